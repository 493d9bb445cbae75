# language: id
Fitur: Mana yang berita dan mana yang bukan
  Artikel datang dengan tempelannya: baris asal berita, keterangan foto, nama penulis, iklan, tautan.
  Semua itu dipilah, agar keterangan foto tidak diperiksa sebagai klaim
  dan kantor berita yang dirujuk diketahui.

  Aturan: Baris asal membuka berita dan bukan bagian kalimat pertama

    Garis-Besar Skenario: Baris asal media Indonesia
      Diketahui sebuah artikel:
        """
        <asal> Kapal itu berhenti pada siang hari, kata nakhoda.
        """
      Ketika artikel itu dibaca
      Maka bagian-bagiannya:
        | jenis     | teks                                             |
        | dateline  | <asal>                                           |
        | paragraph | Kapal itu berhenti pada siang hari, kata nakhoda. |

      Contoh: tempat, media dan tanda pisah
        | asal                        |
        | JAKARTA –                   |
        | TERNATE ―                   |
        | Jakarta -                   |
        | Ternate (ANTARA) -          |
        | JAKARTA, KOMPAS.com -       |
        | KOMPAS.com -                |
        | TEMPO.CO, Jakarta -         |
        | Liputan6.com, Jakarta -     |
        | Bisnis.com, JAKARTA —       |
        | JAKARTA-                    |
        | Jakarta, CNN Indonesia --   |
        | REPUBLIKA.CO.ID, TERNATE -- |
        | TERNATE, (PR) -             |

    Garis-Besar Skenario: Bukan baris asal
      Diketahui sebuah artikel:
        """
        <kalimat>
        Pelabuhan itu ditutup.
        """
      Ketika artikel itu dibaca
      Maka bagian-bagiannya:
        | jenis     | teks                   |
        | paragraph | <kalimat>              |
        | paragraph | Pelabuhan itu ditutup. |

      Contoh: tanda pisah di dalam kalimat
        | kalimat                                                  |
        | Nakhoda – seorang warga Ternate – menghentikan kapalnya. |
        | TNI dan Polri mencari kapal itu di laut.                 |

  Aturan: Keterangan foto berakhir dengan kreditnya

    Garis-Besar Skenario: Bentuk kredit foto
      Diketahui sebuah artikel:
        """
        Kapal itu berhenti pada siang hari.
        <keterangan>
        Pelabuhan itu ditutup.
        """
      Ketika artikel itu dibaca
      Maka bagian-bagiannya:
        | jenis     | teks                                |
        | paragraph | Kapal itu berhenti pada siang hari. |
        | caption   | <keterangan>                        |
        | paragraph | Pelabuhan itu ditutup.              |
      Dan keterangan artikelnya:
        | kredit   |
        | <kredit> |

      Contoh: bentuk-bentuk kredit
        | keterangan                                             | kredit       |
        | Kapal itu di Ternate, Minggu. Foto: Reuters            | Reuters      |
        | Kapal itu di Ternate, Minggu (3/3/2024). (Foto: Antara) | Antara      |
        | Kapal itu di Ternate. ANTARA FOTO/Rani Uge/foc.        | Antara       |
        | Kapal itu di Ternate. (ANTARA/Rani Uge)                | Antara       |
        | Foto: Kapal itu di Ternate (Rani Uge/detikcom)         | Detik        |
        | Kapal itu di Ternate (dok. Pelindo)                    | Pelindo      |
        | Kapal itu di Ternate, Minggu. Dok. Pelindo             | Pelindo      |
        | Ilustrasi kapal. (Shutterstock)                        | Shutterstock |

  Aturan: Nama penulis, dan media yang dirujuk

    Garis-Besar Skenario: Baris nama
      Diketahui sebuah artikel:
        """
        Kapal Berhenti di Ternate
        Kapal itu berhenti pada siang hari. Nakhoda dan awaknya selamat.
        Pelabuhan itu ditutup.
        <baris>
        """
      Ketika artikel itu dibaca
      Maka keterangan artikelnya:
        | penulis   | rujukan   |
        | <penulis> | <rujukan> |

      Contoh: penulis, penyunting dan sumber
        | baris                                             | penulis            | rujukan      |
        | Penulis: Rani Uge                                 | Rani Uge           |              |
        | Penulis: Rani Uge \| Editor: Budi Lie             | Rani Uge           |              |
        | Pewarta: Rani Uge, Editor: Budi Lie               | Rani Uge           |              |
        | Laporan wartawan Rani Uge                         | Rani Uge           |              |
        | Laporan Wartawan Tribunnews.com, Rani Uge         | Rani Uge           | Tribunnews   |
        | Laporan Wartawan KabarBatur.com, Rani Uge         | Rani Uge           |              |
        | Editor: Budi Lie                                  |                    |              |
        | Rani Uge (Menurut AFP , Reuters )                 | Rani Uge           | AFP, Reuters |
        | Sumber: Antara                                    |                    | Antara       |
        | (Sumber: Antara)                                  |                    | Antara       |
        | (Ant)                                             |                    | Antara       |
        | (rni/bdl)                                         |                    |              |
        | rni/bdl                                           |                    |              |
        | Rani Uge dan Budi Lie (dari Reuters)              | Rani Uge, Budi Lie | Reuters      |
        | Tim detikcom - detikNews                          |                    | Detik        |
        | Kompas.com - 02/07/2024, 16.20 WIB                |                    | Kompas       |
        | Copyright © ANTARA 2024                           |                    | Antara       |
        | Artikel ini telah tayang di Kompas.com dengan judul "Kapal Berhenti" |  | Kompas     |
        | (Sumber: BBC Indonesia)                           |                    | BBC          |

    Skenario: Kalimat yang menyebut media bukan baris nama
      Diketahui sebuah artikel:
        """
        Kapal itu berhenti pada siang hari.
        Dari Reuters ia pindah ke harian lain.
        """
      Ketika artikel itu dibaca
      Maka keterangan artikelnya:
        | penulis | rujukan |
        |         |         |

    Garis-Besar Skenario: Media yang dirujuk beritanya sendiri
      Diketahui sebuah artikel:
        """
        <kalimat>
        Sidang dibuka lagi pada Mei. Ini sidang ketiga.
        """
      Ketika artikel itu dibaca
      Maka keterangan artikelnya:
        | rujukan |
        | <media> |

      Contoh: kepada, dilansir, menurut, melaporkan
        | kalimat                                                              | media   |
        | Batur (ANTARA) - Wasit itu dibebaskan pada Senin.                    | Antara  |
        | “Saya bebas,” kata wasit itu kepada AFP.                             | AFP     |
        | Wasit itu dibebaskan, dilansir Antara, Senin.                        | Antara  |
        | Wasit itu dibebaskan, seperti dikutip dari Reuters.                  | Reuters |
        | Menurut laporan kantor berita Xinhua, wasit itu dibebaskan.          | Xinhua  |
        | Reuters melaporkan wasit itu dibebaskan.                             | Reuters |
        | Kantor berita TASS memberitakan putusan itu.                         | TASS    |
        | “Saya lega,” ujarnya saat dihubungi Tempo, Rabu.                     | Tempo   |
        | Ia menyebutnya permainan kotor dalam wawancara dengan BBC.           | BBC     |
        | Mengutip Bloomberg, harga minyak naik 2 persen.                      | Bloomberg |
        | BATUR, KOMPAS.com - Wasit itu dibebaskan pada Senin.                 | Kompas  |
        | TEMPO.CO, Batur - Wasit itu dibebaskan pada Senin.                   | Tempo   |
        | Batur, CNN Indonesia -- Wasit itu dibebaskan pada Senin.             | CNN Indonesia |
        | KabarBatur.com, BATUR - Wasit itu dibebaskan pada Senin.             | KabarBatur.com |
        | Wasit itu dibebaskan, lapor AFP.                                     | AFP     |
        | “Saya lega,” katanya seperti dikutip Republika.                      | Republika |
        | “Saya lega,” katanya kepada detikcom.                                | Detik   |
        | Pengacaranya memberi tahu Reuters bahwa wasit itu dibebaskan.        | Reuters |
        | Wasit itu dibebaskan, tulis Batur Pos, Senin.                        | Batur Pos |
        | Kantor berita Xinhua mengatakan wasit itu dibebaskan.                | Xinhua  |

      Contoh: disebut, tetapi tidak dirujuk
        | kalimat                                                 | media |
        | Direktur Antara ditangkap, kata polisi.                 |       |
        | Jarak antara Batur dan Medan jauh, menurut sopir.       |       |
        | Tempo lagu itu cepat, kata dirigen.                     |       |
        | Saham Reuters naik 3 persen.                            |       |
        | Gedung Batur Pos dijual, kata wali kota.                |       |
        | Ia melapor ke Pos Batur, kata polisi.                   |       |

  Aturan: Tempelan halaman dilewati

    Garis-Besar Skenario: Tempelan di antara paragraf
      Diketahui sebuah artikel:
        """
        Kapal itu berhenti pada siang hari.
        <baris>
        Pelabuhan itu ditutup.
        """
      Ketika artikel itu dibaca
      Maka bagian-bagiannya:
        | jenis     | teks                                |
        | paragraph | Kapal itu berhenti pada siang hari. |
        | furniture | <baris>                             |
        | paragraph | Pelabuhan itu ditutup.              |

      Contoh: tautan, iklan dan tombol
        | baris                                    |
        | Baca juga: Mengapa Kapal Berhenti        |
        | Baca Juga : Mengapa Kapal Berhenti       |
        | BACA JUGA: Mengapa Kapal Berhenti        |
        | Simak juga Video: Mengapa Kapal Berhenti |
        | Lihat Juga :                             |
        | [Gambas:Video 20detik]                   |
        | [iklan_2]                                |
        | ADVERTISEMENT                            |
        | SCROLL TO CONTINUE WITH CONTENT          |
        | Komentar (0)                             |
        | Tautan sumber                            |
        | Halaman Selanjutnya                      |
        | Copyright © ANTARA 2024                  |
        | Saksikan video pilihan di bawah ini:     |

    Garis-Besar Skenario: Kalimat berita yang mirip tempelan
      Diketahui sebuah artikel:
        """
        Kapal itu berhenti pada siang hari.
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka bagian-bagiannya:
        | jenis     | teks                                |
        | paragraph | Kapal itu berhenti pada siang hari. |
        | paragraph | <kalimat>                           |

      Contoh: kalimat
        | kalimat                                               |
        | Iklan kapal itu akan ditarik, kata pemiliknya.        |
        | Komentar menteri itu membuat nelayan marah.           |
        | Langganan kapal itu akan mendapat ganti rugi.         |
        | Foto itu diambil oleh seorang penumpang.              |

    Skenario: Artikel yang hanya berisi tempelan
      Diketahui sebuah artikel:
        """
        ADVERTISEMENT
        Baca juga: Mengapa Kapal Berhenti
        """
      Ketika artikel itu dibaca
      Maka tidak ada klaim
      Dan ada diagnostik "no-story" pada "ADVERTISEMENT"

  Aturan: Panggilan yang keliru ditolak

    Skenario: Artikel kosong
      Diketahui sebuah artikel:
        """
        """
      Ketika artikel itu dibaca
      Maka itu ditolak dengan "expected an article's text, found an empty one"

  Aturan: Tautan yang menempel pada berita berakhir di tempat berita berlanjut

    Garis-Besar Skenario: Judul tautan, lalu lanjutan berita
      Diketahui sebuah artikel:
        """
        Harga beras naik lagi. Pedagang sudah mengingatkannya.

        <baris>
        """
      Ketika artikel itu dibaca
      Maka bagian-bagiannya:
        | jenis     | teks                                                   |
        | paragraph | Harga beras naik lagi. Pedagang sudah mengingatkannya. |
        | furniture | <tautan>                                               |
        | paragraph | <berita>                                               |

      Contoh: kata, singkatan atau tanda tanya di depannya
        | baris                                                                        | tautan                               | berita                                       |
        | Baca juga: Harga Gula MerosotSementara itu, stok berkurang. Toko tetap buka. | Baca juga: Harga Gula Merosot        | Sementara itu, stok berkurang. Toko tetap buka. |
        | Baca juga: Aturan Baru dari BPOMPadahal, stok berkurang. Toko tetap buka.    | Baca juga: Aturan Baru dari BPOM     | Padahal, stok berkurang. Toko tetap buka.    |

    Skenario: Hanya tautan
      Diketahui sebuah artikel:
        """
        Harga beras naik lagi. Pedagang sudah mengingatkannya.

        Baca juga: Kisah Juru Masak YouTube yang Mandiri
        """
      Ketika artikel itu dibaca
      Maka bagian-bagiannya:
        | jenis     | teks                                                   |
        | paragraph | Harga beras naik lagi. Pedagang sudah mengingatkannya. |
        | furniture | Baca juga: Kisah Juru Masak YouTube yang Mandiri       |

  Aturan: Sebuah baris "Baca juga:" diikuti judul cerita lain

    Skenario: Judul di baris sendiri bukan bagian berita
      Diketahui sebuah artikel:
        """
        Harga beras naik lagi. Pedagang sudah mengingatkannya.
        Baca juga:
        Bulog Tambah Stok Gula di Tiga Gudang
        Pembeli mengurangi belanja.
        """
      Ketika artikel itu dibaca
      Maka bagian-bagiannya:
        | jenis     | teks                                                   |
        | paragraph | Harga beras naik lagi. Pedagang sudah mengingatkannya. |
        | furniture | Baca juga:                                             |
        | furniture | Bulog Tambah Stok Gula di Tiga Gudang                  |
        | paragraph | Pembeli mengurangi belanja.                            |

    Skenario: Kalimat berita di belakangnya tetap berita
      Diketahui sebuah artikel:
        """
        Harga beras naik lagi. Pedagang sudah mengingatkannya.
        Baca Juga
        Bulog menambah stok gula di tiga gudang.
        """
      Ketika artikel itu dibaca
      Maka bagian-bagiannya:
        | jenis     | teks                                                   |
        | paragraph | Harga beras naik lagi. Pedagang sudah mengingatkannya. |
        | furniture | Baca Juga                                              |
        | paragraph | Bulog menambah stok gula di tiga gudang.               |

  Aturan: Inisial penulis dan penyunting di akhir berita bukan bagiannya

    Garis-Besar Skenario: Inisial, dan kata kunci di belakangnya
      Diketahui sebuah artikel:
        """
        Harga beras naik lagi. Pedagang sudah mengingatkannya.

        Pembeli mengurangi belanja.<akhir>
        """
      Ketika artikel itu dibaca
      Maka bagian-bagiannya:
        | jenis     | teks                                                   |
        | paragraph | Harga beras naik lagi. Pedagang sudah mengingatkannya. |
        | paragraph | Pembeli mengurangi belanja.                            |
        | furniture | <tempelan>                                             |

      Contoh: di belakang kalimat
        | akhir      | tempelan  |
        | (rst/nwa)  | (rst/nwa) |
        |  (rst/nwa) | (rst/nwa) |

    Skenario: Inisial yang membuka baris kata kunci
      Diketahui sebuah artikel:
        """
        Harga beras naik lagi. Pedagang sudah mengingatkannya.

        Pembeli mengurangi belanja.

        (rst/nwa) harga beras pasar induk Selengkapnya
        """
      Ketika artikel itu dibaca
      Maka bagian-bagiannya:
        | jenis     | teks                                                   |
        | paragraph | Harga beras naik lagi. Pedagang sudah mengingatkannya. |
        | paragraph | Pembeli mengurangi belanja.                            |
        | furniture | (rst/nwa) harga beras pasar induk Selengkapnya         |

    Skenario: Inisial di depan nama penulis dan media yang dirujuk
      Diketahui sebuah artikel:
        """
        Harga beras naik lagi. Pedagang sudah mengingatkannya.

        Pembeli mengurangi belanja.

        (rst/nwa) Rina Wati - dari AFP dan Reuters
        """
      Ketika artikel itu dibaca
      Maka bagian-bagiannya:
        | jenis     | teks                                                   |
        | paragraph | Harga beras naik lagi. Pedagang sudah mengingatkannya. |
        | paragraph | Pembeli mengurangi belanja.                            |
        | byline    | (rst/nwa) Rina Wati - dari AFP dan Reuters             |

    Skenario: Satuan dalam kurung tetap bagian kalimat
      Diketahui sebuah artikel:
        """
        Harga beras naik lagi. Kereta itu melaju 120 (km/jam)
        """
      Ketika artikel itu dibaca
      Maka bagian-bagiannya:
        | jenis     | teks                                                  |
        | paragraph | Harga beras naik lagi. Kereta itu melaju 120 (km/jam) |
