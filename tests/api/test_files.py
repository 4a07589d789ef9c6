"""Temporary files, OpenAI-style files and uploads in parts."""

import asyncio
import base64
import hashlib
from typing import Any

import httpx2
import pytest

from muralist.testing import FakePictureSources, tiny_png
from tests.api.bench import KEY, OTHER_KEY, Bench, make_bench

PNG = tiny_png(16, 8)
OWNER = {"Authorization": f"Bearer {KEY}"}
OTHER = {"Authorization": f"Bearer {OTHER_KEY}"}


def announce(data: bytes, **more: Any) -> dict[str, Any]:
    """The body of a prepare call."""
    checksum = base64.b64encode(hashlib.md5(data).digest()).decode()
    return {"filename": "vase.png", "byte_size": len(data), "checksum": checksum, **more}


async def prepare(bench: Bench, data: bytes, **more: Any) -> dict[str, Any]:
    """Announce an upload."""
    response = await bench.post("/api/v1/files/prepare", announce(data, **more))
    assert response.status_code == 200, response.text
    return dict(response.json())


async def put(bench: Bench, prepared: dict[str, Any], data: bytes) -> httpx2.Response:
    """Send the bytes as clients do: without a key."""
    return await bench.client.put(prepared["upload_url"], content=data, headers=prepared["headers"])


async def test_upload_becomes_a_file_when_prepared_sent_and_confirmed(bench: Bench) -> None:
    """The three calls of the official client, and the link serves the same bytes for an hour."""
    prepared = await prepare(bench, PNG, content_type="image/png")
    sent = await put(bench, prepared, PNG)
    bench.clock.advance(60)

    confirmed = await bench.post("/api/v1/files/confirm", {"signed_id": prepared["signed_id"]})

    assert set(prepared) == {"signed_id", "upload_url", "headers"}
    assert prepared["headers"] == {"Content-Type": "image/png", "Content-MD5": announce(PNG)["checksum"]}
    assert (sent.status_code, sent.content) == (204, b"")
    file = confirmed.json()
    url = file.pop("url")
    assert file == {
        "file_name": "vase.png",
        "size_bytes": len(PNG),
        "mime_type": "image/png",
        "created_at": "2026-01-02T03:04:05Z",
        "expires_at": "2026-01-02T04:05:05Z",
    }
    served = await bench.client.get(url)
    assert (served.status_code, served.content) == (200, PNG)
    bench.clock.advance(3_600)
    assert (await bench.client.get(url)).status_code == 410


async def test_upload_is_confirmed_again_with_the_same_answer(bench: Bench) -> None:
    """A client that lost the first answer just asks again."""
    prepared = await prepare(bench, PNG)
    await put(bench, prepared, PNG)
    body = {"signed_id": prepared["signed_id"]}

    first, second = [(await bench.post("/api/v1/files/confirm", body)).json() for _ in range(2)]

    assert first == second


async def test_upload_is_refused_when_the_bytes_are_not_those_announced(bench: Bench) -> None:
    """Size and MD5 must be right; after a refusal the right bytes are still taken."""
    prepared = await prepare(bench, PNG)

    short = await put(bench, prepared, PNG[:-1])
    other = await put(bench, prepared, PNG[:-1] + b"x")
    right = await put(bench, prepared, PNG)

    assert (short.status_code, other.status_code, right.status_code) == (422, 422, 204)
    assert "announced" in short.json()["error"]["message"]


async def test_upload_is_refused_when_its_link_is_not_ours_or_its_time_has_passed(bench: Bench) -> None:
    """403 for a changed link, also for a GET link used to PUT; 410 after an hour; 409 once confirmed."""
    prepared = await prepare(bench, PNG)
    changed = {**prepared, "upload_url": prepared["upload_url"].replace("signature=", "signature=0")}
    await put(bench, prepared, PNG)
    confirmed = (await bench.post("/api/v1/files/confirm", {"signed_id": prepared["signed_id"]})).json()

    answers = [
        (await put(bench, changed, PNG)).status_code,
        (await put(bench, {**prepared, "upload_url": confirmed["url"]}, PNG)).status_code,
        (await put(bench, prepared, PNG)).status_code,
    ]
    bench.clock.advance(3_601)
    answers.append((await put(bench, prepared, PNG)).status_code)

    assert answers == [403, 403, 409, 410]


