"""
Train a parser that votes beside that of a language on the heads of words, and measure them all.

Usage: ``python -m scripts.train_voter TAG NAME TRAIN.conllu... --test TEST.conllu...
[--system link2] [--hidden WIDTH] [--iterations COUNT]``

``learned/voters/NAME.udpipe`` of the pack of the language TAG is written: no tagger, only a parser,
on the tags of the language's own model. One whose name ends in "-backwards" reads sentences from
the last word to the first. What the language's parser reaches on each test file, alone and with all
its voters, is printed. Six minutes of one core for 50,000 words. For Indonesian: ``left-backwards``
as it is, and ``link --system link2 --hidden 200 --iterations 10``.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from ufal import udpipe

import claimcheck
from claimcheck.languages import load_language
from claimcheck.languages.loader import parser_model
from claimcheck.model import Parser
from claimcheck.syntax import load_parser, thorough
from scripts.train_parser import DIMENSIONS, PARSER, read_sentences, train

DATA = Path(claimcheck.__file__).parent / "languages" / "data"
BACKWARDS = "-backwards"


def main() -> None:
    """Train, write and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language")
    parser.add_argument("name")
    parser.add_argument("train", type=Path, nargs="+")
    parser.add_argument("--test", type=Path, nargs="+", required=True)
    parser.add_argument("--system", choices=["projective", "link2"], default="projective")
    parser.add_argument("--hidden", type=int, default=150)
    parser.add_argument("--iterations", type=int, default=12)
    options = parser.parse_args()
    tagger = udpipe.Model.load(str(parser_model(options.language)))
    sentences = list(tagged(tagger, options.train, is_reversed=options.name.endswith(BACKWARDS)))
    settings = PARSER.format(
        dimensions=DIMENSIONS,
        oracle="static",
        l2=0.5,
        iterations=options.iterations,
        hidden=options.hidden,
    )
    settings = settings.replace("=projective", f"={options.system}")
    model = train(sentences, "none", settings.replace("use_gold_tags=0", "use_gold_tags=1"))
    path = DATA / options.language / "learned" / "voters" / f"{options.name}.udpipe"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(model)
    language = load_language(options.language)
    alone = load_parser(language)
    if alone is None:
        message = f"no parser of {language.name}"
        raise SystemExit(message)
    for test in options.test:
        print(f"{test.name}: {measure(alone, test)}, with voters", end=" ")
        print(measure(thorough(alone, language), test))


def tagged(
    tagger: udpipe.Model, paths: Sequence[Path], *, is_reversed: bool
) -> Iterator[udpipe.Sentence]:
    """Yield the sentences of treebanks with the tags of a model, from the last word if asked to."""
    for path in paths:
        for sentence in read_sentences(path):
            tagger.tag(sentence, udpipe.Model.DEFAULT)
            yield turned(sentence) if is_reversed else sentence


def turned(sentence: udpipe.Sentence) -> udpipe.Sentence:
    """Return a sentence from its last word to its first."""
    words = list(sentence.words)[1:]  # the first is the root above all
    found = udpipe.Sentence()
    for word in reversed(words):
        added = found.addWord(word.form)
        added.lemma, added.upostag = word.lemma, word.upostag
    for word in words:
        head = word.head and len(words) + 1 - word.head
        found.setHead(len(words) + 1 - word.id, head, word.deprel)
    return found


def measure(parser: Parser, path: Path) -> str:
    """Return how often head, and head with relation, are right."""
    right, total = [0, 0], 0
    for gold in read_sentences(path):
        wanted = list(gold.words)[1:]
        for word, found in zip(wanted, parser.parse([w.form for w in wanted]), strict=True):
            is_headed = (0 if found.head is None else found.head + 1) == word.head
            relation = found.relation.partition(":")[0]
            is_related = is_headed and relation == word.deprel.partition(":")[0]
            right = [right[0] + is_headed, right[1] + is_related]
            total += 1
    return f"UAS {right[0] / total:.3f} LAS {right[1] / total:.3f}"


if __name__ == "__main__":
    main()
