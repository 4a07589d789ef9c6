"""Everyday English prompts: who does what with which tool, in which clothes, and what stands beside what."""

from __future__ import annotations

import pytest

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import Relation, ScenePlan, Thing
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props import Look, all_props
from muralist.engines.preview.staging.placement import Placement


def _one(plan: ScenePlan, prop: str) -> Thing:
    found = [thing for thing in plan.things if thing.prop == prop]
    assert len(found) == 1, plan.things
    return found[0]


def _placed(prompt: str) -> dict[str, Placement]:
    plan = read_plan(prompt)
    placed = arrange(plan, all_places()[plan.place], 1.0, 5, dark=False)
    return {f"{each.prop.name} {plan.things[each.thing].variant}".strip(): each for each in placed}


def _drawn(name: str, look: Look) -> bytes:
    prop = all_props()[name]
    extent = prop.extent(look)
    canvas = Canvas(extent, 60 / max(extent.width, extent.height), Light(), samples=1, detail=0)
    prop.paint(canvas, look)
    return canvas.image.tobytes()


@pytest.mark.parametrize("prompt", ["a woman working at a laptop", "a student studying at his computer late at night"])
def test_work_at_a_screen_is_done_at_a_desk(prompt: str) -> None:
    """Whoever works at a machine sits there and types, and nothing of it is ignored but the hour."""
    plan = read_plan(prompt)
    assert "typing" in plan.things[0].variant
    assert _one(plan, "table")
    assert set(plan.ignored) <= {"late"}


def test_card_players_sit_at_their_table() -> None:
    """The cards lie on the table that is named, and the players sit at it."""
    plan = read_plan("four friends playing cards around a round wooden table")
    table = plan.things.index(_one(plan, "table"))
    assert _one(plan, "playing_cards").relation == Relation(kind="on", other=table)
    assert _one(plan, "person").relation == Relation(kind="at", other=table)


def test_what_is_chewed_is_in_the_mouth() -> None:
    """A dog that chews on something has its head up."""
    dog = _one(read_plan("a husky puppy chewing on a slipper"), "dog")
    assert dog.pose != "eating"


def test_steam_shows_from_above() -> None:
    """A steaming cup is drawn with its steam from above too."""
    plain = Look(seed=3, filling="coffee", above=True)
    hot = Look(seed=3, filling="coffee", above=True, variant="steaming")
    assert _drawn("mug", plain) != _drawn("mug", hot)


@pytest.mark.parametrize("prompt", ["a bowl of ramen with chopsticks and steam", "a bowl of soup, bread and steam"])
def test_steam_at_the_end_of_a_list_is_of_what_is_hot(prompt: str) -> None:
    """The last of a list is said of the dish."""
    plan = read_plan(prompt)
    assert "steaming" in _one(plan, "bowl").variant
    assert "steam" not in plan.ignored


def test_into_a_vessel_keeps_its_article() -> None:
    """Milk that is poured into a latte is no cup of milk."""
    plan = read_plan("a barista pouring milk into a latte")
    assert [thing.prop for thing in plan.things] == ["person"]
    assert "into-mug" in plan.things[0].variant


@pytest.mark.parametrize(
    ("prompt", "prop", "variant"),
    [("a fox kitten", "fox", "cub"), ("a raccoon kit in a tree", "raccoon", ""), ("three owl chicks", "owl", "owlet")],
)
def test_the_young_are_of_the_kind_named_first(prompt: str, prop: str, variant: str) -> None:
    """A word for young animals after an animal says its age."""
    plan = read_plan(prompt)
    assert variant in _one(plan, prop).variant
    assert not any(thing.prop == "cat" for thing in plan.things)


def test_animals_sit_on_branches_not_on_sprigs() -> None:
    """A branch of any tree that bears an animal is a branch."""
    assert _one(read_plan("a koala asleep on a eucalyptus branch"), "branch")


