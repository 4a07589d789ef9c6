"""A nest has as many eggs as are said, in their colour, and none under a bird."""

from __future__ import annotations

import pytest

from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props.clutch import clutch_of


@pytest.mark.parametrize(("prompt", "eggs"), [
    ("a nest", 3), ("five white eggs in a nest", 5), ("a bird's nest with two blue eggs", 2), ("an empty nest", 0),
    ("a bird in a nest", 0),
])  # fmt: skip
def test_eggs_of_a_nest_are_counted(prompt: str, eggs: int) -> None:
    """They are its own, and no others lie on them."""
    plan = read_plan(prompt)
    nest = next(thing for thing in plan.things if thing.prop == "nest")
    assert len(clutch_of(nest.variant)) == eggs
    assert "morsel" not in {thing.prop for thing in plan.things}
