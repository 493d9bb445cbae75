# language: id
Fitur: Jam
  Jam digabung dengan harinya; dengan zona waktu ia menjadi satu saat.

  Aturan: Jam punya hari yang disebut bersamanya, atau hari yang disebut sebelumnya

    Garis-Besar Skenario: Jam
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   |
        | <teks> | <edtf> |

      Contoh: dengan dan tanpa zona
        | kalimat                                           | teks                            | edtf                      |
        | Kapal itu berangkat Senin pukul 04.17 WIB.        | Senin pukul 04.17 WIB           | 2024-07-01T04:17:00+07:00 |
        | Kapal itu berangkat Senin (1/7) pukul 23.50 Wita. | Senin (1/7) pukul 23.50 Wita    | 2024-07-01T23:50:00+08:00 |
        | Kapal itu berangkat Senin pukul 7 malam.          | Senin pukul 7 malam             | 2024-07-01T19:00:00       |
        | Sidang selesai Senin pukul setengah tujuh pagi.   | Senin pukul setengah tujuh pagi | 2024-07-01T06:30:00       |

  Aturan: Angka bertitik bukan jam

    Garis-Besar Skenario: Bukan jam
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tidak ada tanggal

      Contoh: harga dan ukuran
        | kalimat                               |
        | Tingginya 1.50 dan harganya Rp 17.00. |
