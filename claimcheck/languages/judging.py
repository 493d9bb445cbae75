"""The words of a language that the judging room reads."""

from __future__ import annotations

import attrs

__all__ = ["CompareSection", "JudgingSection"]


@attrs.frozen(kw_only=True)
class CompareSection:
    """The ``[judging.compare]`` table of a pack; every phrase is lower case."""


@attrs.frozen(kw_only=True)
class JudgingSection:
    """
    The ``[judging]`` table of a pack; every phrase is lower case.

    ``concepts`` holds a line for each concept that the packs share: its name, a colon, then its
    words and phrases in this language with commas between. ``prefixes`` and ``suffixes`` are taken
    off a word that no line has; each names what may stand in its place ("menulis", "tulis").
    ``doubling`` is set where a suffix doubles the letter before it ("stopped"). ``stopwords`` mean
    nothing by themselves. ``templates`` are the sentences that explain a finding.
    """

    concepts: str = ""
    stopwords: tuple[str, ...] = ()
    prefixes: dict[str, tuple[str, ...]] = attrs.Factory(dict)
    suffixes: dict[str, tuple[str, ...]] = attrs.Factory(dict)
    doubling: bool = False
    templates: dict[str, str] = attrs.Factory(dict)
    compare: CompareSection = CompareSection()
