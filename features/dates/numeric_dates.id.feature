# language: id
Fitur: Tanggal dengan angka dan garis
  Surat dan berkas menulis tanggal dengan garis.

  Aturan: Hari, bulan dan tahun boleh disambung garis

    Garis-Besar Skenario: Garis
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   |
        | <teks> | <edtf> |

      Contoh: dengan nama bulan dan tanpa
        | kalimat                                 | teks                  | edtf       |
        | Surat tertanggal 18-06-2020 itu hilang. | tertanggal 18-06-2020 | 2020-06-18 |
        | Surat 5-Jan-2019 itu hilang.            | 5-Jan-2019            | 2019-01-05 |
        | Surat 10-Apr-12 itu hilang.             | 10-Apr-12             | 2012-04-10 |
        | Hakim itu lahir pada 12 Peb. 1980.      | 12 Peb. 1980          | 1980-02-12 |
        | Hakim itu wafat 3 Agust. 2019.          | 3 Agust. 2019         | 2019-08-03 |

    Garis-Besar Skenario: Bukan tanggal
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tidak ada tanggal

      Contoh: nomor
        | kalimat                          |
        | Hubungi nomor 31-40-2020 segera. |
