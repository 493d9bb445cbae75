"""
Web pages: trafilatura tells the story from the page, and the page's own elements its paragraphs.

It runs in a process of its own, so that a page that it can't cope with costs seconds, no more.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys

from claimcheck.errors import StoryError
from claimcheck.inputs.item import Item, instant_of, text_of
from claimcheck.inputs.markup import Markup, read_markup

__all__ = ["read_page"]

_MOST_BYTES = 10_000_000  # of a page; a story's page has some hundred thousand
_PATIENCE_SECONDS = 20
_MOST_LOST = 0.2  # of the story's characters, when it is put into the page's own paragraphs
_EXTRACT = """
import sys
import trafilatura
story = trafilatura.extract(sys.stdin.buffer.read(), include_comments=False, include_tables=False)
sys.stdout.buffer.write((story or "").encode("utf-8", "replace"))
"""
_DATES = ("article:published_time", "datepublished", "date", "dc.date", "pubdate")
_AUTHORS = ("author", "article:author", "dc.creator")


def read_page(raw: bytes, *, file: str) -> Item:
    """
    Return the story of a web page.

    Raises:
        StoryError: trafilatura is missing, the page is too large or too odd, or holds no story.
    """
    if importlib.util.find_spec("trafilatura") is None:
        message = (
            f"{file}: an HTML page needs the 'html' extra of claimcheck-news: install it, or save "
            "the story as text"
        )
        raise StoryError(message)
    if len(raw) > _MOST_BYTES:
        message = f"{file}: a page of {len(raw):,} bytes: expected {_MOST_BYTES:,} at most"
        raise StoryError(message)
    markup = read_markup(raw.decode("utf-8", "replace"))
    story = _story(raw, file)
    paragraphs, others = _paragraphs(story, markup)
    title = _known(markup, "og:title", "title")
    author = _known(markup, *_AUTHORS)
    return Item(
        text=text_of(title, paragraphs),
        name=_known(markup, "og:site_name"),
        url=_known(markup, "og:url"),
        title=title,
        authors=(author,) if author and "://" not in author else (),
        published=instant_of(_known(markup, *_DATES)),
        language=markup.language,
        left_out=(*markup.left_out, *([f"{others} lines of the page"] if others else [])),
    )


def _story(raw: bytes, file: str) -> str:
    command = [sys.executable, "-c", _EXTRACT]
    try:
        done = subprocess.run(  # noqa: S603  (our own words)
            command, input=raw, capture_output=True, timeout=_PATIENCE_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        message = f"{file}: no story was found in {_PATIENCE_SECONDS} seconds: save it as text"
        raise StoryError(message) from None
    story = done.stdout.decode("utf-8", "replace")
    if done.returncode or not story.strip():
        said = done.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2]
        why = f" ({said[:120]})" if done.returncode and said else ""
        message = f"{file}: no story was found in this page{why}: save it as text"
        raise StoryError(message)
    return story


def _paragraphs(story: str, markup: Markup) -> tuple[list[str], int]:
    """Return the story in the page's own paragraphs, where they hold it, and how many others."""
    flat = " ".join(story.split())
    own = [paragraph for paragraph in markup.paragraphs if paragraph in flat]
    if sum(map(len, own)) >= (1 - _MOST_LOST) * len(flat):
        return own, len(markup.paragraphs) - len(own)
    return [line for line in story.splitlines() if line.strip()], 0


def _known(markup: Markup, *names: str) -> str | None:
    return next((v.strip() for name in names if (v := markup.meta.get(name, "")).strip()), None)
