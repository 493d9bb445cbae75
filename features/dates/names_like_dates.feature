Feature: Names and numbers like dates
  A paper, a show, a shop and a bus can be spelled like a date.

  Rule: Names are no dates

    Scenario Outline: Names
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then there are no dates

      Examples: firms, papers, shows, people
        | sentence                          |
        | Shares of Sun fell.               |
        | The Sunday Times named the judge. |
        | He told the Daily Chronicle.      |
        | She spoke on 60 Minutes about it. |
        | Wednesday Hart won the race.      |
        | He hosts Monday Night Football.   |

    Scenario Outline: Dates beside names
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   |
        | <text> | <edtf> |

      Examples: the same words as dates
        | sentence                        | text   | edtf       |
        | Shares fell on Sunday.          | Sunday | 2024-06-30 |
        | It is due Sat. at the latest.   | Sat.   | 2024-07-06 |
        | On Monday President Hart spoke. | Monday | 2024-07-01 |

  Rule: Four digits of something else are no year

    Scenario Outline: Numbers
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then there are no dates

      Examples: rooms, buses, calls
        | sentence                       |
        | Room 2015 is on fire.          |
        | Bus 1998 hit a wall.           |
        | Call 0555 2015 2016 for help.  |
        | Flight XQ1950 was late.        |
        | Send it to Suite 2000, please. |
