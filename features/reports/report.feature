Feature: What the editor is shown
  The report says of each claim who made it, how the other reports stand to it, on what they differ,
  and in which words, so that nobody has to trust a verdict that can't be looked up.

  Background:
    Given an article in "en" published 2024-07-03:
      """
      The ferry Kari carried 196 passengers to Bergen on Monday.
      """
    And these other articles:
      | name | language | published  | text                                                              |
      | Wire | en       | 2024-07-03 | The ferry Kari carried 169 passengers to Bergen on Monday at noon. |

  Rule: A difference shows both wordings and the report that differs

    Scenario: A figure
      When the article is checked
      Then the differences are:
        | kind   | claimed | reported | source |
        | number | 196     | 169      | Wire   |
      And the evidence is:
        | source | relation | text                                                               |
        | Wire   | differs  | The ferry Kari carried 169 passengers to Bergen on Monday at noon. |

  Rule: Beside a passage that states all of it, one that says less than half is not shown

    Scenario: Half of it
      Given these other articles:
        | name | language | published  | text                                                       |
        | Wire | en       | 2024-07-03 | The ferry Kari carried 196 passengers to Bergen on Monday. |
        | Post | en       | 2024-07-03 | The ferry Kari came to Bergen on Monday.                   |
      When the article is checked
      Then the report as text holds "Wire:"
      And the report as text holds "Post:"

    Scenario: Less than half
      Given these other articles:
        | name | language | published  | text                                                       |
        | Wire | en       | 2024-07-03 | The ferry Kari carried 196 passengers to Bergen on Monday. |
        | Post | en       | 2024-07-03 | The ferry Kari sails to Bergen and Oslo.                   |
      When the article is checked
      Then the report as text holds "Wire:"
      But the report as text does not hold "Post:"

  Rule: Every view tells the same

    Scenario Outline: Text, HTML and data
      When the article is checked
      Then the report as <form> holds "conflicting"
      And the report as <form> holds "169"

      Examples: views
        | form |
        | text |
        | HTML |
        | JSON |

  Rule: What the article says can't break the page

    Scenario: A tag in a quotation
      Given an article in "en":
        """
        "The ferry <b>stopped</b> & sank," said Ole Berg.
        """
      When the article is checked
      Then the report as HTML does not hold "<b>"
      But the report as HTML holds "&lt;b&gt;"
