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
