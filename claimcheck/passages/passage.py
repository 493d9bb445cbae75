"""A sentence of an article, read once for every comparison: its parts and its predicates."""

from __future__ import annotations

import bisect
import functools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

import attrs

from claimcheck.claims.roles import find_propositions
from claimcheck.languages import Language, load_language
from claimcheck.model import Article, Attribution, Mention, Quantity, Span, Timex
from claimcheck.passages.markers import marker_of
from claimcheck.passages.meetings import Meetings, twins_among
from claimcheck.passages.negations import (
    DENIES,
    Negated,
    denying,
    falsifiers_in,
    has_exception,
    is_negated_form,
    negated_in,
    refusing,
    tells_end,
    wishing,
)
from claimcheck.passages.parts import DATE, PLACE, Frame, Part
from claimcheck.passages.pronouns import referents_of
from claimcheck.passages.reader import Values, read_parts
from claimcheck.passages.stances import Stances
from claimcheck.passages.tallies import Tally, tallies_in
from claimcheck.reading import Tokens, tokenize
from claimcheck.reading.marks import pair_marks
from claimcheck.syntax import Tree, load_parser, read_tree

__all__ = ["Passage", "lying_in", "read_passages", "sentences_under"]

_ROLE = "role"  # the kind of a mention by an office
_LONGEST = 3_000  # code points of a sentence that are read: what is longer is none
_MOST_WORDS = 200  # of it, as many as are parsed
_AT_ONCE = 64  # sentences parsed in a go: parser and reader drive each other out of a CPU's cache
_MOST = 100  # values of a kind; no sentence that people write has more

_Value = TypeVar("_Value", Timex, Quantity, Mention)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Passage:
    """
    What a sentence of an article says, read once.

    ``number`` is that of the sentence, ``parts`` its units in order, ``attributions`` those whose
    content or cue reaches into it. What only joins others is among the parts, with a weight of 0.
    ``frames_of`` reads its predicates: no one asks for those of a sentence that is but looked at
    beside another.
    """

    article: Article
    number: int
    span: Span
    parts: tuple[Part, ...]
    frames_of: Callable[[], dict[int, Frame]]
    attributions: tuple[Attribution, ...] = ()

    @functools.cached_property
    def frames(self) -> dict[int, Frame]:
        """Its predicates by part."""
        return self.frames_of()

    @functools.cached_property
    def language(self) -> Language:
        """The language of the article."""
        return load_language(self.article.language)

    @functools.cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        """The parts that hang on each part, in order."""
        found: list[list[int]] = [[] for _ in self.parts]
        for part in self.parts:
            if part.head is not None:
                found[part.head].append(part.index)
        return tuple(map(tuple, found))

    @functools.cached_property
    def governors(self) -> tuple[tuple[int, str] | None, ...]:
        """The nearest predicate above each part, and the role in it of what the part is in."""
        return tuple(self._governor(part) for part in self.parts)

    @functools.cached_property
    def worded(self) -> tuple[Part, ...]:
        """Its words and values, without the marks."""
        return tuple(part for part in self.parts if part.is_worded)

    @functools.cached_property
    def words(self) -> frozenset[str]:
        """Its words that are no values, without apostrophes."""
        return frozenset(part.plain for part in self.worded if not part.is_value)

    @functools.cached_property
    def meetings(self) -> Meetings:
        """Its parts, by what a part of another sentence may share with them."""
        return Meetings(self.parts, lambda: self.frames)

    @functools.cached_property
    def twins(self) -> dict[int, tuple[int, ...]]:
        """Its telling parts and predicates with the same words, by the first of them."""
        return twins_among(self.parts, self.frames)

    @functools.cached_property
    def negated(self) -> tuple[Negated, ...]:
        """What the sentence negates, by the order of its words."""
        return tuple(negated_in(self.parts))

    @functools.cached_property
    def denying(self) -> frozenset[int]:
        """The parts that negate anything, by themselves or by what they mean."""
        return denying(self.parts, self.language)

    def negated_forms(self, told: Iterable[int]) -> frozenset[int]:
        """Return those of some parts, or below them, that negate by what they begin with: "non"."""
        near = (c for i in told for c in (i, *self.children[i]))
        return self._made_negative.intersection(near)

    @functools.cached_property
    def _made_negative(self) -> frozenset[int]:
        return frozenset(p.index for p in self.parts if is_negated_form(p, self.language))

    @functools.cached_property
    def refusing(self) -> frozenset[int]:
        """The parts that deny by what they mean: "failed", "called off"."""
        return refusing(self.parts, self.language)

    @functools.cached_property
    def wishing(self) -> frozenset[int]:
        """The parts that tell of what is wanted, planned or feared, and not yet so."""
        return wishing(self.parts, self.language)

    @functools.cached_property
    def markers(self) -> tuple[str, ...]:
        """Which way the word before each part points: "from", "before"; "" where it does not."""
        each = range(len(self.parts))
        return tuple(marker_of(self.parts, self.children, i, self.language) for i in each)

    @functools.cached_property
    def tallies(self) -> Mapping[int, Tally]:
        """The figures that something comes to, by their places: "rose to 15", "closed at 16"."""
        return tallies_in(self.parts, self.children, self.language)

    @property
    def tells_end(self) -> bool:
        """Whether something that was so is said to be so no more."""
        return tells_end(self.parts, self.language)

    @functools.cached_property
    def falsifiers(self) -> tuple[Part, ...]:
        """The words that say of what is told that it is not so."""
        return falsifiers_in(self.parts, self.language)

    @functools.cached_property
    def is_denial(self) -> bool:
        """Whether the sentence negates anything, by its words or by how somebody puts it."""
        return bool(self.denying) or any(a.stance == DENIES for a in self.attributions)

    @functools.cached_property
    def has_exception(self) -> bool:
        """Whether something is affirmed behind a negation: "not until Monday"."""
        return has_exception(self.parts, self.language)

    def above(self, i: int) -> Iterator[int]:
        """Yield what a part hangs on, the nearest first, each once."""
        at, seen = self.parts[i].head, {i}
        while at is not None and at not in seen:
            seen.add(at)
            yield at
            at = self.parts[at].head

    def is_under(self, i: int, head: int) -> bool:
        """Return whether a part is another one, or hangs on it, by whatever stands between."""
        return i == head or head in self.above(i)

    def _governor(self, part: Part) -> tuple[int, str] | None:
        below = part.index
        for at in self.above(part.index):
            if at in self.frames:
                roles = [role for role, i in self.frames[at].arguments if i == below]
                return at, roles[0] if roles else self.parts[below].relation
            below = at
        return None


