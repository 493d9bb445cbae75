"""
The manual as a site: the features rendered as pages, in English and Indonesian, beside docs/.

Usage: ``python scripts/manual.py`` builds it into build/site, and fails on any warning. Every
example on it is a test, so what it shows is what the project does.
"""

from __future__ import annotations

import html
import inspect
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from gherkin.parser import Parser

import claimcheck
from claimcheck.languages import available_languages, load_language

__all__ = ["api", "render", "terms", "write_pages"]

ROOT = Path(__file__).resolve().parents[1]
GLOSSARY = tomllib.loads((ROOT / "scripts" / "glossary.toml").read_text("utf-8"))
PAGES = ROOT / "build" / "manual"
PLACES = {"docs_dir": "manual", "site_dir": "site"}
OUTSIDE = {  # what the README names that is no page of docs/, and its page here
    "seeds/README.md": "seeds.md",
    "features/": "en/index.md",
    "CHANGELOG.md": "CHANGELOG.md",
    "CONTRIBUTING.md": "CONTRIBUTING.md",
}
TITLES = {
    "en": ("The manual", "What claimcheck does, rule by rule. Every example is a test."),
    "id": ("Buku petunjuk", "Yang dilakukan claimcheck, aturan demi aturan. Setiap contoh diuji."),
}
ROOMS: dict[str, dict[str, str]] = {
    "en": {},
    "id": {
        "attribution": "Siapa berkata apa",
        "claims": "Klaim",
        "dates": "Tanggal",
        "limits": "Batas",
        "mentions": "Nama",
        "quantities": "Angka",
        "reading": "Membaca",
        "reports": "Laporan",
        "tracking": "Melacak",
        "verdicts": "Putusan",
    },
}
FAILING = {
    "en": "Not yet: this example fails today, and the tests say so when it no longer does.",
    "id": "Belum: contoh ini masih gagal, dan pengujian akan memberi tahu bila sudah berhasil.",
}
FAILURE_TAG = "@known_failure"
COPIED = ("CHANGELOG.md", "CONTRIBUTING.md")
TUTORIALS = ("first_story.md", "new_language.md")
HOW_TOS = ("read_verdicts.md", "newsroom_script.md", "tracking.md", "scale.md")
FACTS = ("accuracy.md", "limits.md", "reports.md", "errors.md", "languages.md")
_MARKDOWN = re.compile(r"([\\`*_\[\]|#{}])")


def render(feature: Mapping[str, Any], language: str) -> str:
    """Return a feature as a page: its rules as headings, its examples as tables and quotations."""
    lines = [f"# {_escaped(feature['name'])}", "", _text(feature["description"]), ""]
    lines += _legend(feature, language)
    for child in feature["children"]:
        if "rule" in child:
            rule = child["rule"]
            lines += [f"## {_escaped(rule['name'])}", "", _text(rule["description"]), ""]
            for part in rule["children"]:
                lines += _part(part, language)
        else:
            lines += _part(child, language)
    return "\n".join(lines) + "\n"


def _part(part: Mapping[str, Any], language: str) -> Iterator[str]:
    scenario = part.get("scenario") or part["background"]
    if scenario["name"]:
        yield f"### {_escaped(scenario['name'])}"
        yield ""
    if FAILURE_TAG in {tag["name"] for tag in scenario.get("tags", ())}:
        yield '!!! warning ""'
        yield f"    {FAILING[language]}"
        yield ""
    for step in scenario["steps"]:
        yield from _step(step, language)
    for examples in scenario.get("examples", ()):
        yield f"**{_escaped(examples['keyword'])}: {_escaped(examples['name'])}**"
        yield ""
        yield from _table([examples["tableHeader"], *examples["tableBody"]], language)


def _step(step: Mapping[str, Any], language: str) -> Iterator[str]:
    yield f"**{_escaped(step['keyword'].strip())}** {_escaped(step['text'])}"
    yield ""
    if "docString" in step:
        yield from (f"> {_escaped(line)}" if line else ">" for line in _lines(step["docString"]))
        yield ""
    if "dataTable" in step:
        yield from _table(step["dataTable"]["rows"], language)


def _lines(docstring: Mapping[str, Any]) -> list[str]:
    content: str = docstring["content"]
    return content.splitlines()


def _legend(feature: Mapping[str, Any], language: str) -> Iterator[str]:
    """Yield what the columns of a feature's tables hold, each told once."""
    legend = GLOSSARY["legend"][language]
    told = {legend[column]: column for column in reversed(_columns(feature)) if column in legend}
    for meaning, column in reversed(told.items()):
        yield f"- **{_escaped(column)}**: {_escaped(meaning)}"
    yield ""


def _columns(part: Any) -> list[str]:  # noqa: ANN401  (any part of a parsed feature)
    """Return the columns of all tables of a part of a feature, in their order."""
    if isinstance(part, list):
        return [column for element in part for column in _columns(element)]
    if not isinstance(part, dict):
        return []
    heads = [part["tableHeader"]] if part.get("tableHeader") else part.get("rows", ())[:1]
    here = [cell["value"] for head in heads for cell in head["cells"]]
    return here + [column for inner in part.values() for column in _columns(inner)]


def _table(rows: Sequence[Mapping[str, Any]], language: str) -> Iterator[str]:
    """Yield a table; verdicts, kinds and other keys in the words of the page's language."""
    head, *body = [[cell["value"] for cell in row["cells"]] for row in rows]
    words = [_words(column, language) for column in head]
    yield "| " + " | ".join(map(_escaped, head)) + " |"
    yield "|---" * len(head) + "|"
    for row in body:
        said = (_said(cell, known) for cell, known in zip(row, words, strict=True))
        yield "| " + " | ".join(map(_escaped, said)) + " |"
    yield ""


