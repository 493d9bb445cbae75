"""Logistic regression with a ridge, by Newton's method, on rows of weighted values."""

from __future__ import annotations

import math
from collections.abc import Sequence

__all__ = ["Row", "Vector", "dot", "regress", "solve"]

Vector = list[float]
Row = tuple[Vector, bool, float]  # values, whether it is so, and how much that counts


def dot(first: Sequence[float], second: Sequence[float]) -> float:
    """Return the inner product."""
    return sum(a * b for a, b in zip(first, second, strict=True))


def regress(rows: Sequence[Row], *, ridge: float = 0.4) -> Vector:
    """Return the weights of a logistic regression (the first is the bias), by Newton's method."""
    size = len(rows[0][0])
    weights = [0.0] * size
    for _ in range(12):
        gradient = [ridge * w if i else 0.0 for i, w in enumerate(weights)]
        hessian = [[(ridge if i else 1e-6) * (i == j) for j in range(size)] for i in range(size)]
        for values, is_true, weight in rows:
            chance = 1 / (1 + math.exp(-max(-30.0, min(30.0, dot(values, weights)))))
            error, slope = weight * (chance - is_true), weight * chance * (1 - chance)
            seen = [(i, value) for i, value in enumerate(values) if value]
            for i, value in seen:
                gradient[i] += error * value
                for j, other in seen:
                    hessian[i][j] += slope * value * other
        step = solve(hessian, gradient)
        weights = [w - s for w, s in zip(weights, step, strict=True)]
    return weights


def solve(matrix: list[Vector], vector: Vector) -> Vector:
    """Return the solution of a linear system, by elimination."""
    rows = [[*row, value] for row, value in zip(matrix, vector, strict=True)]
    for i in range(len(rows)):
        pivot = max(range(i, len(rows)), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(len(rows)):
            if r != i and rows[r][i]:
                factor = rows[r][i] / rows[i][i]
                rows[r] = [a - factor * b for a, b in zip(rows[r], rows[i], strict=True)]
    return [row[-1] / row[i] for i, row in enumerate(rows)]
