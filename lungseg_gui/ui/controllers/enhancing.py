"""Local contrast and sharper edges for the eye: made beside the window, named on the picture as long as they are on.

What is chosen holds for every case until it is switched off or the program ends; masks, the model and files have the
stored values.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lungseg_gui.core.enhance import Enhancement, enhanced
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import tr
from lungseg_gui.core.review import Review
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.viewing import Viewing
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.tasks import Lane, Report

if TYPE_CHECKING:
    from lungseg_gui.ui.viewer.image_item import Pyramid
    from lungseg_gui.ui.viewer.viewer import Viewer

_KEPT = 2  # of 20 megapixels each takes some 55 MB


class Enhancing(QObject):
    """Follows every viewer.

    Parameters
    ----------
    lane : Lane
        Where the pixels are made: 20 megapixels take some tenths of a second.
    """

    def __init__(self, viewing: Viewing, lane: Lane, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._viewing, self._lane, self._messages = viewing, lane, messages
        self.what = Enhancement()
        """What is on."""
        self._made: OrderedDict[tuple[Identity, Enhancement], Pyramid] = OrderedDict()
        viewing.viewers.made.connect(self._join)

    def _join(self, viewer: Viewer) -> None:
        viewer.painted.connect(lambda _: self._follow(viewer))

    # -- what the reader says
    def toggle_contrast(self) -> None:
        """Switch local contrast on or off."""
        self._use(replace(self.what, contrast=not self.what.contrast))

    def toggle_sharp(self) -> None:
        """Switch sharper edges on or off."""
        self._use(replace(self.what, sharp=not self.what.sharp))

    def stop(self) -> None:
        """Show the stored values."""
        self._use(Enhancement())

    def _use(self, what: Enhancement) -> None:
        if what != self.what:
            self.what = what
            for viewer in self._viewing.viewers.all:
                self._follow(viewer)

    # -- what is shown
    def _follow(self, viewer: Viewer) -> None:
        """Show a viewer's image as it is chosen; what has to be made comes later."""
        review, what = viewer.review, self.what
        if review is None:
            return
        known = self._made.get((review.image.identity, what))
        if known is not None or not what:
            self._show(viewer, known)
            return
        image = review.image

        def work(report: Report) -> Pyramid:
            from lungseg_gui.ui.viewer.image_item import Pyramid

            pyramid = Pyramid(enhanced(image, what))
            report(None)
            pyramid.level(1e-3)  # every size, so that no paint has to make them
            return pyramid

        self._lane.do(
            work,
            name="enhance the display",
            done=lambda pyramid: self._arrived(viewer, review, what, pyramid),
            failed=lambda error: self._failed(error),
        )

    def _arrived(self, viewer: Viewer, review: Review, what: Enhancement, pyramid: Pyramid) -> None:
        if viewer.review is not review or what != self.what:
            return
        self._made[review.image.identity, what] = pyramid
        while len(self._made) > _KEPT:
            self._made.popitem(last=False)
        self._show(viewer, pyramid)

    def _failed(self, error: LungSegError) -> None:
        self.stop()
        self._messages.failed("enhance", error)

    def _show(self, viewer: Viewer, pyramid: Pyramid | None) -> None:
        words = [tr("local contrast (CLAHE)")] if self.what.contrast else []
        words += [tr("sharpened")] if self.what.sharp else []
        viewer.view.image.show_enhanced(pyramid)
        viewer.plates.set_enhanced(tuple(words))
        viewer.view.viewport().update()


def enhance_commands(enhancing: Enhancing, viewing: Viewing) -> list[Command]:
    """Return what is done only for the eye, for the View menu."""
    rows = (
        ("view.contrast", tr("Local contrast (CLAHE)"), "Shift+D", enhancing.toggle_contrast, "contrast"),
        ("view.sharp", tr("Sharpen"), "Shift+H", enhancing.toggle_sharp, "sharp"),
    )
    return [
        Command(
            name,
            words,
            "View",
            run,
            (key,),
            checked=lambda field=field: bool(getattr(enhancing.what, field)),
            enabled=lambda: viewing.shows,
            group=1,
            submenu=tr("Enhance the display"),
        )
        for name, words, key, run, field in rows
    ]
