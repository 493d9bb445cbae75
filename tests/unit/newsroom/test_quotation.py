"""Whose quoted words they are, in the layouts and wordings in which newsrooms are sent them."""

# ruff: noqa: E501  (a text stands on one line, as it was written)
from __future__ import annotations

import pytest

import claimcheck

PEOPLE = [
    ("Judge", "Ana Ruiz"),
    ("Senator", "Ole Berg"),
    ("Coach", "Ivo Brandt"),
    ("Captain", "Mona Haddad"),
    ("Mayor", "Peter Lindqvist"),
    ("Governor", "Tomas Novak"),
]
ORANG = [
    ("Hakim", "Ratna Dewi"),
    ("Bupati", "Bagas Pratama"),
    ("Pelatih", "Yusuf Karim"),
    ("Gubernur", "Maya Lestari"),
    ("Rektor", "Hasan Basri"),
    ("Kapolres", "Dewi Anggraini"),
]


def said(text: str, language: str | None = "en") -> list[tuple[str | None, str]]:
    """Return who says what in a text, by its attributions."""
    article = claimcheck.parse_article(text, language=language, published="2025-03-05")
    return [
        (a.speaker, " … ".join(piece.of(text) for piece in a.content)) for a in article.attributions
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Most listeners know Ana Ruiz from songs such as “The Red River” and “Low Sun”.",
        "Ivo Brandt starred in “A Winter Court” before he wrote “The Last Train”.",
        "The museum shows “Girl With a Bowl” and “The Blue Stove” until May.",
        "Readers chose “The Salt Road” over “Nine Lives” in the final vote.",
        "Pembaca mengenal Ratna Dewi dari novel “Sungai Merah” dan “Bulan Sabit”.",
        "Museum itu memamerkan lukisan “Gadis Desa” dan “Tungku Biru” sampai Mei.",
    ],
)
def test_the_name_of_a_work_is_nobodys_words(text: str) -> None:
    """A title in marks says nothing."""
    article = claimcheck.parse_article(text, published="2025-03-05")
    assert [(claim.text, claim.speaker) for claim in article.claims] == [(text, None)]


@pytest.mark.parametrize(("kind", "title"), [
    ("director of the film", "Cold Water"),
    ("author of the novel", "The Salt Road"),
    ("editor of the weekly", "Town Voice"),
    ("host of the show", "Night Desk"),
    ("singer of the band", "Low Sun"),
    ("owner of the restaurant", "Red Door"),
])  # fmt: skip
def test_a_title_behind_the_speaker_is_no_speech(kind: str, title: str) -> None:
    """The name of a work after who spoke is no second piece."""
    text = f"The hall was shut in May.\n\n“The roof leaked and nobody cared,” said Ana Ruiz, {kind} “{title}”."
    assert said(text) == [("Ana Ruiz", "The roof leaked and nobody cared")]


@pytest.mark.parametrize(("jenis", "nama"), [
    ("pemilik warung", "Rasa Kita"),
    ("pengelola toko", "Bunga Melati"),
    ("vokalis grup", "Hujan Pagi"),
    ("penulis novel", "Jalan Garam"),
    ("sutradara film", "Air Dingin"),
    ("ketua komunitas", "Sepeda Tua"),
])  # fmt: skip
def test_a_business_in_marks_behind_a_cue_is_no_speech(jenis: str, nama: str) -> None:
    """Whose words they are may be told by what somebody owns or made."""
    text = f"Aula itu ditutup pada Mei.\n\n“Atapnya bocor dan tidak ada yang peduli,” kata {jenis} “{nama}”."
    ((speaker, content),) = said(text, "id")
    assert content == "Atapnya bocor dan tidak ada yang peduli"
    assert speaker is not None
    assert jenis in speaker


@pytest.mark.parametrize(
    ("first", "nickname", "last"),
    [
        ("Joko", "Gondrong", "Susilo"),
        ("Rudi", "Kancil", "Hartono"),
        ("Maya", "Mungil", "Lestari"),
        ("Agus", "Botak", "Salim"),
        ("Dewi", "Ceriwis", "Anggraini"),
        ("Hasan", "Macan", "Basri"),
    ],
)
def test_a_nickname_in_marks_is_no_speech(first: str, nickname: str, last: str) -> None:
    """A nickname stands inside the name of who spoke."""
    text = f"Aula itu ditutup pada Mei.\n\n“Atapnya bocor dan tidak ada yang peduli,” kata {first} “{nickname}” {last}, seorang penjaga."
    ((speaker, content),) = said(text, "id")
    assert content == "Atapnya bocor dan tidak ada yang peduli"
    assert speaker in {f"{first} {last}", f"{first} “{nickname}” {last}"}


