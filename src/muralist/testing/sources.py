"""Source pictures without a network."""

from collections.abc import Mapping

from muralist.core.ports import SourcePicture
from muralist.errors import SourceError, SourceForbidden, SourceUnreachable, SourceUnusable
from muralist.testing.engine import png_size


class FakePictureSources:
    """Implements `core.ports.PictureSources` from a table.

    `pictures` maps a URL to bytes or to the SourceError to raise; a URL that is not in it is unreachable. `forbidden`
    URLs are refused at once. `inspect` reads the header of PNG files and takes nothing else. `fetched` lists the
    URLs asked for, in order.
    """

    def __init__(
        self, pictures: Mapping[str, bytes | SourceError] | None = None, *, forbidden: frozenset[str] = frozenset()
    ) -> None:
        self.pictures: dict[str, bytes | SourceError] = dict(pictures or {})
        self.forbidden = forbidden
        self.fetched: list[str] = []

    def check_url(self, url: str) -> None:
        """Refuse a forbidden URL."""
        if url in self.forbidden:
            raise SourceForbidden(f"{url} may not be fetched.", complaint="may not be fetched: it is forbidden")

    async def fetch(self, url: str) -> SourcePicture:
        """The picture of a URL, or its error."""
        self.fetched.append(url)
        self.check_url(url)
        found = self.pictures.get(url)
        if found is None:
            raise SourceUnreachable(f"{url} did not answer.")
        if isinstance(found, SourceError):
            raise found
        return await self.inspect(found)

    async def inspect(self, data: bytes) -> SourcePicture:
        """Width and height of a PNG."""
        size = png_size(data)
        if size is None:
            raise SourceUnusable("These bytes are not a PNG picture.")
        return SourcePicture(data=data, width=size[0], height=size[1], mime_type="image/png")
