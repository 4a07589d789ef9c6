"""What the plan claims of air, light and colour is there to be seen."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from PIL import Image
from tests.unit.engines.preview.looks.measures import chroma, gap, paint_scene, scene, tones

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.optics.recolour import recoloured, shows
from muralist.engines.preview.plan import Feature, Tint
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props import all_props
from muralist.engines.preview.props.prop import Look
from muralist.engines.preview.scenery.tints import TAKEN

PURPLE = Tint(word="purple", colour=rgb("#7d4fa0"))
AS_ALWAYS = {("time", "day"), ("weather", "clear"), ("light", "natural")}
"""What a picture shows that is asked for nothing."""
OF_PLACES = frozenset({"water", "sits"})
"""What a place by the sea consists of, named or not; and a house that sits somewhere is only there."""


def _audit() -> ModuleType:
    path = Path(__file__).parents[5] / "scripts" / "audit_claims.py"
    spec = importlib.util.spec_from_file_location("audit_claims", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _of(*names: str) -> tuple[Feature, ...]:
    return tuple(Feature(name=name) for name in names)


def _drawn(prop: str, code: str) -> Image.Image:
    look = Look(seed=1, colours=(rgb(code),))
    canvas = Canvas(all_props()[prop].extent(look), 60, Light(), samples=1, detail=0)
    all_props()[prop].paint(canvas, look)
    recoloured(canvas, all_props()[prop], look)
    return Image.alpha_composite(canvas.image, canvas.bright)


@pytest.mark.parametrize("prop", ["bread", "pizza", "newspaper", "campfire"])
def test_asked_colours_reach_every_drawing(prop: str) -> None:
    """Also one that has no use for them."""
    assert shows(_drawn(prop, "#7d4fa0"), PURPLE.colour)


def test_audit_finds_no_idle_words() -> None:
    """Of made-up prompts, each claimed word but those for a plain clear day changes the plan."""
    audit, known = _audit(), lexicon().english
    idle = {word for prompt in audit.prompts(40, 3) for word in audit.no_ops(prompt)} - OF_PLACES
    entries = {word: known.get(word) for word in idle}
    assert {word for word, entry in entries.items() if entry and (entry.kind, entry.name) not in AS_ALWAYS} <= {
        word for word, entry in entries.items() if entry and (entry.kind == "place" or entry.details.get("seamless"))
    }


def test_audit_measures_what_changes() -> None:
    """It takes a word out cleanly, and tells a storm from a clear sky."""
    audit = _audit()
    assert audit.without("a red car, rain, at night", "rain") == "a red car, at night"
    assert "storm" not in dict(audit.unseen("a boat on the sea, storm", side=96))


@pytest.mark.parametrize(
    ("place", "feature"), [("lake", "lake"), ("meadow", "grass"), ("underwater", "coral"), ("livingroom", "wall")]
)
def test_places_take_the_colours_that_they_say(place: str, feature: str) -> None:
    """A spot check of the table."""
    assert place in TAKEN[feature]
    plain = paint_scene(scene(place, features=(Feature(name=feature),)), 96, 96)
    tinted = paint_scene(scene(place, features=(Feature(name=feature, colours=(PURPLE,)),)), 96, 96)
    assert gap(plain, tinted, 3) > 1.5


def test_starry_nights_have_stars_and_no_moon() -> None:
    """A moon that nobody named leaves the sky to the stars."""
    plain, starry = (
        paint_scene(scene("sea", time="night", features=_of(*names)), 240, 180).crop((0, 0, 240, 96))
        for names in ((), ("stars",))
    )
    disc = [(tones(each.resize((30, 12), Image.Resampling.BOX)) > 150).sum() for each in (plain, starry)]
    assert disc[0] > 0
    assert disc[1] == 0
    assert (tones(starry) > 120).sum() > 0


def test_storms_at_sunset_keep_a_warm_band() -> None:
    """Below the dark deck the sky is orange."""
    sky = np.asarray(paint_scene(scene("sea", time="sunset", weather="storm", features=_of("warm gap")))).astype(int)
    low, high = sky[54:64], sky[4:20]
    assert (low[..., 0] - low[..., 2]).mean() > 40
    assert abs((high[..., 0] - high[..., 2]).mean()) < 20


def test_smoke_rises_from_chimneys() -> None:
    """The sky over the house changes, and nothing else does."""
    plain, smoking = (
        paint_scene(scene("meadow", "house", features=_of(*names)), 160, 160) for names in ((), ("chimney smoke",))
    )
    changed = np.abs(tones(plain) - tones(smoking)) > 12
    assert changed[:60].sum() > 120
    assert changed[100:].sum() == 0


def test_key_lights_leave_the_rest_dark() -> None:
    """Dramatic light darkens the far side, top light both sides alike."""
    plain, hard, top = (
        tones(paint_scene(scene("studio", "vase", lights=lights))) for lights in ((), ("dramatic",), ("top",))
    )
    sides = [(each[:, :20].mean(), each[:, -20:].mean()) for each in (plain, hard, top)]
    assert min(sides[1]) < 0.55 * min(sides[0])
    assert abs(sides[2][0] - sides[2][1]) < 0.35 * max(sides[2])


def test_pine_forests_are_darker_green_than_broadleaved_ones() -> None:
    """Their trees stand before the sky as dark spires."""
    leafy, pines = (paint_scene(scene("forest", features=_of(*names))) for names in ((), ("conifers",)))
    assert gap(leafy, pines) > 15
    assert chroma(pines.crop((0, 0, 160, 20))) > chroma(leafy.crop((0, 0, 160, 20)))


@pytest.mark.parametrize("place", ["livingroom", "kitchen"])
def test_rain_is_seen_on_the_panes(place: str) -> None:
    """Fine streaks are added where the window is."""
    dry, wet = (paint_scene(scene(place, weather=weather), 240, 180) for weather in ("overcast", "rain"))
    edges = [np.abs(np.diff(tones(each), axis=1)) > 25 for each in (dry, wet)]
    assert edges[1].sum() > edges[0].sum() + 40


def test_big_windows_are_larger() -> None:
    """The size of a window is the place's to show."""
    small, large = (
        paint_scene(scene("livingroom", features=(Feature(name="window", size=size),))) for size in (1.0, 2.2)
    )
    assert gap(small, large) > 2
    assert "big" in read_plan("a living room with a big window and a sofa").understood
