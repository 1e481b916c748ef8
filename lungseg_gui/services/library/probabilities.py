"""Where the model was uncertain, kept beside its masks, so that it can be asked after a restart."""

from __future__ import annotations

import zlib

from lungseg_gui.core.identity import Identity
from lungseg_gui.core.probability import Probability
from lungseg_gui.core.review import Prediction
from lungseg_gui.services.library.database import Database
from lungseg_gui.services.library.images import Step


def steps_to_keep(prediction: Prediction | None) -> list[Step]:
    """Return what keeps the probability of a prediction (some 15 KB); nothing where it has none."""
    if prediction is None or prediction.probability is None:
        return []
    (height, width), packed = prediction.probability.shape, prediction.probability.packed
    circumstances = prediction.circumstances or ""
    values = (prediction.identity.key, prediction.model_version, height, width, packed, circumstances)
    names = "identity, model_version, height, width, packed, circumstances"
    return [(f"INSERT OR REPLACE INTO probabilities ({names}) VALUES (?, ?, ?, ?, ?, ?)", values)]


def kept(database: Database, identity: Identity, model_version: str, circumstances: str) -> Probability | None:
    """Return what was kept of a model version's prediction in these circumstances; None where nothing was.

    Without it a case still has its mask, so damage is not an error: it is None too.
    """
    rows = database.ask(
        "SELECT height, width, packed FROM probabilities WHERE identity = ? AND model_version = ?"
        " AND circumstances = ?",
        (identity.key, model_version, circumstances),
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
