"""The pack's ``[attribution]`` table, compiled for look-up."""

from __future__ import annotations

import functools
from collections.abc import Container, Iterator

import attrs

from claimcheck.attribution.affixes import inflect
from claimcheck.languages import Language
from claimcheck.languages.attribution import AttributionSection, CueGroup
from claimcheck.languages.mentions import MentionsSection
from claimcheck.reading import Phrases, phrases_of

__all__ = ["OPEN", "Form", "Lexicon", "build_lexicon", "compile_lexicon"]

_MARKS = {
    ",": "comma", ":": "colon", ";": "break", "—": "break", "–": "break", "--": "break",
    "-": "break", "―": "break", ".": "end", "!": "end", "?": "end", "…": "end", "...": "end",
    "(": "bracket", ")": "bracket", "[": "bracket", "]": "bracket",
}  # fmt: skip


OPEN = ""
"""The form of a cue that is known by its place alone."""


@attrs.frozen(kw_only=True, eq=False)
class Form:
    """A written form of a cue: its root, its affix, and what its group says of it."""

    root: str
    affix: str = ""
    weight: float = 0.0
    order: str = ""
    content: str = ""
    clitic: bool = False

    @property
    def speaks(self) -> bool:
        """Whether it is a verb of speaking: it takes a bare clause, or stands before its source."""
        return self.content == "clause" or bool(self.order)


@attrs.frozen(kw_only=True, eq=False)
class Lexicon:
    """
    The look-up tables of one language.

    ``forms`` holds every form of a cue, those with a clitic included, ``verbs`` those that are
    words and no marks, ``reporting`` the first words of those that speak; ``phrases`` gives, for a
    first word, the longer cues that it begins, longest first; ``classes`` the class of a word.
    """

    bias: float
    sure: float
    forms: dict[str, Form]
    verbs: dict[str, float]
    phrases: Phrases
    weights: dict[str, float]
    stops: dict[str, float]
    classes: dict[str, str]
    inverting: frozenset[str]
    postposed: frozenset[str]
    participles: frozenset[str]
    passives: frozenset[str]
    passive_prefixes: tuple[str, ...]
    clitics: tuple[str, ...]
    according: frozenset[str]
    nouns: frozenset[str]
    reporting: frozenset[str]
    topics: frozenset[str]
    addressed: frozenset[str]
    agents: frozenset[str]
    adverb_endings: tuple[str, ...]
    finite: frozenset[str]
    verb_prefixes: tuple[str, ...]
    source_stops: frozenset[str]
    roles: frozenset[str]
    sharing: frozenset[str]
    stances: dict[str, str]
    transmitters: frozenset[str]
    platforms: frozenset[str]
    logophors: frozenset[str]
    contractions: tuple[str, ...]
    subjunctives: frozenset[str]
    relativizers: frozenset[str]
    quantifiers: frozenset[str]
    closers: frozenset[str]
    compounds: frozenset[str]
    openers: frozenset[str]
    concluding: frozenset[str]
    signing: frozenset[str]
    likening: frozenset[str]
    issuing: frozenset[str]
    showing: frozenset[str]
    happenings: frozenset[str]

    def is_clitic(self, form: str) -> bool:
        """Return whether a cue form carries its source as an ending."""
        return self.forms[form].clitic

    def root_of(self, form: str) -> str:
        """Return the root of a cue form."""
        return self.forms[form].root


@functools.cache
def compile_lexicon(language: Language) -> Lexicon:
    """Return the tables of a language's pack."""
    lexicon = build_lexicon(language.attribution)
    return attrs.evolve(lexicon, roles=lexicon.roles.union(_offices(language.mentions)))


def _offices(mentions: MentionsSection) -> frozenset[str]:
    """Return the nouns of one word for an office, a trade or a tie: "bos", "penyerang", "rekan"."""
    return frozenset(noun for noun in (*mentions.roles, *mentions.kin) if " " not in noun)


