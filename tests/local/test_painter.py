"""Painting in the child, on tiny pipelines of the real classes: what is saved must not change a picture."""

import io
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from muralist.engines.diffusers_local.child.painter import OutOfMemory, Painter, Stopped
from muralist.engines.diffusers_local.child.pictures import UnusableSource
from muralist.engines.diffusers_local.child.pipeline import load, plan
from muralist.engines.diffusers_local.frames import Batch, Setup

from .bench import SIZE, a_painter, a_setup, a_source, an_item, paint, plain

pytestmark = pytest.mark.local

KINDS = [("klein", "Flux2KleinPipeline", 1.0), ("klein_base", "Flux2KleinPipeline", 4.0), ("dev", "Flux2Pipeline", 4.0)]
ROUNDING = 1
"""Levels of 255 by which a picture of a batch may differ: sums over larger tensors are made in another order."""


@pytest.mark.parametrize(("weights", "pipeline", "guidance"), KINDS)
def test_picture_is_that_of_plain_diffusers(weights, pipeline, guidance, request):
    """Trimmed text encoder, kept embeddings and sliced decoding give the very pixels of the plain call."""
    setup = a_setup(request.getfixturevalue(weights), pipeline, guidance=guidance)
    painter = a_painter(setup)

    first, again = paint(painter, an_item(7)), paint(painter, an_item(7))

    assert np.array_equal(first[0], plain(setup, an_item(7)))
    assert np.array_equal(first[0], again[0])


@pytest.mark.parametrize(("weights", "pipeline", "guidance"), KINDS)
def test_edit_with_two_sources_is_that_of_plain_diffusers(weights, pipeline, guidance, request):
    """Two source pictures of different sizes are used, in their order, as diffusers uses them."""
    setup = a_setup(request.getfixturevalue(weights), pipeline, guidance=guidance)
    red, blue = a_source((80, 64), (200, 30, 30)), a_source((64, 96), (30, 30, 200))

    painter = a_painter(setup)
    (edited,) = paint(painter, an_item(7), sources=[red, blue])
    (swapped,) = paint(painter, an_item(7), sources=[blue, red])

    opened = [Image.open(io.BytesIO(data)).convert("RGB") for data in (red, blue)]
    assert np.array_equal(edited, plain(setup, an_item(7), opened))
    assert not np.array_equal(edited, swapped)


@pytest.mark.parametrize(("weights", "pipeline", "guidance"), KINDS)
def test_each_picture_of_a_batch_is_that_of_its_own_seed_and_prompt(weights, pipeline, guidance, request):
    """A batch gives every item what it would have got alone, but for rounding, and no two are alike."""
    setup = a_setup(request.getfixturevalue(weights), pipeline, guidance=guidance)
    painter = a_painter(setup)
    items = [an_item(1), an_item(2), an_item(3, "a vase with dried flowers")]

    together = paint(painter, *items)
    alone = [paint(painter, item)[0] for item in items]

    for one, other in zip(together, alone, strict=True):
        assert np.abs(one - other).max() <= ROUNDING
    assert min(np.abs(alone[0] - alone[1]).max(), np.abs(alone[1] - alone[2]).max()) > 20 * ROUNDING


def test_batch_is_painted_in_one_pass(klein):
    """Three items take as many steps as one, and steps are told as they are done."""
    steps: list[tuple[int, int]] = []
    batch = Batch(items=[an_item(1), an_item(2), an_item(3)], width=SIZE[0], height=SIZE[1])

    a_painter(a_setup(klein, steps=3)).paint(
        batch, is_wanted=lambda _: True, on_step=lambda done, of: steps.append((done, of))
    )

    assert steps == [(1, 3), (2, 3), (3, 3)]


def test_batch_stops_between_steps_when_nobody_wants_it(klein):
    """No step is begun after the last one who waits has gone, and the pipeline paints on afterwards."""
    painter = a_painter(a_setup(klein, steps=4))
    steps: list[int] = []
    batch = Batch(items=[an_item(1), an_item(2)], width=SIZE[0], height=SIZE[1])

    with pytest.raises(Stopped):
        painter.paint(batch, is_wanted=lambda _: len(steps) < 2, on_step=lambda done, _: steps.append(done))

    assert steps == [1, 2]
    assert paint(painter, an_item(1))[0].std() > 0


