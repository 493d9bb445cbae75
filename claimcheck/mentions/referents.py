"""Which names are one party's: surnames, spelling variants, acronyms, demonyms; and its type."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Mapping
from itertools import pairwise

import attrs

from claimcheck.languages import load_outlets
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.mentions.names import Name
from claimcheck.mentions.spelling import heard, plain
from claimcheck.model import readable
from claimcheck.reading import Tokens, match_phrase

__all__ = ["Referent", "find_referents"]

_LETTERS = 4  # of a name that two spellings can be told of
_NEAR = 16  # tokens of a sentence within which nobody writes one name in two ways
_WORDS = 12  # of a name; more are taken as one word
_RIVALS = 24  # spellings compared with one another in a bucket
_INITIALS = 2
_USUAL = 2  # times that somebody is called by one word, for each time that others are
_HEADLINE = 1  # short names that may stand before the one in full

Key = tuple[str, ...]


@attrs.define(slots=True, eq=False)
class Referent:
    """A party while it is being told: its name in full, type, gender and roles (token ranges)."""

    name: str
    type: str = "unknown"
    gender: str = ""
    roles: list[tuple[int, int]] = attrs.field(factory=list)


@attrs.define(slots=True, eq=False)
class _Group:
    """The names of one spelling."""

    key: Key
    names: list[Name] = attrs.field(factory=list)
    type: str = "unknown"
    fuller: list[_Group] = attrs.field(factory=list)
    party: Referent | None = None


def find_referents(
    tokens: Tokens, names: list[Name], lexicon: Lexicon
) -> list[tuple[Referent, bool]]:
    """Return the party of each name, in the order of the names, and whether that is sure."""
    groups: dict[Key, _Group] = {}
    keys: list[Key] = []
    folded: dict[str, Key] = {}
    for name in names:
        key = _key(tokens, name, folded, lexicon)
        keys.append(key)
        if key not in groups:
            groups[key] = _Group(key)
        groups[key].names.append(name)
    for group in groups.values():
        group.type = _type_of(tokens, group, lexicon)
    _link(tokens, groups, _acronyms(tokens, names, keys, lexicon), lexicon)
    for group in groups.values():
        if not group.fuller:
            gender = lexicon.gender_of(group.key)
            group.party = Referent(_full_name(tokens, group, lexicon), group.type, gender)
    return _resolve(names, [groups[key] for key in keys])


def _key(tokens: Tokens, name: Name, folded: dict[str, Key], lexicon: Lexicon) -> Key:
    """Return the name's words without case, accents and hyphens; a territory's is its code."""
    words = " ".join(tokens.words[name.first : name.stop])
    code = lexicon.territories.get(words)
    if code is not None:
        return (code,)
    key = folded.get(words)
    if key is None:
        key = tuple(plain(words).split())
        folded[words] = key = key if 0 < len(key) <= _WORDS else (words,)
    return key


def _type_of(tokens: Tokens, group: _Group, lexicon: Lexicon) -> str:
    """Return the type that the names of one spelling point to."""
    first = group.names[0]
    words = tokens.words[first.first : first.stop]
    if match_phrase(lexicon.places, words, 0, len(words)) == len(words):
        return "place"
    if any(name.titled or (name.roles and name.type == "person") for name in group.names):
        return "person"
    by_words = _type_of_words(tokens, first, lexicon)
    if any(name.type == "organization" for name in group.names) or by_words == "organization":
        return "organization"
    if any(_has_age(tokens, name) for name in group.names):
        return "person"
    return by_words if by_words != "unknown" else _type_of_position(tokens, group, lexicon)


def _type_of_words(tokens: Tokens, name: Name, lexicon: Lexicon) -> str:
    """Return the type that the words of a name tell, or unknown."""
    words = tokens.words[name.first : name.stop]
    if not lexicon.organizations.isdisjoint(words) or " ".join(words) in load_outlets():
        return "organization"
    if len(words) == 1:
        surface = tokens.surfaces[name.first]
        return "organization" if len(surface) > 1 and surface.isupper() else "unknown"
    return "place" if words[0] in lexicon.place_words else "unknown"


def _type_of_position(tokens: Tokens, group: _Group, lexicon: Lexicon) -> str:
    """Return place where most names of a group follow a preposition of place, or unknown."""
    before = [tokens.words[name.first - 1] for name in group.names if name.first]
    placed = sum(word in lexicon.place_prepositions for word in before)
    return "place" if 2 * placed > len(group.names) else "unknown"


def _has_age(tokens: Tokens, name: Name) -> bool:
    after = tokens.words[name.stop : name.stop + 3]
    return (
        len(after) == 3
        and after[0] in ",("
        and after[2] in ",)"
        and len(after[1]) == 2
        and after[1].isdecimal()
    )


def _acronyms(
    tokens: Tokens, names: list[Name], keys: list[Key], lexicon: Lexicon
) -> dict[Key, Key]:
    """Return the acronyms that stand in brackets after a name in full, each with that name."""
    found: dict[Key, Key] = {}
    for number in range(1, len(names)):
        name, before = names[number], names[number - 1]
        if (
            name.first == before.stop + 1
            and name.stop - name.first == 1
            and tokens.surfaces[before.stop] == "("
            and tokens.surfaces[name.first].isupper()
            and tokens.words[name.stop : name.stop + 1] == [")"]
            and (_is_body(tokens, before, lexicon) or _stands_for(tokens, before, name))
        ):
            found.setdefault(keys[number], keys[number - 1])
    return found


def _is_body(tokens: Tokens, full: Name, lexicon: Lexicon) -> bool:
    """Return whether a name of several words is an organization's: its acronym may be foreign."""
    words = tokens.words[full.first : full.stop]
    return len(words) > 1 and not lexicon.organizations.isdisjoint(words)


