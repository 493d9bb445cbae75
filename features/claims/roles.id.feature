# language: id
Fitur: Siapa melakukan apa kepada siapa
  Klaim memiliki predikat dan bagian-bagiannya menurut peran.
  Perannya seperti dalam kalimat aktif, sehingga kalimat pasif dan aktif berkata sama.

  Garis-Besar Skenario: Peran dalam satu kalimat
    Diketahui sebuah artikel terbitan 2024-05-02:
      """
      <kalimat>
      """
    Ketika artikel itu dibaca
    Maka klaimnya:
      | predikat   | subjek   | objek   | jumlah   | waktu   | tempat   |
      | <predikat> | <subjek> | <objek> | <jumlah> | <waktu> | <tempat> |

    Contoh: aktif dan pasif, dengan "oleh" dan tanpa "oleh"
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat |
      | Pengadilan mendenda bank itu pada Senin.                  | denda    | Pengadilan             | bank itu  |             | Senin |        |
      | Bank itu didenda Rp40 miliar oleh pengadilan di Surabaya. | denda    | pengadilan di Surabaya | Bank itu  | Rp40 miliar |       |        |
      | Buku itu ditulis Ani Wijaya pada 2019.                    | tulis    | Ani Wijaya             | Buku itu  |             | 2019  |        |

    Contoh: berapa naiknya adalah jumlah
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat |
      | Harga beras naik 5 persen pada Maret.                     | naik     | Harga beras            |           | 5 persen    | Maret |        |

    Contoh: tanpa kata kerja
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Ani Wijaya adalah hakim di Bandung.                       | hakim    | Ani Wijaya             |           |             |       | Bandung |

    Contoh: induk kalimat ialah yang memberitakan, di mana pun letaknya
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Meskipun atap bocor, perpustakaan itu membuka pintu pada Senin. | buka | perpustakaan itu     | pintu     |             | Senin |         |
      | Terkait kasus itu, polisi menahan dua orang.              | tahan    | polisi                 | dua orang |             |       |         |
      | Ani Wijaya, dosen bergelar doktor, menulis buku itu.      | tulis    | Ani Wijaya, dosen      | buku itu  |             |       |         |
      | Dewan menolak anggaran itu, yang dinilai terlalu besar.   | tolak    | Dewan                  | anggaran itu |          |       |         |
      | Ribuan warga mengungsi dari desa itu.                     | ungsi    | Ribuan warga           |           |             |       |         |
      | Oleh karena itu, sekolah ditutup pada Senin.              | tutup    |                        | sekolah   |             | Senin |         |
      | Hakim mengatakan hal itu.                                 | kata     | Hakim                  | hal itu   |             |       |         |
      | Kali ini, ia diperiksa sebagai saksi.                     | periksa  |                        | ia        |             |       |         |
      | Bus yang terbakar itu merupakan aset daerah.              | rupa     | Bus yang terbakar itu  |             |           |       |         |

    Contoh: anak kalimat tetap anak kalimat
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Perpustakaan itu membuka pintu pada Senin meskipun atap bocor. | buka | Perpustakaan itu      | pintu     |             | Senin |         |

    Contoh: kata benda di depan kata kerja adalah subjeknya, kata waktu bukan
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Kondisi pasien memburuk pada Senin.                       | buruk    | Kondisi pasien         |           |             | Senin |         |
      | Pada Senin telah dibuka pameran batik di Solo.            | buka     |                        | pameran batik di Solo | | Senin |         |

    Contoh: judul berhuruf besar dibaca seperti kalimat
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Wali Kota Bakal Naikkan Tarif Parkir Malam                | naik     | Wali Kota              | Tarif Parkir Malam |    |       |         |

    Contoh: setelah "ada" dan kata kerja sejenisnya, yang ada ialah subjek
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Hingga Senin, ada empat puskesmas yang kehabisan vaksin.  | ada      | empat puskesmas        |           |             | Senin |         |
      | Hanya ada tiga apotek yang buka.                          | ada      | tiga apotek            |           |             |       |         |

    Contoh: kata kerja tanpa awalan "di-" atau "ter-" tidak pasif
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Latihan tetap jalan.                                      | jalan    | Latihan                |           |             |       |         |
      | Buku itu saya baca pada Senin.                            | baca     | saya                   | Buku itu  |             | Senin |         |

    Contoh: kata dasar sesudah kata benda ialah bagiannya, bukan predikat
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Pengadilan banding membatalkan putusan itu.               | batal    | Pengadilan banding     | putusan itu |           |       |         |
      | Sidang terkait suap itu telah selesai pada Senin.         | selesai  | Sidang terkait suap itu |          |             | Senin |         |

    Contoh: yang diberi sesuatu bukan pemberinya, dan pemberi tanpa "oleh" tetap pemberi
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Setiap desa diberi dua sumur pada Mei.                    | beri     |                        | dua sumur |             | Mei   |         |
      | Para perawat diberikan bonus pada Mei.                    | beri     |                        | bonus     |             | Mei   |         |
      | Izin itu diberikan pemerintah pada Mei.                   | beri     | pemerintah             | Izin itu  |             | Mei   |         |

    Contoh: "adapun" dan "apalagi" membuka kalimat, bukan subjeknya
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Adapun petani itu menjual beras pada Mei.                 | jual     | petani itu             | beras     |             | Mei   |         |
      | Apalagi petani itu menjual beras pada Mei.                | jual     | petani itu             | beras     |             | Mei   |         |
      | Adaro menjual beras pada Mei.                             | jual     | Adaro                  | beras     |             | Mei   |         |

    Contoh: "lebih dari" di depan angka ikut angkanya
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Banjir itu merendam lebih dari 400 rumah.                 | rendam   | Banjir itu             | lebih dari 400 rumah |             |       |         |
      | Lebih dari 400 warga mengungsi pada Mei.                  | ungsi    | Lebih dari 400 warga   |           |             | Mei   |         |
      | Warga mengungsi dari 400 rumah.                           | ungsi    | Warga                  |           |             |       |         |

    Contoh: "maka" di dalam anak kalimat tidak membuka induk kalimat
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Bank itu akan menjaga rupiah agar tidak jatuh apabila harga naik maka bunga akan turun. | jaga     | Bank itu               | rupiah    |             |       |         |
      | Jika harga naik, maka toko itu menutup pintu.             | tutup    | toko itu               | pintu     |             |       |         |

    Contoh: kata benda sesudah "dengan" atau "dalam" bukan subjek kata kerja di belakangnya
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Dokter itu pergi dengan perawat membawa obat.             | pergi    | Dokter itu             |           |             |       |         |
      | Dokter itu pergi setelah perawat membawa obat.            | pergi    | Dokter itu             |           |             |       |         |

    Contoh: "sebesar" dan "sebanyak" memberitakan bila tidak ada kata kerja lain
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Inflasi di kota itu sebesar 3 persen.                     | sebesar  | Inflasi di kota itu    |           | 3 persen    |       |         |
      | Kuota beras untuk Solo sebanyak 12 kapal.                 | sebanyak | Kuota beras untuk Solo | 12 kapal  |             |       |         |
      | Inflasi sebesar 3 persen memicu protes.                   | picu     | Inflasi sebesar 3 persen | protes    |             |       |         |

    Contoh: kata kerja yang menjadi bagian nama bukan predikat
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | UU Cipta Kerja memangkas izin tambang.                    | pangkas  | UU Cipta Kerja         | izin tambang |             |       |         |
      | Warga Solo kerja di Bandung.                              | kerja    | Warga Solo             |           |             |       | Bandung |

    Contoh: "mulai" di depan tanggal tidak memberitakan, di depan kata kerja ya
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Toko itu beroperasi mulai 3 Mei.                          | operasi  | Toko itu               |           |             | 3 Mei |         |
      | Toko itu mulai beroperasi.                                | mulai    | Toko itu               |           |             |       |         |

    Contoh: angka di depan koma menghitung pernyataan, bukan subjek
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Dua, menolak gugatan warga.                               | tolak    |                        | gugatan warga |             |       |         |
      | Dua menolak gugatan warga.                                | tolak    | Dua                    | gugatan warga |             |       |         |

    Contoh: "masih dalam" memberitakan bila tidak ada kata kerja lain
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Empat perkara lainnya masih dalam proses.                 | proses   | Empat perkara lainnya  |           |             |       |         |
      | Jembatan itu masih dalam bahaya.                          | bahaya   | Jembatan itu           |           |             |       |         |
      | Perkara yang masih dalam proses ditunda.                  | tunda    |                        | Perkara   |             |       |         |

    Contoh: hari di antara dua koma bukan subjek
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Harga emas di pasar Solo, Senin, turun tipis.             | turun    | Harga emas di pasar Solo |           |             | Senin |         |
      | Harga emas di pasar Solo, Senin sore turun tipis.         | turun    | Harga emas di pasar Solo |           |             | Senin sore |         |
      | Harga emas di pasar Solo turun pada Senin.                | turun    | Harga emas di pasar Solo |           |             | Senin |         |

    Contoh: "itu" sesudah kata kerja ialah objeknya, sesudah anak kalimat bukan
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Dewan tidak melakukan itu, ia bukan pengadilan.           | laku     | Dewan                  | itu       |             |       |         |
      | Warga yang menolak itu ditahan.                           | tahan    |                        | Warga yang menolak itu |             |       |         |

    Contoh: "maka" membuka induk kalimat
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Apabila harga naik, maka toko menutup pintu.              | tutup    | toko                   | pintu     |             |       |         |

    Contoh: sesudah "itu" atau "ini" di depan, subjeknya mulai
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Selama ini harga beras ditetapkan menteri.                | tetap    | menteri                | harga beras |           |       |         |
      | Buku itu hadiah dari rektor.                              | hadiah   | Buku itu               |           |             |       |         |

    Contoh: anak kalimat di depan atau di tengah tidak menjadi induk
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Rektor itu, saat ditemui pada Senin, membenarkan kabar itu. | benar  | Rektor itu             | kabar itu |             |       |         |
      | Selain harus mencuci tangan, pembeli wajib mengenakan masker. | kena | pembeli wajib          | masker    |             |       |         |
      | Selain memakai bus, ada juga siswa yang bersepeda.        | ada      | siswa                  |           |             |       |         |

    Contoh: "termasuk" menambah, tidak memberitakan, kecuali bila berdiri sendiri
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Empat orang termasuk seorang perawat tewas pada Senin.    | tewas    | Empat orang termasuk seorang perawat | |         | Senin |         |
      | Kota itu termasuk kota tua.                               | masuk    | Kota itu               | kota tua  |             |       |         |

    Contoh: setelah "itu" subjeknya selesai
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Pasien tersebut berisiko mengalami stroke.                | berisiko | Pasien tersebut        |           |             |       |         |

    Contoh: kata kerja yang hanya menerangkan kata benda bukan predikat
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Film berjudul Senja itu diputar di Solo pada Senin.       | putar    |                        | Film      |             | Senin | Solo    |
      | Gempa berkekuatan 5,2 magnitudo itu merusak gereja tua.   | rusak    | Gempa                  | gereja tua |            |       |         |
      | Sekolah yang mulai menerima siswa itu dibuka pada Senin.  | buka     |                        | Sekolah   |             | Senin |         |
      | Penandatanganan kerja sama museum itu dilaksanakan pada Senin. | laksana |                    | Penandatanganan kerja sama museum itu | | Senin | |
      | Sekolah itu bermasalah.                                   | masalah  | Sekolah itu            |           |             |       |         |

    Contoh: kata kerja dengan "telah" atau "akan" memberitakan
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Anak perusahaan bank itu yakni PT Sinar telah menjual saham kebun. | jual | Anak perusahaan bank itu yakni PT Sinar | saham kebun | | | |
      | Sekolah yang akan menerima siswa itu dibuka pada Senin.   | buka     |                        | Sekolah   |             | Senin |         |

    Contoh: sebab di depan koma bukan induk kalimat
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Akibat meningkatnya harga pupuk, petani seperti Sukri mengalami kerugian. | alam | petani seperti Sukri | kerugian | | | |
      | Harga pupuk meningkat, petani mengalami kerugian.         | tingkat  | Harga pupuk            |           |             |       |         |

    Contoh: kata penghubung di depan bukan bagian kalimat
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Akibatnya, hasil tes keluar pada Senin.                   | keluar   | hasil tes              |           |             | Senin |         |
      | Itu sebabnya, dokter menutup klinik.                      | tutup    | dokter                 | klinik    |             |       |         |
      | Akibat banjir, sekolah tutup pada Senin.                  | tutup    | sekolah                |           |             | Senin |         |

    Contoh: kata kerja disebut dengan kata dasarnya
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Siswa itu menang di Solo.                                 | menang   | Siswa itu              |           |             |       | Solo    |
      | Siswa itu memesan buku pada Senin.                        | pesan    | Siswa itu              | buku      |             | Senin |         |
      | Menteri itu mengisi jabatan kosong.                       | isi      | Menteri itu            | jabatan kosong |        |       |         |
      | Alat di rumah sakit yang mampu memeriksa 150 sampel per hari dikirim ke Solo. | kirim | | Alat di rumah sakit | | |     |

    Contoh: yang dipastikan atau diputuskan ialah anak kalimat
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Panitia memutuskan pertandingan ditunda.                  | putus    | Panitia                |           |             |       |         |
      | Polisi memastikan pelaku bekerja sendiri.                 | pasti    | Polisi                 |           |             |       |         |
      | Polisi memastikan identitas pelaku yang bekerja sendiri.  | pasti    | Polisi                 | identitas pelaku |      |       |         |

    Contoh: sesudah keterangan di depan koma, subjeknya mulai
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Dalam APBN 2007, DPR dan pemerintah meningkatkan cukai.   | tingkat  | DPR dan pemerintah     | cukai     |             |       |         |
      | Selama di Jakarta, Menteri Abe akan menandatangani pakta. | tandatangan | Menteri Abe         | pakta     |             |       | Jakarta |
      | Sekitar 300 warga mengungsi pada Senin.                   | ungsi    | Sekitar 300 warga      |           |             | Senin |         |

    Contoh: "yang" di belakang koma menerangkan, dan keterangan sesudah tanggal ialah keterangan perbuatan
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Jenazah tergeletak di kota kecil Panipat, yang berdekatan. | geletak | Jenazah               |           |             |       |         |
      | Museum baru dibuka oleh Ani pada 5 Januari di Solo.       | buka     | Ani                    | Museum baru |           | 5 Januari | Solo |

    Contoh: "oleh" menyebut pelaku hanya sesudah kata kerja pasif
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Pemeriksaan oleh jaksa memicu protes.                     | picu     | Pemeriksaan oleh jaksa | protes    |             |       |         |
      | Warga meminta pemeriksaan oleh jaksa.                     | minta    | Warga                  | pemeriksaan oleh jaksa | |      |         |
      | Obat itu diperiksa oleh jaksa.                            | periksa  | jaksa                  | Obat itu  |             |       |         |

    Contoh: "Tengah" dalam nama ikut nama, "tengah" di depan kata kerja tidak, dan kata tidak terpotong
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Polisi menyita 12 mobil di Jawa Tengah pada Senin.        | sita     | Polisi                 | 12 mobil  |             | Senin | Jawa Tengah |
      | Pada Senin, polisi tengah menyita mobil.                  | sita     | polisi                 | mobil     |             | Senin |         |
      | Obat ST007 diuji di Solo.                                 | uji      |                        | Obat ST007 |            |       | Solo    |

    Contoh: nama di antara dua koma menjelaskan kata benda di depannya, dan kata yang jarang tetap terbaca
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Direktur itu, Rafael Lund, menutup pabrik.                | tutup    | Direktur itu, Rafael Lund | pabrik |             |       |         |
      | Akibat naiknya harga solar, nelayan seperti Sukri mengalami kerugian. | alam | nelayan seperti Sukri | kerugian | |       |         |
      | Akibat itu menutup pabrik.                                | tutup    | Akibat itu             | pabrik    |             |       |         |
      | Seluruh rumah dinas akan ditutup pada Senin.              | tutup    |                        | Seluruh rumah dinas | |     Senin |         |

    Contoh: "-nya" pada kata benda ikut kata bendanya, pada kata kerja ia objek
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Tunas-tunasnya sudah tumbuh.                              | tumbuh   | Tunas-tunasnya         |           |             |       |         |
      | Menteri itu membukanya pada Senin.                        | buka     | Menteri itu            | nya       |             | Senin |         |

    Contoh: kata kerja yang menerangkan kata benda, dan yang memberitakan
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Jumlah pasien terkonfirmasi positif mencapai 40 orang.    | capai    | Jumlah pasien          | 40 orang  |             |       |         |
      | Pasien itu terkonfirmasi positif pada Senin.              | konfirmasi |                      | Pasien itu |            | Senin |         |
      | Dia enggan membuka pintu.                                 | enggan   | Dia                    |           |             |       |         |
      | Gempa terjadi di Solo pada Senin.                         | terjadi  | Gempa                  |           |             | Senin | Solo    |
      | Gempa misalnya merusak sekolah.                           | rusak    | Gempa                  | sekolah   |             |       |         |

    Contoh: keterangan menempel pada kata kerja atau kata benda, seperti kata-katanya di tempat lain
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Petani menjual padi melalui koperasi desa dan pasar induk. | jual    | Petani                 | padi      |             |       |         |
      | Petani menjual padi dari kebun.                           | jual     | Petani                 | padi dari kebun |       |       |         |

    Contoh: kata seperti "terkait" ikut kata benda di depannya, kata seperti "berdasarkan" tidak
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Jaksa membahas sidang terkait suap itu.                   | bahas    | Jaksa                  | sidang terkait suap itu | |     |         |
      | Menteri menaikkan tarif berdasarkan aturan baru.          | naik     | Menteri                | tarif     |             |       |         |

    Contoh: kata yang meminta bukan subjek
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Mohon tanya bidan saya.                                   | tanya    |                        | bidan saya |            |       |         |
      | Menteri itu memohon bantuan.                              | mohon    | Menteri itu            | bantuan   |             |       |         |

    Contoh: kata sesudah kata kerja berakhiran "-kan" ialah objeknya, yang menerangkan subjek bukan
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Kebijakan itu menguntungkan petahana.                     | untung   | Kebijakan itu          | petahana  |             |       |         |
      | Harga beras menjadi mahal.                                | jadi     | Harga beras            |           |             |       |         |

    Contoh: anak kalimat di depan koma tanpa tanda akhir
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Jika panen gagal, harga bisa naik lagi                    | naik     | harga                  |           |             |       |         |
      | Panen dan harga bisa naik lagi                            | naik     | Panen dan harga        |           |             |       |         |

    Contoh: "-lah" dan "-kah" dalam nama bukan imbuhan
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Menteri Abdullah menyusun aturan baru.                    | susun    | Menteri Abdullah       | aturan baru |           |       |         |
      | Menterilah yang menyusun aturan baru.                     | susun    | Menterilah             | aturan baru |           |       |         |

    Contoh: anak kalimat dengan "agar" sesudah objek bukan bagian objek
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Dokter menutup klinik agar pasien tidak panik.            | tutup    | Dokter                 | klinik    |             |       |         |
      | Dokter menutup klinik anak.                               | tutup    | Dokter                 | klinik anak |           |       |         |

    Contoh: "kesulitan" di depan kata kerja memberitakan, di depan kata benda tidak
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Para petani itu kesulitan mencari pupuk dan benih.        | sulit    | Para petani itu        |           |             |       |         |
      | Kesulitan petani itu memicu protes.                       | picu     | Kesulitan petani itu   | protes    |             |       |         |

    Contoh: tanggal di depan kalimat memberi tahu kapan, kecuali ia sendiri yang diceritakan
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Pekan lalu menteri itu menutup tambang.                   | tutup    | menteri itu            | tambang   |             | Pekan lalu |    |
      | Pada Senin sore menteri itu menutup tambang.              | tutup    | menteri itu            | tambang   |             | Senin sore |    |
      | Dua hari lalu sekolah itu ditutup.                        | tutup    |                        | sekolah itu |           | Dua hari lalu | |
      | Tahun 2020 merupakan tahun sulit bagi petani.             | rupa     | Tahun 2020             | | | |       |

    Contoh: yang terjadi disebut sebelum atau sesudah "terjadi"
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Senin malam terjadi kebakaran di Solo.                    | terjadi  | kebakaran di Solo      |           |             | Senin malam |   |
      | Kebakaran itu terjadi di Solo pada Senin.                 | terjadi  | Kebakaran itu          |           |             | Senin | Solo    |

    Contoh: kata pelapor di tengah tidak masuk peran
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Setelah memperoleh izin, kata Lund, BTEL membuka cabang baru. | buka | BTEL                | cabang baru |        |       |         |

    Contoh: menjadi apa seseorang bukan objeknya, apa yang dijadikannya ya
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Gudang tua itu menjadi museum. | jadi | Gudang tua itu |  |  |  |  |
      | Gudang tua itu dijadikan museum. | jadi |  | Gudang tua itu |  |  |  |
      | Menteri menjadikan gudang itu sebagai museum. | jadi | Menteri | gudang itu |  |  |  |

    Contoh: "ini" di depan kata benda ialah subjeknya, di belakangnya ia menutup kata benda itu
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Ini kapal nelayan yang sudah tua. | kapal | Ini |  |  |  |  |
      | Kapal ini sudah tua. | tua | Kapal ini |  |  |  |  |

    Contoh: sesudah "itu" keterangan bukan bagian kata bendanya
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Rektor membuat keputusan itu dalam rapat Senin di Solo. | buat | Rektor | keputusan itu |  | Senin | Solo |
      | Petani menjual padi dari kebun itu. | jual | Petani | padi dari kebun itu |  |  |  |

    Contoh: keterangan di depan koma berakhir pada koma, apa pun panjangnya
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Seiring kenaikan harga pupuk atau pestisida tahap kedua di Kota Solo, panen padi atau jagung mulai turun. | mulai | panen padi atau jagung |  |  |  |  |
      | Sebagai bagian dari upaya besar untuk menekan harga beras dunia, pabrik pupuk di Solo menutup gudang. | tutup | pabrik pupuk di Solo | gudang |  |  |  |
      | Di Solo, Medan, dan Padang, dokter menutup klinik. | tutup | dokter | klinik |  |  | Solo, Medan, dan Padang |

    Contoh: "yakni" menyebut nama kata benda di depannya
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Panitia memilih dua kota, yakni Solo dan Medan. | pilih | Panitia | dua kota, yakni Solo dan Medan |  |  |  |
      | Panitia memilih dua kota di Jawa. | pilih | Panitia | dua kota di Jawa |  |  |  |

    Contoh: kata benda bernomor bukan pelaku
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Sopir itu dijerat Pasal 12 UU Lalu Lintas. | jerat |  | Sopir itu |  |  |  |
      | Sopir itu dijerat polisi pada Senin. | jerat | polisi | Sopir itu |  | Senin |  |

    Contoh: "setelah" membuka anak kalimat bila ada kata kerjanya
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Dewan akan mengumumkan hasilnya setelah penghitungan suara selesai. | umum | Dewan | hasilnya |  |  |  |
      | Warga mengungsi setelah gempa. | ungsi | Warga |  |  |  |  |

    Contoh: "takut" di depan kata kerja memberitakan, di belakang kata benda saja tidak
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Warga takut memanjat tiang itu. | takut | Warga |  |  |  |  |
      | Rasa takut itu menghambat warga. | hambat | Rasa takut itu | warga |  |  |  |

    Contoh: "sebesar" sesudah kata kerja membuka jumlah
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Cadangan beras tercatat sebesar Rp 12 miliar. | catat |  | Cadangan beras | sebesar Rp 12 miliar |  |  |
      | Cadangan beras tercatat dalam buku. | catat |  | Cadangan beras |  |  |  |

    Contoh: "secara" menerangkan kata kerja, di mana pun ia berdiri
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Kotak hitam secara intensif terus dicari. | cari |  | Kotak hitam |  |  |  |
      | Rektor menggelar rapat secara virtual pada Senin. | gelar | Rektor | rapat |  | Senin |  |
      | Rektor menggelar rapat dewan pada Senin. | gelar | Rektor | rapat dewan |  | Senin |  |

    Contoh: kata kerja dua kata satu predikat, kata yang sama sendiri-sendiri bukan
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Dua kota itu bekerja sama dengan bank. | bekerja | Dua kota itu |  |  |  |  |
      | Pesawat itu lepas landas dari Solo pada Senin. | lepas | Pesawat itu |  |  | Senin | Solo |
      | Dua kota itu bekerja dengan bank yang sama. | bekerja | Dua kota itu |  |  |  |  |

    Contoh: yang dirasakan dengan tingkatnya ialah anak kalimat
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Saya merasa kualitas beras sangat bagus. | rasa | Saya |  |  |  |  |
      | Saya merasa sakit. | rasa | Saya |  |  |  |  |

    Contoh: "rangka" membawa kata benda di belakangnya
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Pinjaman kepada petani dalam rangka pemulihan ekonomi nasional ini disalurkan melalui bank. | salur |  | Pinjaman kepada petani |  |  |  |
      | Dalam rapat itu pinjaman disalurkan melalui bank. | salur |  | pinjaman |  |  |  |

    Contoh: berapa lama ialah waktu
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Jet itu menyerang kota selama beberapa jam terakhir. | serang | Jet itu | kota |  | beberapa jam terakhir |  |
      | Rapat itu berlangsung dua jam. | langsung | Rapat itu |  | dua jam |  |  |

    Contoh: tahun tepat di belakang kata benda ikut namanya
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Dewan membahas APBN 2021 pada Mei. | bahas | Dewan | APBN 2021 |  | Mei |  |
      | Dewan membahas anggaran pada 2021. | bahas | Dewan | anggaran |  | 2021 |  |

    Contoh: "apa" berdiri dengan anak kalimatnya, kata benda tidak
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Ia memahami apa yang dibutuhkan warga. | paham | Ia | apa yang dibutuhkan warga |  |  |  |
      | Ia memahami masalah yang dihadapi warga. | paham | Ia | masalah |  |  |  |

    Contoh: "oleh" sesudah kata kerja aktif ikut kata bendanya, sesudah kata kerja pasif menyebut pelaku
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Pasar itu ditutup oleh bupati. | tutup | bupati | Pasar itu |  |  |  |
      | Petani menolak penutupan pasar oleh bupati. | tolak | Petani | penutupan pasar oleh bupati |  |  |  |

    Contoh: hari di belakang koma memberi tahu kapan, juga sesudah nama tempat
      | kalimat                                                   | predikat | subjek                 | objek     | jumlah      | waktu | tempat  |
      | Hal itu disampaikan Bupati Solo Azwar Anas di Solo, Jumat (3/5/2024). | sampai | Bupati Solo Azwar Anas di Solo | Hal itu |  | Jumat (3/5/2024) |  |
      | Sebanyak 20 bus terbakar di Terminal Tirta, Laweyan, Solo Barat, Selasa (30/4/2024). | bakar | Sebanyak 20 bus |  |  | Selasa (30/4/2024) | Terminal Tirta, Laweyan, Solo Barat |
