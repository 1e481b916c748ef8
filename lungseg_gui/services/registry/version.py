"""One model version: its folder, what its card says, and whether its files are whole."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, cast

from lungseg_gui.core.carried import spoken
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.core.protocol import BOTH, stated

State = Literal["bundled", "in use", "earlier", "candidate"]
FILES = ("model.safetensors", "config.json", "card.json")
GRAPH = "model.graph"
"""What OpenVINO predicts by, made from the weights; a version may lack it."""
OWN_NAME = re.compile(r"r([1-9]\d{0,5})")
"""Of the user's versions; the bundled one has another."""
_NUMBERED = re.compile(r"\d+(\.\d+)*")
_log = logging.getLogger("lungseg.models")


@dataclass(frozen=True)
class Version:
    """One model version.

    Attributes
    ----------
    state : str
        ``in use`` for the current one, whichever it is; ``bundled``, ``earlier`` (was in use) or ``candidate``.
    parent : str
        Name of the version it was learned from; "" for the bundled one.
    made : str
        ISO date and time, "" where unknown.
    cases : int
        How many cases it learned from.
    dice, worst : float or None
        Mean Dice of both lungs and mean of the worst 5 %, on the held-out cases at that time.
    hd95_mm : float or None
        Mean 95 % Hausdorff distance there.
    card : mapping
        All of card.json, its texts in the reader's language.
    classes : int
        Of its network; one of five serves both protocols.
    """

    name: str
    folder: Path
    state: State
    parent: str = ""
    made: str = ""
    cases: int = 0
    dice: float | None = None
    worst: float | None = None
    hd95_mm: float | None = None
    card: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    classes: int = 3

    @property
    def protocol(self) -> str:
        """What its masks mean, one of ``core.protocol.PROTOCOLS``; see ``serves_both``."""
        return stated(self.card.get("protocol"))

    @property
    def serves_both(self) -> bool:
        """Whether it draws, and learns from, masks of both protocols."""
        return self.classes == BOTH

    def serves(self, protocol: str) -> bool:
        """Return whether it can draw masks of this protocol."""
        return self.serves_both or self.protocol == protocol

    @property
    def uncertainty_limit(self) -> float | None:
        """Beyond which uncertainty its masks are doubtful; see :func:`uncertainty_limit`."""
        return uncertainty_limit(self.card)

    @property
    def work_left(self) -> float | None:
        """Share of the contour that is left to correct on its held-out cases, 0 to 1; None where its card has none."""
        held = self.card.get("held_out")
        sets = cast("Mapping[str, Any]", held) if isinstance(held, dict) else {}
        every = sets.get("all", next(iter(sets.values())) if len(sets) == 1 else None)
        found = number(cast("Mapping[str, Any]", every).get("contour_left")) if isinstance(every, dict) else None
        return found if found is not None and 0.0 <= found <= 1.0 else None

    @property
    def bundled(self) -> bool:
        """Whether it came with the program."""
        return not OWN_NAME.fullmatch(self.name)


def bundled_folders(newest: Path) -> list[Path]:
    """Return the folders of all versions that the program came with, newest first; ``newest`` is the first of them.

    Earlier ones stay beside the newest, for readers whose own versions learned from them.
    """
    beside = [
        folder
        for folder in newest.parent.glob("*")
        if folder != newest and _NUMBERED.fullmatch(folder.name) and all((folder / name).is_file() for name in FILES)
    ]
    return [newest, *sorted(beside, key=_numbers, reverse=True)]


def _numbers(folder: Path) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", folder.name)]


def bundled_folder() -> Path:
    """Return the folder of the bundled version without importing torch or lungseg_model; of several the newest.

    Raises
    ------
    LungSegError
        If the installation holds none.
    """
    spec = importlib.util.find_spec("lungseg_model")
    places = [Path(place) / "weights" for place in (spec.submodule_search_locations or [])] if spec else []
    for place in places:
        found = [folder for folder in place.glob("*") if all((folder / name).is_file() for name in FILES)]
        if found:
            return max(found, key=_numbers)
    raise LungSegError(
        tr("The bundled model is missing from the installation."),
        remedy=tr("Reinstall the program, or choose a version of your own under Model, Versions."),
    )


