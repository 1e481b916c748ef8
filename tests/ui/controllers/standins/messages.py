"""Messages and popups that keep what is said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from lungseg_gui.core.errors import Cancelled, LungSegError

Run = Callable[..., object]


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
    """Keeps what is said: banners while they are shown, all else for good."""

    said: list[str] = field(default_factory=list[str])
    toasts: list[Toast] = field(default_factory=list[Toast])
    retracted: list[str] = field(default_factory=list[str])
    banners: dict[str, Banner] = field(default_factory=dict[str, Banner])
    errors: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    files: list[Path] = field(default_factory=list[Path])

    def say(self, words: str) -> None:
        self.said.append(words)

    def toast(self, words: str, *, action: str = "", run: Run | None = None, add: bool = False) -> None:
        self.toasts.append(Toast(words, action, run, add))

    @property
    def toast_words(self) -> str:
        return self.toasts[-1].words if self.toasts else ""

    def retract(self, words: str) -> None:
        self.retracted.append(words)

    def banner(self, name: str, severity: str, words: str, actions: Sequence[tuple[str, Run]] = ()) -> None:
        self.banners[name] = Banner(severity, words, dict(actions))

    def progress(self, name: str, words: str, share: float, actions: Sequence[tuple[str, Run]]) -> None:
        self.banners[name] = Banner("info", words, dict(actions), share)

    def failed(self, name: str, error: LungSegError, *, retry: Run | None = None) -> None:
        if not isinstance(error, Cancelled):
            self.errors.append((name, str(error)))
            self.banner(name, "danger", str(error), [("Retry", retry)] if retry else [])

    def clear(self, name: str) -> None:
        self.banners.pop(name, None)

    def exported(self, path: Path) -> None:
        self.files.append(path)

    def press(self, name: str, caption: str) -> None:
        """Press a button of a banner, which goes with it."""
        self.banners.pop(name).actions[caption]()

    @property
    def toasted(self) -> list[str]:
        """The words of all toasts."""
        return [toast.words for toast in self.toasts]

    @property
    def words(self) -> dict[str, str]:
        """The words of the banners that are shown."""
        return {name: banner.words for name, banner in self.banners.items()}


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
