"""What the hand does: drags that window, pan and paint; the wheel; the keys that are held."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent

from lungseg_gui.core.review import Review
from lungseg_gui.core.study import Voi
from lungseg_gui.core.tools import gestures
from lungseg_gui.core.tools.guide import Hint
from lungseg_gui.core.tools.tool import Kind
from lungseg_gui.ui.viewer import figure_board
from lungseg_gui.ui.viewer.camera import Camera
from lungseg_gui.ui.viewer.figure_hand import FigureHand
from lungseg_gui.ui.viewer.marking import Marking
from lungseg_gui.ui.viewer.outlining import Outlining

_ZOOM_PER_NOTCH = 1.25  # three notches about double it
_SIZE_PER_NOTCH = 1.1  # finer than the zoom: a brush is fitted to an edge
_GAMMA_PX = 300.0  # of a drag that changes gamma by a factor of e
_WINDOW_STEPS = 1024.0  # pixels of a drag that cross all values of the image
_LEAST_PRESSURE = 0.1  # a pen that only just touches would paint nothing
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


@dataclass(frozen=True)
class Pointer:
    """What is below the pointer.

    Attributes
    ----------
    row, column : int
        The pixel.
    value : float
        In the units of the file.
    grey : int
        After the window, 0 to 255.
    mm : (x, y) or None
        Distance of the pixel's centre from that of the first pixel; None without spacing.
    """

    row: int
    column: int
    value: float
    grey: int
    mm: tuple[float, float] | None


class Gesture(Enum):
    """What a pressed button does until it is released."""

    WINDOW = auto()
    GAMMA = auto()
    PAN = auto()
    STROKE = auto()
    OUTLINE = auto()
    FIGURE = auto()


class Host(figure_board.Host, Protocol):
    """What gestures change: the viewer."""

    @property
    def voi(self) -> Voi | None:
        """The window in use; None without an image."""
        ...

    @property
    def gamma(self) -> float:
        """The gamma in use."""
        ...

    @property
    def bits(self) -> int:
        """Bits that the image's values use."""
        ...

    @property
    def paints(self) -> bool:
        """Whether the left button paints."""
        ...

    def look(self, camera: Camera) -> None:
        """Look at another part."""
        ...

    def look_while_zooming(self, camera: Camera) -> None:
        """Look at another part while the wheel turns."""
        ...

    def set_window(self, voi: Voi) -> None:
        """Use another window."""
        ...

    def set_gamma(self, gamma: float) -> None:
        """Use another gamma."""
        ...

    def hover(self, at: QPointF | None) -> None:
        """Say what is below the pointer."""
        ...

    def stroke_began(self) -> None:
        """Report that a stroke began."""
        ...

    def stroke_over(self, said: tuple[Review, Hint, bool] | None = None) -> None:
        """Report that a stroke ended; of one of Guide also what it says, and whether it painted anything."""
        ...

    def update_cursor(self) -> None:
        """Show what a press would do."""
        ...


