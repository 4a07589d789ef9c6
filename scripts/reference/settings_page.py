"""docs/reference/settings.md: every setting."""

from muralist.settings import CONFIG_FILE_NAME, CONFIG_VARIABLE, SPECS

from .markdown import code, document, table

INTRODUCTION = f"""\
A setting is an environment variable or a key of `{CONFIG_FILE_NAME}`. The first source that has a value wins: a command
line flag, the environment, the file, the default. The file is the one that `{CONFIG_VARIABLE}` names, else
`./{CONFIG_FILE_NAME}`, else `{CONFIG_FILE_NAME}` in the data folder. An empty variable counts as not set.

Keys that no setting has, variables that look like a misspelt setting, and values out of bounds keep every command from
starting, and all faults are listed at once. Other variables with the prefix are left alone. `muralist settings` prints
the values in force and where each comes from."""

EXAMPLE = f"""\
## Example

```toml
# {CONFIG_FILE_NAME}
host = "0.0.0.0"
public_url = "https://pictures.example.com"
rate_limit = "20/s"
log_format = "json"

[bfl]
api_key = "..."

[routes]
flux-2-pro-text-to-image = ["bfl", "preview"]
```

A table such as `[bfl]` holds the settings whose names begin with its own: `api_key` there is `bfl_api_key`.

The same as variables: `MURALIST_HOST=0.0.0.0 MURALIST_RATE_LIMIT=20/s muralist serve`.

Our SDK and CLI, like every other client, read `RUNAPI_API_KEY` and `RUNAPI_BASE_URL`; the server does not."""


def page() -> str:
    """The page."""
    rows = [
        (
            code(spec.name),
            code(spec.variable) + (f" or {code(spec.also)}" if spec.also else ""),
            spec.default + (f" {spec.unit}" if spec.unit and not spec.default.startswith("CPU") else ""),
            spec.rule.text,
            spec.description + (" Secret: never shown." if spec.secret else ""),
        )
        for spec in SPECS.values()
    ]
    return document(
        "Settings", INTRODUCTION, table(("Key", "Variable", "Default", "Must be", "Meaning"), rows), EXAMPLE
    )
