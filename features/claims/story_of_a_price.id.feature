# language: id
Fitur: Satu berita utuh: harga beras naik
  Setiap klaim dalam satu berita seperti yang akan didaftar redaktur: bunyinya, siapa yang berkata,
  bagaimana maksudnya, siapa melakukan apa kepada siapa, dan hari yang disebutnya.

  Skenario: Harga beras naik
    Diketahui sebuah artikel terbitan 2024-03-06:
    """
    Harga beras naik, pemerintah buka gudang

    SURABAYA - Harga beras di Pasar Wonokromo naik 5 persen menjadi Rp15.000 per kilogram pada Senin (4/3/2024).

    Kepala Dinas Perdagangan Surabaya Ani Wijaya mengatakan bahwa stok beras di gudang mencapai 12.000 ton. "Kami memiliki stok sampai April," kata Ani, Selasa (5/3/2024). Ia membantah bahwa pedagang menahan stok beras.

    Pemerintah kota akan membuka tiga gudang pada Rabu. Operasi pasar dijadwalkan dimulai di Kecamatan Tegalsari. Wali kota meminta warga tidak memborong beras.

    Pedagang meragukan harga akan turun sebelum Lebaran. "Pembeli berkurang separuh," ujar Budi Santoso, pedagang beras sejak 1998. Menurut Budi, harga beli di tingkat petani juga naik.

    Badan Urusan Logistik menyalurkan 800 ton beras ke 40 pasar pada Februari. Beras itu dibeli dari petani di Lamongan. Tidak ada beras impor di gudang Surabaya.

    Ekonom Universitas Brantas, Sari Lestari, menilai kenaikan itu wajar. "Jika panen terlambat, harga bisa naik lagi," kata Sari. Ia mendesak pemerintah memperbaiki data panen.

    Kementerian Pertanian meralat data produksi Januari. Produksi beras Januari turun 8 persen dari tahun lalu. Rapat gabungan di DPRD dibatalkan pada Jumat. Apakah harga akan stabil pada Ramadan?

    Polisi menangkap dua orang yang diduga mengoplos beras di Gresik. Keduanya belum ditahan, kata Kepala Polres Gresik Hadi Prakoso. Polisi menyita 6 ton beras pada Kamis (29/2/2024).
    """
    Ketika artikel itu dibaca
    Maka klaimnya:
      | teks                                                                                              | penutur      | faktualitas  | predikat | subjek                         | objek                  | tanggal       |
      | Harga beras naik, pemerintah buka gudang                                                          |              | asserted     | naik     | Harga beras                    |                        |               |
      | Harga beras di Pasar Wonokromo naik 5 persen menjadi Rp15.000 per kilogram pada Senin (4/3/2024). |              | asserted     | naik     | Harga beras di Pasar Wonokromo |                        | 2024-03-04    |
      | stok beras di gudang mencapai 12.000 ton                                                          | Ani Wijaya   | asserted     | capai    | stok beras di gudang           |                        |               |
      | Kami memiliki stok sampai April                                                                   | Ani Wijaya   | asserted     | milik    | Kami                           | stok                   | 2024-04       |
      | pedagang menahan stok beras                                                                       | Ani Wijaya   | denied       | tahan    | pedagang                       | stok beras             |               |
      | Pemerintah kota akan membuka tiga gudang pada Rabu.                                               |              | planned      | buka     | Pemerintah kota                | tiga gudang            | 2024-03-06    |
      | Operasi pasar dijadwalkan dimulai di Kecamatan Tegalsari.                                         |              | planned      | jadwal   |                                | Operasi pasar          |               |
      | warga tidak memborong beras                                                                       | Wali kota    | requested    | borong   | warga                          | beras                  |               |
      | harga akan turun sebelum Lebaran                                                                  | Pedagang     | doubted      | turun    | harga                          |                        | 2024-04-10~   |
      | Pembeli berkurang separuh                                                                         | Budi Santoso | asserted     | kurang   | Pembeli                        |                        |               |
      | harga beli di tingkat petani juga naik                                                            | Budi Santoso | asserted     | naik     | harga beli di tingkat petani   |                        |               |
      | Badan Urusan Logistik menyalurkan 800 ton beras ke 40 pasar pada Februari.                        |              | asserted     | salur    | Badan Urusan Logistik          |                        | 2024-02       |
      | Beras itu dibeli dari petani di Lamongan.                                                         |              | asserted     | beli     |                                | Beras itu              |               |
      | Tidak ada beras impor di gudang Surabaya.                                                         |              | denied       | ada      | beras impor di gudang Surabaya |                        |               |
      | kenaikan itu wajar                                                                                | Sari Lestari | asserted     | wajar    | kenaikan itu                   |                        |               |
      | Jika panen terlambat, harga bisa naik lagi                                                        | Sari Lestari | hypothetical | naik     | harga                          |                        |               |
      | pemerintah memperbaiki data panen                                                                 | Sari Lestari | requested    | baik     | pemerintah                     | data panen             |               |
      | Kementerian Pertanian meralat data produksi Januari.                                              |              | corrected    | ralat    | Kementerian Pertanian          | data produksi          | 2024-01       |
      | Produksi beras Januari turun 8 persen dari tahun lalu.                                            |              | asserted     | turun    | Produksi beras                 |                        | 2024-01, 2023 |
      | Rapat gabungan di DPRD dibatalkan pada Jumat.                                                     |              | cancelled    | batal    |                                | Rapat gabungan di DPRD | 2024-03-01    |
      | Apakah harga akan stabil pada Ramadan?                                                            |              | asked        | stabil   | harga                          |                        |               |
      | Polisi menangkap dua orang yang diduga mengoplos beras di Gresik.                                 |              | asserted     | tangkap  | Polisi                         | dua orang              |               |
      | Keduanya belum ditahan                                                                            | Hadi Prakoso | denied       | tahan    |                                | Keduanya               |               |
      | Polisi menyita 6 ton beras pada Kamis (29/2/2024).                                                |              | asserted     | sita     | Polisi                         |                        | 2024-02-29    |
