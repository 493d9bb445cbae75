# language: id
Fitur: Bentuk singkat angka
  Tabel dan kantor berita menyingkat angka; besarnya harus tetap.

  Aturan: Skala boleh singkat

    Garis-Besar Skenario: Skala singkat
      Diketahui sebuah artikel:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka angkanya:
        | teks   | low   | high   | unit   |
        | <teks> | <low> | <high> | <unit> |

      Contoh: ribu sampai triliun
        | kalimat                              | teks         | low           | high          | unit |
        | Proyek sekolah itu menelan Rp 2,5 M. | Rp 2,5 M     | 2500000000    | 2500000000    | IDR  |
        | Utang klub itu Rp1,2 T.              | Rp1,2 T      | 1200000000000 | 1200000000000 | IDR  |
        | Laba pabrik itu Rp7,5 mlr.           | Rp7,5 mlr    | 7500000000    | 7500000000    | IDR  |
        | Gaji perawat itu Rp4 jt.             | Rp4 jt       | 4000000       | 4000000       | IDR  |
        | Ada 10 ribuan pelari.                | 10 ribuan    | 10000         | 10000         |      |
        | Ekspor kopi bernilai US$11 miliar.   | US$11 miliar | 11000000000   | 11000000000   | USD  |
        | Bank itu merugi $2,4 bln.            | $2,4 bln     | 2400000000    | 2400000000    | USD  |

    Garis-Besar Skenario: Bukan skala
      Diketahui sebuah artikel:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka angkanya:
        | teks   | low   | high   | unit   |
        | <teks> | <low> | <high> | <unit> |

      Contoh: huruf dan satuan
        | kalimat       | teks | low | high | unit  |
        | Kain itu 5 m. | 5 m  | 5   | 5    | meter |

  Aturan: Ribuan dipisah titik atau spasi

    Garis-Besar Skenario: Ribuan
      Diketahui sebuah artikel:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka angkanya:
        | teks   | low   | high   | unit   |
        | <teks> | <low> | <high> | <unit> |

      Contoh: titik dan spasi
        | kalimat                           | teks     | low   | high  | unit |
        | Sebanyak 12 500 siswa ikut ujian. | 12 500   | 12500 | 12500 |      |
        | Harga secangkir kopi Rp15.000.    | Rp15.000 | 15000 | 15000 | IDR  |

    Garis-Besar Skenario: Desimal
      Diketahui sebuah artikel:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka angkanya:
        | teks   | low   | high   | unit   |
        | <teks> | <low> | <high> | <unit> |

      Contoh: koma
        | kalimat                        | teks            | low           | high          | unit |
        | Laba bank itu Rp1,250 triliun. | Rp1,250 triliun | 1250000000000 | 1250000000000 | IDR  |

  Aturan: Dua angka yang berdampingan adalah dua

    Skenario: Tiket dan harganya
      Diketahui sebuah artikel:
        """
        Klub itu menjual 300 tiket Rp5.000 di loket stadion yang baru.
        """
      Ketika artikel itu dibaca
      Maka angkanya:
        | teks    | low  | high | unit |
        | 300     | 300  | 300  |      |
        | Rp5.000 | 5000 | 5000 | IDR  |
