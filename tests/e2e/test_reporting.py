"""The case on the screen as PDF, HTML, on paper and on the clipboard."""

from __future__ import annotations

import base64
import re
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.figures import Figure
from lungseg_gui.core.measure import measure
from lungseg_gui.core.numerals import grouped
from lungseg_gui.jobs import summing
from lungseg_gui.jobs.exporting import outcome_of
from lungseg_gui.services.writing.case_page import CaseFacts, case_page
from lungseg_gui.services.writing.set_page import CaseSummary
from lungseg_gui.ui.controllers.contact_sheet import grid_of
from lungseg_gui.ui.controllers.gathering import chosen
from lungseg_gui.ui.printing import document
from lungseg_gui.ui.sheet import Grid, Tile
from tests.e2e.desk import Desk
from tests.e2e.rows import press_in_banner

Start = Callable[..., Desk]


def opened(start: Start, path: Path) -> Desk:
    desk = start()
    desk.open(path)
    desk.predicted()
    desk.until(lambda: desk.program.reporting.can)
    return desk


def written(desk: Desk, path: Path) -> bytes:
    desk.program.reporting.write(path, desk.review)
    desk.until(lambda: desk.program.messages.toast_words == f"{path.name} exported to {path.parent.name}")
    return path.read_bytes()


def test_the_page_has_picture_figures_checks_and_where_the_mask_comes_from(
    start: Start, phantoms: list[Path], tmp_path: Path
) -> None:
    desk = opened(start, phantoms[0])
    page = written(desk, tmp_path / "case.html").decode()
    found = measure(desk.review.mask.live, desk.review.image.spacing)
    assert found.right.area_cm2 is not None
    assert f">{found.right.area_cm2:.1f}<" in page
    assert f">{found.inner_width_mm:.1f}<" in page
    assert f">{grouped(found.right.pixels)}<" in page
    assert "Research use only" in page
    assert desk.model.version in page
    assert "by the model, not corrected" in page
    assert "Pixel spacing" in page
    match = re.search(r"data:image/png;base64,([^\"]+)", page)
    assert match is not None
    picture = cv2.imdecode(np.frombuffer(base64.b64decode(match.group(1)), np.uint8), cv2.IMREAD_COLOR)
    assert picture is not None
    assert picture.shape[:2] == desk.review.image.shape
    assert (np.ptp(picture.astype(int), axis=2) > 60).sum() > 100  # coloured outlines
    assert "Phantom^" not in page  # nothing of the patient


def test_a_corrected_mask_is_told_as_one(start: Start, phantoms: list[Path], tmp_path: Path) -> None:
    desk = opened(start, phantoms[0])
    desk.program.window.actions_table.run("tool.brush")
    desk.paint((60, 60), (90, 60))
    assert b"by the model, corrected by a reader" in written(desk, tmp_path / "case.html")


def test_what_was_measured_by_hand_is_listed(start: Start, phantoms: list[Path]) -> None:
    desk = opened(start, phantoms[0])
    image = desk.review.image
    assert image.spacing is not None
    figures = (Figure(1, "ruler", ((10.0, 20.0), (10.0, 60.0)), "Hilum <left>"),)
    outcome = replace(outcome_of(desk.review), figures=figures)
    page = case_page(outcome, CaseFacts("accepted", "lung field", (), datetime(2026, 1, 2)))
    line = page.partition("<ul><li>")[2].partition("</li>")[0]
    assert line.startswith("Ruler: Hilum &lt;left&gt;, ")
    assert f"{40 * image.spacing.column:.1f} mm" in line
    found = measure(desk.mask, image.spacing, image.turn)
    cells = page.partition("<td>Area, pixels</td>")[2].partition("</tr>")[0]
    right, left = (cells.find(f">{grouped(lung.pixels)}<") for lung in (found.right, found.left))
    assert found.right.pixels != found.left.pixels
    assert 0 <= right < left
    centimetres = page.partition("<td>Area, cm²</td>")[2].partition("</tr>")[0]
    assert 0 <= centimetres.find(f">{found.right.area_cm2:.1f}<") < centimetres.find(f">{found.left.area_cm2:.1f}<")


def test_the_pdf_is_one_page_of_a4(start: Start, phantoms: list[Path], tmp_path: Path) -> None:
    desk = opened(start, phantoms[0])
    content = written(desk, tmp_path / "case.pdf")
    assert content.startswith(b"%PDF-")
    assert re.findall(rb"/Type\s*/Page\b", content) == [b"/Type /Page"]
    width, height = map(float, re.findall(rb"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]", content)[0])
    assert (round(width), round(height)) == (595, 842)
    assert b"/Subtype /Image" in content


def test_the_picture_is_laid_out_and_not_a_hole(start: Start, phantoms: list[Path], tmp_path: Path) -> None:
    desk = opened(start, phantoms[0])
    laid = document(written(desk, tmp_path / "case.html").decode())
    assert laid.defaultFont().pointSizeF() > 0  # in pixels, headings are specks on paper
    laid.setPageSize(QSizeF(680, 980))
    assert laid.pageCount() == 1
    assert laid.size().height() > 700  # with the picture's height


def test_the_report_is_shown_before_it_is_printed(start: Start, phantoms: list[Path]) -> None:
    desk = opened(start, phantoms[0])
    desk.program.window.actions_table.run("file.print")
    desk.until(lambda: desk.program.window.findChild(QPrintPreviewDialog) is not None)
    dialog = desk.program.window.findChild(QPrintPreviewDialog)
    assert isinstance(dialog, QPrintPreviewDialog)
    desk.until(dialog.isVisible)
    dialog.close()


