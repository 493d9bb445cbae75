"""The report for a person to read."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

import claimcheck
from claimcheck import Article, Report, Verdict
from claimcheck.errors import UnknownLanguageError
from claimcheck.model import Evidence, Resolution, Source, Span
from claimcheck.report import write_article_text
from claimcheck.report.layout import columns_of


def test_tells_who_said_what_when_and_in_whose_words(report: claimcheck.Report) -> None:
    """The first claim's block holds speaker, wording, source, cue and the day of saying."""
    block = report.to_text().split("\n\n")[6]
    assert block.splitlines() == [
        " 1  CORROBORATED",
        "    Rice costs <more> now",
        "    source     Ani Wijaya (“Minister Ani Wijaya”), in the speaker's words",
        "    said       Monday = February 5, 2024",
        "    why        The same is reported by wire.",
        "    agrees     wire: Rice is up.",
        "    behind it  1 independent newsroom, 2 independent voices",
    ]


def test_the_first_line_is_what_to_act_on(report: claimcheck.Report) -> None:
    """An editor reads first which claims conflict; and that none does, where none does."""
    assert report.to_text().splitlines()[0] == "1 claim conflicts with another report (2)."
    calm = attrs.evolve(report, findings=report.findings[:1])
    assert calm.to_text().splitlines()[0] == "No report contradicts the article."
    silent = attrs.evolve(report[0], verdict=Verdict.UNMENTIONED, evidence=())
    alone = attrs.evolve(report, findings=(silent,))
    assert alone.to_text().splitlines()[0] == "No report speaks of these claims."


def test_what_to_act_on_stands_first(report: claimcheck.Report) -> None:
    """The conflict comes before the claims that agree, and keeps its number."""
    text = report.to_text()
    places = [text.index(words) for words in ("Look at these", " 2  CONF", "The other", " 1  CORR")]
    assert places == sorted(places)


def test_a_passage_opens_no_quotation_that_another_sentence_closes() -> None:
    """Half a pair of marks is left out; a whole one is kept."""
    article = claimcheck.parse_article("The lock froze shut.", published="2024-01-18", name="desk")
    halves = (
        '"The lock froze shut. It was cold," Ida Lind said.',
        '"The lock froze shut," she said.',
    )
    for words, shown in zip(halves, ("The lock froze shut.", halves[1]), strict=True):
        wire = claimcheck.parse_article(words, published="2024-01-18", name="wire")
        assert f"wire: {shown}" in claimcheck.check(article, against=[wire]).to_text()


def test_a_denial_is_told_in_words(report: claimcheck.Report) -> None:
    """What a speaker denies never stands there as said, in no view for reading."""
    attribution = attrs.evolve(report.article.attributions[0], stance="denies")
    claim = attrs.evolve(report[0].claim, attribution=attribution)
    denied = attrs.evolve(report, findings=(attrs.evolve(report[0], claim=claim),))
    assert "Denied by Ani Wijaya: “Rice costs <more> now”" in denied.to_text()
    assert "Denied by Ani Wijaya:" in str(denied)
    assert "(denied)" in str(claim)
    assert "denied" in repr(claim)


def test_what_supports_a_denial_supports_no_deed(report: claimcheck.Report) -> None:
    """A denial that others report is corroborated as a denial, and so in the other language."""
    attribution = attrs.evolve(report.article.attributions[0], stance="denies")
    claim = attrs.evolve(report[0].claim, attribution=attribution)
    denied = attrs.evolve(report, findings=(attrs.evolve(report[0], claim=claim),))
    assert " 1  CORROBORATED, AS A DENIAL" in denied.to_text()
    assert "Didukung, sebagai bantahan" in denied.to_html(language="id")
    silent = attrs.evolve(denied[0], verdict=Verdict.UNMENTIONED, evidence=())
    assert " 1  NOT MENTIONED\n" in attrs.evolve(denied, findings=(silent,)).to_text()


def test_who_is_meant_is_told_by_the_words_that_say_so(article: claimcheck.Article) -> None:
    """A speaker that another place names is told with that place, without the rule's name."""
    attribution = attrs.evolve(
        article.attributions[0], resolution=Resolution(rule="role", mention=Span(0, 4))
    )
    text = write_article_text(attrs.evolve(article, attributions=(attribution,)))
    assert "says so; who that is was read from “Rice”" in text


def test_times_of_publication_are_told(report: claimcheck.Report) -> None:
    """Where a time is known, article and reports show it."""
    at = dt.datetime(2024, 2, 6, 8, 30, tzinfo=dt.UTC)
    article = attrs.evolve(report.article, published_at=at)
    source = attrs.evolve(report.sources[0], published_at=at)
    text = attrs.evolve(report, article=article, sources=(source,)).to_text()
    assert text.count("February 6, 2024, 08:30") == 2


def test_the_article_itself_is_no_witness(report: claimcheck.Report) -> None:
    """A report of the same text is called so."""
    source = attrs.evolve(report.sources[0], identical=True)
    text = attrs.evolve(report, sources=(source,)).to_text(width=200)
    assert "the same text as the article" in text
    assert "supports nothing" in text


def test_tells_on_what_a_report_differs(report: claimcheck.Report) -> None:
    """A conflict shows the kind, both wordings, and the passage that differs first."""
    block = report.to_text().split("\n\n")[4]
    assert " 2  CONFLICTING: DATE" in block
    assert "wire says “April 2024” where the article says “March 2024”." in block
    assert "    date       March 2024\n" in block
    assert block.index("The harvest starts in April") < block.index("Rice is up.")


