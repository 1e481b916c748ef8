"""What a home must be after the program was killed in it and started again, beside what had been called saved."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pydicom

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.services import version_file
from lungseg_gui.services.journal import INTERRUPTED
from lungseg_gui.services.registry import Registry
from lungseg_gui.services.training_set import TrainingSet
from lungseg_gui.services.training_set.layout import case_files, described
from lungseg_sets.errors import SetError
from lungseg_sets.masks import read_mask
from tests.bench.kill.acts import fingerprint

Said = Mapping[str, Any]


@dataclass
class Faults:
    """What was lost of what had been called saved, and what else is wrong; sentences."""

    lost: list[str] = field(default_factory=list[str])
    wrong: list[str] = field(default_factory=list[str])


@dataclass(frozen=True)
class Home:
    """Where it happened.

    Attributes
    ----------
    out : Path
        Folder of exports.
    rows : mapping
        Name of each image to its identity.
    """

    folder: Path
    out: Path
    rows: Mapping[str, Identity]


def judge(before: Sequence[Said], after: Sequence[Said], home: Home) -> Faults:
    """Compare what the killed program said with what the next one said and with what is on the disk."""
    faults = Faults()
    cases = {line["row"]: line for line in after if line["say"] == "case"}
    _strokes(before, cases, faults)
    in_set = _training_set(home, faults)
    _decisions(before, cases, in_set, home, faults)
    _exports(before, home, faults)
    _versions(before, after, home, faults)
    _learning(before, after, faults)
    looked = next((line for line in after if line["say"] == "looked"), None)
    for name, words in (looked or {}).get("banners", {}).items():
        if name != "training":
            faults.wrong.append(f"the next start showed a banner: {words}")
    return faults


def _last(lines: Sequence[Said], *kinds: str, row: str | None = None) -> Said | None:
    fitting = (line for line in reversed(lines) if line["say"] in kinds and (row is None or line.get("row") == row))
    return next(fitting, None)


# -- strokes
def _strokes(before: Sequence[Said], cases: Mapping[str, Said], faults: Faults) -> None:
    for row in {line["row"] for line in before if line["say"] == "strokes"}:
        place = max(i for i, line in enumerate(before) if line["say"] == "strokes" and line["row"] == row)
        saved, later = before[place], before[place + 1 :]
        found = cases.get(row)
        if found is None:
            faults.lost.append(f"{row} is not listed any more")
            continue
        if found["based_on"] != saved["based_on"] or not found["predicted"]:
            faults.lost.append(f"{row} does not know any more which version made its first mask")
        drag = next((i for i, line in enumerate(later) if line["say"] == "drag" and line["row"] == row), None)
        if drag is not None:
            _interrupted(saved, later[drag:], found, faults)
        elif found["mask"] != saved["mask"] and found["names"] == saved["names"]:
            faults.lost.append(f"{row}: the pixels of its strokes")
        elif found["names"][: len(saved["names"])] != saved["names"]:
            faults.lost.append(f"{row}: strokes; there are {found['names']} of {saved['names']}")
    first = next((line for line in before if line["say"] == "drag"), None)
    if first is not None and not any(line["say"] == "strokes" for line in before):  # in the first drag of a new case
        found = cases.get(first["row"])
        if found is not None:
            drag = [line for line in before if line["say"] in ("drag", "moment", "kept")]
            _interrupted({"mask": None, "names": [], "row": first["row"]}, drag, found, faults)


def _interrupted(saved: Said, drag: Sequence[Said], found: Said, faults: Faults) -> None:
    """Compare a drag that may not have ended with the moments that were on the screen."""
    moments = {line["number"]: line["mask"] for line in drag if line["say"] == "moment"}
    kept = max((line["moment"] for line in drag if line["say"] == "kept"), default=0)
    possible = {mask for number, mask in moments.items() if number >= kept}
    name, row = drag[0]["name"], saved["row"]
    if kept == 0 and found["names"] == saved["names"] and saved["mask"] in (None, found["mask"]):
        return
    if found["names"] == saved["names"] and found["mask"] == saved["mask"] and _taken_back(moments, saved):
        return
    *earlier, last = found["names"] or [""]
    if found["mask"] in possible and earlier == saved["names"] and last in (name, name + INTERRUPTED):
        return
    if found["mask"] in possible and found["names"] == saved["names"]:  # it changed no pixel
        return
    early = found["mask"] in moments.values() or found["names"] == saved["names"]
    words = f"{row}: a drag ({name}) came back as {found['names'][-1:]}, {len(moments)} moments, {kept} kept"
    (faults.lost if early else faults.wrong).append(words)


def _taken_back(moments: Mapping[int, int], saved: Said) -> bool:
    """Whether the last thing seen of a drag is the mask before it: Escape."""
    return bool(moments) and moments[max(moments)] == saved["mask"]


# -- decisions and the training set
def _training_set(home: Home, faults: Faults) -> dict[str, tuple[int, bool]]:
    """Check every file of the training set; return the mask and whether it is there of each row's case."""
    root = home.folder / "training_set"
    training_set = TrainingSet(root, read_only=True)
    index = json.loads((root / "index.json").read_text())
    if json.loads((root / "dataset.json").read_text()) != described(index):
        faults.wrong.append("dataset.json does not fit index.json")
    if (root / ".staging").exists():
        faults.wrong.append("an acceptance is half done still")
    wanted = {name for case_id in index["cases"] for name in case_files(case_id)}
    for folder in ("imagesTr", "labelsTr", "originals", "provenance"):
        for path in (root / folder).iterdir():
            if f"{folder}/{path.name}" not in wanted:
                faults.wrong.append(f"a stray file of the training set: {folder}/{path.name}")
    masks: dict[str, int] = {}
    for record in training_set.cases():
        written = record.mask.read_bytes()
        mask = cv2.imdecode(np.frombuffer(written, np.uint8), cv2.IMREAD_UNCHANGED)
        image = cv2.imdecode(np.frombuffer(record.image.read_bytes(), np.uint8), cv2.IMREAD_UNCHANGED)
        kept = json.loads((root / f"provenance/{record.case_id}.json").read_text())
        digest = hashlib.sha256(written).hexdigest()
        if mask is None or image is None or mask.shape != image.shape or mask.max() > 2:
            faults.wrong.append(f"{record.case_id}: its files are damaged")
        elif kept != record.provenance or kept["mask_sha256"] != digest or record.mask_sha256 != digest:
            faults.wrong.append(f"{record.case_id}: its mask is not the one of its provenance")
        else:
            masks[record.image_hash] = fingerprint(mask.astype(np.uint8))
    hashed = training_set.hashed(home.rows.values())
    return {row: (masks.get(hashed[who], 0), hashed[who] in masks) for row, who in home.rows.items()}


