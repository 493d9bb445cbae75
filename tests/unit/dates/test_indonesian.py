"""Indonesian temporal expressions. Published Wednesday 2024-03-20 where not said otherwise."""

from __future__ import annotations

import pytest

from tests.unit.dates.conftest import Find

PUBLISHED = "2024-03-20"

VALUES = {
    # absolute dates
    "Kecelakaan itu terjadi Kamis (14/3/2024).": [("Kamis (14/3/2024)", "2024-03-14")],
    "Rapat digelar Senin (18/3) malam.": [("Senin (18/3) malam", "2024-03-18")],
    "Ia lahir pada 17 Agustus 1945.": [("17 Agustus 1945", "1945-08-17")],
    "Ia datang 14 Sept 2023 dini hari.": [("14 Sept 2023 dini hari", "2023-09-14")],
    "Surat tanggal 5 Februari sudah terbit.": [("tanggal 5 Februari", "2024-02-05")],
    "Pada hari Jum'at warga berkumpul.": [("hari Jum'at", "2024-03-15")],
    # periods
    "Harga naik pada Agt 2021.": [("Agt 2021", "2021-08")],
    "Ekspor kuartal III/2023 turun.": [("kuartal III/2023", "2023-35")],
    "Laba semester II 2022 naik.": [("semester II 2022", "2022-41")],
    "Lagu 1990-an dan 80-an.": [("1990-an", "199X"), ("80-an", "198X")],
    "Benteng abad ke-19.": [("abad ke-19", "18XX")],
    "Benteng abad ketiga belas.": [("abad ketiga belas", "12XX")],
    "Jembatan abad kedua puluh satu.": [("abad kedua puluh satu", "20XX")],
    "Jembatan abad kedua.": [("abad kedua", "01XX")],
    "Jalan itu dari tahun tujuh puluhan.": [("tahun tujuh puluhan", "197X")],
    "Tahun ajaran 2023/2024 dimulai.": [("Tahun ajaran 2023/2024", "2023/2024")],
    "Rumah itu berdiri sejak tahun 1998.": [("tahun 1998", "1998")],
    "Pada musim dingin 1944 pasukan mundur.": [("musim dingin 1944", "1944-24")],
    # parts
    "Harga naik awal pekan ini.": [("awal pekan ini", "2024-03-18/2024-03-19")],
    "Pabrik tutup akhir September 2023.": [("akhir September 2023", "2023-09-21/2023-09-30")],
    "Pabrik buka paruh pertama 2025.": [("paruh pertama 2025", "2025-40")],
    "Pada awal abad ke-21 kota itu sepi.": [("awal abad ke-21", "2000/2032")],
    # weeks and weekdays
    "Ia tiba Jumat pekan lalu.": [("Jumat pekan lalu", "2024-03-15")],
    "Laporan itu diserahkan paling lambat Senin.": [("Senin", "2024-03-25")],
    "Paling tidak 84 orang tiba pada Senin.": [("Senin", "2024-03-18")],
    "Ia tiba Minggu lalu.": [("Minggu lalu", "2024-03-17")],
    "Ia tiba minggu lalu.": [("minggu lalu", "2024-03-11/2024-03-17")],
    "Minggu ini harga turun.": [("Minggu ini", "2024-03-18/2024-03-24")],
    "Ia tiba akhir pekan lalu.": [("akhir pekan lalu", "2024-03-16/2024-03-17")],
    "Kapal itu akan berlayar Jumat.": [("Jumat", "2024-03-22")],
    # relative
    "Ia pulang dua hari lalu.": [("dua hari lalu", "2024-03-18")],
    "Ia pulang dua belas hari yang lalu.": [("dua belas hari yang lalu", "2024-03-08")],
    "Ia pulang lusa.": [("lusa", "2024-03-22")],
    "Ia pulang lima hari lagi.": [("lima hari lagi", "2024-03-25")],
    "Harga naik bulan depan.": [("bulan depan", "2024-04")],
    "Hujan turun dalam beberapa hari ke depan.": [
        ("dalam beberapa hari ke depan", "2024-03-20/..")
    ],
    # anchored
    "Gempa terjadi 5 Mei 2019. Dua hari sebelumnya air surut.": [
        ("5 Mei 2019", "2019-05-05"),
        ("Dua hari sebelumnya", "2019-05-03"),
    ],
    "Gempa terjadi Senin (18/3) pukul 23.50 WIB. Tsunami datang 41 menit kemudian.": [
        ("Senin (18/3) pukul 23.50 WIB", "2024-03-18T23:50:00+07:00"),
        ("41 menit kemudian", "2024-03-19T00:31:00+07:00"),
    ],
    "Ia tiba 5 Mei 2019 dan pulang keesokan harinya.": [
        ("5 Mei 2019", "2019-05-05"),
        ("keesokan harinya", "2019-05-06"),
    ],
    "Laba naik dalam tiga bulan pertama 2013.": [("tiga bulan pertama 2013", "2013-01/2013-03")],
    "Klub itu juara pada tahun 2010 lalu.": [("tahun 2010 lalu", "2010")],
    # ranges and lists
    "Pameran dibuka 12–14 Maret.": [("12–14 Maret", "2024-03-12/2024-03-14")],
    "Kering pada September hingga November 2023.": [
        ("September hingga November 2023", "2023-09/2023-11")
    ],
    "Hujan turun pada 13 dan 15 Mei.": [("13", "2024-05-13"), ("15 Mei", "2024-05-15")],
    "Masa jabatan 2019-2024 berakhir.": [("2019-2024", "2019/2024")],
    # clock times
    "Api padam Senin pukul 04.17 WIB.": [("Senin pukul 04.17 WIB", "2024-03-18T04:17:00+07:00")],
    "Api padam Senin pukul setengah tujuh malam.": [
        ("Senin pukul setengah tujuh malam", "2024-03-18T18:30:00")
    ],
    "Buka Senin pukul 09.00-11.00 WIB.": [("Senin pukul 09.00-11.00 WIB", "2024-03-18")],
    # holidays
    "Toko tutup pada Hari Natal tahun lalu.": [("Hari Natal tahun lalu", "2023-12-25")],
    "Gereja penuh pada Paskah 2023.": [("Paskah 2023", "2023-04-09")],
    "Masjid penuh pada Idul Fitri 2022.": [("Idul Fitri 2022", "2022-05-03~")],
    "Ia mudik dua hari sebelum Natal 2022.": [("dua hari sebelum Natal 2022", "2022-12-23")],
    "Ia tiba tanggal 15 bulan lalu.": [("tanggal 15 bulan lalu", "2024-02-15")],
}

