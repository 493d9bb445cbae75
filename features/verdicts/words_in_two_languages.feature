Feature: The same words in two languages
  Languages write a loan word each in its own way, and what is one term here is told word by word
  there. Both are the same thing still.

  Rule: Words and terms meet what means the same, and nothing else

    Scenario Outline: A report from abroad
      Given an article in "en" published 2024-06-20:
        """
        <article>
        """
      And a report "Antara" in "id" published 2024-06-20:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | claim     | verdict   |
        | <article> | <verdict> |

      Examples: a loan word
        | article                                                            | report                                                             | verdict      |
        | The laboratory in Lunden sold stromatolites to Tolmin.             | Laboratorium di Lunden menjual stromatolit ke Tolmin.              | corroborated |

      Examples: another one
        | article                                                            | report                                                             | verdict      |
        | The laboratory in Lunden sold shoes to Tolmin.                     | Laboratorium di Lunden menjual topi ke Tolmin.                     | partial      |

      Examples: one term, told word by word in the report
        | article                                                            | report                                                             | verdict      |
        | Governor Wulan Prasetyo praised the growth of the economy.         | Gubernur Wulan Prasetyo memuji pertumbuhan ekonomi.                | corroborated |

      Examples: a part of the term alone
        | article                                                            | report                                                             | verdict      |
        | Governor Wulan Prasetyo built a house in Kaimana.                  | Gubernur Wulan Prasetyo membangun rumah sakit di Kaimana.          | partial      |
