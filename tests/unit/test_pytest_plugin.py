"""The pytest plugin, as a stranger's test suite sees it: each run is a pytest of its own in a folder of its own."""

from __future__ import annotations

import pytest

pytest_plugins = "pytester"

NEGATIVE = (
    '{"Sentiment": "NEGATIVE", "SentimentScore": {"Positive": 0.0, "Negative": 1.0, "Neutral": 0.0, "Mixed": 0.0}}'
)


@pytest.fixture
def suite(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # other plugins take two seconds to load
    pytester.makeini("[pytest]\naddopts = -p no:cacheprovider -p aikit.testing.plugin\n")
    return pytester


def test_pytest_finds_the_plugin_and_loads_nothing_else_of_aikit(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import sys

        def test_nothing_is_loaded():
            ours = {name for name in sys.modules if name.split(".")[0] in ("aikit", "aikit_fakes")}
            assert ours == {"aikit", "aikit.testing", "aikit.testing.plugin"}
            assert not {"botocore", "boto3", "pydantic", "numpy"} & sys.modules.keys()

        def test_it_is_there(request):
            assert request.config.pluginmanager.has_plugin("aikit")
        """
    )
    pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=2)


def test_the_fixture_is_a_fresh_local_kit_with_aws_forbidden(suite: pytest.Pytester) -> None:
    suite.makepyfile(
        f"""
        import pytest
        from aikit import AIKit, Settings, errors, guard

        @pytest.mark.parametrize("turn", [1, 2])
        def test_local(aikit_local, turn):
            assert len(aikit_local.calls) == len(aikit_local.pins) == 0
            found = aikit_local.comprehend.detect_dominant_language(text="Wo ist der Bahnhof, bitte?")
            assert (found.languages[0].language_code, found.meta.backend) == ("de", "local")
            aikit_local.pin("comprehend.detect_sentiment", {NEGATIVE})
            assert aikit_local.comprehend.detect_sentiment(text="a", language_code="en").sentiment == "NEGATIVE"

        def test_aws_is_forbidden(aikit_local):
            with pytest.raises(errors.AWSForbidden):
                AIKit("aws", settings=Settings()).comprehend.detect_dominant_language(text="a")

        def test_the_ban_is_lifted_afterwards():
            assert not guard.forbidden()
        """
    )
    suite.runpytest_subprocess().assert_outcomes(passed=4)


def test_settings_of_the_machine_do_not_apply(suite: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AIKIT_BACKEND_COMPREHEND", "aws")
    monkeypatch.setenv("AIKIT_LOG_LIMIT", "0")
    suite.path.joinpath("aikit.toml").write_text('[services]\ntranslate = "aws"\n[log]\npayloads = false\n')
    suite.makepyfile(
        """
        def test_local(aikit_local):
            assert {aikit_local.backend(name).name for name in ("comprehend", "translate")} == {"local"}
            assert (aikit_local.calls.limit, aikit_local.calls.payloads) == (1000, True)
        """
    )
    suite.runpytest_subprocess().assert_outcomes(passed=1)


def test_a_required_pin_that_answered_nothing_fails_the_test(suite: pytest.Pytester) -> None:
    suite.makepyfile(
        f"""
        def test_required(aikit_local):
            aikit_local.pin("comprehend.detect_sentiment", {NEGATIVE}, required=True)

        def test_not_required(aikit_local):
            aikit_local.pin("comprehend.detect_sentiment", {NEGATIVE})

        def test_used(aikit_local):
            aikit_local.pin("comprehend.detect_sentiment", {NEGATIVE}, required=True)
            aikit_local.comprehend.detect_sentiment(text="a", language_code="en")

        def test_that_fails_by_itself(aikit_local):
            aikit_local.pin("comprehend.detect_sentiment", {NEGATIVE}, required=True)
            assert False, "the reason"
        """
    )
    result = suite.runpytest_subprocess()
    result.assert_outcomes(passed=3, failed=1, errors=1)
    result.stdout.fnmatch_lines(["*UnusedPins: pinned but never called:*", "*<Pin comprehend.detect_sentiment*"])
    assert result.stdout.str().count("ERROR at teardown") == 1


def test_the_installed_fixture_answers_boto3(suite: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AWS_EC2_METADATA_DISABLED")
    suite.makepyfile(
        f"""
        import os
        import boto3

        def sentiment():
            comprehend = boto3.client("comprehend", region_name="eu-west-1")
            return comprehend.detect_sentiment(Text="a", LanguageCode="en")["Sentiment"]

        def test_an_application(aikit_installed):
            aikit_installed.pin("comprehend.detect_sentiment", {NEGATIVE}, required=True)
            assert sentiment() == "NEGATIVE"
            assert os.environ["AWS_EC2_METADATA_DISABLED"] == "true"

        def test_it_is_gone_afterwards():
            from botocore.hooks import HierarchicalEmitter
            assert HierarchicalEmitter._emit.__module__ == "botocore.hooks"
        """
    )
    suite.runpytest_subprocess().assert_outcomes(passed=2)


def test_the_fixtures_are_listed_with_their_words(suite: pytest.Pytester) -> None:
    result = suite.runpytest_subprocess("--fixtures", "-v")
    result.stdout.fnmatch_lines(["aikit_local*", "    A fresh kit, every service answered locally*"])
