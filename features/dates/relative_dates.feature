Feature: Dates counted from publication
  What is counted in years is a year, what is counted in days a day.

  Rule: The unit is the precision

    Scenario Outline: Counted
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   |
        | <text> | <edtf> |

      Examples: a paper of Wednesday, July 3
        | sentence                                | text                   | edtf                  |
        | The ferry sank two days ago.            | two days ago           | 2024-07-01            |
        | The ferry sank a week ago.              | a week ago             | 2024-06-26            |
        | The ferry sank three weeks ago.         | three weeks ago        | 2024-06-10/2024-06-16 |
        | The ferry sank half a year ago.         | half a year ago        | 2024-01               |
        | The ferry sank a decade ago.            | a decade ago           | 2014                  |
        | The ferry sails the day after tomorrow. | the day after tomorrow | 2024-07-05            |
        | The ferry sank last night.              | last night             | 2024-07-02            |
        | The ferry sails next month.             | next month             | 2024-08               |
        | The ferry sank in October last year.    | October last year      | 2023-10               |

  Rule: An unknown number leaves an end open

    Scenario Outline: Open
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   |
        | <text> | <edtf> |

      Examples: several, few
        | sentence                           | text               | edtf          |
        | The ferry sank several months ago. | several months ago | ../2024-07-03 |
        | The next few days will be wet.     | The next few days  | 2024-07-03/.. |

  Rule: Ages are not counted

    Scenario Outline: Not a date
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then there are no dates

      Examples: ages
        | sentence                       |
        | The captain is 34 years old.   |
        | A 12-year-old boy swam ashore. |
