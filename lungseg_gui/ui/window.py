"""The window: arranges bars, worklist, viewer and dock by the size at hand; decides nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QSizePolicy,
    QSplitter,
    QStackedLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from lungseg_gui.resources import resource_path
from lungseg_gui.ui import theme
from lungseg_gui.ui.actions import Actions, typing_now
from lungseg_gui.ui.casebar import HEIGHT as CASE_BAR
from lungseg_gui.ui.casebar import CaseBar
from lungseg_gui.ui.drop_place import dropped_paths
from lungseg_gui.ui.empty import EmptyPage
from lungseg_gui.ui.panels.dock import Dock
from lungseg_gui.ui.panels.worklist import WorklistPanel, words_width
from lungseg_gui.ui.parts import line
from lungseg_gui.ui.rail import Rail
from lungseg_gui.ui.statusbar import StatusBar
from lungseg_gui.ui.topbar import TopBar
from lungseg_gui.ui.unreadable import Unreadable

NARROW, DRAWER, LOW = 1500, 1100, 800
WORKLIST, DOCK = (196, 288, 420), (264, 312, 420)
VIEWER_MINIMUM = 480


def _room(width: int) -> int:
    """Return the width of a panel at the size of texts in use: pictures, icons and margins in it do not grow."""
    return round((width + theme.wider(width)) / 2)


def _bound(worklist: WorklistPanel, docks: QStackedWidget, dock: Dock) -> None:
    """Bound the widths of worklist and panels by the size of texts, and by the words of the language."""
    for widget, (low, usual, high), words in (
        (worklist, WORKLIST, words_width(worklist)),
        (docks, DOCK, dock.words_width()),
    ):
        widget.setMinimumWidth(max(_room(low), min(words, usual)))
        widget.setMaximumWidth(_room(high))


class Folding:
    """Closes what is rarely needed while the window is narrow; what the reader opens then stays open."""

    def __init__(self, dock: Dock, names: Sequence[str] = ("measurements",)) -> None:
        self._dock, self._names = dock, names
        self._closed: set[str] = set()
        self._narrow = False

    def follow(self, narrow: bool) -> None:
        """Close the sections when the window becomes narrow, and open them again when it becomes wide."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        if narrow:
            self._closed = {name for name in self._names if self._dock.open_sections.get(name)}
        self._dock.set_open({name: not narrow for name in self._closed})


