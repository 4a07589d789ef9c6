"""`muralist spend`: what was charged, what the upstreams charged for it, and what is left."""

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from muralist.cli.operator.output import print_json, print_table
from muralist.cli.operator.session import Store, data_option, find_account, json_option, on_store
from muralist.core.money.usd import format_dollars, to_dollars

if TYPE_CHECKING:
    from muralist.core.money.memo import Spend

_GROUPS = ("engine", "model", "key", "day")
_WHEN = click.DateTime(("%Y-%m-%d", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S"))


@click.command()
@click.option("--by", type=click.Choice(_GROUPS), default="engine", show_default=True, help="What to sum by.")
@click.option("--account", metavar="NAME", help="Only this account; without it all.")
@click.option("--since", type=_WHEN, metavar="DATE", help="From this day or time (UTC) on.")
@click.option("--until", type=_WHEN, metavar="DATE", help="Before this day or time (UTC).")
@data_option
@json_option
def spend(
    by: str, account: str | None, since: datetime | None, until: datetime | None, data: Path | None, as_json: bool
) -> None:
    """Sum prices, upstream costs and margins of pictures and chat calls by engine, model, key or day.

    A cost that an upstream did not tell counts as nothing, and as untold; the margin is then too good.
    """

    async def act(store: Store) -> "list[Spend]":
        from muralist.core.money.memo import SpendBy, SpendQuery

        account_id = (await find_account(store, account)).id if account is not None else None
        query = SpendQuery(by=SpendBy(by), account_id=account_id, since=_utc(since), until=_utc(until))
        return list(await store.memos.spend(query))

    sums = on_store(data, act)
    if as_json:
        print_json({"by": by, "groups": [_facts(each) for each in sums], "total": _facts(_total(sums))})
        return
    lines = [*sums, _total(sums)] if len(sums) > 1 else sums
    print_table(
        (by.upper(), "SETTLED", "PRICE", "UPSTREAM COST", "MARGIN", "COST UNTOLD"),
        (
            (
                each.group,
                each.count,
                format_dollars(each.price),
                format_dollars(each.upstream_cost),
                format_dollars(each.margin),
                each.untold or "",
            )
            for each in lines
        ),
        empty="Nothing was settled in that time.",
    )


def _total(sums: "Iterable[Spend]") -> "Spend":
    from muralist.core.money.memo import Spend

    rows = list(sums)
    return Spend(
        group="total",
        count=sum(row.count for row in rows),
        price=sum(row.price for row in rows),
        upstream_cost=sum(row.upstream_cost for row in rows),
        untold=sum(row.untold for row in rows),
    )


def _facts(each: "Spend") -> dict[str, Any]:
    return {
        "group": each.group,
        "settled": each.count,
        "price_usd": to_dollars(each.price),
        "upstream_cost_usd": to_dollars(each.upstream_cost),
        "margin_usd": to_dollars(each.margin),
        "cost_untold": each.untold,
    }


def _utc(when: datetime | None) -> datetime | None:
    return None if when is None else when.replace(tzinfo=UTC)
