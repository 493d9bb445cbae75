"""What is a report, and what an act or a thing: only a report's content can be a claim."""

from __future__ import annotations

from unicodedata import category

from claimcheck.attribution.clauses import BEFORE_NOUNS, FINITE, follows, is_clause, is_owned
from claimcheck.attribution.drafts import Draft
from claimcheck.attribution.frames import Frame, Range

__all__ = ["is_statement", "likens"]

_STATING = frozenset({
    "turn", "signature", "according", "content-before", "clitic", "inverted", "complement",
    "carried on",
})  # fmt: skip
_CERTAIN = frozenset({"auxiliary", "modal", "passive", "negation", "demonstrative"})
_OPENING = frozenset({"complementizer", "question", "nominalized"})
_DEED = frozenset({"infinitive", "verb", "modal"})
_AFTER_PARTICIPLES = frozenset({"preposition", "end", "edge", "comma"})
_TOLD = frozenset({"auxiliary", "modal", "negation"})
_GRADED = frozenset({"word", "name", "demonstrative", "bracket"})
_SETTING = frozenset({"preposition", "time"})
_CURRENCY = "Sc"
_OWN = frozenset({"denies", "confirms"})  # stances towards a deed of one's own
_MEASURED = 24  # items of a thing and of what is told of it, its figure among them
_QUALIFYING = 2  # items after a relative pronoun of which one is its verb
_SUBJECT = 12  # items that the subject of a clause may have


def is_statement(frame: Frame, draft: Draft) -> bool:
    """
    Return whether a draft's content says something: a clause, a quotation, a request.

    "Rejected the offer", "issued subpoenas", "plans to file" and "would not say whether" do not.
    """
    content = draft.content
    if draft.quotes or content is None:
        return True
    if draft.rule in _STATING:
        return draft.rule != "complement" or not (draft.cue.negated or _is_topic(frame, draft))
    quoted = [frame.quotes[item] for item in range(*content) if item in frame.quotes]
    if any(not quote.title for quote in quoted):
        return True
    is_told_of = content[0] == draft.cue.stop and frame.kind(content[0]) == "relative"
    if draft.rule == "infinitive" or draft.cue.negated or is_told_of:
        return False  # "memberikan keterangan yang jelas"
    return _opens(frame, content[0]) or _says(frame, draft, content)


def likens(frame: Frame, draft: Draft) -> bool:
    """Return whether a thing is told to be another: "menggambarkan kota itu sebagai surga"."""
    first, stop = draft.content or (0, 0)
    if frame.lexicon.forms[draft.cue.form].content != "likeness":
        return False
    near = range(first + 1, min(stop - 1, first + _MEASURED))
    return any(frame.words[item] in frame.lexicon.likening for item in near)


def _opens(frame: Frame, first: int) -> bool:
    """Return whether a clause is marked as one: "whether", "agar", "perlunya", "the need to"."""
    if frame.words[first - 1] in frame.lexicon.subjunctives and first:
        return True
    return frame.kind(first + (frame.kind(first) == "determiner")) in _OPENING


def _is_topic(frame: Frame, draft: Draft) -> bool:
    """Return whether a noun with its clause is what is spoken of: "the claim that X is false"."""
    opens = draft.cue.left < 0 and not draft.cue.passive
    is_bare = opens and bool(frame.lexicon.participles)  # no verb: "Reports that X are false"
    is_bare &= draft.cue.form not in frame.lexicon.participles
    is_noun = frame.kind(draft.cue.left) == "determiner" or (
        opens and draft.cue.form in frame.lexicon.nouns
    )
    return (is_noun or is_bare) and draft.source is None


def _says(frame: Frame, draft: Draft, content: Range) -> bool:
    """Return whether words without a mark of it are a clause or a request."""
    takes = frame.lexicon.forms[draft.cue.form].content
    if takes == "request" and _asks_for_deed(frame, content):
        return not _hangs(frame, draft)
    if takes == "charge" and frame.kind(content[0]) != "preposition":
        return any(frame.kind(item) == "preposition" for item in _opening(content))
    if draft.rule == "passive":
        return False
    is_apart = frame.kind(content[0]) == "colon" or _is_set_off(frame, draft, content)
    if is_apart or _is_own_deed(frame, draft, content[0]):
        return True
    if frame.kind(content[0]) in {"infinitive", "preposition"}:
        return takes == "clause" and _goes_on(frame, content)
    is_means = draft.shared and frame.kind(draft.cue.left) == "preposition"  # "dengan menambahkan"
    return (
        (takes == "clause" and not is_means)
        or likens(frame, draft)
        or _shows_clause(frame, content)
        or _measures(frame, draft, content)
    )


def _is_own_deed(frame: Frame, draft: Draft, first: int) -> bool:
    """Return whether somebody denies or admits what he did: "denied using gas"."""
    gerunds = frame.document.language.claims.gerund_endings
    is_deed = bool(gerunds) and frame.words[first].endswith(gerunds)
    return is_deed and frame.lexicon.stances.get(draft.cue.form) in _OWN


def _is_set_off(frame: Frame, draft: Draft, content: Range) -> bool:
    """Return whether a comma right behind the cue opens a clause: "menilai, warga ... harus"."""
    is_apart = draft.cue.stop == content[0] - 1 and frame.kind(draft.cue.stop) == "comma"
    if not is_apart or frame.lexicon.participles or draft.cue.modal:  # "harus memastikan, ..."
        return False
    is_setting = frame.kind(content[0]) in _SETTING and "comma" not in frame.kinds[slice(*content)]
    return not is_setting or _predicate_in(frame, content)


