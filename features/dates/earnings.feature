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
