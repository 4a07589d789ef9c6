"""Decides whether a callback address may be called."""

from muralist.errors import NOTHING_CREATED, TargetForbidden, sentence
from muralist.kit.addresses import AddressForbidden, AddressPolicy
from muralist.kit.urls import check_host, parse_url

DEVELOPMENT = "for development, serve with --allow-private-networks (MURALIST_ALLOW_PRIVATE_NETWORKS=true)"


def check_target(url: str, policy: AddressPolicy) -> None:
    """Refuse what can be seen without a look-up; names are checked again, as resolved, at every attempt.

    Raises:
        TargetForbidden: malformed, carrying credentials, or out of bounds.
    """
    try:
        parse_url(url)
    except AddressForbidden as error:
        raise _forbidden(f"must be an http or https URL: {error.reason}") from error
    try:
        check_host(url, policy)
    except AddressForbidden as error:
        raise _forbidden(f"must be a public address: {error.reason}; {DEVELOPMENT}") from error


def _forbidden(complaint: str) -> TargetForbidden:
    return TargetForbidden(f"The callback address {sentence(complaint)} {NOTHING_CREATED}", complaint=complaint)