def _stands_for(tokens: Tokens, full: Name, acronym: Name) -> bool:
    """Return whether the letters of an acronym hold some initials of the full name."""
    letters = tokens.words[acronym.first]
    initials = [word[0] for word in tokens.words[full.first : full.stop]]
    return len(initials) > 1 and sum(i in letters for i in initials) >= min(_INITIALS, len(letters))


def _link(
    tokens: Tokens,
    groups: dict[Key, _Group],
    acronyms: dict[Key, Key],
    lexicon: Lexicon,
) -> None:
    """Tell each group which fuller names it may stand for."""
    for short, full in acronyms.items():
        if short != full:
            groups[short].fuller = [groups[full]]
            groups[full].type = groups[short].type = "organization"
    for group in groups.values():
        if not group.fuller:
            group.fuller = _usual(group, groups)
    by_word: dict[str, list[_Group]] = {}
    spelled: dict[Key, list[_Group]] = {}
    for group in sorted(
        groups.values(), key=lambda g: (-len(g.key), -len(g.names), g.names[0].first)
    ):
        if not group.fuller:
            fuller = _fuller(tokens, group, by_word, lexicon)
            group.fuller = fuller or _alike(tokens, group, spelled)
        if not group.fuller and len(group.key) > 1 and not _is_compound(tokens, group.names[0]):
            for word in set(map(heard, group.key)):
                by_word.setdefault(word, []).append(group)


def _is_compound(tokens: Tokens, name: Name) -> bool:
    """Return whether one word is made of a name: "the Clement-Warren talks", "Warren-backed"."""
    one, hyphen, two = tokens.surfaces[name.first].partition("-")
    return name.stop - name.first == 1 and bool(hyphen) and one[:1].isupper() and two != ""


def _usual(group: _Group, groups: dict[Key, _Group]) -> list[_Group]:
    """Return the more usual name that this is but with a word before it ("Poor Ann Lee")."""
    for length in range(len(group.key) - 1, 1, -1):
        other = groups.get(group.key[-length:])
        if other is not None and len(other.names) > len(group.names) and _may_be(group, other):
            return [other]
    return []


