"""A figure on the scale of its dimension, and whether two of them can be true together."""

from __future__ import annotations

from decimal import Decimal

import attrs

from claimcheck.model import Quantity
from claimcheck.quantities import in_base_unit, to_base_unit

__all__ = [
    "Figure",
    "are_comparable",
    "are_compatible",
    "are_counts",
    "are_equal",
    "are_far",
    "are_told_alike",
    "figure_of",
    "is_vaguer",
]

_SIZE = 4  # times: the ends of "dozens" and "thousands" lie further apart, those of "about 40" less
_CLOSE = Decimal("1.15")  # the ratio up to which a bound ("over") is told with fewer digits
_NEAR = Decimal("1.1")  # the ratio up to which two rounded figures ("about") agree, by middles
_ROUND = Decimal("1.3")  # from end to end, what an approximator allows; a vague word has more
_CONVERTED = Decimal("0.04")  # what rounding may do to a converted length or weight
_COARSE = Decimal("0.1")  # the same where the figure is as coarse: "six feet" is two metres
_REMOTE = 12  # how many times as large a figure is that is likely of another thing
_BOUNDS = Decimal("1.5")  # the ratio up to which two bounds are told of one figure
_FAR = 3  # how many times a bound can be from a figure that is told by it
_COUNTED = frozenset({"person", "time"})  # units that a language may leave out or tell by a noun
_GROUP = -3  # the digits of a group, as an exponent
_THOUSAND = 1000
_MILLION = 1_000_000


@attrs.frozen(kw_only=True)
class Figure:
    """A quantity in the base unit of its dimension."""

    quantity: Quantity
    unit: str
    low: Decimal | None
    high: Decimal | None

    @property
    def stated(self) -> Decimal:
        """The figure itself: the bound that is known, or the middle of both."""
        if self.low is None or self.high is None:
            return self.low if self.low is not None else self.high or Decimal(0)
        return (self.low + self.high) / 2

    @property
    def is_open(self) -> bool:
        """Whether it is a bound: "more than", "up to"."""
        return self.low is None or self.high is None

    @property
    def is_money(self) -> bool:
        """Whether its unit is a currency: ISO 4217 writes them in capitals."""
        return self.unit.isupper()

    @property
    def is_single(self) -> bool:
        """Whether it is a bare one, which is often an article and no count."""
        return self.low == self.high == 1 and self.quantity.kind not in {"fraction", "score"}

    @property
    def is_score(self) -> bool:
        """Whether it may be the score of a game or a vote: "3-0", also "1-3", as ranges are."""
        is_bare = self.is_range and not (self.unit or self.quantity.noun)
        return is_bare or self.quantity.kind == "score"

    @property
    def is_rounded(self) -> bool:
        """Whether an approximator stands with it; a vague word alone ("dozens") is wider."""
        if self.low is None or self.high is None or not self.quantity.approximate:
            return False
        return self.low <= self.high <= self.low * _ROUND

    @property
    def is_range(self) -> bool:
        """Whether both its ends are told: "three to five"."""
        return not (self.is_open or self.quantity.approximate or self.low == self.high)


def figure_of(quantity: Quantity) -> Figure:
    """Return a quantity as a figure."""
    unit, low, high = _measured(quantity)
    return Figure(quantity=quantity, unit=unit, low=low, high=high)


def _measured(quantity: Quantity) -> tuple[str, Decimal | None, Decimal | None]:
    """Return a quantity's base unit and its bounds in it; a fraction in percent."""
    if quantity.kind == "fraction":
        low, high = (None if v is None else v * 100 for v in (quantity.low, quantity.high))
        return "percent", low, high
    unit, _ = in_base_unit(quantity.unit)
    low = high = None
    if quantity.low is not None:
        unit, low = to_base_unit(quantity.low, quantity.unit)
    if quantity.high is not None:
        unit, high = to_base_unit(quantity.high, quantity.unit)
    return unit, low, high


def are_comparable(figure: Figure, other: Figure) -> bool:
    """Return whether the units allow that both figures are of one thing."""
    if "score" in {figure.quantity.kind, other.quantity.kind}:
        return figure.is_score and other.is_score
    if figure.unit == other.unit or are_counts(figure, other):
        return True
    if "fraction" in {figure.quantity.kind, other.quantity.kind}:
        return False  # "a third" and "one out of three"
    bare = next((f for f in (figure, other) if not f.unit), None)
    return bare is not None and not bare.quantity.noun


def are_counts(figure: Figure, other: Figure) -> bool:
    """Return whether one counts people or times, and the other anything: "fifty others"."""
    units = {figure.quantity.unit, other.quantity.unit}
    return "" in units and len(units & _COUNTED) == 1


def are_equal(figure: Figure, other: Figure) -> bool:
    """Return whether both figures are one value."""
    figure, other = _on_one_scale(figure, other)
    return (figure.low, figure.high) == (other.low, other.high)


def are_compatible(figure: Figure, other: Figure) -> bool:
    """Return whether both figures can be true together."""
    if figure.is_score and other.is_score:
        return are_equal(figure, other)
    one, two = _on_one_scale(figure, other)
    return not _are_apart(one, two) and _can_both_be(one, two)


def _are_apart(figure: Figure, other: Figure) -> bool:
    """Return whether one bound ends where the other begins: "below 50" and "above 50"."""
    if not (figure.is_open and other.is_open) or (figure.low is None) == (other.low is None):
        return False
    low, high = figure.low or other.low or Decimal(0), figure.high or other.high or Decimal(0)
    return low >= high


