Feature: Whose words they are
  A reader who is told that somebody said something wants to know who. What only stands near a verb
  of speaking is nobody's, and what happens says nothing by itself.

  Rule: The words of a document are those of whoever sends it out

    Scenario Outline: A letter saying
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the attributions are:
        | cue    | source   | content            |
        | saying | <source> | the bridge is safe |

      Examples: sent out by its writer
        | sentence                                                            | source                |
        | The office sent out a letter saying the bridge is safe.             | The office            |
        | Ann Berg resigned and sent a letter saying the bridge is safe.       | Ann Berg              |
        | The port's head, Ann Berg, sent a letter saying the bridge is safe.  | The port's head, Ann Berg |

      Examples: read by another
        | sentence                                                            | source                |
        | Ann Berg received a letter saying the bridge is safe.               | a letter              |

  Rule: A source is no longer than its noun

    Scenario Outline: A source before "himself", and one with its apposition
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the attributions are:
        | cue   | source   | content   |
        | <cue> | <source> | <content> |

      Examples: himself
        | sentence                                                                  | cue        | source                            | content                      |
        | President Berg himself said the road was closed.                          | said       | President Berg                    | the road was closed          |

      Examples: told which people, and an owner
        | sentence                                                                  | cue        | source                            | content                      |
        | People briefed on the merger said that it was late.                       | said       | People briefed on the merger      | it was late                  |
        | The mayor said Tuesday's results were bad.                                | said       | The mayor                         | Tuesday's results were bad   |
        | Trade slowed in the city, the mayor said.                                 | said       | the mayor                         | Trade slowed in the city     |

      Examples: an apposition goes on
        | sentence                                                                  | cue        | source                            | content                      |
        | Ole Berg, the head of the port, instructed employees not to speak.        | instructed | Ole Berg, the head of the port    | employees not to speak       |

    Scenario: Told by one, ordered by another
      Given an article in "en":
        """
        A man who saw the fire said the head of the port, Ole Berg, instructed employees not to speak.
        """
      When the article is parsed
      Then the attributions are:
        | cue        | source                         | content                                                            |
        | said       | A man who saw the fire         | the head of the port, Ole Berg, instructed employees not to speak  |
        | instructed | the head of the port, Ole Berg | employees not to speak                                             |

  Rule: What happens reports nothing

    Scenario Outline: Shown by a fact, shown by a survey
      Given an article in "en":
        """
        <source> shows that <content>.
        """
      When the article is parsed
      Then the attributions are:
        | source   | content   |
        | <source> | <content> |

      Examples: what tells something
        | source             | content                 |
        | A survey of towns  | prices will fall        |
        | The report         | the bridge is not safe  |

    Scenario: Shown by a move
      Given an article in "en":
        """
        The move of the bank shows that prices will fall.
        """
      When the article is parsed
      Then there are no attributions

    Scenario: A question about a deed ends before what the outlet adds
      Given an article in "en":
        """
        Two others have not said who they would vote for, and a fifth seat is open.
        """
      When the article is parsed
      Then there are no attributions

    Scenario: What a figure counts is no verb
      Given an article in "en":
        """
        On average, Ann Berg is ahead by three points, exceeding her support in 48 states.
        """
      When the article is parsed
      Then there are no attributions

    Scenario: What stands behind a number's noun is one
      Given an article in "en":
        """
        The mayor of Ward 9 claims that the bay is empty.
        """
      When the article is parsed
      Then the attributions are:
        | cue    | content          |
        | claims | the bay is empty |

    Scenario: The title of a broadcast is nobody's words
      Given an article in "en":
        """
        Harbour News Daily: A Town at Sea

        The town lies on the coast.
        """
      When the article is parsed
      Then there are no attributions

  Rule: Who speaks after a deed is who did it

    Scenario Outline: After saying, asked by, said behind a quotation
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the attributions are:
        | cue   | source   | content   |
        | <cue> | <source> | <content> |

      Examples: the subject, not the noun beside the participle
        | sentence                                                                  | cue    | source                | content                     |
        | Ole Berg left the room after saying that the bridge was safe.             | saying | Ole Berg              | the bridge was safe         |
        | When he was asked by a clerk where he was going, Ole Berg left.           | asked  | a clerk               | where he was going          |
        | On Monday he won a vote, his first from a friend, from Ida Holm, who said that she was glad. | said | Ida Holm, who | she was glad |

      Examples: a name with what it is of, behind what it says
        | sentence                                                                  | cue    | source                | content                     |
        | The bridge was safe, said Ole Berg, director of Norton Bridges, a group that has left the union. | said | Ole Berg, director of Norton Bridges | The bridge was safe |
        | The bridge was safe, according to a report by Norton Bridges, a group that has left the union. | according to | a report by Norton Bridges | The bridge was safe |

    Scenario: A verb behind the speaker goes on with a noun and its clause
      Given an article in "en":
        """
        The woman who led her to the room, Ida Holm recalled, asked her what she did.
        """
      When the article is parsed
      Then the attributions are:
        | source   | content                                               |
        | Ida Holm | The woman who led her to the room … asked her what she did |

  Rule: What somebody only may say, or feels, is no report

    Scenario Outline: Supposed, and felt
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then there are no attributions

      Examples: in a condition, and a passive that ends a sentence
        | sentence                                                           |
        | If the mayor says that the bridge is safe, the road will open.     |
        | When Berg attacked the judge, many voters were outraged.           |

    Scenario: Told, at the end of a sentence
      Given an article in "en":
        """
        The bridge was safe, Ole Berg was told.
        """
      When the article is parsed
      Then the attributions are:
        | cue  | content             |
        | told | The bridge was safe |

  Rule: "Who" tells of people, not of the deed or the thing that they have part in

    Scenario Outline: Whom "who" tells of
      Given an article in "en":
        """
        <noun> said the bay was empty.
        """
      When the article is parsed
      Then the attributions are:
        | cue  | source   |
        | said | <source> |

      Examples: people behind a deed, a thing or a measure
        | noun                                                           | source                        |
        | The move set off alarm among legal experts, who                | legal experts, who            |
        | The letter was a reversal for Ann Berg, who                    | Ann Berg, who                 |
        | The paper has the endorsement of Mayor Ann Berg, who           | Mayor Ann Berg, who           |
        | That was a drop from 76 percent who                            | 76 percent who                |

      Examples: somebody with what he belongs to, and a share
        | noun                                                           | source                        |
        | It was a lawyer for Ann Berg, who                              | a lawyer for Ann Berg, who    |
        | It was a friend of Ann Berg who                                | a friend of Ann Berg who      |
        | It was a group of teachers who                                 | a group of teachers who       |
        | It was four in 10 who                                          | four in 10 who                |

  Rule: What is told inside a subject ends before its verb

    Scenario Outline: A claim, a man who said
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the attributions are:
        | cue   | content   |
        | <cue> | <content> |

      Examples: another verb goes on
        | sentence                                                | cue   | content                                    |
        | Ann Berg's claim that the bay is empty is not true.     | claim | the bay is empty                           |
        | The clerk who said the bay is empty has left Oslo.      | said  | the bay is empty                           |

      Examples: the verb is one of the clause
        | sentence                                                | cue   | content                                    |
        | It was a clerk who said the bay is empty and has boats. | said  | the bay is empty and has boats             |
        | Ann Berg's claim that the bay she saw is empty spread.  | claim | the bay she saw is empty spread            |

    Scenario: A noun with its clause goes on behind who said it
      Given an article in "en":
        """
        The years that followed, Ann Berg said, brought a shift.
        """
      When the article is parsed
      Then the attributions are:
        | content                                   | source   |
        | The years that followed … brought a shift | Ann Berg |

  Rule: Before a colon and a quotation stands who is quoted

    Scenario Outline: No verb of speaking
      Given an article in "en":
        """
        Ole Lund left on Monday. <sentence>: "We should have used two boats, and there is no more to it."
        """
      When the article is parsed
      Then the attributions are:
        | source   | speaker   |
        | <source> | <speaker> |

      Examples: the subject
        | sentence                              | source   | speaker  |
        | Ann Berg was sorry for what happened  | Ann Berg | Ann Berg |

      Examples: a thing is nobody
        | sentence                              | source   | speaker  |
        | The answer was plain                  |          | Ole Lund |

  Rule: A line in single marks is what a part of the text is called

    Scenario: A heading, where words are quoted in double marks
      Given an article in "en":
        """
        “The bay is empty,” Ann Berg said on Monday.

        ‘A bay of boats.’

        The council met.
        """
      When the article is parsed
      Then the attributions are:
        | source   | content          |
        | Ann Berg | The bay is empty |

    Scenario: A quotation, where all words are quoted so
      Given an article in "en":
        """
        ‘The bay is empty,’ Ann Berg said on Monday.

        ‘A bay of boats.’

        The council met.
        """
      When the article is parsed
      Then the attributions are:
        | source   | content          | speaker  |
        | Ann Berg | The bay is empty | Ann Berg |
        |          | A bay of boats   | Ann Berg |
