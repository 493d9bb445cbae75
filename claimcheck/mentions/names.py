"""Runs of capitalised tokens, cut into names; a capital at a sentence's start makes none."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

import attrs

from claimcheck.mentions.lexicon import Lexicon
from claimcheck.mentions.postnominals import find_postnominals
from claimcheck.mentions.prefixed import parted
from claimcheck.mentions.runs import capitals_of, runs_of
from claimcheck.model import DASHES
from claimcheck.reading import Document, Sentence, Tokens, match_phrase

__all__ = ["Name", "find_names"]

_OPENING = frozenset("\"“”„«»'‘’(-:[").union(DASHES)
_ENDS = frozenset(".!?…:")  # a line of capitals that ends otherwise is a headline
_CLOSING = frozenset('"”’»)')
_FEW = 3  # capitals that any sentence may have
_NUMERALS = frozenset("IVXLC")
_AGE = 2  # digits
_FULL = 2  # words of a name in full
_APPOSED = 24  # tokens between marks that may tell who bears a name
_LINE = 7  # words from which nobody writes a sentence in capitals alone
_ALL = 0.85  # share of capitalised tokens that no sentence has
_SMALL = 3  # letters of a word that no title case raises: "for", "to"
_TITLE_CASE = 0.6  # share of capitalised tokens from which a line's capitals tell nothing


@attrs.define(slots=True, eq=False)
class Name:
    """
    A name as it stands: tokens ``first`` up to ``stop``, and what is known of its bearer.

    ``type`` is person, organization, place or unknown, ``gender`` male, female or empty, ``roles``
    the offices that it is given here, each as a range of tokens.
    """

    first: int
    stop: int
    type: str = "unknown"
    gender: str = ""
    titled: bool = False
    roles: tuple[tuple[int, int], ...] = ()


def find_names(document: Document, lexicon: Lexicon) -> list[Name]:
    """Return the names of a document, in order; role nouns and honorifics are no part of them."""
    tokens = document.tokens
    after = find_postnominals(tokens, lexicon)
    passed = {i for first, stop in after.items() for i in range(first, stop)}
    capitals = [i for i in capitals_of(tokens, lexicon) if i not in passed]
    starts = _starts(document)
    speakers = sorted(block.speaker.start for block in document.blocks if block.speaker)
    plain: list[tuple[int, int]] = []  # runs in lines of ordinary case
    shouted: list[tuple[int, int]] = []  # runs in headlines of title case
    listed = {i: body.start for body in document.bodies for i in body}
    for sentence in document.sentences:
        low = bisect_left(capitals, sentence.first)
        inside = capitals[low : bisect_left(capitals, sentence.stop, low)]
        is_shouted = _is_headline(document, sentence, len(inside), lexicon) and not _names_speaker(
            document, sentence, speakers
        )
        (shouted if is_shouted else plain).extend(runs_of(tokens, inside, lexicon, listed))
    inner = {
        tokens.words[i] for first, stop in plain for i in range(first, stop) if i not in starts
    }
    surnames = set(filter(None, (lexicon.behind_particle(word) for word in inner)))
    inner = (inner | surnames) - lexicon.common
    named = _named(tokens, plain, starts, lexicon) | (surnames - lexicon.common)
    gerunds = document.language.claims.gerund_endings
    opening = _Opening(tokens, starts, inner, named, frozenset(tokens.surfaces), lexicon, gerunds)
    kept = [(opening.trim(first, stop), stop) for first, stop in plain]
    kept += _known_parts(tokens, shouted, inner)
    names: list[Name] = []
    for first, stop in sorted(run for run in kept if run[0] < run[1]):
        for start, end in parted(tokens, first, stop, lexicon):
            names += _split(tokens, start, end, lexicon)
    return names


def _is_headline(document: Document, sentence: Sentence, capitals: int, lexicon: Lexicon) -> bool:
    """Return whether the capitals of a sentence tell nothing: a line in title case, or shouted."""
    surfaces = document.tokens.surfaces[sentence.first : sentence.stop]
    if len(surfaces) > 1 and all(map(_is_acronym, surfaces)):
        return True
    words = sum(surface[0].isalpha() for surface in surfaces)  # figures and marks tell no case
    if words > _FEW and all(s.isupper() for s in surfaces if s[0].isalpha()):
        return True
    if capitals <= max(_FEW, _TITLE_CASE * words):
        return False
    is_long = words > _LINE and capitals > _ALL * words
    is_titled = words > _FEW and _small_alone(document, sentence, lexicon)
    if (is_long or is_titled) and _heads(document, sentence):
        return True  # with a full stop
    end = len(surfaces) - 1
    while end and surfaces[end] in _CLOSING:
        end -= 1
    is_whole = surfaces[end] in _ENDS
    return not is_whole or document.kind_of(sentence) == "headline"


def _small_alone(document: Document, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Return whether but small words stand in lower case: "Ann Berg Calls for Talks on Pay"."""
    tokens = document.tokens
    lower = [w for w in tokens.surfaces[sentence.first : sentence.stop] if w.islower()]
    return all(len(w) <= _SMALL or w in lexicon.function for w in lower)


