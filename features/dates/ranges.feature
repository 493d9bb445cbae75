Feature: Ranges and lists
  A range whose ends share a month or a year is one interval; a list is its days.

  Rule: A range is one interval

    Scenario Outline: Ranges
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   |
        | <text> | <edtf> |

      Examples: days, months, years
        | sentence                                    | text                       | edtf                  |
        | The fair runs from 12–14 March.             | 12–14 March                | 2024-03-12/2024-03-14 |
        | The fair ran on Nov. 3-5, 2010.             | Nov. 3-5, 2010             | 2010-11-03/2010-11-05 |
        | The fair ran between 5 and 7 May 2023.      | 5 and 7 May 2023           | 2023-05-05/2023-05-07 |
        | The fair ran from April 30 to May 2.        | April 30 to May 2          | 2024-04-30/2024-05-02 |
        | It was dry from September to November 2023. | September to November 2023 | 2023-09/2023-11       |
        | It was dry in 2019-2021.                    | 2019-2021                  | 2019/2021             |

  Rule: Numbers with a dash are no range of days

    Scenario Outline: Not a range
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then there are no dates

      Examples: scores and sizes
        | sentence                  |
        | Bergen won 12-14.         |
        | The crew of 5-7 men left. |
