"""Colours, type and icons: one table of roles, two themes, and the style sheet made from it."""

from __future__ import annotations

import gc
import importlib.util
import json
import logging
import re
from collections.abc import Generator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from lungseg_gui.resources import resource_path

_log = logging.getLogger("lungseg.theme")

TOKENS: dict[str, dict[str, str]] = {
    "dark": {
        "viewer": "#000000",
        "window": "#121416",
        "panel": "#191C1F",
        "raised": "#22262A",
        "hover": "#2A2F34",
        "pressed": "#333A40",
        "selected": "#2A2A47",
        "line": "#2B3035",
        "control": "#77808A",
        "text": "#E6E9EC",
        "second": "#A7AFB7",
        "third": "#939CA5",
        "disabled": "#5C646C",
        "accent": "#9B95FF",
        "primary": "#6C63E0",
        "success": "#4FC48D",
        "warn": "#EBC04D",
        "danger": "#FF7B7B",
        "danger_fill": "#C63A42",
    },
    "light": {
        "viewer": "#000000",
        "window": "#ECEEF0",
        "panel": "#FFFFFF",
        "raised": "#F3F4F6",
        "hover": "#E9EBEE",
        "pressed": "#DDE0E4",
        "selected": "#E5E3FB",
        "line": "#D9DDE1",
        "control": "#747D86",
        "text": "#1A1D20",
        "second": "#4C555D",
        "third": "#59626B",
        "disabled": "#9AA2AA",
        "accent": "#5148C8",
        "primary": "#5A50D6",
        "success": "#136B44",
        "warn": "#8A5A00",
        "danger": "#C02B35",
        "danger_fill": "#C02B35",
    },
}
"""Role names to colours, by theme; the figures are those of the design."""

CAPTION, SECONDARY, BODY, TITLE, PAGE = 11, 12, 13, 15, 20
"""Type sizes in pixels at 1x."""
CHIP_RADIUS, CONTROL_RADIUS, DIALOG_RADIUS = 3, 4, 6
ICON, RAIL_ICON, CHIP_ICON = 16, 20, 12
ELIDE = Qt.TextElideMode.ElideMiddle  # names of cases differ at their end

_GROWTH = 18  # pixels by which a line of text is taller where texts are twice as large; see taller
_HEIGHT, _WIDTH = "text_height", "text_width"  # properties of widgets: their sizes while texts have their usual one
_STYLE_SHEET = Path(__file__).with_name("style.qss")


class _Theme(QObject):
    """The theme in use; ``changed(name)`` is emitted after the style sheet was set."""

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.name = "dark"
        self.text = 1.0
        self.applied = 1.0  # to the widgets that there are


@cache
def notifier() -> _Theme:
    """Return the object whose ``changed(str)`` says that the theme changed."""
    return _Theme()


def current() -> str:
    """Return the name of the theme in use: ``dark`` or ``light``."""
    return notifier().name


def apply(application: QApplication, name: str) -> None:
    """Set fonts, palette and style sheet of the whole program; widgets that paint themselves are notified.

    Parameters
    ----------
    application : QApplication
    name : str
        ``dark`` or ``light``; anything else means ``dark``.
    """
    notifier().name = name if name in TOKENS else "dark"
    text, before = notifier().text, notifier().applied
    with _nothing_collected():
        application.setFont(font())
        application.setPalette(_palette())
        application.setStyleSheet(stylesheet(current()))
    if text != before:
        notifier().applied = text
        for widget in application.allWidgets():
            _fix(widget)
    notifier().changed.emit(current())


@contextmanager
def style_last() -> Generator[None]:
    """Lay the style sheet aside while a window is made, and put it on the whole at the end.

    Each time a part is put into another, Qt looks up the rules again for everything that it holds: half of the time
    that the window's making takes.
    """
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    sheet = application.styleSheet()
    with _nothing_collected():
        application.setStyleSheet("")
    try:
        yield
    finally:
        with _nothing_collected():
            application.setStyleSheet(sheet)


