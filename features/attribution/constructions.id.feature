# language: id
Fitur: Susunan pernyataan
  Penanda yang selalu mengikuti isi ("kata", "ujar"), akhiran -nya, "menurut", "seraya" dan bentuk
  pasif masing-masing dibaca menurut aturannya, dan tidak di tempat lain.

  Aturan: Sumber boleh sebelum, sesudah, atau di tengah isi

    Garis-Besar Skenario: Urutan
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber   | penanda   | isi   |
        | <sumber> | <penanda> | <isi> |

      Contoh: dengan jabatannya
        | kalimat                                                              | sumber                              | penanda     | isi                              |
        | Dermaga itu akan ditutup, kata kepala pelabuhan Budi Uge, Senin.     | kepala pelabuhan Budi Uge           | kata        | Dermaga itu akan ditutup         |
        | Dermaga itu, kata Budi Uge, akan ditutup.                            | Budi Uge                            | kata        | Dermaga itu … akan ditutup       |
        | Kepala Dinas Perhubungan, Budi Uge, menegaskan bahwa dermaga itu aman.| Kepala Dinas Perhubungan, Budi Uge  | menegaskan  | dermaga itu aman                 |
        | Wali kota berkata kepada wartawan bahwa dermaga itu aman.            | Wali kota                           | berkata     | dermaga itu aman                 |
        | Wali kota mengatakan dermaga itu aman.                               | Wali kota                           | mengatakan  | dermaga itu aman                 |
        | Menurut Budi Uge, dermaga itu akan ditutup.                          | Budi Uge                            | Menurut     | dermaga itu akan ditutup         |
        | Dermaga itu akan ditutup, menurut kepala pelabuhan.                  | kepala pelabuhan                    | menurut     | Dermaga itu akan ditutup         |
        | Budi Uge, yang mengatakan dermaga itu aman, mundur pada Mei.         | Budi Uge, yang                      | mengatakan  | dermaga itu aman                 |
        | Dermaga itu ditutup, demikian diumumkan Dinas Perhubungan.           | Dinas Perhubungan                   | diumumkan   | Dermaga itu ditutup              |
        | Diumumkan bahwa dermaga itu ditutup.                                 |                                     | Diumumkan   | dermaga itu ditutup              |
        | Polisi menyelidiki tuduhan bahwa dermaga itu sengaja dirusak.        |                                     | tuduhan     | dermaga itu sengaja dirusak      |

    Garis-Besar Skenario: Kata yang sama tanpa pernyataan
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka tidak ada atribusi

      Contoh: bukan penanda
        | kalimat                                                   |
        | Warga menurut saja dan pulang.                            |
        | Budi Uge, yang memimpin pelabuhan, mundur pada Mei.       |
        | Polisi membaca laporan itu kemarin.                       |
        | Jelasnya aturan itu membuat warga tenang.                 |
        | Wali kota mengucapkan terima kasih kepada warga.          |

  Aturan: Akhiran -nya adalah penuturnya sendiri

    Garis-Besar Skenario: Akhiran
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber    | penanda   | isi   | jenis   |
        | <penanda> | <penanda> | <isi> | <jenis> |

      Contoh: katanya, imbuhnya
        | kalimat                        | penanda  | isi              | jenis    |
        | "Dermaga itu aman," katanya.   | katanya  | Dermaga itu aman | direct   |
        | Dermaga itu aman, imbuhnya.    | imbuhnya | Dermaga itu aman | indirect |

    Skenario: "Menurutnya" sesudah kutipan
      Diketahui sebuah artikel:
        """
        Bidan Ratna Dewi menunggu di klinik. “Vaksin itu sudah diuji dua kali,” menurutnya lagi.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | penanda    | isi                              | penutur    |
        | menurutnya | Vaksin itu sudah diuji dua kali  | Ratna Dewi |

    Skenario: Julukan dan judul sesudah nama bukan ucapan
      Diketahui sebuah artikel:
        """
        “Panggungnya gelap,” kata Jono “Jangkung” Marsudi, seorang penyanyi. “Lampunya mati,” kata pemilik kafe “Bulan Biru”.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber                                      | isi               |
        | Jono “Jangkung” Marsudi, seorang penyanyi   | Panggungnya gelap |
        | pemilik kafe                                | Lampunya mati     |

  Aturan: "Seraya" memakai sumber penanda sebelumnya

    Skenario: Seraya menambahkan
      Diketahui sebuah artikel:
        """
        "Dermaga itu aman," ujar Budi Uge, seraya menambahkan bahwa jalan sudah dibuka.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber   | penanda     | isi               | jenis    |
        | Budi Uge | ujar        | Dermaga itu aman  | direct   |
        | Budi Uge | menambahkan | jalan sudah dibuka | indirect |

  Aturan: Yang terdengar atau terlihat berbicara adalah penuturnya

    Garis-Besar Skenario: Dalam rekaman
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka klaimnya:
        | teks  | penutur   |
        | <isi> | <penutur> |

      Contoh: yang berbicara
        | kalimat                                                                           | isi                 | penutur      |
        | Dalam rekaman itu sang bupati terdengar mengatakan bahwa lelang sudah diatur.     | lelang sudah diatur | sang bupati  |
        | Rekaman itu menunjukkan Ratna Dewi mengatakan bahwa lelang sudah diatur.          | lelang sudah diatur | Ratna Dewi   |

      Contoh: yang hanya terlihat
        | kalimat                                                       | isi                                                           | penutur |
        | Dalam rekaman itu sang bupati terlihat memasuki gudang.       | Dalam rekaman itu sang bupati terlihat memasuki gudang.       |         |

  Aturan: Sumber memuat anak kalimat dan kata berkutip yang menjelaskannya

    Garis-Besar Skenario: Sumber yang panjang
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber   | isi   | penutur   |
        | <sumber> | <isi> | <penutur> |

      Contoh: anak kalimat, kata berkutip, lama waktu, dan kepada siapa
        | kalimat                                                                        | sumber                                  | isi                                       | penutur                                 |
        | Sebuah survei yang terbit pada Kamis, menunjukkan bahwa harga beras naik.      | Sebuah survei yang terbit pada Kamis    | harga beras naik                          | Sebuah survei yang terbit pada Kamis    |
        | Separuh dari "calon" penonton di Solo mengatakan tiket terlalu mahal.          | Separuh dari "calon" penonton di Solo   | tiket terlalu mahal                       | Separuh dari "calon" penonton di Solo   |
        | Selama dua jam kelompok buruh meneriakkan bahwa upah terlalu rendah.           | kelompok buruh                          | upah terlalu rendah                       | kelompok buruh                          |
        | Pengacara itu memohon kepada hakim untuk menunda sidang.                       | Pengacara itu                           | kepada hakim untuk menunda sidang         | Pengacara itu                           |
        | Polisi menahan penonton yang berteriak, "Hidup Persib."                        | penonton yang                           | Hidup Persib                              | penonton                                |

  Aturan: Keterangan yang mengikuti isi berupa benda bukan bagian dari isi

    Garis-Besar Skenario: Setelah koma
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber    | penanda   | isi   |
        | Wali kota | <penanda> | <isi> |

      Contoh: benda, lalu kalimat
        | kalimat                                                                                | penanda                 | isi                                                  |
        | Wali kota menyinggung kemungkinan penutupan dermaga itu, dengan tetap melihat biayanya. | menyinggung kemungkinan | penutupan dermaga itu                                |
        | Wali kota melontarkan gagasan dermaga baru yang murah, tanpa ada jadwal.               | melontarkan gagasan     | dermaga baru yang murah                              |
        | Wali kota mengatakan dermaga itu akan ditutup, dengan biaya 2 juta rupiah.             | mengatakan              | dermaga itu akan ditutup, dengan biaya 2 juta rupiah |

  Aturan: Sikap penutur terbaca dari penandanya

    Garis-Besar Skenario: Sikap
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber    | isi   | sikap   |
        | Wali kota | <isi> | <sikap> |

      Contoh: sikap
        | kalimat                                           | isi                           | sikap    |
        | Wali kota membantah dermaga itu rusak.            | dermaga itu rusak             | denies   |
        | Wali kota membantah klaim bahwa dermaga itu aman. | dermaga itu aman              | denies   |
        | Wali kota bertanya apakah dermaga itu aman.       | apakah dermaga itu aman       | asks     |
        | Wali kota berjanji akan memperbaiki dermaga itu.  | akan memperbaiki dermaga itu  | promises |
        | Wali kota meminta warga menjauhi dermaga itu.     | warga menjauhi dermaga itu    | requests |
        | Wali kota mendesak warga menjauhi dermaga itu.    | warga menjauhi dermaga itu    | requests |
        | Wali kota meragukan dermaga itu aman.             | dermaga itu aman              | doubts   |
        | Wali kota meralat pernyataannya bahwa dermaga itu aman. | dermaga itu aman        | corrects |
        | Wali kota mengakui dermaga itu rusak.             | dermaga itu rusak             | confirms |
        | Wali kota yakin dermaga itu aman.                 | dermaga itu aman              | believes |
        | Wali kota berharap dermaga itu segera dibuka.     | dermaga itu segera dibuka     | hopes    |

  Aturan: Unggahan dan media adalah perantara

    Garis-Besar Skenario: Lewat
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber   | isi              | lewat   |
        | Budi Uge | dermaga itu aman | <lewat> |

      Contoh: media
        | kalimat                                                                | lewat     |
        | Dalam unggahan di Instagram, Budi Uge menulis bahwa dermaga itu aman.  | Instagram |
        | Budi Uge mengatakan kepada Reuters bahwa dermaga itu aman.             | Reuters   |
        | Budi Uge mengatakan kepada warga bahwa dermaga itu aman.               |           |
