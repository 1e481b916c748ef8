"""Measurements, arrows and texts in the hand: drawn, taken by their handles, moved, named, removed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.figures import Figure, Figures, Point, next_number, within
from lungseg_gui.core.language import tr
from lungseg_gui.core.review import Review
from lungseg_gui.core.tools.table import form_of, name_of
from lungseg_gui.core.tools.tool import Kind, Row
from lungseg_gui.ui.viewer import figure_drawing
from lungseg_gui.ui.viewer.figure_board import FigureBoard, Host
from lungseg_gui.ui.viewer.figure_drawing import WHOLE

_STEPS = {
    Qt.Key.Key_Left: (0.0, -1.0),
    Qt.Key.Key_Right: (0.0, 1.0),
    Qt.Key.Key_Up: (-1.0, 0.0),
    Qt.Key.Key_Down: (1.0, 0.0),
}
_FAR = 10.0  # pixels of a step with Shift


@dataclass(frozen=True)
class _Drag:
    """A figure that is drawn or moved: as it was at the press, by which handle, and from where."""

    figure: Figure
    handle: int
    start: Point
    at: QPointF
    new: bool = False


class FigureHand(QObject):
    """What the hand does to figures becomes one step at its end.

    Signals
    -------
    changed()
        They look otherwise now.
    words_wanted(title, words, then)
        The reader is asked to name one; ``then(words)`` takes the answer.
    """

    changed = Signal()
    words_wanted = Signal(str, str, object)

    def __init__(self, host: Host) -> None:
        super().__init__()
        self._host = host
        self.board = FigureBoard(host)
        """The figures as they are on the screen."""
        self._drag: _Drag | None = None
        self._nudged = False

    # -- what there is
    @property
    def _review(self) -> Review | None:
        """The review on the screen, where the hand is at work on it."""
        session, shown = self._host.session, self._host.review
        return shown if session is not None and session.current is shown else None

    @property
    def _row(self) -> Row | None:
        session = self._host.session
        row = session.tools.tool.row if session is not None else None
        return row if row is not None and row.kind is Kind.FIGURE else None

    @property
    def open(self) -> bool:
        """Whether a figure waits for more points."""
        return self.busy and self._drag is None and not self._nudged

    @property
    def busy(self) -> bool:
        """Whether a figure is drawn or moved."""
        return self.board.live is not None

    @property
    def selected(self) -> int | None:
        """Number of the figure that keys move and remove."""
        return self.board.selected

    def show(self, shown: bool) -> None:
        """Show or hide figures."""
        self.board.shown = shown
        self.select(None)
        self.changed.emit()

    # -- pointer
    def takes(self, at: QPointF) -> bool:
        """Whether a press with the left button is for a figure: one is there, or its tool is in use."""
        if self._review is None:
            return False
        if self._row is not None:
            return True
        taken = self.board.over(at)
        if not taken:
            self.select(None)
        return taken

    def press(self, at: QPointF) -> None:
        """Take the figure below the pointer, or begin one."""
        review, row = self._review, self._row
        if review is None:
            return
        if review.read_only:
            self._host.refuse(review.read_only)
            return
        self.keep_nudged()
        here = _place(self._host, at)
        live = self.board.live
        if live is not None:  # it waits for one more point
            self._drag = _Drag(live, len(live.points) - 1, here, at, new=True)
            self.drag(at)
            return
        found = self.board.find(at)
        if found is not None:
            figure, handle = found
            self.select(figure.number)
            self._drag = _Drag(figure, handle, here, at)
        elif row is not None:
            self._begin(row, here, at)

    def _begin(self, row: Row, here: Point, at: QPointF) -> None:
        form, review = row.form, self._review
        if form is None or review is None:
            return
        if not self.board.shown:
            self._host.refuse(tr("Measurements are hidden: show them first (Shift+V)."))
            return
        if form.propose is not None:
            self.propose(row)
            return
        number = next_number(review.figures)
        if form.worded:
            figure = Figure(number, row.id, (here,))
            self.select(None)
            self.words_wanted.emit(tr(row.text), "", lambda words: self._add_worded(review, figure, words))
            return
        figure = Figure(number, row.id, (here, here))
        self.select(number)
        self.board.live, self._drag = figure, _Drag(figure, 1, here, at, new=True)
        self.changed.emit()

    def propose(self, row: Row) -> None:
        """Place what the program proposes; say why where it cannot, or where it is there already."""
        form, review = row.form, self._review
        if form is None or form.propose is None or review is None or review.read_only:
            return
        there = next((figure for figure in review.figures if figure.tool == row.id), None)
        if there is not None:
            self.select(there.number)
            return
        try:
            points = form.propose(review.mask.committed, review.image)
        except LungSegError as error:
            self._host.refuse(str(error))
            return
        figure = Figure(next_number(review.figures), row.id, points, proposed=True)
        self._draw((*review.figures, figure), row.text)
        self.select(figure.number)

    def drag(self, at: QPointF) -> None:
        """Move what is in the hand."""
        drag, review = self._drag, self._review
        if drag is None or review is None:
            return
        here, shape = _place(self._host, at), review.image.shape
        if drag.new:
            self.board.live = drag.figure.at((*drag.figure.points[:-1], here))
        elif _moved(drag.at, at) or self.board.live is not None:
            form = form_of(drag.figure.tool)
            if form is None or drag.handle == WHOLE:
                self.board.live = drag.figure.moved(here[0] - drag.start[0], here[1] - drag.start[1], within=shape)
            else:
                # The place that was taken stays below the pointer: a press beside a handle does not move it.
                row, column = form.handles(drag.figure.points, review.image.aspect)[drag.handle]
                to = within((row + here[0] - drag.start[0], column + here[1] - drag.start[1]), shape)
                self.board.live = drag.figure.at(form.put(drag.figure.points, drag.handle, to))
        self.changed.emit()

    def hover(self, at: QPointF) -> None:
        """Show what a press would take; a line that waits for its end follows the pointer."""
        live = self.board.live
        if live is not None and self.open:
            self.board.live = live.at((*live.points[:-1], _place(self._host, at)))
            self.changed.emit()
            return
        found = self.board.find(at) if self.board.reachable and self.board.placed() else None
        hovered = found[0].number if found is not None else None
        if hovered != self.board.hovered:
            self.board.hovered = hovered
            self.changed.emit()

    def release(self) -> None:
        """End a drag: the figure is kept, or waits for its next point."""
        drag, live = self._drag, self.board.live
        self._drag = None
        if drag is None or live is None:
            return
        form = form_of(live.tool)
        if not figure_drawing.spans(live, self._host.camera):
            if not drag.new or len(live.points) == 2:
                self.give_up()  # a click; a handle that was pulled onto another goes back
            return
        if drag.new and form is not None and len(live.points) < form.points:
            self.board.live = replace(live, points=(*live.points, live.points[-1]))
            self.changed.emit()
            return
        self._keep(live, name_of(live.tool) if drag.new else tr("{name} moved", name=name_of(live.tool)))

    def double(self, at: QPointF) -> bool:
        """Ask for another name of the figure below the pointer; return whether there is one."""
        found = self.board.find(at) if self.board.reachable and not self.busy else None
        review = self._review
        if found is None or review is None or review.read_only:
            return False
        self.ask_name(found[0].number)
        return True

    def ask_name(self, number: int) -> None:
        """Ask for another name of a figure."""
        review = self._review
        figure = next((each for each in review.figures if each.number == number), None) if review is not None else None
        if review is None or figure is None:
            return
        self.select(number)
        title = tr("Name of this measurement") if figure.tool != "text" else tr("Text")
        self.words_wanted.emit(title, figure.name, lambda words: self._rename(review, figure, words))

    # -- steps
    # The words are those of the image that was there when they were asked for: another may have come in the meantime.
    def _add_worded(self, review: Review, figure: Figure, words: str) -> None:
        if not words:
            return
        figure = replace(figure, number=next_number(review.figures), name=words)
        self._draw((*review.figures, figure), name_of(figure.tool), review)
        if review is self._review:
            self.select(figure.number)

    def _rename(self, review: Review, figure: Figure, words: str) -> None:
        if words == figure.name:
            return
        form = form_of(figure.tool)
        if not words and form is not None and form.worded:
            self.remove(figure.number, review)
            return
        named = tuple(replace(each, name=words) if each.number == figure.number else each for each in review.figures)
        self._draw(named, tr("{name} named", name=name_of(figure.tool)), review)

    def _keep(self, live: Figure, step: str) -> None:
        figures = self.board.figures()
        self.board.live, self._nudged = None, False
        self._draw(figures, step)

    def _draw(self, figures: Figures, step: str, review: Review | None = None) -> None:
        session = self._host.session
        if session is not None:
            session.step(lambda review: review.draw(figures, step), review)
        self.changed.emit()

    def remove(self, number: int, review: Review | None = None) -> None:
        """Remove a figure of a review, the one on the screen unless another is named."""
        review = review or self._review
        figure = next((each for each in review.figures if each.number == number), None) if review is not None else None
        if review is None or figure is None:
            return
        self.select(None)
        self._draw(
            tuple(each for each in review.figures if each.number != number),
            tr("{name} removed", name=name_of(figure.tool)),
            review,
        )

    def select(self, number: int | None) -> None:
        """Take a figure for the keys, or none."""
        if number != self.selected:
            self.keep_nudged()
            self.board.selected = number
            self.changed.emit()

    def follow(self) -> None:
        """Look again at the figures of the review: a step was undone, or another review is shown."""
        review = self._review
        numbers = {figure.number for figure in review.figures} if review is not None else set[int]()
        if self.selected not in numbers and not self.busy:
            self.board.selected = None
        if self.board.hovered not in numbers:
            self.board.hovered = None
        self.board.forget()
        self.changed.emit()

    # -- keys
    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key is the selected figure's, whatever command has it otherwise."""
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.open:
            return key == Qt.Key.Key_Escape
        if self.selected is None or not self.board.shown:
            return False
        if key in _STEPS:
            return modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        plain = modifiers == Qt.KeyboardModifier.NoModifier
        return plain and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Escape)

    def key(self, event: QKeyEvent) -> bool:
        """Move, remove or deselect the selected figure; return whether the key was used."""
        if not self.wants(event):
            return False
        key = event.key()
        if key == Qt.Key.Key_Escape:
            if not self.give_up():
                self.select(None)
        elif key in _STEPS:
            far = _FAR if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
            self._nudge(_STEPS[Qt.Key(key)], far)
        elif self.selected is not None:
            self.remove(self.selected)
        return True

    def _nudge(self, step: Point, far: float) -> None:
        review = self._review
        figure = next((each for each in self.board.figures() if each.number == self.selected), None)
        if review is None or figure is None or review.read_only or self._drag is not None:
            return
        shape = review.image.shape
        self.board.live, self._nudged = figure.moved(step[0] * far, step[1] * far, within=shape), True
        self.changed.emit()

    def key_up(self, event: QKeyEvent) -> None:
        """Keep what a held arrow key moved, as one step."""
        if event.key() in _STEPS and not event.isAutoRepeat():
            self.keep_nudged()

    def keep_nudged(self) -> None:
        """Keep what arrow keys have moved so far, as one step."""
        live = self.board.live
        if live is not None and self._nudged:
            self._keep(live, tr("{name} moved", name=name_of(live.tool)))

    def give_up(self) -> bool:
        """Forget what is drawn or moved just now; return whether there was something."""
        if self.board.live is None and self._drag is None:
            return False
        kept = self._review.figures if self._review is not None else ()
        new = self.board.live is not None and self.board.live.number not in {each.number for each in kept}
        self.board.live, self._drag, self._nudged = None, None, False
        if new:
            self.board.selected = None
        self.changed.emit()
        return True

    def settle(self) -> None:
        """Keep what was moved, and forget what is not whole: image or tool are about to change."""
        if self._drag is not None:
            self.release()
        self.keep_nudged()
        self.give_up()
        self.select(None)


def _place(host: Host, at: QPointF) -> Point:
    """Return the place of the image below the pointer; beyond the image it is its border."""
    place = host.camera.to_image(at)
    return within(place, host.review.image.shape) if host.review is not None else place


def _moved(before: QPointF, now: QPointF) -> bool:
    return abs(now.x() - before.x()) + abs(now.y() - before.y()) >= figure_drawing.LEAST
