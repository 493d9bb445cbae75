# language: id
Fitur: Kata-kata yang sama dari orang lain
  Siapa yang mengatakannya adalah rincian seperti yang lain: kata-kata yang sama dari orang lain
  itu bertentangan. Seseorang, jabatannya, dan juru bicaranya adalah satu penutur.

  Aturan: Kata-kata yang sama dari orang lain bertentangan, dari jabatan yang sama tidak

    Garis-Besar Skenario: Siapa yang mengatakannya
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        "Harga pupuk akan turun bulan depan," kata Menteri Pertanian Rani Uge pada Selasa.
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        <berita>
        Farmers have complained since the spring.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                              | putusan   | beda pada   |
        | Harga pupuk akan turun bulan depan | <putusan> | <beda pada> |

      Contoh: orang dengan jabatan lain
        | berita                                                                         | putusan     | beda pada |
        | “Fertiliser prices will fall next month,” trader Anna Berg said on Tuesday.    | conflicting | speaker   |
        | “Fertiliser prices will fall next month,” economist Anna Berg said on Tuesday. | conflicting | speaker   |

      Contoh: orang yang hanya disebut namanya, atau menteri lain
        | berita                                                                             | putusan     | beda pada |
        | “Fertiliser prices will fall next month,” Anna Berg said on Tuesday.               | conflicting | speaker   |
        | “Fertiliser prices will fall next month,” Trade Minister Budi Lie said on Tuesday. | conflicting | speaker   |

      Contoh: penutur yang sama
        | berita                                                                                      | putusan      | beda pada |
        | “Fertiliser prices will fall next month,” Agriculture Minister Rani Uge said on Tuesday.    | corroborated |           |
        | “Fertiliser prices will fall next month,” Uge said on Tuesday.                              | corroborated |           |
        | Agriculture Minister Rani Uge said on Tuesday that fertiliser prices would fall next month. | corroborated |           |

    Garis-Besar Skenario: Dua berita berbahasa Indonesia
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        "Harga pupuk akan turun bulan depan," kata Menteri Pertanian Rani Uge pada Selasa.
        """
      Dan berita "Antara" terbitan 2024-06-20:
        """
        <berita>
        Para petani sudah lama mengeluh.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                              | putusan   | beda pada   |
        | Harga pupuk akan turun bulan depan | <putusan> | <beda pada> |

      Contoh: orang lain
        | berita                                                                    | putusan     | beda pada |
        | "Harga pupuk akan turun bulan depan," kata pedagang Budi Lie pada Selasa. | conflicting | speaker   |
        | "Harga pupuk akan turun bulan depan," kata petani Budi Lie pada Selasa.   | conflicting | speaker   |

      Contoh: penutur yang sama
        | berita                                                                   | putusan      | beda pada |
        | "Harga pupuk akan turun bulan depan," kata Rani Uge pada Selasa.         | corroborated |           |
        | "Harga pupuk akan turun bulan depan," ujar Menteri Rani Uge pada Selasa. | corroborated |           |

  Aturan: Orang yang mengatakan hal lain bukan tandingan

    Garis-Besar Skenario: Kata-kata lain, dan tanpa penutur
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        "Harga pupuk akan turun bulan depan," kata Menteri Pertanian Rani Uge pada Selasa.
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        <berita>
        Farmers have complained since the spring.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                              | beda pada |
        | Harga pupuk akan turun bulan depan |           |

      Contoh: kata-kata lain
        | berita                                                                                                                          |
        | “Fertiliser prices will fall next month,” Agriculture Minister Rani Uge said on Tuesday. Trade Minister Budi Lie spoke of rice. |
        | Trade Minister Budi Lie opened a market on Wednesday.                                                                           |

      Contoh: tanpa penutur
        | berita                                  |
        | Fertiliser prices will fall next month. |

  Aturan: Kata-kata satu orang tidak didukung oleh kutipan orang lain

    Garis-Besar Skenario: Yang menenangkan
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        "Petani tidak perlu cemas," kata Menteri Pertanian Rani Uge pada Selasa.
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   |
        | <putusan> |

      Contoh: orang itu sendiri, dan orang lain
        | berita                                                                        | putusan      |
        | “No farmer has to be anxious,” Agriculture Minister Rani Uge said on Tuesday. | corroborated |
        | “No farmer has to be anxious,” Trade Minister Budi Lie said on Tuesday.       | partial      |

  Aturan: Yang disebut dalam kalimat itu juga bukan penutur lain

    Garis-Besar Skenario: Kepala desa
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        "Kami tidak menerima peringatan dini sebelum banjir datang," kata Kepala Desa Karang Asem, Slamet Riyadi.
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   |
        | <putusan> |

      Contoh: orang itu, dan orang lain
        | berita                                                                             | putusan      |
        | Village head Slamet Riyadi said "we received no early warning before the flood came". | corroborated |
        | "We received no early warning before the flood came," village head Agus Lubis said. | conflicting  |

  Aturan: Siapa yang memerintahkan, meminta, atau menjanjikan sesuatu termasuk yang diberitakan

    Garis-Besar Skenario: Siapa yang berbuat
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Budi Santoso <klaim> menjual pelabuhan itu pada Mei.
        """
      Dan berita "Tribun" dalam bahasa "id" terbitan 2024-07-03:
        """
        <berita> menjual pelabuhan itu pada Mei.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   | beda pada   |
        | <putusan> | <beda pada> |

      Contoh: perintah milik satu orang
        | klaim               | berita                             | putusan      | beda pada |
        | memerintahkan dinas | Slamet Riyadi memerintahkan dinas  | conflicting  | name      |
        | memerintahkan dinas | Budi Santoso memerintahkan dinas   | corroborated |           |

      Contoh: dua orang dapat meminta atau menjanjikan hal yang sama
        | klaim               | berita                             | putusan      | beda pada |
        | meminta dinas untuk | Slamet Riyadi meminta dinas untuk  | partial      |           |
        | meminta dinas untuk | Budi Santoso meminta dinas untuk   | corroborated |           |
        | berjanji            | Slamet Riyadi berjanji             | partial      |           |
        | berjanji            | Budi Santoso berjanji              | corroborated |           |

    Skenario: Yang berjanji mengatakan hal lain
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Direktur PT Jati Makmur, Hendra Gunawan, berjanji menanggung seluruh biaya pengobatan korban.
        """
      Dan berita "Tribun" dalam bahasa "id" terbitan 2024-07-03:
        """
        Direktur PT Jati Makmur, Hendra Gunawan, mengatakan kerugian mencapai Rp15 miliar.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan     |
        | unmentioned |

  Aturan: Nama tunggal di awal kalimat adalah nama

    Garis-Besar Skenario: Siapa yang diguncang gempa
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <siapa> kemarin juga dihantam gempa yang menewaskan lebih dari 550 orang.
        """
      Dan berita "Wire" dalam bahasa "en" terbitan 2024-07-03:
        """
        Indonesia was also hit yesterday by an earthquake that killed more than 550 people.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   |
        | <putusan> |

      Contoh: negara itu, dan nama yang tak dikenal
        | siapa     | putusan      |
        | Indonesia | corroborated |
        | Farrent   | partial      |
