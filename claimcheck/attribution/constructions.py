"""The constructions: how a cue, its source and its content stand to each other in a sentence."""

from __future__ import annotations

from claimcheck.attribution.contents import (
    clause_start,
    content_start,
    content_stop,
    has_words,
)
from claimcheck.attribution.cues import Cue, cues_in
from claimcheck.attribution.drafts import Draft
from claimcheck.attribution.frames import Frame
from claimcheck.attribution.marked import signature, turn
from claimcheck.attribution.scores import score
from claimcheck.attribution.sources import source_after, source_before, subject

__all__ = ["accepted_drafts", "draft_of"]

Range = tuple[int, int]

_NEAR = 14
_FAR = 26
_SHORT = 4
_BEFORE_NOUNS = frozenset({"determiner", "possessive", "preposition"})
_LONG = 14
_OPENERS = frozenset({
    "edge", "comma", "colon", "end", "break", "quote", "conjunction", "bracket", "adverb",
})  # fmt: skip
_WORDLESS = frozenset(
    {"comma", "end", "colon", "break", "bracket", "preposition", "time", "number"}
)
_SETTING_OFF = frozenset({"comma", "quote"})
_NO_REST = frozenset({"relative", "preposition", "subordinator", "time", "end", "edge"})
_VERBAL = frozenset({"auxiliary", "modal", "passive", "pronoun", "infinitive", "quote"})
_LONGEST_NAME = 8
_ENDS = frozenset({"end", "edge", "break"})


def accepted_drafts(frame: Frame) -> list[Draft]:
    """Return the drafts of a frame that score above nought, in order of their cues."""
    drafts: list[Draft] = []
    for cue in cues_in(frame):
        draft = draft_of(frame, cue, drafts[-1] if drafts else None)
        if draft is not None and score(frame, draft) > 0:
            drafts.append(draft)
    return drafts


def draft_of(frame: Frame, cue: Cue, previous: Draft | None) -> Draft | None:
    """Return what a candidate would attribute, by the first construction that fits it."""
    if cue.form in frame.lexicon.according:
        return _according(frame, cue)
    bare = frame.lexicon.bare_of.get(cue.form, cue.form)
    if bare in frame.lexicon.postposed and _opens(frame, cue):
        return _according(frame, cue)
    if not cue.form[0].isalpha():
        return turn(frame, cue) if cue.form == ":" else signature(frame, cue)
    before = _quote_before(frame, cue)
    after = _quote_after(frame, cue)
    if before is not None and not (after == cue.stop and frame.kind(cue.left) == "conjunction"):
        return _after_quote(frame, cue, before)
    if after is not None:
        return _before_quote(frame, cue, after, previous)
    return _at_the_tail(frame, cue) or _with_clause(frame, cue, previous)


def _opens(frame: Frame, cue: Cue) -> bool:
    """Return whether a cue that follows its content opens the frame with its source and a comma."""
    if cue.first > 0 or frame.lexicon.is_clitic(cue.form):
        return False
    source = source_after(frame, cue.stop)
    return source is not None and frame.kind(source[1]) == "comma"


def _according(frame: Frame, cue: Cue) -> Draft | None:
    """ "according to X, ..." and "..., according to X"."""
    source = source_after(frame, cue.stop)
    if source is None or _is_manner(frame, cue, source):
        return None
    start = clause_start(frame, cue.first)
    end = len(frame)
    rest = (source[1] + 1, end) if frame.kind(source[1]) == "comma" else (source[1], end)
    before = (start, cue.first)
    if cue.first - start < _SHORT and has_words(frame, rest):
        head = before if has_words(frame, before) and frame.kind(cue.first - 1) == "comma" else None
        return Draft(cue=cue, rule="according", source=source, content=head or rest,
                     around=rest if head else None)  # fmt: skip
    quoted = cue.first - 1
    if quoted - 1 >= 0 and frame.kind(quoted) == "comma":
        quoted -= 1
    if frame.kind(quoted) == "quote" and frame.quotes[quoted].speech:
        return Draft(cue=cue, rule="according", source=source, quotes=(quoted,))
    around = rest if frame.kind(source[1]) == "comma" and rest[1] - rest[0] > _SHORT else None
    return Draft(cue=cue, rule="according", source=source, content=before, around=around)


def _is_manner(frame: Frame, cue: Cue, source: Range) -> bool:
    """Return whether it says how, not who: "went according to plan", "menurut saja"."""
    single = source[1] - source[0] == 1 and frame.kind(source[0]) in {"word", "adverb"}
    return single and cue.first > 0 and frame.kind(cue.first - 1) not in _SETTING_OFF


def _quote_before(frame: Frame, cue: Cue) -> int | None:
    """Return the item of a spoken quotation that the cue follows."""
    if cue.left >= 0 and frame.words[cue.left] in frame.lexicon.sharing:
        return None
    for item in range(cue.first - 1, max(-1, cue.first - _FAR), -1):
        kind = frame.kind(item)
        if kind == "quote":
            return item if _is_spoken(frame, item) else None
        if kind in {"end", "colon", "break", "complementizer"}:
            return None
        if kind == "comma" and item + 1 == cue.first and item - 1 not in frame.quotes:
            if _gerund(frame, cue):
                return None
    return None


