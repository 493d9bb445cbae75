Feature: A quotation that is altered, and one that is shortened
  Two outlets seldom write a quotation down alike. Other words for it are a note for the editor and no
  conflict, unless a figure, a name, or what is affirmed or denied changes with them, or one word alone
  gives way to one that means another thing.
  A quotation that is cut leaves a part of the claim unsaid.

  Rule: Other words inside the marks are a note, one word for another thing is a conflict

    Scenario Outline: The wording
      Given an article in "en" published 2024-06-20:
        """
        “We counted every egg in the colony and lost none of them,” warden Jonas Wik said on Tuesday.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        The island is closed to visitors.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                    | verdict   | differs on   | quoted otherwise   |
        | We counted every egg in the colony and lost none of them | <verdict> | <differs on> | <quoted otherwise> |

      Examples: the meaning turned round
        | report                                                                                        | verdict     | differs on | quoted otherwise |
        | “We counted every egg in the colony and lost half of them,” warden Jonas Wik said on Tuesday. | conflicting | polarity   | none / half      |

      Examples: one word for another thing
        | report                                                                                         | verdict     | differs on | quoted otherwise  |
        | “We counted every boat in the colony and lost none of them,” warden Jonas Wik said on Tuesday. | conflicting | quote      | egg / boat        |
        | “We painted every egg in the colony and lost none of them,” warden Jonas Wik said on Tuesday.  | conflicting | quote      | counted / painted |

      Examples: the same in other words
        | report                                                                                     | verdict      | differs on | quoted otherwise     |
        | “We counted all the eggs in the colony and lost none of them,” warden Jonas Wik said.      | corroborated |            | every egg / all the eggs |

    Scenario Outline: A short quotation
      Given an article in "en" published 2024-06-20:
        """
        “It's a good day for the valley,” the farmer said.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        Rain had fallen at last.
        """
      When the article is checked
      Then the verdicts are:
        | claim                          | verdict   | differs on   |
        | It's a good day for the valley | <verdict> | <differs on> |

      Examples: the meaning turned round
        | report                                            | verdict     | differs on |
        | “It's a bad day for the valley,” the farmer said. | conflicting | polarity   |

      Examples: another word
        | report                                              | verdict     | differs on |
        | “It's a good day for the village,” the farmer said. | conflicting | quote      |

      Examples: another word that only colours it
        | report                                              | verdict | differs on |
        | “It's a real day for the valley,” the farmer said.  | partial |            |

      Examples: a contraction written out
        | report                                              | verdict      | differs on |
        | “It is a good day for the valley,” the farmer said. | corroborated |            |

  Rule: A shortened quotation is not an altered one: what is cut is unsaid

    Scenario Outline: Cut, interrupted, explained
      Given an article in "en" published 2024-06-20:
        """
        “We counted every egg in the colony and lost none of them,” warden Jonas Wik said on Tuesday.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        The island is closed to visitors.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                    | verdict   | differs on   |
        | We counted every egg in the colony and lost none of them | <verdict> | <differs on> |

      Examples: cut
        | report                                                                            | verdict      | differs on |
        | “We counted every egg in the colony,” warden Jonas Wik said on Tuesday.           | partial      |            |
        | “We counted every egg … and lost none of them,” warden Jonas Wik said on Tuesday. | partial      |            |

      Examples: interrupted, explained
        | report                                                                                                   | verdict      | differs on |
        | “We counted every egg in the colony,” warden Jonas Wik said on Tuesday, “and lost none of them.”         | corroborated |            |
        | “We counted every egg in the [northern] colony and lost none of them,” warden Jonas Wik said on Tuesday. | corroborated |            |

      Examples: told without marks, or with a part in marks
        | report                                                                                        | verdict      | differs on |
        | Warden Jonas Wik said on Tuesday that they had counted every egg in the colony and lost none. | corroborated |            |
        | Warden Jonas Wik said on Tuesday they had counted “every egg in the colony” and lost none.    | corroborated |            |

    Scenario Outline: A figure in words
      Given an article in "en" published 2024-06-20:
        """
        “I have read all 300 pages of it,” the judge said.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        The trial goes on.
        """
      When the article is checked
      Then the verdicts are:
        | claim                           | verdict   | differs on   |
        | I have read all 300 pages of it | <verdict> | <differs on> |

      Examples: the same figure
        | report                                                       | verdict      | differs on |
        | “I have read all three hundred pages of it,” the judge said. | corroborated |            |

  Rule: Another quotation, and a translated one, are no rivals

    Scenario Outline: Other words
      Given an article in "en" published 2024-06-20:
        """
        “We counted every egg in the colony and lost none of them,” warden Jonas Wik said on Tuesday.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        The island is closed to visitors.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                    | differs on |
        | We counted every egg in the colony and lost none of them |            |

      Examples: another quotation
        | report                                                                                                                          |
        | “We counted every egg in the colony and lost none of them,” warden Jonas Wik said on Tuesday. “We lost half of them last year.” |
        | “The foxes can not swim,” a fisherman said.                                                                                     |

    Scenario Outline: In translation
      Given an article in "en" published 2024-06-20:
        """
        “We counted every egg in the colony and lost none of them,” warden Jonas Wik said on Tuesday.
        """
      And a report "Antara" in "id" published 2024-06-20:
        """
        <report>
        Pulau itu tertutup bagi pengunjung.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                    | differs on |
        | We counted every egg in the colony and lost none of them |            |

      Examples: translated
        | report                                                                                                         |
        | “Kami menghitung semua telur di koloni itu dan tidak kehilangan satu pun,” kata penjaga Jonas Wik pada Selasa. |

  Rule: A long quotation is known again though a word or two differ

    Scenario Outline: Nearly the same words
      Given an article in "en" published 2024-06-20:
        """
        “And I think we need to close every one of the old wells in the valley before the rains begin, because the water is not safe to drink,” engineer Mira Lund told the Valley Post in an interview published on Sunday.
        """
      And a report "Wire" in "en" published 2024-06-18:
        """
        <report>
        The council meets in July.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                                                                                               | verdict   | differs on   |
        | I think we need to close every one of the old wells in the valley before the rains begin, because the water is not safe to drink | <verdict> | <differs on> |

      Examples: a word left out or changed
        | report                                                                                                                                                              | verdict      | differs on |
        | “We need to close every one of the old wells in this valley before rains begin, because the water isn't safe to drink,” Mira Lund told the paper.                     | corroborated |            |

      Examples: denied, which no day between the two turns into news
        | report                                                                                                                                                              | verdict      | differs on |
        | “We need to close every one of the old wells in the valley before the rains begin, because the water is safe to drink,” Mira Lund told the paper.                     | conflicting  | polarity   |

      Examples: when it was said
        | report                                                                                                                                                              | verdict      | differs on |
        | “We need to close every one of the old wells in the valley before the rains begin, because the water is not safe to drink,” Mira Lund told the paper in an interview published on Friday. | conflicting  | date       |
        | “We need to close every one of the old wells in the valley before the rains begin, because the water is not safe to drink,” Mira Lund told the paper in an interview published on Sunday. | corroborated |            |

    Scenario Outline: Words that anybody says
      Given an article in "en" published 2024-06-20:
        """
        “Tell me who you are,” the guard said.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | claim               | verdict   |
        | Tell me who you are | <verdict> |

      Examples: other words that say as little, and the same
        | report                                              | verdict      |
        | “I don't know who they are,” the driver told police. | unmentioned  |
        | “Tell me who you are,” a guard shouted.              | corroborated |

  Rule: Letters left out of a coarse word change nothing

    Scenario Outline: Masked in one report, or in both
      Given an article in "en" published 2024-06-20:
        """
        “Nobody asked us about the d***ed bridge,” farmer Ines Holm said on Tuesday.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        Rain had fallen at last.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                   | verdict   |
        | Nobody asked us about the d***ed bridge | <verdict> |

      Examples: the same words
        | report                                                                       | verdict      |
        | “Nobody asked us about the damned bridge,” farmer Ines Holm said on Tuesday. | corroborated |
        | “Nobody asked us about the d---ed bridge,” farmer Ines Holm said on Tuesday. | corroborated |

      Examples: another thing behind it
        | report                                                                       | verdict     |
        | “Nobody asked us about the d---ed tunnel,” farmer Ines Holm said on Tuesday. | conflicting |
