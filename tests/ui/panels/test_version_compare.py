from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lungseg_gui.core.mask import PackedMask
from lungseg_gui.core.measure import measure
from lungseg_gui.core.numerals import grouped
from lungseg_gui.core.review import Prediction
from lungseg_gui.core.study import Spacing
from lungseg_gui.jobs import Compared
from lungseg_gui.services.agreement import agreement
from lungseg_gui.ui import theme
from lungseg_gui.ui.dialogs.version_compare import CompareView
from lungseg_gui.ui.viewer.difference import Key
from lungseg_gui.ui.viewer.viewer import Viewer
from tests.core.reviews import identity, image, lungs
from tests.ui.panels.test_models_page import VERSIONS

SPACING = Spacing(0.5, 0.5)


@pytest.fixture
def made() -> list[str]:
    return []


@pytest.fixture
def view(qtbot: QtBot, made: list[str], qapp: QApplication) -> CompareView:
    theme.apply(qapp, "dark")
    view = CompareView(lambda *names: made.append(" with ".join(names)), lambda: made.append("cancel"))
    qtbot.addWidget(view)
    view.set_versions(VERSIONS)
    view.resize(800, 500)
    view.show()
    return view


def compared(*, reader: bool, spacing: Spacing | None = SPACING) -> Compared:
    first, second, truth = lungs(shift=4), lungs(shift=1), lungs()

    def prediction(mask: np.ndarray, name: str) -> Prediction:
        return Prediction(identity("uid"), PackedMask.pack(mask), name, "cpu", 0.1, 0.2)

    against = (agreement(first, truth, spacing), agreement(second, truth, spacing)) if reader else None
    return Compared(
        prediction(first, "r2"),
        prediction(second, "r3"),
        agreement(second, first, spacing),
        against,
        (measure(first, spacing), measure(second, spacing)),
    )


def test_without_an_image_it_says_what_to_do(view: CompareView) -> None:
    assert not view.button.isEnabled()
    assert "Open an image" in view.state.text()
    view.show_image("case 1")
    assert "different" in view.state.text()  # the same version twice
    view.propose("r2", "r3")
    assert view.button.isEnabled()
    assert view.on.text() == "on case 1"
    assert not view.state.isVisible()


def test_one_version_cannot_be_compared(view: CompareView) -> None:
    view.show_image("case 1")
    view.set_versions(VERSIONS[-1:])
    assert not view.button.isEnabled()
    assert "only one version" in view.button.toolTip()


def test_the_button_starts_and_cancels(view: CompareView, made: list[str]) -> None:
    view.show_image("case 1")
    view.propose("r2", "r3")
    view.button.click()
    view.begin()
    view.step("r2")
    assert view.state.text() == "r2 is predicting…"
    assert view.button.text() == "Cancel"
    assert not view.first.isEnabled()
    view.button.click()
    view.end("The comparison was cancelled.")
    assert made == ["r2 with r3", "cancel"]
    assert view.button.text() == "Compare"
    assert view.state.text() == "The comparison was cancelled."


def test_figures_of_both_and_between_them(view: CompareView) -> None:
    view.show_image("case 1")
    shown = replace(image("uid"), spacing=Spacing(0.5, 0.5))
    view.show_result(shown, compared(reader=True))
    figures = {row[0]: row[1:] for row in view.figures}
    assert figures["On this image"] == ["r2", "r3", "Change"]
    before, after, change = figures["Dice against your mask"]
    assert float(after) > float(before)
    assert change == f"+{float(after) - float(before):.3f}"
    assert figures["HD95 from your mask, mm"][0] > figures["HD95 from your mask, mm"][1]
    assert 0 < float(figures["Dice between versions"][2]) < 1
    view.show_result(shown, compared(reader=False))
    assert "Dice against your mask" not in {row[0] for row in view.figures}


def test_without_spacing_the_areas_are_pixels(view: CompareView) -> None:
    result = compared(reader=False, spacing=None)
    view.show_image("case 1")
    view.show_result(replace(image("uid"), spacing=None), result)
    figures = {row[0]: row[1:] for row in view.figures}
    before, after = (lung.right.pixels for lung in result.measures)
    assert figures["Right lung, px"][:2] == [grouped(before), grouped(after)]
    assert not any("cm²" in name or "mm" in name for name in figures)


def test_the_key_stands_beside_the_picture(view: CompareView) -> None:
    """Over it, it covered the apex of a lung, which was what the two versions differed in."""
    result = compared(reader=False)
    first, second = result.first.mask.read(), result.second.mask.read()
    more, less = int(((second > 0) & (second != first)).sum()), int(((second == 0) & (first > 0)).sum())
    assert more != less
    view.show_image("case 1")
    in_cm2 = [f"{pixels * 0.25 / 100:.1f} cm²" for pixels in (more, less)]
    for spacing, words in ((SPACING, in_cm2), (None, [f"{more} px", f"{less} px"])):
        view.show_result(replace(image("uid"), spacing=spacing), result)
        (key,) = view.findChildren(Key)
        assert key.isVisible()
        assert key.rows == (("Only r3", words[0]), ("Only r2", words[1]), ("r3", ""), ("r2", ""))
        (viewer,) = view.findChildren(Viewer)
        assert not key.geometry().intersects(viewer.geometry())


def test_another_image_takes_the_result_away(view: CompareView) -> None:
    view.show_image("case 1")
    view.show_result(replace(image("uid"), spacing=Spacing(0.5, 0.5)), compared(reader=True))
    assert view._result.isVisible()  # pyright: ignore[reportPrivateUsage]
    view.show_image("case 2")
    assert not view._result.isVisible()  # pyright: ignore[reportPrivateUsage]


def test_the_distance_is_that_of_the_worse_lung_and_needs_both_lungs_and_a_spacing() -> None:
    first, spacing = lungs(), Spacing(0.5, 0.5)
    same = agreement(first, first, spacing)
    assert (same.dice, same.hd95_mm, same.displacement_mm) == (1.0, 0.0, 0.0)
    moved = first.copy()
    moved[moved == 1] = 0
    moved[:, 3:][first[:, :-3] == 1] = 1  # the right lung alone, 3 pixels to the side
    found = agreement(moved, first, spacing)
    assert found.hd95_mm == pytest.approx(1.5)
    assert found.displacement_mm is not None
    assert 0 < found.displacement_mm < 1.5
    assert agreement(moved, first, None).hd95_mm is None
    moved[moved == 2] = 0
    lost = agreement(moved, first, spacing)
    assert (lost.hd95_mm, lost.displacement_mm) == (None, None)
    assert lost.dice < 0.9
