# language: id
Fitur: Arti sebuah angka
  Angka dibaca sebagai batas dengan satuan yang sama dalam setiap bahasa, supaya berita bisa dibandingkan.

  Aturan: Angka dan kata adalah satu nilai

    Garis-Besar Skenario: Angka pasti
      Diketahui sebuah artikel:
        """
        Petugas pelabuhan itu mencatat <angka> pada pagi yang cerah.
        """
      Ketika artikel itu dibaca
      Maka angkanya:
        | teks   | low     | high    | unit   | noun   |
        | <teks> | <nilai> | <nilai> | <unit> | <noun> |

      Contoh: angka dan kata
        | angka                          | teks                      | nilai    | unit   | noun |
        | 1.250 peti                     | 1.250                     | 1250     |        | peti |
        | dua ratus tiga puluh lima peti | dua ratus tiga puluh lima | 235      |        | peti |
        | sebelas buah peti              | sebelas                   | 11       |        | peti |
        | setengah juta peti             | setengah juta             | 500000   |        | peti |
        | dua setengah juta peti         | dua setengah juta         | 2500000  |        | peti |
        | peti ketiga belas              | ketiga belas              | 13       |        |      |
        | peti kedua puluh lima          | kedua puluh lima          | 25       |        |      |

      Contoh: satuan dan uang
        | angka                          | teks                      | nilai    | unit   | noun |
        | Rp75 juta                      | Rp75 juta                 | 75000000 | IDR    |      |
        | 40 orang                       | 40 orang                  | 40       | person |      |
        | setengah mil                   | setengah mil              | 0.5      | mile   |      |
        | peti itu dua kali              | dua kali                  | 2        | time   |      |

  Aturan: Kata di sekitar angka memberi batas

    Garis-Besar Skenario: Angka berbatas
      Diketahui sebuah artikel:
        """
        Petugas pelabuhan itu mencatat <angka> pada pagi yang cerah.
        """
      Ketika artikel itu dibaca
      Maka angkanya:
        | teks   | low   | high   |
        | <teks> | <low> | <high> |

      Contoh: terbuka dan tertutup
        | angka                 | teks                  | low   | high  |
        | lebih dari 40 peti    | lebih dari 40         | 40    |       |
        | kurang dari 40 peti   | kurang dari 40        |       | 40    |
        | tiga hingga lima peti | tiga hingga lima      | 3     | 5     |
        | puluhan ribu peti     | puluhan ribu          | 10000 | 99000 |

  Aturan: Satuan boleh berdiri di depan angkanya

    Garis-Besar Skenario: Kekuatan gempa
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka angkanya:
        | teks   | low     | high    | unit     |
        | <teks> | <nilai> | <nilai> | <satuan> |

      Contoh: di depan, dan di belakang
        | kalimat                                    | teks              | nilai | satuan    |
        | Gempa magnitudo 5,4 mengguncang Kupang.    | magnitudo 5,4     | 5.4   | magnitude |
        | Gempa M 5,6 mengguncang Kupang.            | M 5,6             | 5.6   | magnitude |
        | Gempa 7,4 skala Richter melanda Kupang.    | 7,4 skala Richter | 7.4   | magnitude |

      Contoh: huruf yang sama untuk hal lain
        | kalimat                                    | teks              | nilai | satuan    |
        | Tinggi gelombang di Kupang mencapai 5,6 m. | 5,6 m             | 5.6   | meter     |
