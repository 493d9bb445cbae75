"""A pack's words for numbers and units, with CLDR's formats and currencies, ready to look up."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

import attrs

from claimcheck.languages import Language
from claimcheck.reading import tokenize

__all__ = ["Lexicon", "Phrases", "home_group", "lexicon_of", "match_after", "match_before"]

Phrases = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
"""Phrases by their first word (or their last), longest first, each with its key."""

_SHORT = 2  # letters of a sign such as "Rp"; names are longer, and verbs as well: "won 20 medals"


@attrs.frozen(kw_only=True, eq=False)
class Lexicon:
    """The compiled ``[quantities]`` table of one language."""

    group: str
    numbers: dict[str, Decimal]
    multipliers: dict[str, Decimal]
    teens: frozenset[str]
    joins: frozenset[str]
    points: frozenset[str]
    articles: frozenset[str]
    ones: frozenset[str]
    vague: dict[str, tuple[Decimal, Decimal]]
    vague_links: frozenset[str]
    share_marks: frozenset[str]
    pronouns: frozenset[str]
    ordinals: dict[str, Decimal]
    ordinal_prefixes: frozenset[str]
    ordinal_suffixes: frozenset[str]
    ranked: frozenset[str]
    fractions: dict[str, Decimal]
    denominators: dict[str, Decimal]
    multiplicatives: dict[str, tuple[Decimal, str]]
    range_marks: frozenset[str]
    range_words: frozenset[str]
    between: frozenset[str]
    between_join: frozenset[str]
    currency_scales: dict[str, Decimal]
    capital_scales: dict[str, Decimal]
    linked_vague: frozenset[str]
    modifiers: frozenset[str]
    stops: frozenset[str]
    plural_endings: tuple[tuple[str, str], ...]
    units: Phrases
    currencies: Phrases
    signs: Phrases
    classifiers: Phrases
    halves: Phrases
    before: Phrases
    after: Phrases
    triggers: frozenset[str]


@functools.cache
def lexicon_of(language: Language) -> Lexicon:
    """Return the compiled lexicon of a language."""
    pack = language.quantities
    currencies = _currency_names(language.tag) | pack.currencies
    bounds = {"about": pack.about, "almost": pack.almost}
    bounds |= {"at_least": pack.at_least, "at_most": pack.at_most, "several": pack.several}
    behind = {"at_least": pack.more_after, "about": pack.about_after}
    numbers, multipliers = _exact(pack.numbers), _exact(pack.multipliers)
    ordinals, fractions = _exact(pack.ordinals), _exact(pack.fractions)
    multiplicatives = {word: (_decimal(n), "time") for word, n in pack.multiplicatives.items()}
    multiplicatives |= {word: (_decimal(n), "fold") for word, n in pack.factors.items()}
    vague = {word: (_decimal(low), _decimal(high)) for word, (low, high) in pack.vague.items()}
    return Lexicon(
        group=_group_mark(language.tag),
        numbers=numbers,
        multipliers=multipliers,
        teens=frozenset(pack.teens),
        joins=frozenset(pack.joins),
        points=frozenset(pack.points),
        articles=frozenset(pack.articles),
        ones=frozenset([*pack.articles, *(phrase.split()[-1] for phrase in pack.several)]),
        vague=vague,
        vague_links=frozenset(pack.vague_links),
        share_marks=frozenset(pack.share_marks),
        pronouns=frozenset(pack.pronouns),
        ordinals=ordinals,
        ordinal_prefixes=frozenset(pack.ordinal_prefixes),
        ordinal_suffixes=frozenset(pack.ordinal_suffixes),
        ranked=frozenset(pack.ranked),
        fractions=fractions,
        denominators=_exact(pack.denominators),
        multiplicatives=multiplicatives,
        range_marks=frozenset(pack.range_marks),
        range_words=frozenset(pack.range_words),
        between=frozenset(pack.between),
        between_join=frozenset(pack.between_join),
        currency_scales=_exact(pack.currency_scales),
        capital_scales=_exact(pack.capital_scales),
        linked_vague=frozenset(pack.linked_vague),
        modifiers=frozenset(pack.modifiers),
        stops=frozenset([*language.reading.function_words, *pack.noun_stops]) - {*pack.modifiers},
        plural_endings=tuple(pack.plural_endings.items()),
        units=_by_first(_inverted(pack.units)),
        currencies=_by_first(currencies.items()),
        signs=_by_last([*_signs(currencies), *_inverted(pack.leading_units)]),
        classifiers=_by_first((phrase, phrase) for phrase in pack.classifiers),
        halves=_by_first((phrase, phrase) for phrase in pack.halves),
        before=_by_last(_inverted(bounds)),
        after=_by_first(_inverted(behind)),
        triggers=frozenset().union(
            numbers, multipliers, vague, ordinals, fractions, pack.denominators, multiplicatives
        ),
    )


@functools.cache
def home_group(currency: str) -> str:
    """
    Return the mark that groups thousands where a currency is at home; "" where CLDR has none.

    The first two letters of an ISO 4217 code are the country's.

    >>> home_group("IDR"), home_group("USD")
    ('.', ',')
    """
    from babel.languages import get_official_languages  # noqa: PLC0415  (CLDR, as below)

    spoken = get_official_languages(currency[:2], de_facto=True)
    return _group_mark(f"{spoken[0]}_{currency[:2]}", default="") if spoken else ""


def match_after(phrases: Phrases, words: Sequence[str], at: int) -> tuple[str, int] | None:
    """Return the key of the longest phrase that starts at a word, and where it stops."""
    for phrase, key in phrases.get(words[at], ()) if at < len(words) else ():
        if tuple(words[at : at + len(phrase)]) == phrase:
            return key, at + len(phrase)
    return None


def match_before(phrases: Phrases, words: Sequence[str], stop: int) -> tuple[str, int] | None:
    """Return the key of the longest phrase that ends before ``stop``, and where it starts."""
    for phrase, key in phrases.get(words[stop - 1], ()) if stop > 0 else ():
        start = stop - len(phrase)
        if start >= 0 and tuple(words[start:stop]) == phrase:
            return key, start
    return None


def _decimal(value: float) -> Decimal:
    return Decimal(int(value)) if value == int(value) else Decimal(str(value))


def _exact(table: Mapping[str, float]) -> dict[str, Decimal]:
    return {word: _decimal(value) for word, value in table.items()}


def _inverted(table: Mapping[str, Sequence[str]]) -> list[tuple[str, str]]:
    return [(phrase, key) for key, phrases in table.items() for phrase in phrases]


def _split(phrase: str) -> tuple[str, ...]:
    """Return a phrase as the tokenizer cuts it: "us$" is two tokens."""
    return tuple(tokenize(phrase).words)


def _signs(currencies: Mapping[str, str]) -> list[tuple[str, str]]:
    return [entry for entry in currencies.items() if _is_sign(*entry)]


def _is_sign(phrase: str, code: str) -> bool:
    """Return whether a currency is told by a sign or code, which alone stand before a number."""
    return len(phrase) <= _SHORT or not phrase[-1].isalpha() or phrase.upper() == code


def _grouped(entries: Iterable[tuple[str, str]], place: int) -> Phrases:
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, key in entries:
        words = _split(phrase)
        if words:
            table.setdefault(words[place], []).append((words, key))
    return {
        word: tuple(sorted(found, key=lambda entry: -len(entry[0])))
        for word, found in table.items()
    }


def _by_first(entries: Iterable[tuple[str, str]]) -> Phrases:
    return _grouped(entries, 0)


def _by_last(entries: Iterable[tuple[str, str]]) -> Phrases:
    return _grouped(entries, -1)


def _group_mark(tag: str, *, default: str = ",") -> str:
    """Return CLDR's grouping mark of a language, or of a language in a country."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415  (CLDR is read when first used)

    try:
        return str(Locale.parse(tag).number_symbols["latn"]["group"])
    except (UnknownLocaleError, ValueError, KeyError):
        return default


def _currency_names(tag: str) -> dict[str, str]:
    """Return CLDR's names of the currencies and their ISO 4217 codes, lower case."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415  (CLDR is read when first used)

    try:
        names = {str(code): str(name) for code, name in Locale.parse(tag).currencies.items()}
    except (UnknownLocaleError, ValueError):
        return {}
    codes = {code.lower(): code for code in names if len(code) == 3}
    return {name.lower(): code for code, name in names.items()} | codes
