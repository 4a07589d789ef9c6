"""Rooms and tables: what is seen through windows, what a room has by itself, where dishes stand, what flies above."""

from __future__ import annotations

import numpy as np
import pytest

from muralist.engines.preview import read_plan
from muralist.engines.preview.brushes.colour import Array
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.optics.studio import FINISHES
from muralist.engines.preview.painter import compose
from muralist.engines.preview.painting.backdrops import set_scene
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.built.openair import lay_before, table_before
from muralist.engines.preview.scenery.built.outlook import WINDOWED
from muralist.engines.preview.staging.placement import Placement


def _placed(prompt: str, aspect: float = 1.0) -> list[Placement]:
    plan = read_plan(prompt)
    return arrange(plan, all_places()[plan.place], aspect, 4, False)


def _one(placed: list[Placement], prop: str) -> Placement:
    return next(one for one in placed if one.prop.name == prop)


def _props(plan: ScenePlan) -> list[str]:
    return [thing.prop for thing in plan.things]


def _backdrop(prompt: str) -> Array:
    plan = read_plan(prompt)
    return all_places()[plan.place].paint(set_scene(plan, 128, 128, 4, FINISHES["pro"]))


@pytest.mark.parametrize(
    ("prompt", "place", "name"),
    [
        ("a black cat sitting on a windowsill looking at the moon", "windowseat", "moon"),
        ("an attic at night, full moon outside", "attic", "moon"),
        ("a bedroom with a crescent moon outside the window", "bedroom", "crescent"),
        ("a boy in bed looking at stars through the window", "bedroom", "stars"),
        ("a living room with a rainbow seen through the window", "livingroom", "rainbow"),
        ("a girl in a living room, fireworks seen through the window", "livingroom", "fireworks"),
    ],
)
def test_the_sky_is_behind_the_window(prompt: str, place: str, name: str) -> None:
    """The moon and its like show in the glass of a room, not on its wall."""
    plan = read_plan(prompt)
    assert plan.place == place
    assert plan.feature(name) is not None
    assert name not in _props(plan)
    assert "window" not in _props(plan)


@pytest.mark.parametrize("place", sorted(WINDOWED))
def test_every_window_shows_the_moon(place: str) -> None:
    """The feature changes what the room paints."""
    plan = read_plan("a room at night")
    shown = read_plan("a bedroom at night with a full moon")
    setting = set_scene(plan, 96, 96, 4, FINISHES["pro"])
    with_moon = set_scene(shown, 96, 96, 4, FINISHES["pro"])
    room = all_places()[place]
    assert not np.array_equal(room.paint(setting), room.paint(with_moon))


def test_without_a_window_the_moon_is_ignored() -> None:
    """Where no window is, nothing outside can be seen."""
    plan = read_plan("a dog sleeping in a library under the moon")
    assert "moon" in plan.ignored
    assert _props(plan) == ["dog"]


def test_a_plane_in_a_bedroom_is_a_toy_unless_it_is_outside() -> None:
    """What can be in a room is in it, unless the prompt says outside."""
    assert read_plan("a bedroom with a plane").feature("plane") is None
    assert read_plan("a bedroom with a plane seen through the window").feature("plane") is not None


def test_fireworks_over_a_street_have_a_sky() -> None:
    """They burst over the houses, not on their fronts."""
    plan = read_plan("fireworks over a street with houses at night")
    assert (plan.place, _props(plan), plan.ignored) == ("suburb", ["fireworks"], ())
    assert read_plan("a cat on a street").place == "street"


def test_a_kitchen_has_its_cupboards_and_sink() -> None:
    """What a place has of its own is coloured, not added again."""
    prompt = "a kitchen with white cabinets, a bowl of lemons on the counter and a window above the sink"
    plan = read_plan(prompt)
    assert _props(plan) == ["bowl"]
    assert plan.ignored == ()
    blue = _backdrop(prompt.replace("white", "blue"))
    assert not np.array_equal(blue, _backdrop(prompt))


def test_goods_on_a_named_surface_are_close() -> None:
    """A product shot is a close-up on its surface."""
    plan = read_plan("a glass perfume bottle on a marble table, product shot, soft light")
    assert (plan.place, _props(plan)) == ("studio", ["perfume"])
    assert plan.feature("marble") is not None
    bottle = _placed(plan.prompt)[0]
    assert 0.45 < bottle.extent.height * bottle.unit < 0.75


@pytest.mark.parametrize("prompt", ["两人一起包饺子", "two friends and a pizza"])
def test_people_have_their_dishes_on_a_table(prompt: str) -> None:
    """Nobody eats from the floor."""
    plan = read_plan(prompt)
    table = _props(plan).index("table")
    kinds = {thing.relation.kind for thing in plan.things if thing.relation and thing.relation.other == table}
    assert kinds == {"on", "at"}


def test_cups_outdoors_stand_on_a_table() -> None:
    """Small things of the table bring one along."""
    plan = read_plan("a cup of coffee in a forest")
    place = all_places()[plan.place]
    assert table_before(plan, place)
    setting = set_scene(plan, 64, 64, 4, FINISHES["pro"])
    bare = place.paint(setting)
    laid = bare.copy()
    lay_before(setting, laid)
    assert np.abs(laid[50:] - bare[50:]).mean() > 0.03
    assert not table_before(read_plan("a fox in a forest"), place)


def test_bubble_tea_comes_in_its_own_cup() -> None:
    """One cup, not a cup and a drink."""
    plan = read_plan("three cups of bubble tea")
    assert [(thing.prop, thing.count) for thing in plan.things] == [("bubble_tea", 3)]


def test_a_teapot_is_larger_than_the_cups_beside_it_on_a_tray() -> None:
    """Things that share a tray keep their sizes."""
    placed = _placed("a teapot with three cups on a bamboo tray")
    pot, cup = _one(placed, "teapot"), _one(placed, "mug")
    assert pot.perched
    assert cup.perched
    assert pot.extent.height * pot.unit > cup.extent.height * cup.unit


def test_a_still_life_stands_on_a_table() -> None:
    """A vase, a lamp and a book are no furniture of a room."""
    assert read_plan("a green vase, a yellow lamp and an open book").place == "studio"
    assert read_plan("a floor lamp and a vase").place == "livingroom"


@pytest.mark.parametrize("aspect", [16 / 9, 1.0, 3 / 4])
def test_a_dragon_over_a_castle_is_large_and_whole(aspect: float) -> None:
    """What flies and is named first is what the picture is about."""
    dragon = _one(_placed("a dragon flying over a castle at sunset", aspect), "dragon")
    tall = max(1.0, 1 / aspect)
    assert dragon.extent.width * dragon.unit >= 0.33
    assert dragon.y * tall - dragon.extent.top * dragon.unit > 0.03


@pytest.mark.parametrize("prompt", ["太空人站在火星上,背後是地球", "an astronaut on the moon, earth in the background"])
def test_the_earth_is_in_the_sky_of_other_worlds(prompt: str) -> None:
    """Whoever stands on Mars or the moon may see it."""
    plan = read_plan(prompt)
    assert plan.feature("earth") is not None
    assert _props(plan) == ["astronaut"]


def test_the_earth_changes_the_sky_of_mars() -> None:
    """It is painted, not only understood."""
    skies = []
    for prompt in ("an astronaut on mars with earth in the sky", "an astronaut on mars"):
        plan = read_plan(prompt)
        skies.append(np.asarray(compose(plan, 128, 128, 4, "klein", lambda share: None)))
    assert not np.array_equal(*skies)
