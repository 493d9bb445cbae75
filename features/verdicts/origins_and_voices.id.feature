# language: id
Fitur: Siapa yang berdiri di balik berita
  Sepuluh koran yang memuat satu kantor berita adalah satu asal, dan dua redaksi yang mendengar satu
  juru bicara adalah satu suara.

  Aturan: Berita yang menyalin atau merujuk redaksi lain bukan asal kedua

    Garis-Besar Skenario: Kantor berita dan koran
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Feri Kari mengangkut 196 penumpang ke Bergen pada Senin.
        """
      Dan berita "Antara" terbitan 2024-07-02:
        """
        Feri Kari mengangkut 196 penumpang ke Bergen pada Senin.
        """
      Dan berita "Warta" terbitan 2024-07-03:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                    | putusan      | asal   |
        | Feri Kari mengangkut 196 penumpang ke Bergen pada Senin. | corroborated | <asal> |

      Contoh: disalin, atau dirujuk
        | berita                                                                              | asal |
        | Feri Kari mengangkut 196 penumpang ke Bergen pada Senin.                            | 1    |
        | Pada Senin, Feri Kari membawa 196 penumpang ke Bergen, demikian diberitakan Antara. | 1    |

      Contoh: dengan kata-kata sendiri, dalam bahasa lain
        | berita                                                       | asal |
        | Pada Senin, Feri Kari membawa 196 penumpang ke Bergen.       | 2    |
        | On Monday the ferry Kari took 196 passengers over to Bergen. | 2    |

  Aturan: Dua redaksi yang mendengar satu penutur adalah satu suara

    Garis-Besar Skenario: Siapa di balik berita
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Feri Kari mengangkut 196 penumpang ke Bergen pada Senin.
        """
      Dan berita "Antara" terbitan 2024-07-03:
        """
        <pertama> mengatakan Feri Kari mengangkut 196 penumpang ke Bergen pada Senin.
        """
      Dan berita "Warta" terbitan 2024-07-03:
        """
        Pada Senin, Feri Kari membawa 196 penumpang ke Bergen, kata <kedua>.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                    | putusan      | asal | suara   |
        | Feri Kari mengangkut 196 penumpang ke Bergen pada Senin. | corroborated | 2    | <suara> |

      Contoh: satu orang, dan lembaga dengan juru bicaranya
        | pertama                                       | kedua                      | suara |
        | Nina Sari                                     | Kepala Pelabuhan Nina Sari | 1     |
        | Juru bicara Kementerian Perhubungan Nina Sari | Kementerian Perhubungan    | 1     |

      Contoh: orang lain, lembaga lain
        | pertama               | kedua                   | suara |
        | Nina Sari             | Budi Hartono            | 2     |
        | Kementerian Kesehatan | Kementerian Perhubungan | 2     |

  Aturan: Berita yang memuat sebagian saja tidak mendukung keseluruhannya

    Garis-Besar Skenario: Di samping berita yang memuat semuanya
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Bupati membuka kembali pelabuhan Lunden pada hari Senin.
        """
      Dan berita "Antara" terbitan 2024-07-03:
        """
        Bupati membuka kembali pelabuhan Lunden pada hari Senin.
        """
      Dan berita "Warta" terbitan 2024-07-03:
        """
        <kedua>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                    | putusan      | asal   | suara   |
        | Bupati membuka kembali pelabuhan Lunden pada hari Senin. | corroborated | <asal> | <suara> |

      Contoh: sebagian, dan semuanya
        | kedua                                       | asal | suara |
        | Bupati berpidato di Lunden pada hari Senin. | 1    | 1     |
        | Pelabuhan Lunden penuh pada hari Senin.     | 1    | 1     |
        | Bupati membuka kembali pelabuhan Lunden.    | 2    | 2     |
