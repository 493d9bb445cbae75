Feature: How a claim is put forward
  A claim is asserted, or its source denies, doubts, asks, requests, plans or only supposes it.
  What counts is what is said of the claim's own deed: a word about something else changes nothing.

  Scenario Outline: One word says how it is meant
    Given an article in "en":
      """
      <sentence>
      """
    When the article is parsed
    Then the claims are:
      | factuality   |
      | <factuality> |

    Examples: denied
      | sentence                                                     | factuality |
      | The court did not fine the bank.                             | denied     |
      | The minister denied that the dam had cracked.                | denied     |
      | No patient died in the trial.                                | denied     |
      | The club never paid the striker.                             | denied     |
      | Neither team scored in the second half.                      | denied     |
      | The jury refused to convict the broker.                      | denied     |
      | None of the tests found lead in the water.                   | denied     |
      | Nobody was hurt in the blast.                                | denied     |
      | The singer hasn't signed the contract.                       | denied     |
      | The board failed to pay its staff.                           | denied     |

    Examples: not denied, for the negator belongs to something else
      | sentence                                                     | factuality |
      | The court fined the bank, which had not reported its losses. | asserted   |
      | The striker scored not only once but three times.            | asserted   |
      | The player who did not train on Monday scored twice.         | asserted   |
      | The minister denied that he had not paid his taxes.          | asserted   |
      | The vote fails.                                              | asserted   |

    Examples: not denied, for the negator is in a name
      | sentence                                                     | factuality |
      | The clerk voted for the No Child Act.                        | asserted   |
      | The clerk voted for no act.                                  | denied     |

    Examples: doubted
      | sentence                                                     | factuality |
      | Economists doubt that prices will fall this year.            | doubted    |
      | The coach is skeptical that the stadium will be ready.       | doubted    |
      | It is unlikely that the vaccine causes fever.                | doubted    |
      | The claim that the mayor took a bribe is dubious.            | doubted    |
      | The report is disputed by three laboratories.                | doubted    |
      | The judge was not convinced that the letter was real.        | doubted    |
      | The clerk did not believe that the vote was fair.            | doubted    |
      | It is unclear whether the tenant acted alone.                | doubted    |

    Examples: not doubted
      | sentence                                                     | factuality |
      | The doctor dispelled fears, and doubt about her vanished.    | asserted   |
      | What the stadium needs is a new roof.                        | asserted   |
      | When the roof fell, the stadium was empty.                   | asserted   |
      | The teacher answered the question of the pupil.              | asserted   |
      | The court convinced of his guilt fined the broker.           | asserted   |

    Examples: asked
      | sentence                                                     | factuality |
      | Did the senator take the money?                              | asked      |
      | The judge asked whether the witness had seen the car.        | asked      |
      | Reporters asked if the mayor would resign.                   | asked      |
      | Who paid for the stadium?                                    | asked      |
      | Why the senator took the money                               | asked      |
      | How the stadium fire spread so fast                          | asked      |
      | What we know about the fire in the stadium                   | asked      |
      | The panel asked who had approved the loan.                   | asked      |
      | Reporters wanted to know when the clinic would reopen.       | asked      |
      | The union wants to know whether the mine is safe.            | asked      |

    Examples: requested
      | sentence                                                     | factuality |
      | The union urged the board to reopen the mine.                | requested  |
      | The mayor ordered the market to be closed.                   | requested  |
      | The judge asked the witness to leave the room.               | requested  |
      | The council should repair the school roof, the teacher said. | requested  |
      | The board was asked not to sell the mine.                    | requested  |
      | The teacher told the pupil to sit down.                      | requested  |
      | "Do not touch the fence," the guard said.                    | requested  |
      | The council must cancel the fair, the doctor said.           | requested  |

    Examples: insisted on, with a bare verb
      | sentence                                                     | factuality |
      | The teacher insisted that he resign.                         | requested  |
      | The union insists that the vote be held in June.             | requested  |

    Examples: insisted on as a fact
      | sentence                                                     | factuality |
      | The teacher insisted that the school is safe.                | asserted   |
      | The union insists the vote was held in June.                 | asserted   |
      | The union insisted that the mine has closed.                 | asserted   |

    Examples: not requested
      | sentence                                                     | factuality |
      | The board that was urged to act reopened the mine.           | asserted   |
      | The clinic ordered 500 vaccines.                             | asserted   |
      | The pupil who was told to sit down left the room.            | asserted   |
      | The pupil sat down to read.                                  | asserted   |

    Examples: planned
      | sentence                                                     | factuality |
      | The bank will raise its rates in June.                       | planned    |
      | The party plans to file a complaint.                         | planned    |
      | The trial is scheduled to begin on Monday.                   | planned    |
      | The minister said that he would visit the clinic.            | planned    |
      | The senator vowed to fight the tax.                          | planned    |
      | The museum is to open in September.                          | planned    |
      | The airline will cancel 40 flights.                          | planned    |

    Examples: planned in a headline
      | sentence                                                     | factuality |
      | Ova Lund to lead the council                                 | planned    |
      | The judge urges the state to hear the case                   | requested  |

    Examples: not planned
      | sentence                                                     | factuality |
      | The planned bridge was opened on Monday.                     | asserted   |
      | The family made its will in June.                            | asserted   |
      | The aim of the museum is education.                          | asserted   |

    Examples: possible
      | sentence                                                     | factuality |
      | The virus may have spread from the market.                   | possible   |
      | The senator could lose her seat.                             | possible   |
      | Police suspected that the fire was arson.                    | possible   |
      | The blaze was probably started by a cigarette.               | possible   |
      | The singer allegedly hit a waiter.                           | possible   |
      | Prices are expected to rise.                                 | possible   |
      | Investigators believe the driver fell asleep.                | possible   |

    Examples: not only possible
      | sentence                                                     | factuality |
      | In May the senator lost her seat.                            | asserted   |
      | The suspect was arrested on Monday.                          | asserted   |
      | The singer appeared in court on Monday.                      | asserted   |
      | The first count of the votes was correct.                    | asserted   |

    Examples: hypothetical
      | sentence                                                     | factuality   |
      | If the vote fails, the minister will resign.                 | hypothetical |
      | Unless it rains, the harvest will be lost.                   | hypothetical |
      | The house would have burned if the firemen had come later.   | hypothetical |
      | Prices will rise again if the drought lasts.                 | hypothetical |
      | The bridge would have collapsed without the repairs.         | hypothetical |
      | The council should have closed the bridge earlier.           | hypothetical |
      | The minister told the clerk that if the vote fails, she will resign. | hypothetical |

    Examples: not hypothetical
      | sentence                                                     | factuality   |
      | The minister asked the clerk if the vote had failed.         | asked        |

    Examples: cancelled
      | sentence                                                     | factuality |
      | The singer cancelled her concert in Berlin.                  | cancelled  |
      | The match was called off because of snow.                    | cancelled  |
      | The council scrapped the plan for a new stadium.             | cancelled  |
      | The firm dropped its plan to build a factory.                | cancelled  |

    Examples: not cancelled
      | sentence                                                     | factuality |
      | The singer who cancelled her concert lives in Berlin.        | asserted   |
      | The doctor did not cancel the operation.                     | denied     |
      | The boy dropped a vase.                                      | asserted   |

    Examples: corrected
      | sentence                                                     | factuality |
      | The ministry corrected its statement that 40 people had died. | corrected |
      | The paper retracted its report on the vaccine.               | corrected  |
      | The ministry revised its estimate of the harvest.            | corrected  |
      | The station withdrew its claim that the mayor had fled.      | corrected  |

    Examples: not corrected
      | sentence                                                     | factuality |
      | The pupil wrote the correct answer.                          | asserted   |
      | The council revised the rules for taxis.                     | asserted   |
