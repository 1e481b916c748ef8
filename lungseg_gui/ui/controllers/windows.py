"""The windows on offer: those of the file, the automatic one, and the reader's own under their names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.core.remarks import one_line
from lungseg_gui.core.render import AUTOMATIC
from lungseg_gui.core.study import Image, Voi
from lungseg_gui.core.windows import LONGEST_NAME, MOST, OwnWindow, as_text, of_text, said, with_one_more
from lungseg_gui.services.settings import Settings
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.services import keep
from lungseg_gui.ui.controllers.viewing import Viewing
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.popups import WordsPopup
from lungseg_gui.ui.window import Window

if TYPE_CHECKING:
    from lungseg_gui.ui.viewer.viewer import Viewer

OWN = "view.windows"
_OF_FILE, _WITH_KEYS = 4, 5


@dataclass(frozen=True)
class _Offer:
    """One entry of the list above the picture: a window, or something else that is done when it is chosen."""

    name: str
    voi: Voi | None
    use: Callable[[], object]
    automatic: bool = False


class Windows(QObject):
    """Fills the list above the picture, and keeps the reader's own windows with the settings."""

    def __init__(self, window: Window, settings: Settings, messages: Messages, *, viewing: Viewing) -> None:
        super().__init__(window)
        self._window, self._settings, self._messages, self._viewing = window, settings, messages, viewing
        self._offers: list[_Offer] = []
        self._popup: WordsPopup | None = None
        viewing.shown.connect(self._show)
        viewing.window_moved.connect(self._select)

    @property
    def own(self) -> tuple[OwnWindow, ...]:
        """The reader's own windows."""
        return of_text(self._settings.text(OWN))

    def follow(self, keys: frozenset[str]) -> None:
        """Offer the own windows as the settings say now."""
        if OWN in keys and self._viewing.shows:
            self._show()

    # -- the list
    def _show(self) -> None:
        viewer = self._viewing.viewer
        if viewer is None or viewer.review is None:
            return
        image, presets = viewer.review.image, viewer.presets()
        offers = [_Offer(voi.name, voi, partial(viewer.apply_preset, n)) for n, voi in enumerate(presets)]
        if not image.voi:  # the guessed one is all there is
            offers = []
        offers.append(_Offer(tr("Automatic"), None, viewer.auto_window, automatic=True))
        own = [(window.name, window.voi(image)) for window in self.own if window.shows(image)]
        offers += [_Offer(name, voi, partial(viewer.set_window, voi)) for name, voi in own]
        offers.append(_Offer(tr("Save this window…"), None, self.ask_name))
        self._offers = offers
        self._name_entries()
        self._window.case_bar.show_windows([(offer.name, _figures(offer.voi, image)) for offer in offers], -1)
        self._select()

    def _name_entries(self) -> None:
        """Call the menu's entries as the windows are called."""
        own = self.own
        for n in range(_WITH_KEYS):
            name = own[n].name.replace("&", "&&") if n < len(own) else _numbered(n)
            self._window.actions_table.action(f"view.own{n + 1}").setText(name)

    def _select(self) -> None:
        """Mark the window in use."""
        viewer = self._viewing.viewer
        voi = viewer.voi if viewer is not None else None
        if voi is None:
            return
        same = [
            (offer.voi.centre, offer.voi.width) == (voi.centre, voi.width)
            if offer.voi is not None
            else voi.name == AUTOMATIC and offer.automatic
            for offer in self._offers
        ]
        self._window.case_bar.select_window(same.index(True) if True in same else -1)

    def choose(self, index: int) -> None:
        """Do what an entry of the list stands for."""
        if index < len(self._offers):
            self._offers[index].use()
            self._select()

    # -- commands
    def _has(self) -> Viewer | None:
        viewer = self._viewing.viewer
        return viewer if self._viewing.shows and viewer is not None and viewer.review is not None else None

    def has_preset(self, index: int) -> bool:
        """Whether the image has a window of this number."""
        viewer = self._has()
        return viewer is not None and index < len(viewer.presets())

    def use_preset(self, index: int) -> None:
        """Use a window of the file."""
        self._viewing.ensure().apply_preset(index)

    def why_not(self, index: int) -> str:
        """Return why an own window is off, as a sentence; "" where it is not, or where no image is open."""
        viewer, own = self._has(), self.own
        if viewer is None or viewer.review is None:
            return ""
        if index >= len(own):
            return tr("You have not saved this window.")
        return "" if own[index].shows(viewer.review.image) else tr("This image would be blank: its values differ.")

    def use_own(self, index: int) -> None:
        """Use one of the reader's own windows."""
        viewer = self._has()
        if viewer is not None and viewer.review is not None and not self.why_not(index):
            window = self.own[index]
            viewer.set_window(window.voi(viewer.review.image))
            self._messages.say(tr("Window: {name}", name=window.name))

    def use_automatic(self) -> None:
        """Guess a window from the pixels."""
        self._viewing.ensure().auto_window()

    def why_not_save(self) -> str:
        """Return why the window cannot be saved, as a sentence; "" where it can."""
        if locked := self._settings.lock_of(OWN):
            return locked
        viewer = self._has()
        if viewer is not None and viewer.voi is not None and viewer.voi.table is not None:
            return tr("This window is a curve from the file: adjust it first.")
        return ""

    def ask_name(self) -> None:
        """Ask for a name, and save the window on the screen under it."""
        self._select()  # the list shows the window, not what was chosen
        if why := self.why_not_save():
            self._messages.toast(why)
            return
        viewer = self._has()
        if viewer is None or viewer.review is None or viewer.voi is None:
            return
        found = OwnWindow.of("", viewer.voi, viewer.review.image)
        if self._popup is None:
            hint = tr("Name of the window")
            self._popup = WordsPopup(self._window, hint=hint, button=tr("Save"), look="primary")
        centre, width = said(found.centre, found.width)
        title = tr("Save C {centre} W {width} as", centre=centre, width=width)
        place = self._window.viewer_place
        self._popup.ask(title, "", place, lambda name: self._save(name, found))

    def _save(self, name: str, found: OwnWindow) -> None:
        name = one_line(name)[:LONGEST_NAME]
        if not name:
            return
        before = self.own
        after = with_one_more(before, OwnWindow(name, found.centre, found.width))
        if len(after) > MOST:
            words = tr_count("You already have {n} windows. Delete one on the settings page first.", "", MOST)
            self._messages.toast(words)
            return
        self._keep(after)
        replaced = len(after) == len(before)
        words = tr("Window {name} replaced", name=name) if replaced else tr("Window {name} saved", name=name)
        self._messages.toast(words, action=tr("Undo"), run=lambda: self._keep(before))

    def _keep(self, windows: tuple[OwnWindow, ...]) -> None:
        keep(self._settings, {OWN: as_text(windows)}, self._messages)
        self.follow(frozenset({OWN}))
        self._window.actions_table.refresh()


