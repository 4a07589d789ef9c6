"""Deeds as they are seen: at desks, on piers, at windows, on courts and in kitchens, and animals' own."""

from __future__ import annotations

import pytest

from muralist.engines.preview import read_plan
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props import all_props
from muralist.engines.preview.props.figure.build import figure_of
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.staging.placement import Placement


def _placed(prompt: str, aspect: float = 1.0) -> list[Placement]:
    plan = read_plan(prompt)
    return arrange(plan, all_places()[plan.place], aspect, 1, False)


def _one(placed: list[Placement], prop: str) -> Placement:
    return next(one for one in placed if one.prop.name == prop)


def _words(plan: ScenePlan, number: int = 0) -> set[str]:
    return {*plan.things[number].variant.split()}


@pytest.mark.parametrize(
    "prompt",
    ["a woman typing on a silver laptop at a white desk", "a man typing on a laptop",
     "a woman working on a laptop in a cafe"],
)  # fmt: skip
def test_who_types_sits_at_the_desk_with_the_one_laptop(prompt: str) -> None:
    """The laptop is on the desk, before the typist, and seen from its side."""
    placed = _placed(prompt)
    typist, laptop = _one(placed, "person"), _one(placed, "laptop")
    assert {"seated", "typing"} <= {*typist.look.variant.split()}
    assert [one.prop.name for one in placed].count("laptop") == 1
    assert laptop.look.variant == "aside"
    assert laptop.flip == typist.flip
    assert abs(laptop.x - typist.x) < 0.5 * typist.unit
    assert read_plan(prompt).ignored == ()


def test_who_types_on_a_sofa_has_no_desk() -> None:
    """The laptop is in the lap."""
    assert "table" not in {thing.prop for thing in read_plan("a man working on a laptop on a sofa").things}


@pytest.mark.parametrize("aspect", [1.0, 16 / 9, 9 / 16])
@pytest.mark.parametrize(
    "prompt", ["an old man fishing from a wooden pier", "a boy fishing on a dock", "一個老人在碼頭上釣魚"]
)
def test_anglers_sit_at_the_end_of_the_pier(prompt: str, aspect: float) -> None:
    """The pier comes from the edge of the picture, and the line hangs beyond its end."""
    placed = _placed(prompt, aspect)
    pier, line = _one(placed, "pier"), _one(placed, "fishing_line")
    angler = next(one for one in placed if one.prop.name in {"person", "child"})
    end = pier.x + pier.extent.right * pier.unit
    assert pier.look.variant == "jetty"
    assert pier.x + pier.extent.left * pier.unit <= -max(1.0, aspect) / 2 + 0.001
    assert "seated" in angler.look.variant.split()
    assert angler.x < end < line.x < max(1.0, aspect) / 2


@pytest.mark.parametrize("prop", ["bicycle", "motorcycle"])
def test_wheels_stay_on_the_ground_where_something_leans(prop: str) -> None:
    """A leaning bicycle is not turned: its outline is that of one that stands."""
    placed = _one(_placed(f"a {prop} leaning against a brick wall"), prop)
    assert placed.extent == placed.prop.extent(placed.look)
    assert placed.prop.perch != 0.55 * placed.extent.top


@pytest.mark.parametrize(
    ("prompt", "place"),
    [("a family looking at the moon", "meadow"), ("一家人在賞月", "meadow"), ("a couple watching the sunset", "beach")],
)
def test_who_gazes_at_the_sky_is_under_it(prompt: str, place: str) -> None:
    """There are no houses before it, and all are seen from behind."""
    plan = read_plan(prompt)
    assert plan.place == place
    assert "away" in _words(plan)
    assert plan.ignored == ()


@pytest.mark.parametrize("prompt", ["a cat watching the rain from a window", "a cat looking out of the window",
                                    "a black cat looking out of a window at night",
                                    "a girl looking out the window at the rain"])  # fmt: skip
def test_who_looks_out_of_a_window_is_seen_from_behind(prompt: str) -> None:
    """The window is the place's, and the face is turned to it."""
    plan = read_plan(prompt)
    assert plan.place == "windowseat"
    assert "away" in _words(plan)
    assert plan.ignored == ()


