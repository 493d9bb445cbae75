"""
Values to plain data and back: what ``to_dict`` gives can be written as JSON and read again.

A value that has a place is written with its ``start`` and ``end`` beside its other keys. A claim
refers to its article's annotations by their index.
"""

from __future__ import annotations

import functools
import reprlib
from collections.abc import Mapping
from typing import Any, TypeVar

import attrs

from claimcheck.errors import SerializationError
from claimcheck.model.annotations import Attribution, Mention, Quantity, Timex
from claimcheck.model.claim import Claim
from claimcheck.model.conversion import converter
from claimcheck.model.proposition import (
    Argument,
    ClauseReading,
    Factuality,
    LazyReading,
    Predicate,
    Proposition,
)

__all__ = ["SCHEMA", "ClaimReferences", "from_plain", "open_document", "to_plain"]

SCHEMA = 2
_READ = (1, SCHEMA)
_LISTS: dict[type, str] = {Timex: "timexes", Quantity: "quantities", Mention: "mentions"}
_FACTUALITY = {"planned": "planned", "possible": "possible", "asked": "asked"}  # of schema 1

_CAUSES = 5  # of wrong data, which an error names

_Value = TypeVar("_Value")


def to_plain(value: object) -> dict[str, Any]:
    """
    Return a value as dicts, lists, strings and numbers.

    >>> from claimcheck.model import Span
    >>> to_plain(Timex(span=Span(3, 7), type="date", edtf="2019", timex3="2019"))["start"]
    3
    """
    plain: dict[str, Any] = converter().unstructure(value)
    return plain


def from_plain(plain: object, kind: type[_Value], *, path: str = "$") -> _Value:
    """
    Return the value that plain data hold.

    Raises:
        SerializationError: names each place that is wrong, what was found and expected.
    """
    import cattrs  # noqa: PLC0415  (needed only when plain data are read)

    try:
        return converter().structure(plain, kind)
    except (cattrs.BaseValidationError, ValueError, TypeError) as error:
        causes = cattrs.transform_error(error, path=path, format_exception=_said)
        more = [f"and {len(causes) - _CAUSES} more"] if len(causes) > _CAUSES else []
        raise SerializationError("; ".join([*causes[:_CAUSES], *more])) from None


def open_document(plain: object, kind: str) -> dict[str, Any]:
    """
    Return the keys of a document once its ``schema`` and ``kind`` are seen to be the right ones.

    Raises:
        SerializationError: it is no claimcheck document, another kind or another schema.
    """
    if not isinstance(plain, Mapping):
        message = f"expected a dict of kind {kind!r}, found {type(plain).__name__}"
        raise SerializationError(message)
    found = plain.get("schema"), plain.get("kind")
    if found[0] not in _READ or found[1] != kind or isinstance(found[0], bool):
        message = (
            f"expected schema {SCHEMA} or an earlier one and kind {kind!r}, found schema "
            f"{reprlib.repr(found[0])} and kind {reprlib.repr(found[1])}: data of another schema "
            "need the claimcheck that wrote them"
        )
        raise SerializationError(message)
    return {key: value for key, value in plain.items() if key not in {"schema", "kind"}}


def _said(error: BaseException, kind: type | None) -> str:
    del kind
    return f"required key {error} is missing" if isinstance(error, KeyError) else str(error)


def _upgraded(plain: Mapping[str, Any]) -> dict[str, Any]:
    """Return a claim's data with what schema 1 calls otherwise as schema 2 has it."""
    fields = dict(plain)
    if "factuality" not in fields:
        told = _FACTUALITY.get(str(fields.get("modality")), "asserted")
        is_denied = told == "asserted" and fields.get("polarity") == "negative"
        fields["factuality"] = "denied" if is_denied else told
    if "content" not in fields and "spans" in fields:
        fields["content"] = fields["spans"]
    return fields


