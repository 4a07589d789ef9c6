"""Land and water that a prompt names together are one place."""

from __future__ import annotations

import numpy as np
import pytest
from tests.unit.engines.preview.looks.measures import paint_scene

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.planner import read_plan


def shown(prompt: str) -> set[str]:
    """The place of a prompt and its features; all its words must be understood."""
    plan = read_plan(prompt)
    assert not plan.ignored
    return {plan.place, *(feature.name for feature in plan.features)}


@pytest.mark.parametrize(
    ("prompt", "wanted"),
    [("a river in a desert", {"desert", "river"}), ("沙漠裡的湖", {"desert", "mere"}),
     ("a stream in a forest", {"forest", "brook"}), ("a pond in a garden", {"garden", "mere"}),
     ("a village by a river", {"village", "river"}), ("a village by the sea", {"harbour", "sea"}),
     ("a meadow by the sea", {"cliff", "sea"}), ("a park in the city", {"park", "skyline"}),
     ("海邊的懸崖", {"cliff", "sea"}), ("a village in a valley", {"village", "mountains"}),
     ("a beach with mountains", {"beach", "mountains"}), ("an oasis", {"desert", "mere"}),
     ("a canyon with a river", {"canyon", "river"}), ("an old town by a canal", {"canal"})],
)  # fmt: skip
def test_lands_join(prompt: str, wanted: set[str]) -> None:
    """Both are shown, and no word is left over."""
    assert wanted <= shown(prompt)


def test_water_that_is_used_is_the_place() -> None:
    """A boat, a bridge and a swimmer need the water itself."""
    assert read_plan("a boat on a river in a forest").place == "river"
    assert read_plan("a bridge over a river in a forest").place == "river"


def test_roads_and_docks_lie_in_their_land() -> None:
    """A road through crops and a dock on a lake are things there."""
    said = (("a country road through wheat fields", "wheatfield", "road"), ("a dock on a lake", "lake", "pier"),
            ("雪地裡的公路", "snowfield", "road"))  # fmt: skip
    for prompt, place, prop in said:
        plan = read_plan(prompt)
        assert (plan.place, [thing.prop for thing in plan.things]) == (place, [prop])


def test_a_spot_before_a_noun_is_that_nouns() -> None:
    """Distant mountains are behind the desert, in either language."""
    for prompt in ("a desert with distant mountains", "沙漠和遠處的山"):
        assert {"desert", "mountains"} <= shown(prompt)


def test_on_a_mountain_is_on_its_summit() -> None:
    """山上 says what "on a mountain" does, and maple leaves in front are maples."""
    plan = read_plan("山上的古寺,前面有楓葉")
    assert plan.place == "summit"
    assert [thing.prop for thing in plan.things] == ["temple_hall", "tree"]


def blueness(plan: ScenePlan) -> float:
    """How much bluer than red the lower third of its picture is."""
    pixels = np.asarray(paint_scene(plan)).astype(np.int16)
    low = pixels[-pixels.shape[0] // 3 :]
    return float((low[..., 2] - low[..., 0]).mean())


@pytest.mark.parametrize(("dry", "wet"), [("a desert", "a river in a desert"), ("a farm", "a pond on a farm")])
def test_the_water_is_painted(dry: str, wet: str) -> None:
    """The ground before the viewer has water in it."""
    assert blueness(read_plan(wet)) > blueness(read_plan(dry)) + 8


def test_a_bridge_in_a_lake_ends_on_land() -> None:
    """At both sides of a small bridge over a lake there is green land instead of water."""
    pixels = np.asarray(paint_scene(read_plan("a small bridge over a lake"))).astype(np.int16)
    bare = np.asarray(paint_scene(read_plan("a lake"))).astype(np.int16)
    high = pixels.shape[0]
    rows = slice(high * 3 // 5, high * 3 // 4)
    for picture, green in ((pixels, True), (bare, False)):
        sides = np.concatenate([picture[rows, :12], picture[rows, -12:]])
        assert bool((sides[..., 1] > sides[..., 2] + 6).mean() > 0.2) is green
