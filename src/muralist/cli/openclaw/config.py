"""`muralist openclaw config`: prints what OpenClaw's configuration must say, or merges it into the file."""

import json
import os
import re
import tempfile
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from muralist.cli.openclaw.environment import config_file, state_folder, variable, variables
from muralist.cli.openclaw.json5 import Json5Error, parse
from muralist.cli.openclaw.merge import CannotMerge, lookup, set_value
from muralist.cli.openclaw.server import Offer, ServerFault, ask
from muralist.cli.openclaw.wanted import PROVIDERS, ChatModel, Entry, Wish, as_tree, entries

DEFAULT_BASE_URL = "http://127.0.0.1:8787"
DEFAULT_KEY_VARIABLE = "RUNAPI_API_KEY"
_VARIABLE = re.compile(r"[A-Z][A-Z0-9_]{0,127}")


@click.command()
@click.option(
    "--route",
    type=click.Choice(list(PROVIDERS)),
    default="litellm",
    show_default=True,
    help="litellm needs nothing installed; plugin gives exact ratios, 1K and 2K, and eight references.",
)
@click.option(
    "--base-url",
    envvar="RUNAPI_BASE_URL",
    default=DEFAULT_BASE_URL,
    show_default=True,
    help="Address of the server, with or without /v1.",
)
@click.option(
    "--key-variable",
    metavar="NAME",
    default=DEFAULT_KEY_VARIABLE,
    show_default=True,
    help="Variable that holds the API key where OpenClaw runs; the key itself is never written.",
)
@click.option("--chat-model", metavar="ID", help="Chat model of the agents; without it theirs is left as it is.")
@click.option("--image-model", metavar="ID", default="flux-2-pro", show_default=True, help="Image model of the agents.")
@click.option(
    "--plugin",
    "plugin_path",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Folder of the plugin, to load it from there instead of installing it.",
)
@click.option("--write", is_flag=True, help="Merge into OpenClaw's configuration file, with a backup beside it.")
def config(
    route: str,
    base_url: str,
    key_variable: str,
    chat_model: str | None,
    image_model: str,
    plugin_path: Path | None,
    write: bool,
) -> None:
    """Print OpenClaw's configuration for a server, or merge it into OpenClaw's file.

    Where the server answers, its chat models are listed for the plugin, and the only one becomes the agents' own.
    """
    if not _VARIABLE.fullmatch(key_variable):
        raise click.BadParameter("write a name in capitals, such as RUNAPI_API_KEY", param_hint="--key-variable")
    if not base_url.startswith(("http://", "https://")):
        raise click.BadParameter("write an address such as http://127.0.0.1:8787", param_hint="--base-url")
    environ = variables()
    offer = _offer(base_url, variable(environ, key_variable))
    path = config_file(environ)
    text = _read(path)
    wish = Wish(
        route=route,
        base_url=base_url,
        key_variable=key_variable,
        image_model=image_model,
        chat_model=chat_model or (_only_model(offer) if _has_no_chat_model(text) else None),
        chat_models=_listed(offer, chat_model),
        plugin_path=str(plugin_path.resolve()) if plugin_path else None,
    )
    if write:
        _write(path, text, entries(wish))
    else:
        click.echo(json.dumps(as_tree(entries(wish)), indent=2, ensure_ascii=False))
    _say_what_is_left(wish, environ)


def _offer(base_url: str, key: str | None) -> Offer | None:
    try:
        return ask(base_url, key)
    except ServerFault as error:
        click.echo(f"Note: {error}. The chat models of the server are not known.", err=True)
        return None


def _only_model(offer: Offer | None) -> str | None:
    return offer.chat[0].id if offer is not None and len(offer.chat) == 1 else None


def _listed(offer: Offer | None, chat_model: str | None) -> tuple[ChatModel, ...]:
    known = offer.chat if offer is not None else ()
    if chat_model is None or any(model.id == chat_model for model in known):
        return known
    return (*known, ChatModel(id=chat_model, name=chat_model))


def _read(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise click.ClickException(f"{path} cannot be read: {error}") from None


def _has_no_chat_model(text: str | None) -> bool:
    """Whether agents have no chat model yet, as far as the file can be understood."""
    if text is None:
        return True
    try:
        return lookup(parse(text), ("agents", "defaults", "model")) is None
    except (Json5Error, CannotMerge):
        return False


def _write(path: Path, text: str | None, wanted: list[Entry]) -> None:
    if text is None or not text.strip():
        _replace(path, json.dumps(as_tree(wanted), indent=2, ensure_ascii=False) + "\n")
        click.echo(f"Wrote {path}.")
        return
    try:
        merged, changes = merge(text, wanted)
    except (Json5Error, CannotMerge) as error:
        raise click.ClickException(
            f"{path} was left as it is: {error}. Mend that, or add by hand what this command prints without --write."
        ) from None
    if not changes:
        click.echo(f"{path} says all this already; nothing was changed.")
        return
    backup = path.with_name(f"{path.name}.before-muralist-{datetime.now().astimezone():%Y%m%d-%H%M%S}")
    backup.write_text(text, encoding="utf-8")
    backup.chmod(path.stat().st_mode & 0o777)
    _replace(path, merged)
    for change in changes:
        click.echo(f"  {change}")
    click.echo(f"Wrote {path}; the file as it was is {backup.name} beside it.")


def merge(text: str, wanted: list[Entry]) -> tuple[str, list[str]]:
    """The text with all entries, and a line on each value that changed.

    Raises:
        Json5Error: the text is not JSON5.
        CannotMerge: something stands where a merge would have to guess.
    """
    changes: list[str] = []
    for entry in wanted:
        present = lookup(parse(text), entry.path)
        value = entry.value if present is None else entry.over(present.value())
        before = None if present is None else present.value()
        if present is not None and before == value:
            continue
        text = set_value(text, entry.path, value)
        was = "" if present is None else f" (was {_short(before)})"
        changes.append(f"{'.'.join(entry.path)} = {_short(value)}{was}")
    parse(text)
    return text, changes


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 80 else f"{text[:77]}..."


def _replace(path: Path, text: str) -> None:
    """Put a whole file in the place of another, readable by its owner alone unless it was open to others before."""
    path.parent.mkdir(parents=True, exist_ok=True)
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o600
    target = path.resolve()
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=target.parent, delete=False) as written:
        written.write(text)
        written.flush()
        os.fsync(written.fileno())
    Path(written.name).chmod(mode)
    Path(written.name).replace(target)


def _say_what_is_left(wish: Wish, environ: Mapping[str, str]) -> None:
    """Name the steps that a configuration file cannot take."""
    steps: list[str] = []
    if variable(environ, wish.key_variable) is None:
        steps.append(f"set {wish.key_variable} to your API key where OpenClaw runs (`muralist keys create` makes one)")
    installed = (state_folder(environ) / "extensions" / "muralist").is_dir()
    if wish.route == "plugin" and wish.plugin_path is None and not installed:
        steps.append("openclaw plugins install integrations/openclaw/plugin --force --accept-capabilities")
    if wish.chat_model is None:
        steps.append("choose the agents' chat model with --chat-model, unless they have one")
    steps.append("check it all: muralist openclaw doctor")
    for step in steps:
        click.echo(f"Next: {step}", err=True)
