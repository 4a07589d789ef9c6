"""Undoes gzip and deflate piece by piece, so that a reader who stops early never holds a bomb's contents."""

import zlib
from collections.abc import Iterator

PIECE_BYTES = 65_536


class Inflater:
    """Decodes one body. Every piece it yields is at most 64 KiB, whatever the input expands to."""

    def __init__(self) -> None:
        # 47 = 32 + 15: a gzip or zlib header, recognised by itself, and the largest window (zlib.h, inflateInit2).
        self._decoder = zlib.decompressobj(47)

    @property
    def finished(self) -> bool:
        """Whether the end of the encoded data has been seen."""
        return self._decoder.eof

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Decode the next bytes. Raises ValueError when they are damaged."""
        while not self._decoder.eof:
            try:
                piece = self._decoder.decompress(data, PIECE_BYTES)
            except zlib.error as error:
                raise ValueError("damaged gzip or deflate data") from error
            data = self._decoder.unconsumed_tail
            if piece:
                yield piece
            if not data and len(piece) < PIECE_BYTES:
                return
