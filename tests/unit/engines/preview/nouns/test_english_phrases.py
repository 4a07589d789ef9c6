"""English phrases: names that say where a thing is, coats, planters, what is on either side, what a place has."""

import pytest

from muralist.engines.preview.plan import Relation, ScenePlan
from muralist.engines.preview.planner import read_plan


def _props(plan: ScenePlan) -> list[str]:
    return [thing.prop for thing in plan.things]


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a teapot and two cups on a garden table", "garden"),
        ("a grey cat asleep on a kitchen chair", "kitchen"),
        ("a loaf of bread and a jar of honey on a picnic table", "park"),
        ("a slice of melon and a glass of water on a beach towel", "beach"),
        ("a blue door in a garden wall", "garden"),
    ],
)
def test_a_name_says_where_its_thing_is(prompt: str, place: str) -> None:
    """Where no place is named, the first word of a thing's name tells it."""
    assert read_plan(prompt).place == place


@pytest.mark.parametrize(
    ("prompt", "layout"),
    [
        ("newsletter header with a sailboat, copy space on the left", "space left"),
        ("a lighthouse, plenty of empty space on the right for a headline", "space right"),
        ("a lighthouse, negative space", "space"),
        ("a lighthouse with room for text at the top", "space top"),
        ("a lighthouse, ample copy space for the title on the left side", "space left"),
    ],
)
def test_room_for_words_is_left_on_its_side(prompt: str, layout: str) -> None:
    """It is no outer space, but a layout."""
    plan = read_plan(prompt)
    assert plan.place != "space"
    assert plan.layouts == (layout,)
    assert not any("space" in text or "room" in text for text in plan.ignored)


def test_screen_art_is_no_screen() -> None:
    """What the picture is to be is not painted in it."""
    plan = read_plan("onboarding screen art of a turtle with a backpack")
    assert _props(plan) == ["turtle", "backpack"]


@pytest.mark.parametrize(
    "prompt", ["a fountain with a bench on either side", "two benches on either side of a fountain"]
)
def test_what_is_on_either_side_is_there_twice(prompt: str) -> None:
    """The thing stands between the two."""
    things = {thing.prop: thing for thing in read_plan(prompt).things}
    assert things["bench"].count == 2
    relation = things["fountain"].relation
    assert relation is not None
    assert relation.kind == "between"


def test_one_side_and_the_other_are_left_and_right() -> None:
    """Both are told of the same landmark."""
    plan = read_plan("an armchair with a lamp on one side and a plant on the other")
    assert [thing.relation for thing in plan.things[1:]] == [
        Relation(kind="left", other=0),
        Relation(kind="right", other=0),
    ]


@pytest.mark.parametrize(
    "prompt",
    [
        "a lighthouse near a beach with two boats and a rock",
        "a pirate ship near an island with three palm trees and a chest",
        "a windmill by a river with a swan",
    ],
)
def test_what_comes_with_a_place_stands_by_itself(prompt: str) -> None:
    """It is on no building and no ship that the place was named for."""
    assert all(thing.relation is None for thing in read_plan(prompt).things)


@pytest.mark.parametrize(
    ("prompt", "word"),
    [("a ginger cat on a rug", "ginger"), ("a tabby kitten", "tabby"), ("a palomino foal in a meadow", "palomino")],
)
def test_a_coat_is_a_colour(prompt: str, word: str) -> None:
    """Animals have the colour that their coat is named for."""
    plan = read_plan(prompt)
    assert [tint.word for tint in plan.things[0].colours] == [word]
    assert word in plan.understood


def test_a_flower_in_a_pot_grows_in_a_planter() -> None:
    """It is no pan, and not a vase beside one."""
    plan = read_plan("a daisy in a clay pot")
    assert [(thing.prop, thing.material, thing.filling_count) for thing in plan.things] == [("vase", "terracotta", 1)]
    assert _props(read_plan("a ladle in a soup pot")) == ["ladle", "pot"] or "pot" in _props(
        read_plan("a carrot beside a soup pot")
    )


@pytest.mark.parametrize(
    ("prompt", "props"),
    [("a diver's helmet on a bench", ["helmet", "bench"]), ("the pirate's hat", ["person", "piratehat"])],
)
def test_nobody_owns_a_kind_of_thing(prompt: str, props: list[str]) -> None:
    """ "A diver's helmet" is for divers; "the pirate's" belongs to one."""
    found = _props(read_plan(prompt))
    assert found == props or (prompt.startswith("the") and "person" not in found)


