"""Whether what is decided on can be seen: a mask, lung or picture that is hidden is shown before it is accepted."""

from __future__ import annotations

from PySide6.QtCore import QObject

from lungseg_gui.core.language import together, tr
from lungseg_gui.core.mask import LEFT
from lungseg_gui.core.session import Session
from lungseg_gui.ui.controllers.overlay_settings import OverlaySettings
from lungseg_gui.ui.controllers.viewing import Viewing
from lungseg_gui.ui.panels.segments import SegmentsPanel
from lungseg_gui.ui.window import Window


class Sight(QObject):
    """Uncovers the picture and the mask that is about to be accepted."""

    def __init__(
        self,
        window: Window,
        session: Session,
        *,
        viewing: Viewing,
        overlay: OverlaySettings,
        segments: SegmentsPanel,
    ) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._viewing, self._overlay, self._segments = viewing, overlay, segments

    def uncover(self) -> str:
        """Show what cannot be seen; return what it was, as sentences, and "" where all of it was in sight."""
        return together((*self._uncover_mask(), *self._uncover_picture()))

    def _uncover_mask(self) -> list[str]:
        found: list[str] = []
        if self._viewing.hide_prediction():
            found.append(tr("The model’s own mask was shown instead of yours."))
        if not self._overlay.mask_visible:
            self._overlay.toggle_mask()
            found.append(tr("The mask was hidden."))
        for value in self._segments.hidden:
            self._segments.show_segment(value)
            found.append(tr("The left lung was hidden.") if value == LEFT else tr("The right lung was hidden."))
        return found

    def _uncover_picture(self) -> list[str]:
        found: list[str] = []
        if self._window.drawer_open:
            self._window.close_drawer()
            found.append(tr("The worklist covered the image."))
        if self._mask_is_elsewhere():
            self._viewing.fit()
            found.append(tr("The mask was outside the view."))
        return found

    def _mask_is_elsewhere(self) -> bool:
        """Whether no pixel of the mask is in the part of the image that is on the screen."""
        review, viewer = self._session.current, self._viewing.viewer
        if review is None or viewer is None:
            return False
        seen = viewer.camera.visible(viewer.camera.screen)
        return not review.mask.live[seen.slices].any()
