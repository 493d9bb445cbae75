# language: id
Fitur: Bagaimana suatu klaim dikemukakan
  Klaim ditegaskan, atau sumbernya menyangkal, meragukan, menanyakan, meminta, merencanakan atau
  hanya menduganya. Kata tentang hal lain tidak mengubah apa pun.

  Garis-Besar Skenario: Satu kata menyatakan maksudnya
    Diketahui sebuah artikel:
      """
      <kalimat>
      """
    Ketika artikel itu dibaca
    Maka klaimnya:
      | faktualitas   |
      | <faktualitas> |

    Contoh: disangkal
      | kalimat                                                    | faktualitas |
      | Pengadilan tidak mendenda bank itu.                        | denied      |
      | Menteri membantah bahwa bendungan itu retak.               | denied      |
      | Tidak ada pasien yang meninggal dalam uji coba itu.        | denied      |
      | Klub itu belum membayar gaji pemain.                       | denied      |
      | Polisi bukan pemilik mobil itu.                            | denied      |
      | Direksi pabrik itu menolak membayar pesangon buruh.        | denied      |

    Contoh: tidak disangkal
      | kalimat                                                    | faktualitas |
      | Menteri membantah bahwa ia tidak membayar pajak.           | asserted    |
      | Pengadilan mendenda bank yang tidak melaporkan kerugiannya. | asserted   |
      | Penyerang itu tidak hanya mencetak satu gol.               | asserted    |
      | Pesta itu gagal.                                           | asserted    |

    Contoh: diragukan
      | kalimat                                                    | faktualitas |
      | Pelatih meragukan stadion itu akan siap pada Mei.          | doubted     |
      | Keaslian ijazah itu diragukan warga.                       | doubted     |
      | Warga tidak yakin jembatan itu selesai tahun ini.          | doubted     |
      | Hakim tidak percaya bahwa surat itu asli.                  | doubted     |

    Contoh: ditanyakan
      | kalimat                                                    | faktualitas |
      | Apakah senator itu menerima uang?                          | asked       |
      | Hakim bertanya apakah saksi melihat mobil itu.             | asked       |
      | Jaksa menanyakan siapa yang menandatangani surat itu.      | asked       |

    Contoh: diminta
      | kalimat                                                    | faktualitas |
      | Serikat buruh mendesak direksi membuka kembali tambang itu. | requested  |
      | Wali kota meminta warga mengungsi.                         | requested   |
      | Warga diimbau tidak membuang sampah di sungai.             | requested   |
      | "Jangan membuang sampah di sungai," kata lurah.            | requested   |
      | Dewan harus membatalkan lomba itu, kata dokter.            | requested   |
      | Mohon tanya bidan saya.                                    | requested   |

    Contoh: tidak diminta
      | kalimat                                                    | faktualitas |
      | Direksi yang didesak buruh itu membuka kembali tambang.    | asserted    |
      | Murid yang diminta pulang itu menangis.                    | asserted    |

    Contoh: direncanakan
      | kalimat                                                    | faktualitas |
      | Bank itu akan menaikkan suku bunga pada Juni.              | planned     |
      | Partai itu berencana mengajukan gugatan.                   | planned     |
      | Sidang dijadwalkan dimulai pada Senin.                     | planned     |
      | Klub itu hendak menjual tiga pemain.                       | planned     |

    Contoh: tidak direncanakan
      | kalimat                                                    | faktualitas |
      | Jembatan yang direncanakan sejak 2010 itu dibuka pada Senin. | asserted  |

    Contoh: mungkin
      | kalimat                                                    | faktualitas |
      | Virus itu mungkin menyebar dari pasar.                     | possible    |
      | Kebakaran itu diduga berasal dari puntung rokok.           | possible    |
      | Harga cabai diperkirakan naik.                             | possible    |
      | Pemain itu kabarnya pindah ke klub Jepang.                 | possible    |

    Contoh: pengandaian
      | kalimat                                                    | faktualitas  |
      | Jika hujan turun, pertandingan akan dipindahkan.           | hypothetical |
      | Seandainya petugas datang lebih cepat, rumah itu selamat.  | hypothetical |
      | Pabrik itu akan ditutup jika melanggar lagi.               | hypothetical |

    Contoh: dibatalkan
      | kalimat                                                    | faktualitas |
      | Penyanyi itu membatalkan konsernya di Jakarta.             | cancelled   |
      | Pertandingan itu ditunda karena hujan.                     | cancelled   |
      | Rapat itu urung digelar.                                   | cancelled   |

    Contoh: tidak dibatalkan
      | kalimat                                                    | faktualitas |
      | Penyanyi yang membatalkan konsernya itu tinggal di Jakarta. | asserted   |

    Contoh: diralat
      | kalimat                                                    | faktualitas |
      | Kementerian meralat pernyataannya bahwa 40 orang tewas.    | corrected   |
      | Badan statistik merevisi data ekspor.                      | corrected   |

    Contoh: tidak diralat
      | kalimat                                                    | faktualitas |
      | Dewan merevisi aturan parkir.                              | asserted    |
