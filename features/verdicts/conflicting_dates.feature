Feature: Another date, or the same one told otherwise
  A date conflicts where a report gives the same event a day that can't be the same one.
  A coarser date that holds the finer one agrees, and so does the weekday of that date.

  Rule: Another date of the same event is a conflict, a coarser or finer one is none

    Scenario Outline: A day
      Given an article in "en" published 2024-06-20:
        """
        The Lindholm bridge reopened to traffic on 12 June after eight months of repairs.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        The old ferry across the sound has been sold.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                                             | verdict   | differs on   |
        | The Lindholm bridge reopened to traffic on 12 June after eight months of repairs. | <verdict> | <differs on> |

      Examples: another day, another month
        | report                                                                               | verdict     | differs on |
        | The Lindholm bridge reopened to traffic on 14 June after eight months of repairs.    | conflicting | date       |
        | After eight months of repairs the Lindholm bridge reopened on 10 June.               | conflicting | date       |
        | The Lindholm bridge reopened to traffic in May after eight months of repairs.        | conflicting | date       |

      Examples: the same day, told otherwise
        | report                                                                                        | verdict      | differs on |
        | The Lindholm bridge reopened to traffic on Wednesday, 12 June, after eight months of repairs. | corroborated |            |
        | The Lindholm bridge reopened to traffic in June after eight months of repairs.                | corroborated |            |
        | The Lindholm bridge reopened to traffic in mid-June after eight months of repairs.            | corroborated |            |
        | The Lindholm bridge reopened to traffic last week after eight months of repairs.              | corroborated |            |

    Scenario Outline: An hour
      Given an article in "en" published 2024-06-20:
        """
        The rocket lifted off from Kourou at 15:00 GMT on Tuesday with two satellites.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        It was the second launch of the year.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                                          | verdict   | differs on   |
        | The rocket lifted off from Kourou at 15:00 GMT on Tuesday with two satellites. | <verdict> | <differs on> |

      Examples: another hour, another day
        | report                                                                         | verdict     | differs on |
        | The rocket lifted off from Kourou at 17:30 GMT on Tuesday with two satellites. | conflicting | date       |
        | The rocket lifted off from Kourou at 15:00 GMT on Monday with two satellites.  | conflicting | date       |

      Examples: the same hour, and less than that
        | report                                                                          | verdict      | differs on |
        | The rocket lifted off from Kourou at 3 p.m. GMT on Tuesday with two satellites. | corroborated |            |
        | The rocket lifted off from Kourou on Tuesday afternoon with two satellites.     | corroborated |            |
        | The rocket lifted off from Kourou on June 18 with two satellites.               | corroborated |            |

    Scenario Outline: A year
      Given an article in "en" published 2024-06-20:
        """
        The museum in Lindholm was founded in 1968 by two teachers.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        It shows tools and boats.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                       | verdict   | differs on   |
        | The museum in Lindholm was founded in 1968 by two teachers. | <verdict> | <differs on> |

      Examples: another year
        | report                                                      | verdict     | differs on |
        | The museum in Lindholm was founded in 1986 by two teachers. | conflicting | date       |
        | Two teachers founded the museum in Lindholm in 1958.        | conflicting | date       |

      Examples: the decade, and the month
        | report                                                                | verdict      | differs on |
        | The museum in Lindholm was founded in the 1960s by two teachers.      | corroborated |            |
        | The museum in Lindholm was founded in the late 1960s by two teachers. | corroborated |            |
        | The museum in Lindholm was founded in May 1968 by two teachers.       | corroborated |            |

  Rule: A date is the same one in another language and another time zone

    Scenario Outline: An hour in Jakarta
      Given an article in "en" published 2024-06-20:
        """
        The rocket lifted off from Kourou at 15:00 GMT on Tuesday with two satellites.
        """
      And a report "Antara" in "id" published 2024-06-20:
        """
        <report>
        Itu peluncuran kedua tahun ini.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                                          | verdict   | differs on   |
        | The rocket lifted off from Kourou at 15:00 GMT on Tuesday with two satellites. | <verdict> | <differs on> |

      Examples: another day
        | report                                                                                    | verdict     | differs on |
        | Roket itu lepas landas dari Kourou pada Senin pukul 22.00 WIB dengan membawa dua satelit. | conflicting | date       |

      Examples: the same hour
        | report                                                                                     | verdict      | differs on |
        | Roket itu lepas landas dari Kourou pada Selasa pukul 22.00 WIB dengan membawa dua satelit. | corroborated |            |

    Scenario Outline: Until when, and since when
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
        | claim     | differs on   |
        | <article> | <differs on> |

      Examples: another limit
        | article                                                            | report                                                             | differs on |
        | The road to Lunden is closed until Saturday because of the floods. | The road to Lunden is closed until Friday because of the floods.   | date       |
        | The band has not toured abroad since 2019.                         | The band has not toured abroad since 2016.                         | date       |

      Examples: the same limit, told more finely
        | article                                                            | report                                                             | differs on |
        | The road to Lunden is closed until Saturday because of the floods. | The road to Lunden is closed until June 22 because of the floods.  |            |
        | The band has not toured abroad since 2019.                         | The band has not toured abroad since June 2019.                    |            |

    Scenario Outline: A day or a year, told abroad
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
        | claim     | verdict   | differs on   |
        | <article> | <verdict> | <differs on> |

      Examples: both name a day, or a year
        | article                                                        | report                                                                | verdict     | differs on |
        | The orchestra of Tolmin played in the old theatre on Wednesday. | Orkestra Tolmin tampil di gedung teater lama pada Jumat.              | conflicting | date       |
        | The clinic in Lunden was built in 2009.                        | Klinik di Lunden itu dibangun pada 2006, menurut catatan kementerian. | conflicting | date       |

      Examples: the same weekday, or one that is only counted from publication
        | article                                                        | report                                                   | verdict      | differs on |
        | The orchestra of Tolmin played in the old theatre on Wednesday. | Orkestra Tolmin tampil di gedung teater lama pekan ini.  | partial      |            |
        | The clinic in Lunden was built in 2009.                        | Klinik di Lunden itu dibangun 15 tahun lalu.             | corroborated |            |

    Scenario Outline: A day with its weekday
      Given an article in "en" published 2024-06-20:
        """
        The Lindholm bridge reopened to traffic on 12 June after eight months of repairs.
        """
      And a report "Antara" in "id" published 2024-06-20:
        """
        <report>
        Kapal feri tua di selat itu sudah dijual.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                                             | verdict   | differs on   |
        | The Lindholm bridge reopened to traffic on 12 June after eight months of repairs. | <verdict> | <differs on> |

      Examples: another day
        | report                                                                                                        | verdict     | differs on |
        | Jembatan Lindholm kembali dibuka untuk lalu lintas pada 15 Juni setelah diperbaiki selama delapan bulan.      | conflicting | date       |
        | Jembatan Lindholm kembali dibuka untuk lalu lintas pada Senin (10/6) setelah diperbaiki selama delapan bulan. | conflicting | date       |

      Examples: the same day
        | report                                                                                                            | verdict      | differs on |
        | Jembatan Lindholm kembali dibuka untuk lalu lintas pada Rabu (12/6) setelah diperbaiki selama delapan bulan.      | corroborated |            |

      Examples: no day
        | report                                                                                                            | verdict      | differs on |
        | Jembatan Lindholm kembali dibuka untuk lalu lintas pada pertengahan Juni setelah diperbaiki selama delapan bulan. | partial      |            |

  Rule: A year that is only inferred contradicts no other

    Scenario Outline: When the festival opened
      Given an article in "en" published 2024-09-01:
        """
        The rice festival in Lunden opened <claimed>.
        """
      And a report "Wire" in "en" published 2024-09-01:
        """
        The rice festival in Lunden opened <reported>.
        """
      When the article is checked
      Then the verdicts are:
        | verdict   | differs on |
        | <verdict> | <detail>   |

      Examples: one year named, both named, and a day that names no date
        | claimed         | reported        | verdict      | detail |
        | in July 2023    | in July         | corroborated |        |
        | on 12 July 2023 | on 12 July 2024 | conflicting  | date   |

  Rule: The date of something else is no rival

    Scenario Outline: Hopes, other events and silence
      Given an article in "en" published 2024-06-20:
        """
        The Lindholm bridge reopened to traffic on 12 June after eight months of repairs.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        <report>
        The old ferry across the sound has been sold.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                                             | differs on |
        | The Lindholm bridge reopened to traffic on 12 June after eight months of repairs. |            |

      Examples: what was hoped for
        | report                                                                                                |
        | The Lindholm bridge reopened to traffic on 12 June. The road office had hoped to reopen it on 1 June. |

      Examples: another event
        | report                                                                                                |
        | The Lindholm bridge, closed since 9 October, reopened to traffic on 12 June.                          |
        | The Lindholm bridge reopened to traffic on 12 June. It will be closed again for a day on 1 September. |
        | A school in Lindholm was closed on 14 June.                                                           |

      Examples: no date
        | report                                                                     |
        | The Lindholm bridge has reopened to traffic after eight months of repairs. |

    Scenario: What the article reports from both sides
      Given an article in "en" published 2024-06-20:
        """
        The Lindholm bridge reopened on 12 June by the calendar of the road office and on 11 June by that of the contractor.
        """
      And a report "Wire" in "en" published 2024-06-20:
        """
        The Lindholm bridge reopened on 11 June. The old ferry across the sound has been sold.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                                                                                                | differs on |
        | The Lindholm bridge reopened on 12 June by the calendar of the road office and on 11 June by that of the contractor. |            |

    Scenario Outline: The same words of one day
      Given an article in "en" published 2024-07-03:
        """
        The ferry sank on Sunday. Minister Ola Dahl said the search would continue through the night.
        """
      And a report "Wire" in "en" published <published>:
        """
        The shares fell on Monday. Minister Ola Dahl said the search would continue through the night.
        """
      When the article is checked
      Then the verdicts are:
        | claim                                        | verdict      |
        | The ferry sank on Sunday.                    | unmentioned  |
        | the search would continue through the night  | corroborated |

      Examples: whatever day each text stands near
        | published  |
        | 2024-07-03 |

  Rule: The day of one deed is no rival to the day of another

    Scenario Outline: Two deeds of one thing
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
        | claim   | verdict   |
        | <claim> | <verdict> |

      Examples: when it was built, and when it was repaired
        | claim                                                | report                                                               | verdict     |
        | The dike, which was built in 2011, was never painted | The dike was painted in 2022.                                        | partial     |
        | The ferry was completed in 1978                      | The ferry, which was designed in 1971, was completed by a yard in Bergen. | partial |

      Examples: the same deed
        | claim                                                | report                                         | verdict     |
        | The dike, which was built in 2011, leaks             | The dike was built in 2009 and leaks.          | conflicting |
        | The ferry was completed in 1978                      | The ferry, which was completed in 1979, sank.  | conflicting |
