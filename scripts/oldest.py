"""
The oldest versions of what the package needs, as constraints for pip.

Usage: ``python scripts/oldest.py > oldest.txt && pip install -c oldest.txt -e ".[dev]"``. CI runs
the tests so, that no lower bound in ``pyproject.toml`` promises too much.
"""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

__all__ = ["constraints"]

_BOUND = re.compile(r"(?P<name>[\w.-]+)>=(?P<version>[\d.]+)$")


def constraints(text: str) -> list[str]:
    r"""
    Return a constraint for each dependency of a project that has a lower bound.

    >>> constraints('[project]\ndependencies = ["attrs>=23.2"]')
    ['attrs==23.2']
    """
    needed = tomllib.loads(text)["project"]["dependencies"]
    bounds = [_BOUND.fullmatch(requirement) for requirement in needed]
    return [f"{bound['name']}=={bound['version']}" for bound in bounds if bound]


if __name__ == "__main__":
    pyproject = Path(__file__).resolve().parents[1] / "pyproject.toml"
    sys.stdout.write("\n".join(constraints(pyproject.read_text("utf-8"))) + "\n")
