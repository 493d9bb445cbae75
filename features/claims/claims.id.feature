# language: id
Fitur: Yang dapat diperiksa
  Satu klaim adalah satu proposisi: kalimat kutipan, klausa yang diceritakan, atau kalimat media itu.

  Aturan: Kutipan dua kalimat adalah dua klaim dari satu penutur

    Skenario: Kutipan dan kalimat media
      Diketahui sebuah artikel:
        """
        "Kapal itu tidak terlambat. Kapal itu membawa 196 orang," kata Budi Uge.
        Pelabuhan itu ditutup pada siang hari.
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks                                   | penutur  | faktualitas |
        | Kapal itu tidak terlambat              | Budi Uge | denied     |
        | Kapal itu membawa 196 orang            | Budi Uge | asserted   |
        | Pelabuhan itu ditutup pada siang hari. |          | asserted   |
      Dan kalimat-kalimatnya:
        | teks                                                                     |
        | "Kapal itu tidak terlambat.                                              |
        | Kapal itu membawa 196 orang," kata Budi Uge.                             |
        | Pelabuhan itu ditutup pada siang hari.                                   |

  Aturan: Angka memakai titik dan koma menurut bahasanya

    Skenario: Ribuan dan pecahan
      Diketahui sebuah artikel:
        """
        Kapal itu membawa 1.250 ton beras dan sekitar 7,5 juta liter minyak.
        """
      Ketika artikel itu dibaca
      Maka angkanya:
        | low     | high    | approximate |
        | 1250    | 1250    | False       |
        | 6750000 | 8250000 | True        |

  Aturan: Nama dan tempat di belakang kata pelapor bukan klaim

    Skenario: Nama sesudah jabatan, dengan kota dan hari
      Diketahui sebuah artikel terbitan 2024-05-02:
        """
        Perusahaan itu menerima surat pada Senin, kata Direktur Keuangan Samudra, Rizal Hadi di Jakarta, Rabu.
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks                                      | faktualitas |
        | Perusahaan itu menerima surat pada Senin  | asserted    |

    Skenario: Kutipan yang dilanjutkan sesudah kata pelapor tetap klaim
      Diketahui sebuah artikel terbitan 2024-05-02:
        """
        "Panen di desa itu gagal tahun ini," kata Rizal Hadi. "Petani merugi."
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks                               | faktualitas |
        | Panen di desa itu gagal tahun ini  | asserted    |
        | Petani merugi                      | asserted    |

  Aturan: Predikat yang dijadikan kata benda terbaca hanya bersama penuturnya

    Garis-Besar Skenario: Letak klaim
      Diketahui sebuah artikel terbitan 2024-05-02:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks   | letak   |
        | <teks> | <letak> |

      Contoh: bersama penuturnya
        | kalimat                                            | teks                           | letak                                              |
        | Dekan itu menekankan pentingnya menambah beasiswa. | pentingnya menambah beasiswa   | Dekan itu menekankan pentingnya menambah beasiswa. |

      Contoh: klausa terbaca sendiri
        | kalimat                                            | teks                           | letak                                              |
        | Dekan itu menekankan bahwa beasiswa akan ditambah. | beasiswa akan ditambah         | beasiswa akan ditambah                             |

  Aturan: Kata penghubung di akhir klaim tetap bila di sana ia tidak menghubungkan apa-apa

    Skenario: Waktu yang lalu
      Diketahui sebuah artikel:
        """
        Harga cabai naik sejak bulan lalu, kata Wina Hadi. Hujan turun lalu sungai meluap.
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks                                | penutur   |
        | Harga cabai naik sejak bulan lalu   | Wina Hadi |
        | Hujan turun lalu sungai meluap.     |           |

  Aturan: Yang terjadi antara dua hari atau angka itu satu klaim

    Skenario: Dari tahun ke tahun
      Diketahui sebuah artikel:
        """
        Lind, 40, mencuri 3 lukisan antara 2016 dan 2019 milik perusahaan yang berkantor di Malang.
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks                                                                                        | penutur |
        | Lind, 40, mencuri 3 lukisan antara 2016 dan 2019 milik perusahaan yang berkantor di Malang. |         |

  Aturan: Yang dipotong kata pelapor di depan klausa ikut klausanya, dan klausa tidak dipotong di tengah

    Garis-Besar Skenario: Satu klaim utuh
      Diketahui sebuah artikel terbitan 2024-05-02:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks   | faktualitas   |
        | <teks> | <faktualitas> |

      Contoh: kapan, di mana dan dengan syarat apa
        | kalimat                                            | teks                                              | faktualitas  |
        | Di masa lalu, kata dia, Ova Lund membayar denda itu. | Di masa lalu … Ova Lund membayar denda itu      | asserted     |
        | Jika hujan turun, kata dia, PT Sari menutup toko.  | Jika hujan turun … PT Sari menutup toko           | hypothetical |

      Contoh: dua angka satu kata benda, dan klausa yang menunggu kata kerjanya
        | kalimat                                            | teks                                              | faktualitas  |
        | Ada 40 dokter di klinik itu sehingga kamar 6 dan 7 terisi. | Ada 40 dokter di klinik itu sehingga kamar 6 dan 7 terisi. | asserted |
        | Harga turun 3 persen setelah gempa 7 magnitudo dan tsunami melanda pada Mei. | Harga turun 3 persen setelah gempa 7 magnitudo dan tsunami melanda pada Mei. | asserted |

      Contoh: judul di depan kalimat tanpa tanda baca
        | kalimat                                            | teks                                              | faktualitas  |
        | Pasar kian sepi Sementara itu, pemerintah menutup pasar lama. | pemerintah menutup pasar lama.         | asserted     |

      Contoh: umur di antara koma
        | kalimat                                            | teks                                              | faktualitas  |
        | Jaksa telah menahan seorang perawat, 52 tahun, atas dugaan pencurian setelah seorang pasien ditemukan sakit di rumahnya. | Jaksa telah menahan seorang perawat, 52 tahun, atas dugaan pencurian setelah seorang pasien ditemukan sakit di rumahnya. | asserted |

      Contoh: siapa yang minta tidak disebut namanya bukan berita
        | kalimat                                            | teks                                              | faktualitas  |
        | Dua bidan, yang meminta tidak disebut namanya, mengatakan bahwa klinik itu ditutup. | klinik itu ditutup | asserted    |

    Garis-Besar Skenario: Dua klaim
      Diketahui sebuah artikel terbitan 2024-05-02:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks   |
        | <satu> |
        | <dua>  |

      Contoh: angka kata benda lain
        | kalimat                                            | satu                              | dua             |
        | Banjir merusak 4 desa pada 2018 dan 7 orang tewas. | Banjir merusak 4 desa pada 2018   | 7 orang tewas.  |

  Aturan: Klausa di belakang koma penandanya adalah klaim dengan penuturnya

    Garis-Besar Skenario: Isi, atau kalimat itu seluruhnya
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks   | penutur   |
        | <teks> | <penutur> |

      Contoh: keterangan waktu dan tempat di depan klausa, subjek yang panjang
        | kalimat                                                             | teks                                                        | penutur   |
        | Rina Sari mengatakan, pada Senin pukul 10.52, petugas menutup jalan. | pada Senin pukul 10.52, petugas menutup jalan              | Rina Sari |
        | Rina Sari mengatakan, dari pemeriksaan itu, dua murid dinyatakan sakit. | dari pemeriksaan itu, dua murid dinyatakan sakit        | Rina Sari |
        | Rina Sari menegaskan, pihak bank sendiri yang melaporkan kasus itu. | pihak bank sendiri yang melaporkan kasus itu                | Rina Sari |
        | Rina Sari mengatakan pada Sabtu sore dia telah menutup jalan.       | dia telah menutup jalan                                     | Rina Sari |

      Contoh: predikat tanpa kata kerja
        | kalimat                                                             | teks                                                        | penutur   |
        | Rina Sari mengatakan, kedua orangutan itu korban perdagangan ilegal antarpulau. | kedua orangutan itu korban perdagangan ilegal antarpulau | Rina Sari |

      Contoh: benda saja
        | kalimat                                                             | teks                                                        | penutur   |
        | Rina Sari menyampaikan, dukungan bagi para pelari.                  | Rina Sari menyampaikan, dukungan bagi para pelari.          | Rina Sari |

      Contoh: yang disuruh, dijanjikan atau ditunjukkan orang lain di dalam kata-kata penuturnya
        | kalimat                                                             | teks                                                        | penutur   |
        | Rina Sari mengatakan, bank itu meminta nasabah untuk menunggu.      | bank itu meminta nasabah untuk menunggu                     | Rina Sari |
        | Rina Sari berharap pemerintah berkomitmen membantu nelayan.         | pemerintah berkomitmen membantu nelayan                     | Rina Sari |
        | Rina Sari menilai, temuan itu menunjukkan adanya kebocoran.         | temuan itu menunjukkan adanya kebocoran                     | Rina Sari |

      Contoh: kata-kata orang lain tetap miliknya
        | kalimat                                                             | teks                                                        | penutur   |
        | Rina Sari mengatakan, bank itu menyebut gedungnya rusak.            | gedungnya rusak                                             | bank itu  |

      Contoh: yang hanya menghubungkan dengan kalimat sebelumnya
        | kalimat                                                             | teks                                                        | penutur   |
        | Meski demikian, menurut Rina Sari, pemerintah perlu membuka jalan.  | pemerintah perlu membuka jalan                              | Rina Sari |
        | Oleh karena itu, kata Rina Sari, pemerintah perlu membuka jalan.    | pemerintah perlu membuka jalan                              | Rina Sari |
        | Pada Senin, kata Rina Sari, pemerintah perlu membuka jalan.         | Pada Senin … pemerintah perlu membuka jalan                 | Rina Sari |

      Contoh: banyak yang diminta
        | kalimat                                                             | teks                                                        | penutur   |
        | Presiden memerintahkan polisi, jaksa, komisi pengawas, dan lembaga keuangan pemerintah daerah untuk bekerja sama. | polisi, jaksa, komisi pengawas, dan lembaga keuangan pemerintah daerah untuk bekerja sama | Presiden |
        | Rina Sari memohon dukungan untuk pengembangan vaksin.               | Rina Sari memohon dukungan untuk pengembangan vaksin.       |           |
