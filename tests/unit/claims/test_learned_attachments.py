"""What a phrase hangs on is learned from a treebank, and what is written is read again."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.languages import parse_pack
from scripts.learn_attachments import examples_of, learn, weight_of, written

pytest.importorskip("ufal.udpipe")
_ROWS = """1\tThey\tthey\tPRON\t_\t_\t2\tnsubj\t_\t_
2\tsent\tsend\tVERB\t_\t_\t0\troot\t_\t_
3\tclerks\tclerk\tNOUN\t_\t_\t2\tobj\t_\t_
4\tto\tto\tADP\t_\t_\t5\tcase\t_\t_
5\tprison\tprison\tNOUN\t_\t_\t2\tobl\t_\t_

"""


def test_a_phrase_of_a_treebank_is_learned(tmp_path: Path) -> None:
    """Its words speak for what it hangs on, and a pack reads their weights."""
    path = tmp_path / "bank.conllu"
    path.write_text(_ROWS, encoding="utf-8")
    examples = list(examples_of(path))
    assert [of_verb for _, of_verb in examples] == [True]
    weights = learn(examples * 100)
    assert weight_of(weights, examples[0][0]) > 1
    texts = {"language.toml": 'tag = "xx"', "learned/attachments/syntax.toml": written(weights)}
    lines = parse_pack(texts, folder="xx").syntax.attachments.splitlines()
    assert "pv to send" in {line.partition("\t")[0] for line in lines}
