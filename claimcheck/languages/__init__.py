"""Languages are data: the pack type and its loader; ``data/<tag>/``, one folder a language."""

from claimcheck.languages.loader import (
    UNDETERMINED,
    available_languages,
    load_concept_relations,
    load_language,
    load_nations,
    load_other_words,
    load_outlets,
    load_photo_agencies,
    load_places,
    load_senses,
    outlets_in_small_letters,
    parse_pack,
    read_pack,
)
from claimcheck.languages.pack import Language

__all__ = [
    "UNDETERMINED",
    "Language",
    "available_languages",
    "load_concept_relations",
    "load_language",
    "load_nations",
    "load_other_words",
    "load_outlets",
    "load_photo_agencies",
    "load_places",
    "load_senses",
    "outlets_in_small_letters",
    "parse_pack",
    "read_pack",
]
