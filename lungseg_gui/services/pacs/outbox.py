"""What is to be sent, on the disk until it has arrived: it survives an outage, a crash and a restart.

The objects are made, and with them their UIDs, before they are queued. So sending one twice is sending the same one,
and after an end that leaves it open whether an object arrived, the node is asked for its UID.
"""

from __future__ import annotations

import json
import logging
import re
import secrets
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.core.language import as_kept, of_kept, tr
from lungseg_gui.services.files import atomic_write_bytes, delete_for_good, sha256, speaking_of
from lungseg_gui.services.pacs.client import Client
from lungseg_gui.services.pacs.faults import SecretNeeded, Unreachable
from lungseg_gui.services.pacs.found import Instance, is_uid

FOLDER = Path("pacs", "outbox")
KEPT = 200
"""Of those that arrived, so that the reader can look up what went where."""
_ITEM = "item.json"
_FIELD = re.compile(r'"(node|case|name)": "([^"\\\n]*)"')
_log = logging.getLogger("lungseg.pacs")

State = Literal["waiting", "unclear", "sent", "failed"]
_STATES: tuple[State, ...] = ("waiting", "unclear", "sent", "failed")


@dataclass(frozen=True)
class Part:
    """One object of an item.

    Attributes
    ----------
    kind : str
        For the reader: SEG, SR.
    state : str
        ``unclear`` from the moment before it is sent until the node has said yes or no.
    """

    file: str
    kind: str
    study: str
    series: str
    uid: str
    sha256: str
    state: State = "waiting"

    @property
    def instance(self) -> Instance:
        """Its UIDs."""
        return Instance(self.study, self.series, self.uid)


@dataclass(frozen=True)
class Item:
    """The objects of one case on their way to one node.

    Attributes
    ----------
    key : str
        Name of its folder; later ones sort behind earlier ones.
    case : str
        The image that they belong to, as the library knows it.
    name : str
        What the worklist calls it.
    queued, ended : float
        Seconds since 1970; 0 where it has not ended.
    why : str
        Why it has not arrived yet, or never will unless it is tried again.
    mask : str
        Distinguishes the mask in it from another one of the image (``library.digest_of``); "" where nobody noted it.
    """

    key: str
    node: str
    case: str
    name: str
    queued: float
    parts: tuple[Part, ...]
    state: State = "waiting"
    ended: float = 0.0
    why: str = ""
    mask: str = ""

    @property
    def kinds(self) -> str:
        """What it holds, for the reader: SEG + SR."""
        return " + ".join(part.kind for part in self.parts)

    @property
    def damaged(self) -> bool:
        """Whether its description is damaged: it is never sent, and its files stay until the reader removes it."""
        return self.state == "failed" and not self.parts


