"""The manual: every feature, run."""

from pytest_bdd import scenarios

scenarios("../features")
