# language: id
Fitur: Nama hari
  “Minggu” adalah hari, “minggu” adalah pekan; hari tanpa keterangan adalah yang terakhir lewat.

  Aturan: Hari tanpa keterangan adalah yang terakhir, hari terbit termasuk

    Garis-Besar Skenario: Nama hari
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   |
        | <teks> | <edtf> |

      Contoh: koran Rabu, 3 Juli
        | kalimat                           | teks             | edtf       |
        | Kapal itu karam Senin.            | Senin            | 2024-07-01 |
        | Kapal itu karam Rabu.             | Rabu             | 2024-07-03 |
        | Kapal itu akan berlayar Jumat.    | Jumat            | 2024-07-05 |
        | Kapal itu karam Jumat pekan lalu. | Jumat pekan lalu | 2024-06-28 |
        | Kapal itu karam Kamis lalu.       | Kamis lalu       | 2024-06-27 |

  Aturan: Minggu dan minggu

    Garis-Besar Skenario: Hari atau pekan
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   |
        | <teks> | <edtf> |

      Contoh: huruf besar menentukan
        | kalimat                      | teks        | edtf                  |
        | Kapal itu karam Minggu.      | Minggu      | 2024-06-30            |
        | Kapal itu karam minggu lalu. | minggu lalu | 2024-06-24/2024-06-30 |
        | Minggu ini kapal itu karam.  | Minggu ini  | 2024-07-01/2024-07-07 |

  Aturan: Nama orang dan tempat bukan hari

    Garis-Besar Skenario: Bukan hari
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tidak ada tanggal

      Contoh: nama
        | kalimat                              |
        | Kereta itu berhenti di Pasar Minggu. |

  Aturan: “Jumat sebelumnya” dihitung dari hari yang baru disebut

    Skenario: Sebelum suatu hari
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Sidang digelar Kamis, 13 Juni 2024, sebagai lanjutan sidang Jumat sebelumnya. Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks                | edtf       |
        | Kamis, 13 Juni 2024 | 2024-06-13 |
        | Jumat sebelumnya    | 2024-06-07 |

    Skenario: Setelah suatu hari
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Sidang digelar Senin, 10 Juni 2024. Putusan dibacakan Kamis berikutnya. Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks                | edtf       |
        | Senin, 10 Juni 2024 | 2024-06-10 |
        | Kamis berikutnya    | 2024-06-13 |

    Skenario: Bukan bila nama hari berdiri sendiri
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Sidang digelar Senin, 10 Juni 2024. Putusan dibacakan Selasa. Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks                | edtf       |
        | Senin, 10 Juni 2024 | 2024-06-10 |
        | Selasa              | 2024-07-02 |
