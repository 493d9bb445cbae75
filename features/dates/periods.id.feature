# language: id
Fitur: Bulan, kuartal, tahun, dan yang lebih panjang
  Sebuah kurun tetap kurun: tidak ada hari pertama yang dikarang.

  Aturan: Setiap kurun punya kodenya

    Garis-Besar Skenario: Kurun
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   |
        | <teks> | <edtf> |

      Contoh: dari bulan sampai abad
        | kalimat                                     | teks                   | edtf      |
        | Tambang dibuka pada Agt 2021.               | Agt 2021               | 2021-08   |
        | Ekspor turun pada kuartal III/2023.         | kuartal III/2023       | 2023-35   |
        | Ekspor turun pada paruh pertama 2025.       | paruh pertama 2025     | 2025-40   |
        | Ekspor turun pada semester II 2022.         | semester II 2022       | 2022-41   |
        | Tambang dibuka pada tahun 1998.             | tahun 1998             | 1998      |
        | Tambang dibuka pada dekade 1970-an.         | dekade 1970-an         | 197X      |
        | Tambang dibuka pada tahun tujuh puluhan.    | tahun tujuh puluhan    | 197X      |
        | Benteng itu dari abad ke-19.                | abad ke-19             | 18XX      |
        | Benteng itu dari abad ketiga belas.         | abad ketiga belas      | 12XX      |
        | Kisah itu bermain pada abad ke-41.          | abad ke-41             | 40XX      |
        | Sekolah dibuka pada tahun ajaran 2023/2024. | tahun ajaran 2023/2024 | 2023/2024 |

  Aturan: Angka di samping benda yang dihitung bukan tahun

    Garis-Besar Skenario: Bukan tahun
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tidak ada tanggal

      Contoh: jumlah
        | kalimat                                             |
        | Pabrik itu punya 1900 karyawan dan 1900 orang tamu. |
        | Ada 2000 rumah di sana.                             |
