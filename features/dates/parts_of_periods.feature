Feature: Early, mid and late
  Early, mid and late are the first, the middle and the last third of a period.

  Rule: A third is an interval, in TimeML the period with its mod

    Scenario Outline: Thirds
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   |
        | <text> | <edtf> |

      Examples: of a week, a month, a year, a decade
        | sentence                           | text            | edtf                  |
        | The mine opened in late 2018.      | late 2018       | 2018-09/2018-12       |
        | The mine opened in early June.     | early June      | 2024-06-01/2024-06-10 |
        | The mine opened in mid-March.      | mid-March       | 2024-03-11/2024-03-20 |
        | The mine opened in the late 1990s. | the late 1990s  | 1997/1999             |
        | The mine opens early next week.    | early next week | 2024-07-08/2024-07-09 |
        | The mine opened at the end of May. | the end of May  | 2024-05-21/2024-05-31 |

    Scenario Outline: In TimeML
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | timex3   |
        | <text> | <timex3> |

      Examples: the period
        | sentence                       | text       | timex3  |
        | The mine opened in late 2018.  | late 2018  | 2018    |
        | The mine opened in early June. | early June | 2024-06 |

  Rule: Early is no date without a period

    Scenario Outline: Not a date
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then there are no dates

      Examples: early alone
        | sentence                                         |
        | The early bird was late.                         |
        | The end of the pier is in the middle of the bay. |
