"""From TOML files to packs; a file is read when its language is first used."""

from __future__ import annotations

import functools
import tomllib
from pathlib import Path

from claimcheck.errors import InvalidLanguagePackError, UnknownLanguageError
from claimcheck.languages.pack import Language

__all__ = [
    "UNDETERMINED",
    "available_languages",
    "load_language",
    "load_outlets",
    "load_photo_agencies",
    "parse_pack",
]

_DATA = Path(__file__).with_name("data")
_OUTLETS = "outlets.toml"

UNDETERMINED = Language(tag="und", name="undetermined")
"""The pack without words of a text in no language that has one (its tag is BCP 47's)."""


@functools.cache
def available_languages() -> tuple[str, ...]:
    """
    Return the tags of the languages that have a pack, sorted.

    >>> available_languages()
    ('en', 'id')
    """
    names = (entry.name for entry in _DATA.iterdir())
    return tuple(sorted(n[:-5] for n in names if n.endswith(".toml") and n != _OUTLETS))


@functools.cache
def load_language(tag: str) -> Language:
    """
    Return the pack of a language, or a bare one where only CLDR knows the language.

    Args:
        tag: a language tag such as ``"id"``.

    Raises:
        UnknownLanguageError: neither a pack nor CLDR has the tag.
        InvalidLanguagePackError: the pack's file is broken.

    >>> load_language("id").name
    'Bahasa Indonesia'
    """
    if tag == UNDETERMINED.tag:
        return UNDETERMINED
    if tag in available_languages():
        file = _DATA / f"{tag}.toml"
        return parse_pack(file.read_text(encoding="utf-8"), file=f"{tag}.toml")
    from babel import localedata  # noqa: PLC0415  (CLDR is read only when it is asked)

    if not tag.isalpha() or not localedata.exists(tag):
        known = ", ".join(available_languages())
        message = (
            f"unknown language {tag!r}: expected a tag with a pack ({known}) or one that CLDR "
            "knows; leave language out to have it detected"
        )
        raise UnknownLanguageError(message)
    return Language(tag=tag)


def parse_pack(toml: str, *, file: str) -> Language:
    """
    Return the pack that a TOML text holds.

    Raises:
        InvalidLanguagePackError: names the file, the key and what was expected.
    """
    import cattrs  # noqa: PLC0415  (needed only when a pack is read)

    try:
        table = tomllib.loads(toml)
    except tomllib.TOMLDecodeError as error:
        message = f"{file}: not TOML: {error}"
        raise InvalidLanguagePackError(message) from None
    converter = cattrs.Converter(forbid_extra_keys=True)
    try:
        return converter.structure(table, Language)
    except cattrs.errors.BaseValidationError as error:
        causes = "; ".join(cattrs.transform_error(error, path=file))
        message = f"{causes}; see docs/languages.md for the form of a pack"
        raise InvalidLanguagePackError(message) from None


@functools.cache
def load_outlets() -> dict[str, str]:
    """
    Return the news outlets that can be told by name: each spelling, to the usual name.

    >>> load_outlets()["agence france-presse"]
    'AFP'
    """
    return _spellings("outlets")


@functools.cache
def load_photo_agencies() -> dict[str, str]:
    """Return the picture desks that are credited under photos: each spelling, to the usual name."""
    return _spellings("photo_agencies")


def _spellings(kind: str) -> dict[str, str]:
    """Return the names of a table of the outlets' file, in lower case, to the usual name."""
    table = tomllib.loads((_DATA / _OUTLETS).read_text(encoding="utf-8"))[kind]
    spellings = {name.lower(): name for name in table}
    return spellings | {alias.lower(): name for name, aliases in table.items() for alias in aliases}
