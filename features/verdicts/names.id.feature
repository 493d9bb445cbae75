# language: id
Fitur: Orang lain di tempat seorang tokoh
  Nama bertentangan bila berita menaruh nama lain di tempatnya.

  Aturan: Nama lain di tempat yang sama bertentangan, ejaan lain tidak

    Garis-Besar Skenario: Siapa yang membuka jembatan
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Insinyur Bagas Wirawan membuka jembatan baru di Norwegia pada hari Senin di depan 300 tamu.
        """
      Dan berita "Reuters" terbitan 2024-07-03:
        """
        <berita>
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | klaim                                                                                       | putusan   | beda pada |
        | Insinyur Bagas Wirawan membuka jembatan baru di Norwegia pada hari Senin di depan 300 tamu. | <putusan> | <rincian> |

      Contoh: orang lain dan orang yang sama
        | berita                                                                                      | putusan      | rincian |
        | Engineer Joko Susilo opened the new bridge in Norway on Monday in front of 300 guests.      | conflicting  | name    |
        | Engineer Bagas Wirawan opened the new bridge in Norway on Monday in front of 300 guests.    | corroborated |         |
        | Wirawan opened the new bridge in Norway on Monday in front of 300 guests, the engineer said. | corroborated |         |
