# language: id
Fitur: Tanggal mutlak
  Satu hari dibaca dalam segala bentuk yang dipakai berita, dan tetap satu hari.

  Aturan: Satu hari punya bulan dan, tertulis atau tidak, tahun

    Garis-Besar Skenario: Satu hari
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   |
        | <teks> | <edtf> |

      Contoh: bentuk-bentuk tanggal
        | kalimat                                      | teks                       | edtf       |
        | Kapal itu karam Kamis (14/3/2024).           | Kamis (14/3/2024)          | 2024-03-14 |
        | Kapal itu karam Senin (1/7).                 | Senin (1/7)                | 2024-07-01 |
        | Kapal itu karam Rabu (13/3/2024) dini hari.  | Rabu (13/3/2024) dini hari | 2024-03-13 |
        | Kapal itu karam pada Rabu, 21 Februari 2024. | Rabu, 21 Februari 2024     | 2024-02-21 |
        | Kapal itu karam pada hari Jum’at.            | hari Jum’at                | 2024-06-28 |
        | Gedung itu dibangun 14 Sept 1923.            | 14 Sept 1923               | 1923-09-14 |
        | Surat itu bertanggal 2023-09-14.             | 2023-09-14                 | 2023-09-14 |

  Aturan: Yang hanya mirip tanggal bukan tanggal

    Garis-Besar Skenario: Bukan tanggal
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tidak ada tanggal

      Contoh: angka dan nama
        | kalimat                                              |
        | Tidak ada 29 Februari 2023.                          |
        | Persebaya menang 3-1.                                |
        | Ada 2009 orang di kapal itu.                         |
        | Harga tiketnya Rp 2000.                              |
        | Sutradara Ridwan Minggu naik kereta di Pasar Minggu. |
        | Universitas Sebelas Maret membuka kelas.             |
