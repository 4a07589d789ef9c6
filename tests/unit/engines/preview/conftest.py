"""Small pictures and requests that the preview tests share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from muralist.engines.preview import PreviewPicture, PreviewRequest, paint


@pytest.fixture
def ask() -> Callable[..., PreviewRequest]:
    """A request maker with small defaults."""

    def make(prompt: str = "a red apple on a table", **changes: object) -> PreviewRequest:
        fields: dict[str, object] = {
            "prompt": prompt, "width": 128, "height": 128, "seed": 1, "tier": "klein", "output_format": "png",
        }  # fmt: skip
        return PreviewRequest(**{**fields, **changes})  # type: ignore[arg-type]

    return make


@pytest.fixture
def painted(ask: Callable[..., PreviewRequest]) -> Callable[..., PreviewPicture]:
    """Paints a request made with `ask`'s defaults."""
    return lambda prompt="a red apple on a table", **changes: paint(ask(prompt, **changes))
