"""What must hold of an article's plain data beyond the type of each value."""

from __future__ import annotations

import reprlib
from collections.abc import Iterable, Sequence

from claimcheck.errors import SerializationError
from claimcheck.model.annotations import Attribution
from claimcheck.model.claim import Claim
from claimcheck.model.text import words_at

__all__ = ["check_claims", "check_parents", "check_places"]

_DEEPEST = 50  # levels of lists and dicts; claimcheck writes fewer than ten


def check_places(plain: object, length: int, *, path: str = "$") -> None:
    """
    Look whether every place lies inside a text of so many code points.

    Raises:
        SerializationError: names the first place that doesn't.
    """
    _check_places(plain, length, path, _DEEPEST)


def _check_places(plain: object, length: int, path: str, deeper: int) -> None:
    if not deeper:
        message = f"{path}: expected data nested at most {_DEEPEST} deep, found more"
        raise SerializationError(message)
    inside: Iterable[tuple[str, object]] = ()
    if isinstance(plain, list):
        inside = ((f"{path}[{index}]", element) for index, element in enumerate(plain))
    elif isinstance(plain, dict):
        end = plain.get("end")
        if isinstance(end, int) and end > length:
            message = (
                f"{path}: expected a place in a text of {length} characters, found end "
                f"{reprlib.repr(end)}"
            )
            raise SerializationError(message)
        inside = ((f"{path}.{key}", element) for key, element in plain.items())
    for place, element in inside:
        if isinstance(element, dict | list):
            _check_places(element, length, place, deeper - 1)


def check_parents(attributions: Sequence[Attribution]) -> None:
    """
    Look whether each attribution that is nested names another one around it.

    Raises:
        SerializationError: names the first that doesn't.
    """
    for index, attribution in enumerate(attributions):
        parent = attribution.parent
        if parent is not None and (parent == index or not 0 <= parent < len(attributions)):
            message = (
                f"$.attributions[{index}].parent: expected the index of another of "
                f"{len(attributions)} attributions, found {reprlib.repr(parent)}"
            )
            raise SerializationError(message)


def check_claims(claims: Iterable[Claim], text: str) -> None:
    """
    Look whether each claim has a place, and as its text the words of its content.

    Raises:
        SerializationError: names the first that hasn't.
    """
    for index, claim in enumerate(claims):
        if not claim.spans:
            message = f"$.claims[{index}].spans: expected one place or more, found none"
            raise SerializationError(message)
        words = words_at(text, claim.content)
        if claim.text != words:
            message = (
                f"$.claims[{index}].text: expected the words of its content, "
                f"{reprlib.repr(words)}, found {reprlib.repr(claim.text)}"
            )
            raise SerializationError(message)
