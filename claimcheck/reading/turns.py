"""Transcripts, interviews and live blogs: whose turn a line is, and when it was entered."""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Iterator, Sequence

import attrs

from claimcheck.languages import Language
from claimcheck.model import Span
from claimcheck.reading.captions import alternatives
from claimcheck.reading.lines import Line
from claimcheck.reading.naming import name_after
from claimcheck.reading.openings import Label, Stamp, read_label, read_stamp

__all__ = ["Turn", "read_turns"]

_MARKS = "\"“”«„'‘"
_ENDS = '.?!…"”»’)'
_HEADING = 4  # lines within which an interview names who is asked
_HERALD = 200  # code points of a line that heralds an interview
_PART = 0.3  # of the lines between the first turn and the last that are labelled
_NUMBERED = re.compile(r"\d{1,5}")
_QUESTION = 40  # words; a longer paragraph asks no single question


@attrs.frozen(kw_only=True)
class Turn:
    """
    What a line is in a transcript, an interview or a live blog.

    ``stamp`` and ``label`` are the ends of the time and the label before its words, ``signature``
    the beginning of a name behind them, nought for none; ``speaker`` is where the text names who
    speaks. ``kind`` is turn, question, furniture, label for what heads the turns, or empty for a
    paragraph that has but a time.
    """

    kind: str = ""
    stamp: int = 0
    label: int = 0
    signature: int = 0
    speaker: Span | None = None


def read_turns(lines: Sequence[Line], language: Language) -> dict[int, Turn]:
    r"""
    Return the lines that have a time or a speaker of their own, by index.

    >>> from claimcheck.languages import load_language
    >>> from claimcheck.reading.lines import split_lines
    >>> english = load_language("en")
    >>> lines = split_lines("ROSS: It is open.\nHARA: It leaks.", english)
    >>> [(turn.kind, turn.label) for turn in read_turns(lines, english).values()]
    [('turn', 6), ('turn', 6)]
    """
    stamps = _stamps(lines, language)
    found = _labels(lines, stamps, language)
    interview = _Interview.of(lines, language)
    labels = _accepted(lines, found, stamps)
    labels |= {i: found[i] for i in _beside_roles(lines, found, language)}
    turns = {i: Turn(kind="", stamp=stamp.length) for i, stamp in stamps.items() if i not in labels}
    for i in list(stamps):  # the number of a subtitle stands over its time
        if i and "-->" in lines[i].text and _NUMBERED.fullmatch(lines[i - 1].text):
            turns[i - 1] = Turn(kind="furniture")
    fullest: dict[str, Span] = {}
    for i, label in sorted(labels.items()):
        stamp = stamps[i].length if i in stamps else 0
        kind = "question" if label.role == "question" else "turn"
        speaker = interview.asked
        if not label.role or label.role == "handle":
            speaker = _fullest(lines[i], label, fullest)
        speaker = None if kind == "question" else speaker
        turns[i] = Turn(kind=kind, stamp=stamp, label=label.length, speaker=speaker)
    turns = _continued(lines, turns, interview, is_interview=_has_roles(labels))
    if any(turn.kind == "turn" for turn in turns.values()):
        turns |= {i: Turn(kind="label") for i in _headings(lines, language) if i not in turns}
    return turns


def _fullest(line: Line, label: Label, fullest: dict[str, Span]) -> Span:
    """Return where a speaker is named most fully: "ROSS:" after "CHAIR LENA ROSS:" is that one."""
    name = line.text[slice(*label.name)].lower()
    surname = name.split()[-1]
    if name == surname and surname in fullest:
        return fullest[surname]
    return fullest.setdefault(surname, line.place(*label.name))


def _has_roles(labels: dict[int, Label]) -> bool:
    return any(label.role == "answer" for label in labels.values())


