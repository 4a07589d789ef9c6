"""The engine `openai_images`: what each kind of server is asked, and how answers with base64 or links are read."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.upstreams import orders
from tests.upstreams.openai_images import SERVED, OpenAIImagesStandIn
from tests.upstreams.standin import Act, read_form

from muralist.core.catalogue.model import Action
from muralist.core.engine import Order, Painted, Refused
from muralist.engines.forms import FormFile, encode_form
from muralist.engines.openai_images.engine import OpenAIImagesEngine
from muralist.engines.openai_images.servers import ServerKind
from muralist.engines.upstream import Clients, Retry
from muralist.errors import EngineBroken, EngineOutcomeUnknown, EngineUnavailable
from muralist.testing.engine import tiny_png

an_order = partial(orders.an_order, model="flux-2-klein", tier="klein", output_format="jpeg")

QUICK = Retry(tries=2, first_seconds=0.01)
MODELS = {"flux-2-klein": SERVED}

Make = Callable[..., OpenAIImagesEngine]


@pytest.fixture
def standin() -> Iterator[OpenAIImagesStandIn]:
    """A running stand-in."""
    with OpenAIImagesStandIn() as running:
        yield running


@pytest.fixture
def make(standin: OpenAIImagesStandIn, clients: Clients) -> Make:
    """Makes the engine on the stand-in, for a kind of server."""

    def engine(kind: ServerKind = ServerKind.VLLM_OMNI, **options: object) -> OpenAIImagesEngine:
        values: dict[str, object] = {"models": MODELS, "key": standin.key, "retry": QUICK}
        base_url = f"{standin.base_url}/v1"
        return OpenAIImagesEngine(base_url=base_url, clients=clients, kind=kind, **(values | options))  # type: ignore[arg-type]

    return engine


async def paint(engine: OpenAIImagesEngine, order: Order) -> Painted:
    """Submit an order that is painted at once."""
    outcome = await engine.submit(order, lambda _: None)
    assert isinstance(outcome, Painted)
    return outcome


BARE = {"prompt": "a lighthouse", "model": SERVED, "n": 1, "size": "1152x864"}
DIFFUSION = {
    **BARE,
    "response_format": "b64_json",
    "output_format": "jpeg",
    "seed": 7,
    "num_inference_steps": 4,
    "guidance_scale": 1.0,
}


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (ServerKind.VLLM_OMNI, DIFFUSION),
        (ServerKind.SGLANG, DIFFUSION),
        (ServerKind.LOCALAI, {**BARE, "response_format": "b64_json", "seed": 7, "step": 4}),
        (ServerKind.LITELLM, BARE),
        (ServerKind.OPENAI, {**BARE, "size": "1536x1024", "output_format": "jpeg"}),
        (ServerKind.GENERIC, {**BARE, "response_format": "b64_json"}),
    ],
)
async def test_each_kind_of_server_is_asked_in_its_dialect(make, standin, kind, body):
    """A server gets the fields that it takes, klein always its 4 steps where they can be said, and no others."""
    await paint(make(kind), an_order())

    assert standin.last.asked == body


async def test_base_models_keep_the_servers_own_steps(make, standin):
    """Only a distilled model paints in 4 steps."""
    engine = make(models={"flux-2-klein": "black-forest-labs/FLUX.2-klein-base-4B"})

    with pytest.raises(EngineUnavailable, match="no such address"):
        await engine.submit(an_order(), lambda _: None)

    assert b"num_inference_steps" not in standin.seen[-1].body


async def test_openai_moderates_less_when_the_checker_is_off(make, standin):
    """OpenAI has a word for it; others have none and get none."""
    await paint(make(ServerKind.OPENAI), an_order(options={"enable_safety_checker": False}))

    assert standin.last.asked["moderation"] == "low"


async def test_sources_go_up_as_files_of_a_form(make, standin):
    """Edits are a form with the fields as text and every source under image[]."""
    sources = (tiny_png(64, 64, grey=1), tiny_png(64, 64, grey=2), tiny_png(64, 64, grey=3))

    await paint(make(), an_order(action=Action.REMIX_IMAGE, sources=sources))

    assert standin.sources(standin.last) == list(sources)
    assert standin.last.asked == {name: str(value) for name, value in DIFFUSION.items()}
    assert standin.seen[-1].path == "/v1/images/edits"


async def test_localai_takes_sources_beside_the_prompt(make, standin):
    """LocalAI has no edits; its references go along as base64."""
    sources = (tiny_png(64, 64),)

    await paint(make(ServerKind.LOCALAI), an_order(action=Action.REMIX_IMAGE, sources=sources))

    assert standin.sources(standin.last) == list(sources)
    assert standin.seen[-1].path == "/v1/images/generations"


@pytest.mark.parametrize(("kind", "seed"), [(ServerKind.VLLM_OMNI, 7), (ServerKind.OPENAI, None)])
async def test_seed_is_told_only_where_it_was_sent(make, kind, seed):
    """A server that takes no seed painted with one that nobody knows."""
    assert (await paint(make(kind), an_order())).seed == seed


async def test_picture_behind_a_link_is_fetched_without_the_key(make, standin):
    """Servers that answer with links are read as well; the link's host learns no key."""
    standin.links = True

    painted = await paint(make(), an_order())

    assert (painted.pictures[0].width, painted.pictures[0].mime_type) == (1152, "image/jpeg")
    assert standin.leaks() == []


