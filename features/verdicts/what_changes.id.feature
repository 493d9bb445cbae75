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

  Aturan: Jumlah menyebut apa yang dihitung, dan bahwa ia bertambah

    Garis-Besar Skenario: Longsor, letusan, dan pasar
      Diketahui sebuah artikel terbitan 2024-07-05:
        """
        <artikel>
        """
      Dan berita "Pos" terbitan <terbitan>:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   | beda pada   |
        | <putusan> | <beda pada> |

      Contoh: angka yang terpisah dari yang dihitung
        | artikel                                                    | terbitan   | berita                                                                | putusan  | beda pada |
        | Lima orang luka dalam tabrakan bus di Tol Odda.            | 2024-07-06 | Korban luka dalam tabrakan bus di Tol Odda menjadi delapan orang.     | outdated | number    |
        | Pasien positif tercatat 120 orang di Kota Odda.            | 2024-07-06 | Jumlah pasien positif di Kota Odda kini 145 orang.                    | outdated | number    |
        | Sedikitnya 12 orang hilang setelah longsor di Desa Odda.   | 2024-07-06 | Korban hilang akibat longsor di Desa Odda bertambah menjadi 15 orang. | outdated | number    |
        | Polisi menetapkan tiga tersangka korupsi pasar Odda.       | 2024-07-06 | Jumlah tersangka korupsi pasar Odda bertambah menjadi lima.           | outdated | number    |

      Contoh: yang masih berlangsung, dan akhirnya
        | artikel                                                    | terbitan   | berita                                                                | putusan  | beda pada |
        | Pencarian kapal Kari masih berlangsung.                    | 2024-07-06 | Pencarian kapal Kari dihentikan pada Jumat.                           | outdated | polarity  |
        | Jalan tol Odda masih ditutup akibat banjir.                | 2024-07-06 | Jalan tol Odda dibuka kembali setelah banjir surut.                   | outdated | polarity  |

      Contoh: yang diukur setiap hari
        | artikel                                                    | terbitan   | berita                                                                | putusan  | beda pada |
        | Rupiah ditutup di level Rp16.250 per dolar AS pada Kamis.  | 2024-07-05 | Rupiah ditutup di level Rp16.310 per dolar AS pada Jumat.             | partial  |           |
