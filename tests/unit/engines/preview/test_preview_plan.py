"""Prompts are understood: things, counts, colours, relations, place and time; and what is not is named."""

from __future__ import annotations

import pytest

from muralist.engines.preview import read_plan

DEMO = "a ceramic vase with dried flowers on a linen tablecloth, natural window light, 35mm film grain"


def test_plan_reads_the_demo_prompt_in_full() -> None:
    """Nothing of the demo prompt is ignored."""
    plan = read_plan(DEMO)
    assert plan.place == "studio"
    assert plan.styles == ("film",)
    assert [(thing.prop, thing.filling, thing.material) for thing in plan.things] == [("vase", "dried", "ceramic")]
    assert {feature.name for feature in plan.features} == {"tablecloth"}
    assert plan.lights == ("window",)
    assert plan.ignored == ()
    assert "dried flowers" in plan.understood


@pytest.mark.parametrize(
    ("prompt", "prop", "count", "colours"),
    [
        ("three red apples", "fruit", 3, ("red",)),
        ("a blue car", "car", 1, ("blue",)),
        ("apples", "fruit", 3, ()),
        ("a dozen candles", "candle", 12, ()),
        ("a red and white hot-air balloon", "balloon", 1, ("red", "white")),
        ("5 birds", "bird", 5, ()),
        ("三個紅蘋果", "fruit", 3, ("紅",)),
        ("两只黑猫", "cat", 2, ("黑",)),
        ("一輛藍色的汽車", "car", 1, ("藍色的",)),
    ],
)
def test_plan_counts_and_colours_things(prompt: str, prop: str, count: int, colours: tuple[str, ...]) -> None:
    """Numbers, plurals and colours belong to the noun that follows them."""
    plan = read_plan(prompt)
    assert [(thing.prop, thing.count) for thing in plan.things] == [(prop, count)]
    found = tuple(tint.word for tint in plan.things[0].colours)
    assert [word.rstrip("的") for word in found] == [word.rstrip("的") for word in colours]


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a cat on a stack of books", "on"),
        ("a cat beside a mug", "beside"),
        ("a cat in front of a house", "front"),
        ("a cat under a tree", "under"),
        ("a bird above a house", "above"),
        ("貓在車旁邊", "beside"),
        ("猫在树下", "under"),
    ],
)
def test_plan_relates_the_first_thing_to_the_second(prompt: str, kind: str) -> None:
    """ "A on B" places A by B, in English and Chinese."""
    relation = read_plan(prompt).things[0].relation
    assert relation is not None
    assert (relation.kind, relation.other) == (kind, 1)


@pytest.mark.parametrize(
    ("prompt", "place", "time", "weather"),
    [
        ("a beach at sunset", "beach", "sunset", "clear"),
        ("city skyline at night in the rain", "city", "night", "rain"),
        ("a mountain lake at dawn", "lake", "dawn", "clear"),
        ("a lighthouse in a storm", "sea", "day", "storm"),
        ("full moon over the sea", "sea", "night", "clear"),
        ("沙漠中的仙人掌，黃昏", "desert", "sunset", "clear"),
        ("雪地裡的木屋，下雪，夜晚", "snowfield", "night", "snow"),
    ],
)
def test_plan_finds_place_time_and_weather(prompt: str, place: str, time: str, weather: str) -> None:
    """Words about the whole scene settle it."""
    plan = read_plan(prompt)
    assert (plan.place, plan.time, plan.weather) == (place, time, weather)


@pytest.mark.parametrize(
    ("prompt", "understood", "ignored"),
    [
        ("an orange cat wearing a wizard robe", ("orange", "cat", "wearing", "wizard", "robe"), ()),
        ("a chimera beside a lighthouse", ("lighthouse",), ("chimera",)),
        ("an okapi", (), ("okapi",)),
        ("桌上的花瓶和麒麟", ("桌", "花瓶"), ("麒麟",)),
    ],
)
def test_plan_names_what_it_ignores(prompt: str, understood: tuple[str, ...], ignored: tuple[str, ...]) -> None:
    """Content words are in exactly one of the two lists; stop words in neither."""
    plan = read_plan(prompt)
    assert plan.understood == understood
    assert plan.ignored == ignored


def test_plan_is_abstract_when_nothing_is_known() -> None:
    """Unknown nouns paint no unrelated picture."""
    plan = read_plan("quantum bureaucracy")
    assert plan.place == "abstract"
    assert plan.things == ()
    assert plan.understood == ()


@pytest.mark.parametrize("prompt", ["a cross", "the French flag", "a swastika", "a president"])
def test_plan_guesses_no_religious_or_national_symbol(prompt: str) -> None:
    """Words outside the reviewed vocabulary are ignored, never replaced."""
    plan = read_plan(prompt)
    assert plan.things == ()
    assert plan.understood == ()


def test_plan_keeps_colours_for_an_abstract() -> None:
    """Colours and moods without a noun become its palette."""
    plan = read_plan("red and gold, joyful")
    assert plan.place == "abstract"
    assert [tint.word for tint in plan.palette] == ["red", "gold"]
    assert plan.understood == ("red", "gold", "joyful")


def test_plan_leaves_out_what_is_negated() -> None:
    """ "without a cat" paints no cat."""
    plan = read_plan("a house without a cat")
    assert [thing.prop for thing in plan.things] == ["house"]


def test_plan_fills_a_bowl_with_the_asked_number() -> None:
    """ "two lemons in a bowl" is one bowl that holds two lemons."""
    plan = read_plan("two lemons in a wooden bowl")
    assert [(thing.prop, thing.filling, thing.filling_count) for thing in plan.things] == [("bowl", "lemon", 2)]


@pytest.mark.parametrize("prompt", ["", "   ", "!!!", "的", "a the of", "\u0000\ud800x", "🎈🎈", "in on under"])
def test_plan_survives_empty_and_odd_prompts(prompt: str) -> None:
    """No prompt makes the reader fail."""
    assert read_plan(prompt).things == ()


def test_plan_can_be_printed() -> None:
    """The plan is a plain value with a readable form."""
    assert "prop='vase'" in repr(read_plan(DEMO))


@pytest.mark.parametrize(
    ("prompt", "ignored"),
    [
        ("a rocket in space in the rain", ("in the rain",)),
        ("a rocket in space in autumn", ("autumn",)),
        ("a forest in autumn", ()),
        ("a leather cat", ("leather",)),
        ("a rainbow in a cave", ("rainbow",)),
        ("a rainbow in a living room", ()),
    ],
)
def test_plan_claims_no_word_that_does_not_show(prompt: str, ignored: tuple[str, ...]) -> None:
    """A known word that this scene cannot show is listed as ignored."""
    assert read_plan(prompt).ignored == ignored


@pytest.mark.parametrize(
    ("prompt", "weather"),
    [
        ("a cup of tea in a café in the rain", "rain"),
        ("a living room, snow outside", "snow"),
        ("a vase in a studio, rain", "cloudy"),
        ("a planet in space, snow", "clear"),
    ],
)
def test_falling_weather_shows_where_there_are_windows(prompt: str, weather: str) -> None:
    """Rooms with windows show rain and snow in them; a studio only loses its sun, and space has none."""
    assert read_plan(prompt).weather == weather
