"""Mentions: names, their types and roles, and the party that each stands for."""

from __future__ import annotations

import pytest

from claimcheck.languages import load_language
from claimcheck.mentions import find_mentions, territories
from claimcheck.model import Mention
from claimcheck.reading import read


def find(language: str, text: str) -> tuple[Mention, ...]:
    """Return the mentions of a text."""
    return find_mentions(read(text, load_language(language)))


def parties(language: str, text: str) -> list[str]:
    """Return the party of each mention."""
    return [mention.party for mention in find(language, text)]


@pytest.mark.parametrize(
    ("language", "text", "party", "role"),
    [
        ("id", "Hadir pula Menteri Luar Negeri Ratna Sukma.", "Ratna Sukma", "Menteri Luar Negeri"),
        (
            "id",
            "Hadir pula juru bicara Bank Wirasena Dodi Alam.",
            "Dodi Alam",
            "juru bicara Bank Wirasena",
        ),
        (
            "id",
            "Hadir pula Kepala Dinas Sosial Kota Palu Rahma Wati.",
            "Rahma Wati",
            "Kepala Dinas Sosial Kota Palu",
        ),
        (
            "id",
            "Hadir pula kuasa hukumnya, Surya Dinata, di Palu.",
            "Surya Dinata",
            "kuasa hukumnya",
        ),
        (
            "id",
            "Hadir pula Rahma Wati (34), nelayan asal Luwuk.",
            "Rahma Wati",
            "nelayan asal Luwuk",
        ),
        ("en", "It was seen by Kenyan President Amos Kariuki.", "Amos Kariuki", "Kenyan President"),
        ("en", "It was seen by police spokesman Ivo Brandt.", "Ivo Brandt", "police spokesman"),
        (
            "en",
            "It was seen by Ivo Brandt, a spokesman for the Harbor Agency.",
            "Ivo Brandt",
            "spokesman for the Harbor Agency",
        ),
    ],
)
def test_a_role_belongs_to_the_name_beside_it(
    language: str, text: str, party: str, role: str
) -> None:
    """An office with its body, before or after the name, is told apart from the name."""
    assert (party, role) in [(mention.party, mention.role) for mention in find(language, text)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "We met Ivo Brandt there. We saw Brandt again.", ["Ivo Brandt"] * 2),
        ("en", "We met Kim Song-ho. Later we saw Kim Song Ho.", ["Kim Song-ho"] * 2),
        ("en", "We met Sergei Malkin. Later we saw Sergey Malkin.", ["Sergei Malkin"] * 2),
        ("en", "We met Dr. Ana Ruiz. Later we saw Ms. Ruiz.", ["Ana Ruiz"] * 2),
        ("en", "We met Ivo Brandt. Later we saw Anton Brandt.", ["Ivo Brandt", "Anton Brandt"]),
        (
            "id",
            "Hadir pula Badan Iklim Nusantara (BIN). Data itu milik BIN.",
            ["Badan Iklim Nusantara"] * 3,
        ),
    ],
)
def test_names_of_one_party_are_brought_together(
    language: str, text: str, expected: list[str]
) -> None:
    """Surnames, spelling variants, titles and acronyms stand for the fullest name."""
    assert parties(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "We met Mr. Brandt.", "person"),
        ("en", "It was sold to the Ministry of Health and Welfare.", "organization"),
        ("en", "We flew to New York.", "place"),
        ("en", "It was sold in Stavern.", "place"),
        ("id", "Kapal itu milik PT Samudra Biru.", "organization"),
        ("id", "Kapal itu menuju Korea Selatan.", "place"),
        ("id", "Kapal itu milik Tuan Hendra.", "person"),
    ],
)
def test_a_name_has_a_type(language: str, text: str, kind: str) -> None:
    """Titles make a person, head words an organization, CLDR and prepositions a place."""
    assert [mention.type for mention in find(language, text)] == [kind]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "However, it rained on Monday in the north."),
        ("en", "Several boats were late. I'm sure."),
        ("id", "Namun, hujan turun pada Senin pukul 10.00 WIB."),
        ("id", "Menurut dia, harga naik Rp10.000 pada Mei."),
        ("en", ""),
    ],
)
def test_a_capital_alone_makes_no_name(language: str, text: str) -> None:
    """Sentence openers, weekdays, months, units and pronouns are no names."""
    assert find(language, text) == ()


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("id", "Hadir Bupati Rahma Wati. Sang bupati pulang.", ("Rahma Wati", "role")),
        ("en", "We met Mayor Ivo Brandt. Then the mayor left.", ("Ivo Brandt", "role")),
        ("en", "Here is the mayor of Stavern.", ("mayor of Stavern", "role")),
    ],
)
def test_a_role_alone_stands_for_its_bearer(
    language: str, text: str, expected: tuple[str, str]
) -> None:
    """The bearer is whom the article gives the role to; without one the role is the party."""
    assert expected in [(mention.party, mention.kind) for mention in find(language, text)]


