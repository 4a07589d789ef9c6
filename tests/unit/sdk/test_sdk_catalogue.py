"""Account, prices, models and prompts."""

import pytest

from muralist.sdk import InvalidArgumentError

PRO = "flux-2-pro-text-to-image"


async def test_account_is_typed(client, call) -> None:
    """`me` and `balance` give typed values, money in integer cents."""
    me, balance = await call(client.account.me()), await call(client.account.balance())

    assert (me.email, me.account.id, me.account.name) == ("a@b.c", 2, "default")
    assert (balance.balance_cents, balance.bonus_balance_cents, balance.spent_cents_today) == (995, 995, 5)


async def test_schedules_are_none_when_the_etag_still_holds(client, server, call) -> None:
    """The first call gives prices and an ETag; with it the server answers 304 and the client None."""
    found = await call(client.pricing.schedules(model=PRO))
    again = await call(client.pricing.schedules(model=PRO, etag=found.etag))

    assert again is None
    assert found.schedules[0].unit_price_cents == 5
    assert found.schedules[0].billing_config["overrides"] == {"1k": 5, "2k": 7}
    assert server.seen[1].headers["if-none-match"] == found.etag


@pytest.mark.parametrize(
    ("model", "service", "action"),
    [
        (PRO, "flux_2", "text_to_image"),
        ("flux-2-pro-remix-image", "flux_2", "remix_image"),
        ("flux-kontext-pro", "flux_kontext", "text_to_image"),
        ("flux-2-klein", "flux", "text_to_image"),
    ],
)
async def test_quote_reads_service_and_action_off_the_model(client, call, model, service, action) -> None:
    """The model's name is enough for a quote."""
    quote = await call(client.pricing.quote(model=model, params={"output_resolution": "2k"}))

    assert (quote.service, quote.action, quote.model) == (service, action, model)
    assert quote.reservation_amount_cents == 7


async def test_quote_asks_for_the_service_of_a_stranger(client, server, call) -> None:
    """A model of no known family needs its service named."""
    with pytest.raises(InvalidArgumentError, match="service"):
        await call(client.pricing.quote(model="some-new-model"))

    quote = await call(client.pricing.quote(model="some-new-model", service="flux_2"))
    assert quote.service == "flux_2"


async def test_public_calls_work_without_a_key(harness, call) -> None:
    """Prices, models and prompts need no key."""
    client = harness.open(api_key="")

    assert (await call(client.pricing.schedules())).schedules
    assert [model.id for model in await call(client.models.list())] == [PRO]
    assert (await call(client.prompts.search())).total == 1


async def test_prompts_pass_their_filters(client, server, call) -> None:
    """Filters become query parameters; tags are joined by commas."""
    page = await call(client.prompts.search("vase", tags=["a", "b"], featured=True, per_page=5))

    assert server.seen[0].query == {"q": "vase", "tags": "a,b", "featured": "true", "per_page": "5"}
    assert page.prompts[0].tags == ("still life",)
