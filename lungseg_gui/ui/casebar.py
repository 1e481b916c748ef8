"""The bar above the viewer: which case, how far it is, undo, window, zoom, and the decision."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from lungseg_gui.core.language import labelled, tr, tr_count
from lungseg_gui.ui import theme
from lungseg_gui.ui.actions import Actions, shown_key
from lungseg_gui.ui.parts import Button, Chip, Segmented, icon_button, line, plain, text

HEIGHT = 44
ROOMY = 1180  # below this width no figures of the windows
TIGHT = 1080  # below this width Next is in the menu
SMALL = 940  # below this width 100 % is in the menu
SMALLEST = 780  # below this width Invert is in the menu
CROWDED = 560  # below this width Fit is, too
_LEAST_NAME, _MOST_NAME = 64, 320
_FOLDED = ("case.next", "case.previous", "review.reject", "review.reopen", "view.actual", "view.fit", "view.invert")
_NOTED = ("case.flag", "case.comment")
_DONE = ("accepted", "rejected")


class CaseBar(QFrame):
    """44 px; folds Next, Reject and 100 % into a menu where the window is narrow.

    Signals
    -------
    window_chosen(index)
        The reader chose one of the windows given to :meth:`show_windows`.
    worklist_wanted()
        The reader wants the drawer with the worklist.
    protocol_wanted()
        The reader wants to see what masks include.
    """

    window_chosen = Signal(int)
    worklist_wanted = Signal()
    protocol_wanted = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        theme.fix_height(self, HEIGHT)
        theme.notifier().changed.connect(self._follow_text)
        self.setAccessibleName(tr("Case"))
        self._actions = actions
        self._narrow = self._short = False
        self._case = ""
        self._offered: tuple[tuple[str, str], ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(8)
        self._drawer = icon_button("list", tr("Worklist"), run=self.worklist_wanted.emit)
        self._drawer.hide()
        self._name = text(size=theme.TITLE, weight=600)
        self._name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._chip = Chip("new")
        self._flag = self._icon("case.flag", "flag")
        self._comment = self._icon("case.comment", "chat-text")
        self._undo = self._icon("edit.undo", "arrow-counter-clockwise")
        self._redo = self._icon("edit.redo", "arrow-clockwise")
        self._window_word = text(tr("Window"), tone="second")
        self._windows = QComboBox()
        self._windows.setAccessibleName(tr("Window"))
        self._windows.setMinimumWidth(96)
        self._windows.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._windows.activated.connect(self.window_chosen)
        self._zoom = Segmented([("fit", tr("Fit")), ("one", "100 %")])
        self._zoom.chosen.connect(self._zoom_chosen)
        self._zoom.setToolTip(f"{actions.tip('view.fit')}, {actions.tip('view.actual')}")
        self._fit = self._icon("view.fit", "corners-out")
        self._invert = self._icon("view.invert", "circle-half")
        self._edges = self._button("edges.next", "", look="flat", icon="crosshair")
        self._edges.hide()
        self._left: int | None = None
        self._meaning = Button("", look="flat", icon="info", run=self.protocol_wanted.emit)
        self._meaning.hide()
        self._meaning_words = ""
        self._more = self._more_button()
        self._next = self._button("case.next", tr("Next"), look="flat")
        self._reject = self._button("review.reject", tr("Reject"))
        self._reopen = self._button("review.reopen", tr("Put back"))
        self._reopen.hide()
        self._accept = self._button("review.accept", tr("Accept and next"), look="primary")
        told = (self._drawer, self._name, self._chip, self._meaning, self._flag, self._comment)
        for widget in (*told, self._line(), self._undo, self._redo, self._line()):
            row.addWidget(widget)
        for widget in (self._window_word, self._windows, self._zoom, self._fit, self._invert, self._edges):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self._more, self._next, self._reject, self._reopen, self._accept):
            row.addWidget(widget)
        self.set_narrow(False)

    # -- building
    def _icon(self, name: str, icon: str) -> QToolButton:
        button = icon_button(icon, self._actions.tip(name))
        self._actions.bind(button, name)
        return button

    def _button(self, name: str, words: str, *, look: str = "", icon: str = "") -> Button:
        keys = shown_key(self._actions.action(name).shortcut().toString())
        button = Button(words, key=keys, look=look, icon=icon)
        self._actions.bind(button, name)
        return button

    @staticmethod
    def _line() -> QFrame:
        separator = line(vertical=True)
        separator.setFixedHeight(20)
        return separator

    def _more_button(self) -> QToolButton:
        button = icon_button("dots-three-vertical", tr("More"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        self._actions.pick(menu, (*_FOLDED, *_NOTED))
        button.setMenu(menu)
        return button

    # -- what is shown
    def show_case(self, name: str, chip: str, *, why: str = "") -> None:
        """Show name and status, and why it is so under the pointer."""
        self._chip.setToolTip(plain(why))
        if (name, chip) == (self._case, self._chip.kind):
            return  # after each stroke: measuring everything in the bar would take a millisecond
        self._case = name
        self._name.setToolTip(plain(name))
        self._chip.set_kind(chip)
        self._show_decision()
        self._fit_name()

    def _show_decision(self) -> None:
        """Offer to put the case back on the to-do list in place of Reject where the case was decided on."""
        done = self._chip.kind in _DONE
        self._reject.setVisible(not self._narrow and not done)
        self._reopen.setVisible(not self._narrow and done)

    def show_comment(self, comment: str) -> None:
        """Show that there is a comment, and say it in the tooltip."""
        self._comment.setCheckable(bool(comment))
        self._comment.setChecked(bool(comment))
        self._comment.setToolTip(plain(comment) or self._actions.tip("case.comment"))

    def _fit_name(self) -> None:
        """Give the name room, first that of the key on Reject, else shorten it; its tooltip has the whole."""
        metrics = self._name.fontMetrics()
        wanted = min(metrics.horizontalAdvance(self._case), _MOST_NAME)
        self._reject.set_key(shown_key(self._actions.action("review.reject").shortcut().toString()))
        self._meaning.setText(self._meaning_words)
        self._edges.setVisible(self._left is not None)
        self._windows.show()
        if self._meaning_words and self._room() < wanted:  # its icon stays, and says it under the pointer
            self._meaning.setText("")
        if self._room() < wanted:
            self._reject.set_key("")
        self._accept.set_key(shown_key(self._actions.action("review.accept").shortcut().toString()))
        self._accept.setText(tr("Accept and next"))
        if self._room() < _LEAST_NAME:
            self._accept.set_key("")
        if self._room() < _LEAST_NAME:
            self._accept.setText(tr("Accept"))
        for spare in (self._edges, self._windows):  # the panel of uncertain edges and the View menu have them, too
            if self._room() < _LEAST_NAME:
                spare.hide()
        shown = metrics.elidedText(self._case, theme.ELIDE, max(_LEAST_NAME, min(self._room(), _MOST_NAME)))
        self._name.setText(shown)
        self._name.setFixedWidth(metrics.horizontalAdvance(shown) + 2)

    def _room(self) -> int:
        """Return the width that everything else leaves to the name."""
        row = self.layout()
        if row is None:
            return 0
        margins = row.contentsMargins()
        taken = margins.left() + margins.right()
        for place in range(row.count()):
            item = row.itemAt(place)
            widget = item.widget() if item is not None else None
            if widget is not None and widget is not self._name and not widget.isHidden():
                wanted = widget.sizeHint().expandedTo(widget.minimumSizeHint())
                width = min(wanted.width(), widget.maximumWidth())
                taken += max(width, widget.minimumWidth()) + row.spacing()
        return self.width() - taken - 2 * row.spacing()

    def show_windows(self, windows: Sequence[tuple[str, str]], current: int) -> None:
        """Offer the windows of the image.

        Parameters
        ----------
        windows : sequence of (name, figures)
            The figures are left out where the window is narrow, and where there are none.
        current : int
            Index of the one in use; -1 for one set by hand.
        """
        self._offered = tuple(windows)
        self._windows.blockSignals(True)
        self._windows.clear()
        self._windows.addItems(
            [labelled(name, figures) if figures and not self._short else name for name, figures in self._offered]
        )
        self._windows.setCurrentIndex(current)
        self._windows.setPlaceholderText(tr("By hand"))
        self._windows.setEnabled(bool(self._offered))
        self._windows.blockSignals(False)
        self._fit_name()

    def select_window(self, index: int) -> None:
        """Mark the window in use; -1 for one set by hand."""
        if self._windows.currentIndex() != index:
            self._windows.blockSignals(True)
            self._windows.setCurrentIndex(index)
            self._windows.blockSignals(False)

    def show_zoom(self, state: str) -> None:
        """Show whether the image fits (``fit``), is at 100 % (``one``) or neither ("")."""
        self._zoom.set_current(state)

    def _zoom_chosen(self, key: str) -> None:
        self._actions.run("view.fit" if key == "fit" else "view.actual")

    def show_edges(self, left: int | None) -> None:
        """Show how many uncertain edges are left; None where nothing is known of them."""
        if left != self._left:
            self._left = left
            self._show_left()

    def show_protocol(self, words: str, why: str) -> None:
        """Say that the mask includes something else than is chosen, and why under the pointer; "" where it does not."""
        if words == self._meaning_words and why == self._meaning.toolTip():
            return
        self._meaning_words = words
        self._meaning.setToolTip(why)
        self._meaning.setAccessibleName(words)
        self._meaning.setAccessibleDescription(why)
        self._show_meaning()

    @property
    def case(self) -> str:
        """What the case is called; a narrow bar shortens it."""
        return self._case

    @property
    def chip(self) -> str:
        """The status that is shown, one of ``parts.CHIPS``."""
        return self._chip.kind

    @property
    def meaning(self) -> str:
        """What the mask includes, where that is not what is chosen; else ""."""
        return self._meaning_words

    def _show_meaning(self) -> None:
        self._meaning.setVisible(bool(self._meaning_words))
        self._fit_name()

    def _show_left(self) -> None:
        left = self._left
        self._edges.setVisible(left is not None)
        if left is not None:
            words = tr_count("{n} uncertain edges", "1 uncertain edge", left)
            self._edges.setText(str(left) if self._short else words)
            self._edges.set_key(
                "" if self._short else shown_key(self._actions.action("edges.next").shortcut().toString())
            )
            self._edges.setAccessibleName(words)
            self._edges.updateGeometry()
        self._fit_name()

    # -- layout
    def _follow_text(self) -> None:
        """Follow the size of texts."""
        self._shorten()
        self._fit_name()

    def set_narrow(self, narrow: bool) -> None:
        """Fold what is rarely needed where the window is narrower than 1500."""
        self._narrow = narrow
        self._show_decision()
        self._shorten()

    def _shorten(self) -> None:
        """Leave out the word Window and the figures of the windows where there is no room for them."""
        room = self.width() * 100 / theme.text_size()  # as many words fit into it as into so many pixels usually
        short = self._narrow or room < ROOMY
        self._windows.setMaximumWidth(theme.wider(112 if short else 220))
        self._windows.setMinimumWidth(theme.wider(96))
        self._window_word.setVisible(not short)
        folded = self._narrow or room < TIGHT
        self._next.setVisible(not folded)
        self._more.setVisible(folded)
        for noted in (self._flag, self._comment):  # the row of the worklist shows both, too
            noted.setVisible(not folded)
        small = self._narrow or room < SMALL
        self._zoom.setVisible(not small)
        self._fit.setVisible(small and room >= CROWDED)
        self._invert.setVisible(room >= SMALLEST)
        if short != self._short:
            self._short = short
            self.show_windows(self._offered, self._windows.currentIndex())
            self._show_left()
            self._show_meaning()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the room at hand."""
        super().resizeEvent(event)
        self._shorten()
        self._fit_name()

    def set_drawer(self, shown: bool) -> None:
        """Show the button that opens the worklist where it is a drawer."""
        self._drawer.setVisible(shown)
