"""The limit of uncertainty on a version's card."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lungseg_lab import uncertainty_limit
from lungseg_lab.uncertainty_limit import Judged, limit_of
from lungseg_model import weights
from lungseg_model.errors import ModelError


def judged() -> list[Judged]:
    """A hundred right cases, uncertain by 0.00 to 0.99 of a half, and ten wrong ones beyond them all."""
    right = [Judged("adults", 0.97, place / 200) for place in range(100)]
    return [*right, *(Judged("children", 0.7 + place / 1000, 0.9) for place in range(10))]


def test_it_is_a_percentile_of_what_the_version_got_right() -> None:
    limit = limit_of(judged())
    assert limit.value == pytest.approx(0.99 * 0.495, abs=1e-4)
    assert (limit.percentile, limit.dice, limit.cases) == (99.0, 0.95, 100)
    assert uncertainty_limit.beyond(judged(), limit.value) == [
        "adults | 1 of 100 | 1 of 100 | 0 of 0",
        "children | 10 of 10 | 0 of 0 | 10 of 10",
    ]


def test_what_is_neither_right_nor_wrong_is_counted_as_neither() -> None:
    assert uncertainty_limit.beyond([Judged("ward", 0.92, 0.9)], 0.5) == ["ward | 1 of 1 | 0 of 0 | 0 of 0"]


def test_a_few_cases_give_no_limit() -> None:
    with pytest.raises(ModelError, match="Only 59"):
        limit_of([Judged("adults", 0.97, 0.2)] * 59 + [Judged("adults", 0.94, 0.2)] * 50)


def test_it_is_written_beside_what_the_card_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "r1").mkdir()
    card = tmp_path / "r1" / "card.json"
    card.write_text(json.dumps({"sha256": "f00"}))
    cases = [{"group": c.group, "dice_both": c.dice, "uncertainty": c.uncertainty} for c in judged()]
    (tmp_path / "goals.json").write_text(json.dumps({"cases": cases}))
    asked = ["--cases", str(tmp_path / "goals.json"), "--version", str(tmp_path / "r1")]
    uncertainty_limit.main(asked)
    assert "r1: uncertainty limit 0.49" in capsys.readouterr().out
    assert json.loads(card.read_text()) == {"sha256": "f00"}
    uncertainty_limit.main([*asked, "--write"])
    written = json.loads(card.read_text())
    assert written["sha256"] == "f00"
    assert written["uncertainty_limit"]["value"] == pytest.approx(0.49, abs=0.001)


def test_the_bundled_version_has_one() -> None:
    limit = weights.read_card(weights.bundled())["uncertainty_limit"]
    assert 0.3 < limit["value"] < 0.8  # beyond sound adults, within what is wrong
    assert limit["cases"] >= uncertainty_limit.LEAST