HEADED = {
    "here is the statement of": "Here is the statement of {0} {1}:\n\n“The court will sit on Friday. We regret the delay.”",
    "in the words of": "In the words of {0} {1}, “the court will sit on Friday.”",
    "signed": "“The court will sit on Friday.” ({1})",
}
BERKEPALA = {
    "pernyataan": "Pernyataan {0} {1}: “Sidang akan dibuka Jumat.”",
    "tanda hubung": "“Sidang akan dibuka Jumat pekan depan.” - {0} {1}",
    "berikut pernyataan": "Berikut pernyataan {0} {1}:\n\n“Sidang akan dibuka Jumat. Kami mohon maaf.”",
}


@pytest.mark.parametrize("form", HEADED)
@pytest.mark.parametrize(("office", "name"), PEOPLE)
def test_a_statement_is_that_of_its_heading_or_signature(form: str, office: str, name: str) -> None:
    """Not of whoever spoke in the paragraph above."""
    text = "The hall was shut on Monday, the clerk's office said.\n\n" + HEADED[form].format(
        office, name
    )
    assert said(text)[-1][0] == name


@pytest.mark.parametrize("form", BERKEPALA)
@pytest.mark.parametrize(("jabatan", "nama"), ORANG)
def test_pernyataan_milik_kepala_atau_tanda_tangannya(form: str, jabatan: str, nama: str) -> None:
    """The same in Indonesian."""
    text = "Aula ditutup pada Senin, kata kantor panitera.\n\n" + BERKEPALA[form].format(
        jabatan, nama
    )
    assert said(text, "id")[-1][0] == nama


@pytest.mark.parametrize(
    ("hearer", "content"),
    [
        ("the court", "he saw the truck"),
        ("the jury", "she had sold the farm"),
        ("the committee", "the vaccine was safe"),
        ("the newspaper", "they lost the match"),
        ("the panel", "it had rained all day"),
        ("the board", "he would retire"),
        ("me", "they would appeal"),
        ("him", "she had won"),
        ("us", "it was over"),
        ("them", "he was ill"),
        ("her", "they had voted"),
        ("reporters", "the shop was shut"),
    ],
)
def test_who_is_told_is_no_part_of_the_words(hearer: str, content: str) -> None:
    """The hearer stands between "told" and what is said."""
    text = f"The hall was shut on Monday.\n\nBram Oba told {hearer} {content}."
    assert said(text) == [("Bram Oba", content)]


@pytest.mark.parametrize(
    "address",
    [
        "https://t.co/xyz",
        "http://example.org/a",
        "https://example.com/news?id=7",
        "www.example.org",
        "https://bit.ly/3a",
        "https://example.co.id/berita/1",
    ],
)
def test_the_address_of_a_page_is_no_words(address: str) -> None:
    """A headline that ends with a link says nothing with it."""
    text = f"Vaccine safe, doctor says {address}\n\nDoctor Ana Ruiz said it is safe."
    assert all("http" not in content and "www" not in content for _, content in said(text))


@pytest.mark.parametrize("mark", ["»", "›", "•", "*", "-", "–"])
def test_bullets_are_no_quotation_marks(mark: str) -> None:
    """A list after a statement is nobody's words."""
    text = f"The hall was shut on Monday, the clerk's office said.\n\n{mark} The court is closed\n{mark} The library is open\n"
    assert said(text) == [("the clerk's office", "The hall was shut on Monday")]


CLITICS = [
    ("Lima tahun lalu, {0}, harga cabai naik dua kali lipat.", "Lima tahun lalu … harga cabai naik dua kali lipat"),
    ("Obat itu, {0}, tidak aman untuk anak.", "Obat itu … tidak aman untuk anak"),
    ("Bulan depan, {0}, museum itu akan dibuka kembali.", "Bulan depan … museum itu akan dibuka kembali"),
]  # fmt: skip


@pytest.mark.parametrize(
    "cue", ["katanya", "ujarnya", "tuturnya", "menurutnya", "ucapnya", "tukasnya"]
)
@pytest.mark.parametrize(("sentence", "content"), CLITICS)
def test_a_clitic_in_the_midst_parts_no_words(cue: str, sentence: str, content: str) -> None:
    """Both halves are one statement of who was named before."""
    text = "Dokter Ratna Dewi memeriksa gudang pada Senin.\n\n" + sentence.format(cue)
    assert said(text, "id") == [("Ratna Dewi", content)]


