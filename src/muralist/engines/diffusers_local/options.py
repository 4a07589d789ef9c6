"""How an operator wants open weights to be run."""

import msgspec


class LocalOptions(msgspec.Struct, frozen=True, kw_only=True):
    """The choices. `weights` is a word of `KNOWN`; `folder` a folder or repository that replaces the published one.

    `models` are model lines or ids; empty means those that the weights are. `accepted_licence` is the licence's word.
    `device` is auto, cpu, cuda, cuda:1 ...; `dtype` a torch type's name; `offload` auto, none, model or group.
    `batch` is how many pictures are painted at once at most, `prompt_cache` how many prompts' embeddings are kept.
    """

    weights: str = "klein-4b"
    folder: str | None = None
    models: tuple[str, ...] = ()
    accepted_licence: str | None = None
    device: str = "auto"
    dtype: str = "bfloat16"
    offload: str = "auto"
    attention: str | None = None
    compile: bool = False
    steps: int | None = None
    batch: int = 4
    batch_wait_ms: int = 10
    prompt_cache: int = 64
