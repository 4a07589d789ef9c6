"""Travel: drone shots are seen from above, volcanic islands lie in the sea, bridges and airports are under the feet."""

import pytest

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    ("prompt", "place", "shown"),
    [
        ("drone shot of a rocky coast with waves", "aerial coast", {"rocks", "waves"}),
        ("aerial view of a forest with a river", "aerial woods", {"trees", "stream"}),
        ("winding mountain road from above", "aerial woods", {"road"}),
        ("aerial view of wheat fields", "aerial fields", {"wheat"}),
        ("drone shot of a city at night", "aerial city", {"skyline"}),
        ("tropical island, aerial view", "aerial island", set()),
    ],
)  # fmt: skip
def test_a_drone_sees_land_from_above(prompt: str, place: str, shown: set[str]) -> None:
    """What lies in it is a feature of the view, and the word for the view is understood."""
    plan = read_plan(prompt)
    assert plan.place == place
    assert shown <= {feature.name for feature in plan.features}
    assert not plan.ignored


def test_a_drone_shot_with_something_that_has_no_drawing_from_above_is_not_claimed() -> None:
    """The castle is seen from the side, and the report says so."""
    plan = read_plan("drone shot of a castle in a forest")
    assert not plan.place.startswith("aerial")
    assert any("drone" in word for word in plan.ignored)


def test_a_car_in_a_drone_shot_keeps_its_colour() -> None:
    """It is drawn from above, on the road."""
    plan = read_plan("a red car on a road through a forest, drone shot")
    cars = plan.feature("cars")
    assert cars is not None
    assert [tint.word for tint in cars.colours] == ["red"]
    assert not plan.things


@pytest.mark.parametrize("prompt", ["a volcanic island in the middle of the ocean", "火山岛"])
def test_a_volcanic_island_lies_in_the_sea(prompt: str) -> None:
    """An island is land in the sea."""
    assert read_plan(prompt).place == "volcanic island"


def test_who_runs_on_a_bridge_runs_on_its_deck() -> None:
    """A described bridge stays a bridge."""
    assert read_plan("woman running on a bridge").place == "bridge deck"
    assert "bridge" in {thing.prop for thing in read_plan("a couple standing on a small stone bridge").things}


def test_travellers_at_an_airport_are_in_its_hall() -> None:
    """A plane takes them out to it."""
    assert read_plan("a woman with a suitcase at the airport").place == "terminal"
    assert read_plan("a plane at the airport").place == "airfield"
    assert read_plan("a pilot in front of an airplane").place == "airfield"


def test_a_room_with_open_land_shows_it_in_its_window() -> None:
    """The land is a view, wherever the word for it stands."""
    plan = read_plan("a hotel room with a king size bed and a view of the sea")
    assert plan.place == "bedroom"
    assert plan.feature("view of sea") is not None
    assert not plan.things


def test_a_snowy_mountain_village_lies_in_winter() -> None:
    """The snow is on its roofs, not only on peaks behind it."""
    plan = read_plan("a snowy mountain village at night")
    assert (plan.place, plan.season) == ("village", "winter")
