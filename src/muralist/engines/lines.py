"""Finds what an upstream calls one of our models: catalogue ids begin with the name of their model line."""

from collections.abc import Mapping
from typing import TypeVar

from muralist.errors import EngineBroken

T = TypeVar("T")


def find_line(lines: Mapping[str, T], model_id: str) -> tuple[str, T] | None:
    """The entry with the longest name that a model id begins with, and that name."""
    names = [name for name in lines if model_id == name or model_id.startswith(f"{name}-")]
    if not names:
        return None
    name = max(names, key=len)
    return name, lines[name]


def line_of(lines: Mapping[str, T], model_id: str, *, engine: str) -> tuple[str, T]:
    """Like `find_line`, for an order that was routed here. Raises EngineBroken when there is no such line."""
    found = find_line(lines, model_id)
    if found is None:
        raise EngineBroken(f"{engine} has no model {model_id!r}; take it out of that model's route.")
    return found
