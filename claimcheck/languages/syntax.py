"""What the syntax room must know of a language's writing."""

from __future__ import annotations

import attrs

__all__ = ["SyntaxSection"]


@attrs.frozen(kw_only=True)
class SyntaxSection:
    """
    The ``syntax.toml`` file of a pack; every phrase is lower case.

    ``clitics`` are written at the end of another word and are words of their own to a treebank
    ("n't", "nya"), but not in one of ``unsplit`` ("hanya"; "-salah" for all that end so).
    ``hyphens`` is set where a treebank
    takes the parts of "third-party" for words, ``copular`` where a noun or an adjective is told of
    a subject by a verb ("is"), ``head_first`` where what tells of a noun follows it. ``closed`` are
    all forms that a treebank has of a part of speech that takes in no new words ("AUX"): another
    word that a tagger takes for one is a noun. After one of ``owners`` a clitic is no verb where a
    noun follows ("today's ruling"); a word with one of ``adverb_endings`` is no name.
    ``attachments`` is written by
    ``scripts/learn_attachments.py``: a line for each word or pair of words that speaks for the verb
    or the noun before a phrase, a tab, and how much, in tenths of log-odds for the verb.
    """

    clitics: tuple[str, ...] = ()
    unsplit: tuple[str, ...] = ()
    hyphens: bool = False
    copular: bool = False
    head_first: bool = False
    owners: tuple[str, ...] = ()
    adverb_endings: tuple[str, ...] = ()
    closed: dict[str, tuple[str, ...]] = attrs.Factory(dict)
    attachments: str = attrs.field(default="", repr=False)
