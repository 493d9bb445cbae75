Feature: Somebody else in a person's place
  A name conflicts where the report has another one in its place; whoever may be the same does not.

  Rule: Another name in the same place is a conflict, another spelling is none

    Scenario Outline: Who opened the bridge
      Given an article in "en" published 2024-07-03:
        """
        Engineer Ola Dahl opened the new bridge in Bergen on Monday before 300 guests.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                                          | verdict   | differs on |
        | Engineer Ola Dahl opened the new bridge in Bergen on Monday before 300 guests. | <verdict> | <detail>   |

      Examples: another person
        | report                                                                            | verdict     | detail |
        | Engineer Mari Lunde opened the new bridge in Bergen on Monday before 300 guests.  | conflicting | name   |

      Examples: the same person
        | report                                                                        | verdict      | detail |
        | Dahl, an engineer, opened the new bridge in Bergen on Monday before 300 guests. | corroborated |        |

  Rule: A body and its spokesman are one speaker, as are a name and its office

    Scenario Outline: Who said it
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
        | claim                                | verdict   | differs on |
        | The dam will hold through the winter | <verdict> | <detail>   |

      Examples: one voice
        | article                                                       | report                                                          | verdict      | detail |
        | “The dam will hold through the winter,” Governor Ola Dahl said. | “The dam will hold through the winter,” the governor said.        | corroborated |        |
        | “The dam will hold through the winter,” Elvekraft said.         | “The dam will hold through the winter,” said Mari Lunde, a spokeswoman. | corroborated |        |

  Rule: The same words of one in another post are a conflict on the speaker

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

      Examples: nobody is both
        | claimed      | reported  | verdict     | detail  |
        | the governor | the mayor | conflicting | speaker |

      Examples: one may be the other
        | claimed           | reported                  | verdict      | detail |
        | the mayor         | a spokesman for the mayor | corroborated |        |
