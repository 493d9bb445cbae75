"""ninjs, IPTC's news in JSON: versions 1 to 3, whose keys differ in their capitals."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claimcheck.inputs.item import Item, instant_of, text_of
from claimcheck.inputs.markup import read_markup

__all__ = ["is_ninjs", "read_ninjs"]

_MARKS = frozenset(
    {"headline", "headlines", "bodies", "body_text", "body_xhtml", "body_html", "versioncreated"}
)
_UNUSABLE = frozenset({"withheld", "canceled"})


def is_ninjs(plain: object) -> bool:
    """Return whether data read from JSON look like a ninjs item."""
    return isinstance(plain, dict) and bool(_MARKS & {str(key).lower() for key in plain})


def read_ninjs(plain: Mapping[str, Any]) -> Item:
    """Return the item: its main body with paragraphs where there is one, and what is known."""
    known = {key.lower(): value for key, value in plain.items()}
    title = _role_of(known.get("headlines")) or _str(known.get("headline"))
    bodies = _bodies(known)
    body, kind = max(bodies, key=lambda b: _is_html(*b), default=("", ""))
    paragraphs, left_out = _paragraphs(body, kind)
    links = [key for key in ("associations", "renditions") if known.get(key)]
    status = _str(known.get("pubstatus"))
    notes = [*left_out, *links, *([f"its status is {status}"] if status in _UNUSABLE else [])]
    uri = _str(known.get("uri")) or _str(known.get("url"))
    return Item(
        text=text_of(title, paragraphs),
        name=_provider(known),
        url=uri if uri and uri.startswith(("http://", "https://")) else None,
        title=title,
        authors=tuple(filter(None, [_str(known.get("by")) or _str(known.get("byline"))])),
        published=instant_of(known.get("versioncreated") or known.get("firstcreated")),
        language=_str(known.get("language")),
        left_out=tuple(notes),
    )


def _bodies(known: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return the bodies with their types, the main one first."""
    listed = known.get("bodies")
    found = []
    for body in listed if isinstance(listed, list) else []:
        if isinstance(body, dict):
            lower = {key.lower(): value for key, value in body.items()}
            found.append((_str(lower.get("value")) or "", _str(lower.get("contenttype")) or ""))
    flat = [(_str(known.get(f"body_{kind}")) or "", kind) for kind in ("xhtml", "html", "text")]
    return [(value, kind) for value, kind in (*found, *flat) if value]


def _is_html(body: str, kind: str) -> bool:
    return "html" in kind or "<p" in body


def _paragraphs(body: str, kind: str) -> tuple[list[str], tuple[str, ...]]:
    if not _is_html(body, kind):
        return [body], ()
    markup = read_markup(body)
    return list(markup.paragraphs), markup.left_out


def _role_of(values: object) -> str | None:
    """Return the main one of values with roles, or else the first."""
    rows = [row for row in values if isinstance(row, dict)] if isinstance(values, list) else []
    main = [row for row in rows if row.get("role") == "main"] or rows
    return _str(main[0].get("value")) if main else None


def _provider(known: Mapping[str, Any]) -> str | None:
    for key in ("provider", "source", "copyrightholder"):
        value = known.get(key)
        name = value.get("name") if isinstance(value, dict) else value
        if found := _str(name):
            return found
    return None


def _str(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None
