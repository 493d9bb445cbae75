Feature: How other reports stand to a claim
  The verdict of a claim comes from its details: dates, figures, names, places, polarity, speaker, wording.
  Absence is never conflict: only a rival value of the same detail is.

  Rule: A report tells the same, a part of it, something else in its place, or nothing

    Scenario Outline: One report
      Given an article in "en" published 2024-07-03:
        """
        Carpenter Jonas Wik repaired the church organ of Lindholm in March for 4,000 dollars.
        """
      And a report "Wire" in "<language>" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                                                 | verdict   | differs on   |
        | Carpenter Jonas Wik repaired the church organ of Lindholm in March for 4,000 dollars. | <verdict> | <differs on> |

      Examples: the same is told
        | language | report                                                                                                      | verdict      | differs on |
        | en       | Jonas Wik, a carpenter, repaired the church organ of Lindholm for $4,000 in March.                          | corroborated |            |
        | id       | Tukang kayu Jonas Wik telah memperbaiki organ di gereja Lindholm pada bulan Maret dengan biaya 4.000 dolar. | corroborated |            |

      Examples: the event is told, but not every detail of it
        | language | report                                              | verdict | differs on |
        | en       | The church organ of Lindholm has been repaired.     | partial |            |
        | en       | The church organ of Lindholm was repaired in March. | partial |            |
        | id       | Organ di gereja Lindholm itu telah diperbaiki.      | partial |            |

      Examples: a detail is told otherwise
        | language | report                                                                                | verdict     | differs on   |
        | en       | Carpenter Jonas Wik repaired the church organ of Lindholm in March for 7,000 dollars. | conflicting | number       |
        | en       | Carpenter Jonas Wik repaired the church organ of Lindholm in May for 7,000 dollars.   | conflicting | date, number |

      Examples: it is not told
        | language | report                                                        | verdict     | differs on |
        | en       | Parliament passed the budget for 2025 after a night of talks. | unmentioned |            |
        | en       | A bakery in Bergen sold 4,000 buns in March.                  | unmentioned |            |

    Scenario: Several reports
      Given an article in "en" published 2024-07-03:
        """
        The ferry Kari carried 196 passengers to Bergen on Monday.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        On Monday the ferry Kari carried 196 passengers over to Bergen.
        """
      And a report "Post" in "en" published 2024-07-03:
        """
        The ferry Kari carried 169 passengers to Bergen on Monday.
        """
      And a report "The Miner" in "en" published 2024-07-03:
        """
        The mine at Roros employed 169 people in 1974.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                      | verdict     | differs on | origins |
        | The ferry Kari carried 196 passengers to Bergen on Monday. | conflicting | number     | 1       |
      And the evidence is:
        | source | relation | text                                                         |
        | Post   | differs  | The ferry Kari carried 169 passengers to Bergen on Monday.   |
        | Wire   | agrees   | On Monday the ferry Kari carried 196 passengers over to Bergen. |

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

  Rule: A check against nothing is refused

    Scenario: No reports
      Given an article in "en":
        """
        The ferry stopped at noon.
        """
      When the article is checked
      Then it is refused with "expected one or more Articles to check against, found nothing"
