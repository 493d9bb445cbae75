"""The pack's ``[attribution]`` table, compiled for look-up."""

from __future__ import annotations

import functools

import attrs

from claimcheck.languages import Language

__all__ = ["Lexicon", "compile_lexicon"]

_MARKS = {
    ",": "comma", ":": "colon", ";": "break", "—": "break", "–": "break", "--": "break",
    "-": "break", "―": "break", ".": "end", "!": "end", "?": "end", "…": "end", "...": "end",
    "(": "bracket", ")": "bracket", "[": "bracket", "]": "bracket",
}  # fmt: skip


@attrs.frozen(kw_only=True, eq=False)
class Lexicon:
    """
    The look-up tables of one language.

    ``cues`` holds the weight of every form, those with a clitic included, ``verbs`` those that are
    words and no marks; ``phrases`` gives, for a
    first word, the longer cues that it begins, longest first; ``classes`` the class of a word.
    """

    bias: float
    cues: dict[str, float]
    verbs: dict[str, float]
    phrases: dict[str, tuple[tuple[str, ...], ...]]
    weights: dict[str, float]
    stops: dict[str, float]
    classes: dict[str, str]
    bare_of: dict[str, str]
    inverting: frozenset[str]
    postposed: frozenset[str]
    clitics: tuple[str, ...]
    according: frozenset[str]
    nouns: frozenset[str]
    topics: frozenset[str]
    agents: frozenset[str]
    passive_prefixes: tuple[str, ...]
    gerund_endings: tuple[str, ...]
    adverb_endings: tuple[str, ...]
    source_stops: frozenset[str]
    roles: frozenset[str]
    sharing: frozenset[str]
    stances: dict[str, str]
    transmitters: frozenset[str]
    platforms: frozenset[str]

    def is_clitic(self, form: str) -> bool:
        """Return whether a cue form carries its source as an ending."""
        return form in self.bare_of


@functools.cache
def compile_lexicon(language: Language) -> Lexicon:
    """Return the tables of a language's pack."""
    section = language.attribution
    clitics = {
        form + clitic: form
        for form in (*section.postposed, *section.cues)
        if form in section.postposed or form.startswith(section.passive_prefixes or " ")
        for clitic in section.clitics
        if " " not in form
    }
    cues = {**section.cues, **{form: section.cues.get(bare, 0.0) for form, bare in clitics.items()}}
    phrases: dict[str, list[tuple[str, ...]]] = {}
    for form in cues:
        words = tuple(form.split())
        phrases.setdefault(words[0], []).append(words)
    classes = dict(_MARKS)
    for name, words in section.classes.items():
        classes.update(dict.fromkeys(words, name))
    return Lexicon(
        bias=section.weights.get("bias", 0.0),
        cues=cues,
        verbs={form: weight for form, weight in cues.items() if form[0].isalpha()},
        phrases={
            first: tuple(sorted(forms, key=len, reverse=True)) for first, forms in phrases.items()
        },
        weights=section.weights,
        stops=section.stops,
        classes=classes,
        bare_of=clitics,
        inverting=frozenset(section.inverting) | frozenset(section.postposed),
        postposed=frozenset(section.postposed),
        clitics=section.clitics,
        according=frozenset(section.according),
        nouns=frozenset(section.nouns),
        topics=frozenset(section.topics),
        agents=frozenset(section.agents),
        passive_prefixes=section.passive_prefixes,
        gerund_endings=section.gerund_endings,
        adverb_endings=section.adverb_endings,
        source_stops=frozenset(section.source_stops),
        roles=frozenset(section.roles),
        sharing=frozenset(section.sharing),
        stances={form: stance for stance, forms in section.stances.items() for form in forms},
        transmitters=frozenset(section.transmitters),
        platforms=frozenset(section.platforms),
    )
