# language: id
Fitur: Yang sudah berubah, dan yang tidak bisa berubah
  Jumlah korban bertambah dan rencana digeser: berita terdahulu yang berbeda tentang hal itu sudah
  usang. Yang sudah terjadi tidak berubah.

  Aturan: Berita terdahulu usang bila berbeda tentang yang berubah

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
        | Tanah longsor di Voss telah menewaskan 14 orang. | The landslide in Voss has killed 9 people. | superseded | number    |
        | Badai di Bergen telah menewaskan 14 orang.       | Badai di Bergen telah menewaskan 9 orang.  | superseded | number    |
        | Jalan ke Voss sudah dibuka kembali.              | Jalan ke Voss belum dibuka kembali.        | superseded | polarity  |
        | Jalan ke Voss sudah dibuka kembali.              | The road to Voss has not been reopened.    | superseded | polarity  |

      Contoh: rencana
        | artikel                                               | berita                                                      | putusan    | beda pada |
        | Sidang bankir Ola Dahl akan dimulai pada 9 September. | The trial of the banker Ola Dahl will begin on 2 September. | superseded | date      |
        | Sidang bankir Ola Dahl akan dimulai pada 9 September. | Sidang bankir Ola Dahl akan dimulai pada 2 September.       | superseded | date      |

      Contoh: siapa, kapan, dan umur
        | artikel                                                     | berita                                                   | putusan     | beda pada |
        | Ingrid Solheim telah memenangi pemilihan wali kota di Voss. | Marit Hagen won the election for mayor of Voss.          | conflicting | name      |
        | Museum di Voss didirikan pada 1968 oleh dua guru.           | The museum in Voss was founded in 1986 by two teachers.  | conflicting | date      |
        | Nakhoda feri Kari yang berusia 61 tahun tewas di Bergen.    | Nakhoda feri Kari yang berusia 67 tahun tewas di Bergen. | conflicting | number    |
