"""
The error tree.

ClaimcheckError
├── ArticleError (ValueError)       a text that can't be read as an article
├── ParseError (ValueError)         a value that can't be parsed, with its source and span
│   └── InvalidDateError
├── LanguageError
│   ├── UnknownLanguageError (LookupError)
│   └── InvalidLanguagePackError (ValueError)
├── CheckError (ValueError)         a check that can't be made, such as against nothing
├── LedgerError (ValueError)        an article or an act that a ledger can't take
├── StoryError (ValueError)         a story file or an input file that can't be used
└── SerializationError (ValueError)

Each message says what was found, what was expected and what to do. Messy news never raises:
it gives a Diagnostic.
"""

from __future__ import annotations

__all__ = [
    "ArticleError",
    "CheckError",
    "ClaimcheckError",
    "InvalidDateError",
    "InvalidLanguagePackError",
    "LanguageError",
    "LedgerError",
    "ParseError",
    "SerializationError",
    "StoryError",
    "UnknownLanguageError",
    "shown",
]

_SHOWN = 80  # characters of what was found that an error quotes


class ClaimcheckError(Exception):
    """The root of every error that claimcheck raises."""


class ArticleError(ClaimcheckError, ValueError):
    """A text that can't be read as an article: empty, HTML, JSON, or no string."""


class ParseError(ClaimcheckError, ValueError):
    """A value that can't be parsed; draws a caret under the place."""

    def __init__(self, message: str, *, source: str = "", span: tuple[int, int] = (0, 0)) -> None:
        self.message = message
        self.source = source
        self.span = span
        super().__init__(message)

    def __str__(self) -> str:
        """The message, and the source with a caret under the place where there is one."""
        start, end = self.span
        if not self.source or end <= start:
            return self.message
        return f"{self.message}\n    {self.source}\n    {' ' * start}{'^' * (end - start)}"


class InvalidDateError(ParseError):
    """A date that is none: not ISO 8601, or not on the calendar."""


class LanguageError(ClaimcheckError):
    """A language that can't be used."""


class UnknownLanguageError(LanguageError, LookupError):
    """A language tag for which there is no pack."""


class InvalidLanguagePackError(LanguageError, ValueError):
    """A language pack that breaks the pack's form; names the file and the key."""


class CheckError(ClaimcheckError, ValueError):
    """A check that can't be made."""


class LedgerError(ClaimcheckError, ValueError):
    """An article or an act that a ledger can't take, or a thread that it doesn't hold."""


class StoryError(ClaimcheckError, ValueError):
    """A story file, or a file that it names, that can't be used."""


class SerializationError(ClaimcheckError, ValueError):
    """Plain data that isn't a claimcheck article or report."""


def shown(value: object) -> str:
    """
    Return a value as an error quotes it: the beginning of a long one.

    >>> shown("kemarin"), len(shown("9" * 5000))
    ("'kemarin'", 81)
    """
    try:
        written = repr(value)
    except ValueError:  # an integer of more digits than Python writes
        return "a number that is too long"
    return written if len(written) <= _SHOWN else written[:_SHOWN] + "…"
