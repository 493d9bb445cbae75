# language: id
Fitur: Siapa mengatakan apa
  Bahasa Indonesia melekatkan penutur pada penanda ("katanya"), mendahulukan penanda ("ujar Budi")
  dan memakai "menurut" serta "bahwa".

  Aturan: Kutipan langsung

    Garis-Besar Skenario: Letak penanda
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber   | penanda   | isi   | jenis  |
        | <sumber> | <penanda> | <isi> | direct |

      Contoh: urutan
        | kalimat                                                        | sumber               | penanda  | isi                                     |
        | "Kapal itu terlambat," kata Budi Uge.                          | Budi Uge             | kata     | Kapal itu terlambat                     |
        | "Kapal itu terlambat," ujar nakhoda Budi Uge di Ternate.       | nakhoda Budi Uge     | ujar     | Kapal itu terlambat                     |
        | Budi Uge mengatakan, "Kapal itu tidak terlambat."              | Budi Uge             | mengatakan | Kapal itu tidak terlambat             |
        | "Kapal itu," tutur Budi Uge, "terlambat lagi."                 | Budi Uge             | tutur    | Kapal itu … terlambat lagi              |

    Garis-Besar Skenario: Tanda kutip tanpa pernyataan
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka tidak ada atribusi

      Contoh: judul dan julukan
        | kalimat                                                 |
        | Film "Kapal Terakhir" akan diputar pada hari Jumat.     |
        | Kapal yang dijuluki "Si Tua" itu berhenti di pelabuhan. |

  Aturan: Pernyataan yang diceritakan kembali

    Garis-Besar Skenario: Klausa
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber   | penanda   | isi   | jenis   |
        | <sumber> | <penanda> | <isi> | <jenis> |

      Contoh: dengan dan tanpa "bahwa", dan "menurut"
        | kalimat                                                      | sumber       | penanda    | isi                                    | jenis    |
        | Menteri itu mengatakan bahwa kapal tersebut terlambat.       | Menteri itu  | mengatakan | kapal tersebut terlambat               | indirect |
        | Menteri itu mengatakan kapal tersebut akan terlambat.        | Menteri itu  | mengatakan | kapal tersebut akan terlambat          | indirect |
        | Menurut menteri itu, kapal tersebut akan terlambat.          | menteri itu  | Menurut    | kapal tersebut akan terlambat          | indirect |
        | Menteri itu mengatakan kapal itu "sangat terlambat" kemarin. | Menteri itu  | mengatakan | kapal itu "sangat terlambat" kemarin   | mixed    |

  Aturan: Penutur memakai nama terlengkap, juga pada "-nya" dan "dia"

    Skenario: Penanda dengan "-nya"
      Diketahui sebuah artikel:
        """
        "Kapal itu terlambat," kata nakhoda Budi Uge.
        "Hari Minggu juga terlambat," tambahnya.
        Dia mengatakan bahwa pelabuhan itu akan ditutup.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | penanda    | isi                         | penutur  |
        | kata       | Kapal itu terlambat         | Budi Uge |
        | tambahnya  | Hari Minggu juga terlambat  | Budi Uge |
        | mengatakan | pelabuhan itu akan ditutup  | Budi Uge |

  Aturan: Bantahan membantah isinya

    Skenario: Membantah
      Diketahui sebuah artikel:
        """
        Budi Uge membantah bahwa kapal itu terlambat.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber   | penanda   | isi                 | sikap  |
        | Budi Uge | membantah | kapal itu terlambat | denies |
