"""`muralist callback-secret`: what the callbacks of an account are signed with."""

from datetime import timedelta
from pathlib import Path

import click

from muralist.cli.operator.output import print_fields, print_json
from muralist.cli.operator.session import Store, data_option, find_account, json_option, on_store

account_option = click.option("--account", "account_name", required=True, metavar="NAME", help="The account.")


@click.group("callback-secret")
def callback_secret() -> None:
    """Show or change the secret that callbacks are signed with."""


@callback_secret.command()
@account_option
@data_option
@json_option
def show(account_name: str, data: Path | None, as_json: bool) -> None:
    """Print the secret (base64), as receivers need it to verify signatures."""

    async def act(store: Store) -> dict[str, str]:
        account = await find_account(store, account_name)
        return {"account": account.name, "secret": account.callback_secret}

    _print(on_store(data, act), as_json)


@callback_secret.command()
@account_option
@click.option(
    "--keep-hours",
    type=click.IntRange(0, 24 * 30),
    default=24,
    show_default=True,
    help="How long the old secret signs beside the new one.",
)
@data_option
@json_option
def rotate(account_name: str, keep_hours: int, data: Path | None, as_json: bool) -> None:
    """Make a new secret and print it."""

    async def act(store: Store) -> dict[str, str]:
        from muralist.core.money.account import new_callback_secret
        from muralist.kit.clock import SystemClock

        account = await find_account(store, account_name)
        changed = await store.accounts.rotate_callback_secret(
            account.id,
            secret=new_callback_secret(),
            keep_until=SystemClock().now() + timedelta(hours=keep_hours),
        )
        return {"account": changed.name, "secret": changed.callback_secret}

    _print(on_store(data, act), as_json)
    if not as_json:
        click.echo(f"The old secret signs beside this one for {keep_hours} hours.", err=True)


def _print(facts: dict[str, str], as_json: bool) -> None:
    if as_json:
        print_json(facts)
    else:
        print_fields(facts.items())
