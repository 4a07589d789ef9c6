"""A painting process without torch, for tests of what drives it: it does what the title of its setup says.

`unfit`, `dies at start`, `deaf` (goes on whatever is stopped, and never says that it is idle); anything else paints. A
prompt may say `fail`, `refuse`, `die`, `endless` or `late` (its file comes after the next batch). A picture's bytes
name its id, its seed, how many its batch had, and how many sources.
"""

import os
import queue
import sys
import threading

from muralist.engines.diffusers_local.frames import (
    Batch,
    Done,
    Failed,
    Idle,
    Ready,
    Reply,
    Setup,
    Step,
    Stop,
    Unfit,
    pack,
    read_instruction,
)

STEPS = 4
LATE: list[Done] = []


def main() -> None:
    """Serve until the input closes."""
    setup = read_instruction(sys.stdin.buffer)
    assert isinstance(setup, Setup)
    if setup.title == "unfit":
        say(Unfit(message="there is no device"))
        return
    if setup.title == "dies at start":
        os._exit(3)
    say(Ready(detail=setup.title))
    batches: queue.SimpleQueue[Batch] = queue.SimpleQueue()
    stopped: queue.SimpleQueue[int] = queue.SimpleQueue()
    threading.Thread(target=read, args=(batches, stopped), daemon=True).start()
    while True:
        paint(batches.get(), stopped, deaf=setup.title == "deaf")


def read(batches: "queue.SimpleQueue[Batch]", stopped: "queue.SimpleQueue[int]") -> None:
    """Take frames, in a thread."""
    while (instruction := read_instruction(sys.stdin.buffer)) is not None:
        if isinstance(instruction, Batch):
            batches.put(instruction)
        elif isinstance(instruction, Stop):
            stopped.put(instruction.id)
    os._exit(0)


def paint(batch: Batch, stopped: "queue.SimpleQueue[int]", *, deaf: bool) -> None:
    """Do what the first prompt says."""
    match batch.items[0].prompt:
        case "die":
            os._exit(3)
        case "fail" | "refuse" as word:
            for item in batch.items:
                say(Failed(id=item.id, message=f"{word} as told", refused=word == "refuse"))
        case "endless":
            say(Step(done=1, of=STEPS))
            wanted = {item.id for item in batch.items}
            while wanted or deaf:
                wanted.discard(stopped.get())
        case _:
            for step in range(STEPS):
                say(Step(done=step + 1, of=STEPS))
            before = list(LATE)
            LATE.clear()
            for item in batch.items:
                data = f"{item.id} {item.seed} {len(batch.items)} {len(batch.sources)}".encode()
                done = Done(id=item.id, data=data, width=batch.width, height=batch.height, mime_type="image/png")
                LATE.append(done) if item.prompt == "late" else say(done)
            for done in before:
                say(done)
    say(Idle())


def say(frame: Reply) -> None:
    """Write a frame."""
    sys.stdout.buffer.write(pack(frame))
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
