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
        | Der Minister sagte, dass der Brotpreis vor den Wahlen nicht steigen werde.        |
        | Министр заявил, что цены на хлеб не вырастут до выборов.                          |
        | 外相は日曜日、価格は上がらないと述べた。                                              |
        | Bộ trưởng nói rằng giá gạo sẽ không tăng trước cuộc bầu cử vào tháng sau.         |

  Rule: A bad call is refused, and says why

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
