"""People, organizations, roles and places: where each is named, and by which name in full."""

from __future__ import annotations

from collections import Counter

from claimcheck.mentions.bearers import Bearers
from claimcheck.mentions.lexicon import Lexicon, lexicon_of, territories
from claimcheck.mentions.names import Name, find_names
from claimcheck.mentions.party import Party, describe_parties
from claimcheck.mentions.persons import PersonName, parse_person_name
from claimcheck.mentions.postnominals import find_postnominals
from claimcheck.mentions.referents import Referent, find_referents
from claimcheck.mentions.roles import Role, find_roles
from claimcheck.model import Mention, Span, readable
from claimcheck.reading import Document

__all__ = [
    "Lexicon",
    "Party",
    "PersonName",
    "describe_parties",
    "find_mentions",
    "find_postnominals",
    "lexicon_of",
    "parse_person_name",
    "territories",
]


_TITLES = 3  # sentences of a headline


def find_mentions(document: Document) -> tuple[Mention, ...]:
    """
    Return the mentions of a document, in order, each with the party that it names.

    >>> from claimcheck.languages import load_language
    >>> from claimcheck.reading import read
    >>> text = "Wali Kota Sari Dewanti hadir. Menurut Sari, pasar itu aman."
    >>> [(m.party, m.role) for m in find_mentions(read(text, load_language("id")))]
    [('Sari Dewanti', 'Wali Kota'), ('Sari Dewanti', '')]
    """
    lexicon = lexicon_of(document.language)
    names = find_names(document, lexicon)
    roles = find_roles(document.tokens, names, lexicon)
    parties = find_referents(document.tokens, names, lexicon)
    named = [
        _named(document, name, party, sure)
        for name, (party, sure) in zip(names, parties, strict=True)
    ]
    held = _held(document, roles, dict(zip(names, parties, strict=True)), lexicon)
    return tuple(sorted(named + held, key=lambda m: (m.span.start, m.span.end)))


def _named(document: Document, name: Name, party: Referent, sure: bool) -> Mention:  # noqa: FBT001
    role = name.roles[0] if name.roles else None
    return Mention(
        span=document.tokens.span(name.first, name.stop),
        kind="name",
        type=party.type,
        party=party.name,
        role=_text(document, *role) if role else "",
        certain=sure,
    )


def _held(
    document: Document,
    roles: list[Role],
    parties: dict[Name, tuple[Referent, bool]],
    lexicon: Lexicon,
) -> list[Mention]:
    """Return the mentions of those who are called by their role alone."""
    bearers = Bearers(document.tokens, lexicon)
    openings = {sentence.first + 1 for sentence in document.story}  # behind its article
    for role in roles:
        if role.holder in parties:
            bearers.add(role, parties[role.holder][0])
        elif role.vague and role.first in openings:
            bearers.add_unnamed(role)
    mentions = []
    heading = _heading(document)
    bare = Counter(
        document.tokens.words[role.head] for role in roles if not (role.holder or role.definite)
    )
    for role in roles:
        if role.holder is None and not role.vague:
            text = _text(document, role.first, role.stop)
            # "Analis Memperingatkan" can be many, as another one without an article shows
            is_one = lexicon.role_before or bare[document.tokens.words[role.head]] == 1
            heads = role.stop <= heading and is_one
            party, sure = bearers.holder(role, heads=heads)
            begin = role.first if lexicon.role_before else role.head
            if party is None and not (role.definite or role.stop - begin > 1):
                continue
            mentions.append(
                Mention(
                    span=_span(document, role.first, role.stop),
                    kind="role",
                    type="person",
                    party=party.name if party is not None else text,
                    role=text,
                    certain=sure,
                )
            )
    return mentions


def _heading(document: Document) -> int:
    """Return the token after the headline; 0 where the text has none."""
    stops = [s.stop for s in document.sentences[:_TITLES] if document.kind_of(s) == "headline"]
    return max(stops, default=0)


def _span(document: Document, first: int, stop: int) -> Span:
    return document.tokens.span(first, stop)


def _text(document: Document, first: int, stop: int) -> str:
    return " ".join(readable(_span(document, first, stop).of(document.text)).split())
