"""Two pictures side by side: the open case and one to compare it with, such as the patient's prior."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lungseg_gui.core.beside import area_changes, carried, day_of, days_between, of_one_patient
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import labelled, tr, tr_count
from lungseg_gui.core.numerals import decimal
from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Event, Session
from lungseg_gui.jobs import OpenedCase
from lungseg_gui.jobs.importing import copy_name
from lungseg_gui.jobs.prior import find_prior
from lungseg_gui.services.library import Entry
from lungseg_gui.services.reading import read_study
from lungseg_gui.ui import names
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.flow import CaseFlow
from lungseg_gui.ui.controllers.painted import Painted
from lungseg_gui.ui.controllers.predicting import Predicting
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.controllers.viewing import Viewing
from lungseg_gui.ui.controllers.worklist import WorklistController
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.panels.beside import BesideBar
from lungseg_gui.ui.panels.wording import day_text
from lungseg_gui.ui.tasks import Report
from lungseg_gui.ui.window import Window

if TYPE_CHECKING:
    from lungseg_gui.ui.viewer.linking import Link

_FAILED = "beside"
_YEAR = 365.25  # days
_IN_DAYS = 730  # at most; what is longer is said in years


class Beside(QObject):
    """Opens a second case beside the first, links both, and closes it; nothing is lost, as when the reader pages on."""

    def __init__(
        self,
        window: Window,
        services: Services,
        session: Session,
        messages: Messages,
        *,
        viewing: Viewing,
        flow: CaseFlow,
        worklist: WorklistController,
        predicting: Predicting,
    ) -> None:
        super().__init__(window)
        self._window, self._services, self._session, self._messages = window, services, session, messages
        self._viewing, self._flow, self._worklist, self._predicting = viewing, flow, worklist, predicting
        self._review: Review | None = None
        self._key = self._main_key = ""
        self._painted: Painted | None = None
        self._bar: BesideBar | None = None
        self._link: Link | None = None
        flow.fetched.connect(self._fetched)
        flow.not_fetched.connect(self._not_fetched)
        flow.gone.connect(lambda key: self.close() if key == self._key else None)
        flow.shown.connect(self._main_shown)
        flow.failed.connect(lambda *_: self.tell())
        viewing.viewers.activated.connect(self._turn)
        session.observe(self._observe)

    # -- what is there
    @property
    def open(self) -> bool:
        """Whether two pictures are shown."""
        return self._review is not None

    @property
    def active(self) -> bool:
        """Whether the picture beside the open case is the active one."""
        return self._viewing.viewers.beside_active

    @property
    def key(self) -> str:
        """Row of the picture beside the open case, "" for none."""
        return self._key if self.open else ""

    @property
    def bar(self) -> BesideBar | None:
        """The bar above both pictures, once there were two."""
        return self._bar

    @property
    def _main(self) -> Review | None:
        viewer = self._viewing.viewers.main
        return viewer.review if viewer is not None else None

    # -- opening and closing
    def why_not(self) -> str:
        """Why nothing can be shown beside; "" where it can."""
        return "" if self.open or self._main is not None else tr("No image is open.")

    def toggle(self) -> None:
        """Show the patient's prior beside the open case, or only the open case again."""
        review = self._main
        if self.open:
            self.close()
        elif review is not None:
            self._propose(review)

    def _propose(self, review: Review) -> None:
        model, here = self._window.worklist.model, self._flow.wanted
        keys = (*model.keys(), *model.keys(listed=False))
        at = keys.index(here) if here in keys else 0
        near = sorted(range(len(keys)), key=lambda place: abs(place - at))
        rows = [entry for entry in (model.entry(keys[place]) for place in near) if isinstance(entry, Entry)]
        image = review.image

        def work(report: Report) -> str:
            return find_prior(image, rows, read=read_study, go_on=lambda: report(None))

        def found(key: str) -> None:
            if self._window.status.hint == looking:
                self._messages.say(hint)  # it is not looked for any more
            if self._main is not review or self.open:
                return  # the reader has moved on in the meantime
            if key:
                self.show(key)
            else:
                words = tr("No other image of this patient is on the worklist. Right-click one, then Show alongside.")
                self._messages.toast(words)

        hint, looking = self._window.status.hint, tr("Looking for the prior…")
        self._messages.say(looking)
        self._services.lanes.browse.do(work, name="look for the prior", done=found)

    def show(self, key: str) -> None:
        """Show a case beside the one that is open."""
        if key == self._flow.wanted:
            self._messages.toast(tr("This image is already open. Choose another one to show alongside."))
            return
        self._messages.clear(_FAILED)
        self._flow.set_beside(key)

    def _not_fetched(self, _key: str, error: LungSegError) -> None:
        self.close()
        self._messages.failed(_FAILED, error)

    def _fetched(self, key: str, case: OpenedCase) -> None:
        main = self._main
        if main is None or case.review is main:
            self._flow.set_beside("")
            if main is not None:
                self._messages.toast(tr("Both rows show the same image."))
            return
        viewers = self._viewing.viewers
        viewer = viewers.ensure_beside(self._make_bar())
        viewers.activate_main()
        case.review.show_as(case.image)
        self._session.show(case.review, beside=True)
        self._review, self._key, self._painted = case.review, key, None
        self._make_link()
        viewers.show_beside(True)
        viewer.show_review(case.review, self._session)
        for each in viewers.all:
            each.fit()
        self._predicting.shown(case.review)
        self.tell()
        self._window.actions_table.refresh()

    def _make_bar(self) -> BesideBar:
        if self._bar is None:
            self._bar = BesideBar(self._window.actions_table)
        return self._bar

    def _make_link(self) -> None:
        if self._link is not None:
            return
        from lungseg_gui.ui.viewer.linking import Link

        main, beside = self._viewing.viewers.all
        beside.painted.connect(self._note_painted)
        self._link = Link(main, beside)
        self._link.link_views(True)
        self._link.link_windows(True)

    def _note_painted(self, review: Review) -> None:
        if review is self._review:
            self._painted = Painted(review.image.identity, self._key, time.monotonic())
            self._turn()

    def close(self) -> None:
        """Show only the open case; what was drawn in the other one is saved as when the reader pages on."""
        if not self.open:
            return
        self._viewing.finish_stroke()
        self._viewing.viewers.show_beside(False)
        self._review, self._key, self._painted = None, "", None
        self._viewing.viewers.all[-1].show_review(None, self._session)
        self._flow.set_beside("")
        self._window.actions_table.refresh()

    # -- which one is active
    def _turn(self) -> None:
        self._flow.turn_to(self._painted if self.active else None)

    def _main_shown(self, _key: str, review: Review, _notices: object) -> None:
        if self.open and review is self._review:  # the reader has paged to it
            self.close()
        self.tell()

    def after_decision(self, key: str) -> None:
        """Move on to the case after a decision; a decision on the picture beside leaves the open case where it is."""
        if self.active:
            self._messages.say(tr("Decision saved for the case alongside. The open case stays on the screen."))
        else:
            self._worklist.go_on(key)

    # -- linked
    @property
    def views_linked(self) -> bool:
        """Whether zoom and pan are linked."""
        return self._link is not None and self._link.views

    def toggle_views(self) -> None:
        """Link zoom and pan as both pictures are placed now, or let each go its own way."""
        if self._link is not None:
            self._link.link_views(not self._link.views)

    @property
    def windows_linked(self) -> bool:
        """Whether windows are linked."""
        return self._link is not None and self._link.windows

    def toggle_windows(self) -> None:
        """Link windows, or let each picture have its own."""
        if self._link is not None:
            self._link.link_windows(not self._link.windows)

    # -- the mask
    def why_not_copy(self) -> str:
        """Why the mask beside cannot be copied; "" where it can."""
        main, beside = self._main, self._review
        if main is None or beside is None:
            return tr("No image is shown alongside.")
        if main.read_only:
            return main.read_only
        return "" if beside.mask.live.any() else tr("The image alongside has no mask.")

    def copy(self) -> None:
        """Take the mask of the picture beside as a start for the open case: one step that can be undone."""
        main, beside = self._main, self._review
        if main is None or beside is None or self.why_not_copy():
            return
        self._viewing.finish_stroke()
        self._viewing.viewers.activate_main()
        day = day_of(beside.image)
        name = copy_name(day.isoformat() if day is not None else "")
        mask = carried(beside.mask.committed, beside.image, main.image)
        changed = self._session.replace(mask, name)
        copied = tr("The mask alongside was copied. Correct it where the lungs differ.")
        self._messages.toast(copied if changed else tr("The open case already has this mask."))

    # -- what is shown
    def _observe(self, event: Event, identity: Identity | None) -> None:
        main, beside = self._main, self._review
        if beside is None or event not in (Event.MASK, Event.STATUS) or self._bar is None:
            return
        if identity in (beside.image.identity, main.image.identity if main is not None else None):
            self._tell_changes()

    def tell(self) -> None:
        """Say above the pictures which one stands beside."""
        main, beside, bar = self._main, self._review, self._bar
        if beside is None or bar is None:
            return
        one = of_one_patient(beside.image, main.image) if main is not None else None
        days = days_between(beside.image, main.image) if main is not None else None
        named = tr("Prior") if one and days is not None and days > 0 else tr("Alongside")
        day = day_of(beside.image)
        parts = [labelled(named, names.of_image(beside.image))]
        parts += [tr("another patient")] if one is False else []
        parts += [day_text(day)] if day is not None else []
        parts += [_days(days)] if days is not None else []
        bar.show_title(" · ".join(parts), warns=one is False)
        self._tell_changes()

    def _tell_changes(self) -> None:
        main, beside, bar = self._main, self._review, self._bar
        if bar is None or beside is None:
            return
        if main is None:
            bar.show_changes({})
        else:
            bar.show_changes(area_changes((beside.image, beside.mask), (main.image, main.mask)))


