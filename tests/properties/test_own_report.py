"""An article is corroborated by itself: in full, in part, and whatever stands beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claimcheck

SEEDS = sorted((Path(__file__).resolve().parents[2] / "seeds").glob("*.txt"))
INDONESIAN = """Gubernur Resmikan Bandara Baru
Gubernur Wulan Prasetyo meresmikan bandara baru di Kaimana pada Jumat (28/6).
Bandara itu dibangun selama tiga tahun dengan biaya Rp1,2 triliun dan dapat melayani 400.000 orang.
"Kami menunggu lama, tetapi hasilnya baik," ujar Wulan, Jumat.
Ia menambahkan bahwa landasannya 2.100 meter.
Kepala bandara Made Arta membantah bahwa pembangunannya terlambat karena kekurangan uang.
Penerbangan pertama ke Jayapura direncanakan pada awal Agustus.
Menurut dinas perhubungan, bandara yang lama tidak akan ditutup.
(Antara)
"""
ENGLISH = """Mayor promises a new market hall
LINDHOLM (Reuters) - The market hall will be rebuilt, Mayor Ingrid Solheim said on Tuesday.
The hall burned down on 14 April, and 61 traders lost their stalls.
“We will rebuild it in stone,” Solheim told reporters, “and it will not burn again.”
The work will cost $7.5 million, of which the state pays almost a third.
Architect Jonas Wik denied that the roof would be of wood.
The first hall was built between 1908 and 1911 by fishermen from Denmark.
“It's a good day for the town,” said one trader, who did not want to give her name.
"""
ARTICLES = {
    **{path.stem: (path.read_text(encoding="utf-8"), path.suffixes[0][1:]) for path in SEEDS},
    "airport": (INDONESIAN, "id"),
    "market": (ENGLISH, "en"),
}


def read(text: str, language: str, name: str | None = None) -> claimcheck.Article:
    """Return an article of a given day."""
    return claimcheck.parse_article(text, language=language, published="2024-07-03", name=name)


def verdicts(report: claimcheck.Report) -> set[str]:
    """Return the verdicts of a report, each once."""
    return {finding.verdict.value for finding in report}


@pytest.mark.parametrize("title", ARTICLES)
def test_an_article_is_corroborated_by_itself(title: str) -> None:
    """Each of its claims is, and no report differs."""
    text, language = ARTICLES[title]
    article = read(text, language)
    report = claimcheck.check(article, [read(text, language, "itself")])
    assert article.claims
    assert verdicts(report) == {"corroborated"}
    assert not any(finding.differences for finding in report)


@pytest.mark.parametrize("title", ["airport", "market"])
@given(data=st.data())
@settings(max_examples=20)
def test_what_is_copied_is_corroborated(title: str, data: st.DataObject) -> None:
    """A report of some of an article's lines tells those claims, and none otherwise."""
    text, language = ARTICLES[title]
    lines = text.splitlines()[1:]
    kept = data.draw(st.lists(st.sampled_from(lines), min_size=1, unique=True))
    copy = read("\n".join(line for line in lines if line in kept), language, "copy")
    for finding in claimcheck.check(read(text, language), [copy]):
        assert finding.verdict != "conflicting"
        if any(finding.claim.text in line for line in kept):
            assert finding.verdict == "corroborated"


@given(titles=st.permutations(list(ARTICLES)))
@settings(max_examples=10)
def test_other_articles_beside_it_change_nothing(titles: list[str]) -> None:
    """The article among others, in any order, is corroborated as by itself alone."""
    others = [read(*ARTICLES[title], title) for title in titles]
    for title in ("airport", "market"):
        assert verdicts(claimcheck.check(read(*ARTICLES[title]), others)) == {"corroborated"}
