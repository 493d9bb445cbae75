"""Verbs of two words: the second is no argument of the first ("lepas landas", "bekerja sama")."""

from __future__ import annotations

from claimcheck.claims.rolewords import RoleWords
from claimcheck.claims.subjects import Changes
from claimcheck.syntax import Tree

__all__ = ["compound_verb"]

_PART = "compound:prt"


def compound_verb(tree: Tree, words: RoleWords) -> Changes:
    """
    Make one predicate of the words of a verb: "Dua kota bekerja sama dengan bank itu".

    Args:
        tree: of the sentence.
        words: of its language, which names such verbs.
    """
    for first in range(len(tree) - 1) if words.compounds else ():
        second = first + 1
        forms = (tree.words[first].form.lower(), tree.words[second].form.lower())
        if " ".join(forms) not in words.compounds or tree.words[second].relation == _PART:
            continue
        moved: Changes = {c: (first, tree.words[c].relation) for c in tree.children[second]}
        if tree.words[first].head == second:
            moved[first] = (tree.words[second].head, tree.words[second].relation)
        return {**moved, second: (first, _PART)}
    return {}
