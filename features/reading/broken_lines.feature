Feature: Lines that were broken to fit a page
  Text that comes out of a PDF or a mail is broken in the middle of its sentences and words, and text
  from the web holds characters that nobody sees. A claim is whole all the same.

  Rule: A line that ends in the middle of a sentence goes on in the next

    Scenario: A mail with short lines
      Given an article in "en" published 2024-07-03:
        """
        The vaccine will be offered to all children under five, Health
        Minister Sara Lund said on Tuesday. The first doses will arrive in
        September 2024 and cost the state 4.2 million dollars.

        Nurses were trained over the weekend, she added.
        """
      When the article is parsed
      Then the claims are:
        | text                                                    | speaker   |
        | The vaccine will be offered to all children under five  | Sara Lund |
        | The first doses will arrive in September 2024 and cost the state 4.2 million dollars. | |
        | Nurses were trained over the weekend                    | Sara Lund |
      And the dates are:
        | text           | edtf       |
        | Tuesday        | 2024-07-02 |
        | September 2024 | 2024-09    |
        | the weekend    | 2024-06-29/2024-06-30 |

    Scenario: A page with words that are broken by hyphens
      Given an article in "en":
        """
        Court clears re-
        feree of bribery

        The long-term con-
        tract was void, Judge Tom Webb said in his rul-
        ing. “No money chan-
        ged hands,” he said.
        """
      When the article is parsed
      Then the claims are:
        | text                           | speaker  |
        | Court clears referee of bribery |         |
        | The long-term contract was void | Tom Webb |
        | No money changed hands          | Tom Webb |

    Scenario Outline: A date over two lines
      Given an article in "en" published 2024-07-03:
        """
        <first>
        <second>
        """
      When the article is parsed
      Then the dates are:
        | text   | edtf   |
        | <date> | <edtf> |

      Examples: before the month, and behind it
        | first                                                       | second                  | date        | edtf       |
        | Minister Sara Lund said the clinic on the hill would open on 12 | May 2025 with 40 beds. | 12 May 2025 | 2025-05-12 |
        | The clinic on the hill was opened by the minister in June   | 2019 with 40 beds.      | June 2019   | 2019-06    |

    Scenario: A line that ends with a number, and another line
      Given an article in "en":
        """
        The goals of the evening at Stavern: Dahl 12, Lund 40
        Mayer of Bergen was sent off, the referee said.
        """
      When the article is parsed
      Then the blocks are:
        | kind      | text                                                  |
        | headline  | The goals of the evening at Stavern: Dahl 12, Lund 40 |
        | paragraph | Mayer of Bergen was sent off, the referee said.       |

    Scenario: Lines that are whole
      Given an article in "en":
        """
        Court clears referee of bribery in the cup final
        The contract was void, Judge Tom Webb said.
        What the judge looked at:
        - the contract of the referee
        - the accounts of the club
        Share this
        """
      When the article is parsed
      Then the blocks are:
        | kind      | text                                             |
        | headline  | Court clears referee of bribery in the cup final |
        | paragraph | The contract was void, Judge Tom Webb said.      |
        | paragraph | What the judge looked at:                        |
        | paragraph | - the contract of the referee                    |
        | paragraph | - the accounts of the club                       |
        | furniture | Share this                                       |


    Scenario: Hyphens of the word itself
      Given an article in "en":
        """
        The club of Anna-
        Lena Dahl waved bye-
        bye to its 12-year-
        old pool, she said.
        """
      When the article is parsed
      Then the claims are:
        | text                                                          |
        | The club of Anna-Lena Dahl waved bye-bye to its 12-year-old pool |

  Rule: What nobody sees is passed over

    Scenario Outline: Invisible characters
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the claims are:
        | text                  | speaker   |
        | The vaccine is cheap  | Sara Lund |

      Examples: soft hyphens, spaces of no width
        | sentence                                          |
        | The vac­cine is cheap, Min­ister Sara Lund said.    |
        | The vaccine is cheap, Minister​ Sara Lund​ said.    |
        | ﻿The vaccine is cheap, Minister Sara L⁠und said.     |

  Rule: A missing space glues no two sentences together

    Scenario: Two speakers
      Given an article in "en":
        """
        Coach Ida Lund said the pitch was wet.Referee Tom Webb said it was dry.
        """
      When the article is parsed
      Then the claims are:
        | text              | speaker  |
        | the pitch was wet | Ida Lund |
        | it was dry        | Tom Webb |

    Scenario Outline: Full stops inside a word
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the sentences are:
        | text       |
        | <sentence> |

      Examples: addresses and versions
        | sentence                                              |
        | The list is at courts.Example.org, the clerk said.    |
        | Version 2.Beta of the app was late, its maker said.   |
        | The U.S.Open starts on Monday, the club said.         |
