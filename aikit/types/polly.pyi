"""The types of Amazon Polly.

Generated from botocore 1.44.5 by `make stubs`; do not edit.
"""

import builtins
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict, Unpack

from aikit.contract.message import Message as _Message
from aikit.contract.message import Response as _Response
from aikit.errors import ServiceError
from aikit.streams import AsyncStream, Stream
from aikit.types._common import AsyncEventStream, Blob, EventStream, StreamingBlob, Timestamp

Engine: TypeAlias = Literal["standard", "neural", "long-form", "generative"]

Gender: TypeAlias = Literal["Female", "Male"]

LanguageCode: TypeAlias = Literal[
    "arb",
    "cmn-CN",
    "cy-GB",
    "da-DK",
    "de-DE",
    "en-AU",
    "en-GB",
    "en-GB-WLS",
    "en-IN",
    "en-US",
    "es-ES",
    "es-MX",
    "es-US",
    "fr-CA",
    "fr-FR",
    "is-IS",
    "it-IT",
    "ja-JP",
    "hi-IN",
    "ko-KR",
    "nb-NO",
    "nl-NL",
    "pl-PL",
    "pt-BR",
    "pt-PT",
    "ro-RO",
    "ru-RU",
    "sv-SE",
    "tr-TR",
    "en-NZ",
    "en-ZA",
    "ca-ES",
    "de-AT",
    "yue-CN",
    "ar-AE",
    "fi-FI",
    "en-IE",
    "nl-BE",
    "fr-BE",
    "cs-CZ",
    "de-CH",
    "en-SG",
]

OutputFormat: TypeAlias = Literal["json", "mp3", "ogg_opus", "ogg_vorbis", "pcm", "mulaw", "alaw"]

QuotaCode: TypeAlias = Literal["input-stream-inbound-event-timeout", "input-stream-timeout"]

ResourceType: TypeAlias = Literal["lexicon"]

ServiceCode: TypeAlias = Literal["polly"]

SpeechMarkType: TypeAlias = Literal["sentence", "ssml", "viseme", "word"]

TaskStatus: TypeAlias = Literal["scheduled", "inProgress", "completed", "failed"]

TextType: TypeAlias = Literal["ssml", "text"]

ValidationExceptionReason: TypeAlias = Literal[
    "unsupportedOperation",
    "fieldValidationFailed",
    "other",
    "invalidInboundEvent",
]

VoiceId: TypeAlias = Literal[
    "Aditi",
    "Amy",
    "Astrid",
    "Bianca",
    "Brian",
    "Camila",
    "Carla",
    "Carmen",
    "Celine",
    "Chantal",
    "Conchita",
    "Cristiano",
    "Dora",
    "Emma",
    "Enrique",
    "Ewa",
    "Filiz",
    "Gabrielle",
    "Geraint",
    "Giorgio",
    "Gwyneth",
    "Hans",
    "Ines",
    "Ivy",
    "Jacek",
    "Jan",
    "Joanna",
    "Joey",
    "Justin",
    "Karl",
    "Kendra",
    "Kevin",
    "Kimberly",
    "Lea",
    "Liv",
    "Lotte",
    "Lucia",
    "Lupe",
    "Mads",
    "Maja",
    "Marlene",
    "Mathieu",
    "Matthew",
    "Maxim",
    "Mia",
    "Miguel",
    "Mizuki",
    "Naja",
    "Nicole",
    "Olivia",
    "Penelope",
    "Raveena",
    "Ricardo",
    "Ruben",
    "Russell",
    "Salli",
    "Seoyeon",
    "Takumi",
    "Tatyana",
    "Vicki",
    "Vitoria",
    "Zeina",
    "Zhiyu",
    "Aria",
    "Ayanda",
    "Arlet",
    "Hannah",
    "Arthur",
    "Daniel",
    "Liam",
    "Pedro",
    "Kajal",
    "Hiujin",
    "Laura",
    "Elin",
    "Ida",
    "Suvi",
    "Ola",
    "Hala",
    "Andres",
    "Sergio",
    "Remi",
    "Adriano",
    "Thiago",
    "Ruth",
    "Stephen",
    "Kazuha",
    "Tomoko",
    "Niamh",
    "Sofie",
    "Lisa",
    "Isabelle",
    "Zayd",
    "Danielle",
    "Gregory",
    "Burcu",
    "Jitka",
    "Sabrina",
    "Jasmine",
    "Jihye",
    "Ambre",
    "Beatrice",
    "Florian",
    "Lennart",
    "Lorenzo",
    "Tiffany",
    "Arjun",
    "Carlos",
    "Carolina",
    "Curtis",
    "Hyunduk",
    "Kenneth",
    "Kiara",
    "Leo",
    "Nate",
    "Tina",
]

class AudioEvent(_Message):
    """An audio event containing synthesized speech."""
    audio_chunk: builtins.bytes | None
    """A chunk of synthesized audio data encoded in the format specified by the OutputFormat parameter."""
    def __init__(self, *, audio_chunk: Blob | None = ...) -> None: ...

class CloseStreamEvent(_Message):
    """An event indicating the end of the input stream."""
    def __init__(self) -> None: ...

class DeleteLexiconInput(_Message):
    name: str
    """The name of the lexicon to delete. Must be an existing lexicon in the region."""
    def __init__(self, *, name: str) -> None: ...

class DeleteLexiconOutput(_Response):
    def __init__(self) -> None: ...

