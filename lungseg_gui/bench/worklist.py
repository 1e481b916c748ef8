"""``worklist``: 50,000 images found, searched, and listed again at the next start; 500 accepted cases on their page."""

from __future__ import annotations

import os
import sqlite3
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import cv2
import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from lungseg_gui import app
from lungseg_gui.bench.desk import Answers, Times, wait
from lungseg_gui.bench.startup import first_paints
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import PackedMask
from lungseg_gui.core.numerals import grouped
from lungseg_gui.core.study import Image, Study
from lungseg_gui.services.inference import Inference
from lungseg_gui.services.library import Library
from lungseg_gui.services.precedence import collect_from_now_on
from lungseg_gui.services.training_set import TrainingSet
from lungseg_gui.ui import theme
from lungseg_gui.ui.panels.worklist_order import Order, Scope
from lungseg_gui.ui.program import Program

IMAGES, ADDED, ACCEPTED = 50_000, (25_000, 50_000, 100_000), 500
_PER_FOLDER = 2_000
_SIDE = 64  # pixels of an image: the content of the file is not what is measured
_KEYS = ("4", "42", "421", "case", "case_04", "e_0001 png", "new 77", "zzz", "")
_MENUS = 5
_THUMBNAIL = 64  # pixels a side: 4 kB
_BEAT_MS = 2
_SLOW_S = 600.0


