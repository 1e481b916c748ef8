"""Menus at the left, search for commands and the theme's switch at the right; 32 px."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMenuBar, QPushButton, QWidget

from lungseg_gui.core.language import tr
from lungseg_gui.ui import theme
from lungseg_gui.ui.actions import MENUS, Actions, shown_key
from lungseg_gui.ui.mnemonics import mnemonics
from lungseg_gui.ui.parts import icon_button, line
from lungseg_gui.ui.parts.basic import draw_key, key_size

HEIGHT, _SEARCH = 32, 230


class _SearchButton(QPushButton):
    """Looks like a field; opens the search for commands."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words, self._key, self._short = words, "", False
        self.setAccessibleName(words)
        theme.fix_width(self, _SEARCH)
        theme.fix_height(self, 24)
        self.setStyleSheet("min-height: 0; max-height: 100px; padding: 0;")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_short(self, short: bool) -> None:
        """Leave the words out, so that menus have their room."""
        if short != self._short:
            self._short = short
            self._fit()

    @property
    def whole(self) -> int:
        """The width in pixels that holds words and key."""
        words = QFontMetrics(theme.font(theme.SECONDARY)).horizontalAdvance(self._words)
        return max(theme.wider(_SEARCH), 30 + words + 8 + key_size(self._key).width() + 6)

    def _fit(self) -> None:
        wanted = 46 + key_size(self._key).width() if self._short else self.whole
        theme.fix_width(self, round(wanted * 100 / theme.text_size()))
        self.setToolTip(self._words if self._short else "")
        self.update()

    def show_key(self, keys: Sequence[str]) -> None:
        """Show the first of these keys."""
        key = shown_key(keys[0]) if keys else ""
        if key != self._key:
            self._key = key
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, its words and its key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour("accent" if self.hasFocus() else "line"))
        painter.setBrush(theme.colour("hover" if self.underMouse() else "raised"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        glass = QRect(8, (self.height() - 16) // 2, 16, 16)
        theme.draw_icon(painter, glass, "magnifying-glass", theme.colour("second"))
        painter.setFont(theme.font(theme.SECONDARY))
        painter.setPen(theme.colour("third"))
        if not self._short:
            place = QRect(30, 0, self.width() - 30, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._words)
        if not self._key:
            return
        width = key_size(self._key).width()
        place = QRect(self.width() - width - 6, 0, width, self.height())
        draw_key(
            painter,
            place,
            self._key,
            ink=theme.colour("second"),
            border=theme.colour("line"),
            fill=theme.colour("panel"),
        )


class TopBar(QFrame):
    """The menu bar and what stands at its right end."""

    moved = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "window")
        theme.fix_height(self, HEIGHT + 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 1)
        row.setSpacing(4)
        self.menus = QMenuBar(self)  # made here, in the window: it listens there for Alt
        self.menus.setNativeMenuBar(False)
        for title, marked in zip(MENUS, mnemonics([tr(title) for title in MENUS]), strict=True):
            actions.fill(self.menus.addMenu(marked), title)
        row.addWidget(self.menus, 1)
        self.search = _SearchButton(tr("Search commands"))
        actions.bind(self.search, "help.search")
        actions.refreshed.connect(lambda: self.search.show_key(actions.command("help.search").keys))
        self.search.show_key(actions.command("help.search").keys)
        row.addWidget(self.search, 0, Qt.AlignmentFlag.AlignVCenter)
        self._theme = icon_button("sun", actions.tip("view.theme"))
        actions.bind(self._theme, "view.theme")
        self._theme.setCheckable(False)  # sun and moon show it, a filled button would be one more
        row.addWidget(self._theme)
        self._line = line()
        self._line.setParent(self)
        theme.notifier().changed.connect(self._show_theme)
        self._show_theme(theme.current())

    def open_menus(self) -> None:
        """Go to the menu bar by F10 as Alt does: the bar takes the keys, and Esc gives them back.

        Qt keeps that state to itself, and enters it where Alt goes down and up again.
        """
        alt, window, held = Qt.Key.Key_Alt, self.window(), Qt.KeyboardModifier
        # An event of the key itself reports the other state than the one that it is made with.
        QApplication.sendEvent(window, QKeyEvent(QEvent.Type.ShortcutOverride, alt, held.NoModifier))
        QApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyRelease, alt, held.AltModifier))

    def _show_theme(self, name: str) -> None:
        self._theme.setIcon(theme.icon("sun" if name == "dark" else "moon", role="second"))

    def resizeEvent(self, event: object) -> None:
        """Keep the separator at the lower edge, and the room of the menus."""
        self._line.setGeometry(0, self.height() - 1, self.width(), 1)
        rest = self.width() - self.menus.sizeHint().width() - self._theme.width() - 24
        self.search.set_short(rest < self.search.whole)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Do nothing: a double click beside the menus is a slip."""
        event.accept()
