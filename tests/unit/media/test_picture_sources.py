"""Source pictures from the web: fetched, followed, checked, and refused in words that help."""

import asyncio
import gzip
import io
import random
import socket
import time
from ipaddress import ip_network

import pytest
from aiohttp import web
from PIL import Image

from muralist.errors import SourceForbidden, SourceUnreachable, SourceUnusable
from muralist.kit.addresses import AddressPolicy
from muralist.kit.http import GuardedClient
from muralist.media.sources import WebPictureSources


def picture(format: str = "PNG", size: tuple[int, int] = (60, 40)) -> bytes:
    file = io.BytesIO()
    width, height = size
    Image.frombytes("L", size, random.Random(7).randbytes(width * height)).save(file, format)
    return file.getvalue()


def site(pages):
    """A handler that answers each path with (status, headers, body)."""

    async def answer(request: web.Request) -> web.Response:
        status, headers, body = pages[request.path]
        return web.Response(status=status, headers=headers, body=body)

    return answer


def redirect(to: str, status: int = 302):
    return status, {"Location": to}, b""


async def test_fetch_returns_the_checked_picture(client, serve):
    """Bytes, size and type of a picture; the server's content type is not believed."""
    data = picture()
    port = await serve(site({"/a": (200, {"Content-Type": "text/html"}, data)}))
    found = await WebPictureSources(client).fetch(f"http://127.0.0.1:{port}/a?sig=A%3D")
    assert (found.data, found.width, found.height, found.mime_type) == (data, 60, 40, "image/png")


async def test_fetch_asks_for_pictures(client, serve):
    """The Accept header names what is read."""
    seen = []

    async def note(request: web.Request) -> web.Response:
        seen.append(request.headers["Accept"])
        return web.Response(body=picture("JPEG"))

    port = await serve(note)
    await WebPictureSources(client).fetch(f"http://127.0.0.1:{port}/")
    assert seen[0].startswith("image/png, image/jpeg")


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_fetch_follows_redirects(client, serve, status):
    """Relative and absolute redirects lead to the picture."""
    pages = {"/x/a": redirect("b?c=1", status), "/x/b": redirect("/c", status), "/c": (200, {}, picture())}
    port = await serve(site(pages))
    found = await WebPictureSources(client).fetch(f"http://127.0.0.1:{port}/x/a")
    assert (found.width, found.height) == (60, 40)


@pytest.mark.parametrize(
    "location",
    [
        "http://10.0.0.1/",
        "http://127.0.0.2/",
        "//169.254.169.254/latest/meta-data/",
        "http://[::1]:80/",
        "http://localhost/",
        "http://2130706434/",
        "http://user:pw@127.0.0.1/",
        "file:///etc/passwd",
        "ftp://example.com/a.png",
        "data:image/png;base64,AAAA",
    ],
)
async def test_redirect_out_of_bounds_is_refused(client, serve, location):
    """Each hop is checked like the first address."""
    port = await serve(site({"/a": redirect(location)}))
    with pytest.raises(SourceForbidden, match=r"may not be fetched: .+ upload the picture") as caught:
        await WebPictureSources(client).fetch(f"http://127.0.0.1:{port}/a")
    assert "pw" not in caught.value.message


async def test_redirect_to_a_name_that_resolves_to_a_private_address_is_refused(serve):
    """The second host is looked up and checked as well."""

    class Names:
        async def resolve(self, host, port):
            return {"pictures.example": ["127.0.0.1"], "inside.example": ["192.168.1.1"]}[host]

    port = await serve(site({"/a": redirect("http://inside.example/b.png")}))
    client = GuardedClient(AddressPolicy(exceptions=(ip_network("127.0.0.1/32"),)), resolver=Names())
    with pytest.raises(SourceForbidden, match=r"inside\.example/b\.png .+ private network"):
        await WebPictureSources(client).fetch(f"http://pictures.example:{port}/a")
    await client.close()


@pytest.mark.parametrize("location", ["http://[", "http://[::1/"])
async def test_redirect_to_nonsense_is_refused(client, serve, location):
    """A Location that is no URL is an error like others."""
    port = await serve(site({"/a": redirect(location)}))
    with pytest.raises((SourceUnreachable, SourceForbidden)):
        await WebPictureSources(client).fetch(f"http://127.0.0.1:{port}/a")


async def test_endless_redirects_are_given_up(client, serve):
    """Five redirects are followed, not six."""
    pages = {f"/{n}": redirect(f"/{n + 1}") for n in range(6)} | {"/6": (200, {}, picture())}
    port = await serve(site(pages))
    sources = WebPictureSources(client)
    assert (await sources.fetch(f"http://127.0.0.1:{port}/1")).width == 60
    with pytest.raises(SourceUnreachable, match="more than 5 times"):
        await sources.fetch(f"http://127.0.0.1:{port}/0")


