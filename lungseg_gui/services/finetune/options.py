"""What a fine-tuning is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lungseg_gui.core.protocol import LUNG_FIELD


@dataclass(frozen=True)
class Options:
    """What a run is asked for.

    Attributes
    ----------
    base : str or None
        Version to start from; where it is None the one in use, or the last one before it of the same protocol.
    precision : {"auto", "float32", "bfloat16"}
        Of the training; the scores that decide are always taken in float32.
    size, epochs : int or None
        Side of the training images, pixels, and passes; chosen by the model package where None.
    protocol : str
        Masks of other protocols are left out where the version to start from serves one. In a folder that is no
        training set of ours all are taken to be of it.
    """

    training_set: Path
    home: Path
    base: str | None = None
    seed: int = 0
    device: str = "auto"
    precision: str = "auto"
    size: int | None = None
    epochs: int | None = None
    protocol: str = LUNG_FIELD
