Feature: What nobody says to be so
  A paper that prints a denial as a statement libels somebody. What a source denies, asks, wants or
  plans is never shown as if it were said to be so, whichever way the report goes out.

  Rule: Every view says in words what the source does with the claim

    Scenario Outline: Denied, requested, asked, planned
      Given an article in "en" published 2024-07-03:
        """
        <article>
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        The orchestra opened its season on Monday.
        """
      When the article is checked
      Then the report as text holds "<words>"
      And the report as HTML holds "<words>"
      And the report as Markdown holds "<words>"
      And the report as JSON-LD holds "<words>"
      And the report as rows holds "<factuality>"

      Examples: not asserted
        | article                                                                       | words                      | factuality |
        | Karo Pharma denied that its vaccine was contaminated.                         | enied by Karo Pharma       | denied     |
        | Mayor Ole Berg urged residents to leave the valley.                           | request of Ole Berg        | requested  |
        | "Is the referee of the final related to the coach?" asked defender Jonas Wik. | question of Jonas Wik      | asked      |

    Scenario Outline: Said to be so
      Given an article in "en" published 2024-07-03:
        """
        <article>
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        The orchestra opened its season on Monday.
        """
      When the article is checked
      Then the report as text does not hold "enied by"
      And the report as JSON-LD does not hold "creativeWorkStatus"
      And the report as rows holds "asserted"

      Examples: asserted
        | article                                                                    |
        | Karo Pharma said on Monday that its vaccine was contaminated.              |
        | The museum of Odda was closed on Tuesday after a storm damaged the roof.   |

  Rule: Who denies something has not said it

    Scenario: The denial has an author, what is denied has none
      Given an article in "en" published 2024-07-03:
        """
        Karo Pharma denied that its vaccine was contaminated.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        The orchestra opened its season on Monday.
        """
      When the article is checked
      Then the report as JSON-LD holds "#statement-"
      But the report as JSON-LD does not hold "ClaimReview"
