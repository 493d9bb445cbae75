"""Frames: sentences in which a quotation, however long, is one item."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator, MutableSequence, Sequence

import attrs

from claimcheck.attribution.lexicon import Lexicon
from claimcheck.attribution.quotes import Quote
from claimcheck.model import DASHES, Span
from claimcheck.reading import Document, Sentence, Tokens

__all__ = ["LOOSE", "Columns", "Frame", "Range", "build_frames", "columns_of", "frames_of"]

Range = tuple[int, int]

QUOTE = "“”"
_OPENING = frozenset([*'"“”„«‘', "''", "``"])
LOOSE = frozenset({'"', "''", '""', "“", "”", "„"})  # a mark without its fellow sets off too
_DASHES = frozenset({*DASHES, "-", "--"})
_ASKING = frozenset("?!…—–")
_ADDRESSES = ("http://", "https://", "www.")  # of pages: no words of anybody
_NEAR = 8
_LONGEST_NAME = 7
_LONGEST = 250
_LINKS = frozenset({"preposition", "subordinator"})
_APOSTROPHES = frozenset("'’")
_BEFORE_MONTHS = frozenset({"preposition", "time", "number"})
_BARE = 6  # words of a sentence that only names who spoke
_NOBODY = frozenset({"negation", "modal", "auxiliary", "passive", "relative", "infinitive"})
_WORDS = 4  # of a sentence that is told to be in capitals, and no name
_SHORTEST = 5  # letters of a word that an affix can tell


class _Edged(dict[int, str]):
    """The kinds of items by index; what is no item is an edge."""

    def __missing__(self, item: int) -> str:
        return "edge"


@attrs.frozen(kw_only=True, eq=False)
class Frame:
    """
    A sentence with quotations folded: item ``i`` is a word, or a whole quotation.

    ``firsts`` and ``stops`` are each item's tokens, ``words`` its lower-case form, ``classes`` its
    class in the lexicon or nothing, ``kinds`` that class or what its shape says, ``quotes`` the
    quotations by item. ``kind(item)`` is an item's kind: its class, else name, number, adverb or
    word; it is asked for so often that it is a look-up in one table.
    """

    document: Document
    lexicon: Lexicon
    block: int
    words: list[str]
    classes: list[str]
    kinds: list[str]
    firsts: MutableSequence[int]
    stops: MutableSequence[int]
    quotes: dict[int, Quote]
    kind: Callable[[int], str] = attrs.field(init=False)

    @kind.default
    def _by_item(self) -> Callable[[int], str]:
        return _Edged(enumerate(self.kinds)).__getitem__

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


def build_frames(
    document: Document,
    lexicon: Lexicon,
    columns: Columns,
    quotes: Sequence[Quote],
    hits: Sequence[int],
) -> Iterator[Frame]:
    """Yield the frames that hold a quotation or one of the ``hits`` (tokens), in order."""
    at_quote = at_hit = 0
    for sentences in _joined(document, lexicon, quotes):
        first, stop = sentences[0].first, sentences[-1].stop
        inside: list[Quote] = []
        while at_quote < len(quotes) and quotes[at_quote].first < stop:
            inside.append(quotes[at_quote])
            at_quote += 1
        while at_hit < len(hits) and hits[at_hit] < first:
            at_hit += 1
        if inside or (at_hit < len(hits) and hits[at_hit] < stop):
            yield from frames_of(document, lexicon, columns, sentences, inside)


def _joined(
    document: Document, lexicon: Lexicon, quotes: Sequence[Quote]
) -> Iterator[list[Sentence]]:
    """Yield the sentences that are read as one: over a quotation, a colon, a transcript's turn."""
    at_quote = 0
    sentences: list[Sentence] = []
    turn = False
    for sentence in document.story:
        if sentences:
            last = sentences[-1]
            while at_quote < len(quotes) and quotes[at_quote].first < last.stop:
                at_quote += 1
            quote = quotes[at_quote - 1] if at_quote else None
            same = turn and sentence.block == last.block
            if not (same or _runs_on(document, lexicon, quote, (last, sentence))):
                yield sentences
                sentences = []
        if not sentences:
            turn = _is_turn(document, lexicon, sentence)
        sentences.append(sentence)
    if sentences:
        yield sentences


def _is_turn(document: Document, lexicon: Lexicon, sentence: Sentence) -> bool:
    """Return whether a line opens like a turn of a transcript: a name and a colon."""
    surfaces, first, stop = document.tokens.surfaces, sentence.first, sentence.stop
    if lexicon.classes.get(document.tokens.words[first]) in _LINKS:
        return False  # "Dalam Kelas Lari: Atur Napas, dia menekankan"
    for i in range(first, min(stop, first + _LONGEST_NAME)):
        if surfaces[i] == ":":
            return i > first
        if not (surfaces[i][0].isupper() or surfaces[i] in {".", "(", ")"}):
            return False
    return False


