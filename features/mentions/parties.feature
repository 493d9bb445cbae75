Feature: Who is named
  A party is named in many ways: in full, by surname, by office, by an acronym.
  Each mention is given the fullest name that the article has for its party,
  so that two places that speak of one party can be told to.

  Rule: An office belongs to the name beside it

    Scenario Outline: Before the name, or after it
      Given an article in "en":
        """
        The council met on Monday with <person>.
        """
      When the article is parsed
      Then the mentions are:
        | text     | type   | role   | party    |
        | Ole Berg | person | <role> | Ole Berg |

      Examples: offices
        | person                      | role          |
        | mayor Ole Berg              | mayor         |
        | former mayor Ole Berg       | former mayor  |
        | Deputy Mayor Ole Berg       | Deputy Mayor  |
        | Health Minister Ole Berg    | Health Minister |
        | Ole Berg, a farmer          | farmer        |
        | Ole Berg (41), a fisherman  | fisherman     |

      Examples: a title is no part of a name, and no office
        | person       | role |
        | Mr. Ole Berg |      |
        | Dr. Ole Berg |      |

  Rule: A shorter or another form stands for the fullest name

    Scenario Outline: Surnames, spellings and acronyms
      Given an article in "en":
        """
        The council met <full> on Monday. On Tuesday it met <short>.
        """
      When the article is parsed
      Then the mentions are:
        | text    | party   |
        | <full>  | <full>  |
        | <short> | <party> |

      Examples: one party
        | full            | short           | party           |
        | Ole Berg        | Berg            | Ole Berg        |
        | Kim Song-ho     | Kim Song Ho     | Kim Song-ho     |
        | Sergei Malkin   | Sergey Malkin   | Sergei Malkin   |
        | Mark van Houten | Van Houten      | Mark van Houten |
        | Eva de la Cruz  | de la Cruz      | Eva de la Cruz  |
        | Omar al-Sabri   | al-Sabri        | Omar al-Sabri   |
        | Omar al-Sabri   | Sabri           | Omar al-Sabri   |
        | Ole “Bo” Berg   | Berg            | Ole “Bo” Berg   |

      Examples: two parties
        | full            | short           | party           |
        | Ole Berg        | Kari Berg       | Kari Berg       |
        | Ann Holm        | Anna Holm       | Anna Holm       |
        | Anna-Lena Holm  | Lena Berg       | Lena Berg       |
        | Maria Lund      | Marie Lund      | Marie Lund      |
        | Harbor Agency   | Tax Agency      | Tax Agency      |

    Scenario Outline: A surname is the person's who bears it, not a thing's that is called after him
      Given an article in "en":
        """
        <first>. Berg said the bay was empty. Berg said no more. <second>.
        """
      When the article is parsed
      Then the attributions are:
        | content           | speaker   |
        | the bay was empty | <speaker> |
        | no more           | <speaker> |

      Examples: a person, a thing, a word made of the name
        | first                             | second                            | speaker        |
        | Ole Berg left the Berg Casino     | The Berg Casino is closed         | Ole Berg       |
        | Ole Berg met the Berg-backed Lund | Ole Berg left                     | Ole Berg       |
        | It was a quiet day                | Nobody laughed at the Berg-isms   | Berg           |
        | It was a quiet day                | It was in the Berg Casino         | Berg           |

      Examples: who is told by a name that begins with the short one
        | first                             | second                            | speaker        |
        | The council met Berg Motor Company | It was a quiet day               | Berg Motor Company |
        | The council met Berg Ki-lund      | It was a quiet day                | Berg Ki-lund   |
        | The council met Berg Sailors      | It met the Irish Berg sailors      | Berg Sailors   |

    Scenario Outline: What somebody is, or is of, is no part of the name behind it
      Given an article in "en":
        """
        The council met <words> on Monday. <opening>
        """
      When the article is parsed
      Then the attributions are:
        | content           | speaker   |
        | the bay was empty | <speaker> |

      Examples: a party, several of an office, an office that no list knows, what was done to somebody
        | words                              | opening                                                     | speaker    |
        | Ohio Democrat Ann Berg             | Berg said the bay was empty.                                | Ann Berg   |
        | Senators Ann Berg and Ole Lund     | Lund said the bay was empty.                                | Ole Lund   |
        | Republicans Berg and Lund          | Berg said the bay was empty.                                | Berg       |
        | Marlow County Recorder Helen Berg  | Berg said the bay was empty.                                | Helen Berg |
        | nobody                             | Entrusting Helen Berg was hard. She said the bay was empty. | Helen Berg |

      Examples: words of the name itself
        | words                              | opening                                                     | speaker                  |
        | Ana Helen Berg                     | Berg said the bay was empty.                                | Ana Helen Berg           |
        | nobody                             | Ole T. King said the bay was empty.                         | Ole T. King              |
        | nobody                             | Sterling Berg came. He said the bay was empty.              | Sterling Berg            |

    Scenario: A place with the party of somebody who is of it names nobody
      Given an article in "en":
        """
        Rep. Ole Berg left. The New York Democrat, who lives there, came back. He said the bay was empty.
        """
      When the article is parsed
      Then the attributions are:
        | source | speaker  |
        | He     | Ole Berg |

    Scenario: A nickname in the last words
      Given an article in "en":
        """
        The boat was sold to Ole "Bo" Berg.
        """
      When the article is parsed
      Then the mentions are:
        | text          | party         |
        | Ole "Bo" Berg | Ole "Bo" Berg |

    Scenario: An acronym in brackets
      Given an article in "en":
        """
        It was sold to the Harbor Safety Agency (HSA). Later HSA sold it again.
        """
      When the article is parsed
      Then the mentions are:
        | text                 | type         | party                |
        | Harbor Safety Agency | organization | Harbor Safety Agency |
        | HSA                  | organization | Harbor Safety Agency |
        | HSA                  | organization | Harbor Safety Agency |

  Rule: A role alone stands for the one who bears it

    Scenario Outline: Whose office it is
      Given an article in "en":
        """
        It met Kenyan President Amos Kariuki on Monday. Later <words> went home.
        """
      When the article is parsed
      Then the mentions are:
        | text         | kind   | party   |
        | Kenyan       | name   | Kenyan  |
        | Amos Kariuki | name   | Amos Kariuki |
        | <text>       | <kind> | <party> |

      Examples: the same office
        | words         | text      | kind | party        |
        | the president | president | role | Amos Kariuki |

    Scenario Outline: An office of a land that claimcheck doesn't know
      Given an article in "en":
        """
        The <office> of Norvania Ilsa Brandt said the road was open. <words>
        """
      When the article is parsed
      Then the attributions are:
        | content           | speaker   |
        | the road was open | <speaker> |

      Examples: whose surname stands alone, and one who is never named again
        | office         | words                 | speaker                              |
        | Prime Minister | On Monday Brandt left. | Ilsa Brandt                         |
        | Governor       | On Monday Brandt left. | Ilsa Brandt                         |

  Rule: A capital alone makes no name

    Scenario Outline: Openers, days and months
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the mentions are:
        | text |

      Examples: no names
        | sentence                                     |
        | However, the ferry was late on Monday.       |
        | Several boats came in May, and I saw them.   |

    Scenario Outline: A body's word alone
      Given an article in "id":
        """
        <sentence>
        """
      When the article is parsed
      Then the mentions are:
        | text   |
        | <text> |

      Examples: what the school is called, and where it is
        | sentence                        | text              |
        | Sekolah di Pati libur.          | Pati              |
        | Sekolah Tunas Muda libur.       | Sekolah Tunas Muda |

  Rule: What is written after a name is no name

    Scenario Outline: Degrees, a party and a region
      Given an article in "en":
        """
        The council met <person> on Monday.
        """
      When the article is parsed
      Then the mentions are:
        | text   | party  |
        | <name> | <name> |

      Examples: degrees and marks of a party
        | person                    | name     |
        | Ana Ruiz, M.Sc., Ph.D.,   | Ana Ruiz |
        | Ana Ruiz, MBA,            | Ana Ruiz |
        | Sen. Ana Ruiz, R-Calif.,  | Ana Ruiz |
        | Sen. Ana Ruiz (D-N.Y.)    | Ana Ruiz |
        | Dr. med. univ. Ana Ruiz   | Ana Ruiz |

    Scenario: A name after a comma is one
      Given an article in "en":
        """
        The council met Ana Ruiz, Ivo Brandt and Ole Berg on Monday.
        """
      When the article is parsed
      Then the mentions are:
        | text       | party      |
        | Ana Ruiz   | Ana Ruiz   |
        | Ivo Brandt | Ivo Brandt |
        | Ole Berg   | Ole Berg   |

  Rule: In a sentence all in capitals they tell no name

    Scenario Outline: Capitals
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the attributions are:
        | source   | content   | speaker   |
        | <source> | <content> | <speaker> |

      Examples: a shouted sentence, and an acronym in an ordinary one
        | sentence                                   | source            | content               | speaker           |
        | ENGINEER TOM HARA SAID THE BRIDGE WAS SAFE. | ENGINEER TOM HARA | THE BRIDGE WAS SAFE   | TOM HARA          |
        | TOM HARA SAID THE BRIDGE WAS SAFE.         | TOM HARA          | THE BRIDGE WAS SAFE   | TOM HARA          |
        | THE ENGINEER SAID THE BRIDGE WAS SAFE.     | THE ENGINEER      | THE BRIDGE WAS SAFE   | THE ENGINEER      |
        | NASA said the probe was safe.              | NASA              | the probe was safe    | NASA              |
