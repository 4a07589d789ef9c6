"""Which path serves which model.

Services of RunAPI's contract: `flux_2`, `flux_kontext` and `flux`. A model of none of them goes to the
short form `/v1/{action}`, where the server decides.
"""

import re

from muralist.sdk.errors import InvalidArgumentError

TEXT_TO_IMAGE = "text_to_image"
REMIX_IMAGE = "remix_image"
TASKS = "/api/v1/tasks"

_ID = re.compile(r"[A-Za-z0-9_-]{1,128}")
_FLUX_MODELS = ("flux-dev", "flux-pro")
_STATUS_PATHS = (
    TASKS,
    "/api/v1/flux_2/text_to_image",
    "/api/v1/flux_2/remix_image",
    "/api/v1/flux_kontext/text_to_image",
    "/api/v1/flux/text_to_image",
    "/api/v1/flux/remix_image",
)


def service_of(model: str | None) -> str | None:
    """Name the service of a model, or None where only the server can tell."""
    if not model:
        return None
    if model in _FLUX_MODELS or model.startswith("flux-2-klein"):  # klein is FLUX.2, but sold by `flux`
        return "flux"
    if model.startswith("flux-2-"):
        return "flux_2"
    return "flux_kontext" if model.startswith("flux-kontext-") else None


def action_of(model: str | None) -> str:
    """Name the action that a model's name implies."""
    return REMIX_IMAGE if model and model.endswith("-remix-image") else TEXT_TO_IMAGE


def create_path(action: str, model: str | None) -> str:
    """Path that creates a task; raises InvalidArgumentError for an action that the family lacks."""
    service = service_of(model)
    if service == "flux_kontext" and action == REMIX_IMAGE:
        raise InvalidArgumentError(f"{model} edits through text_to_image with source_image_url; it has no remix_image.")
    return f"/api/v1/{service}/{action}" if service else f"/v1/{action}"


def checked_id(task_id: str) -> str:
    """Return the id if it can stand in a path; raises InvalidArgumentError otherwise."""
    if not _ID.fullmatch(task_id):
        raise InvalidArgumentError(f"{task_id!r} is not a task id.")
    return task_id


def status_paths(task_id: str) -> list[str]:
    """Paths that may know a task of unknown family, likeliest first.

    The first exists on Muralist; RunAPI's hosted service knows a task under the path that created it.
    """
    return [f"{path}/{checked_id(task_id)}" for path in _STATUS_PATHS]
