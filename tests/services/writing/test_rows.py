"""Tables of many cases, names of their files, and what an outcome is: each value where it stands."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.core.study import Image, Spacing
from lungseg_gui.services.writing.coco import coco_row, encode_coco
from lungseg_gui.services.writing.figures import encode_figures, figures_row
from lungseg_gui.services.writing.formats import BY_KEY, FORMATS, Batch, Format
from lungseg_gui.services.writing.measurements import csv_row, encode_csv
from lungseg_gui.services.writing.names import FIELDS, checked, name_for
from lungseg_gui.services.writing.outcome import Outcome, spacing_of
from tests.core.reviews import image

MEASURED = image(shape=(45, 37), spacing=Spacing(0.23456, 0.12345))


def outcome(shown: Image = MEASURED, *, version: str = "r1", edited: bool = False, origin: str = "") -> Outcome:
    mask = np.zeros(shown.shape, np.uint8)
    mask[3:10, 2:9], mask[5:22, 20:31] = RIGHT, LEFT
    return Outcome(shown, mask, model_version=version, edited=edited, origin=origin)


# -- outcomes
@pytest.mark.parametrize(
    ("made", "told"),
    [
        (outcome(), "model"),
        (outcome(edited=True), "corrected"),
        (outcome(version=""), "drawn"),
        (outcome(version="", edited=True), "drawn"),
        (outcome(edited=True, origin="NIfTI"), "imported"),
        (Outcome(MEASURED, np.zeros(MEASURED.shape, np.uint8), model_version="r1"), "model"),
    ],
)
def test_an_outcome_says_how_its_mask_was_made(made: Outcome, told: str) -> None:
    assert made.made == told


@pytest.mark.parametrize(
    "mask", [np.zeros((37, 45), np.uint8), np.zeros((45, 37), np.uint16), np.zeros((45, 38), np.uint8)]
)
def test_the_mask_of_another_size_or_kind_is_no_outcome(mask: np.ndarray[tuple[int, int], np.dtype]) -> None:
    with pytest.raises(LungSegError, match=f"has {mask.shape[1]} × {mask.shape[0]} pixels, the image 37 × 45"):
        Outcome(MEASURED, mask)


def test_pixels_are_one_millimetre_where_nothing_is_known() -> None:
    assert spacing_of(MEASURED) == (0.23456, 0.12345)
    assert spacing_of(replace(MEASURED, spacing=None, pixel_aspect=1.5)) == (1.5, 1.0)


# -- measurements of the mask
def test_each_measurement_has_its_column_and_its_digits() -> None:
    text = encode_csv([csv_row(outcome(), "a"), csv_row(outcome(replace(MEASURED, spacing=None), edited=True), "b")])
    assert text.decode() == (
        "case,model,mask,right_area_px,left_area_px,right_area_cm2,left_area_cm2,left_to_right_area,right_height_mm,"
        "left_height_mm,right_width_mm,left_width_mm,largest_inner_width_mm,row_spacing_mm,column_spacing_mm\r\n"
        "a,r1,model,49,187,0.01,0.05,3.8163,1.6,4.0,0.9,1.4,3.6,0.23456,0.12345\r\n"
        "b,r1,corrected,49,187,,,3.8163,,,,,,,\r\n"
    )


@pytest.mark.parametrize("word", ["=1+1", "+1", "-1", "@a", "\ta", "\ra"])
def test_no_cell_is_run_as_a_formula(word: str) -> None:
    (row,) = csv.DictReader(io.StringIO(encode_csv([csv_row(outcome(), word)]).decode(), newline=""))
    assert row["case"] == f"'{word}"


def test_a_table_of_figures_has_two_decimals_at_least_and_says_where_they_were_measured() -> None:
    from lungseg_gui.core.figures import Figure

    shown = replace(MEASURED, spacing=Spacing(0.123456, 0.123456), spacing_note="from the file")
    figures = (Figure(1, "ruler", ((0.0, 0.0), (0.0, 10.0))), Figure(2, "arrow", ((1.0, 2.0), (3.0, 4.256))))
    text = encode_figures([figures_row(replace(outcome(shown), figures=figures), "a")])
    assert text.decode() == (
        "case,number,kind,name,state,reading,value,unit,measured,points_row_column_px\r\n"
        'a,1,ruler,,drawn,length,1.23,mm,from the file,"0.00,0.00 0.00,10.00"\r\n'
        'a,2,arrow,,drawn,,,,,"1.00,2.00 3.00,4.26"\r\n'
    )


# -- COCO
def test_a_row_of_coco_has_both_lungs_with_box_and_area() -> None:
    row = coco_row(outcome(), "Müller.png")
    right, left = ({key: value for key, value in lung.items() if key != "segmentation"} for lung in row["lungs"])
    assert right == {"category_id": 1, "area": 49, "bbox": [2.0, 3.0, 7.0, 7.0], "iscrowd": 0}
    assert left == {"category_id": 2, "area": 187, "bbox": [20.0, 5.0, 11.0, 17.0], "iscrowd": 0}
    content = encode_coco([row])
    assert content.endswith(b"}\n")
    assert "Müller.png".encode() in content  # a person may look for it
    made = json.loads(content)
    assert made["images"] == [{"id": 1, "file_name": "Müller.png", "height": 45, "width": 37}]
    assert [one["id"] for one in made["annotations"]] == [1, 2]
    assert made["categories"] == [
        {"id": 1, "name": "Right lung", "supercategory": "lung"},
        {"id": 2, "name": "Left lung", "supercategory": "lung"},
    ]


def test_a_lung_that_is_not_there_has_no_row_of_coco() -> None:
    mask = np.zeros(MEASURED.shape, np.uint8)
    assert coco_row(Outcome(MEASURED, mask), "a")["lungs"] == []


# -- the table of formats
def test_formats_say_what_they_need_and_what_can_be_read_back() -> None:
    assert {one.key for one in FORMATS if one.for_dicom} == {"seg", "sr", "gsps"}
    assert {one.key for one in FORMATS if not one.exact} == {"outlines", "csv", "figures"}
    plain = Format("a", "A", "", (".a",))
    assert (plain.for_dicom, plain.exact) == (False, True)


def test_files_of_all_cases_are_made_of_what_was_noted() -> None:
    batch = Batch([BY_KEY["png"], BY_KEY["csv"], BY_KEY["coco"]])
    assert batch.files() == {}
    for name in ("a", "b"):
        batch.note(outcome(), name)
    files = batch.files()
    assert set(files) == {"lungs.csv", "lungs_coco.json"}
    assert [row["case"] for row in csv.DictReader(io.StringIO(files["lungs.csv"].decode()))] == ["a", "b"]


# -- names
@pytest.mark.parametrize("template", ["{name}", "{code}", "{number}", "{patient_id}", "{patient_name}"])
def test_a_template_by_which_two_cases_differ_can_be_used(template: str) -> None:
    assert checked(template) == template


def test_a_template_may_have_every_field_at_once() -> None:
    template = "_".join(f"{{{field}}}" for field in FIELDS)
    assert checked(template) == template


@pytest.mark.parametrize("template", ["{nobody}{name}", "{name", "{name!r}", "{name:>9}", "{0}", "{}"])
def test_a_template_that_cannot_be_read_names_the_fields(template: str) -> None:
    with pytest.raises(LungSegError, match="cannot be read") as told:
        checked(template)
    assert told.value.remedy == (
        "Use these fields: {name}, {code}, {number}, {date}, {view}, {patient_id}, {patient_name}."
    )


@pytest.mark.parametrize("template", ["fixed", "{date}", "{view}_{date}", ""])
def test_a_template_that_calls_all_cases_alike_is_refused(template: str) -> None:
    with pytest.raises(LungSegError, match="gives every case the same name") as told:
        checked(template)
    assert told.value.remedy == "Add {name}, {code} or {number}."


@pytest.mark.parametrize(
    ("patient", "number", "name", "named"),
    [
        ("Doe^Jane", "", "thedoecase", True),  # three letters, wherever they stand
        ("Roe^A", "", "a chest", False),  # one letter is nobody's name
        ("Li^Bo", "", "li chest", True),
        ("Li^Bo", "", "lisbon", False),
        ("王^", "", "胸片王", True),
        ("Roe^Ann", "P42", "scan p42x", True),
        ("Roe^Ann", "42", "scan 42", False),  # two figures stand in too many names
        ("", "", "chest", False),
        ("Smith^John=Smith^Ann", "", "ann 3", True),
        ("Müller", "", "MULLER 1", True),
    ],
)
def test_a_name_that_tells_the_patient_is_replaced_by_a_code(patient: str, number: str, name: str, named: bool) -> None:
    shown = replace(
        MEASURED,
        source=Path(f"/studies/{name}.dcm"),
        study=replace(MEASURED.study, patient_name=patient, patient_id=number),
    )
    expected = f"case_{shown.identity.key[:8]}" if named else name.replace(" ", "_")
    assert name_for(shown, 1) == expected


def test_a_template_that_asks_for_the_patient_keeps_the_files_name() -> None:
    shown = replace(MEASURED, source=Path("/studies/doe.dcm"))
    assert name_for(shown, 12, "{number}_{patient_name}_{name}") == "0012_Doe_Jane_doe"
    assert name_for(shown, 12, "{number}_{code}") == f"0012_{shown.identity.key[:8]}"
