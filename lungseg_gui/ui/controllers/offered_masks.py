"""Segmentations that are beside the image on the screen are offered, each of them once."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.core.review import Status
from lungseg_gui.core.session import Session
from lungseg_gui.services.files import atomic_write_bytes
from lungseg_gui.services.masks import Beside, Surroundings
from lungseg_gui.ui import names
from lungseg_gui.ui.controllers.flow import CaseFlow
from lungseg_gui.ui.controllers.mask_import import MaskImport
from lungseg_gui.ui.controllers.painted import painted_review
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.tasks import Report

_BANNER = "segmentation beside"
_FILE = "offered_segmentations.json"
_MOST = 5000
_OURS = "lungseg"
_log = logging.getLogger("lungseg.masks")


class OfferedMasks(QObject):
    """Looks beside each picture that is painted, and offers what refers to it."""

    def __init__(
        self,
        services: Services,
        session: Session,
        messages: Messages,
        window: QWidget,
        *,
        flow: CaseFlow,
        importing: MaskImport,
    ) -> None:
        super().__init__(window)
        self._services, self._session, self._messages, self._window = services, session, messages, window
        self._flow, self._importing = flow, importing
        self._surroundings = Surroundings()
        self._answered: list[str] | None = None
        self._looked_at: Identity | None = None
        self.menu: QMenu | None = None
        flow.painted_changed.connect(self.look)

    def look(self) -> None:
        """Look beside the picture on the screen, off this thread."""
        review = painted_review(self._flow, self._session)
        identity = review.image.identity if review is not None else None
        if identity == self._looked_at:
            return
        self._looked_at = identity
        self._messages.clear(_BANNER)
        if (
            review is None
            or identity is None
            or review.read_only
            or review.status in (Status.ACCEPTED, Status.REJECTED)
        ):
            return
        image = review.image

        def work(report: Report) -> tuple[Beside, ...]:
            return self._surroundings.of(image)

        self._services.lanes.look.do(
            work,
            name="segmentations beside",
            done=lambda found: self._found(identity, found),
            failed=lambda error: _log.info("not looked beside an image: %s", type(error).__name__),
        )

    def _found(self, identity: Identity, found: Sequence[Beside]) -> None:
        review = painted_review(self._flow, self._session)
        if review is None or review.image.identity != identity:
            return
        answered = self._known()
        # What this program wrote of a mask that is being corrected here is older than that mask; in a second reading it
        # may be the first reader's.
        ours = review.edited or bool(identity.reading)
        open_ones = [one for one in found if _hidden(one.uid) not in answered and not (one.maker == _OURS and ours)]
        if not open_ones:
            return
        newest = open_ones[0]
        by = newest.maker or tr("another program")
        words = tr("This study has a segmentation by {maker}.", maker=by)
        if len(open_ones) > 1:
            words = tr_count("This study has {n} segmentations, the newest by {maker}.", "", len(open_ones), maker=by)
        take = (
            (tr("Import it"), lambda: self._take(newest, open_ones))
            if len(open_ones) == 1
            else (tr("Choose…"), lambda: self._choose(identity, open_ones))
        )
        no = (tr("Dismiss"), lambda: self._answer(open_ones))
        self._messages.banner(_BANNER, "info", words, [take, no])

    def _choose(self, identity: Identity, found: Sequence[Beside]) -> None:
        """List all of them, the newest first; closing the list leaves the offer as it is."""
        self.menu = menu = QMenu(self._window)
        for one in found:
            words = "  ·  ".join(
                part
                for part in (one.maker or tr("another program"), one.day, "" if names.hidden() else one.path.name)
                if part
            )
            menu.addAction(words).triggered.connect(lambda *_, one=one: self._take(one, found))
        menu.aboutToHide.connect(menu.deleteLater)
        self._found(identity, found)  # a banner goes with its button
        menu.popup(QCursor.pos())

    def _take(self, one: Beside, offered: Sequence[Beside]) -> None:
        self._messages.clear(_BANNER)
        self._importing.read(one.path)
        self._answer(offered)

    def _answer(self, found: Sequence[Beside]) -> None:
        """Note that these need not be offered again; UIDs as hashes."""
        known = self._known()
        known += [_hidden(one.uid) for one in found if _hidden(one.uid) not in known]
        self._answered = known = known[-_MOST:]
        content, path = json.dumps(known).encode(), self._services.home / _FILE
        self._services.lanes.disk.do(
            lambda report: atomic_write_bytes(path, content),
            name="offered segmentations",
            failed=lambda error: _log.warning("what was offered could not be kept: %s", type(error).__name__),
        )

    def _known(self) -> list[str]:
        if self._answered is None:
            self._answered = _read(self._services.home / _FILE)
        return self._answered


def _read(path: Path) -> list[str]:
    try:
        found: Any = json.loads(path.read_text(encoding="utf-8"))
        return [str(one) for one in list(found)][-_MOST:]
    except (OSError, ValueError, TypeError, RecursionError, LungSegError):
        return []


def _hidden(uid: str) -> str:
    return hashlib.sha256(f"segmentation\0{uid}".encode("utf-8", "surrogatepass")).hexdigest()[:20]
