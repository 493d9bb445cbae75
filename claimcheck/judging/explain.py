"""A sentence that an editor can quote, from the templates of the article's language."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence

from claimcheck.languages import Language
from claimcheck.model import AlignedPart, Difference, Evidence, Reason, Span, Verdict

__all__ = ["explain"]

_SHORTEN = 90  # code points of a quoted passage
_AGREES, _PARTLY, _EARLIER, _LATER = "agrees", "partly", "earlier", "later"
_DIFFER = {_EARLIER: Verdict.UPDATES, _LATER: Verdict.OUTDATED}
_UNSAID, _LEFT_OPEN = "unsaid", "open"
_OPEN = "unasserted"  # the reason of a report that tells that something may be so, or nearly was
_MOST = 3  # unsaid parts that are named
_NOTHING_TO_SHOW = "otherwise"


def explain(  # noqa: PLR0913
    verdict: Verdict,
    differences: Sequence[Difference],
    evidence: Sequence[Evidence],
    *,
    reasons: Sequence[Reason] = (),
    text: str = "",
    language: Language,
) -> str:
    """
    Return why a claim has its verdict, in a sentence; empty where the pack has no templates.

    Args:
        verdict: of the claim.
        differences: on which reports differ.
        evidence: of all reports.
        reasons: of the verdict, which tell whether a report leaves the claim open.
        text: the article's, from which the words are shown that no report says.
        language: of the sentence.

    >>> from claimcheck.languages import load_language
    >>> said = Difference(kind="date", claimed="October", reported="November", source="Wire")
    >>> explain(Verdict.CONFLICTING, [said], [], language=load_language("en"))
    'Wire says “November” where the article says “October”.'
    """
    templates = language.judging.templates
    if not templates:
        return ""
    if not differences or verdict not in {Verdict.CONFLICTING, *_DIFFER.values()}:
        left_open = {reason.source for reason in reasons if reason.name == _OPEN}
        return _agreement(verdict, evidence, templates, text, left_open)
    relations = {e.source: e.relation for e in evidence}
    parts = [_difference(d, templates, relations.get(d.source, "")) for d in differences]
    return _sentence(templates["between"].join(dict.fromkeys(parts)), differences[0].source)


def _agreement(
    verdict: Verdict,
    evidence: Sequence[Evidence],
    templates: Mapping[str, str],
    text: str,
    left_open: Container[str | None],
) -> str:
    """Return who tells the claim, and what of it the nearest of them leaves unsaid."""
    is_partial = verdict is Verdict.PARTIAL
    names = _named(evidence, _PARTLY if is_partial else _AGREES)
    unsaid: list[str] = []
    told = ""
    if is_partial and names and all(name in left_open for name in names):
        told = _LEFT_OPEN
    elif is_partial and text:
        unsaid = _unsaid(evidence, text)
        told = _UNSAID if unsaid else ""
    template = _template(templates, verdict.value, told, is_several=len(names) > 1)
    quoted = [templates["quoted"].format(text=_shortened(part)) for part in unsaid]
    return template.format(sources=_listed(names, templates), unsaid=_listed(quoted, templates))


def _template(templates: Mapping[str, str], verdict: str, told: str, *, is_several: bool) -> str:
    """Return the fullest template that a pack has for a verdict."""
    ways = [f"{verdict}_several", verdict] if is_several else [verdict]
    keys = [f"{way}_{told}" for way in ways if told] + ways
    return next(templates[key] for key in keys if key in templates)


def _unsaid(evidence: Sequence[Evidence], text: str) -> list[str]:
    """Return the words of a claim that the fullest of the passages that tell a part leaves out."""
    partly = [e for e in evidence if e.relation == _PARTLY]
    left = [_runs(e.alignment.of_level(_UNSAID), text) for e in partly]
    return min(left, key=len, default=[])[:_MOST]


def _runs(parts: Sequence[AlignedPart], text: str) -> list[str]:
    """Return parts as words, those that follow each other as one."""
    spans: list[Span] = []
    for part in parts:
        if spans and not text[spans[-1].end : part.span.start].strip():
            spans[-1] = Span(spans[-1].start, part.span.end)
        else:
            spans.append(part.span)
    return list(dict.fromkeys(span.of(text) for span in spans))


def _named(evidence: Sequence[Evidence], relation: str) -> list[str]:
    """Return the reports that stand so to the claim, each once."""
    return list(dict.fromkeys(e.source for e in evidence if e.relation == relation))


def _difference(difference: Difference, templates: Mapping[str, str], relation: str) -> str:
    """Return what a report says otherwise, by the template of that kind of detail."""
    verdict = _DIFFER.get(relation, Verdict.CONFLICTING)
    is_shown = difference.reported.lower() not in {"", difference.claimed.lower()}
    kind = difference.kind if is_shown else _NOTHING_TO_SHOW
    template = templates.get(f"{verdict.value}_{kind}", templates[verdict.value])
    return template.format(
        source=difference.source,
        claimed=_shortened(difference.claimed),
        reported=_shortened(difference.reported),
    )


def _sentence(text: str, name: str) -> str:
    """Return a text as a sentence; a name that it begins with stays as it is written."""
    return f"{text if text.startswith(name) else text[:1].upper() + text[1:]}."


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHORTEN else line[: _SHORTEN - 1].rstrip() + "…"


def _listed(names: Sequence[str], templates: Mapping[str, str]) -> str:
    """Return names in a row, as the language joins them."""
    if len(names) < 2:
        return "".join(names)
    return templates["and"].format(first=", ".join(names[:-1]), last=names[-1])