@pytest.mark.parametrize(
    ("status", "words"),
    [(404, "HTTP 404.+nothing at this address"), (403, "HTTP 403.+not public"), (500, "HTTP 500"), (302, "HTTP 302")],
)
async def test_other_answers_are_reported(client, serve, status, words):
    """The message names the status, the address without its query, the cost and the way out."""
    port = await serve(site({"/a.png": (status, {}, b"no")}))
    with pytest.raises(SourceUnreachable, match=rf"{words}.+/api/v1/files") as caught:
        await WebPictureSources(client).fetch(f"http://127.0.0.1:{port}/a.png?signature=hidden")
    assert "/a.png" in caught.value.message
    assert "hidden" not in caught.value.message


@pytest.mark.parametrize(
    ("body", "headers", "words"),
    [
        (b"<html>login</html>", {}, "an HTML"),
        (b"", {}, "empty"),
        (picture()[:-40], {}, "cut short"),
        (b"\x89PNG\r\n\x1a\n" + b"x" * 2_000_000, {}, "larger than 1 MB"),
        (gzip.compress(b"\0" * 30_000_000, 1, mtime=0), {"Content-Encoding": "gzip"}, "larger than 1 MB"),
    ],
)
async def test_unusable_bytes_are_refused(client, serve, body, headers, words):
    """What is no picture, is cut, or is too large, packed or not, is unusable."""
    port = await serve(site({"/a": (200, headers, body)}))
    sources = WebPictureSources(client, max_bytes=1024 * 1024)
    with pytest.raises(SourceUnusable, match=words):
        await sources.fetch(f"http://127.0.0.1:{port}/a")


async def test_picture_behind_gzip_is_read(client, serve):
    """A store that packs what it was given packed still serves a picture."""
    data = picture()
    port = await serve(site({"/a": (200, {"Content-Encoding": "gzip"}, gzip.compress(data))}))
    assert (await WebPictureSources(client).fetch(f"http://127.0.0.1:{port}/a")).data == data


async def test_slow_site_is_given_up_over_all_hops(client, serve):
    """The timeout holds for the whole chain, not for each hop."""

    async def dawdle(request: web.Request) -> web.Response:
        await asyncio.sleep(0.12)
        raise web.HTTPFound(f"/{int(request.path[1:]) + 1}")

    port = await serve(dawdle)
    started = time.monotonic()
    with pytest.raises(SourceUnreachable, match="too long"):
        await WebPictureSources(client, timeout_seconds=0.3).fetch(f"http://127.0.0.1:{port}/0")
    assert time.monotonic() - started < 2


async def test_absent_site_is_reported(client):
    """A closed port is unreachable."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        with pytest.raises(SourceUnreachable, match="no connection could be made"):
            await WebPictureSources(client).fetch(f"http://127.0.0.1:{unused.getsockname()[1]}/a.png")


async def test_body_that_breaks_off_is_reported(client):
    """A connection that drops midway is unreachable, not half a picture."""

    async def half(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + picture()[:500])
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(half, "127.0.0.1", 0)
    async with server:
        with pytest.raises(SourceUnreachable, match="broke off"):
            await WebPictureSources(client).fetch(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/")


@pytest.mark.parametrize(
    "url", ["http://127.0.0.2/a.png", "http://metadata/", "file:///a.png", "nonsense", "http://a\u202e.b/"]
)
async def test_check_url_refuses_before_anything_is_accepted(client, url):
    """The static check says why and where else to go."""
    with pytest.raises(SourceForbidden, match="upload the picture"):
        WebPictureSources(client).check_url(url)


async def test_inspect_describes_and_limits_uploaded_bytes(client):
    """Bytes that came another way pass the same checks."""
    sources = WebPictureSources(client, max_bytes=10_000)
    found = await sources.inspect(picture("JPEG", (50, 30)))
    assert (found.width, found.height, found.mime_type) == (50, 30, "image/jpeg")
    with pytest.raises(SourceUnusable, match="larger than"):
        await sources.inspect(b"\xff" * 10_001)


async def test_inspect_leaves_the_loop_free(client):
    """Decoding runs beside the loop, which goes on answering."""
    file = io.BytesIO()
    Image.linear_gradient("L").resize((4_000, 3_000)).save(file, "PNG", compress_level=1)
    task = asyncio.create_task(WebPictureSources(client).inspect(file.getvalue()))
    ticks = 0
    while not task.done():
        await asyncio.sleep(0.001)
        ticks += 1
    assert (await task).width == 4_000
    assert ticks > 3
