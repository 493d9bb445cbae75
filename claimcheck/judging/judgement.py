"""The order of the steps of a judgement."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence

import attrs

from claimcheck.alignment import Aligned, Claimed, align, claimed_in
from claimcheck.judging.decide import AGREEMENT, CONFLICT, MENTION, certainty, decide, total
from claimcheck.judging.explain import explain
from claimcheck.judging.origins import newsrooms_behind
from claimcheck.judging.standing import Standing, stand
from claimcheck.judging.succession import placed_in_time
from claimcheck.judging.voices import count_voices
from claimcheck.judging.weigh import states_most
from claimcheck.languages import load_language
from claimcheck.model import Article, Claim, Encoder, Finding, Verdict
from claimcheck.passages import Passage, read_passages, sentences_under
from claimcheck.retrieval import KEPT, Candidate, Index, build_index, find_candidates, queries_of

__all__ = ["align_claims", "judge", "judge_with"]

_BESIDE = (-1, 1, 2)  # sentences beside a passage in which its wording may go on

Read = Mapping[int, Passage]
Reader = Callable[[Article, Iterable[int]], Read]


def judge(
    article: Article, sources: Sequence[Article], *, encoder: Encoder | None = None
) -> tuple[Finding, ...]:
    """Return a finding for each claim of the article, in order."""
    return judge_with(article, build_index(sources, encoder=encoder))


def judge_with(
    article: Article,
    index: Index,
    *,
    read: Reader = read_passages,
    passages: int = KEPT,
    asked: Container[int] | None = None,
) -> tuple[Finding, ...]:
    """
    Return a finding for each claim of the article, against reports that are indexed already.

    Args:
        article: whose claims are judged.
        index: the reports.
        read: gives some sentences of an article, read; one that keeps them spares reading again.
        passages: how many of a report are compared with a claim at most, the nearest first.
        asked: the numbers of the claims that are judged; all where it is None.
    """
    findings = []
    alignments = align_claims(
        article, index, read=read, passages=passages, asked=asked, enough=states_most
    )
    for claim, aligned in zip(article.claims, alignments, strict=True):
        standings = [
            stand(index.sources[n], index.labels[n], aligned[n])
            for n in sorted(aligned, key=index.labels.__getitem__)
        ]
        findings.append(_finding(article, claim, placed_in_time(article, claim, standings)))
    return tuple(findings)


def align_claims(  # noqa: PLR0913
    article: Article,
    index: Index,
    *,
    read: Reader = read_passages,
    passages: int = KEPT,
    asked: Container[int] | None = None,
    enough: Callable[[Aligned, str], bool] | None = None,
) -> list[dict[int, list[Aligned]]]:
    """
    Return each claim of an article aligned with the passages of each report, by its number.

    Args:
        article: whose claims are aligned.
        index: the reports.
        read: gives some sentences of an article, read.
        passages: how many of a report at most.
        asked: the numbers of the claims that are aligned; all where it is None.
        enough: tells of a passage whether no other one of its report needs to be looked at.
    """
    queries = queries_of(article, encoder=index.encoder)
    found = find_candidates(queries, index, kept=passages, asked=asked)
    near = [c for c, candidates in zip(article.claims, found, strict=True) if candidates]
    own = read(article, (n for c in near for n in sentences_under(article, c.content)))
    reports = _read_reports(index, found, read)
    bench = _Bench(article=article, own=own, index=index, reports=reports, enough=enough)
    return [
        bench.aligned(claim, candidates)
        for claim, candidates in zip(article.claims, found, strict=True)
    ]


def _read_reports(
    index: Index, found: Sequence[Mapping[int, Sequence[Candidate]]], read: Reader
) -> dict[int, Read]:
    """Return the sentences of the reports that may speak of a claim, and those beside them."""
    wanted: dict[int, set[int]] = {}
    for by_source in found:
        for source, candidates in by_source.items():
            numbers = wanted.setdefault(source, set())
            for candidate in candidates:
                numbers.update((candidate.number, *_beside(index, source, candidate.number)))
    return {n: read(index.sources[n], numbers) for n, numbers in wanted.items()}


def _beside(index: Index, source: int, number: int) -> list[int]:
    count = len(index.sources[source].sentences)
    return [number + step for step in _BESIDE if 0 <= number + step < count]


@attrs.frozen(kw_only=True, eq=False)
class _Bench:
    """An article and the reports, each sentence that matters read once."""

    article: Article
    own: Read
    index: Index
    reports: Mapping[int, Read]
    enough: Callable[[Aligned, str], bool] | None

    def aligned(
        self, claim: Claim, found: Mapping[int, Sequence[Candidate]]
    ) -> dict[int, list[Aligned]]:
        """Return a claim aligned with the passages of each report that may speak of it."""
        numbers = sentences_under(self.article, claim.content) if found else ()
        if not numbers:
            return {}
        sentences = [self.own[n] for n in numbers]
        claimed = claimed_in(self.article, claim, sentences)
        return {n: list(self._aligned(claimed, near)) for n, near in found.items()}

    def _aligned(self, claimed: Claimed, near: Sequence[Candidate]) -> Iterator[Aligned]:
        """Yield a claim aligned with the passages of a report, up to one that is enough."""
        for candidate in near:
            aligned = self._align(claimed, candidate)
            yield aligned
            if self.enough is not None and self.enough(
                aligned, self.index.labels[candidate.source]
            ):
                break

    def _align(self, claimed: Claimed, candidate: Candidate) -> Aligned:
        read = self.reports[candidate.source]
        beside = _beside(self.index, candidate.source, candidate.number)
        return align(claimed, read[candidate.number], [read[n] for n in beside])


def _finding(article: Article, claim: Claim, standings: Sequence[Standing]) -> Finding:
    heard = _heard(standings)
    reasons = tuple(reason for standing in heard for reason in standing.reasons)
    told = [s for s in heard if s.relation in {"agrees", "partly"} and not s.is_contrary]
    agreeing = [s for s in told if s.relation == "agrees"] or told
    newsrooms = newsrooms_behind(agreeing)
    verdict = decide(reasons)
    differences = tuple(d for s in heard for d in s.differences(article.text))
    evidence = tuple(s.evidence() for s in heard if s.relation != "silent")
    return Finding(
        claim=claim,
        verdict=verdict,
        confidence=_confidence(verdict, heard),
        differences=differences,
        possible=tuple(d for s in heard for d in s.doubts(article.text)),
        variants=tuple(d for s in heard for d in s.variants()),
        evidence=evidence,
        origins=len(set(newsrooms)),
        voices=count_voices(agreeing, newsrooms, article=article, claim=claim),
        reasons=reasons,
        explanation=explain(
            verdict,
            differences,
            evidence,
            reasons=reasons,
            text=article.text,
            language=load_language(article.language),
        ),
    )


def _heard(standings: Sequence[Standing]) -> Sequence[Standing]:
    """Return the reports that speak of a claim; the nearest miss, where none does, tells why."""
    heard = [standing for standing in standings if standing.relation != "silent"]
    if heard or not standings:
        return heard
    return [max(standings, key=lambda standing: total(standing.reasons, MENTION))]


_STEPS = {
    Verdict.CONFLICTING: CONFLICT,
    Verdict.OUTDATED: CONFLICT,
    Verdict.UPDATES: CONFLICT,
    Verdict.CORROBORATED: AGREEMENT,
}


def _confidence(verdict: Verdict, standings: Sequence[Standing]) -> float:
    """Return how sure a verdict is: as sure as the surest report that speaks for it."""
    step = _STEPS.get(verdict, MENTION)
    surest = max((total(s.reasons, step) for s in standings), default=-float("inf"))
    sure = certainty(surest) if standings else 0.0
    return round(1 - sure, 3) if verdict is Verdict.UNMENTIONED else sure
