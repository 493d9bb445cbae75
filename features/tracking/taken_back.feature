Feature: What is denied, corrected and taken back
  Whoever says that it is not so doesn't tell it, and an outlet that takes its own report back leaves
  it to those who tell it still.

  Rule: A denial makes no new version: the claim is denied

    Scenario: The accused denies it
      Given these other articles:
        | name  | published  | language | text                                                                                   |
        | Alpha | 2024-03-04 | en       | The mayor of Bandung, Rudi Salim, took money from a builder, a witness said.           |
        | Beta  | 2024-03-05 | en       | The mayor of Bandung, Rudi Salim, denied that he took money from a builder.            |
        | Gamma | 2024-03-05 | en       | The mayor of Bandung, Rudi Salim, opened a library.                                    |
      When the articles are tracked
      Then the changes since 2024-03-04 are:
        | change | by    | claim                                               | against |
        | new    | Gamma | The mayor of Bandung, Rudi Salim, opened a library. |         |
        | denied | Beta  | he took money from a builder                        | Alpha   |
      And the versions are:
        | version                                                  | first told by | state  |
        | The mayor of Bandung, Rudi Salim, took money from a builder | Alpha         | denied |
        | he took money from a builder                             | Beta          | denied |

  Rule: What an outlet takes back is retracted, unless another newsroom tells it, too

    Scenario: It alone had it
      Given these other articles:
        | name  | published  | language | text                                                                    |
        | Alpha | 2024-03-04 | en       | The ward door of the Melati hospital was locked.                        |
        | Alpha | 2024-03-05 | en       | Alpha retracted its report that the ward door of the Melati hospital was locked. |
      When the articles are tracked
      Then the threads are:
        | first told as                                    | state     | told |
        | The ward door of the Melati hospital was locked. | retracted | 2    |

    Scenario: Two had it
      Given these other articles:
        | name  | published  | language | text                                                                    |
        | Alpha | 2024-03-04 | en       | The ward door of the Melati hospital was locked.                        |
        | Beta  | 2024-03-04 | en       | A nurse said that the ward door of the Melati hospital was locked.       |
        | Alpha | 2024-03-05 | en       | Alpha retracted its report that the ward door of the Melati hospital was locked. |
      When the articles are tracked
      Then the threads are:
        | first told as                                    | state          | told |
        | The ward door of the Melati hospital was locked. | single-sourced | 3    |

  Rule: Another text of the same address is a correction

    Scenario: A figure is changed in the article
      Given these other articles:
        | name  | published         | language | url               | text                                                              |
        | Alpha | 2024-03-04T08:00Z | en       | https://a.example | The fire in the Sinar Jaya mill in Bandung has killed 19 workers. |
        | Alpha | 2024-03-04T11:00Z | en       | https://a.example | The fire in the Sinar Jaya mill in Bandung has killed 9 workers.  |
        | Beta  | 2024-03-06T09:00Z | en       | https://b.example | The Sinar Jaya mill fire in Bandung has killed 9 workers.         |
      When the articles are tracked
      Then the versions are:
        | version                                                           | first told by | state     |
        | The fire in the Sinar Jaya mill in Bandung has killed 19 workers. | Alpha         | corrected |
        | The fire in the Sinar Jaya mill in Bandung has killed 9 workers.  | Alpha         | standing  |
      And at the end of 2024-03-04 the threads are:
        | now                                                              | state     |
        | The fire in the Sinar Jaya mill in Bandung has killed 9 workers. | corrected |
