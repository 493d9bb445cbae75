# language: id
Fitur: Lama waktu dan waktu yang berulang
  Berapa lama dan berapa sering dinyatakan dengan TimeML; keduanya bukan tanggal.

  Aturan: Lama dan ulangan tidak punya tempat di kalender

    Garis-Besar Skenario: Lama dan ulangan
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | timex3   |
        | <teks> | <timex3> |

      Contoh: nilai TimeML
        | kalimat                               | teks           | timex3     |
        | Penyeberangan itu makan 73 menit.     | 73 menit       | PT73M      |
        | Penyeberangan itu makan setengah jam. | setengah jam   | PT0.5H     |
        | Larangan itu berlaku bertahun-tahun.  | bertahun-tahun | PXY        |
        | Kapal itu berlayar setiap Senin.      | setiap Senin   | XXXX-WXX-1 |

  Aturan: Bagian hari yang berulang adalah ulangan

    Garis-Besar Skenario: Malam dan pagi
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   | timex3   |
        | <teks> | <edtf> | <timex3> |

      Contoh: berulang, dan sekali
        | kalimat                                   | teks               | edtf       | timex3        |
        | Paduan suara berlatih setiap Senin malam. | setiap Senin malam |            | XXXX-WXX-1TNI |
        | Paduan suara berlatih Senin malam.        | Senin malam        | 2024-07-01 | 2024-07-01TNI |

  Aturan: Yang tidak berbatas punya lama dalam TimeML

    Garis-Besar Skenario: Waktu terbuka
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   | timex3   |
        | <teks> | <edtf> | <timex3> |

      Contoh: hari dan dekade
        | kalimat                                     | teks                   | edtf       | timex3 |
        | Beberapa hari kemudian vaksin itu dijual.   | Beberapa hari kemudian | XXXX-XX-XX | PXD    |
        | Kekeringan itu berlangsung beberapa dekade. | beberapa dekade        |            | PXY    |

    Skenario: Jam setelah hari tanpa jam
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Pasien itu meninggal Selasa. Dua jam kemudian klinik ditutup.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks             | edtf       | timex3     |
        | Selasa           | 2024-07-02 | 2024-07-02 |
        | Dua jam kemudian | 2024-07-02 | PT2H       |

    Skenario: Bukan hari setelah suatu hari
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Pasien itu meninggal Selasa (4/6/2024). Dua hari kemudian klinik ditutup.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks              | edtf       | timex3     |
        | Selasa (4/6/2024) | 2024-06-04 | 2024-06-04 |
        | Dua hari kemudian | 2024-06-06 | 2024-06-06 |
