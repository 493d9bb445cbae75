"""A cue at the end of what it reports, or inside it: "..., said X", "..., X said, ..."."""

from __future__ import annotations

import attrs

from claimcheck.attribution.circumstances import is_personal
from claimcheck.attribution.clauses import FINITE, follows
from claimcheck.attribution.contents import clause_start, content_start
from claimcheck.attribution.cues import Cue
from claimcheck.attribution.drafts import Draft
from claimcheck.attribution.frames import LOOSE, Frame, Range
from claimcheck.attribution.quoted import from_name
from claimcheck.attribution.sources import source_after, source_before

__all__ = ["at_the_tail", "before_opener", "hands_on", "signed"]

_NEAR = 14
_LEAST = 2  # items of a content
_SHORT = 4
_PAIR = 2
_LONGEST_NAME = 8
_ENDS = frozenset({"end", "edge", "break"})
_DATED = frozenset({"number", "name", "time", "comma", "dot", "end", "bracket"})
_SETTING_OFF = frozenset({"comma", "quote"})
_NO_REST = frozenset({"relative", "preposition", "subordinator", "time", "end", "edge"})
_FRONTED = frozenset({"preposition", "subordinator", "time", "infinitive"})
_PARTED = frozenset({"name", "word", "time", "number"})  # that a clause may end with
_CALLED = frozenset({"name", "pronoun"})
_HEARER = frozenset({"determiner", "possessive", "object", "name", "word"})
_VERBAL = frozenset({"auxiliary", "modal", "passive", "pronoun", "infinitive", "quote"})


def at_the_tail(frame: Frame, cue: Cue) -> Draft | None:
    """Return the draft of "Content, said X", "Content, X said on Monday" or "Content, katanya"."""
    if cue.first < 3:
        return None
    start = clause_start(frame, cue.first)
    mark = before_opener(frame, cue.left)
    if frame.kind(mark) in _SETTING_OFF and mark - start >= _LEAST:
        content = (start, mark if frame.kind(mark) == "comma" else mark + 1)
        if frame.lexicon.is_clitic(cue.form):
            around = _goes_on(frame, content, cue.stop)
            itself = (cue.first, cue.stop)
            return Draft(cue=cue, rule="clitic", source=itself, content=content, around=around)
        inverted = _inverted(frame, cue, content)
        if inverted is not None:
            return inverted
    return _content_before(frame, cue, start) or _unmarked(frame, cue, start)


def signed(frame: Frame, cue: Cue, previous: Draft | None) -> Draft | None:
    """
    Return the draft of a clause whose source no verb names: "..., demikian Reuters".

    Where somebody has spoken before, an outlet is but what it came through.
    """
    if previous is not None and frame.words[cue.first] in frame.lexicon.transmitters:
        return None
    if cue.first == 0:
        return _heading(frame, cue)
    mark = before_opener(frame, cue.first - 1)
    start = clause_start(frame, cue.first)
    bare = cue.form.partition(" ")[0] == cue.form
    if frame.kind(mark) not in _SETTING_OFF or (bare and frame.kind(cue.stop) != "name"):
        return None
    source = source_after(frame, cue.stop)
    if source is None or not _closes(frame, source[1]) or _tells(frame, source):
        return None
    if frame.kind(source[0]) == "demonstrative":  # "demikian laporan itu"
        cue, source = attrs.evolve(cue, stop=cue.first + 1), (cue.first + 1, source[1])
    quoted = mark if frame.kind(mark) == "quote" else mark - 1
    if frame.kind(quoted) == "quote":
        return Draft(cue=cue, rule="inverted", source=source, quotes=(quoted,))
    content = (start, mark)
    around = _goes_on(frame, content, source[1])
    draft = Draft(cue=cue, rule="inverted", source=source, content=content, around=around)
    return draft if mark - start >= _LEAST else None


