"""The parser that the package ships models for: UDPipe 1, asked through ``ufal.udpipe``."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from sys import intern
from typing import Any

import attrs

from claimcheck.languages import Language
from claimcheck.languages.loader import parser_model
from claimcheck.model import Parser, Word

__all__ = ["UDPipeParser", "load_parser"]


@attrs.frozen(eq=False)
class UDPipeParser:
    """
    A parser from a model file (Straka and Straková 2017, UDPipe).

    It pickles as the path of its file.
    """

    path: Path

    @property
    def name(self) -> str:
        """Which model."""
        return f"UDPipe, {self.path.parent.name}/{self.path.name}"

    def parse(self, words: Sequence[str]) -> tuple[Word, ...]:
        """Return the words of one sentence, analysed, in order."""
        from ufal import udpipe  # noqa: PLC0415  (loaded when a sentence is to be parsed)

        model = _model(self.path)
        sentence = udpipe.Sentence()
        for form in words:
            sentence.addWord(form.encode(errors="replace").decode())  # lone surrogates
        model.tag(sentence, udpipe.Model.DEFAULT)
        model.parse(sentence, udpipe.Model.DEFAULT)
        found = list(sentence.words)[1:]  # the first is the root above all
        return tuple(
            Word(
                intern(w.form),
                intern(w.lemma),
                intern(w.upostag),
                w.head - 1 if w.head > 0 else None,
                intern(w.deprel),
            )
            for w in found
        )


@functools.cache
def _model(path: Path) -> Any:  # noqa: ANN401  (the binding has no types)
    from ufal import udpipe  # noqa: PLC0415

    return udpipe.Model.load(str(path))


@functools.cache
def load_parser(language: Language) -> Parser | None:
    """Return the parser of a language; None without a model for it, or without the library."""
    path = parser_model(language.tag)
    return None if path is None or find_spec("ufal") is None else UDPipeParser(path)