class Outbox:
    """The queue, a folder for each item."""

    _lock = threading.RLock()  # of all in this process: what is forgotten in the meantime is not written again

    def __init__(self, home: Path) -> None:
        self._folder = home / FOLDER

    # -- what is in it
    def items(self) -> list[Item]:
        """Return every item, oldest first; a folder without a description was never queued."""
        return [item for folder in self._folders() if (item := _read(folder)) is not None]

    def _folders(self) -> list[Path]:
        try:
            return sorted(one for one in self._folder.iterdir() if one.is_dir())
        except OSError:
            return []

    def add(self, node: str, case: str, name: str, files: Mapping[str, bytes], *, mask: str = "") -> Item:
        """Queue objects.

        Parameters
        ----------
        files : mapping
            From what each is for the reader (SEG, SR) to the whole DICOM file.
        mask : str
            As in :class:`Item`.

        Raises
        ------
        LungSegError
            One is not a DICOM file with UIDs, or the disk is full: then nothing is queued.
        """
        key = f"{time.time_ns():020d}-{secrets.token_hex(4)}"
        folder = self._folder / key
        parts = tuple(_part(f"{number}.dcm", kind, content) for number, (kind, content) in enumerate(files.items()))
        item = Item(key, node, case, name, time.time(), parts, mask=mask)
        try:
            with speaking_of(tr("The send queue could not be saved"), self._folder, again=tr("send again")):
                for part, content in zip(parts, files.values(), strict=True):
                    atomic_write_bytes(folder / part.file, content)
                self._write(item)  # last: from here on it counts
        except LungSegError:
            if folder.exists():
                delete_for_good(folder)
            raise
        return item

    def again(self, key: str) -> None:
        """Have an item that failed tried again."""
        with self._lock:
            item = self._get(key)
            if item is not None and item.state == "failed" and not item.damaged:
                self._write(replace(item, state="waiting", why="", ended=0.0))

    def remove(self, key: str) -> None:
        """Take an item off, sent or not. What arrived at the node stays there."""
        with self._lock:
            if self._get(key) is not None:
                delete_for_good(self._folder / key)

    def forget(self, case: str = "", *, study: str = "") -> int:
        """Take off every item of a case, or of a study by its UID; return how many.

        Raises
        ------
        LungSegError
            A file of a damaged item cannot be read: nobody can say whose it is.
        """
        gone = [folder for folder in self._folders() if _is_of(folder, case, study)]
        for folder in gone:
            with self._lock:
                delete_for_good(folder)
        return len(gone)

    def file_of(self, item: Item, part: Part) -> Path:
        """Return where an object is until it has arrived."""
        return self._folder / item.key / part.file

    # -- sending
    def send(
        self,
        connect: Callable[[str], Client],
        *,
        changed: Callable[[Item], object] = lambda item: None,
        check: Callable[[], object] = lambda: None,
        only: str = "",
    ) -> LungSegError | None:
        """Send what waits, oldest first; return why some of it waits still.

        A node that cannot be reached is left for this time; the items of other nodes are sent.

        Parameters
        ----------
        connect : callable
            From the name of a node to what speaks to it; raises LungSegError.
        changed : callable
            Called with each item that was sent, or with why it was not.
        check : callable
            Called between two objects; raises Cancelled.
        only : str
            Name of the node whose items are sent; "" for all.
        """
        clients: dict[str, Client] = {}
        left: dict[str, LungSegError] = {}
        try:
            for item in self.items():
                if item.state not in ("waiting", "unclear") or only not in ("", item.node):
                    continue
                check()
                if item.node in left:
                    self._keep(replace(item, why=str(left[item.node])), changed)
                    continue
                try:
                    if item.node not in clients:
                        clients[item.node] = connect(item.node)
                    item = self._send(item, clients[item.node], check)
                    self._keep(replace(item, state="sent", ended=time.time(), why=""), changed)
                except Cancelled:
                    raise
                except (Unreachable, SecretNeeded) as error:
                    left[item.node] = error
                    self._keep(replace(self._as_marked(item), why=str(error)), changed)
                except LungSegError as error:
                    now = self._as_marked(item)
                    self._keep(replace(now, state="failed", ended=time.time(), why=str(error)), changed)
        finally:
            for client in clients.values():
                client.close()
        self._drop_old()
        secret = next((error for error in left.values() if isinstance(error, SecretNeeded)), None)
        return secret or next(iter(left.values()), None)

    def _send(self, item: Item, client: Client, check: Callable[[], object]) -> Item:
        for number, part in enumerate(item.parts):
            check()
            if part.state == "sent":
                continue
            path = self.file_of(item, part)
            arrived = part.state == "unclear" and client.knows(part.instance)
            if not arrived:
                if not _is_whole(path, part):
                    raise LungSegError(
                        tr("The queued file is damaged on this disk."), remedy=tr("Send the case again.")
                    )
                item = self._mark(item, number, "unclear")
                try:
                    client.send(path)
                except (Unreachable, Cancelled):
                    raise
                except LungSegError:
                    self._mark(item, number, "waiting")  # the node said no
                    raise
            item = self._mark(item, number, "sent")
        return item

    def _mark(self, item: Item, number: int, state: State) -> Item:
        parts = list(item.parts)
        parts[number] = replace(parts[number], state=state)
        unclear = any(part.state == "unclear" for part in parts)
        item = replace(item, parts=tuple(parts), state="unclear" if unclear else "waiting")
        with self._lock:
            if self._get(item.key) is None:
                raise LungSegError(tr("This is no longer in the queue."), remedy=tr("Send the case again."))
            self._write(item)
        return item

    def _keep(self, item: Item, changed: Callable[[Item], object]) -> None:
        with self._lock:
            if self._get(item.key) is None:  # taken off in the meantime
                return
            self._write(item)
            if item.state == "sent":
                for part in item.parts:
                    delete_for_good(self.file_of(item, part))
        changed(item)

    def _drop_old(self) -> None:
        sent = [item for item in self.items() if item.state == "sent"]
        for item in sent[: max(0, len(sent) - KEPT)]:
            self.remove(item.key)

    def _get(self, key: str) -> Item | None:
        return _read(self._folder / key)

    def _as_marked(self, item: Item) -> Item:
        """Return an item with how far its parts are by now."""
        found = self._get(item.key)
        return item if found is None or found.damaged else found

    def _write(self, item: Item) -> None:
        kept = asdict(item) | {"why": as_kept(item.why)}
        content = json.dumps(kept, ensure_ascii=False).encode()
        atomic_write_bytes(self._folder / item.key / _ITEM, content)


