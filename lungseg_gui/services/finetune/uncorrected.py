"""Parent and candidate on images of the worklist that nobody corrected: is a lung lost, and where do they differ."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.difference import difference_picture
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.protocol import RETROCARDIAC
from lungseg_gui.core.study import Pixels
from lungseg_gui.core.unseen import LOST, kept_of_a_lung
from lungseg_gui.services.files import atomic_write_bytes
from lungseg_gui.services.finetune.events import Hold
from lungseg_gui.services.library import uncorrected
from lungseg_gui.services.reading import read_image

MOST = 16  # images
SECONDS = 30.0  # after which no further image is begun
SHOWN = 2
_LOOKED_AT = 512  # px: of the masks that are compared
_T = TypeVar("_T", bound=np.generic)
_log = logging.getLogger("lungseg.finetune")


@dataclass(frozen=True, eq=False)
class Difference:
    """One image.

    Attributes
    ----------
    key : str
        Of its row in the worklist.
    kept : float
        Share of a lung that the candidate keeps, of the one that loses more.
    dice : float
        Of both versions' masks.
    """

    key: str
    pixels: Pixels
    before: Mask
    after: Mask
    kept: float
    dice: float


def compare(
    home: Path,
    versions: tuple[Path, Path],
    *,
    protocol: str,
    seed: int,
    device: str,
    hold: Hold = lambda: 0.0,
) -> list[Difference]:
    """Compare two versions on at most :data:`MOST` images, drawn by the seed; those first where they differ most.

    An image that cannot be read, or in which the first version sees no lung, is passed over.
    """
    rows = uncorrected(home, most=MOST, seed=seed)
    if not rows:
        return []
    from lungseg_model.labels import FULL, OUTLINE
    from lungseg_model.predict import Predictor

    predictors = [Predictor(version, device=device) for version in versions]
    found: list[Difference] = []
    until = time.monotonic() + SECONDS
    for row in rows:
        until += hold()
        if time.monotonic() > until:
            break
        try:
            image = read_image(row.path)
        except (LungSegError, OSError, MemoryError) as error:
            _log.warning("an image of the worklist was passed over: %s", type(error).__name__)
            continue
        image = replace(image, orientation=row.orientation) if row.orientation else image
        pixels = image.turn.upright(image.pixels)
        spacing = None if image.aspect == 1.0 else image.turn.upright_spacing((image.aspect, 1.0))
        kind = OUTLINE if protocol == RETROCARDIAC else FULL
        masks = [predictor.predict(pixels, spacing=spacing, kind=kind).mask for predictor in predictors]
        before, after = (np.asarray(_reduced(mask), np.uint8) for mask in masks)
        if before.any():
            overlap = 2.0 * float(((before > 0) & (after > 0)).sum()) / float((before > 0).sum() + (after > 0).sum())
            kept = kept_of_a_lung(before, after)
            found.append(Difference(row.key, cast("Pixels", _reduced(pixels)), before, after, kept, overlap))
    return sorted(found, key=lambda one: (one.kept >= 1.0 - LOST, one.dice))


def draw(folder: Path, found: Sequence[Difference]) -> list[dict[str, Any]]:
    """Write pictures of the images in which the versions differ most, and return what they show."""
    shown: list[dict[str, Any]] = []
    for number, one in enumerate(found[:SHOWN]):
        lost = one.kept < 1.0 - LOST
        entry: dict[str, Any] = {
            "title": tr("Loses lung") if lost else tr("Differs most") if not number else tr("Second"),
            "key": one.key,
            "kept": one.kept,
            "dice": one.dice,
        }
        for name, mask in (("before", one.before), ("after", one.after)):
            path = folder / f"worklist-{number}-{name}.png"
            picture = difference_picture(one.pixels, mask, one.before)
            code = cv2.imencode(".png", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))[1]
            atomic_write_bytes(path, code.tobytes())
            entry[name] = str(path)
        shown.append(entry)
    return shown


def _reduced(array: NDArray[_T]) -> NDArray[_T]:
    """Return every n-th pixel: enough to compare areas, and no new values between labels."""
    step = max(1, round(max(array.shape) / _LOOKED_AT))
    return np.ascontiguousarray(array[::step, ::step])
