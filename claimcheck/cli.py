"""The command line: what a call does, what it prints, and with which status it ends."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from claimcheck.arguments import parse_arguments
from claimcheck.calls import as_published
from claimcheck.errors import CheckError, ClaimcheckError, StoryError
from claimcheck.files import Reader
from claimcheck.ledgers import run_track
from claimcheck.model import Article, Encoder
from claimcheck.pipeline import check
from claimcheck.report import Report, script_safe, write_article_text, write_csv, write_jsonl
from claimcheck.semantic import load_encoder
from claimcheck.stories import Story, StoryText, parse_story
from claimcheck.terminal import (
    Progress,
    check_labels,
    complain,
    in_colour,
    prepare,
    quiet,
    width,
    write,
)

if TYPE_CHECKING:
    import argparse

__all__ = ["main"]

_FOUND, _BAD_CALL, _INTERRUPTED = 1, 2, 130
_OF_ONE_ARTICLE = ("title", "url", "author")


def main(arguments: Sequence[str] | None = None) -> int:
    """
    Run a command, print what it gives, and return the exit status.

    Args:
        arguments: the words after the command's name; those of the process when None.
    """
    prepare()
    try:
        options = parse_arguments(arguments)
        acts = {"check": _check, "track": _track, "parse": _parse}
        output, status = acts[options.command](options)
        return status if write(output) else _BAD_CALL
    except ClaimcheckError as error:
        complain(str(error))
    except KeyboardInterrupt:
        quiet()
        return _INTERRUPTED
    except SystemExit as left:  # --help and --version have written
        return _left(left)
    except Exception as error:  # noqa: BLE001  (an editor gets a line, never a traceback)
        if isinstance(error.__cause__, KeyboardInterrupt):  # it came while a class was made
            return _INTERRUPTED
        complain(f"an error of its own, please report it: {type(error).__name__}: {error}")
    return _BAD_CALL


def _left(left: SystemExit) -> int:
    """Return the status of a call that only wanted to know, once its words are out."""
    return int(left.code or 0) if write("") else _BAD_CALL


def _check(options: argparse.Namespace) -> tuple[str, int]:
    stories = _stories(options)
    labels = options.labels or stories[0][0].report_language
    if labels:
        check_labels(labels)
    _fits(options, len(stories))
    encoder = _encoder(options.encoder)
    progress = Progress()
    with progress.patience("reading"):
        reports = [_report(story, reader, encoder, progress) for story, reader in stories]
    failed = any(f.verdict.value in options.fail_on for report in reports for f in report)
    return _view(reports, options, labels), _FOUND if failed else 0


def _track(options: argparse.Namespace) -> tuple[str, int]:
    encoder = _encoder(options.encoder) if options.act == "add" else None
    reader = Reader()
    return run_track(options, lambda word: _articles(options, word, reader), encoder)


def _articles(options: argparse.Namespace, word: str, reader: Reader) -> Iterator[Article]:
    """Yield the articles that a word of the call names: of a story file, all of its texts."""
    if word.lower().endswith(".toml"):
        story = parse_story(_decoded(reader.raw(word), word), file=word)
        beside = reader.beside(word, fenced=not options.allow_outside)
        for text in (story.article, *story.reports):
            yield from beside.articles(text)
        return
    text = _report_text(word)
    yield from reader.articles(
        attrs.evolve(
            text,
            name=options.outlet,
            published=text.published or options.published,
            url=options.url,
            language=options.language,
        )
    )


def _report(story: Story, reader: Reader, encoder: Encoder | None, progress: Progress) -> Report:
    """Return what the check of one story gives."""
    article = reader.article(story.article)
    pairs = list(reader.reports(story.reports, step=progress.step))
    progress.step(f"{story.article.file}: comparing with {len(pairs)} reports")
    report = check(article, [found for _, found in pairs], encoder=encoder)
    marks = zip(report.sources, pairs, strict=True)
    return attrs.evolve(
        report,
        sources=tuple(attrs.evolve(s, illustrative=text.illustrative) for s, (text, _) in marks),
    )


def _parse(options: argparse.Namespace) -> tuple[str, int]:
    if options.labels:
        check_labels(options.labels)
    _fits(options, len(options.inputs))
    reader, progress = Reader(), Progress()
    articles = []
    with progress.patience("reading"):
        for number, file in enumerate(options.inputs, 1):
            progress.step(f"reading {number} of {len(options.inputs)} files")
            articles.append(reader.article(_given(options, file)))
    if options.format == "json":
        return _json([article.to_dict() for article in articles]), 0
    return _parted([_article_text(article, options.labels) for article in articles]), 0


def _article_text(article: Article, labels: str | None) -> str:
    return write_article_text(article, width=width(), colour=in_colour(), language=labels)


def _stories(options: argparse.Namespace) -> list[tuple[Story, Reader]]:
    """Return the stories that the inputs name, each with the reader of its files."""
    reader = Reader()
    return [_story(options, file, reader) for file in options.inputs]


def _story(options: argparse.Namespace, file: str, reader: Reader) -> tuple[Story, Reader]:
    given = ("against", "published", "name", "language", *_OF_ONE_ARTICLE)
    if file.lower().endswith(".toml"):
        extra = [name for name in given if getattr(options, name)]
        if extra:
            message = f"--{extra[0]} can't go with a story file: write it in {file}"
            raise StoryError(message)
        story = parse_story(_decoded(reader.raw(file), file), file=file)
        return story, reader.beside(file, fenced=not options.allow_outside)
    if not options.against:
        message = "nothing to check against: name reports with --against FILE, or give a story file"
        raise CheckError(message)
    reports = tuple(map(_report_text, options.against))
    return Story(article=_given(options, file), reports=reports), reader


def _decoded(raw: bytes, file: str) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        message = f"{file}: expected a story file in UTF-8, found other bytes"
        raise StoryError(message) from None


def _given(options: argparse.Namespace, file: str) -> StoryText:
    """Return an article's file with what the call says of it."""
    return StoryText(
        file=file,
        name=options.name,
        published=options.published,
        language=options.language,
        title=options.title,
        url=options.url,
        author=options.author,
    )


