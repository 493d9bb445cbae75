# language: id
Fitur: Siapa melakukan apa kepada siapa
  Klaim memiliki predikat dan bagian-bagiannya menurut peran.
  Perannya seperti dalam kalimat aktif, sehingga kalimat pasif dan aktif berkata sama.

  Garis-Besar Skenario: Peran dalam satu kalimat
    Diketahui sebuah artikel terbitan 2024-05-02:
      """
      <kalimat>
      """
    Ketika artikel itu dibaca
    Maka klaimnya:
      | predikat   | subjek   | objek   | jumlah   | waktu   | tempat   |
      | <predikat> | <subjek> | <objek> | <jumlah> | <waktu> | <tempat> |

    Contoh: aktif dan pasif, dengan "oleh" dan tanpa "oleh"
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat |
      | Pengadilan mendenda bank itu pada Senin.                  | denda    | Pengadilan             | bank itu  |             | Senin |        |
      | Bank itu didenda Rp40 miliar oleh pengadilan di Surabaya. | denda    | pengadilan di Surabaya | Bank itu  | Rp40 miliar |       |        |
      | Buku itu ditulis Ani Wijaya pada 2019.                    | tulis    | Ani Wijaya             | Buku itu  |             | 2019  |        |

    Contoh: berapa naiknya adalah jumlah
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat |
      | Harga beras naik 5 persen pada Maret.                     | naik     | Harga beras            |           | 5 persen    | Maret |        |

    Contoh: tanpa kata kerja
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Ani Wijaya adalah hakim di Bandung.                       | hakim    | Ani Wijaya             |           |             |       | Bandung |
