"""Files that are no plain text: HTML and JSON, told by how they begin and by their tags."""

from __future__ import annotations

import re

__all__ = ["markup_of"]

_HEAD = 2_000  # code points of the beginning and of the end that are looked at
_JSON = re.compile(r"\s*(?:\[\s*)?\{\s*(?:\"(?:[^\"\\]|\\.){0,80}\"\s*:|\}\s*\]?\s*$)")
_DOCUMENT = re.compile(
    r"\s*(?:<!--.{0,400}?-->\s*)?<(?:!doctype|\?xml|(?:html|head|body|article|section|div|p|rss|feed)\b[^<>]{0,400}>)",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(
    r"</?(?:p|div|span|h[1-6]|a|br|ul|ol|li|article|section|strong|em|img|table|td|tr|blockquote"
    r"|figure)(?:\s[^<>]{0,400})?/?>",
    re.IGNORECASE,
)
_TAGS = 3  # with which a text is HTML; a writer who tells of one tag names no more


def markup_of(text: str) -> str | None:
    """
    Return "HTML" or "JSON" for a file that is no plain text; None for a text.

    >>> markup_of("<p>The <em>dam</em> is safe.</p>")
    'HTML'
    >>> markup_of('{"title": "The dam is safe"}')
    'JSON'
    >>> markup_of("The tag <p> opens a paragraph.")
    """
    head = text[:_HEAD]
    if _JSON.match(head):
        return "JSON"
    if _DOCUMENT.match(head):
        return "HTML"
    tags = _TAG.findall(head) if "<" in head else []
    opened = [tag for tag in tags if tag[1] != "/"]
    return "HTML" if opened and len(opened) < len(tags) >= _TAGS else None
