"""The places of town, country, worlds and rooms: reached by their words, and showing what the words claim."""

from __future__ import annotations

import numpy as np
import pytest
from tests.unit.engines.preview.looks.measures import chroma, gap, paint_scene, scene, tones

from muralist.engines.preview.painter import compose
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import Feature, ScenePlan
from muralist.engines.preview.planner import read_plan

WORDS = [
    ("fishing boats in a harbor", "harbour"), ("港口的船", "harbour"),
    ("a girl on a train platform", "station"), ("月台上的女孩", "station"), ("a singer on stage", "stage"),
    ("舞台上的钢琴", "stage"), ("a burger in a diner", "diner"), ("餐廳裡的情侶", "restaurant"),
    ("a man in a bar", "bar"), ("温室里的花", "greenhouse"), ("an eagle over a canyon", "canyon"),
    ("峡谷", "canyon"), ("a cat in a classroom", "classroom"), ("教室里的老师", "classroom"),
    ("a dog in an office", "office"), ("a robot in a laboratory", "laboratory"), ("车库里的汽车", "workshop"),
    ("浴室裡的鴨子", "bathroom"), ("a cat on a windowsill", "windowseat"), ("坐在窗台上的猫", "windowseat"),
    ("a king in a throne room", "throne"), ("太空站裡的貓", "starship"),
    ("a child at the aquarium hall", "aquarium"), ("a woman on a train", "compartment"),
    ("a street market", "market"), ("夜市", "market"), ("a mountain village", "village"), ("村庄", "village"),
    ("an old town", "oldtown"), ("老街", "easterntown"), ("a canal town", "canal"), ("未来城市", "futurecity"),
    ("a rabbit on the moon", "moonscape"), ("月球上的兔子", "moonscape"), ("a rover on mars", "mars"),
    ("an alien planet", "alienworld"), ("a bear by the river", "river"), ("河边的熊", "river"),
    ("热带岛屿", "island"), ("懸崖上的房子", "cliff"), ("rice terraces", "terraces"), ("梯田", "terraces"),
    ("a crocodile in a swamp", "swamp"), ("a zebra on the savanna", "savanna"), ("北極的北極熊", "arctic"),
    ("a dragon in a cave", "cave"), ("火山", "volcano"), ("ancient ruins", "ruins"), ("雲海", "cloudland"),
    ("a tent at a campsite", "camp"), ("露营", "camp"), ("children in a playground", "playground"),
    ("農場裡的牛", "farm"), ("a swimming pool", "pool"), ("机场", "airfield"),
    ("a car on a country road", "road"), ("麦田", "wheatfield"), ("a sunflower field", "sunflowers"),
    ("薰衣草田", "lavender"), ("a cornfield", "cornfield"), ("葡萄園", "vineyard"), ("an attic", "attic"),
]  # fmt: skip
NEW = sorted({place for _, place in WORDS} | {"surf", "suburb", "nursery", "tulips"})


@pytest.mark.parametrize(("prompt", "place"), WORDS)
def test_place_is_reached_in_three_scripts(prompt: str, place: str) -> None:
    """English, Traditional and Simplified Chinese words lead to the places."""
    assert read_plan(prompt).place == place


def test_new_places_differ_from_each_other() -> None:
    """No two of them look alike."""
    pictures = {name: paint_scene(scene(name), 72, 72) for name in NEW}
    for number, name in enumerate(NEW):
        for other in NEW[number + 1 :]:
            assert gap(pictures[name], pictures[other], blur=2) > 6, (name, other)


def _with(place: str, *features: Feature, **more: str) -> np.ndarray:
    plan = ScenePlan(prompt="", place=place, features=features, **more)
    return np.asarray(compose(plan, 160, 160, 3, "pro", lambda _share: None)).astype(np.int16)


def test_moon_is_stood_upon() -> None:
    """ "On the moon" is ground under a black sky, not a ball in space, and no second moon is painted."""
    plan = read_plan("an astronaut riding a horse on the moon")
    assert plan.place == "moonscape"
    assert {thing.prop for thing in plan.things} == {"astronaut", "horse"}
    assert plan.ignored == ()


