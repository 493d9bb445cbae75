"""What a passage can be found by across languages: names, numbers, days, territories, concepts."""

from __future__ import annotations

import functools
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from importlib import resources

import attrs

from claimcheck.languages import Language
from claimcheck.model import Quantity, Span, Timex
from claimcheck.passages.concepts import Lexicon, lexicon_of
from claimcheck.passages.territories import find_territory, is_of_office
from claimcheck.quantities import to_base_unit
from claimcheck.reading import Tokens

__all__ = ["Slot", "figures_alike", "fold", "keys_in", "landmarks_of", "rarity_of", "slots_in"]

_NAME, _NUMBER, _DAY, _TERRITORY, _WORD = 0.9, 0.8, 0.5, 0.5, 0.6
_COMMON_NUMBER = 0.4  # one to ten stand everywhere
_LANDMARKS = frozenset({"name", "place", "day", "number"})
_PERSON = "person"  # a unit that is often left out
_ROUNDED = 3  # how many times its low end the high end of a figure can be that is a key
_NEAR = 3  # how many times a figure can be another that is told of the same thing
_STEM = 5  # letters by which a word that no lexicon has may meet its loan in another language
_SOUNDS = str.maketrans({"c": "k", "q": "k", "y": "i", "w": "v", "z": "s", "j": "i"})
_CACHED = 1 << 13  # words whose slots are kept, and shared by the sentences that have them


@attrs.frozen
class Slot:
    """
    One thing that a claim says: any of its keys fills it. ``weight`` is how telling it is.

    ``figure`` is what a number measures and how much, in the base unit of its dimension.
    """

    keys: frozenset[str]
    weight: float
    kind: str
    figure: tuple[str, Decimal] | None = None


def landmarks_of(slots: Iterable[Slot]) -> frozenset[Slot]:
    """Return who, where, when and how many: what tells one story from another."""
    return frozenset(
        slot
        for slot in slots
        if slot.kind in _LANDMARKS and (slot.kind != "number" or slot.weight > _COMMON_NUMBER)
    )


def fold(word: str) -> str:
    """
    Return a name's skeleton, the same for its usual spellings in Latin letters.

    >>> fold("Sergey") == fold("Sergei"), fold("Kadyrov") == fold("Kadirow")
    (True, True)
    """
    plain = unicodedata.normalize("NFKD", word.lower())
    letters = [c for c in plain.replace("ph", "f").replace("x", "ks") if c.isalnum()]
    sounds = "".join(letters).translate(_SOUNDS)
    return "".join(c for i, c in enumerate(sounds) if i == 0 or c != sounds[i - 1] or c.isdigit())


@functools.cache
def rarity_of() -> Mapping[str, float]:
    """Return how rare each concept is, in [0, 1]."""
    file = resources.files("claimcheck.passages") / "data" / "rarity.toml"
    table = tomllib.loads(file.read_text(encoding="utf-8"))["rarity"]
    return {name: float(value) for value, names in table.items() for name in names.split()}


def slots_in(
    tokens: Tokens,
    language: Language,
    *,
    timexes: Sequence[Timex] = (),
    quantities: Sequence[Quantity] = (),
) -> tuple[Slot, ...]:
    """Return what the tokens of a claim or a sentence say, as slots."""
    taken = [t.span for t in timexes] + [q.span for q in quantities]
    found = list(_marked_slots(timexes, quantities))
    found.extend(_word_slots(tokens, lexicon_of(language), _positions(tokens, taken)))
    return tuple(found)


def keys_in(slots: Iterable[Slot]) -> frozenset[str]:
    """Return every key of some slots."""
    return frozenset().union(*[slot.keys for slot in slots])


def _positions(tokens: Tokens, taken: Sequence[Span]) -> list[bool]:
    """Return for each token whether it lies in one of the spans."""
    inside = [False] * len(tokens)
    if not taken:
        return inside
    spans = iter(sorted(taken))
    span = next(spans, None)
    for i, start in enumerate(tokens.starts):
        while span is not None and span.end <= start:
            span = next(spans, None)
        if span is None:
            break
        inside[i] = span.start <= start
    return inside


