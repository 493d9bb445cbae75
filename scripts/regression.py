"""Logistic regression whose weights have the signs that a person expects, with a prior."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs
import numpy as np
from scipy.optimize import minimize

__all__ = ["Expected", "Row", "regress", "total"]

Row = tuple[Mapping[str, float], bool, float]  # values, whether it is so, and how much that counts
BAR = "bar"


@attrs.frozen
class Expected:
    """
    What is expected of a weight before anything is seen.

    ``sign`` is 1, -1 or 0 for either; ``prior`` is where the weight is drawn to, ``least`` and
    ``most`` how far it is from 0.
    """

    sign: int
    prior: float = 0.0
    least: float = 0.0
    most: float | None = None

    def bounds(self) -> tuple[float | None, float | None]:
        """Return the bounds of the weight."""
        if not self.sign:
            return None, None
        most = None if self.most is None else self.sign * self.most
        return (self.least, most) if self.sign > 0 else (most, -self.least)


def total(weights: Mapping[str, float], values: Mapping[str, float]) -> float:
    """Return the sum of the weights times the values."""
    return sum(weights.get(name, 0.0) * value for name, value in values.items())


def regress(
    rows: Sequence[Row],
    expected: Mapping[str, Expected],
    *,
    ridge: float,
    bar: float | None = None,
) -> dict[str, float]:
    """
    Return the weights of a logistic regression, the bias ("bar") among them.

    Args:
        rows: what is seen.
        expected: of each value but the bias.
        ridge: how strongly weights are drawn to their priors.
        bar: what the bias is at most.
    """
    names = [BAR, *expected]
    values = np.array([[row[0].get(name, 0.0) for name in names] for row in rows])
    signs = np.array([1.0 if row[1] else -1.0 for row in rows])
    counts = np.array([row[2] for row in rows])
    prior = np.array([0.0, *(each.prior for each in expected.values())])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        margin = signs * (values @ weights)
        gradient = -(counts * signs / (1 + np.exp(np.minimum(margin, 500)))) @ values
        pull = weights - prior
        pull[0] = 0.0
        cost = float((counts * np.logaddexp(0, -margin)).sum() + ridge * (pull @ pull) / 2)
        return cost, gradient + ridge * pull

    bounds = [(None, bar), *(each.bounds() for each in expected.values())]
    start = np.array([bar or 0.0, *(each.prior for each in expected.values())])
    found = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds).x
    return {name: float(weight) for name, weight in zip(names, found, strict=True)}
