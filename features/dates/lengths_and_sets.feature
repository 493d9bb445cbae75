Feature: Lengths of time and repeated times
  How long and how often are told in TimeML; neither is a date.

  Rule: A length and a set have no place on the calendar

    Scenario Outline: Lengths and sets
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | timex3   |
        | <text> | <timex3> |

      Examples: TimeML values
        | sentence                               | text                | timex3     |
        | The crossing takes three hours.        | three hours         | PT3H       |
        | The crossing took two and a half days. | two and a half days | P2.5D      |
        | The ban lasted for years.              | years               | PXY        |
        | The captain has a 27-year career.      | 27-year             | P27Y       |
        | The ferry sails every Monday.          | every Monday        | XXXX-WXX-1 |
        | The ferry sails daily.                 | daily               | P1D        |

  Rule: Parts of a weekday in the plural come again and again

    Scenario Outline: Nights and mornings
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   | timex3   |
        | <text> | <edtf> | <timex3> |

      Examples: again and again, and once
        | sentence                              | text                 | edtf       | timex3        |
        | The choir sings on Monday nights.     | Monday nights        |            | XXXX-WXX-1TNI |
        | The choir sings every Monday evening. | every Monday evening |            | XXXX-WXX-1TEV |
        | The choir sang on Monday night.       | Monday night         | 2024-07-01 | 2024-07-01TNI |

  Rule: What nothing bounds is told by its length in TimeML

    Scenario Outline: Open times
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   | timex3   |
        | <text> | <edtf> | <timex3> |

      Examples: days and weeks
        | sentence                                                 | text             | edtf          | timex3 |
        | A few days later, the vaccine was sold.                  | A few days later | XXXX-XX-XX    | PXD    |
        | The nurse was seen in the weeks before the trial opened. | the weeks before |               | PXW    |
        | The choir grew in the years that followed.               | years            |               | PXY    |
        | Sales will fall in the weeks ahead.                      | the weeks ahead  | 2024-07-03/.. | PXW    |
        | The drought lasted for decades.                          | decades          |               | PXY    |

    Scenario: Hours after a day without a clock
      Given an article in "en" published 2024-07-03:
        """
        The patient died on Tuesday. Two hours later the clinic closed.
        """
      When the article is parsed
      Then the dates are:
        | text            | edtf       | timex3     |
        | Tuesday         | 2024-07-02 | 2024-07-02 |
        | Two hours later | 2024-07-02 | PT2H       |

    Scenario: Not days after a day
      Given an article in "en" published 2024-07-03:
        """
        The patient died on Tuesday, June 4. Two days later the clinic closed.
        """
      When the article is parsed
      Then the dates are:
        | text            | edtf       | timex3     |
        | Tuesday, June 4 | 2024-06-04 | 2024-06-04 |
        | Two days later  | 2024-06-06 | 2024-06-06 |
