Feature: Who the speaker is
  A reader wants a name: whose words these are, whether the text says it by name, by office, by a
  description or by a pronoun. Where nobody tells, the words of the text stay, and nobody is guessed.

  Rule: A definite description calls back the person whom it fits

    Scenario Outline: By age, by office, by a kind of it
      Given an article in "en":
        """
        <person> spoke to the council on Monday. The harbor is safe, said <source>.
        """
      When the article is parsed
      Then the attributions are:
        | cue  | speaker   |
        | said | <speaker> |

      Examples: the one in focus
        | person                            | source                | speaker    |
        | Ivo Brandt, 34,                   | the 34-year-old       | Ivo Brandt |
        | Sen. Ana Ruiz                     | the senator           | Ana Ruiz   |
        | Sen. Ana Ruiz                     | the lawmaker          | Ana Ruiz   |
        | Retired nurse Ana Ruiz            | the retired nurse     | Ana Ruiz   |
        | Ana Ruiz, a goalkeeper from Oslo, | the player            | Ana Ruiz   |
        | Mr. Brandt of Stavern             | the man               | Mr. Brandt |

      Examples: somebody else, who stays without a name
        | person                                    | source          | speaker         |
        | Ivo Brandt, 34,                           | the 61-year-old | the 61-year-old |
        | Mr. Brandt of Stavern                     | the woman       | the woman       |
        | Coach Ana Ruiz                            | the goalkeeper  | the goalkeeper  |
        | Ana Ruiz and a reporter                   | the reporter    | the reporter    |

  Rule: The words of another do not become those of whoever was named last

    Scenario: Who is named before a comma may be the source of another report
      Given an article in "en":
        """
        As Dan Cobb told reporters, the mayor of Oslo said that the bay was empty.
        """
      When the article is parsed
      Then the attributions are:
        | cue  | speaker           |
        | said | the mayor of Oslo |

    Scenario Outline: A name with its description, and a name in another clause
      Given an article in "en":
        """
        <opening>, <source> warned that the bay was empty.
        """
      When the article is parsed
      Then the attributions are:
        | content           | speaker   |
        | the bay was empty | <speaker> |

      Examples: what came before
        | opening                                | source                              | speaker           |
        | Planes bombed a camp of the Red Lions  | a day after the police chief        | the police chief  |
        | If Mr. Reed picks Mr. Cobb             | one adviser                         | one adviser       |

      Examples: a name and its description
        | opening       | source                 | speaker  |
        | Dan Cobb (68) | a plumber from Oslo,   | Dan Cobb |

    Scenario Outline: A spokesman of one body does not speak for another
      Given an article in "en":
        """
        Health Ministry spokesman Dan Cobb said the drug was safe. <source> said the ward was open.
        """
      When the article is parsed
      Then the attributions are:
        | content           | speaker   |
        | the drug was safe | Dan Cobb  |
        | the ward was open | <speaker> |

      Examples: his own body, and another's
        | source                          | speaker                         |
        | The spokesman                   | Dan Cobb                        |
        | The Health Ministry spokesman   | Dan Cobb                        |
        | The Defence Ministry spokesman  | The Defence Ministry spokesman  |

    Scenario Outline: The spokesman is the one who spoke last, whether or not he is named
      Given an article in "en":
        """
        Health Ministry spokesman Dan Cobb said the drug was safe. <other> said the base was shut. <source> said the ward was open.
        """
      When the article is parsed
      Then the attributions are:
        | content           | speaker   |
        | the drug was safe | Dan Cobb  |
        | the base was shut | <last>    |
        | the ward was open | <speaker> |

      Examples: without a name, and with one
        | other                               | last                          | source                 | speaker                       |
        | A Defence Ministry spokesman        | A Defence Ministry spokesman  | The spokesman          | A Defence Ministry spokesman  |
        | Defence Ministry spokesman Ole Berg | Ole Berg                      | The ministry spokesman | Ole Berg                      |

    Scenario Outline: A title tells husband from wife
      Given an article in "en":
        """
        <first> spoke on Monday. <source> said the ward was open.
        """
      When the article is parsed
      Then the attributions are:
        | content           | speaker   |
        | the ward was open | <speaker> |

      Examples: two who share a surname, and one
        | first                  | source    | speaker      |
        | Nadim and Ghazala Cobb | Mr. Cobb  | Mr. Cobb     |
        | Hillary Cobb           | Mr. Cobb  | Mr. Cobb     |
        | Ines Cobb              | Ms. Cobb  | Ines Cobb    |
        | Ole Cobb               | Mr. Cobb  | Ole Cobb     |

    Scenario Outline: A heading in title case is nobody
      Given an article in "en":
        """
        <heading>

        Ines Reed left at noon. Reed said the bay was empty.
        """
      When the article is parsed
      Then the attributions are:
        | source | speaker   |
        | Reed   | Ines Reed |

      Examples: with a full stop, and a sentence
        | heading                                                    |
        | Ines Reed Isn’t Too Happy About The New Bridge Deal.       |
        | Ines Reed Tells Judge to Look at the Bay Again.            |
        | Pilot Ines Reed met the Harbor Trust of Oslo on Monday.    |


    Scenario Outline: A pronoun passes over whoever is told by an owner, or is of another gender
      Given an article in "en":
        """
        Mayor <mayor> was in court on Monday. <sentence> "I did nothing," he said.
        """
      When the article is parsed
      Then the attributions are:
        | source | speaker   |
        | he     | <speaker> |

      Examples:
        | mayor      | sentence                   | speaker    |
        | Ivo Brandt | His lawyer was absent.     | Ivo Brandt |
        | Ivo Brandt | Ms. Ruiz had the documents. | Ivo Brandt |
        | Ivo Brandt | Ole Berg had the documents. | Ole Berg   |

    Scenario: A surname that opens a sentence is a person's whom a pronoun may mean
      Given an article in "en":
        """
        Mayor Ivo Brandt was in court on Monday. "It is offensive!" Berg said. "I did nothing," he said.
        """
      When the article is parsed
      Then the attributions are:
        | source | speaker |
        | Berg   | Berg    |
        | he     | Berg    |

    Scenario Outline: A surname that is a month and a verb
      Given an article in "en" published 2019-02-04:
        """
        <source> said the harbor would be sold.
        """
      When the article is parsed
      Then the claims are:
        | text                     | speaker   | factuality   |
        | the harbor would be sold | <speaker> | planned      |

      Examples: with a given name, and with a title
        | source      | speaker     |
        | Theresa May | Theresa May |
        | Mrs. May    | Mrs. May    |

    Scenario: A word that joins two names is neither of them
      Given an article in "en":
        """
        The Cobb-Reed talks were long. Ines Reed left at noon. Reed said the bay was empty.
        """
      When the article is parsed
      Then the attributions are:
        | source | speaker   |
        | Reed   | Ines Reed |

    Scenario: An office that is told of a name behind its comma is nobody else
      Given an article in "en":
        """
        Pilot Dan Cobb left. As owner and executive director of the club, Cobb was late. "I am glad," he said.
        """
      When the article is parsed
      Then the attributions are:
        | source | speaker  |
        | he     | Dan Cobb |

    Scenario: Who is named in a quotation does not speak it
      Given an article in "en":
        """
        Mayor Ana Ruiz met reporters on Monday. "Ivo Brandt is a liar and a thief."
        """
      When the article is parsed
      Then the attributions are:
        | source | speaker  |
        |        | Ana Ruiz |

    Scenario: A report without a source is nobody's
      Given an article in "en":
        """
        The road is safe, Mayor Ana Ruiz said. The budget is expected to pass in May.
        """
      When the article is parsed
      Then the attributions are:
        | cue      | speaker  |
        | said     | Ana Ruiz |
        | expected |          |

    Scenario: Two who are the subject together speak together
      Given an article in "en":
        """
        Pilot Dan Cobb and diver Ines Reed searched the bay. "We saw it by luck," they said.
        """
      When the article is parsed
      Then the attributions are:
        | source | speaker                |
        | they   | Dan Cobb and Ines Reed |

    Scenario Outline: An office in the headline is whose name the story gives with it
      Given an article in "en":
        """
        Ferry is safe, <office> says

        <story>
        """
      When the article is parsed
      Then the attributions are:
        | content       | speaker   |
        | Ferry is safe | <speaker> |
        | it is safe    | Ole Berg  |

      Examples: one who has it, two, and nobody
        | office   | speaker  | story                                                              |
        | minister | Ole Berg | Transport Minister Ole Berg said it is safe.                       |
        | minister | minister | Transport Minister Ole Berg said it is safe. Labour Minister Kari Lie left. |
        | captain  | captain  | Transport Minister Ole Berg said it is safe.                       |

    Scenario: A pronoun in lines of capitals
      Given an article in "en":
        """
        OSLO (AP) - THE FERRY IS OLD, HARBOUR MASTER OLE BERG SAID.
        "IT WILL BE SOLD IN MAY," HE SAID.
        """
      When the article is parsed
      Then the attributions are:
        | content                | speaker  |
        | THE FERRY IS OLD       | OLE BERG |
        | IT WILL BE SOLD IN MAY | OLE BERG |

    Scenario: An account that is told with what its owner does
      Given an article in "en":
        """
        Engineer @olaberg says the ferry is old.
        """
      When the article is parsed
      Then the attributions are:
        | content          | speaker  |
        | the ferry is old | @olaberg |

    Scenario: Three who are the subject together speak together
      Given an article in "en":
        """
        Dan Cobb, Ines Reed and diver Tom Hale searched the bay. They said the water was cold.
        """
      When the article is parsed
      Then the attributions are:
        | source | speaker                          |
        | They   | Dan Cobb, Ines Reed and Tom Hale |

    Scenario: A list of names where none is the subject with the others
      Given an article in "en":
        """
        Dan Cobb, Ines Reed's lawyer, searched the bay. He said the water was cold.
        """
      When the article is parsed
      Then the attributions are:
        | source | speaker  |
        | He     | Dan Cobb |

    Scenario Outline: A short Arab surname behind its article
      Given an article in "en":
        """
        Omar al-Sabri met the captain on Monday. <words>
        """
      When the article is parsed
      Then the attributions are:
        | content          | speaker       |
        | the bay was empty | Omar al-Sabri |

      Examples: at the start of a sentence, and within
        | words                                         |
        | Sabri said the bay was empty.                 |
        | Later Sabri said the bay was empty.           |

    Scenario Outline: Two who say it together
      Given an article in "en":
        """
        <source> said the bay was empty.
        """
      When the article is parsed
      Then the attributions are:
        | source   | speaker   |
        | <source> | <speaker> |

      Examples: two people, and one with somebody else
        | source                                | speaker                |
        | Pilot Dan Cobb and diver Ines Reed    | Dan Cobb and Ines Reed |
        | Dan Cobb and his lawyer               | Dan Cobb and his lawyer |
        | Dan Cobb of Oslo                      | Dan Cobb               |
        | Democrat Dan Cobb                     | Dan Cobb               |
        | Ines Reed and Sen. Dan Cobb (D-Vt.)   | Ines Reed and Dan Cobb |
        | Ines Reed of Oslo and Dan Cobb of Bergen | Ines Reed and Dan Cobb |

    Scenario Outline: A person behind nouns, places and titles
      Given an article in "en":
        """
        <source> said the bay was empty.
        """
      When the article is parsed
      Then the attributions are:
        | content           | speaker   |
        | the bay was empty | <speaker> |

      Examples: whose head is the person
        | source                                                        | speaker         |
        | New Jersey Gov. Dan Cobb                                      | Dan Cobb        |
        | Air Force 1st Lt. Dan Cobb                                    | Dan Cobb        |
        | Former state Sen. Dan Cobb (D)                                | Dan Cobb        |
        | Ohio Rep. Ines Reed, among those who backed the bill,         | Ines Reed       |
        | Rep. Dan Cobb Jr., D-Ill.,                                    | Dan Cobb Jr     |
        | The chairman of the Joint Chiefs of Staff, Gen. Dan Cobb Jr., | Dan Cobb Jr     |
        | Marlon Marshall, a nurse from Oslo,                           | Marlon Marshall |
        | President Reed's lawyer Dan Cobb                              | Dan Cobb        |
        | Ines Reed and Dan Cobb, a pilot,                              | Ines Reed and Dan Cobb |
        | Speaker Ines Reed of Oslo and Dan Cobb of Bergen, the Democratic leader, | Ines Reed and Dan Cobb |
        | Norton delegate Dan Cobb, wearing a shirt with Reed buttons,  | Dan Cobb        |
        | Ines Reed, head of Cobb and Holm,                             | Ines Reed       |
        | District of Columbia Attorney General Ines Reed               | Ines Reed       |
        | New South Wales Police Minister Ines Reed                     | Ines Reed       |

      Examples: whose head is somebody else
        | source                                | speaker                               |
        | An adviser to Sen. Dan Cobb (R-Fla.)  | An adviser to Sen. Dan Cobb (R-Fla.)  |
        | The wife of Gov. Dan Cobb             | The wife of Gov. Dan Cobb             |
        | One pastor supporting Mr. Cobb        | One pastor supporting Mr. Cobb        |
        | Two of Judge Cobb's former clerks     | Two of Judge Cobb's former clerks     |

    Scenario Outline: A surname with an adjective, and one whose full name ends with "Jr."
      Given an article in "en":
        """
        <before> <source> said the bay was empty.
        """
      When the article is parsed
      Then the attributions are:
        | content           | speaker   |
        | the bay was empty | <speaker> |

      Examples: the person that is known by it
        | before                               | source         | speaker         |
        | Dan Cobb met voters.                 | An angry Cobb  | Dan Cobb        |
        | Adm. Harry B. Cobb Jr. met voters.   | Cobb           | Harry B. Cobb Jr |

      Examples: the father, not the son
        | before                               | source         | speaker         |
        | Dan Cobb met voters with Dan Cobb Jr. on Monday. | Cobb | Dan Cobb      |

    Scenario: A wife and a husband of one name
      Given an article in "en":
        """
        The bay of Ines Reed and of her husband, Dan, is empty. Dan Reed left. The bay was full, Mrs. Reed said.
        """
      When the article is parsed
      Then the attributions are:
        | source    | speaker   |
        | Mrs. Reed | Ines Reed |

    Scenario Outline: A name before a comma is told more of only where a mark closes what is told
      Given an article in "en":
        """
        <text>
        """
      When the article is parsed
      Then the attributions are:
        | cue   | speaker   |
        | <cue> | <speaker> |

      Examples: the name belongs to what was said, or to its setting
        | text                                                                      | cue  | speaker            |
        | The request went to Ana Ruiz and Dan Cobb, a former clerk said.           | said | a former clerk     |
        | Weeks ahead of the Oslo Primary, Ann Berg’s campaign said it was tired.   | said | Ann Berg’s campaign |

      Examples: it is the speaker's
        | text                                                                      | cue  | speaker            |
        | Ana Ruiz, a former clerk, said the bay was empty.                         | said | Ana Ruiz           |
        | Ana Ruiz, a former clerk at the bank said the bay was empty.              | said | Ana Ruiz           |

    Scenario Outline: "He" and "it" pass over whom they cannot mean
      Given an article in "en":
        """
        <text>
        """
      When the article is parsed
      Then the attributions are:
        | source    | speaker   |
        | <pronoun> | <speaker> |

      Examples: a fair that somebody goes to
        | text                                                                                                                                     | pronoun | speaker  |
        | Ole Berg, a Democratic mayor, left. The Democratic vote was close. He heads to the Democratic Summer Fair. Later he said the bay was empty. | he      | Ole Berg |

      Examples: a person who is named behind a preposition
        | text                                                                                                                                     | pronoun | speaker  |
        | Ann Reed left. It was the turn of Ole Berg on Monday. Later he said the bay was empty.                                                   | he      | Ole Berg |

    Scenario: "It" is a letter, not the body that got it
      Given an article in "en":
        """
        A letter said the bay was empty. It was sent to Citizen Watch. “I am tired,” it reads.
        """
      When the article is parsed
      Then the attributions are:
        | source   | speaker  |
        | A letter | A letter |
        | it       | A letter |

    Scenario: "It" is a body, not the many who spoke last
      Given an article in "en":
        """
        The Harbor Trust said the bay was empty. Analysts said the boats were old. It said no more.
        """
      When the article is parsed
      Then the attributions are:
        | source           | speaker          |
        | The Harbor Trust | Harbor Trust     |
        | Analysts         | Analysts         |
        | It               | Harbor Trust     |

    Scenario: A newspaper that is told with its article is no "he"
      Given an article in "en":
        """
        Ole Berg left. “I am tired,” he said on Monday, according to the Oslo Globe. The bay was full, he said.
        """
      When the article is parsed
      Then the attributions are:
        | source         | speaker    |
        | he             | Ole Berg   |
        | the Oslo Globe | Oslo Globe |
        | he             | Ole Berg   |

    Scenario Outline: "He" inside a quotation is not who is quoted
      Given an article in "en":
        """
        Ole Lund left the debate. <quotation>
        """
      When the article is parsed
      Then the attributions are:
        | source   | speaker   |
        | <source> | <speaker> |
        | he       | <he>      |

      Examples: quoted, and retold
        | quotation                                                        | source   | speaker  | he       |
        | Dan Cobb was quick to answer: "Not a word he said is true today." | Dan Cobb | Dan Cobb | Ole Lund |
        | Dan Cobb answered that he said the bay was empty.                 | Dan Cobb | Dan Cobb | Dan Cobb |

    Scenario Outline: "The company" is the body named last, if it can be one
      Given an article in "en":
        """
        <text> The company said the bay was empty.
        """
      When the article is parsed
      Then the attributions are:
        | cue  | speaker   |
        | said | <speaker> |

      Examples: a company, and one of whose kind nothing tells
        | text                                                    | speaker                |
        | Lund Technologies met the Senate on Monday.             | Lund Technologies      |
        | The council met the OVA on Monday.                      | OVA                    |

      Examples: another kind of body, and its staff
        | text                                                    | speaker                |
        | The OVA left. Berg spoke to the Senate on Monday.       | The company            |

    Scenario Outline: A noun does not stand for those who belong to what it tells
      Given an article in "en":
        """
        <first> said the bay was empty. The company said the boats were old.
        """
      When the article is parsed
      Then the attributions are:
        | content            | speaker   |
        | the bay was empty  | <first>   |
        | the boats were old | <speaker> |

      Examples: its staff, and itself
        | first                       | speaker                     |
        | Company executives          | The company                 |
        | A company with boats        | A company with boats        |

    Scenario Outline: What is put to somebody is nobody's, where nobody is told to put it
      Given an article in "en":
        """
        Ole Lund said the bay was empty. <asked>, Ann Berg left the room.
        """
      When the article is parsed
      Then the attributions are:
        | cue   | speaker  |
        | said  | Ole Lund |
        | <cue> | <asker>  |

      Examples: asked, and asked by somebody
        | asked                                             | cue   | asker     |
        | Asked why the bay was “so very empty”             | Asked |           |
        | Asked by reporters why the bay was “so very empty” | Asked | reporters |

    Scenario: A surname behind a possessive
      Given an article in "en":
        """
        Ed Crane left. As Purple Fund's Crane said, the bay was empty.
        """
      When the article is parsed
      Then the attributions are:
        | cue  | speaker  |
        | said | Ed Crane |

    Scenario Outline: A body or a document that goes on as "it"
      Given an article in "en":
        """
        The Harbor Trust met on Monday. <source> said the bay was empty. It said the boats were old.
        """
      When the article is parsed
      Then the attributions are:
        | source   | speaker   |
        | <source> | <speaker> |
        | It       | <other>   |

      Examples: the one that spoke last, and nobody's pronoun
        | source          | speaker         | other           |
        | A new survey    | A new survey    | A new survey    |
        | Pilot Dan Cobb  | Dan Cobb        | It              |

  Rule: A source that has no name stays as the text tells it

    Scenario Outline: A long quotation amid the outlet's own words
      Given an article in "en":
        """
        Mayor Ana Ruiz, 61, was tired. Ana Ruiz made the cards <quote>.
        """
      When the article is parsed
      Then the attributions are:
        | source | content   | speaker  |
        |        | <content> | Ana Ruiz |

      Examples: a sentence of somebody
        | quote                                                              | content                                                          |
        | "to let people know that there is a nurse in town they can call"   | to let people know that there is a nurse in town they can call   |

    Scenario: What is quoted of somebody is whoever spoke before
      Given an article in "en":
        """
        The plan is dead, said Dan Cobb. Ana Ruiz "had never understood what the nurses of this town were asking for".
        """
      When the article is parsed
      Then the attributions are:
        | content                                                              | speaker  |
        | The plan is dead                                                     | Dan Cobb |
        | had never understood what the nurses of this town were asking for    | Dan Cobb |

    Scenario: A few quoted words are nobody's
      Given an article in "en":
        """
        Mayor Ana Ruiz, 61, was tired. Ana Ruiz made the "little cards" at home.
        """
      When the article is parsed
      Then the attributions are:
        | source | content |

    Scenario Outline: Unnamed sources
      Given an article in "en":
        """
        Minister Ana Ruiz left the talks on Monday. They had failed, said <source>.
        """
      When the article is parsed
      Then the attributions are:
        | source   | speaker  |
        | <source> | <source> |

      Examples:
        | source                                     |
        | a senior official who declined to be named |
        | two diplomats                              |
        | an adviser to Minister Ana Ruiz            |

  Rule: Who is called by a noun first is named by the sentence that says who it is

    Scenario Outline: Named afterwards
      Given an article in "en":
        """
        The clinic will close two wards, <source> said on Wednesday. <named> said money had run out.
        """
      When the article is parsed
      Then the attributions are:
        | content                         | speaker   |
        | The clinic will close two wards | <speaker> |
        | money had run out               | <other>   |

      Examples: the same noun, set off before the name
        | source                    | named                                  | speaker   | other     |
        | the board's senior doctor | The doctor, Ines Reed of Oslo,         | Ines Reed | Ines Reed |
        | the board's senior doctor | The doctor, Professor Ines J. Reed,    | Ines J. Reed | Ines J. Reed |

      Examples: somebody else
        | source                    | named                          | speaker                   | other     |
        | the board's senior doctor | The nurse, Ines Reed of Oslo,  | the board's senior doctor | Ines Reed |
        | the board's senior doctor | A doctor, Ines Reed of Oslo,   | the board's senior doctor | Ines Reed |

  Rule: A speaker is told without what is only added about it

    Scenario Outline: A loose relative clause
      Given an article in "en":
        """
        “The tax harms the poor,” says <source>.
        """
      When the article is parsed
      Then the attributions are:
        | content                | speaker   |
        | The tax harms the poor | <speaker> |

      Examples: after a comma, and without one
        | source                                            | speaker                          |
        | the letter, which the teachers sent to the mayor  | the letter                       |
        | two teachers of the town                          | two teachers of the town         |

  Rule: A document is told with the body that it is by

    Scenario Outline: By whom
      Given an article in "en":
        """
        Nurses worked double shifts in 40 clinics, according to <source> <rest>.
        """
      When the article is parsed
      Then the attributions are:
        | source   | speaker   |
        | <source> | <source>  |

      Examples: a body, and what is none
        | source                     | rest        |
        | a new survey by Care Watch | on Monday   |
        | a new survey               | by Monday   |

  Rule: "They" are the group that a sentence before begins with, not one that they tell about

    Scenario Outline: Who they are
      Given an article in "en":
        """
        <text>
        """
      When the article is parsed
      Then the attributions are:
        | content         | speaker   |
        | prices are down | <speaker> |

      Examples: a group
        | text                                                                   | speaker              |
        | Teachers of Bergen met on Monday. They said prices are down.           | Teachers of Bergen   |
        | When two nurses arrived, it rained. They said prices are down.         | two nurses           |
        | Police searched the house. They said prices are down.                  | Police               |

      Examples: none of a group
        | text                                                                   | speaker              |
        | Two houses burned. They said prices are down.                          | They                 |

    Scenario: A group that is told about
      Given an article in "en":
        """
        Three buyers fell, they said.
        """
      When the article is parsed
      Then the attributions are:
        | content            | speaker |
        | Three buyers fell  | they    |

  Rule: A given name that only men or only women bear tells whom "he" and "she" mean

    Scenario Outline: He and she
      Given an article in "en":
        """
        <text>
        """
      When the article is parsed
      Then the attributions are:
        | content         | speaker   |
        | prices are down | <speaker> |

      Examples: the last one of that gender
        | text                                                                       | speaker       |
        | Hannah Berg met voters. Patrick Holm was there too. She said prices are down.  | Hannah Berg   |
        | Patrick Holm met voters. Hannah Berg was there too. He said prices are down.   | Patrick Holm  |

      Examples: a name that both bear, and nobody of that gender
        | text                                                                       | speaker       |
        | Hannah Berg met voters. Robin Holm was there too. She said prices are down.    | Robin Holm    |
        | Patrick Holm met voters. She said prices are down.                             | She           |

    Scenario: A woman named right before is meant, not a body in focus
      Given an article in "en":
        """
        Leakzone wrote to Patrick Holm. Mr. Holm read a quote from Mrs. Reed in which she said prices are down.
        """
      When the article is parsed
      Then the attributions are:
        | cue   | speaker  |
        | said  | Reed     |

  Rule: Whoever owns a claim makes it

    Scenario Outline: By an owner, by a pronoun with its verb
      Given an article in "en":
        """
        <text>
        """
      When the article is parsed
      Then the attributions are:
        | content         | speaker   |
        | prices are down | <speaker> |

      Examples: who is known, and a noun of its own
        | text                                                                       | speaker            |
        | Patrick Holm met voters. It was his claim that prices are down.            | Patrick Holm       |
        | It was Patrick Holm's claim that prices are down.                          | Patrick Holm       |
        | Two nurses met voters. They've said prices are down.                       | Two nurses         |
        | It was the administration's claim that prices are down.                    | the administration |

  Rule: An office that calls somebody back is that person, whatever else is told with it

    Scenario: With a clause behind it
      Given an article in "en":
        """
        Rep. Dan Cobb was late. The congressman said the sea was calm. The congressman, who left at noon, said the bay was empty.
        """
      When the article is parsed
      Then the attributions are:
        | content           | speaker  |
        | the sea was calm  | Dan Cobb |
        | the bay was empty | Dan Cobb |

    Scenario: Somebody who gave no name
      Given an article in "en":
        """
        State official Dan Cobb was late. A senior official left. The official, who gave no name, said the bay was empty.
        """
      When the article is parsed
      Then the attributions are:
        | content           | speaker      |
        | the bay was empty | The official |

  Rule: Who did something may be meant in the next sentence, a thing or a happening may not

    Scenario Outline: By whom it was done, and to whom it was told
      Given an article in "en":
        """
        <before>

        <sentence> She said the bay was empty.
        """
      When the article is parsed
      Then the attributions are:
        | content           | speaker   |
        | the bay was empty | <speaker> |

      Examples: the only person of the sentence before
        | before                 | sentence                                     | speaker   |
        | Ines Reed met voters.  | The story rests on claims made by Eva Holm.  | Eva Holm  |

      Examples: a meeting and a park
        | before                 | sentence                                            | speaker   |
        | Ines Reed met voters.  | Waste, she told the Coastal Action Conference, is bad. | Ines Reed |
        | Ines Reed met voters.  | The talks were held by the bay.                     | Ines Reed |

    Scenario: What is expected of somebody is nobody's report
      Given an article in "en":
        """
        Dan Cobb made his comments just as his fellow divers are expected to unveil a set of “bay principles”.
        """
      When the article is parsed
      Then the attributions are:
        | cue      | speaker |
        | expected |         |

    Scenario: A first line of two sentences in title case names nobody
      Given an article in "en":
        """
        Dan Cobb Just Picked A Diver To Be A Harbour Judge. That's A First.

        OSLO (AP) - President Dan Cobb made history on Tuesday. “I am pleased,” Cobb said.
        """
      When the article is parsed
      Then the attributions are:
        | source | speaker  |
        | Cobb   | Dan Cobb |

    Scenario Outline: A body with where it is based
      Given an article in "en":
        """
        The Coastal Observatory for Human Rights said 12 people fled. <source> said the bay was empty. <source> said no more.
        """
      When the article is parsed
      Then the attributions are:
        | content           | speaker                              |
        | 12 people fled    | Coastal Observatory for Human Rights |
        | the bay was empty | <speaker>                            |
        | no more           | <speaker>                            |

      Examples: the same, and another kind of body
        | source                        | speaker                              |
        | The British-based observatory | Coastal Observatory for Human Rights |
        | The British-based hospital    | The British-based hospital           |

  Rule: A lone surname stays with whom the text calls so, though a relative was named since

    Scenario Outline: After a relative
      Given an article in "en":
        """
        Chris Marlow bought the mill in May. <said> His wife, Anne Marlow, watched from the gallery.

        "The towns are waiting," Marlow said.
        """
      When the article is parsed
      Then the attributions are:
        | cue  | speaker   |
        | said | <speaker> |

      Examples: somebody who is called so, and two of whom neither was
        | said                                | speaker      |
        | Marlow paid for it. Marlow runs it. | Chris Marlow |
        | He runs it.                         | Anne Marlow  |

    Scenario: Who questioned, in a sentence with nothing else
      Given an article in "en":
        """
        The bridge was shut on Monday. “Who will pay for it?” Marlow questioned. The council did not answer.
        """
      When the article is parsed
      Then the attributions are:
        | cue        | speaker |
        | questioned | Marlow  |

    Scenario Outline: An office behind the name that opens a sentence, and behind one that ends a clause
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then the attributions are:
        | cue  | speaker   |
        | said | <speaker> |

      Examples: whose office it is
        | sentence                                                                              | speaker                      |
        | Ann Marlow, president of the river board said the bridge would open in May.          | Ann Marlow                   |
        | The council heard about Ann Marlow, president of the river board said on Monday.     | president of the river board |
