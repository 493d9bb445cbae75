Feature: Holidays
  A holiday has a fixed date or one that is computed.

  Rule: Fixed and computed days

    Scenario Outline: Holidays
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   |
        | <text> | <edtf> |

      Examples: of the year that is said
        | sentence                            | text               | edtf       |
        | Shops closed on Christmas Day 2010. | Christmas Day 2010 | 2010-12-25 |
        | Shops closed on Good Friday 2024.   | Good Friday 2024   | 2024-03-29 |
        | Shops closed on Thanksgiving 2023.  | Thanksgiving 2023  | 2023-11-23 |
        | Shops closed on Labor Day 2021.     | Labor Day 2021     | 2021-09-06 |

  Rule: Lower-case words are no holidays

    Scenario Outline: Not a holiday
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then there are no dates

      Examples: easter as a wind
        | sentence                            |
        | An easterly halloweenish wind blew. |
