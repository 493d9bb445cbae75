# language: id
Fitur: Yang dikatakan dan yang hanya dilakukan
  Menolak tawaran, mengeluarkan surat panggilan dan mengumumkan penutupan adalah perbuatan. Kata-kata
  sesudahnya bukan pernyataan siapa pun; kalimat media itu sendiri yang menjadi klaim.

  Aturan: Laporan memuat klausa, kutipan, atau permintaan dengan perbuatannya

    Garis-Besar Skenario: Pernyataan dan permintaan
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber   | isi   | pernyataan |
        | <sumber> | <isi> | True       |

      Contoh: klausa, kutipan, permintaan
        | kalimat                                                     | sumber        | isi                                    |
        | Menteri itu mengumumkan tiga sekolah akan ditutup.          | Menteri itu   | tiga sekolah akan ditutup              |
        | Rumah sakit itu membantah vaksin tersebut habis.            | Rumah sakit itu | vaksin tersebut habis                |
        | Serikat guru menolak anggapan bahwa gaji mereka terlalu tinggi. | Serikat guru | gaji mereka terlalu tinggi           |
        | Pengadilan meminta bank membuka catatan itu.                | Pengadilan    | bank membuka catatan itu               |
        | Dinas itu mengimbau petani untuk menanam lebih awal.        | Dinas itu     | petani untuk menanam lebih awal        |
        | Polisi meminta warga yang tinggal di tepi sungai mengungsi. | Polisi        | warga yang tinggal di tepi sungai mengungsi |

    Garis-Besar Skenario: Perbuatan dan benda
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks      | penutur |
        | <kalimat> |         |

      Contoh: bukan kata-kata siapa pun
        | kalimat                                               |
        | Klub itu menolak tawaran dari tim lawan.              |
        | Komisi itu mengeluarkan surat panggilan kepada tiga bank. |
        | Serikat guru berencana mengajukan gugatan pada Senin. |
        | Terdakwa mengaku bersalah atas dua dakwaan.           |
        | Menteri itu mengumumkan penutupan tiga sekolah.       |
        | Juara dunia itu dituduh memakai doping.               |
        | Kiper itu tidak mengatakan apakah ia akan pensiun.    |
        | Polisi meminta audit kerugian yang dilakukan oleh bank. |
