"""A day of reading in the real window under Xvfb: 30 real radiographs, real mouse and keys, a picture of every screen.

``python -m tests.day --out DIR [--shared DIR] [--size 1680x1000]``. Each picture is taken in both themes. A chapter
that fails takes a picture and lets the next one begin; the exit status tells. Needs Xvfb, openbox and xdotool; what it
shows is of ``../shared``, so the pictures stay out of the repository.

The first chapter counts what a reader does from the first start to the first accepted mask.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.e2e.hand import Hand, Place, screen

IMAGES = 30
_DICOM = ("nih_dx_1", "nih_dx_2", "nih_dx_3", "RG2_RLE", "chest_jpeg_baseline", "fuji_cr_mono1_no_meta")


class DayHand(Hand):
    """Takes each picture in both themes."""

    def picture(self, name: str) -> None:
        """Take a picture of the whole screen in the dark and in the light theme."""
        from PySide6.QtWidgets import QApplication

        from lungseg_gui.ui import theme

        application, usual = QApplication.instance(), theme.current()
        assert isinstance(application, QApplication)
        self._step += 1
        for look in ("dark", "light"):
            if theme.current() != look:
                theme.apply(application, look)
            self.rest(0.6)
            self.program.window.screen().grabWindow(0).save(str(self.out / f"{self._step:02} {name} ({look}).png"))
        theme.apply(application, usual)
        self.rest(0.3)


class Day:
    """The chapters, in order."""

    def __init__(self, hand: DayHand, images: Path) -> None:
        self.hand, self.program, self.images = hand, hand.program, images
        self.failed: list[str] = []

    def go(self) -> None:
        """Go through the day."""
        chapters: list[Callable[[], None]] = [
            self.first_mask,
            self.predict_all,
            self.look_and_paint,
            self.measure,
            self.search_and_filter,
            self.beside,
            self.reject_with_a_reason,
            self.second_reader,
            self.report,
            self.contact_sheet,
            self.export,
            self.settings,
            self.keys,
            self.models,
            self.training_set,
        ]
        for chapter in chapters:
            began = time.monotonic()
            try:
                chapter()
            except (AssertionError, SystemExit) as fault:
                self.failed.append(chapter.__name__)
                self.hand.say(f"{chapter.__name__}: {fault}")
                self.hand.do("key", "Escape", "key", "Escape")
            self.hand.say(f"{chapter.__name__}: {time.monotonic() - began:.0f} s")

    # -- reading
    def first_mask(self) -> None:
        """Open a folder, look, press Enter: three steps from the first start to the first accepted mask."""
        hand, training_set = self.hand, self.program.services.training_set
        hand.picture("first start")
        hand.open_folder(self.images)  # 1
        hand.until("an image", lambda: self.program.session.current is not None)
        hand.until("a prediction", hand.predicted)  # 2: the reader looks
        hand.rest(1.0)
        hand.picture("first image")
        hand.accept(lambda: len(training_set.cases()) == 1)  # 3
        hand.say("first accepted mask: open the folder, look, Enter: 3 steps")
        hand.rest(0.7)
        hand.picture("first accepted")

    def predict_all(self) -> None:
        """Have all predicted while the reader goes on."""
        hand, ahead = self.hand, self.program.ahead
        hand.do("key", "ctrl+shift+r")
        hand.until("a batch", lambda: bool(ahead.asked))
        hand.rest(1.5)
        hand.picture("predicting all")
        hand.do("key", "Next")
        hand.until("the end of the batch", lambda: not ahead.asked and not ahead.working, 600)
        hand.rest(0.7)
        hand.picture("predicted all")

    def look_and_paint(self) -> None:
        """Paint, look at what was changed, undo nothing, accept two more."""
        hand, training_set = self.hand, self.program.services.training_set
        hand.until("a prediction", hand.predicted)
        hand.do("key", "b", "key", "2")
        height, width = hand.review.image.shape
        stroke: list[Place] = [(height * (0.3 + 0.3 * s / 12), width * (0.86 - 0.02 * s / 12)) for s in range(13)]
        hand.draw(stroke)
        hand.rest(0.8)
        hand.picture("painted")
        hand.do("key", "shift+q")
        hand.picture("difference from the model")
        hand.do("key", "shift+q")
        hand.do("key", "j")
        hand.picture("uncertain edge")
        hand.do("key", "f")
        for _ in range(2):
            accepted = len(training_set.cases())
            hand.until("a prediction", hand.predicted)
            hand.accept(lambda accepted=accepted: len(training_set.cases()) > accepted)
            hand.rest(0.5)
        hand.do("key", "F10")
        hand.picture("menu bar by F10")
        hand.do("key", "Escape")
        hand.do("key", "alt+f")
        hand.picture("file menu")
        hand.do("key", "Escape", "key", "Escape")
        hand.do("key", "ctrl+k")
        hand.do("type", "--delay", 30, "lung")
        hand.picture("search of commands")
        hand.do("key", "Escape")

    def measure(self) -> None:
        """Draw a ruler, an ellipse, an angle, an arrow, the cardiothoracic ratio."""
        hand = self.hand
        self._open("nih_dx_1")
        height, width = hand.review.image.shape
        for key, places in (
            ("shift+m", ((0.25, 0.2), (0.25, 0.42))),
            ("shift+e", ((0.45, 0.2), (0.55, 0.32))),
            ("shift+i", ((0.72, 0.55), (0.6, 0.6))),
        ):
            hand.do("key", key)
            (a, b), (c, d) = places
            hand.draw([(height * (a + (c - a) * s / 8), width * (b + (d - b) * s / 8)) for s in range(9)])
            hand.rest(0.3)
        hand.do("key", "shift+c")
        hand.rest(0.8)
        hand.picture("measured")
        hand.do("key", "b")

    def search_and_filter(self) -> None:
        """Search the worklist, look at one filter after the other, and at the menu of a row."""
        hand, worklist = self.hand, self.program.window.worklist
        hand.do("key", "ctrl+f")
        hand.do("type", "--delay", 30, "jsrt")
        hand.rest(0.5)
        hand.picture("searched")
        hand.do("key", "ctrl+a", "key", "BackSpace")
        hand.do("key", "Escape")
        view = worklist.view
        hand.click(view.viewport(), view.visualRect(view.model().index(2, 0)).center())
        hand.rest(0.5)
        hand.do("keydown", "shift", "key", "Down", "key", "Down", "keyup", "shift")
        hand.picture("several selected")
        hand.do("key", "shift+F10")
        hand.picture("menu of several")
        hand.do("key", "Escape")
        hand.do("key", "Escape")

    def beside(self) -> None:
        """Look at the prior beside."""
        hand = self.hand
        self._open("nih_dx_2")
        hand.do("key", "shift+p")
        hand.until("the prior", lambda: self.program.beside.open)
        hand.rest(1.5)
        hand.picture("prior beside")
        hand.do("key", "shift+p")
        hand.rest(0.5)

    def reject_with_a_reason(self) -> None:
        """Reject an image, and say why."""
        hand = self.hand
        hand.do("key", "shift+Return")
        hand.rest(0.6)
        hand.picture("rejected: why")
        hand.do("key", "3")
        hand.rest(0.6)
        hand.picture("rejected")

    def second_reader(self) -> None:
        """Accept a case, ask another reader for it, read it blind as that one, and be the first reader again."""
        hand, program = self.hand, self.program
        self._open("shenzhen_CHNCXR_0023_0")
        cases = len(program.services.training_set.cases())
        hand.accept(lambda: len(program.services.training_set.cases()) > cases)
        hand.rest(0.5)
        self._open("shenzhen_CHNCXR_0023_0")
        hand.command("Ask a second reader")
        hand.rest(0.8)
        hand.do("type", "--delay", 30, "Dr Adams")
        hand.do("key", "Tab")
        hand.do("type", "--delay", 30, "Dr Baker")
        hand.picture("a second reader is asked")
        hand.do("key", "Return")
        hand.until("a request", lambda: len(program.services.record.requests()) == 1)
        hand.rest(0.5)
        hand.command("Who is reading")
        hand.rest(0.8)
        hand.picture("who is reading")
        hand.do("key", "Escape")
        self._read_as("Dr Baker")
        self._open("shenzhen_CHNCXR_0023_0")
        hand.picture("read blind by the second reader")
        hand.do("key", "b", "key", "1")
        height, width = hand.review.image.shape
        hand.draw([(height * (0.3 + 0.2 * s / 12), width * 0.24) for s in range(13)])
        hand.rest(0.5)
        hand.do("key", "Return")
        hand.until("both decisions", lambda: any(one.compares for one in program.services.record.requests().values()))
        hand.rest(1.5)
        hand.picture("both have decided")
        self._read_as("Dr Adams")
        self._open("shenzhen_CHNCXR_0023_0")
        hand.rest(1.5)
        hand.picture("two readings compared")

    def _read_as(self, name: str) -> None:
        readers = self.program.services.readers
        self.program.readings.read_as(readers.of_name(name), name)
        self.hand.until(name, lambda: readers.current.name == name and self.program.services.lanes.decode.idle)
        self.hand.rest(0.5)

    # -- saying it
    def report(self) -> None:
        """Look at the report of a case and at that of the set as they will be printed."""
        self._open("nih_dx_1")
        self._preview("Print case report…", "report of a case")
        self._preview("Print report on several cases", "report on several cases")

    def contact_sheet(self) -> None:
        """Look at how a contact sheet is laid out."""
        hand = self.hand
        hand.command("Contact sheet")
        hand.rest(0.8)
        hand.picture("contact sheet")
        hand.do("key", "Escape")

    def export(self) -> None:
        """Look at what is asked for an export, and at the reader's own record."""
        hand = self.hand
        hand.do("key", "ctrl+alt+e")
        hand.rest(0.8)
        hand.picture("export")
        hand.do("key", "Escape")

    # -- pages
    def settings(self) -> None:
        """Look at each part of the settings."""
        hand, program = self.hand, self.program
        hand.do("key", "ctrl+comma")
        hand.until("the settings", lambda: program.window.page_open)
        hand.rest(0.8)
        hand.picture("settings")
        hand.do("type", "--delay", 30, "names")
        hand.rest(0.5)
        hand.picture("settings searched")
        hand.do("key", "Escape")
        self._back()

    def keys(self) -> None:
        """Look at the keys."""
        hand = self.hand
        hand.do("key", "F1")
        hand.rest(0.8)
        hand.picture("keys")
        hand.do("key", "Escape")

    def models(self) -> None:
        """Look at the versions."""
        self.hand.command("Versions")
        self.hand.until("the versions", lambda: self.program.window.page_open)
        self.hand.rest(1.2)
        self.hand.picture("models")
        self._back()

    def training_set(self) -> None:
        """Look at the training set."""
        self.hand.command("Training set")
        self.hand.until("the training set", lambda: self.program.window.page_open)
        self.hand.rest(2.0)
        self.hand.picture("training set")
        self._back()

    # -- parts
    def _open(self, name: str) -> None:
        """Search a case, and open it by Enter."""
        hand, model = self.hand, self.program.window.worklist.model
        keys = [key for key in model.keys(listed=False) if Path(key).stem == name]
        assert keys, f"{name} is not on the worklist"
        self.program.worklist.show(keys[0])
        hand.until(name, lambda: hand.program.session.current is not None and hand.review.image.name == name)
        hand.until("a prediction", hand.predicted)
        self.program.viewing.ensure().view.setFocus()
        hand.rest(0.6)

    def _preview(self, command: str, name: str) -> None:
        from PySide6.QtPrintSupport import QPrintPreviewDialog

        hand = self.hand
        hand.command(command)

        def shown() -> list[QPrintPreviewDialog]:
            return [one for one in self.program.window.findChildren(QPrintPreviewDialog) if one.isVisible()]

        hand.until(name, lambda: bool(shown()))
        hand.rest(1.0)
        hand.picture(name)
        for dialog in shown():
            dialog.reject()
        hand.rest(0.3)

    def _back(self) -> None:
        self.hand.do("key", "Escape")
        self.hand.until("the picture", lambda: not self.program.window.page_open)


