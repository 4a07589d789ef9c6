"""Orders that number up to eight pictures, in figures and in words."""

from __future__ import annotations

import pytest

from muralist.engines.preview.remix.kept.grounds import ground_asked
from muralist.engines.preview.remix.numbering import picture_number
from muralist.engines.preview.remix.styled import style_lent


@pytest.mark.parametrize(
    ("order", "number"),
    [
        ("redraw it in the style of image 7", 7),
        ("redraw it in the style of the sixth picture", 6),
        ("redraw it in the style of the last picture", 8),
        ("用第五張圖的風格畫", 5),
        ("用图八的风格画", 8),
    ],
)
def test_each_of_eight_pictures_may_lend_its_style(order: str, number: int) -> None:
    """The source counts from 0."""
    assert style_lent(order, 8)[0] == number - 1


def test_the_background_may_be_that_of_the_seventh_picture() -> None:
    """As of the first four."""
    ground = ground_asked("use the seventh image as the background", 8)
    assert ground is not None
    assert ground.ground == 6


def test_what_says_no_number_is_none() -> None:
    """Callers tell "last" and nothing at all themselves."""
    assert [picture_number(said) for said in (None, "", "last", "Eighth", "两", "3")] == [0, 0, 0, 8, 2, 3]
