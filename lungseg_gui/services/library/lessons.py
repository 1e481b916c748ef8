"""What a prediction says of how much training would gain from its case, in a column of its review."""

from __future__ import annotations

import zlib

from lungseg_gui.core.mask import PackedMask
from lungseg_gui.core.review import Prediction
from lungseg_gui.core.teaching import Lesson, disagreement
from lungseg_gui.services.library import drawn
from lungseg_gui.services.library.database import Database


def lesson_of(made: Prediction | None, database: Database) -> str | None:
    """Return what is kept of a prediction beside the one that it replaces; None for none.

    Where that is another version's, in the same protocol and of the image read and standing as it is now, their masks
    are compared (some 0.1 s for 20 megapixels, once for each image and version); else what was found before stays.
    """
    if made is None:
        return None
    unlike = made.view.unlike if made.view is not None else None
    return Lesson(made.uncertainty, _disagreement(made, database), unlike, made.withheld).words


def _disagreement(made: Prediction, database: Database) -> float | None:
    columns = "model_version, drawn_protocol, circumstances, height, width, lesson"
    where = "FROM reviews WHERE identity = ? AND prediction IS NOT NULL"
    rows = database.ask(f"SELECT {columns} {where}", (made.identity.key,))
    if not rows:
        return None
    version, protocol, circumstances, height, width, lesson = rows[0]
    means = drawn.columns(made)["drawn_protocol"]
    if (protocol, circumstances, (height, width)) != (means, made.circumstances or "", made.identity.shape):
        return None
    if version == made.model_version:
        return Lesson.of(made.uncertainty, str(lesson or "")).disagreement
    packed = database.ask(f"SELECT prediction {where}", (made.identity.key,))
    try:
        return disagreement(PackedMask(made.identity.shape, bytes(packed[0][0])).unpack(), made.mask.read())
    except (IndexError, ValueError, zlib.error):  # damaged or gone: the new one matters
        return None
