"""A title crosses none of several planets."""

from __future__ import annotations

import pytest

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.staging.items import Frame
from muralist.engines.preview.staging.scale.captions import letters_box


@pytest.mark.parametrize(
    "prompt",
    ['science fair poster, a big telescope pointing at planets, text "DISCOVER"',
     'poster of three planets in space, title "ORBIT"'],
)  # fmt: skip
def test_a_title_crosses_no_planet(prompt: str) -> None:
    """Each disc is below the letters."""
    plan = read_plan(prompt)
    for seed in range(3):
        placed = arrange(plan, all_places()[plan.place].within(1.0), 1.0, seed, dark=True)
        box = letters_box(plan, Frame.of(1.0))
        assert box is not None
        for each in placed:
            if each.prop.name == "planet":
                assert each.y - each.extent.top * each.unit > box[3] - 0.03
