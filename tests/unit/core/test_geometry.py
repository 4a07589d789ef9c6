"""Any size in pixels finds one that a model sells."""

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muralist.bootstrap.catalogue import load_catalogue
from muralist.core.catalogue.geometry import fit
from muralist.core.catalogue.model import Action, Model

PRO = "flux-2-pro-text-to-image"


@cache
def model(name: str = PRO, action: Action = Action.TEXT_TO_IMAGE) -> Model:
    """A model of the package."""
    return load_catalogue().get(name, action)


@pytest.mark.parametrize(
    ("asked", "ratio", "resolution", "sides"),
    [
        ((256, 256), "1:1", "1k", (256, 256)),
        ((1024, 1024), "1:1", "1k", (1024, 1024)),
        ((1024, 1536), "2:3", "1k", (1024, 1536)),
        ((1536, 1024), "3:2", "1k", (1536, 1024)),
        ((1792, 1024), "16:9", "2k", (1792, 1024)),
        ((2048, 2048), "1:1", "2k", (2048, 2048)),
        ((2048, 1152), "16:9", "2k", (2048, 1152)),
        ((2160, 3840), "9:16", "2k", (1152, 2048)),
        ((3840, 2160), "16:9", "2k", (2048, 1152)),
        ((1344, 768), "16:9", "1k", (1344, 768)),
    ],
)
def test_fit_answers_the_sizes_that_clients_send(asked, ratio, resolution, sides):
    """Each size of OpenAI's and OpenClaw's tables is painted in the nearest ratio and given exactly, or scaled down."""
    found = fit(model(), asked)

    assert (found.ratio, found.resolution, found.sides) == (ratio, resolution, sides)


def test_fit_keeps_the_proportion_when_a_model_has_one_resolution():
    """A model of 1k alone answers 2048x2048 by its own square and names no resolution."""
    found = fit(model("flux-2-klein"), (2048, 2048))

    assert (found.ratio, found.resolution, found.sides) == ("1:1", None, (1024, 1024))


def test_fit_leaves_the_size_to_the_model_when_none_was_asked_for():
    """A square from words; the first source's ratio where the model can follow it."""
    assert fit(model(), None).ratio == "1:1"
    assert fit(model("flux-kontext-pro"), None).ratio == "1:1"
    assert fit(model("flux-2-pro-remix-image", Action.REMIX_IMAGE), None).ratio == "auto"
    assert fit(model("flux-2-klein", Action.REMIX_IMAGE), None).sides is None


@given(st.integers(16, 8192), st.integers(16, 8192))
def test_fit_keeps_every_proportion_within_a_pixel(width, height):
    """Whatever is asked for, the sides given have its proportion, and are never more than a quarter enlarged."""
    found = fit(model(), (width, height))

    assert found.sides is not None
    skew = (found.sides[0] / found.sides[1]) / (width / height)
    assert abs(skew - 1) <= 1 / min(found.sides)
    painted = model().size(str(found.ratio), found.resolution)
    assert max(found.sides[0] / painted[0], found.sides[1] / painted[1]) <= 1.26
