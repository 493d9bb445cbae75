"""What is odd in a text and is read all the same."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.languages import UNDETERMINED, Language, available_languages
from claimcheck.model import Block, Diagnostic, Span
from claimcheck.reading.detection import other_language
from claimcheck.reading.document import STORY

__all__ = ["odd_characters", "odd_lines"]

_LINE_LENGTH = 20_000
_KINDS = {
    "control": "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f",  # but tab and the ends of lines
    "direction": "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069",
    "invisible": "\u00ad\u200b\u2060\ufeff",
    "undecodable": "\ufffd\ud800-\udfff",
}
# alone, the selector of a variant belongs to the emoji before it; a run of them hides something
_SELECTORS = "[\ufe00-\ufe0f\U000e0000-\U000e007f\U000e0100-\U000e01ef]{3,}"
_ODD = re.compile(f"[{''.join(_KINDS.values())}]|{_SELECTORS}")
_KIND = re.compile("|".join(f"(?P<{kind}>[{chars}])" for kind, chars in _KINDS.items()))
_FATE = {"invisible": "passed over", "direction": "passed over"}


def odd_characters(text: str) -> Iterator[Diagnostic]:
    """Yield a diagnostic for the first character of each odd kind."""
    seen: set[str] = set()
    for match in _ODD.finditer(text):
        named = _KIND.match(match.group())
        kind = str(named.lastgroup) if named else "invisible"
        if kind not in seen:
            seen.add(kind)
            fate = _FATE.get(kind, "kept")
            message = f"{kind} character U+{ord(match.group()[0]):04X} in the text; it is {fate}"
            yield Diagnostic(span=Span(*match.span()), code=f"{kind}-character", message=message)


def odd_lines(blocks: tuple[Block, ...], language: Language, text: str) -> Iterator[Diagnostic]:
    """Yield what is odd in the lines: no story, no language that is known, a very long one."""
    for block in blocks:
        length = block.span.end - block.span.start
        if length > _LINE_LENGTH:
            message = f"one line of {length:,} code points; its paragraphs can't be told apart"
            yield Diagnostic(span=block.span, code="long-line", message=message)
            break
    if not blocks:
        return
    first = blocks[0].span
    if not any(block.kind in STORY for block in blocks):
        message = "no story in the text: only captions, bylines or furniture of the page"
        yield Diagnostic(span=first, code="no-story", message=message)
    elif language is UNDETERMINED:
        other = other_language(text)
        found = (
            f"the text reads like {other}, which has no pack" if other else "none was recognized"
        )
        message = f"no language with a pack: {found}; pass language= to choose one"
        yield Diagnostic(span=first, code="language-unknown", message=message)
    elif language.is_bare:
        message = (
            f"no pack for {language.tag!r}: quotation marks and plain dates are read, no more "
            f"(there are packs for {', '.join(available_languages())})"
        )
        yield Diagnostic(span=first, code="language-without-pack", message=message)
