"""
The page in a real browser: Chromium, three widths, both schemes, and axe-core.

Needs Debian's ``chromium`` and ``npm install axe-core`` (or ``AXE_CORE`` with the path of its
``axe.min.js``); ``.ci/run`` installs both.
"""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import attrs
import pytest

import claimcheck

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT / "seeds"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
AXE = Path(os.environ.get("AXE_CORE", ROOT / "node_modules/axe-core/axe.min.js"))
WIDTHS, SCHEMES = (390, 768, 1280), ("light", "dark")
PATIENCE_SECONDS = 120

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="Chromium isn't installed"),
    pytest.mark.skipif(not AXE.exists(), reason="axe-core isn't installed"),
]

SENTENCES = (
    "The court in {town} sentenced engineer {name} to {n} months on Monday, the {town} Post said.",
    '"We counted {n} cracks in the wall of the {town} museum," inspector {name} told reporters.',
    "{name} denied that the clinic in {town} had lost {n} samples in March 2024.",
    "Rice cost {n} percent more in {town} in June, according to the statistics office.",
    "Coach {name} said the club from {town} would sign {n} players before September.",
)
TOWNS = ("Odda", "Lindholm", "Norton", "Bergen", "Medan", "Kaimana")
NAMES = ("Ole Berg", "Eva Lund", "Jonas Wik", "Ani Wijaya", "Ida Holm")
HOSTILE = (
    "<script>document.title='ran'+1</script>", "<img src=x onerror=\"document.title='ran'+1\">",
    "\" onmouseover=\"document.title='ran'+1\" x=\"",
    "</style><script>document.title='ran'+1</script>",
    "</title><script>document.title='ran'+1</script>", "<svg/onload=document.title='ran'+1>",
    "javascript:document.title='ran'+1", "<!-- <iframe srcdoc='x'>", "{{ 7 * 7 }}",
)  # fmt: skip
# A window of Chromium has 500 pixels at least: the page stands in a frame, as wide as asked.
HOST = """<!DOCTYPE html><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<pre id="probe"></pre><iframe style="border:0;width:%dpx;height:900px" srcdoc="%s"></iframe>"""
# Runs axe, and puts what it finds, and how wide the page is, where --dump-dom shows it.
PROBE = """<script>%s</script><script>
axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
.then(found => { parent.document.getElementById('probe').textContent = JSON.stringify({
  title: document.title + parent.document.title, inner: window.innerWidth,
  width: document.documentElement.scrollWidth,
  dark: matchMedia('(prefers-color-scheme: dark)').matches,
  cards: document.querySelectorAll('.card').length,
  violations: found.violations.map(v =>
    v.id + ': ' + v.nodes[0].html + ' ' + v.nodes[0].failureSummary)
}); });</script>"""


def long_article(change: int = 0) -> str:
    """Return some 900 words of news; another number changes figures."""
    lines = [
        SENTENCES[n % len(SENTENCES)].format(
            town=TOWNS[n % len(TOWNS)],
            name=NAMES[n % len(NAMES)],
            n=n + 3 + (change if n % 4 else 0),
        )
        for n in range(60)
    ]
    return "A day of many stories\n\n" + "\n\n".join(
        " ".join(lines[n : n + 3]) for n in range(0, 60, 3)
    )


def seed() -> claimcheck.Report:
    """Return the report on the seed story."""
    story = tomllib.loads((SEEDS / "putin-kim.toml").read_text("utf-8"))
    article, *reports = (
        claimcheck.parse_article(
            (SEEDS / text["file"]).read_text("utf-8"), published=text["published"],
            language=text["language"], name=text.get("name"),
        )
        for text in (story["article"], *story["reports"])
    )  # fmt: skip
    return claimcheck.check(article, reports)


def long_report() -> claimcheck.Report:
    """Return a report on a long article and five others, with addresses and times."""
    article = claimcheck.parse_article(
        long_article(), published="2024-07-03T08:00+07:00", name="The Norton Gazette",
        url="https://gazette.example/" + "long-path-" * 20,
    )  # fmt: skip
    others = [
        claimcheck.parse_article(
            long_article(n), published=f"2024-07-0{n + 2}T10:00", name=f"Outlet {n}", title="A day",
            url=f"https://outlet{n}.example/", author=["Eva Lund"],
        )
        for n in range(5)
    ]  # fmt: skip
    return claimcheck.check(article, others)


def hostile_report() -> claimcheck.Report:
    """Return a report in which every text, name, title and address is hostile."""
    text = "\n\n".join(f'"{bad} closed the harbour on Monday," Ole Berg said.' for bad in HOSTILE)
    text += "\n\n" + "W" * 500 + " \u202eclosed\u202c the harbour, Eva Lund said."
    texts = [
        claimcheck.parse_article(
            text.replace("Monday", day), name=f"{bad} {n}", title=bad, url=bad, author=bad,
            published="2024-07-03",
        )
        for n, (bad, day) in enumerate(zip(HOSTILE, ["Monday", "Tuesday"] * 9, strict=False))
    ]  # fmt: skip
    return attrs.evolve(claimcheck.check(texts[0], texts[1:]), encoder=HOSTILE[0])


REPORTS = {"seed": seed, "long": long_report, "hostile": hostile_report}


@pytest.fixture(scope="module", params=REPORTS)
def page(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page on disk, with axe in it, to be put into a frame."""
    written = REPORTS[request.param]().to_html()
    probe = PROBE % AXE.read_text("utf-8").replace("</script", "<\\/script")
    file = tmp_path_factory.mktemp("page") / f"{request.param}.html"
    file.write_text(written.replace("</body>", f"{probe}</body>"), "utf-8")
    return file


def probed(page: Path, width: int, scheme: str) -> dict[str, Any]:
    """Return what the browser finds on a page."""
    dark = ["--blink-settings=preferredColorScheme=0"] if scheme == "dark" else []
    host = page.with_name(f"{page.stem}-{width}-{scheme}.html")
    host.write_text(HOST % (width, html.escape(page.read_text("utf-8"))), "utf-8")
    command = [
        str(CHROMIUM), "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
        *dark, "--window-size=1400,1000", "--virtual-time-budget=60000", "--dump-dom",
        host.as_uri(),
    ]  # fmt: skip
    done = subprocess.run(  # noqa: S603  (our own)
        command, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=True
    )
    found = re.search(r'<pre id="probe">(.*?)</pre>', done.stdout, re.DOTALL)
    assert found
    assert found[1], "axe said nothing"
    plain: dict[str, Any] = json.loads(html.unescape(found[1]))
    return plain


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_anybody_can_read_it(page: Path, width: int, scheme: str) -> None:
    """No violation of WCAG AA, no sideways scroll, and nothing that was given runs."""
    found = probed(page, width, scheme)
    assert found["violations"] == []
    assert found["inner"] == width
    assert found["width"] <= width
    assert found["dark"] is (scheme == "dark")
    assert "ran1" not in found["title"]
    assert found["cards"] > 0
