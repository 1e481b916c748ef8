"""Damaged streams: what is refused, what carries a notice, and what opens silently; and what the check costs.

``python -m tests.bench.damaged_files [--files 25] [--json]`` from the root of the checkout. Each format is written from
drawn phantoms and damaged in each of the ways below, with a fixed seed. A file that opens without a word although
its pixels are not those of the undamaged one is *silent*; one whose pixels are the same is *unharmed*. Times are those
of decoding an undamaged frame beside the same decoder without the check, each the median of several: on the clock and
of the processor, which says the same whatever else the computer does (a check in a second thread counts in full).
"""

from __future__ import annotations

import argparse
import functools
import json
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import cv2
import imagecodecs
import numpy as np
from numpy.typing import NDArray

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.phantom import draw
from lungseg_gui.services.reading import codecs, read_image
from tests import dicom_files as made

Array = NDArray[Any]
Drawing = Callable[[int, int], Array]
_SHAPE = (480, 440)
_LARGE = (3000, 2500)
_SHARE = 20  # one part in so many is damaged
_WHOLE = "intact"
_TOLD = ("5 % zeroed", "5 % random", "5 % cut out")


@functools.cache
def _drawn(seed: int, shape: tuple[int, int]) -> Array:
    return draw(seed, shape=shape).pixels.astype(np.uint32)


def phantom(seed: int, bits: int, shape: tuple[int, int] = _SHAPE) -> Array:
    """Draw a radiograph of so many bits."""
    pixels = _drawn(seed, shape)
    scaled = pixels * ((1 << bits) - 1) // max(1, int(pixels.max()))
    return scaled.astype(np.uint8 if bits <= 8 else np.uint16)


# -- formats
@dataclass(frozen=True)
class Format:
    """How a file is written around a codestream.

    Attributes
    ----------
    encode : callable
        Pixels to a codestream.
    syntax : str
        Of a DICOM file; "" for a picture.
    plain : callable or None
        What decodes it without telling anything, where that is another function than ours.
    """

    bits: int
    encode: Callable[[Array], bytes]
    syntax: str = ""
    plain: Callable[[bytes], object] | None = None

    def file(self, pixels: Array, frame: bytes) -> bytes:
        """Return the whole file."""
        if not self.syntax:
            return frame
        return made.compressed(made.dataset(pixels, BitsStored=self.bits), self.syntax, [frame])


def _lossless(bits: int, predictor: int = 1) -> Callable[[Array], bytes]:
    return lambda pixels: bytes(
        cast("bytes", imagecodecs.jpeg8_encode(pixels, lossless=True, bitspersample=bits, predictor=predictor))
    )


def _of(name: str, bits: int) -> Callable[[Array], bytes]:
    encode = {**made.LOSSLESS, **made.LOSSY}[name][1]
    return lambda pixels: encode(pixels, bits)


def _colour(pixels: Array) -> bytes:
    return made.jpeg(np.repeat(pixels[..., np.newaxis], 3, axis=2))


def _progressive(pixels: Array) -> bytes:
    return cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_PROGRESSIVE, 1, cv2.IMWRITE_JPEG_QUALITY, 95])[1].tobytes()


def _plain(frame: bytes) -> object:
    return imagecodecs.jpeg8_decode(frame)


def _plain_colour(frame: bytes) -> object:
    return imagecodecs.jpeg8_decode(frame, colorspace="RGB", outcolorspace="RGB")


FORMATS: Mapping[str, Format] = {
    "JPEG file": Format(8, made.jpeg, plain=_plain),
    "JPEG file, colour": Format(8, _colour, plain=_plain_colour),
    "JPEG file, progressive": Format(8, _progressive, plain=_plain),
    "DICOM JPEG baseline": Format(8, made.jpeg, made.BASELINE, _plain),
    "DICOM JPEG extended, 12 bits": Format(12, _of("jpeg extended", 12), made.EXTENDED, _plain),
    "DICOM JPEG lossless, 8 bits": Format(8, _lossless(8), made.JPEG + "70", _plain),
    "DICOM JPEG lossless, 12 bits": Format(12, _lossless(12), made.JPEG + "70", _plain),
    "DICOM JPEG lossless, 16 bits": Format(16, _lossless(16, 4), made.JPEG + "57", _plain),
    "DICOM JPEG-LS": Format(12, _of("jpeg-ls", 12), made.JPEG + "80"),
    "DICOM JPEG 2000": Format(12, _of("jpeg 2000", 12), made.JPEG + "90"),
    "DICOM HTJ2K": Format(12, _of("htj2k", 12), made.JPEG + "201"),
    "DICOM RLE": Format(12, _of("rle", 12), made.RLE),
    "DICOM deflated frame": Format(12, _of("deflated frame", 12), made.DEFLATED_FRAME),
    "PNG file": Format(16, made.png),
}


