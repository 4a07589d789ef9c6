"""Settings of the server itself: where it listens, what it keeps and how it speaks."""

from dataclasses import dataclass
from pathlib import Path

from muralist.settings.rules import boolean, choice, folder, host, integer, rate, web_origin, word
from muralist.settings.spec import setting


@dataclass(frozen=True, kw_only=True)
class ServerSettings:
    """The group of the server."""

    data: Path = setting(  # noqa: RUF009 - a field like those below
        folder(),
        "Folder of the database, the pictures and the uploads. A relative path starts at the working folder.",
        make=lambda: Path("data"),
        default="data",
    )
    host: str = setting(
        host(), "Address that the server listens on; 0.0.0.0 is every IPv4 interface.", value="127.0.0.1"
    )
    port: int = setting(integer(0, 65_535), "TCP port that the server listens on; 0 picks a free one.", value=8787)
    allow_private_networks: bool = setting(
        boolean(),
        "Let source pictures and callbacks reach private and loopback addresses. For tests and closed networks.",
        value=False,
    )
    public_url: str | None = setting(
        web_origin(),
        "Origin on which links to pictures are built; when it is not set, the one that each request came to.",
        value=None,
    )
    initial_credit_cents: int = setting(
        integer(0, 100_000_000),
        "Credit of the account `default` that the first start makes.",
        value=1_000,
        unit="cents",
    )
    rate_limit: str = setting(
        rate(),
        "Requests that one key may send, a second (s), minute (m) or hour (h); `off` switches the limit off.",
        value="1200/m",
    )
    log_format: str = setting(
        choice("console", "json"),
        "How log lines look on stderr: for people, or one JSON object a line.",
        value="console",
    )
    log_level: str = setting(
        choice("debug", "info", "warning", "error"), "The least serious log lines that are written.", value="info"
    )
    picture_days: int = setting(
        integer(0, 3_650), "How long finished pictures are kept; 0 keeps them for ever.", value=0, unit="days"
    )
    idempotency_days: int = setting(
        integer(7, 365), "How long an idempotency key finds the task that it made.", value=7, unit="days"
    )
    delivery_concurrency: int = setting(
        integer(1, 256), "Callbacks that are sent at the same time.", value=16, unit="callbacks"
    )
    shutdown_grace_seconds: int = setting(
        integer(0, 600),
        "How long a stopping server lets running work finish before it gives its leases back.",
        value=10,
        unit="seconds",
    )
    crash_at: str | None = setting(
        word(),
        "Name of a point at which the process kills itself, to prove what survives. For tests of durability only.",
        value=None,
    )
