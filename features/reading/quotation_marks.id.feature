# language: id
Fitur: Tanda kutip di media Indonesia
  Tanda kutip ditulis lurus, melengkung, atau dengan ” di kedua sisi, dan kadang lupa ditutup.
  Yang berdiri di dalamnya adalah kata-kata seseorang.

  Aturan: Semua bentuk tanda memuat kutipan

    Garis-Besar Skenario: Bentuk
      Diketahui sebuah artikel:
        """
        <kutipan> kata Budi Uge.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber   | penanda | isi                          | jenis  |
        | Budi Uge | kata    | Kapal itu tidak terlambat    | direct |

      Contoh: lurus, melengkung, kedua sisi sama, tunggal
        | kutipan                        |
        | "Kapal itu tidak terlambat,"   |
        | “Kapal itu tidak terlambat,”   |
        | ”Kapal itu tidak terlambat,”   |
        | “Kapal itu tidak terlambat”,   |
        | ‘Kapal itu tidak terlambat,’   |
        | 'Kapal itu tidak terlambat,'   |
        | "Kapal itu tidak terlambat ",  |

  Aturan: Tanda yang menempel pada kalimat atau penanda di sebelahnya tetap berpasangan

    Skenario: Pembuka menempel pada titik, penutup pada penanda, dan yang pertama lepas
      Diketahui sebuah artikel:
        """
        Harga cabai sudah turun, ”kata Budi Uge. Ia datang ke pasar tiap pagi.” Kami pantau terus, ”ujar Budi Uge.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | penanda | isi                      | jenis    |
        | kata    | Harga cabai sudah turun  | indirect |
        | ujar    | Kami pantau terus        | direct   |

    Skenario: Kutipan yang dibuka dan ditutup seperti biasa
      Diketahui sebuah artikel:
        """
        Sejak pekan lalu, ”harga cabai sudah turun,” kata Budi Uge. ”Kami pantau terus,” ujar Budi Uge.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | penanda | isi                      |
        | kata    | harga cabai sudah turun  |
        | ujar    | Kami pantau terus        |

  Aturan: Apostrof bukan tanda kutip

    Skenario: Nama dan kata serapan
      Diketahui sebuah artikel:
        """
        Pada hari Jum'at itu Ma'ruf dan Nu'man membaca Qur'an di kapal.
        """
      Ketika artikel itu dibaca
      Maka tidak ada atribusi

  Aturan: Kutipan bersambung dibuka lagi di tiap paragraf

    Skenario: Dua paragraf satu penutur
      Diketahui sebuah artikel:
        """
        “Kapal itu dibangun pada 2009 dan tidak pernah rusak.
        “Kami akan berlayar lagi,” kata nakhoda Budi Uge.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | penanda | isi                                                                            | penutur  |
        | kata    | Kapal itu dibangun pada 2009 dan tidak pernah rusak … Kami akan berlayar lagi | Budi Uge |
