"""Who bears a role in the article: "the governor", "Presiden Rusia", "sang menteri"."""

from __future__ import annotations

from bisect import bisect_right
from itertools import chain

from claimcheck.mentions.lexicon import Lexicon
from claimcheck.mentions.referents import Referent
from claimcheck.mentions.roles import Role
from claimcheck.reading import Tokens

__all__ = ["Bearers"]

_Bearing = tuple[int, frozenset[str], Referent | None]  # where, of what body, who


class Bearers:
    """The bearers of each role noun, in the order of the text."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        """Start with no bearer."""
        self._tokens = tokens
        self._lexicon = lexicon
        self._skipped = lexicon.role_links | lexicon.determiners | lexicon.connectors
        self._known: dict[str, list[_Bearing]] = {}

    def add(self, role: Role, party: Referent) -> None:
        """Note that a party is given a role."""
        bearing = (role.first, self._body(role), party)
        nouns = {self._noun(role), self._tokens.words[self._head(role)]}
        for noun in nouns:
            self._known.setdefault(noun, []).append(bearing)

    def add_unnamed(self, role: Role) -> None:
        """Note that somebody without a name is brought in by a role: "A ministry spokesman"."""
        for noun in {self._noun(role), self._tokens.words[self._head(role)]}:
            self._known.setdefault(noun, []).append((role.first, self._body(role), None))

    def holder(self, role: Role, *, heads: bool = False) -> tuple[Referent | None, bool]:
        """
        Return who is meant by a role without a name, and whether that is sure.

        The one who bore it last, before or else after, and whose body does not contradict. What
        ``heads`` the text has no article, and means the only one who is named below.
        """
        known = self._known.get(self._noun(role), [])
        body = self._body(role)
        at = bisect_right(known, role.first, key=lambda bearing: bearing[0])
        parties: list[Referent] = []
        stop = len(known) if body or role.definite else at
        for index in chain(range(at - 1, -1, -1), range(at, stop)):
            _, other, party = known[index]
            if party is None:
                if not body:
                    return None, True  # "the spokesman" is the one without a name
                continue
            if not body or body <= other or not other:
                parties.append(party)
                if len(parties) > 8:
                    break
        if heads and not parties:
            below = {id(party): party for _, _, party in known[at:] if party is not None}
            parties = list(below.values()) if len(below) == 1 else []
        if not parties:
            return None, True
        return parties[0], len(set(map(id, parties))) == 1

    def _head(self, role: Role) -> int:
        """Return the token of the noun itself: "minister" of "foreign minister"."""
        return role.tail - 1 if self._lexicon.role_before else role.head

    def _noun(self, role: Role) -> str:
        return " ".join(self._tokens.words[role.head : role.tail])

    def _body(self, role: Role) -> frozenset[str]:
        """Return the words that say whose or which office it is; territories as their codes."""
        words, lexicon = self._tokens.words, self._lexicon
        around = (*words[role.first : role.head], *words[role.tail : role.stop])
        text = " ".join(around)
        whole = lexicon.territories.get(text)
        if whole is not None:
            return frozenset((whole,))
        skipped = self._skipped
        return frozenset(
            lexicon.territories.get(word, word)
            for word in around
            if word not in skipped and word[0].isalnum()
        )
