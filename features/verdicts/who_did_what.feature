Feature: Who did what to whom
  The same deed told of other people, the other way round, or of another thing is no agreement.

  Rule: Who gave has not received, and who received has not given

    Scenario Outline: A medal
      Given an article in "en" published 2024-07-03:
        """
        Swimmer Ola Dahl received a medal from Mette Krag in Hamar on Monday.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | verdict   |
        | <verdict> |

      Examples: from her, and to her
        | report                                                 | verdict      |
        | Mette Krag gave Ola Dahl a medal in Hamar on Monday.   | corroborated |
        | Ola Dahl gave Mette Krag a medal in Hamar on Monday.   | conflicting  |

  Rule: Whose brother it is tells who it is

    Scenario Outline: A brother
      Given an article in "en" published 2024-07-03:
        """
        Nau's brother died in a car accident in Lund on Monday.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <whose> brother died in a car accident in Lund on Monday.
        """
      When the article is checked
      Then the verdicts are:
        | verdict   |
        | <verdict> |

      Examples: another's, and the same
        | whose    | verdict      |
        | Ingrid's | conflicting  |
        | Nau's    | corroborated |

  Rule: Which way, and which came first, is told by a small word

    Scenario Outline: From, to, by, before and after
      Given an article in "en" published 2024-07-03:
        """
        <claim>
        """
      And a report "Wire" in "<language>" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | verdict   |
        | <verdict> |

      Examples: the other way
        | claim                                            | language | report                                           | verdict |
        | The bus was travelling from Lima to Cusco.       | en       | The bus was travelling from Cusco to Lima.       | partial |
        | The ship sailed from Ambon to Ternate.           | id       | Kapal itu berlayar dari Ternate ke Ambon.        | partial |
        | Profit at Orlo fell to 80 million dollars.       | en       | Profit at Orlo fell by 80 million dollars.       | partial |
        | The ship sank before the rescuers arrived.       | en       | The ship sank after the rescuers arrived.        | partial |
        | Iran released the five sailors on Monday.        | en       | Iran agreed to release the five sailors on Monday. | partial |

      Examples: the same way
        | claim                                            | language | report                                           | verdict      |
        | The bus was travelling from Lima to Cusco.       | en       | The bus was travelling to Cusco from Lima.       | corroborated |
        | The ship sailed from Ambon to Ternate.           | id       | Kapal itu berlayar dari Ambon ke Ternate.        | corroborated |
        | Profit at Orlo fell to 80 million dollars.       | en       | Profit at Orlo fell to 80 million dollars.       | corroborated |

  Rule: The passive tells the same deed

    Scenario Outline: A ban
      Given an article in "en" published 2024-07-03:
        """
        The Norland Sports Board banned Dimas Aryo for two years on Tuesday.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | verdict   |
        | <verdict> |

      Examples: who was banned
        | report                                                                        | verdict      |
        | Dimas Aryo was banned for two years by the Norland Sports Board on Tuesday.   | corroborated |
        | The Norland Sports Board was banned for two years by Dimas Aryo on Tuesday.   | partial      |

  Rule: A report that does not tell a claim's deed does not support it

    Scenario Outline: The deed, and where it was done
      Given an article in "en" published 2024-06-20:
        """
        <claim>
        """
      And a report "Antara" in "id" published 2024-06-20:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | verdict   |
        | <verdict> |

      Examples: another deed
        | claim                                                                        | report                                                                                       | verdict |
        | Governor Sari Utami returned to Medan after meeting Bima Halim in Padang.    | Gubernur Sari Utami dan Bima Halim bertukar hadiah ketika mereka bertemu di Padang.          | partial |
        | Hana Lim returned to Jakarta after the meeting in Seoul.                     | Hana Lim bertemu menteri Indonesia itu dalam pertemuan di Seoul.                             | partial |

      Examples: the deed, in other words
        | claim                                                                        | report                                                                                       | verdict      |
        | Governor Sari Utami returned to Medan after meeting Bima Halim in Padang.    | Gubernur Sari Utami kembali ke Medan setelah bertemu dengan Bima Halim di Padang.            | corroborated |
        | The cement factory was built in Indonesia in 2019.                           | Pabrik semen itu dibangun di Surabaya pada 2019.                                             | corroborated |
        | The prosecutor turned down the offer of the mining company on Monday.        | Jaksa menampik tawaran perusahaan tambang itu pada Senin.                                    | corroborated |

    Scenario Outline: A suit
      Given an article in "en" published 2024-07-03:
        """
        The pilots' union sued Lunden Air in the Hamar District Court on Monday.
        """
      And a report "Antara" in "id" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | verdict   |
        | <verdict> |

      Examples: who sued, and who was sued
        | report                                                              | verdict      |
        | Serikat pilot menggugat Lunden Air di Pengadilan Hamar pada Senin.  | corroborated |
        | Lunden Air menggugat serikat pilot di Pengadilan Hamar pada Senin.  | partial      |

    Scenario Outline: Gifts of two to each other
      Given an article in "en" published 2024-07-03:
        """
        Mayor Ola Dahl and Mayor Mette Krag gave each other a watch in Hamar on Monday.
        """
      And a report "Antara" in "id" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | verdict   |
        | <verdict> |

      Examples: both ways, and one way
        | report                                                                                  | verdict      |
        | Wali Kota Ola Dahl dan Wali Kota Mette Krag saling memberi arloji di Hamar pada Senin.   | corroborated |
        | Wali Kota Ola Dahl memberi Wali Kota Mette Krag arloji di Hamar pada Senin.              | partial      |

  Rule: What is told of another thing contradicts nothing

    Scenario Outline: Prices, ministers and matches
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
        | verdict   | differs on   |
        | <verdict> | <differs on> |

      Examples: of the same thing
        | article                                             | report                                              | verdict     | differs on |
        | The price of rice in Odda rose 10 percent in May.   | The price of rice in Odda rose 5 percent in May.    | conflicting | number     |
        | The health minister resigned on Monday.             | The health minister resigned on Tuesday.            | conflicting | date       |
        | Odda won the first match on Monday.                 | Odda lost the first match on Monday.                | conflicting | polarity   |

      Examples: of another
        | article                                             | report                                              | verdict     | differs on |
        | The price of rice in Odda rose 10 percent in May.   | The price of fish in Odda rose 5 percent in May.    | partial     |            |
        | The health minister resigned on Monday.             | The defence minister resigned on Tuesday.           | partial     |            |
        | Odda won the first match on Monday.                 | Odda lost the second match on Friday.               | partial     |            |
        | The mayor opened the bridge on Monday.              | The mayor closed the school on Monday.              | partial     |            |
        | Sales of cars in Asia rose 9 percent.               | Sales of cars in Europe rose 4 percent.             | partial     |            |
        | A blast in Odda killed four people on Monday.       | A second blast in Odda killed nine people on Monday. | partial    |            |

    Scenario Outline: Ministers, workers and voters, told abroad
      Given an article in "en" published 2024-07-03:
        """
        <article>
        """
      And a report "Antara" in "id" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | verdict   | differs on   |
        | <verdict> | <differs on> |

      Examples: the same, another and the opposite
        | article                                             | report                                                 | verdict      | differs on |
        | The finance minister resigned on Monday.            | Menteri keuangan mundur pada Senin.                    | corroborated |            |
        | The foreign minister resigned on Monday.            | Menteri keuangan mundur pada Senin.                    | partial      |            |
        | The company will lay off 900 workers this year.     | Perusahaan itu akan memecat 900 pekerja tahun ini.     | corroborated |            |
        | The company will lay off 900 workers this year.     | Perusahaan itu akan merekrut 900 pekerja tahun ini.    | conflicting  | polarity   |
        | Turnout was higher than in 2020.                    | Partisipasi pemilih lebih rendah daripada 2020.        | conflicting  | polarity   |

    Scenario Outline: A final
      Given an article in "en" published 2024-07-03:
        """
        Odda beat Hamar on penalties to reach the final.
        """
      And a report "Wire" in "en" published 2024-07-03:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | verdict   |
        | <verdict> |

      Examples: who won, told after what came of it
        | report                                                 | verdict      |
        | Odda reached the final after beating Hamar on penalties. | corroborated |
        | Hamar reached the final after beating Odda on penalties. | partial      |
