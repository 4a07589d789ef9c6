"""Addresses and signing secrets are each task's own."""

from urllib.parse import urlsplit

import pytest

from muralist.engines.hooks.addresses import HookAddresses

ROOT = bytes(range(32))
ONE, TWO = "0199c0de-0000-7000-8000-000000000001", "0199c0de-0000-7000-8000-000000000002"


def addresses(engine: str = "fal", root: bytes = ROOT) -> HookAddresses:
    """Those of one engine."""
    return HookAddresses(engine, public_url="https://pictures.example.com/", root=root)


def secret_of(url: str) -> str:
    """The last part of an address."""
    return url.rpartition("/")[2]


def test_address_names_engine_and_task_and_is_always_the_same():
    """Nothing is stored, so the address must follow from the task."""
    url = addresses().url(ONE)

    assert url == addresses().url(ONE)
    assert urlsplit(url).path.startswith(f"/hooks/fal/{ONE}/")
    assert url.startswith("https://pictures.example.com/hooks/")
    assert len(secret_of(url)) == 43


@pytest.mark.parametrize(
    ("other", "task_id"), [(addresses(), TWO), (addresses("bfl"), ONE), (addresses(root=bytes(32)), ONE)]
)
def test_address_of_another_task_engine_or_store_is_refused(other, task_id):
    """A secret opens exactly one address."""
    secret = secret_of(addresses().url(ONE))

    assert addresses().admits(ONE, secret)
    assert not other.admits(task_id, secret)


@pytest.mark.parametrize("secret", ["", "A" * 43, "é", "A" * 10_000])
def test_made_up_secret_is_refused(secret):
    """Also one that is no ASCII text."""
    assert not addresses().admits(ONE, secret)


def test_signing_secret_is_not_in_the_address():
    """Who sees an address in a log can still sign nothing."""
    signing = addresses("bfl").signing_secret(ONE)

    assert signing not in addresses("bfl").url(ONE)
    assert not addresses("bfl").admits(ONE, signing)
    assert signing != addresses("bfl").signing_secret(TWO)
