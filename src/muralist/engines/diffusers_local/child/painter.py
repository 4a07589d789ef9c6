"""Paints batches with a pipeline: each picture from its own seed, stoppable between steps, smaller when memory ends."""

from collections.abc import Callable, Sequence
from typing import Any

import torch
from PIL import Image

from muralist.engines.diffusers_local.child.embeddings import EmbeddingCache
from muralist.engines.diffusers_local.child.pictures import read_source
from muralist.engines.diffusers_local.frames import Batch, Item, Setup

OnStep = Callable[[int, int], None]
IsWanted = Callable[[Item], bool]


class Stopped(Exception):
    """Nobody wants any picture of the batch any more."""


class OutOfMemory(Exception):
    """One picture alone does not fit into the device's memory."""


class Painter:
    """A loaded pipeline. It has state of its own, so one batch at a time is painted."""

    def __init__(self, pipe: Any, setup: Setup, device: torch.device) -> None:
        self._pipe = pipe
        self._steps = setup.steps
        self._guidance = setup.guidance
        self._device = device
        self._most = setup.largest_batch
        self._embeddings = EmbeddingCache(setup.prompt_cache, self._encode)

    def paint(self, batch: Batch, *, is_wanted: IsWanted, on_step: OnStep) -> list[Image.Image]:
        """The pictures of a batch in the order of its items. `on_step` takes steps done and steps in all.

        When memory does not suffice for so many at once, they are painted by halves, and never as many again.

        Raises:
            Stopped: no item is wanted any more.
            OutOfMemory: not even one picture fits.
            UnusableSource: the pipeline does not take a source.
        """
        sources = [read_source(data, number) for number, data in enumerate(batch.sources, start=1)]
        pictures: list[Image.Image] = []
        while len(pictures) < len(batch.items):
            items = batch.items[len(pictures) : len(pictures) + self._most]
            try:
                pictures += self._paint(items, batch, sources, is_wanted=is_wanted, on_step=on_step)
            except torch.OutOfMemoryError as error:
                torch.cuda.empty_cache()
                if len(items) == 1:
                    raise OutOfMemory(
                        f"The device's memory does not suffice for a picture of {batch.width}x{batch.height} with "
                        f"{len(sources)} sources; set MURALIST_LOCAL_OFFLOAD=model or choose smaller weights."
                    ) from error
                self._most = len(items) // 2
        return pictures

    def _paint(
        self,
        items: Sequence[Item],
        batch: Batch,
        sources: list[Image.Image],
        *,
        is_wanted: IsWanted,
        on_step: OnStep,
    ) -> list[Image.Image]:
        def after_step(_pipe: Any, index: int, _timestep: Any, kept: dict[str, Any]) -> dict[str, Any]:
            on_step(index + 1, self._steps)
            if not any(map(is_wanted, batch.items)):
                raise Stopped
            return kept

        call: dict[str, Any] = {
            "prompt_embeds": self._embedded([item.prompt for item in items]),
            "height": batch.height,
            "width": batch.width,
            "num_inference_steps": self._steps,
            "guidance_scale": self._guidance,
            # Noise from the CPU's generator is the same on every device, so a seed means the same picture everywhere.
            "generator": [torch.Generator("cpu").manual_seed(item.seed) for item in items],
            "callback_on_step_end": after_step,
        }
        if sources:
            call["image"] = sources
        if self._guidance > 1 and not self._pipe.config.get("is_distilled", True):
            call["negative_prompt_embeds"] = self._embedded([""] * len(items))
        if not any(map(is_wanted, batch.items)):
            raise Stopped
        try:
            painted: list[Image.Image] = self._pipe(**call).images
        except BaseException:
            # A call that breaks off leaves parts on the device that offloading would have taken back.
            self._pipe.maybe_free_model_hooks()
            raise
        return painted

    def _embedded(self, prompts: Sequence[str]) -> torch.Tensor:
        return torch.cat([self._embeddings.of(prompt).to(self._device) for prompt in prompts])

    def _encode(self, prompt: str) -> torch.Tensor:
        with torch.no_grad():
            embedded: torch.Tensor = self._pipe.encode_prompt(prompt=[prompt])[0]
        return embedded
