# language: id
Fitur: Yang dibantah, diralat, dan dicabut
  Siapa yang membantah tidak memuatnya, dan media yang mencabut laporannya sendiri menyerahkannya
  kepada yang masih memuatnya.

  Aturan: Bantahan bukan versi baru: klaim itu dibantah

    Skenario: Yang dituduh membantah
      Diketahui berita lain berikut:
        | nama   | terbit     | bahasa | teks                                                                    |
        | Harian | 2024-05-06 | id     | Bupati Manado Sri Wahyuni menerima uang dari pengembang, kata seorang saksi. |
        | Warta  | 2024-05-07 | id     | Bupati Manado Sri Wahyuni membantah bahwa ia menerima uang dari pengembang. |
      Ketika semua berita dilacak
      Maka perubahannya sejak 2024-05-06:
        | perubahan | oleh  | klaim                            | terhadap |
        | denied    | Warta | ia menerima uang dari pengembang | Harian   |

  Aturan: Yang dicabut medianya sendiri sudah ditarik, kecuali redaksi lain juga memuatnya

    Skenario: Hanya satu yang memuat
      Diketahui berita lain berikut:
        | nama   | terbit     | bahasa | teks                                                             |
        | Harian | 2024-05-06 | id     | Pintu bangsal anak di Rumah Sakit Melati terkunci.               |
        | Harian | 2024-05-07 | id     | Harian mencabut laporannya bahwa pintu bangsal anak di Rumah Sakit Melati terkunci. |
      Ketika semua berita dilacak
      Maka utasnya:
        | mula-mula                                          | keadaan   | dimuat |
        | Pintu bangsal anak di Rumah Sakit Melati terkunci. | retracted | 2      |

  Aturan: Teks lain di alamat yang sama adalah ralat

    Skenario: Angka dalam artikel diganti
      Diketahui berita lain berikut:
        | nama   | terbit            | bahasa | url               | teks                                           |
        | Harian | 2024-05-06T08:00Z | id     | https://h.example | Banjir di Kota Manado telah merusak 910 rumah. |
        | Harian | 2024-05-06T11:00Z | id     | https://h.example | Banjir di Kota Manado telah merusak 210 rumah. |
      Ketika semua berita dilacak
      Maka versinya:
        | versi                                          | pertama oleh | keadaan        |
        | Banjir di Kota Manado telah merusak 910 rumah. | Harian       | corrected      |
        | Banjir di Kota Manado telah merusak 210 rumah. | Harian       | single-sourced |
