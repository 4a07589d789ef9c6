"""What is known about a setting: its rule, its meaning and the variables that set it."""

import json
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, asdict, dataclass, field, is_dataclass
from typing import Any

from muralist.settings.rules import Rule

ENVIRONMENT_PREFIX = "MURALIST_"
HIDDEN = "(hidden)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """All that is known about a setting besides its value. `default` is written as for people.

    `also` is a second variable that sets it, one that the upstream's own tools read as well.
    """

    name: str
    rule: Rule
    description: str
    default: str
    unit: str | None
    secret: bool
    also: str | None = None

    @property
    def variable(self) -> str:
        """The environment variable of the setting."""
        return ENVIRONMENT_PREFIX + self.name.upper()

    def show(self, value: object) -> str | int | bool | None:
        """The value as `muralist settings` prints it; a secret that is set is hidden, tables and lists are JSON."""
        if self.secret and value is not None:
            return HIDDEN
        if isinstance(value, Mapping | tuple):
            return json.dumps(value, default=_plain) if value else None
        return value if value is None or isinstance(value, str | int) else str(value)


def _plain(value: Any) -> Any:
    return asdict(value) if is_dataclass(value) and not isinstance(value, type) else dict(value)


def setting(
    rule: Rule,
    description: str,
    *,
    value: Any = MISSING,
    make: Callable[[], Any] | None = None,
    unit: str | None = None,
    default: str | None = None,
    secret: bool = False,
    also: str | None = None,
) -> Any:
    """A field of a group of settings.

    Args:
        rule: what values it takes.
        description: one sentence for the reference.
        value: the default; absent where `make` gives it.
        make: the default of a setting that depends on the machine, or is a table.
        unit: what a number counts.
        default: the default in words, where the value does not say it.
        secret: never shown.
        also: a second variable that sets it.
    """
    about = {
        "rule": rule,
        "description": description,
        "unit": unit,
        "default": default,
        "secret": secret,
        "also": also,
    }
    if make is not None:
        return field(default_factory=make, metadata=about)
    return field(default=value, metadata=about)


def spec_of(part: Field[Any]) -> Spec:
    """The spec of a field that `setting` made."""
    default = part.metadata["default"]
    if default is None and part.default is None:
        default = "not set"
    if default is None and part.default is not MISSING:
        default = str(part.default).lower() if isinstance(part.default, bool) else str(part.default)
    return Spec(name=part.name, **{**part.metadata, "default": default})
