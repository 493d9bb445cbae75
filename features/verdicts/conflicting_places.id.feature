# language: id
Fitur: Tempat lain, atau tempat yang sama dari dekat atau jauh
  Tempat bertentangan bila berita lain menaruh peristiwa yang sama di tempat lain yang setingkat.
  Kota terletak di negaranya, jadi keduanya cocok.

  Aturan: Negara atau kota lain bertentangan, bagian dari tempat itu tidak

    Garis-Besar Skenario: Tempat pertemuan
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        Presiden Peru bertemu dengan para pengusaha di Jerman pada Kamis.
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        <berita>
        They spoke about copper and lithium.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                             | putusan   | beda pada   |
        | Presiden Peru bertemu dengan para pengusaha di Jerman pada Kamis. | <putusan> | <beda pada> |

      Contoh: negara lain
        | berita                                                             | putusan     | beda pada |
        | The president of Peru met business leaders in Austria on Thursday. | conflicting | place     |
        | The president of Peru met business leaders in Japan on Thursday.   | conflicting | place     |
        | The president of Peru met business leaders in Wales on Thursday.   | conflicting | place     |

      Contoh: tempat yang sama
        | berita                                                             | putusan      | beda pada |
        | The president of Peru met business leaders in Germany on Thursday. | corroborated |           |
        | The president of Peru met business leaders in Berlin on Thursday.  | corroborated |           |

    Garis-Besar Skenario: Tempat pabrik
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        Pabrik semen itu dibangun di Surabaya pada 2019.
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        <berita>
        It employs people from all over the island.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                            | putusan   | beda pada   |
        | Pabrik semen itu dibangun di Surabaya pada 2019. | <putusan> | <beda pada> |

      Contoh: kota lain
        | berita                                            | putusan     | beda pada |
        | The cement factory was built in Semarang in 2019. | conflicting | place     |
        | The cement factory was built in Medan in 2019.    | conflicting | place     |

      Contoh: negaranya, provinsinya
        | berita                                                        | putusan      | beda pada |
        | The cement factory was built in Indonesia in 2019.            | corroborated |           |
        | The cement factory was built in Surabaya, East Java, in 2019. | corroborated |           |

    Garis-Besar Skenario: Dua berita berbahasa Indonesia
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        <artikel>
        """
      Dan berita "Antara" terbitan 2024-06-20:
        """
        <berita>
        Kesembilan awaknya sehat.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim     | putusan   | beda pada   |
        | <artikel> | <putusan> | <beda pada> |

      Contoh: tempat lain
        | artikel                                                                      | berita                                                                         | putusan     | beda pada |
        | Kapal penangkap ikan itu ditahan di Malaysia pada Rabu.                      | Kapal penangkap ikan itu ditahan di Thailand pada Rabu.                        | conflicting | place     |
        | Tim penyelamat menemukan perahu itu di sebelah utara pulau Vega pada Minggu. | Tim penyelamat menemukan perahu itu di sebelah selatan pulau Vega pada Minggu. | conflicting | place     |

      Contoh: tempat yang sama
        | artikel                                                 | berita                                                                 | putusan      | beda pada |
        | Kapal penangkap ikan itu ditahan di Malaysia pada Rabu. | Kapal penangkap ikan itu ditahan di Kuala Lumpur, Malaysia, pada Rabu. | corroborated |           |

  Aturan: Sebuah negara dikenali dari semua namanya dan dari rakyatnya

    Garis-Besar Skenario: Negara mana
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

      Contoh: negara yang sama
        | artikel                                                     | berita                                              | putusan      | beda pada |
        | Menteri Pertanian Bolivia membuka bendungan itu pada Kamis. | Bolivia's farm minister opened the dam on Thursday. | corroborated |           |
        | Polisi menahan belasan warga Libia pada Kamis.              | Police detained a dozen Libyans on Thursday.        | corroborated |           |
        | Polisi menahan belasan warga Libia pada Kamis.              | Police detained a dozen Libyan men on Thursday.     | corroborated |           |

      Contoh: negara lain
        | artikel                                                     | berita                                               | putusan     | beda pada |
        | Menteri Pertanian Bolivia membuka bendungan itu pada Kamis. | Paraguay's farm minister opened the dam on Thursday. | conflicting | place     |
        | Polisi menahan belasan warga Libia pada Kamis.              | Police detained a dozen Nigerians on Thursday.       | conflicting | place     |

  Aturan: Tempat hal lain bukan tandingan

    Garis-Besar Skenario: Asal dan tujuan
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
        | klaim     | beda pada |
        | <artikel> |           |

      Contoh: peristiwa lain
        | artikel                                                           | berita                                                                                     |
        | Kapal penangkap ikan itu ditahan di Malaysia pada Rabu.           | The fishing boat, built in Thailand, was seized in Malaysia on Wednesday.                  |
        | Kapal penangkap ikan itu ditahan di Malaysia pada Rabu.           | Thailand has bought two new patrol boats.                                                  |
        | Presiden Peru bertemu dengan para pengusaha di Jerman pada Kamis. | The president of Peru met business leaders in Berlin on Thursday before flying to Austria. |
        | Presiden Peru bertemu dengan para pengusaha di Jerman pada Kamis. | The president of Chile met farmers in Austria on Friday.                                   |

      Contoh: tempat yang lebih luas, atau tanpa tempat
        | artikel                                                           | berita                                                            |
        | Presiden Peru bertemu dengan para pengusaha di Jerman pada Kamis. | The president of Peru met business leaders in Europe on Thursday. |
        | Presiden Peru bertemu dengan para pengusaha di Jerman pada Kamis. | The president of Peru met business leaders on Thursday.           |

    Garis-Besar Skenario: Di mana, dalam kalimat yang pendek
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        Sampel darah diambil di Bangkok pada 12 Juni, setelah sang atlet memenangi final lompat galah.
        """
      Dan berita "Antara" terbitan 2024-06-20:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                                                          | beda pada   |
        | Sampel darah diambil di Bangkok pada 12 Juni, setelah sang atlet memenangi final lompat galah. | <beda pada> |

      Contoh: diambil di tempat lain, dan hal lain di tempat lain
        | berita                                           | beda pada |
        | Sampel darah diambil di Chiang Mai pada 12 Juni. | place     |
        | Sampel darah diperiksa di Doha pada 12 Juni.     |           |

    Garis-Besar Skenario: Negara di sekitar pulau
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        <artikel>
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        The new museum on the Indonesian island of Sumba opened on Monday.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim     | beda pada   |
        | <artikel> | <beda pada> |

      Contoh: negara yang lain, dan yang sama
        | artikel                                                        | beda pada |
        | Museum baru di pulau Sumba di Filipina itu dibuka pada Senin.  | place     |
        | Museum baru di pulau Sumba di Indonesia itu dibuka pada Senin. |           |
        | Museum baru di pulau Sumba itu dibuka pada Senin.              |           |

  Aturan: Provinsi dan kota punya tempatnya di dalam negeri

    Garis-Besar Skenario: Di provinsi mana
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

      Contoh: provinsi lain
        | artikel                                                     | berita                                                                      | putusan     | beda pada |
        | Kalimaya adalah sebuah kecamatan di Jawa Timur.             | Kalimaya adalah sebuah kecamatan di Nusa Tenggara Timur, Indonesia.         | conflicting | place     |
        | Sebuah jembatan ambruk di Sulawesi Utara pada Rabu.         | A bridge collapsed in Central Sulawesi on Wednesday.                        | conflicting | place     |

      Contoh: provinsi yang sama, atau kota di dalamnya
        | artikel                                                     | berita                                                                      | putusan      | beda pada |
        | Sebuah jembatan ambruk di Jawa Barat pada Rabu.             | A bridge collapsed in West Java on Wednesday.                               | corroborated |           |
        | Sebuah jembatan ambruk di Jatim pada Rabu.                  | Sebuah jembatan ambruk di Kediri, Jawa Timur, pada Rabu.                    | corroborated |           |
        | Sebuah jembatan ambruk di Makassar pada Rabu.               | A bridge collapsed in South Sulawesi on Wednesday.                          | corroborated |           |
