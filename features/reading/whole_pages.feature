Feature: Whole pages, as they reach a desk
  A page is more than its sentences: what is read on it is shown here for a wire, an interview and a
  live blog, from the first line to the last.

  Rule: A wire is its story

    Scenario: A court wire with slugs, an advisory and a correction
      Given an article in "en" published 2024-07-03:
        """
        BC-NORTON-COURT/ (UPDATE 2, PIX)
        UPDATE 2-Norton court frees referee in bribery case
        (Updates with comment from prosecutor, adds background)
        By Ida Lund and Ole Berg
        NORTON, July 3 (Reuters) - A Norton court on Wednesday freed a referee who was accused of taking bribes, Judge Tom Webb said.
        “There is no proof that money changed hands,” Webb told the court.
        Prosecutor Sara Hara said her office would appeal by Friday.
        MORE
        The referee, Karl Moe, was arrested in May after the cup final.
        ($1 = 10.60 crowns)
        (This story corrects the month of the arrest to May, not March, in paragraph 4)
        (Reporting by Ida Lund and Ole Berg; Editing by Rut Dahl)
        """
      When the article is parsed
      Then the article has:
        | byline              | cited   |
        | Ida Lund, Ole Berg  | Reuters |
      And the blocks are:
        | kind       | text                                                              |
        | furniture  | BC-NORTON-COURT/ (UPDATE 2, PIX)                                  |
        | furniture  | UPDATE 2-                                                         |
        | headline   | Norton court frees referee in bribery case                        |
        | furniture  | (Updates with comment from prosecutor, adds background)           |
        | byline     | By Ida Lund and Ole Berg                                          |
        | dateline   | NORTON, July 3 (Reuters) -                                        |
        | paragraph  | A Norton court on Wednesday freed a referee who was accused of taking bribes, Judge Tom Webb said. |
        | paragraph  | “There is no proof that money changed hands,” Webb told the court. |
        | paragraph  | Prosecutor Sara Hara said her office would appeal by Friday.      |
        | furniture  | MORE                                                              |
        | paragraph  | The referee, Karl Moe, was arrested in May after the cup final.   |
        | furniture  | ($1 = 10.60 crowns)                                               |
        | correction | (This story corrects the month of the arrest to May, not March, in paragraph 4) |
        | byline     | (Reporting by Ida Lund and Ole Berg; Editing by Rut Dahl)         |
      And the claims are:
        | text                                                                         | speaker   |
        | Norton court frees referee in bribery case                                   |           |
        | A Norton court on Wednesday freed a referee who was accused of taking bribes | Tom Webb  |
        | There is no proof that money changed hands                                   | Tom Webb  |
        | her office would appeal by Friday                                            | Sara Hara |
        | The referee, Karl Moe, was arrested in May after the cup final.              |           |

  Rule: An interview is whom it asks

    Scenario: A nurse about her hospital
      Given an article in "en" published 2024-07-03:
        """
        Interview with head nurse Sara Lund

        By Ida Dahl

        The hospital of Norton lost a third of its nurses in two years.

        Q: How many beds are closed?
        A: Forty. We closed 12 of them in June.

        Q: And the children?
        A: The children's ward is open. It has two nurses at night.

        They work for ten hours.

        Q: Will the state help?
        A: The minister promised six nurses by August.
        """
      When the article is parsed
      Then the claims are:
        | text                                                            | speaker   |
        | The hospital of Norton lost a third of its nurses in two years. |           |
        | We closed 12 of them in June                                    | Sara Lund |
        | The children's ward is open                                     | Sara Lund |
        | It has two nurses at night                                      | Sara Lund |
        | They work for ten hours                                         | Sara Lund |
        | The minister promised six nurses by August                      | Sara Lund |

  Rule: A live blog is its entries

    Scenario: A storm, hour by hour
      Given an article in "en" published 2024-07-03:
        """
        Storm over Norton: live

        4:05 p.m.
        The storm killed three people, Governor Lena Ross said.

        3:40 p.m.
        The bridge to the port is closed. Police said it would open at noon.

        3:10 p.m. - Mayor Tom Webb: “Stay at home.”

        2:15 p.m. The airport is closed, airport manager Ida Lund said.

        Share this
        """
      When the article is parsed
      Then the blocks are:
        | kind      | text                                                                  |
        | headline  | Storm over Norton: live                                               |
        | timestamp | 4:05 p.m.                                                             |
        | paragraph | The storm killed three people, Governor Lena Ross said.               |
        | timestamp | 3:40 p.m.                                                             |
        | paragraph | The bridge to the port is closed. Police said it would open at noon. |
        | timestamp | 3:10 p.m. -                                                           |
        | label     | Mayor Tom Webb:                                                       |
        | turn      | “Stay at home.”                                                       |
        | timestamp | 2:15 p.m.                                                             |
        | paragraph | The airport is closed, airport manager Ida Lund said.                 |
        | furniture | Share this                                                            |
      And the claims are:
        | text                              | speaker      |
        | Storm over Norton: live           |              |
        | The storm killed three people     | Lena Ross    |
        | The bridge to the port is closed. |              |
        | it would open at noon             | Police       |
        | Stay at home                      | Tom Webb     |
        | The airport is closed             | Ida Lund     |
