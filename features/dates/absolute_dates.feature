Feature: Absolute dates
  A day is read in every form that news writes it in, and kept to the day.

  Rule: A day has a month and, said or understood, a year

    Scenario Outline: A day
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   |
        | <text> | <edtf> |

      Examples: forms of a day
        | sentence                                    | text                  | edtf       |
        | The treaty was signed on Sept. 14, 2009.    | Sept. 14, 2009        | 2009-09-14 |
        | The treaty was signed on 14 September 2009. | 14 September 2009     | 2009-09-14 |
        | Marchers met on the 4th of July 1976.       | the 4th of July 1976  | 1976-07-04 |
        | The fort fell on Tuesday, May 20, 1902.     | Tuesday, May 20, 1902 | 1902-05-20 |
        | The form is dated 2023-09-14.               | 2023-09-14            | 2023-09-14 |
        | The form is dated 9/14/23.                  | 9/14/23               | 2023-09-14 |
        | The form is dated 14/9/2023.                | 14/9/2023             | 2023-09-14 |
        | The baby was born on February 29, 1896.     | February 29, 1896     | 1896-02-29 |
        | The form is dated 14 September ٢٠٢٣.        | 14 September ٢٠٢٣     | 2023-09-14 |

    Scenario Outline: A day without a year is the nearest one
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   |
        | <text> | <edtf> |

      Examples: published in July
        | sentence                            | text        | edtf       |
        | The ferry sank on May 3.            | May 3       | 2024-05-03 |
        | The ferry sank on December 30.      | December 30 | 2023-12-30 |
        | The ferry will sail on September 6. | September 6 | 2024-09-06 |

  Rule: What only looks like a day is none

    Scenario Outline: Not a day
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then there are no dates

      Examples: no such day, no date
        | sentence                                 |
        | The form is dated February 29, 1900.     |
        | The form is dated 31 April 2010.         |
        | Bergen won 3-2 and 21-17.                |
        | The quake had a magnitude of 6.8.        |
        | He lives in Des Moines with April Jones. |
        | The judge may march, and sat in the sun. |

  Rule: A year can be written as it is spoken

    Scenario Outline: Spoken years
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   | timex3   |
        | <text> | <edtf> | <timex3> |

      Examples: with and without a month
        | sentence                                                    | text                          | edtf    | timex3  |
        | The judge retired in nineteen ninety-six.                   | nineteen ninety-six           | 1996    | 1996    |
        | The flood of January nineteen ninety-seven took the bridge. | January nineteen ninety-seven | 1997-01 | 1997-01 |

    Scenario Outline: Not a year
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then there are no dates

      Examples: a price
        | sentence                                    |
        | The ring cost nineteen ninety-nine dollars. |
