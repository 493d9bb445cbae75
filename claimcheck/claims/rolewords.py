"""The words of a language by which roles are told, and the lemmas of what fills them."""

from __future__ import annotations

import functools
from collections.abc import Sequence

import attrs

from claimcheck.languages import Language
from claimcheck.lexical import Lemma, entry_of, forms_of, lemmas
from claimcheck.model import Word

__all__ = ["RoleWords", "role_words"]

_INFLECTED = frozenset({"VERB", "AUX", "NOUN", "ADJ"})
_LEAST_PASSIVE = 5  # letters of a word that can have the prefix of a passive
_VERBAL = "v"  # begins the senses of verbs
_SHORTEST = 3  # letters of a lemma that can be trusted where no table knows the word


@attrs.frozen(kw_only=True, eq=False)
class RoleWords:
    """The words of ``[claims]`` that tell roles."""

    language: Language
    negators: frozenset[str]
    additive: frozenset[str]
    agents: frozenset[str]
    partitives: frozenset[str]
    relatives: frozenset[str]
    demonstratives: frozenset[str]
    complementizers: frozenset[str]
    subordinators: frozenset[str]
    correlatives: frozenset[str]
    linking: frozenset[str]
    equating: frozenset[str]
    namely: frozenset[str]
    manners: frozenset[str]
    objective: frozenset[str]
    having: frozenset[str]
    compounds: frozenset[str]
    auxiliaries: frozenset[str]
    matrix: frozenset[str]
    clausal: frozenset[str]
    charging: frozenset[str]
    calling: frozenset[str]
    spending: frozenset[str]
    degrees: frozenset[str]
    attributive: frozenset[str]
    ditransitives: frozenset[str]
    quantifiers: frozenset[str]
    measures: frozenset[str]
    actors: frozenset[str]
    people: frozenset[str]
    conditional: frozenset[str]
    asking: frozenset[str]
    comparisons: frozenset[str]
    connectives: frozenset[str]
    openers: frozenset[str]
    locatives: frozenset[str]
    bounds: frozenset[str]
    approximators: frozenset[str]
    joints: frozenset[str]
    separators: frozenset[str]
    is_head_first: bool
    particles: frozenset[str]
    adverbs: frozenset[str]
    existential: frozenset[str]
    imperative: frozenset[str]
    infinitives: frozenset[str]
    verb_particles: frozenset[str]
    nonverbs: frozenset[str]
    passive_auxiliaries: frozenset[str]
    passives: tuple[str, ...]
    actives: tuple[str, ...]
    intransitives: frozenset[str]
    prefixes: tuple[str, ...]
    gerunds: tuple[str, ...]
    participles: tuple[str, ...]
    transitives: tuple[str, ...]
    finite_endings: tuple[str, ...]

    def is_passive(self, form: str) -> bool:
        """Return whether the form of a verb is passive by its prefix ("ditulis")."""
        if not form.startswith(self.passives) or form in self.nonverbs:
            return False
        return len(form) >= _LEAST_PASSIVE

    def is_active(self, form: str) -> bool:
        """Return whether a verb is none that can be passive, by its prefix ("menulis") or known."""
        if not self.actives or form in self.nonverbs:
            return False
        return form.startswith(self.actives) or form in self.intransitives

    def is_transitive(self, form: str) -> bool:
        """Return whether an active verb has an object, by its ending ("menguntungkan")."""
        return self.is_active(form) and form.endswith(self.transitives or ("\0",))

    def may_be_passive(self, form: str) -> bool:
        """Return whether no prefix tells that a verb can't be passive; without prefixes, True."""
        if not self.passives:
            return True
        marked = tuple(prefix for prefix in self.prefixes if prefix not in self.actives)
        return form.startswith(marked) and form not in self.nonverbs

    def is_verb(self, form: str) -> bool:
        """Return whether a word has the prefix of a verb and is none of those that only look so."""
        return (
            form not in self.nonverbs
            and len(form) >= _LEAST_PASSIVE
            and (form.startswith(self.prefixes))
        )

    def is_bare(self, form: str) -> bool:
        """Return whether a verb that could have a prefix has none, and is not one of the known."""
        if not self.prefixes or form in self.intransitives:
            return False
        return not form.startswith(self.prefixes)

    def is_inflected(self, word: Word) -> bool:
        """Return whether a word is written as no imperative is: "given", "giving", "memberi"."""
        form = word.form.lower()
        return self._is_inflected(form) or form.endswith(self.gerunds) or form != word.lemma.lower()

    def is_gerund(self, word: Word) -> bool:
        """Return whether a word has the ending of a gerund: "closing"."""
        return word.form.lower().endswith(self.gerunds)

    def _is_inflected(self, form: str) -> bool:
        return form.startswith(self.prefixes) or form.endswith(self.participles)

    def finite(self, lemma: str) -> frozenset[str]:
        """Return the forms of a verb that have a subject, whatever stands beside them: "opens"."""
        return frozenset(lemma + ending for ending in self.finite_endings)

    def lemma(self, word: Word) -> str:
        """Return the lemma of a word; what the tagger guessed is held against known words."""
        form, guess = word.form.lower(), word.lemma.lower()
        if word.upos not in _INFLECTED:
            return guess
        known = lemmas(form, self.language.tag)
        if word.upos != "VERB":
            return self._likeliest(form, guess, known)
        if self.prefixes and form in self.intransitives - self.auxiliaries and form in known:
            return form  # "menang" has no prefix
        if guess == form and known[0] != form and not self.prefixes:
            return known[0]  # "spoke", which the tagger never saw
        if guess == form and self._is_inflected(form):
            shortest = self._uncut(form, min(known, key=len), known)
            return self._longest_cut(form, shortest, known)
        return self._longest_cut(form, self._likeliest(form, guess, known), known)

    def _likeliest(self, form: str, guess: str, known: Sequence[str]) -> str:
        """Return what a form likely comes from: the guess, if a table has it."""
        if len(guess) < _SHORTEST < len(form) and self._is_known_verb(guess):
            return guess  # "go" of "going"
        fuller = [one for one in known if one != form and one[:-1] == guess]
        fuller = [one for one in fuller if self._is_known_verb(one)]
        if fuller and not self.prefixes:  # "fin" of "fined": an ending was cut too far back
            return fuller[0]
        is_known = known == (form,) or (not self.prefixes and known[0] == form)
        if is_known and self._is_plain(form):
            return form
        if guess in known or (known == (form,) and len(guess) >= _SHORTEST):
            return self._uncut(form, guess, known)
        return self._nearest(form, guess, known)

    def _uncut(self, form: str, guess: str, known: Sequence[str]) -> str:
        """Return a stem that the form ends in, for a short guess that cuts more: "memesan"."""
        is_cut = self.prefixes and len(guess) == _SHORTEST and not form.endswith(guess)
        derived = {guess + end for end in self.language.lexical.suffixes if len(end) == _SHORTEST}
        stems = [one for one in known if len(one) > _SHORTEST and one not in {form, *derived}]
        return next((one for one in stems if is_cut and form.endswith(one[1:])), guess)

    def _is_known_verb(self, word: str) -> bool:
        """Return whether a table has a word among the verbs: "pass", no "passe"."""
        entry = entry_of(Lemma(word, self.language.tag, "VERB"))
        return entry.lemma == word and any(one.startswith(_VERBAL) for one in entry.own)

    def _is_plain(self, form: str) -> bool:
        """Return whether a form has no ending or beginning of an inflected one."""
        endings = tuple(self.language.lexical.inflections)
        return not (self._is_inflected(form) or form.endswith((*endings, *self.gerunds)))

    def _longest_cut(self, form: str, guess: str, known: Sequence[str]) -> str:
        """Return what is left without the longest suffix: "kata" of "mengatakan", no "katak"."""
        suffixes = [end for end in self.language.lexical.suffixes if form.endswith(guess + end)]
        cut = max(map(len, suffixes), default=0)
        longer = [end for end in self.language.lexical.suffixes if len(end) > cut > 0]
        others = [one for one in known if any(form.endswith(one + end) for end in longer)]
        return min(others, key=len, default=guess)

    def _nearest(self, form: str, guess: str, known: Sequence[str]) -> str:
        """Return what is likeliest the lemma of a form that the tagger guessed amiss."""
        others = [one for one in known if one != form]
        if others and not self.prefixes:
            return others[0]  # the likeliest
        if not others and len(guess) < _SHORTEST < len(form) and form.startswith(guess):
            return form[:_SHORTEST]  # "li" of "lied": an ending was cut too far back
        if not others:
            others = [one for one in forms_of(self.language, form) if len(one) >= _SHORTEST]
        from rapidfuzz.distance import Levenshtein  # noqa: PLC0415  (4 MB, and few words get here)

        nearest = min(others, key=lambda one: Levenshtein.distance(one, guess), default=form)
        return self._uncut(form, nearest, known)