def _decisions(
    before: Sequence[Said],
    cases: Mapping[str, Said],
    in_set: Mapping[str, tuple[int, bool]],
    home: Home,
    faults: Faults,
) -> None:
    for row, found in cases.items():
        mask, there = in_set[row]
        accepted = found["status"] == "accepted"
        if accepted != (found["listed"] == "accepted") or (found["status"] == "rejected") != (
            found["listed"] == "rejected"
        ):
            faults.wrong.append(f"{row}: the list says {found['listed']}, the case {found['status']}")
        if accepted and not there:
            faults.wrong.append(f"{row}: accepted, and not in the training set")
        elif accepted and mask != found["mask"]:
            faults.wrong.append(f"{row}: accepted with another mask than is in the training set")
        if (found["status"] == "rejected") != bool(found["reason"]):
            faults.wrong.append(f"{row}: {found['status']}, and its reason is “{found['reason']}”")
        told = _last(before, "accepted", "taken back", "rejected", row=row)
        begun = _last(before, "accepting", "taking back", "rejecting", row=row)
        if begun is None:
            if there:
                faults.wrong.append(f"{row}: in the training set, and nobody accepted it")
            continue
        _decided(row, before, (begun, told), found, (mask, there), faults)


def _decided(
    row: str,
    before: Sequence[Said],
    said: tuple[Said, Said | None],
    found: Said,
    case: tuple[int, bool],
    faults: Faults,
) -> None:
    begun, told = said
    mask, there = case
    reason = told.get("reason") if told is not None else None
    over = told is not None and before.index(told) > before.index(begun)
    kinds = {"accepting": "accepted", "taking back": "taken back", "rejecting": "rejected"}
    if over and begun["say"] == "accepting" and (not there or mask != begun["mask"]):
        faults.lost.append(f"{row}: its acceptance")
    if over and begun["say"] == "taking back" and (there or found["status"] == "accepted"):
        faults.lost.append(f"{row}: that its acceptance was taken back")
    if over and begun["say"] == "rejecting" and (found["status"], found["reason"]) != ("rejected", reason):
        faults.lost.append(f"{row}: its rejection")
    # whatever was cut off: wholly or not at all
    acceptances = [line["mask"] for line in before if line["say"] == "accepting" and line["row"] == row]
    if there and mask not in acceptances:
        faults.wrong.append(f"{row}: the training set has a mask that was never accepted")
    if there and found["status"] != "accepted" and found["mask"] == mask:
        faults.wrong.append(f"{row}: in the training set as it is now, and {found['status']} ({kinds[begun['say']]})")


