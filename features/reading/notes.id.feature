# language: id
Fitur: Yang ditulis redaksi dan pengirim di sekitar berita
  Kawat datang dengan slug dan catatan, siaran pers dengan embargo dan kontak, surel dengan kepalanya dan
  surel lama di bawahnya. Semua itu bukan berita, dan ralat menarik apa yang disebutnya.

  Aturan: Slug, catatan, embargo dan kontak adalah tempelan

    Garis-Besar Skenario: Sebelum berita
      Diketahui sebuah artikel:
        """
        <baris>
        Hakim bebaskan wasit dalam perkara piala
        Pengadilan membebaskan wasit itu pada Senin, kata Hakim Tomi Wahab.
        """
      Ketika artikel itu dibaca
      Maka bagian-bagiannya:
        | jenis     | teks                                                                |
        | furniture | <baris>                                                             |
        | headline  | Hakim bebaskan wasit dalam perkara piala                            |
        | paragraph | Pengadilan membebaskan wasit itu pada Senin, kata Hakim Tomi Wahab. |

      Contoh: slug, catatan, embargo, kontak
        | baris                                             |
        | BOLA-PIALA-WASIT/                                 |
        | URGEN                                             |
        | (Memperbarui dengan keterangan klub)              |
        | (Catatan redaksi: foto menyusul)                  |
        | EMBARGO: 4 Juli 2024 pukul 10.00 WIB              |
        | UNTUK SEGERA DISIARKAN                            |
        | Narahubung: Ida Lubis, +62 21 555 2015            |

    Garis-Besar Skenario: Berita yang mirip catatan
      Diketahui sebuah artikel:
        """
        Pengadilan membebaskan wasit itu pada Senin.
        <baris>
        """
      Ketika artikel itu dibaca
      Maka bagian-bagiannya:
        | jenis     | teks                                         |
        | paragraph | Pengadilan membebaskan wasit itu pada Senin. |
        | paragraph | <baris>                                      |

      Contoh: kalimat
        | baris                                                       |
        | (Klub memperbarui daftar wasit setiap Mei.)                 |
        | Embargo ikan dicabut, dan pedagang bersorak.                |
        | Kontak wasit dengan klub sudah lama diketahui hakim.        |

  Aturan: Ralat dipilah, dengan kalimat yang diralatnya

    Garis-Besar Skenario: Ralat tidak menjadi klaim
      Diketahui sebuah artikel:
        """
        Kebakaran itu menewaskan 12 orang di Batur, kata Kapolres Ida Lubis.

        <ralat>
        """
      Ketika artikel itu dibaca
      Maka bagian-bagiannya:
        | jenis      | teks                                                                 | meralat                                                              |
        | paragraph  | Kebakaran itu menewaskan 12 orang di Batur, kata Kapolres Ida Lubis. |                                                                      |
        | correction | <ralat>                                                              | Kebakaran itu menewaskan 12 orang di Batur, kata Kapolres Ida Lubis. |
      Dan klaimnya:
        | teks                                       | penutur   |
        | Kebakaran itu menewaskan 12 orang di Batur | Ida Lubis |

      Contoh: dengan label dan dalam kurung
        | ralat                                                                                |
        | Ralat: Dalam versi sebelumnya tertulis 20 orang tewas, seharusnya 12 orang.          |
        | Judul berita ini diubah: kebakaran di Batur itu menewaskan 12 orang, bukan 20 orang. |
        | Berita ini telah diubah pada 4 Juli. Semula tertulis kebakaran di Batur menewaskan 20 orang. |
        | RALAT - Kebakaran di Batur menewaskan 12 orang, bukan 20.                            |
        | (Berita ini telah dikoreksi: korban kebakaran di Batur 12 orang, bukan 20)           |
        | Catatan redaksi: Jumlah orang yang tewas di Batur dalam kebakaran itu keliru.       |

    Skenario: Ralat sebaris dengan beritanya
      Diketahui sebuah artikel:
        """
        RALAT: Sebelumnya tertulis 20 orang tewas, yang benar 12 orang. Kebakaran itu menewaskan 12 orang, kata Kapolres Ida Lubis.
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks                               | penutur   |
        | Kebakaran itu menewaskan 12 orang  | Ida Lubis |

    Garis-Besar Skenario: Bukan ralat
      Diketahui sebuah artikel:
        """
        Kebakaran itu menewaskan 12 orang, kata Kapolres Ida Lubis.
        <baris>
        """
      Ketika artikel itu dibaca
      Maka bagian-bagiannya:
        | jenis     | teks                                                        |
        | paragraph | Kebakaran itu menewaskan 12 orang, kata Kapolres Ida Lubis. |
        | paragraph | <baris>                                                     |

      Contoh: kalimat
        | baris                                                  |
        | Ralat soal jumlah korban disampaikan polisi sore hari. |
        | Ia mengoreksi angka 20 korban yang disebutnya pagi.    |

  Aturan: Kepala surel dan surel yang dikutipnya bukan berita

    Skenario: Jawaban di atas surel lama
      Diketahui sebuah artikel:
        """
        Dari: Humas Pelabuhan <humas@pelabuhan.example>
        Kepada: redaksi@koran.example
        Perihal: Jawaban

        Yth. Ida Lubis,

        Kepala pelabuhan Oki Bahar mengatakan dermaga itu aman.

        Hormat kami,
        Humas Pelabuhan

        Pada Sel, 2 Jul 2024 pukul 17.30 Ida Lubis <ida@koran.example> menulis:
        > Penyelam Tomi Wahab mengatakan dermaga itu lapuk.
        > Apakah benar?
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks              | penutur   |
        | dermaga itu aman  | Oki Bahar |

    Skenario: Seseorang menulis, di dalam berita
      Diketahui sebuah artikel:
        """
        Dermaga itu ditutup pada Senin.
        “Dermaga itu lapuk,” tulis penyelam Tomi Wahab.
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks                            | penutur    |
        | Dermaga itu ditutup pada Senin. |            |
        | Dermaga itu lapuk               | Tomi Wahab |
