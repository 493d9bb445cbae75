"""What a value may not do with a long text: grow."""

from __future__ import annotations

from tests.unit.dates.conftest import Find


def test_clock_times_after_an_interval_do_not_grow(find: Find) -> None:
    """Each is as long as the first, however many there are."""
    text = "Open from 9 a.m. to 5 p.m. on Tuesday. " + "It rang at 3 p.m. " * 50
    found = find(text)
    assert len(found) > 40
    assert max(len(timex.edtf) + len(timex.timex3) for timex in found) < 80


def test_a_clock_time_after_several_days_has_none(find: Find) -> None:
    """On which of them it was, nothing tells."""
    found = find("The fair ran from 12–14 March. It closed at 9 p.m.")
    assert [timex.edtf for timex in found] == ["2024-03-12/2024-03-14", "XXXX-XX-XX"]
