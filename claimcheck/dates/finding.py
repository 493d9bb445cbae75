"""The expressions of a document: the longest match in each place that has a value."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence

from claimcheck.dates.calendar import Value
from claimcheck.dates.chunks import Element, find_chunks
from claimcheck.dates.guards import is_allowed, same_line
from claimcheck.dates.lexicon import Lexicon, load_lexicon
from claimcheck.dates.matching import Match, matches_at
from claimcheck.dates.notation import bounds_of, edtf_of
from claimcheck.dates.resolution import resolve
from claimcheck.dates.speech import count_from_speech
from claimcheck.dates.story import Story
from claimcheck.model import Span, Timex
from claimcheck.reading import Document, Tokens

__all__ = ["find_by_grammar"]

_IGNORED = "ignored"
_KEPT = 1 << 12  # texts that are held for when another date says the same
_WRITTEN = "as it is written"


def find_by_grammar(document: Document) -> Iterator[Timex]:
    """Yield the temporal expressions that the pack's patterns find, in order."""
    lexicon = load_lexicon(document.language)
    story = Story(document.published, document.language, document.tokens)
    found = (
        pair
        for chunk in find_chunks(document.tokens, lexicon)
        for pair in _read_chunk(chunk, lexicon, story)
    )
    for match, value in count_from_speech(found, document, story):
        yield _timex(match, value, story)


def _read_chunk(
    chunk: Sequence[Element], lexicon: Lexicon, story: Story
) -> Iterator[tuple[Match, Value]]:
    letters = "".join([element.letter for element in chunk])
    i = 0
    while i < len(letters):
        step = 1
        for end, match in matches_at(chunk, letters, i, lexicon):
            value = _value(match, story)
            if value is not None or _is_dead_end(match):
                step = end - i
                if value is not None:
                    yield match, value
                break
        i += step


def _value(match: Match, story: Story) -> Value | None:
    """Return the value of a match, which the story remembers; None where it is no date."""
    if match.family == _IGNORED or not is_allowed(match, story):
        return None
    try:
        value = resolve(match, story)
    except (ValueError, OverflowError):
        return None
    if value is not None and not _restates(match, value, story.tokens):
        story.remember(value, match.elements[0].start)
    return value


def _is_dead_end(match: Match) -> bool:
    """Return whether nothing in a match may be read alone: an age, or a day that there is not."""
    return match.family == _IGNORED or (
        match.family == "day" and "day" in match and "month" in match
    )


def _restates(match: Match, value: Value, tokens: Tokens) -> bool:
    """Return whether a clock time says again, in another zone, what stands before: "(2212 GMT)"."""
    first = match.elements[0].first
    return bool(value.clock) and first > 0 and tokens.words[first - 1] == "("


def _bound(match: Match, story: Story) -> str | None:
    """Return TimeML's mod where the word before opens or closes a span: "since", "hingga"."""
    first = match.elements[0].first
    bounds = story.language.dates.words.get("bound", {})
    before = story.tokens.words[first - 1] if first and same_line(story.tokens, first) else ""
    return bounds.get(before)


def _timex(match: Match, value: Value, story: Story) -> Timex:
    earliest, latest = bounds_of(value)
    return Timex(
        span=Span(match.elements[0].start, match.elements[-1].end),
        type=value.type,
        edtf=_held(edtf_of(value)),
        timex3=_held(value.timex3),
        earliest=earliest,
        latest=latest,
        mod=value.mod or _bound(match, story),
        anchor=value.anchor and _held(value.anchor),
        why=_held(value.why or _WRITTEN),
    )


@functools.lru_cache(maxsize=_KEPT)
def _held(text: str) -> str:
    """Return a text as it was first met: of what many dates say, one is held."""
    return text
