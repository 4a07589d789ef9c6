"""docs/reference/cli.md: every command with its arguments and options."""

from collections.abc import Iterator

import click

from muralist.cli.root import root

from .markdown import document, table

INTRODUCTION = """\
One command does it all. The commands for pictures and tasks talk to a server with `RUNAPI_API_KEY` at
`RUNAPI_BASE_URL`; those for running a server work on the data folder itself, also while a server uses it.

With `--json`, or when stdout is no terminal where a command says so, the result is one JSON object on stdout. Progress
and everything else that is said to people goes to stderr."""

EXIT_CODES = (
    (0, "Done."),
    (1, "Anything else: a fault of the machine, of the network or of ours; `doctor` found a fault."),
    (2, "The key was refused."),
    (3, "Not enough credit."),
    (4, "The input cannot be right, the command was used wrongly, or there is no such thing."),
    (5, "Time ran out; the task goes on, and `muralist wait` finds it again."),
    (6, "Too many requests."),
    (7, "The task failed; nothing was charged."),
)


def page() -> str:
    """The page."""
    commands = "\n\n".join(_section(command, path) for command, path in _commands(root, "muralist"))
    exit_codes = "## Exit codes\n\n" + table(("Code", "Meaning"), EXIT_CODES)
    return document("Command line", INTRODUCTION, exit_codes, "## Commands", commands)


def _commands(command: click.Command, path: str) -> Iterator[tuple[click.Command, str]]:
    """Commands below a group that do something themselves, in the order of `--help`."""
    if not isinstance(command, click.Group):
        yield command, path
        return
    context = click.Context(command, info_name=path)
    for name in command.list_commands(context):
        child = command.get_command(context, name)
        assert child is not None
        yield from _commands(child, f"{path} {name}")


def _section(command: click.Command, path: str) -> str:
    context = click.Context(command, info_name=path)
    usage = " ".join([path, *command.collect_usage_pieces(context)])
    options = [param for param in command.params if isinstance(param, click.Option) and not param.hidden]
    parts = [f"### {path}", " ".join((command.help or "").replace("\b", "").split()), f"```\n{usage}\n```"]
    if options:
        parts.append(table(("Option", "Meaning"), ((_spelling(option), _meaning(option)) for option in options)))
    return "\n\n".join(part for part in parts if part)


def _spelling(option: click.Option) -> str:
    names = ", ".join([*option.opts, *option.secondary_opts])
    if option.is_flag or option.count:
        return f"`{names}`"
    kind = option.metavar or (
        "|".join(map(str, option.type.choices)) if isinstance(option.type, click.Choice) else None
    )
    return f"`{names} {kind or option.type.name.removesuffix(' range').upper()}`"


def _meaning(option: click.Option) -> str:
    parts = [" ".join((option.help or "").split())]
    if option.required:
        parts.append("Required.")
    if option.multiple:
        parts.append("May be repeated.")
    if option.show_default and option.default is not None and not option.is_flag:
        parts.append(f"Default: {option.default}.")
    return " ".join(part for part in parts if part)
