Feature: Dates in digits and hyphens
  Forms, charge sheets and spreadsheets write the date with hyphens.

  Rule: A day, a month and a year may be joined by hyphens

    Scenario Outline: Hyphens
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   |
        | <text> | <edtf> |

      Examples: with and without a name
        | sentence                     | text        | edtf       |
        | It was filed on 10-Apr-12.   | 10-Apr-12   | 2012-04-10 |
        | It was filed on 05-Jan-2019. | 05-Jan-2019 | 2019-01-05 |
        | It was filed on 18-06-2020.  | 18-06-2020  | 2020-06-18 |
        | It was filed on 06-18-2020.  | 06-18-2020  | 2020-06-18 |

    Scenario Outline: No date
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then there are no dates

      Examples: calls and scores
        | sentence                  |
        | Call 31-40-2020 for help. |
        | They won 25-20-18.        |