def _is_spoken(frame: Frame, item: int) -> bool:
    """Return whether a quotation stands by itself, not as a part of the phrase before it."""
    quote = frame.quotes[item]
    if not quote.speech:
        return False
    if frame.kind(item - 1) in _OPENERS:
        return True
    last = frame.document.tokens.surfaces[quote.stop - 2][-1]
    return quote.stop - quote.first > _LONG and last in ",.?!"


def _quote_after(frame: Frame, cue: Cue) -> int | None:
    """Return the item of a quotation that the cue introduces."""
    for item in range(cue.stop, min(len(frame), cue.stop + _NEAR)):
        kind = frame.kind(item)
        if kind == "quote":
            led = frame.kind(item - 1) in {"comma", "colon"}
            near = item == cue.stop
            return item if frame.quotes[item].speech and (led or near) else None
        if kind in {"end", "break", "complementizer"}:
            return None
        if frame.words[item] in frame.lexicon.verbs and frame.kind(item - 1) not in _BEFORE_NOUNS:
            return None
    return None


def _after_quote(frame: Frame, cue: Cue, quote: int) -> Draft | None:
    """ "Q," said X / X said / katanya; with what is quoted after it joined."""
    first = quote + 1
    while frame.kind(first) in {"comma", "adverb"}:
        first += 1
    stop = cue.stop
    source: Range | None
    if frame.lexicon.is_clitic(cue.form):
        source, rule = (cue.first, cue.stop), "clitic"
    elif first >= cue.left + 1:
        source, rule = source_after(frame, cue.stop), "inverted"
        stop = source[1] if source else stop
        if cue.form not in frame.lexicon.inverting:
            return None
    else:
        source, rule = source_before(frame, cue.left), "quote-before"
    quotes = (quote, *_next_quote(frame, stop))
    return Draft(cue=cue, rule=rule, source=source, quotes=_all_before(frame, quote) + quotes)


def _all_before(frame: Frame, quote: int) -> tuple[int, ...]:
    """Return the spoken quotations that stand right before one, with nothing but marks between."""
    found: list[int] = []
    item = quote - 1
    while item >= 0 and frame.kind(item) in {"quote", "comma", "end"}:
        if frame.kind(item) == "quote":
            found.append(item)
        item -= 1
    return tuple(reversed(found))


def _next_quote(frame: Frame, first: int) -> tuple[int, ...]:
    """Return the quotation that goes on after a cue: "Q1," X said on Monday, "Q2"."""
    for item in range(first, min(len(frame), first + _NEAR)):
        kind = frame.kind(item)
        if kind == "quote":
            return (item,) if frame.kind(item - 1) in {"comma", "colon"} or item == first else ()
        if kind in {"end", "break", "conjunction"}:
            return ()
        if frame.words[item] in frame.lexicon.inverting and frame.kind(item - 1) == "comma":
            return ()
    return ()


def _before_quote(frame: Frame, cue: Cue, quote: int, previous: Draft | None) -> Draft | None:
    """X said: "Q"."""
    source, shared = _source_of(frame, cue, previous)
    if source is None and cue.form in frame.lexicon.inverting:
        source = source_after(frame, cue.stop)
    return Draft(cue=cue, rule="quote-after", source=source, quotes=(quote,), shared=shared)


def _at_the_tail(frame: Frame, cue: Cue) -> Draft | None:
    """ "Content, said X.", "Content, X said on Monday." and "Content, katanya."."""
    if cue.first < 3:
        return None
    start = clause_start(frame, cue.first)
    if frame.kind(cue.left) in _SETTING_OFF and cue.left - start >= 2:
        content = (start, cue.left if frame.kind(cue.left) == "comma" else cue.left + 1)
        if frame.lexicon.is_clitic(cue.form):
            return Draft(cue=cue, rule="clitic", source=(cue.first, cue.stop), content=content)
        inverted = _inverted(frame, cue, content)
        if inverted is not None:
            return inverted
    return _content_before(frame, cue, start)


def _inverted(frame: Frame, cue: Cue, content: Range) -> Draft | None:
    """ "Content, said X" and what goes on after X."""
    lexicon = frame.lexicon
    if cue.form not in lexicon.inverting:
        return None
    source = source_after(frame, cue.stop)
    if source is None or not _closes(frame, source[1]):
        return None
    if cue.form not in lexicon.postposed and not _names_at_end(frame, source):
        if _is_apposition(frame, content[0], cue.left):
            return None
    around = None if frame.kind(source[1] + 1) == "determiner" else _goes_on(frame, source[1])
    return Draft(cue=cue, rule="inverted", source=source, content=content, around=around)


