# language: id
Fitur: Kalimat yang bisa dikutip penyunting
  Setiap putusan dijelaskan dalam bahasa artikelnya, juga bila berita lain berbahasa Inggris.

  Aturan: Perbedaan disebut dengan kedua bunyinya, menurut jenisnya

    Garis-Besar Skenario: Di mana berita berbeda
      Diketahui sebuah artikel terbitan 2024-07-05:
        """
        <artikel>
        """
      Dan berita "Reuters" terbitan 2024-07-05:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan     | penjelasan   |
        | conflicting | <penjelasan> |

      Contoh: tanggal, angka, tempat, nama
        | artikel                                                                | berita                                                             | penjelasan                                                                           |
        | Sidang bankir Ola Dahl akan dimulai pada bulan Oktober.                     | The trial of the banker Ola Dahl will begin in November.                | Reuters menyebut “November”, sedangkan artikel ini menyebut “bulan Oktober”.         |
        | Banjir di Grobogan merendam 1.200 rumah pada Selasa.                   | The flood in Grobogan inundated 2,100 houses on Tuesday.           | Reuters menyebut “2,100”, sedangkan artikel ini menyebut “1.200”.                    |
        | Kapal itu ditahan di Malaysia pada Rabu.                | The ship was detained in Thailand on Wednesday.              | Reuters menyebut “Thailand”, sedangkan artikel ini menyebut “Malaysia”.              |
        | Gubernur Wulan Prasetyo membuka bandara baru di Kaimana pada Jumat. | Governor Dedi Santoso opened the new airport in Kaimana on Friday. | Reuters menulis nama “Dedi Santoso”, sedangkan artikel ini menulis “Wulan Prasetyo”. |

      Contoh: penutur, kutipan
        | artikel                                                                                      | berita                                                                                      | penjelasan                                                                                                           |
        | "Harga pupuk akan turun bulan depan," kata Menteri Pertanian Rani Uge pada Selasa.           | "Harga pupuk akan turun bulan depan," kata pedagang Budi Lie pada Selasa.                   | Menurut Reuters, yang mengatakannya “pedagang Budi Lie”, sedangkan menurut artikel ini “Menteri Pertanian Rani Uge”. |
        | "Kami menanam seribu pohon di lereng ini dan semuanya masih hidup," kata petani Wayan Sukma. | "Kami menanam seribu pohon di lereng ini dan semuanya sudah mati," kata petani Wayan Sukma. | Reuters menyatakan kebalikannya: “mati”, sedangkan artikel ini menyatakan “hidup”.                                         |

    Skenario: Berita terdahulu
      Diketahui sebuah artikel terbitan 2024-07-05:
        """
        Tanah longsor di Odda telah menewaskan 14 orang.
        """
      Dan berita "Warta" terbitan 2024-07-03:
        """
        Tanah longsor di Odda telah menewaskan 9 orang.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan    | penjelasan                                                                           |
        | updates | Sebelumnya Warta menyebut “9 orang”, sedangkan artikel ini kini menyebut “14 orang”. |

  Aturan: Bila tidak ada yang berbeda, beritanya disebut

    Garis-Besar Skenario: Yang diberitakan
      Diketahui sebuah artikel terbitan 2024-07-05:
        """
        Tukang kayu Jonas Wik telah memperbaiki organ di gereja Lindholm pada bulan Maret dengan biaya 4.000 dolar.
        """
      Dan berita "Reuters" terbitan 2024-07-05:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   | penjelasan   |
        | <putusan> | <penjelasan> |

      Contoh: sama, sebagian, tidak ada
        | berita                                                                                | putusan      | penjelasan                                                     |
        | Carpenter Jonas Wik repaired the church organ of Lindholm in March for 4,000 dollars. | corroborated | Hal yang sama diberitakan oleh Reuters.                        |
        | The church organ of Lindholm has been repaired.                                       | partial      | Reuters memberitakannya, tetapi tanpa “Tukang kayu Jonas Wik”, “bulan Maret” dan “biaya 4.000 dolar”. |
        | Parliament passed the budget after a night of talks.                                  | unmentioned  | Tidak ada berita lain yang menyinggungnya.                     |
