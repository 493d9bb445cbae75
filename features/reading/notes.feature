Feature: What editors and senders write around a story
  A wire comes with slugs and advisories, a release with an embargo and a contact, a mail with its head
  and with older mails below. None of it is news, and a correction withdraws what it names.

  Rule: Slugs, advisories, embargoes and contacts are furniture

    Scenario Outline: Before the story
      Given an article in "en":
        """
        <line>
        Judge frees referee in cup case
        The court freed the referee on Monday, Judge Tom Webb said.
        """
      When the article is parsed
      Then the blocks are:
        | kind      | text                                                       |
        | furniture | <line>                                                     |
        | headline  | Judge frees referee in cup case                            |
        | paragraph | The court freed the referee on Monday, Judge Tom Webb said. |

      Examples: slugs
        | line                                   |
        | BC-SOCCER-REFEREE/                     |
        | BC-SOC--Cup Case, 1st Ld-Writethru     |
        | SOCCER-CUP/REFEREE (UPDATE 1, PIX, TV) |
        | URGENT                                 |

      Examples: advisories
        | line                                                    |
        | (Updates with comment from club, adds details)          |
        | (Recasts, adds quotes from paragraph 4)                 |
        | ADDS QUOTES                                             |
        | EMBARGOED UNTIL 00:01 GMT, JULY 4                       |
        | FOR IMMEDIATE RELEASE                                   |
        | Contact: Ida Lund, +47 22 33 44 55, press@cup.example   |
        | ((ida.lund@wire.example; +47 22 33 44 55;))             |

    Scenario Outline: A word for editors before the headline
      Given an article in "en":
        """
        <slug> Judge frees referee in cup case
        The court freed the referee on Monday, Judge Tom Webb said.
        """
      When the article is parsed
      Then the blocks are:
        | kind      | text                                                       |
        | furniture | <slug>                                                     |
        | headline  | Judge frees referee in cup case                            |
        | paragraph | The court freed the referee on Monday, Judge Tom Webb said. |

      Examples: words
        | slug       |
        | UPDATE 2 - |
        | URGENT -   |
        | BREAKING:  |

    Scenario Outline: A story that only looks like a note
      Given an article in "en":
        """
        The court freed the referee on Monday.
        <line>
        """
      When the article is parsed
      Then the blocks are:
        | kind      | text                                   |
        | paragraph | The court freed the referee on Monday. |
        | paragraph | <line>                                 |

      Examples: sentences
        | line                                                           |
        | (The club updates its list of referees each May.)              |
        | Update the rules now, the club asked the court.                |
        | The embargo on fish was lifted, and traders cheered.           |
        | Her contact at the club was told to write to law@cup.example.  |
        | COVID-19 KILLED ITS FIRST VICTIM THERE IN MARCH 2020           |

  Rule: A correction notice is told apart, with the sentence that it corrects

    Scenario Outline: A notice makes no claim
      Given an article in "en":
        """
        The blaze killed 12 people in Norton, fire chief Ida Lund said.

        <notice>
        """
      When the article is parsed
      Then the blocks are:
        | kind       | text                                                             | corrects                                                         |
        | paragraph  | The blaze killed 12 people in Norton, fire chief Ida Lund said.  |                                                                  |
        | correction | <notice>                                                         | The blaze killed 12 people in Norton, fire chief Ida Lund said.  |
      And the claims are:
        | text                                 | speaker  |
        | The blaze killed 12 people in Norton | Ida Lund |

      Examples: labels and brackets
        | notice                                                                               |
        | Correction: An earlier version of this story said the blaze killed 20 people, not 12. |
        | CORRECTION - The blaze killed 12 people in Norton, not 20 as stated.                 |
        | (This story has been corrected to say that 12 people died in Norton, not 20)         |
        | Editor's note: An earlier version misstated how many people died in the blaze in Norton. |
        | This article was amended on 4 July 2024. An earlier version said the blaze in Norton killed 20 people. |
        | (This July 2 story has been refiled to say that the blaze in Norton killed 12 people) |
        | The headline of this report was changed to say that the blaze in Norton killed 12 people. |

    Scenario: A notice before the story, in one line with it
      Given an article in "en":
        """
        CORRECTION: An earlier version of this report said 20 people had died. The blaze killed 12 people, fire chief Ida Lund said.
        """
      When the article is parsed
      Then the claims are:
        | text                       | speaker  |
        | The blaze killed 12 people | Ida Lund |

    Scenario Outline: No notice
      Given an article in "en":
        """
        The blaze killed 12 people in Norton, fire chief Ida Lund said.
        <line>
        """
      When the article is parsed
      Then the blocks are:
        | kind      | text                                                            |
        | paragraph | The blaze killed 12 people in Norton, fire chief Ida Lund said. |
        | paragraph | <line>                                                          |

      Examples: sentences
        | line                                                       |
        | Correction officers fought the flames in the prison.       |
        | She corrected her figure of 20 dead in the afternoon.      |
        | The clarification of the law was welcomed by owners.       |
        | This law was amended on 4 July, the council said.          |

  Rule: A mail's head and the mails that it quotes are no story

    Scenario: An answer over an older mail
      Given an article in "en":
        """
        From: Press Desk <press@port.example>
        To: desk@paper.example
        Subject: Re: Your question

        Dear Ida,

        Harbour master Ole Berg said the pier is safe.

        Kind regards,
        Press Desk

        On Tue, 2 Jul 2024 at 17:30, Ida Lund <ida@paper.example> wrote:
        > Diver Tom Webb said the pier is rotten.
        > Is that true?
        """
      When the article is parsed
      Then the claims are:
        | text             | speaker  |
        | the pier is safe | Ole Berg |
      And the blocks are:
        | kind      | text                                                             |
        | furniture | From: Press Desk <press@port.example>                            |
        | furniture | To: desk@paper.example                                           |
        | furniture | Subject: Re: Your question                                       |
        | furniture | Dear Ida,                                                        |
        | paragraph | Harbour master Ole Berg said the pier is safe.                   |
        | furniture | Kind regards,                                                    |
        | furniture | Press Desk                                                       |
        | quoted    | On Tue, 2 Jul 2024 at 17:30, Ida Lund <ida@paper.example> wrote: |
        | quoted    | > Diver Tom Webb said the pier is rotten.                        |
        | quoted    | > Is that true?                                                  |

    Scenario: Somebody wrote, in the story
      Given an article in "en":
        """
        The pier was closed on Monday.
        On Tuesday, diver Tom Webb wrote:
        “The pier is rotten.”
        """
      When the article is parsed
      Then the attributions are:
        | content            | speaker  |
        | The pier is rotten | Tom Webb |
