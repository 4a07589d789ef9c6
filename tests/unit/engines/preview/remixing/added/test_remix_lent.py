"""What pictures lend each other, and orders about some of several, hours, food, air and framing."""

from __future__ import annotations

import pytest

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.asked.added.unnumbered import numbered_sources
from muralist.engines.preview.remix.memory import Memory, Repainted
from muralist.engines.preview.remix.repaint import repaint
from muralist.engines.preview.remix.sheets.hung import shown_in
from muralist.engines.preview.remix.sheets.silhouettes import exposed_inside
from muralist.engines.preview.remix.views.framing import read_framing


def painted(order: str, *sources: str) -> Repainted:
    """What an order makes of painted pictures."""
    found = repaint(order, [Memory(plan=read_plan(source), seed=5) for source in sources])
    assert found is not None
    return found


def after(order: str, *sources: str) -> ScenePlan:
    """The plan that an order makes of painted pictures."""
    return painted(order, *sources).plan


@pytest.mark.parametrize(
    ("source", "order"),
    [
        ("three apples in a basket on a table", "make it five apples, two of them green"),
        ("三個蘋果在籃子裡", "改成五個蘋果,其中兩個是綠色的"),
    ],
)
def test_some_of_several_have_their_own_colour(source: str, order: str) -> None:
    """Three stay as they were, and two are green."""
    plan = after(order, source)
    assert [(one.count, bool(one.colours)) for one in plan.things[0].contents] == [(3, False), (2, True)]
    assert plan.ignored == ()


def test_the_furniture_of_a_room_is_not_painted_twice() -> None:
    """Under the bed that a bedroom has by itself."""
    assert not after("add a red rug under the bed", "a bedroom").things


def test_umbrellas_in_the_rain_are_held() -> None:
    """Passers-by come with them; on a beach they are sunshades."""
    plan = after("make it rainy, with umbrellas", "a street with parked cars")
    held = next(thing for thing in plan.things if thing.prop == "umbrella")
    assert held.relation is not None
    assert plan.things[held.relation.other].prop == "person"
    assert read_plan("a beach with two umbrellas").things[0].variant == "parasol"


def test_low_fog_leaves_the_sky_clear() -> None:
    """It is a feature of the plan, and a fog that is asked for anew ends it."""
    plan = after("add low mist over the water", "a lake at dawn")
    assert plan.weather == "fog"
    assert plan.feature("low fog") is not None


def test_a_plate_stays_when_its_food_goes() -> None:
    """No board comes with the sushi."""
    plan = after("replace the spaghetti with sushi", "a plate of spaghetti")
    assert [thing.prop for thing in plan.things] == ["plate"]
    assert "nigiri" in plan.things[0].filling


def test_more_space_is_no_outer_space() -> None:
    """Both phrases are about the frame; a longer frame needs no zoom to show more."""
    view, rest = read_framing("zoom out, more space around the cat")
    assert (view.zoom, rest) == ("out", "")
    assert read_framing("extend the picture to 16:9, more sky and sea on both sides")[0].roomier


@pytest.mark.parametrize(
    ("source", "order", "pattern"),
    [
        ("a snowman in a garden", "it is spring now: the snowman is half melted", "melting"),
        ("a chocolate cake", "dust the cake with powdered sugar", "floury"),
    ],
)
def test_statements_change_how_something_is(source: str, order: str, pattern: str) -> None:
    """What a clause says is so becomes so."""
    assert after(order, source).things[0].pattern == pattern


def test_books_leave_their_shelves() -> None:
    """What only fills something comes to float before it, and no swimming ring does."""
    plan = after("make the books float off the shelves", "a bookshelf full of books")
    assert [(thing.prop, thing.pose) for thing in plan.things[1:]] == [("book", "flying")]


def test_a_season_ends_what_belongs_to_another() -> None:
    """A cherry tree has no blossom in autumn, whatever it was before."""
    plan = after("turn spring into autumn", "a bench under a cherry tree in bloom")
    assert plan.season == "autumn"
    assert all("blossom" not in thing.variant for thing in plan.things)


def test_who_comes_along_brings_what_is_theirs() -> None:
    """The ice cream of a girl from another picture; and all sit on the bench that one of them sits on."""
    plan = after(
        "seat them together on the bench as one photo", "a grandfather on a bench", "a girl holding an ice cream"
    )
    girl = next(n for n, thing in enumerate(plan.things) if thing.prop == "child")
    ties = {thing.prop: thing.relation for thing in plan.things}
    ice, seat = ties["ice_cream"], ties["child"]
    assert ice is not None
    assert (ice.kind, ice.other) == ("carrying", girl)
    assert seat is not None
    assert plan.things[seat.other].prop == "bench"


def test_pictures_lend_stuff_prints_and_scenes() -> None:
    """Told by what they show, without a number."""
    chair = after("make the chair out of the marble of image 2", "a wooden chair", "a piece of turquoise marble")
    assert chair.things[0].material == "stone"
    assert chair.things[0].colours[0].word == "turquoise"
    bag = [Memory(plan=read_plan(one), seed=5) for one in ("a white tote bag", "a drawing of a fern")]
    shown = shown_in(numbered_sources("print the fern on the tote bag", bag)[0], bag)
    assert shown is not None
    assert (shown.art, shown.base) == (1, 0)
    pair = [Memory(plan=read_plan(one), seed=5) for one in ("portrait of a woman", "a pine forest in fog")]
    inside = exposed_inside("double exposure, the forest inside the woman", ("double",), pair)
    assert inside is not None
    assert inside.plan.place == "forest"
    assert len(inside.plan.things) == 1


def test_street_lamps_that_are_not_there_are_brought() -> None:
    """A night order that wants them on has them, where the street had none."""
    plan = after("make it night with street lamps on", "a suburban street with parked cars")
    assert [thing.prop for thing in plan.things] == ["car", "street_lamp"]
    assert plan.ignored == ()


def test_chinese_numbers_of_pictures_are_numbers() -> None:
    """圖一 and 圖二 lend and take as 圖1 and 圖2 do."""
    plan = after("讓圖一的男子穿上圖二的皮夾克,姿勢不變", "一位男子站在街頭", "一件黑色皮夾克掛在衣架上")
    assert [thing.prop for thing in plan.things] == ["person"]
    assert "jacket" in plan.things[0].variant.split()
