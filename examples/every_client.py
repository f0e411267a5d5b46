"""Every client of a kit, once: calls, pages, items, waiters, errors, streams; nested input as dicts and as messages.

    python examples/every_client.py [local | aws]

Read it in an editor that knows types: every name completes, every member shows AWS's words, and `mypy --strict` and
pyright pass. Run it, and each client reports in one line; what a backend cannot do says so.
"""

from __future__ import annotations

import asyncio
import sys
import textwrap
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from aikit import AIKit, AsyncAIKit
from aikit.errors import AIKitError, ModelMissing, UnsupportedByBackend, WaiterFailed
from aikit.types.comprehend import BatchItemError, LanguageCode, Tag
from aikit.types.lex_runtime import Message, MessageDict
from aikit.types.personalize_events import Event
from aikit.types.rekognition import Image, Label
from aikit.types.textract import Block
from aikit.types.transcribe import TranscriptionJobSummary

ROLE = "arn:aws:iam::123456789012:role/example"
ARN = "arn:aws:personalize:us-east-1:123456789012"
PNG = b"\x89PNG\r\n\x1a\n"


def comprehend(kit: AIKit) -> str:
    """One text, a batch whose items can fail one by one, and an error of the service's own."""
    english: LanguageCode = "en"
    answer = kit.comprehend.detect_sentiment(text="The staff were lovely.", language_code=english)
    batch = kit.comprehend.batch_detect_sentiment(text_list=["Great!", "Awful.", "x" * 6000], language_code="en")
    failed: list[BatchItemError] = batch.error_list
    positive: float = answer.sentiment_score.positive
    sentiments = [item.sentiment for item in batch.result_list]
    try:
        kit.comprehend.detect_sentiment(text="x" * 6000, language_code="en")
    except kit.comprehend.errors.TextSizeLimitExceededException as error:
        return f"{answer.sentiment} {positive:.2f} by {answer.meta.engine}; {sentiments} {len(failed)}; {error.code}"
    return answer.sentiment


def comprehend_jobs(kit: AIKit) -> str:
    """Tags as messages and as dicts, and items fetched page by page."""
    kit.comprehend.create_document_classifier(
        document_classifier_name="reviews",
        data_access_role_arn=ROLE,
        input_data_config={"s3_uri": "s3://bucket/reviews.csv", "data_format": "COMPREHEND_CSV"},
        language_code="en",
        tags=[Tag(key="team", value="shop"), {"key": "stage", "value": "test"}],
    )
    jobs = kit.comprehend.list_sentiment_detection_jobs.items(filter={"job_status": "COMPLETED"})
    return ", ".join(f"{job.job_name}: {job.job_status}" for job in jobs)


def forecast(kit: AIKit) -> str:
    """The demand for a shirt, told in a schema of nested dicts."""
    dataset = kit.forecast.create_dataset(
        dataset_name="shirts",
        domain="RETAIL",
        dataset_type="TARGET_TIME_SERIES",
        data_frequency="D",
        schema={"attributes": [{"attribute_name": "item_id", "attribute_type": "string"}]},
    )
    found = kit.forecast.describe_dataset(dataset_arn=dataset.dataset_arn)
    return f"{found.status}: {[attribute.attribute_name for attribute in found.schema.attributes]}"


def forecast_query(kit: AIKit) -> str:
    """Quantiles by name, each a series of points."""
    answer = kit.forecast.query.query_forecast(
        forecast_arn="arn:aws:forecast:us-east-1:123456789012:forecast/shirts", filters={"item_id": "red"}
    )
    predicted = answer.forecast.predictions.items()
    return str({quantile: [point.value for point in points] for quantile, points in predicted})


def lex(kit: AIKit) -> str:
    """A bot, awaited until it can be used."""
    bot = kit.lex.create_bot(
        bot_name="Service", role_arn=ROLE, data_privacy={"child_directed": False}, idle_session_ttl_in_seconds=300
    )
    try:
        ready = kit.lex.wait.bot_available(bot_id=bot.bot_id, delay=0.1, max_attempts=3)
    except WaiterFailed as failure:
        return str(failure)
    return ready.bot_status


def lex_runtime(kit: AIKit) -> str:
    """A conversation that starts with what the bot says."""
    greeting: MessageDict = {"content": "How can I help?", "content_type": "PlainText"}
    kit.lex.runtime.put_session(
        bot_id="ABCDEFGHIJ",
        bot_alias_id="TSTALIASID",
        locale_id="en_US",
        session_id="caller",
        session_state={"dialog_action": {"type": "ElicitIntent"}},
        messages=[Message(content="Hello.", content_type="PlainText"), greeting],
    )
    answer = kit.lex.runtime.recognize_text(
        bot_id="ABCDEFGHIJ",
        bot_alias_id="TSTALIASID",
        locale_id="en_US",
        session_id="caller",
        text="Where is my parcel?",
    )
    return " ".join(message.content or "" for message in answer.messages)


