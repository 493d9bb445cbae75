"""Lines and what they are: headline, dateline, paragraph, caption, byline, furniture."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

import attrs

from claimcheck.languages import Language, load_outlets
from claimcheck.model import Block, Span

__all__ = ["Edges", "split_blocks"]

_LINE = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c\x85]+")
_BULLETS = " \t>*•-–—»|#"
_HEADLINE_LENGTH = 160
_BYLINE_LENGTH = 160
_CAPTION_LENGTH = 400
_ENDS = frozenset(".!?\"”»…")


@attrs.frozen(kw_only=True)
class Edges:
    """The facts of an article's edges: who wrote it, whom it cites, whose the photos are."""

    blocks: tuple[Block, ...]
    byline: tuple[str, ...]
    cited: tuple[str, ...]
    credits: tuple[str, ...]
    dateline: str


@attrs.frozen(kw_only=True)
class _Patterns:
    photo: re.Pattern[str]
    agency_photo: re.Pattern[str]
    byline: re.Pattern[str]
    source: re.Pattern[str]
    outlet: re.Pattern[str]
    split: re.Pattern[str]


def _any(phrases: tuple[str, ...] | list[str]) -> str:
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "|".join(re.escape(phrase) for phrase in ordered) or r"(?!)"


@functools.cache
def _patterns(language: Language) -> _Patterns:
    words = language.reading
    photo = _any(words.photo_words)
    outlet = _any(list(load_outlets()))
    flags = re.IGNORECASE
    return _Patterns(
        # "... Foto: Reuters", "(Foto: AP)", "Dok. KSOP", "(dok. PB PASI)"
        photo=re.compile(rf"(?:(?<=[.\s(])|^)(?:{photo})s?\s?[.:]\s*(?P<credit>[^()]+?)\)?\.?\s*$", flags),
        # "(AFP Photo)", "(ANTARA FOTO/Name)", "(Name/AFP)", "(REUTERS/Name)"
        agency_photo=re.compile(
            rf"\((?P<credit>(?:[^()]*/\s*)?(?:{outlet})(?:\s+(?:{photo}))?(?:\s*/[^()]*)?)\)\.?\s*$", flags
        ),
        byline=re.compile(rf"^(?:\([a-z]+(?:/[a-z]+)*\)\s*)?(?:(?:{_any(words.byline_words)})\b\s*:?\s*)?", flags),
        source=re.compile(rf"(?:^|[\s(|–—-])(?:{_any(words.source_words)})\b\s*:?\s*(?P<outlets>[^)|]*)", flags),
        outlet=re.compile(rf"(?<!\w)(?:{outlet})(?!\w)", flags),
        split=re.compile(rf"\s*(?:[,;/&|]|\b(?:{_any(words.conjunctions)})\b)\s*", flags),
    )


def split_blocks(text: str, language: Language) -> Edges:
    """Return the blocks of a text, in order, with what byline and captions credit."""
    lines = list(_lines(text))
    byline: list[str] = []
    cited: list[str] = []
    credits: list[str] = []
    blocks: list[Block] = []
    dateline = ""
    for index, span in enumerate(lines):
        line = span.of(text)
        kind = _kind_of(line, index, len(lines), language)
        if kind == "byline":
            authors, outlets = _read_byline(line, language)
            byline += authors
            cited += outlets
        elif kind == "caption":
            credits += _credits(line, language)
        prefix = _dateline_length(line, index) if kind in {"paragraph", "headline"} else 0
        if prefix:
            dateline = dateline or line[:prefix].strip(" -–—()")
            blocks.append(Block(kind="dateline", span=Span(span.start, span.start + prefix)))
            span = Span(span.start + prefix, span.end)  # noqa: PLW2901
        if span.end > span.start:
            blocks.append(Block(kind="paragraph" if prefix else kind, span=span))
    return Edges(
        blocks=tuple(blocks),
        byline=tuple(dict.fromkeys(byline)),
        cited=tuple(dict.fromkeys(cited)),
        credits=tuple(dict.fromkeys(credits)),
        dateline=dateline,
    )


def _lines(text: str) -> Iterator[Span]:
    for match in _LINE.finditer(text):
        line = match.group()
        stripped = line.strip()
        if stripped:
            start = match.start() + len(line) - len(line.lstrip())
            yield Span(start, start + len(stripped))


