Feature: How a statement is put
  English has many ways of giving words to somebody. Each is read by a rule of its own,
  and each has a twin that looks like it and gives no words to anybody.

  Rule: The source may stand before, after, or inside what is said

    Scenario Outline: Order
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the attributions are:
        | source   | cue   | content   |
        | <source> | <cue> | <content> |

      Examples: a verb that is an act elsewhere, and a day behind it
        | sentence                                                                        | source       | cue      | content                                                  |
        | The door of the children's ward at the Melati Husada hospital was locked when the fire broke out, Kabar Siang reported on Monday. | Kabar Siang | reported | The door of the children's ward at the Melati Husada hospital was locked when the fire broke out |

      Examples: with its office and apposition
        | sentence                                                             | source                       | cue  | content                               |
        | Ole Berg, the harbour master, said the pier would close.             | Ole Berg, the harbour master | said | the pier would close                  |
        | The pier would close, Ole Berg, the harbour master, said on Monday.  | Ole Berg, the harbour master | said | The pier would close                  |
        | The pier would close by noon, said Ole Berg, the harbour master.     | Ole Berg, the harbour master | said | The pier would close by noon          |
        | The pier, Ole Berg said, would close by noon.                        | Ole Berg                     | said | The pier … would close by noon        |
        | In a speech, the mayor told reporters that the pier was unsafe.      | the mayor                    | told | the pier was unsafe                   |
        | "Is the pier safe?" Ole Berg asked.                                  | Ole Berg                     | asked | Is the pier safe?                    |
        | ‘The pier is safe,’ Ole Berg said. ‘We checked it.’                  | Ole Berg                     | said | The pier is safe … We checked it      |

    Scenario Outline: Marks round a nickname or a title after the speaker's name
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the attributions are:
        | source   | content   |
        | <source> | <content> |

      Examples: a nickname, a title, and words that go on
        | sentence                                                              | source                           | content                          |
        | “The stage was dark,” said Tom “Lofty” Marsh, a singer.               | Tom “Lofty” Marsh, a singer      | The stage was dark               |
        | “The stage was dark,” said Ana Ruiz, director of the film “Red Road”. | Ana Ruiz, director of the film   | The stage was dark               |
        | “The stage was dark,” said Ana Ruiz. “We sang in the rain.”           | Ana Ruiz                         | The stage was dark … We sang in the rain |

  Rule: A participle and a joined verb share the source of the verb before

    Scenario: Adding without a comma
      Given an article in "en":
        """
        The mayor said the road had been closed near a market adding that it would open soon.
        """
      When the article is parsed
      Then the attributions are:
        | source    | cue    | content                                  |
        | The mayor | said   | the road had been closed near a market   |
        | The mayor | adding | it would open soon                       |

    Scenario: Adding that
      Given an article in "en":
        """
        The mayor said the pier would close, adding that the road was blocked.
        """
      When the article is parsed
      Then the attributions are:
        | source    | cue    | content              |
        | The mayor | said   | the pier would close |
        | The mayor | adding | the road was blocked |

    Scenario: A participle that reports nothing
      Given an article in "en":
        """
        The mayor, adding a chair, sat down.
        """
      When the article is parsed
      Then there are no attributions

    Scenario: The comma of a participle stands inside the marks of a quoted phrase
      Given an article in "en":
        """
        Berg said that the mine was “a danger to the whole of the valley,” adding that it would close. “It is late,” Berg said, adding nothing.
        """
      When the article is parsed
      Then the attributions are:
        | cue    | content                                                  |
        | said   | the mine was “a danger to the whole of the valley,”      |
        | adding | it would close                                           |
        | said   | It is late                                               |

    Scenario Outline: A second quotation with a participle of its own
      Given an article in "en":
        """
        "Prices are down," Berg said, <then> "and they will stay down."
        """
      When the article is parsed
      Then the attributions are:
        | cue  | content   |
        | said | <content> |
        | <cue> | <second> |

      Examples: adding something, soon or later
        | then          | cue    | content         | second                  |
        | adding,       | adding | Prices are down | and they will stay down |
        | adding later, | adding | Prices are down | and they will stay down |

    Scenario: A participle that only tells how
      Given an article in "en":
        """
        "Prices are down," Berg said, citing the report, "and they will stay down."
        """
      When the article is parsed
      Then the attributions are:
        | cue  | content                                   |
        | said | Prices are down … and they will stay down |

  Rule: A participle that no comma parts from a noun is that noun's, or the subject's of what is seen


    Scenario Outline: Shown, seen and joined by "with"
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the claims are:
        | text      | speaker   |
        | <outlet>  |           |
        | <content> | <speaker> |

      Examples: whose words they are
        | sentence                                                                                        | outlet | content                 | speaker |
        | The nurses called a strike on Monday, with union leader Ana Ruiz warning that wards could close.         | The nurses called a strike on Monday, with union leader Ana Ruiz warning that wards could close. | wards could close | Ana Ruiz |
        | The study published by the ministry drew a grim picture last week, saying that wells ran dry.   | The study published by the ministry drew a grim picture last week, saying that wells ran dry. | wells ran dry | The study published by the ministry |

    Scenario Outline: Somebody is shown who speaks
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the claims are:
        | text      | speaker   |
        | <content> | <speaker> |

      Examples: the one who is shown
        | sentence                                                                | content               | speaker  |
        | The video showed Ana Ruiz telling supporters that the club would win.   | the club would win    | Ana Ruiz |
        | “We will win this cup,” the video showed Ana Ruiz telling supporters.   | We will win this cup  | Ana Ruiz |

      Examples: a video that only shows
        | sentence                                               | content                                                | speaker |
        | The video showed guards pushing a man to the ground.   | The video showed guards pushing a man to the ground.   |         |

  Rule: A relative clause can report

    Scenario: Who said
      Given an article in "en":
        """
        The mayor, who said the pier was safe, resigned in May.
        """
      When the article is parsed
      Then the attributions are:
        | source         | cue  | content           |
        | The mayor, who | said | the pier was safe |

    Scenario: A relative clause that reports nothing
      Given an article in "en":
        """
        The mayor, who left the town, resigned in May.
        """
      When the article is parsed
      Then there are no attributions

  Rule: "According to" names a source, not a manner

    Scenario: A source
      Given an article in "en":
        """
        According to the mayor, the pier is safe.
        """
      When the article is parsed
      Then the attributions are:
        | source    | cue          | content          |
        | the mayor | According to | the pier is safe |

    Scenario: A manner
      Given an article in "en":
        """
        The crew acted according to plan.
        """
      When the article is parsed
      Then there are no attributions

  Rule: Where the text names no source there is none

    Scenario: A passive
      Given an article in "en":
        """
        It was reported that the pier had collapsed.
        """
      When the article is parsed
      Then the attributions are:
        | source | cue      | content                |
        |        | reported | the pier had collapsed |

    Scenario: A participle before a noun
      Given an article in "en":
        """
        The reported damage was small.
        """
      When the article is parsed
      Then there are no attributions

  Rule: A name and a colon open a turn of a transcript

    Scenario: A turn
      Given an article in "en":
        """
        MAYOR BERG: The pier is safe. We checked it twice.
        """
      When the article is parsed
      Then the attributions are:
        | source     | cue | content                                |
        | MAYOR BERG | :   | The pier is safe. We checked it twice  |

    Scenario: A heading with a colon
      Given an article in "en":
        """
        Opening hours: from noon to four.
        """
      When the article is parsed
      Then there are no attributions

  Rule: A dash and a name sign a quotation

    Scenario: A signature
      Given an article in "en":
        """
        “The pier is ours.” ― Ole Berg
        """
      When the article is parsed
      Then the attributions are:
        | source   | cue | content          |
        | Ole Berg | ―   | The pier is ours |

  Rule: A post or an outlet is the way that the words came

    Scenario Outline: Via
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the attributions are:
        | source   | content           | via   |
        | Ole Berg | the pier was safe | <via> |

      Examples: platform and outlet
        | sentence                                               | via      |
        | In a post on Facebook, Ole Berg said the pier was safe. | Facebook |
        | Ole Berg told Reuters that the pier was safe.           | Reuters  |
        | Ole Berg told the crew that the pier was safe.          |          |

  Rule: The cue tells how the source stands to the content

    Scenario Outline: Stance
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the attributions are:
        | source    | content   | stance   |
        | The mayor | <content> | <stance> |

      Examples: stances
        | sentence                                          | content                     | stance   |
        | The mayor confirmed that the pier was weak.       | the pier was weak           | confirms |
        | The mayor denied that the pier was weak.          | the pier was weak           | denies   |
        | The mayor denied claims that the pier was weak.   | the pier was weak           | denies   |
        | The mayor rejected reports that the pier sank.    | the pier sank               | denies   |
        | The mayor asked whether the pier was safe.        | whether the pier was safe   | asks     |
        | The mayor ordered the crew to leave the pier.     | the crew to leave the pier  | orders   |
        | The mayor asked the crew to leave the pier.       | the crew to leave the pier  | requests |
        | The mayor urged residents to avoid the pier.      | residents to avoid the pier | requests |
        | The mayor doubts that the pier is safe.           | the pier is safe            | doubts   |
        | The mayor voiced skepticism that the pier is safe. | the pier is safe           | doubts   |
        | The mayor retracted his claim that the pier is safe. | the pier is safe         | corrects |
        | The mayor promised to repair the pier.            | to repair the pier          | promises |
        | The mayor believes that the pier is safe.         | the pier is safe            | believes |
        | The mayor hopes the pier will open in June.       | the pier will open in June  | hopes    |

  Rule: A report inside a report is kept, and marked so

    Scenario: Nested
      Given an article in "en":
        """
        The mayor said that the engineers had warned that the pier was weak.
        """
      When the article is parsed
      Then the attributions are:
        | source        | cue    | content                                        | nested |
        | The mayor     | said   | the engineers had warned that the pier was weak | False  |
        | the engineers | warned | the pier was weak                              | True   |

    Scenario: Somebody else's words inside a quotation
      Given an article in "en":
        """
        "The engineers told us that the pier was weak," the mayor said.
        """
      When the article is parsed
      Then the attributions are:
        | source        | cue  | content                                           | nested |
        | the mayor     | said | The engineers told us that the pier was weak      | False  |
        | The engineers | told | the pier was weak                                 | True   |

    Scenario Outline: What the speaker thinks, and what others may say, is no report inside a quotation
      Given an article in "en":
        """
        "<words>," the mayor said.
        """
      When the article is parsed
      Then the attributions are:
        | source    | content |
        | the mayor | <words> |

      Examples: the speaker, and nobody yet
        | words                              |
        | I think that the pier is weak      |
        | They will say that the pier is weak |
        | If you say it is weak, we will close it |
        | It says it is weak on the map       |
        | The engineers have shown that the pier is weak |

    Scenario: The words of a quotation stay together, whatever they report
      Given an article in "en":
        """
        "The engineers told us that the pier was weak," Mayor Ana Ruiz said.
        """
      When the article is parsed
      Then the claims are:
        | text                                         | speaker  |
        | The engineers told us that the pier was weak | Ana Ruiz |

  Rule: What is left unsaid is not said

    Scenario: A date that was not given
      Given an article in "en":
        """
        The mayor did not mention a date.
        """
      When the article is parsed
      Then there are no attributions

    Scenario: A statement that was not made
      Given an article in "en":
        """
        The mayor did not say that the pier was safe.
        """
      When the article is parsed
      Then the attributions are:
        | source    | cue | content           |
        | The mayor | say | the pier was safe |
