"""Finds a font of the system that holds Han characters: none comes with the painter, for they are large."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """A font file and which of its faces to use."""

    path: str
    index: int = 0


FILES = (
    # Traditional faces first: where a file holds several languages, the one after the name
    ("NotoSansCJK-Bold.ttc", 3), ("NotoSansCJK-Medium.ttc", 3), ("NotoSansCJK-Regular.ttc", 3),
    ("NotoSansTC-Bold.otf", 0), ("NotoSansTC-Regular.otf", 0), ("NotoSansCJKtc-Regular.otf", 0),
    ("NotoSansTC[wght].ttf", 0), ("NotoSansTC-VF.ttf", 0), ("NotoSansSC-Regular.otf", 0), ("NotoSansSC[wght].ttf", 0),
    ("SourceHanSans.ttc", 0), ("SourceHanSansTC-Regular.otf", 0), ("SourceHanSansCN-Regular.otf", 0),
    ("SourceHanSans-VF.otf.ttc", 0), ("wqy-microhei.ttc", 0), ("wqy-zenhei.ttc", 0), ("DroidSansFallbackFull.ttf", 0),
    ("DroidSansFallback.ttf", 0), ("uming.ttc", 0), ("ukai.ttc", 0), ("NotoSerifCJK-Regular.ttc", 3),
    # macOS
    ("PingFang.ttc", 0), ("STHeiti Medium.ttc", 0), ("Hiragino Sans GB.ttc", 0), ("Songti.ttc", 0),
    ("Arial Unicode.ttf", 0),
    # Windows
    ("msjhbd.ttc", 0), ("msjh.ttc", 0), ("msyhbd.ttc", 0), ("msyh.ttc", 0), ("simhei.ttf", 0), ("mingliu.ttc", 0),
)  # fmt: skip
"""Well-known files that hold Han characters, the preferred ones first, each with the number of its face."""
FOLDERS = (
    "/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts", "/System/Library/Fonts",
    "/System/Library/Fonts/Supplemental", "/Library/Fonts", "~/Library/Fonts", "C:/Windows/Fonts",
)  # fmt: skip
DEEPEST = 3
"""Folders below each of FOLDERS that are looked into; Debian keeps fonts at most that deep."""


@lru_cache(maxsize=2)
def han_faces(folders: tuple[str, ...] = FOLDERS) -> tuple[Face, ...]:
    """Faces that hold Han characters, in a fixed order, so that one machine always letters alike."""
    found: dict[str, str] = {}
    for folder in folders:
        for path in _files(Path(folder).expanduser()):
            found.setdefault(path.name, str(path))
    return tuple(Face(path=found[name], index=index) for name, index in FILES if name in found)


def _files(folder: Path) -> Iterator[Path]:
    """Files of a folder and its subfolders, in order of their names; none where it cannot be read."""
    top = len(folder.parts)
    for place, folders, names in os.walk(folder):
        folders.sort()
        if len(Path(place).parts) - top >= DEEPEST:
            folders.clear()
        for name in sorted(names):
            yield Path(place) / name
