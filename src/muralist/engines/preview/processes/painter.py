"""A painter process: reads assignments from its standard input, paints, and writes replies to its standard output.

`pool.py` runs this module with `python -m`. It ends when its input closes, so it never outlives the server for longer
than one picture.
"""

import os
import signal
import sys
from collections.abc import Callable

from muralist.engines.preview import PreviewRequest, paint
from muralist.engines.preview.processes.allowance import processor_time
from muralist.engines.preview.processes.frames import Assignment, Done, Failed, Progress, Reply, pack, read_assignment

NICENESS = 10
"""Painting yields to the server's own threads, so that polls stay quick on few cores."""
MOST_SECONDS = 90.0
"""Seconds of processor time for one picture: some thirty times what the slowest ones take."""


def main() -> None:
    """Serve assignments until the input closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.nice(NICENESS)
    # Frames go to a copy of standard output; what a library prints by itself goes to standard error.
    replies = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)

    def reply(frame: Reply) -> None:
        replies.write(pack(frame))
        replies.flush()

    try:
        while (assignment := read_assignment(sys.stdin.buffer)) is not None:
            reply(answer(assignment, reply))
    except BrokenPipeError:
        os._exit(0)


def answer(assignment: Assignment, reply: Callable[[Reply], None], seconds: float = MOST_SECONDS) -> Reply:
    """Paint, reporting progress through `reply`; what fails, or takes more than so much of the processor, is Failed."""
    request = PreviewRequest(
        prompt=assignment.prompt,
        width=assignment.width,
        height=assignment.height,
        seed=assignment.seed,
        tier=assignment.tier,
        output_format=assignment.output_format,
        sources=tuple(assignment.sources),
    )
    try:
        with processor_time(seconds):
            picture = paint(request, lambda share: reply(Progress(share=share)))
    except BrokenPipeError:
        raise
    except Exception as error:
        return Failed(message=f"{type(error).__name__}: {error}")
    return Done(
        data=picture.data,
        width=picture.width,
        height=picture.height,
        mime_type=picture.mime_type,
        understood=list(picture.understood),
        ignored=list(picture.ignored),
    )


if __name__ == "__main__":
    main()
