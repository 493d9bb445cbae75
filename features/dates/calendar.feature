Feature: What a date means
  A date is placed on the calendar from the day of publication, and stays as precise as the text is.

  Rule: A date keeps its precision

    Scenario Outline: Absolute dates
      Given an article in "en" published 2024-07-03:
        """
        The ferry stopped <when>.
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   | earliest   | latest   |
        | <text> | <edtf> | <earliest> | <latest> |

      Examples: from a day to a decade
        | when             | text          | edtf       | earliest   | latest     |
        | on March 3, 2024 | March 3, 2024 | 2024-03-03 | 2024-03-03 | 2024-03-03 |
        | in March 2024    | March 2024    | 2024-03    | 2024-03-01 | 2024-03-31 |
        | in 2019          | 2019          | 2019       | 2019-01-01 | 2019-12-31 |
        | in the 1990s     | the 1990s     | 199X       | 1990-01-01 | 1999-12-31 |

  Rule: A relative date is counted from the day of publication

    Scenario Outline: Relative dates
      Given an article in "en" published 2024-07-03:
        """
        The ferry stopped <when>.
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   |
        | <text> | <edtf> |

      Examples: a Wednesday's paper
        | when          | text          | edtf                  |
        | on Monday     | Monday        | 2024-07-01            |
        | yesterday     | yesterday     | 2024-07-02            |
        | last month    | last month    | 2024-06               |
        | two weeks ago | two weeks ago | 2024-06-17/2024-06-23 |
        | two days ago  | two days ago  | 2024-07-01            |

  Rule: Without a day of publication no year is invented

    Scenario: A day and a month
      Given an article in "en":
        """
        The ferry stopped on September 14.
        """
      When the article is parsed
      Then the dates are:
        | text         | edtf       |
        | September 14 | XXXX-09-14 |

  Rule: A number or a name is no date

    Scenario Outline: Not a date
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then there are no dates

      Examples: words that look like dates
        | sentence                                             |
        | The ferry may stop, and the captain sat down.        |
        | Bergen won 3-2 after a magnitude 6.8 earthquake.     |
        | The ferry costs $2,019 and carries 1,984 passengers. |
        | Mayor April Lund marched to the harbour.             |
