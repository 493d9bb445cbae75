"""Properties of mended trees: whatever a parser gives, a tree comes out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.claims.mending import mended
from claimcheck.claims.roles import find_propositions
from claimcheck.claims.rolewords import role_words
from claimcheck.languages import load_language
from claimcheck.model import Span, Word
from claimcheck.syntax import Tree

FORMS = {
    "en": [
        "after",
        "the",
        "mayor",
        "leaving",
        "fined",
        "by",
        ",",
        "who",
        "is",
        "court",
        "May",
        "and",
    ],
    "id": [
        "setelah",
        "itu",
        "wali",
        "membuka",
        "ditahan",
        "oleh",
        ",",
        "yang",
        "akan",
        "Senin",
        "dan",
    ],
}
RELATIONS = [
    "nsubj", "obj", "obl", "acl", "advcl", "ccomp", "case", "mark", "conj", "punct", "appos",
    "aux", "det", "xcomp", "parataxis", "nmod", "cc", "cop", "nsubj:pass", "acl:relcl",
]  # fmt: skip
UPOS = ["NOUN", "VERB", "PROPN", "ADJ", "ADP", "PUNCT", "PRON", "CCONJ", "AUX", "NUM"]


@st.composite
def trees(draw: st.DrawFn, language: str) -> Tree:
    """Return any tree over a few words of a language."""
    forms = draw(st.lists(st.sampled_from(FORMS[language]), min_size=1, max_size=9))
    order = draw(st.permutations(range(len(forms))))
    heads: dict[int, int | None] = {order[0]: None}
    for n, i in enumerate(order[1:], 1):
        heads[i] = order[draw(st.integers(0, n - 1))]
    words = tuple(
        Word(form, form, draw(st.sampled_from(UPOS)), heads[i], draw(st.sampled_from(RELATIONS)))
        for i, form in enumerate(forms)
    )
    return Tree(words=words, spans=tuple(Span(2 * i, 2 * i + 1) for i in range(len(forms))))


@given(st.sampled_from(sorted(FORMS)).flatmap(lambda tag: st.tuples(st.just(tag), trees(tag))))
def test_a_mended_tree_is_a_tree_of_the_same_words(case: tuple[str, Tree]) -> None:
    """No word is lost, none hangs in a ring, and one is the root."""
    tag, tree = case
    found = mended(
        tree,
        role_words(load_language(tag)),
        [Span(2 * i, 2 * i + 1) for i, w in enumerate(tree.words) if w.form == "May"],
    )
    assert [word.form for word in found.words] == [word.form for word in tree.words]
    assert len(found.subtree(found.root)) == len(tree)
    assert sum(word.head is None for word in found.words) == 1


@given(st.sampled_from(sorted(FORMS)).flatmap(lambda tag: st.tuples(st.just(tag), trees(tag))))
def test_whatever_a_parser_gives_is_read(case: tuple[str, Tree]) -> None:
    """Every argument stands in the words of the tree; nothing raises."""
    tag, tree = case
    for found in find_propositions(tree, load_language(tag)):
        for argument in found.arguments:
            assert 0 <= argument.span.start < argument.span.end <= tree.spans[-1].end
