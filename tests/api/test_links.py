"""Signed links: what they serve, how long, and to whom."""

import pytest

from muralist.api.links import Links
from muralist.errors import LinkExpired
from muralist.testing import FakeClock, tiny_png
from tests.api.bench import Bench

NOW = FakeClock().now()
DATA = tiny_png(8, 8)


async def picture_url(bench: Bench) -> str:
    """The link of a finished picture."""
    made = await bench.create()
    await bench.finish(made["id"])
    return str((await bench.get(f"/v1/tasks/{made['id']}")).json()["images"][0]["url"])


async def test_link_serves_the_picture_as_what_it_is(bench: Bench) -> None:
    """Exact type, never sniffed, in a sandbox, for the reader alone, under its own name."""
    response = await bench.client.get(await picture_url(bench))

    assert response.content == DATA
    headers = dict(response.headers)
    assert headers.pop("x-request-id")
    assert headers == {
        "content-type": "image/png",
        "content-length": str(len(DATA)),
        "content-disposition": "inline; filename=\"vase.png\"; filename*=UTF-8''vase.png",
        "content-security-policy": "default-src 'none'; sandbox",
        "cross-origin-resource-policy": "cross-origin",
        "x-content-type-options": "nosniff",
        "cache-control": "private, max-age=3600",
        "accept-ranges": "bytes",
        "etag": '"file-0198c0de000070008000000000000001"',
    }


async def test_link_answers_head_and_not_modified(bench: Bench) -> None:
    """HEAD has the headers of GET; a client that has the picture gets 304."""
    url = await picture_url(bench)

    head = await bench.client.head(url)
    same = await bench.client.get(url, headers={"If-None-Match": head.headers["etag"]})
    other = await bench.client.get(url, headers={"If-None-Match": '"other"'})

    assert (head.status_code, head.headers["content-type"]) == (200, "image/png")
    assert (same.status_code, same.content) == (304, b"")
    assert other.status_code == 200


@pytest.mark.parametrize(
    ("asked", "status", "served"),
    [
        ("bytes=0-3", 206, DATA[:4]),
        ("bytes=4-", 206, DATA[4:]),
        ("bytes=-5", 206, DATA[-5:]),
        ("bytes=0-99999", 206, DATA),
        ("bytes=9999-", 200, DATA),
        ("bytes=5-2", 200, DATA),
        ("bytes=-0", 200, DATA),
        ("bytes=-", 200, DATA),
        ("bytes=0-1,4-5", 200, DATA),
        ("pages=1", 200, DATA),
    ],
)
async def test_link_serves_a_range_or_the_whole(bench: Bench, asked: str, status: int, served: bytes) -> None:
    """A single range that lies inside the file is cut out; anything else is answered whole."""
    response = await bench.client.get(await picture_url(bench), headers={"Range": asked})

    assert (response.status_code, response.content) == (status, served)


@pytest.mark.parametrize(
    ("change", "status", "code"),
    [
        (("signature=", "signature=0"), 403, "forbidden"),
        (("signature=", "x="), 403, "forbidden"),
        (("expires=1", "expires=2"), 403, "forbidden"),
        (("expires=", "expires=x"), 403, "forbidden"),
        (("expires=", "expires=%C2%B2"), 403, "forbidden"),
        (("file-0", "file-1"), 403, "forbidden"),
        (("/files/", "/files/x/"), 404, "not_found"),
    ],
)
async def test_link_is_refused_when_anything_in_it_was_changed(
    bench: Bench, change: tuple[str, str], status: int, code: str
) -> None:
    """The signature covers the file, the time and what may be done."""
    response = await bench.client.get((await picture_url(bench)).replace(*change))

    assert response.status_code == status
    assert response.json()["error"]["code"] == code


async def test_link_is_gone_after_its_time_and_missing_without_its_file(bench: Bench) -> None:
    """410 link_expired; 404 when the file was swept before."""
    url = await picture_url(bench)
    [file_id] = [part for part in url.split("/") if part.startswith("file-")]
    await bench.store.files.delete(file_id)
    missing = await bench.client.get(url)
    bench.clock.advance(7 * 86_400 + 3_600)
    expired = await bench.client.get(url)

    assert missing.status_code == 404
    assert (expired.status_code, expired.json()["error"]["code"]) == (410, "link_expired")


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://images.example.com/a.png",
        "https://images.example.com/files/file-1/a.png",
        "https://images.example.com/files/file-1/a.png?expires=9999999999&signature=00",
        "http://[::1/files/file-1/a.png?expires=1&signature=0",
        "http://host/files/file-1/a.png?" + "a=1&" * 5_000,
        "http://host/files/file-1/a.png?expires=9999999999&signature=é",
    ],
)
def test_own_file_is_none_for_any_other_url(url: str) -> None:
    """Only the signature makes a link ours."""
    assert Links(b"s" * 32, FakeClock()).own_file(url) is None


def test_own_file_reads_links_of_any_host_and_prefix() -> None:
    """A proxy may have given the link another host and a path before it."""
    clock = FakeClock()
    links = Links(b"s" * 32, clock)
    url = links.picture_url("https://paint.example.com/muralist", "file-1", "a b.png", NOW)

    assert links.own_file(url) == "file-1"
    assert Links(b"t" * 32, clock).own_file(url) is None
    assert links.own_file(links.upload_url("http://h", "file-1", "a.png", NOW)) is None
    clock.advance(7 * 86_400 + 3_601)
    with pytest.raises(LinkExpired):
        links.own_file(url)
