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
        | Dokter itu memperingatkan pasien agar tidak merokok.        | Dokter itu    | pasien agar tidak merokok              |
        | Pelatih itu berharap agar kiper baru segera pulih.          | Pelatih itu   | kiper baru segera pulih                |
        | Rektor itu menekankan perlunya menambah beasiswa.           | Rektor itu    | perlunya menambah beasiswa             |
        | Warga mengeluhkan adanya pungutan liar di pasar.            | Warga         | adanya pungutan liar di pasar          |
        | Bank itu mencatat laba bersih pada kuartal pertama senilai Rp2 triliun. | Bank itu | laba bersih pada kuartal pertama senilai Rp2 triliun |
        | Dinas itu memberi tahu warga bahwa air sumur aman.          | Dinas itu     | air sumur aman                         |
        | Jaksa itu mengatakan, pada Kamis malam tersangka ditangkap. | Jaksa itu     | pada Kamis malam tersangka ditangkap   |
        | Menteri itu menyatakan, untuk mencapai target investasi harus naik. | Menteri itu | untuk mencapai target investasi harus naik |
        | Pengamat itu menilai, peserta yang datang terlambat menjadi beban panitia. | Pengamat itu | peserta yang datang terlambat menjadi beban panitia |
        | Dosen itu menyarankan pemerintah sebaiknya menunda ujian.   | Dosen itu     | pemerintah sebaiknya menunda ujian     |
        | Direktur itu menegaskan, pasar aman.                        | Direktur itu  | pasar aman                             |
        | Bank itu menilai prospek kopi makin baik.                   | Bank itu      | prospek kopi makin baik                |
        | Pengamat itu menekankan langkah baru bukanlah solusi.       | Pengamat itu  | langkah baru bukanlah solusi           |
        | Pelatih itu menilai tugas utama tim adalah bertahan.        | Pelatih itu   | tugas utama tim adalah bertahan        |
        | Dinas itu melaporkan terjadi hujan di Garut.                | Dinas itu     | terjadi hujan di Garut                 |
        | Rektor itu meminta panitia memastikan ujian berjalan.       | Rektor itu    | panitia memastikan ujian berjalan      |
        | Menurut polisi di Medan, dua pencuri telah ditangkap.       | polisi        | dua pencuri telah ditangkap            |
        | Dinas itu mengeluarkan pernyataan bahwa air sumur aman.     | Dinas itu     | air sumur aman                         |
        | Saksi itu memberi keterangan singkat bahwa mobil itu rusak. | Saksi itu     | mobil itu rusak                        |
        | Bupati itu menyebut pantai utara, seperti Pantai Jati, sudah menerima tamu. | Bupati itu | pantai utara, seperti Pantai Jati, sudah menerima tamu |
        | Komisi itu memprediksi jumlah pemilih dalam Pemilihan Bupati Garut, Rabu (9/12/2020), berkisar 60 persen. | Komisi itu | jumlah pemilih dalam Pemilihan Bupati Garut, Rabu (9/12/2020), berkisar 60 persen |
        | Karena itu, Rudi Hartono menyerukan kepada warga, khususnya petani, untuk menanam padi. | Rudi Hartono | kepada warga, khususnya petani, untuk menanam padi |
        | Berdasarkan data kantor itu, harga beras akan turun.        | data kantor itu | harga beras akan turun               |

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
        | Operator itu menekankan tombol merah.                 |
        | Panitia itu mencatat nama peserta pada buku tamu.     |
        | Guru itu mengingatkan murid pada janji mereka.        |
        | Juara dunia itu dituduh memakai doping.               |
        | Kiper itu tidak mengatakan apakah ia akan pensiun.    |
        | Bupati itu belum mengatakan bahwa jembatan itu aman.  |
        | Polisi belum meminta warga Kendari untuk mengungsi.   |
        | Polisi meminta audit kerugian yang dilakukan oleh bank. |
        | Warga meminta kepada bank itu sebuah mobil.           |
        | Upaya mengajak warga menanam padi terus dilakukan.    |
        | Saksi itu tidak tahu harus mengatakan apa.            |
        | Tiga anak itu minta jajan setelah ayahnya pulang.     |
        | Ilmuwan itu akan memperbaiki robot dengan menambahkan sensor cahaya. |
        | Pabrik itu mengeluarkan peringatan dini pada Senin.   |
        | Bupati itu menyebut nama pejabat yang akan pensiun.   |
        | Bupati itu memuji hasil lomba yang lebih baik.        |
        | Menteri itu menjelaskan, dalam bukunya.               |
        | Menteri itu, menurut rencana, akan tiba pada Senin.   |
        | Menurut logika itu, harga beras akan turun.           |
        | Nama peserta disusun menurut abjad pada Senin.        |
        | Senyawa itu dipisahkan di pabrik berdasarkan titik didihnya. |

    Garis-Besar Skenario: Perbuatan yang tidak melaporkan apa pun
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber | isi |

      Contoh: memastikan, mengancam, menjawab sesuatu
        | kalimat                                          |
        | Bank itu memastikan keamanan data nasabah.       |
        | Penyerang itu mengancam gawang tuan rumah.       |
        | Bus baru itu menjawab kebutuhan siswa.           |
        | Lampu itu menyoroti wajah penyanyi.              |
        | Bank itu harus memastikan, data nasabah aman.    |

    Garis-Besar Skenario: Perbuatan sendiri yang dibantah atau diakui
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks      | penutur   |
        | <kalimat> | <penutur> |

      Contoh: milik penuturnya
        | kalimat                                                   | penutur   |
        | Petugas itu membantah menggunakan pentungan di penjara.   | Petugas itu |
        | Petugas itu mengaku menggunakan pentungan di penjara.     | Petugas itu |

      Contoh: yang ditolak, dan yang disampaikan seseorang
        | kalimat                                                   | penutur   |
        | Petugas itu menolak menggunakan pentungan di penjara.     |           |
        | Harapan itu disampaikan oleh petani usai rapat di desa.   |           |
        | Dalam rangka membenarkan denda itu, jaksa membaca surat.  |           |
        | Polisi menyisir pasar, termasuk memastikan apakah ada api. |          |
        | Bupati menyurati semua camat, agar mengajak warga pulang. |           |
        | Petugas itu memberikan keterangan yang jelas dan singkat. |           |
        | Harapan itu disampaikan oleh petani usai rapat di desa.   |           |

    Garis-Besar Skenario: Yang disebutkan di dalam sebuah dokumen
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks   | penutur   |
        | <teks> | <penutur> |

      Contoh: klausa di belakang koma
        | kalimat                                                      | teks                               | penutur |
        | Dalam maklumat bupati itu disebutkan, pasar desa tetap buka. | pasar desa tetap buka              |         |
        | Dari Sigi dilaporkan, Rudi Hartono menyatakan, pasar desa itu tetap buka. | pasar desa itu tetap buka | Rudi Hartono |

    Garis-Besar Skenario: Kata yang sama dengan sebuah klausa
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber   | isi   |
        | <sumber> | <isi> |

      Contoh: klausa
        | kalimat                                          | sumber   | isi                     |
        | Bank itu memastikan data nasabah telah aman.     | Bank itu | data nasabah telah aman |
        | Bank itu memastikan, data nasabah aman.          | Bank itu | data nasabah aman       |
        | Bank itu mengeluh bahwa data nasabah hilang.     | Bank itu | data nasabah hilang     |
        | Bank itu menjawab bahwa data nasabah aman.       | Bank itu | data nasabah aman       |

  Aturan: Di mana sebuah klausa tidak perlu kata kerja, susunan kalimatnya yang menunjukkan pernyataan

    Garis-Besar Skenario: Predikat tanpa kata kerja
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks  | penutur   |
        | <isi> | <penutur> |

      Contoh: kata sifat sebagai predikat
        | kalimat                                  | isi              | penutur     |
        | Bangsal penuh, kata dokter Ratna Dewi.   | Bangsal penuh    | Ratna Dewi  |
        | Ratna Dewi mengaku sumurnya kering sejak Mei.  | sumurnya kering sejak Mei | Ratna Dewi |
        | Ratna Dewi menjelaskan harga cabai turun karena hujan. | harga cabai turun karena hujan | Ratna Dewi |
        | Menurut Ratna Dewi, harga cabai stabil.  | harga cabai stabil | Ratna Dewi |
        | Stadion itu, kata Ratna Dewi, aman.      | Stadion itu … aman | Ratna Dewi |

      Contoh: benda yang disebut saja
        | kalimat                                          | isi                                              | penutur |
        | Ratna Dewi mengumumkan pemenang lomba.           | Ratna Dewi mengumumkan pemenang lomba.           |         |
        | Ratna Dewi mengaku kesalahannya kepada hakim.    | Ratna Dewi mengaku kesalahannya kepada hakim.    |         |

  Aturan: Satu kata yang dipisahkan oleh komanya adalah jawaban penuturnya

    Garis-Besar Skenario: Satu kata
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks      | penutur   |
        | <kalimat> | <penutur> |

      Contoh: jawaban, dan kata yang dikutip sambil lalu
        | kalimat                                   | penutur    |
        | “Aman,” kata Ratna Dewi.                  | Ratna Dewi |
        | Ratna Dewi melewati papan “Tutup” itu.    |            |

  Aturan: Perbuatan lewat kata-kata dan laporan yang menyertainya milik satu penutur

    Garis-Besar Skenario: Perbuatan dengan laporan yang menyertainya
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks      | penutur   |
        | <kalimat> | <pelaku>  |
        | <isi>     | <penutur> |

      Contoh: perbuatan lewat kata-kata
        | kalimat                                                                       | pelaku     | isi                    | penutur    |
        | Ratna Dewi mengkritik putusan itu sambil menambahkan bahwa banding diajukan.  | Ratna Dewi | banding diajukan       | Ratna Dewi |

      Contoh: perbuatan lain
        | kalimat                                                                       | pelaku     | isi                    | penutur    |
        | Ratna Dewi meninggalkan sidang sambil mengatakan bahwa banding diajukan.      |            | banding diajukan       | Ratna Dewi |
