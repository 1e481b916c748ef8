"""From a reader's hint to what it changes, by the network that follows hints; it is loaded when it is asked first."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import NOWHERE, Box, Mask
from lungseg_gui.core.study import Image
from lungseg_gui.core.tools import guide as guiding
from lungseg_gui.core.tools.guide import Answer, Hint
from lungseg_gui.core.turn import AS_STORED, Turn
from lungseg_gui.services.sentences import as_sentences
from lungseg_sets.errors import SetError

if TYPE_CHECKING:
    from lungseg_model.graph import Graph
    from lungseg_model.guide import Guide, Looked

_log = logging.getLogger("lungseg.hints")
_Stamp = tuple[tuple[str, int, int, int], ...]


@dataclass(frozen=True, eq=False)
class _Failure:
    """Why a network could not be loaded, and what its files were then."""

    folder: Path
    stamp: _Stamp
    error: Exception
    passing: bool


class Hints:
    """The network that follows hints, of the version in use; blocks, to be called from a worker.

    Parameters
    ----------
    current : callable
        Returns the folder of the version in use; asked again each time.
    device : {"auto", "cpu", "cuda", "mps"}
    graph : callable
        Given a folder of weights, returns its graph, or None if torch should run it; see ``graphs.Graphs``.
    """

    def __init__(
        self, current: Callable[[], Path], device: str = "auto", *, graph: Callable[[Path], Graph | None]
    ) -> None:
        self._current, self._device, self._graph_of = current, device, graph
        self._lock = threading.Lock()
        self._network: Guide | None = None
        self._folder: Path | None = None
        self._looked: tuple[object, Looked] | None = None
        self._failure: _Failure | None = None

    @property
    def available(self) -> bool:
        """Whether there is a network to ask; one that could not be loaded counts as none. Looks for a file."""
        folder, failure = self._place(), self._failure
        return folder is not None and (failure is None or folder != failure.folder)

    def reconsider(self) -> None:
        """Let a network be loaded again where its files are others by now, or what failed may have passed."""
        failure = self._failure
        if failure is not None and (failure.passing or failure.stamp != _stamp(failure.folder)):
            self._failure = None

    def _place(self) -> Path | None:
        from lungseg_model import guide, weights

        return guide.of(self._current(), weights.bundled())

    def look(self, image: Image) -> None:
        """Load the network and bring an image to its grid, so that the first hint need not wait for either.

        Raises
        ------
        LungSegError
            If there is none, or it cannot be loaded.
        """
        with self._lock, as_sentences(tr("Guide’s network could not be loaded")):
            self._looked_at(self._loaded(), image)

    def mended(self, image: Image, mask: Mask, hints: Sequence[Hint], *, held: NDArray[np.bool_]) -> tuple[Box, Mask]:
        """Return what hints change beyond their own strokes: a box, and its pixels.

        Parameters
        ----------
        mask : uint8 (H, W)
            With the strokes painted, on the stored grid; used up.
        hints : sequence of Hint
            In the order in which they were drawn.
        held : bool (H, W)
            What never changes.

        Raises
        ------
        LungSegError
            If there is no network, or it cannot be loaded or run.
        """
        with self._lock, as_sentences(tr("Guide could not follow the stroke")):
            network = self._loaded()
            looked = self._looked_at(network, image)
            turn = image.turn
            if turn == AS_STORED:
                box = self._mend(network, looked, mask, hints, held)
                return box, mask[box.slices].copy()
            upright, shape = turn.upright(mask), image.shape
            turned = [_turned(hint, turn, shape) for hint in hints]
            box = self._mend(network, looked, upright, turned, turn.upright(held))
            if box.empty:
                return box, mask[box.slices].copy()
            corners = [(box.top, box.left), (box.bottom - 1, box.right - 1)]
            (top, left), (bottom, right) = (turn.inverse.place(corner, upright.shape) for corner in corners)  # pyright: ignore[reportArgumentType]
            back = Box(
                int(min(top, bottom)), int(min(left, right)), int(max(top, bottom)) + 1, int(max(left, right)) + 1
            )
            return back, turn.stored(upright[box.slices])

    def _mend(self, network: Guide, looked: Looked, mask: Mask, hints: Sequence[Hint], held: NDArray[np.bool_]) -> Box:
        """Let each hint change the mask in turn; return the box around all that they changed."""
        from lungseg_model import guide

        changed = NOWHERE
        for hint in hints:
            # A drag may continue far beside the image: the square would be all the larger, and show all the less of it.
            line = np.clip(hint.line, -0.5, np.array(mask.shape) - 0.5)
            seen = network.answer(looked, mask, line, value=hint.value, radius=hint.radius, lung=hint.lung)
            reach = guide.REACH * max(mask.shape)
            answer = Answer(seen.lead, seen.origin, seen.step, reach=reach, sure=guide.SURE)
            box, pixels = guiding.mended(mask, hint, answer, held=held)
            mask[box.slices] = pixels
            changed = changed.union(box)
        return changed

    def _looked_at(self, network: Guide, image: Image) -> Looked:
        key = (image.identity, image.circumstances)
        if self._looked is None or self._looked[0] != key:
            turn = image.turn
            spacing = turn.upright_spacing(image.proportions)
            self._looked = key, network.look(turn.upright(image.pixels), spacing=spacing)
        return self._looked[1]

    def _loaded(self) -> Guide:
        folder = self._place()
        if folder is None:
            raise LungSegError(
                tr("This version has no network for Guide."), remedy=tr("Use the brush, or another version.")
            )
        if self._network is None or folder != self._folder:
            failure = self._failure
            if failure is not None and failure.folder == folder:
                raise failure.error
            self._network = self._looked = None
            stamp = _stamp(folder)  # taken before: what is written in the meantime has another one
            try:
                self._network = self._made(folder)
            except Exception as error:
                told = error
                if isinstance(error, LungSegError | SetError):  # its words would be taken for the model's weights
                    told = _unusable(folder, error)
                self._failure = _Failure(folder, stamp, told, passing=_may_pass(error))
                if told is error:
                    raise
                raise told from error
            self._folder, self._failure = folder, None
            _log.info("the network for hints of %s is loaded", folder.parent.name)
        return self._network

    def _made(self, folder: Path) -> Guide:
        from lungseg_model import hardware
        from lungseg_model.guide import Guide

        gpu = hardware.gpu(self._device) if self._device in hardware.DEVICES else ""
        graph = None if gpu else self._graph_of(folder)
        return Guide(folder, graph, device=self._device if gpu else "cpu")


def _stamp(folder: Path) -> _Stamp:
    """Return what distinguishes the files of a folder from others under the same names."""
    try:
        found = [(path.name, path.stat()) for path in sorted(folder.iterdir())]
    except OSError:
        return ()
    return tuple((name, stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns) for name, stat in found)


def _may_pass(error: BaseException) -> bool:
    """Whether a failure says nothing of the files: memory was full, or its kind is unknown."""
    cause: BaseException | None = error
    while isinstance(cause, LungSegError | SetError):
        cause = cause.__cause__
    return isinstance(cause, MemoryError) or cause is error


def _unusable(folder: Path, cause: Exception) -> LungSegError:
    from lungseg_model import weights

    ours = folder.parent == weights.bundled()
    return LungSegError(
        tr("Guide’s network cannot be used, so Guide paints like the edge-aware brush."),
        remedy=tr("Reinstall the program.") if ours else tr("Choose another version."),
        cause=cause,
    )


def _turned(hint: Hint, turn: Turn, shape: tuple[int, int]) -> Hint:
    """Return a hint of the stored grid (of ``shape``) on the upright one."""
    line = np.array([turn.place((float(row), float(column)), shape) for row, column in hint.line])
    if not turn.transposed:
        return replace(hint, line=line)
    scale = 1.0 / hint.aspect
    radii = hint.radii * scale if hint.radii is not None else None
    return replace(hint, line=line, radius=hint.radius * scale, aspect=scale, radii=radii)
