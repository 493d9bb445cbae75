"""
Make the tables of words and senses that the languages share: ``senses.tsv`` and ``irregular.tsv``.

Usage: ``python -m scripts.learn_senses WORDNET PIVOT TAG OVERLAY DICTIONARY``

WORDNET is the folder of Princeton WordNet 3.0 (``/usr/share/wordnet`` of Debian's ``wordnet-base``)
and PIVOT the tag of its language. OVERLAY is a wordnet of the language TAG laid over its senses
(``wn-data-ind.tab`` of Wordnet Bahasa), DICTIONARY a dictionary of dictd from PIVOT to TAG, without
its ending (``/usr/share/dictd/freedict-eng-ind`` of Debian's ``dict-freedict-eng-ind``).

An overlay is noisy: a sense of it is usual where the dictionary or a concept of the packs agrees,
or where nothing else is known and the sense itself is often met. With ``simplemma`` installed the
roots that no table has are known words too, without senses.
"""

from __future__ import annotations

import argparse
import functools
import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path

import attrs

from claimcheck.languages import Language, load_language
from claimcheck.lexical import forms_of
from claimcheck.lexical.lemmas import concepts_of
from scripts.dictionaries import read_dictionary
from scripts.wordnets import FILES, PERSON, WordNet, read_exceptions, read_overlay, read_wordnet

DATA = Path(__file__).parents[1] / "claimcheck" / "languages" / "data"
CONTRARIES = Path(__file__).with_name("contraries.txt")  # words of the pivot
WORD = re.compile(r"[a-z][a-z'.-]*( [a-z][a-z'.-]*){0,2}")  # names of species are longer
USUAL, RARE = 0.15, 0.03  # least shares of a word's uses
TRANSLATED = 0.1  # the same for what a dictionary translates
MOST = 6  # senses of a word in one part of speech
UNSEEN = 0.5  # how often a sense counts as met that never was
NARROW = {"n": 300, "v": 60}  # senses below one that is no mere class ("artifact", "change")
SIGNS = {"!": "!", "&": "&", "$": "&", ">": "&", "+": "+", "\\": "+"}  # WordNet's, and ours
Key = tuple[str, str]


@attrs.frozen
class Choice:
    """The senses of a word: those that it often has, and others."""

    usual: set[str] = attrs.Factory(set)
    rare: set[str] = attrs.Factory(set)

    def add(self, other: Choice) -> None:
        """Take the senses of the word in another part of speech."""
        self.usual.update(other.usual)
        self.rare.update(other.rare)


@attrs.frozen(slots=False)
class Pivot:
    """The wordnet that the other languages meet in, with its language and how usual senses are."""

    wordnet: WordNet
    language: Language

    @functools.cached_property
    def met(self) -> Counter[str]:
        """How often each sense was met."""
        met: Counter[str] = Counter()
        for senses in self.wordnet.senses.values():
            met.update(dict(senses))
        return met

    @functools.cached_property
    def named(self) -> set[str]:
        """The senses that are names of one person or place."""
        synsets = self.wordnet.synsets.items()
        return {name for name, synset in synsets if any(s == "@i" for s, _ in synset.pointers)}

    def shares(self, key: Key) -> list[tuple[str, float]]:
        """Return the senses of a word, and for which share of its uses each stands."""
        senses = [(s, n) for s, n in self.wordnet.senses.get(key, ()) if s not in self.named]
        total = sum(n + UNSEEN for _, n in senses)
        return [(s, (n + UNSEEN) / total) for s, n in senses[:MOST]]

    def usual(self, key: Key, least: float = USUAL) -> list[str]:
        """Return the senses that a word often has, its first among them."""
        return [s for i, (s, share) in enumerate(self.shares(key)) if i == 0 or share >= least]

    @functools.cached_property
    def concepts(self) -> Mapping[str, frozenset[str]]:
        """The concepts of the words that often have a sense, by sense."""
        found: dict[str, set[str]] = defaultdict(set)
        for word, concepts in concepts_of(self.language).items():
            for letter in FILES:
                for sense in self.usual((word, letter)):
                    found[sense].update(concepts)
        return {sense: frozenset(concepts) for sense, concepts in found.items()}