def _heads(document: Document, sentence: Sentence) -> bool:
    """Return whether a sentence stands in the first line of a text that goes on below it."""
    block = document.sentences[0].block
    return sentence.block == block and document.sentences[-1].block != block


def _named(
    tokens: Tokens, runs: list[tuple[int, int]], starts: set[int], lexicon: Lexicon
) -> set[str]:
    """Return the words that are names of themselves: a run of their own, or a person's edge."""
    named: set[str] = set()
    for first, stop in runs:
        words = tokens.words[first:stop]
        bodies = [w in lexicon.bodies or lexicon.is_derived(w) for w in words]
        if stop - 1 not in starts and (stop - first == 1 or not bodies[-1]):
            named.add(words[-1])
        if first not in starts and not any(bodies):
            named.add(words[0])
    return named - lexicon.common


def _names_speaker(document: Document, sentence: Sentence, speakers: list[int]) -> bool:
    """Return whether one who speaks is named in a sentence, such as the heading of an interview."""
    span = document.span(sentence)
    at = bisect_left(speakers, span.start)
    return at < len(speakers) and speakers[at] < span.end


def _starts(document: Document) -> set[int]:
    """Return the tokens that stand where a capital is due: sentence and quotation openings."""
    surfaces = document.tokens.surfaces
    starts: set[int] = set()
    for sentence in document.sentences:
        at = sentence.first
        while at < sentence.stop - 1 and surfaces[at] in _OPENING:
            at += 1
        starts.add(at)
    starts.update(quotation.first + 1 for quotation in document.quotations)
    return starts


