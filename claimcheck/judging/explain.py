"""A sentence that an editor can quote, from the templates of the article's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck.languages import Language
from claimcheck.model import Difference, Evidence, Verdict

__all__ = ["explain"]

_SHORTEN = 90  # code points of a quoted passage
_AGREES, _PARTLY, _EARLIER = "agrees", "partly", "earlier"
_NOTHING_TO_SHOW = "otherwise"


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
    if not differences or verdict not in {Verdict.CONFLICTING, Verdict.SUPERSEDED}:
        names = _named(evidence, _PARTLY if verdict is Verdict.PARTIAL else _AGREES)
        several = f"{verdict.value}_several" if len(names) > 1 else verdict.value
        template = templates.get(several, templates[verdict.value])
        return template.format(sources=_listed(names, templates))
    overtaken = _named(evidence, _EARLIER)
    parts = [_difference(d, templates, earlier=d.source in overtaken) for d in differences]
    return _sentence(templates["between"].join(dict.fromkeys(parts)), differences[0].source)


def _named(evidence: Sequence[Evidence], relation: str) -> list[str]:
    """Return the reports that stand so to the claim, each once."""
    return list(dict.fromkeys(e.source for e in evidence if e.relation == relation))


def _difference(difference: Difference, templates: Mapping[str, str], *, earlier: bool) -> str:
    """Return what a report says otherwise, by the template of that kind of detail."""
    verdict = Verdict.SUPERSEDED if earlier else Verdict.CONFLICTING
    kind = difference.kind if difference.reported else _NOTHING_TO_SHOW
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