def _runs_on(
    document: Document, lexicon: Lexicon, quote: Quote | None, around: tuple[Sentence, Sentence]
) -> bool:
    """Return whether a frame goes on in the next sentence, given the quotation before it."""
    last, following = around
    surfaces = document.tokens.surfaces
    if surfaces[last.stop - 1] == ":" and surfaces[following.first] in _OPENING:
        return True
    if quote is None or quote.stop < last.stop:
        return False
    if quote.stop > last.stop or surfaces[following.first] in _DASHES:
        return True
    if following.block != last.block:
        return False
    is_bare = quote.first <= last.first and _is_bare_cue(document, lexicon, following)
    return is_bare or _is_cue(document, lexicon, following)


def _is_cue(document: Document, lexicon: Lexicon, following: Sentence) -> bool:
    """Return whether a sentence is the cue of a question or cry before it: "Why?" Ann asked."""
    first, stop = following.first, min(following.stop, following.first + 2 * _NEAR)
    surfaces = document.tokens.surfaces
    if surfaces[first - 2][-1] not in _ASKING or surfaces[first] in _OPENING:
        return False
    if surfaces[first][0].islower():
        return True
    words = [word for word in document.tokens.words[first:stop] if word[0].isalnum()]
    return any(word in lexicon.inverting for word in words[:_NEAR])  # marks of "Rep. X, R-Pa.,"


def _is_bare_cue(document: Document, lexicon: Lexicon, following: Sentence) -> bool:
    """Return whether a sentence is but who said what is quoted before it: "Ann Berg said."."""
    first, stop = following.first, following.stop
    words = [word for word in document.tokens.words[first:stop] if word[0].isalnum()]
    is_short = 1 < len(words) <= _BARE and document.tokens.surfaces[first][0] not in _OPENING
    kinds = [lexicon.classes.get(word, "") for word in words[:-1]]
    cue = words[-1] if words else ""
    is_asked = lexicon.stances.get(cue) == "asks" and cue != lexicon.root_of(cue)  # "questioned"
    is_told = is_asked or cue in lexicon.inverting
    is_somebody = is_short and is_told and _NOBODY.isdisjoint(kinds)
    return is_somebody and not (lexicon.forms.keys() & words[:-1])


@attrs.frozen(eq=False)
class Columns:
    """What each token or item is: its tokens, its word, its class in the lexicon, its kind."""

    firsts: MutableSequence[int]
    stops: MutableSequence[int]
    words: list[str]
    classes: list[str]
    kinds: list[str]

    def part(self, first: int, stop: int) -> Columns:
        """Return the columns of some of them."""
        some = slice(first, stop)
        return Columns(
            self.firsts[some], self.stops[some], self.words[some], self.classes[some],
            self.kinds[some],
        )  # fmt: skip

    def extend(self, other: Columns) -> None:
        """Add the items of other columns at the end."""
        self.firsts.extend(other.firsts)
        self.stops.extend(other.stops)
        self.words.extend(other.words)
        self.classes.extend(other.classes)
        self.kinds.extend(other.kinds)


def _is_surname(tokens: Tokens, i: int) -> bool:
    """Return whether a word with a capital ends a name: "Theresa May said", not "Fed May Cut"."""
    if not tokens.capitalized(i) or i + 1 >= len(tokens) or not tokens.surfaces[i + 1].islower():
        return False
    before = i - 1 - (i > 1 and tokens.words[i - 1] == ".")
    return before >= 0 and tokens.capitalized(before)


def columns_of(document: Document, lexicon: Lexicon) -> Columns:
    """Return the columns of a document's tokens."""
    tokens, known = document.tokens, lexicon.classes
    classes = [known.get(word, "") for word in tokens.words]
    kinds = [
        kind
        if kind and not (kind == "modal" and _is_surname(tokens, i))
        else _shape(surface, lexicon)
        for i, (kind, surface) in enumerate(zip(classes, tokens.surfaces, strict=True))
    ]
    for sentence in document.story:
        if _is_shouted(tokens.surfaces[sentence.first : sentence.stop]):
            for i in range(sentence.first, sentence.stop):
                kinds[i] = classes[i] or _shape(tokens.words[i], lexicon)
    ends = {sentence.stop for sentence in document.story}
    for i, word in enumerate(tokens.words):
        if word == "." and i + 1 not in ends:
            is_marked = i + 2 in ends and tokens.surfaces[i + 1] in _OPENING
            kinds[i] = "end" if is_marked else "dot"  # that of 'itu.” Kami', or of "Mr."
        elif kinds[i] == "modal" and i and kinds[i - 1] in _BEFORE_MONTHS and tokens.capitalized(i):
            kinds[i] = "time"  # "in May"
        elif word in _APOSTROPHES and i and kinds[i - 1] in {"comma", "end"}:
            kinds[i] = "comma"  # a mark without its fellow
        elif word.startswith(_ADDRESSES):
            kinds[i] = "break"
        elif word == "-" and i and _binds(tokens, kinds, i):
            kinds[i] = "word"
    count = len(tokens)
    firsts = array("I", range(count + 1))
    return Columns(firsts[:-1], firsts[1:], tokens.words, classes, kinds)


