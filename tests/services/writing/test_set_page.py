"""The page of many cases."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from lungseg_gui.core.protocol import RETROCARDIAC
from lungseg_gui.services.writing.set_page import CaseSummary, SetFacts, set_page
from tests.spoken import brackets

_FACTS = SetFacts("12 selected cases", "lung field", datetime(2026, 1, 2, 9, 30))
_USUAL = [
    CaseSummary(
        f"case {n}",
        "accepted",
        made="model",
        version="r1",
        right_cm2=200.0 + n,
        left_cm2=180.0 + n,
        left_to_right=0.9,
        uncertainty=0.1,
    )
    for n in range(9)
]


def page(*more: CaseSummary) -> str:
    return set_page([*_USUAL, *more], _FACTS)


def test_counts_quartiles_and_work_saved_are_there() -> None:
    corrected = replace(_USUAL[0], name="corrected", made="corrected", dice=0.912, contour_percent=31.0, ctr=0.48)
    rejected = CaseSummary("blurred", "rejected", "poor quality")
    made = page(corrected, rejected)
    assert "Report on 12 selected cases" in made
    assert "Research use only" in made
    assert "10 (91 %)" in made  # accepted
    assert "poor quality: 1" in made
    assert "9 (90 %) of 10 model masks were accepted unchanged." in made
    assert "a median Dice of 0.912" in made
    row = re.search(r"Area of the right lung, cm²</td>(.*?)</tr>", made)
    assert row is not None
    assert re.findall(r"<td align=\"right\">(.*?)</td>", row.group(1)) == ["10", "200", "201", "204", "206", "208"]
    assert "by the model, corrected by a reader" in made
    assert made.count("<img") > 2  # bars


def test_what_stands_out_and_what_could_not_be_measured_is_named() -> None:
    tiny = replace(_USUAL[0], name="tiny <lung>", right_cm2=20.0, attention=("The right lung is small.",))
    broken = CaseSummary("broken", "new", error="The file is cut short.")
    made = page(tiny, broken)
    assert "<td>tiny &lt;lung&gt;</td><td>Area of the right lung, cm²: 20</td>" in made
    assert "<td>tiny &lt;lung&gt;</td><td>The right lung is small.</td>" in made
    assert "<td>broken</td><td>The file is cut short.</td>" in made
    assert "No figure is more than" in page()


def test_a_mask_without_spacing_is_counted_as_one_without_area() -> None:
    assert "1 mask has no reliable spacing" in page(replace(_USUAL[0], right_cm2=None, left_cm2=None))
    assert "reliable spacing" not in page()


def test_two_readers_are_compared_by_pair() -> None:
    read = [
        replace(_USUAL[0], name=f"read {n}", readers="Dr A and Dr B", readers_dice=dice, readers_hd95_mm=4.2)
        for n, dice in enumerate((0.95, 0.97, 0.99))
    ]
    made = page(*read)
    row = "".join(f'<td align="right">{figure}</td>' for figure in ("3", "0.970", "0.950"))
    assert f"<td>Dr A and Dr B</td>{row}" in made
    assert "HD95 of two readers, mm" in made
    assert "two readers" not in page()


def test_long_lists_end_and_say_how_many_follow() -> None:
    broken = [CaseSummary(f"broken {n}", "new", error="It cannot be read.") for n in range(25)]
    made = page(*broken)
    assert "broken 19<" in made
    assert "broken 20<" not in made
    assert "and 5 more" in made


def test_a_set_without_masks_says_so() -> None:
    made = set_page([CaseSummary("a", "new")], _FACTS)
    assert "No case has a mask." in made
    assert "Nothing to measure yet." in made


def test_masks_of_both_protocols_are_not_called_one() -> None:
    own = [CaseSummary("a", "accepted", made="corrected", protocol=RETROCARDIAC)] * 2
    chosen = [CaseSummary("b", "predicted", made="model"), CaseSummary("c", "new")]
    assert "Masks include: with retrocardiac part: 2; lung field: 1." in set_page([*own, *chosen], _FACTS)
    assert "Masks include: with retrocardiac part." in set_page(own, _FACTS)


def test_some_are_not_none_and_few_figures_are_not_judged() -> None:
    few = [CaseSummary("a", "accepted", made="model", version="1", left_to_right=0.9)]
    made = set_page(few + [CaseSummary("b", "new")] * 300, _FACTS)
    assert "<td>1 (&lt;1 %)</td>" in made
    assert "300 (&gt;99 %)" in made
    assert "fewer than 8 figures of each kind" in made
    assert "fewer than 8" not in set_page(few * 8, _FACTS)


def test_the_page_is_in_the_readers_language() -> None:
    corrected = replace(_USUAL[0], name="corrected", made="corrected", dice=0.912, right_cm2=None)
    with brackets():
        made = page(corrected, CaseSummary("blurred", "rejected", "poor quality"), CaseSummary("later", "unheard of"))
    assert '<html lang="xx">' in made
    assert "<h1>[Report on 12 selected cases]</h1>" in made
    assert "[Made on 2 [January] 2026, 09:30 by lungseg" in made
    assert "Masks include: [lung field].]" in made
    assert "<td>[Accepted]</td><td>10 (83 %)</td>" in made
    assert "<td>unheard of</td>" in made  # of a version to come
    assert "<td>[Rejected because]</td><td>[poor quality]: 1</td>" in made
    assert "a median Dice of 0,912" in made
    assert f"[{1} masks have no reliable spacing, and no area.]" in made
    assert "<b>[Area of the left lung, cm²]</b>" in made
    english = page(corrected)
    assert "[" not in re.sub(r"<style>.*?</style>", "", english, flags=re.DOTALL)
    assert "Made on 2 January 2026, 09:30 by lungseg" in english
