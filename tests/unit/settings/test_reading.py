"""Where settings come from, and what is said about those that cannot work."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from muralist.errors import ConfigurationError
from muralist.settings import SPECS, Settings, read_settings


@pytest.fixture(autouse=True)
def empty_folder(tmp_path, monkeypatch) -> Path:
    """A working folder without a configuration file."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def faults_of(environ: dict[str, str], config_path: Path | None = None, **flags: object) -> list[str]:
    """The faults that reading raises."""
    with pytest.raises(ConfigurationError) as caught:
        read_settings(environ, config_path, flags=flags)
    return caught.value.faults


def test_settings_are_the_documented_defaults_when_nothing_is_given():
    """Without variables, file and flags every setting has its default and names no origin."""
    settings = read_settings({"HOME": "/root", "PATH": "/bin"})

    assert settings.data == Path("data")
    assert (settings.host, settings.port, settings.rate_limit) == ("127.0.0.1", 8787, "1200/m")
    assert (settings.initial_credit_cents, settings.idempotency_days, settings.picture_days) == (1000, 7, 0)
    assert settings.public_url is None
    assert not settings.allow_private_networks
    assert settings.workers >= 1
    assert settings.origins == {}
    assert settings.config_file is None


def test_settings_take_flags_before_environment_before_file(empty_folder):
    """A flag wins over a variable, a variable over the file, the file over the default."""
    (empty_folder / "muralist.toml").write_text('port = 1001\nworkers = 3\nlog_format = "json"\n')

    settings = read_settings({"MURALIST_PORT": "1002", "MURALIST_WORKERS": "4"}, flags={"port": 1003, "host": None})

    assert (settings.port, settings.workers, settings.log_format) == (1003, 4, "json")
    assert settings.host == "127.0.0.1"
    assert settings.origins == {
        "port": "--port",
        "workers": "MURALIST_WORKERS",
        "log_format": "muralist.toml: log_format",
    }


@pytest.mark.parametrize("place", ["variable", "argument", "working folder", "data folder"])
def test_configuration_file_is_found_in_each_place(empty_folder, place):
    """The file is the one named, else that of the working folder, else that of the data folder."""
    paths = {
        "variable": empty_folder / "named.toml",
        "argument": empty_folder / "given.toml",
        "working folder": Path("muralist.toml"),
        "data folder": empty_folder / "store" / "muralist.toml",
    }
    path = paths[place]
    path.parent.mkdir(exist_ok=True)
    path.write_text("port = 4711\n")
    environ = {"MURALIST_DATA": str(empty_folder / "store")}
    if place == "variable":
        environ["MURALIST_CONFIG"] = str(path)

    settings = read_settings(environ, path if place == "argument" else None)

    assert settings.port == 4711
    assert settings.config_file == path


def test_configuration_file_of_the_working_folder_hides_that_of_the_data_folder(empty_folder):
    """Only one file is read: the first that is there."""
    (empty_folder / "data").mkdir()
    (empty_folder / "data" / "muralist.toml").write_text("port = 1\nworkers = 9\n")
    (empty_folder / "muralist.toml").write_text("port = 2\n")

    settings = read_settings({"MURALIST_WORKERS": "1"})

    assert (settings.port, settings.workers) == (2, 1)


def test_reading_lists_all_faults_at_once(empty_folder):
    """Unknown names and bad values of every source are in one error."""
    (empty_folder / "muralist.toml").write_text('hots = "x"\nlease_seconds = "ten"\n')

    faults = faults_of({"MURALIST_PROT": "1", "MURALIST_IDEMPOTENCY_DAYS": "3"}, workers=-1)

    assert len(faults) == 5
    text = "\n".join(faults)
    assert "MURALIST_PROT is no setting of this version; did you mean MURALIST_PORT?" in text
    assert "the key hots is no setting of this version; did you mean host?" in text
    assert "muralist.toml: lease_seconds must be an integer from 1 to 3600, not 'ten'" in text
    assert "MURALIST_IDEMPOTENCY_DAYS must be an integer from 7 to 365, not '3'" in text
    assert "--workers must be an integer from 0 to 256, not -1" in text


