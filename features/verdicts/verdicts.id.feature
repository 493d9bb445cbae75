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
