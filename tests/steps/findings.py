"""Then, of a check: verdicts, differences, evidence and reasons."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs
from pytest_bdd import then

import claimcheck
from tests.steps.tables import Reader, assert_table

Table = list[list[str]]


@attrs.frozen
class Part:
    """One reason, difference or piece of evidence, with the finding that it belongs to."""

    finding: claimcheck.Finding
    value: Any


def parts(report: claimcheck.Report, field: str) -> Iterator[Part]:
    """Yield the values of a field of every finding, in order."""
    for finding in report:
        yield from (Part(finding, value) for value in getattr(finding, field))


def kinds(finding: claimcheck.Finding) -> str:
    """Return the kinds of the finding's differences, each once."""
    return ", ".join(dict.fromkeys(difference.kind for difference in finding.differences))


def otherwise(finding: claimcheck.Finding) -> str:
    """Return what is quoted in other words, and these."""
    return ", ".join(f"{other.claimed} / {other.reported}" for other in finding.variants)


def unsaid(text: str, finding: claimcheck.Finding) -> str:
    """Return the words of a claim that the passages of the reports leave out."""
    aligned = (passage.alignment for passage in finding.evidence)
    parts = (part for alignment in aligned for part in alignment.of_level("unsaid"))
    return ", ".join(dict.fromkeys(part.span.of(text) for part in parts))


FINDING: dict[str, Reader] = {
    "claim": lambda _, f: f.claim.text,
    "speaker": lambda _, f: f.claim.speaker,
    "verdict": lambda _, f: f.verdict,
    "differs on": lambda _, f: kinds(f),
    "quoted otherwise": lambda _, f: otherwise(f),
    "unsaid": unsaid,
    "origins": lambda _, f: f.origins,
    "voices": lambda _, f: f.voices,
    "explanation": lambda _, f: f.explanation,
}
FINDING |= {
    "klaim": FINDING["claim"],
    "putusan": FINDING["verdict"],
    "beda pada": FINDING["differs on"],
    "dikutip lain": FINDING["quoted otherwise"],
    "tak disebut": FINDING["unsaid"],
    "asal": FINDING["origins"],
    "suara": FINDING["voices"],
    "penjelasan": FINDING["explanation"],
}
PART: dict[str, Reader] = {
    "claim": lambda _, p: p.finding.claim.text,
    "reason": lambda _, p: p.value.name,
    "kind": lambda _, p: p.value.kind,
    "source": lambda _, p: p.value.source,
    "claimed": lambda _, p: p.value.claimed,
    "reported": lambda _, p: p.value.reported,
    "relation": lambda _, p: p.value.relation,
    "text": lambda _, p: p.value.text,
}
PART |= {
    "jenis": PART["kind"],
    "diklaim": PART["claimed"],
    "diberitakan": PART["reported"],
    "sumber": PART["source"],
}


@then("the verdicts are:")
@then("putusannya:")
def verdicts(report: claimcheck.Report, datatable: Table) -> None:
    """Compare the findings, one a claim."""
    assert_table(datatable, report, FINDING)


@then("the differences are:")
@then("bedanya:")
def differences(report: claimcheck.Report, datatable: Table) -> None:
    """Compare the differences of all findings."""
    assert_table(datatable, parts(report, "differences"), PART)


@then("the evidence is:")
def evidence(report: claimcheck.Report, datatable: Table) -> None:
    """Compare the evidence of all findings."""
    assert_table(datatable, parts(report, "evidence"), PART)


@then("it is because:")
def because(report: claimcheck.Report, datatable: Table) -> None:
    """Compare the reasons that name a detail; the rest weigh how near the passages are."""
    detailed = [part for part in parts(report, "reasons") if part.value.kind]
    assert_table(datatable, detailed, PART)
