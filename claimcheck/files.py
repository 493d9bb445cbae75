"""Reads the files that a call or a story file names, and makes articles of them."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import attrs

from claimcheck.errors import ClaimcheckError, StoryError
from claimcheck.inputs import Item, read_items
from claimcheck.languages import load_language
from claimcheck.model import Article, Diagnostic, Span
from claimcheck.pipeline import parse_article
from claimcheck.stories import StoryText

__all__ = ["Reader"]

_STDIN = "-"
_LEFT_OUT = "left-out"


class Reader:
    """Reads texts from files beside a folder, and once from standard input."""

    def __init__(self, folder: Path = Path(), *, fenced: bool = False) -> None:
        self._folder = folder
        self._fenced = fenced
        self._stdin_read = False

    def beside(self, file: str, *, fenced: bool) -> Reader:
        """Return a reader of the files that a story file names; fenced, of no others."""
        return Reader(Path(file).parent, fenced=fenced)

    def article(self, text: StoryText) -> Article:
        """
        Return the one article in a file.

        Raises:
            StoryError: the file can't be read, or holds several.
        """
        items = read_items(self.raw(text.file), file=text.file)
        if len(items) > 1:
            message = (
                f"{text.file}: expected one story to check, found {len(items)}: save the one, and "
                "pass the feed with --against"
            )
            raise StoryError(message)
        return _article(text, items[0])

    def articles(self, text: StoryText) -> Iterator[Article]:
        """
        Yield every article in a file, named as the file or the call names it.

        Raises:
            StoryError: the file can't be read.
        """
        for item in read_items(self.raw(text.file), file=text.file):
            yield _article(text, item)

    def reports(
        self, texts: Sequence[StoryText], *, step: Callable[[str], None]
    ) -> Iterator[tuple[StoryText, Article]]:
        """
        Yield the reports in the files, one or many a file, each cited by a name of its own.

        Args:
            texts: the files, with what is known of each.
            step: told what is being read.
        """
        found: list[tuple[StoryText, Article]] = []
        for number, text in enumerate(texts, 1):
            step(f"reading {number} of {len(texts)} reports")
            items = read_items(self.raw(text.file), file=text.file)
            found += ((text, _article(text, item)) for item in items)
        names = [article.name or text.stem for text, article in found]
        files = {name: {text.file for text, _ in found} for name in set(names)}
        counts, seen = Counter(names), Counter[str]()
        for name, (text, article) in zip(names, found, strict=True):
            own = name
            if counts[name] > 1 and article.name is None and len(files[name]) > 1:
                own = text.file
            elif counts[name] > 1:
                seen[name] += 1
                own = name if seen[name] == 1 else f"{name} ({seen[name]})"
            yield text, attrs.evolve(article, name=own)

    def raw(self, file: str) -> bytes:
        """
        Return what a file holds.

        Raises:
            StoryError: there is no such file, it can't be read, or it lies outside the fence.
        """
        try:
            return self._stdin() if file == _STDIN else self._path(file).read_bytes()
        except StoryError:
            raise
        except FileNotFoundError:
            message = f"{file}: no such file"
            raise StoryError(message) from None
        except (OSError, ValueError) as error:
            message = f"{file}: can't be read: {getattr(error, 'strerror', None) or error}"
            raise StoryError(message) from None

    def _path(self, file: str) -> Path:
        path = self._folder / file
        if self._fenced and not path.resolve().is_relative_to(self._folder.resolve()):
            message = (
                f"{file}: lies outside the story file's folder: move it there, or pass "
                "--allow-outside where you trust the story file"
            )
            raise StoryError(message)
        return path

    def _stdin(self) -> bytes:
        if self._stdin_read:
            message = "standard input can be read once: only one text can be -"
            raise StoryError(message)
        if sys.stdin is None:
            message = "standard input is closed: name a file, or send a text"
            raise StoryError(message)
        self._stdin_read = True
        return sys.stdin.buffer.read()


def _article(text: StoryText, item: Item) -> Article:
    """Return the article of an item; what the call or the story file says of it counts first."""
    try:
        article = parse_article(
            item.text,
            published=text.published or item.published,
            language=text.language or _usable(item.language),
            name=text.name or item.name,
            url=text.url or item.url,
            title=text.title or item.title,
            author=text.author or item.authors,
        )
    except ClaimcheckError as error:
        message = f"{text.file}: {error}"
        raise StoryError(message) from None
    notes = tuple(
        Diagnostic(span=Span(0, 0), code=_LEFT_OUT, message=f"left out of the text: {what}")
        for what in item.left_out
    )
    return attrs.evolve(article, diagnostics=(*article.diagnostics, *notes))


def _usable(tag: str | None) -> str | None:
    """Return a language tag that a file gives, where it is one."""
    try:
        return tag and load_language(tag).tag
    except ClaimcheckError:
        return None
