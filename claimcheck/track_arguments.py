"""What ``claimcheck track`` accepts."""

from __future__ import annotations

import argparse
from typing import Any

from claimcheck.tracking import ChangeKind, State

__all__ = ["add_track"]

_EXAMPLES = """\
examples:
  claimcheck track desk.ledger add monday/ --outlet AFP
  claimcheck track desk.ledger add item.json story.toml wire.txt@2024-03-04T08:00Z
  claimcheck track desk.ledger changes --since 2024-03-04
  claimcheck track desk.ledger timeline --about "Sinar Jaya"
  claimcheck track desk.ledger show t-0123456789abcdef
  claimcheck track desk.ledger export --format csv > claims.csv

exit status: 0; 1 when --fail-on found its state or change; 2 for a bad call, file or ledger; 130
when interrupted
"""


def add_track(commands: Any) -> None:  # noqa: ANN401  (argparse keeps the type to itself)
    """Add the command to those of ``claimcheck``."""
    tracking = commands.add_parser(
        "track",
        help="follow claims over outlets and days, in a ledger",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    tracking.add_argument("ledger", metavar="LEDGER", help="a file; add makes it")
    acts = tracking.add_subparsers(dest="act", required=True, metavar="ACT")
    _add_add(acts)
    changes = acts.add_parser("changes", help="what is new")
    changes.add_argument("--since", metavar="DAY", help="what was known at its end is left out")
    showing = acts.add_parser("show", help="one claim: its versions, and who told each")
    showing.add_argument("thread", metavar="THREAD", help="its id, or that of a claim in it")
    timeline = acts.add_parser("timeline", help="claims by when they were first told")
    exporting = acts.add_parser("export", help="all claims, for machines; of a damaged file, too")
    exporting.add_argument("--format", choices=["json", "csv", "jsonld", "html"], default="json")
    for act in (timeline, exporting):
        act.add_argument("--speaker", metavar="WORDS", help="only what somebody of that name says")
        act.add_argument("--about", metavar="WORDS", help="only claims that hold the words")
        act.add_argument("--since", metavar="DAY", help="only what was told after its end")
        act.add_argument("--until", metavar="DAY", help="only what was told by its end")
    for act in (changes, showing, timeline, exporting):
        act.add_argument("--in", dest="labels", metavar="TAG", help="the language to report in")
        act.add_argument(
            "--fail-on",
            type=_fatal,
            action="extend",
            default=[],
            metavar="STATE[,STATE]",
            help="exit with status 1 where a claim is or gets so, such as disputed,outdated",
        )


def _add_add(acts: Any) -> None:  # noqa: ANN401
    adding = acts.add_parser("add", help="keep articles, and link their claims")
    adding.add_argument(
        "inputs",
        metavar="FILE[@DATE]|STORY.toml|FOLDER|-",
        nargs="+",
        help="texts, pages, ninjs, NewsML-G2, feeds, stories, folders of these",
    )
    adding.add_argument("--outlet", metavar="NAME", help="who published them")
    adding.add_argument("--published", metavar="DATE", help="their day, or day and time, ISO 8601")
    adding.add_argument("--url", metavar="URL", help="where the one article was published")
    adding.add_argument("--language", metavar="TAG", help="theirs; detected if not given")
    adding.add_argument("--encoder", choices=["auto", "none", "semantic"], default="none")
    adding.add_argument(
        "--allow-outside",
        action="store_true",
        help="let a story file name files outside its own folder",
    )


def _fatal(written: str) -> list[str]:
    """Return the states that a word names, with commas between."""
    known = dict.fromkeys([state.value for state in State] + [kind.value for kind in ChangeKind])
    names = [name.strip() for name in written.split(",")]
    wrong = [name for name in names if name not in known]
    if wrong:
        message = f"{wrong[0]!r}: expected one or more of {', '.join(known)}"
        raise argparse.ArgumentTypeError(message)
    return names
