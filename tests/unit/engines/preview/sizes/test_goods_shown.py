"""How pictures of goods, posters and documents come together: lights, woods, papers, boards, racks and pots."""

from __future__ import annotations

import pytest

from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.staging.placement import Placement


def _laid(plan: ScenePlan, aspect: float = 1.0) -> list[Placement]:
    return list(arrange(plan, all_places()[plan.place], aspect, 1, dark=False))


@pytest.mark.parametrize("prompt", [
    "Product photo of a perfume bottle on wet pebbles, pink backlight",
    "Product photo of a skincare jar, blue rim light",
    "Studio shot of a watch, red neon light",
])  # fmt: skip
def test_coloured_light_stains_the_backdrop(prompt: str) -> None:
    """The colour of a light is behind the goods, not on them."""
    plan = read_plan(prompt)
    wall = plan.feature("wall")
    assert "rim" in plan.lights
    assert wall is not None
    assert wall.colours
    assert not any(thing.colours for thing in plan.things)
    assert not plan.ignored


def test_coloured_light_fills_a_room() -> None:
    """Neon light at a desk is light of that colour, and no street of signs."""
    plan = read_plan("A gamer at a desk with two monitors, purple neon light")
    assert all_places()[plan.place].indoor
    light = plan.feature("coloured light")
    assert light is not None
    assert light.colours[0].word == "purple"
    assert "purple" in plan.understood


@pytest.mark.parametrize(("prompt", "wood"), [
    ("a mug on a walnut table", "walnut"), ("a laptop on an oak desk", "oak"), ("a cake on a bamboo table", "bamboo"),
])  # fmt: skip
def test_a_wood_tones_the_table(prompt: str, wood: str) -> None:
    """The boards are of the wood that is named, and no nuts are served."""
    plan = read_plan(prompt)
    boards = plan.feature("wood")
    assert boards is not None
    assert [tint.word for tint in boards.colours] == [wood]
    assert len(plan.things) == 1


@pytest.mark.parametrize(("prompt", "surface"), [
    ("Product photo of a ring on wet pebbles", "pebbles"), ("Product photo of a lipstick on sand", "fine sand"),
    ("a skincare jar on a slab of marble", "marble"),
])  # fmt: skip
def test_goods_have_a_bed_of_it(prompt: str, surface: str) -> None:
    """Small things stand on a bed of stones or sand, not on a heap and not on a beach."""
    plan = read_plan(prompt)
    assert plan.place == "studio"
    assert plan.feature(surface) is not None
    assert len(plan.things) == 1


def test_named_paper_wins_over_what_a_poster_is_for() -> None:
    """A market that a poster is for is not behind the goods where a background is named."""
    plan = read_plan("Poster for a farmers market, crates of tomatoes, cream background")
    wall = plan.feature("wall")
    assert plan.place == "seamless"
    assert wall is not None
    assert wall.colours[0].word == "cream"
    assert read_plan("Poster for a farmers market, crates of tomatoes").place == "market"


def test_notes_are_on_the_board() -> None:
    """They stick to its face, and the team stands beside it, in a room with windows of its own."""
    plan = read_plan("young team around a whiteboard with orange sticky notes, daylight from large windows")
    assert plan.place == "office"
    assert not any(thing.prop == "window" for thing in plan.things)
    placed = _laid(plan)
    board = next(each for each in placed if each.prop.name == "whiteboard")
    notes = [each for each in placed if each.prop.name == "sticky_note"]
    half = 0.5 * board.extent.width * board.unit
    assert len(notes) > 2
    assert all(
        abs(note.x - board.x) < half and note.y < board.y - 0.3 * board.extent.height * board.unit for note in notes
    )


def test_a_load_rides_behind_the_saddle() -> None:
    """Not on the rider's knees: both hands are at the bar."""
    placed = _laid(read_plan("a courier on a scooter carrying a parcel"))
    box, rider = (next(each for each in placed if each.prop.name == name) for name in ("crate", "person"))
    ahead = -1 if rider.flip else 1
    assert (box.x - rider.x) * ahead < 0


def test_what_is_sent_is_on_its_way() -> None:
    """A file is between the cloud that sends it and the laptop that gets it."""
    placed = _laid(read_plan("a cloud sending files to a laptop, flat style"))
    at = {each.prop.name: each.x for each in placed}
    assert at["cloud_solid"] < at["document"] < at["laptop"]


@pytest.mark.parametrize(("prompt", "props"), [
    ("monstera and cactus pots in a row", {"houseplant", "cactus"}),
    ("three fern pots on a shelf", {"houseplant", "shelf"}),
])  # fmt: skip
def test_pots_of_plants_hold_them(prompt: str, props: set[str]) -> None:
    """A plant before "pots" is in them: no pans for cooking stand beside it."""
    plan = read_plan(prompt)
    assert {thing.prop for thing in plan.things} == props
    assert "pots" in plan.understood


def test_what_hangs_is_below_the_title() -> None:
    """It is not behind the letters, and fills the poster."""
    placed = _laid(read_plan('Poster with the words "Happy", red background, firecrackers'), 0.75)
    crackers = next(each for each in placed if each.prop.name == "firecrackers")
    top = crackers.y * (4 / 3) - crackers.extent.top * crackers.unit
    assert top > 0.25 * (4 / 3)
    assert crackers.extent.height * crackers.unit > 0.6


def test_goods_share_the_top_of_a_stone() -> None:
    """None of them is in the air beside it."""
    placed = _laid(read_plan("a water bottle and a hat on a rock"))
    rock = next(each for each in placed if each.prop.name == "rock")
    half = 0.5 * rock.extent.width * rock.unit
    assert all(abs(each.x - rock.x) < half for each in placed)