def frames_of(
    document: Document,
    lexicon: Lexicon,
    columns: Columns,
    sentences: list[Sentence],
    inside: list[Quote],
) -> Iterator[Frame]:
    """Yield the frame of some sentences; what is longer than any sentence is cut."""
    first, stop = sentences[0].first, sentences[-1].stop
    items = columns.part(first, stop)
    places: dict[int, Quote] = {}
    low, high = (
        bisect_left(document.bodies, i, key=lambda body: body.start) for i in (first, stop)
    )
    bodies = document.bodies[low:high]
    if inside or bodies:
        items, places = _folded(items, inside, bodies, first)
    quoted = list(places)
    for at in range(0, len(items.words), _LONGEST):
        some = items if len(items.words) <= _LONGEST else items.part(at, at + _LONGEST)
        within = quoted[bisect_left(quoted, at) : bisect_left(quoted, at + _LONGEST)]
        yield Frame(
            document=document,
            lexicon=lexicon,
            block=sentences[0].block,
            words=some.words,
            classes=some.classes,
            kinds=some.kinds,
            firsts=some.firsts,
            stops=some.stops,
            quotes={item - at: places[item] for item in within},
        )


def _binds(tokens: Tokens, kinds: list[str], i: int) -> bool:
    """Return whether a hyphen binds a number: to the name before it, or to the word it counts."""
    if kinds[i - 1] == "name":
        return tokens.binds_number(i)
    is_joined = i + 1 < len(tokens) and tokens.adjoins(i) and tokens.adjoins(i + 1)
    is_counted = kinds[i - 1] == "number" and is_joined  # "the 34-year-old"
    return is_counted and tokens.surfaces[i + 1][0].isalpha()


def _at(document: Document, token: int) -> int:
    return bisect_left(document.bodies, token, key=lambda body: body.start)


def _folded(
    items: Columns, inside: list[Quote], bodies: Sequence[range], first: int
) -> tuple[Columns, dict[int, Quote]]:
    """
    Return tokens from ``first`` on with each quotation as one item, and where those are.

    A body with its fields is one item as well: "Ministry of Energy, Mines and Water".
    """
    folded = Columns([], [], [], [], [])
    places: dict[int, Quote] = {}
    low = 0
    quotes = {quote.first: quote for quote in inside}
    ends = {body.start: body.stop for body in bodies} | {q.first: q.stop for q in inside}
    for start in sorted(ends):
        if start - first < low:
            continue  # a body that a quotation holds
        folded.extend(items.part(low, start - first))
        word, kind = items.words[start - first], "name"
        if start in quotes:
            places[len(folded.words)] = quotes[start]
            word, kind = QUOTE, "quote"
        folded.extend(Columns([start], [ends[start]], [word], [""], [kind]))
        low = ends[start] - first
    folded.extend(items.part(low, len(items.words)))
    return folded, places


def _is_shouted(surfaces: Sequence[str]) -> bool:
    """Return whether a sentence is all in capitals, which then tell no name."""
    words = [surface for surface in surfaces if surface[0].isalpha()]
    return len(words) >= _WORDS and all(map(str.isupper, words))


def _shape(surface: str, lexicon: Lexicon) -> str:
    """Return what the shape of a word without a class says."""
    if not surface[0].islower() and (kind := _by_initial(surface)):
        return kind
    if surface in lexicon.finite:
        return "verb"
    if len(surface) > _SHORTEST:
        if lexicon.adverb_endings and surface.endswith(lexicon.adverb_endings):
            return "adverb"
        if lexicon.verb_prefixes and surface.startswith(lexicon.verb_prefixes):
            return "verb"
    return "word"


def _by_initial(surface: str) -> str:
    """Return what the first character says: a name, a number, a mark without its fellow."""
    if surface[0].isupper():
        return "name"
    if surface[0].isdigit():
        return "number"
    return "comma" if surface in LOOSE else ""
