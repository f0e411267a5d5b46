"""Pinned answers, through the facade and through an installed boto3, against moto's canned ones in process.

moto answers Comprehend and we Translate: no call may have two answers, and both are small calls of one protocol.
"""

from __future__ import annotations

import boto3
from moto import mock_aws

import aikit
from aikit import AIKit, Settings
from tests.benchmarks import Ratio, compare

PINNED = {"TranslatedText": "Das Zimmer war kalt.", "SourceLanguageCode": "en", "TargetLanguageCode": "de"}
TEXT = "The room was cold. " * 4


def measure() -> list[Ratio]:
    """What a pinned answer costs, pins and log included."""
    kit = AIKit(translate="local", settings=Settings())
    kit.pin(kit.translate.translate_text, PINNED)
    with mock_aws(), aikit.install(kit):
        mocked = boto3.client("comprehend", region_name="eu-west-1")
        installed = boto3.client("translate", region_name="eu-west-1")

        def theirs() -> object:
            return mocked.detect_sentiment(Text=TEXT, LanguageCode="en")

        return [
            compare(
                "pinned answer through the facade",
                lambda: kit.translate.translate_text(text=TEXT, source_language_code="en", target_language_code="de"),
                "moto in process",
                theirs,
                budget=0.05,
            ),
            compare(
                "pinned answer through an installed boto3",
                lambda: installed.translate_text(Text=TEXT, SourceLanguageCode="en", TargetLanguageCode="de"),
                "moto in process",
                theirs,
                budget=0.25,
            ),
        ]
