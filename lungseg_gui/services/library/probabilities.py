"""Where the model was in doubt, kept beside its masks, so that it can be asked after a restart."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

from lungseg_gui.core.probability import Probability
from lungseg_gui.core.review import Prediction
from lungseg_gui.services.library.database import Database

Step = tuple[str, Sequence[object]]


def steps_to_keep(prediction: Prediction | None) -> list[Step]:
    """Return what keeps the probability of a prediction (some 15 KB); nothing where it has none."""
    if prediction is None or prediction.probability is None:
        return []
    (height, width), packed = prediction.probability.shape, prediction.probability.packed
    values = (prediction.image_uid, prediction.model_version, height, width, packed)
    return [("INSERT OR REPLACE INTO probabilities VALUES (?, ?, ?, ?, ?)", values)]


def kept(database: Database, uid: str, model_version: str) -> Probability | None:
    """Return what was kept of a model version's prediction; None where nothing was, or it is damaged.

    Without it a case has its mask all the same, so damage is no error.
    """
    rows = database.ask(
        "SELECT height, width, packed FROM probabilities WHERE uid = ? AND model_version = ?", (uid, model_version)
    )
    if not rows:
        return None
    height, width, packed = rows[0]
    found = Probability((int(height), int(width)), bytes(packed))
    try:
        found.unpack()
    except (zlib.error, ValueError):
        return None
    return found
