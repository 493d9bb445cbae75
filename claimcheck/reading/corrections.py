"""Correction notices: which words are one, and which sentence of the story they correct."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from collections.abc import Sequence

import attrs

from claimcheck.languages import Language
from claimcheck.model import DASHES, Block, Span
from claimcheck.reading.captions import alternatives
from claimcheck.reading.document import STORY, Sentence
from claimcheck.reading.sentences import splitter_of
from claimcheck.reading.tokens import Tokens, tokenize

__all__ = ["correction_length", "with_corrected"]

_OPENING = "([*_ "
_FIGURE = 2  # a figure tells as much as two words
_ENOUGH = 3  # of what a sentence shares with its correction: a figure and a word, three words
_SHORTEST = 4  # letters of a word that tells something


@attrs.frozen(kw_only=True)
class _Patterns:
    label: re.Pattern[str]
    phrase: re.Pattern[str]


@functools.cache
def _patterns(language: Language) -> _Patterns:
    words = language.reading
    flags = re.IGNORECASE
    return _Patterns(
        label=re.compile(
            rf"[(\[*_ ]*(?:{alternatives(words.corrections)}"
            rf"|(?P<note>{alternatives(words.editors_notes)}))[*_ ]*(?:[:：]|\s[-{DASHES}]|$)",
            flags,
        ),
        phrase=re.compile(rf"(?<!\w)(?:{alternatives(words.correction_phrases)})(?!\w)", flags),
    )


def correction_length(line: str, language: Language) -> int:
    """
    Return how many code points of a line are a correction notice; 0 for another line.

    >>> from claimcheck.languages import load_language
    >>> line = "Correction: An earlier version said 20 people had died. Twelve people died."
    >>> line[: correction_length(line, load_language("en"))]
    'Correction: An earlier version said 20 people had died.'
    """
    patterns = _patterns(language)
    label = patterns.label.match(line)
    if label is None:
        is_bracketed = line[0] in "([" and line[-1] in ")]"
        start = len(line) - len(line.lstrip(_OPENING))
        look = patterns.phrase.search if is_bracketed else patterns.phrase.match
        return len(line) if look(line, start) else 0
    found = list(patterns.phrase.finditer(line))
    if not found:
        return 0 if label["note"] else len(line)
    if line[0] in "([":
        return len(line)
    tokens = tokenize(line)
    splitter = splitter_of(language)
    ends = [
        tokens.ends[stop - 1]
        for _, stop in splitter.split(tokens, 0, len(tokens), splitter.ends(tokens))
    ]
    return ends[bisect_left(ends, found[-1].end())]


def with_corrected(
    blocks: Sequence[Block], sentences: Sequence[Sentence], tokens: Tokens, language: Language
) -> tuple[Block, ...]:
    """Return the blocks, each correction with the sentence that it corrects, where one is told."""
    if not any(block.kind == "correction" for block in blocks):
        return tuple(blocks)
    common = frozenset(language.reading.function_words)
    story = [
        (tokens.span(s.first, s.stop), _telling(tokens, s.first, s.stop, common))
        for s in sentences
        if blocks[s.block].kind in STORY
    ]
    return tuple(
        attrs.evolve(block, corrects=_corrected(block, story, tokens, common))
        if block.kind == "correction"
        else block
        for block in blocks
    )


def _corrected(
    block: Block,
    story: Sequence[tuple[Span, frozenset[str]]],
    tokens: Tokens,
    common: frozenset[str],
) -> Span | None:
    """Return the one sentence that shares most with a notice, if it shares enough."""
    first = bisect_left(tokens.starts, block.span.start)
    notice = _telling(tokens, first, bisect_left(tokens.starts, block.span.end, first), common)
    weights = [(sum(_weight(word) for word in notice & words), span) for span, words in story]
    best = max((weight for weight, _ in weights), default=0)
    places = [span for weight, span in weights if weight == best]
    return places[0] if best >= _ENOUGH and len(places) == 1 else None


def _telling(tokens: Tokens, first: int, stop: int, common: frozenset[str]) -> frozenset[str]:
    """Return the figures and longer words of a range of tokens."""
    words = tokens.words[first:stop]
    return frozenset(
        word
        for word in words
        if word[0].isdigit()
        or (len(word) >= _SHORTEST and word[0].isalpha() and word not in common)
    )


def _weight(word: str) -> int:
    return _FIGURE if word[0].isdigit() else 1
