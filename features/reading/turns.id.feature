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
        | headline | Wawancara bersama Lena Rosadi            |             |
        | question | Mengapa orkestra itu meninggalkan Batur? |             |
        | turn     | Gedungnya terlalu dingin.                | Lena Rosadi |
        | question | Kapan kembali?                           |             |
        | turn     | Pada Mei. Atapnya sudah baru.            | Lena Rosadi |

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
        | isi                                                            | jenis  |
        | Sidang dibuka                                                  | direct |
        | Saya melihat remnya. Remnya sudah aus … Sudah aus sejak Mei    | direct |
        | Kita dengar masinis pada Jumat                                 | direct |

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

      Contoh: judul
        | judul                                            |
        | Berikut pernyataan Wali Kota Tomi Wahab:         |
        | Pernyataan lengkap Wali Kota Tomi Wahab:         |
        | Pernyataan tertulis dari Wali Kota Tomi Wahab:   |

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
