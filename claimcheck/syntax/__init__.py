"""A sentence's words with part of speech, lemma, head and relation; asked for when needed."""

from __future__ import annotations

from claimcheck.syntax.reader import Trees
from claimcheck.syntax.trees import Tree, parse_part, read_sentence, read_tree
from claimcheck.syntax.udpipe import load_parser, thorough

__all__ = ["Tree", "Trees", "load_parser", "parse_part", "read_sentence", "read_tree", "thorough"]
