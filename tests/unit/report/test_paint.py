"""How pieces of the report are marked."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck.report.paint import ansi, plain, printable, rich_markup, shorten


def test_plain_leaves_the_text_alone() -> None:
    """On paper nothing is marked."""
    assert plain("Harga naik", "title") == "Harga naik"


def test_ansi_marks_known_roles_alone() -> None:
    """A role without a colour, or an empty text, gets no escape."""
    assert ansi("naik", "conflicting") == "\x1b[1;31mnaik\x1b[0m"
    assert ansi("naik", "") == "naik"
    assert ansi("", "conflicting") == ""


@pytest.mark.parametrize(
    ("text", "escaped"),
    [("[bold]no[/bold]", "\\[bold]no\\[/bold]"), ("[1]", "[1]"), ("end\\", "end\\\\")],
)
def test_rich_markup_escapes_what_rich_would_obey(text: str, escaped: str) -> None:
    """A bracket in the news is no markup."""
    assert rich_markup(text, "") == escaped


def test_rich_prints_the_report_as_it_is(report: claimcheck.Report) -> None:
    """Where rich is installed, it shows the text of the report."""
    rich_text = pytest.importorskip("rich.text")
    shown = rich_text.Text.from_markup(report.__rich__())
    assert shown.plain == report.to_text(width=78)


@pytest.mark.parametrize("odd", ["\x00", "\x9b", "\udc80", "\x7f"])
def test_controls_are_replaced(odd: str) -> None:
    """What could command a terminal, or can't be written to one, is replaced."""
    assert printable(f"a{odd}b") == "a\ufffdb"


def test_a_word_longer_than_the_room_is_cut() -> None:
    """Shortening never gives nothing."""
    assert shorten("x" * 30, 10) == "x" * 9 + "…"