def _report_text(argument: str) -> StoryText:
    """Return the report that ``FILE`` or ``FILE@DATE`` names."""
    file, mark, day = argument.rpartition("@")
    with contextlib.suppress(OSError):  # a name that is too long is told where it is read
        if mark and file and day[:1].isdigit() and not Path(argument).exists():
            as_published(day, name=f"the date behind {file}@")
            return StoryText(file=file, published=day)
    return StoryText(file=argument)


def _fits(options: argparse.Namespace, count: int) -> None:
    """Refuse what a call of several files can't have."""
    if count == 1:
        return
    own = [name for name in _OF_ONE_ARTICLE if getattr(options, name)]
    if own:
        message = f"--{own[0]} is one article's: found {count} files, expected one"
        raise CheckError(message)
    if options.format == "html":
        message = f"html is one page a story: found {count} stories, expected one a call"
        raise CheckError(message)


def _encoder(choice: str) -> Encoder | None:
    if choice == "none":
        return None
    try:
        return load_encoder()
    except CheckError:
        if choice == "semantic":
            raise
        return None


def _view(reports: Sequence[Report], options: argparse.Namespace, labels: str | None) -> str:
    review = {"reviewer": options.reviewer, "review_url": options.review_url}
    views: dict[str, Callable[[], str]] = {
        "json": lambda: _json([report.to_dict() for report in reports]),
        "jsonld": lambda: script_safe(_json([r.to_jsonld(**review) for r in reports])),
        "jsonl": lambda: write_jsonl(reports),
        "csv": lambda: write_csv(reports),
        "md": lambda: _parted([report.to_markdown(language=labels) for report in reports]),
        "html": lambda: reports[0].to_html(language=labels),
        "text": lambda: _parted([_report_view(report, labels) for report in reports]),
    }
    return views[options.format]()


def _report_view(report: Report, labels: str | None) -> str:
    return report.to_text(width=width(), colour=in_colour(), language=labels)


def _parted(texts: Sequence[str]) -> str:
    """Return texts one under the other, with a rule between them."""
    return f"\n{'=' * width()}\n\n".join(texts)


def _json(plain: list[dict[str, Any]]) -> str:
    """Return one document as JSON, or a list of several."""
    written = plain[0] if len(plain) == 1 else plain
    return json.dumps(written, ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    sys.exit(main())
