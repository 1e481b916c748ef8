"""Search a PACS and choose studies to open; the reader can keep reading in the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.services.pacs import FoundStudy, Query
from lungseg_gui.services.pacs.found import MODALITIES
from lungseg_gui.ui import names, theme
from lungseg_gui.ui.panels.wording import day_text, iso_day_text, typed_day
from lungseg_gui.ui.parts import Button, PrimaryButton, Segmented, line, set_tone, text

_SIZE, _MARGIN = (960, 580), 16
_WIDTHS = (110, 60, 60, 70, 120)
_PAD = 9
_AROUND = 34  # frame, padding and cursor beside the words of a field
_UID = Qt.ItemDataRole.UserRole
_EXAMPLE = date(2026, 11, 28)
_MODALITIES = {"all": ("CR", "DX"), "CR": ("CR",), "DX": ("DX",)}


class PacsSearchDialog(QDialog):
    """Not modal: the reader keeps reading while studies are fetched.

    Parameters
    ----------
    search : callable
        Takes the name of the PACS and the search.
    fetch : callable
        Takes the name of the PACS and the UIDs of studies.
    set_up : callable
        Opens the set-up of PACS.
    keep_up : callable
        Takes the name of the PACS whose chests of today are fetched from now on, "" for none.
    """

    def __init__(
        self,
        *,
        search: Callable[[str, Query], object],
        fetch: Callable[[str, Sequence[str]], object],
        set_up: Callable[[], object],
        keep_up: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._search, self._fetch, self._keep_up = search, fetch, keep_up
        self._searched = ""
        self.setWindowTitle(tr("Open from PACS"))
        self.setModal(False)
        self.resize(*_SIZE)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 14, _MARGIN, 14)
        column.setSpacing(10)
        column.addLayout(self._add_head(set_up))
        column.addLayout(self._add_fields())
        column.addWidget(line())
        self.tree = self._add_tree()
        column.addWidget(self.tree, 1)
        self.state = text(tone="second", wrap=True)
        self.state.setMinimumHeight(32)
        self.state.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(self.state)
        column.addLayout(self._add_foot())
        self._look()

    # -- making
    def _add_head(self, set_up: Callable[[], object]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.node = QComboBox()
        self.node.setAccessibleName(tr("PACS"))
        self.node.setMinimumWidth(220)
        self.node.currentIndexChanged.connect(lambda _: self._look())
        row.addWidget(text(tr("PACS"), tone="second"))
        row.addWidget(self.node)
        change = Button(tr("Set up…"), run=set_up)
        change.setAutoDefault(False)
        row.addWidget(change)
        row.addStretch(1)
        self.keep_up = QCheckBox(tr("Keep fetching today’s chests"))
        self.keep_up.setToolTip(
            tr("New ones are fetched every five minutes and predicted in advance, even after you close this page.")
        )
        self.keep_up.clicked.connect(lambda on: self._keep_up(self.node.currentText() if on else ""))
        row.addWidget(self.keep_up)
        return row

    def _add_fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        self.name = self._field(grid, 0, tr("Name", "person"), tr("Doe, Jane"))
        self.patient_id = self._field(grid, 1, tr("Patient ID"), "")
        self.accession = self._field(grid, 2, tr("Accession number"), "")
        self.first = self._field(grid, 3, tr("From", "day"), day_text(_EXAMPLE))
        self.last = self._field(grid, 4, tr("To", "day"), day_text(_EXAMPLE))
        self.modality = Segmented([("all", tr("CR, DX")), ("CR", "CR"), ("DX", "DX")])
        self.modality.set_current("all")
        self.modality.setAccessibleName(tr("Modality"))
        grid.addWidget(text(tr("Modality"), size=theme.SECONDARY, tone="second"), 0, 5)
        grid.addWidget(self.modality, 1, 5)
        self.search_button = PrimaryButton(tr("Search"), run=self._ask)
        self.search_button.setDefault(True)
        self.today = Button(tr("Today’s chests"), run=self._ask_today)
        self.today.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.today)
        buttons.addWidget(self.search_button)
        grid.addLayout(buttons, 1, 6)
        for index, share in enumerate((4, 3, 3, 3, 3)):
            grid.setColumnStretch(index, share)
        return grid

    def _field(self, grid: QGridLayout, place: int, words: str, example: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(words)
        field.setPlaceholderText(example)
        field.ensurePolished()  # its font is the theme's from here on
        field.setMinimumWidth(field.fontMetrics().horizontalAdvance(example) + _AROUND)
        grid.addWidget(text(words, size=theme.SECONDARY, tone="second"), 0, place)
        grid.addWidget(field, 1, place)
        return field

    def _add_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(tr("Studies"))
        tree.setHeaderLabels(
            [
                tr("Patient, study"),
                tr("Date"),
                tr("Time"),
                tr("Kind"),
                tr("Images"),
                tr("Accession"),
            ]
        )
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setUniformRowHeights(True)
        tree.setStyleSheet("QTreeView::item { height: 24px; }")
        tree.setAllColumnsShowFocus(True)
        head = tree.header()
        head.ensurePolished()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(_WIDTHS, 1):
            words = head.fontMetrics().horizontalAdvance(tree.headerItem().text(column))
            tree.setColumnWidth(column, max(theme.wider(width), words + 2 * _PAD))
        tree.itemSelectionChanged.connect(self._look)
        tree.itemDoubleClicked.connect(lambda item, _: self._open_chosen() if item.data(0, _UID) else None)
        return tree

    def _add_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        close = Button(tr("Close"), run=self.close)
        close.setAutoDefault(False)
        row.addWidget(close)
        self.open_button = PrimaryButton(tr("Open"), run=self._open_chosen)
        self.open_button.setAutoDefault(False)
        row.addWidget(self.open_button)
        return row

    # -- what is shown
    def show_nodes(self, names: Sequence[str], *, kept_up: str) -> None:
        """Offer these PACS; ``kept_up`` is the one whose chests of today are fetched, "" for none."""
        current = self.node.currentText()
        self.node.blockSignals(True)
        self.node.clear()
        self.node.addItems(list(names))
        self.node.setCurrentIndex(max(0, self.node.findText(current or kept_up)))
        self.node.blockSignals(False)
        self.keep_up.setChecked(bool(kept_up))
        if not names:
            self.tell(tr("No PACS is set up yet. Choose Set up…"))
        self._look()

    def show_studies(self, studies: Sequence[FoundStudy]) -> None:
        """Show what was found: by patient, newest first."""
        self.tree.clear()
        patients: dict[tuple[str, str], QTreeWidgetItem] = {}
        for study in studies:
            key = (study.patient_id, study.name)
            if key not in patients:
                words = "   ".join(filter(None, (study.name or tr("No name"), study.patient_id)))
                if names.hidden():
                    words = tr("Patient {n}", n=len(patients) + 1)
                patients[key] = QTreeWidgetItem(self.tree, [words])
                patients[key].setFirstColumnSpanned(True)
                patients[key].setExpanded(True)
            item = QTreeWidgetItem(
                patients[key],
                [
                    study.description or tr("Chest radiograph"),
                    iso_day_text(study.date),
                    study.time,
                    ", ".join(one for one in study.modalities if one in MODALITIES),
                    str(study.images or ""),
                    "" if names.hidden() else study.accession,
                ],
            )
            item.setData(0, _UID, study.uid)
        self.tree.expandAll()
        if not studies:
            self.tell(tr("No studies found."))
        else:
            found = tr_count("{n} studies", "1 study", len(studies))
            of = tr_count("{n} patients", "1 patient", len(patients))
            self.tell(tr("{studies} from {patients}. Select those to open.", studies=found, patients=of))
        self._look()

    def tell(self, words: str, *, tone: str = "second") -> None:
        """Say what happens, or why nothing does."""
        self.state.setText(words)
        set_tone(self.state, tone)

    @property
    def chosen(self) -> list[str]:
        """UIDs of the selected studies; a selected patient stands for all of theirs."""
        found: dict[str, None] = {}
        for item in self.tree.selectedItems():
            inside = [item.child(number) for number in range(item.childCount())] or [item]
            found |= {str(one.data(0, _UID)): None for one in inside if one is not None and one.data(0, _UID)}
        return list(found)

    @property
    def query(self) -> Query:
        """What the fields ask for."""
        return Query(
            self.name.text().strip(),
            self.patient_id.text().strip(),
            self.accession.text().strip(),
            typed_day(self.first.text().strip()),
            typed_day(self.last.text().strip()),
            _MODALITIES[self.modality.current],
        )

    # -- what the reader does
    def _ask(self) -> None:
        self._searched = self.node.currentText()
        if self._searched:
            self.tell(tr("Searching…"))
            self._search(self._searched, self.query)

    def _ask_today(self) -> None:
        for field in (self.name, self.patient_id, self.accession):
            field.clear()
        today = day_text(date.today())
        self.first.setText(today)
        self.last.setText(today)
        self._ask()

    def _open_chosen(self) -> None:
        if self.chosen and self._searched:
            self._fetch(self._searched, self.chosen)

    def _look(self) -> None:
        there, number = bool(self.node.currentText()), len(self.chosen)
        for button in (self.search_button, self.today, self.keep_up):
            button.setEnabled(there)
        self.open_button.setEnabled(number > 0)
        self.open_button.setText(tr_count("Open ({n})", "Open", number) if number > 1 else tr("Open"))
