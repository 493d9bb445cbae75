"""Who stands behind the reports that agree: independent newsrooms, and independent speakers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz import fuzz

from claimcheck.judging.keys import fold
from claimcheck.judging.standing import Standing
from claimcheck.languages import load_outlets
from claimcheck.model import Article, Attribution
from claimcheck.reading import tokenize

__all__ = ["count_origins", "count_voices"]

_VERBATIM = 92.0  # similarity, of 100, above which two passages are one text
_VERBATIM_WORDS = 8  # a shorter passage may be alike by chance
_LONGEST_OUTLET = 4  # words
_MOSTLY = 0.5  # of a passage, for a speaker to be its voice


def count_origins(standings: Sequence[Standing]) -> int:
    """
    Return how many independent newsrooms stand behind some reports.

    A report that credits another outlet counts with it, and so does a near copy.
    """
    groups = [frozenset(_newsrooms(standing)) for standing in standings]
    texts = [" ".join(standing.passage.tokens.words) for standing in standings]
    long = [i for i, text in enumerate(texts) if text.count(" ") + 1 >= _VERBATIM_WORDS]
    for at, i in enumerate(long):
        for j in long[:at]:
            if standings[i].source.language == standings[j].source.language and _is_copy(
                texts[i], texts[j]
            ):
                groups[i] |= groups[j]
                groups[j] = groups[i]
    return _independent(groups)


def count_voices(standings: Sequence[Standing]) -> int:
    """
    Return how many independent speakers stand behind some reports.

    A spokesman and his institution are one; what a newsroom tells on its own is its own voice.
    """
    return _independent([frozenset(_voice(standing)) for standing in standings])


def _independent(groups: Iterable[frozenset[str]]) -> int:
    """Return how many groups are left when those that share a member are put together."""
    apart: list[frozenset[str]] = []
    for group in groups:
        touching = [other for other in apart if not other.isdisjoint(group)]
        apart = [other for other in apart if other.isdisjoint(group)]
        apart.append(group.union(*touching))
    return len(apart)


def _newsrooms(standing: Standing) -> Iterator[str]:
    """Yield the newsrooms that a passage rests on: those it credits, else its own."""
    own = canonical(standing.name)
    yield own
    article = standing.source
    credited = set(_outlets_in(standing.passage.tokens.words)) - {own}
    if not credited:
        credited = {canonical(name) for name in article.cited} - {own}
    if len(credited) == 1:
        yield from credited


def canonical(name: str) -> str:
    """
    Return an outlet's usual name, where it is known; lower case.

    What stands in brackets tells its reports apart and is left out.

    >>> canonical("Agence France-Presse (14 September)")
    'afp'
    """
    outlet = name.partition(" (")[0]
    return load_outlets().get(outlet.lower(), outlet).lower()


def _outlets_in(words: Sequence[str]) -> Iterator[str]:
    outlets = load_outlets()
    for i in range(len(words)):
        for size in range(1, _LONGEST_OUTLET + 1):
            name = outlets.get(" ".join(words[i : i + size]))
            if name is not None:
                yield name.lower()


def _is_copy(first: str, second: str) -> bool:
    shorter, longer = sorted((len(first), len(second)))
    if 200 * shorter < _VERBATIM * (shorter + longer):  # then no letters can be alike enough
        return False
    return fuzz.ratio(first, second, score_cutoff=_VERBATIM) > 0


def _voice(standing: Standing) -> Iterator[str]:
    """Yield the names by which the voice behind a passage goes, or else its newsroom."""
    names: set[str] = set()
    size = sum(span.end - span.start for span in standing.passage.spans)
    for attribution in standing.passage.attributions:
        said = sum(
            max(0, min(piece.end, span.end) - max(piece.start, span.start))
            for piece in attribution.content
            for span in standing.passage.spans
        )
        if said >= _MOSTLY * size:
            names.update(_names_of(attribution, standing.source))
    if not names:
        names = {f"newsroom:{canonical(standing.name)}"}
    yield from names


def _names_of(attribution: Attribution, article: Article) -> Iterator[str]:
    """Yield the folded names of a speaker: his own, and those of his institution."""
    called = [attribution.speaker or ""]
    if attribution.source is not None:
        called.append(attribution.source.of(article.text))
    for mention in article.mentions:
        if attribution.speaker and mention.party == attribution.speaker:
            called += [mention.role, mention.span.of(article.text)]
    for text in called:
        tokens = tokenize(text)
        yield from (fold(w) for i, w in enumerate(tokens.words) if tokens.capitalized(i))