def lex_v1(kit: AIKit) -> str:
    """Items of Lex V1."""
    return str([bot.name for bot in kit.lex.v1.get_bots.items(max_results=10)])


def lex_v1_runtime(kit: AIKit) -> str:
    """Text to a bot of Lex V1."""
    answer = kit.lex.v1.runtime.post_text(bot_name="Service", bot_alias="$LATEST", user_id="caller", input_text="Hi")
    return answer.message


def personalize(kit: AIKit) -> str:
    """Pages, where one wants to stop early."""
    for page in kit.personalize.list_campaigns.pages(max_results=5):
        if not page.campaigns or page.next_token is None:
            return f"{len(page.campaigns)} campaigns on the last page"
    return "no campaigns"


def personalize_runtime(kit: AIKit) -> str:
    """Upsell at checkout."""
    answer = kit.personalize.runtime.get_recommendations(campaign_arn=f"{ARN}:campaign/checkout", user_id="7")
    return ", ".join(f"{item.item_id} {item.score or 0:.2f}" for item in answer.item_list)


def personalize_events(kit: AIKit) -> str:
    """What a shopper just did."""
    event = Event(event_type="click", sent_at=datetime.now(UTC), item_id="shirt")
    kit.personalize.events.put_events(tracking_id="shop", user_id="7", session_id="1", event_list=[event])
    return "told"


def polly(kit: AIKit) -> str:
    """Sound that is saved as it arrives."""
    with (
        TemporaryDirectory() as folder,
        kit.polly.synthesize_speech(text="Hello", voice_id="Joanna", output_format="mp3").audio_stream as audio,
    ):
        return f"{audio.save(Path(folder, 'hello.mp3')).stat().st_size} bytes"


def rekognition(kit: AIKit) -> str:
    """An image as a message, its bytes from memory; a waiter that looks at several versions."""
    labels: list[Label] = kit.rekognition.detect_labels(image=Image(bytes=PNG), max_labels=5).labels
    kit.rekognition.wait.project_version_running(project_arn=f"{ARN}:project/badges", max_attempts=1)
    boxes = [instance.bounding_box for label in labels for instance in label.instances]
    return ", ".join(f"left {box.left}" for box in boxes if box is not None)


def textract(kit: AIKit) -> str:
    """Lines of a paper form."""
    blocks: list[Block] = kit.textract.detect_document_text(document={"bytes": PNG}).blocks
    return "\n".join(block.text or "" for block in blocks if block.block_type == "LINE")


def transcribe(kit: AIKit) -> str:
    """A job, awaited, and all the jobs that are done."""
    kit.transcribe.start_transcription_job(
        transcription_job_name="standup",
        media={"media_file_uri": "s3://bucket/standup.flac"},
        settings={"show_speaker_labels": True, "max_speaker_labels": 3},
        language_code="en-US",
    )
    done = kit.transcribe.wait.transcription_job_completed(transcription_job_name="standup", delay=0.1)
    jobs: list[TranscriptionJobSummary] = list(kit.transcribe.list_transcription_jobs.items(status="COMPLETED"))
    return f"{done.transcription_job.transcription_job_status}, {len(jobs)} done"


def translate(kit: AIKit) -> str:
    """A text, and an error that says which pair of languages it was."""
    try:
        answer = kit.translate.translate_text(
            text="Good morning", source_language_code="en", target_language_code="de", settings={"formality": "FORMAL"}
        )
    except kit.translate.errors.UnsupportedLanguagePairException as error:
        return f"no {error.source_language_code} -> {error.target_language_code}"
    return answer.translated_text


def kendra(kit: AIKit) -> str:
    """The one paragraph, filtered by a nested condition."""
    answer = kit.kendra.query(
        index_id="12345678-1234-1234-1234-123456789012",
        query_text="How many days of leave?",
        attribute_filter={"equals_to": {"key": "department", "value": {"string_value": "hr"}}},
    )
    excerpts = [item.document_excerpt for item in answer.result_items]
    return " … ".join(excerpt.text or "" for excerpt in excerpts if excerpt is not None)


