Feature: A whole story: a bank is fined
  Every claim of a story as an editor would list it: its words, who says so, how it is meant, who did
  what to whom, and the days that it names. What is no claim of anybody is not in the list.

  Scenario: A bank is fined
    Given an article in "en" published 2024-03-13:
    """
    Northvale Bank was fined over hidden fees

    OSLO, March 12 - A court in Oslo fined Northvale Bank on Tuesday for hiding fees from its customers.

    The bank charged 31,000 families too much between 2016 and 2019. Judge Ingrid Solheim said that the managers had known of the fees. "This was no mistake," she said. "The bank took the money of people who trusted it."

    Northvale denied that it had misled anyone. "We will appeal," said Lars Moe, a spokesman for the bank. He said the bank had already repaid 12 million kroner.

    The fine of 40 million kroner was the largest in ten years. Prosecutors had asked the court to send two former managers to prison. The court did not convict them.

    Anna Ruiz, a teacher from Bergen, lost 9,000 kroner. She doubts that the bank will pay. "If they appeal, I will wait for years," Ruiz said.

    The finance ministry will change the law in June. Minister Ola Brekke said the new rules could cover insurance firms. Parliament cancelled a debate on the rules last week. The ministry corrected its report on 40 banks.

    Consumer groups urged the government to publish the names of other banks. The watchdog said on Monday that it was looking into three lenders. It did not name them.
    """
    When the article is parsed
    Then the claims are:
      | text                                                                                | speaker         | factuality   | predicate | subject                          | object                   | dates                 |
      | Northvale Bank was fined over hidden fees                                           |                 | asserted     | fine      |                                  | Northvale Bank           |                       |
      | A court in Oslo fined Northvale Bank on Tuesday for hiding fees from its customers. |                 | asserted     | fine      | A court in Oslo                  | Northvale Bank           | 2024-03-12            |
      | The bank charged 31,000 families too much between 2016 and 2019.                    |                 | asserted     | charge    | The bank                         |                          | 2016, 2019            |
      | the managers had known of the fees                                                  | Ingrid Solheim  | asserted     | know      | the managers                     |                          |                       |
      | This was no mistake                                                                 | Ingrid Solheim  | denied       | mistake   | This                             |                          |                       |
      | The bank took the money of people who trusted it                                    | Ingrid Solheim  | asserted     | take      | The bank                         | the money of people      |                       |
      | it had misled anyone                                                                | Northvale Bank  | denied       | mislead   | it                               | anyone                   |                       |
      | We will appeal                                                                      | Lars Moe        | planned      | appeal    | We                               |                          |                       |
      | the bank had already repaid 12 million kroner                                       | Lars Moe        | asserted     | repay     | the bank                         | 12 million kroner        |                       |
      | The fine of 40 million kroner was the largest in ten years.                         |                 | asserted     | large     | The fine of 40 million kroner    |                          |                       |
      | the court to send two former managers to prison                                     | Prosecutors     | requested    | send      | the court                        | two former managers      |                       |
      | The court did not convict them.                                                     |                 | denied       | convict   | The court                        | them                     |                       |
      | Anna Ruiz, a teacher from Bergen, lost 9,000 kroner.                                |                 | asserted     | lose      | Anna Ruiz, a teacher from Bergen | 9,000 kroner             |                       |
      | the bank will pay                                                                   | Anna Ruiz       | doubted      | pay       | the bank                         |                          |                       |
      | If they appeal, I will wait for years                                               | Anna Ruiz       | hypothetical | wait      | I                                |                          |                       |
      | The finance ministry will change the law in June.                                   |                 | planned      | change    | The finance ministry             | the law                  | 2024-06               |
      | the new rules could cover insurance firms                                           | Ola Brekke      | possible     | cover     | the new rules                    | insurance firms          |                       |
      | Parliament cancelled a debate on the rules last week.                               |                 | cancelled    | cancel    | Parliament                       | a debate on the rules    | 2024-03-04/2024-03-10 |
      | The ministry corrected its report on 40 banks.                                      |                 | corrected    | correct   | The ministry                     | its report on 40 banks   |                       |
      | the government to publish the names of other banks                                  | Consumer groups | requested    | publish   | the government                   | the names of other banks |                       |
      | it was looking into three lenders                                                   | The watchdog    | asserted     | look      | it                               |                          |                       |
      | It did not name them.                                                               |                 | denied       | name      | It                               | them                     |                       |
