"""The one table of commands: id, text, shortcut, icon, run, enabled. Menus, bars, keys and search are made from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from lungseg_gui.core.language import tr, tr_later
from lungseg_gui.ui import theme
from lungseg_gui.ui.key_presses import LETTER, KeyPresses, sequence_of
from lungseg_gui.ui.mnemonics import mnemonics
from lungseg_gui.ui.own_keys import OwnKeys
from lungseg_gui.ui.parts import Button, plain

_ON_THE_PICTURE = ("Edit", "Segment", "Measure")
MENUS = (
    tr_later("File"),
    tr_later("Edit"),
    tr_later("View"),
    tr_later("Segment"),
    tr_later("Measure"),
    tr_later("Model"),
    tr_later("Help"),
)
"""Their keys, which are their names in English."""


@dataclass(frozen=True)
class Command:
    """One thing that the reader can do.

    Attributes
    ----------
    id : str
        Stable name, such as ``review.accept``.
    text : str
        Words of the menu entry; ends in … where more is asked.
    menu : str
        One of MENUS.
    keys : tuple of str
        Shortcuts in Qt's portable form, the one that is shown first.
    icon : str
        Phosphor name, or "".
    run : callable
    enabled : callable
        Asked at each refresh.
    checked : callable or None
        For commands that are on or off.
    why_not : callable
        Sentence for the tooltip while it is not enabled.
    typing : bool
        Whether the keys hold while a text field has the focus.
    repeats : bool
        Whether a held key repeats it.
    on_picture : bool
        Whether the keys hold only while the picture has the focus.
    group : int
        Menu entries of different groups are separated.
    submenu : str
        Words of the menu within the menu; "" for none.
    """

    id: str
    text: str
    menu: str
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    icon: str = ""
    enabled: Callable[[], bool] = lambda: True
    checked: Callable[[], bool] | None = None
    why_not: Callable[[], str] = lambda: ""
    typing: bool = False
    repeats: bool = False
    on_picture: bool = False
    group: int = 0
    submenu: str = ""


@dataclass(frozen=True)
class HeldKey:
    """A key that acts while it is held, or a gesture of the mouse; listed among the keys, not a command.

    Its words are marked by ``tr_later``.
    """

    keys: str
    text: str
    menu: str = "Segment"


GESTURES = (
    HeldKey(tr_later("Wheel"), tr_later("Zoom towards the pointer"), "View"),
    HeldKey(tr_later("Middle drag, Space drag"), tr_later("Pan"), "View"),
    HeldKey(tr_later("Right drag"), tr_later("Window centre and width"), "View"),
    HeldKey(tr_later("Ctrl+right drag"), tr_later("Gamma: up is brighter"), "View"),
    HeldKey(tr_later("Hold Z"), tr_later("Magnify under the pointer"), "View"),
    HeldKey(tr_later("Hold Q"), tr_later("Show the model's own mask"), "View"),
    HeldKey(tr_later("Ctrl+click, Ctrl+Space"), tr_later("Add one case to the selection"), "Edit"),
    HeldKey(tr_later("Shift+click, Shift+arrows"), tr_later("Select all cases up to this one"), "Edit"),
    HeldKey(tr_later("Ctrl+A"), tr_later("Select all listed cases"), "Edit"),
    HeldKey(tr_later("Esc"), tr_later("Return to the open case in the worklist"), "Edit"),
    HeldKey(tr_later("Right click, Shift+F10"), tr_later("Menu of the selected cases"), "Edit"),
    HeldKey(tr_later("Hold Ctrl"), tr_later("Erase while held; lasso and polygon subtract"), "Segment"),
    HeldKey(tr_later("Enter"), tr_later("Apply the lasso, polygon or threshold"), "Segment"),
    HeldKey(tr_later("Del, Ctrl+click"), tr_later("Remove a corner of the lasso or polygon"), "Segment"),
    HeldKey(tr_later("Backspace"), tr_later("Remove the last corner of the polygon"), "Segment"),
    HeldKey(tr_later("Shift+wheel"), tr_later("Brush radius"), "Segment"),
    HeldKey(tr_later("Esc"), tr_later("Cancel the stroke in progress"), "Segment"),
    HeldKey(tr_later("Arrows, Shift+arrows"), tr_later("Move the selected measurement by 1 or 10 px"), "Measure"),
    HeldKey(tr_later("Double click"), tr_later("Rename the measurement or change its text"), "Measure"),
    HeldKey(tr_later("Del"), tr_later("Remove the selected measurement"), "Measure"),
)


def typing_now() -> bool:
    """Whether a text field has the focus, or a dialog or menu is open."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QLineEdit | QAbstractSpinBox | QTextEdit | QPlainTextEdit):
        return True
    return QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None


