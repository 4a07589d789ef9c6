"""Which addresses are open, and why the others are not."""

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muralist.kit.addresses import AddressForbidden, AddressPolicy, parse_ip, why_closed

CLOSED = {
    "127.0.0.1": "loopback",
    "127.255.255.254": "loopback",
    "::1": "loopback",
    "0.0.0.0": "unspecified",
    "0.1.2.3": "unspecified",
    "::": "unspecified",
    "10.0.0.1": "private",
    "172.16.0.1": "private",
    "172.31.255.255": "private",
    "192.168.1.1": "private",
    "fc00::1": "private",
    "fd00:ec2::254": "private",
    "fd20:ce::254": "private",
    "fec0::1": "private",
    "169.254.169.254": "link-local",
    "169.254.170.2": "link-local",
    "fe80::1": "link-local",
    "fe80::1%1": "link-local",
    "168.63.129.16": "metadata",
    "100.100.100.200": "carrier-grade",
    "100.64.0.1": "carrier-grade",
    "100.127.255.255": "carrier-grade",
    "192.0.0.192": "special",
    "192.88.99.1": "special",
    "240.0.0.1": "special",
    "255.255.255.255": "special",
    "192.0.2.1": "documentation",
    "198.51.100.1": "documentation",
    "203.0.113.1": "documentation",
    "198.18.0.1": "documentation",
    "198.19.255.255": "documentation",
    "2001:db8::1": "documentation",
    "3fff::1": "documentation",
    "224.0.0.1": "multicast",
    "239.255.255.255": "multicast",
    "ff02::1": "multicast",
    "::ffff:127.0.0.1": "loopback",
    "::ffff:10.0.0.1": "private",
    "::ffff:a9fe:a9fe": "link-local",
    "64:ff9b::7f00:1": "loopback",
    "64:ff9b::a00:1": "private",
    "64:ff9b:1::808:808": "not a public",
    "2600::5efe:a00:1": "private",
    "2600::200:5efe:7f00:1": "loopback",
    "::127.0.0.1": "not a public",
    "::8.8.8.8": "not a public",
    "2002:7f00:1::": "6to4",
    "2002:808:808::1": "6to4",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2": "special",
    "2001:2::1": "special",
    "2001:10::1": "special",
    "100::1": "not a public",
    "4000::1": "not a public",
    "5f00::1": "not a public",
}
OPEN = [
    "1.1.1.1",
    "8.8.8.8",
    "9.255.255.255",
    "11.0.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "168.63.129.17",
    "172.15.255.255",
    "172.32.0.0",
    "192.167.255.255",
    "198.17.255.255",
    "198.20.0.0",
    "223.255.255.255",
    "2606:4700:4700::1111",
    "2001:4860:4860::8888",
    "2a00:1450:4001:81b::200e",
    "::ffff:8.8.8.8",
    "64:ff9b::8.8.8.8",
]


@pytest.mark.parametrize(("text", "word"), CLOSED.items())
def test_closed_addresses_say_why(text: str, word: str) -> None:
    """Every special-purpose block is closed and says what it is."""
    assert word in str(why_closed(ip_address(text)))


@pytest.mark.parametrize("text", OPEN)
def test_public_addresses_are_open(text: str) -> None:
    """Public unicast addresses are open, up to the edges of the closed blocks."""
    assert why_closed(ip_address(text)) is None


@given(st.ip_addresses(v=4))
def test_ipv4_is_never_more_open_than_the_standard_library_says(ip: IPv4Address) -> None:
    """What Python's own tables call not global or multicast is closed here as well."""
    assert why_closed(ip) is not None or (ip.is_global and not ip.is_multicast)


@given(st.ip_addresses(v=6))
def test_ipv6_is_open_only_inside_global_unicast(ip: IPv6Address) -> None:
    """Outside 2000::/3 only mapped and NAT64 addresses can be open."""
    ways = IPv6Network("2000::/3"), IPv6Network("::ffff:0:0/96"), IPv6Network("64:ff9b::/96")
    assert why_closed(ip) is not None or any(ip in network for network in ways)


@given(st.ip_addresses(v=4))
def test_carried_ipv4_addresses_are_judged_as_themselves(ip: IPv4Address) -> None:
    """An IPv4 address has the same standing inside a mapped or a NAT64 address."""
    mapped = IPv6Address(0xFFFF << 32 | int(ip))
    nat64 = IPv6Address(0x64FF9B << 96 | int(ip))
    assert why_closed(mapped) == why_closed(nat64) == why_closed(ip)


def test_policy_opens_everything_when_private_is_allowed() -> None:
    """The operator's switch opens every address."""
    policy = AddressPolicy(allow_private=True)
    assert [policy.objection(ip_address(text)) for text in CLOSED] == [None] * len(CLOSED)


def test_policy_opens_only_the_excepted_network() -> None:
    """An exception opens its own network and nothing beside it."""
    policy = AddressPolicy(exceptions=(IPv6Network("fd00:1::/32"),))
    assert policy.objection(ip_address("fd00:1::5")) is None
    assert "private" in str(policy.objection(ip_address("fd00:2::5")))


def test_resolver_answers_that_are_no_addresses_are_refused() -> None:
    """A resolver's answer must be an IP address."""
    with pytest.raises(AddressForbidden, match="not an IP address"):
        parse_ip("example.com")
