"""Half names, the young of animals, one of a group, and rooms that are full."""

import pytest

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props.lettering import legible


def _counts(plan: ScenePlan) -> list[tuple[str, int]]:
    return [(thing.prop, thing.count) for thing in plan.things]


@pytest.mark.parametrize(
    ("prompt", "prop", "variant", "count"),
    [
        ("an elephant and her baby", "elephant", "calf", 1), ("a cat with her babies", "cat", "kitten", 3),
        ("母獅和牠的寶寶", "lion", "lioness", 1), ("a wolf and its cubs", "fox", "wolf", 3),
    ],
)  # fmt: skip
def test_the_baby_of_an_animal_is_its_young(prompt: str, prop: str, variant: str, count: int) -> None:
    """And is smaller than it."""
    plan = read_plan(prompt)
    mother, young = plan.things
    assert (young.prop, variant in young.variant, young.count) == (prop, True, count)
    assert young.metres < mother.metres or young.size < mother.size or young.metres > 0


def test_a_baby_with_an_article_is_a_child() -> None:
    """A dog and a baby."""
    assert [thing.prop for thing in read_plan("a dog and a baby").things] == ["dog", "child"]


def test_what_a_thing_is_made_of_is_no_place() -> None:
    """A bamboo tray stands in no forest, and a bakery's door is in its front, under its sign."""
    plan = read_plan("a bamboo tray with dumplings")
    assert (plan.place != "bamboo", [thing.prop for thing in plan.things]) == (True, ["tray"])
    shop = read_plan('a bakery door with a sign reading "Bread"')
    assert [(thing.prop, thing.text) for thing in shop.things] == [("shop", "Bread")]


@pytest.mark.parametrize("prompt", ["a view of the Zworykin Tower", "the Brandyhall Palace in spring"])
def test_landmarks_are_left_out(prompt: str) -> None:
    """Nobody makes up a tower that has a name and no drawing."""
    plan = read_plan(prompt)
    assert plan.things == ()
    assert any("Tower" in word or "Palace" in word for word in plan.ignored)


def test_one_set_of_balloons() -> None:
    """Those of a festival are the five that are said of it; a child's red ones are toys."""
    plan = read_plan("a hot air balloon festival with five colorful balloons")
    assert _counts(plan) == [("balloon", 5)]


def test_the_book_is_the_open_book() -> None:
    """And the glasses on it are for reading."""
    plan = read_plan("an open book with glasses on the book")
    assert _counts(plan) == [("book", 1), ("spectacles", 1)]
    assert _counts(read_plan("a squirrel holding an acorn")) == [("squirrel", 1)]


@pytest.mark.parametrize("prompt", ["荷花池", "a lotus pond"])
def test_a_lotus_pond_has_lotus(prompt: str) -> None:
    """And no cypresses."""
    plan = read_plan(prompt)
    assert (plan.place, _counts(plan)) == ("pond", [("lotus", 5)])


@pytest.mark.parametrize(
    ("prompt", "total"),
    [("four penguins, one of them wearing a red scarf", 4), ("五隻企鵝，其中一隻戴著紅色圍巾", 5)],
)
def test_one_of_a_group_is_different(prompt: str, total: int) -> None:
    """Only one wears the scarf."""
    plan = read_plan(prompt)
    groups = [(number, thing.count) for number, thing in enumerate(plan.things) if thing.prop == "penguin"]
    scarf = next(thing for thing in plan.things if thing.prop == "scarf")
    assert sum(count for _, count in groups) == total
    assert scarf.relation is not None
    assert dict(groups)[scarf.relation.other] == 1


def test_several_and_many() -> None:
    """孩子們 are several, a room full of candles has many, everybody in a crowd has an umbrella."""
    assert _counts(read_plan("孩子們在公園裡玩")) == [("child", 3)]
    assert _counts(read_plan("孩子们在公园里玩")) == [("child", 3)]
    assert _counts(read_plan("樹上掛滿燈籠"))[1:] == [("paper_lantern", 7)]
    assert _counts(read_plan("a room full of candles")) == [("candle", 9)]
    people, umbrellas = read_plan("people holding umbrellas in the rain").things
    assert people.count == umbrellas.count


@pytest.mark.skipif(legible("龘鱻"), reason="this system has a font for it")
def test_letters_that_no_font_has_are_left_out() -> None:
    """And the shop has no empty board beside it."""
    plan = read_plan("一個招牌寫著「龘鱻」的飲料店")
    assert ([thing.prop for thing in plan.things], plan.ignored) == (["shop"], ("龘鱻",))


def test_a_portrait_of_somebody_is_one() -> None:
    """Head and shoulders."""
    assert read_plan("a portrait of an old man with glasses, pencil").lens == "portrait"
