# language: id
Fitur: Kata yang sama dalam dua bahasa
  Kata serapan ditulis lain di tiap bahasa, dan apa yang satu bahasa sebut dengan satu istilah
  disebut bahasa lain kata demi kata. Keduanya tetap hal yang sama.

  Aturan: Kata dan istilah bertemu dengan padanannya, dan hanya dengan padanannya

    Garis-Besar Skenario: Berita asing
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
        | klaim     | putusan   |
        | <artikel> | <putusan> |

      Contoh: kata serapan
        | artikel                                                            | berita                                                                | putusan      |
        | Laboratorium di Lunden meneliti tetrapoda dan anaerobik di Tolmin. | The laboratory in Lunden studied tetrapods and anaerobics in Tolmin.  | corroborated |
        | Bentrokan sektarian pecah di pasar Lunden pada Jumat.              | Sectarian clashes broke out at the market of Lunden on Friday.        | corroborated |

      Contoh: bukan kata serapan yang sama
        | artikel                                                            | berita                                                                | putusan      |
        | Museum di Lunden membeli jagung dari Tolmin pada Jumat.            | The museum in Lunden bought rice from Tolmin on Friday.               | partial      |

      Contoh: satu istilah, kata demi kata di berita itu
        | artikel                                                            | berita                                                                | putusan      |
        | Gubernur Wulan Prasetyo memuji pertumbuhan ekonomi Kaimana.        | Governor Wulan Prasetyo praised the growth of the economy of Kaimana. | corroborated |
        | Pabrik gula di Tolmin mencatat laba bersih pada 2023.              | The sugar mill in Tolmin posted a net profit in 2023.                 | corroborated |

      Contoh: hanya sebagian istilah itu
        | artikel                                                            | berita                                                                | putusan      |
        | Gubernur Wulan Prasetyo membangun rumah sakit di Kaimana.          | Governor Wulan Prasetyo built a house in Kaimana.                     | partial      |

      Contoh: bentuk jamak dengan arti sendiri
        | artikel                                                            | berita                                                                | putusan      |
        | Harga barang di pasar Lunden naik pada Maret.                      | The price of goods at the market in Lunden rose in March.             | corroborated |

    Garis-Besar Skenario: Berita dalam bahasa yang sama
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
        | putusan   |
        | <putusan> |

      Contoh: istilah lain dengan kata pertama yang sama
        | artikel                                                   | berita                                                    | putusan      |
        | Gubernur meresmikan rumah sakit baru di Tolmin pada Kamis. | Gubernur meresmikan rumah makan baru di Tolmin pada Kamis. | partial     |
        | Gubernur meresmikan rumah sakit baru di Tolmin pada Kamis. | Gubernur meresmikan rumah sakit baru di Tolmin pada Kamis. | corroborated |
