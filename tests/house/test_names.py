"""Files are named for what they hold, and one idea has one word."""

import ast
import re

from .tree import PACKAGE, files, parse, python_files, shown, text_of

NAMED = re.compile(r"^ *(?:async def|def|class) (\w+)", re.MULTILINE)
"""The name of a class or function where it is defined."""

HEADS = re.compile(r"^(?=(?:async def|def|class) (?!_))", re.MULTILINE)
DESCRIBED = re.compile(r'[^\n]*(?:\n(?:[ )][^\n]*)?)*?:\n    r?"""')
"""A definition's first lines, as the formatter lays them out, with a docstring: what has it need not be parsed."""

BANNED_FILE_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "service", "tools", "stuff"}
"""`engines/base.py` is the one file that may be called base."""

FOREIGN_WORDS = {"job", "jobs", "prediction", "predictions", "generation", "artifact", "artifacts"}
"""Other systems' words for our Task and Picture; only the wire of a dialect that uses them may say them."""


def test_no_file_has_a_name_that_says_nothing():
    """No file or folder is called utils, helpers, common, misc, manager or service."""
    vague = [
        shown(path)
        for path in python_files()
        if path.stem.strip("_").lower() in BANNED_FILE_NAMES
        or path.parent.name.lower() in BANNED_FILE_NAMES
        or (path.stem == "base" and path.parent.name != "engines")
    ]

    assert vague == []


def test_our_own_names_use_our_own_words():
    """Classes, functions and modules say Task and Picture, not job or prediction."""
    foreign = []
    for path in python_files("src"):
        if path.name == "wire.py" or "wire" in path.parent.parts:
            continue
        names = [path.stem, *NAMED.findall(text_of(path))]
        foreign += [f"{shown(path)}: {name}" for name in names if words_of(name) & FOREIGN_WORDS]

    assert foreign == []


def words_of(name: str) -> set[str]:
    """The words of an identifier in snake or camel case."""
    return {word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)}


def test_words_of_an_identifier_are_found():
    """Both spellings of identifiers are split."""
    assert words_of("JobQueue_next") == {"job", "queue", "next"}
    assert words_of("HTTPAnswer") >= {"answer"}


def test_each_package_says_what_it_is_for():
    """Every Python file of the package that holds code begins with a docstring."""
    silent = [
        shown(path)
        for path in python_files("src", "scripts", "bench")
        if not text_of(path).startswith('"""') and parse(path).body and ast.get_docstring(parse(path)) is None
    ]

    assert silent == []


ALIKE = ("larder", "places", "props", "styles")
"""Registries of the painter: each file has the same functions, and its docstring says what it paints."""


def test_public_names_have_docstrings():
    """Every public class and module-level function of the package is described."""
    silent = [
        f"{shown(path)}: {node.name}"
        for path in python_files("src")
        if (path.parent.name not in ALIKE or path.stem == "__init__") and not plainly_described(text_of(path))
        for node in parse(path).body
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and not node.name.startswith("_")
        and ast.get_docstring(node) is None
    ]

    assert silent == []


def plainly_described(text: str) -> bool:
    """Whether each public definition at the left margin is seen to have a docstring without parsing the file."""
    return all(DESCRIBED.match(part) for part in HEADS.split(text)[1:])


def test_plain_descriptions_are_seen():
    """A head on one line or several is found, and one without a docstring below it is not taken for described."""
    assert plainly_described('def a(b: int) -> int:\n    """C."""\n    return 1\n\n\ndef _d():\n    pass\n')
    assert plainly_described('def a(\n    b: int,\n) -> int:\n    """C."""\n')
    assert not plainly_described('class A:\n    b: int\n    """C."""\n')
    assert not plainly_described('def a():\n    def b():\n        """C."""\n    """D."""\n')


def test_the_package_is_typed():
    """The marker for type checkers is there."""
    assert (PACKAGE / "py.typed") in set(files("src"))
