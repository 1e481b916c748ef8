"""The viewer: one review on the screen. It shows, and gives what the hand does to core."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from lungseg_gui.core.edges import Followed
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import Box, EditableMask, Mask
from lungseg_gui.core.review import Review, with_mask
from lungseg_gui.core.session import Event, Session
from lungseg_gui.core.tools.guide import Hint
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.core.tools.tool import Kind
from lungseg_gui.ui.viewer.camera import Camera
from lungseg_gui.ui.viewer.canvas import Canvas
from lungseg_gui.ui.viewer.cursor import BrushCursor
from lungseg_gui.ui.viewer.difference import Difference, Legend
from lungseg_gui.ui.viewer.marks import EdgeMarks, Looked
from lungseg_gui.ui.viewer.pointer import Gesture, Hand, Pointer

_LOOK_SHARE, _LOOK_LEAST = 0.5, 0.2  # of the view that an uncertain edge takes; of the image that is seen around it


class Viewer(Canvas):
    """A radiograph, its mask and the tool in use.

    Signals
    -------
    pointer_moved : Pointer or None
        What is below the pointer; None outside the image.
    stroke_started, stroke_ended :
        Around each stroke, also one that is taken back.
    outlined :
        The line of a lasso or polygon was begun, changed, or closed.
    refused : str
        Why a gesture did nothing, as a sentence.
    hinted : Review, Hint, bool
        What a stroke of Guide says, and whether it painted anything.
    """

    pointer_moved = Signal(object)
    stroke_started = Signal()
    stroke_ended = Signal()
    outlined = Signal()
    refused = Signal(str)
    hinted = Signal(object, object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._hand = Hand(self)
        super().__init__(parent, hand=self._hand, foreground=self._draw_foreground)
        self.setAccessibleName(tr("Radiograph"))
        self.figures = self._hand.figures
        self.figures.setParent(self)  # else Qt holds it, and its listeners, when the window has gone
        """Measurements, arrows and texts in the hand."""
        self.figures.changed.connect(self.view.viewport().update)
        self.figures.changed.connect(self.outlined)
        self._session: Session | None = None
        self._mask: EditableMask | None = None
        self._predicted: Mask | None = None
        self._compares = False
        self._difference: Difference | None = None
        self._legend: Legend | None = None
        self.marks = EdgeMarks()
        """The uncertain edges that are shown."""
        self._tool = Tool.WINDOW
        self._at: QPointF | None = None
        self._cursor: BrushCursor | None = None
        self._stop_mask = self._stop_session = _nothing
        self.window_changed.connect(lambda *_: self.hover(self._at))

    # -- what is shown
    @property
    def session(self) -> Session | None:
        """Whose tools the hand holds."""
        return self._session

    @property
    def paints(self) -> bool:
        """Whether the left button paints: an edit tool is in use, and the mask on the screen is the reader's."""
        if self._review is not None and self._review.read_only:
            return False
        return self._session is not None and self._session.tools.tool.row.kind.paints and self._predicted is None

    def show_review(self, review: Review | None, session: Session) -> None:
        """Show a review, fitted and through its first window; None shows black.

        A stroke in progress on another review is ended and kept.
        """
        self._hand.settle()
        if session is not self._session:
            self._stop_session()
            self._session = session
            self._stop_session = session.observe(self._on_event)
        self._predicted = None
        self.plates.set_texts(top_right=())
        self._difference = None
        self._show_image(review)
        self.figures.follow()
        self._follow_mask()
        self.hover(self._at)

    def _follow_mask(self) -> None:
        """Listen to the mask of the review, which a saved state replaces."""
        self._stop_mask()
        self._stop_mask = _nothing
        self._mask = self._review.mask if self._review is not None else None
        if self._mask is not None:
            self._stop_mask = self._mask.listen(self._on_mask)
        self._difference = None
        self._show_mask()

    def _show_mask(self) -> None:
        shown = self._predicted if self._predicted is not None else (self._mask.live if self._mask else None)
        self.view.overlay.set_mask(shown)
        self._follow_difference()

    def _on_mask(self, box: Box) -> None:
        if self._difference is not None:
            self.view.viewport().update(self._difference.change(box))
        if self._predicted is None:
            self.view.viewport().update(self.view.overlay.change(box))

    def _on_event(self, event: Event, identity: Identity | None) -> None:
        if event is Event.TOOL:
            tool = self._session.tools.tool if self._session is not None else None
            if tool is not self._tool and tool is not None:
                self._tool = tool
                self._hand.settle()
                if tool.row.form is not None and tool.row.form.propose is not None:
                    self.figures.propose(tool.row)
            self._hand.marking.follow()
            self.update_cursor()
        elif event is Event.CURRENT:
            self._hand.settle()  # before anyone saves the review that was current
        elif self._review is not None and identity == self._review.image.identity:
            if event is Event.FIGURES:
                self.figures.follow()
            if self._review.mask is not self._mask:
                self._follow_mask()
            if event is not Event.MASK:  # no plate shows the pixels; how far the case is, is reported next
                self.plates.refresh_soon()  # after the paint: a held Ctrl+Z waits only for the mask
            if self._compares:
                self._follow_difference()

    def show_prediction(self, shown: bool) -> bool:
        """Show the model's own mask instead of the reader's, while a key is held; return whether it was before."""
        review, before = self._review, self._predicted is not None
        prediction = with_mask(review.prediction) if review is not None and shown else None
        if prediction is not None:
            self._hand.finish()
        predicted = prediction.mask.unpack() if prediction is not None else None
        if predicted is not self._predicted:
            self._predicted = predicted
            whose = (tr("Shown: model {name}", name=prediction.model_version),) if prediction else ()
            self.plates.set_texts(top_right=whose)
            self._show_mask()
            self.update_cursor()
        return before

    # -- the difference
    @property
    def compares(self) -> bool:
        """Whether the difference from the model's mask is shown, where there is one."""
        return self._compares

    def show_difference(self, shown: bool, legend: Legend | None = None) -> None:
        """Show what the reader added and removed instead of the segments' colours; under other names on demand."""
        self._compares, self._legend = shown, legend
        self._follow_difference()

    def _follow_difference(self) -> None:
        review = self._review
        prediction = with_mask(review.prediction) if review is not None and self._compares else None
        if review is None or prediction is None:
            self._difference = None
        elif self._difference is None or self._difference.prediction is not prediction:
            overlay = self.view.overlay
            self._difference = Difference(
                review, prediction, overlay.style.hidden, legend=self._legend, cache=overlay.outlines
            )
            self._exact.start()
        else:
            self._difference.settle()
        self.view.overlay.setVisible(self._difference is None or self._predicted is not None)
        self.view.viewport().update()

    # -- uncertain edges
    def show_edges(self, edges: Sequence[Followed], looked: Looked | None = None) -> None:
        """Draw dashes along what is followed of uncertain edges, and brackets around the one that is looked at."""
        if self.marks.show(edges, looked):
            self.view.viewport().update()

    def look_at(self, box: Box) -> bool:
        """Go to a box of the image, close enough to correct it; not in the middle of a gesture."""
        if self._review is None or self._hand.gesture is not None:
            return False
        self.look(self.camera.showing(box, share=_LOOK_SHARE, least=_LOOK_LEAST))
        return True

    def look(self, camera: Camera, *, fits: bool = False) -> None:
        """Look at another part; another pixel may be below the pointer, and the ring keeps the brush's size."""
        super().look(camera, fits=fits)
        self.hover(self._at)

    def _set_hasty(self, hasty: bool) -> bool:
        anew = super()._set_hasty(hasty)
        return (self._difference is not None and self._difference.set_hasty(hasty)) or anew

    # -- what the hand reports
    def hover(self, at: QPointF | None) -> None:
        """Say what is below a point of the view."""
        self._at = at
        self.plates.hover(at)
        self.pointer_moved.emit(None if at is None else self._pointer(at))
        self.update_cursor()

    def leave_pointer(self) -> None:
        """Remove the ring and what is said of the pointer until it moves again."""
        self.hover(None)

    def _pointer(self, at: QPointF) -> Pointer | None:
        review = self._review
        if review is None:
            return None
        row, column = (round(value) for value in self.camera.to_image(at))
        height, width = review.image.shape
        grey = self.view.image.grey_at(row, column) if 0 <= row < height and 0 <= column < width else None
        if grey is None:
            return None
        spacing = review.image.spacing
        mm = (column * spacing.column, row * spacing.row) if spacing is not None else None
        value = review.image.modality_value(float(review.image.pixels[row, column]))
        return Pointer(row, column, value, grey, mm)

    def stroke_began(self) -> None:
        """Report that a stroke began."""
        self.stroke_started.emit()

    def stroke_over(self, said: tuple[Review, Hint, bool] | None = None) -> None:
        """Report that a stroke ended; of one of Guide also what it says, and whether it painted anything."""
        self.stroke_ended.emit()
        if said is not None:
            self.hinted.emit(*said)

    def outline_changed(self) -> None:
        """Draw the line of a lasso or polygon, or the border of a region, again."""
        self.view.viewport().update()
        self.outlined.emit()

    @property
    def outline_open(self) -> bool:
        """Whether a lasso, polygon or angle waits to be closed, or a region to be applied."""
        return self._hand.drawing.open or self.figures.open

    def refuse(self, why: str) -> None:
        """Say why a gesture did nothing."""
        self.refused.emit(why)

    def finish_stroke(self) -> None:
        """End a stroke, or another drag, in progress as a release of the button would; a line is closed."""
        self._hand.settle()

    def settle_drawing(self, *, back: bool) -> bool:
        """Apply the region of the threshold tool; of an open line take the last corner ``back``.

        Returns
        -------
        bool
            Whether there was something to do.
        """
        hand = self._hand
        if hand.marking.open:
            hand.settle()
            return True
        return back and (hand.figures.give_up() or hand.outlining.take_back())

    def cancel_stroke(self) -> bool:
        """Take back the stroke in progress; return whether there was one."""
        return self._hand.cancel()

    def update_cursor(self) -> None:
        """Show what a press would do."""
        before, hand = self._cursor, self._hand
        rings = (
            self._review is not None
            and hand.gesture in (None, Gesture.STROKE, Gesture.OUTLINE)
            and self.paints
            and not hand.pans
        )
        self._cursor = None
        if rings and self._at is not None and self._session is not None:
            row = self._session.tools.tool.row
            radius = self._session.radius_px() * self.camera.zoom / self.camera.ratio
            self._cursor = BrushCursor(self._at, radius if row.ring else 0.0, hand.erases, inner=row.inner)
        if self._cursor != before:
            for cursor in (before, self._cursor):
                if cursor is not None:
                    self.view.viewport().update(cursor.rect)
        over = self._review is not None and self.figures.board.over(self._at)
        measures = self._session is not None and self._session.tools.tool.row.kind is Kind.FIGURE
        shape = Qt.CursorShape.BlankCursor if rings else _shape(hand, over=over, measures=measures)
        if self.view.viewport().cursor().shape() != shape:
            self.view.viewport().setCursor(shape)

    def _draw_foreground(self, painter: QPainter, rect: QRectF) -> None:
        if self._review is None:
            return
        painter.save()
        painter.resetTransform()
        if self._difference is not None and self._predicted is None:
            self._difference.paint(painter, self.camera, self.view.overlay.style.hidden)
        style = self.view.overlay.style
        dashed = style.visible and (self._difference is None or self._predicted is not None)
        self.marks.paint(painter, self.camera, rect, style, dashed=dashed)
        self.figures.board.paint(painter, rect)
        self.plates.paint(painter, rect)
        self._hand.drawing.paint(painter)
        if self._cursor is not None and QRectF(self._cursor.rect).intersects(rect):
            self._cursor.paint(painter)
        painter.restore()

    def changeEvent(self, event: QEvent) -> None:
        """Release held keys when another window gets the focus."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._hand.let_go()
            self.show_prediction(False)


def _nothing() -> None:
    """Stand for an observation that has not begun."""


def _shape(hand: Hand, *, over: bool, measures: bool) -> Qt.CursorShape:
    """Return the pointer's shape where no ring stands for it."""
    figures = hand.gesture in (None, Gesture.FIGURE)
    if over and figures:
        return Qt.CursorShape.SizeAllCursor
    if measures and figures and not hand.pans:
        return Qt.CursorShape.CrossCursor
    if hand.gesture is Gesture.PAN:
        return Qt.CursorShape.ClosedHandCursor
    return Qt.CursorShape.OpenHandCursor if hand.pans else Qt.CursorShape.ArrowCursor
