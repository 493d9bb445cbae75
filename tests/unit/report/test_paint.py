"""How pieces of the report are marked."""

from __future__ import annotations

import io

import attrs
import pytest

import claimcheck
from claimcheck.report.paint import ansi, plain, printable, shorten


def test_plain_leaves_the_text_alone() -> None:
    """On paper nothing is marked."""
    assert plain("Harga naik", "title") == "Harga naik"


def test_ansi_marks_known_roles_alone() -> None:
    """A role without a colour, or an empty text, gets no escape."""
    assert ansi("naik", "conflicting") == "\x1b[1;31mnaik\x1b[0m"
    assert ansi("naik", "") == "naik"
    assert ansi("", "conflicting") == ""


@pytest.mark.parametrize(
    "name", ["[/]", "[link=https://x.example]a", "[bold red]", "a [b", "\\[x]"]
)
def test_rich_prints_the_report_as_it_is(report: claimcheck.Report, name: str) -> None:
    """Where rich is installed, it shows the text of the report, whatever brackets are in it."""
    console = pytest.importorskip("rich.console").Console(width=78, file=io.StringIO())
    claim = attrs.evolve(report[0].claim, text=f"{name} " * 30, speaker=name)
    odd = attrs.evolve(report, findings=(attrs.evolve(report[0], claim=claim), report[1]))
    console.print(odd)
    assert console.file.getvalue().rstrip() == odd.to_text(width=78).rstrip()
    assert "https" not in {span.style for span in odd.__rich__().spans}


@pytest.mark.parametrize("odd", ["\x00", "\x9b", "\udc80", "\x7f"])
def test_controls_are_replaced(odd: str) -> None:
    """What could command a terminal, or can't be written to one, is replaced."""
    assert printable(f"a{odd}b") == "a\ufffdb"


def test_a_word_longer_than_the_room_is_cut() -> None:
    """Shortening never gives nothing."""
    assert shorten("x" * 30, 10) == "x" * 9 + "…"
