"""A sentence that an editor can quote, from the templates of the article's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck.languages import Language
from claimcheck.model import Difference, Evidence, Verdict

__all__ = ["explain"]

_SHORTEN = 90  # code points of a quoted passage


def explain(
    verdict: Verdict,
    differences: Sequence[Difference],
    evidence: Sequence[Evidence],
    *,
    language: Language,
) -> str:
    """
    Return why a claim has its verdict, in a sentence; empty where the pack has no templates.

    >>> from claimcheck.languages import load_language
    >>> said = Difference(kind="date", claimed="October", reported="November", source="Wire")
    >>> explain(Verdict.CONFLICTING, [said], [], language=load_language("en"))
    'Wire says “November” where the article says “October”.'
    """
    templates = language.judging.templates
    if not templates:
        return ""
    if differences and verdict in {Verdict.CONFLICTING, Verdict.SUPERSEDED}:
        template = templates[verdict.value]
        return templates["between"].join(_difference(template, d) for d in differences) + "."
    relations = {Verdict.CORROBORATED: "agrees", Verdict.PARTIAL: "partly"}
    wanted = relations.get(verdict)
    names = list(dict.fromkeys(e.source for e in evidence if e.relation == wanted))
    return templates[verdict.value].format(sources=_listed(names, templates))


def _difference(template: str, difference: Difference) -> str:
    return template.format(
        source=difference.source,
        claimed=_shortened(difference.claimed),
        reported=_shortened(difference.reported),
    )


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHORTEN else line[: _SHORTEN - 1].rstrip() + "…"


def _listed(names: Sequence[str], templates: Mapping[str, str]) -> str:
    """Return names in a row, as the language joins them."""
    if len(names) < 2:
        return "".join(names)
    return templates["and"].format(first=", ".join(names[:-1]), last=names[-1])
