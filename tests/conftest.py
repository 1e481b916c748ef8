"""What every test gets: its own user folder, no screen, and a search for what it left behind."""

from __future__ import annotations

import functools
import importlib
import multiprocessing
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings

from tests.patience import PATIENCE_MS
from tests.slow import SLOW, TIMES, function_of, has_fast_tests, is_long, slow_tests, spent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from tests.orthanc import Orthanc

# Before any test module imports Qt or OpenCV.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")

ROOT = Path(__file__).resolve().parent.parent
LEFT_BEHIND_AFTER_S = 60.0
"""How long threads and children that were told to end may take to do so."""

# A machine under load is no reason to fail: no test is timed.
settings.register_profile("lungseg", deadline=None)
settings.load_profile("lungseg")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        default=False,
        help="write the golden pictures anew instead of comparing with them",
    )
    parser.addoption("--fast", action="store_true", default=False, help="leave out what takes long (tests/slow.py)")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Pass over whole files of what --fast leaves out."""
    if not config.getoption("--fast") or collection_path.suffix != ".py":
        return None
    return None if has_fast_tests(collection_path) else True


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark what takes long, and leave it out with --fast; tests/slow.py has the rule."""
    measured = slow_tests()
    for item in items:
        seconds = measured.get(function_of(item.nodeid), 0.0)
        if seconds >= SLOW:
            item.add_marker("slow")
        long = seconds or item.get_closest_marker("slow") or is_long(item.path, getattr(item, "fixturenames", ()))
        if long and not item.get_closest_marker("way"):
            item.add_marker("long")
    if config.getoption("--fast"):
        left = [item for item in items if item.get_closest_marker("long")]
        items[:] = [item for item in items if not item.get_closest_marker("long")]
        config.hook.pytest_deselected(items=left)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Note the processor time of each test where it is asked for; see tests/slow.py."""
    began = spent()
    done = yield
    if os.environ.get(TIMES):
        with open(os.environ[TIMES], "a", encoding="utf-8") as lines:
            lines.write(f"{spent() - began:.2f} {item.nodeid}\n")
    return done


@pytest.fixture
def bracketed() -> Iterator[None]:
    """Speak a language whose every text is the English one in brackets, with a comma for the decimal point."""
    from lungseg_gui.core import language

    before = language.current()
    language.install(language.Language("xx", lambda words, _comment, _number: f"[{words}]", ","))
    yield
    language.install(before)


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """pytest-qt's hand, more patient than its five seconds: a machine may stand still for longer. Toasts stay, too.

    It holds the widgets that a test gives it until they are closed; pytest-qt itself has weak references. A panel that
    nothing but its own cycles holds once the test's function has returned is collected whenever Python allocates, and
    that is in its paintEvent, too: Qt draws on what is gone, and the process ends.
    """
    from lungseg_gui.ui.parts.notes import Toast

    monkeypatch.setattr(Toast, "SECONDS", 600)
    for name in ("waitUntil", "waitSignal", "waitSignals"):
        monkeypatch.setattr(qtbot, name, functools.partial(getattr(qtbot, name), timeout=PATIENCE_MS))
    held: list[QWidget] = []
    add = qtbot.addWidget

    def add_and_hold(widget: QWidget, **more: Any) -> None:  # noqa: ANN401 - as pytest-qt has it
        held.append(widget)
        add(widget, **more)

    monkeypatch.setattr(qtbot, "addWidget", add_and_hold)
    return qtbot


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether golden pictures are to be written anew."""
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture(scope="session")
def repository() -> Path:
    """Root of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The real radiographs beside the checkout; the test is skipped where there are none."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("../shared is absent: tests on real radiographs are not run")
    return folder


@pytest.fixture(scope="session")
def takes_long() -> None:
    """A fixture that starts a window, a server, a process or a training asks for this: --fast leaves its tests out."""


@pytest.fixture(scope="session")
def window_system(takes_long: None) -> Iterator[dict[str, str]]:
    """Environment of a child process that opens real windows: on Linux a screen of its own, under Xvfb.

    The tests' own process stays on Qt's offscreen platform, which is fixed when its application is made.
    """
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    if not sys.platform.startswith("linux"):
        yield environment
        return
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed: window tests are not run (apt-get install xvfb)")
    reading, writing = os.pipe()
    # The server chooses a free display and writes its number when it is ready.
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as pipe:
                number = pipe.readline().strip()
            if not number:
                pytest.fail("Xvfb ended before it had a display")
            environment.pop("WAYLAND_DISPLAY", None)
            yield {**environment, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        finally:
            server.terminate()


@pytest.fixture(scope="session")
def started_orthanc(tmp_path_factory: pytest.TempPathFactory, takes_long: None) -> Iterator[Orthanc]:
    """One PACS for all tests of this process; the test is skipped where Orthanc is not installed."""
    from tests.orthanc import running

    with running(tmp_path_factory.mktemp("orthanc")) as orthanc:
        yield orthanc


@pytest.fixture
def orthanc(started_orthanc: Orthanc) -> Orthanc:
    """The PACS without a study."""
    started_orthanc.empty()
    return started_orthanc


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of an authority of the tests, and of what it signed."""
    from tests.orthanc import certificates

    return certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture(scope="session")