def _stamps(lines: Sequence[Line], language: Language) -> dict[int, Stamp]:
    """Return the times that open lines: sure ones, those of a line alone, or several."""
    found = {i: read_stamp(line.text, language) for i, line in enumerate(lines)}
    stamps = {i: stamp for i, stamp in found.items() if stamp is not None}
    if len(stamps) > 1:
        return stamps
    return {i: stamp for i, stamp in stamps.items() if stamp.is_certain}


def _labels(
    lines: Sequence[Line], stamps: dict[int, Stamp], language: Language
) -> dict[int, Label]:
    """Return what looks like a label at the opening of a line."""
    labels = {}
    for i, line in enumerate(lines):
        start = stamps[i].length if i in stamps else 0
        label = read_label(line.text, start, language) if start < len(line.text) else None
        if label is not None:
            labels[i] = label
    return labels


def _accepted(
    lines: Sequence[Line], labels: dict[int, Label], stamps: dict[int, Stamp]
) -> dict[int, Label]:
    """Return the labels that are a speaker's, by what the others show."""
    names = {i: lines[i].text[slice(*label.name)].lower() for i, label in labels.items()}
    said = {i for i, label in labels.items() if _is_said(lines[i].text[label.length :])}
    often = Counter(names[i] for i in said)
    roles = {label.role for label in labels.values()}
    shouted = [i for i in said if _is_shouted(lines[i].text[slice(*labels[i].name)])]
    many = len({names[i] for i in said if often[names[i]] > 1}) > 0 and len(set(names.values())) > 1
    accepted = {}
    for i, label in labels.items():
        text = lines[i].text
        if label.role in {"question", "answer"}:
            is_speaker = {"question", "answer"} <= roles
        elif label.role == "handle" or label.is_timed:
            is_speaker = True
        else:
            is_certain = i in stamps and stamps[i].is_certain
            is_repeated = many and often[names[i]] > 1
            is_one_of = len(shouted) > 1 and i in shouted
            rest = text[label.length :]
            is_quoted = i in stamps and " " in names[i] and rest[:1] in _MARKS and _is_closed(rest)
            is_speaker = is_certain or is_repeated or is_one_of or is_quoted
        if is_speaker:
            accepted[i] = label
    return accepted


def _beside_roles(
    lines: Sequence[Line], labels: dict[int, Label], language: Language
) -> Iterator[int]:
    """Yield the labels in a row of which one says what its speaker does there: "Moderator:"."""
    roles = language.reading.turn_roles
    row: list[int] = []
    for i in range(len(lines) + 1):
        text = lines[i].text if i in labels else ""
        name = text[slice(*labels[i].name)] if text else ""
        is_role = name.lower() in roles
        if text and (is_role or " " in name) and _is_said(text[labels[i].length :]):
            row.append(i)
            continue
        names = {lines[at].text[slice(*labels[at].name)].lower() for at in row}
        if len(names) > 1 and not names.isdisjoint(roles):
            yield from row
        row = []


def _is_said(words: str) -> bool:
    """Return whether what follows a label reads like what somebody says."""
    return words.count(" ") > 0 and words[-1:] in _ENDS


def _is_closed(words: str) -> bool:
    """Return whether a line is one quotation to its end."""
    return len(words) > 1 and words.rstrip(".,")[-1:] in _MARKS


def _is_shouted(name: str) -> bool:
    return name.isupper() and sum(c.isalpha() for c in name) > 1


