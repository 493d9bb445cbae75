"""The mood of a clause, told from the form of its verb: "insisted that he resign"."""

from __future__ import annotations

from collections.abc import Collection

from claimcheck.syntax import Tree

__all__ = ["is_subjunctive"]

_SUBJECTS = ("nsubj", "csubj", "expl")
_BEING = frozenset({"cop", "aux:pass"})  # of the verb that is these no finite form is the bare one
_VERB = "VERB"


def is_subjunctive(tree: Tree, singular: Collection[str]) -> bool:
    """
    Return whether the main verb of a clause is a bare one where a finite one would have an ending.

    Args:
        tree: of the clause.
        singular: the pronouns after which a finite verb has one: "he", "it".
    """
    root = tree.root
    subject, finite = tree.child(root, *_SUBJECTS), tree.child(root, "aux", "cop")
    if finite is not None:
        return tree.words[finite].relation in _BEING and _is_bare(tree, finite)
    if subject is None or tree.words[root].upos != _VERB:
        return False
    if tree.words[subject].upos == "PRON":
        is_singular = tree.words[subject].form.lower() in singular
    else:
        is_singular = _is_bare(tree, subject)
    return is_singular and _is_bare(tree, root)


def _is_bare(tree: Tree, i: int) -> bool:
    return tree.words[i].form.lower() == tree.words[i].lemma.lower()
