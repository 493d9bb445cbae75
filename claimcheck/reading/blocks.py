"""Lines and what they are: headline, dateline, paragraph, caption, byline, furniture and more."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import attrs

from claimcheck.languages import Language, load_outlets
from claimcheck.model import DASHES, Block, Span
from claimcheck.reading.bylines import read_byline, reprinted_from
from claimcheck.reading.captions import photo_credit
from claimcheck.reading.corrections import correction_length
from claimcheck.reading.datelines import dateline_agencies, dateline_length
from claimcheck.reading.furniture import announces_links, glued_length, is_furniture
from claimcheck.reading.lines import Line, split_lines, unbroken
from claimcheck.reading.mail import mail_kinds
from claimcheck.reading.notes import (
    INITIALS,
    account_of,
    dated_length,
    is_dated,
    is_initialed,
    is_note,
    is_release,
    opens_boilerplate,
    slug_length,
)
from claimcheck.reading.openings import aside_length
from claimcheck.reading.statements import read_statements
from claimcheck.reading.turns import Turn, read_turns

__all__ = ["Edges", "split_blocks"]

_HEADLINE_LENGTH = 160
_QUESTION_WORDS = 14
_OPENING_LINES = 4  # a headline, a standfirst and a byline can stand before the dateline
_TAIL = 300  # code points at a line's end among which hashtags and addresses trail
_CLOSERS = "\"”»’')]"
_SKIPPED = frozenset({"furniture", "correction", "quoted", "timestamp"})
_TRAILING = re.compile(
    r"(?:\s+(?:https?://\S+|www\.\S+|#\w+|pic\.\w+\.com/\S+|\(\d{1,2}/\d{1,2}\)))+\s*$"
    rf"|(?<=[.!?\"”])\s*{INITIALS}\s*$"
)
# the number of a message in a thread or of an entry in a list, a bullet
_NUMBER = re.compile(
    r"\d{1,2}/(?:\d{1,2})?\s+(?=\S)|\d{1,2}[.)]\s+(?=[^\W\d_])|[»›•●▪◦‣*]+\s+(?=\S)"
)


@attrs.frozen(kw_only=True)
class Edges:
    """
    The facts of an article's edges: who wrote it, whom it cites, whose the photos are.

    ``text`` is the text with a space for each line break inside a block.
    """

    text: str
    blocks: tuple[Block, ...]
    byline: tuple[str, ...]
    cited: tuple[str, ...]
    credits: tuple[str, ...]
    dateline: str


@attrs.define
class _Sorter:
    """Takes the lines one after the other, and keeps what each of them says."""

    language: Language
    count: int
    blocks: list[Block] = attrs.field(factory=list)
    byline: list[str] = attrs.field(factory=list)
    cited: list[str] = attrs.field(factory=list)
    credited: list[str] = attrs.field(factory=list)
    dateline: str = ""
    story: int = 0  # lines of the story and its edges, so far
    is_release: bool = False
    is_closed: bool = False  # where a release has come to its boilerplate
    corrects: bool = False  # where a line was but the label of a correction
    links: bool = False  # where a line was but the label of links to other stories

    def take(self, index: int, line: Line, kind: str | None) -> None:
        """Add the blocks of a line: one, unless something else opens or ends it."""
        text = line.text
        self.is_release = self.is_release or is_release(text, self.language)
        length = 0 if kind else correction_length(text, self.language)
        if self.corrects and not kind:
            length = len(text)
        if self.links and not kind and _is_headline(text):
            kind = "furniture"
        self.links = kind != "furniture" and announces_links(text, self.language)
        self.corrects = 0 < length == len(text) and " " not in text.strip()
        if length:
            self._add("correction", line, 0, length)
            if length < len(text):
                self._add("paragraph", line, length, len(text))
            return
        glued = 0 if kind else glued_length(text, self.language)
        self._add("furniture", line, 0, glued)
        kind = kind or ("paragraph" if glued else self._kind(index, text))
        if kind in {"headline", "paragraph"}:
            self._take_story(Block(kind=kind, span=line.span), line, glued, len(text))
        else:
            self._add(kind, line, 0, len(text))
        self.story += kind not in _SKIPPED

    def take_turn(self, line: Line, turn: Turn) -> None:
        """Add the blocks of a line that has a time, a label or a signature."""
        text = line.text
        stop = turn.signature or len(text)
        start = max(turn.stamp, turn.label)
        self._add("timestamp", line, 0, turn.stamp)
        name = max(turn.stamp, _place_in(line, turn.speaker, turn.label))
        account = load_outlets().get(text[name : turn.label].strip(" :@").lower())
        self.cited += [account] if account and text[name : name + 1] == "@" else []
        self._add("furniture", line, turn.stamp, name)  # "Statement by", "RT"
        self._add("label", line, name, turn.label)
        kind = turn.kind or "paragraph"
        if kind == "turn":
            aside = aside_length(text, start)
            self._add("furniture", line, start, start + aside)
            start += aside
        self._take_story(Block(kind=kind, span=line.span, speaker=turn.speaker), line, start, stop)
        self._add("label", line, stop, len(text))
        self.story += 1

    def _take_story(self, block: Block, line: Line, start: int, stop: int) -> None:
        """Add a line of the story, without the dateline, slug or number before it, and its tail."""
        text = line.text
        number = _NUMBER.match(text, start, stop)
        length = 0 if number is None else number.end() - start
        if self.story < _OPENING_LINES or length or block.kind == "turn":
            length += slug_length(text[start + length : stop], self.language)
        self._add("furniture", line, start, start + length)
        start += length
        if self.story < _OPENING_LINES and block.kind != "turn":
            filed = dateline_length(text[start:stop])
            if filed:
                self.dateline = self.dateline or text[start : start + filed].strip(f" -{DASHES}")
                self.cited += dateline_agencies(text[start : start + filed])
                self._add("dateline", line, start, start + filed)
                block = attrs.evolve(block, kind="paragraph")
                start += filed
            dated = 0 if filed else dated_length(text[start:stop], self.language)
            self._add("timestamp", line, start, start + dated)
            start += dated
        tail = max(start, stop - _TAIL)
        may_trail = "/" in text[tail:stop] or "#" in text[tail:stop]
        trailing = _TRAILING.search(text, tail, stop) if may_trail else None
        end = trailing.start() if trailing else stop
        self._add(block.kind, line, start, end, speaker=block.speaker)
        self._add("furniture", line, end, stop)

    def _add(
        self, kind: str, line: Line, start: int, stop: int, *, speaker: Span | None = None
    ) -> None:
        """Add a part of a line as a block, if there is something in it."""
        words = line.text[start:stop]
        bare = words.strip()
        if bare:
            first = start + len(words) - len(words.lstrip())
            span = line.place(first, first + len(bare))
            self.blocks.append(Block(kind=kind, span=span, speaker=speaker))

    def _kind(self, index: int, text: str) -> str:
        if self.is_release and not self.is_closed and self.story:
            self.is_closed = opens_boilerplate(text, self.language)
        account = account_of(text)
        if account is not None and self.story == 0:
            self.byline.append(account)
        if account is not None:
            return "byline"
        if self.is_closed or is_furniture(text, self.language) or is_note(text, self.language):
            self.cited += reprinted_from(text, self.language)
            return "furniture"
        credit = photo_credit(text, self.language)
        if credit is not None:
            self.credited += credit
            return "caption"
        edge = 0 < self.story < _OPENING_LINES or index >= self.count * 2 // 3
        byline = read_byline(text, self.language) if edge else None
        if byline is not None:
            self.byline += byline.authors
            self.cited += byline.outlets
            return "byline"
        return self._kind_inside(index, text)

    def _kind_inside(self, index: int, text: str) -> str:
        """Return the kind of a line that names no author and is no furniture by its words."""
        if is_initialed(text):
            return "furniture"
        if is_dated(text, self.language) and not dateline_length(text):
            return "timestamp"
        is_first = self.story == 0 and index < self.count - 1
        return "headline" if is_first and _is_headline(text) else "paragraph"


def split_blocks(text: str, language: Language) -> Edges:
    """Return the blocks of a text, in order, with what byline and captions credit."""
    lines = split_lines(text, language)
    kinds = mail_kinds(lines, language)
    turns = _spoken(lines, kinds, language)
    sorter = _Sorter(language, len(lines))
    for index, line in enumerate(lines):
        turn = turns.get(index)
        if turn is not None and _is_turn(line.text, turn, language):
            sorter.take_turn(line, turn)
        else:
            is_aside = turn is not None and (turn.kind == "furniture" or _is_aside(line.text))
            sorter.take(index, line, kinds.get(index, "furniture" if is_aside else None))
    return Edges(
        text=unbroken(text, lines),
        blocks=tuple(sorter.blocks),
        byline=tuple(dict.fromkeys(sorter.byline)),
        cited=tuple(dict.fromkeys(sorter.cited)),
        credits=tuple(dict.fromkeys(sorter.credited)),
        dateline=sorter.dateline,
    )


def _spoken(lines: Sequence[Line], kinds: Mapping[int, str], language: Language) -> dict[int, Turn]:
    """Return the turns, statements and times of the lines that are the text's own."""
    places = [i for i in range(len(lines)) if i not in kinds]
    own = [lines[i] for i in places]
    turns = read_turns(own, language)
    found = turns | read_statements(own, language, is_dialogue=any(t.kind for t in turns.values()))
    return {places[i]: turn for i, turn in found.items()}