@pytest.mark.parametrize(("dish", "shown"), [("pizza", "pizza"), ("pasta", "plate"), ("soup", "bowl")])
def test_dishes_that_no_pan_shows_are_on_the_table(dish: str, shown: str) -> None:
    """The cook's hands are at them."""
    plan = read_plan(f"a chef cooking {dish}")
    food = next(thing for thing in plan.things if thing.prop == shown)
    assert food.relation is not None
    assert plan.things[food.relation.other].prop == "table"
    assert "preparing" in _words(plan)


def test_eggs_are_fried_in_the_pan() -> None:
    """What a pan shows stays in it."""
    assert "cooking" in _words(read_plan("a man frying eggs"))


def test_basketball_has_a_hoop_and_one_ball() -> None:
    """A court where no place is named, else a hoop; only the first player has the ball."""
    assert read_plan("two boys playing basketball").place == "ballcourt"
    plan = read_plan("兩個太空人在月球上打籃球")
    assert "basketball_hoop" in {thing.prop for thing in plan.things}
    assert "throwing" in _words(plan)
    balls = [figure_of(Look(seed=1, number=number, variant="boy basketball throwing"), True).tools for number in (0, 1)]
    assert balls == [("ball",), ()]


def test_animals_curl_up_and_spray() -> None:
    """A fox asleep is round, and the water of a trunk is no glass of it."""
    assert {"curled", "sleeping"} <= _words(read_plan("a fox curled up in the snow"))
    plan = read_plan("an elephant spraying water with its trunk")
    assert [thing.prop for thing in plan.things] == ["elephant"]
    assert "spraying" in _words(plan)
    assert plan.ignored == ()


@pytest.mark.parametrize("prop", ["fox", "dog"])
def test_curled_up_animals_lie_otherwise_than_sleeping_ones(prop: str) -> None:
    """They lie in a ring of their own proportions."""
    beast = all_props()[prop]
    shares = [(box.width / box.height) for variant in ("curled sleeping", "sleeping")
              for box in [beast.extent(Look(seed=1, variant=variant))]]  # fmt: skip
    assert shares[0] != shares[1]


@pytest.mark.parametrize(
    ("prompt", "deed"), [("two samurai fighting", "armed"), ("two boxers fighting", "sparring")]
)  # fmt: skip
def test_fighters_are_close_and_face_to_face(prompt: str, deed: str) -> None:
    """Each looks at the other within reach."""
    left, right = sorted((one for one in _placed(prompt) if deed in one.look.variant.split()), key=lambda one: one.x)
    assert not left.flip
    assert right.flip
    assert right.x - left.x < 0.95 * left.unit


def test_umbrella_leans_over_the_head_from_the_hand() -> None:
    """Its middle is nearer to the head than the hand is, and it throws no shadow in the air."""
    placed = _placed("a girl holding a red umbrella in the rain")
    girl, umbrella = _one(placed, "child"), _one(placed, "umbrella")
    assert umbrella.flip != girl.flip
    assert not umbrella.prop.casts
    assert umbrella.unit * umbrella.extent.height < 1.2 * girl.unit * girl.extent.height


def test_readers_and_guests_sit() -> None:
    """In an armchair where no place is named, at a table in a cafe, on the ground under a tree; not in the rain."""
    assert "armchair" in {thing.prop for thing in read_plan("a girl reading a book").things}
    assert "table" in {thing.prop for thing in read_plan("a woman drinking coffee in a cafe").things}
    assert "sitting" in _words(read_plan("a boy reading a book under a tree"))
    assert "armchair" not in {thing.prop for thing in read_plan("a girl reading a book in the rain").things}


def test_lens_is_held_to_what_is_small() -> None:
    """Whoever looks at a snail through it kneels beside that."""
    assert {"lens", "kneeling"} <= _words(read_plan("a boy with a magnifying glass looking at a snail"))


def test_who_jumps_rope_has_one() -> None:
    """The rope is in both hands, and no coil of it lies there."""
    plan = read_plan("a girl jumping rope")
    assert [thing.prop for thing in plan.things] == ["child"]
    assert figure_of(Look(seed=1, variant=plan.things[0].variant), True).tools == ("skiprope",)
