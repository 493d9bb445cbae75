"""The words of a claim that say how it is put forward, apart from those of clauses inside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from claimcheck.syntax import Tree

__all__ = ["ClauseWord", "MainClause", "main_clause", "plain_clause"]

_BESIDE = frozenset({"aux", "advmod", "cop", "expl", "mark", "discourse"})
_DETAILED = frozenset({"nsubj", "obj", "obl"})  # whose "no" denies the clause
_NAMED = frozenset({"DET", "PROPN"})  # "No" of "the No Child law" denies nothing
_DETERMINING = frozenset({"det", "advmod"})
_SUBORDINATE = frozenset({"advcl", "parataxis", "obl"})  # "if the vote fails", taken for a noun
_JOINING = frozenset({"mark", "advmod", "case"})
_SUBJECTS = ("nsubj", "csubj", "expl")
_TOLD = frozenset({"ccomp", "advcl"})  # "asked who paid", "asked when it opens"
_COMPLEMENTS = ("xcomp", "ccomp", "csubj", "advcl", "acl")


@attrs.frozen
class ClauseWord:
    """A word, lower case, with the one after it; ``opens`` where another clause hangs on it."""

    form: str
    following: str = ""
    opens: bool = False


@attrs.frozen(kw_only=True)
class MainClause:
    """
    The predicate of a claim with those that it opens ("plans to file") and what stands beside.

    ``details`` are the subject, objects and adjuncts with their determiners ("no ship"),
    ``conditions`` the conjunctions of the clauses that it hangs on, ``opener`` what opens it,
    ``complementizers`` what opens its complements. ``has_subject`` is False where nobody is named
    whose act it is.
    """

    words: tuple[ClauseWord, ...]
    details: tuple[ClauseWord, ...] = ()
    conditions: tuple[str, ...] = ()
    opener: str = ""
    complementizers: tuple[str, ...] = ()
    has_subject: bool = True


def plain_clause(words: Sequence[str]) -> MainClause:
    """Return the words of a clause that has no tree, as one that may open others."""
    pairs = zip(words, (*words[1:], ""), strict=False)
    return MainClause(words=tuple(ClauseWord(form, after, opens=True) for form, after in pairs))


def main_clause(tree: Tree, blockers: frozenset[str]) -> MainClause:
    """
    Return the main clause of a tree.

    Args:
        tree: of the claim.
        blockers: the words that open a clause inside it.
    """
    chain = _chain(tree)
    beside = [c for i in chain for c in tree.children[i] if tree.relation(c) in _BESIDE]
    heads = [c for i in chain for c in tree.children[i] if tree.relation(c) in _DETAILED]
    determining = [c for i in heads for c in tree.children[i] if tree.relation(c) in _DETERMINING]
    clauses = [c for i in chain for c in tree.children[i] if tree.relation(c) in _SUBORDINATE]
    joining = [c for i in clauses for c in tree.children[i] if tree.relation(c) in _JOINING]
    between = set(_between(tree, blockers))
    beside += between
    complements = [c for i in chain for c in tree.children[i] if tree.relation(c) in _TOLD]
    opener = tree.child(tree.root, "mark")
    return MainClause(
        words=tuple(
            _word(tree, i, opens=i in between and i + 1 == tree.root)
            for i in sorted({*chain, *beside})
        ),
        details=tuple(_word(tree, i) for i in sorted((*heads, *determining))),
        conditions=tuple(tree.words[i].form.lower() for i in joining),
        opener="" if opener is None else tree.words[opener].form.lower(),
        complementizers=tuple(_opener(tree, i) for i in complements),
        has_subject=tree.child(tree.root, *_SUBJECTS) is not None,
    )


def _opener(tree: Tree, i: int) -> str:
    """Return the first word of a clause."""
    return tree.words[tree.begins[i]].form.lower()


def _between(tree: Tree, blockers: frozenset[str]) -> Iterator[int]:
    """
    Yield the words between the subject and its verb, up to a clause of the subject.

    A parser may hang what stands there on either: "Ekonom ragu harga turun".
    """
    subject = tree.child(tree.root, "nsubj")
    for i in range(tree.root if subject is None else subject + 1, tree.root):
        if tree.words[i].form.lower() in blockers or tree.words[i].upos == "PUNCT":
            return
        if tree.words[i].upos != "PROPN":
            yield i


def _chain(tree: Tree) -> list[int]:
    """Return the first predicate and those that share its subject: "plans", "file"."""
    found = [tree.root]
    while (inner := tree.child(found[-1], "xcomp")) is not None:
        found.append(inner)
    return found


def _word(tree: Tree, i: int, *, opens: bool = False) -> ClauseWord:
    form = tree.words[i].form
    is_named = i > 0 and form[:1].isupper() and tree.words[i].upos in _NAMED
    after = tree.words[i + 1].form.lower() if i + 1 < len(tree) else ""
    held = tree.child(i, "obj")  # "asked the witness to leave": taken for a clause of the noun
    opens = opens or tree.child(i, *_COMPLEMENTS) is not None
    opens = opens or (held is not None and tree.child(held, "acl") is not None)
    return ClauseWord(form if is_named else form.lower(), after, opens)
