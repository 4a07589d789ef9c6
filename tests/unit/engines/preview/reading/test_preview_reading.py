"""Phrases are read as people mean them: whose colour, how many, which pose, and what stands to what."""

from __future__ import annotations

import pytest

from muralist.engines.preview import ScenePlan, read_plan
from muralist.engines.preview.plan import Thing


def _colours(thing: Thing) -> list[str]:
    return [tint.word for tint in thing.colours]


def _props(plan: ScenePlan) -> list[tuple[str, int]]:
    return [(thing.prop, thing.count) for thing in plan.things]


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a red bicycle and a blue car", [("bicycle", 1, ["red"]), ("car", 1, ["blue"])]),
        ("three red apples and two green pears", [("fruit", 3, ["red"]), ("fruit", 2, ["green"])]),
        ("a red, a blue and a green bicycle", [("bicycle", 3, ["red", "blue", "green"])]),
        ("two cars, one red and one yellow", [("car", 2, ["red", "yellow"])]),
        ("a big, red rocket", [("rocket", 1, ["red"])]),
        ("a cat, black and fluffy, on a rock", [("cat", 1, ["black"]), ("rock", 1, [])]),
        ("the cat is black", [("cat", 1, ["black"])]),
        ("a vase painted blue", [("vase", 1, ["blue"])]),
        ("an orange cat next to two oranges", [("cat", 1, ["orange"]), ("fruit", 2, [])]),
        (
            "a white cat with green eyes on a red rock",
            [("cat", 1, ["white"]), ("rock", 1, ["red"])],
        ),
        ("a pair of white swans", [("swan", 2, ["white"])]),
        ("two dozen", []),
        ("a woman in a yellow coat and a dog", [("person", 1, ["yellow"]), ("dog", 1, [])]),
        ("五隻黃色的小鴨子", [("duck", 5, ["黃色的"])]),
        ("十二支蠟燭", [("candle", 12, [])]),
        ("兩棵樹和一棟紅色的房子", [("tree", 2, []), ("house", 1, ["紅色的"])]),
        ("穿紅色衣服的女人", [("person", 1, ["紅色"])]),
        ("一只蓝色的鸟和三个红苹果", [("bird", 1, ["蓝色"]), ("fruit", 3, ["红"])]),
    ],
)
def test_reading_binds_counts_and_colours(prompt: str, expected: list[tuple[str, int, list[str]]]) -> None:
    """Every thing has its own number and colours, and none of its neighbour's."""
    plan = read_plan(prompt)
    found = [(thing.prop, thing.count, [word.rstrip("的") for word in _colours(thing)]) for thing in plan.things]
    assert found == [(prop, count, [word.rstrip("的") for word in words]) for prop, count, words in expected]


@pytest.mark.parametrize(
    ("prompt", "subject", "kind", "landmark"),
    [
        ("a cat and a dog on a rock", "cat", "on", "rock"),
        ("a cat and a dog on a rock", "dog", "on", "rock"),
        ("on a rock sits an owl", "owl", "on", "rock"),
        ("behind the house there are two trees", "tree", "behind", "house"),
        ("a cat on a rock, next to it a mug", "mug", "beside", "cat"),
        ("a mug of coffee between a candle and a stack of books", "mug", "between", "candle"),
        ("a vase with tulips under a tree", "vase", "under", "tree"),
        ("a man riding a horse in the desert", "person", "riding", "horse"),
        ("a robot holding a rose", "flowers", "carrying", "robot"),
        ("a rocket above a house", "rocket", "above", "house"),
        ("a castle to the left of a windmill", "castle", "left", "windmill"),
        ("書上的一隻黑貓", "cat", "on", "books"),
        ("一隻貓睡在書上", "cat", "on", "books"),
        ("貓在書和蠟燭之間", "cat", "between", "books"),
        ("書上的黑貓，旁邊有一個蘋果", "fruit", "beside", "cat"),
        ("一個男人騎著馬", "person", "riding", "horse"),
        ("樹下睡著一隻狐狸", "fox", "under", "tree"),
        ("紅色的汽車停在房子前面", "car", "front", "house"),
        ("房子后面有一棵树", "tree", "behind", "house"),
    ],
)
def test_reading_relates_things(prompt: str, subject: str, kind: str, landmark: str) -> None:
    """A relation ties its subject to its landmark, wherever the two stand in the sentence."""
    plan = read_plan(prompt)
    thing = next(thing for thing in plan.things if thing.prop == subject)
    assert thing.relation is not None
    assert (thing.relation.kind, plan.things[thing.relation.other].prop) == (kind, landmark)


