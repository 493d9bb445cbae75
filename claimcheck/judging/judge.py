"""The order of the steps of a judgement."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judging.candidates import Query, find_candidates
from claimcheck.judging.compare import claim_details
from claimcheck.judging.decide import decide
from claimcheck.judging.explain import explain
from claimcheck.judging.index import Index, build_index
from claimcheck.judging.keys import slots_in
from claimcheck.judging.origins import count_origins, count_voices
from claimcheck.judging.standing import Standing, stand
from claimcheck.judging.succession import superseded
from claimcheck.languages import load_language
from claimcheck.model import Article, Claim, Encoder, Finding

__all__ = ["judge", "judge_with"]


def judge(
    article: Article, sources: Sequence[Article], *, encoder: Encoder | None = None
) -> tuple[Finding, ...]:
    """Return a finding for each claim of the article, in order."""
    return judge_with(article, build_index(sources, encoder=encoder))


def judge_with(article: Article, index: Index) -> tuple[Finding, ...]:
    """Return a finding for each claim of the article, against reports that are indexed already."""
    claims = article.claims
    vectors: Sequence[Sequence[float] | None] = [None] * len(claims)
    if index.encoder is not None and claims:
        encoded = index.encoder.encode([claim.text for claim in claims])
        vectors = [[float(x) for x in vector] for vector in encoded]
    return tuple(
        _judge_claim(article, claim, index, vector)
        for claim, vector in zip(claims, vectors, strict=True)
    )


def _judge_claim(
    article: Article, claim: Claim, index: Index, vector: Sequence[float] | None
) -> Finding:
    details = claim_details(article, claim)
    slots = slots_in(
        details.tokens,
        load_language(article.language),
        timexes=claim.timexes,
        quantities=claim.quantities,
    )
    found = find_candidates(Query(slots=slots, vector=vector), index)
    standings = [
        stand(details, index.sources[n], candidates, label=index.labels[n])
        for n, candidates in sorted(found.items(), key=lambda item: index.labels[item[0]])
    ]
    return _finding(article, claim, superseded(article, standings))


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
