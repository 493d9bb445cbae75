"""What a text tells as fact, and what as forecast, wish, offer or condition (factuality)."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator
from typing import Literal

import attrs

from claimcheck.judging.compare.contexts import tokens_in
from claimcheck.judging.compare.details import CACHED, Comparison, Details
from claimcheck.judging.compare.negations import find_negations
from claimcheck.languages import Language
from claimcheck.model import Span

__all__ = ["keep_to_facts"]

_SCOPE = 16  # tokens behind the cue
_BREAKS = frozenset('.;:!?()“”"')

_Force = Literal["irrealis", "modal"]


def keep_to_facts(
    found: Iterable[Comparison], claim: Details, passage: Details
) -> Iterator[Comparison]:
    """
    Yield the comparisons; what one side only expects is no rival of what the other tells as fact.

    The distinction is that of Saurí and Pustejovsky (2009), *FactBank: a corpus annotated with
    event factuality*, taken coarsely: a rival stands behind a cue of the one side, and the other
    has none at all. Who says something is no matter of it.
    """
    for comparison in found:
        is_unreal = (
            comparison.outcome == "rival"
            and comparison.kind not in {"speaker", "quote"}
            and (
                _is_imagined(comparison.claimed, claim, passage)
                or _is_imagined(comparison.reported, passage, claim)
            )
        )
        if is_unreal:
            yield attrs.evolve(comparison, outcome="missing", reported=None, strength=1.0)
        else:
            yield comparison


def _is_imagined(span: Span | None, details: Details, other: Details) -> bool:
    """Return whether a detail is imagined, and nothing on the other side is."""
    if span is None or span in details.spans or _forces(other):  # all of it: it has no place
        return False
    imagined = _imagined(details)
    return bool(imagined) and not imagined.isdisjoint(tokens_in(details, span))


@functools.lru_cache(maxsize=CACHED)
def _imagined(details: Details) -> frozenset[int]:
    """Return the tokens that stand behind a cue, up to the end of the clause."""
    reached: set[int] = set()
    negated = {i for negation in find_negations(details) for i in negation.reach}
    for i, force in _forces(details):
        if force == "irrealis" and i not in negated:  # "no plans to close" is a fact
            reached.update(_clause_from(details, i))
    return frozenset(reached)


def _clause_from(details: Details, cue: int) -> Iterator[int]:
    """
    Yield the tokens of a cue's clause.

    One that tells of a noun ends where the sentence goes on with a word for not: "the storm that
    may bring rain has not ...".
    """
    words = details.tokens.words
    tells = cue > 0 and words[cue - 1] in details.language.judging.compare.relatives
    resumed = {n.place.start for n in find_negations(details) if n.force == "negates"}
    for i in range(cue, min(len(words), cue + _SCOPE)):
        if words[i] in _BREAKS or (tells and i > cue + 1 and i in resumed):
            return
        yield i


@functools.lru_cache(maxsize=CACHED)
def _forces(details: Details) -> tuple[tuple[int, _Force], ...]:
    """Return where cues stand, and how strong they are."""
    cues = _cues(details.language)
    words = details.tokens.words
    found: list[tuple[int, _Force]] = []
    for i, word in enumerate(words):
        if i and details.tokens.capitalized(i):
            continue  # a name: "Mrs May"
        for phrase, force in cues.get(word) or cues.get(_affirmed(word, details.language), []):
            if tuple(words[i + 1 : i + len(phrase)]) == phrase[1:]:
                found.append((i, force))
                break
    return tuple(found)


def _affirmed(word: str, language: Language) -> str:
    """Return a word without the ending that negates it: "shouldn't"."""
    endings = language.judging.compare.negative_endings
    return next((word.removesuffix(end) for end in endings if word.endswith(end)), word)


@functools.cache
def _cues(language: Language) -> dict[str, list[tuple[tuple[str, ...], _Force]]]:
    """Return the cues by their first word."""
    pack = language.judging.compare
    table: dict[str, list[tuple[tuple[str, ...], _Force]]] = {}
    forces: tuple[tuple[tuple[str, ...], _Force], ...] = (
        (pack.irrealis, "irrealis"),
        (pack.modals, "modal"),
    )
    for phrases, force in forces:
        for phrase in phrases:
            words = tuple(phrase.split())
            table.setdefault(words[0], []).append((words, force))
    return table
