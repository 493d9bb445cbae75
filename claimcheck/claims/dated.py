"""The tree of a sentence that opens with a date: what follows the date is read by itself."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

import attrs

from claimcheck.claims.clauses import clause_words
from claimcheck.claims.rolewords import role_words
from claimcheck.claims.subjects import SUBJECTS
from claimcheck.languages import Language
from claimcheck.model import Parser, Span, Word
from claimcheck.reading import Tokens
from claimcheck.syntax import Tree, read_sentence

__all__ = ["read_dated"]

_APOSTROPHES = ("'", "’")
_LEADING = 2  # tokens at which the date of a sentence may begin
_SHORTEST = 2  # tokens of a clause behind a date


def read_dated(
    tokens: Tokens, times: Sequence[Span], *, language: Language, parser: Parser
) -> Tree | None:
    """
    Return the tree of a sentence, a bare date that opens it an adjunct of its verb.

    A parser takes "Pekan lalu" in "Pekan lalu menteri itu menutup tambang" for who did it, or for
    what was done. Where the rest has no subject of its own, the date may be one ("2019 was warm").

    Args:
        tokens: of the sentence.
        times: its dates.
        language: of it.
        parser: of that language.
    """
    first, stop = _opening_date(tokens, times, language)
    after = stop + (tokens.surfaces[stop : stop + 1] == [","])
    if not stop or len(tokens) - after < _SHORTEST:
        return read_sentence(tokens, language=language, parser=parser)
    rest = read_sentence(_capitalized(tokens, after), language=language, parser=parser)
    if rest is None or not _is_clause(rest, language):
        return read_sentence(tokens, language=language, parser=parser)
    return _under(tokens, first, after, rest)


def _opening_date(tokens: Tokens, times: Sequence[Span], language: Language) -> tuple[int, int]:
    """Return where the date that opens a sentence begins, maybe behind a preposition, and stops."""
    for first in range(min(_LEADING, len(tokens))):
        opening = next((t for t in times if t.start == tokens.starts[first]), None)
        if opening is None or opening.end not in tokens.ends:  # "Last year's show"
            continue
        stop = bisect_right(tokens.ends, opening.end)
        after = tokens.surfaces[stop] if stop < len(tokens) else ""
        is_led = language.syntax.head_first or after == ","  # "In May talks": no date of the verb
        if not after.startswith(_APOSTROPHES) and (
            not first or (is_led and _leads(tokens, language))
        ):
            return first, stop
    return 0, 0


def _leads(tokens: Tokens, language: Language) -> bool:
    """Return whether the first word can stand before a date: "sejak Mei"."""
    words = clause_words(language)
    return tokens.words[0] in words.settings or tokens.words[0] in words.subordinators


def _capitalized(tokens: Tokens, first: int) -> Tokens:
    """Return the tokens from one on, which begins a sentence."""
    surfaces = tokens.surfaces[first:]
    surfaces[0] = surfaces[0][:1].upper() + surfaces[0][1:]
    columns = (tokens.starts[first:], tokens.ends[first:], surfaces, tokens.words[first:])
    return Tokens(tokens.text, *columns)


def _is_clause(tree: Tree, language: Language) -> bool:
    """Return whether the first word of a tree has a subject before it, or tells what there is."""
    subject = tree.child(tree.root, *SUBJECTS, "expl")
    exists = tree.words[tree.root].form.lower() in role_words(language).existential
    return exists or (subject is not None and subject < tree.root)


def _under(tokens: Tokens, first: int, count: int, rest: Tree) -> Tree:
    """Return a tree with the tokens before it below its root."""
    root = rest.root + count
    words, spans = [], []
    for i in range(count):
        form = tokens.surfaces[i]
        upos = "NUM" if form[0].isdigit() else "NOUN" if form[0].isalpha() else "PUNCT"
        head, relation = (root, "obl") if i == first else (first, "nmod")
        if i < first:
            upos, relation = "ADP", "case"
        relation = "punct" if upos == "PUNCT" else relation
        words.append(Word(form, tokens.words[i], upos, head, relation))
        spans.append(tokens.span(i, i + 1))
    for word in rest.words:
        above = None if word.head is None else word.head + count
        words.append(attrs.evolve(word, head=above))
    return Tree(words=tuple(words), spans=(*spans, *rest.spans))
