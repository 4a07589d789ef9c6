"""Verbs, clothes and what a noun has by its meaning: who flies, reads, rides and wears what."""

from __future__ import annotations

import pytest

from muralist.engines.preview import ScenePlan, read_plan
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import Thing
from muralist.engines.preview.staging.placement import Placement

RATIOS = (16 / 9, 1.0, 9 / 16)


def _thing(plan: ScenePlan, prop: str) -> Thing:
    return next(thing for thing in plan.things if thing.prop == prop)


def _placed(prompt: str, aspect: float = 1.0) -> list[Placement]:
    plan = read_plan(prompt)
    return arrange(plan, all_places()[plan.place], aspect, 4, False)


def _one(placed: list[Placement], prop: str) -> Placement:
    return next(one for one in placed if one.prop.name == prop)


@pytest.mark.parametrize(
    "prompt",
    ["two children flying a red kite on the beach", "a boy with a kite", "一個小男孩在草地上放紅色的風箏"],
)
def test_kite_is_flown_when_people_are_near(prompt: str) -> None:
    """The kite is tied to a child, and no child is in the sky."""
    plan = read_plan(prompt)
    kite = _thing(plan, "kite")
    assert kite.relation is not None
    assert kite.relation.kind == "flying"
    assert plan.things[kite.relation.other].prop == "child"
    assert all(one.where == "ground" for one in _placed(prompt) if one.prop.name == "child")


@pytest.mark.parametrize("aspect", RATIOS)
def test_kite_is_above_its_flyer_and_whole(aspect: float) -> None:
    """The kite's middle is over the child's head and inside the frame at every ratio."""
    placed = _placed("a girl flying a kite", aspect)
    kite, child = _one(placed, "kite"), _one(placed, "child")
    tall, half = max(1.0, 1 / aspect), max(1.0, aspect) / 2
    centre = kite.y * tall - 1.3 * kite.unit
    assert centre < child.y * tall - child.unit
    assert kite.y * tall - kite.extent.top * kite.unit > 0
    reach = max(abs(kite.x + side * kite.unit * 0.6) for side in (-1, 1))
    assert reach < half


@pytest.mark.parametrize("prompt", ["a goldfish in a bowl", "a bowl with a goldfish", "魚缸裡的金魚"])
def test_fish_swims_in_its_bowl(prompt: str) -> None:
    """A bowl with a fish is one fishbowl with the fish in it."""
    plan = read_plan(prompt)
    assert [thing.prop for thing in plan.things] == ["fishbowl"]
    assert plan.things[0].filling == "fish"
    assert plan.ignored == ()


def test_fishbowl_counts_its_fish() -> None:
    """Three fish in a bowl are three."""
    assert read_plan("three red fish in a fishbowl").things[0].filling_count == 3


@pytest.mark.parametrize(
    ("prompt", "mood"),
    [("sadness", "sad"), ("joy", "joy"), ("calm", "calm"), ("loneliness", "sad"), ("chaos", "energy"),
     ("悲傷", "sad"), ("喜悅", "joy"), ("anger", "anger")],
)  # fmt: skip
def test_mood_is_understood_as_a_noun(prompt: str, mood: str) -> None:
    """A mood alone makes an abstract of that mood, and is not ignored."""
    plan = read_plan(prompt)
    assert (plan.place, plan.moods, plan.ignored) == ("abstract", (mood,), ())


def test_table_colour_covers_the_studio_table() -> None:
    """The studio's own table is painted in the colour."""
    plan = read_plan("a red apple on a blue table")
    table = plan.feature("painted table")
    assert table is not None
    assert [tint.word for tint in table.colours] == ["blue"]
    assert [tint.word for tint in _thing(plan, "fruit").colours] == ["red"]


def test_background_colour_is_the_wall_and_the_ground() -> None:
    """A product before a pink background stands on seamless paper, which is behind it and beneath."""
    plan = read_plan("a white sneaker on a pink background")
    feature = plan.feature("wall")
    assert plan.place == "seamless"
    assert feature is not None
    assert [tint.word for tint in feature.colours] == ["pink"]
    assert plan.ignored == ()


def test_colourful_things_take_several_colours() -> None:
    """Each of five colourful balloons has its own colour."""
    placed = _placed("five colorful balloons in the sky")
    assert len({one.look.colours for one in placed}) == 5


