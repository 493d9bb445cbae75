# language: id
Fitur: Siapa penuturnya
  Pembaca ingin tahu nama orang yang berbicara, baik disebut dengan nama, jabatan, ciri, maupun kata
  ganti. Kalau teks tidak menyebutnya, kata-kata teks itu tetap, dan tidak ada yang ditebak.

  Aturan: Jabatan di judul milik orang yang disebut beritanya dengan jabatan itu

    Garis-Besar Skenario: Judul tanpa nama
      Diketahui sebuah artikel:
        """
        Kapal Itu Aman, Kata <jabatan>

        <berita>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi           | penutur   |
        | Kapal Itu Aman | <penutur> |
        | kapal itu aman | Oki Barus |

      Contoh: satu orang
        | jabatan | penutur   | berita                                                                     |
        | Menteri | Oki Barus | Pada Senin Menteri Perhubungan Oki Barus mengatakan kapal itu aman.        |

  Aturan: Beberapa orang yang menjadi subjek bersama berbicara bersama

    Garis-Besar Skenario: Kata ganti untuk beberapa orang
      Diketahui sebuah artikel:
        """
        <orang> mencari di teluk pada Senin. <ganti> mengatakan airnya dingin sekali.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber  | penutur   |
        | <ganti> | <penutur> |

      Contoh: bukan beberapa orang
        | orang                                        | ganti    | penutur  |
        | Kepala Dinas Dani Coba                       | Keduanya | Keduanya |

      Contoh: dua dan tiga orang
        | orang                                      | ganti     | penutur                             |
        | Penyelam Dani Coba dan nelayan Ines Rahayu | Keduanya  | Dani Coba dan Ines Rahayu           |
        | Dani Coba, Ines Rahayu dan Tomi Halim      | Ketiganya | Dani Coba, Ines Rahayu dan Tomi Halim |
        | Dani Coba, Ines Rahayu, dan Tomi Halim     | Mereka    | Dani Coba, Ines Rahayu, dan Tomi Halim |

  Aturan: Sebutan takrif menunjuk orang yang cocok

    Garis-Besar Skenario: Dengan usia, jabatan, atau jenisnya
      Diketahui sebuah artikel:
        """
        <orang> hadir dalam rapat pada Senin. Menurut <sumber>, lapangan itu aman.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber   | penutur   |
        | <sumber> | <penutur> |

      Contoh: orang yang sama
        | orang                          | sumber           | penutur      |
        | Kiper Rahma Wati               | pemain itu       | Rahma Wati   |
        | Pelatih Rahma Wati             | sang pelatih     | Rahma Wati   |
        | Rahma Wati (34), bidan desa,   | bidan itu        | Rahma Wati   |
        | Rahma Wati (34), bidan desa,   | wanita tersebut  | Rahma Wati   |
        | Geolog Bagas Pratama           | ilmuwan tersebut | Bagas Pratama |

      Contoh: orang lain
        | orang                   | sumber          | penutur         |
        | Bapak Bagas Pratama     | wanita tersebut | wanita tersebut |
        | Pelatih Rahma Wati      | kiper itu       | kiper itu       |

  Aturan: Nama orang dipisahkan dari jabatan dan lembaganya

    Garis-Besar Skenario: Jabatan, lembaga, singkatan, lalu nama
      Diketahui sebuah artikel:
        """
        <sumber> mengatakan pasar itu aman.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber   | penutur   |
        | <sumber> | <penutur> |

      Contoh: di ujung nama ada orangnya
        | sumber                                                        | penutur        |
        | Ketua Ikatan Pedagang Nusantara (IPN) Kota Palu Bagas Pratama | Bagas Pratama  |
        | Direktur Utama PT Sumber Pangan (Persero) Rahma Wati          | Rahma Wati     |
        | Kepala Bidang Pengujian dan Perizinan Dinas Sosial Rahma Wati | Rahma Wati     |
        | Kepala Polres Garut Ajun Komisaris Besar Bagas Pratama        | Bagas Pratama  |
        | Pelaksana Tugas Bupati Sigi Rahma Wati                        | Rahma Wati     |
        | Menteri Sosial Bagas Karya Pratama                            | Bagas Karya Pratama |
        | Peneliti pada Lembaga Kajian Air (LKA) Rahma Wati             | Rahma Wati     |
        | Analis senior Badan Gempa Nusantara (BGN) Rahma Wati          | Rahma Wati     |
        | Menteri Sosial Rahma Wati dan Bupati Bagas Pratama            | Rahma Wati dan Bagas Pratama |
        | Rahma Wati dan pengacaranya                                   | Rahma Wati dan pengacaranya |
        | Raja Yordania Abdul Karim                                     | Abdul Karim    |
        | Sekretaris Jenderal (Sekjen) DPR Rahma Wati                   | Rahma Wati     |
        | Kepala Subdirektorat Kayu Kemenperin Mediarman                | Mediarman      |
        | Menteri Sosial Bagas P Batubara                               | Bagas P Batubara |
        | Bupati Raja Ampat Rahma Wati                                  | Rahma Wati     |
        | Kepala Badan Pengawas Obat dan Makanan Rahma Wati             | Rahma Wati     |
        | Ketua Satuan Tugas Covid-19 Kota Palu Bagas Pratama           | Bagas Pratama  |
        | Ketua Komite Penanganan Covid - 19 dan Gizi (KCG) Bagas Pratama | Bagas Pratama |
        | Warga Desa Sukajaya Rahma Wati                                | Rahma Wati     |
        | Manajer Humas PT KAI Daop 8 Surabaya Rahma Wati               | Rahma Wati     |
        | Wakil Kepala Polda Papua Brigadir Jenderal (Pol) Bagas Pratama | Bagas Pratama |
        | Wali Kota sekaligus Ketua Dewan Pangan Bagas Pratama          | Bagas Pratama  |
        | Jurubicara Kementerian Sosial Rahma Wati                      | Rahma Wati     |
        | Camat Sukajaya Bagas Pratama                                  | Bagas Pratama  |
        | Ketua Gugus Tugas Kabupaten Bekasi Bagaskara                  | Bagaskara      |
        | Letnan Kolonel (Inf) Bagas Nusantara Pratama                  | Bagas Nusantara Pratama |

      Contoh: tidak ada orangnya
        | sumber                                       | penutur                                      |
        | Ketua Komisi II Dewan Pangan Nusantara (DPN) | Ketua Komisi II Dewan Pangan Nusantara (DPN) |
        | Keluarga Bupati Rahma Wati                   | Keluarga Bupati Rahma Wati                   |

    Garis-Besar Skenario: Warga sebuah tempat, lembaga bersingkatan, dan badan sedunia
      Diketahui sebuah artikel:
        """
        <sumber> mengatakan pasar itu aman.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | penutur   |
        | <penutur> |

      Contoh: namanya di belakang koma
        | sumber                                          | penutur      |
        | Warga Desa Sumber Mulyo, Kasman,                | Kasman       |
        | Kepala Desa Sumber Mulyo, Kasman,               | Kasman       |
        | Perwira Piket Pemadam Kebakaran (PPK), Rudi Adi, | Rudi Adi    |
        | Kepala Bidang Pengendalian Penyakit (P2P) Dinas Kesehatan Garut Rudi Adi | Rudi Adi |
        | Perwira Piket Pemadam Kebakaran (PPK), Rudi Adi, | Rudi Adi    |

      Contoh: bidang sebuah jabatan, dan alamat
        | sumber                                                                    | penutur       |
        | Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Rudi Adi    | Rudi Adi      |
        | Kepala Dusun Sumber, Kelurahan Mulya, Kecamatan Cibatu, Rudi Adi,         | Rudi Adi      |

      Contoh: tanpa nama pemegangnya
        | sumber                                          | penutur                               |
        | Hakim tunggal pengadilan itu pada Kamis (13/2)  | Hakim tunggal pengadilan itu          |
        | Deputi Bidang Pelayanan Publik, Selasa (16/6/2020), di Garut, | Deputi Bidang Pelayanan Publik |
      Contoh: tanpa nama pemegangnya
        | sumber                                          | penutur                               |
        | Kepala Palang Merah Internasional               | Kepala Palang Merah Internasional     |

    Garis-Besar Skenario: Lembaga yang namanya tidak berakhir dengan singkatan
      Diketahui sebuah artikel:
        """
        <sumber> mengatakan pasar itu aman. <lanjutan>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi             | penutur   |
        | pasar itu aman  | <penutur> |
        | <isi>           | <penutur> |

      Contoh: nama lembaga atau tempat, lalu nama orang
        | sumber                                                  | lanjutan                                    | isi              | penutur            |
        | CEO Pasarkita Bagas Karya Pratama                       | Pasarkita ramai. Menurut Bagas, harga turun. | harga turun      | Bagas Karya Pratama |
        | Konsul Jenderal RI di Hamburg Rahma Wati                | Menurut Rahma, harga turun.                 | harga turun      | Rahma Wati         |
        | Pejabat Sementara (Pjs) Gubernur Sulut Rahma Wati       | Menurut Rahma, harga turun.                 | harga turun      | Rahma Wati         |
        | Wakil Ketua Partai Gerindra Bagas Karya Pratama         | Menurut Karya, harga turun.                 | harga turun      | Bagas Karya Pratama |
        | Direktur Perfilman, Musik, dan Media Baru Kementerian Kebudayaan Rahma Wati | Menurut Wati, harga turun. | harga turun   | Rahma Wati         |
        | Managing Director of Grosir Nusa Rahma Wati             | Menurut Rahma, harga turun.                 | harga turun      | Rahma Wati         |
        | Kepala Dinas Perumahan, Kawasan Permukiman, dan Pertanahan Kota Bekasi Rahma Wati | Menurut Rahma, harga turun. | harga turun | Rahma Wati |
        | Kepala Dinas Penerangan TNI AL Laksamana Pertama Bagas Pratama | Menurut Bagas, harga turun.          | harga turun      | Bagas Pratama      |
        | Kepala Kantor Pertanahan Kota Palu Bagas Surya Putra    | Menurut Bagas, harga turun.                 | harga turun      | Bagas Surya Putra  |
        | Direktur Perusahaan Daerah Tirta Karya Rusdi Ambon      | Menurut Rusdi, harga turun.                 | harga turun      | Rusdi Ambon        |
        | Kepala Polres Garut Ajun Komisaris Besar RM Surya Pratama | Menurut Surya, harga turun.               | harga turun      | RM Surya Pratama   |
        | Presiden Direktur Sehat Farma Bagas Karya Pratama       | Sehat Farma ramai. Menurut Bagas, harga turun. | harga turun | Bagas Karya Pratama |
        | Wakil Direktur Utama Bank Sejahtera I Wayan Bagas Karya | Menurut Wayan, harga turun.                 | harga turun      | I Wayan Bagas Karya |
        | Kepala Balai Besar Sungai (BBS) Cilantai Bagas Pratama  | Cilantai surut. Menurut Bagas, harga turun. | harga turun      | Bagas Pratama      |

      Contoh: nama orang itu sendiri
        | sumber                                     | lanjutan                                              | isi         | penutur                  |
        | Petani Rahma Karya Wati                    | Rahma hadir. Menurut Rahma, harga turun.              | harga turun | Rahma Karya Wati         |
        | Wali Kota Palu Ida Bagus Karya Pratama     | Ida Bagus hadir. Menurut Ida Bagus, harga turun.      | harga turun | Ida Bagus Karya Pratama  |
        | Kantor Berita Angkasa                      | Menurut Kantor Berita Angkasa, harga turun.           | harga turun | Kantor Berita Angkasa    |
        | Direktur Keuangan Panen Bank               | Panen Bank ramai. Menurut direktur itu, harga turun.  | harga turun | Direktur Keuangan Panen Bank |

    Garis-Besar Skenario: Jabatan dengan beberapa bidang
      Diketahui sebuah artikel:
        """
        <jabatan> Rahma Wati mengatakan pasar itu aman.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | penanda    | penutur   |
        | mengatakan | <penutur> |

      Contoh: bidang yang dipisahkan koma, dan dua orang
        | jabatan                                               | penutur    |
        | Menteri Koordinator Bidang Politik, Hukum, dan Keamanan | Rahma Wati |
        | Kepala Biro Hubungan Masyarakat, Hukum, dan Kerja Sama BKN | Rahma Wati |
        | Meneg BUMN                                            | Rahma Wati |
        | Bersama Bupati Garut, kemudian                        | Rahma Wati |

    Garis-Besar Skenario: Jabatan yang panjang, dan yang diceritakan di belakang namanya
      Diketahui sebuah artikel:
        """
        Dokter Rahma Wati hadir. <sumber> mengatakan pasar itu aman.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | penanda    | penutur   |
        | mengatakan | <penutur> |

      Contoh: nama di belakang jabatannya, dan keterangan di belakang nama
        | sumber                                                                       | penutur          |
        | Duta Besar RI untuk Kerajaan Belanda dan Republik Irlandia Bagas Pratama     | Bagas Pratama    |
        | Kepala Perwakilan Bank Karya untuk Sulawesi Bagas Pratama di Palu, Rabu (3/4/2024), | Bagas Pratama |
        | Deputi Bidang Gizi pada Lembaga Kajian Air (LKA) Bagas Pratama               | Bagas Pratama    |
        | Ketua dewan itu Bagas Pratama                                                | Bagas Pratama    |
        | Pakar gizi yang juga Guru Besar Universitas Indonesia Bagas Pratama          | Bagas Pratama    |
        | Anggota Komisi II DPR dari Partai Karya Nusantara, Bagas Pratama misalnya,   | Bagas Pratama    |
        | Secara terpisah, Kepala Polres Garut Bagas Pratama saat bertemu keluarga Rahma Wati, | Bagas Pratama |
        | Menteri Sosial/Kepala Badan Gizi Nasional Bagas WS Pratama                   | Bagas WS Pratama |
        | Mantan Kadis Kesehatan Sultra dr Bagas                                       | Bagas            |
        | Bagas Pratama, Ketua Dewan Gizi, Senin (3/4/2024)                            | Bagas Pratama    |
        | Rahma Wati lelah                                                             | Rahma Wati       |
        | Pasar diawasi Kepala Dinas Sosial Bagas Pratama saat dihubungi terpisah      | Bagas Pratama    |
        | Rahma Wati berencana pulang dan                                              | Rahma Wati       |

      Contoh: orang lain, dan lembaga yang memakai nama orang
        | sumber                        | penutur                       |
        | Utusan dari Bupati Rahma Wati | Utusan dari Bupati Rahma Wati |
        | Pengacara untuk Rahma Wati    | Pengacara untuk Rahma Wati    |
        | Wakil dari Rahma Wati di Palu | Wakil dari Rahma Wati di Palu |
        | Direktur RSUD dr Rahma        | Direktur RSUD dr Rahma        |
        | Bupati, yang datang bersama Menteri Sosial Rahma Wati, | Bupati |

    Garis-Besar Skenario: Jabatan saja, dengan anak kalimat di belakangnya
      Diketahui sebuah artikel:
        """
        Presiden Bagas Pratama hadir. <sumber> mengatakan pasar itu aman.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | penanda    | penutur   |
        | mengatakan | <penutur> |

      Contoh: orang yang memegang jabatan itu, dan lembaga lain
        | sumber                              | penutur                   |
        | Presiden saat meninjau pasar itu    | Bagas Pratama             |
        | Presiden yang meninjau pasar itu    | Bagas Pratama             |
        | Presiden dan para pedagang          | Presiden dan para pedagang |

    Garis-Besar Skenario: Anak judul yang tertempel di depan kalimat
      Diketahui sebuah artikel:
        """
        <sumber> mengatakan pasar itu aman.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi            | penutur   |
        | pasar itu aman | <penutur> |

      Contoh: jabatan dan nama di belakang anak judul
        | sumber                                                      | penutur    |
        | Penerapan aturan Wakil Bupati Garut Rahma Wati yang dihubungi | Rahma Wati |
        | Harga belum turun Kepala Dinas Sosial Rahma Wati, saat ditemui di Palu, | Rahma Wati |

      Contoh: orang lain
        | sumber                                            | penutur                                           |
        | Pengurus partai Bupati Rahma Wati yang dihubungi  | Pengurus partai Bupati Rahma Wati yang dihubungi  |

    Garis-Besar Skenario: Anak judul yang tertempel di depan nama pendek
      Diketahui sebuah artikel:
        """
        Bupati Rahma Wati hadir pada Senin. <sumber> mengatakan pasar itu aman.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi            | penutur   |
        | pasar itu aman | <penutur> |

      Contoh: orang yang telah disebut, dan orang lain
        | sumber              | penutur             |
        | Tes gratis Rahma    | Rahma Wati          |
        | Keluarga besar Rahma | Keluarga besar Rahma |
        | Pendukung setia Rahma | Pendukung setia Rahma |

    Garis-Besar Skenario: Lembaga yang namanya juga berdiri sendiri
      Diketahui sebuah artikel:
        """
        Vaksin tiba di Puskesmas Pamurang dan di Terminal Palu Geding. <sumber> mengatakan stok aman.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi       | penutur   |
        | stok aman | <penutur> |

      Contoh: nama di belakangnya, dan nama lain
        | sumber                                                | penutur           |
        | Kepala Puskesmas Pamurang Fitri                       | Fitri             |
        | Kepala Unit Pengelola Terminal Terpadu Palu Geding Bernad Oka Sitanggang | Bernad Oka Sitanggang |
        | Kepala Puskesmas Rahma Wati                           | Rahma Wati        |

    Skenario: Lembaga di depan koma tidak memegang jabatan di belakangnya
      Diketahui sebuah artikel:
        """
        Presiden Bagas Pratama hadir. Selain menyerahkan kasus itu kepada KPK, Presiden juga menegaskan bahwa pasar aman. "Stok cukup," kata Presiden.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi        | penutur       |
        | pasar aman | Bagas Pratama |
        | Stok cukup | Bagas Pratama |

    Skenario: Pemegang jabatan di belakang koma, sebelum pendengarnya
      Diketahui sebuah artikel:
        """
        Pabrik itu telah ditutup, demikian dilaporkan Direktur Asahi, Rahma Wati kepada Bursa Efek. Menurutnya, pasar aman.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi                      | penutur    |
        | Pabrik itu telah ditutup | Rahma Wati |
        | pasar aman               | Rahma Wati |

  Aturan: Yang disebut sebelum koma tidak selalu orang yang berbicara sesudahnya

    Skenario: Nama itu penutur berita lain
      Diketahui sebuah artikel:
        """
        Menurut Rahma Wati, Gubernur Jawa Barat mengatakan bahwa pasar itu aman.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | penanda    | penutur             |
        | Menurut    | Rahma Wati          |
        | mengatakan | Gubernur Jawa Barat |

    Garis-Besar Skenario: Nama dengan keterangannya, dan nama dalam anak kalimat lain
      Diketahui sebuah artikel:
        """
        <awal>, <sumber> mengatakan bahwa pasar itu aman.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi            | penutur   |
        | pasar itu aman | <penutur> |

      Contoh: yang lebih dahulu terjadi
        | awal                                          | sumber                                 | penutur                 |
        | Pesawat membom markas pemberontak Singa Timur | sehari setelah para pejabat pertahanan | para pejabat pertahanan |

      Contoh: nama dan keterangannya
        | awal            | sumber                | penutur    |
        | Rahma Wati (34) | bidan desa Sukajaya,  | Rahma Wati |

  Aturan: Kata-kata orang lain tidak menjadi milik orang yang terakhir disebut

    Skenario: "-nya" bukan orang yang disebut di dalam kata-katanya
      Diketahui sebuah artikel:
        """
        Bupati Rahma Wati hadir pada Senin. Bagas Pratama kehilangan dua toko, katanya.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber | penutur    |
        | katanya | Rahma Wati |

    Garis-Besar Skenario: "-nya" adalah orang yang disebut terakhir, kalau belum ada yang berbicara
      Diketahui sebuah artikel:
        """
        <awal> "Harga naik," katanya.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber  | penutur   |
        | katanya | <penutur> |

      Contoh: ada namanya, dan tidak ada
        | awal                                            | penutur    |
        | Salah satu makanan itu dijual Ibu Rahma Wati.   | Rahma Wati |
        | Salah satu makanan itu dijual di pasar.         |            |

    Garis-Besar Skenario: "-nya" adalah yang berbicara sebelumnya, bukan warga yang hanya diceritakan
      Diketahui sebuah artikel:
        """
        Pasar itu aman, kata Bupati Rahma Wati. <kalimat> "Harga naik," katanya.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi             | penutur    |
        | Pasar itu aman  | Rahma Wati |
        | Harga naik      | <penutur>  |

      Contoh: tanpa nama, dan dengan nama
        | kalimat                                  | penutur       |
        | Warga Surabaya berbelanja pada Senin.    | Rahma Wati    |
        | Pedagang Bagas Pratama berjualan ikan.   | Bagas Pratama |

    Garis-Besar Skenario: "-nya" di belakang sebuah lembaga
      Diketahui sebuah artikel:
        """
        Pasar itu aman, kata Bupati Rahma Wati. <kalimat>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi             | penutur    |
        | Pasar itu aman  | Rahma Wati |
        | harga beras turun | <lembaga> |
        | Kita senang     | <penutur>  |

      Contoh: kata-kata yang dikutip milik orang
        | kalimat                                                             | lembaga             | penutur    |
        | Ombudsman RI Garut menilai harga beras turun. "Kita senang," katanya. | Ombudsman RI Garut | Rahma Wati |

    Skenario: "-nya" di belakang dua lembaga adalah yang terakhir
      Diketahui sebuah artikel:
        """
        Pasar itu aman, kata Bupati Rahma Wati. Dewan Pangan menilai beras cukup. Kementerian Sosial menyatakan harga turun. Bantuan akan dibagikan, katanya dalam pesan itu.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi                     | penutur            |
        | Pasar itu aman          | Rahma Wati         |
        | beras cukup             | Dewan Pangan       |
        | harga turun             | Kementerian Sosial |
        | Bantuan akan dibagikan  | Kementerian Sosial |

    Skenario: Kata benda di depan nama klub bukan klub itu
      Diketahui sebuah artikel:
        """
        Tujuh pemain dari klub liga Garut Surya Muda dituntut, kata liga Garut itu.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | penutur        |
        | liga Garut itu |

    Skenario: Juru bicara tanpa nama, di belakang juru bicara yang lain
      Diketahui sebuah artikel:
        """
        Juru bicara Kementerian Sosial Bagas Pratama mengatakan beras cukup. Seorang juru bicara Kementerian Pertanian mengatakan harga turun. Juru bicara itu mengatakan pasar aman.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi          | penutur                                     |
        | beras cukup  | Bagas Pratama                               |
        | harga turun  | Seorang juru bicara Kementerian Pertanian   |
        | pasar aman   | Seorang juru bicara Kementerian Pertanian   |

    Garis-Besar Skenario: Kerabat seseorang bukan orang itu
      Diketahui sebuah artikel:
        """
        <sumber> mengatakan pasar itu aman.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber   | penutur   |
        | <sumber> | <penutur> |

      Contoh: istri, ayah, rekan, dan yang disebut namanya
        | sumber                            | penutur              |
        | Istri Bagas Pratama               | Istri Bagas Pratama  |
        | Ayah Bagas Pratama                | Ayah Bagas Pratama   |
        | Rekan Bagas Pratama               | Rekan Bagas Pratama  |
        | Ibu Rahma Wati                    | Rahma Wati           |

    Skenario: Istri atau pengurus sebuah usaha, dengan umurnya, adalah orang yang dimaksud
      Diketahui sebuah artikel:
        """
        Istri Bagas Pratama, Rahma (34), yang tinggal di Garut menjual beras. "Kita senang," katanya.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi         | penutur |
        | Kita senang | Rahma   |

    Garis-Besar Skenario: Kata kerabat dalam kata majemuk bukan orang
      Diketahui sebuah artikel:
        """
        Bupati Rahma Wati hadir. <kalimat> "Kita senang," katanya.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi         | penutur   |
        | Kita senang | <penutur> |

      Contoh: anak usaha, dan anak seseorang
        | kalimat                                        | penutur       |
        | Anak usaha Surya Pangan itu menjual beras.     | Rahma Wati    |
        | Anak Bagas Pratama menjual beras.              | Anak Bagas Pratama |

    Skenario: Nama acara di awal kalimat bukan orang
      Diketahui sebuah artikel:
        """
        Bagas Pratama mengatakan lari itu sehat. Dalam Kelas Lari Pagi: Atur Napas, dia datang. "Kita senang," ucapnya.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi             | penutur       |
        | lari itu sehat  | Bagas Pratama |
        | Kita senang     | Bagas Pratama |

    Skenario: Pejabat sebuah lembaga tidak bernama lembaganya
      Diketahui sebuah artikel:
        """
        Pejabat Olimpiade Nusantara hadir. Anggaran itu akan turun, kata pejabat tersebut.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber           | penutur          |
        | pejabat tersebut | pejabat tersebut |

    Skenario: Orang yang disebut dengan pemiliknya bukan penuturnya
      Diketahui sebuah artikel:
        """
        Bupati Rahma Wati diperiksa pada Senin. Pengacaranya tidak hadir. "Saya tidak bersalah," kata dia.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber | penutur    |
        | dia    | Rahma Wati |

    Skenario: Pihaknya adalah pihak penutur
      Diketahui sebuah artikel:
        """
        Bupati Rahma Wati hadir pada Senin. Menurut dia, pasar itu aman. Pihaknya menyebut, harga turun.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber   | penutur    |
        | dia      | Rahma Wati |
        | Pihaknya | Rahma Wati |

    Skenario: Nama di awal kutipan bukan penuturnya
      Diketahui sebuah artikel:
        """
        Bupati Rahma Wati menemui wartawan pada Senin. "Bagas Pratama pembohong dan pencuri."
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber | penutur    |
        |        | Rahma Wati |

  Aturan: Yang mula-mula disebut dengan kata benda dikenal dari kalimat yang menamainya

    Garis-Besar Skenario: Dinamai kemudian
      Diketahui sebuah artikel:
        """
        Dua bangsal akan ditutup, kata <sumber>. <nama> mengatakan rumah sakit kehabisan dana.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi                        | penutur   |
        | Dua bangsal akan ditutup   | <penutur> |
        | rumah sakit kehabisan dana | Rina Wati |

      Contoh: kata benda yang sama sebelum nama
        | sumber                         | nama                                | penutur   |
        | dokter senior rumah sakit itu  | Dokter itu, Rina Wati dari Medan,   | Rina Wati |

      Contoh: orang lain
        | sumber                         | nama                                | penutur                        |
        | dokter senior rumah sakit itu  | Perawat itu, Rina Wati dari Medan,  | dokter senior rumah sakit itu  |

  Aturan: "Pihaknya" sebagai subjek meneruskan kata-kata penutur

    Garis-Besar Skenario: Kalimat berikutnya
      Diketahui sebuah artikel:
        """
        <pertama>. <kedua>
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks      | penutur   |
        | <isi>     | <penutur> |
        | <teks>    | <lagi>    |

      Contoh: kata-kata penutur
        | pertama                                                  | kedua                                       | isi                   | penutur      | teks                                       | lagi         |
        | Kepala sekolah Rudi Hartono mengatakan api telah padam   | Saat ini, pihaknya belum menghitung kerugian. | api telah padam     | Rudi Hartono | Saat ini, pihaknya belum menghitung kerugian | Rudi Hartono |
        | Kepala sekolah Rudi Hartono mengatakan api telah padam   | Pihaknya juga telah memeriksa tujuh kelas.  | api telah padam       | Rudi Hartono | Pihaknya juga telah memeriksa tujuh kelas  | Rudi Hartono |

      Contoh: bukan kata-kata penutur
        | pertama                                                  | kedua                                       | isi                   | penutur      | teks                                       | lagi         |
        | Kepala sekolah Rudi Hartono mengatakan api telah padam   | Keluhan warga disampaikan kepada pihaknya.  | api telah padam       | Rudi Hartono | Keluhan warga disampaikan kepada pihaknya. |              |
        | Rumah sakit itu telah penuh                              | Pihaknya belum membuka bangsal baru.        | Rumah sakit itu telah penuh. |       | Pihaknya belum membuka bangsal baru.       |              |

  Aturan: Orang yang bicara tidak menyebut lembaganya sebagai "-nya"

    Skenario: Lembaga yang disebut lebih akhir daripada juru bicaranya
      Diketahui sebuah artikel:
        """
        "Harga akan turun," kata juru bicara Bank Nusa Raya Rina Wati. Bank Nusa Raya menilai beras cukup. "Bank Nusa Raya menjaga harga," ujarnya.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi                         | penutur        |
        | Harga akan turun            | Rina Wati      |
        | beras cukup                 | Bank Nusa Raya |
        | Bank Nusa Raya menjaga harga | Rina Wati     |

  Aturan: Dokumen disebut bersama lembaga yang membuatnya

    Skenario: Survei oleh sebuah lembaga
      Diketahui sebuah artikel:
        """
        Perawat bekerja dua sif di 40 klinik, menurut survei terbaru oleh Peduli Sehat pada Senin.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber                            | penutur                           |
        | survei terbaru oleh Peduli Sehat  | survei terbaru oleh Peduli Sehat  |

  Aturan: Persentase tanpa kata benda adalah bagian dari yang sebelumnya

    Garis-Besar Skenario: Bagian responden
      Diketahui sebuah artikel:
        """
        Sebanyak 41 persen <kata> puas. Namun, 35 persen mengatakan beras mahal.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi         | penutur   |
        | beras mahal | <penutur> |

      Contoh: ada kata bendanya, dan tidak ada
        | kata      | penutur             |
        | responden | 35 persen responden |
        | sudah     | 35 persen           |

  Aturan: Orang lain di dalam kutipan mempunyai kata-katanya sendiri

    Skenario: Mereka memberi tahu
      Diketahui sebuah artikel:
        """
        "Para petani memberi tahu saya bahwa beras itu rusak," kata Bupati Rahma Wati.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi                                                | penutur     |
        | Para petani memberi tahu saya bahwa beras itu rusak | Rahma Wati |
        | beras itu rusak                                    | Para petani |

    Skenario: Merek di dalam daftar bukan orang
      Diketahui sebuah artikel:
        """
        Direktur Rahma Wati hadir. Merek yang dijual antara lain adalah Susu Murni, Cap Kuda, dan Cap Naga. Ia mengatakan pasar itu aman.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber | penutur    |
        | Ia     | Rahma Wati |

  Aturan: "Mereka" adalah kelompok yang mengawali kalimat sebelumnya, bukan orang di dalam kata-katanya

    Garis-Besar Skenario: Siapa mereka
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi         | penutur   |
        | harga turun | <penutur> |

      Contoh: kelompok
        | kalimat                                                                  | penutur                     |
        | Para pedagang Pasar Baru berkumpul. Mereka mengatakan harga turun.       | Para pedagang Pasar Baru    |
        | Ketika dua peneliti dari Bandung tiba, hujan reda. Mereka mengatakan harga turun. | dua peneliti dari Bandung |
        | Orang-orang berkumpul di pasar. Mereka mengatakan harga turun.           | Orang-orang                 |

      Contoh: bukan kelompok itu
        | kalimat                                                                  | penutur                     |
        | Dua rumah terbakar. Mereka mengatakan harga turun.                       | Mereka                      |

    Skenario: Kelompok yang diceritakan bukan yang bercerita
      Diketahui sebuah artikel:
        """
        Tiga pembeli jatuh, kata mereka.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi                | penutur |
        | Tiga pembeli jatuh | mereka  |

  Aturan: Nama depan yang hanya dipakai pria atau wanita menunjukkan siapa "wanita itu"

    Garis-Besar Skenario: Pria dan wanita
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi         | penutur   |
        | harga turun | <penutur> |

      Contoh: yang cocok, dan tidak ada yang cocok
        | kalimat                                                                      | penutur      |
        | Siti Holm hadir. Bambang Berg juga hadir. Menurut wanita itu, harga turun.   | Siti Holm    |
        | Bambang Berg hadir. Menurut wanita itu, harga turun.                         | wanita itu   |

  Aturan: Siapa yang baru saja berbicara disebut lagi menurut pekerjaannya

    Garis-Besar Skenario: Sebutan baru
      Diketahui sebuah artikel:
        """
        Harga turun, kata <orang>.
        Stok beras cukup, kata <sebutan>.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi              | penutur   |
        | Harga turun      | Rina Sari |
        | Stok beras cukup | <penutur> |

      Contoh: pekerjaan dengan keterangan
        | orang                     | sebutan                                | penutur   |
        | pelatih Persela Rina Sari | mantan striker Arema itu               | Rina Sari |
        | Staf Khusus Menteri Perdagangan Rina Sari | juru runding yang ulet itu | Rina Sari |

      Contoh: orang lain
        | orang                     | sebutan                                | penutur                      |
        | pelatih Persela Rina Sari | saksi itu                              | saksi itu                    |
        | Menteri Rina Sari         | Gubernur Jawa Barat itu                | Gubernur Jawa Barat itu      |
        | Menteri Rina Sari         | juru bicara kementerian itu            | juru bicara kementerian itu  |

    Garis-Besar Skenario: Yang dibicarakan tidak berbicara
      Diketahui sebuah artikel:
        """
        Harga turun, kata Rina Sari.
        Pejabat senior itu mengatakan bahwa <isi>.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi         | penutur   |
        | Harga turun | Rina Sari |
        | <isi>       | <penutur> |

      Contoh: namanya di dalam kata-kata itu, dan tidak
        | isi                    | penutur            |
        | Rina Sari akan mundur  | Pejabat senior itu |
        | stok beras cukup       | Rina Sari          |

  Aturan: "Saya" di dalam kata-kata tanpa tanda kutip adalah orang yang mengatakannya

    Garis-Besar Skenario: Siapa "saya"
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks   | penutur   |
        | <teks> | <penutur> |

      Contoh: tanpa tanda kutip, dan di luarnya
        | kalimat                                                  | teks              | penutur      |
        | Kini saya percaya harga akan turun, kata Rina Sari.      | harga akan turun  | Rina Sari    |
        | Saya percaya harga akan turun.                           | harga akan turun  | Saya         |

  Aturan: Jabatan milik seseorang bukan pemiliknya

    Garis-Besar Skenario: Juru bicara mereka
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi         | penutur   |
        | harga turun | <penutur> |

      Contoh: pemilik di belakang jabatan, dan subjek
        | kalimat                                                  | penutur                |
        | Juru bicara mereka mengatakan harga turun.               | Juru bicara mereka     |
        | Suatu hari mereka mengatakan harga turun.                | mereka                 |

  Aturan: Perbuatan seseorang di awal kalimat bukan bagian dari namanya

    Garis-Besar Skenario: Nama di belakang perbuatan
      Diketahui sebuah artikel:
        """
        Menteri Rina Sari mengatakan harga naik. <kalimat> Namun Sari mengatakan stok cukup. "Pasar tenang," katanya.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi           | penutur   |
        | harga naik    | Rina Sari |
        | stok cukup    | Rina Sari |
        | Pasar tenang  | Rina Sari |

      Contoh: kata benda turunan, kata ulang
        | kalimat                                   |
        | Pengangkatan Sari menimbulkan harapan.    |
        | Berkali-kali Sari datang ke pasar.        |

    Garis-Besar Skenario: Siapa yang diceritakan sebelum kutipan
      Diketahui sebuah artikel:
        """
        "Sepi," kata Ali Rahman. <kalimat> "Uang habis," ujarnya.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi        | penutur    |
        | Sepi       | Ali Rahman |
        | Uang habis | <penutur>  |

      Contoh: pekerjaan, koma, nama; dan nama pemilik
        | kalimat                                                     | penutur        |
        | Sopir bajaj, Anton Sugiarto, membeli gas.                   | Anton Sugiarto |
        | Sopir bajaj di Garut, Anton Sugiarto (35), membeli gas.     | Anton Sugiarto |
        | Langkah Presiden menuai kritik.                             | Ali Rahman     |

  Aturan: Jabatan lama, tanggal dalam kurung, dan orang yang diceritakan

    Garis-Besar Skenario: Siapa yang berbicara
      Diketahui sebuah artikel:
        """
        Gubernur Jawa Timur Rahma Wati meninjau kota. <kalimat>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber   | penutur   |
        | <sumber> | <penutur> |

      Contoh: yang sama
        | kalimat                                                                       | sumber                        | penutur    |
        | Mantan Sekretaris Kabinet itu menuturkan bahwa sungai akan dikeruk.           | Mantan Sekretaris Kabinet itu | Rahma Wati |
        | ”Kita harus maju dan tetap bekerja,” kata Gubernur (Kompas, 11/11/2017). Warga pulang. | Gubernur (Kompas, 11/11/2017) | Rahma Wati |
        | Pelajar yang ditahan Polres Garut pulang. Catatan itu, kata dia, tidak perlu. | dia                           | Rahma Wati |
        | Kiai Hasan, kata dia, sudah divaksin.                                         | dia                           | Rahma Wati |

      Contoh: orang lain
        | kalimat                                                                       | sumber                        | penutur    |
        | Sekretaris Kabinet itu menuturkan bahwa sungai akan dikeruk.                  | Sekretaris Kabinet itu        | Sekretaris Kabinet itu |
        | Hal yang sama diutarakan Budi Salim. Jalan itu, kata dia, aman.               | dia                           | Budi Salim |

    Garis-Besar Skenario: Warga sebuah tempat
      Diketahui sebuah artikel:
        """
        Warga Garut antre. ”Saya kecewa,” kata <sumber>, Garut. Warga Garut pulang. ”Kami lelah dan lapar,” katanya.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | penutur   |
        | <penutur> |
        | <penutur> |

      Contoh: warga desanya, dan orang dengan gelarnya
        | sumber                    | penutur    |
        | Rina Wati, warga Karah    | Rina Wati  |
        | warga bernama Rina Wati   | Rina Wati  |

  Aturan: Pokok kalimat di belakang "tetapi" dapat menjadi penutur berikutnya

    Garis-Besar Skenario: Siapa yang berkata
      Diketahui sebuah artikel:
        """
        Bupati Hasan Wibowo datang pada Rabu. Rina Wati mengatakan tanggul itu kokoh.

        <kalimat> ”Kami butuh alat berat,” katanya.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | penanda    | penutur   |
        | mengatakan | Rina Wati |
        | katanya    | <penutur> |

      Contoh: pokok anak kalimat, dan nama di dalam daftar
        | kalimat                                                                    | penutur      |
        | Pemerintah pusat menawarkan dua helikopter, tetapi Hasan menolaknya.       | Hasan Wibowo |
        | Pemerintah pusat menawarkan dua helikopter kepada Garut, dan juga Hasan.   | Rina Wati    |
