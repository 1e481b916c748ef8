"""A mask of another program becomes the mask on the screen: one step that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import together, tr, tr_count
from lungseg_gui.core.session import Session
from lungseg_gui.jobs.importing import step_name
from lungseg_gui.services.masks import FoundMask, OtherImage, looks_like_mask, read_mask_for
from lungseg_gui.ui import names
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.painted import Screen, painted_review
from lungseg_gui.ui.controllers.services import Services, keep
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.questions import choose
from lungseg_gui.ui.tasks import Report

_BANNER = "import"


class MaskImport(QObject):
    """Behind "Import mask…" and masks that are dropped on the window.

    Parameters
    ----------
    finish_stroke : callable
        Ends a stroke in progress first.
    open_paths : callable
        Takes dropped files that are not masks.
    """

    def __init__(
        self,
        services: Services,
        session: Session,
        messages: Messages,
        window: QWidget,
        *,
        screen: Screen,
        finish_stroke: Callable[[], object],
        open_paths: Callable[[Sequence[Path]], object],
    ) -> None:
        super().__init__(window)
        self._services, self._session, self._messages, self._window = services, session, messages, window
        self._screen, self._finish_stroke, self._open_paths = screen, finish_stroke, open_paths

    @property
    def can(self) -> bool:
        """Whether there is a case that can take a mask."""
        return not self.why_not()

    def why_not(self) -> str:
        """Why no mask can be imported; "" where one can."""
        review = painted_review(self._screen, self._session)
        return self._screen.why_not_painted() if review is None else review.read_only

    def ask(self) -> None:
        """Ask for the file."""
        if painted_review(self._screen, self._session) is None:
            return
        folder = self._services.settings.text("open.folder") or str(Path.home())
        kinds = tr("Masks (*.dcm *.png *.nii *.nii.gz *.nrrd *.json);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Import mask"), folder, kinds)
        if name:
            keep(self._services.settings, {"open.folder": str(Path(name).parent)}, self._messages)
            self.read(Path(name))

    def dropped(self, paths: Sequence[Path]) -> None:
        """Import a mask that was dropped while a picture is shown; open everything else."""
        if self._is_for_the_case(paths):
            self.read(paths[0])
        else:
            self._open_paths(paths)

    def _is_for_the_case(self, paths: Sequence[Path]) -> bool:
        shown = painted_review(self._screen, self._session) is not None
        return shown and len(paths) == 1 and looks_like_mask(paths[0])

    def drop_words(self, paths: Sequence[Path]) -> str:
        """Say what will happen to files that are dragged over the window."""
        review = painted_review(self._screen, self._session)
        if review is not None and self._is_for_the_case(paths):
            name = names.of_image(review.image)
            return tr("Drop the mask to import it for {name}.", name=name)
        if len(paths) == 1 and paths[0].is_dir():
            return tr("Drop the folder to open its images and add them to the worklist.")
        if len(paths) == 1:
            return tr("Drop the file to open it and add it to the worklist.")
        return tr_count("Drop the {n} files to open them and add them to the worklist.", "", len(paths))

    def read(self, path: Path, *, anyway: bool = False) -> None:
        """Read a file of masks for the case on the screen."""
        review = painted_review(self._screen, self._session)
        if review is None:
            return
        if review.read_only:
            self._messages.failed(_BANNER, LungSegError(review.read_only))
            return
        image = review.image

        def work(report: Report) -> FoundMask:
            return read_mask_for(path, image, anyway=anyway)

        self._services.lanes.browse.do(
            work,
            name="import of a mask",
            done=partial(self._take, image.identity, path),
            failed=lambda error: self._failed(error, image.identity, path),
        )

    def _take(self, identity: Identity, path: Path, found: FoundMask) -> None:
        current = self._session.current
        if current is None or current.image.identity != identity:
            words = tr("The file was not imported: another case is open.")
            if not names.hidden():
                words = tr("{name} was not imported: another case is open.", name=path.name)
            self._messages.toast(words)
            return
        self._finish_stroke()
        self._messages.clear(_BANNER)
        changed = self._session.replace(found.mask, step_name(found))
        self._messages.toast(together((self._imported(path, changed=changed), *found.notices)))

    @staticmethod
    def _imported(path: Path, *, changed: bool) -> str:
        if names.hidden():
            return tr("Mask imported from the file.") if changed else tr("The file contains the mask already shown.")
        if changed:
            return tr("Mask imported from {name}.", name=path.name)
        return tr("{name} contains the mask already shown.", name=path.name)

    def _failed(self, error: LungSegError, identity: Identity, path: Path) -> None:
        current = self._session.current
        meant = isinstance(error, OtherImage) and current is not None and current.image.identity == identity
        if meant and self._agreed(error):
            self.read(path, anyway=True)
        elif not meant:
            self._messages.failed(_BANNER, error)

    def _agreed(self, error: LungSegError) -> bool:
        more = tr("It is the same size as this image. You can undo the import.")
        leave, take = tr("Cancel"), tr("Import it here")
        return choose(self._window, error.message, more=more, stay=leave, lose=take) == take


def import_commands(importing: MaskImport) -> list[Command]:
    """Return the command of the File menu."""
    words = tr("Import mask…")
    command = Command(
        "file.import", words, "File", importing.ask, enabled=lambda: importing.can, why_not=importing.why_not, group=1
    )
    return [command]
