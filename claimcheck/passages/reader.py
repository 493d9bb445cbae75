"""From a sentence of an article to its parts: what its tree, dates, figures and names tell."""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Mapping, Sequence

import attrs

from claimcheck.languages import Language
from claimcheck.lexical import Lemma, entry_of, find_phrases
from claimcheck.model import Article, Mention, Quantity, Span, Timex
from claimcheck.passages.calendar import grain_of, weekday_in
from claimcheck.passages.joined import is_one
from claimcheck.passages.negations import harmless_in, negating_in
from claimcheck.passages.parts import COMPASS, DATE, NAME, NUMBER, PLACE, TOWN, WORD, Part, weighing
from claimcheck.passages.terms import is_stopword, keys_of, stem_of
from claimcheck.passages.territories import find_path
from claimcheck.passages.weights import offices_of, weights_of
from claimcheck.reading import Tokens
from claimcheck.syntax import Tree

__all__ = ["Values", "read_parts"]

_DATED = frozenset({"date", "time"})
_NO_POINT = "VERB"  # a part of speech in which a word is no point of the compass: "left"
_TITLED = frozenset({"flat", "appos"})  # how a name hangs on the title before it
_TOWN_TYPE = "place"
_WHO = frozenset({NAME, PLACE})
_PRONOUN = "PRON"
_NAMED, _FOREIGN = "PROPN", "X"
_BEARERS = ("nsubj", "nmod")  # how a name hangs that opens a sentence: "Nau left", "Nau's boat"
_CLOSED = frozenset({"AUX", "INTJ", "SCONJ"})  # classes of which every word is known
_BARE = frozenset({"NOUN", _NAMED})
_NOTHING: frozenset[str] = frozenset()


@attrs.frozen
class _Value:
    """A value of a sentence: its kind, its place and what was read there."""

    kind: str
    span: Span
    timex: Timex | None = None
    quantity: Quantity | None = None
    mention: Mention | None = None
    path: tuple[str, ...] = ()
    phrase: str = ""


@attrs.frozen(kw_only=True, eq=False)
class Values:
    """
    What lies in a sentence: its dates, figures and mentions, what is quoted, what cues a speaker.

    ``roles`` are the mentions of somebody by his office alone, whose name the article tells;
    ``referents`` names whom each pronoun (lower case) stands for there.
    """

    timexes: tuple[Timex, ...]
    quantities: tuple[Quantity, ...]
    mentions: tuple[Mention, ...]
    quoted: tuple[Span, ...]
    cues: tuple[Span, ...] = ()
    roles: tuple[Mention, ...] = ()
    referents: Mapping[str, str] = attrs.field(factory=dict)


def read_parts(
    article: Article, tokens: Tokens, tree: Tree | None, values: Values, language: Language
) -> tuple[Part, ...]:
    """
    Return the parts of a sentence; without a tree they hang on nothing.

    Args:
        article: in which it stands.
        tokens: of the sentence, placed in the article's text.
        tree: of these tokens.
        values: what lies in the sentence.
        language: of the article.
    """
    spans = tree.spans if tree else tuple(tokens.span(i, i + 1) for i in range(len(tokens)))
    found = [
        v
        for v in _values(tokens, values, language)
        if tree is None or not v.phrase or is_one(v.phrase, v.span, tree, language)
    ]
    if tree is not None:
        found += _opening_name(tokens, tree, found, language)
    groups = _grouped(spans, sorted(found, key=_by_place))
    builder = _Builder(
        text=article.text,
        language=language,
        tree=tree,
        spans=spans,
        values=values,
        groups=groups,
        at={i: n for n, group in enumerate(groups) for i in group[1]},
        harmless=harmless_in(tokens, language),
        negating=negating_in(tokens, language),
        keys=dict(zip(tokens.starts, keys_of(tokens.words, language), strict=True)),
    )
    return builder.parts()


def _by_place(value: _Value) -> tuple[int, int]:
    return value.span.start, -value.span.end


def _values(tokens: Tokens, values: Values, language: Language) -> Iterator[_Value]:
    """Yield the values of a sentence, none inside another: dates, figures, places, names."""
    taken: list[Span] = []
    for value in _claimants(tokens, values, language):
        if not any(value.span.overlaps(span) for span in taken):
            taken.append(value.span)
            yield value


def _claimants(tokens: Tokens, values: Values, language: Language) -> Iterator[_Value]:
    """Yield all that may be a value, in the order in which they come first."""
    for timex in values.timexes:
        if timex.type in _DATED:
            yield _Value(DATE, timex.span, timex=timex)
    for quantity in values.quantities:
        yield _Value(NUMBER, quantity.span, quantity=quantity)
    for timex in values.timexes:
        yield _Value(DATE, timex.span, timex=timex)
    names = [m for m in values.mentions if m.kind == "name"]
    places = dict(_places(tokens, language))
    for name in names:
        if name.span not in places and not _is_place_of(name, places):
            yield _named(name)
    for span, path in places.items():
        yield _Value(PLACE, span, path=path)
    for name in names:
        yield _named(name)
    yield from _phrases_in(tokens, language)


