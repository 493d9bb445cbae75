"""The subject of a verb, where a parser hung it as something else."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from claimcheck.claims.rolewords import RoleWords
from claimcheck.syntax import Tree

__all__ = ["NOMINAL", "SUBJECTS", "Changes", "subject_changes"]

SUBJECTS = ("nsubj", "csubj", "expl")
NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
_LOOSE = frozenset({"obl", "advmod", "nmod", "dep", "dislocated", "discourse", "vocative"})
_NEXT = frozenset({"appos", "compound", "dep", "flat", "nmod"})  # as a noun hangs after a date
_PAIR = 2
_ADDED = frozenset({"appos", "conj", "nmod", "flat", "dep"})
Changes = dict[int, tuple[int | None, str]]  # of words: another head, and how they hang on it


def subject_changes(
    tree: Tree, words: RoleWords, i: int, is_time: Callable[[int], bool]
) -> Changes:
    """Give a verb the bare noun before it for a subject, if only the head of the one it has."""
    loose = [
        c
        for c in _loose_nouns(tree, i)
        if not (is_time(c) or tree.words[c].form.lower() in words.adverbs)
    ]
    subject = tree.child(i, *SUBJECTS)
    found = {} if subject is None else _parted(tree, words, i, subject)
    found = found or (_doubled(tree, i) if words.is_head_first else {})
    after = None if subject is None or found else _after_date(tree, subject, i, is_time)
    if after is not None and subject is not None:
        found = {after: (i, tree.words[subject].relation), subject: (i, "obl")}
    if subject is not None and not found and is_time(subject):
        found = {subject: (i, "obl")} if loose or _has_other(tree, i, subject) else {}
        if loose and not _has_other(tree, i, subject):  # "harga emas, Senin, turun"
            found[loose[-1]] = (i, tree.words[subject].relation)
    if found:
        return found
    if not loose:
        inner = _swallowed(tree, i) if subject is None or subject > i else None
        return {} if inner is None else {inner: (i, "nsubj")}
    near = loose[-1]
    if subject is None:
        return {near: (i, "nsubj")} if tree.relation(i) in {"root", "ccomp"} else {}
    return _joined(tree, words, i, (near, subject))


def _after_date(tree: Tree, date: int, i: int, is_time: Callable[[int], bool]) -> int | None:
    """Return the noun before a verb that hangs on the date before it: "Kini Ani memimpin"."""
    if not is_time(date) or date > i:
        return None
    for c in tree.children[date]:
        is_noun = tree.words[c].upos in NOMINAL and tree.relation(c) in _NEXT
        if date < c < i and is_noun and not is_time(c) and tree.child(c, "case") is None:
            return c
    return None


def _parted(tree: Tree, words: RoleWords, i: int, subject: int) -> Changes:
    """Take a subject out of the phrase that opens the sentence: "this time, he ..."."""
    late = _pronoun(tree, subject)
    if late is not None:
        return {late: (i, tree.words[subject].relation), subject: (i, "obl")}
    return _prepositional(tree, i, subject) if words.is_head_first else {}


def _prepositional(tree: Tree, i: int, subject: int) -> Changes:
    """Free a subject from the phrase before its comma: "Di Jakarta, Menteri Abe meneken pakta"."""
    case = tree.child(subject, "case", "mark")
    figure = tree.child(subject, "nummod")
    is_figure = figure is not None and figure < subject  # "about 300 people"
    if case is None or case > subject or subject > i or is_figure:
        return {}
    relation = tree.words[subject].relation
    for inner in tree.subtree(subject):
        begin = tree.begins[inner]
        is_noun = tree.words[inner].upos in NOMINAL and tree.child(inner, "case", "cc") is None
        before = begin if tree.words[begin].upos == "PUNCT" else max(begin - 1, 0)
        if inner > subject and is_noun and tree.words[before].form == ",":
            joined = [c for c in tree.children[subject] if c > inner and tree.relation(c) == "conj"]
            changes: Changes = dict.fromkeys(joined, (inner, "conj"))
            return {**changes, inner: (i, relation), subject: (i, "obl")}
    return {subject: (i, "obl")} if tree.relation(case) == "case" else {}


def _is_aside(tree: Tree, near: int, subject: int, i: int) -> bool:
    """Return whether a noun stands between commas after another: "Ani, the clerk, left"."""
    phrase = tree.subtree(subject)
    before, after = tree.words[max(phrase[0] - 1, 0)].form, tree.words[phrase[-1]].form
    is_closed = "," in {after, tree.words[min(phrase[-1] + 1, i)].form}
    return near < subject < i and before == "," and is_closed and _is_noun(tree, near)


def _is_noun(tree: Tree, i: int) -> bool:
    return tree.words[i].upos in {"NOUN", "PROPN"}


def _doubled(tree: Tree, i: int) -> Changes:
    """Take the second of two subjects for more of the noun before it: "Harga di pasar induk"."""
    subjects = [c for c in tree.children[i] if c < i and tree.relation(c) in SUBJECTS]
    if len(subjects) != _PAIR:
        return {}
    second = subjects[1]
    before = tree.begins[second] - 1
    is_noun = tree.words[second].upos == "NOUN" and tree.child(second, "det", "nmod:poss") is None
    is_noun = is_noun or tree.child(before, "case") is not None  # "dalam rangka pemulihan ini"
    if is_noun and tree.words[before].upos in {"NOUN", "PROPN"}:
        return {second: (before, "nmod")}
    return {}


def _joined(tree: Tree, words: RoleWords, i: int, nouns: tuple[int, int]) -> Changes:
    """Take two nouns beside each other before a verb for one, unless the first is closed."""
    near, subject = nouns
    if _is_aside(tree, near, subject, i):
        return {near: (i, tree.words[subject].relation), subject: (near, "appos")}
    first = tree.begins[subject]
    is_joined = words.is_head_first and subject < i and tree.subtree(near)[-1] + 1 == first
    is_apart = tree.words[subject].upos == "PRON" or tree.words[first - 1].upos == "PUNCT"
    is_noun = tree.words[near].upos == "NOUN" or tree.child(subject, "det") is None
    closing = tree.child(near, "det")
    is_closed = closing is not None and tree.words[closing].form.lower() in words.demonstratives
    if is_closed and tree.words[subject].form.lower() in words.joints:  # "klub itu hendak menjual"
        return {near: (i, tree.words[subject].relation), subject: (i, "aux")}
    if is_joined and tree.words[near].upos == "PRON" and not is_apart:  # "dia lelah"
        return {near: (i, tree.words[subject].relation), subject: (i, "advmod")}
    if is_joined and not (is_apart or is_closed) and is_noun:
        return {near: (i, tree.words[subject].relation), subject: (near, "nmod")}
    return {}


def _pronoun(tree: Tree, subject: int) -> int | None:
    """Return the pronoun after a comma that hangs on a subject: it is a subject by itself."""
    for c in tree.children[subject]:
        is_pronoun = tree.words[c].upos == "PRON" and tree.relation(c) in {"appos", "conj", "nmod"}
        if c > subject + 1 and is_pronoun and tree.words[c - 1].form == ",":
            return c
    return None


def _has_other(tree: Tree, i: int, subject: int) -> bool:
    """Return whether a verb has another word for a subject, or an object to be one."""
    others = [c for c in tree.children[i] if tree.relation(c) in {*SUBJECTS, "obj"}]
    return any(c != subject for c in others)


def _swallowed(tree: Tree, i: int) -> int | None:
    """Return the noun after a comma in the phrase before a verb: "From the start, the firm has"."""
    if tree.relation(i) != "root":
        return None
    for c in tree.children[i]:
        if c < i and tree.relation(c) == "obl" and tree.child(c, "case") is not None:
            for inner in tree.subtree(c):
                is_noun = tree.words[inner].upos in NOMINAL and tree.relation(inner) in _ADDED
                begin = tree.begins[inner]
                before = begin if tree.words[begin].upos == "PUNCT" else max(begin - 1, 0)
                is_apart = tree.words[before].form == "," and not _is_marked(tree, inner)
                if inner > c and is_noun and is_apart and tree.child(inner, "cc") is None:
                    return inner
    return None


def _loose_nouns(tree: Tree, i: int) -> Iterator[int]:
    """Yield the bare nouns before a verb that hang on it as if they were adjuncts."""
    for c in tree.children[i]:
        is_noun = tree.words[c].upos in NOMINAL and tree.relation(c) in _LOOSE
        if c < i and is_noun and not _is_marked(tree, c):
            yield c


def _is_marked(tree: Tree, i: int) -> bool:
    """Return whether a noun has a preposition; "up to 300 people" has none."""
    case = tree.child(i, "case", "mark")
    if case is None:
        return False
    is_bound = tree.child(i, "nummod") is not None and tree.child(case, "fixed") is not None
    return not is_bound
