from __future__ import annotations

import contextlib
import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import Box
from lungseg_gui.core.probability import TIE, enlarge, lead
from lungseg_gui.core.protocol import LUNG_FIELD, RETROCARDIAC
from lungseg_gui.core.review import Prediction
from lungseg_gui.core.study import Spacing
from lungseg_gui.core.view import View
from lungseg_gui.services.inference import Inference
from lungseg_model import conversion, hardware, runtime
from lungseg_model.graph import Graph
from tests.services.versions import discs, small_version


@pytest.fixture(scope="module")
def version(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_version(tmp_path_factory.mktemp("versions") / "r1")


@pytest.fixture(scope="module")
def made(version: Path) -> Graph:
    if not runtime.available():
        pytest.skip("OpenVINO has no build for this computer")
    return conversion.make(version)


@pytest.fixture
def inference(version: Path) -> Inference:
    return Inference(lambda: version, device="cpu")


def test_a_model_is_loaded_in_a_context_of_its_own_once(version: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[str] = []

    @contextlib.contextmanager
    def around() -> Generator[None]:
        steps.append("begin")
        yield
        steps.append("end")

    class Loaded:
        def predict(self, pixels: object) -> None:
            steps.append("predicts")

    inference = Inference(lambda: version, device="cpu", first_load=around)
    monkeypatch.setattr(inference, "_loaded", lambda: (Loaded(), "r1"))
    inference.load(run=False)
    assert steps == ["begin", "end"]
    inference.load()
    inference.load()
    assert steps == ["begin", "end", "predicts"]


def test_a_version_of_both_protocols_draws_the_one_that_is_chosen(tmp_path: Path) -> None:
    both = small_version(tmp_path / "both", classes=5)
    chosen = [LUNG_FIELD]
    inference = Inference(lambda: both, device="cpu", protocol=lambda: chosen[0])
    image, _ = discs(1)
    fields = inference.predict(image)
    chosen[0] = RETROCARDIAC
    outline = inference.predict(image)
    assert (fields.protocol, outline.protocol) == (LUNG_FIELD, RETROCARDIAC)
    first, second = fields.probability, outline.probability
    assert first is not None
    assert second is not None
    assert not np.array_equal(first.unpack(), second.unpack())  # what lies behind the heart is added up


def test_what_kind_of_picture_it_is_comes_with_the_prediction(version: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from lungseg_model.predict import Predictor
    from lungseg_model.views import View as Seen

    image, _ = discs(1)
    inference = Inference(lambda: version, device="cpu")
    assert inference.predict(image).view is None  # this version cannot tell
    seen = Seen("head to the left", 0.01, False, 0.4)
    monkeypatch.setattr(Predictor, "_view", lambda self, logits: seen)
    assert inference.predict(image).view == View("head to the left", turn=1, mirrored=False, unlike=0.4)
    assert not View("head to the left", turn=1).frontal
    assert [finding.check for finding in View(mirrored=True, unlike=1.2).findings] == ["mirrored", "unlike"]
    assert View(mirrored=True).frontal
    assert not View().findings


def test_the_other_protocol_of_the_same_image_takes_no_second_pass(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lungseg_model.predict import Predictor

    both = small_version(tmp_path / "both", classes=5)
    chosen, passes = [LUNG_FIELD], [0]
    inference = Inference(lambda: both, device="cpu", protocol=lambda: chosen[0])
    logits = Predictor.logits

    def counted(self: Predictor, grid: np.ndarray) -> np.ndarray:
        passes[0] += 1
        return logits(self, grid)

    image, other = discs(1)[0], discs(2)[0]
    monkeypatch.setattr(Predictor, "logits", counted)
    inference.predict(image)
    first = passes[0]
    again = inference.predict(image, protocol=RETROCARDIAC)
    assert passes[0] == first
    inference.predict(image, protocol=RETROCARDIAC)  # asked for again: predicted again
    assert passes[0] == first + 1
    inference.predict(other, protocol=LUNG_FIELD)
    assert passes[0] == first + 2
    inference.predict(image, protocol=RETROCARDIAC)
    assert passes[0] == first + 3
    fresh = Inference(lambda: both, device="cpu").predict(image, protocol=RETROCARDIAC)
    assert again.both
    assert np.array_equal(again.mask.unpack(), fresh.mask.unpack())


def test_an_image_that_is_no_frontal_one_gets_no_mask_unless_it_is_asked_for(
    version: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lungseg_model.predict import Predictor
    from lungseg_model.views import View as Seen

    image, _ = discs(1)
    inference = Inference(lambda: version, device="cpu")
    drawn = inference.predict(image)
    monkeypatch.setattr(Predictor, "_view", lambda self, logits: Seen("lateral", 0.01, False, 0.4))
    made = inference.predict(image)
    assert (made.withheld, made.mask.unpack().any(), made.probability) == (True, False, None)
    anyway = inference.predict(image, anyway=True)
    assert not anyway.withheld
    assert anyway.view is not None
    assert np.array_equal(anyway.mask.unpack(), drawn.mask.unpack())


def test_a_model_that_rests_is_not_waited_for_and_predicts_as_before(version: Path, made: Graph) -> None:
    inference = Inference(lambda: version, "cpu", graph=lambda folder: made)
    inference.rest()  # nothing is loaded yet
    image, _ = discs(1)
    first = inference.predict(image).mask.unpack()
    inference.rest()
    assert np.array_equal(inference.predict(image).mask.unpack(), first)
    with inference._alone():  # another thread predicts  # pyright: ignore[reportPrivateUsage]
        ended = threading.Thread(target=inference.rest)
        ended.start()
        ended.join(60)
        assert not ended.is_alive()


def test_a_version_of_one_protocol_keeps_its_own(version: Path, tmp_path: Path) -> None:
    image, _ = discs(1)
    assert Inference(lambda: version, "cpu", protocol=lambda: RETROCARDIAC).predict(image).protocol == LUNG_FIELD
    tuned = shutil.copytree(version, tmp_path / "r7")
    card = json.loads((tuned / "card.json").read_text())
    (tuned / "card.json").write_text(json.dumps({**card, "protocol": RETROCARDIAC}))
    assert Inference(lambda: tuned, "cpu").predict(image).protocol == RETROCARDIAC


def test_what_is_loaded_is_not_warmed_up_again(inference: Inference, monkeypatch: pytest.MonkeyPatch) -> None:
    from lungseg_model.predict import Output, Predictor

    ran: list[np.ndarray] = []
    predict = Predictor.predict

    def counted(self: Predictor, pixels: np.ndarray) -> Output:
        ran.append(pixels)
        return predict(self, pixels)

    monkeypatch.setattr(Predictor, "predict", counted)
    inference.load()
    assert len(ran) == 1
    inference.load()
    assert len(ran) == 1
    inference.reload()
    inference.load()
    assert len(ran) == 2


def test_a_prediction_is_on_the_stored_grid_and_names_its_origin(inference: Inference) -> None:
    shown, _ = discs(0, shape=(211, 97))
    assert (inference.ready, inference.version, inference.device, inference.notice) == (False, "", "", "")
    made = inference.predict(shown)
    mask = made.mask.unpack()
    assert mask.shape == (211, 97)
    assert set(np.unique(mask)) <= {0, 1, 2}
    assert (made.identity.uid, made.model_version, made.device) == ("disc-0", "r1", "cpu")
    assert made.seconds > 0
    assert 0 <= made.uncertainty <= 1
    assert made.probability is not None
    assert made.probability.shape == (64, 29)  # without the padding of the network's square
    lungs = made.probability.unpack()
    # Where a lung is more likely than all else, the mask has it.
    for value in (1, 2):
        near = enlarge(lead(lungs, value), mask.shape, Box(0, 0, *mask.shape)) > TIE
        assert np.count_nonzero(near != (mask == value)) < 0.01 * mask.size
    assert (inference.ready, inference.version, inference.device) == (True, "r1", "cpu")


def test_a_change_of_the_version_takes_effect_with_the_next_prediction(version: Path, tmp_path: Path) -> None:
    other = small_version(tmp_path / "r2", seed=1)
    chosen = [version]
    inference = Inference(lambda: chosen[0], device="cpu")
    inference.load()
    assert inference.version == "r1"
    shown, _ = discs(0)
    chosen[0] = other
    assert inference.predict(shown).model_version == "r2"
    inference.reload()
    assert inference.version == ""
    assert inference.predict(shown).model_version == "r2"


def test_a_change_of_the_version_while_it_predicts_leaves_the_prediction_its_origin(version: Path) -> None:
    class Changed(Inference):
        def _loaded(self) -> Any:  # noqa: ANN401
            found = super()._loaded()
            self.reload()  # as the window's thread does when another version comes into use
            return found

    assert Changed(lambda: version, device="cpu").predict(discs(0)[0]).model_version == "r1"


def test_many_threads_get_their_own_images(inference: Inference) -> None:
    images = [discs(seed, shape=(80 + seed, 70))[0] for seed in range(6)]
    expected = [inference.predict(shown).mask.unpack() for shown in images]
    made: dict[int, Prediction] = {}

    def work(number: int) -> None:
        made[number] = inference.predict(images[number])

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for number, shown in enumerate(images):
        assert made[number].identity == shown.identity
        np.testing.assert_array_equal(made[number].mask.unpack(), expected[number])


def test_spacing_is_passed_for_pixels_that_are_not_square_alone(
    inference: Inference, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lungseg_model.predict import Predictor

    given: list[Any] = []
    predict = Predictor.predict

    def watched(self: Predictor, pixels: np.ndarray, **how: Any) -> object:  # noqa: ANN401
        given.append(how["spacing"])
        return predict(self, pixels, **how)

    monkeypatch.setattr(Predictor, "predict", watched)
    shown, _ = discs(0)
    for spacing in (None, Spacing(0.5, 0.5), Spacing(0.5, 0.50001), Spacing(0.4, 0.2)):
        inference.predict(replace(shown, spacing=spacing))
    assert given == [None, None, None, (2.0, 1.0)]


def test_a_prediction_knows_the_shape_of_a_pixel_and_not_its_size(inference: Inference) -> None:
    shown, _ = discs(0)
    sizes = (Spacing(0.6, 0.2), Spacing(1.2, 0.4), None)
    images = [replace(shown, spacing=size, pixel_aspect=1.0 if size else 3.0) for size in sizes]
    first, *others = [inference.predict(image) for image in images]
    assert first.probability is not None
    for other in others:
        assert other.probability is not None
        np.testing.assert_array_equal(other.mask.unpack(), first.mask.unpack())
        np.testing.assert_array_equal(other.probability.unpack(), first.probability.unpack())
        assert (other.uncertainty, other.circumstances) == (first.uncertainty, first.circumstances)
    assert all(first.fits(image) for image in images)
    square = replace(shown, spacing=Spacing(0.2, 0.2))
    assert not first.fits(square)
    seen = inference.predict(square).probability
    assert seen is not None
    assert seen.shape != first.probability.shape


def test_a_damaged_version_is_told_in_a_sentence(tmp_path: Path) -> None:
    folder = small_version(tmp_path / "r1")
    (folder / "model.safetensors").write_bytes(b"x" * 100)
    with pytest.raises(LungSegError) as told:
        Inference(lambda: folder, device="cpu").load()
    assert told.value.message
    assert told.value.remedy


def test_no_memory_is_told_in_a_sentence(inference: Inference, monkeypatch: pytest.MonkeyPatch) -> None:
    from lungseg_model.predict import Predictor

    def full(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr(Predictor, "predict", full)
    with pytest.raises(LungSegError, match=r"disc-0 could not be segmented: memory is full\."):
        inference.predict(discs(0)[0])


def test_an_error_of_the_registry_passes_through() -> None:
    def missing() -> Path:
        raise LungSegError("The bundled model is missing from the installation.")

    with pytest.raises(LungSegError, match="bundled model is missing"):
        Inference(missing).load()


def test_on_a_processor_openvino_predicts_where_there_is_a_graph(
    version: Path, made: Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hardware, "gpus", lambda: 0)
    asked: list[str] = []
    shown, _ = discs(3)
    expected = Inference(lambda: version, "cpu").predict(shown)

    def fast(weights: str) -> bool:
        asked.append(weights)
        return False

    for wanted, told in (
        ("auto", ""),
        ("cpu", ""),
        ("cuda", "No GPU (cuda) was found: the processor is used instead."),
    ):
        inference = Inference(lambda: version, wanted, bfloat16=fast, graph=lambda _: made)
        found = inference.predict(shown)
        assert inference.graph is made
        assert inference.device == found.device == "cpu"
        assert found.notice.endswith(told)
        assert bool(found.notice) == bool(told)
        np.testing.assert_array_equal(found.mask.unpack(), expected.mask.unpack())
        beside = inference.beside(lambda: version)
        beside.load()
        assert beside.graph is made
    assert set(asked) == {made.weights}
    halves = Inference(lambda: version, "cpu", bfloat16=lambda _: True, graph=lambda _: made)
    halves.load()
    assert halves.bfloat16


def test_torch_predicts_on_a_gpu_and_says_why_where_it_cannot(
    version: Path, made: Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lungseg_model import torch_network

    tried: list[str] = []

    def choose(name: str) -> tuple[torch.device, str]:
        tried.append(name)
        return torch.device("cpu"), "The processor is used instead of the GPU (cuda): its driver is too old."

    monkeypatch.setattr(hardware, "gpus", lambda: 1)
    monkeypatch.setattr(torch_network.devices, "choose", choose)
    inference = Inference(lambda: version, "auto", graph=lambda _: made)
    inference.load()
    assert tried == ["auto"]
    assert inference.graph is made  # torch was asked, and OpenVINO is the faster one of two on a processor
    assert "too old" in inference.notice


def test_a_network_that_openvino_cannot_run_is_run_by_torch(version: Path, made: Graph) -> None:
    broken = replace(made, xml=b"<net/>")
    inference = Inference(lambda: version, "cpu", bfloat16=lambda _: True, graph=lambda _: broken)
    assert inference.predict(discs(0)[0]).mask is not None
    assert inference.graph is None
    assert not inference.bfloat16  # which was measured with OpenVINO


def test_without_openvino_torch_predicts_in_the_precision_that_was_measured(
    version: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "openvino", None)
    inference = Inference(lambda: version, "cpu", bfloat16=lambda _: True)
    inference.load()
    assert (inference.graph, inference.bfloat16) == (None, True)


def test_torch_is_not_imported_before_the_first_prediction() -> None:
    code = (
        "import sys; from pathlib import Path; from lungseg_gui.services.inference import Inference;"
        "Inference(lambda: Path('x')); assert not {'torch', 'timm'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
