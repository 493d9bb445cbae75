"""Phrases by their first word, and where one of them stands among other words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

__all__ = ["Phrases", "match_phrase", "phrases_of"]

Phrases = Mapping[str, tuple[tuple[str, ...], ...]]  # first word -> phrases, longest first


def phrases_of(entries: Iterable[Sequence[str]]) -> Phrases:
    """
    Return phrases by their first word, longest first.

    >>> phrases_of([["not"], ["not", "only"]])
    {'not': (('not', 'only'), ('not',))}
    """
    table: dict[str, set[tuple[str, ...]]] = {}
    for entry in entries:
        if entry:
            table.setdefault(entry[0], set()).add(tuple(entry))
    return {first: tuple(sorted(all_, key=lambda p: (-len(p), p))) for first, all_ in table.items()}


def match_phrase(table: Phrases, words: Sequence[str], i: int, stop: int | None = None) -> int:
    """
    Return where the longest phrase that starts at word ``i`` ends; ``i`` where none does.

    Args:
        table: of the phrases.
        words: among which one may stand.
        i: the place of one of them.
        stop: where the words end that count; all do where it is None.
    """
    last = len(words) if stop is None else stop
    for phrase in table.get(words[i], ()):
        end = i + len(phrase)
        if end <= last and (len(phrase) == 1 or tuple(words[i:end]) == phrase):
            return end
    return i
