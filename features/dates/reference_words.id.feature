# language: id
Fitur: Kini, dulu dan nanti
  Kata untuk kini, dulu dan nanti tidak menunjuk hari; TimeML punya nilainya.

  Aturan: Waktu yang samar tidak punya tempat di kalender

    Garis-Besar Skenario: Waktu samar
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   | timex3   |
        | <teks> | <edtf> | <timex3> |

      Contoh: kini, dulu, nanti
        | kalimat                          | teks          | edtf | timex3      |
        | Museum itu saat ini ditutup.     | saat ini      |      | PRESENT_REF |
        | Harga cabai kini naik.           | kini          |      | PRESENT_REF |
        | Sekarang pasien itu sehat.       | Sekarang      |      | PRESENT_REF |
        | Saat itu gedung sekolah roboh.   | Saat itu      |      | PAST_REF    |
        | Baru-baru ini vaksin diuji.      | Baru-baru ini |      | PAST_REF    |
        | Warga dipindahkan sejak dulu.    | dulu          |      | PAST_REF    |
        | Atlet muda itu nanti bertanding. | nanti         |      | FUTURE_REF  |
        | Anak itu kelak menjadi hakim.    | kelak         |      | FUTURE_REF  |

  Aturan: “Terlebih dahulu” bukan waktu

    Garis-Besar Skenario: Bukan waktu
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tidak ada tanggal

      Contoh: urutan
        | kalimat                                |
        | Hakim memeriksa saksi terlebih dahulu. |
        | Pasien makan lebih dulu.               |

  Aturan: Kata penunjuk di belakang tanggal lengkap termasuk tanggal itu

    Garis-Besar Skenario: Kemarin di belakang tanggal
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   |
        | <teks> | <edtf> |

      Contoh: satu tanggal
        | kalimat                                       | teks                       | edtf       |
        | Pemilihan digelar Minggu (30/6/2024) kemarin. | Minggu (30/6/2024) kemarin | 2024-06-30 |
        | Pemilihan digelar Minggu (30/6) lalu.         | Minggu (30/6) lalu         | 2024-06-30 |
        | Minggu (30/6/2024) kemarin gempa mengguncang. | Minggu (30/6/2024) kemarin | 2024-06-30 |

      Contoh: bukan bila tanggalnya tidak disebut
        | kalimat                             | teks        | edtf                  |
        | Minggu lalu harga cabai turun.      | Minggu lalu | 2024-06-24/2024-06-30 |
        | Gempa mengguncang kota itu kemarin. | kemarin     | 2024-07-02            |
