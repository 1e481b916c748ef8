"""From stored pixels to a mask on the stored grid."""

from __future__ import annotations

import itertools
import time
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from numpy.typing import NDArray

from lungseg_model import labels, views
from lungseg_model.errors import ModelError
from lungseg_model.network import Config, Postprocessing
from lungseg_model.postprocess import clean, follow, sides_of, smooth_edges
from lungseg_model.preprocess import ByteImage, FloatImage, Placement, reduce, to_grid
from lungseg_model.views import View
from lungseg_sets.words import tr_later

if TYPE_CHECKING:
    from torch import nn

    from lungseg_model.graph import Graph

DOUBT = 0.3  # the entropy, as a share of the lungs' area, that counts as an uncertainty of 0.63


@dataclass(frozen=True)
class Output:
    """A prediction.

    Attributes
    ----------
    mask : uint8 (H, W)
        Label map on the stored grid.
    probability : uint8 (3, s, s)
        Of background, right and left lung, 0 to 255, on the network's grid, after post-processing.
    entropy : uint8 (s, s)
        0 (sure) to 255 (all classes alike), before parts are taken away or joined; 0 on padding.
    placement : Placement
        Where the picture is on the network's grid.
    uncertainty : float
        0 (sharp contours) to 1; see ``uncertainty``.
    seconds : dict
        Of the stages reduce, network, post, to_grid.
    view : View or None
        What kind of picture it is; None if the version cannot say.
    """

    mask: ByteImage
    probability: ByteImage
    entropy: ByteImage
    placement: Placement
    uncertainty: float
    seconds: dict[str, float]
    view: View | None = None


def merged(logits: FloatImage, kind: str) -> FloatImage:
    """Add up, in logits, what a kind of mask cannot distinguish: (5, s, s) -> (3, s, s); others as they are.

    See ``labels``; ``losses.merge`` is the same for tensors.
    """
    if len(logits) != 5:
        return logits
    highest = logits.max(axis=0)
    raised = np.exp(logits - highest)
    sums = np.stack([raised[list(classes)].sum(axis=0) for classes in labels.MERGED[kind]])
    return np.asarray(np.log(np.maximum(sums, np.finfo(np.float32).tiny)) + highest, np.float32)


def softmax(logits: FloatImage) -> FloatImage:
    """Return probabilities of (C, s, s) logits."""
    raised = np.exp(logits - logits.max(axis=0))
    return np.asarray(raised / raised.sum(axis=0), np.float32)


def entropy_of(probability: FloatImage) -> FloatImage:
    """Return -sum(p ln p) / ln C of (C, s, s) probabilities (Shannon 1948), 0 to 1."""
    plogp = probability * np.log(np.maximum(probability, 1e-7))
    return np.asarray(-plogp.sum(axis=0) / np.log(len(probability)), np.float32)


def uncertainty(entropy: FloatImage, mask: ByteImage) -> float:
    """Return one figure for a picture: how large its smeared contours are beside its lungs.

    Entropy is found along the contours; its sum is the area in doubt, and 1 - Dice is an area in error divided by the
    lungs' area, so the sum is divided by that area, too. It goes to 0 .. 1 by ``1 - exp(-share / DOUBT)``.
    Without any lung it is 1. On `val` made hard by drawn changes its rank correlation with 1 - Dice is 0.70. With
    version 1.0 it was 0.72, that of the entropy per length of contour 0.54, of 1 - the expected Dice 0.65.

    Parameters
    ----------
    entropy : float32 (s, s)
        0 to 1.
    mask : uint8 (s, s)
        Label map on the same grid.
    """
    area = int(np.count_nonzero(mask))
    if area == 0:
        return 1.0
    return float(1.0 - np.exp(-float(entropy.sum()) / area / DOUBT))


@dataclass(frozen=True, eq=False)
class _Pass:
    """What a network of five classes found in a picture: masks of either kind can be drawn of it."""

    key: Hashable
    kind: str
    placement: Placement
    logits: FloatImage
    view: View | None


class Network(Protocol):
    """What runs the network: ``torch_network.TorchNetwork`` or ``openvino_network.OpenvinoNetwork``."""

    notice: str
    config: Config
    card: Mapping[str, Any]
    head: views.Head | None
    deep: FloatImage | None
    bfloat16: bool

    @property
    def device(self) -> object:
        """Where it runs, ``cpu``, ``cuda`` or ``mps`` in words."""
        ...

    def logits(self, grid: FloatImage) -> FloatImage:
        """Run it: float32 (s, s) -> float32 (classes, s, s)."""
        ...

    def rest(self) -> None:
        """Free what the last picture took."""
        ...


