"""Give a finished picture in another shape: as bytes, or kept as a file of its own for a link."""

import uuid

import msgspec

from muralist.core.engine import Picture
from muralist.core.files import StoredFile
from muralist.core.ports import Files, Objects
from muralist.core.shaping import PictureShaper, Shape
from muralist.core.task import Image, Task
from muralist.errors import NotFound

_ENDINGS = {"image/png": "png", "image/jpeg": "jpg", "image/webp": "webp"}


class ShapedPicture(msgspec.Struct, frozen=True, kw_only=True):
    """A picture in its shape, and the stored file that it was made of."""

    picture: Picture
    original: StoredFile
    changed: bool


async def shaped_picture(
    image: Image, shape: Shape, *, files: Files, objects: Objects, shaper: PictureShaper | None
) -> ShapedPicture:
    """Read a stored picture and shape it; without a shaper it is given as it is.

    Raises:
        NotFound: the picture was deleted.
    """
    file = await files.find(image.file_id)
    data = None if file is None else await objects.get(file.object_key)
    if file is None or data is None:
        raise NotFound("The picture of this task no longer exists: its time has passed, or it was deleted.")
    picture = Picture(data=data, width=image.width, height=image.height, mime_type=image.mime_type)
    if shaper is not None:
        picture = await shaper.shape(data, shape)
    return ShapedPicture(picture=picture, original=file, changed=picture.data is not data)


async def keep_shaped(task: Task, shaped: ShapedPicture, *, files: Files, objects: Objects) -> StoredFile:
    """The file of a shaped picture, stored under an id that follows from task and shape, so that it is there once.

    It lives as long as the original.
    """
    picture, original = shaped.picture, shaped.original
    if not shaped.changed:
        return original
    name = f"{picture.width}x{picture.height} {picture.mime_type} {len(picture.data)}"
    file_id = str(uuid.uuid5(uuid.UUID(task.id), f"{original.id} {name}"))
    known = await files.find(file_id)
    if known is not None:
        return known
    file = msgspec.structs.replace(
        original,
        id=file_id,
        file_name=f"{task.task_id}-{picture.width}x{picture.height}.{_ENDINGS[picture.mime_type]}",
        mime_type=picture.mime_type,
        size_bytes=len(picture.data),
        object_key=f"pictures/{task.id}/{file_id}",
    )
    await objects.put(file.object_key, picture.data)
    await files.add(file)
    return file
