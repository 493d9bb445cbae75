"""A predicate: its words, whether it is negated, and whether it is passive."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.rolewords import RoleWords
from claimcheck.model import Predicate, Span
from claimcheck.syntax import Tree

__all__ = ["has_passive_voice", "is_beside", "is_negator", "predicate_of"]

_BESIDE = frozenset({"aux", "cop"})
_AFTER = frozenset({"ADP", "CCONJ", "PUNCT"})  # what follows a verb without an object
_OPEN = frozenset({"advcl", "ccomp", "xcomp"})
_SUBJECTS = ("nsubj", "csubj")
_PASSIVE = "pass"
_INSIDE = ("prt", "flat", "flat:name")  # as the rest of a predicate hangs: "gave up", "is Ann Reed"


def predicate_of(tree: Tree, words: RoleWords, i: int) -> Predicate:
    """Return the predicate that a word heads."""
    beside = [c for c in tree.children[i] if is_beside(tree, words, c)]
    negating = [c for c in tree.children[i] if is_negator(tree, words, c)]
    negating += [c for c in _determiners(tree, i) if is_negator(tree, words, c)]
    outer = [c for c in (*beside, *negating) if tree.relation(c) not in _SUBJECTS]
    near = [c for c in outer if c < i and not _has_subject_between(tree, c, i)]
    particles = [c for c in tree.children[i] if tree.words[c].relation.endswith(_INSIDE)]
    return Predicate(
        span=Span(tree.spans[min([*near, i])].start, tree.spans[max([i, *particles])].end),
        head=tree.spans[i],
        lemma=words.lemma(tree.words[i]),
        upos=tree.words[i].upos,
        negated=len(negating) % 2 == 1,
    )


def is_beside(tree: Tree, words: RoleWords, i: int) -> bool:
    """Return whether a word is an auxiliary, also where a parser has it as an adverb: "mampu"."""
    form = tree.words[i].form.lower()
    is_known = form in words.auxiliaries or form in words.matrix
    head = tree.words[i].head
    is_open = tree.relation(i) in _OPEN and head is not None and i < head  # "mampu mendukung"
    is_adverb = (tree.relation(i) == "advmod" or is_open) and not tree.children[i]
    return tree.relation(i) in _BESIDE or (is_known and is_adverb)


def _determiners(tree: Tree, i: int) -> Iterator[int]:
    """Yield what determines the subject and the object: "no ship sailed"."""
    for child in tree.children[i]:
        if tree.relation(child) in {"nsubj", "obj"}:
            yield child
            yield from (c for c in tree.children[child] if tree.relation(c) == "det")


def _has_subject_between(tree: Tree, first: int, last: int) -> bool:
    return any(tree.relation(c) in _SUBJECTS for c in range(first + 1, last))


def is_negator(tree: Tree, words: RoleWords, i: int) -> bool:
    """Return whether a word denies; "not only" does not."""
    if tree.words[i].form.lower() not in words.negators:
        return False
    after = tree.words[i + 1].form.lower() if i + 1 < len(tree) else ""
    return after not in words.additive


def _has_agent(tree: Tree, i: int) -> bool:
    """Return whether a pronoun stands at once before a verb: "buku itu saya baca"."""
    return i > 1 and tree.words[i - 1].upos == "PRON" and tree.words[i - 1].head == i


def has_passive_voice(tree: Tree, words: RoleWords, i: int, *, is_participle: bool = True) -> bool:
    """
    Return whether a predicate is passive.

    Args:
        tree: of the sentence.
        words: the closed classes of its language.
        i: the head of the predicate.
        is_participle: whether it may be a participle that tells of a noun.
    """
    word, children = tree.words[i], tree.children[i]
    form = word.form.lower()
    is_gerund = form.endswith(words.gerunds)  # "are dancing", whatever the parser says
    if words.is_active(form):
        return False
    is_marked = any(tree.words[c].relation.endswith(f":{_PASSIVE}") for c in children)
    if is_marked and not is_gerund and (words.may_be_passive(form) or _has_agent(tree, i)):
        return True
    if word.upos != "VERB":
        return False
    beside = {tree.words[c].form.lower() for c in children if tree.relation(c) == "aux"}
    if not is_gerund and not beside.isdisjoint(words.passive_auxiliaries):
        return True
    if form.endswith(words.participles) and is_participle and word.relation == "acl":
        return tree.child(i, "obj") is None or words.is_passive(form)
    return words.is_passive(form) or _lacks_object(tree, words, i)


def _lacks_object(tree: Tree, words: RoleWords, i: int) -> bool:
    """Return whether a verb that never lacks an object does: "Ten rebels killed in Leeds"."""
    form = tree.words[i].form.lower()
    is_past = form.endswith(words.participles) or form != tree.words[i].lemma.lower()
    is_finite = form in words.finite(words.lemma(tree.words[i])) or form.endswith(words.gerunds)
    if not is_past or is_finite or words.lemma(tree.words[i]) not in words.objective:
        return False
    after = [word.form.lower() for word in tree.words[i + 1 : i + 3]]
    is_next = tree.words[min(i + 1, len(tree) - 1)].upos in _AFTER and after[1:2] != []
    if not is_next or after[1] in words.bounds or after[0] in words.approximators:
        return False
    held = tree.child(i, "obj", "iobj", "ccomp", "xcomp", "aux")
    subject = tree.child(i, *_SUBJECTS)
    is_pronoun = subject is not None and tree.words[subject].form.lower() in words.relatives
    return held is None and subject is not None and subject < i and not is_pronoun
