"""Ctrl+K: find a command by its words and run it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QBrush, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from lungseg_gui.core.language import english, labelled, tr
from lungseg_gui.ui import theme
from lungseg_gui.ui.actions import Actions, Command, shown_key
from lungseg_gui.ui.parts import plain, set_tone, text
from lungseg_gui.ui.search_words import other_words

_WIDTH, _ROW, _ROWS, _NOTE = 480, 32, 10, 20


class _OffStaysGrey(QStyledItemDelegate):
    """A command that is off looks so where it is the selected one, too."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Have the selected text in the row's own colour."""
        super().initStyleOption(option, index)
        own = index.data(Qt.ItemDataRole.ForegroundRole)
        if isinstance(own, QBrush):
            palette: QPalette = option.palette  # pyright: ignore[reportAttributeAccessIssue]
            palette.setBrush(QPalette.ColorRole.HighlightedText, own)
            option.palette = palette  # pyright: ignore[reportAttributeAccessIssue]


class CommandSearch(QFrame):
    """A field over a list over a line; Enter runs the chosen command or says why it is off, Esc closes."""

    def __init__(self, actions: Actions, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setProperty("surface", "card")
        self._actions = actions
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search commands"))
        self.field.setAccessibleName(tr("Search commands"))
        theme.fix_height(self.field, 30)
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._run)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Commands"))
        self.list.setItemDelegate(_OffStaysGrey(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(lambda _: self._run())
        self.list.currentItemChanged.connect(lambda *_: self._tell(""))
        self.note = text(size=theme.SECONDARY, tone="second")
        self.note.setMinimumHeight(_NOTE)
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addWidget(self.note)

    def open_below(self, top: int) -> None:
        """Open in the middle of the window, below its upper edge."""
        window = self.parentWidget()
        if window is None:
            return
        self.field.clear()
        self._filter("")
        wide = min(theme.wider(_WIDTH), window.width() - 16)
        tall = 24 + 8 + theme.taller(30) + _ROWS * theme.taller(_ROW) + theme.taller(_NOTE)
        self.setFixedSize(wide, min(tall, window.height() - top - 8))
        self.move(window.mapToGlobal(QPoint((window.width() - wide) // 2, top)))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _filter(self, words: str) -> None:
        """List the commands that hold every word.

        Those that can be run come first, of these what begins with the words, then what holds them itself.
        """
        begin, wanted = words.strip().lower(), words.lower().split()
        found = [c for c in self._actions.commands if all(word in _sought(c) for word in wanted)]
        own = {c.id for c in found if all(word in _own(c) for word in wanted)}
        found.sort(key=lambda c: (not self._actions.allows(c), not _begins(c, begin), c.id not in own))
        self.list.clear()
        for command in found:
            self.list.addItem(self._item(command))
        self.list.setCurrentRow(0)
        self._tell("" if found else tr("No command matches “{words}”.", words=words.strip()))

    def _item(self, command: Command) -> QListWidgetItem:
        key = f"    {shown_key(command.keys[0])}" if command.keys else ""
        item = QListWidgetItem(f"{labelled(tr(command.menu), command.text)}{key}")
        item.setData(Qt.ItemDataRole.UserRole, command.id)
        item.setSizeHint(QSize(_WIDTH - 32, theme.taller(_ROW)))
        reason = self._actions.why_not(command)
        if reason:
            item.setForeground(theme.colour("disabled"))
            item.setToolTip(plain(reason))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {reason}")
        return item

    def _run(self) -> None:
        item = self.list.currentItem()
        # The list may be empty; the stubs do not say so.
        name = item.data(Qt.ItemDataRole.UserRole) if self.list.count() else None
        if not isinstance(name, str):
            return
        reason = self._actions.why_not(self._actions.command(name))
        if reason:
            self._tell(reason)
        else:
            self.hide()
            self._actions.run(name)

    def _tell(self, words: str) -> None:
        """Say what Enter did not do, below the list."""
        self.note.setText(words)
        self.note.setToolTip(plain(words))
        set_tone(self.note, "warn" if self.list.count() else "second")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list by the arrow keys while the field has the focus."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}.get(event.key(), 0)
            if step:
                row = self.list.currentRow() + step
                self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
                return True
        return super().eventFilter(watched, event)


def _sought(command: Command) -> str:
    """Return what a command is found by: its own words, and others that a reader may know it by."""
    return f"{_own(command)} {other_words(command.id).lower()}"


def _own(command: Command) -> str:
    """Return a command's words, in English too, which manuals and colleagues use."""
    return f"{tr(command.menu)} {command.text} {command.menu} {english(command.text)}".lower()


def _begins(command: Command, words: str) -> bool:
    return any(text.lower().startswith(words) for text in (command.text, english(command.text)))
