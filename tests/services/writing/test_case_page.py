"""The page of one case, row by row."""

from __future__ import annotations

import base64
import re
from dataclasses import replace
from datetime import datetime

import cv2
import numpy as np
import pytest

import lungseg_gui
from lungseg_gui.core.figures import Figure
from lungseg_gui.core.findings import Finding
from lungseg_gui.core.mask import LEFT, NOWHERE, RIGHT
from lungseg_gui.core.study import Image, Spacing
from lungseg_gui.services.writing.case_page import CaseFacts, case_page
from lungseg_gui.services.writing.outcome import Outcome
from tests.core.reviews import image

FACTS = CaseFacts("accepted", "lung field", (), datetime(2026, 11, 29, 14, 5))
MEASURED = image(shape=(40, 60), spacing=Spacing(0.5, 0.25))


def outcome(shown: Image = MEASURED, *figures: Figure, origin: str = "", version: str = "r1") -> Outcome:
    mask = np.zeros(shown.shape, np.uint8)
    mask[4:20, 3:13], mask[6:30, 40:47] = RIGHT, LEFT
    return Outcome(shown, mask, model_version=version, edited=True, origin=origin, figures=figures, reader="Dr <A>")


def rows(page: str, title: str) -> list[list[str]]:
    """Return the rows below a title; cells that stand at the right begin with >."""
    part = page.split(f"<h2>{title}</h2>")[1].split("</table>")[0]
    cell = re.compile(r"<t[dh]( class=\"figure\" align=\"right\")?>(.*?)</t[dh]>")
    return [
        [(">" if right else "") + words for right, words in cell.findall(row)]
        for row in re.findall(r"<tr>(.*?)</tr>", part)
    ]


def test_measurements_stand_in_columns_with_both_lungs_together() -> None:
    page = case_page(outcome(), FACTS)
    assert rows(page, "Measurements") == [
        ["", ">Right lung", ">Left lung", ">Both"],
        ["Area, cm²", ">0.2", ">0.2", ">0.4"],
        ["Height, mm", ">8.0", ">12.0", ">"],
        ["Width, mm", ">2.5", ">1.8", ">11.0"],
        ["Area, pixels", ">160", ">168", ">328"],
        ["Left / right area", ">", ">", ">1.05"],
    ]
    assert "<p>Pixel spacing 0.500 × 0.250 mm (rows × columns).</p>" in page
    note = replace(MEASURED, spacing_note="at the detector, without the magnification")
    assert "Pixel spacing 0.500 × 0.250 mm at the detector (rows × columns)." in case_page(outcome(note), FACTS)


def test_without_spacing_there_are_pixels_and_the_ratio_and_a_sentence() -> None:
    page = case_page(outcome(replace(MEASURED, spacing=None)), FACTS)
    assert [row[0] for row in rows(page, "Measurements")] == ["", "Area, pixels", "Left / right area"]
    assert "<p>The file has no reliable pixel spacing, so nothing is given in mm.</p>" in page


def test_what_an_empty_mask_lacks_is_not_available() -> None:
    empty = Outcome(MEASURED, np.zeros(MEASURED.shape, np.uint8))
    assert rows(case_page(empty, FACTS), "Measurements")[1:] == [
        ["Area, cm²", ">0.0", ">0.0", ">0.0"],
        ["Height, mm", ">not available", ">not available", ">"],
        ["Width, mm", ">not available", ">not available", ">not available"],
        ["Area, pixels", ">0", ">0", ">0"],
        ["Left / right area", ">", ">", ">not available"],
    ]


def test_how_the_mask_came_about_is_told() -> None:
    assert rows(case_page(outcome(), FACTS), "Mask") == [
        ["Status", "accepted"],
        ["Made", "by the model, corrected by a reader"],
        ["Reader", "Dr &lt;A&gt;"],
        ["Model version", "r1"],
        ["What it includes", "lung field"],
        ["Image", "60 × 40 pixels"],
        ["Program", f"lungseg {lungseg_gui.__version__}"],
        ["Report date", "29 November 2026, 14:05"],
    ]
    drawn = rows(case_page(replace(outcome(version=""), reader=""), FACTS), "Mask")
    assert drawn[1:3] == [["Made", "drawn by a reader"], ["Model version", "not available"]]


