Feature: Differences that are not found yet
  Real differences that claimcheck calls partly reported, for it is too unsure that the two speak of
  one thing. Each is to be a conflict; until then it is marked as a known failure.

  Rule: A rival that is told in other words is a conflict

    @known_failure
    Scenario Outline: Other words around the rival
      Given an article in "en" published 2024-06-20:
        """
        <article>
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        It was a quiet day.
        """
      When the article is checked
      Then the verdicts are:
        | verdict     | differs on |
        | conflicting | <detail>   |

      Examples: the deed told by another verb, who did it to whom
        | article                                                    | report                                                           | detail |
        | Eleven people died when the ferry Kari sank off Bergen.    | Thirteen bodies were found after the ferry Kari sank off Bergen. | number |
