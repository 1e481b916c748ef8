"""The network that follows hints: what it sees, how it is trained, kept and run."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import torch

from lungseg_lab import guide_cases, guide_errors, guide_samples, guide_strays, guide_training, hand
from lungseg_lab.guide_cases import GuideCase
from lungseg_lab.guide_training import GuideRecipe, GuideRun
from lungseg_model import conversion, guide, network, runtime, weights
from lungseg_model import graph as graphs
from lungseg_model.errors import ModelError
from lungseg_model.guide import Frame, Guide
from lungseg_model.network import Config
from lungseg_model.preprocess import reduce
from lungseg_sets.kinds import SILENT
from tests.model.conftest import draw

PARENT = Config(encoder="mobilenet_v2", decoder_channels=(8, 8, 8, 8, 8), size=64)  # a fifth of resnet18's weights


@pytest.fixture(scope="module")
def version(tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch.manual_seed(5)
    return weights.save_version(tmp_path_factory.mktemp("parent"), network.build(PARENT), PARENT, {"recipe": "r"})


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cases")
    for seed in range(4):
        guide_cases.keep(folder / f"discs--{seed}.npz", case(seed))
    return folder


def case(seed: int) -> GuideCase:
    image, mask = draw(seed, (guide.GRID, 208))
    picture, placement = reduce(image, guide.GRID)
    found = mask.copy()
    found[150:, :104][mask[150:, :104] == 1] = 0  # the base of the right lung is missing
    none = np.zeros((0, *mask.shape), np.uint8)
    return GuideCase(np.ascontiguousarray(placement.crop(picture)), mask, found, none)


def test_a_place_of_the_square_is_that_place_of_the_grid() -> None:
    rows, columns = np.mgrid[0 : guide.GRID, 0 : guide.GRID].astype(np.float32)
    frame = Frame(40.0, 60.0, 128.0)
    assert np.allclose(guide.cut(rows, frame)[:, 0], np.arange(40, 168))
    assert np.allclose(guide.cut(columns, frame)[0], np.arange(60, 188))
    double = Frame(0.0, 0.0, 256.0)
    assert np.allclose(guide.cut(rows, double)[:, 5], np.arange(128) * 2 + 0.5)
    away = guide.away([np.array([[80.0, 100.0]])], frame)
    assert np.unravel_index(int(away.argmin()), away.shape) == (40, 40)
    assert away[40, 50] == pytest.approx(10.0, abs=0.3)
    assert guide.away([np.array([[80.0, 100.0]])], double)[40, 60] == pytest.approx(20.0, abs=0.8)
    assert (guide.away([], frame) == 1000).all()


def test_a_long_hint_gets_a_larger_square() -> None:
    short = guide.around(np.array([[100.0, 100.0], [110.0, 100.0]]))
    assert short == Frame(41.0, 36.0, 128.0)
    long = guide.around(np.array([[20.0, 100.0], [200.0, 100.0]]))
    assert long.side > 180 + 2 * guide.REACH * guide.GRID - 1
    assert long.top + long.side / 2 == pytest.approx(110.0)


def test_an_untrained_network_leaves_the_mask_as_it_is(version: Path, tmp_path: Path) -> None:
    module, config = guide_training.begin(version)
    assert config.in_channels == 5
    folder = weights.save_version(tmp_path / "guide", module, config, {})
    image, mask = draw(3, (512, 416))
    network = Guide(folder)
    line = np.array([[250.0, 120.0], [300.0, 120.0]])
    seen = network.answer(network.look(image), mask, line, value=1, radius=4.0, lung=True)
    rows = np.clip(np.round(seen.origin[0] + (np.arange(128) + 0.5) * seen.step[0] - 0.5), 0, 511).astype(int)
    columns = np.clip(np.round(seen.origin[1] + (np.arange(128) + 0.5) * seen.step[1] - 0.5), 0, 415).astype(int)
    expected = mask[np.ix_(rows, columns)] == 1
    assert np.count_nonzero((seen.lead > 0) != expected) < 0.02 * expected.size


def test_training_goes_on_where_it_was_stopped_and_learns(version: Path, cases: Path, tmp_path: Path) -> None:
    recipe = GuideRecipe(steps=4, batch=2, rate=2e-3, precision="float32", average=0.5)
    whole = GuideRun(recipe, cases, version, tmp_path / "whole")
    whole.go()
    first = GuideRun(dataclasses.replace(recipe), cases, version, tmp_path / "parts")
    for number, (seen, asked) in enumerate(first.batches()):
        first.take(seen, asked)
        if number == 1:
            break
    first.save()
    second = GuideRun(recipe, cases, version, tmp_path / "parts")
    assert second.step == 2
    for kept, read in ((first.module, second.module), (first.mean, second.mean)):
        again = read.state_dict()
        for name, value in kept.state_dict().items():
            torch.testing.assert_close(again[name], value, atol=0, rtol=0)
    second.go()
    one, other = (weights.load_version(tmp_path / name / "guide").module.state_dict() for name in ("whole", "parts"))
    for name, value in one.items():
        torch.testing.assert_close(value, other[name], atol=2e-3, rtol=2e-2)
    card = weights.read_card(tmp_path / "whole" / "guide")
    assert (card["steps"], card["parent"]) == (4, weights.read_card(version)["sha256"])


def test_the_loss_falls_on_one_batch(version: Path, cases: Path, tmp_path: Path) -> None:
    run = GuideRun(GuideRecipe(steps=40, batch=2, rate=3e-3, precision="float32"), cases, version, tmp_path)
    seen, asked = next(run.batches())
    losses = [run.take(seen, asked) for _ in range(12)]
    assert losses[-1] < 0.6 * losses[0]


def test_the_graph_answers_as_torch_does(version: Path, tmp_path: Path) -> None:
    if not runtime.available():
        pytest.skip("no OpenVINO for this computer")
    module, config = guide_training.begin(version)
    with torch.no_grad():
        for parameter in module.parameters():
            parameter.add_(torch.randn(parameter.shape, generator=torch.Generator().manual_seed(2)) * 0.02)
    folder = weights.save_version(tmp_path / "guide", module, config, {})
    assert conversion.keep(folder)
    graph = graphs.read(folder / graphs.GRAPH, str(weights.read_card(folder)["sha256"]))
    image, mask = draw(1, (300, 240))
    line = np.array([[150.0, 60.0], [170.0, 70.0]])
    answers = [
        network.answer(network.look(image), mask, line, value=1, radius=3.0, lung=False)
        for network in (Guide(folder), Guide(folder, graph))
    ]
    assert np.abs(answers[0].lead - answers[1].lead).max() < 1e-3
    assert answers[0].lead.std() > 0.1


def test_the_bundled_network_has_its_card_and_its_graph_answers_as_torch_does() -> None:
    folder = weights.bundled() / guide.FOLDER
    card = weights.read_card(folder)
    graph = graphs.read(folder / graphs.GRAPH, str(card["sha256"]))
    assert graph is not None
    image, mask = draw(1, (300, 240))
    line = np.array([[150.0, 60.0], [170.0, 70.0]])
    engines = [Guide(folder), *([Guide(folder, graph)] if runtime.available() else [])]
    leads = [one.answer(one.look(image), mask, line, value=1, radius=3.0, lung=False).lead for one in engines]
    for lead in leads:
        assert np.abs(lead - leads[0]).max() < 0.02
    assert leads[0].std() > 1.0


def test_a_version_that_follows_no_hints_is_refused(version: Path) -> None:
    with pytest.raises(ModelError, match="does not follow hints"):
        Guide(version)


def test_samples_say_what_is_wrong_and_weigh_nothing_that_is_not_known() -> None:
    one = case(0)
    silent = np.zeros_like(one.wanted)
    silent[:20] = SILENT
    told = dataclasses.replace(one, wanted=np.where(silent > 0, silent, one.wanted))
    found = [guide_samples.sample(told, np.random.default_rng(seed)) for seed in range(30)]
    made = [sample for sample in found if sample is not None]
    assert len(made) > 25
    for sample in made:
        assert sample.seen.shape == (5, guide.SIZE, guide.SIZE)
        assert np.isfinite(sample.seen).all()
        hints = sample.seen[3:].max(axis=(1, 2))
        assert hints.max() > 0.8  # a hint is in the square
        lung = bool(sample.seen[3].any())
        assert lung != bool(sample.seen[4].any())
        changes = sample.wanted - sample.seen[1]
        assert (changes > -0.01 if lung else changes < 0.01).all()  # lung only adds, no lung only takes away
        other = sample.seen[2] > 0.99
        assert (sample.weight[other] < 2 * guide_samples.BEYOND).all()  # a hint never changes the other lung
    assert sum(np.abs(sample.wanted - sample.seen[1]).max() > 0.9 for sample in made) > 15


def test_only_the_region_that_the_stroke_touches_is_to_be_mended() -> None:
    wanted = np.zeros((200, 200), np.uint8)
    wanted[40:160, 60:140] = 1
    mask = wanted.copy()
    mask[130:160, 60:140] = 0
    mask[40:60, 60:140] = 0
    drawn = np.zeros(mask.shape, np.bool_)
    drawn[140:150, 80:120] = True
    after = guide_samples.painted(mask, drawn, value=1, lung=True)
    beyond = np.where(drawn, np.float32(-1), guide.away([np.array([[145.0, 100.0]])], Frame(0, 0, 200), size=200))
    target, weight = guide_samples.asked_of(mask, after, wanted, np.asarray(beyond, np.float32), value=1, lung=True)
    assert (target[130:160, 90:110] == 1).all()
    assert not target[40:60].any()
    assert weight[135, 100] > weight[170, 100] > weight[145, 20]


def test_strayed_masks_lie_beside_their_case_and_are_begun_with(cases: Path) -> None:
    path = sorted(cases.glob("*.npz"))[0]
    one = guide_cases.read(path)
    strayed = np.zeros((2, *one.wanted.shape), np.uint8)
    np.save(guide_cases.strays(path), strayed)
    try:
        both = guide_cases.read(path)
    finally:
        guide_cases.strays(path).unlink()
    assert np.array_equal(both.strayed, strayed)
    begun = [guide_samples.start(both, np.random.default_rng(seed)) for seed in range(20)]
    assert any(not mask.any() for mask in begun)
    assert any(mask.any() for mask in begun)


def test_a_worse_picture_is_another_one_of_the_same_size() -> None:
    one = case(2)
    for seed in range(8):
        found = guide_strays.worse(one.picture, np.random.default_rng(seed))
        assert (found.shape, found.dtype) == (one.picture.shape, np.dtype(np.uint16))
        assert np.ptp(found) > 1000
        assert np.array_equal(found, guide_strays.worse(one.picture, np.random.default_rng(seed)))


def test_a_training_that_is_to_finish_lowers_its_rate_and_ends(version: Path, cases: Path, tmp_path: Path) -> None:
    recipe = GuideRecipe(steps=500, decay=4, batch=1, precision="float32", warmup=0.001)
    run = GuideRun(recipe, cases, version, tmp_path)
    rates: list[float] = []
    for seen, asked in run.batches():
        rates.append(run.rate())
        run.take(seen, asked)
        if run.step == 2:
            (tmp_path / guide_training.FINISH).touch()
    assert run.step == 2 + recipe.decay
    assert rates[0] == rates[2] == recipe.rate
    assert rates[2:] == sorted(rates[2:], reverse=True)
    assert rates[-1] < 0.3 * recipe.rate


def test_a_hands_line_keeps_to_the_region() -> None:
    region = np.zeros((120, 200), np.bool_)
    region[50:70, 20:180] = True
    rng = np.random.default_rng(1)
    for part in (1.0, 0.4):
        line = hand.stroke(region, rng, part=part)
        cells = np.round(line).astype(int)
        assert region[cells[:, 0], cells[:, 1]].all()
        assert np.ptp(line[:, 1]) == pytest.approx(part * (160 - 14), rel=0.25)
        assert np.abs(line[:, 0] - 59.5).max() < 8
    assert len(hand.stroke(region, rng, part=0.0)) == 1
    assert np.array_equal(hand.stroke(region, np.random.default_rng(7)), hand.stroke(region, np.random.default_rng(7)))


def test_errors_are_made_and_only_of_known_values() -> None:
    _, mask = draw(2, (256, 208))
    changed = 0
    for seed in range(25):
        after = guide_errors.spoiled(mask, np.random.default_rng(seed))
        assert set(np.unique(after)) <= {0, 1, 2}
        changed += bool((after != mask).any())
    assert changed >= 23
    assert np.array_equal(
        guide_errors.spoiled(mask, np.random.default_rng(4)), guide_errors.spoiled(mask, np.random.default_rng(4))
    )


def test_a_recipe_with_an_unknown_key_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "r.toml"
    path.write_text("steps = 5\nstep = 1\n")
    with pytest.raises(ModelError, match="step = 1"):
        guide_training.read_recipe(path)
    bundled = Path(guide_training.__file__).parents[1] / "recipes" / "guide_2.toml"
    assert guide_training.read_recipe(bundled) == GuideRecipe()


def test_a_source_held_out_is_not_among_the_cases_it_learns(version: Path, tmp_path: Path, table_set: Path) -> None:
    table = table_set / "cases.csv"
    table.write_text(table.read_text().replace("c1,discs", "c1,rings").replace("c7,discs", "c7,rings"))
    (tmp_path / "split.json").write_text('{"held_out": {}, "left_out": [], "suspects": ["c2"]}')
    asked = ["--data", str(table_set), "--split", str(tmp_path / "split.json"), "--version", str(version)]
    guide_cases.main([*asked, "--hold-out", "rings", "--out", str(tmp_path / "train")])
    guide_cases.main([*asked, "--part", "val", "--out", str(tmp_path / "val")])
    made = [sorted(path.stem for path in (tmp_path / part).glob("*.npz")) for part in ("train", "val")]
    assert made == [["discs--c0", "discs--c3", "discs--c4", "discs--c5"], ["discs--c6", "rings--c7"]]


def test_cases_are_kept_and_come_back_on_the_guides_grid(tmp_path: Path) -> None:
    one = case(1)
    guide_cases.keep(tmp_path / "a.npz", one)
    back = guide_cases.read(tmp_path / "a.npz")
    assert np.array_equal(back.wanted, one.wanted)
    assert np.array_equal(back.found, one.found)
    assert np.abs(back.picture - one.picture).max() < 5e-3