def test_a_role_of_another_body_is_not_the_bearers() -> None:
    """The president of one country is not the president of another."""
    found = find("id", "Hadir Presiden Kenya Amos Kariuki. Presiden Peru tidak datang.")
    assert [m.party for m in found if m.kind == "role"] == ["Presiden Peru"]


def test_one_of_many_is_no_mention() -> None:
    """An indefinite role stands for nobody in particular."""
    assert find("en", "They saw a mayor there.") == ()


def test_a_surname_may_be_a_month() -> None:
    """An honorific tells a person of that name; without one it is a date."""
    found = find("en", "On Monday Mrs May and Mr. March met. The talks go on in May.")
    assert [mention.party for mention in found if mention.kind == "name"] == ["May", "March"]


def test_a_shared_surname_is_uncertain() -> None:
    """Where two could be meant, the one who was named last is taken, and marked."""
    found = find("en", "We met Ivo Brandt. We met Anton Brandt. Then Brandt left.")
    assert (found[-1].party, found[-1].certain) == ("Anton Brandt", False)


def test_title_case_headlines_give_only_known_names() -> None:
    """In a headline with a capital on every word, words that the story knows are names."""
    text = "Brandt Leaves Harbor After Storm\nIt was late. We met Ivo Brandt at noon, he said."
    assert [m.span.of(text) for m in find("en", text)] == ["Brandt", "Ivo Brandt"]


def test_a_language_without_a_pack_knows_its_territories() -> None:
    """CLDR names territories in languages that have no words of their own here."""
    assert territories(load_language("fr"))["norvège"] == "NO"
    assert [m.type for m in find("fr", "un bateau de Norvège est arrivé")] == ["place"]


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Hadir pula pengusaha baja India Rajiv Malhan.", "Rajiv Malhan"),
        ("Hadir pula tamunya dari Italia Marco Ferrante.", "Marco Ferrante"),
        ("Hadir pula petenis asal Korea Selatan Kim Min-jae.", "Kim Min-jae"),
        ("Hadir pula peselam Australia Barat John Alder.", "John Alder"),
        ("Mereka menyanyikan lagu Indonesia Raya.", "Indonesia Raya"),
        ("Mereka membaca majalah India Today.", "India Today"),
        ("Mereka menabung di Bank Indonesia Cabang Garut.", "Bank Indonesia Cabang Garut"),
        ("Zahra, 45, hadir.", "Zahra"),
        ("Zahra, profesor kimia di Garut, hadir.", "Zahra"),
        ("Juru bicara Badan Pengelola Dana Abadi, Rini Astuti, hadir.", "Rini Astuti"),
        ("Ketua Badan Pengelola Dana Abadi Hendra Wiguna hadir.", "Hendra Wiguna"),
    ],
)
def test_a_name_is_cut_from_what_stands_before_it(text: str, party: str) -> None:
    """A country, a body and a mark end before the name, and a name of one word has its marks."""
    assert party in parties("id", text)


@pytest.mark.parametrize(
    "text", ["Sayangnya, presiden menolak.", "Kemarin, 45 orang hadir.", "Lantas, ketua pergi."]
)
def test_a_word_that_opens_a_sentence_is_no_name(text: str) -> None:
    """An adverb may stand before an office or a figure too."""
    assert not [mention for mention in find("id", text) if mention.kind == "name"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Mayor Rizky Holm and police chief Rizki Holm met.", 2),
        ("en", "We met Rizky Holm. Later Rizki Holm left.", 1),
        ("en", "We met Michael Holm. Later Michelle Holm left.", 2),
        ("id", "Hadir pula Andi Pranata. Andi Pranato pulang.", 2),
        ("id", "Hadir pula Henri Lubis. Lalu Henry pulang.", 1),
    ],
)
def test_like_names_are_two_people(language: str, text: str, expected: int) -> None:
    """Only another transliteration is one person's, and not where both stand side by side."""
    assert len(set(parties(language, text))) == expected


