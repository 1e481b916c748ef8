"""Predictions on their way into the library, and rows that are shown together."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer

from lungseg_gui import jobs
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.ui.controllers import keeping as module
from lungseg_gui.ui.controllers.keeping import Keeping, Kept, RowsTogether
from tests.core.reviews import image, prediction
from tests.ui.controllers.standins import Lanes, row


@pytest.fixture
def lanes() -> Lanes:
    return Lanes()


@pytest.fixture
def keeping(qapp: object, lanes: Lanes, monkeypatch: pytest.MonkeyPatch) -> Iterator[Keeping]:
    def keep(made: Any, *_: object, protocol: str, limit: float | None, **__: object) -> None:  # noqa: ANN401
        if made.identity.uid == "bad":
            raise LungSegError("The disk is full.")
        assert (protocol, limit) == ("lung-field", 0.5)

    monkeypatch.setattr(jobs, "keep_ahead", keep)
    parent = QObject()
    services: Any = SimpleNamespace(
        lanes=lanes,
        library=SimpleNamespace(entry=lambda key: None if key == "/x/gone" else row(key)),
        protocol="lung-field",
        registry=SimpleNamespace(uncertainty_limit=0.5),
    )
    yield Keeping(services, parent)
    parent.deleteLater()


def test_two_images_at_most_are_held_until_their_masks_are_written(keeping: Keeping, lanes: Lanes) -> None:
    kept: list[tuple[str, bool]] = []

    def note(one: Kept) -> None:
        kept.append((one.key, one.entry is None))

    keeping.kept.connect(note)
    for key, full in (("/x/a", False), ("/x/gone", True)):
        keeping.keep(key, prediction(key), image(key))
        assert keeping.full is full
    assert list(keeping.keys()) == ["/x/a", "/x/gone"]
    lanes.keep.waiting.pop(0).run()
    assert not keeping.full
    assert list(keeping.keys()) == ["/x/gone"]
    lanes.run()
    assert kept == [("/x/a", False), ("/x/gone", True)]
    assert not keeping.keys()


def test_a_mask_that_cannot_be_written_is_told_and_held_no_longer(keeping: Keeping, lanes: Lanes) -> None:
    failed: list[tuple[str, str]] = []
    keeping.failed.connect(lambda key, error: failed.append((key, str(error))))
    keeping.keep("/x/bad", prediction("bad"), image("bad"))
    lanes.run()
    assert failed == [("/x/bad", "The disk is full.")]
    assert not keeping.keys()


@pytest.fixture
def together(qapp: object) -> Iterator[tuple[RowsTogether, list[int], QTimer]]:
    parent = QObject()
    rows = RowsTogether(parent)
    shown: list[int] = []
    rows.changed.connect(lambda entry: shown.append(entry.order))
    (timer,) = [each for each in rows.children() if isinstance(each, QTimer)]
    yield rows, shown, timer
    rows.close()
    parent.deleteLater()


def test_rows_are_shown_together_each_as_it_is_by_then(together: tuple[RowsTogether, list[int], QTimer]) -> None:
    rows, shown, timer = together
    assert timer.isSingleShot()
    assert timer.interval() == module._TOGETHER_MS  # pyright: ignore[reportPrivateUsage]
    for key, order in (("/x/a", 1), ("/x/b", 2), ("/x/a", 3)):
        rows.put(row(key, order=order), at_once=False)
    assert shown == []
    assert timer.isActive()
    timer.timeout.emit()
    assert shown == [3, 2]
    assert not timer.isActive()
    rows.show_all()
    assert shown == [3, 2]


def test_a_row_that_is_shown_at_once_takes_the_others_along(together: tuple[RowsTogether, list[int], QTimer]) -> None:
    rows, shown, timer = together
    rows.put(row("/x/a", order=1), at_once=False)
    rows.put(row("/x/b", order=2), at_once=True)
    assert shown == [1, 2]
    assert not timer.isActive()


def test_the_time_runs_from_the_first_row(
    together: tuple[RowsTogether, list[int], QTimer], monkeypatch: pytest.MonkeyPatch
) -> None:
    rows, _, timer = together
    begun: list[bool] = []
    monkeypatch.setattr(timer, "start", lambda: begun.append(True))
    monkeypatch.setattr(timer, "isActive", lambda: bool(begun))
    monkeypatch.setattr(rows, "_timer", timer)
    for key in ("/x/a", "/x/b"):
        rows.put(row(key), at_once=False)
    assert begun == [True]


def test_closed_it_shows_nothing_that_waited(together: tuple[RowsTogether, list[int], QTimer]) -> None:
    rows, shown, timer = together
    rows.put(row("/x/a"), at_once=False)
    rows.close()
    assert not timer.isActive()
    rows.show_all()
    assert shown == []
