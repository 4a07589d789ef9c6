"""`muralist flux-2`, `flux-kontext` and `flux`: create pictures."""

import uuid
from collections.abc import Callable
from typing import Any

import click

from .inputs import gather, parse_pairs, upload_sources
from .outcome import Target, leaving_a_trail, save_pictures, tell
from .session import Session, with_session

Option = Callable[[Callable[..., None]], Callable[..., None]]

SHARED: tuple[Option, ...] = (
    click.option("--prompt", help="What to paint."),
    click.option("--aspect-ratio", metavar="W:H", help="1:1, 4:3, 3:4, 16:9, 9:16 ..."),
    click.option("--seed", type=int, help="Repeat a picture: same seed, same input."),
    click.option("--output-format", metavar="FORMAT", help="png, jpeg or webp; else what the name after -o says."),
    click.option("--metadata", metavar="NAME=VALUE", multiple=True, help="A note on the task; repeat it."),
    click.option("--callback-url", metavar="URL", help="Where the server posts the result."),
)
RESOLUTION = click.option("--output-resolution", metavar="1k|2k", help="1k is the default.")
SAFETY = click.option(
    "--enable-safety-checker/--disable-safety-checker", default=None, help="Check the picture or not."
)
SOURCES = click.option(
    "--source",
    "--source-image-url",
    "source_image_urls",
    metavar="PATH|URL",
    multiple=True,
    help="A picture to start from; local files are uploaded. Repeat it for several.",
)
SOURCE = click.option(
    "--source",
    "--source-image-url",
    "source_image_url",
    metavar="PATH|URL",
    help="The picture to start from; a local file is uploaded.",
)
KONTEXT: tuple[Option, ...] = (
    SOURCE,
    click.option("--enable-translation/--disable-translation", default=None, help="Translate the prompt."),
    click.option("--enable-prompt-expansion/--disable-prompt-expansion", default=None, help="Enrich it."),
    click.option("--safety-tolerance", type=int, help="0 (strict) to 6; to 2 when editing."),
    click.option("--watermark", help="Text to write on the picture."),
)
HANDLING: tuple[Option, ...] = (
    click.option("--input", "input_text", metavar="JSON", help="Request fields as JSON; - reads stdin."),
    click.option("--input-file", metavar="FILE", help="The same from a file; flags win over both."),
    click.option("-o", "--output", metavar="PLACE", help="File or folder; else a name in this folder."),
    click.option("--no-save", is_flag=True, help="Print the address, download nothing."),
    click.option("--async", "detached", is_flag=True, help="Do not wait; print the task and leave."),
    click.option(
        "--timeout",
        type=click.FloatRange(min=0),
        default=900.0,
        metavar="SECONDS",
        help="How long to wait; 900 by default.",
    ),
    click.option("--idempotency-key", metavar="KEY", help="Repeat safely: the same key finds the same task."),
    click.option("--client-request-id", metavar="ID", help="A name of yours for the request."),
)


@click.group("flux-2")
def flux_2() -> None:
    """FLUX.2 pro, flex and max."""


@click.group("flux-kontext")
def flux_kontext() -> None:
    """FLUX.1 Kontext pro and max."""


@click.group("flux")
def flux() -> None:
    """FLUX.2 klein."""


class SourcelessCommand(click.Command):
    """A command without --source that says, when it is given one, which command takes it."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse as ever; raises click.UsageError with the hint."""
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as error:
            if error.option_name not in ("--source", "--source-image-url"):
                raise
            family = ctx.parent.command_path if ctx.parent else ""
            raise click.UsageError(
                f"{ctx.info_name} has no {error.option_name}: it paints from words alone. "
                f"To start from a picture: {family} remix-image {error.option_name} PATH --prompt ...",
                ctx,
            ) from error


def picture_command(action: str, default_model: str, summary: str, options: tuple[Option, ...]) -> click.Command:
    """Build the command of one action; each option but those of HANDLING becomes a field of the request."""

    @with_session
    def command(session: Session, **given: Any) -> None:
        handling = {name: given.pop(name) for name in HANDLED}
        flags = {**given, "metadata": parse_pairs(given["metadata"], "--metadata")}
        fields = gather(handling.pop("input_text"), handling.pop("input_file"), flags)
        create_picture(session, action, {"model": default_model, **fields}, **handling)

    for option in reversed((*SHARED, *options, *HANDLING)):
        command = option(command)
    models = click.option("--model", help=f"{default_model} by default.")
    kind = click.Command if SOURCES in options or SOURCE in options else SourcelessCommand
    return click.command(action.replace("_", "-"), cls=kind, help=summary)(models(command))


HANDLED = (
    "input_text",
    "input_file",
    "output",
    "no_save",
    "detached",
    "timeout",
    "idempotency_key",
    "client_request_id",
)


def create_picture(
    session: Session,
    action: str,
    fields: dict[str, Any],
    *,
    output: str | None,
    no_save: bool,
    detached: bool,
    timeout: float,
    idempotency_key: str | None,
    client_request_id: str | None,
) -> None:
    """Create a task; unless detached wait up to `timeout` seconds for it, save its pictures and tell."""
    target = Target(path=output, save=not no_save and not detached)
    target.check()
    key = idempotency_key or str(uuid.uuid4())
    model = str(fields.pop("model"))
    named = target.output_format
    if named and named != _unasked_format(model):
        fields.setdefault("output_format", named)
    with session.client() as client:
        resource = getattr(client, action)
        with session.display() as display:
            try:
                prepared = upload_sources(client, fields, display)
                task = resource.create(
                    model=model, idempotency_key=key, client_request_id=client_request_id, **prepared
                )
            except KeyboardInterrupt:
                click.echo("\nStopped before the server answered; it may have accepted the request.", err=True)
                click.echo(f"  next: repeat the command with --idempotency-key {key}", err=True)
                raise click.exceptions.Exit(1) from None
            if not detached:
                display.note(f"task {task.id}")
                with leaving_a_trail(session, task.id):
                    task = resource.wait(task.id, model=model, wait_timeout=timeout, on_progress=display.update)
        tell(session, task, save_pictures(session, client, task, target))


def _unasked_format(model: str) -> str:
    """What a model paints when no `output_format` is sent."""
    return "jpeg" if model.startswith("flux-kontext") else "png"


flux_2.add_command(
    picture_command(
        "text_to_image",
        "flux-2-pro-text-to-image",
        "Create a picture from a prompt with FLUX.2.",
        (RESOLUTION, SAFETY),
    )
)
flux_2.add_command(
    picture_command(
        "remix_image",
        "flux-2-pro-remix-image",
        "Create a picture from a prompt and 1 to 8 source pictures with FLUX.2.",
        (SOURCES, RESOLUTION, SAFETY),
    )
)
flux_kontext.add_command(
    picture_command(
        "text_to_image",
        "flux-kontext-pro",
        "Create a picture from a prompt, or edit the one given with --source.",
        KONTEXT,
    )
)
flux.add_command(
    picture_command("text_to_image", "flux-2-klein", "Create a picture from a prompt with FLUX.2 klein.", ())
)
flux.add_command(
    picture_command(
        "remix_image",
        "flux-2-klein",
        "Create a picture from a prompt and a source picture with FLUX.2 klein.",
        (SOURCE,),
    )
)
