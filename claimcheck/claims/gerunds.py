"""A gerund that opens a sentence as its subject: "Closing the mill would anger the workers"."""

from __future__ import annotations

from claimcheck.claims.rolewords import RoleWords
from claimcheck.claims.subjects import SUBJECTS, Changes
from claimcheck.syntax import Tree

__all__ = ["gerund_subject"]

_CLAUSAL = frozenset({"ccomp", "parataxis", "advcl", "acl", "xcomp", "conj"})
_VERBAL = frozenset({"VERB", "AUX"})


def gerund_subject(tree: Tree, words: RoleWords) -> Changes:
    """Put the finite verb above the gerund that opens its sentence and holds it."""
    root = tree.root
    if root or not words.is_gerund(tree.words[root]) or len(tree) == 1:
        return _taken_for_attribute(tree, words)
    if tree.child(root, "aux", "cop", *SUBJECTS) is not None:
        return {}
    for i in tree.subtree(root):
        if i <= root + 1 or not _is_finite(tree, words, i):
            continue
        taken = tree.child(i, *SUBJECTS)
        begin = i if taken is None else tree.begins[taken]
        is_apart = taken is not None and any(w.form == "," for w in tree.words[root:begin])
        if is_apart or (taken is not None and taken > i):
            return {}
        changes: Changes = {} if taken is None else {taken: (root, "obj")}
        return {**changes, i: (None, "root"), root: (i, "csubj")}
    return {}


def _taken_for_attribute(tree: Tree, words: RoleWords) -> Changes:
    """Put a gerund above the noun behind it that it governs: "exempting parts of it undermines"."""
    root = tree.root
    subject = tree.child(root, *SUBJECTS)
    if subject is None or subject > root or not words.is_gerund(tree.words[0]):
        return {}
    is_attribute = tree.words[0].head == subject and tree.relation(0) == "amod"
    opens = is_attribute and tree.words[0].upos == "VERB" and tree.words[1].upos in {"DET", "ADV"}
    return {0: (root, "csubj"), subject: (0, "obj")} if opens else {}


def _is_finite(tree: Tree, words: RoleWords, i: int) -> bool:
    """Return whether a verb below a gerund can only be that of the sentence."""
    word = tree.words[i]
    if tree.relation(i) not in _CLAUSAL or tree.child(i, "mark", "cc") is not None:
        return False
    if tree.relation(i) == "conj" or words.is_gerund(word):
        return False
    if any(tree.words[c].form.lower() in words.relatives for c in tree.subtree(i)):
        return False
    carried = tree.child(i, "aux", "cop")
    if carried is not None:
        return tree.words[carried].form.lower() in words.auxiliaries
    if word.upos not in _VERBAL:
        return False
    is_present = word.form.lower() in words.finite(words.lemma(word))
    return is_present and word.form.lower() != words.lemma(word)
