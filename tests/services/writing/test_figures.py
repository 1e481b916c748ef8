"""Measurements on their way out: the table, the report's groups, and the picture with outlines."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import cv2
import numpy as np
import pydicom
import pytest

from lungseg_gui.core.figures import Figure
from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.core.study import Image, Spacing
from lungseg_gui.services.phantom import draw, write_dicom
from lungseg_gui.services.reading import read_image
from lungseg_gui.services.writing.case_page import CaseFacts, case_page
from lungseg_gui.services.writing.figures import encode_figures, figures_row
from lungseg_gui.services.writing.formats import BY_KEY
from lungseg_gui.services.writing.outcome import Outcome
from lungseg_gui.services.writing.seg import SegOptions
from tests.spoken import brackets

SIDE = 160
RULER = Figure(1, "ruler", ((10.0, 20.0), (10.0, 50.0)), "Hilum")
ELLIPSE = Figure(2, "ellipse", ((40.0, 60.0), (60.0, 120.0)))
ANGLE = Figure(3, "angle", ((80.0, 20.0), (90.0, 20.0), (90.0, 40.0)))
HEART = Figure(4, "heart", ((110.0, 60.0), (110.0, 100.0), (120.0, 30.0), (120.0, 130.0)))
TEXT = Figure(5, "text", ((5.0, 5.0),), "=1+1")
ALL = (RULER, ELLIPSE, ANGLE, HEART, TEXT)


@pytest.fixture
def source(tmp_path: Path) -> Image:
    path = tmp_path / "chest.dcm"
    write_dicom(path, draw(3, shape=(SIDE, SIDE)))
    return read_image(path)


def outcome(image: Image, *figures: Figure) -> Outcome:
    mask = np.zeros(image.shape, np.uint8)
    mask[40:120, 20:60], mask[40:120, 100:140] = RIGHT, LEFT
    return Outcome(image, mask, model_version="1.0", figures=figures)


def rows(image: Image, *figures: Figure) -> list[dict[str, str]]:
    content = encode_figures([figures_row(outcome(image, *figures), "a")]).decode()
    return list(csv.DictReader(io.StringIO(content)))


def test_the_table_has_a_row_for_each_reading_with_unit_and_where_it_was_measured(source: Image) -> None:
    shown = replace(source, spacing=Spacing(0.5, 0.5), spacing_note="at the detector, without the magnification")
    found = rows(shown, *ALL)
    assert [(row["kind"], row["reading"]) for row in found] == [
        ("ruler", "length"),
        *(("ellipse", reading) for reading in ("area", "mean", "sd")),
        ("angle", "angle"),
        *(("heart", reading) for reading in ("ctr", "heart", "thorax")),
        ("text", ""),
    ]
    length, ratio = found[0], found[5]
    assert (length["value"], length["unit"], length["measured"]) == ("15.0", "mm", "at the detector")
    assert (ratio["value"], ratio["unit"], ratio["measured"]) == ("0.4", "ratio", "")
    assert length["points_row_column_px"] == "10.00,20.00 10.00,50.00"
    assert found[-1]["name"] == "'=1+1"  # no spreadsheet runs it


def test_without_a_spacing_the_table_has_pixels_and_says_what_is_only_proposed(source: Image) -> None:
    (length,) = rows(replace(source, spacing=None), RULER)
    assert (length["value"], length["unit"], length["measured"]) == ("30.0", "px", "")
    assert {row["state"] for row in rows(source, replace(HEART, proposed=True))} == {"proposed"}


def report(image: Image, *figures: Figure) -> pydicom.Dataset:
    encode = BY_KEY["sr"].encode
    assert encode is not None
    files = encode(outcome(image, *figures), SegOptions("binary"))
    return pydicom.dcmread(io.BytesIO(files["_sr.dcm"]))


def numbers(dataset: pydicom.Dataset) -> dict[str, tuple[float, str, list[float]]]:
    """Return what is measured beside the lungs: value, unit and coordinates by the name of the measurement."""
    found: dict[str, tuple[float, str, list[float]]] = {}

    def walk(items: pydicom.Sequence) -> None:
        for item in items:
            if item.ValueType == "NUM":
                measured = item.MeasuredValueSequence[0]
                unit = measured.MeasurementUnitsCodeSequence[0].CodeValue
                where = [
                    list(map(float, part.GraphicData))
                    for part in item.get("ContentSequence", [])
                    if "GraphicData" in part
                ]
                name = item.ConceptNameCodeSequence[0].CodeMeaning
                if where or name == "Cardiothoracic ratio":
                    found[name] = float(measured.NumericValue), unit, where[0] if where else []
            walk(item.get("ContentSequence", []))

    walk(dataset.ContentSequence)
    return found


def test_the_report_has_each_reading_with_its_unit_and_its_place_in_the_image(source: Image) -> None:
    shown = replace(source, spacing=Spacing(0.5, 0.5), spacing_note="from the file")
    found = numbers(report(shown, *ALL))
    assert found["Length"] == (15.0, "mm", [20.5, 10.5, 50.5, 10.5])
    assert found["Angle"] == (90.0, "deg", [20.5, 80.5, 20.5, 90.5, 40.5, 90.5])
    assert found["Cardiothoracic ratio"] == (0.4, "1", [])
    assert found["Width of the heart"] == (20.0, "mm", [60.5, 110.5, 100.5, 110.5])
    area = found["Area"]
    assert area[1:] == ("mm2", [60.5, 50.5, 120.5, 50.5, 90.5, 40.5, 90.5, 60.5])  # the longer axis first
    assert {"Mean", "Standard Deviation"} <= found.keys()


def test_the_report_leaves_out_what_nobody_has_confirmed(source: Image) -> None:
    found = numbers(report(source, RULER, replace(HEART, proposed=True)))
    assert "Length" in found
    assert "Cardiothoracic ratio" not in found


def test_the_picture_with_outlines_has_the_lines_where_they_were_drawn(source: Image) -> None:
    encode = BY_KEY["outlines"].encode
    assert encode is not None
    (end,) = BY_KEY["outlines"].ends
    pictures = [
        np.asarray(cv2.imdecode(np.frombuffer(encode(outcome(source, *figures), SegOptions())[end], np.uint8), 1))
        for figures in ((), (RULER,))
    ]
    changed = np.argwhere((pictures[0] != pictures[1]).any(axis=2))
    assert (pictures[1][10, 25:45] > 225).all()  # white, softened at its edges
    between = changed[(changed[:, 1] > 25) & (changed[:, 1] < 45)]
    assert 7 <= between[:, 0].min() < between[:, 0].max() <= 13
    assert changed[:, 1].min() in range(17, 20)
    assert (changed[:, 1] > 60).any()  # what it reads stands beside it


def test_what_other_programs_read_and_text_on_pictures_stay_english(source: Image) -> None:
    shown = replace(source, spacing=Spacing(0.5, 0.5), spacing_note="at the detector, without the magnification")
    case, picture = outcome(shown, *ALL), BY_KEY["outlines"].encode
    assert picture is not None
    before = rows(shown, *ALL), picture(case, SegOptions()), numbers(report(shown, RULER, HEART))
    with brackets():
        assert rows(shown, *ALL) == before[0]
        assert picture(case, SegOptions()) == before[1]
        spoken = report(shown, RULER, HEART)
        page = case_page(case, CaseFacts("accepted", "lung field", (), datetime(2026, 11, 29, 14, 5)))
    assert numbers(spoken) == before[2]
    texts = {str(one.value) for one in spoken.iterall() if one.VR in ("LO", "SH", "UT")}
    assert {"Hilum", "Cardiothoracic ratio 4", "Right lung"} <= texts
    assert not [words for words in texts if "[" in words]
    assert "<td>[Status]</td><td>[accepted]</td>" in page
    assert "[Pixel spacing 0,500 × 0,500 mm [at the detector] (rows × columns).]" in page
    assert "29 [November] 2026, 14:05" in page
    assert "<li>[Cardiothoracic ratio]: [CTR] 0,40" in page
    assert "</span> right lung, <span" in page.split("<h2>")[0]


@pytest.mark.parametrize(
    ("origin", "told"),
    [
        ("the prior of 2026-11-01", "[imported from the prior of 2026-11-01]"),
        ("DICOM SEG by 3D Slicer", "[imported from DICOM SEG by 3D Slicer]"),
        ("NIfTI", "[imported from NIfTI]"),
    ],
)
def test_where_a_mask_came_from_is_said_in_one_sentence(source: Image, origin: str, told: str) -> None:
    facts = CaseFacts("accepted", "lung field", (), datetime(2026, 11, 29))
    with brackets():
        assert f"<td>{told}</td>" in case_page(replace(outcome(source), origin=origin), facts)
