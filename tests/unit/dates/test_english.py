"""English temporal expressions: what is found, and its value. Published Wednesday 2024-07-03."""

from __future__ import annotations

import pytest

from tests.unit.dates.conftest import Find

VALUES = {
    # absolute dates
    "The accord was signed on Sept. 14, 2009.": [("Sept. 14, 2009", "2009-09-14")],
    "He was born on 29 February 1896.": [("29 February 1896", "1896-02-29")],
    "On the 4th of July 1976, thousands marched.": [("the 4th of July 1976", "1976-07-04")],
    "Filed on 2023-09-14.": [("2023-09-14", "2023-09-14")],
    "Filed on 14/9/2023.": [("14/9/2023", "2023-09-14")],
    "Filed on 9/14/23.": [("9/14/23", "2023-09-14")],
    "On Tuesday, May 20, 2025, it fell.": [("Tuesday, May 20, 2025", "2025-05-20")],
    "Printed 14 September ٢٠٢٣.": [("14 September ٢٠٢٣", "2023-09-14")],
    "A fort built in 1066 and a probe due in 2150.": [("1066", "1066"), ("2150", "2150")],
    # periods
    "It opened in March 2011.": [("March 2011", "2011-03")],
    "The third quarter of 1988 was best.": [("The third quarter of 1988", "1988-35")],
    "Q3 2009 results": [("Q3 2009", "2009-35")],
    "Sales rose in the second half of 2022.": [("the second half of 2022", "2022-41")],
    "In the spring of 2011 it rained.": [("spring of 2011", "2011-21")],
    "Fashion of the 1990s and the '80s.": [("the 1990s", "199X"), ("the '80s", "198X")],
    "A house of the 19th century.": [("the 19th century", "18XX")],
    "A house of the twenty-first century.": [("the twenty-first century", "20XX")],
    "A house of the late 1700s.": [("the late 1700s", "1767/1799")],
    "Hats of the 1800s and the 1900s.": [("the 1800s", "18XX"), ("the 1900s", "190X")],
    "Fashion of the seventies": [("the seventies", "197X")],
    "Fashion of the early nineties": [("the early nineties", "1990/1992")],
    "The fiscal 2010 budget": [("The fiscal 2010", "2010")],
    "In week 12 of 2024 it snowed.": [("week 12 of 2024", "2024-03-18/2024-03-24")],
    # parts
    "It was late 2018.": [("late 2018", "2018-09/2018-12")],
    "It was early June.": [("early June", "2024-06-01/2024-06-10")],
    "By mid-March it was over.": [("mid-March", "2024-03-11/2024-03-20")],
    "The late 1990s were better.": [("The late 1990s", "1997/1999")],
    "Early next week it opens.": [("Early next week", "2024-07-08/2024-07-09")],
    # weekdays
    "It sank on Monday.": [("Monday", "2024-07-01")],
    "It sank on Wednesday.": [("Wednesday", "2024-07-03")],
    "It will sail on Friday.": [("Friday", "2024-07-05")],
    "The port is closed until Friday.": [("Friday", "2024-07-05")],
    "She left last Friday.": [("last Friday", "2024-06-28")],
    "She returns next Tuesday.": [("next Tuesday", "2024-07-09")],
    "They met on Monday of next week.": [("Monday of next week", "2024-07-08")],
    "He said on Monday the ban will start on Thursday.": [
        ("Monday", "2024-07-01"),
        ("Thursday", "2024-07-04"),
    ],
    # relative
    "It closed two days ago.": [("two days ago", "2024-07-01")],
    "It closed three weeks ago.": [("three weeks ago", "2024-06-10/2024-06-16")],
    "It closed a decade ago.": [("a decade ago", "2014")],
    "The day after tomorrow it opens.": [("The day after tomorrow", "2024-07-05")],
    "It closed half a year ago.": [("half a year ago", "2024-01")],
    "The next few days will be wet.": [("The next few days", "2024-07-03/..")],
    # anchored
    "It sank on May 3, 2019. Two days later, it was found.": [
        ("May 3, 2019", "2019-05-03"),
        ("Two days later", "2019-05-05"),
    ],
    "It sank on May 3, 2019, and the following year a court met.": [
        ("May 3, 2019", "2019-05-03"),
        ("the following year", "2020"),
    ],
    # what a business compares
    "In the first quarter it earned $2, up from the year-ago quarter. It grew in the quarter.": [
        ("the first quarter", "2024-33"),
        ("the year-ago quarter", "2023-33"),
        ("the quarter", "2024-33"),
    ],
    "Profit fell in the second quarter ended June 30 and rose in the 2022 quarter.": [
        ("the second quarter", "2024-34"),
        ("June 30", "2024-06-30"),
        ("the 2022 quarter", "2022-34"),
    ],
    "It fell in the first quarter from last year's quarter.": [
        ("the first quarter", "2024-33"),
        ("last year's quarter", "2023-33"),
    ],
    "It rose in the year-ago third quarter.": [("the year-ago third quarter", "2023-35")],
    "It grew in the latest fiscal year, by year's end.": [
        ("the latest fiscal year", "2023"),
        ("year's end", "2024-12~"),
    ],
    "The last five days of May 2017 were dry.": [
        ("The last five days of May 2017", "2017-05-27/2017-05-31")
    ],
    "The court sits in the week of September 30.": [
        ("the week of September 30", "2024-09-30/2024-10-06")
    ],
    "It broke in nineteen ninety-six, not in the year two thousand.": [
        ("nineteen ninety-six", "1996"),
        ("the year two thousand", "2000"),
    ],
    "Open from March to May, shut in the winter of 2012-13.": [
        ("March", "2024-03"),
        ("May", "2024-05"),
        ("winter of 2012-13", "2012-24"),
    ],
    "It closed the week before last and this fall.": [
        ("the week before last", "2024-06-17/2024-06-23"),
        ("this fall", "2024-23"),
    ],
    "It rang at 8:15 on Monday evening.": [("8:15 on Monday evening", "2024-07-01T20:15:00")],
    # the governing verb
    "Until Thursday, they had not paid.": [("Thursday", "2024-06-27")],
    "The shop was closed until Friday.": [("Friday", "2024-06-28")],
    "The judge who will retire resigned in February.": [("February", "2024-02")],
    "On Friday, voters will choose a mayor.": [("Friday", "2024-07-05")],
    "The plan that will cost jobs passed on Friday.": [("Friday", "2024-06-28")],
    "The league had planned to start Saturday.": [("Saturday", "2024-06-29")],
    # ranges and lists
    "The fair runs from 12–14 March.": [("12–14 March", "2024-03-12/2024-03-14")],
    "Between 5 and 7 May 2023 it rained.": [("5 and 7 May 2023", "2023-05-05/2023-05-07")],
    "September to November 2023 was dry.": [("September to November 2023", "2023-09/2023-11")],
    "On May 13 and 15 it rained.": [("May 13", "2024-05-13"), ("15", "2024-05-15")],
    "The years 2019-2021 were dry.": [("The years 2019-2021", "2019/2021")],
    # clock times
    "It left at 5:30 p.m. ET Monday.": [("5:30 p.m. ET Monday", "2024-07-01T17:30:00-04:00")],
    "It left at 5 p.m. EST on Dec. 3, 2010.": [
        ("5 p.m. EST on Dec. 3, 2010", "2010-12-03T17:00:00-05:00")
    ],
    "It hit on Monday at 0012 GMT.": [("Monday at 0012 GMT", "2024-07-01T00:12:00Z")],
    "Open from 9 a.m. to 5 p.m. on Tuesday.": [("9 a.m. to 5 p.m. on Tuesday", "2024-07-02")],
    "At noon on Monday it sank.": [("noon on Monday", "2024-07-01T12:00:00")],
    "It hit at 3 a.m. (0100 GMT) on Sunday.": [
        ("3 a.m.", "2024-06-30T03:00:00"),
        ("0100 GMT", "2024-06-30T01:00:00Z"),
        ("Sunday", "2024-06-30"),
    ],
    "It fell on the second Tuesday of November 2016.": [
        ("the second Tuesday of November 2016", "2016-11-08")
    ],
    "Rome fell in 476 AD.": [("476 AD", "0476")],
    # holidays
    "The day after Christmas 2010 it closed.": [("The day after Christmas 2010", "2010-12-26")],
    "On Good Friday 2024 shops closed.": [("Good Friday 2024", "2024-03-29")],
    "Since Thanksgiving 2023 it is shut.": [("Thanksgiving 2023", "2023-11-23")],
    "On Christmas Day 2010 it snowed.": [("Christmas Day 2010", "2010-12-25")],
}