def _fuller(
    tokens: Tokens,
    group: _Group,
    by_word: dict[str, list[_Group]],
    lexicon: Lexicon,
) -> list[_Group]:
    """Return the longer names whose words hold those of the group, in order."""
    key, generations = group.key, lexicon.generations
    if group.type == "place" or (len(key) == 1 and group.type == "organization"):
        return []
    found = [
        other
        for other in by_word.get(heard(key[-1]), ())[:_RIVALS]
        if len(other.key) > len(key) and _may_be(group, other) and _holds(other.key, key)
    ]
    found = [other for other in found if not _is_son(other.key, key, generations)]
    if len(key) > 1 and group.type == "person":  # "Dwi Lestari and Dwi Lestari Putri"
        found = [other for other in found if not _stand_together(tokens, group, other)]
    if found and len(key) == 1 and group.type in {"unknown", "person"}:
        people = [
            o
            for o in found
            if o.type in {"unknown", "person"}
            and _holds((o.key[0], _surname(o.key, generations)), key)
        ]
        people = [o for o in people if o.key[-1] not in generations] or people
        if lexicon.role_before:
            people = _by_surname(group, people, lexicon)
        if len(people) == 1 and not _suits(tokens, group, people[0], lexicon):
            return []
        if (
            len(people) == 1
            and people[0].type == "unknown"
            and _is_persons(people[0], key, lexicon)
        ):
            people[0].type = "person"
        bodies = found if group.type == "unknown" and not people else []
        return people or [o for o in bodies if o.key[0] != key[0] or _is_told_first(group, o)]
    return found


def _by_surname(group: _Group, people: list[_Group], lexicon: Lexicon) -> list[_Group]:
    """Return those who bear a lone name as a surname; else who begin with it, if told before."""
    known = heard(group.key[0])
    named = [o for o in people if heard(_surname(o.key, lexicon.generations)) == known]
    sure = [o for o in named if not _is_of_land(o.key, lexicon)]
    return sure or [o for o in people if o in named or _is_told_first(group, o)]


def _is_of_land(key: Key, lexicon: Lexicon) -> bool:
    """Return whether a name opens with a land or its people: "Irish Mill", not "Chad Reed"."""
    return key[0] in lexicon.territories and key[0] not in lexicon.given


def _is_told_first(short: _Group, full: _Group) -> bool:
    """Return whether a name in full stands before its short form, but perhaps for a headline's."""
    return len(short.names) <= _HEADLINE or full.names[0].first < short.names[_HEADLINE].first


def _is_persons(full: _Group, short: Key, lexicon: Lexicon) -> bool:
    """Return whether a short form tells that the full name is a person's: not "Democratic"."""
    is_first = full.key[0] == short[0] and short[0] not in lexicon.given
    return not lexicon.role_before or not (is_first or _is_of_land(full.key, lexicon))


def _suits(tokens: Tokens, group: _Group, full: _Group, lexicon: Lexicon) -> bool:
    """Return whether who is titled may bear a full name, by the gender that the title tells.

    "Mr. Cobb" is not Ines Cobb of "Dan and Ines Cobb", unless her gender is known to be his.
    """
    titles = {name.gender for name in group.names if name.titled and name.gender}
    if len(titles) != 1:
        return True
    told = {lexicon.gender_of(full.key), *(name.gender for name in full.names)} - {""}
    if told:
        return bool(told & titles)
    first = full.names[0].first
    is_second = first > 1 and tokens.words[first - 1] in lexicon.connectors
    return not (lexicon.role_before and is_second and tokens.capitalized(first - 2))


def _surname(key: Key, generations: Container[str]) -> str:
    """Return the surname of a full name: "Harris" of "Harry B. Harris Jr"."""
    is_suffixed = len(key) > 1 and key[-1] in generations
    return key[-2] if is_suffixed else key[-1]


