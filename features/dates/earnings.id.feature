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

  Aturan: Kuartal dikenali dari hari berakhirnya

    Skenario: Kuartal yang berakhir pada suatu hari
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Pabrik itu menjual lebih banyak tepung pada kuartal yang berakhir 31 Mei.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks    | edtf       | timex3     |
        | kuartal | 2024-34    | 2024-Q2    |
        | 31 Mei  | 2024-05-31 | 2024-05-31 |

    Skenario: Kuartal bernomor dari tahun buku lain
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Pabrik itu menjual lebih banyak tepung pada kuartal kedua yang berakhir 31 Oktober 2023.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks            | edtf       | timex3     |
        | kuartal kedua   | 2023-34    | 2023-Q2    |
        | 31 Oktober 2023 | 2023-10-31 | 2023-10-31 |

    Skenario: Bukan kuartal tanpa hari berakhirnya
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Pabrik itu menjual lebih banyak tepung pada kuartal kedua.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks          | edtf    | timex3  |
        | kuartal kedua | 2024-34 | 2024-Q2 |

    Skenario: Setahun sebelumnya, disebut dua kali, tetap setahun
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Pabrik itu untung Rp3 miliar pada 2023, naik dari Rp2 miliar setahun sebelumnya. Biayanya lebih rendah dari setahun sebelumnya.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks               | edtf | timex3 |
        | 2023               | 2023 | 2023   |
        | setahun sebelumnya | 2022 | 2022   |
        | setahun sebelumnya | 2022 | 2022   |

  Aturan: Tahun buku adalah tahun, dan yang dikenali dari hari berakhirnya adalah lama waktu

    Garis-Besar Skenario: Tahun buku
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   | timex3   |
        | <teks> | <edtf> | <timex3> |

      Contoh: ini dan lalu
        | kalimat                                 | teks                | edtf | timex3 |
        | Laba toko itu naik pada tahun buku ini. | tahun buku ini      | 2024 | 2024   |
        | Laba toko itu naik tahun anggaran lalu. | tahun anggaran lalu | 2023 | 2023   |

    Skenario: Tahun buku yang berakhir pada suatu hari
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Toko roti itu merugi pada tahun buku yang berakhir 31 Maret 2024. Hal itu tidak dibantah siapa pun.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks          | edtf       | timex3     |
        | tahun buku    |            | P1Y        |
        | 31 Maret 2024 | 2024-03-31 | 2024-03-31 |

    Garis-Besar Skenario: Bukan tahun
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tidak ada tanggal

      Contoh: buku dan anggaran
        | kalimat                             |
        | Toko itu menjual buku ini dan itu.  |
        | Anggaran sekolah itu belum dibahas. |

  Aturan: “Kuartal itu” adalah kuartal penuh yang terakhir, kecuali ada yang disebut

    Garis-Besar Skenario: Kuartal itu
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   |
        | <teks> | <edtf> |

      Contoh: koran 3 Juli
        | kalimat                                  | teks        | edtf    |
        | Produksi naik 3 persen pada kuartal itu. | kuartal itu | 2024-34 |

    Skenario: Bukan kuartal terakhir bila ada yang disebut
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Produksi naik pada kuartal I. Ekspor turun pada kuartal itu. Hal itu tidak dibantah siapa pun.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks        | edtf    |
        | kuartal I   | 2024-33 |
        | kuartal itu | 2024-33 |
