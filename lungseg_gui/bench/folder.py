"""``folder``: what reading and writing add to the predictions of a folder of DICOM files."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import Any

from lungseg_gui.core.errors import LungSegError

SHAPE = (2500, 2048)
IMAGES, ROUNDS = 10, 3


def segmenting(
    model: Path | None,
    *,
    device: str = "auto",
    shape: tuple[int, int] = SHAPE,
    images: int = IMAGES,
    rounds: int = ROUNDS,
) -> tuple[dict[str, list[float]], dict[str, Any]]:
    """Segment a folder of phantoms as ``lungseg segment`` does, and the same images without reading and writing.

    The two take turns, and the better round of each counts, so that other work of the machine falls out.

    Parameters
    ----------
    model : Path or None
        Folder of a version; the bundled one where it is None.
    shape : (int, int)
        Rows and columns; 16 bit, not compressed.

    Returns
    -------
    works, facts
        Milliseconds per image of each round; ``overhead_percent`` is what the folder takes longer than its predictions.

    Raises
    ------
    LungSegError
        If the version cannot be loaded or an image not be segmented.
    """
    from lungseg_gui.jobs import predict_folder
    from lungseg_gui.services import phantom
    from lungseg_gui.services.graphs import Graphs
    from lungseg_gui.services.home import data_home
    from lungseg_gui.services.inference import Inference
    from lungseg_gui.services.reading import Decoder
    from lungseg_gui.services.registry import bundled_folder

    folder = model or bundled_folder()
    inference = Inference(lambda: folder, device, graph=Graphs(data_home()).of)
    inference.load()
    alone: list[float] = []
    whole: list[float] = []
    with tempfile.TemporaryDirectory() as place, Decoder() as decoder:
        files, masks = Path(place) / "images", Path(place) / "masks"
        for seed in range(images):
            phantom.write_dicom(files / f"{seed}.dcm", phantom.draw(seed, shape=shape))
        for _ in range(rounds):
            started = time.perf_counter()
            for result in predict_folder([files], masks, inference=inference, read=decoder.read):
                if result.error is not None:
                    raise result.error
            whole.append((time.perf_counter() - started) / images * 1e3)
            spent = 0.0
            for path in sorted(files.iterdir()):
                image = decoder.read(path)
                started = time.perf_counter()
                inference.predict(image)
                spent += time.perf_counter() - started
            alone.append(spent / images * 1e3)
    if not whole:
        raise LungSegError("Nothing was measured.", remedy="Run the benchmark again.")
    facts = {
        "images": images,
        "shape": list(shape),
        "model": folder.name,
        "device": inference.device,
        "overhead_percent": round(100.0 * (min(whole) / min(alone) - 1.0), 1),
    }
    return {"folder-per-image": whole, "prediction-alone": alone}, facts
