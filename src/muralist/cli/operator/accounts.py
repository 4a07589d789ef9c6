"""`muralist accounts`: who pays, and how much they may still spend."""

import re
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from muralist.cli.operator.output import print_fields, print_json, print_table
from muralist.cli.operator.session import Store, data_option, find_account, json_option, on_store, spell
from muralist.core.money.usd import format_dollars, from_cents, to_cents

if TYPE_CHECKING:
    from muralist.core.money.account import Account, Balance

MAX_CENTS = 10_000_000_000
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@-]{0,63}")


def check_name(_: click.Context, __: click.Parameter, name: str) -> str:
    """Refuse names that a shell, a log or a table would trip over."""
    if not _NAME.fullmatch(name):
        raise click.BadParameter("1 to 64 letters, digits and . _ @ -, beginning with a letter or digit")
    return name


@click.group()
def accounts() -> None:
    """Make accounts, give them credit and look at them."""


@accounts.command()
@click.argument("name", callback=check_name)
@click.option(
    "--credit-cents", type=click.IntRange(0, MAX_CENTS), default=0, show_default=True, help="Credit to begin with."
)
@click.option("--unlimited", is_flag=True, help="Never refuse this account for lack of credit.")
@data_option
@json_option
def create(name: str, credit_cents: int, unlimited: bool, data: Path | None, as_json: bool) -> None:
    """Make the account NAME."""

    async def act(store: Store) -> dict[str, Any]:
        from muralist.flows.topup import topup
        from muralist.kit.clock import SystemClock

        clock = SystemClock()
        account = await store.accounts.create(name, unlimited=unlimited, now=clock.now())
        if credit_cents:
            await topup(account, cents=credit_cents, accounts=store.accounts, clock=clock, memo="accounts create")
        return await _describe(store, account)

    facts = on_store(data, act, make_folder=True)
    if as_json:
        print_json(facts)
        return
    click.echo(f"Made the account {name}.")
    _print_account(facts)
    click.echo(f"Next: {spell(data, 'keys', 'create', '--account', name)}")


@accounts.command()
@click.argument("name")
@click.option(
    "--cents", type=click.IntRange(-MAX_CENTS, MAX_CENTS), required=True, help="Credit to add; negative takes it back."
)
@data_option
@json_option
def credit(name: str, cents: int, data: Path | None, as_json: bool) -> None:
    """Add credit to the account NAME."""
    if cents == 0:
        raise click.BadParameter("0 cents would change nothing", param_hint="--cents")

    async def act(store: Store) -> dict[str, Any]:
        from muralist.flows.topup import topup
        from muralist.kit.clock import SystemClock

        account = await find_account(store, name)
        await topup(account, cents=cents, accounts=store.accounts, clock=SystemClock(), memo="accounts credit")
        return await _describe(store, account)

    facts = on_store(data, act)
    if as_json:
        print_json(facts)
        return
    click.echo(f"{'Added' if cents > 0 else 'Took back'} {_money(abs(cents))}.")
    _print_account(facts)


@accounts.command()
@click.argument("name")
@data_option
@json_option
def show(name: str, data: Path | None, as_json: bool) -> None:
    """Show the balance and the spending of the account NAME."""

    async def act(store: Store) -> dict[str, Any]:
        return await _describe(store, await find_account(store, name))

    facts = on_store(data, act)
    if as_json:
        print_json(facts)
    else:
        _print_account(facts)


@accounts.command("list")
@data_option
@json_option
def list_accounts(data: Path | None, as_json: bool) -> None:
    """List all accounts."""

    async def act(store: Store) -> list[dict[str, Any]]:
        return [await _describe(store, account) for account in await store.accounts.list()]

    everyone = on_store(data, act)
    if as_json:
        print_json({"accounts": everyone})
        return
    print_table(
        ("ID", "NAME", "BALANCE", "HELD", "SPENT TODAY", "SPENT IN ALL"),
        (
            (
                facts["id"],
                facts["name"],
                "unlimited" if facts["unlimited"] else _money(facts["balance_cents"]),
                _money(facts["held_cents"]),
                _money(facts["spent_today_cents"]),
                _money(facts["spent_total_cents"]),
            )
            for facts in everyone
        ),
        empty=f"No accounts yet. `muralist serve` makes the first one, or: {spell(data, 'accounts', 'create', 'NAME')}",
    )


async def _describe(store: Store, account: "Account") -> dict[str, Any]:
    from muralist.kit.clock import SystemClock

    balance = await store.accounts.balance(account.id, day_start=_day_start(SystemClock().now()))
    keys = await store.accounts.list_keys(account.id)
    return {
        "id": account.id,
        "name": account.name,
        "unlimited": account.unlimited,
        "created_at": account.created_at.isoformat(),
        **_cents(balance),
        "keys": sum(key.enabled for key in keys),
    }


def _cents(balance: "Balance") -> dict[str, int]:
    return {
        "balance_cents": to_cents(balance.available),
        "held_cents": to_cents(balance.held),
        "spent_today_cents": to_cents(balance.spent_today),
        "spent_total_cents": to_cents(balance.spent_total),
    }


def _day_start(now: datetime) -> datetime:
    return now.replace(hour=0, minute=0, second=0, microsecond=0)


def _money(cents: int) -> str:
    return format_dollars(from_cents(cents))


def _print_account(facts: dict[str, Any]) -> None:
    print_fields(
        [
            ("account", f"{facts['name']} (id {facts['id']})"),
            ("balance", _money(facts["balance_cents"]) + (", unlimited" if facts["unlimited"] else "")),
            ("held for running tasks", _money(facts["held_cents"])),
            ("spent today (UTC)", _money(facts["spent_today_cents"])),
            ("spent in all", _money(facts["spent_total_cents"])),
            ("working keys", facts["keys"]),
            ("made at", facts["created_at"]),
        ]
    )
