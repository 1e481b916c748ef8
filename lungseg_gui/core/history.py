"""Undo and redo of region patches: any number of steps, within a bound of memory."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from lungseg_gui.core.figures import Figures, FiguresChange
from lungseg_gui.core.language import english
from lungseg_gui.core.mask import NOWHERE, Box, Edit, EditableMask, Mask, PackedMask

_MEMORY_LIMIT = 128 * 1024 * 1024  # bytes of patches; a stroke of radius 30 across a lung holds some 0.3 MB
_LOGGED_LIMIT = 16 * 1024 * 1024  # where a log gives them back in some 2 ms
_RESTING_LIMIT = 4 * 1024 * 1024  # while the hand rests


@dataclass(frozen=True)
class Step:
    """One edit by name; its pixels may be on the disk.

    Attributes
    ----------
    number : int
        Unique and rising within one mask, from 1.
    name : str
        In English, whatever the reader's language; ``core.steps`` shows it.
    when : float
        Seconds since 1970.
    figures : FiguresChange or None
        What it did to the figures beside the mask; None where it changed the mask.
    """

    number: int
    name: str
    box: Box
    when: float
    figures: FiguresChange | None = None


class Log(Protocol):
    """Keeps every step outside memory and gives old ones back; called from the window's thread."""

    def append(self, step: Step, edit: Edit, parent: int) -> None:
        """Keep a step that was just made on top of the step ``parent`` (0: the first); later ones are gone.

        Where the mask is as after a later one, that is taken back in the same write.
        """
        ...

    def move(self, number: int) -> None:
        """Keep that the mask is now as after the step ``number`` (0: before the first)."""
        ...

    def reset(self, base: PackedMask | None) -> None:
        """Forget all steps: the mask is ``base`` (None: empty)."""
        ...

    def holds(self, number: int) -> bool:
        """Whether :meth:`difference` can give this step back, so that its pixels may leave memory."""
        ...

    def difference(self, number: int) -> Mask:
        """Return before XOR after, uint8 of the box's shape.

        Raises
        ------
        LungSegError
            If it cannot be read.
        """
        ...


