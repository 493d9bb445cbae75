"""How a root is written with its affixes, by the spelling rules of a pack."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.languages.attribution import AttributionSection

__all__ = ["inflect"]


def inflect(section: AttributionSection, root: str, form: str) -> Iterator[str]:
    """
    Yield how a root is written in a form: once, or in each way that is irregular.

    Args:
        section: holds the affixes.
        root: a word, or a phrase that changes in its first word.
        form: the name of an affix, several joined by hyphens, or "" for the root itself.

    >>> from claimcheck.languages import load_language
    >>> section = load_language("id").attribution
    >>> [*inflect(section, "tutur", "me-kan"), *inflect(section, "sangkal", "me")]
    ['menuturkan', 'menyangkal']
    """
    word, space, rest = root.partition(" ")
    irregular = section.irregular.get(form, {}).get(word)
    if irregular is not None:
        yield from (written + space + rest for written in irregular)
        return
    for affix in form.split("-") if form else ():
        if affix in section.prefixes:
            word = _prefixed(word, section.prefixes[affix])
        else:
            word = _suffixed(word, section.suffixes.get(affix, {}))
    yield word + space + rest


def _prefixed(word: str, spellings: Mapping[str, str]) -> str:
    """Return a word with the longest of its beginnings that is listed put for another."""
    for length in range(len(word), -1, -1):
        if (written := spellings.get(word[:length])) is not None:
            return written + word[length:]
    return word


def _suffixed(word: str, spellings: Mapping[str, str]) -> str:
    """Return a word with the longest of its endings that is listed put for another."""
    for start in range(len(word) + 1):
        if (written := spellings.get(word[start:])) is not None:
            return word[:start] + written
    return word
