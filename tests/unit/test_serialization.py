"""An article as plain data: the fixed keys, nothing lost, and wrong data refused."""

from __future__ import annotations

import json
from typing import Any

import attrs
import pytest

from claimcheck import Article, parse_article
from claimcheck.errors import SerializationError
from claimcheck.model import Attribution, Block, Claim, Quantity, Resolution, Span, Timex

TEXT = """Harga beras naik

"Harga naik 7 persen pada Maret 2024," kata Menteri Ani Wijaya, Senin (4/3/2024). Ia menambahkan
bahwa stok aman.

Foto: Antara
Baca juga: cuaca
"""


@pytest.fixture(scope="module")
def article() -> Article:
    """An article as it is read."""
    return parse_article(TEXT, published="2024-03-05", name="Harian Kota")


def test_the_keys_are_those_that_are_fixed(article: Article) -> None:
    """Schema 2 has these keys; others may come beside them."""
    plain = article.to_dict()
    assert (plain["schema"], plain["kind"]) == (2, "article")
    assert plain.keys() >= {
        "name", "language", "published", "byline", "cited", "credits", "blocks", "attributions",
        "timexes", "claims", "diagnostics", "text", "sentences", "quantities", "mentions",
    }  # fmt: skip
    assert plain["blocks"][0].keys() == {"kind", "start", "end", "speaker", "corrects"}
    for attribution in plain["attributions"]:
        assert attribution.keys() >= {"source", "cue", "content", "speaker", "kind", "stance"}
        assert all(piece.keys() == {"start", "end"} for piece in attribution["content"])
    for timex in plain["timexes"]:
        assert timex.keys() >= {"start", "end", "type", "edtf", "timex3", "earliest", "latest"}
    for claim in plain["claims"]:
        assert claim.keys() >= {
            "id", "spans", "speaker", "content", "attribution", "factuality",
        }  # fmt: skip
        assert claim["attribution"] is None or isinstance(claim["attribution"], int)


def test_nothing_is_lost_through_json(article: Article) -> None:
    """What was written as JSON is read as the same article."""
    plain = json.loads(json.dumps(article.to_dict()))
    assert plain == article.to_dict()
    assert Article.from_dict(plain) == article


def test_a_claim_refers_to_its_attribution_by_index() -> None:
    """Two claims of one quotation share it."""
    attribution = Attribution(
        source=None, cue=None, content=(Span(0, 9),), resolution=Resolution(rule="none")
    )
    claims = tuple(
        Claim(id=f"c{n}", spans=(Span(0, 5),), text="Harga", attribution=attribution)
        for n in (1, 2)
    )
    article = Article(text="Harga naik.", language="id", attributions=(attribution,), claims=claims)
    assert [claim["attribution"] for claim in article.to_dict()["claims"]] == [0, 0]
    assert Article.from_dict(article.to_dict()) == article


def test_a_claim_with_a_foreign_value_is_refused() -> None:
    """A claim can't hold a date that its article doesn't."""
    foreign = Timex(span=Span(0, 4), type="date", edtf="2024", timex3="2024")
    claim = Claim(id="c7", spans=(Span(0, 4),), text="2024", timexes=(foreign,))
    with pytest.raises(SerializationError, match="c7 holds"):
        Article(text="2024.", language="id", claims=(claim,)).to_dict()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"schema": 3}, "schema 3"),
        ({"schema": True}, "schema True"),
        ({"kind": "report"}, "kind 'report'"),
        ({"text": 5}, r"expected a value of type str, found 5 @ \$\.text"),
        ({"published": "Maret"}, r"expected an ISO 8601 date, found 'Maret' @ \$\.published"),
        ({"cited": "AFP"}, r"expected a list, found 'AFP' @ \$\.cited"),
        ({"cited": [7]}, r"@ \$\.cited\[0\]"),
        ({"blocks": [3]}, r"expected Block as a dict, found 3 @ \$\.blocks\[0\]"),
        ({"blocks": [{"kind": "paragraph", "start": 0}]}, r"expected a place with start and end"),
        ({"blocks": [{"kind": "paragraph", "start": 4, "end": 2}]}, r"0 <= start <= end"),
        ({"blocks": [{"kind": "paragraph", "start": 0, "end": 9999}]}, r"found end 9999"),
        ({"attributions": [{}]}, r"required key 'source' is missing @ \$\.attributions\[0\]"),
        ({"claims": {}}, r"\$\.claims: expected a list, found dict"),
        ({"claims": [3]}, r"\$\.claims\[0\]: expected a claim as a dict, found int"),
        ({"claims": [{}]}, r"required key 'id' is missing @ \$\.claims\[0\]"),
        (
            {"claims": [{"id": "c1", "spans": [], "text": "", "attribution": 99}]},
            r"\$\.claims\[0\]\.attribution: expected indices below \d+, found \[99\]",
        ),
        (
            {"claims": [{"id": "c1", "spans": [], "text": "", "timexes": "all"}]},
            r"\$\.claims\[0\]\.timexes: expected indices",
        ),
        (
            {"quantities": [{"start": 0, "end": 1, "low": "many", "high": None}]},
            r"expected a decimal number as a string, found 'many'",
        ),
    ],
)
def test_wrong_data_say_where_and_what(
    article: Article, change: dict[str, Any], message: str
) -> None:
    """A wrong place in the data is named, with what was found and expected."""
    with pytest.raises(SerializationError, match=message):
        Article.from_dict(article.to_dict() | change)


