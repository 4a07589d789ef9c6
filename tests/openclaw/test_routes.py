"""The real OpenClaw on a real server, by both routes: one key for chat and pictures."""

import json
import shutil
import time
from pathlib import Path

import pytest
from PIL import Image

from tests.acceptance.server_process import ServerProcess, run_cli
from tests.upstreams.chat import ChatStandIn

from .conftest import LAST_WORDS, TALKER
from .installation import OpenClaw

pytestmark = pytest.mark.acceptance

SKILL = Path(__file__).resolve().parents[2] / "integrations" / "openclaw" / "skill" / "muralist-pictures"
DELIVERY_SECONDS = 180
RATIOS = {
    "litellm": {
        "1:1": (256, 256),
        "16:9": (2048, 1152),
        "9:16": (1152, 2048),
        "3:4": (1024, 1536),
    },
    "plugin": {
        "1:1": (1024, 1024),
        "16:9": (1344, 768),
        "9:16": (768, 1344),
        "3:4": (864, 1152),
    },
}
"""What comes back for a ratio: the provider `litellm` turns it into the smallest or largest of its own sizes first."""


def size_of(path: Path) -> tuple[int, int]:
    """Width and height of a picture that decodes to its end."""
    with Image.open(path) as picture:
        picture.load()
        return picture.size


def route_of(openclaw: OpenClaw) -> str:
    """The route that OpenClaw was configured for."""
    config = json.loads((openclaw.state / "openclaw.json").read_text("utf-8"))
    return "plugin" if "muralist" in config["models"]["providers"] else "litellm"


def test_doctor_finds_nothing_wrong(openclaw: OpenClaw, server: ServerProcess) -> None:
    """OpenClaw calls our configuration valid, and every check of ours is well."""
    command = " ".join(openclaw.command)
    environ = {"OPENCLAW_STATE_DIR": str(openclaw.state), "RUNAPI_API_KEY": server.key, "NO_PROXY": "*"}

    done = run_cli("openclaw", "doctor", "--json", "--openclaw", command, environ=environ, timeout_seconds=180)

    findings = json.loads(done.stdout)["findings"]
    assert [each for each in findings if each["state"] != "ok"] == []
    assert "config valid" in {each["check"] for each in findings}


def test_chat_models_are_discovered_by_the_bundled_provider(litellm: OpenClaw) -> None:
    """Chat models are listed and available; image models are not taken for chat models."""
    found = litellm.json("models", "list", "--provider", "litellm", "--refresh")["models"]

    assert {model["key"]: model["available"] for model in found} == {f"litellm/{TALKER}": True}


def test_plugin_is_loaded_as_an_image_provider(plugin: OpenClaw) -> None:
    """OpenClaw loads the plugin without a build, and its chat model is the one that we listed."""
    found = plugin.json("plugins", "inspect", "muralist", "--runtime")

    assert found["plugin"]["status"] == "loaded"
    assert found["plugin"]["imageGenerationProviderIds"] == ["muralist"]


@pytest.mark.parametrize("ratio", ["1:1", "16:9", "9:16", "3:4"])
def test_picture_is_painted_in_its_ratio(openclaw: OpenClaw, ratio: str) -> None:
    """The command line gets a real picture in the sides of the route."""
    path = openclaw.home / f"painted-{ratio.replace(':', '-')}.png"

    picture = openclaw.paint(path, "a red bicycle against a brick wall", "--aspect-ratio", ratio)

    wanted = RATIOS[route_of(openclaw)][ratio]
    assert (picture["width"], picture["height"]) == wanted
    assert size_of(Path(picture["path"])) == wanted


def test_plugin_paints_in_2k(plugin: OpenClaw, server: ServerProcess) -> None:
    """The resolution reaches the server, and its price is charged."""
    before = server.request("GET", "/api/v1/me/balance").body["spent_cents_total"]

    picture = plugin.paint(plugin.home / "large.png", "a lake", "--aspect-ratio", "3:4", "--resolution", "2K")

    assert (picture["width"], picture["height"]) == (1536, 2048)
    assert server.request("GET", "/api/v1/me/balance").body["spent_cents_total"] == before + 7


