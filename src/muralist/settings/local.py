"""Settings of open weights on one's own GPU."""

import re
from dataclasses import dataclass

from muralist.settings.rules import Rule, boolean, choice, integer, names, text
from muralist.settings.spec import setting

_DEVICE = re.compile(r"auto|cpu|mps|(?:cuda|xpu)(?::[0-9]{1,3})?")


def device() -> Rule:
    """A device as torch names it, or auto."""

    def read(raw: object) -> str:
        if not isinstance(raw, str) or not _DEVICE.fullmatch(raw.lower()):
            raise ValueError
        return raw.lower()

    return Rule("auto, cpu, mps, cuda or one GPU of several such as cuda:1", read)


@dataclass(frozen=True, kw_only=True)
class LocalSettings:
    """The group of the engine `diffusers_local`."""

    local_engine: bool = setting(
        boolean(),
        "Whether this machine paints with open weights itself: switches the engine `diffusers_local` on. Needs "
        "`pip install 'muralist[local]'` and the weights.",
        value=False,
    )
    local_model: str = setting(
        choice("klein-4b", "klein-base-4b", "klein-9b", "klein-base-9b", "dev"),
        "Which weights of FLUX.2 paint; the 9B ones and dev need their licence accepted.",
        value="klein-4b",
    )
    local_accept_licence: str | None = setting(
        choice("flux-non-commercial"),
        "The licence of the weights that you have read and accept, for weights that may not be used commercially.",
        value=None,
    )
    local_weights: str | None = setting(
        text(),
        "A folder that diffusers can load, or a repository in Hugging Face's cache, that replaces the published one.",
        value=None,
    )
    local_models: tuple[str, ...] = setting(
        names(),
        "The models that are painted, as model lines or whole ids.",
        value=(),
        default="flux-2-klein with klein weights, none with dev",
    )
    local_device: str = setting(device(), "Where it paints; auto takes the first GPU, else the CPU.", value="auto")
    local_dtype: str = setting(
        choice("bfloat16", "float32"), "The type of number that weights are converted to.", value="bfloat16"
    )
    local_offload: str = setting(
        choice("auto", "none", "model", "group"),
        "What stays in the machine's memory until it is needed: nothing, all parts but one, or all layers but one; "
        "auto takes the first that fits.",
        value="auto",
    )
    local_attention: str | None = setting(
        text(),
        "Attention backend of diffusers, such as native, flash or sage; all but native need a package of their own.",
        value=None,
    )
    local_compile: bool = setting(
        boolean(),
        "Whether the transformer is compiled: the first picture takes minutes, the others less. Needs a C++ compiler.",
        value=False,
    )
    local_steps: int | None = setting(
        integer(1, 200),
        "Steps of a picture.",
        value=None,
        unit="steps",
        default="as the weights recommend: 4, 28 or 50",
    )
    local_batch: int = setting(
        integer(1, 64),
        "Waiting pictures of one size and without sources that are painted at once at most.",
        value=4,
        unit="pictures",
    )
    local_batch_wait_ms: int = setting(
        integer(0, 5_000), "How long a batch waits for more pictures before it begins.", value=10, unit="milliseconds"
    )
    local_prompt_cache: int = setting(
        integer(0, 100_000),
        "Of how many prompts the embeddings are kept in memory, up to 16 MB each; painting one again is then quicker.",
        value=64,
        unit="prompts",
    )
