"""Words that are headed or signed by who said them: statements, speeches, quotations."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence

import attrs

from claimcheck.languages import Language, load_outlets, load_photo_agencies
from claimcheck.model import DASHES, Span
from claimcheck.reading.captions import alternatives
from claimcheck.reading.lines import Line
from claimcheck.reading.naming import is_name, name_after, name_before
from claimcheck.reading.turns import Turn

__all__ = ["read_statements"]

_OPENING = '"“«„'
_CLOSING = '"”»“'
_SIGNED = re.compile(
    rf"(?P<quote>[\"“«„].{{8,}}[\"”»“][.,]?)\s*(?P<mark>[({DASHES}~]|--?\s)\s*(?P<name>[^()“”\"]{{3,90}}?)\)?\.?$"
)
_SIGNATURE = re.compile(rf"\s*(?:[{DASHES}]|--?)\s*(?P<name>[^“”\":]{{3,90}})$")
_WORDS = re.compile(r"[^\W\d_]+(?:['’]\w+)?")
_HEADED = 3  # lines within which a whole text is headed by its speaker
_HEADING = 160  # code points of a line that heads a statement
_OWN = 3  # a third of the paragraphs of a speech are in the first person
_SAID = 3  # spaces in a quotation that is no title
_END = ".!?"


@attrs.frozen(kw_only=True)
class _Patterns:
    noun: re.Pattern[str]
    tail: re.Pattern[str]
    herald: re.Pattern[str]
    own: frozenset[str]
    plain: frozenset[str]


@functools.cache
def _patterns(language: Language) -> _Patterns:
    words = language.reading
    nouns = alternatives(words.statements)
    links = alternatives(words.statement_links)
    return _Patterns(
        noun=re.compile(
            rf"(?<!\w)(?:{nouns})(?!\w)(?P<link>(?:\s+(?:{links}|{nouns})(?!\w))*)\s*",
            re.IGNORECASE,
        ),
        tail=re.compile(rf"\s(?:{alternatives(words.statement_tails)})\s*$", re.IGNORECASE),
        herald=re.compile(rf"(?:{alternatives(words.heralds)})(?!\w)", re.IGNORECASE),
        own=frozenset(words.first_person),
        plain=frozenset(words.function_words).difference(words.statement_links),
    )


def read_statements(
    lines: Sequence[Line], language: Language, *, is_dialogue: bool = False
) -> dict[int, Turn]:
    r"""
    Return the lines that are headed or signed by their speaker, by index.

    Args:
        lines: the text's own, without an older mail below.
        language: its pack.
        is_dialogue: whether several speak in turns, so that the whole is nobody's speech.

    >>> from claimcheck.languages import load_language
    >>> from claimcheck.reading.lines import split_lines
    >>> english = load_language("en")
    >>> text = "Here is the statement of Mayor Tom Webb:\n“The road will open. We are sorry.”"
    >>> turn = read_statements(split_lines(text, english), english)[1]
    >>> turn.speaker.of(text)
    'Mayor Tom Webb'
    """
    patterns = _patterns(language)
    turns: dict[int, Turn] = {}
    if len(lines) > 1 and not is_dialogue:
        turns.update(_whole(lines, patterns))
    for i in range(len(lines)):
        if turns.get(i) is None:
            turns.update(_headed(lines, i, patterns))
            turns.update(_signed(lines, i))
    return turns


def _headed(lines: Sequence[Line], i: int, patterns: _Patterns) -> Iterator[tuple[int, Turn]]:
    """Yield the label "Statement of NAME:" and the lines that it heads."""
    text = lines[i].text
    colon = text.find(":", 0, _HEADING)
    if colon < 0:
        return
    head = patterns.tail.sub("", text[:colon])
    place = _speaker(head, patterns)
    is_quoted = bool(lines[i + 1 : i + 2]) and lines[i + 1].text[0] in _OPENING
    if place is None and is_quoted and colon == len(text) - 1:
        place = _heralded(head, patterns)
    if place is None:
        return
    speaker = lines[i].place(*place)
    rest = text[colon + 1 :].lstrip()
    if rest:
        if rest[0] in _OPENING:
            yield i, Turn(kind="turn", label=len(text) - len(rest), speaker=speaker)
        return
    for after in range(i + 1, len(lines)):
        line = lines[after].text
        if not (line[0] in _OPENING if is_quoted else _is_own(line, patterns)):
            return
        if after == i + 1:
            yield i, Turn(kind="turn", label=len(text), speaker=speaker)
        yield after, Turn(kind="turn", speaker=speaker)


def _speaker(head: str, patterns: _Patterns) -> tuple[int, int] | None:
    """Return the place of the name in the head of a statement."""
    match = patterns.noun.search(head)
    if match is None:
        return None
    office, _, name = head[match.end() :].rpartition(",")
    if office and is_name(name):  # "by the mayor of Norton, Tom Webb"
        return len(head) - len(name.lstrip()), len(head.rstrip())
    after = name_after(head, match.end(), patterns.plain)
    if after is not None and after[0] == match.end() and "," not in head[after[1] :]:
        is_full = " " in head[slice(*after)]
        return after if is_full or match["link"] else None
    return None if head[match.end() :].strip() else name_before(head, match.start())


def _heralded(head: str, patterns: _Patterns) -> tuple[int, int] | None:
    """Return the place of the name in what heralds words: "Read what Mayor Tom Webb wrote"."""
    herald = patterns.herald.match(head)
    place = None if herald is None else name_after(head, herald.end(), patterns.plain)
    return place if place is not None and head[place[1] :].strip() else None


def _is_own(text: str, patterns: _Patterns) -> bool:
    """Return whether a line has words of the first person."""
    return not patterns.own.isdisjoint(_WORDS.findall(text.lower()))


def _signed(lines: Sequence[Line], i: int) -> Iterator[tuple[int, Turn]]:
    """Yield a line that is one quotation with a name behind it, in the line or in the next."""
    text = lines[i].text
    if text[0] not in _OPENING:
        return
    match = _SIGNED.fullmatch(text)
    if match is not None and match["quote"].count(" ") >= _SAID and _signs(match["name"]):
        speaker = _signer(lines[i], match)
        yield i, Turn(kind="turn", speaker=speaker, signature=match.end("quote"))
    elif i + 1 < len(lines) and text.rstrip(".,")[-1] in _CLOSING:
        below = _SIGNATURE.fullmatch(lines[i + 1].text)
        if below is not None and _signs(below["name"]):
            speaker = _signer(lines[i + 1], below)
            yield i, Turn(kind="turn", speaker=speaker)
            yield i + 1, Turn(kind="turn", label=len(lines[i + 1].text), speaker=speaker)


def _signer(line: Line, match: re.Match[str]) -> Span:
    """Return the place of the name in a signature, without the title behind a comma."""
    first = match.start("name")
    return line.place(first, first + len(match["name"].partition(",")[0].rstrip()))


def _signs(name: str) -> bool:
    """Return whether what stands behind a quotation is a person's name and no outlet's."""
    known = name.strip(" .").lower()
    return is_name(name) and known not in load_outlets() and known not in load_photo_agencies()


def _whole(lines: Sequence[Line], patterns: _Patterns) -> dict[int, Turn]:
    """Return the lines of a text that is one person's words: a speech with its heading."""
    for i, line in enumerate(lines[:_HEADED]):
        match = patterns.noun.search(line.text[:_HEADING])
        if match is None or line.text[-1] in _END or not (match["link"] or match.start() == 0):
            continue
        place = name_after(line.text, match.end(), patterns.plain)
        body = range(i + 1, len(lines))
        own = sum(_is_own(lines[at].text, patterns) for at in body)
        if place is None or place[0] > match.end() or own * _OWN < len(body):
            return {}
        speaker = line.place(*place)
        return {at: Turn(kind="turn", speaker=speaker) for at in body}
    return {}