def _numbered(index: int) -> str:
    return tr("Your window {n}", n=index + 1)


def _figures(voi: Voi | None, image: Image) -> str:
    if voi is None:
        return ""
    return " / ".join(said(image.modality_value(voi.centre), abs(image.slope) * voi.width))


def window_commands(windows: Windows, viewing: Viewing) -> list[Command]:
    """Return the windows' commands, for the View menu."""

    def shows() -> bool:
        return viewing.shows

    def command(
        name: str,
        words: str,
        key: str,
        run: Callable[[], object],
        enabled: Callable[[], bool] = shows,
        why_not: Callable[[], str] = lambda: "",
    ) -> Command:
        keys = (key,) if key else ()
        inner = tr("Windows")
        return Command(name, words, "View", run, keys, enabled=enabled, why_not=why_not, group=2, submenu=inner)

    of_file = [
        command(
            f"view.preset{n + 1}",
            tr("Window {n} from the file", n=n + 1),
            f"Ctrl+{n + 1}",
            lambda n=n: windows.use_preset(n),
            lambda n=n: windows.has_preset(n),
            lambda: tr("The file has no such window.") if viewing.shows else "",
        )
        for n in range(_OF_FILE)
    ]
    own = [
        command(
            f"view.own{n + 1}",
            _numbered(n),
            f"Ctrl+{_OF_FILE + 1 + n}",
            lambda n=n: windows.use_own(n),
            lambda n=n: viewing.shows and not windows.why_not(n),
            lambda n=n: windows.why_not(n),
        )
        for n in range(_WITH_KEYS)
    ]
    return [
        *of_file,
        command("view.auto", tr("Automatic window"), "Ctrl+0", windows.use_automatic),
        *own,
        command(
            "view.save_window",
            tr("Save this window…"),
            "Ctrl+Shift+W",
            windows.ask_name,
            lambda: viewing.shows and not windows.why_not_save(),
            windows.why_not_save,
        ),
    ]
