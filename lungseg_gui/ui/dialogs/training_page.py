"""The page of the training set: what was accepted, what is suspect, what was removed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.core.numerals import grouped
from lungseg_gui.ui import theme
from lungseg_gui.ui.dialogs.page import Page
from lungseg_gui.ui.dialogs.training_details import TrainingDetails
from lungseg_gui.ui.dialogs.training_filters import TrainingFilters
from lungseg_gui.ui.panels.training_model import TrainingCase, TrainingModel
from lungseg_gui.ui.panels.training_tiles import TileGrid
from lungseg_gui.ui.parts import Button, line, text


class TrainingPage(Page):
    """Tiles at the left, the chosen case at the right.

    Parameters
    ----------
    back : callable
        Goes back to reading.
    open_case, remove, restore, confirm : callable
        See :class:`TrainingDetails`.
    delete_removed : callable
        Asks, then deletes for good what was removed.
    picture_of : callable
        Returns the thumbnail (JPEG) of a case; b"" where it has not come yet.

    Signals
    -------
    turned(shown)
        The page was shown or left: nothing is examined while nobody looks.
    """

    turned = Signal(bool)

    def __init__(
        self,
        *,
        back: Callable[[], object],
        open_case: Callable[[str], object],
        remove: Callable[[Sequence[str]], object],
        restore: Callable[[Sequence[str]], object],
        confirm: Callable[[Mapping[str, str]], object],
        delete_removed: Callable[[], object],
        picture_of: Callable[[str], bytes] = lambda case_id: b"",
    ) -> None:
        super().__init__(tr("Training set"), back=back)
        self.progress = text(size=theme.SECONDARY, tone="third")
        self.head.addWidget(self.progress)
        self.picture_of = picture_of
        """Returns the thumbnail (JPEG) of a case; b"" where it has not come yet."""
        self.model = TrainingModel(self)
        self.grid = TileGrid()
        self.grid.setModel(self.model)
        self.setFocusProxy(self.grid)
        self.filters = TrainingFilters()
        self.details = TrainingDetails(open_case=open_case, remove=remove, restore=restore, confirm=confirm)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(self._list(), 1)
        row.addWidget(line(vertical=True))
        row.addWidget(self.details)
        self.body.addLayout(row, 1)
        self.body.addWidget(self._foot(delete_removed))
        self.filters.changed.connect(self._choose)
        self.grid.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self.grid.opened.connect(lambda _: self.details.open_first())
        self.grid.removal.connect(self.details.remove)
        self.set_cases(())

    def _list(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(line())
        place = QWidget()  # without one the layout would show its first widget as a window of its own
        self._pages = QStackedLayout(place)
        self._pages.addWidget(self.grid)
        self._pages.addWidget(self._nothing())
        column.addWidget(place, 1)
        return column

    def _nothing(self) -> QWidget:
        """Return what stands where no tile is."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 32, 24, 24)
        column.setSpacing(8)
        self.nothing_title = text(size=theme.TITLE, weight=600)
        self.nothing_text = text(tone="second", wrap=True)
        self.all_button = Button(tr("Show all cases"), run=self.filters.clear)
        column.addWidget(self.nothing_title)
        column.addWidget(self.nothing_text)
        column.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return page

    def _foot(self, delete_removed: Callable[[], object]) -> QWidget:
        self.foot = foot = QFrame()
        row = QHBoxLayout(foot)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        self.foot_text = text(size=theme.SECONDARY, tone="second", wrap=True)
        self.delete_button = Button(tr("Delete for good…"), look="danger", small=True, run=delete_removed)
        row.addWidget(self.foot_text, 1)
        row.addWidget(self.delete_button)
        return foot

    # -- what the controller calls
    def set_cases(self, cases: Sequence[TrainingCase]) -> None:
        """Show these cases; what is chosen stays chosen."""
        chosen = {case.record.case_id for case in self.grid.chosen()}
        self.filters.show_counts(cases)
        self.model.set_cases(cases)
        self._tell(cases)
        self._keep_chosen(chosen)

    def show_progress(self, done: int, total: int) -> None:
        """Say how far the search for suspect cases is."""
        words = tr("Checking for duplicates and mistakes: {n} of {total}", n=grouped(done), total=grouped(total))
        self.progress.setText(words if done < total else "")

    def show_picture(self, case_id: str, content: bytes) -> None:
        """Show a thumbnail that has arrived."""
        self.grid.tiles.put(case_id, content)
        self.model.changed(case_id)
        if [case.record.case_id for case in self.details.cases] == [case_id]:
            self.details.show_picture(content)

    # -- inside
    def _tell(self, cases: Sequence[TrainingCase]) -> None:
        there = [case for case in cases if not case.record.removed]
        learn, removed = sum(not case.record.kept_apart for case in there), len(cases) - len(there)
        kept, corrected = len(there) - learn, sum(case.record.corrected for case in there)
        imported = sum(case.record.imported for case in there if case.record.corrected)
        words = tr(
            "{n} accepted, {corrected} corrected: {learn} for training, {kept} held out",
            n=grouped(len(there)),
            corrected=grouped(corrected),
            learn=learn,
            kept=kept,
        )
        if imported:
            words = tr(
                "{n} accepted, {corrected} corrected ({imported} imported): {learn} for training, {kept} held out",
                n=grouped(len(there)),
                corrected=grouped(corrected),
                imported=grouped(imported),
                learn=learn,
                kept=kept,
            )
        self.count.setText(words if there else "")
        self.filters.setVisible(bool(cases))
        self.foot.setVisible(removed > 0)
        words = tr_count(
            "{n} removed cases stay on the disk until you delete them permanently.",
            "1 removed case stays on the disk until you delete it permanently.",
            removed,
        )
        self.foot_text.setText(words)
        self._tell_nothing()

    def _tell_nothing(self) -> None:
        none = not self.model.cases
        self.nothing_title.setText(tr("Nothing accepted yet") if none else tr("No case matches"))
        self.nothing_text.setText(
            tr("When you accept a mask with Enter, it appears here with its image, ready for training.")
            if none
            else tr("Change the filters, or show all cases.")
        )
        self.all_button.setVisible(not none)
        self._pages.setCurrentIndex(int(self.model.rowCount() == 0))

    def _choose(self) -> None:
        chosen = {case.record.case_id for case in self.grid.chosen()}
        self.model.choose(self.filters.wanted, self.filters.wanted_order)
        self._tell_nothing()
        self._keep_chosen(chosen)

    def _keep_chosen(self, case_ids: set[str]) -> None:
        """Choose the same cases again after a reset; the first one where none of them is left."""
        selection = self.grid.selectionModel()
        if not selection.hasSelection() and self.model.rowCount():
            rows = sorted(row for row in map(self.model.row_of, case_ids) if row >= 0) or [0]
            self.grid.setCurrentIndex(self.model.index(rows[0]))
            for row in rows:
                selection.select(self.model.index(row), selection.SelectionFlag.Select)
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = self.grid.chosen()
        self.details.show_cases(chosen)
        if len(chosen) == 1:
            self.details.show_picture(self.picture_of(chosen[0].record.case_id))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to look."""
        super().showEvent(event)
        self.turned.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        super().hideEvent(event)
        self.turned.emit(False)
