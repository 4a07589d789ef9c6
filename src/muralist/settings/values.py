"""Every setting there is: its type, bounds, default and meaning."""

import os
from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, field, fields
from pathlib import Path
from types import MappingProxyType
from typing import Any

from muralist.settings.rules import Rule, boolean, choice, folder, host, integer, rate, web_origin, word

ENVIRONMENT_PREFIX = "MURALIST_"
HIDDEN = "(hidden)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """All that is known about a setting besides its value. `default` is written as for people."""

    name: str
    rule: Rule
    description: str
    default: str
    unit: str | None
    secret: bool

    @property
    def variable(self) -> str:
        """The environment variable of the setting."""
        return ENVIRONMENT_PREFIX + self.name.upper()

    def show(self, value: object) -> str | int | bool | None:
        """The value as `muralist settings` prints it; a secret that is set is hidden."""
        if self.secret and value is not None:
            return HIDDEN
        return value if value is None or isinstance(value, str | int) else str(value)


def default_workers() -> int:
    """One painting process for each CPU core but one, which the API keeps; at least one."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, cores - 1)


def _about(
    rule: Rule, description: str, *, unit: str | None = None, default: str | None = None, secret: bool = False
) -> Mapping[str, Any]:
    """What `Spec` holds, as the metadata of a field. `default` says what a default that depends on the machine is."""
    return {"rule": rule, "description": description, "unit": unit, "default": default, "secret": secret}


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Every setting of a server, checked. Built once, by `read_settings`."""

    data: Path = field(
        default=Path("data"),
        metadata=_about(
            folder(),
            "Folder of the database, the pictures and the uploads. A relative path starts at the working folder.",
        ),
    )
    host: str = field(
        default="127.0.0.1",
        metadata=_about(
            host(),
            "Address that the server listens on; 0.0.0.0 is every IPv4 interface.",
        ),
    )
    port: int = field(
        default=8787, metadata=_about(integer(0, 65_535), "TCP port that the server listens on; 0 picks a free one.")
    )
    workers: int = field(
        default_factory=default_workers,
        metadata=_about(
            integer(0, 256),
            "Painting processes beside the API; 0 serves the API alone.",
            unit="processes",
            default="CPU cores - 1, at least 1",
        ),
    )
    allow_private_networks: bool = field(
        default=False,
        metadata=_about(
            boolean(),
            "Let source pictures and callbacks reach private and loopback addresses. For tests and closed networks.",
        ),
    )
    public_url: str | None = field(
        default=None,
        metadata=_about(
            web_origin(),
            "Origin on which links to pictures are built; when it is not set, the one that each request came to.",
            default="not set",
        ),
    )
    initial_credit_cents: int = field(
        default=1_000,
        metadata=_about(
            integer(0, 100_000_000), "Credit of the account `default` that the first start makes.", unit="cents"
        ),
    )
    rate_limit: str = field(
        default="1200/m",
        metadata=_about(
            rate(),
            "Requests that one key may send, a second (s), minute (m) or hour (h); `off` switches the limit off.",
        ),
    )
    log_format: str = field(
        default="console",
        metadata=_about(
            choice("console", "json"), "How log lines look on stderr: for people, or one JSON object a line."
        ),
    )
    log_level: str = field(
        default="info",
        metadata=_about(choice("debug", "info", "warning", "error"), "The least serious log lines that are written."),
    )
    lease_seconds: int = field(
        default=30,
        metadata=_about(
            integer(1, 3_600),
            "How long a worker holds a task without a sign of life before another one takes it over.",
            unit="seconds",
        ),
    )
    max_attempts: int = field(
        default=3,
        metadata=_about(
            integer(1, 20),
            "How often painting is begun before the task fails; an engine that had no room does not count.",
            unit="attempts",
        ),
    )
    task_deadline_seconds: int = field(
        default=900,
        metadata=_about(
            integer(10, 86_400),
            "How long one attempt to paint may take; then the task fails and its price is released.",
            unit="seconds",
        ),
    )
    picture_days: int = field(
        default=0,
        metadata=_about(integer(0, 3_650), "How long finished pictures are kept; 0 keeps them for ever.", unit="days"),
    )
    idempotency_days: int = field(
        default=7,
        metadata=_about(integer(7, 365), "How long an idempotency key finds the task that it made.", unit="days"),
    )
    delivery_concurrency: int = field(
        default=16, metadata=_about(integer(1, 256), "Callbacks that are sent at the same time.", unit="callbacks")
    )
    shutdown_grace_seconds: int = field(
        default=10,
        metadata=_about(
            integer(0, 600),
            "How long a stopping server lets running work finish before it gives its leases back.",
            unit="seconds",
        ),
    )
    crash_at: str | None = field(
        default=None,
        metadata=_about(
            word(),
            "Name of a point at which the process kills itself, to prove what survives. For tests of durability only.",
            default="not set",
        ),
    )

    origins: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Where each value that is not a default came from, by name: a flag, a variable or a file."""

    config_file: Path | None = None
    """The configuration file that was read."""


def _spec(part: Field[Any]) -> Spec:
    default = part.metadata["default"]
    if default is None and part.default is not MISSING:
        default = str(part.default).lower() if isinstance(part.default, bool) else str(part.default)
    return Spec(name=part.name, **{**part.metadata, "default": default})


SPECS: Mapping[str, Spec] = MappingProxyType({part.name: _spec(part) for part in fields(Settings) if part.metadata})
"""Every setting by name, in the order of the reference page."""
