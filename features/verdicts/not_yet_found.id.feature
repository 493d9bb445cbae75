# language: id
Fitur: Perbedaan yang belum ditemukan
  Perbedaan nyata antara klaim Indonesia dan berita Inggris yang masih disebut didukung sebagian,
  karena belum cukup yakin bahwa keduanya tentang hal yang sama. Sampai ditemukan, ia ditandai.

  Aturan: Lawan yang disebut dalam bahasa lain itu bertentangan

    @known_failure
    Garis-Besar Skenario: Lintas bahasa
      Diketahui sebuah artikel terbitan 2024-06-20:
        """
        <artikel>
        """
      Dan berita "Reuters" terbitan 2024-06-20:
        """
        <berita>
        It was a quiet day.
        """
      Ketika artikel itu diperiksa
      Maka putusannya:
        | putusan     | beda pada |
        | conflicting | <rincian> |

      Contoh: lawan kata, nama, angka
        | artikel                                                     | berita                                                                    | rincian  |
