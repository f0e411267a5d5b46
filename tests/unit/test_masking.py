"""Credentials are masked wherever text is shown, and nothing else is."""

from __future__ import annotations

import pytest

from aikit.errors import ConfigurationError
from aikit.masking import mask, masked, without_paths

SECRET = "hunter2-hunter2"


@pytest.mark.parametrize(
    "text",
    [
        f"postgresql://me:{SECRET}@h:5432/db",
        f"postgresql://me:p@ss/{SECRET}@h:5432/db",
        f"http://{SECRET}@h/v1#model",
        f"openai:http://h/v1?version=1&key={SECRET}#model",
        f"dask:tcp://me:{SECRET}@h:8786",
        f"{f'me:{SECRET}@h'!r} is not a URL",
        f"host=h password={SECRET} dbname=x",
        f'{{"password": "{SECRET}"}}',
        f"{ {'api_key': SECRET}!r}",
        f"Authorization: Bearer {SECRET}",
    ],
)
def test_credentials(text: str) -> None:
    assert SECRET not in mask(text)
    assert mask(mask(text)) == mask(text)
    error = ConfigurationError(f"cannot use {text}")
    assert SECRET not in f"{error} {error!r} {error.args}"


@pytest.mark.parametrize(
    "text",
    [
        "http://127.0.0.1:4566/v1#model",
        "arn:aws:s3:::bucket at 12:30:05",
        "s3://bucket/some@key",
        "did you mean 'local'? allowed: aws, local",
        "client_request_token: missing",
        "embedded:langid-fasttext@1, transformers:org/model@main",
        "mail to jane@acme.io",
    ],
)
def test_other_text_stays(text: str) -> None:
    assert mask(text) == text


def test_secrets_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AIKIT_OPENAI_API_KEY", SECRET)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "123456789012")
    assert mask(f"the server said: {SECRET} of 123456789012") == "the server said: *** of 123456789012"


def test_tables() -> None:
    shown = masked({"mood": "calm", "token": SECRET, "inner": {"urls": [f"http://a:{SECRET}@h"], "n": 1}})
    assert shown == {"mood": "calm", "token": "***", "inner": {"urls": ["http://***@h"], "n": 1}}


def test_paths_of_this_machine() -> None:
    assert without_paths("cannot read /home/me/models/net.onnx, see http://h/v1/x") == (
        "cannot read net.onnx, see http://h/v1/x"
    )


@pytest.mark.parametrize("text", ["{'next_token': '2'}", "NextToken=abc", "client_request_token='x'"])
def test_tokens_of_pages_and_retries_are_no_secrets(text: str) -> None:
    assert mask(text) == text
