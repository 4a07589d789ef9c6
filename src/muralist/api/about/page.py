"""The interactive page at /docs: one HTML file with its style and script inside, so that it works without a network."""

import base64
import hashlib
from functools import cache
from importlib.resources import files

import msgspec


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """The page and the content security policy that lets its own style and script run, and nothing else."""

    html: bytes
    policy: str


@cache
def page() -> Page:
    """Put the parts together, once."""
    here = files(__package__)
    style = here.joinpath("page.css").read_text("utf-8")
    script = here.joinpath("page.js").read_text("utf-8")
    html = here.joinpath("page.html").read_text("utf-8")
    html = html.replace("/*STYLE*/", style).replace("/*SCRIPT*/", script)
    policy = (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; connect-src 'self'; "
        "img-src 'self' data: blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
    return Page(html=html.encode(), policy=policy)


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
