"""The words that tell an article's parts apart, and one language from another."""

from __future__ import annotations

import attrs

__all__ = ["ReadingSection"]


@attrs.frozen(kw_only=True)
class ReadingSection:
    """
    The ``reading.toml`` file of a pack; every phrase is lower case.

    Language and sentences: by ``function_words`` the language is detected, and a sentence is seen
    to begin after an abbreviation; ``frequent_words`` serve the detection of short texts. A
    sentence never ends after one of ``abbreviations``; it can end after one of
    ``closing_abbreviations``, and does after one of ``number_abbreviations`` unless a number
    follows. A line of text that ends with one of ``joining_words`` goes on in the next line.

    Furniture: a line that starts with one of ``furniture`` (or is just one of
    ``furniture_lines``, a number in it written as ``#``) is web furniture. Where one of
    ``link_labels`` is all of a line, the title behind it is of another story. A line in brackets
    that starts with one of ``advisories`` speaks to editors, as does one of ``slugs`` before a
    headline ("UPDATE 2-"). After one of ``releases`` a text is a press release, where a line of
    ``boilerplate`` opens what is furniture to the end. ``clock_words`` follow the time of an entry
    ("GMT").

    Credits: ``photo_words`` introduce or follow a photo credit, ``caption_openings`` begin a
    caption, ``byline_words`` an author, ``editor_words`` an editor, ``source_words`` the cited
    outlets, ``conjunctions`` join them; ``byline_stops`` begin the place of an author,
    ``byline_titles`` end the title behind a name, and ``outlet_initials`` sign for an outlet. An
    outlet is cited after one of ``citing_before`` (``agency_words`` may stand between) and before
    one of ``citing_after``, or of ``agency_says`` where an agency word calls it one;
    ``outlet_nouns`` end the names of outlets that nobody listed. Who ``contributing`` stands
    behind helped to report; a line that opens with one of ``reprints`` names whose the story is.

    Speech: ``questions`` and ``answers`` label the turns of an interview, which one of
    ``interviews`` announces with the name of who is asked, in a sentence after one of ``heralds``;
    a dialogue is headed by one of ``transcripts``. Who speaks there can be called by one of
    ``turn_roles``; what has one of ``no_speakers`` before its colon is no turn. ``statements`` are
    the nouns that head somebody's words, with ``statement_links`` before the name and
    ``statement_tails`` at the end. A passage with ``first_person`` words is a speaker's own.

    Mail and corrections: ``mail_headers`` head a mail, ``greetings`` and ``closings`` are its first
    and last lines; a line that ends with one of ``quoting`` opens a quoted mail. ``corrections``
    label a correction notice, whose sentences have ``correction_phrases``; one of
    ``editors_notes`` labels what is one only where it has such a phrase.
    """

    function_words: tuple[str, ...] = ()
    frequent_words: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    closing_abbreviations: tuple[str, ...] = ()
    number_abbreviations: tuple[str, ...] = ()
    joining_words: tuple[str, ...] = ()
    furniture: tuple[str, ...] = ()
    furniture_lines: tuple[str, ...] = ()
    link_labels: tuple[str, ...] = ()
    advisories: tuple[str, ...] = ()
    slugs: tuple[str, ...] = ()
    releases: tuple[str, ...] = ()
    boilerplate: tuple[str, ...] = ()
    clock_words: tuple[str, ...] = ()
    photo_words: tuple[str, ...] = ()
    caption_openings: tuple[str, ...] = ()
    byline_words: tuple[str, ...] = ()
    editor_words: tuple[str, ...] = ()
    source_words: tuple[str, ...] = ()
    conjunctions: tuple[str, ...] = ()
    byline_stops: tuple[str, ...] = ()
    byline_titles: tuple[str, ...] = ()
    outlet_initials: dict[str, str] = attrs.field(factory=dict)
    agency_words: tuple[str, ...] = ()
    citing_before: tuple[str, ...] = ()
    citing_after: tuple[str, ...] = ()
    agency_says: tuple[str, ...] = ()
    outlet_nouns: tuple[str, ...] = ()
    contributing: tuple[str, ...] = ()
    reprints: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    interviews: tuple[str, ...] = ()
    heralds: tuple[str, ...] = ()
    transcripts: tuple[str, ...] = ()
    turn_roles: tuple[str, ...] = ()
    no_speakers: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()
    statement_links: tuple[str, ...] = ()
    statement_tails: tuple[str, ...] = ()
    first_person: tuple[str, ...] = ()
    mail_headers: tuple[str, ...] = ()
    greetings: tuple[str, ...] = ()
    closings: tuple[str, ...] = ()
    quoting: tuple[str, ...] = ()
    corrections: tuple[str, ...] = ()
    editors_notes: tuple[str, ...] = ()
    correction_phrases: tuple[str, ...] = ()
