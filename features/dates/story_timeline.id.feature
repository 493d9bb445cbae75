# language: id
Fitur: Garis waktu sebuah berita
  Semua hari yang disebut sebuah berita, menurut urutannya.

  Aturan: Berita dibaca dari atas ke bawah

    Skenario: Berita pengadilan
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Klinik itu kalah di tingkat banding pada Senin (1/7/2024). Putusan pertama jatuh pada 10 Juni.

        Perawat menemukan buku kas itu pada 2 Mei 2019 pukul 19.00 WIB. Keesokan harinya polisi datang.

        “Kami bayar besok,” kata pemiliknya, Selasa. Pendapatan turun pada kuartal I dibanding setahun sebelumnya, dan klinik akan tutup pada Oktober.

        Buku kas itu kini disimpan di museum.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks                       | edtf                      | timex3                 |
        | Senin (1/7/2024)           | 2024-07-01                | 2024-07-01             |
        | 10 Juni                    | 2024-06-10                | 2024-06-10             |
        | 2 Mei 2019 pukul 19.00 WIB | 2019-05-02T19:00:00+07:00 | 2019-05-02T19:00+07:00 |
        | Keesokan harinya           | 2019-05-03                | 2019-05-03             |
        | besok                      | 2024-07-03                | 2024-07-03             |
        | Selasa                     | 2024-07-02                | 2024-07-02             |
        | kuartal I                  | 2024-33                   | 2024-Q1                |
        | setahun sebelumnya         | 2023-33                   | 2023-Q1                |
        | Oktober                    | 2024-10                   | 2024-10                |
        | kini                       |                           | PRESENT_REF            |
