"""Writes the OpenAPI 3.1 document from the operations themselves, and serves it with the page that shows it."""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from muralist.api.about.body_schemas import body_schemas
from muralist.api.about.create_schemas import model_schemas
from muralist.api.about.error_responses import REQUEST_ID, error_name, error_responses
from muralist.api.about.page import page
from muralist.api.errors import ErrorBody
from muralist.api.http import JSON_TYPE, Answer, Call
from muralist.api.operation import (
    CLIENT_REQUEST_ID_HEADER,
    HEADER_PATTERN,
    JSON,
    Handler,
    Operation,
    Returns,
    Takes,
)
from muralist.core.catalogue.registry import Catalogue

TAG = "Server"
OPENAPI = "3.1.0"

_CLIENT_REQUEST_ID: Mapping[str, Any] = {
    "name": CLIENT_REQUEST_ID_HEADER,
    "in": "header",
    "required": False,
    "description": "Your own id of the request: it comes back, stays with the task and finds it in the list.",
    "schema": {"type": "string", "minLength": 1, "maxLength": 512, "pattern": HEADER_PATTERN},
}

_SECURITY: list[dict[str, list[str]]] = [{"bearer": []}, {"apiKey": []}, {"googleKey": []}]

_DESCRIPTION = (
    "Pictures from words and from other pictures, as asynchronous tasks. Create a task, then poll it, wait on it, "
    "follow its events or be called back. Prices are reserved when a task is created, settled when it is completed, "
    "and released in full when it fails. Compatible with RunAPI's clients."
)


def with_document(operations: list[Operation], catalogue: Catalogue, version: str) -> list[Operation]:
    """All operations, with those of the document and its page, which describe themselves as well."""
    written: dict[str, bytes] = {}

    async def show_document(call: Call) -> Answer:  # noqa: ARG001
        if "document" not in written:
            written["document"] = msgspec.json.encode(openapi(complete, catalogue, version))
        return Answer(200, written["document"], (JSON_TYPE, (b"cache-control", b"no-cache")))

    complete = [*operations, *_about(show_document)]
    return complete


def _about(show_document: Handler) -> Iterable[Operation]:
    yield Operation(
        method="GET",
        path="/openapi.json",
        handler=show_document,
        tag=TAG,
        summary="This document",
        secured=False,
        returns=(Returns(description="OpenAPI 3.1.", content={JSON: {"schema": {"type": "object"}}}),),
    )
    yield Operation(
        method="GET",
        path="/",
        handler=show_the_way,
        tag=TAG,
        summary="Go to the page",
        secured=False,
        returns=(Returns(status=307, description="To /docs.", headers={"Location": "The page."}),),
    )
    yield Operation(
        method="GET",
        path="/docs",
        handler=show_page,
        tag=TAG,
        summary="Read and try the API in a browser",
        secured=False,
        returns=(Returns(description="A page.", content={"text/html": {"schema": {"type": "string"}}}),),
    )


async def show_the_way(call: Call) -> Answer:  # noqa: ARG001
    """Send a browser that came without a path to the page."""
    return Answer(307, headers=((b"location", b"/docs"),))


async def show_page(call: Call) -> Answer:  # noqa: ARG001
    """Answer with the interactive page."""
    found = page()
    headers = (
        (b"content-type", b"text/html; charset=utf-8"),
        (b"content-security-policy", found.policy.encode()),
        (b"x-content-type-options", b"nosniff"),
        (b"cache-control", b"no-cache"),
    )
    return Answer(200, found.html, headers)


def openapi(operations: Iterable[Operation], catalogue: Catalogue, version: str) -> dict[str, Any]:
    """The document."""
    operations = list(operations)
    by_type, schemas = body_schemas(operations)
    paths: dict[str, dict[str, Any]] = {}
    for operation in operations:
        paths.setdefault(operation.path, {})[operation.method.lower()] = _operation(operation, by_type)
    return {
        "openapi": OPENAPI,
        "info": {
            "title": "Muralist",
            "version": version,
            "description": _DESCRIPTION,
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "tags": [{"name": tag} for tag in dict.fromkeys(operation.tag for operation in operations)],
        "security": _SECURITY,
        "paths": paths,
        "components": {
            "schemas": {**model_schemas(catalogue), **schemas},
            "parameters": {"ClientRequestId": _CLIENT_REQUEST_ID},
            "responses": _errors(operations, by_type),
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer"},
                "apiKey": {"type": "apiKey", "in": "header", "name": "X-API-Key"},
                "googleKey": {"type": "apiKey", "in": "header", "name": "x-goog-api-key"},
            },
            "headers": {
                "RequestId": {
                    "description": "Id of this request; quote it when you report a fault.",
                    "schema": {"type": "string"},
                }
            },
        },
    }


