# language: id
Fitur: Siapa berbuat apa kepada siapa
  Perbuatan yang sama oleh orang lain, dengan arah terbalik, atau tentang benda lain bukan dukungan.

  Aturan: Yang memberi tidak menerima

    Garis-Besar Skenario: Medali
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Perenang Ola Dahl menerima medali dari Mette Krag di Hamar pada Senin.
        """
      Dan berita "Reuters" terbitan 2024-07-03:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   |
        | <putusan> |

      Contoh: dari dia, dan kepada dia
        | berita                                                                     | putusan      |
        | Mette Krag gave Ola Dahl a medal in Hamar on Monday.                       | corroborated |
        | Ola Dahl gave Mette Krag a medal in Hamar on Monday.                       | conflicting  |

  Aturan: Yang menerima benda lain menerima hal lain

    Garis-Besar Skenario: Hadiah dan undangan
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Presiden Rita Solberg menerima lukisan buatan Jepang.
        """
      Dan berita "Reuters" terbitan 2024-07-03:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   |
        | <putusan> |

      Contoh: lukisan, dan undangan
        | berita                                                       | putusan      |
        | Rita Solberg received a painting made in Japan.              | corroborated |
        | Rita Solberg has accepted an invitation to visit Japan.      | partial      |