@pytest.mark.parametrize("prompt", ["a woman in a red dress", "a woman wearing a red coat in the rain"])
def test_clothes_tint_who_wears_them(prompt: str) -> None:
    """The garment's colour is the figure's, and every word counts."""
    plan = read_plan(prompt)
    assert [tint.word for tint in _thing(plan, "person").colours] == ["red"]
    assert plan.ignored == ()


def test_coat_is_over_when_the_next_noun_comes() -> None:
    """A girl in a coat who walks a dog is not in the dog."""
    plan = read_plan("a girl in a green coat walking a white dog in the snow")
    relation = _thing(plan, "child").relation
    assert relation is None or relation.kind == "beside"
    assert [tint.word for tint in _thing(plan, "dog").colours] == ["white"]


def test_verb_belongs_to_who_can_do_it() -> None:
    """The boy on the bench reads, not the bench."""
    plan = read_plan("a boy sitting on a bench reading a book")
    book = _thing(plan, "books")
    assert book.relation is not None
    assert (book.relation.kind, plan.things[book.relation.other].prop) == ("carrying", "child")


def test_reading_implies_a_book() -> None:
    """A girl reading under a tree has a book in her hands and stands under the tree."""
    plan = read_plan("a girl reading under a tree")
    assert {thing.prop for thing in plan.things} == {"child", "books", "tree"}
    relation = _thing(plan, "child").relation
    assert relation is not None
    assert relation.kind == "under"
    assert plan.ignored == ()


def test_cyclist_implies_a_bicycle_once() -> None:
    """A cyclist rides a bicycle; a named one is not doubled."""
    assert sorted(thing.prop for thing in read_plan("a cyclist in the park").things) == ["bicycle", "person"]
    assert sorted(thing.prop for thing in read_plan("a cyclist with a bicycle").things) == ["bicycle", "person"]


def test_candles_on_a_cake_are_counted() -> None:
    """Five candles on a cake are the cake's own."""
    plan = read_plan("a birthday cake with seven candles")
    assert [(thing.prop, thing.variant, thing.filling_count) for thing in plan.things] == [("cake", "birthday", 7)]


def test_two_kinds_share_one_seat_side_by_side() -> None:
    """A cat and a dog on one sofa do not cover each other."""
    placed = _placed("an orange cat and a white dog sleeping on a blue sofa")
    cat, dog = _one(placed, "cat"), _one(placed, "dog")
    apart = abs(cat.x - dog.x)
    assert apart > 0.4 * (cat.extent.width * cat.unit + dog.extent.width * dog.unit) / 2


def test_moon_does_not_shrink_who_stands_below() -> None:
    """A figure under a full moon is as large as without it."""
    alone, below = (
        _one(_placed(text), "person") for text in ("a ninja on a rooftop", "a ninja on a rooftop, full moon")
    )
    assert below.unit > 0.8 * alone.unit


def test_worn_things_do_not_choose_the_place() -> None:
    """A man with a hat is where a man would be."""
    assert read_plan("a man wearing a hat").place == read_plan("a man").place


def test_sea_creatures_of_the_sea_are_under_it() -> None:
    """A jellyfish in the sea is seen under water; a boat on it is not."""
    assert read_plan("a jellyfish in the sea").place == "underwater"
    assert read_plan("a boat on the sea").place == "sea"


def test_hat_of_a_girl_is_on_her_head() -> None:
    """What is had and belongs on a head is worn."""
    relation = _thing(read_plan("a girl with a red hat"), "hat").relation
    assert relation is not None
    assert relation.kind == "wearing"


def test_one_bunch_is_many_stems() -> None:
    """一束 roses fill the vase; one rose is one."""
    assert read_plan("一束紅玫瑰放在桌上").things[0].filling_count == 0
    assert read_plan("一朵紅玫瑰放在桌上").things[0].filling_count == 1


def test_things_before_one_landmark_stand_apart() -> None:
    """A wizard and a dragon before a castle do not cover each other."""
    placed = _placed("a wizard and a dragon in front of a castle")
    wizard, dragon = _one(placed, "person"), _one(placed, "dragon")
    assert abs(wizard.x - dragon.x) > 0.15