class Predictor:
    """A model version, loaded and ready; not for use by two threads at once.

    Parameters
    ----------
    folder : Path
        A version folder; see ``weights``.
    device : {"auto", "cpu", "cuda", "mps"}
        What is asked for; what does not work falls back to the CPU, and ``notice`` says so.
    precision : {"auto", "float32", "bfloat16"}
        ``auto`` measures once whether bfloat16 is faster on this CPU.
    graph : Graph, optional
        Of this version: with it OpenVINO predicts, on the CPU whatever the device is, and torch is not imported.
    notice : str
        One sentence for the reader, which a network with a graph repeats.

    Attributes
    ----------
    network : Network
        What runs the network; the rest of a prediction is numpy.
    """

    def __init__(
        self,
        folder: Path,
        *,
        device: str = "auto",
        precision: str = "float32",
        graph: Graph | None = None,
        notice: str = "",
    ) -> None:
        self.network: Network
        if graph is not None:
            from lungseg_model.openvino_network import OpenvinoNetwork

            self.network = OpenvinoNetwork(folder, graph, precision=precision, notice=notice)
        else:
            from lungseg_model.torch_network import TorchNetwork  # torch: 2 to 4 s

            self.network = TorchNetwork(folder, device=device, precision=precision)
        self.config: Config = self.network.config
        self.card = self.network.card
        self._head = self.network.head
        self._last: _Pass | None = None

    @property
    def module(self) -> nn.Module:
        """The network itself, of torch."""
        from lungseg_model.torch_network import TorchNetwork

        assert isinstance(self.network, TorchNetwork)
        return self.network.module

    @property
    def device(self) -> str:
        """Where it runs: ``cpu``, ``cuda`` or ``mps``."""
        return str(self.network.device).partition(":")[0]

    @property
    def notice(self) -> str:
        """One sentence for the reader, or empty."""
        return self.network.notice

    @property
    def bfloat16(self) -> bool:
        """Whether it runs in half precision."""
        return self.network.bfloat16

    @bfloat16.setter
    def bfloat16(self, wanted: bool) -> None:
        self.network.bfloat16 = wanted

    def features(self, grid: FloatImage) -> NDArray[np.float32]:
        """Return what a head of views decides from, of a picture on the network's grid; see ``views.features``.

        Raises
        ------
        ModelError
            A network without a head.
        """
        if self._head is None:
            raise ModelError(
                tr_later("This version cannot recognise views."),
                remedy=tr_later("Write views = true into its config.json."),
            )
        logits = self.logits(grid)
        assert self.network.deep is not None
        return views.features(self.network.deep, softmax(logits))

    def rest(self) -> None:
        """Free the memory that the last picture took; not while another thread predicts."""
        self.network.rest()

    def warm_up(self) -> None:
        """Run once, so that the first picture does not wait for the kernels to be chosen."""
        self.logits(np.zeros((self.config.size, self.config.size), np.float32))

    def logits(self, grid: FloatImage) -> FloatImage:
        """Run the network: float32 (s, s) -> float32 (classes, s, s). Falls back to the CPU where the GPU is full."""
        return self.network.logits(grid)

    def predict(
        self,
        pixels: np.ndarray,
        *,
        spacing: tuple[float, float] | None = None,
        postprocessing: Postprocessing | None = None,
        kind: str = labels.FULL,
        key: Hashable = None,
    ) -> Output:
        """Segment one radiograph.

        Parameters
        ----------
        pixels : (H, W) uint8, uint16, int32, float32 or another real type
            True polarity, modality LUT applied, no VOI window.
        spacing : (float, float), optional
            Row and column spacing, mm.
        postprocessing : Postprocessing, optional
            Instead of what config.json says.
        kind : {"full", "outline"}
            Lung fields, or the lungs with the part behind the heart, of a network of five classes; one of fewer has
            one meaning.
        key : hashable, optional
            Of this picture: where the last one had the same and was drawn in the other kind, its pass is used again.

        Raises
        ------
        ModelError
            An empty picture, or one with more than one channel.
        """
        clock = [time.perf_counter()]
        last = self._last
        if last is not None and key is not None and last.key == key and last.kind != kind:
            placement, logits, view = last.placement, last.logits, last.view
            clock += [time.perf_counter()] * 2
        else:
            grid, placement = reduce(pixels, self.config.size, spacing=spacing, toned=self.config.toned)
            clock.append(time.perf_counter())
            logits = self.logits(grid)
            clock.append(time.perf_counter())
            view = self._view(logits)
        self._last = _Pass(key, kind, placement, logits, view) if len(logits) == 5 and key is not None else None
        logits = merged(logits, kind)
        steps = self.config.postprocessing if postprocessing is None else postprocessing
        if steps.smooth_edges:
            logits = logits.copy()
            placement.crop(logits)[...] = smooth_edges(placement.crop(logits))
        probability = softmax(logits)
        outside = np.ones(logits.shape[1:], np.bool_)
        placement.crop(outside)[...] = False
        probability[0, outside], probability[1:, outside] = 1.0, 0.0
        doubt = entropy_of(probability)
        if len(probability) == 2:  # a network without sides: position decides them
            left = sides_of(probability[1] > probability[0]) == 2
            lungs = probability[1]
            nothing = np.zeros_like(lungs)
            probability = np.stack((probability[0], np.where(left, nothing, lungs), np.where(left, lungs, nothing)))
        first: NDArray[np.uint8] = probability.argmax(axis=0).astype(np.uint8)
        after = clean(first, steps)
        probability = follow(probability, first, after)
        score = uncertainty(doubt, after)
        clock.append(time.perf_counter())
        mask = to_grid(probability, placement)
        clock.append(time.perf_counter())
        spent = [later - earlier for earlier, later in itertools.pairwise(clock)]
        return Output(
            mask=mask,
            probability=np.round(probability * 255.0).astype(np.uint8),
            entropy=np.round(np.clip(doubt, 0.0, 1.0) * 255.0).astype(np.uint8),
            placement=placement,
            uncertainty=score,
            seconds=dict(zip(("reduce", "network", "post", "to_grid"), spent, strict=True)),
            view=view,
        )

    def _view(self, logits: FloatImage) -> View | None:
        head, deep = self._head, self.network.deep
        if head is None or deep is None or not head.limits.any():  # a head that is not made yet
            return None
        return head.answer(views.features(deep, softmax(logits)))
