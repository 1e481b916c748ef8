"""One case before and after: its pictures, its figures, and the way to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lungseg_gui.core.language import tr
from lungseg_gui.ui import theme
from lungseg_gui.ui.names import of_named
from lungseg_gui.ui.panels.wording import dice_text, signed
from lungseg_gui.ui.parts import plain, set_tone, text

_PICTURE = 144
_NAME = 160  # pixels for the name of a case above its pictures
OpenCase = Callable[[str, str], object]
"""Is given the key of a row in the worklist, and what is to be seen there."""


class PicturePair(QWidget):
    """Two pictures and their figures; a click or Enter opens the case where the worklist has it.

    Parameters
    ----------
    shown : mapping
        As the child process says: title, before, after, and either parent_dice and candidate_dice, or kept, the share
        of a lung that is left where there is no accepted mask.
    """

    def __init__(self, shown: Mapping[str, object], open_case: OpenCase | None = None) -> None:
        super().__init__()
        self._open_case, self._key = open_case, str(shown.get("key") or "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        title = str(shown.get("title", ""))
        head.addWidget(text(title, size=theme.SECONDARY, weight=600))
        head.addWidget(_shortened(of_named(str(shown.get("name") or shown.get("case_id") or tr("not corrected")))))
        head.addStretch(1)
        pictures = QHBoxLayout()
        pictures.setSpacing(4)
        sides = (("before", tr("Before")), ("after", tr("After")))
        self.pictures = [_picture(Path(str(shown.get(key, ""))), words) for key, words in sides]
        for label in self.pictures:
            pictures.addWidget(label)
        column.addLayout(head)
        column.addLayout(pictures)
        self.figures, tone = self._figures(shown)
        self.change = text(self.figures.pop(), size=theme.SECONDARY, tone=tone)
        for place, (word, figure) in enumerate(zip(self.figures[::2], self.figures[1::2], strict=True)):
            foot = QHBoxLayout()
            foot.addWidget(text(word, size=theme.SECONDARY, tone="second"))
            foot.addWidget(text(figure, size=theme.SECONDARY))
            foot.addStretch(1)
            if not place:
                foot.addWidget(self.change)
            column.addLayout(foot)
        column.addStretch(1)
        self._sentence = f"{title}: {' '.join(self.figures)}"
        self.setFixedWidth(2 * _PICTURE + 4)
        if self._key and open_case is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setToolTip(tr("Open this case"))
            self.setAccessibleName(tr("{what}. Open this case", what=self._sentence))

    def _figures(self, shown: Mapping[str, object]) -> tuple[list[str], str]:
        """Return words and figures in turn, at last what changed; and its tone."""
        if "kept" in shown:
            kept = _figure(shown, "kept")
            figures = [tr("Lung kept"), tr("{n} %", n=round(100 * kept))]
            figures += [tr("Dice of both"), dice_text(_figure(shown, "dice"))]
            return [*figures, ""], "second"
        before, after = _figure(shown, "parent_dice"), _figure(shown, "candidate_dice")
        figures = [tr("Dice"), f"{dice_text(before)} → {dice_text(after)}"]
        if "parent_left" in shown:
            left = [round(100 * _figure(shown, key)) for key in ("parent_left", "candidate_left")]
            figures += [
                tr("To correct"),
                tr("{before} % → {after} %", before=left[0], after=left[1]),
            ]
        change = round(after, 3) - round(before, 3)  # of the figures as they stand there
        tone = "success" if change > 0 else "warn" if change < 0 else "second"
        arrow = "↑ " if change > 0 else "↓ " if change < 0 else ""
        return [*figures, arrow + signed(change, 3)], tone

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the case."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the case; Qt would pass Enter on to the window's buttons."""
        if self._key and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
            event.accept()
            return
        super().keyPressEvent(event)

    def _open(self) -> None:
        if self._key and self._open_case is not None:
            self._open_case(self._key, self._sentence)


def _shortened(name: str) -> QLabel:
    label = text("", size=theme.SECONDARY, tone="second")
    label.setText(label.fontMetrics().elidedText(name, theme.ELIDE, _NAME))
    label.setToolTip(plain(name))
    return label


def _figure(shown: Mapping[str, object], key: str) -> float:
    value = shown.get(key)
    return float(value) if isinstance(value, int | float) else 0.0


def _picture(path: Path, words: str) -> QLabel:
    label = QLabel()
    label.setProperty("surface", "viewer")
    label.setStyleSheet("background: #000000;")
    label.setFixedSize(_PICTURE, _PICTURE)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setToolTip(plain(words))
    label.setAccessibleName(words)
    pixmap = QPixmap(str(path))
    if pixmap.isNull():
        label.setText(tr("not available"))
        set_tone(label, "third")
        return label
    ratio = label.devicePixelRatioF()
    side = round(_PICTURE * ratio)
    shape, way = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    pixmap = pixmap.scaled(side, side, shape, way)
    pixmap.setDevicePixelRatio(ratio)
    label.setPixmap(pixmap)
    return label
