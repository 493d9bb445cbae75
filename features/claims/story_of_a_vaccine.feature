Feature: A whole story: a trial of a vaccine
  Every claim of a story as an editor would list it: its words, who says so, how it is meant, who did
  what to whom, and the days that it names. What is no claim of anybody is not in the list.

  Scenario: A trial of a vaccine
    Given an article in "en" published 2024-07-03:
    """
    New vaccine halved deaths from malaria

    GENEVA, July 2 - A new vaccine against malaria halved deaths in a trial with small children in four countries.

    Researchers told reporters on Tuesday that the vaccine was safe. The trial began in 2019 and included 4,800 children. Half of the children received three doses of the vaccine. Twelve children in that group fell ill, and 25 children fell ill in the other group. No child fell ill because of the vaccine.

    "We did not expect such a result," said Miriam Okafor, who led the trial. She said that the protection lasted 18 months. Okafor warned that the vaccine might be less useful for adults.

    The World Health Organization will review the data in September. Kenya has ordered two million doses. Ghana and Malawi may follow next year, the health agency said.

    Some doctors doubt that poor countries can pay for it. A dose costs 4 dollars. "Who will pay?" asked Daniel Mensah, a doctor in Accra. He urged rich countries to share the cost.

    Alder Pharma, the maker, denied that it would raise the price. Alder Pharma said on Monday that it could produce 100 million doses a year. A rival firm abandoned its own trial in May after it found no effect.

    If the agency approves the vaccine, clinics will receive the first doses in early 2025. The first trial of the vaccine failed in 2012. Its results were never published. A newspaper retracted a story about side effects last month.
    """
    When the article is parsed
    Then the claims are:
      | text                                                                                          | speaker           | factuality   | predicate | subject                        | object                     | dates           |
      | New vaccine halved deaths from malaria                                                        |                   | asserted     | halve     | New vaccine                    | deaths from malaria        |                 |
      | A new vaccine against malaria halved deaths in a trial with small children in four countries. |                   | asserted     | halve     | A new vaccine against malaria  | deaths                     |                 |
      | the vaccine was safe                                                                          | Researchers       | asserted     | safe      | the vaccine                    |                            |                 |
      | The trial began in 2019 and included 4,800 children.                                          |                   | asserted     | begin     | The trial                      |                            | 2019            |
      | Half of the children received three doses of the vaccine.                                     |                   | asserted     | receive   | Half of the children           | three doses of the vaccine |                 |
      | Twelve children in that group fell ill                                                        |                   | asserted     | fall      | Twelve children in that group  |                            |                 |
      | 25 children fell ill in the other group.                                                      |                   | asserted     | fall      | 25 children                    |                            |                 |
      | No child fell ill because of the vaccine.                                                     |                   | denied       | fall      | No child                       |                            |                 |
      | We did not expect such a result                                                               | Miriam Okafor     | denied       | expect    | We                             | such a result              |                 |
      | the protection lasted 18 months                                                               | Miriam Okafor     | asserted     | last      | the protection                 |                            |                 |
      | the vaccine might be less useful for adults                                                   | Miriam Okafor     | possible     | useful    | the vaccine                    |                            |                 |
      | The World Health Organization will review the data in September.                              |                   | planned      | review    | The World Health Organization  | the data                   | 2024-09         |
      | Kenya has ordered two million doses.                                                          |                   | asserted     | order     | Kenya                          | two million doses          |                 |
      | Ghana and Malawi may follow next year                                                         | the health agency | possible     | follow    | Ghana and Malawi               |                            | 2025            |
      | poor countries can pay for it                                                                 | doctors           | doubted      | pay       | poor countries                 |                            |                 |
      | A dose costs 4 dollars.                                                                       |                   | asserted     | cost      | A dose                         |                            |                 |
      | Who will pay?                                                                                 | Daniel Mensah     | asked        | pay       | Who                            |                            |                 |
      | rich countries to share the cost                                                              | Daniel Mensah     | requested    | share     | rich countries                 | the cost                   |                 |
      | it would raise the price                                                                      | Alder Pharma      | denied       | raise     | it                             | the price                  |                 |
      | it could produce 100 million doses a year                                                     | Alder Pharma      | possible     | produce   | it                             | 100 million doses          |                 |
      | A rival firm abandoned its own trial in May after it found no effect.                         |                   | cancelled    | abandon   | A rival firm                   | its own trial              | 2024-05         |
      | If the agency approves the vaccine, clinics will receive the first doses in early 2025.       |                   | hypothetical | receive   | clinics                        | the first doses            | 2025-01/2025-04 |
      | The first trial of the vaccine failed in 2012.                                                |                   | asserted     | fail      | The first trial of the vaccine |                            | 2012            |
      | Its results were never published.                                                             |                   | denied       | publish   |                                | Its results                |                 |
      | A newspaper retracted a story about side effects last month.                                  |                   | corrected    | retract   | A newspaper                    | a story about side effects | 2024-06         |
