"""Files and folders stay small enough to be read in one sitting."""

from collections import Counter

from .tree import python_files, shown

MAX_LINES = 400
MAX_FILES = 13
"""A folder's `__init__.py` and about twelve more."""

REGISTRIES = {
    "src/muralist/engines/preview/places",
    "src/muralist/engines/preview/props",
    "src/muralist/engines/preview/styles",
}
"""Folders with one file for each thing that there is: they grow without becoming harder to read."""


def test_no_python_file_is_longer_than_the_limit():
    """Every Python file has at most 400 lines."""
    lengths = {shown(path): len(path.read_text(encoding="utf-8").splitlines()) for path in python_files()}

    assert {name: length for name, length in lengths.items() if length > MAX_LINES} == {}


def test_no_folder_holds_more_files_than_the_limit():
    """Every folder but the registries has at most 13 Python files."""
    counts = Counter(shown(path.parent) for path in python_files())

    crowded = {
        name: count
        for name, count in counts.items()
        if count > MAX_FILES and not any(name == each or name.startswith(f"{each}/") for each in REGISTRIES)
    }
    assert crowded == {}


def test_registries_exist():
    """The list of exceptions names no folder that is gone."""
    folders = {shown(path.parent) for path in python_files()}

    assert {each for each in REGISTRIES if not any(name.startswith(each) for name in folders)} == set()
