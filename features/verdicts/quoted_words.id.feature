# language: id
Fitur: Kutipan yang diubah, dan yang dipersingkat
  Kata lain di dalam tanda kutip adalah catatan bagi penyunting, bukan pertentangan, kecuali bila
  angka, nama, atau yang ditegaskan dan disangkal ikut berubah. Yang dipotong tidak tersebut.

  Aturan: Kata-kata lain di dalam tanda kutip hanya catatan, satu kata untuk hal lain bertentangan

    Garis-Besar Skenario: Kata-kata petani
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        "Kami menanam seribu pohon di lereng ini dan semuanya masih hidup," kata petani Wayan Sukma.
        """
      Dan berita "Antara" terbitan 2024-06-20:
        """
        <berita>
        Lereng itu pernah longsor.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                            | putusan   | beda pada   |
        | Kami menanam seribu pohon di lereng ini dan semuanya masih hidup | <putusan> | <beda pada> |

      Contoh: maknanya berbalik
        | berita                                                                                      | putusan     | beda pada |
        | "Kami menanam seribu pohon di lereng ini dan semuanya sudah mati," kata petani Wayan Sukma. | conflicting | polarity  |

      Contoh: kata lain
        | berita                                                                                        | putusan | beda pada |
        | "Kami membangun seribu rumah di lereng ini dan semuanya masih utuh," kata petani Wayan Sukma.   | partial |           |

      Contoh: satu kata untuk hal lain
        | berita                                                                                        | putusan     | beda pada |
        | "Kami menebang seribu pohon di lereng ini dan semuanya masih hidup," kata petani Wayan Sukma. | conflicting | quote     |

      Contoh: dipersingkat, dijelaskan
        | berita                                                                                              | putusan      | beda pada |
        | "Kami menanam seribu pohon di lereng ini," kata petani Wayan Sukma.                                 | partial      |           |
        | "Kami menanam seribu pohon (...) dan semuanya masih hidup," kata petani Wayan Sukma.                | corroborated |           |
        | "Kami menanam seribu pohon [jati] di lereng ini dan semuanya masih hidup," kata petani Wayan Sukma. | corroborated |           |

      Contoh: angka, dan tanpa tanda kutip
        | berita                                                                                            | putusan      | beda pada |
        | "Kami menanam 1.000 pohon di lereng ini dan semuanya masih hidup," kata petani Wayan Sukma.       | corroborated |           |
        | Petani Wayan Sukma mengatakan mereka menanam seribu pohon di lereng itu dan semuanya masih hidup. | corroborated |           |

  Aturan: Terjemahan memakai kata-kata lain

    Garis-Besar Skenario: Dalam bahasa Inggris
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        "Kami menanam seribu pohon di lereng ini dan semuanya masih hidup," kata petani Wayan Sukma.
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        <berita>
        The slope had slid before.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                            | putusan   | beda pada   |
        | Kami menanam seribu pohon di lereng ini dan semuanya masih hidup | <putusan> | <beda pada> |

      Contoh: diterjemahkan
        | berita                                                                                                | putusan      | beda pada |
        | “We planted a thousand trees on this slope and all of them are still alive,” farmer Wayan Sukma said. | corroborated |           |
        | “On this slope we planted 1,000 trees and all are alive,” said the farmer Wayan Sukma.                | corroborated |           |

    Garis-Besar Skenario: Kutipan lain
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        "Kami menanam seribu pohon di lereng ini dan semuanya masih hidup," kata petani Wayan Sukma.
        """
      Dan berita "Antara" terbitan 2024-06-20:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                            | beda pada |
        | Kami menanam seribu pohon di lereng ini dan semuanya masih hidup |           |

      Contoh: bukan kutipan itu
        | berita                                                       |
        | "Hujan datang terlambat tahun ini," kata petani Wayan Sukma. |

  Aturan: Kutipan panjang dikenali lagi walau satu dua katanya lain

    Garis-Besar Skenario: Hampir sama kata-katanya
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        "Saya kira kita harus menutup semua sumur tua di lembah itu sebelum musim hujan tiba karena airnya tidak aman untuk diminum warga," kata insinyur Mira Lubis.
        """
      Dan berita "Antara" terbitan 2024-06-18:
        """
        <berita>
        Rapat desa digelar pada Juli.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                                                                                         | putusan   | beda pada   |
        | Saya kira kita harus menutup semua sumur tua di lembah itu sebelum musim hujan tiba karena airnya tidak aman untuk diminum warga | <putusan> | <beda pada> |

      Contoh: satu kata lain
        | berita                                                                                                                                     | putusan      | beda pada |
        | "Kita harus menutup semua sumur tua di lembah ini sebelum musim hujan tiba, karena airnya tak aman untuk diminum warga," ujar Mira Lubis. | corroborated |           |

      Contoh: disangkal, dan tak ada hari yang menjadikannya kabar baru
        | berita                                                                                                                                     | putusan      | beda pada |
        | "Kita harus menutup semua sumur tua di lembah itu sebelum musim hujan tiba karena airnya aman untuk diminum warga," ujar Mira Lubis.       | conflicting  | polarity  |
