"""``lungseg report``: a case and a set as a page, from the worklist or from images and masks."""

from __future__ import annotations

from pathlib import Path

import cv2
import pytest

from lungseg_gui.core.protocol import RETROCARDIAC
from lungseg_gui.services.settings import open_settings
from tests.cli.conftest import Lungseg
from tests.cli.test_export import kept
from tests.test_jobs_exporting import image, review_of


def test_a_case_and_a_set_of_the_worklist(lungseg: Lungseg, lungseg_home: Path, tmp_path: Path, qapp: object) -> None:
    taken, left = review_of(image(tmp_path, "taken")), review_of(image(tmp_path, "left"))
    taken.protocol = RETROCARDIAC
    taken.accept()
    kept(lungseg_home, taken)
    kept(lungseg_home, left)
    page = tmp_path / "case.html"
    said = lungseg("report", taken.image.source, "--out", page)
    assert (said.status, said.out) == (0, f"The report of 1 case is in {page}.\n")
    assert "taken" in page.read_text()
    assert "accepted" in page.read_text()
    assert "with retrocardiac part" in page.read_text()  # as it was drawn, whatever is chosen now
    pages = tmp_path / "set.html"
    assert lungseg("report", taken.image.source, left.image.source, "--out", pages).status == 0
    assert "2 cases" in pages.read_text()
    assert "with retrocardiac part: 1; lung field: 1" in pages.read_text()
    assert lungseg("report", taken.image.source, "--set", "--out", pages).status == 0
    assert "<title>1 case</title>" in pages.read_text()
    pdf = tmp_path / "accepted.pdf"
    assert lungseg("report", "--accepted", "--out", pdf).status == 0
    assert pdf.read_bytes().startswith(b"%PDF")


def test_a_page_says_a_number_where_names_are_hidden(lungseg: Lungseg, lungseg_home: Path, tmp_path: Path) -> None:
    review = review_of(image(tmp_path, "roe_richard"))
    review.accept()
    kept(lungseg_home, review)
    open_settings(lungseg_home).set("worklist.names", "number")
    page = tmp_path / "page.html"
    assert lungseg("report", review.image.source, "--out", page).status == 0
    assert "Case 1" in page.read_text()
    assert "roe_richard" not in page.read_text()
    review.image.source.write_bytes(b"no picture")
    assert lungseg("report", "--accepted", "--out", page).status == 1
    assert "Case 1 could not be read" in page.read_text()
    assert "roe_richard" not in page.read_text()


def test_images_and_masks_need_no_worklist(lungseg: Lungseg, lungseg_home: Path, tmp_path: Path) -> None:
    review = review_of(image(tmp_path, "one"))
    mask = tmp_path / "lungs.png"
    assert cv2.imwrite(str(mask), review.mask.live)
    page = tmp_path / "one.html"
    said = lungseg("report", review.image.source, "--mask", mask, "--out", page)
    assert (said.status, said.err) == (0, "")
    assert "not on the worklist" in page.read_text()


def test_a_case_that_cannot_be_measured_is_named_and_the_others_are_reported(
    lungseg: Lungseg, lungseg_home: Path, tmp_path: Path
) -> None:
    review = kept(lungseg_home, review_of(image(tmp_path, "one")))
    damaged = tmp_path / "damaged.png"
    damaged.write_bytes(b"no picture")
    page = tmp_path / "set.html"
    said = lungseg("report", review.image.source, damaged, "--out", page)
    assert said.status == 1
    assert said.out == f"The report of 2 cases is in {page}; 1 could not be measured.\n"
    assert len(said.complaints) == 1
    assert "damaged" in said.complaints[0]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--out", "x.pdf"), "No case was named."),
        (("a.png", "--out", "x.doc"), "x.doc is neither PDF nor HTML."),
        (("a.png", "b.png", "--mask", "m.png", "--out", "x.pdf"), "1 mask was named for 2 images."),
        (
            ("a.png", "./a.png", "--mask", "m.png", "--mask", "n.png", "--out", "x.pdf"),
            "An image was named more than once.",
        ),
    ],
)
def test_one_sentence_says_what_is_wrong(lungseg: Lungseg, words: tuple[str, ...], sentence: str) -> None:
    said = lungseg("report", *words)
    assert said.status == 2
    assert len(said.complaints) == 1
    assert said.complaints[0].startswith(sentence)


def test_a_folder_is_no_page(lungseg: Lungseg, tmp_path: Path) -> None:
    page = tmp_path / "page.pdf"
    page.mkdir()
    said = lungseg("report", "a.png", "--out", page)
    assert said.status == 2
    assert said.complaints == [f"{page} is a folder. Name the file of the page."]