class Hand:
    """Turns events into windows, cameras and strokes; a stroke paints through core and ends as one Edit."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self._gesture: Gesture | None = None
        self._button = Qt.MouseButton.NoButton
        self._pressed_at = QPointF()
        self._last = QPointF()
        self._voi: Voi | None = None
        self._gamma = 1.0
        self._stroke: gestures.Gesture | None = None
        self.outlining = Outlining(host)
        self.marking = Marking(host)
        self.figures = FigureHand(host)
        self._review: Review | None = None  # of the stroke: another one may be current before it ends
        self._erases = False
        self._space = False
        self._control = False

    @property
    def drawing(self) -> Outlining | Marking:
        """The line or the region that is open, or that a press would begin."""
        session = self._host.session
        marks = session is not None and session.tools.tool.row.kind is Kind.REGION and not self.outlining.open
        return self.marking if marks or self.marking.open else self.outlining

    # -- what the cursor shows
    @property
    def gesture(self) -> Gesture | None:
        """The gesture in progress."""
        return self._gesture

    @property
    def pans(self) -> bool:
        """Whether the left button would pan."""
        session = self._host.session
        return self._space or (session is not None and session.tools.tool.row.kind is Kind.PAN)

    @property
    def erases(self) -> bool:
        """Whether the stroke in progress, or one that began now, erases."""
        session = self._host.session
        if self._stroke is not None:
            return self._erases  # as it began: Ctrl in mid-stroke changes neither it nor its cursor
        if self.drawing.open and self.drawing.subtracts:
            return True
        if self.outlining.open:
            return False
        return self._control or (session is not None and session.tools.tool.row.erases)

    # -- pointer
    def press(self, at: QPointF, button: Qt.MouseButton, *, erases: bool, pressure: float) -> None:
        """Begin what this button does with the tool in use; a second button changes nothing."""
        if self._gesture is not None or self._host.session is None or self._host.voi is None:
            return  # a finger that touches the right button in mid-stroke must not end or window it
        self._control = erases
        gesture = self._gesture_of(button, at)
        if gesture is None:
            return
        self._gesture, self._button = gesture, button
        self._pressed_at = self._last = at
        self._voi, self._gamma = self._host.voi, self._host.gamma
        # Both from where they were at the press: a drag back to its beginning restores what was there, to the value.
        if gesture is Gesture.WINDOW and erases:
            self._gesture = Gesture.GAMMA
        if gesture is Gesture.STROKE:
            self._begin(at, erases=erases, pressure=pressure)
        elif gesture is Gesture.OUTLINE:
            self.drawing.press(at, subtracts=erases)
        elif gesture is Gesture.FIGURE:
            self.figures.press(at)
        self._host.update_cursor()

    def double(self, at: QPointF, button: Qt.MouseButton) -> bool:
        """Take a double click on a figure, which asks for its name; return whether there is one."""
        left = button == Qt.MouseButton.LeftButton
        return left and self._gesture is None and not self._space and self.figures.double(at)

    def _gesture_of(self, button: Qt.MouseButton, at: QPointF) -> Gesture | None:
        # Right and middle are the same with every tool in use: the window is changed while one paints.
        if button == Qt.MouseButton.RightButton:
            return Gesture.WINDOW
        if button == Qt.MouseButton.MiddleButton:
            return Gesture.PAN
        if button != Qt.MouseButton.LeftButton:
            return None
        # Before what the tool does: a figure that was drawn is moved by its handle with any tool in use.
        if not self._space and self.figures.takes(at):
            return Gesture.FIGURE
        if self.pans:
            return Gesture.PAN
        if not self._host.paints:
            return Gesture.WINDOW
        session = self._host.session
        drags = session is None or session.tools.tool.row.kind is Kind.DRAG
        return Gesture.STROKE if drags else Gesture.OUTLINE

    def move(self, at: QPointF, *, erases: bool, pressure: float) -> None:
        """Continue the gesture, and say what is below the pointer."""
        self._control = erases  # its release may have gone to another window
        if self._gesture is Gesture.STROKE:
            self._dab(at, pressure)
        elif self._gesture is Gesture.OUTLINE:
            self.drawing.drag(at)
        elif self._gesture is Gesture.FIGURE:
            self.figures.drag(at)
        elif self._gesture is Gesture.PAN:
            moved = at - self._last  # since the last: beyond the border it stops, and the move back begins at once
            self._host.look(self._host.camera.panned(moved.x(), moved.y()))
        elif self._gesture is Gesture.WINDOW:
            self._window(at - self._pressed_at)
        elif self._gesture is Gesture.GAMMA:
            self._host.set_gamma(self._gamma * math.exp((self._pressed_at.y() - at.y()) / _GAMMA_PX))
        elif self._gesture is None:
            self.drawing.hover(at)
            self.figures.hover(at)
        self._last = at
        self._host.hover(at)

    def release(self, button: Qt.MouseButton) -> None:
        """End the gesture that this button began."""
        if self._gesture is None or button != self._button:
            return
        self._end()

    def _end(self) -> None:
        gesture, self._gesture = self._gesture, None
        if gesture is Gesture.STROKE:
            self._commit()
        elif gesture is Gesture.OUTLINE:
            self.drawing.release()
        elif gesture is Gesture.FIGURE:
            self.figures.release()
        self._host.update_cursor()

    def leave(self) -> None:
        """Forget where the pointer is; a drag continues outside."""
        if self._gesture is None:
            self._host.hover(None)

    def wheel(self, at: QPointF, notches: float, *, sized: bool) -> None:
        """Zoom to the pointer, or size the brush."""
        session = self._host.session
        if session is None or self._host.voi is None:
            return
        if sized:
            session.set_tools(radius=session.tools.radius * _SIZE_PER_NOTCH**notches)
        elif self._gesture is None:  # in mid-stroke the image would jump below the brush
            self._host.look_while_zooming(self._host.camera.zoomed(_ZOOM_PER_NOTCH**notches, at))
            self._host.hover(at)

    def _window(self, moved: QPointF) -> None:
        start = self._voi
        if start is None:
            return
        # By the bits that are used, so that a drag feels alike on 8 and on 16; below 8 bits it would hardly move.
        step = max(2.0**self._host.bits / _WINDOW_STEPS, 0.25)
        function = start.function if start.table is None else "linear"  # a table of the file has no width to change
        width = max(1.0, start.width + moved.x() * step)
        self._host.set_window(Voi("Manual", start.centre + moved.y() * step, width, function))

    # -- strokes
    def _begin(self, at: QPointF, *, erases: bool, pressure: float) -> None:
        session = self._host.session
        review = session.current if session is not None else None
        if session is None or review is None:
            self._gesture = None
            return
        self._erases = erases or session.tools.tool.row.erases
        self._stroke, self._review = gestures.begin(session, review, erases=self._erases), review
        self._host.stroke_began()
        self._dab(at, pressure)

    def _dab(self, at: QPointF, pressure: float) -> None:
        stroke, session = self._stroke, self._host.session
        if stroke is None or session is None:
            return
        # Each time: a pen presses harder, and keys change the strength of a tool, in mid-stroke.
        stroke.adjust(session, max(pressure, _LEAST_PRESSURE))
        stroke.painter.move(self._host.camera.to_image(at))

    def _commit(self) -> None:
        session, review, stroke = self._host.session, self._review, self._stroke
        if stroke is None or session is None or review is None:
            return
        self._stroke = self._review = None  # first: the receiver of the commit asks whether something is being drawn
        here = session.current is review  # else another case came while the button was down: it is a step of its own
        painted = session.commit(stroke.name) if here else review.commit(stroke.name) is not None
        if stroke.refusal:
            self._host.refuse(stroke.refusal)
        hint = stroke.hint
        self._host.stroke_over((review, hint, painted) if hint is not None else None)

    def cancel(self) -> bool:
        """Take back the stroke in progress; return whether there was one."""
        if self.figures.give_up() or self.drawing.give_up():
            self._gesture = None
            self._host.update_cursor()
            return True
        review = self._review
        if self._stroke is None or review is None:
            return False
        self._stroke = self._gesture = self._review = None
        review.mask.cancel()
        self._host.stroke_over()
        self._host.update_cursor()
        return True

    def finish(self) -> None:
        """End what is in progress as a release of the button would: nothing drawn is lost."""
        if self._gesture is not None:
            self._end()

    def settle(self) -> None:
        """End what is in progress, close a line and apply a region: the image or the tool is about to change."""
        self.finish()
        self.figures.settle()
        if self.drawing.open:
            self.drawing.close()

    # -- keys that are held
    def key(self, event: QKeyEvent, *, down: bool) -> bool:
        """Space pans, Ctrl erases, Esc takes the stroke back; auto-repeat counts as held."""
        if down and self._taken_by_what_is_open(event):
            self._host.update_cursor()
            return True
        if not down:
            self.figures.key_up(event)
        elif event.key() == Qt.Key.Key_Escape:
            return self.cancel()
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._space = down
                self._host.update_cursor()
            return True  # else it would press whatever button had the focus last
        if event.key() == Qt.Key.Key_Control:
            if not event.isAutoRepeat():
                self._control = down
                self._host.update_cursor()
            return False  # shortcuts with Ctrl are the window's
        return False

    def _taken_by_what_is_open(self, event: QKeyEvent) -> bool:
        """Give a key to the open line or region, or to the figures; return whether one of them took it."""
        if self.drawing.key(event.key()):
            ended = not self.drawing.open
        elif self.figures.key(event):
            ended = not self.figures.busy
        else:
            return False
        if ended:  # closed or cancelled by a key: the release that follows has nothing to end
            self._gesture = None
        return True

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key is the open line's or region's, whatever command has it otherwise."""
        return (event.modifiers() in _PLAIN and self.drawing.wants(event.key())) or self.figures.wants(event)

    def let_go(self) -> None:
        """Release held keys and end the gesture: the window lost the focus."""
        self._space = self._control = False  # their releases go to another window
        self.finish()
        self.figures.keep_nudged()
        self._host.update_cursor()
