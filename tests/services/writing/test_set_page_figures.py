"""The figures on the page of many cases: every row, every share, every bar."""

from __future__ import annotations

import base64
import re
import struct
from dataclasses import replace
from datetime import datetime

import cv2
import numpy as np
import pytest

from lungseg_gui.core.render import SEGMENT_RGB
from lungseg_gui.services.writing.set_page import CaseSummary, SetFacts, set_page

FACTS = SetFacts("these cases", "lung field", datetime(2026, 1, 2, 9, 30))
FULL = CaseSummary(
    "full",
    "accepted",
    made="corrected",
    version="r1",
    right_cm2=201.26,
    left_cm2=181.26,
    left_to_right=0.90126,
    ctr=0.48126,
    uncertainty=0.12126,
    dice=0.9120126,
    contour_percent=31.26,
    readers="Dr A and Dr B",
    readers_dice=0.9710126,
    readers_hd95_mm=4.126,
)


def page(*cases: CaseSummary) -> str:
    return set_page(cases, FACTS)


def section(made: str, title: str) -> str:
    """Return what stands below a title, up to the next one; "" where it is not there."""
    found = re.search(rf"<h2[^>]*>{re.escape(title)}</h2>(.*?)(?=<h2|</body>)", made, re.DOTALL)
    return found[1] if found is not None else ""


def table(part: str) -> list[list[str]]:
    """Return the cells of each row; those that stand at the right begin with >."""
    cell = re.compile(r"<t[dh]( align=\"right\")?>(.*?)</t[dh]>", re.DOTALL)
    rows = re.findall(r"<tr>(.*?)</tr>", part, re.DOTALL)
    return [[(">" if right else "") + words for right, words in cell.findall(row)] for row in rows]


def said(part: str) -> list[str]:
    return re.findall(r"<p>(.*?)</p>", part, re.DOTALL)


def test_each_quantity_has_its_row_with_as_many_digits_as_are_of_use() -> None:
    part = section(page(FULL), "Figures")
    head, *rows = table(part)
    names = ("Cases", "Lowest", "Lower quartile", "Median", "Upper quartile", "Highest")
    assert head == ["", *(f">{name}" for name in names)]
    assert [(name, first, set(others)) for name, first, *others in rows] == [
        ("Area of the right lung, cm²", ">1", {">201"}),
        ("Area of the left lung, cm²", ">1", {">181"}),
        ("Left / right area", ">1", {">0.90"}),
        ("Cardiothoracic ratio", ">1", {">0.48"}),
        ("Uncertainty of the model, 0 to 1", ">1", {">0.12"}),
        ("Dice of the model’s mask and the corrected one", ">1", {">0.912"}),
        ("Contour corrected, %", ">1", {">31"}),
        ("Dice of two readers", ">1", {">0.971"}),
        ("HD95 of two readers, mm", ">1", {">4.1"}),
    ]
    assert said(part) == [
        "Areas use the pixel spacing of each file, which many detectors state at their own surface."
        " A cardiothoracic ratio is counted only if a reader drew or adjusted it."
    ]


def test_a_mask_without_area_is_counted_and_a_case_without_a_mask_is_not() -> None:
    without = replace(FULL, right_cm2=None)
    assert "2 masks have no reliable spacing, and no area." in page(without, without, FULL, CaseSummary("a", "new"))
    assert "spacing, and no area" not in page(FULL, CaseSummary("a", "new"))


def test_states_and_reasons_are_counted_the_most_frequent_first() -> None:
    cases = [
        *(CaseSummary(f"a{n}", "accepted", reason="of an earlier day") for n in range(3)),
        *(CaseSummary(f"r{n}", "rejected") for n in range(2)),
        CaseSummary("r", "rejected", "poor quality"),
        CaseSummary("n", "new"),
    ]
    assert table(section(page(*cases), "Cases")) == [
        ["Accepted", "3 (43 %)"],
        ["Rejected", "3 (43 %)"],
        ["New", "1 (14 %)"],
        ["Rejected because", "no reason given: 2; poor quality: 1"],
    ]
    assert table(section(page(*cases[:3]), "Cases")) == [["Accepted", "3 (100 %)"]]


