# language: id
Fitur: Satu klaim dilacak di banyak media dan hari
  Satu utas adalah satu pernyataan, di mana pun dan kapan pun dimuat: siapa yang pertama, bagaimana
  berubah, dan bagaimana keadaannya kini. Peristiwa lain tetap terpisah.

  Aturan: Pernyataan yang sama adalah satu utas, dalam bahasa apa pun

    Skenario: Dua redaksi memuatnya, peristiwa lain tidak ikut
      Diketahui berita lain berikut:
        | nama    | terbit     | bahasa | teks                                                           |
        | Harian  | 2024-05-06 | id     | Banjir di Kota Manado merusak 210 rumah.                       |
        | Courier | 2024-05-06 | en     | The flood in the city of Manado damaged 210 houses.            |
        | Warta   | 2024-05-07 | id     | Presiden membuka 3 jembatan di Ambon.                          |
      Ketika semua berita dilacak
      Maka utasnya:
        | mula-mula                                           | keadaan        | dimuat |
        | The flood in the city of Manado damaged 210 houses. | standing       | 2      |
        | Presiden membuka 3 jembatan di Ambon.               | single-sourced | 1      |

    Skenario: Yang mengutip media lain bukan sumber kedua
      Diketahui berita lain berikut:
        | nama   | terbit     | bahasa | teks                                                     |
        | Antara | 2024-05-06 | id     | Banjir di Kota Manado merusak 210 rumah.                 |
        | Warta  | 2024-05-07 | id     | Banjir di Kota Manado merusak 210 rumah, lapor Antara.   |
      Ketika semua berita dilacak
      Maka utasnya:
        | mula-mula                                | keadaan        | redaksi | dimuat |
        | Banjir di Kota Manado merusak 210 rumah. | single-sourced | antara  | 2      |

  Aturan: Satu media lagi bukan kabar, sumber kedua kabar

    Skenario: Tiga media memuat yang sama
      Diketahui berita lain berikut:
        | nama   | terbit     | bahasa | teks                                               |
        | Harian | 2024-05-06 | id     | Banjir di Kota Manado merusak 210 rumah.           |
        | Warta  | 2024-05-07 | id     | Sebanyak 210 rumah rusak akibat banjir di Kota Manado. |
        | Kabar  | 2024-05-08 | id     | Banjir di Kota Manado merusak 210 rumah.           |
      Ketika semua berita dilacak
      Maka perubahannya sejak 2024-05-05:
        | perubahan     | oleh   | klaim                                                  | terhadap |
        | new           | Harian | Banjir di Kota Manado merusak 210 rumah.               |          |
        | second source | Warta  | Sebanyak 210 rumah rusak akibat banjir di Kota Manado. | Harian   |

  Aturan: Berita yang lebih baru membuat versi baru

    Skenario: Jumlahnya bertambah
      Diketahui berita lain berikut:
        | nama   | terbit     | bahasa | teks                                            |
        | Harian | 2024-05-06 | id     | Banjir di Kota Manado telah merusak 210 rumah.  |
        | Warta  | 2024-05-08 | id     | Banjir di Kota Manado telah merusak 340 rumah.  |
      Ketika semua berita dilacak
      Maka versinya:
        | versi                                          | pertama oleh | keadaan        |
        | Banjir di Kota Manado telah merusak 210 rumah. | Harian       | outdated       |
        | Banjir di Kota Manado telah merusak 340 rumah. | Warta        | single-sourced |
      Dan pada akhir 2024-05-07 utasnya:
        | kini                                           | keadaan        | redaksi |
        | Banjir di Kota Manado telah merusak 210 rumah. | single-sourced | harian  |
      Dan perubahannya sejak 2024-05-06:
        | perubahan | oleh  | klaim                                          | terhadap |
        | revised   | Warta | Banjir di Kota Manado telah merusak 340 rumah. | Harian   |

    Skenario: Jumlah pada hari yang telah lewat tidak menyusut, hanya dibantah
      Diketahui berita lain berikut:
        | nama   | terbit     | bahasa | teks                                                                |
        | Harian | 2024-05-07 | id     | Sebanyak 900 guru berpawai di Lapangan Karebosi di Makassar pada 6 Mei. |
        | Warta  | 2024-05-08 | id     | Sebanyak 350 guru berpawai di Lapangan Karebosi di Makassar pada 6 Mei. |
      Ketika semua berita dilacak
      Maka versinya:
        | versi                                                                   | pertama oleh | keadaan  |
        | Sebanyak 900 guru berpawai di Lapangan Karebosi di Makassar pada 6 Mei. | Harian       | disputed |
        | Sebanyak 350 guru berpawai di Lapangan Karebosi di Makassar pada 6 Mei. | Warta        | disputed |

    Skenario: Jumlah pada hari yang telah lewat dapat bertambah
      Diketahui berita lain berikut:
        | nama   | terbit     | bahasa | teks                                                                |
        | Harian | 2024-05-07 | id     | Sebanyak 350 guru berpawai di Lapangan Karebosi di Makassar pada 6 Mei. |
        | Warta  | 2024-05-08 | id     | Sebanyak 900 guru berpawai di Lapangan Karebosi di Makassar pada 6 Mei. |
      Ketika semua berita dilacak
      Maka versinya:
        | versi                                                                   | pertama oleh | keadaan        |
        | Sebanyak 350 guru berpawai di Lapangan Karebosi di Makassar pada 6 Mei. | Harian       | outdated       |
        | Sebanyak 900 guru berpawai di Lapangan Karebosi di Makassar pada 6 Mei. | Warta        | single-sourced |

  Aturan: Keputusan orang tercatat, dan dapat dibatalkan

    Skenario: Penggabungan dibatalkan
      Diketahui berita lain berikut:
        | nama   | terbit     | bahasa | teks                                     |
        | Harian | 2024-05-06 | id     | Banjir di Kota Manado merusak 210 rumah. |
        | Warta  | 2024-05-07 | id     | Air bah itu merusak ratusan bangunan.    |
      Ketika semua berita dilacak
      Dan seseorang menggabungkan "210 rumah" dan "ratusan bangunan"
      Dan keputusan itu dibatalkan
      Maka utasnya:
        | mula-mula                                | dimuat |
        | Banjir di Kota Manado merusak 210 rumah. | 1      |
        | Air bah itu merusak ratusan bangunan.    | 1      |

    Skenario: Kata satu media dipisahkan
      Diketahui berita lain berikut:
        | nama   | terbit     | bahasa | teks                                     |
        | Harian | 2024-05-06 | id     | Banjir di Kota Manado merusak 210 rumah. |
        | Warta  | 2024-05-07 | id     | Banjir di Kota Manado merusak 210 rumah. |
      Ketika semua berita dilacak
      Dan seseorang memisahkan kata Warta dari "Kota Manado"
      Maka utasnya:
        | mula-mula                                | dimuat |
        | Banjir di Kota Manado merusak 210 rumah. | 1      |
        | Banjir di Kota Manado merusak 210 rumah. | 1      |

    Skenario: Dua utas digabungkan
      Diketahui berita lain berikut:
        | nama   | terbit     | bahasa | teks                                     |
        | Harian | 2024-05-06 | id     | Banjir di Kota Manado merusak 210 rumah. |
        | Warta  | 2024-05-07 | id     | Air bah itu merusak ratusan bangunan.    |
      Ketika semua berita dilacak
      Dan seseorang menggabungkan "210 rumah" dan "ratusan bangunan"
      Maka utasnya:
        | mula-mula                                | dimuat |
        | Banjir di Kota Manado merusak 210 rumah. | 2      |

    Skenario: Pemisahan dibatalkan
      Diketahui berita lain berikut:
        | nama   | terbit     | bahasa | teks                                     |
        | Harian | 2024-05-06 | id     | Banjir di Kota Manado merusak 210 rumah. |
        | Warta  | 2024-05-07 | id     | Banjir di Kota Manado merusak 210 rumah. |
      Ketika semua berita dilacak
      Dan seseorang memisahkan kata Warta dari "Kota Manado"
      Dan keputusan itu dibatalkan
      Maka utasnya:
        | mula-mula                                | dimuat |
        | Banjir di Kota Manado merusak 210 rumah. | 2      |