def test_what_a_drink_comes_with_is_beside_it() -> None:
    """No book is in the tea; the plate is the croissant's, and a spoon stays in the cup."""
    assert _one(read_plan("a cup of tea with a book"), "books").relation == Relation(kind="beside", other=0)
    assert _one(read_plan("a cup of coffee with a spoon"), "spoon").relation == Relation(kind="in", other=0)
    plan = read_plan("a cup of coffee with a croissant on a blue plate")
    assert _one(plan, "plate").contents[0].kind == "croissant"
    assert _one(plan, "mug").relation is None


def test_bands_are_their_players() -> None:
    """Each instrument of a trio has its player; without a list the usual ones play."""
    plan = read_plan("a jazz trio playing on stage, saxophone, drums and double bass")
    assert sum(thing.prop == "person" for thing in plan.things) == 3
    shown = " ".join(f"{thing.prop} {thing.variant} {thing.filling}" for thing in plan.things)
    assert "saxophone" in shown
    assert "drum" in shown
    assert "cello" in shown or "bowing" in shown
    assert sum(thing.prop == "person" for thing in read_plan("a string quartet").things) >= 2


def test_a_plate_of_sushi_has_many_pieces() -> None:
    """The article is the plate's, and a plate it is."""
    plate = _one(read_plan("a plate of sushi with chopsticks"), "plate")
    assert plate.filling_count == 0


def test_cakes_have_their_tiers_and_flowers() -> None:
    """Tiers are no number of cakes, and roses are on the cake."""
    plan = read_plan("a three tier wedding cake with white roses")
    cake = _one(plan, "cake")
    assert cake.count == 1
    assert {"tiered", "3"} <= set(cake.variant.split())
    assert "blooms:" in cake.variant
    assert len(plan.things) == 1
    assert not plan.ignored
    two, four = (all_props()["cake"].extent(Look(seed=1, variant=f"tiered {n}")).top for n in (2, 4))
    assert four > two


def test_what_shelters_somebody_is_higher() -> None:
    """A mushroom that a hedgehog is under is higher than it."""
    placed = _placed("a hedgehog under a mushroom")
    heights = {name: each.prop.extent(each.look).height * each.unit for name, each in placed.items()}
    assert heights["mushroom"] > heights["hedgehog"]
    assert "under" in read_plan("a hedgehog under a mushroom").understood


def test_deeds_choose_the_place_over_bystanders() -> None:
    """Who fishes decides, and not the elder who stands by."""
    assert read_plan("a grandfather teaching his grandson to fish").place == "lake"


def test_wheelchairs_are_pushed_from_behind() -> None:
    """The pusher and whoever sits look the same way, the pusher at the back."""
    placed = _placed("a nurse pushing an old man in a wheelchair")
    (nurse,) = (each for name, each in placed.items() if "nurse" in name)
    (sitter,) = (each for name, each in placed.items() if "wheelchair" in name)
    assert nurse.flip == sitter.flip
    assert (sitter.x > nurse.x) != nurse.flip


@pytest.mark.parametrize(("prompt", "prop"), [("a man mowing the lawn", "lawn_mower"), ("a woman vacuuming", "vacuum")])
def test_machines_that_a_deed_takes_are_there(prompt: str, prop: str) -> None:
    """A deed brings the machine that is pushed in it."""
    plan = read_plan(prompt)
    assert _one(plan, prop)
    assert not plan.ignored


def test_handles_are_at_whoever_pushes() -> None:
    """A mower is drawn with its handle at the right, a trolley at the left."""
    for prompt, prop, ahead in (("a man mowing the lawn", "lawn_mower", True),
                                ("a boy pushing a shopping cart", "shopping_cart", False)):  # fmt: skip
        placed = _placed(prompt)
        (pushed,) = (each for name, each in placed.items() if name.startswith(prop))
        (pusher,) = (each for name, each in placed.items() if not name.startswith(prop))
        assert (pushed.flip != (pusher.x > pushed.x)) == ahead


def test_who_looks_through_a_microscope_sits_at_it() -> None:
    """The instrument is on a table, at the hands."""
    plan = read_plan("a scientist looking through a microscope")
    table = plan.things.index(_one(plan, "table"))
    assert _one(plan, "microscope").relation == Relation(kind="on", other=table)
    assert _one(plan, "person").relation == Relation(kind="at", other=table)


