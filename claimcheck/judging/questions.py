"""A claim made ready to be asked of the index and compared: its words, its sentence, its source."""

from __future__ import annotations

import bisect
import functools
from collections.abc import Iterable, Sequence

import attrs

from claimcheck.judging.candidates import Candidate, Query
from claimcheck.judging.compare import (
    Comparison,
    Details,
    claim_details,
    compare_details,
    lying_in,
    passage_details,
    tokens_of,
)
from claimcheck.judging.index import Index
from claimcheck.judging.keys import slots_in
from claimcheck.languages import load_language
from claimcheck.model import Article, Claim, Encoder, Span

__all__ = ["HARD", "Compared", "Question", "ask", "compare_alone", "compare_passage"]

HARD = frozenset({"date", "number", "name", "place"})  # details seldom the same by chance
_DEEDS = frozenset({"concept", "word", "number"})  # what is told, besides who, where and when


@attrs.frozen(kw_only=True, eq=False)
class Question:
    """A claim, its details, the spans of its sentence, and the query for the index."""

    article: Article
    claim: Claim
    details: Details
    spans: tuple[Span, ...]
    query: Query

    @functools.cached_property
    def sentence(self) -> Details:
        """The details of the claim's sentence."""
        return passage_details(self.article, *self.spans)


@attrs.frozen(kw_only=True, eq=False)
class Compared:
    """What a passage makes of a claim: rivals, missing details, how many hard details agree."""

    rivals: tuple[Comparison, ...]
    missing: tuple[Comparison, ...]
    accord: int


def compare_alone(question: Question, passage: Details) -> tuple[tuple[Comparison, ...], Compared]:
    """Return how a claim's details stand to a passage by themselves, and the most that can say."""
    found = compare_details(question.details, passage)
    rivals = tuple(c for c in found if c.outcome == "rival")
    return found, Compared(rivals=rivals, missing=(), accord=_accord(question, found))


def compare_passage(
    question: Question,
    index: Index,
    candidate: Candidate,
    passage: Details,
    found: Sequence[Comparison],
) -> Compared:
    """
    Return how the details of a claim stand to a passage, from how they do by themselves.

    A rival counts only where it is one too when the claim is read with its whole sentence: what the
    sentence itself reports from both sides is no conflict. What the passage's neighbours agree to
    is not missing.
    """
    rivals = [c for c in found if c.outcome == "rival"]
    missing = [c for c in found if c.outcome == "missing" and _is_own(c, question.claim)]
    if missing and len(candidate.around) > 1:
        neighbours = index.passage(candidate.source, *candidate.around)
        wider = compare_details(question.details, neighbours, _kinds(missing))
        around = {(c.kind, c.claimed) for c in _agreeing(wider)}
        missing = [c for c in missing if (c.kind, c.claimed) not in around]
    if rivals and question.spans != question.details.spans:
        wider = compare_details(question.sentence, passage, _kinds(rivals))
        left = _kinds(c for c in wider if c.outcome == "rival")
        rivals = [rival for rival in rivals if rival.kind in left]
    return Compared(
        rivals=tuple(rivals),
        missing=tuple(missing),
        accord=_accord(question, found),
    )


def _accord(question: Question, found: Sequence[Comparison]) -> int:
    """Return how many hard details of the claim agree."""
    return sum(c.kind in HARD and _is_own(c, question.claim) for c in _agreeing(found))


def _is_own(comparison: Comparison, claim: Claim) -> bool:
    """Return whether a detail stands in the claim, and not in the words that attribute it."""
    return comparison.kind not in HARD or any(s.contains(comparison.claimed) for s in claim.content)


def _kinds(comparisons: Iterable[Comparison]) -> frozenset[str]:
    return frozenset(comparison.kind for comparison in comparisons)


def _agreeing(comparisons: Iterable[Comparison]) -> list[Comparison]:
    return [c for c in comparisons if c.outcome in {"same", "compatible"}]


def ask(article: Article, *, encoder: Encoder | None = None) -> tuple[Question, ...]:
    """Return the question of each claim of an article, in order."""
    meanings = _meanings(article.claims, encoder)
    return tuple(
        _question(article, claim, _sentences_of(article, claim), meanings.get(claim.text))
        for claim in article.claims
    )


def _question(
    article: Article, claim: Claim, spans: tuple[Span, ...], vector: Sequence[float] | None
) -> Question:
    language = load_language(article.language)
    own = tokens_of(article.text, claim.content)
    slots = slots_in(own, language, timexes=claim.timexes, quantities=claim.quantities)
    setting = slots_in(
        tokens_of(article.text, spans),
        language,
        timexes=lying_in(article.timexes, spans),
        quantities=lying_in(article.quantities, spans),
    )
    query = Query(
        slots=slots,
        setting=setting or slots,
        place=spans[0].start,
        deeds=tuple(slot for slot in slots if slot.kind in _DEEDS),
        vector=vector,
    )
    details = claim_details(article, claim)
    return Question(article=article, claim=claim, details=details, spans=spans, query=query)


def _meanings(claims: Sequence[Claim], encoder: Encoder | None) -> dict[str, list[float]]:
    """Return the vector of the words of each claim."""
    texts = list(dict.fromkeys(claim.text for claim in claims))
    if encoder is None or not texts:
        return {}
    vectors = encoder.encode(texts)
    return {text: [float(x) for x in vector] for text, vector in zip(texts, vectors, strict=True)}


def _sentences_of(article: Article, claim: Claim) -> tuple[Span, ...]:
    """Return the sentences in which a claim stands."""
    place = bisect.bisect_right(article.sentences, claim.content[0].start, key=lambda s: s.end)
    found = []
    for index in range(place, len(article.sentences)):
        sentence = article.sentences[index]
        if sentence.start >= claim.content[-1].end:
            break
        found.append(sentence)
    return tuple(found) or claim.content
