"""One run of fine-tuning: snapshot, split, learn, compare, decide.

Nothing that is in use changes before the last step, which renames one finished folder.
"""

from __future__ import annotations

import contextlib
import json
import logging
import time
from collections.abc import Generator, Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, cast

import cv2

from lungseg_gui.core import gate, unseen
from lungseg_gui.core.carried import carried
from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.core.language import together, tr, tr_count, tr_later
from lungseg_gui.core.protocol import LUNG_FIELD
from lungseg_gui.services.files import atomic_write_bytes, require_place, sha256
from lungseg_gui.services.finetune import before_after, every_case, ladder, phantoms, suspects, uncorrected
from lungseg_gui.services.finetune.events import Emit, Event, Hold
from lungseg_gui.services.finetune.judge import Judge, as_case, by_protocol, mean_dice
from lungseg_gui.services.finetune.options import Options
from lungseg_gui.services.finetune.runs import keep_result
from lungseg_gui.services.finetune.suspects import Suspect
from lungseg_gui.services.frozen import Frozen, Material, freeze
from lungseg_gui.services.process import memory_mb, use_threads
from lungseg_gui.services.registry import Registry, Version
from lungseg_gui.services.sentences import as_sentences
from lungseg_gui.services.training_set import TrainingSet, still_missing
from lungseg_sets.errors import SetError

_log = logging.getLogger("lungseg.finetune")
_NAMED = (tr_later("lung field"), tr_later("with retrocardiac part"), tr_later("Decoder first"))
"""What the protocols and the strategy are called where a sentence names them."""


