"""
Prints the digests of the same article and report, as different processes and threads make them.

Usage: ``python processes_driver.py alone|threads|fork|spawn``
"""

from __future__ import annotations

import concurrent.futures
import hashlib
import json
import multiprocessing
import sys
import threading

import claimcheck

THREADS, PROCESSES = 24, 2
ARTICLE = """Gubernur Wulan Prasetyo meresmikan pasar baru di Kaimana pada Jumat (28/6).
Pasar itu dibangun selama tiga tahun dengan biaya Rp1,2 triliun, kata kepala dinas Made Arta.
"Kami menunggu lama, tetapi hasilnya baik," ujar Wulan."""
REPORT = """Governor Wulan Prasetyo opened a new market in Kaimana on Friday, June 28.
It cost Rp1.4 trillion and took three years to build, Made Arta said.
“We waited long, but the result is good,” Wulan told reporters."""
_READY = threading.Barrier(THREADS)


def digest(_: int = 0) -> str:
    """Return a digest of all that is found, as plain data and as a page."""
    article = claimcheck.parse_article(ARTICLE, published="2024-06-29", name="own")
    source = claimcheck.parse_article(REPORT, published="2024-06-29", name="other")
    report = claimcheck.check(article, [source])
    told = json.dumps([article.to_dict(), report.to_dict()]) + report.to_html() + report.to_text()
    return hashlib.sha256(told.encode()).hexdigest()


def together(_: int) -> str:
    """Return the digest when every other thread is ready too."""
    _READY.wait()
    return digest()


def digests(way: str) -> list[str]:
    """Return the digests that come from one way of running."""
    if way == "alone":
        return [digest()]
    if way == "threads":  # at first use: nothing has been read yet
        with concurrent.futures.ThreadPoolExecutor(THREADS) as pool:
            return list(pool.map(together, range(THREADS)))
    before = [digest()] if way == "fork" else []  # a child has what its parent has read
    with multiprocessing.get_context(way).Pool(PROCESSES) as pool:
        return before + pool.map(digest, range(PROCESSES))


if __name__ == "__main__":
    print("\n".join(digests(sys.argv[1])))  # noqa: T201
