"""Mistakes that type checkers must find: every marked line (mypy's code in brackets) is wrong, no other. Never run."""

from __future__ import annotations

from aikit import AIKit, AsyncAIKit
from aikit.types.comprehend import Tag


def mistakes(kit: AIKit) -> None:
    kit.comprehend.detect_sentimnt(text="Lovely.", language_code="en")  # error[attr-defined]: unknown operation
    kit.comprehend.detect_sentiment(text="Lovely.")  # error[call-arg]: missing member
    kit.comprehend.detect_dominant_language(text="Lovely.", language="en")  # error[call-arg]: unknown member
    kit.comprehend.detect_dominant_language(text=1)  # error[arg-type]: wrong type
    kit.comprehend.detect_sentiment(text="Lovely.", language_code="xx")  # error[arg-type]: wrong enum value
    kit.comprehend.detect_dominant_language("Lovely.")  # error[call-arg]: positional argument
    answer = kit.comprehend.detect_sentiment(text="Lovely.", language_code="en")
    print(answer.sentiment, answer.score)  # error[attr-defined]: attribute that is not in the answer
    page = kit.comprehend.list_sentiment_detection_jobs()
    print(page.next_token.upper())  # error[union-attr]: token used without a check
    job = page.sentiment_detection_job_properties_list[0]
    print(job.job_name.upper())  # error[union-attr]: a nested member used without a check
    kit.rekognition.list_collections.items()  # error[attr-defined]: no items, as the answer has several lists
    kit.comprehend.detect_sentiment.pages(text="Lovely.", language_code="en")  # error[attr-defined]: no pages
    kit.comprehend.list_sentiment_detection_jobs.items(max_result=5)  # error[call-arg]: unknown member of pages
    kit.comprehend.tag_resource(resource_arn="a", tags=[{"key": "a", "valu": ""}])  # error[list-item]: unknown key
    kit.comprehend.tag_resource(resource_arn="arn", tags=[{"value": "b"}])  # error[list-item]: missing key
    kit.comprehend.tag_resource(resource_arn="arn", tags=[Tag(key="a", value=1)])  # error[arg-type]: nested wrong type
    kit.rekognition.detect_labels(image={"bytes": "photo.png"})  # error[arg-type]: a file's name is no blob
    kit.transcribe.wait.transcription_job_done(transcription_job_name="standup")  # error[attr-defined]: unknown waiter
    print(kit.comprehend.errors.NoSuchException)  # error[attr-defined]: unknown error
    print(kit.lex.v2)  # error[attr-defined]: unknown part


async def asynchronous_mistakes(kit: AIKit, async_kit: AsyncAIKit) -> None:
    await kit.comprehend.detect_dominant_language(text="Lovely.")  # error[misc]: a synchronous call awaited
    answer = async_kit.comprehend.detect_dominant_language(text="Lovely.")
    print(answer.languages)  # error[attr-defined]: an asynchronous call not awaited
    await answer
    for _job in async_kit.transcribe.list_transcription_jobs.items():  # error[attr-defined]: for instead of async for
        pass
    speech = await async_kit.polly.synthesize_speech(text="Hello", voice_id="Joanna", output_format="mp3")
    print(len(speech.audio_stream.read()))  # error[arg-type]: a read that is not awaited
