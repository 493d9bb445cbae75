Feature: Another figure, or the same one told otherwise
  A figure conflicts where a report counts or measures the same thing and the two can't both be true.
  Rounding, bounds, ranges and other units are read before that is said.

  Rule: Another figure of the same thing is a conflict, a rounder one is none

    Scenario Outline: A quantity
      Given an article in "en" published 2024-07-03:
        """
        The fire at the Sandvik warehouse destroyed 340 tonnes of grain on Sunday.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        Nobody was hurt, and the cause is not known.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                                      | verdict   | differs on   |
        | The fire at the Sandvik warehouse destroyed 340 tonnes of grain on Sunday. | <verdict> | <differs on> |

      Examples: another figure
        | report                                                                                  | verdict     | differs on |
        | The fire at the Sandvik warehouse destroyed 430 tonnes of grain on Sunday.              | conflicting | number     |
        | On Sunday the fire at the Sandvik warehouse destroyed more than 500 tonnes of grain.    | conflicting | number     |
        | The fire at the Sandvik warehouse destroyed 34 tonnes of grain on Sunday.               | conflicting | number     |

      Examples: approximators, bounds and ranges
        | report                                                                                     | verdict      | differs on |
        | The fire at the Sandvik warehouse destroyed almost 350 tonnes of grain on Sunday.          | corroborated |            |
        | The fire at the Sandvik warehouse destroyed at least 300 tonnes of grain on Sunday.        | corroborated |            |
        | The fire at the Sandvik warehouse destroyed between 300 and 400 tonnes of grain on Sunday. | corroborated |            |

      Examples: another unit
        | report                                                                            | verdict      | differs on |
        | The fire at the Sandvik warehouse destroyed 340,000 kilograms of grain on Sunday. | corroborated |            |

    Scenario Outline: A figure in the next sentence
      Given an article in "en" published 2024-07-03:
        """
        The fire destroyed 40 boats in the harbour of Norton.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        The fire in the harbour began on Sunday. <report>
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                 | differs on   |
        | The fire destroyed 40 boats in the harbour of Norton. | <differs on> |

      Examples: another number of boats, and a number of other things
        | report                   | differs on |
        | It destroyed 14 boats.   | number     |
        | It destroyed 14 sheds.   |            |
        | It destroyed 40 boats.   |            |

    Scenario Outline: A temperature
      Given an article in "en" published 2024-07-03:
        """
        It was 104°F in Bergen on Monday, the weather office said.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        Schools stayed open.
        """
      When the article is checked
      Then the verdicts are:
        | claim                         | verdict   | differs on   |
        | It was 104°F in Bergen on Monday | <verdict> | <differs on> |

      Examples: the same heat on another scale
        | report                                                    | verdict      | differs on |
        | It was 40°C in Bergen on Monday, the weather office said. | corroborated |            |

      Examples: another heat
        | report                                                    | verdict      | differs on |
        | It was 31°C in Bergen on Monday, the weather office said. | conflicting  | number     |

    Scenario Outline: A sum of money
      Given an article in "en" published 2024-07-03:
        """
        The city will pay 7.5 million dollars for the new harbour crane.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        It will be built in Korea.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                            | verdict   | differs on   |
        | The city will pay 7.5 million dollars for the new harbour crane. | <verdict> | <differs on> |

      Examples: another sum
        | report                                                                   | verdict     | differs on |
        | The city will pay 5.7 million dollars for the new harbour crane.         | conflicting | number     |
        | The city will pay $9 million for the new harbour crane.                  | conflicting | number     |
        | The city will pay less than 6 million dollars for the new harbour crane. | conflicting | number     |

      Examples: the same sum, told otherwise
        | report                                                            | verdict      | differs on |
        | The city will pay $7.5 million for the new harbour crane.         | corroborated |            |
        | The city will pay US$7,500,000 for the new harbour crane.         | corroborated |            |
        | The city will pay more than $7 million for the new harbour crane. | corroborated |            |

    Scenario Outline: A share, and a distance
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
        | claim     | verdict   | differs on   |
        | <article> | <verdict> | <differs on> |

      Examples: another figure
        | article                                            | report                                             | verdict     | differs on |
        | Unemployment in Norway fell to 3.2 percent in May. | Unemployment in Norway fell to 3.6 percent in May. | conflicting | number     |
        | The climber walked 12 kilometres in two days.      | The climber walked 12 miles in two days.           | conflicting | number     |

      Examples: the same figure, told otherwise
        | article                                            | report                                                 | verdict      | differs on |
        | Unemployment in Norway fell to 3.2 percent in May. | Unemployment in Norway fell to 3.2% in May.            | corroborated |            |
        | Unemployment in Norway fell to 3.2 percent in May. | Unemployment in Norway fell to about 3 percent in May. | corroborated |            |
        | The climber walked 12 kilometres in two days.      | The climber walked 7.5 miles in two days.              | corroborated |            |

    Scenario Outline: A toll, a price and a bound
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
        | claim     | verdict   | differs on   |
        | <article> | <verdict> | <differs on> |

      Examples: told with another word
        | article                                                    | report                                                           | verdict     | differs on |
        | Eleven people died when the ferry Kari sank off Bergen.    | Thirteen people died when the ferry Kari had sunk off Bergen.    | conflicting | number     |
        | A ticket for the ferry Kari to Bergen costs 10,700 rupiah. | The ferry Kari to Bergen costs 11,000 rupiah a ticket.           | conflicting | number     |

      Examples: compatible
        | article                                                  | report                                                   | verdict      | differs on |
        | More than 210 people sailed on the ferry Kari to Bergen. | More than 200 people sailed on the ferry Kari to Bergen. | corroborated |            |

  Rule: What is below a figure is not above it

    Scenario Outline: A turnout
      Given an article in "en" published 2024-06-20:
        """
        Turnout was <claim> on Sunday.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        Turnout was <report> on Sunday.
        """
      When the article is checked
      Then the verdicts are:
        | verdict   |
        | <verdict> |

      Examples: bounds that end at one figure, and that leave room
        | claim               | report              | verdict      |
        | below 50 percent    | above 50 percent    | conflicting  |
        | up to 500 people    | at least 500 people | conflicting  |
        | at least 500 people | more than 500 people | corroborated |

  Rule: Both numbers of a score are told, whoever tells it

    Scenario Outline: A game
      Given an article in "en" published 2024-06-20:
        """
        Bordeaux beat Metz 3-0 on Sunday.
        """
      And a report "Wire" in "<language>" published 2024-06-20:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | verdict   | differs on   |
        | <verdict> | <differs on> |

      Examples: another score
        | language | report                                     | verdict     | differs on |
        | en       | Bordeaux beat Metz 3-1 on Sunday.          | conflicting | number     |
        | en       | Bordeaux beat Metz 1-0 on Sunday.          | conflicting | number     |
        | id       | Bordeaux mengalahkan Metz 3-1 pada Minggu. | conflicting | number     |

      Examples: the same score
        | language | report                                                          | verdict      | differs on |
        | en       | Bordeaux, who led 1-0 at the break, beat Metz 3-0 on Sunday.    | corroborated |            |
        | en       | Metz lost 0-3 to Bordeaux on Sunday.                            | corroborated |            |
        | id       | Bordeaux mengalahkan Metz 3-0 pada Minggu.                      | corroborated |            |

  Rule: A figure is the same one in another language

    Scenario Outline: Tonnes of grain
      Given an article in "en" published 2024-07-03:
        """
        The fire at the Sandvik warehouse destroyed 340 tonnes of grain on Sunday.
        """
      And a report "Antara" in "id" published 2024-07-03:
        """
        <report>
        Tidak ada yang terluka dan penyebabnya belum diketahui.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                                      | verdict   | differs on   |
        | The fire at the Sandvik warehouse destroyed 340 tonnes of grain on Sunday. | <verdict> | <differs on> |

      Examples: another figure
        | report                                                                           | verdict     | differs on |
        | Kebakaran di gudang Sandvik pada Minggu menghanguskan 430 ton gandum.            | conflicting | number     |
        | Kebakaran di gudang Sandvik menghanguskan lebih dari 500 ton gandum pada Minggu. | conflicting | number     |

      Examples: the same figure
        | report                                                                           | verdict      | differs on |
        | Kebakaran di gudang Sandvik pada Minggu menghanguskan sekitar 340 ton gandum.    | corroborated |            |
        | Kebakaran di gudang Sandvik menghanguskan lebih dari 300 ton gandum pada Minggu. | corroborated |            |

    Scenario Outline: Millions
      Given an article in "en" published 2024-07-03:
        """
        The city will pay 7.5 million dollars for the new harbour crane.
        """
      And a report "Antara" in "id" published 2024-07-03:
        """
        <report>
        Derek itu dibuat di Korea.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                            | verdict   | differs on   |
        | The city will pay 7.5 million dollars for the new harbour crane. | <verdict> | <differs on> |

      Examples: another sum
        | report                                                                    | verdict     | differs on |
        | Kota itu akan membayar 5,7 juta dolar AS untuk derek pelabuhan yang baru. | conflicting | number     |

      Examples: the same sum
        | report                                                                    | verdict      | differs on |
        | Kota itu akan membayar 7,5 juta dolar AS untuk derek pelabuhan yang baru. | corroborated |            |

  Rule: The figure of something else is no rival

    Scenario Outline: What was feared, and what else was counted
      Given an article in "en" published 2024-07-03:
        """
        The fire at the Sandvik warehouse destroyed 340 tonnes of grain on Sunday.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        Nobody was hurt, and the cause is not known.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                                      | differs on |
        | The fire at the Sandvik warehouse destroyed 340 tonnes of grain on Sunday. |            |

      Examples: what was feared
        | report                                                                                                                             |
        | The fire at the Sandvik warehouse destroyed 340 tonnes of grain on Sunday. The owners had feared that it would destroy 900 tonnes. |

      Examples: another event
        | report                                                                                                               |
        | The fire at the Sandvik warehouse destroyed 340 tonnes of grain on Sunday. A fire there destroyed 90 tonnes in 1998. |

      Examples: another thing
        | report                                                                                    |
        | The fire at the Sandvik warehouse destroyed 340 tonnes of grain and 12 lorries on Sunday. |
        | The Sandvik warehouse employs 120 people.                                                 |
        | The fire at the Sandvik warehouse burned for 14 hours on Sunday.                          |

      Examples: no figure
        | report                                                                                 |
        | The fire at the Sandvik warehouse destroyed the grain that was stored there on Sunday. |

    Scenario Outline: What was offered, and what was paid before
      Given an article in "en" published 2024-07-03:
        """
        The city will pay 7.5 million dollars for the new harbour crane.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        It will be built in Korea.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                            | differs on |
        | The city will pay 7.5 million dollars for the new harbour crane. |            |

      Examples: an offer that was turned down
        | report                                                                                                                |
        | The city will pay 7.5 million dollars for the new harbour crane, after an offer of 9 million dollars was turned down. |

      Examples: another crane
        | report                                                                                               |
        | The city will pay 7.5 million dollars for the new harbour crane. The old one cost 2 million dollars. |

      Examples: a currency that can not be compared
        | report                                                         |
        | The city will pay 80 million kroner for the new harbour crane. |

    Scenario Outline: Forecasts, aims and other years
      Given an article in "en" published 2024-07-03:
        """
        The bicycle maker Falk sold 52,000 bicycles in 2023.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        Most of them went to Denmark.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                | differs on |
        | The bicycle maker Falk sold 52,000 bicycles in 2023. |            |

      Examples: a forecast, an aim
        | report                                                                                 |
        | Analysts had forecast 60,000, but the bicycle maker Falk sold 52,000 bicycles in 2023. |
        | The bicycle maker Falk sold 52,000 bicycles in 2023. It wants to sell 60,000 in 2025.  |

      Examples: another year
        | report                                                                     |
        | The bicycle maker Falk sold 52,000 bicycles in 2023, after 41,000 in 2022. |

    Scenario: What the article reports from both sides
      Given an article in "en" published 2024-07-03:
        """
        Falk sold 52,000 bicycles in 2023 by its own count and 48,000 by that of the trade office.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        Falk sold 48,000 bicycles in 2023, the trade office said. Most of them went to Denmark.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                                                      | differs on |
        | Falk sold 52,000 bicycles in 2023 by its own count and 48,000 by that of the trade office. |            |

  Rule: One person is a count, and one thing need not be

    Scenario Outline: A toll told abroad
      Given an article in "en" published 2024-07-03:
        """
        <article>
        """
      And a report "Antara" in "id" published 2024-07-03:
        """
        Dua orang tewas, kata pejabat.
        """
      When the article is checked
      Then the verdicts are:
        | differs on |
        | <detail>   |

      Examples: one person, and one car
        | article                              | detail |
        | One person has died, officials said. | number |
        | One car has burned, officials said.  |        |

  Rule: Figures that are left over on both sides count one thing, or are no rivals

    Scenario Outline: Pupils and schools
      Given an article in "en" published 2024-03-12:
        """
        Helden has moved 640 pupils to a hall on Tuesday after lead was found in the drinking water.
        """
      And a report "Kabar" in "id" published 2024-03-12:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | differs on |
        |            |

      Examples: schools
        | report                                                                                                                                        |
        | Kota Helden menutup dua sekolah dasar pada Selasa setelah pemeriksaan menemukan timbal dalam air minum, kata Wali Kota Otto Brandt.            |

  Rule: A figure says only how many there are of what it counts

    Scenario Outline: Shops and stalls
      Given an article in "en" published 2024-06-20:
        """
        <article>
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | verdict   | differs on |
        | <verdict> | <detail>   |

      Examples: the same figure counts something else
        | article                            | report                                                  | verdict | detail |
        | The family owns two bakeries.      | The family owns one bakery and two stalls.              | conflicting | number |

      Examples: the same
        | article                            | report                                                  | verdict      | detail |
        | The family owns two bakeries.      | The family owns two bakeries and one stall.             | corroborated |        |

  Rule: A report that tells only the size of a figure does not tell it

    Scenario Outline: Dozens, and forty
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

      Examples: the size alone
        | claim                               | report                                  | verdict |
        | The hail damaged 40 houses in Lyon. | The hail damaged dozens of houses in Lyon. | partial |

      Examples: the figure, and a claim that has only the size
        | claim                                      | report                                    | verdict      |
        | The hail damaged 40 houses in Lyon.        | The hail damaged about 40 houses in Lyon. | corroborated |
        | The hail damaged dozens of houses in Lyon. | The hail damaged 40 houses in Lyon.       | corroborated |
