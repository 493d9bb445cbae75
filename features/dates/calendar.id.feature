# language: id
Fitur: Arti sebuah tanggal
  Tanggal diletakkan pada kalender dari hari terbit, dan tetap setepat bunyi teksnya.

  Aturan: Ketepatan dipertahankan

    Garis-Besar Skenario: Tanggal mutlak
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Kapal itu berhenti <kapan> dan tidak berlayar lagi.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   |
        | <teks> | <edtf> |

      Contoh: dari hari sampai dasawarsa
        | kapan                  | teks              | edtf       |
        | pada 3 Maret 2024      | 3 Maret 2024      | 2024-03-03 |
        | pada Maret 2024        | Maret 2024        | 2024-03    |
        | pada 1990-an           | 1990-an           | 199X       |
        | pada Minggu (3/3/2024) | Minggu (3/3/2024) | 2024-03-03 |

  Aturan: Tanggal relatif dihitung dari hari terbit

    Garis-Besar Skenario: Tanggal relatif
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Kapal itu berhenti <kapan> dan tidak berlayar lagi.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   |
        | <teks> | <edtf> |

      Contoh: koran hari Rabu
        | kapan         | teks          | edtf       |
        | kemarin       | kemarin       | 2024-07-02 |
        | pada Senin    | Senin         | 2024-07-01 |
        | dua hari lalu | dua hari lalu | 2024-07-01 |
        | bulan lalu    | bulan lalu    | 2024-06    |

  Aturan: Bukan tanggal

    Garis-Besar Skenario: Kata yang mirip tanggal
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka tidak ada tanggal

      Contoh: angka
        | kalimat                                                 |
        | Gempa itu berkekuatan 6,8 dan tidak berpotensi tsunami. |
        | Persebaya menang 3-2 di kandang lawan yang kuat.        |