def _heading(frame: Frame, cue: Cue) -> Draft | None:
    """Return the draft of what opens with its source: "Dikutip dari Antara, harga naik"."""
    source = source_after(frame, cue.stop)
    if source is None or frame.words[0] not in frame.lexicon.transmitters:
        return None
    near = range(source[1], min(len(frame), source[1] + _SHORT))
    comma = next((item for item in near if frame.kind(item) == "comma"), None)
    if comma is None or comma + _LEAST > len(frame):
        return None
    second = next((i for i in range(comma + 1, len(frame)) if frame.kind(i) == "comma"), comma)
    if all(frame.kind(item) in _DATED for item in range(comma + 1, second)):
        comma = second  # "Dikutip dari Antara, Senin (5/10), ..."
    content = (comma + 1, len(frame))
    return Draft(cue=cue, rule="according", source=source, content=content)


def before_opener(frame: Frame, item: int) -> int:
    """Return the item before the words that open a clause at the end: "as", "seperti"."""
    concluding = frame.lexicon.concluding
    if item > 0 and frame.kind(item) == "relative" and frame.words[item - 1] in concluding:
        item -= 1  # "seperti yang dilaporkan"
    while item > 0 and frame.words[item] in concluding:
        item -= 1
    return item


def hands_on(frame: Frame, comma: int) -> bool:
    """Return whether a comma leads to who handed words on: ", dikutip Antara", ", quoted by X"."""
    if frame.kind(comma) != "comma":
        return False
    lexicon, item = frame.lexicon, comma + 1
    while item < len(frame) and (
        frame.words[item] in lexicon.concluding or frame.kind(item) == "relative"
    ):
        item += 1
    word = frame.words[item] if item < len(frame) else ""
    after = frame.words[item + 1] if item + 1 < len(frame) else ""
    is_told = word in lexicon.forms and lexicon.forms[word].speaks  # not "as required by law"
    is_signed = word in lexicon.signing and word in lexicon.transmitters
    return is_signed or (is_told and after in lexicon.agents)


def _unmarked(frame: Frame, cue: Cue, start: int) -> Draft | None:
    """Return the draft of a wire without commas: "Six died the ministry said", "said Ann Berg"."""
    form = frame.lexicon.forms[cue.form]
    if form.content != "clause" or form.order != "inverting" or "comma" in frame.kinds[start:]:
        return None
    if any(kind in FINITE for kind in frame.kinds[cue.stop :]):
        return None
    source = _article_before(frame, cue, start)
    if source is not None and (_closes(frame, cue.stop) or _ends_hearer(frame, cue)):
        content = (start, source[0])
        return Draft(cue=cue, rule="content-before", source=source, content=content)
    source = source_after(frame, cue.stop)
    if source is None or cue.form in frame.lexicon.addressed:
        return None
    if frame.kind(source[1]) not in _ENDS or not _is_named(frame, source):
        return None
    content = (start, cue.left + 1)
    is_told = _tells(frame, content) and "relative" not in frame.kinds[start : cue.first]
    return Draft(cue=cue, rule="inverted", source=source, content=content) if is_told else None


def _article_before(frame: Frame, cue: Cue, start: int) -> Range | None:
    """Return the noun phrase before a cue whose article follows the last noun of a clause."""
    if (named := _named_before(frame, cue, start)) is not None:
        return named
    for item in range(cue.left, start + 1, -1):
        is_noun = item == cue.left and frame.words[item - 1] in frame.lexicon.openers
        if (frame.kind(item) in FINITE and not is_noun) or item in frame.quotes:
            return None
        if frame.words[item] in frame.lexicon.openers:
            is_apart = frame.kind(item - 1) in {"name", "word", "time", "number"}
            is_told = is_apart and _tells(frame, (start, item))
            return (item, cue.left + 1) if is_told else None
    return None