TIMEML = {
    "It burned Friday morning.": "2024-06-28TMO",
    "It closed last night.": "2024-07-02TNI",
    "It closed last week.": "2024-W26",
    "It closed last weekend.": "2024-W26-WE",
    "In recent years it closed.": "PAST_REF",
    "It is now closed.": "PRESENT_REF",
    "It will close in the near future.": "FUTURE_REF",
    "It closes every Monday.": "XXXX-WXX-1",
    "It closes daily.": "P1D",
    "It closes on Mondays.": "XXXX-WXX-1",
    "It closes every other week.": "P2W",
    "It closed the other day.": "PAST_REF",
    "It took two and a half hours.": "PT2.5H",
    "It took 2 1/2 hours.": "PT2.5H",
    "It took almost a hundred years.": "P100Y",
    "It fell in the year ended there.": "P1Y",
    "Previously, it was closed.": "PAST_REF",
    "It took more than a decade.": "P10Y",
    "A 27-year career.": "P27Y",
    "It lasted for years.": "PXY",
    "The past two weeks were wet.": "P2W",
}

NO_DATES = [
    "Theresa May said she may resign.",
    "He sat in the sun and marched on.",
    "Bergen won 3-2 and 21-17 after a magnitude 6.8 quake.",
    "The ferry cost $2,019 and carried 1,984 passengers.",
    "The plant employed 1900 people and sold 2000 cars.",
    "She was 34 years old, with a 12-year-old boy.",
    "He lives in Des Moines with April Jones and June Carter.",
    "There was no 31 April 2010.",
    "A second chance for a third man.",
    "The previously closed school.",
    "Rina Hart, 72 years, ran at 90 miles per hour.",
    "Call as soon as you can, for the long-term plan.",
    "She is in her seventies, he in his 60s, and they in their late 20s.",
]


