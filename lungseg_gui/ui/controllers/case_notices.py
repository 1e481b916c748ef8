"""What is said of the case on the screen: its chip, its notices, what became of its prediction, hints for the hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from lungseg_gui.core.attention import calls_for_attention
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import together, tr
from lungseg_gui.core.review import Review, Status, lacks_mask, with_mask
from lungseg_gui.core.session import Event, Session
from lungseg_gui.services.library import path_of
from lungseg_gui.ui import names
from lungseg_gui.ui.controllers.flow import CaseFlow
from lungseg_gui.ui.controllers.predicting import Predicting
from lungseg_gui.ui.controllers.saving import Saving
from lungseg_gui.ui.controllers.viewing import Viewing
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.panels.worklist_order import ATTENTION
from lungseg_gui.ui.window import Window


class CaseNotices(QObject):
    """Watches flow, predictions and session, and updates the bars and banners."""

    def __init__(
        self,
        window: Window,
        session: Session,
        messages: Messages,
        *,
        flow: CaseFlow,
        predicting: Predicting,
        saving: Saving,
        viewing: Viewing,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._messages = window, session, messages
        self._predicting, self._saving, self._viewing = predicting, saving, viewing
        self._told: set[str] = set()  # notices of the device are shown once
        flow.decoding.connect(self._decoding)
        flow.shown.connect(self._shown)
        flow.failed.connect(self._failed)
        flow.painted_changed.connect(window.actions_table.refresh)
        predicting.changed.connect(self._show_chip)
        predicting.preparing_changed.connect(lambda _: self.show_current_chip())
        predicting.arrived.connect(self._predicted)
        predicting.failed.connect(self._not_predicted)
        saving.saved.connect(lambda _: messages.clear("saving"))
        saving.failed.connect(lambda error: messages.failed("saving", error, retry=saving.flush))
        session.observe(self._observe)

    # -- the case
    def _decoding(self, _key: str, waiting: bool) -> None:
        self._window.show_dimmed(tr("Decoding…") if waiting and self._window.reading else "")

    def _shown(self, _key: str, review: Review, notices: Sequence[str]) -> None:
        self._messages.clear("image")
        self._messages.clear("predict")
        self._show_chip(review.image.identity)
        self._offer_where_none(review)
        if notices:
            self._messages.banner("image", "info", together(notices))
        if not self._window.worklist.isAncestorOf(self._window.focusWidget() or self._window):
            self._viewing.focus()

    def _failed(self, key: str, _error: LungSegError) -> None:
        self._messages.clear("image")
        self._messages.clear("predict")
        self._window.case_bar.show_case(names.of_file(path_of(key)), "unreadable")

    def _observe(self, event: Event, identity: Identity | None) -> None:
        if event is Event.CURRENT:  # the picture beside may have become the active one
            self.show_current_chip()
        if event in (Event.STATUS, Event.ATTENTION) and identity is not None:
            self._show_chip(identity)
        review = self._session.current
        if event is Event.STATUS and review is not None and identity == review.image.identity:
            self._offer_where_none(review)
        if event in (Event.CURRENT, Event.STATUS, Event.TOOL, Event.FIGURES):
            self._window.actions_table.refresh()
        if event in (Event.CURRENT, Event.TOOL):
            self._show_hint()

    def show_current_chip(self) -> None:
        """Show name and status of the case on the screen."""
        review = self._session.current
        if review is not None:
            self._show_chip(review.image.identity)

    def _show_chip(self, identity: Identity) -> None:
        review = self._session.current
        if review is None or review.image.identity != identity:
            return
        name, bar = names.title_of(review.image), self._window.case_bar
        if self._predicting.pending(identity):
            preparing = self._predicting.preparing
            why = tr("Preparing the model for this computer: about ten seconds, once for each version")
            bar.show_case(name, "preparing" if preparing else "predicting", why=why if preparing else "")
        elif calls_for_attention(review.status, review.attention):
            bar.show_case(name, ATTENTION, why="\n".join(review.attention))
        else:
            bar.show_case(name, review.status.value)

    def _show_hint(self) -> None:
        if self._session.current is None:
            self._window.status.show_hint(tr("Drop a file anywhere in this window"))
            return
        tools = self._session.tools
        lung = tr("left lung") if tools.segment == 2 else tr("right lung")
        self._window.status.show_hint(tr(tools.tool.row.hint, lung=lung))

    # -- its prediction
    def _predicted(self, identity: Identity, again: bool, taken: bool) -> None:
        self._saving.flush()
        review = self._session.current
        if review is None or review.image.identity != identity:
            return
        self._messages.clear("predict")
        prediction = review.prediction
        if prediction is not None and prediction.notice and prediction.notice not in self._told:
            self._told.add(prediction.notice)
            self._messages.banner("device", "info", prediction.notice)
        if not again or taken or review.status is Status.NEW:
            return
        if prediction is not None and prediction.withheld and prediction.view is not None:
            sentences = together(finding.sentence for finding in prediction.view.findings)
            self._messages.toast(tr("{sentence} No mask was drawn.", sentence=sentences), add=True)
        else:
            self._offer(review, tr("Your mask was kept. The model has a new one."))

    def _offer_where_none(self, review: Review) -> None:
        """Offer the prediction of a case whose only strokes were undone: it does not take their place by itself."""
        made = review.prediction
        if with_mask(made) is not None and lacks_mask(review):
            self._offer(review, tr("There is no mask yet. The model has one."))

    def _offer(self, review: Review, words: str) -> None:
        """Offer the prediction that is kept beside the mask."""
        identity = review.image.identity

        def take() -> None:
            current = self._session.current
            if current is not None and current.image.identity == identity:
                self._viewing.finish_stroke()
                self._session.take_prediction()
                self._messages.say(tr("Now using the model’s mask"))

        # The notice that a turn can be undone stays: its own prediction should not remove it.
        add = words not in self._messages.toast_words
        self._messages.toast(words, action=tr("Take it"), run=take, add=add)

    def _not_predicted(self, identity: Identity, error: LungSegError) -> None:
        review = self._session.current
        if review is not None and review.image.identity == identity:
            again = review
            self._messages.failed("predict", error, retry=lambda: self._predicting.ask(again))
