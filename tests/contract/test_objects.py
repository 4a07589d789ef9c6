"""Bytes by key, in memory and in a folder."""

import asyncio
import os
import time
from pathlib import Path

import pytest

from muralist.core.ports import Objects
from muralist.errors import StorageError
from muralist.storage.objects import LocalObjects
from muralist.testing import MemoryObjects


@pytest.fixture(params=["memory", "local"])
def objects(request: pytest.FixtureRequest, tmp_path: Path) -> Objects:
    """An empty place for objects of each kind."""
    return MemoryObjects() if request.param == "memory" else LocalObjects(tmp_path / "deep" / "objects")


async def test_objects_come_back_as_they_were_put(objects: Objects) -> None:
    """Any bytes under any key read back; a second put replaces the first whole."""
    await objects.put("pictures/a/0", b"\x00\xff" * 1000)
    await objects.put("pictures/a/1", b"")
    await objects.put("pictures/a/0", b"new")
    assert await objects.get("pictures/a/0") == b"new"
    assert await objects.get("pictures/a/1") == b""
    assert await objects.get("pictures/a") is None


async def test_objects_can_be_deleted_twice(objects: Objects) -> None:
    """Deleting what is gone is no error."""
    await objects.put("k", b"x")
    await objects.delete("k")
    await objects.delete("k")
    assert await objects.get("k") is None


async def test_objects_of_racing_puts_are_whole(objects: Objects) -> None:
    """Of many concurrent puts of one key one wins, never a mixture."""
    bodies = [bytes([n]) * 50_000 for n in range(12)]
    await asyncio.gather(*(objects.put("same", body) for body in bodies))
    assert await objects.get("same") in bodies


@pytest.mark.parametrize(
    "key",
    ["", "/etc/passwd", "../x", "a/../b", "a//b", "a/", ".hidden", "a/.b", "a\\b", "a\x00b", "ä", "a+b", "a" * 251],
)
async def test_local_objects_refuse_keys_that_are_no_plain_paths(tmp_path: Path, key: str) -> None:
    """A key can name nothing outside the folder, nor anything ambiguous within."""
    objects = LocalObjects(tmp_path / "objects")
    for attempt in (objects.put(key, b"x"), objects.get(key), objects.delete(key)):
        with pytest.raises(StorageError, match="object key"):
            await attempt
    assert files_in(tmp_path) == []


async def test_local_objects_leave_no_unfinished_files(tmp_path: Path) -> None:
    """After puts, good and failed, only whole objects lie in the folder."""
    objects = LocalObjects(tmp_path)
    await objects.put("a/b", b"x")
    with pytest.raises(TypeError):
        await objects.put("a/c", "text")  # type: ignore[arg-type]
    assert files_in(tmp_path) == ["a+b"]


async def test_local_objects_are_there_for_another_process(tmp_path: Path) -> None:
    """A second instance on the same folder reads what the first put."""
    await LocalObjects(tmp_path).put("a/b", b"x")
    assert await LocalObjects(tmp_path).get("a/b") == b"x"


def files_in(folder: Path) -> list[str]:
    """The names of all files below a folder."""
    return [each.name for each in folder.rglob("*") if each.is_file()]


async def test_local_objects_remove_what_a_killed_process_left_a_day_ago(tmp_path: Path) -> None:
    """Half-written files of long ago go at the first put; those of a process that may still write stay."""
    left, fresh = (tmp_path / ".unfinished" / name for name in ("left", "fresh"))
    left.parent.mkdir()
    for path in (left, fresh):
        path.write_bytes(b"half")
    yesterday = time.time() - 90_000
    os.utime(left, (yesterday, yesterday))

    await LocalObjects(tmp_path).put("pictures/a", b"whole")

    assert (left.exists(), fresh.exists()) == (False, True)


def test_folder_is_there_before_the_first_object(tmp_path):
    """A backup of a server that has painted nothing yet finds it."""
    LocalObjects(tmp_path / "deep" / "objects")
    assert (tmp_path / "deep" / "objects").is_dir()