@pytest.mark.parametrize(
    "line",
    [
        "ADVERTISEMENT",
        "Advertisement",
        "SPONSORED",
        "Read more",
        "Story continues below",
        "ADVERTISEMENT\nSubscribe now",
    ],
)
def test_an_answer_of_one_word_below_a_line_that_is_no_story(line: str) -> None:
    """It is its speaker's, whatever stands between."""
    text = f"The jury voted to free the singer, Judge Lena Moss said.\n{line}\n“Finished,” said Moss.\nShe left at noon."
    assert ("Lena Moss", "Finished") in said(text)


@pytest.mark.parametrize(("office", "name"), PEOPLE)
def test_a_pronoun_in_capitals_is_no_name(office: str, name: str) -> None:
    """In a text in capitals "HE SAID" is whoever was named, or nobody."""
    text = (
        f"OSLO (AP) - THE COURT IS CLOSED, {office.upper()} {name.upper()} SAID ON TUESDAY.\n"
        '"WE HAVE CHECKED ALL NINE FILES," HE SAID.\nTHE HALL WAS BUILT IN MARCH 1974.\n'
    )
    speakers = {speaker.casefold() for speaker, _ in said(text) if speaker}
    assert speakers <= {name.casefold(), f"{office} {name}".casefold(), "he"}


TIMED = ["On Monday", "Last week", "Last night", "On Friday", "Earlier this week", "In May"]


@pytest.mark.parametrize("time", TIMED)
@pytest.mark.parametrize(
    ("who", "rest"),
    [
        ("a farmer", "said that he was tired"),
        ("a nurse at Oslo University", "told the court that he was tired"),
        ("a bus driver", "said he was tired"),
    ],
)
def test_a_time_a_name_and_its_apposition(time: str, who: str, rest: str) -> None:
    """The day before a source is no part of it."""
    text = f"The jury met in Oslo on Tuesday.\n\n{time} Karim Nasution, {who}, {rest}."
    assert said(text) == [("Karim Nasution", "he was tired")]


@pytest.mark.parametrize(
    "body",
    [
        "Oslo Bank",
        "Delta Steel",
        "Novak Foods",
        "Brandt Motors",
        "Haddad Energy",
        "Lindqvist Media",
    ],
)
def test_today_is_no_part_of_a_company(body: str) -> None:
    """A day between a company and its cue belongs to neither."""
    assert said(f"{body} today said its losses fell 9 percent.") == [
        (body, "its losses fell 9 percent")
    ]


@pytest.mark.parametrize(
    "body",
    [
        "Bank Oslo",
        "Baja Delta",
        "Pangan Lestari",
        "Motor Pratama",
        "Energi Karim",
        "Media Anggraini",
    ],
)
def test_hari_ini_bukan_bagian_perusahaan(body: str) -> None:
    """The same in Indonesian."""
    assert said(f"{body} hari ini mengumumkan bahwa rugi turun 9 persen.", "id") == [
        (body, "rugi turun 9 persen")
    ]


@pytest.mark.parametrize(
    "date",
    [
        "Tuesday, 4 March",
        "Tuesday, March 4",
        "Monday, 3 March 2025",
        "Tuesday (4/3)",
        "4 March",
        "Tuesday",
    ],
)
def test_the_rest_of_a_date_is_no_claim(date: str) -> None:
    """The day on which somebody spoke may be told in full."""
    text = f"The vaccine is safe, Doctor Ana Ruiz said on {date}."
    article = claimcheck.parse_article(text, language="en", published="2025-03-05")
    assert [claim.text for claim in article.claims] == ["The vaccine is safe"]


@pytest.mark.parametrize("name", [name for _, name in PEOPLE])
def test_a_turn_with_its_clock(name: str) -> None:
    """All sentences of a turn are its speaker's."""
    text = f"Transcript of the trial, March 4, 2025\n\n[00:01:02] CLERK IDA MOE: The court is open.\n[00:01:40] {name.upper()}: Good morning. The witness is ill. We have nine files.\n"
    speaker, content = said(text)[-1]
    assert (speaker or "").casefold() == name.casefold()
    assert content == "Good morning. The witness is ill. We have nine files"


