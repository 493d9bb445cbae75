Feature: Events without a day
  What the story does not date stays without a day; publication is never put in its place.

  Rule: A clock time without a day has none

    Scenario Outline: Times of the clock
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   | timex3   |
        | <text> | <edtf> | <timex3> |

      Examples: no day is named
        | sentence                      | text      | edtf       | timex3           |
        | The quake struck at 5:12 a.m. | 5:12 a.m. | XXXX-XX-XX | XXXX-XX-XXT05:12 |
        | Polls close at 8 p.m.         | 8 p.m.    | XXXX-XX-XX | XXXX-XX-XXT20:00 |

    Scenario Outline: Times with a day
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   | timex3   |
        | <text> | <edtf> | <timex3> |

      Examples: the day is said
        | sentence                                 | text                | edtf                | timex3           |
        | The quake struck at 5:12 a.m. on Monday. | 5:12 a.m. on Monday | 2024-07-01T05:12:00 | 2024-07-01T05:12 |
        | The jury will meet at 9 a.m. tomorrow.   | 9 a.m. tomorrow     | 2024-07-04T09:00:00 | 2024-07-04T09:00 |

  Rule: A day before or after what has no date is open

    Scenario Outline: Beside an event
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   |
        | <text> | <edtf> |

      Examples: the event is not dated
        | sentence                                         | text            | edtf       |
        | She sold the shares the day before he was fired. | the day before  | XXXX-XX-XX |
        | She sold the shares the day after the verdict.   | the day after   | XXXX-XX-XX |
        | She left the party the year before it collapsed. | the year before | XXXX       |

    Scenario Outline: Beside a date
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   |
        | <text> | <edtf> |

      Examples: the event is dated
        | sentence                                        | text                       | edtf       |
        | She sold the shares the day before May 3, 2019. | the day before May 3, 2019 | 2019-05-02 |

  Rule: “That day” needs a day before it

    Scenario Outline: Nothing to point at
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then there are no dates

      Examples: no day is named
        | sentence                   |
        | That night the crowd sang. |
        | It was noisy that day.     |
