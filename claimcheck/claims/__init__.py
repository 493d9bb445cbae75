"""Attributions, timexes, quantities and mentions, put together: speakers, then claims."""

from __future__ import annotations

from claimcheck.claims.propositions import Marks, build_claims
from claimcheck.claims.speakers import resolve_speakers
from claimcheck.claims.syntax import parser_diagnostics

__all__ = ["Marks", "build_claims", "parser_diagnostics", "resolve_speakers"]
