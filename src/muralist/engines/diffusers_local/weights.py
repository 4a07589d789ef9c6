"""The open weights of FLUX.2 that can be painted with: where they are published, and how they are to be run."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from muralist.engines.diffusers_local.licence import APACHE, NON_COMMERCIAL, Licence

INDEX = "model_index.json"
"""The file that a diffusers folder of weights begins with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """One set of weights, with the steps and the guidance that it was trained for.

    `pipeline` is the diffusers class that runs it. `lines` are the model lines of the catalogue that it is.
    """

    title: str
    repository: str
    licence: Licence
    pipeline: str
    steps: int
    guidance: float
    lines: tuple[str, ...] = ()


KNOWN: Mapping[str, Weights] = {
    "klein-4b": Weights(
        title="FLUX.2 [klein] 4B",
        repository="black-forest-labs/FLUX.2-klein-4B",
        licence=APACHE,
        pipeline="Flux2KleinPipeline",
        steps=4,
        guidance=1.0,
        lines=("flux-2-klein",),
    ),
    "klein-base-4b": Weights(
        title="FLUX.2 [klein] base 4B",
        repository="black-forest-labs/FLUX.2-klein-base-4B",
        licence=APACHE,
        pipeline="Flux2KleinPipeline",
        steps=50,
        guidance=4.0,
        lines=("flux-2-klein",),
    ),
    "klein-9b": Weights(
        title="FLUX.2 [klein] 9B",
        repository="black-forest-labs/FLUX.2-klein-9B",
        licence=NON_COMMERCIAL,
        pipeline="Flux2KleinPipeline",
        steps=4,
        guidance=1.0,
        lines=("flux-2-klein",),
    ),
    "klein-base-9b": Weights(
        title="FLUX.2 [klein] base 9B",
        repository="black-forest-labs/FLUX.2-klein-base-9B",
        licence=NON_COMMERCIAL,
        pipeline="Flux2KleinPipeline",
        steps=50,
        guidance=4.0,
        lines=("flux-2-klein",),
    ),
    "dev": Weights(
        title="FLUX.2 [dev]",
        repository="black-forest-labs/FLUX.2-dev",
        licence=NON_COMMERCIAL,
        pipeline="Flux2Pipeline",
        steps=28,
        guidance=4.0,
    ),
}
"""By the words of the setting `local_model`. Steps and guidance as the model cards recommend them."""


def find_weights(where: str) -> Path | None:
    """The folder of weights: the one named, or that of a repository in Hugging Face's cache; None when it is not there.

    Nothing is downloaded. The cache's place is that of huggingface_hub, which must be installed for repositories.
    """
    folder = Path(where).expanduser()
    if folder.is_dir():
        return folder if (folder / INDEX).is_file() else None
    if where.count("/") != 1 or where.startswith((".", "/", "~")):
        return None
    from huggingface_hub import try_to_load_from_cache

    found = try_to_load_from_cache(where, INDEX)
    return Path(found).parent if isinstance(found, str) else None