def read_passages(article: Article, numbers: Iterable[int]) -> dict[int, Passage]:
    """Return what some sentences of an article say, by the numbers of the sentences."""
    wanted = sorted(set(numbers))
    beside = _attributions_by_sentence(article, frozenset(wanted))
    language = load_language(article.language)
    found: dict[int, Passage] = {}
    for first in range(0, len(wanted), _AT_ONCE):
        parsed = {n: _parsed(article, n, language) for n in wanted[first : first + _AT_ONCE]}
        found.update((n, _read(article, n, beside.get(n, ()), *parsed[n])) for n in parsed)
    return found


def _parsed(article: Article, number: int, language: Language) -> tuple[Tokens, Tree | None]:
    tokens = _tokens_of(article, article.sentences[number])
    return tokens, _tree_of(tokens, language)


def _read(
    article: Article,
    number: int,
    attributions: Sequence[Attribution],
    tokens: Tokens,
    tree: Tree | None,
) -> Passage:
    span, language = article.sentences[number], load_language(article.language)
    if len(tokens) > _MOST_WORDS:
        tokens = _tokens_of(article, Span(span.start, tokens.ends[_MOST_WORDS - 1]))
    values = _values_in(article, span, tokens, attributions)
    parts = read_parts(article, tokens, tree, values, language)
    return Passage(
        article=article,
        number=number,
        span=span,
        parts=parts,
        frames_of=functools.partial(_frames, tree, parts, language, attributions),
        attributions=tuple(attributions),
    )


def _attributions_by_sentence(
    article: Article, wanted: frozenset[int]
) -> dict[int, list[Attribution]]:
    """Return the attributions that reach into each of some sentences, by content or cue."""
    found: dict[int, list[Attribution]] = {}
    for attribution in article.attributions:
        pieces: dict[int, list[Span]] = {}
        for piece in attribution.content:
            for n in _under(article, piece):
                pieces.setdefault(n, []).append(piece)
        cued = () if attribution.cue is None else _under(article, attribution.cue)
        for n in {*pieces, *cued} & wanted:
            found.setdefault(n, []).append(_within(attribution, pieces.get(n, [])))
    return found


