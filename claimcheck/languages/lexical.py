"""The words of a language that the lexical room reads, and what all languages share of them."""

from __future__ import annotations

import attrs

__all__ = ["ConceptRelations", "LexicalSection"]


@attrs.frozen(kw_only=True)
class LexicalSection:
    """
    The ``lexical.toml`` file of a pack and its tables (``.tsv``); every form is lower case.

    What is taken off a word to get another: ``clitics`` at its end; ``inflections``, endings with
    what may stand in their place ("ied", "y"), where ``doubling`` is set if they double the letter
    before them ("stopped"); ``voices``, beginnings of a passive with those of its active
    ("ditulis", "menulis"); and what words are derived with: ``suffixes``, then ``prefixes``, again
    with what may stand in their place ("menulis", "tulis"). ``negating_prefixes`` make a word's
    opposite ("unsafe"), ``opposing_prefixes`` where the tables know them for one ("infertile").
    ``loan_endings`` and ``loan_letters`` map what loan words have to how other languages write it
    ("tion" to "si", "ph" to "f").

    The tables: ``concepts`` has a line for each concept that the packs share: its name, a tab, then
    its words and phrases in this language with commas between. ``senses`` and ``irregular`` are
    made by a script and sorted: a word, a tab, then its senses, those that it often has before a
    bar and the others behind it; or a form, a tab, then its words with commas between.
    """

    clitics: tuple[str, ...] = ()
    inflections: dict[str, tuple[str, ...]] = attrs.Factory(dict)
    doubling: bool = False
    voices: dict[str, tuple[str, ...]] = attrs.Factory(dict)
    prefixes: dict[str, tuple[str, ...]] = attrs.Factory(dict)
    suffixes: dict[str, tuple[str, ...]] = attrs.Factory(dict)
    negating_prefixes: tuple[str, ...] = ()
    opposing_prefixes: tuple[str, ...] = ()
    loan_endings: dict[str, str] = attrs.Factory(dict)
    loan_letters: dict[str, str] = attrs.Factory(dict)
    concepts: str = attrs.field(default="", repr=False)
    senses: str = attrs.field(default="", repr=False)
    irregular: str = attrs.field(default="", repr=False)


@attrs.frozen(kw_only=True)
class ConceptRelations:
    """
    How concepts stand to each other, in every language; each pair once, for both directions.

    ``opposites`` maps a concept to its contraries, ``antonyms`` to others of opposite meaning that
    two reports may yet say of one thing ("new", "old"), ``converses`` to the same seen from the
    other side ("buy", "sell"), ``narrower`` to kinds of it: who denies it denies each
    ("casualties", "deaths").
    """

    opposites: dict[str, tuple[str, ...]] = attrs.Factory(dict)
    antonyms: dict[str, tuple[str, ...]] = attrs.Factory(dict)
    converses: dict[str, tuple[str, ...]] = attrs.Factory(dict)
    narrower: dict[str, tuple[str, ...]] = attrs.Factory(dict)