@pytest.mark.parametrize(
    ("old", "factuality"),
    [
        ({"polarity": "negative", "modality": "actual"}, "denied"),
        ({"polarity": "positive", "modality": "actual"}, "asserted"),
        ({"polarity": "positive", "modality": "planned"}, "planned"),
        ({"polarity": "negative", "modality": "asked"}, "asked"),
        ({}, "asserted"),
    ],
)
def test_data_of_schema_1_are_read(old: dict[str, str], factuality: str) -> None:
    """What was polarity and modality is factuality now."""
    claim = {"id": "c1", "spans": [{"start": 0, "end": 5}], "text": "Harga", **old}
    plain = {"schema": 1, "kind": "article", "text": "Harga naik.", "language": "id"}
    (read,) = Article.from_dict(plain | {"claims": [claim]}).claims
    assert (read.factuality, read.content) == (factuality, read.spans)


@pytest.mark.parametrize(
    ("edtf", "earliest", "read"),
    [
        ("2024-07-01T17:30:00-04:00", "2024-07-01", "2024-07-01T17:30:00-04:00"),
        ("2024-07-01T17:30:00Z", "2024-07-01T17:30:00+00:00", "2024-07-01T17:30:00+00:00"),
        ("2024-07-01T17:30:00", "2024-07-01", "2024-07-01T17:30:00"),
        ("2024-07-01", "2024-07-01", "2024-07-01"),
        ("2024-07-01/..", "2024-07-01", "2024-07-01"),
        ("../2024-07-01", None, None),
    ],
)
def test_a_clock_is_in_the_bounds_of_older_data_too(
    edtf: str, earliest: str | None, read: str | None
) -> None:
    """Data that hold the day of a time alone are read with the time, as new ones are."""
    timex = {"start": 0, "end": 5, "type": "time", "edtf": edtf, "timex3": edtf}
    plain = {"schema": 2, "kind": "article", "text": "Harga naik.", "language": "id"}
    written = plain | {"timexes": [timex | {"earliest": earliest, "latest": None}]}
    article = Article.from_dict(written)
    (bound,) = [timex.earliest for timex in article.timexes]
    assert (bound and bound.isoformat()) == read
    assert Article.from_dict(json.loads(json.dumps(article.to_dict()))) == article


@pytest.mark.parametrize("bound", ["2024-07", "2024-07-01T9", 20240701, "kemarin"])
def test_a_bound_that_is_neither_day_nor_time_is_refused(bound: object) -> None:
    """Messy bounds are named, with their place."""
    timex = {"start": 0, "end": 5, "type": "date", "edtf": "2024", "timex3": "2024"}
    plain = {"schema": 2, "kind": "article", "text": "Harga naik.", "language": "id"}
    with pytest.raises(SerializationError, match=r"expected an ISO 8601 date with a time"):
        Article.from_dict(plain | {"timexes": [timex | {"earliest": bound}]})


def nested(depth: int) -> list[object]:
    """Lists in lists."""
    value: list[object] = []
    for _ in range(depth):
        value = [value]
    return value


def quantity(**bounds: str) -> dict[str, object]:
    """A figure's plain data."""
    return {"start": 0, "end": 5, "low": "1", "high": "1", "unit": "", **bounds}


def day(**fields: str) -> dict[str, object]:
    """A date's plain data."""
    return {"start": 0, "end": 5, "type": "date", "edtf": "2024", "timex3": "2024", **fields}


