# language: id
Fitur: Tanggal dan kata kerjanya
  Nama hari atau bulan tanpa tahun bisa sudah lewat atau akan datang; kata kerja klausanya menentukan.

  Aturan: “Akan” hanya berlaku untuk tanggal di klausanya sendiri

    Garis-Besar Skenario: Nama hari di koran hari Rabu
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   |
        | <teks> | <edtf> |

      Contoh: klausanya sendiri
        | kalimat                              | teks  | edtf       |
        | Hakim akan membacakan putusan Senin. | Senin | 2024-07-08 |
        | Hakim membacakan putusan Senin.      | Senin | 2024-07-01 |

      Contoh: bukan kata kerja klausa lain
        | kalimat                                                                 | teks  | edtf       |
        | Hakim memutus perkara itu Senin dan terdakwa akan mengajukan banding.   | Senin | 2024-07-01 |
        | Bank itu dinyatakan bersalah Senin, padahal nasabah akan diberi kredit. | Senin | 2024-07-01 |

    Garis-Besar Skenario: Bulan di koran bulan Desember
      Diketahui sebuah artikel terbitan 2024-12-10:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   |
        | <teks> | <edtf> |

      Contoh: akan datang
        | kalimat                                | teks     | edtf       |
        | Pelatih itu akan mundur pada Februari. | Februari | 2025-02    |
        | Pemilihan akan digelar pada 2 Mei.     | 2 Mei    | 2025-05-02 |

      Contoh: sudah lewat
        | kalimat                                 | teks     | edtf       |
        | Pelatih itu telah mundur pada Februari. | Februari | 2024-02    |
        | Pemilihan telah digelar pada 2 Mei.     | 2 Mei    | 2024-05-02 |

  Aturan: Tenggat ada di depan, kecuali disebut sudah lewat

    Garis-Besar Skenario: Tenggat
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   |
        | <teks> | <edtf> |

      Contoh: akan datang
        | kalimat                                      | teks  | edtf       |
        | Denda itu harus dibayar paling lambat Jumat. | Jumat | 2024-07-05 |
        | Sekolah diliburkan hingga Senin.             | Senin | 2024-07-08 |
        | Rapat sudah dipindahkan ke Sabtu.            | Sabtu | 2024-07-06 |
        | Rapat itu sudah ditunda hingga Senin.        | Senin | 2024-07-08 |
        | Larangan itu berlaku sampai Senin.           | Senin | 2024-07-08 |
        | Jalan itu akan ditutup hingga Senin.         | Senin | 2024-07-08 |

      Contoh: sudah lewat
        | kalimat                                                          | teks  | edtf       |
        | Bank itu telah diberi waktu hingga Senin, tetapi tidak menjawab. | Senin | 2024-07-01 |
        | Hingga Senin, 15 warga dirawat.                                  | Senin | 2024-07-01 |
        | Korban yang dirawat sampai Senin mencapai 15 orang.              | Senin | 2024-07-01 |
        | Pengungsi belum menerima bantuan hingga Senin.                   | Senin | 2024-07-01 |