def _is_turn(text: str, turn: Turn, language: Language) -> bool:
    """Return whether a line that seems to be of a turn is no furniture between two turns."""
    if turn.kind == "furniture":
        return False
    if turn.stamp or turn.label or turn.signature:
        return True
    return not (
        is_furniture(text, language)
        or is_note(text, language)
        or photo_credit(text, language) is not None
        or _is_aside(text)
        or correction_length(text, language)
    )


def _place_in(line: Line, speaker: Span | None, stop: int) -> int:
    """Return where behind some words of a label its speaker is named; 0 for elsewhere."""
    start = speaker.start - line.span.start if speaker is not None else 0
    return start if start < stop and any(map(str.isalpha, line.text[: max(0, start)])) else 0


def _is_aside(text: str) -> bool:
    """Return whether a line is a stage direction and nothing else: "(APPLAUSE)"."""
    return aside_length(text, 0) == len(text)


def _is_headline(line: str) -> bool:
    """Return whether a first line ends no sentence, or is a short question or exclamation."""
    end = line[-_HEADLINE_LENGTH:].rstrip(_CLOSERS)[-1:]
    if len(line) > _HEADLINE_LENGTH or end in {".", "…", ",", ""}:
        return False
    return end not in {"?", "!"} or line.count(" ") < _QUESTION_WORDS
