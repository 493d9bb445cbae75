Feature: What has changed since, and what can't have
  Tolls rise, plans are moved, what was not so yet is so now: an earlier report that differs on such a
  thing is older news. What happened doesn't change, and reports of one day contradict each other.

  Rule: A claim updates an earlier report where they differ on what changes

    Scenario Outline: Two days before
      Given an article in "en" published 2024-07-05:
        """
        <article>
        """
      And a report "Post" in "en" published 2024-07-03:
        """
        <report>
        """
      And a report "Wire" in "en" published 2024-07-05:
        """
        <article>
        """
      When the article is checked
      Then the verdicts are:
        | claim     | verdict   | differs on   |
        | <article> | <verdict> | <differs on> |

      Examples: a count that grows, what was not so yet
        | article                                       | report                                        | verdict    | differs on |
        | The landslide in Odda has killed 14 people.   | The landslide in Odda has killed 9 people.    | updates | number     |
        | Rescuers have found 31 of the missing hikers. | Rescuers have found 12 of the missing hikers. | updates | number     |
        | The road to Odda has been reopened.           | The road to Odda has not been reopened.       | updates | polarity   |

      Examples: what was so and is so no more, and what is taken back
        | article                                          | report                                   | verdict     | differs on |
        | The road to Odda is no longer closed.            | The road to Odda is closed.              | updates     | polarity   |
        | The road to Odda was not closed.                 | The road to Odda was closed.             | conflicting | polarity   |
        | The court did not acquit the captain Ola Dahl.   | The court acquitted the captain Ola Dahl. | conflicting | polarity   |

      Examples: a plan
        | article                                                         | report                                                           | verdict    | differs on |
        | The trial of the banker Ola Dahl will begin on 9 September.     | The trial of the banker Ola Dahl will begin on 2 September.      | updates | date       |
        | The concert of the singer Nadia Kusuma will be held in Bandung. | The concert of the singer Nadia Kusuma will be held in Surabaya. | updates | place      |

      Examples: who, where and when it was
        | article                                                 | report                                                  | verdict     | differs on |
        | Ingrid Solheim won the election for mayor of Odda.      | Marit Hagen won the election for mayor of Odda.         | conflicting | name       |
        | The king met the fishermen in Bergen on Monday.         | The king met the fishermen in Oslo on Monday.           | conflicting | place      |
        | The museum in Odda was founded in 1968 by two teachers. | The museum in Odda was founded in 1986 by two teachers. | conflicting | date       |

      Examples: a month whose accounts are closed, and one that goes on
        | article                                                  | report                                                   | verdict     | differs on |
        | Inflation in Norway slowed to 3.1 percent in May.        | Inflation in Norway slowed to 3.4 percent in May.        | conflicting | number     |
        | The strike in Odda has cost 31 million crowns this year. | The strike in Odda has cost 27 million crowns this year. | updates     | number     |

      Examples: an age, and what had long happened
        | article                                            | report                                             | verdict     | differs on |
        | The 61-year-old captain of the ferry Kari died.    | The 67-year-old captain of the ferry Kari died.    | conflicting | number     |
        | The ferry Kari carried 140,000 passengers in 2022. | The ferry Kari carried 190,000 passengers in 2022. | conflicting | number     |

    Scenario Outline: Who takes back his own words
      Given an article in "en" published 2024-07-05:
        """
        The mill in Odda never burned, Ola Dahl said.
        """
      And a report "Post" in "en" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | verdict   | differs on |
        | <verdict> | polarity   |

      Examples: he himself, and the outlet
        | report                                  | verdict     |
        | The mill in Odda burned, Ola Dahl said. | updates     |
        | The mill in Odda burned.                | conflicting |

  Rule: Reports of one day contradict each other

    Scenario Outline: A toll
      Given an article in "en" published 2024-07-05:
        """
        The landslide in Odda has killed 14 people.
        """
      And a report "Post" in "en" published <published>:
        """
        The landslide in Odda has killed 9 people.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                       | verdict   | differs on |
        | The landslide in Odda has killed 14 people. | <verdict> | number     |

      Examples: before, and on the same day
        | published  | verdict     |
        | 2024-07-03 | updates  |
        | 2024-07-05 | conflicting |

  Rule: A tally tells what it counts, and that it rose

    Scenario Outline: A ferry, a flood and a landslide
      Given an article in "en" published 2024-07-05:
        """
        <article>
        """
      And a report "Post" in "<language>" published <published>:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | verdict   | differs on   |
        | <verdict> | <differs on> |

      Examples: a figure that stands apart from its noun
        | article                                                   | language | published  | report                                                                   | verdict  | differs on |
        | Seven people died in a warehouse fire in Odda on Tuesday. | en       | 2024-07-07 | The death toll from the warehouse fire in Odda has risen to nine.        | outdated | number     |
        | Seven people died in a warehouse fire in Odda on Tuesday. | id       | 2024-07-07 | Korban tewas akibat kebakaran gudang di Odda menjadi sembilan orang.     | outdated | number     |
        | The earthquake in Odda damaged 40 houses.                 | en       | 2024-07-07 | The number of houses damaged by the earthquake in Odda rose to 75.       | outdated | number     |
        | Seven people died in a warehouse fire in Odda on Tuesday. | en       | 2024-07-07 | The death toll from Tuesday's warehouse fire in Odda stood at seven.     | corroborated |        |

      Examples: at least so many, of which more came
        | article                                                   | language | published  | report                                                                   | verdict  | differs on |
        | At least 12 people were missing after a landslide in Odda. | en      | 2024-07-07 | The number of missing after the landslide in Odda rose to 15.            | outdated | number     |
        | At least 12 people were missing after a landslide in Odda. | en      | 2024-07-07 | Fifteen people were missing after a landslide in Odda.                   | corroborated |        |

      Examples: on one day, who tells that it rose is later
        | article                                                   | language | published  | report                                                                   | verdict  | differs on |
        | Seven people died in the flood in Odda.                   | en       | 2024-07-05 | The death toll of the flood in Odda rose to nine.                        | outdated | number     |
        | The death toll of the flood in Odda rose to nine.         | en       | 2024-07-05 | Seven people died in the flood in Odda.                                  | updates  | number     |
        | Seven people died in the flood in Odda.                   | en       | 2024-07-05 | The death toll of the flood in Odda stands at nine.                      | conflicting | number  |

      Examples: what goes on, and its end
        | article                                                   | language | published  | report                                                                   | verdict  | differs on |
        | The search for the missing ferry Kari is continuing.      | en       | 2024-07-07 | The search for the missing ferry Kari was called off on Saturday.        | outdated | polarity   |
        | The search for the missing ferry Kari is continuing.      | en       | 2024-07-07 | The search for the missing ferry Kari continues.                         | corroborated |        |

      Examples: what is measured again and again
        | article                                                   | language | published  | report                                                                   | verdict  | differs on |
        | Inflation in Norway reached 3.1 percent in May.           | en       | 2024-07-07 | Inflation in Norway reached 3.4 percent in June.                         | partial  |            |
        | Inflation in Norway reached 3.1 percent in May.           | id       | 2024-07-07 | Inflasi di Norwegia mencapai 3,4 persen pada Juni.                       | partial  |            |
        | Inflation in Norway reached 3.1 percent in May.           | en       | 2024-07-05 | Inflation in Norway reached 3.4 percent in May.                          | conflicting | number  |
