"""The command line: the only place that reads files, prints and exits."""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import json
import os
import shutil
import sys
import threading
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from claimcheck.arguments import parse_arguments
from claimcheck.errors import CheckError, ClaimcheckError, StoryError
from claimcheck.languages import load_language
from claimcheck.model import Article, Encoder
from claimcheck.pipeline import check, parse_article
from claimcheck.report import Report, write_article_text
from claimcheck.semantic import load_encoder
from claimcheck.stories import Story, StoryText, parse_story, report_text

if TYPE_CHECKING:
    import argparse

__all__ = ["main"]

_STDIN = "-"
_FOUND, _BAD_CALL, _INTERRUPTED = 1, 2, 130
_WIDEST = 120
_PATIENCE_SECONDS = 1.0


def main(arguments: Sequence[str] | None = None) -> int:
    """
    Run a command, print what it gives, and return the exit status.

    Args:
        arguments: the words after the command's name; those of the process when None.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        options = parse_arguments(arguments)
        output, status = _check(options) if options.command == "check" else _parse(options)
    except ClaimcheckError as error:
        sys.stderr.write(f"claimcheck: {_one_line(str(error))}\n")
        return _BAD_CALL
    except KeyboardInterrupt:
        return _INTERRUPTED
    except Exception as error:  # noqa: BLE001  (an editor gets a line, never a traceback)
        found = _one_line(f"{type(error).__name__}: {error}")
        sys.stderr.write(f"claimcheck: an error of its own, please report it: {found}\n")
        return _BAD_CALL
    _write(output)
    return status


def _check(options: argparse.Namespace) -> tuple[str, int]:
    story, folder = _story(options)
    labels = options.labels or story.report_language
    if labels:
        load_language(labels)
    encoder = _encoder(options.encoder)
    with _patience(f"comparing with {len(story.reports)} reports"):
        reader = _Reader(folder)
        article = reader.article(story.article)
        reports = [reader.article(report) for report in story.reports]
        report = check(article, _distinct(reports, story.reports), encoder=encoder)
    marks = zip(report.sources, story.reports, strict=True)
    report = attrs.evolve(
        report,
        sources=tuple(attrs.evolve(s, illustrative=text.illustrative) for s, text in marks),
    )
    failed = any(finding.verdict.value in options.fail_on for finding in report)
    return _view(report, options.format, labels), _FOUND if failed else 0


def _parse(options: argparse.Namespace) -> tuple[str, int]:
    text = StoryText(
        file=options.input,
        name=options.name,
        published=options.published,
        language=options.language,
    )
    with _patience("reading"):
        article = _Reader(Path()).article(text)
    if options.format == "json":
        return _json(article.to_dict()), 0
    return write_article_text(
        article, width=_width(), colour=_in_colour(), language=options.labels
    ), 0


def _story(options: argparse.Namespace) -> tuple[Story, Path]:
    """Return the story that the options name, and the folder of its files."""
    given = {
        "--against": options.against,
        "--published": options.published,
        "--name": options.name,
        "--language": options.language,
    }
    if options.input.lower().endswith(".toml"):
        extra = [name for name, value in given.items() if value]
        if extra:
            message = f"{extra[0]} can't go with a story file: write it in {options.input}"
            raise StoryError(message)
        path = Path(options.input)
        return parse_story(_Reader(Path()).text(options.input), file=options.input), path.parent
    if not options.against:
        message = "nothing to check against: name reports with --against FILE, or give a story file"
        raise CheckError(message)
    article = StoryText(
        file=options.input,
        name=options.name,
        published=options.published,
        language=options.language,
    )
    return Story(article=article, reports=tuple(map(_report_text, options.against))), Path()


def _report_text(argument: str) -> StoryText:
    """Return the report that ``FILE`` or ``FILE@DATE`` names."""
    file, mark, day = argument.rpartition("@")
    if mark and file and not Path(argument).exists():
        with contextlib.suppress(ValueError):
            return report_text(file=file, published=dt.datetime.fromisoformat(day).date())
    return report_text(file=argument)


def _distinct(reports: list[Article], texts: Sequence[StoryText]) -> list[Article]:
    """Return the reports, each cited by a name of its own: its stem, or else its file."""
    counts = Counter(report.name for report in reports)
    return [
        attrs.evolve(report, name=text.file) if counts[report.name] > 1 else report
        for report, text in zip(reports, texts, strict=True)
    ]


class _Reader:
    """Reads texts from files beside a folder, and once from standard input."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._stdin_read = False

    def article(self, text: StoryText) -> Article:
        """Return the article in a file."""
        words = self.text(text.file)
        try:
            return parse_article(
                words,
                published=text.published,
                language=text.language,
                name=text.name,
            )
        except ClaimcheckError as error:
            message = f"{text.file}: {error}"
            raise StoryError(message) from None

    def text(self, file: str) -> str:
        """Return a file's text."""
        try:
            raw = self._stdin() if file == _STDIN else (self._folder / file).read_bytes()
        except FileNotFoundError:
            message = f"{file}: no such file"
            raise StoryError(message) from None
        except (OSError, ValueError) as error:
            message = f"{file}: can't be read: {getattr(error, 'strerror', None) or error}"
            raise StoryError(message) from None
        try:
            if b"\0" not in raw:
                return raw.decode("utf-8-sig")
        except UnicodeDecodeError:
            pass
        message = f"{file}: expected a text in UTF-8, found other bytes: save it as UTF-8 text"
        raise StoryError(message)

    def _stdin(self) -> bytes:
        if self._stdin_read:
            message = "standard input can be read once: only one text can be -"
            raise StoryError(message)
        self._stdin_read = True
        return sys.stdin.buffer.read()


def _encoder(choice: str) -> Encoder | None:
    if choice == "none":
        return None
    try:
        return load_encoder()
    except CheckError:
        if choice == "semantic":
            raise
        return None


def _view(report: Report, form: str, labels: str | None) -> str:
    if form == "json":
        return _json(report.to_dict())
    if form == "jsonld":
        return _json(report.to_jsonld())
    if form == "html":
        return report.to_html(language=labels)
    return report.to_text(width=_width(), colour=_in_colour(), language=labels)


def _json(plain: dict[str, Any]) -> str:
    return json.dumps(plain, ensure_ascii=False, indent=2) + "\n"


def _width() -> int:
    return min(_WIDEST, shutil.get_terminal_size((100, 24)).columns)


def _in_colour() -> bool:
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return sys.stdout.isatty() and not plain


def _one_line(message: str) -> str:
    return " ".join(message.split())


@contextlib.contextmanager
def _patience(doing: str) -> Iterator[None]:
    """Say on a terminal what is being done, once it takes a while; and take it back at the end."""
    said = threading.Event()

    def say() -> None:
        said.set()
        sys.stderr.write(f"claimcheck: {doing} …")
        sys.stderr.flush()

    timer = threading.Timer(_PATIENCE_SECONDS, say)
    timer.daemon = True
    if sys.stderr.isatty():
        timer.start()
    try:
        yield
    finally:
        timer.cancel()
        if said.is_set():
            sys.stderr.write("\r\x1b[2K")


def _write(output: str) -> None:
    """Write to standard output; a reader that has gone away is no error."""
    try:
        sys.stdout.write(output)
        sys.stdout.flush()
    except BrokenPipeError:
        # What is left in the buffer would fail again when Python exits.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
