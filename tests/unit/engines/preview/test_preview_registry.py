"""Every registered place, prop and style paints cleanly at three sizes."""

from __future__ import annotations

from itertools import chain, cycle, product

import numpy as np
import pytest
from PIL import Image
from tests.unit.engines.preview.looks.variants import assert_paints_whole, dealt_variants

from muralist.engines.preview.brushes.light import DAYLIGHTS
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.painter import compose
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props import Look, all_props
from muralist.engines.preview.styles import all_styles

SIZES = ((64, 64), (210, 90), (90, 210))


def _looks(name: str) -> list[tuple[Look, int]]:
    """Each look of a prop with its pixels: the plain one by day and by night, the others by one of both in turn."""
    holds = all_props()[name].holds
    fillings = ["", *(["dried", "fresh"] if "flower" in holds else []), *(["mixed"] if "fruit" in holds else [])]
    fillings += ["coffee"] if "drink" in holds else []
    named = [("", ""), ("", ""), *product(dealt_variants()[name], fillings)]
    looks = []
    sizes = chain((48, 200, 28), cycle((40, 88, 28)))
    for number, ((variant, filling), size) in enumerate(zip(named, sizes, strict=False)):
        dark = number % 2 == 1
        season = "winter" if dark else ""
        looks.append((Look(seed=7 * dark, variant=variant, filling=filling, dark=dark, season=season), size))
    return looks


def test_registries_hold_what_the_engine_promises() -> None:
    """At least 8 places, 10 props and 4 styles are found."""
    assert len(all_places()) >= 8
    assert len(all_props()) >= 10
    assert len(all_styles()) >= 4


def test_lexicon_names_only_registered_things() -> None:
    """Every thing, place and style of the vocabulary exists."""
    for table, known in (("thing", all_props()), ("place", all_places())):
        for entry in (*lexicon().english.values(), *lexicon().chinese.values()):
            if entry.kind == table:
                assert entry.name in known, entry
    styles = {entry.name for entry in lexicon().english.values() if entry.kind == "style"} - {"plain"}
    assert styles <= set(all_styles())


def test_props_have_a_word_and_a_home() -> None:
    """Nothing is registered that no prompt can reach, and every home exists."""
    words = {entry.name for entry in lexicon().english.values() if entry.kind == "thing"}
    assert set(all_props()) == words
    assert {prop.home for prop in all_props().values()} <= set(all_places())


@pytest.mark.parametrize("name", sorted(all_props()))
def test_prop_fits_its_canvas_in_every_variant(name: str) -> None:
    """A prop, in each variant and pose that a word names, paints whole: plain at three sizes, and each other look
    at one of them in turn, in the light or in the dark of winter."""
    for look, size in _looks(name):
        assert_paints_whole(all_props()[name], look, size)


LAMPLIT = frozenset({"abstract", "space", "underwater", "subway", "disco", "boxingring", "planetdome", "solarsystem",
                     "blackhole"})  # fmt: skip
"""Places that no daylight reaches."""


@pytest.mark.parametrize("name", sorted(all_places()))
def test_place_paints_at_every_size_and_time(name: str) -> None:
    """A place fills the frame, is not flat, and its times of day differ."""
    means = []
    for (width, height), time in zip(cycle((*SIZES, (80, 64), (64, 80))), DAYLIGHTS, strict=False):
        plan = ScenePlan(prompt="", place=name, time=time)
        picture = compose(plan, width, height, 3, "pro", lambda _share: None)
        assert picture.size == (width, height)
        tones = np.asarray(picture).astype(np.float64)
        assert tones.std() > (4 if name == "seamless" else 6), (name, time)
        means.append(tones.mean())
    if name not in LAMPLIT:
        assert max(means) - min(means) > 15


@pytest.mark.parametrize("weather", ["cloudy", "rain", "snow", "fog", "storm"])
def test_weather_changes_an_open_place(weather: str) -> None:
    """Each weather is visible."""
    clear = compose(ScenePlan(prompt="", place="meadow"), 96, 96, 3, "pro", lambda _share: None)
    other = compose(ScenePlan(prompt="", place="meadow", weather=weather), 96, 96, 3, "pro", lambda _share: None)
    gap = np.abs(np.asarray(clear).astype(np.int16) - np.asarray(other).astype(np.int16))
    assert gap.mean() > 4


@pytest.mark.parametrize(("name", "size"), list(zip(sorted(all_styles()), cycle(SIZES[1:]), strict=False)))
def test_style_keeps_the_size_and_changes_the_picture(name: str, size: tuple[int, int]) -> None:
    """A style works on pictures that are no square: every other one on a wide picture, the rest on a tall one."""
    width, height = size
    y, x = np.mgrid[0:height, 0:width]
    source = np.stack([x * 255 / width, y * 255 / height, (x + y) % 64 * 4], axis=-1).astype(np.uint8)
    result = all_styles()[name].apply(Image.fromarray(source), 5, 1)
    assert result.size == (width, height)
    assert result.mode == "RGB"
    gap = np.abs(np.asarray(result).astype(np.int16) - source)
    assert gap.mean() > 2