def _marked_slots(timexes: Sequence[Timex], quantities: Sequence[Quantity]) -> Iterator[Slot]:
    for timex in timexes:
        if timex.first_day is not None and timex.first_day == timex.last_day:
            yield _slot_of_key(f"d:{timex.first_day}", _DAY, "day")
        elif timex.edtf:
            yield _slot_of_key(f"d:{timex.edtf}", _DAY, "day")
    for quantity in quantities:
        low = quantity.high if quantity.low is None else quantity.low
        high = quantity.low if quantity.high is None else quantity.high
        if low is None or high is None or not (low == high or high <= _ROUNDED * low):
            continue
        ends = [f"{end.normalize():f}" for end in (low, high)]
        weight = _COMMON_NUMBER if abs(high) <= 10 else _NUMBER
        figure = _figure(quantity, (low + high) / 2)
        yield Slot(frozenset({f"q:{'-'.join(dict.fromkeys(ends))}"}), weight, "number", figure)


def _figure(quantity: Quantity, value: Decimal) -> tuple[str, Decimal]:
    unit, value = to_base_unit(value, quantity.unit)
    return "" if unit == _PERSON else unit, value


def figures_alike(one: Iterable[Slot], other: Iterable[Slot]) -> frozenset[str]:
    """
    Return the keys of the figures on two sides that can be of one thing, though they differ.

    What is told of a thing is found by what it measures, not by how much: 84 people and 97.

    >>> from claimcheck.model import Quantity, Span
    >>> def slots(*values):
    ...     told = [Quantity(span=Span(0, 1), low=v, high=v) for v in map(Decimal, values)]
    ...     return list(_marked_slots((), told))
    >>> sorted(figures_alike(slots(84), slots(97, 3000)))
    ['q:84', 'q:97']
    """
    found: set[str] = set()
    others = [slot for slot in other if slot.figure is not None]
    for slot in one if others else ():
        for near in others:
            if slot.figure and near.figure and _is_near(slot.figure, near.figure):
                found |= slot.keys | near.keys
    return frozenset(found)


def _is_near(one: tuple[str, Decimal], other: tuple[str, Decimal]) -> bool:
    small, large = sorted((one[1], other[1]))
    return one[0] == other[0] and 0 < small < large <= _NEAR * small


def _word_slots(tokens: Tokens, lexicon: Lexicon, taken: Sequence[bool]) -> Iterator[Slot]:
    words, phrases, language = tokens.words, lexicon.phrases, lexicon.language
    large = [surface[0].isupper() for surface in tokens.surfaces]
    i = 0
    while i < len(words):
        if taken[i]:
            i += 1
            continue
        place = find_territory(tokens, i, language) if large[i] else None
        if place and not is_of_office(words, i + place[0], language):
            yield _slot_of_key(f"t:{place[1]}", _TERRITORY, "place")
            i += place[0]
            continue
        phrase = lexicon.phrase_at(words, i) if words[i] in phrases else None
        if phrase:
            yield _concept_slot(phrase[1], "office" if large[i] else "concept")
            i += phrase[0]
            continue
        slot = _slot_of_word(language, words[i], _writing(large, i))
        if slot is not None:
            yield slot
        i += 1


def _writing(large: Sequence[bool], i: int) -> str:
    """Return how a word is written: small, large inside a sentence, or first in it."""
    if not large[i]:
        return "small"
    if i > 0:
        return "large"
    return "title" if len(large) > 1 and large[1] else "first"


@functools.lru_cache(maxsize=_CACHED)
def _slot_of_key(key: str, weight: float, kind: str) -> Slot:
    return Slot(frozenset({key}), weight, kind)


@functools.lru_cache(maxsize=_CACHED)
def _concept_slot(concepts: tuple[str, ...], kind: str) -> Slot:
    rarity = rarity_of()
    weight = sum(rarity.get(c, 1.0) for c in concepts) / len(concepts)
    return Slot(frozenset(f"c:{c}" for c in concepts), weight, kind)


@functools.lru_cache(maxsize=_CACHED)
def _slot_of_word(language: Language, word: str, writing: str) -> Slot | None:
    """Return what one word says, by itself and by how it is written."""
    lexicon = lexicon_of(language)
    if word in lexicon.stopwords or not word[0].isalnum():
        return None
    if word[0].isdigit():
        return _slot_of_key(f"q:{word}", _COMMON_NUMBER if len(word) < 2 else _NUMBER, "number")
    concepts = lexicon.concepts(word)
    if writing == "large" or (writing != "small" and not concepts):
        return Slot(frozenset({f"n:{fold(word)}", *(f"c:{c}" for c in concepts)}), _NAME, "name")
    if concepts:
        slot = _concept_slot(concepts, "office" if writing == "title" else "concept")
        return attrs.evolve(slot, keys=slot.keys | {f"w:{fold(word)[:_STEM]}"})
    if len(word) > 2:
        folded = fold(word)
        return Slot(frozenset({f"n:{folded}", f"w:{folded[:_STEM]}"}), _WORD, "word")
    return None
