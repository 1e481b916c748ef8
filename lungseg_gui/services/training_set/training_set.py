"""Accepted masks as a training set: nnU-Net's folders, nothing that names a patient, whole after any crash.

::

    root/imagesTr/CASE_0000.png   upright (core/standing.py), modality LUT and polarity applied, no window
    root/labelsTr/CASE.png        0 background, 1 right lung, 2 left lung
    root/dataset.json             nnU-Net's, as is splits_final.json
    root/originals/CASE.png       the model's mask, where there was one
    root/provenance/CASE.json     version, date, Dice, spacing, protocol, how the file had it
    root/removed/...              files of cases that were taken out, until the reader deletes them for good
    root/earlier/...              files of cases as they were before their last acceptance, so that it can be taken back
    root/confirmed.json           suspect masks that the reader has confirmed
    root/decision.json            a decision that the worklist does not know yet (decisions.py)
    root/index.json               what counts: cases, patients (salted hashes) and who is held out; what was removed

A case counts once index.json names it. Its files are staged in ``.staging/`` and moved only when all are on the disk; a
move that was cut short is finished at the next start, be it into the set or out of it.
"""

from __future__ import annotations

import logging
import secrets
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, cast

import numpy as np

from lungseg_gui.core import training
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import Mask
from lungseg_gui.core.protocol import LUNG_FIELD, stated
from lungseg_gui.core.standing import Standing
from lungseg_gui.core.study import Image
from lungseg_gui.core.training import KEPT_EVERY, CaseRecord, Counts, agreement, corrected, dice, still_missing
from lungseg_gui.services.files import Stage, atomic_write_bytes, sha256, speaking_of
from lungseg_gui.services.training_set import decisions, earlier, known, layout, notes, phantoms, taking_in
from lungseg_gui.services.training_set import index as index_file
from lungseg_gui.services.training_set.taking_in import TakenIn
from lungseg_gui.services.training_set.unpacking import Package, Pending

__all__ = ["CaseRecord", "Counts", "TrainingSet", "dice", "still_missing"]

_log = logging.getLogger("lungseg.training_set")
_REMOVED = "removed"
_Paths = Callable[[str], tuple[str, str]]


