"""What the environment says: where OpenClaw keeps its things, which keys are set, which proxies are in the way."""

import os
import re
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

CONFIG_NAME = "openclaw.json"
_PROXIES = ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "https_proxy", "http_proxy", "all_proxy")
_LINE = re.compile(r"\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*?)\s*")


def variables() -> Mapping[str, str]:
    """The variables of this process."""
    return os.environ


def state_folder(environ: Mapping[str, str]) -> Path:
    """OpenClaw's folder."""
    named = environ.get("OPENCLAW_STATE_DIR", "").strip()
    return Path(named).expanduser() if named else Path.home() / ".openclaw"


def config_file(environ: Mapping[str, str]) -> Path:
    """OpenClaw's configuration file, which need not be there."""
    named = environ.get("OPENCLAW_CONFIG_PATH", "").strip()
    return Path(named).expanduser() if named else state_folder(environ) / CONFIG_NAME


def variable(environ: Mapping[str, str], name: str) -> str | None:
    """A variable as OpenClaw sees it: of the environment, else of the file `.env` in its folder."""
    if environ.get(name, "").strip():
        return environ[name].strip()
    try:
        lines = (state_folder(environ) / ".env").read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return None
    for line in lines:
        match = _LINE.fullmatch(line)
        if match and match[1] == name and match[2]:
            return match[2].strip("'\"")
    return None


def proxy_in_the_way(environ: Mapping[str, str], url: str) -> str | None:
    """The proxy variable that would send requests for a URL elsewhere, None where there is none."""
    host = urlsplit(url).hostname or ""
    exceptions = ",".join(environ.get(name, "") for name in ("NO_PROXY", "no_proxy"))
    for exception in (each.strip().lower().lstrip("*") for each in exceptions.split(",")):
        bare = exception.lstrip(".")
        if bare and (host == bare or host.endswith(f".{bare}")):
            return None
    wanted = _PROXIES if url.startswith("https") else [name for name in _PROXIES if "https" not in name.lower()]
    return next((name for name in wanted if environ.get(name, "").strip()), None)
