"""Words that a parser read as another kind of word, put right by closed classes and their form."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from claimcheck.claims.rolewords import RoleWords
from claimcheck.claims.subjects import NOMINAL, SUBJECTS, Changes
from claimcheck.syntax import Tree

__all__ = ["changed", "reread"]

_VERB = "VERB"
_LINKS = frozenset({"case", "mark", "advmod"})
_HELD = ("obj", "obl", "nmod", "ccomp")
_CLITIC = frozenset({"PRON", "DET"})
_SHARING = frozenset({"xcomp", "ccomp", "advcl", "parataxis"})


def reread(tree: Tree, words: RoleWords) -> Tree:
    """
    Return a tree with the misread words in their places.

    Args:
        tree: as a parser gave it.
        words: the closed classes of its language.
    """
    for find in _RULES:
        tree = changed(tree, find(tree, words))
    return tree


def changed(tree: Tree, changes: Changes) -> Tree:
    """Return a tree with other heads; as it was if they would make no tree."""
    if not changes:
        return tree
    words = [
        attrs.evolve(word, head=changes[i][0], relation=changes[i][1]) if i in changes else word
        for i, word in enumerate(tree.words)
    ]
    if all(word.head is not None for word in words):
        return tree
    found = Tree(words=tuple(words), spans=tree.spans)
    return found if len(found.subtree(found.root)) == len(found) else tree


def _pronoun(tree: Tree, words: RoleWords) -> Changes:
    """Close the phrase of a preposition and "this": "Sejauh ini harga naik", "Setelah itu, ..."."""
    changes: Changes = {}
    for i in range(1, len(tree)) if words.is_head_first else ():
        noun, before = tree.words[i].head, i - 1
        is_pointing = tree.words[i].form.lower() in words.demonstratives
        if noun is None or noun < i or not is_pointing or tree.relation(i) != "det":
            continue
        is_joined = tree.words[before].head == noun and tree.relation(before) in _LINKS
        verb = tree.words[noun].head
        if is_joined and verb is not None:
            changes |= {i: (verb, "obl"), before: (i, "case")}
    return changes


def _that(tree: Tree, words: RoleWords) -> Changes:
    """Take "itu" at once after a verb without an object for it: "Dewan tidak melakukan itu"."""
    changes: Changes = {}
    for i in range(1, len(tree)) if words.is_head_first else ():
        verb = i - 1
        is_held = tree.relation(i) == "det" and tree.words[i].head == verb
        is_open = tree.child(verb, "obj") is None and tree.relation(verb) not in {"acl", *SUBJECTS}
        is_verb = tree.words[verb].upos == _VERB and words.is_active(_form(tree, verb))
        if is_held and is_open and is_verb and _form(tree, i) in words.demonstratives:
            changes[i] = (verb, "obj")
    return changes


def _opening(tree: Tree, words: RoleWords) -> Changes:
    """Take a conjunction that opens a sentence for one, no name: "Adapun warga itu mengungsi"."""
    word = tree.words[0]
    inner = [c for c in tree.children[0] if tree.words[c].upos != "PUNCT"]
    is_leading = _form(tree, 0) in words.connectives
    is_known = is_leading or (_form(tree, 0) in words.subordinators and not tree.children[0])
    if word.head is None or word.upos not in {"PROPN", "NOUN"} or not is_known:
        return {}
    changes: Changes = {c: (inner[0], tree.words[c].relation) for c in tree.children[0] if inner}
    changes |= {inner[0]: (word.head, word.relation)} if inner else {}
    return {**changes, 0: (word.head, "mark")}


def _request(tree: Tree, words: RoleWords) -> Changes:
    """Take a word that asks for something for no subject: "Mohon tanya pengacara saya"."""
    word = tree.words[0]
    is_known = word.form.lower() in words.imperative and word.upos in NOMINAL
    is_subject = is_known and tree.relation(0) in SUBJECTS and not tree.children[0]
    return {0: (word.head, "mark")} if is_subject else {}


def _name(tree: Tree, words: RoleWords) -> Changes:
    """Take for the subject the only word before an auxiliary: "Aleppo will not be taken"."""
    verb = tree.words[0].head
    if words.is_head_first or verb is None or len(tree) == 1 or tree.relation(0) != "advmod":
        return {}
    is_aux = tree.relation(1) == "aux" and tree.words[1].head == verb
    is_name = tree.words[0].form.istitle() and _form(tree, 0) not in words.openers
    if not (is_aux and is_name) or tree.child(verb, *SUBJECTS, "expl") is not None:
        return {}
    passive = any(tree.words[c].relation == "aux:pass" for c in tree.children[verb])
    return {0: (verb, "nsubj:pass" if passive else "nsubj")}


def _numbered(tree: Tree, _: RoleWords) -> Changes:
    """Take a number before a comma for no subject: "Dua, menolak gugatan itu"."""
    word, after = tree.words[0], tree.words[1:2]
    is_apart = bool(after) and after[0].form == "," and set(tree.children[0]) <= {1}
    is_subject = word.upos == "NUM" and tree.relation(0) in SUBJECTS
    return {0: (word.head, "discourse")} if is_apart and is_subject else {}


def _owner(tree: Tree, words: RoleWords) -> Changes:
    """Hang a clitic on the noun that it is written with: "Sayapnya telah terbentuk"."""
    changes: Changes = {}
    for i in range(1, len(tree)) if words.is_head_first else ():
        host, verb = i - 1, tree.words[i].head
        is_glued = tree.spans[host].end == tree.spans[i].start and tree.relation(i) in SUBJECTS
        if not is_glued or verb is None or verb <= i or tree.words[i].upos not in _CLITIC:
            continue
        is_noun = tree.words[host].upos not in {_VERB, "PUNCT"} and tree.words[host].head == verb
        if is_noun:
            changes |= {host: (verb, tree.words[i].relation), i: (host, "nmod:poss")}
    return changes


def _verbal_preposition(tree: Tree, words: RoleWords) -> Changes:
    """Take "berdasarkan" for a preposition: "Berdasarkan data itu, harga turun"."""
    changes: Changes = {}
    for i in range(len(tree) - 1):
        word = tree.words[i]
        is_like_verb = word.upos in {_VERB, "ADP"} and word.form.lower() in words.nonverbs
        if not is_like_verb or tree.children[i] or word.head is None or not words.prefixes:
            continue
        for noun in tree.children[word.head]:
            if tree.begins[noun] == i + 1 and tree.words[noun].upos in NOMINAL:
                changes[i] = (noun, "case")
    return changes


def _there_is(tree: Tree, words: RoleWords) -> Changes:
    """Give a verb that says that there is something the noun after it: "ada 90 kasus"."""
    changes: Changes = {}
    for i in range(len(tree) - 1):
        is_there = tree.words[i].form.lower() in words.existential
        if not is_there or any(c > i for c in tree.children[i] if _is_held(tree, c)):
            continue
        noun = next((c for c in range(i + 1, len(tree)) if tree.words[c].upos in NOMINAL), None)
        verb = None if noun is None else tree.words[noun].head
        if noun is None or verb is None or tree.begins[noun] != i + 1:
            continue
        is_inside = verb > noun and verb in tree.subtree(i)
        if is_inside and tree.words[verb].upos == _VERB:
            changes |= {noun: (i, "obj"), verb: (noun, "acl")}
    return changes


def _stolen(tree: Tree, words: RoleWords) -> Changes:
    """Part an object from the clause after it: "mencapai satu hal sejak mereka berunding"."""
    changes: Changes = {}
    for verb in range(len(tree)):
        first = tree.child(verb, *SUBJECTS)
        head = tree.words[verb].head
        if first is None or head is None or tree.relation(verb) not in _SHARING:
            continue
        is_after = head < first < verb and tree.begins[first] == head + 1
        if not is_after or tree.words[head].upos != _VERB or tree.child(head, "obj") is not None:
            continue
        for noun in tree.subtree(first):
            case = tree.child(noun, "case")
            is_last = noun != first and tree.subtree(noun)[-1] + 1 == verb
            if (
                case is not None
                and is_last
                and tree.words[case].form.lower() in words.subordinators
            ):
                changes |= {first: (head, "obj"), noun: (verb, "nsubj")}
                changes |= {case: (verb, "mark"), verb: (head, "advcl")}
                break
    return changes


def _adverb(tree: Tree, words: RoleWords) -> Changes:
    """Hang a word that is an adverb as a whole on the verb: "Akhirnya harga turun"."""
    word = tree.words[0]
    is_known = word.form.lower() in words.adverbs and word.upos in {"NOUN", "PROPN"}
    inner = [c for c in tree.children[0] if tree.words[c].upos in NOMINAL]
    if word.head is None or not is_known or not inner:
        return {}
    moved = {c: (inner[0], tree.words[c].relation) for c in tree.children[0]}
    return {**moved, inner[0]: (word.head, word.relation), 0: (word.head, "advmod")}


def _compound_name(tree: Tree, words: RoleWords) -> Changes:
    """Join to a name the noun before it: "She beat state Appeals Court Judge Ola Lund"."""
    changes: Changes = {}
    for verb in range(len(tree)):
        first, name = tree.child(verb, "iobj"), tree.child(verb, "obj")
        if first is None or name is None or tree.begins[name] != first + 1:
            continue
        is_name = tree.words[name].upos == "PROPN" and tree.words[first].upos != "PRON"
        if is_name and words.lemma(tree.words[verb]) not in words.ditransitives:
            changes[first] = (name, "compound")
    return changes


def _of_which(tree: Tree, words: RoleWords) -> Changes:
    """Part a noun from the clause that tells of it: "They sketched a town in which rents fell"."""
    changes: Changes = {}
    for pronoun in range(2, len(tree)):
        noun, head = pronoun - 2, tree.words[pronoun].head
        above = tree.words[noun].head
        if _form(tree, pronoun) not in words.relatives or tree.words[pronoun - 1].upos != "ADP":
            continue
        if above is None or head is None or tree.words[head].head != noun or head < pronoun:
            continue
        taken = above > pronoun and tree.relation(noun) in SUBJECTS  # as the clause's own subject
        verb = above if taken else _next_clause(tree, above, head)
        above = tree.words[above].head if taken else above
        if verb is None or above is None or above > noun:
            continue
        if taken:
            changes[noun] = (above, "obj")
        changes |= {head: (verb, "nsubj"), verb: (noun, "acl")}
        changes |= {pronoun: (verb, "obl"), pronoun - 1: (pronoun, "case")}
    return changes


def _next_clause(tree: Tree, above: int, noun: int) -> int | None:
    """Return the verb without a subject that follows a noun and hangs on a verb before it."""
    for i in tree.children[above]:
        is_clause = tree.words[i].upos == _VERB and tree.relation(i) in {*_SHARING, "parataxis"}
        if i > noun and is_clause:
            return i if tree.child(i, "mark", "cc", *SUBJECTS) is None else None
    return None


def _comparison(tree: Tree, words: RoleWords) -> Changes:
    """Join "more than" to its figure: "The storm killed more than 400 people"."""
    changes: Changes = {}
    for i in range(len(tree) - 2):
        noun, head = tree.words[i + 1].head, tree.words[i].head
        is_known = f"{_form(tree, i)} {_form(tree, i + 1)}" in words.comparisons
        if not is_known or tree.words[i + 2].upos != "NUM" or tree.relation(i + 1) != "case":
            continue
        if noun is None or noun < i + 2 or head is None:
            continue
        relation = tree.words[i].relation
        if head == noun:  # "lebih dari 4.000 orang": as it hangs already
            head, relation = tree.words[noun].head, tree.words[noun].relation
        is_bare = all(c == i + 1 or tree.relation(c) != "case" for c in tree.children[noun])
        if relation == "obl" and is_bare and head is not None:
            relation = "obj" if head < noun else "nsubj"
        changes |= {i: (i + 2, "advmod"), i + 1: (i, "fixed")}
        if tree.words[noun].head in {i, head}:
            changes[noun] = (head, relation)
    return changes


def _is_held(tree: Tree, i: int) -> bool:
    return tree.relation(i) in {"obj", *SUBJECTS}


def _prepositional(tree: Tree, words: RoleWords) -> Changes:
    """Put a verb above a word like "terkait" before it: "Sidang terkait suap itu telah selesai"."""
    root = tree.root
    subject = tree.child(root, *SUBJECTS)
    is_only_like_one = bool(words.prefixes) and tree.words[root].form.lower() in words.nonverbs
    if not is_only_like_one or subject is None or subject > root:
        return {}
    verb = next(_later_verbs(tree, words, root), None)
    taken = None if verb is None else tree.child(verb, *SUBJECTS)
    nouns = [c for c in tree.children[root] if tree.words[c].upos in NOMINAL]
    held = next((c for c in nouns if c > root and tree.relation(c) in _HELD), taken)
    if held is None or verb is None or verb == held:
        return {}
    moved = {c: (verb, tree.words[c].relation) for c in tree.children[root] if c != subject}
    changes: Changes = {**moved, held: (subject, "nmod"), root: (held, "case")}
    if taken is not None and taken != held:
        changes[taken] = (verb, "obl")
    return {**changes, verb: (None, "root"), subject: (verb, "nsubj")}


def _closed(tree: Tree, words: RoleWords) -> Changes:
    """Put a verb at once after a closed phrase above the next: "Warga itu berisiko sakit"."""
    root = tree.root
    for closing in range(1, root - 1) if words.is_head_first else ():
        noun, verb = tree.words[closing].head, closing + 1
        is_closing = tree.words[closing].form.lower() in words.demonstratives
        if not is_closing or noun is None or noun > closing or tree.words[noun].head != root:
            continue
        is_inside = tree.words[verb].head in {noun, root} and tree.words[verb].upos != "PROPN"
        is_bare = tree.child(noun, "case") is None and tree.child(verb, "case", "mark") is None
        if is_inside and is_bare and words.is_verb(tree.words[verb].form.lower()):
            return {verb: (None, "root"), root: (verb, "xcomp"), noun: (verb, "nsubj")}
    return {}


def _compound(tree: Tree, words: RoleWords) -> Changes:
    """Put a verb above a bare stem that belongs to the noun before it: "Tenaga kerja menuntut"."""
    root = tree.root
    form = tree.words[root].form.lower()
    if not words.is_bare(form) or root == 0 or tree.words[root].upos != _VERB:
        return {}
    noun = root - 1
    is_noun = tree.words[noun].upos == "NOUN" and tree.words[noun].head == root
    if not is_noun or tree.child(root, "obj", "aux") is not None:
        return {}
    for verb in _later_verbs(tree, words, root):
        is_shared = tree.relation(verb) in _SHARING and tree.words[verb].head == root
        own = tree.child(verb, *SUBJECTS)
        if is_shared and (own is None or root < own < verb):
            moved = {c: (verb, tree.words[c].relation) for c in tree.children[root] if c > verb}
            if own is not None:
                moved[own] = (root, "nmod")
            return {**moved, verb: (None, "root"), noun: (verb, "nsubj"), root: (noun, "nmod")}
    return {}


def _correlative(tree: Tree, words: RoleWords) -> Changes:
    """Put the clause that "maka" opens above the one before: "Jika hujan, maka toko tutup"."""
    root = tree.root
    for i in tree.subtree(root):
        mark = tree.child(i, "mark", "advmod", "cc")
        is_opened = mark is not None and tree.words[mark].form.lower() in words.correlatives
        is_main = i > root and tree.words[i].upos in {_VERB, "ADJ"}
        if is_opened and is_main and not _is_conditional(tree, words, i):
            return {i: (None, "root"), root: (i, "advcl")}
    return {}


def _is_conditional(tree: Tree, words: RoleWords, i: int) -> bool:
    """Return whether a clause ends a condition that itself follows the main clause."""
    above = tree.words[i].head
    while above is not None and above != tree.root:
        mark = tree.child(above, "mark")
        if mark is not None and mark > tree.root and _form(tree, mark) in words.conditional:
            return True
        above = tree.words[above].head
    return False


def _form(tree: Tree, i: int) -> str:
    return tree.words[i].form.lower()


def _later_verbs(tree: Tree, words: RoleWords, i: int) -> Iterator[int]:
    """Yield the inflected verbs after a word that no pronoun or conjunction binds."""
    for verb in range(i + 1, len(tree)):
        word = tree.words[verb]
        is_known = words.is_inflected(word) or word.form.lower() in words.intransitives
        if word.upos != _VERB or not (is_known or _has_auxiliary(tree, verb)):
            continue
        beside = [c for c in tree.children[verb] if c < verb]
        is_marked = any(tree.relation(c) in {"mark", "cc"} for c in beside)
        is_relative = any(tree.words[c].form.lower() in words.relatives for c in beside)
        if not (is_marked or is_relative or word.form.lower() in words.nonverbs):
            yield verb


def _has_auxiliary(tree: Tree, i: int) -> bool:
    return tree.child(i, "aux") is not None


_RULES = (
    _adverb,
    _opening,
    _numbered,
    _request,
    _name,
    _owner,
    _verbal_preposition,
    _correlative,
    _pronoun,
    _that,
    _there_is,
    _compound_name,
    _of_which,
    _comparison,
    _stolen,
    _prepositional,
    _closed,
    _compound,
)
