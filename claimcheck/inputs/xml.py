"""XML that newsrooms exchange: NewsML-G2 items, and the entries of RSS and Atom feeds."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from claimcheck.errors import StoryError
from claimcheck.inputs.item import Item, instant_of, text_of
from claimcheck.inputs.markup import read_markup

__all__ = ["read_xml"]

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_ROOTS = "NewsML-G2 (newsItem, newsMessage), RSS or Atom"


def read_xml(raw: bytes, *, file: str) -> list[Item]:
    """
    Return the items that an XML file holds.

    Raises:
        StoryError: it isn't well formed, declares entities, or is of no form that is known.
    """
    if b"<!ENTITY" in raw:
        message = f"{file}: the XML declares entities of its own, which is not read: remove them"
        raise StoryError(message)
    try:
        root = ET.fromstring(raw)  # noqa: S314  (no entities, and expat bounds the rest)
    except (ET.ParseError, ValueError, LookupError, RecursionError) as error:
        message = f"{file}: the XML is not well formed: {error}"
        raise StoryError(message) from None
    kind = _name(root)
    readers = {"rss": _rss, "RDF": _rss, "feed": _atom, "newsItem": _newsml, "newsMessage": _newsml}
    items = [item for item in readers[kind](root) if item.text] if kind in readers else []
    if items:
        return items
    found = f"no story in its <{kind}>" if kind in readers else f"<{kind}>"
    message = f"{file}: expected {_ROOTS} with a story, found {found}"
    raise StoryError(message)


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _all(element: Element, name: str) -> Iterator[Element]:
    """Yield the elements of a name, in any namespace, wherever they stand."""
    return (found for found in element.iter() if _name(found) == name)


def _text(element: Element, *names: str) -> str | None:
    """Return the text of the first child that has one of the names; earlier names first."""
    for name in names:
        for child in element:
            if _name(child) == name and (text := " ".join("".join(child.itertext()).split())):
                return text
    return None


def _rss(root: Element) -> Iterator[Item]:
    channel = next(_all(root, "channel"), root)
    for entry in _all(root, "item"):
        yield _entry(
            entry,
            name=_text(channel, "title"),
            url=_text(entry, "link"),
            authors=[a for a in (_text(entry, "creator"), _text(entry, "author")) if a][:1],
            language=_text(channel, "language"),
        )


def _atom(root: Element) -> Iterator[Item]:
    for entry in _all(root, "entry"):
        links = [link for link in entry if _name(link) == "link"]
        pages = [link.get("href") for link in links if link.get("rel", "alternate") == "alternate"]
        authors = (_text(child, "name") for child in entry if _name(child) == "author")
        yield _entry(
            entry,
            name=_text(root, "title"),
            url=next(filter(None, pages), None),
            authors=[author for author in authors if author],
            language=entry.get(_LANG) or root.get(_LANG),
        )


def _entry(
    entry: Element, *, name: str | None, url: str | None, authors: list[str], language: str | None
) -> Item:
    """Return an entry of a feed: its whole content where it has that, else its summary."""
    title = _text(entry, "title")
    body = next(
        (
            _plain_names(child) if len(child) else "".join(child.itertext())
            for kind in ("encoded", "content", "description", "summary")
            for child in entry
            if _name(child) == kind
        ),
        "",
    )
    markup = read_markup(body)
    whole = any(_name(child) in {"encoded", "content"} for child in entry)
    return Item(
        text=text_of(title, markup.paragraphs),
        name=name,
        url=url,
        title=title,
        authors=tuple(authors),
        published=instant_of(_text(entry, "pubDate", "published", "date", "updated")),
        language=language,
        left_out=(*markup.left_out, *(() if whole else ("the feed holds a summary alone",))),
    )


def _newsml(root: Element) -> Iterator[Item]:
    for item in _all(root, "newsItem"):
        parts = {_name(child): child for child in item}
        empty = Element("empty")
        item_meta, meta = parts.get("itemMeta", empty), parts.get("contentMeta", empty)
        title = _text(meta, "headline") or _text(item_meta, "title")
        paragraphs, left_out = _content(parts.get("contentSet", empty))
        languages = [e.get("tag") for e in meta if _name(e) == "language"]
        by = _text(meta, "by") or next((_text(e, "name") for e in _all(meta, "creator")), None)
        written = _text(item_meta, "versionCreated", "firstCreated") or _text(
            meta, "contentModified", "contentCreated"
        )
        yield Item(
            text=text_of(title, paragraphs),
            name=next(filter(None, map(_provider, _all(item_meta, "provider"))), None),
            title=title,
            authors=(by,) if by else (),
            published=instant_of(written),
            language=next(filter(None, [*languages, item.get(_LANG), root.get(_LANG)]), None),
            left_out=left_out,
        )


def _provider(provider: Element) -> str | None:
    return _text(provider, "name") or provider.get("literal")


def _content(contents: Element) -> tuple[list[str], tuple[str, ...]]:
    """Return the paragraphs of the first text that an item holds, and what was left out."""
    others = sorted({_name(child) for child in contents if _name(child).startswith("remote")})
    for child in contents:
        kind = _name(child)
        if kind == "inlineXML":
            body = (*_all(child, "body.content"), *_all(child, "body"), child)[0]
            markup = read_markup(_plain_names(body))
            return list(markup.paragraphs), (*markup.left_out, *others)
        if kind == "inlineData" and child.text:
            if "html" in child.get("contenttype", "") or "<p" in child.text:
                markup = read_markup(child.text)
                return list(markup.paragraphs), (*markup.left_out, *others)
            return [child.text.strip()], tuple(others)
    return [], tuple(others)


def _plain_names(element: Element) -> str:
    """Return an element as HTML, its names without their namespaces."""
    for each in element.iter():
        each.tag = _name(each)
    return ET.tostring(element, encoding="unicode", method="html")
