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
