"""
What a newsroom hands over, as text with what is known of it: pages, ninjs, NewsML-G2 and feeds.

Bytes come in, values go out; the files themselves are the command line's.
"""

from __future__ import annotations

from claimcheck.inputs.forms import read_items
from claimcheck.inputs.item import Item

__all__ = ["Item", "read_items"]
