"""Reads JSON5 as OpenClaw writes it, and remembers where everything stands, so that a text can be edited in place."""

import json
import re
from dataclasses import dataclass, field
from typing import Any, NoReturn

_BLANK = re.compile(r"(?:\s|//[^\n\r\u2028\u2029]*|/\*(?:[^*]|\*(?!/))*\*/|\ufeff)*")
_NAME = re.compile(r"[^\W\d][\w$]*|[$_][\w$]*")
_NUMBER = re.compile(r"[+-]?(?:0[xX][0-9a-fA-F]+|Infinity|NaN|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)")
_WORDS = {"true": True, "false": False, "null": None}
_ESCAPES = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", "0": "\0"}
MAX_DEPTH = 100


class Json5Error(ValueError):
    """The text is not JSON5; the message names the line and the column."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A name and its value in an object; `start` is where the name begins."""

    name: str
    start: int
    value: "Node"


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A value with its place in the text: `text[start:end]`. `comma` is where the comma behind the last item ends."""

    start: int
    end: int
    kind: str
    scalar: Any = None
    members: tuple[Member, ...] = ()
    items: tuple["Node", ...] = field(default=())
    comma: int | None = None

    def value(self) -> Any:
        """The value without places; of names that come twice the last one counts."""
        if self.kind == "object":
            return {member.name: member.value.value() for member in self.members}
        if self.kind == "array":
            return [item.value() for item in self.items]
        return self.scalar


def parse(text: str) -> Node:
    """Read a text that holds one value.

    Raises:
        Json5Error: it does not.
    """
    reader = _Reader(text)
    node, at = reader.value(reader.blank(0), 0)
    at = reader.blank(at)
    if at != len(text):
        reader.fail(at, "something follows the end of the value")
    return node


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text

    def fail(self, at: int, what: str) -> NoReturn:
        line = self._text.count("\n", 0, at) + 1
        column = at - (self._text.rfind("\n", 0, at) + 1) + 1
        raise Json5Error(f"line {line}, column {column}: {what}")

    def blank(self, at: int) -> int:
        """Skip white space and comments."""
        match = _BLANK.match(self._text, at)
        assert match is not None
        if self._text.startswith("/*", match.end()):
            self.fail(match.end(), "a comment is not closed")
        return match.end()

    def value(self, at: int, depth: int) -> tuple[Node, int]:
        if depth > MAX_DEPTH:
            self.fail(at, "values are nested too deeply")
        mark = self._text[at : at + 1]
        if mark == "{":
            return self._object(at, depth)
        if mark == "[":
            return self._array(at, depth)
        if mark in ("'", '"') and mark:
            text, end = self._string(at)
            return Node(start=at, end=end, kind="string", scalar=text), end
        for word, meaning in _WORDS.items():
            if self._text.startswith(word, at):
                return Node(start=at, end=at + len(word), kind="word", scalar=meaning), at + len(word)
        match = _NUMBER.match(self._text, at)
        if match is None:
            self.fail(at, "a value is missing" if mark else "the text ends too early")
        return Node(start=at, end=match.end(), kind="number", scalar=_number(match[0])), match.end()

    def _object(self, start: int, depth: int) -> tuple[Node, int]:
        members: list[Member] = []
        comma: int | None = None
        at = self.blank(start + 1)
        while self._text[at : at + 1] != "}":
            if members and comma is None:
                self.fail(at, "a comma or a closing brace is missing")
            begun = at
            name, at = self._name(at)
            at = self.blank(at)
            if self._text[at : at + 1] != ":":
                self.fail(at, "a colon is missing")
            node, at = self.value(self.blank(at + 1), depth + 1)
            members.append(Member(name=name, start=begun, value=node))
            at, comma = self._comma(at)
        return Node(start=start, end=at + 1, kind="object", members=tuple(members), comma=comma), at + 1

    def _array(self, start: int, depth: int) -> tuple[Node, int]:
        items: list[Node] = []
        comma: int | None = None
        at = self.blank(start + 1)
        while self._text[at : at + 1] != "]":
            if items and comma is None:
                self.fail(at, "a comma or a closing bracket is missing")
            node, at = self.value(at, depth + 1)
            items.append(node)
            at, comma = self._comma(at)
        return Node(start=start, end=at + 1, kind="array", items=tuple(items), comma=comma), at + 1

    def _comma(self, at: int) -> tuple[int, int | None]:
        """Where the next item may begin, and where the comma before it ended."""
        at = self.blank(at)
        if self._text[at : at + 1] == ",":
            return self.blank(at + 1), at + 1
        return at, None

    def _name(self, at: int) -> tuple[str, int]:
        if self._text[at : at + 1] in ("'", '"') and at < len(self._text):
            return self._string(at)
        match = _NAME.match(self._text, at)
        if match is None:
            self.fail(at, "a name is missing" if at < len(self._text) else "the text ends too early")
        return match[0], match.end()

    def _string(self, start: int) -> tuple[str, int]:
        quote, at = self._text[start], start + 1
        pieces: list[str] = []
        while True:
            mark = self._text[at : at + 1]
            if mark == quote:
                return "".join(pieces), at + 1
            if not mark or mark in "\n\r":
                self.fail(start, "a string is not closed")
            if mark == "\\":
                piece, at = self._escape(at + 1)
                pieces.append(piece)
            else:
                pieces.append(mark)
                at += 1

    def _escape(self, at: int) -> tuple[str, int]:
        mark = self._text[at : at + 1]
        if mark in ("x", "u") and mark:
            digits = self._text[at + 1 : at + (3 if mark == "x" else 5)]
            if not re.fullmatch(r"[0-9a-fA-F]{2}|[0-9a-fA-F]{4}", digits):
                self.fail(at, "an escape has too few digits")
            if mark == "u" and 0xD800 <= int(digits, 16) < 0xDC00 and self._text.startswith("\\u", at + 5):
                low = self._text[at + 7 : at + 11]
                return json.loads(f'"\\u{digits}\\u{low}"'), at + 11
            return chr(int(digits, 16)), at + 1 + len(digits)
        if mark == "\r" and self._text.startswith("\r\n", at):
            return "", at + 2
        if mark in ("\n", "\r", "\u2028", "\u2029"):
            return "", at + 1
        return _ESCAPES.get(mark, mark), at + 1


def _number(text: str) -> int | float:
    plain = text.lstrip("+-")
    sign = -1 if text.startswith("-") else 1
    if plain.lower().startswith("0x"):
        return sign * int(plain, 16)
    if plain in ("Infinity", "NaN") or not plain.isdigit():
        return sign * float(plain)
    return sign * int(plain)
