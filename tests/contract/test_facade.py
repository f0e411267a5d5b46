"""Everything botocore's models name is on the facade, callable and described."""

from __future__ import annotations

import inspect
import pydoc

import pytest
from botocore import xform_name
from botocore.loaders import Loader
from botocore.model import ServiceModel

from aikit import AIKit, AsyncAIKit
from aikit.contract.catalog import CLIENTS, SERVICES
from aikit.contract.docs import document
from helpers.backends import Scripted


def client_at(kit: AIKit | AsyncAIKit, path: str) -> object:
    node: object = kit
    for part in path.split("."):
        node = getattr(node, part)
    return node


def model_of(name: str) -> ServiceModel:
    return ServiceModel(Loader().load_service_model(name, "service-2"), name)


def test_twelve_services_and_twenty_one_clients() -> None:
    assert len(SERVICES) == 12
    assert len(CLIENTS) == len(set(CLIENTS.values())) == 21


@pytest.mark.parametrize("kind", [AIKit, AsyncAIKit])
@pytest.mark.parametrize("path", CLIENTS)
def test_no_operation_is_missing(path: str, kind: type[AIKit | AsyncAIKit]) -> None:
    client = client_at(kind(Scripted()), path)
    model = model_of(CLIENTS[path])
    for name in model.operation_names:
        function = getattr(client, xform_name(name))
        assert callable(function)
        assert inspect.iscoroutinefunction(function) == (kind is AsyncAIKit)
        shape = model.operation_model(name).input_shape
        members = shape.members if shape is not None else {}
        parameters = inspect.signature(function).parameters
        assert sorted(parameters) == sorted(xform_name(member) for member in members), name
        assert all(parameter.kind is parameter.KEYWORD_ONLY for parameter in parameters.values())
        required = {n for n, p in parameters.items() if p.default is p.empty}
        wanted = set(shape.required_members if shape is not None else ())
        wanted -= set(model.operation_model(name).idempotent_members)  # made up where they are not given
        assert required == {xform_name(member) for member in wanted}
        assert xform_name(name) in dir(client)
        assert function.__doc__


@pytest.mark.parametrize("path", CLIENTS)
def test_no_operation_hides_a_client_attribute(path: str) -> None:
    client = client_at(AIKit(Scripted()), path)
    reserved = {name for name in vars(client) if not name.startswith("_")}
    assert not reserved & {xform_name(name) for name in model_of(CLIENTS[path]).operation_names}


def test_help_shows_members_and_aws_words() -> None:
    text = pydoc.render_doc(AIKit(Scripted()).comprehend.detect_sentiment, renderer=pydoc.plaintext)
    assert "detect_sentiment(*, text: str, language_code: LanguageCode) -> DetectSentimentResponse" in text
    assert "prevailing sentiment" in text
    assert "A UTF-8 text string" in text
    assert "TextSizeLimitExceededException" in text


def test_an_unknown_name_suggests_the_near_one() -> None:
    kit = AIKit(Scripted())
    with pytest.raises(AttributeError, match="did you mean 'detect_sentiment'"):
        kit.comprehend.detect_sentimnt  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(AttributeError, match="did you mean 'comprehend'"):
        kit.comprehand  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(AttributeError, match="it has: profiler, reviewer, security"):
        kit.codeguru.scanner  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(AttributeError, match="did you mean 'bot_available'"):
        kit.lex.wait.bot_availabel  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(AttributeError, match="did you mean 'TextSizeLimitExceededException'"):
        kit.comprehend.errors.TextSizeLimitException  # type: ignore[attr-defined]  # noqa: B018


def test_aws_names_are_not_operations() -> None:
    with pytest.raises(AttributeError, match="detect_sentiment"):
        AIKit(Scripted()).comprehend.DetectSentiment  # type: ignore[attr-defined]  # noqa: B018


def test_the_parts_of_a_service_are_clients_of_their_own() -> None:
    kit = AIKit(Scripted())
    assert "start_conversation" in dir(kit.lex.runtime)
    assert "put_bot" in dir(kit.lex.v1)
    assert "post_text" in dir(kit.lex.v1.runtime)
    assert "create_bot" in dir(kit.lex)
    assert dir(kit.codeguru) == ["profiler", "reviewer", "security"]
    assert kit.lex.errors is not kit.lex.v1.errors


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("<p></p>", ""),
        ("<p>Finds  <code>all</code>\n of it.</p><p>Costs &lt; 1 cent.</p>", "Finds all of it.\n\nCosts < 1 cent."),
        (
            "<p>Either:</p> <ul> <li> <p>one</p> </li> <li>two</li> </ul> <note> <p>Beware.</p> </note>",
            "Either:\n\n- one\n- two\n\nBeware.",
        ),
        ("Before<p>in</p>after", "Before\n\nin\n\nafter"),
        ("<dl><dt>Term</dt><dd>Meaning</dd></dl>", "Term\n\nMeaning"),
    ],
)
def test_awss_html_is_read_as_paragraphs_and_lists(html: str, text: str) -> None:
    assert document(html) == text


def test_paragraphs_are_wrapped() -> None:
    lines = document(f"<p>{'well-known words ' * 20}</p>").splitlines()
    assert " ".join(lines) == ("well-known words " * 20).strip()
    assert 100 < max(map(len, lines)) <= 112
