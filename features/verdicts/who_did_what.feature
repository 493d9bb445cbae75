Feature: Who did what to whom
  The same deed told of other people, the other way round, or of another thing is no agreement.

  Rule: Who gave has not received, and who received has not given

    Scenario Outline: A medal
      Given an article in "en" published 2024-07-03:
        """
        Swimmer Ola Dahl received a medal from Mette Krag in Hamar on Monday.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | verdict   |
        | <verdict> |

      Examples: from her, and to her
        | report                                                 | verdict      |
        | Mette Krag gave Ola Dahl a medal in Hamar on Monday.   | corroborated |
        | Ola Dahl gave Mette Krag a medal in Hamar on Monday.   | conflicting  |
