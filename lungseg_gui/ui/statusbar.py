"""The line at the bottom: position, value, window, zoom, what can be done, device, what is saved."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from lungseg_gui.core.language import tr
from lungseg_gui.core.numerals import decimal
from lungseg_gui.core.windows import said
from lungseg_gui.ui import theme
from lungseg_gui.ui.key_words import key_words
from lungseg_gui.ui.parts import Button, KeyHint, line, plain, set_tone, text
from lungseg_gui.ui.training_item import TrainingItem

HEIGHT = 26
NONE = "–"
SAID_SECONDS = 6
"""How long a sentence stands in place of the figures where there is no room for both."""
_SHARE = 0.7  # of the line: what a sentence with a long name may take, so that its verb is seen
_READER, _READER_NARROW = 220, 120  # px that the reader's name may take


class _Figures(Protocol):
    """What the status bar shows of the viewer's Pointer."""

    @property
    def row(self) -> int: ...
    @property
    def column(self) -> int: ...
    @property
    def value(self) -> float: ...
    @property
    def grey(self) -> int: ...
    @property
    def mm(self) -> tuple[float, float] | None: ...


class _Icon(QWidget):
    """A status icon, 16 px."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self.name, self.role = name, role
        self.setFixedSize(16, 16)

    def show_as(self, name: str, role: str) -> None:
        self.name, self.role = name, role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.name:
            theme.draw_icon(QPainter(self), QRect(1, 1, 14, 14), self.name, theme.colour(self.role))


class StatusBar(QFrame):
    """Items of fixed width, so that nothing jumps while the pointer moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "window")
        theme.fix_height(self, HEIGHT)
        theme.notifier().changed.connect(self._fit_texts)
        self._widest: dict[QLabel, str] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 12, 0)
        self._row.setSpacing(0)
        self._separators: list[QWidget] = []
        self.position = self._item(_position("00000", "00000", ("000.0", "000.0")))
        self.value = self._item(tr("Value {value} → {grey}", value="00000", grey="000"))
        self.window_figures = self._item(tr("C {centre} W {width}", centre="00000", width="00000"))
        self.zoom = self._item(tr("Zoom {percent} %", percent="0000"))
        self._hint = QWidget()
        self._hint_row = QHBoxLayout(self._hint)
        self._hint_row.setContentsMargins(0, 0, 0, 0)
        self._hint_row.setSpacing(4)
        self._hint.setMinimumWidth(1)  # a long sentence is cut: the window does not grow by it
        self._row.addWidget(self._hint, 1)
        self._saying = QTimer(self)
        self._saying.setSingleShot(True)
        self._saying.setInterval(SAID_SECONDS * 1000)
        self._saying.timeout.connect(self._show_items)
        self._filler = QWidget()
        self._row.addWidget(self._filler, 0)
        self.reader = Button("", icon="user", look="flat", small=True)
        self.reader.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.reader.hide()
        self._row.addWidget(self.reader)
        self.training = TrainingItem()
        self._row.addWidget(self.training)
        self._training_gap = QWidget()
        self._training_gap.setFixedWidth(16)
        self._training_gap.hide()
        self._row.addWidget(self._training_gap)
        self._device_icon = _Icon("cpu", "second")
        self._row.addWidget(self._device_icon)
        self._row.addSpacing(4)
        self._device = text(size=theme.SECONDARY, tone="second")
        self._row.addWidget(self._device)
        self._separate()
        self._saved_icon = _Icon("", "success")
        place = self._saved_icon.sizePolicy()
        place.setRetainSizeWhenHidden(True)  # "Saving…" and "Saved" follow each other: nothing beside them moves
        self._saved_icon.setSizePolicy(place)
        self._row.addWidget(self._saved_icon)
        self._row.addSpacing(4)
        self._saved = text(size=theme.SECONDARY, tone="second")
        self._row.addWidget(self._saved)
        self._narrow = self._covered = self._open = False
        self._hint_parts = self._reader = ""
        self._device_words = ("", "")
        self._saved_words = ("", "")
        self._fit_texts()
        self.show_nothing()

    # -- building
    def _item(self, widest: str) -> QLabel:
        label = text(size=theme.SECONDARY, tone="second")
        self._widest[label] = widest
        self._row.addWidget(label)
        self._separate()
        return label

    def _fit_texts(self) -> None:
        """Give each figure the room of its widest, at the size of texts in use."""
        metrics = QFontMetrics(theme.font(theme.SECONDARY))
        for label, widest in self._widest.items():
            label.setFixedWidth(metrics.horizontalAdvance(widest) + 4)
        self._fit_reader()
        self._keep_place()

    def _separate(self) -> None:
        separator = line(vertical=True)
        separator.setFixedHeight(16)
        place = QWidget()  # with its room, which goes with it
        row = QHBoxLayout(place)
        row.setContentsMargins(8, 0, 8, 0)
        row.addWidget(separator, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(place)
        self._separators.append(place)

    # -- what is shown
    def show_nothing(self) -> None:
        """Show that no image is open."""
        self.position.setText(tr("No image open"))
        for label in (self.value, self.window_figures, self.zoom):
            label.setText("")
        self._open = False
        self._show_items()

    def set_covered(self, covered: bool) -> None:
        """Hide the figures of the picture and what can be done to it while a page covers it."""
        self._covered = covered
        if self._open:
            self.show_pointer(None)  # the pointer comes back elsewhere
        self._show_items()

    def _show_items(self) -> None:
        items = (self.position, self.value, self.window_figures, self.zoom)
        said = self._saying.isActive()
        figures = not self._covered and not (said and self._narrow)
        for label, separator in zip(items, self._separators[:4], strict=True):
            shown = figures and (self._open or label is self.position)
            label.setVisible(shown)
            separator.setVisible(shown)
        hinted = said or (not self._covered and not self._narrow)
        self._hint.setVisible(hinted)
        self._row.setStretchFactor(self._filler, 0 if hinted else 1)

    def show_pointer(self, pointer: _Figures | None) -> None:
        """Show where the pointer is and what is under it: the file's value, then the grey on the screen."""
        if not self._open:
            self._open = True
            self._show_items()
        if pointer is None:
            self.position.setText(tr("Position {none}", none=NONE))
            self.value.setText(tr("Value {none}", none=NONE))
            return
        mm = pointer.mm
        in_mm = None if mm is None else (decimal(mm[0], 1), decimal(mm[1], 1))
        self.position.setText(_position(str(pointer.column), str(pointer.row), in_mm))
        value = tr("Value {value} → {grey}", value=f"{pointer.value:.0f}", grey=pointer.grey)
        self.value.setText(value)

    def show_window(self, centre: float, width: float) -> None:
        """Show the window in the units of the file."""
        centre_words, width_words = said(centre, width)
        self.window_figures.setText(tr("C {centre} W {width}", centre=centre_words, width=width_words))

    def show_zoom(self, zoom: float) -> None:
        """Show the zoom; 1 is one screen pixel for one image pixel."""
        self.zoom.setText(tr("Zoom {percent} %", percent=round(zoom * 100)))

    @property
    def hint(self) -> str:
        """What :meth:`show_hint` showed last."""
        return self._hint_parts

    def say(self, parts: str) -> None:
        """Show what happened, or why nothing did, at any width: for ``SAID_SECONDS`` in place of the figures."""
        self._show_words(parts)
        self._saying.start()
        self._show_items()

    def show_hint(self, parts: str) -> None:
        """Show what can be done where there is room; what stands in ⟨⟩ is a key: ``hold ⟨Ctrl⟩ to erase``."""
        self._show_words(parts)
        if self._saying.isActive():
            self._saying.stop()
            self._show_items()

    def _show_words(self, parts: str) -> None:
        if parts == self._hint_parts:
            return  # undo after undo: making the words again would cost each half a millisecond
        self._hint_parts = parts
        while (item := self._hint_row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shorten, room = QFontMetrics(theme.font(theme.SECONDARY)).elidedText, round(_SHARE * self.width())
        rest = parts
        while rest:
            words, found, rest = rest.partition("⟨")
            if words.strip():
                short = shorten(words.strip(), theme.ELIDE, room)
                self._hint_row.addWidget(text(short, size=theme.SECONDARY, tone="second"))
            if found:
                key, _, rest = rest.partition("⟩")
                self._hint_row.addWidget(KeyHint(key_words(key)))
        self._hint_row.addStretch(1)

    def show_training(self, words: str, *, share: float | None = None, tip: str = "") -> None:
        """Show how far a training is, or that its result waits; a click on it leads there. Nothing for no words."""
        self.training.show_as(words, share, tip)
        self._training_gap.setVisible(bool(words))

    def show_reader(self, name: str) -> None:
        """Show who is reading, as a button that changes it; nothing where nobody was named."""
        self._reader = name
        self._fit_reader()
        self.reader.setVisible(bool(name))

    def _fit_reader(self) -> None:
        words = self._reader if self._narrow else tr("Reading as: {name}", name=self._reader)
        room = theme.wider(_READER_NARROW if self._narrow else _READER)
        self.reader.setText(self.reader.fontMetrics().elidedText(words, theme.ELIDE, room))
        self.reader.setShortcut(QKeySequence())  # an "&" in the name is not a key
        whole = tr("Reading as: {name}", name=self._reader)
        self.reader.setToolTip(plain(whole))
        self.reader.setAccessibleName(whole)

    def show_device(self, words: str, short: str, more: str = "") -> None:
        """Show where the model runs, such as ``CPU, 2 threads, model ready``; ``more`` is shown under the pointer."""
        self._device.setToolTip(more)
        self._device_words = (words, short)
        self._device.setText(short if self._narrow else words)

    def show_saved(self, state: str, words: str, short: str) -> None:
        """Show what is on the disk: ``state`` is saved, saving, failed or nothing, which shows nothing."""
        icon = {"saved": ("check-circle", "success"), "failed": ("warning-circle", "danger")}.get(state, ("", "second"))
        self._saved_icon.show_as(*icon)
        self._saved_icon.setVisible(bool(icon[0]))
        self._separators[-1].setVisible(bool(words))
        self._saved_words = (words, short)
        self._keep_place()
        self._saved.setText(short if self._narrow else words)
        self._saved.setToolTip(words)
        set_tone(self._saved, {"saved": "success", "failed": "danger"}.get(state, "second"))

    def _keep_place(self) -> None:
        """Leave room for whichever is wider of "Saving…" and what follows it."""
        saved = tr("Saved") if self._narrow else tr("Saved {time}", time="00:00:00")
        wide = QFontMetrics(theme.font(theme.SECONDARY)).horizontalAdvance
        room = max(wide(saved), wide(tr("Saving…"))) + 4
        self._saved.setMinimumWidth(room if self._saved_words[0] else 0)

    @property
    def saved_text(self) -> str:
        """What the last item says in full."""
        return self._saved_words[0]

    def set_narrow(self, narrow: bool) -> None:
        """Leave out hint and time where the window is narrower than 1500; what is said takes the figures' place."""
        self._narrow = narrow
        self._show_items()
        self._fit_reader()
        self._device.setText(self._device_words[1 if narrow else 0])
        self._keep_place()
        self._saved.setText(self._saved_words[1 if narrow else 0])


def _position(column: str, row: str, mm: tuple[str, str] | None) -> str:
    if mm is None:
        return tr("{column}, {row} px", column=column, row=row)
    return tr("{column}, {row} px · {x}, {y} mm", column=column, row=row, x=mm[0], y=mm[1])
