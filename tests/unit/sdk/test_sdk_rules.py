"""The pure rules behind both clients."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muralist.sdk import APIConnectionError, ConfigurationError, RateLimitError, ValidationError
from muralist.sdk.rules.connection import DEFAULT_BASE_URL, resolve
from muralist.sdk.rules.pacing import LONGEST_HOLD, LONGEST_INTERVAL, OUTAGE_GRACE, WATCHED_HOLD, Pace
from muralist.sdk.rules.replies import retry_after_seconds
from muralist.sdk.rules.retry import Deadline, RetryPolicy
from muralist.sdk.rules.saving import suffix_of, targets
from muralist.sdk.rules.sse import Decoder


def saved(home: Path, **fields: str) -> Path:
    """Write RunAPI's config file below a home folder."""
    file = home / ".config" / "runapi" / "config.json"
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps(fields))
    return home


def test_connection_defaults_to_the_local_server(tmp_path) -> None:
    """With nothing given, set or saved there is no key and the local server."""
    found = resolve(environ={}, home=tmp_path)

    assert (found.base_url, found.api_key) == (DEFAULT_BASE_URL, None)


def test_connection_prefers_arguments_then_environment_then_file(tmp_path) -> None:
    """Each source goes before the next; the file may spell its names either way."""
    home = saved(tmp_path, apiKey="file-key", baseUrl="https://file.example/")
    environ = {"RUNAPI_API_KEY": "env-key", "RUNAPI_BASE_URL": "https://env.example"}

    assert resolve("arg", "https://arg.example", environ=environ, home=home).base_url == "https://arg.example"
    assert resolve(environ=environ, home=home).api_key == "env-key"
    assert resolve(environ={}, home=home).base_url == "https://file.example"
    assert resolve(environ={}, home=home).api_key == "file-key"


def test_connection_keeps_the_saved_key_for_the_saved_server(tmp_path) -> None:
    """A key saved beside a base URL does not go to another server; one saved alone goes anywhere."""
    paired = saved(tmp_path / "a", api_key="file-key", base_url="https://file.example")
    alone = saved(tmp_path / "b", api_key="file-key")

    assert resolve(base_url="https://other.example", environ={}, home=paired).api_key is None
    assert resolve(base_url="https://other.example", environ={}, home=alone).api_key == "file-key"


@pytest.mark.parametrize("text", ["{", "[]", "\udcff"])
def test_connection_names_a_config_file_that_is_broken(tmp_path, text) -> None:
    """A broken file is an error that names it, but only when it is needed."""
    home = saved(tmp_path)
    (home / ".config/runapi/config.json").write_bytes(text.encode(errors="surrogateescape"))

    with pytest.raises(ConfigurationError, match=r"config\.json"):
        resolve(environ={}, home=home)
    assert resolve("key", "http://x", environ={}, home=home).api_key == "key"


@pytest.mark.parametrize("url", ["ftp://x", "x.example", "http://", "http://x:port", "http://x?a=1", "http://u:p@x"])
def test_connection_refuses_odd_base_urls(tmp_path, url) -> None:
    """Anything that is not http(s)://host is refused with an example."""
    with pytest.raises(ConfigurationError, match="https://host"):
        resolve(base_url=url, environ={}, home=tmp_path)


@pytest.mark.parametrize("key", ["a b", "a\nb", "schlüssel"])
def test_connection_refuses_odd_keys_without_showing_them(tmp_path, key) -> None:
    """A key that no header can carry is refused, and not printed."""
    with pytest.raises(ConfigurationError) as caught:
        resolve(key, environ={}, home=tmp_path)
    assert key not in str(caught.value)
    assert "secret" not in repr(resolve("secret", environ={}, home=tmp_path))


@given(attempt=st.integers(0, 10_000))
def test_backoff_stays_within_its_bounds(attempt) -> None:
    """Backoff doubles from half to its ceiling of five seconds, with jitter of at most a half."""
    ceiling = min(0.5 * 2.0 ** min(attempt, 30), 5.0)

    assert ceiling / 2 <= RetryPolicy().backoff(attempt) <= ceiling


def test_pause_counts_attempts_and_honours_retry_after() -> None:
    """Two retries, none for a permanent error, and Retry-After unless it passes the deadline."""
    policy, deadline = RetryPolicy(), Deadline(10, clock=lambda: 0.0)
    limited = RateLimitError(status_code=429, retry_after=7.0)

    assert policy.pause(0, limited, deadline) == 7.0
    assert policy.pause(2, limited, deadline) is None
    assert policy.pause(0, RateLimitError(status_code=429, retry_after=11.0), deadline) is None
    assert policy.pause(0, ValidationError(status_code=422), deadline) is None
    assert policy.pause(0, APIConnectionError("x"), deadline) is not None


