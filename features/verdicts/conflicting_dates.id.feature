# language: id
Fitur: Tanggal lain, atau tanggal yang sama dengan kata lain
  Tanggal bertentangan bila berita lain menyebut hari lain untuk peristiwa yang sama.
  Tanggal yang lebih kasar atau lebih rinci tidak bertentangan.

  Aturan: Tanggal lain bertentangan, tanggal yang lebih kasar atau lebih rinci tidak

    Garis-Besar Skenario: Bulan kunjungan
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        Menteri Pertanian Rani Uge akan mengunjungi Vietnam pada bulan Oktober.
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        <berita>
        She will speak with farmers about rice prices.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                                   | putusan   | beda pada   |
        | Menteri Pertanian Rani Uge akan mengunjungi Vietnam pada bulan Oktober. | <putusan> | <beda pada> |

      Contoh: bulan lain
        | berita                                                              | putusan     | beda pada |
        | Agriculture Minister Rani Uge will visit Vietnam in November.       | conflicting | date      |
        | Agriculture Minister Rani Uge will visit Vietnam in early December. | conflicting | date      |
        | Agriculture Minister Rani Uge will visit Vietnam on 4 September.    | conflicting | date      |

      Contoh: bulan yang sama
        | berita                                                           | putusan      | beda pada |
        | Agriculture Minister Rani Uge will visit Vietnam in mid-October. | corroborated |           |
        | Agriculture Minister Rani Uge will visit Vietnam on 14 October.  | corroborated |           |
        | Agriculture Minister Rani Uge will visit Vietnam this autumn.    | corroborated |           |

    Garis-Besar Skenario: Hari dengan tanggalnya
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        Kereta cepat itu mulai beroperasi pada Senin (17/6) di antara Surabaya dan Malang.
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        <berita>
        Tickets cost as much as on the bus.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                                              | putusan   | beda pada   |
        | Kereta cepat itu mulai beroperasi pada Senin (17/6) di antara Surabaya dan Malang. | <putusan> | <beda pada> |

      Contoh: hari lain
        | berita                                                                       | putusan     | beda pada |
        | The fast train began running between Surabaya and Malang on Sunday, June 16. | conflicting | date      |
        | The fast train began running between Surabaya and Malang on 19 June.         | conflicting | date      |

      Contoh: hari yang sama
        | berita                                                               | putusan      | beda pada |
        | The fast train began running between Surabaya and Malang on Monday.  | corroborated |           |
        | The fast train began running between Surabaya and Malang on June 17. | corroborated |           |
        | The fast train began running between Surabaya and Malang this week.  | corroborated |           |

    Garis-Besar Skenario: Rentang hari
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        Pameran batik di Lasem berlangsung pada 3-7 Juni.
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        <berita>
        More than a hundred workshops took part.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                             | putusan   | beda pada   |
        | Pameran batik di Lasem berlangsung pada 3-7 Juni. | <putusan> | <beda pada> |

      Contoh: akhir yang lain, bulan yang lain
        | berita                                             | putusan     | beda pada |
        | The batik fair in Lasem was held from June 3 to 9. | conflicting | date      |
        | The batik fair in Lasem was held on May 3-7.       | conflicting | date      |

      Contoh: rentang yang sama
        | berita                                                  | putusan      | beda pada |
        | The batik fair in Lasem was held from June 3 to June 7. | corroborated |           |

    Garis-Besar Skenario: Sampai kapan, dan sejak kapan
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        <artikel>
        """
      Dan berita "Antara" terbitan 2024-06-20:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim     | beda pada   |
        | <artikel> | <beda pada> |

      Contoh: batas yang lain
        | artikel                                              | berita                                               | beda pada |
        | Jalan ke Lunden ditutup sampai Sabtu karena banjir.  | Jalan ke Lunden ditutup sampai Jumat karena banjir.  | date      |
        | Band itu tidak tampil di luar negeri sejak 2019.     | Band itu tidak tampil di luar negeri sejak 2016.     | date      |

      Contoh: batas yang sama, lebih rinci
        | artikel                                              | berita                                                      | beda pada |
        | Jalan ke Lunden ditutup sampai Sabtu karena banjir.  | Jalan ke Lunden ditutup sampai Sabtu (22/6) karena banjir.  |           |
        | Band itu tidak tampil di luar negeri sejak 2019.     | Band itu tidak tampil di luar negeri sejak Juni 2019.       |           |

    Garis-Besar Skenario: Hari, bulan dan tahun di berita asing
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        <artikel>
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim     | putusan   | beda pada   |
        | <artikel> | <putusan> | <beda pada> |

      Contoh: keduanya menyebut hari, bulan atau tahun
        | artikel                                                                                     | berita                                                                                                      | putusan     | beda pada |
        | Pengadilan Negeri Blora menghukum mantan kepala desa Tirta empat tahun penjara pada Kamis.  | The district court in Blora sentenced the former village head of Tirta to four years in prison on Tuesday.  | conflicting | date      |
        | Pabrik kereta di Madiun mengekspor gerbong ke Bangladesh sejak 2016.                        | The train factory in Madiun has exported carriages to Bangladesh since 2013.                                | conflicting | date      |
        | Ekspor kopi dari Lampung naik tujuh persen pada Mei.                                        | Coffee exports from Lampung rose seven percent in March.                                                    | conflicting | date      |

      Contoh: yang satu hanya dihitung dari hari terbitnya
        | artikel                                                                                     | berita                                                                                                      | putusan      | beda pada |
        | Pengadilan Negeri Blora menghukum mantan kepala desa Tirta empat tahun penjara pada Kamis.  | The district court in Blora sentenced the former village head of Tirta to four years in prison on Thursday. | corroborated |           |
        | Pengadilan Negeri Blora menghukum mantan kepala desa Tirta empat tahun penjara pada Kamis.  | The district court in Blora sentenced the former village head of Tirta to four years in prison this week.   | partial      |           |
        | Ekspor kopi dari Lampung naik tujuh persen pada Mei.                                        | Coffee exports from Lampung rose seven percent last month.                                                  | corroborated |           |

    Garis-Besar Skenario: Dua berita berbahasa Indonesia
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        Kereta cepat itu mulai beroperasi pada Senin (17/6) di antara Surabaya dan Malang.
        """
      Dan berita "Antara" terbitan 2024-06-20:
        """
        <berita>
        Harga tiketnya sama dengan bus.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                                              | putusan   | beda pada   |
        | Kereta cepat itu mulai beroperasi pada Senin (17/6) di antara Surabaya dan Malang. | <putusan> | <beda pada> |

      Contoh: hari lain
        | berita                                                                             | putusan     | beda pada |
        | Kereta cepat itu mulai beroperasi di antara Surabaya dan Malang pada Jumat (14/6). | conflicting | date      |
        | Kereta cepat itu mulai beroperasi di antara Surabaya dan Malang pada Mei lalu.     | conflicting | date      |

      Contoh: hari yang sama
        | berita                                                                                 | putusan      | beda pada |
        | Kereta cepat itu mulai beroperasi di antara Surabaya dan Malang pada 17 Juni.          | corroborated |           |
        | Kereta cepat itu mulai beroperasi di antara Surabaya dan Malang pada pertengahan Juni. | corroborated |           |

  Aturan: Tanggal peristiwa lain bukan tandingan

    Garis-Besar Skenario: Undangan, kunjungan terdahulu, dan tanpa tanggal
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        Menteri Pertanian Rani Uge akan mengunjungi Vietnam pada bulan Oktober.
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                                   | beda pada |
        | Menteri Pertanian Rani Uge akan mengunjungi Vietnam pada bulan Oktober. |           |

      Contoh: bukan kunjungan itu
        | berita                                                                                                  |
        | Agriculture Minister Rani Uge will visit Vietnam in October. Vietnam had invited her to come in August. |
        | Agriculture Minister Rani Uge will visit Vietnam in October. Her last visit was in March 2022.          |
        | Vietnam sold two million tonnes of rice in November.                                                    |

      Contoh: tanpa tanggal
        | berita                                                             |
        | Agriculture Minister Rani Uge will visit Vietnam, her office said. |

    Skenario: Yang diberitakan artikel dari dua pihak
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        Pameran batik itu dibuka pada 3 Juni menurut panitia dan pada 5 Juni menurut undangan.
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        The batik fair was opened on June 5. More than a hundred workshops took part.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                                                  | beda pada |
        | Pameran batik itu dibuka pada 3 Juni menurut panitia dan pada 5 Juni menurut undangan. |           |

  Aturan: Hari suatu peristiwa bukan tandingan hari peristiwa lain

    Garis-Besar Skenario: Dua peristiwa tentang satu benda
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        <klaim>
        """
      Dan berita "Kantor" terbitan 2024-06-20:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim   | putusan   |
        | <klaim> | <putusan> |

      Contoh: dibangun dan diperbaiki
        | klaim                                                       | berita                                    | putusan |
        | Tanggul yang dibangun pada 2011 itu tidak pernah diperbaiki | Tanggul itu pernah diperbaiki pada 2022.  | partial |

      Contoh: peristiwa yang sama
        | klaim                                     | berita                                         | putusan     |
        | Tanggul yang dibangun pada 2011 itu jebol | Tanggul yang dibangun pada 2009 itu jebol.     | conflicting |
