"""The document: sentences of every block, and the story among them."""

from __future__ import annotations

import pytest

from claimcheck.languages import Language
from claimcheck.reading import Packed, Sentence, read


def test_the_story_leaves_captions_out(indonesian: Language) -> None:
    """Sentences cover captions too, and say in which block they stand."""
    text = "Kapal Berhenti\nKapal itu berhenti. Nakhoda selamat.\nKapal itu. Foto: Reuters"
    document = read(text, indonesian)
    kinds = [document.kind_of(sentence) for sentence in document.sentences]
    assert kinds == ["headline", "paragraph", "paragraph", "caption", "caption"]
    story = [document.span(sentence).of(text) for sentence in document.story]
    assert story == ["Kapal Berhenti", "Kapal itu berhenti.", "Nakhoda selamat."]
    assert document.credits == ("Reuters",)


def test_sentences_are_a_sequence() -> None:
    """They are made when asked for, one or some, from either end."""
    sentences = Packed(Sentence, [Sentence(0, 4, 0), Sentence(4, 9, 1)])
    assert list(sentences) == [Sentence(0, 4, 0), Sentence(4, 9, 1)] == sentences[:]
    assert sentences[-1] == Sentence(first=4, stop=9, block=1)
    assert (len(sentences), len(sentences[1:]), bool(Packed(Sentence))) == (2, 1, False)
    with pytest.raises(IndexError):
        sentences[2]