def build_lexicon(section: AttributionSection) -> Lexicon:
    """Return the tables of a section."""
    classes = dict(_MARKS)
    for name, words in section.classes.items():
        classes.update(dict.fromkeys(words, name))
    forms = _forms(section, classes)
    by_order = {
        order: frozenset(text for text, form in forms.items() if form.order == order)
        for order in ("inverting", "postposed")
    }
    stances = {root: stance for stance, roots in section.stances.items() for root in roots}
    return Lexicon(
        bias=section.weights.get("bias", 0.0),
        sure=section.sure,
        forms=forms,
        verbs={
            text: form.weight
            for text, form in forms.items()
            if text[:1].isalpha() and text.partition(" ")[0] not in section.signing
        },
        phrases=phrases_of(map(str.split, forms)),
        weights=section.weights,
        stops=section.stops,
        classes=classes,
        inverting=by_order["inverting"] | by_order["postposed"],
        postposed=by_order["postposed"],
        participles=_with(forms, section.participles),
        passives=_with(forms, section.passives),
        passive_prefixes=tuple(filter(None, (a.partition("-")[0] for a in section.passives))),
        clitics=section.clitics,
        according=frozenset(t for t, f in forms.items() if f.root in section.according),
        nouns=frozenset(text for text, form in forms.items() if form.content == "noun"),
        reporting=frozenset(text.partition(" ")[0] for text, form in forms.items() if form.speaks),
        topics=frozenset(section.topics),
        addressed=frozenset(t for t, f in forms.items() if f.root in section.addressed),
        agents=frozenset(section.agents),
        adverb_endings=section.adverb_endings,
        finite=frozenset(section.finite),
        verb_prefixes=section.verb_prefixes,
        source_stops=frozenset(section.source_stops),
        roles=frozenset(section.roles),
        sharing=frozenset(section.sharing),
        stances={text: stances[form.root] for text, form in forms.items() if form.root in stances},
        transmitters=frozenset(section.transmitters),
        platforms=frozenset(section.platforms),
        logophors=frozenset(section.logophors),
        contractions=section.contractions,
        subjunctives=frozenset(section.subjunctives),
        relativizers=frozenset(section.relativizers),
        quantifiers=frozenset(section.quantifiers),
        closers=frozenset(section.closers),
        compounds=frozenset(section.compounds),
        openers=frozenset(section.openers),
        concluding=frozenset(section.concluding),
        signing=frozenset(form for form, _ in _signing(section)),
        likening=frozenset(section.likening),
        issuing=frozenset(section.issuing),
        showing=frozenset(section.showing),
        happenings=frozenset(section.happenings),
    )


def _forms(section: AttributionSection, classes: Container[str]) -> dict[str, Form]:
    """
    Return every form of every cue; of two roots that share one the first has it.

    A closed class has no cue that was only learned: "us" is none of "use".
    """
    forms = {OPEN: Form(root=OPEN, weight=section.open)} if section.groups else {}
    grouped: set[str] = set()
    learned = CueGroup(roots=tuple(section.cues))
    for group in (*section.groups, learned):
        for root in group.roots:
            if group is learned and root in grouped:
                continue
            grouped.add(root)
            weight = section.cues.get(root, group.weight)
            affixes = section.forms if group.forms is None else group.forms
            for affix in affixes if root[0].isalpha() else ("",):
                for text in inflect(section, root, affix):
                    if group is learned and text in classes and text.isalpha():
                        continue
                    form = Form(root=root, affix=affix, weight=weight, order=group.order,
                                content=group.content)  # fmt: skip
                    forms.setdefault(text, form)
    for phrase in section.according:
        forms.setdefault(phrase, Form(root=phrase, weight=section.cues.get(phrase, 0.0)))
    forms |= {text: form for text, form in _light(section) if text not in forms}
    return forms | _clitics(section, forms) | dict(_signing(section))


def _light(section: AttributionSection) -> Iterator[tuple[str, Form]]:
    """Yield what a light verb and a noun of speaking make: "mengeluarkan pernyataan"."""
    nouns = [root for group in section.groups if group.content == "noun" for root in group.roots]
    for verb, weight in section.light.items():
        yield from ((f"{verb} {noun}", Form(root=noun, weight=weight)) for noun in nouns)


def _signing(section: AttributionSection) -> Iterator[tuple[str, Form]]:
    """Yield what gives the words before it to a name: "demikian", "demikian pernyataan"."""
    nouns = [root for group in section.groups if group.content == "noun" for root in group.roots]
    for word, weight in section.signing.items():
        form = Form(root=word, weight=weight, order="postposed", content="clause")
        yield word, form
        yield from ((f"{word} {noun}", form) for noun in nouns)


def _clitics(section: AttributionSection, forms: dict[str, Form]) -> dict[str, Form]:
    """Return the forms that carry their source: of cues after the content, and of passives."""
    passive = set(section.passives)
    marked = {
        *section.according,
        *(r for g in section.groups if g.content == "noun" for r in g.roots),
    }
    return {
        text + clitic: attrs.evolve(form, clitic=True)
        for text, form in forms.items()
        if form.order == "postposed" or form.affix in passive or form.root in marked
        if text and " " not in text
        for clitic in section.clitics
    }


def _with(forms: dict[str, Form], affixes: tuple[str, ...]) -> frozenset[str]:
    """Return the forms that have one of some affixes."""
    return frozenset(text for text, form in forms.items() if form.affix in affixes)
