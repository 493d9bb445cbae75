"""The order of the steps of a judgement."""

from __future__ import annotations

import bisect
from collections.abc import Sequence

from claimcheck.judging.candidates import Query, find_candidates
from claimcheck.judging.compare import claim_details, passage_details
from claimcheck.judging.decide import decide
from claimcheck.judging.explain import explain
from claimcheck.judging.index import Index, build_index
from claimcheck.judging.keys import slots_in
from claimcheck.judging.origins import count_origins, count_voices
from claimcheck.judging.standing import Read, Standing, stand
from claimcheck.judging.succession import superseded
from claimcheck.languages import load_language
from claimcheck.model import Article, Claim, Encoder, Finding, Span
from claimcheck.reading import tokenize

__all__ = ["ask", "encode_claims", "judge", "judge_with"]


def judge(
    article: Article, sources: Sequence[Article], *, encoder: Encoder | None = None
) -> tuple[Finding, ...]:
    """Return a finding for each claim of the article, in order."""
    return judge_with(article, build_index(sources, encoder=encoder))


def judge_with(article: Article, index: Index) -> tuple[Finding, ...]:
    """Return a finding for each claim of the article, against reports that are indexed already."""
    vectors = encode_claims(article, index.encoder)
    return tuple(
        _judge_claim(article, claim, index, vector)
        for claim, vector in zip(article.claims, vectors, strict=True)
    )


def encode_claims(article: Article, encoder: Encoder | None) -> list[list[float] | None]:
    """Return the meaning of each claim; None for each without an encoder."""
    if encoder is None or not article.claims:
        return [None] * len(article.claims)
    vectors = encoder.encode([_setting_text(article, claim) for claim in article.claims])
    return [[float(x) for x in vector] for vector in vectors]


def _judge_claim(
    article: Article, claim: Claim, index: Index, vector: Sequence[float] | None
) -> Finding:
    read = Read(
        details=claim_details(article, claim),
        sentence=passage_details(article, *_sentences_of(article, claim)),
    )
    found = find_candidates(ask(article, claim, read, vector=vector), index)
    standings = [
        stand(read, index.sources[n], candidates, label=index.labels[n])
        for n, candidates in sorted(found.items(), key=lambda item: index.labels[item[0]])
    ]
    return _finding(article, claim, superseded(article, standings))


def ask(article: Article, claim: Claim, read: Read, *, vector: Sequence[float] | None) -> Query:
    """Return what the index is asked for a claim: what it says, and who says it."""
    language = load_language(article.language)
    slots = slots_in(
        read.details.tokens, language, timexes=claim.timexes, quantities=claim.quantities
    )
    source = claim.attribution.source if claim.attribution else None
    if source is not None:
        slots += slots_in(tokenize(source.of(article.text)), language)
    sentence = read.sentence
    setting = slots_in(
        sentence.tokens, language, timexes=sentence.timexes, quantities=sentence.quantities
    )
    return Query(slots=slots, setting=setting or slots, vector=vector)


def _sentences_of(article: Article, claim: Claim) -> tuple[Span, ...]:
    """Return the sentences in which a claim stands."""
    place = bisect.bisect_right(article.sentences, claim.spans[0].start, key=lambda s: s.end)
    found = []
    for sentence in article.sentences[place:]:
        if sentence.start >= claim.spans[-1].end:
            break
        found.append(sentence)
    return tuple(found) or claim.spans


def _setting_text(article: Article, claim: Claim) -> str:
    """Return the words whose meaning stands for a claim: those of its sentences."""
    sentences = _sentences_of(article, claim)
    return Span(sentences[0].start, sentences[-1].end).of(article.text)


def _finding(article: Article, claim: Claim, standings: Sequence[Standing]) -> Finding:
    reasons = tuple(reason for standing in standings for reason in standing.reasons)
    agreeing = [s for s in standings if s.relation in {"agrees", "partly"}]
    verdict = decide(reasons)
    differences = tuple(d for s in standings for d in s.differences(article.text))
    evidence = tuple(s.evidence() for s in standings if s.relation != "silent")
    return Finding(
        claim=claim,
        verdict=verdict,
        differences=differences,
        evidence=evidence,
        origins=count_origins(agreeing),
        voices=count_voices(agreeing),
        reasons=reasons,
        explanation=explain(
            verdict, differences, evidence, language=load_language(article.language)
        ),
    )