@pytest.mark.parametrize("nama", [nama for _, nama in ORANG])
def test_giliran_bicara_dengan_jamnya(nama: str) -> None:
    """The same in Indonesian, the language untold."""
    text = f"Transkrip sidang, 4 Maret 2025\n\n[00:01:02] PANITERA IDA MULYA: Sidang dibuka.\n[00:01:40] {nama.upper()}: Selamat pagi. Saksi itu sakit. Kami membawa sembilan berkas.\n"
    speaker, content = said(text, None)[-1]
    assert (speaker or "").casefold() == nama.casefold()
    assert content == "Selamat pagi. Saksi itu sakit. Kami membawa sembilan berkas"


@pytest.mark.parametrize("clock", ["14.05", "09.30", "21.15", "07.45", "11.00", "23.59"])
def test_siaran_langsung_dengan_jam(clock: str) -> None:
    """An entry of a live blog gives its words to whoever stands before the colon."""
    text = f'Langsung: Pemilihan rektor\n\n15.05 WIB\nRektor Hasan Basri mengatakan 12 suara tidak sah.\n\n{clock} - Ketua Panitia Ali Akbar: "Kami masih menghitung lima kotak."'
    assert said(text, "id")[-1][0] == "Ali Akbar"


@pytest.mark.parametrize(("office", "name"), PEOPLE)
def test_an_answer_is_that_of_who_is_interviewed(office: str, name: str) -> None:
    """The heading says with whom it is."""
    text = f"Interview with {office} {name}\n\nWe spoke in Oslo on Tuesday.\n\nQ: Is the hall safe?\nA: Yes. We checked all nine doors and none of them is broken."
    assert said(text)[-1][0] == name


@pytest.mark.parametrize(
    "ticker", ["NYSE: NTN", "NASDAQ: ABC", "LSE: OSL", "IDX: BBXX", "ASX: QRS", "TSX: DEL"]
)
def test_a_ticker_is_no_turn(ticker: str) -> None:
    """A colon in brackets opens no turn."""
    text = f"Oslo Bank ({ticker}) said on Tuesday that its losses fell 9 percent."
    assert said(text) == [("Oslo Bank", "its losses fell 9 percent")]


CUES = ["growled", "snorted", "deadpanned", "thundered", "purred", "sniffed"]
PENANDA = [
    "celetuk", "kelakar", "sergah", "gumam", "canda", "kilah", "timpal", "keluh", "tandas", "tegas", "sesal",
    "pungkas", "rayu", "sindir", "hardik", "bantah", "cetus", "lontar", "kenang", "papar", "ungkap", "imbuh",
    "sambung", "jelas", "terang", "tambah", "harap", "pesan", "saran", "ajak", "tanya", "jawab", "sahut",
    "ulas", "nilai", "puji", "kritik", "curhat", "bisik", "teriak", "seru", "serang", "gerutu", "klaim", "aku",
    "dalih", "kecam", "omel",
]  # fmt: skip


@pytest.mark.parametrize("cue", CUES)
def test_any_verb_beside_a_closed_quotation_is_a_cue(cue: str) -> None:
    """A verb that nobody listed must not lose the quotation."""
    text = f'Teachers in Oslo marched on Monday.\n\n"A school without heat is no school for us," {cue} Joanna Reed, a teacher.'
    assert said(text) == [("Joanna Reed", "A school without heat is no school for us")]


@pytest.mark.parametrize("cue", PENANDA)
def test_kata_kerja_apa_pun_di_samping_kutipan(cue: str) -> None:
    """The same in Indonesian, with four dozen roots."""
    text = f'Guru di Solo berunjuk rasa pada Senin.\n\n"Sekolah tanpa atap bukan sekolah bagi kami semua," {cue} Joana Rahayu, seorang guru.'
    assert said(text, "id") == [
        ("Joana Rahayu", "Sekolah tanpa atap bukan sekolah bagi kami semua")
    ]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Ole Berg", "Ole Berg works in the town. He said, “I bake bread.”"),
        ("Ana Ruiz", "Ana Ruiz works in the town. She said, “I bake bread.”"),
        ("Ivo Brandt", "Ivo Brandt sells fish in Oslo. He told us, “I rise at four.”"),
        ("Mona Haddad", "Mona Haddad won the race on Monday. She said: “I am tired.”"),
        ("Tomas Novak", "Tomas Novak grew up on a farm. “I miss the cows,” he said."),
        ("Lena Moss", "Lena Moss has three shops. “I will open another,” she said."),
    ],
)
def test_a_pronoun_is_the_one_who_was_named(name: str, text: str) -> None:
    """The sentence before says who "he" or "she" is."""
    assert [speaker for speaker, _ in said(text)] == [name]
