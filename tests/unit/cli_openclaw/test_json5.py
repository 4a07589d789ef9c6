"""JSON5 is read as OpenClaw reads it, and edited in place."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muralist.cli.openclaw.json5 import Json5Error, parse
from muralist.cli.openclaw.merge import CannotMerge, set_value

TEXT = """\
// my agent
{
  gateway: { mode: 'local' }, /* stays */
  models: {
    mode: "merge", // keep
    providers: {
      "other-one": { baseUrl: 'https://x.example/v1', models: [ {id: "a",}, ], },
    }
  },
  odd: [0x1F, +.5, -Infinity, 1e3, 'a\\
b', "\\u00e9\\x41\\ud83d\\ude00"],
}
"""

names = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), min_size=1, max_size=5)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-9999, 9999) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=8,
)


def test_parse_reads_what_json5_adds_to_json():
    """Comments, single quotes, bare names, trailing commas, numbers of every spelling, escapes."""
    found = parse(TEXT).value()

    assert found["gateway"] == {"mode": "local"}
    assert found["models"]["providers"]["other-one"]["models"] == [{"id": "a"}]
    assert found["odd"] == [31, 0.5, float("-inf"), 1000.0, "ab", "éA😀"]


@given(values)
def test_parse_reads_all_json(value):
    """JSON is JSON5."""
    assert parse(json.dumps(value, indent=1)).value() == value


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "line 1, column 1: the text ends too early"),
        ("{a: 1", "a comma or a closing brace is missing"),
        ("{a 1}", "line 1, column 4: a colon is missing"),
        ("{\n  a: 1\n  b: 2\n}", "line 3, column 3: a comma or a closing brace is missing"),
        ("[1 2]", "a comma or a closing bracket is missing"),
        ("{a: 'x\n'}", "a string is not closed"),
        ("{a: }", "a value is missing"),
        ("{,}", "a name is missing"),
        ("{} {}", "something follows"),
        ("{} /* x", "a comment is not closed"),
        ('"\\u12"', "an escape has too few digits"),
        ("[" * 200, "nested too deeply"),
    ],
)
def test_parse_says_where_a_text_is_wrong(text, complaint):
    """The message has the line and the column."""
    with pytest.raises(Json5Error, match=complaint):
        parse(text)


def test_set_value_touches_nothing_else():
    """New members are added with the indentation of their neighbours; comments and order stay."""
    text = set_value(TEXT, ("models", "providers", "litellm", "baseUrl"), "http://h/v1")
    text = set_value(text, ("models", "mode"), "replace")
    text = set_value(text, ("gateway", "port"), 1)

    assert text == TEXT.replace("'local' }", "'local', port: 1 }").replace('"merge"', '"replace"').replace(
        "    }\n  },\n  odd", '      litellm: {\n        "baseUrl": "http://h/v1"\n      },\n    }\n  },\n  odd'
    )


def test_set_value_changes_nothing_when_the_value_is_there():
    """The very text comes back."""
    assert set_value(TEXT, ("gateway", "mode"), "local") is TEXT


@given(st.dictionaries(names, values, max_size=4), st.lists(names, min_size=1, max_size=3), values)
def test_set_value_gives_a_text_that_says_what_was_set(document, path, value):
    """Whatever the document, the result is the document with this value at this path, or a refusal."""
    expected = json.loads(json.dumps(document))
    here = expected
    for name in path[:-1]:
        here = here.setdefault(name, {}) if isinstance(here, dict) else None
        if not isinstance(here, dict):
            with pytest.raises(CannotMerge):
                set_value(json.dumps(document, indent=2), tuple(path), value)
            return
    here[path[-1]] = value

    for indent in (None, 2):
        assert parse(set_value(json.dumps(document, indent=indent), tuple(path), value)).value() == expected


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("{models: null}", "models is null, not an object"),
        ("{models: []}", "models is a list, not an object"),
        ("[]", "the whole file is a list, not an object"),
        ("{models: {}, models: {}}", "models is there 2 times"),
        ("{models: {$include: './m.json5'}}", "models comes from another file"),
        ("{$include: './all.json5'}", "the file comes from another file"),
    ],
)
def test_set_value_refuses_to_guess(text, complaint):
    """What it does not understand is left to the owner of the file."""
    with pytest.raises(CannotMerge, match=complaint):
        set_value(text, ("models", "mode"), "merge")


def test_set_value_keeps_comments_at_awkward_places():
    """A comment behind the last value, in an empty object, and before a closing brace."""
    assert set_value("{\n  a: 1 // one\n}", ("b",), 2) == "{\n  a: 1, // one\n  b: 2,\n}"
    assert parse(set_value("{ // none\n}", ("b",), 2)).value() == {"b": 2}
    assert set_value("{a: 1, /* one */}", ("b",), 2) == "{a: 1, /* one */ b: 2 }"
