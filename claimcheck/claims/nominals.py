"""The predicate of a sentence without a verb: how much something is, and where it still is."""

from __future__ import annotations

from claimcheck.claims.mainverbs import is_bare
from claimcheck.claims.rolewords import RoleWords
from claimcheck.claims.subjects import NOMINAL, SUBJECTS, Changes
from claimcheck.syntax import Tree

__all__ = [
    "copula_above",
    "had_noun",
    "measure_noun",
    "pointed_noun",
    "state_of_noun",
    "such_noun",
    "there_is",
]

_OUTER = frozenset({"advcl", "advmod", "obl", "parataxis", "punct"})  # of a verb, of no noun


def there_is(tree: Tree, _: RoleWords) -> Changes:
    """Part what there was from the phrase that opens a sentence: "In the past there were riots"."""
    root = tree.root
    for i in range(root + 1, len(tree)) if tree.child(root, "case") is not None else ():
        copula = tree.child(i, "cop")
        if tree.child(i, "expl") is not None and copula is not None:
            beside = [c for c in tree.children[i] if c < copula]
            moved: Changes = {c: (copula, tree.words[c].relation) for c in beside}
            return {**moved, copula: (None, "root"), i: (copula, "nsubj"), root: (copula, "obl")}
    return {}


def copula_above(tree: Tree, words: RoleWords) -> Changes:
    """Put what a copula tells above a verb before it: "Anak yang rajin belajar adalah juara"."""
    root = tree.root
    subject = tree.child(root, *SUBJECTS)
    if subject is None or subject > root or tree.child(root, "aux", "cop") is not None:
        return {}
    if tree.words[subject].upos == "PRON":
        return {}
    for i in range(root + 1, len(tree)):
        copula = tree.child(i, "cop")
        is_free = copula is not None and tree.child(i, "mark", "cc", *SUBJECTS) is None
        if is_free and copula is not None and root < copula < i and tree.words[i].head == root:
            between = {word.form.lower() for word in tree.words[root:copula]}
            if between.isdisjoint({*words.openers, *words.relatives, ","}):
                return {i: (None, "root"), root: (subject, "acl"), subject: (i, "nsubj")}
    return {}


def measure_noun(tree: Tree, words: RoleWords) -> Changes:
    """Put how much something is above it: "Kuota beras untuk Solo sebesar 12 ton"."""
    root, last = tree.root, len(tree) - 1
    while last > root and tree.words[last].upos == "PUNCT":
        last -= 1
    told = root
    if _is_measure(tree, words, root):  # what it measures hangs on it
        told = next((c for c in tree.children[root] if c < root and _is_bare_noun(tree, c)), root)
        return {**_measured(tree, root), told: (root, "nsubj")} if told != root else {}
    for i in range(root + 1, last) if _is_bare_noun(tree, root) else ():
        is_last = tree.begins[i] == i and tree.subtree(i)[-1] >= last
        if is_last and _is_measure(tree, words, i):
            return {**_measured(tree, i), i: (None, "root"), root: (i, "nsubj")}
    return {}


def state_of_noun(tree: Tree, words: RoleWords) -> Changes:
    """Put where or how a noun still is above it: "Perkara lainnya masih dalam proses"."""
    root = tree.root
    for i in range(len(tree) - 1, root + 1, -1) if _is_bare_noun(tree, root) else ():
        case = tree.child(i, "case")
        if case is None or case < root + 2 or not words.is_head_first:
            continue
        aspect = case - 1
        is_told = tree.words[aspect].form.lower() in words.auxiliaries
        if is_told and tree.words[aspect - 1].form.lower() not in words.relatives:
            return {i: (None, "root"), root: (i, "nsubj"), aspect: (i, "aux")}
    return {}


def had_noun(tree: Tree, words: RoleWords) -> Changes:
    """Take "has" for a verb where the noun after it was told: "He has twice as much support"."""
    root = tree.root
    verb = tree.child(root, "cop")
    is_had = verb is not None and tree.words[verb].form.lower() in words.having
    if verb is None or not is_had or verb > root or tree.words[root].upos not in NOMINAL:
        return {}
    outer = [c for c in tree.children[root] if c < verb or tree.relation(c) in _OUTER]
    moved = {c: (verb, tree.words[c].relation) for c in outer if c != verb}
    return {**moved, verb: (None, "root"), root: (verb, "obj")}


def verb_before_noun(tree: Tree, words: RoleWords) -> Changes:
    """Take a participle between nouns for a verb where no other is: "Troops halted flights"."""
    root = tree.root
    verbs = [c for c in tree.children[root] if tree.relation(c) == "amod" and 0 < c < root]
    verb = next((c for c in verbs if tree.words[c].form.lower().endswith(words.participles)), 0)
    if not (words.participles and verb and _is_bare_noun(tree, root)):
        return {}
    subject = verb - 1
    is_told = any(word.upos in {"VERB", "AUX"} for i, word in enumerate(tree.words) if i != verb)
    is_between = tree.words[subject].upos in NOMINAL and tree.words[verb].upos == "VERB"
    if is_told or not is_between:
        return {}
    changes: Changes = {subject: (verb, "nsubj"), verb: (None, "root"), root: (verb, "obj")}
    for i in range(subject):
        head = tree.words[i].head
        if head is None or head >= verb or head == i or _is_above(tree, i, subject):
            changes[i] = (subject, "amod")
    return changes


def _is_above(tree: Tree, i: int, below: int) -> bool:
    """Return whether a word is above another, however far."""
    at = tree.words[below].head
    while at is not None and at != i:
        at = tree.words[at].head
    return at == i


def pointed_noun(tree: Tree, words: RoleWords) -> Changes:
    """Tell a noun of the "this" before it, where a noun comes first: "Ini bus yang rusak"."""
    root, first = tree.root, tree.words[0]
    is_pointing = words.is_head_first and first.form.lower() in words.demonstratives
    if not is_pointing or first.head != root or tree.relation(0) != "det":
        return {}
    return {0: (root, "nsubj")} if _is_bare_noun(tree, root) else {}


def such_noun(tree: Tree, words: RoleWords) -> Changes:
    """Put a noun above the word that grades it: "This was such a bad plan"."""
    root = tree.root
    is_degree = tree.words[root].form.lower() in words.degrees
    if words.is_head_first or tree.child(root, "cop") is None or not is_degree:
        return {}
    for noun in tree.children[root]:
        is_bare = noun > root and tree.begins[noun] == root + 1 and tree.child(noun, "case") is None
        article = tree.child(noun, "det")
        if is_bare and article == root + 1 and tree.words[noun].upos == "NOUN":
            moved = {c: (noun, tree.words[c].relation) for c in tree.children[root] if c != noun}
            return {**moved, noun: (None, "root"), root: (noun, "det")}
    return {}


def _is_measure(tree: Tree, words: RoleWords, i: int) -> bool:
    is_known = tree.words[i].form.lower() in words.measures
    return is_known and tree.child(i, *SUBJECTS, "cop", "aux") is None


def _is_bare_noun(tree: Tree, i: int) -> bool:
    return is_bare(tree, i) and tree.child(i, "case", "mark") is None


def _measured(tree: Tree, i: int) -> Changes:
    """Hang a figure on the word that opens it: "sebesar 12 ton"."""
    return {c: (i, "obj") for c in tree.children[i] if tree.begins[c] == i + 1}