def _can_both_be(figure: Figure, other: Figure) -> bool:
    """Return whether both figures of one scale can be true together."""
    if figure.unit != other.unit and not are_counts(figure, other):
        return not (figure.is_open or other.is_open) and _overlap(figure, other)
    if figure.is_open and other.is_open and _within(figure.stated, other.stated, _BOUNDS):
        return True  # "at least 14" and "at least 12" can both be true
    if are_told_alike(figure, other) and not _is_converted(figure, other):
        return _agree(figure, other)
    if _overlap(figure, other):
        vague = figure.quantity.approximate or other.quantity.approximate
        is_open = figure.is_open or other.is_open
        return vague or not is_open or _within(figure.stated, other.stated, _FAR)
    if _is_converted(figure, other):
        return _converts(figure, other) or _converts(other, figure)
    pairs = ((figure, other), (other, figure))
    return any(_is_grouped(one, two) or _rounds(one, two.stated) for one, two in pairs)


def are_told_alike(figure: Figure, other: Figure) -> bool:
    """Return whether both have one kind of bounds: "up to", "more than", "about", a range."""
    if figure.is_open and other.is_open:
        return (figure.low is None) == (other.low is None)
    return (figure.is_rounded and other.is_rounded) or (figure.is_range and other.is_range)


def are_far(figure: Figure, other: Figure) -> bool:
    """
    Return whether one, a large figure, is so many times the other that they are of two things.

    Where the digits are the same ("2 million", "2 billion") one is rather a slip of the other.
    """
    figure, other = _on_one_scale(figure, other)
    one, two = (f.stated.normalize().as_tuple().digits for f in (figure, other))
    if one == two or max(figure.stated, other.stated) < _THOUSAND:
        return False
    return not _within(figure.stated, other.stated, _REMOTE)


def _agree(figure: Figure, other: Figure) -> bool:
    """Return whether two figures with the same kind of bounds, which aren't equal, mean one."""
    if figure.is_open:
        return _is_cut(figure.stated, other.stated) or _is_cut(other.stated, figure.stated)
    return figure.is_rounded and _within(figure.stated, other.stated, _NEAR)


def _is_converted(figure: Figure, other: Figure) -> bool:
    """Return whether two figures of one dimension are told in two units."""
    return figure.unit == other.unit and figure.quantity.unit != other.quantity.unit


def _on_one_scale(figure: Figure, other: Figure) -> tuple[Figure, Figure]:
    """Return both as they stand where one has no unit, for 32 is no 32 years in months."""
    if figure.unit == other.unit or (figure.unit and other.unit):
        return figure, other
    return _as_stated(figure), _as_stated(other)


def _as_stated(figure: Figure) -> Figure:
    return attrs.evolve(figure, low=figure.quantity.low, high=figure.quantity.high)


def _within(one: Decimal, other: Decimal, ratio: Decimal | int) -> bool:
    small, large = sorted((one, other))
    return large <= small * ratio


def _overlap(figure: Figure, other: Figure) -> bool:
    below = figure.high is not None and other.low is not None and figure.high < other.low
    above = figure.low is not None and other.high is not None and other.high < figure.low
    return not (below or above)


def _is_cut(coarse: Decimal, fine: Decimal) -> bool:
    """Return whether one bound is the other with fewer digits: "over 200" where 210 are told."""
    fewer = len(coarse.normalize().as_tuple().digits) < len(fine.normalize().as_tuple().digits)
    return fewer and abs(coarse - fine) < _last_place(coarse) and _within(coarse, fine, _CLOSE)


def _is_grouped(figure: Figure, other: Figure) -> bool:
    """Return whether a figure with three decimals is the other, written as thousands: "1,300"."""
    value = figure.quantity.low
    if value is None or value.as_tuple().exponent != _GROUP:
        return False
    return value.scaleb(-_GROUP) == other.quantity.low and not (figure.is_open or other.is_open)


def _converts(coarse: Figure, fine: Figure) -> bool:
    """Return whether a length or weight can be the other one, told in another unit."""
    off = abs(coarse.stated - fine.stated)
    most = max(coarse.stated, fine.stated)
    if off <= _CONVERTED * most:
        return True
    told = _as_stated(coarse).stated
    if not told:
        return False
    step = _last_place(told) * coarse.stated / told
    return off * 2 <= step and off <= _COARSE * most


def _rounds(coarse: Figure, fine: Decimal) -> bool:
    """
    Return whether the first is a figure that the second, finer one is rounded to.

    Without a word that says so ("about"), only large figures and decimals are; sums of money
    below a million are prices, and told as they are.
    """
    value = coarse.stated
    if fine <= 0 or len(value.normalize().as_tuple().digits) < 2:
        return False
    whole = fine == fine.to_integral_value()
    if value < (_MILLION if coarse.is_money else _THOUSAND) and whole:
        return False
    return abs(value - fine) * 2 <= _last_place(value)


def _last_place(value: Decimal) -> Decimal:
    """Return what one more in a value's last digit that is not 0 would add."""
    digits = value.normalize().as_tuple().digits
    return Decimal(1).scaleb(value.adjusted() - len(digits) + 1)


def is_vaguer(told: Quantity, claimed: Quantity) -> bool:
    """Return whether only the size of a figure is told that a claim has exactly: "thousands"."""
    return _spans_sizes(told) and not _spans_sizes(claimed)


def _spans_sizes(figure: Quantity) -> bool:
    low, high = figure.low, figure.high
    return low is not None and high is not None and high > _SIZE * max(low, Decimal(1))
