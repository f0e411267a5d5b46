"""Declared resources: a noun is said once, and its operations follow by projection onto AWS's own shapes.

    LIFECYCLE = Lifecycle(member="Status", first="CREATING", done="IN_SERVICE")
    ENDPOINT = Noun(name="Endpoint", identity=("EndpointArn",), arn="arn:aws:...", lifecycle=LIFECYCLE, wording=WORDING)

    create_endpoint = create(ENDPOINT, prepare)
    describe_endpoint = describe(ENDPOINT)
    list_endpoints = listing(ENDPOINT)
    delete_endpoint = remove(ENDPOINT)
    tag_resource, untag_resource, list_tags_for_resource = tagging(ENDPOINT, ...)

Only behaviour is written by hand: what `prepare` adds to or refuses in a request, and the tasks of jobs.
"""

from aikit_fakes.resources.crud import create, describe, listing, put, remove, stop, update
from aikit_fakes.resources.noun import Lifecycle, Noun, Wording
from aikit_fakes.resources.tagging import tagging

__all__ = [
    "Lifecycle",
    "Noun",
    "Wording",
    "create",
    "describe",
    "listing",
    "put",
    "remove",
    "stop",
    "tagging",
    "update",
]