class History:
    """The steps of one mask, in order, and the place among them.

    With a :class:`Log` there is no end of steps: the pixels of those that have not been used for a while leave memory.
    Without one the oldest are forgotten first.

    Parameters
    ----------
    memory_limit : int
        Bytes of patches in memory; with a log at most 16 MB.
    clock : callable
        Seconds since 1970.
    """

    def __init__(
        self, mask: EditableMask, *, memory_limit: int = _MEMORY_LIMIT, clock: Callable[[], float] = time.time
    ) -> None:
        self._mask = mask
        self._limit = memory_limit
        self._clock = clock
        self._steps: list[Step] = []
        self._figured = 0  # how many of the steps changed only figures: with none nothing is searched
        self._position = 0
        self._number = 0
        self._edits: OrderedDict[int, Edit] = OrderedDict()  # the least recently used first
        self._nbytes = 0
        self._log: Log | None = None
        self._beginnings = 0
        self.let_go = False
        """Whether the oldest steps were forgotten, so that with none done the mask is not as it began."""

    # -- what there is
    @property
    def steps(self) -> Sequence[Step]:
        """All steps, oldest first; those from :attr:`position` on are undone. Read only."""
        return self._steps

    @property
    def position(self) -> int:
        """How many steps are done."""
        return self._position

    @property
    def done(self) -> tuple[Step, ...]:
        """Steps that can be undone, oldest first."""
        return tuple(self._steps[: self._position])

    @property
    def last(self) -> Step | None:
        """The step that :meth:`undo` would take back."""
        return self._steps[self._position - 1] if self._position else None

    @property
    def can_undo(self) -> bool:
        """Whether :meth:`undo` would change something."""
        return self._position > 0

    @property
    def can_redo(self) -> bool:
        """Whether :meth:`redo` would change something."""
        return self._position < len(self._steps)

    @property
    def strokes(self) -> int:
        """How many of the steps that are done changed the mask."""
        if not self._figured:
            return self._position
        return sum(step.figures is None for step in self._steps[: self._position])

    @property
    def drawn(self) -> bool:
        """Whether any step, done or undone, changed the mask."""
        return len(self._steps) > self._figured

    @property
    def figures(self) -> Figures | None:
        """The figures as the steps leave them; None where no step says."""
        if not self._figured:
            return None
        for step in reversed(self._steps[: self._position]):
            if step.figures is not None:
                return step.figures.after
        for step in self._steps[self._position :]:
            if step.figures is not None:
                return step.figures.before
        return None

    @property
    def beginnings(self) -> int:
        """How often every step was forgotten: what was known of the mask before holds no more."""
        return self._beginnings

    @property
    def nbytes(self) -> int:
        """Memory that patches hold, in bytes."""
        return self._nbytes

    @property
    def logged(self) -> bool:
        """Whether a log keeps the steps."""
        return self._log is not None

    # -- the log
    def attach(self, log: Log | None, *, steps: Sequence[Step] = (), position: int = 0) -> None:
        """Keep steps in a log from now on; ``steps`` are what it holds, the mask being as after ``position`` of them.

        Raises
        ------
        ValueError
            If this history has steps already.
        """
        if self._steps:
            raise ValueError("a history with steps cannot take over others")
        self._log = log
        self._steps, self._position = list(steps), position
        self._figured = sum(step.figures is not None for step in steps)
        self._number = max((step.number for step in steps), default=self._number)

    # -- what happens
    def push(self, edit: Edit) -> None:
        """Remember an edit that was just committed; what was undone before it is gone."""
        for gone in self._steps[self._position :]:
            self._let_go(gone.number)
            self._figured -= gone.figures is not None
        del self._steps[self._position :]
        self._add(edit, self._clock())
        self._make_room()

    def amend(self, box: Box, pixels: Mask) -> Edit | None:
        """Write more pixels (the box's shape) as a part of the last step; it gets another number.

        Returns
        -------
        Edit or None
            The whole step; None where nothing changed.

        Raises
        ------
        ValueError
            There is no last step, one was undone, or a stroke is in progress.
        LungSegError
            If the step's pixels cannot be read back; nothing has changed then.
        """
        step = self.last
        if step is None or step.figures is not None or self.can_redo or not self._mask.dirty.empty:
            raise ValueError("no step can be amended now")
        first = self._edit(step, done=True)
        self._mask.write(box, pixels)
        second = self._mask.commit(step.name)
        if second is None:
            return None
        whole = first.box.union(second.box)
        after = self._mask.committed[whole.slices].copy()
        before = after.copy()
        for edit in (second, first):
            before[edit.box.within(whole)] = edit.before
        self._let_go(step.number)
        self._steps.pop()
        self._position -= 1
        self._add(joined := Edit(step.name, whole, before, after), self._clock())
        self._make_room()
        return joined

    def difference(self, step: Step) -> Mask:
        """Return before XOR after of a step, uint8 of its box's shape.

        Raises
        ------
        LungSegError
            If its pixels cannot be read back from the disk.
        """
        edit = self._edits.get(step.number)
        if edit is not None:
            return edit.before ^ edit.after
        assert self._log is not None  # without one no patch leaves memory before its step
        return self._log.difference(step.number)

    def _add(self, edit: Edit, when: float) -> None:
        parent = self._steps[-1].number if self._steps else 0
        self._number += 1
        step = Step(self._number, english(edit.name), edit.box, when, edit.figures)
        self._steps.append(step)
        self._figured += step.figures is not None
        self._position += 1
        self._keep(step.number, edit)
        if self._log is not None:
            self._log.append(step, edit, parent)

    def undo(self) -> Edit | None:
        """Undo the last step and return it; None where there is none.

        Raises
        ------
        LungSegError
            If its pixels cannot be read back; nothing has changed then.
        """
        self._mask.cancel()
        if not self.can_undo:
            return None
        edit = self._edit(self._steps[self._position - 1], done=True)
        self._mask.restore(edit, after=False)
        self._moved(self._position - 1)
        return edit

    def redo(self) -> Edit | None:
        """Redo what was undone last and return it; None where there is none.

        Raises
        ------
        LungSegError
            If its pixels cannot be read back; nothing has changed then.
        """
        if not self.can_redo:
            return None
        self._mask.cancel()
        edit = self._edit(self._steps[self._position], done=False)
        self._mask.restore(edit, after=True)
        self._moved(self._position + 1)
        return edit

    def go_to(self, position: int) -> Box | None:
        """Undo or redo until ``position`` steps are done; the mask is written once.

        Returns
        -------
        Box or None
            What changed; None where this is the place already.

        Raises
        ------
        ValueError
            If there is no such place.
        LungSegError
            If pixels cannot be read back; nothing has changed then.
        """
        if not 0 <= position <= len(self._steps):
            raise ValueError(f"there is no place {position} among {len(self._steps)} steps")
        if position == self._position:
            return None
        self._mask.cancel()
        low, high = sorted((position, self._position))
        between = self._steps[low:high]
        box = NOWHERE
        for step in between:
            box = box.union(step.box)
        pixels = self._mask.committed[box.slices].copy()
        for step in between:  # differences commute: no order, no direction
            inner = step.box
            rows = slice(inner.top - box.top, inner.bottom - box.top)
            pixels[rows, inner.left - box.left : inner.right - box.left] ^= self.difference(step)
        self._mask.restore(Edit("", box, pixels, pixels), after=True)
        self._moved(position)
        return box

    def clear(self, base: PackedMask | None = None) -> None:
        """Forget every step of the mask, which stays as it is; ``base`` where it is known packed.

        Steps that changed only figures hold on any mask: they stay, done or undone as they were.
        """
        kept = [(step, index < self._position) for index, step in enumerate(self._steps) if step.figures is not None]
        self._beginnings += 1
        if self._log is not None:
            self._log.reset(base if base is not None else PackedMask.pack(self._mask.committed))
        self._steps.clear()
        self._edits.clear()
        self._position = self._nbytes = self._figured = 0
        self.let_go = False
        for step, _ in kept:
            assert step.figures is not None
            self._add(self._mask.unchanged(step.name, step.figures), step.when)
        done = sum(was_done for _, was_done in kept)
        if done < len(kept):
            self._moved(done)

    # -- inside
    def _moved(self, position: int) -> None:
        self._position = position
        if self._log is not None:
            self._log.move(self._steps[position - 1].number if position else 0)
        self._make_room()

    def _edit(self, step: Step, *, done: bool) -> Edit:
        """Return the patch of the step at the current place, made again from its difference where it was dropped."""
        edit = self._edits.get(step.number)
        if edit is None:
            here = self._mask.committed[step.box.slices].copy()
            there = here ^ self.difference(step)
            before, after = (there, here) if done else (here, there)
            edit = Edit(step.name, step.box, before, after, step.figures)
            self._keep(step.number, edit)
        self._edits.move_to_end(step.number)
        return edit

    def _keep(self, number: int, edit: Edit) -> None:
        self._edits[number] = edit
        self._nbytes += edit.nbytes

    def _let_go(self, number: int) -> None:
        edit = self._edits.pop(number, None)
        if edit is not None:
            self._nbytes -= edit.nbytes

    def rest(self) -> None:
        """Free the pixels that the log has, except for the newest 4 MB and the step used last."""
        self._make_room(_RESTING_LIMIT)

    def _make_room(self, logged_limit: int = _LOGGED_LIMIT) -> None:
        limit = self._limit if self._log is None else min(self._limit, logged_limit)
        if self._nbytes <= limit:
            return
        if self._log is not None:
            for number in list(self._edits)[:-1]:
                if self._nbytes <= limit:
                    return
                if self._log.holds(number):
                    self._let_go(number)
            return
        while self._nbytes > limit and self._position > 1:
            gone = self._steps.pop(0)
            self._let_go(gone.number)
            self._figured -= gone.figures is not None
            self._position -= 1
            self.let_go = True
