"""Detectors: batches of texts, and from an engine's findings to AWS's dicts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from aikit_fakes.context import Context
from aikit_fakes.services.comprehend.validation import LIMITS, check_text_size, engine_for, text_bytes, too_large

Answer = dict[str, Any]
Detect = Callable[[Sequence[str]], list[Answer]]
"""A detector: texts in, AWS's dict of each out."""


def single(text: str, context: Context, detect: Detect) -> Answer:
    """One text, refused when it is too large."""
    check_text_size(text, context)
    return detect([text])[0]


def batch(texts: Sequence[str], context: Context, detect: Detect) -> Answer:
    """Up to 25 texts, every one that is small enough in one go; the others become items of the ErrorList."""
    most = LIMITS["items"]["batch"]
    if len(texts) > most:
        raise context.error(
            "BatchSizeLimitExceededException",
            f"The number of documents in the request exceeds the limit of {most}. "
            "Try your request again with fewer documents.",
        )
    limit = LIMITS["text_bytes"][context.operation.name]
    sizes = [text_bytes(text) for text in texts]
    fitting = [index for index, size in enumerate(sizes) if size <= limit]
    results = detect([texts[index] for index in fitting]) if fitting else []
    return {
        "ResultList": [{"Index": index, **result} for index, result in zip(fitting, results, strict=True)],
        "ErrorList": [
            {"Index": index, "ErrorCode": "TEXT_SIZE_LIMIT_EXCEEDED", "ErrorMessage": too_large(limit, size)}
            for index, size in enumerate(sizes)
            if size > limit
        ],
    }


def languages(context: Context) -> Detect:
    """Codes and scores, the likeliest first."""
    return lambda texts: [
        {"Languages": [{"LanguageCode": found.code, "Score": float(found.score)} for found in ranked]}
        for ranked in context.engine("language").rank(texts)
    ]


def sentiment(language: str, context: Context) -> Detect:
    """The label with the highest score, and the four scores."""
    return lambda texts: [
        _sentiment(scores) for scores in engine_for("sentiment", language, context).score(texts, language)
    ]


def targeted_sentiment(language: str, context: Context) -> Detect:
    """Groups of mentions of the same thing, each mention with its own sentiment."""
    return lambda texts: [
        {"Entities": [_group(group, text) for group in groups]}
        for text, groups in _found("targeted_sentiment", texts, language, context)
    ]


def entities(language: str, context: Context) -> Detect:
    """Spans with a type."""
    return lambda texts: [
        {"Entities": [span(entity, text) | {"Type": entity.type} for entity in found]}
        for text, found in _found("entities", texts, language, context)
    ]


def key_phrases(language: str, context: Context) -> Detect:
    """Spans."""
    return lambda texts: [
        {"KeyPhrases": [span(phrase, text) for phrase in found]}
        for text, found in _found("key_phrases", texts, language, context)
    ]


def pii(language: str, context: Context) -> Detect:
    """Spans with a type, without their text."""
    return lambda texts: [
        {
            "Entities": [
                {"Score": float(one.score), "Type": one.type, "BeginOffset": one.begin, "EndOffset": one.end}
                for one in found
            ]
        }
        for _, found in _found("pii", texts, language, context)
    ]


def syntax(language: str, context: Context) -> Detect:
    """Words with their part of speech, counted from 1."""

    return lambda texts: [
        {
            "SyntaxTokens": [
                {
                    "TokenId": number,
                    "Text": text[begin:end],
                    "BeginOffset": begin,
                    "EndOffset": end,
                    "PartOfSpeech": {"Tag": tag, "Score": score},
                }
                for number, (begin, end, tag, score) in enumerate(tokens, 1)
            ]
        }
        for text, tokens in _found("syntax", texts, language, context, "tag")
    ]


def toxicity(segments: Sequence[str], language: str, context: Context) -> Answer:
    """Scores of every segment, refused when there are too many of them or one is too large."""
    most = LIMITS["items"]["segments"]
    if len(segments) > most:
        raise context.error(
            "InvalidRequestException", f"The number of text segments exceeds the limit of {most}: {len(segments)}."
        )
    for segment in segments:
        check_text_size(segment, context)
    scored = engine_for("toxicity", language, context).score(segments, language)
    return {
        "ResultList": [
            {
                "Labels": [{"Name": name.upper(), "Score": float(score)} for name, score in one.labels()],
                "Toxicity": float(one.toxicity),
            }
            for one in scored
        ]
    }


def prompt_safety(context: Context) -> Detect:
    """The classes UNSAFE_PROMPT and SAFE_PROMPT, the likelier first."""
    return lambda texts: [
        {
            "Classes": sorted(
                ({"Name": "UNSAFE_PROMPT", "Score": unsafe}, {"Name": "SAFE_PROMPT", "Score": 1 - unsafe}),
                key=lambda one: -one["Score"],
            )
        }
        for unsafe in context.engine("prompt_safety").unsafe(texts)
    ]


def _found(
    capability: str, texts: Sequence[str], language: str, context: Context, method: str = "find"
) -> Iterable[tuple[str, Any]]:
    """Each text with what the engine's method found in it."""
    return zip(texts, getattr(engine_for(capability, language, context), method)(texts, language), strict=True)


def _sentiment(scores: Any) -> Answer:
    named = {name.capitalize(): float(score) for name, score in scores._asdict().items()}
    return {"Sentiment": max(named, key=named.__getitem__).upper(), "SentimentScore": named}


def _group(group: Any, text: str) -> Answer:
    """One thing that is spoken of: its mentions, and which of them describe it best."""
    return {
        "DescriptiveMentionIndex": list(group.descriptive),
        "Mentions": [
            span(mention, text)
            | {
                "Type": mention.type,
                "GroupScore": float(mention.group_score),
                "MentionSentiment": _sentiment(mention.sentiment),
            }
            for mention in group.mentions
        ],
    }


def span(found: Any, text: str) -> Answer:
    """A span of a text, offsets in Unicode code points."""
    return {
        "Score": float(found.score),
        "Text": text[found.begin : found.end],
        "BeginOffset": found.begin,
        "EndOffset": found.end,
    }