def _named_before(frame: Frame, cue: Cue, start: int) -> Range | None:
    """Return a pronoun or a full name right before a cue that no comma parts from its clause."""
    first = cue.left
    if is_personal(frame, first):
        is_apart = frame.kind(first - 1) in _PARTED
    else:
        first = _names_from(frame, first, start)
        is_full = cue.left > first
        if is_full and frame.words[first - 1] in frame.lexicon.roles:
            first = _names_from(frame, first - 1, start)  # "Observatory chief Ann Berg"
        is_apart = is_full and frame.kind(first - 1) in _PARTED - {"name"}
    is_told = is_apart and _tells(frame, (start, first))
    return (first, cue.left + 1) if is_told and frame.kind(cue.left) in _CALLED else None


def _names_from(frame: Frame, item: int, start: int) -> int:
    """Return where the names begin that stand before an item."""
    while item > start and frame.kind(item - 1) == "name":
        item -= 1
    return item


def _tells(frame: Frame, items: Range) -> bool:
    return any(frame.kind(item) in FINITE for item in range(items[0] + 1, items[1]))


def _is_named(frame: Frame, source: Range) -> bool:
    """Return whether a source is a name, an office before it: no "the same of the mayor"."""
    kinds = frame.kinds[source[0] : source[1]]
    return "name" in kinds and {"determiner", "preposition"}.isdisjoint(kinds)


def _inverted(frame: Frame, cue: Cue, content: Range) -> Draft | None:
    """Return the draft of "Content, said X", and what goes on after X."""
    lexicon = frame.lexicon
    if cue.form not in lexicon.inverting:
        return None
    agent = cue.stop < len(frame) and frame.words[cue.stop] in lexicon.agents  # "oleh"
    source = source_after(frame, cue.stop + agent)
    if source is None or not (_closes(frame, source[1]) or _tells_more(frame, cue, source)):
        return None
    certain = cue.form in lexicon.postposed or _names_at_end(frame, source)
    if not certain and _is_apposition(frame, *content):
        return None
    around = (
        None if frame.kind(source[1] + 1) == "determiner" else _goes_on(frame, content, source[1])
    )
    return Draft(cue=cue, rule="inverted", source=source, content=content, around=around)


def _tells_more(frame: Frame, cue: Cue, source: Range) -> bool:
    """Return whether a relative clause about the source goes on: "kata X, yang pergi ketika"."""
    loose = ["comma", "relative"]
    kinds = frame.kinds[source[0] : source[1]]
    is_loose = any(kinds[i : i + 2] == loose for i in range(len(kinds)))
    return is_loose and cue.form in frame.lexicon.postposed


def _content_before(frame: Frame, cue: Cue, start: int) -> Draft | None:
    """Return the draft of "Content, X said on Monday", and what goes on after it."""
    is_told = frame.kind(cue.stop) == "name" and cue.form in frame.lexicon.addressed
    closes = _closes(frame, cue.stop) or is_told or _ends_hearer(frame, cue)
    closes |= frame.kind(cue.stop) == "subordinator"  # "..., Ann said after the game"
    opened = content_start(frame, cue.form, cue.stop) - 1
    leads = frame.kind(opened) == "complementizer" or (
        frame.words[opened] in frame.lexicon.subjunctives  # "Karena itu, X mengusulkan agar ..."
    )
    if not closes or (leads and frame.kind(cue.stop) != "comma"):
        return None
    source = _behind_mark(frame, source_before(frame, cue.left))
    mark = before_opener(frame, source[0] - 1) if source else -1
    least = 1 if frame.kind(mark) == "quote" else _LEAST  # 'Marsh “had shown no remorse,” Ann said'
    if source is None or mark - start < least or frame.kind(mark) not in _SETTING_OFF:
        return None
    is_told = cue.form in frame.lexicon.addressed and bool(frame.lexicon.participles)
    speaks = frame.lexicon.forms[cue.form].content == "clause"  # "it is said"
    is_thing = cue.passive and not (is_told or (speaks and bool(frame.lexicon.participles)))
    if is_thing or _is_noun(frame, cue, source) or _is_told_by(frame, mark):
        return None
    content = (start, mark if frame.kind(mark) == "comma" else mark + 1)
    is_opened = mark < source[0] - 1  # "as X said" alone ends a sentence
    leads = _leads(frame, cue, content) or _describes(frame, cue, content)
    if leads or (is_opened and _goes_on_after(frame, cue.stop)):
        return None
    around = _goes_on(frame, content, cue.stop)
    fronted = frame.kind(start) in _FRONTED
    is_open = around is None and frame.kind(cue.stop) not in _ENDS
    # "Karena itu, X menyerukan kepada warga, khususnya ..."
    is_bare = not (frame.lexicon.participles or _tells(frame, content))
    is_bare &= not frame.lexicon.is_clitic(cue.form)
    if fronted and (is_open or is_bare):
        return None
    return Draft(cue=cue, rule="content-before", source=source, content=content, around=around)