class Check:
    """Looks whether the files of a version are what was saved; a hash is computed once per file."""

    def __init__(self) -> None:
        self._verified: dict[Path, tuple[int, int]] = {}  # file -> (size, mtime_ns) when its hash was right

    def problem(self, folder: Path) -> str:
        """Return what is wrong with a version's files, "" where nothing is.

        Raises
        ------
        OSError
            A file is there but cannot be read at present: permission, a drive that is not connected. It may be sound.
        """
        for file in FILES:
            if not (folder / file).is_file():
                return tr("{file} is missing", file=file)
        card = _parsed(folder / "card.json")
        if card is None:
            return tr("card.json cannot be read")
        if _parsed(folder / "config.json") is None:
            return tr("config.json cannot be read")
        expected = card.get("sha256")
        weights = folder / "model.safetensors"
        stat = weights.stat()
        seen = (stat.st_size, stat.st_mtime_ns)
        if self._verified.get(weights) == seen:
            return ""
        with weights.open("rb") as stream:
            actual = hashlib.file_digest(stream, "sha256").hexdigest()
        zeros = _only_zeros(weights)
        if zeros:  # a file of the right size after a power cut, or a training that went wrong
            return tr("model.safetensors contains only zeros")
        if actual != expected:
            return tr("model.safetensors is not the saved file")
        self._verified[weights] = seen
        return ""


def _only_zeros(path: Path) -> bool:
    """Whether weights (safetensors: length of the head, head, values) have no value but 0; read to the first other."""
    size = path.stat().st_size
    with path.open("rb") as stream:
        start = 8 + int.from_bytes(stream.read(8), "little")
        stream.seek(start if start < size else 0)
        while part := stream.read(1 << 20):
            if part.strip(b"\0"):
                return False
    return size > 0


def described(name: str, folder: Path, state: State) -> Version:
    """Return a version with what its card says."""
    card: Mapping[str, Any] = read_card(folder) or {}
    scores = card.get("scores")
    figures: Mapping[str, Any] = cast("Mapping[str, Any]", scores) if isinstance(scores, dict) else {}
    cases = card.get("cases")
    return Version(
        name=name,
        folder=folder,
        state=state,
        parent=str(card.get("parent") or ""),
        made=str(card.get("made") or ""),
        cases=cases if isinstance(cases, int) else 0,
        dice=number(figures.get("dice")),
        worst=number(figures.get("worst")),
        hd95_mm=number(figures.get("hd95_mm")),
        card=MappingProxyType(spoken(card)),
        classes=_classes(folder),
    )


def _classes(folder: Path) -> int:
    """Return how many classes the network has, from config.json; 3 where it does not say."""
    found = _read(folder / "config.json") or {}
    classes = found.get("classes")
    return classes if isinstance(classes, int) and not isinstance(classes, bool) else 3


def number(value: object) -> float | None:
    """Return a number of a card; None for anything else."""
    try:
        return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
    except OverflowError:  # a whole number of 400 digits
        return None


def uncertainty_limit(card: Mapping[str, Any]) -> float | None:
    """Return the uncertainty above which a version's masks are doubtful, None where its card does not say."""
    found = card.get("uncertainty_limit")
    value = number(cast("Mapping[str, Any]", found).get("value")) if isinstance(found, dict) else None
    return value if value is not None and 0.0 < value < 1.0 else None


def read_card(folder: Path) -> dict[str, Any] | None:
    """Return card.json, None where it cannot be read."""
    return _read(folder / "card.json")


def _read(path: Path) -> dict[str, Any] | None:
    try:
        return _parsed(path)
    except OSError:
        return None


def _parsed(path: Path) -> dict[str, Any] | None:
    """Return the object in a JSON file, None where it holds none; raises OSError where it cannot be read."""
    try:
        found: Any = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError):
        return None
    return cast("dict[str, Any]", found) if isinstance(found, dict) else None
