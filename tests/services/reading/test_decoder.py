"""The worker process: what a file does to it harms nothing else."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from multiprocessing.connection import Connection
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lungseg_gui.core.errors import Cancelled, LungSegError, NotTheFile
from lungseg_gui.core.language import english
from lungseg_gui.services.reading import Decoder, read_image, worker
from lungseg_gui.services.reading.image import open_image
from lungseg_gui.services.reading.opened import Opened
from tests import dicom_files as made
from tests.spoken import brackets

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def decoder() -> Iterator[Decoder]:
    with Decoder() as decoder:
        yield decoder


@pytest.fixture
def radiograph(tmp_path: Path) -> Path:
    path = tmp_path / "radiograph.dcm"
    path.write_bytes(
        made.encode(made.dataset(made.radiograph(), BitsStored=12, PhotometricInterpretation="MONOCHROME1"))
    )
    return path


def test_it_reads_what_read_image_reads(decoder: Decoder, radiograph: Path, tmp_path: Path) -> None:
    png = tmp_path / "picture"
    png.write_bytes(made.png(made.radiograph((300, 200), bits=16)))
    for path in (radiograph, png, radiograph):
        ours, theirs = read_image(path), decoder.read(path)
        np.testing.assert_array_equal(theirs.pixels, ours.pixels)
        assert theirs.pixels.dtype == ours.pixels.dtype
        assert not theirs.pixels.flags.writeable
        assert (theirs.identity, theirs.source, theirs.study, theirs.slope) == (
            ours.identity,
            path,
            ours.study,
            ours.slope,
        )
        assert dict(theirs.attributes) == dict(ours.attributes)


def test_the_pixels_are_the_readers_own(decoder: Decoder, tmp_path: Path) -> None:
    first, second = tmp_path / "1", tmp_path / "2"
    pixels = made.radiograph()
    first.write_bytes(made.png(pixels))
    second.write_bytes(made.png(pixels[::-1]))
    image = decoder.read(first)
    decoder.read(second)
    np.testing.assert_array_equal(image.pixels, pixels)


def test_the_block_that_pixels_are_handed_over_in_grows_with_them() -> None:
    """What is larger than all that came before does not fit into the block that is there."""
    board = worker._Board()  # pyright: ignore[reportPrivateUsage]
    try:
        for side in (64, 2000, 64, 3000):
            pixels = np.random.default_rng(side).integers(0, 255, (side, side)).astype(np.uint8)
            block = SharedMemory(board.put(pixels))
            handed = np.ndarray(pixels.shape, np.uint8, buffer=block.buf).copy()
            block.close()
            np.testing.assert_array_equal(handed, pixels)
    finally:
        board.drop()


def test_it_loads_neither_qt_nor_torch_nor_what_fetches(decoder: Decoder) -> None:
    loaded = set(decoder.modules)
    assert {"numpy", "pydicom", "cv2"} <= loaded
    assert loaded.isdisjoint({"PySide6", "shiboken6", "pyqtgraph", "torch", "torchvision", "timm", "highdicom"})
    assert loaded.isdisjoint({"urllib3", "charset_normalizer"})  # of requests: nothing is fetched there


def test_errors_arrive_with_their_remedy(decoder: Decoder, tmp_path: Path) -> None:
    (tmp_path / "x.dcm").write_bytes(b"%PDF-1.7")
    with pytest.raises(LungSegError, match="PDF document") as caught:
        decoder.read(tmp_path / "x.dcm")
    assert caught.value.remedy == "Open a DICOM, PNG or JPEG file."
    with pytest.raises(LungSegError, match="no such file"):
        decoder.read(tmp_path / "absent.dcm")
    with brackets(), pytest.raises(LungSegError) as caught:
        decoder.read(tmp_path / "x.dcm")
    assert caught.value.message == "[x.dcm could not be read: [it is a PDF document].]", "the worker speaks English"
    assert caught.value.remedy == "[Open a DICOM, PNG or JPEG file.]"
    assert english(caught.value.message) == "x.dcm could not be read: it is a PDF document."


def test_what_is_said_of_a_file_arrives_in_the_windows_language(decoder: Decoder, tmp_path: Path) -> None:
    path = tmp_path / "lateral.dcm"
    path.write_bytes(made.encode(made.dataset(made.radiograph(), ViewPosition="LL", WindowCenter=600, WindowWidth=500)))
    with brackets():
        image = decoder.read(path)
    assert image.notices == ("[This is not a frontal view: the model is for PA and AP views only.]",)
    assert [voi.name for voi in image.voi] == ["[File 1]"]
    assert image.spacing_note == "not in the file", "a key: whoever shows it says it in the language"


def test_a_worker_that_died_idle_is_replaced(decoder: Decoder, radiograph: Path) -> None:
    decoder.read(radiograph)
    first = decoder.pid
    assert first is not None
    os.kill(first, signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
    assert decoder.read(radiograph).shape == (48, 40)
    assert decoder.pid != first


def stumbling(channel: Connection[Any, Any], memory_bytes: int) -> None:
    """A worker whose codec aborts on one file and never returns from another."""

    def read(path: Path) -> Opened:
        if path.name == "aborts":
            os.abort()
        if path.name == "hangs":
            time.sleep(600)
        return open_image(path)

    worker.open_image = read
    worker.serve(channel, memory_bytes)


def test_a_crash_is_an_error_for_that_file_alone(radiograph: Path) -> None:
    with Decoder(target=stumbling) as decoder:
        for _ in range(2):
            with pytest.raises(LungSegError, match="stops the decoder") as caught:
                decoder.read(radiograph.with_name("aborts"))
            assert caught.value.remedy
        assert decoder.read(radiograph).shape == (48, 40)


def stillborn(channel: Connection[Any, Any], memory_bytes: int) -> None:
    """A worker that cannot start."""
    del channel, memory_bytes
    os._exit(1)


def test_a_worker_that_cannot_start_is_not_the_files_fault(radiograph: Path) -> None:
    with Decoder(target=stillborn) as decoder, pytest.raises(NotTheFile, match="did not start") as caught:
        decoder.read(radiograph)
    assert caught.value.remedy == "Restart the program."


def test_a_file_that_takes_too_long_is_given_up(radiograph: Path) -> None:
    with Decoder(target=stumbling, timeout=0.5) as decoder:
        decoder.start()
        with pytest.raises(LungSegError, match="took more than"):
            decoder.read(radiograph.with_name("hangs"))
        assert decoder.pid is None


_GIVEN_UP = """
import sys
from pathlib import Path
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.reading import Decoder
from tests.services.reading.test_decoder import stumbling

