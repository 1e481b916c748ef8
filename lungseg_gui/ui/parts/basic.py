"""Labels, separators, keys, chips and buttons."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)

from lungseg_gui.core.language import tr, tr_later
from lungseg_gui.ui import theme

Run = Callable[[], object]
CENTRE = Qt.AlignmentFlag.AlignCenter
_UNBROKEN = 16  # letters of one word that the narrowest panel has room for
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def text(words: str = "", *, size: int = theme.BODY, tone: str = "", weight: int = 400, wrap: bool = False) -> QLabel:
    """Return a label; ``tone`` is the role of its colour (``second``, ``third``, ``warn`` …), text where empty."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)  # what files and readers say is shown letter by letter
    label.setProperty("letters", str(size))
    if weight != 400:
        label.setStyleSheet(f"font-weight: {weight};")
    label.setProperty("tone", tone)
    label.setWordWrap(wrap)
    return label


def plain(words: str) -> str:
    """Return words that a tooltip or a box shows letter by letter: Qt takes what looks like HTML for a page.

    A page could hide a part of a name, and would load pictures from wherever it says.
    """
    if "<" not in words and "&lt;" not in words:  # as Qt looks for it
        return words
    return f'<p style="white-space: pre-wrap">{html.escape(words)}</p>'


def breakable(words: str, letters: int = _UNBROKEN) -> str:
    """Return words that a label can break anywhere: a name of 64 letters would make its panel wider than the window."""
    return re.sub(rf"\S{{{letters}}}(?=\S)", "\\g<0>\u200b", words)


def set_tone(widget: QWidget, tone: str) -> None:
    """Change the role of a label's colour."""
    if widget.property("tone") == tone:
        return
    widget.setProperty("tone", tone)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def line(*, vertical: bool = False) -> QFrame:
    """Return a separator of one pixel."""
    frame = QFrame()
    frame.setProperty("part", "line")
    if vertical:
        frame.setFixedWidth(1)
    else:
        frame.setFixedHeight(1)
    return frame


# -- key hints
def key_size(key: str, *, size: int = theme.CAPTION) -> QSize:
    """Return the size of a key's plate."""
    return QSize(max(20, QFontMetrics(theme.font(size, weight=500)).horizontalAdvance(key) + 10), theme.taller(18))


