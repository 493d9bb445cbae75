"""The order of the steps of a judgement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck.judging.candidates import Candidate, find_candidates
from claimcheck.judging.decide import decide
from claimcheck.judging.explain import explain
from claimcheck.judging.index import Index, build_index
from claimcheck.judging.origins import newsrooms_behind
from claimcheck.judging.questions import Question, ask
from claimcheck.judging.standing import Standing, stand
from claimcheck.judging.succession import superseded
from claimcheck.judging.voices import count_voices
from claimcheck.judging.weigh import greatest_mention
from claimcheck.languages import load_language
from claimcheck.model import Article, Claim, Encoder, Finding

__all__ = ["judge", "judge_with"]

_ROUNDING = 0.01  # the weights of reasons are rounded


def judge(
    article: Article, sources: Sequence[Article], *, encoder: Encoder | None = None
) -> tuple[Finding, ...]:
    """Return a finding for each claim of the article, in order."""
    return judge_with(article, build_index(sources, encoder=encoder))


def judge_with(article: Article, index: Index) -> tuple[Finding, ...]:
    """Return a finding for each claim of the article, against reports that are indexed already."""
    questions = ask(article, encoder=index.encoder)
    found = find_candidates([question.query for question in questions], index)
    return tuple(
        _judge_claim(article, question, candidates, index)
        for question, candidates in zip(questions, found, strict=True)
    )


def _judge_claim(
    article: Article, question: Question, found: Mapping[int, Sequence[Candidate]], index: Index
) -> Finding:
    nearness = {n: max(map(greatest_mention, candidates)) for n, candidates in found.items()}
    heard = [n for n, certainty in nearness.items() if certainty > -_ROUNDING]
    if nearness and not heard:  # the nearest miss tells why
        heard = [max(nearness, key=nearness.__getitem__)]
    standings = [
        stand(question, index, found[n]) for n in sorted(heard, key=index.labels.__getitem__)
    ]
    return _finding(article, question.claim, superseded(article, question.claim, standings))


def _finding(article: Article, claim: Claim, standings: Sequence[Standing]) -> Finding:
    reasons = tuple(reason for standing in standings for reason in standing.reasons)
    agreeing = [s for s in standings if s.relation in {"agrees", "partly"}]
    newsrooms = newsrooms_behind(agreeing)
    verdict = decide(reasons)
    differences = tuple(d for s in standings for d in s.differences(article.text))
    evidence = tuple(s.evidence() for s in standings if s.relation != "silent")
    return Finding(
        claim=claim,
        verdict=verdict,
        differences=differences,
        evidence=evidence,
        origins=len(set(newsrooms)),
        voices=count_voices(agreeing, newsrooms, article=article, claim=claim),
        reasons=reasons,
        explanation=explain(
            verdict, differences, evidence, language=load_language(article.language)
        ),
    )
