"""What kind of words they are, how the source stands to them, and what they came through."""

from __future__ import annotations

from claimcheck.attribution.drafts import Draft
from claimcheck.attribution.frames import Frame
from claimcheck.languages import load_outlets
from claimcheck.model import Span

__all__ = ["kind_of", "stance_of", "via_of"]

_OBJECT = 8  # items that may stand between "ask" and "to"
_ASKING = frozenset({"infinitive", "question", "complementizer"})
_DOUBLE = frozenset('"“”„‟«»＂')


def kind_of(frame: Frame, content: tuple[Span, ...]) -> str:
    """Return direct where all is inside quotation marks, mixed where some is, else indirect."""
    text = frame.document.text
    inner = [span for quote in frame.quotes.values() for span in quote.inner]
    if inner and all(any(span.contains(piece) for span in inner) for piece in content):
        return "direct"
    marked = inner and any(piece.overlaps(span) for span in inner for piece in content)
    if marked or not all(_DOUBLE.isdisjoint(piece.of(text)) for piece in content):
        return "mixed"
    return "indirect"


def stance_of(frame: Frame, draft: Draft) -> str:
    """Return the stance that a cue takes to its content: to ask for a deed is to request."""
    lexicon, form = frame.lexicon, draft.cue.form
    stance = lexicon.stances.get(form, "asserts")
    tells = stance == "asserts" and form in lexicon.addressed and lexicon.forms[form].content
    if not (stance == "asks" or tells) or draft.content is None or draft.quotes:
        return stance
    if draft.rule != "clause-after":
        return stance
    near = range(draft.content[0], min(draft.content[1], draft.content[0] + _OBJECT))
    opens = next((i for i in near if frame.kind(i) in _ASKING or _is_wish(frame, i)), -1)
    return "requests" if frame.kind(opens) == "infinitive" or _is_wish(frame, opens) else stance


def _is_wish(frame: Frame, item: int) -> bool:
    return item >= 0 and frame.words[item] in frame.lexicon.subjunctives


def via_of(frame: Frame, first: int, stop: int) -> str | None:
    """Return the outlet or platform named after a transmitting word in items first to stop."""
    lexicon = frame.lexicon
    first, stop = max(0, first), min(stop, len(frame))
    if lexicon.transmitters.isdisjoint(frame.words[first:stop]):
        return None
    outlets = load_outlets()
    for i in range(first, stop):
        if frame.words[i] not in lexicon.transmitters:
            continue
        for j in range(i + 1, min(i + 4, len(frame))):
            word = frame.words[j]
            surface = frame.span(j, j + 1).of(frame.document.text)
            bare = next(
                (word[: -len(c) - 1] for c in lexicon.clitics if word.endswith(f"-{c}")), word
            )
            is_outlet = bare in outlets and surface[0].isupper()  # and not "di antara korban"
            if bare in lexicon.platforms or is_outlet:
                return surface[: len(bare)]
            two = " ".join(frame.words[j : j + 2])
            if two in outlets:
                return frame.span(j, j + 2).of(frame.document.text)
    return None
