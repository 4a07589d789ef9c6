"""What is known about each setting."""

from pathlib import Path

from muralist.settings import HIDDEN, SPECS, Settings, Spec, read_settings
from muralist.settings.rules import choice


def test_each_setting_is_described():
    """Every setting has a sentence, a default in words and a rule in words."""
    for name, spec in SPECS.items():
        assert spec.description.endswith("."), name
        assert spec.default, name
        assert spec.rule.text, name
        assert spec.variable == f"MURALIST_{name.upper()}"


def test_each_default_obeys_its_own_rule():
    """Reading the default of a setting gives the default back."""
    defaults = read_settings({})

    for name, spec in SPECS.items():
        value = getattr(defaults, name)
        assert value is None or spec.rule.read(value) == value, name


def test_specs_show_plain_values():
    """Paths are shown as text, other values as they are."""
    assert SPECS["data"].show(Path("data")) == "data"
    assert SPECS["port"].show(8787) == 8787
    assert SPECS["allow_private_networks"].show(False) is False
    assert SPECS["public_url"].show(None) is None


def test_specs_hide_a_secret_that_is_set():
    """A secret is never shown, but that it is not set is."""
    spec = Spec(name="word", rule=choice("a", "b"), description="A word.", default="not set", unit=None, secret=True)

    assert spec.show("a") == HIDDEN
    assert spec.show(None) is None


def test_settings_have_a_spec_for_each_field_but_their_origin():
    """Only where the values came from is no setting."""
    assert set(Settings.__dataclass_fields__) - set(SPECS) == {"origins", "config_file"}
