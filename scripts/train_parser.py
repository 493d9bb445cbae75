"""
Train the model of a language's parser on Universal Dependencies treebanks, and measure it.

Usage: ``python -m scripts.train_parser MODEL TRAIN.conllu... --test TEST.conllu...
[--lexicon TAG [--frequent WORDS]] [--parser OLD] [--closed FILE]``

MODEL is written as ``udpipe`` reads it; what it reaches on each test file is printed. With
``--lexicon``, the tagger knows the parts of speech of words that the treebanks lack, by the senses
in the pack of a language: of all that have senses, or of the forms in WORDS, one a line (of English
the 60,000 most frequent of ``wordfreq`` 3.1, with ``--tagging 8``). With ``--parser`` only the
tagger is trained, and the parser of another model taken. With ``--closed``, no model is trained:
the closed parts of speech of the training files are written to FILE, the ``learned/syntax.toml`` of
a pack. Half an hour of one core a language.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from ufal import udpipe

from scripts.parser_lexicon import lexicon

DIMENSIONS = 50
CLOSED = ("ADP", "AUX", "CCONJ", "DET", "INTJ", "PART", "PRON", "SCONJ")
TAGGER = (
    "models=1;templates_1=tagger;guesser_suffix_rules_1=8;guesser_enrich_dictionary_1=4;"
    "iterations_1={tagging};order={order};use_lemma=1;use_xpostag=0;use_feats=0;"
    "provide_lemma=1;provide_xpostag=0;provide_feats=0"
)
PARSER = (
    "embedding_form={dimensions};embedding_deprel=20;embedding_upostag=20;"
    "transition_system=projective;transition_oracle={oracle};structured_interval=0;single_root=1;"
    "use_gold_tags=0;batch_size=10;learning_rate=0.02;learning_rate_final=0.001;l2={l2};"
    "iterations={iterations};hidden_layer={hidden}"
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
        words = Path(folder) / "lexicon.tsv"
        model = train(sentences, _tagger(options, sentences, words), _parser(options))
    options.model.write_bytes(model)
    found = udpipe.Model.load(str(options.model))
    for path in options.test:
        print(measure(found, path))


def _tagger(options: argparse.Namespace, sentences: Sequence[udpipe.Sentence], words: Path) -> str:
    given = TAGGER.format(**vars(options))
    if not options.lexicon:
        return given
    frequent = options.frequent.read_text("utf-8").split("\n") if options.frequent else ()
    words.write_text(lexicon(sentences, options.lexicon, frequent), encoding="utf-8")
    return f"{given};dictionary_file={words}"


def _parser(options: argparse.Namespace) -> str:
    if options.parser:
        return f"from_model=file:{options.parser}"
    return PARSER.format(**vars(options), dimensions=DIMENSIONS)


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("train", type=Path, nargs="+")
    parser.add_argument("--test", type=Path, nargs="+", required=True)
    parser.add_argument("--lexicon", help="the language whose pack knows words")
    parser.add_argument("--frequent", type=Path, help="frequent words, one a line")
    parser.add_argument("--parser", type=Path, help="the model whose parser is kept")
    parser.add_argument("--closed", type=Path, help="write the closed classes here, and no model")
    parser.add_argument("--tagging", type=int, default=15, help="iterations of the tagger")
    parser.add_argument("--order", type=float, default=3, help="of the tagger: 2.5 is faster")
    parser.add_argument("--oracle", choices=["static", "dynamic"], default="static")
    parser.add_argument("--iterations", type=int, default=12)
    parser.add_argument("--hidden", type=int, default=150, help="width of the network")
    parser.add_argument("--l2", type=float, default=0.5)
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


def train(sentences: Sequence[udpipe.Sentence], tagger: str, parser: str) -> bytes:
    """Return the bytes of a model."""
    error = udpipe.ProcessingError()
    model = udpipe.Trainer.train(
        "morphodita_parsito",
        udpipe.Sentences(list(sentences)),
        udpipe.Sentences(),
        udpipe.Trainer.NONE,
        tagger,
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
