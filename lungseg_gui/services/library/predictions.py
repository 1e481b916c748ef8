"""Which images of the worklist take a prediction that is made while they are not open, and which anyway."""

from __future__ import annotations

from lungseg_gui.core.identity import Identity
from lungseg_gui.core.study import Image
from lungseg_gui.services.library import drawn
from lungseg_gui.services.library.database import Database


class Predictions:
    """Asks before the model is at work in vain."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def taken(self, identity: Identity) -> bool:
        """Whether one would become the mask: nobody decided, and no step was made, not even one that was undone."""
        rows = self._database.ask(
            "SELECT edited = 0 AND status IN ('new', 'predicted') FROM reviews WHERE identity = ?", (identity.key,)
        )
        return not rows or bool(rows[0][0])

    def drawn_anyway(self, image: Image) -> bool:
        """Whether the reader asked for the mask of an image that, standing as now, is not an upright frontal one."""
        rows = self._database.ask(
            "SELECT view FROM reviews WHERE identity = ? AND prediction IS NOT NULL AND circumstances IN ('', ?)",
            (image.identity.key, image.circumstances),
        )
        view, withheld = drawn.view_of(rows[0][0]) if rows else (None, False)
        return view is not None and not view.frontal and not withheld
