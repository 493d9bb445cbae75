# language: id
Fitur: Yang dilihat penyunting
  Laporan menunjukkan klaim, putusan, bedanya dan sumbernya.

  Aturan: Perbedaan ditunjukkan dengan kedua bunyinya

    Skenario: Bulan kunjungan
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        Presiden Joko Widodo akan mengunjungi Norwegia pada bulan Oktober.
        """
      Dan berita lain berikut:
        | nama    | terbit     | teks                                                 |
        | Reuters | 2024-07-03 | President Joko Widodo will visit Norway in November. |
      Ketika artikel itu diperiksa
      Maka bedanya:
        | jenis | diklaim       | diberitakan | sumber  |
        | date  | bulan Oktober | November    | Reuters |
      Dan laporan sebagai text memuat "November"
      Dan laporan sebagai text tanpa "Desember"
