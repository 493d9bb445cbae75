# language: id
Fitur: Tanggal yang dihitung dari tanggal sebelumnya
  “Dua hari kemudian” dihitung dari hari yang baru disebut, bukan dari hari terbit.

  Aturan: Ungkapan berjangkar dihitung dari hari yang terakhir disebut

    Garis-Besar Skenario: Tanggal berjangkar
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Kapal itu karam pada 3 Mei 2019. Kapal yang tua itu <apa> dan tidak rusak.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks       | edtf       |
        | 3 Mei 2019 | 2019-05-03 |
        | <teks>     | <edtf>     |

      Contoh: sebelum dan sesudah
        | apa                          | teks              | edtf       |
        | ditemukan dua hari kemudian  | dua hari kemudian | 2019-05-05 |
        | diperbaiki sehari sebelumnya | sehari sebelumnya | 2019-05-02 |
        | diangkat keesokan harinya    | keesokan harinya  | 2019-05-04 |
        | dijual pada tahun berikutnya | tahun berikutnya  | 2020       |
        | dijual pada hari yang sama   | hari yang sama    | 2019-05-03 |

  Aturan: Jam dihitung terus melewati tengah malam

    Skenario: Empat puluh satu menit kemudian
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Gempa itu terjadi Senin (1/7) pukul 23.50 WIB. Tsunami datang 41 menit kemudian.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks                        | edtf                      |
        | Senin (1/7) pukul 23.50 WIB | 2024-07-01T23:50:00+07:00 |
        | 41 menit kemudian           | 2024-07-02T00:31:00+07:00 |

  Aturan: Tidak ada yang dihitung dari hari yang tidak disebut

    Skenario: Kemudian dari yang tidak disebut
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Kapal itu ditemukan dua hari kemudian di pantai yang sepi.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks              | edtf       |
        | dua hari kemudian | XXXX-XX-XX |
