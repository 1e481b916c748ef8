"""What the commands say: sentences on standard error, results on standard output, a bar on a terminal."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Callable, Generator, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.printable import printable
from lungseg_gui.core.protocol import LUNG_FIELD

if TYPE_CHECKING:
    from lungseg_gui.services.inference import Inference
    from lungseg_gui.services.registry import Registry, Version

MODEL_HELP = "model version, or the folder of one (default: the version in use)"
_MANY = 20  # images that pay for some seconds of measuring, once
DEVICES = ("auto", "cpu", "cuda", "mps")
PRECISIONS = ("auto", "float32", "bfloat16")

Step = Callable[[float, str], None]
"""Called with how much is done (in the unit of the bar) and what is shown behind the bar."""


class UsageError(LungSegError):
    """The command was called in a way that can't work; exit status 2."""


def say(text: str) -> None:
    """Write one line to standard output."""
    sys.stdout.write(_line(text))
    sys.stdout.flush()


def say_json(values: Mapping[str, Any]) -> None:
    """Write one JSON object as one line to standard output, at once."""
    say(json.dumps(values, ensure_ascii=False, allow_nan=False))


def complain(sentence: str) -> None:
    """Write one line to standard error."""
    sys.stderr.write(_line(sentence))
    sys.stderr.flush()


def _line(text: str) -> str:
    """Return a line for a terminal or a file; the narrow space of large numbers is in few code pages of Windows."""
    return printable(text).replace("\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}") + "\n"


def agreed(question: str) -> bool:
    """Ask, and return whether the answer is yes.

    Raises
    ------
    UsageError
        Nobody can answer.
    """
    if not sys.stdin.isatty():
        raise UsageError("There is no terminal to ask for confirmation.", remedy="Add --yes.")
    sys.stderr.write(f"{printable(question)} [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in ("y", "yes")


@contextlib.contextmanager
def bar(unit: str, *, wanted: bool = True, resumes: bool = False) -> Generator[tuple[Step, Callable[[float], None]]]:
    """Show a progress bar where standard error is a terminal.

    Parameters
    ----------
    unit : str
        What is counted.
    wanted : bool
        False: no bar even on a terminal.
    resumes : bool
        What the first step finds done was done by an earlier call: only the rest counts for the time left.

    Yields
    ------
    step, set_total : callables
        Where there is no terminal they do nothing.
    """
    if not (wanted and sys.stderr.isatty()):
        yield (lambda done, text: None), (lambda total: None)
        return
    from tqdm import tqdm

    shown = tqdm(unit=unit, file=sys.stderr, dynamic_ncols=True, leave=False)

    first = True

    def step(done: float, text: str) -> None:
        nonlocal first
        if first and resumes:
            shown.initial = done
        first = False
        shown.n = done
        shown.set_postfix_str(printable(text), refresh=False)
        shown.refresh()

    def set_total(total: float) -> None:
        shown.total = total

    try:
        yield step, set_total
    finally:
        shown.close()


def open_model(name: str | None, device: str, *, protocol: str = "") -> tuple[Registry, Inference]:
    """Return the user's versions and what predicts with one of them.

    Parameters
    ----------
    name : str or None
        A version, or the folder of one, such as what lungseg train wrote; the one in use where it is None.
    protocol : str
        What masks should mean; if empty, lung fields, or the only protocol that the version draws.

    Raises
    ------
    UsageError
        No such version, or one that does not serve the protocol.
    """
    from lungseg_gui.services.graphs import Graphs
    from lungseg_gui.services.home import data_home
    from lungseg_gui.services.inference import Inference
    from lungseg_gui.services.precision import Precisions
    from lungseg_gui.services.registry import Registry, described

    registry, chosen, graphs = Registry(data_home()), Precisions(data_home()).bfloat16, Graphs(data_home())

    def predicts(folder: Callable[[], Path], version: Callable[[], Version]) -> tuple[Registry, Inference]:
        if protocol and not version().serves(protocol):
            raise UsageError(
                f"Version {version().name} draws masks under another protocol: {version().protocol}.",
                remedy="Choose a version that serves both protocols, or leave --protocol out.",
            )
        return registry, Inference(
            folder, device, bfloat16=chosen, protocol=lambda: protocol or LUNG_FIELD, graph=graphs.of
        )

    if name is None:
        return predicts(lambda: registry.current().folder, registry.current)
    try:
        version = registry.get(name)
    except LungSegError as error:
        folder = Path(name)
        if (folder / "model.safetensors").is_file():
            return predicts(lambda: folder, lambda: described(folder.name, folder, "candidate"))
        raise UsageError(error.message, remedy=error.remedy, cause=error) from error
    return predicts(lambda: version.folder, lambda: version)


def settle_precision(inference: Inference, images: int) -> None:
    """After many images: measure once whether the next ones are faster in half precision; Ctrl+C ends it."""
    if images < _MANY:
        return
    from lungseg_gui.jobs import settle_precision
    from lungseg_gui.services.home import data_home
    from lungseg_gui.services.precision import Precisions

    with contextlib.suppress(KeyboardInterrupt, LungSegError):
        settle_precision(inference, Precisions(data_home()))


def about(path: Path, error: LungSegError) -> str:
    """Return the sentence of an error, beginning with the file unless it names it already."""
    name = printable(str(path))
    return str(error) if name in error.message else f"{name}: {error}"


def tell(notices: Iterable[str]) -> None:
    """Say what the reader should know: a damaged version that was set aside, a GPU that can't be used."""
    for notice in notices:
        if notice:
            complain(notice)
