# language: id
Fitur: Sikap berita lain terhadap sebuah klaim
  Klaim berbahasa Indonesia dibandingkan dengan berita berbahasa Inggris lewat rinciannya.

  Aturan: Tanpa nilai tandingan tidak ada pertentangan

    Garis-Besar Skenario: Tanggal kunjungan
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Presiden Joko Widodo akan mengunjungi Norwegia pada bulan Oktober.
        """
      Dan berita "Reuters" terbitan 2024-07-03:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                              | putusan   | beda pada |
        | Presiden Joko Widodo akan mengunjungi Norwegia pada bulan Oktober. | <putusan> | <rincian> |

      Contoh: sama dan berbeda
        | berita                                                              | putusan      | rincian |
        | President Joko Widodo will visit Norway in October.                 | corroborated |         |
        | President Joko Widodo will visit Norway in November.                | conflicting  | date    |
        | Parliament passed the budget after a night of talks.                | unmentioned  |         |

    Garis-Besar Skenario: Korban, harga, dan waktu
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <klaim>
        """
      Dan berita "Reuters" terbitan 2024-07-03:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim   | putusan   | beda pada |
        | <klaim> | <putusan> | <rincian> |

      Contoh: dengan kata lain
        | klaim                                                     | berita                                                            | putusan      | rincian |
        | Sebelas orang tewas ketika feri Kari karam di dekat Bergen. | Thirteen bodies were found after the ferry Kari sank near Bergen. | conflicting  | number  |
        | Tiket feri Kari ke Bergen seharga Rp10.700.               | A ticket for the ferry Kari to Bergen costs 11,000 rupiah.        | conflicting  | number  |
        | Feri Kari berlayar ke Bergen pada 1-4 Juli.               | The ferry Kari sailed to Bergen on July 1-6.                      | conflicting  | date    |

      Contoh: bisa sama-sama benar
        | klaim                                                     | berita                                                            | putusan      | rincian |
        | Lebih dari 210 orang naik feri Kari ke Bergen.            | More than 200 people took the ferry Kari to Bergen.               | corroborated |         |
        | Feri Kari karam di dekat Bergen pada Selasa.              | The ferry Kari sank near Bergen on July 2.                        | corroborated |         |
