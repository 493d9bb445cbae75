Feature: The timeline of a whole story
  Every day that a story names, in its order, with what each is counted from.

  Rule: A story is read from the top down

    Scenario: A court story
      Given an article in "en" published 2024-07-03:
        """
        The clinic lost its appeal on Monday, three weeks after the first ruling of June 10.

        Nurses had found the ledger at 7 p.m. on May 2, 2019. The following day the police came, between 9 a.m. and 11 a.m.

        “We pay tomorrow,” the owner said on Tuesday. Income fell in the first quarter from a year earlier, and the clinic will close in October.

        The ledger is now in a museum. That was the day before he fled.
        """
      When the article is parsed
      Then the dates are:
        | text                  | edtf                | timex3                            |
        | Monday                | 2024-07-01          | 2024-07-01                        |
        | three weeks           |                     | P3W                               |
        | June 10               | 2024-06-10          | 2024-06-10                        |
        | 7 p.m. on May 2, 2019 | 2019-05-02T19:00:00 | 2019-05-02T19:00                  |
        | The following day     | 2019-05-03          | 2019-05-03                        |
        | 9 a.m. and 11 a.m.    | 2019-05-03          | 2019-05-03T09:00/2019-05-03T11:00 |
        | tomorrow              | 2024-07-03          | 2024-07-03                        |
        | Tuesday               | 2024-07-02          | 2024-07-02                        |
        | the first quarter     | 2024-33             | 2024-Q1                           |
        | a year earlier        | 2023-33             | 2023-Q1                           |
        | October               | 2024-10             | 2024-10                           |
        | now                   |                     | PRESENT_REF                       |
        | the day before        | XXXX-XX-XX          | XXXX-XX-XX                        |
