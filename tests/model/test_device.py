"""Where the network runs: what is tried, and what a reader is told where it does not work."""

from __future__ import annotations

import itertools
import warnings
from collections.abc import Callable

import pytest
import torch

from lungseg_model import device as devices
from lungseg_model.errors import ModelError


class Gpu:
    """Plays CUDA and MPS: which are there, and what becomes of a small computation."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.there: set[str] = set()
        self.warns = ""
        self.fails: Exception | None = None
        self.total = 1.0
        real = torch.ones

        def ones(count: int, *, device: str) -> torch.Tensor:
            if self.fails is not None:
                raise self.fails
            return real(count) * self.total

        def cuda() -> bool:
            if self.warns:
                warnings.warn(self.warns, UserWarning, stacklevel=1)
            return "cuda" in self.there

        monkeypatch.setattr(torch, "ones", ones)
        monkeypatch.setattr(torch.cuda, "is_available", cuda)
        monkeypatch.setattr(torch.backends.mps, "is_available", lambda: "mps" in self.there)


@pytest.fixture
def gpu(monkeypatch: pytest.MonkeyPatch) -> Gpu:
    return Gpu(monkeypatch)


@pytest.mark.parametrize(
    ("there", "name", "kind"),
    [
        ({"cuda", "mps"}, "auto", "cuda"),
        ({"mps"}, "auto", "mps"),
        ({"cuda"}, "cuda", "cuda"),
        ({"mps"}, "mps", "mps"),
        ({"cuda", "mps"}, "cpu", "cpu"),
        (set(), "auto", "cpu"),
    ],
)
def test_the_best_that_works_is_taken_without_a_word(gpu: Gpu, there: set[str], name: str, kind: str) -> None:
    gpu.there = there
    found, words = devices.choose(name)
    assert (found.type, words) == (kind, "")
    if name == "auto":
        assert devices.choose()[0].type == kind


@pytest.mark.parametrize(
    ("set_up", "name", "words"),
    [
        (lambda gpu: None, "cuda", "(cuda): none was found."),
        (lambda gpu: None, "mps", "(mps): none was found."),
        (lambda gpu: setattr(gpu, "warns", "The NVIDIA DRIVER is old"), "auto", "its driver is too old"),
        (lambda gpu: setattr(gpu, "fails", RuntimeError("no kernel.\nmore")), "auto", "(cuda): no kernel."),
        (lambda gpu: setattr(gpu, "fails", AssertionError()), "cuda", "it does not respond"),
        (lambda gpu: setattr(gpu, "total", 0.5), "auto", "its results are wrong"),
    ],
)
def test_a_gpu_that_does_not_work_is_named(gpu: Gpu, set_up: Callable[[Gpu], None], name: str, words: str) -> None:
    set_up(gpu)
    if gpu.fails is not None or gpu.total != 1.0:
        gpu.there = {"cuda"}
    found, said = devices.choose(name)
    assert found.type == "cpu"
    assert words in said
    assert said.startswith("The processor is used instead of the GPU")


def test_a_warning_about_something_else_is_no_reason(gpu: Gpu) -> None:
    gpu.warns = "something else"
    assert devices.choose("auto") == (torch.device("cpu"), "")


def test_an_unknown_device_names_those_that_are_known() -> None:
    with pytest.raises(ModelError, match="'tpu'") as caught:
        devices.choose("tpu")
    assert "auto, cpu, cuda, mps" in str(caught.value.remedy)


@pytest.mark.parametrize(("fast", "wanted"), [(2.0, True), (2.49, True), (2.5, False), (3.0, False), (9.0, False)])
def test_half_precision_must_be_a_fifth_faster_at_its_best(
    monkeypatch: pytest.MonkeyPatch, fast: float, wanted: bool
) -> None:
    ran: list[bool] = []

    def layer(picture: torch.Tensor) -> None:
        ran.append(torch.is_autocast_enabled("cpu"))
        assert picture.shape == (1, 64, 96, 96)

    spent = [5.0, 3.0, 4.0, 7.0, 8.0, fast + 4, fast + 3, fast + 2, fast + 1, fast]
    ends = itertools.accumulate(itertools.chain.from_iterable((0.0, each) for each in spent))
    monkeypatch.setattr(devices, "channels_last", lambda module: layer)
    monkeypatch.setattr(devices.time, "perf_counter", ends.__next__)
    assert devices.bfloat16_is_faster(torch.device("cpu")) == wanted
    assert ran == [False] * 5 + [True] * 5


@pytest.mark.parametrize(
    ("precision", "kind", "faster", "wanted"),
    [
        ("float32", "cpu", True, False),
        ("bfloat16", "cpu", True, True),
        ("bfloat16", "cpu", False, False),
        ("bfloat16", "cuda", False, True),
    ],
)
def test_a_recipe_in_half_precision_trains_in_it_where_the_processor_computes_in_it(
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    precision: str,
    kind: str,
    faster: bool,
    wanted: bool,
) -> None:
    monkeypatch.setattr(devices, "bfloat16_is_faster", lambda device: faster)
    assert devices.trains_in_bfloat16(precision, torch.device(kind)) is wanted
    assert ("float32" in caplog.text) == (precision == "bfloat16" and not wanted)


def test_half_precision_is_measured_on_the_processor_alone() -> None:
    assert not devices.bfloat16_is_faster(torch.device("cuda"))


@pytest.mark.parametrize(
    ("kind", "threads", "words"),
    [
        ("cpu", 1, "chip, 1 thread"),
        ("cpu", 2, "chip, 2 threads"),
        ("mps", 4, "GPU of chip, 4 threads"),
        ("cuda", 4, "H"),
    ],
)
def test_a_card_names_the_hardware(monkeypatch: pytest.MonkeyPatch, kind: str, threads: int, words: str) -> None:
    monkeypatch.setattr(devices, "processor", lambda: "chip")
    monkeypatch.setattr(torch, "get_num_threads", lambda: threads)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda device: "H")
    assert devices.described(torch.device(kind)) == words