def _is_told_by(frame: Frame, mark: int) -> bool:
    """Return whether a comma leads from a cue to all behind it: "X berpendapat, survei itu ..."."""
    word, lexicon = frame.words[mark - 1], frame.lexicon
    form = lexicon.forms.get(word)
    if form is None or form.content != "clause" or lexicon.participles:
        return False
    return frame.kind(mark) == "comma" and (not form.order or word in lexicon.passives)


def _is_noun(frame: Frame, cue: Cue, source: Range) -> bool:
    """Return whether a bare form behind "a" is a noun: "the editor of a prominent medical blog"."""
    bare = not frame.lexicon.forms[cue.form].affix and bool(frame.lexicon.participles)
    articles = frame.document.language.mentions
    last = next(
        (w for w in reversed(frame.words[source[0] : cue.first]) if w in frame.lexicon.openers), ""
    )
    return bare and last in articles.indefinites


def _behind_mark(frame: Frame, source: Range | None) -> Range | None:
    """Return a source from the name behind a mark without its fellow: 'P," Ann, a nurse, said'."""
    if source is None:
        return None
    for item in range(source[0] - 1, max(0, source[0] - _NEAR), -1):
        if frame.words[item] in LOOSE:
            return from_name(frame, item + 1, source)
    return source


def _goes_on_after(frame: Frame, first: int) -> bool:
    """Return whether more than a day or a place follows: a verb, a quotation."""
    return any(kind in FINITE or kind == "quote" for kind in frame.kinds[first:])


def _leads(frame: Frame, cue: Cue, before: Range) -> bool:
    """Return whether a cue leads to its clause behind a mere setting: "Kini, X menilai, ..."."""
    is_mark = frame.kind(cue.stop) == "comma" and cue.form not in frame.lexicon.inverting
    is_setting = not any(frame.kind(item) in FINITE for item in range(before[0] + 1, before[1]))
    is_fronted = frame.kind(before[0]) in _FRONTED or _is_passive(frame, before[0])
    # "Sementara itu, X menilai, masih ada ..."
    return is_mark and is_setting and (is_fronted or follows(frame, cue.stop) != "predicate")


def _is_passive(frame: Frame, item: int) -> bool:
    """Return whether a passive without its subject opens: "Dihubungi terpisah, X mengatakan, P"."""
    is_known = frame.classes[item] or frame.words[item] in frame.lexicon.roles  # "direktur"
    return not is_known and frame.words[item].startswith(frame.lexicon.passive_prefixes)


def _describes(frame: Frame, cue: Cue, before: Range) -> bool:
    """Return whether a few nouns before a name are no content: 'Lakeside elder, Ann said "P"'."""
    is_short = before[1] - before[0] <= _LONGEST_NAME and frame.kind(cue.stop) == "quote"
    return is_short and all(frame.kind(i) in {"name", "word"} for i in range(*before))


def _ends_hearer(frame: Frame, cue: Cue) -> bool:
    """Return whether nothing but the hearer stands after a cue: "..., Ann told reporters."."""
    if cue.form not in frame.lexicon.addressed:
        return False
    item = cue.stop
    while frame.kind(item) in _HEARER and item < cue.stop + _SHORT:
        item += 1
    return _closes(frame, item)


