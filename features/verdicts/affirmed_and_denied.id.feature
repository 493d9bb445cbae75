# language: id
Fitur: Yang dibenarkan dan yang dibantah
  Klaim bertentangan bila berita lain membantah yang ia benarkan, membenarkan yang ia bantah,
  atau mengatakan lawannya. Bantahan atas hal lain tidak mengubah apa-apa.

  Aturan: Perbuatan yang sama dibantah itu bertentangan, perbuatan lain tidak

    Garis-Besar Skenario: Yang tidak dilakukan
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        Kementerian Kesehatan tidak mencabut izin klinik Sehati.
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        <berita>
        The clinic has treated patients since 2010.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                    | putusan   | beda pada   |
        | Kementerian Kesehatan tidak mencabut izin klinik Sehati. | <putusan> | <beda pada> |

      Contoh: dibenarkan
        | berita                                                                              | putusan     | beda pada |
        | The Health Ministry revoked the licence of the Sehati clinic.                       | conflicting | polarity  |
        | The Health Ministry has revoked the licence of the Sehati clinic after a complaint. | conflicting | polarity  |
        | The licence of the Sehati clinic was revoked by the Health Ministry.                | conflicting | polarity  |

      Contoh: tidak juga
        | berita                                                                 | putusan      | beda pada |
        | The Health Ministry has not revoked the licence of the Sehati clinic.  | corroborated |           |
        | The Health Ministry did not withdraw the licence of the Sehati clinic. | corroborated |           |

    Garis-Besar Skenario: Bantahan, dengan kata "tidak"
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        Serikat itu membantah bahwa anggotanya telah menutup jalan raya.
        """
      Dan berita "Warta" terbitan 2024-06-20:
        """
        <berita> Hal itu disampaikan dalam jumpa pers yang dihadiri banyak wartawan.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                               | putusan   | beda pada   |
        | anggotanya telah menutup jalan raya | <putusan> | <beda pada> |

      Contoh: bantahan yang sama
        | berita                                                      | putusan      | beda pada |
        | Serikat itu mengatakan anggotanya tidak menutup jalan raya. | corroborated |           |

      Contoh: dibenarkan
        | berita                                                      | putusan     | beda pada |
        | Serikat itu mengatakan anggotanya telah menutup jalan raya. | conflicting | polarity  |

    Garis-Besar Skenario: Lawan kata
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        <artikel>
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        <berita>
        It was a quiet day.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim     | putusan   | beda pada   |
        | <artikel> | <putusan> | <beda pada> |

      Contoh: lawannya
        | artikel                                     | berita                                                     | putusan     | beda pada |
        | Harga tembaga naik pada Kamis.              | The price of copper fell on Thursday.                      | conflicting | polarity  |
        | Falken kalah dalam final di Bergen pada Minggu. | Falken won the final in Bergen on Sunday. | conflicting | polarity |
        | Perundingan gaji pilot itu gagal pada Rabu. | The talks on the pay of the pilots succeeded on Wednesday. | conflicting | polarity  |

      Contoh: lawan dari hal lain, dan bantahan atas lawannya
        | artikel                                     | berita                                                           | putusan      | beda pada |
        | Harga tembaga naik pada Kamis.              | The price of copper rose on Thursday while that of zinc fell.    | corroborated |           |
        | Perundingan gaji pilot itu gagal pada Rabu. | The talks on the pay of the pilots did not succeed on Wednesday. | corroborated |           |

    Garis-Besar Skenario: Sekolah ditutup
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        Sekolah di Ternate ditutup pada Senin karena abu gunung api.
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        <berita>
        Pupils wore masks.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                        | putusan   | beda pada   |
        | Sekolah di Ternate ditutup pada Senin karena abu gunung api. | <putusan> | <beda pada> |

      Contoh: tidak, atau dibuka
        | berita                                                                    | putusan     | beda pada |
        | Schools in Ternate were not closed on Monday because of the volcanic ash. | conflicting | polarity  |
        | Schools in Ternate stayed open on Monday despite the volcanic ash.        | conflicting | polarity  |

      Contoh: ditutup
        | berita                                                            | putusan      | beda pada |
        | Schools in Ternate were closed on Monday because of volcanic ash. | corroborated |           |
        | Schools in Ternate were shut on Monday because of volcanic ash.   | corroborated |           |

    Garis-Besar Skenario: Dua berita berbahasa Indonesia
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        <artikel>
        """
      Dan berita "Antara" terbitan 2024-06-20:
        """
        <berita>
        Warga membicarakannya sepanjang hari.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim     | putusan   | beda pada   |
        | <artikel> | <putusan> | <beda pada> |

      Contoh: lawannya
        | artikel                                                      | berita                                                                       | putusan     | beda pada |
        | Kementerian Kesehatan tidak mencabut izin klinik Sehati.     | Kementerian Kesehatan mencabut izin klinik Sehati setelah ada keluhan.       | conflicting | polarity  |
        | Polisi menangkap pemilik hotel yang terbakar itu pada Kamis. | Polisi tidak menangkap pemilik hotel yang terbakar itu pada Kamis.           | conflicting | polarity  |
        | Polisi menangkap pemilik hotel yang terbakar itu pada Kamis. | Polisi membantah telah menangkap pemilik hotel yang terbakar itu pada Kamis. | conflicting | polarity  |

      Contoh: bukan lawannya
        | artikel                                                      | berita                                                                              | putusan      | beda pada |
        | Kementerian Kesehatan tidak mencabut izin klinik Sehati.     | Kementerian Kesehatan tak mencabut izin klinik Sehati.                              | corroborated |           |
        | Polisi menangkap pemilik hotel yang terbakar itu pada Kamis. | Polisi menangkap pemilik hotel yang terbakar itu pada Kamis, bukan tukang masaknya. | corroborated |           |

  Aturan: Bantahan atas hal lain bukan tandingan

    Garis-Besar Skenario: Bantahan lain
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        <artikel>
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim     | beda pada |
        | <artikel> |           |

      Contoh: di kalimat lain
        | artikel                                                      | berita                                                                                                      |
        | Kementerian Kesehatan tidak mencabut izin klinik Sehati.     | The Health Ministry has not revoked the licence of the Sehati clinic. A patient had asked it to do so.      |
        | Kementerian Kesehatan tidak mencabut izin klinik Sehati.     | The Health Ministry has not revoked the licence of the Sehati clinic. It revoked that of the Medika clinic. |
        | Sekolah di Ternate ditutup pada Senin karena abu gunung api. | Schools in Ternate were closed on Monday because of volcanic ash. The airport was not closed.               |

      Contoh: tentang hal lain
        | artikel                                                      | berita                                                |
        | Sekolah di Ternate ditutup pada Senin karena abu gunung api. | The fishermen of Ternate did not go to sea on Sunday. |

    Skenario: Yang diberitakan artikel dari dua pihak
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        Menteri itu mengatakan bendungan ditutup, tetapi para insinyur mengatakan bendungan tidak ditutup.
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        The dam was not closed, the engineers said. The river is still high.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                   | beda pada |
        | bendungan ditutup       |           |
        | bendungan tidak ditutup |           |

    Garis-Besar Skenario: Yang ditegaskan dan yang disangkal
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <klaim>
        """
      Dan berita "Reuters" terbitan 2024-07-03:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim   | putusan   | beda pada |
        | <klaim> | <putusan> | <rincian> |
      Contoh: perbuatan yang sama disangkal
        | klaim                                                             | berita                                                                            | putusan     | rincian  |
        | Kementerian membekukan izin feri Kari di Bergen pada Senin.       | The ministry has not suspended the licence of the ferry Kari in Bergen on Monday. | conflicting | polarity |
        | Kementerian belum membekukan izin feri Kari di Bergen pada Senin. | The ministry suspended the licence of the ferry Kari in Bergen on Monday.         | conflicting | polarity |
        | Operator feri Kari akan terus mengangkut penumpang ke Bergen pada Juli. | The operator of the ferry Kari will not continue to carry passengers to Bergen in July. | conflicting | polarity |
      Contoh: kata "tidak" yang tidak menyangkal, dan sangkalan tanpa kata itu
        | klaim                                                                   | berita                                                                    | putusan      | rincian |
        | Kementerian tidak hanya membekukan izin feri Kari di Bergen pada Senin. | The ministry suspended the licence of the ferry Kari in Bergen on Monday. | corroborated |         |
        | Operator tidak lagi mengangkut penumpang feri Kari ke Bergen.           | The operator has stopped carrying passengers of the ferry Kari to Bergen. | corroborated |         |
        | Feri Kari baru berlayar ke Bergen pada Senin.                           | The ferry Kari did not sail to Bergen until Monday.                       | corroborated |         |
      Contoh: di sebelah hal yang hanya mungkin, atau kata ganda
        | klaim                                                                       | berita                                                                               | putusan      | rincian  |
        | Badai yang berpotensi menimbulkan banjir di Bergen belum merusak pelabuhan. | The storm, which triggered a flood in Bergen, has damaged the port.                  | conflicting  | polarity |
        | Feri Kari seharusnya berlayar ke Bergen pada malam hari.                    | The ferry Kari shouldn't sail to Bergen at night.                                    | conflicting  | polarity |
        | Baik nakhoda maupun pemilik feri Kari tidak hadir di pengadilan Bergen.     | Neither the captain nor the owner of the ferry Kari was present in the Bergen court. | corroborated |          |

  Aturan: Yang enggan berbuat tidak berbuat

    Garis-Besar Skenario: Enggan
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <artikel>
        """
      Dan berita "Antara" terbitan 2024-07-03:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim     | beda pada |
        | <artikel> | <rincian> |

      Contoh: dua kata untuk satu sikap, dan kata yang berpasangan
        | artikel                                            | berita                                                       | rincian |
        | Windu tidak berbicara tentang perceraiannya.       | Usai sidang, Windu enggan berbicara tentang perceraiannya.   |         |
        | Hujan itu menimbulkan kerusakan yang luar biasa.   | Hujan itulah yang menimbulkan kerusakan luar biasa.          |         |

      Contoh: yang sebaliknya
        | artikel                                            | berita                                                       | rincian  |
        | Windu tidak berbicara tentang perceraiannya.       | Usai sidang, Windu berbicara tentang perceraiannya.          | polarity |

  Aturan: Dua orang bernama yang berselisih tidak membuat dua berita bertentangan

    Garis-Besar Skenario: Rencana yang diperdebatkan
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Sekolah di Sentani akan ditutup, kata anggota dewan Meri Wenda pada Senin.
        """
      Dan berita "Antara" terbitan 2024-07-03:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                           | beda pada |
        | Sekolah di Sentani akan ditutup | <rincian> |

      Contoh: orang lain yang menyangkal, dan orang yang sama dikutip sebaliknya
        | berita                                                                              | rincian  |
        | Sekolah di Sentani tidak akan ditutup, kata kepala sekolah Lukas Bonay pada Senin.   |          |
        | Sekolah di Sentani tidak akan ditutup, kata anggota dewan Meri Wenda pada Senin.     | polarity |
        | Sekolah di Sentani tidak akan ditutup.                                               | polarity |

  Aturan: Yang dikenal dengan jabatannya ialah yang disebut namanya oleh berita lain

    Garis-Besar Skenario: Undangan
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Gubernur Rita Solberg tiba pada Senin. Gubernur itu telah menerima undangan untuk mengunjungi Jepang.
        """
      Dan berita "Reuters" terbitan 2024-07-03:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                                | putusan   |
        | Gubernur Rita Solberg tiba pada Senin.                     | unmentioned |
        | Gubernur itu telah menerima undangan untuk mengunjungi Jepang. | <putusan> |

      Contoh: orang itu, dan orang lain
        | berita                                                                  | putusan      |
        | Spokesman Tor Lie said that Rita Solberg has accepted an invitation to visit Japan. | corroborated |
        | Spokesman Tor Lie said that Anna Hammer has accepted an invitation to visit Japan.  | partial      |

  Aturan: Kata yang memuat kata ingkar belum tentu mengingkari

    Garis-Besar Skenario: Sebelumnya
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Sebelumnya, Kementerian Pertanian di Jakarta menyatakan mereka akan membagikan pupuk kepada petani Lombok.
        """
      Dan berita "Reuters" terbitan 2024-07-03:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                           | beda pada |
        | mereka akan membagikan pupuk kepada petani Lombok | <rincian> |

      Contoh: ditegaskan, dan disangkal
        | berita                                                                                                          | rincian  |
        | Earlier, the Ministry of Agriculture in Jakarta said it would distribute fertiliser to the farmers of Lombok.     |          |
        | Earlier, the Ministry of Agriculture in Jakarta said it would not distribute fertiliser to the farmers of Lombok. | polarity |

  Aturan: Sangkalan dalam bahasa lain tetap sangkalan

    Garis-Besar Skenario: Keputusan di berita asing
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        <artikel>
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim     | beda pada   |
        | <artikel> | <beda pada> |

      Contoh: disangkal di satu pihak
        | artikel                                                                                | berita                                                                                        | beda pada |
        | Komisi pemilihan di Lunden membatalkan hasil pemungutan suara di tiga kecamatan.       | The election commission in Lunden did not annul the results of the vote in three districts.   | polarity  |
        | Museum di Tolmin tidak mengembalikan patung itu kepada keluarganya pada Senin.         | The museum in Tolmin returned the statue to its family on Monday.                             | polarity  |

      Contoh: keduanya menyangkal hal yang sama
        | artikel                                                                                | berita                                                                                        | beda pada |
        | Dokter tidak tahu apakah pasien itu masih hidup ketika ambulans tiba di Lunden.        | Doctors did not know whether the patient was still alive when the ambulance reached Lunden.   |           |
        | Partai itu menolak untuk mengakui keterlibatannya dalam penyelundupan kayu.            | The party refused to admit its involvement in the smuggling of timber.                        |           |
        | Wasit tidak memiliki cukup waktu untuk melihat rekaman pertandingan itu.               | The referee did not have enough time to see the recording of the match.                       |           |
        | Petani di Tolmin rugi jika hujan tidak turun sebelum Juni.                             | Farmers in Tolmin lose money unless rain falls before June.                                   |           |
        | Kontrak jembatan itu bukannya diberikan kepada Lindholm melainkan kepada Tolmin.       | The contract for the bridge was given not to Lindholm but to Tolmin.                          |           |
        | Wali kota Lunden menolak usulan untuk menjual stadion itu pada Senin.                  | The mayor of Lunden rejected a proposal to sell the stadium on Monday.                        |           |
        | Polisi di Tolmin tidak menemukan kesalahan dalam penyimpanan barang itu.               | Police in Tolmin ruled out any mistake in the storage of the goods.                           |           |

      Contoh: yang menyangkal sesuatu yang lain
        | artikel                                                                                | berita                                                                                        | beda pada |
        | Bank Lunden secara tidak langsung membeli saham pabrik gula di Tolmin.                 | The bank Lunden bought shares of the sugar mill in Tolmin.                                    |           |
        | Tim Lunden tidak meneruskan turnamen itu setelah kalah 1-2 di Tolmin.                  | The team of Lunden left the tournament when it was beaten 2-1 in Tolmin.                      |           |
        | Polisi memisahkan pendukung yang tua dari pendukung yang muda di Lunden.               | Police separated young supporters from old supporters in Lunden.                              |           |

  Aturan: Kata "tidak" dan "bukan" menyangkal yang berdiri di belakangnya, bagaimanapun susunan kalimatnya

    Garis-Besar Skenario: Tidak ada yang
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <artikel>
        """
      Dan berita "Antara" terbitan 2024-07-03:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim     | putusan   | beda pada |
        | <artikel> | <putusan> | <beda>    |

      Contoh: berita lain menegaskannya
        | artikel                                                 | berita                                                                          | putusan     | beda     |
        | Tidak ada koperasi yang menjual pupuk di Kabupaten Sula. | Beberapa koperasi yang menjual pupuk di Kabupaten Sula ramai sejak pagi.        | conflicting | polarity |
        | Rasyid Palu bukan ketua dewan kesenian kota.            | Ketua dewan kesenian kota, Rasyid Palu, membuka pameran itu.                    | conflicting | polarity |
        | Turnamen catur pelajar tidak akan disiarkan oleh TVKU.  | Turnamen catur pelajar akan disiarkan langsung oleh TVKU dan dua stasiun radio. | conflicting | polarity |

      Contoh: berita lain juga menyangkal, atau kata itu menyangkal hal lain
        | artikel                                                | berita                                                                        | putusan      | beda |
        | Rasyid Palu bukan ketua dewan kesenian kota.           | Rasyid Palu, yang bukan ketua dewan kesenian kota, membuka pameran itu.       | corroborated |      |
        | Turnamen catur pelajar tidak hanya disiarkan oleh TVKU. | Turnamen catur pelajar disiarkan oleh TVKU.                                   | corroborated |      |
        | Itu kan hasil panen desa Sula.                         | Itu hasil panen desa Sula.                                                    | corroborated |      |

  Aturan: Berita yang tidak menyangkal apa-apa tidak membenarkan sebuah bantahan

    Garis-Besar Skenario: Lorong tambang
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Tidak ada lorong yang dilalui para penambang.
        """
      Dan berita "Antara" terbitan 2024-07-03:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   |
        | <putusan> |

      Contoh: ada yang disangkal, dan tidak ada
        | berita                                                                              | putusan      |
        | Lorong itu begitu sempit sehingga para penambang harus merangkak untuk melaluinya.  | partial      |
        | Tidak ada lorong yang dilalui para penambang, kata mandor itu.                      | corroborated |

  Aturan: Yang disangkal sebuah lembaga disangkal juga bila pejabatnya yang menyampaikan

    Skenario: Lembaga dan pejabatnya
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Badan Gizi memandang stok beras tidak memadai untuk kebutuhan dapur umum selama musim hujan.
        """
      Dan berita "Antara" terbitan 2024-07-03:
        """
        "Badan Gizi memandang stok beras memadai untuk kebutuhan dapur umum selama musim hujan," kata Sari Wulan.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan     | beda pada |
        | conflicting | polarity  |

    Garis-Besar Skenario: Bursa dan pasar
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <artikel>
        """
      Dan berita "Antara" terbitan 2024-07-03:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   | beda pada |
        | <putusan> | <beda>    |

      Contoh: lawan kata dunia usaha
        | artikel                                                   | berita                                                          | putusan     | beda     |
        | Sebagian besar saham tambang di bursa Kuningan menguat.   | Mayoritas saham tambang di bursa Kuningan melemah.              | conflicting | polarity |
        | Aturan baru itu akan menguntungkan para nelayan kecil.    | Aturan baru itu akan menyulitkan para nelayan kecil.            | conflicting | polarity |
        | Laba koperasi itu tumbuh sebesar Rp4,2 miliar.            | Laba koperasi itu turun sebesar Rp4,2 miliar.                   | conflicting | polarity |

      Contoh: kata lain untuk hal yang sama
        | artikel                                                 | berita                                                            | putusan      | beda |
        | Laba koperasi itu naik sebesar Rp4,2 miliar.            | Laba koperasi itu meningkat sebesar Rp4,2 miliar.                 | corroborated |      |

  Aturan: Yang mengatakan lawannya tidak mendukung klaim, juga dengan kata lain

    Garis-Besar Skenario: Yang disangkal satu pihak saja
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        <klaim>
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   |
        | <putusan> |

      Contoh: lawannya
        | klaim                                                               | berita                                                           | putusan |
        | Hakim menyatakan Rini Halim tidak bersalah.                         | A judge found Rini Halim guilty.                                 | partial |
        | Hakim menyatakan Rini Halim bersalah.                               | A judge found Rini Halim not guilty.                             | partial |
        | Tidak ada penumpang yang luka dalam tabrakan bus di Malang.         | Seven passengers were injured in the bus crash in Malang.        | conflicting |
        | Semua 14 penambang selamat dalam ledakan di Sawahlunto.             | All 14 miners died in the explosion in Sawahlunto.               | conflicting |
        | Pelatih Tor Berg membantah kabar bahwa ia akan mundur.              | Coach Tor Berg confirmed that he would resign.                   | partial |

      Contoh: hal yang sama
        | klaim                                                               | berita                                                           | putusan      |
        | Hakim menyatakan Rini Halim tidak bersalah.                         | A judge found Rini Halim not guilty.                             | corroborated |
        | Hakim menyatakan Rini Halim bersalah.                               | A judge found Rini Halim guilty.                                 | corroborated |
        | Tidak ada penumpang yang luka dalam tabrakan bus di Malang.         | No passengers were injured in the bus crash in Malang.           | corroborated |
        | Semua 14 penambang selamat dalam ledakan di Sawahlunto.             | All 14 miners survived the explosion in Sawahlunto.              | corroborated |
        | Pelatih Tor Berg membantah kabar bahwa ia akan mundur.              | Coach Tor Berg denied that he would resign.                      | corroborated |

  Aturan: Kata yang menyangkal tidak selalu "tidak"

    Garis-Besar Skenario: Disangkal dengan kata lain
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        <klaim>
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   |
        | <putusan> |

      Contoh: satu pihak menyangkal
        | klaim                                                  | berita                                                                          | putusan     |
        | Abu gunung itu belum mencapai kota Malang pada Selasa. | Ash from the volcano has reached the city of Malang, officials said on Tuesday. | conflicting |
        | Ekonomi Papua sudah pulih dari gempa tahun lalu.       | The economy of Papua has yet to recover from last year's earthquake.            | conflicting |
        | Polisi belum meminta warga Kendari untuk mengungsi.    | Police have asked residents of Kendari to evacuate.                             | conflicting |

      Contoh: keduanya menyangkal
        | klaim                                                         | berita                                                               | putusan      |
        | Ekonomi Papua belum pulih dari gempa tahun lalu.              | The economy of Papua has yet to recover from last year's earthquake. | corroborated |
        | Kapal itu melakukan pendaratan tak terjadwal di Bitung Senin. | The ship made a non-scheduled landing in Bitung on Monday.           | corroborated |
        | Sel yang tidak subur dipakai dalam penelitian di Bogor.       | Infertile cells were used in the study in Bogor.                     | corroborated |
        | Mobil yang dilengkapi NOS itu melaju di Solo.                 | The car equipped with NOS raced in Solo.                             | corroborated |

  Aturan: Yang menyebut klaim itu bohong membantahnya, yang belum memastikannya tidak mendukung apa-apa

    Garis-Besar Skenario: Kebocoran
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        Pabrik itu membocorkan asam ke sungai.
        """
      Dan berita "Tribun" dalam bahasa "id" terbitan 2024-06-20:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   | beda pada   |
        | <putusan> | <beda pada> |

      Contoh: disebut bohong
        | berita                                                          | putusan     | beda pada |
        | Kabar bahwa pabrik itu membocorkan asam ke sungai adalah hoaks. | conflicting | polarity  |
        | Tidak benar bahwa pabrik itu membocorkan asam ke sungai.        | conflicting | polarity  |
        | Informasi bahwa pabrik itu membocorkan asam ke sungai tidak benar. | conflicting | polarity |
        | Beredar kabar bohong bahwa pabrik itu membocorkan asam ke sungai. | conflicting | polarity |

      Contoh: belum pasti, atau nyaris
        | berita                                                                        | putusan | beda pada |
        | Belum jelas apakah pabrik itu membocorkan asam ke sungai.                     | partial |           |
        | Tidak ada bukti bahwa pabrik itu membocorkan asam ke sungai.                  | partial |           |
        | Masih terlalu dini untuk mengatakan bahwa pabrik itu membocorkan asam ke sungai. | partial |        |
        | Pabrik itu nyaris membocorkan asam ke sungai.                                 | partial |           |

      Contoh: dibenarkan
        | berita                                                               | putusan      | beda pada |
        | Kabar bahwa pabrik itu membocorkan asam ke sungai ternyata benar.    | corroborated |           |
        | Ada bukti bahwa pabrik itu membocorkan asam ke sungai.               | corroborated |           |

    Garis-Besar Skenario: Kunjungan
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        Presiden mengunjungi Langgur pada Rabu.
        """
      Dan berita "Tribun" dalam bahasa "id" terbitan 2024-06-20:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   |
        | <putusan> |

      Contoh: urung, dan jadi
        | berita                                                                     | putusan      |
        | Presiden batal mengunjungi Langgur pada Rabu karena cuaca buruk.           | conflicting  |
        | Presiden gagal mengunjungi Langgur pada Rabu.                              | conflicting  |
        | Presiden mengunjungi Langgur pada Rabu setelah gagal mendarat pada Selasa. | corroborated |

    Garis-Besar Skenario: Kebocoran, diberitakan dalam bahasa lain
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        Pabrik itu membocorkan asam ke sungai.
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   | beda pada   |
        | <putusan> | <beda pada> |

      Contoh: bohong, belum pasti, jelas
        | berita                                                          | putusan      | beda pada |
        | The report that the plant leaked acid into the river is a hoax. | conflicting  | polarity  |
        | It is unclear whether the plant leaked acid into the river.     | partial      |           |
        | It is clear that the plant leaked acid into the river.          | corroborated |           |

    Garis-Besar Skenario: Dua tambang
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        Perusahaan itu menutup dua tambang.
        """
      Dan berita "Tribun" dalam bahasa "id" terbitan 2024-06-20:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                               | putusan   |
        | Perusahaan itu menutup dua tambang. | <putusan> |

      Contoh: direncanakan, diminta, dilarang
        | berita                                                     | putusan |
        | Perusahaan itu berencana menutup dua tambang.              | partial |
        | Perusahaan itu bersiap menutup dua tambang.                | partial |
        | Perusahaan itu mempertimbangkan untuk menutup dua tambang. | partial |
        | Serikat buruh meminta perusahaan itu menutup dua tambang.  | partial |
        | Pengadilan melarang perusahaan itu menutup dua tambang.    | partial |

      Contoh: dilakukan
        | berita                                                     | putusan      |
        | Perusahaan itu terpaksa menutup dua tambang.               | corroborated |
        | Perusahaan itu mengatakan telah menutup dua tambang.       | corroborated |

    Garis-Besar Skenario: Sebuah ledakan
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        <klaim> merusak balai kota Lund.
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        <berita> damaged the city hall of Lund.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan   |
        | <putusan> |

      Contoh: kata yang hanya mirip penyangkalan, atau menyangkal hal lain
        | klaim              | berita                                       | putusan      |
        | Ledakan itu tidak  | The explosion there with women in the street | conflicting  |
        | Ledakan itu tidak  | In an inhumane attack, the explosion         | conflicting  |
        | Ledakan itu        | In an inhumane attack, the explosion         | corroborated |
