"""Model versions: taken from a file, compared on one image, and run in the precision that this computer is fast in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lungseg_gui.core.mask import Mask
from lungseg_gui.core.measure import Measures, measure
from lungseg_gui.core.review import Prediction
from lungseg_gui.core.study import Image
from lungseg_gui.services import version_file
from lungseg_gui.services.agreement import Agreement, agreement
from lungseg_gui.services.inference import Inference
from lungseg_gui.services.precision import Measured, Precisions
from lungseg_gui.services.registry import Registry, Version

_TRIAL = (512, 424)  # pixels of the pictures that precisions are compared on


def settle_precision(
    inference: Inference, precisions: Precisions, *, go_on: Callable[[], None] = lambda: None
) -> Measured | None:
    """Measure once for this computer and the loaded version whether it runs in half precision from the next load on.

    Some seconds of work beside the predictions, and nothing where it was measured before or a GPU predicts.

    Raises
    ------
    LungSegError
        The version cannot be loaded.
    """
    folder, weights = inference.folder, inference.weights
    if inference.device != "cpu" or folder is None or not weights:
        return None
    known = precisions.known(weights)
    if known is not None:
        return known
    from lungseg_gui.services.phantom import draw

    pictures = [draw(seed, shape=_TRIAL).pixels for seed in range(4)]
    return precisions.measure(folder, weights, pictures, go_on=go_on)


def import_version(registry: Registry, path: Path) -> Version:
    """Take a version from a file into the registry; it is not put into use.

    Raises
    ------
    LungSegError
        No such file, a damaged one, a full disk; nothing has changed then.
    """
    with version_file.opened(path) as folder:
        return registry.publish(folder, activate=False)


@dataclass(frozen=True, eq=False)
class Compared:
    """Two versions on one image.

    Attributes
    ----------
    first, second : Prediction
        Of the same image.
    between : Agreement
        Of the two.
    with_reader : (Agreement, Agreement) or None
        Of each with the reader's mask, where there is one.
    measures : (Measures, Measures)
        Of each.
    """

    first: Prediction
    second: Prediction
    between: Agreement
    with_reader: tuple[Agreement, Agreement] | None
    measures: tuple[Measures, Measures]


def compare_versions(
    image: Image,
    names: tuple[str, str],
    *,
    registry: Registry,
    device: str,
    reader: Mask | None,
    report: Callable[[object], None],
) -> Compared:
    """Predict an image with two versions and measure how far they are apart; the version in use is not touched.

    Parameters
    ----------
    reader : uint8 (H, W) or None
        The mask that the reader corrected or accepted.
    report : callable
        Told the name of the version at work; may raise to cancel.

    Raises
    ------
    LungSegError
        A version that is damaged or cannot predict.
    """
    folder = registry.get(names[0]).folder
    inference = Inference(lambda: folder, device)
    made: list[Prediction] = []
    for name in names:
        report(name)
        folder = registry.get(name).folder
        made.append(inference.predict(image))
    report("")
    first, second = made[0].mask.unpack(), made[1].mask.unpack()
    against = None
    if reader is not None:
        against = (agreement(first, reader, image.spacing), agreement(second, reader, image.spacing))
    measures = (measure(first, image.spacing, image.turn), measure(second, image.spacing, image.turn))
    return Compared(made[0], made[1], agreement(second, first, image.spacing), against, measures)