def _content_before(frame: Frame, cue: Cue, start: int) -> Draft | None:
    """ "Content, X said on Monday" and what goes on after it."""
    if not _closes(frame, cue.stop) and frame.kind(cue.stop) != "name":
        return None
    if frame.kind(content_start(frame, cue.stop) - 1) == "complementizer":
        return None
    source = source_before(frame, cue.left)
    if source is None or source[0] - 1 - start < 2:
        return None
    mark = source[0] - 1
    if frame.kind(mark) not in _SETTING_OFF:
        return None
    around = _goes_on(frame, cue.stop)
    fronted = frame.kind(start) in {"preposition", "subordinator", "time"}
    if fronted and around is None and frame.kind(cue.stop) not in _ENDS:
        return None
    content = (start, mark if frame.kind(mark) == "comma" else mark + 1)
    return Draft(cue=cue, rule="content-before", source=source, content=content, around=around)


def _goes_on(frame: Frame, first: int) -> Range | None:
    """Return the rest of a content that its cue interrupts: "The plan, he said, is dead"."""
    for item in range(first, min(len(frame), first + _NEAR)):
        kind = frame.kind(item)
        if kind == "comma":
            break
        if kind in _ENDS or kind in {"quote", "complementizer", "conjunction", "subordinator"}:
            return None
    else:
        return None
    after = item + 1
    if len(frame) - after < 3 or frame.kind(after) in _NO_REST:
        return None
    if frame.words[after] in frame.lexicon.verbs:
        return None
    return after, len(frame)


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


def _with_clause(frame: Frame, cue: Cue, previous: Draft | None) -> Draft | None:
    """X said that ..., X said ..., adding that ..., a claim that ..., X denied ..."""
    first = content_start(frame, cue.stop)
    content = (first, content_stop(frame, cue.form, first))
    if frame.kind(cue.left) == "relative" and frame.kind(cue.left - 1) == "comma":
        stops = (i for i in range(first + 1, content[1]) if frame.kind(i) == "comma")
        content = (first, next(stops, content[1]))
    agent = _agent_at(frame, cue) if cue.passive else None
    if agent is not None and first < agent < content[1]:
        content = (first, agent)
    if not any(frame.kind(i) not in _WORDLESS for i in range(*content)):
        return None
    rule = "complement" if frame.kind(first - 1) == "complementizer" else "clause-after"
    if frame.lexicon.is_clitic(cue.form):
        if frame.kind(cue.stop) not in {"comma", "complementizer"}:
            return None
        return Draft(cue=cue, rule="clitic", source=(cue.first, cue.stop), content=content)
    if cue.form in frame.lexicon.postposed:
        return None
    source, shared = _source_of(frame, cue, previous)
    if shared:
        rule = "participle"
    elif frame.kind(cue.left) in {"infinitive", "preposition"}:
        rule = "infinitive"
    return Draft(cue=cue, rule=rule, source=source, content=content, shared=shared)


def _source_of(frame: Frame, cue: Cue, previous: Draft | None) -> tuple[Range | None, bool]:
    """Return the source of a cue that stands after it, and whether another cue has it too."""
    if cue.form in frame.lexicon.nouns:
        return _possessor(frame, cue), False
    if cue.passive or (cue.stop < len(frame) and frame.words[cue.stop] in frame.lexicon.agents):
        return _agent(frame, cue), False
    word = frame.words[cue.left] if cue.left >= 0 else ""
    kind = frame.kind(cue.left)
    shares = word in frame.lexicon.sharing or kind in {"conjunction", "comma", "quote"}
    if shares:
        own = (
            source_before(frame, cue.left) if kind == "comma" and not _gerund(frame, cue) else None
        )
        if own is not None:
            return own, False
        if previous is not None:
            return previous.source, True
        return subject(frame, cue.left), True
    if kind in {"infinitive", "preposition"}:
        return (previous.source if previous else subject(frame, cue.left)), False
    if kind == "determiner" and frame.kind(cue.left - 1) == "word":
        return source_before(frame, cue.left - 2), False
    return source_before(frame, cue.left), False


def _possessor(frame: Frame, cue: Cue) -> Range | None:
    """Return whose words a noun stands for, where that follows it: "tuduhan polisi bahwa"."""
    stop = cue.stop
    while frame.kind(stop) in {"name", "word"}:
        stop += 1
    named = stop > cue.stop and frame.kind(stop) == "complementizer"
    return (cue.stop, stop) if named else None


def _gerund(frame: Frame, cue: Cue) -> bool:
    endings = frame.lexicon.gerund_endings
    return bool(endings) and cue.form.endswith(endings)


def _agent(frame: Frame, cue: Cue) -> Range | None:
    """Return the agent of a passive: "by X"."""
    agent = _agent_at(frame, cue)
    return None if agent is None else source_after(frame, agent + 1)


def _agent_at(frame: Frame, cue: Cue) -> int | None:
    """Return where the agent of a passive is introduced, soon after it."""
    for item in range(cue.stop, min(len(frame), cue.stop + 3)):
        if frame.words[item] in frame.lexicon.agents:
            return item
    return None