def run(options: Options, *, emit: Emit, folder: Path, hold: Hold = lambda: 0.0) -> Event:
    """Do one run and return its last event, ``done``.

    Parameters
    ----------
    emit : callable
        Called with every event; may raise to cancel, and then nothing has changed.
    folder : Path
        For the snapshot, the candidate and the pictures of this run.
    hold : callable
        Called between steps; returns the seconds that it waited, while the run is paused.

    Raises
    ------
    LungSegError
        Too few cases, a damaged version, a full disk or memory; the version in use is as before.
    """
    short = as_sentences(tr("Training stopped"), remedy=tr("Close other programs and train again."))
    with _lost_folder(options.home), short:
        started = time.monotonic()
        registry = Registry(options.home)
        current = registry.current()
        parent = registry.get(options.base) if options.base else _parent(registry, current, options.protocol)
        emit({"event": "phase", "phase": "snapshot"})
        own = (options.training_set / "index.json").is_file()
        material = _material(options.training_set, options.protocol, own=own)
        fitting = [case for case in material if parent.serves_both or case.protocol == options.protocol]
        others = len(material) - len(fitting)
        # Own files may be linked: the training set replaces them and never writes into them. Others' editors may.
        everything = freeze(fitting, folder / "snapshot", link=own)
        confirmed = TrainingSet(options.training_set, read_only=True).confirmed() if own else {}
        # Before anything is scored: a wrong mask that is held out would judge the candidate by a mistake.
        frozen, found = suspects.sorted_out(everything, confirmed)
        _tell_suspects(emit, found, own=own)
        _require_enough(frozen, found, others)
        threads = use_threads()
        emit(
            {
                "event": "phase",
                "phase": "split",
                "cases": len(frozen.cases),
                **_kinds(options.training_set, frozen, own=own),
                "patients": frozen.patients,
                "learn": len(frozen.learn),
                "kept": len(frozen.kept),
                "parent": parent.name,
                "protocol": options.protocol,
                "other_protocols": others,
                "snapshot": frozen.digest[:8],
                "device": _device(options.device),
                "threads": threads,
            }
        )
        if others:
            emit({"event": "log", "text": _left_out(others, options.protocol)})
        judge = Judge(options.device, frozen.kept, hold)
        # Before anything is learned: what cannot be read, or does not fit the memory, ends the run in its first minute.
        before = judge.kept(parent.folder)
        emit({"event": "table", "table": _rows(gate.table(before))})
        emit({"event": "phase", "phase": "learn"})
        candidate, halves = ladder.learn(options, frozen, parent, folder, emit=emit, hold=hold)
        emit({"event": "phase", "phase": "compare"})
        after = judge.kept(candidate)
        # What is in use may be of another protocol than what was learned from; then its Dice says nothing here.
        comparable = all(current.serves(case.protocol) for case in frozen.kept)
        in_use = judge.kept(current.folder) if current.name != parent.name and comparable else before
        # Masks that no version agrees with are suspects: they leave the verdict, and the reader looks at them.
        unlikely = judge.disagreeing(before, after, in_use, others=registry.versions(), confirmed=confirmed)
        unlikely += every_case.unlikely(
            frozen.learn, halves, confirmed=confirmed, further=partial(_bundled_agreement, judge, registry)
        )
        out = {suspect.case_id for suspect in unlikely}
        if unlikely:
            found = (*found, *unlikely)
            _tell_suspects(emit, found, own=own)
            before, after, in_use = ([s for s in scores if s.case_id not in out] for scores in (before, after, in_use))
        changes = every_case.changes(before, after, halves, without=out)
        further = [*unseen.rows(changes), *by_protocol(frozen.kept, before, after)]
        cautions = [unseen.worst_row(changes)]
        if options.protocol == LUNG_FIELD or parent.serves_both:  # which the phantoms' masks are
            drawn = phantoms.draw_into(folder / "phantoms")
            row = gate.compared(
                tr("Reference phantoms, Dice"), *judge.phantoms(parent.folder, candidate, drawn), limit=-0.01
            )
            further.append(row)
        versions = (parent.folder, candidate)
        looked = uncorrected.compare(
            options.home, versions, protocol=options.protocol, seed=options.seed, device=options.device, hold=hold
        )
        if looked:
            cautions.append(unseen.worklist_row([one.kept for one in looked]))
        emit({"event": "phase", "phase": "decide"})
        name = registry.next_name()  # the verdict's sentence names it; nothing is taken until it is published
        if current.name != parent.name and comparable:
            row = gate.compared(
                tr("Mean Dice of {name}, in use", name=current.name), mean_dice(in_use), mean_dice(after)
            )
            further.append(row)
        decision = gate.decide(before, after, names=(parent.name, name), further=further, cautions=cautions)
        seconds = time.monotonic() - started
        card = _complete_card(candidate, parent, options.protocol, frozen, after, decision, seconds=seconds)
        shown = _pictures(folder, versions, frozen, changes, halves, device=options.device)
        done = {
            "event": "done",
            "version": name,
            "sha256": str(card.get("sha256", "")),
            "parent_version": parent.name,
            "parent_dice": mean_dice(before),
            "candidate_dice": mean_dice(after),
            "accepted": decision.accepted,
            "offered": decision.offered,
            "told": unseen.sentence(changes),
            "sentence": decision.sentence,
            "interval": list(unseen.interval(changes)),
            "table": _rows(decision.table),
            "cases": [
                {"case_id": first.case_id, "parent_dice": first.dice, "candidate_dice": second.dice}
                for first, second in zip(before, after, strict=True)
            ],
            "every_case": [change.as_dict() for change in changes],
            "worst": [unseen.worst(changes).as_dict()],
            "pictures": shown,
            "uncorrected": len(looked),
            "suspects": [suspect.as_dict() for suspect in found],
            "seconds": round(seconds, 1),
            "memory_mb": memory_mb(),
        }
        _keep_graph(candidate)  # before it is published: a version is never written to once it is there
        # Of everything, the suspects as well: what was left out once is not a new case that asks for a training.
        learned = {case.case_id: case.mask_sha256 for case in everything.cases} if own else {}
        # Before the version is there, so that a result is never lost: it counts once its version exists.
        worklist = _worklist_pictures(folder, looked)
        keep_result(folder, {**done, "worklist": _nameless(worklist), "learned": learned})
        version = registry.publish(candidate, activate=decision.accepted)
        if version.name != name:  # another process took the name in the meantime
            done = {**done, "version": version.name}
            keep_result(folder, {**done, "worklist": _nameless(worklist), "learned": learned})
        _remember(options, learned)
        done = {**done, "worklist": worklist}
        emit(done)
        return done


# -- the steps


def _keep_graph(candidate: Path) -> None:
    """Make what predicts with the version without torch; a failure costs some seconds at its first prediction."""
    from lungseg_model import conversion

    try:
        conversion.keep(candidate)
    except SetError as error:
        _log.warning("no graph: %s", error)


