"""Types that several bodies share, with what the OpenAPI document says about them."""

from datetime import datetime
from typing import Annotated

from msgspec import Meta

from muralist.api.operation import says


def instant(description: str) -> Meta:
    """What a time says; times are aware, so that the document calls them `date-time`."""
    return Meta(tz=True, description=f"{description} ISO 8601, UTC.")


CreatedAt = Annotated[datetime, instant("When it was made.")]
UnixTime = Annotated[int, says("Unix seconds.")]
CreatedUnix = Annotated[int, says("When it was made, in Unix seconds.")]
Cents = Annotated[int, says("US cents.")]
Currency = Annotated[str, Meta(description="ISO 4217.", examples=["USD"])]
ServiceName = Annotated[str, Meta(description="Service that the model belongs to.", examples=["flux_2"])]
ModelName = Annotated[
    str, Meta(description="The model's id, as requests name it.", examples=["flux-2-pro-text-to-image"])
]