class DescribeVoicesInput(_Message):
    engine: Engine | str | None
    """Specifies the engine (standard, neural, long-form or generative) used by Amazon Polly when processing input text
    for speech synthesis.
    """
    language_code: LanguageCode | str | None
    """The language identification tag (ISO 639 code for the language name-ISO 3166 country code) for filtering the
    list of voices returned. If you don't specify this optional parameter, all available voices are returned.
    """
    include_additional_language_codes: bool | None
    """Boolean value indicating whether to return any bilingual voices that use the specified language as an additional
    language. For instance, if you request all languages that use US English (es-US), and there is an Italian voice
    that speaks both Italian (it-IT) and US English, that voice will be included if you specify yes but not if you
    specify no.
    """
    next_token: str | None
    """An opaque pagination token returned from the previous DescribeVoices operation. If present, this indicates where
    to continue the listing.
    """
    def __init__(self, *,
        engine: Engine | None = ...,
        language_code: LanguageCode | None = ...,
        include_additional_language_codes: bool | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class DescribeVoicesOutput(_Response):
    voices: list[Voice]
    """A list of voices with their properties."""
    next_token: str | None
    """The pagination token to use in the next request to continue the listing of voices. NextToken is returned only if
    the response is truncated.
    """
    def __init__(self, *, voices: Sequence[Voice] = ..., next_token: str | None = ...) -> None: ...

class FlushStreamConfiguration(_Message):
    """Configuration for controlling when synthesized audio flushes to the output stream."""
    force: bool | None
    """Specifies whether to force the synthesis engine to immediately write buffered audio data to the output stream."""
    def __init__(self, *, force: bool | None = ...) -> None: ...

class GetLexiconInput(_Message):
    name: str
    """Name of the lexicon."""
    def __init__(self, *, name: str) -> None: ...

class GetLexiconOutput(_Response):
    lexicon: Lexicon
    """Lexicon object that provides name and the string content of the lexicon."""
    lexicon_attributes: LexiconAttributes
    """Metadata of the lexicon, including phonetic alphabetic used, language code, lexicon ARN, number of lexemes
    defined in the lexicon, and size of lexicon in bytes.
    """
    def __init__(self, *,
        lexicon: Lexicon | None = ...,
        lexicon_attributes: LexiconAttributes | None = ...,
    ) -> None: ...

class GetSpeechSynthesisTaskInput(_Message):
    task_id: str
    """The Amazon Polly generated identifier for a speech synthesis task."""
    def __init__(self, *, task_id: str) -> None: ...

class GetSpeechSynthesisTaskOutput(_Response):
    synthesis_task: SynthesisTask
    """SynthesisTask object that provides information from the requested task, including output format, creation time,
    task status, and so on.
    """
    def __init__(self, *, synthesis_task: SynthesisTask | None = ...) -> None: ...

class Lexicon(_Message):
    """Lexicon object that provides name and the string content of the lexicon."""
    content: str | None
    """Lexicon content in string format. The content of a lexicon must be in PLS format."""
    name: str | None
    """Name of the lexicon."""
    def __init__(self, *, content: str | None = ..., name: str | None = ...) -> None: ...

class LexiconAttributes(_Message):
    """Provides lexicon metadata."""
    alphabet: str | None
    """Phonetic alphabet used in the lexicon. Valid values are ipa, x-sampa, x-amazon-pinyin, x-amazon-jyutping,
    x-amazon-pron-kana, and x-amazon-yomigana.
    """
    language_code: LanguageCode | str | None
    """Language code that the lexicon applies to. A lexicon with a language code such as "en" would be applied to all
    English languages (en-GB, en-US, en-AUS, en-WLS, and so on.
    """
    last_modified: datetime | None
    """Date lexicon was last modified (a timestamp value)."""
    lexicon_arn: str | None
    """Amazon Resource Name (ARN) of the lexicon."""
    lexemes_count: int | None
    """Number of lexemes in the lexicon."""
    size: int | None
    """Total size of the lexicon, in characters."""
    def __init__(self, *,
        alphabet: str | None = ...,
        language_code: LanguageCode | None = ...,
        last_modified: Timestamp | None = ...,
        lexicon_arn: str | None = ...,
        lexemes_count: int | None = ...,
        size: int | None = ...,
    ) -> None: ...

class LexiconDescription(_Message):
    """Describes the content of the lexicon."""
    name: str | None
    """Name of the lexicon."""
    attributes: LexiconAttributes | None
    """Provides lexicon metadata."""
    def __init__(self, *, name: str | None = ..., attributes: LexiconAttributes | None = ...) -> None: ...

class ListLexiconsInput(_Message):
    next_token: str | None
    """An opaque pagination token returned from previous ListLexicons operation. If present, indicates where to
    continue the list of lexicons.
    """
    def __init__(self, *, next_token: str | None = ...) -> None: ...

class ListLexiconsOutput(_Response):
    lexicons: list[LexiconDescription]
    """A list of lexicon names and attributes."""
    next_token: str | None
    """The pagination token to use in the next request to continue the listing of lexicons. NextToken is returned only
    if the response is truncated.
    """
    def __init__(self, *,
        lexicons: Sequence[LexiconDescription] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListSpeechSynthesisTasksInput(_Message):
    max_results: int | None
    """Maximum number of speech synthesis tasks returned in a List operation."""
    next_token: str | None
    """The pagination token to use in the next request to continue the listing of speech synthesis tasks."""
    status: TaskStatus | str | None
    """Status of the speech synthesis tasks returned in a List operation"""
    def __init__(self, *,
        max_results: int | None = ...,
        next_token: str | None = ...,
        status: TaskStatus | None = ...,
    ) -> None: ...

class ListSpeechSynthesisTasksOutput(_Response):
    next_token: str | None
    """An opaque pagination token returned from the previous List operation in this request. If present, this indicates
    where to continue the listing.
    """
    synthesis_tasks: list[SynthesisTask]
    """List of SynthesisTask objects that provides information from the specified task in the list request, including
    output format, creation time, task status, and so on.
    """
    def __init__(self, *,
        next_token: str | None = ...,
        synthesis_tasks: Sequence[SynthesisTask] = ...,
    ) -> None: ...

class ListTagsForResourceInput(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) that identifies the resource for which to list the tags. Currently, the only
    supported resource is an Amazon Polly lexicon.
    """
    def __init__(self, *, resource_arn: str) -> None: ...

class ListTagsForResourceOutput(_Response):
    tags: dict[str, str]
    """The tags for the resource."""
    def __init__(self, *, tags: Mapping[str, str] = ...) -> None: ...

class PutLexiconInput(_Message):
    name: str
    """Name of the lexicon. The name must follow the regular expression format [0-9A-Za-z]{1,20}. That is, the name is
    a case-sensitive alphanumeric string up to 20 characters long.
    """
    content: str
    """Content of the PLS lexicon as string data."""
    tags: dict[str, str]
    """The metadata that you apply to the lexicon to help you categorize and organize it. Each tag consists of a key
    and an optional value, both of which you define. Tag keys can have a maximum character length of 128 characters,
    and tag values can have a maximum length of 256 characters. You can't replace the tags of an existing lexicon by
    overwriting it with PutLexicon.
    """
    def __init__(self, *, name: str, content: str, tags: Mapping[str, str] = ...) -> None: ...

class PutLexiconOutput(_Response):
    def __init__(self) -> None: ...

class ServiceFailureException(_Message):
    """An unknown condition has caused a service failure."""
    message: str | None
    def __init__(self, *, message: str | None = ...) -> None: ...

class ServiceQuotaExceededException(_Message):
    """An exception indicating a service quota would be exceeded."""
    message: str
    quota_code: QuotaCode | str
    """The quota code identifying the specific quota."""
    service_code: ServiceCode | str
    """The service code identifying the originating service."""
    def __init__(self, *, message: str, quota_code: QuotaCode, service_code: ServiceCode) -> None: ...

class StartSpeechSynthesisStreamActionStream(_Message):
    """The input event stream that contains text events and stream control events."""
    text_event: TextEvent | None
    """A text event containing content to be synthesized."""
    close_stream_event: CloseStreamEvent | None
    """An event indicating the end of the input stream."""
    def __init__(self, *,
        text_event: TextEventLike | None = ...,
        close_stream_event: CloseStreamEventLike | None = ...,
    ) -> None: ...

class StartSpeechSynthesisStreamEventStream(_Message):
    """The output event stream that contains synthesized audio events and stream status events."""
    audio_event: AudioEvent | None
    """An audio event containing synthesized speech."""
    stream_closed_event: StreamClosedEvent | None
    """An event, with summary information, indicating the stream has closed."""
    validation_exception: ValidationException | None
    """An exception indicating the input failed validation."""
    service_quota_exceeded_exception: ServiceQuotaExceededException | None
    """An exception indicating a service quota would be exceeded."""
    service_failure_exception: ServiceFailureException | None
    """An unknown condition has caused a service failure."""
    throttling_exception: ThrottlingException | None
    """An exception indicating the request was throttled."""
    def __init__(self, *,
        audio_event: AudioEvent | None = ...,
        stream_closed_event: StreamClosedEvent | None = ...,
        validation_exception: ValidationException | None = ...,
        service_quota_exceeded_exception: ServiceQuotaExceededException | None = ...,
        service_failure_exception: ServiceFailureException | None = ...,
        throttling_exception: ThrottlingException | None = ...,
    ) -> None: ...

class StartSpeechSynthesisStreamInput(_Message):
    engine: Engine | str
    """Specifies the engine for Amazon Polly to use when processing input text for speech synthesis. Currently, only
    the generative engine is supported. If you specify a voice that the selected engine doesn't support, Amazon
    Polly returns an error.
    """
    language_code: LanguageCode | str | None
    """An optional parameter that sets the language code for the speech synthesis request. Specify this parameter only
    when using a bilingual voice. If a bilingual voice is used and no language code is specified, Amazon Polly uses
    the default language of the bilingual voice.
    """
    lexicon_names: list[str]
    """The names of one or more pronunciation lexicons for the service to apply during synthesis. Amazon Polly applies
    lexicons only when the lexicon language matches the voice language.
    """
    output_format: OutputFormat | str
    """The audio format for the synthesized speech. Currently, Amazon Polly does not support JSON speech marks."""
    sample_rate: str | None
    """The audio frequency, specified in Hz."""
    voice_id: VoiceId | str
    """The voice to use in synthesis. To get a list of available voice IDs, use the DescribeVoices operation."""
    action_stream: EventStream[StartSpeechSynthesisStreamActionStream] | None
    """The input event stream that contains text events and stream control events."""
    def __init__(self, *,
        engine: Engine,
        output_format: OutputFormat,
        voice_id: VoiceId,
        language_code: LanguageCode | None = ...,
        lexicon_names: Sequence[str] = ...,
        sample_rate: str | None = ...,
        action_stream: EventStream[StartSpeechSynthesisStreamActionStreamLike] | None = ...,
    ) -> None: ...

class StartSpeechSynthesisStreamOutput(_Response):
    event_stream: EventStream[StartSpeechSynthesisStreamEventStream]
    """The output event stream that contains synthesized audio events and stream status events."""
    def __init__(self, *,
        event_stream: EventStream[StartSpeechSynthesisStreamEventStream] | None = ...,
    ) -> None: ...

class StartSpeechSynthesisTaskInput(_Message):
    engine: Engine | str | None
    """Specifies the engine (standard, neural, long-form or generative) for Amazon Polly to use when processing input
    text for speech synthesis. Using a voice that is not supported for the engine selected will result in an error.
    """
    language_code: LanguageCode | str | None
    """Optional language code for the Speech Synthesis request. This is only necessary if using a bilingual voice, such
    as Aditi, which can be used for either Indian English (en-IN) or Hindi (hi-IN).
    """
    lexicon_names: list[str]
    """List of one or more pronunciation lexicon names you want the service to apply during synthesis. Lexicons are
    applied only if the language of the lexicon is the same as the language of the voice.
    """
    output_format: OutputFormat | str
    """The format in which the returned output will be encoded. For audio stream, this will be mp3, ogg_vorbis,
    ogg_opus, mu-law, a-law, or pcm. For speech marks, this will be json.
    """
    output_s3_bucket_name: str
    """Amazon S3 bucket name to which the output file will be saved."""
    output_s3_key_prefix: str | None
    """The Amazon S3 key prefix for the output speech file."""
    sample_rate: str | None
    """The audio frequency specified in Hz."""
    sns_topic_arn: str | None
    """ARN for the SNS topic optionally used for providing status notification for a speech synthesis task."""
    speech_mark_types: list[SpeechMarkType | str]
    """The type of speech marks returned for the input text."""
    text: str
    """The input text to synthesize. If you specify ssml as the TextType, follow the SSML format for the input text."""
    text_type: TextType | str | None
    """Specifies whether the input text is plain text or SSML. The default value is plain text."""
    voice_id: VoiceId | str
    """Voice ID to use for the synthesis."""
    def __init__(self, *,
        output_format: OutputFormat,
        output_s3_bucket_name: str,
        text: str,
        voice_id: VoiceId,
        engine: Engine | None = ...,
        language_code: LanguageCode | None = ...,
        lexicon_names: Sequence[str] = ...,
        output_s3_key_prefix: str | None = ...,
        sample_rate: str | None = ...,
        sns_topic_arn: str | None = ...,
        speech_mark_types: Sequence[SpeechMarkType] = ...,
        text_type: TextType | None = ...,
    ) -> None: ...

class StartSpeechSynthesisTaskOutput(_Response):
    synthesis_task: SynthesisTask
    """SynthesisTask object that provides information and attributes about a newly submitted speech synthesis task."""
    def __init__(self, *, synthesis_task: SynthesisTask | None = ...) -> None: ...

class StreamClosedEvent(_Message):
    """An event, with summary information, indicating the stream has closed."""
    request_characters: int | None
    """The total number of characters synthesized during the streaming session."""
    def __init__(self, *, request_characters: int | None = ...) -> None: ...

class SynthesisTask(_Message):
    """SynthesisTask object that provides information and attributes about a newly submitted speech synthesis task."""
    engine: Engine | str | None
    """Specifies the engine (standard, neural, long-form or generative) for Amazon Polly to use when processing input
    text for speech synthesis. Using a voice that is not supported for the engine selected will result in an error.
    """
    task_id: str | None
    """The Amazon Polly generated identifier for a speech synthesis task."""
    task_status: TaskStatus | str | None
    """Current status of the individual speech synthesis task."""
    task_status_reason: str | None
    """Reason for the current status of a specific speech synthesis task, including errors if the task has failed."""
    output_uri: str | None
    """Pathway for the output speech file."""
    creation_time: datetime | None
    """Timestamp for the time the synthesis task was started."""
    request_characters: int | None
    """Number of billable characters synthesized."""
    sns_topic_arn: str | None
    """ARN for the SNS topic optionally used for providing status notification for a speech synthesis task."""
    lexicon_names: list[str]
    """List of one or more pronunciation lexicon names you want the service to apply during synthesis. Lexicons are
    applied only if the language of the lexicon is the same as the language of the voice.
    """
    output_format: OutputFormat | str | None
    """The format in which the returned output will be encoded. For audio stream, this will be mp3, ogg_vorbis,
    ogg_opus, mu-law, a-law, or pcm. For speech marks, this will be json.
    """
    sample_rate: str | None
    """The audio frequency specified in Hz."""
    speech_mark_types: list[SpeechMarkType | str]
    """The type of speech marks returned for the input text."""
    text_type: TextType | str | None
    """Specifies whether the input text is plain text or SSML. The default value is plain text."""
    voice_id: VoiceId | str | None
    """Voice ID to use for the synthesis."""
    language_code: LanguageCode | str | None
    """Optional language code for a synthesis task. This is only necessary if using a bilingual voice, such as Aditi,
    which can be used for either Indian English (en-IN) or Hindi (hi-IN).
    """
    def __init__(self, *,
        engine: Engine | None = ...,
        task_id: str | None = ...,
        task_status: TaskStatus | None = ...,
        task_status_reason: str | None = ...,
        output_uri: str | None = ...,
        creation_time: Timestamp | None = ...,
        request_characters: int | None = ...,
        sns_topic_arn: str | None = ...,
        lexicon_names: Sequence[str] = ...,
        output_format: OutputFormat | None = ...,
        sample_rate: str | None = ...,
        speech_mark_types: Sequence[SpeechMarkType] = ...,
        text_type: TextType | None = ...,
        voice_id: VoiceId | None = ...,
        language_code: LanguageCode | None = ...,
    ) -> None: ...

class SynthesizeSpeechInput(_Message):
    engine: Engine | str | None
    """Specifies the engine (standard, neural, long-form, or generative) for Amazon Polly to use when processing input
    text for speech synthesis. Provide an engine that is supported by the voice you select. If you don't provide an
    engine, the standard engine is selected by default. If a chosen voice isn't supported by the standard engine,
    this will result in an error. For information on Amazon Polly voices and which voices are available for each
    engine, see Available Voices.
    """
    language_code: LanguageCode | str | None
    """Optional language code for the Synthesize Speech request. This is only necessary if using a bilingual voice,
    such as Aditi, which can be used for either Indian English (en-IN) or Hindi (hi-IN).
    """
    lexicon_names: list[str]
    """List of one or more pronunciation lexicon names you want the service to apply during synthesis. Lexicons are
    applied only if the language of the lexicon is the same as the language of the voice. For information about
    storing lexicons, see PutLexicon.
    """
    output_format: OutputFormat | str
    """The format in which the returned output will be encoded. For audio stream, this will be mp3, ogg_vorbis,
    ogg_opus, mu-law, a-law or pcm. For speech marks, this will be json.
    """
    sample_rate: str | None
    """The audio frequency specified in Hz."""
    speech_mark_types: list[SpeechMarkType | str]
    """The type of speech marks returned for the input text."""
    text: str
    """Input text to synthesize. If you specify ssml as the TextType, follow the SSML format for the input text."""
    text_type: TextType | str | None
    """Specifies whether the input text is plain text or SSML. The default value is plain text. For more information,
    see Using SSML.
    """
    voice_id: VoiceId | str
    """Voice ID to use for the synthesis. You can get a list of available voice IDs by calling the DescribeVoices
    operation.
    """
    def __init__(self, *,
        output_format: OutputFormat,
        text: str,
        voice_id: VoiceId,
        engine: Engine | None = ...,
        language_code: LanguageCode | None = ...,
        lexicon_names: Sequence[str] = ...,
        sample_rate: str | None = ...,
        speech_mark_types: Sequence[SpeechMarkType] = ...,
        text_type: TextType | None = ...,
    ) -> None: ...

class SynthesizeSpeechOutput(_Response):
    audio_stream: Stream
    """Stream containing the synthesized speech."""
    content_type: str
    """Specifies the type audio stream. This should reflect the OutputFormat parameter in your request."""
    request_characters: int
    """Number of characters synthesized."""
    def __init__(self, *,
        audio_stream: StreamingBlob | None = ...,
        content_type: str | None = ...,
        request_characters: int | None = ...,
    ) -> None: ...

class TagResourceInput(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the resource to which to add tags. Currently, the only supported resource is
    an Amazon Polly lexicon.
    """
    tags: dict[str, str]
    """The tags to add to the resource, as key-value pairs. Tag keys can have a maximum character length of 128
    characters, and tag values can have a maximum length of 256 characters.
    """
    def __init__(self, *, resource_arn: str, tags: Mapping[str, str]) -> None: ...

class TagResourceOutput(_Response):
    def __init__(self) -> None: ...

class TextEvent(_Message):
    """A text event containing content to be synthesized."""
    text: str
    """The text content to synthesize. If you specify ssml as the TextType, follow the SSML format for the input text."""
    text_type: TextType | str | None
    """Specifies whether the input text is plain text or SSML. Default: plain text."""
    flush_stream_configuration: FlushStreamConfiguration | None
    """Configuration for controlling when synthesized audio flushes to the output stream."""
    def __init__(self, *,
        text: str,
        text_type: TextType | None = ...,
        flush_stream_configuration: FlushStreamConfigurationLike | None = ...,
    ) -> None: ...

class ThrottlingException(_Message):
    """An exception indicating the request was throttled."""
    message: str | None
    throttling_reasons: list[ThrottlingReason]
    """A list of reasons explaining why the request was throttled."""
    def __init__(self, *,
        message: str | None = ...,
        throttling_reasons: Sequence[ThrottlingReason] = ...,
    ) -> None: ...

class ThrottlingReason(_Message):
    """Provides information about a specific throttling reason."""
    reason: str | None
    """The reason code explaining why the request was throttled."""
    resource: str | None
    """The resource that caused the throttling."""
    def __init__(self, *, reason: str | None = ..., resource: str | None = ...) -> None: ...

class UntagResourceInput(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the resource from which to remove tags. Currently, the only supported resource
    is an Amazon Polly lexicon.
    """
    tag_keys: list[str]
    """The keys of the tags to be removed."""
    def __init__(self, *, resource_arn: str, tag_keys: Sequence[str]) -> None: ...

class UntagResourceOutput(_Response):
    def __init__(self) -> None: ...

class ValidationException(_Message):
    """An exception indicating the input failed validation."""
    message: str
    reason: ValidationExceptionReason | str
    """The reason the request failed validation."""
    fields: list[ValidationExceptionField]
    """The fields that caused the validation error."""
    def __init__(self, *,
        message: str,
        reason: ValidationExceptionReason,
        fields: Sequence[ValidationExceptionField] = ...,
    ) -> None: ...

class ValidationExceptionField(_Message):
    """Information about a field that failed validation."""
    name: str
    """The name of the field that failed validation."""
    message: str
    """A message describing why the field failed validation."""
    def __init__(self, *, name: str, message: str) -> None: ...

class Voice(_Message):
    """Description of the voice."""
    gender: Gender | str | None
    """Gender of the voice."""
    id: VoiceId | str | None
    """Amazon Polly assigned voice ID. This is the ID that you specify when calling the SynthesizeSpeech operation."""
    language_code: LanguageCode | str | None
    """Language code of the voice."""
    language_name: str | None
    """Human readable name of the language in English."""
    name: str | None
    """Name of the voice (for example, Salli, Kendra, etc.). This provides a human readable voice name that you might
    display in your application.
    """
    additional_language_codes: list[LanguageCode | str]
    """Additional codes for languages available for the specified voice in addition to its default language."""
    supported_engines: list[Engine | str]
    """Specifies which engines (standard, neural, long-form or generative) are supported by a given voice."""
    def __init__(self, *,
        gender: Gender | None = ...,
        id: VoiceId | None = ...,
        language_code: LanguageCode | None = ...,
        language_name: str | None = ...,
        name: str | None = ...,
        additional_language_codes: Sequence[LanguageCode] = ...,
        supported_engines: Sequence[Engine] = ...,
    ) -> None: ...

class CloseStreamEventDict(TypedDict):
    """A CloseStreamEvent as a dict."""

CloseStreamEventLike: TypeAlias = CloseStreamEvent | CloseStreamEventDict

class DeleteLexiconInputDict(TypedDict):
    """A DeleteLexiconInput as a dict."""
    name: str

class DescribeVoicesInputDict(TypedDict):
    """A DescribeVoicesInput as a dict."""
    engine: NotRequired[Engine | None]
    language_code: NotRequired[LanguageCode | None]
    include_additional_language_codes: NotRequired[bool | None]
    next_token: NotRequired[str | None]

class FlushStreamConfigurationDict(TypedDict):
    """A FlushStreamConfiguration as a dict."""
    force: NotRequired[bool | None]

FlushStreamConfigurationLike: TypeAlias = FlushStreamConfiguration | FlushStreamConfigurationDict

class GetLexiconInputDict(TypedDict):
    """A GetLexiconInput as a dict."""
    name: str

class GetSpeechSynthesisTaskInputDict(TypedDict):
    """A GetSpeechSynthesisTaskInput as a dict."""
    task_id: str

class ListLexiconsInputDict(TypedDict):
    """A ListLexiconsInput as a dict."""
    next_token: NotRequired[str | None]

class ListSpeechSynthesisTasksInputDict(TypedDict):
    """A ListSpeechSynthesisTasksInput as a dict."""
    max_results: NotRequired[int | None]
    next_token: NotRequired[str | None]
    status: NotRequired[TaskStatus | None]

class ListTagsForResourceInputDict(TypedDict):
    """A ListTagsForResourceInput as a dict."""
    resource_arn: str

class PutLexiconInputDict(TypedDict):
    """A PutLexiconInput as a dict."""
    name: str
    content: str
    tags: NotRequired[Mapping[str, str] | None]

class StartSpeechSynthesisStreamActionStreamDict(TypedDict):
    """A StartSpeechSynthesisStreamActionStream as a dict."""
    text_event: NotRequired[TextEventLike | None]
    close_stream_event: NotRequired[CloseStreamEventLike | None]

StartSpeechSynthesisStreamActionStreamLike: TypeAlias = StartSpeechSynthesisStreamActionStream | StartSpeechSynthesisStreamActionStreamDict

class StartSpeechSynthesisStreamInputDict(TypedDict):
    """A StartSpeechSynthesisStreamInput as a dict."""
    engine: Engine
    language_code: NotRequired[LanguageCode | None]
    lexicon_names: NotRequired[Sequence[str] | None]
    output_format: OutputFormat
    sample_rate: NotRequired[str | None]
    voice_id: VoiceId
    action_stream: NotRequired[EventStream[StartSpeechSynthesisStreamActionStreamLike] | None]

class StartSpeechSynthesisTaskInputDict(TypedDict):
    """A StartSpeechSynthesisTaskInput as a dict."""
    engine: NotRequired[Engine | None]
    language_code: NotRequired[LanguageCode | None]
    lexicon_names: NotRequired[Sequence[str] | None]
    output_format: OutputFormat
    output_s3_bucket_name: str
    output_s3_key_prefix: NotRequired[str | None]
    sample_rate: NotRequired[str | None]
    sns_topic_arn: NotRequired[str | None]
    speech_mark_types: NotRequired[Sequence[SpeechMarkType] | None]
    text: str
    text_type: NotRequired[TextType | None]
    voice_id: VoiceId

class SynthesizeSpeechInputDict(TypedDict):
    """A SynthesizeSpeechInput as a dict."""
    engine: NotRequired[Engine | None]
    language_code: NotRequired[LanguageCode | None]
    lexicon_names: NotRequired[Sequence[str] | None]
    output_format: OutputFormat
    sample_rate: NotRequired[str | None]
    speech_mark_types: NotRequired[Sequence[SpeechMarkType] | None]
    text: str
    text_type: NotRequired[TextType | None]
    voice_id: VoiceId

class TagResourceInputDict(TypedDict):
    """A TagResourceInput as a dict."""
    resource_arn: str
    tags: Mapping[str, str]

class TextEventDict(TypedDict):
    """A TextEvent as a dict."""
    text: str
    text_type: NotRequired[TextType | None]
    flush_stream_configuration: NotRequired[FlushStreamConfigurationLike | None]

TextEventLike: TypeAlias = TextEvent | TextEventDict

class UntagResourceInputDict(TypedDict):
    """A UntagResourceInput as a dict."""
    resource_arn: str
    tag_keys: Sequence[str]

class Errors:
    """The errors of Amazon Polly: `except client.errors.ThrottlingException as error`."""

    class EngineNotSupportedException(ServiceError):
        """This engine is not compatible with the voice that you have designated. Choose a new voice that is compatible
        with the engine or change the engine and restart the operation.
        """

    class InvalidLexiconException(ServiceError):
        """Amazon Polly can't find the specified lexicon. Verify that the lexicon's name is spelled correctly, and then try
        again.
        """

    class InvalidNextTokenException(ServiceError):
        """The NextToken is invalid. Verify that it's spelled correctly, and then try again."""

    class InvalidS3BucketException(ServiceError):
        """The provided Amazon S3 bucket name is invalid. Please check your input with S3 bucket naming requirements and
        try again.
        """

    class InvalidS3KeyException(ServiceError):
        """The provided Amazon S3 key prefix is invalid. Please provide a valid S3 object key name."""

    class InvalidSampleRateException(ServiceError):
        """The specified sample rate is not valid."""

    class InvalidSnsTopicArnException(ServiceError):
        """The provided SNS topic ARN is invalid. Please provide a valid SNS topic ARN and try again."""

    class InvalidSsmlException(ServiceError):
        """The SSML you provided is invalid. Verify the SSML syntax, spelling of tags and values, and then try again."""

    class InvalidTagParameterException(ServiceError):
        """The resource ARN or a tag in the request isn't valid. Specify the ARN of a supported resource in the Amazon Web
        Services account and Region of the request. Tag keys can have a maximum length of 128 characters, and tag values
        can have a maximum length of 256 characters. Correct the ARN or the tags, and then try again.
        """

    class InvalidTaskIdException(ServiceError):
        """The provided Task ID is not valid. Please provide a valid Task ID and try again."""

    class LanguageNotSupportedException(ServiceError):
        """The language specified is not currently supported by Amazon Polly in this capacity."""

    class LexiconNotFoundException(ServiceError):
        """Amazon Polly can't find the specified lexicon. This could be caused by a lexicon that is missing, its name is
        misspelled or specifying a lexicon that is in a different region.
        """

    class LexiconSizeExceededException(ServiceError):
        """The maximum size of the specified lexicon would be exceeded by this operation."""

    class MarksNotSupportedForFormatException(ServiceError):
        """Speech marks are not supported for the OutputFormat selected. Speech marks are only available for content in
        json format.
        """

    class MaxLexemeLengthExceededException(ServiceError):
        """The maximum size of the lexeme would be exceeded by this operation."""

    class MaxLexiconsNumberExceededException(ServiceError):
        """The maximum number of lexicons would be exceeded by this operation."""

    class ResourceNotFoundException(ServiceError):
        """Amazon Polly can't find the specified resource. Verify that the resource exists in the Amazon Web Services
        account and Region of the request and that its ARN is spelled correctly, and then try again.
        """
        resource_id: str | None
        """The identifier of the resource that wasn't found."""
        resource_type: ResourceType | str | None
        """The type of the resource that wasn't found."""

    class ServiceFailureException(ServiceError):
        """An unknown condition has caused a service failure."""

    class ServiceQuotaExceededException(ServiceError):
        """The request would cause a service quota to be exceeded."""
        quota_code: QuotaCode | str | None
        """The quota code identifying the specific quota."""
        service_code: ServiceCode | str | None
        """The service code identifying the originating service."""

    class SsmlMarksNotSupportedForTextTypeException(ServiceError):
        """SSML speech marks are not supported for plain text-type input."""

    class SynthesisTaskNotFoundException(ServiceError):
        """The Speech Synthesis task with requested Task ID cannot be found."""

    class TextLengthExceededException(ServiceError):
        """The value of the "Text" parameter is longer than the accepted limits. For the SynthesizeSpeech API, the limit
        for input text is a maximum of 6000 characters total, of which no more than 3000 can be billed characters. For
        the StartSpeechSynthesisTask API, the maximum is 200,000 characters, of which no more than 100,000 can be billed
        characters. SSML tags are not counted as billed characters.
        """

    class ThrottlingException(ServiceError):
        """The request was denied because of request throttling."""
        throttling_reasons: list[ThrottlingReason]
        """A list of reasons explaining why the request was throttled."""

    class TooManyTagsException(ServiceError):
        """The list of tags on the resource is over the limit. The maximum number of tags that can be applied to a resource
        is 50. Remove unused tags or reduce the number of tags in the request, and then try again.
        """

    class UnsupportedPlsAlphabetException(ServiceError):
        """The alphabet specified by the lexicon is not a supported alphabet. Valid values are ipa, x-sampa,
        x-amazon-pinyin, x-amazon-jyutping, x-amazon-pron-kana, and x-amazon-yomigana. Replace the unsupported alphabet
        with one of the valid values and resubmit your request.
        """

    class UnsupportedPlsLanguageException(ServiceError):
        """The language specified in the lexicon is unsupported. For a list of supported languages, see Lexicon Attributes."""

    class ValidationException(ServiceError):
        """The input fails to satisfy the constraints specified by the service."""
        reason: ValidationExceptionReason | str | None
        """The reason the request failed validation."""
        fields: list[ValidationExceptionField]
        """The fields that caused the validation error."""

    def from_code(self, code: str) -> type[ServiceError]: ...

errors: Errors

class _DescribeVoices:
    def __call__(self, *,
        engine: Engine | None = None,
        language_code: LanguageCode | None = None,
        include_additional_language_codes: bool | None = None,
        next_token: str | None = None,
    ) -> DescribeVoicesOutput:
        """Returns the list of voices that are available for use when requesting speech synthesis. Each voice speaks a
        specified language, is either male or female, and is identified by an ID, which is the ASCII version of the
        voice name.

        When synthesizing speech ( SynthesizeSpeech ), you provide the voice ID for the voice you want from the list of
        voices returned by DescribeVoices.

        For example, you want your news reader application to read news in a specific language, but giving a user the
        option to choose the voice. Using the DescribeVoices operation you can provide the user with a list of available
        voices to select from.

        You can optionally specify a language code to filter the available voices. For example, if you specify en-US,
        the operation returns a list of all available US English voices.

        This operation requires permissions to perform the polly:DescribeVoices action.

        Args:
            engine (Engine | None):
                Specifies the engine (standard, neural, long-form or generative) used by Amazon Polly when processing
                input text for speech synthesis.
            language_code (LanguageCode | None):
                The language identification tag (ISO 639 code for the language name-ISO 3166 country code) for filtering
                the list of voices returned. If you don't specify this optional parameter, all available voices are
                returned.
            include_additional_language_codes (bool | None):
                Boolean value indicating whether to return any bilingual voices that use the specified language as an
                additional language. For instance, if you request all languages that use US English (es-US), and there
                is an Italian voice that speaks both Italian (it-IT) and US English, that voice will be included if you
                specify yes but not if you specify no.
            next_token (str | None):
                An opaque pagination token returned from the previous DescribeVoices operation. If present, this
                indicates where to continue the listing.

        Raises:
            InvalidNextTokenException, ServiceFailureException
        """
    def pages(self, **request: Unpack[DescribeVoicesInputDict]) -> Iterator[DescribeVoicesOutput]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[DescribeVoicesInputDict]) -> Iterator[Voice]:
        """Every one of the answers' `voices`, fetched as needed."""

class _ListLexicons:
    def __call__(self, *, next_token: str | None = None) -> ListLexiconsOutput:
        """Returns a list of pronunciation lexicons stored in an Amazon Web Services Region. For more information, see
        Managing Lexicons.

        Args:
            next_token (str | None):
                An opaque pagination token returned from previous ListLexicons operation. If present, indicates where to
                continue the list of lexicons.

        Raises:
            InvalidNextTokenException, ServiceFailureException
        """
    def pages(self, **request: Unpack[ListLexiconsInputDict]) -> Iterator[ListLexiconsOutput]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListLexiconsInputDict]) -> Iterator[LexiconDescription]:
        """Every one of the answers' `lexicons`, fetched as needed."""

