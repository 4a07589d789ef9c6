"""`__all__` is the list of what a module promises: complete, true and in order."""

import ast
import importlib
from pathlib import Path

import pytest

from .tree import PACKAGE, parse, python_files, shown

PROMISING = ("muralist.sdk", "muralist.settings", "muralist.testing", "muralist.engines.preview")
"""Packages that people outside import from; each has an `__all__`."""


def bindings(tree: ast.Module) -> list[ast.stmt]:
    """The statements of a module, and those that only type checkers see: lazy packages name their exports there."""
    guarded = [
        node.body
        for node in tree.body
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
    ]
    return [*tree.body, *(inner for body in guarded for inner in body)]


def module_of(path: Path) -> str:
    """The dotted name of a file of the package."""
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def declares_all(path: Path) -> bool:
    """Whether a file assigns `__all__`; most do not name it, and need not be parsed while tests are collected."""
    return "__all__" in path.read_text(encoding="utf-8") and any(
        isinstance(target, ast.Name) and target.id == "__all__"
        for node in parse(path).body
        if isinstance(node, ast.Assign | ast.AnnAssign)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
    )


DECLARING = {module_of(path): path for path in python_files("src") if declares_all(path)}


@pytest.mark.parametrize("name", DECLARING)
def test_exported_names_are_there(name):
    """Every name in `__all__` exists, once."""
    module = importlib.import_module(name)

    assert [each for each in module.__all__ if not hasattr(module, each)] == []
    assert len(set(module.__all__)) == len(module.__all__)


@pytest.mark.parametrize("name", PROMISING)
def test_public_package_exports_what_it_imports(name):
    """A public package lists exactly the names that its `__init__` binds without an underscore."""
    assert name in DECLARING, f"{name} has no __all__"
    tree = parse(DECLARING[name])
    bound: set[str] = set()
    for node in bindings(tree):
        if isinstance(node, ast.ImportFrom) and node.module not in ("__future__", "typing"):
            bound |= {alias.asname or alias.name for alias in node.names}
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            bound.add(node.name)
        elif isinstance(node, ast.Assign):
            bound |= {target.id for target in node.targets if isinstance(target, ast.Name)}

    public = {each for each in bound if not each.startswith("_")}
    assert public == {each for each in importlib.import_module(name).__all__ if not each.startswith("_")}


def test_packages_that_import_declare_what_they_export():
    """An `__init__` that gathers names from its modules says which of them are for others."""
    silent = [
        shown(path)
        for path in python_files("src")
        if path.name == "__init__.py"
        and any(isinstance(node, ast.ImportFrom) and gathers(node, path) for node in parse(path).body)
        and not declares_all(path)
    ]

    assert silent == []


def gathers(node: ast.ImportFrom, path: Path) -> bool:
    """Whether an import takes a name out of a module of the package's own."""
    return bool(node.level) or (node.module or "").startswith(module_of(path) + ".")
