Feature: Dates counted from the date before
  “Two days later” is counted from the day that the story has just named, not from publication.

  Rule: An anchored expression is counted from the last day that was named

    Scenario Outline: Anchored dates
      Given an article in "en" published 2024-07-03:
        """
        The ferry sank on May 3, 2019. It was <what>.
        """
      When the article is parsed
      Then the dates are:
        | text        | edtf       |
        | May 3, 2019 | 2019-05-03 |
        | <text>      | <edtf>     |

      Examples: before and after
        | what                      | text               | edtf       |
        | found two days later      | two days later     | 2019-05-05 |
        | repaired the day before   | the day before     | 2019-05-02 |
        | raised the following year | the following year | 2020       |
        | insured the same month    | the same month     | 2019-05    |

  Rule: A time is counted on over midnight

    Scenario: Minutes later
      Given an article in "en" published 2024-07-03:
        """
        The ferry left at 11:50 p.m. on Monday and sank 41 minutes later.
        """
      When the article is parsed
      Then the dates are:
        | text                 | edtf                |
        | 11:50 p.m. on Monday | 2024-07-01T23:50:00 |
        | 41 minutes later     | 2024-07-02T00:31:00 |

  Rule: In a quotation a day is counted from the day of speaking

    Scenario: Yesterday, said on Monday
      Given an article in "en" published 2024-07-03:
        """
        "We lost it yesterday," the captain said on Monday.
        """
      When the article is parsed
      Then the dates are:
        | text      | edtf       |
        | yesterday | 2024-06-30 |
        | Monday    | 2024-07-01 |

  Rule: Nothing is counted from a day that is not named

    Scenario: Later than what is not said
      Given an article in "en" published 2024-07-03:
        """
        It was found two days later.
        """
      When the article is parsed
      Then the dates are:
        | text           | edtf       | earliest |
        | two days later | XXXX-XX-XX |          |
