"""What a ledger holds, for a person to read: changes, a thread, threads by time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

import attrs

from claimcheck.model import Difference
from claimcheck.report.factuality import factuality_of_appearance
from claimcheck.report.layout import Layout
from claimcheck.report.paint import Paint, plain
from claimcheck.report.text import USUAL_WIDTH
from claimcheck.report.wording import Wording, capitalized, wording_for
from claimcheck.tracking import Appearance, Change, ChangeKind, State, Thread, Version
from claimcheck.tracking.changes import KINDS

__all__ = ["TrackedWords", "tracked_words", "write_changes", "write_thread", "write_timeline"]

_LONGEST_LABEL = 12
_ROLES = {  # as what a change or a state is painted
    ChangeKind.NEW: "title",
    ChangeKind.REVISED: "outdated",
    ChangeKind.SECOND_SOURCE: "corroborated",
    State.STANDING: "corroborated",
    State.OUTDATED: "outdated",
    State.SINGLE_SOURCED: "partial",
}
_ALARMING = "conflicting"


@attrs.frozen(kw_only=True)
class TrackedWords:
    """How what a ledger holds is said in one language."""

    wording: Wording

    def label(self, name: str, **places: object) -> str:
        """Return a label of the pack, its places filled."""
        return self.wording.section.tracking.get(name, name).format(**places)

    def kind(self, kind: ChangeKind) -> str:
        """Return what a change is called."""
        return self.label(kind.value.replace(" ", "_"))

    def when(self, appearance: Appearance) -> str:
        """Return when it came out: an instant, or a day."""
        if appearance.since == appearance.until:
            return self.wording.publication(appearance.until.date(), appearance.until)
        return self.wording.publication(appearance.since.date(), None)

    def claim(self, appearance: Appearance) -> str:
        """Return what it says, so that a denied claim never looks like a stated one."""
        if appearance.denies:
            return capitalized(self.label("denies", claim=appearance.text))
        told = self.wording.told(factuality_of_appearance(appearance), appearance.speaker)
        return self.wording.stated(told, appearance.text)

    def told(self, appearance: Appearance) -> str:
        """Return who told it, after whom, and when."""
        name = "told_by" if appearance.speaker else "told"
        outlet = appearance.outlet or self.label("unnamed")
        told = self.label(
            name, outlet=outlet, speaker=appearance.speaker, day=self.when(appearance)
        )
        names = ", ".join(appearance.credited)
        return self.label("after", told=told, names=names) if names else told

    def differences(self, differences: Sequence[Difference]) -> list[str]:
        """Return what differs, each once; a mere denial is told already."""
        return list(
            dict.fromkeys(
                self.label(
                    "difference",
                    kind=self.wording.kind(d.kind),
                    claimed=d.claimed,
                    reported=d.reported,
                )
                for d in differences
                if d.claimed != d.reported
            )
        )


def tracked_words(language: str) -> TrackedWords:
    """Return the words of a language."""
    return TrackedWords(wording=wording_for(language))


def write_changes(
    changes: Sequence[Change],
    *,
    since: dt.date | None = None,
    language: str,
    paint: Paint = plain,
    width: int = USUAL_WIDTH,
) -> str:
    """
    Return what has changed, for a person: what, by whom first, against what, and how it stands.

    Args:
        changes: what changed, in the order in which it is told.
        since: since which day.
        language: of the labels.
        paint: how pieces are marked, by role.
        width: the longest line, in characters.
    """
    words, layout = _page(language, paint, width)
    day = words.wording.day(since) if since else ""
    name = ("changes" if since else "all_changes") if changes else "no_changes"
    lines = layout.paragraph(words.label(name, day=day), "title")
    for number, change in enumerate(changes, 1):
        lines += ["", *_change(number, change, words, layout)]
    return "\n".join([*lines, ""])


def write_thread(
    thread: Thread, *, language: str, paint: Paint = plain, width: int = USUAL_WIDTH
) -> str:
    """Return a thread, for a person: its versions, who told each, and what followed it."""
    words, layout = _page(language, paint, width)
    lines = layout.paragraph(words.claim(thread.current.first), "title")
    lines += layout.paragraph(_state(thread.current, thread.state, words), _role(thread.state))
    lines += layout.paragraph(thread.id, "note")
    for number, version in enumerate(thread.versions, 1):
        lines += ["", *_version(number, version, thread, words, layout)]
    return "\n".join([*lines, ""])


def write_timeline(
    threads: Sequence[Thread], *, language: str, paint: Paint = plain, width: int = USUAL_WIDTH
) -> str:
    """Return threads by when they were first told, for a person: each version in a line or two."""
    words, layout = _page(language, paint, width)
    if not threads:
        return "\n".join([*layout.paragraph(words.label("nothing")), ""])
    lines: list[str] = []
    for number, thread in enumerate(threads, 1):
        lines += [""] if lines else []
        lines += layout.entry(number, capitalized(words.label(thread.state)), _role(thread.state))
        for version in thread.versions:
            lines += layout.body(words.claim(version.first))
            lines += layout.body(words.told(version.first), "note")
        lines += layout.body(thread.id, "note")
    return "\n".join([*lines, ""])


def _page(language: str, paint: Paint, width: int) -> tuple[TrackedWords, Layout]:
    words = tracked_words(language)
    names = ("by", "against", "differs", "now", "thread")
    column = min(_LONGEST_LABEL, max(len(words.label(name)) for name in names))
    return words, Layout(paint=paint, width=width, column=column)


def _change(number: int, change: Change, words: TrackedWords, layout: Layout) -> Iterator[str]:
    role = _ROLES.get(change.kind, _ALARMING)
    yield from layout.entry(number, words.kind(change.kind).upper(), role)
    yield from layout.body(words.claim(change.mover))
    yield from layout.row(words.label("by"), words.told(change.mover))
    if change.before is not None:
        before = f"{words.claim(change.before)} ({words.told(change.before)})"
        yield from layout.row(words.label("against"), before)
    for difference in words.differences(change.differences):
        yield from layout.row(words.label("differs"), difference)
    thread = change.thread
    yield from layout.row(words.label("now"), _state(thread.current, thread.state, words))
    yield from layout.row(words.label("thread"), thread.id, "note")


def _version(
    number: int, version: Version, thread: Thread, words: TrackedWords, layout: Layout
) -> Iterator[str]:
    title = f"{words.label('version', number=number)}: {_state(version, version.state, words)}"
    yield from layout.entry(number, capitalized(title), _role(version.state))
    for appearance in version.appearances:
        yield from layout.body(words.claim(appearance))
        yield from layout.body(f"{words.told(appearance)} · {appearance.id}", "note")
    for move in thread.moves:
        if move.earlier == number - 1:
            kind = words.kind(KINDS[move.relation])
            yield from layout.row(kind, words.told(move.mover))
            for difference in words.differences(move.link.differences):
                yield from layout.row("", difference)


def _state(version: Version, state: State, words: TrackedWords) -> str:
    rooms = ", ".join(room or words.label("unnamed") for room in version.newsrooms)
    return f"{words.label(state)} ({rooms})" if rooms else words.label(state)


def _role(state: State) -> str:
    return _ROLES.get(state, _ALARMING)
