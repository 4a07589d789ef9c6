"""`muralist settings`: the settings as a server started here would use them."""

from pathlib import Path

import click

from muralist.cli.operator.output import print_json, print_table
from muralist.cli.operator.session import data_option, json_option, read

_SINGULAR = {"processes": "process"}
"""Units that lose more than an s when there is one of them."""


@click.command()
@data_option
@json_option
def settings(data: Path | None, as_json: bool) -> None:
    """Print every setting, where its value comes from and what it means; secrets are hidden."""
    effective = read(data)
    from muralist.settings import SPECS

    values = {name: spec.show(getattr(effective, name)) for name, spec in SPECS.items()}
    sources = {name: effective.origins.get(name, "default") for name in SPECS}
    if as_json:
        rows = {
            name: {
                "value": values[name],
                "source": sources[name],
                "default": spec.default,
                "unit": spec.unit,
                "variable": spec.variable,
                "description": spec.description,
            }
            for name, spec in SPECS.items()
        }
        print_json({"config_file": str(effective.config_file) if effective.config_file else None, "settings": rows})
        return
    print_table(
        ("SETTING", "VALUE", "FROM"),
        ((name, _words(values[name], spec.unit), sources[name]) for name, spec in SPECS.items()),
        empty="",
    )


def _words(value: object, unit: str | None) -> str:
    if value is None:
        return "not set"
    word = str(value).lower() if isinstance(value, bool) else str(value)
    if unit is None:
        return word
    return f"{word} {_SINGULAR.get(unit, unit.removesuffix('s')) if value == 1 else unit}"
