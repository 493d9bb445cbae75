"""The command line under a product of faults and subcommands: a line, a status, no traceback."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from claimcheck import cli
from claimcheck.store import open_store

ROOT = Path(__file__).resolve().parents[2]
DRIVER = Path(__file__).with_name("campaign_driver.py")
LEDGER = "desk.ledger"
ARTICLE = "The price of rice rose 7 percent, Ida Berg said.\n"
REPORT = "The price of rice rose 9 percent, Ida Berg said.\n"
STORY = (
    '[article]\nfile = {article}\npublished = "2024-03-04"\n'
    '[[reports]]\nfile = {report}\npublished = "2024-03-04"\n'
)

WORKING = {
    "check": ["check", "a.txt", "--against", "b.txt", "--encoder", "none"],
    "check a story": ["check", "s.toml", "--encoder", "none"],
    "parse": ["parse", "a.txt"],
    "parse as json": ["parse", "a.txt", "--format", "json"],
    "add": ["track", LEDGER, "add", "a.txt@2024-03-04"],
    "changes": ["track", LEDGER, "changes"],
    "show": ["track", LEDGER, "show", "THREAD"],
    "timeline": ["track", LEDGER, "timeline"],
    "export": ["track", LEDGER, "export"],
}
"""Calls that work where nothing fails."""

STREAMS = {
    "a full disk": ({"stdout": "full"}, 2, "can't write to standard output: No space left"),
    "no output": ({"stdout": "closed"}, 2, "standard output is closed"),
    "a reader that goes": ({"stdout": "gone"}, 0, ""),
    "no errors": ({"stderr": "closed"}, 0, ""),
    "full errors": ({"stderr": "full"}, 0, ""),
    "no input": ({"stdin": "closed"}, 0, ""),
}
READERS = {
    "parse": ["parse", "{}"],
    "check": ["check", "{}", "--against", "b.txt", "--encoder", "none"],
    "check against": ["check", "a.txt", "--against", "{}", "--encoder", "none"],
    "check a story's article": ["check", "{article}", "--encoder", "none"],
    "check a story's report": ["check", "{report}", "--encoder", "none"],
    "add": ["track", "new.ledger", "add", "{}", "--published", "2024-03-04"],
}
"""What reads a file of the call, or one that a story file names."""

FILES: dict[str, tuple[bytes, int, str]] = {
    "empty.txt": (b" \n", 2, "expected an article's text"),
    "binary.txt": (b"\x7fELF\0\0\xff", 2, "expected a text in UTF-8"),
    "latin.txt": ("Harga naik, kata André.".encode("latin-1"), 2, "expected a text in UTF-8"),
    "nul.txt": (b"The price of \0rice rose, Ida Berg said.\n" + ARTICLE.encode() * 9, 0, ""),
    "nuls.txt": (b"T\0h\0e\0 \0p\0r\0i\0c\0e\0", 2, "expected a text in UTF-8"),
    "markup.txt": (b"<p>The price of rice rose.</p>", 2, "found HTML"),
    "deep.json": (b"[" * 100_000, 2, "deep.json: "),
    "huge.json": (b'{"headline": ' + b"9" * 9_000 + b"}", 2, "huge.json: "),
    "list.json": (b"[]", 2, "expected a ninjs item"),
    "deep.xml": (b"<a>" * 50_000, 2, "deep.xml: "),
    "bomb.xml": (
        b'<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><rss>&c;</rss>', 2, "bomb.xml: "
    ),
    "bare.html": (b"<html></html>", 2, "bare.html: "),
}  # fmt: skip
NAMES = {
    "none.txt": "no such file",
    "n" * 300 + ".txt": "can't be read: File name too long",
    "nul\0.txt": "can't be read",
    "a.txt/b.txt": "can't be read: Not a directory",
}
STORIES = {
    "deep.toml": "a = " + "[" * 5_000,
    "huge.toml": "a = " + "9" * 9_000,
    "hex.toml": "a = 0x" + "f" * 9_000,
    "twice.toml": "a = 1\na = 2",
    "empty.toml": "",
    "other.toml": '[articel]\nfile = "a.txt"\n',
    "number.toml": "[article]\nfile = 7\n",
    "day.toml": '[article]\nfile = "a.txt"\npublished = "someday"\n[[reports]]\nfile = "b.txt"\n',
    "language.toml": '[article]\nfile = "a.txt"\nlanguage = "zz"\n[[reports]]\nfile = "b.txt"\n',
    "outside.toml": STORY.format(article='"a.txt"', report='"/etc/passwd"'),
    "above.toml": STORY.format(article='"../story/../secret.txt"', report='"b.txt"'),
    "alone.toml": '[article]\nfile = "a.txt"\n[[reports]]\n',
}
OUTSIDE = {
    "outside.toml": "claimcheck: /etc/passwd: lies outside",
    "above.toml": "claimcheck: ../story/../secret.txt: lies outside",
    "day.toml": "published is 'someday'",
    "language.toml": "unknown language 'zz'",
}
WORDS = {
    "check": [
        ["check"],
        ["check", "a.txt"],
        ["check", "a.txt", "--against"],
        ["check", "a.txt", "--against", "b.txt", "--format", "xml"],
        ["check", "a.txt", "--against", "b.txt", "--fail-on", "lies"],
        ["check", "a.txt", "--against", "b.txt", "--in", "zz"],
        ["check", "a.txt", "--against", "b.txt", "--published", "2024-02-30"],
        ["check", "a.txt", "--against", "b.txt", "--language", "e/n"],
        ["check", "a.txt", "--against", "b.txt", "--encoder", "magic"],
        ["check", "a.txt", "--against", "-"],
    ],
    "parse": [
        ["parse"],
        ["parse", "a.txt", "--frob"],
        ["parse", "a.txt", "--published", "9" * 5_000],
        ["parse", "a.txt", "--language", "9" * 5_000],
        ["parse", "a.txt", "--in", "\udcff"],
        ["parse", "a.txt", "b.txt", "--url", "https://a.example"],
    ],
    "track": [
        ["track"],
        ["track", LEDGER],
        ["track", LEDGER, "burn"],
        ["track", LEDGER, "add"],
        ["track", LEDGER, "add", "a.txt"],
        ["track", LEDGER, "add", "a.txt", "--published", "someday"],
        ["track", LEDGER, "changes", "--since", "someday"],
        ["track", LEDGER, "changes", "--fail-on", "lies"],
        ["track", LEDGER, "show"],
        ["track", LEDGER, "show", "t-0"],
        ["track", LEDGER, "timeline", "--in", "zz"],
        ["track", LEDGER, "export", "--format", "xml"],
        ["track", "a\0b", "changes"],
        ["track", "", "add", "a.txt@2024-03-04"],
        ["track", "desk.ledger", "add", "n" * 300 + "@2024-03-04"],
    ],
}
"""Calls that make no sense."""

BROKEN = {
    "none.ledger": "no such ledger",
    "made.ledger": "",
    "folder": "",
    "text.ledger": "is no ledger",
    "other.ledger": "is no ledger",
    "later.ledger": "is a ledger of version",
    "torn.ledger": "is damaged",
    "no/such/folder": "",
}
ACTS = {
    "add": ["add", "a.txt@2024-03-04"],
    "changes": ["changes"],
    "show": ["show", "THREAD"],
    "timeline": ["timeline"],
    "export": ["export"],
}


def calls() -> dict[str, dict[str, Any]]:
    """Return every call of the campaign, each with the status it must end with and what it says."""
    return {**_streams(), **_interrupts(), **_files(), **_stories(), **_words(), **_ledgers()}


def _streams() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for name, words in WORKING.items():
        for fault, (streams, status, said) in STREAMS.items():
            found[f"{name}, {fault}"] = {"words": words, **streams, "status": status, "said": said}
    for name, state in (("check", "unmentioned"), ("timeline", "standing"), ("export", "standing")):
        words = [*WORKING[name], "--fail-on", state]
        found[f"{name}, failing on a full disk"] = {
            "words": words, "stdout": "full", "status": 2, "said": "can't write",
        }  # fmt: skip
    return found


def _interrupts() -> dict[str, dict[str, Any]]:
    read = {"changes": LEDGER, "show": LEDGER, "timeline": LEDGER, "export": LEDGER}
    return {
        f"{name}, an interrupt": {
            "words": words, "interrupt": read.get(name, "a.txt"), "status": 130, "said": "",
        }
        for name, words in WORKING.items()
    }  # fmt: skip


def _files() -> dict[str, dict[str, Any]]:
    faults = {name: (status, said) for name, (_, status, said) in FILES.items()}
    faults |= {name: (2, said) for name, said in NAMES.items()}
    found = {}
    for reader, pattern in READERS.items():
        for n, (file, (status, said)) in enumerate(faults.items()):
            stories = {"{article}": f"article{n}.toml", "{report}": f"report{n}.toml"}
            words = [stories.get(word, word.replace("{}", file)) for word in pattern]
            found[f"{reader}, {file[:20]!r}"] = {"words": words, "status": status, "said": said}
    return found


def _stories() -> dict[str, dict[str, Any]]:
    return {
        f"{' '.join(words[:3:2])}, {file}": {
            "words": [*words, file], "status": 2, "said": OUTSIDE.get(file, f"claimcheck: {file}: ")
        }
        for words in (["check", "--encoder", "none"], ["track", "new.ledger", "add"])
        for file in STORIES
    }  # fmt: skip


def _words() -> dict[str, dict[str, Any]]:
    every = [words for several in WORDS.values() for words in several]
    return {
        f"{number}: {' '.join(words)[:50]!r}": {"words": words, "status": 2, "said": "claimcheck: "}
        for number, words in enumerate(every)
    }


def _ledgers() -> dict[str, dict[str, Any]]:
    found = {}
    for ledger, said in BROKEN.items():
        for act, words in ACTS.items():
            if (ledger, act) == ("none.ledger", "add"):
                continue
            is_made = ledger == "made.ledger"
            found[f"{act}, {ledger}"] = {
                "words": ["track", ledger, *words],
                "status": 0 if is_made else 2,
                "said": "" if is_made else said,
            }
    return found


def make_files(folder: Path) -> str:
    """Write the files that the calls name, and return the id of the thread in the ledger."""
    (folder.parent / "secret.txt").write_text("The password is swordfish, Ole Berg said.\n")
    texts = {"a.txt": ARTICLE, "b.txt": REPORT, "warm.txt": ARTICLE, **STORIES}
    texts["s.toml"] = STORY.format(article='"a.txt"', report='"b.txt"')
    for n, file in enumerate([*FILES, *NAMES]):
        name = json.dumps(file)
        texts[f"article{n}.toml"] = STORY.format(article=name, report='"b.txt"')
        texts[f"report{n}.toml"] = STORY.format(article='"a.txt"', report=name)
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8")
    for name, (content, _, _) in FILES.items():
        (folder / name).write_bytes(content)
    return make_ledgers(folder)


def make_ledgers(folder: Path) -> str:
    """Make a ledger that is well, and others that aren't; return the id of the thread in it."""
    well = str(folder / LEDGER)
    assert cli.main(["track", well, "add", str(folder / "a.txt@2024-03-04")]) == 0
    with open_store(well) as store:
        (thread,) = store.threads()
    (folder / "folder").mkdir()
    (folder / "text.ledger").write_text("This is a letter to the editor.\n" * 200)
    for name, act in (
        ("other.ledger", "CREATE TABLE notes (note)"),
        ("later.ledger", "PRAGMA user_version = 9999"),
    ):
        if name == "later.ledger":
            shutil.copy(well, folder / name)
        with sqlite3.connect(folder / name) as connection:
            connection.execute(act)
        connection.close()
    raw = Path(well).read_bytes()
    (folder / "torn.ledger").write_bytes(raw[:4096] + b"\xff" * (len(raw) - 4096))
    return thread.id


