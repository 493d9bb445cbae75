"""The main verb of a sentence, where a parser put it below a noun or a verb that tells of one."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from claimcheck.claims.rolewords import RoleWords
from claimcheck.claims.subjects import NOMINAL, SUBJECTS, Changes
from claimcheck.model import DASHES, Word
from claimcheck.syntax import Tree

__all__ = [
    "auxiliary_above",
    "degree_adjective",
    "is_bare",
    "main_verb",
    "matrix_verb",
    "told_clause",
    "verb_after_attribute",
    "verb_after_participle",
    "verb_after_relative",
]

_VERB = "VERB"
_HEADING = frozenset({*NOMINAL, "NUM", "DET"})
_BESIDE = frozenset({"AUX", "ADV", "PART"})
_BELOW = frozenset({"acl", "amod", "nmod", "compound", "flat", "appos"})
_JOINING = frozenset({"PUNCT", "CCONJ", "ADV", "ADJ"})  # "baik" of "baik berupa uang maupun"
_TOLD = frozenset({"acl", "xcomp", "ccomp", "advcl"})  # how the verb of a told clause hangs
_TAKEN = frozenset({"advcl", "ccomp", "parataxis"})
_CLAUSE = 3  # words of the shortest sentence with a relative clause, before its verb
# what follows is no part of a clause
_APART = frozenset({*DASHES, ":", "-", "--", "?", "!", ";"})


def main_verb(tree: Tree, words: RoleWords, is_time: Callable[[int], bool]) -> Changes:
    """
    Put a finite verb above the noun that it is told of: "The firm, a maker of glass, has closed".

    Args:
        tree: of the sentence.
        words: the closed classes of its language.
        is_time: tells whether a word stands in a date.
    """
    root = tree.root
    if not is_bare(tree, root):
        return {}
    verb = next(_finite_verbs(tree, words), None) or _after_aside(tree, words)
    verb = verb or _after_relative(tree, words)
    if verb is None or any(word.form in _APART for word in tree.words[root:verb]):
        return {}
    changes: Changes = {verb: (None, "root"), root: (verb, "nsubj")}
    own = tree.child(verb, *SUBJECTS)
    is_apart = tree.child(root, "case") is not None or is_time(root)
    if is_apart or (own is not None and tree.words[own].upos == "PRON"):
        changes[root] = (verb, "obl")
    elif own is not None and own < verb:
        changes[own] = (root, "appos")
    return {**_later(tree, verb), **changes}


def matrix_verb(tree: Tree, words: RoleWords) -> Changes:
    """Put a verb above the one that it opens: "Harga beras diperkirakan akan naik"."""
    root = tree.root
    opened = next((c for c in tree.children[root] if c == root + 1), root)
    is_clause = tree.relation(opened) == "acl" and tree.words[opened].upos == _VERB
    if is_clause and tree.words[root].form.lower() in words.matrix:
        return {opened: (root, "xcomp")}
    subject = tree.child(root, *SUBJECTS)
    verb = root - 1
    while verb > 0 and tree.words[verb].upos in _BESIDE and _is_plain(tree, words, verb):
        verb -= 1
    if subject is None or verb <= subject or _is_relative(tree, words, verb):
        return {}
    is_inside = verb in tree.subtree(subject) and tree.relation(verb) in _BELOW
    is_second = tree.words[verb].head == root and tree.relation(verb) in SUBJECTS
    is_known = tree.words[verb].form.lower() in words.matrix
    if not is_known or not (is_inside or is_second):  # "harga diperkirakan naik", "dia enggan ikut"
        return {}
    relation = "nsubj:pass" if words.is_passive(tree.words[verb].form.lower()) else "nsubj"
    return {verb: (None, "root"), root: (verb, "xcomp"), subject: (verb, relation)}


def degree_adjective(tree: Tree, words: RoleWords) -> Changes:
    """Put an adjective with its degree above a noun: "Minat warga tahun ini sangat besar"."""
    root = tree.root
    if not is_bare(tree, root) or tree.child(root, "case") is not None:
        return {}
    for i in _unbound(tree, words):
        degree = tree.child(i, "advmod")
        is_told = tree.words[i].upos == "ADJ" and tree.relation(i) in {"amod", "acl", "nmod"}
        if is_told and degree is not None and tree.words[degree].form.lower() in words.degrees:
            before = tree.words[max(degree - 1, 0)].form.lower()
            if degree == i - 1 and before not in words.relatives:
                return {**_later(tree, i), i: (None, "root"), root: (i, "nsubj")}
    return {}


def verb_after_attribute(tree: Tree, words: RoleWords) -> Changes:
    """Put a verb above one that only tells of a noun: "Film berjudul Senja itu diputar"."""
    root = tree.root
    subject = tree.child(root, *SUBJECTS)
    if subject is None and root and tree.words[root - 1].head == root:
        subject = root - 1  # taken for an adverb: nothing else stands before such a verb
    is_known = tree.words[root].form.lower() in words.attributive
    if not is_known or subject is None or subject > root or _has_words(tree, subject, root):
        return {}
    verb = next(_finite_verbs(tree, words), None)
    if verb is None:
        return {}
    own = tree.child(verb, *SUBJECTS)
    changes: Changes = {} if own is None or own > verb else {own: (root, "obl")}
    changes |= _later(tree, verb)
    return {**changes, verb: (None, "root"), subject: (verb, "nsubj"), root: (subject, "acl")}


def verb_after_participle(tree: Tree, words: RoleWords) -> Changes:
    """Put a verb with an auxiliary above a participle: "Men aged 60 or more may pay"."""
    root = tree.root
    subject = tree.child(root, *SUBJECTS)
    if subject is None or subject > root or not _may_be_participle(tree, words, subject):
        return {}
    joined = _joined_agent(tree, words)
    if joined:
        return {**joined, root: (subject, "acl"), subject: (_top(joined), "nsubj")}
    for verb in _unbound(tree, words):
        own = tree.child(verb, *SUBJECTS)
        is_own = own is not None and tree.words[own].upos != "NUM"  # "60" of "aged 60"
        between = {word.form.lower() for word in tree.words[root:verb]}
        is_near = "," not in between and between.isdisjoint(words.relatives)
        is_verb = tree.words[verb].upos == _VERB and _has_auxiliary(tree, words, verb)
        if is_verb and is_near and not is_own:
            changes: Changes = {} if own is None else {own: (root, "obl")}
            changes |= {**_later(tree, verb), verb: (None, "root"), root: (subject, "acl")}
            return {**changes, subject: (verb, tree.words[subject].relation)}
    return {}


def _joined_agent(tree: Tree, words: RoleWords) -> Changes:
    """Give a participle both its agents: "a truce agreed by Ova and Lund has been broken"."""
    root = tree.root
    cases = [(c, tree.child(c, "case")) for c in tree.children[root] if c > root]
    agents = [c for c, case in cases if case and tree.words[case].form.lower() in words.agents]
    for verb in tree.children[root] if agents and tree.child(root, "obj") is None else ():
        own, joint = tree.child(verb, *SUBJECTS), tree.child(verb, "cc")
        is_verb = tree.relation(verb) == "conj" and _has_auxiliary(tree, words, verb)
        if own is None or joint is None or joint != tree.subtree(agents[0])[-1] + 1:
            continue
        if is_verb and joint + 1 == tree.begins[own]:
            return {verb: (None, "root"), own: (agents[0], "conj"), joint: (own, "cc")}
    return {}


def _top(changes: Changes) -> int:
    return next(i for i, (head, _) in changes.items() if head is None)


def auxiliary_above(tree: Tree, words: RoleWords) -> Changes:
    """Hang an auxiliary on the participle after it: "The firm had so far sold two ships"."""
    root = tree.root
    is_auxiliary = bool(words.participles) and tree.words[root].form.lower() in words.auxiliaries
    if not is_auxiliary or tree.child(root, "obj", "aux") is not None:
        return {}
    for verb in tree.children[root]:
        between = tree.words[root + 1 : verb]
        is_past = _is_past(tree, words, verb)
        is_near = verb > root and all(_may_stand_between(word, words) for word in between)
        if is_near and is_past and tree.child(verb, "mark", *SUBJECTS) is None:
            moved = {c: (verb, tree.words[c].relation) for c in tree.children[root]}
            return {**moved, verb: (None, "root"), root: (verb, "aux")}
    return {}


def _is_past(tree: Tree, words: RoleWords, i: int) -> bool:
    """Return whether a verb may be a participle: "closed", "begun", no "closing" or "closes"."""
    word, form = tree.words[i], tree.words[i].form.lower()
    if form.endswith(words.participles):
        return True
    lemma = words.lemma(word)
    is_other = form.endswith(words.gerunds) or form in {lemma, *words.finite(lemma)}
    return word.upos == _VERB and not is_other


def _may_stand_between(word: Word, words: RoleWords) -> bool:
    """Return whether a word may part an auxiliary from its verb: "have both begun"."""
    is_pairing = word.upos == "CCONJ" and word.form.lower() not in words.joints
    return word.upos in _BESIDE or is_pairing


def told_clause(tree: Tree, words: RoleWords) -> Changes:
    """Make a clause of an object and its verb: "Polisi memastikan pelaku bekerja sendiri"."""
    changes: Changes = {}
    for verb in range(len(tree)):
        held = tree.child(verb, "obj")
        if held is None or held < verb or tree.words[verb].form.lower() not in words.clausal:
            continue
        end = tree.subtree(held)[-1] + 1
        next_ones = [c for c in tree.children[verb] if tree.begins[c] == end]
        for inner in (*tree.children[held], *next_ones):
            is_verb = tree.relation(inner) in _TOLD and _is_finite(tree, words, inner)
            is_clause = is_verb or _is_graded(tree, words, inner)
            is_free = tree.child(inner, "mark", *SUBJECTS) is None
            if inner > held and is_clause and is_free and not _is_bound(tree, words, inner):
                changes |= {inner: (verb, "ccomp"), held: (inner, "nsubj")}
                break
    return changes


def _is_graded(tree: Tree, words: RoleWords, i: int) -> bool:
    """Return whether a word is an adjective with its degree: "merasa obat itu sangat mahal"."""
    degree = tree.child(i, "advmod")
    is_degree = degree is not None and tree.words[degree].form.lower() in words.degrees
    return tree.words[i].upos == "ADJ" and is_degree


def _may_be_participle(tree: Tree, words: RoleWords, subject: int) -> bool:
    """Return whether the first verb of a tree may only tell of its subject: "nothing said"."""
    root = tree.root
    noun = tree.words[subject]
    is_person = noun.upos == "PRON" and noun.form.lower() not in words.negators
    if tree.child(root, "aux", "cop") is not None or is_person:
        return False
    is_past = bool(words.participles) and _is_past(tree, words, root)
    return is_past and tree.words[root].upos == _VERB


def verb_after_relative(tree: Tree, words: RoleWords) -> Changes:
    """Put a verb above one in a relative clause: "Toko yang mulai menjual obat itu ditutup"."""
    root = tree.root
    at = root - 1
    while at > 0 and _is_beside(tree, words, at):
        at -= 1
    noun = _top_below(tree, at - 1, root)
    if noun is None or tree.words[at].form.lower() not in words.relatives:
        return {}
    verb = next(_finite_verbs(tree, words), None)
    if verb is None or tree.child(verb, *SUBJECTS) is not None:
        return {}
    return {
        **_later(tree, verb),
        verb: (None, "root"),
        root: (noun, "acl"),
        noun: (verb, "nsubj"),
    }


def _has_words(tree: Tree, subject: int, root: int) -> bool:
    """Return whether more than a comma or a joining word stands between a subject and its verb."""
    between = tree.words[tree.subtree(subject)[-1] + 1 : root]
    return any(word.upos not in _JOINING for word in between)


def _top_below(tree: Tree, i: int, root: int) -> int | None:
    """Return the noun below the root whose phrase a word before the root ends."""
    at: int | None = i if i >= 0 else None
    while at is not None and tree.words[at].head != root:
        at = tree.words[at].head
    is_noun = at is not None and at < root and tree.words[at].upos in NOMINAL
    return at if is_noun else None


def _is_beside(tree: Tree, words: RoleWords, i: int) -> bool:
    return tree.words[i].upos in _BESIDE or not _is_plain(tree, words, i)


def is_bare(tree: Tree, i: int) -> bool:
    """Return whether a word is a noun that is told of nothing."""
    is_told = tree.child(i, "cop", "aux", *SUBJECTS) is not None
    return tree.words[i].upos in _HEADING and not is_told


def _is_plain(tree: Tree, words: RoleWords, i: int) -> bool:
    return tree.words[i].form.lower() not in words.matrix


def _is_relative(tree: Tree, words: RoleWords, i: int) -> bool:
    """Return whether a relative pronoun stands before a word, with no more than adverbs between."""
    at = i - 1
    while at > 0 and tree.words[at].upos in _BESIDE:
        at -= 1
    return at >= 0 and tree.words[at].form.lower() in words.relatives


def _finite_verbs(tree: Tree, words: RoleWords) -> Iterator[int]:
    """Yield the finite verbs after the first word of a tree that stand in no clause inside it."""
    return (i for i in _unbound(tree, words) if _is_finite(tree, words, i))


def _unbound(tree: Tree, words: RoleWords) -> Iterator[int]:
    """Yield the words after the first of a tree that stand in no clause inside it."""
    waiting, found = [tree.root], []
    while waiting:
        i = waiting.pop()
        found.append(i)
        waiting.extend(c for c in tree.children[i] if not _is_bound(tree, words, c))
    return (i for i in sorted(found) if i > tree.root)


def _is_bound(tree: Tree, words: RoleWords, i: int) -> bool:
    """Return whether a relative pronoun or a conjunction opens the clause of a word."""
    for c in tree.children[i]:
        form = tree.words[c].form.lower()
        is_mark = tree.relation(c) in {"mark", "advmod"} and form in words.openers
        is_joined = tree.relation(c) == "cc" and tree.words[i].upos == _VERB
        if c < i and (form in words.relatives or is_mark or is_joined):
            return True
    own, head = tree.child(i, *SUBJECTS), tree.words[i].head
    is_contact = own is not None and head is not None and tree.begins[own] == head + 1
    return is_contact and own is not None and tree.words[own].upos == "PRON"  # "the day we met"


def _after_aside(tree: Tree, words: RoleWords) -> int | None:
    """Return the verb after a relative clause between commas: "The firm, which leaks, closed"."""
    root = tree.root
    opening = next(
        (
            i
            for i in range(root + 1, len(tree))
            if tree.words[i].form.lower() in words.relatives and tree.words[i - 1].form == ","
        ),
        len(tree),
    )
    for i in range(opening + 2, len(tree)):
        is_first = tree.words[i - 1].form == "," and not _is_bound(tree, words, i)
        if is_first and _is_finite(tree, words, i):
            return i
    return None


def _after_relative(tree: Tree, words: RoleWords) -> int | None:
    """Return the verb that a relative clause took: "The blast that hit Leeds has killed two"."""
    following = {tree.words[i].form.lower() for i in range(tree.root, len(tree))}
    if following.isdisjoint(words.relatives):
        return None
    for i in range(tree.root + _CLAUSE, len(tree)):
        if tree.words[i - 1].form.lower() in words.demonstratives and words.is_head_first:
            is_told = _is_finite(tree, words, i) and tree.child(i, "mark", "cc", *SUBJECTS) is None
            if is_told and not _is_bound(tree, words, i):  # "Toko yang menjual obat itu ditutup"
                return i
        above, begin = tree.words[i].head, tree.begins[i]
        is_taken = tree.relation(i) in _TAKEN
        is_inside = is_taken and above is not None and tree.root < above < begin - 1
        is_verb = tree.words[i].upos == _VERB and _has_auxiliary(tree, words, i)
        is_free = tree.child(i, "mark", "cc", *SUBJECTS) is None and bool(words.participles)
        if is_inside and is_verb and is_free and not _is_bound(tree, words, i):
            return i
    return None


def _is_finite(tree: Tree, words: RoleWords, i: int) -> bool:
    """Return whether a word is a verb that heads a clause, by its auxiliary or its form."""
    if tree.words[i].upos != _VERB:
        return False
    return _has_auxiliary(tree, words, i) or _is_formed(tree, words, i)


def _has_auxiliary(tree: Tree, words: RoleWords, i: int) -> bool:
    beside = {tree.words[c].form.lower() for c in tree.children[i] if c < i}
    return not beside.isdisjoint(words.auxiliaries)


def _is_formed(tree: Tree, words: RoleWords, i: int) -> bool:
    """Return whether a verb is finite by its form: "opens", "rose", "membuka"."""
    word = tree.words[i]
    form, lemma = word.form.lower(), word.lemma.lower()
    if form in words.attributive:
        return False
    if words.is_verb(form) or form in words.intransitives or form in words.finite(lemma):
        return True
    is_after_comma = "," in {tree.words[tree.begins[i] - 1].form, tree.words[i - 1].form}
    return is_after_comma and bool(words.participles) and form.endswith(words.participles)


def _later(tree: Tree, verb: int) -> Changes:
    """Hang on a verb what stands after it and hung before it."""
    own = set(tree.subtree(verb))
    return {
        i: (verb, "punct" if word.upos == "PUNCT" else "obl")
        for i, word in enumerate(tree.words)
        if i > verb and i not in own and word.head is not None and word.head < verb
    }
