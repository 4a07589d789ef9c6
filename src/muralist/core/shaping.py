"""What a finished picture is turned into on its way out: other sides, another file type, fewer bytes."""

from typing import Protocol

import msgspec

from muralist.core.catalogue.model import Size
from muralist.core.engine import Picture


class Shape(msgspec.Struct, frozen=True, kw_only=True):
    """How a picture is to be given.

    `sides` in pixels are cut out of its middle and scaled; None keeps its own. `format` is png, jpeg or webp; None
    keeps the file's own type, unless it is a PNG of more than `most_bytes`, which becomes a JPEG. `quality` from 1 to
    100 is that of JPEG and WebP.
    """

    sides: Size | None = None
    format: str | None = None
    quality: int | None = None
    most_bytes: int | None = None


class PictureShaper(Protocol):
    """Turns pictures into the shape that a client asked for."""

    async def shape(self, data: bytes, shape: Shape) -> Picture:
        """The picture in its shape; the very bytes where they have it already.

        Raises:
            SourceUnusable: the bytes are no picture.
        """
        ...
