"""A tree whose heads are put right where closed classes and word order show that they are wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from claimcheck.claims.adjuncts import adjunct_changes
from claimcheck.claims.attachments import (
    adverb_before_date,
    adverbial_clause,
    clause_after_comma,
    conjunction_noun,
    date_after_noun,
    joined_clause,
    joined_noun,
    joined_predicates,
    joined_subject,
    manner_phrase,
    name_before_date,
    named_after,
    phrase_after_name,
    relative_clause,
    verb_after_date,
    verbal_preposition,
)
from claimcheck.claims.compounds import compound_verb
from claimcheck.claims.gerunds import gerund_subject
from claimcheck.claims.governed import (
    called_so,
    dated_subject,
    noun_as_verb,
    second_object,
    trailing_gerund,
)
from claimcheck.claims.mainverbs import (
    auxiliary_above,
    degree_adjective,
    main_verb,
    matrix_verb,
    told_clause,
    verb_after_attribute,
    verb_after_participle,
    verb_after_relative,
)
from claimcheck.claims.misread import changed, reread
from claimcheck.claims.nominals import (
    copula_above,
    had_noun,
    measure_noun,
    pointed_noun,
    state_of_noun,
    such_noun,
    there_is,
    verb_before_noun,
)
from claimcheck.claims.openings import main_clause_after, opening_mark, subject_inside
from claimcheck.claims.rolewords import RoleWords
from claimcheck.claims.subjects import (
    NOMINAL,
    SUBJECTS,
    Changes,
    subject_changes,
)
from claimcheck.model import Span
from claimcheck.syntax import Tree

__all__ = ["is_sound", "mended"]

_CLAUSAL = frozenset({"advcl", "ccomp", "parataxis", "acl", "conj", "xcomp"})
_JOINING = frozenset({"PUNCT", "VERB", "ADP", "CCONJ", "SCONJ"})
_VERB = "VERB"


def mended(tree: Tree, words: RoleWords, times: Sequence[Span] = ()) -> Tree:
    """
    Return a tree with the clauses and subjects of a sentence in their places.

    Args:
        tree: as a parser gave it.
        words: the closed classes of its language.
        times: its dates: none is a subject.
    """
    is_time = tree.within(times).__contains__
    tree = reread(tree, words)
    tree = changed(tree, verb_after_date(tree, words, is_time))
    tree = changed(tree, main_verb(tree, words, is_time))
    for find in _RULES:
        tree = changed(tree, find(tree, words))
    for find_dated in _DATING:
        tree = changed(tree, find_dated(tree, words, is_time))
    for i in range(len(tree)):
        if tree.words[i].upos == _VERB:
            tree = changed(tree, subject_changes(tree, words, i, is_time))
    return tree


def is_sound(tree: Tree) -> bool:
    """Return whether nothing hangs on a word that the parser took for a mark of punctuation."""
    return not any(
        word.relation == "punct" and word.upos in {_VERB, *NOMINAL} and tree.children[i]
        for i, word in enumerate(tree.words)
    )


def _after_dates(tree: Tree, words: RoleWords, is_time: Callable[[int], bool]) -> Changes:
    """Hang a date on the verb, not on whose act it is, and what follows the date with it."""
    changes: Changes = {}
    for agent in range(len(tree)):
        head = tree.words[agent].head
        if head is None or _case(tree, agent) not in words.agents or head > agent:
            continue
        marked = [c for c in tree.children[agent] if c > agent and tree.child(c, "case")]
        first = next((c for c in marked if is_time(c)), None)
        changes |= {c: (head, "obl") for c in marked if first is not None and c >= first}
    return changes


def _dated_from(tree: Tree, words: RoleWords, is_time: Callable[[int], bool]) -> Changes:
    """Take a verb that has only a date for its preposition: "Toko itu buka mulai 3 Mei"."""
    changes: Changes = {}
    for i, word in enumerate(tree.words):
        dates = [c for c in tree.children[i] if tree.relation(c) != "punct"]
        is_verb = tree.relation(i) in _CLAUSAL and word.form.lower() in words.matrix
        if is_verb and dates and all(c > i and is_time(c) for c in dates):
            changes |= {dates[0]: (word.head, "obl"), i: (dates[0], "case")}
    return changes


def _told_today(tree: Tree, words: RoleWords, is_time: Callable[[int], bool]) -> Changes:
    """Hang a clause on the verb, not on its date: "The firm said on Monday that it had paid"."""
    changes: Changes = {}
    for i, word in enumerate(tree.words):
        date, mark = word.head, tree.child(i, "mark")
        if date is None or mark is None or tree.relation(i) not in {"acl", "advcl"}:
            continue
        verb = tree.words[date].head
        is_told = tree.words[mark].form.lower() in words.complementizers and is_time(date)
        if is_told and verb is not None and tree.words[verb].upos == _VERB:
            changes[i] = (verb, "ccomp")
    return changes


def _finite(tree: Tree, words: RoleWords) -> Changes:
    """Put a finite verb above a participle: "a man wearing gloves opened the door"."""
    root = tree.root
    subject = tree.child(root, *SUBJECTS)
    if subject is None or subject > root or tree.words[root].upos != _VERB:
        return {}
    if tree.child(root, "aux", "cop") is not None:
        return {}
    verb = _after_gerund(tree, words) or _after_agent(tree, words)
    if verb is None:
        return {}
    relation = tree.words[subject].relation
    taken = tree.child(verb, *SUBJECTS)
    changes: Changes = {} if taken is None else {taken: (root, "obj")}
    return {**changes, verb: (None, "root"), root: (subject, "acl"), subject: (verb, relation)}


def _after_gerund(tree: Tree, words: RoleWords) -> int | None:
    """Return the finite verb that hangs on a gerund without an auxiliary."""
    root = tree.root
    if not words.is_gerund(tree.words[root]):
        return None
    for i in tree.children[root]:
        is_verb = tree.relation(i) in _CLAUSAL and tree.words[i].upos == _VERB and i > root
        is_other = words.is_gerund(tree.words[i])
        if is_verb and not is_other and tree.child(i, "mark", "cc") is None:
            subject = tree.child(i, *SUBJECTS)
            if subject is None or tree.begins[subject] == root + 1:  # what the gerund is of
                return i
    return None


def _after_agent(tree: Tree, words: RoleWords) -> int | None:
    """Return the finite verb after a participle with its agent: "a shell fired by them hit"."""
    root = tree.root
    if not words.participles or tree.child(root, "obj", "xcomp", "ccomp") is not None:
        return None
    for i in tree.children[root]:  # "a letter sent to her reminded him"
        is_late = tree.relation(i) == "advcl" and i > root and tree.child(i, "obj") is not None
        is_past = tree.words[i].form.lower().endswith(words.participles)
        if is_late and is_past and tree.child(i, "mark", "cc", "advmod", *SUBJECTS) is None:
            return i
    agents = [c for c in tree.children[root] if _case(tree, c) in words.agents]
    for i in tree.subtree(agents[0]) if agents else ():
        is_verb = tree.words[i].upos == _VERB and tree.relation(i) in _CLAUSAL
        is_whole = tree.child(i, "obj") is not None and tree.child(i, "mark", "nsubj") is None
        if is_verb and is_whole and not words.is_gerund(tree.words[i]):
            return i
    return None


def _case(tree: Tree, i: int) -> str:
    case = tree.child(i, "case")
    return "" if case is None else tree.words[case].form.lower()


def _after_determiner(tree: Tree, words: RoleWords) -> Changes:
    """Put an adjective above a noun that a determiner has closed: "harga itu mahal"."""
    root = tree.root
    closing = tree.child(root, "det")
    if not words.is_head_first or closing is None or closing < root:
        return {}
    if not _is_bare_noun(tree, root):
        return {}
    for i in tree.children[root]:
        is_adjective = tree.relation(i) == "amod" and tree.words[i].upos == "ADJ"
        is_plain = tree.words[i].upos == "NOUN" and tree.words[i].form.lower() not in words.joints
        is_next = tree.relation(i) == "nmod" and is_plain and not _case(tree, i)
        if i > closing and (is_adjective or (is_next and tree.begins[i] == closing + 1)):
            return {i: (None, "root"), root: (i, "nsubj")}
    return {}


def _is_bare_noun(tree: Tree, i: int) -> bool:
    """Return whether a word is a noun that is told of nothing."""
    is_told = tree.child(i, "cop", "aux", *SUBJECTS) is not None
    return tree.words[i].upos in NOMINAL and not is_told


def _relative(tree: Tree, words: RoleWords) -> Changes:
    """Put the clause before a relative clause above it: "They won, which is rare"."""
    root = tree.root
    pronouns = [c for c in tree.children[root] if tree.words[c].form.lower() in words.relatives]
    opens = pronouns and pronouns[0] > 0 and tree.words[pronouns[0] - 1].form == ","
    for i in tree.children[root] if opens else ():
        is_clause = tree.relation(i) in _CLAUSAL and i < pronouns[0]
        is_told = tree.child(i, *SUBJECTS) is not None or words.is_verb(tree.words[i].form.lower())
        if is_clause and is_told and tree.child(i, "mark") is None:
            return {i: (None, "root"), root: (i, "advcl")}
    return _of_noun(tree, pronouns[0]) if pronouns else {}


def _of_noun(tree: Tree, pronoun: int) -> Changes:
    """Put a verb above a relative clause that opens the sentence: "Those who paid were freed"."""
    root, noun = tree.root, pronoun - 1
    if noun < 0 or tree.words[noun].upos in _JOINING or tree.words[noun].head != root:
        return {}
    for i in tree.children[root]:
        is_verb = tree.relation(i) in _CLAUSAL and i > root and tree.words[i].upos == _VERB
        taken = tree.child(i, *SUBJECTS)
        is_open = taken is None or tree.words[taken].upos == "DET"
        if is_verb and is_open and tree.child(i, "mark", "cc") is None:
            changes: Changes = {} if taken is None else {taken: (noun, "det")}
            return {**changes, i: (None, "root"), root: (noun, "acl"), noun: (i, "nsubj")}
    return {}


def _subordinate(tree: Tree, words: RoleWords) -> Changes:
    """Give a clause the subject that its conjunction took: "a day after the mayor left"."""
    changes: Changes = {}
    for i in range(len(tree)):
        if not _is_open_clause(tree, words, i):
            continue
        noun = _noun_before(tree, words, i)
        case = None if noun is None else tree.child(noun, "case")
        if noun is None or case is None or tree.words[noun].head is None:
            continue
        if tree.words[case].form.lower() in words.subordinators and case > 0:
            head = tree.words[i].head
            head = tree.words[noun].head if head == noun else head
            changes |= {noun: (i, "nsubj"), case: (i, "mark"), i: (head, "advcl")}
    return changes


def _clause_after(tree: Tree, words: RoleWords) -> Changes:
    """Make a clause of a noun and the verb taken for a preposition: "after troops entered it"."""
    changes: Changes = {}
    for i in range(2, len(tree)):
        word, noun = tree.words[i], i - 1
        held, case = word.head, tree.child(noun, "case")
        if word.upos != _VERB or tree.relation(i) != "case" or held is None or case is None:
            continue
        above = tree.words[noun].head
        is_opened = tree.words[case].form.lower() in words.subordinators
        if is_opened and above is not None and tree.words[noun].upos in NOMINAL and held > i:
            changes |= {noun: (i, "nsubj"), case: (i, "mark")}
            changes |= {i: (above, "advcl"), held: (i, "obj")}
    return changes


def _is_open_clause(tree: Tree, words: RoleWords, i: int) -> bool:
    """Return whether a finite verb heads a clause that has neither conjunction nor subject."""
    relation = tree.words[i].relation
    if tree.words[i].upos != _VERB or relation not in {"acl", "advcl", "ccomp", "parataxis"}:
        return False
    if words.is_gerund(tree.words[i]):
        return False
    if relation == "acl" and tree.child(i, "obj") is None and not _tells(tree, words, i):
        return False
    return tree.child(i, "mark", "cc", *SUBJECTS) is None


def _tells(tree: Tree, words: RoleWords, i: int) -> bool:
    """Return whether a verb without a pronoun tells, no noun takes it so: "setelah rapat usai"."""
    form = tree.words[i].form.lower()
    is_known = form in words.intransitives or words.is_passive(form)
    return words.is_head_first and is_known and form not in {*words.attributive, *words.auxiliaries}


def _noun_before(tree: Tree, words: RoleWords, i: int) -> int | None:
    """Return the noun whose phrase ends where a clause begins; the one that has a conjunction."""
    at = tree.begins[i] - 1
    if at < 0 or tree.words[at].upos == "PUNCT":
        return None
    nouns = []
    while True:
        if tree.child(at, "case") is not None:
            nouns.append(at)
        head = tree.words[at].head
        if head is None or head > at:
            break
        at = head
    opened = [noun for noun in nouns if _case(tree, noun) in words.subordinators]
    noun = next(iter([*opened, *nouns]), None)
    is_noun = noun is not None and tree.words[noun].upos in NOMINAL
    return noun if is_noun and noun is not None and tree.words[noun].head != i else None


_RULES = (
    compound_verb,
    joined_predicates,
    auxiliary_above,
    conjunction_noun,
    relative_clause,
    told_clause,
    matrix_verb,
    degree_adjective,
    verb_after_attribute,
    verb_after_participle,
    verb_after_relative,
    opening_mark,
    main_clause_after,
    there_is,
    copula_above,
    subject_inside,
    _after_determiner,
    gerund_subject,
    _relative,
    _finite,
    _subordinate,
    _clause_after,
    measure_noun,
    state_of_noun,
    pointed_noun,
    such_noun,
    had_noun,
    verb_before_noun,
    named_after,
    manner_phrase,
    joined_subject,
    joined_noun,
    joined_clause,
    phrase_after_name,
    verbal_preposition,
    adverbial_clause,
    clause_after_comma,
    noun_as_verb,
    second_object,
    called_so,
    trailing_gerund,
)
_DATING = (
    dated_subject,
    adjunct_changes,
    _after_dates,
    _told_today,
    _dated_from,
    adverb_before_date,
    date_after_noun,
    name_before_date,
)