with Decoder(target=stumbling, timeout=float(sys.argv[2])) as decoder:
    try:
        decoder.read(Path(sys.argv[1]))
    except LungSegError as error:
        print(error)
"""
_KILLED = """
import os, signal, sys
from pathlib import Path
from lungseg_gui.services.reading import Decoder

decoder = Decoder()
decoder.read(Path(sys.argv[1]))
print("read", flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Python's own tracker is POSIX's")
@pytest.mark.parametrize(
    ("program", "name", "said"),
    [(_GIVEN_UP, "hangs", "took more than"), (_GIVEN_UP, "aborts", "stops the decoder"), (_KILLED, "", "read")],
    ids=["too late", "crashed", "window killed"],
)
def test_a_worker_that_is_ended_by_force_leaves_no_memory_and_no_warning(
    radiograph: Path, repository: Path, program: str, name: str, said: str
) -> None:
    path = radiograph.with_name(name) if name else radiograph
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(repository), str(repository / "model")))}
    done = subprocess.run(
        [sys.executable, "-c", program, str(path), "5"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert said in done.stdout
    assert done.stderr == ""


def test_who_lets_the_memory_go_second_waits_for_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the process ended before Python's tracker knew, which complained of a leak once in ten."""
    began, go_on, done = threading.Event(), threading.Event(), threading.Event()
    usual = SharedMemory.unlink

    def slow(block: SharedMemory) -> None:
        if not began.is_set():  # the second one finds that it is gone
            began.set()
            assert go_on.wait(60)
        usual(block)

    board = worker._Board()  # pyright: ignore[reportPrivateUsage]
    assert board.put(np.zeros((4, 4), np.uint8))
    monkeypatch.setattr(SharedMemory, "unlink", slow)
    first = threading.Thread(target=board.unlink)
    first.start()
    assert began.wait(60)
    second = threading.Thread(target=lambda: (board.drop(), done.set()))
    second.start()
    assert not done.wait(0.2)
    go_on.set()
    for thread in (first, second):
        thread.join(60)
    assert done.is_set()


def test_closing_ends_a_file_that_is_being_read(radiograph: Path) -> None:
    decoder = Decoder(target=stumbling)
    caught: list[BaseException] = []

    def read() -> None:
        try:
            decoder.read(radiograph.with_name("hangs"))
        except LungSegError as error:
            caught.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    while decoder.pid is None:
        time.sleep(0.01)
    decoder.close()
    thread.join(60)
    assert not thread.is_alive()
    assert [type(error) for error in caught] == [Cancelled]
    with pytest.raises(Cancelled):
        decoder.read(radiograph)
    decoder.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the address space is limited on Linux alone")
def test_memory_is_limited(tmp_path: Path) -> None:
    path = tmp_path / "large.png"
    path.write_bytes(made.png(np.zeros((6000, 6000), np.uint16)))
    with Decoder(memory_bytes=60 << 20) as decoder:
        with pytest.raises(LungSegError):
            decoder.read(path)
        small = tmp_path / "small.png"
        small.write_bytes(made.png(made.radiograph()))
        assert decoder.read(small).shape == (48, 40)


def test_it_may_be_used_from_several_threads(decoder: Decoder, tmp_path: Path) -> None:
    paths = [tmp_path / f"{index}.png" for index in range(6)]
    for index, path in enumerate(paths):
        path.write_bytes(made.png(np.full((20, 30), index + 1, np.uint8)))
    found: dict[int, int] = {}

    def read(index: int) -> None:
        found[index] = int(decoder.read(paths[index]).pixels[0, 0])

    threads = [threading.Thread(target=read, args=(index,)) for index in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert found == {index: index + 1 for index in range(6)}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc shows whether the worker is gone")
def test_the_worker_ends_when_the_program_is_killed(radiograph: Path) -> None:
    program = (
        "import sys, time\n"
        "from pathlib import Path\n"
        "from lungseg_gui.services.reading import Decoder\n"
        "if __name__ == '__main__':\n"
        "    decoder = Decoder(); decoder.read(Path(sys.argv[1]))\n"
        "    print(decoder.pid, flush=True); time.sleep(600)\n"
    )
    script = radiograph.with_name("program.py")
    script.write_text(program)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, str(script), str(radiograph)], stdout=subprocess.PIPE, text=True, env=environment
    ) as parent:
        assert parent.stdout is not None
        worker = int(parent.stdout.readline())
        assert Path(f"/proc/{worker}").exists()
        parent.kill()
    deadline = time.monotonic() + 60
    while _alive(worker) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _alive(worker)


def _alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.parametrize("name", ["jpeg 2000", "htj2k", "jpeg lossless", "jpeg-ls", "jpeg extended"])
def test_damaged_codestreams_give_an_image_or_a_sentence(decoder: Decoder, tmp_path: Path, name: str) -> None:
    syntax, encode = {**made.LOSSLESS, **made.LOSSY}[name]
    stored = made.radiograph(bits=10)
    whole = made.compressed(made.dataset(stored, BitsStored=10), syntax, [encode(stored, 10)])
    start = whole.index(b"\xfe\xff\x00\xe0", 300)
    chance = random.Random(name)
    path = tmp_path / "fuzzed.dcm"
    outcomes = {"read": 0, "refused": 0}
    for _ in range(40):
        content = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            content[chance.randrange(start, len(content))] = chance.randrange(256)
        path.write_bytes(content)
        try:
            outcomes["read"] += decoder.read(path).shape == stored.shape
        except LungSegError:
            outcomes["refused"] += 1
    assert sum(outcomes.values()) == 40


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the address space is limited on Linux alone")
def test_the_largest_picture_opens_in_bounded_memory_and_a_larger_one_is_refused_in_a_sentence(tmp_path: Path) -> None:
    largest, larger = tmp_path / "largest.png", tmp_path / "larger.png"
    pixels = np.zeros((14000, 14000), np.uint8)
    pixels[7000, 6000] = 200
    largest.write_bytes(made.png(pixels))
    larger.write_bytes(made.png(np.zeros((14200, 14200), np.uint8)))
    with Decoder(memory_bytes=1 << 30) as decoder:
        image = decoder.read(largest)
        assert image.shape == (14000, 14000)
        assert image.pixels[7000, 6000] == 200
        with pytest.raises(LungSegError, match=r"^larger\.png .* are more than a radiograph has") as refused:
            decoder.read(larger)
        assert refused.value.remedy