def test_pace_holds_less_when_somebody_watches_and_never_past_the_end() -> None:
    """A watched wait asks more often; the hold is cut to what is left, in whole seconds."""
    assert Pace(1, RetryPolicy()).hold(900) == LONGEST_HOLD
    assert Pace(1, RetryPolicy(), watched=True).hold(900) == WATCHED_HOLD
    assert Pace(1, RetryPolicy()).hold(1.9) == 1
    assert Pace(1, RetryPolicy()).hold(0.9) == 0


def test_pace_backs_off_only_while_answers_are_instant() -> None:
    """Instant answers stretch the interval up to its limit; a held answer resets it and needs no pause."""
    pace = Pace(1.0, RetryPolicy())
    pauses = [pace.after_answer(asked=25, took=0.01, retry_after=None) for _ in range(8)]

    assert pauses[:3] == [1.0, 1.5, 2.25]
    assert pauses[-1] == LONGEST_INTERVAL
    assert pace.after_answer(asked=25, took=25, retry_after=None) == 0
    assert pace.after_answer(asked=25, took=0.01, retry_after=None) == 1.0


@pytest.mark.parametrize(("took", "expected"), [(0.0, 2.0), (0.5, 1.5), (25.0, 0.0)])
def test_pace_counts_the_hold_towards_retry_after(took, expected) -> None:
    """Retry-After on a running task is the interval between questions."""
    assert Pace(1.0, RetryPolicy()).after_answer(asked=25, took=took, retry_after=2.0) == expected


def test_pace_gives_up_after_a_minute_without_any_answer() -> None:
    """Transient faults are outlasted for a minute since the last answer; permanent ones not at all."""
    pace = Pace(1.0, RetryPolicy())
    fault = APIConnectionError("x")

    assert pace.after_failure(fault, now=0) is not None
    assert pace.after_failure(fault, now=OUTAGE_GRACE - 10) is not None
    assert pace.after_failure(fault, now=OUTAGE_GRACE) is None
    assert pace.after_failure(ValidationError(status_code=422), now=0) is None


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("3", 3.0),
        ("0.5", 0.5),
        ("-4", 0.0),
        ("Thu, 23 Jul 2026 08:00:30 GMT", 30.0),
        ("Thu, 23 Jul 2026 07:00:00 GMT", 0.0),
        ("soon", None),
        ("nan", None),
        ("inf", None),
        ("", None),
        (None, None),
    ],
)
def test_retry_after_reads_seconds_and_dates(header, seconds) -> None:
    """Both forms of RFC 9110 are read, the past is zero, and nonsense is nothing."""
    assert retry_after_seconds(header, datetime(2026, 7, 23, 8, 0, 0, tzinfo=UTC)) == seconds


@given(st.data())
def test_sse_decoder_does_not_mind_where_chunks_end(data) -> None:
    """However a stream is cut into chunks and its lines are ended, the same events come out."""
    end = data.draw(st.sampled_from(["\n", "\r\n", "\r"]))
    lines = [": beat", "", "id: 1", "event: queued", 'data: {"a":', "data:1}", "", "retry: 5", "data", "", "data: lost"]
    text = end.join(lines)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6)))

    decoder, events = Decoder(), []
    for start, stop in zip([0, *cuts], [*cuts, len(text)], strict=True):
        events += decoder.feed(text[start:stop])

    assert [(event.id, event.event, event.data) for event in events] == [
        ("1", "queued", '{"a":\n1}'),
        ("1", "message", ""),
    ]


@pytest.mark.parametrize(
    ("path", "suffixes", "expected"),
    [
        ("vase.png", [".png"], ["vase.png"]),
        ("vase.png", [".jpg"], ["vase.png"]),
        ("vase", [".jpg"], ["vase.jpg"]),
        ("a.b/vase.png", [".png", ".png"], ["a.b/vase-1.png", "a.b/vase-2.png"]),
        (None, [".webp"], ["stem.webp"]),
        ("new/", [".png"], ["new/stem.png"]),
    ],
)
def test_targets_follow_the_place_that_was_named(path, suffixes, expected) -> None:
    """Files keep their name, folders get the stem, several pictures get numbers."""
    assert [str(target) for target in targets(path, stem="stem", suffixes=suffixes)] == expected


@pytest.mark.parametrize(
    ("mime_type", "url", "suffix"),
    [
        ("image/jpeg; q=1", "", ".jpg"),
        ("image/webp", "http://x/a.png", ".webp"),
        ("application/octet-stream", "http://x/a.webp?b", ".webp"),
        (None, "http://x/a.exe", ".png"),
    ],
)
def test_suffix_comes_from_the_content_type_then_the_address(mime_type, url, suffix) -> None:
    """A known content type wins, then a picture's suffix in the address, then PNG."""
    assert suffix_of(mime_type, url) == suffix
