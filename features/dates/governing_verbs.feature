Feature: Dates and the verb that governs them
  A weekday or a month without a year lies behind or ahead; the verb of its own clause tells which.

  Rule: A verb in the future turns a date only where it governs it

    Scenario Outline: Weekdays of a Wednesday's paper
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   |
        | <text> | <edtf> |

      Examples: its own verb
        | sentence                        | text   | edtf       |
        | The jury will decide on Monday. | Monday | 2024-07-08 |
        | The jury decided on Monday.     | Monday | 2024-07-01 |

      Examples: not the verb of another clause, nor a participle
        | sentence                                              | text   | edtf       |
        | The vote failed on Monday and the bank will appeal.   | Monday | 2024-07-01 |
        | The court had ruled on Monday that the bank will pay. | Monday | 2024-07-01 |
        | The vaccine was tested on Friday.                     | Friday | 2024-06-28 |

    Scenario Outline: Months of a December paper
      Given an article in "en" published 2024-12-10:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   |
        | <text> | <edtf> |

      Examples: to come
        | sentence                              | text     | edtf       |
        | The coach will step down in February. | February | 2025-02    |
        | The election will be held on May 2.   | May 2    | 2025-05-02 |

      Examples: gone by
        | sentence                            | text     | edtf       |
        | The coach stepped down in February. | February | 2024-02    |
        | The election was held on May 2.     | May 2    | 2024-05-02 |

  Rule: A deadline lies ahead, unless it is told as over

    Scenario Outline: Deadlines
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   |
        | <text> | <edtf> |

      Examples: put off to a day
        | sentence                                     | text     | edtf       |
        | Parliament postponed the vote to Thursday.   | Thursday | 2024-07-04 |
        | Parliament postponed the vote on Monday.     | Monday   | 2024-07-01 |
        | The vote was postponed to Thursday.          | Thursday | 2024-07-04 |
        | The hearing was adjourned until Monday.      | Monday   | 2024-07-08 |
        | The match had been put off to Saturday.      | Saturday | 2024-07-06 |
        | The match was postponed on Saturday.         | Saturday | 2024-06-29 |

      Examples: still to come
        | sentence                         | text   | edtf       |
        | The fine must be paid by Friday. | Friday | 2024-07-05 |

      Examples: over
        | sentence                                          | text   | edtf       |
        | The fine was due by Friday, but nobody paid.      | Friday | 2024-06-28 |
        | The bank had until Monday to answer, and did not. | Monday | 2024-07-01 |