async def test_painted_picture_that_cannot_be_fetched_is_broken_and_not_unavailable(make, standin):
    """ "Unavailable" would have the order sent, and paid, once more."""
    standin.links = True
    standin.pictures_url = "http://127.0.0.1:1"

    with pytest.raises(EngineBroken, match="lost"):
        await make().submit(an_order(), lambda _: None)


async def test_moderation_ends_the_work_as_refused(make, standin):
    """OpenAI's code for a refused prompt becomes ours, in its words."""
    standin.script(Act.REQUEST_MODERATED)

    outcome = await make(ServerKind.OPENAI).submit(an_order(), lambda _: None)

    assert isinstance(outcome, Refused)
    assert outcome.code == "request_moderated"
    assert "safety system" in outcome.message


async def test_answer_that_takes_too_long_is_unknown(make, standin):
    """A picture that is not there in time may still be painted, and paid."""
    standin.script(Act.SLOW)

    with pytest.raises(EngineOutcomeUnknown):
        await make(paint_seconds=0.2).submit(an_order(), lambda _: None)


async def test_server_of_ones_own_is_replayable_and_costs_nothing(make):
    """Declared free, lost work may be painted again."""
    engine = make(replayable=True)

    assert engine.capabilities.replayable
    assert (await paint(engine, an_order())).upstream_cost == 0
    assert not make().capabilities.replayable


@pytest.mark.parametrize("act", [Act.DROPPED_AFTER, Act.SERVER_ERROR, Act.BROKEN_JSON])
async def test_lost_answer_of_a_free_server_is_broken_and_not_unknown(make, standin, act):
    """Nothing is in doubt where nothing is paid: the error is the one after which a picture may be painted again."""
    standin.script(act)

    with pytest.raises(EngineBroken, match="free"):
        await make(replayable=True).submit(an_order(), lambda _: None)

    assert standin.submissions == 1


@pytest.mark.parametrize(
    ("kind", "models", "model", "sources", "supported"),
    [
        (ServerKind.VLLM_OMNI, None, "flux-2-klein", 4, True),
        (ServerKind.VLLM_OMNI, None, "flux-2-klein", 5, False),
        (ServerKind.VLLM_OMNI, None, "flux-2-pro-text-to-image", 0, False),
        (ServerKind.GENERIC, None, "flux-2-klein", 0, False),
        (ServerKind.GENERIC, {"flux-2-pro": "flux"}, "flux-2-pro-text-to-image", 0, True),
        (ServerKind.GENERIC, {"flux-2-pro-text-to-image": "flux"}, "flux-2-pro-remix-image", 1, False),
    ],
)
def test_supports_what_is_mapped(make, kind, models, model, sources, supported):
    """Nothing passes for another model: only what the kind surely has, or the operator mapped, is painted."""
    assert make(kind, models=models).supports(model, Action.REMIX_IMAGE, sources) is supported


async def test_check_names_models_that_are_not_served(make):
    """A mapped name that the server does not list is a finding."""
    found = await make(models={"flux-2-klein": "someone/else"}).check()

    assert not found.ok
    assert "someone/else" in found.message
    assert SERVED in found.message


async def test_check_asks_for_a_version_in_the_base_url(standin, clients):
    """Without /v1 the server's answer is 404, and the finding says what is missing."""
    engine = OpenAIImagesEngine(base_url=standin.base_url, key=standin.key, clients=clients, models=MODELS)

    found = await engine.check()

    assert not found.ok
    assert "/v1" in found.message


@given(
    st.dictionaries(st.sampled_from(["prompt", "size", "n"]), st.text(max_size=40)), st.lists(st.binary(), max_size=4)
)
def test_form_holds_any_text_and_any_bytes(fields, files):
    """Whatever fields and files hold, a parser reads the same."""
    sent = [
        FormFile(field="image[]", name=f"{number}.png", mime_type="image/png", data=data)
        for number, data in enumerate(files)
    ]

    body, content_type = encode_form(fields, sent)

    assert read_form(content_type, body, "image[]") == (fields, files)
