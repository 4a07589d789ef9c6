"""Who goes behind, waits, sells, feeds, hugs, gives and looks: what the plan makes of it, and what it claims."""

from __future__ import annotations

import pytest

from muralist.engines.preview.brushes.canvas import Extent
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props.figure.poses import pose_of
from muralist.engines.preview.props.person import extent
from muralist.engines.preview.props.prop import Look


def _thing(plan: ScenePlan, *props: str) -> Thing:
    return next(thing for thing in plan.things if thing.prop in props)


def _words(plan: ScenePlan, *props: str) -> set[str]:
    return set(_thing(plan, *props).variant.split())


@pytest.mark.parametrize("gait", ["walking", "running"])
def test_a_dog_behind_somebody_who_goes_comes_after_them(gait: str) -> None:
    """And is neither on a lead before her nor hidden behind her."""
    plan = read_plan(f"a woman {gait} with a dog behind her")
    relation = _thing(plan, "dog").relation
    assert relation is not None
    assert relation.kind == "following"
    assert plan.ignored == ()


def test_who_feeds_birds_from_a_bench_sits_on_it() -> None:
    """A seat that nobody is on, named after the deed, is theirs."""
    relation = _thing(read_plan("an old man feeding pigeons from a park bench"), "person").relation
    assert relation is not None
    assert relation.kind == "on"


@pytest.mark.parametrize(
    "prompt", ["a man selling fruit at a market", "一个女人在市场卖水果", "a woman selling flowers"]
)
def test_who_sells_stands_at_a_table(prompt: str) -> None:
    """With the goods on it, in a market unless another place is named."""
    plan = read_plan(prompt)
    assert plan.place == "market"
    assert any(thing.prop == "table" for thing in plan.things)
    assert plan.ignored == ()


def test_waiting_is_shown_where_one_waits_only() -> None:
    """Beside a bus stop, and not in a meadow."""
    assert "waiting" in read_plan("a woman waiting at a bus stop").understood
    assert "waiting" in read_plan("a woman waiting in a meadow").ignored


def test_beasts_in_the_water_bathe() -> None:
    """Two elephants in a river do what the word says."""
    assert read_plan("two elephants bathing in a river").ignored == ()


def test_two_share_one_umbrella() -> None:
    """One holds it, and both are under it."""
    plan = read_plan("two children under one red umbrella")
    assert plan.ignored == ()


def test_animals_give_as_people_do() -> None:
    """A bear has the flower in its paws, and is not beside it."""
    plan = read_plan("a bear giving a flower to a rabbit")
    relation = _thing(plan, "flowers").relation
    assert relation is not None
    assert relation.kind == "carrying"
    assert "giving" in plan.understood


@pytest.mark.parametrize("prompt", ["a girl hugging a bear", "一个小女孩抱着一只熊"])
def test_a_bear_that_is_hugged_stands_up_and_hugs_back(prompt: str) -> None:
    """Arms around each other, not hands on a muzzle."""
    plan = read_plan(prompt)
    assert all("hugging" in thing.variant.split() for thing in plan.things)
    assert plan.ignored == ()


def test_small_animals_that_are_hugged_are_in_the_arms() -> None:
    """And a dog does not hug a cat with its mouth."""
    held = _thing(read_plan("a boy hugging a cat"), "cat").relation
    assert held is not None
    assert held.kind == "carrying"
    assert [thing.prop for thing in read_plan("a dog hugging a cat").things] == ["person", "person"]


@pytest.mark.parametrize("prompt", ["an astronaut on the moon looking at a blue planet", "太空人在月球上看着地球"])
def test_astronauts_look_away_into_the_sky(prompt: str) -> None:
    """They are seen from behind, and the gaze is claimed."""
    plan = read_plan(prompt)
    assert "away" in _words(plan, "astronaut")
    assert plan.ignored == ()


