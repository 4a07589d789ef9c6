"""Callback addresses that are refused before a task is accepted."""

import pytest

from muralist.delivery.target import check_target
from muralist.errors import TargetForbidden
from muralist.kit.addresses import AddressPolicy


@pytest.mark.parametrize(
    "url",
    ["http://localhost:3000/hook", "http://10.0.0.1/", "https://user:pw@example.com/", "ftp://example.com/", "hook"],
)
def test_target_is_refused_when_out_of_bounds_or_malformed(url):
    """The error says what is wrong, what it cost and what to do."""
    with pytest.raises(TargetForbidden, match=r"cannot be used: .+ not charged.+ poll the task") as caught:
        check_target(url, AddressPolicy())
    assert caught.value.code == "target_forbidden"
    assert "pw" not in caught.value.message


@pytest.mark.parametrize("url", ["https://example.com/hook?x=1", "http://8.8.8.8:8080/"])
def test_target_passes_when_public(url):
    """Public addresses pass, over http as well."""
    assert check_target(url, AddressPolicy()) is None


def test_target_passes_when_private_networks_are_allowed():
    """The operator's switch opens local receivers."""
    assert check_target("http://localhost:3000/hook", AddressPolicy(allow_private=True)) is None
