"""What newsrooms hand over, as text with what is known of it."""

from __future__ import annotations

import importlib.util
import json
import subprocess
from typing import Any

import pytest

from claimcheck.errors import StoryError
from claimcheck.inputs import Item, pages, read_items
from claimcheck.inputs.markup import read_markup

STORY = "<p>The <b>council</b> voted on Tuesday.</p><p>The bridge is weak, Ole Berg said.</p>"
NINJS = {
    "uri": "http://agency.example/items/1", "type": "text", "language": "en-GB",
    "versionCreated": "2024-07-03T10:37:00Z", "by": "Eva Lund",
    "provider": {"name": "Nord Agency"}, "renditions": [{"href": "a.jpg"}],
    "headlines": [
        {"role": "short", "value": "Bridge"}, {"role": "main", "value": "Bridge is weak"},
    ],
    "bodies": [
        {"role": "main", "contentType": "text/plain", "value": "The council voted."},
        {"role": "rich", "contentType": "application/xhtml+xml", "value": STORY},
    ],
}  # fmt: skip
NEWSML = b"""<?xml version="1.0" encoding="UTF-8"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
<newsItem guid="urn:x" xml:lang="en-GB"><itemMeta><provider literal="nord"><name>Nord Agency</name>
</provider><versionCreated>2024-07-03T10:37:00+02:00</versionCreated></itemMeta>
<contentMeta><headline>Bridge is weak</headline><by>Eva Lund</by></contentMeta>
<contentSet><inlineXML contenttype="application/nitf+xml">
<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head><hedline><hl1>No</hl1></hedline>
</body.head><body.content><p>The council voted on Tuesday.</p><table><tr><td>9-3</td></tr></table>
<p>The bridge is <em>weak</em>, Ole Berg said.</p></body.content></body></nitf>
</inlineXML><remoteContent href="a.jpg"/></contentSet></newsItem></itemSet></newsMessage>"""
RSS = b"""<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Nord Daily</title>
<language>en</language><item><title>Bridge is weak</title><link>https://nord.example/1</link>
<pubDate>Wed, 03 Jul 2024 09:12:44 +0700</pubDate><dc:creator>Eva Lund</dc:creator>
<content:encoded><![CDATA[<p>The council voted.</p><p>It rained.</p>]]></content:encoded></item>
<item><title>Rain</title><description>It rained &lt;b&gt;hard&lt;/b&gt;.</description></item>
<item><link>https://nord.example/3</link></item></channel></rss>"""
ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Nord Daily</title><entry>
<title>Bridge is weak</title><link href="https://nord.example/1"/><updated>2024-07-03T09:12:44Z</updated>
<author><name>Eva Lund</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
<p>The council voted.</p><p>It rained.</p></div></content></entry></feed>"""
PAGE = f"""<!DOCTYPE html><html lang="en-GB"><head><title>Bridge is weak | Nord</title>
<meta property="og:title" content="Bridge is weak">
<meta property="og:site_name" content="Nord Daily">
<meta property="og:url" content="https://nord.example/1"><meta name="author" content="Eva Lund">
<meta property="article:published_time" content="2024-07-03T08:00:00+07:00">
<script>var said = "the mayor";</script></head><body><nav><a href="/">Home</a></nav><article>
<h1>Bridge is weak</h1><figure><figcaption>The bridge. Photo: Nord</figcaption></figure>
{
    "".join(
        f"<p>The council of town {n} voted on Tuesday to repair the old bridge, Ole Berg said.</p>"
        for n in range(9)
    )
}</article><footer>All rights reserved.</footer></body></html>"""


def only(raw: bytes | dict[str, Any], file: str) -> Item:
    """Return the one item that a file holds."""
    (item,) = read_items(raw if isinstance(raw, bytes) else json.dumps(raw).encode(), file=file)
    return item


def test_plain_text_is_itself() -> None:
    """Nothing is added, a mark of byte order is no text."""
    assert only(b"\xef\xbb\xbfHarga naik.\n", "a.txt") == Item(text="Harga naik.\n")
    assert only(b"{Harga} naik.", "a.txt").text == "{Harga} naik."


def test_a_ninjs_item_is_read() -> None:
    """The main headline, the body that has paragraphs, and what is known of it."""
    item = only(NINJS, "item.json")
    assert item.text == (
        "Bridge is weak\n\nThe council voted on Tuesday.\n\nThe bridge is weak, Ole Berg said."
    )
    assert (item.name, item.title, item.language) == ("Nord Agency", "Bridge is weak", "en-GB")
    assert item.url == "http://agency.example/items/1"
    assert item.authors == ("Eva Lund",)
    assert item.published is not None
    assert item.published.isoformat() == "2024-07-03T10:37:00+00:00"
    assert item.left_out == ("renditions",)


@pytest.mark.parametrize(
    ("older", "text"),
    [
        ({"headline": "H", "body_text": "One.\n\nTwo."}, "H\n\nOne.\n\nTwo."),
        ({"headline": "H", "body_text": "One", "body_xhtml": "<p>One</p><p>Two</p>"},
         "H\n\nOne\n\nTwo"),
        ({"headline": "H", "body_html": "H<br>One", "source": "cc"}, "H\n\nOne"),
        ({"headlines": [], "bodies": [{"value": "One"}, 5]}, "One"),
    ],
)  # fmt: skip
def test_older_ninjs_is_read(older: dict[str, Any], text: str) -> None:
    """The flat keys of versions 1 and 2 hold the same; what is odd is passed over."""
    assert only(older, "item.json").text == text


def test_a_withdrawn_item_is_told() -> None:
    """An item that isn't to be used is read, and says so."""
    assert (
        only(NINJS | {"pubStatus": "withheld"}, "i.json").left_out[-1] == "its status is withheld"
    )


