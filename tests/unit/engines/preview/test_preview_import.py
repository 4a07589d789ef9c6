"""The package's doorway: exact names, and an import that is quick and free of servers."""

from __future__ import annotations

import subprocess
import sys

import muralist.engines.preview as preview


def test_package_exports_exactly_its_interface() -> None:
    """Other rooms depend on these names only."""
    assert sorted(preview.__all__) == sorted(
        ["VERSION", "PreviewPicture", "PreviewRequest", "ScenePlan", "paint", "read_metadata", "read_plan"]
    )


def test_import_loads_no_props_and_no_server() -> None:
    """Props are loaded when first needed; nothing of the web stack is pulled in."""
    code = (
        "import sys, muralist.engines.preview\n"
        "names = ('starlette', 'msgspec', 'aiohttp', 'muralist.engines.preview.props.vase')\n"
        "print([name for name in names if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
