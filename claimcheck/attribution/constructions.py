"""The constructions: how a cue, its source and its content stand to each other in a sentence."""

from __future__ import annotations

from claimcheck.attribution.asked import asked
from claimcheck.attribution.carried import carried
from claimcheck.attribution.circumstances import past_day
from claimcheck.attribution.clauses import FINITE, before_predicate
from claimcheck.attribution.contents import clause_start, content_start, content_stop, has_words
from claimcheck.attribution.cues import Cue, cues_in
from claimcheck.attribution.dated import DatedLabels
from claimcheck.attribution.drafts import Draft
from claimcheck.attribution.frames import Frame, Range
from claimcheck.attribution.marked import signature, turn
from claimcheck.attribution.opened import open_drafts
from claimcheck.attribution.phrases import is_nominal
from claimcheck.attribution.quoted import with_quote
from claimcheck.attribution.scores import score
from claimcheck.attribution.sources import source_after, source_before
from claimcheck.attribution.statements import is_statement
from claimcheck.attribution.subjects import agent_at, happens, source_of
from claimcheck.attribution.tails import at_the_tail, before_opener, hands_on, signed

__all__ = ["accepted_drafts", "draft_of"]

_WITHHELD = 3  # items of a content that is a thing, not a statement
_SHORT = 4
_TIME, _ADPOSITION = "time", "preposition"
_PLACE = 12  # items of "di kantor dinas kesehatan di Garut hingga Rabu malam"
_DAY = 4  # items of "late on Monday evening"
_HEARER = frozenset({"determiner", "possessive", "object", "pronoun", "name", "word"})
_NAMING = frozenset({"name", "determiner"})
_TAKING_BACK = frozenset({"denies", "doubts", "corrects"})
_SETTING_OFF = frozenset({"comma", "quote"})
_WORDLESS = frozenset({
    "comma", "end", "colon", "break", "bracket", "preposition", "time", "number", "question",
})  # fmt: skip


def accepted_drafts(frame: Frame, dated: DatedLabels | None = None) -> list[Draft]:
    """Return the drafts of a frame that score above nought, in order of their cues."""
    drafts: list[Draft] = []
    last: Draft | None = None
    for cue in cues_in(frame):
        draft = draft_of(frame, cue, _previous(frame, cue, drafts))
        if draft is None or _reports_nothing(frame, draft) or _is_dated(frame, draft, dated):
            continue
        is_sure = _is_sure(frame, draft) or _closes_sentence(frame, draft)
        if last is not None and _is_denied(frame, draft, last):
            if is_sure and last not in drafts:
                drafts.append(last)
        elif is_sure:
            drafts.append(draft)
        last = draft
    if frame.quotes:
        taken = {quote for draft in drafts for quote in frame.quotes if draft.covers(quote)}
        drafts += [draft for draft in open_drafts(frame, taken) if score(frame, draft) > 0]
        drafts.sort(key=lambda draft: draft.cue.first)
    going_on = carried(frame, drafts)
    return drafts if going_on is None else [going_on]


def _is_sure(frame: Frame, draft: Draft) -> bool:
    """Return whether a draft stands: words without marks on better odds, but for what is "said"."""
    states = is_statement(frame, draft)
    speaks = frame.lexicon.forms[draft.cue.form].content == "clause" and states
    least = 0 if draft.quotes or speaks else frame.lexicon.sure
    return score(frame, draft, states=states) > least


def _is_dated(frame: Frame, draft: Draft, dated: DatedLabels | None) -> bool:
    """Return whether what stands before a colon is no speaker but a date."""
    if dated is None or draft.rule != "turn" or draft.source is None:
        return False
    return dated.has(frame.span(*draft.source))


def _previous(frame: Frame, cue: Cue, drafts: list[Draft]) -> Draft | None:
    """Return the draft whose speaker a cue may go on with: behind "adding" one that states."""
    stating = drafts[-1:]
    if cue.form in frame.lexicon.participles and cue.form in frame.lexicon.sharing:
        stating = [d for d in drafts if is_statement(frame, d)][-1:] or stating
    return stating[0] if stating else None


def _closes_sentence(frame: Frame, draft: Draft) -> bool:
    """
    Return whether a clause, a comma, a source and a verb of speaking are the whole sentence.

    A day may stand behind them: "..., the Post reported on Monday".
    """
    stop = draft.cue.stop
    kinds = [frame.kind(i) for i in range(stop, min(len(frame), stop + _DAY))]
    if _TIME in kinds:
        stop += next(n for n, kind in enumerate((*kinds, "")) if kind not in {_TIME, _ADPOSITION})
    is_last = frame.kind(stop) == "end" and stop == len(frame) - 1
    speaks = draft.rule == "content-before" and draft.cue.form in frame.lexicon.inverting
    if not (is_last and speaks) or draft.source is None or draft.content is None:
        return False
    return draft.around is None and any(frame.kind(i) in FINITE for i in range(*draft.content))


