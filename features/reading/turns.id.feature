# language: id
Fitur: Giliran siapa
  Wawancara, transkrip, pernyataan dan cuitan menyebut penuturnya dengan label, judul atau nama di
  bawahnya, bukan dengan kata kerja. Isinya kata-kata penutur itu sendiri.

  Aturan: Jawaban wawancara milik orang yang disebut judulnya

    Garis-Besar Skenario: Label tanya dan jawab
      Diketahui sebuah artikel:
        """
        Wawancara dengan Gubernur Lena Rosadi
        <tanya> Mengapa orkestra itu meninggalkan Batur?
        <jawab> Gedungnya terlalu dingin. Kami kehilangan dua biola.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi                                                | penutur     | jenis  |
        | Gedungnya terlalu dingin. Kami kehilangan dua biola | Lena Rosadi | direct |

      Contoh: huruf dan kata
        | tanya       | jawab    |
        | T:          | J:       |
        | Tanya:      | Jawab:   |
        | Pertanyaan: | Jawaban: |

    Skenario: Pertanyaan tanpa label
      Diketahui sebuah artikel:
        """
        Wawancara bersama Lena Rosadi

        Mengapa orkestra itu meninggalkan Batur?

        Gedungnya terlalu dingin.

        Kapan kembali?

        Pada Mei. Atapnya sudah baru.
        """
      Ketika artikel itu dibaca
      Maka bagian-bagiannya:
        | jenis    | teks                                     | penutur     |
        | label    | Wawancara bersama Lena Rosadi            |             |
        | question | Mengapa orkestra itu meninggalkan Batur? |             |
        | turn     | Gedungnya terlalu dingin.                | Lena Rosadi |
        | question | Kapan kembali?                           |             |
        | turn     | Pada Mei. Atapnya sudah baru.            | Lena Rosadi |

    Skenario: Wawancara yang diumumkan di dalam berita
      Diketahui sebuah artikel:
        """
        Orkestra Tinggalkan Batur
        Orkestra Batur akan meninggalkan kota itu pada Mei.
        Berikut petikan wawancara dengan Lena Rosadi, pemain biola orkestra itu.
        Mengapa orkestra itu meninggalkan Batur?
        Gedungnya terlalu dingin.
        Kapan kembali?
        Pada Mei. Atapnya sudah baru.
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks                                                | penutur     |
        | Orkestra Tinggalkan Batur                           |             |
        | Orkestra Batur akan meninggalkan kota itu pada Mei. |             |
        | Gedungnya terlalu dingin                            | Lena Rosadi |
        | Pada Mei                                            | Lena Rosadi |
        | Atapnya sudah baru                                  | Lena Rosadi |

    Skenario: Pertanyaan di dalam berita bukan wawancara
      Diketahui sebuah artikel:
        """
        Orkestra Tinggalkan Batur
        Mengapa mereka pergi?
        Gedungnya terlalu dingin, kata Lena Rosadi.
        """
      Ketika artikel itu dibaca
      Maka bagian-bagiannya:
        | jenis     | teks                                        |
        | headline  | Orkestra Tinggalkan Batur                   |
        | paragraph | Mengapa mereka pergi?                       |
        | paragraph | Gedungnya terlalu dingin, kata Lena Rosadi. |

  Aturan: Label transkrip milik penuturnya, sampai label berikutnya

    Skenario: Jam, huruf besar, jabatan
      Diketahui sebuah artikel:
        """
        Transkrip sidang kecelakaan kereta

        [00:00:12] HAKIM LENA ROSADI: Sidang dibuka.
        [00:00:31] TOMI HARA: Saya melihat remnya. Remnya sudah aus.
        Sudah aus sejak Mei.
        (TEPUK TANGAN)
        ROSADI: Kita dengar masinis pada Jumat.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi                                                            | penutur     | jenis  |
        | Sidang dibuka                                                  | LENA ROSADI | direct |
        | Saya melihat remnya. Remnya sudah aus … Sudah aus sejak Mei    | TOMI HARA   | direct |
        | Kita dengar masinis pada Jumat                                 | LENA ROSADI | direct |

    Skenario: Judul transkrip bukan klaim
      Diketahui sebuah artikel:
        """
        Transkrip siaran radio, 3 Mei 2024

        10.02 PENYIAR: Orkestra itu pergi dari Batur.
        10.03 LENA ROSADI: Benar begitu. Gedungnya terlalu dingin.
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks                          | penutur     |
        | Orkestra itu pergi dari Batur | PENYIAR     |
        | Benar begitu                  | LENA ROSADI |
        | Gedungnya terlalu dingin      | LENA ROSADI |

    Skenario: Salam dan terima kasih bukan klaim
      Diketahui sebuah artikel:
        """
        HAKIM LENA ROSADI: Selamat pagi. Terima kasih banyak.
        TOMI HARA: Terima kasih. Remnya sudah aus.
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks             | penutur   |
        | Remnya sudah aus | TOMI HARA |

    Garis-Besar Skenario: Penutur yang disebut menurut perannya
      Diketahui sebuah artikel:
        """
        Keduanya bertemu di ruang sidang.
        <pertama>: Silakan cerita soal rem itu.
        <kedua>: Remnya sudah aus. Saya melihatnya.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber    | isi                                |
        | <pertama> | Silakan cerita soal rem itu        |
        | <kedua>   | Remnya sudah aus. Saya melihatnya |

      Contoh: berdampingan
        | pertama       | kedua       |
        | Moderator     | Tomi Hara   |
        | Hakim         | Saksi       |
        | Pembawa acara | Lena Rosadi |

    Skenario: Catatan langsung dengan jabatan dalam huruf kecil
      Diketahui sebuah artikel:
        """
        Kebakaran di Batur
        09.10 WIB
        Polisi mengatakan tiga rumah terbakar.
        08.45 - Kepala damkar Udin Lubis: "Api sudah padam di semua rumah."
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi                              | penutur    |
        | tiga rumah terbakar              | Polisi     |
        | Api sudah padam di semua rumah   | Udin Lubis |

    Garis-Besar Skenario: Titik dua tanpa penutur
      Diketahui sebuah artikel:
        """
        Dewan bersidang pada Senin.
        <baris>
        """
      Ketika artikel itu dibaca
      Maka tidak ada atribusi

      Contoh: daftar dan catatan
        | baris                                       |
        | Tempat: Balai Kota Batur, siang hari.       |
        | SIAPA: Dewan. KAPAN: Senin. LOKASI: Batur.  |
        | Acaranya: jalan, sekolah, kolam.            |

  Aturan: Pernyataan milik orang yang disebut judul atau tanda tangannya

    Garis-Besar Skenario: Dengan judul
      Diketahui sebuah artikel:
        """
        Pelabuhan ditutup pada Senin, kata kantor pelabuhan.
        <judul>
        “Jalan akan dibuka Jumat. Kami mohon maaf.”
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi                                      | penutur          |
        | Pelabuhan ditutup pada Senin             | kantor pelabuhan |
        | Jalan akan dibuka Jumat. Kami mohon maaf | Tomi Wahab       |
      Dan klaimnya:
        | teks                         | penutur          |
        | Pelabuhan ditutup pada Senin | kantor pelabuhan |
        | Jalan akan dibuka Jumat      | Tomi Wahab       |
        | Kami mohon maaf              | Tomi Wahab       |

      Contoh: judul
        | judul                                            |
        | Berikut pernyataan Wali Kota Tomi Wahab:         |
        | Pernyataan lengkap Wali Kota Tomi Wahab:         |
        | Pernyataan tertulis dari Wali Kota Tomi Wahab:   |
        | Jawaban Wali Kota Tomi Wahab:                    |
        | Berikut kutipan pidato Wali Kota Tomi Wahab:     |
        | Inilah tanggapan Wali Kota Batur, Tomi Wahab:    |
        | Pernyataan Wali Kota Tomi Wahab selengkapnya:    |

    Garis-Besar Skenario: Dengan nama di belakang
      Diketahui sebuah artikel:
        """
        Pelabuhan ditutup pada Senin.
        “Jalan akan dibuka pada hari Jumat.” <nama>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi                               | penutur    |
        | Jalan akan dibuka pada hari Jumat | Tomi Wahab |

      Contoh: tanda pisah, kurung
        | nama                   |
        | ― Tomi Wahab           |
        | - Wali Kota Tomi Wahab |
        | (Tomi Wahab)           |

    Skenario: Pidato milik penuturnya dari judul sampai akhir
      Diketahui sebuah artikel:
        """
        Sambutan Gubernur Lena Rosadi pada pembukaan klinik

        Kami menunggu klinik ini sepuluh tahun.

        Saya berterima kasih kepada perawat. Provinsi membayar separuhnya.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi                                                                                                       | penutur     |
        | Kami menunggu klinik ini sepuluh tahun … Saya berterima kasih kepada perawat. Provinsi membayar separuhnya | Lena Rosadi |

    Skenario: Berita tentang sebuah pernyataan bukan pernyataan
      Diketahui sebuah artikel:
        """
        Pernyataan Gubernur Lena Rosadi Menuai Kritik

        Klinik itu dibuka pada Senin.

        Warga mengatakan klinik itu terlalu jauh.
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks                                          | penutur |
        | Pernyataan Gubernur Lena Rosadi Menuai Kritik |         |
        | Klinik itu dibuka pada Senin.                 |         |
        | klinik itu terlalu jauh                       | Warga   |
