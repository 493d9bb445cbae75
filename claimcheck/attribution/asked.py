"""A question or a cry without quotation marks, and who uttered it: "Why now? asked Ann Berg."""

from __future__ import annotations

from claimcheck.attribution.cues import Cue
from claimcheck.attribution.drafts import Draft
from claimcheck.attribution.frames import Frame, Range
from claimcheck.attribution.sources import source_after, source_before

__all__ = ["asked"]

_CRIES = frozenset({"?", "!"})
_RESTS = frozenset({"end", "edge", "time", "preposition", "comma"})


def asked(frame: Frame, cue: Cue) -> Draft | None:
    """
    Return the draft of "P? asked X" and "P? X asked", where no quotation marks stand.

    Args:
        frame: the sentence, which goes on in lower case behind the mark.
        cue: the verb of asking or of saying.
    """
    if frame.lexicon.is_clitic(cue.form):
        return _draft(frame, cue, "clitic", (cue.first, cue.stop), cue.left)
    if _is_cry(frame, cue.left) and cue.form in frame.lexicon.inverting:
        source = source_after(frame, cue.stop)
        if source is not None and frame.kind(source[1]) in _RESTS:
            return _draft(frame, cue, "inverted", source, cue.left)
        return None
    source = source_before(frame, cue.left) if frame.kind(cue.stop) in _RESTS else None
    return None if source is None else _draft(frame, cue, "content-before", source, source[0] - 1)


def _draft(frame: Frame, cue: Cue, rule: str, source: Range, mark: int) -> Draft | None:
    """Return the draft of the words up to a mark, if that ends a question or a cry."""
    if not _is_cry(frame, mark) or frame.kind(cue.stop) == "complementizer":
        return None
    start = next((i + 1 for i in range(mark - 1, -1, -1) if frame.kind(i) == "end"), 0)
    return Draft(cue=cue, rule=rule, source=source, content=(start, mark + 1))


def _is_cry(frame: Frame, item: int) -> bool:
    """Return whether a mark stands behind words that are no quotation."""
    is_cry = item > 0 and frame.words[item] in _CRIES and frame.kind(item - 1) != "quote"
    return is_cry and frame.document.tokens.adjoins(frame.firsts[item])
