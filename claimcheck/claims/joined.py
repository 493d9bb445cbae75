"""Clauses that "and" joins without a comma: "The mill was shut and the workers left"."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.clauses import ClauseWords, has_subject
from claimcheck.claims.mending import mended
from claimcheck.claims.rolewords import RoleWords, role_words
from claimcheck.claims.sharing import SUBJECTS
from claimcheck.model import DASHES
from claimcheck.reading import Tokens
from claimcheck.syntax import Tree, Trees

__all__ = ["joined_clauses"]

_SHORTEST = 3  # tokens in a clause
_CARRIED = 2  # tokens behind a bare noun within which its auxiliary stands
_DASHES = frozenset({*DASHES, "-", "--"})


def joined_clauses(
    tokens: Tokens, clause: tuple[int, int], words: ClauseWords, trees: Trees
) -> Iterator[tuple[int, int]]:
    """Yield the parts of what no comma parts, as ranges of tokens: itself where it is one."""
    first, stop = clause
    for joint in _joints(tokens, first, stop, words, trees):
        yield first, joint - (tokens.words[joint - 1] in _DASHES)
        first = joint + 1 + (tokens.words[joint + 1] in words.openers)
    yield first, stop


def _joints(tokens: Tokens, first: int, stop: int, words: ClauseWords, trees: Trees) -> list[int]:
    """Return the words without a comma that join main clauses, each with its own subject."""
    joining = words.coordinators - words.alternatives
    places = [
        i
        for i in range(first, stop)
        if tokens.words[i] in joining and _may_join(tokens, (first, i, stop), words)
    ]
    places = [i for i in places if _opens_clause(i + 1, stop, words, trees)]
    tree = trees.whole(first, stop) if places else None
    if tree is None:
        return []
    known = role_words(trees.language)
    tree = mended(tree, known)
    found = _joining(tree, known) if has_subject(tree, words) else ()
    return [at for at in (first + joint for joint in found) if at in places]


def _may_join(tokens: Tokens, place: tuple[int, int, int], words: ClauseWords) -> bool:
    """Return whether a word that no comma sets off stands between a verb and a noun."""
    first, i, stop = place
    if i - first < _SHORTEST or stop - i <= _SHORTEST or tokens.words[i - 1] == ",":
        return False
    after = tokens.words[i + 1]
    if after in words.blockers or not _begins_subject(tokens, i, words):
        return False
    joint = next(
        (n for n in range(i - 1, first, -1) if tokens.words[n] in words.coordinators), first
    )
    return any(map(words.is_verb, tokens.words[joint:i]))  # no "raids and guns and bombs stopped"


def _begins_subject(tokens: Tokens, i: int, words: ClauseWords) -> bool:
    """Return whether a subject most likely follows a conjunction, so that a tree is worth it."""
    after = tokens.words[i + 1]
    if after in words.pronouns or after in words.determiners or after in words.openers:
        return True
    if words.is_verb(after):
        return False
    is_carried = not words.auxiliaries.isdisjoint(tokens.words[i + 2 : i + 2 + _CARRIED])
    return is_carried or tokens.words[i] in words.separators  # "and turnout may be low"


def _opens_clause(first: int, stop: int, words: ClauseWords, trees: Trees) -> bool:
    """Return whether the first words behind a conjunction have a verb with its subject."""
    if not any(map(words.is_verb, trees.tokens.words[first + 1 : stop])):
        return False
    tree = trees.opening(first, stop)
    return tree is not None and has_subject(tree, words)


def _joining(tree: Tree, words: RoleWords) -> Iterator[int]:
    """Yield the conjunctions of a tree's main clauses, each between two with their subjects."""
    root = tree.root
    own = tree.child(root, *SUBJECTS)
    for i in tree.children[root]:
        joint, subject = tree.child(i, "cc"), tree.child(i, *SUBJECTS)
        if tree.relation(i) != "conj" or joint is None or subject is None or own is None:
            continue
        is_asked = tree.words[joint + 1].form.lower() in words.asking  # "how it is told"
        if max(root, own) < joint < subject < i and not is_asked and _is_told(tree, words, i):
            yield joint


def _is_told(tree: Tree, words: RoleWords, i: int) -> bool:
    """Return whether a verb tells of its subject: of "staff and guards furloughed" none does."""
    form = tree.words[i].form.lower()
    carried = tree.child(i, "aux", "cop")
    if carried is not None:
        return not words.is_gerund(tree.words[carried])  # "being treated"
    if tree.child(i, "obj", "xcomp", "ccomp") is not None:
        return True
    is_open = form.endswith(words.participles) or form in words.clausal
    return tree.words[i].upos == "VERB" and not is_open