class Heart(QObject):
    """Beats in the window's thread; the longest pause between two beats is how long the window stood still."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._last = self.longest = 0.0

    def start(self) -> None:
        """Begin to listen."""
        self._last, self.longest = time.perf_counter(), 0.0
        self._timer.start()

    def stop(self) -> float:
        """Return the longest pause, ms."""
        self._beat()
        self._timer.stop()
        return self.longest * 1e3

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


def worklist(
    *, images: int = IMAGES, added: Sequence[int] = ADDED, accepted: int = ACCEPTED
) -> tuple[Times, Mapping[str, Any]]:
    """Open many images, type into the search field, start again, look at many accepted cases.

    Parameters
    ----------
    images : int
        Files in folders of 2,000.
    added : sequence of int
        How many paths are put into an empty library at once.
    accepted : int
        Cases of the training set.

    Returns
    -------
    works : dict
        Milliseconds of ``first-row`` and ``all-rows`` (from the wish to open the folder), ``listing-stall`` (longest
        pause of the window in the meantime), ``search-stall`` (longest pause after a key in the search field),
        ``search-hits`` (until the rows that match are listed), ``menu-stall`` (pause when the menu of all rows,
        selected, opens), ``second-start`` (first paint of a process whose library holds them all, with thumbnails),
        ``second-rows`` and ``second-stall`` (its rows), ``add-all-N``, ``accepted-stall`` (the page of the training
        set, until every case was looked at).
    facts : dict
        How many images and cases.

    Raises
    ------
    LungSegError
        If rows or hits are missing: a quick list that lacks some is not a figure.
    """
    times: Times = {}
    with tempfile.TemporaryDirectory(prefix="lungseg-bench-") as name:
        root = Path(name)
        _fill(root / "images", images)
        _list(root / "home", root / "images", images, times)
        _keep_thumbnails(root / "home")
        times["second-start"] = first_paints(repetitions=3, home=root / "home")
        _list_again(root / "home", images, times)
        for number in added:
            times[f"add-all-{number}"] = [_add(root / f"home_{number}", number)]
        if accepted:
            _accept(root / "accepted", accepted)
            times["accepted-stall"] = [_look_at_accepted(root / "accepted", accepted)]
    return times, {"images": images, "accepted_cases": accepted}


class Desk:
    """The program on a data folder, without the model."""

    def __init__(self, home: Path) -> None:
        home.mkdir(exist_ok=True)
        nothing = PackedMask.pack(np.zeros((_SIDE, _SIDE), np.uint8))
        services = replace(app.make_services(home), inference=cast(Inference, Answers(nothing)))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.apply(application, "dark")
        self.heart = Heart()
        self.began = time.perf_counter()
        self.program = Program(services)
        self.program.window.resize(1600, 1000)
        self.program.window.show()
        collect_from_now_on()  # as the program does once it is painted

    def __enter__(self) -> Program:
        return self.program

    def __exit__(self, *_: object) -> None:
        self.program.close(ask=False)
        self.program.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def until(what: str, condition: Callable[[], bool]) -> None:
    """Let the window work until something holds; raise where it never does."""
    end = time.monotonic() + _SLOW_S
    while not condition():
        wait(3)
        if time.monotonic() > end:
            raise LungSegError(f"Nothing was measured: {what} did not come.", remedy="Run the benchmark again.")


def _since(began: float) -> float:
    return (time.perf_counter() - began) * 1e3


# -- opened and searched
def _list(home: Path, folder: Path, images: int, times: Times) -> None:
    desk = Desk(home)
    with desk as program:
        program.start((), resume=False, ahead=False)
        panel = program.window.worklist
        wait(1000)  # what the start has left to do is not the list's
        desk.heart.start()
        began = time.perf_counter()
        program.worklist.open_paths([folder])
        until("a row", lambda: panel.model.rowCount() > 0)
        times["first-row"] = [_since(began)]
        until("the last row", lambda: len(panel.model) == images)
        times["all-rows"] = [_since(began)]
        wait(1000)
        times["listing-stall"] = [desk.heart.stop()]
        _expect_order(program, images)
        panel.set_scope(Scope.ALL)
        panel.focus_search()
        names = {key: _words(program, key) for key in panel.model.keys(listed=False)}
        for text in _KEYS:
            _search(desk, text, names, times)
        times["menu-stall"] = [_open_menu(desk, images) for _ in range(_MENUS)]


def _words(program: Program, key: str) -> str:
    entry = program.window.worklist.model.entry(key)
    assert entry is not None
    return f"{entry.name} {entry.detail} {entry.status.value}".casefold()


def _search(desk: Desk, text: str, names: Mapping[str, str], times: Times) -> None:
    """Type all but the last letter, then time the last one; the hits must be those of a plain comparison."""
    panel = desk.program.window.worklist
    panel.search.setText(text[:-1])
    wait(700)
    wanted = {key for key, words in names.items() if all(word in words for word in text.casefold().split())}
    desk.heart.start()
    began = time.perf_counter()
    if text:
        QTest.keyClicks(panel.search, text[-1])
    else:
        panel.search.clear()
    until("the hits", lambda: panel.model.rowCount() == len(wanted) and set(panel.model.keys()) == wanted)
    times.setdefault("search-hits", []).append(_since(began))
    wait(200)
    times.setdefault("search-stall", []).append(desk.heart.stop())


def _open_menu(desk: Desk, images: int) -> float:
    """Open the menu of all rows, which says of each entry how many it acts on; return how long the window stands."""
    view, model = desk.program.window.worklist.view, desk.program.window.worklist.model
    model.selection.select_all()
    wait(200)
    desk.heart.start()
    view.menu_wanted.emit(model.keys()[0], view.mapToGlobal(QPoint(20, 20)))
    wait(200)
    stall = desk.heart.stop()
    menu = QApplication.activePopupWidget()
    if not isinstance(menu, QMenu) or not any(grouped(images) in action.text() for action in menu.actions()):
        raise LungSegError("The menu is not that of all rows.", remedy="Report this error.")
    menu.close()
    model.selection.clear()
    return stall


def _expect_order(program: Program, images: int) -> None:
    """Raise where the list by name is not whole and in order."""
    panel = program.window.worklist
    panel.set_order(Order.NAME)
    until("the order", lambda: panel.model.rowCount() == images)
    names = [entry.name for entry in map(panel.model.entry, panel.model.keys()) if entry is not None]
    if names != sorted(names):
        raise LungSegError("The rows are not in the order of their names.", remedy="Report this error.")


# -- the next start
def _keep_thumbnails(home: Path) -> None:
    """Give each row what it has once it was opened: a thumbnail (4 kB) and a date."""
    small = np.random.default_rng(0).integers(0, 256, (_THUMBNAIL, _THUMBNAIL), np.uint8)
    _, code = cv2.imencode(".png", small)
    connection = sqlite3.connect(home / "library.sqlite")
    with connection:
        connection.execute("UPDATE entries SET thumbnail = ?, opened_at = '2026-01-01'", (code.tobytes(),))
    connection.close()


def _list_again(home: Path, images: int, times: Times) -> None:
    desk = Desk(home)
    with desk as program:
        wait(1)
        program.start((), resume=False, ahead=False)
        desk.heart.start()  # what the window's start itself costs is measured by its first paint
        until("the rows", lambda: len(program.window.worklist.model) == images)
        times["second-rows"] = [_since(desk.began)]
        wait(1000)
        times["second-stall"] = [desk.heart.stop()]


# -- only the library
def _add(home: Path, number: int) -> float:
    home.mkdir()
    library = Library(home)
    paths = [home / f"case_{index:06d}.png" for index in range(number)]
    began = time.perf_counter()
    library.add_all(paths)
    took = _since(began)
    library.close()
    return took


# -- accepted cases
def _accept(home: Path, number: int) -> None:
    training_set = TrainingSet(home / "training_set")
    mask = np.zeros((_SIDE, _SIDE), np.uint8)
    mask[16:48, 8:28], mask[16:48, 36:56] = 1, 2
    for index in range(number):
        training_set.accept(
            Image(f"bench.{index}", _pixels(index), 8, home / f"{index}.png", "PNG", study=Study()),
            mask,
            original=mask,
            model_version="drawn",
            edited=False,
        )


def _look_at_accepted(home: Path, number: int) -> float:
    desk = Desk(home)
    with desk as program:
        program.start((), resume=False, ahead=False)
        wait(1000)
        desk.heart.start()
        program.pages.show_training()
        page = program.training.page(lambda: None)
        until("the cases", lambda: page.model.rowCount() == number)
        until("the last case", lambda: not page.progress.text() and program.services.lanes.browse.idle)
        wait(1000)
        return desk.heart.stop()


# -- files
def _pixels(index: int) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """Return an image that no other number has."""
    pixels = np.random.default_rng(index).integers(0, 256, (8, 8), np.uint8)
    return np.ascontiguousarray(pixels.repeat(_SIDE // 8, 0).repeat(_SIDE // 8, 1))


def _fill(folder: Path, number: int) -> None:
    for index in range(number):
        inner = folder / f"images_{index // _PER_FOLDER:03d}"
        if index % _PER_FOLDER == 0:
            inner.mkdir(parents=True)
        _, code = cv2.imencode(".png", _pixels(index))
        with open(os.path.join(inner, f"case_{index:06d}.png"), "wb") as stream:
            stream.write(code.tobytes())