class _ListSpeechSynthesisTasks:
    def __call__(self, *,
        max_results: int | None = None,
        next_token: str | None = None,
        status: TaskStatus | None = None,
    ) -> ListSpeechSynthesisTasksOutput:
        """Returns a list of SpeechSynthesisTask objects ordered by their creation date. This operation can filter the
        tasks by their status, for example, allowing users to list only tasks that are completed.

        Args:
            max_results (int | None):
                Maximum number of speech synthesis tasks returned in a List operation.
            next_token (str | None):
                The pagination token to use in the next request to continue the listing of speech synthesis tasks.
            status (TaskStatus | None):
                Status of the speech synthesis tasks returned in a List operation

        Raises:
            InvalidNextTokenException, ServiceFailureException
        """
    def pages(self, **request: Unpack[ListSpeechSynthesisTasksInputDict]) -> Iterator[ListSpeechSynthesisTasksOutput]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListSpeechSynthesisTasksInputDict]) -> Iterator[SynthesisTask]:
        """Every one of the answers' `synthesis_tasks`, fetched as needed."""

class Waiters:
    """The waiters of Amazon Polly: ask again until a state is reached."""

class Client:
    """The synchronous client of Amazon Polly."""
    errors: Errors
    wait: Waiters
    def delete_lexicon(self, *, name: str) -> DeleteLexiconOutput:
        """Deletes the specified pronunciation lexicon stored in an Amazon Web Services Region. A lexicon which has been
        deleted is not available for speech synthesis, nor is it possible to retrieve it using either the GetLexicon or
        ListLexicon APIs.

        For more information, see Managing Lexicons.

        Args:
            name (str):
                The name of the lexicon to delete. Must be an existing lexicon in the region.

        Raises:
            LexiconNotFoundException, ServiceFailureException
        """
    describe_voices: _DescribeVoices
    """Returns the list of voices that are available for use when requesting speech synthesis. Each voice speaks a
    specified language, is either male or female, and is identified by an ID, which is the ASCII version of the
    voice name.
    """
    def get_lexicon(self, *, name: str) -> GetLexiconOutput:
        """Returns the content of the specified pronunciation lexicon stored in an Amazon Web Services Region. For more
        information, see Managing Lexicons.

        Args:
            name (str):
                Name of the lexicon.

        Raises:
            LexiconNotFoundException, ServiceFailureException
        """
    def get_speech_synthesis_task(self, *, task_id: str) -> GetSpeechSynthesisTaskOutput:
        """Retrieves a specific SpeechSynthesisTask object based on its TaskID. This object contains information about the
        given speech synthesis task, including the status of the task, and a link to the S3 bucket containing the output
        of the task.

        Args:
            task_id (str):
                The Amazon Polly generated identifier for a speech synthesis task.

        Raises:
            InvalidTaskIdException, ServiceFailureException, SynthesisTaskNotFoundException
        """
    list_lexicons: _ListLexicons
    """Returns a list of pronunciation lexicons stored in an Amazon Web Services Region. For more information, see
    Managing Lexicons.
    """
    list_speech_synthesis_tasks: _ListSpeechSynthesisTasks
    """Returns a list of SpeechSynthesisTask objects ordered by their creation date. This operation can filter the
    tasks by their status, for example, allowing users to list only tasks that are completed.
    """
    def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceOutput:
        """Lists the tags for an Amazon Polly resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) that identifies the resource for which to list the tags. Currently, the
                only supported resource is an Amazon Polly lexicon.

        Raises:
            InvalidTagParameterException, ResourceNotFoundException, ServiceFailureException, ThrottlingException,
            ValidationException
        """
    def put_lexicon(self, *,
        name: str,
        content: str,
        tags: Mapping[str, str] | None = None,
    ) -> PutLexiconOutput:
        """Stores a pronunciation lexicon in an Amazon Web Services Region. If a lexicon with the same name already exists
        in the region, it is overwritten by the new lexicon. Lexicon operations have eventual consistency, therefore, it
        might take some time before the lexicon is available to the SynthesizeSpeech operation.

        Overwriting a lexicon keeps its existing tags. You can specify tags only when you create a lexicon. If you
        specify tags for a lexicon that already exists, the request fails with a ValidationException. To change the tags
        of an existing lexicon, use TagResource and UntagResource.

        For more information, see Managing Lexicons.

        Args:
            name (str):
                Name of the lexicon. The name must follow the regular expression format [0-9A-Za-z]{1,20}. That is, the
                name is a case-sensitive alphanumeric string up to 20 characters long.
            content (str):
                Content of the PLS lexicon as string data.
            tags (Mapping[str, str] | None):
                The metadata that you apply to the lexicon to help you categorize and organize it. Each tag consists of
                a key and an optional value, both of which you define. Tag keys can have a maximum character length of
                128 characters, and tag values can have a maximum length of 256 characters. You can't replace the tags
                of an existing lexicon by overwriting it with PutLexicon.

        Raises:
            InvalidLexiconException, InvalidTagParameterException, LexiconSizeExceededException,
            MaxLexemeLengthExceededException, MaxLexiconsNumberExceededException, ServiceFailureException,
            TooManyTagsException, UnsupportedPlsAlphabetException, UnsupportedPlsLanguageException, ValidationException
        """
    def start_speech_synthesis_stream(self, *,
        engine: Engine,
        output_format: OutputFormat,
        voice_id: VoiceId,
        language_code: LanguageCode | None = None,
        lexicon_names: Sequence[str] | None = None,
        sample_rate: str | None = None,
        action_stream: EventStream[StartSpeechSynthesisStreamActionStreamLike] | None = None,
    ) -> StartSpeechSynthesisStreamOutput:
        """Synthesizes UTF-8 input, plain text, or SSML over a bidirectional streaming connection. Specify synthesis
        parameters in HTTP/2 headers, send text incrementally as events on the input stream, and receive synthesized
        audio as it becomes available.

        This operation serves as a bidirectional counterpart to SynthesizeSpeech:

        - SynthesizeSpeech

        Args:
            engine (Engine):
                Specifies the engine for Amazon Polly to use when processing input text for speech synthesis. Currently,
                only the generative engine is supported. If you specify a voice that the selected engine doesn't
                support, Amazon Polly returns an error.
            output_format (OutputFormat):
                The audio format for the synthesized speech. Currently, Amazon Polly does not support JSON speech marks.
            voice_id (VoiceId):
                The voice to use in synthesis. To get a list of available voice IDs, use the DescribeVoices operation.
            language_code (LanguageCode | None):
                An optional parameter that sets the language code for the speech synthesis request. Specify this
                parameter only when using a bilingual voice. If a bilingual voice is used and no language code is
                specified, Amazon Polly uses the default language of the bilingual voice.
            lexicon_names (Sequence[str] | None):
                The names of one or more pronunciation lexicons for the service to apply during synthesis. Amazon Polly
                applies lexicons only when the lexicon language matches the voice language.
            sample_rate (str | None):
                The audio frequency, specified in Hz.
            action_stream (EventStream[StartSpeechSynthesisStreamActionStreamLike] | None):
                The input event stream that contains text events and stream control events.

        Raises:
            ServiceFailureException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    def start_speech_synthesis_task(self, *,
        output_format: OutputFormat,
        output_s3_bucket_name: str,
        text: str,
        voice_id: VoiceId,
        engine: Engine | None = None,
        language_code: LanguageCode | None = None,
        lexicon_names: Sequence[str] | None = None,
        output_s3_key_prefix: str | None = None,
        sample_rate: str | None = None,
        sns_topic_arn: str | None = None,
        speech_mark_types: Sequence[SpeechMarkType] | None = None,
        text_type: TextType | None = None,
    ) -> StartSpeechSynthesisTaskOutput:
        """Allows the creation of an asynchronous synthesis task, by starting a new SpeechSynthesisTask. This operation
        requires all the standard information needed for speech synthesis, plus the name of an Amazon S3 bucket for the
        service to store the output of the synthesis task and two optional parameters (OutputS3KeyPrefix and
        SnsTopicArn). Once the synthesis task is created, this operation will return a SpeechSynthesisTask object, which
        will include an identifier of this task as well as the current status. The SpeechSynthesisTask object is
        available for 72 hours after starting the asynchronous synthesis task.

        Args:
            output_format (OutputFormat):
                The format in which the returned output will be encoded. For audio stream, this will be mp3, ogg_vorbis,
                ogg_opus, mu-law, a-law, or pcm. For speech marks, this will be json.
            output_s3_bucket_name (str):
                Amazon S3 bucket name to which the output file will be saved.
            text (str):
                The input text to synthesize. If you specify ssml as the TextType, follow the SSML format for the input
                text.
            voice_id (VoiceId):
                Voice ID to use for the synthesis.
            engine (Engine | None):
                Specifies the engine (standard, neural, long-form or generative) for Amazon Polly to use when processing
                input text for speech synthesis. Using a voice that is not supported for the engine selected will result
                in an error.
            language_code (LanguageCode | None):
                Optional language code for the Speech Synthesis request. This is only necessary if using a bilingual
                voice, such as Aditi, which can be used for either Indian English (en-IN) or Hindi (hi-IN).
            lexicon_names (Sequence[str] | None):
                List of one or more pronunciation lexicon names you want the service to apply during synthesis. Lexicons
                are applied only if the language of the lexicon is the same as the language of the voice.
            output_s3_key_prefix (str | None):
                The Amazon S3 key prefix for the output speech file.
            sample_rate (str | None):
                The audio frequency specified in Hz.
            sns_topic_arn (str | None):
                ARN for the SNS topic optionally used for providing status notification for a speech synthesis task.
            speech_mark_types (Sequence[SpeechMarkType] | None):
                The type of speech marks returned for the input text.
            text_type (TextType | None):
                Specifies whether the input text is plain text or SSML. The default value is plain text.

        Raises:
            EngineNotSupportedException, InvalidS3BucketException, InvalidS3KeyException, InvalidSampleRateException,
            InvalidSnsTopicArnException, InvalidSsmlException, LanguageNotSupportedException, LexiconNotFoundException,
            MarksNotSupportedForFormatException, ServiceFailureException, SsmlMarksNotSupportedForTextTypeException,
            TextLengthExceededException
        """
    def synthesize_speech(self, *,
        output_format: OutputFormat,
        text: str,
        voice_id: VoiceId,
        engine: Engine | None = None,
        language_code: LanguageCode | None = None,
        lexicon_names: Sequence[str] | None = None,
        sample_rate: str | None = None,
        speech_mark_types: Sequence[SpeechMarkType] | None = None,
        text_type: TextType | None = None,
    ) -> SynthesizeSpeechOutput:
        """Synthesizes UTF-8 input, plain text or SSML, to a stream of bytes. SSML input must be valid, well-formed SSML.
        Some alphabets might not be available with all the voices (for example, Cyrillic might not be read at all by
        English voices) unless phoneme mapping is used. For more information, see How it Works.

        Args:
            output_format (OutputFormat):
                The format in which the returned output will be encoded. For audio stream, this will be mp3, ogg_vorbis,
                ogg_opus, mu-law, a-law or pcm. For speech marks, this will be json.
            text (str):
                Input text to synthesize. If you specify ssml as the TextType, follow the SSML format for the input
                text.
            voice_id (VoiceId):
                Voice ID to use for the synthesis. You can get a list of available voice IDs by calling the
                DescribeVoices operation.
            engine (Engine | None):
                Specifies the engine (standard, neural, long-form, or generative) for Amazon Polly to use when
                processing input text for speech synthesis. Provide an engine that is supported by the voice you select.
                If you don't provide an engine, the standard engine is selected by default. If a chosen voice isn't
                supported by the standard engine, this will result in an error. For information on Amazon Polly voices
                and which voices are available for each engine, see Available Voices.
            language_code (LanguageCode | None):
                Optional language code for the Synthesize Speech request. This is only necessary if using a bilingual
                voice, such as Aditi, which can be used for either Indian English (en-IN) or Hindi (hi-IN).
            lexicon_names (Sequence[str] | None):
                List of one or more pronunciation lexicon names you want the service to apply during synthesis. Lexicons
                are applied only if the language of the lexicon is the same as the language of the voice. For
                information about storing lexicons, see PutLexicon.
            sample_rate (str | None):
                The audio frequency specified in Hz.
            speech_mark_types (Sequence[SpeechMarkType] | None):
                The type of speech marks returned for the input text.
            text_type (TextType | None):
                Specifies whether the input text is plain text or SSML. The default value is plain text. For more
                information, see Using SSML.

        Raises:
            EngineNotSupportedException, InvalidSampleRateException, InvalidSsmlException,
            LanguageNotSupportedException, LexiconNotFoundException, MarksNotSupportedForFormatException,
            ServiceFailureException, SsmlMarksNotSupportedForTextTypeException, TextLengthExceededException
        """
    def tag_resource(self, *, resource_arn: str, tags: Mapping[str, str]) -> TagResourceOutput:
        """Adds specified tags to a resource with the specified ARN. Existing tags on a resource are not changed if they
        are not specified in the request parameters. If you specify a tag key that already exists on the resource, the
        value in the request replaces the existing value.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the resource to which to add tags. Currently, the only supported
                resource is an Amazon Polly lexicon.
            tags (Mapping[str, str]):
                The tags to add to the resource, as key-value pairs. Tag keys can have a maximum character length of 128
                characters, and tag values can have a maximum length of 256 characters.

        Raises:
            InvalidTagParameterException, ResourceNotFoundException, ServiceFailureException, ThrottlingException,
            TooManyTagsException, ValidationException
        """
    def untag_resource(self, *, resource_arn: str, tag_keys: Sequence[str]) -> UntagResourceOutput:
        """Deletes specified tags from a resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the resource from which to remove tags. Currently, the only supported
                resource is an Amazon Polly lexicon.
            tag_keys (Sequence[str]):
                The keys of the tags to be removed.

        Raises:
            InvalidTagParameterException, ResourceNotFoundException, ServiceFailureException, ThrottlingException,
            ValidationException
        """

class AsyncStartSpeechSynthesisStreamOutput(StartSpeechSynthesisStreamOutput):
    """What the asynchronous client answers: the same, its stream read with `await`."""
    event_stream: AsyncEventStream[StartSpeechSynthesisStreamEventStream]  # type: ignore[assignment]

class AsyncSynthesizeSpeechOutput(SynthesizeSpeechOutput):
    """What the asynchronous client answers: the same, its stream read with `await`."""
    audio_stream: AsyncStream  # type: ignore[assignment]

class _AsyncDescribeVoices:
    async def __call__(self, *,
        engine: Engine | None = None,
        language_code: LanguageCode | None = None,
        include_additional_language_codes: bool | None = None,
        next_token: str | None = None,
    ) -> DescribeVoicesOutput:
        """Returns the list of voices that are available for use when requesting speech synthesis. Each voice speaks a
        specified language, is either male or female, and is identified by an ID, which is the ASCII version of the
        voice name.

        When synthesizing speech ( SynthesizeSpeech ), you provide the voice ID for the voice you want from the list of
        voices returned by DescribeVoices.

        For example, you want your news reader application to read news in a specific language, but giving a user the
        option to choose the voice. Using the DescribeVoices operation you can provide the user with a list of available
        voices to select from.

        You can optionally specify a language code to filter the available voices. For example, if you specify en-US,
        the operation returns a list of all available US English voices.

        This operation requires permissions to perform the polly:DescribeVoices action.

        Args:
            engine (Engine | None):
                Specifies the engine (standard, neural, long-form or generative) used by Amazon Polly when processing
                input text for speech synthesis.
            language_code (LanguageCode | None):
                The language identification tag (ISO 639 code for the language name-ISO 3166 country code) for filtering
                the list of voices returned. If you don't specify this optional parameter, all available voices are
                returned.
            include_additional_language_codes (bool | None):
                Boolean value indicating whether to return any bilingual voices that use the specified language as an
                additional language. For instance, if you request all languages that use US English (es-US), and there
                is an Italian voice that speaks both Italian (it-IT) and US English, that voice will be included if you
                specify yes but not if you specify no.
            next_token (str | None):
                An opaque pagination token returned from the previous DescribeVoices operation. If present, this
                indicates where to continue the listing.

        Raises:
            InvalidNextTokenException, ServiceFailureException
        """
    def pages(self, **request: Unpack[DescribeVoicesInputDict]) -> AsyncIterator[DescribeVoicesOutput]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[DescribeVoicesInputDict]) -> AsyncIterator[Voice]:
        """Every one of the answers' `voices`, fetched as needed."""