# -- kinds of damage
def zeroed(frame: bytes, start: int, rng: np.random.Generator) -> bytes:
    """Zero a twentieth of the stream."""
    at, length = _part(frame, start, rng)
    return frame[:at] + bytes(length) + frame[at + length :]


def scrambled(frame: bytes, start: int, rng: np.random.Generator) -> bytes:
    """Put random bytes in place of a twentieth."""
    at, length = _part(frame, start, rng)
    return frame[:at] + rng.bytes(length) + frame[at + length :]


def cut(frame: bytes, start: int, rng: np.random.Generator) -> bytes:
    """Cut a twentieth out."""
    at, length = _part(frame, start, rng)
    return frame[:at] + frame[at + length :]


def ended(frame: bytes, start: int, rng: np.random.Generator) -> bytes:
    """Leave the end out."""
    return frame[: _part(frame, start, rng)[0]]


def flipped(frame: bytes, start: int, rng: np.random.Generator) -> bytes:
    """Flip one bit."""
    at = _part(frame, start, rng)[0]
    return frame[:at] + bytes([frame[at] ^ (1 << int(rng.integers(8)))]) + frame[at + 1 :]


KINDS: Mapping[str, Callable[[bytes, int, np.random.Generator], bytes]] = {
    _WHOLE: lambda frame, start, rng: frame,
    "5 % zeroed": zeroed,
    "5 % random": scrambled,
    "5 % cut out": cut,
    "ended early": ended,
    "one bit flipped": flipped,
}


