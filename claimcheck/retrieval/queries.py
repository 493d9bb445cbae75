"""Claims as the index is asked for them."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.languages import load_language
from claimcheck.model import Article, Claim, Encoder, Span
from claimcheck.passages import lying_in, sentences_under
from claimcheck.passages.keys import slots_in
from claimcheck.reading import Tokens, tokenize
from claimcheck.retrieval.candidates import Query

__all__ = ["queries_of"]

_LONGEST = 20_000  # code points of a span that are read


def queries_of(article: Article, *, encoder: Encoder | None = None) -> tuple[Query, ...]:
    """Return the query of each claim of an article, in order."""
    vectors = _meanings(article.claims, encoder)
    return tuple(_query(article, claim, vectors.get(claim.text)) for claim in article.claims)


def _query(article: Article, claim: Claim, vector: Sequence[float] | None) -> Query:
    language = load_language(article.language)
    sentences = tuple(article.sentences[n] for n in sentences_under(article, claim.content))
    spans = sentences or claim.content
    slots = slots_in(
        _tokens(article.text, claim.content),
        language,
        timexes=claim.timexes,
        quantities=claim.quantities,
    )
    setting = slots_in(
        _tokens(article.text, spans),
        language,
        timexes=[timex for span in spans for timex in lying_in(article.timexes, span)],
        quantities=[figure for span in spans for figure in lying_in(article.quantities, span)],
    )
    return Query(slots=slots, setting=setting or slots, vector=vector)


def _meanings(claims: Sequence[Claim], encoder: Encoder | None) -> dict[str, list[float]]:
    """Return the vector of the words of each claim."""
    texts = list(dict.fromkeys(claim.text for claim in claims))
    if encoder is None or not texts:
        return {}
    vectors = encoder.encode(texts)
    return {text: [float(x) for x in vector] for text, vector in zip(texts, vectors, strict=True)}


def _tokens(text: str, spans: Sequence[Span]) -> Tokens:
    """Return the tokens of some spans, placed in the whole text."""
    found = Tokens(text, [], [], [], [])
    for span in spans:
        tokens = tokenize(span.of(text)[:_LONGEST])
        found.starts.extend(start + span.start for start in tokens.starts)
        found.ends.extend(end + span.start for end in tokens.ends)
        found.surfaces.extend(tokens.surfaces)
        found.words.extend(tokens.words)
    return found
