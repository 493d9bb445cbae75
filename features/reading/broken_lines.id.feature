# language: id
Fitur: Baris yang dipotong agar muat di halaman
  Teks dari PDF atau surel terpotong di tengah kalimat dan kata, dan teks dari web menyimpan karakter
  yang tidak terlihat. Klaimnya tetap utuh.

  Aturan: Baris yang berhenti di tengah kalimat berlanjut di baris berikutnya

    Skenario: Surel dengan baris pendek
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Vaksin itu akan diberikan kepada semua anak balita, kata Menteri
        Kesehatan Sari Lestari pada Selasa. Dosis pertama tiba pada September
        2024 dengan biaya Rp4,2 miliar.

        Perawat sudah dilatih, tambahnya.
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks                                               | penutur      |
        | Vaksin itu akan diberikan kepada semua anak balita | Sari Lestari |
        | Dosis pertama tiba pada September 2024 dengan biaya Rp4,2 miliar. |  |
        | Perawat sudah dilatih                              | Sari Lestari |
      Dan tanggalnya:
        | teks           | edtf       |
        | Selasa         | 2024-07-02 |
        | September 2024 | 2024-09    |

    Skenario: Halaman dengan kata yang dipotong
      Diketahui sebuah artikel:
        """
        Wasit bebas dari tu-
        duhan suap

        Kontrak itu dibatalkan pada Mei, kata Hakim Tomi Wahab dalam pu-
        tusannya. “Kata-
        kata saksi tidak ter-
        bukti,” ujar dia.
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks                            | penutur    |
        | Wasit bebas dari tuduhan suap   |            |
        | Kontrak itu dibatalkan pada Mei | Tomi Wahab |
        | Kata-kata saksi tidak terbukti  | Tomi Wahab |

    Garis-Besar Skenario: Tanggal di dua baris
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <pertama>
        <kedua>
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   |
        | <teks> | <edtf> |

      Contoh: sebelum dan sesudah nama bulan
        | pertama                                                     | kedua                         | teks        | edtf       |
        | Menteri Sari Lestari mengatakan klinik itu akan dibuka pada 12 | Mei 2025 dengan 40 ranjang. | 12 Mei 2025 | 2025-05-12 |
        | Klinik di atas bukit itu diresmikan oleh menteri pada Juni  | 2019 dengan 40 ranjang.       | Juni 2019   | 2019-06    |

    Skenario: Baris yang sudah utuh
      Diketahui sebuah artikel:
        """
        Wasit final piala bebas dari tuduhan suap
        Kontrak itu tidak sah, kata Hakim Tomi Wahab.
        Yang diperiksa hakim:
        - kontrak wasit
        - rekening klub
        Bagikan
        """
      Ketika artikel itu dibaca
      Maka bagian-bagiannya:
        | jenis     | teks                                          |
        | headline  | Wasit final piala bebas dari tuduhan suap     |
        | paragraph | Kontrak itu tidak sah, kata Hakim Tomi Wahab. |
        | paragraph | Yang diperiksa hakim:                         |
        | paragraph | - kontrak wasit                               |
        | paragraph | - rekening klub                               |
        | furniture | Bagikan                                       |

  Aturan: Yang tidak terlihat dilewati

    Garis-Besar Skenario: Karakter tak terlihat
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks              | penutur      |
        | Vaksin itu murah  | Sari Lestari |

      Contoh: tanda hubung lunak, spasi tanpa lebar
        | kalimat                                     |
        | Vak­sin itu murah, kata Men­teri Sari Les­tari. |
        | Vaksin itu murah,​ kata Menteri Sari​ Lestari. |

  Aturan: Spasi yang hilang tidak melekatkan dua kalimat

    Skenario: Dua penutur
      Diketahui sebuah artikel:
        """
        Pelatih Ida Lubis mengatakan lapangan tergenang air.Wasit Tomi Wahab mengatakan lapangan sudah dibersihkan.
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks                      | penutur    |
        | lapangan tergenang air    | Ida Lubis  |
        | lapangan sudah dibersihkan | Tomi Wahab |

    Garis-Besar Skenario: Titik di dalam kata dan singkatan
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka kalimat-kalimatnya:
        | teks      |
        | <kalimat> |

      Contoh: alamat, jam dan pasal
        | kalimat                                                   |
        | Daftarnya ada di pengadilan.Go.id, kata panitera.         |
        | Sidang dibuka pk. 09.15 dan selesai pkl. 14.00, kata dia. |
        | Surat tgl. 7 Juni itu memuat ps. 12, kata jaksa.          |

    Skenario: Kutipan yang menempel pada titik
      Diketahui sebuah artikel:
        """
        "Lapangan itu basah," kata Pelatih Ida Lubis."Lapangan itu kering," kata Wasit Tomi Wahab.
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks                | penutur    |
        | Lapangan itu basah  | Ida Lubis  |
        | Lapangan itu kering | Tomi Wahab |
