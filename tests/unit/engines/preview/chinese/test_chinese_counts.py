"""Numbers and deeds in Chinese order, and the places and towns that Chinese prompts mean."""

from __future__ import annotations

import pytest

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    ("prompt", "prop", "count"),
    [("珍珠奶茶兩杯，木桌", "bubble_tea", 2), ("蘋果三顆、香蕉兩根", "fruit", 3), ("墙角堆着两箱苹果", "crate", 2)],
)
def test_numbers_behind_their_nouns_count_them(prompt: str, prop: str, count: int) -> None:
    """A number that ends its clause is of the noun before it, and a crate that measures fruit is painted."""
    assert {thing.prop: thing.count for thing in read_plan(prompt).things}[prop] == count


def test_motley_things_are_several() -> None:
    """Toy balloons of every colour are more than one, a hot-air balloon has them all."""
    assert read_plan("天空中飄著五顏六色的氣球").things[0].count > 1
    assert read_plan("天空中飄著五顏六色的熱氣球").things[0].count == 1


@pytest.mark.parametrize(("prompt", "pose"), [("草原上奔跑的三匹馬", "running"), ("公園裡跳舞的兩個女孩", "dancing")])
def test_deeds_before_a_number_are_those_of_the_noun(prompt: str, pose: str) -> None:
    """Nobody was named before, so those who are counted do it."""
    assert read_plan(prompt).things[0].pose == pose


@pytest.mark.parametrize(
    ("prompt", "place"),
    [("梯田", "terraces"), ("稻田邊有一頭水牛", "paddies"), ("茶園裡採茶的姑娘", "teafield"),
     ("老街巷子裡的貓", "oldlane"),
     ("故宮雪景", "templeyard"), ("廚房窗台上的三盆香草", "windowseat"), ("孔雀開屏", "garden")],
)  # fmt: skip
def test_places_of_chinese_prompts(prompt: str, place: str) -> None:
    """Paddies are flat, terraces climb, tea grows in hedges, and old lanes have walls on both sides."""
    assert read_plan(prompt).place == place


def test_a_water_town_has_its_houses_and_boats() -> None:
    """The old houses by a canal are the town's, and a plain boat there has an awning."""
    assert not read_plan("運河邊的老房子").things
    boats = [thing for thing in read_plan("江南水鄉，石橋和一艘小船").things if thing.prop == "boat"]
    assert [boat.variant for boat in boats] == ["awned"]


def test_blossoms_in_ink_are_a_branch_with_its_birds() -> None:
    """Chinese painting shows one branch; elsewhere the same word is for trees."""
    branch, bird = read_plan("国画，梅花和喜鹊").things
    assert (branch.prop, branch.variant) == ("branch", "blossom")
    assert bird.relation is not None
    assert bird.relation.kind == "on"
    assert read_plan("梅花和月亮").things[0].prop == "tree"


def test_a_sweater_that_nobody_wears_is_on_its_hanger() -> None:
    """The hanger belongs to the drawing, whichever is named first."""
    for prompt in ("米白色的毛衣掛在衣架上", "a sweater on a hanger"):
        assert [(thing.prop, thing.variant) for thing in read_plan(prompt).things] == [("apparel", "sweater")]