def test_masks_are_counted_by_version_and_making() -> None:
    cases = [FULL, FULL, replace(FULL, made="drawn", version=""), replace(FULL, made="", version="r9")]
    assert table(section(page(*cases), "Masks")) == [
        ["Model version", "Made", "Masks"],
        ["r1", "by the model, corrected by a reader", "2"],
        ["none", "drawn by a reader", "1"],
    ]
    assert said(section(page(CaseSummary("a", "new")), "Masks")) == ["No case has a mask."]


def test_the_work_saved_is_of_accepted_model_masks_alone() -> None:
    cases = [
        replace(FULL, made="model", dice=None),
        FULL,
        replace(FULL, dice=0.8),
        replace(FULL, status="rejected", made="model", dice=0.1),
        replace(FULL, made="drawn", dice=0.2),
    ]
    assert said(section(page(*cases), "Work saved")) == [
        "1 (33 %) of 3 model masks were accepted unchanged. Where one was corrected, the model’s mask and the accepted"
        " one have a median Dice of 0.856 (lowest 0.800)."
    ]
    assert said(section(page(cases[0]), "Work saved")) == ["1 (100 %) of 1 model masks were accepted unchanged."]
    assert section(page(*cases[3:]), "Work saved") == ""


def test_each_pair_of_readers_has_its_row() -> None:
    cases = [
        FULL,
        replace(FULL, readers="A and B", readers_dice=0.95),
        replace(FULL, readers="A and B", readers_dice=0.99),
        replace(FULL, readers="C and D", readers_dice=None),
    ]
    assert table(section(page(*cases), "Agreement of two readers")) == [
        ["", ">Cases", ">Median Dice", ">Lowest Dice"],
        ["A and B", ">2", ">0.970", ">0.950"],
        ["Dr A and Dr B", ">1", ">0.971", ">0.971"],
    ]


# -- charts
def bars(made: str, quantity: str) -> list[tuple[str, int, str, str]]:
    """Return of each bar its words, width, picture and number."""
    found = re.search(rf"<b>{re.escape(quantity)}</b></p><table[^>]*>(.*?)</table>", made, re.DOTALL)
    assert found is not None, quantity
    rows = re.findall(
        r'<td align="right">(.*?)</td><td>(?:<img alt="" width="(\d+)" height="9" src="data:image/png;base64,(.*?)">)?'
        r" (.*?)</td>",
        found[1],
    )
    return [(words, int(width or 0), picture, number) for words, width, picture, number in rows]


def areas(*values: float) -> list[CaseSummary]:
    return [CaseSummary(f"case {number}", "new", right_cm2=value) for number, value in enumerate(values)]


def test_a_bar_is_as_long_as_its_share_of_the_longest() -> None:
    found = bars(page(*areas(100, 100, 100, 100, 110, 110, 130)), "Area of the right lung, cm²")
    assert [(width, number) for _, width, _, number in found if number != "0"] == [(130, "4"), (65, "2"), (32, "1")]
    empty = [(width, picture) for _, width, picture, number in found if number == "0"]
    assert empty
    assert set(empty) == {(0, "")}


@pytest.mark.parametrize(
    ("field", "quantity", "values", "labels"),
    [
        ("right_cm2", "Area of the right lung, cm²", (100, 190), ("100 to 110", "110 to 120")),
        ("right_cm2", "Area of the right lung, cm²", (100, 104.5), ("100.0 to 100.5", "100.5 to 101.0")),
        ("contour_percent", "Contour corrected, %", (0.4, 2.2), ("0.4 to 0.6", "0.6 to 0.8")),
        ("contour_percent", "Contour corrected, %", (2.5, 25.0), ("2.5 to 5.0", "5.0 to 7.5")),
        ("left_to_right", "Left / right area", (0.9, 0.900009), ("0.900000 to 0.900001", "0.900001 to 0.900002")),
        ("left_to_right", "Left / right area", (0.0, 9.0), ("0.00 to 1.00", "1.00 to 2.00")),
    ],
)
def test_the_edges_of_a_part_have_the_digits_that_they_need(
    field: str, quantity: str, values: tuple[float, ...], labels: tuple[str, ...]
) -> None:
    cases = [replace(CaseSummary(f"case {number}", "new"), **{field: value}) for number, value in enumerate(values)]
    assert tuple(words for words, *_ in bars(page(*cases), quantity))[:2] == labels


