"""Settings and their precedence: code before environment before aikit.toml, the specific before the general.

    AIKit("local", translate="aws")                 code
    AIKIT_BACKEND=local AIKIT_BACKEND_TRANSLATE=aws    environment
    aikit.toml                                      the nearest one from the working directory upwards,
                                                    or the one that AIKIT_CONFIG names

A whole layer goes before the next: `AIKIT_BACKEND=local` also overrides a file's `[services] translate = "aws"`.

    backend = "local"               # the default backend of all services

    [services]                      # the backend of one service
    translate = "aws"

    [backends.aws]                  # a backend's own options
    region = "eu-west-1"

    [engines.comprehend]            # which engine answers what locally
    sentiment = "transformers:/models/my-sentiment"

    [log]                           # the call log of a kit
    limit = 1000                    # calls kept
    payloads = true                 # false: neither requests nor answers are kept
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple, NoReturn
from urllib.parse import urlsplit

from aikit.contract import catalog
from aikit.errors import ConfigurationError
from aikit.masking import mask, masked

FILE = "aikit.toml"
_TABLES = ("backend", "services", "backends", "engines", "log")
_LOG: dict[str, type[int]] = {"limit": int, "payloads": bool}


class Kind(NamedTuple):
    """What a backend's option may be.

    Attributes:
        wanted: in words, for messages.
        fits: whether a value is of the kind.
    """

    wanted: str
    fits: Callable[[Any], bool]


def is_url(text: Any, schemes: Iterable[str] = ("http", "https")) -> bool:
    """Whether something is a URL with a host, a port that can be, and one of the schemes."""
    try:
        parts = urlsplit(text) if isinstance(text, str) else urlsplit("")
        return parts.scheme in schemes and bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port beyond 65535, say
        return False


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_number(value: Any) -> bool:
    return type(value) in (int, float)


TEXT = Kind("text in quotes", _is_text)
URL = Kind('a URL such as "http://127.0.0.1:4566"', is_url)
COUNT = Kind("a count from 0", lambda value: type(value) is int and value >= 0)
SECONDS = Kind("a number of seconds", lambda value: _is_number(value) and 0 < value < float("inf"))
KEEP = Kind('seconds, or "forever"', lambda value: _is_text(value) or _is_number(value))
PACE = Kind('seconds, or "instant"', lambda value: _is_text(value) or _is_number(value))
TABLE = Kind("a table", lambda value: isinstance(value, dict))
ACCOUNT = Kind("12 digits in quotes", lambda value: isinstance(value, str) and bool(re.fullmatch("[0-9]{12}", value)))


@dataclass(frozen=True, slots=True, repr=False)
class Setting:
    """A value and where it came from: `"AIKIT_BACKEND"`, `"/home/me/shop/aikit.toml"`, or "" when nothing set it."""

    value: str | None = None
    source: str = ""

    def __repr__(self) -> str:
        return f"Setting({masked(self.value)!r}, {self.source!r})"


@dataclass(frozen=True, repr=False)
class Settings:
    """The settings of environment and file. Use `Settings.load()`, or `Settings(data)` with a file's content.

    Attributes:
        data: the content of aikit.toml.
        path: where it was read from; None when there is none.
        environment: the environment variables.
    """

    data: Mapping[str, Any] = field(default_factory=dict)
    path: Path | None = None
    environment: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        _check(self)

    @classmethod
    def load(cls, environment: Mapping[str, str] | None = None, start: Path | None = None) -> Settings:
        """The effective settings.

        Args:
            environment: the environment variables; the process's own when None.
            start: where the search for aikit.toml begins; the working directory when None.

        Raises:
            ConfigurationError: the file cannot be read or says something that is not allowed; with its line.
        """
        environment = os.environ if environment is None else environment
        path = _find(environment, Path.cwd() if start is None else start)
        if path is None:
            return cls(environment=environment)
        import tomllib

        try:
            data = tomllib.loads(path.read_text(encoding="utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise ConfigurationError(f"{path}: not valid TOML: {error}") from error
        except OSError as error:
            raise ConfigurationError(f"{path}: cannot be read: {error.strerror}") from error
        return cls(data, path, environment)

    def backend(self, service: str = "") -> Setting:
        """The name of the backend chosen for a service; of the default one, without a service."""
        for variable in ([f"AIKIT_BACKEND_{service.upper()}"] if service else []) + ["AIKIT_BACKEND"]:
            if self.environment.get(variable):
                return Setting(self.environment[variable], variable)
        chosen = self.data.get("services", {}).get(service) or self.data.get("backend")
        return Setting(chosen, str(self.path or "settings")) if chosen else Setting()

    def engine(self, service: str, capability: str) -> Setting:
        """The engine chosen for one capability of a service, such as `engine("comprehend", "sentiment")`."""
        variable = f"AIKIT_ENGINES_{service.upper()}_{capability.upper()}"
        if self.environment.get(variable):
            return Setting(self.environment[variable], variable)
        chosen = self.data.get("engines", {}).get(service, {}).get(capability)
        return Setting(chosen, str(self.path or "settings")) if chosen else Setting()

    def engines(self) -> Iterator[tuple[str, str]]:
        """Every (service, capability) that environment or file chooses an engine for."""
        for variable in sorted(self.environment):
            for service in catalog.SERVICES:
                prefix = f"AIKIT_ENGINES_{service.upper()}_"
                if variable.startswith(prefix) and self.environment[variable]:
                    yield service, variable.removeprefix(prefix).lower()
        for service, chosen in self.data.get("engines", {}).items():
            yield from ((service, capability) for capability in chosen)

    def options(self, backend: str, allowed: Iterable[str] | Mapping[str, Kind] | None = None) -> dict[str, Any]:
        """The table `[backends.<backend>]`.

        Args:
            backend: whose.
            allowed: the names that it may hold, or what each may be by name; anything when None.

        Raises:
            ConfigurationError: it holds another name, or a value of another kind.
        """
        options = dict(self.data.get("backends", {}).get(backend, {}))
        if allowed is not None:
            known = tuple(allowed)
            for name, value in options.items():
                if name not in known:
                    self.refuse(f"[backends.{backend}] has no {name!r}", name, known)
                kind = allowed[name] if isinstance(allowed, Mapping) else None
                if kind is not None and not kind.fits(value):
                    where = f"{self._location(name)}{name!r} of [backends.{backend}]"
                    raise ConfigurationError(f"{where} must be {kind.wanted}, not {masked(value, name)!r}")
        return options

    def with_option(self, backend: str, name: str, value: Any) -> Settings:
        """These settings with one value of `[backends.<backend>]` replaced."""
        backends = self.data.get("backends", {})
        changed = {**backends, backend: {**backends.get(backend, {}), name: value}}
        return replace(self, data={**self.data, "backends": changed})

    def log(self) -> dict[str, Any]:
        """The options of the call log: `[log]`, overridden by `AIKIT_LOG_LIMIT` and `AIKIT_LOG_PAYLOADS` (0 or 1)."""
        said = dict(self.data.get("log", {}))
        for name, kind in _LOG.items():
            variable = f"AIKIT_LOG_{name.upper()}"
            if given := self.environment.get(variable):
                if not given.isdecimal() or (kind is bool and given not in ("0", "1")):
                    raise ConfigurationError(f"{variable} must be {_expected(kind, '0 or 1')}, not {given!r}")
                said[name] = kind(int(given))
        return said

    def refuse(self, what: str, name: str, allowed: Iterable[str]) -> NoReturn:
        """Raise for an unknown name in the file: file, line, what is allowed."""
        known = sorted(allowed)
        near = get_close_matches(str(name), known, n=1)
        hint = f"did you mean {near[0]!r}? " if near else ""
        raise ConfigurationError(f"{self._location(name)}{what}; {hint}allowed: {', '.join(known)}")

    def __repr__(self) -> str:
        return f"<Settings {mask(str(self.path)) if self.path else 'without a file'}: {masked(self.data)}>"

    def _location(self, name: str) -> str:
        if self.path is None:
            return ""
        name = str(name)
        pattern = re.compile(rf"""^\s*(\[[^\]]*\b{re.escape(name)}\b[^\]]*\]|["']?{re.escape(name)}["']?\s*[.=])""")
        lines = self.path.read_text(encoding="utf-8").splitlines() if self.path.exists() else []
        line = next((number for number, text in enumerate(lines, 1) if pattern.match(text)), None)
        return f"{self.path}{f', line {line}' if line else ''}: "


def _find(environment: Mapping[str, str], start: Path) -> Path | None:
    named = environment.get("AIKIT_CONFIG")
    if named:
        path = Path(named).expanduser()
        if not path.is_file():
            raise ConfigurationError(f"AIKIT_CONFIG names {path}, which is not a file")
        return path
    candidates = (folder / FILE for folder in (start, *start.parents))
    return next((path for path in candidates if path.is_file()), None)


def _expected(kind: type, switch: str) -> str:
    return switch if kind is bool else "a count from 0"


def _check(settings: Settings) -> None:
    """Validate the file's content, and the names of environment variables."""
    for name, value in settings.data.items():
        if name not in _TABLES:
            settings.refuse(f"unknown setting {name!r}", name, _TABLES)
        if not isinstance(value, str if name == "backend" else dict):
            wanted = 'a name such as "local"' if name == "backend" else f"a table: [{name}]"
            raise ConfigurationError(f"{settings._location(name)}{name!r} must be {wanted}, not {masked(value)!r}")
    for table in ("services", "engines"):
        for service, value in settings.data.get(table, {}).items():
            if service not in catalog.SERVICES:
                settings.refuse(f"[{table}] names no service: {service!r}", service, catalog.SERVICES)
            if not isinstance(value, str if table == "services" else dict):
                wanted = (
                    'the name of a backend, such as "local"' if table == "services" else f"a table [engines.{service}]"
                )
                raise ConfigurationError(
                    f"{settings._location(service)}{service!r} must be {wanted}, not {masked(value)!r}"
                )
            for capability, engine in value.items() if isinstance(value, dict) else ():
                if not isinstance(engine, str):
                    raise ConfigurationError(
                        f"{settings._location(capability)}{capability!r} must be text, not {masked(engine)!r}"
                    )
    for name, value in settings.data.get("log", {}).items():
        if name not in _LOG:
            settings.refuse(f"[log] has no {name!r}", name, _LOG)
        if type(value) is not _LOG[name] or value < 0:
            raise ConfigurationError(
                f"{settings._location(name)}{name!r} must be {_expected(_LOG[name], 'true or false')}, not {value!r}"
            )
    for backend, options in settings.data.get("backends", {}).items():
        if not isinstance(options, dict):
            raise ConfigurationError(f"{settings._location(backend)}{backend!r} must be a table: [backends.{backend}]")
    for variable in settings.environment:
        service = variable.removeprefix("AIKIT_BACKEND_")
        if service != variable and service.lower() not in catalog.SERVICES:
            near = get_close_matches(service.lower(), catalog.SERVICES, n=1)
            hint = f"; did you mean AIKIT_BACKEND_{near[0].upper()}?" if near else ""
            raise ConfigurationError(f"the environment variable {variable} names no service{hint}")