def test_waves_rise_with_their_size() -> None:
    """Huge waves rise over the horizon, plain ones stay below it; both change the water."""
    calm, plain, huge = (
        _with("sea", *asked) for asked in ((), (Feature(name="waves"),), (Feature(name="waves", size=2.2),))
    )
    assert np.abs(plain - calm)[92:].mean() > 2
    assert np.abs(huge - calm)[82:88].mean() > np.abs(plain - calm)[82:88].mean() + 1


def test_surfer_rides_a_breaker() -> None:
    """A wave that is ridden towers over its rider in its own colour, and is no beach."""
    plan = read_plan("a surfer riding a huge turquoise wave")
    assert plan.place == "surf"
    assert plan.feature("waves") is not None


def test_northern_lights_stand_green_in_the_sky() -> None:
    """The aurora fills much of the night sky with green light."""
    dark, lit = _with("snowfield", time="night"), _with("snowfield", Feature(name="aurora"), time="night")
    gain = (lit - dark)[:90]
    assert (gain[..., 1] > 40).mean() > 0.15
    assert gain[..., 1].mean() > 1.15 * gain[..., 0].mean()


@pytest.mark.parametrize(
    ("prompt", "feature"),
    [("a meteor shower over a lake", "meteors"), ("流星", "meteor"), ("a wolf under the milky way", "milkyway"),
     ("god rays in a forest", "rays"), ("a girl in heavy rain", "downpour"), ("暴風雪中的狼", "blizzard"),
     ("falling leaves in a park", "leaffall"), ("櫻花飄落的公園", "petals")],
)  # fmt: skip
def test_spectacle_is_understood_and_shown(prompt: str, feature: str) -> None:
    """The word gives its feature, and the feature changes the picture."""
    plan = read_plan(prompt)
    assert plan.feature(feature) is not None
    assert plan.ignored == ()
    bare, more = (
        _with(plan.place, *shown, time=plan.time, weather=plan.weather, season=plan.season)
        for shown in ((), (Feature(name=feature),))
    )
    assert np.abs(bare - more).mean() > 0.6


def test_frozen_lake_is_pale_ice() -> None:
    """A frozen lake is brighter than open water, and a lake in winter is frozen."""
    plan = read_plan("a cabin beside a frozen lake")
    assert (plan.place, plan.season) == ("lake", "winter")
    low = (0, 96, 160, 135)
    water, ice = (
        paint_scene(scene("lake"), 160, 160),
        _with("lake", Feature(name="ice"), season="winter"),
    )
    winter = paint_scene(scene("lake", season="winter"), 160, 160)
    assert tones(water.crop(low)).mean() + 15 < ice[96:135].mean()
    assert tones(water.crop(low)).mean() + 15 < tones(winter.crop(low)).mean()
    assert chroma(water.crop(low)) > 0


def test_window_light_and_top_down_count_only_where_they_show() -> None:
    """Outdoors neither a window's light nor a view from above is painted: the words are left out."""
    plan = read_plan("a horse in a meadow, soft window light, top-down view")
    assert set(plan.ignored) == {"soft window light", "top down view"}
    assert "window light" in read_plan("a mug in a kitchen, window light").understood


def test_things_without_a_place_are_at_home() -> None:
    """A lion stands on the savanna, a king in his hall, a tractor in the wheat."""
    for prompt, place in (
        ("a lion", "savanna"),
        ("a king", "throne"),
        ("a red tractor", "wheatfield"),
        ("一隻企鵝", "arctic"),
    ):
        assert read_plan(prompt).place == place


def test_windowsill_keeps_the_rain_outside() -> None:
    """A cat on the sill watches the rain from inside."""
    plan = read_plan("一隻橘貓坐在窗台上看雨")
    assert (plan.place, plan.weather) == ("windowseat", "rain")
    assert all_places()["windowseat"].indoor
