"""The article's text in blocks, its claims marked by their verdict and numbered."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

import attrs

from claimcheck.model import Article, Span
from claimcheck.report.outcome import RANKED, Outcome
from claimcheck.report.parts import RIVAL, parts_of
from claimcheck.report.wording import Wording

__all__ = ["StoryBlock", "StoryNumber", "StoryPiece", "story_blocks"]

_PLAIN = "paragraph"
_KINDS = {"headline": "headline", "furniture": "aside", "caption": "aside", "byline": "aside"}
_LINE = re.compile(r"\S(?:[^\n]*\S)?")


@attrs.frozen(kw_only=True)
class StoryNumber:
    """The number of a claim, before its first word."""

    number: int
    verdict: str
    name: str


@attrs.frozen(kw_only=True)
class StoryPiece:
    """Some words that share their marks; those of several claims have the most pressing verdict."""

    text: str
    verdict: str
    rival: bool
    numbers: tuple[StoryNumber, ...]


@attrs.frozen(kw_only=True)
class StoryBlock:
    """A line of the article: headline, aside, or the rest."""

    kind: str
    pieces: tuple[StoryPiece, ...]


@attrs.frozen(kw_only=True)
class _Marks:
    """What begins and ends at each place of the text, and the claims' numbers."""

    edges: dict[int, list[tuple[str, int]]]
    numbers: dict[int, list[StoryNumber]]


def story_blocks(outcome: Outcome, wording: Wording) -> tuple[StoryBlock, ...]:
    """Return the text, line by line; nothing of it is lost but the space between the lines."""
    text, marks = outcome.article.text, _marks(outcome, wording)
    places = sorted({*marks.edges, *marks.numbers})
    depth: Counter[str] = Counter()
    blocks, at = [], 0
    for kind, line in _lines(outcome.article):
        found, start = [], line.start
        while True:
            while at < len(places) and places[at] <= start:
                for mark, step in marks.edges.get(places[at], ()):
                    depth[mark] += step
                at += 1
            end = min(places[at] if at < len(places) else line.end, line.end)
            found.append(_piece(text[start:end], depth, marks.numbers.pop(start, [])))
            if end >= line.end:
                break
            start = end
        blocks.append(StoryBlock(kind=kind, pieces=tuple(found)))
    return tuple(blocks)


def _marks(outcome: Outcome, wording: Wording) -> _Marks:
    marks = _Marks(edges=defaultdict(list), numbers=defaultdict(list))
    for number, finding in enumerate(outcome, 1):
        verdict, spans = finding.verdict.value, finding.claim.content
        rivals = [part.span for part in parts_of(finding) if part.state == RIVAL]
        for span, mark in (*((s, verdict) for s in spans), *((s, RIVAL) for s in rivals)):
            marks.edges[span.start].append((mark, 1))
            marks.edges[span.end].append((mark, -1))
        if spans:
            name = wording.label("to_claim", number=number)
            first = StoryNumber(number=number, verdict=verdict, name=name)
            marks.numbers[min(spans).start].append(first)
    return marks


def _piece(text: str, depth: Counter[str], numbers: list[StoryNumber]) -> StoryPiece:
    verdict = next((rank for rank in RANKED if depth[rank] > 0), "")
    return StoryPiece(text=text, verdict=verdict, rival=depth[RIVAL] > 0, numbers=tuple(numbers))


def _lines(article: Article) -> Iterator[tuple[str, Span]]:
    """Yield the lines that aren't empty, with their kind; a block over several lines is one."""
    blocks, at = sorted(article.blocks, key=lambda block: block.span), 0
    kind, line = "", Span(0, 0)
    reach = 0  # where the blocks that have begun end
    for match in _LINE.finditer(article.text):
        start, end = match.span()
        if start >= reach and kind:
            yield kind, line
            kind = ""
        line = Span(line.start if kind else start, end)
        kind = kind or _PLAIN
        while at < len(blocks) and blocks[at].span.start < end:
            reach = max(reach, blocks[at].span.end)
            kind = _KINDS.get(blocks[at].kind, kind)
            at += 1
    if kind:
        yield kind, line
