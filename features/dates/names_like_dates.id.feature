# language: id
Fitur: Nama dan angka seperti tanggal
  Nama orang, jalan, bus dan nomor bisa tertulis seperti tanggal.

  Aturan: Nama bukan tanggal

    Garis-Besar Skenario: Nama
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tidak ada tanggal

      Contoh: orang, jalan, koran
        | kalimat                               |
        | Jumat Halim memimpin rapat.           |
        | Pelukis Mei Handayani hadir.          |
        | Kantor baru itu di Jalan Melati 1945. |
        | Hakim mengutip UUD 1945.              |
        | Bus 2019 menabrak pagar.              |
        | Hubungi 0812 2015 2016 segera.        |
        | Ia menulis untuk Harian Minggu Pagi.  |
        | Hakim membaca Tabloid Jumat.          |

    Garis-Besar Skenario: Tanggal
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   |
        | <teks> | <edtf> |

      Contoh: kata yang sama sebagai tanggal
        | kalimat                        | teks  | edtf       |
        | Rapat digelar Jumat.           | Jumat | 2024-06-28 |
        | Pameran dibuka pada Mei.       | Mei   | 2024-05    |
        | Gedung itu berdiri sejak 1945. | 1945  | 1945       |
        | Harian itu terbit Jumat.       | Jumat | 2024-06-28 |
