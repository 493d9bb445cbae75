# language: id
Fitur: Orang lain di tempat seorang tokoh
  Nama bertentangan bila berita lain menaruh nama lain di tempatnya.
  Gelar, nama pendek, dan ejaan lain tetap orang yang sama.

  Aturan: Nama lain di tempat yang sama bertentangan, bentuk lain tidak

    Garis-Besar Skenario: Siapa yang meresmikan bandara
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        Gubernur Wulan Prasetyo meresmikan bandara baru di Kaimana pada Jumat.
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        <berita>
        The first plane landed an hour later.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                                  | putusan   | beda pada   |
        | Gubernur Wulan Prasetyo meresmikan bandara baru di Kaimana pada Jumat. | <putusan> | <beda pada> |

      Contoh: orang lain
        | berita                                                                    | putusan     | beda pada |
        | Governor Dedi Santoso opened the new airport in Kaimana on Friday.        | conflicting  | name      |
        | The new airport in Kaimana was opened on Friday by Governor Dedi Santoso. | conflicting  | name      |
        | Governor Sri Prasetyo opened the new airport in Kaimana on Friday.        | conflicting  | name      |

      Contoh: orang yang sama
        | berita                                                                | putusan      | beda pada |
        | Governor Wulan Prasetyo opened the new airport in Kaimana on Friday.  | corroborated |           |
        | Ms. Prasetyo opened the new airport in Kaimana on Friday.             | corroborated |           |
        | Governor Wulan Prasetijo opened the new airport in Kaimana on Friday. | corroborated |           |

    Garis-Besar Skenario: Siapa yang membuka jembatan
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Insinyur Bagas Wirawan membuka jembatan baru di Norwegia pada hari Senin di depan 300 tamu.
        """
      Dan berita "Reuters" terbitan 2024-07-03:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                                                       | putusan   | beda pada   |
        | Insinyur Bagas Wirawan membuka jembatan baru di Norwegia pada hari Senin di depan 300 tamu. | <putusan> | <beda pada> |

      Contoh: orang lain
        | berita                                                                                 | putusan     | beda pada |
        | Engineer Joko Susilo opened the new bridge in Norway on Monday in front of 300 guests. | conflicting | name      |

      Contoh: orang yang sama
        | berita                                                                                       | putusan      | beda pada |
        | Engineer Bagas Wirawan opened the new bridge in Norway on Monday in front of 300 guests.     | corroborated |           |
        | Wirawan opened the new bridge in Norway on Monday in front of 300 guests, the engineer said. | corroborated |           |

    Garis-Besar Skenario: Ejaan nama Rusia
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        Ketua federasi Yevgeny Lunin menerima piala itu di Jakarta pada Minggu.
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        <berita>
        It is made of silver.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                                   | putusan   | beda pada   |
        | Ketua federasi Yevgeny Lunin menerima piala itu di Jakarta pada Minggu. | <putusan> | <beda pada> |

      Contoh: orang lain
        | berita                                                                  | putusan     | beda pada |
        | Federation chairman Boris Malkov received the cup in Jakarta on Sunday. | conflicting | name      |

      Contoh: ejaan lain
        | berita                                                                  | putusan      | beda pada |
        | Federation chairman Evgeni Lunin received the cup in Jakarta on Sunday. | corroborated |           |

    Garis-Besar Skenario: Dua berita berbahasa Indonesia
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        Penyanyi Laras Winata membatalkan konsernya di Bandung pada Sabtu karena sakit.
        """
      Dan berita "Antara" terbitan 2024-06-20:
        """
        <berita>
        Uang tiket akan dikembalikan.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                                           | putusan   | beda pada   |
        | Penyanyi Laras Winata membatalkan konsernya di Bandung pada Sabtu karena sakit. | <putusan> | <beda pada> |

      Contoh: orang lain
        | berita                                                                          | putusan     | beda pada |
        | Penyanyi Nadia Kusuma membatalkan konsernya di Bandung pada Sabtu karena sakit. | conflicting | name      |

      Contoh: orang yang sama
        | berita                                                                         | putusan      | beda pada |
        | Winata membatalkan konsernya di Bandung pada Sabtu karena sakit.               | corroborated |           |
        | Konser penyanyi Laras Winata di Bandung pada Sabtu dibatalkan karena ia sakit. | corroborated |           |

  Aturan: Negara di depan nama bukan bagian nama

    Garis-Besar Skenario: Siapa yang membeli pabrik
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        Pengusaha baja India <nama> membeli pabrik tua di Tromso pada Jumat.
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        Indian steel tycoon Rajiv Malhan bought the old plant in Tromso on Friday.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                                | putusan   | beda pada   |
        | Pengusaha baja India <nama> membeli pabrik tua di Tromso pada Jumat. | <putusan> | <beda pada> |

      Contoh: orang lain
        | nama         | putusan     | beda pada |
        | Colin Strand | conflicting | name      |

      Contoh: orang yang sama
        | nama         | putusan      | beda pada |
        | Rajiv Malhan | corroborated |           |
        | Rajiv Mallan | corroborated |           |

    Garis-Besar Skenario: Ejaan lama
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        <nama> mendirikan percetakan pertama di Garut pada 1931.
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        Joko Wijaya founded the first printing house in Garut in 1931.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                    | putusan   | beda pada   |
        | <nama> mendirikan percetakan pertama di Garut pada 1931. | <putusan> | <beda pada> |

      Contoh: orang lain
        | nama           | putusan     | beda pada |
        | Oemar Santjaka | partial     |           |

      Contoh: orang yang sama
        | nama          | putusan      | beda pada |
        | Djoko Widjaja | corroborated |           |
        | Joko Widjaja  | corroborated |           |

  Aturan: Orang dengan peran lain bukan tandingan

    Garis-Besar Skenario: Siapa lagi yang hadir
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        Gubernur Wulan Prasetyo meresmikan bandara baru di Kaimana pada Jumat.
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        <berita>
        The first plane landed an hour later.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                                  | beda pada |
        | Gubernur Wulan Prasetyo meresmikan bandara baru di Kaimana pada Jumat. |           |

      Contoh: peran lain
        | berita                                                                                                   |
        | Governor Wulan Prasetyo and Transport Minister Dedi Santoso opened the new airport in Kaimana on Friday. |
        | Governor Wulan Prasetyo opened the new airport in Kaimana on Friday. It is named after Dedi Santoso.     |

      Contoh: hal lain
        | berita                                   |
        | The pilot Dedi Santoso lives in Kaimana. |

      Contoh: tanpa nama
        | berita                                                    |
        | The governor opened the new airport in Kaimana on Friday. |

  Aturan: Yang sama kata demi kata kecuali sebuah nama itu bertentangan

    Skenario: Peresmian
      Diketahui sebuah artikel terbitan 2024-06-29:
        """
        Rumah sakit baru di Norwegia dibuka oleh Ola Dahl pada 7 Mei di depan 320 tamu.
        """
      Dan berita "Antara" terbitan 2024-06-29:
        """
        Rumah sakit baru di Norwegia dibuka oleh Viktor Belov pada 7 Mei di depan 320 tamu.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan     | beda pada |
        | conflicting | name      |

  Aturan: Nama badan dan kejuaraan dikenali dalam terjemahannya

    Garis-Besar Skenario: Nama yang diterjemahkan
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        <artikel>
        """
      Dan berita "Wire" dalam bahasa "en" terbitan 2024-06-20:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   | beda pada   |
        | <putusan> | <beda pada> |

      Contoh: nama yang sama
        | artikel                                              | berita                                               | putusan      | beda pada |
        | Klub Falken memenangi Liga Champions pada Sabtu.     | The club Falken won the Champions League on Saturday. | corroborated |           |
        | Bank Dunia memberi pinjaman kepada Kenya pada Mei.   | The World Bank gave a loan to Kenya in May.           | corroborated |           |
        | Toko buku itu ada di lantai tiga gedung Merak.       | The bookshop is on the third floor of the Merak building. | corroborated |           |

      Contoh: nama lain
        | artikel                                          | berita                                         | putusan     | beda pada |
        | Klub Falken memenangi Liga Champions pada Sabtu. | The club Falken won the World Cup on Saturday. | conflicting | name      |

  Aturan: Nama di kalimat sebelah tidak menggantikan nama lain di tempatnya

    Garis-Besar Skenario: Siapa yang didenda
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        Denda itu hanya dijatuhkan kepada Ida Lind pada Mei.
        """
      Dan berita "Wire" dalam bahasa "en" terbitan 2024-06-20:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                | putusan   |
        | Denda itu hanya dijatuhkan kepada Ida Lind pada Mei. | <putusan> |

      Contoh: orang lain, dan orang yang sama
        | berita                                                                     | putusan      |
        | The fine was only imposed on Tor Berg in May. Ida Lind was not at home.    | conflicting  |
        | The fine was only imposed on Ida Lind in May. Tor Berg was not at home.    | corroborated |

  Aturan: Nama yang disingkat bukan nama orang lain

    Garis-Besar Skenario: Nama panggilan
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        Wali Kota Suryono bersyukur kondisi pasar sudah kembali normal.
        """
      Dan berita "Antara" terbitan 2024-06-20:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | beda pada |
        | <beda>    |

      Contoh: singkatannya, dan orang lain
        | berita                                                        | beda |
        | Menurut Suryo, kondisi pasar sudah kembali normal.            |      |