def draw_key(painter: QPainter, rect: QRect, key: str, *, ink: QColor, border: QColor, fill: QColor | None) -> None:
    """Draw the plate of a key in the middle of ``rect``."""
    size = key_size(key)
    plate = QRect(rect.left(), rect.center().y() - size.height() // 2, size.width(), size.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(border, 1))
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(plate.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setFont(theme.font(theme.CAPTION, weight=500))
    painter.setPen(ink)
    painter.drawText(plate, CENTRE, key)
    painter.restore()


class KeyHint(QWidget):
    """The plate of one key, such as ``B`` or ``Ctrl+F``."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.set_key(key)

    def set_key(self, key: str) -> None:
        """Show another key."""
        if key != self.key:
            self.key = key
            self.setFixedSize(key_size(key))
            self.setAccessibleName(key)
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of texts."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFixedSize(key_size(self.key))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the plate."""
        painter = QPainter(self)
        ink = theme.colour("second" if self.isEnabled() else "disabled")
        draw_key(painter, self.rect(), self.key, ink=ink, border=theme.colour("line"), fill=theme.colour("raised"))


# -- chips
@dataclass(frozen=True)
class ChipStyle:
    """Icon, word (marked by ``tr_later``) and role of the colour of a status."""

    icon: str
    word: str
    role: str


CHIPS: dict[str, ChipStyle] = {
    "new": ChipStyle("circle", tr_later("New"), "second"),
    "predicted": ChipStyle("circle-dashed", tr_later("Predicted"), "second"),
    "attention": ChipStyle("warning", tr_later("Attention"), "warn"),
    "corrected": ChipStyle("pencil-simple", tr_later("Corrected"), "accent"),
    "accepted": ChipStyle("check", tr_later("Accepted"), "success"),
    "rejected": ChipStyle("x", tr_later("Rejected"), "danger"),
    "exported": ChipStyle("export", tr_later("Exported"), "second"),
    "sent": ChipStyle("paper-plane-tilt", tr_later("Sent"), "second"),
    "waiting": ChipStyle("hourglass", tr_later("To be sent"), "second"),
    "failed": ChipStyle("warning-circle", tr_later("Not sent"), "danger"),
    "unreadable": ChipStyle("warning-circle", tr_later("Not read"), "danger"),
    "predicting": ChipStyle("hourglass", tr_later("Predicting"), "second"),
    "preparing": ChipStyle("hourglass", tr_later("Preparing the model"), "second"),
    "bundled": ChipStyle("lock-simple", tr_later("Bundled"), "second"),
    "in use": ChipStyle("check", tr_later("In use"), "success"),
    "earlier": ChipStyle("clock-counter-clockwise", tr_later("Earlier"), "second"),
    "candidate": ChipStyle("warning", tr_later("Candidate"), "warn"),
    "learn": ChipStyle("graduation-cap", tr_later("Training"), "second"),
    "kept": ChipStyle("scales", tr_later("Held out"), "accent"),
    "removed": ChipStyle("trash", tr_later("Removed"), "danger"),
}
"""Every chip has an icon and a word, so that a status can be recognised without colour."""

CHIP_ICON_WIDTH = 5 + theme.CHIP_ICON + 5
"""Of a chip without its word."""


def chip_height() -> int:
    """Return the height of a chip in pixels."""
    return theme.taller(18)


def chip_width(kind: str) -> int:
    """Return the width of a chip in pixels."""
    words = tr(CHIPS[kind].word)
    return 5 + theme.CHIP_ICON + 4 + QFontMetrics(theme.font(theme.CAPTION)).horizontalAdvance(words) + 6


def draw_chip(painter: QPainter, at: QPoint, kind: str, *, fill: str = "raised", short: bool = False) -> int:
    """Draw a chip with its upper left corner at a point and return its width; ``short``: its icon without the word."""
    style = CHIPS[kind]
    width = CHIP_ICON_WIDTH if short else chip_width(kind)
    rect = QRect(at, QSize(width, chip_height()))
    ink = theme.colour(style.role)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(fill))
    painter.drawRoundedRect(rect, theme.CHIP_RADIUS, theme.CHIP_RADIUS)
    icon_top = at.y() + (rect.height() - theme.CHIP_ICON) // 2
    theme.draw_icon(painter, QRect(at.x() + 5, icon_top, theme.CHIP_ICON, theme.CHIP_ICON), style.icon, ink)
    painter.setFont(theme.font(theme.CAPTION))
    painter.setPen(ink)
    if not short:
        painter.drawText(rect.adjusted(5 + theme.CHIP_ICON + 4, 0, 0, 0), LEFT, tr(style.word))
    painter.restore()
    return width


class Chip(QWidget):
    """A status: icon and word."""

    def __init__(self, kind: str = "new", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = ""
        self.set_kind(kind)

    @property
    def kind(self) -> str:
        """The key of :data:`CHIPS` that is shown."""
        return self._kind

    def set_kind(self, kind: str) -> None:
        """Show another status."""
        if kind == self._kind:
            return
        self._kind = kind
        self.setAccessibleName(tr("Status: {status}", status=tr(CHIPS[kind].word)))
        self.setFixedSize(chip_width(kind), chip_height())
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of texts."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFixedSize(chip_width(self._kind), chip_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip."""
        draw_chip(QPainter(self), QPoint(0, 0), self._kind)


# -- buttons
class Button(QPushButton):
    """A button with an icon before its words and the plate of its key after them.

    Parameters
    ----------
    words : str
    icon : str
        Phosphor name; none where empty.
    key : str
        Such as ``Enter``; shown as a plate.
    look : {"", "primary", "danger", "flat"}
    small : bool
        24 instead of 28 px high, at the usual size of texts.
    """

    def __init__(
        self,
        words: str,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        key: str = "",
        look: str = "",
        small: bool = False,
        run: Run | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._glyph, self._key, self._look = icon, key, look
        self.setProperty("look", look)
        self.setProperty("small", "true" if small else "false")
        self.setAccessibleName(f"{words}, {key}" if key else words)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if run is not None:
            self.clicked.connect(lambda: run())

    @property
    def key(self) -> str:
        """The key that is shown; "" for none."""
        return self._key

    def set_key(self, key: str) -> None:
        """Show another key, none where empty."""
        self._key = key
        self.setAccessibleName(f"{self.text()}, {key}" if key else self.text())
        self.updateGeometry()
        self.update()

    def set_glyph(self, icon: str) -> None:
        """Show another icon."""
        self._glyph = icon
        self.update()

    def _content_width(self) -> int:
        width = self.fontMetrics().horizontalAdvance(self.text())
        if self._glyph:
            width += theme.ICON + (6 if self.text() else 0)
        if self._key:
            width += 8 + key_size(self._key).width()
        return width

    def sizeHint(self) -> QSize:
        """Return room for icon, words and key."""
        self.ensurePolished()
        small = self.property("small") == "true"
        pad = 8 if small else 12
        return QSize(self._content_width() + 2 * pad + 2, theme.taller(24 if small else 28))

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: a text is never cut."""
        return self.sizeHint()

    def _ink(self) -> QColor:
        if not self.isEnabled():
            return theme.colour("disabled")
        return theme.colour({"primary": "white", "danger": "danger"}.get(self._look, "text"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame of the style sheet, then icon, words and key in its middle."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""  # pyright: ignore[reportAttributeAccessIssue]  (a settable field that the stubs leave out)
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        ink = self._ink()
        x = (self.width() - self._content_width()) // 2
        if self._glyph:
            theme.draw_icon(painter, QRect(x, (self.height() - 16) // 2, 16, 16), self._glyph, ink)
            x += theme.ICON + (6 if self.text() else 0)
        painter.setFont(self.font())
        painter.setPen(ink)
        width = self.fontMetrics().horizontalAdvance(self.text())
        painter.drawText(QRect(x, 0, width + 2, self.height()), LEFT, self.text())
        if self._key:
            place = QRect(x + width + 8, 0, 10, self.height())
            fill = None if self._look == "primary" else theme.colour("raised")
            border = ink if self._look == "primary" else theme.colour("line")
            key_ink = ink if self._look == "primary" or not self.isEnabled() else theme.colour("second")
            draw_key(painter, place, self._key, ink=key_ink, border=border, fill=fill)


def PrimaryButton(words: str, *, icon: str = "", key: str = "", run: Run | None = None) -> Button:
    """Return the one button of a surface that continues."""
    return Button(words, icon=icon, key=key, look="primary", run=run)


def icon_button(icon: str, tip: str, *, run: Run | None = None, size: int = 28, checkable: bool = False) -> QToolButton:
    """Return a square button with an icon; the tooltip is its accessible name."""
    button = QToolButton()
    button.setIcon(theme.icon(icon, role="second", on="accent"))
    button.setIconSize(QSize(theme.ICON, theme.ICON))
    button.setFixedSize(size, size)
    button.setToolTip(plain(tip))
    button.setAccessibleName(tip)
    button.setCheckable(checkable)
    if run is not None:
        button.clicked.connect(lambda: run())
    return button