def _within(attribution: Attribution, pieces: Sequence[Span]) -> Attribution:
    """Return an attribution with the pieces that reach into a sentence, if any do."""
    if not pieces or len(pieces) == len(attribution.content):
        return attribution
    return attrs.evolve(attribution, content=tuple(pieces))


def _under(article: Article, span: Span) -> range:
    return sentences_under(article, (span,))


def _tokens_of(article: Article, span: Span) -> Tokens:
    return tokenize(span.of(article.text)[:_LONGEST]).moved(span.start)


def _tree_of(tokens: Tokens, language: Language) -> Tree | None:
    parser = load_parser(language)
    if parser is None or not len(tokens):
        return None
    return read_tree(tokens, 0, len(tokens), language=language, parser=parser)


def _values_in(article: Article, span: Span, tokens: Tokens, near: Sequence[Attribution]) -> Values:
    direct = [piece for a in near if a.kind == "direct" for piece in a.content]
    quotations, _ = pair_marks(tokens, [(0, len(tokens))])
    marked = [q.inner for q in quotations if q.closed and q.level == 0]
    mentions = lying_in(article.mentions, span)
    return Values(
        timexes=lying_in(article.timexes, span),
        quantities=lying_in(article.quantities, span),
        mentions=mentions,
        roles=tuple(m for m in mentions if _is_of_a_name(m, article)),
        quoted=(*direct, *marked),
        cues=tuple(a.cue for a in near if a.cue is not None),
        referents=referents_of(article, span, near),
    )


def _is_of_a_name(mention: Mention, article: Article) -> bool:
    """Return whether a mention names an office alone, and the article tells who holds it."""
    if mention.kind != _ROLE or not mention.certain:
        return False
    return mention.party.lower() not in mention.span.of(article.text).lower()


def lying_in(values: Sequence[_Value], span: Span) -> tuple[_Value, ...]:
    """Return the first of an article's values, which are in order, that begin in a sentence."""
    first = bisect.bisect_left(values, span.start, key=lambda value: value.span.start)
    stop = bisect.bisect_left(values, span.end, key=lambda value: value.span.start)
    return tuple(values[first : min(stop, first + _MOST)])


def sentences_under(article: Article, spans: Sequence[Span]) -> range:
    """Return the numbers of the sentences in which some spans, in order, stand."""
    sentences = article.sentences
    first = bisect.bisect_right(sentences, spans[0].start, key=lambda span: span.end)
    stop = first
    while stop < len(sentences) and sentences[stop].start < spans[-1].end:
        stop += 1
    return range(first, stop)


def _frames(
    tree: Tree | None,
    parts: Sequence[Part],
    language: Language,
    attributions: Sequence[Attribution],
) -> dict[int, Frame]:
    """Return the predicates of a sentence by their parts; none without a tree."""
    if tree is None:
        return {}
    at = {part.span.start: part.index for part in parts}
    starts = sorted(at)
    times = [part.span for part in parts if part.kind == DATE]
    places = [part.span for part in parts if part.kind == PLACE]
    stances = Stances(parts, language, attributions)
    found: dict[int, Frame] = {}
    for proposition in find_propositions(tree, language, times=times, places=places):
        i = at[starts[bisect.bisect_right(starts, proposition.predicate.head.start) - 1]]
        arguments = []
        for argument in proposition.arguments:
            j = at[starts[bisect.bisect_right(starts, argument.head.start) - 1]]
            arguments.append((argument.role.value, _named(parts, j)))
        found[i] = Frame(
            predicate=i,
            arguments=tuple((role, j) for role, j in arguments if j != i),
            is_negative=stances.is_negative(i),
            stance=stances.stance(i),
        )
    return found


def _named(parts: Sequence[Part], i: int) -> int:
    """Return the name that a title before it belongs to, or the part itself."""
    head = parts[i].head
    is_title = parts[i].relation == "compound" and head is not None and parts[head].mention
    return head if is_title and head is not None else i