def test_animals_that_look_at_something_close_are_seen_from_the_side() -> None:
    """At a bowl, when what is looked at swims in it."""
    plan = read_plan("a cat looking at a goldfish in a bowl")
    cat = _thing(plan, "cat")
    assert "standing" in cat.variant.split()
    assert plan.things[cat.towards].prop == "fishbowl"
    assert "looking at" in plan.understood


def test_held_hands_are_joined_or_not_claimed() -> None:
    """A child and a mother hold hands, and so does a robot; a vase does not."""
    plan = read_plan("a child holding his mother's hand")
    assert all("handheld" in thing.variant.split() for thing in plan.things)
    assert all("handheld" in thing.variant.split() for thing in read_plan("a robot and a girl holding hands").things)
    assert "holding hands" in read_plan("a vase and a girl holding hands").ignored
    assert _thing(read_plan("a girl holding her father's hand"), "person").word == "father"


def test_the_owner_of_what_is_ridden_is_not_ridden() -> None:
    """The mother of "his mother's bicycle" is not there, and not claimed."""
    plan = read_plan("a boy riding his mother's bicycle")
    assert [thing.prop for thing in plan.things] == ["child", "bicycle"]
    assert "mother" in plan.ignored


def test_the_steps_of_a_house_are_before_it() -> None:
    """Nobody sits on the roof for them."""
    relation = _thing(read_plan("a boy sitting on the steps of a house"), "child").relation
    assert relation is not None
    assert relation.kind == "front"


def test_a_robot_does_not_carry_the_dog_that_it_walks() -> None:
    """They go side by side."""
    relation = _thing(read_plan("a robot walking a dog"), "dog").relation
    assert relation is not None
    assert relation.kind == "beside"


def test_a_towel_that_one_lies_on_is_spread_on_a_beach() -> None:
    """It does not hang in a bathroom."""
    plan = read_plan("a man sunbathing on a towel")
    assert plan.place == "beach"
    assert _thing(plan, "picnic_blanket").variant == "towel"


@pytest.mark.parametrize(("prompt", "deed"), [
    ("a child brushing her teeth", "toothbrushing"), ("一个小男孩在刷牙", "toothbrushing"),
    ("a man chopping wood in the forest", "hewing"), ("一位老人在砍柴", "hewing"),
    ("a boy diving into a swimming pool", "plunging"), ("a diver diving among corals", "diving"),
])  # fmt: skip
def test_deeds_have_their_own_tools_and_bodies(prompt: str, deed: str) -> None:
    """Teeth, wood and headers; below the water one glides."""
    assert deed in _words(read_plan(prompt), "person", "child")


def test_listening_is_shown_by_headphones() -> None:
    """Who listens to music has some on, and nothing shows what else is listened to."""
    assert read_plan("a boy listening to music with headphones").ignored == ()
    (boy,) = read_plan("a boy listening to music").things
    assert "headphones" in boy.variant.split()
    assert "listening" in read_plan("a boy listening to a story").ignored


def test_who_lies_reclines_low_with_the_head_up() -> None:
    """Awake on the elbows: much wider than high, the feet on the ground."""
    lying: Extent = extent(Look(seed=1, variant="woman lying"))
    assert lying.right - lying.left > 1.3 * (lying.top - lying.bottom)
    assert pose_of(["lying"], 0).turn == 0


def test_only_one_of_the_players_has_the_ball() -> None:
    """The others run for it; in tennis all have rackets."""
    assert "football" in pose_of(["kicking"], 0).tools
    assert "football" not in pose_of(["kicking"], 1).tools
    assert pose_of(["throwing", "tennis"], 1).tools == ("rally",)


def test_divers_are_over_the_water() -> None:
    """Their hands just above it, not on the pavement around."""
    plan = read_plan("a boy diving into a swimming pool")
    place = all_places()[plan.place]
    diver = next(each for each in arrange(plan, place, 1.0, 1, False) if each.prop.name == "child")
    assert diver.y < place.water + 0.05
