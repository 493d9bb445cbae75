"""Frames: sentences in which a quotation, however long, is one item."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from claimcheck.attribution.lexicon import Lexicon
from claimcheck.attribution.quotes import Quote
from claimcheck.model import Span
from claimcheck.reading import Document, Sentence

__all__ = ["Frame", "build_frames"]

QUOTE = "“”"
_OPENING = frozenset([*'"“”„«‘', "''", "``"])
_DASHES = frozenset({"―", "—", "–", "-", "--"})
_ASKING = frozenset("?!…—–")
_NEAR = 8
_LONGEST_NAME = 7


@attrs.frozen(kw_only=True, eq=False)
class Frame:
    """
    A sentence with quotations folded: item ``i`` is a word, or a whole quotation.

    ``firsts`` and ``stops`` are each item's tokens, ``words`` its lower-case form, ``classes`` its
    class in the lexicon, ``quotes`` the quotations by item.
    """

    document: Document
    lexicon: Lexicon
    block: int
    words: list[str]
    classes: list[str]
    firsts: list[int]
    stops: list[int]
    quotes: dict[int, Quote]

    def __len__(self) -> int:
        """Return how many items there are."""
        return len(self.words)

    def span(self, first: int, stop: int) -> Span:
        """Return the span from item ``first`` up to, without, item ``stop``."""
        tokens = self.document.tokens
        return Span(tokens.starts[self.firsts[first]], tokens.ends[self.stops[stop - 1] - 1])

    def capitalized(self, item: int) -> bool:
        """Return whether an item starts with an upper-case letter."""
        return self.document.tokens.capitalized(self.firsts[item])

    def kind(self, item: int) -> str:
        """Return an item's class: that of its word, else name, number, adverb or word."""
        if not 0 <= item < len(self.words):
            return "edge"
        known = self.classes[item]
        if known:
            return known
        surface = self.document.tokens.surfaces[self.firsts[item]]
        if surface[0].isupper():
            return "name"
        if surface[0].isdigit():
            return "number"
        endings = self.lexicon.adverb_endings
        return "adverb" if endings and len(surface) > 5 and surface.endswith(endings) else "word"


def build_frames(
    document: Document, lexicon: Lexicon, quotes: Sequence[Quote], hits: Sequence[int]
) -> Iterator[Frame]:
    """Yield the frames that hold a quotation or one of the ``hits`` (tokens), in order."""
    at_quote = at_hit = 0
    story = document.story
    index = 0
    while index < len(story):
        first, stop, block = story[index].first, story[index].stop, story[index].block
        index += 1
        ends = {stop}
        turn = _is_turn(document, first, stop)
        inside: list[Quote] = []
        while True:
            while at_quote < len(quotes) and quotes[at_quote].first < stop:
                inside.append(quotes[at_quote])
                at_quote += 1
            if index >= len(story):
                break
            if turn and story[index].block == block:
                pass
            elif not (
                _runs_on(document, inside, stop) or _cued(document, lexicon, inside, story[index])
            ):
                break
            stop = max(stop, story[index].stop)
            ends.add(stop)
            index += 1
        while at_hit < len(hits) and hits[at_hit] < first:
            at_hit += 1
        if inside or (at_hit < len(hits) and hits[at_hit] < stop):
            frame = _frame(document, lexicon, (first, stop, block), inside)
            _undot(frame, ends)
            yield frame


def _is_turn(document: Document, first: int, stop: int) -> bool:
    """Return whether a line opens like a turn of a transcript: a name and a colon."""
    surfaces = document.tokens.surfaces
    for i in range(first, min(stop, first + _LONGEST_NAME)):
        if surfaces[i] == ":":
            return i > first
        if not (surfaces[i][0].isupper() or surfaces[i] in {".", "(", ")"}):
            return False
    return False


def _runs_on(document: Document, inside: list[Quote], stop: int) -> bool:
    """Return whether a frame goes on: in a quotation, to one after a colon, to its signature."""
    if inside and inside[-1].stop > stop:
        return True
    surfaces = document.tokens.surfaces
    signed = bool(inside) and inside[-1].stop == stop and surfaces[stop] in _DASHES
    return signed or (surfaces[stop - 1] == ":" and surfaces[stop] in _OPENING)


def _cued(document: Document, lexicon: Lexicon, inside: list[Quote], following: Sentence) -> bool:
    """Return whether a sentence is the cue of a question or cry before it: "Why?" Ann asked."""
    first, stop = following.first, min(following.stop, following.first + _NEAR)
    if not inside or inside[-1].stop != first:
        return False
    surfaces = document.tokens.surfaces
    if surfaces[first - 2][-1] not in _ASKING or surfaces[first] in _OPENING:
        return False
    return any(word in lexicon.inverting for word in document.tokens.words[first:stop])


def _undot(frame: Frame, ends: set[int]) -> None:
    """Class the full stops that end no sentence, as that of "Mr.", with the words they belong to."""
    for item, word in enumerate(frame.words):
        if word == "." and frame.stops[item] not in ends:
            frame.classes[item] = "dot"


def _frame(
    document: Document, lexicon: Lexicon, place: tuple[int, int, int], inside: list[Quote]
) -> Frame:
    first, stop, block = place
    words: list[str] = []
    firsts: list[int] = []
    stops: list[int] = []
    quotes: dict[int, Quote] = {}
    at = first
    tokens = document.tokens
    for quote in inside:
        words += tokens.words[at : quote.first]
        firsts += range(at, quote.first)
        stops += range(at + 1, quote.first + 1)
        quotes[len(words)] = quote
        words.append(QUOTE)
        firsts.append(quote.first)
        stops.append(quote.stop)
        at = quote.stop
    words += tokens.words[at:stop]
    firsts += range(at, stop)
    stops += range(at + 1, stop + 1)
    classes = [lexicon.classes.get(word, "") for word in words]
    for item in quotes:
        classes[item] = "quote"
    return Frame(
        document=document, lexicon=lexicon, block=block, words=words, classes=classes,
        firsts=firsts, stops=stops, quotes=quotes,
    )  # fmt: skip
