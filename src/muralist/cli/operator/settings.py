"""`muralist settings`: the settings as a server started here would use them."""

from pathlib import Path

import click

from muralist.cli.operator.output import print_json, print_table
from muralist.cli.operator.session import data_option, json_option, read


@click.command()
@data_option
@json_option
def settings(data: Path | None, as_json: bool) -> None:
    """Print every setting, where its value comes from and what it means; secrets are hidden."""
    effective = read(data)
    from muralist.settings import SPECS

    rows = {
        name: {
            "value": spec.show(getattr(effective, name)),
            "source": effective.origins.get(name, "default"),
            "default": spec.default,
            "unit": spec.unit,
            "variable": spec.variable,
            "description": spec.description,
        }
        for name, spec in SPECS.items()
    }
    if as_json:
        print_json({"config_file": str(effective.config_file) if effective.config_file else None, "settings": rows})
        return
    print_table(
        ("SETTING", "VALUE", "FROM"),
        (
            (
                name,
                "not set" if row["value"] is None else _word(row["value"]) + (f" {row['unit']}" if row["unit"] else ""),
                row["source"],
            )
            for name, row in rows.items()
        ),
        empty="",
    )


def _word(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
