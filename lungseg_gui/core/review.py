"""A review: one image, what the model says of it, what the reader made of it, and how far the reader is."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum

import numpy as np

from lungseg_gui.core.figures import Figures, FiguresChange
from lungseg_gui.core.history import History
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.mask import Box, Edit, EditableMask, Mask, PackedMask
from lungseg_gui.core.probability import Probability
from lungseg_gui.core.protocol import LUNG_FIELD
from lungseg_gui.core.remarks import NONE, Remarks
from lungseg_gui.core.study import Image
from lungseg_gui.core.turn import Turn
from lungseg_gui.core.view import View

TAKEN, IMPORTED = "Mask of model", "Imported: "
"""How the name of a step begins that took over the model's mask, or one from another program or image."""


class Status(Enum):
    """How far a case is; the values are stored."""

    NEW = "new"
    PREDICTED = "predicted"
    CORRECTED = "corrected"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, eq=False)
class Prediction:
    """What one model version says of one image.

    Attributes
    ----------
    identity : Identity
        Of the image it was made from; the session drops strangers.
    mask : PackedMask
        Label map on the stored grid.
    model_version : str
        Such as ``1.0`` (bundled) or ``r2``.
    device : str
        ``cpu``, ``cuda`` or ``mps``.
    seconds : float
        From the array to the mask on the stored grid.
    uncertainty : float
        0 (sure) to 1; the entropy along the contour.
    probability : Probability or None
        Of the lungs at the network's size; None where it was not kept.
    notice : str
        A sentence for the reader, such as why the CPU was used.
    protocol : str
        What the mask means; see ``protocol``.
    both : bool
        Whether the version draws either protocol: then it drew the one that was chosen, and is asked again for another.
    view : View or None
        What kind of picture it is; None if the version cannot say.
    withheld : bool
        Whether the mask was left empty because it is not an upright frontal chest radiograph.
    circumstances : str or None
        ``Image.circumstances`` that it was made in; None where it holds however the image is read.
    """

    identity: Identity
    mask: PackedMask
    model_version: str
    device: str
    seconds: float
    uncertainty: float
    probability: Probability | None = None
    notice: str = ""
    protocol: str = LUNG_FIELD
    both: bool = False
    view: View | None = None
    withheld: bool = False
    circumstances: str | None = None

    def fits(self, image: Image) -> bool:
        """Whether it was made from this image, read and standing as it is now."""
        return self.identity == image.identity and self.circumstances in (None, image.circumstances)


def with_mask(made: Prediction | None) -> Prediction | None:
    """Return a prediction that has a mask, to compare with or to take: None where it was withheld."""
    return made if made is not None and not made.withheld else None


def mask_of(made: Prediction | None, *, corrected: bool, based_on: str) -> Prediction | None:
    """Return the prediction that a mask is: None where that was ``corrected`` or is of another version."""
    return made if made is not None and not corrected and made.model_version == based_on else None


