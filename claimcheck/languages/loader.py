"""From folders of TOML files to packs; a folder is read when its language is first used."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from claimcheck.errors import InvalidLanguagePackError, UnknownLanguageError, shown
from claimcheck.languages.lexical import ConceptRelations
from claimcheck.languages.pack import Language

__all__ = [
    "UNDETERMINED",
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
    "parser_model",
    "read_pack",
    "voting_models",
]

_DATA = Path(__file__).with_name("data")
_OUTLETS = "outlets.toml"
_OTHERS = "others.toml"
_PLACES = "places.toml"
_LANGUAGE = "language.toml"
_PARSER = Path("learned") / "parser.udpipe"
_VOTERS = Path("learned") / "voters"
_CONCEPTS = "concepts.toml"
_SENSES = "senses.tsv"
_TABLES = "lexical"  # the section that the tables of a pack belong to
# BCP 47, with the underscore of POSIX: the language, then script, region and so on.

UNDETERMINED = Language(tag="und", name="undetermined")
"""The pack without words of a text in no language that has one (its tag is BCP 47's)."""


@functools.cache
def available_languages() -> tuple[str, ...]:
    """
    Return the tags of the languages that have a pack, sorted.

    >>> available_languages()
    ('en', 'id')
    """
    return tuple(sorted(file.parent.name for file in _DATA.glob(f"*/{_LANGUAGE}")))


@functools.cache
def load_language(tag: str) -> Language:
    """
    Return the pack of a language, or a bare one where only CLDR knows the language.

    Args:
        tag: a language tag such as ``"id"``; the case is free, a region or a script is passed over
            where no pack is made for it ("en-US", "id_ID").

    Raises:
        UnknownLanguageError: neither a pack nor CLDR has the tag.
        InvalidLanguagePackError: the pack's file is broken.

    >>> load_language("id").name
    'Bahasa Indonesia'
    >>> load_language("en_US") is load_language("EN")
    True
    """
    return _language(tag if tag in available_languages() else _known_tag(tag))


@functools.cache
def _language(tag: str) -> Language:
    """Return the one value of a language that is known by this tag."""
    if tag == UNDETERMINED.tag:
        return UNDETERMINED
    return read_pack(_DATA / tag) if tag in available_languages() else Language(tag=tag)


@functools.cache
def _known_tag(tag: str) -> str:
    """Return the tag by which a pack or CLDR knows a language: as RFC 4647 looks one up."""
    parts = tag.lower().replace("_", "-").split("-")
    packs = {known.lower(): known for known in (*available_languages(), UNDETERMINED.tag)}
    if all(part.isalnum() for part in parts):
        for size in range(len(parts), 0, -1):
            if (known := packs.get("-".join(parts[:size]))) is not None:
                return known
        from babel import core, localedata  # noqa: PLC0415  (CLDR is read only when it is asked)

        primary = core.get_global("language_aliases").get(parts[0], parts[0])
        if primary in packs:
            return packs[primary]
        if primary.isalpha() and localedata.exists(primary):
            return str(primary)
    message = (
        f"unknown language {shown(tag)}: expected a tag with a pack "
        f"({', '.join(available_languages())}) or one that CLDR knows; leave language out to have "
        "it detected"
    )
    raise UnknownLanguageError(message)


def read_pack(folder: Path) -> Language:
    """
    Return the pack in a folder, the package's own or another.

    Raises:
        InvalidLanguagePackError: names the file, the key and what was expected.
    """
    files = sorted((*folder.rglob("*.toml"), *folder.rglob("*.tsv")))
    texts = {f.relative_to(folder).as_posix(): f.read_text(encoding="utf-8") for f in files}
    return parse_pack(texts, folder=folder.name)


def parse_pack(texts: Mapping[str, str], *, folder: str) -> Language:
    """
    Return the pack that the texts of a folder hold.

    Args:
        texts: by file name. ``language.toml`` holds the tag and the name, every other TOML file the
            section that it is named for; ``learned/<section>.toml`` adds what a script has
            written. A ``.tsv`` file is a table of the lexical section, by its name.
        folder: named in the errors.

    Raises:
        InvalidLanguagePackError: names the file, the key and what was expected.

    >>> parse_pack({"language.toml": 'tag = "xx"'}, folder="xx").tag
    'xx'
    """
    import cattrs  # noqa: PLC0415  (needed only when a pack is read)

    pack: dict[str, Any] = {}
    for name, text in texts.items():
        place = f"{folder}/{name}"
        file = Path(name)
        is_table = file.suffix == ".tsv"
        table = {file.stem: text} if is_table else _parsed(text, place)
        section = _TABLES if is_table else file.stem
        target = pack if name == _LANGUAGE else pack.setdefault(section, {})
        if twice := sorted(target.keys() & table.keys()):
            message = f"{place}: {twice[0]!r} stands in another file of the pack too"
            raise InvalidLanguagePackError(message)
        target.update(table)
    converter = cattrs.Converter(forbid_extra_keys=True)
    try:
        return converter.structure(pack, Language)
    except cattrs.errors.BaseValidationError as error:
        causes = "; ".join(cattrs.transform_error(error, path=folder))
        message = f"{causes}; see docs/languages.md for the form of a pack"
        raise InvalidLanguagePackError(message) from None


def _parsed(text: str, place: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = f"{place}: not TOML: {error}"
        raise InvalidLanguagePackError(message) from None


@functools.cache
def parser_model(tag: str) -> Path | None:
    """Return the file of a language's parser model, None where its pack has none."""
    file = _DATA / tag / _PARSER
    return file if tag in available_languages() and file.is_file() else None


@functools.cache
def voting_models(tag: str) -> tuple[Path, ...]:
    """Return the files of the parsers that vote beside that of a language, in order."""
    folder = _DATA / tag / _VOTERS
    return tuple(sorted(folder.glob("*.udpipe"))) if parser_model(tag) is not None else ()


@functools.cache
def load_concept_relations() -> ConceptRelations:
    """
    Return how the concepts of the packs stand to each other.

    >>> load_concept_relations().opposites["buy"]
    ('sell',)
    """
    import cattrs  # noqa: PLC0415  (needed only when a file of data is read)

    table = tomllib.loads((_DATA / _CONCEPTS).read_text(encoding="utf-8"))
    return cattrs.Converter(forbid_extra_keys=True).structure(table, ConceptRelations)


@functools.cache
def load_senses() -> str:
    """
    Return the table of the senses that the packs' tables name, sorted: a line a sense.

    A line is the sense, a tab, then the senses that it stands to, each with a sign before it.
    """
    return (_DATA / _SENSES).read_text(encoding="utf-8")


@functools.cache
def load_outlets() -> dict[str, str]:
    """
    Return the news outlets that can be told by name: each spelling, to the usual name.

    >>> load_outlets()["agence france-presse"]
    'AFP'
    """
    return _spellings("outlets")


@functools.cache
def outlets_in_small_letters() -> frozenset[str]:
    """
    Return the names of outlets that are written small even in a text with capitals.

    >>> "detikcom" in outlets_in_small_letters()
    True
    """
    return frozenset(name.lower() for name in _written("outlets") if name[0].islower())


@functools.cache
def load_photo_agencies() -> dict[str, str]:
    """Return the picture desks that are credited under photos: each spelling, to the usual name."""
    return _spellings("photo_agencies")


@functools.cache
def load_places() -> dict[str, str]:
    """
    Return the places whose name is one in every language: lower case, to the path.

    >>> load_places()["surabaya"]
    'ID/java/east java/surabaya'
    """
    places: dict[str, str] = _read_places()["places"]
    return places


@functools.cache
def load_nations() -> frozenset[tuple[str, ...]]:
    """
    Return the paths of the lands inside a land that have a people of their own.

    >>> ("GB", "wales") in load_nations()
    True
    """
    return frozenset(tuple(path.split("/")) for path in _read_places()["nations"])


def _read_places() -> dict[str, Any]:
    return tomllib.loads((_DATA / _PLACES).read_text(encoding="utf-8"))


@functools.cache
def load_other_words() -> dict[str, tuple[str, frozenset[str]]]:
    """
    Return the languages without a pack that can be told: by tag, the name and frequent words.

    >>> load_other_words()["fr"][0]
    'French'
    """
    table = tomllib.loads((_DATA / _OTHERS).read_text(encoding="utf-8"))
    packs = available_languages()
    return {
        tag: (entry["name"], frozenset(entry["words"]))
        for tag, entry in table.items()
        if tag not in packs
    }


def _spellings(kind: str) -> dict[str, str]:
    """Return the names of a table of the outlets' file, in lower case, to the usual name."""
    return {spelling.lower(): name for spelling, name in _written(kind).items()}


def _written(kind: str) -> dict[str, str]:
    """Return the names of a table of the outlets' file, as they are written, to the usual name."""
    table = tomllib.loads((_DATA / _OUTLETS).read_text(encoding="utf-8"))[kind]
    spellings = {name: name for name in table}
    return spellings | {alias: name for name, aliases in table.items() for alias in aliases}
