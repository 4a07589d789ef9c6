"""Sets values inside a JSON5 text and leaves every other character as it is, comments and order included."""

import json
from typing import Any

from muralist.cli.openclaw.json5 import Node, parse

STEP = "  "
INCLUDE = "$include"


class CannotMerge(ValueError):
    """The text holds something at this place that a merge would have to guess about."""


def lookup(node: Node, path: tuple[str, ...]) -> Node | None:
    """The value at a path, None when it is not there. Raises CannotMerge."""
    for depth, name in enumerate(path):
        if node.kind != "object":
            raise CannotMerge(f"{'.'.join(path[:depth]) or 'the whole file'} is {_words(node)}, not an object")
        found = [member for member in node.members if member.name == name]
        if len(found) > 1:
            raise CannotMerge(f"{'.'.join(path[: depth + 1])} is there {len(found)} times")
        if any(member.name == INCLUDE for member in node.members):
            raise CannotMerge(
                f"{'.'.join(path[:depth]) or 'the file'} comes from another file ({INCLUDE}); edit that one"
            )
        if not found:
            return None
        node = found[0].value
    return node


def set_value(text: str, path: tuple[str, ...], value: Any) -> str:
    """The text with a value at a path; objects on the way are made. A value that is there is replaced whole.

    Raises:
        CannotMerge: something on the way is no object, is there twice, or comes from another file.
        Json5Error: the text is not JSON5.
    """
    root = parse(text)
    known = lookup(root, path)
    if known is not None:
        if known.value() == value:
            return text
        return text[: known.start] + _written(value, _indent(text, known.start)) + text[known.end :]
    depth = next(depth for depth in range(len(path) - 1, -1, -1) if lookup(root, path[:depth]) is not None)
    parent = lookup(root, path[:depth])
    assert parent is not None
    if parent.kind != "object":
        raise CannotMerge(f"{'.'.join(path[:depth]) or 'the whole file'} is {_words(parent)}, not an object")
    for name in reversed(path[depth + 1 :]):
        value = {name: value}
    return _inserted(text, parent, path[depth], value)


def _inserted(text: str, parent: Node, name: str, value: Any) -> str:
    """The text with one more member at the end of an object."""
    close = parent.end - 1
    if not parent.members:
        inside = text[parent.start + 1 : close]
        outer = _indent(text, parent.start)
        member = f"{outer}{STEP}{_name(name)}: {_written(value, outer + STEP)},"
        return f"{text[: parent.start + 1]}{inside.rstrip()}\n{member}\n{outer}{text[close:]}"
    last = parent.members[-1]
    tail = parent.comma if parent.comma is not None else last.value.end
    between = text[tail:close]
    head = text[:tail] + ("" if parent.comma is not None else ",")
    if "\n" not in between:
        return f"{head}{between.rstrip()} {_name(name)}: {_written(value, _indent(text, last.start))} {text[close:]}"
    indent = _indent(text, last.start)
    member = f"{indent}{_name(name)}: {_written(value, indent)},"
    return f"{head}{between.rstrip()}\n{member}\n{_indent(text, close)}{text[close:]}"


def _indent(text: str, at: int) -> str:
    """The blanks that the line of a place begins with."""
    line = text[text.rfind("\n", 0, at) + 1 : at]
    return line[: len(line) - len(line.lstrip())]


def _written(value: Any, indent: str) -> str:
    """A value as JSON, its further lines indented."""
    return json.dumps(value, indent=len(STEP), ensure_ascii=False).replace("\n", "\n" + indent)


def _name(name: str) -> str:
    return name if name.isidentifier() and name.isascii() else json.dumps(name, ensure_ascii=False)


def _words(node: Node) -> str:
    return {"array": "a list", "string": "a text", "number": "a number"}.get(node.kind, json.dumps(node.scalar))
