"""A bare verb where a finite one would have an ending."""

import pytest

from claimcheck.claims.mood import is_subjunctive
from claimcheck.languages import load_language
from claimcheck.reading import tokenize
from claimcheck.syntax import load_parser, read_tree

ENGLISH = load_language("en")


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("he resign", True),
        ("the loan be repaid", True),
        ("she be mayor", True),
        ("he resigns", False),
        ("they resign", False),
        ("the loan has been repaid", False),
        ("the loan will be repaid", False),
        ("a disgrace", False),
    ],
)
def test_mood(clause: str, *, expected: bool) -> None:
    """Only a bare verb after one person or thing shows that a deed is asked for."""
    tokens, parser = tokenize(clause), load_parser(ENGLISH)
    assert parser is not None
    tree = read_tree(tokens, 0, len(tokens), language=ENGLISH, parser=parser)
    assert tree is not None
    assert is_subjunctive(tree, frozenset({"he", "she", "it"})) is expected
