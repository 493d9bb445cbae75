"""The document: sentences of every block, and the story among them."""

from __future__ import annotations

from claimcheck.languages import Language
from claimcheck.reading import read


def test_the_story_leaves_captions_out(indonesian: Language) -> None:
    """Sentences cover captions too, and say in which block they stand."""
    text = "Kapal Berhenti\nKapal itu berhenti. Nakhoda selamat.\nKapal itu. Foto: Reuters"
    document = read(text, indonesian)
    kinds = [document.kind_of(sentence) for sentence in document.sentences]
    assert kinds == ["headline", "paragraph", "paragraph", "caption", "caption"]
    story = [document.span(sentence).of(text) for sentence in document.story]
    assert story == ["Kapal Berhenti", "Kapal itu berhenti.", "Nakhoda selamat."]
    assert document.credits == ("Reuters",)
