"""Reads headers before Pillow does.

Sizes of GIF and WebP, because Pillow's readers of both allocate while they open; and the number of parts of PNG and
JPEG, because Pillow walks them in Python: 20 MB of empty ones would keep it busy for ten seconds.
"""

import struct

GIF_HEADER_BYTES = 13
GIF_FIRST_FRAME_BY = 262_144
"""Comments and metadata before the first frame end by here; Pillow would walk any number of blocks in Python."""

MAX_PARTS = 20_000
"""Files from real encoders have some dozens, or thousands where large PNG data is cut into small chunks."""


def gif_size(data: bytes) -> tuple[int, int] | None:
    """Width and height of the canvas that the first frame needs (GIF89a, sections 18 and 20); None when damaged."""
    try:
        width, height, flags = struct.unpack_from("<HHB", data, 6)
        at = GIF_HEADER_BYTES + _colour_table_bytes(flags)
        while data[at] == 0x21 and at < GIF_FIRST_FRAME_BY:
            at = _skip_blocks(data, at + 2)
        if data[at] != 0x2C:
            return None
        left, top, frame_width, frame_height = struct.unpack_from("<HHHH", data, at + 1)
    except (struct.error, IndexError):
        return None
    # Readers widen the canvas to a frame that sticks out of it.
    return max(width, left + frame_width), max(height, top + frame_height)


def webp_size(data: bytes) -> tuple[int, int] | None:
    """Width and height of the canvas (RFC 9649, sections 2.5 to 2.7); None when damaged."""
    try:
        match data[12:16]:
            case b"VP8 " if data[23:26] == b"\x9d\x01\x2a":
                width, height = struct.unpack_from("<HH", data, 26)
                return width & 0x3FFF, height & 0x3FFF
            case b"VP8L" if data[20] == 0x2F:
                (bits,) = struct.unpack_from("<I", data, 21)
                return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
            case b"VP8X" if len(data) >= 30:
                return int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1
    except (struct.error, IndexError):
        return None
    return None


def has_too_many_chunks(png: bytes) -> bool:
    """Whether a PNG consists of more than MAX_PARTS chunks (PNG specification, section 5.3)."""
    at = 8
    for _ in range(MAX_PARTS):
        if at + 4 > len(png):
            return False
        at += 12 + int.from_bytes(png[at : at + 4])
    return True


def has_too_many_segments(jpeg: bytes) -> bool:
    """Whether a JPEG has more than MAX_PARTS segments or stray bytes before its first scan (ITU T.81, annex B)."""
    at = 2
    for _ in range(MAX_PARTS):
        if at + 4 > len(jpeg) or jpeg[at : at + 2] == b"\xff\xda":
            return False
        if jpeg[at] != 0xFF or jpeg[at + 1] in {0x00, 0xFF}:
            at += 1
        elif jpeg[at + 1] in _MARKERS_ALONE:
            at += 2
        else:
            at += 2 + max(int.from_bytes(jpeg[at + 2 : at + 4]), 2)
    return True


_MARKERS_ALONE = frozenset({0x01, 0xC8, *range(0xD0, 0xDA), *range(0xF0, 0xFE)})
"""Markers that stand alone, or that Pillow does not read the contents of."""


def _colour_table_bytes(flags: int) -> int:
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _skip_blocks(data: bytes, at: int) -> int:
    while data[at]:
        at += data[at] + 1
    return at + 1
