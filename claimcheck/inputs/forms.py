"""Which form a file has, by its name and its first words; and the items that it holds."""

from __future__ import annotations

import json
import re
from pathlib import PurePath

from claimcheck.errors import StoryError
from claimcheck.inputs.item import Item
from claimcheck.inputs.ninjs import is_ninjs, read_ninjs
from claimcheck.inputs.pages import read_page
from claimcheck.inputs.xml import read_xml

__all__ = ["read_items"]

_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE
)
_XML = re.compile(rb"\s*<(?:\?xml|rss|feed|newsItem|newsMessage)\b")
_HEAD = 2_000  # bytes that show what a file is
_NAMES = {
    "page": frozenset({".html", ".htm", ".xhtml"}),
    "xml": frozenset({".xml", ".rss", ".atom", ".newsml"}),
    "json": frozenset({".json", ".ninjs"}),
}
_NUL_SHARE = 0.02  # of the bytes; text of other encodings, and what is no text, has more


def read_items(raw: bytes, *, file: str) -> list[Item]:
    """
    Return the items that a file holds: one, or a feed's many.

    Args:
        raw: the file's bytes.
        file: its name, which tells the form where the bytes leave it open; named in errors.

    Raises:
        StoryError: the file is of a form that can't be read, and what to do.

    >>> read_items(b"Harga naik.", file="a.txt")[0].text
    'Harga naik.'
    """
    head, suffix = raw[:_HEAD].removeprefix(b"\xef\xbb\xbf"), PurePath(file).suffix.lower()
    if _PAGE.match(head) or suffix in _NAMES["page"]:
        return [read_page(raw, file=file)]
    if _XML.match(head) or suffix in _NAMES["xml"]:
        return read_xml(raw, file=file)
    text = _decoded(raw, file)
    if suffix in _NAMES["json"] or head.lstrip().startswith(b"{"):
        item = _of_json(text, file, must=suffix in _NAMES["json"])
        if item is not None:
            return [item]
    return [Item(text=text)]


def _of_json(text: str, file: str, *, must: bool) -> Item | None:
    try:
        plain = json.loads(text)
    except (ValueError, RecursionError) as error:
        plain, why = None, f"no JSON that can be read: {error}"
    else:
        why = "JSON of another form"
    if is_ninjs(plain):
        return read_ninjs(plain)
    if must:
        message = f"{file}: expected a ninjs item with a headline and a body, found {why}"
        raise StoryError(message)
    return None


def _decoded(raw: bytes, file: str) -> str:
    try:
        if raw.count(0) <= _NUL_SHARE * len(raw):
            return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    message = f"{file}: expected a text in UTF-8, found other bytes: save it as UTF-8 text"
    raise StoryError(message)