def orthanc_tls(tmp_path_factory: pytest.TempPathFactory, certificates: Path, takes_long: None) -> Iterator[Orthanc]:
    """A PACS that speaks encrypted alone."""
    from tests.orthanc import running

    with running(tmp_path_factory.mktemp("orthanc-tls"), tls=certificates) as orthanc:
        yield orthanc


@pytest.fixture(autouse=True)
def lungseg_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Empty user folder for this test: the developer's own settings and studies stay out of it.

    Not by `monkeypatch`: what a fixture here asks for is put back after the search for what was left behind, and
    that search would meet whatever the test replaced (os.close, Path.read_bytes).
    """
    home = tmp_path_factory.mktemp("lungseg-home")
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("LUNGSEG_HOME", str(home))
        # nor are their passwords asked for
        environment.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
        yield home


def _running_threads() -> set[threading.Thread]:
    # Threads that Python did not start (Qt's, OpenMP's) show as _DummyThread and can't be joined.
    dummy = getattr(threading, "_DummyThread", ())
    return {thread for thread in threading.enumerate() if not isinstance(thread, dummy)}


def _running_timers() -> set[int]:
    """Addresses of the repeating QTimers below the application and its windows, if Qt is loaded."""
    if "PySide6.QtWidgets" not in sys.modules:
        return set()
    shiboken, core, widgets = (
        importlib.import_module(name) for name in ("shiboken6", "PySide6.QtCore", "PySide6.QtWidgets")
    )
    application = widgets.QApplication.instance()
    if application is None:
        return set()
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    owners = [application, *application.topLevelWidgets()]
    timers = [timer for owner in owners for timer in owner.findChildren(core.QTimer)]
    running = [timer for timer in timers if timer.isActive() and not timer.isSingleShot()]
    return {shiboken.getCppPointer(timer)[0] for timer in running}


def _children() -> set[int]:
    """Process identities of living children, from multiprocessing and (on Linux) from the kernel."""
    ours = {child.pid for child in multiprocessing.active_children() if child.pid is not None}
    # not by Path: a test may have replaced what it does
    listing = f"/proc/self/task/{os.getpid()}/children"
    if os.path.exists(listing):
        pids = {int(word) for word in _read(listing).split()}
        ours |= {pid for pid in pids if not _belongs_to_multiprocessing(pid)}
    return ours


def _belongs_to_multiprocessing(pid: int) -> bool:
    """Whether this is the resource tracker or fork server, which live as long as the interpreter."""
    try:
        command = _read(f"/proc/{pid}/cmdline")
        state = _read(f"/proc/{pid}/stat").rpartition(b")")[2].split()[0]
    except OSError:
        return True
    return b"resource_tracker" in command or b"forkserver" in command or state == b"Z"


def _read(path: str) -> bytes:
    """Return what a file of the kernel says, whatever a test has done to Path."""
    handle = os.open(path, os.O_RDONLY)
    try:
        return b"".join(iter(lambda: os.read(handle, 1 << 16), b""))
    finally:
        os.close(handle)


@pytest.fixture(autouse=True)
def nothing_left_behind(lungseg_home: Path) -> Iterator[None]:
    """Fail a test that leaves a thread, a timer or a child process running."""
    threads, timers, children = _running_threads(), _running_timers(), _children()
    yield
    end = time.monotonic() + LEFT_BEHIND_AFTER_S
    while (_running_threads() - threads or _children() - children) and time.monotonic() < end:
        time.sleep(0.02)
    left = [f"thread {thread.name}" for thread in _running_threads() - threads]
    left += [f"child process {pid}" for pid in _children() - children]
    left += ["a repeating QTimer"] * len(_running_timers() - timers)
    if left:
        pytest.fail("the test left behind: " + ", ".join(sorted(left)), pytrace=False)
