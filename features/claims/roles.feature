Feature: Who did what to whom
  A claim has a predicate, and its arguments by role: subject, object, time, place, quantity.
  Roles are those of the active clause, so that a passive and an active sentence say the same.

  Scenario Outline: The roles of one sentence
    Given an article in "en" published 2024-05-02:
      """
      <sentence>
      """
    When the article is parsed
    Then the claims are:
      | predicate   | subject   | object   | quantity   | time   | place   |
      | <predicate> | <subject> | <object> | <quantity> | <time> | <place> |

    Examples: active and passive
      | sentence                                             | predicate | subject   | object      | quantity      | time   | place  |
      | The court fined the bank 40 million dollars on Monday. | fine    | The court | the bank    | 40 million dollars | Monday |   |
      | The bank was fined by the court on Monday.           | fine      | the court | The bank    |               | Monday |        |
      | The vaccine was approved in Geneva in 2019.          | approve   |           | The vaccine |               | 2019   | Geneva |

    Examples: a date on a noun inside dates the deed, one of another clause does not
      | sentence                                             | predicate | subject   | object      | quantity      | time   | place          |
      | Police closed the road after a match in Leeds on Friday. | close | Police    | the road    |               | Friday | a match in Leeds |
      | Police closed the road that was built in 1999.       | close     | Police    | the road    |               |        |                |

    Examples: how much it rose is a quantity, whom it hit an object
      | sentence                                             | predicate | subject     | object       | quantity   | time  | place |
      | Rice prices rose 5 percent in March.                 | rise      | Rice prices |              | 5 percent  | March |       |
      | The storm killed 12 people.                          | kill      | The storm   | 12 people    |            |       |       |

    Examples: joined verbs share
      | sentence                                             | predicate | subject     | object       | quantity   | time  | place |
      | The firm bought and sold the house.                  | buy       | The firm    | the house    |            |       |       |

    Examples: the main clause is the one that tells, wherever it stands
      | sentence                                                | predicate | subject     | object   | quantity | time   | place |
      | Although the roof leaked, the library opened on Monday. | open      | the library |          |          | Monday |       |
      | Asked about the tax, the minister left the room.        | leave     | the minister | the room |         |        |       |
      | A nurse wearing gloves opened the ward.                 | open      | A nurse     | the ward |          |        |       |
      | A shot fired by the captain hit the bar.                | hit       | A shot      | the bar  |          |        |       |
      | I've paid the fine.                                     | pay       | I           | the fine |          |        |       |
      | This time, she paid the fine.                           | pay       | she         | the fine |          |        |       |
      | A letter sent to the judge reminded the clerk.          | remind    | A letter    | the clerk |         |        |       |
      | Since the strike, a spokesman for the mine has met the union. | meet | a spokesman for the mine | the union | |   |       |

    Examples: a participle with its auxiliary tells by itself, a conjunction keeps its own clause
      | sentence                                                | predicate | subject     | object   | quantity | time   | place |
      | The nurse was wearing gloves.                           | wear      | The nurse   | gloves   |          |        |       |
      | The dancers were dancing in Leeds.                      | dance     | The dancers |          |          |        | Leeds |
      | Prices fell, while exports rose in May.                 | fall      | Prices      |          |          |        |       |
      | The library opened on Monday although the roof leaked.  | open      | The library |          |          | Monday |       |

    Examples: "first" is no amount, and nobody's place is a name that a person has
      | sentence                                                | predicate | subject     | object   | quantity | time   | place |
      | The doctor first tested the drug in 2019.               | test      | The doctor  | the drug |          | 2019   |       |
      | The blast killed at least 84 miners on Monday.          | kill      | The blast   | at least 84 miners | | Monday |    |
      | The nurses were given a bonus in May.                   | give      |             | a bonus  |          | May    |       |
      | The doctor tested 12 percent of the drugs in 2019.      | test      | The doctor  |          | 12 percent of the drugs | 2019 | |

    Examples: what follows the comma of an opening phrase is the subject, not more of the phrase
      | sentence                                                | predicate | subject     | object   | quantity | time   | place |
      | From the first results, the clinic has ordered new tests. | order   | the clinic  | new tests |         |        |       |
      | In shops, schools and clinics, nurses checked the fridges. | check  | nurses      | the fridges |       |        |       |

    Examples: who is nobody is still the subject
      | sentence                                                | predicate | subject     | object   | quantity | time   | place |
      | Nobody paid the fine on Monday.                         | pay       | Nobody      | the fine |          | Monday |       |
      | None of these drugs can be sold.                        | sell      |             | None of these drugs | | |   |

    Examples: a verb with its auxiliary tells, the participle before it tells of the noun
      | sentence                                                | predicate | subject     | object   | quantity | time   | place |
      | Firms aged 10 to 13 years may be sold by the state.     | sell      | the state   | Firms    |          |        |       |
      | Nothing contained in the report should be read as a verdict. | read |             | Nothing  |          |        |       |
      | The court ruled that the firm had lied.                 | lie       | the firm    |          |          |        |       |
      | The mayor resigned and has left the city.               | resign    | The mayor   |          |          |        |       |

    Examples: the nouns before the verb are one subject
      | sentence                                                | predicate | subject     | object   | quantity | time   | place |
      | The Kenyan health organisation Amani has announced a new vaccine. | announce | The Kenyan health organisation Amani | a new vaccine | | | |
      | Interim mayor and head of the port authority Ida Olsen leaves the post in May. | leave | Interim mayor and head of the port authority Ida Olsen | the post | | May | |
      | Last month, Olsen sold the farm.                        | sell      | Olsen       | the farm |          | Last month |   |
      | The clinic, which treats children from three valleys, closed on Monday. | close | The clinic | | | Monday | |

    Examples: "about" before a figure is no preposition, nothing is an object too, and a verb is told by its lemma
      | sentence                                                | predicate | subject     | object   | quantity | time   | place |
      | The fire killed about 4,000 cattle in 2006.             | kill      | The fire    | about 4,000 cattle | | 2006 |       |
      | The mayor spoke about the fire on Monday.               | speak     | The mayor   |          |          | Monday |       |
      | The nurse had done nothing illegal.                     | do        | The nurse   | nothing illegal | |        |       |

    Examples: "had" with a participle is no predicate, nor a noun that could be a verb
      | sentence                                                | predicate | subject     | object   | quantity | time   | place |
      | The company had so far invested in a number of domestic banks. | invest | The company | |     |        |       |
      | A bomb blast killed six people.                         | kill      | A bomb blast | six people | |       |       |
      | A truce agreed by Russia and the United States in February has been violated. | violate | | A truce | | |     |
      | The clerk had a cold.                                   | have      | The clerk   | a cold   |          |        |       |
      | A nurse left the ward.                                  | leave     | A nurse     | the ward |          |        |       |

    Examples: what somebody has is a noun, and a clause joined to an object is no part of it
      | sentence                                                | predicate | subject     | object   | quantity | time   | place |
      | The company's need for large amounts of funds would slightly affect the rating. | affect | The company's need for large amounts of funds | the rating | | | |
      | The bond carries a fixed interest rate and is due on Monday. | carry | The bond   | a fixed interest rate | |  |       |
      | The bank sold a farm and a mill in May.                 | sell      | The bank    | a farm and a mill | | May |       |

    Examples: "by" names who acted only after a passive; before it, or after an active verb, it tells of a noun
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | A letter by the nurses was read by the clerk.           | read      | the clerk            | A letter by the nurses      |           |      |       |
      | A letter by the nurses angered the board.               | anger     | A letter by the nurses | the board                 |           |      |       |
      | The bank cut the rate by 2 percent.                     | cut       | The bank             | the rate                    | 2 percent |      |       |
      | The rate was cut by the bank by 2 percent.              | cut       | the bank             | The rate                    | 2 percent |      |       |

    Examples: only of some verbs is the subject of a passive who receives
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | The nurses were offered a new contract.                 | offer     |                      | a new contract              |           |      |       |
      | The champion was pushed all the way.                    | push      |                      | The champion                |           |      |       |

    Examples: a verb that few texts have is a verb all the same; a noun that could be one is not
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | Ida Olsen unveils second tram plan.                     | unveil    | Ida Olsen            | second tram plan            |           |      |       |
      | Another union leader endorses Ida Olsen.                | endorse   | Another union leader | Ida Olsen                   |           |      |       |
      | The beats of the drummer annoyed the tenants.           | annoy     | The beats of the drummer | the tenants             |           |      |       |

    Examples: before how much, the object is who is charged or paid; after another verb it stays what it is
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | The farm pays its pickers too little.                   | pay       | The farm             |                             |           |      |       |
      | The farm missed its guests too much.                    | miss      | The farm             | its guests                  |           |      |       |

    Examples: a date that owns a noun belongs to it
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | Last year's show drew 400 farmers.                      | draw      | Last year's show     | 400 farmers                 |           |      |       |
      | The show drew 400 farmers last year.                    | draw      | The show             | 400 farmers                 |           | last year |       |

    Examples: "more than" belongs to its figure, before anything else it does not
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | The flood drowned more than 400 cows in May.            | drown     | The flood            | more than 400 cows          |           | May  |       |
      | More than 400 cows drowned in May.                      | drown     | More than 400 cows   |                             |           | May  |       |
      | The cow weighs more than her calf.                      | weigh     | The cow              |                             |           |      |       |

    Examples: a noun ends where a clause with "in which" tells of it
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | She sketched a town in which rents fell.                | sketch    | She                  | a town                      |           |      |       |
      | She sketched a town in May.                             | sketch    | She                  | a town                      |           | May  |       |

    Examples: after a relative clause comes the verb that tells
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | A leak that killed at least two and injured dozens in the town has triggered a strike. | trigger   | A leak               | a strike                    |           |      |       |
      | A leak triggered a strike that has hurt dozens.         | trigger   | A leak               | a strike                    |           |      |       |

    Examples: the nouns before a name are one with it, unless the verb gives it something
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | She beat county Appeals Judge Ola Lund in May.          | beat      | She                  | county Appeals Judge Ola Lund |           | May  |       |
      | She gave Ola Lund a medal.                              | give      | She                  | a medal                     |           |      |       |

    Examples: "by" a time tells when, "by" a person who
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | Two clerks were held by noon.                           | hold      |                      | Two clerks                  |           | noon |       |
      | Two clerks were held by the guard.                      | hold      | the guard            | Two clerks                  |           |      |       |

    Examples: a participle of any form tells of the noun, the verb with its auxiliary by itself
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | The club known as Lund Town is barred from the cup.     | bar       |                      | The club                    |           |      |       |
      | The club left Lund and is barred from the cup.          | leave     | The club             | Lund                        |           |      |       |

    Examples: after an opening phrase with a participle comes the main clause, and what there was
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | In the latest poll, conducted in May, Olsen led the mayor. | lead      | Olsen                | the mayor                   |           |      |       |
      | In the past there have been riots.                      | be        | riots                |                             |           | the past |       |
      | The latest poll, conducted in May, shocked the mayor.   | shock     | The latest poll      | the mayor                   |           |      |       |

    Examples: a name is no verb, whatever its letters
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | Khaled Harah had freed a child.                         | free      | Khaled Harah         | a child                     |           |      |       |
      | Asked on Monday, she freed a child.                     | free      | she                  | a child                     |           |      |       |

    Examples: a greeting is no subject, "almost" no amount
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | Thanks to the nurses, and the ward has reopened.        | reopen    | the ward             |                             |           |      |       |
      | Almost 4,000 voters have already voted.                 | vote      | Almost 4,000 voters  |                             |           |      |       |

    Examples: no phrase ends inside a word
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | The drug BX12 was tested in Leeds.                      | test      |                      | The drug BX12               |           |      | Leeds |
      | The drug was tested in Leeds.                           | test      |                      | The drug                    |           |      | Leeds |

    Examples: a rare name is no interjection
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | Ashdown identified the driver.                          | identify  | Ashdown              | the driver                  |           |      |       |
      | Yes, she identified the driver.                         | identify  | she                  | the driver                  |           |      |       |

    Examples: a date that tells of a noun stays with it
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | The mayor lost a vote in the May talks.                 | lose      | The mayor            | a vote in the May talks     |           |      |       |
      | The mayor lost a vote in May.                           | lose      | The mayor            | a vote                      |           | May  |       |

    Examples: a date after the object tells when, a date in a name does not
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | The firm announced plans Friday to close two mines.     | announce  | The firm             | plans                       |           | Friday |     |
      | The firm announced plans to close two mines.            | announce  | The firm             | plans                       |           |      |       |

    Examples: a name takes no phrase but "of" and where it is
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | The clerk will be paid by Ova for the long delay.       | pay       | Ova                  | The clerk                   |           |      |       |
      | The fine was paid by Ola Lund of the union.             | pay       | Ola Lund of the union | The fine                   |           |      |       |

    Examples: a phrase hangs on the verb or on the noun, as its words do elsewhere
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | The court sent two former clerks to prison.             | send      | The court            | two former clerks           |           |      |       |
      | The court read two letters to prisoners.                | read      | The court            | two letters to prisoners    |           |      |       |

    Examples: "have both begun" tells what began, "have both" what somebody has
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | The two firms have both begun to sell tickets.          | begin     | The two firms        |                             |           |      |       |
      | The two firms have both bread and milk.                 | have      | The two firms        | both bread and milk         |           |      |       |

    Examples: "a year" tells how often, it is no part of what is made
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | The plant makes 100 million doses a year.               | make      | The plant            | 100 million doses           |           |      |       |
      | The plant makes 100 million doses of a vaccine.         | make      | The plant            | 100 million doses of a vaccine |        |      |       |

    Examples: of the words that a verb may come from, it is one that is a verb
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | The council passed the budget in May.                   | pass      | The council          | the budget                  |           | May  |       |
      | The council fined the firm in May.                      | fine      | The council          | the firm                    |           | May  |       |

    Examples: "most of them" is a subject, "most" an adverb is none
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | Most of these nurses could have taken jobs in May.      | take      | Most of these nurses | jobs                        |           | May  |       |
      | Nurses most often take jobs in May.                     | take      | Nurses               | jobs                        |           | May  |       |

    Examples: what a copula tells is above a participle, and a verb is told by itself
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | Any fines paid in May are those of the firm.            | that      | Any fines            |                             |           |      |       |
      | The figures represent a loss for the firm.              | represent | The figures          | a loss for the firm         |           |      |       |

    Examples: a date that opens a sentence tells when, unless it is what is told of
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | Two years later the firm closed a mine.                 | close     | the firm             | a mine                      |           | Two years later | |
      | 2019 was the warmest year.                              | year      | 2019                 |                             |           |      |       |
      | In May talks the mayor lost a vote.                     | lose      | the mayor            | a vote                      |           |      |       |

    Examples: a name before an auxiliary is a subject, whatever its letters
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | Aleppo will not be taken by the army.                   | take      | the army             | Aleppo                      |           |      |       |
      | Soon the army will take Aleppo.                         | take      | the army             | Aleppo                      |           | Soon |       |

    Examples: a cue in the middle is no part of a role
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | In the past, she said, Ova Lund paid the fine.          | pay       | Ova Lund             | the fine                    |           | the past |   |

    Examples: what somebody became is no object
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | Ida Olsen became mayor in May. | become | Ida Olsen |  |  | May |  |
      | The plan appeared a bit premature. | appear | The plan |  |  |  |  |
      | The court named a new mayor in May. | name | The court | a new mayor |  | May |  |

    Examples: a verb in the present is no participle, before a clause or without
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | The walkout comes after delegates inside the hall have loudly booed the mayor. | come | The walkout |  |  |  |  |
      | Nothing heard inside the hall has annoyed the mayor. | annoy | Nothing | the mayor |  |  |  |

    Examples: what opens the sentence is no main clause, however long
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | Like Olsen, who grew up in Leeds before joining Lund Academy, Lund came from a poor family. | come | Lund |  |  |  |  |
      | Olsen, who grew up in Leeds, came from a poor family. | come | Olsen |  |  |  |  |

    Examples: "such a" grades a noun, which is told
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | This was such a bad plan. | plan | This |  |  |  |  |
      | This plan was bad. | bad | This plan |  |  |  |  |

    Examples: two joined subjects have one verb
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | A nurse and two clerks were freed on Friday. | free |  | A nurse and two clerks |  | Friday |  |

    Examples: "at least" at the front counts with its figure
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | At least 130 clinics were searched by the guards. | search | the guards | At least 130 clinics |  |  |  |
      | At the clinic 130 men were searched by the guards. | search | the guards | 130 men |  |  |  |

    Examples: a date after a name tells when, unless it is a part of the name
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | The mayor voiced his support of Olsen Thursday evening. | voice | The mayor | his support of Olsen |  | Thursday evening |  |
      | The mayor voiced his support on Black Friday. | voice | The mayor | his support |  | Black Friday |  |

    Examples: a verb that never lacks an object is passive without one
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | Forty rebels killed in Leeds. | kill |  | Forty rebels |  |  | Leeds |
      | The rebels killed forty men in Leeds. | kill | The rebels | forty men |  |  | Leeds |
      | Forty rebels waited in Leeds. | wait | Forty rebels |  |  |  | Leeds |

    Examples: how many of some is an object, how much alone a quantity
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | We have 50 of our members in tough races. | have | We | 50 of our members |  |  |  |
      | The firm lost 50 million dollars. | lose | The firm |  | 50 million dollars |  |  |

    Examples: "out of" has a place, "out" beside its verb an object
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | Olsen walked out of the court. | walk | Olsen |  |  |  |  |
      | Olsen carried out attacks. | carry | Olsen | attacks |  |  |  |

    Examples: what somebody has is an object, what somebody is a predicate
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | He has twice as much support overall. | have | He | twice as much support |  |  |  |
      | He is the mayor of the town. | mayor | He |  |  |  |  |

    Examples: somebody who is in a place is none
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | A photo was sent to a student in Leeds. | send |  | A photo |  |  |  |
      | A photo was found at a school in Leeds. | find |  | A photo |  |  | a school in Leeds |

    Examples: how long, and how long after, is a time; by how much, and what lasted so long, a quantity
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | She left after 27 days of heavy rain. | leave | She |  |  | 27 days of heavy rain |  |
      | The guards held the bridge for three days. | hold | The guards | the bridge |  | three days |  |
      | The deadline was extended by three days. | extend |  | The deadline | three days |  |  |
      | The talks lasted three days. | last | The talks |  | three days |  |  |

    Examples: "what" is an object with its clause, a noun without
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | Olsen delivered what aides called a warning to the union. | deliver | Olsen | what aides called a warning to the union |  |  |  |
      | Olsen delivered a warning that aides had written. | deliver | Olsen | a warning |  |  |  |

    Examples: what somebody is mayor of is no place
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | Olsen is the mayor of Leeds. | mayor | Olsen |  |  |  |  |
      | Olsen is a mayor in Leeds. | mayor | Olsen |  |  |  | Leeds |

    Examples: a participle behind a hyphen is no verb of the sentence
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | State-led union fighter jets scrambled to protect farmers in Leeds. | scramble | State-led union fighter jets |  |  |  |  |
      | The same farmer-controlled mills reported a loss. | report | The same farmer-controlled mills | a loss |  |  |  |
      | The tea company-backed clerk won a race. | win | The tea company-backed clerk | a race |  |  |  |
      | Jets led by the union reported a loss. | report | Jets | a loss |  |  |  |

    Examples: a date behind a noun tells when, and leaves the noun its preposition
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | The firm sued Olsen at a press conference Tuesday. | sue | The firm | Olsen |  | Tuesday |  |

    Examples: where no other verb tells, the participle between two nouns does
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | Russian and Syrian air forces halted flights in Leeds from 0700 GMT Tuesday for a humanitarian pause. | halt | Russian and Syrian air forces | flights |  | 0700 GMT Tuesday | Leeds |
      | The halted flights from Leeds annoyed the mayor. | annoy | The halted flights from Leeds | the mayor |  |  |  |

    Examples: two joined parts of a subject are one, also where one is a gerund
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | My views on treating allies with respect and also being frank about rivals are strongly held. | hold |  | My views |  |  |  |

    Examples: a gerund with what it governs is a subject, and behind a comma none
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | Exempting parts of the paper from the reading undermines the plan. | undermine | Exempting parts of the paper from the reading | the plan |  |  |  |
      | Staffing each ward of the clinic with a guard could anger the mayor. | anger | Staffing each ward of the clinic with a guard | the mayor |  |  |  |
      | Speaking in Leeds on Friday, Olsen would praise a clerk. | praise | Olsen | a clerk |  |  |  |

    Examples: a word is no part of speech that the lexicon rules out, and a strange first word is a name
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | The guards rely heavily on boats from Leeds. | rely | The guards |  |  |  |  |
      | Republicans on the council took a boat. | take | Republicans on the council | a boat |  |  |  |
      | Wetherling pondered his options for a day. | ponder | Wetherling | his options |  | a day |  |
      | Thursday's ruling by the court provides a plain rule. | provide | Thursday's ruling by the court | a plain rule |  |  |  |
      | The staff were fond of the mill. | fond | The staff |  |  |  |  |
      | Rarely has Olsen left the club. | leave | Olsen | the club |  |  |  |

    Examples: a date behind a noun is no head of it, also of two words
      | sentence                                                | predicate | subject              | object                      | quantity  | time | place |
      | The council passed a house funding bill Thursday evening. | pass | The council | a house funding bill |  | Thursday evening |  |
      | The council passed a bill on the house funding on Thursday. | pass | The council | a bill on the house funding |  | Thursday |  |

  Scenario: Two joined clauses, each with its own subject and object
    Given an article in "en" published 2024-05-02:
      """
      A nurse and the clerks were hurt and the mayor was freed on Friday.
      """
    When the article is parsed
    Then the claims are:
      | predicate | object                 | time   |
      | hurt      | A nurse and the clerks |        |
      | free      | the mayor              | Friday |

  Scenario Outline: What a verb has beside its object
    Given an article in "en" published 2024-05-02:
      """
      <sentence>
      """
    When the article is parsed
    Then the claims are:
      | predicate   | object   | recipient   | attribute   | complement   |
      | <predicate> | <object> | <recipient> | <attribute> | <complement> |

    Examples: a clause that says to what end, though it has no verb but "be"
      | sentence                          | predicate | object   | recipient | attribute | complement |
      | The plan was designed to be harsh. | design   | The plan |           |           | be harsh   |
      | The plan was designed by a guard. | design    | The plan |           |           |            |

    Examples: what a verb that looks like a noun is of
      | sentence                                        | predicate | object | recipient | attribute | complement              |
      | The union also plans to launch a large campaign. | plan     |        |           |           | launch a large campaign |
      | The union's plans to launch a boat failed.      | fail      |        |           |           |                         |

    Examples: of what somebody is accused, and what a noun is of
      | sentence                                   | predicate | object      | recipient | attribute | complement    |
      | He accused the council of hiding a loss.   | accuse    | the council |           |           | hiding a loss |
      | He accused a man hiding a boat.            | accuse    | a man       |           |           |               |

    Examples: to whom and what, and what something is made or taken for
      | sentence                                                   | predicate | object      | recipient | attribute       | complement |
      | The law grants a mayor the right to close a mill.          | grant     | the right   | a mayor   |                 |            |
      | The council will make it a duty that new laws hold a note. | make      | it          |           | a duty          |            |
      | Such a move is generally considered a grave mistake.       | consider  | Such a move |           | a grave mistake |            |

    Examples: what something is called, in quoted words, and a name in marks
      | sentence                                                    | predicate | object                    | recipient | attribute                | complement |
      | Olsen called it "a sad day for the town."                   | call      | it                        |           | a sad day                |            |
      | Olsen called the night "a solid win for the club" on Friday. | call     | the night                 |           | a solid win for the club |            |
      | Olsen called them "unkind."                                 | call      | them                      |           | unkind                   |            |
      | Olsen called the owner of the "Old Mill" on Friday.         | call      | the owner of the "Old Mill" |         |                          |            |

    Examples: what something is used for, and what a noun is for
      | sentence                          | predicate | object         | recipient | attribute | complement       |
      | He used the money to buy a mill.  | use       | the money      |           |           | buy a mill       |
      | Guards spent months circling Leeds.| spend     | months         |           |           | circling Leeds   |
      | He sold the right to buy a mill.  | sell      | the right      |           |           |                  |

    Examples: a date is no subject of what follows it
      | sentence                                                     | predicate | object | recipient | attribute | complement                       |
      | The rules issued Thursday said the plans would hurt couples. | say       |        |           |           | the plans would hurt couples     |
      | The mayor said Thursday the plans would hurt couples.        | hurt      | couples |          |           |                                  |

    Examples: a clause behind "as" with a long subject, and a noun
      | sentence                                                                      | predicate | object | recipient | attribute | complement |
      | The review comes as the council and a number of town boards pursue a new law. | come      |        |           |           | the council and a number of town boards pursue a new law |
      | The review comes as a report of the town boards.                              | come      |        |           |           |            |

    Examples: a gerund behind a dash
      | sentence                                                          | predicate | object    | recipient | attribute | complement               |
      | He praised the clerk on Thursday - comparing her to a judge.      | praise    | the clerk |           |           | comparing her to a judge |
      | He praised the clerk - the mayor was ill.                         | praise    | the clerk |           |           |                          |
