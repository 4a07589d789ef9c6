"""Orders that write over the picture: what is written, with and without quotation marks, and where."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from muralist.engines.preview.optics.caption import captioned
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.asked.written.spelt import quoted
from muralist.engines.preview.remix.asked.written.titles import titled
from muralist.engines.preview.remix.memory import Memory
from muralist.engines.preview.remix.repaint import repaint


@pytest.mark.parametrize(
    ("order", "spelt"),
    [
        ("add the title HARBOUR in the top right corner", 'add the title "HARBOUR" in the top right corner'),
        ("add a title at the bottom: Robot day", 'add a title at the bottom: "Robot day"'),
        ("write GOOD MORNING at the bottom", 'write "GOOD MORNING" at the bottom'),
        ("add a caption saying Hello World", 'add a caption saying "Hello World"'),
        ("change the sign to CAKES", 'change the sign to "CAKES"'),
        ("加上標題：生日快樂", '加上標題："生日快樂"'),
        ('add the title "TEA"', 'add the title "TEA"'),
        ("convert it to RGB", "convert it to RGB"),
        ("add a red hat", "add a red hat"),
    ],
)
def test_text_without_quotation_marks_is_told(order: str, spelt: str) -> None:
    """Capitals and what follows a colon are text."""
    assert quoted(order) == spelt


@pytest.mark.parametrize(
    ("order", "target"),
    [
        ('add the title "TEA" in the top right corner', "title top right"),
        ('at the bottom, write "TEA"', "title bottom"),
        ('add a title at the bottom: "TEA"', "title bottom"),
        ("在右上角加上標題「TEA」", "title top right"),
        ("加上標題「TEA」在下方", "title bottom"),
        ('make it a poster with the title "TEA"', "title"),
    ],
)
def test_a_title_has_a_place(order: str, target: str) -> None:
    """Where letters are to stand is told in both languages."""
    assert [(edit.target, edit.value) for edit in titled(order)[0]] == [(target, "TEA")]


def test_what_cannot_be_lettered_is_not_claimed() -> None:
    """A title in a script without letters here is ignored, and the picture stays."""
    found = repaint('add the title "\u0416\u0416"', [Memory(plan=read_plan("a cake on a table"), seed=5)])
    assert found is not None
    assert found.plan.caption == ""
    assert "\u0416\u0416" in found.plan.ignored


@pytest.mark.parametrize(
    ("place", "part"),
    [("top right", (0, 1)), ("bottom", (2, 0)), ("bottom left", (2, 0)), ("top left", (0, 0))],
)
def test_letters_stand_where_they_are_asked_for(place: str, part: tuple[int, int]) -> None:
    """The picture changes in that part of the frame and in no other row of it."""
    plain = Image.new("RGB", (120, 120), "#8090a0")
    changed = np.abs(np.asarray(captioned(plain, "TEA", place)).astype(int) - np.asarray(plain)).sum(axis=-1) > 30
    rows = [changed[40 * row : 40 * row + 40].any() for row in range(3)]
    assert [row for row in range(3) if rows[row]] == [part[0]]
    assert changed[:, 60 * part[1] : 60 * part[1] + 60].any()
    if " " in place:
        assert not changed[:, 60 * (1 - part[1]) : 60 * (1 - part[1]) + 60][:, 10:-10].any()
