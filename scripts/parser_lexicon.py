"""The words that a treebank lacks, with the parts of speech that a pack's senses give them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import attrs

from claimcheck.languages import Language, load_language
from claimcheck.lexical import lemmas
from claimcheck.lexical.lemmas import base_forms
from claimcheck.lexical.tables import look_up

if TYPE_CHECKING:
    from ufal import udpipe

__all__ = ["lexicon"]

TAGS = {"n": "NOUN", "v": "VERB", "a": "ADJ", "r": "ADV"}
WORD = re.compile(r"[a-zé]+(?:-[a-zé]+)*")


@attrs.frozen
class _Lexicon:
    language: Language

    def lines(self, form: str) -> Iterator[str]:
        """Yield a line for each reading of a form, and one for the name that it may be."""
        readings = sorted(set(self._readings(form)))
        for lemma, tag in readings:
            yield f"{form}\t{lemma}\t{tag}\t_\t_\n"
        if readings:
            name = form[0].upper() + form[1:]
            yield f"{name}\t{name}\tPROPN\t_\t_\n"

    def _readings(self, form: str) -> Iterator[tuple[str, str]]:
        own = self._parts(form)
        for tag in own:
            yield self._root(form, tag), tag
        if own and not form.endswith(tuple(self.language.lexical.inflections) or "\0"):
            return
        for base in base_forms(form, self.language.tag):
            for tag in self._parts(base) - {"ADV"} if base != form else ():
                yield (self._root(form, tag) if self._is_prefixing else base), tag

    @property
    def _is_prefixing(self) -> bool:
        return bool(self.language.claims.verb_prefixes)

    def _root(self, form: str, tag: str) -> str:
        """Return the lemma of a form: its root where words are made with prefixes."""
        is_made = self._is_prefixing and tag in {"VERB", "NOUN"}
        return min(lemmas(form, self.language.tag), key=len) if is_made else form

    def _parts(self, word: str) -> set[str]:
        senses = look_up(self.language.lexical.senses, word) or ""
        return {TAGS[sense[0]] for sense in re.split(r"[ |]", senses) if sense}


def lexicon(sentences: Iterable[udpipe.Sentence], tag: str, words: Iterable[str] = ()) -> str:
    """
    Return a morphological dictionary as UDPipe reads it, of words that are in no sentence.

    Args:
        sentences: of the treebanks.
        tag: of their language, whose pack has the senses of words.
        words: of the language; without, all that have senses. Those without senses are left out.
    """
    language = load_language(tag)
    seen = {w.form.lower() for sentence in sentences for w in list(sentence.words)[1:]}
    known = (line.partition("\t")[0] for line in language.lexical.senses.splitlines())
    forms = {form for form in words or known if WORD.fullmatch(form)} - seen
    return "".join(line for form in sorted(forms) for line in _Lexicon(language).lines(form))
