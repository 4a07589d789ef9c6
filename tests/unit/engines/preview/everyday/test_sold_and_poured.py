"""Who sells from a cart stands at it; a cup that is told after its drink is the drink's own; icons may be modelled."""

from __future__ import annotations

from muralist.engines.preview.planner import read_plan


def test_who_sells_from_a_cart_has_no_table_besides() -> None:
    """The wares are on the cart."""
    plan = read_plan("a man selling pretzels from a cart")
    assert [thing.prop for thing in plan.things] == ["person", "vendor_cart"]
    assert plan.ignored == ()


def test_balloons_are_sold_in_the_hand() -> None:
    """They do not stand on a table."""
    plan = read_plan("an old man selling balloons in the park")
    assert "table" not in {thing.prop for thing in plan.things}
    assert any(thing.relation is not None and thing.relation.kind == "carrying" for thing in plan.things)


def test_a_clear_cup_after_its_drink_is_the_same() -> None:
    """Two drinks side by side stay two."""
    assert [thing.prop for thing in read_plan("珍珠奶茶,透明杯子,粉紅色背景").things] == ["bubble_tea"]
    assert len(read_plan("a cup of coffee, a glass of water").things) == 2


def test_an_icon_that_is_said_to_be_modelled_is_not_flat() -> None:
    """Icons are flat by themselves, and a piggy bank has its coin."""
    plan = read_plan("app icon, a piggy bank with a coin, mint green background, 3D")
    assert plan.styles == ("render3d",)
    assert [thing.prop for thing in plan.things] == ["piggy_bank"]
    assert read_plan("app icon, a piggy bank, mint green background").styles == ("flat",)
