"""The training set: what is accepted into it, what it was worth, and which of its cases are suspect."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from lungseg_gui.core import similar, suspects
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.protocol import LUNG_FIELD
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Status
from lungseg_gui.core.study import Image
from lungseg_gui.services.agreement import agreement
from lungseg_gui.services.benefit import Benefit, Work
from lungseg_gui.services.examining import Examination
from lungseg_gui.services.library import Library, Snapshot
from lungseg_gui.services.training_set import CaseRecord, TrainingSet, decisions


def accept(
    snapshot: Snapshot,
    image: Image,
    *,
    training_set: TrainingSet,
    library: Library,
    protocol: str = LUNG_FIELD,
    thumbnail: bytes | None = None,
    checked: bool = False,
    remarks: Remarks | None = None,
    origin: str = "",
) -> CaseRecord | None:
    """Write an accepted review into the training set, then keep it as accepted: both or neither, killed or not.

    None is returned for a drawn phantom beside patients, and for a second reading: it is accepted, and nothing learns
    from it.

    Parameters
    ----------
    checked : bool
        Whether the mask passed the checks, or the reader confirmed what they found: learning does not ask again.
    remarks : Remarks or None
        What is said of the case from now on; None for what is said already.
    origin : str
        Which program the mask was imported from; "" for one that was predicted or drawn here.

    The order matters: "accepted" is shown only for what a fine-tuning will find.

    Raises
    ------
    LungSegError
        The mask is another image's, or the training set or the library could not be written.
    """
    if snapshot.identity != image.identity:
        raise LungSegError(
            tr("The mask does not belong to {name}: nothing was accepted.", name=image.name),
            remedy=tr("Open the image again, check its mask, then accept it."),
        )
    # What was found is confirmed, or could not be looked for: learning asks then.
    taken = replace(snapshot, status=Status.ACCEPTED, attention=snapshot.attention or ())
    if image.identity.reading:  # of two readings one is chosen, and that is what learns
        library.save(taken, thumbnail=thumbnail, remarks=remarks)
        return None
    original, version = _drawn_by_model(snapshot)
    record = training_set.accept(
        image,
        snapshot.mask,
        original=original,
        model_version=version,
        edited=snapshot.corrected,
        protocol=protocol,
        checked=checked,
        noted=True,
        origin=origin,
    )
    try:
        library.save(taken, thumbnail=thumbnail, remarks=remarks)
    except LungSegError:
        if record is not None:
            training_set.take_back(image.identity)
            decisions.finish(training_set.root)
        raise
    decisions.finish(training_set.root)
    return record


def _drawn_by_model(shot: Snapshot) -> tuple[Mask | None, str]:
    """Return the model's mask that an accepted one is compared with, None for none, and which version that began with.

    A mask that nobody corrected is compared with itself where a newer version's is beside it.
    """
    made = shot.prediction
    if made is None:
        return None, shot.based_on
    if not shot.corrected and shot.based_on and shot.based_on != made.model_version:
        return shot.mask, shot.based_on
    if made.withheld:  # it drew nothing that could be compared
        return None, "" if made.model_version == shot.based_on else shot.based_on
    return made.mask.unpack(), made.model_version


def is_held(identity: Identity, *, training_set: TrainingSet) -> bool:
    """Whether the training set has a case of an image, which nobody took out.

    Raises
    ------
    LungSegError
        It cannot be read.
    """
    if identity.reading:
        return True  # it never goes there by itself
    image = training_set.hashed([identity]).get(identity)
    return image is not None and any(case.image_hash == image for case in training_set.cases())


def finish_decision(*, training_set: TrainingSet, library: Library) -> None:
    """Finish a decision that the end of the program cut off between training set and worklist.

    Raises
    ------
    LungSegError
        One of them cannot be read or written; it is finished at the next start.
    """
    decision = training_set.unfinished()
    if decision is None:
        return
    known = (entry.identity for entry in library.entries())
    hashed = training_set.hashed(identity.image for identity in known if identity is not None)
    identity = next((identity for identity, image in hashed.items() if image == decision.image), None)
    if identity is not None:
        identity = identity.image  # another reader may have left a second reading in its row
        library.set_status(identity, Status(decision.status))
        case = next((case for case in training_set.cases() if case.image_hash == decision.image), None)
        if decision.takes_back and case is not None and decisions.acceptance_of(case) == decision.takes_back:
            training_set.take_back(identity)
    decisions.finish(training_set.root)


def take_back(
    identity: Identity,
    status: Status,
    *,
    training_set: TrainingSet,
    library: Library,
    accepted: bool,
    remarks: Remarks | None = None,
) -> CaseRecord | None:
    """Undo a decision: the case is as far as ``status`` says, and the training set as before its acceptance.

    Cut off in between, it is finished at the next start. The library comes first: "accepted" is never shown for what a
    fine-tuning would not find.

    Parameters
    ----------
    accepted : bool
        Whether the decision was to accept.
    remarks : Remarks or None
        What is said of the case from now on; None for what is said already.

    Returns
    -------
    CaseRecord or None
        The case with the mask that it had in the training set before; None where it is not in there any more.

    Raises
    ------
    LungSegError
        The library or the training set could not be written: the case is decided on as before.
    """
    if not accepted or identity.reading:
        library.set_status(identity, status, remarks=remarks)
        return None
    image = training_set.hashed([identity]).get(identity, "")
    cases = training_set.cases()
    decisions.begin_taking_back(training_set.root, image, cases=cases, status=status.value)
    try:
        library.set_status(identity, status, remarks=remarks)
        try:
            return training_set.take_back(identity)
        except LungSegError:
            library.set_status(identity, Status.ACCEPTED)
            raise
    finally:
        decisions.finish(training_set.root)


def worklist_rows(
    cases: Iterable[CaseRecord], *, training_set: TrainingSet, library: Library
) -> dict[str, tuple[str, str]]:
    """Find the rows of the worklist that accepted cases come from: case id to key and name.

    The training set itself names no patient and no file; a case whose row is gone is not in the result.

    Raises
    ------
    LungSegError
        The library cannot be read.
    """
    records = tuple(cases)
    known = [(entry, entry.identity) for entry in library.entries() if entry.identity is not None]
    hashed = training_set.hashed(identity for _, identity in known) if records else {}
    rows = {hashed[identity]: (entry.key, entry.name) for entry, identity in known if identity in hashed}
    return {record.case_id: rows[record.image_hash] for record in records if record.image_hash in rows}


def note_work(
    record: CaseRecord, snapshot: Snapshot, image: Image, *, seconds: float, strokes: int, benefit: Benefit
) -> None:
    """Measure how much of the model's mask an accepted case changed, and keep it beside the time that it took.

    Raises
    ------
    LungSegError
        The record could not be written.
    """
    original, version = _drawn_by_model(snapshot)
    found = agreement(original, snapshot.mask, image.spacing) if original is not None else None
    benefit.note(
        Work(
            record.case_id,
            str(record.provenance["date"]),
            version,
            round(seconds, 1),
            strokes,
            found.dice if found is not None else None,
            found.hd95_mm if found is not None else None,
            found.displacement_mm if found is not None else None,
            round(100.0 * found.contour_left, 2) if found is not None else None,
        )
    )


@dataclass(frozen=True)
class Suspicions:
    """Why one should look at an accepted case again.

    Attributes
    ----------
    mask : tuple of str
        Sentences that speak against the mask, until the reader calls it right.
    copies : tuple of str
        Ids of other cases of almost the same image.
    leak : bool
        Whether one of these is used for training and the other for scoring.
    """

    mask: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()
    leak: bool = False


def suspicions_of(
    cases: Sequence[CaseRecord], examined: Mapping[str, Examination], *, confirmed: Mapping[str, str]
) -> dict[str, Suspicions]:
    """Find accepted cases that are probably mistakes.

    Parameters
    ----------
    examined : mapping
        Case id to what was found; a case that is missing is not judged yet.
    confirmed : mapping
        Case id to the SHA-256 of the mask that the reader called right. A mask that was checked when it was accepted
        is not asked about again.

    Returns
    -------
    dict
        By case id; cases that nothing speaks against are not in it.
    """
    known = [case for case in cases if case.case_id in examined]
    masks: dict[str, list[str]] = {}
    unsure = [case for case in known if not case.checked and confirmed.get(case.case_id) != case.mask_sha256]
    for case in unsure:
        if sentence := examined[case.case_id].suspicion:
            masks.setdefault(case.case_id, []).append(sentence)
    agreement = {case.case_id: _agreement(case) for case in unsure}
    far = {name: dice for name, dice in agreement.items() if dice is not None and dice < suspects.AGREEMENT}
    if 2 * len(far) < len(cases):  # else it says something about the model, and nothing about the masks
        for name, dice in far.items():
            masks.setdefault(name, []).append(tr("Far from the model's mask: Dice {dice:.2f}.", dice=dice))
    copies: dict[str, list[CaseRecord]] = {}
    hashes = [(case, likeness) for case in known if (likeness := examined[case.case_id].likeness) is not None]
    for first, second, _ in similar.near_duplicates([likeness for _, likeness in hashes]):
        one, other = hashes[first][0], hashes[second][0]
        copies.setdefault(one.case_id, []).append(other)
        copies.setdefault(other.case_id, []).append(one)
    return {
        case.case_id: Suspicions(
            tuple(masks.get(case.case_id, ())),
            tuple(twin.case_id for twin in copies.get(case.case_id, ())),
            any(twin.kept_apart != case.kept_apart for twin in copies.get(case.case_id, ())),
        )
        for case in known
        if case.case_id in masks or case.case_id in copies
    }


def _agreement(case: CaseRecord) -> float | None:
    """Return the lowest Dice between the model's mask and the final one, of both lungs and of each."""
    values = [case.provenance.get(name) for name in ("dice", "dice_right", "dice_left")]
    known = [float(value) for value in values if isinstance(value, int | float)]
    return min(known) if known else None
