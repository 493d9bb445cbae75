"""What the learning script writes is what the pack's loader reads."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

from claimcheck.languages import read_pack

_SCRIPT = Path(__file__).parents[3] / "scripts" / "learn_cues.py"
_PACK = """
[[groups]]
roots = ["said"]
[classes]
complementizer = ["that"]
determiner = ["the"]
"""


@pytest.fixture
def script() -> ModuleType:
    """Return the script as a module."""
    pytest.importorskip("sklearn", reason="the extra that learns is not installed")
    spec = importlib.util.spec_from_file_location("learn_cues", _SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_learned_pack_can_be_read(
    script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is learned is a file of its own, and the pack loads with it."""
    text = "The mayor said that the pier was weak. The mayor said nothing."
    row = {
        "text": text,
        "attributions": [{"source": [[0, 9]], "cue": [[10, 14]], "content": [[20, 37]]}],
    }
    train, pack = tmp_path / "train.jsonl", tmp_path / "xx"
    pack.mkdir()
    train.write_text("\n".join([json.dumps(row)] * 60), encoding="utf-8")
    (pack / "language.toml").write_text('tag = "xx"', encoding="utf-8")
    (pack / "attribution.toml").write_text(_PACK, encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["learn_cues.py", str(train), str(pack)])
    script.main()
    learned = read_pack(pack).attribution
    assert "said" in learned.cues
    assert learned.classes["complementizer"] == ("that",)
