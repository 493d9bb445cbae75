"""The report as HTML: the article with its annotations marked, then the findings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from claimcheck.model import Article, Evidence, Finding, Span
from claimcheck.report.outcome import Outcome
from claimcheck.report.text import facts_of, title_of
from claimcheck.report.wording import Wording, wording_for

__all__ = ["write_fragment", "write_page"]

_STYLE = """
.claimcheck { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 0 auto;
  color: #1b1b1b }
.claimcheck h1 { font-size: 1.4rem; line-height: 1.25 }
.claimcheck .facts, .claimcheck .note { color: #5a5a5a }
.claimcheck .text { white-space: pre-wrap; overflow-wrap: anywhere }
.claimcheck .source { border-bottom: 2px solid #2563ab }
.claimcheck .cue { font-weight: 700; color: #8a3ffc }
.claimcheck .content { background: #fff3c4 }
.claimcheck .date { border-bottom: 2px dotted #0b7a4b }
.claimcheck .furniture { color: #8a8a8a }
.claimcheck table { border-collapse: collapse; width: 100% }
.claimcheck th, .claimcheck td { border-top: 1px solid #d8d8d8; padding: .5rem; text-align: start;
  vertical-align: top }
.claimcheck .verdict { font-weight: 700; white-space: nowrap }
.claimcheck .corroborated { color: #0b7a4b }
.claimcheck .partial { color: #00707f }
.claimcheck .conflicting { color: #b3261e }
.claimcheck .superseded { color: #8a5a00 }
.claimcheck .unmentioned { color: #5a5a5a }
.claimcheck blockquote { margin: .25rem 0; padding-inline-start: .6rem;
  border-inline-start: 3px solid #d8d8d8 }
"""
# HTML has no place for these, not even escaped.
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_REPLACEMENT = "\ufffd"


def write_page(outcome: Outcome, *, language: str | None = None) -> str:
    """Return the whole report as one HTML page that loads nothing."""
    wording = wording_for(language or outcome.article.language)
    title = _safe(title_of(outcome.article))
    return (
        f'<!DOCTYPE html>\n<html lang="{_safe(wording.tag)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n</head>\n<body>\n"
        f"{write_fragment(outcome, language=language)}\n</body>\n</html>\n"
    )


def write_fragment(outcome: Outcome, *, language: str | None = None) -> str:
    """Return the report as a piece of HTML with its own style, as a notebook shows it."""
    article = outcome.article
    wording = wording_for(language or article.language)
    encoder = "no_encoder" if outcome.encoder is None else "encoder"
    return "\n".join(
        [
            f"<style>{_STYLE}</style>",
            '<div class="claimcheck">',
            f'<h1 lang="{_safe(article.language)}" dir="auto">{_safe(title_of(article))}</h1>',
            f'<p class="facts">{_safe(" · ".join(facts_of(article, wording)))}</p>',
            *_sources(outcome, wording),
            f'<p class="note">{_safe(wording.label(encoder, encoder=outcome.encoder))}</p>',
            f"<h2>{_safe(wording.label('heading'))}</h2>",
            *_table(outcome, wording),
            f"<h2>{_safe(wording.label('reading'))}</h2>",
            f'<p class="note">{_legend(wording)}</p>',
            f'<div class="text" lang="{_safe(article.language)}" dir="auto">{mark(article)}</div>',
            "</div>",
        ]
    )


def _safe(text: str) -> str:
    return escape(_UNWRITABLE.sub(_REPLACEMENT, text))


def _sources(outcome: Outcome, wording: Wording) -> Iterator[str]:
    yield f"<p>{_safe(wording.label('against'))}</p>\n<ul>"
    for source in outcome.sources:
        day = wording.day(source.published) if source.published else wording.label("undated")
        note = f" — <em>{_safe(wording.label('illustrative'))}</em>" if source.illustrative else ""
        language = wording.language_name(source.language)
        known = f"{_safe(day)}, {_safe(language)}{note}"
        yield f"<li><strong>{_safe(source.name)}</strong>, {known}</li>"
    yield "</ul>"
    if any(source.illustrative for source in outcome.sources):
        yield f'<p class="note">{_safe(wording.label("illustrative_note"))}</p>'


def _legend(wording: Wording) -> str:
    roles = ("source", "cue", "content", "date")
    return " · ".join(f'<span class="{role}">{_safe(wording.label(role))}</span>' for role in roles)


def _table(outcome: Outcome, wording: Wording) -> Iterator[str]:
    heads = ("claim", "verdict", "evidence")
    cells = "".join(f"<th>{_safe(wording.label(name))}</th>" for name in heads)
    yield f"<table>\n<thead><tr><th>#</th>{cells}</tr></thead>\n<tbody>"
    for number, finding in enumerate(outcome.findings, 1):
        yield _row(number, finding, wording)
    yield "</tbody>\n</table>"


def _row(number: int, finding: Finding, wording: Wording) -> str:
    claim = finding.claim
    backing = wording.backing(finding)
    said = filter(None, (wording.explanation(finding), backing))
    notes = "".join(f'<p class="note">{_safe(note)}</p>' for note in said)
    passages = "".join(_passage(passage, wording) for passage in finding.evidence)
    verdict = _safe(wording.judgement(finding))
    return (
        f'<tr><td>{number}</td><td dir="auto"><strong>{_safe(wording.speaker(claim))}</strong><br>'
        f"{_safe(claim.text)}</td>"
        f'<td><span class="verdict {finding.verdict.value}">{verdict}</span>'
        f"</td><td>{passages}{notes}</td></tr>"
    )


def _passage(passage: Evidence, wording: Wording) -> str:
    relation = wording.relation(passage.relation)
    return (
        f'<blockquote dir="auto"><strong>{_safe(passage.source)}</strong> ({_safe(relation)}): '
        f"{_safe(passage.text)}</blockquote>"
    )


def mark(article: Article) -> str:
    """Return the article's text as HTML, with source, cue, content, date and furniture marked."""
    edges: dict[int, list[tuple[bool, str]]] = {0: [], len(article.text): []}
    for span, role in _roles(article):
        edges.setdefault(span.start, []).append((True, role))
        edges.setdefault(span.end, []).append((False, role))
    depth: dict[str, int] = {}
    pieces, places = [], sorted(edges)
    for start, end in zip(places, [*places[1:], None], strict=True):
        for opens, role in edges[start]:
            depth[role] = depth.get(role, 0) + (1 if opens else -1)
        words = _safe(article.text[start:end])
        roles = " ".join(role for role in sorted(depth) if depth[role] > 0)
        pieces.append(f'<span class="{roles}">{words}</span>' if roles and words else words)
    return "".join(pieces)


def _roles(article: Article) -> Iterator[tuple[Span, str]]:
    for attribution in article.attributions:
        for span, role in ((attribution.source, "source"), (attribution.cue, "cue")):
            if span is not None:
                yield span, role
        yield from ((piece, "content") for piece in attribution.content)
    yield from ((timex.span, "date") for timex in article.timexes)
    yield from ((b.span, "furniture") for b in article.blocks if b.kind == "furniture")
