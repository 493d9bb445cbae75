"""The expressions of a document: chunks, the longest match in each place, values, guards."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence

import attrs

from claimcheck.dates.calendar import Value
from claimcheck.dates.chunks import Element, find_chunks
from claimcheck.dates.lexicon import Lexicon, load_lexicon
from claimcheck.dates.matching import Match, matches_at
from claimcheck.dates.resolution import resolve
from claimcheck.dates.speech import count_from_speech
from claimcheck.dates.story import Story
from claimcheck.languages import Language
from claimcheck.model import Span, Timex
from claimcheck.reading import Document, Tokens

__all__ = ["find_by_grammar"]

_IGNORED = "ignored"
_SENTENCE_ENDS = frozenset(".!?…\"“«'‘")


@attrs.frozen(eq=False)
class _Guards:
    counted: frozenset[str]
    uncounted: frozenset[str]
    naming: frozenset[str]
    ambiguous: frozenset[str]
    given_names: frozenset[str]
    numerals: frozenset[str]


@functools.cache
def _guards(language: Language) -> _Guards:
    section = language.dates
    return _Guards(
        frozenset(section.counted),
        frozenset(section.uncounted),
        frozenset(section.naming),
        frozenset(section.ambiguous),
        frozenset(section.given_names),
        frozenset(section.words.get("numword", {})),
    )


def find_by_grammar(document: Document) -> Iterator[Timex]:
    """Yield the temporal expressions that the pack's patterns find, in order."""
    lexicon = load_lexicon(document.language)
    story = Story(document.published, document.language, document.tokens)
    found = [
        pair
        for chunk in find_chunks(document.tokens, lexicon)
        for pair in _read_chunk(chunk, lexicon, story)
    ]
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
    if match.family == _IGNORED or not _is_allowed(match, story):
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


def _is_allowed(match: Match, story: Story) -> bool:
    """Return whether nothing around a match says that it is no date."""
    tokens, guards = story.tokens, _guards(story.language)
    first, stop = match.elements[0].first, match.elements[-1].stop
    before = tokens.words[first - 1] if first and _same_line(tokens, first) else ""
    after = tokens.words[stop] if stop < len(tokens) and _same_line(tokens, stop) else ""
    if before in guards.naming and tokens.capitalized(first - 1):
        return False
    if match.get("shift") and "weekday" in match and _is_rather_a_unit(match, tokens):
        return False
    if match.family == "lonemonth":
        if before in guards.numerals and tokens.capitalized(first - 1):
            return False  # "Universitas Sebelas Maret"
        return tokens.words[first] not in guards.ambiguous and not _is_name(
            tokens, first, stop, guards.given_names
        )
    last_kind = next(iter(match.elements[-1].classes), "")
    if "year" in match and last_kind == "number" and "year" in match.elements[-1].classes:
        return after not in guards.counted and (
            len(match.elements) > 1 or before not in guards.uncounted
        )
    return True


def _is_rather_a_unit(match: Match, tokens: Tokens) -> bool:
    """Return whether a weekday's name that is also a unit's only has its capital from its place."""
    day = match.roles["weekday"][1][0]
    first = day.first
    opens = first == 0 or not _same_line(tokens, first) or tokens.words[first - 1] in _SENTENCE_ENDS
    return opens and "unit" in day.classes


def _restates(match: Match, value: Value, tokens: Tokens) -> bool:
    """Return whether a clock time says again, in another zone, what stands before: "(2212 GMT)"."""
    first = match.elements[0].first
    return bool(value.clock) and first > 0 and tokens.words[first - 1] == "("


def _is_name(tokens: Tokens, first: int, stop: int, given_names: frozenset[str]) -> bool:
    """Return whether a lone month is a given name: "April Jones"."""
    if tokens.words[first] not in given_names or stop >= len(tokens):
        return False
    letters = tokens.surfaces[stop][0].isalpha()
    return letters and tokens.capitalized(stop) and _same_line(tokens, stop)


def _same_line(tokens: Tokens, i: int) -> bool:
    """Return whether token ``i`` is on the line of the one before it."""
    return "\n" not in tokens.text[tokens.ends[i - 1] : tokens.starts[i]]


def _bound(match: Match, story: Story) -> str | None:
    """Return TimeML's mod where the word before opens or closes a span: "since", "hingga"."""
    first = match.elements[0].first
    bounds = story.language.dates.words.get("bound", {})
    before = story.tokens.words[first - 1] if first and _same_line(story.tokens, first) else ""
    return bounds.get(before)


def _timex(match: Match, value: Value, story: Story) -> Timex:
    return Timex(
        span=Span(match.elements[0].start, match.elements[-1].end),
        type=value.type,
        edtf=value.edtf,
        timex3=value.timex3,
        earliest=value.first,
        latest=value.last,
        mod=value.mod or _bound(match, story),
        anchor=value.anchor,
        why=value.why or match.family,
    )
