"""Every step of the mask on the screen by name and time; a click goes to any of them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import together, tr, tr_count
from lungseg_gui.core.numerals import grouped
from lungseg_gui.core.review import Review, drew_none
from lungseg_gui.core.session import Event, Session
from lungseg_gui.core.steps import step_text
from lungseg_gui.ui import theme
from lungseg_gui.ui.panels.wording import clock_text, date_text, view_text
from lungseg_gui.ui.parts import Section, plain, text

ROW = 24
SHOWN = 7
_TIME = 60
Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QStringListModel):
    """Row 0 is the mask before the first step; row n the mask after n steps.

    Qt's own list counts the rows, since a view asks for their number at each of thousands; what a row says is looked up
    when it is drawn.
    """

    def __init__(self) -> None:
        super().__init__()
        self._review: Review | None = None
        self._newest = 0  # number of the last step that is listed

    @property
    def position(self) -> int:
        """Row of the mask as it is."""
        return self._review.history.position if self._review is not None else 0

    def show(self, review: Review | None) -> None:
        """List the steps of another review."""
        self._review = review
        self._fill()

    def follow(self) -> None:
        """Take over what happened since; one stroke adds one row, whatever the list's length."""
        if self._review is None:
            return
        steps, rows = self._review.history.steps, self.rowCount()
        if len(steps) == rows and (len(steps) < 2 or steps[-2].number == self._newest):
            self.insertRows(rows, 1)
            self._newest = steps[-1].number
        elif len(steps) + 1 != rows or (steps and steps[-1].number != self._newest):
            self._fill()

    def _fill(self) -> None:
        steps = self._review.history.steps if self._review is not None else ()
        self._newest = steps[-1].number if steps else 0
        self.setStringList([""] * (len(steps) + 1) if self._review is not None else [])

    def words(self, row: int) -> tuple[str, str]:
        """Return name and time of a row; no time for the start."""
        review = self._review
        if review is None or not 0 <= row <= len(review.history.steps):
            return "", ""
        if row == 0:
            return self._start(review), ""
        step = review.history.steps[row - 1]
        return step_text(step.name), clock_text(datetime.fromtimestamp(step.when), seconds=True)

    def _start(self, review: Review) -> str:
        """Say what the first step began with."""
        made, model = review.prediction, review.based_on
        if made is not None and made.view is not None and drew_none(review):
            return tr("No mask drawn: {why}", why=view_text(made.view.name))
        return tr("Mask of model {version}", version=model) if model else tr("Empty mask")

    def _why_none(self) -> str:
        """Return why the model drew nothing, as sentences; "" where it drew a mask."""
        review = self._review
        made = review.prediction if review is not None else None
        if review is None or made is None or made.view is None or not drew_none(review):
            return ""
        drew = tr("Model {version} drew no mask.", version=made.model_version)
        return together((drew, *(finding.sentence for finding in made.view.findings)))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a row."""
        name, when = self.words(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == Qt.ItemDataRole.ToolTipRole and index.row() == 0:
            return self._why_none() or None
        if role == Qt.ItemDataRole.ToolTipRole and self._review is not None and index.row() > 0:
            moment = datetime.fromtimestamp(self._review.history.steps[index.row() - 1].when)
            return plain(f"{name}, {date_text(moment, year=True)}, {clock_text(moment, seconds=True)}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.row() == self.position:
                state = tr("current")
            else:
                state = tr("done") if index.row() < self.position else tr("undone")
            return ", ".join(word for word in (name, when, state) if word)
        return None


class _Row(QStyledItemDelegate):
    """Name left, time right; the current step with an accent bar, undone ones in the third colour."""

    def __init__(self, model: HistoryModel) -> None:
        super().__init__()
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, theme.taller(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        current, undone = index.row() == self._model.position, index.row() > self._model.position
        painter.save()
        if current:
            painter.fillRect(rect, theme.colour("selected"))
            painter.fillRect(rect.left(), rect.top(), 2, rect.height(), theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("hover"))
        name, when = self._model.words(index.row())
        inner = rect.adjusted(8, 0, -8, 0)
        painter.setFont(theme.font(theme.SECONDARY, weight=500 if current else 400))
        painter.setPen(theme.colour("accent" if current else "third" if undone else "text"))
        place = inner.adjusted(0, 0, -theme.wider(_TIME) if when else 0, 0)
        words = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
        painter.setFont(theme.font(theme.SECONDARY))
        painter.setPen(theme.colour("third" if undone else "second"))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), when)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.colour("accent"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()


class HistoryPanel(Section):
    """The steps of the current review; only the rows in sight are drawn.

    ``place_chosen(position)``: the reader wants so many steps done.
    """

    place_chosen = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(tr("History"), parent)
        self._session = session
        self.model = HistoryModel()
        self.list = QListView()
        self.list.setModel(self.model)
        self._delegate = _Row(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setAccessibleName(tr("History"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.body.setContentsMargins(4, 0, 4, 8)
        self.body.addWidget(self.list)
        self.nothing = text(tr("No image is open."), size=theme.SECONDARY, tone="third")
        self.body.addWidget(self.nothing)
        session.observe(self._observe)
        self._show()

    def _observe(self, event: Event, identity: Identity | None) -> None:
        review = self._session.current
        if event is Event.CURRENT:
            self._show()
        # Each step reports its status once.
        elif event in (Event.STATUS, Event.FIGURES) and review is not None and identity == review.image.identity:
            self.model.follow()
            self._place()
            self.list.viewport().update()

    def _show(self) -> None:
        self.model.show(self._session.current)
        self._place()

    def _place(self) -> None:
        """Bring the current step into sight, and give the list the room of its rows."""
        rows, position = self.model.rowCount(), self.model.position
        self.list.setVisible(rows > 0)
        self.nothing.setVisible(rows == 0)
        shown = max(1, min(rows, SHOWN))
        theme.fix_height(self.list, shown * ROW, lines=shown)
        steps = max(rows - 1, 0)
        if not steps:
            self.set_summary("")
        elif position < steps:
            self.set_summary(tr_count("{n} of {total} steps", "", position, total=grouped(steps)))
        else:
            self.set_summary(tr_count("{n} steps", "1 step", steps))
        if rows:
            index = self.model.index(position)
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            QTimer.singleShot(0, self, self._scroll)  # after the list has laid out its rows

    def _scroll(self) -> None:
        index = self.model.index(self.model.position)
        if index.isValid():
            self.list.scrollTo(index)

    def _choose(self, index: QModelIndex) -> None:
        if index.row() != self.model.position:
            self.place_chosen.emit(index.row())