class Window(QMainWindow):
    """Holds the parts; its signals carry what the reader did to it.

    Signals
    -------
    dropped(paths)
        Files or folders were dropped.
    key_held(key, pressed)
        A key without a command went down or up; keys that repeat by themselves are not reported.
    activated()
        It has the focus of the screen again.
    deactivated()
        The window lost the focus: held keys are released.
    closing(event)
        The window is about to close.
    """

    dropped = Signal(object)
    key_held = Signal(int, bool)
    activated = Signal()
    deactivated = Signal()
    closing = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("lungseg")
        self.setWindowIcon(QIcon(str(resource_path("icons/lungseg-256.png"))))
        self.setMinimumSize(800, 560)
        self.setAcceptDrops(True)
        # Parts of it before they have their places: a window that is never built takes them along when it goes. Left to
        # Python's collector, they went in any order, and Qt with them.
        self.pages = QStackedWidget(self)  # a page is made in it: put there once it is made, it would be styled again
        self.actions_table = Actions(self, covered=self.covered)
        self._widths = (WORKLIST[1], DOCK[1])
        self._drawer_mode = False
        self.worklist = WorklistPanel(self)
        self.docks = QStackedWidget(self)
        """The panels at the right."""
        self.status = StatusBar(self)

    def build(self, dock: Dock, empty_dock: Dock) -> None:
        """Arrange the parts; call it once the table of commands is full.

        Parameters
        ----------
        dock, empty_dock : Dock
            The panels while an image is open, and while none is.
        """
        actions = self.actions_table
        self.setMenuWidget(TopBar(actions, self))
        self.case_bar = CaseBar(actions)
        self.case_bar.worklist_wanted.connect(self.toggle_drawer)
        self.rail = Rail(actions)
        self.empty = EmptyPage(actions)
        self._folding, self._dock = Folding(dock), dock
        self.docks.addWidget(empty_dock)
        self.docks.addWidget(dock)
        self._centre = self._middle()
        self._body = self._splitter()
        self.pages.addWidget(self._body)
        whole = QFrame()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        column.addWidget(line())
        column.addWidget(self.status)
        self.setCentralWidget(whole)
        self.show_reading(False)
        theme.notifier().changed.connect(self._divide)

    def _splitter(self) -> QSplitter:
        body = QSplitter(Qt.Orientation.Horizontal)
        body.setHandleWidth(1)
        body.setChildrenCollapsible(False)
        _bound(self.worklist, self.docks, self._dock)
        self._centre.setMinimumWidth(VIEWER_MINIMUM)
        for index, widget in enumerate((self.worklist, self._centre, self.docks)):
            body.addWidget(widget)
            body.setStretchFactor(index, int(index == 1))
        body.splitterMoved.connect(lambda *_: self._moved())
        return body

    def _middle(self) -> QWidget:
        """Case bar over banners over either the empty page or rail and viewer."""
        page = QFrame()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._bar_line = line()
        column.addWidget(self.case_bar)
        column.addWidget(self._bar_line)
        self.banners = QVBoxLayout()
        self.banners.setSpacing(1)
        column.addLayout(self.banners)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._desk())
        self.toast_place = QFrame()  # over the empty page as over the picture
        below = QVBoxLayout(self.toast_place)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self._stack)
        column.addWidget(self.toast_place, 1)
        return page

    def _desk(self) -> QWidget:
        """Rail beside viewer."""
        desk = QFrame()
        row = QHBoxLayout(desk)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(line(vertical=True))
        self.viewer_place = QFrame()
        self.viewer_place.setProperty("surface", "viewer")
        self.viewer_place.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._place = QStackedLayout(self.viewer_place)
        self.unreadable = Unreadable()
        self._place.addWidget(self.unreadable)
        self._dimmed = QLabel(self.viewer_place)
        self._dimmed.setStyleSheet("background: rgba(0, 0, 0, 190); color: #E6E9EC; padding: 6px;")
        self._dimmed.hide()
        row.addWidget(self.viewer_place, 1)
        self.actions_table.attach_picture(self.viewer_place)
        return desk

    # -- what is shown
    def set_viewer(self, viewer: QWidget) -> None:
        """Put the viewer into its place."""
        self._place.insertWidget(0, viewer)
        self._place.setCurrentIndex(0)
        self._dimmed.raise_()

    def show_reading(self, reading: bool, *, readable: bool = True) -> None:
        """Show the viewer with its bars, or the empty page; :attr:`unreadable` stands for what could not be read."""
        self._place.setCurrentIndex(0 if readable else self._place.count() - 1)
        self._stack.setCurrentIndex(int(reading))
        self.docks.setCurrentIndex(int(reading))
        self.case_bar.setVisible(reading)
        self._bar_line.setVisible(reading)

    @property
    def reading(self) -> bool:
        """Whether the viewer is shown."""
        return self._stack.currentIndex() == 1

    def show_page(self, page: QWidget | None) -> None:
        """Show a page over the whole body, such as Models; None goes back to reading."""
        if page is not None and self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page if page is not None else self._body)
        self.status.set_covered(page is not None)

    @property
    def page_open(self) -> bool:
        """Whether a page covers the body."""
        return self.pages.currentIndex() > 0

    def covered(self) -> bool:
        """Whether a page covers the body, for code that asks later."""
        return self.page_open

    def show_dimmed(self, words: str) -> None:
        """Show a few words over the last picture, such as Decoding…; nothing where empty."""
        self._dimmed.setText(words)
        self._dimmed.setVisible(bool(words))
        self._dimmed.adjustSize()
        self._place_dimmed()
        self._dimmed.raise_()

    def _place_dimmed(self) -> None:
        place = self.viewer_place
        self._dimmed.move((place.width() - self._dimmed.width()) // 2, (place.height() - self._dimmed.height()) // 2)

    # -- layout by size
    @property
    def widths(self) -> tuple[int, int]:
        """Widths of worklist and dock in a wide window, for the settings."""
        return self._widths

    def set_widths(self, worklist: int, dock: int) -> None:
        """Set the widths that a wide window gives to worklist and dock; the viewer takes the rest."""
        self._widths = (worklist, dock)
        self._divide()

    def _divide(self) -> None:
        _bound(self.worklist, self.docks, self._dock)
        worklist, dock = (_room(low) for low in self._widths)
        if self.width() < NARROW:
            worklist, dock = (widget.minimumWidth() for widget in (self.worklist, self.docks))
        middle = max(VIEWER_MINIMUM, self.width() - worklist - dock)
        self._body.setSizes([middle, dock] if self._drawer_mode else [worklist, middle, dock])

    def _moved(self) -> None:
        """Remember what the reader made of a wide window."""
        sizes = self._body.sizes()
        if self.width() >= NARROW and len(sizes) == 3:
            scale = _room(1000) / 1000
            self._widths = (round(sizes[0] / scale), round(sizes[2] / scale))

    def restore(self, geometry: str, size: tuple[int, int] | None) -> None:
        """Bring the window to where it was, or to a size."""
        if size is not None:
            self.resize(*size)
        elif not geometry or not self.restoreGeometry(QByteArray.fromHex(geometry.encode())):
            room = self.screen().availableGeometry()
            self.resize(min(1680, room.width() - 40), min(1000, room.height() - 60))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the rules of the layout."""
        super().resizeEvent(event)
        width, height = event.size().width(), event.size().height()
        narrow, was = width < NARROW, event.oldSize().width()
        self.case_bar.set_narrow(narrow)
        self.status.set_narrow(narrow)
        self.rail.set_low(height < LOW)
        self._folding.follow(narrow)
        drawer = self._drawer_mode
        self._set_drawer(width < DRAWER)
        if was <= 0 or (was < NARROW) != narrow or drawer != self._drawer_mode:
            self._divide()
        self._place_dimmed()

    def _set_drawer(self, drawer: bool) -> None:
        """Make the worklist a drawer over the viewer, or a column again."""
        if drawer != self._drawer_mode:
            self._drawer_mode = drawer
            self.case_bar.set_drawer(drawer)
            if drawer:
                self.worklist.setParent(self.centralWidget())
                self.worklist.hide()
            else:
                self._body.insertWidget(0, self.worklist)
                self.worklist.show()
        if drawer:
            top = CASE_BAR + 1  # its button stays in reach, to close the drawer again
            self.worklist.setGeometry(0, top, _room(WORKLIST[1]), self.pages.height() - top)

    def toggle_drawer(self) -> None:
        """Open or close the worklist where it is a drawer."""
        if self._drawer_mode:
            self.worklist.setVisible(not self.worklist.isVisible())
            self.worklist.raise_()

    @property
    def drawer_open(self) -> bool:
        """Whether the worklist is over the picture."""
        return self._drawer_mode and self.worklist.isVisible()

    def close_drawer(self) -> None:
        """Close the drawer after a case was chosen."""
        if self._drawer_mode:
            self.worklist.hide()

    # -- events
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Report what was dropped."""
        paths = dropped_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def event(self, event: QEvent) -> bool:
        """Keep a key from the command of its letter where its place counts; it comes back as a key press."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            counts = not typing_now() and self.actions_table.presses.overrides(event)
            if counts:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Run what a key means by its place, and report keys that act while they are held."""
        if self.actions_table.presses.run(event):
            return
        if not event.isAutoRepeat() and not typing_now():
            self.key_held.emit(self.actions_table.presses.meant(event), True)
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Report when a held key is released."""
        if not event.isAutoRepeat():
            self.key_held.emit(self.actions_table.presses.meant(event), False)
        super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Report when the window gets the focus, and when another one does."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange:
            (self.activated if self.isActiveWindow() else self.deactivated).emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask whether everything is on the disk; the listener may refuse."""
        self.closing.emit(event)
