"""What the window shows before anything is open: what to drop where, the sample study, five keys."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from lungseg_gui.core.language import together, tr
from lungseg_gui.core.numerals import decimal
from lungseg_gui.services.registry import Version
from lungseg_gui.ui import theme
from lungseg_gui.ui.actions import Actions, shown_key
from lungseg_gui.ui.parts import Button, KeyHint, Section, line, text
from lungseg_gui.ui.welcome_card import WelcomeCard

_WIDTH = 920
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class _Icon(QWidget):
    def __init__(self, name: str, role: str, size: int) -> None:
        super().__init__()
        self._name, self._role = name, role
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme.draw_icon(QPainter(self), self.rect(), self._name, theme.colour(self._role))


class _DropFrame(QFrame):
    """The dashed frame; files can be dropped anywhere in the window."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("control"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


class EmptyPage(QFrame):
    """The page in the middle of the window while the worklist is empty or nothing is shown."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "window")
        self._actions = actions
        self.keys: dict[str, KeyHint] = {}
        """Plates of the keys that are shown, by command."""
        actions.refreshed.connect(self._follow_keys)
        self._sample = QLabel()
        inside = QWidget()
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(24, 24, 24, 24)
        column = QVBoxLayout()
        column.setSpacing(24)
        middle = QWidget()
        middle.setMaximumWidth(theme.wider(_WIDTH))
        middle.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        self.welcome = WelcomeCard(actions)
        column.addWidget(self.welcome)
        column.addWidget(self._drop())
        column.addLayout(self._steps())
        column.addLayout(self._cards())
        outer.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(middle, 1000)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(1)
        scrolled = QScrollArea()  # in the smallest window it does not fit
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setWidgetResizable(True)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setWidget(inside)
        for ground in (scrolled.viewport(), inside):
            ground.setAutoFillBackground(False)
        all_ = QVBoxLayout(self)
        all_.setContentsMargins(0, 0, 0, 0)
        all_.addWidget(scrolled)

    # -- parts
    def _drop(self) -> QWidget:
        frame = _DropFrame()
        column = QVBoxLayout(frame)
        column.setContentsMargins(24, 40, 24, 40)
        column.setSpacing(12)
        column.addWidget(_Icon("tray", "second", 40), 0, _CENTRE)
        title = tr("Drop radiographs or a folder here")
        column.addWidget(text(title, size=theme.PAGE, weight=600), 0, _CENTRE)
        words = tr("Frontal chest, DICOM or image files. Nothing leaves this computer.")
        column.addWidget(text(words, tone="second"), 0, _CENTRE)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._button("file.open", "file-plus", primary=True))
        row.addWidget(self._button("file.folder", "folder-open"))
        row.addStretch(1)
        column.addSpacing(4)
        column.addLayout(row)
        return frame

    def _button(self, name: str, icon: str, *, primary: bool = False) -> Button:
        action = self._actions.action(name)
        key = shown_key(action.shortcut().toString()) if primary else ""
        button = Button(self._actions.command(name).text, icon=icon, key=key, look="primary" if primary else "")
        self._actions.bind(button, name)
        return button

    def _steps(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        steps = (
            ("folder-open", tr("Open"), tr("DICOM, PNG or JPEG; one file or a folder")),
            ("selection", tr("See"), tr("Both lungs are outlined in moments")),
            ("paint-brush", tr("Correct"), tr("Paint or erase. Every change is saved")),
            ("check", tr("Accept"), tr("One key accepts and opens the next case")),
            ("graduation-cap", tr("Train"), tr("The model learns from your accepted cases")),
        )
        for index, (icon, title, words) in enumerate(steps):
            if index:
                row.addWidget(line(vertical=True))
            cell = QVBoxLayout()
            cell.setSpacing(6)
            head = QHBoxLayout()
            head.setSpacing(8)
            head.addWidget(_Icon(icon, "accent", 18))
            head.addWidget(text(title, weight=600), 1)
            cell.addLayout(head)
            cell.addWidget(text(words, size=theme.SECONDARY, tone="second", wrap=True))
            cell.addStretch(1)
            row.addLayout(cell, 1)
        return row

    def _cards(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self._sample_card(), 3)
        row.addWidget(self._keys_card(), 2)
        return row

    def _sample_card(self) -> QWidget:
        card = QFrame()
        card.setProperty("surface", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        self._sample.setFixedSize(120, 120)
        self._sample.hide()
        row.addWidget(self._sample, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(text(tr("Try the sample study"), weight=600))
        words = tr("A drawn phantom, not a patient. Your first accepted mask takes less than a minute.")
        column.addWidget(text(words, size=theme.SECONDARY, tone="second", wrap=True))
        column.addStretch(1)
        column.addWidget(self._button("file.sample", "play"), 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(column, 1)
        return card

    def _key_of(self, name: str) -> str:
        keys = self._actions.command(name).keys
        return shown_key(keys[0]) if keys else ""

    def _follow_keys(self) -> None:
        """Name the keys that the commands have now."""
        for name, plate in self.keys.items():
            plate.set_key(self._key_of(name))
            plate.setVisible(bool(self._key_of(name)))

    def _keys_card(self) -> QWidget:
        card = QFrame()
        card.setProperty("surface", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(text(tr("Five keys to start with"), weight=600, wrap=True), 1)
        keys = Button(tr("All keys"), key="?", look="flat", small=True)
        self._actions.bind(keys, "help.keys")
        head.addWidget(keys)
        column.addLayout(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, 64)
        grid.setColumnStretch(1, 1)
        for index, (names, words) in enumerate(
            (
                (("tool.brush",), tr("Brush, hold Ctrl to erase")),
                (("brush.smaller", "brush.larger"), tr("Radius smaller, larger")),
                (("edit.undo",), tr("Undo, as many steps as you like")),
                ((), tr("Hold to see the model’s own mask")),
                (("review.accept",), tr("Accept and next")),
            )
        ):
            cell = QHBoxLayout()
            cell.setSpacing(4)
            for name in names:
                self.keys[name] = KeyHint(self._key_of(name))
                cell.addWidget(self.keys[name])
            if not names:  # held, and never another one
                cell.addWidget(KeyHint("Q"))
            cell.addStretch(1)
            grid.addLayout(cell, index, 0)
            grid.addWidget(text(words, size=theme.SECONDARY, wrap=True), index, 1)
        column.addLayout(grid)
        return card

    # -- content
    def hideEvent(self, event: QHideEvent) -> None:
        """Welcome nobody a second time."""
        if not event.spontaneous() and self.window().isVisible():
            self.welcome.hide()
        super().hideEvent(event)

    def show_sample(self, png: bytes) -> None:
        """Show the sample study's thumbnail."""
        pixmap = QPixmap()
        if pixmap.loadFromData(png):
            side = Qt.TransformationMode.SmoothTransformation
            ratio = self.devicePixelRatioF()
            edge = round(120 * ratio)
            scaled = pixmap.scaled(QSize(edge, edge), Qt.AspectRatioMode.KeepAspectRatio, side)
            scaled.setDevicePixelRatio(ratio)
            self._sample.setPixmap(scaled)
            self._sample.show()


