"""What is a predicate in a tree, and the arguments that one has from another joined to it."""

from __future__ import annotations

from claimcheck.claims.predicates import has_passive_voice
from claimcheck.claims.rolewords import RoleWords
from claimcheck.syntax import Tree

__all__ = [
    "CLAUSES",
    "NOMINAL",
    "SUBJECTS",
    "VERBAL",
    "is_predicate",
    "is_told",
    "shared_object",
    "shared_subject",
]

CLAUSES = frozenset({"root", "ccomp", "xcomp", "advcl", "acl", "csubj", "parataxis"})
SUBJECTS = ("nsubj", "csubj")
VERBAL = frozenset({"VERB", "AUX"})
NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})

_SHARING = frozenset({"conj", "xcomp", "advcl"})
_TOLD_OF = frozenset({*NOMINAL, "NUM", "DET"})


def is_predicate(tree: Tree, i: int) -> bool:
    """Return whether a word heads a clause."""
    relation = tree.relation(i)
    if relation == "conj":
        head = tree.words[i].head
        return head is not None and is_predicate(tree, head) and is_told(tree, i)
    return relation in CLAUSES and (is_told(tree, i) or relation == "root")


def is_told(tree: Tree, i: int) -> bool:
    """Return whether a word is a verb, or is told of a subject."""
    has_clause = tree.child(i, "nsubj", "csubj", "cop", "aux") is not None
    return has_clause or tree.words[i].upos in VERBAL


def shared_subject(tree: Tree, words: RoleWords, i: int) -> int | None:
    """Return the subject that a predicate has from the clause that it is joined to."""
    head = tree.words[i].head
    relation = tree.relation(i)
    if head is None:
        return None
    if relation == "acl":
        return head if tree.words[head].upos in _TOLD_OF else None
    if relation in _SHARING and is_predicate(tree, head):
        if relation == "xcomp" and not has_passive_voice(tree, words, head):
            held = tree.child(head, "obj", "iobj")
            if held is not None and held < i:
                return held
        own = tree.child(head, *SUBJECTS)
        return own if own is not None else shared_subject(tree, words, head)
    return None


def shared_object(tree: Tree, i: int) -> int | None:
    """Return the object of the verb that is joined at once: "bought and sold the house"."""
    for child in tree.children[i]:
        if tree.relation(child) == "conj" and child == i + 2:
            return tree.child(child, "obj")
    return None