@pytest.mark.parametrize(
    ("prompt", "spots"),
    [
        ("a house on the left and a tree on the right", {"house": "left", "tree": "right"}),
        ("on the left a cat, on the right a dog", {"cat": "left", "dog": "right"}),
        ("a fox in the foreground, a castle in the background", {"fox": "front", "castle": "back"}),
        ("左邊是一棵樹，右邊是一座城堡", {"tree": "left", "castle": "right"}),
    ],
)
def test_reading_finds_spots(prompt: str, spots: dict[str, str]) -> None:
    """Sides, fore- and background belong to the noun they are said of."""
    assert {thing.prop: thing.spot for thing in read_plan(prompt).things} == spots


@pytest.mark.parametrize(
    ("prompt", "variant"),
    [
        ("a sleeping cat", "sleeping"),
        ("a cat sleeping on a rug", "sleeping"),
        ("an old man sitting by the sea", "old man sitting"),
        ("two girls walking on the beach", "girl walking"),
        ("birds flying over a lake", "flying"),
        ("一隻睡覺的狗", "sleeping"),
        ("坐在海邊的女人", "woman sitting eastern"),
        ("一群鳥飛過湖面", "flying"),
    ],
)
def test_reading_poses_what_can_pose(prompt: str, variant: str) -> None:
    """A verb near a noun selects the variant that its row lists."""
    plan = read_plan(prompt)
    assert plan.things[0].variant == variant
    assert plan.ignored == ()


@pytest.mark.parametrize(
    ("prompt", "absent"),
    [
        ("a beach with no people", "person"),
        ("a forest without cats or dogs", "dog"),
        ("沒有人的海灘", "person"),
        ("a park, no bicycles", "bicycle"),
    ],
)
def test_reading_leaves_out_what_is_not_wanted(prompt: str, absent: str) -> None:
    """Negated things are not painted, and the wish counts as understood."""
    plan = read_plan(prompt)
    assert absent in plan.absent
    assert plan.things == ()
    assert plan.ignored == ()


@pytest.mark.parametrize(
    ("prompt", "ignored"),
    [
        ("an apple crumble", ("apple", "crumble")),
        ("a hospital gantry", ("hospital gantry",)),
        ("火藥", ("火藥",)),
        ("a church and an american flag", ("american", "flag")),
        ("神像和國旗", ("神像", "國旗")),
        ("a stunning fluffy cat, masterpiece, 8k", ("fluffy",)),
    ],
)
def test_reading_replaces_no_word_by_another(prompt: str, ignored: tuple[str, ...]) -> None:
    """A compound that is not in the vocabulary is ignored whole, not painted in part; praise says nothing."""
    assert read_plan(prompt).ignored == ignored


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a field of lavender", "lavender"),
        ("a windmill in a tulip field", "tulips"),
        ("an owl under a full moon", "forest"),
        ("a whale", "sea"),
        ("a cat and a dog", "meadow"),
        ("a cup of tea and a book", "studio"),
    ],
)
def test_reading_takes_things_where_they_belong(prompt: str, place: str) -> None:
    """Without a place word the things choose it; the moon alone decides nothing."""
    assert read_plan(prompt).place == place


def test_reading_speaks_of_the_same_thing_again() -> None:
    """ "The cat" after "a cat" is no second cat."""
    assert _props(read_plan("a cat and a mug. The cat is black")) == [("cat", 1), ("mug", 1)]


def test_reading_takes_a_palette_for_the_whole_picture() -> None:
    """Colours before "palette" tone the picture and colour no thing."""
    plan = read_plan("a lighthouse, orange and teal palette")
    assert [tint.word for tint in plan.palette] == ["orange", "teal"]
    assert plan.things[0].colours == ()
    assert plan.ignored == ()


def test_reading_is_quick_with_endless_prompts() -> None:
    """Thousands of words, or one relation upon another, are read without failing and give at most eight things."""
    for prompt in ("a cat on a dog on " * 900, "紅貓在書上" * 900, "and and , . on in the it " * 400, '"' * 999):
        assert len(read_plan(prompt).things) <= 8
