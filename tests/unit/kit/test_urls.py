"""URLs in every spelling: what they mean, and which are refused without a look-up."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from muralist.kit.addresses import AddressForbidden, AddressPolicy
from muralist.kit.urls import MAX_URL_CHARS, check_host, parse_url

PUBLIC_ONLY = AddressPolicy()
ANYTHING = AddressPolicy(allow_private=True)

LEAD_TO_CLOSED_ADDRESSES = [
    "http://127.0.0.1/",
    "http://127.0.0.1:8080/",
    "http://127.0.0.1./",
    "http://127.1/",
    "http://127.0.1/",
    "http://127.1./",
    "http://2130706433/",
    "http://2130706433./",
    "http://017700000001/",
    "http://0177.0.0.1/",
    "http://0177.0.0.01/",
    "http://00000177.0.0.1/",
    "http://0x7f000001/",
    "http://0X7F000001/",
    "http://0x7f.0.0.1/",
    "http://0x7f.1/",
    "http://0x7f.0x0.0x0.0x1/",
    "http://127.0.0x1/",
    "http://0/",
    "http://0x/",
    "http://0.0.0.0/",
    "http://%31%32%37.0.0.1/",
    "http://127%2e0%2e0%2e1/",
    "http://%6c%6f%63%61%6c%68%6f%73%74/",
    "http://１２７.0.0.1/",
    "http://①②⑦.⓪.⓪.①/",
    "http://127。0。0。1/",
    "http://127．0．0．1/",
    "http://127｡0｡0｡1/",
    "http://０ｘ７ｆ.1/",
    "http://%EF%BC%91%EF%BC%92%EF%BC%97.0.0.1/",
    "http://127.0.0.1\u00ad/",
    "http://127.0.0.1?@example.com/",
    "http://127.0.0.1#@example.com/",
    "http://localhost/",
    "http://LOCALHOST/",
    "http://localhost./",
    "http://ｌｏｃａｌｈｏｓｔ/",
    "http://loc\u00adalhost/",
    "http://Ⓛocalhost/",
    "http://anything.localhost/",
    "http://localhost.localdomain/",
    "http://metadata.google.internal/computeMetadata/v1/",
    "http://METADATA.GOOGLE.INTERNAL./",
    "http://printer.local/",
    "http://router.home.arpa/",
    "http://redis:6379/",
    "http://metadata/",
    "http://10.0.0.1/",
    "http://10.1/",
    "http://0xa000001/",
    "http://192.168.1/",
    "http://3232235777/",
    "http://172.16.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://0xa9fea9fe/",
    "http://2852039166/",
    "http://0251.0376.0251.0376/",
    "http://169.254.43518/",
    "http://168.63.129.16/",
    "http://100.100.100.200/",
    "http://100.64.0.1/",
    "http://192.0.0.192/",
    "http://224.0.0.1/",
    "http://255.255.255.255/",
    "http://0xffffffff/",
    "http://[::1]/",
    "http://[::]/",
    "http://[0:0:0:0:0:0:0:1]/",
    "http://[0000::0001]:80/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::FFFF:7F00:1]/",
    "http://[0:0:0:0:0:ffff:10.0.0.1]/",
    "http://[::127.0.0.1]/",
    "http://[64:ff9b::127.0.0.1]/",
    "http://[2002:7f00:1::]/",
    "http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/",
    "http://[fd00:ec2::254]/",
    "http://[fe80::1]/",
    "http://[ff02::1]/",
    "https://[fc00::1]:8443/",
]
MALFORMED = [
    "",
    "example.com",
    "//example.com/",
    "/picture.png",
    "http:example.com",
    "http:/example.com/",
    "http:///example.com/",
    "http://",
    "http://?x",
    "http://./",
    "http://../",
    "http://.example.com/",
    "http://example..com/",
    "http://example.com../",
    "http://127..1/",
    "http://127.0.0.1../",
    "http:\\\\example.com\\",
    "http://example.com\\@127.0.0.1/",
    "http://127.0.0.1\\.example.com/",
    " http://example.com/",
    "http://example.com/ ",
    "\u00a0http://example.com/",
    "http://exa mple.com/",
    "http://exam\tple.com/",
    "http://127.0.0.1\n.example.com/",
    "http://example.com/\r\nX-Header: 1",
    "http://example.com/\x00",
    "http://example.com\x7f/",
    "http://user@example.com/",
    "http://user:password@example.com/",
    "http://example.com@127.0.0.1/",
    "http://@127.0.0.1/",
    "http://127.0.0.1%40example.com/",
    "http://127.0.0.1＠example.com/",
    "http://example.com%00.internal/",
    "http://example.com%2f.internal/",
    "http://127.0.0.1%23.example.com/",
    "http://%2531.0.0.1/",
    "http://%zz.example.com/",
    "http://%ff.example.com/",
    "http://a℀b.example.com/",
    "http://exam\u202eple.com/",
    "http://\ud800.example.com/",
    "http://example.com/\udfff",
    "http://-example.com/",
    "http://example-.com/",
    "http://" + "a" * 64 + ".com/",
    "http://" + "a." * 127 + "com/",
    "http://example.com/" + "a" * MAX_URL_CHARS,
    "http://example.com:/",
    "http://example.com:0/",
    "http://example.com:65536/",
    "http://example.com:99999999999/",
    "http://example.com:-1/",
    "http://example.com:+80/",
    "http://example.com:8_0/",
    "http://example.com:８０/",
    "http://example.com:80:80/",
    "http://example.com:http/",
    "http://1.2.3.4.5/",
    "http://256.256.256.256/",
    "http://4294967296/",
    "http://1.2.3.256/",
    "http://1.16777216/",
    "http://0x100000000/",
    "http://08.8.8.8/",
    "http://example.1/",
    "http://example.0x7f/",
    "http://" + "9" * 250 + "/",
    "http://::1/",
    "http://[::1/",
    "http://::1]/",
    "http://[]/",
    "http://[::1]x/",
    "http://[::1]:/",
    "http://[fe80::1%25eth0]/",
    "http://[fe80::1%eth0]/",
    "http://[v1.fe80]/",
    "http://[example.com]/",
    "http://[１::1]/",
    "http://[127.0.0.1]/",
    "ftp://example.com/",
    "file:///etc/passwd",
    "gopher://example.com/",
    "data:image/png;base64,AAAA",
    "javascript:alert(1)",
    "ws://example.com/",
    "ｈttp://example.com/",
]
GOOD = {
    "http://example.com": "http://example.com/",
    "https://example.com/": "https://example.com/",
    "HTTPS://Example.COM/A": "https://example.com/A",
    "https://example.com./a": "https://example.com/a",
    "https://example.com:443/a": "https://example.com/a",
    "http://example.com:0080/a": "http://example.com/a",
    "https://example.com:8443/a": "https://example.com:8443/a",
    "https://example.com?a=1#b": "https://example.com/?a=1",
    "https://example.com/?": "https://example.com/?",
    "https://a_b.example.com/": "https://a_b.example.com/",
    "https://bücher.example/ü ber.png": "https://xn--bcher-kva.example/%C3%BC%20ber.png",
    "https://例え.テスト/": "https://xn--r8jz45g.xn--zckzah/",
    "https://xn--bcher-kva.example/": "https://xn--bcher-kva.example/",
    "https://ex%61mple.com/": "https://example.com/",
    "https://8.8.8.8/": "https://8.8.8.8/",
    "https://0x08080808/": "https://8.8.8.8/",
    "https://010.8.8.8/": "https://8.8.8.8/",
    "https://[2606:4700:4700::1111]/": "https://[2606:4700:4700::1111]/",
    "https://[2606:4700:4700:0::1111]:444/": "https://[2606:4700:4700::1111]:444/",
    "https://1password.example/": "https://1password.example/",
    "https://127.0.0.1.example.com/": "https://127.0.0.1.example.com/",
    "https://notlocalhost.example/": "https://notlocalhost.example/",
    "https://example.com/a%2Fb/../c;d?x[]=1&y=a+b%20c&s=A%3D%3D": (
        "https://example.com/a%2Fb/../c;d?x[]=1&y=a+b%20c&s=A%3D%3D"
    ),
    "https://example.com/100%/a%zz?q=%": "https://example.com/100%25/a%25zz?q=%25",
    "https://example.com/a@b\\c": "https://example.com/a@b%5Cc",
    'https://example.com/<a>"b"': "https://example.com/%3Ca%3E%22b%22",
}


@pytest.mark.parametrize("url", LEAD_TO_CLOSED_ADDRESSES)
def test_url_is_refused_when_it_leads_to_a_closed_address(url: str) -> None:
    """However a closed address or a local name is spelled, it is read, and refused."""
    assert parse_url(url).host
    with pytest.raises(AddressForbidden):
        check_host(url, PUBLIC_ONLY)


@pytest.mark.parametrize("url", LEAD_TO_CLOSED_ADDRESSES)
def test_url_is_accepted_in_canonical_spelling_when_private_networks_are_allowed(url: str) -> None:
    """The switch opens the same URLs, and what is sent has one spelling only."""
    canonical = check_host(url, ANYTHING).url
    assert re.fullmatch(r"https?://([a-z0-9.-]+|\[[0-9a-f:.]+\])(:[0-9]+)?/.*", canonical)
    assert parse_url(canonical).url == canonical


@pytest.mark.parametrize("url", MALFORMED)
def test_url_is_refused_when_malformed_whatever_is_allowed(url: str) -> None:
    """What parsers could read in two ways, or carries credentials, is refused even with the switch on."""
    with pytest.raises(AddressForbidden):
        check_host(url, ANYTHING)


@pytest.mark.parametrize(("url", "canonical"), GOOD.items())
def test_url_is_accepted_when_public(url: str, canonical: str) -> None:
    """Public URLs pass, and their path and query arrive as they were signed."""
    assert check_host(url, PUBLIC_ONLY).url == canonical


def test_origin_shows_neither_path_nor_query() -> None:
    """The part of a URL that may be shown to anybody."""
    assert parse_url("https://Example.com:8443/secret?signature=1").origin == "https://example.com:8443"


_PIECES = st.sampled_from(
    [*"0127.x:/[]@%#?\\- ", "http", "https", "://", "localhost", "%2e", "１", "。", "ffff", "::", "ß", "\ud800", "0x"]
)


@given(st.one_of(st.text(), st.lists(_PIECES).map("".join), st.lists(_PIECES).map(lambda p: "http://" + "".join(p))))
@example("http://" + "1" * 5000)
@example("http://0x" + "f" * 240)
@example("http://" + "ä" * 4000)
def test_parser_raises_nothing_but_its_own_error(url: str) -> None:
    """Any text is either refused or becomes a URL that reads as itself."""
    try:
        address = parse_url(url)
    except AddressForbidden:
        return
    assert parse_url(address.url) == address
    assert address.url.isascii()


@given(st.integers(0, 2**32 - 1), st.sampled_from(["{:d}", "0x{:x}", "0{:o}", "0X{:08X}."]))
def test_ipv4_numbers_mean_the_same_in_every_base(number: int, spelling: str) -> None:
    """A 32-bit number is one address whatever its base."""
    address = parse_url(f"http://{spelling.format(number)}/")
    assert address.ip is not None
    assert int(address.ip) == number