def kendra_ranking(kit: AIKit) -> str:
    """Documents in a better order."""
    answer = kit.kendra.ranking.rescore(
        rescore_execution_plan_id="12345678-1234-1234-1234-123456789012",
        search_query="leave",
        documents=[{"id": "1", "title": "Leave", "original_score": 1.0}, {"id": "2", "original_score": 0.5}],
    )
    return str([item.document_id for item in answer.result_items])


def codeguru_reviewer(kit: AIKit) -> str:
    """Reviews that wait to be read."""
    reviews = kit.codeguru.reviewer.list_code_reviews.items(type="PullRequest", states=["Completed"])
    return str([review.name for review in reviews])


def codeguru_profiler(kit: AIKit) -> str:
    """Groups of profiles, with their descriptions."""
    pages = kit.codeguru.profiler.list_profiling_groups.pages(include_description=True)
    return str([group.name for page in pages for group in page.profiling_groups])


def codeguru_security(kit: AIKit) -> str:
    """A scan of an archive: exactly one member of a union."""
    scan = kit.codeguru.security.create_scan(resource_id={"code_artifact_id": "a1"}, scan_name="shop")
    return scan.scan_state


def fraud_detector(kit: AIKit) -> str:
    """An online order, held or not."""
    answer = kit.fraud_detector.get_event_prediction(
        detector_id="orders",
        event_id="1",
        event_type_name="order",
        entities=[{"entity_type": "customer", "entity_id": "7"}],
        event_timestamp="2026-01-01T00:00:00Z",
        event_variables={"amount": "99.50"},
    )
    return str([(model.scores, rule.outcomes) for model in answer.model_scores for rule in answer.rule_results])


async def texts_at_once(kit: AsyncAIKit) -> str:
    """Several languages at once."""
    texts = ("Good morning", "Guten Morgen", "Bonjour")
    answers = await asyncio.gather(*(kit.comprehend.detect_dominant_language(text=text) for text in texts))
    return str([language.language_code for answer in answers for language in answer.languages])


async def speech(kit: AsyncAIKit) -> str:
    """Sound that is read while other tasks run."""
    answer = await kit.polly.synthesize_speech(text="Hello", voice_id="Joanna", output_format="mp3")
    async with answer.audio_stream as audio:
        return f"{len(await audio.read())} bytes"


async def voices(kit: AsyncAIKit) -> str:
    """Pages, one after the other."""
    found = [voice async for page in kit.polly.describe_voices.pages(language_code="en-GB") for voice in page.voices]
    return str([voice.name for voice in found if voice.gender == "Female"])


async def parallel_jobs(kit: AsyncAIKit) -> str:
    """Items and a waiter, awaited."""
    names = [job.transcription_job_name async for job in kit.transcribe.list_transcription_jobs.items()]
    for name in filter(None, names):
        await kit.transcribe.wait.transcription_job_completed(transcription_job_name=name)
    bots = kit.lex.list_bots.items(sort_by={"attribute": "BotName", "order": "Ascending"})
    return f"{names}, {[bot.bot_name async for bot in bots]}"


SYNC: tuple[Callable[[AIKit], str], ...] = (
    comprehend,
    comprehend_jobs,
    forecast,
    forecast_query,
    lex,
    lex_runtime,
    lex_v1,
    lex_v1_runtime,
    personalize,
    personalize_runtime,
    personalize_events,
    polly,
    rekognition,
    textract,
    transcribe,
    translate,
    kendra,
    kendra_ranking,
    codeguru_reviewer,
    codeguru_profiler,
    codeguru_security,
    fraud_detector,
)
ASYNC: tuple[Callable[[AsyncAIKit], Awaitable[str]], ...] = (texts_at_once, speech, voices, parallel_jobs)


def told(error: AIKitError) -> str:
    """The beginning of an error."""
    return textwrap.shorten(f"{type(error).__name__}: {error}", 110, placeholder=" …")


async def run_async(backend: str) -> None:
    """The asynchronous half."""
    async with AsyncAIKit(backend) as kit:
        for show in ASYNC:
            try:
                print(f"{show.__name__:20} {await show(kit)}")
            except (UnsupportedByBackend, ModelMissing) as error:
                print(f"{show.__name__:20} {told(error)}")


def main(backend: str) -> None:
    """Show every client on one backend."""
    with AIKit(backend) as kit:
        for show in SYNC:
            try:
                print(f"{show.__name__:20} {show(kit)}")
            except (UnsupportedByBackend, ModelMissing) as error:
                print(f"{show.__name__:20} {told(error)}")
    asyncio.run(run_async(backend))


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "local")