@pytest.mark.parametrize(
    ("prompt", "slot", "word"),
    [
        ("a mug with a red handle", 1, "red"),
        ("a bottle with a gold cap", 1, "gold"),
        ("a white horse with a black mane", 1, "black"),
        ("a lamp with a blue shade", 1, "blue"),
        ("a green truck with yellow wheels", 2, "yellow"),
    ],
)
def test_a_part_takes_its_colour(prompt: str, slot: int, word: str) -> None:
    """The colour before a part is the part's, and no thing of that name stands beside."""
    plan = read_plan(prompt)
    assert len(plan.things) == 1
    assert plan.things[0].colours[slot].word == word
    assert plan.ignored == ()


def test_eyes_have_their_colour_apart_from_the_coat() -> None:
    """It is a word of the look, and the coat stays as it is said."""
    cat = read_plan("a black cat with green eyes").things[0]
    assert [tint.word for tint in cat.colours] in ([], ["black"])
    assert "eyes:" in cat.variant


def test_several_have_no_parts_of_their_own_colour() -> None:
    """Their colours are taken in turn, so that the part's is not claimed."""
    plan = read_plan("two cats with green eyes")
    assert plan.things[0].colours == ()
    assert "green" in plan.ignored


@pytest.mark.parametrize(
    ("prompt", "absent"), [("a park without trees", "trees"), ("a harbour with no boats", "boats")]
)
def test_a_place_is_not_without_what_it_shows(prompt: str, absent: str) -> None:
    """What is painted all the same was not understood."""
    assert absent in read_plan(prompt).ignored


@pytest.mark.parametrize(
    ("prompt", "variant"),
    [("a barber shop with a bicycle outside", "barber"), ("a hat shop in the snow", "hats")],
)
def test_a_shop_is_seen_from_the_street(prompt: str, variant: str) -> None:
    """Its variant is what is lettered on it."""
    shop = read_plan(prompt).things[0]
    assert (shop.prop, shop.variant) == ("shop", variant)


def test_the_door_of_a_cafe_is_in_its_front() -> None:
    """It is no door in a room."""
    assert _props(read_plan("a cat at a coffee shop door")) == ["cat", "shop"]


def test_leaves_lie_around_a_thing() -> None:
    """They are no season then."""
    plan = read_plan("a candle surrounded by autumn leaves")
    assert plan.things[1].relation == Relation(kind="around", other=0)
    assert (plan.things[1].prop, plan.season) == ("leaf", "")


def test_on_top_needs_no_landmark() -> None:
    """The noun after "and" is not under what is on top."""
    plan = read_plan("a cabinet with a vase on top and a chair beside it")
    assert plan.things[1].relation == Relation(kind="on", other=0)
    assert plan.things[2].relation is None or plan.things[2].relation.kind == "beside"


def test_houses_of_a_canal_are_its_own() -> None:
    """No second row of them stands before it."""
    plan = read_plan("a canal with colorful houses and a stone bridge")
    assert _props(plan) == ["bridge"]
    assert "houses" in plan.understood


def test_a_drawing_tool_with_an_article_is_a_thing() -> None:
    """A pencil beside a notebook is no look of the picture, and neither are the stickers on a suitcase."""
    plan = read_plan("a notebook and a pencil on a desk")
    assert (_props(plan), plan.styles) == (["journal", "pencil"], ())
    assert read_plan("a blue suitcase with stickers").styles == ()
    assert read_plan("a pencil sketch of a fox").styles == ("pencil",)


def test_each_child_has_its_own() -> None:
    """The kite is the girl's, who is no more of what the boy has."""
    boy, balloon, girl, kite = read_plan("a boy with a red balloon and a girl with a blue kite on a hill").things
    assert balloon.relation == Relation(kind="carrying", other=0)
    assert kite.relation == Relation(kind="flying", other=2)
    assert (boy.relation, girl.relation) == (None, None)


def test_between_them_is_between_those_spoken_of() -> None:
    """It is not between the tree that they are under and one of them."""
    lantern = read_plan("a fox and a rabbit under a tree with a lantern between them").things[3]
    assert lantern.relation == Relation(kind="between", other=0, second=1)
