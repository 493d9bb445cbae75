Feature: What can be checked
  A claim is one proposition: a sentence of a quotation, a retold clause, or a sentence of the paper's own.
  It carries its figures, the parties that it names, and who stands behind it.

  Rule: A quoted passage of two sentences is two claims of one speaker

    Scenario: A quotation and the paper's own words
      Given an article in "en":
        """
        "The ferry is late. It carries 196 people," said Ole Berg.
        The harbour was closed at noon.
        """
      When the article is parsed
      Then the claims are:
        | text                            | speaker  | factuality |
        | The ferry is late               | Ole Berg | asserted   |
        | It carries 196 people           | Ole Berg | asserted   |
        | The harbour was closed at noon. |          | asserted   |

    Scenario: A negated clause
      Given an article in "en":
        """
        Ole Berg said that the ferry would not sail on Friday.
        """
      When the article is parsed
      Then the claims are:
        | text                               | speaker  | factuality |
        | the ferry would not sail on Friday | Ole Berg | denied     |

  Rule: To whom, when and where words were said is no claim of the paper's own

    Scenario Outline: Beside a report
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the claims are:
        | text   | speaker |
        | <one>  | Ann Reed |
        | <two>  |          |

      Examples: the paper's own clause
        | sentence                                                                           | one                    | two                     |
        | "It was a hard season," Ann Reed told The Harbour Post, and the club was sold in May. | It was a hard season | the club was sold in May |

    Scenario Outline: The setting of a report
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the claims are:
        | text   | speaker  |
        | <one>  | Ann Reed |

      Examples: the hearer and the place
        | sentence                                                                                        | one                           |
        | "It was a hard season," Ann Reed told The Harbour Post in an interview published Sunday.         | It was a hard season          |
        | Ann Reed said the court would order the tests this week, before Parliament leaves for a recess. | the court would order the tests this week |

  Rule: Joined clauses, each with a subject of its own, are claims apart

    Scenario Outline: Two clauses
      Given an article in "en" published 2024-03-06:
        """
        <sentence>
        """
      When the article is parsed
      Then the claims are:
        | text   |
        | <one>  |
        | <two>  |

      Examples: a setting before the pronoun, a clause between, an initial in a name
        | sentence                                                                                          | one                                                              | two                                                                  |
        | She closed the old mill and in the same week she sold the land beside it.                        | She closed the old mill                                          | in the same week she sold the land beside it.                        |
        | Mr. Berg, who runs a small bakery south of the river, faces a new tax, but his shop is not among the poorest. | Mr. Berg, who runs a small bakery south of the river, faces a new tax | his shop is not among the poorest.                                   |
        | Ann J. Reed is heading to Oslo on Friday to meet the mayor, but one of the city's clerks had a warning for her. | Ann J. Reed is heading to Oslo on Friday to meet the mayor           | one of the city's clerks had a warning for her. |

      Examples: "and" or "but" without a comma, and "that" for what was just told
        | sentence                                                                  | one                                          | two                                        |
        | Ova Lund has been deposed and the council is led by Ann Reed.             | Ova Lund has been deposed                    | the council is led by Ann Reed.            |
        | Clubs in the north are less rich in such years and turnout may be low.    | Clubs in the north are less rich in such years | turnout may be low.                      |
        | Both nurses were safe but their mothers and sisters were hurt by the fall. | Both nurses were safe                       | their mothers and sisters were hurt by the fall. |

    Scenario Outline: One claim
      Given an article in "en" published 2024-03-06:
        """
        <sentence>
        """
      When the article is parsed
      Then the claims are:
        | text       |
        | <sentence> |

      Examples: a subject that is shared, and nouns that are joined
        | sentence                                                        |
        | She closed the old mill and in plain terms told the council so. |
        | The man who sold the car, and his wife, were hurt on Friday.    |

      Examples: nouns that are joined without a comma, and what is told of them
        | sentence                                                                       |
        | The flood left two roads and bridges closed.                                   |
        | The film showed two men on a bench and a boy being helped.                     |
        | You can complain about the fee and how it is told.                             |
        | The news had little effect on raids and guns and bombs have stopped the trade. |

  Rule: What is reported is a claim where it is a clause, however late its verb comes; a thing and a noun's deed are none

    Scenario Outline: A report and the paper's own sentence
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the claims are:
        | text   | speaker   |
        | <text> | <speaker> |

      Examples: a verb behind a clause that tells of its subject
        | sentence | text | speaker |
        | Ann Reed said the view on possible cuts, which was first told in The Harbour Post in Friday's editions, should be seen less as a plan than as a hint. | the view on possible cuts, which was first told in The Harbour Post in Friday's editions, should be seen less as a plan than as a hint | Ann Reed |

      Examples: no clause
        | sentence                                                                                      | text | speaker |
        | The clerk confirmed the sale of the old mill at the north end of the town that was shut in May. | The clerk confirmed the sale of the old mill at the north end of the town that was shut in May. | |

      Examples: who is asked, with the deed
        | sentence                                                        | text                                               | speaker  |
        | Ann Reed asked the guards who have passed a test to carry ropes. | the guards who have passed a test to carry ropes  | Ann Reed |
        | Ova Lund pledged to support Ann Reed if the mill closes.        | to support Ann Reed if the mill closes             | Ova Lund |

      Examples: a thing that is proposed, and a noun with its deed
        | sentence                                                                          | text                                                                              | speaker |
        | Lund Town proposed a "model" law that would allow some guards who have passed a test to carry ropes. | Lund Town proposed a "model" law that would allow some guards who have passed a test to carry ropes. | |
        | Ova Lund is backing away from his pledge to support Ann Reed if the mill closes.  | Ova Lund is backing away from his pledge to support Ann Reed if the mill closes.  |         |

    Scenario: A sentence that only says who speaks
      Given an article in "en":
        """
        "How are we going to prove that?" Ann Reed said. "So the mill is a risk."
        """
      When the article is parsed
      Then the claims are:
        | text                             | speaker  |
        | How are we going to prove that?  | Ann Reed |
        | So the mill is a risk            | Ann Reed |

  Rule: A figure has bounds, a unit and the thing that is counted

    Scenario: Exact, approximate and bounded figures
      Given an article in "en":
        """
        The ferry carried 196 passengers, almost 40 cars and at least 3.5 tonnes of fish.
        """
      When the article is parsed
      Then the quantities are:
        | text                | low | high | unit | approximate | noun      |
        | 196                 | 196 | 196  |      | False       | passenger |
        | almost 40           | 34  | 40   |      | True        | car       |
        | at least 3.5 tonnes | 3.5 |      | ton  | False       | fish      |

  Rule: A party is known by its fullest name

    Scenario: A surname later on
      Given an article in "en":
        """
        Harbour master Ole Berg closed the harbour. Berg went home.
        """
      When the article is parsed
      Then the mentions are:
        | text     | kind | type   | party    |
        | Ole Berg | name | person | Ole Berg |
        | Berg     | name | person | Ole Berg |

  Rule: What stands between two days or figures is one claim

    Scenario: From one year to another
      Given an article in "en":
        """
        Lind, 40, was convicted of taking 3 paintings between 2016 and 2019 from Ford, a company based in Leeds.
        The storm hit the coast in 2016 and 12 ships were lost.
        """
      When the article is parsed
      Then the claims are:
        | text                                                                                                     | speaker |
        | Lind, 40, was convicted of taking 3 paintings between 2016 and 2019 from Ford, a company based in Leeds. |         |
        | The storm hit the coast in 2016                                                                          |         |
        | 12 ships were lost.                                                                                      |         |

  Rule: What a cue cuts off before the clause belongs to it, and nothing is cut in the midst of a clause

    Scenario Outline: One whole claim
      Given an article in "en" published 2024-03-06:
        """
        <sentence>
        """
      When the article is parsed
      Then the claims are:
        | text   | factuality   |
        | <text> | <factuality> |

      Examples: when, where and on what condition
        | sentence                                         | text                                      | factuality   |
        | In the past, she said, Ova Lund paid the fine.   | In the past … Ova Lund paid the fine      | asserted     |
        | If it rains, he said, Lund Town will win.        | If it rains … Lund Town will win          | hypothetical |

      Examples: two numbers of one noun, and a clause that waits for its verb
        | sentence                                                                     | text                                                                         | factuality |
        | Rooms 4 and 5 were closed on Monday.                                         | Rooms 4 and 5 were closed on Monday.                                         | asserted   |
        | Shares fell 1.4 percent after the 9.0 magnitude quake and flood hit the city in May. | Shares fell 1.4 percent after the 9.0 magnitude quake and flood hit the city in May. | asserted   |

      Examples: a heading before the sentence, without a mark
        | sentence                                                                     | text                                                                         | factuality |
        | Empty market However, the firm closed two mines.                             | the firm closed two mines.                                                   | asserted   |

      Examples: an age between commas
        | sentence                                                                     | text                                                                         | factuality |
        | The court has jailed a nurse, 52, for theft after 3 patients complained in May. | The court has jailed a nurse, 52, for theft after 3 patients complained in May. | asserted |

      Examples: who asked not to be named is no news
        | sentence                                                                     | text                                                                         | factuality |
        | Two clerks, who asked not to be named, said that the mine was closed.        | the mine was closed                                                          | asserted   |

    Scenario Outline: What another is said to order or to promise, in the speaker's words
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the claims are:
        | text   | speaker   |
        | <text> | <speaker> |

      Examples: the deed with who orders it
        | sentence                                                  | text                                        | speaker   |
        | Dana Wirth said the bank asked the court to wait.         | the bank asked the court to wait            | Dana Wirth |
        | Dana Wirth said the bank promised to pay the miners.      | the bank promised to pay the miners         | Dana Wirth |

      Examples: another's words stay his
        | sentence                                                  | text                                        | speaker   |
        | Dana Wirth said the bank said the mine was safe.          | the mine was safe                           | the bank  |

    Scenario Outline: Two claims
      Given an article in "en" published 2024-03-06:
    Scenario Outline: Two claims
      Given an article in "en" published 2024-03-06:
        """
        <sentence>
        """
      When the article is parsed
      Then the claims are:
        | text   |
        | <one>  |
        | <two>  |

      Examples: a figure of another noun, and what somebody said who asked
        | sentence                                                                | one                       | two                         |
        | The storm hit 4 towns in 2018 and 7 people died.                        | The storm hit 4 towns in 2018 | 7 people died.          |
        | Two clerks, who said the mine was safe, asked the court to close the case. | the mine was safe      | the court to close the case |