def _phrases_in(tokens: Tokens, language: Language) -> Iterator[_Value]:
    """Yield the words that mean something together."""
    for phrase in find_phrases(tokens.words, language.tag):
        if not _is_negated(tokens.words[phrase.start : phrase.stop], language):
            span = tokens.span(phrase.start, phrase.stop)
            yield _Value(WORD, span, phrase=phrase.word)


def _is_negated(words: Sequence[str], language: Language) -> bool:
    """Return whether a phrase is a word and what negates it: "not guilty", and no "nobody"."""
    first, *rest = words
    telling = [word for word in rest if not is_stopword(word, language)]
    return first in language.claims.negators and bool(telling)


def _opening_name(
    tokens: Tokens, tree: Tree, found: Sequence[_Value], language: Language
) -> Iterator[_Value]:
    """Yield the word that opens a sentence, where its place makes it a name and no table has it."""
    first = next((i for i, word in enumerate(tokens.surfaces) if word[0].isalpha()), None)
    if first is None or not tokens.surfaces[first].istitle():
        return
    span = tokens.span(first, first + 1)
    at = bisect.bisect_left(tree.spans, span.start, key=lambda place: place.start)
    if tree.spans[at] != span or any(value.span.overlaps(span) for value in found):
        return
    upos, relation = tree.words[at].upos, tree.relation(at)
    is_bearer = relation.startswith(_BEARERS)
    is_named = upos in _CLOSED or (upos in {_NAMED, _FOREIGN} and is_bearer)
    is_small = is_stopword(tokens.words[first], language)
    if is_named and not is_small and not entry_of(Lemma(tokens.words[first], language.tag, _NAMED)):
        name = Mention(span=span, kind="name", type="unknown", party=tokens.surfaces[first])
        yield _Value(NAME, span, mention=name)


def _named(name: Mention) -> _Value:
    if name.type == _TOWN_TYPE:
        return _Value(PLACE, name.span, mention=name, path=(TOWN, name.party.lower()))
    return _Value(NAME, name.span, mention=name)


def _is_place_of(name: Mention, places: Mapping[Span, tuple[str, ...]]) -> bool:
    """Return whether a name is no person's and only names a place with words beside it."""
    return name.type == "place" and any(name.span.contains(span) for span in places)


