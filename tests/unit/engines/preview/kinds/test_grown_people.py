"""Grown people have the measures, hems, shoes and clothes of grown people; drawn animation its own heads."""

from __future__ import annotations

import pytest

from muralist.engines.preview.brushes.colour import luma
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props import Look
from muralist.engines.preview.props.figure.ages import ANIME_HAIRS
from muralist.engines.preview.props.figure.build import DEEP, SKINS, Figure, figure_of
from muralist.engines.preview.props.figure.forms import bent
from muralist.engines.preview.props.figure.lapskirts import lap_skirt
from muralist.engines.preview.props.figure.stature import heeled, low_shoe, reach_of

KNEE, ANKLE = 1.0, 2.0


def _figure(variant: str, *, young: bool = False, seed: int = 1) -> Figure:
    return figure_of(Look(seed=seed, variant=variant), young)


def test_a_grown_head_is_a_smaller_part_of_the_body() -> None:
    """Six and a half heads make a grown person, four a child."""
    assert _figure("woman").r < 0.7 * _figure("girl", young=True).r
    assert _figure("man").r < 0.7 * _figure("boy", young=True).r


def test_hems_of_grown_people_hang_below_the_knee() -> None:
    """A child's dress ends above it; a stride pulls a grown one's hem up."""
    grown, child = reach_of(_figure("woman dress")), reach_of(_figure("girl dress", young=True))
    assert grown is not None
    assert child is not None
    assert child < KNEE < grown < ANKLE
    assert (reach_of(_figure("woman dress running")) or ANKLE) < KNEE


def test_only_grown_women_have_low_shoes_on_bare_legs() -> None:
    """Socks are for children; shoes are never lost on the skin."""
    woman = _figure("woman dress")
    assert heeled(woman)
    assert not heeled(_figure("girl dress", young=True))
    assert not heeled(_figure("man suit"))
    assert low_shoe(woman, woman.skin) != woman.skin


@pytest.mark.parametrize("seed", range(12))
def test_deep_skins_have_dark_hair(seed: int) -> None:
    """Hair is told apart from skin and clothes, but not by being fair."""
    figure = _figure("woman", seed=seed)
    if SKINS.index(figure.skin) > DEEP:
        assert luma(figure.hair) < 0.3


@pytest.mark.parametrize("seed", range(6))
def test_drawn_animation_has_light_skin_and_bright_hair(seed: int) -> None:
    """In every pose, unless the hair's colour is named; the heads of grown people are larger."""
    figure = _figure("woman animeface sitting", seed=seed)
    assert figure.hair in ANIME_HAIRS
    assert figure.skin in SKINS[:3]
    assert figure.r > _figure("woman sitting", seed=seed).r
    assert _figure("woman animeface hair:102030", seed=seed).hair not in ANIME_HAIRS


@pytest.mark.parametrize("deed", ["meditating", "running"])
def test_sport_is_done_in_sportswear(deed: str) -> None:
    """Whoever exercises has no skirt on, unless one is named."""
    assert all(_figure(f"woman {deed}", seed=seed).outfit.cut == "trousers" for seed in range(8))
    assert _figure(f"woman {deed} dress").outfit.cut == "dress"


def test_a_leg_that_doubles_back_is_painted_in_two() -> None:
    """One outline would leave a hole at the knee."""
    assert len(bent((0.0, 0.1), (0.25, 0.1), (0.0, 0.05), (0.1, 0.1, 0.1))) == 2
    assert len(bent((0.0, 0.5), (0.02, 0.3), (0.0, 0.05), (0.1, 0.1, 0.1))) == 1


@pytest.mark.parametrize(
    ("prompt", "least", "most"),
    [
        ("a woman in a long black coat", 1.4, ANKLE),
        ("a woman in a long red dress", 1.7, ANKLE),
        ("a woman in a short red dress", 0.5, KNEE),
    ],
)
def test_a_hem_is_as_long_as_it_is_said_to_be(prompt: str, least: float, most: float) -> None:
    """And the word counts as understood."""
    plan = read_plan(prompt)
    figure = figure_of(Look(seed=1, variant=plan.things[0].variant), False)
    assert least < (reach_of(figure) or 0.0) < most
    assert not plan.ignored


def test_who_exercises_on_a_mat_has_it_unrolled() -> None:
    """A yoga mat alone is rolled up."""
    plan = read_plan("a woman doing yoga on a yoga mat")
    assert [(thing.prop, thing.variant) for thing in plan.things][1] == ("picnic_blanket", "mat")
    assert read_plan("a yoga mat").things[0].prop == "yoga_mat"


def test_lamps_of_a_street_are_street_lamps() -> None:
    """Those of a desk are not."""
    assert read_plan("a street with lamps at night").things[0].prop == "street_lamp"
    assert read_plan("a lamp on a desk").things[0].prop == "lamp"


@pytest.mark.parametrize("variant", ["woman", "man old"])
def test_skin_stays_warm_under_the_moon(variant: str) -> None:
    """By night it has less blue to begin with, as the light adds it."""
    day, night = (
        figure_of(Look(seed=3, number=1, variant=variant, dark=dark), young=False).skin for dark in (False, True)
    )
    assert night[0] / night[2] > 1.3 * day[0] / day[2]


@pytest.mark.parametrize(("words", "covered"), [
    ("woman dress cycling", True), ("woman gown astride", True), ("woman dress seated", True),
    ("woman dress sitting", False), ("woman dress", False), ("woman trousers cycling", False),
])  # fmt: skip
def test_a_skirt_lies_over_both_thighs_of_who_sits_with_hanging_legs(words: str, covered: bool) -> None:
    """Cloth around each leg would be trousers; on the ground it lies along the legs."""
    figure = figure_of(Look(variant=words), young=False)
    front, back = figure.pose.hip, (figure.pose.hip[0] - 0.1, figure.pose.hip[1])
    lap = lap_skirt(figure, (front, back), back)
    assert (lap is not None and figure.pose.low) is covered
    if lap is not None and covered:
        xs, ys = [x for x, _ in lap], [y for _, y in lap]
        assert max(xs) > max(knee[0] for knee, _ in figure.pose.legs)
        assert min(ys) < min(knee[1] for knee, _ in figure.pose.legs)