def test_batch_goes_on_when_one_of_two_is_stopped(klein):
    """A batch is finished for whoever still wants a picture of it."""
    batch = Batch(items=[an_item(1), an_item(2)], width=SIZE[0], height=SIZE[1])

    pictures = a_painter(a_setup(klein)).paint(batch, is_wanted=lambda item: item.id == 2, on_step=lambda *_: None)

    assert len(pictures) == 2


class CountingEncoder(torch.nn.Module):
    """A text encoder that counts its calls."""

    def __init__(self, real: Any) -> None:
        super().__init__()
        self.real = real
        self.calls = 0

    @property
    def dtype(self) -> torch.dtype:
        """The type of the real one."""
        return self.real.dtype

    @property
    def device(self) -> torch.device:
        """The device of the real one."""
        return self.real.device

    def forward(self, *arguments: Any, **named: Any) -> Any:
        """Count and pass on."""
        self.calls += 1
        return self.real(*arguments, **named)


def counted(setup: Setup) -> tuple[Painter, CountingEncoder]:
    """A painter, and its text encoder that counts."""
    chosen = plan(setup)
    pipe = load(setup, chosen)
    pipe.text_encoder = CountingEncoder(pipe.text_encoder)
    return Painter(pipe, setup, chosen.device), pipe.text_encoder


def test_prompt_is_encoded_once_when_it_is_painted_again(klein):
    """A prompt with other seeds skips the text encoder, until others have pushed it out."""
    painter, encoder = counted(a_setup(klein, prompt_cache=2))

    paint(painter, an_item(1), an_item(2))
    paint(painter, an_item(3))
    assert encoder.calls == 1

    for prompt in ("two", "three", "a red bicycle"):
        paint(painter, an_item(1, prompt))
    assert encoder.calls == 4


def test_prompt_is_encoded_each_time_without_a_cache(klein):
    """A cache of no prompts keeps none."""
    painter, encoder = counted(a_setup(klein, prompt_cache=0))

    paint(painter, an_item(1))
    paint(painter, an_item(1))

    assert encoder.calls == 2


class NarrowPipeline:
    """A pipeline whose device has memory for so many pictures at once."""

    def __init__(self, real: Any, most: int) -> None:
        self._real = real
        self._most = most
        self.tried: list[int] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def __call__(self, **call: Any) -> Any:
        """Paint, or run out of memory."""
        self.tried.append(len(call["generator"]))
        if self.tried[-1] > self._most:
            raise torch.OutOfMemoryError("no memory left")
        return self._real(**call)


def narrow(setup: Setup, most: int) -> tuple[Painter, NarrowPipeline]:
    """A painter on a narrow device."""
    chosen = plan(setup)
    pipe = NarrowPipeline(load(setup, chosen), most)
    return Painter(pipe, setup, chosen.device), pipe


def test_batch_is_halved_when_memory_ends(klein):
    """A batch that does not fit is painted by halves in its order, and later batches are not tried whole again."""
    painter, pipe = narrow(a_setup(klein), 1)
    items = [an_item(seed) for seed in (1, 2, 3)]

    pictures = paint(painter, *items)
    paint(painter, *items[:2])

    assert pipe.tried == [3, 1, 1, 1, 1, 1]
    assert np.array_equal(pictures[2], paint(painter, items[2])[0])


def test_picture_that_does_not_fit_alone_says_what_helps(klein):
    """When not even one picture fits, the error names the setting that helps."""
    painter, _ = narrow(a_setup(klein), 0)

    with pytest.raises(OutOfMemory, match="MURALIST_LOCAL_OFFLOAD"):
        paint(painter, an_item(1), an_item(2))


def test_source_that_the_pipeline_does_not_take_is_refused(klein):
    """A source below 64 pixels is refused before anything is painted."""
    with pytest.raises(UnusableSource, match="Source picture 1 is 64x32"):
        paint(a_painter(a_setup(klein)), an_item(1), sources=[a_source((64, 32), (0, 0, 0))])
