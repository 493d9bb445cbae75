"""The tree of a sentence that a phrase or a clause opens: what follows its comma is read alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from claimcheck.claims.misread import changed
from claimcheck.claims.rolewords import RoleWords
from claimcheck.claims.subjects import SUBJECTS
from claimcheck.model import Parser, Word
from claimcheck.syntax import Tree, parse_part

__all__ = ["opened"]

_OPENING = frozenset({"ADP", "SCONJ"})
_TELLING = frozenset({"VERB", "AUX", "ADJ"})
_TRIED = 3  # commas at which a sentence is cut: "In Leeds, Lund and York, nurses left"
_SHORTEST = 3  # words of a clause behind a comma
_BRACKETS = {"(": 1, "[": 1, ")": -1, "]": -1}


def opened(tree: Tree, words: RoleWords, parser: Parser) -> Tree:
    """
    Return a tree in which what opens the sentence hangs on the verb of what follows, as a whole.

    In "Seiring kenaikan harga atau pajak, toko mulai tutup" a parser runs over the comma, and makes
    one subject of what stands on both sides. Where it did not, or where no clause with its subject
    follows a comma, the tree stays as it is.

    Args:
        tree: of the sentence, as its parser gave it.
        words: of its language.
        parser: of it.
    """
    if tree.words[0].upos not in _OPENING:
        return tree
    commas = list(_commas(tree))
    if any(_is_apart(tree, at) for at in commas):
        return tree
    for at in commas:
        rest = _read(tree, at + 1, len(tree), parser)
        if not _is_clause(rest, words):
            continue
        opening = _of_noun(_read(tree, 0, at, parser), words)
        if _is_phrase(opening, words):
            return _joined(tree, at, opening, rest)
    return tree


def _commas(tree: Tree) -> Iterator[int]:
    """Yield the first commas of a sentence outside brackets, with a clause's words behind them."""
    depth = found = 0
    for i, word in enumerate(tree.words[: len(tree) - _SHORTEST]):
        depth += _BRACKETS.get(word.form, 0)
        if word.form == "," and depth <= 0 and i > 1 and found < _TRIED:
            found += 1
            yield i


def _is_apart(tree: Tree, comma: int) -> bool:
    """Return whether all that crosses a comma is what opens the sentence, on the main verb."""
    if tree.root < comma:
        return False
    for i, word in enumerate(tree.words):
        crosses = word.head is not None and (i < comma) != (word.head < comma)
        is_opening = i < comma and word.head == tree.root and tree.relation(i) not in SUBJECTS
        if crosses and word.upos != "PUNCT" and not is_opening:
            return False
    return True


def _read(tree: Tree, first: int, stop: int, parser: Parser) -> Tree:
    """Return the tree of some words of a sentence, read as if they were one."""
    forms = [word.form for word in tree.words[first:stop]]
    found = parse_part([forms[0][:1].upper() + forms[0][1:], *forms[1:]], parser)
    plain = [attrs.evolve(word, form=form) for word, form in zip(found, forms, strict=True)]
    return Tree(words=tuple(plain), spans=tree.spans[first:stop])


def _is_clause(tree: Tree, words: RoleWords) -> bool:
    """Return whether a tree is a clause that begins with its subject, and no list before one."""
    subject = tree.child(tree.root, *SUBJECTS)
    if subject is None or not subject < tree.root or tree.begins[subject]:
        return False
    is_told = tree.words[tree.root].upos in _TELLING or tree.child(tree.root, "cop") is not None
    is_bound = tree.child(tree.root, "mark", "cc") is not None
    is_pronoun = tree.words[subject].form.lower() in words.relatives
    is_list = any(tree.words[c].form == "," for c in tree.subtree(subject))
    return is_told and not (is_bound or is_pronoun or is_list)


def _of_noun(tree: Tree, words: RoleWords) -> Tree:
    """Return what opens a sentence with its noun above a clause: "Like Ova, who left, ..."."""
    root, noun = tree.root, tree.words[0].head
    subject = tree.child(root, *SUBJECTS)
    if subject is None or noun is None or tree.words[noun].head != root or noun > subject:
        return tree
    if tree.words[subject].form.lower() not in words.relatives:
        return tree
    return changed(tree, {noun: (None, "root"), root: (noun, "acl")})


def _is_phrase(tree: Tree, words: RoleWords) -> bool:
    """Return whether the first word opens all of a tree, no clause by itself: "In May it fell"."""
    is_clause = tree.child(tree.root, *SUBJECTS) is not None
    is_bound = tree.words[0].form.lower() in {*words.subordinators, *words.conditional}
    return tree.words[0].head == tree.root and (is_bound or not is_clause)


def _joined(tree: Tree, comma: int, opening: Tree, rest: Tree) -> Tree:
    """Return the tree of a sentence from those of its two parts."""
    root = rest.root + comma + 1
    is_clause = opening.words[opening.root].upos == "VERB"
    found = _under(opening.words, 0, (root, "advcl" if is_clause else "obl"))
    found.append(attrs.evolve(tree.words[comma], head=opening.root, relation="punct"))
    found += _under(rest.words, comma + 1, (None, "root"))
    return Tree(words=tuple(found), spans=tree.spans)


def _under(words: Sequence[Word], shift: int, top: tuple[int | None, str]) -> list[Word]:
    """Return words of a part at their place in the sentence, its first word under another."""
    return [
        attrs.evolve(word, head=top[0], relation=top[1])
        if word.head is None
        else attrs.evolve(word, head=word.head + shift)
        for word in words
    ]
