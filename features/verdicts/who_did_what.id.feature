# language: id
Fitur: Siapa berbuat apa kepada siapa
  Perbuatan yang sama oleh orang lain, dengan arah terbalik, atau tentang benda lain bukan dukungan.

  Aturan: Yang memberi tidak menerima

    Garis-Besar Skenario: Medali
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Perenang Ola Dahl menerima medali dari Mette Krag di Hamar pada Senin.
        """
      Dan berita "Reuters" terbitan 2024-07-03:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   |
        | <putusan> |

      Contoh: dari dia, dan kepada dia
        | berita                                                                     | putusan      |
        | Mette Krag gave Ola Dahl a medal in Hamar on Monday.                       | corroborated |
        | Ola Dahl gave Mette Krag a medal in Hamar on Monday.                       | conflicting  |

  Aturan: Yang menerima benda lain menerima hal lain

    Garis-Besar Skenario: Hadiah dan undangan
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Presiden Rita Solberg menerima lukisan buatan Jepang.
        """
      Dan berita "Reuters" terbitan 2024-07-03:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   |
        | <putusan> |

      Contoh: lukisan, dan undangan
        | berita                                                       | putusan      |
        | Rita Solberg received a painting made in Japan.              | corroborated |
        | Rita Solberg has accepted an invitation to visit Japan.      | partial      |

  Aturan: Yang mengatakan kurang dari separuh klaim tidak mendukungnya

    Garis-Besar Skenario: Orang dan kota yang sama
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        <klaim>
        """
      Dan berita "Wire" dalam bahasa "en" terbitan 2024-06-20:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   |
        | <putusan> |

      Contoh: hal lain tentang mereka
        | klaim                                                                                                      | berita                                                                                                                   | putusan |
        | Wali Kota Ida Lind juga memberi Tor Berg sebuah lukisan dari kain yang telah dipakai berkali-kali di museum. | Ida Lind met Tor Berg earlier in the day at the oldest museum of Bergen, where the builder said that the town would grow. | partial |
        | Norwegia dan Korea Utara memiliki potensi untuk bekerja sama di bidang luar angkasa.                       | Norway raised the possibility of a new road with North Korea, while saying that it would be costly.                      | partial |
        | Malaysia dan Brunei memiliki potensi untuk bekerja sama di bidang perikanan.                               | Malaysia raised the possibility of military-technical cooperation with Brunei.                                           | partial |

      Contoh: hal yang sama
        | klaim                                                                                | berita                                                            | putusan      |
        | Norwegia dan Korea Utara memiliki potensi untuk bekerja sama di bidang luar angkasa. | Norway and North Korea have the potential to cooperate in space. | corroborated |

  Aturan: Yang tidak memberitakan perbuatannya tidak mendukung klaim itu

    Garis-Besar Skenario: Perbuatan, tempat, dan jumlahnya
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        <klaim>
        """
      Dan berita "Wire" dalam bahasa "en" terbitan 2024-06-20:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   |
        | <putusan> |

      Contoh: perbuatan yang lain
        | klaim                                                                             | berita                                                                           | putusan |
        | Gubernur Sari Utami kembali ke Medan setelah bertemu dengan Bima Halim di Padang. | Governor Sari Utami and Bima Halim exchanged gifts when they met in Padang.      | partial |

      Contoh: perbuatan itu, dengan kata lain
        | klaim                                                                             | berita                                                                           | putusan      |
        | Gubernur Sari Utami kembali ke Medan setelah bertemu dengan Bima Halim di Padang. | Governor Sari Utami returned to Medan after meeting Bima Halim in Padang.        | corroborated |
        | Pabrik semen itu dibangun di Indonesia pada 2019.                                 | The cement factory was built in Surabaya in 2019.                                | corroborated |
        | Penyerang Kanada itu mencetak 19 angka pada babak pertama.                        | The Canadian striker scored 19 points in the first half.                         | corroborated |
        | Jaksa menampik tawaran perusahaan tambang itu pada Senin.                         | The prosecutor turned down the offer of the mining company on Monday.            | corroborated |
        | Banjir bandang melumpuhkan jalur kereta api menuju Semarang.                      | Flash floods paralysed the railway line to Semarang.                             | corroborated |
        | Kini penyidik menahan Bima Halim di Medan.                                        | Investigators have detained Bima Halim in Medan.                                 | corroborated |
        | Bandara itu menangguhkan penerbangan karena abu vulkanis.                         | The airport suspended flights because of volcanic ash.                           | corroborated |

  Aturan: Siapa yang mengalahkan siapa tidak boleh tertukar

    Garis-Besar Skenario: Pertandingan
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        Nilai pasar Gasindo melampaui Batavia Energi.
        """
      Dan berita "Antara" terbitan 2024-06-20:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   |
        | <putusan> |

      Contoh: tertukar, dan tidak
        | berita                                                              | putusan      |
        | Batavia Energi kini perusahaan bernilai pasar terbesar, melampaui Gasindo. | partial      |
        | Nilai pasar Gasindo kini melampaui Batavia Energi.                  | corroborated |

  Aturan: Yang menang tidak kalah

    Garis-Besar Skenario: Pertandingan
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        Kristal menang 3-1 atas Fjordby.
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   |
        | <putusan> |

      Contoh: siapa atas siapa
        | berita                    | putusan      |
        | Kristal beat Fjordby 3-1. | corroborated |
        | Fjordby beat Kristal 3-1. | partial      |

  Aturan: Yang diperbuat terhadap seorang kerabat bukan terhadap orangnya

    Garis-Besar Skenario: Penahanan
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        <klaim>
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        Police detained Rini Halim in Malang on Tuesday.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   |
        | <putusan> |

      Contoh: adiknya, dan dia
        | klaim                                                 | putusan      |
        | Polisi menahan adik Rini Halim di Malang pada Selasa. | partial      |
        | Polisi menahan Rini Halim di Malang pada Selasa.      | corroborated |

  Aturan: Negara yang menang bukan negara yang kalah

    Garis-Besar Skenario: Dua tim nasional
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        Timnas Indonesia mengalahkan Vietnam 3-1 di Jakarta pada Minggu.
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   |
        | <putusan> |

      Contoh: tertukar, dan tidak
        | berita                                           | putusan      |
        | Vietnam beat Indonesia 3-1 in Jakarta on Sunday. | partial      |
        | Indonesia beat Vietnam 3-1 in Jakarta on Sunday. | corroborated |

  Aturan: Yang diberitakan tentang hal lain tidak bertentangan

    Garis-Besar Skenario: Harga, mobil, dan tuduhan
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        <klaim>
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   |
        | <putusan> |

      Contoh: hal yang sama, dan hal lain
        | klaim                                             | berita                                                | putusan     |
        | Harga beras di Odda naik 10 persen pada Mei.      | Harga beras di Odda naik 5 persen pada Mei.           | conflicting |
        | Harga beras di Odda naik 10 persen pada Mei.      | Harga ikan di Odda turun 10 persen pada Mei.          | partial     |
        | Mobil bekas terjual 900 unit pada Mei.            | Mobil baru terjual 1.400 unit pada Mei.               | partial     |

      Contoh: siapa menuduh siapa
        | klaim                                             | berita                                                | putusan      |
        | Bupati Lind menuduh Gubernur Dahl menyuap hakim.  | Regent Lind accused Governor Dahl of bribing a judge. | corroborated |
        | Bupati Lind menuduh Gubernur Dahl menyuap hakim.  | Governor Dahl accused Regent Lind of bribing a judge. | partial      |

      Contoh: klausa yang dibantah tanpa kata penghubung
        | klaim                                             | berita                                                | putusan      |
        | Kementerian membantah gubernur mundur.            | The ministry denied that the governor had resigned.   | corroborated |
        | Kementerian membantah gubernur mundur.            | Gubernur mundur, kata kementerian.                    | conflicting  |

      Contoh: pagi, dan malam
        | klaim                                             | berita                                                | putusan      |
        | Gempa mengguncang Odda pada Senin pagi.           | An earthquake shook Odda on Monday morning.           | corroborated |
        | Gempa mengguncang Odda pada Senin pagi.           | An earthquake shook Odda on Monday night.             | partial      |
