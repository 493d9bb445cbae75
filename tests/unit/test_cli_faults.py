"""The command line under faults: no traceback, and a status that says what happened."""

from __future__ import annotations

import contextlib
import io
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from claimcheck import __version__, cli
from claimcheck.model import Verdict
from claimcheck.report.layout import columns_of

TEXT = "Harga beras naik 7 persen pada 3 Maret 2024, kata Budi Santoso.\n"
ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 60


def call(folder: Path, shell: str, *, text: str = "") -> subprocess.CompletedProcess[str]:
    """Return what a call in a shell gives; ``claimcheck`` stands for the command."""
    python = f"{sys.executable} -m claimcheck"
    return subprocess.run(  # noqa: S602  (our own)
        shell.replace("claimcheck", python), shell=True, cwd=folder, input=text, text=True,
        capture_output=True, timeout=PATIENCE_SECONDS, check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with an article, and beside it a file that is none of a story's business."""
    inside = tmp_path / "story"
    inside.mkdir()
    (inside / "a.txt").write_text(TEXT, "utf-8")
    (inside / "b.txt").write_text("Cats sleep.\n", "utf-8")
    (tmp_path / "secret.txt").write_text("The password is swordfish, Ole Berg said.\n", "utf-8")
    monkeypatch.chdir(inside)
    return inside


@pytest.mark.parametrize(
    ("shell", "status", "said"),
    [
        ("claimcheck --version", 0, ""),
        ("claimcheck --version > /dev/full", 2, "can't write to standard output: No space left"),
        ("claimcheck --help > /dev/full", 2, "can't write to standard output"),
        ("claimcheck parse a.txt > /dev/full", 2, "can't write to standard output"),
        ("claimcheck parse a.txt >&-", 2, "standard output is closed"),
        ("claimcheck parse - <&-", 2, "standard input is closed"),
        ("claimcheck parse a.txt 2>&- > /dev/null", 0, ""),
        ("claimcheck parse none.txt 2>&-", 2, ""),
        ("claimcheck parse none.txt 2> /dev/full", 2, ""),
        ("claimcheck parse a.txt | head -c 1 > /dev/null", 0, ""),
        ("claimcheck.cli --version", 0, ""),
    ],
)
def test_streams_that_fail_end_a_call_well(
    folder: Path, shell: str, status: int, said: str
) -> None:
    """A full disk and a closed stream give status 2 and a line, never 1 and never a traceback."""
    done = call(folder, shell)
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr
    assert done.returncode == status
    assert said in done.stderr
    assert done.stderr.count("\n") <= 1


@pytest.mark.skipif(
    signal.getsignal(signal.SIGINT) is signal.SIG_IGN, reason="run where interrupts are ignored"
)
def test_an_interrupt_while_writing_is_quiet(folder: Path) -> None:
    """Ctrl-C while the reader is slow: status 130, and nothing is waited for."""
    (folder / "long.txt").write_text(TEXT * 400, "utf-8")
    read, write = os.pipe()
    process = subprocess.Popen(
        [sys.executable, "-m", "claimcheck", "parse", "long.txt", "--format", "json"],
        cwd=folder, stdout=write, stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    os.close(write)
    assert os.read(read, 1) == b"{"
    # A signal that comes just before the system call is seen after it only: one presses again.
    with process:
        for _ in range(PATIENCE_SECONDS):
            process.send_signal(signal.SIGINT)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(timeout=1)
                break
        process.kill()
        assert process.stderr is not None
        said = process.stderr.read()
    os.close(read)
    assert said == b""
    assert process.returncode == 130


@pytest.mark.skipif(
    signal.getsignal(signal.SIGINT) is signal.SIG_IGN, reason="run where interrupts are ignored"
)
@pytest.mark.parametrize(
    ("moment", "status"), [("claimcheck.cli", 130), ("claimcheck.report.page", 130), ("at exit", 0)]
)
def test_an_interrupt_has_its_status_from_first_to_last(
    folder: Path, moment: str, status: int
) -> None:
    """Ctrl-C while modules are imported is status 130, and once all is written changes nothing."""
    script = (
        "import signal, sys\n"
        "class Interrupt:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        f"        if name == {moment!r}:\n"
        "            signal.raise_signal(signal.SIGINT)\n"
        "sys.meta_path.insert(0, Interrupt())\n"
        "from claimcheck.__main__ import main\n"
        "status = main()\n"
        f"{moment!r} == 'at exit' and signal.raise_signal(signal.SIGINT)\n"
        "sys.exit(status)\n"
    )
    done = subprocess.run(  # noqa: S603  (our own)
        [sys.executable, "-c", script, "parse", "a.txt"], cwd=folder, capture_output=True,
        text=True, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (status, "")


@pytest.mark.parametrize(
    "file", ["../secret.txt", "/etc/passwd", "link.txt", "sub/../../secret.txt"]
)
def test_a_story_file_names_its_own_folder_alone(
    capsys: pytest.CaptureFixture[str], folder: Path, file: str
) -> None:
    """A story from somebody else quotes no other file, unless the caller allows it."""
    (folder / "link.txt").symlink_to("../secret.txt")
    (folder / "sub").mkdir()
    for tables in (
        f'[article]\nfile = "{file}"\n[[reports]]\nfile = "b.txt"\n',
        f'[article]\nfile = "a.txt"\n[[reports]]\nfile = "{file}"\n',
    ):
        (folder / "s.toml").write_text(tables, "utf-8")
        assert cli.main(["check", "s.toml", "--encoder", "none"]) == 2
        out, err = capsys.readouterr()
        assert out == ""
        assert f"{file}: lies outside the story file's folder" in err
    if file != "/etc/passwd":
        assert cli.main(["check", "s.toml", "--encoder", "none", "--allow-outside"]) == 0
        assert Path(file).stem in capsys.readouterr().out


@pytest.mark.parametrize("call", ["check seeds/putin-kim.toml --encoder none", "parse README.md"])
def test_what_is_piped_fits_eighty_columns(call: str) -> None:
    """No terminal says how wide it is: the text fits a mail, and has no colour."""
    env = {key: value for key, value in os.environ.items() if key not in {"COLUMNS", "LINES"}}
    done = subprocess.run(  # noqa: S603  (our own)
        [sys.executable, "-m", "claimcheck", *call.split()], cwd=ROOT, capture_output=True,
        text=True, check=True, env=env,
    )  # fmt: skip
    assert max(map(columns_of, done.stdout.splitlines())) <= 80
    assert "\x1b" not in done.stdout


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """``--version`` says which one it is."""
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out == f"claimcheck {__version__}\n"


def test_a_shell_completes_the_call(capsys: pytest.CaptureFixture[str]) -> None:
    """With the extra, a completion for the shell is printed."""
    pytest.importorskip("shtab", reason="the completion extra isn't installed")
    assert cli.main(["--print-completion", "bash"]) == 0
    assert "--fail-on" in capsys.readouterr().out


def test_many_stories_are_one_call(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    """Rows follow each other, texts are parted, JSON is a list."""
    story = '[article]\nfile = "a.txt"\n[[reports]]\nfile = "b.txt"\n'
    for name in ("s.toml", "t.toml"):
        (folder / name).write_text(story, "utf-8")
    many = ["check", "s.toml", "t.toml", "--encoder", "none", "--in", "en", "--format"]
    counts = {"csv": 2, "jsonl": 2, "text": 2, "md": 2, "json": 2, "jsonld": 2}
    marks = {"csv": "\na", "jsonl": "{", "text": "Checked against", "md": "# Harga"}
    for form, count in counts.items():
        assert cli.main([*many, form]) == 0
        out = capsys.readouterr().out
        if form in {"csv", "jsonl"}:
            lines = out.splitlines()
            assert len(lines) % count == (1 if form == "csv" else 0)
        elif form in marks:
            assert out.count(marks[form]) == count
        else:
            assert out.startswith("[")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("check", "a.txt", "b.txt", "--against", "b.txt", "--format", "html"), "html is one page"),
        (("check", "a.txt", "b.txt", "--against", "b.txt", "--url", "x"), "--url is one article's"),
        (("parse", "a.txt", "b.txt", "--title", "x"), "--title is one article's"),
        (("check", "feed.xml", "--against", "b.txt"), "expected one story to check, found 2"),
        (("check", "a.txt", "--against", "b.txt", "--reviewer", "A", "--format", "jsonld"),
         "needs a reviewer and a review_url"),
        (("check", "s.toml", "--title", "x"), "--title can't go with a story file"),
        (("check", "latin.toml"), "latin.toml: expected a story file in UTF-8"),
        (("parse", "page.html"), "page.html: "),
        (("parse", "data.json"), "data.json: expected a ninjs item"),
    ],
)  # fmt: skip
def test_what_does_not_go_together_is_refused(
    capsys: pytest.CaptureFixture[str], folder: Path, arguments: tuple[str, ...], said: str
) -> None:
    """One line says what was found and what to do."""
    feed = "<rss><channel>" + "<item><title>A</title></item>" * 2 + "</channel></rss>"
    (folder / "feed.xml").write_text(feed, "utf-8")
    (folder / "latin.toml").write_bytes(b"# \xe9\n")
    (folder / "page.html").write_text("<html></html>", "utf-8")
    (folder / "data.json").write_text("[]", "utf-8")
    assert cli.main([*arguments, *(["--encoder", "none"] if arguments[0] == "check" else [])]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err
    assert err.count("\n") == 1


def test_a_feed_is_many_reports(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    """Each item is cited by the feed's name, the second with a number; what is left out is told."""
    item = "<item><title>{0}</title><description>{0}.</description></item>"
    items = item.format("Harga beras naik 9 persen pada 3 Maret 2024") + item.format("Kucing tidur")
    (folder / "f.xml").write_text(f"<rss><channel><title>Warta</title>{items}</channel></rss>")
    assert (
        cli.main(["check", "a.txt", "--against", "f.xml", "--encoder", "none", "--in", "en"]) == 0
    )
    out = capsys.readouterr().out
    assert "  Warta      " in out
    assert "  Warta (2)  " in out


def test_an_item_says_what_was_left_out(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    """Facts of the item are shown, and the table that isn't in the text."""
    body = f"<p>{TEXT}</p><table><tr><td>7</td></tr></table>"
    (folder / "i.json").write_text(
        '{"headline": "Harga naik", "byline": "Ani Wijaya", "language": "id-ID", '
        f'"versioncreated": "2024-03-04T10:00:00Z", "body_xhtml": {body!r}}}'.replace("'", '"')
        .replace("\\n", " ")
    )  # fmt: skip
    assert cli.main(["parse", "i.json", "--in", "en"]) == 0
    out = capsys.readouterr().out
    assert "published March 4, 2024, 10:00 · in Indonesian · by Ani Wijaya" in out
    assert "left out of the text: 1 <table>" in out


@pytest.mark.parametrize("verdict", [verdict.value for verdict in Verdict])
@pytest.mark.parametrize("form", ["text", "html", "md", "csv", "jsonl", "json", "jsonld"])
def test_every_format_can_fail_a_call(
    capsys: pytest.CaptureFixture[str], folder: Path, verdict: str, form: str
) -> None:
    """Status 1 where a claim has the verdict, in every format."""
    del folder
    call = ["check", "a.txt", "--against", "b.txt", "--encoder", "none", "--format", form]
    assert cli.main([*call, "--fail-on", verdict]) == (1 if verdict == "unmentioned" else 0)
    assert capsys.readouterr().out


class Terminal(io.StringIO):
    """A stream that calls itself a terminal."""

    def isatty(self) -> bool:
        """Return that it is one."""
        return True


def test_progress_is_for_terminals(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    """Which report is read is told on a terminal, and nothing where it is piped."""
    monkeypatch.setattr("claimcheck.terminal._PATIENCE_SECONDS", 0)
    monkeypatch.setattr("claimcheck.terminal._OFTEN_SECONDS", -1)
    for n in range(9):
        (folder / f"r{n}.txt").write_text(f"Cats sleep {n} hours.\n", "utf-8")
    against = [f"r{n}.txt" for n in range(9)]
    assert cli.main(["check", "a.txt", "--encoder", "none", "--against", *against]) == 0
    assert capsys.readouterr().err == ""
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    assert cli.main(["check", "a.txt", "--encoder", "none", "--against", *against]) == 0
    assert "reading 9 of 9 reports" in terminal.getvalue()
    assert "comparing with 9 reports" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\x1b[2K")
