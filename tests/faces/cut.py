"""Texts that have no room: cut, lying over each other, or beyond their window."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTableWidget,
    QToolButton,
    QWidget,
)

from lungseg_gui.ui import theme

_SLACK = 1
_CELL = 16  # frame and padding of a cell of a table, both sides


def cut(top: QWidget) -> list[str]:
    """Return what needs more room than it has."""
    found: list[str] = []
    for widget in top.findChildren(QWidget):
        if not widget.isVisibleTo(top) or widget.width() <= 1:
            continue
        if isinstance(widget, QLabel) and widget.text():
            wraps = widget.wordWrap()
            high = widget.heightForWidth(widget.width()) if wraps else widget.sizeHint().height()
            wide = 0 if wraps else widget.sizeHint().width()
            if wide > widget.width() + _SLACK or high > widget.height() + _SLACK:
                found.append(f"{widget.text()}: {widget.size().toTuple()}, wants {wide} x {high}")
        elif isinstance(widget, QAbstractButton) and not isinstance(widget, QCheckBox | QRadioButton):
            painted = not isinstance(widget, QPushButton | QToolButton)  # by hand, such as the row of a lung
            wide = widget.sizeHint().width() if widget.text() else widget.minimumSizeHint().width() * painted
            if wide > widget.width() + _SLACK:
                found.append(f"{widget.text()}: {widget.width()}, wants {wide}")
    return found


def shortened(top: QWidget) -> Iterator[str]:
    """Yield what fields, boxes, headings and cells cannot show whole; names of files may be among them."""
    for widget in top.findChildren(QWidget):
        if not widget.isVisibleTo(top) or widget.width() <= 1:
            continue
        words, room = "", 0
        if isinstance(widget, QCheckBox | QRadioButton):
            words, room = widget.text(), widget.width() - 22
        elif isinstance(widget, QComboBox):
            option = QStyleOptionComboBox()
            widget.initStyleOption(option)
            part = QStyle.SubControl.SC_ComboBoxEditField
            room = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, widget).width()
            words = widget.currentText()
        elif isinstance(widget, QLineEdit) and not isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox):
            words = widget.placeholderText() if not widget.text() else ""
            room = widget.width() - 20
        elif isinstance(widget, QAbstractSpinBox):
            words, room = widget.text(), widget.width() - 4
        elif isinstance(widget, QHeaderView):
            yield from _headings(widget)
        elif isinstance(widget, QTableWidget):
            yield from _cells(widget)
        elif isinstance(widget, QListWidget) and not widget.wordWrap():
            for row in range(widget.count()):
                item = widget.item(row)
                room = widget.viewport().width()
                if not item.isHidden() and _wide(widget, item.text()) + 8 > room:
                    yield f"row {item.text()!r} of a list: {room}"
        if words and _wide(widget, words) > room + _SLACK:
            yield f"{words!r} in a {type(widget).__name__}: {room}, wants {_wide(widget, words)}"


def _wide(widget: QWidget, words: str, font: QFont | None = None) -> int:
    return QFontMetrics(font or widget.font()).horizontalAdvance(words.replace("&", ""))


def _headings(head: QHeaderView) -> Iterator[str]:
    model = head.model()
    if head.orientation() is not Qt.Orientation.Horizontal:
        return
    for column in range(head.count()):
        words = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        wide = head.sectionSize(column)
        needed = _wide(head, words, theme.font(theme.SECONDARY)) + _CELL  # the style sheet's size
        if words and not head.isSectionHidden(column) and needed > wide + _SLACK:
            yield f"heading {words!r}: {wide}, wants {needed}"


def _cells(table: QTableWidget) -> Iterator[str]:
    for row in range(table.rowCount()):
        for column in range(table.columnCount()):
            item = table.item(row, column)
            if item is None or table.isColumnHidden(column) or table.columnSpan(row, column) > 1 or table.wordWrap():
                continue
            wide, needed = table.columnWidth(column), _wide(table, item.text(), item.font()) + _CELL
            if item.text() and needed > wide + _SLACK:
                yield f"cell {item.text()!r}: {wide}, wants {needed}"


def crossing(top: QWidget) -> Iterator[str]:
    """Yield texts that lie over each other or reach beyond their window."""
    beside: dict[QWidget, list[tuple[str, QRect]]] = {}
    for widget in top.findChildren(QWidget):
        words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
        parent = widget.parentWidget()
        if not words or parent is None or not widget.isVisibleTo(top) or widget.window() is not top.window():
            continue
        place = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())
        if not _scrolls(widget, top) and not top.rect().contains(place):
            yield f"{words!r} reaches beyond its window: {place.getRect()} in {top.size().toTuple()}"
        beside.setdefault(parent, []).append((words, widget.geometry()))
    for area in top.findChildren(QScrollArea):
        inner, room = area.widget(), area.viewport().width()
        hidden = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if inner is not None and hidden and inner.isVisibleTo(top) and inner.width() > room:
            wide = {type(part).__name__: part.minimumSizeHint().width() for part in _parts(inner)}
            widest = sorted(wide, key=lambda name: -wide[name])[:2]
            yield f"what scrolls in {type(area).__name__} is cut at its right: {inner.width()}, room {room}; {widest}"
    for texts in beside.values():
        for (first, here), (second, there) in combinations(texts, 2):
            if here.intersects(there):
                yield f"{first!r} and {second!r} lie over each other"


def _parts(widget: QWidget) -> list[QWidget]:
    found = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [part for part in found if part.isVisible()]


def _scrolls(widget: QWidget, top: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not top:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def faults(top: QWidget) -> list[str]:
    """Return all that has no room."""
    return [*cut(top), *shortened(top), *crossing(top)]
