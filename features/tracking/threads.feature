Feature: A claim followed over outlets and days
  A thread is one proposition, wherever and whenever it is told. It says who had it first, how it was
  revised, and what has become of it; what is of another event stays apart.

  Rule: The same proposition is one thread, in either language

    Scenario: Two newsrooms tell it, and one of another event doesn't join
      Given these other articles:
        | name  | published  | language | text                                                          |
        | Alpha | 2024-03-04 | en       | The fire in the Sinar Jaya mill in Bandung killed 9 workers.  |
        | Beta  | 2024-03-04 | id       | Kebakaran di pabrik Sinar Jaya di Bandung menewaskan 9 pekerja. |
        | Gamma | 2024-03-05 | en       | The fire in the Mega Surya market in Medan killed 9 traders.  |
      When the articles are tracked
      Then the threads are:
        | first told as                                                | state          | told |
        | The fire in the Sinar Jaya mill in Bandung killed 9 workers. | standing       | 2    |
        | The fire in the Mega Surya market in Medan killed 9 traders. | single-sourced | 1    |

    Scenario: A floor is the third in one language and number three in the other
      Given these other articles:
        | name  | published  | language | text                                                              |
        | Alpha | 2024-03-04 | en       | The meeting of the Banyu Biru council took place on the third floor. |
        | Beta  | 2024-03-04 | id       | Rapat dewan Banyu Biru berlangsung di lantai tiga.                |
      When the articles are tracked
      Then the threads are:
        | first told as                                                        | state    | told |
        | The meeting of the Banyu Biru council took place on the third floor. | standing | 2    |

    Scenario: Who credits another newsroom is no second source
      Given these other articles:
        | name  | published  | language | text                                                                     |
        | AFP   | 2024-03-04 | en       | The fire in the Sinar Jaya mill in Bandung killed 9 workers.             |
        | Gamma | 2024-03-05 | en       | The fire in the Sinar Jaya mill in Bandung killed 9 workers, AFP reported. |
      When the articles are tracked
      Then the threads are:
        | first told as                                                | state          | newsrooms | told |
        | The fire in the Sinar Jaya mill in Bandung killed 9 workers. | single-sourced | afp       | 2    |

  Rule: Newer news of what changes makes a version; reports of one day dispute each other

    Scenario: A toll rises
      Given these other articles:
        | name  | published  | language | text                                                              |
        | Alpha | 2024-03-04 | en       | The fire in the Sinar Jaya mill in Bandung has killed 9 workers.  |
        | Beta  | 2024-03-06 | en       | The fire in the Sinar Jaya mill in Bandung has killed 14 workers. |
      When the articles are tracked
      Then the versions are:
        | version                                                           | first told by | state          |
        | The fire in the Sinar Jaya mill in Bandung has killed 9 workers.  | Alpha         | outdated       |
        | The fire in the Sinar Jaya mill in Bandung has killed 14 workers. | Beta          | single-sourced |
      And at the end of 2024-03-05 the threads are:
        | now                                                              | state          |
        | The fire in the Sinar Jaya mill in Bandung has killed 9 workers. | single-sourced |
      And the changes since 2024-03-05 are:
        | change  | by   | claim                                                             | against |
        | revised | Beta | The fire in the Sinar Jaya mill in Bandung has killed 14 workers. | Alpha   |

    Scenario: Two tolls on one day
      Given these other articles:
        | name  | published  | language | text                                                              |
        | Alpha | 2024-03-04 | en       | The fire in the Sinar Jaya mill in Bandung has killed 9 workers.  |
        | Beta  | 2024-03-04 | en       | The fire in the Sinar Jaya mill in Bandung has killed 14 workers. |
      When the articles are tracked
      Then the versions are:
        | version                                                           | first told by | state    |
        | The fire in the Sinar Jaya mill in Bandung has killed 9 workers.  | Alpha         | disputed |
        | The fire in the Sinar Jaya mill in Bandung has killed 14 workers. | Beta          | disputed |

    Scenario Outline: A figure of a day that is over grows as more gets known, and never shrinks
      Given these other articles:
        | name  | published  | language | text                                                            |
        | Alpha | 2024-03-05 | en       | <count> nurses protested outside the Linden clinic in Oslo on Monday.  |
        | Beta  | 2024-03-06 | en       | <later> nurses protested outside the Linden clinic in Oslo on Monday.  |
      When the articles are tracked
      Then the versions are:
        | version                                                        | first told by | state   |
        | <count> nurses protested outside the Linden clinic in Oslo on Monday. | Alpha         | <first> |
        | <later> nurses protested outside the Linden clinic in Oslo on Monday. | Beta          | <last>  |

      Examples:
        | count | later | first    | last           |
        | 2,000 | 700   | disputed | disputed       |
        | 700   | 2,000 | outdated | single-sourced |

    Scenario: A plan may shrink
      Given these other articles:
        | name  | published  | language | text                                                       |
        | Alpha | 2024-03-05 | en       | The Linden clinic in Oslo will hire 90 nurses on 1 April.    |
        | Beta  | 2024-03-06 | en       | The Linden clinic in Oslo will hire 40 nurses on 1 April.    |
      When the articles are tracked
      Then the versions are:
        | version                                                 | first told by | state          |
        | The Linden clinic in Oslo will hire 90 nurses on 1 April. | Alpha         | outdated       |
        | The Linden clinic in Oslo will hire 40 nurses on 1 April. | Beta          | single-sourced |

  Rule: One more outlet is a trifle, a second source is none

    Scenario: Four outlets tell the same
      Given these other articles:
        | name  | published  | language | text                                                          |
        | Alpha | 2024-03-04 | en       | The fire in the Sinar Jaya mill in Bandung killed 9 workers.  |
        | Beta  | 2024-03-05 | en       | Nine workers were killed by the fire in the Sinar Jaya mill in Bandung. |
        | Gamma | 2024-03-06 | id       | Kebakaran di pabrik Sinar Jaya di Bandung menewaskan 9 pekerja. |
      When the articles are tracked
      Then the changes since 2024-03-03 are:
        | change        | by    | claim                                                                   | against |
        | new           | Alpha | The fire in the Sinar Jaya mill in Bandung killed 9 workers.            |         |
        | second source | Beta  | Nine workers were killed by the fire in the Sinar Jaya mill in Bandung. | Alpha   |

  Rule: What denies it, or leaves it open, is no second source

    Scenario Outline: The day after
      Given these other articles:
        | name  | published  | language | text      |
        | Alpha | 2024-03-04 | en       | <told>    |
        | Beta  | 2024-03-05 | en       | <after>   |
      When the articles are tracked
      Then the changes since 2024-03-04 are:
        | change   | by   | claim   | against   |
        | <change> | Beta | <after> | <against> |

      Examples: it is not so, or it is so no more
        | told                                           | after                                                     | change  | against |
        | The union suspended its strike at the Lund mill. | The union did not suspend its strike at the Lund mill.    | denied  | Alpha   |
        | The union's strike at the Lund mill goes on.   | The union's strike at the Lund mill no longer goes on.    | revised | Alpha   |

      Examples: nobody knows, it only may be, and another one promised it
        | told                                       | after                                                       | change | against |
        | The Lund mill was reopened in February.    | It is unclear whether the Lund mill was reopened in February. | new    |         |
        | The Lund mill will be reopened in July.    | The Lund mill may be reopened in July.                      | new    |         |

      Examples: the same in the passive
        | told                                      | after                                          | change        | against |
        | The city banned Ova Dahl for two years.   | Ova Dahl was banned for two years by the city. | second source | Alpha   |

  Rule: A ledger orders claims in time, so each article needs a date

    Scenario: An article without a date
      Given these other articles:
        | name  | language | text                                                         |
        | Alpha | en       | The fire in the Sinar Jaya mill in Bandung killed 9 workers. |
      When the articles are tracked
      Then it is refused with "no date of publication"

  Rule: What people decide is on record, and can be undone

    Scenario: Two threads are merged
      Given these other articles:
        | name  | published  | language | text                                                         |
        | Alpha | 2024-03-04 | en       | The fire in the Sinar Jaya mill in Bandung killed 9 workers. |
        | Gamma | 2024-03-05 | en       | The blaze took nine lives.                                   |
      When the articles are tracked
      And a person merges "in the Sinar Jaya mill" and "took nine lives"
      Then the threads are:
        | first told as                                                | told |
        | The fire in the Sinar Jaya mill in Bandung killed 9 workers. | 2    |

    Scenario: A merge is undone
      Given these other articles:
        | name  | published  | language | text                                                         |
        | Alpha | 2024-03-04 | en       | The fire in the Sinar Jaya mill in Bandung killed 9 workers. |
        | Gamma | 2024-03-05 | en       | The blaze took nine lives.                                   |
      When the articles are tracked
      And a person merges "in the Sinar Jaya mill" and "took nine lives"
      And that is undone
      Then the threads are:
        | first told as                                                | told |
        | The fire in the Sinar Jaya mill in Bandung killed 9 workers. | 1    |
        | The blaze took nine lives.                                   | 1    |

    Scenario: An outlet's words are split off
      Given these other articles:
        | name  | published  | language | text                                                         |
        | Alpha | 2024-03-04 | en       | The fire in the Sinar Jaya mill in Bandung killed 9 workers. |
        | Beta  | 2024-03-05 | en       | The fire in the Sinar Jaya mill in Bandung killed 9 workers. |
      When the articles are tracked
      And a person splits off what Beta says of "Sinar Jaya"
      Then the threads are:
        | first told as                                                | told |
        | The fire in the Sinar Jaya mill in Bandung killed 9 workers. | 1    |
        | The fire in the Sinar Jaya mill in Bandung killed 9 workers. | 1    |

    Scenario: A split is undone
      Given these other articles:
        | name  | published  | language | text                                                         |
        | Alpha | 2024-03-04 | en       | The fire in the Sinar Jaya mill in Bandung killed 9 workers. |
        | Beta  | 2024-03-05 | en       | The fire in the Sinar Jaya mill in Bandung killed 9 workers. |
      When the articles are tracked
      And a person splits off what Beta says of "Sinar Jaya"
      And that is undone
      Then the threads are:
        | first told as                                                | told |
        | The fire in the Sinar Jaya mill in Bandung killed 9 workers. | 2    |
