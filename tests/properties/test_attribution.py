"""Attributions of any text: marks in any order and depth."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.attribution import find_attributions
from claimcheck.languages import load_language
from claimcheck.model import Attribution
from claimcheck.reading import read

_MARKS = st.sampled_from([*"\"'“”‘’„«»‹›,.:;?!—–-()[]…\n ", "''", "``", "...", "\u202e", "\x00"])
_WORDS = {
    "en": st.sampled_from(
        [
            "Ann",
            "Berg",
            "the",
            "mayor",
            "said",
            "according",
            "to",
            "that",
            "adding",
            "told",
            "who",
            "and",
            "İ",
            "²",
        ]
    ),
    "id": st.sampled_from(
        [
            "Budi",
            "wali",
            "kota",
            "kata",
            "ujarnya",
            "menurut",
            "bahwa",
            "mengatakan",
            "seraya",
            "yang",
            "İ",
            "²",
        ]
    ),
}


def texts(language: str) -> st.SearchStrategy[str]:
    """Return texts of cues, names and marks, with and without space between."""
    return st.lists(_MARKS | _WORDS[language] | st.just(" "), max_size=60).map("".join) | st.lists(
        _MARKS | _WORDS[language], max_size=60
    ).map(" ".join)


def find(language: str, text: str) -> tuple[Attribution, ...]:
    """Return the attributions of a text."""
    return find_attributions(read(text, load_language(language)))


@pytest.mark.parametrize("language", ["en", "id"])
@given(data=st.data())
def test_marks_in_any_order_give_spans_of_the_text(language: str, data: st.DataObject) -> None:
    """Nothing raises; source, cue and content lie in the text; a parent is another attribution."""
    text = data.draw(texts(language) | st.text())
    found = find(language, text)
    for index, attribution in enumerate(found):
        assert attribution.content
        for span in (*attribution.content, attribution.source, attribution.cue):
            assert span is None or 0 <= span.start < span.end <= len(text)
        assert attribution.parent is None or (
            attribution.parent != index and 0 <= attribution.parent < len(found)
        )
        assert attribution.kind in {"direct", "indirect", "mixed"}


@given(depth=st.integers(min_value=1, max_value=40))
def test_nesting_of_marks_keeps_the_outer_words(depth: int) -> None:
    """However deep marks are nested, the words are still given to the one who says them."""
    text = "“" * depth + "We won the long game" + "”" * depth + ", Ann Berg said."
    sources = {a.source.of(text) for a in find("en", text) if a.source}
    assert sources == {"Ann Berg"}


@given(
    words=st.lists(
        st.sampled_from(["the", "pier", "is", "safe", "and", "the", "road", "is", "open"]),
        min_size=9,
    )
)
def test_what_is_between_the_marks_is_the_content(words: list[str]) -> None:
    """A quotation is given whole, without its marks and end comma."""
    inner = " ".join(words)
    text = f"“{inner},” Ann Berg said."
    (attribution,) = find("en", text)
    assert [span.of(text) for span in attribution.content] == [inner]


@pytest.mark.parametrize(
    "part", ["said ", "“", "“a,” said ", "Ann, ", "Ann said that ", "(", "who "]
)
def test_time_grows_with_the_length(part: str) -> None:
    """Four times the text takes about four times as long, whatever it repeats."""

    def seconds(count: int) -> float:
        document = read(part * count, load_language("en"))
        begin = time.process_time()
        find_attributions(document)
        return time.process_time() - begin

    assert seconds(8000) < 12 * seconds(2000) + 0.5
