"""Paints the rows of the worklist by the theme's roles; no widget per row, so thousands scroll smoothly."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lungseg_gui.core.language import tr
from lungseg_gui.core.review import Status
from lungseg_gui.ui import theme
from lungseg_gui.ui.panels.wording import uncertainty_text
from lungseg_gui.ui.panels.worklist_model import WorklistModel
from lungseg_gui.ui.panels.worklist_order import WorklistEntry, chip_of, further_chips, is_done
from lungseg_gui.ui.parts import CHIP_ICON_WIDTH, CHIPS, chip_height, chip_width, draw_chip

THUMBNAIL = 44
_MARGIN = 12
_TEXT_LEFT = _MARGIN + THUMBNAIL + 10
_TICK = 16
_BAR = 28
_NARROW = 240  # below this width: no detail, no bar
_LINE = 16  # line of the failure's sentence
_RETRY = QSize(56, 24)
_KEPT_THUMBNAILS = 400
_KEPT_HEIGHTS = 1000  # of rows that say why a file could not be read
_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class _Row:
    """What the parts of a row need to be drawn."""

    entry: WorklistEntry
    rect: QRect
    shown: bool  # its picture is on the screen
    picked: bool  # one of several that are selected
    hovered: bool
    several: bool  # rows are selected, this one or others
    title: str
    details: tuple[str, ...]  # what may stand beside it, the longest first
    message: str  # why its file could not be read
    days: tuple[str, ...] = ()  # of the study, the longest words first
    why: tuple[str, ...] = ()  # why it is where it is, in an order that nothing else in the row shows; so, too

    @property
    def selected(self) -> bool:
        """Whether it has the ground of a selected row: the shown case stands for itself where no rows are selected."""
        return self.picked or (self.shown and not self.several)

    @property
    def narrow(self) -> bool:
        return self.rect.width() < _NARROW


@dataclass(frozen=True)
class _Beside:
    """What stands beside the chip of a row."""

    words: str = ""
    short: bool = False  # the chip has no word
    number: bool = True  # the uncertainty has room, too


@dataclass(frozen=True)
class _Thumbnail:
    drawn: int
    ratio: float
    pixmap: QPixmap


class WorklistDelegate(QStyledItemDelegate):
    """Thumbnail, name, detail, status chip, uncertainty; the reason and Retry where a file could not be read.

    Signals
    -------
    retry(key)
        The button of a row.
    wanted(key, drawn)
        A thumbnail is on the screen and not here yet: :meth:`put_thumbnail` is to bring it.
    """

    retry = Signal(str)
    wanted = Signal(str, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails: OrderedDict[str, _Thumbnail] = OrderedDict()
        self._asked: set[str] = set()
        self._heights: dict[tuple[int, str], int] = {}
        theme.notifier().changed.connect(self._follow_text)
        self._follow_text()

    def _follow_text(self) -> None:
        """Take the fonts again: texts may have another size."""
        self._heights.clear()
        self._name_font = theme.font(theme.BODY, weight=500)
        self._small_font = theme.font(theme.SECONDARY)
        self._name_metrics = QFontMetrics(self._name_font)
        self._small_metrics = QFontMetrics(self._small_font)

    # -- size
    def failed_height(self, width: int, message: str) -> int:
        """Height of a row that says why a file could not be read."""
        height = self._heights.get((width, message))
        if height is None:
            if len(self._heights) > _KEPT_HEIGHTS:
                self._heights.clear()
            sentence = self._sentence_rect(width, message).height()
            height = 8 + theme.taller(18) + 2 + sentence + 4 + theme.taller(_RETRY.height()) + 8
            self._heights[width, message] = height
        return height

    def _sentence_rect(self, width: int, message: str) -> QRect:
        space = QRect(0, 0, max(60, width - _TEXT_LEFT - _MARGIN), 10_000)
        return self._small_metrics.boundingRect(space, _WRAP, message)

    def retry_rect(self, rect: QRect, message: str) -> QRect:
        """Where the button of a failed row is, for a row at ``rect``."""
        words = self._small_metrics.horizontalAdvance(tr("Retry")) + 2 * 9
        wide, tall = max(theme.wider(_RETRY.width()), words), theme.taller(_RETRY.height())
        top = rect.top() + self.failed_height(rect.width(), message) - 8 - tall
        return QRect(rect.left() + _TEXT_LEFT, top, wide, tall)

    # -- events
    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Take clicks on Retry; everything else selects the row as usual."""
        entry = _entry(index)
        if entry is not None and entry.message and isinstance(event, QMouseEvent):
            rect = cast(QRect, getattr(option, "rect"))  # noqa: B009  (the stubs lack the inherited field)
            inside = self.retry_rect(rect, message_of(index)).contains(event.position().toPoint())
            if inside and event.type() is QEvent.Type.MouseButtonRelease:
                self.retry.emit(entry.key)
            return inside
        return super().editorEvent(event, model, option, index)

    # -- painting
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        entry = _entry(index)
        if entry is None:
            return
        rect = cast(QRect, getattr(option, "rect"))  # noqa: B009
        state = cast(QStyle.StateFlag, getattr(option, "state"))  # noqa: B009
        flag = QStyle.StateFlag
        row = _Row(
            entry,
            rect,
            shown=bool(state & flag.State_Selected),
            picked=bool(index.data(WorklistModel.PickedRole)),
            hovered=bool(state & flag.State_MouseOver),
            several=bool(index.data(WorklistModel.SeveralRole)),
            title=str(index.data()),
            details=cast("tuple[str, ...]", index.data(WorklistModel.DetailsRole)),
            message=message_of(index),
            days=cast("tuple[str, ...]", index.data(WorklistModel.DaysRole)),
            why=cast("tuple[str, ...]", index.data(WorklistModel.WhyRole)),
        )
        painter.save()
        self._ground(painter, row)
        self._thumbnail(painter, row)
        self._tick(painter, row)
        if entry.message:
            self._failure(painter, row)
        else:
            self._upper_line(painter, row)
            self._lower_line(painter, row)
        if state & flag.State_Sunken or (state & flag.State_HasFocus and _by_keyboard(self.parent())):
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def _ground(self, painter: QPainter, row: _Row) -> None:
        role = "selected" if row.selected else "hover" if row.hovered else "panel"
        painter.fillRect(row.rect, theme.colour(role))
        painter.fillRect(QRect(row.rect.left(), row.rect.bottom(), row.rect.width(), 1), theme.colour("line"))
        if row.shown:
            width = 4 if row.several else 2
            painter.fillRect(QRect(row.rect.left(), row.rect.top(), width, row.rect.height()), theme.colour("accent"))

    def _tick(self, painter: QPainter, row: _Row) -> None:
        """Say that a row is selected by a tick on its thumbnail, too: the ground by itself is hard to see in greys."""
        if not row.picked:
            return
        place = QRect(row.rect.left() + _MARGIN - 3, row.rect.top() + 3, _TICK, _TICK)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("primary"))
        painter.drawEllipse(place)
        inside = (_TICK - theme.CHIP_ICON) // 2
        theme.draw_icon(painter, place.adjusted(inside, inside, -inside, -inside), "check", theme.colour("white"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _thumbnail(self, painter: QPainter, row: _Row) -> None:
        place = QRect(row.rect.left() + _MARGIN, row.rect.top() + 6, THUMBNAIL, THUMBNAIL)
        pixmap = self._pixmap(row.entry, painter.device().devicePixelRatioF())
        painter.fillRect(place, theme.colour("raised" if pixmap is None else "viewer"))
        if pixmap is None:
            name = "warning" if row.entry.message else "image-square"
            theme.draw_icon(painter, place.adjusted(12, 12, -12, -12), name, theme.colour("third"))
            return
        size = pixmap.deviceIndependentSize().toSize()
        left = place.left() + (THUMBNAIL - size.width()) // 2
        painter.drawPixmap(left, place.top() + (THUMBNAIL - size.height()) // 2, pixmap)

    def _pixmap(self, entry: WorklistEntry, ratio: float) -> QPixmap | None:
        """Return the newest thumbnail that is here, and ask for a newer one where there is one."""
        if entry.drawn < 0:
            return None
        kept = self._thumbnails.get(entry.key)
        if (kept is None or kept.drawn != entry.drawn or kept.ratio != ratio) and entry.key not in self._asked:
            self._asked.add(entry.key)
            self.wanted.emit(entry.key, entry.drawn)
        if kept is None:
            return None
        self._thumbnails.move_to_end(entry.key)
        return None if kept.pixmap.isNull() else kept.pixmap

    def thumbnail(self, key: str) -> QPixmap | None:
        """Return the thumbnail of a row that is here."""
        kept = self._thumbnails.get(key)
        return None if kept is None or kept.pixmap.isNull() else kept.pixmap

    def drop_thumbnail(self, key: str) -> None:
        """Drop a thumbnail that nobody may see any more."""
        self._thumbnails.pop(key, None)

    def put_thumbnail(self, key: str, drawn: int, content: bytes) -> None:
        """Keep a thumbnail (PNG) that was asked for; empty where there is none to be had."""
        view = cast(QAbstractItemView, self.parent())
        ratio = view.devicePixelRatioF()
        pixmap = QPixmap()
        if content and pixmap.loadFromData(content):
            side = round(THUMBNAIL * ratio)
            shape, way = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            pixmap = pixmap.scaled(side, side, shape, way)
            pixmap.setDevicePixelRatio(ratio)
        self._asked.discard(key)
        self._thumbnails[key] = _Thumbnail(drawn, ratio, pixmap)
        self._thumbnails.move_to_end(key)
        if len(self._thumbnails) > _KEPT_THUMBNAILS:
            self._thumbnails.popitem(last=False)
        view.viewport().update()

    def _upper_line(self, painter: QPainter, row: _Row) -> None:
        line = _upper(row)
        line.setRight(line.right() - self._marks(painter, row, line))
        detail = self._above(row, line.width())
        self._name(painter, row, line.adjusted(0, 0, -self._small_metrics.horizontalAdvance(detail), 0))
        self._detail(painter, row, line, detail)

    def _above(self, row: _Row, room: int) -> str:
        """Return what has room beside the name; "" where nothing has."""
        name = self._name_metrics.horizontalAdvance(row.title)
        return "" if row.narrow else self._fitting(row, room - name - 8)

    def _fitting(self, row: _Row, room: int) -> str:
        return next((words for words in row.details if self._small_metrics.horizontalAdvance(words) <= room), "")

    def _detail(self, painter: QPainter, row: _Row, place: QRect, words: str) -> None:
        if words:
            painter.setFont(self._small_font)
            painter.setPen(theme.colour("second" if row.selected else "third"))
            painter.drawText(place, _align(right=True), words)

    def _marks(self, painter: QPainter, row: _Row, line: QRect) -> int:
        """Draw at the right the signs for a flag and a comment; return the room that they take."""
        remarks, taken = row.entry.remarks, 0
        no_room = further_chips(row.entry)[len(_chips_with_room(row)) :]
        for shown, icon, role in (
            (remarks.flagged, "flag", "accent"),
            (bool(remarks.comment), "chat-text", "second"),
            *((True, CHIPS[chip].icon, CHIPS[chip].role) for chip in no_room),
        ):
            if shown:
                top = line.top() + (line.height() - theme.CHIP_ICON) // 2
                place = QRect(line.right() + 1 - taken - theme.CHIP_ICON, top, *(theme.CHIP_ICON,) * 2)
                theme.draw_icon(painter, place, icon, theme.colour(role))
                taken += theme.CHIP_ICON + 4
        return taken + (4 if taken else 0)

    def _name(self, painter: QPainter, row: _Row, line: QRect) -> None:
        painter.setFont(self._name_font)
        painter.setPen(theme.colour("text"))
        name = self._name_metrics.elidedText(row.title, Qt.TextElideMode.ElideMiddle, line.width())
        painter.drawText(line, _align(), name)

    def _lower_line(self, painter: QPainter, row: _Row) -> None:
        left, top = row.rect.left() + _TEXT_LEFT, row.rect.top() + 11 + theme.taller(18)
        room = QRect(left, top, row.rect.width() - _TEXT_LEFT - _MARGIN, chip_height())
        fill = "panel" if row.selected or row.hovered else "raised"
        further = _chips_with_room(row)
        told = row.entry.status is Status.REJECTED and bool(row.entry.remarks.reason)
        beside = _Beside() if told else self._beside(row, room.width(), further)
        short = beside.short or (not further and chip_width(chip_of(row.entry)) + self._digits(row) - 4 > room.width())
        taken = draw_chip(painter, QPoint(left, top), chip_of(row.entry), fill=fill, short=short)
        for chip in further:
            taken += 4 + draw_chip(painter, QPoint(left + taken + 4, top), chip, fill=fill)
        if told or row.why:
            words = tr(row.entry.remarks.reason) if told else beside.words
            self._said(painter, row, QPoint(left + taken + 6, top), words)
            if told or not beside.number:
                return
            taken = room.width()
        elif beside.words:
            self._detail(painter, row, room.adjusted(0, 0, -self._digits(row), 0), beside.words)
            taken = room.width()
        if row.entry.uncertainty is not None:
            self._uncertainty(painter, row, top, after=left + taken)

    def _digits(self, row: _Row) -> int:
        """Return the room that the uncertainty takes."""
        return self._small_metrics.horizontalAdvance("0.00") + 8 if row.entry.uncertainty is not None else 0

    def _beside(self, row: _Row, room: int, further: tuple[str, ...]) -> _Beside:
        """Choose what stands beside the chip: why the case is where it is, else what distinguishes images of a patient.

        The chip's icon without its word leaves more room, where the day or the reason needs it.
        """
        measure, digits = self._small_metrics.horizontalAdvance, self._digits(row)
        whole = room - 6 - chip_width(chip_of(row.entry)) - sum(4 + chip_width(chip) for chip in further)
        bare = whole if further else room - 6 - CHIP_ICON_WIDTH
        if row.why:
            ways = [_Beside(row.why[0])]
            ways += [_Beside(words, short=not further, number=number) for words in row.why for number in (True, False)]
            fits = (way for way in ways if measure(way.words) <= (bare if way.short else whole) - digits * way.number)
            return next(fits, ways[-1])
        if self._above(row, room):
            return _Beside()
        found = self._fitting(row, whole - digits)
        if further or not row.days or found.endswith(row.days):
            return _Beside(found)
        day = next((day for day in row.days if measure(day) <= bare - digits), "")
        return _Beside(day, short=True) if day else _Beside(found)

    def _said(self, painter: QPainter, row: _Row, at: QPoint, words: str) -> None:
        """Say what is of more use than how unsure the model was: why the case was rejected, or is where it is."""
        place = QRect(at.x(), at.y(), row.rect.right() - _MARGIN - at.x(), chip_height())
        painter.setFont(self._small_font)
        painter.setPen(theme.colour("text" if row.selected else "second"))
        painter.drawText(
            place, _align(), self._small_metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        )

    def _uncertainty(self, painter: QPainter, row: _Row, top: int, *, after: int) -> None:
        value = min(max(row.entry.uncertainty or 0.0, 0.0), 1.0)
        text = uncertainty_text(value)
        right = row.rect.left() + row.rect.width() - _MARGIN
        width = self._small_metrics.horizontalAdvance("0.00")
        painter.setFont(self._small_font)
        painter.setPen(theme.colour("text" if row.selected else "second"))
        painter.drawText(QRect(right - width, top, width, chip_height()), _align(right=True), text)
        bar = QRect(right - width - 8 - _BAR, top + chip_height() // 2 - 2, _BAR, 4)
        if row.narrow or bar.left() < after + 8:
            return
        painter.fillRect(bar, theme.colour("pressed" if not row.selected else "line"))
        filled = QColor(theme.colour("disabled" if is_done(row.entry) else "second"))
        painter.fillRect(QRect(bar.left(), bar.top(), round(_BAR * value), 4), filled)

    def _failure(self, painter: QPainter, row: _Row) -> None:
        line = _upper(row)
        self._name(painter, row, line)
        painter.setFont(self._small_font)
        painter.setPen(theme.colour("danger"))
        height = self._sentence_rect(row.rect.width(), row.message).height()
        painter.drawText(QRect(line.left(), line.bottom() + 3, line.width(), height), _WRAP, row.message)
        button = self.retry_rect(row.rect, row.message)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("control"), 1))
        painter.setBrush(theme.colour("panel"))
        painter.drawRoundedRect(button.adjusted(0, 0, -1, -1), theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
        painter.setPen(theme.colour("text"))
        painter.drawText(button, int(Qt.AlignmentFlag.AlignCenter), tr("Retry"))


def row_width() -> int:
    """Return the width of a row that holds the chip of a predicted case beside its uncertainty."""
    digits = QFontMetrics(theme.font(theme.SECONDARY)).horizontalAdvance("0.00")
    return _TEXT_LEFT + chip_width("predicted") + 4 + digits + _MARGIN


def _upper(row: _Row) -> QRect:
    """Return the place of a row's upper line."""
    left, width = row.rect.left() + _TEXT_LEFT, row.rect.width() - _TEXT_LEFT - _MARGIN
    return QRect(left, row.rect.top() + 8, width, theme.taller(18))


def _chips_with_room(row: _Row) -> tuple[str, ...]:
    """Return the further chips that fit before the uncertainty; the icons of the others stand beside the flag."""
    further = further_chips(row.entry)
    if not further:
        return ()
    digits = theme.wider(34) if row.entry.uncertainty is not None else 0
    room = row.rect.width() - _TEXT_LEFT - _MARGIN - digits - chip_width(chip_of(row.entry))
    fitting = 0
    for chip in further:
        room -= 4 + chip_width(chip)
        if room < 0:
            break
        fitting += 1
    return further[:fitting]


def message_of(index: Index) -> str:
    """Return why the file of a row could not be read, as the reader sees it."""
    model, entry = index.model(), _entry(index)
    if entry is None or not isinstance(model, WorklistModel):
        return ""
    return model.titles.without_names(entry.message, entry)


def _entry(index: Index) -> WorklistEntry | None:
    return cast("WorklistEntry | None", index.data(WorklistModel.EntryRole))


def _align(*, right: bool = False) -> int:
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def _by_keyboard(view: QObject | None) -> bool:
    """Whether the focus came by the keyboard: then the current row shows it."""
    return view is not None and bool(view.property("keyboard_focus"))
