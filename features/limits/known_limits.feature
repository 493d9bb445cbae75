Feature: Known limits
  What a reader would expect and claimcheck doesn't do yet. Each example says what is right; it fails
  today, and the tests say so on the day that it no longer does.

  Rule: Speech without a reporting verb is somebody's

    @known_failure
    Scenario Outline: Speech that no verb reports
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the attributions are:
        | source   | content          |
        | <source> | the road is safe |

      Examples: told otherwise
        | sentence                                      | source    |
        | To the mayor, the road is safe.               | the mayor |
        | It is the mayor's view that the road is safe. | the mayor |

  Rule: A date is counted from the event that is named

    @known_failure
    Scenario Outline: Beside a dated event
      Given an article in "en" published 2024-07-03:
        """
        <sentence>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   |
        | <text> | <edtf> |

      Examples: counted, and looked up
        | sentence                                                    | text                                   | edtf       |
        | She sold the shares two days before the verdict of June 10. | two days before the verdict of June 10 | 2024-06-08 |
        | The Chinese New Year of 2024 was quiet.                     | The Chinese New Year of 2024           | 2024-02-10 |

  Rule: Two values that can't both be true conflict, whatever they are measured in

    @known_failure
    Scenario Outline: Values that are not compared
      Given an article in "en" published 2024-07-03:
        """
        <article>
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | verdict     | differs on |
        | conflicting | <detail>   |

      Examples: two currencies, a city and another country
        | article                                                | report                                                          | detail |
        | The court fined the bank 40 million dollars on Monday. | The court fined the bank 20 million euros on Monday.            | number |
        | The summit was held in Paris on Monday.                | The summit was held in Japan on Monday.                         | place  |

  Rule: The same, told by other means, is no conflict

    @known_failure
    Scenario Outline: Told by other means
      Given an article in "en" published 2024-07-03:
        """
        <article>
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | verdict      |
        | corroborated |

      Examples: a nickname, a sum over sentences
        | article                                        | report                                                                                      |
        | Bill Carter won the prize on Sunday.           | William Carter won the prize on Sunday.                                                     |
        | The fire killed 12 people in Norton on Monday. | The fire killed nine people in Norton on Monday. Three more died of their burns on Tuesday. |
