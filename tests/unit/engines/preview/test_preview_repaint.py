"""Pictures of the painter's own are taken apart exactly; what they remember is compact, checked and honest."""

from __future__ import annotations

import io
import json
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageDraw
from PIL.PngImagePlugin import PngInfo
from tests.unit.engines.preview.pictures import photo, pixels

from muralist.engines.preview import PreviewPicture, read_metadata

Paint = Callable[..., PreviewPicture]
VASE = "a ceramic vase with red tulips and a mug on a linen tablecloth"
SHORE = "a lighthouse on a beach at sunset"


def _plan(picture: PreviewPicture) -> dict[str, object]:
    memory = json.loads(read_metadata(picture.data)["muralist:plan"])
    return dict(memory["plan"])


def _props(picture: PreviewPicture) -> list[str]:
    return [thing["prop"] for thing in _plan(picture)["things"] if not thing.get("hidden")]  # type: ignore[attr-defined]


@pytest.mark.parametrize("output_format", ["png", "jpeg", "webp"])
def test_painted_file_remembers_its_plan(painted: Paint, output_format: str) -> None:
    """Every format carries the plan; repainting from it gives the picture again."""
    first = painted(VASE, output_format=output_format)
    again = painted("", sources=(first.data,), seed=99)
    assert np.abs(pixels(first.data) - pixels(again.data)).mean() < 6
    assert len(read_metadata(first.data)["muralist:plan"]) < 1500


def test_thing_of_one_picture_moves_to_the_place_of_another(painted: Paint) -> None:
    """ "Put the vase of image 1 on the beach of image 2" keeps both and leaves the mug behind."""
    sources = (painted(VASE, seed=3).data, painted(SHORE, seed=5).data)
    for prompt in ("put the vase of image 1 on the beach of image 2", "把圖一的花瓶放在圖二的沙灘上"):
        result = painted(prompt, sources=sources)
        assert _plan(result)["place"] == "beach"
        assert sorted(_props(result)) == ["lighthouse", "vase"]
        assert result.ignored == ()


@pytest.mark.parametrize(
    ("prompt", "props"),
    [
        ("remove the mug", ["vase"]),
        ("add a cat", ["vase", "mug", "cat"]),
        ("replace the mug with a candle", ["vase", "candle"]),
        ("把杯子換成蠟燭", ["vase", "candle"]),
        ("without the mug", ["vase"]),
    ],
)
def test_things_are_added_removed_and_replaced(painted: Paint, prompt: str, props: list[str]) -> None:
    """Orders change exactly the things they name."""
    result = painted(prompt, sources=(painted(VASE).data,))
    assert _props(result) == props
    assert result.ignored == ()


def test_named_thing_is_recoloured_and_the_rest_kept(painted: Paint) -> None:
    """ "Make the mug blue" changes the mug's pixels and few others."""
    source = painted(VASE)
    result = painted("make the mug blue", sources=(source.data,))
    changed = np.abs(pixels(source.data) - pixels(result.data)).sum(axis=-1) > 40
    assert 0.01 < changed.mean() < 0.25
    assert result.understood == ("mug", "blue")


@pytest.mark.parametrize(
    ("prompt", "field", "value"),
    [
        ("make it night", "time", "night"),
        ("in the rain", "weather", "rain"),
        ("watercolor", "styles", ["watercolour"]),
        ("replace the background with a snowy mountain", "place", "mountains"),
        ("change the background to a desert", "place", "desert"),
    ],
)
def test_scene_of_a_painted_picture_changes_exactly(painted: Paint, prompt: str, field: str, value: object) -> None:
    """Hour, weather, style and background are repainted, the lighthouse stays."""
    result = painted(prompt, sources=(painted(SHORE).data,))
    assert _plan(result)[field] == value
    assert _props(result) == ["lighthouse"]


