"""Uncertain edges: found once per prediction away from the window, shown, counted, and jumped to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lungseg_gui.core.edges import Followed, UncertainEdge, uncertain_edges
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import LEFT, Mask
from lungseg_gui.core.numerals import decimal
from lungseg_gui.core.review import Prediction, Review
from lungseg_gui.core.session import Event, Session
from lungseg_gui.ui.actions import Command
from lungseg_gui.ui.controllers.viewing import Viewing
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.panels.edges import EdgeList, EdgeRow
from lungseg_gui.ui.tasks import Lane, Report

if TYPE_CHECKING:  # pyqtgraph is loaded after the window's first paint
    from lungseg_gui.ui.viewer.marks import Looked

_WORDS = "UncertainEdges"
_FAILED = "uncertain edges"  # name of the banner


@dataclass(eq=False)
class _CaseEdges:
    """What is known of one prediction's edges.

    Attributes
    ----------
    edges : tuple or None
        None while they are looked for, or where that failed.
    seen : set of int
        Edges that the reader went on from.
    corrected : frozenset of int
        Edges that the reader's mask no longer follows.
    followed : dict
        What the reader's mask still follows of each of the others.
    looked : int or None
        The one that is looked at.
    failed : bool
        Whether the search failed.
    """

    prediction: Prediction
    edges: tuple[UncertainEdge, ...] | None = None
    seen: set[int] = field(default_factory=set[int])
    corrected: frozenset[int] = frozenset()
    followed: dict[int, Followed] = field(default_factory=dict[int, Followed])
    looked: int | None = None
    failed: bool = False

    def follow(self, mask: Mask) -> bool:
        """Compare with a mask (H, W); return whether it follows the edges otherwise than before."""
        edges = self.edges or ()
        corrected = frozenset(number for number, edge in enumerate(edges) if edge.corrected(mask))
        followed = {n: edge.followed(mask) for n, edge in enumerate(edges) if n not in corrected}
        changed = (corrected, followed) != (self.corrected, self.followed)
        self.corrected, self.followed = corrected, followed
        if self.looked in corrected:
            self.looked = None
        return changed

    @property
    def left(self) -> list[int]:
        """Edges that are neither corrected nor seen."""
        return [n for n in range(len(self.edges or ())) if n not in self.corrected and n not in self.seen]


class UncertainEdges(QObject):
    """Finds the uncertain edges of the prediction on the screen, and leads from one to the next.

    An edge is done once the reader changed the mask along it, or looked at it and went on.

    Signals
    -------
    changed(left)
        So many edges are left; None where nothing is known of them.
    listed(EdgeList)
        What the panel shows of them.
    """

    changed = Signal(object)
    listed = Signal(object)

    def __init__(
        self, session: Session, viewing: Viewing, messages: Messages, lane: Lane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._viewing, self._messages, self._lane = session, viewing, messages, lane
        self._by_case: dict[Identity, _CaseEdges] = {}
        session.observe(self._observe)

    # -- finding
    def _observe(self, event: Event, identity: Identity | None) -> None:
        review = self._session.current
        if event is Event.CURRENT:
            self._messages.clear(_FAILED)
            self._by_case = {
                identity: known for identity, known in self._by_case.items() if self._session.review(identity)
            }
        if event is Event.TOOL or (review is not None and identity not in (None, review.image.identity)):
            return
        known = self._current
        if review is None or review.prediction is None or review.prediction.probability is None:
            if event is Event.CURRENT or event is Event.STATUS:
                self._show()
        elif known is None:
            self._look_for(review, review.prediction)
        elif event is Event.CURRENT or (event is Event.MASK and known.follow(review.mask.live)):
            self._show()

    @property
    def _current(self) -> _CaseEdges | None:
        """What is known of the prediction on the screen."""
        review = self._session.current
        known = self._by_case.get(review.image.identity) if review is not None else None
        return known if known is not None and review is not None and known.prediction is review.prediction else None

    def _look_for(self, review: Review, prediction: Prediction) -> None:
        self._messages.clear(_FAILED)
        self._by_case[review.image.identity] = known = _CaseEdges(prediction)
        probability, turn = prediction.probability, review.image.turn
        assert probability is not None  # the caller has checked it

        def work(report: Report) -> tuple[UncertainEdge, ...]:
            return uncertain_edges(prediction.mask.unpack(), probability, turn)

        self._lane.do(
            work,
            name="uncertain edges",
            done=lambda edges: self._found(review, known, edges),
            failed=lambda error: self._failed(review, known, error),
        )
        self._show()

    def _found(self, review: Review, known: _CaseEdges, edges: tuple[UncertainEdge, ...]) -> None:
        known.edges = edges
        known.follow(review.mask.live)
        if known is self._current:
            self._show()

    def _failed(self, review: Review, known: _CaseEdges, error: LungSegError) -> None:
        known.failed = True
        if known is not self._current:
            return  # said in its place once the image is shown again
        self._show()
        words = LungSegError(
            tr("The uncertain edges could not be found."),
            remedy=tr("The mask has not changed. See the log for details: Help, Show log file."),
            cause=error,
        )
        again = known.prediction
        self._messages.failed(_FAILED, words, retry=lambda: self._look_for(review, again))

    # -- showing
    def _show(self) -> None:
        """Draw what is left, and say how much that is."""
        known, viewer = self._current, self._viewing.viewer
        if known is None or known.edges is None:
            if viewer is not None:
                viewer.show_edges(())
            self.changed.emit(None)
            self.listed.emit(EdgeList(note=self.why_not()))
            return
        edges, left = known.edges, known.left
        shown = sorted({*left, *(() if known.looked is None else (known.looked,))})
        if viewer is not None:
            looked = None if known.looked is None else self._caption(edges, known.looked)
            viewer.show_edges([known.followed[n] for n in shown], looked)
        self.changed.emit(len(left))
        rows = tuple(EdgeRow(n, self._place(edges[n]), *self._figures(edges[n])) for n in shown)
        note = self.why_not() or tr("You have seen every uncertain edge.")
        self.listed.emit(EdgeList(rows, known.looked, self._unit[0], len(left), "" if rows else note))

    @property
    def _unit(self) -> tuple[str, float]:
        """Unit of lengths on the image, and how long a pixel along a row is in it."""
        review = self._session.current
        spacing = review.image.spacing if review is not None else None
        return ("px", 1.0) if spacing is None else ("mm", spacing.column)

    def _figures(self, edge: UncertainEdge) -> tuple[str, str]:
        """Return the length of an edge and the width of its uncertain band."""
        unit, size = self._unit
        return decimal(edge.length * size, 0), decimal(edge.width * size, 1 if unit == "mm" else 0)

    def _place(self, edge: UncertainEdge) -> str:
        review = self._session.current
        upright = review is None or not (review.image.turn.transposed or review.image.turn.upside_down)
        return _place(edge, upright=upright)

    def _caption(self, edges: tuple[UncertainEdge, ...], number: int) -> Looked:
        from lungseg_gui.ui.viewer.marks import Looked

        edge = edges[number]
        place, size = self._place(edge), f"{self._figures(edge)[0]} {self._unit[0]}"
        title = tr("Uncertain edge {n} of {total}", n=number + 1, total=len(edges))
        return Looked(edge, title, f"{place}, {size}")

    # -- going
    @property
    def shows(self) -> bool:
        """Whether an image is on the screen: asked for an edge, the program says at least why there is none."""
        return self._viewing.shows

    def why_not(self) -> str:
        """Why there is none; "" where there is."""
        review = self._session.current
        if review is None:
            return tr("No image is open.")
        if review.prediction is None:
            return tr("The model has not predicted a mask for this image yet.")
        if review.prediction.probability is None:
            return tr("No uncertain edges are stored for this case: predict again (R).")
        known = self._current
        if known is not None and known.failed:
            return tr("The uncertain edges could not be found: predict again (R).")
        if known is None or known.edges is None:
            return tr("Looking for uncertain edges.")
        if not known.edges:
            return tr("The model is sure of every edge.")
        return tr("You have corrected every uncertain edge.") if len(known.corrected) == len(known.edges) else ""

    def go(self, *, back: bool = False) -> None:
        """Look at the next uncertain edge, the most uncertain first, or at the one before."""
        known, viewer = self._current, self._viewing.viewer
        if known is None or known.edges is None or viewer is None or self.why_not():
            self._messages.say(self.why_not())
            return
        open_ones = [n for n in range(len(known.edges)) if n not in known.corrected]
        following, before = self._following(known, open_ones, back), known.looked
        if following is not None:
            if self.go_to(following) and before is not None and not back:
                known.seen.add(before)
                self._show()
            return
        viewer.fit()
        if before is not None:
            known.seen.add(before)
        known.looked = None
        self._messages.say(tr("You have seen every uncertain edge · ⟨J⟩ starts again"))
        self._show()

    def go_to(self, number: int) -> bool:
        """Look at one of the edges that are listed; return False where it is gone or a stroke is being painted.

        Its lung becomes the active one, for a stroke there is meant for it; not while another one's outline is drawn.
        """
        known, viewer = self._current, self._viewing.viewer
        if known is None or known.edges is None or viewer is None or number in known.corrected:
            return False
        if not viewer.look_at(known.edges[number].box):
            return False
        known.looked = number
        if not viewer.outline_open:
            self._session.set_tools(segment=known.edges[number].segment)
        keys = tr("⟨J⟩ next · ⟨Shift+J⟩ back")
        self._messages.say(f"{self._caption(known.edges, number).title} · {keys}")
        self._show()
        return True

    @staticmethod
    def _following(known: _CaseEdges, open_ones: list[int], back: bool) -> int | None:
        """Return the edge to go to; None after the last one."""
        looked = known.looked
        if looked is None:
            return open_ones[-1] if back else (known.left or open_ones)[0]
        if back:
            return max((n for n in open_ones if n < looked), default=looked)
        return min((n for n in open_ones if n > looked), default=None)


def _place(edge: UncertainEdge, *, upright: bool) -> str:
    """Name the part of a lung; where the image is not stored upright only the lung is named."""
    left = edge.segment == LEFT
    names = {
        "apex": tr("Left apex") if left else tr("Right apex"),
        "angle": tr("Left costophrenic angle") if left else tr("Right costophrenic angle"),
        "base": tr("Left diaphragm") if left else tr("Right diaphragm"),
        "inner": tr("Left mediastinal border") if left else tr("Right mediastinal border"),
        "outer": tr("Left chest wall") if left else tr("Right chest wall"),
    }
    return names.get(edge.place if upright else "", tr("Left lung") if left else tr("Right lung"))


def edge_commands(edges: UncertainEdges) -> list[Command]:
    """Return the ways along the uncertain edges, for the View menu."""

    def row(name: str, words: str, key: str, *, back: bool) -> Command:
        return Command(
            f"edges.{name}",
            words,
            "View",
            lambda: edges.go(back=back),
            (key,),
            "crosshair",
            enabled=lambda: edges.shows,
            why_not=edges.why_not,
            group=6,
        )

    return [
        row("next", tr("Next uncertain edge"), "J", back=False),
        row("previous", tr("Previous uncertain edge"), "Shift+J", back=True),
    ]
