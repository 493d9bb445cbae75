"""
How two words stand to each other, within a language or across languages.

The room knows words and their senses, and nothing of sentences: it is asked for two words, and
answers from the tables of the packs.
"""

from claimcheck.lexical.entries import Entry, classes_of, entry_of, links
from claimcheck.lexical.lemmas import Lemma, base_forms, concepts_of, forms_of, lemmas
from claimcheck.lexical.phrases import Phrase, find_phrases
from claimcheck.lexical.relations import Kind, Level, Relation, Source, negated_root, relate

__all__ = [
    "Entry",
    "Kind",
    "Lemma",
    "Level",
    "Phrase",
    "Relation",
    "Source",
    "base_forms",
    "classes_of",
    "concepts_of",
    "entry_of",
    "find_phrases",
    "forms_of",
    "lemmas",
    "links",
    "negated_root",
    "relate",
]