def test_without_a_case_it_says_why_not(start: Start) -> None:
    table = start().program.window.actions_table
    for name in ("file.report", "file.print", "file.copy"):
        assert table.why_not(table.command(name)) == "Open an image first."


def test_the_listed_cases_are_reported_as_a_set(start: Start, phantoms: list[Path], tmp_path: Path) -> None:
    desk = opened(start, phantoms[0].parent)
    program, model = desk.program, desk.program.window.worklist.model
    program.several_predictions.predict(model.keys())
    desk.until(lambda: not program.ahead.asked and not program.ahead.working)
    program.window.actions_table.run("tool.brush")
    desk.paint((60, 60), (90, 60))  # not saved yet when the report is asked for
    total = len(model)
    program.set_reporting.make(chosen(model), lambda page: program.pages_out.write(tmp_path / "set.html", page))
    assert "still being read" in program.window.actions_table.why_not(
        program.window.actions_table.command("file.set_report")
    )
    desk.until(lambda: (tmp_path / "set.html").exists())
    page = (tmp_path / "set.html").read_text(encoding="utf-8")
    assert f"Report on {total} cases" in page
    assert f"<td>{desk.model.version}</td><td>by the model, corrected by a reader</td><td>1</td>" in page
    assert f"<td>by the model, not corrected</td><td>{total - 1}</td>" in page
    assert 'Contour corrected, %</td><td align="right">1</td>' in page
    assert "Phantom^" not in page
    desk.until(lambda: not program.gathering.running)
    pages = document(page)
    pages.setPageSize(QSizeF(680, 980))
    assert pages.pageCount() <= 2


def test_a_contact_sheet_shows_every_case_with_its_outlines(start: Start, phantoms: list[Path], tmp_path: Path) -> None:
    desk = opened(start, phantoms[0].parent)
    program, total = desk.program, len(desk.program.window.worklist.model)
    program.window.actions_table.run("file.sheet")
    dialog = program.contact_sheet.dialog
    assert dialog is not None
    dialog.rows.setValue(1)
    dialog.columns.setValue(2)
    assert dialog.note == f"{-(-total // 2)} sheets"
    dialog.landscape.setChecked(True)
    grid = dialog.grid
    dialog.reject()
    made = list[Sequence[Tile]]()
    program.contact_sheet.make(chosen(program.window.worklist.model), grid, made.append)
    desk.until(lambda: bool(made))
    (tiles,) = made
    assert [tile.name for tile in tiles] == list(chosen(program.window.worklist.model).names)
    place = next(at for at, key in enumerate(program.window.worklist.model.keys()) if key == str(phantoms[0]))
    assert coloured(tiles[place].picture) > 50  # the outlines of the one that is predicted
    program.contact_sheet.write(tmp_path / "sheet.pdf", grid, tiles)
    program.contact_sheet.write(tmp_path / "sheet.png", grid, tiles)
    desk.until(lambda: (tmp_path / f"sheet_{-(-total // 2)}.png").exists())
    content = (tmp_path / "sheet.pdf").read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b", content)) == -(-total // 2)
    picture = QImage(str(tmp_path / "sheet.png"))
    assert picture.width() > picture.height()
    assert grid_of(program.services.settings.text("sheet.last")) == grid
    desk.until(lambda: not program.gathering.running and program.services.lanes.batch.idle)


def test_a_sheet_without_outlines_has_no_colour(start: Start, phantoms: list[Path]) -> None:
    desk = opened(start, phantoms[0])
    made = list[Sequence[Tile]]()
    plain = Grid(1, 1, outlines=False)
    desk.program.contact_sheet.make(chosen(desk.program.window.worklist.model), plain, made.append)
    desk.until(lambda: bool(made))
    assert coloured(made[0][0].picture) == 0
    desk.until(lambda: not desk.program.gathering.running)


@pytest.mark.parametrize("words", ["", "5x4", "axb a4", "0x99 a4 names", "3x2 a9 names"])
def test_a_layout_that_cannot_be_read_is_the_usual_one_or_within_its_limits(words: str) -> None:
    grid = grid_of(words)
    assert 1 <= grid.rows <= 12
    assert 1 <= grid.columns <= 12
    assert grid.page == "a4"


def coloured(picture: bytes) -> int:
    """Count pixels that are clearly coloured."""
    pixels = cv2.imdecode(np.frombuffer(picture, np.uint8), cv2.IMREAD_COLOR)
    assert pixels is not None
    return int((np.ptp(pixels.astype(int), axis=2) > 60).sum())


def test_the_picture_goes_to_the_clipboard(start: Start, phantoms: list[Path]) -> None:
    desk = opened(start, phantoms[0])
    QApplication.clipboard().clear()
    desk.program.window.actions_table.run("file.copy")
    desk.until(lambda: not QApplication.clipboard().image().isNull())
    picture = QApplication.clipboard().image()
    assert (picture.height(), picture.width()) == desk.review.image.shape


def test_a_report_of_a_set_is_stopped(start: Start, phantoms: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    desk = opened(start, phantoms[0].parent)
    free, begun, made = threading.Event(), threading.Event(), list[str]()

    def looking(*given: object, **more: object) -> CaseSummary:
        begun.set()
        free.wait(60)
        return CaseSummary("", "new")

    monkeypatch.setattr(summing, "summary", looking)
    desk.program.set_reporting.make(chosen(desk.program.window.worklist.model), made.append)
    desk.until(begun.is_set)
    desk.until(lambda: "gathering" in desk.program.messages.banners)
    press_in_banner(desk, "gathering", "Stop")
    free.set()
    desk.until(lambda: not desk.program.gathering.running)
    assert not made
    assert "gathering" not in desk.program.messages.banners
