Feature: How wires and headlines frame a statement
  Wires put the day, the hearer and the speaker's office between the source and what is said.
  None of them belongs to the statement.

  Rule: The day, the place of speaking and the hearer are no part of what is said

    Scenario Outline: Frames
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the attributions are:
        | source   | cue   | content   |
        | <source> | <cue> | <content> |

      Examples: the day, the hearer, the office
        | sentence                                                            | source                      | cue  | content                              |
        | The mine will reopen in June, the minister said on Wednesday.       | the minister                | said | The mine will reopen in June         |
        | The mine will reopen in June, Berg told reporters.                  | Berg                        | told | The mine will reopen in June         |
        | Berg told reporters the mine was safe.                              | Berg                        | told | the mine was safe                    |
        | Berg told The Daily Post that the mine was safe.                    | Berg                        | told | the mine was safe                    |
        | Prosecutors said on Wednesday the bank had lost two million files.  | Prosecutors                 | said | the bank had lost two million files  |
        | Norton Bank today said it would cut 300 jobs.                       | Norton Bank                 | said | it would cut 300 jobs                |
        | On Monday Karim Nasution, a lawmaker, said that the law was dead.   | Karim Nasution, a lawmaker  | said | the law was dead                     |
        | Last night Karim Nasution, a nurse, said the pay was late.          | Karim Nasution, a nurse     | said | the pay was late                     |
        | The law is dead, Berg said on Tuesday, 2 July.                      | Berg                        | said | The law is dead                      |
        | In the words of Mayor Ana Ruiz, “the law is dead.”                  | Mayor Ana Ruiz              | In the words of | the law is dead           |
        | Mine to close in June, union says                                   | union                       | says | Mine to close in June                |

      Examples: what follows a verb is no hearer
        | sentence                                              | source    | cue   | content                          |
        | Berg said reporters had left the court.               | Berg      | said  | reporters had left the court     |
        | The bank said Wednesday would be a holiday.           | The bank  | said  | Wednesday would be a holiday     |

  Rule: Beside a closed quotation any verb with a name reports

    Scenario Outline: Rare verbs
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the attributions are:
        | source   | cue   | content          | kind   |
        | <source> | <cue> | We will win this | direct |

      Examples: a verb that no list holds
        | sentence                                                | source          | cue         |
        | “We will win this,” Berg chortled as he left the court. | Berg            | chortled    |
        | “We will win this,” beamed Ana Ruiz.                    | Ana Ruiz        | beamed      |
        | “We will win this,” acknowledged the coach.             | the coach       | acknowledged |

    Scenario: A deed after a quotation is not one
      Given an article in "en":
        """
        “We will win this.” The crowd cheered.
        """
      When the article is parsed
      Then the attributions are:
        | source | cue | content          |
        |        |     | We will win this |

  Rule: A content goes on over a relative clause, and ends where another subject begins

    Scenario Outline: Ends
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the attributions are:
        | source   | content   |
        | <source> | <content> |

      Examples: where it ends
        | sentence                                                                  | source       | content                                       |
        | The bank said profits fell, while analysts had forecast a rise.           | The bank     | profits fell                                  |
        | The bank said farmers, who had waited for rain, would be paid in full.    | The bank     | farmers, who had waited for rain, would be paid in full |

  Rule: A report inside a report belongs to the subject inside

    Scenario: The inner speaker
      Given an article in "en":
        """
        Berg said Karim had told him the mine would close.
        """
      When the article is parsed
      Then the attributions are:
        | source | cue  | content                                | nested |
        | Berg   | said | Karim had told him the mine would close | False  |
        | Karim  | told | the mine would close                   | True   |
