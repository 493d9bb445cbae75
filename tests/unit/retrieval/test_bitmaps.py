"""Sets of sentences as whole numbers, and sums over them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.retrieval.bitmaps import bitmap_of, greatest, places_in, reaching, sums_of

SIZE = 40
places = st.sets(st.integers(min_value=0, max_value=SIZE - 1))


@given(places=places)
def test_a_bitmap_holds_its_places(places: set[int]) -> None:
    """What goes in comes out, in order."""
    assert list(places_in(bitmap_of(places, SIZE))) == sorted(places)


@given(
    weighted=st.lists(st.tuples(places, st.integers(min_value=1, max_value=20))),
    least=st.integers(min_value=0, max_value=60),
    within=places,
)
def test_sums_are_those_of_each_place(
    weighted: list[tuple[set[int], int]], least: int, within: set[int]
) -> None:
    """The places that reach a sum are those that reach it one by one."""
    sums = sums_of((bitmap_of(places, SIZE), weight) for places, weight in weighted)
    found = places_in(reaching(sums, least, bitmap_of(within, SIZE)))
    expected = [n for n in sorted(within) if sum(w for p, w in weighted if n in p) >= least]
    assert list(found) == expected


@given(
    weighted=st.lists(st.tuples(places, st.integers(min_value=1, max_value=20))),
    count=st.integers(min_value=0, max_value=SIZE),
    within=places,
)
def test_the_greatest_sums_are_kept(
    weighted: list[tuple[set[int], int]], count: int, within: set[int]
) -> None:
    """Of many places, those with the greatest sums stay, and of equal ones the first."""
    sums = sums_of((bitmap_of(places, SIZE), weight) for places, weight in weighted)
    found = places_in(greatest(sums, count, bitmap_of(within, SIZE)))
    by_sum = sorted(within, key=lambda n: (-sum(w for p, w in weighted if n in p), n))
    assert list(found) == sorted(by_sum[:count])