def _errors(operations: Iterable[Operation], by_type: Mapping[int, Any]) -> dict[str, Any]:
    """The error answers of every dialect that is spoken."""
    dialects = {each.dialect.name: each.dialect for each in operations if each.dialect is not None}
    found = error_responses(None, by_type[id(ErrorBody)])
    for dialect in dialects.values():
        found |= error_responses(dialect, by_type[id(dialect.body)])
    return found


def _operation(operation: Operation, by_type: Mapping[int, Any]) -> dict[str, Any]:
    written: dict[str, Any] = {
        "operationId": _operation_id(operation),
        "tags": [operation.tag],
        "summary": operation.summary,
        "responses": _responses(operation, by_type),
    }
    if operation.description:
        written["description"] = operation.description
    if not operation.secured:
        written["security"] = [{}, *_SECURITY] if operation.key_optional else []
    parameters = [*_path_parameters(operation), *_parameters(operation.query, "query")]
    parameters += _parameters(operation.headers, "header")
    if operation.secured or operation.key_optional:
        parameters.append({"$ref": "#/components/parameters/ClientRequestId"})
    if parameters:
        written["parameters"] = parameters
    if operation.takes is not None:
        written["requestBody"] = _request_body(operation.takes, by_type)
    if operation.alias_of is not None:
        written["x-alias-of"] = operation.alias_of
    return written


def _operation_id(operation: Operation) -> str:
    words = operation.path.strip("/").replace("{", "").replace("}", "").replace(".", "_").split("/")
    return "_".join([operation.method.lower(), *(word or "root" for word in words)])


def _path_parameters(operation: Operation) -> list[dict[str, Any]]:
    names = [part[1:-1] for part in operation.path.split("/") if part.startswith("{")]
    schemas = {"id": {"type": "string", **operation.id_schema}}
    plain = {"type": "string"}
    return [{"name": name, "in": "path", "required": True, "schema": schemas.get(name, plain)} for name in names]


def _parameters(struct: Any, place: str) -> list[dict[str, Any]]:
    if struct is None:
        return []
    reference, schemas = msgspec.json.schema_components([struct])
    name = reference[0]["$ref"].rpartition("/")[2]
    found = []
    for field, reference_or_schema in schemas[name]["properties"].items():
        schema = _inline(reference_or_schema, schemas)
        if schema.get("default") == "" and place == "header":
            del schema["default"]
        parameter = {"name": field, "in": place, "required": False, "schema": schema}
        if description := schema.pop("description", None):
            parameter["description"] = description
        found.append(parameter)
    return found


def _inline(schema: dict[str, Any], schemas: Mapping[str, Any]) -> dict[str, Any]:
    """Replace a reference to an enumeration by the enumeration."""
    if "$ref" in schema:
        named = dict(schemas[schema["$ref"].rpartition("/")[2]])
        named.pop("description", None)
        return named | {key: value for key, value in schema.items() if key != "$ref"}
    return dict(schema)


def _request_body(takes: Takes, by_type: Mapping[int, Any]) -> dict[str, Any]:
    content: dict[str, Any] = {}
    if takes.type is not None:
        content[JSON] = {"schema": by_type[id(takes.type)]}
    content |= {kind: schema if "schema" in schema else {"schema": schema} for kind, schema in takes.content.items()}
    if takes.examples and JSON in content:
        content[JSON]["examples"] = {name: {"value": value} for name, value in takes.examples.items()}
    return {"required": True, "content": content}


def _responses(operation: Operation, by_type: Mapping[int, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for answer in operation.returns:
        headers = {name: {"description": text, "schema": {"type": "string"}} for name, text in answer.headers.items()}
        response: dict[str, Any] = {"description": answer.description, "headers": REQUEST_ID | headers}
        content = dict(answer.content)
        if answer.type is not None:
            example = {} if answer.example is None else {"example": answer.example}
            content[JSON] = {"schema": by_type[id(answer.type)], **example}
        if content:
            response["content"] = content
        found[str(answer.status)] = response
    for status in operation.statuses:
        name = error_name(operation.dialect, status)
        found.setdefault(str(status), {"$ref": f"#/components/responses/{name}"})
    return found
