# language: id
Fitur: Hari raya
  Hari raya punya tanggal tetap atau yang dihitung.

  Aturan: Tetap dan dihitung

    Garis-Besar Skenario: Hari raya
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   |
        | <teks> | <edtf> |

      Contoh: tahun yang disebut
        | kalimat                                | teks                  | edtf       |
        | Toko tutup pada Hari Natal tahun lalu. | Hari Natal tahun lalu | 2023-12-25 |
        | Toko tutup pada Paskah 2023.           | Paskah 2023           | 2023-04-09 |
        | Toko tutup pada Hari Pahlawan 2022.    | Hari Pahlawan 2022    | 2022-11-10 |

  Aturan: Nama yang mirip bukan hari raya

    Garis-Besar Skenario: Bukan hari raya
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tidak ada tanggal

      Contoh: kota Natal kecil
        | kalimat                      |
        | Sumber daya natalitas turun. |
