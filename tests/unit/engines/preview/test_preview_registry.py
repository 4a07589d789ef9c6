"""Every registered place, prop and style paints cleanly, large and small, wide and tall."""

from __future__ import annotations

from itertools import chain, cycle

import numpy as np
import pytest
from PIL import Image
from tests.unit.engines.preview.looks.variants import assert_paints_whole, dealt_variants

from muralist.engines.preview.brushes.light import DAYLIGHTS
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.optics.studio import FINISHES
from muralist.engines.preview.painter import compose
from muralist.engines.preview.painting.backdrops import set_scene
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props import Look, all_props
from muralist.engines.preview.styles import all_styles

SIZES = ((64, 64), (126, 54), (54, 126))
HOURS = ("dawn", "day", "golden", "sunset", "dusk")
"""The times of day between noon and night."""
LAMPLIT = frozenset({
    "abstract", "alley", "aquarium", "bigtop", "blackhole", "boxingring", "cinema", "disco", "isometric", "moonscape",
    "planetdome", "seamless", "serverroom", "solarsystem", "space", "stage", "starship", "subway", "sunkencity",
    "swatch", "underwater",
})  # fmt: skip
"""Places with a light of their own, where a time of day shows little or not at all."""


def _looks(name: str) -> list[tuple[Look, int]]:
    """Each look of a prop with its pixels: the plain one by day and by night, the others by one of both in turn.

    The plain one has every filling, each other variant one of them in turn.
    """
    holds = all_props()[name].holds
    fillings = ["", *(["dried", "fresh"] if "flower" in holds else []), *(["mixed"] if "fruit" in holds else [])]
    fillings += ["coffee"] if "drink" in holds else []
    in_turn = [(variant, fillings[number % len(fillings)]) for number, variant in enumerate(dealt_variants()[name])]
    others = dict.fromkeys([*(("", filling) for filling in fillings), *in_turn])
    named = [("", ""), *others]
    looks = []
    sizes = chain((200, 28), cycle((48, 28, 88)))
    for number, ((variant, filling), size) in enumerate(zip(named, sizes, strict=False)):
        dark = number % 2 == 1  # number 1 is the plain look again
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
    """A prop, in each variant that a word names, paints whole: plain at a large and at a small size, and each other
    look at one size in turn, in the light or in the dark of winter."""
    for look, size in _looks(name):
        assert_paints_whole(all_props()[name], look, size)


@pytest.mark.parametrize("name", sorted(all_places()))
def test_place_paints_at_every_size_and_time(name: str) -> None:
    """A place fills the frame and is not flat; night is darker than noon, and the hours between, two of them in turn
    for each place, are pictures of their own, square or wide or tall.
    """
    first = sorted(all_places()).index(name)
    means, pictures = {}, {}
    hours = ("noon", "night", HOURS[first % 5], HOURS[(first + 2) % 5])
    for (width, height), time in zip((SIZES[0], SIZES[0], SIZES[0], SIZES[1 + first % 2]), hours, strict=True):
        plan = ScenePlan(prompt="", place=name, time=time)
        picture = compose(plan, width, height, 3, "pro", lambda _share: None)
        assert picture.size == (width, height)
        pictures[time] = tones = np.asarray(picture).astype(np.float64)
        assert tones.std() > (4 if name == "seamless" else 6), (name, time)
        means[time] = tones.mean()
    if name not in LAMPLIT:
        assert means["night"] < means["noon"] - 15
        if hours[2] != "day":
            assert np.abs(pictures[hours[2]] - pictures["noon"]).mean() > 4, hours[2]


def test_places_have_every_time_of_day() -> None:
    """The times that the test above deals out are all that there are."""
    assert {*HOURS, "noon", "night"} == set(DAYLIGHTS)


@pytest.mark.parametrize("name", sorted(all_places()))
def test_place_is_finite_and_leaves_no_strip_unpainted(name: str) -> None:
    """Wide at the fewest details and tall at the most, no number is missing, and no row is black for want of paint."""
    for (width, height), tier, seed in (((84, 36), "klein", 0), ((36, 84), "max", 5)):
        plan = ScenePlan(prompt="", place=name)
        pixels = all_places()[name].paint(set_scene(plan, width, height, seed, FINISHES[tier]))
        assert np.isfinite(pixels).all()
        assert pixels.std() > 0.02
        empty = pixels.max(axis=2) <= 0.004
        assert empty.mean(axis=1).max() < 0.12, (width, height)
        # the moon's sky has stars and is not quite black
        assert (pixels.max(axis=2) <= 0.0).mean() < 0.002, (width, height)


@pytest.mark.parametrize("weather", ["cloudy", "rain", "snow", "fog", "storm"])
def test_weather_changes_an_open_place(weather: str) -> None:
    """Each weather is visible."""
    clear = compose(ScenePlan(prompt="", place="meadow"), 96, 96, 3, "pro", lambda _share: None)
    other = compose(ScenePlan(prompt="", place="meadow", weather=weather), 96, 96, 3, "pro", lambda _share: None)
    gap = np.abs(np.asarray(clear).astype(np.int16) - np.asarray(other).astype(np.int16))
    assert gap.mean() > 4


@pytest.mark.parametrize("name", sorted(all_styles()))
def test_style_keeps_the_size_and_changes_the_picture(name: str) -> None:
    """A style works on pictures that are no square: on a wide one at the fewest details, on a tall one at the most."""
    for (width, height), detail in (((120, 72), 0), ((72, 120), 2)):
        y, x = np.mgrid[0:height, 0:width]
        sky = np.stack([90 + 60 * x / width, 140 + 90 * y / height, 220 - 40 * y / height], axis=-1)
        source = np.where((y > 0.6 * height)[..., None], (70, 115, 55), sky)
        source[(x - width / 2) ** 2 + (y - height / 2) ** 2 < 18**2] = (210, 40, 40)
        result = all_styles()[name].apply(Image.fromarray(source.astype(np.uint8)), 5, detail)
        assert result.size == (width, height)
        assert result.mode == "RGB"
        assert np.abs(np.asarray(result).astype(np.int16) - source).mean() > 2
