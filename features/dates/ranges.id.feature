# language: id
Fitur: Rentang dan daftar
  Rentang yang berbagi bulan atau tahun adalah satu interval.

  Aturan: Rentang adalah satu interval

    Garis-Besar Skenario: Rentang
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   |
        | <teks> | <edtf> |

      Contoh: hari, bulan, tahun
        | kalimat                                     | teks                           | edtf                  |
        | Pameran itu dibuka 12–14 Maret.             | 12–14 Maret                    | 2024-03-12/2024-03-14 |
        | Pameran itu dibuka 30 April-2 Mei 2024.     | 30 April-2 Mei 2024            | 2024-04-30/2024-05-02 |
        | Kering pada September hingga November 2023. | September hingga November 2023 | 2023-09/2023-11       |
        | Masa jabatannya 2019-2024.                  | 2019-2024                      | 2019/2024             |

  Aturan: Angka dengan tanda pisah bukan rentang hari

    Garis-Besar Skenario: Bukan rentang
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tidak ada tanggal

      Contoh: skor
        | kalimat                 |
        | Persebaya menang 12-14. |
