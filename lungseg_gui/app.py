"""Composition root of the window: logging, services, window, exception hook."""

from __future__ import annotations

import contextlib
import logging
import logging.handlers
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QMessageBox

from lungseg_gui import __version__
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import english, tr
from lungseg_gui.core.printable import printable
from lungseg_gui.jobs import finish_decision
from lungseg_gui.services.benefit import Benefit
from lungseg_gui.services.files import watch
from lungseg_gui.services.graphs import Graphs
from lungseg_gui.services.hints import Hints
from lungseg_gui.services.home import LOG, data_home, log_file
from lungseg_gui.services.inference import Inference
from lungseg_gui.services.journal import Journals
from lungseg_gui.services.journal.lock import Holder, Lock, take_home
from lungseg_gui.services.library import Library, refuse_newer
from lungseg_gui.services.logs import in_english
from lungseg_gui.services.memory import keep_large_arrays_apart
from lungseg_gui.services.place import Place
from lungseg_gui.services.precedence import collect_from_now_on, share_lock_often, staying
from lungseg_gui.services.precision import Precisions
from lungseg_gui.services.process import limit_threads
from lungseg_gui.services.reading import Decoder
from lungseg_gui.services.record import Readers, Record
from lungseg_gui.services.registry import Registry
from lungseg_gui.services.settings import open_settings, peek
from lungseg_gui.services.training_set import TrainingSet
from lungseg_gui.services.unfinished import clear_in_background
from lungseg_gui.ui import language, theme
from lungseg_gui.ui.controllers.services import Services, keep
from lungseg_gui.ui.parts import plain
from lungseg_gui.ui.program import Program
from lungseg_gui.ui.screenshot import Screenshot

_log = logging.getLogger("lungseg.app")
_SCALE = "look.scale"


@dataclass(frozen=True)
class Options:
    """What the command line asks for.

    Attributes
    ----------
    sample : bool
        Open the sample study where no path is given; so does what waits for a prediction.
    screenshot : Path or None
        Write a picture of the window, then end.
    wait_for : str
        ``prediction``, or "".
    mask_out : Path or None
        Folder that gets the mask together with the screenshot.
    size : (width, height) or None
        Of the window, in pixels at 1x.
    theme : str
        ``dark``, ``light``, or "" for the settings' one.
    exit_after_first_paint : bool
        Print ``first-paint <ms>`` and end.
    """

    paths: tuple[Path, ...] = ()
    sample: bool = False
    screenshot: Path | None = None
    wait_for: str = ""
    mask_out: Path | None = None
    size: tuple[int, int] | None = None
    theme: str = ""
    exit_after_first_paint: bool = False

    @property
    def reads(self) -> bool:
        """Whether it is a reader's start, and none that makes a picture or measures."""
        return not (self.screenshot or self.wait_for or self.mask_out or self.exit_after_first_paint)


def make_services(home: Path) -> Services:
    """Open the user's files; nothing heavy is imported.

    Raises
    ------
    LungSegError
        If the data folder cannot be read or written.
    """
    watch(home, Place(home).check)  # before anything is read: what is there now is the folder of the start
    settings = open_settings(home)
    limit_threads(int(settings.number("model.threads")))
    registry, precisions = Registry(home), Precisions(home)
    library, training_set, graphs = Library(home), TrainingSet(home / "training_set"), Graphs(home)
    try:
        finish_decision(training_set=training_set, library=library)
    except LungSegError as error:  # at the next start, then
        _log.warning("a decision is still unfinished: %s", type(error.cause).__name__)
    return Services(
        home=home,
        settings=settings,
        library=library,
        journals=Journals(home),
        registry=registry,
        inference=Inference(
            lambda: registry.current().folder,
            settings.text("model.device"),
            bfloat16=precisions.bfloat16,
            first_load=staying,
            protocol=lambda: settings.text("training.protocol"),
            graph=graphs.of,
            converting=lambda: graphs.converting,
        ),
        hints=Hints(lambda: registry.current().folder, settings.text("model.device"), graph=graphs.of),
        precisions=precisions,
        training_set=training_set,
        decoder=Decoder(),
        benefit=Benefit(home / "benefit.sqlite"),
        record=Record(home),
        readers=Readers(home),
    )


