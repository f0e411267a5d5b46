"""Comprehend's nouns: the jobs of each family, custom models and the endpoints that serve them.

Forms of ARNs, statuses and words: Comprehend's API reference, each operation's errors.
"""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

from aikit_fakes.resources import Lifecycle, Noun, Wording

WORDING = Wording(
    missing=("ResourceNotFoundException", "RESOURCE_NOT_FOUND: Could not find specified resource."),
    exists=(
        "ResourceInUseException",
        "The specified resource name is already in use. Use a different name and try your request again.",
    ),
    in_use=("ResourceInUseException", "RESOURCE_IN_USE: The resource is being used or changed: {identity}"),
    limit=(
        "ResourceLimitExceededException",
        "The maximum number of resources per account has been exceeded: {limit} of {name}. Review the resources, and "
        "then try your request again.",
    ),
    page=("InvalidRequestException", "The NextToken is not valid for this request."),
    token=("InvalidRequestException", "The ClientRequestToken was used before with other parameters."),
    tags=("TooManyTagsException", "The request contains more tags than can be associated with a resource (50 tags)."),
    tag_keys=(
        "TooManyTagKeysException",
        "The request contains more tag keys than can be associated with a resource (50 tag keys per resource).",
    ),
    bad_tags=("InvalidRequestException", "The tags are not valid: {identity}."),
)
JOB_WORDING = replace(
    WORDING,
    missing=("JobNotFoundException", "The specified job was not found. Check the job ID and try again."),
)

_ARN = "arn:aws:comprehend:{region}:{account}:"


def _job(name: str, form: str) -> Noun:
    return Noun(
        name=name,
        identity=("JobId",),
        wording=JOB_WORDING,
        arn=f"{_ARN}{form}/{{JobId}}",
        arn_member="JobArn",
        created=("SubmitTime",),
        members={"JobId": lambda: uuid4().hex},
        lifecycle=Lifecycle(
            member="JobStatus",
            first="SUBMITTED",
            running="IN_PROGRESS",
            done="COMPLETED",
            stopping="STOP_REQUESTED",
            stopped="STOPPED",
            ended="EndTime",
        ),
    )


DOMINANT_LANGUAGE_JOB = _job("DominantLanguageDetectionJob", "dominant-language-detection-job")
ENTITIES_JOB = _job("EntitiesDetectionJob", "entities-detection-job")
KEY_PHRASES_JOB = _job("KeyPhrasesDetectionJob", "key-phrases-detection-job")
PII_JOB = _job("PiiEntitiesDetectionJob", "pii-entities-detection-job")
SENTIMENT_JOB = _job("SentimentDetectionJob", "sentiment-detection-job")
TARGETED_SENTIMENT_JOB = _job("TargetedSentimentDetectionJob", "targeted-sentiment-detection-job")
TOPICS_JOB = _job("TopicsDetectionJob", "topics-detection-job")
DOCUMENT_CLASSIFICATION_JOB = _job("DocumentClassificationJob", "document-classification-job")

ENDPOINT = Noun(
    name="Endpoint",
    identity=("EndpointArn",),
    wording=WORDING,
    arn=_ARN + "{EndpointKind}-endpoint/{EndpointName}",
    arn_member="EndpointArn",
    created=("CreationTime",),
    changed=("LastModifiedTime",),
    limit=20,
    lifecycle=Lifecycle(
        member="Status", first="CREATING", done="IN_SERVICE", updating="UPDATING", is_short=lambda _: True
    ),
)

_TRAINED = Lifecycle(
    member="Status",
    first="SUBMITTED",
    running="TRAINING",
    done="TRAINED",
    failed="IN_ERROR",
    stopping="STOP_REQUESTED",
    stopped="STOPPED",
    started="TrainingStartTime",
    ended="EndTime",
)

DOCUMENT_CLASSIFIER = Noun(
    name="DocumentClassifier",
    identity=("DocumentClassifierArn",),
    wording=WORDING,
    arn=_ARN + "document-classifier/{DocumentClassifierName}[/version/{VersionName}]",
    arn_member="DocumentClassifierArn",
    created=("SubmitTime",),
    lifecycle=_TRAINED,
    artifacts=True,
    needed_by=((ENDPOINT, "ModelArn"), (ENDPOINT, "DesiredModelArn")),
)

ENTITY_RECOGNIZER = Noun(
    name="EntityRecognizer",
    identity=("EntityRecognizerArn",),
    wording=WORDING,
    arn=_ARN + "entity-recognizer/{RecognizerName}[/version/{VersionName}]",
    arn_member="EntityRecognizerArn",
    created=("SubmitTime",),
    lifecycle=_TRAINED,
    artifacts=True,
    needed_by=((ENDPOINT, "ModelArn"), (ENDPOINT, "DesiredModelArn")),
)

TAGGED = (
    ENDPOINT,
    DOCUMENT_CLASSIFIER,
    ENTITY_RECOGNIZER,
    DOMINANT_LANGUAGE_JOB,
    ENTITIES_JOB,
    KEY_PHRASES_JOB,
    PII_JOB,
    SENTIMENT_JOB,
    TARGETED_SENTIMENT_JOB,
    TOPICS_JOB,
    DOCUMENT_CLASSIFICATION_JOB,
)
"""Whatever has tags; the first words what is missing."""
