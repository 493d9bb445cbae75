"""
Learn what a phrase with a preposition hangs on, the verb or the noun before it, from treebanks.

Usage: ``python -m scripts.learn_attachments TAG TRAIN.conllu... --test TEST.conllu...``

The weights go to ``learned/attachments/syntax.toml`` in the pack of the language TAG; which share
of the phrases of each test file they hang as the treebank does is printed. A minute of one core.
"""

from __future__ import annotations

import argparse
import math
import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import claimcheck
from claimcheck.claims.adjuncts import adjuncts, cues
from claimcheck.model import Span, Word
from claimcheck.syntax import Tree
from scripts.train_parser import read_sentences

if TYPE_CHECKING:
    from ufal import udpipe

DATA = Path(claimcheck.__file__).parent / "languages" / "data"
FILE = Path("learned") / "attachments" / "syntax.toml"
STAMP = "# Written by scripts/learn_attachments.py: edit no line by hand."
ROUNDS = 12
RATE = 0.1  # of AdaGrad's steps
DECAY = 36  # how much a weight is drawn to nothing over a round
SCALE = 10  # weights are written in tenths

Example = tuple[tuple[str, ...], bool]


def main() -> None:
    """Learn, write and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language")
    parser.add_argument("train", type=Path, nargs="+")
    parser.add_argument("--test", type=Path, nargs="*", default=[])
    options = parser.parse_args()
    examples = [example for path in options.train for example in examples_of(path)]
    weights = learn(examples)
    path = DATA / options.language / FILE
    path.parent.mkdir(exist_ok=True)
    path.write_text(written(weights), encoding="utf-8")
    print(f"{len(examples)} phrases")
    for test in options.test:
        known = list(examples_of(test))
        right = sum((weight_of(weights, seen) > 0) == of_verb for seen, of_verb in known)
        print(f"{test.name}: {right / len(known):.3f} of {len(known)}")


def examples_of(path: Path) -> Iterator[Example]:
    """Yield the cues of each phrase of a treebank, and whether it hangs on the verb."""
    for sentence in read_sentences(path):
        tree = tree_of(sentence)
        for adjunct in adjuncts(tree):
            yield cues(tree, adjunct), adjunct.of_verb


def tree_of(sentence: udpipe.Sentence) -> Tree:
    """Return a sentence of a treebank as a tree, its words beside each other."""
    words, spans, at = [], [], 0
    for word in list(sentence.words)[1:]:  # the first is the root above all
        head = word.head - 1 if word.head > 0 else None
        words.append(Word(word.form, word.lemma or word.form, word.upostag, head, word.deprel))
        spans.append(Span(at, at + len(word.form)))
        at += len(word.form) + 1
    return Tree(words=tuple(words), spans=tuple(spans))


def learn(examples: Sequence[Example]) -> dict[str, float]:
    """Return the weights of the cues: logistic regression, each example once a round."""
    order = random.Random(1)  # noqa: S311  (the same weights again)
    weights: dict[str, float] = defaultdict(float)
    squares: dict[str, float] = defaultdict(lambda: 1e-6)
    places = list(range(len(examples)))
    for _ in range(ROUNDS):
        order.shuffle(places)
        for place in places:
            seen, of_verb = examples[place]
            miss = 1 / (1 + math.exp(-weight_of(weights, seen))) - of_verb
            for cue in seen:
                slope = miss + DECAY * weights[cue] / len(examples)
                squares[cue] += slope * slope
                weights[cue] -= RATE * slope / math.sqrt(squares[cue])
    return dict(weights)


def weight_of(weights: dict[str, float], seen: Sequence[str]) -> float:
    """Return what cues say together, in log-odds for the verb."""
    return sum(weights.get(cue, 0.0) for cue in seen)


def written(weights: dict[str, float]) -> str:
    """Return the weights as a TOML file, in tenths, without those that say nothing."""
    tenths = Counter({cue: round(weight * SCALE) for cue, weight in weights.items()})
    lines = "".join(
        f"{cue}\t{weight}\n"
        for cue, weight in sorted(tenths.items())
        if weight and not set("'\\\t") & set(cue)
    )
    return f"{STAMP}\nattachments = '''\n{lines}'''\n"


if __name__ == "__main__":
    main()
