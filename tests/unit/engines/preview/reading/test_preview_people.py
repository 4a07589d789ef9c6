"""What prompts say of people: deeds, tools, hair, clothes and whom they hold, in both languages."""

from __future__ import annotations

import pytest

from muralist.engines.preview import ScenePlan, read_plan
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.optics.lens import framed, heads_of
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import Thing
from muralist.engines.preview.staging.placement import Placement


def _figure(plan: ScenePlan, prop: str = "") -> Thing:
    return next(thing for thing in plan.things if thing.prop in ({prop} if prop else {"person", "child"}))


def _words(prompt: str) -> set[str]:
    return set(_figure(read_plan(prompt)).variant.split())


def _placed(prompt: str, aspect: float = 1.0) -> list[Placement]:
    plan = read_plan(prompt)
    return arrange(plan, all_places()[plan.place], aspect, 4, False)


def _one(placed: list[Placement], prop: str) -> Placement:
    return next(one for one in placed if one.prop.name == prop)


@pytest.mark.parametrize(
    ("prompt", "deed"),
    [
        ("a woman dancing", "dancing"), ("she is a girl who jumps", "jumping"), ("a chef cooking", "cooking"),
        ("a man fishes", "fishing"), ("a surfer riding a wave", "surfing"), ("a man swimming in the lake", "swimming"),
        ("a boy kneeling", "kneeling"), ("a girl waving", "waving"), ("a man lying on the grass", "lying"),
        ("a child playing", "playing"), ("a girl watering flowers", "watering"), ("an artist painting", "painting"),
        ("a man taking photos", "photographing"), ("a woman skiing", "skiing"), ("a girl ice skating", "skating"),
        ("a woman meditating", "meditating"), ("a man sweeping the floor", "sweeping"), ("a boy digging", "digging"),
        ("a woman with a broom", "sweeping"), ("a boy with a fishing rod", "fishing"),
        ("a boy playing soccer", "kicking"),
        ("一個女孩在跳舞", "dancing"), ("媽媽在煮飯", "cooking"), ("爺爺在釣魚", "fishing"),
        ("一个男人在冲浪", "surfing"),
        ("女孩在澆花", "watering"), ("男孩在滑雪", "skiing"), ("女孩在溜冰", "skating"), ("女人揮手", "waving"),
        ("画家在画画", "painting"), ("男人在拍照", "photographing"), ("男孩躺在草地上", "lying"),
    ],
)  # fmt: skip
def test_deed_is_shown(prompt: str, deed: str) -> None:
    """The figure takes the pose, and the verb counts as understood."""
    plan = read_plan(prompt)
    assert deed in _figure(plan).variant.split()
    assert not [word for word in plan.ignored if word.lower().endswith(("ing", "s")) or not word.isascii()]


@pytest.mark.parametrize(
    ("prompt", "worn"),
    [
        ("a girl with long red hair", {"long", "hair:b8522c"}), ("a bald man", {"bald"}), ("a blonde woman",
            {"hair:e0b764"}),
        ("a man with a long white beard", {"beard:ecebe6", "longbeard"}), ("a girl with a ponytail and a blue scarf",
                                                                           {"ponytail", "scarf:3f78b8"}),
        ("a woman with curly black hair", {"curly", "hair:2a2322"}), ("a boy wearing glasses", {"glasses"}),
        ("an elderly farmer", {"old", "farmer"}), ("a man in a black suit", {"suit"}), ("a girl in a yellow raincoat",
            {"raincoat"}),
        ("a woman in a kimono", {"robe"}), ("戴眼鏡的長髮女孩", {"glasses", "long"}), ("穿紅色旗袍的女人", {"qipao"}),
        ("a boy in red boots", {"boots:c8322d"}), ("a woman in a wheelchair", {"wheelchair"}),
    ],
)  # fmt: skip
def test_looks_are_read(prompt: str, worn: set[str]) -> None:
    """Hair, beards, glasses and garments reach the figure's variant; nothing is ignored."""
    assert worn <= _words(prompt)
    assert read_plan(prompt).ignored == ()


def test_hair_colour_is_not_the_dress() -> None:
    """Red hair and a green dress keep apart."""
    thing = _figure(read_plan("a woman with long red hair in a green dress"))
    assert [tint.word for tint in thing.colours] == ["green"]


@pytest.mark.parametrize(
    ("prompt", "held"),
    [("a man playing the guitar", "guitar"), ("a boy holding a red balloon", "toy_balloon"),
     ("a girl with a lantern", "lantern"),
     ("a robot holding a lantern", "lantern"), ("an astronaut playing the guitar", "guitar"),
     ("一個女孩抱著一隻貓", "cat"),
     ("a mother with a baby in her arms", "child"), ("a pirate with a parrot on his shoulder", "parrot")],
)  # fmt: skip
def test_what_is_held_is_in_the_hand(prompt: str, held: str) -> None:
    """It is a part of who holds it, not a thing beside."""
    placed = _placed(prompt)
    assert len(placed) == 1
    assert placed[0].look.filling.split()[0] == held