def _read(folder: Path) -> Item | None:
    content = b""
    try:
        content = (folder / _ITEM).read_bytes()
        told: Any = json.loads(content)
        parts = tuple(replace(Part(**one), state=_state(one["state"])) for one in told["parts"])
        item = replace(Item(**told), key=folder.name, parts=parts, state=_state(told["state"]))
        _check(item)
        return replace(item, why=of_kept(item.why))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, LookupError, TypeError, AttributeError, OverflowError, RecursionError):
        return _damaged(folder.name, content.decode("utf-8", "replace"))


def _check(item: Item) -> None:
    """Refuse a description that is whole as JSON and yet none: with TypeError, ValueError, OverflowError or OSError."""
    texts = [item.node, item.case, item.name, item.why, item.mask]
    for part in item.parts:
        texts += [part.file, part.kind, part.study, part.series, part.uid, part.sha256]
    "".join(texts).encode()  # each a text, and one that can be written again
    for seconds in (item.queued, item.ended):
        datetime.fromtimestamp(seconds)
    if not item.parts or any(Path(part.file).name != part.file for part in item.parts):
        raise ValueError("nothing to send, or what is not in its folder")


def _damaged(key: str, text: str) -> Item:
    """Return an item with what can still be read of its description."""
    known = dict(_FIELD.findall(text))
    why = LungSegError(tr("The queued file is damaged on this disk."), remedy=tr("Send the case again."))
    node, case, name = (known.get(field, "") for field in ("node", "case", "name"))
    return Item(key, node, case, name, 0.0, (), "failed", why=str(why))


def _is_of(folder: Path, case: str, study: str) -> bool:
    """Whether a folder holds what is of a case or a study; without a whole description every file is looked through."""
    item = _read(folder)
    if item is None or item.damaged:
        return any(word and _mentions(folder, word.encode()) for word in (case, study))
    return (case != "" and item.case == case) or (study != "" and any(part.study == study for part in item.parts))


def _mentions(folder: Path, word: bytes) -> bool:
    """Whether a file has a UID or a key in it, and no longer one that begins or ends like it."""
    sought = re.compile(rb"(?<![\w.])" + re.escape(word) + rb"(?![\w.])")
    try:
        return any(sought.search(path.read_bytes()) for path in folder.iterdir() if path.is_file())
    except OSError as error:  # nobody can say what it is of: it must not count as forgotten
        raise LungSegError(
            tr("{name} could not be read: {reason}.", name=folder.name, reason=tr("the drive reported an error")),
            remedy=tr("Check read permission for it."),
            cause=error,
        ) from error


def _state(told: str) -> State:
    return told if told in _STATES else "failed"


def _is_whole(path: Path, part: Part) -> bool:
    try:
        return sha256(path.read_bytes()) == part.sha256
    except OSError:
        return False


def _part(file: str, kind: str, content: bytes) -> Part:
    """Return a part with the UIDs that its file names."""
    import io

    from pydicom import dcmread

    keywords = ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID")
    try:
        found = dcmread(io.BytesIO(content), specific_tags=list(keywords), stop_before_pixels=True)
        uids = [str(found.get(keyword, "")) for keyword in keywords]
    except Exception as error:  # pydicom raises all kinds on what is not a DICOM file
        raise LungSegError(
            tr("The {kind} is not a DICOM file.", kind=kind), remedy=tr("Choose another file."), cause=error
        ) from None
    if not all(map(is_uid, uids)):
        raise LungSegError(tr("The {kind} has no UIDs.", kind=kind), remedy=tr("Choose another file."))
    return Part(file, kind, *uids, sha256=sha256(content))