def claim(home: Path) -> Lock:
    """Take the data folder for this program; the system frees it if the program dies.

    Worklist, training set and model versions have one writer; cases that several computers share are locked by the
    journal, one by one.

    Raises
    ------
    LungSegError
        If another program works in it, or it cannot be written.
    """
    lock, holder = take_home(home)
    if holder is None:
        return lock
    if holder.host not in ("", Holder.me().host):
        remedy = tr(
            "Close it on {host} first; if that computer is no longer in use, remove {path}.",
            host=holder.host,
            path=lock.path,
        )
    else:
        remedy = tr(
            "Continue in that window, or close it first. To use a folder other than {home}, set LUNGSEG_HOME.",
            home=home,
        )
    if not holder.pid:  # its lock file was deleted
        raise LungSegError(tr("lungseg is already open."), remedy=remedy)
    raise LungSegError(tr("lungseg is already open (process {pid}).", pid=holder.pid), remedy=remedy)


def _hand_over(paths: Sequence[Path]) -> bool:
    """Have the window that is open on the data folder open these files; return whether it does."""
    from lungseg_gui.ui.second_start import hand_over

    return hand_over(data_home(), paths)


def run(options: Options) -> int:
    """Open the window and return the exit status."""
    keep_large_arrays_apart()
    share_lock_often()
    scale_face()
    application = QApplication([sys.argv[0]])
    application.setApplicationName("lungseg")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("org.lungseg.lungseg")
    _speak(application)
    alone: Lock | None = None
    if os.name == "posix":
        os.umask(0o077)  # SQLite, logs, runs: whatever writes into the data folder; exports set their own rights
    try:
        refuse_newer(data_home() / "library.sqlite")
        try:
            alone = claim(data_home())
        except LungSegError:
            if options.reads and _hand_over(options.paths):
                return 0
            raise
        signals = _catch_signals()  # before anything is opened that has to be closed
        clear_in_background(data_home())
        logged = start_log()
        services = make_services(data_home())
        services.decoder.start()  # its process gets ready while the window is made
    except LungSegError as error:
        _let_signals_end()
        if alone is not None:
            alone.release()
        sys.stderr.write(f"lungseg-gui: {printable(str(english(str(error))))}\n")
        theme.apply(application, "dark")
        if application.platformName() != "offscreen":
            QMessageBox.critical(None, "lungseg", plain(str(error)))
        return 1
    theme.set_text_size(services.settings.number("look.text"))
    theme.apply(application, options.theme or services.settings.text("theme"))
    program = Program(services)
    program.help.command_line = command_line
    hook = ExceptionHook(program)
    program.window.restore(services.settings.text("window.geometry"), options.size)
    shot = Screenshot(program, options.screenshot, wait_for=options.wait_for, mask_out=options.mask_out)
    watch = FirstPaint(program.window, lambda: _after_first_paint(program, options, shot))
    if logged:
        program.messages.banner("log", "info", logged)
    refuse_scale(program)
    program.window.show()
    program.window.setFocus()
    interrupts = _end_by_signal(program, signals)
    code = QApplication.exec()
    program.close(ask=False)
    del watch, interrupts
    hook.remove()
    alone.release()
    logging.shutdown()
    if any(thread.name.startswith("lungseg-") and thread.is_alive() for thread in threading.enumerate()):
        # A prediction that does not end must not hold up the exit; everything is on the disk.
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(shot.code or code)
    return shot.code or code


def command_line() -> str:
    """Return the reference of the command line for the manual."""
    from lungseg_gui.cli import parser, reference

    return reference.markdown(parser())


def scale_face() -> None:
    """Enlarge everything by the factor of the settings; Qt takes it before there is an application."""
    with contextlib.suppress(LungSegError):  # what is wrong with the data folder is reported below
        scale = float(peek(data_home(), _SCALE)) / 100
        if scale != 1:
            os.environ.setdefault("QT_SCALE_FACTOR", f"{scale:g}")


def _speak(application: QApplication) -> None:
    """Speak the language of the settings before anything is said, be it that the settings cannot be opened."""
    wanted = ""
    with contextlib.suppress(LungSegError):
        wanted = str(peek(data_home(), language.SETTING))
    language.install(application, wanted)


def refuse_scale(program: Program) -> None:
    """Take a scale back at which the window does not fit the screen: its edges would be out of reach."""
    settings, window = program.services.settings, program.window
    room, least = window.screen().availableGeometry(), window.minimumSize()
    scale = settings.number(_SCALE)
    if scale > 100 and (room.width() < least.width() or room.height() < least.height()):
        keep(settings, {_SCALE: 100}, program.messages)
        words = tr("At {scale:.0f} % the window does not fit this screen. The next start uses 100 %.", scale=scale)
        program.messages.banner("scale", "warn", words)


