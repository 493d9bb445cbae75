# language: id
Fitur: Batas yang diketahui
  Yang diharapkan pembaca tetapi belum bisa dilakukan claimcheck. Setiap contoh menyebut yang benar;
  hari ini ia gagal, dan pengujian akan memberi tahu bila sudah berhasil.

  Aturan: Ucapan tanpa kata pelapor tetap milik seseorang

    @known_failure
    Skenario: Ucapan tanpa kata pelapor
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Bagi wali kota, jalan itu aman dilalui warga. Hal itu sudah lama menjadi perdebatan di sana.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber    | isi                          |
        | wali kota | jalan itu aman dilalui warga |

  Aturan: Tanggal dibaca menurut peristiwanya

    @known_failure
    Garis-Besar Skenario: Yang sudah lewat, dan hari raya
      Diketahui sebuah artikel terbitan 2024-12-10:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   |
        | <teks> | <edtf> |

      Contoh: kata kerja tanpa penanda waktu, tahun Imlek
        | kalimat                                | teks       | edtf       |
        | Pelatih itu mundur pada Februari.      | Februari   | 2024-02    |
        | Imlek 2024 berlangsung tenang di Solo. | Imlek 2024 | 2024-02-10 |

  Aturan: Dua nilai yang tidak bisa sama-sama benar itu bertentangan

    @known_failure
    Garis-Besar Skenario: Nilai yang tidak dibandingkan
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <artikel>
        """
      Dan berita "Warta" terbitan 2024-07-03:
        """
        <berita> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan     | beda pada |
        | conflicting | <rincian> |

      Contoh: dua mata uang, kota dan negara lain
        | artikel                                                | berita                                                | rincian |
        | Pengadilan mendenda bank itu 40 juta dolar pada Senin. | Pengadilan mendenda bank itu 20 juta euro pada Senin. | number  |
        | Konferensi itu digelar di Paris pada Senin.            | Konferensi itu digelar di Jepang pada Senin.          | place   |

  Aturan: Hal yang sama dengan cara lain bukan pertentangan

    @known_failure
    Skenario: Jumlah dari beberapa kalimat
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Kebakaran itu menewaskan 12 orang di Solo pada Senin.
        """
      Dan berita "Warta" terbitan 2024-07-03:
        """
        Kebakaran itu menewaskan sembilan orang di Solo pada Senin. Tiga orang lagi meninggal pada Selasa.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan      |
        | corroborated |
