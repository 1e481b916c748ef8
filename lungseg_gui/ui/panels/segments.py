"""The two lungs: which one is painted, which are seen, which are locked, and how the mask is drawn on the picture."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from lungseg_gui.core.language import tr, tr_later
from lungseg_gui.core.mask import LEFT, RIGHT, SEGMENTS, Box, Segment
from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Event, Session
from lungseg_gui.ui import theme
from lungseg_gui.ui.panels.row import DockRow
from lungseg_gui.ui.panels.segment_look import LookMenu
from lungseg_gui.ui.panels.wording import NONE, area_text
from lungseg_gui.ui.parts import Greyed, KeyHint, Section, Segmented, SliderRow, draw_key, icon_button, key_size
from lungseg_gui.ui.viewer.colours import SEGMENTS as COLOURS

_AREA_MS = 80  # areas follow a stroke at this pace; the sum itself is kept by the mask
_OPACITY_STEP = 5
_LARGEST = "000.0 cm²"


_PAINT = {RIGHT: tr_later("Paint right lung ({key})"), LEFT: tr_later("Paint left lung ({key})")}
_HIDE = {RIGHT: tr_later("Hide right lung"), LEFT: tr_later("Hide left lung")}
_SHOW = {RIGHT: tr_later("Show right lung"), LEFT: tr_later("Show left lung")}
_LOCK = {
    RIGHT: tr_later("Lock right lung: strokes do not change it"),
    LEFT: tr_later("Lock left lung: strokes do not change it"),
}
_UNLOCK = {RIGHT: tr_later("Unlock right lung"), LEFT: tr_later("Unlock left lung")}


class SegmentRow(DockRow):
    """One lung: its key, colour, name and area; at its right the eye and the lock.

    Being checked means that strokes paint this lung. A click on the colour, or the menu key, asks for
    :class:`LookMenu`.
    """

    shown_changed = Signal(bool)
    look_wanted = Signal()
    locked_changed = Signal(bool)

    def __init__(self, segment: Segment, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.segment, self.name = segment, name
        self._area = ""
        self.colour = QColor(COLOURS[segment.value])
        paint, colour = tr(_PAINT[segment.value], key=segment.value), tr("Click its colour to change it")
        self.setToolTip(f"{paint}\n{colour}")
        self.eye = self._small("eye", on=True)
        self.lock = self._small("lock-simple-open", on=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(self.eye)
        row.addWidget(self.lock)
        self.eye.clicked.connect(self._eye_clicked)
        self.lock.clicked.connect(self._lock_clicked)
        self.show_shown(True)
        self.show_locked(False)

    def _small(self, icon: str, *, on: bool) -> QToolButton:
        button = icon_button(icon, "", size=24, checkable=True)
        button.setStyleSheet("QToolButton:checked { background: transparent; }")
        button.setChecked(on)
        return button

    def show_colour(self, colour: QColor) -> None:
        """Show another colour."""
        self.colour = colour
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return room for key, colour, name, the largest area and both buttons."""
        name = QFontMetrics(theme.font(theme.BODY, weight=500)).horizontalAdvance(self.name)
        area = QFontMetrics(theme.font(theme.SECONDARY)).horizontalAdvance(_LARGEST)
        left, right = self._swatch().left() + 22, 6 + 24 + 24 + 8
        return QSize(left + name + 6 + area + right, super().minimumSizeHint().height())

    def _swatch(self) -> QRect:
        """Where the colour is."""
        left = 12 + key_size(str(self.segment.value)).width() + 8
        return QRect(left, (self.height() - 14) // 2, 14, 14)

    def mousePressEvent(self, e: QMouseEvent) -> None:
        """Open the page behind the colour; elsewhere the row is pressed."""
        if self._swatch().adjusted(-5, -9, 5, 9).contains(e.position().toPoint()):
            self.look_wanted.emit()
            return
        super().mousePressEvent(e)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the page behind the colour, by the right button or the menu key."""
        self.look_wanted.emit()

    @property
    def area(self) -> str:
        """The area as it is shown."""
        return self._area

    def show_area(self, words: str) -> None:
        """Show an area with its unit."""
        if words != self._area:
            self._area = words
            self._describe()
            self.update()

    def show_shown(self, shown: bool) -> None:
        """Show whether the lung is drawn on the picture."""
        self.eye.setChecked(shown)
        self.eye.setIcon(theme.icon("eye" if shown else "eye-slash", role="second"))
        self._name(self.eye, tr((_HIDE if shown else _SHOW)[self.segment.value]))

    def show_locked(self, locked: bool) -> None:
        """Show whether the lung is locked against strokes."""
        self.lock.setChecked(locked)
        self.lock.setIcon(
            theme.icon("lock-simple" if locked else "lock-simple-open", role="text" if locked else "third")
        )
        self._name(self.lock, tr((_UNLOCK if locked else _LOCK)[self.segment.value]))
        self._describe()

    def _name(self, button: QToolButton, words: str) -> None:
        button.setToolTip(words)
        button.setAccessibleName(words)

    def _describe(self) -> None:
        words = [self.name, self._area] + ([tr("locked")] if self.lock.isChecked() else [])
        self.setAccessibleName(", ".join(word for word in words if word not in ("", NONE)))

    def _eye_clicked(self) -> None:
        self.show_shown(self.eye.isChecked())
        self.shown_changed.emit(self.eye.isChecked())

    def _lock_clicked(self) -> None:
        self.show_locked(self.lock.isChecked())
        self.locked_changed.emit(self.lock.isChecked())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, key, swatch, name and area."""
        painter = QPainter(self)
        on = self.isChecked()
        self.draw_ground(painter)
        key = str(self.segment.value)
        second = theme.colour("second")
        draw_key(
            painter,
            QRect(12, 0, 20, self.height()),
            key,
            ink=second,
            border=theme.colour("line"),
            fill=theme.colour("raised"),
        )
        left = self._swatch().left()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colour)
        painter.drawRoundedRect(self._swatch(), 2, 2)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(theme.font(theme.BODY, weight=500 if on else 400))
        painter.setPen(theme.colour("text" if self.isEnabled() else "disabled"))
        painter.drawText(QRect(left + 22, 0, self.width() - left, self.height()), middle, self.name)
        painter.setFont(theme.font(theme.SECONDARY))
        painter.setPen(second)
        area = QRect(0, 0, self.eye.x() - 6, self.height())
        painter.drawText(area, middle | int(Qt.AlignmentFlag.AlignRight), self._area)
        self.draw_focus(painter)


