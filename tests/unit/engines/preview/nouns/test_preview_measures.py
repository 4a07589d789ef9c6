"""Measures, shapes and double nouns: the whole phrase is one thing, and what only says which is none."""

import pytest

from muralist.engines.preview.plan import Thing
from muralist.engines.preview.planner import read_plan


def _things(prompt: str) -> list[tuple[str, int]]:
    return [(thing.prop, thing.count) for thing in read_plan(prompt).things]


def _only(prompt: str) -> Thing:
    (thing,) = read_plan(prompt).things
    return thing


@pytest.mark.parametrize(
    ("prompt", "prop"),
    [
        ("a ball of blue yarn", "yarn"), ("a ball of red wool", "yarn"), ("a glass jar of strawberry jam", "jar"),
        ("a jar of golden honey", "jar"), ("a wedge of yellow cheese", "morsel"), ("a stack of five pancakes", "plate"),
    ],
)  # fmt: skip
def test_a_measure_and_what_it_measures_are_one_thing(prompt: str, prop: str) -> None:
    """A ball of yarn is no beach ball."""
    assert _things(prompt) == [(prop, 1)]
    assert read_plan(prompt).ignored in {(), ("wedge",)}


def test_a_stack_of_pancakes_has_as_many_layers_as_said() -> None:
    """The number is that of the layers, not of plates."""
    assert _only("a stack of three pancakes").filling == "3 pancakes"
    assert "plate" in {thing.prop for thing in read_plan("a stack of six pancakes with syrup on a white plate").things}


def test_colours_inside_a_measure_are_the_things() -> None:
    """The blue of "a ball of blue yarn"."""
    assert [tint.word for tint in _only("a ball of blue yarn").colours] == ["blue"]


@pytest.mark.parametrize(
    ("prompt", "props"),
    [
        ("an infographic of the water cycle", set()), ("a bicycle on a road", {"bicycle"}),
        ("a white paper plane, rounded square", {"paper_plane"}), ("a blue square", {"square_shape"}),
        ("a black cube on top of a white sphere", {"cube_solid", "sphere_solid"}),
        ("a cloud and a sun with arrows", {"arrow", "cloud_solid"}), ("an orange windsock on a pole", set()),
        ("a red star and a pink heart", {"star_solid", "heart"}), ("stars in the night sky", set()),
        ("a purple pyramid and a red cone", {"pyramid_solid", "cone_solid"}), ("a pyramid in egypt", {"pyramid"}),
    ],
)  # fmt: skip
def test_words_of_shape_and_process_are_no_other_things(prompt: str, props: set[str]) -> None:
    """No bicycle for a cycle, no town for a square and no fruit for a colour."""
    assert {thing.prop for thing in read_plan(prompt).things} == props


def test_arrows_of_archers_are_shot() -> None:
    """An arrow by itself is a sign; that of an archer has feathers."""
    assert _only("a blue arrow").variant == ""
    shot = [thing.variant for thing in read_plan("an archer with a bow and an arrow").things if thing.prop == "arrow"]
    assert shot == ["archery"]


def test_glass_after_a_pause_is_what_the_bottle_is_of() -> None:
    """It is no tumbler beside it."""
    assert _things("a perfume bottle, amber glass with a gold cap, beige background") == [("perfume", 1)]
    assert _things("a green vase, frosted glass") == [("vase", 1)]
    assert {thing.prop for thing in read_plan("a bottle of wine and a glass").things} >= {"glass"}


@pytest.mark.parametrize(
    ("prompt", "prop", "words"),
    [
        ("an astronaut girl waving", "child", {"girl", "spacesuit", "bubble"}),
        ("a girl astronaut", "child", {"girl", "spacesuit", "bubble"}), ("a pirate girl", "child", {"girl", "pirate"}),
        ("an owl teacher", "person", {"kin-owl", "teacher"}), ("a robot dog", "robopet", {"dog"}),
        ("a dog in a space helmet", "person", {"kin-dog", "spacesuit", "bubble"}), ("a robot barista", "robot", set()),
    ],
)  # fmt: skip
def test_two_nouns_for_one_being_are_one(prompt: str, prop: str, words: set[str]) -> None:
    """Who somebody is shows in the one figure."""
    thing = _only(prompt)
    assert (thing.prop, thing.count) == (prop, 1)
    assert words <= set(thing.variant.split())


def test_a_trade_before_an_animal_without_clothes_is_left_out() -> None:
    """A ninja turtle is a turtle, and what it is is not claimed."""
    plan = read_plan("a ninja turtle")
    assert [thing.prop for thing in plan.things] == ["turtle"]
    assert plan.ignored == ("ninja",)


@pytest.mark.parametrize(
    ("prompt", "variant"),
    [("a blue dress", "dress"), ("a red shirt on a hanger", "shirt"), ("a pair of jeans", "trousers")],
)
def test_clothes_that_nobody_wears_are_things(prompt: str, variant: str) -> None:
    """On a hanger, once."""
    thing = _only(prompt)
    assert (thing.prop, thing.variant, thing.count) == ("apparel", variant, 1)


def test_clothes_that_somebody_wears_are_no_things() -> None:
    """Nor those of an animal."""
    for prompt in ("a girl in a red dress", "a bear wearing a blue jacket", "she is in a white shirt"):
        assert "apparel" not in {thing.prop for thing in read_plan(prompt).things}


def test_small_things_smile_and_people_are_as_ever() -> None:
    """A face is a look of a thing that has none."""
    assert _only("a smiling avocado").pattern == "smiling"
    assert _only("a cup with a happy face").pattern == "smiling"
    assert _only("a smiling girl").pattern == ""
    assert _only("a happy dog").pattern == ""


def test_what_somebody_is_on_lies() -> None:
    """A mat is rolled up unless it is sat on; a curtain behind is that of a stage; a bug sits on some flower."""
    assert "picnic_blanket" in {thing.prop for thing in read_plan("a woman doing yoga on an orange mat").things}
    assert read_plan("a golden saxophone in front of a red curtain").place == "stage"
    assert read_plan("a cat behind a red curtain at a window").place != "stage"
    plan = read_plan("a butterfly on a purple gorse")
    assert "flowers" in {thing.prop for thing in plan.things}
    assert "gorse" in plan.ignored


def test_single_things_stack_on_each_other() -> None:
    """What is pointed comes last, and a stack of books stays one."""
    plan = read_plan("a red cube, a green pyramid and a yellow sphere stacked on each other")
    on = {thing.prop: plan.things[thing.relation.other].prop for thing in plan.things if thing.relation is not None}
    assert on == {"sphere_solid": "cube_solid", "pyramid_solid": "sphere_solid"}
    assert "stack 3" in {thing.variant for thing in read_plan("a cat on a stack of three old books").things}


def test_plurals_keep_their_e() -> None:
    """Cubes are no cubs."""
    assert {thing.prop for thing in read_plan("three red cubes").things} == {"cube_solid"}


def test_a_trade_before_a_thing_says_whose_kind_it_is() -> None:
    """A cowboy boot has no cowboy in it."""
    assert "person" not in {thing.prop for thing in read_plan("a cowboy boot on a table").things}


def test_the_yarn_that_a_cat_plays_with_is_before_its_paws() -> None:
    """There is one ball, in its colour."""
    plan = read_plan("a kitten playing with a ball of blue yarn")
    assert [thing.prop for thing in plan.things] == ["cat"]
    assert "wool:" in plan.things[0].variant
    assert plan.ignored == ()