class ClaimReferences:
    """Claims to plain data and back, with an article's annotations named by their index."""

    def __init__(
        self,
        *,
        attributions: tuple[Attribution, ...],
        timexes: tuple[Timex, ...],
        quantities: tuple[Quantity, ...],
        mentions: tuple[Mention, ...],
    ) -> None:
        self._attributions = attributions
        self._lists: dict[str, tuple[Timex | Quantity | Mention, ...]] = {
            "timexes": timexes,
            "quantities": quantities,
            "mentions": mentions,
        }
        self._values = {"attribution": attributions, **self._lists}
        # By identity first: a quotation over many paragraphs is long to hash, once for each claim.
        self._places = {
            name: {id(value): index for index, value in enumerate(values)}
            for name, values in self._values.items()
        }

    @functools.cached_property
    def _indices(self) -> dict[str, dict[object, int]]:
        return {
            name: {value: index for index, value in enumerate(values)}
            for name, values in self._values.items()
        }

    def to_plain(self, claim: Claim) -> dict[str, Any]:
        """
        Return a claim as plain data.

        Raises:
            SerializationError: the claim holds a value that its article doesn't.
        """
        bare = attrs.evolve(claim, attribution=None, timexes=(), quantities=(), mentions=())
        plain = to_plain(bare)
        plain["factuality"] = claim.factuality.value
        plain["proposition"] = self._proposition_to_plain(claim)
        if claim.attribution is not None:
            plain["attribution"] = self._index("attribution", claim.attribution, claim)
        for name in self._lists:
            plain[name] = [self._index(name, value, claim) for value in getattr(claim, name)]
        return plain

    def _proposition_to_plain(self, claim: Claim) -> dict[str, Any] | None:
        proposition = claim.proposition
        if proposition is None:
            return None
        arguments = []
        for argument in proposition.arguments:
            plain = to_plain(attrs.evolve(argument, refers=None))
            if argument.refers is not None:
                name = _LISTS[type(argument.refers)]
                plain["refers"] = {name: self._index(name, argument.refers, claim)}
            arguments.append(plain)
        return {"predicate": to_plain(proposition.predicate), "arguments": arguments}

    def _proposition_from_plain(self, plain: object, *, path: str) -> Proposition | None:
        if plain is None:
            return None
        if not isinstance(plain, Mapping):
            message = f"{path}: expected a proposition as a dict, found {type(plain).__name__}"
            raise SerializationError(message)
        rows = plain.get("arguments", [])
        if not isinstance(rows, list):
            message = f"{path}.arguments: expected a list, found {type(rows).__name__}"
            raise SerializationError(message)
        return Proposition(
            predicate=from_plain(plain.get("predicate"), Predicate, path=f"{path}.predicate"),
            arguments=tuple(
                self._argument(row, path=f"{path}.arguments[{n}]") for n, row in enumerate(rows)
            ),
        )

    def _argument(self, plain: object, *, path: str) -> Argument:
        fields = dict(plain) if isinstance(plain, Mapping) else plain
        refers = fields.pop("refers", None) if isinstance(fields, dict) else None
        bare = from_plain(fields, Argument, path=path)
        if not isinstance(refers, Mapping):
            return bare
        if len(refers) != 1 or not self._lists.keys() >= refers.keys():
            message = (
                f"{path}.refers: expected an index under one of {', '.join(self._lists)}, found "
                f"{reprlib.repr(dict(refers))}"
            )
            raise SerializationError(message)
        ((name, index),) = refers.items()
        (referred,) = self._at(self._lists[name], [index], path=f"{path}.refers.{name}")
        return attrs.evolve(bare, refers=referred)

    def _index(self, name: str, value: object, claim: Claim) -> int:
        index = self._places[name].get(id(value))
        if index is None:
            index = self._indices[name].get(value)
        if index is None:
            shown = reprlib.repr(value)
            message = f"claim {claim.id} holds {shown}: expected one of its article's {name}"
            raise SerializationError(message)
        return index

    def from_plain(self, plain: object, *, path: str) -> Claim:
        """
        Return the claim that plain data hold.

        Raises:
            SerializationError: names the place that is wrong.
        """
        if not isinstance(plain, Mapping):
            message = f"{path}: expected a claim as a dict, found {type(plain).__name__}"
            raise SerializationError(message)
        referred = {"attribution", "proposition", *self._lists}
        fields = _upgraded(plain)
        own = {k: v for k, v in fields.items() if k not in referred}
        bare = from_plain(own, Claim, path=path)
        index = plain.get("attribution")
        found: dict[str, Any] = {
            name: self._at(values, plain.get(name, []), path=f"{path}.{name}")
            for name, values in self._lists.items()
        }
        if index is not None:
            found["attribution"] = self._at(
                self._attributions, [index], path=f"{path}.attribution"
            )[0]
        read = self._proposition_from_plain(plain.get("proposition"), path=f"{path}.proposition")
        told = from_plain(fields["factuality"], Factuality, path=f"{path}.factuality")
        reading = LazyReading.known(ClauseReading(proposition=read, factuality=told))
        return attrs.evolve(bare, syntax=reading, **found)

    @staticmethod
    def _at(values: tuple[_Value, ...], indices: object, *, path: str) -> tuple[_Value, ...]:
        if isinstance(indices, list) and all(
            type(index) is int and 0 <= index < len(values) for index in indices
        ):
            return tuple(values[index] for index in indices)
        message = f"{path}: expected indices below {len(values)}, found {reprlib.repr(indices)}"
        raise SerializationError(message)