async def test_confirm_says_what_is_missing(bench: Bench) -> None:
    """409 before the bytes, 404 for others and for unknown ids, 410 when it is too late."""
    prepared = await prepare(bench, PNG)
    body = {"signed_id": prepared["signed_id"]}

    early = await bench.post("/api/v1/files/confirm", body)
    foreign = await bench.post("/api/v1/files/confirm", body, **OTHER)
    unknown = await bench.post("/api/v1/files/confirm", {"signed_id": "file-0"})
    bench.clock.advance(3_601)
    late = await bench.post("/api/v1/files/confirm", body)

    assert [answer.status_code for answer in (early, foreign, unknown, late)] == [409, 404, 404, 410]


async def test_source_waits_for_its_upload_to_be_confirmed(bench: Bench) -> None:
    """A link to an unconfirmed upload cannot be forged, and confirmed ones are sources."""
    made = await bench.post("/api/v1/files", {"source": {"type": "base64", "data": base64.b64encode(PNG).decode()}})
    body = {"model": "flux-2-pro-remix-image", "prompt": "at dusk", "source_image_urls": [made.json()["url"]]}

    assert (await bench.post("/v1/remix_image", body)).status_code == 200


@pytest.mark.parametrize(
    ("change", "param"),
    [
        ({"checksum": "x"}, "checksum"),
        ({"checksum": "!" * 24}, "checksum"),
        ({"checksum": None}, "checksum"),
        ({"byte_size": 0}, "byte_size"),
        ({"byte_size": 50_000_001}, "byte_size"),
        ({"byte_size": "10"}, "byte_size"),
        ({"filename": ""}, "filename"),
        ({"content_type": "text/html\r\nX-Evil: 1"}, "content_type"),
        ({"file_name": "a.png"}, "file_name"),
    ],
)
async def test_prepare_names_the_field_that_is_wrong(bench: Bench, change: dict[str, Any], param: str) -> None:
    """422 naming the field; an unknown field gets the nearest known name."""
    response = await bench.post("/api/v1/files/prepare", {**announce(PNG), **change})

    assert response.status_code == 422
    assert response.json()["error"]["param"] == param


@pytest.mark.parametrize("data", ["", "data:image/png;base64,", "url-safe"])
async def test_file_is_made_from_base64_however_it_is_written(bench: Bench, data: str) -> None:
    """Plain, as a data URL, and URL-safe without padding."""
    plain = base64.b64encode(PNG).decode()
    text = base64.urlsafe_b64encode(PNG).decode().rstrip("=") if data == "url-safe" else data + plain

    body = {"source": {"type": "base64", "data": text}, "file_name": "a.png"}
    file = (await bench.post("/api/v1/files", body)).json()

    assert (file["file_name"], file["mime_type"], file["size_bytes"]) == ("a.png", "image/png", len(PNG))


async def test_file_is_made_from_a_url_or_from_a_link_of_ours() -> None:
    """The name is the URL's last part; a link of this server is read without a request."""
    url = "https://images.example.com/pictures/vase%20one.png?size=1"
    bench = await make_bench(sources=FakePictureSources({url: PNG}))

    first = (await bench.post("/api/v1/files", {"source": {"type": "url", "url": url}})).json()
    second = (await bench.post("/api/v1/files", {"source": {"type": "url", "url": first["url"]}})).json()

    assert (first["file_name"], second["file_name"]) == ("vase one.png", "vase one.png")
    assert first["url"] != second["url"]
    assert bench.sources.fetched == [url]


async def test_file_is_made_from_a_form(bench: Bench) -> None:
    """`file_name` wins over the name of the part."""
    response = await bench.client.post(
        "/api/v1/files", headers=OWNER, files={"file": ("b.png", PNG, "image/png")}, data={"file_name": "c.png"}
    )

    assert response.json()["file_name"] == "c.png"


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({}, 422),
        ({"source": None}, 422),
        ({"source": "https://images.example.com/a.png"}, 422),
        ({"source": {"type": "ftp", "url": "x"}}, 422),
        ({"source": {"type": "url"}}, 422),
        ({"source": {"type": "base64", "data": "***"}}, 422),
        ({"source": {"type": "base64", "data": "===="}}, 422),
        ({"source": {"type": "url", "url": "http://10.0.0.1/a.png"}}, 422),
        ({"source": {"type": "url", "url": "https://nobody.example.com/a.png"}}, 422),
    ],
)
async def test_file_is_refused_when_its_source_is_none(bench: Bench, body: dict[str, Any], status: int) -> None:
    """Nothing is stored, and the answer is never a fault of ours."""
    response = await bench.post("/api/v1/files", body)

    assert response.status_code == status
    assert response.json()["error"]["message"]


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", "multipart/form-data"),
        (b"", "multipart/form-data; boundary=x"),
        (b"--x\r\n\r\n", "multipart/form-data; boundary=x"),
        (b"--x\r\nContent-Disposition: form-data\r\n\r\nhello\r\n--x--\r\n", "multipart/form-data; boundary=x"),
        (b"\xff\x00" * 100, "multipart/form-data; boundary=x"),
        (b"{}", "multipart/form-data; boundary=" + "y" * 500),
        (
            b'--x\r\nContent-Disposition: form-data; name="file"\r\n\r\nhi\r\n--x--\r\n',
            "multipart/form-data; boundary=x",
        ),
        (b"{}", "application/json"),
    ],
)
async def test_form_is_refused_when_it_cannot_be_read(bench: Bench, content: bytes, kind: str) -> None:
    """400 for a broken form and 422 for one without its file, on every path that takes forms."""
    for path in ("/v1/files", "/api/v1/files", "/v1/uploads/upload_0/parts"):
        response = await bench.client.post(path, content=content, headers={**OWNER, "Content-Type": kind})
        assert response.status_code in (400, 422), (path, response.text)


