"""Hooks: lookup by ARN, calls of functions and URLs, and how they fail."""

from __future__ import annotations

import json
import pickle
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from aikit.caller import Caller, acting, current
from aikit.errors import ConfigurationError
from aikit.settings import Settings
from aikit_fakes import hooks
from aikit_fakes.backend import Local, from_settings
from aikit_fakes.hooks import Hooks
from aikit_fakes.host import Host

ARN = "arn:aws:lambda:us-east-1:000000000000:function:book-hotel"
ENDPOINT = "arn:aws:sagemaker:us-east-1:000000000000:endpoint/churn"


@pytest.fixture(autouse=True)
def _examples(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).parent))


def handler(event: Any, context: Any) -> Any:
    return {"event": event, "version": context.function_version}


@pytest.mark.parametrize(
    ("registered", "called", "found"),
    [
        ("book-hotel", ARN, True),
        ("book-hotel", f"{ARN}:7", True),
        (ARN, "book-hotel", True),
        (ARN, f"{ARN}:prod", True),
        (f"{ARN}:prod", f"{ARN}:prod", True),
        (f"{ARN}:prod", ARN, False),
        (f"{ARN}:$LATEST", ARN, True),
        ("book-hotel:prod", f"{ARN}:prod", True),
        ("book-hotel:prod", f"{ARN}:dev", False),
        ("000000000000:function:book-hotel", ARN, True),
        ("111111111111:function:book-hotel", ARN, False),
        ("arn:aws:lambda:eu-west-1:000000000000:function:book-hotel", ARN, False),
        (ARN, "book", False),
        (ENDPOINT, ENDPOINT, True),
        ("churn", ENDPOINT, True),
        (ENDPOINT, "churn", True),
        (ENDPOINT, "arn:aws:lambda:us-east-1:000000000000:function:churn", False),
        ("anything at all", "anything at all", True),
    ],
)
def test_names_and_arns(registered: str, called: str, found: bool) -> None:
    assert (Hooks({registered: handler}).find(called) is not None) is found


def test_what_says_most_goes_first() -> None:
    known = Hooks({"book-hotel": lambda _: "name", ARN: lambda _: "arn", f"{ARN}:prod": lambda _: "alias"})
    assert [known.invoke(each, {}) for each in ("book-hotel", ARN, f"{ARN}:2", f"{ARN}:prod")] == [
        "name",
        "arn",
        "arn",
        "alias",
    ]


def test_functions_get_a_copy_of_the_event_and_lambda_s_context() -> None:
    event: dict[str, Any] = {"slots": ["a"]}

    def change(given: Any) -> Any:
        given["slots"].append("b")
        return given

    assert Hooks({"f": change}).invoke("f", event) == {"slots": ["a", "b"]}
    assert event == {"slots": ["a"]}
    assert Hooks({"f": handler}).invoke("f:3", event) == {"event": event, "version": "3"}
    assert Hooks({"f": "python:hook_examples:Bot.fulfil"}).invoke("f", 1) == [1, "f", "$LATEST", True]
    assert Hooks({"f": lambda _: None}).invoke("f", None) is None


def fail(_: Any) -> Any:
    raise KeyError("slots")


def leave(_: Any) -> Any:
    raise SystemExit(3)


@pytest.mark.parametrize(
    ("hook", "error", "words"),
    [
        (fail, hooks.HookFailed, "raised KeyError: 'slots'"),
        (leave, hooks.HookFailed, "raised SystemExit: 3"),
        ("python:no_such_module:f", hooks.HookFailed, "ModuleNotFoundError"),
        ("python:json:no_such", hooks.HookFailed, "AttributeError"),
        (lambda _: object(), hooks.HookResultInvalid, "the result of f is no JSON"),
        (lambda _: float("nan"), hooks.HookResultInvalid, "the result of f is no JSON"),
        (lambda _: "x" * hooks.BYTES, hooks.HookTooLarge, "the result of f is larger than"),
        (lambda _: time.sleep(5), hooks.HookTimedOut, "in the time it has"),
    ],
)
def test_how_functions_fail(hook: Any, error: type[Exception], words: str) -> None:
    with pytest.raises(error) as raised:
        Hooks({"f": hook}).invoke("f", {}, seconds=0.5)
    assert words in str(raised.value)
    assert isinstance(raised.value, hooks.HookError)


def test_what_a_hook_raised_is_told_as_lambda_does() -> None:
    with pytest.raises(hooks.HookFailed) as raised:
        Hooks({"f": fail}).invoke("f", {})
    assert (raised.value.error_type, raised.value.error_message) == ("KeyError", "'slots'")
    assert "in fail" in raised.value.stack[0]


def test_events_are_json_and_bounded() -> None:
    with pytest.raises(hooks.HookResultInvalid, match="the event for f"):
        Hooks({"f": handler}).invoke("f", {1, 2})
    with pytest.raises(hooks.HookTooLarge, match="the event for f"):
        Hooks({"f": handler}).invoke("f", "x" * hooks.BYTES)


