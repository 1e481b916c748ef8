"""Which lung is the right one, and how the image stands: what the reader knows better than model and file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from lungseg_gui.core import lint, mending
from lungseg_gui.core.language import together, tr
from lungseg_gui.core.mask import LEFT, RIGHT, Mask
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.core.turn import MIRRORED, Turn
from lungseg_gui.ui import names
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.painted import Screen
from lungseg_gui.ui.controllers.predicting import Predicting
from lungseg_gui.ui.controllers.remarking import Remarking
from lungseg_gui.ui.messages import Messages


class Sides(QObject):
    """Swaps the lungs, and says that an image is mirrored or turned.

    The stored pixels and the grid of the mask never change. The picture, what the network is given, the names of the
    lungs and everything that is exported follow.

    Parameters
    ----------
    show : callable
        Shows the case of a key again.
    """

    def __init__(
        self,
        session: Session,
        messages: Messages,
        *,
        finish_stroke: Callable[[], object],
        screen: Screen,
        remarking: Remarking,
        predicting: Predicting,
        show: Callable[[str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._messages, self._finish_stroke = session, messages, finish_stroke
        self._screen, self._remarking, self._predicting, self._show = screen, remarking, predicting, show

    # -- the lungs
    @property
    def can_swap(self) -> bool:
        """Whether there is a mask to swap, and nobody else holds it."""
        review = self._session.current
        return review is not None and not review.read_only and any(map(review.mask.area, (RIGHT, LEFT)))

    def why_not_swap(self) -> str:
        """Why nothing can be swapped."""
        review = self._session.current
        if review is None:
            return tr("No image is open.")
        return review.read_only or tr("There is no mask yet.")

    def swap(self) -> None:
        """Call the right lung the left one and the left one the right, as one undoable step."""
        self._finish_stroke()
        review = self._session.current
        if review is None or not self.can_swap:
            return
        if self._session.replace(mending.swap_sides(review.mask.live), tr("Swap right and left lung")):
            self._messages.say(tr("Right and left lung swapped · ⟨Ctrl+Z⟩ undoes it"))

    # -- the image
    @property
    def can_turn(self) -> bool:
        """Whether the chosen case is on the screen, and nobody else holds it."""
        return not self.why_not_turn()

    def why_not_turn(self) -> str:
        """Why it cannot be said how the image stands, or ""."""
        review = self._session.current
        if review is None:
            return tr("No image is open.")
        if why_not := review.read_only or self._screen.why_not_painted():
            return why_not
        frontal = not review.filed or Turn.of(review.filed).directions == tuple(end[:1] for end in review.filed)
        return "" if frontal else tr("According to its file, this is not a frontal view.")

    @property
    def mirrored(self) -> bool:
        """Whether the reader says that the image is mirrored beyond what its file says."""
        review = self._session.current
        return review is not None and review.said_turn.flips_sides

    @property
    def said(self) -> bool:
        """Whether the reader has said how the image stands."""
        review = self._session.current
        return review is not None and bool(review.remarks.orientation)

    def mirror(self) -> None:
        """Say that the image is mirrored, or that it is not after all."""
        self._turn(MIRRORED, tr("marked as mirrored"))

    def rotate(self, quarters: int) -> None:
        """Say that the image is turned, and set it upright by so many quarters, clockwise."""
        self._turn(Turn.clockwise(quarters), tr("rotation corrected"))

    def as_filed(self) -> None:
        """Take back what was said: the image stands as its file says."""
        review = self._session.current
        if review is not None and self.said:
            self._turn(review.said_turn.inverse, tr("orientation from the file"))

    def _turn(self, by: Turn, said: str) -> None:
        review, painted = self._session.current, self._screen.painted
        if review is None or painted is None or not self.can_turn:
            return
        self._finish_stroke()
        if review.status in (Status.ACCEPTED, Status.REJECTED):  # it is to do again, and that is not a correction
            self._session.set_status(review.image.identity, review.undecided)
        orientation = review.image.turned(by).orientation
        filed = orientation == (review.filed or Turn().directions)
        remarks = replace(review.remarks, orientation=() if filed else orientation)
        self._remarking.keep(review.image.identity, remarks, key=painted.key)
        waits = review.takes_predictions  # nobody touched the mask: the model makes another one
        swapped = not waits and self._follow(review)
        self._predicting.ask(review, again=not waits)
        self._show(painted.key)
        case = names.of_image(review.image)
        words = tr("{case}: {name}. The image, model and exports follow it.", case=case, name=said)
        if swapped:
            words = together((words, tr("Right and left lung swapped.")))
        self._messages.toast(words, action=tr("Undo"), run=lambda: self._undo(painted.key, case, by))

    def _undo(self, key: str, case: str, by: Turn) -> None:
        """Turn it back, where the case is on the screen still."""
        painted = self._screen.painted
        if painted is not None and painted.key == key:
            self._turn(by.inverse, tr("orientation restored"))
        else:
            self._messages.toast(tr("{case} is not open: open it to restore its orientation.", case=case))

    def _follow(self, review: Review) -> bool:
        """Name the lungs by where they are now: a step that is called what undoing it takes back, and no more."""
        mask = self._named(review)
        return mask is not None and self._session.replace(mask, tr("Swap right and left lung"))

    @staticmethod
    def _named(review: Review) -> Mask | None:
        """Return the mask with its sides swapped where the patient's right lung is on the left now."""
        findings = lint.check(review.mask.live, turn=review.image.turn)
        swapped = any(finding.check == "sides" for finding in findings)
        return mending.swap_sides(review.mask.live) if swapped else None


def side_commands(sides: Sides) -> list[Command]:
    """Return what the reader knows better, for the Segment menu."""

    def row(name: str, words: str, run: Callable[[], object], icon: str, checked: bool = False) -> Command:
        return Command(
            f"image.{name}",
            words,
            "Segment",
            run,
            icon=icon,
            enabled=lambda: sides.can_turn and (name != "filed" or sides.said),
            why_not=lambda: sides.why_not_turn() or tr("You have not changed it."),
            checked=(lambda: sides.mirrored) if checked else None,
            group=7,
            submenu=tr("Image orientation"),
        )

    return [
        Command(
            "segment.swap",
            tr("Swap right and left lung"),
            "Segment",
            sides.swap,
            ("Shift+S",),
            "arrows-left-right",
            enabled=lambda: sides.can_swap,
            why_not=sides.why_not_swap,
            group=5,
        ),
        row("mirrored", tr("Mark image as mirrored"), sides.mirror, "arrows-left-right", checked=True),
        row("left", tr("Correct rotation: turn 90° left"), lambda: sides.rotate(-1), ""),
        row("right", tr("Correct rotation: turn 90° right"), lambda: sides.rotate(1), ""),
        row("filed", tr("Restore orientation from the file"), sides.as_filed, ""),
    ]
