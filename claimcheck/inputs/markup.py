"""HTML as paragraphs of text, with what stands in its head; any HTML, however broken."""

from __future__ import annotations

from collections import Counter
from html.parser import HTMLParser

import attrs

__all__ = ["Markup", "read_markup"]

_BREAKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "br", "center", "dd", "div", "dl", "dt",
    "fieldset", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hl1", "hl2", "hr",
    "li", "main", "nav", "ol", "p", "pre", "section", "td", "th", "tr", "ul",
))  # fmt: skip
_SILENT = frozenset({"head", "script", "style", "template", "noscript", "svg", "title"})
_LEFT_OUT = frozenset((
    "aside", "audio", "canvas", "figure", "form", "iframe", "media", "nav", "object", "select",
    "table", "video",
))  # fmt: skip
_VOID = frozenset({"br", "hr", "img", "input", "link", "meta"})  # never closed


@attrs.frozen(kw_only=True)
class Markup:
    """The paragraphs of some HTML, what its head says, and how many elements were left out."""

    paragraphs: tuple[str, ...]
    language: str | None
    meta: dict[str, str]
    left_out: tuple[str, ...]


def read_markup(html: str) -> Markup:
    """
    Return what a page, or a piece of one, holds.

    >>> read_markup("<p>Harga <b>naik</b>.</p><table><tr><td>7</td></tr></table>").paragraphs
    ('Harga naik.',)
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.found()


class _Reader(HTMLParser):
    """Collects text by paragraph; what is in an element that is left out is kept apart."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._paragraphs: list[list[str]] = [[]]
        self._apart: list[list[str]] = [[]]
        self._within, self._depth = "", 0
        self._counts: Counter[str] = Counter()
        self._language: str | None = None
        self._meta: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a paragraph, or an element that is left out."""
        known = {key: value or "" for key, value in attrs}
        if tag == "html":
            self._language = known.get("lang") or self._language
        elif tag == "meta":
            key = known.get("property") or known.get("name") or known.get("itemprop") or ""
            self._meta.setdefault(key.lower(), known.get("content", ""))
        if self._within:
            self._depth += tag == self._within
        elif tag in _SILENT or tag in _LEFT_OUT:
            self._within, self._depth, self._apart = tag, 1, [[]]
        if tag in _BREAKS:
            self._here().append([])

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Read a void element; another one that closes itself holds nothing."""
        if tag in _VOID:
            self.handle_starttag(tag, attrs)
        elif tag in _BREAKS:
            self._here().append([])

    def handle_endtag(self, tag: str) -> None:
        """End a paragraph, or an element that is left out."""
        if tag in _BREAKS:
            self._here().append([])
        if tag == self._within:
            self._depth -= 1
            if not self._depth:
                self._count(tag)
                self._within = ""
                self._paragraphs.append([])

    def handle_data(self, data: str) -> None:
        """Keep text."""
        self._here()[-1].append(data)

    def found(self) -> Markup:
        """Return what was found; an element that was never closed has swallowed nothing."""
        if self._within not in _SILENT:
            self._paragraphs += self._apart if self._within else []
        joined = (" ".join("".join(pieces).split()) for pieces in self._paragraphs)
        return Markup(
            paragraphs=tuple(filter(None, joined)),
            language=self._language,
            meta=self._meta,
            left_out=tuple(f"{count} <{tag}>" for tag, count in sorted(self._counts.items())),
        )

    def _here(self) -> list[list[str]]:
        return self._apart if self._within else self._paragraphs

    def _count(self, tag: str) -> None:
        if tag == "title":
            self._meta.setdefault("title", _joined(self._apart))
        elif tag in _LEFT_OUT and any("".join(pieces).strip() for pieces in self._apart):
            self._counts[tag] += 1


def _joined(paragraphs: list[list[str]]) -> str:
    return " ".join(" ".join("".join(pieces) for pieces in paragraphs).split())
