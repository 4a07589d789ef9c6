"""Content types that stored files are served with: only such as no browser ever takes for HTML."""

DEFAULT_TYPE = "application/octet-stream"

FILE_TYPES: dict[str, str] = {
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/webp": "webp",
    "image/gif": "gif",
    "image/avif": "avif",
    "audio/mpeg": "mp3",
    "audio/wav": "wav",
    "audio/ogg": "ogg",
    "audio/mp4": "m4a",
    "audio/flac": "flac",
    "video/mp4": "mp4",
    "video/webm": "webm",
    "video/quicktime": "mov",
    "application/json": "json",
    "application/pdf": "pdf",
    "application/zip": "zip",
    DEFAULT_TYPE: "bin",
}
"""Content type to file name extension. SVG, HTML, XML and text are left out on purpose."""


def served_type(content_type: str | None) -> str:
    """The content type to serve a file with that was announced as `content_type`; unknown ones become opaque bytes."""
    bare = (content_type or "").partition(";")[0].strip().lower()
    bare = _OTHER_NAMES.get(bare, bare)
    return bare if bare in FILE_TYPES else DEFAULT_TYPE


def type_of_name(file_name: str) -> str:
    """The content type that a file name's extension stands for."""
    _, dot, extension = file_name.rpartition(".")
    return _BY_EXTENSION.get(extension.lower(), DEFAULT_TYPE) if dot else DEFAULT_TYPE


_OTHER_NAMES = {"image/jpg": "image/jpeg", "image/pjpeg": "image/jpeg", "audio/mp3": "audio/mpeg"}
_BY_EXTENSION = {extension: content_type for content_type, extension in FILE_TYPES.items()} | {"jpeg": "image/jpeg"}
