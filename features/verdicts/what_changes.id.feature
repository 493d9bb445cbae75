# language: id
Fitur: Yang sudah berubah, dan yang tidak bisa berubah
  Jumlah korban bertambah dan rencana digeser: berita terdahulu yang berbeda tentang hal itu sudah
  usang. Yang sudah terjadi tidak berubah.

  Aturan: Klaim memperbarui berita terdahulu bila keduanya berbeda tentang yang berubah

    Garis-Besar Skenario: Dua hari sebelumnya
      Diketahui sebuah artikel terbitan 2024-07-05:
        """
        <artikel>
        """
      Dan berita "Post" terbitan 2024-07-03:
        """
        <berita>
        """
      Dan berita "Antara" terbitan 2024-07-05:
        """
        <artikel>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim     | putusan   | beda pada   |
        | <artikel> | <putusan> | <beda pada> |

      Contoh: jumlah yang bertambah, yang semula belum
        | artikel                                          | berita                                     | putusan    | beda pada |
        | Tanah longsor di Odda telah menewaskan 14 orang. | The landslide in Odda has killed 9 people. | updates | number    |
        | Badai di Bergen telah menewaskan 14 orang.       | Badai di Bergen telah menewaskan 9 orang.  | updates | number    |
        | Jalan ke Odda sudah dibuka kembali.              | Jalan ke Odda belum dibuka kembali.        | updates | polarity  |
        | Jalan ke Odda sudah dibuka kembali.              | The road to Odda has not been reopened.    | updates | polarity  |

      Contoh: yang tidak lagi demikian, dan yang dibantah
        | artikel                                | berita                           | putusan     | beda pada |
        | Jalan ke Odda tidak lagi ditutup.      | Jalan ke Odda ditutup.           | updates     | polarity  |
        | Jalan ke Odda tidak pernah ditutup.    | Jalan ke Odda ditutup.           | conflicting | polarity  |
        | Jalan ke Odda tidak runtuh.            | The road to Odda collapsed.      | conflicting | polarity  |

      Contoh: rencana
        | artikel                                               | berita                                                      | putusan    | beda pada |
        | Sidang bankir Ola Dahl akan dimulai pada 9 September. | The trial of the banker Ola Dahl will begin on 2 September. | updates | date      |
        | Sidang bankir Ola Dahl akan dimulai pada 9 September. | Sidang bankir Ola Dahl akan dimulai pada 2 September.       | updates | date      |

      Contoh: bulan yang sudah ditutup bukunya, dan tahun yang masih berjalan
        | artikel                                                   | berita                                                    | putusan     | beda pada |
        | Inflasi di Norwegia melambat menjadi 3,1 persen pada Mei. | Inflasi di Norwegia melambat menjadi 3,4 persen pada Mei. | conflicting | number    |
        | Banjir di Odda merusak 31 jembatan tahun ini.             | Banjir di Odda merusak 27 jembatan tahun ini.             | updates     | number    |

      Contoh: siapa, kapan, dan umur
        | artikel                                                     | berita                                                   | putusan     | beda pada |
        | Museum di Odda didirikan pada 1968 oleh dua guru.           | The museum in Odda was founded in 1986 by two teachers.  | conflicting | date      |
        | Nakhoda feri Kari yang berusia 61 tahun tewas di Bergen.    | Nakhoda feri Kari yang berusia 67 tahun tewas di Bergen. | conflicting | number    |