def main() -> None:
    """Read the sources and write the tables of both languages and of the senses."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("wordnet", type=Path)
    parser.add_argument("pivot")
    parser.add_argument("tag")
    parser.add_argument("overlay", type=Path)
    parser.add_argument("dictionary", type=Path)
    options = parser.parse_args()
    pivot = Pivot(read_wordnet(options.wordnet), load_language(options.pivot))
    overlay = read_overlay(options.overlay, pivot.wordnet)
    translations = translations_of(read_dictionary(options.dictionary))
    wanted = {s for senses in overlay.values() for s in senses} | {
        s for s in pivot.met if pivot.met[s]
    }
    own = words_of_pivot(pivot, wanted)
    others = words_of_overlay(pivot, overlay, translations, load_language(options.tag))
    for root in roots_of(options.tag):
        others.setdefault(root, Choice())
    write(DATA / options.pivot / "learned" / "senses.tsv", lines_of(own))
    write(DATA / options.tag / "learned" / "senses.tsv", lines_of(others))
    exceptions = read_exceptions(options.wordnet)
    write(DATA / options.pivot / "learned" / "irregular.tsv", irregular(pivot, exceptions, own))
    used = {s for t in (own, others) for choice in t.values() for s in choice.usual | choice.rare}
    write(DATA / "senses.tsv", relations(pivot, used))


def words_of_pivot(pivot: Pivot, wanted: Collection[str]) -> dict[str, Choice]:
    """Return the words of the pivot's language with their senses."""
    words: dict[str, Choice] = defaultdict(Choice)
    for word, letter in pivot.wordnet.senses:
        if WORD.fullmatch(word):
            shares = [(s, n) for s, n in pivot.shares((word, letter)) if s in wanted]
            usual = {s for s in pivot.usual((word, letter)) if s in wanted}
            if shares:
                words[word].add(Choice(usual, {s for s, n in shares if n >= RARE} - usual))
    return words


def translations_of(entries: Sequence[tuple[str, str, str]]) -> dict[Key, set[str]]:
    """Return the words that each word translates, by word and letter."""
    found: dict[Key, set[str]] = defaultdict(set)
    for word, letter, translation in entries:
        if WORD.fullmatch(translation):
            found[translation, letter].add(word)
    return found


def words_of_overlay(
    pivot: Pivot,
    overlay: Mapping[Key, set[str]],
    translations: Mapping[Key, set[str]],
    own: Language,
) -> dict[str, Choice]:
    """Return the words of another language with their senses."""
    words: dict[str, Choice] = defaultdict(Choice)
    for word, letter in sorted(overlay.keys() | translations.keys()):
        senses = overlay.get((word, letter), set()) - pivot.named
        told = translated(pivot, letter, senses, translations.get((word, letter), ()))
        choice = choose(pivot, senses, told, concepts_of_form(own, word))
        if WORD.fullmatch(word) and (choice.usual or choice.rare):
            words[word].add(choice)
    return words


def translated(
    pivot: Pivot, letter: str, senses: Collection[str], words: Collection[str]
) -> set[str]:
    """Return the senses that a dictionary confirms, or the first one where it confirms none."""
    found = set()
    for word in words:
        usual = pivot.usual((word, letter), TRANSLATED)
        found.update([s for s in usual if s in senses] or usual[:1])
    return found


def concepts_of_form(language: Language, word: str) -> frozenset[str]:
    """Return the concepts of a word or of what it is derived from."""
    known = concepts_of(language)
    return next((frozenset(known[f]) for f in forms_of(language, word) if f in known), frozenset())


def choose(
    pivot: Pivot, senses: Collection[str], told: set[str], concepts: frozenset[str]
) -> Choice:
    """Return which of the senses that an overlay has for a word are usual, rare or no good."""
    choice = Choice(set(told))
    total = sum(pivot.met[s] + UNSEEN for s in senses)
    for sense in set(senses) - told:
        share = (pivot.met[sense] + UNSEEN) / total
        known = pivot.concepts.get(sense, frozenset())
        doubted = told or (concepts and known)
        if (concepts & known) or (share >= USUAL and not doubted):
            choice.usual.add(sense)
        elif share >= RARE:
            choice.rare.add(sense)
    if not choice.usual and choice.rare:
        choice.usual.add(max(choice.rare, key=lambda sense: (pivot.met[sense], sense)))
    return choice


