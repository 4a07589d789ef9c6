"""What a picture claims to show, it shows."""

import pytest

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    ("prompt", "word"),
    [
        ("an island in a valley", "valley"), ("sliced tomatoes", "sliced"),
        ("a wolf on a cliff, big waves", "big"),
    ],
)  # fmt: skip
def test_what_is_not_seen_is_not_claimed(prompt: str, word: str) -> None:
    """An island has no valley around it, and tomatoes are whole."""
    assert word in read_plan(prompt).ignored


@pytest.mark.parametrize(
    ("prompt", "word"),
    [
        ("cows in a valley", "valley"), ("a sliced watermelon", "sliced"),
        ("a doctor with a stethoscope", "stethoscope"),
        ("big waves on a beach", "big"), ("rolling hills at dawn", "rolling hills"),
    ],
)  # fmt: skip
def test_what_is_seen_is_claimed(prompt: str, word: str) -> None:
    """A doctor has a stethoscope anyway."""
    assert word in read_plan(prompt).understood


def test_what_glows_does_so_by_night() -> None:
    """Unless an hour is said."""
    assert read_plan("glowing mushrooms in a forest").time == "night"
    assert read_plan("glowing mushrooms in a forest at sunset").time == "sunset"


def test_school_uniforms_are_dark_blue() -> None:
    """Unless a colour is said."""
    plain = read_plan("five children in school uniforms").things[0]
    assert "blazer" in plain.variant.split()
    assert plain.colours == ()
    assert [tint.word for tint in read_plan("a girl in a red school uniform").things[0].colours] == ["red"]