def _is_denied(frame: Frame, draft: Draft, last: Draft) -> bool:
    """Return whether the cue before takes back what this one says: "denied claims that"."""
    takes_back = frame.lexicon.stances.get(last.cue.form) in _TAKING_BACK
    return takes_back and draft.content is not None and draft.content == last.content


def _reports_nothing(frame: Frame, draft: Draft) -> bool:
    """Return whether something is left unsaid, or shown by a mere happening."""
    is_shown = draft.source is not None and happens(frame, draft.cue, draft.source)
    return is_shown or _withholds(draft) or _is_supposed(frame, draft)


def _is_supposed(frame: Frame, draft: Draft) -> bool:
    """Return whether somebody only may say something: "if the mayor says that, ..."."""
    before = draft.source[0] - 1 if draft.source is not None and not draft.shared else -1
    if before < 0 or draft.cue.first < before:
        return False
    supposes = frame.document.language.claims.conditional
    return frame.words[before] in supposes and frame.kind(before) in {"question", "subordinator"}


def _withholds(draft: Draft) -> bool:
    """Return whether somebody is said to have left something unsaid: "didn't give a date"."""
    first, stop = draft.content or (0, 0)
    bare = draft.rule != "complement" and not draft.quotes
    return draft.cue.negated and bare and stop - first <= _WITHHELD


def draft_of(frame: Frame, cue: Cue, previous: Draft | None) -> Draft | None:
    """Return what a candidate would attribute, by the first construction that fits it."""
    if cue.form in frame.lexicon.signing:
        return signed(frame, cue, previous)
    if cue.form in frame.lexicon.according or _opens(frame, cue):
        return _according(frame, cue)
    if not cue.form[0].isalpha():
        return turn(frame, cue) if cue.form == ":" else signature(frame, cue)
    quoted, draft = with_quote(frame, cue, previous)
    if quoted:
        return draft
    draft = asked(frame, cue) or at_the_tail(frame, cue)
    return draft or _with_clause(frame, cue, previous)


def _opens(frame: Frame, cue: Cue) -> bool:
    """Return whether a cue that follows its content opens the frame with its source and a comma."""
    if cue.first > 0 or cue.form not in frame.lexicon.postposed:
        return False
    source = source_after(frame, cue.stop)
    return source is not None and frame.kind(source[1]) == "comma"


def _according(frame: Frame, cue: Cue) -> Draft | None:
    """Return the draft of "according to X, ..." or "..., according to X"."""
    itself = (cue.first, cue.stop) if frame.lexicon.is_clitic(cue.form) else None
    links = frame.document.language.mentions.role_links
    leads = cue.stop < len(frame) and frame.words[cue.stop] in links  # "keterangan dari polisi"
    told = _with_origin(frame, cue, _with_fellows(frame, source_after(frame, cue.stop + leads)))
    source = itself or _within_name(frame, _with_author(frame, told))
    if source is None or _is_manner(frame, cue, source) or _is_inner(frame, cue, source):
        return None
    quoted = cue.first - 1
    if quoted - 1 >= 0 and frame.kind(quoted) == "comma":
        quoted -= 1
    if frame.kind(quoted) == "quote" and frame.quotes[quoted].speech:
        return Draft(cue=cue, rule="according", source=source, quotes=(quoted,))
    start = clause_start(frame, cue.first)
    end = len(frame)
    rest = (_past_place(frame, source[1]), end)
    before = (start, before_opener(frame, cue.first - 1) + 1)
    if cue.first - start < _SHORT and has_words(frame, rest):
        head = before if has_words(frame, before) and frame.kind(cue.first - 1) == "comma" else None
        if head is None and rest[0] in frame.quotes and not has_words(frame, (rest[0] + 1, end)):
            return Draft(cue=cue, rule="according", source=source, quotes=(rest[0],))
        return Draft(cue=cue, rule="according", source=source, content=head or rest,
                     around=rest if head else None)  # fmt: skip
    if _is_quoting(frame, before, source):
        return None
    is_cut = frame.kind(cue.first - 1) == "comma" and _lacks_verb(frame, before)
    goes_on = (frame.kind(source[1]) == "comma" and not _is_told_more(frame, source[1])) or (
        is_cut and frame.kind(source[1]) in FINITE
    )
    around = rest if goes_on and rest[1] - rest[0] > _SHORT - is_cut * 2 else None
    return Draft(cue=cue, rule="according", source=source, content=before, around=around)


