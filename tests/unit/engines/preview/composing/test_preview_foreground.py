"""How near the main thing comes in each frame: before what is larger, on tables, in close-ups, beside copy space."""

from __future__ import annotations

import pytest

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.optics.lens import framed
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.staging.placement import Placement

TALL, SQUARE, WIDE = 9 / 16, 1.0, 16 / 9
ALL = pytest.mark.parametrize("aspect", [TALL, SQUARE, WIDE])


def _placed(prompt: str, aspect: float) -> list[Placement]:
    plan = read_plan(prompt)
    place = all_places()[plan.place]
    return framed(arrange(plan, place, aspect, 7, dark=False), plan.lens, place, aspect)


def _main(placed: list[Placement]) -> Placement:
    return next(one for one in placed if one.thing == 0)


def _named(placed: list[Placement], name: str) -> Placement:
    return next(one for one in placed if one.prop.name == name)


def _width(one: Placement) -> float:
    return one.extent.width * one.unit


def _height(one: Placement) -> float:
    return one.extent.height * one.unit


def _middle(one: Placement) -> float:
    off = (one.extent.left + one.extent.right) / 2 * one.unit
    return one.x + (-off if one.flip else off)


@ALL
@pytest.mark.parametrize(
    ("prompt", "larger"),
    [("a beagle puppy next to a park bench", "bench"), ("a woman riding a bicycle past three trees", "tree")],
)
def test_main_thing_comes_near_before_what_is_larger(prompt: str, larger: str, aspect: float) -> None:
    """It spans a good part of the frame and stands lower in it than what is larger."""
    placed = _placed(prompt, aspect)
    main = _main(placed)
    assert (_height(main) * _width(main)) ** 0.5 > 0.2
    assert main.y > _named(placed, larger).y - 0.15


@ALL
def test_what_is_in_the_foreground_is_before_its_landmark(aspect: float) -> None:
    """A camel before pyramids is nearer to the viewer, and large enough to see."""
    placed = _placed("pyramids with a camel in the foreground", aspect)
    camel = _named(placed, "camel")
    assert _height(camel) > 0.19
    assert camel.y > max(one.y for one in placed if one.prop.name == "pyramid") + 0.05


def test_boat_in_the_foreground_is_not_borne_by_the_bridge() -> None:
    """What is "with" a landmark in the foreground stands by itself."""
    boat = read_plan("the Golden Gate Bridge with a sailboat in the foreground").things[1]
    assert boat.relation is None or boat.relation.kind not in {"on", "atop"}


@ALL
@pytest.mark.parametrize("prompt", ["a glass of lemonade on a beach table", "a camera on a table in a garden"])
def test_small_goods_on_a_table_fill_the_frame(prompt: str, aspect: float) -> None:
    """The table is seen from beside it: its legs end below the frame, its edges do not hang in the air."""
    placed = _placed(prompt, aspect)
    assert _height(_main(placed)) >= 0.2
    assert _named(placed, "table").y > 1


@ALL
@pytest.mark.parametrize("prompt", ["a ladybug on a sunflower, close-up", "a bee on a purple rose, macro"])
def test_close_ups_go_to_what_is_tiny(prompt: str, aspect: float) -> None:
    """The insect fills much of the frame, and its bloom is wider than it."""
    placed = _placed(prompt, aspect)
    assert max(_width(_main(placed)) / max(1.0, aspect), _height(_main(placed)) / max(1.0, 1 / aspect)) > 0.3


@ALL
def test_copy_space_stays_free(aspect: float) -> None:
    """Nothing named reaches into the side that is left for letters, and the words are understood."""
    prompt = "a lighthouse by the sea, copy space on the left"
    main = _main(_placed(prompt, aspect))
    assert _middle(main) - _width(main) / 2 >= -0.17 * max(1.0, aspect) / 2
    assert "copy space on the left" in read_plan(prompt).understood


@ALL
@pytest.mark.parametrize("prompt", ["a blue whale swimming underwater", "an octopus underwater with three clownfish"])
def test_main_thing_fills_the_deep(prompt: str, aspect: float) -> None:
    """Who swims underwater is there, as large as the frame allows."""
    plan = read_plan(prompt)
    main = _main(_placed(prompt, aspect))
    assert plan.place == "underwater"
    assert _width(main) > 0.6 * max(1.0, aspect) or _height(main) > 0.42 * max(1.0, 1 / aspect)


