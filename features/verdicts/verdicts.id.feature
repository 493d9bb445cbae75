# language: id
Fitur: Sikap berita lain terhadap sebuah klaim
  Klaim berbahasa Indonesia dibandingkan dengan berita berbahasa Inggris lewat rinciannya.

  Aturan: Tanpa nilai tandingan tidak ada pertentangan

    Garis-Besar Skenario: Tanggal kunjungan
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Presiden Joko Widodo akan mengunjungi Norwegia pada bulan Oktober.
        """
      Dan berita "Reuters" terbitan 2024-07-03:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                              | putusan   | beda pada |
        | Presiden Joko Widodo akan mengunjungi Norwegia pada bulan Oktober. | <putusan> | <rincian> |

      Contoh: sama dan berbeda
        | berita                                                              | putusan      | rincian |
        | President Joko Widodo will visit Norway in October.                 | corroborated |         |
        | President Joko Widodo will visit Norway in November.                | conflicting  | date    |
        | Parliament passed the budget after a night of talks.                | unmentioned  |         |

    Garis-Besar Skenario: Korban, harga, dan waktu
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

      Contoh: dengan kata lain
        | klaim                                                     | berita                                                            | putusan      | rincian |
        | Sebelas orang tewas ketika feri Kari karam di dekat Bergen. | Thirteen bodies were found after the ferry Kari sank near Bergen. | conflicting  | number  |
        | Tiket feri Kari ke Bergen seharga Rp10.700.               | A ticket for the ferry Kari to Bergen costs 11,000 rupiah.        | conflicting  | number  |
        | Feri Kari berlayar ke Bergen pada 1-4 Juli.               | The ferry Kari sailed to Bergen on July 1-6.                      | conflicting  | date    |

      Contoh: bisa sama-sama benar
        | klaim                                                     | berita                                                            | putusan      | rincian |
        | Lebih dari 210 orang naik feri Kari ke Bergen.            | More than 200 people took the ferry Kari to Bergen.               | corroborated |         |
        | Feri Kari karam di dekat Bergen pada Selasa.              | The ferry Kari sank near Bergen on July 2.                        | corroborated |         |

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
        | klaim                                                                   | berita                                                                              | putusan     | rincian  |
        | Kementerian membekukan izin feri Kari di Bergen pada Senin.             | The ministry has not suspended the licence of the ferry Kari in Bergen on Monday.    | conflicting | polarity |
        | Kementerian belum membekukan izin feri Kari di Bergen pada Senin.       | The ministry suspended the licence of the ferry Kari in Bergen on Monday.            | conflicting | polarity |
        | Operator feri Kari akan terus mengangkut penumpang ke Bergen pada Juli. | The operator of the ferry Kari will not continue to carry passengers to Bergen in July. | conflicting | polarity |

      Contoh: kata "tidak" yang tidak menyangkal, dan sangkalan tanpa kata itu
        | klaim                                                                        | berita                                                                                   | putusan      | rincian |
        | Kementerian tidak hanya membekukan izin feri Kari di Bergen pada Senin.      | The ministry suspended the licence of the ferry Kari in Bergen on Monday.                 | corroborated |         |
        | Operator tidak lagi mengangkut penumpang feri Kari ke Bergen.                | The operator has stopped carrying passengers of the ferry Kari to Bergen.                 | corroborated |         |
        | Feri Kari baru berlayar ke Bergen pada Senin.                                | The ferry Kari did not sail to Bergen until Monday.                                       | corroborated |         |

  Aturan: Yang sudah berubah itu usang, bukan bertentangan

    Garis-Besar Skenario: Berita terdahulu yang berbeda
      Diketahui sebuah artikel terbitan 2024-07-05:
        """
        <klaim>
        """
      Dan berita "Warta" terbitan 2024-07-03:
        """
        <berita>
        """
      Dan berita "Antara" terbitan 2024-07-05:
        """
        <klaim>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim   | putusan   | beda pada |
        | <klaim> | <putusan> | <rincian> |

      Contoh: berubah, dan tidak berubah
        | klaim                                                    | berita                                                   | putusan     | rincian |
        | Badai di Bergen telah menewaskan 14 orang.               | Badai di Bergen telah menewaskan 9 orang.                | superseded  | number  |
        | Nakhoda feri Kari yang berusia 61 tahun tewas di Bergen. | Nakhoda feri Kari yang berusia 67 tahun tewas di Bergen. | conflicting | number  |

  Aturan: Dua redaksi yang mendengar satu penutur adalah satu suara

    Garis-Besar Skenario: Siapa di balik berita
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Feri Kari mengangkut 196 penumpang ke Bergen pada Senin.
        """
      Dan berita "Antara" terbitan 2024-07-03:
        """
        <pertama> mengatakan Feri Kari mengangkut 196 penumpang ke Bergen pada Senin.
        """
      Dan berita "Warta" terbitan 2024-07-03:
        """
        Pada Senin, Feri Kari membawa 196 penumpang ke Bergen, kata <kedua>.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                    | putusan      | asal | suara   |
        | Feri Kari mengangkut 196 penumpang ke Bergen pada Senin. | corroborated | 2    | <suara> |

      Contoh: satu orang, dan lembaga dengan juru bicaranya
        | pertama                                        | kedua                   | suara |
        | Nina Sari                                      | Kepala Pelabuhan Nina Sari | 1  |
        | Juru bicara Kementerian Perhubungan Nina Sari  | Kementerian Perhubungan | 1     |

      Contoh: orang lain, lembaga lain
        | pertama                                        | kedua                   | suara |
        | Nina Sari                                      | Budi Hartono            | 2     |
        | Kementerian Kesehatan                          | Kementerian Perhubungan | 2     |

  Aturan: Kutipan yang dipersingkat bukan kutipan yang diubah

    Garis-Besar Skenario: Kata-kata di dalam tanda kutip
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        "Kami membuka gerbang saat fajar lalu pulang," kata Kepala Pelabuhan Nina Sari, Senin.
        """
      Dan berita "Antara" terbitan 2024-07-03:
        """
        "<kutipan>," kata Kepala Pelabuhan Nina Sari, Senin.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                        | putusan   | beda pada |
        | Kami membuka gerbang saat fajar lalu pulang  | <putusan> | <rincian> |

      Contoh: dipersingkat
        | kutipan                                      | putusan      | rincian |
        | Kami membuka gerbang (...) lalu pulang       | corroborated |         |

      Contoh: diubah
        | kutipan                                      | putusan      | rincian |
        | Kami membuka gerbang saat malam lalu pulang  | conflicting  | quote   |