class _AsyncListLexicons:
    async def __call__(self, *, next_token: str | None = None) -> ListLexiconsOutput:
        """Returns a list of pronunciation lexicons stored in an Amazon Web Services Region. For more information, see
        Managing Lexicons.

        Args:
            next_token (str | None):
                An opaque pagination token returned from previous ListLexicons operation. If present, indicates where to
                continue the list of lexicons.

        Raises:
            InvalidNextTokenException, ServiceFailureException
        """
    def pages(self, **request: Unpack[ListLexiconsInputDict]) -> AsyncIterator[ListLexiconsOutput]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListLexiconsInputDict]) -> AsyncIterator[LexiconDescription]:
        """Every one of the answers' `lexicons`, fetched as needed."""

class _AsyncListSpeechSynthesisTasks:
    async def __call__(self, *,
        max_results: int | None = None,
        next_token: str | None = None,
        status: TaskStatus | None = None,
    ) -> ListSpeechSynthesisTasksOutput:
        """Returns a list of SpeechSynthesisTask objects ordered by their creation date. This operation can filter the
        tasks by their status, for example, allowing users to list only tasks that are completed.

        Args:
            max_results (int | None):
                Maximum number of speech synthesis tasks returned in a List operation.
            next_token (str | None):
                The pagination token to use in the next request to continue the listing of speech synthesis tasks.
            status (TaskStatus | None):
                Status of the speech synthesis tasks returned in a List operation

        Raises:
            InvalidNextTokenException, ServiceFailureException
        """
    def pages(self, **request: Unpack[ListSpeechSynthesisTasksInputDict]) -> AsyncIterator[ListSpeechSynthesisTasksOutput]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListSpeechSynthesisTasksInputDict]) -> AsyncIterator[SynthesisTask]:
        """Every one of the answers' `synthesis_tasks`, fetched as needed."""

