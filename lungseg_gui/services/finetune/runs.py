"""What became of the trainings of a home: results that the reader has not seen, and one that was interrupted."""

from __future__ import annotations

import json
import logging
import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from lungseg_gui.core.carried import carried, spoken
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import together, tr
from lungseg_gui.core.protocol import PROTOCOLS
from lungseg_gui.services.files import atomic_write_bytes, keep_damaged, read_object
from lungseg_gui.services.finetune.events import Event

EVENTS, RESULT, SEEN = "events.jsonl", "result.json", "seen"
_STARTED = "started.json"
_ENDS = ("done", "error")  # events that a run ends with
_REPLAYED = 5000  # events; a run has some hundreds
_log = logging.getLogger("lungseg.finetune")


@dataclass(frozen=True)
class Result:
    """How one training ended.

    Attributes
    ----------
    run : str
        Name of its folder.
    last : Event
        ``done`` or ``error``.
    events : tuple of Event
        What was reported before that, in order.
    """

    run: str
    last: Event
    events: tuple[Event, ...] = ()

    @property
    def learned(self) -> dict[str, str]:
        """Case id to SHA-256 of the masks that it knew."""
        return _masks(self.last.get("learned"))


@dataclass(frozen=True)
class Interrupted:
    """A training that the end of the program cut short.

    Attributes
    ----------
    protocol : str
        What its masks mean.
    asked : bool
        Whether the reader wants it to resume automatically.
    """

    protocol: str
    asked: bool


class Runs:
    """The trainings of one home; everything is in ``home/jobs``."""

    def __init__(self, home: Path) -> None:
        self._folder = home / "jobs"

    # -- results
    def unseen(
        self, there: Callable[[str, str], bool], *, told: Callable[[str], object] = lambda words: None
    ) -> Result | None:
        """Return the result of the last training, where the reader has not seen it.

        Parameters
        ----------
        there : callable
            Called with name and SHA-256 of a version, returns whether it exists: a result is on the disk just before
            its version is, and a version can be deleted.
        told : callable
            Called with a sentence if the result was damaged; it is kept aside.
        """
        runs = self._results()
        if not runs or (runs[-1].parent / SEEN).exists():
            return None
        if _is_damaged(runs[-1]):
            kept = keep_damaged(runs[-1])
            if kept:
                runs[-1].unlink()
            words = tr("The result of the last training was damaged: any new version is on the Models page.")
            told(together((words, kept)))
            return None
        folder, last = runs[-1].parent, _read(runs[-1])
        if last.get("event") == "done":
            fits = there(str(last.get("version", "")), str(last.get("sha256", "")))
        else:
            fits = last.get("event") == "error"
        return Result(folder.name, last, _events(folder / EVENTS)) if fits else None

    def learned(self) -> dict[str, str]:
        """Return what every training noted of the masks that it knew, as :attr:`Result.learned` does."""
        masks: dict[str, str] = {}
        for path in self._results():
            masks |= _masks(_read(path).get("learned"))
        return masks

    def _results(self) -> list[Path]:
        return sorted(self._folder.glob(f"*/{RESULT}")) if self._folder.is_dir() else []

    def mark_seen(self, run: str = "*") -> None:
        """Note that the reader knows how a training has ended; every one so far where none is named."""
        for result in self._folder.glob(f"{run}/{RESULT}"):
            try:
                (result.parent / SEEN).touch()
            except OSError as error:
                _log.warning("it could not be noted that a result was seen: %s", error)

    def forget(self, case_ids: Iterable[str]) -> None:
        """Delete the pictures that trainings made of some cases, and the copies that a killed one left of them.

        Their scores stay, by case number. Pictures of the worklist go too: nobody knows of which image they are.
        """
        patterns = [f"*/**/{case_id}-*.png" for case_id in case_ids]
        patterns += [f"*/snapshot/*/{case_id}*" for case_id in case_ids]
        for pattern in (*patterns, "*/pictures/worklist-*.png"):
            for picture in self._folder.glob(pattern):
                picture.unlink(missing_ok=True)

    # -- what was cut short
    def begin(self, protocol: str, *, asked: bool = False) -> None:
        """Note that a training runs; ``asked``: it should resume automatically the next time.

        Raises
        ------
        LungSegError
            A full disk.
        """
        content = json.dumps({"protocol": protocol, "asked": asked})
        atomic_write_bytes(self._folder / _STARTED, content.encode())

    def end(self) -> None:
        """Note that none runs any more."""
        try:
            (self._folder / _STARTED).unlink(missing_ok=True)
        except OSError as error:
            _log.warning("the end of a training could not be noted: %s", error)

    def interrupted(self) -> Interrupted | None:
        """Return the training that did not end; to be asked while none runs.

        Where the note is damaged the run's own events say what it learned.
        """
        path = self._folder / _STARTED
        if not path.is_file():
            return None
        started = path.stat().st_mtime
        # Where one is newer it had ended, and the program was killed before it could note that.
        if any(result.stat().st_mtime >= started for result in self._folder.glob("*/result*.json")):
            return None
        found = _read(path)
        protocol = found.get("protocol")
        if protocol not in PROTOCOLS:
            protocol = self._protocol_of_last()
        return Interrupted(protocol, found.get("asked") is True) if protocol in PROTOCOLS else None

    def _protocol_of_last(self) -> object:
        """Return what the masks of the newest run mean, as its events say; "" where none does."""
        newest = max(self._folder.glob(f"*/{EVENTS}"), default=None)
        if newest is None or (newest.parent / RESULT).exists():
            return ""
        return next((event["protocol"] for event in _events(newest) if "protocol" in event), "")

    def drop(self) -> None:
        """Forget what was cut short, and what it has learned."""
        self.end()
        for left in self._folder.glob("*/checkpoint-*"):
            shutil.rmtree(left, ignore_errors=True)