def test_a_newsml_item_is_read() -> None:
    """The story of its inline NITF, without the head that says the headline again."""
    item = only(NEWSML, "item.xml")
    assert item.text == (
        "Bridge is weak\n\nThe council voted on Tuesday.\n\nThe bridge is weak, Ole Berg said."
    )
    assert (item.name, item.language, item.authors) == ("Nord Agency", "en-GB", ("Eva Lund",))
    assert item.published is not None
    assert item.published.isoformat() == "2024-07-03T10:37:00+02:00"
    assert item.left_out == ("1 <table>", "remoteContent")


BARE_BODY = """<inlineXML><nitf><body>
<body.head><p>T</p></body.head><body.content>One.</body.content>
</body></nitf></inlineXML>"""


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<inlineData>One.</inlineData>", "T\n\nOne."),
        (BARE_BODY, "T\n\nOne."),
        ("<inlineData contenttype='text/html'>&lt;p&gt;One.&lt;/p&gt;</inlineData>", "T\n\nOne."),
    ],
)
def test_a_newsml_item_may_hold_plain_data(content: str, text: str) -> None:
    """Text and HTML are taken as what they are; the title serves as headline."""
    known = "<itemMeta><title>T</title></itemMeta>"
    xml = f"<newsItem>{known}<contentSet>{content}</contentSet></newsItem>"
    assert only(xml.encode(), "item.xml").text == text


def test_a_feed_holds_many() -> None:
    """Each item with its text; one without any is none, and a summary says that it is one."""
    first, second = read_items(RSS, file="feed.xml")
    assert first.text == "Bridge is weak\n\nThe council voted.\n\nIt rained."
    assert (first.name, first.url) == ("Nord Daily", "https://nord.example/1")
    assert first.authors == ("Eva Lund",)
    assert first.published is not None
    assert first.published.isoformat() == "2024-07-03T09:12:44+07:00"
    assert first.left_out == ()
    assert second.text == "Rain\n\nIt rained hard."
    assert second.left_out == ("the feed holds a summary alone",)


def test_an_atom_entry_is_read() -> None:
    """Its XHTML content, its page, its author."""
    item = only(ATOM, "feed.atom")
    assert item.text == "Bridge is weak\n\nThe council voted.\n\nIt rained."
    assert (item.name, item.url) == ("Nord Daily", "https://nord.example/1")
    assert (item.authors, item.language) == (("Eva Lund",), "en")


