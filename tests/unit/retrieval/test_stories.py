"""Reports that can't be of the article's story are not asked, and nothing else decides that."""

from __future__ import annotations

import claimcheck
from claimcheck.retrieval import build_index, queries_of
from claimcheck.retrieval.bitmaps import places_in
from claimcheck.retrieval.stories import sentences_of_story

ARTICLE = (
    "The ferry Kari sank off Bergen on Monday with 196 people aboard, Harbour Master Nina Solberg "
    "said. Captain Odd Hansen had left Stavanger at noon. Minister Tor Berg flew to Bergen with "
    "Governor Liv Dahl. The Norwegian Coast Guard sent the vessel Nordkapp from Haugesund. "
    "Passengers from Denmark, Germany and Poland were taken to Haukeland Hospital."
)
SAME = (
    "Rescuers searched the sea off Bergen for survivors of the ferry Kari. Nina Solberg, the "
    "harbour master, said 196 people had been aboard. Governor Liv Dahl thanked the crews. "
    "Odd Hansen, the captain, is in Haukeland Hospital. The Nordkapp goes on searching tonight. "
    "Families waited in Stavanger, and a priest from Oslo came to Bergen to be with them."
)
OTHER = (
    "The striker Ravi Menon scored twice as Chennai beat Mumbai on Sunday. Coach Arun Pillai said "
    "198 balls were enough. Goalkeeper Sanjay Rao hurt his knee, and Dr Meera Iyer of Apollo "
    "Hospital will treat him. Chennai travel to Kolkata next, where Debashish Roy waits for them. "
    "The Indian Premier League table is led by Delhi. Hyderabad sacked coach Vikram Seth."
)


def story_of(text: str, *reports: str) -> list[int]:
    """Return the numbers of the reports of which any sentence is asked."""
    article = claimcheck.parse_article(text, language="en", published="2024-07-02")
    index = build_index(
        [
            claimcheck.parse_article(
                report, language="en", published="2024-07-02", name=f"wire {n}"
            )
            for n, report in enumerate(reports)
        ]
    )
    said = {slot for query in queries_of(article) for slot in query.setting}
    within = sentences_of_story(said, index)
    return sorted({index.sentences[place].source for place in places_in(within)})


def test_a_report_of_another_story_is_not_asked() -> None:
    """Hospital, a day and a figure near to the article's are no story in common."""
    assert story_of(ARTICLE, SAME, OTHER) == [0]


def test_no_report_hides_another() -> None:
    """What is asked of a report rests on it and the article alone."""
    assert story_of(ARTICLE, SAME) == [0]
    assert story_of(ARTICLE, OTHER) == []


def test_a_sentence_asks_for_nothing() -> None:
    """An article that names little is compared with every report."""
    assert story_of("The ferry sank on Monday, police said.", SAME, OTHER) == [0, 1]


def test_a_brief_report_is_always_asked() -> None:
    """A flash of a line or two can share little with a long article."""
    assert story_of(ARTICLE, "Ferry sinks in storm, many missing.") == [0]


def test_a_report_of_another_story_is_heard_where_it_retells_a_sentence() -> None:
    """Most of what the article's sentence says stands in an aside of a report of sport."""
    aside = "The ferry Kari sank off Bergen on Monday with 196 people aboard, it was told."
    article = claimcheck.parse_article(ARTICLE, language="en", published="2024-07-02")
    verdicts = [
        claimcheck.check(
            article,
            [claimcheck.parse_article(text, language="en", published="2024-07-02", name="Sport")],
        )[0].verdict.value
        for text in (OTHER, f"{OTHER} {aside}")
    ]
    assert verdicts == ["unmentioned", "corroborated"]
