"""What a phrase with a preposition hangs on, a verb or the noun after it, weighed by its words."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Mapping

import attrs

from claimcheck.claims.rolewords import RoleWords
from claimcheck.claims.subjects import Changes
from claimcheck.languages import Language
from claimcheck.syntax import Tree

__all__ = ["Adjunct", "adjunct_changes", "adjuncts", "cues"]

_LEAST = 10  # tenths of a log-odds that speak against what the parser chose
_VERB = "VERB"
_HELD = frozenset({"obj", "obl", "iobj", "xcomp"})  # how a noun hangs on the verb before it
_NOUNS = frozenset({"NOUN", "PROPN"})
_HEADS = frozenset({*_NOUNS, "NUM", "PRON"})


@attrs.frozen(kw_only=True)
class Adjunct:
    """A phrase with a preposition after a verb and its noun; ``of_verb`` where it hangs on that."""

    head: int
    case: int
    noun: int
    verb: int
    of_verb: bool


def adjunct_changes(tree: Tree, words: RoleWords, is_time: Callable[[int], bool]) -> Changes:
    """
    Hang a phrase on the verb or the noun before it, whichever words like these hang on.

    After Collins and Brooks (1995): the verb, the noun, the preposition and what follows it, alone
    and in pairs, each with a learned weight.

    Args:
        tree: of the sentence.
        words: of its language, whose pack has the weights.
        is_time: tells whether a word stands in a date: what does, is left where it is.
    """
    weights = _weights(words.language)
    changes: Changes = {}
    for adjunct in adjuncts(tree) if weights else ():
        if is_time(adjunct.head):
            continue
        if tree.words[adjunct.case].form.lower() in words.agents:
            if adjunct.of_verb and words.is_active(tree.words[adjunct.verb].form.lower()):
                changes[adjunct.head] = (adjunct.noun, "nmod")  # "meminta izin oleh dewan"
            continue
        weight = sum(weights.get(cue, 0) for cue in cues(tree, adjunct))
        is_closed = words.is_head_first and _closes(tree, words, adjunct.case - 1)
        if (weight > _LEAST or is_closed) and not adjunct.of_verb:
            changes[adjunct.head] = (adjunct.verb, "obl")
        elif is_closed:
            continue
        elif weight < -_LEAST and adjunct.of_verb and not _is_apart(tree, words, adjunct, is_time):
            changes[adjunct.head] = (adjunct.noun, "nmod")
    return changes


def _closes(tree: Tree, words: RoleWords, i: int) -> bool:
    """Return whether a word ends the phrase of a noun: "membuat komentar itu dalam wawancara"."""
    return tree.words[i].form.lower() in words.demonstratives


def _is_apart(
    tree: Tree, words: RoleWords, adjunct: Adjunct, is_time: Callable[[int], bool]
) -> bool:
    """Return whether a phrase stays with the verb: after a comma or a date, or of a place."""
    form = tree.words[adjunct.case].form.lower()
    is_place = form in words.locatives and tree.words[adjunct.head].upos == "PROPN"
    before = tree.words[max(adjunct.case - 1, 0)].form
    return is_place or before == "," or is_time(adjunct.noun)


def adjuncts(tree: Tree) -> Iterator[Adjunct]:
    """Yield the phrases of a tree that could hang on a verb and on the noun after it."""
    for i, word in enumerate(tree.words):
        case, above = tree.child(i, "case"), word.head
        if case is None or above is None or not case < i > above or word.upos not in _HEADS:
            continue
        if tree.relation(i) == "nmod":
            noun = _held(tree, above)
            verb = None if noun is None else tree.words[noun].head
            if noun is not None and verb is not None:
                yield Adjunct(head=i, case=case, noun=noun, verb=verb, of_verb=False)
        elif tree.relation(i) == "obl" and tree.words[above].upos == _VERB:
            noun = _noun_before(tree, i, above)
            if noun is not None:
                yield Adjunct(head=i, case=case, noun=noun, verb=above, of_verb=True)


def cues(tree: Tree, adjunct: Adjunct) -> tuple[str, ...]:
    """
    Return what speaks for the verb or for the noun: words, alone and with the preposition.

    Args:
        tree: of the sentence.
        adjunct: a phrase of it.
    """
    noun, after = tree.words[adjunct.noun], tree.words[adjunct.head]
    form = tree.words[adjunct.case].form.lower()
    lemmas = {
        "v": tree.words[adjunct.verb].lemma.lower(),
        "n": noun.lemma.lower(),
        "m": after.lemma.lower(),
    }
    det = tree.child(adjunct.noun, "det")
    others = [c for c in tree.children[adjunct.noun] if tree.relation(c) == "nmod"]
    relation = tree.relation(adjunct.noun)
    return (
        f"p {form}",
        *(f"{kind} {lemma}" for kind, lemma in lemmas.items()),
        *(f"p{kind} {form} {lemma}" for kind, lemma in lemmas.items()),
        f"pN {form} {noun.upos}",
        f"pM {form} {after.upos}",
        f"r {relation}",
        f"pr {form} {relation}",
        f"d {'' if det is None else tree.words[det].form.lower()}",
        f"o {any(c != adjunct.head for c in others):d}",
    )


def _held(tree: Tree, i: int) -> int | None:
    """Return the noun that hangs on a verb before it, from one that hangs on it."""
    at = i
    while (above := tree.words[at].head) is not None and above < at:
        if tree.words[above].upos == _VERB:
            return at if tree.relation(at) in _HELD else None
        at = above
    return None


def _noun_before(tree: Tree, i: int, verb: int) -> int | None:
    """Return the noun of a verb whose phrase ends where another phrase begins."""
    begin = tree.begins[i]
    for noun in tree.children[verb]:
        is_noun = tree.words[noun].upos in _NOUNS and tree.relation(noun) in {"obj", "obl"}
        if verb < noun < i and is_noun and tree.subtree(noun)[-1] + 1 == begin:
            return noun
    return None


@functools.cache
def _weights(language: Language) -> Mapping[str, int]:
    """Return the learned weight of each cue, in tenths of a log-odds for the verb."""
    pairs = (line.split("\t") for line in language.syntax.attachments.splitlines())
    return {cue: int(weight) for cue, weight in pairs}