@dataclass(eq=False)
class Review:
    """The reader's work on one image. Only the methods change it."""

    image: Image
    status: Status = Status.NEW
    prediction: Prediction | None = None
    mask: EditableMask = field(init=False)
    history: History = field(init=False)
    filed: tuple[str, ...] = field(init=False)  # how the image stands as its file says
    edited: bool = False  # a hand was at work: no prediction may cost its steps, undone ones included
    undone: bool = False  # each of its steps was undone: the mask is the model's own again, or there is none again
    from_model: bool = False  # its steps began with the mask of ``based_on`` as that drew it
    steps_lost: bool = False  # the mask was corrected before, and nothing is known of the steps any more
    based_on: str = ""  # model version that the mask started from; "" where it was drawn by hand
    read_only: str = ""  # who else works on it, as a sentence; "" where this reader does
    remarks: Remarks = NONE
    attention: tuple[str, ...] = ()  # what the checks say of the mask, as far as nobody has called it right
    looked_at: bool = False  # whether :attr:`attention` is of the mask as it is now
    protocol: str = ""  # what the mask means; "" where it is whatever the reader's masks mean
    figures: Figures = ()  # what measures or points, beside the mask

    def __post_init__(self) -> None:
        """Start with an empty mask of the image's grid."""
        self.filed = self.image.orientation
        self._start(self.image.shape)

    def _start(self, mask: Mask | tuple[int, int]) -> None:
        self.mask = EditableMask(mask)
        self.history = History(self.mask)
        self.looked_at = False

    def resume(
        self,
        mask: Mask,
        *,
        status: Status,
        edited: bool,
        based_on: str,
        prediction: Prediction | None = None,
        protocol: str = "",
        undone: bool = False,
        from_model: bool = False,
    ) -> None:
        """Continue from a saved state; call it before the mask is shown.

        A prediction of other circumstances is not taken, nor is it as the mask where nobody corrected or decided.
        A mask that nobody edited, or with each step undone, is the model's own: :attr:`from_model` follows.

        Raises
        ------
        ValueError
            If the mask's shape is not the image's, or the prediction is another image's.
        """
        if prediction is not None and prediction.identity != self.image.identity:
            raise ValueError("this prediction belongs to another image")
        if mask.shape != self.image.shape:
            raise ValueError(f"a mask of {mask.shape} does not fit an image of {self.image.shape}")
        self._start(mask)
        self.status, self.edited, self.based_on, self.prediction = status, edited, based_on, prediction
        self.protocol, self.undone = protocol, edited and undone
        self.from_model = bool(based_on) and (from_model or undone or not edited)
        self._drop_old_prediction()

    def show_as(self, image: Image) -> None:
        """Take the name, header and spacing of another file of the same image: the one that the reader chose.

        Parameters
        ----------
        image : Image
            As its own file says that it stands; what the reader said of that holds.

        Raises
        ------
        ValueError
            If it is another image.
        """
        if image.identity != self.image.identity:
            raise ValueError("this file holds another image")
        self.filed = image.orientation
        said = self.remarks.orientation
        self.image = replace(image, orientation=said) if said else image
        self.looked_at = False  # its spacing may be another
        self._drop_old_prediction()

    def _drop_old_prediction(self) -> None:
        """Drop a prediction of other circumstances, and of the mask where it is nobody's but the model's."""
        if self.prediction is None or self.prediction.fits(self.image):
            return
        self.prediction = None
        if self.takes_predictions and self.status is Status.PREDICTED:
            empty = np.zeros(self.image.shape, np.uint8)
            self.mask.replace(empty, "Prediction")
            self.history.clear(PackedMask.pack(empty))
            self.status, self.based_on, self.protocol, self.from_model = Status.NEW, "", "", False
            self.attention, self.looked_at = (), True

    @property
    def corrected(self) -> bool:
        """Whether the mask is the reader's work: not the model's own, nor the model's own again with each step undone.

        This is what readers and files see. What keeps a prediction from the mask is :attr:`edited`: undone steps
        can be done again.
        """
        return self.edited and not self.undone

    @property
    def takes_predictions(self) -> bool:
        """Whether a prediction may become the mask at once: nobody corrected, decided or is painting."""
        waits = not self.edited and self.status in (Status.NEW, Status.PREDICTED) and self.mask.dirty.empty
        return waits and not self.read_only

    @property
    def can_take_prediction(self) -> bool:
        """Whether :meth:`take_prediction` is on offer: there is one with a mask, and the mask is the reader's own."""
        if self.read_only or with_mask(self.prediction) is None:
            return False
        return not (self.takes_predictions and self.status is Status.PREDICTED)

    def receive(self, prediction: Prediction) -> bool:
        """Keep a prediction; it becomes the mask only where no correction would be lost.

        Returns
        -------
        bool
            Whether the mask changed.

        Raises
        ------
        ValueError
            If the prediction was made from another image.
        """
        if prediction.identity != self.image.identity:
            raise ValueError("this prediction belongs to another image")
        if not prediction.fits(self.image):  # made before it was turned, or before its tags were changed
            return False
        self.prediction = prediction
        if not self.takes_predictions:
            return False
        self.mask.replace(prediction.mask.unpack(), "Prediction")
        self.history.clear(prediction.mask)
        self.status, self.based_on, self.from_model = Status.PREDICTED, prediction.model_version, True
        self.protocol = prediction.protocol if prediction.both else ""
        self.looked_at = False
        return True

    @property
    def keeps_protocol(self) -> bool:
        """Whether the mask has a meaning of its own, whatever is chosen now: it was corrected or decided on."""
        return bool(self.protocol) and (self.edited or self.status in (Status.ACCEPTED, Status.REJECTED))

    def meaning(self, chosen: str) -> str:
        """Return what the mask means, where ``chosen`` is what the reader's masks mean from now on.

        A version that draws one protocol gives its mask as a beginning: it means what the reader makes of it.
        """
        drawn = self.prediction is not None and self.prediction.both
        return self.protocol if self.protocol and (self.keeps_protocol or drawn) else chosen

    def wants(self, chosen: str) -> str:
        """Return the protocol to predict in: a mask that keeps its own is compared with the model's of the same."""
        return self.protocol if self.keeps_protocol else chosen

    def take_prediction(self) -> Edit | bool | None:
        """Replace the reader's mask by the model's, as one undoable step.

        Where there is none, since each stroke was undone, it becomes the mask as if nothing had been drawn: True. Not
        in a second reading, which began with an empty mask on purpose. A model that drew nothing has none to take.
        """
        made = with_mask(self.prediction)
        if made is None or self.read_only:
            return None
        if self.status is Status.NEW and self.undone and not self.image.identity.reading:
            self.edited = self.undone = False
            taken = self.receive(made)
            self.edited = self.undone = not taken  # a stroke that is being drawn continues
            return taken or None
        return self.replace(made.mask.unpack(), f"{TAKEN} {made.model_version}")

    def replace(self, mask: Mask, name: str) -> Edit | None:
        """Take over a whole mask (H, W), such as a repaired one, as one undoable step; None where nothing differs."""
        if self.read_only:
            return None
        edit = self.mask.replace(mask, name)
        if edit is not None:
            self._changed(edit)
        return edit

    def commit(self, name: str) -> Edit | None:
        """End a stroke or another change of the mask; it becomes one step of the history."""
        if self.read_only:
            self.mask.cancel()
            return None
        edit = self.mask.commit(name)
        if edit is not None:
            self._changed(edit)
        return edit

    def amend(self, box: Box, pixels: Mask) -> Edit | None:
        """Write more pixels (the box's shape) as a part of the last step; see ``History.amend``."""
        if self.read_only:
            return None
        edit = self.history.amend(box, pixels)
        if edit is not None:
            self.looked_at = False
        return edit

    def draw(self, figures: Figures, name: str) -> Edit | None:
        """Take over other figures as one undoable step; mask, status and decision stay. None where nothing differs."""
        if self.read_only or figures == self.figures:
            return None
        edit = self.mask.unchanged(name, FiguresChange(self.figures, figures))
        self.history.push(edit)
        self.figures = figures
        return edit

    def _changed(self, edit: Edit) -> None:
        self.history.push(edit)
        self.edited, self.undone = True, False
        self.status = Status.CORRECTED
        self.looked_at = False

    def follow_history(self, *, decided: bool = False) -> None:
        """Say how far the case is after steps were undone or done again; without any it is the prediction once more.

        Figures are as the steps leave them; a case that is ``decided`` stays so.

        It stays :attr:`edited`: another prediction would cost the steps that can be done again.
        """
        self.follow_figures()
        if not self.history.drawn:
            return  # the mask is as it was
        # A mask that was painted back to the prediction's pixels is the reader's.
        at_start = self.history.strokes == 0 and not self.history.let_go and not self.steps_lost
        self.undone = self.edited and at_start and _is_untouched(self)
        if not decided:
            self.status = self.undecided
        self.looked_at = False

    def follow_figures(self) -> None:
        """Take the figures as the steps leave them, where one says."""
        found = self.history.figures
        if found is not None:
            self.figures = found

    def _went(self, edit: Edit) -> None:
        """Follow a step that was undone or done again."""
        if edit.figures is None:
            self.follow_history()
        else:
            self.follow_figures()

    def undo(self) -> Edit | None:
        """Take back the last step."""
        edit = None if self.read_only else self.history.undo()
        if edit is not None:
            self._went(edit)
        return edit

    def redo(self) -> Edit | None:
        """Do the last undone step again."""
        edit = None if self.read_only else self.history.redo()
        if edit is not None:
            self._went(edit)
        return edit

    def go_to(self, position: int) -> Box | None:
        """Undo or redo until ``position`` steps are done; return what changed, None where nothing did."""
        box = None if self.read_only else self.history.go_to(position)
        if box is not None:
            self.follow_history()
        return box

    def say(self, remarks: Remarks) -> None:
        """Take over what the reader says of the case; not where somebody else works on it.

        Where it is said how the image stands, :attr:`image` follows; else it stands as its file says.
        """
        if self.read_only:
            return
        orientation = remarks.orientation or self.filed
        if orientation != self.image.orientation:
            self.image = replace(self.image, orientation=orientation)
            self.looked_at = False
        self.remarks = remarks
        self._drop_old_prediction()

    def attend(self, sentences: tuple[str, ...]) -> bool:
        """Take over what the checks say of the mask as it is now; return whether that is news."""
        known = (self.attention, self.looked_at) == (sentences, True)
        self.attention, self.looked_at = sentences, True
        return not known

    @property
    def said_turn(self) -> Turn:
        """How the reader turned the image beyond what its file says."""
        return Turn.of(self.filed).inverse.then(self.image.turn)

    @property
    def undecided(self) -> Status:
        """How far the case is without a decision."""
        if self.corrected:
            return Status.CORRECTED
        return Status.PREDICTED if self.based_on else Status.NEW

    def accept(self) -> None:
        """Call the mask right; not where somebody else works on it."""
        if self.read_only:
            return
        self.status = Status.ACCEPTED

    def reject(self) -> None:
        """Call the image unfit; not where somebody else works on it."""
        if self.read_only:
            return
        self.status = Status.REJECTED


