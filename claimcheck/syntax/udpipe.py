"""The parser that the package ships models for: UDPipe 1, asked through ``ufal.udpipe``."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from sys import intern
from typing import Any

import attrs

from claimcheck.languages import Language
from claimcheck.languages.loader import parser_model, voting_models
from claimcheck.model import Parser, Word
from claimcheck.syntax.retagging import retagged
from claimcheck.syntax.voting import Arcs, elected

__all__ = ["UDPipeParser", "hasty", "load_parser", "thorough"]

_PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})  # as the treebanks write
_BEAM = 5  # states kept in a search: with 10 it is half as fast for 0.2 points
_LONG = 16  # words up to which three states find what five do
_KEPT = 2048  # sentences, those of some forty articles, in about 15 MB
_NOUN, _NAME, _VERB = "NOUN", "PROPN", "VERB"
_VOTING = 3  # states kept by a parser that votes: five are slower and find no more
_HYPHENS = frozenset("-\u2010\u2011")
_DESCRIBED = frozenset({"NOUN", "PROPN", "ADJ"})
_ROOT = -1  # the head of the word that hangs on none
_BACKWARDS = "-backwards"
_FEW = 3  # half as fast again, for 0.3 points: enough to tell whether words are a clause


@attrs.frozen(eq=False)
class UDPipeParser:
    """
    A parser from a model file (Straka and Straková 2017, UDPipe).

    It pickles as the path of its file. ``closed`` are the forms, each with its part of speech, of
    those that take in no new words: what else is tagged as one of them is a noun or a name.
    ``voters`` are the files of parsers that vote with it. With the ``lexicon`` of a language, its
    tag, words that are tagged as what they never are, and participles behind a hyphen, are tagged
    as what they are.
    """

    path: Path
    beam: int = _BEAM
    closed: frozenset[tuple[str, str]] = frozenset()
    voters: tuple[Path, ...] = ()
    lexicon: str = ""

    @property
    def name(self) -> str:
        """Which model."""
        return f"UDPipe, {self.path.parent.name}/{self.path.name}"

    def parse(self, words: Sequence[str]) -> tuple[Word, ...]:
        """Return the words of one sentence, analysed, in order."""
        found = _analysed(self.path, self.beam, self.closed, tuple(words), self.lexicon)
        return _voted(found, self.voters) if self.voters else found


@functools.lru_cache(maxsize=_KEPT)
def _analysed(
    path: Path,
    beam: int,
    closed: frozenset[tuple[str, str]],
    words: tuple[str, ...],
    lexicon: str,
) -> tuple[Word, ...]:
    """Return a sentence analysed: claims are found in it, and later it is compared with others."""
    from ufal import udpipe  # noqa: PLC0415  (loaded when a sentence is to be parsed)

    model = _model(path)
    sentence = udpipe.Sentence()
    forms = [form.encode(errors="replace").decode() for form in words]  # no lone surrogates
    for form in forms:
        sentence.addWord(form.translate(_PLAIN))
    model.tag(sentence, udpipe.Model.DEFAULT)
    if closed:
        _open(sentence, forms, closed)
    _name(sentence.words)
    if lexicon:
        tags = [word.upostag for word in list(sentence.words)[1:]]
        for i, tag in retagged(forms, tags, lexicon):
            sentence.words[i + 1].upostag = tag
    joined = _joint(sentence.words) if lexicon else []
    width = beam if len(words) > _LONG else min(beam, _FEW)
    model.parse(sentence, f"beam_search={width}")
    for i, tag in joined:
        sentence.words[i].upostag = tag
    found = list(sentence.words)[1:]  # the first is the root above all
    _set_aside(found)
    return tuple(
        Word(
            intern(form),
            intern(w.lemma),
            intern(w.upostag),
            w.head - 1 if w.head > 0 else None,
            intern(w.deprel),
        )
        for form, w in zip(forms, found, strict=True)
    )


@functools.lru_cache(maxsize=_KEPT)
def _voted(words: tuple[Word, ...], voters: tuple[Path, ...]) -> tuple[Word, ...]:
    """Return a sentence with the heads that most parsers give."""
    own: Arcs = [(_ROOT if word.head is None else word.head, word.relation) for word in words]
    votes = [own]
    for path in voters:
        votes.append(_arcs(words, path))
        if 2 * len(votes) > len(voters) + 1 and all(vote == own for vote in votes):
            break  # most agree on every word: whatever the others find changes nothing
    return tuple(
        attrs.evolve(word, head=None if head == _ROOT else head, relation=intern(relation))
        for word, (head, relation) in zip(words, elected(votes), strict=True)
    )


def _arcs(words: Sequence[Word], path: Path) -> Arcs:
    """Return the heads that a parser gives tagged words; some read from the last to the first."""
    from ufal import udpipe  # noqa: PLC0415

    is_reversed = path.stem.endswith(_BACKWARDS)
    sentence = udpipe.Sentence()
    for word in reversed(words) if is_reversed else words:
        form = word.form.encode(errors="replace").decode().translate(_PLAIN)
        added = sentence.addWord(form)
        added.lemma, added.upostag = word.lemma, word.upos
    _model(path).parse(sentence, f"beam_search={_VOTING}")
    found = [(word.head - 1, word.deprel) for word in list(sentence.words)[1:]]
    if not is_reversed:
        return found
    last = len(words) - 1
    return [(_ROOT if head == _ROOT else last - head, how) for head, how in reversed(found)]


def _open(
    sentence: Any,  # noqa: ANN401  (the binding has no types)
    forms: Sequence[str],
    closed: frozenset[tuple[str, str]],
) -> None:
    """Tag as a noun or a name what was tagged as one of few words and is none ("sekolah")."""
    tags = _tags_of(closed)
    for i, (form, word) in enumerate(zip(forms, list(sentence.words)[1:], strict=True), 1):
        is_known = word.upostag not in tags or (form.lower(), word.upostag) in closed
        if not is_known and form[0].isalpha():
            sentence.words[i].upostag = _NAME if form[0].isupper() else _NOUN


@functools.cache
def _tags_of(closed: frozenset[tuple[str, str]]) -> frozenset[str]:
    return frozenset(tag for _, tag in closed)


def _joint(words: Sequence[Any]) -> list[tuple[int, str]]:
    """
    Tag "rebel-held" before a noun as an adjective with its adverb; return what the first word is.

    A parser takes such a participle for the verb of the sentence.
    """
    found = []
    for word in list(words)[2:-1]:
        after = words[word.id + 1]
        is_joined = words[word.id - 1].form in _HYPHENS and word.form.islower()
        if is_joined and word.upostag == _VERB and after.upostag in _DESCRIBED:
            words[word.id].upostag = "ADJ"
            first = word.id - 2
            while first > 1 and words[first - 1].upostag in {_NOUN, _NAME}:
                first -= 1  # "tea party-backed"
            found += [(i, words[i].upostag) for i in range(first, word.id - 1)]
            for i in range(first, word.id - 1):
                words[i].upostag = "ADV"
    return found


def _name(words: Sequence[Any]) -> None:
    """Tag as a name a verb that is written like the name before it: "UU Cipta Kerja melarang"."""
    verbs = [word for word in words if word.upostag == _VERB]
    for word in verbs if len(verbs) > 1 else ():
        before = words[word.id - 1]
        is_name = before.upostag == _NAME and before.form[0].isupper()
        after = [other.upostag for other in list(words)[word.id + 1 : word.id + 3]]
        opens = word.id == 1 and after in ([_NAME, "AUX"], [_NAME, _VERB])  # "Khaled Harah has"
        if word.form.istitle() and ((is_name and word.id > 1) or opens):
            words[word.id].upostag = _NAME


def _set_aside(words: Sequence[Any]) -> None:
    """Call a name between commas after a noun an apposition: "the guitarist, Ova Lund, died"."""
    marked = {word.head for word in words if word.deprel == "case"}
    for i, word in enumerate(words):
        is_name = word.upostag == _NAME and word.deprel == "nmod" and word.id not in marked
        if is_name and word.head < i and words[i - 1].form == ",":
            last = i + 1
            while last < len(words) and words[last].head == word.id and words[last].form != ",":
                last += 1
            if last < len(words) and words[last].form == ",":
                word.deprel = "appos"


def hasty(parser: Parser) -> Parser:
    """Return a parser that is as fast as a parser can be, for where that is enough."""
    return attrs.evolve(parser, beam=_FEW) if isinstance(parser, UDPipeParser) else parser


def thorough(parser: Parser, language: Language) -> Parser:
    """Return a parser with those of its language that vote beside it, for what is asked for."""
    if not isinstance(parser, UDPipeParser) or parser.path != parser_model(language.tag):
        return parser
    return attrs.evolve(parser, voters=voting_models(language.tag), lexicon=language.tag)


@functools.cache
def _model(path: Path) -> Any:  # noqa: ANN401  (the binding has no types)
    from ufal import udpipe  # noqa: PLC0415

    return udpipe.Model.load(str(path))


@functools.cache
def load_parser(language: Language) -> Parser | None:
    """Return the parser of a language; None without a model for it, or without the library."""
    path = parser_model(language.tag)
    if path is None or find_spec("ufal") is None:
        return None
    closed = language.syntax.closed
    pairs = {(form, tag) for tag, forms in closed.items() for form in forms}
    pairs.update(itertools.product(_joining(language), closed))
    return UDPipeParser(path, closed=frozenset(pairs))


def _joining(language: Language) -> tuple[str, ...]:
    """Return the conjunctions and auxiliaries of a pack: a treebank may lack some of them."""
    words = language.claims
    return (*words.subordinators, *words.conditional, *words.blockers, *words.auxiliaries)