def told(words: str) -> dict[str, object]:
    """A claim's plain data."""
    place = {"start": 0, "end": 5}
    return {"id": "c1", "spans": [place], "text": words, "factuality": "asserted"}


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"quantities": [quantity(low="NaN")]}, "expected a finite decimal number"),
        ({"quantities": [quantity(high="sNaN")]}, "expected a finite decimal number"),
        ({"quantities": [quantity(low="1e99999999")]}, "fewer than 1000 digits"),
        (
            {"claims": [told("Beras")]},
            r"claims\[0\].text: expected the words of its content, 'Harga'",
        ),
        ({"claims": [told("") | {"spans": []}]}, r"claims\[0\].spans: expected one place or more"),
        (
            {"attributions": [{"source": None, "cue": None, "content": [], "parent": 0}]},
            r"attributions\[0\].parent: expected the index of another of 1 attributions, found 0",
        ),
        ({"unknown": nested(5000)}, "expected data nested at most 50 deep"),
        ({"timexes": [day(type="moon")]}, r"timexes\[0\].type: expected one of date, time"),
        ({"timexes": [day(edtf="garbage")]}, r"timexes\[0\].edtf: expected a date or an interval"),
        ({"timexes": [day(edtf="2024-13")]}, r"timexes\[0\].edtf: .* found '2024-13'"),
        (
            {"timexes": [day(earliest="2024-05-01", latest="2024-01-01")]},
            r"timexes\[0\].latest: expected no day before earliest, 2024-05-01, found 2024-01-01",
        ),
    ],
    ids=[
        *("NaN", "sNaN", "huge", "other words", "no place", "its own parent", "deep"),
        *("no type", "no date", "no month", "turned round"),
    ],
)
def test_data_that_cannot_be_are_refused(data: dict[str, object], message: str) -> None:
    """What has the right types but can't hold is refused when it is read, and not later."""
    plain = {"schema": 2, "kind": "article", "text": "Harga naik.", "language": "id"}
    with pytest.raises(SerializationError, match=message):
        Article.from_dict(plain | data)


@pytest.mark.parametrize(
    "edtf",
    [
        *("", "2024", "202X", "20XX", "2024-07", "2024-07~", "2024-21", "2024-33", "2024-07-01"),
        *("XXXX-07-01", "XXXX-XX-XX", "2024-07-01/2024-07-03", "../2024-07", "2024-07-01/.."),
        *("2024-07-01T04:17:00+07:00", "2024-07-01T04:17:00Z", "2024-07-01T04:17:00"),
    ],
)
def test_every_form_of_a_date_is_read(edtf: str) -> None:
    """What claimcheck writes of a date is taken back."""
    plain = {"schema": 2, "kind": "article", "text": "Harga naik.", "language": "id"}
    article = Article.from_dict(plain | {"timexes": [day(edtf=edtf)]})
    assert article.timexes[0].edtf == edtf


def test_a_pair_of_lone_surrogates_is_no_shifted_place() -> None:
    """JSON joins the two: the places no longer fit, which is told."""
    text = "“Harga \ud83d\ude00 naik,” kata Budi Santoso."
    plain = json.loads(json.dumps(parse_article(text).to_dict()))
    with pytest.raises(SerializationError):
        Article.from_dict(plain)


def test_a_message_about_wrong_data_is_short() -> None:
    """However long and many the wrong values are, the error shows a few, cut short."""
    plain = {"schema": 2, "kind": "article", "text": "Harga naik.", "language": "id"}
    wrong = [{"start": "x" * 10_000, "end": 0}] * 1_000
    with pytest.raises(SerializationError, match="and 3995 more") as error:
        Article.from_dict(plain | {"timexes": wrong})
    assert len(str(error.value)) < 2_000


@pytest.mark.parametrize("plain", [None, [], "article", 3])
def test_what_is_no_dict_is_refused(plain: object) -> None:
    """An article's data are a dict."""
    with pytest.raises(SerializationError, match="expected a dict of kind 'article'"):
        Article.from_dict(plain)


def test_keys_of_a_later_version_are_passed_over(article: Article) -> None:
    """A key that was added since doesn't stop an older reader."""
    assert Article.from_dict(article.to_dict() | {"mood": "calm"}) == article


def test_whole_numbers_may_stand_for_fractions() -> None:
    """JSON writers drop the point of 2.0; exact decimals are strings."""
    quantity = Quantity(span=Span(0, 1), low=None, high=None, approximate=True)
    article = Article(
        text="7", language="id", quantities=(quantity,), blocks=(Block(kind="x", span=Span(0, 1)),)
    )
    assert Article.from_dict(article.to_dict()) == article
    assert attrs.evolve(article, text="8") != article