def lacks_mask(review: Review) -> bool:
    """Whether there is no mask again, each stroke being undone, and the model's may be offered.

    A second reader who was asked to begin with an empty mask is not shown it.
    """
    blank = review.status is Status.NEW and review.undone
    return blank and not review.read_only and not review.image.identity.reading


def own_prediction(review: Review) -> Prediction | None:
    """Return the prediction that a mask is: None of a corrected one, and where another version's is beside it."""
    return mask_of(review.prediction, corrected=review.corrected, based_on=review.based_on)


def started_from(review: Review) -> str:
    """Return which model version drew what the mask as it is now started from.

    That is the version of the mask that was used last, else :attr:`Review.based_on`; "" where the mask was
    imported or drawn by hand, as it is where the version drew none.
    """
    for step in reversed(review.history.done):
        if step.name.startswith(IMPORTED):
            return ""
        if step.name.startswith(f"{TAKEN} "):
            return step.name.removeprefix(f"{TAKEN} ")
    return "" if drew_none(review) else review.based_on


def drew_none(review: Review) -> bool:
    """Whether the version that the case began with drew no mask: it is not an upright frontal chest radiograph."""
    made = review.prediction
    return made is not None and made.withheld and made.model_version == review.based_on


def _is_untouched(review: Review) -> bool:
    """Whether a mask without a step is a model's own, or none."""
    mask = review.mask.committed
    if review.from_model or not (review.based_on or mask.any()):  # whichever version is beside it by now
        return True
    made = review.prediction
    return made is not None and np.array_equal(mask, made.mask.read())
