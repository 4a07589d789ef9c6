"""`muralist keys`: the API keys of accounts. Only their SHA-256 is stored, so a key is shown once."""

import re
from pathlib import Path
from typing import Any

import click

from muralist.cli.operator.output import print_fields, print_json, print_table
from muralist.cli.operator.session import CommandFailed, Store, data_option, find_account, json_option, on_store, spell

_MODEL = re.compile(r"[!-+\--~]{1,200}")
"""Printable ASCII without blanks and commas."""


@click.group()
def keys() -> None:
    """Make, list and disable API keys."""


@keys.command()
@click.option("--account", "account_name", required=True, metavar="NAME", help="The account that the key spends from.")
@click.option("--name", default="default", show_default=True, metavar="NAME", help="What the key is called in lists.")
@click.option(
    "--models",
    metavar="LIST",
    help="Models that the key is limited to, separated by commas; * stands for anything.  [default: all]",
)
@data_option
@json_option
def create(account_name: str, name: str, models: str | None, data: Path | None, as_json: bool) -> None:
    """Make a key and print it, once.

    A limited key is answered 403 for every other model. A model line such as flux-2-pro names all its actions.
    """
    limit = _model_list(models)
    if not name.strip() or not name.isprintable() or len(name) > 64:
        raise click.BadParameter("1 to 64 printable characters", param_hint="--name")

    async def act(store: Store) -> dict[str, Any]:
        from muralist.core.money.account import hash_key, mask_key, new_key
        from muralist.kit.clock import SystemClock

        account = await find_account(store, account_name)
        key = new_key()
        stored = await store.accounts.add_key(
            account.id, name=name, sha256=hash_key(key), mask=mask_key(key), now=SystemClock().now(), models=limit
        )
        return {"key": key, "id": stored.id, "account": account.name, "models": list(stored.models)}

    made = on_store(data, act)
    if as_json:
        print_json(made)
        return
    rows = [("key", made["key"]), ("id", made["id"]), ("account", made["account"])]
    print_fields([*rows, ("models", ", ".join(limit))] if limit else rows)
    click.echo("Copy the key now: it is not stored and cannot be shown again.", err=True)


@keys.command("list")
@click.option("--account", "account_name", metavar="NAME", help="Only the keys of this account.")
@data_option
@json_option
def list_keys(account_name: str | None, data: Path | None, as_json: bool) -> None:
    """List keys, masked."""

    async def act(store: Store) -> list[dict[str, Any]]:
        only = (await find_account(store, account_name)).id if account_name else None
        names = {account.id: account.name for account in await store.accounts.list()}
        return [
            {
                "id": key.id,
                "account": names[key.account_id],
                "name": key.name,
                "mask": key.mask,
                "enabled": key.enabled,
                "models": list(key.models),
                "created_at": key.created_at.isoformat(),
            }
            for key in await store.accounts.list_keys(only)
        ]

    found = on_store(data, act)
    if as_json:
        print_json({"keys": found})
        return
    print_table(
        ("ID", "ACCOUNT", "NAME", "KEY", "STATE", "MADE", "MODELS"),
        (
            (
                key["id"],
                key["account"],
                key["name"],
                key["mask"],
                "works" if key["enabled"] else "disabled",
                key["created_at"][:10],
                ", ".join(key["models"]) or "all",
            )
            for key in found
        ),
        empty=f"No keys yet. Make one with: {spell(data, 'keys', 'create', '--account', 'NAME')}",
    )


@keys.command()
@click.argument("key_id", metavar="ID", type=int)
@data_option
@json_option
def disable(key_id: int, data: Path | None, as_json: bool) -> None:
    """Switch the key ID off for good. Requests that carry it answer 401 within about a second."""

    async def act(store: Store) -> dict[str, Any]:
        key = await store.accounts.disable_key(key_id)
        if key is None:
            raise CommandFailed(f"There is no key {key_id}; nothing was changed. `muralist keys list` shows all.")
        account = await store.accounts.get(key.account_id)
        return {"id": key.id, "account": account.name, "mask": key.mask, "enabled": key.enabled}

    facts = on_store(data, act)
    if as_json:
        print_json(facts)
    else:
        click.echo(f"Key {facts['id']} ({facts['mask']}) of account {facts['account']} no longer works.")


def _model_list(text: str | None) -> tuple[str, ...]:
    """The models of `--models`; a list that names none would be a key for nothing."""
    if text is None:
        return ()
    names = tuple(dict.fromkeys(name.strip() for name in text.split(",") if name.strip()))
    if not names or not all(_MODEL.fullmatch(name) for name in names):
        raise click.BadParameter("model names separated by commas, such as gpt-5,flux-2-*", param_hint="--models")
    return names
