# language: id
Fitur: Angka lain, atau angka yang sama dengan kata lain
  Angka bertentangan bila berita lain menghitung hal yang sama dan keduanya tidak bisa sama-sama benar.
  Pembulatan, batas, rentang, dan satuan lain bukan pertentangan.

  Aturan: Angka lain untuk hal yang sama bertentangan, pembulatan tidak

    Garis-Besar Skenario: Rumah yang terendam
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Banjir di Grobogan merendam 1.200 rumah pada Selasa.
        """
      Dan berita "Reuters" terbitan 2024-07-03:
        """
        <berita>
        The river had risen since the weekend.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                | putusan   | beda pada   |
        | Banjir di Grobogan merendam 1.200 rumah pada Selasa. | <putusan> | <beda pada> |

      Contoh: angka lain
        | berita                                                            | putusan     | beda pada |
        | The flood in Grobogan inundated 2,100 houses on Tuesday.          | conflicting | number    |
        | Floodwater swamped more than 3,000 homes in Grobogan on Tuesday.  | conflicting | number    |
        | The flood in Grobogan inundated fewer than 900 houses on Tuesday. | conflicting | number    |

      Contoh: angka yang sama
        | berita                                                                  | putusan      | beda pada |
        | The flood in Grobogan inundated about 1,200 houses on Tuesday.          | corroborated |           |
        | The flood in Grobogan inundated more than a thousand houses on Tuesday. | corroborated |           |
        | The flood in Grobogan inundated 1,000 to 1,500 houses on Tuesday.       | corroborated |           |

    Skenario: Rumah, dan yang tinggal di dalamnya
      Diketahui sebuah artikel terbitan 2026-11-20:
        """
        Banjir akibat jebolnya tanggul Sungai Wulan merendam 3.400 rumah di Demak pada Kamis.
        """
      Dan berita "Reuters" terbitan 2026-11-20:
        """
        Some 5,200 residents of Demak were evacuated after a dike on the Wulan river collapsed on Thursday.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan |
        | partial |

    Garis-Besar Skenario: Warga yang hilang
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Dua warga dilaporkan hilang.
        """
      Dan berita "Reuters" terbitan 2024-07-03:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                        | putusan   | beda pada   |
        | Dua warga dilaporkan hilang. | <putusan> | <beda pada> |

      Contoh: angka lain
        | berita                              | putusan     | beda pada |
        | Four people were reported missing.  | conflicting | number    |

      Contoh: angka yang sama
        | berita                              | putusan      | beda pada |
        | Two people were reported missing.   | corroborated |           |

    Garis-Besar Skenario: Harga dan kenaikan
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <artikel>
        """
      Dan berita "Reuters" terbitan 2024-07-03:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim     | putusan   | beda pada   |
        | <artikel> | <putusan> | <beda pada> |

      Contoh: angka lain
        | artikel                                                                 | berita                                                                         | putusan     | beda pada |
        | Harga beras di Pasar Legi naik menjadi Rp14.500 per kilogram pada Juni. | The price of rice at the Legi market rose to 15,400 rupiah a kilogram in June. | conflicting | number    |
        | Serikat buruh menerima kenaikan upah 6 persen pada Senin.               | The labour union accepted a wage increase of 9 percent on Monday.              | conflicting | number    |
        | Pendaki itu berjalan sejauh 12 kilometer dalam dua hari.                | The climber walked 21 kilometres in two days.                                  | conflicting | number    |
        | Suhu di Medan mencapai 40 derajat Celsius pada Senin.                   | The temperature in Medan reached 87 degrees Fahrenheit on Monday.              | conflicting | number    |

      Contoh: angka yang sama
        | artikel                                                                 | berita                                                                                | putusan      | beda pada |
        | Harga beras di Pasar Legi naik menjadi Rp14.500 per kilogram pada Juni. | The price of rice at the Legi market rose to Rp 14,500 a kilogram in June.            | corroborated |           |
        | Harga beras di Pasar Legi naik menjadi Rp14.500 per kilogram pada Juni. | The price of rice at the Legi market rose to almost 15,000 rupiah a kilogram in June. | corroborated |           |
        | Serikat buruh menerima kenaikan upah 6 persen pada Senin.               | The labour union accepted a wage increase of 6% on Monday.                            | corroborated |           |
        | Pendaki itu berjalan sejauh 12 kilometer dalam dua hari.                | The climber walked 12,000 metres in two days.                                         | corroborated |           |
        | Suhu di Medan mencapai 40 derajat Celsius pada Senin.                   | The temperature in Medan reached 104 degrees Fahrenheit on Monday.                    | corroborated |           |

    Garis-Besar Skenario: Korban dan tiket, dengan kata lain
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <artikel>
        """
      Dan berita "Reuters" terbitan 2024-07-03:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim     | putusan   | beda pada   |
        | <artikel> | <putusan> | <beda pada> |

      Contoh: angka lain
        | artikel                                                     | berita                                                            | putusan     | beda pada |
        | Sebelas orang tewas ketika feri Kari karam di dekat Bergen. | Thirteen bodies were found after the ferry Kari sank near Bergen. | conflicting | number    |
        | Tiket feri Kari ke Bergen seharga Rp10.700.                 | A ticket for the ferry Kari to Bergen costs 11,000 rupiah.        | conflicting | number    |
        | Ola Berg mencetak gol untuk Bergen pada menit ke 68.        | Ola Berg scored a goal for Bergen in the 65th minute.             | conflicting | number    |
        | Ola Berg memenangkan distrik Bergen dengan 1 poin.          | Ola Berg won the district of Bergen by 9 points.                  | conflicting | number    |
        | Ola Berg melewati sepuluh orang bek Bergen.                 | Ola Berg passed three defenders of Bergen.                        | conflicting | number    |

      Contoh: bisa sama-sama benar
        | artikel                                        | berita                                              | putusan      | beda pada |
        | Lebih dari 210 orang naik feri Kari ke Bergen. | More than 200 people took the ferry Kari to Bergen. | corroborated |           |
        | Ola Berg mencetak gol untuk Bergen pada menit ke 65. | Ola Berg scored a goal for Bergen in the 65th minute. | corroborated |     |

    Garis-Besar Skenario: Dua berita berbahasa Indonesia
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Banjir di Grobogan merendam 1.200 rumah pada Selasa.
        """
      Dan berita "Antara" terbitan 2024-07-03:
        """
        <berita>
        Air sungai naik sejak akhir pekan.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                | putusan   | beda pada   |
        | Banjir di Grobogan merendam 1.200 rumah pada Selasa. | <putusan> | <beda pada> |

      Contoh: angka lain
        | berita                                                  | putusan     | beda pada |
        | Banjir di Grobogan merendam 1.020 rumah pada Selasa.    | conflicting | number    |
        | Banjir di Grobogan merendam dua ribu rumah pada Selasa. | conflicting | number    |

      Contoh: angka yang sama
        | berita                                                           | putusan      | beda pada |
        | Banjir di Grobogan merendam lebih dari seribu rumah pada Selasa. | corroborated |           |
        | Banjir di Grobogan merendam sekitar 1.200 rumah pada Selasa.     | corroborated |           |

  Aturan: Angka yang samar tidak dikatakan oleh angka yang sudah terpakai

    Garis-Besar Skenario: Berapa yang terluka
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        Bentrokan di Solheim menewaskan 15 orang dan melukai belasan lainnya.
        """
      Dan berita "Wire" dalam bahasa "en" terbitan 2024-06-20:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   | beda pada   |
        | <putusan> | <beda pada> |

      Contoh: lain, dan cocok
        | berita                                                       | putusan      | beda pada |
        | Clashes in Solheim killed 15 people and wounded dozens more. | conflicting  | number    |
        | Clashes in Solheim killed 15 people and wounded 13 others.   | corroborated |           |

  Aturan: Angka hal lain bukan tandingan

    Garis-Besar Skenario: Hal lain, tahun lalu, dan peringatan
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Banjir di Grobogan merendam 1.200 rumah pada Selasa.
        """
      Dan berita "Reuters" terbitan 2024-07-03:
        """
        <berita>
        The river had risen since the weekend.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                | beda pada |
        | Banjir di Grobogan merendam 1.200 rumah pada Selasa. |           |

      Contoh: hal lain
        | berita                                                                         |
        | The flood in Grobogan inundated 1,200 houses and 40 schools on Tuesday.        |
        | The flood in Grobogan inundated 1,200 houses on Tuesday and killed two people. |
        | The market in Grobogan has 300 stalls.                                         |

      Contoh: peristiwa lain, peringatan
        | berita                                                                                                      |
        | The flood in Grobogan inundated 1,200 houses on Tuesday. Last year's flood inundated 3,000.                 |
        | The flood in Grobogan inundated 1,200 houses on Tuesday. Officials had warned that it could inundate 3,000. |

      Contoh: tanpa angka
        | berita                                                             |
        | The flood in Grobogan inundated houses and rice fields on Tuesday. |

    Garis-Besar Skenario: Tawaran dan tuntutan
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Serikat buruh menerima kenaikan upah 6 persen pada Senin.
        """
      Dan berita "Reuters" terbitan 2024-07-03:
        """
        <berita>
        The talks had lasted three weeks.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                     | beda pada |
        | Serikat buruh menerima kenaikan upah 6 persen pada Senin. |           |

      Contoh: yang ditolak, yang dituntut
        | berita                                                                                                   |
        | The labour union accepted a wage increase of 6 percent on Monday, after rejecting an offer of 4 percent. |
        | The labour union accepted a wage increase of 6 percent on Monday. It had demanded 10 percent.            |

      Contoh: hal lain
        | berita                               |
        | The labour union has 20,000 members. |

    Garis-Besar Skenario: Dari berapa menjadi berapa
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Harga beras di Pasar Legi naik menjadi Rp14.500 per kilogram pada Juni.
        """
      Dan berita "Reuters" terbitan 2024-07-03:
        """
        <berita>
        Traders say the harvest was late.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                                   | beda pada |
        | Harga beras di Pasar Legi naik menjadi Rp14.500 per kilogram pada Juni. |           |

      Contoh: harga semula
        | berita                                                                                                      |
        | The price of rice at the Legi market rose from 13,000 to 14,500 rupiah a kilogram in June.                  |
        | The price of rice at the Legi market rose to 14,500 rupiah a kilogram in June. It was 13,000 rupiah in May. |

      Contoh: hal lain
        | berita                          |
        | The Legi market has 400 stalls. |

    Skenario: Yang diberitakan artikel dari dua pihak
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Falk menjual 52.000 sepeda menurut catatannya sendiri dan 48.000 menurut kementerian.
        """
      Dan berita "Reuters" terbitan 2024-07-03:
        """
        Falk sold 48,000 bicycles, the ministry said. Most of them went to Denmark.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                      | beda pada |
        | Falk menjual 52.000 sepeda |           |

  Aturan: Bilangan menghitung benda yang diceritakan, di mana pun benda itu berdiri

    Garis-Besar Skenario: Berapa unit
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
        | klaim     | putusan   | beda pada   |
        | <artikel> | <putusan> | <beda pada> |

      Contoh: jumlah lain dari benda yang sama
        | artikel                                      | berita                                                     | putusan     | beda pada |
        | Dua puluh traktor terbakar di gudang itu.    | Traktor yang terbakar ada sekitar 50 unit.                 | conflicting | number    |
        | Setiap regu memakai tiga warna bendera.      | Setiap regu memakai satu warna bendera.                    | conflicting | number    |

      Contoh: bilangan yang sama, tetapi dari benda lain, dan jumlah yang sama
        | artikel                                      | berita                                                          | putusan      | beda pada |
        | Keluarga itu memiliki dua toko.              | Keluarga itu memiliki satu toko dan dua warung di pasar.        | conflicting  | number    |
        | Keluarga itu memiliki dua toko.              | Keluarga itu memiliki dua toko dan satu warung di pasar.        | corroborated |           |

  Aturan: Yang hanya menyebut besarnya tidak menyebut angkanya

    Garis-Besar Skenario: Ribuan, dan seribu delapan ratus
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        <klaim>
        """
      Dan berita "Antara" terbitan 2024-06-20:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   |
        | <putusan> |

      Contoh: besarnya saja
        | klaim                                       | berita                                        | putusan |
        | Longsor menimbun 1.800 rumah di Banjarnegara. | Longsor menimbun ribuan rumah di Banjarnegara. | partial |

      Contoh: angkanya, dan klaim yang hanya menyebut besarnya
        | klaim                                          | berita                                        | putusan      |
        | Longsor menimbun 1.800 rumah di Banjarnegara.  | Longsor menimbun 1.800 rumah di Banjarnegara. | corroborated |
        | Longsor menimbun ribuan rumah di Banjarnegara. | Longsor menimbun 1.800 rumah di Banjarnegara. | corroborated |

  Aturan: Dua kekuatan satu gempa bertentangan, bagaimanapun ditulisnya

    Garis-Besar Skenario: Gempa di Kupang
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <klaim>
        """
      Dan berita "Reuters" terbitan 2024-07-03:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   | beda pada   |
        | <putusan> | <beda pada> |

      Contoh: angka lain
        | klaim                                                              | berita                                           | putusan     | beda pada |
        | Gempa dengan kekuatan 7,4 skala Richter melanda Kupang pada Senin. | A 7.1-magnitude earthquake hit Kupang on Monday. | conflicting | number    |

      Contoh: angka yang sama
        | klaim                                                              | berita                                           | putusan      | beda pada |
        | Gempa M 5,4 mengguncang Kupang pada Senin.                         | A magnitude 5.4 quake struck Kupang on Monday.   | corroborated |           |
