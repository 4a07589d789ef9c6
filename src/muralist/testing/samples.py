"""Ready-made values for tests: a model, and changes that make tasks of it."""

from datetime import datetime

from muralist.core import task
from muralist.core.catalogue.model import Action, Model
from muralist.core.catalogue.params import check_params
from muralist.core.catalogue.registry import read_catalogue
from muralist.core.ports import Submission
from muralist.core.task import Change
from muralist.kit.ids import uuid7

SAMPLE_CENTS = {"1k": 5, "2k": 7}

_LINE = {
    "line": "sample",
    "title": "Sample",
    "service": "sample",
    "tier": "pro",
    "price": {"key": "output_resolution", "cents": SAMPLE_CENTS},
    "sizes": {"1k": {"1:1": [64, 64], "3:4": [96, 128]}, "2k": {"1:1": [128, 128], "3:4": [192, 256]}},
    "params": {
        "output_resolution": {"kind": "choice", "description": "Size.", "choices": ["1k", "2k"], "default": "1k"},
        "aspect_ratio": {"kind": "choice", "description": "Shape.", "choices": ["1:1", "3:4"], "default": "1:1"},
    },
    "actions": {
        "text_to_image": {"model": "sample-text-to-image", "summary": "Words.", "example": "a cat"},
        "remix_image": {
            "model": "sample-remix-image",
            "summary": "Pictures.",
            "example": "as a sketch",
            "params": {
                "source_image_urls": {
                    "kind": "urls",
                    "description": "Sources.",
                    "required": True,
                    "min_items": 1,
                    "max_items": 4,
                }
            },
        },
    },
}

_EVERY_MODEL = {
    "params": {
        "prompt": {"kind": "text", "description": "Words.", "required": True, "min_length": 3, "max_length": 200},
        "output_format": {"kind": "choice", "description": "Type.", "choices": ["png", "webp"], "default": "png"},
        "seed": {"kind": "integer", "description": "Seed.", "minimum": 0, "maximum": 4294967295},
        "metadata": {"kind": "labels", "description": "Your own strings."},
        "callback_url": {"kind": "url", "description": "Where to tell of the end."},
    }
}

SAMPLE_CATALOGUE = read_catalogue({"sample.toml": _LINE}, _EVERY_MODEL)
"""Two models: `sample-text-to-image` and `sample-remix-image`, 5 cents at 1k and 7 at 2k."""


def sample_model(action: Action = Action.TEXT_TO_IMAGE) -> Model:
    """The sample model of an action."""
    return SAMPLE_CATALOGUE.get(f"sample-{action.value.replace('_', '-')}", action)


def sample_change(
    account_id: int,
    now: datetime,
    *,
    prompt: str = "a ceramic vase",
    resolution: str = "1k",
    callback_url: str | None = None,
    idempotency_key: str | None = None,
    client_request_id: str | None = None,
    id: str | None = None,
) -> Change:
    """The change that accepts a text-to-image task."""
    model = sample_model()
    return task.accept(
        model,
        check_params(model, {"prompt": prompt, "output_resolution": resolution, "callback_url": callback_url}),
        id=id or uuid7(),
        account_id=account_id,
        key_id=1,
        seed=7,
        origin="http://127.0.0.1:8787",
        now=now,
        idempotency_key=idempotency_key,
        client_request_id=client_request_id,
    )


def sample_submission(
    account_id: int,
    now: datetime,
    *,
    prompt: str = "a ceramic vase",
    resolution: str = "1k",
    idempotency_key: str | None = None,
    client_request_id: str | None = None,
) -> Submission:
    """A task on its way into a store; its fingerprint differs when the prompt or the resolution does."""
    change = sample_change(
        account_id,
        now,
        prompt=prompt,
        resolution=resolution,
        idempotency_key=idempotency_key,
        client_request_id=client_request_id,
    )
    return Submission(change=change, fingerprint=f"{prompt}/{resolution}".encode())
