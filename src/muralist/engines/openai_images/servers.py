"""What each kind of server takes, by its own source: OpenAI's image API has many dialects."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal


class ServerKind(StrEnum):
    """The servers whose dialect is known; `generic` sends only what all of them take."""

    VLLM_OMNI = "vllm-omni"
    SGLANG = "sglang"
    LOCALAI = "localai"
    LITELLM = "litellm"
    OPENAI = "openai"
    GENERIC = "generic"


OPENAI_SIZES = ((1024, 1024), (1536, 1024), (1024, 1536))
"""The sizes of OpenAI's gpt-image models."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """Which fields a kind of server takes.

    `references` says how source pictures go up: as files to /images/edits, or as base64 in `ref_images` beside the
    prompt. `steps` is the name of the field for steps, None where there is none. `sizes` are the only ones taken;
    empty means any. `models` maps model lines to the names under which such a server usually has them.
    """

    references: Literal["edits", "ref_images"] = "edits"
    max_references: int = 4
    steps: str | None = None
    guidance: bool = False
    seed: bool = False
    output_format: bool = False
    response_format: bool = True
    moderation: bool = False
    sizes: tuple[tuple[int, int], ...] = ()
    models: Mapping[str, str] = field(default_factory=dict)


_KLEIN = {"flux-2-klein": "black-forest-labs/FLUX.2-klein-4B"}

DIALECTS: Mapping[ServerKind, Dialect] = {
    ServerKind.VLLM_OMNI: Dialect(
        steps="num_inference_steps", guidance=True, seed=True, output_format=True, models=_KLEIN
    ),
    ServerKind.SGLANG: Dialect(
        steps="num_inference_steps", guidance=True, seed=True, output_format=True, models=_KLEIN
    ),
    ServerKind.LOCALAI: Dialect(
        references="ref_images", steps="step", seed=True, models={"flux-2-klein": "flux.2-klein-4b"}
    ),
    ServerKind.LITELLM: Dialect(response_format=False),
    ServerKind.OPENAI: Dialect(
        max_references=16, output_format=True, response_format=False, moderation=True, sizes=OPENAI_SIZES
    ),
    ServerKind.GENERIC: Dialect(),
}


def nearest_size(width: int, height: int, sizes: tuple[tuple[int, int], ...]) -> tuple[int, int]:
    """The allowed size whose ratio is closest to the wanted one; the wanted one where all are allowed."""

    def distance(size: tuple[int, int]) -> float:
        have, wanted = size[0] / size[1], width / height
        return max(have, wanted) / min(have, wanted)

    return min(sizes, key=distance) if sizes else (width, height)


def is_distilled(served: str) -> bool:
    """Whether a served model is a distilled FLUX.2 [klein], which paints in 4 steps without guidance.

    Servers that are not told so take the pipeline's default of 50 steps.
    """
    name = served.lower()
    return "klein" in name and "base" not in name
