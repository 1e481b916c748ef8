"""``lungseg segment``: names, grids, JSON, exit status, what is broken."""

from __future__ import annotations

import errno
import json
import os
import shutil
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pydicom
import pytest
from numpy.typing import NDArray

from lungseg_gui import jobs
from lungseg_gui.cli import console
from lungseg_gui.core.mask import PackedMask
from lungseg_gui.core.review import Prediction
from lungseg_gui.core.study import Image
from lungseg_gui.services import phantom
from lungseg_gui.services.inference import Inference
from lungseg_gui.services.phantom.dataset import dicom_dataset
from lungseg_gui.services.registry import Registry
from tests.cli.conftest import SHAPE, Lungseg
from tests.services.versions import small_version

AREAS = ["area_right_mm2", "area_left_mm2"]
KEYS = [
    *("path", "out", "model", "device", "protocol", "view", "seconds", *AREAS, "uncertainty"),
    *("checks", "notices", "error"),
]
pytestmark = pytest.mark.usefixtures("model")


def read(path: Path) -> NDArray[np.uint8]:
    found = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    assert found is not None, path
    assert found.dtype == np.uint8
    return found.astype(np.uint8)


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_each_image_gets_a_label_map_on_its_own_grid(lungseg: Lungseg, phantoms: Path, tmp_path: Path) -> None:
    said = lungseg("segment", phantoms / "images", "--out", tmp_path / "out")
    assert (said.status, said.err) == (0, "")
    assert said.out == f"3 images segmented, masks in {tmp_path / 'out'}.\n"
    assert files(tmp_path / "out") == {f"phantom-{seed}.png" for seed in range(3)}
    for path in (tmp_path / "out").iterdir():
        mask = read(path)
        assert mask.shape == SHAPE
        assert set(np.unique(mask)) <= {0, 1, 2}


