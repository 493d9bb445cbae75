Feature: Now, then and some day
  Words for now, the past and the future point at no day; TimeML has a value for each.

  Rule: A vague time has no place on the calendar

    Scenario Outline: Vague times
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   | timex3   |
        | <text> | <edtf> | <timex3> |

      Examples: now, before, to come
        | sentence                  | text     | edtf | timex3      |
        | The museum is now closed. | now      |      | PRESENT_REF |
        | Prices rose recently.     | recently |      | PAST_REF    |
        | Prices will rise soon.    | soon     |      | FUTURE_REF  |

    Scenario Outline: No time
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then there are no dates

      Examples: set phrases
        | sentence                            |
        | Call the clinic as soon as you can. |
        | The long-term plan failed.          |

  Rule: “One day” behind “will” is some day, and many past years are no year

    Scenario Outline: Some day
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   | timex3   |
        | <text> | <edtf> | <timex3> |

      Examples: to come, gone by
        | sentence                       | text       | edtf | timex3     |
        | The clinic will one day close. | one day    |      | FUTURE_REF |
        | It rained more in past years.  | past years |      | PAST_REF   |

  Rule: A length of one day, and one year gone by, are what they were

    Scenario Outline: Counted
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   | timex3   |
        | <text> | <edtf> | <timex3> |

      Examples: one
        | sentence                         | text          | edtf | timex3 |
        | The repair will take one day.    | one day       |      | P1D    |
        | It rained more in the past year. | the past year | 2023 | 2023   |
