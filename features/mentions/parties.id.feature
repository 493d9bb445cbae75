# language: id
Fitur: Siapa yang disebut
  Jabatan mendahului nama, lembaganya di antara keduanya; tuan, nyonya dan gelar bukan bagian nama.
  Setiap penyebutan diberi nama terlengkap yang ada dalam artikel.

  Aturan: Penutur adalah nama terlengkap, dari mana pun ia disebut

    Garis-Besar Skenario: Nama, jabatan, sapaan dan kata ganti
      Diketahui sebuah artikel:
        """
        Rapat itu dipimpin Bupati Sari Dewanti. Menurut <sumber>, pasar itu aman.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber   | penanda | isi             | penutur   |
        | <sumber> | Menurut | pasar itu aman  | <penutur> |

      Contoh: orang yang sama
        | sumber      | penutur      |
        | Sari        | Sari Dewanti |
        | Ibu Sari    | Sari Dewanti |
        | sang bupati | Sari Dewanti |
        | bupati itu  | Sari Dewanti |
        | dia         | Sari Dewanti |
        | beliau      | Sari Dewanti |

      Contoh: orang lain
        | sumber                                     | penutur                                    |
        | Budi Uge                                   | Budi Uge                                   |
        | Gubernur Bali                              | Gubernur Bali                              |
        | seorang pejabat yang enggan disebut namanya | seorang pejabat yang enggan disebut namanya |

  Aturan: Lembaga disebut pula dengan kata umumnya

    Skenario: Perusahaan itu
      Diketahui sebuah artikel:
        """
        Kapal itu milik PT Samudra Biru. Menurut perusahaan itu, mesinnya rusak.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber         | penanda | isi           | penutur         |
        | perusahaan itu | Menurut | mesinnya rusak | PT Samudra Biru |

  Aturan: Nama yang mirip tetap dua orang, dan gelar bukan bagian nama

    Skenario: Dua orang yang namanya hampir sama
      Diketahui sebuah artikel:
        """
        Bupati Bagas Pranata dan Camat Bagas Pranoto hadir. "Aman," kata Bagas Pranata. "Belum," kata Bagas Pranoto.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber        | penutur       |
        | Bagas Pranata | Bagas Pranata |
        | Bagas Pranoto | Bagas Pranoto |

    Garis-Besar Skenario: Gelar di belakang nama
      Diketahui sebuah artikel:
        """
        <orang> hadir pada Senin. "Aman," kata Rahma.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber | penutur    |
        | Rahma  | Rahma Wati |

      Contoh: gelar
        | orang                       |
        | Bidan Rahma Wati, S.Keb.    |
        | Dr. Rahma Wati, Sp.A., M.H. |
        | Camat Rahma Wati, SH, MH,   |

    Garis-Besar Skenario: Gelar di antara nama dan isinya
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber   | isi             | penutur    |
        | <sumber> | harga obat naik | Rahma Wati |

      Contoh: sesudah kata kerja, sebelum kata kerja
        | kalimat                                                  | sumber                        |
        | Menurut Rahma Wati, S.Keb., harga obat naik.             | Rahma Wati, S.Keb.            |
        | Menurut Bidan Rahma Wati, S.Keb., M.H., harga obat naik. | Bidan Rahma Wati, S.Keb., M.H. |
        | Bidan Rahma Wati, S.Keb., M.H. mengatakan harga obat naik. | Bidan Rahma Wati, S.Keb., M.H. |

  Aturan: Desa seorang warga dan klub seorang pelatih bukan namanya

    Garis-Besar Skenario: Siapa yang berbicara
      Diketahui sebuah artikel:
        """
        <orang> mengatakan harga pupuk itu naik.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | isi                   | penutur   |
        | harga pupuk itu naik  | <penutur> |

      Contoh: lembaga yang menyebut bidangnya, dengan koma
        | orang                                                   | penutur                                        |
        | Badan Meteorologi, Klimatologi, dan Geofisika (BMKG)    | Badan Meteorologi, Klimatologi, dan Geofisika  |
        | Kementerian Kelautan, Perikanan dan Pangan              | Kementerian Kelautan, Perikanan dan Pangan     |

      Contoh: kata jabatan yang menjadi nama
        | orang                                | penutur             |
        | Menteri Perdagangan Yusuf Hakim      | Yusuf Hakim         |
        | Ketua Majelis Hakim Yusuf Rahman     | Yusuf Rahman        |

      Contoh: desa, klub, dan nama sesudah jabatan
        | orang                                | penutur             |
        | Warga Desa Sukamaju, Sutrisno (45),  | Sutrisno            |
        | Pelatih Persela itu                  | Pelatih Persela itu |
        | Jurubicara Singa Timur, Rahma Wati,  | Rahma Wati          |
        | Kepala Desa Sutrisno                 | Sutrisno            |

  Aturan: Judul tidak menjadi nama, dan "dan" tidak mengakhirinya

    Skenario: Judul yang tertempel di akhir berita
      Diketahui sebuah artikel:
        """
        Harga beras turun, kata Bank Nusa Raya (BNR) pada Senin.
        Bank Nusa Raya Umumkan Bunga Tetap 5,75% Bank Nusa Raya Umumkan Bunga Tetap 5,75% (ab/cd) bank
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber               | penutur        |
        | Bank Nusa Raya (BNR) | Bank Nusa Raya |

    Skenario: Dua orang
      Diketahui sebuah artikel:
        """
        Ketua Yayasan Busro Mukadas dan Sekretaris Maksum Hadi bertemu. "Kami prihatin," ungkap Busro.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber | penutur               |
        | Busro  | Busro Mukadas         |

  Aturan: Dalam kalimat yang seluruhnya huruf besar, huruf besar tidak menandai nama

    Garis-Besar Skenario: Huruf besar
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber   | isi   |
        | <sumber> | <isi> |

      Contoh: kalimat huruf besar, dan singkatan dalam kalimat biasa
        | kalimat                                             | sumber        | isi                          |
        | INSINYUR BUDI UGE MENGATAKAN JEMBATAN ITU AMAN.     | INSINYUR BUDI UGE | JEMBATAN ITU AMAN        |
        | BMKG mengatakan gempa itu tidak memicu tsunami.     | BMKG          | gempa itu tidak memicu tsunami |