@pytest.mark.parametrize("prompt", ["a cat sitting on a crescent moon", "an astronaut on a crescent moon"])
def test_one_sits_in_the_hollow_of_a_crescent_moon(prompt: str) -> None:
    """Within the moon's height, half as high as it, instead of on its tip."""
    placed = _placed(prompt, TALL)
    main, moon = _main(placed), _named(placed, "moon")
    assert _height(main) > 0.33 * _height(moon)
    assert main.y - _height(main) * TALL > moon.y - _height(moon) * TALL


@pytest.mark.parametrize(
    ("prompt", "word"),
    [
        ("a kitten on the grass, a wooden bench behind", "behind"),
        ("a girl with a backpack, mountains behind", "behind"),
        ("a cabin in the snow, northern lights above", "above"),
    ],
)
def test_relation_that_ends_its_clause_is_said_of_the_main_thing(prompt: str, word: str) -> None:
    """It is understood where the picture shows it."""
    assert word in read_plan(prompt).understood


def test_bench_behind_stands_behind() -> None:
    """The thing goes behind what the prompt names first."""
    plan = read_plan("a kitten on the grass, a wooden bench behind")
    bench = next(thing for thing in plan.things if thing.prop == "bench")
    assert bench.relation is not None
    assert (bench.relation.kind, bench.relation.other) == ("behind", 0)


def test_what_is_surrounded_stands_on_the_support() -> None:
    """The podium bears the bottle, the lavender lies about its foot."""
    plan = read_plan("a perfume bottle surrounded by lavender on a pink podium")
    bottle, ring = plan.things[0], plan.things[1]
    assert bottle.relation is not None
    assert plan.things[bottle.relation.other].prop == "plinth"
    assert (ring.prop, ring.count > 3, ring.relation is not None and ring.relation.kind) == ("flowers", True, "around")


def test_cap_of_a_bottle_is_no_hat() -> None:
    """It closes the bottle."""
    plan = read_plan("a glass perfume bottle with a gold cap")
    assert {thing.prop for thing in plan.things} == {"perfume"}


@pytest.mark.parametrize("frame", ["Website banner", "Blog header", "App icon"])
def test_frame_before_a_comma_is_no_thing(frame: str) -> None:
    """ "Website banner, a puppy" has no banner in it; "a banner" has."""
    assert [thing.prop for thing in read_plan(f"{frame}, a puppy in a meadow").things] == ["dog"]


def test_what_is_far_behind_does_not_make_the_main_thing_small() -> None:
    """A castle in the distance leaves a knight his size."""
    alone, far = _placed("a knight in a meadow", SQUARE), _placed("a knight in a meadow, a castle far away", SQUARE)
    assert _height(_main(far)) > 0.7 * _height(_main(alone))


def test_place_in_the_distance_is_not_where_it_is() -> None:
    """Elephants in a savanna stay there, whatever is on its horizon."""
    assert read_plan("an elephant walking in the savanna, mountains in the distance").place == "savanna"


@ALL
@pytest.mark.parametrize("prompt", ["a drone carrying a cardboard box over a city", "a helicopter carrying a red car"])
def test_load_hangs_under_what_flies(prompt: str, aspect: float) -> None:
    """In the air, right below its carrier, and the word is understood."""
    placed = _placed(prompt, aspect)
    carrier = _main(placed)
    load = next(one for one in placed if one.thing == 1)
    assert load.y < 0.7
    assert abs(_middle(load) - _middle(carrier)) < 0.3 * _width(carrier)
    assert "carrying" in read_plan(prompt).understood


@ALL
@pytest.mark.parametrize("prompt", ["a diver next to a whale", "a whale and two divers underwater"])
def test_divers_are_small_beside_a_whale(prompt: str, aspect: float) -> None:
    """Whoever is named first; and the whale is under water, not half of it above the sea floor."""
    plan = read_plan(prompt)
    placed = _placed(prompt, aspect)
    whale = _named(placed, "whale")
    assert plan.place == "underwater"
    assert next(thing for thing in plan.things if thing.prop == "whale").variant == "swimming"
    assert all(_width(one) < 0.45 * _width(whale) for one in placed if one.prop.name == "person")