# -- exports
def _exports(before: Sequence[Said], home: Home, faults: Faults) -> None:
    for name in {line["name"] for line in before if line["say"] == "exporting"}:
        begun = [line["mask"] for line in before if line["say"] == "exporting" and line["name"] == name]
        done = [line["mask"] for line in before if line["say"] == "exported" and line["name"] == name]
        path = home.out / name
        if not path.exists():
            if done:
                faults.lost.append(f"the export {name}")
            continue
        try:
            mask = _mask_of(path)
        except (SetError, LungSegError, OSError, ValueError, AttributeError, LookupError) as error:
            faults.wrong.append(f"{name} is damaged: {error}")
            continue
        if mask not in begun[max(0, len(done) - 1) :]:
            faults.lost.append(f"{name} holds an older mask")


def _mask_of(path: Path) -> int:
    if path.suffix == ".png":
        return fingerprint(read_mask(path))
    if path.suffix == ".dcm":
        frames = pydicom.dcmread(path).pixel_array
        mask = np.zeros(frames.shape[1:], np.uint8)
        for value, frame in enumerate(frames, 1):
            mask[frame > 0] = value
        return fingerprint(mask)
    with version_file.opened(path):
        return 0


# -- versions and learning
def _versions(before: Sequence[Said], after: Sequence[Said], home: Home, faults: Faults) -> None:
    registry = Registry(home.folder)
    current = registry.current().name
    for version in registry.versions():
        try:
            registry.get(version.name)
        except LungSegError as error:
            faults.wrong.append(str(error))
    faults.wrong += registry.take_notices()
    names = {version.name for version in registry.versions() if not version.bundled}
    if names - {"r1", "r2"}:
        faults.wrong.append(f"there are the versions {sorted(names)}")
    told = _last(before, "published", "learned")
    if told is not None and told.get("version") and told["version"] not in names:
        faults.lost.append(f"the version {told['version']}")
    looked = _last(after, "looked")
    if looked is not None and looked["version"] != current:
        faults.wrong.append(f"the window uses {looked['version']}, the list says {current}")
    for result in sorted((home.folder / "jobs").glob("*/result.json")):
        last = json.loads(result.read_text())
        if last.get("accepted") and last["version"] in names and current == "r1":
            faults.wrong.append(f"{last['version']} was to be used, and {current} is")


def _learning(before: Sequence[Said], after: Sequence[Said], faults: Faults) -> None:
    began, ended = _last(before, "learning"), _last(before, "learned")
    now = _last(after, "learning")
    if began is None or now is None:
        return
    if not (now["running"] or now["offered"] or now["waits"]) and ended is None:
        faults.lost.append("a training, of which the next start says nothing")
    gone_on = _last(after, "went on")
    if gone_on is not None and not gone_on["waits"]:
        faults.wrong.append("a training that went on has no result")


def left_over(folders: Iterable[Path]) -> Iterator[Path]:
    """Yield temporary files that a killed write left: hidden, read by nobody, and none of anybody's business."""
    for folder in folders:
        yield from (path for path in folder.rglob(".*") if path.is_file() and path.name.count(".") > 1)