def _places(tokens: Tokens, language: Language) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Yield the places that are named, but for those of an office: "Kenyan minister"."""
    i, directions = 0, language.judging.compare.directions
    while i < len(tokens):
        if tokens.words[i] in directions and tokens.surfaces[i][0].islower():
            yield tokens.span(i, i + 1), (COMPASS, directions[tokens.words[i]])
        found = find_path(tokens, i, language) if tokens.surfaces[i][0].isupper() else None
        if found is not None:
            yield tokens.span(i, i + found[0]), found[1]
        i += found[0] if found else 1


def _grouped(
    spans: Sequence[Span], values: Sequence[_Value]
) -> list[tuple[_Value | None, tuple[int, ...]]]:
    """Return the words of a sentence, those of one value together."""
    groups: list[tuple[_Value | None, tuple[int, ...]]] = []
    waiting = iter(values)
    value = next(waiting, None)
    for i, span in enumerate(spans):
        while value is not None and value.span.end <= span.start:
            value = next(waiting, None)
        inside = value if value is not None and value.span.start <= span.start else None
        if inside is not None and groups and groups[-1][0] is inside:
            groups[-1] = (inside, (*groups[-1][1], i))
        else:
            groups.append((inside, (i,)))
    return groups


@attrs.frozen(kw_only=True, eq=False)
class _Builder:
    """Makes the parts of one sentence."""

    text: str
    language: Language
    tree: Tree | None
    spans: Sequence[Span]
    values: Values
    groups: Sequence[tuple[_Value | None, tuple[int, ...]]]
    at: Mapping[int, int]
    keys: Mapping[int, frozenset[str]]
    harmless: Sequence[Span]
    negating: Sequence[Span]

    def parts(self) -> tuple[Part, ...]:
        """Return the parts, each name in the place of the title before it."""
        found = [self._part(n) for n in range(len(self.groups))]
        titles = {
            part.head: part.index
            for part in found
            if part.kind == NAME and part.head is not None
            if found[part.head].kind == WORD and found[part.head].upos in _BARE
            if part.relation in _TITLED or self._is_office_of(found[part.head], part)
        }
        for title, name in titles.items():
            above = found[title]
            found[name] = attrs.evolve(found[name], head=above.head, relation=above.relation)
            found[title] = attrs.evolve(above, head=name, relation="compound")
        moved = [self._below(part, titles) for part in found]
        weights = weights_of(moved, self.language)
        return tuple(
            weighing(part, weight) if weight else part
            for part, weight in zip(moved, weights, strict=True)
        )

    def _is_office_of(self, title: Part, name: Part) -> bool:
        """Return whether a name hangs on the office right before it: "Gubernur Wulan Prasetyo"."""
        return title.index == name.index - 1 and title.form in offices_of(self.language)

    @staticmethod
    def _below(part: Part, titles: Mapping[int, int]) -> Part:
        """Return a part that hung on a title, on the name behind it."""
        name = None if part.head is None else titles.get(part.head)
        return part if name in {None, part.index} else attrs.evolve(part, head=name)

    def _part(self, number: int) -> Part:
        value, places = self.groups[number]
        top = self._top(number)
        word = self.tree.words[top] if self.tree else None
        span = Span(self.spans[places[0]].start, self.spans[places[-1]].end)
        form = span.of(self.text).lower()
        kind = WORD if value is None else value.kind
        upos = word.upos if word else ""
        if value is not None and value.path[:1] == (COMPASS,) and upos == _NO_POINT:
            kind, value = WORD, None
        head = None if word is None or word.head is None else self.at[word.head]
        timex = None if value is None else value.timex
        dated = [self.spans[i].of(self.text).lower() for i in places] if timex else ()
        return Part(
            index=number,
            span=span,
            kind=kind,
            form=form,
            lemma=word.lemma.lower() if word else form,
            upos=upos,
            word=self._word(value, form, upos) if kind == WORD else None,
            terms=self._terms(value, places),
            meanings=self._meanings(places) if kind in _WHO else (),
            head=head if head != number else None,
            relation="" if self.tree is None else self.tree.relation(top),
            is_quoted=any(quote.start <= span.start < quote.end for quote in self.values.quoted),
            is_cue=any(span.overlaps(cue) for cue in self.values.cues),
            negates=any(self._negates(i) for i in places),
            refers=self._referent(form, top) if value is None else "",
            timex=timex,
            weekday=weekday_in(dated, self.language),
            grain=grain_of(dated, timex.edtf, self.language) if timex else "",
            quantity=None if value is None else value.quantity,
            mention=None if value is None else value.mention,
            path=() if value is None else value.path,
        )

    def _referent(self, form: str, top: int) -> str:
        """Return whom a pronoun stands for, or the head of an office whose holder is known."""
        if self.tree is None:
            return ""
        word = self.tree.words[top]
        if word.upos == _PRONOUN:
            return self.values.referents.get(form, "")
        place = self.spans[top]
        role = next((m for m in self.values.roles if m.span.contains(place)), None)
        is_inside = word.head is not None and role and role.span.contains(self.spans[word.head])
        return "" if role is None or is_inside else role.party

    def _word(self, value: _Value | None, form: str, upos: str) -> Lemma:
        """Return a word, or a phrase that the tables have, as it is looked up."""
        if value is not None and value.phrase:
            return Lemma(value.phrase, self.language.tag)
        return Lemma(form, self.language.tag, upos)

    def _top(self, number: int) -> int:
        """Return the word of a group that hangs on none of its others."""
        places = self.groups[number][1]
        if self.tree is None or len(places) == 1:
            return places[0]
        heads = [self.tree.words[i].head for i in places]
        return next(
            (i for i, head in zip(places, heads, strict=True) if head not in places), places[0]
        )

    def _terms(self, value: _Value | None, places: Sequence[int]) -> frozenset[str]:
        if value is not None and value.path and value.path[0] != TOWN:
            return frozenset({f"t:{'/'.join(value.path)}"})
        found = [self.keys.get(self.spans[i].start, _NOTHING) for i in places]
        return found[0] if len(found) == 1 else _NOTHING.union(*found)

    def _meanings(self, places: Sequence[int]) -> tuple[frozenset[str], ...]:
        """Return what each of some words means, those left out that mean nothing."""
        found = ((i, self.keys.get(self.spans[i].start)) for i in places)
        return tuple(
            keys | stem_of(self.spans[i].of(self.text).lower()) for i, keys in found if keys
        )

    def _is_of_number(self, i: int) -> bool:
        """Return whether a word is short for "number": "No" within a sentence, before a figure."""
        behind = self.spans[i + 1].of(self.text) if i + 1 < len(self.spans) else ""
        return i > 0 and behind[:1].isdecimal() and self.spans[i].of(self.text).istitle()

    def _negates(self, i: int) -> bool:
        start = self.spans[i].start
        if self.harmless and any(span.start <= start < span.end for span in self.harmless):
            return False
        if self.negating and any(span.start == start for span in self.negating):
            return True
        if self.tree is None:
            return self.spans[i].of(self.text).lower() in self.language.claims.negators
        word = self.tree.words[i]
        negators, form, lemma = self.language.claims.negators, word.form.lower(), word.lemma.lower()
        is_form = form.startswith(lemma) or len(form) <= len(lemma)  # "sebelumnya" is no "belum"
        is_negator = form in negators or (
            lemma in negators and is_form and not word.form.isupper()  # "NOS" is no word
        )
        return is_negator and not self._is_of_number(i)
