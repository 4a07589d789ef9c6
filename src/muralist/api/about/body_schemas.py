"""JSON schemas of all other bodies, made from the structs that are read and written."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec
from msgspec import UNSET, inspect

from muralist.api.errors import ErrorBody
from muralist.api.operation import Operation

REFERENCE = "#/components/schemas/{name}"


def body_schemas(operations: Iterable[Operation]) -> tuple[Mapping[int, Any], dict[str, Any]]:
    """The reference to each body's schema by the `id` of its type, and the schemas by name."""
    operations = list(operations)
    read = _distinct(operation.takes.type for operation in operations if operation.takes)
    errors = [ErrorBody, *(operation.dialect.body for operation in operations if operation.dialect)]
    written = _distinct([*errors, *(answer.type for operation in operations for answer in operation.returns)])
    types = _distinct([*written, *read])
    references, schemas = msgspec.json.schema_components(types, ref_template=REFERENCE)
    for struct in _structs(inspect.multi_type_info(read)):
        _allow_null(schemas[struct.cls.__name__])
    for struct in _structs(inspect.multi_type_info(written)):
        _require_what_is_sent(schemas[struct.cls.__name__], struct)
    return dict(zip(map(id, types), references, strict=True)), dict(schemas)


def _distinct(types: Iterable[Any]) -> list[Any]:
    return list({id(each): each for each in types if each is not None}.values())


def _structs(types: Iterable[inspect.Type]) -> Iterator[inspect.StructType]:
    """All structs within types."""
    for each in types:
        match each:
            case inspect.StructType():
                yield each
                yield from _structs(field.type for field in each.fields)
            case inspect.Metadata():
                yield from _structs([each.type])
            case inspect.UnionType():
                yield from _structs(each.types)
            case inspect.ListType() | inspect.VarTupleType():
                yield from _structs([each.item_type])
            case inspect.DictType():
                yield from _structs([each.value_type])


def _allow_null(schema: dict[str, Any]) -> None:
    """Say that an optional field may be null, which counts as absent."""
    for name, part in schema["properties"].items():
        if name in schema["required"] or "anyOf" in part or "discriminator" in part:
            continue
        about = {key: part.pop(key) for key in ("description", "examples", "default") if key in part}
        schema["properties"][name] = {**about, "anyOf": [part, {"type": "null"}]}


def _require_what_is_sent(schema: dict[str, Any], struct: inspect.StructType) -> None:
    """Name every field that is always there: a default of ours is sent like any other value."""
    omits = struct.cls.__struct_config__.omit_defaults
    schema["required"] = [
        field.encode_name
        for field in msgspec.structs.fields(struct.cls)
        if field.required or (field.default is not UNSET and not omits)
    ]
    for part in schema["properties"].values():
        part.pop("default", None)
