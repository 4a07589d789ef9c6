"""docs/reference/api.md: every operation, read from the document that /openapi.json serves, with real answers."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from muralist import __version__
from muralist.api.about.document import openapi
from muralist.api.app import all_operations
from muralist.bootstrap.catalogue import load_catalogue
from muralist.core.catalogue.model import Model

from .api_examples import SECRET, Examples, examples
from .markdown import code, document, table

INTRODUCTION = """\
The same facts as machines read them are at `/openapi.json`, and as a page to try them on at `/docs`.

- **Key.** `Authorization: Bearer KEY`; `X-API-Key: KEY` and `x-goog-api-key: KEY` do the same. Operations marked
  "no key" answer without one.
- **Bodies** are JSON in UTF-8, up to 1 MB; files up to 50 MB. Times are ISO 8601 in UTC, money is in US cents or, where
  it says `cost`, in US dollars.
- **Ids.** A task has one UUID in two spellings, `id` and `task_id` (`tsk_...`). Every path takes either.
- **Unknown fields** of a create call are refused with 422, so that a typing error costs nothing. Unknown query
  parameters are refused as well, but not on the links of files. A field that is `null` counts as absent.
- **Headers of every answer:** `x-request-id`; `X-RunAPI-Task-Id` where there is a task, on errors as well. What you
  send as `X-Client-Request-Id` (up to 512 printable characters) comes back in the answer, stays with the task and finds
  it in the list.
- **Errors** have one shape and permanent codes: [errors](errors.md). Any operation may also answer 500 `internal`, and
  405 to a wrong method.