def _is_told_more(frame: Frame, comma: int) -> bool:
    """Return whether a comma leads to what a source is: ", a group that has left the union"."""
    near = frame.kinds[comma + 2 : comma + 2 + _SHORT]
    return frame.kind(comma + 1) == "determiner" and near[1:2] == ["complementizer"]


def _is_inner(frame: Frame, cue: Cue, source: Range) -> bool:
    """Return whether but a relative clause is somebody's: "daerah yang menurut polisi memiliki"."""
    return frame.kind(cue.first - 1) == "relative" and frame.kind(source[1]) in FINITE


def _lacks_verb(frame: Frame, items: Range) -> bool:
    return not any(frame.kind(i) in FINITE for i in range(*items))


def _is_quoting(frame: Frame, before: Range, source: Range) -> bool:
    """Return whether somebody quotes another: "Ani mengutip Budi yang mengatakan P"."""
    relative = next((i for i in range(*source) if frame.kind(i) == "relative"), source[1])
    says = any(frame.words[i] in frame.lexicon.verbs for i in range(relative, source[1]))
    return says and _lacks_verb(frame, before)


def _past_place(frame: Frame, stop: int) -> int:
    """Return where the words of a source that stops at an item begin: after its comma, its verb."""
    is_place = frame.kind(stop) in {_TIME, _ADPOSITION}
    near = range(stop, min(len(frame), stop + (_PLACE if is_place else _DAY)))
    near = range(stop, next((i for i in near if frame.kind(i) in FINITE), near.stop))
    comma = next((i for i in near if frame.kind(i) == "comma"), stop)
    if comma > stop and frame.kind(stop) in {_TIME, _ADPOSITION}:  # "menurut polisi di Medan,"
        return comma + 1
    if frame.kind(stop) == "comma":
        return past_day(frame, stop) + 1
    is_verb = stop < len(frame) and frame.words[stop] in frame.lexicon.verbs
    return stop + 1 if is_verb and frame.kind(stop) == "verb" else stop  # "mengutip X mengatakan"


def _within_name(frame: Frame, source: Range | None) -> Range | None:
    """Return a name without the noun of the clause that follows it: "menurut Ani harga beras"."""
    if source is None or frame.kind(source[0]) != "name" or frame.kind(source[1]) == "comma":
        return source
    if frame.words[source[0]] in frame.lexicon.roles:
        return source
    inside = range(*source)
    stop = next((i for i in inside if frame.kind(i) not in {"name", "dot"}), source[1])
    is_noun = frame.kind(stop) == "word" and frame.words[stop] not in frame.lexicon.roles
    return (source[0], stop) if is_noun and frame.kind(source[1]) in FINITE else source


def _with_fellows(frame: Frame, source: Range | None) -> Range | None:
    """Return a source with what is joined to it up to its mark: "current and former officials"."""
    if source is None or frame.kind(source[1]) != "conjunction":
        return source
    fellow = source_after(frame, source[1] + 1)
    if fellow is None or frame.kind(fellow[1]) not in {"comma", "end"}:
        return source
    return source if not _lacks_verb(frame, fellow) else (source[0], fellow[1])


def _with_origin(frame: Frame, cue: Cue, source: Range | None) -> Range | None:
    """Return a source that opens a sentence with whose it is: "Berdasarkan data dari polisi, P"."""
    links = frame.document.language.mentions.role_links
    if source is None or frame.lexicon.participles or source[1] >= len(frame):
        return source
    if frame.words[source[1]] not in links:
        return source
    owner = source_after(frame, source[1] + 1)
    is_whole = owner is not None and frame.kind(owner[1]) == "comma" and cue.first == 0
    return (source[0], owner[1]) if owner is not None and is_whole else source


def _with_author(frame: Frame, source: Range | None) -> Range | None:
    """Return a document with the body that it is by: "a new survey by Care Watch"."""
    if source is None or source[1] >= len(frame):
        return source
    by = source[1]
    if frame.words[by] not in frame.lexicon.agents or frame.kind(by + 1) not in _NAMING:
        return source
    author = source_after(frame, by + 1)
    return source if author is None else (source[0], author[1])


def _is_manner(frame: Frame, cue: Cue, source: Range) -> bool:
    """Return whether it says how, not who: "went according to plan", "menurut saja"."""
    single = (
        source[1] - source[0] == 1
        and source[0] >= cue.stop
        and frame.kind(source[0]) in {"word", "adverb"}
    )
    return single and cue.first > 0 and frame.kind(cue.first - 1) not in _SETTING_OFF


