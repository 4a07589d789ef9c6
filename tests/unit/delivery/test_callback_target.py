"""Callback addresses that are refused before a task is accepted."""

import pytest

from muralist.delivery.target import check_target
from muralist.errors import TargetForbidden
from muralist.kit.addresses import AddressPolicy

SWITCH = "for development, serve with --allow-private-networks (MURALIST_ALLOW_PRIVATE_NETWORKS=true)"


@pytest.mark.parametrize("url", ["http://localhost:3000/hook", "http://10.0.0.1/", "http://[::1]/"])
def test_target_is_refused_when_out_of_bounds(url):
    """The complaint says what is wrong and which switch opens it for development, once and in one sentence."""
    with pytest.raises(TargetForbidden) as caught:
        check_target(url, AddressPolicy())

    assert caught.value.code == "target_forbidden"
    assert caught.value.complaint.startswith("must be a public address: it")
    assert caught.value.complaint.endswith(f"; {SWITCH}")
    assert caught.value.message == (
        f"The callback address {caught.value.complaint}. Nothing was created and you were not charged."
    )
    assert len(caught.value.message) < 300


@pytest.mark.parametrize("url", ["https://user:pw@example.com/", "ftp://example.com/", "hook", "http://exa mple.com/"])
def test_target_is_refused_when_malformed(url):
    """The complaint says what is wrong, shows no secret, and names no switch, which would not help."""
    with pytest.raises(TargetForbidden, match=r"must be an http or https URL: .+ not charged") as caught:
        check_target(url, AddressPolicy())

    assert "pw" not in caught.value.message
    assert "--allow" not in caught.value.message


@pytest.mark.parametrize("url", ["https://example.com/hook?x=1", "http://8.8.8.8:8080/"])
def test_target_passes_when_public(url):
    """Public addresses pass, over http as well."""
    assert check_target(url, AddressPolicy()) is None


def test_target_passes_when_private_networks_are_allowed():
    """The operator's switch opens local receivers."""
    assert check_target("http://localhost:3000/hook", AddressPolicy(allow_private=True)) is None
