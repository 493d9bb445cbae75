"""What a verb has beside its object, where a parser hung it on the object or the verb as a noun."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck.claims.rolewords import RoleWords
from claimcheck.claims.subjects import NOMINAL, SUBJECTS, Changes
from claimcheck.syntax import Tree

__all__ = ["called_so", "dated_subject", "noun_as_verb", "second_object", "trailing_gerund"]

_VERB, _NOUN = "VERB", "NOUN"
_MARKS = frozenset("\"“”'‘’") | {"``", "''"}
_TAKEN = frozenset({"ccomp", "xcomp", "parataxis"})
_NAMING = frozenset({"appos", "nmod", "amod", "acl", "dep", "compound", "flat"})
_COPULAS = ("cop", "aux")
_TWO = 2  # objects of a verb


def noun_as_verb(tree: Tree, words: RoleWords) -> Changes:
    """Hang on a verb that was taken for a noun what it governs: "the union plans to launch it"."""
    root = tree.root
    subject = tree.child(root, *SUBJECTS)
    if not words.finite_endings or tree.words[root].upos != _NOUN or subject is None:
        return {}
    if subject > root or tree.child(root, *_COPULAS, "det", "amod") is not None:
        return {}
    return {
        i: (root, "xcomp")
        for i in tree.children[root]
        if i > root and tree.relation(i) == "acl" and _mark(tree, i) in words.infinitives
    }


def second_object(tree: Tree, words: RoleWords) -> Changes:
    """Part what a verb gives from whom it is given to: "grants a mayor the right to sell"."""
    changes: Changes = {}
    for i, word in enumerate(tree.words):
        whom = word.head
        verb = None if whom is None else tree.words[whom].head
        if whom is None or verb is None or tree.relation(i) != "appos" or words.is_head_first:
            continue
        is_given = words.lemma(tree.words[verb]) in words.ditransitives
        is_plain = all(other.form != "," for other in tree.words[whom:i])
        is_object = tree.relation(whom) == "obj" and tree.child(verb, "iobj") is None
        if is_given and is_plain and is_object and tree.child(i, "det") is not None:
            changes |= {i: (verb, "obj"), whom: (verb, "iobj")}
    for verb in range(len(tree)):
        objects = [c for c in tree.children[verb] if c > verb and tree.words[c].relation == "obj"]
        held = len(objects) == _TWO and not words.is_head_first
        if held and tree.words[verb].upos == _VERB and tree.words[objects[1]].upos in NOMINAL:
            is_given = words.lemma(tree.words[verb]) in words.ditransitives
            one, other = objects
            changes |= {one: (verb, "iobj")} if is_given else {other: (verb, "xcomp")}
    return changes


def called_so(tree: Tree, words: RoleWords) -> Changes:
    """Part what is called from the quoted words that it is called: 'called it "a sad day"'."""
    changes: Changes = {}
    for i, word in enumerate(tree.words):
        verb = word.head
        if tree.relation(i) != "obj" or verb is None or verb > i:
            continue
        if words.lemma(tree.words[verb]) not in words.calling:
            continue
        for c in tree.children[i]:
            first, last = sorted((c, i))
            is_quoted = any(other.form in _MARKS for other in tree.words[first:last])
            if not is_quoted or tree.words[c].upos == "PUNCT" or tree.child(c, "case") is not None:
                continue
            if c > i and tree.relation(c) in _NAMING:
                changes[c] = (verb, "xcomp")
            elif c < i and tree.words[c].upos in NOMINAL:
                changes |= {c: (verb, "obj"), i: (verb, "xcomp")}
    return changes


def dated_subject(tree: Tree, words: RoleWords, is_time: Callable[[int], bool]) -> Changes:
    """Take a date for no subject of what follows it: "the rules issued Thursday said that ..."."""
    if not words.participles:
        return {}
    for i, word in enumerate(tree.words):
        above, date = word.head, tree.child(i, "nsubj")
        if above is None or date is None or not above < date < i or not is_time(date):
            continue
        if tree.relation(i) not in _TAKEN or tree.begins[date] != above + 1:
            continue
        dated: Changes = {date: (above, "obl")}
        if words.is_gerund(word):
            return {**dated, i: (above, "advcl")}
        subject = tree.child(above, *SUBJECTS)
        is_open = tree.child(above, *_COPULAS, "obj") is None
        is_participle = tree.words[above].form.lower().endswith(words.participles)
        if subject is not None and subject < above == tree.root and is_open and is_participle:
            told: Changes = {i: (None, "root"), subject: (i, "nsubj"), above: (subject, "acl")}
            return {**dated, **told}
    return {}


def trailing_gerund(tree: Tree, words: RoleWords) -> Changes:
    """Take a gerund behind a dash for a clause of the verb: "praised her - calling her kind"."""
    return {
        i: (word.head, "advcl")
        for i, word in enumerate(tree.words)
        if tree.relation(i) == "parataxis"
        and word.head is not None
        and word.head < i
        and word.upos == _VERB
        and words.is_gerund(word)
        and tree.child(i, *_COPULAS, *SUBJECTS) is None
    }


def _mark(tree: Tree, i: int) -> str:
    mark = tree.child(i, "mark", "case")
    return "" if mark is None else tree.words[mark].form.lower()