[How-to guides](../README.md) show how the calls work together; what each model takes is in [models](models.md)."""

SHOWN_ALIASES = 2
"""Operations with more spellings than this have a list of their own below the table."""

COMPLETED = """\
Completed. `preview` is what the engine says it understood of the prompt and what it left out; the link in `url` holds
for 7 days, and reading the task again gives a fresh one:"""

BODIES = "Bodies of answers and requests, other than those of create calls, which [models](models.md) lists."


def page() -> str:
    """The page."""
    catalogue = load_catalogue()
    written = openapi(all_operations(catalogue, __version__), catalogue, __version__)
    shown = examples()
    sections = (part for tag in written["tags"] for part in _section(written, tag["name"], shown))
    return document("HTTP API", INTRODUCTION, *sections, *_bodies(written, list(catalogue)))


def _section(written: Mapping[str, Any], tag: str, shown: Examples) -> Iterator[str]:
    operations = {
        f"{method.upper()} {path}": operation
        for path, methods in written["paths"].items()
        for method, operation in methods.items()
        if tag in operation["tags"]
    }
    aliases: dict[str, list[str]] = {}
    for name, operation in operations.items():
        method, _, path = name.partition(" ")
        if "x-alias-of" in operation:
            aliases.setdefault(f"{method} {operation['x-alias-of']}", []).append(path)
    texts = [operation.get("description", "") for operation in operations.values() if "x-alias-of" not in operation]
    shared = {text for text in texts if text and texts.count(text) > 1}
    rows = [
        _row(name, operation, aliases.get(name, []), shared)
        for name, operation in operations.items()
        if "x-alias-of" not in operation
    ]
    yield f"## {tag}"
    yield from sorted(shared)
    yield table(("Operation", "What it does", "Parameters", "Body", "Answers", "Errors"), rows)
    for name, paths in aliases.items():
        if len(paths) > SHOWN_ALIASES:
            yield f"{code(name)} is also spelt " + ", ".join(map(code, paths)) + "."
    yield from EXAMPLES.get(tag, lambda _: ())(shown)


def _row(name: str, operation: Mapping[str, Any], aliases: list[str], shared: set[str]) -> tuple[str, ...]:
    answers = {status: answer for status, answer in operation["responses"].items() if "$ref" not in answer}
    also = f"; also {', '.join(map(code, aliases))}" if 0 < len(aliases) <= SHOWN_ALIASES else ""
    text = operation.get("description", "")
    what = [operation["summary"] + ".", "" if text in shared else text]
    if operation.get("security") == []:
        what.append("No key.")
    return (
        code(name) + also,
        " ".join(filter(None, what)),
        "; ".join(_parameter(each) for each in operation.get("parameters", ()) if each.get("in", "path") != "path"),
        _content(operation.get("requestBody", {})),
        "; ".join(f"{status} {_content(answer) or answer['description']}" for status, answer in answers.items()),
        " ".join(status for status in operation["responses"] if status not in answers),
    )


def _parameter(parameter: Mapping[str, Any]) -> str:
    schema = parameter["schema"]
    facts = [_bounds(schema), f"default {schema['default']}" if schema.get("default") not in (None, "") else ""]
    about = ", ".join(filter(None, facts))
    text = parameter.get("description", "")
    name = parameter["name"] if parameter["in"] == "query" else f"{parameter['name']}:"
    return code(name) + (f" ({about})" if about else "") + (f" {text.rstrip('.')}" if text else "")


def _content(holder: Mapping[str, Any]) -> str:
    return " or ".join(_kind(kind, each["schema"]) for kind, each in holder.get("content", {}).items())


def _kind(kind: str, schema: Mapping[str, Any]) -> str:
    if kind != "application/json":
        fields = ", ".join(map(code, schema.get("properties", ())))
        return f"{code(kind)}{f' with {fields}' if fields else ''}"
    if "oneOf" in schema:
        return "input of a [model](models.md)"
    return _type(schema)


def _type(schema: Mapping[str, Any]) -> str:
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    if "enum" in schema:
        return ", ".join(map(code, schema["enum"]))
    if "anyOf" in schema:
        return " or ".join(map(_type, schema["anyOf"]))
    kind = schema.get("type", "any")
    if kind == "array":
        return f"list of {_type(schema.get('items', {}))}"
    return schema.get("format", kind) if isinstance(kind, str) else " or ".join(kind)


def _bounds(schema: Mapping[str, Any]) -> str:
    if "enum" in schema:
        return " ".join(map(str, schema["enum"]))
    for low, high, unit in (("minimum", "maximum", ""), ("minLength", "maxLength", " characters")):
        if low in schema and high in schema:
            return f"{schema[low]} to {schema[high]}{unit}"
        if high in schema:
            return f"at most {schema[high]}{unit}"
    return ""


def _bodies(written: Mapping[str, Any], models: Iterable[Model]) -> Iterator[str]:
    described = {model.id for model in models}
    yield "## Bodies\n\n" + BODIES
    for name, schema in sorted(written["components"]["schemas"].items()):
        if name.partition(".")[0] in described:
            continue
        yield f"### {name}"
        if text := " ".join(schema.get("description", "").split()):
            yield text
        if "enum" in schema:
            yield "One of " + ", ".join(map(code, schema["enum"])) + "."
        else:
            yield table(("Field", "Type", "Meaning"), _fields(schema))


def _fields(schema: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    required = schema.get("required", ())
    for name, field in schema.get("properties", {}).items():
        facts = [
            "" if name in required else "Optional.",
            field.get("description", ""),
            "" if "enum" in field else _bounds(field),
        ]
        yield code(name), _type(field), " ".join(filter(None, facts))


def _create(shown: Examples) -> Iterator[str]:
    yield "### Examples of create calls"
    yield "`POST /v1/text_to_image` with the header `Idempotency-Key: order-1042` and"
    yield _json(shown.request)
    yield "answers 200 at once:"
    yield _json(shown.created)
    yield "The same call again, after the picture was done:"
    yield _json(shown.replayed)
    yield "The same key with another body answers 409, and creates nothing:"
    yield _json(shown.conflict)
    yield "A body that cannot be right answers 422, and creates nothing:"
    yield _json(shown.refused)


def _tasks(shown: Examples) -> Iterator[str]:
    yield "### Examples of tasks"
    for title, body in (
        ("Waiting for a worker:", shown.pending),
        ("Being painted:", shown.processing),
        (COMPLETED, shown.completed),
        ("Failed, and not charged:", shown.failed),
        ("`GET /api/v1/tasks?status=failed&limit=1`:", shown.listed),
    ):
        yield title
        yield _json(body)
    yield "`GET /api/v1/tasks/{id}/events`, from queued to completed:"
    yield f"```\n{shown.events}\n```"


def _callbacks(shown: Examples) -> Iterator[str]:
    yield "### Example of a callback"
    yield (
        "The body is the task as `GET` shows it. The headers sign `{id}.{timestamp}.{body}` with HMAC-SHA256 under the "
        f"base64-decoded secret of the account, here `{SECRET}`; [callbacks](../howto/callbacks.md) checks them."
    )
    yield f"```\n{shown.callback_headers}\n\n{shown.callback}\n```"
    yield "`GET /api/v1/tasks/{id}/deliveries` afterwards:"
    yield _json(shown.delivered)


def _json(text: str) -> str:
    return f"```json\n{text}\n```"


EXAMPLES = {"Create": _create, "Tasks": _tasks, "Callbacks": _callbacks}
