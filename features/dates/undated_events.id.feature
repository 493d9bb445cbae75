# language: id
Fitur: Peristiwa tanpa hari
  Yang tidak disebut harinya tetap tanpa hari; hari terbit tidak menggantikannya.

  Aturan: Jam tanpa hari tidak punya hari

    Garis-Besar Skenario: Jam
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   | timex3   |
        | <teks> | <edtf> | <timex3> |

      Contoh: harinya tidak disebut
        | kalimat                                 | teks          | edtf       | timex3           |
        | Gempa mengguncang kota itu pukul 06.12. | pukul 06.12   | XXXX-XX-XX | XXXX-XX-XXT06:12 |
        | Sidang selesai pukul 7 malam.           | pukul 7 malam | XXXX-XX-XX | XXXX-XX-XXT19:00 |

    Garis-Besar Skenario: Jam dengan hari
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   | timex3   |
        | <teks> | <edtf> | <timex3> |

      Contoh: harinya disebut
        | kalimat                                       | teks              | edtf                | timex3           |
        | Gempa mengguncang kota itu Senin pukul 06.12. | Senin pukul 06.12 | 2024-07-01T06:12:00 | 2024-07-01T06:12 |

  Aturan: Sehari sebelum sesuatu yang tidak bertanggal tetap terbuka

    Garis-Besar Skenario: Di sekitar peristiwa
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tanggalnya:
        | teks   | edtf   | timex3   |
        | <teks> | <edtf> | <timex3> |

      Contoh: peristiwanya tidak bertanggal
        | kalimat                                             | teks           | edtf | timex3 |
        | Dokter itu menjual sahamnya sehari sebelum dipecat. | sehari sebelum |      | P1D    |

      Contoh: peristiwanya bertanggal
        | kalimat                                                | teks                      | edtf       | timex3     |
        | Dokter itu menjual sahamnya sehari sebelum 3 Mei 2019. | sehari sebelum 3 Mei 2019 | 2019-05-02 | 2019-05-02 |

  Aturan: “Hari itu” perlu hari sebelumnya

    Garis-Besar Skenario: Tidak ada yang ditunjuk
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <kalimat> Hal itu tidak dibantah oleh siapa pun yang ada di sana.
        """
      Ketika artikel itu dibaca
      Maka tidak ada tanggal

      Contoh: harinya tidak disebut
        | kalimat                            |
        | Malam itu para suporter bernyanyi. |
        | Pasar itu ramai pada hari itu.     |