def test_a_version_of_both_protocols_draws_the_one_that_is_asked_for(
    lungseg: Lungseg, phantoms: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lungseg_model.predict import Output, Predictor

    both = small_version(tmp_path / "both", classes=5)
    kinds: list[str] = []
    predict = Predictor.predict

    def noted(self: Predictor, pixels: np.ndarray, *, kind: str = "", **options: Any) -> Output:  # noqa: ANN401
        if kind:  # not when it is warmed up
            kinds.append(kind)
        return predict(self, pixels, kind=kind or "full", **options)

    monkeypatch.setattr(Predictor, "predict", noted)
    one = phantoms / "images" / "phantom-0.dcm"
    for asked in ((), ("--protocol", "lung field"), ("--protocol", "with retrocardiac part")):
        assert lungseg("segment", one, "--out", tmp_path / "out", "--model", both, *asked).status == 0
    assert kinds == ["full", "full", "outline"]
    plain = small_version(tmp_path / "plain")
    asked = ("--model", plain, "--protocol", "with retrocardiac part")
    said = lungseg("segment", one, "--out", tmp_path / "out", *asked)
    assert said.status == 2
    assert "draws masks under another protocol: lung field" in said.err


def seen_as(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    """Have the version see these kinds of pictures, one after the other."""
    from lungseg_model.predict import Predictor
    from lungseg_model.views import View

    left = ["frontal", *names]  # it is warmed up first
    views = lambda self, logits: View(left.pop(0) if len(left) > 1 else left[0], 0.5, False, 0.5)  # noqa: E731
    monkeypatch.setattr(Predictor, "_view", views)


def test_what_is_not_frontal_gets_no_mask_unless_it_is_asked_for(
    lungseg: Lungseg, phantoms: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    images, out = phantoms / "images", tmp_path / "out"
    seen_as(monkeypatch, "frontal", "lateral", "head to the left")
    said = lungseg("segment", images, "--out", out, "--json")
    assert said.status == 0
    first, lateral, turned = (json.loads(line) for line in said.out.splitlines())
    assert (first["view"], first["protocol"]) == ("frontal", "lung field")
    assert read(Path(first["out"])).shape == SHAPE
    for line, view, sentence in (
        (lateral, "lateral", "This looks like a lateral view; the model is for frontal chest radiographs."),
        (turned, "head to the left", "The image is turned: the head is to the left."),
    ):
        assert (line["view"], line["out"], line["error"], line["uncertainty"]) == (view, None, None, None)
        assert line["checks"] == [{"check": "view", "sentence": sentence}]
        assert line["notices"][-2:] == [sentence, "No mask was written."]
    assert len(files(out)) == 1
    seen_as(monkeypatch, "frontal", "lateral", "head to the left")
    said = lungseg("segment", images, "--out", tmp_path / "anyway", "--anyway")
    assert said.status == 0
    assert len(files(tmp_path / "anyway")) == 3
    assert "lateral view" in said.err


def test_where_no_mask_was_written_the_status_says_so(
    lungseg: Lungseg, phantoms: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen_as(monkeypatch, "no chest")
    said = lungseg("segment", phantoms / "images" / "phantom-0.dcm", "--out", tmp_path)
    assert said.status == 1
    assert "No image was segmented, 1 not frontal or not upright, left out (--anyway segments them)." in said.out
    assert not files(tmp_path)


def test_json_is_one_object_per_image_with_areas_in_mm2(lungseg: Lungseg, phantoms: Path, tmp_path: Path) -> None:
    said = lungseg("segment", phantoms / "images", "--out", tmp_path, "--json")
    assert said.status == 0
    lines = [json.loads(line) for line in said.out.splitlines()]
    assert len(lines) == 3
    for line in lines:
        assert list(line) == KEYS
        assert (line["model"], line["device"], line["error"]) == ("r1", "cpu", None)
        assert line["seconds"] > 0
        mask = read(Path(line["out"]))
        spacing = [float(value) for value in pydicom.dcmread(line["path"]).PixelSpacing]
        for key, value in (("area_right_mm2", 1), ("area_left_mm2", 2)):
            assert line[key] == pytest.approx((mask == value).sum() * spacing[0] * spacing[1], abs=0.06)


def test_without_spacing_the_areas_are_null(lungseg: Lungseg, tmp_path: Path) -> None:
    phantom.write_png(tmp_path / "in" / "a.png", phantom.draw(0, shape=SHAPE))
    (line,) = lungseg("segment", tmp_path / "in", "--out", tmp_path / "out", "--json").out.splitlines()
    assert json.loads(line)["area_right_mm2"] is None
    assert json.loads(line)["area_left_mm2"] is None


def test_names_keep_their_dots_and_sub_folders(lungseg: Lungseg, phantoms: Path, tmp_path: Path) -> None:
    source = phantoms / "images" / "phantom-0.dcm"
    images = tmp_path / "in"
    for name in ("1.2.840.113619.2.5", "1.2.3.dcm", "UPPER.DCM", "a/b/deep.dicom", "a/twin.dcm", "b/twin.dcm"):
        (images / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, images / name)
    assert lungseg("segment", images, "--out", tmp_path / "out").status == 0
    wanted = {"1.2.840.113619.2.5.png", "1.2.3.png", "UPPER.png", "a/b/deep.png", "a/twin.png", "b/twin.png"}
    assert files(tmp_path / "out") == wanted


def test_collisions_get_a_suffix_and_nothing_is_lost(lungseg: Lungseg, phantoms: Path, tmp_path: Path) -> None:
    source = phantoms / "images" / "phantom-0.dcm"
    for name in ("x.dcm", "x.dicom", "other/x.dcm"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, tmp_path / name)
    named = [tmp_path / name for name in ("x.dcm", "x.dicom", "other/x.dcm")]
    said = lungseg("segment", *named, "--out", tmp_path / "out", "--json")
    assert said.status == 0
    outs = [Path(json.loads(line)["out"]).name for line in said.out.splitlines()]
    assert len(set(outs)) == 3
    assert files(tmp_path / "out") == set(outs)


def test_what_is_broken_is_told_and_the_others_go_on(lungseg: Lungseg, phantoms: Path, tmp_path: Path) -> None:
    source = phantoms / "images" / "phantom-0.dcm"
    (tmp_path / "cut.dcm").write_bytes(source.read_bytes()[:3000])
    (tmp_path / "empty.dcm").write_bytes(b"")
    (tmp_path / "text.png").write_text("no picture")
    (tmp_path / "nothing").mkdir()
    bad = [tmp_path / name for name in ("cut.dcm", "missing.dcm", "empty.dcm", "text.png", "nothing")]
    said = lungseg("segment", *bad, source, "--out", tmp_path / "out", "--json")
    assert said.status == 1
    lines = [json.loads(line) for line in said.out.splitlines()]
    assert [line["error"] is None for line in lines] == [False] * 5 + [True]
    assert len(said.complaints) == 5
    for path, line, complaint in zip(bad, lines, said.complaints, strict=False):
        assert list(line) == KEYS
        assert line["out"] is None
        assert line["path"] == str(path)
        assert str(path) in complaint
        assert complaint.count(". ") >= 1, "a remedy follows the sentence"
    assert files(tmp_path / "out") == {"phantom-0.png"}


def test_a_version_can_be_named(lungseg: Lungseg, phantoms: Path, tmp_path: Path) -> None:
    image = phantoms / "images" / "phantom-0.dcm"
    (line,) = lungseg("segment", image, "--out", tmp_path, "--model", "r2", "--json").out.splitlines()
    assert json.loads(line)["model"] == "r2"


def test_an_unknown_version_is_wrong_usage(lungseg: Lungseg, phantoms: Path, tmp_path: Path) -> None:
    said = lungseg("segment", phantoms, "--out", tmp_path / "out", "--model", "r7")
    assert said.status == 2
    assert len(said.complaints) == 1
    assert "r7" in said.err
    assert "r1" in said.err


def test_a_damaged_version_is_told_before_any_image(
    lungseg: Lungseg, model: Registry, phantoms: Path, tmp_path: Path
) -> None:
    weights = model.get("r2").folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-100])
    said = lungseg("segment", phantoms, "--out", tmp_path / "out", "--model", "r2")
    assert said.status == 2
    assert "damaged" in said.err
    assert files(tmp_path / "out") == set()


def test_an_output_that_is_a_file_is_told_at_once(lungseg: Lungseg, phantoms: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    said = lungseg("segment", phantoms, "--out", tmp_path / "file" / "out")
    assert (said.status, len(said.complaints)) == (1, 1)
    assert "is a file" in said.err
    assert (tmp_path / "file").read_text() == "mine"


def test_a_full_disk_is_told_for_each_image_and_harms_nothing(
    lungseg: Lungseg, phantoms: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    assert lungseg("segment", phantoms / "images", "--out", out).status == 0
    before = {path: path.read_bytes() for path in out.iterdir()}

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    said = lungseg("segment", phantoms / "images", "--out", out, "--json")
    assert said.status == 1
    assert [json.loads(line)["out"] for line in said.out.splitlines()] == [None] * 3
    assert all("disk is full" in complaint for complaint in said.complaints)
    assert len(said.complaints) == 3
    assert {path: path.read_bytes() for path in out.iterdir()} == before


def test_label_maps_of_an_earlier_run_are_not_segmented(lungseg: Lungseg, phantoms: Path, tmp_path: Path) -> None:
    shutil.copytree(phantoms, tmp_path / "set")
    for _ in range(2):
        assert lungseg("segment", tmp_path / "set", "--out", tmp_path / "set" / "out").status == 0
    assert files(tmp_path / "set" / "out") == {f"images/phantom-{seed}.png" for seed in range(3)}


def test_after_many_images_the_precision_is_measured_once_and_told(
    lungseg: Lungseg, lungseg_home: Path, phantoms: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lungseg_model import precision

    measured: list[Path] = []

    def compare(folder: Path, pictures: object, *, graph: object, go_on: object) -> precision.Comparison:
        measured.append(folder)
        return precision.Comparison(1.8, 0.9999)

    monkeypatch.setattr(precision, "compare", compare)
    argv = ("segment", phantoms / "images", "--out", tmp_path / "out", "--device", "cpu")
    assert lungseg(*argv).status == 0
    assert measured == []  # three images do not pay for it
    monkeypatch.setattr(console, "_MANY", 3)
    for _ in range(2):
        assert lungseg(*argv).status == 0
    assert len(measured) == 1
    listed = lungseg("models", "list").out
    assert "half precision (bfloat16): half precision is 1.8 times as fast here" in listed
    lines = [json.loads(line) for line in lungseg("models", "list", "--json").out.splitlines()]
    assert {line["name"]: line["precision"] for line in lines}["r1"] == "bfloat16"
    inference = console.open_model(None, "cpu")[1]
    inference.load()
    assert inference.bfloat16


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="file names are UTF-8 there")
def test_a_name_that_is_not_utf_8_does_not_take_its_folder_down(
    lungseg: Lungseg, phantoms: Path, tmp_path: Path
) -> None:
    folder = tmp_path / os.fsdecode(b"\xe4rzte")
    folder.mkdir()
    source = phantoms / "images" / "phantom-0.dcm"
    shutil.copy(source, folder / os.fsdecode(b"caf\xe9.dcm"))
    shutil.copy(source, folder / "plain.dcm")
    (folder / os.fsdecode(b"br\xfcchig.dcm")).write_bytes(source.read_bytes()[:3000])
    for json_wanted in ([], ["--json"]):
        out = tmp_path / f"out{len(json_wanted)}"
        said = lungseg("segment", tmp_path, "--out", out, *json_wanted)
        assert said.status == 1
        assert "br%FCchig.dcm could not be read" in said.err
        (said.out + said.err).encode()
        masks = {os.fsencode(path.name) for path in out.rglob("*.png")}
        assert masks == {b"caf%E9.png", b"plain.png"}
    lines = [json.loads(line) for line in said.out.splitlines()]
    assert {Path(line["path"]).name for line in lines} == {"br%FCchig.dcm", "caf%E9.dcm", "plain.dcm"}


def test_json_tells_notices_uncertainty_and_failed_checks(
    lungseg: Lungseg, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = phantom.draw(0, shape=SHAPE)
    folder = tmp_path / "in"
    folder.mkdir()
    dataset = dicom_dataset(drawn)
    dataset.BodyPartExamined = "HIP"
    dataset.save_as(folder / "a.dcm", enforce_file_format=True)
    lying = Inference.predict

    def swapped(inference: Inference, image: Image, *, anyway: bool) -> Prediction:
        """A model that takes the lungs for each other, and leaves a hole."""
        made = lying(inference, image, anyway=anyway)
        mask = np.asarray([0, 2, 1], np.uint8)[drawn.mask]
        row, column = np.argwhere(mask == 1)[np.count_nonzero(mask == 1) // 2]
        mask[row, column] = 0
        return replace(made, mask=PackedMask.pack(mask), uncertainty=0.25)

    monkeypatch.setattr(Inference, "predict", swapped)
    (line,) = lungseg("segment", folder, "--out", tmp_path / "out", "--json").out.splitlines()
    found = json.loads(line)
    assert found["uncertainty"] == 0.25
    assert {failed["check"] for failed in found["checks"]} >= {"holes", "sides"}
    assert "Right and left lung seem to be swapped." in [failed["sentence"] for failed in found["checks"]]
    assert any("HIP, not a chest" in notice for notice in found["notices"])


def test_json_of_a_file_that_cannot_be_read(lungseg: Lungseg, tmp_path: Path) -> None:
    (tmp_path / "a.dcm").write_bytes(b"%PDF-1.7")
    (line,) = lungseg("segment", tmp_path / "a.dcm", "--out", tmp_path / "out", "--json").out.splitlines()
    found = json.loads(line)
    assert (found["uncertainty"], found["checks"], found["notices"]) == (None, [], [])
    assert "PDF" in found["error"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps names that are no text")
def test_a_mask_lies_where_its_path_as_text_says(tmp_path: Path) -> None:
    """The folder kept its bytes, which no JSON holds: a reader of ``out`` found no mask."""
    inner = tmp_path / os.fsdecode(b"caf\xe9")
    inner.mkdir()
    (inner / "a.dcm").touch()
    (target,) = jobs.plan([tmp_path], tmp_path / "out", find=lambda paths: iter([inner / "a.dcm"]))
    assert target.out == tmp_path / "out" / "caf%E9" / "a.png"