@pytest.mark.parametrize(
    ("raw", "file", "message"),
    [
        (b"\xff\xfe\x00", "a.txt", "expected a text in UTF-8"),
        (b"A\0B\0C\0D\0", "a.txt", "expected a text in UTF-8"),
        (b"{", "a.json", "expected a ninjs item with a headline and a body, found no JSON"),
        (b"[" * 100_000, "a.json", "found no JSON that can be read"),
        (b'{"a": 1}', "a.json", "found JSON of another form"),
        (b"<?xml version='1.0'?><a>", "a.xml", "not well formed"),
        (b"<?xml version='1.0'?><a/>", "a.xml", "expected NewsML-G2 .* found <a>"),
        (b"<rss><channel/></rss>", "a.xml", "found no story in its <rss>"),
        (b"<!DOCTYPE x [<!ENTITY a 'b'>]><rss/>", "a.xml", "declares entities of its own"),
        (b"no xml", "a.xml", "not well formed"),
    ],
)
def test_what_cannot_be_read_says_so(raw: bytes, file: str, message: str) -> None:
    """The file, what was found, what was expected."""
    with pytest.raises(StoryError, match=f"{file}: .*{message}|{message}"):
        read_items(raw, file=file)


def test_a_nul_in_a_text_is_read() -> None:
    """One stray NUL makes no binary file."""
    text = "Harga naik 7 persen\0, kata Menteri Ani Wijaya pada Senin di Jakarta, Indonesia."
    assert only(text.encode(), "a.txt").text == text


@pytest.mark.parametrize(
    ("html", "paragraphs"),
    [
        ("One<br>two", ("One", "two")),
        ("<p>One <i>two</i>\n three", ("One two three",)),
        ("<div>a<script>b</script>c</div>", ("a", "c")),
        ("<p>a<figure>b<figure>c</figure></figure>d", ("a", "d")),
        ("<p>a</p><table>never closed <p>b", ("a", "never closed", "b")),
        ("<p>a</p><script>never closed <p>b", ("a",)),
        ("&ldquo;a&rdquo; &amp; b", ("“a” & b",)),
        ("</p></div></figure>x<p/>y", ("x", "y")),
        ("", ()),
    ],
)
def test_any_html_has_paragraphs(html: str, paragraphs: tuple[str, ...]) -> None:
    """However broken it is, no story is swallowed."""
    assert tuple(" ".join(p.split()) for p in read_markup(html).paragraphs) == paragraphs


def test_a_page_is_read() -> None:
    """The story in the page's own paragraphs, with what its head says."""
    pytest.importorskip("trafilatura", reason="the html extra isn't installed")
    item = only(PAGE.encode(), "page.txt")
    assert item.text.startswith("Bridge is weak\n\nThe council of town 0 voted on Tuesday")
    assert item.text.count("\n\n") == 9
    assert "Home" not in item.text
    assert "rights reserved" not in item.text
    assert (item.name, item.url) == ("Nord Daily", "https://nord.example/1")
    assert (item.authors, item.language) == (("Eva Lund",), "en-GB")
    assert item.published is not None
    assert item.published.isoformat() == "2024-07-03T08:00:00+07:00"
    assert any("<figure>" in what for what in item.left_out)


def test_a_page_without_the_extra_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody gets tags for a story."""
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(StoryError, match="needs the 'html' extra"):
        only(PAGE.encode(), "page.html")


def test_a_page_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seconds, no more; and bytes without end are not read."""
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: True)

    def hang(command: list[str], **options: Any) -> None:
        raise subprocess.TimeoutExpired(command, options["timeout"])

    monkeypatch.setattr(subprocess, "run", hang)
    with pytest.raises(StoryError, match="no story was found in 20 seconds"):
        only(PAGE.encode(), "page.html")
    monkeypatch.setattr(pages, "_MOST_BYTES", 10)
    with pytest.raises(StoryError, match="expected 10 at most"):
        only(PAGE.encode(), "page.html")


@pytest.mark.parametrize(("status", "told"), [(0, ""), (1, r" \(ValueError: no\)")])
def test_a_page_without_a_story_says_so(
    monkeypatch: pytest.MonkeyPatch, status: int, told: str
) -> None:
    """An empty result is no story, and a failure is told in its own words."""
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: True)
    done = subprocess.CompletedProcess([], status, b"", b"Traceback\nValueError: no\n")
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: done)
    with pytest.raises(StoryError, match=f"no story was found in this page{told}: save it"):
        only(PAGE.encode(), "page.html")


def test_a_story_that_the_page_does_not_hold_keeps_its_lines(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where the page's paragraphs lose the story, the lines that were found are taken."""
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: True)
    done = subprocess.CompletedProcess([], 0, b"Another story.\nOf two lines.\n", b"")
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: done)
    item = only(PAGE.encode(), "page.html")
    assert item.text == "Bridge is weak\n\nAnother story.\n\nOf two lines."
