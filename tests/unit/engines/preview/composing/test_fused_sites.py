"""Two place words that are one picture, and cooks of markets behind their stalls."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from muralist.engines.preview.painter import compose
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.planner import read_plan


def _shown(plan: ScenePlan) -> set[str]:
    return {feature.name for feature in plan.features}


def _pixels(prompt: str) -> np.ndarray:
    picture: Image.Image = compose(read_plan(prompt), 128, 128, 3, "draft", lambda share: None)
    return np.asarray(picture, dtype=np.float32)


@pytest.mark.parametrize(
    ("prompt", "place", "feature"),
    [
        ("a desert road leading to red rock mountains", "road", "mesas"),
        ("a desert highway with mountains in the distance", "road", "mountains"),
        ("海邊的燈光球場上，兩個男孩在打籃球", "ballcourt", "sea"),
        ("a tennis court by the ocean", "netcourt", "sea"),
        ("水墨風格的松樹長在懸崖上，遠處有雲海", "cliff", "cloudsea"),
        ("a pine tree on a cliff above a sea of clouds", "cliff", "cloudsea"),
    ],
)
def test_two_places_are_one_picture(prompt: str, place: str, feature: str) -> None:
    """One of them is where it is, and the other what is seen there."""
    plan = read_plan(prompt)
    assert plan.place == place
    assert feature in _shown(plan)


@pytest.mark.parametrize("prompt", ["a pine tree on a cliff above a sea of clouds", "懸崖上的一棵松樹"])
def test_a_pine_on_a_cliff_is_a_crooked_one(prompt: str) -> None:
    """No fir as it stands in a forest."""
    assert [thing.prop for thing in read_plan(prompt).things] == ["cliff_pine"]


def test_a_windmill_is_beside_a_canal_of_the_open_country() -> None:
    """Houses on both sides of the water belong to a town that nobody named."""
    assert read_plan("a windmill beside a canal in spring").place == "river"
    assert read_plan("a gondola on a canal").place == "canal"


def test_a_water_town_has_the_bridge_between_its_banks() -> None:
    """The plain bridge that is named is that one, unless somebody is on it or a boat would hide it."""
    plan = read_plan("江南水乡，白墙黑瓦，石桥")
    assert (plan.place, plan.things) == ("watertown", ())
    assert "石桥" in plan.understood
    crossed = read_plan("a girl walking over a stone bridge in a water town")
    assert "bridge" in {thing.prop for thing in crossed.things}
    boats = read_plan("江南小镇，石桥，乌篷船")
    assert "bridge" in {thing.prop for thing in boats.things}


def test_high_grass_is_before_the_legs() -> None:
    """Its blades cover what the same picture shows over short grass."""
    high, low = _pixels("a tiger walking through tall grass"), _pixels("a tiger walking through grass")
    legs = (slice(96, 110), slice(40, 90))
    green = [pixels[legs][..., 1] - pixels[legs][..., 0] for pixels in (high, low)]
    assert green[0].mean() > green[1].mean() + 8


def test_red_rocks_are_seen_from_a_desert_road() -> None:
    """They rise over the horizon."""
    red, bare = _pixels("a desert road leading to red rock mountains"), _pixels("a desert road")
    band = (slice(50, 74), slice(20, 108))
    warm = [float((pixels[band][..., 0] - pixels[band][..., 2] > 40).mean()) for pixels in (red, bare)]
    assert warm[0] > warm[1] + 0.1


@pytest.mark.parametrize(
    "prompt",
    [
        "夜市的小吃攤，老闆正在煎蔥油餅",
        "a street food vendor frying pancakes at a night market",
        "小吃攤老闆在煎餃子",
        "a woman frying dumplings at a street food stall",
    ],
)
def test_who_cooks_at_a_market_is_behind_a_stall(prompt: str) -> None:
    """In an apron, with the food on the hot plate or on the counter."""
    plan = read_plan(prompt)
    cook = next(thing for thing in plan.things if thing.prop == "person")
    assert cook.relation is not None
    assert cook.relation.kind == "at"
    assert plan.things[cook.relation.other].prop == "food_stall"
    assert "boss" not in cook.variant
    assert "apron" in cook.variant
    assert "table" not in {thing.prop for thing in plan.things}
