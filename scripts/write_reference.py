"""Writes the generated pages of docs/reference from the code; `--check` only says whether they are up to date."""

import argparse
import difflib
import sys
from pathlib import Path

from reference import api_page, cli_page, errors_page, metrics_page, models_page, settings_page

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "reference"
PAGES = {
    "api.md": api_page,
    "cli.md": cli_page,
    "errors.md": errors_page,
    "metrics.md": metrics_page,
    "models.md": models_page,
    "settings.md": settings_page,
}


def main() -> int:
    """Write or check; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 when a page is out of date")
    check = parser.parse_args().check
    stale = 0
    for name, module in PAGES.items():
        path = FOLDER / name
        old = path.read_text(encoding="utf-8") if path.exists() else ""
        new = module.page()
        if old == new:
            continue
        stale += 1
        if check:
            difference = difflib.unified_diff(
                old.splitlines(), new.splitlines(), name, f"{name} from the code", "", "", 1
            )
            print("\n".join([*difference][:40]))
        else:
            FOLDER.mkdir(parents=True, exist_ok=True)
            path.write_text(new, encoding="utf-8")
            print(f"wrote {path.relative_to(FOLDER.parents[1])}")
    if check and stale:
        print(f"{stale} page(s) are out of date; run: python scripts/write_reference.py", file=sys.stderr)
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
