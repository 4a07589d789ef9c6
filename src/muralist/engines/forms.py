"""Writes multipart/form-data (RFC 7578): fields, and files that share one field name."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FormFile:
    """A file of a form; its names must be plain ASCII without quotes."""

    field: str
    name: str
    mime_type: str
    data: bytes


def encode_form(fields: Mapping[str, str], files: Sequence[FormFile]) -> tuple[bytes, str]:
    """The body and its content type."""
    # 128 random bits: no file can hold the boundary but by design.
    boundary = f"muralist-{secrets.token_hex(16)}"
    body = bytearray()
    for name, value in fields.items():
        body += f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
    for file in files:
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{file.field}"; filename="{file.name}"\r\n'
        body += head.encode() + f"Content-Type: {file.mime_type}\r\n\r\n".encode()
        body += file.data + b"\r\n"
    body += f"--{boundary}--\r\n".encode()
    return bytes(body), f"multipart/form-data; boundary={boundary}"