@pytest.mark.parametrize(
    ("name", "kind", "data", "stored_name", "stored_kind"),
    [
        ("../../etc/passwd", "text/plain", b"x", "passwd", "text/plain"),
        ("C:\\pictures\\a.png", "image/png", PNG, "a.png", "image/png"),
        ("page.html", "text/html", b"<script>alert(1)</script>", "page.html", "application/octet-stream"),
        ("a.svg", "image/svg+xml", b"<svg onload='x'/>", "a.svg", "application/octet-stream"),
        ("fake.png", "image/png", b"<html>", "fake.png", "application/octet-stream"),
        ("花瓶.png", "image/png", PNG, "花瓶.png", "image/png"),
        ("...", "application/json; charset=utf-8", b"{}", "file.json", "application/json"),
        ("a" * 300 + ".png", "image/png", PNG, "a" * 196 + ".png", "image/png"),
    ],
)
async def test_file_keeps_a_safe_name_and_a_safe_type(
    bench: Bench, name: str, kind: str, data: bytes, stored_name: str, stored_kind: str
) -> None:
    """Names are one harmless component; a picture is typed by its bytes, and nothing is served as HTML or SVG."""
    made = await bench.client.post("/v1/files", headers=OWNER, files={"file": (name, data, kind)})
    file = made.json()
    served = await bench.get(f"/v1/files/{file['id']}/content")

    assert file["filename"] == stored_name
    assert served.content == data
    assert served.headers["content-type"] == stored_kind
    assert served.headers["x-content-type-options"] == "nosniff"
    assert served.headers["content-disposition"].startswith("attachment; ")


async def test_openai_file_lives_until_it_is_deleted(bench: Bench) -> None:
    """Create, read, list, delete; then it is gone."""
    made = await bench.client.post(
        "/v1/files", headers=OWNER, files={"file": ("a.txt", b"hello", "text/plain")}, data={"purpose": "vision"}
    )
    file = made.json()
    path = f"/v1/files/{file['id']}"

    assert file == {
        "id": file["id"],
        "object": "file",
        "bytes": 5,
        "created_at": 1_767_323_045,
        "filename": "a.txt",
        "purpose": "vision",
    }
    assert (await bench.get(path)).json() == file
    assert (await bench.get(path, **OTHER)).status_code == 404
    assert (await bench.client.delete(path, headers=OTHER)).status_code == 404
    deleted = await bench.client.delete(path, headers=OWNER)
    assert deleted.json() == {"id": file["id"], "object": "file", "deleted": True}
    assert (await bench.get(path)).status_code == 404
    assert (await bench.get(path + "/content")).status_code == 404


async def test_openai_files_are_listed_in_pages(bench: Bench) -> None:
    """Newest first by default, with the cursor of OpenAI's clients; temporary files are not among them."""
    ids = []
    for number in range(3):
        bench.clock.advance(1)
        made = await bench.client.post("/v1/files", headers=OWNER, files={"file": (f"{number}.txt", b"x")})
        ids.append(made.json()["id"])
    await bench.post("/api/v1/files", {"source": {"type": "base64", "data": "aGVsbG8="}})

    first = (await bench.get("/v1/files?limit=2")).json()
    rest = (await bench.get(f"/v1/files?limit=2&after={first['last_id']}")).json()
    oldest = (await bench.get("/v1/files?order=asc&limit=1&purpose=user_data")).json()
    none = (await bench.get("/v1/files?purpose=batch")).json()

    assert [file["id"] for file in first["data"]] == ids[:0:-1]
    assert (first["first_id"], first["last_id"], first["has_more"]) == (ids[2], ids[1], True)
    assert ([file["id"] for file in rest["data"]], rest["has_more"]) == ([ids[0]], False)
    assert oldest["data"][0]["id"] == ids[0]
    assert none == {"object": "list", "data": [], "first_id": None, "last_id": None, "has_more": False}