def _is_son(full: Key, key: Key, generations: Container[str]) -> bool:
    """Return whether a full name is another's but for its suffix: "Dan Cobb Jr", "Dan Cobb"."""
    return len(key) > 1 and full[:-1] == key and full[-1] in generations


def _may_be(short: _Group, full: _Group) -> bool:
    return short.type == full.type or "unknown" in (short.type, full.type)


def _holds(full: Key, short: Key) -> bool:
    """Return whether the words of the short name stand in the full one, in order."""
    rest = iter(map(heard, full))
    return all(heard(word) in rest for word in short)


def _alike(tokens: Tokens, group: _Group, spelled: dict[Key, list[_Group]]) -> list[_Group]:
    """Return the name that this is another spelling of: Sergei and Sergey, not Ann and Anna."""
    if group.type == "place" or max(map(len, group.key)) < _LETTERS:
        return []
    others = spelled.setdefault(tuple(map(heard, group.key)), [])
    for other in others:
        if _may_be(group, other) and not _stand_together(tokens, group, other):
            return [other]
    if len(others) < _RIVALS:
        others.append(group)
    return []


def _stand_together(tokens: Tokens, group: _Group, other: _Group) -> bool:
    """Return whether two spellings stand side by side somewhere, as two people's names do."""
    ours = {name.first: group for name in group.names} | {n.first: other for n in other.names}
    return any(
        ours[one] is not ours[two] and two - one < _NEAR and "." not in tokens.words[one:two]
        for one, two in pairwise(sorted(ours))
    )


def _full_name(tokens: Tokens, group: _Group, lexicon: Lexicon) -> str:
    """Return the most usual surface of a group; a territory's own name before a demonym."""
    surfaces = [
        " ".join(readable(tokens.text[slice_of(tokens, name)]).split()) for name in group.names
    ]
    if len(surfaces) == 1:
        return surfaces[0]
    counts = Counter(surfaces)
    return max(counts, key=lambda surface: (surface in lexicon.territory_names, counts[surface]))


def slice_of(tokens: Tokens, name: Name) -> slice:
    """Return the code points that a name takes."""
    return slice(tokens.starts[name.first], tokens.ends[name.stop - 1])


def _resolve(names: list[Name], groups: list[_Group]) -> list[tuple[Referent, bool]]:
    """Return each name's party: where several could be meant, the one that was named last."""
    last: dict[Referent, int] = {}
    lone: Counter[Referent] = Counter()  # how often each was called by one word
    found: list[tuple[Referent, bool]] = []
    for number, (name, group) in enumerate(zip(names, groups, strict=True)):
        parties = _parties(group)
        party = _meant(name, parties, last, lone) if len(parties) > 1 else parties[0]
        last[party] = number
        lone[party] += name.stop - name.first == 1
        party.gender = party.gender or name.gender
        party.roles += name.roles
        if party.type == "unknown" or (name.type == "person" and party.type != "place"):
            party.type = name.type if name.type != "unknown" else group.type
        found.append((party, len(parties) == 1))
    return found


def _meant(
    name: Name,
    parties: list[Referent],
    last: Mapping[Referent, int],
    lone: Mapping[Referent, int],
) -> Referent:
    """
    Return the party that a name means of several: one of its gender, the one named last.

    Whom the text calls by it mostly stays meant, though a relative was named in full since.
    """
    fit = [p for p in parties if "" in (p.gender, name.gender) or p.gender == name.gender]
    usual = max(fit or parties, key=lambda p: lone.get(p, 0))
    others = sum(lone.get(p, 0) for p in fit or parties) - lone.get(usual, 0)
    if lone.get(usual, 0) >= _USUAL * (others + 1):
        return usual
    return max(fit or parties, key=lambda p: last.get(p, -1))


def _parties(group: _Group) -> list[Referent]:
    """Return the parties that a group may stand for, through fuller and fuller names."""
    if group.party is not None:
        return [group.party]
    return list(dict.fromkeys(party for full in group.fuller for party in _parties(full)))
