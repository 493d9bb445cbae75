Feature: What one affirms and another denies
  A claim conflicts where a report denies what it affirms, affirms what it denies, or tells the opposite.
  A negation of something else changes nothing.

  Rule: The same deed denied is a conflict, another one denied is none

    Scenario Outline: A suspension
      Given an article in "en" published 2024-06-20:
        """
        The airline Aurora has suspended its flights to Malta because of the strike.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        The strike began on Saturday.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                                        | verdict   | differs on   |
        | The airline Aurora has suspended its flights to Malta because of the strike. | <verdict> | <differs on> |

      Examples: denied
        | report                                                                           | verdict     | differs on |
        | The airline Aurora has not suspended its flights to Malta because of the strike. | conflicting | polarity   |
        | Despite the strike, the airline Aurora did not suspend its flights to Malta.     | conflicting | polarity   |
        | The airline Aurora never suspended its flights to Malta because of the strike.   | conflicting | polarity   |

      Examples: affirmed, and something else denied
        | report                                                                                                | verdict      | differs on |
        | The airline Aurora has suspended its flights to Malta because of the strike, but not those to Cyprus. | corroborated |            |
        | Because of the strike the airline Aurora suspended its flights to Malta, which nobody had expected.   | corroborated |            |
        | The airline Aurora no longer flies to Malta because of the strike.                                    | partial      |            |

    Scenario Outline: A deed that is denied
      Given an article in "en" published 2024-07-03:
        """
        The ministry suspended the licence of the ferry Kari in Bergen on Monday.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                                     | verdict   | differs on   |
        | The ministry suspended the licence of the ferry Kari in Bergen on Monday. | <verdict> | <differs on> |

      Examples: denied, by them or of them
        | report                                                                                       | verdict     | differs on |
        | The ministry has not suspended the licence of the ferry Kari in Bergen on Monday.            | conflicting | polarity   |
        | The ministry denied that it had suspended the licence of the ferry Kari in Bergen on Monday. | conflicting | polarity   |
        | The ministry declined to suspend the licence of the ferry Kari in Bergen on Monday.          | conflicting | polarity   |

      Examples: another deed denied
        | report                                                                                   | verdict      | differs on |
        | The ministry suspended the licence of the ferry Kari in Bergen on Monday, not its route. | corroborated |            |

    Scenario Outline: A denial, told by what is not so
      Given an article in "en" published 2024-07-03:
        """
        Mayor Karl Webb denied that the city had closed the clinic.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | claim                          | verdict   | differs on   |
        | the city had closed the clinic | <verdict> | <differs on> |

      Examples: the same denial
        | report                                                        | verdict      | differs on |
        | The city has not closed the clinic, Mayor Karl Webb said.     | corroborated |            |
        | Mayor Karl Webb said that the city had not closed the clinic. | corroborated |            |
        | Mayor Karl Webb denied that the city had closed the clinic.   | corroborated |            |

      Examples: affirmed
        | report                                                          | verdict     | differs on |
        | The city has closed the clinic, Mayor Karl Webb said.           | conflicting | polarity   |
        | Mayor Karl Webb denied that the city had not closed the clinic. | conflicting | polarity   |

    Scenario Outline: Opposites
      Given an article in "en" published 2024-06-20:
        """
        <article>
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        It was a quiet day.
        """
      When the article is checked
      Then the verdicts are:
        | claim     | verdict   | differs on   |
        | <article> | <verdict> | <differs on> |

      Examples: the opposite
        | article                                                 | report                                                     | verdict     | differs on |
        | The price of copper rose on Thursday.                   | The price of copper fell on Thursday.                      | conflicting | polarity   |
        | Falken lost the final in Bergen on Sunday.              | Falken won the final in Bergen on Sunday.                  | conflicting | polarity   |
        | The talks on the pay of the pilots failed on Wednesday. | The talks on the pay of the pilots succeeded on Wednesday. | conflicting | polarity   |

      Examples: the opposite of something else, and of the opposite
        | article                                                 | report                                                           | verdict      | differs on |
        | The price of copper rose on Thursday.                   | The price of copper rose on Thursday while that of zinc fell.    | corroborated |            |
        | The talks on the pay of the pilots failed on Wednesday. | The talks on the pay of the pilots did not succeed on Wednesday. | partial      |            |

  Rule: A denial is one in every language

    Scenario Outline: A suspension, told abroad
      Given an article in "en" published 2024-06-20:
        """
        The airline Aurora has suspended its flights to Malta because of the strike.
        """
      And a report "Antara" in "id" published 2024-06-20:
        """
        <report>
        Pemogokan itu dimulai pada Sabtu.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                                        | verdict   | differs on   |
        | The airline Aurora has suspended its flights to Malta because of the strike. | <verdict> | <differs on> |

      Examples: denied
        | report                                                                           | verdict     | differs on |
        | Maskapai Aurora tidak menghentikan penerbangannya ke Malta karena pemogokan itu. | conflicting | polarity   |
        | Maskapai Aurora belum menghentikan penerbangannya ke Malta karena pemogokan itu. | conflicting | polarity   |

      Examples: affirmed
        | report                                                                                             | verdict      | differs on |
        | Maskapai Aurora menghentikan penerbangannya ke Malta karena pemogokan itu.                         | corroborated |            |
        | Maskapai Aurora menghentikan penerbangannya ke Malta karena pemogokan itu, tetapi tidak ke Siprus. | corroborated |            |

    Scenario Outline: A denial beside it, told abroad
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
        | claim     | differs on   |
        | <article> | <differs on> |

      Examples: one side denies it
        | article                                                                                | report                                                                           | differs on |
        | The election commission in Lunden annulled the results of the vote in three districts. | Komisi pemilihan di Lunden tidak membatalkan hasil pemungutan suara di tiga distrik. | polarity   |

      Examples: both deny the same, in another place
        | article                                                                                     | report                                                                                   | differs on |
        | Doctors did not know whether the patient was still alive when the ambulance reached Lunden. | Dokter tidak tahu apakah pasien itu masih hidup ketika ambulans tiba di Lunden.          |            |
        | The bank does not believe that the rate will fall before the election.                      | Bank itu yakin bahwa suku bunga tidak akan turun sebelum pemilihan.                      |            |
        | Karin Holm is unable to play in the final in Lunden on Sunday.                              | Karin Holm tidak mampu bermain pada final di Lunden pada Minggu.                         |            |
        | The ministry issued regulation No 12 on the export of nickel on Monday.                     | Kementerian mengeluarkan peraturan No. 12 tentang ekspor nikel pada Senin.               |            |

  Rule: A negation of something else is no rival

    Scenario Outline: Other negations
      Given an article in "en" published 2024-06-20:
        """
        The airline Aurora has suspended its flights to Malta because of the strike.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        The strike began on Saturday.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                                        | differs on |
        | The airline Aurora has suspended its flights to Malta because of the strike. |            |

      Examples: in another sentence
        | report                                                                                                                  |
        | The airline Aurora has suspended its flights to Malta because of the strike. It has not suspended those to Cyprus.      |
        | The airline Aurora has suspended its flights to Malta because of the strike. It does not know when the strike will end. |

      Examples: of something else
        | report                                                                |
        | The union denied that the strike was about wages.                     |
        | The airline Aurora has not ruled out suspending its flights to Malta. |

    Scenario: What the article reports from both sides
      Given an article in "en" published 2024-06-20:
        """
        The governor said the dam was closed, but the engineers said it was not closed.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        The dam was not closed. The river is still high.
        """
      When the article is checked
      Then the verdicts are:
        | claim              | differs on |
        | the dam was closed |            |
        | it was not closed  |            |

    Scenario Outline: A plan to go on
      Given an article in "en" published 2024-07-03:
        """
        The ferry Kari will continue to carry passengers to Bergen in July.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                               | verdict   | differs on |
        | The ferry Kari will continue to carry passengers to Bergen in July. | <verdict> | <detail>   |
      Examples: given up, and kept
        | report                                                                  | verdict      | detail   |
        | The ferry Kari will not continue to carry passengers to Bergen in July. | conflicting  | polarity |
        | The ferry Kari will go on carrying passengers to Bergen in July.        | corroborated |          |

  Rule: Who denies having done it does not deny that it was done

    Scenario Outline: A letter
      Given an article in "en" published 2024-07-03:
        """
        <article>
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | claim     | differs on |
        | <article> | <detail>   |

      Examples: who did it is told on one side alone, or is somebody else
        | article                                                     | report                                                              | detail   |
        | Coach Ola Dahl did not send the threatening letter.         | The threatening letter was sent from Oslo on Monday.                |          |
        | Engineers of the Danish army have not blown up the bridge.  | Engineers of the Swedish army have blown up the bridge.             |          |

      Examples: the same person
        | article                                                     | report                                                              | detail   |
        | Coach Ola Dahl did not send the threatening letter.         | Coach Ola Dahl sent the threatening letter from Oslo on Monday.     | polarity |
        | Engineers of the Danish army have not blown up the bridge.  | Engineers of the Danish army have blown up the bridge.              | polarity |

  Rule: Two who are named and at odds with each other don't put two reports at odds

    Scenario Outline: A plan in dispute
      Given an article in "en" published 2024-07-03:
        """
        The school in Sandefjord will be closed, councillor Mette Krag said on Monday.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | claim                                | differs on |
        | The school in Sandefjord will be closed | <detail> |

      Examples: another speaker denies it, and the same speaker is told otherwise
        | report                                                                               | detail   |
        | The school in Sandefjord will not be closed, head teacher Lars Bakke said on Monday. |          |
        | The school in Sandefjord will not be closed, councillor Mette Krag said on Monday.   | polarity |
        | The school in Sandefjord will not be closed.                                         | polarity |

  Rule: What is told of a noun is denied where its verb is

    Scenario Outline: A tour
      Given an article in "en" published 2024-07-03:
        """
        Minister Ida Berg toured the flooded district of Halden on Monday.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | verdict   |
        | <verdict> |

      Examples: she went on with it, and she did not
        | report                                                                                      | verdict      |
        | Minister Ida Berg made a tour of the flooded district of Halden on Monday.                  | corroborated |
        | Minister Ida Berg did not make her tour of the flooded district of Halden on Monday.        | conflicting  |

  Rule: Who is known by his office is the one whom a report calls by name

    Scenario Outline: An invitation
      Given an article in "en" published 2024-07-03:
        """
        Mayor Rita Solberg met the strikers of Moss on Monday. The mayor has accepted an invitation to speak in Drammen.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                    | verdict   |
        | Mayor Rita Solberg met the strikers of Moss on Monday.   | unmentioned |
        | The mayor has accepted an invitation to speak in Drammen. | <verdict> |

      Examples: the same mayor, and somebody else
        | report                                                      | verdict      |
        | Rita Solberg has accepted an invitation to speak in Drammen. | corroborated |
        | Anna Hammer has accepted an invitation to speak in Drammen.  | partial      |

  Rule: A deed told from the other side is the same, with the roles exchanged

    Scenario Outline: Who sold, who bought
      Given an article in "en" published 2024-07-03:
        """
        <article>
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | claim     | verdict   | differs on |
        | <article> | <verdict> | <detail>   |

      Examples: exchanged
        | article                                                          | report                                                                    | verdict      | detail |
        | Nadia Kusuma sold the old house in Bergen to Ola Dahl on Monday. | Ola Dahl bought the old house in Bergen from Nadia Kusuma on Monday.      | corroborated |        |
        | The museum gave the singer Nadia Kusuma an old violin on Monday. | The singer Nadia Kusuma received an old violin from the museum on Monday. | corroborated |        |

      Examples: not exchanged
        | article                                                          | report                                                                    | verdict      | detail   |
        | Nadia Kusuma sold the old house in Bergen to Ola Dahl on Monday. | Nadia Kusuma bought the old house in Bergen from Ola Dahl on Monday.      | conflicting  | polarity |
        | Falken beat Odda in the final on Sunday.                         | Falken lost to Odda in the final on Sunday.                               | conflicting  | polarity |

  Rule: A word for not tells what is denied by its place, however the sentence is built

    Scenario Outline: None, and not a
      Given an article in "en" published 2024-07-03:
        """
        <article>
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | claim     | verdict   | differs on |
        | <article> | <verdict> | <detail>   |

      Examples: the other report has it, and denies nothing
        | article                                            | report                                                                    | verdict     | detail   |
        | No bank that lends to farmers was audited in June. | Two banks that lend to farmers were audited in June.                      | conflicting | polarity |
        | Rune Vik is not a judge of the high court.         | Rune Vik, a judge of the high court, opened the library in Voss.          | conflicting | polarity |

      Examples: something else is denied, or it ends with what is affirmed
        | article                                            | report                                                                    | verdict     | detail   |
        | Rune Vik is not a judge of the high court.         | Rune Vik, who is no judge of the high court, opened the library in Voss.  | corroborated |         |
        | The bank did not open its vault until Tuesday.     | The bank opened its vault on Tuesday.                                     | corroborated |         |

  Rule: A claim is not supported by its opposite, whatever the words

    Scenario Outline: What one side alone denies
      Given an article in "en" published 2024-06-20:
        """
        <claim>
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | verdict   |
        | <verdict> |

      Examples: kept, and changed
        | claim                                                      | report                                                       | verdict      |
        | The central bank kept its key rate at 4 percent on Monday. | The central bank raised its key rate to 4 percent on Monday. | conflicting  |
        | The central bank kept its key rate at 4 percent on Monday. | At its meeting on Monday the central bank kept its key rate at 4 percent. | corroborated |

      Examples: an order of days is no opposite
        | claim                                              | report                                           | verdict      |
        | The last frost in Leeds, in 2015, ruined 3 farms.  | An earlier frost in Leeds ruined 3 farms in 2015. | corroborated |

  Rule: A negation need not be a word for not

    Scenario Outline: Denied in other words
      Given an article in "en" published 2024-06-20:
        """
        <claim>
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | verdict   |
        | <verdict> |

      Examples: one side denies it
        | claim                                                           | report                                                               | verdict     |
        | The economy of Papua has recovered from last year's earthquake. | The economy of Papua has yet to recover from last year's earthquake. | conflicting |

      Examples: both deny it
        | claim                                                               | report                                                               | verdict      |
        | The economy of Papua has not recovered from last year's earthquake. | The economy of Papua has yet to recover from last year's earthquake. | corroborated |

  Rule: Who calls a claim false denies it, and who leaves it open supports nothing

    Scenario Outline: A leak
      Given an article in "en" published 2024-06-20:
        """
        The plant leaked acid into the river.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | claim                                 | verdict   | differs on   |
        | The plant leaked acid into the river. | <verdict> | <differs on> |

      Examples: called false
        | report                                                           | verdict     | differs on |
        | Reports that the plant leaked acid into the river are false.     | conflicting | polarity   |
        | The report that the plant leaked acid into the river is a hoax.  | conflicting | polarity   |
        | It is not true that the plant leaked acid into the river.        | conflicting | polarity   |
        | A blogger falsely claimed that the plant leaked acid into the river. | conflicting | polarity |
        | Rumours that the plant leaked acid into the river are untrue, the mayor said. | conflicting | polarity |
        | A hoax on the internet says the plant leaked acid into the river. | conflicting | polarity  |

      Examples: left open, or nearly so
        | report                                                           | verdict     | differs on |
        | It is unclear whether the plant leaked acid into the river.      | partial     |            |
        | It is too early to say that the plant leaked acid into the river. | partial    |            |
        | There is no evidence that the plant leaked acid into the river.  | partial     |            |
        | The plant almost leaked acid into the river.                     | partial     |            |
        | The plant would have leaked acid into the river without the dam. | partial     |            |

      Examples: affirmed
        | report                                                           | verdict      | differs on |
        | The report that the plant leaked acid into the river is true.    | corroborated |            |
        | There is evidence that the plant leaked acid into the river.     | corroborated |            |
        | It is clear that the plant leaked acid into the river.           | corroborated |            |
        | The news that the plant leaked acid into the river alarmed fishermen. | corroborated |       |

    Scenario Outline: A purchase beside another
      Given an article in "en" published 2024-06-20:
        """
        Besides buying ships, the company did not take over the port of Lund.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        Besides buying ships, the company <report> the port of Lund.
        """
      When the article is checked
      Then the verdicts are:
        | verdict   |
        | <verdict> |

      Examples: what stands before the negation excepts nothing from it
        | report            | verdict      |
        | took over         | conflicting  |
        | did not take over | corroborated |

    Scenario Outline: Two mines
      Given an article in "en" published 2024-06-20:
        """
        The company closed two mines.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | claim                         | verdict   |
        | The company closed two mines. | <verdict> |

      Examples: planned, wished, feared, asked
        | report                                                      | verdict |
        | The company planned to close two mines.                     | partial |
        | The company threatened to close two mines.                  | partial |
        | The company tried to close two mines.                       | partial |
        | The company is preparing to close two mines.                | partial |
        | The union wants the company to close two mines.             | partial |
        | If prices fall, the company will close two mines.           | partial |
        | Workers feared that the company had closed two mines.       | partial |
        | The company cancelled a plan to close two mines.            | partial |

      Examples: done
        | report                                                      | verdict      |
        | The company was forced to close two mines.                  | corroborated |
        | The company said it had closed two mines.                   | corroborated |
        | Workers feared for their jobs when the company closed two mines. | corroborated |

  Rule: A denial is one in whatever words, and a condition leaves open what depends on it

    Scenario Outline: What a ministry and a company deny or promise
      Given an article in "en" published 2024-07-03:
        """
        <article>
        """
      And a report "Wire" in "<language>" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | verdict   | differs on   |
        | <verdict> | <differs on> |

      Examples: the same denial
        | article                                                 | language | report                                                    | verdict      | differs on |
        | The ministry denied that the mayor of Lunden had left.  | en       | The mayor of Lunden has not left, the ministry said.      | corroborated |            |
        | The workers of Lunden were not given helmets.           | id       | Para pekerja Lunden tidak diberi helm.                    | corroborated |            |

      Examples: the contrary
        | article                                                 | language | report                                                    | verdict      | differs on |
        | The workers of Lunden were not given helmets.           | id       | Para pekerja Lunden diberi helm hanya pada Senin.         | conflicting  | polarity   |
        | President Marta Ruiz signed the law on Thursday.        | id       | Presiden Marta Ruiz memveto undang-undang itu pada Kamis. | conflicting  | polarity   |
        | Lunden will lift its ban on exports of timber.          | id       | Lunden akan memberlakukan larangan ekspor kayu.           | conflicting  | polarity   |

      Examples: put off, called off and called for
        | article                                                 | language | report                                                    | verdict      | differs on |
        | Parliament ratified the farm bill on Thursday.          | en       | Parliament postponed the ratification of the farm bill on Thursday. | conflicting | polarity |
        | Parliament ratified the farm bill on Thursday.          | en       | Parliament called off the ratification of the farm bill on Thursday. | conflicting | polarity |
        | Parliament ratified the farm bill on Thursday.          | en       | Parliament urged the ratification of the farm bill on Thursday. | partial  |            |
        | Parliament ratified the farm bill on Thursday.          | en       | Parliament celebrated the ratification of the farm bill on Thursday. | corroborated |   |

      Examples: what is denied is not told at all
        | article                                                 | language | report                                                    | verdict      | differs on |
        | The growth of Lunden will not suffer from the fire.     | id       | Pertumbuhan Lunden akan melambat karena kebakaran itu.    | partial      |            |

      Examples: on a condition alone
        | article                                                 | language | report                                                    | verdict      | differs on |
        | The committee would call the mayor of Lunden again.     | en       | The committee could call the mayor of Lunden again if he refuses to pay. | partial |  |
        | The committee would call the mayor of Lunden again.     | en       | The committee would call the mayor of Lunden again.       | corroborated |            |

      Examples: another thing of its kind
        | article                                                 | language | report                                                    | verdict      | differs on |
        | Exports of timber from Lunden fell 4 percent in May.    | en       | Imports of timber from Lunden fell 4 percent in May.      | partial      |            |
        | Surgeons removed a tumour from the lung of Marta Ruiz.  | en       | Surgeons removed a tumour from the liver of Marta Ruiz.   | partial      |            |

    Scenario Outline: What a report denies below its main clause
      Given an article in "id" published 2024-09-13:
        """
        <article>
        """
      And a report "Wire" in "en" published 2024-09-13:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | verdict   |
        | <verdict> |

      Examples: asked for, or asked to leave
        | article                                                                     | report                                                                    | verdict      |
        | Pengacara Ola Lind sebelumnya meminta hakim menjatuhkan hukuman mati.       | Ola Lind's lawyers had earlier asked the judge not to seek the death penalty. | partial  |
        | Pengacara Ola Lind sebelumnya meminta hakim menjatuhkan hukuman mati.       | Ola Lind's lawyers had earlier asked the judge to impose the death penalty. | corroborated |

      Examples: who admits what he denied, without "that"
        | article                                                                     | report                                                                    | verdict      |
        | Wali Kota Ola Lind membantah izin vila itu diterbitkan kantornya.           | Mayor Ola Lind said her office had issued the permit for villas on the slope in 2019. | conflicting  |
        | Wali Kota Ola Lind mengakui izin vila itu diterbitkan kantornya.            | Mayor Ola Lind said her office had issued the permit for villas on the slope in 2019. | corroborated |

      Examples: what hangs on the deed is the same
        | article                                                                     | report                                                                    | verdict      |
        | Wali Kota Ola Lind menggelar jumpa pers di Balai Kota sejak 10 September.   | Mayor Ola Lind has not given a news briefing at City Hall since 10 September. | partial  |
        | Wali Kota Ola Lind menggelar jumpa pers di Balai Kota sejak 10 September.   | Mayor Ola Lind has given news briefings at City Hall since 10 September.  | corroborated |

  Rule: None of a kind is fewer than any number of it

    Scenario Outline: Nobody, no casualties and no deaths
      Given an article in "en" published 2024-07-03:
        """
        <article>
        """
      And a report "Wire" in "<language>" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | verdict   | differs on   |
        | <verdict> | <differs on> |

      Examples: none, and some
        | article                                            | language | report                                            | verdict     | differs on |
        | No one was injured in the blast in Odda.           | en       | Four people were injured in the blast in Odda.    | conflicting | polarity   |
        | There were no casualties in the fire in Odda.      | en       | Three people were killed in the fire in Odda.     | conflicting | polarity   |
        | Three people were killed in the fire in Odda.      | en       | There were no casualties in the fire in Odda.     | conflicting | polarity   |
        | Three people were killed in the fire in Odda.      | id       | Tidak ada korban dalam kebakaran di Odda.         | conflicting | polarity   |
        | Four people were injured in the blast in Odda.     | id       | Tidak ada korban luka dalam ledakan di Odda.      | conflicting | polarity   |

      Examples: none of a kind, and some of another
        | article                                            | language | report                                            | verdict     | differs on |
        | There were no deaths in the fire in Odda.          | en       | Three people were injured in the fire in Odda.    | partial     |            |
        | Three people were injured in the fire in Odda.     | id       | Tidak ada korban jiwa dalam kebakaran di Odda.    | partial     |            |

      Examples: none on both sides
        | article                                            | language | report                                            | verdict      | differs on |
        | No one was injured in the blast in Odda.           | id       | Tidak ada yang terluka dalam ledakan di Odda.     | corroborated |            |
        | No one was injured in the blast in Odda.           | en       | Nobody was hurt in the blast in Odda.             | partial      |            |

  Rule: A denial is of the very thing

    Scenario Outline: Rules, a vote and a meeting
      Given an article in "en" published 2024-07-03:
        """
        <article>
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | verdict   |
        | <verdict> |

      Examples: a list that shares its negation
        | article                                              | report                                                             | verdict      |
        | The rules aren't written yet, Ola Dahl said.         | The rules aren't combined, written out yet, Ola Dahl said.         | corroborated |
        | The rules aren't written yet, Ola Dahl said.         | The rules are written, Ola Dahl said.                              | conflicting  |

      Examples: who defeats another has won
        | article                                              | report                                                             | verdict      |
        | Mayor Ola Dahl defeated Ida Lind by 134 votes to 63. | Ola Dahl won by 134 votes to 63, but Ida Lind's share was large.   | corroborated |
        | Mayor Ola Dahl defeated Ida Lind by 134 votes to 63. | Ola Dahl lost to Ida Lind by 134 votes to 63.                      | conflicting  |

      Examples: another deed with the same people
        | article                                              | report                                                             | verdict      |
        | Dahl will not meet Lind before the vote in March.    | Dahl's criticism of Lind was among his toughest before the vote in March. | partial |
