# language: id
Fitur: Yang dapat diperiksa
  Satu klaim adalah satu proposisi: kalimat kutipan, klausa yang diceritakan, atau kalimat media itu.

  Aturan: Kutipan dua kalimat adalah dua klaim dari satu penutur

    Skenario: Kutipan dan kalimat media
      Diketahui sebuah artikel:
        """
        "Kapal itu tidak terlambat. Kapal itu membawa 196 orang," kata Budi Uge.
        Pelabuhan itu ditutup pada siang hari.
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks                                   | penutur  | faktualitas |
        | Kapal itu tidak terlambat              | Budi Uge | denied     |
        | Kapal itu membawa 196 orang            | Budi Uge | asserted   |
        | Pelabuhan itu ditutup pada siang hari. |          | asserted   |
      Dan kalimat-kalimatnya:
        | teks                                                                     |
        | "Kapal itu tidak terlambat.                                              |
        | Kapal itu membawa 196 orang," kata Budi Uge.                             |
        | Pelabuhan itu ditutup pada siang hari.                                   |

  Aturan: Angka memakai titik dan koma menurut bahasanya

    Skenario: Ribuan dan pecahan
      Diketahui sebuah artikel:
        """
        Kapal itu membawa 1.250 ton beras dan sekitar 7,5 juta liter minyak.
        """
      Ketika artikel itu dibaca
      Maka angkanya:
        | low     | high    | approximate |
        | 1250    | 1250    | False       |
        | 6750000 | 8250000 | True        |