@attrs.frozen
class _Opening:
    """Tells a name from a common word where a capital is due."""

    tokens: Tokens
    starts: set[int]
    inner: set[str]
    named: set[str]
    surfaces: frozenset[str]
    lexicon: Lexicon
    gerunds: tuple[str, ...]

    def trim(self, first: int, stop: int) -> int:
        """Return where the run's name begins; ``stop`` where there is none."""
        while first < stop and self._is_common(first, stop):
            first += 1
        return first

    def _is_common(self, i: int, stop: int) -> bool:
        word, lexicon = self.tokens.words[i], self.lexicon
        if match_phrase(lexicon.places, self.tokens.words, i, stop) > i + (word in lexicon.common):
            return False
        if i not in self.starts:
            is_adverb = word in lexicon.common and i > 0 and self.tokens.words[i - 1] == "."
            return is_adverb or word in lexicon.function  # "kata PT. Sebelumnya, warga"
        is_body = word in lexicon.organizations or word in lexicon.generic
        is_noun = is_body and (word in self.surfaces or word not in self.inner)
        if word in lexicon.common or (is_noun and stop - i == 1):
            return not self._is_lone_acronym(i, stop)
        is_head = is_body or word in lexicon.honorifics
        is_role = match_phrase(lexicon.roles, self.tokens.words, i, stop) > i
        if is_head or is_role or self._is_known(word, is_lone=stop - i == 1):
            return False
        if self._is_deed(i, stop) or self._is_doing(i, stop) or _is_doubled(word):
            return True
        return word in self.surfaces or (
            self._is_alone(i, stop)
            and not _is_acronym(self.tokens.surfaces[i])
            and not self._is_told_apart(i)
        )

    def _is_deed(self, i: int, stop: int) -> bool:
        """Return whether a derived noun opens a sentence before one name: "Penunjukan Budi"."""
        if not self.lexicon.is_derived(self.tokens.words[i]) or stop - i != _FULL:
            return False
        is_place = match_phrase(self.lexicon.places, self.tokens.words, i + 1, stop) > i + 1
        return self.tokens.words[i + 1] in self.named and not is_place

    def _is_doing(self, i: int, stop: int) -> bool:
        """Return whether a gerund opens a sentence before a name in full: "Calling Ann Berg"."""
        word, given = self.tokens.words[i], self.lexicon.given
        is_gerund = bool(self.gerunds) and word.endswith(self.gerunds) and word not in given
        return is_gerund and stop - i > _FULL and self.tokens.words[i + 1] in given

    def _is_known(self, word: str, *, is_lone: bool) -> bool:
        """Return whether a word is a name's elsewhere; alone, it is no body's, and no noun."""
        if not is_lone or word in self.named:
            return word in self.inner
        is_noun = word in self.surfaces or self.lexicon.is_derived(word)
        return word in self.inner and not is_noun and word not in self.lexicon.role_words

    def _is_lone_acronym(self, i: int, stop: int) -> bool:
        """Return whether a word is in capitals and the next is not: "WHO chief", not "THE END"."""
        surfaces = self.tokens.surfaces
        return _is_acronym(surfaces[i]) and not (i + 1 < stop and surfaces[i + 1].isupper())

    def _is_told_apart(self, i: int) -> bool:
        """Return whether an age or an office in marks follows: "Adam, 62,", "Adam, ketua ...,"."""
        words, lexicon = self.tokens.words, self.lexicon
        if words[i + 1 : i + 2] not in ([","], ["("]) or i + 3 >= len(words):
            return False
        if words[i + 2].isdecimal():
            return len(words[i + 2]) == _AGE and words[i + 3] in {",", ")"}
        if lexicon.role_before or words[i].endswith(lexicon.suffixes):
            return False
        is_office = match_phrase(lexicon.roles, words, i + 2, len(words)) > i + 2
        is_office |= words[i + 2] in lexicon.honorifics and self.tokens.surfaces[i + 3].islower()
        rest = words[i + 3 : i + 3 + _APPOSED]
        return is_office and "," in rest and "." not in rest[: rest.index(",")]

    def _is_alone(self, i: int, stop: int) -> bool:
        """Return whether token ``i`` has no fellow: what follows is a place or a body itself."""
        if stop - i == 1:
            return True
        words, surface = self.tokens.words, self.tokens.surfaces[i + 1]
        is_place = match_phrase(self.lexicon.places, words, i + 1, stop) > i + 1
        return is_place or _is_acronym(surface)


def _is_doubled(word: str) -> bool:
    """Return whether a word says its root twice, as no name does: "berkali-kali"."""
    half, _, other = word.partition("-")
    return bool(other) and half.endswith(other)


def _is_acronym(surface: str) -> bool:
    return len(surface) > 1 and surface.isupper()


def _is_sign(surface: str) -> bool:
    """Return whether the token is a lone letter or a Roman numeral."""
    return len(surface) == 1 or _NUMERALS.issuperset(surface)


def _known_parts(
    tokens: Tokens, runs: list[tuple[int, int]], inner: set[str]
) -> list[tuple[int, int]]:
    """Return the parts of title-case runs whose words are names in the lines of ordinary case."""
    parts: list[tuple[int, int]] = []
    for first, stop in runs:
        for i in range(first, stop):
            if tokens.words[i] in inner:
                if parts and parts[-1][1] == i and i > first:
                    parts[-1] = (parts[-1][0], i + 1)
                else:
                    parts.append((i, i + 1))
    return parts


