"""Where a claim appears: in which article of which outlet, and when that came out."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections import Counter
from collections.abc import Iterable

import attrs

from claimcheck.errors import LedgerError
from claimcheck.judging.origins import canonical, credited_by, outlets_in
from claimcheck.languages import load_outlets
from claimcheck.model import Article, Claim, Factuality, Span
from claimcheck.reading import tokenize

__all__ = ["Appearance", "appearances_of", "article_id", "identify", "period_of"]

_LENGTH = 16  # hexadecimal digits of an id: 64 bits, no clash among a billion
_DENIES, _INDIRECT = "denies", "indirect"  # a stance and a kind of attribution
_DAY = dt.timedelta(days=1)


@attrs.frozen(kw_only=True, repr=False)
class Appearance:
    """
    A claim in an article.

    It came out at or after ``since`` and before or at ``until``: one instant where the article has
    one, else the day. ``outlet``, ``article`` (its id), ``language`` and ``url`` are the article's;
    ``text``, ``spans``, ``speaker`` and ``factuality`` the claim's; ``parties`` are named in it.
    ``credited`` are the newsrooms that it is told after, ``denies`` is set where the speaker denies
    what ``text`` says, ``quoted`` where it stands in the speaker's own words. ``sources`` are all
    whom it is attributed to, lower case: one of them may be an outlet that only a ledger knows.
    """

    id: str
    article: str
    outlet: str
    since: dt.datetime
    until: dt.datetime
    text: str
    language: str = ""
    url: str = ""
    spans: tuple[Span, ...] = ()
    speaker: str | None = None
    factuality: Factuality = Factuality.ASSERTED
    parties: tuple[str, ...] = ()
    credited: tuple[str, ...] = ()
    denies: bool = False
    quoted: bool = False
    sources: tuple[str, ...] = ()

    @property
    def newsrooms(self) -> tuple[str, ...]:
        """Whose news it is: the newsrooms that it credits, else the outlet's own."""
        return self.credited or (canonical(self.outlet),)

    def __repr__(self) -> str:
        """Return a short line for people."""
        return f"<Appearance {self.text[:50]!r} — {self.outlet or 'nobody'}, {self.until:%Y-%m-%d}>"

    def is_before(self, other: Appearance) -> bool:
        """Return whether it surely came out before another."""
        return self.since < other.since and self.until <= other.since


def identify(*parts: str) -> str:
    """
    Return an id that depends on nothing but the parts (SHA-256, cut).

    >>> identify("a", "bc") == identify("ab", "c")
    False
    """
    digest = hashlib.sha256()
    for part in parts:
        raw = part.encode("utf-8", "surrogatepass")
        digest.update(len(raw).to_bytes(8, "big") + raw)
    return digest.hexdigest()[:_LENGTH]


def article_id(article: Article) -> str:
    """Return the id of an article: by its outlet, address, time and text."""
    when = article.published_at or article.published
    facts = (article.name, article.url, None if when is None else when.isoformat())
    return identify(*(fact or "" for fact in facts), article.text)


def period_of(article: Article) -> tuple[dt.datetime, dt.datetime]:
    """
    Return the first and the last instant at which an article can have come out, in UTC.

    Raises:
        LedgerError: nothing says when it was published.
    """
    if article.published_at is not None:
        instant = _in_utc(article.published_at)
        return instant, instant
    if article.published is None:
        message = (
            f"{article!r} has no date of publication: a ledger orders claims in time, so give "
            "parse_article its published"
        )
        raise LedgerError(message)
    start = dt.datetime.combine(article.published, dt.time(), tzinfo=dt.UTC)
    return start, start + _DAY


def appearances_of(article: Article) -> Iterable[Appearance]:
    """
    Yield an appearance for each claim of an article.

    Raises:
        LedgerError: nothing says when it was published.
    """
    since, until = period_of(article)
    own, seen = article_id(article), Counter[tuple[Span, ...]]()
    for claim in article.claims:
        places = [f"{span.start}-{span.end}" for span in claim.spans]
        places += ["again"] * seen[claim.spans]  # two claims of one place are two
        seen[claim.spans] += 1
        yield Appearance(
            id=identify(own, *places),
            article=own,
            outlet=article.name or "",
            since=since,
            until=until,
            text=claim.text,
            language=article.language,
            url=article.url or "",
            spans=claim.spans,
            speaker=claim.speaker,
            factuality=claim.factuality,
            parties=tuple(dict.fromkeys(mention.party for mention in claim.mentions)),
            credited=_credited(article, claim),
            denies=claim.attribution is not None and claim.attribution.stance == _DENIES,
            quoted=claim.attribution is not None and claim.attribution.kind != _INDIRECT,
            sources=_sources(article, claim),
        )


def _credited(article: Article, claim: Claim) -> tuple[str, ...]:
    """Return the newsrooms that a claim, or its article as a whole, is told after."""
    own = canonical(article.name or "")
    sentences = [s for s in article.sentences if any(_meet(s, span) for span in claim.spans)]
    near = [name for s in sentences for name in outlets_in(tokenize(s.of(article.text)))]
    near += [name for name in _sources(article, claim) if name in load_outlets()]
    if own in near:
        return ()
    found = near or credited_by(article)
    return tuple(dict.fromkeys(canonical(name) for name in found if canonical(name) != own))


def _sources(article: Article, claim: Claim) -> tuple[str, ...]:
    """Return whom a claim, or the sentence that it is of, is attributed to."""
    names = [
        name
        for attribution in article.attributions
        if any(_meet(part, span) for part in attribution.content for span in claim.spans)
        for name in (attribution.speaker, attribution.via)
        if name
    ]
    return tuple(dict.fromkeys(canonical(name) for name in names))


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _in_utc(instant: dt.datetime) -> dt.datetime:
    """Return an instant in UTC; one without a zone is taken to be in it."""
    return instant.replace(tzinfo=dt.UTC) if instant.tzinfo is None else instant.astimezone(dt.UTC)