@functools.cache
def role_words(language: Language) -> RoleWords:
    """Return the compiled words of a language."""
    words, named = language.claims, language.mentions
    plain = [entry for entry in words.negators if not entry.endswith(("-", "+"))]
    return RoleWords(
        language=language,
        negators=frozenset(plain),
        additive=frozenset(words.additive),
        agents=frozenset(words.agents),
        partitives=frozenset(words.partitives),
        relatives=frozenset(words.relatives),
        demonstratives=frozenset(language.attribution.classes.get("demonstrative", ())),
        complementizers=frozenset(language.attribution.classes.get("complementizer", ())),
        subordinators=frozenset(words.subordinators),
        correlatives=frozenset(words.correlatives),
        linking=frozenset(words.linking),
        equating=frozenset(words.equating),
        namely=frozenset(words.namely),
        manners=frozenset(words.manners),
        objective=frozenset(words.objective),
        having=frozenset(words.having),
        compounds=frozenset(words.compounds),
        auxiliaries=frozenset(words.auxiliaries),
        matrix=frozenset(words.matrix),
        clausal=frozenset(words.clausal),
        charging=frozenset(words.charging),
        calling=frozenset(words.calling),
        spending=frozenset(words.spending),
        degrees=frozenset(words.degrees),
        attributive=frozenset(words.attributive),
        ditransitives=frozenset(words.ditransitives),
        measures=frozenset(language.attribution.classes.get("measure", ())),
        quantifiers=frozenset(language.judging.quantifiers),
        actors=frozenset((*named.roles, *named.humans, *named.organizations, *named.collectives)),
        people=frozenset((*named.roles, *named.humans)),
        conditional=frozenset(words.conditional),
        asking=frozenset(words.asking),
        comparisons=frozenset(words.comparisons),
        connectives=frozenset(words.connectives),
        openers=frozenset((*words.blockers, *words.subordinators)),
        locatives=frozenset(words.locatives),
        bounds=frozenset(words.bounds),
        approximators=frozenset(words.approximators),
        separators=frozenset(words.separators),
        joints=frozenset((*words.coordinators, *words.separators, *words.auxiliaries, ",")),
        is_head_first=language.syntax.head_first,
        particles=frozenset(words.particles),
        adverbs=frozenset(language.syntax.unsplit),
        existential=frozenset(words.existential),
        imperative=frozenset(words.imperative),
        infinitives=frozenset(words.infinitives),
        verb_particles=frozenset(words.verb_particles),
        gerunds=words.gerund_endings,
        nonverbs=frozenset(words.nonverbs),
        passive_auxiliaries=frozenset(language.attribution.classes.get("passive", ())),
        passives=words.passive_prefixes,
        actives=words.active_prefixes,
        intransitives=frozenset((*words.predicates, *words.auxiliaries)),
        prefixes=words.verb_prefixes,
        participles=words.verb_endings,
        transitives=words.transitive_endings,
        finite_endings=words.finite_endings,
    )
