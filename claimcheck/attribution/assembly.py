"""From the drafts of frames to the attributions of a document: quotations that go on, parents."""

from __future__ import annotations

import attrs

from claimcheck.attribution.carried import CARRIED
from claimcheck.attribution.drafts import Draft, pieces_of
from claimcheck.attribution.frames import Frame
from claimcheck.attribution.kinds import kind_of, stance_of, via_of
from claimcheck.attribution.quotes import Quote
from claimcheck.attribution.statements import is_statement
from claimcheck.model import Attribution, Span

__all__ = ["Assembly"]

_TAIL = 16
_PHRASE = 9  # tokens of quoted words, their marks too, that may be quoted in passing
_CARRIES = 2  # blocks after the one of a speaker in which a sentence may go on with their words


class Assembly:
    """Attributions as they come, frame by frame."""

    def __init__(self) -> None:
        self._found: list[Attribution] = []
        self._chains: dict[int, int] = {}
        self._waiting: dict[int, list[Span]] = {}
        self._more: dict[int, list[Span]] = {}  # what each goes on with: put to it all at once
        self._speaking: tuple[int, int] | None = None

    def add(self, frame: Frame, drafts: list[tuple[Draft, int | None]]) -> None:
        """Add the drafts of the next frame, each with the index of its parent among them."""
        drafts = [d for d in drafts if d[0].rule != CARRIED or self._is_near(frame)]
        places: dict[int, int] = {}
        taken = {q for draft, _ in drafts for q in frame.quotes if draft.covers(q)}
        if not drafts or min(frame.quotes, default=len(frame)) == 0:
            untaken = {q: frame.quotes[q] for q in frame.quotes if q not in taken}
            self._carry_on(frame, untaken, alone=not drafts)
        for index, (draft, parent) in enumerate(drafts):
            attribution = self._attribution(frame, draft)
            if attribution is None or (parent is not None and not attribution.is_statement):
                continue  # what another tells that somebody did: "said he had shown no remorse"
            places[index] = len(self._found)
            self._found.append(attribution)
            for item in draft.quotes:
                self._chains[frame.quotes[item].chain] = places[index]
        outer = [i for i, (_, parent) in enumerate(drafts) if parent is None and i in places]
        if outer:
            quoting = [i for i in outer if drafts[i][0].quotes]
            self._speaking = (places[(quoting or outer)[-1]], frame.block)
        for index, (_, above) in enumerate(drafts):
            parent = above
            while parent is not None and parent not in places:
                parent = drafts[parent][1]
            if index in places and parent is not None:
                at = places[index]
                self._found[at] = attrs.evolve(self._found[at], parent=places[parent])

    def _is_near(self, frame: Frame) -> bool:
        """Return whether somebody spoke in this paragraph or in one before it."""
        return self._speaking is not None and frame.block - self._speaking[1] <= _CARRIES

    def finish(self) -> tuple[Attribution, ...]:
        """Return the attributions, quotations without any source at the end of their chain."""
        for index, more in self._more.items():
            old = self._found[index]
            self._found[index] = attrs.evolve(old, content=(*old.content, *more))
        for content in self._waiting.values():
            self._found.append(_unsourced(content))
        return tuple(self._found)

    def _carry_on(self, frame: Frame, quotes: dict[int, Quote], *, alone: bool) -> None:
        """
        Give the quotations that no cue of their frame takes to whoever is speaking.

        One amid words of the outlet is somebody's if it is long and no report is beside it
        (``alone``).
        """
        pure = all(frame.kind(i) in {"quote", "end", "comma"} for i in range(len(frame)))
        for item, quote in quotes.items():
            if quote.chain in self._chains:
                self._extend(self._chains[quote.chain], quote.inner)
            elif not quote.speech or not (pure or (alone and _is_long(frame, quote))):
                continue
            elif (
                (pure or item == 0)
                and self._speaking is not None
                and self._speaking[1] == frame.block
            ):
                self._extend(self._speaking[0], quote.inner)
                self._chains[quote.chain] = self._speaking[0]
            else:
                self._waiting.setdefault(quote.chain, []).extend(quote.inner)

    def _extend(self, index: int, content: tuple[Span, ...]) -> None:
        self._more.setdefault(index, []).extend(content)

    def _attribution(self, frame: Frame, draft: Draft) -> Attribution | None:
        content = pieces_of(frame, draft)
        for item in draft.quotes:
            waiting = self._waiting.pop(frame.quotes[item].chain, ())
            content = (*waiting, *content) if waiting else content
        if not content:
            return None
        cue = draft.cue
        first, stop = max(0, cue.first - _TAIL // 2), min(cue.stop + _TAIL, len(frame))
        return Attribution(
            source=None if draft.source is None else frame.span(*draft.source),
            cue=None if draft.rule == CARRIED else frame.span(cue.first, cue.stop),
            content=content,
            kind="direct" if draft.quotes else kind_of(frame, content),
            stance=stance_of(frame, draft),
            rule=draft.rule,
            is_statement=is_statement(frame, draft),
            via=via_of(frame, first, stop),
        )


def _is_long(frame: Frame, quote: Quote) -> bool:
    """
    Return whether quoted words are more than a phrase, and no name of a work.

    Where they begin with a cue the marks of two quotations were taken for those of one.
    """
    word = frame.document.tokens.words[quote.first + 1]
    is_open = word in frame.lexicon.inverting and word not in frame.lexicon.classes
    return quote.stop - quote.first > _PHRASE and not (quote.title or is_open)


def _unsourced(content: list[Span]) -> Attribution:
    return Attribution(
        source=None, cue=None, content=tuple(content), kind="direct", rule="unsourced"
    )