def _words(column: str, language: str) -> dict[str, str]:
    """Return what the keys in a column are called."""
    columns = GLOSSARY["columns"]
    tables = [getattr(load_language(language).report, name) for name in columns.get(column, ())]
    return {
        key: word for table in (GLOSSARY["keys"][language], *tables) for key, word in table.items()
    }


def _said(cell: str, known: Mapping[str, str]) -> str:
    """Return a cell with its keys in words; it may hold several, with commas."""
    return ", ".join(known.get(key, key) for key in cell.split(", "))


def _text(description: str) -> str:
    return _escaped(" ".join(description.split()))


def _escaped(text: str) -> str:
    return _MARKDOWN.sub(r"\\\1", html.escape(text, quote=False))


def terms() -> str:
    """Return the page of words: verdicts and kinds in each language, and the forms of EDTF."""
    packs = {tag: load_language(tag) for tag in available_languages()}
    names = [pack.name for pack in packs.values()]
    lines = ["# Words", "", "Verdicts, kinds of detail and relations have a name in plain data, "]
    lines += ["and words for readers in each language.", ""]
    for table in ("verdicts", "kinds", "relations", "factualities"):
        words = {tag: getattr(pack.report, table) for tag, pack in packs.items()}
        lines += [f"## {table.capitalize()}", "", "| in data | " + " | ".join(names) + " |"]
        lines += ["|---" * (len(names) + 1) + "|"]
        for key in next(iter(words.values())):
            shown = " | ".join(_escaped(words[tag].get(key, "")) for tag in packs)
            lines.append(f"| {_escaped(key)} | {shown} |")
        lines.append("")
    lines += ["## Dates (EDTF, ISO 8601-2)", "", "| value | what it means |", "|---|---|"]
    lines += [f"| `{value}` | {meaning} |" for value, meaning in GLOSSARY["edtf"].items()]
    return "\n".join(lines) + "\n"


def api() -> str:
    """Return the page of the front door: each public name with its signature and docstring."""
    lines = ["# The front door", ""]
    for name in claimcheck.__all__:
        value = getattr(claimcheck, name)
        try:
            signature = str(inspect.signature(value)) if inspect.isfunction(value) else ""
        except (TypeError, ValueError):
            signature = ""
        lines += [f"## {name}", "", "```text", f"{name}{signature}", "```", ""]
        lines += ["```text", inspect.getdoc(value) or "", "```", ""]
    return "\n".join(lines) + "\n"


def write_pages(folder: Path) -> list[Any]:
    """Write all pages of the manual into a folder, and return how one walks through them."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    docs = [page.name for page in sorted((ROOT / "docs").glob("*.md"))]
    for source in (*(ROOT / "docs" / name for name in docs), *(ROOT / name for name in COPIED)):
        shutil.copy(source, folder / source.name)
    shutil.copy(ROOT / "seeds" / "README.md", folder / "seeds.md")
    (folder / "index.md").write_text(_linked((ROOT / "README.md").read_text("utf-8")), "utf-8")
    (folder / "terms.md").write_text(terms(), "utf-8")
    (folder / "api.md").write_text(api(), "utf-8")
    manuals = [{TITLES[tag][0]: _write_features(folder, tag)} for tag in TITLES]
    placed = {*TUTORIALS, *HOW_TOS, *FACTS}
    return [
        "index.md",
        {"Tutorials": list(TUTORIALS)},
        {"How to": list(HOW_TOS)},
        *manuals,
        {"How it works": [name for name in docs if name not in placed]},
        {"Reference": [*FACTS, "terms.md", "api.md", "seeds.md", *COPIED]},
    ]


def _linked(readme: str) -> str:
    """Return the README with a link for each page that it names; an index page can have none."""
    pages = {f"docs/{page.name}": page.name for page in (ROOT / "docs").glob("*.md")} | OUTSIDE
    for name, page in pages.items():
        readme = readme.replace(f"`{name}`", f"[`{name}`]({page})")
    return readme


def _write_features(folder: Path, language: str) -> list[Any]:
    """Write the features of a language as pages, and return them in their order."""
    title, said = TITLES[language]
    lines = [f"# {title}", "", said, ""]
    walk: list[Any] = [f"{language}/index.md"]
    for room in sorted(path.name for path in (ROOT / "features").iterdir() if path.is_dir()):
        pages = []
        for file in sorted((ROOT / "features" / room).glob("*.feature")):
            name, _, tag = file.stem.partition(".")
            if (tag or "en") != language:
                continue
            feature = Parser().parse(file.read_text("utf-8"))["feature"]
            page = folder / language / room / f"{name}.md"
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(render(feature, language), "utf-8")
            lines.append(f"- [{_escaped(feature['name'])}]({room}/{page.name})")
            pages.append(f"{language}/{room}/{page.name}")
        if pages:
            walk.append({ROOMS[language].get(room, room.capitalize()): pages})
    (folder / language / "index.md").write_text("\n".join(lines) + "\n", "utf-8")
    return walk


def main() -> int:
    """Write the pages, build the site strictly, and return the status of that."""
    nav = write_pages(PAGES)
    site = PAGES.with_name("mkdocs.yml")  # YAML holds JSON
    site.write_text(json.dumps({"INHERIT": "../mkdocs.yml", **PLACES, "nav": nav}), "utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "-f", str(site)]
    quiet = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(command, cwd=ROOT, env=quiet, check=False).returncode  # noqa: S603  (our own)


if __name__ == "__main__":
    sys.exit(main())
