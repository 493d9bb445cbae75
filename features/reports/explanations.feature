Feature: A sentence that an editor can quote
  Each finding is explained in the language of the article: who says what where the article says what.

  Rule: A difference is told with both wordings, by its kind

    Scenario Outline: Where a report differs
      Given an article in "en" published 2024-07-05:
        """
        <article>
        """
      And a report "Wire" in "en" published 2024-07-05:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | verdict     | explanation   |
        | conflicting | <explanation> |

      Examples: dates, figures, places
        | article                                           | report                                              | explanation                                            |
        | The trial of Ola Dahl began in October.           | The trial of Ola Dahl began in November.            | Wire says “November” where the article says “October”. |
        | The landslide in Odda closed two roads on Monday. | The landslide in Odda closed five roads on Monday.  | Wire says “five” where the article says “two”.         |
        | The stolen painting was found in Lyon on Friday.  | The stolen painting was found in Hamburg on Friday. | Wire says “Hamburg” where the article says “Lyon”.     |

      Examples: names, speakers, quotations
        | article                                                                                               | report                                                                                               | explanation                                                                         |
        | Coach Sergei Antonov left the club Falken after six years.                                            | Coach Viktor Belov left the club Falken after six years.                                             | Wire names “Viktor Belov” where the article names “Sergei Antonov”.                 |
        | “We will rebuild the market hall before the winter,” Mayor Ingrid Solheim told reporters in Lindholm. | “We will rebuild the market hall before the winter,” architect Jonas Wik told reporters in Lindholm. | Wire attributes it to “architect Jonas Wik”, the article to “Mayor Ingrid Solheim”. |
        | “We counted every egg in the colony and lost none of them,” warden Jonas Wik said.                    | “We counted every egg in the colony and lost half of them,” warden Jonas Wik said.                   | Wire says the opposite: “half” where the article says “none”.                                 |

    Scenario: Another report differs on another detail
      Given an article in "en" published 2024-07-05:
        """
        The landslide in Odda closed two roads on Monday.
        """
      And these other articles:
        | name | language | published  | text                                               |
        | Wire | en       | 2024-07-05 | The landslide in Odda closed five roads on Monday. |
        | Post | en       | 2024-07-05 | The landslide in Odda closed two roads on Tuesday. |
      When the article is checked
      Then the verdicts are:
        | verdict     | explanation                                                                                         |
        | conflicting | Post says “Tuesday” where the article says “Monday”; Wire says “five” where the article says “two”. |

    Scenario: Earlier news
      Given an article in "en" published 2024-07-05:
        """
        The landslide in Odda has killed 14 people.
        """
      And a report "Post" in "en" published 2024-07-03:
        """
        The landslide in Odda has killed 9 people.
        """
      When the article is checked
      Then the verdicts are:
        | verdict    | explanation                                                           |
        | updates | Earlier, Post said “9 people” where the article now says “14 people”. |

  Rule: Where nothing differs the reports are named

    Scenario Outline: What a report makes of it
      Given an article in "en" published 2024-07-05:
        """
        Carpenter Jonas Wik repaired the church organ of Odda in March for 4,000 dollars.
        """
      And a report "Wire" in "en" published 2024-07-05:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | verdict   | explanation   |
        | <verdict> | <explanation> |

      Examples: the same, a part, nothing
        | report                                                                            | verdict      | explanation                                         |
        | In March carpenter Jonas Wik repaired the church organ of Odda for 4,000 dollars. | corroborated | The same is reported by Wire.                       |
        | The church organ of Odda has been repaired.                                       | partial      | Wire reports it, but not “Carpenter Jonas Wik”, “March” and “4,000 dollars”. |
        | Parliament passed the budget after a night of talks.                              | unmentioned  | No report speaks of it.                             |

    Scenario: Two reports
      Given an article in "en" published 2024-07-05:
        """
        Police arrested the owner of the burned hotel on Thursday.
        """
      And these other articles:
        | name | language | published  | text                                                              |
        | Wire | en       | 2024-07-05 | Police arrested the owner of the burned hotel on Thursday.        |
        | Post | en       | 2024-07-05 | On Thursday the owner of the burned hotel was arrested by police. |
      When the article is checked
      Then the verdicts are:
        | verdict      | explanation                            |
        | corroborated | The same is reported by Post and Wire. |
