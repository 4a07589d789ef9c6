"""The smallest TrueType font that letters a few characters: each is a filled square of its own size."""

from __future__ import annotations

import struct

EM = 1000


def tiny_font(characters: str) -> bytes:
    """A font file with a glyph for each character, and an empty one for all others."""
    sizes = [0, *(500 + 20 * number for number in range(len(characters)))]
    glyphs = [b"" if not size else _square(size) for size in sizes]
    offsets, place = [0], 0
    for glyph in glyphs:
        place += len(glyph)
        offsets.append(place)
    points = sorted((ord(char), number + 1) for number, char in enumerate(characters))
    groups = b"".join(struct.pack(">III", code, code, glyph) for code, glyph in points)
    table12 = struct.pack(">HHIII", 12, 0, 16 + len(groups), 0, len(points)) + groups
    tables = {
        b"cmap": struct.pack(">HHHHI", 0, 1, 3, 10, 12) + table12,
        b"glyf": b"".join(glyphs),
        b"head": struct.pack(
            ">IIIIHHQQhhhhHHhhh", 0x10000, 0x10000, 0, 0x5F0F3CF5, 0, EM, 0, 0, 0, 0, EM, EM, 0, 8, 2, 1, 0
        ),
        b"hhea": struct.pack(
            ">IhhhHhhhhhhhhhhhH", 0x10000, 880, -120, 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, len(sizes)
        ),
        b"hmtx": b"".join(struct.pack(">Hh", size + 100, 50) for size in sizes),
        b"loca": b"".join(struct.pack(">I", offset) for offset in offsets),
        b"maxp": struct.pack(">IHHHHHHHHHHHHHH", 0x10000, len(sizes), 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
    }
    start = 12 + 16 * len(tables)
    directory, body = struct.pack(">IHHHH", 0x10000, len(tables), 64, 2, len(tables) * 16 - 64), b""
    for name, data in sorted(tables.items()):
        directory += struct.pack(">4sIII", name, 0, start + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    return directory + body


def _square(size: int) -> bytes:
    """A glyph of one contour."""
    outline = struct.pack(">hhhhhHH", 1, 50, 0, 50 + size, size, 3, 0)
    outline += bytes([1, 1, 1, 1])
    outline += struct.pack(">hhhh", 50, size, 0, -size) + struct.pack(">hhhh", 0, 0, size, 0)
    return outline + bytes(-len(outline) % 4)
