"""What a check of `muralist doctor` or `muralist openclaw doctor` answers with."""

from enum import StrEnum
from typing import NamedTuple


class State(StrEnum):
    """How a check ended. Only a fault makes a doctor exit with 1."""

    OK = "ok"
    WARNING = "warning"
    FAULT = "fault"


class Finding(NamedTuple):
    """One line of the report. `mend` says what to do, and is empty when all is well."""

    check: str
    state: State
    detail: str
    mend: str = ""
