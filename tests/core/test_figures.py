"""Measurements, arrows and texts: what they read, and that their steps leave the mask alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.core.figures import Figure, as_text, next_number, of_text, within
from lungseg_gui.core.mask import RIGHT, Box, PackedMask
from lungseg_gui.core.review import Prediction, Review, Status
from lungseg_gui.core.study import Image, Spacing
from lungseg_gui.core.tools.saying import readings, said
from lungseg_gui.core.tools.table import Tool, form_of, of_kind
from lungseg_gui.core.tools.tool import Kind

DETECTOR = "at the detector, without the magnification"
RULER = Figure(1, "ruler", ((10.0, 10.0), (40.0, 50.0)))


def image(spacing: Spacing | None = None, *, note: str = "from the file", **more: object) -> Image:
    pixels = np.arange(100 * 120, dtype=np.uint16).reshape(100, 120)
    made = Image("1.2", pixels, 14, Path("a.dcm"), "DICOM", spacing=spacing, spacing_note=note)
    return replace(made, **more)  # pyright: ignore[reportArgumentType]


def figures_of(figure: Figure, of: Image) -> list[str]:
    return [reading.figure for reading in readings(figure, of)]


def test_a_length_is_in_mm_only_where_the_spacing_can_be_trusted() -> None:
    assert figures_of(RULER, image()) == ["50.0 px"]
    assert figures_of(RULER, image(Spacing(0.2, 0.1))) == ["7.2 mm"]  # 6 mm down, 4 mm across
    assert figures_of(RULER, image(pixel_aspect=2.0)) == ["72.1 px"]  # 60 down, in widths of a pixel, and 40 across


def test_a_length_at_the_detector_says_so() -> None:
    assert said(RULER, image(Spacing(0.1, 0.1), note=DETECTOR)) == ("5.0 mm at the detector",)
    assert said(RULER, image(Spacing(0.1, 0.1), note="of the scanned film")) == ("5.0 mm on the film",)
    assert said(replace(RULER, name="Hilum"), image(Spacing(0.1, 0.1))) == ("Hilum", "5.0 mm")


def test_an_angle_between_two_slanting_lines() -> None:
    upright = Figure(1, "angle", ((0.0, 0.0), (10.0, 10.0), (20.0, 0.0)))
    wide = Figure(1, "angle", ((0.0, 0.0), (10.0, 10.0), (20.0, 20.0)))
    assert said(upright, image(None)) == ("90.0°",)
    assert said(wide, image(None)) == ("180.0°",)


def test_an_angle_is_that_of_the_patient_where_pixels_are_not_square() -> None:
    right = Figure(1, "angle", ((0.0, 10.0), (10.0, 10.0), (10.0, 30.0)))
    slanting = Figure(1, "angle", ((0.0, 10.0), (10.0, 10.0), (20.0, 30.0)))
    assert figures_of(right, image()) == ["90.0°"]
    assert figures_of(slanting, image(Spacing(0.2, 0.1))) == ["135.0°"]
    assert figures_of(replace(right, points=((10.0, 10.0),) * 3), image()) == []


@pytest.mark.parametrize("slope", [1.0, -2.0])
def test_an_ellipse_reads_the_values_of_the_file_whose_centres_are_inside(slope: float) -> None:
    ellipse = Figure(1, "ellipse", ((20.0, 30.0), (40.0, 70.0)))
    shown = image(Spacing(0.5, 0.5), slope=slope, intercept=7.0)
    rows, columns = np.mgrid[:100, :120]
    inside = ((rows - 30) / 10) ** 2 + ((columns - 50) / 20) ** 2 <= 1
    values = slope * shown.pixels[inside].astype(float) + 7.0
    area, mean, spread = readings(ellipse, shown)
    assert (area.figure, area.unit) == (f"{np.pi * 5 * 10:.0f} mm²", "mm²")
    assert mean.value == pytest.approx(values.mean())
    assert spread.value == pytest.approx(values.std())


def test_an_ellipse_beyond_the_image_reads_what_there_is() -> None:
    beyond = Figure(1, "ellipse", ((-50.0, -50.0), (40.0, 40.0)))
    assert len(readings(beyond, image())) == 3
    outside = Figure(1, "ellipse", ((-50.0, -50.0), (-5.0, -5.0)))
    assert [reading.key for reading in readings(outside, image())] == ["area"]


@pytest.mark.parametrize("tool", of_kind(Kind.FIGURE), ids=lambda tool: tool.value)
def test_each_handle_is_where_it_was_put(tool: Tool) -> None:
    form = tool.row.form
    assert form is not None
    points = tuple((10.0 + 7 * index, 20.0 + 11 * index) for index in range(form.points))
    handles = form.handles(points, 1.0)
    for index, (row, column) in enumerate(handles):
        there = form.handles(form.put(points, index, (row, column)), 1.0)
        np.testing.assert_allclose(there, handles)
        to = form.handles(form.put(points, index, (row + 3, column + 5)), 1.0)[index]
        assert to[0] == pytest.approx(row + 3) or to[1] == pytest.approx(column + 5)


def test_figures_stay_on_the_image_and_keep_their_shape() -> None:
    shape, drawn = (100, 80), Figure(1, "ruler", ((10.0, 10.0), (30.0, 50.0)))
    assert within((-7.0, 300.0), shape) == (-0.5, 79.5)
    assert within((99.5, 12.0), shape) == (99.5, 12.0)
    assert drawn.moved(5.0, -4.0, within=shape).points == ((15.0, 6.0), (35.0, 46.0))
    assert drawn.moved(-50.0, 90.0, within=shape).points == ((-0.5, 39.5), (19.5, 79.5))
    beyond = drawn.moved(0.0, -40.0)  # of an older version
    assert beyond.moved(0.0, -5.0, within=shape).points == beyond.points
    assert beyond.moved(0.0, 5.0, within=shape).points == beyond.moved(0.0, 5.0).points


def test_thousands_of_an_area_are_apart() -> None:
    area = readings(Figure(1, "ellipse", ((5.0, 5.0), (205.0, 215.0))), image())[0]
    assert area.figure == "32\N{NARROW NO-BREAK SPACE}987 px²"


def test_figures_are_read_as_they_were_written() -> None:
    figures = (RULER, Figure(2, "text", ((1.5, 2.25),), "Nodule, “left”\nlobe"), Figure(7, "unheard of", ()))
    assert of_text(as_text(figures)) == figures
    assert of_text("") == ()
    assert next_number(figures) == 8
    assert form_of("unheard of") is None


@pytest.mark.parametrize("damaged", ["{", "[1]", '[{"number": 1}]', as_text((RULER,)).replace("10.0", "NaN", 1)])
def test_damaged_figures_are_refused(damaged: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        of_text(damaged)


# -- steps
def review() -> Review:
    return Review(image())


def test_a_figure_is_a_step_that_leaves_mask_status_and_decision() -> None:
    case = review()
    case.accept()
    assert case.draw((RULER,), "Ruler") is not None
    assert (case.status, case.edited, case.history.strokes) == (Status.ACCEPTED, False, 0)
    assert [step.name for step in case.history.done] == ["Ruler"]
    assert case.draw((RULER,), "Ruler") is None  # nothing differs
    assert case.undo() is not None
    assert (case.figures, case.status) == ((), Status.ACCEPTED)
    assert case.redo() is not None
    assert case.figures == (RULER,)


def test_figures_and_strokes_share_one_history() -> None:
    case = review()
    case.draw((RULER,), "Ruler")
    case.mask.write(Box(0, 0, 2, 2), np.full((2, 2), RIGHT, np.uint8))
    case.commit("Brush")
    moved = RULER.moved(1.0, 0.0)
    case.draw((moved,), "Ruler moved")
    case.go_to(0)
    assert case.figures == ()
    assert not case.mask.committed.any()
    case.go_to(2)
    assert case.figures == (RULER,)
    assert case.mask.committed.sum() == 4
    case.redo()
    assert case.figures == (moved,)


def test_a_prediction_that_comes_later_becomes_the_mask_and_figures_can_still_be_undone() -> None:
    case = review()
    case.draw((RULER,), "Ruler")
    other = replace(RULER, number=2)
    case.draw((RULER, other), "Ruler")
    case.undo()
    mask = np.full((100, 120), RIGHT, np.uint8)
    prediction = Prediction(case.image.identity, PackedMask.pack(mask), "1.0", "cpu", 0.1, 0.1)
    assert case.receive(prediction)
    assert case.figures == (RULER,)
    np.testing.assert_array_equal(case.mask.committed, mask)
    case.undo()
    assert case.figures == ()
    assert case.status is Status.PREDICTED
    case.go_to(2)
    assert case.figures == (RULER, other)
    np.testing.assert_array_equal(case.mask.committed, mask)


def test_nobody_draws_on_a_case_that_another_holds() -> None:
    case = review()
    case.read_only = "Somebody else has it."
    assert case.draw((RULER,), "Ruler") is None
    assert case.figures == ()
