"""What the house tests read: the files of this repository, and the syntax trees of the Python ones."""

import ast
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "muralist"
LEFT_BEHIND = frozenset({"build", "data", "demo-out", "dist", "bench/out", "muralist.toml"})
"""What runs and builds leave in the working folder, as `.gitignore` has it."""

OURS_WITH_A_DOT = frozenset({".ci", ".github", ".gitignore", ".importlinter", ".dockerignore"})
CODE_FOLDERS = ("src", "tests", "scripts", "bench")


def files(*folders: str, suffix: str = "") -> Iterator[Path]:
    """Files that belong to the repository, without what tools and runs leave behind."""
    for folder in folders or (".",):
        start = ROOT / folder
        if start.is_dir():
            yield from _walk(start, suffix)


def _walk(folder: Path, suffix: str) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        hidden = path.name.startswith(".") and path.name not in OURS_WITH_A_DOT
        if hidden or path.is_symlink() or path.name.endswith(".egg-info") or path.name == "__pycache__":
            continue
        if shown(path) in LEFT_BEHIND:
            continue
        if path.is_dir():
            yield from _walk(path, suffix)
        elif path.name.endswith(suffix):
            yield path


@cache
def python_files(*folders: str) -> list[Path]:
    """The Python files of some folders, or of all that hold code."""
    return list(files(*(folders or CODE_FOLDERS), suffix=".py"))


@cache
def text_of(path: Path) -> str:
    """What a file says."""
    return path.read_text(encoding="utf-8")


def naming(words: Iterable[str], *folders: str) -> list[Path]:
    """The Python files that hold one of the words, anywhere: only they need be parsed to find a use of it."""
    return [path for path in python_files(*folders) if any(word in text_of(path) for word in words)]


@cache
def parse(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(text_of(path), filename=str(path))


def shown(path: Path) -> str:
    """The path as messages name it."""
    return path.relative_to(ROOT).as_posix()


@cache
def imports_of(path: Path) -> set[str]:
    """Dotted names that a file imports, also inside functions."""
    found: set[str] = set()
    for node in ast.walk(parse(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            found.add(node.module)
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def imports_package(path: Path, package: str) -> bool:
    """Whether a file imports a package or anything in it; most do not even name it, and need not be parsed."""
    named = all(part in text_of(path) for part in package.split("."))
    return named and any(name == package or name.startswith(f"{package}.") for name in imports_of(path))
