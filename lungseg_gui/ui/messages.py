"""What the program says: toasts, banners, the status line; never a chain of dialogs."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QBoxLayout, QWidget

from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.ui import names
from lungseg_gui.ui.parts import Banner, Toast

Run = Callable[[], object]
_log = logging.getLogger("lungseg.messages")


class Messages(QObject):
    """Shows sentences in the places that the window gives.

    ``said(words)`` is what the status line shows: what the last action did to the mask.
    """

    said = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._banners: dict[str, Banner] = {}
        self._retries: dict[str, Run] = {}
        self._place: QBoxLayout | None = None
        self._toast: Toast | None = None

    def attach(self, *, toasts: QWidget, banners: QBoxLayout) -> None:
        """Give the widget whose corner shows toasts, and the layout for banners; those that are shown move there."""
        if self._toast is not None:
            self._toast.hide()
            self._toast.deleteLater()
        self._toast = Toast(toasts)
        for banner in self._banners.values():
            if self._place is not None:
                self._place.removeWidget(banner)
            banners.addWidget(banner)
        self._place = banners

    # -- the status line
    def say(self, words: str) -> None:
        """Say in the status line what an action did."""
        self.said.emit(words)

    # -- toasts
    def toast(self, words: str, *, action: str = "", run: Run | None = None, add: bool = False) -> None:
        """Show a sentence for six seconds, with at most one action; ``add`` it to what is shown still."""
        _log.info("toast shown")
        if self._toast is not None:
            self._toast.say(names.without(words), action=action, run=run, add=add)

    def retract(self, words: str) -> None:
        """Take a toast back that is no longer true, where it is shown still."""
        if self._toast is not None and self._toast.words == names.without(words):
            self._toast.hide()

    def exported(self, path: Path) -> None:
        """Say into which folder a file was written, and offer to open it."""
        self.toast(
            tr("{name} exported to {folder}", name=path.name, folder=folder_name(path.parent)),
            action=tr("Show in folder"),
            run=lambda: show_folder(path.parent),
        )

    @property
    def toast_words(self) -> str:
        """What the toast says, or ""."""
        return self._toast.words if self._toast is not None else ""

    # -- banners
    def banner(self, name: str, severity: str, words: str, actions: Sequence[tuple[str, Run]] = ()) -> None:
        """Show a sentence above the viewer; one of the same name is replaced."""
        self.clear(name)
        if self._place is None:
            return
        banner = Banner(severity, names.without(words), [(text, self._closing(name, run)) for text, run in actions])
        banner.closed.connect(lambda: self.clear(name))
        self._banners[name] = banner
        self._place.addWidget(banner)
        self._show_once()

    def _show_once(self) -> None:
        """Show one of the banners that say the same, such as of a full disk, which several parts run into."""
        said = set[str]()
        for banner in self._banners.values():
            banner.setVisible(banner.words not in said)
            said.add(banner.words)

    def progress(self, name: str, words: str, share: float, actions: Sequence[tuple[str, Run]]) -> None:
        """Show a sentence with a bar, ``share`` of it done; one that is shown changes in its place."""
        banner = self._banners.get(name)
        captions = tuple(caption for caption, _ in actions)
        if banner is None or banner.captions != captions:
            self.banner(name, "info", words, actions)
            banner = self._banners.get(name)
        if banner is not None:
            banner.show_progress(words, share)

    def hide_names(self) -> None:
        """Say what is shown still without names, where they are hidden by now."""
        if names.hidden():
            for banner in self._banners.values():
                banner.say(names.without(banner.words))
            if self._toast is not None:
                self._toast.hide()

    def _closing(self, name: str, run: Run) -> Run:
        def act() -> None:
            self.clear(name)
            run()

        return act

    def clear(self, name: str) -> None:
        """Take a banner away."""
        banner = self._banners.pop(name, None)
        self._retries.pop(name, None)
        if banner is not None and self._place is not None:
            self._place.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
            self._show_once()

    @property
    def banners(self) -> dict[str, str]:
        """Names and words of what stands above the viewer."""
        return {name: banner.words for name, banner in self._banners.items()}

    def failed(self, name: str, error: LungSegError, *, retry: Run | None = None) -> None:
        """Show an error where the reader works; a cancellation is not an error."""
        if isinstance(error, Cancelled):
            return
        if error.cause is not None:
            _log.warning("%s: %s", name.partition(":")[0], type(error.cause).__name__)
        self.banner(
            name, "danger", str(error), [(tr("Retry"), lambda: self._try_all(str(error), retry))] if retry else []
        )
        if retry is not None:
            self._retries[name] = retry

    def _try_all(self, words: str, retry: Run) -> None:
        """Try again what one banner reports, and what else it stands for."""
        words = names.without(words)
        others = [name for name, banner in self._banners.items() if banner.words == words and name in self._retries]
        every = [retry, *(self._retries[name] for name in others)]
        for name in others:
            self.clear(name)
        for again in every:
            again()


def folder_name(folder: Path) -> str:
    """Return what a folder is called in a sentence; its button opens it."""
    return folder.name or str(folder)


def show_folder(folder: Path) -> None:
    """Open a folder in the system's file browser."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def tell_notices(messages: Messages, **notices: str) -> None:
    """Say what was found at the start, each in its own sentence; "" where there is nothing to say."""
    for name, words in notices.items():
        if words:
            messages.banner(f"{name} notice", "warn", words)