@pytest.mark.parametrize("purpose", ["picture", "temporary", "nonsense"])
async def test_openai_file_is_refused_with_another_purpose(bench: Bench, purpose: str) -> None:
    """Only OpenAI's words; ours are not for clients."""
    made = await bench.client.post("/v1/files", headers=OWNER, files={"file": ("a", b"x")}, data={"purpose": purpose})
    listed = await bench.get(f"/v1/files?purpose={purpose}")

    assert (made.status_code, listed.status_code) == (422, 422)


async def test_parts_are_joined_in_the_order_that_is_named(bench: Bench) -> None:
    """The order is that of part_ids, not of arrival; parts are gone afterwards."""
    upload = (await bench.post("/v1/uploads", {"bytes": 6, "filename": "a.txt", "mime_type": "text/plain"})).json()
    path = f"/v1/uploads/{upload['id']}"
    second = await bench.client.post(f"{path}/parts", headers=OWNER, files={"data": ("x", b"def")})
    first = await bench.client.post(f"{path}/parts", headers=OWNER, files={"data": ("x", b"abc")})
    part_ids = [first.json()["id"], second.json()["id"]]

    done = (await bench.post(f"{path}/complete", {"part_ids": part_ids})).json()

    assert upload == {
        "id": upload["id"],
        "object": "upload",
        "bytes": 6,
        "created_at": 1_767_323_045,
        "filename": "a.txt",
        "purpose": "user_data",
        "status": "pending",
        "expires_at": 1_767_326_645,
    }
    assert first.json() == {
        "id": part_ids[0],
        "object": "upload.part",
        "created_at": 1_767_323_045,
        "upload_id": upload["id"],
    }
    file = done.pop("file")
    assert done == {**upload, "status": "completed"}
    assert (await bench.get(f"/v1/files/{file['id']}/content")).content == b"abcdef"
    assert await bench.store.files.find(part_ids[0]) is None
    assert (await bench.post(f"{path}/cancel", {})).status_code == 409


async def test_upload_refuses_what_does_not_fit_together(bench: Bench) -> None:
    """Unknown and repeated parts, a wrong sum, too many bytes, other accounts, and use after its time."""
    upload = (await bench.post("/v1/uploads", {"bytes": 4, "filename": "a", "mime_type": "text/plain"})).json()
    path = f"/v1/uploads/{upload['id']}"
    part = (await bench.client.post(f"{path}/parts", headers=OWNER, files={"data": ("x", b"ab")})).json()["id"]
    big = await bench.client.post(f"{path}/parts", headers=OWNER, files={"data": ("x", b"abc")})

    async def complete(*part_ids: str, **headers: str) -> int:
        return (await bench.post(f"{path}/complete", {"part_ids": part_ids}, **headers)).status_code

    assert big.status_code == 413
    assert [await complete("part_0"), await complete(part, part), await complete(part), await complete()] == [422] * 4
    assert await complete(part, **OTHER) == 404
    bench.clock.advance(3_601)
    assert await complete(part) == 409


async def test_upload_can_be_given_up(bench: Bench) -> None:
    """It is cancelled, in OpenAI's word, and takes nothing more."""
    upload = (await bench.post("/v1/uploads", {"bytes": 4, "filename": "a", "mime_type": "text/plain"})).json()
    path = f"/v1/uploads/{upload['id']}"

    cancelled = await bench.post(f"{path}/cancel", {})
    part = await bench.client.post(f"{path}/parts", headers=OWNER, files={"data": ("x", b"ab")})

    assert cancelled.json()["status"] == "cancelled"
    assert part.status_code == 409


async def test_parts_sent_at_once_are_all_kept(bench: Bench) -> None:
    """Changes of one upload wait for each other."""
    upload = (await bench.post("/v1/uploads", {"bytes": 20, "filename": "a", "mime_type": "text/plain"})).json()
    path = f"/v1/uploads/{upload['id']}"
    posts = [
        bench.client.post(f"{path}/parts", headers=OWNER, files={"data": ("x", b"%02d" % number)})
        for number in range(10)
    ]
    part_ids = [answer.json()["id"] for answer in await asyncio.gather(*posts)]

    done = (await bench.post(f"{path}/complete", {"part_ids": part_ids})).json()

    assert (await bench.get(f"/v1/files/{done['file']['id']}/content")).content == b"00010203040506070809"
