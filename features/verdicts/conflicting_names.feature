Feature: Somebody else in a person's place
  A name conflicts where a report has another one in its place.
  A title, a short form and another spelling are the same person; whoever may be the same does not differ.

  Rule: Another name in the same place is a conflict, another form of it is none

    Scenario Outline: Who was elected
      Given an article in "en" published 2024-06-20:
        """
        Ingrid Solheim won the election for mayor of Tromso on Sunday.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        Turnout was lower than four years ago.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                          | verdict   | differs on   |
        | Ingrid Solheim won the election for mayor of Tromso on Sunday. | <verdict> | <differs on> |

      Examples: another person
        | report                                                             | verdict     | differs on |
        | Marit Hagen won the election for mayor of Tromso on Sunday.        | conflicting | name       |
        | The election for mayor of Tromso on Sunday was won by Marit Hagen. | conflicting | name       |
        | Marit Solheim won the election for mayor of Tromso on Sunday.      | conflicting | name       |

      Examples: the same person
        | report                                                            | verdict      | differs on |
        | Solheim won the election for mayor of Tromso on Sunday.           | corroborated |            |
        | Dr Ingrid Solheim won the election for mayor of Tromso on Sunday. | corroborated |            |
        | Ingrid K. Solheim won the election for mayor of Tromso on Sunday. | corroborated |            |

    Scenario Outline: Who opened the bridge
      Given an article in "en" published 2024-07-03:
        """
        Engineer Ola Dahl opened the new bridge in Bergen on Monday before 300 guests.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        It was built in two years.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                                          | verdict   | differs on   |
        | Engineer Ola Dahl opened the new bridge in Bergen on Monday before 300 guests. | <verdict> | <differs on> |

      Examples: another person
        | report                                                                           | verdict     | differs on |
        | Engineer Mari Lunde opened the new bridge in Bergen on Monday before 300 guests. | conflicting | name       |

      Examples: the same person
        | report                                                                             | verdict      | differs on |
        | Ola Dahl, an engineer, opened the new bridge in Bergen on Monday before 300 guests. | corroborated |            |
        | Mr. Dahl opened the new bridge in Bergen on Monday before 300 guests.              | corroborated |            |
        | The engineer Ola Dahl opened the new bridge in Bergen on Monday before 300 guests. | corroborated |            |

  Rule: Another spelling, or another language, is the same name

    Scenario Outline: A coach
      Given an article in "en" published 2024-06-20:
        """
        Coach Sergei Antonov left the ice hockey club Falken after six years.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        The club has won two titles.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                                 | verdict   | differs on   |
        | Coach Sergei Antonov left the ice hockey club Falken after six years. | <verdict> | <differs on> |

      Examples: another person
        | report                                                              | verdict     | differs on |
        | Coach Viktor Belov left the ice hockey club Falken after six years. | conflicting | name       |

      Examples: transliterated, and by his title
        | report                                                                | verdict      | differs on |
        | Coach Sergey Antonov left the ice hockey club Falken after six years. | corroborated |            |
        | Mr. Antonov left the ice hockey club Falken after six years.          | corroborated |            |
        | The coach left the ice hockey club Falken after six years.            | partial      |            |

    Scenario Outline: A coach abroad
      Given an article in "en" published 2024-06-20:
        """
        Coach Sergei Antonov left the ice hockey club Falken after six years.
        """
      And a report "Antara" in "id" published 2024-06-20:
        """
        <report>
        Klub itu pernah dua kali menjadi juara.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                                 | verdict   | differs on   |
        | Coach Sergei Antonov left the ice hockey club Falken after six years. | <verdict> | <differs on> |

      Examples: another person
        | report                                                                    | verdict     | differs on |
        | Pelatih Viktor Belov meninggalkan klub hoki es Falken setelah enam tahun. | conflicting | name       |

      Examples: the same person
        | report                                                                      | verdict      | differs on |
        | Pelatih Sergej Antonow meninggalkan klub hoki es Falken setelah enam tahun. | corroborated |            |
        | Pelatih Sergei Antonov meninggalkan klub hoki es Falken setelah enam tahun. | corroborated |            |

    Scenario Outline: Who died
      Given an article in "id" published 2024-06-20:
        """
        Gitaris band itu, <name>, meninggal di rumahnya di Devon pada Jumat.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        The band's guitarist, Dougie Marsh, has died at his home in Devon on Friday.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                                | verdict   | differs on   |
        | Gitaris band itu, <name>, meninggal di rumahnya di Devon pada Jumat. | <verdict> | <differs on> |

      Examples: another person
        | name           | verdict     | differs on |
        | Rafael Quiroga | conflicting | name       |

      Examples: the same person, whose surname is a word in one of the languages
        | name         | verdict      | differs on |
        | Dougie Marsh | corroborated |            |

  Rule: Somebody in another part is no rival

    Scenario Outline: Who else was there
      Given an article in "en" published 2024-06-20:
        """
        Ingrid Solheim won the election for mayor of Tromso on Sunday.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        Turnout was lower than four years ago.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                          | differs on |
        | Ingrid Solheim won the election for mayor of Tromso on Sunday. |            |

      Examples: another part in the same event
        | report                                                                                        |
        | Ingrid Solheim won the election for mayor of Tromso on Sunday. Marit Hagen came second.       |
        | Marit Hagen congratulated Ingrid Solheim, who won the election for mayor of Tromso on Sunday. |

      Examples: who was expected, who was before
        | report                                                                                                |
        | Ingrid Solheim won the election for mayor of Tromso on Sunday. Polls had seen Marit Hagen in front.   |
        | Ingrid Solheim won the election for mayor of Tromso on Sunday. Marit Hagen had been mayor since 2016. |

      Examples: something else
        | report                                                        |
        | The architect Marit Hagen has drawn a new library for Tromso. |

      Examples: no name
        | report                                                    |
        | A teacher won the election for mayor of Tromso on Sunday. |

  Rule: The same word for word but for a name is a conflict

    Scenario: An opening
      Given an article in "en" published 2024-06-29:
        """
        The new hospital in Norway was opened by Ola Dahl on 7 May before 320 guests.
        """
      And a report "Wire" in "en" published 2024-06-29:
        """
        The new hospital in Norway was opened by Viktor Belov on 7 May before 320 guests.
        """
      When the article is checked
      Then the verdicts are:
        | verdict     | differs on |
        | conflicting | name       |

  Rule: Two ways to write one name are no conflict

    Scenario Outline: A group and a faith
      Given an article in "en" published 2024-06-29:
        """
        The <claimed> group opened a clinic in two villages near Lunden on Thursday.
        """
      And a report "Wire" in "en" published 2024-06-29:
        """
        The <reported> group opened a clinic in two villages near Lunden on Thursday.
        """
      When the article is checked
      Then the verdicts are:
        | differs on |
        | <detail>   |

      Examples: spellings, and two groups
        | claimed | reported | detail |
        | Shia    | Shiite   |        |
        | Shia    | Baptist  | name   |

    Scenario Outline: A date in figures
      Given an article in "en" published 2024-08-29:
        """
        The Reds won the cup in Lunden on <claimed>.
        """
      And a report "Wire" in "en" published 2024-08-29:
        """
        The Reds won the cup in Lunden on <reported>.
        """
      When the article is checked
      Then the verdicts are:
        | differs on |
        | <detail>   |

      Examples: the day before the month, and another day
        | claimed    | reported    | detail |
        | 05-07-2024 | 5 July 2024 |        |
        | 05-07-2024 | 9 July 2024 | date   |

  Rule: Two spellings of one name in the same words are no conflict

    Scenario Outline: Villages and their people
      Given an article in "en" published 2024-07-03:
        """
        The storm cut off two hill villages, which are largely inhabited by Shia Muslims, on Monday.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        The storm cut off two hill villages, which are largely inhabited by <people>, on Monday.
        """
      When the article is checked
      Then the verdicts are:
        | differs on |
        | <detail>   |

      Examples: a spelling
        | people         | detail |
        | Shiite Muslims |        |