@pytest.mark.parametrize(("text", "expected"), VALUES.items())
def test_values_of_dates(find: Find, text: str, expected: list[tuple[str, str]]) -> None:
    """An expression is found whole, and its value is as precise as the text is."""
    found = [(timex.span.of(text), timex.edtf) for timex in find(text) if timex.edtf]
    assert found == expected


@pytest.mark.parametrize(("text", "expected"), TIMEML.items())
def test_timeml_values(find: Find, text: str, expected: str) -> None:
    """TimeML's value says what a calendar value cannot: parts of the day, lengths, sets."""
    assert [timex.timex3 for timex in find(text)] == [expected]


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_date(find: Find, text: str) -> None:
    """Scores, ages, money, counts and names are no dates."""
    assert [timex.span.of(text) for timex in find(text)] == []


def test_lengths_and_sets_are_no_dates(find: Find) -> None:
    """A duration and a set have their own types, and no place on the calendar."""
    found = find("It runs every day for three hours.")
    assert [(timex.type, timex.edtf) for timex in found] == [("set", ""), ("duration", "")]


def test_without_publication_nothing_is_invented(find: Find) -> None:
    """A year or a day that publication would tell stays unspecified."""
    text = "On September 14, on Friday, last year and two days ago."
    found = [timex.edtf for timex in find(text, published=None)]
    assert found == ["XXXX-09-14", "XXXX-XX-XX", "XXXX", "XXXX-XX-XX"]


def test_a_quarter_that_there_is_not_is_none(find: Find) -> None:
    """A year has four quarters and two halves, whether it is known or not."""
    assert [timex.edtf for timex in find("The fifth quarter came.", published=None)] == []
    assert [timex.timex3 for timex in find("The third quarter came.", published=None)] == [
        "XXXX-Q3"
    ]


def test_the_last_third_keeps_its_period_and_mod(find: Find) -> None:
    """TimeML keeps the period and says which part of it; the bounds are the third's."""
    (timex,) = find("It was late 2018.")
    assert (timex.timex3, timex.mod, str(timex.earliest)) == ("2018", "END", "2018-09-01")


def test_an_open_end_is_told_by_the_mod(find: Find) -> None:
    """The preposition stays outside; TimeML's mod says on which side it is open."""
    found = find("It is shut since 2019 and until Friday.")
    assert [(t.edtf, t.mod) for t in found] == [
        ("2019", "ON_OR_AFTER"),
        ("2024-07-05", "ON_OR_BEFORE"),
    ]


def test_a_computed_feast_may_be_a_day_off(find: Find) -> None:
    """The Islamic calendar is computed; its bounds leave a day on each side."""
    (timex,) = find("It closed on Eid al-Fitr 2024.")
    assert (timex.edtf, str(timex.earliest)) == ("2024-04-10~", "2024-04-09")


def test_a_day_in_a_quotation_is_counted_from_the_day_of_speaking(find: Find) -> None:
    """“Yesterday” said on Monday is Sunday, whenever the story is published."""
    text = "“We lost it yesterday,” the captain said on Monday."
    assert [timex.edtf for timex in find(text)] == ["2024-06-30", "2024-07-01"]


def test_a_time_in_brackets_does_not_move_the_story(find: Find) -> None:
    """The same moment in another zone is no new day to count from."""
    text = "It erupted at 5:12 a.m. on Tuesday (2212 GMT Monday). Two days later it was quiet."
    assert find(text)[-1].edtf == "2024-07-04"
