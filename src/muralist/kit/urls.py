"""Reads an http(s) URL strictly into one canonical spelling, so that no other parser can read another host from it.

What the WHATWG URL standard would repair silently (white space, control characters, backslashes, missing slashes) is
refused; what it would resolve (percent-encoded, full-width, octal or shortened hosts) is resolved the same way.
"""

import re
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from urllib.parse import quote, unquote_to_bytes

import idna

from muralist.kit.addresses import AddressForbidden, AddressPolicy, IPAddress

MAX_URL_CHARS = 8_192


@dataclass(frozen=True, slots=True, kw_only=True)
class WebAddress:
    """A URL taken apart. `url` is the canonical spelling to send; `ip` is set where the host is a literal."""

    url: str
    scheme: str
    host: str
    port: int
    ip: IPAddress | None

    @property
    def origin(self) -> str:
        """Scheme, host and port: what may be shown of a URL whose path or query may hold a secret."""
        return f"{self.scheme}://{_authority(self.scheme, self.host, self.port)}"


def check_host(url: str, policy: AddressPolicy) -> WebAddress:
    """Read a URL and refuse it if it can be seen without a look-up to lead out of bounds.

    Raises:
        AddressForbidden: the URL is malformed, carries credentials, or names a closed address.
    """
    address = parse_url(url)
    if policy.allow_private:
        return address
    objection = _why_closed_name(address.host) if address.ip is None else policy.objection(address.ip)
    if objection:
        raise AddressForbidden(objection)
    return address


def parse_url(url: str) -> WebAddress:
    """Read an absolute http or https URL. Raises AddressForbidden when it is malformed or carries credentials."""
    if len(url) > MAX_URL_CHARS:
        raise AddressForbidden(f"the URL is longer than {MAX_URL_CHARS} characters")
    if _UNPRINTABLE.search(url) or url != url.strip():
        raise AddressForbidden("the URL contains control characters or starts or ends with white space")
    parts = _URL.fullmatch(url)
    if parts is None:
        raise AddressForbidden("it is not an absolute URL; write it as https://host/path")
    scheme = parts["scheme"].lower()
    if scheme not in _DEFAULT_PORTS:
        raise AddressForbidden("only http and https URLs are read")
    host, ip, port = _read_authority(parts["authority"])
    port = _DEFAULT_PORTS[scheme] if port is None else port
    try:
        path = _quote_rest(parts["path"] or "/") + _quote_rest(parts["query"] or "")
    except UnicodeEncodeError:
        raise AddressForbidden("the URL contains characters that UTF-8 cannot carry") from None
    canonical = f"{scheme}://{_authority(scheme, host, port)}{path}"
    return WebAddress(url=canonical, scheme=scheme, host=host, port=port, ip=ip)


_DEFAULT_PORTS = {"http": 80, "https": 443}
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f]")
_URL = re.compile(
    r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*)://(?P<authority>[^/?#]*)(?P<path>[^?#]*)(?P<query>\?[^#]*)?(?:#.*)?",
    re.DOTALL,
)
_NOT_IN_AUTHORITY = re.compile(r"[\s\\<>^`{|}\"]")
_BRACKETED = re.compile(r"\[([0-9A-Fa-f:.]*)\](?::(.*))?")
_LABEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)")
_NUMBER_LIKE = re.compile(r"[0-9]+|0x[0-9a-f]*")
_LOCAL_NAMES = ("localhost", "localdomain", "local", "internal", "home.arpa")


def _authority(scheme: str, host: str, port: int) -> str:
    bracketed = f"[{host}]" if ":" in host else host
    return bracketed if port == _DEFAULT_PORTS[scheme] else f"{bracketed}:{port}"


def _quote_rest(text: str) -> str:
    """Percent-encode what HTTP cannot carry and keep everything else, as signed links must arrive unchanged."""
    return quote(re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", text), safe="/?:@!$&'()*+,;=%-._~[]|")


def _read_authority(authority: str) -> tuple[str, IPAddress | None, int | None]:
    if "@" in authority:
        raise AddressForbidden("the URL carries a user name or password, which are not accepted here")
    if _NOT_IN_AUTHORITY.search(authority):
        raise AddressForbidden("the host contains characters that no host name has")
    if authority.startswith("["):
        literal = _BRACKETED.fullmatch(authority)
        if literal is None:
            raise AddressForbidden("the bracketed host is not an IPv6 address without a zone")
        try:
            ipv6 = IPv6Address(literal[1])
        except AddressValueError:
            raise AddressForbidden("the bracketed host is not an IPv6 address") from None
        return str(ipv6), ipv6, _read_port(literal[2])
    name, colon, port = authority.partition(":")
    host = _plain_host(name)
    ipv4 = _read_ipv4(host)
    return (host if ipv4 is None else str(ipv4)), ipv4, _read_port(port if colon else None)


def _read_port(text: str | None) -> int | None:
    if text is None:
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= 5 and 1 <= int(text) <= 65_535):
        raise AddressForbidden("the port is not a number from 1 to 65535")
    return int(text)


def _plain_host(text: str) -> str:
    """The host in lower-case ASCII: percent-decoded once, mapped by UTS 46, without the root's dot."""
    try:
        decoded = unquote_to_bytes(text).decode() if "%" in text else text
        ascii_host = decoded if decoded.isascii() else idna.encode(decoded, uts46=True, std3_rules=True).decode()
    except UnicodeError:
        raise AddressForbidden("the host is not a valid international name") from None
    host = ascii_host.lower().removesuffix(".")
    if not host:
        raise AddressForbidden("the URL names no host")
    if len(host) > 253 or not all(_LABEL.fullmatch(label) for label in host.split(".")):
        raise AddressForbidden("the host is not a valid name")
    return host


def _read_ipv4(host: str) -> IPv4Address | None:
    """Read an IPv4 host with the rules of the WHATWG URL standard (section 3.5): decimal, octal, hex, 1 to 4 parts.

    None when the host is a name, that is, when its last label is no number.
    """
    labels = host.split(".")
    if not _NUMBER_LIKE.fullmatch(labels[-1]):
        return None
    try:
        numbers = [_ipv4_number(label) for label in labels]
    except ValueError:
        raise AddressForbidden("the host ends in a number but is not an IPv4 address") from None
    *leading, last = numbers
    if len(numbers) > 4 or any(number > 255 for number in leading) or last >= 256 ** (5 - len(numbers)):
        raise AddressForbidden("the host is a number beyond the range of IPv4 addresses")
    return IPv4Address(last + sum(number << (24 - 8 * place) for place, number in enumerate(leading)))


def _ipv4_number(label: str) -> int:
    if label.startswith("0x"):
        return int(label[2:] or "0", 16)
    return int(label, 8 if len(label) > 1 and label[0] == "0" else 10)


def _why_closed_name(host: str) -> str | None:
    if "." not in host and host != "localhost":
        return "its host has no dot, so that it is a name inside a private network"
    if any(host == name or host.endswith("." + name) for name in _LOCAL_NAMES):
        return "its host is a name of this machine or of a private network"
    return None
