"""
Source, cue and content: who is said to have said what, as spans.

This room finds the spans; whose name stands behind a source is resolved in ``claims``.
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from claimcheck.attribution.assembly import Assembly
from claimcheck.attribution.constructions import accepted_drafts
from claimcheck.attribution.cues import find_hits
from claimcheck.attribution.dated import DatedLabels
from claimcheck.attribution.frames import build_frames, columns_of
from claimcheck.attribution.inside import with_inner
from claimcheck.attribution.lexicon import Lexicon, compile_lexicon
from claimcheck.attribution.nesting import settle
from claimcheck.attribution.quotes import find_quotes
from claimcheck.attribution.turns import with_turns
from claimcheck.model import Attribution, Span
from claimcheck.reading import Document

__all__ = ["find_attributions"]


def find_attributions(document: Document, dates: Iterable[Span] = ()) -> tuple[Attribution, ...]:
    """
    Return the attributions of a document, in order, speakers unset.

    Args:
        document: the article.
        dates: where its dates and times stand, which are nobody's name.

    >>> from claimcheck.languages import load_language
    >>> from claimcheck.reading import read
    >>> document = read("“Harga beras naik,” kata Sri.", load_language("id"))
    >>> [(a.rule, a.source.of(document.text)) for a in find_attributions(document)]
    [('inverted', 'Sri')]
    """
    lexicon, dated = compile_lexicon(document.language), DatedLabels(document.text, dates)
    if not lexicon.forms:
        return with_turns(document, (), dated)
    quotes = find_quotes(document)
    hits, columns = find_hits(document, lexicon), columns_of(document, lexicon)
    frames = build_frames(document, lexicon, columns, quotes, hits)
    assembly = Assembly()
    for frame in frames:
        assembly.add(frame, settle(frame, accepted_drafts(frame, dated)))
    found = with_inner(document, columns, quotes, hits, assembly.finish())
    timely = [_timely(attribution, dated, lexicon) for attribution in found]
    return with_turns(document, timely, dated)


def _timely(attribution: Attribution, dated: DatedLabels, lexicon: Lexicon) -> Attribution:
    """Return an attribution whose source has no time at its edges."""
    source = dated.without(attribution.source, lexicon)
    return attribution if source == attribution.source else attrs.evolve(attribution, source=source)
