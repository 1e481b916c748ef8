"""What the reader painted or confirmed since the model's mask was used: a network that follows hints leaves it."""

from __future__ import annotations

import contextlib
import zlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.history import Step
from lungseg_gui.core.mask import Box, Mask
from lungseg_gui.core.review import TAKEN, Review
from lungseg_gui.core.tools.guide import Hint, stroke_pixels

_FEW = 16  # steps: fewer are always freed one by one


@dataclass(eq=False)
class _Confirmed:
    """A hint that painted nothing, and the step (0: none) after which it was drawn."""

    hint: Hint
    step: int
    beginnings: int


@dataclass(eq=False)
class _Layer:
    """What a step, or a hint after it that painted nothing, held as the first: when it is undone, this is free."""

    step: int
    box: Box
    packed: bytes

    @staticmethod
    def of(step: int, box: Box, first: NDArray[np.bool_]) -> _Layer:
        return _Layer(step, box, zlib.compress(np.packbits(first).data, 1))

    def free(self, pixels: NDArray[np.bool_]) -> None:
        inside = pixels[self.box.slices]
        bits = np.unpackbits(np.frombuffer(zlib.decompress(self.packed), np.uint8), count=inside.size)
        inside &= bits.reshape(inside.shape) == 0


class Held:
    """The pixels that are held in one review; what is undone is free again.

    Of a stroke of Guide only its own pixels are held, not what the network made of it. Of one whose line is not known
    any more, since the program was started again, everything is. So is what the mask has beside the model's where its
    steps are gone altogether.
    """

    def __init__(self, review: Review) -> None:
        self.review = review
        self._strokes: dict[int, list[Hint]] = {}
        self._confirmed: list[_Confirmed] = []
        self._pixels: NDArray[np.bool_] | None = None
        self._layers: list[_Layer] = []
        self._numbers: list[int] = []
        self._base = (-1, 0)

    def say(self, step: int, hint: Hint, *, painted: bool) -> None:
        """Take a hint.

        Parameters
        ----------
        step : int
            Number of the last step (0: none): the stroke's own if it ``painted`` anything, else the one before it.
        """
        if painted:
            self._strokes[step] = [hint]
            self._forget(step)
            return
        self._confirmed.append(_Confirmed(hint, step, self.review.history.beginnings))
        if self._pixels is not None and step == [self._base[1], *self._numbers][-1]:
            self._mark(step, hint, self._pixels)
        else:
            self._forget(step)

    def amended(self, before: int, after: int) -> None:
        """Follow a step whose number changed."""
        self._strokes[after] = self._strokes.pop(before, [])
        for one in self._confirmed:
            one.step = after if one.step == before else one.step

    def answered(self, step: int, hints: tuple[Hint, ...]) -> None:
        """Take a step that the network made of hints that painted nothing: with it, they are undone."""
        answered = [one for one in self._confirmed if one.hint in hints]
        self._strokes[step] = [one.hint for one in answered]
        self._confirmed = [one for one in self._confirmed if one.hint not in hints]
        for one in answered:
            self._forget(one.step)

    def rest(self) -> None:
        """Free the memory of the pixels; they are found again when they are asked for."""
        self._pixels = None
        self._layers.clear()

    def pixels(self) -> NDArray[np.bool_]:
        """Return what is held now, bool (H, W), to be read until it is asked for again: what was undone is freed then.

        An undo costs the pixels of its own step, however many there are.
        """
        history = self.review.history
        steps, taken = _since_taken(history.done)
        numbers, base = [step.number for step in steps], (history.beginnings, taken)
        known = _same(numbers, self._numbers)
        if self._pixels is None or self._base != base or len(self._numbers) > 2 * known + _FEW:
            self.rest()
            self._pixels, known = np.zeros(self.review.image.shape, np.bool_), 0
            self._hold_base(taken=taken, pixels=self._pixels)
            self._hold_confirmed(taken, self._pixels)
        else:
            self._keep(numbers[:known], self._pixels)
        for step in steps[known:]:
            self._hold(step, self._pixels)
            self._hold_confirmed(step.number, self._pixels)
        self._numbers, self._base = numbers, base
        return self._pixels

    def _keep(self, numbers: list[int], pixels: NDArray[np.bool_]) -> None:
        """Free what came after these steps."""
        self._numbers, kept = numbers, {self._base[1], *numbers}
        while self._layers and self._layers[-1].step not in kept:
            self._layers.pop().free(pixels)

    def _forget(self, step: int) -> None:
        """Hold again a step that is held already, and what came after it."""
        if self._pixels is None or step == self._base[1]:
            self.rest()
        elif step in self._numbers:
            self._keep(self._numbers[: self._numbers.index(step)], self._pixels)

    def _hold_confirmed(self, step: int, pixels: NDArray[np.bool_]) -> None:
        for one in self._confirmed:
            if (one.step, one.beginnings) == (step, self.review.history.beginnings):
                self._mark(step, one.hint, pixels)

    def _hold(self, step: Step, pixels: NDArray[np.bool_]) -> None:
        if step.figures is not None:
            return
        known = self._strokes.get(step.number)
        if known is not None:
            for hint in known:
                self._mark(step.number, hint, pixels)
            return
        try:
            changed = self.review.history.difference(step) != 0
        except LungSegError:  # it cannot be read back: better too much than what the reader painted
            changed = np.ones(pixels[step.box.slices].shape, np.bool_)
        self._add(step.number, step.box, changed, pixels)

    def _hold_base(self, *, taken: int, pixels: NDArray[np.bool_]) -> None:
        """Hold what an earlier reading drew whose steps are gone: what differs from the model's mask before them."""
        made = self.review.prediction
        if taken or not self.review.steps_lost or made is None or made.model_version != self.review.based_on:
            return
        base: Mask = self.review.mask.committed.copy()
        for step in self.review.history.done:
            if step.figures is None:
                with contextlib.suppress(LungSegError):  # all of its box is held in any case
                    base[step.box.slices] ^= self.review.history.difference(step)
        pixels |= base != made.mask.read()

    def _mark(self, step: int, hint: Hint, pixels: NDArray[np.bool_]) -> None:
        box, inside = stroke_pixels(hint, self.review.image.shape)
        self._add(step, box, inside, pixels)

    def _add(self, step: int, box: Box, inside: NDArray[np.bool_], pixels: NDArray[np.bool_]) -> None:
        first = inside & ~pixels[box.slices]
        self._layers.append(_Layer.of(step, box, first))
        pixels[box.slices] |= first


def _same(left: list[int], right: list[int]) -> int:
    """Return with how many numbers both lists begin alike."""
    pairs = enumerate(zip(left, right, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(left), len(right)))


def _since_taken(steps: tuple[Step, ...]) -> tuple[list[Step], int]:
    """Return the steps since the model's mask was last used, and the number of that one; 0 where none was."""
    begins = max((at + 1 for at, step in enumerate(steps) if step.name.startswith(TAKEN)), default=0)
    return list(steps[begins:]), steps[begins - 1].number if begins else 0
