"""Files speak about the product, and about nothing of the place or the way in which they were made."""

import re
from pathlib import Path

from .tree import files, shown

TEXT_SUFFIXES = {
    ".cfg", ".css", ".html", ".ini", ".js", ".json", ".md", ".py", ".sh", ".sql", ".toml", ".txt", ".yaml", ".yml", "",
}  # fmt: skip
UNWANTED = {
    "a package registry's host": r"\b(?:pypi\.org|pythonhosted\.org|registry\.npmjs\.org|crates\.io)\b|--index-url",
    "a path of one machine": r"(?<![\w.$~}/-])/(?:work|home|root|Users)/\w",
    "how work was organised": r"\bsub-?agents?\b|\bissue #?\d{1,2}\b|\b(?:the )?brief says\b",
}
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b|raise NotImplementedError")


def text_files() -> list[Path]:
    """Files that people read, without this one, which must name what it forbids."""
    here = Path(__file__).resolve()
    return [path for path in files() if path.suffix in TEXT_SUFFIXES and path != here]


def matches(pattern: re.Pattern[str], paths: list[Path]) -> list[str]:
    """Places where a pattern occurs, as `file:line: text`."""
    return [
        f"{shown(path)}:{number}: {line.strip()[:120]}"
        for path in paths
        if pattern.search(text := path.read_text(encoding="utf-8"))
        for number, line in enumerate(text.splitlines(), start=1)
        if pattern.search(line)
    ]


def test_files_name_nothing_of_the_workshop():
    """No file names a registry's host, one machine's folders or how work was organised."""
    paths = text_files()

    found = {what: matches(re.compile(pattern, re.IGNORECASE), paths) for what, pattern in UNWANTED.items()}

    assert {what: places for what, places in found.items() if places} == {}


def test_unwanted_patterns_match_what_they_forbid():
    """The patterns find real examples and leave ordinary text alone."""
    machine = re.compile(UNWANTED["a path of one machine"], re.IGNORECASE)

    assert machine.search('"/work/main"')
    assert machine.search("cd /home/ann/x")
    assert not machine.search("https://example.com/home/ann")
    assert not machine.search("a worker/home")


def test_the_package_leaves_nothing_unfinished():
    """The package holds no notes about work that was left out."""
    assert matches(UNFINISHED, [path for path in files("src") if path.suffix in TEXT_SUFFIXES]) == []


def test_text_files_are_clean():
    """Text files are UTF-8 and end with one newline, without trailing blanks or carriage returns."""
    untidy = []
    for path in text_files():
        content = path.read_bytes()
        if b"\r" in content or (content and not content.endswith(b"\n")) or content.endswith(b"\n\n"):
            untidy.append(f"{shown(path)}: line ends")
        if path.suffix != ".md" and re.search(rb"[ \t]\n", content):
            untidy.append(f"{shown(path)}: trailing blanks")

    assert untidy == []
