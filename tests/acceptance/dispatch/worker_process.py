"""A real `muralist worker` process, which can be killed and started again beside a server."""

import subprocess
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Self

from tests.acceptance.server_process import COMMAND, START_TIMEOUT_SECONDS, STOP_TIMEOUT_SECONDS, clean_environment

READY = "muralist worker on "


class WorkerProcess:
    """A worker on a data folder. Use it as a context manager: leaving it kills the process."""

    def __init__(self, data: Path, environ: Mapping[str, str], log_path: Path) -> None:
        with log_path.open("a", encoding="utf-8") as log:
            self._process = subprocess.Popen(
                [*COMMAND, "worker", "--data", str(data), "--allow-private-networks"],
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                env=clean_environment(environ),
                cwd=data.parent,
            )
        watchdog = threading.Timer(START_TIMEOUT_SECONDS, self._process.kill)
        watchdog.start()
        try:
            assert self._process.stdout is not None
            line = self._process.stdout.readline()
        finally:
            watchdog.cancel()
        assert line.startswith(READY), log_path.read_text(encoding="utf-8")[-4000:]

    def kill(self) -> int:
        """Send SIGKILL, as a power cut would; returns the exit code."""
        self._process.kill()
        return self._end()

    def stop(self) -> int:
        """Send SIGTERM and wait; returns the exit code."""
        self._process.terminate()
        return self._end()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self.kill()

    def _end(self) -> int:
        try:
            return self._process.wait(STOP_TIMEOUT_SECONDS)
        finally:
            if self._process.stdout is not None:
                self._process.stdout.close()
