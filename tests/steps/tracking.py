"""When articles are tracked, and what a person decides; then threads, versions and changes."""

from __future__ import annotations

import datetime as dt

from pytest_bdd import parsers, then, when

import claimcheck
from claimcheck.tracking import Thread
from tests.steps.tables import Reader, assert_table

Table = list[list[str]]
Reports = tuple[claimcheck.Article, ...]
DECIDED = dt.datetime(2030, 1, 1, tzinfo=dt.UTC)


def ledger_in(outcome: claimcheck.Ledger | claimcheck.ClaimcheckError) -> claimcheck.Ledger:
    """Return the ledger; where it was refused, that refusal is raised."""
    if isinstance(outcome, claimcheck.ClaimcheckError):
        raise outcome
    return outcome


def found(ledger: claimcheck.Ledger, text: str) -> Thread:
    """Return the thread of a claim."""
    (thread,) = ledger.about(words=text)
    return thread


THREAD: dict[str, Reader] = {
    "first told as": lambda _, t: t.appearances[0].text,
    "now": lambda _, t: t.current.first.text,
    "state": lambda _, t: t.state,
    "told": lambda _, t: len(t.appearances),
    "newsrooms": lambda _, t: ", ".join(t.current.newsrooms),
}
THREAD |= {
    "mula-mula": THREAD["first told as"],
    "kini": THREAD["now"],
    "keadaan": THREAD["state"],
    "dimuat": THREAD["told"],
    "redaksi": THREAD["newsrooms"],
}
VERSION: dict[str, Reader] = {
    "version": lambda _, v: v.first.text,
    "first told by": lambda _, v: v.first.outlet,
    "state": lambda _, v: v.state,
}
VERSION |= {
    "versi": VERSION["version"],
    "pertama oleh": VERSION["first told by"],
    "keadaan": VERSION["state"],
}
CHANGE: dict[str, Reader] = {
    "change": lambda _, c: c.kind,
    "by": lambda _, c: c.mover.outlet,
    "claim": lambda _, c: c.mover.text,
    "against": lambda _, c: c.before.outlet if c.before else None,
}
CHANGE |= {
    "perubahan": CHANGE["change"],
    "oleh": CHANGE["by"],
    "klaim": CHANGE["claim"],
    "terhadap": CHANGE["against"],
}


@when("the articles are tracked", target_fixture="outcome")
@when("semua berita dilacak", target_fixture="outcome")
def track(reports: Reports) -> claimcheck.Ledger | claimcheck.ClaimcheckError:
    """Track all articles; a refusal is kept for a later step."""
    try:
        return claimcheck.track(reports)
    except claimcheck.ClaimcheckError as error:
        return error


@when(parsers.parse('a person merges "{one}" and "{other}"'), target_fixture="outcome")
@when(parsers.parse('seseorang menggabungkan "{one}" dan "{other}"'), target_fixture="outcome")
def merge(outcome: claimcheck.Ledger, one: str, other: str) -> claimcheck.Ledger:
    """Merge the threads of two claims."""
    ledger = ledger_in(outcome)
    names = [found(ledger, text).id for text in (one, other)]
    return ledger.merge(*names, by="desk", instant=DECIDED, why="one event")


@when(parsers.parse('a person splits off what {outlet} says of "{text}"'), target_fixture="outcome")
@when(parsers.parse('seseorang memisahkan kata {outlet} dari "{text}"'), target_fixture="outcome")
def split(outcome: claimcheck.Ledger, outlet: str, text: str) -> claimcheck.Ledger:
    """Take the appearances in one outlet out of a thread."""
    ledger = ledger_in(outcome)
    names = [a.id for a in found(ledger, text).appearances if a.outlet == outlet]
    return ledger.split(*names, by="desk", instant=DECIDED, why="another event")


@when("that is undone", target_fixture="outcome")
@when("keputusan itu dibatalkan", target_fixture="outcome")
def undo(outcome: claimcheck.Ledger) -> claimcheck.Ledger:
    """Undo the last act."""
    ledger = ledger_in(outcome)
    later = DECIDED + dt.timedelta(hours=1)
    return ledger.undo(ledger.records[-1].id, by="desk", instant=later, why="it was right")


@then("the threads are:")
@then("utasnya:")
@then(parsers.parse("at the end of {day} the threads are:"))
@then(parsers.parse("pada akhir {day} utasnya:"))
def threads(outcome: claimcheck.Ledger, datatable: Table, day: str | None = None) -> None:
    """Compare the threads, by when they were first told; as they stood at the end of a day."""
    ledger = ledger_in(outcome)
    asked = ledger if day is None else ledger.at(dt.date.fromisoformat(day))
    assert_table(datatable, asked.threads, THREAD)


@then("the versions are:")
@then("versinya:")
def versions(outcome: claimcheck.Ledger, datatable: Table) -> None:
    """Compare the versions of the first thread."""
    assert_table(datatable, ledger_in(outcome).threads[0].versions, VERSION)


@then(parsers.parse("the changes since {day} are:"))
@then(parsers.parse("perubahannya sejak {day}:"))
def changes(outcome: claimcheck.Ledger, day: str, datatable: Table) -> None:
    """Compare what changed after the end of a day."""
    found_changes = ledger_in(outcome).changes(since=dt.date.fromisoformat(day))
    assert_table(datatable, found_changes, CHANGE)
