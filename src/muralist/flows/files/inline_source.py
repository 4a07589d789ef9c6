"""Read a source picture that a request itself carries: a data URL (RFC 2397) in base64, or bytes of a form."""

import asyncio
import base64
import binascii

from muralist.core.ports import PictureSources, SourcePicture
from muralist.errors import SourceError

MAX_INLINE_BYTES = 20 * 1024 * 1024
"""What a source that is fetched may have, too."""

IN_A_THREAD_FROM = 256_000
"""Characters beyond which decoding would hold up other requests for longer than a change of threads costs."""


class InlineFault(ValueError):
    """A picture in the request cannot be used. `complaint` follows the name of its field."""

    def __init__(self, complaint: str) -> None:
        super().__init__(complaint)
        self.complaint = complaint


async def read_inline(given: str | bytes, sources: PictureSources) -> SourcePicture:
    """Decode and check one picture; what the data URL says of its type is not believed.

    Raises:
        InlineFault: it is not base64, too large, or no picture that is read.
    """
    data = given if isinstance(given, bytes) else await _decode(given)
    if len(data) > MAX_INLINE_BYTES:
        raise InlineFault(f"has {len(data):,} bytes; a picture may have {MAX_INLINE_BYTES:,}")
    try:
        return await sources.inspect(data)
    except SourceError as error:
        text = error.message.rstrip(".")
        raise InlineFault(f"is refused: {text[:1].lower()}{text[1:]}") from error


async def _decode(url: str) -> bytes:
    head, comma, text = url.partition(",")
    if not comma or not head.lower().endswith(";base64"):
        raise InlineFault("must be a data URL like data:image/png;base64,...")
    if len(text) * 3 // 4 > MAX_INLINE_BYTES + 2:
        raise InlineFault(f"has about {len(text) * 3 // 4:,} bytes; a picture may have {MAX_INLINE_BYTES:,}")
    try:
        if len(text) > IN_A_THREAD_FROM:
            return await asyncio.to_thread(_bytes_of, text)
        return _bytes_of(text)
    except (binascii.Error, ValueError):
        raise InlineFault("is a data URL whose data is not base64") from None


def _bytes_of(text: str) -> bytes:
    """Standard or URL-safe base64, with or without padding and line ends."""
    compact = "".join(text.split()).replace("-", "+").replace("_", "/").rstrip("=")
    return base64.b64decode(compact + "=" * (-len(compact) % 4), validate=True)
