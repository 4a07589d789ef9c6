"""What can be told without starting anything: are the packages, the licence, the models and the weights in place?"""

import importlib.util
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from muralist.engines.diffusers_local.licence import licence_fault
from muralist.engines.diffusers_local.weights import INDEX, Weights, find_weights

PACKAGES = ("torch", "diffusers", "transformers", "accelerate", "huggingface_hub")
INSTALL = "pip install 'muralist[local]'"


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """Where the weights are, or the `fault` that keeps the engine from painting, with what mends it."""

    folder: Path | None = None
    fault: str | None = None


def look(
    weights: Weights,
    *,
    where: str | None,
    accepted: str | None,
    models: Sequence[str],
    packages: Sequence[str] = PACKAGES,
) -> Readiness:
    """Find what is missing; the first fault in the order in which an operator would mend them.

    Args:
        weights: what is to be run.
        where: a folder or a repository that replaces the published one.
        accepted: the word of the licence that the operator accepted.
        models: the model lines or ids that the engine is to paint.
        packages: what must be importable.
    """
    repository = where or weights.repository
    if missing := [name for name in packages if importlib.util.find_spec(name) is None]:
        return Readiness(fault=f"{_and(missing)} {'is' if len(missing) == 1 else 'are'} not installed; run: {INSTALL}")
    fault = licence_fault(weights.licence, title=weights.title, repository=weights.repository, accepted=accepted)
    if fault is not None:
        return Readiness(fault=fault)
    if not models:
        return Readiness(
            fault=f"no model of the catalogue is {weights.title}; name those that it shall paint, such as "
            "MURALIST_LOCAL_MODELS=flux-2-flex"
        )
    folder = find_weights(repository)
    if folder is not None:
        return Readiness(folder=folder)
    if _is_path(repository):
        return Readiness(
            fault=f"{repository} is no folder with a {INDEX}; name a folder that diffusers can load with "
            "MURALIST_LOCAL_WEIGHTS"
        )
    return Readiness(fault=f"the weights of {weights.title} are not on this machine; run: hf download {repository}")


def _is_path(where: str) -> bool:
    return where.startswith((".", "/", "~")) or where.count("/") != 1 or Path(where).is_dir()


def _and(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
