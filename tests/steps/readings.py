"""Then, of one article: its blocks, attributions, dates, quantities, mentions and claims."""

from __future__ import annotations

from typing import Any

from pytest_bdd import parsers, then

import claimcheck
from claimcheck.model import Role
from tests.steps.tables import Reader, assert_table, quote, quotes

Table = list[list[str]]


def own_span(text: str, value: Any) -> str:
    """Return what the value's span covers."""
    return quote(text, value.span)


def role_reader(role: Role) -> Reader:
    """Return what reads the arguments of a claim in a role, each as it stands in the text."""
    return lambda text, claim: "; ".join(
        quote(text, argument.span) for argument in claim.arguments if argument.role is role
    )


ATTRIBUTION: dict[str, Reader] = {
    "source": lambda text, a: quote(text, a.source),
    "cue": lambda text, a: quote(text, a.cue),
    "content": lambda text, a: quotes(text, a.content),
    "speaker": lambda _, a: a.speaker,
    "kind": lambda _, a: a.kind,
    "stance": lambda _, a: a.stance,
    "via": lambda _, a: a.via,
    "statement": lambda _, a: a.is_statement,
    "certain": lambda _, a: a.resolution is not None and a.resolution.certain,
    "nested": lambda _, a: a.parent is not None,
}
ATTRIBUTION |= {
    "sumber": ATTRIBUTION["source"],
    "penanda": ATTRIBUTION["cue"],
    "isi": ATTRIBUTION["content"],
    "penutur": ATTRIBUTION["speaker"],
    "jenis": ATTRIBUTION["kind"],
    "sikap": ATTRIBUTION["stance"],
    "lewat": ATTRIBUTION["via"],
    "pernyataan": ATTRIBUTION["statement"],
}
DATE: dict[str, Reader] = {
    "text": own_span,
    "teks": own_span,
    "edtf": lambda _, t: t.edtf,
    "timex3": lambda _, t: t.timex3,
    "type": lambda _, t: t.type,
    "earliest": lambda _, t: t.earliest and t.earliest.isoformat(),
    "latest": lambda _, t: t.latest and t.latest.isoformat(),
    "anchor": lambda _, t: t.anchor,
    "mod": lambda _, t: t.mod,
    "why": lambda _, t: t.why,
}
DATE |= {"paling awal": DATE["earliest"], "paling akhir": DATE["latest"]}
QUANTITY: dict[str, Reader] = {
    "text": own_span,
    "teks": own_span,
    "low": lambda _, q: q.low if q.low is None else f"{q.low.normalize():f}",
    "high": lambda _, q: q.high if q.high is None else f"{q.high.normalize():f}",
    "unit": lambda _, q: q.unit,
    "approximate": lambda _, q: q.approximate,
    "kind": lambda _, q: q.kind,
    "noun": lambda _, q: q.noun,
}
MENTION: dict[str, Reader] = {
    "text": own_span,
    "kind": lambda _, m: m.kind,
    "type": lambda _, m: m.type,
    "party": lambda _, m: m.party,
    "role": lambda _, m: m.role,
}
CLAIM: dict[str, Reader] = {
    "text": lambda _, c: c.text,
    "speaker": lambda _, c: c.speaker,
    "factuality": lambda _, c: c.factuality,
    "where": lambda text, c: quotes(text, c.spans),
}
CLAIM |= {
    "predicate": lambda _, c: c.predicate and c.predicate.lemma,
    "negated": lambda _, c: c.predicate and c.predicate.negated,
    "dates": lambda _, c: ", ".join(timex.edtf for timex in c.timexes if timex.edtf),
}
CLAIM |= {role.value: role_reader(role) for role in Role}
CLAIM |= {
    "predikat": CLAIM["predicate"],
    "tanggal": CLAIM["dates"],
    "subjek": CLAIM["subject"],
    "objek": CLAIM["object"],
    "keterangan": CLAIM["oblique"],
    "waktu": CLAIM["time"],
    "tempat": CLAIM["place"],
    "jumlah": CLAIM["quantity"],
    "pelengkap": CLAIM["complement"],
}
CLAIM |= {"teks": CLAIM["text"], "penutur": CLAIM["speaker"], "faktualitas": CLAIM["factuality"]}
CLAIM |= {"letak": CLAIM["where"]}
BLOCK: dict[str, Reader] = {
    "kind": lambda _, b: b.kind,
    "text": own_span,
    "speaker": lambda text, b: quote(text, b.speaker),
    "corrects": lambda text, b: quote(text, b.corrects),
}
BLOCK |= {
    "jenis": BLOCK["kind"],
    "teks": BLOCK["text"],
    "penutur": BLOCK["speaker"],
    "meralat": BLOCK["corrects"],
}


