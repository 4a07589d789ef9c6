"""What holds things up or in: vessels, doorways, counters, walls, water and banks; and how they rest by themselves."""

from __future__ import annotations

import numpy as np
import pytest

from muralist.engines.preview import read_plan
from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.staging.placement import Placement

RATIOS = (16 / 9, 1.0, 9 / 16)


def _placed(prompt: str, aspect: float = 1.0, seed: int = 4) -> list[Placement]:
    plan = read_plan(prompt)
    return arrange(plan, all_places()[plan.place], aspect, seed, False)


def _of(placed: list[Placement], name: str) -> Placement:
    return next(one for one in placed if one.prop.name == name)


def _pixels(one: Placement, tall: int = 120) -> np.ndarray:
    canvas = Canvas(one.extent, tall / one.extent.height, Light(), samples=1, detail=0)
    one.prop.paint(canvas, one.look)
    canvas.image.alpha_composite(canvas.bright)
    return np.asarray(canvas.image).astype(int)


@pytest.mark.parametrize(
    ("prompt", "vessel", "kinds"),
    [
        ("a wooden crate filled with carrots, pumpkins and corn", "crate", {"carrot", "pumpkin", "morsel"}),
        ("a bucket of red apples", "bucket", {"fruit"}),
        ("a wheelbarrow full of pumpkins", "wheelbarrow", {"pumpkin"}),
        ("a sack of potatoes", "sack", {"morsel"}),
        ("two crates of oranges and lemons at a market", "crate", {"fruit"}),
    ],
)
def test_what_a_vessel_is_of_lies_in_it(prompt: str, vessel: str, kinds: set[str]) -> None:
    """Every kind is tied to the inside, and is painted with the vessel rather than beside it."""
    plan = read_plan(prompt)
    inner = [thing for thing in plan.things if thing.prop in kinds]
    assert {thing.prop for thing in inner} == kinds
    assert all(thing.relation is not None and thing.relation.kind == "in" for thing in inner)
    assert all(thing.count >= 3 for thing in inner)
    placed = _placed(prompt)
    assert {one.prop.name for one in placed} & (kinds | {vessel}) == {vessel}


def test_each_of_several_crates_has_a_kind() -> None:
    """Crates of three kinds are three crates."""
    placed = [one for one in _placed("crates of tomatoes, lemons and cabbage") if one.prop.name == "crate"]
    assert len(placed) == 3


def test_contents_are_hidden_by_the_near_rim() -> None:
    """Red apples show over a bucket's rim and nowhere under it."""
    bucket = _of(_placed("a grey bucket of red apples"), "bucket")
    picture = _pixels(bucket)
    red = (picture[..., 0] > picture[..., 1] + 60) & (picture[..., 3] > 200)
    rows = np.flatnonzero(red.any(axis=1))
    assert len(rows) > 5
    rim = (bucket.extent.top - 0.64) / bucket.extent.height * picture.shape[0]
    assert rows.max() < rim


def test_a_counted_number_stays_in_a_vessel() -> None:
    """ "Six oranges in a crate" are six."""
    assert (
        next(thing.count for thing in read_plan("six oranges in a wooden crate").things if thing.prop == "fruit") == 6
    )


@pytest.mark.parametrize(
    ("prompt", "inner", "building"),
    [
        ("two women in a tent", "person", "tent"),
        ("a dog in a kennel", "dog", "kennel"),
    ],
)
def test_who_is_in_a_building_is_in_its_doorway(prompt: str, inner: str, building: str) -> None:
    """They are painted within the opening, not on the roof."""
    names = [one.prop.name for one in _placed(prompt)]
    assert building in names
    assert inner not in names


def test_a_reader_in_a_tent_is_at_its_entrance() -> None:
    """With a book, which is painted by itself, one sits before the opening."""
    placed = _placed("a boy reading inside a tent")
    child, tent = _of(placed, "child"), _of(placed, "tent")
    assert abs(child.y - tent.y) < 0.03
    assert child.extent.height * child.unit < tent.extent.height * tent.unit


