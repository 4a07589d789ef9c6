"""English nouns before a head, known or not; labels, trades, pronouns and places without a picture of their own."""

from __future__ import annotations

import pytest

from muralist.engines.preview import read_plan
from muralist.engines.preview.plan import ScenePlan


def _props(prompt: str) -> list[str]:
    return [thing.prop for thing in read_plan(prompt).things]


def _relation(plan: ScenePlan, prop: str) -> tuple[str, str]:
    thing = next(thing for thing in plan.things if thing.prop == prop)
    assert thing.relation is not None
    return thing.relation.kind, plan.things[thing.relation.other].prop


@pytest.mark.parametrize(
    ("prompt", "ignored"),
    [
        ("a coffee grinder", "coffee grinder"),
        ("a horse manger on a road", "horse manger"),
        ("a lemon squeezer beside three lemons", "lemon squeezer"),
        ("a snow plow on a street", "snow plow"),
    ],
)
def test_unknown_heads_take_the_noun_before_along(prompt: str, ignored: str) -> None:
    """No coffee, horse or snow is painted for them."""
    plan = read_plan(prompt)
    assert ignored in plan.ignored
    assert plan.weather == "clear"
    assert [thing.prop for thing in plan.things] in ([], ["fruit"])


@pytest.mark.parametrize(
    "prompt", ["a candle aglow", "a boat adrift at sea", "a dog asleep", "a cat yawns", "a bird aloft"]
)
def test_words_after_a_noun_are_not_all_its_head(prompt: str) -> None:
    """An adjective or a verb leaves the noun what it is."""
    assert len(_props(prompt)) == 1


def test_phrases_of_a_list_are_one_noun_each() -> None:
    """A pine branch is a branch, also without an article."""
    assert _props("owl, moon, pine branch") == ["owl", "moon", "branch"]


def test_words_of_the_air_before_a_noun() -> None:
    """A rain barrel stands in no rain, but one in the rain does."""
    assert read_plan("a rain barrel in a garden").weather == "clear"
    assert read_plan("a barrel in the rain").weather == "rain"


@pytest.mark.parametrize(
    ("prompt", "style"),
    [("a fox in the snow, movie poster", "poster"), ("a trumpet on a stage, album cover", "poster"),
     ("a mountain with a cabin, logo", "")],
)  # fmt: skip
def test_a_closing_label_is_no_thing(prompt: str, style: str) -> None:
    """It is a look, or nothing."""
    plan = read_plan(prompt)
    assert (style in plan.styles) is bool(style)
    assert not {"sign", "book", "cover"} & {thing.prop for thing in plan.things}


def test_a_poster_with_an_article_is_one() -> None:
    """On a wall it hangs."""
    assert "sign" in _props("a bedroom with a poster on the wall")


@pytest.mark.parametrize(
    ("prompt", "count"),
    [("a violin maker holding a parcel", 1), ("two coppersmiths in a workshop", 2), ("a locksmith by three doors", 1)],
)
def test_unknown_trades_are_people(prompt: str, count: int) -> None:
    """Somebody is there, and the trade is not claimed."""
    plan = read_plan(prompt)
    people = [thing for thing in plan.things if thing.prop == "person"]
    assert [thing.count for thing in people] == [count]
    assert people[0].word in plan.ignored
    assert people[0].word not in plan.understood


@pytest.mark.parametrize("prompt", ["a coffee grinder on a table", "a stapler", "a dishwasher in a kitchen"])
def test_machines_are_nobody(prompt: str) -> None:
    """They do nothing that people do."""
    assert "person" not in _props(prompt)


def test_pronouns_go_on_about_the_last_being() -> None:
    """Across a full stop: who reads and wears, and beside whom the dog is."""
    plan = read_plan("A girl sits on a bench in the park. She is reading a red book. A small dog sleeps beside her.")
    assert _relation(plan, "books") == ("carrying", "child")
    # beside her, on the bench that she sits on
    assert _relation(plan, "dog") in {("beside", "child"), ("on", "bench")}
    plan = read_plan("A boy and a girl are in a kitchen. He is holding a cake and she is wearing a blue dress.")
    boy, girl = (thing for thing in plan.things if thing.prop == "child")
    assert _relation(plan, "cake") == ("carrying", "child")
    assert "dress" in girl.variant
    assert "dress" not in boy.variant


@pytest.mark.parametrize(
    ("prompt", "place"),
    [("a ball in a courtyard", "park"), ("a man on a deck with a cup", "porch")],
)  # fmt: skip
def test_places_without_a_picture_fall_back(prompt: str, place: str) -> None:
    """To the nearest one, whose name is not claimed; a view is what is looked at."""
    plan = read_plan(prompt)
    assert plan.place == place
    assert plan.ignored


def test_gardens_of_something_stand_where_they_are_said_to() -> None:
    """Cacti in a desert, roses on a roof."""
    plan = read_plan("cactus garden in the desert")
    assert plan.place == "desert"
    assert [(thing.prop, thing.count > 1) for thing in plan.things] == [("cactus", True)]
    assert read_plan("a rose garden on a rooftop").place == "rooftop"


def test_only_what_grows_is_planted() -> None:
    """A flag is not dug in; a tree is."""
    assert "gardening" not in {thing.pose for thing in read_plan("an explorer planting a flag on a hill").things}
    assert "gardening" in {thing.pose for thing in read_plan("a man planting a tree").things}


def test_rain_falls_without_a_waterfall() -> None:
    """The verb is none."""
    assert _props("A cat sits at a window. Rain falls.") == ["cat"]
    assert read_plan("a waterfall in a forest").place == "waterfall"


def test_an_astronaut_over_a_planet_is_in_space() -> None:
    """Whatever stars are named with it."""
    assert read_plan("an astronaut above a blue planet and many stars").place == "space"