def roots_of(tag: str) -> list[str]:
    """Return the roots that simplemma leads words of a language back to; none without it."""
    try:
        from simplemma.strategies.dictionaries import DefaultDictionaryFactory  # noqa: PLC0415
    except ImportError:
        return []
    pairs = DefaultDictionaryFactory().get_dictionary(tag).values()
    return sorted(
        {
            root
            for root in (p.decode() if isinstance(p, bytes) else p for p in pairs)
            if root.isalpha() and root.islower()
        }
    )


def lines_of(words: Mapping[str, Choice]) -> Iterator[str]:
    """Yield a line for each word: its usual senses, a bar, its rare ones."""
    for word, choice in words.items():
        rare = " ".join(sorted(choice.rare - choice.usual))
        yield f"{word}\t{' '.join(sorted(choice.usual))}{'|' * bool(rare)}{rare}"


def irregular(
    pivot: Pivot, exceptions: Sequence[tuple[str, str]], words: Collection[str]
) -> Iterator[str]:
    """Yield a line for each irregular form: the words that it is a form of, the most met first."""
    found: dict[str, set[str]] = defaultdict(set)
    for form, word in exceptions:
        if word in words and word != form and WORD.fullmatch(form):
            found[form].update({word, form} & set(words))
    met: Counter[str] = Counter()
    for (word, _), senses in pivot.wordnet.senses.items():
        met[word] += sum(n for _, n in senses)
    for form, lemmas in found.items():
        yield f"{form}\t{','.join(sorted(lemmas, key=lambda word: (-met[word], word)))}"


def relations(pivot: Pivot, used: set[str]) -> Iterator[str]:
    """Yield a line for each sense: the senses that it stands to, with a sign for the relation."""
    synsets = pivot.wordnet.synsets
    narrow = narrow_senses(pivot.wordnet)
    contraries = contrary_senses(pivot)
    parents = {t for s in used for sign, t in synsets[s].pointers if sign == "@"}
    for sense in used | parents:
        found = set(contraries.get(sense, ()))
        for sign, other in synsets[sense].pointers:
            persons = PERSON in (synsets[sense].file, synsets[other].file)
            if sign == "@":
                found.add((">" if other in narrow else "^") + other)
            elif other in used and sign in SIGNS and not (sign == "+" and persons):
                found.add(SIGNS[sign] + other)
        if found:
            yield f"{sense}\t{' '.join(sorted(found))}"


def narrow_senses(wordnet: WordNet) -> set[str]:
    """Return the senses with so few below them that two of these are alike."""
    above = {
        name: [other for sign, other in synset.pointers if sign in {"@", "@i"}]
        for name, synset in wordnet.synsets.items()
    }
    below: Counter[str] = Counter()
    for name in above:
        reached, edge = {name}, [name]
        while edge:
            edge = [other for one in edge for other in above[one] if other not in reached]
            reached.update(edge)
        below.update(reached)
    return {name for name, many in below.items() if many <= NARROW.get(name[0], 0)}


def contrary_senses(pivot: Pivot) -> dict[str, set[str]]:
    """Return, by sense, the usual senses of words that are contraries of its, with their signs."""
    found: dict[str, set[str]] = defaultdict(set)
    for line in CONTRARIES.read_text(encoding="utf-8").splitlines():
        sign, letter, *words = line.split()
        ours, theirs = (pivot.usual((word.replace("_", " "), letter)) for word in words)
        for one, other in itertools.product(ours, theirs):
            found[one].add(sign + other)
            found[other].add(sign + one)
    return found


def write(path: Path, lines: Iterator[str]) -> None:
    """Write a table, sorted by its first column."""
    rows = sorted(lines, key=lambda line: line.partition("\t")[0])
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
