"""`muralist account`: whose key this is and what is left."""

import click

from .session import Session, with_session


@click.group("account")
def account() -> None:
    """Who the key belongs to, and what is left."""


@account.command("show")
@with_session
def show(session: Session) -> None:
    """Show the owner of the key; a quick check that the key works."""
    with session.client() as client:
        me = client.account.me()
    lines = [f"account  {me.account.name} ({me.account.id})", f"user     {me.name} <{me.email}>"]
    session.emit(me.raw, lines)


@account.command("balance")
@with_session
def balance(session: Session) -> None:
    """Show the balance and what was spent."""
    with session.client() as client:
        money = client.account.balance()
    parts = {
        "balance": money.balance_cents,
        "paid": money.paid_balance_cents,
        "bonus": money.bonus_balance_cents,
        "held": money.held_cents or None,
        "spent today": money.spent_cents_today,
        "spent in all": money.spent_cents_total,
    }
    lines = [f"{label:<13}{_dollars(cents):>12}" for label, cents in parts.items() if cents is not None]
    unlimited = ["This account spends without limit."] if money.unlimited else []
    session.emit(money.raw, [*lines, *unlimited])


def _dollars(cents: int) -> str:
    return f"{'-' if cents < 0 else ''}${abs(cents) // 100:,}.{abs(cents) % 100:02}"
