Feature: Who stands behind the reports that agree
  Ten papers that print one agency are one origin, and two agencies that heard one spokesman are one
  voice. Both are counted, so that an editor sees how many independent witnesses there are.

  Rule: A report that copies or credits another newsroom is no second origin

    Scenario Outline: Two papers and an agency
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
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                      | verdict      | origins   |
        | The ferry Kari carried 196 passengers to Bergen on Monday. | corroborated | <origins> |

      Examples: copied, or credited
        | report                                                                               | origins |
        | The ferry Kari carried 196 passengers to Bergen on Monday.                           | 1       |
        | BERGEN (Reuters) - On Monday the ferry Kari took 196 passengers over to Bergen.      | 1       |
        | On Monday the ferry Kari took 196 passengers over to Bergen, Reuters reported.       | 1       |
        | On Monday the ferry Kari took 196 passengers over to Bergen, officials told Reuters. | 1       |

      Examples: in its own words, or from another agency
        | report                                                                           | origins |
        | On Monday the ferry Kari took 196 passengers over to Bergen.                     | 2       |
        | On Monday the ferry Kari took 196 passengers over to Bergen, officials told AFP. | 2       |

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
        | first                                  | second                           | voices |
        | Nils Berg                              | Harbour master Nils Berg         | 1      |
        | Transport Ministry spokesman Nils Berg | The Ministry of Transport        | 1      |
        | Transport Ministry spokesman Nils Berg | The Transport Ministry spokesman | 1      |

      Examples: another person, another institution
        | first                  | second              | voices |
        | Nils Berg              | Anna Berg           | 2      |
        | The Transport Ministry | The Health Ministry | 2      |

    Scenario: What a newsroom tells on its own is its own voice
      Given an article in "en" published 2024-07-03:
        """
        The ferry Kari carried 196 passengers to Bergen on Monday.
        """
      And these other articles:
        | name | language | published  | text                                                                                     |
        | Wire | en       | 2024-07-03 | Harbour master Nils Berg said the ferry Kari carried 196 passengers to Bergen on Monday. |
        | Post | en       | 2024-07-03 | On Monday the ferry Kari took 196 passengers over to Bergen.                             |
      When the article is checked
      Then the verdicts are:
        | claim                                                      | verdict      | origins | voices |
        | The ferry Kari carried 196 passengers to Bergen on Monday. | corroborated | 2       | 2      |

  Rule: Who tells the contrary stands behind nothing

    Scenario Outline: A second report
      Given an article in "en" published 2024-07-03:
        """
        The regent reopened the harbour of Lunden on Monday.
        """
      And these other articles:
        | name | language | published  | text                                                        |
        | Wire | en       | 2024-07-03 | The regent reopened the harbour of Lunden on Monday.        |
        | Post | en       | 2024-07-03 | <second>                                                    |
      When the article is checked
      Then the verdicts are:
        | claim                                                | verdict      | origins   |
        | The regent reopened the harbour of Lunden on Monday. | corroborated | <origins> |

      Examples: left open, and told
        | second                                                                  | origins |
        | It is unclear whether the regent reopened the harbour of Lunden on Monday. | 1    |
        | On Monday the regent reopened the harbour of Lunden.                    | 2       |

  Rule: Who tells a part of it does not stand behind the whole

    Scenario Outline: Beside a report that states all of it
      Given an article in "en" published 2024-07-03:
        """
        The regent reopened the harbour of Lunden on Monday.
        """
      And these other articles:
        | name | language | published  | text                                                 |
        | Wire | en       | 2024-07-03 | The regent reopened the harbour of Lunden on Monday. |
        | Post | en       | 2024-07-03 | <second>                                             |
      When the article is checked
      Then the verdicts are:
        | claim                                                | verdict      | origins   | voices   |
        | The regent reopened the harbour of Lunden on Monday. | corroborated | <origins> | <voices> |

      Examples: a part of it, and all
        | second                                     | origins | voices |
        | The regent spoke in Lunden on Monday.      | 1       | 1      |
        | The harbour of Lunden was full on Monday.  | 1       | 1      |
        | The regent reopened the harbour of Lunden. | 2       | 2      |
