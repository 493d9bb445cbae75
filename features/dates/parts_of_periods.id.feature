# language: id
Fitur: Awal, pertengahan, dan akhir
  Awal, pertengahan, dan akhir adalah sepertiga pertama, tengah, dan terakhir sebuah kurun.

  Aturan: Sepertiga adalah rentang

    Garis-Besar Skenario: Sepertiga
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   |
        | <teks> | <edtf> |

      Contoh: pekan, bulan, tahun, dasawarsa
        | kalimat                              | teks                 | edtf                  |
        | Tambang dibuka awal pekan ini.       | awal pekan ini       | 2024-07-01/2024-07-02 |
        | Tambang dibuka akhir September 2023. | akhir September 2023 | 2023-09-21/2023-09-30 |
        | Tambang dibuka pertengahan 2022.     | pertengahan 2022     | 2022-05/2022-08       |
        | Tambang dibuka awal 2000-an.         | awal 2000-an         | 2000/2002             |
        | Tambang dibuka akhir tahun.          | akhir tahun          | 2024-12~              |

  Aturan: Akhir pekan adalah Sabtu dan Minggu

    Garis-Besar Skenario: Akhir pekan
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   |
        | <teks> | <edtf> |

      Contoh: bukan sepertiga
        | kalimat                          | teks             | edtf                  |
        | Tambang dibuka akhir pekan lalu. | akhir pekan lalu | 2024-06-29/2024-06-30 |

  Aturan: Awal tanpa kurun bukan tanggal

    Garis-Besar Skenario: Bukan tanggal
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tidak ada tanggal

      Contoh: awal saja
        | kalimat                    |
        | Sejak awal mereka menolak. |
