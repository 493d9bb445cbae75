"""Units of one dimension, by what they are worth in its base unit; languages don't matter here."""

from __future__ import annotations

from decimal import Context, Decimal

__all__ = ["TIME_UNITS", "in_base_unit", "to_base_unit"]

TIME_UNITS = frozenset(
    {
        "second",
        "minute",
        "hour",
        "day",
        "night",
        "week",
        "month",
        "year",
        "decade",
        "century",
    }
)
"""The units that durations and counted dates ("three days ago") are told in."""

_BASE = {
    "kilometer": ("meter", "1000"),
    "centimeter": ("meter", "0.01"),
    "millimeter": ("meter", "0.001"),
    "mile": ("meter", "1609.344"),
    "nautical_mile": ("meter", "1852"),
    "foot": ("meter", "0.3048"),
    "inch": ("meter", "0.0254"),
    "yard": ("meter", "0.9144"),
    "square_kilometer": ("hectare", "100"),
    "square_mile": ("hectare", "258.9988"),
    "square_meter": ("hectare", "0.0001"),
    "acre": ("hectare", "0.404686"),
    "square_foot": ("hectare", "0.00000929030"),
    "square_centimeter": ("hectare", "0.00000001"),
    "ton": ("kilogram", "1000"),
    "milligram": ("kilogram", "0.000001"),
    "gram": ("kilogram", "0.001"),
    "nanogram": ("kilogram", "0.000000000001"),
    "pound_weight": ("kilogram", "0.453592"),
    "gallon": ("liter", "3.78541"),
    "milliliter": ("liter", "0.001"),
    "cubic_meter": ("liter", "1000"),
    "cubic_centimeter": ("liter", "0.001"),
    "cubic_foot": ("liter", "28.316847"),
    "mph": ("kmh", "1.609344"),
    "kilowatt": ("watt", "1000"),
    "megawatt": ("watt", "1000000"),
    "gigawatt": ("watt", "1000000000"),
    "second": ("hour", "0.000277778"),
    "minute": ("hour", "0.0166667"),
    "week": ("day", "7"),
    "night": ("day", "1"),
    "year": ("month", "12"),
    "decade": ("month", "120"),
    "century": ("month", "1200"),
    "fold": ("time", "1"),
}

_FAHRENHEIT_ZERO = Decimal(32)
_EXACT = Context(prec=50)  # a caller's own precision changes no figure


def to_base_unit(value: Decimal, unit: str) -> tuple[str, Decimal]:
    """
    Return the base unit of a unit's dimension, and a value in it.

    >>> to_base_unit(Decimal(104), "fahrenheit")
    ('celsius', Decimal('40'))
    >>> to_base_unit(Decimal(3), "kilometer")
    ('meter', Decimal('3000'))
    """
    if unit == "fahrenheit":
        degrees = _EXACT.subtract(value, _FAHRENHEIT_ZERO)
        return "celsius", _EXACT.divide(_EXACT.multiply(degrees, Decimal(5)), Decimal(9))
    base, factor = in_base_unit(unit)
    return base, _EXACT.multiply(value, factor)


def in_base_unit(unit: str) -> tuple[str, Decimal]:
    """
    Return the base unit of a unit's dimension, and the factor to it (1 where there is no other).

    >>> in_base_unit("kilometer")
    ('meter', Decimal('1000'))
    """
    base, factor = _BASE.get(unit, (unit, "1"))
    return base, Decimal(factor)
