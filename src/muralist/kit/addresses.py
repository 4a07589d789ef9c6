"""Which IP addresses a request on behalf of a stranger may reach, and why the others may not.

Only public unicast addresses are open. The tables follow the IANA special-purpose address registries (RFC 6890)
and add the metadata services of clouds that answer outside those blocks.
"""

from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

IPAddress = IPv4Address | IPv6Address
IPNetwork = IPv4Network | IPv6Network


class AddressForbidden(Exception):
    """An address that may not be reached, or a URL that no address can be read from.

    `reason` completes the sentence "this address cannot be used: ...".
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressPolicy:
    """What outbound requests may reach.

    `allow_private` opens every address; `exceptions` opens single networks that are closed otherwise.
    """

    allow_private: bool = False
    exceptions: tuple[IPNetwork, ...] = ()

    def objection(self, ip: IPAddress) -> str | None:
        """Why this address may not be reached; None when it may."""
        if self.allow_private or any(ip in network for network in self.exceptions):
            return None
        return why_closed(ip)


def why_closed(ip: IPAddress) -> str | None:
    """Say what keeps an address from being public unicast; None when nothing does.

    IPv6 addresses that carry an IPv4 address and are still in use (mapped, NAT64, ISATAP) are judged by it;
    the retired ways (compatible, 6to4, Teredo) are closed as a whole.
    """
    if isinstance(ip, IPv6Address):
        carried = _carried_ipv4(ip)
        return _why_closed_v6(ip) if carried is None else why_closed(carried)
    return next((reason for network, reason in _CLOSED_V4 if ip in network), None)


def parse_ip(text: str) -> IPAddress:
    """Read an address as resolvers write it. Raises AddressForbidden when it is none."""
    try:
        return ip_address(text)
    except ValueError:
        raise AddressForbidden("its name resolves to something that is not an IP address") from None


_THIS_MACHINE = "it is a loopback address, which means this server itself"
_PRIVATE = "it is in a private network"
_LINK_LOCAL = "it is a link-local address, where cloud metadata services answer"
_METADATA = "it is a cloud platform's metadata address"
_MULTICAST = "it is a multicast address"
_RESERVED = "it is in a block reserved for special purposes"
_EXAMPLES = "it is in a block reserved for documentation and tests"
_NOT_PUBLIC = "it is not a public IPv6 address"

_CLOSED_V4: tuple[tuple[IPv4Network, str], ...] = tuple(
    (IPv4Network(network), reason)
    for network, reason in (
        ("0.0.0.0/8", "it is an unspecified address, which means this server itself"),
        ("127.0.0.0/8", _THIS_MACHINE),
        ("10.0.0.0/8", _PRIVATE),
        ("172.16.0.0/12", _PRIVATE),
        ("192.168.0.0/16", _PRIVATE),
        ("169.254.0.0/16", _LINK_LOCAL),
        # Azure's WireServer answers on an address of a public block.
        ("168.63.129.16/32", _METADATA),
        ("100.64.0.0/10", "it is in a carrier-grade NAT network"),
        ("192.0.0.0/24", _RESERVED),
        ("192.88.99.0/24", _RESERVED),
        ("192.0.2.0/24", _EXAMPLES),
        ("198.51.100.0/24", _EXAMPLES),
        ("203.0.113.0/24", _EXAMPLES),
        ("198.18.0.0/15", _EXAMPLES),
        ("224.0.0.0/4", _MULTICAST),
        ("240.0.0.0/4", _RESERVED),
    )
)

_GLOBAL_V6 = IPv6Network("2000::/3")
_CLOSED_V6: tuple[tuple[IPv6Network, str], ...] = tuple(
    (IPv6Network(network), reason)
    for network, reason in (
        ("::1/128", _THIS_MACHINE),
        ("::/128", "it is an unspecified address, which means this server itself"),
        ("fc00::/7", _PRIVATE),
        ("fec0::/10", _PRIVATE),
        ("fe80::/10", _LINK_LOCAL),
        ("ff00::/8", _MULTICAST),
        # IETF protocol assignments: Teredo, ORCHID, benchmarking, anycast of relays.
        ("2001::/23", _RESERVED),
        ("2002::/16", "it is a 6to4 address, a retired way to wrap IPv4 addresses"),
        ("2001:db8::/32", _EXAMPLES),
        ("3fff::/20", _EXAMPLES),
    )
)
_NAT64 = IPv6Network("64:ff9b::/96")
_ISATAP_MARKS = (0x0000_5EFE, 0x0200_5EFE)


def _why_closed_v6(ip: IPv6Address) -> str | None:
    for network, reason in _CLOSED_V6:
        if ip in network:
            return reason
    return None if ip in _GLOBAL_V6 else _NOT_PUBLIC


def _carried_ipv4(ip: IPv6Address) -> IPv4Address | None:
    """The IPv4 address inside a mapped (RFC 4291), NAT64 (RFC 6052) or ISATAP (RFC 5214) address."""
    if ip.ipv4_mapped is not None:
        return ip.ipv4_mapped
    value = int(ip)
    isatap = ip in _GLOBAL_V6 and (value >> 32) & 0xFFFF_FFFF in _ISATAP_MARKS
    if ip in _NAT64 or isatap:
        return IPv4Address(value & 0xFFFF_FFFF)
    return None