def _split(tokens: Tokens, first: int, stop: int, lexicon: Lexicon) -> list[Name]:
    """Return the names of a run, cut at honorifics and role nouns."""
    if first == stop:
        return []
    if lexicon.heads.isdisjoint(tokens.words[first:stop]):
        return list(_name(tokens, first, stop))
    names: list[Name] = []
    start = i = first
    titled, gender = False, ""
    while i < stop:
        word = tokens.words[i]
        after = match_phrase(lexicon.roles, tokens.words, i, len(tokens))
        is_middle = i > start and word in lexicon.kin and not lexicon.role_before
        place = match_phrase(lexicon.places, tokens.words, i, stop)
        if place > i + 1:  # "Raja Ampat"
            i = place
        elif i > start and after > i and (is_middle or _is_in_body(tokens, i, lexicon)):
            i = max(after, i + 1)  # "Badan Pengelola ..." is one body, "Semi Putra Jaya" one name
        elif word in lexicon.honorifics and _is_title(tokens, i, stop, lexicon):
            kept = gender if titled and start == i else ""
            names += _name(tokens, start, i, gender, titled=titled)
            gender = _gender(lexicon.honorifics[word]) or kept
            titled = True
            i += 2 if i + 1 < stop and tokens.words[i + 1] == "." else 1
            while i + 1 < stop and tokens.words[i + 1] == "." and not tokens.capitalized(i):
                i += 2
            start = i
        elif after > i and not (
            i > start and after == stop and _is_surname(tokens, start, i, lexicon)
        ):
            end = _field(tokens, start, i, lexicon)
            names += _name(tokens, start, end, gender, titled=titled)
            titled, gender = False, ""
            start = i = after
        else:
            i += 1
    names += _name(tokens, start, stop, gender, titled=titled)
    return names


def _is_surname(tokens: Tokens, start: int, i: int, lexicon: Lexicon) -> bool:
    """Return whether a word for an office that ends a run is a surname.

    It is so where an office opens its phrase ("Yusuf Hakim"), else by the apposition behind it: in
    "Ole Skipper, 66," and in "Eva Prince, a farmer,", not in "Foreign Minister, a".
    """
    known = (lexicon.role_words, lexicon.places, lexicon.organizations, lexicon.territories)
    before, words = tokens.words[i - 1], tokens.words[i + 1 : i + 4]
    if before == "." and i - start > _FULL and len(tokens.words[i - 2]) == 1:
        return True  # "Peter T. King"
    if any(before in some for some in (*known, lexicon.honorifics)):
        return False
    if not lexicon.role_before:
        return not lexicon.is_derived(before)
    if i - start != 1 or len(words) < 3 or words[0] not in ",(":
        return False
    is_aged = words[1].isdecimal() and len(words[1]) == _AGE and words[2] in ",)"
    nouns = (lexicon.indefinites, lexicon.roles) if lexicon.role_before else ()
    return is_aged or any(words[1] in some for some in nouns)


def _field(tokens: Tokens, start: int, i: int, lexicon: Lexicon) -> int:
    """Return where the field of an office begins, which is no name: "French Health Minister"."""
    if tokens.words[i] not in lexicon.portfolios:
        return i
    end = start
    for at in range(start, i):
        is_body = tokens.words[at] in lexicon.organizations or _is_acronym(tokens.surfaces[at])
        end = max(end, match_phrase(lexicon.places, tokens.words, at, i), at + is_body)
    return end


def _is_in_body(tokens: Tokens, i: int, lexicon: Lexicon) -> bool:
    """Return whether a role noun is part of a body's name: "Dewan Pimpinan Pusat"."""
    before = tokens.words[i - 1]
    if before in lexicon.organizations and tokens.words[i] in lexicon.generic:
        return True
    is_body = before in lexicon.organizations or lexicon.is_derived(before)
    return is_body and not lexicon.role_before and not tokens.surfaces[i - 1].isupper()


def _name(
    tokens: Tokens, start: int, end: int, gender: str = "", *, titled: bool = False
) -> Iterator[Name]:
    """Yield the name of a range without marks and "and" at its end; none for a lone sign."""
    while end > start and not _may_end(tokens, end - 1):
        end -= 1
    if end - start == 1 and not titled and _is_sign(tokens.surfaces[start]):
        return
    if end > start:
        yield Name(start, end, "person" if titled else "unknown", gender, titled)


def _may_end(tokens: Tokens, i: int) -> bool:
    """Return whether a name may end with a token: no mark, and no word all in lower case."""
    surface = tokens.surfaces[i]
    return surface[0].isalnum() and not surface.islower()


def _gender(listed: str) -> str:
    return "" if listed == "unknown" else listed


def _is_title(tokens: Tokens, i: int, stop: int, lexicon: Lexicon) -> bool:
    """Return whether an honorific is one: a name follows, and a single letter has its full stop."""
    dotted = i + 1 < stop and tokens.words[i + 1] == "."
    after = i + 1 + dotted
    is_place = after < stop and tokens.words[after] in lexicon.place_words  # "Asrama Haji Kota X"
    return after < stop and not is_place and (dotted or len(tokens.words[i]) > 1)