ARTICLE: dict[str, Reader] = {
    "language": lambda _, a: a.language,
    "published": lambda _, a: a.published,
    "byline": lambda _, a: ", ".join(a.byline),
    "cited": lambda _, a: ", ".join(a.cited),
    "credits": lambda _, a: ", ".join(a.credits),
}
ARTICLE |= {
    "bahasa": ARTICLE["language"],
    "penulis": ARTICLE["byline"],
    "rujukan": ARTICLE["cited"],
    "kredit": ARTICLE["credits"],
}
FIELDS = {
    "dates": "timexes",
    "atribusi": "attributions",
    "tanggal": "timexes",
    "angka": "quantities",
    "klaim": "claims",
}


@then("the blocks are:")
@then("bagian-bagiannya:")
def blocks(article: claimcheck.Article, datatable: Table) -> None:
    """Compare the blocks."""
    assert_table(datatable, article.blocks, BLOCK, text=article.text)


@then("the sentences are:")
@then("kalimat-kalimatnya:")
def sentences(article: claimcheck.Article, datatable: Table) -> None:
    """Compare the sentences of the story, without captions and furniture."""
    readers: dict[str, Reader] = {"text": quote, "teks": quote}
    assert_table(datatable, article.sentences, readers, text=article.text)


@then("the attributions are:")
@then("atribusinya:")
def attributions(article: claimcheck.Article, datatable: Table) -> None:
    """Compare the attributions."""
    assert_table(datatable, article.attributions, ATTRIBUTION, text=article.text)


@then("the dates are:")
@then("tanggalnya:")
def dates(article: claimcheck.Article, datatable: Table) -> None:
    """Compare the temporal expressions, durations and sets included."""
    assert_table(datatable, article.timexes, DATE, text=article.text)


@then("the quantities are:")
@then("angkanya:")
def quantities(article: claimcheck.Article, datatable: Table) -> None:
    """Compare the quantities."""
    assert_table(datatable, article.quantities, QUANTITY, text=article.text)


@then("the mentions are:")
def mentions(article: claimcheck.Article, datatable: Table) -> None:
    """Compare the mentions of parties."""
    assert_table(datatable, article.mentions, MENTION, text=article.text)


@then("the claims are:")
@then("klaimnya:")
def claims(article: claimcheck.Article, datatable: Table) -> None:
    """Compare the claims."""
    assert_table(datatable, article.claims, CLAIM, text=article.text)


@then(parsers.parse("there are no {values}"))
@then(parsers.parse("tidak ada {values}"))
def none_of(article: claimcheck.Article, values: str) -> None:
    """Expect none of the attributions, dates, quantities, claims or diagnostics."""
    assert getattr(article, FIELDS.get(values, values)) == ()


@then("the article has:")
@then("keterangan artikelnya:")
def facts(article: claimcheck.Article, datatable: Table) -> None:
    """Compare the language, name, published, byline, cited or credits; several with commas."""
    assert_table(datatable, [article], ARTICLE)


@then(parsers.parse('there is a diagnostic "{code}" at "{place}"'))
@then(parsers.parse('ada diagnostik "{code}" pada "{place}"'))
def diagnostic(article: claimcheck.Article, code: str, place: str) -> None:
    """Expect a diagnostic of that code at the place that reads so."""
    assert (code, place) in [(d.code, d.span.of(article.text)) for d in article.diagnostics]
