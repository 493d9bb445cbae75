"""Whether several words of a sentence are one part of it: "fell in", "laid off"."""

from __future__ import annotations

import bisect

from claimcheck.languages import Language
from claimcheck.lexical import concepts_of
from claimcheck.model import Span
from claimcheck.syntax import Tree

__all__ = ["is_one"]

_FREE = frozenset({"amod", "advmod"})  # how a word hangs that another can stand for: "good day"
_VERB = "VERB"


def is_one(phrase: str, span: Span, tree: Tree, language: Language) -> bool:
    """
    Return whether the words of a known phrase hang together: "fell in" is none in "fell in May".

    A verb with its particle is one, whatever a parser hangs that on: "laid off 900 workers".
    """
    first = bisect.bisect_left(tree.spans, span.start, key=lambda place: place.start)
    stop = bisect.bisect_left(tree.spans, span.end, key=lambda place: place.start)
    is_known = phrase in concepts_of(language)
    if any(tree.relation(i) in _FREE for i in range(first, stop)) and not is_known:
        return False
    particle = phrase.partition(" ")[2]
    if is_known and particle in language.claims.verb_particles:
        return tree.words[first].upos == _VERB or _has_one_head(tree, first, stop)
    return _has_one_head(tree, first, stop)


def _has_one_head(tree: Tree, first: int, stop: int) -> bool:
    heads = [tree.words[i].head for i in range(first, stop)]
    return sum(head is None or not first <= head < stop for head in heads) == 1
