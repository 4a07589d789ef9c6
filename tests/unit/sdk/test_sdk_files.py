"""Uploads, downloads and saving."""

import base64
import hashlib
import io

import pytest
from standin import PICTURE, Answer

from muralist.sdk import APIConnectionError, InvalidArgumentError, MuralistError, NotFoundError, ValidationError

PRO = "flux-2-pro-text-to-image"


@pytest.fixture
def path(tmp_path):
    """A local picture."""
    file = tmp_path / "me.png"
    file.write_bytes(PICTURE)
    return file


async def test_upload_prepares_puts_and_confirms(client, server, elsewhere, call, path) -> None:
    """A path goes up in three steps, the bytes with the server's headers to the server's address."""
    uploaded = await call(client.files.upload(path))

    prepared = server.seen[0].json
    checksum = base64.b64encode(hashlib.md5(PICTURE).digest()).decode()
    size = len(PICTURE)
    assert prepared == {"filename": "me.png", "byte_size": size, "checksum": checksum, "content_type": "image/png"}
    (put,) = elsewhere.requests("PUT")
    assert (put.body, put.headers["content-md5"]) == (PICTURE, checksum)
    assert uploaded.url == f"{elsewhere.url}/storage/upload-me.png"
    assert uploaded.expires_at.tzinfo is not None


async def test_upload_takes_bytes_and_open_files(client, server, call, path) -> None:
    """Bytes need a name to have one; an open file brings its own."""
    with path.open("rb") as file:
        await call(client.files.upload(file))
    await call(client.files.upload(b"abc", filename="a.webp"))
    await call(client.files.upload(io.BytesIO(b"abc")))

    names = [
        (seen.json["filename"], seen.json.get("content_type"))
        for seen in server.requests("POST")
        if "filename" in seen.json
    ]
    assert names == [("me.png", "image/png"), ("a.webp", "image/webp"), ("upload.bin", "application/octet-stream")]


@pytest.mark.parametrize("bad", ["missing.png", b"", io.StringIO("text")])
async def test_upload_refuses_what_it_cannot_read(client, server, call, bad) -> None:
    """A missing file, nothing, and a text file raise before anything is sent."""
    with pytest.raises(InvalidArgumentError):
        await call(client.files.upload(bad))
    assert server.seen == []


async def test_upload_reports_a_storage_that_refuses(client, elsewhere, call, path) -> None:
    """A refusal or a break of the PUT is raised; the PUT is sent once."""
    elsewhere.script("PUT", "/storage/upload-me.png", Answer(422, {"error": "Checksum differs"}), Answer(drop=True))

    with pytest.raises(ValidationError, match="Checksum"):
        await call(client.files.upload(path))
    with pytest.raises(APIConnectionError):
        await call(client.files.upload(path))
    assert len(elsewhere.requests("PUT")) == 2


async def test_from_url_and_from_base64_send_a_source(client, server, call) -> None:
    """Both other ways in are one call each."""
    await call(client.files.from_url("https://example.com/a.png", filename="b.png"))
    await call(client.files.from_base64(b"abc"))
    await call(client.files.from_base64("YWJj"))

    assert [seen.json for seen in server.seen] == [
        {"source": {"type": "url", "url": "https://example.com/a.png"}, "file_name": "b.png"},
        {"source": {"type": "base64", "data": "YWJj"}},
        {"source": {"type": "base64", "data": "YWJj"}},
    ]


async def test_the_key_never_leaves_for_another_host(client, elsewhere, call, path, tmp_path) -> None:
    """Neither the upload nor the download of a picture carries a credential."""
    await call(client.files.upload(path))
    task = await call(client.text_to_image.run(model=PRO, prompt="a vase"))
    await call(client.save(task, tmp_path / "out.png"))
    task.save(tmp_path / "again.png")

    assert [seen.method for seen in elsewhere.seen] == ["PUT", "GET", "GET"]
    assert [name for seen in elsewhere.seen for name in seen.headers if "auth" in name or "key" in name] == []


async def test_save_names_files_as_asked(client, server, call, tmp_path) -> None:
    """A file name is kept, a folder gets a name from model and id, several pictures get numbers."""
    server.pictures = 2
    task = await call(client.text_to_image.run(model=PRO, prompt="a vase"))

    named = await call(client.save(task, tmp_path / "vase.png"))
    filled = await call(client.save(task, f"{tmp_path}/new/"))

    assert [file.name for file in named] == ["vase-1.png", "vase-2.png"]
    assert [file.name for file in filled] == [f"{PRO}-{task.id[-8:]}-{number}.png" for number in (1, 2)]
    assert {file.read_bytes() for file in (*named, *filled)} == {PICTURE}
    assert len(list(tmp_path.rglob("*"))) == 5  # no half-written file is left


async def test_task_save_works_from_either_client(client, call, tmp_path) -> None:
    """The short form on the task itself downloads as well, and adds a suffix where there is none."""
    task = await call(client.text_to_image.run(model=PRO, prompt="a vase"))

    (file,) = task.save(tmp_path / "vase")

    assert (file.name, file.read_bytes()) == ("vase.png", PICTURE)


async def test_save_refuses_a_task_without_pictures(client, call) -> None:
    """A pending task has nothing to save, and says so."""
    task = await call(client.text_to_image.create(model=PRO, prompt="a vase"))

    with pytest.raises(MuralistError, match="pending"):
        await call(client.save(task))


async def test_download_retries_follows_redirects_and_reports(client, elsewhere, call) -> None:
    """A picture's bytes come through a passing fault and a redirect; an expired link is an error without
    its signature."""
    elsewhere.script("GET", "/storage/a.png", Answer(503), Answer(302, headers={"Location": "/storage/b.png"}))
    elsewhere.script("GET", "/storage/c.png", Answer(404, b""))

    assert await call(client.download(f"{elsewhere.url}/storage/a.png")) == PICTURE
    with pytest.raises(NotFoundError) as caught:
        await call(client.download(f"{elsewhere.url}/storage/c.png?sig=secret"))
    assert "secret" not in str(caught.value)


async def test_download_refuses_other_schemes(client, call) -> None:
    """Only http and https are fetched."""
    with pytest.raises(InvalidArgumentError):
        await call(client.download("file:///etc/passwd"))
