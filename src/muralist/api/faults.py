"""Says in plain words which fields of a request break their rules: all of them, not only the first one met."""

import difflib
import re
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
from msgspec import inspect

MAX_SHOWN = 100
"""Characters of a stranger's name that a complaint repeats."""

_PLACE = re.compile(r" - at `(?:key in )?\$\.?([^`]*)`$")
_UNKNOWN = re.compile(r"Object contains unknown field `(.*)`")
_MISSING = re.compile(r"Object missing required field `(.*)`")


def field_faults(values: Mapping[str, Any], type: Any, *, what: str, strict: bool = True) -> dict[str, list[str]]:
    """Complaints about each value of a struct: unknown, missing, or breaking its rule.

    Args:
        what: what a field is called here, e.g. `field` or `parameter`.
        strict: whether texts must not stand for numbers.
    """
    fields = {field.encode_name: field for field in msgspec.structs.fields(type)}
    complaints = {name: [unknown_name(name, fields, what)] for name in values if name not in fields}
    for name, field in fields.items():
        if name not in values:
            if field.required:
                complaints[name] = ["is required"]
            continue
        try:
            msgspec.convert(values[name], field.type, strict=strict)
        except msgspec.ValidationError as error:
            place, complaint = _explain(str(error), field.type)
            complaints[f"{name}{'.' if place and place[0] != '[' else ''}{place}"] = [complaint]
    return complaints


def unknown_name(name: str, known: Iterable[str], what: str) -> str:
    """The complaint about a name that is not known, with the nearest one that is."""
    names = [*known]
    near = difflib.get_close_matches(name[:MAX_SHOWN], names, n=1, cutoff=0.5)
    hint = f"did you mean {near[0]!r}?" if near else f"known here: {', '.join(names)}"
    return f"is not a {what} here; {hint}"


def lower_first(text: str) -> str:
    """A sentence as part of another one: its first letter is made small unless it begins an acronym."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def _explain(text: str, type: Any) -> tuple[str, str]:
    """Turn msgspec's sentence into the place inside the field, empty for the field itself, and a complaint."""
    found = _PLACE.search(text)
    place = found[1] if found else ""
    plain = _PLACE.sub("", text)
    if unknown := _UNKNOWN.fullmatch(plain):
        return _join(place, unknown[1][:MAX_SHOWN]), "is not a field here"
    if missing := _MISSING.fullmatch(plain):
        return _join(place, missing[1]), "is required"
    rule = "" if place else _rule(type, wrong_type=", got" in plain)
    return place, rule or f"is not valid: {lower_first(plain)}"


def _join(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


def _rule(type: Any, *, wrong_type: bool) -> str:
    """What a value of a type must be; empty where the type says too little."""
    info = inspect.type_info(type)
    if isinstance(info, inspect.Metadata):
        if info.extra:
            return f"must be {info.extra['must']}"
        info = info.type
    match info:
        case inspect.EnumType():
            return f"must be one of {', '.join(member.value for member in info.cls)}"
        case inspect.LiteralType():
            return f"must be one of {', '.join(map(str, info.values))}"
        case inspect.BoolType():
            return "must be true or false"
        case inspect.IntType():
            return f"must be {'an integer ' if wrong_type else ''}{_from_to(info.ge, info.le)}".rstrip()
        case inspect.FloatType():
            return f"must be {'a number ' if wrong_type else ''}{_from_to(info.ge, info.le)}".rstrip()
        case inspect.StrType() if wrong_type:
            return "must be a string"
        case inspect.StrType(pattern=None) if size := _size(info.min_length, info.max_length):
            return f"must have {size} characters"
        case inspect.ListType() if size := _size(info.min_length, info.max_length):
            return f"must be an array of {size} items"
        case inspect.DictType() | inspect.StructType() | inspect.UnionType() if wrong_type:
            return "must be an object"
    return ""


def _from_to(low: float | None, high: float | None) -> str:
    if low is not None and high is not None:
        return f"from {low:g} to {high:g}" if high < 1_000_000 else f"from {low:g} to {high:,.0f}"
    return ""


def _size(low: int | None, high: int | None) -> str:
    if low is not None and high is not None:
        return f"{low:,}" if low == high else f"{low:,} to {high:,}"
    return f"at least {low:,}" if low is not None else f"at most {high:,}" if high is not None else ""
