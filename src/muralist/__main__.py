"""The `muralist` command; `python -m muralist` is the same."""

import sys


def main() -> None:
    """Run the command line on `sys.argv` and leave with its exit code."""
    from muralist.cli.root import run  # here, so that importing this module costs nothing

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
