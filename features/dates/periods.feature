Feature: Months, quarters, years and longer
  A period stays a period: no first day is made up for it.

  Rule: A period has its own code

    Scenario Outline: Periods
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   |
        | <text> | <edtf> |

      Examples: from a week to a century
        | sentence                                  | text                      | edtf                  |
        | The mine opened in March 2011.            | March 2011                | 2011-03               |
        | The mine opened in week 12 of 2024.       | week 12 of 2024           | 2024-03-18/2024-03-24 |
        | Profit fell in the third quarter of 1988. | the third quarter of 1988 | 1988-35               |
        | Profit fell in Q3 2009.                   | Q3 2009                   | 2009-35               |
        | Profit fell in the second half of 2022.   | the second half of 2022   | 2022-41               |
        | The river froze in winter 1944.           | winter 1944               | 1944-24               |
        | The river froze in 1066.                  | 1066                      | 1066                  |
        | The tower is due in 2150.                 | 2150                      | 2150                  |
        | Disco ruled the '80s.                     | the '80s                  | 198X                  |
        | Disco ruled the seventies.                | the seventies             | 197X                  |
        | The fort is of the 19th century.          | the 19th century          | 18XX                  |
        | The fort is of the twenty-first century.  | the twenty-first century  | 20XX                  |
        | The fort is of the 1700s.                 | the 1700s                 | 17XX                  |

    Scenario Outline: In TimeML
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | timex3   |
        | <text> | <timex3> |

      Examples: TimeML values
        | sentence                                  | text                      | timex3   |
        | Profit fell in the third quarter of 1988. | the third quarter of 1988 | 1988-Q3  |
        | Disco ruled the 1990s.                    | the 1990s                 | 199      |
        | Profit fell in fiscal 2010.               | fiscal 2010               | 2010     |
        | Profit fell last week.                    | last week                 | 2024-W26 |

  Rule: A number beside a counted thing is no year

    Scenario Outline: Not a year
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then there are no dates

      Examples: counts and money
        | sentence                               |
        | The plant employed 1900 people.        |
        | The plant sold 2000 cars.              |
        | The ferry cost $2010.                  |
        | About three-quarters of the crew left. |