@pytest.mark.parametrize(
    ("language", "text", "party"),
    [
        ("en", "President of Kenya Amos Kariuki left.", "Amos Kariuki"),
        ("en", "We met Ole Skipper, 66, there.", "Ole Skipper"),
        ("id", "Menurut peneliti dari Universitas Gadjah Mada, itu benar.", None),
        ("id", "Ketua Satgas Covid-19 Papua Rahma Wati hadir.", "Rahma Wati"),
        ("id", "Direktur Kartu Sehat Rahma Wati hadir. Kartu itu laku, kata kartu.", "Rahma Wati"),
        ("id", "Kepala Balai Air (BA) Mataram Bagas Adi PH hadir.", "Bagas Adi PH"),
        ("id", "Direktur Kemitraan Bank Sagara Bagas W Adi hadir.", "Bagas W Adi"),
        ("id", "Wakil Ketua Kamar Dagang dan Niaga (KDN) Rahma Wati hadir.", "Rahma Wati"),
        ("id", "Ketua Dewan Pimpinan Pusat Nelayan Nusantara (NN) Rahma Wati hadir.", "Rahma Wati"),
    ],
)
def test_a_holder_is_told_from_the_body(language: str, text: str, party: str | None) -> None:
    """A body's name ends where a country, a bracket or a number ends it; a school is nobody."""
    people = [m.party for m in find(language, text) if m.type == "person" and m.kind == "name"]
    assert people == ([party] if party else [])


def test_a_role_with_a_predicate_is_no_apposition() -> None:
    """A comma before a subject does not give its office to what stands before."""
    found = find("en", "In a recording obtained by the Stavern Herald, the governor called.")
    assert [m.role for m in found if m.kind == "name"] == [""]


@pytest.mark.parametrize(
    "line", ["Ana Ruiz Leaves Stavern After Long Storm", "Ruiz Says Harbor Opens In Spring"]
)
def test_a_line_in_title_case_names_only_whom_the_story_names(line: str) -> None:
    """Wherever a headline stands, the words that are no names in the story are none."""
    text = f"Storm\nIt was late on Monday.\n{line}\nWe met Ana Ruiz in Stavern at noon."
    assert set(parties("en", text)) == {"Ana Ruiz", "Stavern"}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Although Holm left, it was late. We met Ivo Holm.", ["Holm", "Ivo Holm"]),
        ("en", "Despite Holm, it was late. We met Ivo Holm.", ["Holm", "Ivo Holm"]),
        ("en", "Trade fell. We met the World Trade Council.", ["World Trade Council"]),
        ("en", "FULL TEXT\nIt was late. We met Ivo Holm.", ["Ivo Holm"]),
        ("id", "Salah satu kapal tiba. Hadir pula Rahma Wati.", ["Rahma Wati"]),
        ("id", "Pemerintah pergi. Kata pemerintah, itu benar.", []),
        ("id", "Rahma pergi. Hadir pula Rahma Wati.", ["Rahma", "Rahma Wati"]),
    ],
)
def test_what_opens_a_sentence_is_a_name_if_it_is_one_elsewhere(
    language: str, text: str, expected: list[str]
) -> None:
    """Words of closed classes and nouns of bodies are none; a word of a person's name is."""
    names = [m.span.of(text) for m in find(language, text) if m.kind == "name"]
    assert names == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "The mayor met Ivo Brandt, MSc"), ("id", "Hadir pula Rahma Wati, SE")],
)
def test_a_text_may_end_with_a_degree(language: str, text: str) -> None:
    """The degree is none of the name, and nothing needs to stand behind it."""
    names = [m.span.of(text) for m in find(language, text) if m.kind == "name"]
    assert names == ["Ivo Brandt" if language == "en" else "Rahma Wati"]


@pytest.mark.parametrize("text", ["bupati dalam Palu", "kepala di Palu", "juru bicara Palu"])
def test_a_text_may_end_with_a_name_after_a_role(text: str) -> None:
    """What would join the name to a body is not looked for behind the end."""
    assert [mention.span.of(text) for mention in find("id", text)][-1].endswith("Palu")
