Feature: The same words of somebody else
  The very words of a quotation are one person's: at another person's name they are a conflict.
  Two people who say the same in their own words agree, and a person, the office and a spokesman of
  the office are one speaker.

  Rule: The same words of another person are a conflict, of the same office they are none

    Scenario Outline: Who said it
      Given an article in "en" published 2024-06-20:
        """
        “We will rebuild the market hall before the winter,” Mayor Ingrid Solheim told reporters in Lindholm.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        The hall burned down in April.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                             | verdict   | differs on   |
        | We will rebuild the market hall before the winter | <verdict> | <differs on> |

      Examples: somebody of another office
        | report                                                                                                   | verdict     | differs on |
        | “We will rebuild the market hall before the winter,” architect Jonas Wik told reporters in Lindholm.     | conflicting | speaker    |
        | “We will rebuild the market hall before the winter,” the fisherman Jonas Wik told reporters in Lindholm. | conflicting | speaker    |

      Examples: somebody of whom the name alone is told, or who holds the same office
        | report                                                                                           | verdict     | differs on |
        | “We will rebuild the market hall before the winter,” Jonas Wik told reporters in Lindholm.       | conflicting | speaker    |
        | “We will rebuild the market hall before the winter,” Mayor Jonas Wik told reporters in Lindholm. | conflicting | speaker    |

      Examples: the same speaker
        | report                                                                                                                | verdict      | differs on |
        | “We will rebuild the market hall before the winter,” Solheim told reporters in Lindholm.                              | corroborated |            |
        | “We will rebuild the market hall before the winter,” the mayor told reporters in Lindholm.                            | corroborated |            |
        | “We will rebuild the market hall before the winter,” a spokesman for Mayor Ingrid Solheim told reporters in Lindholm. | corroborated |            |
        | Mayor Ingrid Solheim told reporters in Lindholm that the market hall would be rebuilt before the winter.              | corroborated |            |

    Scenario Outline: A body, an office and a spokesman
      Given an article in "en" published 2024-07-03:
        """
        “The dam will hold through the winter,” Elvekraft said.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | claim                                | verdict   | differs on   |
        | The dam will hold through the winter | <verdict> | <differs on> |

      Examples: one voice
        | report                                                                                | verdict      | differs on |
        | “The dam will hold through the winter,” said Mari Lunde, a spokeswoman for Elvekraft. | corroborated |            |
        | “The dam will hold through the winter,” a spokesman for Elvekraft said.               | corroborated |            |

  Rule: A speaker is one in every language

    Scenario Outline: Who said it, told abroad
      Given an article in "en" published 2024-06-20:
        """
        Mayor Ingrid Solheim said the ferry to Denmark would be cheaper in October.
        """
      And a report "Antara" in "id" published 2024-06-20:
        """
        <report>
        Kini tiketnya mahal.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                            | verdict   | differs on   |
        | the ferry to Denmark would be cheaper in October | <verdict> | <differs on> |

      Examples: somebody else who says the same
        | report                                                                            | verdict      | differs on |
        | Nelayan Jonas Wik mengatakan feri ke Denmark akan lebih murah pada bulan Oktober. | corroborated |            |

      Examples: the same speaker
        | report                                                                                   | verdict      | differs on |
        | Wali Kota Ingrid Solheim mengatakan feri ke Denmark akan lebih murah pada bulan Oktober. | corroborated |            |
        | Feri ke Denmark akan lebih murah pada bulan Oktober, kata Wali Kota Ingrid Solheim.      | corroborated |            |

  Rule: Somebody who says something else is no rival

    Scenario Outline: Other words, and no speaker
      Given an article in "en" published 2024-06-20:
        """
        “We will rebuild the market hall before the winter,” Mayor Ingrid Solheim told reporters in Lindholm.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        The hall burned down in April.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                             | differs on |
        | We will rebuild the market hall before the winter |            |

      Examples: other words
        | report                                                                                                                                                    |
        | “The market hall was a hundred years old,” architect Jonas Wik said on Tuesday.                                                                           |
        | “We will rebuild the market hall before the winter,” Mayor Ingrid Solheim told reporters in Lindholm. Architect Jonas Wik said the roof would be of wood. |

      Examples: no speaker
        | report                                             |
        | The market hall will be rebuilt before the winter. |

    Scenario: One who agrees, told without the town where it was said
      Given an article in "en" published 2024-06-20:
        """
        “We will rebuild the market hall before the winter,” Mayor Ingrid Solheim told reporters in Lindholm.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        Architect Jonas Wik agreed with Mayor Ingrid Solheim, who said that the market hall would be rebuilt before the winter.
        The hall burned down in April.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                             | differs on |
        | We will rebuild the market hall before the winter |            |

  Rule: Who is called by no name may be anybody

    Scenario Outline: Whose words they are
      Given an article in "en" published 2024-07-03:
        """
        “The dam will hold through the winter,” <claimed> said.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        “The dam will hold through the winter,” <reported> said.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                | verdict   | differs on |
        | The dam will hold through the winter | <verdict> | <detail>   |

      Examples: offices
        | claimed      | reported                  | verdict      | detail |
        | the governor | the mayor                 | corroborated |        |
        | the mayor    | a spokesman for the mayor | corroborated |        |

  Rule: What somebody says of himself nobody else has said

    Scenario Outline: Who would run
      Given an article in "en" published 2024-07-03:
        """
        Anna Lind said <claimed> in May.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | claim            | verdict   |
        | <claimed> in May | <verdict> |

      Examples: of another, and of the same
        | claimed                 | report                                            | verdict      |
        | she would run for mayor | Berta Holm said she would run for mayor in May.   | partial      |
        | she would run for mayor | Anna Lind said she would run for mayor in May.    | corroborated |

      Examples: of something else
        | claimed                    | report                                             | verdict      |
        | the lake would be lowered  | Berta Holm said the lake would be lowered in May.  | corroborated |

  Rule: Who vows to keep a thing has not vowed to sell it

    Scenario Outline: What was ordered
      Given an article in "en" published 2024-07-03:
        """
        The mayor ordered the office to repair the old market.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | verdict   |
        | <verdict> |

      Examples: another deed, and the same
        | report                                                 | verdict      |
        | The mayor ordered the office to move the old market.   | partial      |
        | The mayor ordered the office to mend the old market.   | corroborated |

  Rule: Who orders, asks or promises a thing does it, as who sells or builds one

    Scenario Outline: Who did so
      Given an article in "en" published 2024-07-03:
        """
        Anna Lind <claimed> sell the harbour in May.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report> sell the harbour in May.
        """
      When the article is checked
      Then the verdicts are:
        | verdict   | differs on   |
        | <verdict> | <differs on> |

      Examples: an order is one person's
        | claimed                | report                           | verdict      | differs on |
        | ordered the council to | Berta Holm ordered the council to | conflicting | name       |
        | ordered the council to | Lind ordered the council to      | corroborated |            |

      Examples: two may ask for the same, or promise it
        | claimed              | report                                 | verdict      | differs on |
        | urged the council to | Berta Holm urged the council to        | partial      |            |
        | urged the council to | Anna Lind asked the council to         | corroborated |            |
        | urged the council to | The council was urged by Anna Lind to  | corroborated |            |
        | promised to          | Berta Holm promised to                 | partial      |            |
        | promised to          | Anna Lind promised to                  | corroborated |            |

    Scenario Outline: What a country asked for, told abroad
      Given an article in "en" published 2024-07-03:
        """
        France urged Denmark to open the strait.
        """
      And a report "Antara" in "id" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | verdict   |
        | <verdict> |

      Examples: another country, and the same
        | report                                     | verdict      |
        | Mesir mendesak Denmark membuka selat itu.   | partial      |
        | Prancis mendesak Denmark membuka selat itu. | corroborated |

  Rule: Who opens a sentence by one name is a person as any other

    Scenario Outline: What one said of himself
      Given an article in "en" published 2024-07-03:
        """
        Lind said she would decide in January, according to Norwind News.
        """
      And a report "Antara" in "id" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | claim                          | verdict   |
        | she would decide in January    | <verdict> |

      Examples: another, and the same
        | report                                                                       | verdict      |
        | Paz mengatakan dia akan memutuskan pada Januari, menurut Norwind News.       | partial      |
        | Lind mengatakan dia akan memutuskan pada Januari, menurut Norwind News.      | corroborated |
