"""Model versions: taken from a file, compared on one image, and run in the precision that this computer is fast in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.measure import Measures, measure
from lungseg_gui.core.review import Prediction
from lungseg_gui.core.study import Image
from lungseg_gui.services import version_file
from lungseg_gui.services.agreement import Agreement, agreement
from lungseg_gui.services.files import atomic_write_bytes
from lungseg_gui.services.graphs import converted
from lungseg_gui.services.inference import Inference
from lungseg_gui.services.precision import Measured, Precisions
from lungseg_gui.services.registry import Registry, Version

if TYPE_CHECKING:
    from lungseg_model.graph import Graph

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
    return precisions.measure(folder, weights, pictures, graph=inference.graph, go_on=go_on)


def import_version(registry: Registry, path: Path, *, convert: Callable[[Path], Graph | None] = converted) -> Version:
    """Take a version from a file into the registry; it is not put into use.

    Parameters
    ----------
    convert : callable
        Builds the network of a version to see that the weights fit it, in a child process since that takes torch, and
        returns its graph; None where OpenVINO cannot run it.

    Raises
    ------
    LungSegError
        No such file, a damaged one, a full disk; nothing has changed then.
    """
    with version_file.opened(path) as folder:
        try:
            made = convert(folder)
        except LungSegError as error:
            raise version_file.unusable(path, error) from error
        if made is not None:
            from lungseg_model import graph

            atomic_write_bytes(folder / graph.GRAPH, graph.encode(made))
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
    inference: Inference,
    reader: Mask | None,
    protocol: str = "",
    report: Callable[[object], None],
) -> Compared:
    """Predict an image with two versions and measure how far they are apart; the version in use is not touched.

    Each draws its mask whatever the image is: what they would draw is asked.

    Parameters
    ----------
    inference : Inference
        What predicts with the version in use; another one beside it does so with both.
    reader : uint8 (H, W) or None
        The mask that the reader corrected or accepted.
    protocol : str
        What that mask means, where it is not what is chosen: versions that draw either are compared with it in that.
    report : callable
        Called with the name of the version at work; may raise to cancel.

    Raises
    ------
    LungSegError
        A version that is damaged or cannot predict.
    """
    folder = registry.get(names[0]).folder
    beside = inference.beside(lambda: folder)
    made: list[Prediction] = []
    for name in names:
        report(name)
        folder = registry.get(name).folder
        made.append(beside.predict(image, protocol=protocol, anyway=True))
    report("")
    first, second = made[0].mask.unpack(), made[1].mask.unpack()
    against = None
    if reader is not None:
        against = (agreement(first, reader, image.spacing), agreement(second, reader, image.spacing))
    measures = (measure(first, image.spacing, image.turn), measure(second, image.spacing, image.turn))
    return Compared(made[0], made[1], agreement(second, first, image.spacing), against, measures)