def _days(days: int) -> str:
    if days == 0:
        return tr("the same day")
    earlier, number = days > 0, abs(days)
    if number > _IN_DAYS:
        years = round(number / _YEAR, 1)
        words = decimal(years, 0 if years.is_integer() else 1)
        return tr("{n} years earlier", n=words) if earlier else tr("{n} years later", n=words)
    if earlier:
        return tr_count("{n} days earlier", "1 day earlier", number)
    return tr_count("{n} days later", "1 day later", number)


def beside_commands(beside: Beside) -> list[Command]:
    """Return what two pictures need, for the View menu."""

    def shown() -> bool:
        return beside.open

    def none() -> str:
        return tr("No image is shown alongside.")

    return [
        Command(
            "view.beside",
            tr("Show prior alongside"),
            "View",
            beside.toggle,
            ("Shift+P",),
            "columns",
            enabled=lambda: not beside.why_not(),
            why_not=beside.why_not,
            checked=shown,
            group=6,
        ),
        Command(
            "beside.views",
            tr("Link zoom and pan"),
            "View",
            beside.toggle_views,
            ("Shift+Z",),
            enabled=shown,
            why_not=none,
            checked=lambda: beside.views_linked,
            group=6,
        ),
        Command(
            "beside.windows",
            tr("Link the window"),
            "View",
            beside.toggle_windows,
            ("Shift+W",),
            enabled=shown,
            why_not=none,
            checked=lambda: beside.windows_linked,
            group=6,
        ),
        Command(
            "beside.copy",
            tr("Copy the mask alongside"),
            "View",
            beside.copy,
            enabled=lambda: not beside.why_not_copy(),
            why_not=beside.why_not_copy,
            group=6,
        ),
    ]