class KnownModel(Section):
    """Which model is in use, and how good it was on cases it has not seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Model"), parent)
        self._name = text(weight=500)
        self._about = text(size=theme.SECONDARY, tone="second", wrap=True)
        self.body.addWidget(self._name)
        self.body.addWidget(self._about)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self.body.addLayout(self._grid)
        self._figures: list[tuple[QLabel, QLabel]] = []
        for row, words in enumerate((tr("Dice, held-out cases"), tr("Worst 5 %, Dice"))):
            pair = text(words, size=theme.SECONDARY, tone="second"), text(size=theme.SECONDARY)
            self._figures.append(pair)
            for column, label in enumerate(pair):
                self._grid.addWidget(label, row, column)
        self.hide()

    def show_version(self, version: Version | None, *, notice: str = "") -> None:
        """Show a version, or why there is none."""
        self.show()
        figures = (None, None) if version is None else (version.dice, version.worst)
        if version is None:
            self._name.setText(tr("No model"))
            self._about.setText(notice)
        else:
            words = (
                tr("Bundled {name}", name=version.name) if version.bundled else tr("Version {name}", name=version.name)
            )
            self._name.setText(words)
            fixed = tr("Cannot be overwritten.") if version.bundled else ""
            self._about.setText(together((tr("U-Net for frontal chest radiographs."), fixed)))
        for (label, value), figure in zip(self._figures, figures, strict=True):
            label.setVisible(figure is not None)
            value.setVisible(figure is not None)
            value.setText("" if figure is None else decimal(figure, 3))
