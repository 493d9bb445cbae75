"""Words that a parser hung on a neighbour, hung where word order and closed classes show."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from claimcheck.claims.rolewords import RoleWords
from claimcheck.claims.subjects import NOMINAL, SUBJECTS, Changes
from claimcheck.syntax import Tree

__all__ = [
    "adverb_before_date",
    "adverbial_clause",
    "clause_after_comma",
    "conjunction_noun",
    "date_after_noun",
    "joined_clause",
    "joined_noun",
    "joined_predicates",
    "joined_subject",
    "manner_phrase",
    "name_before_date",
    "named_after",
    "phrase_after_name",
    "relative_clause",
    "verb_after_date",
    "verbal_preposition",
]

_VERB = "VERB"
_NAMED = frozenset({"obj", "obl"})  # as a name hangs on the verb before it
_PLACED = frozenset({"nmod", "acl"})
_BESIDE = frozenset({"acl", "advcl", "xcomp", "parataxis"})
_NAMING = frozenset({"appos", "compound", "conj", "flat"})  # as a part of a name hangs
_PAIR = 2
_NONE = ("\0",)  # what no word begins with


def joined_subject(tree: Tree, _: RoleWords) -> Changes:
    """Join two subjects around a conjunction: "Kajian dan teori itu diuji"."""
    changes: Changes = {}
    for verb in range(len(tree)):
        subjects = [c for c in tree.children[verb] if c < verb and tree.relation(c) in SUBJECTS]
        if len(subjects) != _PAIR or tree.words[subjects[1]].upos not in NOMINAL:
            continue
        first, second = subjects
        joint = tree.subtree(first)[-1] + 1
        if joint > second:  # the first has words behind the second
            continue
        is_joint = tree.words[joint].upos == "CCONJ" and tree.words[joint].head in {verb, second}
        if is_joint and tree.begins[second] in {joint, joint + 1}:
            changes |= {second: (first, "conj"), joint: (second, "cc")}
    return changes


def joined_predicates(tree: Tree, words: RoleWords) -> Changes:
    """Part clauses of which one was hung on a noun: "Ann and Bo were hurt and Ova was freed"."""
    for noun in range(len(tree)):
        joined = [c for c in tree.children[noun] if tree.relation(c) == "conj" and c > noun]
        first = next((c for c in joined if _is_joined_clause(tree, words, c)), len(tree))
        above = tree.words[noun].head
        is_subject = tree.relation(noun) in SUBJECTS and above is not None and above > first
        is_told = tree.child(noun, "case", "cop", "aux", *SUBJECTS) is not None
        is_noun = tree.words[noun].upos in NOMINAL and not is_told
        if first == len(tree) or not is_noun or not (above is None or is_subject):
            continue
        own = tree.child(first, *SUBJECTS)
        changes: Changes = {} if own is None else {own: (noun, "conj")}
        relation = "nsubj" if own is None else tree.words[own].relation
        changes |= {c: (first, "conj") for c in joined if c > first}
        changes |= {noun: (first, relation), first: (None, "root")}
        if above is not None:
            changes |= {c: (above, tree.words[noun].relation) for c in joined if c > first}
            changes |= {first: (tree.words[above].head, tree.words[above].relation)}
            changes |= {above: (first, "conj")}
        return changes
    return {}


def _is_joined_clause(tree: Tree, words: RoleWords, i: int) -> bool:
    """Return whether a verb has an auxiliary: none is joined to a noun without a comma."""
    is_apart = tree.words[tree.begins[i] - 1].form == "," or tree.words[tree.begins[i]].form == ","
    auxiliary = tree.child(i, "aux")
    is_finite = auxiliary is not None and tree.words[auxiliary].form.lower() in words.auxiliaries
    return tree.words[i].upos == _VERB and is_finite and not is_apart


def relative_clause(tree: Tree, words: RoleWords) -> Changes:
    """Hang on the noun before it a clause that a relative pronoun opens: "obat yang dijual"."""
    changes: Changes = {}
    for i, word in enumerate(tree.words):
        if tree.relation(i) not in {"advcl", "ccomp", "parataxis"} or word.head is None:
            continue
        first = tree.begins[i]
        form = tree.words[first].form.lower()
        is_relative = form in words.relatives and form not in words.complementizers
        noun = _noun_ending(tree, first - 1) if is_relative and first > word.head else None
        if noun is not None and noun not in tree.subtree(i):
            changes[i] = (noun, "acl")
    return changes


def joined_noun(tree: Tree, _: RoleWords) -> Changes:
    """Join to the phrase before a conjunction the bare noun after it: "through aid and loans"."""
    changes: Changes = {}
    for i, joint, head in _joined(tree):
        if tree.words[i].upos not in NOMINAL or tree.words[head].upos != _VERB:
            continue
        is_told = tree.child(i, "cop", "aux", "case", *SUBJECTS) is not None
        before = joint - 1 - (tree.words[joint - 1].form == ",")
        if is_told or not before < tree.begins[i] <= joint or before <= head:
            continue
        noun = _noun_ending(tree, before)
        if noun is not None and noun > head:
            changes[i] = (noun, "conj")
    return changes


def joined_clause(tree: Tree, words: RoleWords) -> Changes:
    """Give a verb the noun before it that follows ", and": "It has a shop, and Lund leads it"."""
    changes: Changes = {}
    for noun, joint, head in _joined(tree):
        if joint >= noun or tree.child(noun, "nummod") is not None:
            continue
        is_apart = tree.words[joint - 1].form == "," and tree.begins[noun] >= joint - 1
        verb = tree.subtree(noun)[-1] + 1 if tree.child(noun, "acl", "advcl") is None else noun + 1
        if verb >= len(tree) or not is_apart or not _is_told(tree, words, verb):
            continue
        above = _verb_above(tree, head)
        if above is not None:
            changes |= {noun: (verb, "nsubj"), verb: (above, "conj"), joint: (verb, "cc")}
    return changes


def named_after(tree: Tree, words: RoleWords) -> Changes:
    """Hang on the noun before it what "namely" names: "dua kota, yakni Solo dan Medan"."""
    changes: Changes = {}
    for opener in range(2, len(tree)):
        named = tree.words[opener].head
        if tree.words[opener].form.lower() not in words.namely or named is None or named < opener:
            continue
        noun = _noun_ending(tree, opener - 1 - (tree.words[opener - 1].form == ","))
        is_other = noun is not None and noun not in tree.subtree(named)
        if is_other and tree.words[named].upos in NOMINAL and tree.begins[named] >= opener - 1:
            changes[named] = (noun, "appos")
    return changes


def manner_phrase(tree: Tree, words: RoleWords) -> Changes:
    """Hang on the verb how something is done: "Rektor menggelar rapat secara tertutup"."""
    changes: Changes = {}
    for i, word in enumerate(tree.words):
        case, verb = tree.child(i, "case", "mark"), _verb_above(tree, i)
        is_manner = case is not None and tree.words[case].form.lower() in words.manners
        if is_manner and verb is not None and verb not in {i, word.head}:
            changes[i] = (verb, "advmod")
    return changes


def conjunction_noun(tree: Tree, words: RoleWords) -> Changes:
    """Take "saat" for a conjunction where a clause follows: "ditutup saat warga menanam padi"."""
    changes: Changes = {}
    for i in range(1, len(tree)) if words.is_head_first else ():
        clause, form = tree.words[i].head, tree.words[i].form.lower()
        noun = next((c for c in tree.children[i] if tree.begins[c] == i + 1), None)
        is_opener = form in words.subordinators and tree.words[i].upos == "NOUN"
        if clause is None or noun is None or not is_opener or tree.relation(i) not in SUBJECTS:
            continue
        verb = _verb_above(tree, tree.words[clause].head or clause)
        is_clause = i < clause and tree.words[clause].upos == _VERB and verb != clause
        if is_clause and tree.words[noun].upos in NOMINAL and verb is not None:
            changes |= {i: (clause, "mark"), noun: (clause, "nsubj"), clause: (verb, "advcl")}
    return changes


def phrase_after_name(tree: Tree, words: RoleWords) -> Changes:
    """Hang on the verb a phrase that no name takes: "It was paid by Ova for the long delay"."""
    changes: Changes = {}
    for i, word in enumerate(tree.words):
        name, case = word.head, tree.child(i, "case")
        if tree.relation(i) not in _PLACED or word.upos != "NOUN" or case is None or name is None:
            continue
        verb = tree.words[name].head
        is_name = tree.words[name].upos == "PROPN" and tree.relation(name) in _NAMED
        if not is_name or verb is None or not (verb < name < case < i):
            continue
        is_free = tree.words[verb].upos == _VERB and not _binds(tree, words, case)
        if is_free and not any(tree.words[c].form == "," for c in range(name, case)):
            changes[i] = (verb, "obl")
    return changes


def adverbial_clause(tree: Tree, words: RoleWords) -> Changes:
    """Hang on the verb a clause that tells why or when: "They shut the ward so that ..."."""
    changes: Changes = {}
    for i, word in enumerate(tree.words):
        mark, noun = tree.child(i, "mark"), word.head
        if tree.relation(i) != "acl" or mark is None or noun is None or noun > mark:
            continue
        form, verb = tree.words[mark].form.lower(), _verb_above(tree, noun)
        is_adverbial = any(form in some for some in (words.subordinators, words.conditional))
        is_meant = words.is_head_first and form in words.infinitives
        if (is_adverbial or is_meant) and verb is not None and verb < noun:
            changes[i] = (verb, "advcl")
    return changes


def verbal_preposition(tree: Tree, words: RoleWords) -> Changes:
    """Take a word like a verb after a noun for a preposition: "sidang terkait suap"."""
    changes: Changes = {}
    for i, word in enumerate(tree.words):
        head, form = word.head, word.form.lower()
        is_like_verb = bool(words.prefixes) and word.upos == _VERB and form in words.nonverbs
        if head is None or not is_like_verb or tree.relation(i) not in _BESIDE:
            continue
        noun = next((c for c in tree.children[i] if tree.begins[c] == i + 1), None)
        before = _noun_ending(tree, i - 1)
        if noun is None or before is None or tree.words[noun].upos not in NOMINAL:
            continue
        moved: Changes = {c: (noun, tree.words[c].relation) for c in tree.children[i]}
        verb = _verb_above(tree, before)
        is_of_verb = form.startswith(words.actives or _NONE) and verb is not None
        above = (verb, "obl") if is_of_verb else (before, "nmod")
        changes |= {**moved, noun: above, i: (noun, "case")}
    return changes


def clause_after_comma(tree: Tree, words: RoleWords) -> Changes:
    """Hang on the verb a clause after a comma: "They closed a mine in Leeds, cutting jobs"."""
    changes: Changes = {}
    for i, word in enumerate(tree.words):
        noun, first = word.head, tree.begins[i]
        if word.relation not in {"acl", "acl:relcl"} or noun is None or noun > i:
            continue
        before = first if tree.words[first].upos == "PUNCT" else first - 1
        verb = _verb_above(tree, noun)
        if verb is None or verb > noun or tree.words[before].form != "," or first < i - 1:
            continue
        form = word.form.lower()
        is_open = bool(words.gerunds) and form.endswith(words.gerunds)
        beside = {tree.words[c].form.lower() for c in tree.children[i]}
        is_bound = not words.relatives.isdisjoint(beside) or tree.child(i, "mark", *SUBJECTS)
        if (is_open or words.is_active(form)) and not is_bound:
            changes[i] = (verb, "advcl")
    return changes


def adverb_before_date(tree: Tree, _: RoleWords, is_time: Callable[[int], bool]) -> Changes:
    """Hang on the verb an adverb before a date: "They meet separately on Monday"."""
    changes: Changes = {}
    for i, word in enumerate(tree.words):
        date = word.head
        is_adverb = word.upos == "ADV" and tree.relation(i) == "advmod" and not tree.children[i]
        if not is_adverb or date is None or not is_time(date) or is_time(i):
            continue
        verb = tree.words[date].head
        if verb == i - 1 and tree.words[verb].upos == _VERB:
            changes[i] = (verb, "advmod")
    return changes


def verb_after_date(tree: Tree, words: RoleWords, is_time: Callable[[int], bool]) -> Changes:
    """Put a verb above the word of a date that looks like one: "Pekan lalu menteri itu pergi"."""
    root = tree.root
    if not is_time(root):
        return {}
    verb = next((c for c in tree.children[root] if c > root and _may_head(tree, words, c)), None)
    if verb is None or is_time(verb):
        return {}
    moved: Changes = {c: (verb, tree.words[c].relation) for c in tree.children[root]}
    dated = [c for c in tree.children[root] if is_time(c)]
    moved |= dict.fromkeys(dated, (root, "nmod"))
    changes: Changes = {**moved, verb: (None, "root"), root: (verb, "obl")}
    nouns = [c for c in tree.children[root] if root < c < verb and tree.words[c].upos in NOMINAL]
    if nouns and not is_time(nouns[-1]) and tree.child(verb, *SUBJECTS) is None:
        changes[nouns[-1]] = (verb, "nsubj")
    return changes


def _may_head(tree: Tree, words: RoleWords, i: int) -> bool:
    """Return whether a word is a verb that no conjunction and no pronoun binds."""
    beside = {tree.words[c].form.lower() for c in tree.children[i] if c < i}
    is_bound = tree.child(i, "mark", "cc") is not None or not words.relatives.isdisjoint(beside)
    return tree.words[i].upos == _VERB and not is_bound


def date_after_noun(tree: Tree, words: RoleWords, is_time: Callable[[int], bool]) -> Changes:
    """Hang on the verb a date that follows its object as a name would: "told plans Friday to"."""
    changes: Changes = {}
    for i, word in enumerate(tree.words):
        noun = word.head
        if noun is None or noun > i or not is_time(i) or is_time(noun):
            continue
        is_naming = tree.relation(i) in _NAMING and tree.child(i, "cc") is None
        if tree.words[i - 1].form == "," and is_naming:
            above = _verb_above(tree, noun)  # "di Solo, Senin (3/5)"
            changes |= {} if above is None or above > i else {i: (above, "obl")}
        verb = None if words.is_head_first else tree.words[noun].head
        is_plain = tree.words[noun].upos == "NOUN" and tree.relation(i) in {"flat", "compound"}
        if is_plain and verb is not None and verb < noun and tree.words[verb].upos == _VERB:
            changes[i] = (verb, "obl")
    return changes


def name_before_date(tree: Tree, words: RoleWords, is_time: Callable[[int], bool]) -> Changes:
    """Part a name from the date after it: "his support of Olsen Thursday", no "on Black Friday"."""
    changes: Changes = {}
    for date in range(1, len(tree)):
        above, case = tree.words[date].head, tree.child(date, "case")
        if words.is_head_first or above is None or above > date or not is_time(date):
            continue
        name, verb = _name_before(tree, date, is_time), _verb_above(tree, above)
        form = "" if case is None else tree.words[case].form.lower()
        is_held = case is None and tree.relation(date) in {"obj", "iobj"}
        is_noun = name is not None and tree.words[name].upos == "NOUN"  # "at a meeting Tuesday"
        is_loose = form not in {*words.locatives, *words.subordinators}
        is_apart = case is not None and (is_noun or is_loose)
        if name is not None and verb is not None and (is_held or is_apart):
            others = [c for c in tree.children[date] if c < name]
            changes |= {c: (name, tree.words[c].relation) for c in others}
            changes |= {name: (above, tree.words[date].relation), date: (verb, "obl")}
    return changes


def _name_before(tree: Tree, date: int, is_time: Callable[[int], bool]) -> int | None:
    """Return the name that hangs on a date at once before it."""
    first = date
    while first and is_time(first - 1):
        first -= 1
    name = max(first - 1, 0)
    is_below = tree.words[name].head in range(first, date + 1)
    is_noun = tree.words[name].upos == "NOUN" and tree.words[first].upos == "PROPN"
    return name if is_below and (is_noun or tree.words[name].upos == "PROPN") else None


def _joined(tree: Tree) -> Iterator[tuple[int, int, int]]:
    """Yield what a conjunction joins, with the conjunction and with what it is joined to."""
    for i, word in enumerate(tree.words):
        joint = tree.child(i, "cc")
        if tree.relation(i) == "conj" and joint is not None and word.head is not None:
            yield i, joint, word.head


def _noun_ending(tree: Tree, i: int) -> int | None:
    """Return the noun whose phrase a word ends, below the verb that it hangs on."""
    at: int | None = i
    while at is not None and tree.words[at].upos not in {_VERB, "PUNCT"}:
        above = tree.words[at].head
        if above is None or tree.words[above].upos == _VERB:
            return at if tree.words[at].upos in NOMINAL else None
        at = above
    return None


def _is_told(tree: Tree, words: RoleWords, verb: int) -> bool:
    """Return whether a verb at once after a noun can have it for its subject alone."""
    if tree.words[verb].upos != _VERB or tree.child(verb, "cc", "mark", *SUBJECTS) is not None:
        return False
    if tree.relation(verb) not in _BESIDE or tree.words[verb - 1].upos == "NUM":
        return False
    form = tree.words[verb].form.lower()
    return form in words.finite(tree.words[verb].lemma.lower()) or words.is_verb(form)


def _verb_above(tree: Tree, i: int) -> int | None:
    """Return the verb that a noun hangs on, however far above."""
    at: int | None = i
    while at is not None and tree.words[at].upos != _VERB:
        at = tree.words[at].head
    return at


def _binds(tree: Tree, words: RoleWords, case: int) -> bool:
    """Return whether a preposition may join something to a name: "Ole Berg of the harbour"."""
    form = tree.words[case].form.lower()
    return form in words.partitives or form in words.locatives