class AsyncWaiters:
    """The waiters of Amazon Polly: ask again until a state is reached."""

class AsyncClient:
    """The asynchronous client of Amazon Polly."""
    errors: Errors
    wait: AsyncWaiters
    async def delete_lexicon(self, *, name: str) -> DeleteLexiconOutput:
        """Deletes the specified pronunciation lexicon stored in an Amazon Web Services Region. A lexicon which has been
        deleted is not available for speech synthesis, nor is it possible to retrieve it using either the GetLexicon or
        ListLexicon APIs.

        For more information, see Managing Lexicons.

        Args:
            name (str):
                The name of the lexicon to delete. Must be an existing lexicon in the region.

        Raises:
            LexiconNotFoundException, ServiceFailureException
        """
    describe_voices: _AsyncDescribeVoices
    """Returns the list of voices that are available for use when requesting speech synthesis. Each voice speaks a
    specified language, is either male or female, and is identified by an ID, which is the ASCII version of the
    voice name.
    """
    async def get_lexicon(self, *, name: str) -> GetLexiconOutput:
        """Returns the content of the specified pronunciation lexicon stored in an Amazon Web Services Region. For more
        information, see Managing Lexicons.

        Args:
            name (str):
                Name of the lexicon.

        Raises:
            LexiconNotFoundException, ServiceFailureException
        """
    async def get_speech_synthesis_task(self, *, task_id: str) -> GetSpeechSynthesisTaskOutput:
        """Retrieves a specific SpeechSynthesisTask object based on its TaskID. This object contains information about the
        given speech synthesis task, including the status of the task, and a link to the S3 bucket containing the output
        of the task.

        Args:
            task_id (str):
                The Amazon Polly generated identifier for a speech synthesis task.

        Raises:
            InvalidTaskIdException, ServiceFailureException, SynthesisTaskNotFoundException
        """
    list_lexicons: _AsyncListLexicons
    """Returns a list of pronunciation lexicons stored in an Amazon Web Services Region. For more information, see
    Managing Lexicons.
    """
    list_speech_synthesis_tasks: _AsyncListSpeechSynthesisTasks
    """Returns a list of SpeechSynthesisTask objects ordered by their creation date. This operation can filter the
    tasks by their status, for example, allowing users to list only tasks that are completed.
    """
    async def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceOutput:
        """Lists the tags for an Amazon Polly resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) that identifies the resource for which to list the tags. Currently, the
                only supported resource is an Amazon Polly lexicon.

        Raises:
            InvalidTagParameterException, ResourceNotFoundException, ServiceFailureException, ThrottlingException,
            ValidationException
        """
    async def put_lexicon(self, *,
        name: str,
        content: str,
        tags: Mapping[str, str] | None = None,
    ) -> PutLexiconOutput:
        """Stores a pronunciation lexicon in an Amazon Web Services Region. If a lexicon with the same name already exists
        in the region, it is overwritten by the new lexicon. Lexicon operations have eventual consistency, therefore, it
        might take some time before the lexicon is available to the SynthesizeSpeech operation.

        Overwriting a lexicon keeps its existing tags. You can specify tags only when you create a lexicon. If you
        specify tags for a lexicon that already exists, the request fails with a ValidationException. To change the tags
        of an existing lexicon, use TagResource and UntagResource.

        For more information, see Managing Lexicons.

        Args:
            name (str):
                Name of the lexicon. The name must follow the regular expression format [0-9A-Za-z]{1,20}. That is, the
                name is a case-sensitive alphanumeric string up to 20 characters long.
            content (str):
                Content of the PLS lexicon as string data.
            tags (Mapping[str, str] | None):
                The metadata that you apply to the lexicon to help you categorize and organize it. Each tag consists of
                a key and an optional value, both of which you define. Tag keys can have a maximum character length of
                128 characters, and tag values can have a maximum length of 256 characters. You can't replace the tags
                of an existing lexicon by overwriting it with PutLexicon.

        Raises:
            InvalidLexiconException, InvalidTagParameterException, LexiconSizeExceededException,
            MaxLexemeLengthExceededException, MaxLexiconsNumberExceededException, ServiceFailureException,
            TooManyTagsException, UnsupportedPlsAlphabetException, UnsupportedPlsLanguageException, ValidationException
        """
    async def start_speech_synthesis_stream(self, *,
        engine: Engine,
        output_format: OutputFormat,
        voice_id: VoiceId,
        language_code: LanguageCode | None = None,
        lexicon_names: Sequence[str] | None = None,
        sample_rate: str | None = None,
        action_stream: EventStream[StartSpeechSynthesisStreamActionStreamLike] | None = None,
    ) -> AsyncStartSpeechSynthesisStreamOutput:
        """Synthesizes UTF-8 input, plain text, or SSML over a bidirectional streaming connection. Specify synthesis
        parameters in HTTP/2 headers, send text incrementally as events on the input stream, and receive synthesized
        audio as it becomes available.

        This operation serves as a bidirectional counterpart to SynthesizeSpeech:

        - SynthesizeSpeech

        Args:
            engine (Engine):
                Specifies the engine for Amazon Polly to use when processing input text for speech synthesis. Currently,
                only the generative engine is supported. If you specify a voice that the selected engine doesn't
                support, Amazon Polly returns an error.
            output_format (OutputFormat):
                The audio format for the synthesized speech. Currently, Amazon Polly does not support JSON speech marks.
            voice_id (VoiceId):
                The voice to use in synthesis. To get a list of available voice IDs, use the DescribeVoices operation.
            language_code (LanguageCode | None):
                An optional parameter that sets the language code for the speech synthesis request. Specify this
                parameter only when using a bilingual voice. If a bilingual voice is used and no language code is
                specified, Amazon Polly uses the default language of the bilingual voice.
            lexicon_names (Sequence[str] | None):
                The names of one or more pronunciation lexicons for the service to apply during synthesis. Amazon Polly
                applies lexicons only when the lexicon language matches the voice language.
            sample_rate (str | None):
                The audio frequency, specified in Hz.
            action_stream (EventStream[StartSpeechSynthesisStreamActionStreamLike] | None):
                The input event stream that contains text events and stream control events.

        Raises:
            ServiceFailureException, ServiceQuotaExceededException, ThrottlingException, ValidationException
        """
    async def start_speech_synthesis_task(self, *,
        output_format: OutputFormat,
        output_s3_bucket_name: str,
        text: str,
        voice_id: VoiceId,
        engine: Engine | None = None,
        language_code: LanguageCode | None = None,
        lexicon_names: Sequence[str] | None = None,
        output_s3_key_prefix: str | None = None,
        sample_rate: str | None = None,
        sns_topic_arn: str | None = None,
        speech_mark_types: Sequence[SpeechMarkType] | None = None,
        text_type: TextType | None = None,
    ) -> StartSpeechSynthesisTaskOutput:
        """Allows the creation of an asynchronous synthesis task, by starting a new SpeechSynthesisTask. This operation
        requires all the standard information needed for speech synthesis, plus the name of an Amazon S3 bucket for the
        service to store the output of the synthesis task and two optional parameters (OutputS3KeyPrefix and
        SnsTopicArn). Once the synthesis task is created, this operation will return a SpeechSynthesisTask object, which
        will include an identifier of this task as well as the current status. The SpeechSynthesisTask object is
        available for 72 hours after starting the asynchronous synthesis task.

        Args:
            output_format (OutputFormat):
                The format in which the returned output will be encoded. For audio stream, this will be mp3, ogg_vorbis,
                ogg_opus, mu-law, a-law, or pcm. For speech marks, this will be json.
            output_s3_bucket_name (str):
                Amazon S3 bucket name to which the output file will be saved.
            text (str):
                The input text to synthesize. If you specify ssml as the TextType, follow the SSML format for the input
                text.
            voice_id (VoiceId):
                Voice ID to use for the synthesis.
            engine (Engine | None):
                Specifies the engine (standard, neural, long-form or generative) for Amazon Polly to use when processing
                input text for speech synthesis. Using a voice that is not supported for the engine selected will result
                in an error.
            language_code (LanguageCode | None):
                Optional language code for the Speech Synthesis request. This is only necessary if using a bilingual
                voice, such as Aditi, which can be used for either Indian English (en-IN) or Hindi (hi-IN).
            lexicon_names (Sequence[str] | None):
                List of one or more pronunciation lexicon names you want the service to apply during synthesis. Lexicons
                are applied only if the language of the lexicon is the same as the language of the voice.
            output_s3_key_prefix (str | None):
                The Amazon S3 key prefix for the output speech file.
            sample_rate (str | None):
                The audio frequency specified in Hz.
            sns_topic_arn (str | None):
                ARN for the SNS topic optionally used for providing status notification for a speech synthesis task.
            speech_mark_types (Sequence[SpeechMarkType] | None):
                The type of speech marks returned for the input text.
            text_type (TextType | None):
                Specifies whether the input text is plain text or SSML. The default value is plain text.

        Raises:
            EngineNotSupportedException, InvalidS3BucketException, InvalidS3KeyException, InvalidSampleRateException,
            InvalidSnsTopicArnException, InvalidSsmlException, LanguageNotSupportedException, LexiconNotFoundException,
            MarksNotSupportedForFormatException, ServiceFailureException, SsmlMarksNotSupportedForTextTypeException,
            TextLengthExceededException
        """
    async def synthesize_speech(self, *,
        output_format: OutputFormat,
        text: str,
        voice_id: VoiceId,
        engine: Engine | None = None,
        language_code: LanguageCode | None = None,
        lexicon_names: Sequence[str] | None = None,
        sample_rate: str | None = None,
        speech_mark_types: Sequence[SpeechMarkType] | None = None,
        text_type: TextType | None = None,
    ) -> AsyncSynthesizeSpeechOutput:
        """Synthesizes UTF-8 input, plain text or SSML, to a stream of bytes. SSML input must be valid, well-formed SSML.
        Some alphabets might not be available with all the voices (for example, Cyrillic might not be read at all by
        English voices) unless phoneme mapping is used. For more information, see How it Works.

        Args:
            output_format (OutputFormat):
                The format in which the returned output will be encoded. For audio stream, this will be mp3, ogg_vorbis,
                ogg_opus, mu-law, a-law or pcm. For speech marks, this will be json.
            text (str):
                Input text to synthesize. If you specify ssml as the TextType, follow the SSML format for the input
                text.
            voice_id (VoiceId):
                Voice ID to use for the synthesis. You can get a list of available voice IDs by calling the
                DescribeVoices operation.
            engine (Engine | None):
                Specifies the engine (standard, neural, long-form, or generative) for Amazon Polly to use when
                processing input text for speech synthesis. Provide an engine that is supported by the voice you select.
                If you don't provide an engine, the standard engine is selected by default. If a chosen voice isn't
                supported by the standard engine, this will result in an error. For information on Amazon Polly voices
                and which voices are available for each engine, see Available Voices.
            language_code (LanguageCode | None):
                Optional language code for the Synthesize Speech request. This is only necessary if using a bilingual
                voice, such as Aditi, which can be used for either Indian English (en-IN) or Hindi (hi-IN).
            lexicon_names (Sequence[str] | None):
                List of one or more pronunciation lexicon names you want the service to apply during synthesis. Lexicons
                are applied only if the language of the lexicon is the same as the language of the voice. For
                information about storing lexicons, see PutLexicon.
            sample_rate (str | None):
                The audio frequency specified in Hz.
            speech_mark_types (Sequence[SpeechMarkType] | None):
                The type of speech marks returned for the input text.
            text_type (TextType | None):
                Specifies whether the input text is plain text or SSML. The default value is plain text. For more
                information, see Using SSML.

        Raises:
            EngineNotSupportedException, InvalidSampleRateException, InvalidSsmlException,
            LanguageNotSupportedException, LexiconNotFoundException, MarksNotSupportedForFormatException,
            ServiceFailureException, SsmlMarksNotSupportedForTextTypeException, TextLengthExceededException
        """
    async def tag_resource(self, *, resource_arn: str, tags: Mapping[str, str]) -> TagResourceOutput:
        """Adds specified tags to a resource with the specified ARN. Existing tags on a resource are not changed if they
        are not specified in the request parameters. If you specify a tag key that already exists on the resource, the
        value in the request replaces the existing value.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the resource to which to add tags. Currently, the only supported
                resource is an Amazon Polly lexicon.
            tags (Mapping[str, str]):
                The tags to add to the resource, as key-value pairs. Tag keys can have a maximum character length of 128
                characters, and tag values can have a maximum length of 256 characters.

        Raises:
            InvalidTagParameterException, ResourceNotFoundException, ServiceFailureException, ThrottlingException,
            TooManyTagsException, ValidationException
        """
    async def untag_resource(self, *, resource_arn: str, tag_keys: Sequence[str]) -> UntagResourceOutput:
        """Deletes specified tags from a resource.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the resource from which to remove tags. Currently, the only supported
                resource is an Amazon Polly lexicon.
            tag_keys (Sequence[str]):
                The keys of the tags to be removed.

        Raises:
            InvalidTagParameterException, ResourceNotFoundException, ServiceFailureException, ThrottlingException,
            ValidationException
        """