def _goes_on(frame: Frame, content: Range) -> bool:
    """Return whether a clause follows a preposition: "at least five died", "pada Senin ia"."""
    if is_clause(frame, content[0] + 1):
        return True
    return not frame.lexicon.participles and _predicate_in(frame, content)


def _predicate_in(frame: Frame, content: Range) -> bool:
    """Return whether a verb stands in the first items that is not that of a relative clause."""
    near = range(content[0] + 1, min(content[1], content[0] + _MEASURED))
    return any(
        frame.kind(item) in FINITE
        and frame.kind(item - 1) not in BEFORE_NOUNS | {"infinitive"}
        and not _qualifies(frame, item)
        for item in near
    )


def _hangs(frame: Frame, draft: Draft) -> bool:
    """Return whether a request is but a part of another act: "sent a letter asking her to go"."""
    is_finite = "passive" in frame.kinds[draft.cue.left + 1 : draft.cue.first]  # "is urging"
    return draft.cue.form in frame.lexicon.participles and not is_finite


def _measures(frame: Frame, draft: Draft, content: Range) -> bool:
    """Return whether a thing is told with its figure: "laba sebesar Rp2", "a profit of $2"."""
    items = range(content[0] + 1, min(content[1] - 1, content[0] + _MEASURED))
    speaks = frame.lexicon.forms[draft.cue.form].order == "inverting"
    return any(
        frame.kind(item) == "measure" or (speaks and _is_price(frame, item)) for item in items
    )


def _is_price(frame: Frame, item: int) -> bool:
    """Return whether a preposition leads to an amount with a currency's sign."""
    sign = frame.document.tokens.surfaces[frame.firsts[item + 1]][0]
    return frame.kind(item) == "preposition" and category(sign) == _CURRENCY


def _asks_for_deed(frame: Frame, content: Range) -> bool:
    """
    Return whether a deed is named: "the crew to leave", "warga menjauhi sungai".

    The verb of a relative clause only says which, that of a subordinate one when: "meminta audit
    yang dilakukan oleh bank", "meminta uang setelah ayahnya pulang".
    """
    wishes = frame.lexicon.subjunctives
    listed = range(content[0], min(content[1], content[0] + _MEASURED))
    is_list = frame.kinds[slice(*content)][: len(_opening(content))].count("comma") > 1
    for item in listed if is_list else _opening(content):  # "X, Y, and Z to go on"
        if frame.words[item] in wishes or (
            frame.kind(item) in _DEED and not _qualifies(frame, item)
        ):
            return True
        if frame.kind(item) == "subordinator" and frame.kind(item - 1) != "relative":
            return False
    return False


def _qualifies(frame: Frame, item: int) -> bool:
    """Return whether a verb is that of a relative clause."""
    return any(frame.kind(before) == "relative" for before in range(item - _QUALIFYING, item))


def _shows_clause(frame: Frame, content: Range) -> bool:
    """Return whether a subject and its verb can be told: not "the offer made by the union"."""
    first = content[0]
    unambiguous = not frame.lexicon.participles
    if frame.kind(first) in _CERTAIN or frame.kind(first) == "verb":
        return unambiguous or frame.kind(first) == "modal"
    if is_owned(frame, first):
        return True
    if not is_clause(frame, first):
        return unambiguous and frame.kind(first) != "manner" and _is_told(frame, content)
    unambiguous = unambiguous or follows(frame, first - 1) == "pronoun clause"
    for item in _opening(content):
        kind = frame.kind(item)
        if kind in _CERTAIN and frame.kind(item - 1) != "preposition":  # "of being fined"
            return True
        if kind == "verb" and frame.kind(item - 1) not in BEFORE_NOUNS:
            return unambiguous or frame.kind(item + 1) not in _AFTER_PARTICIPLES
    return False


def _is_told(frame: Frame, content: Range) -> bool:
    """Return whether a long subject has its auxiliary: "kawasan pantai, seperti X, sudah buka"."""
    near = range(content[0] + 1, min(content[1], content[0] + _MEASURED))
    claims = frame.document.language.claims
    return frame.words[content[0]] in claims.predicates or any(
        (frame.kind(i) in _TOLD or _is_copula(frame, i) or _grades(frame, i) or _counts(frame, i))
        and not _qualifies(frame, i)
        for i in near
    )


def _is_copula(frame: Frame, item: int) -> bool:
    """Return whether a word says what a subject is: "langkah itu adalah kesalahan"."""
    is_known = frame.words[item] in frame.document.language.claims.auxiliaries
    return is_known and frame.kind(item) == "passive"


def _counts(frame: Frame, item: int) -> bool:
    """Return whether a verb tells a figure of a long subject: "..., Rabu (9/12), berkisar 60"."""
    is_verb = frame.kind(item) == "verb" and frame.kind(item - 1) != "verb"
    after = frame.words[item + 1] if item + 1 < len(frame) else ""
    return is_verb and after[:1].isdigit()


def _grades(frame: Frame, item: int) -> bool:
    """Return whether an adverb of degree makes a predicate: "prospek bank itu makin baik"."""
    is_degree = frame.words[item] in frame.document.language.claims.degrees
    return is_degree and frame.kind(item + 1) == "word" and frame.kind(item - 1) in _GRADED


def _opening(content: Range) -> range:
    """Return the items in which a subject and its verb must stand."""
    return range(content[0], min(content[1], content[0] + _SUBJECT))