class TrainingSet:
    """The accepted cases of one user. Called from a worker; thread-safe.

    Parameters
    ----------
    root : Path
        Made with the first case.
    salt : Path, optional
        File of the secret that patients are hashed with; ``training_salt`` beside ``root`` where it is not given,
        so that a copied training set does not carry it.
    read_only : bool
        For another process than the one that accepts: an acceptance in progress there is not touched.
    """

    def __init__(self, root: Path, *, salt: Path | None = None, read_only: bool = False) -> None:
        self.root = root
        self._salt_file = salt or root.parent / "training_salt"
        self._lock = threading.RLock()
        self._stage = Stage(root)
        self._notices: dict[bool, list[str]] = {False: [], True: []}
        self._read_only = read_only
        if not read_only:
            self._stage.recover()

    # -- what there is
    def cases(self) -> list[CaseRecord]:
        """Return all cases, oldest first; never waits for an acceptance in progress."""
        return [self._record(case_id, entry) for case_id, entry in phantoms.counting_cases(self._read_index()).items()]

    def removed(self) -> list[CaseRecord]:
        """Return the cases that were taken out and can be put back, the oldest acceptance first."""
        return [self._record(case_id, entry, removed=True) for case_id, entry in self._read_index()["removed"].items()]

    def hashed(self, identities: Iterable[Identity]) -> dict[Identity, str]:
        """Return the salted hash (``CaseRecord.image_hash``) of each image; nothing while there is no case."""
        if not self._salt_file.is_file():
            return {}
        salt = self._salt(fresh=False)
        return {identity: known.image_hash(salt, identity) for identity in identities}

    def counts(self, protocol: str | None = LUNG_FIELD) -> Counts:
        """Return how many cases of a protocol there are; of all, for a version that learns from both, where it is None.

        Reads two small files and never waits for an acceptance in progress.
        """
        index = self._read_index()
        learned = notes.read(self.root, notes.LEARNED)
        every = phantoms.counting_cases(index)
        cases = {name: case for name, case in every.items() if protocol in (None, _protocol(case))}
        kept = sum(bool(entry["kept_apart"]) for entry in cases.values())
        new = [entry for case_id, entry in cases.items() if learned.get(case_id) != entry["mask_sha256"]]
        learn = len(cases) - kept
        return Counts(
            learn,
            kept,
            len(new),
            still_missing(learn, kept, patients=len(index["patients"])),
            corrected=sum(corrected(entry["provenance"]) for entry in cases.values()),
            new_corrected=sum(corrected(entry["provenance"]) for entry in new),
            phantoms=bool(cases) and cases.keys() <= phantoms.of(index),
        )

    def mark_learned(self, masks: Mapping[str, str]) -> None:
        """Remember which masks (case id to SHA-256) a fine-tuning knew, beside those of earlier ones."""
        self.mend_notes()
        notes.write(self.root, notes.LEARNED, {**notes.read(self.root, notes.LEARNED), **masks})

    def confirmed(self) -> dict[str, str]:
        """Return the suspect masks that the reader has confirmed: case id to SHA-256 of the mask."""
        if not self._read_only:
            self.mend_notes()
        return notes.read(self.root, notes.CONFIRMED)

    def unfinished(self) -> decisions.Decision | None:
        """Return the decision that the worklist may not know; see ``decisions.unfinished``."""
        return decisions.unfinished(self.root, told=self._notices[True].append)

    def mend_notes(self) -> None:
        """Keep damaged notes aside before anything is written over them; :meth:`take_notices` says so."""
        with self._lock:
            self._notices[True] += notes.mend(self.root)

    def take_notices(self, *, damaged: bool = False) -> list[str]:
        """Return the sentences for the reader since the last call: of ``damaged`` notes, or the others. Never waits."""
        taken = self._notices[damaged][:]
        del self._notices[damaged][: len(taken)]  # what was added in the meantime stays for the next call
        return taken

    # -- changes
    def confirm(self, masks: Mapping[str, str]) -> None:
        """Confirm suspect masks (case id to SHA-256): they count from the next fine-tuning on, as new ones do.

        Raises
        ------
        LungSegError
            A full disk.
        """
        with self._lock:
            self.mend_notes()
            learned = {case: sha for case, sha in notes.read(self.root, notes.LEARNED).items() if case not in masks}
            with self._writing(tr("try again")):
                notes.write(self.root, notes.CONFIRMED, {**self.confirmed(), **masks})
                notes.write(self.root, notes.LEARNED, learned)

    def accept(
        self,
        image: Image,
        mask: Mask,
        *,
        original: Mask | None,
        model_version: str,
        edited: bool,
        protocol: str = LUNG_FIELD,
        checked: bool = False,
        noted: bool = False,
        origin: str = "",
    ) -> CaseRecord | None:
        """Write a case, upright, or replace it where the same image was accepted before.

        A drawn phantom is taken only where there is no patient, and the first patient moves all of them out:
        :meth:`take_notices` says so. None is returned for one that was not taken.

        Parameters
        ----------
        mask : uint8 (H, W)
            The final mask, on the grid of the file.
        original : uint8 (H, W) or None
            The model's own mask.
        model_version : str
            Version that made the original; "" for none.
        edited : bool
            Whether the reader changed anything and did not undo all of it.
        checked : bool
            Whether the mask passed the checks, or the reader confirmed what they found.
        noted : bool
            Whether a worklist is to know of it too: ``decision.json`` says so until ``decisions.finish``.
        origin : str
            Which program the mask was imported from; "" for none.

        Raises
        ------
        LungSegError
            A mask that does not fit, a full disk: the training set is as before.
        """
        layout.require_size(image, mask, original)
        with self._lock:
            index = self._index_to_change()
            if image.is_phantom and phantoms.patients(index):
                self._notices[False].append(phantoms.not_added(image.name))
                return None
            patient, case_id = known.identify(self._salt(fresh=not index["patients"]), image)
            image_hash = known.image_hash(self._salt(fresh=False), image.identity)
            patient, case_id = known.case_of(index, image_hash) or (patient, case_id)
            standing = Standing.of(image)
            pixels, spacing = standing.pixels(image.pixels), standing.spacing(image.spacing)
            mask, original = standing.mask(mask), None if original is None else standing.mask(original)
            files = {
                f"imagesTr/{case_id}_0000.png": layout.png(pixels),
                f"labelsTr/{case_id}.png": layout.png(mask),
            }
            if original is not None:
                files[f"originals/{case_id}.png"] = layout.png(original)
            provenance = {
                "case_id": case_id,
                "model_version": model_version,
                "date": datetime.now().astimezone().isoformat(timespec="seconds"),
                **agreement(original, mask),
                "edited": edited,
                "corrected": edited and not (original is not None and np.array_equal(original, mask)),
                "phantom": image.is_phantom,
                "spacing": [spacing.row, spacing.column] if spacing is not None else None,
                "stored": {"directions": list(image.turn.directions), "shape": list(image.shape)},
                "protocol": protocol,
                "checked": checked,
                "imported": origin,
                "source": ", ".join(part for part in (image.format, image.study.modality) if part),
                "bits": image.bits,
                "burned_in": training.burned_in(image.attributes.get("BurnedInAnnotation")),
                "shape": list(pixels.shape),
                "mask_sha256": sha256(files[f"labelsTr/{case_id}.png"]),
            }
            files[f"provenance/{case_id}.json"] = layout.as_json(provenance)
            patients: dict[str, bool] = index["patients"]
            before = earlier.note(index, case_id, new_patient=patient not in patients)
            files |= self._copies(case_id, before["in"])
            if patient not in patients:
                patients[patient] = (len(patients) + 1) % KEPT_EVERY == 0
            index["cases"][case_id] = {
                "patient": patient,
                "kept_apart": patients[patient],
                "original": original is not None,
                "mask_sha256": provenance["mask_sha256"],
                "image": image_hash,
                "identified": True,
                "provenance": provenance,
                "earlier": before,
            }
            index["removed"].pop(case_id, None)
            if noted:
                files[decisions.NAME] = decisions.accepted(image_hash)
            gone = [f"{_REMOVED}/{name}" for name in layout.case_files(case_id)] if before["in"] == _REMOVED else []
            self._put(files, index, self._settle(index), gone)
            return self._record(case_id, index["cases"][case_id])

    def take_in(self, package: Package) -> TakenIn:
        """Add the cases of a package that was checked; all of them or none.

        Raises
        ------
        LungSegError
            A full disk, a package that changed since it was checked: the training set is as before.
        """
        with self._lock:
            index = self._index_to_change()
            self._salt(fresh=not index["patients"])
            taken, files = taking_in.take(index, package)
            if taken.new:
                with self._writing(tr("import it again")):
                    self._put(Pending(files), index, self._settle(index))
            return taken

    def take_back(self, identity: Identity) -> CaseRecord | None:
        """Undo the last acceptance of an image: the training set is as it was before.

        Returns
        -------
        CaseRecord or None
            The case with the mask that it had before; None where it is not in the training set any more.

        Raises
        ------
        LungSegError
            A disk that cannot be read or written: nothing has changed then.
        """
        with self._lock:
            image = self.hashed([identity]).get(identity, "")
            index = self._index_to_change()
            case_id = next((name for name, case in index["cases"].items() if case.get("image") == image), "")
            if not case_id:
                return None
            names = layout.case_files(case_id)
            place = earlier.take_back(index, case_id, learned=notes.read(self.root, notes.LEARNED))
            folder = f"{_REMOVED}/" if place == "removed" else ""
            files = earlier.kept(self.root, names) if place else {}
            stays = {f"{folder}{name}": content for name, content in files.items()}
            gone = [name for name in (*names, *(f"{earlier.FOLDER}/{name}" for name in names)) if name not in stays]
            self._put(stays, index, gone=gone)
            return self._record(case_id, index["cases"][case_id]) if place == "cases" else None

    def _copies(self, case_id: str, place: str) -> dict[str, bytes]:
        """Return copies of the files of a case that is about to be replaced."""
        if not place:
            return {}
        return earlier.copies(self.root, _REMOVED if place == "removed" else "", layout.case_files(case_id))

    def remove(self, *case_ids: str) -> None:
        """Take cases out; their files are kept, and their patients stay on the side of the split where they were put.

        Raises
        ------
        LungSegError
            No such case, a full disk; nothing has changed then.
        """
        self._carry(case_ids, "cases", "removed", lambda name: (name, f"{_REMOVED}/{name}"))

    def restore(self, *case_ids: str) -> None:
        """Put cases back that were taken out; see :meth:`remove`."""
        self._carry(case_ids, "removed", "cases", lambda name: (f"{_REMOVED}/{name}", name))

    def delete_removed(self) -> None:
        """Delete for good what was taken out.

        Raises
        ------
        LungSegError
            A disk that cannot be written.
        """
        with self._lock:
            index = self._index_to_change()
            cases, index["removed"] = list(index["removed"]), {}
            names = [name for case_id in cases for name in layout.case_files(case_id)]
            self._put({}, index, gone=[f"{folder}/{name}" for name in names for folder in (_REMOVED, earlier.FOLDER)])

    def holding(self, identities: Iterable[Identity], *, study_uid: str = "") -> tuple[str, ...]:
        """Return the cases that hold images, or are of a study whose patient has no ID, in the set or taken out."""
        if not self._salt_file.is_file():
            return ()
        return known.holding(self._read_index(), self._salt(fresh=False), identities, study_uid)

    def forget(self, identities: Iterable[Identity], *, study_uid: str = "") -> tuple[str, ...]:
        """Delete the cases of :meth:`holding` for good, and their patients where no other case is theirs.

        Raises
        ------
        LungSegError
            A disk that cannot be read or written: nothing has changed then.
        """
        with self._lock:
            gone = self.holding(identities, study_uid=study_uid)
            if not gone:
                return ()
            index = self._index_to_change()
            for part in known.PARTS:
                index[part] = {name: case for name, case in index[part].items() if name not in gone}
            theirs = {case["patient"] for part in known.PARTS for case in index[part].values()}
            index["patients"] = {name: apart for name, apart in index["patients"].items() if name in theirs}
            names = [name for case_id in gone for name in layout.case_files(case_id)]
            places = ("", f"{_REMOVED}/", f"{earlier.FOLDER}/")
            self._put({}, index, gone=[decisions.NAME, *(f"{place}{name}" for place in places for name in names)])
            self.mend_notes()
            notes.forget(self.root, gone)
            return gone

    def _carry(self, case_ids: Iterable[str], source: str, target: str, paths: _Paths) -> None:
        with self._lock:
            index = self._index_to_change()
            moves: dict[str, str] = {}
            for case_id in case_ids:
                entry = index[source].pop(case_id, None)
                if entry is None:
                    raise LungSegError(
                        tr("This case is not in the training set."), remedy=tr("Open the training set again.")
                    )
                if target == "cases" and entry["provenance"].get("phantom") and phantoms.patients(index):
                    raise LungSegError(
                        tr("A drawn phantom cannot be restored: the training set is for patients."),
                        remedy=tr("Restore the other cases without it."),
                    )
                index[target][case_id] = entry
                moves |= dict(paths(name) for name in layout.case_files(case_id))
            if target == "cases":
                moves = self._settle(index, but=moves)
            for part in (source, target):
                index[part] = dict(sorted(index[part].items(), key=lambda item: item[1]["provenance"]["date"]))
            self._put({}, index, moves)

    def _settle(self, index: dict[str, Any], *, but: Mapping[str, str] | None = None) -> dict[str, str]:
        """Take drawn phantoms out of a set that holds a patient; return the moves, those of ``but`` among them."""
        moves = dict(but or {})
        out = phantoms.take_out(index)
        for case_id in out:
            moves |= {name: f"{_REMOVED}/{name}" for name in layout.case_files(case_id)}
        if out:
            self._notices[False].append(phantoms.removed(len(out)))
        return moves

    # -- identity
    def claim(self, uid: str, image: Image) -> None:
        """Note which image a case of version 1, which knew images only by their UID, holds: its pixels must be equal.

        Raises
        ------
        LungSegError
            A disk that cannot be read or written: nothing has changed then.
        """
        if not self._salt_file.is_file():
            return
        salt = self._salt(fresh=False)
        before = known.uid_hash(salt, uid)
        with self._lock:
            if not known.unclaimed(self._read_index(), before):
                return
            index = self._index_to_change()
            for part, name in known.unclaimed(index, before):
                folder = self.root / _REMOVED if part == "removed" else self.root
                if known.holds(folder / layout.case_files(name)[0], image):
                    after = known.image_hash(salt, image.identity)
                    index[part][name] |= {"image": after, "identified": True, "image_before": before}
            self._put({}, index)

    def _salt(self, *, fresh: bool) -> bytes:
        """Return the secret; a new one is made only while no patient was hashed with another."""
        cause: Exception | None = None
        try:
            salt = bytes.fromhex(self._salt_file.read_text(encoding="ascii").strip())
            if len(salt) >= 16:
                return salt
        except (OSError, ValueError) as error:
            cause = error
        if not fresh:
            raise LungSegError(
                tr(
                    "The key that hides patient identities in the training set, {salt_file}, is missing.",
                    salt_file=self._salt_file.name,
                ),
                remedy=tr("Restore it from a backup, or move the training set away to start a new one."),
                cause=cause,
            )
        salt = secrets.token_bytes(32)
        with self._writing(tr("accept again")):
            atomic_write_bytes(self._salt_file, salt.hex().encode())
        return salt

    # -- files
    def _writing(self, again: str) -> AbstractContextManager[None]:
        return speaking_of(tr("The training set could not be saved"), self.root, again=again)

    def _put(
        self,
        files: Mapping[str, bytes],
        index: dict[str, Any],
        moves: Mapping[str, str] | None = None,
        gone: Sequence[str] = (),
    ) -> None:
        """Replace, move and remove files with index.json and dataset.json in one step that survives any crash."""
        said = {"index": index, "dataset": layout.described(index), "splits_final": layout.split(index)}
        last = {f"{name}.json": layout.as_json(value) for name, value in said.items()}
        every = Pending({name: partial(each.__getitem__, name) for each in (files, last) for name in each})
        with self._writing(tr("accept again") if files else tr("try again")):
            self._stage.put(every, moves or {}, gone)

    def _index_to_change(self) -> dict[str, Any]:
        """Read index.json after what a refused move left half done is finished: it may be about to be replaced."""
        with self._writing(tr("try again")):
            self._stage.recover()
        return self._read_index()

    def _read_index(self) -> dict[str, Any]:
        return self._with_phantoms(index_file.read(self.root))

    def _with_phantoms(self, index: dict[str, Any]) -> dict[str, Any]:
        """Say of cases that an earlier program accepted which are phantoms."""
        if phantoms.unknown(index) and self._salt_file.is_file():
            salt = self._salt(fresh=False)
            phantoms.mark(index, {known.hidden(salt, f"patient:{name}") for name in phantoms.NAMES})
        return index

    def _record(self, case_id: str, entry: Mapping[str, Any], *, removed: bool = False) -> CaseRecord:
        root = self.root / _REMOVED if removed else self.root
        return CaseRecord(
            case_id=case_id,
            kept_apart=bool(entry["kept_apart"]),
            patient=str(entry["patient"]),
            image=root / f"imagesTr/{case_id}_0000.png",
            mask=root / f"labelsTr/{case_id}.png",
            original=root / f"originals/{case_id}.png" if entry["original"] else None,
            provenance=cast("Mapping[str, Any]", entry["provenance"]),
            image_hash=str(entry.get("image", "")),
            removed=removed,
        )


def _protocol(case: Mapping[str, Any]) -> str:
    return stated(case["provenance"].get("protocol"))