NO_DATES = [
    "Persebaya menang 3-1 dan gempa berkekuatan 6,8.",
    "Korban berusia 34 tahun.",
    "Korban berusia sekitar 60-an tahun, temannya usia 20-an.",
    "Tujuh puluhan rumah rusak.",
    "Ada 2009 orang dan 2.019 kendaraan.",
    "Harganya Rp 2000.",
    "Sutradara Ridwan Minggu hadir di Pasar Minggu.",
    "Mahasiswa Universitas Sebelas Maret berunjuk rasa.",
    "Tidak ada 29 Februari 2023.",
    "Seperti tahun-tahun sebelumnya, Rina Hadi, 72 tahun, menang.",
    "Mobil itu melaju 90 km per jam.",
    "Ia tinggal di Des Moines.",
]


@pytest.mark.parametrize(("text", "expected"), VALUES.items())
def test_values_of_dates(find: Find, text: str, expected: list[tuple[str, str]]) -> None:
    """An expression is found whole, and its value is as precise as the text is."""
    timexes = find(text, "id", PUBLISHED)
    assert [(timex.span.of(text), timex.edtf) for timex in timexes if timex.edtf] == expected


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_date(find: Find, text: str) -> None:
    """Scores, ages, money, counts and names are no dates."""
    assert [timex.span.of(text) for timex in find(text, "id", PUBLISHED) if timex.edtf] == []


def test_minggu_is_a_day_and_a_week(find: Find) -> None:
    """With a capital inside a sentence it is Sunday; without one a week."""
    found = find("Ia datang Minggu dan pulang minggu depan.", "id", PUBLISHED)
    assert [timex.edtf for timex in found] == ["2024-03-17", "2024-03-25/2024-03-31"]


def test_lengths_are_no_dates(find: Find) -> None:
    """A duration has no place on the calendar."""
    found = find("Ia menunggu setengah jam, dua hari, lalu bertahun-tahun.", "id", PUBLISHED)
    assert [(timex.timex3, timex.edtf) for timex in found] == [
        ("PT0.5H", ""),
        ("P2D", ""),
        ("PXY", ""),
    ]
