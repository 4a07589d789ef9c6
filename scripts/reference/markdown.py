"""Writes Markdown."""

from collections.abc import Iterable, Sequence

GENERATED = "<!-- Written by scripts/write_reference.py; change the code, then run it again. -->"


def document(title: str, *parts: str) -> str:
    """A page: a title, the note that it is generated, and paragraphs or tables."""
    return "\n\n".join([f"# {title}", GENERATED, *parts]) + "\n"


def table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table; bars in cells are escaped."""
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join("| " + " | ".join(str(cell).replace("|", "\\|") for cell in line) + " |" for line in lines)


def code(text: object) -> str:
    """A piece of code within a line."""
    return f"`{text}`"