def test_added_thing_leaves_the_looks_of_the_rest(painted: Paint) -> None:
    """The cat of a picture stays the same cat when others come and go, also over two remixes."""
    source = painted("a cat and a mug")
    twice = painted("remove the mug", sources=(painted("add a robot", sources=(source.data,)).data,))
    assert _props(twice) == ["cat", "robot"]
    first = _plan(twice)["things"][0]  # type: ignore[index]
    assert (first["key"], first["seed"]) == (0, 1)


def test_other_ratio_is_painted_not_stretched(painted: Paint) -> None:
    """A square source asked for wide is composed anew from its plan: no mirrored edges, the same things."""
    result = painted("", sources=(painted(SHORE).data,), width=256, height=128)
    assert _props(result) == ["lighthouse"]
    assert _plan(result)["place"] == "beach"


def test_edited_picture_counts_as_a_photograph(painted: Paint) -> None:
    """Whoever paints over a file keeps what was painted: its old plan no longer speaks for it."""
    source = painted(SHORE)
    with Image.open(io.BytesIO(source.data)) as picture:
        edited = picture.convert("RGB")
        memory = picture.text["muralist:plan"]  # type: ignore[attr-defined]
    ImageDraw.Draw(edited).rectangle((10, 10, 118, 118), fill=(20, 220, 40))
    info, out = PngInfo(), io.BytesIO()
    info.add_itxt("muralist:plan", memory)
    edited.save(out, "PNG", pnginfo=info)
    result = painted("", sources=(out.getvalue(),))
    assert "muralist:plan" not in read_metadata(result.data)
    assert np.abs(pixels(result.data)[64, 64] - np.array([20, 220, 40])).max() < 40


@pytest.mark.parametrize(
    "change",
    [
        lambda memory: memory.update(v=99),
        lambda memory: memory["plan"].update(place="../etc"),
        lambda memory: memory["plan"].update(things=[{"prop": "nobody", "word": "x"}]),
        lambda memory: memory["plan"].update(things=[{"prop": "cat", "word": "x", "count": 10**9}]),
        lambda memory: memory["plan"].update(things=[{"prop": "cat", "word": "x", "size": 1e9}]),
        lambda memory: memory["plan"].update(
            things=[{"prop": "cat", "word": "x", "relation": {"kind": "on", "other": 7}}]
        ),
        lambda memory: memory["plan"].update(things=[{"prop": "cat", "word": "x", "colours": [["red", "zz"]]}]),
        lambda memory: memory["plan"].update(things="cat" * 1000),
        lambda memory: memory.update(seed="x"),
        lambda memory: memory.update(look="ff"),
        lambda memory: memory.clear(),
    ],
)
def test_forged_memory_is_not_believed(painted: Paint, change: Callable[[dict[str, object]], None]) -> None:
    """A plan with unknown names or impossible numbers is ignored; the picture is then an ordinary source."""
    source = painted(SHORE)
    with Image.open(io.BytesIO(source.data)) as picture:
        memory = json.loads(picture.text["muralist:plan"])  # type: ignore[attr-defined]
        change(memory)
        info, out = PngInfo(), io.BytesIO()
        info.add_itxt("muralist:plan", json.dumps(memory))
        picture.save(out, "PNG", pnginfo=info)
    result = painted("", sources=(out.getvalue(),))
    assert "muralist:plan" not in read_metadata(result.data)


def test_thing_of_a_painted_picture_lies_on_a_photograph(painted: Paint) -> None:
    """ "Put the vase of image 1 on image 2" needs no cut-out: the vase is painted onto the photograph."""
    sources = (painted(VASE).data, photo(3, 128, 128))
    plain = pixels(painted("", sources=sources[1:]).data)
    result = painted("put the vase of image 1 on image 2", sources=sources)
    changed = np.abs(plain - pixels(result.data)).sum(axis=-1) > 40
    assert 0.02 < changed.mean() < 0.7
    assert "vase" in result.understood