def test_a_missing_hook_names_the_ways_out() -> None:
    with pytest.raises(hooks.HookMissing) as raised:
        Hooks({"other": handler}).invoke(ARN, {})
    for words in (ARN, "registered: other", "Local(hooks=", "[backends.local.hooks]", "http://127.0.0.1"):
        assert words in str(raised.value)


@pytest.mark.parametrize(
    "hook",
    [
        "http://example.com/",
        "http://127.0.0.1.example.com/",
        "http://127.0.0.1@example.com/",
        "http://10.0.0.1/",
        "http://[::ffff:8.8.8.8]/",
        "http://0.0.0.0/",
        "http:///x",
        "file:///etc/passwd",
        "python:os",
        "python:a b:c",
        7,
        None,
    ],
)
def test_hooks_that_may_not_be_registered(hook: Any) -> None:
    with pytest.raises(ConfigurationError, match="the hook 'f'"):
        Hooks({"f": hook})


@pytest.fixture
def server() -> Iterator[str]:
    class Answers(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            status, answer = 200, json.dumps({"got": json.loads(body)}).encode()
            match self.path:
                case "/error":
                    status, answer = 500, b"out of order"
                case "/away":
                    status, answer = 302, b""
                case "/text":
                    answer = b"hello"
                case "/slow":
                    time.sleep(3)
                case "/large":
                    answer = b'"' + b"x" * (hooks.BYTES + 10) + b'"'
            self.send_response(status)
            self.send_header("Location", "http://example.com/")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: Any) -> None: ...

    made = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    threading.Thread(target=made.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{made.server_address[1]}"
    made.shutdown()
    made.server_close()


def test_urls(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://example.com:3128")  # must not be asked
    paths = {path: f"{server}/{path}" for path in ("ok", "error", "away", "text", "slow", "large")}
    known = Hooks({**paths, "gone": "http://127.0.0.1:1/"})
    assert known.invoke("ok", {"a": 1}) == {"got": {"a": 1}}
    for name, error, words in (
        ("error", hooks.HookFailed, "answered 500: out of order"),
        ("away", hooks.HookFailed, "answered 302"),
        ("text", hooks.HookResultInvalid, "no JSON"),
        ("slow", hooks.HookTimedOut, "in the time it has"),
        ("large", hooks.HookTooLarge, "larger than"),
        ("gone", hooks.HookFailed, "gave no answer"),
    ):
        with pytest.raises(error, match=words):
            known.invoke(name, {}, seconds=0.5 if name == "slow" else 10)


def context_of(local: Local) -> Any:
    return local._host.context("comprehend.detect_sentiment", "000000000000", "us-east-1")


def test_a_backend_s_hooks_reach_operations() -> None:
    local = Local(hooks={ARN: handler}, state="memory")
    assert context_of(local).hooks.invoke("book-hotel", 1) == {"event": 1, "version": "$LATEST"}
    local.close()


def test_hooks_of_the_settings() -> None:
    settings = Settings({"backends": {"local": {"state": "memory", "hooks": {ARN: "python:hook_examples:double"}}}})
    local = from_settings(settings)
    assert context_of(local).hooks.invoke(ARN, {"number": 4}) == {"number": 8}
    local.close()
    with pytest.raises(ConfigurationError, match="the hook 'f'"):
        from_settings(Settings({"backends": {"local": {"hooks": {"f": "http://example.com"}}}}))
    with pytest.raises(ConfigurationError, match="hooks"):
        from_settings(Settings({"backends": {"local": {"hooks": "f"}}}))


def test_what_other_processes_know() -> None:
    import hook_examples

    bound = hook_examples.Bot().__class__.fulfil
    known = Hooks({"a": hook_examples.double, "b": lambda _: 1, "c": "python:json:dumps", "d": bound, "e": [].append})
    assert known.references == (
        ("a", "python:hook_examples:double"),
        ("c", "python:json:dumps"),
        ("d", "python:hook_examples:Bot.fulfil"),
    )


def test_a_hook_calls_back_as_the_same_caller() -> None:
    with acting(Caller("111122223333", "eu-west-1")):
        assert Hooks({"f": lambda _: [current().account, current().region]}).invoke("f", 1) == [
            "111122223333",
            "eu-west-1",
        ]


def test_another_process_calls_what_has_a_name() -> None:
    import hook_examples

    local = Local(hooks={ARN: hook_examples.double}, state="memory")
    elsewhere = Host(pickle.loads(pickle.dumps(local._host.configuration)))
    assert elsewhere.hooks.invoke(ARN, {"number": 3}) == {"number": 6}
    local.close()
    elsewhere.close()


def test_a_call_costs_little() -> None:
    known = Hooks({ARN: handler})
    begun = time.process_time()
    for _ in range(300):
        known.invoke(ARN, {"a": 1})
    assert (time.process_time() - begun) / 300 < 0.001
