# language: id
Fitur: Halaman utuh, seperti yang tiba di meja redaksi
  Sebuah halaman lebih dari kalimat-kalimatnya. Di sini ditunjukkan apa yang terbaca dari berita kawat,
  wawancara dan siaran langsung, dari baris pertama sampai terakhir.

  Aturan: Berita kawat adalah beritanya

    Skenario: Kawat pengadilan dengan slug, catatan dan ralat
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        HUKUM-BATUR-WASIT/
        (Memperbarui dengan keterangan jaksa)
        Pengadilan Batur bebaskan wasit dalam perkara suap
        Pewarta: Ida Lubis
        Batur (ANTARA) - Pengadilan Batur membebaskan wasit yang didakwa menerima suap, kata Hakim Tomi Wahab pada Rabu.
        “Tidak ada bukti uang berpindah tangan,” kata Tomi.
        Jaksa Sari Hara mengatakan kantornya akan mengajukan banding pada Jumat.
        Wasit itu, Karel Moa, ditangkap pada Mei setelah final piala.
        Baca juga: Final piala diulang
        Ralat: Dalam versi sebelumnya tertulis wasit Karel Moa ditangkap pada Maret.
        Pewarta: Ida Lubis
        Editor: Ruth Dahlan
        COPYRIGHT © ANTARA 2024
        """
      Ketika artikel itu dibaca
      Maka keterangan artikelnya:
        | penulis   | rujukan |
        | Ida Lubis | Antara  |
      Dan bagian-bagiannya:
        | jenis      | teks                                                                        |
        | furniture  | HUKUM-BATUR-WASIT/                                                          |
        | furniture  | (Memperbarui dengan keterangan jaksa)                                       |
        | headline   | Pengadilan Batur bebaskan wasit dalam perkara suap                          |
        | byline     | Pewarta: Ida Lubis                                                          |
        | dateline   | Batur (ANTARA) -                                                            |
        | paragraph  | Pengadilan Batur membebaskan wasit yang didakwa menerima suap, kata Hakim Tomi Wahab pada Rabu. |
        | paragraph  | “Tidak ada bukti uang berpindah tangan,” kata Tomi.                         |
        | paragraph  | Jaksa Sari Hara mengatakan kantornya akan mengajukan banding pada Jumat.    |
        | paragraph  | Wasit itu, Karel Moa, ditangkap pada Mei setelah final piala.               |
        | furniture  | Baca juga: Final piala diulang                                              |
        | correction | Ralat: Dalam versi sebelumnya tertulis wasit Karel Moa ditangkap pada Maret. |
        | byline     | Pewarta: Ida Lubis                                                          |
        | byline     | Editor: Ruth Dahlan                                                         |
        | furniture  | COPYRIGHT © ANTARA 2024                                                     |
      Dan klaimnya:
        | teks                                                          | penutur    |
        | Pengadilan Batur bebaskan wasit dalam perkara suap            |            |
        | Pengadilan Batur membebaskan wasit yang didakwa menerima suap | Tomi Wahab |
        | Tidak ada bukti uang berpindah tangan                         | Tomi Wahab |
        | kantornya akan mengajukan banding pada Jumat                  | Sari Hara  |
        | Wasit itu, Karel Moa, ditangkap pada Mei setelah final piala. |            |

  Aturan: Wawancara adalah orang yang ditanyanya

    Skenario: Seorang perawat tentang rumah sakitnya
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Wawancara dengan Kepala Perawat Sari Lestari

        Penulis: Ida Dahlan

        Rumah sakit Batur kehilangan sepertiga perawatnya dalam dua tahun.

        T: Berapa ranjang yang ditutup?
        J: Empat puluh. Kami menutup 12 ranjang pada Juni.

        T: Bagaimana dengan bangsal anak?
        J: Bangsal anak dibuka. Ada dua perawat pada malam hari.

        Mereka bekerja sepuluh jam.

        T: Apakah pemerintah membantu?
        J: Gajinya naik 4 persen.
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks                                                               | penutur      |
        | Rumah sakit Batur kehilangan sepertiga perawatnya dalam dua tahun. |              |
        | Empat puluh                                                        | Sari Lestari |
        | Kami menutup 12 ranjang pada Juni                                  | Sari Lestari |
        | Bangsal anak dibuka                                                | Sari Lestari |
        | Ada dua perawat pada malam hari                                    | Sari Lestari |
        | Mereka bekerja sepuluh jam                                         | Sari Lestari |
        | Gajinya naik 4 persen                                              | Sari Lestari |

  Aturan: Siaran langsung adalah catatan-catatannya

    Skenario: Badai, jam demi jam
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Badai di Batur

        16.05 WIB
        Badai menewaskan tiga orang, kata Gubernur Lena Rosadi.

        15.40 WIB
        Jembatan ke pelabuhan ditutup. Polisi mengatakan jembatan itu dibuka pukul 18.00.

        15.10 WIB - Wali Kota Tomi Wahab: “Tetaplah di rumah.”

        14.15 WIB Bandara ditutup, kata Kapolres Ida Lubis.

        Bagikan
        """
      Ketika artikel itu dibaca
      Maka bagian-bagiannya:
        | jenis     | teks                                                                              |
        | headline  | Badai di Batur                                                                    |
        | timestamp | 16.05 WIB                                                                         |
        | paragraph | Badai menewaskan tiga orang, kata Gubernur Lena Rosadi.                           |
        | timestamp | 15.40 WIB                                                                         |
        | paragraph | Jembatan ke pelabuhan ditutup. Polisi mengatakan jembatan itu dibuka pukul 18.00. |
        | timestamp | 15.10 WIB -                                                                       |
        | label     | Wali Kota Tomi Wahab:                                                             |
        | turn      | “Tetaplah di rumah.”                                                              |
        | timestamp | 14.15 WIB                                                                         |
        | paragraph | Bandara ditutup, kata Kapolres Ida Lubis.                                   |
        | furniture | Bagikan                                                                           |
      Dan klaimnya:
        | teks                                | penutur      |
        | Badai di Batur                      |              |
        | Badai menewaskan tiga orang         | Lena Rosadi  |
        | Jembatan ke pelabuhan ditutup.      |              |
        | jembatan itu dibuka pukul 18.00     | Polisi       |
        | Tetaplah di rumah                   | Tomi Wahab   |
        | Bandara ditutup                     | Ida Lubis    |