def _part(frame: bytes, start: int, rng: np.random.Generator) -> tuple[int, int]:
    """Choose a part of the pixels that is not their last one."""
    length = max(1, (len(frame) - start) // _SHARE)
    return start + int(rng.integers(0, len(frame) - start - length - 2)), length


def beginning(frame: bytes) -> int:
    """Return where the pixels of a codestream begin, behind its header."""
    if frame.startswith(b"\xff\xd8"):
        position = 2
        while frame[position + 1] != 0xDA:
            position += 2 + int.from_bytes(frame[position + 2 : position + 4], "big")
        return position + 2 + int.from_bytes(frame[position + 2 : position + 4], "big")
    for mark, behind in ((b"\xff\x93", 2), (b"IDAT", 4)):
        at = frame.find(mark)
        if at >= 0:
            return at + behind
    return 64 if frame[4:8] == b"\x40\0\0\0" else 0


# -- figures
@dataclass
class Count:
    """What became of the files of one kind."""

    refused: int = 0
    noticed: int = 0
    unharmed: int = 0
    silent: int = 0

    @property
    def told(self) -> int:
        """How many were refused or carry a notice."""
        return self.refused + self.noticed


@dataclass
class Figures:
    """Of one format; times in ms, on the clock and of the processor."""

    counts: dict[str, Count] = field(default_factory=dict[str, Count])
    now: Times | None = None
    before: Times | None = None


@dataclass(frozen=True)
class Times:
    """How long a frame takes, in ms: on the clock, and on all cores together."""

    clock: float
    processor: float

    @staticmethod
    def of(pairs: list[tuple[float, float]]) -> Times | None:
        """Return the medians; None of nothing."""
        if not pairs:
            return None
        clock, processor = np.median(np.array(pairs), axis=0).tolist()
        return Times(1e3 * clock, 1e3 * processor)


def count(form: Format, kind: str, files: int, folder: Path, *, drawing: Drawing = phantom) -> Count:
    """Damage so many files, drawn from a seed and a number of bits, and read them."""
    found = Count()
    path = folder / "damaged"
    for seed in range(files):
        pixels = drawing(seed, form.bits)
        frame = form.encode(pixels)
        path.write_bytes(form.file(pixels, frame))
        whole = read_image(path)
        damaged = KINDS[kind](frame, beginning(frame), np.random.default_rng(seed))
        path.write_bytes(form.file(pixels, damaged))
        try:
            image = read_image(path)
        except LungSegError:
            found.refused += 1
            continue
        if set(image.notices) - set(whole.notices):
            found.noticed += 1
        elif np.array_equal(image.pixels, whole.pixels):
            found.unharmed += 1
        else:
            found.silent += 1
    return found


def timed(form: Format, *, rounds: int = 15) -> tuple[Times | None, Times | None]:
    """Time the decoding of a large frame with the check and, where that is another decoder, without."""
    pixels = phantom(1, form.bits, _LARGE)
    frame = form.encode(pixels)
    rows, columns = pixels.shape
    samples = 3 if form.encode is _colour else 1

    def ours() -> object:
        return codecs.decode(
            frame, form.syntax, rows=rows, columns=columns, samples=samples, allocated=8 * pixels.itemsize
        )

    plain = form.plain
    if not form.syntax and plain is None:
        return None, None
    now: list[tuple[float, float]] = []
    before: list[tuple[float, float]] = []
    for _ in range(rounds):  # by turns, so that both meet the same load
        now.append(_seconds(ours))
        if plain is not None:
            before.append(_seconds(lambda: plain(frame)))
    return Times.of(now), Times.of(before)


def _seconds(work: Callable[[], object]) -> tuple[float, float]:
    clock, processor = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - clock, time.process_time() - processor


def measure(files: int, tell: Callable[[str], None]) -> dict[str, Figures]:
    """Return the figures of all formats."""
    found: dict[str, Figures] = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, form in FORMATS.items():
            figures = found[name] = Figures()
            for kind in KINDS:
                figures.counts[kind] = count(form, kind, files, Path(folder))
            figures.now, figures.before = timed(form)
            tell(_line(name, figures))
    return found


def _line(name: str, figures: Figures) -> str:
    cells = " | ".join(
        f"{found.refused} / {found.noticed} / {found.unharmed} / {found.silent}" for found in figures.counts.values()
    )
    now, before = figures.now, figures.before
    cell = f"{now.clock:.1f}, {now.processor:.1f} ms" if now else "-"
    beside = "- | -"
    if now and before:
        times = f"{now.clock / before.clock:.2f}, {now.processor / before.processor:.2f}"
        beside = f"{before.clock:.1f}, {before.processor:.1f} ms | {times}"
    return f"| {name} | {cells} | {cell} | {beside} |"


def _as_json(figures: Figures) -> dict[str, Any]:
    return {
        "counts": {kind: vars(found) for kind, found in figures.counts.items()},
        "now_ms": None if figures.now is None else vars(figures.now),
        "before_ms": None if figures.before is None else vars(figures.before),
    }


def main(arguments: list[str] | None = None) -> int:
    """Print the table; return 1 where a target is missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.damaged_files", description=__doc__)
    parser.add_argument("--files", type=int, default=25, help="files of each kind (default: 25)")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of the table")
    options = parser.parse_args(arguments)

    def tell(line: str) -> None:
        if not options.json:
            sys.stdout.write(line + "\n")
            sys.stdout.flush()

    tell(f"Of {options.files} files each: refused / with a notice / unharmed / silent")
    tell("| format | " + " | ".join(KINDS) + " | decoding (clock, processor) | without the check | times |")
    tell("|---" * (len(KINDS) + 4) + "|")
    found = measure(options.files, tell)
    if options.json:
        sys.stdout.write(json.dumps({name: _as_json(figures) for name, figures in found.items()}) + "\n")
    whole = all(figures.counts[_WHOLE].unharmed == options.files for figures in found.values())
    jpeg = [figures for name, figures in found.items() if "JPEG" in name and FORMATS[name].plain is not None]
    told = all(figures.counts[kind].told >= 0.96 * options.files for figures in jpeg for kind in _TOLD)
    tell(f"Every undamaged file opens: {'yes' if whole else 'NO'}. JPEG damage is told: {'yes' if told else 'NO'}.")
    return 0 if whole and told else 1


if __name__ == "__main__":
    raise SystemExit(main())