def test_held_thing_keeps_its_colour() -> None:
    """The balloon in the hand is the red one that was asked."""
    placed = _placed("a boy in a blue shirt holding a red balloon")
    assert placed[0].look.filling_colours != placed[0].look.colours
    assert len(placed[0].look.filling_colours) == 1


def test_hat_fits_the_head() -> None:
    """A named hat is worn, in its colour."""
    placed = _placed("a girl wearing a red hat")
    assert len(placed) == 1
    assert "hat-brim:" in placed[0].look.variant


def test_view_is_seen_from_behind_but_not_a_cat() -> None:
    """Who watches a sunset turns the back; who watches a cat does not."""
    assert "away" in _words("a man watching the sunset")
    assert "away" in _words("一個人看夕陽")
    assert "away" not in _words("a girl watching a cat")


def test_both_who_sit_watch() -> None:
    """The verb is about all who share the bench."""
    plan = read_plan("an old man and an old woman sitting on a bench watching the sunset")
    assert all("away" in thing.variant.split() for thing in plan.things if thing.prop == "person")


def test_hands_meet() -> None:
    """Two who hold hands stand an arm's reach apart."""
    first, second = (one for one in _placed("a couple holding hands on the beach") if one.prop.name == "person")
    assert 0.3 * first.unit < abs(first.x - second.x) < 0.55 * first.unit


def test_work_is_faced() -> None:
    """Who waters a plant is turned to it."""
    placed = _placed("a girl watering a cactus")
    child, plant = _one(placed, "child"), _one(placed, "cactus")
    assert child.flip == (plant.x < child.x)


@pytest.mark.parametrize("aspect", [16 / 9, 1.0, 9 / 16])
def test_pianist_sits_at_the_keys(aspect: float) -> None:
    """Before the piano, within its width."""
    placed = _placed("a pianist playing the piano", aspect)
    player, piano = _one(placed, "person"), _one(placed, "piano")
    assert abs(player.x - piano.x) < 0.4 * piano.extent.width * piano.unit
    assert placed.index(player) > placed.index(piano)


@pytest.mark.parametrize(
    ("prompt", "place"),
    [("a woman cooking", "kitchen"), ("a man surfing", "surf"), ("a man fishing", "lake"), ("a girl skiing",
        "snowfield"),
     ("a diver", "underwater"), ("a mermaid", "sea")],
)  # fmt: skip
def test_deeds_have_their_places(prompt: str, place: str) -> None:
    """Without a place in the prompt, people are where one does that; a beach also has the sea."""
    assert read_plan(prompt).place in {place, "beach" if place == "sea" else place}


def test_animals_fall_back_to_poses_they_have() -> None:
    """A dog that jumps runs, or jumps where it can."""
    plan = read_plan("a dog jumping")
    assert plan.things[0].pose in {"running", "jumping"}
    assert plan.ignored == ()


def test_painting_of_something_is_no_deed() -> None:
    """Only after a figure is painting a verb."""
    assert [thing.prop for thing in read_plan("a painting of a cat").things] == ["cat"]


@pytest.mark.parametrize(
    "prompt", ["portrait of a king and a queen", "a close-up portrait of an old man", "肖像，一個女孩"]
)
def test_portrait_shows_head_and_shoulders(prompt: str) -> None:
    """The frame cuts the bodies below the shoulders, and all heads are in it."""
    plan = read_plan(prompt)
    assert plan.lens == "portrait"
    placed = framed(_placed(prompt), plan.lens, all_places()[plan.place], 1.0)
    assert all(one.y > 1.2 for one in placed)
    for x, y, r in heads_of(placed, 1.0):
        assert abs(x) + r < 0.5
        assert r < y < 1 - r


def test_portrait_of_an_animal_comes_close() -> None:
    """The frame cuts its body below the shoulders."""
    placed = framed(_placed("portrait of a cat"), "portrait", all_places()["livingroom"], 1.0)
    assert placed[0].y > 1.0
    top = placed[0].y - placed[0].extent.top * placed[0].unit
    assert 0.0 <= top < 0.5


def test_family_of_four_is_four_people() -> None:
    """ "A family of" is no number here; two of them are children."""
    plan = read_plan("a family of four with a dog at the beach")
    assert sorted((thing.prop, thing.count) for thing in plan.things) == [("child", 2), ("dog", 1), ("person", 2)]


def test_nobody_is_in_the_next_one() -> None:
    """What two people wear does not put one on the other."""
    plan = read_plan("a girl in a blue dress and a boy in a red shirt holding hands")
    assert [[tint.word for tint in thing.colours] for thing in plan.things] == [["blue"], ["red"]]
    assert all(thing.relation is None for thing in plan.things)
    assert all("handheld" in thing.variant.split() for thing in plan.things)


def test_her_daughter_is_not_her() -> None:
    """A possessive before a noun ties nothing to the mother."""
    plan = read_plan("a grandmother cooking with her granddaughter")
    assert plan.place == "kitchen"
    assert plan.ignored == ()
