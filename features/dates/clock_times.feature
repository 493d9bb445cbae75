Feature: Clock times
  A clock time is joined to its day, and with a zone it is an instant.

  Rule: A time has the day said with it, else the day named before

    Scenario Outline: Times
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   |
        | <text> | <edtf> |

      Examples: with and without zones
        | sentence                                        | text                         | edtf                      |
        | The ferry left at 5:30 p.m. ET Monday.          | 5:30 p.m. ET Monday          | 2024-07-01T17:30:00-04:00 |
        | The ferry left at 5 p.m. EST on Dec. 3, 2010.   | 5 p.m. EST on Dec. 3, 2010   | 2010-12-03T17:00:00-05:00 |
        | The ferry left on Monday at 0012 GMT.           | Monday at 0012 GMT           | 2024-07-01T00:12:00Z      |
        | The ferry left on Monday at about 5:30 p.m. ET. | Monday at about 5:30 p.m. ET | 2024-07-01T17:30:00-04:00 |
        | The ferry left at noon on Monday.               | noon on Monday               | 2024-07-01T12:00:00       |
        | The doors open tonight at 11pm.                 | tonight at 11pm              | 2024-07-03T23:00:00       |

  Rule: A part of the day is kept in TimeML

    Scenario Outline: Parts of the day
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | timex3   |
        | <text> | <timex3> |

      Examples: morning to night
        | sentence                        | text           | timex3        |
        | The ferry left Monday morning.  | Monday morning | 2024-07-01TMO |
        | The ferry left on Monday night. | Monday night   | 2024-07-01TNI |

  Rule: Minutes in a match or a race are no clock time

    Scenario Outline: Not a time
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then there are no dates

      Examples: scores
        | sentence                                 |
        | The choir sang psalm 5:30 in parts 4:12. |

  Rule: Midnight closes its day, unless what happened is after it

    Scenario Outline: Midnights
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   | timex3   |
        | <text> | <edtf> | <timex3> |

      Examples: the end and the start of a Friday
        | sentence                               | text            | edtf                | timex3           |
        | The talks end by midnight Friday.      | midnight Friday | 2024-07-06T00:00:00 | 2024-07-05T24:00 |
        | The talks ended after midnight Friday. | midnight Friday | 2024-06-28T00:00:00 | 2024-06-28T00:00 |

  Rule: A clock bounds its value: an instant where a zone is said, the local time where none is

    Scenario Outline: From when until when
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   | earliest   | latest   |
        | <text> | <edtf> | <earliest> | <latest> |

      Examples: an instant, as the zone is said
        | sentence                                            | text                            | edtf                      | earliest                  | latest                    |
        | The court sat at 9 a.m. EST on Dec. 3, 2010.        | 9 a.m. EST on Dec. 3, 2010      | 2010-12-03T09:00:00-05:00 | 2010-12-03T09:00:00-05:00 | 2010-12-03T09:00:00-05:00 |
        | Wheat fell between 7 p.m. and 9 p.m. GMT on Monday. | 7 p.m. and 9 p.m. GMT on Monday | 2024-07-01                | 2024-07-01T19:00:00+00:00 | 2024-07-01T21:00:00+00:00 |
        | The count ran from 2200 to 0100 GMT on Monday.      | 2200 to 0100 GMT on Monday      | 2024-07-01/2024-07-02     | 2024-07-01T22:00:00+00:00 | 2024-07-02T01:00:00+00:00 |

      Examples: the local time, as none is
        | sentence                                             | text                        | edtf                  | earliest            | latest              |
        | The clinic opened on Monday at 9 a.m.                | Monday at 9 a.m.            | 2024-07-01T09:00:00   | 2024-07-01T09:00:00 | 2024-07-01T09:00:00 |
        | Police searched it from 10 p.m. to 2 a.m. on Monday. | 10 p.m. to 2 a.m. on Monday | 2024-07-01/2024-07-02 | 2024-07-01T22:00:00 | 2024-07-02T02:00:00 |
        | The polls were open from 08:00 to 24:00 on Monday.   | 08:00 to 24:00 on Monday    | 2024-07-01/2024-07-02 | 2024-07-01T08:00:00 | 2024-07-02T00:00:00 |

      Examples: no time, as there is no clock, or no day
        | sentence                        | text           | edtf       | earliest   | latest     |
        | The jury met on Monday morning. | Monday morning | 2024-07-01 | 2024-07-01 | 2024-07-01 |
        | The jury met on Monday.         | Monday         | 2024-07-01 | 2024-07-01 | 2024-07-01 |
        | The sirens went at 7 p.m. GMT.  | 7 p.m. GMT     | XXXX-XX-XX |            |            |