def test_who_is_in_a_castle_stands_before_it() -> None:
    """A building without a doorway of its own has its people at the gate."""
    plan = read_plan("a princess in a castle")
    assert plan.things[0].relation is not None
    assert plan.things[0].relation.kind == "front"


@pytest.mark.parametrize("aspect", RATIOS)
def test_people_stand_behind_a_counter(aspect: float) -> None:
    """The table hides their legs, and what is on it is painted after them."""
    prompt = "a chef cooking soup in a kitchen, onions on the counter"
    placed = _placed(prompt, aspect)
    place = all_places()[read_plan(prompt).place]
    chef = _of(placed, "person")
    tall = max(1.0, 1 / aspect)
    shown = chef.y * tall - chef.extent.bottom * chef.unit - chef.cut * chef.extent.height * chef.unit
    assert chef.cut > 0.2
    assert shown == pytest.approx(place.horizon * tall, abs=0.03)
    assert placed[0] is chef


def test_a_ladder_leans_against_its_wall() -> None:
    """It is tilted, and overlaps what it leans against."""
    placed = _placed("a ladder leaning against a stone wall")
    ladder, wall = _of(placed, "ladder"), _of(placed, "stone_wall")
    upright = _of(_placed("a ladder beside a stone wall"), "ladder")
    assert ladder.extent.width > 1.3 * upright.extent.width
    assert abs(ladder.x - wall.x) < wall.extent.width * wall.unit / 2


def test_a_closed_umbrella_is_closed() -> None:
    """And the word counts."""
    plan = read_plan("a closed umbrella leaning against a door")
    assert plan.things[0].variant == "closed"
    assert "closed" in plan.understood


@pytest.mark.parametrize("aspect", RATIOS)
def test_a_bridge_spans_its_river(aspect: float) -> None:
    """From one side of the frame to the other."""
    bridge = _of(_placed("a stone bridge over a river", aspect), "bridge")
    assert bridge.extent.width * bridge.unit > 0.78 * max(1.0, aspect)


def test_a_train_crosses_on_a_level_deck() -> None:
    """Its wheels are on the deck, and within the bridge's length."""
    placed = _placed("a train crossing a viaduct over a gorge")
    train, bridge = _of(placed, "train"), _of(placed, "bridge")
    deck = bridge.y - bridge.prop.perch * bridge.unit if bridge.prop.perch else 0
    assert train.y == pytest.approx(deck, abs=0.03)
    assert train.extent.width * train.unit < bridge.extent.width * bridge.unit


@pytest.mark.parametrize("aspect", RATIOS)
def test_a_path_leads_from_the_edge_to_its_goal(aspect: float) -> None:
    """It lies on the ground: from the lower edge of the frame up to the house's foot, under all else."""
    placed = _placed("a dirt path leading to a red farmhouse", aspect)
    trail, house = _of(placed, "trail"), _of(placed, "house")
    tall = max(1.0, 1 / aspect)
    assert trail.y == 1.0
    assert trail.y - trail.extent.top * trail.unit / tall == pytest.approx(house.y, abs=0.02)
    assert placed.index(trail) < placed.index(house)


def test_a_carrot_lies() -> None:
    """On the ground it is wider than high."""
    carrot = _of(_placed("a white rabbit next to three carrots"), "carrot")
    assert carrot.extent.width > carrot.extent.height


def test_a_leaf_floats_on_the_water() -> None:
    """Flat, and below the far shore."""
    leaf = _of(_placed("a leaf floating on a lake"), "leaf")
    assert leaf.where == "water"
    assert leaf.extent.width > leaf.extent.height
    assert leaf.y - leaf.extent.top * leaf.unit > all_places()["lake"].horizon


@pytest.mark.parametrize("seed", range(3))
def test_one_looks_out_from_behind_a_barn(seed: int) -> None:
    """On the ground, much smaller than the barn, beside its corner."""
    placed = _placed("a cow behind a barn", seed=seed)
    cow, barn = _of(placed, "cow"), _of(placed, "barn")
    assert cow.extent.height * cow.unit < 0.4 * barn.extent.height * barn.unit
    assert all_places()[read_plan("a cow behind a barn").place].horizon < cow.y < barn.y


