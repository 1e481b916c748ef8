"""What the reader drew to measure or to point, as text in a column of the review."""

from __future__ import annotations

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.figures import Figures, as_text, of_text
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import tr
from lungseg_gui.core.review import Status
from lungseg_gui.services.library.database import Database
from lungseg_gui.services.library.forgetting import Forgetting
from lungseg_gui.services.library.images import known


class KeptFigures:
    """Figures by the identity of their image."""

    def __init__(self, database: Database, forgetting: Forgetting) -> None:
        self._database, self._forgetting = database, forgetting

    def of(self, identity: Identity) -> Figures:
        """Return what the reader drew on an image.

        Raises
        ------
        LungSegError
            If it is damaged.
        """
        rows = self._database.ask("SELECT figures FROM reviews WHERE identity = ?", (identity.key,))
        try:
            return of_text(str(rows[0][0])) if rows else ()
        except ValueError as error:
            raise LungSegError(
                tr("The measurements of this image are damaged and are not shown."),
                remedy=tr("Try undo and redo to restore them from the history, or draw them again."),
                cause=error,
            ) from error

    def keep(self, identity: Identity, figures: Figures) -> None:
        """Keep what the reader drew on an image; not where it was forgotten.

        Raises
        ------
        LungSegError
            If the file cannot be written.
        """
        keep = (
            "INSERT INTO reviews (identity, status, figures) VALUES (?, ?, ?)"
            " ON CONFLICT (identity) DO UPDATE SET figures = excluded.figures",
            (identity.key, Status.NEW.value, as_text(figures)),
        )
        with self._database.lock:
            if not self._forgetting.is_gone(identity=identity):
                self._database.change([known(identity), keep])
