"""The reference covers the code: what exists is described, and what is described exists."""

import ast
import importlib
import re
import subprocess
import sys
from pathlib import Path

import click
import msgspec

from muralist import errors
from muralist.cli.root import root
from muralist.settings import SPECS

from .tree import PACKAGE, ROOT, files, naming, parse

REFERENCE = ROOT / "docs" / "reference"


def page(name: str) -> str:
    """A page of the reference."""
    return (REFERENCE / name).read_text(encoding="utf-8")


def test_generated_pages_are_up_to_date():
    """Writing the reference again would change nothing."""
    done = subprocess.run(
        [sys.executable, ROOT / "scripts" / "write_reference.py", "--check"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr


def test_each_setting_is_in_the_reference():
    """settings.md names every key and variable, and no variable that is gone."""
    text = page("settings.md")

    assert [name for name, spec in SPECS.items() if f"`{name}`" not in text or f"`{spec.variable}`" not in text] == []
    named = set(re.findall(r"MURALIST_[A-Z_]+", text))
    assert named - {spec.variable for spec in SPECS.values()} - {"MURALIST_CONFIG"} == set()


def test_each_command_is_in_the_reference():
    """cli.md has a section for every command and group member."""
    text = page("cli.md")

    assert [path for path in command_paths(root, "muralist") if f"### {path}\n" not in text] == []


def command_paths(command: click.Command, path: str) -> list[str]:
    """The full names of all commands below a group."""
    if not isinstance(command, click.Group):
        return [path]
    context = click.Context(command)
    children = {name: command.get_command(context, name) for name in command.list_commands(context)}
    return [found for name, child in children.items() if child for found in command_paths(child, f"{path} {name}")]


def test_each_error_code_is_in_the_reference():
    """errors.md names every permanent code that a class or a failed task carries."""
    text = page("errors.md")
    codes = set(codes_of_classes()) | codes_of_failures()

    assert {code for code in codes if f"`{code}`" not in text} == set()


def codes_of_classes() -> list[str]:
    """Codes of the error classes that are raised: those below the groups."""
    classes = [
        each for each in vars(errors).values() if isinstance(each, type) and issubclass(each, errors.MuralistError)
    ]
    return [each.code for each in classes if not each.__subclasses__()]


def codes_of_failures() -> set[str]:
    """Codes that are written out where a task or an engine's work ends."""
    return {
        keyword.value.value
        for path in naming(("Failure", "Refused"), "src")
        for node in ast.walk(parse(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("Failure", "Refused")
        for keyword in node.keywords
        if keyword.arg == "code" and isinstance(keyword.value, ast.Constant)
    }


def test_error_codes_are_permanent_and_distinct():
    """No two error classes share a code."""
    codes = codes_of_classes()

    assert len(codes) == len(set(codes))


def test_the_tree_of_errors_is_drawn_whole():
    """The docstring of errors.py names every class that is raised."""
    drawing = errors.__doc__ or ""
    classes = [
        each for each in vars(errors).values() if isinstance(each, type) and issubclass(each, errors.MuralistError)
    ]

    assert [each.__name__ for each in classes if each.__name__ not in drawing] == []


def test_each_metric_is_in_the_reference():
    """metrics.md names every family that the code gives a name to."""
    text = page("metrics.md")
    names = {
        node.value
        for path in naming(("muralist_",), "src")
        for node in ast.walk(parse(path))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.fullmatch(r"muralist_[a-z_]+", node.value)
    }

    assert names
    assert {name for name in names if not re.search(rf"`{name}(_total)?`", text)} == set()


def test_each_value_of_the_core_is_in_the_glossary():
    """The glossary explains every public value and enumeration of the core."""
    text = page("glossary.md")
    words = {
        name
        for path in sorted((PACKAGE / "core").glob("*.py"))
        for name, value in vars(importlib.import_module(module_name(path))).items()
        if isinstance(value, type)
        and value.__module__ == module_name(path)
        and not name.startswith("_")
        and (issubclass(value, msgspec.Struct) or hasattr(value, "__members__"))
    }

    assert {word for word in words if f"| {word} |" not in text} == set()


def module_name(path: Path) -> str:
    """The dotted name of a file of the core."""
    return "muralist.core" if path.stem == "__init__" else f"muralist.core.{path.stem}"


def test_the_glossary_explains_each_word_once():
    """No word has two meanings."""
    words = re.findall(r"^\| ([^|]+?) \|", page("glossary.md"), re.MULTILINE)
    words = [word for word in words if word not in ("Word", "---")]

    assert len(words) == len(set(words))


def test_links_between_documents_lead_somewhere():
    """Every relative link of a Markdown file names a file that is there."""
    broken = [
        f"{path.relative_to(ROOT)}: {target}"
        for path in files(suffix=".md")
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8"))
        if not re.match(r"[a-z]+:", target) and not (path.parent / target).exists()
    ]

    assert broken == []