@attrs.frozen
class _Interview:
    """Who is asked, where the heading of an interview says so, and the lines that only ask."""

    asked: Span | None
    questions: frozenset[int]
    own: frozenset[str]

    @classmethod
    def of(cls, lines: Sequence[Line], language: Language) -> _Interview:
        """Return what the first lines announce, or a line within the story that heralds it."""
        asked, first = None, 0
        words = language.reading
        plain = frozenset(words.function_words).difference(words.statement_links)
        for i, line in enumerate(lines):
            is_heralded = _is_heralded(line.text, language)
            if asked or not (i < _HEADING or is_heralded):
                continue
            match = _announcement(language).search(line.text)
            if match is None:
                continue
            if match.start() == 0 or line.text[-1] not in _ENDS or is_heralded:
                place = name_after(line.text, match.end(), plain)
                asked = None if place is None else line.place(*place)
                first = i if is_heralded else 0
        asking = (i for i in range(first + 1, len(lines)) if _asks(lines[i].text))
        return cls(asked, frozenset(asking), frozenset(words.first_person))

    def follows(self, current: Turn, index: int) -> Turn:
        """Return what a line without a label is after a turn: a question, an answer, more of it."""
        if index in self.questions:
            return Turn(kind="question")
        if current.kind == "question":
            return Turn(kind="turn", speaker=self.asked)
        return current

    def goes_on(self, line: Line, index: int, turns: dict[int, Turn]) -> bool:
        """Return whether a line after the last label is a speaker's: it has a time, says "I"."""
        if index in turns or (index - 1 in turns and turns[index - 1].stamp):
            return True
        return not self.own.isdisjoint(re.findall(r"[^\W\d_]+", line.text.lower()))


@functools.cache
def _herald(language: Language) -> re.Pattern[str]:
    words = alternatives(language.reading.heralds)
    return re.compile(rf"(?:{words})(?!\w)", re.IGNORECASE)


def _is_heralded(text: str, language: Language) -> bool:
    """Return whether a line says that what it names follows: "Here is an interview with ..."."""
    return len(text) <= _HERALD and _herald(language).match(text) is not None


@functools.cache
def _transcript(language: Language) -> re.Pattern[str]:
    words = language.reading
    return re.compile(
        rf"(?:{alternatives([*words.interviews, *words.transcripts])})(?!\w)", re.IGNORECASE
    )


def _headings(lines: Sequence[Line], language: Language) -> Iterator[int]:
    """Yield the lines that say no more than that an interview or a transcript follows."""
    for i, line in enumerate(lines):
        text = line.text
        is_heading = i < _HEADING and text[-1] not in _ENDS and _transcript(language).match(text)
        if is_heading or (_is_heralded(text, language) and _announcement(language).search(text)):
            yield i


@functools.cache
def _announcement(language: Language) -> re.Pattern[str]:
    words = alternatives(language.reading.interviews)
    return re.compile(rf"(?<!\w)(?:{words})\s+", re.IGNORECASE)


def _asks(text: str) -> bool:
    """Return whether a line is one question and nothing else."""
    return text[-1] == "?" and text.count(" ") < _QUESTION and text[0] not in _MARKS


def _continued(
    lines: Sequence[Line], turns: dict[int, Turn], interview: _Interview, *, is_interview: bool
) -> dict[int, Turn]:
    """Return the turns with the lines without a label that go on with them."""
    spoken = [i for i, turn in turns.items() if turn.kind in {"turn", "question"}]
    if not spoken and interview.asked and len(interview.questions) > 1:
        first, is_interview = min(interview.questions), True
        turns[first] = Turn(kind="question")
        spoken = [first, max(interview.questions)]
    if len(spoken) < 2:  # no dialogue
        return turns
    first, last = min(spoken), max(spoken)
    labelled = sum(first <= i <= last for i in turns)
    if not is_interview and labelled < _PART * (last - first + 1):
        return turns
    current = turns[first]
    for i in range(first + 1, len(lines)):
        turn = turns.get(i, Turn())
        if turn.stamp and "-->" in lines[i].text:  # a subtitle, which names nobody
            current = Turn(kind="turn")
        if turn.kind:
            current = current if turn.kind == "furniture" else turn
            continue
        before = current
        current = interview.follows(before, i) if is_interview else before
        if i > last and current is before and not interview.goes_on(lines[i], i, turns):
            break
        turns[i] = attrs.evolve(current, stamp=turn.stamp, label=0)
    return turns
