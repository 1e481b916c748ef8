"""A decision between training set and worklist: both are to know it, whenever the program is killed.

``decision.json`` comes into the training set together with an accepted case, in one step, and goes once the worklist
knows of it too. Before an acceptance is taken back it is written with what is to become of the case. Where it is there
at a start, the decision is finished (``jobs.finish_decision``).
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from lungseg_gui.core.language import together, tr
from lungseg_gui.core.review import Status
from lungseg_gui.core.training import CaseRecord
from lungseg_gui.services.files import atomic_write_bytes, keep_damaged, read_object, speaking_of, sync_folder

NAME = "decision.json"
_ACCEPTED = "accepted"
_log = logging.getLogger("lungseg.training_set")


@dataclass(frozen=True)
class Decision:
    """What was decided on a case.

    Attributes
    ----------
    image : str
        Salted hash of the image (``CaseRecord.image_hash``).
    status : str
        What the worklist is to say of it.
    takes_back : str
        Which acceptance leaves the training set, as :func:`acceptance_of` names it; "" for none.
    """

    image: str
    status: str
    takes_back: str = ""


def accepted(image: str) -> bytes:
    """Return the file that comes with an accepted case."""
    return _encoded(Decision(image, _ACCEPTED))


def begin_taking_back(root: Path, image: str, *, cases: Iterable[CaseRecord], status: str) -> None:
    """Note that the last acceptance of an image is about to be taken back; nothing where it is not in the set.

    Raises
    ------
    LungSegError
        A full disk.
    """
    case = next((case for case in cases if case.image_hash == image), None)
    if case is None:
        return
    with speaking_of(tr("The training set could not be saved"), root, again=tr("try again")):
        atomic_write_bytes(root / NAME, _encoded(Decision(image, status, acceptance_of(case))))


def acceptance_of(case: CaseRecord) -> str:
    """Name one acceptance: accepted again, a case has another one."""
    return f"{case.provenance['date']} {case.mask_sha256}"


def unfinished(root: Path, *, told: Callable[[str], object] = lambda words: None) -> Decision | None:
    """Return the decision that the worklist may not know; None where there is none.

    A damaged one is kept aside, and ``told`` gets a sentence with what the reader has to do.
    """
    path = root / NAME
    try:
        found = read_object(path)
        said = [found[name] for name in ("image", "status", "takes_back")]
        if not all(isinstance(one, str) for one in said) or said[1] not in {status.value for status in Status}:
            raise ValueError("no decision")
        return Decision(*said)
    except FileNotFoundError:
        return None
    except OSError as error:  # it is asked for once more at the next start
        _log.warning("a decision cannot be read: %s", type(error).__name__)
        return None
    except (ValueError, LookupError):
        kept = keep_damaged(path)
        if kept:
            finish(root)
        words = tr("Your last decision may be lost: check the case and decide again if needed.")
        told(together((words, kept)))
        return None


def finish(root: Path) -> None:
    """Note that the worklist knows."""
    try:
        (root / NAME).unlink(missing_ok=True)
    except OSError as error:  # it is finished once more at the next start
        _log.warning("a decision could not be closed: %s", error)
        return
    sync_folder(root)


def _encoded(decision: Decision) -> bytes:
    return (json.dumps(asdict(decision), indent=1) + "\n").encode()