@pytest.mark.parametrize(
    ("name", "bad"),
    [
        ("port", "65536"),
        ("port", "-1"),
        ("port", "80.5"),
        ("port", "eighty"),
        ("host", "127.0.0.1 "[:-1] + ":80/x"),
        ("host", "a b"),
        ("allow_private_networks", "maybe"),
        ("public_url", "pictures.example.com"),
        ("public_url", "ftp://example.com"),
        ("public_url", "https://example.com/path"),
        ("public_url", "https://user:pass@example.com"),
        ("public_url", "https://example.com:99999"),
        ("public_url", "https://"),
        ("rate_limit", "0/m"),
        ("rate_limit", "10/d"),
        ("rate_limit", "fast"),
        ("log_format", "xml"),
        ("log_level", "loud"),
        ("lease_seconds", "0"),
        ("max_attempts", "0"),
        ("idempotency_days", "6"),
        ("initial_credit_cents", "-5"),
        ("data", "a\x00b"),
    ],
)
def test_reading_refuses_a_value_out_of_bounds(name, bad):
    """A value that cannot work is a fault that names its variable."""
    faults = faults_of({SPECS[name].variable: bad})

    assert len(faults) == 1
    assert faults[0].startswith(f"{SPECS[name].variable} must be ")


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("port", "0", 0),
        ("allow_private_networks", "Yes", True),
        ("allow_private_networks", "off", False),
        ("public_url", "https://pictures.example.com/", "https://pictures.example.com"),
        ("public_url", "http://[::1]:8787", "http://[::1]:8787"),
        ("rate_limit", "OFF", "off"),
        ("rate_limit", "600", "600/m"),
        ("rate_limit", "10/s", "10/s"),
        ("log_level", "WARNING", "warning"),
        ("host", "::", "::"),
        ("workers", "0", 0),
    ],
)
def test_reading_converts_the_spellings_that_people_use(name, text, value):
    """Variables are text; each becomes the value that it means."""
    assert getattr(read_settings({SPECS[name].variable: text}), name) == value


def test_reading_takes_an_empty_variable_as_not_set():
    """`MURALIST_PUBLIC_URL=` in a compose file means nothing is set."""
    assert read_settings({"MURALIST_PUBLIC_URL": " ", "MURALIST_PORT": ""}) == read_settings({})


def test_reading_expands_the_home_folder():
    """A data folder may begin with a tilde."""
    assert read_settings({"MURALIST_DATA": "~/pictures"}).data == Path.home() / "pictures"


@pytest.mark.parametrize(
    "text",
    [
        'data = "elsewhere"\n',
        "[server]\nport = 1\n",
        "port = true\n",
        "port = 1.5\n",
        "port 1\n",
        "rate_limit = true\n",
    ],
)
def test_reading_refuses_a_file_that_cannot_be_right(empty_folder, text):
    """Tables, wrong types, broken TOML and a data key in the data folder's own file are faults."""
    (empty_folder / "data").mkdir()
    (empty_folder / "data" / "muralist.toml").write_text(text)

    faults = faults_of({})

    assert len(faults) == 1
    assert "muralist.toml" in faults[0]


def test_reading_refuses_a_named_file_that_is_not_there():
    """A mistyped MURALIST_CONFIG is a fault, not the defaults."""
    assert "nowhere.toml is not there" in faults_of({"MURALIST_CONFIG": "nowhere.toml"})[0]


def test_reading_refuses_a_file_that_is_no_text(empty_folder):
    """Bytes that are no UTF-8 are a fault."""
    (empty_folder / "muralist.toml").write_bytes(b"\xff\xfe\x00")

    assert "cannot be read as TOML" in faults_of({})[0]


def test_reading_refuses_values_that_contradict_each_other():
    """A lease that outlives the deadline is a fault."""
    faults = faults_of({"MURALIST_LEASE_SECONDS": "60", "MURALIST_TASK_DEADLINE_SECONDS": "30"})

    assert len(faults) == 1
    assert "lease_seconds (60) must not exceed task_deadline_seconds (30)" in faults[0]


def test_settings_cannot_be_changed():
    """Settings are built once."""
    settings = read_settings({})

    with pytest.raises(AttributeError):
        settings.port = 1  # type: ignore[misc]
    with pytest.raises(TypeError):
        settings.origins["port"] = "x"  # type: ignore[index]


def test_reading_ignores_the_process_environment(monkeypatch):
    """Only the mapping that is handed in counts."""
    monkeypatch.setitem(os.environ, "MURALIST_PORT", "1")

    assert read_settings({}).port == 8787


@given(st.dictionaries(st.sampled_from([spec.variable for spec in SPECS.values()]), st.text(max_size=40), max_size=9))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_reading_gives_settings_or_a_configuration_error_for_any_text(environ):
    """No text in a variable makes reading raise anything else."""
    outcome: Settings | ConfigurationError
    try:
        outcome = read_settings(environ)
    except ConfigurationError as error:
        outcome = error

    assert isinstance(outcome, Settings) or outcome.faults


def test_variable_that_resembles_no_setting_stops_nothing():
    """A variable with our prefix may belong to another program; one that is nearly a setting is a fault."""
    assert read_settings({"MURALIST_TEAM": "north", "MURALIST_PORT": "9000"}).port == 9000
    for misspelt in ("MURALIST_RATE_LIMITS", "MURALIST_WORKER", "MURALIST_PORTS"):
        with pytest.raises(ConfigurationError):
            read_settings({misspelt: "1"})