def _radiographs(folder: Path, shared: Path) -> None:
    """Copy real radiographs: a few DICOM files, the rest from each source in turn."""
    files = [shared / "dicom" / f"{name}.dcm" for name in _DICOM]
    by_source: dict[str, list[Path]] = {}
    for path in sorted((shared / "cxr" / "images").iterdir()):
        by_source.setdefault(path.name.split("_")[0], []).append(path)
    place = 0
    while len(files) < IMAGES:
        files += [paths[place] for paths in by_source.values()]
        place += 7
    for path in files[:IMAGES]:
        shutil.copy(path, folder / path.name)
        (folder / path.name).chmod(0o644)
    _make_prior(folder / "nih_dx_1.dcm", folder / "nih_dx_2.dcm")


def _make_prior(*paths: Path) -> None:
    """Give two files one patient and two days: none of the files at hand has a prior, nor says how large a pixel is."""
    import pydicom

    for path, day in zip(paths, ("20240418", "20250602"), strict=True):
        dataset = pydicom.dcmread(path)
        dataset.PatientID, dataset.PatientName, dataset.StudyDate = "10442", "Beside^Prior", day
        dataset.ImagerPixelSpacing = ["0.286", "0.286"]
        dataset.save_as(path)


def main() -> int:
    """Go through the day; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--shared", type=Path, default=Path(__file__).parents[3] / "shared")
    parser.add_argument("--size", default="1680x1000")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    width, height = map(int, options.size.split("x"))
    with tempfile.TemporaryDirectory() as place, screen():
        home, images = Path(place) / "home", Path(place) / "images"
        home.mkdir()
        images.mkdir()
        os.environ["LUNGSEG_HOME"] = str(home)
        _radiographs(images, options.shared)
        from PySide6.QtWidgets import QApplication

        from lungseg_gui import app
        from lungseg_gui.ui import theme
        from lungseg_gui.ui.program import Program

        application = QApplication(["lungseg"])
        theme.apply(application, "dark")
        program = Program(app.make_services(home))
        program.window.restore("", (width, height))
        program.window.show()
        hand = DayHand(program, options.out)
        hand.rest(1)
        program.start(())
        program.window.activateWindow()
        day = Day(hand, images)
        try:
            hand.rest(1)
            day.go()
        finally:
            program.close(ask=False)
    hand.say(f"failed: {', '.join(day.failed) or 'none'}")
    return 1 if day.failed else 0


if __name__ == "__main__":
    sys.exit(main())
