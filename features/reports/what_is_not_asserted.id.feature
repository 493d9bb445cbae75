# language: id
Fitur: Yang tidak dinyatakan siapa pun
  Bantahan yang dicetak sebagai pernyataan mencemarkan nama orang. Karena itu laporan selalu menyebut
  dengan kata-kata apa yang dilakukan sumber dengan klaimnya.

  Aturan: Setiap bentuk laporan menyebutnya dengan kata-kata

    Garis-Besar Skenario: Dibantah, diminta, ditanyakan
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <artikel>
        """
      Dan berita "Warta" terbitan 2024-07-03:
        """
        Orkes kota itu membuka musim konsernya pada Senin.
        """
      Ketika artikel itu diperiksa
      Maka laporan sebagai text memuat "<kata>"
      Dan laporan sebagai HTML memuat "<kata>"
      Dan laporan sebagai Markdown memuat "<kata>"
      Dan laporan sebagai JSON-LD memuat "<kata>"
      Dan laporan sebagai rows memuat "<sifat>"

      Contoh: tidak dinyatakan
        | artikel                                                                 | kata                       | sifat     |
        | Menteri Ani Wijaya membantah bahwa vaksin itu tercemar.                 | ibantah oleh Ani Wijaya    | denied    |
        | "Apakah wasit itu saudara sang pelatih?" tanya bek Jonas Wik.           | ertanyaan Jonas Wik        | asked     |

    Garis-Besar Skenario: Dinyatakan
      Diketahui sebuah artikel terbitan 2024-07-03:
        """
        <artikel>
        """
      Dan berita "Warta" terbitan 2024-07-03:
        """
        Orkes kota itu membuka musim konsernya pada Senin.
        """
      Ketika artikel itu diperiksa
      Maka laporan sebagai text tanpa "ibantah oleh"
      Dan laporan sebagai JSON-LD tanpa "creativeWorkStatus"

      Contoh: dinyatakan
        | artikel                                                                  |
        | Menteri Ani Wijaya mengatakan bahwa vaksin itu tercemar.                 |
        | Museum Odda ditutup pada Selasa setelah badai merusak atapnya.           |