@contextmanager
def _nothing_collected() -> Generator[None]:
    """Keep Python's collector away while Qt goes over every widget, which calls Python on its way.

    A widget that only its own cycle holds, such as that of a closed dialog, would be gone in the middle, and Qt would
    reach it: a segmentation fault.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


# -- the size of texts
def set_text_size(percent: float) -> None:
    """Have texts so many per cent as large as usual, and what holds them; :func:`apply` shows it."""
    notifier().text = percent / 100.0


def text_size() -> float:
    """Return the size of texts, per cent of the usual one."""
    return notifier().text * 100.0


def wider(length: int) -> int:
    """Return a width in pixels that holds words, at the size of texts in use."""
    return round(length * notifier().text)


def taller(length: int, *, lines: int = 1) -> int:
    """Return a height in pixels that holds lines of text: the lines grow, what is around them does not."""
    return length + lines * round(_GROWTH * (notifier().text - 1.0))


def fix_height(widget: QWidget, height: int, *, lines: int = 1) -> None:
    """Give a widget a fixed height that follows the size of texts."""
    widget.setProperty(_HEIGHT, [height, lines])
    _fix(widget)


def fix_width(widget: QWidget, width: int) -> None:
    """Give a widget a fixed width that follows the size of texts."""
    widget.setProperty(_WIDTH, width)
    _fix(widget)


def _fix(widget: QWidget) -> None:
    height, width = widget.property(_HEIGHT), widget.property(_WIDTH)
    if height is not None:
        widget.setFixedHeight(taller(int(height[0]), lines=int(height[1])))
    if width is not None:
        widget.setFixedWidth(wider(int(width)))


def colour(role: str) -> QColor:
    """Return a colour of the theme in use; ``white`` and other Qt names are taken as they are."""
    return QColor(TOKENS[current()].get(role, role))


def stylesheet(theme: str) -> str:
    """Return the style sheet of the program in one theme."""
    icons = resource_path("icons/ui").as_posix()
    values = {**TOKENS[theme], "theme": theme, "icons": icons}
    sheet = Template(_STYLE_SHEET.read_text(encoding="utf-8")).substitute(values)
    sheet = re.sub(r"(?<=font-size: )\d+", lambda found: str(wider(int(found[0]))), sheet)
    # What is at least a line high holds words; focus rings and small parts keep their size.
    return re.sub(r"(?<=-height: )(?:2\d|3\d)(?=px)", lambda found: str(taller(int(found[0]))), sheet)


def _palette() -> QPalette:
    """Return the palette for what no style sheet reaches (links, placeholders, selections)."""
    palette = QPalette()
    role = QPalette.ColorRole
    for qt_role, name in (
        (role.Window, "window"),
        (role.Base, "panel"),
        (role.AlternateBase, "raised"),
        (role.Button, "raised"),
        (role.ToolTipBase, "raised"),
        (role.Text, "text"),
        (role.WindowText, "text"),
        (role.ButtonText, "text"),
        (role.ToolTipText, "text"),
        (role.PlaceholderText, "third"),
        (role.Highlight, "primary"),
        (role.Link, "accent"),
    ):
        palette.setColor(qt_role, colour(name))
    palette.setColor(role.HighlightedText, QColor("white"))
    for qt_role in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, qt_role, colour("disabled"))
    return palette


# -- type
@cache
def _families() -> tuple[str, ...]:
    """Load the bundled fonts once and return the families in the order they are tried."""
    for name in ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "NotoSansCJKsc-Regular.otf"):
        QFontDatabase.addApplicationFont(str(resource_path(f"fonts/{name}")))
    # The bundled Chinese has no more than its commonest characters: a computer's own comes after it for the others.
    return ("Inter", "Segoe UI", "Noto Sans", "Noto Sans CJK SC", "Microsoft YaHei UI", "PingFang SC", "sans-serif")


def font(size: int = BODY, *, weight: int = 400) -> QFont:
    """Return the program's font with tabular figures.

    Parameters
    ----------
    size : int
        Pixels at 1x, texts being of their usual size.
    weight : int
        400, 500 or 600.
    """
    return QFont(_face(wider(size), weight))


@cache
def _face(size: int, weight: int) -> QFont:
    """Make a font once: asked for at each paint of a panel, it would take a third of the paint's time."""
    face = QFont(list(_families()))
    face.setPixelSize(size)
    face.setWeight(QFont.Weight(weight))
    face.setFeature(QFont.Tag("tnum"), 1)
    return face


# -- icons
@cache
def _glyphs() -> tuple[str, dict[str, str]]:
    """Load Phosphor from qtawesome's files and return its family and its table of names.

    qtawesome itself is not imported: it reads and hashes eleven fonts, 145 ms before the window's first paint.
    """
    spec = importlib.util.find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("qtawesome, which holds the icons, is not installed")
    folder = Path(spec.origin).parent / "fonts"
    fonts = sorted(folder.glob("phosphor-*.ttf"))
    maps = sorted(folder.glob("phosphor-charmap-*.json"))
    loaded = QFontDatabase.addApplicationFont(str(fonts[-1]))
    table: dict[str, str] = json.loads(maps[-1].read_text(encoding="utf-8"))
    return QFontDatabase.applicationFontFamilies(loaded)[0], table


def has_icon(name: str) -> bool:
    """Whether the font has an icon of that name."""
    return name.removeprefix("ph.") in _glyphs()[1]


@cache
def _glyph(name: str) -> str | None:
    code = _glyphs()[1].get(name.removeprefix("ph."))
    if code is None:
        _log.error("the font has no icon %s", name)
        return None
    return chr(int(code, 16))


def draw_icon(painter: QPainter, rect: QRect, name: str, ink: QColor) -> None:
    """Draw a Phosphor icon into a square of logical pixels; one that the font lacks is a plain square.

    A paint that raises would leave its painter open. A test holds that the font has every icon that is named.
    """
    glyph = _glyph(name)
    if glyph is None:
        painter.fillRect(rect, ink)
        return
    family, _ = _glyphs()
    face = QFont(family)
    face.setPixelSize(min(rect.width(), rect.height()))
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setFont(face)
    painter.setPen(ink)
    painter.drawText(QRectF(rect), Qt.AlignmentFlag.AlignCenter, glyph)
    painter.restore()


class _IconEngine(QIconEngine):
    """Draws an icon in the theme's colour of the moment, so that a change of theme needs no new icons."""

    def __init__(self, name: str, role: str, on: str) -> None:
        super().__init__()
        self._name, self._role, self._on = name, role, on

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw at the size asked for."""
        role = self._on if state is QIcon.State.On else self._role
        draw_icon(painter, rect, self._name, colour("disabled" if mode is QIcon.Mode.Disabled else role))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Render on a transparent ground."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap


@cache
def icon(name: str, *, size: int = ICON, role: str = "text", on: str = "") -> QIcon:
    """Return a Phosphor icon that follows the theme.

    Parameters
    ----------
    name : str
        Such as ``paint-brush`` or ``ph.paint-brush``.
    size : int
        The size it is meant for; any other can be drawn.
    role : str
        Role of its colour.
    on : str
        Role of its colour when its button is checked; the same where empty.
    """
    del size  # a vector icon is drawn at every size
    return QIcon(_IconEngine(name, role, on or role))