def test_the_summary_names_the_claims_that_need_a_look(report: claimcheck.Report) -> None:
    """The line on top counts verdicts and numbers all but the corroborated."""
    assert "2 claims: 1 corroborated, 1 conflicting (2)" in report.to_text()


def test_an_illustrative_report_is_labelled(report: claimcheck.Report) -> None:
    """An example is never taken for an agency's work."""
    line = next(line for line in report.to_text(width=200).splitlines() if "  wire " in line)
    assert "illustrative" in line


def test_plain_text_has_no_escapes_and_colour_has(report: claimcheck.Report) -> None:
    """Colour comes only when it is asked for."""
    assert "\x1b" not in report.to_text()
    assert "\x1b[1;31mCONFLICTING: DATE\x1b[0m" in report.to_text(colour=True)


@pytest.mark.parametrize("width", [60, 80, 120])
def test_no_line_is_wider_than_asked(report: claimcheck.Report, width: int) -> None:
    """Every line is wrapped, long words and long labels too; a wide character takes two columns."""
    words = "mahkamah" * 40 + " 金正恩と会談した" * 40
    name = attrs.evolve(report.sources[0], name="金正恩" * 9, title=words)
    claim = attrs.evolve(report[0].claim, text=words, speaker=words)
    difference = attrs.evolve(report[1].differences[0], claimed=words)
    long = attrs.evolve(
        report,
        article=attrs.evolve(report.article, title=words, name=words),
        sources=(name,),
        findings=(
            attrs.evolve(report[0], claim=claim, possible=(difference,), variants=(difference,)),
            attrs.evolve(report[1], differences=(difference,)),
        ),
    )
    for language in ("en", "id"):
        lines = long.to_text(width=width, language=language).splitlines()
        assert max(map(columns_of, lines)) <= width


def test_labels_can_be_in_another_language(report: claimcheck.Report) -> None:
    """An English article can be reported on in Indonesian."""
    text = report.to_text(language="id")
    assert "BERTENTANGAN: TANGGAL" in text
    assert "wire" in next(line for line in text.splitlines() if "sebab" in line)
    assert "5 Februari 2024" in text


def test_a_language_without_labels_is_served_by_another(report: claimcheck.Report) -> None:
    """A language that only CLDR knows gets the common labels."""
    assert "1 corroborated" in report.to_text(language="fr")


def test_an_unknown_language_is_refused(report: claimcheck.Report) -> None:
    """Labels in no language can't be given."""
    with pytest.raises(UnknownLanguageError):
        report.to_text(language="zz")


def test_the_text_of_an_article_cannot_command_the_terminal(report: claimcheck.Report) -> None:
    """Escape sequences and direction marks in news are shown, not obeyed."""
    claim = attrs.evolve(report[0].claim, text="Rice\x1b[2J is\u202e dear\nnow")
    hostile = attrs.evolve(report, findings=(attrs.evolve(report[0], claim=claim),))
    assert "Rice\ufffd[2J is dear now" in hostile.to_text()


def test_many_passages_are_counted(report: claimcheck.Report) -> None:
    """Beyond the best passages the rest is counted."""
    passage = Evidence(source="wire", span=Span(0, 3), text="word " * 90, relation="agrees")
    long = attrs.evolve(report, findings=(attrs.evolve(report[0], evidence=(passage,) * 6),))
    assert "2 more passages" in long.to_text()
    assert "word…" in long.to_text()


def test_an_article_of_nothing_is_reported_on() -> None:
    """No claims, no date, no name: the report still says so."""
    source = Source(name="wire", published=None, language="xx")
    empty = Report(
        article=Article(text="[ad]", language="en"), sources=(source,), findings=(), encoder="e5"
    )
    text = empty.to_text()
    assert "0 claims\n" in text
    assert "no date of publication given" in text
    assert "Meanings were compared by e5." in text
    assert repr(empty).endswith("no claims>")


def test_long_lists_of_claims_are_cut(report: claimcheck.Report) -> None:
    """A summary numbers a dozen claims at most."""
    unmentioned = attrs.evolve(report[0], verdict=Verdict.UNMENTIONED)
    many = attrs.evolve(report, findings=(unmentioned,) * 20)
    assert "20 not mentioned (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, …)" in many.to_text(width=200)


def test_a_parsed_article_shows_how_each_statement_was_found(article: claimcheck.Article) -> None:
    """Rule and resolution are told, and what was left out."""
    text = write_article_text(article)
    assert "1 statement, 2 dates, 2 claims" in text
    assert "stance     says so\n" in text
    assert "page       Read more: weather" in text
    assert "note       something odd" in text
    assert "content-source-cue" not in text
    assert "\x1b[" in write_article_text(article, colour=True)


def test_a_denial_that_is_read_is_told_so(article: claimcheck.Article) -> None:
    """Nor is it shown as said where one article is read."""
    attribution = attrs.evolve(article.attributions[0], stance="denies")
    text = write_article_text(attrs.evolve(article, attributions=(attribution,)))
    assert " 1  Denied by Ani Wijaya: “Rice costs <more> now”" in text


def test_a_speaker_that_is_not_known_or_not_sure_is_marked(article: claimcheck.Article) -> None:
    """No name is invented, and a probable one is called so."""
    attribution = article.attributions[0]
    nobody = attrs.evolve(attribution, speaker=None, source=None, cue=None, resolution=None)
    text = write_article_text(attrs.evolve(article, attributions=(nobody,)))
    assert "a source not named, in the speaker's words\n" in text