def test_lanterns_hang_from_the_eaves() -> None:
    """Below the roof, on a cord."""
    placed = _placed("paper lanterns hanging from a house")
    house = _of(placed, "house")
    for lantern in (one for one in placed if one.prop.name == "paper_lantern"):
        assert lantern.cord > 0
        assert lantern.y > house.y - 0.55 * house.extent.height * house.unit


def test_what_hangs_from_a_hook_hangs_on_the_wall() -> None:
    """The hook does not stand on the floor."""
    plan = read_plan("a birdcage hanging from a hook")
    cage, hook = plan.things
    assert (cage.relation and cage.relation.kind, hook.relation and hook.relation.kind) == ("hanging", "wall")
    assert plan.ignored == ()


def test_who_is_between_two_is_not_covered() -> None:
    """Nobody's picture overlaps the one in the middle by much."""
    placed = _placed("a man standing between two horses")
    man = _of(placed, "person")
    for horse in (one for one in placed if one.prop.name == "horse"):
        assert abs(horse.x - man.x) > 0.45 * horse.extent.width * horse.unit


def test_ramen_has_its_noodles_once_and_a_halved_egg() -> None:
    """What the dish has already is not served twice, and the egg on it is cut."""
    plan = read_plan("a bowl of ramen with a halved egg, noodles and chopsticks resting on top")
    kinds = [each.kind for each in plan.things[0].contents]
    assert len(kinds) == len(set(kinds))
    assert {"halved egg", "resting"} <= set(plan.understood)


def test_spectacles_are_smaller_than_their_book() -> None:
    """What lies on a book is measured by the book's width."""
    placed = _placed("spectacles on an open book")
    glasses, book = _of(placed, "spectacles"), _of(placed, "book")
    assert glasses.extent.width * glasses.unit < 0.7 * book.extent.width * book.unit


def test_loose_small_things_stand_on_the_table() -> None:
    """A typewriter that is named with a table stands on it."""
    plan = read_plan("a table, a typewriter and a girl in a living room")
    table = next(number for number, thing in enumerate(plan.things) if thing.prop == "table")
    machine = next(thing for thing in plan.things if thing.prop == "typewriter")
    assert machine.relation is not None
    assert (machine.relation.kind, machine.relation.other) == ("on", table)


def test_a_shelf_needs_a_wall() -> None:
    """Toys on a shelf are in a room, robots among them too."""
    assert all_places()[read_plan("a teddy bear and a toy robot sitting on a wooden shelf").place].indoor


def test_a_cone_has_a_stand() -> None:
    """Nobody holds it, so a block of wood does: its lowest part is as wide as the block."""
    cone = _of(_placed("an ice cream cone on a blue background"), "ice_cream")
    picture = _pixels(cone)
    low = np.flatnonzero(picture[-14, :, 3] > 128)
    assert len(low) > 0.5 * picture.shape[1]


def test_a_road_that_leads_somewhere_is_no_place() -> None:
    """It is a thing of the picture, and ends at the house."""
    plan = read_plan("a winding road leading to an old house")
    assert "road" in {thing.prop for thing in plan.things}
    assert plan.place != "road"


def test_a_laden_vessel_is_carried_with_its_contents() -> None:
    """A bucket of apples in somebody's hand has the apples in it, and none of them is left in the air."""
    placed = _placed("a boy carrying a bucket of apples")
    assert [one.prop.name for one in placed] == ["child", "bucket"]
    assert placed[1].perched


def test_what_has_lost_its_holder_stands() -> None:
    """Nothing is left unplaced at the frame's upper edge when its landmark became a part of somebody."""
    for one in _placed("a pirate with a treasure chest full of coins on a beach"):
        assert one.y > 0.3


def test_a_hen_in_a_basket_is_alive() -> None:
    """It is no roast."""
    plan = read_plan("a hen in a basket")
    assert "chicken" in {thing.prop for thing in plan.things}


def test_owls_in_a_tree_sit_among_its_leaves() -> None:
    """Their feet are well under the top of the crown."""
    placed = _placed("two owls in a tree")
    owl, tree = _of(placed, "owl"), _of(placed, "tree")
    assert owl.y > tree.y - 0.75 * tree.extent.top * tree.unit
