Feature: In which language an article is written
  The language is told by the small words of every sentence. It can be given; if not, it is detected.

  Rule: The small words decide

    Scenario Outline: Detected
      Given an article:
        """
        <text>
        """
      When the article is parsed
      Then the article has:
        | language   |
        | <language> |

      Examples: long and short
        | text                                                                   | language |
        | The minister said that the price would not rise before the election.   | en       |
        | Menteri mengatakan bahwa harga tidak akan naik sebelum pemilihan.      | id       |
        | Prices rise again                                                      | en       |
        | Harga beras naik lagi                                                  | id       |
        | Jakarta Post reporter Ole Berg was told: “Jangan pergi ke pasar.”      | en       |
        | Menurut dia, istilah “the new normal” sudah tidak dipakai lagi di sini. | id      |

      Examples: headlines and tickers, with hardly a small word
        | text                                                     | language |
        | Pengadilan Tolak Gugatan Petani                           | id       |
        | Laba bank naik 12 persen, Rabu.                           | id       |
        | Timnas kalah 2-1, pelatih mundur                          | id       |
        | Court rejects farmers                                     | en       |
        | Bank profit rises 12 percent                              | en       |

    Scenario Outline: Given as a tag of any form
      Given an article in "<tag>":
        """
        Kapal
        """
      When the article is parsed
      Then the article has:
        | language   |
        | <language> |

      Examples: regions, cases, older codes
        | tag   | language |
        | id-ID | id       |
        | ID    | id       |
        | in    | id       |
        | en_US | en       |
        | EN    | en       |
        | eng   | en       |
        | fr-CA | fr       |

    Scenario: Given, whatever the words say
      Given an article in "en":
        """
        Menteri mengatakan bahwa harga tidak akan naik.
        """
      When the article is parsed
      Then the article has:
        | language |
        | en       |

  Rule: A language that has no pack is not taken for one that has

    Scenario Outline: Unknown
      Given an article:
        """
        <text>
        """
      When the article is parsed
      Then the article has:
        | language |
        | und      |
      And there is a diagnostic "language-unknown" at "<text>"

      Examples: other languages
        | text                                                                             |
        | Le ministre a déclaré que le prix du pain ne monterait pas avant les élections.   |
        | On a fermé le port.                                                              |
        | La police cherche deux hommes.                                                   |
        | Der Minister trat zurück.                                                        |
        | El presidente viaja el lunes a Lima.                                             |
        | Der Minister sagte, dass der Brotpreis vor den Wahlen nicht steigen werde.        |
        | Министр заявил, что цены на хлеб не вырастут до выборов.                          |
        | 外相は日曜日、価格は上がらないと述べた。                                              |
        | Bộ trưởng nói rằng giá gạo sẽ không tăng trước cuộc bầu cử vào tháng sau.         |

    Scenario: Named in the call
      Given an article in "fr":
        """
        Le port est fermé depuis lundi.
        """
      When the article is parsed
      Then the article has:
        | language |
        | fr       |
      And there is a diagnostic "language-without-pack" at "Le port est fermé depuis lundi."

  Rule: A bad call is refused, and says why

    Scenario Outline: A file that is no plain text
      Given an article:
        """
        <text>
        """
      When the article is parsed
      Then it is refused with "found <form>"

      Examples: pages, pieces of pages, data
        | text                                                                   | form |
        | <!DOCTYPE html><html><body><p>The pier is safe.</p></body></html>      | HTML |
        | <p>The pier is <em>safe</em>, Ole Berg said.</p>                       | HTML |
        | {"title": "The pier is safe", "body": "It is, Ole Berg said."}         | JSON |
        | [{"title": "The pier is safe"}]                                        | JSON |

    Scenario Outline: A text with signs of markup in it
      Given an article in "en":
        """
        <text>
        """
      When the article is parsed
      Then the sentences are:
        | text   |
        | <text> |

      Examples: tags in a sentence
        | text                                                    |
        | The tag <p> opens a paragraph, the teacher said.        |
        | {Sic} the court wrote of 3 < 4 in its ruling on Monday. |

    Scenario: A language that is none
      Given an article in "xx":
        """
        Harga naik.
        """
      When the article is parsed
      Then it is refused with "unknown language 'xx'"

    Scenario: No text
      Given an article:
        """
        """
      When the article is parsed
      Then it is refused with "expected an article's text, found an empty one"

    Scenario: A day of publication that is none
      Given an article published soon:
        """
        Harga naik.
        """
      When the article is parsed
      Then it is refused with "published is 'soon'"
