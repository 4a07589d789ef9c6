"""Collects the settings from flags, the environment and `muralist.toml`, and reports all faults together.

Where a value comes from, the first that has one: a command line flag, the environment, the configuration file, the
default. The file is the one that `MURALIST_CONFIG` names, else `./muralist.toml`, else `muralist.toml` in the data
folder. A table of the file that is no setting itself holds settings whose names begin with its own: `api_key` under
`[bfl]` is `bfl_api_key`. Keys that no setting has are faults, and so are variables that look like a misspelt setting.
"""

import difflib
import os
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from muralist.errors import ConfigurationError
from muralist.settings.spec import ENVIRONMENT_PREFIX, HIDDEN
from muralist.settings.values import SPECS, Settings

CONFIG_VARIABLE = "MURALIST_CONFIG"
CONFIG_FILE_NAME = "muralist.toml"

MISSPELT = 0.75
"""Share of letters that a variable has in common with a setting before it counts as that setting misspelt."""


def load_settings(config_path: Path | None = None, *, flags: Mapping[str, object] | None = None) -> Settings:
    """`read_settings` on the environment of this process."""
    return read_settings(os.environ, config_path, flags=flags)


def read_settings(
    environ: Mapping[str, str], config_path: Path | None = None, *, flags: Mapping[str, object] | None = None
) -> Settings:
    """Read, convert and check every setting.

    Args:
        environ: variables; an empty one counts as not set. Those without our prefix are ignored, but for the few that
            upstreams' own tools read too; our own name comes first.
        config_path: the configuration file; when absent, it is searched for as the module docstring says.
        flags: values of command line flags by setting name; None counts as not given.

    Raises:
        ConfigurationError: unknown names, values out of bounds, an unreadable file: all of them at once.
    """
    faults: list[str] = []
    given = {name: value for name, value in (flags or {}).items() if value is not None}
    found = _read_variables(environ, faults)
    data = Path(str(given.get("data") or found.get("data", ("", "data"))[1])).expanduser()
    path = _find_file(environ, config_path, data, faults)
    for key, value in _read_file(path, faults).items():
        if key not in SPECS:
            faults.append(_unknown(f"{path}: the key ", key, SPECS))
        elif key == "data" and path == data / CONFIG_FILE_NAME and path != Path(CONFIG_FILE_NAME):
            faults.append(f"{path}: data cannot be set in a file that was found by looking into the data folder")
        else:
            found.setdefault(key, (f"{path}: {key}", value))
    for name, value in given.items():
        found[name] = (f"--{name.replace('_', '-')}", value)
    values: dict[str, Any] = dict(_convert(found, faults))
    settings = Settings(
        **values, origins=MappingProxyType({name: origin for name, (origin, _) in found.items()}), config_file=path
    )
    faults += _contradictions(settings)
    if faults:
        raise ConfigurationError(faults)
    return settings


def _read_variables(environ: Mapping[str, str], faults: list[str]) -> dict[str, tuple[str, object]]:
    found: dict[str, tuple[str, object]] = {
        name: (spec.also, text)
        for name, spec in SPECS.items()
        if spec.also is not None and (text := environ.get(spec.also, "").strip())
    }
    variables = {spec.variable: name for name, spec in SPECS.items()}
    for variable, text in environ.items():
        if not variable.startswith(ENVIRONMENT_PREFIX) or variable == CONFIG_VARIABLE:
            continue
        if variable not in variables:
            if _is_misspelt(variable, variables):
                faults.append(_unknown("the variable ", variable, variables))
        elif text.strip():
            found[variables[variable]] = (variable, text.strip())
    return found


def _is_misspelt(variable: str, known: Mapping[str, object]) -> bool:
    """Whether a variable is nearly one of ours. Others may be set for other programs, so they stop nothing."""
    bare = variable.removeprefix(ENVIRONMENT_PREFIX)
    names = [each.removeprefix(ENVIRONMENT_PREFIX) for each in known]
    return bool(difflib.get_close_matches(bare.upper(), names, n=1, cutoff=MISSPELT))


def _unknown(what: str, name: str, known: Mapping[str, object]) -> str:
    near = difflib.get_close_matches(name, known, n=1) or [k for k in known if k.lower() == name.lower()]
    hint = f"did you mean {near[0]}?" if near else "`muralist settings` lists all there are"
    return f"{what}{name} is no setting of this version; {hint}"


def _find_file(environ: Mapping[str, str], given: Path | None, data: Path, faults: list[str]) -> Path | None:
    named = str(given) if given else environ.get(CONFIG_VARIABLE, "").strip()
    if named:
        path = Path(named).expanduser()
        if path.is_file():
            return path
        faults.append(f"the configuration file {path} is not there; correct {CONFIG_VARIABLE} or remove it")
        return None
    return next((path for path in (Path(CONFIG_FILE_NAME), data / CONFIG_FILE_NAME) if path.is_file()), None)


def _read_file(path: Path | None, faults: list[str]) -> dict[str, object]:
    if path is None:
        return {}
    try:
        return dict(_flatten(tomllib.loads(path.read_text(encoding="utf-8"))))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        faults.append(f"{path} cannot be read as TOML: {error}")
        return {}


def _flatten(document: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    for key, value in document.items():
        if key in SPECS or not isinstance(value, dict):
            yield key, value
        else:
            for inner, each in value.items():
                name = f"{key}_{inner}"
                yield (name if name in SPECS else f"{key}.{inner}"), each


def _convert(found: Mapping[str, tuple[str, object]], faults: list[str]) -> Iterator[tuple[str, object]]:
    for name, (origin, raw) in found.items():
        spec = SPECS[name]
        try:
            yield name, spec.rule.read(raw)
        except ValueError:
            faults.append(f"{origin} must be {spec.rule.text}, not {HIDDEN if spec.secret else repr(raw)}")


def _contradictions(settings: Settings) -> Iterator[str]:
    """Faults that two good values make together."""
    if settings.lease_seconds > settings.task_deadline_seconds:
        yield (
            f"lease_seconds ({settings.lease_seconds}) must not exceed "
            f"task_deadline_seconds ({settings.task_deadline_seconds}): a lost task could never be taken over in time"
        )
