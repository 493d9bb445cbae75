"""The words of a language that the lexical room reads, and what all languages share of them."""

from __future__ import annotations

import attrs

__all__ = ["ConceptRelations", "LexicalSection"]


@attrs.frozen(kw_only=True)
class LexicalSection:
    """
    The ``lexical.toml`` file of a pack and its tables (``.tsv``); every form is lower case.

    ``prefixes`` and ``suffixes`` are taken off a word; each names what may stand in its place
    ("menulis", "tulis"). ``doubling`` is set where a suffix doubles the letter before it
    ("stopped").

    ``concepts`` is a table with a line for each concept that the packs share: its name, a tab, then
    its words and phrases in this language with commas between.
    """

    prefixes: dict[str, tuple[str, ...]] = attrs.Factory(dict)
    suffixes: dict[str, tuple[str, ...]] = attrs.Factory(dict)
    doubling: bool = False
    concepts: str = attrs.field(default="", repr=False)


@attrs.frozen(kw_only=True)
class ConceptRelations:
    """
    How concepts stand to each other, in every language; each pair once, for both directions.

    ``opposites`` maps a concept to its contraries, ``complements`` to others that say as much as
    its negation ("not open", "closed").
    """

    opposites: dict[str, tuple[str, ...]] = attrs.Factory(dict)
    complements: dict[str, tuple[str, ...]] = attrs.Factory(dict)
