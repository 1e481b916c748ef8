"""What the reader painted or confirmed since the model's mask was used: a network that follows hints leaves it."""

from __future__ import annotations

import itertools

import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.history import Step
from lungseg_gui.core.review import TAKEN, Review
from lungseg_gui.core.tools.guide import Hint, stroke_pixels


class Held:
    """The pixels that are held in one review; what is undone is free again.

    Of a stroke of Guide only its own pixels are held, not what the network made of it. Of one whose line is not known
    any more, since the program was started again, everything is.
    """

    def __init__(self, review: Review) -> None:
        self.review = review
        self._strokes: dict[int, list[Hint]] = {}
        self._confirmed: list[tuple[int, Hint]] = []
        self._numbers: list[int] = []
        self._pixels: NDArray[np.bool_] | None = None

    def say(self, step: int, hint: Hint, *, painted: bool) -> None:
        """Take a hint.

        Parameters
        ----------
        step : int
            Number of the last step (0: none): the stroke's own if it ``painted`` anything, else the one before it.
        """
        if painted:
            self._strokes[step] = [hint]
        else:
            self._confirmed.append((step, hint))
            self._pixels = None

    def amended(self, before: int, after: int) -> None:
        """Follow a step whose number changed."""
        self._strokes[after] = self._strokes.pop(before, [])
        self._confirmed = [(after if step == before else step, hint) for step, hint in self._confirmed]
        self._numbers = [after if number == before else number for number in self._numbers]

    def rest(self) -> None:
        """Give back the memory of the pixels; they are found again when they are asked for."""
        self._pixels = None

    def pixels(self) -> NDArray[np.bool_]:
        """Return what is held now, bool (H, W); it belongs to this object and changes with the next call."""
        steps = _since_taken(self.review.history.done)
        numbers = [step.number for step in steps]
        if self._pixels is None or numbers[: len(self._numbers)] != self._numbers:
            self._pixels, self._numbers = np.zeros(self.review.image.shape, np.bool_), []
            anchors = {0, *(step.number for step in self.review.history.done)}
            for hint in [hint for step, hint in self._confirmed if step in anchors]:
                self._mark(hint)
        for step in itertools.islice(steps, len(self._numbers), None):
            self._hold(step, self._pixels)
        self._numbers = numbers
        return self._pixels

    def _hold(self, step: Step, pixels: NDArray[np.bool_]) -> None:
        known = self._strokes.get(step.number)
        if known is not None:
            for hint in known:
                self._mark(hint)
            return
        try:
            pixels[step.box.slices] |= self.review.history.changed(step)
        except LungSegError:  # it cannot be read back: better too much than what the reader painted
            pixels[step.box.slices] = True

    def _mark(self, hint: Hint) -> None:
        assert self._pixels is not None
        box, inside = stroke_pixels(hint, self.review.image.shape)
        self._pixels[box.slices] |= inside


def _since_taken(steps: tuple[Step, ...]) -> list[Step]:
    """Return the steps that changed the mask since the model's was taken over last."""
    begins = max((at + 1 for at, step in enumerate(steps) if step.name.startswith(TAKEN)), default=0)
    return [step for step in steps[begins:] if step.figures is None]