def _after_first_paint(program: Program, options: Options, shot: Screenshot) -> None:
    if options.exit_after_first_paint:
        sys.stdout.write(f"first-paint {milliseconds_since_start():.0f}\n")
        sys.stdout.flush()
        program.window.close()
        return
    collect_from_now_on()
    sample = (options.sample or shot.needs_image) and not options.paths
    asked = sample or shot.wanted  # for one image, and nothing else
    if welcomes(options):
        program.welcome.begin(sample=sample)
    program.start(options.paths, sample=sample, resume=not asked, ahead=not shot.wanted, measure=not shot.wanted)
    shot.begin(opens=bool(options.paths) or sample)
    if options.reads:
        program.listen()


def welcomes(options: Options) -> bool:
    """Whether a reader who starts so is welcomed at the first start: not where a file is named or nobody looks."""
    return not options.paths and options.screenshot is None and options.mask_out is None


class FirstPaint(QObject):
    """Calls a function once, after the window was painted for the first time and Qt has flushed it."""

    def __init__(self, window: QObject, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._then = window, then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint event."""
        if event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._then)
        return False


def milliseconds_since_start() -> float:
    """Return the age of the process; LUNGSEG_T0 (``time.time()`` of the parent) is more exact where given."""
    began = os.environ.get("LUNGSEG_T0")
    if began:
        return (time.time() - float(began)) * 1000
    try:
        ticks = int(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19])
        uptime = float(Path("/proc/uptime").read_text().split()[0])
        return (uptime - ticks / os.sysconf("SC_CLK_TCK")) * 1000
    except (OSError, ValueError, IndexError, AttributeError):
        return time.process_time() * 1000


# -- log and errors
def start_log() -> str:
    """Write to the user's log file; names of files and patients are never logged.

    Returns
    -------
    str
        A sentence for the reader where it cannot be written; the program does without it.
    """
    logger = logging.getLogger("lungseg")
    logger.setLevel(logging.INFO)
    logging.raiseExceptions = False  # a disk that fills up later costs lines of the log, and warns nobody again
    qInstallMessageHandler(_qt_message)
    try:
        handler = logging.handlers.RotatingFileHandler(log_file(), maxBytes=1_000_000, backupCount=3, encoding="utf-8")
    except OSError:
        logger.addHandler(logging.NullHandler())
        return tr(
            "No log is written: {folder} cannot be written. Everything else works as usual.",
            folder=data_home() / "logs",
        )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.addFilter(in_english)
    logger.addHandler(handler)
    return ""


def _qt_message(kind: QtMsgType, _context: object, message: str) -> None:
    level = logging.WARNING if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg) else logging.INFO
    logging.getLogger("lungseg.qt").log(level, "%s", message)


class ExceptionHook:
    """Takes what nobody caught: saves, logs, and shows one dialog that names the log file."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._before = sys.excepthook, threading.excepthook
        self._shown = False
        sys.excepthook = self._unexpected
        threading.excepthook = lambda args: _log.error(
            "unexpected, in a thread", exc_info=(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)
        )

    def remove(self) -> None:
        """Restore the earlier hooks."""
        sys.excepthook, threading.excepthook = self._before

    def _unexpected(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._program.window.close()
            return
        _log.error("unexpected", exc_info=(kind, error, trace))
        self._before[0](kind, error, trace)
        self._program.saving.flush()
        if self._shown or QApplication.platformName() == "offscreen":
            return
        self._shown = True
        words = tr("An unexpected error occurred ({kind}). Your masks were saved.", kind=kind.__name__)
        box = QMessageBox(QMessageBox.Icon.NoIcon, "lungseg", words, parent=self._program.window)
        box.setInformativeText(tr("You can continue. Details are in {log}.", log=self._program.services.home / LOG))
        box.finished.connect(lambda _: setattr(self, "_shown", False))
        box.open()


def _catch_signals() -> int | None:
    """Keep Ctrl+C and a termination until the window can answer; return what can be read once one has come."""
    if os.name != "posix":
        return None
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    for number in _signals():
        signal.signal(number, lambda *_: None)
    return reading


def _let_signals_end() -> None:
    """Undo ``_catch_signals``: a question stands there, and no window that could be closed."""
    for number in _signals():
        signal.signal(number, signal.SIG_DFL)


def _signals() -> tuple[signal.Signals, ...]:
    """Return Ctrl+C, the session's end and the terminal's end."""
    return (signal.SIGINT, signal.SIGTERM, signal.SIGHUP) if os.name == "posix" else ()


def _end_by_signal(program: Program, reading: int | None) -> object:
    """Close the window in order at a signal; Python's own handler would wait for the next event."""
    if reading is None:
        return None
    notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: (os.read(reading, 16), program.close(ask=False), QApplication.quit()))
    return notifier
