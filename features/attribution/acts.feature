Feature: What is said, and what is only done
  To reject an offer, to issue a summons and to plan a lawsuit are deeds: the words that follow state
  nothing, and nobody can be held to them. The deed itself is the outlet's own sentence.

  Rule: A report has a clause, a quotation, or a request with its deed

    Scenario Outline: Statements and requests
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the attributions are:
        | source   | content   | statement |
        | <source> | <content> | True      |

      Examples: clauses, quoted words, requests
        | sentence                                                   | source            | content                                  |
        | The court announced that three judges would retire.        | The court         | three judges would retire                |
        | The clinic denied it had run out of vaccine.               | The clinic        | it had run out of vaccine                |
        | The union rejected the idea that wages were too high.      | The union         | wages were too high                      |
        | The coach described the match as “a lesson for all of us”. | The coach         | the match as “a lesson for all of us”    |
        | The judge ordered the bank to release the records.         | The judge         | the bank to release the records          |
        | The ministry urged farmers to plant earlier.               | The ministry      | farmers to plant earlier                 |
        | The coach told his players on Friday not to speak in public. | The coach       | his players on Friday not to speak in public |
        | The report stressed the need to test every well.           | The report        | the need to test every well              |
        | The surgeon, meanwhile, said the ward was full.            | The surgeon       | the ward was full                        |
        | The clinic said at least five nurses were ill.             | The clinic        | at least five nurses were ill            |
        | The party opposition said that the count was unfair.       | The party opposition | the count was unfair                  |
        | According to the nurses they were told nothing.            | the nurses        | they were told nothing                   |
        | According to the clinic in Oslo, two nurses were ill.      | the clinic        | two nurses were ill                      |

    Scenario Outline: Acts and things
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the claims are:
        | text       | speaker |
        | <sentence> |         |

      Examples: no words are given to anybody
        | sentence                                             |
        | The club rejected the offer made by the rival team.  |
        | The committee issued subpoenas to three banks.       |
        | The union plans to file a complaint on Monday.       |
        | The former teacher pleaded guilty to two counts.     |
        | The senator endorsed the governor on Friday.         |
        | The minister announced the closure of three schools. |
        | The teacher told an old story to the class.          |
        | The heavy trucks stressed the bridge in May.         |
        | The senator talked about a tape that came to light in June. |
        | The champion was accused of doping after the race.   |
        | The goalkeeper would not say whether he would retire. |
        | The minister said at the meeting.                    |
        | In the race in Florida, the senator supported Charlie Reed. |
        | The goalkeeper wouldn't say whether he would retire. |
        | Norton Bank Press Officer Ann Reed wouldn't say whether the branch will stay open in May |

  Rule: An act that only tells who the source is gives nobody's words

    Scenario: Declined to be named
      Given an article in "en":
        """
        The merger is off, said a banker who declined to be named.
        """
      When the article is parsed
      Then the attributions are:
        | source                             | content           |
        | a banker who declined to be named  | The merger is off |

  Rule: Quoted words that are no clause are the speaker's, with the sentence that holds them

    Scenario Outline: A few words in marks
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the claims are:
        | text       | speaker   |
        | <sentence> | <speaker> |

      Examples: a description in the speaker's words
        | sentence                                                              | speaker  |
        | Ana Ruiz resigned on Friday and described the vote as “a sad farce”.  | Ana Ruiz |
        | Ana Ruiz accused the bank of hiding a loss.                           | Ana Ruiz |

      Examples: a denial of quoted words, and marks round a name
        | sentence                                              | speaker |
        | Ana Ruiz rejected the “final offer” of the bank.      |         |
        | Ana Ruiz restored the yacht named “Old Kari” in 2019. |         |

    Scenario: One word on a line of its own, below one that is no story
      Given an article in "en":
        """
        The museum shut at noon, curator Ana Ruiz said.
        ADVERTISEMENT
        “Closed,” said Ruiz.
        """
      When the article is parsed
      Then the claims are:
        | text                    | speaker  |
        | The museum shut at noon | Ana Ruiz |
        | “Closed,” said Ruiz.    | Ana Ruiz |

    Scenario Outline: One word set off by its comma
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the claims are:
        | text       | speaker   |
        | <sentence> | <speaker> |

      Examples: an answer, and a word that is quoted in passing
        | sentence                                  | speaker  |
        | “Closed,” said Ana Ruiz.                  | Ana Ruiz |
        | Ana Ruiz walked past the “Closed” sign.   |          |

  Rule: A request in a participle is a part of the act that it hangs on

    Scenario Outline: One deed, told by the outlet
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the claims are:
        | text   | speaker   |
        | <text> | <speaker> |

      Examples: asked by a letter, seen to ask
        | sentence                                                                       | text                                                                           | speaker |
        | Dozens of teachers sent a letter to the dean on Friday asking him to resign.   | Dozens of teachers sent a letter to the dean on Friday asking him to resign.   |         |
        | The singer can be seen on the tape asking a guard to open the gate.            | The singer can be seen on the tape asking a guard to open the gate.            |         |

      Examples: the request is the deed
        | sentence                                        | text                     | speaker      |
        | The minister is urging farmers to plant earlier. | farmers to plant earlier | The minister |

  Rule: What somebody did by words and what hangs on it are one speaker's

    Scenario Outline: An act of words with a report that hangs on it
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the claims are:
        | text       | speaker   |
        | <sentence> | <actor>   |
        | <content>  | <speaker> |

      Examples: an act of words
        | sentence                                                                    | actor    | content            | speaker  |
        | Ana Ruiz criticized the ruling on Friday, adding that she would appeal.     | Ana Ruiz | she would appeal   | Ana Ruiz |
        | Ana Ruiz downplayed the defeat, suggesting that the grass was too wet.      | Ana Ruiz | the grass was too wet | Ana Ruiz |

      Examples: another act
        | sentence                                                                    | actor    | content            | speaker  |
        | Ana Ruiz walked out of the hall on Friday, saying that she would appeal.    |          | she would appeal   | Ana Ruiz |

  Rule: What somebody denies or admits of a deed is his, and a report that is the subject is nobody's

    Scenario Outline: The whole sentence
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the claims are:
        | text       | speaker   |
        | <sentence> | <speaker> |

      Examples: a deed of the speaker's own
        | sentence                                              | speaker   |
        | Berg denied using clubs in the yard.                  | Berg      |

      Examples: a thing, a refusal, a report that is told of
        | sentence                                              | speaker   |
        | The guards denied the boy a chair.                      |           |
        | The guards refused to use clubs in the yard.            |           |
        | Reports that the mine collapsed are false.            |           |
        | Would you vote for a man who said and did the same?   |           |
        | Mr. Ban's successor is to take over in May.           |           |
        | Reports that the mine collapsed are false.            |           |

  Rule: What is expected, and who says that it is

    Scenario Outline: A source behind a passive
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the claims are:
        | text    | speaker   |
        | <claim> | <speaker> |

      Examples: with its source
        | sentence                                                                | claim                                          | speaker      |
        | The court is expected to hear the case in May, according to two clerks. | The court is expected to hear the case in May  | two clerks   |
        | The court is expected to hear the case in May, two clerks said.         | The court is expected to hear the case in May  | two clerks   |

      Examples: nobody says so
        | sentence                                       | claim                                          | speaker      |
        | The court is expected to hear the case in May. | The court is expected to hear the case in May. |              |
