"""Setups, batches and plain diffusers calls for the tests of painting."""

import io
from pathlib import Path
from typing import Any

import diffusers
import numpy as np
import torch
from PIL import Image

from muralist.engines.diffusers_local.child.painter import Painter
from muralist.engines.diffusers_local.child.pipeline import load, plan
from muralist.engines.diffusers_local.frames import Batch, Item, Setup

SIZE = (96, 64)


def a_setup(folder: Path, pipeline: str = "Flux2KleinPipeline", **fields: object) -> Setup:
    """How to run tiny weights: two steps, exact numbers."""
    values: dict[str, object] = {
        "title": "tiny weights",
        "folder": str(folder),
        "pipeline": pipeline,
        "steps": 2,
        "guidance": 1.0 if pipeline == "Flux2KleinPipeline" else 4.0,
        "device": "cpu",
        "dtype": "float32",
        "offload": "auto",
        "attention": None,
        "compile": False,
        "prompt_cache": 8,
        "largest_batch": 4,
    }
    return Setup(**(values | fields))  # type: ignore[arg-type]


def a_painter(setup: Setup) -> Painter:
    """A painter with its pipeline loaded."""
    chosen = plan(setup)
    return Painter(load(setup, chosen), setup, chosen.device)


def an_item(seed: int, prompt: str = "a red bicycle") -> Item:
    """A picture to paint; its id is its seed."""
    return Item(id=seed, prompt=prompt, seed=seed, output_format="png")


def paint(painter: Painter, *items: Item, sources: list[bytes] | None = None) -> list[np.ndarray]:
    """The pixels of a batch that everybody wants."""
    batch = Batch(items=list(items), width=SIZE[0], height=SIZE[1], sources=sources or [])
    return [pixels(each) for each in painter.paint(batch, is_wanted=lambda _: True, on_step=lambda *_: None)]


def plain(setup: Setup, item: Item, sources: list[Image.Image] | None = None) -> np.ndarray:
    """The pixels that diffusers paints when it is called as its documentation shows."""
    pipe: Any = getattr(diffusers, setup.pipeline).from_pretrained(setup.folder, dtype=torch.float32)
    pipe.set_progress_bar_config(disable=True)
    painted = pipe(
        prompt=item.prompt,
        image=sources,
        width=SIZE[0],
        height=SIZE[1],
        num_inference_steps=setup.steps,
        guidance_scale=setup.guidance,
        generator=torch.Generator("cpu").manual_seed(item.seed),
    )
    return pixels(painted.images[0])


def pixels(picture: Image.Image) -> np.ndarray:
    """Whole numbers that may be subtracted."""
    return np.asarray(picture.convert("RGB")).astype(int)


def a_source(size: tuple[int, int], colour: tuple[int, int, int]) -> bytes:
    """A PNG of one colour."""
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "PNG")
    return out.getvalue()
