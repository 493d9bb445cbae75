Feature: Whose turn it is
  Interviews, transcripts, statements and posts say who speaks with a label, a heading or a name below,
  not with a verb. Their words are the speaker's, word for word.

  Rule: The answers of an interview are of whom the heading names

    Scenario Outline: Labels of questions and answers
      Given an article in "en":
        """
        Interview with the conductor Lena Ross
        <question> Why did the orchestra leave Norton?
        <answer> The hall was too cold. We lost two violins.
        """
      When the article is parsed
      Then the attributions are:
        | source    | content                                     | speaker   | kind   |
        | Lena Ross | The hall was too cold. We lost two violins | Lena Ross | direct |

      Examples: letters and words
        | question  | answer  |
        | Q:        | A:      |
        | Q.        | A.      |
        | Question: | Answer: |

    Scenario: Questions that no label marks
      Given an article in "en":
        """
        A conversation with Lena Ross

        Why did the orchestra leave Norton?

        The hall was too cold.

        When will it be back?

        In May. The roof is new.
        """
      When the article is parsed
      Then the blocks are:
        | kind     | text                                | speaker   |
        | label    | A conversation with Lena Ross       |           |
        | question | Why did the orchestra leave Norton? |           |
        | turn     | The hall was too cold.              | Lena Ross |
        | question | When will it be back?               |           |
        | turn     | In May. The roof is new.            | Lena Ross |

    Scenario: An interview that the story announces
      Given an article in "en":
        """
        Orchestra leaves Norton
        The orchestra of Norton will leave the town in May.
        Why now?
        The hall is cold, and the town has no money.
        Here is an interview with Lena Ross, its first violin.
        Why did the orchestra leave Norton?
        The hall was too cold.
        When will it be back?
        In May. The roof is new.
        """
      When the article is parsed
      Then the claims are:
        | text                                                | speaker   |
        | Orchestra leaves Norton                             |           |
        | The orchestra of Norton will leave the town in May. |           |
        | Why now?                                            |           |
        | The hall is cold                                    |           |
        | the town has no money.                              |           |
        | The hall was too cold                               | Lena Ross |
        | In May                                              | Lena Ross |
        | The roof is new                                     | Lena Ross |

    Scenario: An interview that a story tells of
      Given an article in "en":
        """
        Orchestra leaves Norton
        An interview with Lena Ross was cut short on Monday.
        Why did it leave?
        The hall was too cold, Lena Ross said.
        """
      When the article is parsed
      Then the blocks are:
        | kind      | text                                                 |
        | headline  | Orchestra leaves Norton                              |
        | paragraph | An interview with Lena Ross was cut short on Monday. |
        | paragraph | Why did it leave?                                    |
        | paragraph | The hall was too cold, Lena Ross said.               |

    Scenario: A question in a story is no interview
      Given an article in "en":
        """
        Orchestra leaves Norton
        Why did it leave?
        The hall was too cold, Lena Ross said.
        """
      When the article is parsed
      Then the blocks are:
        | kind      | text                                   |
        | headline  | Orchestra leaves Norton                |
        | paragraph | Why did it leave?                      |
        | paragraph | The hall was too cold, Lena Ross said. |

  Rule: A label in a transcript is the speaker's, to the next label

    Scenario: Times, capitals, titles and stage directions
      Given an article in "en":
        """
        Transcript of the inquest

        [00:00:12] JUDGE LENA ROSS: The inquest is open.
        [00:00:31] TOM HARA: I saw the brakes. They were worn.
        They had been worn since May.
        (APPLAUSE)
        ROSS: [inaudible] We will hear the driver on Friday.
        """
      When the article is parsed
      Then the attributions are:
        | content                                                                | speaker   | kind   |
        | The inquest is open                                                    | LENA ROSS | direct |
        | I saw the brakes. They were worn … They had been worn since May        | TOM HARA  | direct |
        | We will hear the driver on Friday                                      | LENA ROSS | direct |

    Scenario: The heading of a transcript is no claim, and a time without a name is nobody's
      Given an article in "en":
        """
        Transcript of the inquest, 3 May 2024

        00:00:12 JUDGE LENA ROSS: The inquest is open.
        00:00:31 TOM HARA: I saw the brakes.
        1
        00:02:00,000 --> 00:02:04,000
        The brakes were worn.
        """
      When the article is parsed
      Then the claims are:
        | text                 | speaker   |
        | The inquest is open  | LENA ROSS |
        | I saw the brakes     | TOM HARA  |
        | The brakes were worn |           |
      And the attributions are:
        | content              | speaker   |
        | The inquest is open  | LENA ROSS |
        | I saw the brakes     | TOM HARA  |
        | The brakes were worn |           |

    Scenario: Times without brackets
      Given an article in "en":
        """
        Radio interview, 3 May 2024

        10:02 HOST: Your orchestra left Norton.
        10:03 LENA ROSS: It did. The hall was too cold.
        """
      When the article is parsed
      Then the claims are:
        | text                       | speaker   |
        | Your orchestra left Norton | HOST      |
        | It did                     | LENA ROSS |
        | The hall was too cold      | LENA ROSS |

    Scenario Outline: Speakers who are called by what they do there
      Given an article in "en":
        """
        The two met in the studio.
        <first>: Tell us about the cup.
        <second>: The referee was right. I was there.
        """
      When the article is parsed
      Then the attributions are:
        | source   | content                             |
        | <first>  | Tell us about the cup               |
        | <second> | The referee was right. I was there |

      Examples: each beside another
        | first     | second    |
        | Moderator | Lena Ross |
        | Judge     | Witness   |

    Scenario: Who thanks or greets claims nothing
      Given an article in "en":
        """
        JUDGE LENA ROSS: Good morning. Thank you very much.
        TOM HARA: Thank you. The brakes were worn. Thank God nobody was in the third car of that train.
        """
      When the article is parsed
      Then the claims are:
        | text                                                  | speaker  |
        | The brakes were worn                                  | TOM HARA |
        | Thank God nobody was in the third car of that train   | TOM HARA |

    Scenario: Names that come again
      Given an article in "en":
        """
        The two met in the studio.
        Lena Ross: The referee was right.
        Tom Hara: He was not even looking.
        Lena Ross: I was there.
        Tom Hara: So was I, in the stand.
        """
      When the article is parsed
      Then the attributions are:
        | source    | content                    |
        | Lena Ross | The referee was right      |
        | Tom Hara  | He was not even looking    |
        | Lena Ross | I was there                |
        | Tom Hara  | So was I, in the stand     |

    Scenario Outline: A colon that no speaker stands before
      Given an article in "en":
        """
        The council met on Monday.
        <line>
        """
      When the article is parsed
      Then there are no attributions

      Examples: lists, tickers, notes
        | line                                             |
        | Venue: Norton Town Hall, at noon.                |
        | WHAT: A hearing. WHEN: Monday. WHERE: Norton.    |
        | The agenda: roads, schools, the pool.            |
        | Norton Bank (NYSE: NTN) opened a branch.         |
        | Judge: not a job for the young.                  |

  Rule: A statement is of whom its heading or its signature names

    Scenario Outline: Headed
      Given an article in "en":
        """
        The port was shut on Monday, the harbour office said.
        <heading>
        “The road will open on Friday. We are sorry.”
        """
      When the article is parsed
      Then the attributions are:
        | content                                    | speaker            |
        | The port was shut on Monday                | the harbour office |
        | The road will open on Friday. We are sorry | Tom Webb           |
      And the claims are:
        | text                         | speaker            |
        | The port was shut on Monday  | the harbour office |
        | The road will open on Friday | Tom Webb           |
        | We are sorry                 | Tom Webb           |

      Examples: headings
        | heading                                  |
        | Here is the statement of Mayor Tom Webb: |
        | Statement by Mayor Tom Webb:             |
        | Mayor Tom Webb's statement:              |
        | Mayor Tom Webb's statement in full:      |
        | Statement by the mayor of Norton, Tom Webb: |
        | Excerpts from the speech of Mayor Tom Webb: |
        | Read what Mayor Tom Webb wrote:          |

    Scenario Outline: Signed
      Given an article in "en":
        """
        The port was shut on Monday.
        “The road will open on Friday.” <name>
        """
      When the article is parsed
      Then the attributions are:
        | content                       | speaker  |
        | The road will open on Friday  | Tom Webb |

      Examples: a dash, brackets
        | name             |
        | ― Tom Webb       |
        | - Tom Webb       |
        | (Tom Webb)       |
        | — Tom Webb, mayor |
        | ~ Tom Webb        |

    Scenario: A speech is its speaker's from the heading to the end
      Given an article in "en":
        """
        Remarks by Governor Lena Ross at the opening of the clinic

        We waited for this clinic for ten years.

        Our nurses are trained. The state paid half of it.
        """
      When the article is parsed
      Then the attributions are:
        | content                                                                                  | speaker   |
        | We waited for this clinic for ten years … Our nurses are trained. The state paid half of it | Lena Ross |

    Scenario Outline: No heading of a statement
      Given an article in "en":
        """
        The port was shut on Monday.
        <line>
        The road is closed.
        """
      When the article is parsed
      Then there are no attributions

      Examples: lines with such words
        | line                                           |
        | The statement of accounts was late:            |
        | The response of Norton was late:               |
        | Watch the mayor's remarks below:               |

  Rule: A post is its account's

    Scenario: Posts with handles
      Given an article in "en":
        """
        Ida Lund @idalund · 2 Jul
        1/ Coach Lena Ross says the pitch is frozen. #cup
        RT @nortoncup: BREAKING: The final is off https://t.co/abc
        120 Retweets 45 Quotes 1,204 Likes
        """
      When the article is parsed
      Then the article has:
        | byline   | cited |
        | Ida Lund |       |
      And the claims are:
        | text                | speaker    |
        | the pitch is frozen | Lena Ross  |
        | The final is off    | @nortoncup |

    Scenario: A post of an outlet that is passed on
      Given an article in "en":
        """
        Ida Lund @idalund · 2 Jul
        RT @Reuters: The final is off, the club says.
        RT @nortoncup: The final is off in Norton.
        """
      When the article is parsed
      Then the article has:
        | byline   | cited   |
        | Ida Lund | Reuters |
