"""The settings page: made from the table of settings and the table of its sections."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListWidget, QScrollArea, QVBoxLayout, QWidget

from lungseg_gui.core.language import english, tr, tr_count
from lungseg_gui.services.settings import Settings, Value
from lungseg_gui.ui import theme
from lungseg_gui.ui.dialogs.page import Page
from lungseg_gui.ui.dialogs.setting_controls import setting_words
from lungseg_gui.ui.dialogs.setting_row import SettingRow
from lungseg_gui.ui.dialogs.settings_sections import SettingsSection
from lungseg_gui.ui.parts import Button, line, text

_WIDEST, _FIELD, _SLACK = 820, 260, 24


@dataclass(frozen=True, eq=False)
class _Part:
    """A section as it stands on the page."""

    section: SettingsSection
    box: QWidget
    rows: tuple[SettingRow, ...]
    lines: Mapping[SettingRow, QWidget]
    page: QWidget | None

    def show_found(self, found: Callable[[str], bool]) -> bool:
        """Show what a search finds of it, all where it finds the title; return whether that is anything."""
        title = found(setting_words(self.section.title))
        for row in self.rows:
            row.setVisible(title or found(f"{setting_words(self.section.title)} {row.words}"))
            self.lines[row].setVisible(not row.isHidden())
        page = self.page is not None and (
            title or found(f"{setting_words(self.section.title)} {setting_words(self.section.words)}")
        )
        if self.page is not None:
            self.page.setVisible(page)
        there = page or any(not row.isHidden() for row in self.rows)
        self.box.setVisible(there)
        return there


class SettingsPage(Page):
    """Sections at the left, their settings at the right, a search above; what is changed holds at once.

    Parameters
    ----------
    settings : Settings
        Asked for the table and what holds now.
    sections : sequence of SettingsSection
        In their order.
    make_page : callable
        Makes the own page of a section; None where it has none.
    set_value, reset : callable
        Are given a key (and a value).
    reset_all : callable
        Asks, then resets everything.
    take_in, export : callable
        Ask for a file, then take settings from it or write them into it.
    back : callable
        Goes back to reading.
    """

    def __init__(
        self,
        settings: Settings,
        sections: Sequence[SettingsSection],
        *,
        make_page: Callable[[SettingsSection], QWidget | None],
        set_value: Callable[[str, Value], object],
        reset: Callable[[str], object],
        reset_all: Callable[[], object],
        take_in: Callable[[], object],
        export: Callable[[], object],
        back: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Settings"), back=back, parent=parent)
        self._settings = settings
        self._going = False
        self._set_value, self._reset = set_value, reset
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search settings"))
        self.search.setAccessibleName(tr("Search settings"))
        self.search.setClearButtonEnabled(True)
        theme.fix_width(self.search, _FIELD)
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self.reset_button = Button(tr("Reset all…"), run=reset_all)
        self.import_button = Button(tr("Import…"), run=take_in)
        self.export_button = Button(tr("Export…"), run=export)
        for widget in (self.search, self.import_button, self.export_button, self.reset_button):
            self.head.addWidget(widget)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._to_search).setContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        self.nav = QListWidget(self)
        self.nav.setProperty("part", "sections")
        self.nav.setAccessibleName(tr("Sections"))
        self.scrolled = QScrollArea(self)
        self._inner = QWidget(self.scrolled.viewport())  # first: each part is made where it will stand
        self.parts = tuple(self._part(section, make_page(section)) for section in sections)
        self.rows = {row.setting.key: row for part in self.parts for row in part.rows}
        self._lay_out()
        self.setFocusProxy(self.search)
        self._show_taken(frozenset(self.rows))
        self._count()

    # -- making
    def _part(self, section: SettingsSection, page: QWidget | None) -> _Part:
        box = QFrame(self._inner)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 20)
        column.setSpacing(0)
        title = text(setting_words(section.title), size=theme.TITLE, weight=600)
        title.setContentsMargins(16, 8, 0, 8)
        column.addWidget(title)
        rows = tuple(
            SettingRow(
                setting,
                self._settings.get(setting.key),
                locked=self._settings.lock_of(setting.key),
                set_value=self._set_value,
                reset=self._reset,
                parent=box,
            )
            for setting in self._settings.table
            if setting.section == section.key
        )
        lines = {row: line() for row in rows}
        for row in rows:
            column.addWidget(row)
            column.addWidget(lines[row])
        if page is not None:
            if rows:
                column.addSpacing(12)
            column.addWidget(page)
        return _Part(section, box, rows, lines, page)

    def _fit_nav(self) -> None:
        """Give the names of the sections their room, at the size of texts in use."""
        self.nav.setFixedWidth(max(180, self.nav.sizeHintForColumn(0) + 24))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(0)
        for part in self.parts:
            column.addWidget(part.box)
            self.nav.addItem(setting_words(part.section.title))
        self.nothing = text(tone="second", wrap=True)
        self.nothing.setContentsMargins(16, 24, 16, 0)
        self.nothing.hide()
        column.addWidget(self.nothing)
        column.addStretch(1)
        self._inner.setMaximumWidth(_WIDEST)
        self.scrolled.setWidgetResizable(True)
        self.scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scrolled.setWidget(self._inner)
        self.nav.ensurePolished()
        self._fit_nav()
        theme.notifier().changed.connect(self._fit_nav)
        self.nav.setCurrentRow(0)
        self.nav.currentRowChanged.connect(self._go_to)
        self.nav.itemClicked.connect(lambda item: self._go_to(self.nav.row(item)))
        self.scrolled.verticalScrollBar().valueChanged.connect(self._scrolled_to)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.nav)
        row.addWidget(line(vertical=True))
        row.addWidget(self.scrolled, 1)
        self.body.addLayout(row, 1)

    # -- what the controller calls
    def show_values(self, keys: frozenset[str]) -> None:
        """Show what these settings are now."""
        for key in keys & self.rows.keys():
            self.rows[key].show_value(self._settings.get(key))
        self._show_taken(keys)
        self._count()

    def _show_taken(self, keys: frozenset[str]) -> None:
        for row in self.rows.values():
            if row.setting.unlike in keys:
                row.show_taken(self._settings.get(row.setting.unlike))

    def _count(self) -> None:
        number = sum(row.changed for row in self.rows.values())
        self.count.setText(tr_count("{n} changed", "", number) if number else "")
        self.reset_button.setEnabled(bool(self.changed))

    @property
    def changed(self) -> list[str]:
        """Keys of what is not at its default and can be reset, in the page's order."""
        return [key for key, row in self.rows.items() if row.changed and not self._settings.lock_of(key)]

    # -- search and sections
    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _find(self, words: str) -> None:
        written = words.casefold().split()
        small = tr("a an and as at by for from how i in is it my of on or the to when where which with")
        passed = {*small.split(), *english(small).split()}  # the search finds English words in every language
        sought = [word for word in written if word not in passed] or written

        def found(text: str) -> bool:
            there = text.casefold()
            return all(word in there for word in sought)

        shown = [part.show_found(found) for part in self.parts]
        for place, there in enumerate(shown):
            self.nav.item(place).setHidden(not there)
        self.nothing.setText(tr("No setting matches “{words}”.", words=words.strip()))
        self.nothing.setVisible(not any(shown))
        self.scrolled.verticalScrollBar().setValue(0)
        self._scrolled_to(0)  # the section that was marked may be out of sight

    def _go_to(self, place: int) -> None:
        if 0 <= place < len(self.parts):
            self._going = True
            self.scrolled.verticalScrollBar().setValue(self.parts[place].box.y())
            self._going = False

    def _scrolled_to(self, top: int) -> None:
        """Mark the section at the top; one that the reader went to stays marked though the page ends before it."""
        if self._going:
            return
        shown = [place for place, part in enumerate(self.parts) if not part.box.isHidden()]
        at_top = [place for place in shown if self.parts[place].box.y() <= top + _SLACK] or shown[:1]
        if at_top:
            self.nav.blockSignals(True)
            self.nav.setCurrentRow(at_top[-1])
            self.nav.blockSignals(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the search to the first setting that it finds; Esc clears the search first."""
        if watched is self.search and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                first = next((row for row in self.rows.values() if row.isVisible()), None)
                if first is not None:
                    first.control.setFocus(Qt.FocusReason.TabFocusReason)
                    self.scrolled.ensureWidgetVisible(first)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return False
