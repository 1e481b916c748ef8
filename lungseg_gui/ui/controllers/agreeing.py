"""What is recorded of the case on the screen, and what becomes of two readings of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import english, together, tr
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.readings import Line, What, joined
from lungseg_gui.core.session import Event, Session
from lungseg_gui.jobs.agreeing import Agreed, look
from lungseg_gui.services.files import atomic_write_bytes
from lungseg_gui.services.record import Recorded, as_csv
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.painted import Screen
from lungseg_gui.ui.controllers.readings import Readings
from lungseg_gui.ui.controllers.saving import Saving
from lungseg_gui.ui.controllers.services import Services, keep
from lungseg_gui.ui.controllers.viewing import Viewing
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.panels.panels import Panels
from lungseg_gui.ui.tasks import Report
from lungseg_gui.ui.window import Window

_BANNER = "record"


class Agreeing(QObject):
    """Fills the panels "Record" and "Two readers", and makes a mask of the record that of the case."""

    def __init__(
        self,
        window: Window,
        services: Services,
        session: Session,
        messages: Messages,
        *,
        screen: Screen,
        viewing: Viewing,
        saving: Saving,
        panels: Panels,
        readings: Readings,
    ) -> None:
        super().__init__(window)
        self._window, self._services, self._session, self._messages = window, services, session, messages
        self._screen, self._viewing, self._panels = screen, viewing, panels
        self._readings = readings
        self._agreed: Agreed | None = None
        session.observe(self._observe)
        saving.saved.connect(self._saved)
        readings.changed.connect(self.look)
        panels.agreement.wanted.connect(self.use)
        panels.record.mask_wanted.connect(self.restore)

    def _observe(self, event: Event, _identity: Identity | None) -> None:
        if event is Event.CURRENT:
            self._show((), None)  # nothing of the case before, while this one is looked up
            self.look()

    def _saved(self, identity: Identity) -> None:
        review = self._session.current
        if review is not None and review.image.identity == identity:
            self.look()

    def look(self) -> None:
        """Look up the case on the screen."""
        review = self._session.current
        if review is None:
            return
        image, record, library = review.image, self._services.record, self._services.library

        def done(found: tuple[tuple[Line, ...], Agreed | None]) -> None:
            now = self._session.current
            if now is not None and now.image.identity == image.identity:
                self._show(*found)

        self._services.lanes.browse.do(
            lambda report: look(image, record=record, library=library),
            name="record",
            done=done,
            failed=partial(self._messages.failed, _BANNER),
        )

    def _show(self, lines: tuple[Line, ...], agreed: Agreed | None) -> None:
        if agreed is not None or self._agreed is not None:
            self._panels.agreement.show_agreed(agreed)
        self._agreed = agreed
        if lines or self._panels.record.lines:
            self._panels.record.show_lines(lines)

    # -- choosing
    def use(self, right: bool, left: bool) -> None:
        """Make the mask of the case of two readings, as one step: of each lung the second reader's, or the first's."""
        agreed = self._agreed
        if agreed is None or agreed.why_not:
            return
        first, second = agreed.request.names
        names = first or tr("the first reader"), second
        masks = agreed.first, agreed.second
        if right == left:
            mask, words = masks[right], tr("Mask by {reader}", reader=names[right])
        else:
            mask = joined(masks[right], masks[left])
            words = tr("Right lung of {one}, left lung of {other}", one=names[right], other=names[left])
        self._put(mask, words, What.TAKEN, request=agreed.request.token)

    def restore(self, line: Line) -> None:
        """Make a mask of the record that of the case, as one step that can be undone."""
        painted, record = self._screen.painted, self._services.record
        if painted is None:
            return

        def done(mask: Mask) -> None:
            if self._screen.painted == painted and mask.shape == painted.identity.shape:
                self._put(mask, tr("Mask from the record, line {n}", n=line.number), What.RESTORED)

        self._services.lanes.browse.do(
            lambda report: record.mask(line),
            name="mask of the record",
            done=done,
            failed=partial(self._messages.failed, _BANNER),
        )

    def _put(self, mask: Mask, words: str, what: What, *, request: str = "") -> None:
        review = self._session.current
        if review is None or self._screen.painted is None or review.read_only:
            self._messages.toast((review.read_only if review is not None else "") or self._screen.why_not_painted())
            return
        self._viewing.finish_stroke()
        changed = self._session.replace(mask, words)
        services, reader = self._services, self._services.readers.current
        recorded = Recorded(
            what,
            review.image.identity,
            reader,
            mask,
            version=review.based_on,
            request=request,
            comment=english(words),
        )

        def done(_: object) -> None:
            more = tr("Press Enter to accept it.") if changed else tr("The case already has this mask.")
            self._messages.toast(tr("{what}. {why}", what=words, why=more))
            self.look()
            self._readings.look()

        services.lanes.disk.do(
            lambda report: services.record.add(recorded),
            name="record",
            done=done,
            failed=partial(self._messages.failed, _BANNER),
        )

    # -- the table
    def ask_export(self) -> None:
        """Ask where to, then write the record as a table."""
        folder = self._services.settings.text("export.folder") or str(Path.home())
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Export the record"), str(Path(folder) / "record.csv"), tr("Table (*.csv)")
        )
        if name:
            keep(self._services.settings, {"export.folder": str(Path(name).parent)}, self._messages)
            self.export(Path(name))

    def export(self, path: Path) -> None:
        """Write the record as a table, and say where a line was changed."""
        record = self._services.record

        def work(report: Report) -> tuple[str, ...]:
            problems = record.problems()
            atomic_write_bytes(path, as_csv(record.lines()).encode("utf-8-sig"))
            return problems

        def done(problems: tuple[str, ...]) -> None:
            self._messages.exported(path)
            if problems:
                self._messages.failed(_BANNER, LungSegError(together(problems[:3])))

        self._services.lanes.disk.do(
            work, name="export the record", done=done, failed=partial(self._messages.failed, "export")
        )


def record_commands(agreeing: Agreeing) -> list[Command]:
    """Return the command of the File menu."""
    words = tr("Export the record of decisions…")
    return [Command("file.record", words, "File", agreeing.ask_export, group=1)]
