"""Scenes of three or four things that come together as they are told: who does it, on what, under and along what."""

import pytest

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.staging.placement import Placement


def _placed(prompt: str, aspect: float = 1.0) -> dict[str, Placement]:
    plan = read_plan(prompt)
    return {one.prop.name: one for one in arrange(plan, all_places()[plan.place], aspect, 4, False)}


def _ties(prompt: str) -> list[tuple[str, str, str]]:
    things = read_plan(prompt).things
    return [(one.prop, one.relation.kind, things[one.relation.other].prop) for one in things if one.relation]


@pytest.mark.parametrize(
    ("prompt", "tie"),
    [
        ("a fox walking along a fallen log", ("fox", "on", "log")),
        ("a gardener pruning roses on a ladder", ("person", "on", "ladder")),
        ("a knight on horseback near a castle", ("person", "riding", "horse")),
        ("a tortoise carrying a village on its shell", ("house", "atop", "turtle")),
        ("fishermen with nets in a small boat", ("person", "in", "boat")),
        ("a long table with white flowers and two guests", ("vase", "on", "table")),
    ],
)
def test_each_is_where_it_is_told(prompt: str, tie: tuple[str, str, str]) -> None:
    """A shell is no sea shell, a ladder bears who works there, and nets are no bars to the boat."""
    assert tie in _ties(prompt)


def test_rain_on_the_windows_bears_nobody() -> None:
    """Students at tables are not on what the rain is on."""
    plan = read_plan("students studying at long tables in an old library, green lamps, rain on the windows")
    kinds = {thing.prop: thing.relation and thing.relation.kind for thing in plan.things}
    assert (kinds["person"], kinds["lamp"], "window" in kinds) == ("at", "on", False)


def test_who_is_on_a_path_has_the_feet_on_the_ground() -> None:
    """Also where the path is drawn on the land, as far as its goal."""
    plan = read_plan("a man walking on a dirt road through wheat fields")
    man = _placed("a man walking on a dirt road through wheat fields")["person"]
    assert man.y > all_places()[plan.place].horizon + 0.1


def test_who_opens_a_door_reaches_it() -> None:
    """The hands are at the handle, whatever the frame."""
    for aspect in (0.75, 1.5):
        placed = _placed("a woman opening a wooden door", aspect)
        door, who = placed["door"], placed["person"]
        assert abs(abs(who.x - door.x) - 0.26 * door.extent.width * door.unit - 0.24 * who.unit) < 0.02


def test_a_viaduct_reaches_from_edge_to_edge() -> None:
    """With as many arches as that takes, and rails all along for a train."""
    bridge = _placed("a steam train crossing a viaduct in the mountains", 16 / 9)["bridge"]
    assert bridge.extent.width * bridge.unit > 16 / 9
    assert "railed" in bridge.look.variant.split()


@pytest.mark.parametrize(
    ("prompt", "word", "place"),
    [
        ("penguins sliding on ice", "sliding", "arctic"),
        ("grandma teaching a boy to knit", "knitting", "livingroom"),
        ("a raccoon stirring a pot of soup", "stirring", ""),
        ("a hiker on a mountain peak above the clouds", "hiker", "summit"),
        ("a street musician playing the cello under a bridge", "bowing", "street"),
        ("a herd of horses galloping through a river", "running", "lake"),
    ],
)
def test_the_deed_is_seen_where_it_is_done(prompt: str, word: str, place: str) -> None:
    """On the belly, at the needles and at the pot; above the clouds, under an arch and in broad water."""
    plan = read_plan(prompt)
    assert word in f"{plan.things[0].variant} {plan.things[0].pose}".split()
    assert place in {"", plan.place}


def test_food_is_there_once_and_at_the_mouth() -> None:
    """In the paws, or on the ground before the nose of whoever has none to spare."""
    assert len(read_plan("a mouse nibbling a piece of cheese").things) == 1
    placed = _placed("a hedgehog eating a strawberry")
    nose = placed["hedgehog"].extent.right * placed["hedgehog"].unit
    berry = placed["strawberry"]
    assert abs(abs(berry.x - placed["hedgehog"].x) - nose) < 0.6 * berry.extent.width * berry.unit
    assert abs(berry.y - placed["hedgehog"].y) < 0.05
