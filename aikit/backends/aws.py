"""The `aws` backend: botocore's clients, configured as boto3 users are used to."""

from __future__ import annotations

import os
from threading import RLock
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from botocore.exceptions import BotoCoreError, ClientError, HTTPClientError

from aikit import guard
from aikit.contract.message import Meta
from aikit.errors import BackendFailed, ConfigurationError, UnsupportedByBackend
from aikit.masking import mask
from aikit.settings import TEXT, URL, is_url
from aikit.streams import Stream
from aikit.threads import in_thread

if TYPE_CHECKING:
    from botocore.config import Config

    from aikit.contract.message import Message, Response
    from aikit.contract.service import Operation, Service
    from aikit.settings import Settings


class Aws:
    """Real AWS, or the service at `endpoint_url`.

    Args:
        session: a `boto3.Session` or botocore session; a new one, from the usual files and variables, when None.
        profile: the profile of a new session.
        region: the region, such as `"eu-west-1"`; the session's own when None.
        endpoint_url: where to send requests instead of AWS.
        config: a botocore `Config`: timeouts, retries, proxies.
    """

    name = "aws"

    def __init__(
        self,
        session: Any = None,
        *,
        profile: str | None = None,
        region: str | None = None,
        endpoint_url: str | None = None,
        config: Config | None = None,
    ) -> None:
        if endpoint_url is not None and not is_url(endpoint_url):
            raise ConfigurationError(f"the aws backend's endpoint_url must be a URL, not {endpoint_url!r}")
        self._session = session
        self._profile = profile
        self._region = region
        self._endpoint_url = endpoint_url
        self._config = config
        self._clients: dict[str, Any] = {}
        self._lock = RLock()

    def client(self, service: Service) -> Any:
        """The botocore client of a service, created once; hand it to a Stubber, or register events on it."""
        with self._lock:
            if service.name not in self._clients:
                self._clients[service.name] = self._make(service)
            return self._clients[service.name]

    def _make(self, service: Service) -> Any:
        from botocore.config import Config  # 50 ms of imports, as for the session, that only calls need

        if self._session is None:
            self._session = _new_session(self._profile)
        session = self._session
        make = session.client if hasattr(session, "client") else session.create_client
        # the facade has checked the request as botocore would; a caller's Config still has the last word
        config = Config(parameter_validation=False)
        config = config.merge(self._config) if self._config is not None else config
        client = make(service.name, region_name=self._region, endpoint_url=self._endpoint_url, config=config)
        client.meta.events.register("before-call", leave_alone)
        client.meta.events.register("before-send", leave_alone)
        return client

    def call(self, operation: Operation, request: Message) -> Response:
        """Send the request as boto3 would."""
        if operation.has_event_stream_input:
            raise UnsupportedByBackend(
                f"{operation.path} sends a stream of events, which botocore's clients cannot do. "
                f"Ways out: answer {operation.service.root} by a backend that can send one; aws, http and local cannot."
            )
        service = operation.service
        client = self._clients.get(service.name)
        if client is None:
            if guard.forbidden():
                guard.check(self._configured_endpoint(service), operation.path)
            client = self.client(service)
        try:
            answer = getattr(client, operation.method)(**operation.members(request))
        except ClientError as error:
            raise service.errors.from_aws(error.response, operation.name) from error
        except (BotoCoreError, HTTPClientError) as error:
            raise BackendFailed(f"{operation.path} got no answer from AWS: {error}") from error
        return _to_message(operation, answer)

    async def acall(self, operation: Operation, request: Message) -> Response:
        """`call`, in a worker thread."""
        return await in_thread(self.call, operation, request)

    @property
    def endpoint_url(self) -> str | None:
        """The endpoint in place of AWS's, as far as it is the same for all services."""
        return self._endpoint_url or os.environ.get("AWS_ENDPOINT_URL")

    def close(self) -> None:
        """Close every client's connections."""
        with self._lock:
            for client in self._clients.values():
                client.close()
            self._clients.clear()

    def _configured_endpoint(self, service: Service) -> str:
        """The endpoint, determined without creating a client, which may already ask the network for credentials."""
        variable = service.model.service_id.replace(" ", "_").upper()
        variables = (f"AWS_ENDPOINT_URL_{variable}", "AWS_ENDPOINT_URL")
        return self._endpoint_url or next((os.environ[name] for name in variables if name in os.environ), "")

    def __repr__(self) -> str:
        return f"<Aws {mask(self._endpoint_url or '') or self._region or 'from the session'}>"


def _new_session(profile: str | None) -> Any:
    """botocore's session, which shares the contract's models unless its user keeps other ones."""
    import botocore.session

    from aikit.contract.service import LOADER

    session = botocore.session.Session(profile=profile)
    if session.get_config_variable("data_path") is None:
        session.register_component("data_loader", LOADER)
    return session


def _to_message(operation: Operation, answer: dict[str, Any]) -> Response:
    members = dict(answer)
    http = members.pop("ResponseMetadata", {})
    message = operation.read(members)
    if operation.streaming_output and (raw := getattr(message, operation.streaming_output)) is not None:
        setattr(message, operation.streaming_output, Stream(raw) if hasattr(raw, "read") else raw)
    return message.with_meta(Meta(Aws.name, http=http))


def leave_alone(request: Any = None, **_: Any) -> None:
    """The network guard at botocore's last event before a request is sent; a Stubber answers before it.

    It also marks this backend's clients: where `aws` was chosen, `aikit.install` does not intercept.
    """
    if request is not None and guard.forbidden():
        guard.check(request.url, urlsplit(request.url).hostname or request.url)


def from_settings(settings: Settings) -> Aws:
    """The backend that `[backends.aws]` of the settings configures."""
    options = settings.options("aws", allowed={"profile": TEXT, "region": TEXT, "endpoint_url": URL})
    return Aws(**options)
