"""Finished pictures go back in by their own links and are taken apart exactly: the plan survives being stored."""

import pytest

from .server_process import ServerProcess

pytestmark = pytest.mark.acceptance


def _paint(server: ServerProcess, prompt: str, output_format: str) -> str:
    """Paint a prompt; returns the link of the finished picture."""
    request = {"model": "flux-2-pro-text-to-image", "prompt": prompt, "output_format": output_format}
    created = server.request("POST", "/v1/text_to_image", request)
    task = server.ended(created.body["id"])
    assert task["status"] == "completed", task
    return str(task["images"][0]["url"])


@pytest.mark.parametrize("output_format", ["png", "jpeg"])
def test_remix_takes_finished_pictures_apart(server: ServerProcess, output_format: str) -> None:
    """ "Put the vase of image 1 on the beach of image 2" is understood whole, from the links that the tasks gave."""
    vase = _paint(server, "a ceramic vase with red tulips on a linen tablecloth", output_format)
    beach = _paint(server, "a beach at sunset", output_format)
    request = {
        "model": "flux-2-pro-remix-image",
        "prompt": "put the vase of image 1 on the beach of image 2",
        "source_image_urls": [vase, beach],
    }
    created = server.request("POST", "/v1/remix_image", request)
    task = server.ended(created.body["id"])
    assert task["status"] == "completed", task
    assert task["preview"]["understood"] == ["put", "vase", "beach"]
    assert task["preview"]["ignored"] == []
