"""What stands for the surroundings of a controller: lanes that work when they are told, messages that keep words."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np

from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.mask import LEFT, RIGHT, Mask, PackedMask
from lungseg_gui.core.remarks import NONE, Remarks
from lungseg_gui.core.review import Prediction, Review, Status
from lungseg_gui.core.session import Session
from lungseg_gui.core.study import Image, Spacing
from lungseg_gui.services.library import Entry
from lungseg_gui.services.record import Recorded
from lungseg_gui.ui.controllers.painted import Painted

Run = Callable[[], object]
SHAPE = (40, 60)


def loose(thing: object) -> Any:  # noqa: ANN401 - one place where a stand-in is taken for what it stands for
    """Return a stand-in as whatever is asked for."""
    return thing


class Told:
    """A signal without Qt; listeners that take fewer words are given the first ones, as by Qt."""

    def __init__(self) -> None:
        self.listeners: list[Callable[..., object]] = []
        self.told: list[tuple[object, ...]] = []

    def connect(self, listener: object) -> None:
        self.listeners.append(loose(getattr(listener, "emit", listener)))

    def emit(self, *what: object) -> None:
        self.told.append(what)
        for listener in tuple(self.listeners):
            listener(*what[: _most(listener)])


def _most(listener: Callable[..., object]) -> int | None:
    try:
        parameters = inspect.signature(listener).parameters.values()
    except ValueError:  # Qt's own
        return None
    if any(one.kind is one.VAR_POSITIONAL for one in parameters):
        return None
    return sum(one.kind in (one.POSITIONAL_ONLY, one.POSITIONAL_OR_KEYWORD) for one in parameters)


class Work:
    """One piece of work in a lane."""

    def __init__(self, work: Callable[..., object], *, name: str, last: bool, follow: dict[str, Any]) -> None:
        self.name, self.last, self.cancelled = name, last, False
        self._work, self._follow = work, follow
        self._found: object = None
        self._error: LungSegError | None = None

    def cancel(self) -> None:
        self.cancelled = True

    def begin(self) -> None:
        """Do it, untold yet."""
        try:
            if self.cancelled:
                raise Cancelled
            self._found = self._work(self._report)
        except LungSegError as error:
            self._error = error

    def _report(self, progress: object) -> None:
        if self.cancelled:
            raise Cancelled
        self._tell("progressed", progress)

    def end(self) -> None:
        """Tell what became of it."""
        error = Cancelled() if self.cancelled else self._error
        if error is None:
            self._tell("done", self._found)
        else:
            self._tell("failed", error)
        self._tell("finished")

    def withdraw(self) -> None:
        self.cancelled = True
        self._tell("finished")

    def _tell(self, kind: str, *what: object) -> None:
        if (follow := self._follow[kind]) is not None:
            follow(*what)


class Lane:
    """Keeps work until it is told to do it."""

    def __init__(self) -> None:
        self.waiting: list[Work] = []
        self.running: Work | None = None

    def do(
        self,
        work: Callable[..., object],
        *,
        name: str,
        done: Callable[..., object] | None = None,
        failed: Callable[..., object] | None = None,
        progressed: Callable[..., object] | None = None,
        finished: Callable[..., object] | None = None,
        last: bool = False,
    ) -> Work:
        follow = {"done": done, "failed": failed, "progressed": progressed, "finished": finished}
        self.waiting.append(Work(work, name=name, last=last, follow=follow))
        return self.waiting[-1]

    def withdraw(self, task: Work) -> bool:
        if task not in self.waiting:
            return False
        self.waiting.remove(task)
        task.withdraw()
        return True

    @property
    def names(self) -> list[str]:
        return [task.name for task in self.waiting]

    @property
    def idle(self) -> bool:
        return not self.waiting and self.running is None

    def begin(self) -> Work:
        """Do the first one, untold yet."""
        self.running = self.waiting.pop(0)
        self.running.begin()
        return self.running

    def end(self) -> None:
        """Tell what became of the one that was begun."""
        task, self.running = self.running, None
        assert task is not None
        task.end()

    def run(self) -> int:
        """Do all that waits, and what comes meanwhile; return how much that was."""
        number = 0
        while self.waiting:
            self.begin()
            self.end()
            number += 1
        return number


class Lanes:
    """Lanes by name, made as they are asked for."""

    def __init__(self) -> None:
        self.all: dict[str, Lane] = {}

    def __getattr__(self, name: str) -> Lane:
        return self.all.setdefault(name, Lane())

    def run(self) -> None:
        """Work off everything."""
        while any([lane.run() for lane in tuple(self.all.values())]):
            pass


@dataclass
class Toast:
    words: str
    action: str = ""
    run: Run | None = None
    add: bool = False

    def press(self) -> None:
        assert self.run is not None
        self.run()


@dataclass
class Banner:
    severity: str
    words: str
    actions: dict[str, Run]
    share: float | None = None


@dataclass
class Messages:
    """Keeps what is said."""

    said: list[str] = field(default_factory=list[str])
    toasts: list[Toast] = field(default_factory=list[Toast])
    banners: dict[str, Banner] = field(default_factory=dict[str, Banner])
    files: list[Path] = field(default_factory=list[Path])

    def say(self, words: str) -> None:
        self.said.append(words)

    def toast(self, words: str, *, action: str = "", run: Run | None = None, add: bool = False) -> None:
        self.toasts.append(Toast(words, action, run, add))

    def banner(self, name: str, severity: str, words: str, actions: Sequence[tuple[str, Run]] = ()) -> None:
        self.banners[name] = Banner(severity, words, dict(actions))

    def progress(self, name: str, words: str, share: float, actions: Sequence[tuple[str, Run]]) -> None:
        self.banners[name] = Banner("info", words, dict(actions), share)

    def failed(self, name: str, error: LungSegError, *, retry: Run | None = None) -> None:
        if not isinstance(error, Cancelled):
            self.banner(name, "danger", str(error), [("Retry", retry)] if retry else [])

    def clear(self, name: str) -> None:
        self.banners.pop(name, None)

    def exported(self, path: Path) -> None:
        self.files.append(path)

    def press(self, name: str, caption: str) -> None:
        """Press a button of a banner, which goes with it."""
        self.banners.pop(name).actions[caption]()

    @property
    def words(self) -> dict[str, str]:
        return {name: banner.words for name, banner in self.banners.items()}


class Screen:
    """Knows what is painted."""

    def __init__(self) -> None:
        self.painted: Painted | None = None
        self.why = "Still decoding."

    def paint(self, review: Review | None, *, key: str = "a", at: float = 0.0) -> None:
        self.painted = Painted(review.image.identity, key, at) if review is not None else None

    def why_not_painted(self) -> str:
        return "" if self.painted is not None else self.why


class Settings:
    """Settings in memory; ``refuses`` is what the disk says to the next change."""

    def __init__(self, **values: object) -> None:
        self.values: dict[str, Any] = {name.replace("__", "."): value for name, value in values.items()}
        self.refuses: LungSegError | None = None
        self.locks: dict[str, str] = {}

    def get(self, key: str) -> object:
        return self.values.get(key, "")

    def text(self, key: str) -> str:
        return str(self.values.get(key, ""))

    def flag(self, key: str) -> bool:
        return bool(self.values.get(key, False))

    def number(self, key: str) -> float:
        return float(self.values.get(key, 0.0))

    def lock_of(self, key: str) -> str:
        return self.locks.get(key, "")

    def update(self, values: dict[str, object]) -> None:
        self.values.update(values)
        if self.refuses is not None:
            raise self.refuses


def image_of(number: int = 1, *, spacing: Spacing | None = None, patient: str = "", **more: Any) -> Image:  # noqa: ANN401
    """Return an image that no other number has."""
    pixels = np.full(SHAPE, number, np.uint16)
    pixels.setflags(write=False)
    return Image(f"1.2.{number}", pixels, 12, Path(f"/x/{number}.dcm"), "DICOM", spacing=spacing, **more)


def lungs(shape: tuple[int, int] = SHAPE) -> Mask:
    """Return a mask with both lungs where a frontal image has them."""
    mask = np.zeros(shape, np.uint8)
    mask[8:30, 6:24], mask[8:30, 36:54] = RIGHT, LEFT
    return mask


def predicted(image: Image, mask: Mask | None = None, *, version: str = "1.0", **more: Any) -> Prediction:  # noqa: ANN401
    """Return a prediction of an image."""
    packed = PackedMask.pack(lungs(image.shape) if mask is None else mask)
    return Prediction(image.identity, packed, version, "cpu", 1.0, 0.1, **more)


def review_of(
    number: int = 1,
    status: Status = Status.NEW,
    *,
    mask: Mask | None = None,
    **more: Any,  # noqa: ANN401
) -> Review:
    """Return a review, with both lungs drawn unless it is new."""
    review = Review(image_of(number, **more))
    if status is not Status.NEW:
        edited, based_on = status is not Status.PREDICTED, "1.0" if status is Status.PREDICTED else ""
        review.resume(lungs() if mask is None else mask, status=status, edited=edited, based_on=based_on)
    return review


def entry_of(
    number: int = 1,
    status: Status = Status.NEW,
    *,
    identity: Identity | None = None,
    read: bool = True,
    **more: Any,  # noqa: ANN401
) -> Entry:
    """Return the row of an image."""
    known = identity or (image_of(number).identity if read else None)
    return Entry(
        f"/x/{number}.dcm", known, f"{number}.dcm", status, None, "", "", -1, more.pop("message", ""), number, **more
    )


def services_of(**parts: object) -> Any:  # noqa: ANN401
    """Return services with lanes and settings, and what a test adds."""
    return SimpleNamespace(**{"lanes": Lanes(), "settings": Settings(), "protocol": "lung field", **parts})


class Saving:
    """Notes what was held and released, in order with everything else that is noted in ``log``."""

    def __init__(self) -> None:
        self.log: list[tuple[object, ...]] = []
        self.saved = Told()

    def flush(self) -> None:
        self.log.append(("flush",))

    def hold(self, identity: Identity) -> None:
        self.log.append(("hold", identity))

    def release(self, identity: Identity, *, saved: bool) -> None:
        self.log.append(("release", identity, saved))


class Record:
    """Notes decisions as they are recorded."""

    def __init__(self) -> None:
        self.lines: list[Recorded] = []

    @contextmanager
    def noting(self, recorded: Recorded) -> Generator[None]:
        self.lines.append(recorded)
        yield


class Remarking:
    """Takes what is said of images: into the open review, and a list."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.said: list[tuple[Identity, Remarks, str]] = []
        self.again: list[tuple[Identity, Remarks, str]] = []
        self.kept: list[tuple[Identity, Remarks, str]] = []

    def say(self, identity: Identity, remarks: Remarks, *, key: str) -> None:
        self._session.say(identity, remarks)
        self.said.append((identity, remarks, key))

    def keep(self, identity: Identity, remarks: Remarks, *, key: str) -> None:
        self._session.say(identity, remarks)
        self.kept.append((identity, remarks, key))

    def show_again(self, identity: Identity, remarks: Remarks, *, key: str) -> None:
        self.again.append((identity, remarks, key))

    def said_of(self, identity: Identity, *, key: str) -> Remarks:
        review = self._session.review(identity)
        return review.remarks if review is not None else NONE


class Popup:
    """Asks for words; the test enters them."""

    def __init__(self, _window: object, *, hint: str, button: str, look: str) -> None:
        self.hint, self.button, self.look = hint, button, look
        self.asked: list[tuple[str, str]] = []
        self._then: Callable[[str], object] = lambda words: None

    def ask(self, title: str, words: str, _anchor: object, then: Callable[[str], object]) -> None:
        self.asked.append((title, words))
        self._then = then

    def enter(self, words: str) -> None:
        self._then(words)


class Popups:
    """Makes popups, and keeps them."""

    def __init__(self) -> None:
        self.made: list[Popup] = []

    def __call__(self, window: object, *, hint: str, button: str, look: str) -> Popup:
        self.made.append(Popup(window, hint=hint, button=button, look=look))
        return self.made[-1]