@pytest.mark.parametrize("count", [1, 2])
def test_pictures_are_edited(openclaw: OpenClaw, server: ServerProcess, count: int) -> None:
    """One and two references reach the server as sources of one task, in their order."""
    references = []
    for number in range(count):
        reference = openclaw.home / f"reference-{number}.png"
        Image.new("RGB", (300 + number, 400), "teal").save(reference)
        references.append(reference)

    picture = openclaw.paint(openclaw.home / f"edited-{count}.png", "in the snow", references=references)

    newest = server.request("GET", "/api/v1/tasks?limit=1").body["tasks"][0]
    assert newest["model"] == "flux-2-pro-remix-image"
    assert size_of(Path(picture["path"]))[0] > 0


def test_gateway_turn_delivers_a_picture(openclaw: OpenClaw, mind: ChatStandIn, server: ServerProcess) -> None:
    """An agent talks, calls the image tool, is woken when the picture is done, and hands it to its user."""
    calls = len(mind.calls)
    with openclaw.gateway():
        turn = openclaw.json("agent", "--agent", "main", "--message", "Paint a red bicycle, please.")
        delivered = wait_for_delivery(openclaw)

    assert turn["status"] == "ok"
    assert "image_generate" in turn["result"]["meta"]["agentMeta"]["terminalReceipt"]["successfulToolNames"]
    bodies = [json.loads(call.body) for call in mind.calls[calls:]]
    assert all(body["model"] == TALKER for body in bodies)
    assert len(bodies) >= 3, "the agent was not woken for the picture"
    assert LAST_WORDS in (openclaw.home / "gateway.log").read_text("utf-8")
    newest = server.request("GET", "/api/v1/tasks?limit=1").body["tasks"][0]
    assert (newest["model"], newest["status"]) == ("flux-2-pro-text-to-image", "completed")
    width, height = size_of(delivered)
    assert abs(width / height - 16 / 9) < 0.03


def wait_for_delivery(openclaw: OpenClaw) -> Path:
    """The picture that left the Gateway for the user."""
    outgoing = openclaw.state / "media" / "outgoing" / "originals"
    deadline = time.monotonic() + DELIVERY_SECONDS
    while time.monotonic() < deadline:
        found = [path for path in outgoing.glob("*") if path.suffix in (".png", ".jpg", ".webp")]
        if found:
            return found[0]
        time.sleep(0.5)
    raise AssertionError((openclaw.home / "gateway.log").read_text("utf-8")[-4000:])


def test_wrong_key_is_refused_in_words(openclaw: OpenClaw, tmp_path: Path) -> None:
    """The command fails with the server's own words, and nothing is painted."""
    home = tmp_path / "home"
    shutil.copytree(openclaw.state, home / "state", ignore=shutil.ignore_patterns("media", "*.sock", "agents", "*.db*"))
    stranger = OpenClaw(folder=openclaw.folder, home=home, environ={"RUNAPI_API_KEY": "runapi_" + "0" * 48})
    words = ("infer", "image", "generate", "--prompt", "a lake", "--output", str(tmp_path / "no.png"), "--json")

    done = stranger.run(*words, check=False)

    assert done.returncode == 1
    assert "not known or has been disabled" in done.stdout + done.stderr
    assert not (tmp_path / "no.png").exists()


def test_skill_can_be_used(litellm: OpenClaw) -> None:
    """OpenClaw reads the skill and offers it to the model."""
    shutil.copytree(SKILL, litellm.state / "skills" / SKILL.name)

    found = {each["name"]: each for each in litellm.json("skills", "list")["skills"]}

    assert found["muralist-pictures"]["eligible"]
