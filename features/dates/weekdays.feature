Feature: Weekdays
  Wire style names the day alone: “Friday” in a story of a Friday is that very day.

  Rule: A weekday alone is the last one, the day of publication included

    Scenario Outline: Weekdays
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   |
        | <text> | <edtf> |

      Examples: a paper of Wednesday, July 3
        | sentence                     | text         | edtf       |
        | The ferry sank on Monday.    | Monday       | 2024-07-01 |
        | The ferry sank on Wednesday. | Wednesday    | 2024-07-03 |
        | The ferry sank on Thursday.  | Thursday     | 2024-06-27 |
        | The ferry sank late Tuesday. | late Tuesday | 2024-07-02 |

  Rule: A verb in the future, or a deadline, turns it to the next one

    Scenario Outline: Weekdays ahead
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   |
        | <text> | <edtf> |

      Examples: what will be
        | sentence                         | text   | edtf       |
        | The ferry will sail on Monday.   | Monday | 2024-07-08 |
        | The port is closed until Friday. | Friday | 2024-07-05 |

  Rule: Modifiers name the week or the side of publication

    Scenario Outline: Modified weekdays
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   |
        | <text> | <edtf> |

      Examples: last, next, this
        | sentence                                | text                | edtf       |
        | The ferry sank last Wednesday.          | last Wednesday      | 2024-06-26 |
        | The ferry sails next Tuesday.           | next Tuesday        | 2024-07-09 |
        | The ferry sails on Monday of next week. | Monday of next week | 2024-07-08 |

  Rule: Words that are spelled like short weekdays are none

    Scenario Outline: Not a weekday
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then there are no dates

      Examples: sat, sun, wed
        | sentence                          |
        | They wed in the sun and sat down. |

  Rule: “The previous Friday” is counted from the day just named

    Scenario: Before and after a day
      Given an article in "en" published 2024-07-03:
        """
        The choir sang on Friday, June 14, and lost to the winner of the previous Friday.
        """
      When the article is parsed
      Then the dates are:
        | text                | edtf       |
        | Friday, June 14     | 2024-06-14 |
        | the previous Friday | 2024-06-07 |

    Scenario: After a day
      Given an article in "en" published 2024-07-03:
        """
        The court met on Monday, June 10. The verdict came the following Thursday.
        """
      When the article is parsed
      Then the dates are:
        | text                   | edtf       |
        | Monday, June 10        | 2024-06-10 |
        | the following Thursday | 2024-06-13 |

    Scenario: Not where the weekday stands alone
      Given an article in "en" published 2024-07-03:
        """
        The court met on Monday, June 10. The verdict came on Tuesday.
        """
      When the article is parsed
      Then the dates are:
        | text            | edtf       |
        | Monday, June 10 | 2024-06-10 |
        | Tuesday         | 2024-07-02 |

  Rule: The verb governs a date over a long name

    Scenario Outline: Long names
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   |
        | <text> | <edtf> |

      Examples: to come, gone by
        | sentence                                                                        | text   | edtf       |
        | On Friday, the National Union of Teachers and School Workers of Ohio will vote. | Friday | 2024-07-05 |
        | On Friday, the National Union of Teachers and School Workers of Ohio voted.     | Friday | 2024-06-28 |
