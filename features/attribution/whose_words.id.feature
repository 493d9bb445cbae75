# language: id
Fitur: Kata-kata siapa
  Pembaca ingin tahu siapa yang berkata-kata dan apa saja yang dikatakannya. Waktu, tempat dan
  pendengar bukan bagian isi, dan kejadian tidak berkata apa-apa.

  Aturan: Isi yang dipotong penuturnya berlanjut sampai akhir kalimat

    Garis-Besar Skenario: Di belakang "kata dia"
      Diketahui sebuah artikel:
        """
        Budi Salim hadir. <kalimat>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | penutur    | isi   |
        | Budi Salim | <isi> |

      Contoh: berlanjut dengan waktu, dan di belakang tempat bicara
        | kalimat                                                                        | isi                                        |
        | Kiai Hasan, kata dia, selama ini sudah divaksin.                               | Kiai Hasan … selama ini sudah divaksin     |
        | Oleh karena itu, kata dia, di Garut, Sabtu (2/1/2021), warga harus mengungsi.  | Oleh karena itu … warga harus mengungsi    |

      Contoh: sudah utuh sebelum penuturnya
        | kalimat                                                                        | isi                                        |
        | Jalan itu akan dibuka, kata dia, pada Senin pagi.                              | Jalan itu akan dibuka                      |

  Aturan: Pendengar, nama di belakang jabatan, dan hari bukan bagian isi

    Garis-Besar Skenario: Kepada wartawan, pada hari Selasa
      Diketahui sebuah artikel:
        """
        <kalimat>
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber   | isi   |
        | <sumber> | <isi> |

      Contoh: pendengar, pemegang jabatan dengan harinya, dan tempat
        | kalimat                                                                               | sumber                              | isi                          |
        | Rudi Salim mengatakan kepada wartawan jembatan itu akan dibuka.                       | Rudi Salim                          | jembatan itu akan dibuka     |
        | Menurut anggota Dewan Kota Garut, Hidayat, Selasa (21/7/2020), jembatan itu dibuka.   | anggota Dewan Kota Garut, Hidayat   | jembatan itu dibuka          |

  Aturan: Kejadian tidak melaporkan apa-apa

    Skenario: Ditunjukkan oleh kondisi
      Diketahui sebuah artikel:
        """
        Kondisi itu menunjukkan bahwa wabah masih meluas.
        """
      Ketika artikel itu dibaca
      Maka tidak ada atribusi

    Skenario: Ditunjukkan oleh survei
      Diketahui sebuah artikel:
        """
        Survei itu menunjukkan bahwa wabah masih meluas.
        """
      Ketika artikel itu dibaca
      Maka atribusinya:
        | sumber     | isi                 |
        | Survei itu | wabah masih meluas  |

    Skenario: Yang mendesak tidak mendesak siapa-siapa
      Diketahui sebuah artikel:
        """
        Perbaikan jalan di Garut kian mendesak dilakukan.
        """
      Ketika artikel itu dibaca
      Maka tidak ada atribusi

    Skenario: Yang baru diandaikan
      Diketahui sebuah artikel:
        """
        Jika survei menunjukkan bahwa wabah masih meluas, pasar akan ditutup.
        """
      Ketika artikel itu dibaca
      Maka tidak ada atribusi
