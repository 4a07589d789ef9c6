"""Single parts of painted pictures change, and nothing else does."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from tests.unit.engines.preview.pictures import pixels

from muralist.engines.preview import PreviewPicture, read_metadata

Paint = Callable[..., PreviewPicture]
FRUIT = "a bowl of oranges and a green pear on a blue tablecloth"
ROOM = "a cosy living room with a grey sofa and a floor lamp"
GIRL = "a girl in a red dress holding a balloon in a meadow"
SHORE = "a lighthouse on a cliff above the sea, blue sky"


def _plan(picture: PreviewPicture) -> dict[str, Any]:
    return dict(json.loads(read_metadata(picture.data)["muralist:plan"])["plan"])


def _seen(picture: PreviewPicture) -> list[dict[str, Any]]:
    return [thing for thing in _plan(picture)["things"] if not thing.get("hidden")]


def _tints(thing: dict[str, Any]) -> list[str]:
    return [word for word, _ in thing["colours"]]


def test_contents_are_replaced_in_their_bowl(painted: Paint) -> None:
    """ "Replace the oranges with red apples" keeps the bowl; a tablecloth is recoloured in the same breath."""
    result = painted("把橙子换成红苹果，桌布换成白色", sources=(painted(FRUIT).data,))
    bowl = _seen(result)[0]
    assert (bowl["prop"], bowl["filling"]) == ("bowl", "apple")
    assert [feature["colours"][0][0] for feature in _plan(result)["features"]] == ["白色"]
    assert result.ignored == ()


def test_every_colour_stays_in_its_clause(painted: Paint) -> None:
    """The dress turns green and the balloon yellow."""
    result = painted("change her dress to green and the balloon to yellow", sources=(painted(GIRL).data,))
    assert [_tints(thing) for thing in _seen(result)] == [["green"], ["yellow"]]
    assert result.ignored == ()


def test_removal_moves_nothing(painted: Paint) -> None:
    """Where the lamp is not, every pixel stays as it was."""
    source = painted(ROOM)
    result = painted("remove the lamp", sources=(source.data,))
    changed = np.abs(pixels(source.data) - pixels(result.data)).max(axis=-1) > 24
    assert 0.01 < changed.mean() < 0.12
    assert not changed[:, :64].any()
    assert result.understood == ("remove", "lamp")


@pytest.mark.parametrize("prompt", ["remove the clouds", "make the sky pink"])
def test_parts_of_the_place_change(painted: Paint, prompt: str) -> None:
    """Clouds go and skies take a colour; the lighthouse is left alone."""
    source = painted(SHORE)
    result = painted(prompt, sources=(source.data,))
    assert np.abs(pixels(source.data) - pixels(result.data))[:40].max(axis=-1).mean() > 6
    assert result.ignored == ()


@pytest.mark.parametrize(
    "prompt", ["remove the dinosaur", "replace the teapot with a cat", "put a sextant on the sofa", "remove the people"]
)
def test_what_cannot_be_done_changes_nothing_and_is_ignored(painted: Paint, prompt: str) -> None:
    """An order about what is not there adds nothing and claims nothing."""
    source = painted(ROOM)
    result = painted(prompt, sources=(source.data,))
    assert np.array_equal(pixels(source.data), pixels(result.data))
    assert result.understood == ()


@pytest.mark.parametrize("prompt", ["put a red hat on the dog", "give the dog a red hat", "给狗戴上红帽子"])
def test_clothes_are_worn(painted: Paint, prompt: str) -> None:
    """A hat put on a dog is on its head."""
    result = painted(prompt, sources=(painted("a dog in a park").data,))
    dog, hat = _seen(result)
    assert (dog["prop"], hat["prop"], hat["relation"]["kind"]) == ("dog", "hat", "wearing")


def test_count_is_set(painted: Paint) -> None:
    """ "Make it three cats" paints three."""
    result = painted("make it three cats", sources=(painted("a black cat on a windowsill").data,))
    assert [thing["count"] for thing in _seen(result)] == [3]
    assert result.ignored == ()


def test_successor_keeps_the_portrait(painted: Paint) -> None:
    """An astronaut in the place of a portrait's sitter is shown to the shoulders: the helmet fills the frame."""
    source = painted("portrait of an old man")
    result = painted("replace the man with an astronaut", sources=(source.data,))
    whole = painted("replace the man with an astronaut", sources=(painted("an old man").data,))
    assert np.abs(pixels(result.data) - pixels(whole.data)).mean() > 12
    assert _plan(result)["lens"] == "portrait"


def test_thing_carried_over_in_chinese_stays_in_the_room(painted: Paint) -> None:
    """把图1的小狗放到图2的沙发上: the dog sits on the sofa, in the room of the second picture."""
    sources = (painted("a puppy sitting in a park").data, painted(ROOM).data)
    result = painted("把图1的小狗放到图2的沙发上", sources=sources)
    dog = next(thing for thing in _seen(result) if thing["prop"] == "dog")
    assert _plan(result)["place"] == "livingroom"
    assert dog["relation"]["kind"] == "on"
    assert result.ignored == ()


def test_both_subjects_come_together(painted: Paint) -> None:
    """ "Both characters" are the subjects of the two pictures."""
    sources = (painted("a robot").data, painted("a dog in a park").data)
    result = painted("put both characters together on a beach", sources=sources)
    assert sorted(thing["prop"] for thing in _seen(result)) == ["dog", "robot"]
