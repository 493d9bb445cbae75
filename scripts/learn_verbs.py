"""
Write the words of a language that are verbs in most of their uses into its pack.

Usage: ``python scripts/learn_verbs.py TEXTS.jsonl LANGUAGE``

TEXTS holds one JSON object a line with a ``text``; the parser that the package ships for the
language says what each word is. A word that is a verb often enough goes to
``learned/verbs/attribution.toml`` in the pack's folder; participles, which have no subject of their
own, are left out.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path

from ufal import udpipe

import claimcheck
from claimcheck.attribution.lexicon import compile_lexicon
from claimcheck.languages import Language, load_language
from claimcheck.languages.loader import parser_model
from claimcheck.reading import read

DATA = Path(claimcheck.__file__).parent / "languages" / "data"
FILE = Path("learned") / "verbs" / "attribution.toml"
STAMP = "# Written by scripts/learn_verbs.py: edit no line by hand."
LEAST_SEEN = 3
LEAST_SHARE = 0.6
LONGEST = 150  # words of a sentence that is parsed


def main() -> None:
    """Count what each word of the texts is and write the verbs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", type=Path)
    parser.add_argument("language")
    options = parser.parse_args()
    language = load_language(options.language)
    texts = [json.loads(line)["text"] for line in options.texts.read_text("utf-8").splitlines()]
    verbs = verbs_in(texts, language)
    lines = "".join(f"    {json.dumps(verb, ensure_ascii=False)},\n" for verb in verbs)
    path = DATA / language.tag / FILE
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"{STAMP}\nfinite = [\n{lines}]\n", encoding="utf-8")
    print(f"{len(texts)} texts, {len(verbs)} verbs")


def verbs_in(texts: list[str], language: Language) -> list[str]:
    """Return the words that are verbs in most of their places, sorted."""
    model = udpipe.Model.load(str(parser_model(language.tag)))
    classes = compile_lexicon(language).classes
    seen: Counter[str] = Counter()
    as_verb: Counter[str] = Counter()
    for text in texts:
        document = read(text, language)
        for sentence in document.story:
            tagged = udpipe.Sentence()
            for form in document.tokens.surfaces[sentence.first : sentence.stop][:LONGEST]:
                tagged.addWord(form)
            model.tag(tagged, udpipe.Model.DEFAULT)
            for word in list(tagged.words)[1:]:  # the first is the root above all
                seen[word.form.lower()] += 1
                as_verb[word.form.lower()] += word.upostag == "VERB"
    return sorted(
        form
        for form, count in seen.items()
        if form.isalpha()
        and form not in classes
        and count >= LEAST_SEEN
        and as_verb[form] >= LEAST_SHARE * count
        and not is_participle(form, language)
    )


def is_participle(form: str, language: Language) -> bool:
    """Return whether a form ends as the pack's participles do."""
    section = language.attribution
    endings = {section.suffixes.get(affix, {}).get("", "") for affix in section.participles} - {""}
    return form.endswith(tuple(endings)) if endings else False


if __name__ == "__main__":
    main()
