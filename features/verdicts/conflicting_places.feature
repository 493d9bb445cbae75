Feature: Another place, or the same one seen nearer or farther
  A place conflicts where a report puts the same event into another place of the same level.
  A city lies in its country, so the one agrees with the other.

  Rule: Another country or city is a conflict, a part of the place is none

    Scenario Outline: Where ministers met
      Given an article in "en" published 2024-06-20:
        """
        The foreign ministers of Norway and Chile signed the fishing agreement in Finland on Monday.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        It holds for ten years.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                                                        | verdict   | differs on   |
        | The foreign ministers of Norway and Chile signed the fishing agreement in Finland on Monday. | <verdict> | <differs on> |

      Examples: another country
        | report                                                                                         | verdict     | differs on |
        | The foreign ministers of Norway and Chile signed the fishing agreement in Sweden on Monday.    | conflicting | place      |
        | In Portugal, the foreign ministers of Norway and Chile signed the fishing agreement on Monday. | conflicting | place      |

      Examples: a city within the country
        | report                                                                                                   | verdict      | differs on |
        | The foreign ministers of Norway and Chile signed the fishing agreement in Helsinki on Monday.            | corroborated |            |
        | The foreign ministers of Norway and Chile signed the fishing agreement in the Finnish capital on Monday. | corroborated |            |

    Scenario Outline: Where it was found
      Given an article in "en" published 2024-06-20:
        """
        The stolen painting was found in Lyon on Friday.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        It is worth a fortune.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                            | verdict   | differs on   |
        | The stolen painting was found in Lyon on Friday. | <verdict> | <differs on> |

      Examples: another city
        | report                                              | verdict     | differs on |
        | The stolen painting was found in Hamburg on Friday. | conflicting | place      |

      Examples: its country
        | report                                                    | verdict      | differs on |
        | The stolen painting was found in France on Friday.        | partial      |            |
        | The stolen painting was found in Lyon, France, on Friday. | corroborated |            |

    Scenario Outline: On which side
      Given an article in "en" published 2024-06-20:
        """
        Rescuers found the missing boat north of the island of Vega on Sunday.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        Both men on board are well.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                                  | verdict   | differs on   |
        | Rescuers found the missing boat north of the island of Vega on Sunday. | <verdict> | <differs on> |

      Examples: the other side
        | report                                                                 | verdict     | differs on |
        | Rescuers found the missing boat south of the island of Vega on Sunday. | conflicting | place      |

      Examples: no other side
        | report                                                                     | verdict      | differs on |
        | Rescuers found the missing boat northwest of the island of Vega on Sunday. | corroborated |            |
        | Rescuers found the missing boat off the island of Vega on Sunday.          | partial      |            |

  Rule: A place has one meaning in all languages

    Scenario Outline: Where ministers met, told abroad
      Given an article in "en" published 2024-06-20:
        """
        The foreign ministers of Norway and Chile signed the fishing agreement in Finland on Monday.
        """
      And a report "Antara" in "id" published 2024-06-20:
        """
        <report>
        Perjanjian itu berlaku sepuluh tahun.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                                                        | verdict   | differs on   |
        | The foreign ministers of Norway and Chile signed the fishing agreement in Finland on Monday. | <verdict> | <differs on> |

      Examples: another country
        | report                                                                                          | verdict     | differs on |
        | Menteri luar negeri Norwegia dan Cile menandatangani perjanjian perikanan di Swedia pada Senin. | conflicting | place      |

      Examples: a city within the country
        | report                                                                                            | verdict      | differs on |
        | Menteri luar negeri Norwegia dan Cile menandatangani perjanjian perikanan di Helsinki pada Senin. | corroborated |            |

    Scenario Outline: Where it was found, told abroad
      Given an article in "en" published 2024-06-20:
        """
        The stolen painting was found in Lyon on Friday.
        """
      And a report "Antara" in "id" published 2024-06-20:
        """
        <report>
        Nilainya sangat tinggi.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                            | verdict   | differs on   |
        | The stolen painting was found in Lyon on Friday. | <verdict> | <differs on> |

      Examples: another city
        | report                                                   | verdict     | differs on |
        | Lukisan yang dicuri itu ditemukan di Hamburg pada Jumat. | conflicting | place      |

      Examples: its country
        | report                                                     | verdict      | differs on |
        | Lukisan yang dicuri itu ditemukan di Prancis pada Jumat.   | corroborated |            |
        | Lukisan yang dicuri itu ditemukan di kota Lyon pada Jumat. | corroborated |            |

    Scenario Outline: Whose court it was
      Given an article in "en" published 2024-06-20:
        """
        An Ivorian court freed three Burmese fishermen on Monday.
        """
      And a report "Antara" in "id" published 2024-06-20:
        """
        <report>
        Mereka ditahan sejak April.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                     | verdict   | differs on   |
        | An Ivorian court freed three Burmese fishermen on Monday. | <verdict> | <differs on> |

      Examples: the same country by its names
        | report                                                                      | verdict      | differs on |
        | Pengadilan Pantai Gading membebaskan tiga nelayan Myanmar pada Senin.       | corroborated |            |
        | Pengadilan di Pantai Gading membebaskan tiga nelayan asal Burma pada Senin. | corroborated |            |

      Examples: another country
        | report                                                               | verdict     | differs on |
        | Pengadilan Pantai Gading membebaskan tiga nelayan Bhutan pada Senin. | conflicting | place      |

  Rule: The place of something else is no rival

    Scenario Outline: On the way, and before
      Given an article in "en" published 2024-06-20:
        """
        The foreign ministers of Norway and Chile signed the fishing agreement in Finland on Monday.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        It holds for ten years.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                                                        | differs on |
        | The foreign ministers of Norway and Chile signed the fishing agreement in Finland on Monday. |            |

      Examples: another event
        | report                                                                                                                       |
        | The foreign ministers of Norway and Chile signed the fishing agreement in Finland on Monday and flew on to Sweden.           |
        | The foreign ministers of Norway and Chile signed the fishing agreement in Finland on Monday. It had been prepared in Sweden. |
        | The king of Sweden opened a museum on Monday.                                                                                |

      Examples: a wider place, or none
        | report                                                                                               |
        | The foreign ministers of Norway and Chile signed the fishing agreement in Northern Europe on Monday. |
        | The foreign ministers of Norway and Chile signed the fishing agreement on Monday.                    |

    Scenario Outline: Where it was lost
      Given an article in "en" published 2024-06-20:
        """
        The stolen painting was found in Lyon on Friday.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        It is worth a fortune.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                            | differs on |
        | The stolen painting was found in Lyon on Friday. |            |

      Examples: another event
        | report                                                                               |
        | The stolen painting was found in Lyon on Friday. It had vanished in Hamburg in 2019. |
        | A museum in Hamburg was closed on Friday.                                            |

    Scenario Outline: Where it was done, told in a short sentence
      Given an article in "en" published 2024-06-20:
        """
        The blood sample was taken in Bangkok on 12 June, after she had won the final of the high jump.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                                                           | differs on   |
        | The blood sample was taken in Bangkok on 12 June, after she had won the final of the high jump. | <differs on> |

      Examples: taken elsewhere, and something else done elsewhere
        | report                                            | differs on |
        | The blood sample was taken in Chiang Mai on 12 June. | place      |
        | The blood sample was tested in Doha on 12 June.   |            |

  Rule: A land says nothing of a place where the report names another place in it

    Scenario Outline: In which province
      Given an article in "en" published 2024-06-20:
        """
        The bank opened its first rural branch in East Java.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        """
      When the article is checked
      Then the verdicts are:
        | verdict   | differs on |
        | <verdict> | <detail>   |

      Examples: another province, the land alone, and a town in the province
        | report                                                               | verdict      | detail |
        | The bank opened its first rural branch in North Sumatra, Indonesia.  | conflicting  | place  |
        | The bank opened its first rural branch in Indonesia.                 | corroborated |        |
        | The bank opened its first rural branch in Malang, East Java.         | corroborated |        |
