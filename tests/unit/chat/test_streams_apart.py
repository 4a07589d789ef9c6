"""Streams are taken apart exactly, however they were cut."""

import json
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from muralist.core.chat.stream import EventSplitter, Meter
from muralist.core.chat.usage import Usage

PIECES = st.lists(
    st.sampled_from(
        [b"\n", b"\r", b"\n\n", b"\r\n\r\n", b"data: x", b"data: [DONE]", b":", b"\xe2\x80\xa8", b"event: e"]
    )
    | st.binary(max_size=6),
    max_size=40,
)


@given(PIECES)
@example([b"a\n\r", b"\nb"])
@example([b"a\r", b"\rb"])
def test_events_together_are_the_stream(pieces: list[bytes]) -> None:
    """Nothing is lost, doubled or moved."""
    splitter = EventSplitter()

    events = [event for piece in pieces for event in splitter.feed(piece)]

    assert b"".join(events) + splitter.rest() == b"".join(pieces)


@given(PIECES)
@example([b"a\n\r", b"\nb"])
@example([b"a\n", b"\r\nb"])
@example([b"a\r", b"\r", b"\nb"])
def test_events_do_not_depend_on_how_the_stream_was_cut(pieces: list[bytes]) -> None:
    """The same bytes give the same events, in one piece, in many, or byte by byte."""
    whole = b"".join(pieces)

    assert split(pieces) == split([whole]) == split([whole[at : at + 1] for at in range(len(whole))])


def split(pieces: list[bytes]) -> tuple[list[bytes], bytes]:
    """Events and rest of a stream in these pieces."""
    splitter = EventSplitter()
    return [event for piece in pieces for event in splitter.feed(piece)], splitter.rest()


def test_event_is_given_out_as_soon_as_it_is_whole() -> None:
    """The blank line ends it; nothing after it is waited for."""
    splitter = EventSplitter()

    assert splitter.feed(b"data: 1\n") == []
    assert splitter.feed(b"\ndata: 2\r\n\r\nda") == [b"data: 1\n\n", b"data: 2\r\n\r\n"]
    assert splitter.rest() == b"da"


WORDS = st.text(max_size=30)
CHUNKS = st.lists(
    st.builds(lambda text: {"choices": [{"delta": {"content": text}}], "usage": None}, WORDS)
    | st.just({"choices": [], "prompt_filter_results": []})
    | st.builds(
        lambda n: {"choices": [{"delta": {}}], "usage": {"prompt_tokens": n, "completion_tokens": 1}},
        st.integers(0, 99),
    ),
    max_size=12,
)


@given(CHUNKS, st.integers(1, 40))
def test_meter_drops_the_usage_chunk_and_nothing_else(chunks: list[dict[str, Any]], cut: int) -> None:
    """Whatever comes before it, and however the stream is cut, the client sees all but that one event."""
    usage = {"choices": [], "usage": {"prompt_tokens": 100, "completion_tokens": 7}}
    shown = b"".join(event(chunk) for chunk in chunks)
    stream = shown + event(usage) + b"data: [DONE]\n\n"
    meter = Meter(drop_usage=True)

    seen = b"".join(meter.feed(stream[at : at + cut]) for at in range(0, len(stream), cut)) + meter.finish()

    assert seen == shown + b"data: [DONE]\n\n"
    assert meter.usage is not None
    assert (meter.usage.input, meter.usage.output, meter.ended) == (100, 7, True)


@given(CHUNKS, st.integers(1, 40))
def test_meter_that_drops_nothing_passes_every_piece_on_at_once(chunks: list[dict[str, Any]], cut: int) -> None:
    """Each piece comes out as it came in, also half an event."""
    stream = b"".join(event(chunk) for chunk in chunks) + b"data: [DONE]"
    pieces = [stream[at : at + cut] for at in range(0, len(stream), cut)]
    meter = Meter(drop_usage=False)

    assert [meter.feed(piece) for piece in pieces] == pieces
    assert meter.finish() == b""
    assert meter.ended


def test_meter_reads_the_last_usage_of_every_dialect() -> None:
    """Anthropic's counts come in two events, those of responses inside the response."""
    messages, responses = Meter(drop_usage=False), Meter(drop_usage=False)
    start = {"type": "message_start", "message": {"usage": {"input_tokens": 9, "output_tokens": 1}}}

    messages.feed(event(start) + event({"type": "message_delta", "usage": {"output_tokens": 30}}))
    responses.feed(
        event({"type": "response.completed", "response": {"usage": {"input_tokens": 4, "output_tokens": 2}}})
    )

    assert messages.usage == Usage(input=9, output=30)
    assert responses.usage == Usage(input=4, output=2)
    assert (messages.ended, responses.ended) == (False, True)


def test_meter_knows_a_stream_that_failed() -> None:
    """An error event is no answer; a text that looks like one is."""
    failed, talking = Meter(drop_usage=False), Meter(drop_usage=False)

    failed.feed(b'data: {"error": {"message": "no"}}\n\n')
    talking.feed(event({"choices": [{"delta": {"content": 'data: {"error": "type":"error"'}}]}))

    assert (failed.failed, talking.failed) == (True, False)


def event(value: dict[str, Any]) -> bytes:
    """One event."""
    return b"data: " + json.dumps(value).encode() + b"\n\n"