def test_named_food_is_held_out() -> None:
    """A large animal gets it from the hand, a small one has it already."""
    plan = read_plan("a boy feeding an apple to a horse")
    boy = plan.things.index(_one(plan, "child"))
    relation = next((thing.relation for thing in plan.things if thing.prop == "fruit"), None)
    assert plan.things[boy].filling or relation == Relation(kind="carrying", other=boy)
    plan = read_plan("a girl feeding a rabbit a carrot")
    assert _one(plan, "rabbit").pose == "eating"
    assert "kneeling" in _one(plan, "child").variant
    assert not plan.ignored


def test_the_stuff_of_an_unknown_thing_is_of_nobody() -> None:
    """A carpenter who saws wood is of flesh and blood; the plank is before the saw."""
    plan = read_plan("a carpenter sawing a plank of wood")
    assert plan.things[0].material == ""
    assert "sawing" in plan.things[0].variant.split()
    assert plan.ignored == ()


def test_people_wear_the_clothes_of_whom_they_are_dressed_as() -> None:
    """A girl stays a girl in a witch's clothes; children in costumes have one each."""
    witch = _one(read_plan("a girl dressed as a witch"), "child")
    assert {"girl", "witch"} <= set(witch.variant.split())
    plan = read_plan("four kids in halloween costumes")
    assert len([thing for thing in plan.things if thing.prop == "child"]) == 4
    assert not plan.ignored


def test_a_stone_that_bears_something_is_a_thing() -> None:
    """ "On a warm stone" is no lizard of stone; a stone wall stays a wall of it."""
    plan = read_plan("a lizard basking on a warm stone")
    assert _one(plan, "chameleon").material == ""
    assert _one(plan, "rock")
    assert not any(thing.prop == "rock" for thing in read_plan("a cat sitting on a stone wall").things)


def test_towels_that_bear_something_are_spread() -> None:
    """A towel on which fruit lies hangs on no wall."""
    plan = read_plan("a slice of watermelon on a striped towel")
    assert _one(plan, "picnic_blanket")
    assert not plan.ignored


def test_flavours_colour_the_scoops() -> None:
    """The flavours after a cone of scoops are its colours, in their order."""
    plan = read_plan("an ice cream cone with three scoops, mint, vanilla and chocolate")
    assert [tint.word for tint in _one(plan, "ice_cream").colours] == ["mint", "vanilla", "chocolate"]
    assert len(plan.things) == 1
    assert not plan.ignored


def test_the_can_in_the_hand_has_its_colour() -> None:
    """There is one watering can, in the hand and green."""
    plan = read_plan("a girl watering sunflowers with a green watering can")
    assert not any(thing.prop == "watering_can" for thing in plan.things)
    assert "can:" in _one(plan, "child").variant
    assert not plan.ignored


def test_water_that_is_shed_is_in_no_glass() -> None:
    """A dog that shakes off water has no drink beside it."""
    assert not any(thing.prop == "glass" for thing in read_plan("a dog shaking off water on the beach").things)


def test_packs_have_the_colour_that_is_named() -> None:
    """A hiker's own pack is as the prompt says."""
    red = Look(seed=3, variant="hiker backpack:c03028")
    green = Look(seed=3, variant="hiker backpack:2f8f4f")
    assert _drawn("person", red) != _drawn("person", green)


def test_who_is_in_a_hammock_goes_with_it() -> None:
    """Where a hammock is tied between trees, whoever sleeps in it is there too."""
    placed = _placed("a boy sleeping in a hammock between two palm trees")
    (boy,) = (each for name, each in placed.items() if name.startswith("child"))
    hammock = placed["hammock"]
    top = hammock.y - hammock.prop.extent(hammock.look).height * hammock.unit
    assert top < boy.y < hammock.y
    assert abs(boy.x - hammock.x) < 0.2


def test_kickers_are_before_the_goal() -> None:
    """The ball goes into the goal, and not whoever kicks it."""
    plan = read_plan("a soccer player kicking a ball into the goal")
    relation = _one(plan, "person").relation
    assert relation is None or relation.kind == "beside"
