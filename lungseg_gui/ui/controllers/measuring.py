"""Measurements, arrows and texts on the picture: kept with the case, named, shown or hidden, listed in their menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.core.session import Event, Session
from lungseg_gui.core.tools.table import Tool, of_kind
from lungseg_gui.core.tools.tool import Kind
from lungseg_gui.services.settings import Settings
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.saving import RETRY_MS
from lungseg_gui.ui.controllers.services import Services, keep
from lungseg_gui.ui.controllers.tool_choice import ToolChoice
from lungseg_gui.ui.controllers.viewing import Viewing
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.panels.figure_list import FigureList
from lungseg_gui.ui.popups import WordsPopup
from lungseg_gui.ui.window import Window

if TYPE_CHECKING:
    from lungseg_gui.ui.viewer.viewer import Viewer

_SHOWN = "view.measurements"


class Measuring(QObject):
    """Writes every change at once (the journal has it, too), and asks for names."""

    def __init__(
        self, window: Window, services: Services, session: Session, messages: Messages, *, viewing: Viewing
    ) -> None:
        super().__init__(window)
        self._window, self._services, self._session, self._messages = window, services, session, messages
        self._viewing = viewing
        self._popup: WordsPopup | None = None
        self._refused: set[Identity] = set()  # by the disk, and not taken since
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(lambda: [self._keep(identity) for identity in tuple(self._refused)])
        self._list: FigureList | None = None
        session.observe(self._observe)
        viewing.viewers.made.connect(self.join)

    @property
    def _settings(self) -> Settings:
        return self._services.settings

    def join(self, viewer: Viewer) -> None:
        """Serve a viewer."""
        viewer.figures.words_wanted.connect(self._ask)
        viewer.figures.show(self.shown)
        viewer.figures.changed.connect(lambda: self._mark(viewer))

    def list_in(self, panel: FigureList) -> None:
        """Have a list show, rename and remove figures of the active picture."""
        self._list = panel
        panel.chosen.connect(self._choose)
        panel.removed.connect(lambda number: self._active(lambda viewer: viewer.figures.remove(number)))
        panel.renamed.connect(lambda number: self._active(lambda viewer: viewer.figures.ask_name(number)))

    def _active(self, act: Callable[[Viewer], object]) -> None:
        viewer, review = self._viewing.viewer, self._session.current
        if viewer is not None and review is not None and viewer.review is review and not review.read_only:
            act(viewer)

    def _choose(self, number: int) -> None:
        """Select a figure, and bring it into the view."""
        viewer, review = self._viewing.viewer, self._session.current
        if viewer is None or review is None or viewer.review is not review:
            return
        if not self.shown:
            self.toggle()
        viewer.figures.select(number)
        figure = next((each for each in review.figures if each.number == number), None)
        if figure is None:
            return
        camera = viewer.camera
        seen = camera.visible(camera.screen)
        rows, columns = zip(*figure.points, strict=True)
        inside = seen.top <= min(rows) and max(rows) < seen.bottom and seen.left <= min(columns)
        if not (inside and max(columns) < seen.right):
            viewer.look(camera.centred_on((sum(columns) / len(columns) + 0.5, sum(rows) / len(rows) + 0.5)))

    def _mark(self, viewer: Viewer) -> None:
        if self._list is not None and viewer is self._viewing.viewer:
            self._list.mark(viewer.figures.selected)

    def _ask(self, title: str, words: str, then: Callable[[str], object]) -> None:
        if self._popup is None:
            hint = tr("A few words")
            self._popup = WordsPopup(self._window, hint=hint, button=tr("Save"), look="primary")
        self._popup.ask(title, words, self._window.viewer_place, then)

    # -- on the disk
    def _observe(self, event: Event, identity: Identity | None) -> None:
        if event is Event.FIGURES and identity is not None:
            self._keep(identity)
            self._window.actions_table.refresh()

    def _keep(self, identity: Identity) -> None:
        review, library = self._session.review(identity), self._services.library
        if review is None or review.read_only:
            self._kept(identity)
            return
        figures = review.figures
        self._services.lanes.disk.do(
            lambda report: library.figures.keep(identity, figures),
            name="measurements",
            done=lambda _: self._kept(identity),
            failed=lambda error: self._not_kept(identity, error),
        )

    def _kept(self, identity: Identity) -> None:
        if identity in self._refused:
            self._refused.discard(identity)
            if not self._refused:
                self._messages.clear("measurements")

    def _not_kept(self, identity: Identity, error: LungSegError) -> None:
        """Try again by the clock; the same refusal needs no second banner."""
        if identity not in self._refused:
            self._messages.failed("measurements", error)
        self._refused.add(identity)
        self._again.start(RETRY_MS)

    # -- on the picture
    def why_not(self, tool: Tool) -> str:
        """Why a tool cannot measure this case, or ""; what proposes its lines needs both lungs."""
        review = self._session.current
        if tool.row.form is None or tool.row.form.propose is None:
            return ""
        if review is None:
            return tr("No image is open.")
        if not (review.mask.area(RIGHT) and review.mask.area(LEFT)):
            return tr("The mask must include both lungs: the widths are proposed from them.")
        return ""

    @property
    def shown(self) -> bool:
        """Whether measurements are drawn."""
        return self._settings.flag(_SHOWN)

    def toggle(self) -> None:
        """Show or hide them."""
        keep(self._settings, {_SHOWN: not self.shown}, self._messages)
        self.follow(frozenset((_SHOWN,)))

    def follow(self, keys: frozenset[str]) -> None:
        """Do as the settings say now."""
        for viewer in self._viewing.viewers.all if _SHOWN in keys else ():
            viewer.figures.show(self.shown)


def measure_commands(measuring: Measuring, hand: ToolChoice) -> list[Command]:
    """Return the Measure menu."""
    tools = [
        Command(
            f"tool.{tool.value}",
            tr(tool.row.text),
            "Measure",
            lambda tool=tool: hand.use(tool),
            (tool.row.key,),
            tool.row.icon,
            checked=lambda tool=tool: hand.uses(tool),
            enabled=lambda tool=tool: not measuring.why_not(tool),
            why_not=lambda tool=tool: measuring.why_not(tool),
        )
        for tool in of_kind(Kind.FIGURE)
    ]
    return [
        *tools,
        Command(
            "view.measurements",
            tr("Show measurements"),
            "Measure",
            measuring.toggle,
            ("Shift+V",),
            checked=lambda: measuring.shown,
            group=1,
        ),
    ]
