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
