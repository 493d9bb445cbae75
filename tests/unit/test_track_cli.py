"""``claimcheck track``: articles in, changes and threads out, from the command line."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from claimcheck.cli import main

MILL = "The fire in the Sinar Jaya mill in Bandung has killed {} workers."


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with two reports and a story file, which is where the calls are made."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "one.txt").write_text(MILL.format(9), "utf-8")
    (tmp_path / "two.txt").write_text(MILL.format(14), "utf-8")
    (tmp_path / "story.toml").write_text(
        '[article]\nfile = "two.txt"\nname = "Beta"\npublished = 2024-03-06\n'
        '[[reports]]\nfile = "one.txt"\nname = "Alpha"\npublished = 2024-03-04\n',
        "utf-8",
    )
    return tmp_path


@pytest.fixture
def ledger(folder: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """Return a ledger of the story."""
    assert main(["track", "desk.ledger", "add", "story.toml"]) == 0
    assert capsys.readouterr().out == "2 articles (2 new), 2 claims added\n"
    assert folder.is_dir()
    return "desk.ledger"


def test_changes_in_words(ledger: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What changed, by whom, against what, on what."""
    assert main(["track", ledger, "changes", "--since", "2024-03-04"]) == 0
    shown = " ".join(capsys.readouterr().out.split())
    for words in ("Changes since March 4, 2024", "REVISED", "Beta, March 6, 2024", "“14”"):
        assert words in shown
    assert main(["track", ledger, "changes", "--since", "2024-03-06", "--in", "id"]) == 0
    assert capsys.readouterr().out == "Tidak ada yang berubah sejak 6 Maret 2024.\n"


def test_all_changes_and_a_status(ledger: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Without a day all is told; --fail-on looks at states of versions, too."""
    assert main(["track", ledger, "changes", "--fail-on", "disputed,outdated"]) == 1
    assert "NEW" in capsys.readouterr().out
    assert main(["track", ledger, "changes", "--fail-on", "denied"]) == 0


def test_show_and_timeline(ledger: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A thread by its id, with its versions; threads by their words."""
    assert main(["track", ledger, "export"]) == 0
    (thread,) = json.loads(capsys.readouterr().out)["threads"]
    assert main(["track", ledger, "show", thread["id"], "--in", "id"]) == 0
    shown = capsys.readouterr().out
    assert "Versi 1: usang oleh berita yang lebih baru (alpha)" in shown
    assert "diperbarui" in shown
    assert main(["track", ledger, "timeline", "--about", "mill bandung"]) == 0
    assert MILL.format(14)[:40] in capsys.readouterr().out
    assert main(["track", ledger, "timeline", "--since", "2024-03-06"]) == 0
    assert capsys.readouterr().out == "There is no such claim in the ledger.\n"
    assert main(["track", ledger, "timeline", "--until", "2024-03-04"]) == 0
    assert MILL.format(14)[:40] in capsys.readouterr().out
    assert main(["track", ledger, "timeline", "--speaker", "nobody"]) == 0
    assert capsys.readouterr().out == "There is no such claim in the ledger.\n"


def test_exports(ledger: str, capsys: pytest.CaptureFixture[str]) -> None:
    """CSV has a row an appearance, JSON-LD a claim a version, the page is one file."""
    assert main(["track", ledger, "export", "--format", "csv"]) == 0
    rows = list(csv.DictReader(capsys.readouterr().out.splitlines()))
    assert [(r["outlet"], r["version_state"]) for r in rows] == [
        ("Alpha", "outdated"),
        ("Beta", "single-sourced"),
    ]
    assert main(["track", ledger, "export", "--format", "jsonld"]) == 0
    graph = json.loads(capsys.readouterr().out)["@graph"]
    assert [node["creativeWorkStatus"] for node in graph] == ["outdated", "single-sourced"]
    assert graph[0]["firstAppearance"]["publisher"]["name"] == "Alpha"
    assert main(["track", ledger, "export", "--format", "html", "--in", "id"]) == 0
    assert '<html lang="id">' in capsys.readouterr().out


def test_a_folder_and_what_is_there_already(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every file of a folder is read; one that can't be is told, and the rest is kept."""
    desk = folder / "monday"
    desk.mkdir()
    (desk / "a.txt").write_text(MILL.format(9), "utf-8")
    (desk / "b.txt").write_bytes(b"\xff\xfe\x00\x00\x01")
    call = ["track", "desk.ledger", "add", "monday", "--outlet", "AFP", "--published", "2024-03-04"]
    assert main(call) == 2
    done = capsys.readouterr()
    assert done.out == "1 article (1 new), 1 claim added\n"
    assert "b.txt" in done.err
    assert main([*call[:3], "monday/a.txt", *call[4:]]) == 0
    assert capsys.readouterr().out == "1 article (1 known), 0 claims added\n"


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["changes"], "no such ledger"),
        (["changes", "--fail-on", "wrong"], "expected one or more of standing"),
        (["add", "one.txt"], "no date of publication"),
        (["add", "one.txt", "two.txt", "--url", "https://a.example"], "one article's"),
        (["add"], "see claimcheck track"),
    ],
)
def test_bad_calls(
    folder: Path, words: list[str], complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line on standard error, and status 2."""
    assert folder.is_dir()
    assert main(["track", "none.ledger", *words]) == 2
    said = capsys.readouterr().err
    assert complaint in said
    assert said.count("\n") == 1


def test_a_damaged_ledger_is_exported(ledger: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What can be read is written, and the status says that something is wrong."""
    raw = bytearray(Path(ledger).read_bytes())
    raw[4096 * 6 :] = b"\xff" * len(raw[4096 * 6 :])
    Path(ledger).write_bytes(raw)
    assert main(["track", ledger, "export"]) == 2
    done = capsys.readouterr()
    assert json.loads(done.out)["kind"] == "threads"
    assert "is damaged" in done.err


def test_a_negation_is_no_denial(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What a speaker says with a "not" is shown as said, and what somebody denies as denied."""
    (folder / "court.txt").write_text(
        "The driver had shown no remorse, judge Rita Solberg said. "
        "Lawyer Omar Lie denied that the driver had been drunk.",
        "utf-8",
    )
    call = ["track", "court.ledger", "add", "court.txt", "--published", "2024-03-04"]
    assert main(call) == 0
    capsys.readouterr()
    assert main(["track", "court.ledger", "changes"]) == 0
    shown = capsys.readouterr().out
    assert "Denied by" not in shown
    assert "The driver had shown no remorse" in shown
    assert "Denies that “the driver had been drunk”" in shown
