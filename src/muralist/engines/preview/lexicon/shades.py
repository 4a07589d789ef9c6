"""Shades of colours: dark green, pale yellow, pastel pink."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

SHADES = {
    "dark": ("#141418", 0.42), "deep": ("#14141c", 0.30), "light": ("#ffffff", 0.42), "pale": ("#fbf8f0", 0.50),
    "pastel": ("#fdf6f2", 0.52), "soft": ("#f3ece6", 0.30), "dusty": ("#a39a98", 0.38), "muted": ("#98958f", 0.36),
    "faded": ("#c9c4ba", 0.40),
}  # fmt: skip
"""What each word mixes into a colour, and how much of it."""
LIT = frozenset({"gold", "golden", "amber"})
"""Colours that these words say of the light: "soft golden hour"."""


def shades(colours: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Each shade of the colour words, with its code."""
    for word, code in colours.items():
        if word in LIT or word.split()[0] in SHADES:
            continue
        for shade, (other, share) in SHADES.items():
            yield f"{shade} {word}", _mixed(code, other, share)


def _mixed(code: str, other: str, share: float) -> str:
    pairs = [(int(code[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)