def test_bars_are_in_the_colour_of_their_lung_and_all_others_in_one_ink() -> None:
    made = page(FULL, FULL)
    colours: list[tuple[int, ...]] = []
    for quantity in ("Area of the right lung, cm²", "Area of the left lung, cm²", "Left / right area"):
        picture = base64.b64decode(bars(made, quantity)[0][2])
        assert struct.unpack(">IIBBBBB", picture[16:29]) == (1, 1, 8, 2, 0, 0, 0)  # one pixel, RGB
        pixel = np.asarray(cv2.imdecode(np.frombuffer(picture, np.uint8), cv2.IMREAD_COLOR))[0, 0]
        colours.append(tuple(int(value) for value in pixel[::-1]))
    assert colours == [SEGMENT_RGB[1], SEGMENT_RGB[2], (90, 110, 140)]


def test_two_charts_stand_side_by_side_and_one_figure_is_no_chart() -> None:
    two = replace(CaseSummary("a", "new"), right_cm2=200.0, left_cm2=180.0, left_to_right=0.9)
    made = page(two, two, replace(CaseSummary("b", "new"), ctr=0.5))
    part = section(made, "Distribution of the figures")
    assert re.findall(r"<b>(.*?)</b>", part) == [
        "Area of the right lung, cm²",
        "Area of the left lung, cm²",
        "Left / right area",
    ]
    assert [len(re.findall("<b>", row)) for row in part.split('<tr><td valign="top" width="50%">')[1:]] == [2, 1]
    assert part.count('<td valign="top" width="50%">') == 3
    assert section(page(two), "Distribution of the figures") == ""


# -- lists
def test_what_stands_out_is_told_with_its_figure() -> None:
    figures = [200.0, 201.0, 202.0, 203.0, 204.0, 205.0, 206.0, 20.4]
    assert table(section(page(*areas(*figures)), "Cases that stand out")) == [
        ["case 7", "Area of the right lung, cm²: 20"]
    ]
    assert said(section(page(*areas(*figures[:7])), "Cases that stand out")) == [
        "There are fewer than 8 figures of each kind: too few to identify outliers."
    ]
    assert said(section(page(*areas(*figures[:7], 207.0)), "Cases that stand out")) == [
        "No figure is more than 1.5 times the interquartile range outside the quartiles."
    ]
    assert section(page(CaseSummary("a", "new")), "Cases that stand out") == ""


@pytest.mark.parametrize(
    ("number", "listed", "more"), [(20, 20, []), (21, 20, ["and 1 more"]), (45, 20, ["and 25 more"])]
)
def test_a_list_names_twenty_cases(number: int, listed: int, more: list[str]) -> None:
    part = section(page(*(CaseSummary(f"case {n}", "new", error="Gone.") for n in range(number))), "Not measured")
    assert table(part) == [[f"case {n}", "Gone."] for n in range(listed)]
    assert said(part) == more


def test_findings_of_a_case_are_one_line() -> None:
    found = CaseSummary("a", "new", attention=("The right lung is small.", "It touches the border."))
    assert table(section(page(found, CaseSummary("b", "new")), "Cases with findings")) == [
        ["a", "The right lung is small. It touches the border."]
    ]
    assert said(section(page(CaseSummary("b", "new")), "Cases with findings")) == [
        "No check found anything in these cases."
    ]
    assert section(page(found), "Not measured") == ""
