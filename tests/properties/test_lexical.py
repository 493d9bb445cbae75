"""What holds for any two words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.languages import available_languages, load_language
from claimcheck.lexical import Kind, Lemma, lemmas, relate
from claimcheck.lexical.tables import look_up

KNOWN = [
    (line.partition("\t")[0], tag)
    for tag in available_languages()
    for line in load_language(tag).lexical.senses.splitlines()[::97]
]
words = st.one_of(
    st.sampled_from(KNOWN), st.tuples(st.text(), st.sampled_from(available_languages()))
)
classes = st.sampled_from(["", "NOUN", "VERB", "ADJ", "ADV", "PROPN", "X"])
any_lemma = st.builds(lambda word, upos: Lemma(word[0], word[1], upos), words, classes)


@given(any_lemma, any_lemma)
def test_a_relation_holds_in_both_directions(one: Lemma, other: Lemma) -> None:
    """The other word stands to the one as the inverse says."""
    assert relate(other, one) == relate(one, other).inverse


@given(any_lemma)
def test_a_word_is_the_same_as_itself(word: Lemma) -> None:
    """A word and its own likeliest lemma are the same."""
    assert relate(word, word).kind is Kind.SAME
    assert len(lemmas(word.word, word.language)) > 0


@given(st.dictionaries(st.text("ab c"), st.text("xyz")), st.text("ab c"))
def test_a_table_is_looked_up_as_a_dictionary(table: dict[str, str], key: str) -> None:
    """Looking up in the text finds what a dictionary of its lines would."""
    text = "".join(f"{word}\t{rest}\n" for word, rest in sorted(table.items()))
    assert look_up(text, key) == table.get(key)
    assert all(look_up(text, word) == rest for word, rest in table.items())
