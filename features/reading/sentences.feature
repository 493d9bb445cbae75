Feature: Where sentences end
  Each claim is a sentence or part of one,
  so a full stop of an abbreviation, an initial or a number must not cut a claim in two.

  Rule: A full stop ends a sentence before a capital

    Scenario Outline: One sentence
      Given an article in "<language>":
        """
        <sentence>
        """
      When the article is parsed
      Then the sentences are:
        | text       |
        | <sentence> |

      Examples: abbreviations, initials and numbers
        | language | sentence                                                       |
        | en       | Dr. Maria K. Lund met Sen. Ole Berg in St. Paul, Minn., at 9 a.m. Monday. |
        | en       | The U.S. President spoke to the U.N. Security Council.         |
        | en       | J. R. R. Dahl sold No. 5 for $4.5 million to Lund Inc. last year. |
        | en       | She nodded … and left the “old” ferry.                         |
        | en       | The figure rose to 3.7 percent vs. 3.1 percent in Jan. 2023.   |
        | id       | Prof. Dr. H. Budi Uge, S.H., M.Si., tinggal di Jl. Sudirman No. 3, Jakarta. |
        | id       | Harganya Rp 4.500 per kg, naik dari Rp. 4.000 pada pukul 09.30 WIB. |
        | id       | PT. Lautan Jaya Tbk. menjual kapal itu kepada K.H. Rani Uge.   |

      Examples: a mark that goes on in small letters
        | language | sentence                                            |
        | en       | “Is it over?” she asked.                            |
        | en       | Wait ... that is not all.                           |
        | id       | “Sudah selesai?” tanya dia.                         |
        | id       | Perusahaan itu memakai nama Yahoo! sejak dulu.      |

    Scenario Outline: Two sentences
      Given an article in "<language>":
        """
        <first> <second>
        """
      When the article is parsed
      Then the sentences are:
        | text     |
        | <first>  |
        | <second> |

      Examples: ends
        | language | first                                | second                         |
        | en       | The ferry stopped.                   | The harbour was closed.        |
        | en       | “The ferry stopped.”                 | The harbour was closed.        |
        | en       | Did it stop?                         | No one knows.                  |
        | en       | It left at 9 a.m.                    | The harbour was closed.        |
        | en       | She lives in the U.S.                | The harbour was closed.        |
        | en       | The price was $5.                    | It had been $4.                |
        | en       | He joined Lund Inc.                  | “We are glad,” it said.        |
        | en       | It was only a matter of time …       | The harbour was closed.        |
        | en       | The answer is no.                    | The harbour was closed.        |
        | id       | Kapal itu berhenti.                  | Pelabuhan ditutup.             |
        | id       | Kapal itu berangkat pukul 09.30 WIB. | “Kami selamat,” kata nakhoda.  |
        | id       | Harga naik menjadi Rp 4.500.         | Itu harga tertinggi.           |
        | id       | Bantuan itu senilai Rp 300.000.      | Rahma hadir.                   |
        | id       | Desa itu memakai jaringan 4G.        | Rahma hadir.                   |
        | en       | The price was $4.50.                 | Berg had left.                 |
        | en       | The town has 4G.                     | Berg had left.                 |
        | id       | Ia membeli beras, gula, dll.         | Pelabuhan ditutup.             |
