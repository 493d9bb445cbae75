Feature: How other reports stand to a claim
  The verdict of a claim comes from its details: dates, figures, names, places, polarity, speaker, wording.
  Absence is never conflict: only a rival value of the same detail is.

  Rule: No rival, no conflict

    Scenario Outline: A figure
      Given an article in "en" published 2024-07-03:
        """
        The ferry Kari carried 196 passengers to Bergen on Monday.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                      | verdict   | differs on |
        | The ferry Kari carried 196 passengers to Bergen on Monday. | <verdict> | <detail>   |

      Examples: agrees
        | report                                                             | verdict      | detail |
        | The ferry Kari carried 196 passengers to Bergen on July 1.         | corroborated |        |
        | The ferry Kari carried almost 200 passengers to Bergen on Monday.  | corroborated |        |

      Examples: differs
        | report                                                             | verdict      | detail |
        | The ferry Kari carried 169 passengers to Bergen on Monday.         | conflicting  | number |
        | The ferry Kari carried 196 passengers to Bergen on Tuesday.        | conflicting  | date   |

      Examples: silent
        | report                                                             | verdict      | detail |
        | Parliament passed the budget for 2025 after a night of talks.      | unmentioned  |        |
        | The mine at Roros employed 169 people in 1974.                     | unmentioned  |        |

    Scenario Outline: A place
      Given an article in "en" published 2024-07-03:
        """
        Prime Minister Ola Dahl met the king of Norway in Sweden on Monday.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                               | verdict   | differs on |
        | Prime Minister Ola Dahl met the king of Norway in Sweden on Monday. | <verdict> | <detail>   |

      Examples: another country, and the same
        | report                                                                        | verdict      | detail |
        | Prime Minister Ola Dahl met the king of Norway in Denmark on Monday.          | conflicting  | place  |
        | Prime Minister Ola Dahl met the king of Norway in Sweden on Monday, aides said. | corroborated |        |

    Scenario Outline: A toll, a price and a bound
      Given an article in "en" published 2024-07-03:
        """
        <claim>
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | claim   | verdict   | differs on |
        | <claim> | <verdict> | <detail>   |

      Examples: told with another word
        | claim                                                  | report                                                       | verdict      | detail |
        | Eleven people died when the ferry Kari sank off Bergen. | Thirteen bodies were found after the ferry Kari sank off Bergen. | conflicting  | number |
        | A ticket for the ferry Kari to Bergen costs 10,700 rupiah. | The ferry Kari to Bergen costs 11,000 rupiah a ticket.       | conflicting  | number |
        | The ferry Kari first sailed to Bergen in 2009.         | The first time the ferry Kari sailed to Bergen was in 2006.  | conflicting  | date   |

      Examples: compatible
        | claim                                                  | report                                                       | verdict      | detail |
        | More than 210 people sailed on the ferry Kari to Bergen. | More than 200 people sailed on the ferry Kari to Bergen.    | corroborated |        |
        | The ferry Kari sank off Bergen on Tuesday.             | The ferry Kari sank off Bergen on July 2.                    | corroborated |        |

    Scenario Outline: What is affirmed or denied
      Given an article in "en" published 2024-07-03:
        """
        The ministry suspended the licence of the ferry Kari in Bergen on Monday.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                                     | verdict   | differs on |
        | The ministry suspended the licence of the ferry Kari in Bergen on Monday. | <verdict> | <detail>   |

      Examples: the same deed denied, and another one
        | report                                                                                  | verdict      | detail   |
        | The ministry has not suspended the licence of the ferry Kari in Bergen on Monday.        | conflicting  | polarity |
        | The ministry suspended the licence of the ferry Kari in Bergen on Monday, not its route. | corroborated |          |

    Scenario Outline: A plan to go on
      Given an article in "en" published 2024-07-03:
        """
        The ferry Kari will continue to carry passengers to Bergen in July.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                               | verdict   | differs on |
        | The ferry Kari will continue to carry passengers to Bergen in July. | <verdict> | <detail>   |

      Examples: given up, and kept
        | report                                                                  | verdict      | detail   |
        | The ferry Kari will not continue to carry passengers to Bergen in July. | conflicting  | polarity |
        | The ferry Kari will go on carrying passengers to Bergen in July.        | corroborated |          |

  Rule: What has changed since is superseded, not in conflict

    Scenario Outline: An earlier report that differs
      Given an article in "en" published 2024-07-05:
        """
        <claim>
        """
      And a report "Post" in "en" published <published>:
        """
        <report>
        """
      And a report "Wire" in "en" published 2024-07-05:
        """
        <claim>
        """
      When the article is checked
      Then the verdicts are:
        | claim   | verdict   | differs on |
        | <claim> | <verdict> | <detail>   |

      Examples: a toll, and a plan
        | claim                                                       | report                                                        | published  | verdict    | detail |
        | The storm in Bergen has killed 14 people.                   | The storm in Bergen has killed 9 people.                      | 2024-07-03 | superseded | number |
        | The ferry Kari will sail from Bergen to Denmark on Sunday.  | The ferry Kari will sail from Bergen to Denmark on Saturday.  | 2024-07-03 | superseded | date   |

      Examples: reports of one day, an age, and what had long happened
        | claim                                                       | report                                                        | published  | verdict     | detail |
        | The storm in Bergen has killed 14 people.                   | The storm in Bergen has killed 9 people.                      | 2024-07-05 | conflicting | number |
        | The 61-year-old captain of the ferry Kari died.             | The 67-year-old captain of the ferry Kari died.               | 2024-07-03 | conflicting | number |
        | The ferry Kari carried 140,000 passengers in 2022.          | The ferry Kari carried 190,000 passengers in 2022.            | 2024-07-03 | conflicting | number |

  Rule: Copies are no second witness

    Scenario: Two papers that print one agency
      Given an article in "en" published 2024-07-03:
        """
        The ferry Kari carried 196 passengers to Bergen on Monday.
        """
      And a report "Reuters" in "en" published 2024-07-02:
        """
        The ferry Kari carried 196 passengers to Bergen on Monday.
        """
      And a report "The Courier" in "en" published 2024-07-03:
        """
        BERGEN (Reuters) - The ferry Kari carried 196 passengers to Bergen on Monday.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                      | verdict      | origins |
        | The ferry Kari carried 196 passengers to Bergen on Monday. | corroborated | 1       |

  Rule: Two newsrooms that heard one speaker are one voice

    Scenario Outline: Who is behind the reports
      Given an article in "en" published 2024-07-03:
        """
        The ferry Kari carried 196 passengers to Bergen on Monday.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <first> said the ferry Kari carried 196 passengers to Bergen on Monday.
        """
      And a report "Post" in "en" published 2024-07-03:
        """
        <second> said that on Monday the ferry Kari took 196 passengers over to Bergen.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                      | verdict      | origins | voices   |
        | The ferry Kari carried 196 passengers to Bergen on Monday. | corroborated | 2       | <voices> |

      Examples: one person, and an institution with its spokesman
        | first                                     | second                    | voices |
        | Nils Berg                                 | Harbour master Nils Berg  | 1      |
        | Transport Ministry spokesman Nils Berg    | The Ministry of Transport | 1      |

      Examples: another person, another institution
        | first                                     | second                    | voices |
        | Nils Berg                                 | Anna Berg                 | 2      |
        | The Transport Ministry                    | The Health Ministry       | 2      |

  Rule: A shortened quotation is not an altered one

    Scenario Outline: The wording inside the marks
      Given an article in "en" published 2024-07-03:
        """
        "We opened the gate at dawn and let everybody in," harbour master Nils Berg said on Monday.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        "<quotation>," harbour master Nils Berg said on Monday.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                            | verdict   | differs on |
        | We opened the gate at dawn and let everybody in  | <verdict> | <detail>   |

      Examples: cut, or edited in brackets
        | quotation                                                | verdict      | detail |
        | We opened the gate at dawn                               | corroborated |        |
        | We opened the gate … and let everybody in                | corroborated |        |
        | We opened the [northern] gate at dawn and let everybody in | corroborated |      |

      Examples: altered
        | quotation                                                | verdict      | detail |
        | We opened the gate at dusk and let everybody in          | conflicting  | quote  |
        | We opened the gate at dawn and let nobody in             | conflicting  | quote  |

  Rule: A check against nothing is refused

    Scenario: No reports
      Given an article in "en":
        """
        The ferry stopped at noon.
        """
      When the article is checked
      Then it is refused with "expected one or more Articles to check against, found nothing"

  Rule: A verdict can be followed step by step

    Scenario: Reasons
      Given an article in "en" published 2024-07-03:
        """
        The ferry Kari carried 196 passengers to Bergen on Monday.
        """
      And a report "Wire" in "en":
        """
        The ferry Kari carried 169 passengers to Bergen on July 1, 2024.
        """
      When the article is checked
      Then it is because:
        | reason | kind   | source |
        | rival  | number | Wire   |
