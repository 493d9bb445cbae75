# language: id
Fitur: Jam
  Jam digabung dengan harinya; dengan zona waktu ia menjadi satu saat.

  Aturan: Jam punya hari yang disebut bersamanya, atau hari yang disebut sebelumnya

    Garis-Besar Skenario: Jam
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   |
        | <teks> | <edtf> |

      Contoh: dengan dan tanpa zona
        | kalimat                                           | teks                            | edtf                      |
        | Kapal itu berangkat Senin pukul 04.17 WIB.        | Senin pukul 04.17 WIB           | 2024-07-01T04:17:00+07:00 |
        | Kapal itu berangkat Senin (1/7) pukul 23.50 Wita. | Senin (1/7) pukul 23.50 Wita    | 2024-07-01T23:50:00+08:00 |
        | Kapal itu berangkat Senin pukul 7 malam.          | Senin pukul 7 malam             | 2024-07-01T19:00:00       |
        | Sidang selesai Senin pukul setengah tujuh pagi.   | Senin pukul setengah tujuh pagi | 2024-07-01T06:30:00       |

  Aturan: Rentang jam boleh mendahului harinya

    Garis-Besar Skenario: Rentang jam
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | timex3   |
        | <teks> | <timex3> |

      Contoh: harinya di belakang
        | kalimat                                                     | teks                                 | timex3                            |
        | Rapat digelar pukul 19.00 hingga 21.00 pada Selasa.         | pukul 19.00 hingga 21.00 pada Selasa | 2024-07-02T19:00/2024-07-02T21:00 |
        | Pencurian terjadi antara pukul 19.00 dan 21.00 pada Selasa. | pukul 19.00 dan 21.00 pada Selasa    | 2024-07-02T19:00/2024-07-02T21:00 |

      Contoh: harinya tidak disebut
        | kalimat                                         | teks                  | timex3                            |
        | Pencurian terjadi antara pukul 19.00 dan 21.00. | pukul 19.00 dan 21.00 | XXXX-XX-XXT19:00/XXXX-XX-XXT21:00 |

  Aturan: Siang adalah bagian hari setelah tengah hari

    Garis-Besar Skenario: Bagian hari
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   | timex3   |
        | <teks> | <edtf> | <timex3> |

      Contoh: siang dan malam
        | kalimat                  | teks        | edtf       | timex3        |
        | Pelari tiba Senin siang. | Senin siang | 2024-07-01 | 2024-07-01TAF |
        | Pelari tiba Senin malam. | Senin malam | 2024-07-01 | 2024-07-01TNI |

      Contoh: jamnya disebut
        | kalimat                           | teks                 | edtf                | timex3           |
        | Pelari tiba Senin pukul 2 siang.  | Senin pukul 2 siang  | 2024-07-01T14:00:00 | 2024-07-01T14:00 |
        | Pelari tiba Senin siang pukul 11. | Senin siang pukul 11 | 2024-07-01T11:00:00 | 2024-07-01T11:00 |

  Aturan: Angka bertitik bukan jam

    Garis-Besar Skenario: Bukan jam
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tidak ada tanggal

      Contoh: harga dan ukuran
        | kalimat                               |
        | Tingginya 1.50 dan harganya Rp 17.00. |

  Aturan: Jam membatasi nilainya: satu saat bila zonanya disebut, jam setempat bila tidak

    Garis-Besar Skenario: Dari kapan sampai kapan
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   | paling awal   | paling akhir   |
        | <teks> | <edtf> | <paling awal> | <paling akhir> |

      Contoh: satu saat, sebab zonanya disebut
        | kalimat                                                 | teks                                | edtf                      | paling awal               | paling akhir              |
        | Hakim masuk ruang sidang Senin pukul 09.15 WIT.         | Senin pukul 09.15 WIT               | 2024-07-01T09:15:00+09:00 | 2024-07-01T09:15:00+09:00 | 2024-07-01T09:15:00+09:00 |
        | Pasar murah dibuka Senin pukul 09.00-11.00 WIB.         | Senin pukul 09.00-11.00 WIB         | 2024-07-01                | 2024-07-01T09:00:00+07:00 | 2024-07-01T11:00:00+07:00 |
        | Penghitungan suara Senin pukul 22.00 hingga 02.00 Wita. | Senin pukul 22.00 hingga 02.00 Wita | 2024-07-01/2024-07-02     | 2024-07-01T22:00:00+08:00 | 2024-07-02T02:00:00+08:00 |

      Contoh: jam setempat, sebab tidak disebut
        | kalimat                              | teks                    | edtf                  | paling awal         | paling akhir        |
        | Klinik itu dibuka Senin pukul 09.00. | Senin pukul 09.00       | 2024-07-01T09:00:00   | 2024-07-01T09:00:00 | 2024-07-01T09:00:00 |
        | TPS dibuka Senin pukul 08.00-24.00.  | Senin pukul 08.00-24.00 | 2024-07-01/2024-07-02 | 2024-07-01T08:00:00 | 2024-07-02T00:00:00 |

      Contoh: bukan jam, sebab tidak ada jam atau harinya
        | kalimat                          | teks            | edtf       | paling awal | paling akhir |
        | Hakim bertemu Senin pagi.        | Senin pagi      | 2024-07-01 | 2024-07-01  | 2024-07-01   |
        | Hakim bertemu pada Senin.        | Senin           | 2024-07-01 | 2024-07-01  | 2024-07-01   |
        | Sirene berbunyi pukul 19.00 WIB. | pukul 19.00 WIB | XXXX-XX-XX |             |              |
