"""People as they are painted: poses differ, nothing is clipped, ages and nights can be told."""

from __future__ import annotations

from dataclasses import replace
from itertools import cycle

import numpy as np
import pytest

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.props import Look, all_props
from muralist.engines.preview.props.figure.bases import BASES
from muralist.engines.preview.props.figure.belongings import TOOLS
from muralist.engines.preview.props.figure.build import HAIRSTYLES, figure_of
from muralist.engines.preview.props.figure.deeds import DEEDS
from muralist.engines.preview.props.figure.hats import HATS
from muralist.engines.preview.props.figure.wardrobe import COSTUMES, GARMENTS


def _painted(name: str, look: Look, tall: int = 64) -> np.ndarray:
    prop = all_props()[name]
    extent = prop.extent(look)
    canvas = Canvas(extent, tall / extent.height, Light(), samples=1, detail=0)
    prop.paint(canvas, look)
    canvas.image.alpha_composite(canvas.bright)
    return np.asarray(canvas.image)


def _whole(name: str, variant: str, *, number: int = 0, filling: str = "") -> None:
    alpha = _painted(name, Look(seed=number % 5, number=number, variant=variant, filling=filling))[..., 3]
    edge = np.concatenate([alpha[0], alpha[-1], alpha[:, 0], alpha[:, -1]])
    assert edge.max() <= 8, (name, variant, filling)
    assert (alpha > 128).mean() > 0.04, (name, variant, filling)


@pytest.mark.parametrize("pose", sorted({*BASES, *DEEDS}))
def test_every_pose_is_whole(pose: str) -> None:
    """No pose is clipped, for adults and children."""
    for number, (name, who) in enumerate((("person", "man"), ("child", "girl"))):
        _whole(name, f"{who} {pose}", number=number)


@pytest.mark.parametrize(
    ("words", "moved"), list(zip(sorted({*COSTUMES, *GARMENTS}), cycle(("seated", "jumping")), strict=False))
)
def test_every_costume_is_whole(words: str, moved: str) -> None:
    """Standing, and seated or in motion in turn."""
    for number, pose in enumerate(("", moved)):
        _whole("child" if words in {"baby", "elf"} else "person", f"{words} {pose}", number=number)


def test_every_head_is_whole() -> None:
    """Hair and hats of every kind, from before and behind."""
    for number, style in enumerate(sorted(HAIRSTYLES)):
        _whole("child" if number % 2 else "person", f"{style} {'away' if number % 3 == 0 else ''}", number=number)
    for number, hat in enumerate(sorted(HATS)):
        _whole("person", f"hat-{hat} {'lying' if number % 3 == 0 else ''}", number=number)


@pytest.mark.parametrize("deed", ["watering", "strumming", "cheering", "painting", "fishing"])
def test_robots_and_astronauts_do_it_too(deed: str) -> None:
    """Their drawing changes with the deed and stays whole."""
    for name in ("robot", "astronaut"):
        _whole(name, deed)
        idle, busy = (_painted(name, Look(seed=1, variant=variant)) for variant in ("", deed))
        assert idle.shape != busy.shape or np.abs(idle.astype(int) - busy).mean() > 2


def test_deeds_look_different() -> None:
    """Each deed has a silhouette of its own."""
    seen: dict[bytes, str] = {}
    for deed in sorted(DEEDS):
        shape = _painted("person", Look(seed=2, variant=f"woman {deed}"), 40)[..., 3] > 128
        key = shape.tobytes() + bytes(shape.shape)
        assert key not in seen, (deed, seen.get(key))
        seen[key] = deed


def test_people_differ_by_seed() -> None:
    """Skin, hair and clothes of eight women are not alike."""
    figures = [figure_of(Look(seed=3, number=number, variant="woman"), False) for number in range(8)]
    assert len({figure.skin for figure in figures}) > 2
    assert len({figure.style for figure in figures}) > 2
    assert len({figure.outfit for figure in figures}) > 3


def test_age_shows() -> None:
    """The old are grey and have a cane; children have larger heads; babies sit."""
    old = figure_of(Look(variant="old man"), False)
    child, baby = figure_of(Look(variant="boy"), True), figure_of(Look(variant="baby"), True)
    assert min(old.hair) > 0.7
    assert old.tools == ("cane",)
    assert old.r < child.r < baby.r
    assert baby.pose.low


def test_faces_are_readable_by_night() -> None:
    """By night figures are painted brighter than by day, before the night dims all."""
    means = [_painted("person", Look(seed=4, variant="woman", dark=dark))[..., :3].mean() for dark in (False, True)]
    assert means[1] > means[0]


def test_colour_reaches_the_clothes_in_every_pose() -> None:
    """A green dress is green whatever is done in it."""
    for pose in ("", "sitting", "dancing", "jumping", "sleeping", "watering", "running"):
        look = Look(seed=4, variant=f"woman dress {pose}", colours=((0.1, 0.7, 0.2),))
        pixels = _painted("person", look).astype(int)
        inside = pixels[pixels[..., 3] > 200]
        green = (inside[:, 1] > inside[:, 0] + 25) & (inside[:, 1] > inside[:, 2] + 15)
        assert green.mean() > 0.15, pose


def test_every_deed_has_its_tools() -> None:
    """Tools that poses and costumes name exist."""
    named = {tool for pose in (*BASES.values(), *DEEDS.values()) for tool in pose.tools}
    named |= {outfit.tool for outfit in COSTUMES.values()} - {""}
    assert named <= set(TOOLS)


def test_skin_keeps_its_hue_by_night() -> None:
    """A pale face that is lifted out of the dark does not turn yellow: red stays ahead of green."""
    look = Look(seed=1, variant="boy")
    by_day, by_night = (_painted("child", replace(look, dark=dark))[..., :3].astype(float) for dark in (False, True))
    skin = (by_day[..., 0] > 200) & (by_day[..., 0] - by_day[..., 2] > 50)
    share = [1 - sheet[skin][:, 1].mean() / sheet[skin][:, 0].mean() for sheet in (by_day, by_night)]
    assert share[1] > 0.75 * share[0] > 0.05
