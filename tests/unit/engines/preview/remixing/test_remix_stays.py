"""What an order does not speak of stays where it was, pixel for pixel; what is new finds room."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from tests.unit.engines.preview.pictures import pixels

from muralist.engines.preview import PreviewPicture, read_metadata

Paint = Callable[..., PreviewPicture]
BEACH = "a girl in a yellow dress standing on a beach with a dog"
CAR = "a red car on a road"


def _plan(picture: PreviewPicture) -> dict[str, Any]:
    return dict(json.loads(read_metadata(picture.data)["muralist:plan"])["plan"])


def _changed(first: PreviewPicture, second: PreviewPicture) -> np.ndarray:
    """Which pixels of two pictures differ."""
    before, after = (pixels(one.data).astype(int)[..., :3] for one in (first, second))
    return np.asarray(np.abs(before - after).max(axis=-1) > 24)


def _middle(changed: np.ndarray) -> float:
    return float(np.flatnonzero(changed.any(axis=0)).mean()) / changed.shape[1]


def test_what_was_there_stays_when_something_is_added(painted: Paint) -> None:
    """A kite in the sky changes its own pixels and no others."""
    before = painted(BEACH)
    after = painted("add a kite in the sky", sources=(before.data,))
    changed = _changed(before, after)
    assert 0.003 < changed.mean() < 0.15
    assert not changed[round(0.62 * changed.shape[0]) :].any()


def test_a_second_order_keeps_what_the_first_one_added(painted: Paint) -> None:
    """Orders on orders: the kite stays when the dog is given another colour, and the girl as well."""
    first = painted("add a kite in the sky", sources=(painted(BEACH).data,))
    second = painted("make the dog black", sources=(first.data,))
    changed = _changed(first, second)
    assert 0.01 < changed.mean() < 0.2
    assert not changed[: round(0.3 * changed.shape[0])].any()


@pytest.mark.parametrize(("order", "way"), [("move the car to the left", -1), ("把车移到右边", 1)])
def test_a_thing_moves_to_the_side_that_is_said(painted: Paint, order: str, way: int) -> None:
    """It keeps its size and its row."""
    before = painted(CAR)
    (old,) = _plan(painted("make it dusk", sources=(before.data,)))["pins"]
    after = painted(order, sources=(before.data,))
    (new,) = _plan(painted("make it dusk", sources=(after.data,)))["pins"]
    assert (new["x"] - old["x"]) * way > 0.02
    assert new["unit"] == pytest.approx(old["unit"], rel=0.05)
    assert "car" in " ".join(after.understood) or "车" in after.understood


def test_a_copy_is_alike_and_stands_elsewhere(painted: Paint) -> None:
    """ "Duplicate the car" shows it twice."""
    after = painted("duplicate the car", sources=(painted(CAR).data,))
    first, second = _plan(after)["things"]
    assert first["colours"] == second["colours"]
    (pin,) = _plan(after)["pins"]
    assert pin["thing"] == 0


def test_a_thing_that_takes_the_place_of_another_has_its_foot(painted: Paint) -> None:
    """The dog's place is the cat's, and the girl does not move."""
    before = painted(BEACH)
    after = painted("replace the dog with a cat", sources=(before.data,))
    changed = _changed(before, after)
    assert not changed[:, : round(0.2 * changed.shape[1])].any()
    assert {pin.get("prop", "") for pin in _plan(after)["pins"]} >= {"", "child"}


def test_more_of_a_thing_are_as_many_more(painted: Paint) -> None:
    """ "Two more" are added to those that are there; "two of them" are taken away."""
    sheep = painted("three sheep in a meadow")
    assert _plan(painted("add two more sheep", sources=(sheep.data,)))["things"][0]["count"] == 5
    assert _plan(painted("remove two sheep", sources=(sheep.data,)))["things"][0].get("count", 1) == 1
    assert _plan(painted("再加一隻羊", sources=(sheep.data,)))["things"][0]["count"] == 4


@pytest.mark.parametrize("order", ["put a teddy bear on the bed", "在床上放一只泰迪熊"])
def test_what_is_put_on_a_rooms_own_bed_makes_no_second(painted: Paint, order: str) -> None:
    """The bedroom's bed bears it, and the room is otherwise the same."""
    before = painted("a bedroom with a bed and a lamp")
    after = painted(order, sources=(before.data,))
    assert [thing["prop"] for thing in _plan(after)["things"]] == ["teddy"]
    assert 0.004 < _changed(before, after).mean() < 0.1


@pytest.mark.parametrize("order", ["change the background to the moon", "背景换成月球"])
def test_a_background_is_a_place(painted: Paint, order: str) -> None:
    """The moon as background is its ground, not a moon in the sky."""
    assert _plan(painted(order, sources=(painted("a panda in a kitchen").data,)))["place"] == "moonscape"


def test_a_mirrored_picture_is_the_other_way_round(painted: Paint) -> None:
    """Twice mirrored is the picture again, and left is where it is seen."""
    before = painted(CAR)
    once = painted("flip the picture horizontally", sources=(before.data,))
    assert np.abs(pixels(once.data).astype(int) - pixels(before.data)[:, ::-1]).mean() < 1.0
    assert "flip" in once.understood
    moved = painted("move the car to the left", sources=(once.data,))
    assert _middle(_changed(once, moved)) < 0.75
    assert painted("make it dawn", sources=(once.data,)).understood == ("dawn",)


def test_words_on_a_sign_change(painted: Paint) -> None:
    """In English and Chinese."""
    sign = painted('a wooden sign that says "OPEN" in a meadow')
    for order in ('make the sign say "CLOSED"', 'change the text to "CLOSED"', "把牌子上的字改成「CLOSED」"):
        assert _plan(painted(order, sources=(sign.data,)))["things"][0]["text"] == "CLOSED"


def test_sunshine_ends_rain_and_summer_ends_snow(painted: Paint) -> None:
    """What is asked for rules out what was."""
    rain = painted("a dog on a street in the rain")
    assert _plan(painted("make it sunny", sources=(rain.data,))).get("weather", "clear") == "clear"
    snow = _plan(painted("make it summer", sources=(painted("a cabin in the snow").data,)))
    assert (snow["place"], snow.get("weather", "clear")) == ("meadow", "clear")


def test_a_style_is_lent_by_another_picture(painted: Paint) -> None:
    """ "In the style of image 2" takes its style and nothing else."""
    boat, fox = painted("a boat on a lake"), painted("an oil painting of a fox")
    for order in ("image 1 in the style of image 2", "用图2的风格画图1"):
        plan = _plan(painted(order, sources=(boat.data, fox.data)))
        assert plan["styles"] == ["oil"]
        assert [thing["prop"] for thing in plan["things"]] == ["boat"]


def test_it_is_what_was_named_last(painted: Paint) -> None:
    """ "Behind it" speaks of the car, and a style that is undone is gone."""
    plan = _plan(painted("make it dusk and add a dog behind it", sources=(painted(CAR).data,)))
    assert plan["things"][1]["relation"] == {"kind": "behind", "other": 0}
    anime = painted("a snail on a mushroom, anime style")
    assert "styles" not in _plan(painted("undo the anime style", sources=(anime.data,)))


def test_what_somebody_holds_goes_along(painted: Paint) -> None:
    """Without the boy no balloon hangs in the air."""
    after = painted("remove the boy", sources=(painted("a boy holding a red balloon and a dog in a meadow").data,))
    assert {one["prop"] for one in _plan(after)["things"] if not one.get("hidden")} == {"dog"}
