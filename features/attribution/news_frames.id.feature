# language: id
Fitur: Cara berita membingkai pernyataan
  Hari, pendengar dan "-nya" berada di antara sumber dan isi, tetapi bukan bagian dari isi.

  Aturan: Hari dan tempat bicara bukan bagian dari sumber atau isi

    Garis-Besar Skenario: Bingkai
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber   | penanda   | isi   |
        | <sumber> | <penanda> | <isi> |

      Contoh: hari, "-nya" di tengah, "menurutnya"
        | kalimat                                                     | sumber      | penanda     | isi                                     |
        | Jaksa pada Rabu mengatakan berkas itu telah lengkap.        | Jaksa       | mengatakan  | berkas itu telah lengkap                |
        | Bank Norton hari ini mengatakan akan memangkas 300 pekerja. | Bank Norton | mengatakan  | akan memangkas 300 pekerja              |
        | Pekan lalu Rudi Hartono, perawat di Garut, mengatakan gajinya telat. | Rudi Hartono, perawat di Garut | mengatakan | gajinya telat |
        | Dua hari kemudian Rudi Hartono, seorang perawat, mengatakan gajinya telat. | Rudi Hartono, seorang perawat | mengatakan | gajinya telat |
        | Bank Norton pekan lalu mengatakan gajinya telat.            | Bank Norton | mengatakan  | gajinya telat                           |
        | Lulusan 2019 mengatakan gajinya telat.                      | Lulusan 2019 | mengatakan | gajinya telat                           |
        | Pekan depan, ujarnya, sekolah itu akan dibuka.              | ujarnya     | ujarnya     | Pekan depan … sekolah itu akan dibuka   |
        | Dalam kata-kata Rudi Hartono, "harga beras akan turun."     | Rudi Hartono | Dalam kata-kata | harga beras akan turun            |
        | Menurutnya, harga beras akan turun.                         | Menurutnya  | Menurutnya  | harga beras akan turun                  |
        | Harga beras, menurutnya, akan turun.                        | menurutnya  | menurutnya  | Harga beras … akan turun                |
        | "Harga beras akan turun," menurutnya.                       | menurutnya  | menurutnya  | Harga beras akan turun                  |
        | Harga beras akan turun, kata dia.                           | dia         | kata        | Harga beras akan turun                  |
        | Sementara itu, Bank Norton mengatakan, harga beras akan turun. | Bank Norton | mengatakan | harga beras akan turun                |
        | Bank Norton mengatakan Rabu, bahwa harga beras akan turun.  | Bank Norton | mengatakan  | harga beras akan turun                  |
        | Bank Norton tetap mengatakan harga beras akan turun.        | Bank Norton | mengatakan  | harga beras akan turun                  |
        | Rudi Hartono memang mengatakan harga beras akan turun.      | Rudi Hartono | mengatakan | harga beras akan turun                  |
        | Rudi Hartono dipanggil untuk tampil melawan Cina, namun mengatakan harga beras akan turun. | Rudi Hartono | mengatakan | harga beras akan turun |
        | Polisi mengatakan, sebab kebakaran itu belum jelas.         | Polisi      | mengatakan  | sebab kebakaran itu belum jelas         |
        | Sementara itu, Rudi Hartono mengatakan, masih ada hujan di Garut. | Rudi Hartono | mengatakan | masih ada hujan di Garut         |
        | Juru bicara rumah sakit, mengatakan, harga beras akan turun. | Juru bicara rumah sakit | mengatakan | harga beras akan turun     |
        | Rudi Hartono, petani dari Garut, misalnya, mengatakan harga beras akan turun. | Rudi Hartono, petani dari Garut | mengatakan | harga beras akan turun |
        | Rudi Hartono saat ditemui di kantornya mengatakan harga beras akan turun. | Rudi Hartono | mengatakan | harga beras akan turun     |
        | Seorang pegawai bank, Rudi Hartono, saat dihubungi Kompas mengatakan harga beras akan turun. | Seorang pegawai bank, Rudi Hartono | mengatakan | harga beras akan turun |
        | Rudi Hartono, saat menyampaikan pendapat di Sidang Paripurna DPR, mengatakan harga beras akan turun. | Rudi Hartono, saat menyampaikan pendapat di Sidang Paripurna DPR | mengatakan | harga beras akan turun |
        | Rudi Hartono usai rapat mengatakan harga beras akan turun.  | Rudi Hartono | mengatakan | harga beras akan turun                  |
        | Pada kesempatan yang sama Rudi Hartono mengatakan harga beras akan turun. | Rudi Hartono | mengatakan | harga beras akan turun     |
        | Lebih lanjut Rudi Hartono mengatakan harga beras akan turun. | Rudi Hartono | mengatakan | harga beras akan turun                 |
        | Ia dalam keterangannya mengatakan harga beras akan turun.   | Ia          | mengatakan  | harga beras akan turun                  |
        | Rudi Hartono mengatakan kepada wartawan, harga beras akan turun. | Rudi Hartono | mengatakan | harga beras akan turun            |
        | Harga beras akan turun, kata Menteri Dalam Negeri Rudi Hartono. | Menteri Dalam Negeri Rudi Hartono | kata | Harga beras akan turun |
        | Harga beras akan turun, kata Rudi Hartono dalam rapat.      | Rudi Hartono | kata       | Harga beras akan turun                  |
        | "Harga beras akan turun," Rudi Hartono, dosen di Garut, Jawa Barat mengatakan. | Rudi Hartono, dosen di Garut, Jawa Barat | mengatakan | Harga beras akan turun |

      Contoh: nama sesudah jabatan, klausa sesudah nama, tanda yang tak berpasangan
        | kalimat                                                     | sumber      | penanda     | isi                                     |
        | Menurut Kepala Biro Humas Depkeu, Rudi Hartono, harga beras akan turun. | Kepala Biro Humas Depkeu, Rudi Hartono | Menurut | harga beras akan turun |
        | Menurut Hartono harga beras akan turun.                     | Hartono     | Menurut     | harga beras akan turun                  |
        | Harga beras akan turun ... jika hujan datang, kata Hartono. | Hartono     | kata        | Harga beras akan turun ... jika hujan datang |
        | Menurut Hartono, setiap hari harga beras naik.              | Hartono     | Menurut     | setiap hari harga beras naik            |
        | Harga beras akan turun, kata polisi tanpa menyebut angka.   | polisi      | kata        | Harga beras akan turun                  |
        | Pasar itu ramai namun pedagang setempat mengatakan harga beras akan turun. | pedagang setempat | mengatakan | harga beras akan turun |
        | Lebih lanjut kejaksaan mengatakan harga beras akan turun.   | kejaksaan   | mengatakan  | harga beras akan turun                  |
        | Harga beras akan turun," Rudi Hartono, dosen di Kampus Timur, Garut mengatakan. | Rudi Hartono, dosen di Kampus Timur, Garut | mengatakan | Harga beras akan turun |
        | Harga beras akan turun,' katanya.                           | katanya     | katanya     | Harga beras akan turun                  |

      Contoh: perasaan, keterangan di belakang koma
        | kalimat                                                     | sumber      | penanda     | isi                                     |
        | Kepala pasar, Rudi Hartono, merasa yakin harga akan turun.  | Kepala pasar, Rudi Hartono | merasa yakin | harga akan turun        |
        | Harga beras akan turun, kata Rudi Hartono, yang tiba dari Garut ketika pasar sudah tutup. | Rudi Hartono, yang tiba dari Garut | kata | Harga beras akan turun |
        | Harga beras akan turun, kata Rudi Hartono mengenai beras Garut, juara tahun lalu. | Rudi Hartono | kata | Harga beras akan turun |

      Contoh: beberapa orang, hari di belakang koma, pertanyaan tanpa tanda kutip, gambaran
        | kalimat                                                     | sumber      | penanda     | isi                                     |
        | Harga beras akan turun, kata beberapa pedagang di Garut.    | beberapa pedagang | kata  | Harga beras akan turun                  |
        | Menurut beberapa pedagang, harga beras akan turun.          | beberapa pedagang | Menurut | harga beras akan turun                |
        | Enam pedagang itu, Jumat, mengatakan harga beras akan turun. | Enam pedagang itu | mengatakan | harga beras akan turun            |
        | Rudi Hartono, Ketua Dewan Pangan, Senin (3/4/2024) mengatakan harga beras akan turun. | Rudi Hartono, Ketua Dewan Pangan | mengatakan | harga beras akan turun |
        | Mengapa harga beras naik? tanya Rudi Hartono.               | Rudi Hartono | tanya      | Mengapa harga beras naik?               |
        | Mengapa harga beras naik? dia bertanya.                     | dia         | bertanya    | Mengapa harga beras naik?               |
        | Apa gunanya? Harga beras akan turun, kata Rudi Hartono.     | Rudi Hartono | kata       | Harga beras akan turun                  |
        | Rudi Hartono menggambarkan harga beras sebagai bencana.     | Rudi Hartono | menggambarkan | harga beras sebagai bencana          |

      Contoh: subjek induk kalimat, isi yang terpotong sumbernya
        | kalimat                                                     | sumber      | penanda     | isi                                     |
        | Rudi Hartono tidak memikirkan nyeri yang mengganggunya dan yakin harga beras akan turun. | Rudi Hartono | yakin | harga beras akan turun |
        | Harga beras, menurut Rudi Hartono sudah turun tajam.        | Rudi Hartono | menurut    | Harga beras … sudah turun tajam         |
        | Harga beras turun, menurut Rudi Hartono di Garut.           | Rudi Hartono | menurut    | Harga beras turun                       |

      Contoh: judul karya di dalam sumber
        | kalimat                                                     | sumber      | penanda     | isi                                     |
        | “Harga beras akan turun,” kata penulis novel “Padi”, Rudi Hartono. | penulis novel “Padi”, Rudi Hartono | kata | Harga beras akan turun |
        | “Harga beras akan turun,” kata pemilik warung “Padi”.       | pemilik warung        | kata | Harga beras akan turun              |

      Contoh: yang tetap bersama
        | kalimat                                                     | sumber      | penanda     | isi                                     |
        | Menurut Bupati Rudi Hartono, Kota Garut aman.               | Bupati Rudi Hartono | Menurut | Kota Garut aman                     |
        | Menurut Hartono warga Garut, harga beras akan turun.        | Hartono warga Garut | Menurut | harga beras akan turun              |
        | Kenaikan itu, Rudi Hartono mengatakan, akan berakhir.       | Rudi Hartono | mengatakan | Kenaikan itu … akan berakhir            |

      Contoh: kapan, di mana, atau bagaimana seseorang ditemui
        | kalimat                                                     | sumber      | penanda     | isi                                     |
        | Bupati Rudi Hartono yang dihubungi seusai rapat mengatakan, harga beras akan turun. | Bupati Rudi Hartono | mengatakan | harga beras akan turun |
        | Bupati Rudi Hartono saat dikonfirmasi mengatakan, harga beras akan turun. | Bupati Rudi Hartono | mengatakan | harga beras akan turun |
        | Rudi Hartono yang saat itu menjadi bupati mengatakan, harga beras akan turun. | Rudi Hartono yang saat itu menjadi bupati | mengatakan | harga beras akan turun |
        | Dihubungi terpisah, Rudi Hartono mengatakan, tidak ada kenaikan harga beras. | Rudi Hartono | mengatakan | tidak ada kenaikan harga beras |
        | "Harga beras akan turun," kata Rudi Hartono menegaskan.     | Rudi Hartono | kata       | Harga beras akan turun                  |
        | Menurut Rudi Hartono, Rabu (1/7/2020), harga beras akan turun. | Rudi Hartono | Menurut | harga beras akan turun                  |
        | Karena itu, Rudi Hartono mengusulkan agar harga beras diturunkan. | Rudi Hartono | mengusulkan | harga beras diturunkan           |
        | Rudi Hartono mengungkapkan dugaan sementara harga beras dimainkan. | Rudi Hartono | mengungkapkan dugaan sementara | harga beras dimainkan |

      Contoh: yang bukan pertemuan, dan hari yang termasuk isi
        | kalimat                                                     | sumber      | penanda     | isi                                     |
        | Menurut Rudi Hartono, Rabu depan harga beras akan turun.    | Rudi Hartono | Menurut    | Rabu depan harga beras akan turun       |
        | Direktur pasar, Rudi Hartono mengatakan, tidak ada kenaikan harga beras. | Direktur pasar, Rudi Hartono | mengatakan | tidak ada kenaikan harga beras |
        | Jika hujan turun, Rudi Hartono mengatakan, harga beras akan turun. | Rudi Hartono | mengatakan | Jika hujan turun … harga beras akan turun |

      Contoh: siapa yang hanya meneruskan, dan warga sebuah desa dengan namanya
        | kalimat                                                     | sumber      | penanda     | isi                                     |
        | Rudi Hartono mengatakan harga beras turun, dikutip Antara, Rabu. | Rudi Hartono | mengatakan | harga beras turun                   |
        | Harga beras turun, kata warga Desa Sumber Mulyo, Kasman.    | warga Desa Sumber Mulyo, Kasman | kata | Harga beras turun             |
        | Rudi Hartono mengatakan harga beras turun, disusul oleh gula. | Rudi Hartono | mengatakan | harga beras turun, disusul oleh gula   |
        | Harga beras turun, berdasarkan keterangan dari Rudi Hartono. | Rudi Hartono | berdasarkan keterangan | Harga beras turun          |

      Contoh: dari siapa datanya, di mana dilihat, dan anak kalimat di dalam sumber
        | kalimat                                                     | sumber      | penanda     | isi                                     |
        | Berdasarkan data dari dinas pangan, harga beras akan turun. | data dari dinas pangan | Berdasarkan | harga beras akan turun      |
        | Berdasarkan pantauan di kantor desa Garut hingga Rabu (17/12/2020), harga beras turun. | pantauan | Berdasarkan | harga beras turun |
        | Koperasi yang sejak awal membantu petani itu menilai harga beras akan turun. | Koperasi yang sejak awal membantu petani itu | menilai | harga beras akan turun |
        | Menurut Rudi Hartono, harga beras dari Garut akan turun.    | Rudi Hartono | Menurut    | harga beras dari Garut akan turun       |

      Contoh: dalam acara apa, dan alamat di belakang jabatan
        | kalimat                                                     | sumber      | penanda     | isi                                     |
        | Bupati Rudi Hartono dalam keterangan pers usai rapat desa menyatakan, harga beras turun. | Bupati Rudi Hartono | menyatakan | harga beras turun |
        | Harga beras turun, kata Kepala Dusun Sumber, Kelurahan Mulya, Kecamatan Cibatu, Rudi Hartono. | Kepala Dusun Sumber, Kelurahan Mulya, Kecamatan Cibatu, Rudi Hartono | kata | Harga beras turun |
        | Menurut warga Desa Sumber, Kota Garut aman.                 | warga Desa Sumber | Menurut | Kota Garut aman                       |
        | Menurut Rudi Hartono, hal itu sudah disampaikan sejak rapat di Garut. | Rudi Hartono | Menurut | hal itu sudah disampaikan sejak rapat di Garut |

      Contoh: hari yang menjadi isi
        | kalimat                                           | sumber   | penanda    | isi                          |
        | Bank itu mengatakan Rabu adalah hari libur.       | Bank itu | mengatakan | Rabu adalah hari libur       |
        | Warga panik saat polisi mengatakan sumur itu beracun. | polisi | mengatakan | sumur itu beracun         |

  Aturan: Ekor kalimat menyebut siapa yang melaporkan isinya

    Garis-Besar Skenario: "Demikian" dan "seperti"
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber   | penanda   | isi   |
        | <sumber> | <penanda> | <isi> |

      Contoh: dengan kata kerja, dengan kata benda, dengan nama saja
        | kalimat                                                        | sumber            | penanda             | isi                     |
        | Harga beras akan turun, demikian Reuters melaporkan.           | Reuters           | melaporkan          | Harga beras akan turun  |
        | Harga beras akan turun, seperti dilaporkan Reuters, Senin (5/10). | Reuters        | dilaporkan          | Harga beras akan turun  |
        | Harga beras akan turun, seperti dinyatakan oleh Bank Norton.   | Bank Norton       | dinyatakan          | Harga beras akan turun  |
        | Harga beras akan turun, demikian menurut Bank Norton.          | Bank Norton       | menurut             | Harga beras akan turun  |
        | Harga beras akan turun, demikian pernyataan resmi Bank Norton, Senin. | Bank Norton | demikian pernyataan resmi | Harga beras akan turun |
        | Harga beras akan turun, demikian laporan tersebut.             | laporan tersebut  | demikian            | Harga beras akan turun  |
        | Harga beras akan turun, demikian dikutip dari AFP, Senin.      | AFP               | dikutip dari        | Harga beras akan turun  |
        | Harga beras akan turun, kata polisi, seperti dikutip AFP.      | polisi            | kata                | Harga beras akan turun  |
        | Dikutip dari situs AFP, Senin, harga beras akan turun.         | situs AFP         | Dikutip dari        | harga beras akan turun  |
        | Harga beras, dikutip dari situs AFP, akan turun.               | situs AFP         | dikutip dari        | Harga beras … akan turun |
        | Harga beras akan turun, demikian Rudi Hartono.                 | Rudi Hartono      | demikian            | Harga beras akan turun  |
        | "Harga beras akan turun," demikian keterangan polisi.          | polisi            | demikian keterangan | Harga beras akan turun  |

    Garis-Besar Skenario: Ekor tanpa sumber
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka tidak ada atribusi

      Contoh: perbandingan
        | kalimat                                                 |
        | Harga beras turun, demikian pula Kota Garut.            |
        | Harga beras turun, begitu juga ongkos kirim Bank Norton. |
        | Demikian pula, harga beras di Garut turun.              |

  Aturan: Di samping kutipan yang tertutup setiap kata kerja dengan nama adalah penanda

    Garis-Besar Skenario: Penanda yang jarang
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber   | penanda   | isi             | jenis  |
        | <sumber> | <penanda> | Kami akan menang | direct |

      Contoh: tutup, dalih, lantang
        | kalimat                                        | sumber             | penanda  |
        | "Kami akan menang," tutup Sari.                | Sari               | tutup    |
        | "Kami akan menang," dalih pelatih tim itu.     | pelatih tim itu    | dalih    |
        | "Kami akan menang," selorohnya.                | selorohnya         | selorohnya |
        | "Kami akan menang," cibirnya.                  | cibirnya           | cibirnya   |
        | "Kami akan menang," sindir Budi Uge.           | Budi Uge           | sindir     |
        | "Kami akan menang," gertak Budi Uge.           | Budi Uge           | gertak   |

    Skenario: Yang digambar tidak dikatakan, dan yang ditanya belum dijawab
      Diketahui sebuah artikel:
        """
        Rudi Hartono menggambarkan pasar itu. Apakah harga beras naik? Rudi Hartono tidak menjawab.
        """
      Ketika artikel itu dibaca
      Maka tidak ada atribusi

    Skenario: Perbuatan sesudah kutipan bukan penanda
      Diketahui sebuah artikel:
        """
        "Kami akan menang." Penonton bersorak.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber | penanda | isi              |
        |        |         | Kami akan menang |

  Aturan: Isi berakhir di tempat subjek lain mulai

    Skenario: Sementara
      Diketahui sebuah artikel:
        """
        Bank itu mengatakan laba turun 3 persen, sementara para analis menunggu kenaikan.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber   | isi                 |
        | Bank itu | laba turun 3 persen |

    Skenario: Subjek yang sama
      Diketahui sebuah artikel:
        """
        Bank itu mengatakan laba turun 3 persen, tetapi mereka tidak akan menutup cabang.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber   | isi                                                          |
        | Bank itu | laba turun 3 persen, tetapi mereka tidak akan menutup cabang |

  Aturan: Sumber memuat bagiannya dan keterangan yang menjelaskannya

    Skenario: Penutur yang menambahkan
      Diketahui sebuah artikel:
        """
        Harga beras akan turun, kata polisi, yang menambahkan gudang telah penuh.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | penanda     | penutur |
        | kata        | polisi  |
        | menambahkan | polisi  |

    Garis-Besar Skenario: Sumber
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber   | isi   |
        | <sumber> | <isi> |

      Contoh: bagian kelompok, survei dengan pembuatnya
        | kalimat                                                                    | sumber                                          | isi                       |
        | Beberapa dari dokter itu mengatakan obat tersebut aman.                    | Beberapa dari dokter itu                        | obat tersebut aman        |
        | Sebuah survei baru yang dilakukan Indikata menunjukkan bahwa warga puas.   | Sebuah survei baru yang dilakukan Indikata      | warga puas                |
        | Keluarga pendaki yang hilang berharap bahwa cuaca membaik.                 | Keluarga pendaki yang hilang                    | cuaca membaik             |
        | Obat tersebut aman, kata tim dokter RSUD, Ratna Dewi di Garut.             | tim dokter RSUD, Ratna Dewi                     | Obat tersebut aman        |
        | Obat tersebut aman, kata dokter Ratna Dewi, Kota Garut.                    | dokter Ratna Dewi                               | Obat tersebut aman        |
        | Beberapa dokter mengatakan obat tersebut aman.                             | Beberapa dokter                                 | obat tersebut aman        |
        | Data kantor itu untuk 6 Mei menunjukkan obat tersebut aman.                | Data kantor itu untuk 6 Mei                     | obat tersebut aman        |

      Contoh: kata yang sama sebagai penanda waktu
        | kalimat                                                                    | sumber        | isi                       |
        | Dokter Ratna baru mengatakan bahwa obat tersebut aman.                     | Dokter Ratna  | obat tersebut aman        |

  Aturan: Laporan di dalam laporan milik subjek di dalamnya

    Skenario: Kata-kata hakim yang disampaikan jaksa
      Diketahui sebuah artikel:
        """
        Menurut jaksa, hakim mengatakan bahwa terdakwa bersalah.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber | isi                                           |
        | jaksa  | hakim mengatakan bahwa terdakwa bersalah      |
        | hakim  | terdakwa bersalah                             |

    Skenario: Perbuatan di dalam laporan bukan laporan
      Diketahui sebuah artikel:
        """
        Jaksa mengatakan hakim telah menunjukkan surat itu.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber | isi                               |
        | Jaksa  | hakim telah menunjukkan surat itu |

    Skenario: Penutur di dalam
      Diketahui sebuah artikel:
        """
        Budi mengatakan Karim memberitahunya bahwa tambang itu akan ditutup.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber | penanda        | isi                                                 | nested |
        | Budi   | mengatakan     | Karim memberitahunya bahwa tambang itu akan ditutup | False  |
        | Karim  | memberitahunya | tambang itu akan ditutup                            | True   |

    Skenario: Yang ditunjukkan sebuah survei, menurut penuturnya
      Diketahui sebuah artikel:
        """
        Rudi Hartono berpendapat, survei itu menunjukkan, pedagang mulai rugi.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber       | isi                                             | nested |
        | Rudi Hartono | survei itu menunjukkan, pedagang mulai rugi     | False  |
        | survei itu   | pedagang mulai rugi                             | True   |

    Skenario: Kata sifat di akhir isi bukan penanda
      Diketahui sebuah artikel:
        """
        Rudi Hartono mengatakan, permintaan garam cukup menjanjikan.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber       | isi                                |
        | Rudi Hartono | permintaan garam cukup menjanjikan |

    Garis-Besar Skenario: Yang dikutip seseorang, dan yang menurut sumber di dalam anak kalimat
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks   | penutur   |
        | <teks> | <penutur> |

      Contoh: satu klaim
        | kalimat                                                                             | teks                                                                                | penutur      |
        | Mengutip data Badan Pangan Garut, Rudi Hartono menuturkan, panen padi di desa itu turun. | panen padi di desa itu turun                                                   | Rudi Hartono |
        | Daerah yang menurut polisi memiliki kasus terbanyak sudah pulih.                    | Daerah yang menurut polisi memiliki kasus terbanyak sudah pulih.                    |              |

  Aturan: Jabatan, koma, dan nama adalah satu sumber

    Garis-Besar Skenario: Siapa yang berbicara
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber   | isi   | penutur   |
        | <sumber> | <isi> | <penutur> |

      Contoh: jabatan di depan pemegangnya
        | kalimat                                                              | sumber                              | isi                                     | penutur      |
        | Bos Persela, Rudi Hartono mengatakan "target utamanya" adalah juara. | Bos Persela, Rudi Hartono           | "target utamanya" adalah juara          | Rudi Hartono |
        | Bos Persela, Rudi Hartono, mengatakan bahwa timnya sudah siap.       | Bos Persela, Rudi Hartono           | timnya sudah siap                       | Rudi Hartono |
        | Kepala Dinas Pangan Garut, Rudi Hartono menyebut harga beras turun.  | Kepala Dinas Pangan Garut, Rudi Hartono | harga beras turun                   | Rudi Hartono |
        | Penyerang Persela, Rudi Hartono menilai "wasit lunak" merugikan tim. | Penyerang Persela, Rudi Hartono     | "wasit lunak" merugikan tim             | Rudi Hartono |
        | Rekan korban, Rudi Hartono menuturkan korban sempat menelepon.       | Rekan korban, Rudi Hartono          | korban sempat menelepon                 | Rudi Hartono |

      Contoh: klausa, tempat, hari
        | kalimat                                                              | sumber                              | isi                                     | penutur      |
        | Harga beras turun, Rudi Hartono mengatakan kepada wartawan.          | Rudi Hartono                        | Harga beras turun                       | Rudi Hartono |
        | Di Garut, Rudi Hartono mengatakan "target utamanya" adalah juara.    | Rudi Hartono                        | "target utamanya" adalah juara          | Rudi Hartono |
        | Kamis malam, Rudi Hartono mengatakan harga beras turun.              | Rudi Hartono                        | harga beras turun                       | Rudi Hartono |

  Aturan: Tanggal di depan titik dua bukan penutur

    Garis-Besar Skenario: Baris kronologi
      Diketahui sebuah artikel:
        """
        <baris>
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks   | penutur   | tanggal   |
        | <teks> | <penutur> | <tanggal> |

      Contoh: tahun, bulan, hari; dan nama orang
        | baris                                        | teks                                         | penutur      | tanggal    |
        | Tahun 2012: Terjadi gempa besar di Garut.    | Tahun 2012: Terjadi gempa besar di Garut.    |              | 2012       |
        | Mei 2012: Terjadi gempa besar di Garut.      | Mei 2012: Terjadi gempa besar di Garut.      |              | 2012-05    |
        | 3 Mei 2012: Terjadi gempa besar di Garut.    | 3 Mei 2012: Terjadi gempa besar di Garut.    |              | 2012-05-03 |
        | Rudi Hartono: Terjadi gempa besar di Garut.  | Terjadi gempa besar di Garut                 | Rudi Hartono |            |

  Aturan: Kutipan yang hanya membuka klausa berlanjut sampai akhir klausa itu

    Garis-Besar Skenario: Di belakang "bahwa"
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi   | jenis   |
        | <isi> | <jenis> |

      Contoh: klausa yang berlanjut, dan tempat bicara
        | kalimat                                                                                                             | isi                                                                                               | jenis  |
        | Rudi Hartono mengatakan bahwa "penghitungan suara sudah hampir rampung" di utara, di mana 400 pemilih telah pulang. | "penghitungan suara sudah hampir rampung" di utara, di mana 400 pemilih telah pulang              | mixed  |
        | Rudi Hartono mengatakan bahwa "penghitungan suara sudah hampir rampung" dalam jumpa pers di Garut.                  | penghitungan suara sudah hampir rampung                                                           | direct |