class Record:
    """Keeps the events of a run beside its log, so that its window can show it again after a restart."""

    def __init__(self, folder: Path, emit: Callable[[Event], None]) -> None:
        self._folder, self._emit = folder, emit

    def __call__(self, event: Event) -> None:
        """Keep and pass on an event; a full disk costs the record and nothing else."""
        if event.get("event") in _ENDS:
            event = {**event, "run": self._folder.name}
        if event.get("event") == "error":
            keep_result(self._folder, event)
        elif event.get("event") != "done":  # whose result is on the disk before its version is
            try:
                with (self._folder / EVENTS).open("a", encoding="utf-8") as stream:
                    stream.write(json.dumps(carried(event)) + "\n")
            except OSError as error:
                _log.warning("an event could not be kept: %s", error)
        self._emit(event)


def keep_result(folder: Path, last: Mapping[str, Any]) -> None:
    """Write how a run ended; a full disk costs the note and nothing else."""
    try:
        atomic_write_bytes(folder / RESULT, json.dumps(carried(last), indent=1).encode())
    except LungSegError as error:
        _log.warning("the result could not be noted: %s", error)


def _events(path: Path) -> tuple[Event, ...]:
    """Return the events of a file whose end may be cut."""
    found: list[Event] = []
    try:
        with path.open(encoding="utf-8", errors="replace") as stream:
            for line in stream:
                try:
                    event: Any = json.loads(line)
                    if isinstance(event, dict) and len(found) < _REPLAYED:
                        found.append(spoken(cast("Event", event)))
                except (ValueError, RecursionError):
                    continue
    except OSError:
        return ()
    return tuple(found)


def _read(path: Path) -> dict[str, Any]:
    try:
        return spoken(read_object(path))
    except (OSError, ValueError, RecursionError):
        return {}


def _is_damaged(path: Path) -> bool:
    try:
        return spoken(read_object(path)).get("event") not in _ENDS
    except OSError:
        return False
    except (ValueError, RecursionError):
        return True


def _masks(found: object) -> dict[str, str]:
    """Return case ids and SHA-256 as far as they are texts."""
    if not isinstance(found, dict):
        return {}
    masks = cast("dict[object, object]", found)
    return {case: sha for case, sha in masks.items() if isinstance(case, str) and isinstance(sha, str)}
