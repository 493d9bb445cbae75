"""The words of a language that the judging room reads."""

from __future__ import annotations

import attrs

__all__ = ["CompareSection", "JudgingSection"]


@attrs.frozen(kw_only=True)
class CompareSection:
    """
    The ``[judging.compare]`` table of a pack; every phrase is lower case.

    ``places`` maps names to paths from a territory's code down ("GB/scotland", "JP/tokyo"), beside
    what CLDR and ``[mentions.territories]`` have; ``directions`` maps words to compass points.

    ``deniers`` negate by their meaning ("failed"), ``refusals`` a verb behind them ("refuse to");
    ``ended`` say that what was so is so no more ("no longer");
    ``falsifiers`` say of what is told that it is not so, wherever they stand ("hoax");
    ``others`` tell beside a noun that another of its kind is meant ("a second blast");
    ``reciprocals`` tell that each does it to the other ("each other");
    ``exceptives`` behind a negation leave something affirmed ("not until"), ``not_negative``
    phrases negate nothing ("not only", "until"). Words made from deniers with the affixes of
    ``[lexical]`` count as well. ``near_negators`` say nearly as much as a negation, which another
    report may put in their place ("hardly any", "unlikely"). A clause below one of ``doubts``
    ("unclear"), or of ``grounds`` that are negated ("no evidence"), is left open, and
    ``counterfactuals`` beside a verb tell that it was not so, or is asked ("almost", "whether").

    ``irrealis`` words tell that what follows is forecast, wished, offered, asked for or a
    condition, no fact ("had hoped"); ``modals`` that it may be ("will", "able"). ``markers`` are
    words before a noun or a clause by the way that they point: from, to, by, of, before, after.
    """

    places: dict[str, str] = attrs.Factory(dict)
    directions: dict[str, str] = attrs.Factory(dict)
    deniers: tuple[str, ...] = ()
    ended: tuple[str, ...] = ()
    falsifiers: tuple[str, ...] = ()
    refusals: tuple[str, ...] = ()
    exceptives: tuple[str, ...] = ()
    reciprocals: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    near_negators: tuple[str, ...] = ()
    grounds: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    counterfactuals: tuple[str, ...] = ()
    not_negative: tuple[str, ...] = ()
    irrealis: tuple[str, ...] = ()
    modals: tuple[str, ...] = ()
    markers: dict[str, tuple[str, ...]] = attrs.Factory(dict)


@attrs.frozen(kw_only=True)
class JudgingSection:
    """
    The ``judging.toml`` file of a pack; every phrase is lower case.

    ``stopwords`` mean nothing by themselves, ``light_verbs`` (lemmas) little, and so do ``hedges``
    (lemmas) between a pronoun and what it thinks ("I believe that"),
    but ``quantifiers`` ("only", "most", "less") are details. ``templates`` are the
    sentences that explain a finding: one for each verdict, and where another reads better, one for
    a kind of difference ("conflicting_quote"), for an opposite without words to show
    ("conflicting_otherwise"), for more than one report ("partial_several"), for words of the
    claim that no report says ("partial_unsaid") and where it is left open ("partial_open").
    """

    stopwords: tuple[str, ...] = ()
    light_verbs: tuple[str, ...] = ()
    hedges: tuple[str, ...] = ()
    quantifiers: tuple[str, ...] = ()
    templates: dict[str, str] = attrs.Factory(dict)
    compare: CompareSection = CompareSection()
