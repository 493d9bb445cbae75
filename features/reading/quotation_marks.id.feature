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
