"""Decides whether a callback address may be called."""

from muralist.errors import TargetForbidden
from muralist.kit.addresses import AddressForbidden, AddressPolicy
from muralist.kit.urls import check_host


def check_target(url: str, policy: AddressPolicy) -> None:
    """Refuse what can be seen without a look-up; names are checked again, as resolved, at every attempt.

    Raises:
        TargetForbidden: malformed, carrying credentials, or out of bounds.
    """
    try:
        check_host(url, policy)
    except AddressForbidden as error:
        raise TargetForbidden(
            f"The callback address cannot be used: {error.reason}. Nothing was created and you were not charged. "
            "Give a public http or https URL, or leave it out and poll the task."
        ) from error
