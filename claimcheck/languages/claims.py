"""The words of a language that the claims room reads."""

from __future__ import annotations

import attrs

__all__ = ["ClaimsSection"]


@attrs.frozen(kw_only=True)
class ClaimsSection:
    """
    The ``claims.toml`` file of a pack; every phrase is lower case.

    ``coordinators`` join clauses, and nouns as well; ``separators`` join clauses alone. What
    follows a coordinator may belong in the subordinate clause that one of ``blockers`` opened.
    A predicate is told by an ``auxiliaries`` or ``predicates`` word, by one of ``verb_prefixes`` or
    ``verb_endings``; ``nonverbs`` look like one and are none. A clause with one of ``asking`` is a
    question retold; what stands beside an attributed piece and opens with one of ``frames`` tells
    when or where it was said.

    ``negators`` make a claim negative, unless one of ``additive`` follows ("not only"). ``planned``
    and ``possible`` words give the modality. ``agents`` join whose act it is to a passive ("by"),
    ``relatives`` stand for the noun that a clause tells of ("who").
    """

    coordinators: tuple[str, ...] = ()
    separators: tuple[str, ...] = ()
    blockers: tuple[str, ...] = ()
    auxiliaries: tuple[str, ...] = ()
    predicates: tuple[str, ...] = ()
    verb_prefixes: tuple[str, ...] = ()
    verb_endings: tuple[str, ...] = ()
    nonverbs: tuple[str, ...] = ()
    negators: tuple[str, ...] = ()
    additive: tuple[str, ...] = ()
    frames: tuple[str, ...] = ()
    asking: tuple[str, ...] = ()
    planned: tuple[str, ...] = ()
    possible: tuple[str, ...] = ()
    agents: tuple[str, ...] = ()
    relatives: tuple[str, ...] = ()
