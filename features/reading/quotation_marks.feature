Feature: Quotation marks of every kind
  News comes with straight, curly, low and angled marks, with marks that are never closed,
  and with quotations that go on over several paragraphs. What stands inside is somebody's words.

  Rule: Any pair of marks holds a quotation

    Scenario Outline: Pairs
      Given an article in "en":
        """
        <quote> Ole Berg said.
        """
      When the article is parsed
      Then the attributions are:
        | source   | cue  | content                    | kind   |
        | Ole Berg | said | The ferry is late today    | direct |

      Examples: shapes
        | quote                        |
        | "The ferry is late today,"   |
        | “The ferry is late today,”   |
        | ”The ferry is late today,”   |
        | „The ferry is late today,“   |
        | „The ferry is late today,”   |
        | «The ferry is late today»,   |
        | ‘The ferry is late today,’   |
        | 'The ferry is late today,'   |
        | ‹The ferry is late today›,   |
        | “The ferry is late today",   |
        | ''The ferry is late today,'' |
        | ``The ferry is late today,'' |

    Scenario: A quotation inside a quotation belongs to the outer one
      Given an article in "en":
        """
        “The captain shouted ‘stop the ferry’ twice,” Ole Berg said.
        """
      When the article is parsed
      Then the attributions are:
        | source   | cue  | content                                    | kind   |
        | Ole Berg | said | The captain shouted ‘stop the ferry’ twice | direct |

  Rule: An apostrophe is no mark

    Scenario Outline: Apostrophes
      Given an article in "en":
        """
        <sentence>
        """
      When the article is parsed
      Then there are no attributions
      And there are no diagnostics

      Examples: possessives, elisions and years
        | sentence                                                  |
        | The ministers' ferry wasn't late in the '90s or the 1980s. |
        | Rock ’n’ roll was the sailors’ music in Ole Berg’s youth.  |
        | The mast was 6'2" high and the Jum'at prayer was over.    |

  Rule: A mark that is never closed opens a quotation up to the paragraph's end

    Scenario: An unclosed quotation
      Given an article in "en":
        """
        Ole Berg said: “The ferry is late today.
        The harbour was closed.
        """
      When the article is parsed
      Then the attributions are:
        | source   | cue  | content                 | kind   |
        | Ole Berg | said | The ferry is late today | direct |
      And there is a diagnostic "unclosed-quote" at "“"

  Rule: A quotation goes on where the next paragraph opens with a mark

    Scenario: A quotation over three paragraphs is one attribution
      Given an article in "en":
        """
        “The ferry is late today,” Ole Berg said. “It was late on Sunday.

        “It will be late tomorrow.

        “We are sorry.”
        """
      When the article is parsed
      Then the attributions are:
        | source   | cue  | content                                                                                   | kind   |
        | Ole Berg | said | The ferry is late today … It was late on Sunday … It will be late tomorrow … We are sorry | direct |
      And there are no diagnostics