def shown_key(keys: str) -> str:
    """Return a shortcut as the reader sees it: ``Ctrl+Shift+Z``, ``PgDn``."""
    words = sequence_of(keys).toString(QKeySequence.SequenceFormat.NativeText)
    for long, short in (("Return", "Enter"), ("PgDown", "PgDn")):
        words = words.replace(long, short)
    return words


@dataclass
class _Bound:
    command: Command
    action: QAction
    default: tuple[str, ...]  # keys, before the reader chose others
    buttons: list[QAbstractButton] = field(default_factory=list[QAbstractButton])
    reason: str | None = None  # that the tooltips name; None where they are not made yet


class Actions(QObject):
    """QActions made from the table; :meth:`refresh` asks each what it allows now."""

    refreshed = Signal()

    def __init__(self, parent: QWidget, *, covered: Callable[[], bool] = lambda: False) -> None:
        super().__init__(parent)
        self._parent = parent
        self._running = 0  # commands that may run each other
        self._bound: dict[str, _Bound] = {}
        self._typing = False
        self._covered = covered
        self._soon = QTimer(self, singleShot=True)  # after what is to be painted
        self._soon.timeout.connect(self.refresh)
        self._picture: QWidget | None = None
        self.presses = KeyPresses(self)
        OwnKeys(self, press=self.presses.run)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    # -- the table
    def add(self, commands: Iterable[Command]) -> None:
        """Add commands.

        Raises
        ------
        ValueError
            If an id or a shortcut is taken.
        """
        taken = {key: bound.command.id for bound in self._bound.values() for key in bound.command.keys}
        for command in commands:
            clash = [key for key in command.keys if key in taken]
            if command.id in self._bound or clash:
                raise ValueError(f"{command.id} takes an id or a shortcut that is in use: {clash}")
            taken |= dict.fromkeys(command.keys, command.id)
            self._bound[command.id] = _Bound(command, self._action(command), command.keys)
        self.presses.refresh()
        self.refresh()

    def _action(self, command: Command) -> QAction:
        action = QAction(command.text, self._parent)
        action.setObjectName(command.id)
        action.setShortcuts([sequence_of(key) for key in command.keys])
        action.setAutoRepeat(command.repeats)
        action.setCheckable(command.checked is not None)
        if command.icon:
            action.setIcon(theme.icon(command.icon))
            action.setIconVisibleInMenu(False)
        action.triggered.connect(lambda: self.run(command.id))
        if command.on_picture:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        else:
            self._parent.addAction(action)
        return action

    def attach_picture(self, place: QWidget) -> None:
        """Say where the picture is: the keys of what is decided on it hold while the focus is in there."""
        self._picture = place
        for bound in self._bound.values():
            if bound.command.on_picture:
                place.addAction(bound.action)

    # -- keys
    def default_keys(self, name: str) -> tuple[str, ...]:
        """Return the keys that the table gives a command."""
        return self._bound[name].default

    def keys_of_all(self) -> list[tuple[str, tuple[str, ...]]]:
        """Return every command's id and the keys that it has now."""
        return [(name, bound.command.keys) for name, bound in self._bound.items()]

    def key_counts(self, name: str) -> bool:
        """Whether a key of a command would run it where the focus is."""
        bound = self._bound[name]
        focus = QApplication.focusWidget()
        there = focus is not None and self._picture is not None and self._picture.isAncestorOf(focus)
        return bound.action.isEnabled() and (there or not bound.command.on_picture)

    def set_keys(self, keys: Mapping[str, tuple[str, ...]], *, by: str = LETTER) -> None:
        """Give commands other keys; ``by`` letter or place is how they are found. Menus, tooltips and plates follow."""
        for name, wanted in keys.items():
            bound = self._bound[name]
            if wanted != bound.command.keys:
                bound.command, bound.reason = replace(bound.command, keys=wanted), None
                bound.action.setShortcuts([sequence_of(key) for key in wanted])
                for button in bound.buttons:
                    if isinstance(button, Button) and button.key:
                        button.set_key(shown_key(wanted[0]) if wanted else "")
        self.presses.by = by
        self.presses.refresh()
        self.refresh()

    @property
    def commands(self) -> tuple[Command, ...]:
        """All commands in the table's order."""
        return tuple(bound.command for bound in self._bound.values())

    def command(self, name: str) -> Command:
        """Return a row of the table."""
        return self._bound[name].command

    def action(self, name: str) -> QAction:
        """Return the QAction of a command."""
        return self._bound[name].action

    def run(self, name: str) -> None:
        """Run a command where it is enabled, then ask all again.

        After one that a held key repeats, such as undo, the picture is painted first.
        """
        command = self._bound[name].command
        self._running += 1
        try:
            if self.allows(command):
                command.run()
        finally:
            self._running -= 1
        if command.repeats:
            for bound in self._bound.values():
                if bound.command.repeats:  # Redo straight after Undo: a key whose command is still off is lost
                    self._show(bound)
            self._soon.start()
        else:
            self.refresh()

    def allows(self, command: Command) -> bool:
        """Whether a command would run now: it is enabled, and no page hides the picture that it acts on."""
        return command.enabled() and not self._hidden(command)

    def why_not(self, command: Command) -> str:
        """Return why a command is off, as a sentence; "" where it would run."""
        if self.allows(command):
            return ""
        if self._hidden(command):
            return tr("Close this page first: it covers the image.")
        return command.why_not() or tr("Open an image first.")

    def _hidden(self, command: Command) -> bool:
        return command.menu in _ON_THE_PICTURE and self._covered()

    # -- where they are shown
    def fill(self, menu: QMenu, title: str) -> None:
        """Fill a menu with the commands of one title, separated by group."""
        group: int | None = None
        inner: dict[str, QMenu] = {}  # menus within the menu
        for bound in self._bound.values():
            if bound.command.menu != title:
                continue
            if group is not None and bound.command.group != group:
                menu.addSeparator()
            group, words = bound.command.group, bound.command.submenu
            if words and words not in inner:
                inner[words] = menu.addMenu(words)
            (inner[words] if words else menu).addAction(bound.action)
        for each in (menu, *inner.values()):
            entries = [action for action in each.actions() if not action.isSeparator()]
            for action, marked in zip(entries, mnemonics([action.text() for action in entries]), strict=True):
                action.setText(marked)

    def pick(self, menu: QMenu, names: Sequence[str]) -> None:
        """Fill a menu with these commands."""
        for name in names:
            menu.addAction(self._bound[name].action)

    def bind(self, button: QAbstractButton, name: str) -> None:
        """Have a button run a command and follow whether it is enabled and on; its tooltip names the key."""
        bound = self._bound[name]
        bound.buttons.append(button)
        bound.reason = None
        button.clicked.connect(lambda: self.run(name))
        button.setCheckable(bound.command.checked is not None)
        self._show(bound)

    def tip(self, name: str) -> str:
        """Return text and key, such as ``Brush (B)``."""
        command = self._bound[name].command
        words = command.text.removesuffix("…")
        return f"{words} ({shown_key(command.keys[0])})" if command.keys else words

    # -- state
    def refresh(self) -> None:
        """Ask every command whether it is enabled and on; once, at its end, where a command is at work."""
        if self._running:
            return
        for bound in self._bound.values():
            self._show(bound)
        self.refreshed.emit()

    def _show(self, bound: _Bound) -> None:
        command = bound.command
        enabled = self.allows(command)
        bound.action.setEnabled(enabled and (command.typing or not self._typing))
        on = command.checked is not None and command.checked()
        if command.checked is not None:
            bound.action.setChecked(on)
        for button in bound.buttons:
            button.setEnabled(enabled)
            if command.checked is not None:
                button.setChecked(on)
        reason = "" if enabled else command.why_not()
        if reason != bound.reason:
            bound.reason = reason
            tip = self.tip(command.id)
            for button in bound.buttons:
                button.setToolTip(plain(f"{tip}\n{reason}" if reason else tip))

    def _focus_changed(self, _old: QWidget | None, _new: QWidget | None) -> None:
        typing = isinstance(QApplication.focusWidget(), QLineEdit | QAbstractSpinBox | QTextEdit | QPlainTextEdit)
        if typing != self._typing:
            self._typing = typing
            self.refresh()
