Feature: Business periods
  A company compares the quarter that it reports with the same one a year earlier.

  Rule: Quarters and halves have short forms

    Scenario Outline: Short forms
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   |
        | <text> | <edtf> |

      Examples: quarters
        | sentence                | text    | edtf    |
        | Q3'16 profit fell.      | Q3'16   | 2016-35 |
        | 1Q2017 profit fell.     | 1Q2017  | 2017-33 |
        | Profit fell in 1Q17.    | 1Q17    | 2017-33 |
        | Profit fell in Q1-2017. | Q1-2017 | 2017-33 |
        | Profit fell in Q4-23.   | Q4-23   | 2023-36 |
        | Profit fell in H1 2023. | H1 2023 | 2023-40 |

  Rule: “The quarter” is the last full one, unless one is named

    Scenario Outline: Quarters
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   |
        | <text> | <edtf> |

      Examples: a paper of July 3
        | sentence                                     | text               | edtf    |
        | Output grew 3 percent in the quarter.        | the quarter        | 2024-34 |
        | Output grew 3 percent in the latest quarter. | the latest quarter | 2024-34 |

    Scenario Outline: No quarter
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then there are no dates

      Examples: parts of a place or a whole
        | sentence                                         |
        | The bakery stands in the quarter of the weavers. |
        | It ate the quarter of a melon.                   |

  Rule: “A year earlier” is the same part of the year before

    Scenario: The same quarter, a year earlier
      Given an article in "en" published 2024-07-03:
        """
        The mill earned $3 million in the first quarter, up from $2 million a year earlier.
        """
      When the article is parsed
      Then the dates are:
        | text              | edtf    |
        | the first quarter | 2024-33 |
        | a year earlier    | 2023-33 |

    Scenario: A year earlier than a year
      Given an article in "en" published 2024-07-03:
        """
        She won the prize in 2015; a year earlier she had lost.
        """
      When the article is parsed
      Then the dates are:
        | text           | edtf |
        | 2015           | 2015 |
        | a year earlier | 2014 |

    Scenario Outline: The year-earlier quarter
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   |
        | <text> | <edtf> |

      Examples: no quarter is named: a year before the last full one
        | sentence                                   | text                     | edtf    |
        | Profit fell from the year-earlier quarter. | the year-earlier quarter | 2023-34 |
        | It will lose money this fiscal year.       | this fiscal year         | 2024    |

    Scenario: The year-earlier quarter of one that is named
      Given an article in "en" published 2024-07-03:
        """
        The mill earned $3 million in the first quarter, more than in the year-earlier quarter.
        """
      When the article is parsed
      Then the dates are:
        | text                     | edtf    |
        | the first quarter        | 2024-33 |
        | the year-earlier quarter | 2023-33 |

  Rule: A year that ends on a day is a length

    Scenario Outline: Twelve months
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | timex3   |
        | <text> | <timex3> |

      Examples: the end follows
        | sentence                                        | text     | timex3 |
        | It lost money in the year ending on that fifth. | the year | P1Y    |

  Rule: A quarter is told by the day that it ended, which is no day to come

    Scenario: The quarter ended on a day
      Given an article in "en" published 2024-07-03:
        """
        The mill sold more flour in the quarter ended May 31.
        """
      When the article is parsed
      Then the dates are:
        | text        | edtf       | timex3     |
        | the quarter | 2024-34    | 2024-Q2    |
        | May 31      | 2024-05-31 | 2024-05-31 |

    Scenario: A numbered quarter of a fiscal year
      Given an article in "en" published 2024-07-03:
        """
        The mill sold more flour in the second quarter ended Oct. 31.
        """
      When the article is parsed
      Then the dates are:
        | text               | edtf       | timex3     |
        | the second quarter | 2023-34    | 2023-Q2    |
        | Oct. 31            | 2023-10-31 | 2023-10-31 |

    Scenario: A fiscal year told by its end is a length
      Given an article in "en" published 2024-07-03:
        """
        The bakery lost money in the fiscal year ended March 31.
        """
      When the article is parsed
      Then the dates are:
        | text            | edtf       | timex3     |
        | the fiscal year |            | P1Y        |
        | March 31        | 2024-03-31 | 2024-03-31 |

    Scenario: Not of a quarter that will end
      Given an article in "en" published 2024-07-03:
        """
        The mill will sell more flour in the second quarter, which ends on Oct. 31.
        """
      When the article is parsed
      Then the dates are:
        | text               | edtf       | timex3     |
        | the second quarter | 2024-34    | 2024-Q2    |
        | Oct. 31            | 2024-10-31 | 2024-10-31 |

    Scenario: A year earlier, told twice, is one year
      Given an article in "en" published 2024-07-03:
        """
        The mill earned $3 million in 2023, up from $2 million a year earlier. Its costs fell from a year earlier.
        """
      When the article is parsed
      Then the dates are:
        | text           | edtf | timex3 |
        | 2023           | 2023 | 2023   |
        | a year earlier | 2022 | 2022   |
        | a year earlier | 2022 | 2022   |

  Rule: “Year-end” is the day that the books are closed

    Scenario Outline: Year-ends
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   | timex3   |
        | <text> | <edtf> | <timex3> |

      Examples: to come, gone by; not the end of a year
        | sentence                                 | text           | edtf     | timex3     |
        | The deal closes by year-end.             | year-end       | 2024-12~ | 2024-12-31 |
        | Shares rose 3 percent since year-end.    | year-end       | 2023-12~ | 2023-12-31 |
        | The school is rebuilt by the year's end. | the year's end | 2024-12~ | 2024       |
