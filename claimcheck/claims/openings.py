"""The main clause of a sentence that another clause or a phrase opens."""

from __future__ import annotations

from claimcheck.claims.rolewords import RoleWords
from claimcheck.claims.subjects import NOMINAL, SUBJECTS, Changes
from claimcheck.syntax import Tree

__all__ = ["is_dangling", "main_clause_after", "opening_mark", "subject_inside"]

_CONTENT = "NVP"  # nouns, verbs, pronouns and names
_VERB = "VERB"
_OPENING = frozenset({"NUM", "DET", "ADV"})  # what may stand before the first noun of a clause


def main_clause_after(tree: Tree, words: RoleWords) -> Changes:
    """
    Put the main clause above the one that opens the sentence.

    "Although it rained, they played": a conjunction opens what the parser took for the main clause,
    or it is a verb without a subject ("Asked about it, she left").
    """
    root = tree.root
    if not (_is_bound(tree, words) or is_dangling(tree) or _is_aside(tree, words)):
        return {}
    for i in range(root + 1, len(tree)):
        subject = _own_subject(tree, i)
        if subject is None or subject < root or tree.child(i, "mark", "case") is not None:
            continue
        begin = min(subject, *tree.children[subject], len(tree))
        is_relative = any(tree.words[c].form.lower() in words.relatives for c in tree.children[i])
        if tree.words[begin - 1].form == "," and not is_relative:
            relation = tree.words[subject].relation if tree.words[subject].head == i else "nsubj"
            return {i: (None, "root"), root: (i, "advcl"), subject: (i, relation)}
    return _after_comma(tree, words) if words.is_head_first else {}


def _after_comma(tree: Tree, words: RoleWords) -> Changes:
    """Put the first verb after a comma and a bare noun above the clause before the comma."""
    root = tree.root
    comma = next((i for i in range(root, len(tree)) if tree.words[i].form == ","), len(tree))
    noun = next(
        (i for i in range(comma + 1, len(tree)) if tree.words[i].upos not in _OPENING), comma
    )
    verb = _verb_after(tree, words, comma)
    if verb is not None:
        subject = tree.child(root, *SUBJECTS)
        moved: Changes = {} if subject is None else {subject: (verb, "nsubj")}
        return {**moved, verb: (None, "root"), root: (verb, "advcl")}
    if noun == comma or tree.words[noun].upos not in NOMINAL:
        return {}
    for i in range(noun + 1, len(tree)):
        word = tree.words[i]
        if word.form.lower() in words.relatives or word.upos in {"PUNCT", "SCONJ"}:
            return {}
        is_known = word.form.lower() in words.intransitives  # "tutup", which is a noun as well
        is_verb = word.upos == _VERB and words.is_inflected(word)
        if (is_verb or is_known) and tree.child(i, "mark") is None:
            return {i: (None, "root"), root: (i, "advcl"), noun: (i, "nsubj")}
    return {}


def _verb_after(tree: Tree, words: RoleWords, comma: int) -> int | None:
    """Return the verb at once after a comma: "there is", or of a subject before a conjunction."""
    if comma + 1 >= len(tree) or tree.words[comma + 1].upos != _VERB:
        return None
    subject, mark = tree.child(tree.root, *SUBJECTS), _opener(tree, words)
    if tree.words[comma + 1].form.lower() in words.existential:
        return comma + 1
    is_parted = subject is not None and mark is not None and subject < mark
    return comma + 1 if is_parted else None


def _own_subject(tree: Tree, i: int) -> int | None:
    """Return the subject of a word; of a verb that tells of an object, that is one."""
    subject = tree.child(i, *SUBJECTS)
    head = tree.words[i].head
    if subject is None and head is not None and tree.relation(i) == "acl" and head + 1 == i:
        return head if tree.relation(head) == "obj" else None
    return subject


def _opener(tree: Tree, words: RoleWords) -> int | None:
    """Return the conjunction that opens the clause of the first word of a tree."""
    mark = tree.child(tree.root, "mark", "case", "cc")
    if mark is not None:
        return mark
    subject = tree.child(tree.root, *SUBJECTS)
    for c in tree.children[tree.root]:
        is_before = subject is None or c < subject or tree.words[c - 1].form == ","
        is_opening = tree.words[c].form.lower() in words.subordinators
        if tree.relation(c) == "advmod" and c < tree.root and is_before and is_opening:
            return c
    return None


def _is_bound(tree: Tree, words: RoleWords) -> bool:
    """Return whether a conjunction opens the clause of the first word of a tree."""
    mark = _opener(tree, words)
    if mark is None:
        return False
    is_noun_like = tree.relation(mark) == "case" and tree.words[tree.root].upos == _VERB
    return is_noun_like or tree.words[mark].form.lower() in words.openers


def _is_aside(tree: Tree, words: RoleWords) -> bool:
    """Return whether a participle after a comma heads a tree: "In a poll, held in May, she led"."""
    root = tree.root
    has_subject = tree.child(root, *SUBJECTS, "aux") is not None
    is_past = tree.words[root].form.lower().endswith(words.participles or "\0")
    follows = root > 1 and tree.words[0].upos == "ADP" and tree.words[root - 1].form == ","
    return follows and is_past and not has_subject


def is_dangling(tree: Tree) -> bool:
    """Return whether the first word of a tree is a verb that opens the sentence, subjectless."""
    root = tree.root
    is_first = not any(tree.words[i].upos[0] in _CONTENT for i in range(root))
    has_subject = tree.child(root, *SUBJECTS, "aux") is not None
    return is_first and not has_subject and tree.words[root].upos == _VERB


def subject_inside(tree: Tree, words: RoleWords) -> Changes:
    """Take a phrase apart that holds the subject: "Since the vote, a clerk has resigned"."""
    root = tree.root
    subject = tree.child(root, *SUBJECTS)
    mark = tree.child(root, "mark")
    if subject is None or mark is None or subject > root:
        return {}
    opens = tree.words[mark].form.lower() in words.subordinators
    if not opens or mark + 1 != tree.begins[subject]:
        return {}
    for i in tree.children[subject]:
        begin = tree.begins[i]
        is_noun = tree.words[i].upos in NOMINAL and tree.relation(i) in {"appos", "conj"}
        if i > subject and is_noun and tree.words[_word_before(tree, begin)].form == ",":
            relation = tree.words[subject].relation
            return {i: (root, relation), subject: (root, "obl"), mark: (subject, "case")}
    return {}


def opening_mark(tree: Tree, _: RoleWords) -> Changes:
    """Give what opens a sentence to the phrase that it opens: "Seiring panen, toko buka"."""
    root, first = tree.root, tree.words[0]
    subject = tree.child(root, *SUBJECTS)
    if subject is None or first.head != root or tree.relation(0) != "mark":
        return {}
    noun = next((c for c in tree.children[root] if tree.begins[c] == 1), root)
    is_phrase = noun < subject < root and tree.words[noun].upos in NOMINAL
    closing = tree.subtree(noun)[-1]
    is_closed = "," in {word.form for word in tree.words[closing : closing + 2]}
    return {0: (noun, "case"), noun: (root, "obl")} if is_phrase and is_closed else {}


def _word_before(tree: Tree, i: int) -> int:
    """Return the word before another, or the one before that where it is that one's mark."""
    is_mark = tree.words[i].upos == "PUNCT"
    return i if is_mark else max(i - 1, 0)
