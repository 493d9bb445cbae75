# language: id
Fitur: Sikap berita lain terhadap sebuah klaim
  Klaim berbahasa Indonesia dibandingkan dengan berita berbahasa apa pun lewat rinciannya.
  Yang tidak disebut bukan pertentangan: hanya nilai tandingan untuk rincian yang sama.

  Aturan: Sebuah berita memuat hal yang sama, sebagiannya, hal lain di tempatnya, atau tidak memuatnya

    Garis-Besar Skenario: Satu berita
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Tukang kayu Jonas Wik telah memperbaiki organ di gereja Lindholm pada bulan Maret dengan biaya 4.000 dolar.
        """
      Dan berita "Reuters" terbitan 2024-07-03:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                                                                       | putusan   | beda pada   |
        | Tukang kayu Jonas Wik telah memperbaiki organ di gereja Lindholm pada bulan Maret dengan biaya 4.000 dolar. | <putusan> | <beda pada> |

      Contoh: hal yang sama
        | berita                                                                                                     | putusan      | beda pada |
        | Carpenter Jonas Wik repaired the church organ of Lindholm in March for 4,000 dollars.                      | corroborated |           |
        | Organ di gereja Lindholm telah diperbaiki tukang kayu Jonas Wik pada bulan Maret dengan biaya 4.000 dolar. | corroborated |           |

      Contoh: peristiwanya, tetapi tidak semua rinciannya
        | berita                                          | putusan | beda pada |
        | The church organ of Lindholm has been repaired. | partial |           |
        | Organ di gereja Lindholm itu telah diperbaiki.  | partial |           |

      Contoh: rincian lain
        | berita                                                                                                    | putusan     | beda pada |
        | Carpenter Jonas Wik repaired the church organ of Lindholm in March for 7,000 dollars.                     | conflicting | number    |
        | Tukang kayu Jonas Wik telah memperbaiki organ di gereja Lindholm pada bulan Mei dengan biaya 4.000 dolar. | conflicting | date      |

      Contoh: tidak disebut
        | berita                                                            | putusan     | beda pada |
        | Parliament passed the budget after a night of talks.              | unmentioned |           |
        | Parlemen mengesahkan anggaran negara setelah berunding semalaman. | unmentioned |           |
