"""Generates the blocking client (src/muralist/sdk/_sync) from the asynchronous one (.../_async).

`python scripts/unasync.py` writes it; `--check` writes nothing and fails when the two differ or a rule
matches nothing any more. Formatting is no difference: programs are compared, not characters.
"""

import argparse
import ast
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SDK = ROOT / "src" / "muralist" / "sdk"
SOURCE, TARGET = SDK / "_async", SDK / "_sync"
HEADER = "# Generated from ../_async by scripts/unasync.py. Change that file, then run the script.\n"
RULES = (
    (r"async (?=def|for|with)", ""),
    (r"\bawait ", ""),
    (r"\bAsync(?=[A-Z])", ""),
    (r"\basynccontextmanager\b", "contextmanager"),
    (r"\baclosing\b", "closing"),
    (r"\baclose\b", "close"),
    (r"\baread\b", "read"),
    (r"\baiter_text\b", "iter_text"),
    (r"\b__a(?=enter__|exit__)", "__"),
    (r"\basync_(?=sleep\b|call\b)", ""),
    (r"  # noqa: ASYNC109(?: - [^\n]*)?", ""),
    (r"in this thread or loop", "in this thread"),
    (
        r"The asynchronous client\. The blocking one in `_sync` is generated from it",
        "The blocking client, generated from `_async`",
    ),
    (r"The asynchronous client", "The blocking client"),
)


def translate(source: str, used: set[str]) -> str:
    """Return the blocking twin of one module's text, noting in `used` which rules matched."""
    for pattern, replacement in RULES:
        source, count = re.subn(pattern, replacement, source)
        if count:
            used.add(pattern)
    return HEADER + source


def generate(folder: Path) -> list[str]:
    """Write every twin into `folder`, tidy as the house wants it; returns the rules that matched nothing."""
    used: set[str] = set()
    for path in sorted(SOURCE.glob("*.py")):
        (folder / path.name).write_text(translate(path.read_text(), used))
    ruff = [sys.executable, "-m", "ruff"]
    config = ["--quiet", "--config", str(ROOT / "pyproject.toml"), str(folder)]
    subprocess.run([*ruff, "check", "--fix", "--unsafe-fixes", "--select", "I,UP028", *config], check=True)
    subprocess.run([*ruff, "format", *config], check=True)
    return [pattern for pattern, _ in RULES if pattern not in used]


def differences(fresh: Path) -> list[str]:
    """Say in which files the committed folder is not what was generated just now."""
    expected = {path.name: ast.dump(ast.parse(path.read_text())) for path in fresh.glob("*.py")}
    found = {path.name: ast.dump(ast.parse(path.read_text())) for path in TARGET.glob("*.py")}
    names = sorted(name for name in {*expected, *found} if expected.get(name) != found.get(name))
    return [f"_sync/{name} is not what _async/{name} generates: run scripts/unasync.py" for name in names]


def main() -> int:
    """Generate or check; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing, fail on any difference")
    if parser.parse_args().check:
        with tempfile.TemporaryDirectory() as name:
            unused = generate(Path(name))
            faults = differences(Path(name))
    else:
        TARGET.mkdir(exist_ok=True)
        unused, faults = generate(TARGET), []
    faults += [f"the rule {pattern!r} matches nothing any more" for pattern in unused]
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
