"""The words that tell an article's parts apart, and one language from another."""

from __future__ import annotations

import attrs

__all__ = ["ReadingSection"]


@attrs.frozen(kw_only=True)
class ReadingSection:
    """
    The ``reading.toml`` file of a pack; every phrase is lower case.

    By ``function_words`` the language is detected, and a sentence is seen to begin after an
    abbreviation; ``frequent_words`` serve detection alone. A sentence never ends after one of
    ``abbreviations``; it can end after one of ``closing_abbreviations``, and does after one of
    ``number_abbreviations`` unless a number follows. A line that starts with one of ``furniture``
    (or is just one of ``furniture_lines``, a number in it written as ``#``) is web furniture.
    ``photo_words`` introduce or follow a photo credit, ``caption_openings`` begin a caption,
    ``byline_words`` an author, ``editor_words`` an editor, ``source_words`` the cited outlets,
    ``conjunctions`` join them; ``byline_stops`` begin the place of an author, and
    ``outlet_initials`` sign for an outlet.
    """

    function_words: tuple[str, ...] = ()
    frequent_words: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    closing_abbreviations: tuple[str, ...] = ()
    number_abbreviations: tuple[str, ...] = ()
    furniture: tuple[str, ...] = ()
    furniture_lines: tuple[str, ...] = ()
    photo_words: tuple[str, ...] = ()
    caption_openings: tuple[str, ...] = ()
    byline_words: tuple[str, ...] = ()
    editor_words: tuple[str, ...] = ()
    source_words: tuple[str, ...] = ()
    conjunctions: tuple[str, ...] = ()
    byline_stops: tuple[str, ...] = ()
    outlet_initials: dict[str, str] = attrs.field(factory=dict)
