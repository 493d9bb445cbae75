"""The words that tell an article's parts apart, and one language from another."""

from __future__ import annotations

import attrs

__all__ = ["ReadingSection"]


@attrs.frozen(kw_only=True)
class ReadingSection:
    """
    The ``[reading]`` table of a pack; every phrase is lower case.

    ``function_words`` are frequent words, by which the language is detected. A sentence does not
    end after one of ``abbreviations``. A line that starts with one of ``furniture`` (or is just one
    of ``furniture_lines``) is web furniture. ``photo_words`` introduce or follow a photo credit,
    ``byline_words`` an author, ``source_words`` the cited outlets, ``conjunctions`` join them.
    """

    function_words: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    furniture: tuple[str, ...] = ()
    furniture_lines: tuple[str, ...] = ()
    photo_words: tuple[str, ...] = ()
    byline_words: tuple[str, ...] = ()
    source_words: tuple[str, ...] = ()
    conjunctions: tuple[str, ...] = ()
