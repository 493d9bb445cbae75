"""How each kind of value is written as plain data and read again; strict in what it reads."""

from __future__ import annotations

import datetime as dt
import enum
import functools
import math
import reprlib
import types
import typing
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from claimcheck.model.annotations import Timex
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Verdict
from claimcheck.model.proposition import Factuality, Role
from claimcheck.model.span import Span

if TYPE_CHECKING:
    import cattrs

__all__ = ["converter"]

_Value = TypeVar("_Value")
_Word = TypeVar("_Word", bound=enum.StrEnum)
_DIGITS = 1_000  # of a number before or behind its point; no news has one as long
_DAY_LENGTH = len("2024-07-01")


@functools.cache
def converter() -> cattrs.Converter:
    """Return the converter; made when it is first needed."""
    import cattrs  # noqa: PLC0415  (needed only when something is serialized)

    made = cattrs.Converter(unstruct_collection_overrides={tuple: list})
    for kind in (str, int, float, bool):
        made.register_structure_hook(kind, _as_is)
    made.register_unstructure_hook(dt.date, dt.date.isoformat)
    made.register_structure_hook(dt.date, _date)
    made.register_unstructure_hook(dt.datetime, dt.datetime.isoformat)
    made.register_structure_hook(dt.datetime, _instant)
    made.register_structure_hook(dt.date | dt.datetime | None, _moment)
    made.register_unstructure_hook(Decimal, str)
    made.register_structure_hook(Decimal, _decimal)
    made.register_structure_hook(Span, _span)
    for words in (Verdict, Factuality, Role):
        made.register_unstructure_hook(words, _word_of)
        made.register_structure_hook(words, _one_of)
    made.register_structure_hook_factory(_is_tuple, _tuple_hook)
    made.register_unstructure_hook_factory(_is_placed, _placed_to_plain)
    made.register_structure_hook_factory(_is_value, _value_from_plain)
    made.register_unstructure_hook_factory(lambda kind: kind is Claim, _claim_to_plain)
    return made


def _wrong(found: object, expected: str) -> ValueError:
    return ValueError(f"expected {expected}, found {reprlib.repr(found)}")


def _as_is(value: object, kind: type[_Value]) -> _Value:
    allowed = (int, float) if kind is float else (kind,)
    if type(value) in allowed and (kind is not float or math.isfinite(value)):  # type: ignore[arg-type]
        return kind(value) if kind is float else typing.cast("_Value", value)  # type: ignore[call-arg]
    raise _wrong(value, f"a value of type {kind.__name__}")


def _date(value: object, kind: type) -> dt.date:
    del kind
    try:
        return dt.date.fromisoformat(_as_is(value, str))
    except ValueError:
        raise _wrong(value, "an ISO 8601 date") from None


def _instant(value: object, kind: type) -> dt.datetime:
    del kind
    try:
        return dt.datetime.fromisoformat(_as_is(value, str))
    except ValueError:
        raise _wrong(value, "an ISO 8601 date with a time") from None


def _moment(value: object, kind: object) -> dt.date | dt.datetime | None:
    del kind
    if value is None:
        return None
    is_day = isinstance(value, str) and len(value) == _DAY_LENGTH
    return _date(value, dt.date) if is_day else _instant(value, dt.datetime)


def _decimal(value: object, kind: type) -> Decimal:
    del kind
    try:
        number = Decimal(_as_is(value, str))
    except (InvalidOperation, ValueError):
        raise _wrong(value, "a decimal number as a string") from None
    if number.is_finite() and abs(number.adjusted()) < _DIGITS:
        return number
    raise _wrong(value, f"a finite decimal number of fewer than {_DIGITS} digits")


def _span(value: object, kind: type) -> Span:
    del kind
    if isinstance(value, Mapping):
        start, end = value.get("start"), value.get("end")
        if type(start) is int and type(end) is int and 0 <= start <= end:
            return Span(start, end)
    raise _wrong(value, "a place with start and end, 0 <= start <= end")


def _word_of(value: enum.StrEnum) -> str:
    return value.value


def _one_of(value: object, kind: type[_Word]) -> _Word:
    try:
        return kind(_as_is(value, str))
    except ValueError:
        raise _wrong(value, "one of " + ", ".join(kind)) from None


def _is_tuple(kind: Any) -> bool:  # noqa: ANN401  (any type at all)
    return typing.get_origin(kind) is tuple


def _tuple_hook(kind: Any, converter: cattrs.Converter) -> Callable[[Any, Any], Any]:  # noqa: ANN401
    """Return a hook that takes a list alone: a string must not become a tuple of letters."""
    element = typing.get_args(kind)[0]
    as_list = types.GenericAlias(list, (element,))
    hook = converter.get_structure_hook(as_list)

    def structure(value: object, _: object) -> tuple[Any, ...]:
        if not isinstance(value, list | tuple):
            raise _wrong(value, "a list")
        elements: Iterable[Any] = hook(value, as_list)
        return tuple(elements)

    return structure


def _is_value(kind: Any) -> bool:  # noqa: ANN401  (any type at all)
    return isinstance(kind, type) and kind is not Span and attrs.has(kind)


def _is_placed(kind: Any) -> bool:  # noqa: ANN401  (any type at all)
    return _is_value(kind) and "span" in attrs.fields_dict(kind)


def _placed_to_plain(kind: Any, converter: cattrs.Converter) -> Callable[[Any], dict[str, Any]]:  # noqa: ANN401
    from cattrs.gen import make_dict_unstructure_fn  # noqa: PLC0415  (as above)

    unstructure = make_dict_unstructure_fn(kind, converter)

    def write(value: object) -> dict[str, Any]:
        plain = unstructure(value)
        place: dict[str, Any] = plain.pop("span")
        return place | plain

    return write


def _claim_to_plain(kind: Any, converter: cattrs.Converter) -> Callable[[Any], dict[str, Any]]:  # noqa: ANN401
    """Return a hook that leaves out how the syntax is read; ``ClaimReferences`` writes it."""
    from cattrs.gen import make_dict_unstructure_fn, override  # noqa: PLC0415  (as above)

    return make_dict_unstructure_fn(
        kind, converter, syntax=override(omit=True), _factuality=override(omit=True)
    )


def _value_from_plain(kind: Any, converter: cattrs.Converter) -> Callable[[Any, Any], Any]:  # noqa: ANN401
    from cattrs.gen import make_dict_structure_fn, override  # noqa: PLC0415  (as above)

    if kind is Claim:
        structure = make_dict_structure_fn(
            kind, converter, syntax=override(omit=True), _factuality=override(omit=True)
        )
    else:
        structure = make_dict_structure_fn(kind, converter)
    placed = _is_placed(kind)

    def read(value: object, _: object) -> Any:  # noqa: ANN401  (an instance of kind)
        if not isinstance(value, Mapping):
            raise _wrong(value, f"{kind.__name__} as a dict")
        if placed:
            value = {**value, "span": {k: value[k] for k in ("start", "end") if k in value}}
        return structure(_clocked(value) if kind is Timex else value, kind)

    return read


def _clocked(plain: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a timex's data with its clock in the bounds, where older data have the day alone."""
    edtf = plain.get("edtf")
    if not isinstance(edtf, str) or "T" not in edtf:
        return plain
    told = {
        bound: edtf for bound in ("earliest", "latest") if plain.get(bound) == edtf[:_DAY_LENGTH]
    }
    return {**plain, **told}
