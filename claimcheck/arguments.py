"""What the command line accepts; a bad call is an error like any other."""

from __future__ import annotations

import argparse
import importlib.util
from collections.abc import Sequence
from typing import NoReturn

from claimcheck import __version__
from claimcheck.errors import CheckError
from claimcheck.model import Verdict
from claimcheck.track_arguments import add_track

__all__ = ["parse_arguments"]

_EXAMPLES = """\
examples:
  claimcheck check story.toml
  claimcheck check article.txt --published 2023-09-15 --against afp.txt@2023-09-14 reuters.txt
  claimcheck parse article.txt --published 2023-09-15
  cat article.txt | claimcheck check - --against afp.txt --fail-on conflicting
  claimcheck check item.json --against feed.xml page.html --format html > report.html
  claimcheck track desk.ledger add monday/
  claimcheck check monday.toml tuesday.toml --format csv > findings.csv

a file is plain text in UTF-8, an HTML page (needs the html extra), a ninjs or NewsML-G2 item, or
(as a report) an RSS or Atom feed.

a story file names the article and the reports:
  [article]
  file = "article.txt"        # beside the story file
  published = 2023-09-15      # a time, name, language, url, title, author: optional
  [[reports]]
  name = "AFP"
  file = "afp.txt"            # as for the article; illustrative = true marks an example

exit status: 0; 1 when --fail-on found its verdict; 2 for a bad call or file; 130 when interrupted
"""


class _Parser(argparse.ArgumentParser):
    """A parser that raises, so that one place prints errors and exits."""

    def error(self, message: str) -> NoReturn:
        """Raise what is wrong, with where to read how it is done."""
        message = f"{message}; see {self.prog} --help"
        raise CheckError(message)


def parse_arguments(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """
    Return the options that the words of a call give; ``--help`` prints and exits.

    Args:
        arguments: the words after the command's name; those of the process when None.

    Raises:
        CheckError: the words make no call.

    >>> parse_arguments(["check", "a.txt", "--against", "b.txt@2024-07-01"]).against
    ['b.txt@2024-07-01']
    """
    return _parser().parse_args(arguments)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="claimcheck",
        description="Read a news article into attributed, dated claims; check them with reports.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"claimcheck {__version__}")
    if importlib.util.find_spec("shtab"):
        import shtab  # noqa: PLC0415  (an extra)

        shtab.add_argument_to(parser, ["--print-completion"])
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    checking = commands.add_parser("check", help="compare an article's claims with other reports")
    _add_checking(checking)
    _add_article(checking, formats=["text", "html", "md", "csv", "jsonl", "json", "jsonld"])
    add_track(commands)
    parsing = commands.add_parser("parse", help="show who said what, and when, in one article")
    parsing.add_argument("inputs", metavar="FILE|-", nargs="+")
    _add_article(parsing, formats=["text", "json"])
    return parser


def _add_checking(command: argparse.ArgumentParser) -> None:
    """Add what a check is told of the reports, the verdicts and the review."""
    command.add_argument("inputs", metavar="STORY.toml|ARTICLE|-", nargs="+")
    command.add_argument(
        "--against",
        nargs="+",
        action="extend",
        default=[],
        metavar="FILE[@DATE]",
        help="a report, with its day or time of publication after @; cited by its file's name",
    )
    command.add_argument(
        "--fail-on",
        action="append",
        default=[],
        choices=[verdict.value for verdict in Verdict],
        help="exit with status 1 where a claim gets this verdict; may be repeated",
    )
    command.add_argument(
        "--encoder",
        choices=["auto", "none", "semantic"],
        default="none",
        help="what compares meanings: word lists, or the semantic extra (auto: if installed)",
    )
    command.add_argument(
        "--allow-outside",
        action="store_true",
        help="let a story file name files outside its own folder",
    )
    command.add_argument(
        "--reviewer", metavar="NAME", help="who has reviewed the findings, for jsonld"
    )
    command.add_argument(
        "--review-url", metavar="URL", help="where that review is published, for jsonld"
    )


def _add_article(command: argparse.ArgumentParser, *, formats: Sequence[str]) -> None:
    """Add what is told of the article, and how the outcome is shown."""
    command.add_argument(
        "--published", metavar="DATE", help="the article's day, or day and time, ISO 8601"
    )
    command.add_argument("--name", metavar="OUTLET", help="who published the article")
    command.add_argument("--language", metavar="TAG", help="the article's; detected if not given")
    command.add_argument("--title", metavar="TITLE", help="the article's headline")
    command.add_argument("--url", metavar="URL", help="where the article was published")
    command.add_argument("--author", metavar="NAME", help="who wrote the article")
    command.add_argument("--in", dest="labels", metavar="TAG", help="the language to report in")
    command.add_argument("--format", choices=formats, default="text")
