"""A language is a folder of data: a small pack works, and a pack like another breaks nothing."""

from __future__ import annotations

import datetime as dt
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import claimcheck
from claimcheck.attribution import find_attributions
from claimcheck.claims import resolve_speakers
from claimcheck.dates import find_timexes
from claimcheck.languages import Language, parse_pack
from claimcheck.mentions import find_mentions
from claimcheck.reading import Document, read

VIETNAMESE = {
    "language.toml": """
        tag = "vi"
        name = "Tiếng Việt"
    """,
    "reading.toml": """
        function_words = [
            "và", "của", "là", "có", "cho", "trong", "được", "các", "một", "không", "với", "này",
            "đã", "những", "để", "người", "khi", "đến", "về", "tại", "ông", "bà", "cũng", "rằng",
        ]
        joining_words = ["và", "của", "là", "trong", "với", "tại"]
        furniture = ["xem thêm", "đọc thêm"]
        byline_words = ["theo", "tác giả"]
        questions = ["hỏi"]
        answers = ["đáp"]
        interviews = ["phỏng vấn"]
        corrections = ["đính chính"]
        citing_after = ["đưa tin"]
    """,
    "mentions.toml": """
        honorifics = {male = ["ông"], female = ["bà"]}
    """,
    "attribution.toml": """
        cues = {"nói" = 3.0, "cho biết" = 3.0, "khẳng định" = 3.0}
        according = ["theo"]

        [classes]
        complementizer = ["rằng"]
    """,
}
MALAY = {
    "language.toml": 'tag = "ms"\nname = "Bahasa Melayu"',
    "reading.toml": """
        function_words = [
            "yang", "dan", "di", "itu", "dengan", "untuk", "tidak", "ini", "akan", "pada", "ke",
            "bahawa", "kerana", "ialah", "daripada", "sahaja", "boleh", "mahu", "ketika", "kata",
        ]
    """,
}


@pytest.fixture(scope="module")
def vietnamese() -> Language:
    """A pack of less than 45 lines, without most of its sections."""
    assert sum(len(text.strip().splitlines()) for text in VIETNAMESE.values()) < 45
    return parse_pack(VIETNAMESE, folder="vi")


def vietnamese_document(text: str, pack: Language) -> Document:
    """Return a document of a day in July."""
    return read(text, pack, published=dt.date(2024, 7, 3))


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Ông Nam nói rằng cầu sẽ mở.", "Ông Nam", "cầu sẽ mở"),
        ("“Cầu sẽ mở vào thứ sáu”, bà Lan nói.", "bà Lan", "Cầu sẽ mở vào thứ sáu"),
        ("Đáp: Cầu sẽ mở.\nHỏi: Khi nào?", None, "Cầu sẽ mở"),
    ],
)
def test_a_small_pack_finds_who_said_what(
    text: str, source: str | None, content: str, vietnamese: Language
) -> None:
    """A few cues and the words of an interview are enough for the plain forms."""
    document = vietnamese_document(text, vietnamese)
    found = resolve_speakers(document, find_attributions(document), find_mentions(document))
    assert [(a.source and a.source.of(text), a.content[0].of(text)) for a in found] == [
        (source, content)
    ]


def test_a_small_pack_reads_the_page(vietnamese: Language) -> None:
    """Furniture, corrections, datelines and cited outlets need no more than their words."""
    text = (
        "Cầu mới ở Huế\nHUẾ (AFP) - Cầu đã mở, VNA đưa tin.\n"
        "Xem thêm: Cầu cũ\nĐính chính: Cầu mở năm 2023.\nCầu dài 400 m và\nrộng."
    )
    document = vietnamese_document(text, vietnamese)
    assert [block.kind for block in document.blocks] == [
        *("headline", "dateline", "paragraph", "furniture", "correction"),
        *("paragraph", "paragraph"),
    ]
    assert document.cited == ("AFP", "VNA")
    assert document.diagnostics == ()


def test_a_language_without_date_words_has_plain_dates(vietnamese: Language) -> None:
    """What dateparser and CLDR know of it is found."""
    text = "Cầu mở ngày 21/6/2024."
    assert [t.edtf for t in find_timexes(vietnamese_document(text, vietnamese))] == ["2024-06-21"]


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of the package, to which a test can add packs."""
    source = Path(claimcheck.__file__).parent
    left_out = shutil.ignore_patterns("*.pyc", "ms", "vi")
    shutil.copytree(source, tmp_path / "claimcheck", ignore=left_out)
    return tmp_path


def add(package: Path, texts: dict[str, str]) -> None:
    """Write a pack beside the others."""
    folder = package / "claimcheck/languages/data" / parse_pack(texts, folder="new").tag
    folder.mkdir()
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")


def detected(package: Path, *texts: str) -> list[str]:
    """Return the languages that the copy of the package takes texts for."""
    code = (
        "import json, sys; from claimcheck.reading import detect_language; "
        "print(json.dumps([detect_language(text).tag for text in json.load(sys.stdin)]))"
    )
    run = subprocess.run(  # noqa: S603  (the interpreter that runs the tests)
        [sys.executable, "-c", code],
        input=json.dumps(texts),
        env={"PYTHONPATH": str(package)},
        cwd=package,
        capture_output=True,
        text=True,
        check=True,
    )
    tags: list[str] = json.loads(run.stdout)
    return tags


def test_a_copy_of_a_pack_takes_nothing_from_it(package: Path) -> None:
    """Of two packs that have the same words, the first by tag is taken."""
    data = package / "claimcheck/languages/data"
    shutil.copytree(data / "id", data / "ms")
    language = data / "ms/language.toml"
    language.write_text(language.read_text("utf-8").replace('"id"', '"ms"', 1), encoding="utf-8")
    assert detected(
        package,
        "Menteri mengatakan bahwa harga tidak akan naik.",
        "The minister said that the price would not rise.",
        "Le ministre a dit que le prix ne monterait pas.",
    ) == ["id", "en", "und"]


def test_a_pack_like_another_is_told_by_its_own_words(package: Path) -> None:
    """Malay and Indonesian share most of their small words, and are told by the rest."""
    add(package, MALAY)
    assert detected(
        package,
        "Menteri mengatakan bahwa harga tidak akan naik karena cuaca.",
        "Beliau berkata bahawa harga tidak akan naik kerana itu sahaja yang boleh dibuat.",
    ) == ["id", "ms"]


def test_a_language_that_gets_a_pack_is_no_other_any_more(package: Path) -> None:
    """The words by which it was told to have no pack are passed over."""
    text = "Ông Nam nói rằng cầu sẽ mở và các xe được đi."
    assert detected(package, text) == ["und"]
    add(package, VIETNAMESE)
    assert detected(package, text) == ["vi"]
