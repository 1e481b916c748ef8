"""From an image to a prediction, with the model in use, which is loaded in the thread that asks first.

On a processor OpenVINO predicts, and torch is never imported. torch predicts on a GPU, where there is no OpenVINO for
this computer, and with a network that OpenVINO cannot run.
"""

from __future__ import annotations

import contextlib
import dataclasses
import logging
import threading
import time
from collections.abc import Callable, Collection, Generator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import PackedMask
from lungseg_gui.core.probability import Probability
from lungseg_gui.core.protocol import BOTH, LUNG_FIELD, RETROCARDIAC, stated
from lungseg_gui.core.review import Prediction
from lungseg_gui.core.study import Image
from lungseg_gui.core.view import View
from lungseg_gui.services.sentences import as_sentences, said

if TYPE_CHECKING:
    from lungseg_model.graph import Graph
    from lungseg_model.predict import Output, Predictor

_log = logging.getLogger("lungseg.inference")


class Inference:
    """The model in use, loaded once; one prediction at a time.

    Parameters
    ----------
    current : callable
        Returns the folder of the version to use; asked again before each prediction, so a change of the version
        takes effect with the next one.
    device : {"auto", "cpu", "cuda", "mps"}
    bfloat16 : callable
        Called with the SHA-256 of weights when they are loaded on the CPU; returns whether they run in half precision.
    first_load : callable
        Returns a context in which a model is loaded and predicts for the first time.
    protocol : callable
        Returns what masks should mean, asked again before each prediction; a version with one protocol keeps its.
    graph : callable
        Given the folder of a version, returns its graph, or None if torch should predict; see ``graphs.Graphs``.
    converting : callable
        Returns whether such a graph is being made, which takes some seconds; never waits.
    """

    def __init__(
        self,
        current: Callable[[], Path],
        device: str = "auto",
        *,
        bfloat16: Callable[[str], bool] = lambda weights: False,
        first_load: Callable[[], contextlib.AbstractContextManager[None]] = contextlib.nullcontext,
        protocol: Callable[[], str] = lambda: LUNG_FIELD,
        graph: Callable[[Path], Graph | None] = lambda folder: None,
        converting: Callable[[], bool] = lambda: False,
    ) -> None:
        self._protocol = protocol
        self._current, self._in_bfloat16, self._first_load = current, bfloat16, first_load
        self._wanted, self._graph_of, self._converting = device, graph, converting
        self._graph: Graph | None = None
        self._stays = False  # what is loaded once and then stays
        self._has_run = False
        self._lock = threading.Lock()
        self._predictor: Predictor | None = None
        self._folder: Path | None = None

    @property
    def ready(self) -> bool:
        """Whether a model is loaded; never waits."""
        return self._predictor is not None

    @property
    def converting(self) -> bool:
        """Whether a version is being made ready for this computer, once; never waits."""
        return self._converting()

    @property
    def device(self) -> str:
        """``cpu``, ``cuda`` or ``mps``; "" until a model is loaded."""
        predictor = self._predictor
        return str(predictor.device).split(":")[0] if predictor is not None else ""

    @property
    def bfloat16(self) -> bool:
        """Whether the loaded model runs in half precision."""
        predictor = self._predictor
        return predictor is not None and predictor.bfloat16

    @property
    def folder(self) -> Path | None:
        """Folder of the loaded version."""
        return self._folder

    @property
    def weights(self) -> str:
        """SHA-256 of the loaded weights; "" until a version is loaded."""
        predictor = self._predictor
        return str(predictor.card.get("sha256", "")) if predictor is not None else ""

    @property
    def version(self) -> str:
        """Name of the loaded version; "" until one is loaded."""
        folder = self._folder
        return folder.name if folder is not None else ""

    @property
    def notice(self) -> str:
        """A sentence for the reader, such as why the CPU is used; "" where there is none."""
        predictor = self._predictor
        return said(predictor.notice) if predictor is not None else ""

    @property
    def graph(self) -> Graph | None:
        """The graph of the loaded version, by which OpenVINO predicts; None where torch does."""
        return self._graph

    def beside(self, current: Callable[[], Path]) -> Inference:
        """Return what predicts with other versions as this does with its own, in full precision."""
        return Inference(current, self._wanted, protocol=self._protocol, graph=self._graph_of)

    def load(self, *, run: bool = True) -> None:
        """Load the model and run it once, so that the first prediction is not slower; nothing where that was done.

        Parameters
        ----------
        run : bool
            Whether to run it.

        Raises
        ------
        LungSegError
            If the version cannot be loaded.
        """
        with self._alone(), as_sentences(tr("The model could not be loaded")):
            predictor, _ = self._loaded()
            if run and not self._has_run:
                predictor.predict(np.zeros((64, 64), np.uint8))
                self._has_run = True

    def reload(self) -> None:
        """Forget the loaded model; the next prediction loads the version then in use. Waits for nothing."""
        self._folder = None

    def rest(self) -> None:
        """Free the memory that the last prediction took, unless one is being made; never waits."""
        if not self._lock.acquire(blocking=False):
            return
        try:
            if self._predictor is not None:
                self._predictor.rest()
        finally:
            self._lock.release()

    def predict(
        self, image: Image, *, without: Collection[str] = (), protocol: str = "", anyway: bool = False
    ) -> Prediction:
        """Segment an image; blocks, to be called from a worker.

        An image that is not an upright frontal chest radiograph, as far as the version can say, gets an empty mask.

        Parameters
        ----------
        protocol : str
            What this mask should mean, if that is not what is chosen.
        anyway : bool
            Draw a mask whatever the image is.
        without : collection of str
            Steps of the post-processing to leave out: ``smooth_edges``, ``sides_by_position``, ``largest_component``,
            ``close_holes``.

        Raises
        ------
        LungSegError
            If the version cannot be loaded or the image not be segmented.
        """
        with self._alone(), as_sentences(tr("{name} could not be segmented", name=image.name)):
            predictor, version = self._loaded()
            start = time.perf_counter()
            turn = image.turn
            both = predictor.config.classes == BOTH
            meaning = protocol or self._protocol() if both else stated(predictor.card.get("protocol"))
            output = predictor.predict(
                turn.upright(image.pixels),
                spacing=turn.upright_spacing(image.proportions),
                postprocessing=dataclasses.replace(predictor.config.postprocessing, **dict.fromkeys(without, False)),
                kind="outline" if meaning == RETROCARDIAC else "full",
                key=(image.identity, image.circumstances),
            )
            self._has_run = True
            view = _view(output)
            withheld = view is not None and not view.frontal and not anyway
            mask = np.zeros(image.shape, np.uint8) if withheld else turn.stored(output.mask)
            seconds = time.perf_counter() - start
            return Prediction(
                identity=image.identity,
                mask=PackedMask.pack(mask),
                model_version=version,
                device=self.device,
                seconds=seconds,
                uncertainty=1.0 if withheld else float(output.uncertainty),
                probability=None if withheld else Probability.pack(turn.stored(_as_bytes(_lungs(output)))),
                notice=said(predictor.notice),
                protocol=meaning,
                both=both,
                view=view,
                withheld=withheld,
                circumstances=image.circumstances,
            )

    @contextlib.contextmanager
    def _alone(self) -> Generator[None]:
        """Wait until no other thread predicts."""
        with self._lock, contextlib.nullcontext() if self._stays else self._first_load():
            yield
            self._stays = True

    def _loaded(self) -> tuple[Predictor, str]:
        """Return what predicts, and the name of its version: another thread may ask for another one at any time."""
        folder = self._current()
        if self._predictor is None or folder != self._folder:
            self._has_run = False
            self._predictor = self._graph = None  # before the new one, so that two never fill the memory
            predictor, graph = self._made(folder)
            self._predictor, self._graph, self._folder = predictor, graph, folder
            _log.info("model %s on %s, by %s", folder.name, self.device, "OpenVINO" if graph is not None else "torch")
        return self._predictor, folder.name

    def _made(self, folder: Path) -> tuple[Predictor, Graph | None]:
        """Return what predicts with a version, and the graph that it does so by."""
        from lungseg_model import hardware, runtime
        from lungseg_model.predict import Predictor

        known = self._wanted in hardware.DEVICES
        gpu = hardware.gpu(self._wanted)
        if known and not gpu:
            missing = self._wanted in ("cuda", "mps")
            none = tr("No GPU ({kind}) was found: the processor is used instead.", kind=self._wanted)
            notice = none if missing else ""
            found = self._without_torch(folder, notice)
            if found is not None:
                return found
        predictor = Predictor(folder, device=self._wanted)  # torch: 2 to 4 s
        if gpu and predictor.device == "cpu":  # a GPU that torch cannot use
            found = self._without_torch(folder, predictor.notice)
            if found is not None:
                return found
        if predictor.device == "cpu" and not runtime.available():
            predictor.bfloat16 = self._in_bfloat16(str(predictor.card.get("sha256", "")))
        return predictor, None

    def _without_torch(self, folder: Path, notice: str) -> tuple[Predictor, Graph] | None:
        from lungseg_model.openvino_network import EngineError
        from lungseg_model.predict import Predictor

        graph = self._graph_of(folder)
        if graph is None:
            return None
        precision = "bfloat16" if self._in_bfloat16(graph.weights) else "float32"
        try:
            return Predictor(folder, graph=graph, precision=precision, notice=notice), graph
        except EngineError as error:  # a part of it is missing, or this processor is too old for it
            _log.warning("%s", error.message)
            return None


def _view(output: Output) -> View | None:
    """Return what the version says the picture is, None where it cannot say."""
    seen = output.view
    return None if seen is None else View(seen.name, seen.turn, seen.mirrored, seen.unlike)


def _lungs(output: Output) -> NDArray[np.generic]:
    """Return the planes of the two lungs (2, h, w), without the padding of the network's grid."""
    return np.asarray(output.placement.crop(np.asarray(output.probability))[1:])


def _as_bytes(probability: NDArray[np.generic]) -> NDArray[np.uint8]:
    """Return probabilities as uint8, 255 is 1."""
    if probability.dtype == np.uint8:
        return probability.astype(np.uint8, copy=False)
    return np.round(np.clip(probability.astype(np.float32), 0.0, 1.0) * 255.0).astype(np.uint8)
