"""A claim made ready to be asked of the index and compared: its words, its sentence, its source."""

from __future__ import annotations

import bisect
from collections.abc import Sequence

import attrs

from claimcheck.judging.candidates import Query
from claimcheck.judging.compare import (
    Comparison,
    Details,
    claim_details,
    compare_details,
    passage_details,
)
from claimcheck.judging.keys import slots_in
from claimcheck.languages import load_language
from claimcheck.model import Article, Claim, Encoder, Span

__all__ = ["Question", "ask"]


@attrs.frozen(kw_only=True, eq=False)
class Question:
    """A claim, its details, those of its sentence, and the query for the index."""

    claim: Claim
    details: Details
    sentence: Details
    query: Query

    def confirmed(self, rivals: Sequence[Comparison], passage: Details) -> tuple[Comparison, ...]:
        """
        Return the rivals that are left when the claim is read with its sentence.

        What the sentence itself reports from both sides is no conflict, nor is what only several
        sentences of a report together would contradict.
        """
        if len(passage.spans) > 1:
            return ()
        if not rivals or self.sentence.spans == self.details.spans:
            return tuple(rivals)
        wider = compare_details(self.sentence, passage)
        left = {comparison.kind for comparison in wider if comparison.outcome == "rival"}
        return tuple(rival for rival in rivals if rival.kind in left)


def ask(article: Article, *, encoder: Encoder | None = None) -> tuple[Question, ...]:
    """Return the question of each claim of an article, in order."""
    sentences = [_sentences_of(article, claim) for claim in article.claims]
    meanings = _meanings(article, sentences, encoder)
    return tuple(
        _question(article, claim, spans, meanings.get(spans))
        for claim, spans in zip(article.claims, sentences, strict=True)
    )


def _question(
    article: Article, claim: Claim, spans: tuple[Span, ...], vector: Sequence[float] | None
) -> Question:
    language = load_language(article.language)
    details = claim_details(article, claim)
    sentence = passage_details(article, *spans)
    slots = slots_in(details.tokens, language, timexes=claim.timexes, quantities=claim.quantities)
    setting = slots_in(
        sentence.tokens, language, timexes=sentence.timexes, quantities=sentence.quantities
    )
    query = Query(slots=slots, setting=setting or slots, place=spans[0].start, vector=vector)
    return Question(claim=claim, details=details, sentence=sentence, query=query)


def _meanings(
    article: Article, sentences: Sequence[tuple[Span, ...]], encoder: Encoder | None
) -> dict[tuple[Span, ...], list[float]]:
    """Return the vector of each sentence (or few) in which a claim stands."""
    if encoder is None or not sentences:
        return {}
    unique = list(dict.fromkeys(sentences))
    texts = [Span(spans[0].start, spans[-1].end).of(article.text) for spans in unique]
    vectors = encoder.encode(texts)
    return {
        spans: [float(x) for x in vector] for spans, vector in zip(unique, vectors, strict=True)
    }


def _sentences_of(article: Article, claim: Claim) -> tuple[Span, ...]:
    """Return the sentences in which a claim stands."""
    place = bisect.bisect_right(article.sentences, claim.spans[0].start, key=lambda s: s.end)
    found = []
    for sentence in article.sentences[place:]:
        if sentence.start >= claim.spans[-1].end:
            break
        found.append(sentence)
    return tuple(found) or claim.spans