def _remember(options: Options, learned: Mapping[str, str]) -> None:
    """Note what was learned; the version is published by now, so a full disk costs the note and nothing else."""
    try:
        if learned:
            TrainingSet(options.training_set, read_only=True).mark_learned(learned)
    except LungSegError as error:
        _log.warning("what was learned could not be noted: %s", error)


def _parent(registry: Registry, current: Version, protocol: str) -> Version:
    """Return the version to start from: of this protocol where there is one that was ever in use."""
    if current.serves(protocol):
        return current
    # A candidate was never used: the reader has not seen what it does, and the gate may have had a reason.
    known = (version for version in registry.versions() if version.state != "candidate")
    fitting = next((version for version in known if version.serves(protocol)), None)
    return current if fitting is None else registry.get(fitting.name)


def _device(wanted: str) -> str:
    from lungseg_model import device as devices

    return devices.choose(wanted)[0].type


def _left_out(number: int, protocol: str) -> str:
    return tr_count(
        "{n} masks are left out: of another protocol than “{protocol}”.",
        "{n} mask is left out: of another protocol than “{protocol}”.",
        number,
        protocol=tr(protocol),
    )


def _material(root: Path, protocol: str, *, own: bool) -> list[Material]:
    if own:
        return [
            Material(
                case_id=record.case_id,
                kept_apart=record.kept_apart,
                patient=record.patient,
                image=record.image,
                mask=record.mask,
                original=record.original,
                spacing=_pair(record.provenance.get("spacing")),
                protocol=record.protocol,
                checked=record.checked,
            )
            for record in TrainingSet(root, read_only=True).cases()
        ]
    from lungseg_sets.case_files import read_split

    split = read_split(root)
    return [
        Material(
            case.case_id, kept, case.case_id, case.image, case.mask, case.original, case.spacing, protocol=protocol
        )
        for kept, cases in ((False, split.train), (True, split.val))
        for case in cases
    ]


def _kinds(root: Path, frozen: Frozen, *, own: bool) -> dict[str, Any]:
    """Return how many masks the reader corrected, and whether all are drawn; nothing is known of a foreign folder."""
    if not own:
        return {}
    ids = {case.case_id for case in frozen.cases}
    records = [record for record in TrainingSet(root, read_only=True).cases() if record.case_id in ids]
    return {
        "corrected": sum(record.corrected for record in records),
        "phantoms": all(record.phantom for record in records),
    }


def _tell_suspects(emit: Emit, found: Sequence[Suspect], *, own: bool) -> None:
    if found:
        cases = [suspect.as_dict() for suspect in found]
        emit({"event": "suspects", "cases": cases, "confirmable": own})


def _require_enough(frozen: Frozen, found: Sequence[Suspect], others: int) -> None:
    missing = still_missing(len(frozen.learn), len(frozen.kept), patients=frozen.patients)
    if missing:
        said = [
            tr_count("Not enough yet: {n} more.", "", missing),
            tr_count(
                "There are {n} cases for training and {kept} held out.",
                "There is {n} case for training and {kept} held out.",
                len(frozen.learn),
                kept=len(frozen.kept),
            ),
        ]
        if found:
            said.append(
                tr_count(
                    "{n} are left out because their masks are suspect.",
                    "{n} is left out because its mask is suspect.",
                    len(found),
                )
            )
        if others:
            said.append(tr_count("{n} are of another protocol.", "{n} is of another protocol.", others))
        raise LungSegError(
            together(said),
            remedy=tr("Accept more cases, one per patient; six for training and two held out are needed."),
        )


