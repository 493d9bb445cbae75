# language: id
Fitur: Tanggal yang dihitung dari hari terbit
  Yang dihitung dengan tahun adalah tahun, yang dihitung dengan hari adalah hari.

  Aturan: Satuannya adalah ketepatannya

    Garis-Besar Skenario: Dihitung
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   |
        | <teks> | <edtf> |

      Contoh: koran Rabu, 3 Juli
        | kalimat                                   | teks                     | edtf                  |
        | Kapal itu karam dua hari lalu.            | dua hari lalu            | 2024-07-01            |
        | Kapal itu karam dua belas hari yang lalu. | dua belas hari yang lalu | 2024-06-21            |
        | Kapal itu karam tiga pekan lalu.          | tiga pekan lalu          | 2024-06-10/2024-06-16 |
        | Kapal itu karam dua tahun silam.          | dua tahun silam          | 2022                  |
        | Kapal itu berlayar lusa.                  | lusa                     | 2024-07-05            |
        | Kapal itu berlayar lima hari lagi.        | lima hari lagi           | 2024-07-08            |
        | Kapal itu karam tadi malam.               | tadi malam               | 2024-07-02            |
        | Kapal itu karam November tahun lalu.      | November tahun lalu      | 2023-11               |

  Aturan: Bilangan yang tak tentu membuka satu ujung

    Garis-Besar Skenario: Terbuka
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   |
        | <teks> | <edtf> |

      Contoh: beberapa
        | kalimat                                   | teks                         | edtf          |
        | Hujan turun dalam beberapa hari ke depan. | dalam beberapa hari ke depan | 2024-07-03/.. |

  Aturan: Umur tidak dihitung

    Garis-Besar Skenario: Bukan tanggal
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tidak ada tanggal

      Contoh: umur
        | kalimat                       |
        | Nakhoda itu berusia 34 tahun. |
