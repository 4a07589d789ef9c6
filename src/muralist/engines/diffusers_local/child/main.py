"""The painting process: reads frames from its standard input, paints, and writes replies to its standard output.

`process.py` runs this module with `python -m`. When its input closes, the server has gone and it ends at once, so that
the device is free for the next one.
"""

import os
import queue
import signal
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import BinaryIO

from PIL import Image

from muralist.engines.diffusers_local.child.pictures import MIME_TYPES, UnusableSource, write_picture
from muralist.engines.diffusers_local.frames import (
    Batch,
    Done,
    Failed,
    Idle,
    Item,
    Ready,
    Reply,
    Setup,
    Step,
    Stop,
    Unfit,
    pack,
    read_instruction,
)

FILE_THREADS = 2
"""Files of one batch are written while the next one is painted."""

NICENESS = 10
"""On the CPU painting yields to the server's own threads, so that polls stay quick."""

GONE = 0


class Line:
    """Replies to the server, from several threads."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def reply(self, frame: Reply) -> None:
        """Write a frame; ends the process when the server has gone."""
        with self._lock:
            try:
                self._stream.write(pack(frame))
                self._stream.flush()
            except BrokenPipeError:
                os._exit(GONE)


class Inbox:
    """Batches in their order, and which items nobody wants any more; filled by a thread that reads the input."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._batches: queue.SimpleQueue[Batch] = queue.SimpleQueue()
        self._unwanted: set[int] = set()

    def listen(self) -> None:
        """Read from now on, in a thread."""
        threading.Thread(target=self._read, name="inbox", daemon=True).start()

    def next(self) -> Batch:
        """Wait for a batch."""
        return self._batches.get()

    def is_wanted(self, item: Item) -> bool:
        """Whether nobody stopped the item."""
        return item.id not in self._unwanted

    def forget(self, batch: Batch) -> None:
        """The batch is over."""
        self._unwanted.difference_update(item.id for item in batch.items)

    def _read(self) -> None:
        while True:
            instruction = read_instruction(self._stream)
            if instruction is None:
                os._exit(GONE)
            if isinstance(instruction, Stop):
                self._unwanted.add(instruction.id)
            elif isinstance(instruction, Batch):
                self._batches.put(instruction)


def main() -> None:
    """Load what the first frame asks for, and serve batches until the input closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Frames go to a copy of standard output; what a library prints by itself goes to standard error.
    line = Line(os.fdopen(os.dup(1), "wb"))
    os.dup2(2, 1)
    setup = read_instruction(sys.stdin.buffer)
    if not isinstance(setup, Setup):
        return
    inbox = Inbox(sys.stdin.buffer)
    inbox.listen()
    _serve(setup, inbox, line)


def _serve(setup: Setup, inbox: Inbox, line: Line) -> None:
    try:
        from muralist.engines.diffusers_local.child.painter import Painter
        from muralist.engines.diffusers_local.child.pipeline import load, plan

        chosen = plan(setup)
        if setup.look_only:
            line.reply(Ready(detail=chosen.detail))
            return
        if chosen.device.type == "cpu":
            os.nice(NICENESS)
        painter = Painter(load(setup, chosen), setup, chosen.device)
    # Whatever keeps weights from being loaded is for the operator to read and mend.
    except Exception as error:
        line.reply(Unfit(message=_said(error)))
        return
    line.reply(Ready(detail=chosen.detail))
    with ThreadPoolExecutor(FILE_THREADS) as files:
        while True:
            batch = inbox.next()
            pictures = _paint(painter.paint, batch, inbox, line)
            line.reply(Idle())
            for item, picture in zip(batch.items, pictures, strict=False):
                if inbox.is_wanted(item):
                    files.submit(_hand_in, item, picture, setup, line)
            inbox.forget(batch)


def _paint(paint: Callable[..., list[Image.Image]], batch: Batch, inbox: Inbox, line: Line) -> list[Image.Image]:
    """The pictures; none, and a word to each who waits, when it fails."""
    from muralist.engines.diffusers_local.child.painter import OutOfMemory, Stopped

    refused = False
    try:
        return paint(batch, is_wanted=inbox.is_wanted, on_step=lambda done, of: line.reply(Step(done=done, of=of)))
    except Stopped:
        message = "It was stopped."
    except UnusableSource as error:
        message, refused = str(error), True
    except OutOfMemory as error:
        message = str(error)
    # A batch that fails in a way that nobody foresaw must not take the loaded weights with it.
    except Exception as error:
        message = f"Painting failed: {_said(error)}"
    for item in batch.items:
        line.reply(Failed(id=item.id, message=message, refused=refused))
    return []


def _hand_in(item: Item, picture: Image.Image, setup: Setup, line: Line) -> None:
    try:
        data = write_picture(picture, item.output_format, title=setup.title, seed=item.seed)
    except Exception as error:
        line.reply(Failed(id=item.id, message=f"The picture's file cannot be written: {_said(error)}"))
        return
    line.reply(
        Done(
            id=item.id, data=data, width=picture.width, height=picture.height, mime_type=MIME_TYPES[item.output_format]
        )
    )


def _said(error: Exception) -> str:
    """An error in one line; those of ours speak for themselves."""
    text = " ".join(str(error).split())[:1_000]
    ours = type(error).__module__.startswith("muralist.")
    return text if ours else f"{type(error).__name__}: {text}".rstrip(": ")


if __name__ == "__main__":
    main()