def _complete_card(
    candidate: Path,
    parent: Version,
    protocol: str,
    frozen: Frozen,
    scores: Sequence[gate.CaseScore],
    decision: gate.Decision,
    *,
    seconds: float,
) -> dict[str, Any]:
    """Write into card.json where the version comes from and how it did; return the card."""
    path = candidate / "card.json"
    card = cast("dict[str, Any]", json.loads(path.read_text(encoding="utf-8")))
    in_mm = [score.hd95_mm for score in scores if score.hd95_mm is not None]
    card |= {
        "parent": parent.name,
        "parent_sha256": parent.card.get("sha256", ""),
        "made": datetime.now().astimezone().isoformat(timespec="seconds"),
        "protocol": protocol,
        "cases": len(frozen.learn),
        "kept_apart": len(frozen.kept),
        "patients": frozen.patients,
        "snapshot": frozen.digest,
        "recipe": _recipe(card),
        "seconds": round(seconds, 1),
        "scored_on": _scored_on(frozen, scores, protocol),
        "scores": {
            "dice": mean_dice(scores),
            "worst": gate.worst_share([score.dice for score in scores]),
            "hd95_mm": sum(in_mm) / len(in_mm) if len(in_mm) == len(scores) else None,
        },
        "gate": {
            "accepted": decision.accepted,
            "sentence": decision.sentence,
            "table": _rows(decision.table),
        },
    }
    if parent.uncertainty_limit is not None:  # a few held-out cases give no percentile of their own
        card["uncertainty_limit"] = {**parent.card["uncertainty_limit"], "of": parent.name}
    atomic_write_bytes(path, json.dumps(carried(card), indent=2, ensure_ascii=False).encode())
    return card


def _scored_on(frozen: Frozen, scores: Sequence[gate.CaseScore], protocol: str) -> dict[str, Any]:
    """Say which cases these scores are of: only scores of the same ones can be compared."""
    ids = {score.case_id for score in scores}
    masks = sorted(f"{case.case_id} {case.mask_sha256}" for case in frozen.kept if case.case_id in ids)
    return {"cases": len(masks), "sha256": sha256("\n".join([protocol, *masks]).encode())}


def _rows(table: Sequence[gate.Row]) -> list[Event]:
    return [{**row.as_dict(), "name": tr(row.name)} for row in table]


def _recipe(card: Mapping[str, Any]) -> str:
    return tr(
        "{strategy}, two networks of {epochs} epochs each, images of {size} px, {share:.0f} % of the change is used",
        strategy=tr(str(card.get("strategy", "")).capitalize()),
        epochs=card.get("epochs"),
        size=card.get("size"),
        share=100 * float(card.get("factor", 1.0)),
    )


def _bundled_agreement(judge: Judge, registry: Registry, cases: Sequence[Material]) -> dict[str, float]:
    """Return by case how well the version that the program came with agrees."""
    bundled = next((version for version in registry.versions() if version.bundled), None)
    return {} if bundled is None else judge.agreement(bundled.folder, cases)


def _worklist_pictures(folder: Path, found: Sequence[uncorrected.Difference]) -> list[Event]:
    """Draw images of the worklist; a failure here costs the pictures and nothing else."""
    try:
        return uncorrected.draw(folder / "pictures", found)
    except (LungSegError, OSError, cv2.error) as error:
        _log.warning("no pictures of the worklist: %s", error)
        return []


def _nameless(shown: Sequence[Event]) -> list[Event]:
    """Leave out which files of the worklist are shown: what is kept of a training names nobody."""
    return [{name: value for name, value in entry.items() if name not in ("key", "name")} for entry in shown]


def _pictures(
    folder: Path,
    versions: tuple[Path, Path],
    frozen: Frozen,
    changes: Sequence[unseen.Change],
    halves: every_case.Halves,
    *,
    device: str,
) -> list[Event]:
    """Draw before and after of a few cases; a failure here costs the pictures and nothing else."""
    try:
        return before_after.draw(
            folder / "pictures",
            versions=versions,
            cases={case.case_id: as_case(case) for case in frozen.cases},
            picks=unseen.shown(changes),
            halves=halves,
            device=device,
        )
    except (LungSegError, SetError, OSError, RuntimeError, cv2.error) as error:
        _log.warning("no pictures: %s", error)
        return []


# -- the process


@contextlib.contextmanager
def _lost_folder(home: Path) -> Generator[None]:
    """Say so where the data folder is not there any more: whatever was read or written last names a file of it."""
    try:
        yield
    except Cancelled:
        raise
    except Exception as error:
        try:
            require_place(home)
        except OSError as gone:
            raise LungSegError(
                tr("Training stopped: the data folder is gone."),
                remedy=tr("Restore {home}, then train again; nothing has changed.", home=home),
                cause=gone,
            ) from error
        raise


def _pair(value: object) -> tuple[float, float] | None:
    if not isinstance(value, list | tuple):
        return None
    row, column = cast("Sequence[float]", value)
    return float(row), float(column)