class SegmentsPanel(Section):
    """Segments: a row each, opacity, fill or outline.

    Signals
    -------
    visibility_changed(value, shown)
        A lung is to be drawn or not.
    overlay_changed(opacity, outline_only)
        Opacity of the fill in percent (0 to 100), and whether only outlines are to be drawn.
    """

    visibility_changed = Signal(int, bool)
    overlay_changed = Signal(int, bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(_words("Segments"), parent)
        self._session = session
        self._review: Review | None = None
        self._stop_listening = lambda: None
        self.body.setContentsMargins(0, 0, 0, 12)
        self._opacity = {segment.value: 15 for segment in SEGMENTS}
        self._locked_colours: dict[int, str] = {}
        self._locked_opacity = ""
        names = {segment.value: _words(segment.name) for segment in SEGMENTS}
        self.rows = {segment.value: SegmentRow(segment, names[segment.value], self) for segment in SEGMENTS}
        for value, row in self.rows.items():
            row.clicked.connect(lambda _=False, value=value: session.set_tools(segment=value))
            row.shown_changed.connect(lambda shown, value=value: self.visibility_changed.emit(value, shown))
            row.locked_changed.connect(lambda locked, value=value: self._lock(value, locked))
            row.look_wanted.connect(lambda value=value: self._ask_look(value))
            self.body.addWidget(row)
        self._add_look()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AREA_MS)
        self._timer.timeout.connect(self._show_areas)
        session.observe(lambda event, _: self._observe(event))
        self._observe(Event.CURRENT)
        self._observe(Event.TOOL)

    def _add_look(self) -> None:
        look = QVBoxLayout()
        look.setContentsMargins(12, 4, 12, 0)
        look.setSpacing(8)
        self.opacity = SliderRow(tr("Opacity"), low=0, high=100, value=15, unit="%")
        self.opacity.slider.setSingleStep(_OPACITY_STEP)
        self.opacity.slider.setPageStep(2 * _OPACITY_STEP)
        self.opacity.setToolTip(tr("Fill opacity (A lower, D higher)"))
        self.style_choice = Segmented((("fill", tr("Fill + outline")), ("outline", tr("Outline"))))
        self.style_choice.set_current("fill")
        self.style_choice.setToolTip(tr("How the mask is drawn (C)"))
        self.opacity.changed.connect(self._set_all)
        self.style_choice.chosen.connect(lambda _: self._tell())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.style_choice, 1)
        row.addWidget(KeyHint("C"))
        look.addWidget(self.opacity)
        look.addLayout(row)
        self.body.addLayout(look)

    # -- what the window calls
    @property
    def hidden(self) -> tuple[int, ...]:
        """Lungs that are not drawn."""
        return tuple(value for value, row in self.rows.items() if not row.eye.isChecked())

    def show_segment(self, value: int) -> None:
        """Draw a lung that was hidden."""
        self.rows[value].show_shown(True)
        self.visibility_changed.emit(value, True)

    @property
    def overlay(self) -> tuple[int, bool]:
        """Opacity in percent, and whether only outlines are drawn."""
        return round(self.opacity.value()), self.style_choice.current == "outline"

    @property
    def opacities(self) -> dict[int, int]:
        """Opacity of each segment's fill, percent."""
        return dict(self._opacity)

    @property
    def colours(self) -> dict[int, QColor]:
        """Colour of each segment."""
        return {value: row.colour for value, row in self.rows.items()}

    def set_look(self, value: int, *, opacity: int | None = None, colour: QColor | None = None) -> None:
        """Give one segment its own opacity (percent) or colour, and notify."""
        if opacity is not None:
            self._opacity[value] = opacity
        if colour is not None and colour.isValid():
            self.rows[value].show_colour(colour)
        self._tell()

    def lock_looks(self, *, colours: Mapping[int, str], opacity: str) -> None:
        """Grey the colour of a segment, or the opacities, on the page behind it: reasons, "" where it is free."""
        self._locked_colours, self._locked_opacity = dict(colours), opacity

    def _ask_look(self, value: int) -> None:
        row = self.rows[value]
        taken = next(other.colour.name() for number, other in self.rows.items() if number != value)
        menu = LookMenu(row.name, row.colour.name(), self._opacity[value], taken=taken, parent=self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if reason := self._locked_colours.get(value, ""):
            for swatch in menu.swatches.values():
                Greyed(swatch, reason)
        if self._locked_opacity:
            Greyed(menu.opacity, self._locked_opacity)
        menu.colour_chosen.connect(lambda shade: self.set_look(value, colour=QColor(shade)))
        menu.opacity_chosen.connect(lambda percent: self.set_look(value, opacity=percent))
        menu.popup(row.mapToGlobal(row.rect().bottomLeft()))

    def _set_all(self, percent: float) -> None:
        """Give both segments the slider's opacity."""
        self._opacity = dict.fromkeys(self._opacity, round(percent))
        self._tell()

    def set_overlay(self, opacity: int, *, outline_only: bool) -> None:
        """Take over stored settings, without a signal."""
        self.opacity.set_value(min(max(opacity, 0), 100))
        self._opacity = dict.fromkeys(self._opacity, round(self.opacity.value()))
        self.style_choice.set_current("outline" if outline_only else "fill")

    def step_opacity(self, steps: int) -> None:
        """More (+1) or less (-1) fill, by 5 %."""
        self.opacity.set_value(min(max(self.opacity.value() + steps * _OPACITY_STEP, 0), 100))
        self._set_all(self.opacity.value())

    def toggle_outline(self) -> None:
        """Change between fill with outline and outline only."""
        self.style_choice.set_current("fill" if self.style_choice.current == "outline" else "outline")
        self._tell()

    # -- inside
    def _tell(self) -> None:
        self.overlay_changed.emit(*self.overlay)

    def _lock(self, value: int, locked: bool) -> None:
        kept = self._session.tools.locked - {value}
        self._session.set_tools(locked=kept | {value} if locked else kept)

    def _observe(self, event: Event) -> None:
        if event is Event.TOOL:
            for value, row in self.rows.items():
                row.setChecked(value == self._session.tools.segment)
                row.show_locked(value in self._session.tools.locked)
        elif event in (Event.CURRENT, Event.MASK):
            self._follow()

    def _follow(self) -> None:
        """Listen to the mask on the screen; a review that is taken up again may have got a new one."""
        self._stop_listening()
        self._review = self._session.current
        self._stop_listening = self._review.mask.listen(self._written) if self._review is not None else lambda: None
        self._show_areas()

    def _written(self, box: Box) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _show_areas(self) -> None:
        review = self._review
        for value, row in self.rows.items():
            pixels = review.mask.area(value) if review is not None else 0
            row.show_area("" if review is None else area_text(pixels, review.image.spacing) if pixels else NONE)
            row.setEnabled(review is not None)
        areas = [row.area for row in self.rows.values() if row.area not in ("", NONE)]
        self.set_summary(" · ".join(areas) if not self.open else "")

    def set_open(self, opened: bool) -> None:
        """Show or hide the body; the areas remain in the header of the closed section."""
        super().set_open(opened)
        self._show_areas()


def _words(name: str) -> str:
    return {
        "Segments": tr("Segments"),
        "Right lung": tr("Right lung"),
        "Left lung": tr("Left lung"),
    }.get(name, name)