def _with_clause(frame: Frame, cue: Cue, previous: Draft | None) -> Draft | None:
    """Return the draft of "X said that ...", "X said ...", "adding that ..." or "X denied ..."."""
    content = _clause(frame, cue)
    has_content = any(frame.kind(i) not in _WORDLESS for i in range(*content))
    if not has_content or _is_joined_noun(frame, cue) or _is_no_report(frame, cue, content):
        return None
    if cue.form in frame.lexicon.addressed and all(
        frame.kind(i) in _HEARER for i in range(*content)
    ):
        return None
    if frame.lexicon.is_clitic(cue.form):
        leads = frame.kind(cue.stop) in {"comma", "complementizer"}
        itself = (cue.first, cue.stop)
        return Draft(cue=cue, rule="clitic", source=itself, content=content) if leads else None
    if cue.form in frame.lexicon.postposed:
        return None
    source, shared = source_of(frame, cue, previous)
    rule = "complement" if frame.kind(content[0] - 1) == "complementizer" else "clause-after"
    if shared:
        rule = "participle"
    elif frame.kind(cue.left) in {"infinitive", "preposition"}:
        rule = "infinitive"
    if cue.passive and source is None and rule == "clause-after":
        if not _opens_behind_comma(frame, cue):
            return _passive(frame, cue, content)
        rule = "complement"
    return Draft(cue=cue, rule=rule, source=source, content=content, shared=shared)


def _is_joined_noun(frame: Frame, cue: Cue) -> bool:
    """Return whether a word is the second noun of a subject: "strikes and protests demand that"."""
    is_joined = frame.kind(cue.left) == "conjunction" and is_nominal(frame.kind(cue.left - 1))
    is_cue = cue.stop < len(frame) and frame.words[cue.stop] in frame.lexicon.forms
    return is_joined and is_cue and frame.kind(cue.stop + 1) == "complementizer"


def _opens_behind_comma(frame: Frame, cue: Cue) -> bool:
    """Return whether a comma leads to what is told of nobody: "Dalam surat itu disebutkan, P"."""
    form = frame.lexicon.forms[cue.form]
    speaks = form.order == "inverting" and form.content == "clause"
    return speaks and frame.kind(cue.stop) == "comma" and frame.kind(0) == "preposition"


def _is_no_report(frame: Frame, cue: Cue, content: Range) -> bool:
    """
    Return whether a verb is wished for, or shares what follows with another: no words are its own.

    So in "agar mengajak warga", "who said and did the same" and "which X reported, telling Y".
    """
    is_wished = cue.left >= 0 and frame.words[cue.left] in frame.lexicon.subjunctives
    is_shared = content[0] == cue.stop and frame.kind(cue.stop) == "conjunction"
    after = frame.words[cue.stop + 1] if cue.stop + 1 < len(frame) else ""
    is_aside = frame.kind(cue.stop) == "comma" and after in frame.lexicon.participles
    return is_wished or is_aside or (is_shared and frame.kind(cue.stop + 1) != "comma")


def _passive(frame: Frame, cue: Cue, content: Range) -> Draft:
    """Return the draft of "X is seen as Y": the words are about X too."""
    about = source_before(frame, cue.left) if is_nominal(frame.kind(cue.left)) else None
    if about is None:
        return Draft(cue=cue, rule="passive", content=content)
    return Draft(cue=cue, rule="passive", content=about, around=content)


def _is_in_subject(frame: Frame, cue: Cue) -> bool:
    """Return whether a cue may belong to a subject: "those who say", "Ann's claim"."""
    is_relative = frame.kind(cue.left) == "relative" and frame.kind(cue.left - 1) != "comma"
    return is_relative or cue.form in frame.lexicon.nouns or frame.kind(cue.left) == "possessive"


def _clause(frame: Frame, cue: Cue) -> Range:
    """Return the items of the clause that a cue introduces."""
    first = content_start(frame, cue.form, cue.stop)
    stop = content_stop(frame, cue.form, first)
    if frame.kind(cue.left) == "relative" and frame.kind(cue.left - 1) == "comma":
        stop = next((i for i in range(first + 1, stop) if frame.kind(i) == "comma"), stop)
    stop = next((i for i in range(first + 1, stop) if hands_on(frame, i)), stop)
    if _is_in_subject(frame, cue):
        stop = before_predicate(frame, first, stop)
    agent = agent_at(frame, cue) if cue.passive else None
    if agent is not None and agent == first and not frame.lexicon.participles:
        return first, first  # "harapan itu disampaikan oleh petani"
    return first, agent if agent is not None and first < agent < stop else stop
