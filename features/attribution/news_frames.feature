Feature: How wires and headlines frame a statement
  Wires put the day, the hearer and the speaker's office between the source and what is said.
  None of them belongs to the statement.

  Rule: The day, the place of speaking and the hearer are no part of what is said

    Scenario Outline: Frames
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the attributions are:
        | source   | cue   | content   |
        | <source> | <cue> | <content> |

      Examples: the day, the hearer, the office
        | sentence                                                            | source                      | cue  | content                              |
        | The mine will reopen in June, the minister said on Wednesday.       | the minister                | said | The mine will reopen in June         |
        | Shares of Ova Mines (NASDAQ: OVA) rose 4 percent, the bourse said.  | the bourse                  | said | Shares of Ova Mines (NASDAQ: OVA) rose 4 percent |
        | “The mine will reopen.” Berg said.                                  | Berg                        | said | The mine will reopen                 |
        | “The mine will reopen . . . .” Karim Nasution said.                 | Karim Nasution              | said | The mine will reopen                 |
        | The mine will reopen in June, Berg told reporters.                  | Berg                        | told | The mine will reopen in June         |
        | Berg told reporters the mine was safe.                              | Berg                        | told | the mine was safe                    |
        | Berg told The Daily Post that the mine was safe.                    | Berg                        | told | the mine was safe                    |
        | Prosecutors said on Wednesday the bank had lost two million files.  | Prosecutors                 | said | the bank had lost two million files  |
        | Norton Bank today said it would cut 300 jobs.                       | Norton Bank                 | said | it would cut 300 jobs                |
        | Officials last week said it would cut 300 jobs.                     | Officials                   | said | it would cut 300 jobs                |
        | On Monday Karim Nasution, a lawmaker, said that the law was dead.   | Karim Nasution, a lawmaker  | said | the law was dead                     |
        | Karim Nasution, a nurse from Oslo, meanwhile, said the pay was late. | Karim Nasution, a nurse from Oslo | said | the pay was late              |
        | Last night Karim Nasution, a nurse, said the pay was late.          | Karim Nasution, a nurse     | said | the pay was late                     |
        | Yesterday Karim Nasution, a nurse, told us that the pay was late.   | Karim Nasution, a nurse     | told | the pay was late                     |
        | Two days later Karim Nasution, a nurse, said the pay was late.      | Karim Nasution, a nurse     | said | the pay was late                     |
        | Late on Friday Karim Nasution, head of the union, said the pay was late. | Karim Nasution, head of the union | said | the pay was late          |
        | Three weeks ago union leader Karim Nasution, 54, said the pay was late. | union leader Karim Nasution, 54 | said | the pay was late             |
        | Overnight the nurses of Bergen said the pay was late.               | the nurses of Bergen        | said | the pay was late                     |
        | The 2019 winner said the pay was late.                              | The 2019 winner             | said | the pay was late                     |
        | Monday's speakers said the pay was late.                            | Monday's speakers           | said | the pay was late                     |
        | The pay was late, according to the Oslo Sun on Friday.              | the Oslo Sun                | according to | The pay was late             |
        | The law is dead, Berg said on Tuesday, 2 July.                      | Berg                        | said | The law is dead                      |
        | In the words of Mayor Ana Ruiz, “the law is dead.”                  | Mayor Ana Ruiz              | In the words of | the law is dead           |
        | Mine to close in June, union says                                   | union                       | says | Mine to close in June                |
        | Mayor Ana Ruiz: Mine to close in June                               | Mayor Ana Ruiz              | :    | Mine to close in June                |
        | The mine had closed for good the ministry said on Wednesday.        | the ministry                | said | The mine had closed for good         |
        | The mine will reopen in June," Ana Ruiz, a miner in Bergen, Norway, said. | Ana Ruiz, a miner in Bergen, Norway | said | The mine will reopen in June |
        | Karim Nasution — a miner from Bergen — says the mine will reopen.   | Karim Nasution — a miner from Bergen | says | the mine will reopen |
        | The mine will reopen in June, Berg said after the meeting.          | Berg                        | said | The mine will reopen in June         |
        | The mine will reopen in June, as Reuters reported on Monday.        | Reuters                     | reported | The mine will reopen in June     |
        | "Sometimes they say, 'Go home,'" Karim Nasution said.               | Karim Nasution              | said | Sometimes they say, 'Go home,'       |
        | The mine had closed for good said engineer Karim Nasution.          | engineer Karim Nasution     | said | The mine had closed for good         |

      Examples: a sentence behind a quotation that is its own
        | sentence                                                            | source                      | cue  | content                              |
        | Ana Ruiz said: “The mine will reopen.” Berg left the room.          | Ana Ruiz                    | said | The mine will reopen                 |
        | Ana Ruiz said: “The mine will reopen.” Berg smiled.                 | Ana Ruiz                    | said | The mine will reopen                 |

      Examples: sources joined, without a comma, and behind another verb
        | sentence                                                            | source                      | cue  | content                              |
        | The boats, according to current and former Port Trust officials, were sold. | current and former Port Trust officials | according to | The boats … were sold |
        | According to her, the boats were sold.                              | her                         | According to | the boats were sold          |
        | The boats, according to her, were sold.                             | her                         | according to | The boats … were sold        |
        | The boats were sold, according to her.                              | her                         | according to | The boats were sold          |
        | According to her office, the boats were sold.                       | her office                  | According to | the boats were sold          |
        | According to the watchdog the ship hit the village in the north.    | the watchdog                | According to | the ship hit the village in the north |
        | The vote could belong to Judge Ana Ruiz, who said she was troubled. | Judge Ana Ruiz, who         | said | she was troubled                     |

      Examples: what belongs to the source
        | sentence                                                            | source                      | cue  | content                              |
        | The boats were sold, according to a clerk near the quay.            | a clerk near the quay       | according to | The boats were sold          |
        | An adviser to the mayor said the boats were sold.                   | An adviser to the mayor     | said | the boats were sold                  |

      Examples: a noun of a verb's form, and who only hands words on
        | sentence                                                            | source                      | cue  | content                              |
        | The guard said the mine was safe.                                   | The guard                   | said | the mine was safe                    |
        | Berg was quoted by the Daily Post as saying the mine was safe.      | Berg                        | quoted | the mine was safe                  |
        | Berg said the mine was safe, as quoted by the Daily Post.           | Berg                        | said | the mine was safe                    |

      Examples: a verb that a participle goes on with, an adverb before one
        | sentence                                                            | source                      | cue  | content                              |
        | Berg agreed, saying that the mine was safe.                         | Berg                        | saying | the mine was safe                  |
        | Berg was kind, perhaps recognizing that the mine was safe.          | Berg                        | recognizing | the mine was safe             |

      Examples: wires without a comma before a name, a pronoun, a noun of a verb's form
        | sentence                                                            | source                      | cue  | content                              |
        | The mine had closed for good a monitor said.                        | a monitor                   | said | The mine had closed for good         |
        | The mine was closed on Tuesday Guild chief Ana Ruiz said.           | Guild chief Ana Ruiz        | said | The mine was closed on Tuesday       |
        | The mine was closed on Tuesday she said.                            | she                         | said | The mine was closed on Tuesday       |

      Examples: an age with its hyphens
        | sentence                                                            | source                      | cue  | content                              |
        | The 34-year-old nurse said the mine was safe.                       | The 34-year-old nurse       | said | the mine was safe                    |

      Examples: a word that counts behind its noun, a short form before a name
        | sentence                                                            | source                      | cue  | content                              |
        | The mayors all said the mine was safe.                              | The mayors                  | said | the mine was safe                    |
        | They all said the mine was safe.                                    | They                        | said | the mine was safe                    |
        | All said the mine was safe.                                         | All                         | said | the mine was safe                    |
        | But Republican Sen. Dan Cobb, R-S.C., called the mine “appalling and unacceptable.” | Republican Sen. Dan Cobb | called | the mine “appalling and unacceptable.” |

      Examples: what belongs to the words
        | sentence                                                            | source                      | cue  | content                              |
        | Berg says that her clerks took no step to keep the files on the server, as required by the law. | Berg | says | her clerks took no step to keep the files on the server, as required by the law |

      Examples: what follows a verb is no hearer
        | sentence                                              | source    | cue   | content                          |
        | Berg said reporters had left the court.               | Berg      | said  | reporters had left the court     |
        | On Monday, Berg said after a storm the mine had closed. | Berg    | said  | after a storm the mine had closed |
        | The mine closed early, as Berg said it would.         | Berg      | said  | it would                         |
        | The bank said Wednesday would be a holiday.           | The bank  | said  | Wednesday would be a holiday     |
        | The nurse who was hurt said the same of the clinic.   | The nurse who was hurt | said | the same of the clinic |

  Rule: Beside a closed quotation any verb with a name reports

    Scenario Outline: Rare verbs
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the attributions are:
        | source   | cue   | content          | kind   |
        | <source> | <cue> | We will win this | direct |

      Examples: a verb that no list holds
        | sentence                                                | source          | cue         |
        | “We will win this,” Berg chortled as he left the court. | Berg            | chortled    |
        | “We will win this,” beamed Ana Ruiz.                    | Ana Ruiz        | beamed      |
        | “We will win this,” acknowledged the coach.             | the coach       | acknowledged |
        | “We will win this,” Ana Ruiz, the coach, beamed.        | Ana Ruiz, the coach | beamed   |

    Scenario: A deed after a quotation is not one
      Given an article in "en":
        """
        “We will win this.” The crowd cheered.
        """
      When the article is parsed
      Then the attributions are:
        | source | cue | content          |
        |        |     | We will win this |

  Rule: A content goes on over a relative clause, and ends where another subject begins

    Scenario Outline: Ends
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the attributions are:
        | source   | content   |
        | <source> | <content> |

      Examples: where it ends
        | sentence                                                                  | source       | content                                       |
        | The bank said profits fell, while analysts had forecast a rise.           | The bank     | profits fell                                  |
        | The bank said farmers, who had waited for rain, would be paid in full.    | The bank     | farmers, who had waited for rain, would be paid in full |
        | The vet said the mare, born in 2019, had never run a race.                | The vet      | the mare, born in 2019, had never run a race |
        | The vet said the mare had won, while its owner, born in 1950, had wept.   | The vet      | the mare had won                            |

  Rule: A source has its share, its brackets and its article

    Scenario Outline: Sources
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the attributions are:
        | source   | content             |
        | <source> | the drug was unsafe |

      Examples: a share of a group, a code in brackets
        | sentence                                            | source             |
        | Some of the doctors said the drug was unsafe.       | Some of the doctors |
        | One of them said the drug was unsafe.               | One of them        |
        | Norvax (NVX) today said the drug was unsafe.        | Norvax (NVX)       |
        | The nurse who resigned said the drug was unsafe.    | The nurse who resigned |
        | An adviser to the ministry said the drug was unsafe. | An adviser to the ministry |
        | Both doctors said the drug was unsafe.              | Both doctors       |
        | The clinic kept a record, over which the nurses said the drug was unsafe. | the nurses |
        | Later on Monday Ann Berg, a nurse at Hale, said the drug was unsafe. | Ann Berg, a nurse at Hale |
        | In July Ann Berg, a nurse, said the drug was unsafe. | Ann Berg, a nurse |
        | Ann Berg told her the drug was unsafe.              | Ann Berg           |
        | Ann Berg told her doctor the drug was unsafe.       | Ann Berg           |
        | Leaders of both unions said the drug was unsafe.    | Leaders of both unions |
        | Ann Berg later said the drug was unsafe.            | Ann Berg           |

      Examples: what stands before it and is none of it
        | sentence                                            | source             |
        | For some, the doctors said the drug was unsafe.     | the doctors        |
        | It went to trial (the doctors said the drug was unsafe). | the doctors   |

  Rule: An amount that is announced is its speaker's, with the sentence that gives it

    Scenario Outline: Amounts
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the claims are:
        | text       | speaker   |
        | <sentence> | <speaker> |

      Examples: a figure, and a deed with one
        | sentence                                            | speaker    |
        | Norton Bank announced a profit of $728 million.     | Norton Bank |
        | Norton Bank issued bonds of $500 million in June.   |            |
        | Norton Bank announced the sale of three mines.      |            |

  Rule: A conjunction before a named source, and a noun that a clause goes on about

    Scenario Outline: Who said it behind "though"
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the attributions are:
        | source   | cue   | content   |
        | <source> | <cue> | <content> |

      Examples: the source begins behind its conjunction
        | sentence                                                              | source                 | cue     | content             |
        | The roof leaked, though Ana Ruiz, the owner, said the hall was safe.  | Ana Ruiz, the owner    | said    | the hall was safe   |
        | A tape surfaced of her saying that the hall was unsafe.               | her                    | saying  | the hall was unsafe |
        | The clerk warned that “a roof that nobody has mended for years” could fall. | The clerk      | warned  | “a roof that nobody has mended for years” could fall |

    Scenario Outline: Who said it beside a quotation
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the attributions are:
        | source   | cue   | content   |
        | <source> | <cue> | <content> |

      Examples: a share, a question without marks, a party in brackets, a nickname, a noun that is no verb
        | sentence                                                                     | source                    | cue     | content         |
        | "We won the cup!" said some of the players.                                  | some of the players       | said    | We won the cup! |
        | Who won the cup? asked Ana Ruiz.                                             | Ana Ruiz                  | asked   | Who won the cup? |
        | "What a day!" Rep. Ana Ruiz, R-Pa., said of the cup.                         | Rep. Ana Ruiz, R-Pa.      | said    | What a day!     |
        | "We won the cup!" Ana Ruiz (D-Norton), shouted to the crowd.                 | Ana Ruiz (D-Norton)       | shouted | We won the cup! |
        | "We won the cup!" trainer Ana "Nell" Ruiz shouted to the crowd.              | trainer Ana "Nell" Ruiz   | shouted | We won the cup! |
        | "The pay is late,” said Ole Berg, an expert at the Norton School of Nursing and the editor of a medical blog. | Ole Berg, an expert | said | The pay is late |

    Scenario: What is added behind another's plan is the first speaker's
      Given an article in "en":
        """
        Ana Ruiz announced on Monday that Ole Berg planned to sign the bill, adding that the vote was close.
        """
      When the article is parsed
      Then the attributions are:
        | source   | cue       | content                            |
        | Ana Ruiz | announced | Ole Berg planned to sign the bill  |
        | Ana Ruiz | adding    | the vote was close                 |

    Scenario: A question put with a participle after another quotation
      Given an article in "en":
        """
        “Keep the tickets,” Ana Ruiz told a friend before asking her, “Where is the hall?”
        """
      When the article is parsed
      Then the attributions are:
        | source   | cue    | content           |
        | Ana Ruiz | told   | Keep the tickets  |
        | Ana Ruiz | asking | Where is the hall? |

    Scenario: A sentence that only says whose the words before it are
      Given an article in "en":
        """
        “The mine will reopen in June.” Berg said. He left at noon.
        """
      When the article is parsed
      Then the claims are:
        | text                         | speaker |
        | The mine will reopen in June | Berg    |
        | He left at noon.             |         |

    Scenario: A participle that only tells what is cited
      Given an article in "en":
        """
        “The hall is full,” Ana Ruiz said, citing the record, “and the tickets are gone.”
        """
      When the article is parsed
      Then the attributions are:
        | source   | cue  | content                                   |
        | Ana Ruiz | said | The hall is full … and the tickets are gone  |

    Scenario: A cry that ends a paragraph is not asked by the next one
      Given an article in "en":
        """
        Ana Ruiz posted: “We have lost the cup again!”

        Ole Berg said on Twitter that he could not say who had won.
        """
      When the article is parsed
      Then the attributions are:
        | source   | cue    | content                           |
        | Ana Ruiz | posted | We have lost the cup again!       |
        | Ole Berg | said   | he could not say who had won      |

  Rule: A report inside a report belongs to the subject inside

    Scenario Outline: Whose words a second source hands on
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the attributions are:
        | source   | content              |
        | <first>  | <what is said>       |
        | <second> | <what is said again> |

      Examples: the words of a judge, told by a prosecutor
        | sentence                                                            | first                | what is said                       | second   | what is said again |
        | Prosecutors said the judge found that Cobb was at fault.           | Prosecutors          | the judge found that Cobb was at fault | the judge | Cobb was at fault |
        | According to prosecutor Ole Berg, the judge said Cobb was at fault. | prosecutor Ole Berg | the judge said Cobb was at fault   | the judge | Cobb was at fault |
        | Ole Berg quoted Judge Ana Ruiz as saying that Cobb was at fault.    | Ole Berg             | Judge Ana Ruiz as saying that Cobb was at fault | Judge Ana Ruiz | Cobb was at fault |

    Scenario Outline: What somebody only did is no report of his
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the attributions are:
        | source   | content   |
        | <source> | <content> |

      Examples: a deed inside a report, a source behind another's words
        | sentence                                                            | source               | content                            |
        | Prosecutors said Cobb had shown no remorse.                         | Prosecutors          | Cobb had shown no remorse          |
        | Cobb “had shown no remorse,” the judge said, according to Ole Berg. | the judge            | Cobb “had shown no remorse,”       |
        | According to Ole Berg, the coach, Cobb had shown no remorse.        | Ole Berg, the coach  | Cobb had shown no remorse          |

    Scenario: The inner speaker
      Given an article in "en":
        """
        Berg said Karim had told him the mine would close.
        """
      When the article is parsed
      Then the attributions are:
        | source | cue  | content                                | nested |
        | Berg   | said | Karim had told him the mine would close | False  |
        | Karim  | told | the mine would close                   | True   |

  Rule: An office, a comma and a name are one source

    Scenario Outline: Who speaks
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the attributions are:
        | source   | content   | speaker   |
        | <source> | <content> | <speaker> |

      Examples: an office before its holder
        | sentence                                                      | source                   | content                           | speaker  |
        | Lakeside boss, Ann Reed said "the main aim" was to win.       | Lakeside boss, Ann Reed  | "the main aim" was to win         | Ann Reed |
        | Lakeside boss, Ann Reed, said that the side was ready.        | Lakeside boss, Ann Reed  | the side was ready                | Ann Reed |
        | The head of Norton Bank, Ann Reed said the loan was repaid.   | The head of Norton Bank, Ann Reed | the loan was repaid      | Ann Reed |

      Examples: a clause, a place
        | sentence                                                      | source   | content                              | speaker  |
        | The side was ready, Ann Reed said.                            | Ann Reed | The side was ready                   | Ann Reed |
        | In Norton, Ann Reed said "the main aim" was to win.           | Ann Reed | "the main aim" was to win            | Ann Reed |

  Rule: A date before a colon is no speaker

    Scenario Outline: The line of a chronicle
      Given an article in "en":
        """
        <line>
        """
      When the article is parsed
      Then the claims are:
        | text   | speaker   | dates  |
        | <text> | <speaker> | <date> |

      Examples: a year, a month, a day; and a witness with a number
        | line                                      | text                                     | speaker   | date       |
        | March 2012: A quake hit the valley.       | March 2012: A quake hit the valley.      |           | 2012-03    |
        | March 3, 2012: A quake hit the valley.    | March 3, 2012: A quake hit the valley.   |           | 2012-03-03 |
        | Ann Reed: A quake hit the valley.         | A quake hit the valley                   | Ann Reed  |            |

  Rule: Quoted words that only open a clause go on with it

    Scenario Outline: Behind "that"
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the attributions are:
        | content   | kind   |
        | <content> | <kind> |

      Examples: a clause that goes on, and where it was said
        | sentence                                                                                        | content                                                                           | kind   |
        | Ann Reed said that "the count is almost over" in the north, where 400 voters have gone home.     | "the count is almost over" in the north, where 400 voters have gone home          | mixed  |
        | Ann Reed said that "the count is almost over" in an interview.                                  | the count is almost over                                                          | direct |