@pytest.mark.parametrize(
    ("origin", "told"),
    [
        ("the prior", "imported from the prior"),
        ("the prior of 2026-11-01", "imported from the prior of 2026-11-01"),
        ("DICOM SEG by 3D Slicer", "imported from DICOM SEG by 3D Slicer"),
        ("NIfTI", "imported from NIfTI"),
    ],
)
def test_an_imported_mask_says_where_from(origin: str, told: str) -> None:
    assert rows(case_page(outcome(origin=origin), FACTS), "Mask")[1] == ["Made", told]


@pytest.mark.parametrize(("name", "shown"), [("", "1.2.3"), ("Case\x00 <7>", "Case &lt;7&gt;")])
def test_the_page_is_called_as_the_reader_calls_the_image(name: str, shown: str) -> None:
    page = case_page(outcome(), replace(FACTS, name=name))
    assert f"<title>{shown}</title>" in page
    assert f"<h1>{shown}</h1>" in page


def test_findings_are_a_list_and_none_a_sentence() -> None:
    none = "<p>The checks found nothing.</p>"
    assert none in case_page(outcome(), FACTS)
    findings = (Finding("small", "A lung is < 1 cm².", NOWHERE), Finding("gap", "Two.", NOWHERE))
    page = case_page(outcome(), replace(FACTS, findings=findings))
    assert "<ul><li>A lung is &lt; 1 cm².</li><li>Two.</li></ul>" in page
    assert none not in page


def test_measurements_of_a_hand_are_listed_and_those_of_nobody_are_not() -> None:
    ruler = Figure(1, "ruler", ((10.0, 20.0), (10.0, 40.0)), "Hilum")
    proposed = Figure(2, "ruler", ((10.0, 20.0), (10.0, 30.0)), proposed=True)
    arrow = Figure(3, "arrow", ((5.0, 5.0), (9.0, 9.0)))
    page = case_page(outcome(MEASURED, ruler, proposed, arrow), FACTS)
    assert re.findall(r"<ul>(.*?)</ul>", page) == ["<li>Ruler: Hilum, 5.0 mm</li>"]
    assert "<ul>" not in case_page(outcome(MEASURED, proposed, arrow), FACTS)


def test_colours_are_told_in_words() -> None:
    page = case_page(outcome(), FACTS)
    assert (
        '<p><span style="color: #66b3ff">■</span> right lung, <span style="color: #ff9d2e">■</span> left lung;'
        " the patient’s right is at the left of the image</p>" in page
    )


@pytest.mark.parametrize(
    ("shape", "spacing", "orientation", "shown"),
    [
        ((50, 100), None, (), (340, 170)),
        ((100, 50), None, (), (170, 340)),
        ((50, 100), Spacing(0.5, 0.25), (), (340, 340)),
        ((50, 100), None, ("F", "L"), (170, 340)),
        ((50, 100), Spacing(0.25, 0.5), ("F", "L"), (85, 340)),
    ],
)
def test_the_picture_has_the_patients_proportions_within_its_room(
    shape: tuple[int, int], spacing: Spacing | None, orientation: tuple[str, ...], shown: tuple[int, int]
) -> None:
    made = replace(image(shape=shape, spacing=spacing), orientation=orientation)
    found = re.search(
        r'<img alt="Radiograph with outlines" width="(\d+)" height="(\d+)"', case_page(outcome(made), FACTS)
    )
    assert found is not None
    assert (int(found[1]), int(found[2])) == shown


@pytest.mark.parametrize(("rows", "pixels"), [(1400, 1400), (1500, 1400)])
def test_the_picture_has_fourteen_hundred_pixels_at_most(rows: int, pixels: int) -> None:
    page = case_page(outcome(image(shape=(rows, 50))), FACTS)
    found = re.search(r"data:image/png;base64,(.*?)\"", page)
    assert found is not None
    picture = cv2.imdecode(np.frombuffer(base64.b64decode(found[1]), np.uint8), cv2.IMREAD_COLOR)
    assert np.asarray(picture).shape[0] == pixels
