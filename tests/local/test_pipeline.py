"""Loading: the setup is checked before weights are read, and what it asks for is what the pipeline gets."""

import numpy as np
import pytest
import torch

from muralist.engines.diffusers_local.child.pipeline import Misfit, load, plan, text_layers

from .bench import a_painter, a_setup, an_item, paint

pytestmark = pytest.mark.local


@pytest.mark.parametrize(("pipeline", "layers"), [("Flux2KleinPipeline", 28), ("Flux2Pipeline", 31)])
def test_text_encoder_keeps_the_layers_that_are_read(pipeline, layers):
    """One layer more than the last hidden state that a pipeline reads."""
    assert text_layers(pipeline) == layers


def test_text_encoder_is_trimmed(klein):
    """Layers behind the last one that is read are gone, and so are the word scores."""
    setup = a_setup(klein)

    pipe = load(setup, plan(setup))

    assert len(pipe.text_encoder.model.layers) == 28
    assert isinstance(pipe.text_encoder.lm_head, torch.nn.Identity)


@pytest.mark.parametrize("dtype", ["bfloat16", "float32"])
def test_weights_are_converted_to_the_type_that_is_set(klein, dtype):
    """All parts have the type of the setting, and it paints in it."""
    setup = a_setup(klein, dtype=dtype)
    pipe = load(setup, plan(setup))

    assert {str(part.dtype) for part in (pipe.transformer, pipe.vae, pipe.text_encoder)} == {f"torch.{dtype}"}
    assert paint(a_painter(setup), an_item(1))[0].std() > 0


def test_plan_says_where_and_how(klein):
    """The operator reads weights, type, device and memory in one line."""
    assert plan(a_setup(klein)).detail.startswith("tiny weights as float32 on cpu, ")


def test_device_that_torch_does_not_see_is_a_misfit(klein):
    """A device that is not there is told with what torch sees."""
    with pytest.raises(Misfit, match=r"sees no device 'cuda:99'.*MURALIST_LOCAL_DEVICE=cpu"):
        plan(a_setup(klein, device="cuda:99"))


def test_weights_of_another_kind_are_a_misfit(dev):
    """A folder of [dev] is not run as [klein], whose licence is another."""
    with pytest.raises(Misfit, match="holds a Flux2Pipeline, but tiny weights is a Flux2KleinPipeline"):
        plan(a_setup(dev))


def test_folder_without_tensors_is_a_misfit(klein, tmp_path):
    """A download that broke off is found before loading."""
    (tmp_path / "model_index.json").write_bytes((klein / "model_index.json").read_bytes())

    with pytest.raises(Misfit, match="holds no weights"):
        plan(a_setup(tmp_path))


def test_attention_backend_is_set(klein):
    """A backend that diffusers has is taken, and paints the same picture."""
    native = paint(a_painter(a_setup(klein, attention="native")), an_item(1))

    assert np.array_equal(native[0], paint(a_painter(a_setup(klein)), an_item(1))[0])


@pytest.mark.parametrize("backend", ["no-such-backend", "flash"])
def test_attention_backend_that_cannot_be_used_is_a_misfit(klein, backend):
    """A backend that there is not, or whose package is missing, is told with the setting that names it."""
    setup = a_setup(klein, attention=backend)

    with pytest.raises(Misfit, match=f"MURALIST_LOCAL_ATTENTION={backend}"):
        load(setup, plan(setup))
