"""Orders are read clause by clause: what is removed, replaced, recoloured or worn, and what is only about the frame."""

from __future__ import annotations

import pytest

from muralist.engines.preview.remix.edits.clauses import read_edits
from muralist.engines.preview.remix.views.framing import read_framing

Said = list[tuple[str, str, str]]


@pytest.mark.parametrize(
    ("prompt", "edits"),
    [
        ("replace the oranges with red apples", [("replace", "the oranges", "red apples")]),
        ("turn the castle into a windmill", [("replace", "the castle", "a windmill")]),
        ("the mug -> a teapot", [("replace", "the mug", "a teapot")]),
        ("with red tulips instead of sunflowers", [("replace", "sunflowers", "red tulips")]),
        (
            "change her dress to green and the balloon to yellow",
            [("recolour", "her dress", "green"), ("recolour", "the balloon", "yellow")],
        ),
        (
            "paint the wall sage green and change the sofa to a brown leather one",
            [("recolour", "the wall", "sage green"), ("recolour", "the sofa", "a brown leather one")],
        ),
        ("make the vase blue and white striped", [("recolour", "the vase", "blue and white striped")]),
        ("remove the lamp and the rug", [("remove", "the lamp", ""), ("remove", "the rug", "")]),
        ("give the girl a blue hat and a red scarf", [("wear", "the girl", "a blue hat and a red scarf")]),
        ("make it three cats", [("count", "it three cats", "it three cats")]),
        ("turn the apple into an orange", [("replace", "the apple", "an orange")]),
        ("把橙子换成红苹果，桌布换成白色", [("replace", "橙子", "红苹果"), ("recolour", "桌布", "白色")]),
        ("把氣球拿掉，其他保持不變", [("remove", "氣球", ""), ("keep", "", "")]),
        ("移除氣球", [("remove", "氣球", "")]),
        ("给狗戴上红帽子", [("wear", "狗", "红帽子")]),
    ],
)
def test_clauses_say_what_is_done_to_what(prompt: str, edits: Said) -> None:
    """Every clause binds its own target and value, in English and in Chinese."""
    found, rest = read_edits(prompt)
    assert [(edit.kind, edit.target, edit.value) for edit in found] == edits
    assert rest == ""


@pytest.mark.parametrize("prompt", ["add a cat", "make it night", "put the vase of image 1 on the beach of image 2"])
def test_other_orders_are_left(prompt: str) -> None:
    """What is no change of a single part is not taken."""
    assert read_edits(prompt) == ([], prompt)


@pytest.mark.parametrize(
    ("prompt", "zoom", "focus", "shapes", "rest"),
    [
        ("crop to a square", "", "", ("square",), ""),
        ("extend it to a vertical phone wallpaper", "", "", ("tall",), ""),
        ("turn this into a wide banner at sunset", "", "", ("wide",), "at sunset"),
        ("zoom out a bit", "out", "", (), ""),
        ("more sky around the lighthouse", "out", "", (), ""),
        ("crop tightly on the bicycle", "in", "the bicycle", (), ""),
        ("裁成正方形", "", "", ("square",), ""),
        ("鏡頭拉遠一點", "out", "", (), ""),
        ("a village square at night", "", "", (), "a village square at night"),
        ("make the square red", "", "", (), "make the square red"),
    ],
)
def test_framing_words_are_no_scenery(prompt: str, zoom: str, focus: str, shapes: tuple[str, ...], rest: str) -> None:
    """A crop to a square paints no town square, a phone wallpaper no phone."""
    view, left = read_framing(prompt)
    assert (view.zoom, view.focus, view.shapes, left) == (zoom, focus, shapes, rest)
