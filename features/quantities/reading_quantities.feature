Feature: What a number says
  A figure is read as bounds with a unit that no language changes, so that reports can be compared.

  Rule: Digits and words are one value

    Scenario Outline: An exact figure
      Given an article in "en":
        """
        The council counted <figure> on the east quay.
        """
      When the article is parsed
      Then the quantities are:
        | text   | low     | high    | unit   | noun   |
        | <text> | <value> | <value> | <unit> | <noun> |

      Examples: digits and words
        | figure                         | text                     | value   | unit    | noun  |
        | 1,250 crates                   | 1,250                    | 1250    |         | crate |
        | twenty-five crates             | twenty-five              | 25      |         | crate |
        | three hundred and five crates  | three hundred and five   | 305     |         | crate |
        | a dozen other crates           | dozen                    | 12      |         | crate |
        | half a million crates          | half a million           | 500000  |         | crate |
        | two-and-a-half thousand crates | two-and-a-half thousand  | 2500    |         | crate |
        | one point five million crates  | one point five million   | 1500000 |         | crate |
        | the thirteenth crate           | thirteenth               | 13      |         | crate |

      Examples: units and money
        | figure                         | text                     | value   | unit    | noun  |
        | 40 people                      | 40 people                | 40      | person  |       |
        | $1.5 million                   | $1.5 million             | 1500000 | USD     |       |
        | 75 million rupiah              | 75 million rupiah        | 75000000 | IDR    |       |
        | half a mile                    | half a mile              | 0.5     | mile    |       |
        | it twice                       | twice                    | 2       | time    |       |

  Rule: A score is one figure, its lower number first

    Scenario Outline: A vote
      Given an article in "en":
        """
        The council passed the budget <figure> on the east quay.
        """
      When the article is parsed
      Then the quantities are:
        | text   | low   | high   |
        | <text> | <low> | <high> |

      Examples: scores, and a share that is none
        | figure                | text          | low | high |
        | 5-4                   | 5-4           | 4   | 5    |
        | 11–0                  | 11–0          | 0   | 11   |
        | by 60-55 percent      | 60-55 percent | 55  | 60   |

  Rule: Words around a number bound it

    Scenario Outline: A bounded figure
      Given an article in "en":
        """
        The council counted <figure> on the east quay.
        """
      When the article is parsed
      Then the quantities are:
        | text   | low   | high   |
        | <text> | <low> | <high> |

      Examples: open and closed
        | figure                | text               | low  | high |
        | more than 40 crates   | more than 40       | 40   |      |
        | up to 40 crates       | up to 40           |      | 40   |
        | three to five crates  | three to five      | 3    | 5    |
        | dozens of crates      | dozens             | 20   | 99   |

  Rule: A share is told by its part

    Scenario Outline: A third
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the quantities are:
        | text   | low   |
        | <text> | <low> |

      Examples: a part, and a rank
        | sentence                            | text  | low    |
        | The council cut its staff by a third. | third | 0.3333 |
        | A third of the crates were empty.   | third | 0.3333 |
        | A third crate was empty.            | third | 3      |

  Rule: A date's numbers are the date's

    Scenario: A day and a count
      Given an article in "en" published 2024-07-03:
        """
        On July 1 the council counted 40 crates.
        """
      When the article is parsed
      Then the quantities are:
        | text | high |
        | 40   | 40   |

  Rule: A unit may stand before its number

    Scenario Outline: How strong a quake was
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the quantities are:
        | text   | low     | high    | unit   |
        | <text> | <value> | <value> | <unit> |

      Examples: before, and behind
        | sentence                                               | text                     | value | unit      |
        | A magnitude 6.8 quake shook Kupang.                    | magnitude 6.8            | 6.8   | magnitude |
        | A 7.1-magnitude quake shook Kupang.                    | 7.1-magnitude            | 7.1   | magnitude |
        | The quake in Kupang measured 6.4 on the Richter scale. | 6.4 on the Richter scale | 6.4   | magnitude |
