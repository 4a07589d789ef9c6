"""Tests use fakes and the doorways that we promise, and each says in a sentence what it proves."""

import ast
import re
from pathlib import Path

from .tree import imports_of, imports_package, naming, parse, python_files, shown, text_of

TESTS = re.compile(r"^ *(?:async )?def (?=test_)", re.MULTILINE)
DESCRIBED = re.compile(r'\w+\((?:[^\n]*\)|(?:\n  [^\n]*)*\n *\))(?: -> [^\n]+)?:\n +r?"""')
"""A test's first lines, as the formatter lays them out, with a docstring: what has it need not be parsed."""

NAMES = re.compile(r"^ *(?:async )?def (test_\w+)", re.MULTILINE)
MOCKING = ("unittest.mock", "mock", "pytest_mock", "responses", "respx", "aioresponses")


def test_each_test_says_what_it_proves():
    """Every test function has a docstring."""
    silent = [
        f"{shown(each)}:{node.lineno} {node.name}"
        for each in python_files("tests")
        if not all(DESCRIBED.match(part) for part in TESTS.split(text_of(each))[1:])
        for node in all_tests_in(each)
        if ast.get_docstring(node) is None
    ]

    assert silent == []


def all_tests_in(path: Path) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    """The test functions and methods of a file."""
    return [
        node
        for node in ast.walk(parse(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.name.startswith("test_")
        and path.name.startswith("test_")
    ]


def test_no_test_imports_a_mocking_library():
    """Tests use the fakes of `muralist.testing` and real loopback servers."""
    guilty = [
        f"{shown(path)}: {name}" for path in python_files("tests") for name in MOCKING if imports_package(path, name)
    ]

    assert guilty == []


def test_no_test_patches_our_own_code():
    """No test replaces an attribute of ours: where one wants to, a doorway is missing."""
    guilty = []
    for path in naming(("setattr", "delattr"), "tests"):
        ours = names_from_muralist(path)
        guilty += [
            f"{shown(path)}:{call.lineno}"
            for call in ast.walk(parse(path))
            if isinstance(call, ast.Call) and patches(call) and targets(call, ours)
        ]

    assert guilty == []


def patches(call: ast.Call) -> bool:
    """Whether a call is `monkeypatch.setattr` or `delattr`."""
    return isinstance(call.func, ast.Attribute) and call.func.attr in ("setattr", "delattr")


def targets(call: ast.Call, ours: set[str]) -> bool:
    """Whether the first argument of a call is something of ours."""
    if not call.args:
        return False
    first = call.args[0]
    if isinstance(first, ast.Constant):
        return str(first.value).startswith("muralist")
    while isinstance(first, ast.Attribute):
        first = first.value
    return isinstance(first, ast.Name) and first.id in ours


def names_from_muralist(path: Path) -> set[str]:
    """Names that a test file binds by importing from the package."""
    bound: set[str] = set()
    if not any(name.startswith("muralist") for name in imports_of(path)):
        return bound
    for node in ast.walk(parse(path)):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("muralist"):
            bound |= {alias.asname or alias.name for alias in node.names}
        elif isinstance(node, ast.Import):
            bound |= {
                (alias.asname or alias.name).split(".")[0] for alias in node.names if alias.name.startswith("muralist")
            }
    return bound


def test_test_names_are_unique_in_their_file():
    """No test hides another one of the same name."""
    hidden = []
    for path in python_files("tests"):
        tests = NAMES.findall(text_of(path))
        if len(set(tests)) == len(tests):
            continue
        for parent in ast.walk(parse(path)):
            names = [
                child.name
                for child in ast.iter_child_nodes(parent)
                if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef) and child.name.startswith("test_")
            ]
            hidden += [f"{shown(path)}: {name}" for name in set(names) if names.count(name) > 1]

    assert hidden == []
