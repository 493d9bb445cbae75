"""
Numbers with their units, as bounds.

Digits in both formats, number words, ranges, approximations, currencies and units; a number that
belongs to a date is left to the dates room. Nothing here is compared with another text.
"""

from __future__ import annotations

from claimcheck.quantities.finding import count_in, find_quantities
from claimcheck.quantities.units import TIME_UNITS, in_base_unit, to_base_unit

__all__ = ["TIME_UNITS", "count_in", "find_quantities", "in_base_unit", "to_base_unit"]