def _is_sourced(frame: Frame, comma: int) -> bool:
    """Return whether another source follows a comma: "Ann said, according to the record"."""
    word = frame.words[comma + 1] if comma + 1 < len(frame) else ""
    return any(form.partition(" ")[0] == word for form in frame.lexicon.according)


def _goes_on(frame: Frame, before: Range, first: int) -> Range | None:
    """
    Return the rest of a content that its cue interrupts: "The plan, he said, is dead".

    Behind a whole clause a name is somebody's or some place's: "..., said X, Reuters in Oslo.";
    so is a noun behind what the words are on: "..., said X of Y, winner of the last race."
    """
    for item in range(first, min(len(frame), first + _NEAR)):
        kind = frame.kind(item)
        if kind == "comma":
            break
        if kind in _ENDS or kind in {"quote", "complementizer", "conjunction", "subordinator"}:
            return None
    else:
        return None
    after = item + 1
    is_whole = any(frame.kind(i) in FINITE for i in range(*before))
    if all(k in _DATED for k in frame.kinds[after:]) or _is_aside(frame, after, is_whole=is_whole):
        return None  # ", 2 July."
    tells_on = frame.words[after] in frame.lexicon.verbs and not _has_subject(frame, before, after)
    if tells_on or _is_sourced(frame, item):
        return None
    tells = item > first or frame.kind(after) == "name"  # of whoever is named: "on Reed, a judge"
    if is_whole and tells and not any(kind in FINITE for kind in frame.kinds[after:]):
        return None
    return _past_speaking(frame, after), len(frame)


def _has_subject(frame: Frame, before: Range, verb: int) -> bool:
    """Return whether a verb is that of a noun with its clause: "who led her, X said, | asked"."""
    kinds = frame.kinds[before[0] : before[1]]
    is_noun = not {"relative", "complementizer"}.isdisjoint(kinds) and "comma" not in kinds
    return is_noun and frame.words[verb] not in frame.lexicon.participles


def _is_aside(frame: Frame, first: int, *, is_whole: bool) -> bool:
    """Return whether a rest only says where or when it was said, or who X is: ", in Oslo"."""
    kind = frame.kind(first)
    goes_on = kind in _FRONTED and not is_whole and _tells(frame, (first, len(frame)))
    return kind in _NO_REST and not goes_on


def _past_speaking(frame: Frame, first: int) -> int:
    """Return where a rest begins behind where and when it was said: "kata X, di Y, Senin, | Z"."""
    commas = [i for i in range(first, len(frame)) if frame.kind(i) == "comma"][:_PAIR]
    if len(commas) < _PAIR or frame.kind(first) != "preposition":
        return first
    place, day = frame.kinds[first : commas[0]], frame.kinds[commas[0] + 1 : commas[1]]
    is_dated = "time" in day and all(kind in _DATED for kind in day)
    return commas[1] + 1 if is_dated and FINITE.isdisjoint(place) else first


def _is_apposition(frame: Frame, start: int, comma: int) -> bool:
    """Return whether "name, description," stands before a comma, and no clause."""
    first = next((i for i in range(start, comma) if frame.kind(i) == "comma"), None)
    if first is None or first - start > _LONGEST_NAME:
        return False
    return not any(frame.kind(i) in _VERBAL for i in range(start, first))


def _names_at_end(frame: Frame, source: Range) -> bool:
    return frame.kind(source[0]) == "name" and frame.kind(source[1]) in _ENDS


def _closes(frame: Frame, item: int) -> bool:
    """Return whether the clause of a cue can end at an item: no content of its own follows."""
    kind = frame.kind(item)
    if kind in _ENDS or kind in {"preposition", "time", "comma", "bracket", "quote"}:
        return True
    rest = range(item, min(len(frame), item + _SHORT + 1))
    return any(frame.kind(i) == "time" and frame.kind(i + 1) in _ENDS for i in rest)
