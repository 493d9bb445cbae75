"""Which passages hold claims: the sentences of each content, and what the outlet says itself."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Sequence

import attrs

from claimcheck.claims.clauses import (
    ClauseWords,
    clause_words,
    has_subject,
    split_clauses,
)
from claimcheck.claims.framing import Draft, frame_of, framed
from claimcheck.claims.joined import joined_clauses
from claimcheck.claims.stating import REQUESTS, Stating
from claimcheck.claims.trimming import trim
from claimcheck.model import Attribution, Span
from claimcheck.reading import Document, Sentence, match_phrase
from claimcheck.syntax import Trees

__all__ = ["Draft", "find_drafts"]

_TURN = "turn"
_DEEDS = frozenset({"requests", "orders", "promises"})  # stances of what is asked or promised
_FRAME = 6  # tokens of a content that holds nothing but who else said it
_REST = 4  # tokens of a clause of the outlet's own beside what it attributes
_MARKS = " \t\n\"“”„«»‘’'"
_ENDS = ".?!…:"


_Parts = dict[int, tuple[Span, ...]]  # of the contents of a sentence, by attribution


def find_drafts(
    document: Document,
    attributions: Sequence[Attribution],
    trees: Trees,
    values: Iterable[Span] = (),
) -> Iterator[Draft]:
    """
    Yield the claims to be of each sentence, in the order of the text.

    Args:
        document: the article.
        attributions: what is attributed in it.
        trees: of its sentences, asked where it is in doubt what is a clause.
        values: its dates and figures, in order.
    """
    attributed = _by_sentence(document, attributions)
    acts = _acts(document, attributions)
    naming = _naming(document, attributions)
    words = clause_words(document.language)
    starts = document.tokens.starts
    details = array("q", (bisect_left(starts, span.start) for span in values))
    for index, (sentence, span) in enumerate(
        zip(document.story, document.story_spans, strict=True)
    ):
        if index in naming:
            continue
        reader = _SentenceReader(
            document, sentence, span, trees, words, details, acts.get(index, ())
        )
        yield from reader.drafts(attributions, _parts(span, attributed.pop(index, ())))


def _by_sentence(
    document: Document, attributions: Sequence[Attribution]
) -> dict[int, list[tuple[int, Span]]]:
    """Return the pieces of statements that reach into each sentence, each with its attribution."""
    spans = document.story_spans
    ends = [span.end for span in spans]
    found: dict[int, list[tuple[int, Span]]] = {}
    for number, attribution in enumerate(attributions):
        for piece in attribution.content if attribution.is_statement else ():
            index = bisect_left(ends, piece.start + 1)
            while index < len(spans) and spans[index].start < piece.end:
                found.setdefault(index, []).append((number, piece))
                index += 1
    return found


def _parts(sentence: Span, pieces: Iterable[tuple[int, Span]]) -> _Parts:
    """Return what is attributed in a sentence: the parts of each statement, by its index."""
    found: _Parts = {}
    for number, piece in pieces:
        part = piece
        if not sentence.contains(piece):
            part = Span(max(piece.start, sentence.start), min(piece.end, sentence.end))
        found[number] = (*found.get(number, ()), part)
    return found


def _acts(document: Document, attributions: Sequence[Attribution]) -> dict[int, list[Attribution]]:
    """Return what somebody did by words in each sentence, by its index: "praised the ruling"."""
    ends = [span.end for span in document.story_spans]
    infinitives = document.language.attribution.classes.get("infinitive", ())
    found: dict[int, list[Attribution]] = {}
    for act in attributions:
        is_own = act.cue is not None and act.source is not None and act.parent is None
        if not is_own or act.stance != "asserts":
            continue
        opening = act.content[0].of(document.text).lower().split(maxsplit=1)[:1]
        if not set(opening).intersection(infinitives):
            found.setdefault(bisect_left(ends, act.content[0].end), []).append(act)
    return found


def _naming(document: Document, attributions: Sequence[Attribution]) -> frozenset[int]:
    """Return the sentences that only tell who said what is quoted beside them: "Ann Berg said."."""
    spans, found = document.story_spans, set()
    ends = [span.end for span in spans]
    for attribution in attributions:
        source, cue = attribution.source, attribution.cue
        if source is None or cue is None or not attribution.content:
            continue
        at = bisect_left(ends, cue.end)
        if at == len(spans) or not spans[at].contains(source):
            continue
        first, last = sorted((source, cue))
        is_first = first.start == spans[at].start and last.start - first.end <= 1
        is_last = not document.text[last.end : spans[at].end].strip(_ENDS)
        is_apart = not any(spans[at].contains(part) for part in attribution.content)
        if is_first and is_last and is_apart:
            found.add(at)
    return frozenset(found)


def _innermost(
    document: Document,
    attributions: Sequence[Attribution],
    parts: _Parts,
    things: Container[int],
) -> tuple[list[Draft], list[Span]]:
    """
    Return the reports of a sentence and their frames.

    Of two reports one inside the other the inner counts, unless the outer says more: that the inner
    orders or promises a deed, or shows a thing ("ini menunjukkan adanya kebocoran").
    """
    dropped = set()
    for number, inner in parts.items():
        outer = attributions[number].parent
        if outer is None or outer not in parts:
            continue
        rest = _length(document, parts[outer]) - _length(document, inner)
        cue = attributions[number].cue
        said = rest <= _FRAME and cue is not None and any(p.contains(cue) for p in parts[outer])
        said |= attributions[outer].source is None and attributions[number].source is not None
        said = said and not _is_quoted(attributions[outer])
        said = said and attributions[number].stance not in _DEEDS and number not in things
        dropped.add(outer if said else number)
    reports = [Draft(parts[n], attributions[n]) for n in parts if n not in dropped]
    frames = [span for n in dropped for span in frame_of(attributions[n])]
    return reports, frames


def _is_aside(attribution: Attribution, sources: Sequence[Span | None]) -> bool:
    """Return whether a request only tells of who speaks: "a clerk who asked not to be named"."""
    if attribution.stance not in REQUESTS:
        return False
    return any(source is not None and source.contains(attribution.content[0]) for source in sources)


def _is_quoted(attribution: Attribution) -> bool:
    """Return whether words are quoted, which stay whole whatever they report."""
    return attribution.kind == "direct" and attribution.rule != _TURN


def _length(document: Document, parts: Sequence[Span]) -> int:
    starts = document.tokens.starts
    return sum(bisect_left(starts, p.end) - bisect_left(starts, p.start) for p in parts)


@attrs.frozen
class _SentenceReader:
    """Reads the claims of one sentence."""

    document: Document
    sentence: Sentence
    place: Span
    trees: Trees
    words: ClauseWords
    details: Sequence[int]
    acts: Sequence[Attribution]

    def drafts(self, attributions: Sequence[Attribution], parts: _Parts) -> list[Draft]:
        """Return the claims to be, in order: of reports that state something, and the rest."""
        sources = [attributions[n].source for n in parts]
        reader = Stating(self.document, self.sentence, self.trees, self.words)
        stating = {
            n: some
            for n, some in parts.items()
            if reader.states(some, attributions[n]) and not _is_aside(attributions[n], sources)
        }
        things = {n for n in stating if self._is_nominalized(Draft(stating[n], attributions[n]))}
        reports, frames = _innermost(self.document, attributions, stating, things)
        statements = [part for report in reports for part in self._statements(report)]
        if not statements:
            told = [n for n in parts if n in stating or attributions[n].kind != "direct"]
            return self._told([Draft(parts[n], attributions[n]) for n in told], reader)
        rest = self._rest(statements, frames)
        found = sorted((*statements, *rest), key=lambda draft: draft.start)
        placed = framed(self.document, self.place, found)
        if self.document.language.claims.framed:
            return list(placed)
        return [
            whole
            if self._is_nominalized(draft)
            else Draft(draft.content, draft.attribution, draft.content)
            for draft, whole in zip(found, placed, strict=True)
        ]

    def _is_nominalized(self, draft: Draft) -> bool:
        """Return whether a content is a predicate made a noun, which can't be read by itself."""
        first, _ = self._range(draft.content[0])
        words = self.document.tokens.words[first : first + 2]  # "the need to"
        return draft.attribution is not None and not self.words.nominalized.isdisjoint(words)

    def _statements(self, report: Draft) -> Iterator[Draft]:
        """Yield the claims of a report in the sentence."""
        groups: list[list[Span]] = []
        for part in report.content:
            kept = None if self._leads_over(part, report) else self._trimmed(part)
            if kept is None and groups and self._goes_on(groups[-1][-1], part):
                kept = part  # one word: "Jalan itu, katanya, aman."
            if kept is None:
                continue
            if groups and self._goes_on(groups[-1][-1], kept):
                groups[-1].append(kept)
            else:
                groups.append([kept])
        for number, group in enumerate(groups):
            first, stop = self._range(group[0])
            if number and not any(map(self.words.is_verb, self.document.tokens.words[first:stop])):
                continue  # the rest of who said it: "..., kata ketua, Ani di Solo, Rabu"
            if len(group) > 1:
                yield Draft(tuple(group), report.attribution)
            else:
                told = report.attribution.content if report.attribution is not None else ()
                for clause in self._clauses(group[0]):
                    content = (clause,)
                    yield Draft(told if told == content else content, report.attribution)

    def _leads_over(self, part: Span, report: Draft) -> bool:
        """Return whether a part only leads over to the rest: "Meski begitu, kata Ani, ..."."""
        first, stop = self._range(part)
        is_first = len(report.content) > 1 and part == report.content[0]
        end = match_phrase(self.words.connectives, self.document.tokens.words, first, stop)
        return is_first and end == stop > first

    def _told(self, reports: Sequence[Draft], reader: Stating) -> list[Draft]:
        """Return the sentence's clauses; one whose report is no whole clause is its speaker's."""
        whole = self._trimmed(self.place, is_whole=True)
        drafts = []
        for clause in self._clauses(whole) if whole is not None else ():
            voices = [
                draft.attribution
                for draft in reports
                if draft.attribution is not None
                if draft.attribution.stance == "asserts" or reader.owns(draft.attribution)
                if clause.contains(draft.content[0])
            ]
            content = (clause,)
            drafts.append(Draft(content, voices[0] if voices else None, content))
        return drafts

    def _goes_on(self, before: Span, after: Span) -> bool:
        """Return whether a part goes on with the clause that a cue has cut."""
        left = self.document.text[before.start : after.start].rstrip(_MARKS)
        right = after.of(self.document.text).lstrip(_MARKS)
        whole = before.of(self.document.text).rstrip(_MARKS)
        if not left or not whole or whole[-1] in _ENDS or not right:
            return False
        if not right[0].islower() and not self._is_setting(before):
            return False
        return right.split(maxsplit=1)[0] not in self.words.coordinators

    def _is_setting(self, part: Span) -> bool:
        """Return whether a part only says when or where: "Di masa lalu, kata dia, Lund ..."."""
        first, stop = self._range(part)
        words = self.document.tokens.words[first:stop]
        if words[0] in self.words.blockers:
            return True
        return words[0] in self.words.settings and not any(map(self.words.is_verb, words))

    def _rest(self, statements: Sequence[Draft], frames: Sequence[Span]) -> Iterator[Draft]:
        """
        Yield the outlet's own clauses beside what it attributes.

        What is joined to a report is a clause by itself; one that a report only hangs on ("she
        left, saying that ...") is told by the whole sentence.
        """
        taken = [part for draft in statements for part in draft.content]
        taken += [span for draft in statements for span in frame_of(draft.attribution)]
        inside = [span for span in (*taken, *frames) if self.place.contains(span)]
        cues = {d.attribution.cue for d in statements if d.attribution is not None}
        ended = {span.end for draft in statements for span in frame_of(draft.attribution)}
        at = self.place.start
        for span in (*sorted(inside), Span(self.place.end, self.place.end)):
            is_before_cue = span in cues  # without a subject between: "... while arguing that"
            if span.start > at:
                gap = Span(self._after_setting(at, span.start) if at in ended else at, span.start)
                kept = self._own_clause(gap, is_open=not is_before_cue)
                if kept is not None:
                    yield Draft(kept.content, self._voice(gap, statements))
            at = max(at, span.end)

    def _voice(self, gap: Span, statements: Sequence[Draft]) -> Attribution | None:
        """Return whose words the clause tells that a report hangs on: "praised X, adding that"."""
        voices = [draft.attribution for draft in statements if draft.attribution is not None]
        sources = {voice.source for voice in voices if voice.rule == "participle"}
        acts = (act for act in self.acts if act.source in sources)
        return next((act for act in acts if act.cue is not None and gap.contains(act.cue)), None)

    def _after_setting(self, at: int, end: int) -> int:
        """Return where the words end that only say to whom, when and where a cue's words fell."""
        first, stop = self._range(Span(at, end))
        words, bounds = self.document.tokens.words, self.words.coordinators | self.words.separators
        item = next((i for i in range(first, stop) if words[i] in bounds), stop)
        return end if item == stop else self.document.tokens.starts[item]

    def _own_clause(self, gap: Span, *, is_open: bool) -> Draft | None:
        first, stop = self._range(gap)
        words = self.document.tokens.words
        kept = self._trimmed(gap)
        if kept is None or words[first] in self.words.blockers or stop - first < _REST:
            return None
        if words[self._range(kept)[0]] in self.words.blockers:  # ", before the school closed"
            return None
        if not any(map(self.words.is_verb, words[first:stop])):
            return None
        joints = set(words[first : first + 2]) | ({words[stop - 1]} if is_open else set())
        place = self._range(kept)
        tree = self.trees.opening(*place)
        if tree is None or not has_subject(tree, self.words):
            return None
        if joints.isdisjoint(self.words.coordinators | self.words.separators):
            whole = self._trimmed(self.place, is_whole=True)
            return None if whole is None else Draft((whole,), None)
        return Draft((kept,), None)

    def _clauses(self, span: Span) -> Iterator[Span]:
        tokens, place = self.document.tokens, self._range(span)
        low, high = (bisect_left(self.details, edge) for edge in place)
        inside = self.details[low:high]
        for clause in split_clauses(tokens, place, inside, self.words, self.trees):
            for part in joined_clauses(tokens, clause, self.words, self.trees):
                yield span if part == place else tokens.span(*part)

    def _range(self, span: Span) -> tuple[int, int]:
        starts = self.document.tokens.starts
        first = bisect_left(starts, span.start)
        return first, bisect_left(starts, span.end, first)

    def _trimmed(self, span: Span, *, is_whole: bool = False) -> Span | None:
        kept = trim(self.document.tokens, *self._range(span), self.words, is_whole=is_whole)
        return span if kept == span else kept  # held once
