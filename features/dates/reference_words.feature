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