def _kind_of(line: str, index: int, count: int, language: Language) -> str:
    if _is_furniture(line, language):
        return "furniture"
    if _is_caption(line, language):
        return "caption"
    if _is_byline(line, index, count, language):
        return "byline"
    if index == 0 and count > 1 and len(line) <= _HEADLINE_LENGTH and line[-1] not in _ENDS:
        return "headline"
    return "paragraph"


def _is_furniture(line: str, language: Language) -> bool:
    bare = line.strip(_BULLETS).lower()
    if not any(c.isalnum() for c in bare):
        return True
    if line[0] == "[" and line[-1] == "]" and "]" not in line[1:-1]:
        return True
    words = language.reading
    return bare.rstrip(":.") in words.furniture_lines or bare.startswith(words.furniture)


def _is_caption(line: str, language: Language) -> bool:
    if len(line) > _CAPTION_LENGTH:
        return False
    patterns = _patterns(language)
    return bool(patterns.photo.search(line) or patterns.agency_photo.search(line))


def _credits(line: str, language: Language) -> list[str]:
    patterns = _patterns(language)
    match = patterns.photo.search(line) or patterns.agency_photo.search(line)
    if match is None:
        return []
    outlets = load_outlets()
    known = [outlets[m.group().lower()] for m in patterns.outlet.finditer(match["credit"])]
    return known or [match["credit"].strip(" .")]


def _is_byline(line: str, index: int, count: int, language: Language) -> bool:
    """Return whether the line names authors or sources: short, no sentence, at an edge."""
    if len(line) > _BYLINE_LENGTH or line[-1] in _ENDS:
        return False
    patterns = _patterns(language)
    has_label = bool(patterns.byline.match(line).group().strip())  # type: ignore[union-attr]
    source = patterns.source.search(line)
    cites = source is not None and bool(patterns.outlet.search(source["outlets"]))
    at_edge = index <= 3 or index >= count * 2 // 3
    names = _read_byline(line, language)[0]
    return at_edge and (cites or has_label) and all(_looks_like_name(name) for name in names)


def _read_byline(line: str, language: Language) -> tuple[list[str], list[str]]:
    patterns = _patterns(language)
    source = patterns.source.search(line)
    outlets = load_outlets()
    cited = [outlets[m.group().lower()] for m in patterns.outlet.finditer(source["outlets"])] if source else []
    head = line[: source.start()] if source and cited else line
    first = head.split("|")[0]
    first = first[patterns.byline.match(first).end() :]  # type: ignore[union-attr]
    authors = [part.strip(" -–—(") for part in patterns.split.split(first)]
    return [author for author in authors if author], cited


def _looks_like_name(text: str) -> bool:
    words = text.split()
    return 0 < len(words) <= 6 and all(w[0].isupper() or not w[0].isalpha() or len(w) <= 3 for w in words)


# "MOSCOW, Sept 14, 2023", "JAKARTA – ", "SUNGAI PENUH, Indonesia — ", "Bitung (ANTARA) - "
_PLACE = r"[^\W\d_a-z][^\W\d_]*\.?(?:[ ./'-][^\W\d_a-z][^\W\d_]*\.?){0,4}"
_DATELINE = re.compile(rf"(?P<place>{_PLACE})(?:,[^\n–—()]{{1,40}}?)?(?:\s*\([^()\n]{{1,40}}\))?\s*(?:[–—]|--| -|-(?= ))\s*")
_DATED = re.compile(rf"(?P<place>{_PLACE}),\s[^\n.]{{0,14}}\.?\s?\d[^\n.]{{0,16}}$")


def _dateline_length(line: str, index: int) -> int:
    """Return how many code points of an opening line are its dateline; 0 for none."""
    if index > 3:
        return 0
    dated = _DATED.match(line)
    if dated and dated["place"].isupper():
        return len(line)
    match = _DATELINE.match(line)
    if match is None or match.end() > 80:
        return 0
    agency = "(" in match.group()
    short = len(match["place"].split()) <= 3
    return match.end() if match["place"].isupper() or agency or (short and index == 0) else 0
