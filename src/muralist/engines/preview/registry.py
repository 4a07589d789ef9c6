"""A registry of what the modules of a package define, which imports a module when one of its names is asked for."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


class Registry(Mapping[str, T]):
    """Values by name. Painting one picture needs a few of several hundred drawings, so only those are loaded.

    Names are read in the sources, where they stand as `Kind(name="..."`. Modules that make theirs otherwise, as
    families do, are imported together when a name is asked for that no source tells.
    """

    def __init__(self, package: str, folder: Path, kind: str) -> None:
        """`kind` is the class whose calls name the values; a module has one as `KIND` or several as `KINDS`."""
        self._package = package
        self._attribute = kind.upper()
        # the search runs through every source: it is ten times as fast where a pattern begins with plain letters
        told = re.compile(rf'{kind}\((?<!\w{kind}\()\s*name="([^"]+)"'.encode())
        self._loaded: dict[str, T] = {}
        self._homes: dict[str, str] = {}
        self._waiting: dict[str, bool] = {}
        """Modules that are not imported yet, and whether their source tells their names."""
        for path in sorted(folder.glob("*.py")):
            if path.stem != "__init__":
                names = [name.decode() for name in told.findall(path.read_bytes())]
                self._homes.update(dict.fromkeys(names, path.stem))
                self._waiting[path.stem] = bool(names)

    def __getitem__(self, name: str) -> T:
        """The value of that name. Raises KeyError when no module defines it."""
        if name not in self._loaded:
            self._find(name)
        return self._loaded[name]

    def __contains__(self, name: object) -> bool:
        """Whether a module defines the name."""
        if not isinstance(name, str):
            return False
        if name not in self._loaded:
            self._find(name)
        return name in self._loaded

    def __iter__(self) -> Iterator[str]:
        """Every name, in order; imports everything."""
        self._load(list(self._waiting))
        return iter(sorted(self._loaded))

    def __len__(self) -> int:
        """How many there are; imports everything."""
        return sum(1 for _ in self)

    def _defined(self, stem: str) -> tuple[T, ...]:
        module = importlib.import_module(f"{self._package}.{stem}")
        one: T | None = getattr(module, self._attribute, None)
        several: tuple[T, ...] = getattr(module, f"{self._attribute}S", ())
        return several if one is None else (one, *several)

    def _find(self, name: str) -> None:
        home = self._homes.get(name)
        self._load([home] if home is not None else [each for each, told in self._waiting.items() if not told])

    def _load(self, stems: Iterable[str]) -> None:
        for stem in stems:
            if self._waiting.pop(stem, None) is None:
                continue
            for value in self._defined(stem):
                name = value.name  # type: ignore[attr-defined]
                if name in self._loaded:
                    raise ValueError(f"two in {self._package} are named {name!r}")
                self._loaded[name] = value