CALLS = calls()


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """Return what each call of the campaign ended with: all of them are made at once."""
    folder = tmp_path_factory.mktemp("campaign") / "story"
    folder.mkdir()
    thread = make_files(folder)
    asked = [
        {**call, "words": [word.replace("THREAD", thread) for word in call["words"]]}
        for call in CALLS.values()
    ]
    (folder / "calls.json").write_text(json.dumps(asked), "utf-8")
    subprocess.run(  # noqa: S603  (our own)
        [sys.executable, str(DRIVER), "calls.json", "outcomes.json"], cwd=folder, check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE,
    )  # fmt: skip
    told = json.loads((folder / "outcomes.json").read_text("utf-8"))
    return dict(zip(CALLS, told, strict=True))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the calls are forked from one process")
@pytest.mark.parametrize("name", CALLS)
def test_a_fault_ends_a_call_well(outcomes: dict[str, dict[str, Any]], name: str) -> None:
    """A call has its status, at most one line of error that names what is wrong, no traceback."""
    call, outcome = CALLS[name], outcomes[name]
    assert "Traceback" not in outcome["stderr"]
    assert "an error of its own" not in outcome["stderr"]
    assert "Exception ignored" not in outcome["stderr"]
    assert (outcome["status"], outcome["stderr"]) == (call["status"], outcome["stderr"])
    assert call["said"] in outcome["stderr"]
    assert outcome["stderr"].count("\n") == (1 if outcome["stderr"] else 0)
    assert len(outcome["stderr"]) < 600


def test_the_campaign_is_large() -> None:
    """It has 150 calls at least, of every subcommand."""
    assert len(CALLS) >= 150
