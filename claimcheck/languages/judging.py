"""The words of a language that the judging room reads."""

from __future__ import annotations

import attrs

__all__ = ["CompareSection", "JudgingSection"]


@attrs.frozen(kw_only=True)
class CompareSection:
    """
    The ``[judging.compare]`` table of a pack; every phrase is lower case.

    ``places`` maps names to paths from a territory's code down ("GB/scotland", "JP/tokyo"), beside
    what CLDR and ``[mentions.territories]`` have; ``nations`` are the paths that rank with
    countries; ``directions`` maps words to compass points.

    ``negators`` negate what follows ("not"), ``lacking`` words no more than the noun behind them
    ("without"); ``deniers`` negate by their meaning ("failed"), and the ``allegations`` behind them
    are passed over. ``light_words`` stand between a negation and what it negates ("able"),
    ``relatives`` before one in a clause that tells of a noun; ``exceptives`` behind one leave
    something affirmed ("not until"). ``refusals`` negate a verb behind them: a word that is one of
    ``verb_beginnings``, or begins so where it ends with a hyphen ("refuse to"). ``quantifiers`` are
    the negators of a noun ("no", "none"). ``negative_endings`` make a negator
    of a verb ("n't"). ``negative_words`` hold a negation that another language may spell out
    ("unable"), as words with ``privative_prefixes`` and ``privative_endings`` do ("unfit",
    "homeless"); ``not_negative`` phrases negate nothing ("not only", "until"). Words made from
    deniers and negative words with the affixes of ``[lexical]`` count as well.

    ``irrealis`` words tell that what follows is forecast, wished, offered, asked for or a
    condition, no fact ("had hoped"); ``modals`` that it may be ("will", "able").
    """

    places: dict[str, str] = attrs.Factory(dict)
    nations: tuple[str, ...] = ()
    directions: dict[str, str] = attrs.Factory(dict)
    negators: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    deniers: tuple[str, ...] = ()
    light_words: tuple[str, ...] = ()
    allegations: tuple[str, ...] = ()
    relatives: tuple[str, ...] = ()
    refusals: tuple[str, ...] = ()
    verb_beginnings: tuple[str, ...] = ()
    exceptives: tuple[str, ...] = ()
    quantifiers: tuple[str, ...] = ()
    negative_endings: tuple[str, ...] = ()
    negative_words: tuple[str, ...] = ()
    privative_prefixes: tuple[str, ...] = ()
    privative_endings: tuple[str, ...] = ()
    not_negative: tuple[str, ...] = ()
    irrealis: tuple[str, ...] = ()
    modals: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class JudgingSection:
    """
    The ``judging.toml`` file of a pack; every phrase is lower case.

    ``stopwords`` mean nothing by themselves, ``light_verbs`` (lemmas) little, and so do ``hedges``
    (lemmas) between a pronoun and what it thinks ("I believe that"),
    but ``quantifiers`` ("only", "most", "less") are details. ``templates`` are the
    sentences that explain a finding: one for each verdict, and where another reads better, one for
    a kind of difference ("conflicting_quote"), for an opposite without words to show
    ("conflicting_otherwise"), for more than one report ("partial_several") and for words of the
    claim that no report says ("partial_unsaid").
    """

    stopwords: tuple[str, ...] = ()
    light_verbs: tuple[str, ...] = ()
    hedges: tuple[str, ...] = ()
    quantifiers: tuple[str, ...] = ()
    templates: dict[str, str] = attrs.Factory(dict)
    compare: CompareSection = CompareSection()
