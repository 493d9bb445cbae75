# language: id
Fitur: Periode usaha
  Perusahaan membandingkan kuartal laporannya dengan kuartal yang sama setahun sebelumnya.

  Aturan: Kuartal punya bentuk singkat

    Garis-Besar Skenario: Bentuk singkat
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   |
        | <teks> | <edtf> |

      Contoh: kuartal
        | kalimat                                      | teks             | edtf    |
        | Laba pabrik itu turun pada Q1-2017.          | Q1-2017          | 2017-33 |
        | Laba pabrik itu turun pada 1Q2017.           | 1Q2017           | 2017-33 |
        | Laba pabrik itu turun pada kuartal III/2023. | kuartal III/2023 | 2023-35 |

  Aturan: Setahun sebelumnya adalah bagian tahun yang sama

    Skenario: Kuartal yang sama
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Pabrik itu meraih laba Rp3 miliar pada kuartal I, naik dari Rp2 miliar setahun sebelumnya.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks               | edtf    |
        | kuartal I          | 2024-33 |
        | setahun sebelumnya | 2023-33 |

    Skenario: Setahun sebelum sebuah tahun
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Penulis itu meraih penghargaan pada 2015, padahal setahun sebelumnya ia kalah di babak akhir.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks               | edtf |
        | 2015               | 2015 |
        | setahun sebelumnya | 2014 |
