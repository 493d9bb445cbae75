Feature: Short forms of figures
  Tables and wires shorten what they count; the size must stay.

  Rule: A scale may be short

    Scenario Outline: Short scales
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the quantities are:
        | text   | low   | high   | unit   |
        | <text> | <low> | <high> | <unit> |

      Examples: millions to trillions
        | sentence                     | text          | low           | high          | unit |
        | The bank lost 250 mln euros. | 250 mln euros | 250000000     | 250000000     | EUR  |
        | The fund has $3.2 tln.       | $3.2 tln      | 3200000000000 | 3200000000000 | USD  |
        | The mine lost $2.4 bln.      | $2.4 bln      | 2400000000    | 2400000000    | USD  |
        | The shop sold 12.4K pairs.   | 12.4K         | 12400         | 12400         |      |
        | The state gave Rs 500 crore. | Rs 500 crore  | 5000000000    | 5000000000    | INR  |

    Scenario Outline: No scale
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the quantities are:
        | text   | low   | high   | unit   |
        | <text> | <low> | <high> | <unit> |

      Examples: a letter, or a noun
        | sentence                       | text      | low | high | unit    |
        | Gate 12B is closed.            | 12        | 12  | 12   |         |
        | Test scores fell by 3 percent. | 3 percent | 3   | 3    | percent |

  Rule: Thousands are grouped as the text or its money does

    Scenario Outline: Groups
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the quantities are:
        | text   | low   | high   | unit   |
        | <text> | <low> | <high> | <unit> |

      Examples: points and spaces
        | sentence                         | text     | low    | high   | unit |
        | A cup costs Rp15.000.            | Rp15.000 | 15000  | 15000  | IDR  |
        | The storm cut off 724 000 homes. | 724 000  | 724000 | 724000 |      |

    Scenario Outline: Decimals
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the quantities are:
        | text   | low   | high   | unit   |
        | <text> | <low> | <high> | <unit> |

      Examples: no group of thousands
        | sentence           | text   | low   | high  | unit |
        | Fuel costs $3.459. | $3.459 | 3.459 | 3.459 | USD  |

  Rule: A unit is the longest that is written

    Scenario Outline: Units
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the quantities are:
        | text   | low   | high   | unit   |
        | <text> | <low> | <high> | <unit> |

      Examples: powers and scales
        | sentence                | text  | low | high | unit             |
        | The jar holds 3 cm3.    | 3 cm3 | 3   | 3    | cubic_centimeter |
        | The oven reached 104°F. | 104°F | 104 | 104  | fahrenheit       |

  Rule: Two figures side by side are two

    Scenario: Tickets and their price
      Given an article in "en":
        """
        The club sold 300 $5 tickets.
        """
      When the article is parsed
      Then the quantities are:
        | text | low | high | unit |
        | 300  | 300 | 300  |      |
        | $5   | 5   | 5    | USD  |
