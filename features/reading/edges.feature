Feature: What is story and what is not
  An article comes with its trimmings: a dateline, photo captions, a byline, advertising and links.
  They are told apart, so that no caption is checked as a claim
  and the agencies that the paper relies on are known.

  Rule: A first line that ends no sentence is the headline

    Scenario: A headline above the story
      Given an article:
        """
        Ministers agree on ferry rules

        The ministers met on Sunday. They signed at noon.
        """
      When the article is parsed
      Then the blocks are:
        | kind      | text                                              |
        | headline  | Ministers agree on ferry rules                    |
        | paragraph | The ministers met on Sunday. They signed at noon. |

    Scenario: A story without a headline
      Given an article:
        """
        The ministers met on Sunday.
        They signed at noon.
        """
      When the article is parsed
      Then the blocks are:
        | kind      | text                         |
        | paragraph | The ministers met on Sunday. |
        | paragraph | They signed at noon.         |

  Rule: A dateline opens the story and is no part of its first sentence

    Scenario Outline: Datelines of the agencies
      Given an article:
        """
        <dateline> The ferry stopped at noon, the captain said.
        """
      When the article is parsed
      Then the blocks are:
        | kind      | text                                         |
        | dateline  | <dateline>                                   |
        | paragraph | The ferry stopped at noon, the captain said. |

      Examples: place, agency and dash
        | dateline                     |
        | OSLO (AP) —                  |
        | OSLO (Reuters) -             |
        | BERGEN, Norway (AP) —        |
        | SAO PAULO, March 3 (Reuters) - |
        | ST. JOHN'S, Canada —         |
        | NEW YORK –                   |
        | BERGEN ―                     |
        | Bergen, Norway (CNN) —       |
        | OSLO, Norway, March 3, 2024 (AFP) -- |

    Scenario: A dated line of its own
      Given an article:
        """
        Ministers agree on ferry rules
        OSLO, March 3, 2024

        The ministers met on Sunday.
        """
      When the article is parsed
      Then the blocks are:
        | kind      | text                           |
        | headline  | Ministers agree on ferry rules |
        | dateline  | OSLO, March 3, 2024            |
        | paragraph | The ministers met on Sunday.   |

    Scenario Outline: Not a dateline
      Given an article:
        """
        <line>
        The ministers met on Sunday.
        """
      When the article is parsed
      Then the blocks are:
        | kind      | text                         |
        | paragraph | <line>                       |
        | paragraph | The ministers met on Sunday. |

      Examples: a dash inside the sentence
        | line                                                        |
        | The captain — a Norwegian — stopped the ferry at noon.      |
        | Oslo and Bergen, two cities by the sea — both had rain.     |
        | The captain ― a Norwegian ― stopped the ferry at noon.      |
        | NATO chiefs met in Oslo on Sunday.                          |

  Rule: A caption ends with its photo credit, and is neither story nor claim

    Scenario Outline: Credits
      Given an article:
        """
        The ferry stopped at noon. It was late.
        <caption>
        The harbour was closed.
        """
      When the article is parsed
      Then the blocks are:
        | kind      | text                                    |
        | paragraph | The ferry stopped at noon. It was late. |
        | caption   | <caption>                               |
        | paragraph | The harbour was closed.                 |
      And the article has:
        | credits  |
        | <credit> |

      Examples: the forms of captions
        | caption                                                     | credit   |
        | The ferry in Bergen on Sunday. Photo: Reuters               | Reuters  |
        | The ferry in Bergen on Sunday. (AP Photo/Ola Dahl)          | AP       |
        | The ferry in Bergen on Sunday. (Ola Dahl/AFP)               | AFP      |
        | The ferry in Bergen, March 3, 2024. REUTERS/Ola Dahl        | Reuters  |
        | The ferry in Bergen on Sunday. Ola Dahl/AFP via Getty Images | AFP      |
        | FILE PHOTO: The ferry in Bergen, 2022. REUTERS/Ola Dahl     | Reuters  |
        | FILE - The ferry leaves Bergen. (AP Photo/Ola Dahl, File)   | AP       |
        | The ferry in Bergen. Photograph: Ola Dahl/The Guardian      | The Guardian |
        | The ferry in Bergen. Image: Bergen Port Authority           | Bergen Port Authority |

    Scenario Outline: Not a caption
      Given an article:
        """
        The ferry stopped at noon. It was late.
        <line>
        """
      When the article is parsed
      Then the blocks are:
        | kind      | text                                    |
        | paragraph | The ferry stopped at noon. It was late. |
        | paragraph | <line>                                  |

      Examples: a picture or an agency in the story
        | line                                                       |
        | She showed reporters a photo of the ferry.                 |
        | The harbour master told Reuters.                           |
        | He wrote under the photo: "We are safe, all of us."        |
        | The film won a prize for best picture.                     |

  Rule: The byline names the authors, and the outlets that the paper cites

    Scenario Outline: Bylines
      Given an article:
        """
        Ferry stops in Bergen
        The ferry stopped at noon. It was late.
        The harbour was closed on Sunday.
        <line>
        """
      When the article is parsed
      Then the article has:
        | byline    | cited     |
        | <authors> | <outlets> |

      Examples: authors and sources
        | line                                                   | authors          | outlets     |
        | By Ola Dahl                                            | Ola Dahl         |             |
        | By Ola Dahl and Kari Lie                               | Ola Dahl, Kari Lie |           |
        | Reporting by Ola Dahl; Editing by Kari Lie             | Ola Dahl         |             |
        | (Reporting by Ola Dahl in Oslo; editing by Kari Lie)   | Ola Dahl         |             |
        | By Ola Dahl (Sources: AFP, Reuters)                    | Ola Dahl         | AFP, Reuters |
        | Ola Dahl, with files from The Associated Press         | Ola Dahl         | AP          |
        | Source: Reuters                                        |                  | Reuters     |
        | (AFP)                                                  |                  | AFP         |
        | — Reuters                                              |                  | Reuters     |

    Scenario: A byline under the headline
      Given an article:
        """
        Ferry stops in Bergen
        By Ola Dahl, Reuters
        The ferry stopped at noon. It was late.
        The harbour was closed on Sunday.
        """
      When the article is parsed
      Then the article has:
        | byline   | cited   |
        | Ola Dahl | Reuters |

    Scenario: A sentence about authors is none
      Given an article:
        """
        The ferry stopped at noon. It was late.
        By Sunday the harbour was open again, the harbour office said.
        """
      When the article is parsed
      Then the article has:
        | byline | cited |
        |        |       |

    Scenario Outline: Outlets that the story itself relies on
      Given an article in "en":
        """
        <sentence>
        The court sits again in May. It is the third trial.
        """
      When the article is parsed
      Then the article has:
        | cited  |
        | <name> |

      Examples: told, reported, according to, filed by
        | sentence                                                          | name               |
        | NORTON (Reuters) - The referee was freed on Monday.               | Reuters            |
        | 3 July 2024 (AFP) - The referee was freed on Monday.              | AFP                |
        | The referee was freed on Monday, AFP reported.                    | AFP                |
        | “I am free,” the referee told AFP.                                | AFP                |
        | According to Reuters, the referee was freed.                      | Reuters            |
        | The referee was freed, the Yonhap news agency reported.           | Yonhap             |
        | He spoke of a “dirty game” in an interview with the BBC.          | BBC                |
        | The court's letter was seen by The New York Times.                | The New York Times |
        | State news agency KCNA reported the ruling.                       | KCNA               |
        | Citing two lawyers, the Associated Press reported the ruling.     | AP                 |
        | OSLO (dpa) - The referee was freed on Monday.                     | DPA                |
        | OSLO: (ANSA) - The referee was freed on Monday.                   | ANSA               |
        | OSLO, July 3. /TASS/. The referee was freed on Monday.            | TASS               |
        | OSLO, BBC News - The referee was freed on Monday.                 | BBC                |
        | The referee was freed, CNN said, citing two lawyers.              | CNN                |
        | State news agency Xinhua said the referee was freed.              | Xinhua             |
        | The referee was freed, a ruling first reported by Axios.          | Axios              |

      Examples: outlets that claimcheck doesn't know, by what they are called
        | sentence                                                          | name               |
        | The referee was freed, the Bergen Times reported on Monday.       | Bergen Times       |
        | “I am free,” he told the Bergen Post newspaper.                   | Bergen Post        |
        | According to the Oslo Daily News, the referee was freed.          | Oslo Daily News    |
        | As Bergen News reported on Monday, the referee was freed.         | Bergen News        |

      Examples: named, but not relied on
        | sentence                                                | name |
        | Shares of Reuters rose by 3 percent.                    |      |
        | The BBC chairman resigned, the minister said.           |      |
        | The guardian told the child to sit down.                |      |
        | She told AP II staff to go home.                        |      |
        | CNN said it would appeal the ruling.                    |      |
        | The Bergen Times building was sold, the mayor said.     |      |
        | She told Post Office clerks to go home.                 |      |

    Scenario Outline: Outlets in the last line
      Given an article in "en":
        """
        Court frees referee
        The referee was freed on Monday. It is the third trial.
        The court sits again in May.
        <line>
        """
      When the article is parsed
      Then the article has:
        | byline    | cited     |
        | <authors> | <outlets> |

      Examples: end lines
        | line                                          | authors  | outlets      |
        | (Reporting by Ole Berg; Reuters)              | Ole Berg | Reuters      |
        | (Reporting by Ole Berg for AFP in Norton)     | Ole Berg | AFP          |
        | (Reuters/AFP)                                 |          | Reuters, AFP |
        | By Ole Berg, Science Correspondent            | Ole Berg |              |
        | Ole Berg - AFP                                | Ole Berg | AFP          |
        | By Ole Berg - Bergen Times                    | Ole Berg | Bergen Times |
        | The Associated Press contributed to this report. |       | AP           |
        | Ole Berg and Kari Lie contributed to this story. | Ole Berg, Kari Lie | |
        | Ole Berg in Oslo contributed reporting.       | Ole Berg |              |
        | ©2024 AFP                                     |          | AFP          |
        | Copyright 2024 The Associated Press. All rights reserved. | | AP        |
        | By Ole Berg \| Staff writer                   | Ole Berg |              |

    Scenario: Who contributed something else is no author
      Given an article in "en":
        """
        Court frees referee
        The referee was freed on Monday. It is the third trial.
        The court sits again in May.
        Ole Berg contributed to this victory.
        """
      When the article is parsed
      Then the article has:
        | byline | cited |
        |        |       |

  Rule: Furniture of the page is left out

    Scenario Outline: Furniture between paragraphs
      Given an article:
        """
        The ferry stopped at noon. It was late.
        <line>
        The harbour was closed.
        """
      When the article is parsed
      Then the blocks are:
        | kind      | text                                    |
        | paragraph | The ferry stopped at noon. It was late. |
        | furniture | <line>                                  |
        | paragraph | The harbour was closed.                 |

      Examples: links, advertising and buttons
        | line                                      |
        | ADVERTISEMENT                             |
        | Advertisement - scroll to continue        |
        | Read more: Why ferries stop               |
        | READ ALSO: Why ferries stop               |
        | Related: Why ferries stop                 |
        | Sign up for our morning newsletter        |
        | Share this article                        |
        | Comments (12)                             |
        | [embedded content]                        |
        | * * *                                     |
        | © 2024 The Bergen Courier. All rights reserved. |
        | https://www.example.org/ferry             |
        | 5 min read                                |

    Scenario Outline: Story that only looks like furniture
      Given an article:
        """
        The ferry stopped at noon. It was late.
        <line>
        """
      When the article is parsed
      Then the blocks are:
        | kind      | text                                    |
        | paragraph | The ferry stopped at noon. It was late. |
        | paragraph | <line>                                  |

      Examples: sentences
        | line                                                    |
        | Related cases were found in Oslo, the ministry said.    |
        | Advertisements for the ferry line will be withdrawn.    |
        | Comments by the minister angered the fishermen.         |
        | Share prices fell by 3 percent on Monday.               |
        | Subscribers of the line will be paid back, it said.     |

    Scenario: An article of furniture alone is read, with a diagnostic
      Given an article:
        """
        ADVERTISEMENT
        Read more: Why ferries stop
        """
      When the article is parsed
      Then there are no claims
      And there is a diagnostic "no-story" at "ADVERTISEMENT"

  Rule: A link that the story is glued to ends where the story goes on

    Scenario Outline: The title of a link, and the story behind it
      Given an article:
        """
        Prices of rice rose again. Traders had warned of it.

        <line>
        """
      When the article is parsed
      Then the blocks are:
        | kind      | text                                                 |
        | paragraph | Prices of rice rose again. Traders had warned of it. |
        | furniture | <link>                                               |
        | paragraph | <story>                                              |

      Examples: a word, an acronym, a question mark before it
        | line                                                                      | link                            | story                                      |
        | Read also: Sugar Gets CheaperMeanwhile, stocks fell. Shops stayed open.   | Read also: Sugar Gets Cheaper   | Meanwhile, stocks fell. Shops stayed open. |
        | Read also: A New Rule of the WTOStill, stocks fell. Shops stayed open.    | Read also: A New Rule of the WTO | Still, stocks fell. Shops stayed open.    |
        | Read also: Will Sugar Get Cheaper?Still, stocks fell. Shops stayed open.  | Read also: Will Sugar Get Cheaper? | Still, stocks fell. Shops stayed open.  |

    Scenario Outline: A link and nothing else
      Given an article:
        """
        Prices of rice rose again. Traders had warned of it.

        <line>
        """
      When the article is parsed
      Then the blocks are:
        | kind      | text                                                 |
        | paragraph | Prices of rice rose again. Traders had warned of it. |
        | furniture | <line>                                               |

      Examples: names with a capital inside are no joint
        | line                                        |
        | Read also: How a YouTube Cook Made a Living |
        | Read also: Sugar Gets Cheaper. Here Is Why  |

  Rule: A line "Read also:" is followed by the title of another story

    Scenario: A title in a line of its own is no part of the story
      Given an article:
        """
        The price of rice rose again. Traders had warned of it.
        Read also:
        Three Warehouses Take In More Sugar
        Shoppers buy less.
        """
      When the article is parsed
      Then the blocks are:
        | kind      | text                                                    |
        | paragraph | The price of rice rose again. Traders had warned of it. |
        | furniture | Read also:                                              |
        | furniture | Three Warehouses Take In More Sugar                     |
        | paragraph | Shoppers buy less.                                      |

    Scenario: A sentence behind it is part of the story
      Given an article:
        """
        The price of rice rose again. Traders had warned of it.
        Read more
        Three warehouses took in more sugar.
        """
      When the article is parsed
      Then the blocks are:
        | kind      | text                                                    |
        | paragraph | The price of rice rose again. Traders had warned of it. |
        | furniture | Read more                                               |
        | paragraph | Three warehouses took in more sugar.                    |
