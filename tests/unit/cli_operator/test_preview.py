"""`preview-plan` and `preview-sheet`: the painter's understanding printed, and many prompts on one sheet."""

import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from PIL import Image

from muralist.cli.root import root


def _run(*arguments: str, text: str = ""):
    return CliRunner().invoke(root, list(arguments), input=text)


def test_preview_plan_prints_what_was_understood():
    """The plan is readable: counts, colours, place, hour, what was ignored, and where things stand."""
    result = _run("preview-plan", "three red apples and an okapi at night")

    assert result.exit_code == 0, result.output
    assert "3 x red apple fruit" in result.stdout
    assert "night" in result.stdout
    assert "ignored     okapi" in result.stdout
    assert result.stdout.count("fruit at") == 3


def test_preview_plan_prints_json():
    """With --json the whole plan is one object with plain values."""
    result = _run("preview-plan", "a blue car", "--json", "--seed", "7", "--model", "flux-2-max-text-to-image")

    printed = json.loads(result.stdout)

    assert (printed["tier"], printed["seed"]) == ("max", 7)
    assert printed["things"][0]["colours"] == [{"word": "blue", "colour": "#3f78b8"}]
    assert [spot["prop"] for spot in printed["placed"]] == ["car"]


def test_preview_plan_places_by_seed():
    """The seed settles the composition: equal ones agree."""
    first, again = (_run("preview-plan", "two birds", "--seed", "3", "--json").stdout for _ in range(2))

    assert first == again


def test_preview_sheet_paints_every_line(tmp_path: Path):
    """One tile a prompt; empty lines and comments are left out; the style is added to all."""
    prompts, sheet = tmp_path / "prompts.txt", tmp_path / "sheet.png"
    prompts.write_text("# mine\na red apple\n\n一隻黑貓\nan okapi\n", encoding="utf-8")

    result = _run(
        "preview-sheet", str(prompts), "-o", str(sheet), "--size", "64", "--ratio", "3:2", "--style", "pencil"
    )

    assert result.exit_code == 0, result.output
    assert "3 pictures, 96 x 64 each" in result.stdout
    with Image.open(io.BytesIO(sheet.read_bytes())) as picture:
        assert picture.width > 3 * 96
        assert picture.format == "PNG"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("preview-plan", "a cat", "--ratio", "wide"), "no ratio"),
        (("preview-plan", "a cat", "--ratio", "9:1"), "no ratio"),
        (("preview-plan", "a cat", "--model", "none"), "no model"),
        (("preview-sheet", "-", "-o", "x.png"), "no prompt"),
    ],
)
def test_preview_commands_refuse_what_cannot_be(arguments: tuple[str, ...], message: str):
    """Bad input ends with exit code 4 and says what was wrong."""
    refused = _run(*arguments)

    assert refused.exit_code == 4
    assert message in refused.stderr
