"""Documents, folders and whiteboards of docs illustrations, and the confetti of a party."""

from __future__ import annotations

import pytest

from muralist.engines.preview.planner import read_plan


@pytest.mark.parametrize(
    ("prompt", "props"),
    [
        ("a document and a pen", ["document", "pen"]),
        ("a blue folder on a desk", ["file_folder"]),
        ("two people at a whiteboard", ["person", "whiteboard"]),
        ("文件插圖，一個放大鏡和一份文件，紫色和黃色", ["magnifier", "document"]),
    ],
)
def test_office_papers_are_known(prompt: str, props: list[str]) -> None:
    """Each is a thing of its own."""
    plan = read_plan(prompt)
    assert [thing.prop for thing in plan.things] == props
    assert not plan.ignored


def test_confetti_falls_around_goods() -> None:
    """It is shown where gifts and cakes stand."""
    plan = read_plan("a birthday cake with confetti")
    assert plan.feature("confetti") is not None
    assert plan.place in {"studio", "seamless"}
