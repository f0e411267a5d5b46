"""The types of Amazon Transcribe.

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

BaseModelName: TypeAlias = Literal["NarrowBand", "WideBand"]

CLMLanguageCode: TypeAlias = Literal["en-US", "hi-IN", "es-US", "en-GB", "en-AU", "de-DE", "ja-JP"]

CallAnalyticsFeature: TypeAlias = Literal["GENERATIVE_SUMMARIZATION"]

CallAnalyticsJobStatus: TypeAlias = Literal["QUEUED", "IN_PROGRESS", "FAILED", "COMPLETED"]

CallAnalyticsSkippedReasonCode: TypeAlias = Literal["INSUFFICIENT_CONVERSATION_CONTENT", "FAILED_SAFETY_GUIDELINES"]

InputType: TypeAlias = Literal["REAL_TIME", "POST_CALL"]

LanguageCode: TypeAlias = Literal[
    "af-ZA",
    "ar-AE",
    "ar-SA",
    "am-ET",
    "cy-GB",
    "da-DK",
    "de-CH",
    "de-DE",
    "en-AB",
    "en-AU",
    "en-GB",
    "en-IE",
    "en-IN",
    "en-US",
    "en-WL",
    "es-ES",
    "es-MX",
    "es-US",
    "fa-AF",
    "fa-IR",
    "fr-CA",
    "fr-FR",
    "ga-IE",
    "gd-GB",
    "he-IL",
    "hi-IN",
    "ht-HT",
    "id-ID",
    "it-IT",
    "ja-JP",
    "jv-ID",
    "km-KH",
    "ko-KR",
    "my-MM",
    "ms-MY",
    "nl-NL",
    "pt-BR",
    "pt-PT",
    "ru-RU",
    "ta-IN",
    "te-IN",
    "tr-TR",
    "zh-CN",
    "zh-TW",
    "th-TH",
    "en-ZA",
    "en-NZ",
    "vi-VN",
    "sv-SE",
    "ab-GE",
    "ast-ES",
    "az-AZ",
    "ba-RU",
    "be-BY",
    "bg-BG",
    "bn-IN",
    "bs-BA",
    "ca-ES",
    "ckb-IQ",
    "ckb-IR",
    "cs-CZ",
    "cy-WL",
    "el-GR",
    "et-EE",
    "et-ET",
    "eu-ES",
    "fi-FI",
    "gl-ES",
    "gu-IN",
    "ha-NG",
    "hr-HR",
    "hu-HU",
    "hy-AM",
    "is-IS",
    "ka-GE",
    "kab-DZ",
    "kk-KZ",
    "kn-IN",
    "ky-KG",
    "lg-IN",
    "lt-LT",
    "lv-LV",
    "mhr-RU",
    "mi-NZ",
    "mk-MK",
    "ml-IN",
    "mn-MN",
    "mr-IN",
    "mt-MT",
    "no-NO",
    "ne-NP",
    "or-IN",
    "pa-IN",
    "pl-PL",
    "ps-AF",
    "ro-RO",
    "rw-RW",
    "si-LK",
    "sk-SK",
    "sl-SI",
    "so-SO",
    "sq-AL",
    "sr-RS",
    "su-ID",
    "sw-BI",
    "sw-KE",
    "sw-RW",
    "sw-TZ",
    "sw-UG",
    "tl-PH",
    "tt-RU",
    "ug-CN",
    "uk-UA",
    "uz-UZ",
    "wo-SN",
    "zh-HK",
    "zu-ZA",
]

MediaFormat: TypeAlias = Literal["mp3", "mp4", "wav", "flac", "ogg", "amr", "webm", "m4a"]

MedicalContentIdentificationType: TypeAlias = Literal["PHI"]

MedicalScribeJobStatus: TypeAlias = Literal["QUEUED", "IN_PROGRESS", "FAILED", "COMPLETED"]

MedicalScribeLanguageCode: TypeAlias = Literal["en-US"]

MedicalScribeNoteTemplate: TypeAlias = Literal[
    "HISTORY_AND_PHYSICAL",
    "GIRPP",
    "BIRP",
    "SIRP",
    "DAP",
    "BEHAVIORAL_SOAP",
    "PHYSICAL_SOAP",
]

MedicalScribeParticipantRole: TypeAlias = Literal["PATIENT", "CLINICIAN"]

ModelStatus: TypeAlias = Literal["IN_PROGRESS", "FAILED", "COMPLETED"]

OutputLocationType: TypeAlias = Literal["CUSTOMER_BUCKET", "SERVICE_BUCKET"]

ParticipantRole: TypeAlias = Literal["AGENT", "CUSTOMER"]

PiiEntityType: TypeAlias = Literal[
    "BANK_ACCOUNT_NUMBER",
    "BANK_ROUTING",
    "CREDIT_DEBIT_NUMBER",
    "CREDIT_DEBIT_CVV",
    "CREDIT_DEBIT_EXPIRY",
    "PIN",
    "EMAIL",
    "ADDRESS",
    "NAME",
    "PHONE",
    "SSN",
    "DATE_TIME",
    "PASSPORT_NUMBER",
    "DRIVER_ID",
    "URL",
    "AGE",
    "USERNAME",
    "PASSWORD",
    "AWS_ACCESS_KEY",
    "AWS_SECRET_KEY",
    "IP_ADDRESS",
    "MAC_ADDRESS",
    "LICENSE_PLATE",
    "VEHICLE_IDENTIFICATION_NUMBER",
    "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER",
    "CA_HEALTH_NUMBER",
    "CA_SOCIAL_INSURANCE_NUMBER",
    "INTERNATIONAL_BANK_ACCOUNT_NUMBER",
    "SWIFT_CODE",
    "ALL",
]

Pronouns: TypeAlias = Literal["HE_HIM", "SHE_HER", "THEY_THEM"]

RedactionOutput: TypeAlias = Literal["redacted", "redacted_and_unredacted"]

RedactionType: TypeAlias = Literal["PII"]

SentimentValue: TypeAlias = Literal["POSITIVE", "NEGATIVE", "NEUTRAL", "MIXED"]

Specialty: TypeAlias = Literal["PRIMARYCARE"]

SubtitleFormat: TypeAlias = Literal["vtt", "srt"]

ToxicityCategory: TypeAlias = Literal["ALL"]

TranscriptFilterType: TypeAlias = Literal["EXACT"]

TranscriptionJobStatus: TypeAlias = Literal["QUEUED", "IN_PROGRESS", "FAILED", "COMPLETED"]

Type: TypeAlias = Literal["CONVERSATION", "DICTATION"]

VocabularyFilterMethod: TypeAlias = Literal["remove", "mask", "tag"]

VocabularyState: TypeAlias = Literal["PENDING", "READY", "FAILED"]

class AbsoluteTimeRange(_Message):
    """Makes it possible to specify a time range (in milliseconds) in your audio, during which you want to search for
    the specified sentiments. See for more detail.
    """
    start_time: int | None
    """The time, in milliseconds, when Amazon Transcribe starts searching for the specified criteria in your audio. If
    you include StartTime in your request, you must also include EndTime.
    """
    end_time: int | None
    """The time, in milliseconds, when Amazon Transcribe stops searching for the specified criteria in your audio. If
    you include EndTime in your request, you must also include StartTime.
    """
    first: int | None
    """The time, in milliseconds, from the start of your media file until the specified value. Amazon Transcribe
    searches for your specified criteria in this time segment.
    """
    last: int | None
    """The time, in milliseconds, from the specified value until the end of your media file. Amazon Transcribe searches
    for your specified criteria in this time segment.
    """
    def __init__(self, *,
        start_time: int | None = ...,
        end_time: int | None = ...,
        first: int | None = ...,
        last: int | None = ...,
    ) -> None: ...

class CallAnalyticsJob(_Message):
    """Provides detailed information about the current Call Analytics job, including job status and, if applicable,
    failure reason.
    """
    call_analytics_job_name: str | None
    """The name of the Call Analytics job. Job names are case sensitive and must be unique within an Amazon Web
    Services account.
    """
    call_analytics_job_status: CallAnalyticsJobStatus | str | None
    """Provides the status of the specified Call Analytics job."""
    call_analytics_job_details: CallAnalyticsJobDetails | None
    """Provides detailed information about a call analytics job, including information about skipped analytics
    features.
    """
    language_code: LanguageCode | str | None
    """The language code used to create your Call Analytics job. For a list of supported languages and their associated
    language codes, refer to the Supported languages table.
    """
    media_sample_rate_hertz: int | None
    """The sample rate, in hertz, of the audio track in your input media file."""
    media_format: MediaFormat | str | None
    """The format of the input media file."""
    media: Media | None
    """Provides the Amazon S3 location of the media file you used in your Call Analytics request."""
    transcript: Transcript | None
    """Provides you with the Amazon S3 URI you can use to access your transcript."""
    start_time: datetime | None
    """The date and time the specified Call Analytics job began processing."""
    creation_time: datetime | None
    """The date and time the specified Call Analytics job request was made."""
    completion_time: datetime | None
    """The date and time the specified Call Analytics job finished processing."""
    failure_reason: str | None
    """If CallAnalyticsJobStatus is FAILED, FailureReason contains information about why the Call Analytics job request
    failed.
    """
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) you included in your request."""
    identified_language_score: float | None
    """The confidence score associated with the language identified in your media file."""
    settings: CallAnalyticsJobSettings | None
    """Provides information on any additional settings that were included in your request. Additional settings include
    content redaction and language identification settings.
    """
    channel_definitions: list[ChannelDefinition]
    """Indicates which speaker is on which channel."""
    tags: list[Tag]
    """The tags, each in the form of a key:value pair, assigned to the specified call analytics job."""
    def __init__(self, *,
        call_analytics_job_name: str | None = ...,
        call_analytics_job_status: CallAnalyticsJobStatus | None = ...,
        call_analytics_job_details: CallAnalyticsJobDetails | None = ...,
        language_code: LanguageCode | None = ...,
        media_sample_rate_hertz: int | None = ...,
        media_format: MediaFormat | None = ...,
        media: MediaLike | None = ...,
        transcript: Transcript | None = ...,
        start_time: Timestamp | None = ...,
        creation_time: Timestamp | None = ...,
        completion_time: Timestamp | None = ...,
        failure_reason: str | None = ...,
        data_access_role_arn: str | None = ...,
        identified_language_score: float | None = ...,
        settings: CallAnalyticsJobSettingsLike | None = ...,
        channel_definitions: Sequence[ChannelDefinitionLike] = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CallAnalyticsJobDetails(_Message):
    """Provides detailed information about a call analytics job, including information about skipped analytics
    features.
    """
    skipped: list[CallAnalyticsSkippedFeature]
    """Contains information about any skipped analytics features during the analysis of a call analytics job."""
    def __init__(self, *, skipped: Sequence[CallAnalyticsSkippedFeature] = ...) -> None: ...

class CallAnalyticsJobSettings(_Message):
    """Provides information on any additional settings that were included in your request. Additional settings include
    content redaction and language identification settings.
    """
    vocabulary_name: str | None
    """The name of the custom vocabulary you want to include in your Call Analytics transcription request. Custom
    vocabulary names are case sensitive.
    """
    vocabulary_filter_name: str | None
    """The name of the custom vocabulary filter you want to include in your Call Analytics transcription request.
    Custom vocabulary filter names are case sensitive.
    """
    vocabulary_filter_method: VocabularyFilterMethod | str | None
    """Specify how you want your custom vocabulary filter applied to your transcript."""
    language_model_name: str | None
    """The name of the custom language model you want to use when processing your Call Analytics job. Note that custom
    language model names are case sensitive.
    """
    content_redaction: ContentRedaction | None
    """Makes it possible to redact or flag specified personally identifiable information (PII) in your transcript. If
    you use ContentRedaction, you must also include the sub-parameters: RedactionOutput and RedactionType. You can
    optionally include PiiEntityTypes to choose which types of PII you want to redact.
    """
    language_options: list[LanguageCode | str]
    """You can specify two or more language codes that represent the languages you think may be present in your media.
    Including more than five is not recommended. If you're unsure what languages are present, do not include this
    parameter.
    """
    language_id_settings: dict[str, LanguageIdSettings]
    """If using automatic language identification in your request and you want to apply a custom language model, a
    custom vocabulary, or a custom vocabulary filter, include LanguageIdSettings with the relevant sub-parameters
    (VocabularyName, LanguageModelName, and VocabularyFilterName).
    """
    summarization: Summarization | None
    """Contains GenerateAbstractiveSummary, which is a required parameter if you want to enable Generative call
    summarization in your Call Analytics request.
    """
    def __init__(self, *,
        vocabulary_name: str | None = ...,
        vocabulary_filter_name: str | None = ...,
        vocabulary_filter_method: VocabularyFilterMethod | None = ...,
        language_model_name: str | None = ...,
        content_redaction: ContentRedactionLike | None = ...,
        language_options: Sequence[LanguageCode] = ...,
        language_id_settings: Mapping[str, LanguageIdSettingsLike] = ...,
        summarization: SummarizationLike | None = ...,
    ) -> None: ...

class CallAnalyticsJobSummary(_Message):
    """Provides detailed information about a specific Call Analytics job."""
    call_analytics_job_name: str | None
    """The name of the Call Analytics job. Job names are case sensitive and must be unique within an Amazon Web
    Services account.
    """
    creation_time: datetime | None
    """The date and time the specified Call Analytics job request was made."""
    start_time: datetime | None
    """The date and time your Call Analytics job began processing."""
    completion_time: datetime | None
    """The date and time the specified Call Analytics job finished processing."""
    language_code: LanguageCode | str | None
    """The language code used to create your Call Analytics transcription."""
    call_analytics_job_status: CallAnalyticsJobStatus | str | None
    """Provides the status of your Call Analytics job."""
    call_analytics_job_details: CallAnalyticsJobDetails | None
    """Provides detailed information about a call analytics job, including information about skipped analytics
    features.
    """
    failure_reason: str | None
    """If CallAnalyticsJobStatus is FAILED, FailureReason contains information about why the Call Analytics job failed.
    See also: Common Errors.
    """
    def __init__(self, *,
        call_analytics_job_name: str | None = ...,
        creation_time: Timestamp | None = ...,
        start_time: Timestamp | None = ...,
        completion_time: Timestamp | None = ...,
        language_code: LanguageCode | None = ...,
        call_analytics_job_status: CallAnalyticsJobStatus | None = ...,
        call_analytics_job_details: CallAnalyticsJobDetails | None = ...,
        failure_reason: str | None = ...,
    ) -> None: ...

class CallAnalyticsSkippedFeature(_Message):
    """Represents a skipped analytics feature during the analysis of a call analytics job."""
    feature: CallAnalyticsFeature | str | None
    """Indicates the type of analytics feature that was skipped during the analysis of a call analytics job."""
    reason_code: CallAnalyticsSkippedReasonCode | str | None
    """Provides a code indicating the reason why a specific analytics feature was skipped during the analysis of a call
    analytics job.
    """
    message: str | None
    """Contains additional information or a message explaining why a specific analytics feature was skipped during the
    analysis of a call analytics job.
    """
    def __init__(self, *,
        feature: CallAnalyticsFeature | None = ...,
        reason_code: CallAnalyticsSkippedReasonCode | None = ...,
        message: str | None = ...,
    ) -> None: ...

class CategoryProperties(_Message):
    """Provides you with the properties of the Call Analytics category you specified in your
    UpdateCallAnalyticsCategory request.
    """
    category_name: str | None
    """The name of the Call Analytics category. Category names are case sensitive and must be unique within an Amazon
    Web Services account.
    """
    rules: list[Rule]
    """The rules used to define a Call Analytics category. Each category can have between 1 and 20 rules."""
    create_time: datetime | None
    """The date and time the specified Call Analytics category was created."""
    last_update_time: datetime | None
    """The date and time the specified Call Analytics category was last updated."""
    tags: list[Tag]
    """The tags, each in the form of a key:value pair, assigned to the specified call analytics category."""
    input_type: InputType | str | None
    """The input type associated with the specified category. POST_CALL refers to a category that is applied to batch
    transcriptions; REAL_TIME refers to a category that is applied to streaming transcriptions.
    """
    def __init__(self, *,
        category_name: str | None = ...,
        rules: Sequence[RuleLike] = ...,
        create_time: Timestamp | None = ...,
        last_update_time: Timestamp | None = ...,
        tags: Sequence[TagLike] = ...,
        input_type: InputType | None = ...,
    ) -> None: ...

class ChannelDefinition(_Message):
    """Makes it possible to specify which speaker is on which channel. For example, if your agent is the first
    participant to speak, you would set ChannelId to 0 (to indicate the first channel) and ParticipantRole to AGENT
    (to indicate that it's the agent speaking).
    """
    channel_id: int | None
    """Specify the audio channel you want to define."""
    participant_role: ParticipantRole | str | None
    """Specify the speaker you want to define. Omitting this parameter is equivalent to specifying both participants."""
    def __init__(self, *,
        channel_id: int | None = ...,
        participant_role: ParticipantRole | None = ...,
    ) -> None: ...

class ClinicalNoteGenerationSettings(_Message):
    """Specify settings for the clinical note generation."""
    note_template: MedicalScribeNoteTemplate | str | None
    """Specify one of the following templates to use for the clinical note summary. The default is
    HISTORY_AND_PHYSICAL.
    """
    def __init__(self, *, note_template: MedicalScribeNoteTemplate | None = ...) -> None: ...

class ContentRedaction(_Message):
    """Indicates whether redaction was enabled in your transcript."""
    redaction_type: RedactionType | str
    """Specify the category of information you want to redact; PII (personally identifiable information) is the only
    valid value. You can use PiiEntityTypes to choose which types of PII you want to redact. If you do not include
    PiiEntityTypes in your request, all PII is redacted.
    """
    redaction_output: RedactionOutput | str
    """Specify if you want only a redacted transcript, or if you want a redacted and an unredacted transcript."""
    pii_entity_types: list[PiiEntityType | str]
    """Specify which types of personally identifiable information (PII) you want to redact in your transcript. You can
    include as many types as you'd like, or you can select ALL. If you do not include PiiEntityTypes in your
    request, all PII is redacted.
    """
    def __init__(self, *,
        redaction_type: RedactionType,
        redaction_output: RedactionOutput,
        pii_entity_types: Sequence[PiiEntityType] = ...,
    ) -> None: ...

class CreateCallAnalyticsCategoryRequest(_Message):
    category_name: str
    """A unique name, chosen by you, for your Call Analytics category. It's helpful to use a detailed naming system
    that will make sense to you in the future. For example, it's better to use sentiment-positive-last30seconds for
    a category over a generic name like test-category.
    """
    rules: list[Rule]
    """Rules define a Call Analytics category. When creating a new category, you must create between 1 and 20 rules for
    that category. For each rule, you specify a filter you want applied to the attributes of a call. For example,
    you can choose a sentiment filter that detects if a customer's sentiment was positive during the last 30 seconds
    of the call.
    """
    tags: list[Tag]
    """Adds one or more custom tags, each in the form of a key:value pair, to a new call analytics category at the time
    you start this new job.
    """
    input_type: InputType | str | None
    """Choose whether you want to create a real-time or a post-call category for your Call Analytics transcription."""
    def __init__(self, *,
        category_name: str,
        rules: Sequence[RuleLike],
        tags: Sequence[TagLike] = ...,
        input_type: InputType | None = ...,
    ) -> None: ...

class CreateCallAnalyticsCategoryResponse(_Response):
    category_properties: CategoryProperties
    """Provides you with the properties of your new category, including its associated rules."""
    def __init__(self, *, category_properties: CategoryProperties | None = ...) -> None: ...

class CreateLanguageModelRequest(_Message):
    language_code: CLMLanguageCode | str
    """The language code that represents the language of your model. Each custom language model must contain terms in
    only one language, and the language you select for your custom language model must match the language of your
    training and tuning data.
    """
    base_model_name: BaseModelName | str
    """The Amazon Transcribe standard language model, or base model, used to create your custom language model. Amazon
    Transcribe offers two options for base models: Wideband and Narrowband.
    """
    model_name: str
    """A unique name, chosen by you, for your custom language model."""
    input_data_config: InputDataConfig
    """Contains the Amazon S3 location of the training data you want to use to create a new custom language model, and
    permissions to access this location.
    """
    encryption_configuration: EncryptionConfiguration | None
    """Specifies the encryption configuration for your custom language model. Your model artifacts are encrypted with
    the specified KMS key or with an AWS-owned key if a key is not supplied.
    """
    tags: list[Tag]
    """Adds one or more custom tags, each in the form of a key:value pair, to a new custom language model at the time
    you create this new model.
    """
    def __init__(self, *,
        language_code: CLMLanguageCode,
        base_model_name: BaseModelName,
        model_name: str,
        input_data_config: InputDataConfigLike,
        encryption_configuration: EncryptionConfigurationLike | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateLanguageModelResponse(_Response):
    language_code: CLMLanguageCode | str
    """The language code you selected for your custom language model."""
    base_model_name: BaseModelName | str
    """The Amazon Transcribe standard language model, or base model, you specified when creating your custom language
    model.
    """
    model_name: str
    """The name of your custom language model."""
    input_data_config: InputDataConfig
    """Lists your data access role ARN (Amazon Resource Name) and the Amazon S3 locations you provided for your
    training (S3Uri) and tuning (TuningDataS3Uri) data.
    """
    model_status: ModelStatus | str
    """The status of your custom language model. When the status displays as COMPLETED, your model is ready to use."""
    def __init__(self, *,
        language_code: CLMLanguageCode | None = ...,
        base_model_name: BaseModelName | None = ...,
        model_name: str | None = ...,
        input_data_config: InputDataConfigLike | None = ...,
        model_status: ModelStatus | None = ...,
    ) -> None: ...

class CreateMedicalVocabularyRequest(_Message):
    vocabulary_name: str
    """A unique name, chosen by you, for your new custom medical vocabulary."""
    language_code: LanguageCode | str
    """The language code that represents the language of the entries in your custom vocabulary. US English (en-US) is
    the only language supported with Amazon Transcribe Medical.
    """
    vocabulary_file_uri: str
    """The Amazon S3 location (URI) of the text file that contains your custom medical vocabulary. The URI must be in
    the same Amazon Web Services Region as the resource you're calling.
    """
    tags: list[Tag]
    """Adds one or more custom tags, each in the form of a key:value pair, to a new custom medical vocabulary at the
    time you create this new custom vocabulary.
    """
    def __init__(self, *,
        vocabulary_name: str,
        language_code: LanguageCode,
        vocabulary_file_uri: str,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateMedicalVocabularyResponse(_Response):
    vocabulary_name: str
    """The name you chose for your custom medical vocabulary."""
    language_code: LanguageCode | str
    """The language code you selected for your custom medical vocabulary. US English (en-US) is the only language
    supported with Amazon Transcribe Medical.
    """
    vocabulary_state: VocabularyState | str
    """The processing state of your custom medical vocabulary. If the state is READY, you can use the custom vocabulary
    in a StartMedicalTranscriptionJob request.
    """
    last_modified_time: datetime
    """The date and time you created your custom medical vocabulary."""
    failure_reason: str
    """If VocabularyState is FAILED, FailureReason contains information about why the medical transcription job request
    failed. See also: Common Errors.
    """
    def __init__(self, *,
        vocabulary_name: str | None = ...,
        language_code: LanguageCode | None = ...,
        vocabulary_state: VocabularyState | None = ...,
        last_modified_time: Timestamp | None = ...,
        failure_reason: str | None = ...,
    ) -> None: ...

class CreateVocabularyFilterRequest(_Message):
    vocabulary_filter_name: str
    """A unique name, chosen by you, for your new custom vocabulary filter."""
    language_code: LanguageCode | str
    """The language code that represents the language of the entries in your vocabulary filter. Each custom vocabulary
    filter must contain terms in only one language.
    """
    words: list[str]
    """Use this parameter if you want to create your custom vocabulary filter by including all desired terms, as
    comma-separated values, within your request. The other option for creating your vocabulary filter is to save
    your entries in a text file and upload them to an Amazon S3 bucket, then specify the location of your file using
    the VocabularyFilterFileUri parameter.
    """
    vocabulary_filter_file_uri: str | None
    """The Amazon S3 location of the text file that contains your custom vocabulary filter terms. The URI must be
    located in the same Amazon Web Services Region as the resource you're calling.
    """
    tags: list[Tag]
    """Adds one or more custom tags, each in the form of a key:value pair, to a new custom vocabulary filter at the
    time you create this new vocabulary filter.
    """
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that contains
    your input files (in this case, your custom vocabulary filter). If you include EncryptionConfiguration in your
    request, this role must also have permissions to access the specified KMS key. If the role that you specify
    doesn’t have the appropriate permissions, your request fails.
    """
    encryption_configuration: EncryptionConfiguration | None
    """Specifies the encryption configuration for your custom vocabulary filter. Your vocabulary filter artifacts are
    encrypted with the specified KMS key or with an AWS-owned key if a key is not supplied.
    """
    def __init__(self, *,
        vocabulary_filter_name: str,
        language_code: LanguageCode,
        words: Sequence[str] = ...,
        vocabulary_filter_file_uri: str | None = ...,
        tags: Sequence[TagLike] = ...,
        data_access_role_arn: str | None = ...,
        encryption_configuration: EncryptionConfigurationLike | None = ...,
    ) -> None: ...

class CreateVocabularyFilterResponse(_Response):
    vocabulary_filter_name: str
    """The name you chose for your custom vocabulary filter."""
    language_code: LanguageCode | str
    """The language code you selected for your custom vocabulary filter."""
    last_modified_time: datetime
    """The date and time you created your custom vocabulary filter."""
    def __init__(self, *,
        vocabulary_filter_name: str | None = ...,
        language_code: LanguageCode | None = ...,
        last_modified_time: Timestamp | None = ...,
    ) -> None: ...

class CreateVocabularyRequest(_Message):
    vocabulary_name: str
    """A unique name, chosen by you, for your new custom vocabulary."""
    language_code: LanguageCode | str
    """The language code that represents the language of the entries in your custom vocabulary. Each custom vocabulary
    must contain terms in only one language.
    """
    phrases: list[str]
    """Use this parameter if you want to create your custom vocabulary by including all desired terms, as
    comma-separated values, within your request. The other option for creating your custom vocabulary is to save
    your entries in a text file and upload them to an Amazon S3 bucket, then specify the location of your file using
    the VocabularyFileUri parameter.
    """
    vocabulary_file_uri: str | None
    """The Amazon S3 location of the text file that contains your custom vocabulary. The URI must be located in the
    same Amazon Web Services Region as the resource you're calling.
    """
    tags: list[Tag]
    """Adds one or more custom tags, each in the form of a key:value pair, to a new custom vocabulary at the time you
    create this new custom vocabulary.
    """
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that contains
    your input files (in this case, your custom vocabulary). If you include EncryptionConfiguration in your request,
    this role must also have permissions to access the specified KMS key. If the role that you specify doesn’t have
    the appropriate permissions, your request fails.
    """
    encryption_configuration: EncryptionConfiguration | None
    """Specifies the encryption configuration for your custom vocabulary. Your vocabulary artifacts are encrypted with
    the specified KMS key or with an AWS-owned key if a key is not supplied.
    """
    def __init__(self, *,
        vocabulary_name: str,
        language_code: LanguageCode,
        phrases: Sequence[str] = ...,
        vocabulary_file_uri: str | None = ...,
        tags: Sequence[TagLike] = ...,
        data_access_role_arn: str | None = ...,
        encryption_configuration: EncryptionConfigurationLike | None = ...,
    ) -> None: ...

class CreateVocabularyResponse(_Response):
    vocabulary_name: str
    """The name you chose for your custom vocabulary."""
    language_code: LanguageCode | str
    """The language code you selected for your custom vocabulary."""
    vocabulary_state: VocabularyState | str
    """The processing state of your custom vocabulary. If the state is READY, you can use the custom vocabulary in a
    StartTranscriptionJob request.
    """
    last_modified_time: datetime
    """The date and time you created your custom vocabulary."""
    failure_reason: str
    """If VocabularyState is FAILED, FailureReason contains information about why the custom vocabulary request failed.
    See also: Common Errors.
    """
    def __init__(self, *,
        vocabulary_name: str | None = ...,
        language_code: LanguageCode | None = ...,
        vocabulary_state: VocabularyState | None = ...,
        last_modified_time: Timestamp | None = ...,
        failure_reason: str | None = ...,
    ) -> None: ...

class DeleteCallAnalyticsCategoryRequest(_Message):
    category_name: str
    """The name of the Call Analytics category you want to delete. Category names are case sensitive."""
    def __init__(self, *, category_name: str) -> None: ...

class DeleteCallAnalyticsCategoryResponse(_Response):
    def __init__(self) -> None: ...

class DeleteCallAnalyticsJobRequest(_Message):
    call_analytics_job_name: str
    """The name of the Call Analytics job you want to delete. Job names are case sensitive."""
    def __init__(self, *, call_analytics_job_name: str) -> None: ...

class DeleteCallAnalyticsJobResponse(_Response):
    def __init__(self) -> None: ...

class DeleteLanguageModelRequest(_Message):
    model_name: str
    """The name of the custom language model you want to delete. Model names are case sensitive."""
    def __init__(self, *, model_name: str) -> None: ...

class DeleteLanguageModelResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteMedicalScribeJobRequest(_Message):
    medical_scribe_job_name: str
    """The name of the Medical Scribe job you want to delete. Job names are case sensitive."""
    def __init__(self, *, medical_scribe_job_name: str) -> None: ...

class DeleteMedicalScribeJobResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteMedicalTranscriptionJobRequest(_Message):
    medical_transcription_job_name: str
    """The name of the medical transcription job you want to delete. Job names are case sensitive."""
    def __init__(self, *, medical_transcription_job_name: str) -> None: ...

class DeleteMedicalTranscriptionJobResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteMedicalVocabularyRequest(_Message):
    vocabulary_name: str
    """The name of the custom medical vocabulary you want to delete. Custom medical vocabulary names are case
    sensitive.
    """
    def __init__(self, *, vocabulary_name: str) -> None: ...

class DeleteMedicalVocabularyResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteTranscriptionJobRequest(_Message):
    transcription_job_name: str
    """The name of the transcription job you want to delete. Job names are case sensitive."""
    def __init__(self, *, transcription_job_name: str) -> None: ...

class DeleteTranscriptionJobResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteVocabularyFilterRequest(_Message):
    vocabulary_filter_name: str
    """The name of the custom vocabulary filter you want to delete. Custom vocabulary filter names are case sensitive."""
    def __init__(self, *, vocabulary_filter_name: str) -> None: ...

class DeleteVocabularyFilterResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DeleteVocabularyRequest(_Message):
    vocabulary_name: str
    """The name of the custom vocabulary you want to delete. Custom vocabulary names are case sensitive."""
    def __init__(self, *, vocabulary_name: str) -> None: ...

class DeleteVocabularyResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DescribeLanguageModelRequest(_Message):
    model_name: str
    """The name of the custom language model you want information about. Model names are case sensitive."""
    def __init__(self, *, model_name: str) -> None: ...

class DescribeLanguageModelResponse(_Response):
    language_model: LanguageModel
    """Provides information about the specified custom language model."""
    def __init__(self, *, language_model: LanguageModel | None = ...) -> None: ...

class EncryptionConfiguration(_Message):
    """Specifies the new encryption configuration for your custom vocabulary filter. The vocabulary filter artifacts
    are re-encrypted in place using the specified KMS key or with an AWS-owned key if a key is not supplied.
    """
    kms_encryption_context: dict[str, str]
    """A map of plain text, non-secret key:value pairs, known as encryption context pairs, that provide an added layer
    of security for your data. For more information, see KMS encryption context.
    """
    kms_key: str
    """The Amazon Resource Name (ARN) of the KMS key you want to use to encrypt your resource artifacts. Only full KMS
    key ARN format is supported.
    """
    def __init__(self, *, kms_key: str, kms_encryption_context: Mapping[str, str] = ...) -> None: ...

class GetCallAnalyticsCategoryRequest(_Message):
    category_name: str
    """The name of the Call Analytics category you want information about. Category names are case sensitive."""
    def __init__(self, *, category_name: str) -> None: ...

class GetCallAnalyticsCategoryResponse(_Response):
    category_properties: CategoryProperties
    """Provides you with the properties of the Call Analytics category you specified in your GetCallAnalyticsCategory
    request.
    """
    def __init__(self, *, category_properties: CategoryProperties | None = ...) -> None: ...

class GetCallAnalyticsJobRequest(_Message):
    call_analytics_job_name: str
    """The name of the Call Analytics job you want information about. Job names are case sensitive."""
    def __init__(self, *, call_analytics_job_name: str) -> None: ...

class GetCallAnalyticsJobResponse(_Response):
    call_analytics_job: CallAnalyticsJob
    """Provides detailed information about the specified Call Analytics job, including job status and, if applicable,
    failure reason.
    """
    def __init__(self, *, call_analytics_job: CallAnalyticsJob | None = ...) -> None: ...

class GetMedicalScribeJobRequest(_Message):
    medical_scribe_job_name: str
    """The name of the Medical Scribe job you want information about. Job names are case sensitive."""
    def __init__(self, *, medical_scribe_job_name: str) -> None: ...

class GetMedicalScribeJobResponse(_Response):
    medical_scribe_job: MedicalScribeJob
    """Provides detailed information about the specified Medical Scribe job, including job status and, if applicable,
    failure reason
    """
    def __init__(self, *, medical_scribe_job: MedicalScribeJob | None = ...) -> None: ...

class GetMedicalTranscriptionJobRequest(_Message):
    medical_transcription_job_name: str
    """The name of the medical transcription job you want information about. Job names are case sensitive."""
    def __init__(self, *, medical_transcription_job_name: str) -> None: ...

class GetMedicalTranscriptionJobResponse(_Response):
    medical_transcription_job: MedicalTranscriptionJob
    """Provides detailed information about the specified medical transcription job, including job status and, if
    applicable, failure reason.
    """
    def __init__(self, *, medical_transcription_job: MedicalTranscriptionJob | None = ...) -> None: ...

class GetMedicalVocabularyRequest(_Message):
    vocabulary_name: str
    """The name of the custom medical vocabulary you want information about. Custom medical vocabulary names are case
    sensitive.
    """
    def __init__(self, *, vocabulary_name: str) -> None: ...

class GetMedicalVocabularyResponse(_Response):
    vocabulary_name: str
    """The name of the custom medical vocabulary you requested information about."""
    language_code: LanguageCode | str
    """The language code you selected for your custom medical vocabulary. US English (en-US) is the only language
    supported with Amazon Transcribe Medical.
    """
    vocabulary_state: VocabularyState | str
    """The processing state of your custom medical vocabulary. If the state is READY, you can use the custom vocabulary
    in a StartMedicalTranscriptionJob request.
    """
    last_modified_time: datetime
    """The date and time the specified custom medical vocabulary was last modified."""
    failure_reason: str
    """If VocabularyState is FAILED, FailureReason contains information about why the custom medical vocabulary request
    failed. See also: Common Errors.
    """
    download_uri: str
    """The Amazon S3 location where the specified custom medical vocabulary is stored; use this URI to view or download
    the custom vocabulary.
    """
    def __init__(self, *,
        vocabulary_name: str | None = ...,
        language_code: LanguageCode | None = ...,
        vocabulary_state: VocabularyState | None = ...,
        last_modified_time: Timestamp | None = ...,
        failure_reason: str | None = ...,
        download_uri: str | None = ...,
    ) -> None: ...

class GetTranscriptionJobRequest(_Message):
    transcription_job_name: str
    """The name of the transcription job you want information about. Job names are case sensitive."""
    def __init__(self, *, transcription_job_name: str) -> None: ...

class GetTranscriptionJobResponse(_Response):
    transcription_job: TranscriptionJob
    """Provides detailed information about the specified transcription job, including job status and, if applicable,
    failure reason.
    """
    def __init__(self, *, transcription_job: TranscriptionJob | None = ...) -> None: ...

class GetVocabularyFilterRequest(_Message):
    vocabulary_filter_name: str
    """The name of the custom vocabulary filter you want information about. Custom vocabulary filter names are case
    sensitive.
    """
    def __init__(self, *, vocabulary_filter_name: str) -> None: ...

class GetVocabularyFilterResponse(_Response):
    vocabulary_filter_name: str
    """The name of the custom vocabulary filter you requested information about."""
    language_code: LanguageCode | str
    """The language code you selected for your custom vocabulary filter."""
    last_modified_time: datetime
    """The date and time the specified custom vocabulary filter was last modified."""
    download_uri: str
    """The Amazon S3 location where the custom vocabulary filter is stored; use this URI to view or download the custom
    vocabulary filter.
    """
    data_access_role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role used to access the Amazon S3 bucket that contains your input
    files and, if applicable, the KMS key specified in EncryptionConfiguration.
    """
    encryption_configuration: EncryptionConfiguration
    """The encryption configuration used for your custom vocabulary filter."""
    def __init__(self, *,
        vocabulary_filter_name: str | None = ...,
        language_code: LanguageCode | None = ...,
        last_modified_time: Timestamp | None = ...,
        download_uri: str | None = ...,
        data_access_role_arn: str | None = ...,
        encryption_configuration: EncryptionConfigurationLike | None = ...,
    ) -> None: ...

class GetVocabularyRequest(_Message):
    vocabulary_name: str
    """The name of the custom vocabulary you want information about. Custom vocabulary names are case sensitive."""
    def __init__(self, *, vocabulary_name: str) -> None: ...

class GetVocabularyResponse(_Response):
    vocabulary_name: str
    """The name of the custom vocabulary you requested information about."""
    language_code: LanguageCode | str
    """The language code you selected for your custom vocabulary."""
    vocabulary_state: VocabularyState | str
    """The processing state of your custom vocabulary. If the state is READY, you can use the custom vocabulary in a
    StartTranscriptionJob request.
    """
    last_modified_time: datetime
    """The date and time the specified custom vocabulary was last modified."""
    failure_reason: str
    """If VocabularyState is FAILED, FailureReason contains information about why the custom vocabulary request failed.
    See also: Common Errors.
    """
    download_uri: str
    """The Amazon S3 location where the custom vocabulary is stored; use this URI to view or download the custom
    vocabulary.
    """
    data_access_role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role used to access the Amazon S3 bucket that contains your input
    files and, if applicable, the KMS key specified in EncryptionConfiguration.
    """
    encryption_configuration: EncryptionConfiguration
    """The encryption configuration used for your custom vocabulary."""
    def __init__(self, *,
        vocabulary_name: str | None = ...,
        language_code: LanguageCode | None = ...,
        vocabulary_state: VocabularyState | None = ...,
        last_modified_time: Timestamp | None = ...,
        failure_reason: str | None = ...,
        download_uri: str | None = ...,
        data_access_role_arn: str | None = ...,
        encryption_configuration: EncryptionConfigurationLike | None = ...,
    ) -> None: ...

class InputDataConfig(_Message):
    """The Amazon S3 location of the input files used to train and tune your custom language model, in addition to the
    data access role ARN (Amazon Resource Name) that has permissions to access these data.
    """
    s3_uri: str
    """The Amazon S3 location (URI) of the text files you want to use to train your custom language model."""
    tuning_data_s3_uri: str | None
    """The Amazon S3 location (URI) of the text files you want to use to tune your custom language model."""
    data_access_role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that contains
    your input files. If the role that you specify doesn’t have the appropriate permissions to access the specified
    Amazon S3 location, your request fails.
    """
    def __init__(self, *,
        s3_uri: str,
        data_access_role_arn: str,
        tuning_data_s3_uri: str | None = ...,
    ) -> None: ...

class InterruptionFilter(_Message):
    """Flag the presence or absence of interruptions in your Call Analytics transcription output. Refer to for more
    detail.
    """
    threshold: int | None
    """Specify the duration of the interruptions in milliseconds. For example, you can flag speech that contains more
    than 10,000 milliseconds of interruptions.
    """
    participant_role: ParticipantRole | str | None
    """Specify the interrupter that you want to flag. Omitting this parameter is equivalent to specifying both
    participants.
    """
    absolute_time_range: AbsoluteTimeRange | None
    """Makes it possible to specify a time range (in milliseconds) in your audio, during which you want to search for
    an interruption. See for more detail.
    """
    relative_time_range: RelativeTimeRange | None
    """Makes it possible to specify a time range (in percentage) in your media file, during which you want to search
    for an interruption. See for more detail.
    """
    negate: bool | None
    """Set to TRUE to flag speech that does not contain interruptions. Set to FALSE to flag speech that contains
    interruptions.
    """
    def __init__(self, *,
        threshold: int | None = ...,
        participant_role: ParticipantRole | None = ...,
        absolute_time_range: AbsoluteTimeRangeLike | None = ...,
        relative_time_range: RelativeTimeRangeLike | None = ...,
        negate: bool | None = ...,
    ) -> None: ...

class JobExecutionSettings(_Message):
    """Provides information about how your transcription job was processed. This parameter shows if your request was
    queued and what data access role was used.
    """
    allow_deferred_execution: bool | None
    """Makes it possible to enable job queuing when your concurrent request limit is exceeded. When
    AllowDeferredExecution is set to true, transcription job requests are placed in a queue until the number of jobs
    falls below the concurrent request limit. If AllowDeferredExecution is set to false and the number of
    transcription job requests exceed the concurrent request limit, you get a LimitExceededException error.
    """
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that contains
    your input files. If the role that you specify doesn’t have the appropriate permissions to access the specified
    Amazon S3 location, your request fails.
    """
    def __init__(self, *,
        allow_deferred_execution: bool | None = ...,
        data_access_role_arn: str | None = ...,
    ) -> None: ...

class LanguageCodeItem(_Message):
    """Provides information on the speech contained in a discreet utterance when multi-language identification is
    enabled in your request. This utterance represents a block of speech consisting of one language, preceded or
    followed by a block of speech in a different language.
    """
    language_code: LanguageCode | str | None
    """Provides the language code for each language identified in your media."""
    duration_in_seconds: float | None
    """Provides the total time, in seconds, each identified language is spoken in your media."""
    def __init__(self, *,
        language_code: LanguageCode | None = ...,
        duration_in_seconds: float | None = ...,
    ) -> None: ...

class LanguageIdSettings(_Message):
    """If using automatic language identification in your request and you want to apply a custom language model, a
    custom vocabulary, or a custom vocabulary filter, include LanguageIdSettings with the relevant sub-parameters
    (VocabularyName, LanguageModelName, and VocabularyFilterName). Note that multi-language identification
    (IdentifyMultipleLanguages) doesn't support custom language models.
    """
    vocabulary_name: str | None
    """The name of the custom vocabulary you want to use when processing your transcription job. Custom vocabulary
    names are case sensitive.
    """
    vocabulary_filter_name: str | None
    """The name of the custom vocabulary filter you want to use when processing your transcription job. Custom
    vocabulary filter names are case sensitive.
    """
    language_model_name: str | None
    """The name of the custom language model you want to use when processing your transcription job. Note that custom
    language model names are case sensitive.
    """
    def __init__(self, *,
        vocabulary_name: str | None = ...,
        vocabulary_filter_name: str | None = ...,
        language_model_name: str | None = ...,
    ) -> None: ...

class LanguageModel(_Message):
    """Provides information about a custom language model, including:"""
    model_name: str | None
    """A unique name, chosen by you, for your custom language model."""
    create_time: datetime | None
    """The date and time the specified custom language model was created."""
    last_modified_time: datetime | None
    """The date and time the specified custom language model was last modified."""
    language_code: CLMLanguageCode | str | None
    """The language code used to create your custom language model. Each custom language model must contain terms in
    only one language, and the language you select for your custom language model must match the language of your
    training and tuning data.
    """
    base_model_name: BaseModelName | str | None
    """The Amazon Transcribe standard language model, or base model, used to create your custom language model."""
    model_status: ModelStatus | str | None
    """The status of the specified custom language model. When the status displays as COMPLETED the model is ready for
    use.
    """
    upgrade_availability: bool | None
    """Shows if a more current base model is available for use with the specified custom language model."""
    failure_reason: str | None
    """If ModelStatus is FAILED, FailureReason contains information about why the custom language model request failed.
    See also: Common Errors.
    """
    input_data_config: InputDataConfig | None
    """The Amazon S3 location of the input files used to train and tune your custom language model, in addition to the
    data access role ARN (Amazon Resource Name) that has permissions to access these data.
    """
    encryption_configuration: EncryptionConfiguration | None
    """The encryption configuration used for your custom language model."""
    def __init__(self, *,
        model_name: str | None = ...,
        create_time: Timestamp | None = ...,
        last_modified_time: Timestamp | None = ...,
        language_code: CLMLanguageCode | None = ...,
        base_model_name: BaseModelName | None = ...,
        model_status: ModelStatus | None = ...,
        upgrade_availability: bool | None = ...,
        failure_reason: str | None = ...,
        input_data_config: InputDataConfigLike | None = ...,
        encryption_configuration: EncryptionConfigurationLike | None = ...,
    ) -> None: ...

class ListCallAnalyticsCategoriesRequest(_Message):
    next_token: str | None
    """If your ListCallAnalyticsCategories request returns more results than can be displayed, NextToken is displayed
    in the response with an associated string. To get the next page of results, copy this string and repeat your
    request, including NextToken with the value of the copied string. Repeat as needed to view all your results.
    """
    max_results: int | None
    """The maximum number of Call Analytics categories to return in each page of results. If there are fewer results
    than the value that you specify, only the actual results are returned. If you do not specify a value, a default
    of 5 is used.
    """
    def __init__(self, *, next_token: str | None = ..., max_results: int | None = ...) -> None: ...

class ListCallAnalyticsCategoriesResponse(_Response):
    next_token: str | None
    """If NextToken is present in your response, it indicates that not all results are displayed. To view the next set
    of results, copy the string associated with the NextToken parameter in your results output, then run your
    request again including NextToken with the value of the copied string. Repeat as needed to view all your
    results.
    """
    categories: list[CategoryProperties]
    """Provides detailed information about your Call Analytics categories, including all the rules associated with each
    category.
    """
    def __init__(self, *,
        next_token: str | None = ...,
        categories: Sequence[CategoryProperties] = ...,
    ) -> None: ...

class ListCallAnalyticsJobsRequest(_Message):
    status: CallAnalyticsJobStatus | str | None
    """Returns only Call Analytics jobs with the specified status. Jobs are ordered by creation date, with the newest
    job first. If you do not include Status, all Call Analytics jobs are returned.
    """
    job_name_contains: str | None
    """Returns only the Call Analytics jobs that contain the specified string. The search is not case sensitive."""
    next_token: str | None
    """If your ListCallAnalyticsJobs request returns more results than can be displayed, NextToken is displayed in the
    response with an associated string. To get the next page of results, copy this string and repeat your request,
    including NextToken with the value of the copied string. Repeat as needed to view all your results.
    """
    max_results: int | None
    """The maximum number of Call Analytics jobs to return in each page of results. If there are fewer results than the
    value that you specify, only the actual results are returned. If you do not specify a value, a default of 5 is
    used.
    """
    def __init__(self, *,
        status: CallAnalyticsJobStatus | None = ...,
        job_name_contains: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListCallAnalyticsJobsResponse(_Response):
    status: CallAnalyticsJobStatus | str
    """Lists all Call Analytics jobs that have the status specified in your request. Jobs are ordered by creation date,
    with the newest job first.
    """
    next_token: str | None
    """If NextToken is present in your response, it indicates that not all results are displayed. To view the next set
    of results, copy the string associated with the NextToken parameter in your results output, then run your
    request again including NextToken with the value of the copied string. Repeat as needed to view all your
    results.
    """
    call_analytics_job_summaries: list[CallAnalyticsJobSummary]
    """Provides a summary of information about each result."""
    def __init__(self, *,
        status: CallAnalyticsJobStatus | None = ...,
        next_token: str | None = ...,
        call_analytics_job_summaries: Sequence[CallAnalyticsJobSummary] = ...,
    ) -> None: ...

class ListLanguageModelsRequest(_Message):
    status_equals: ModelStatus | str | None
    """Returns only custom language models with the specified status. Language models are ordered by creation date,
    with the newest model first. If you do not include StatusEquals, all custom language models are returned.
    """
    name_contains: str | None
    """Returns only the custom language models that contain the specified string. The search is not case sensitive."""
    next_token: str | None
    """If your ListLanguageModels request returns more results than can be displayed, NextToken is displayed in the
    response with an associated string. To get the next page of results, copy this string and repeat your request,
    including NextToken with the value of the copied string. Repeat as needed to view all your results.
    """
    max_results: int | None
    """The maximum number of custom language models to return in each page of results. If there are fewer results than
    the value that you specify, only the actual results are returned. If you do not specify a value, a default of 5
    is used.
    """
    def __init__(self, *,
        status_equals: ModelStatus | None = ...,
        name_contains: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListLanguageModelsResponse(_Response):
    next_token: str | None
    """If NextToken is present in your response, it indicates that not all results are displayed. To view the next set
    of results, copy the string associated with the NextToken parameter in your results output, then run your
    request again including NextToken with the value of the copied string. Repeat as needed to view all your
    results.
    """
    models: list[LanguageModel]
    """Provides information about the custom language models that match the criteria specified in your request."""
    def __init__(self, *, next_token: str | None = ..., models: Sequence[LanguageModel] = ...) -> None: ...

class ListMedicalScribeJobsRequest(_Message):
    status: MedicalScribeJobStatus | str | None
    """Returns only Medical Scribe jobs with the specified status. Jobs are ordered by creation date, with the newest
    job first. If you do not include Status, all Medical Scribe jobs are returned.
    """
    job_name_contains: str | None
    """Returns only the Medical Scribe jobs that contain the specified string. The search is not case sensitive."""
    next_token: str | None
    """If your ListMedicalScribeJobs request returns more results than can be displayed, NextToken is displayed in the
    response with an associated string. To get the next page of results, copy this string and repeat your request,
    including NextToken with the value of the copied string. Repeat as needed to view all your results.
    """
    max_results: int | None
    """The maximum number of Medical Scribe jobs to return in each page of results. If there are fewer results than the
    value that you specify, only the actual results are returned. If you do not specify a value, a default of 5 is
    used.
    """
    def __init__(self, *,
        status: MedicalScribeJobStatus | None = ...,
        job_name_contains: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListMedicalScribeJobsResponse(_Response):
    status: MedicalScribeJobStatus | str
    """Lists all Medical Scribe jobs that have the status specified in your request. Jobs are ordered by creation date,
    with the newest job first.
    """
    next_token: str | None
    """If NextToken is present in your response, it indicates that not all results are displayed. To view the next set
    of results, copy the string associated with the NextToken parameter in your results output, then run your
    request again including NextToken with the value of the copied string. Repeat as needed to view all your
    results.
    """
    medical_scribe_job_summaries: list[MedicalScribeJobSummary]
    """Provides a summary of information about each result."""
    def __init__(self, *,
        status: MedicalScribeJobStatus | None = ...,
        next_token: str | None = ...,
        medical_scribe_job_summaries: Sequence[MedicalScribeJobSummary] = ...,
    ) -> None: ...

class ListMedicalTranscriptionJobsRequest(_Message):
    status: TranscriptionJobStatus | str | None
    """Returns only medical transcription jobs with the specified status. Jobs are ordered by creation date, with the
    newest job first. If you do not include Status, all medical transcription jobs are returned.
    """
    job_name_contains: str | None
    """Returns only the medical transcription jobs that contain the specified string. The search is not case sensitive."""
    next_token: str | None
    """If your ListMedicalTranscriptionJobs request returns more results than can be displayed, NextToken is displayed
    in the response with an associated string. To get the next page of results, copy this string and repeat your
    request, including NextToken with the value of the copied string. Repeat as needed to view all your results.
    """
    max_results: int | None
    """The maximum number of medical transcription jobs to return in each page of results. If there are fewer results
    than the value that you specify, only the actual results are returned. If you do not specify a value, a default
    of 5 is used.
    """
    def __init__(self, *,
        status: TranscriptionJobStatus | None = ...,
        job_name_contains: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListMedicalTranscriptionJobsResponse(_Response):
    status: TranscriptionJobStatus | str
    """Lists all medical transcription jobs that have the status specified in your request. Jobs are ordered by
    creation date, with the newest job first.
    """
    next_token: str | None
    """If NextToken is present in your response, it indicates that not all results are displayed. To view the next set
    of results, copy the string associated with the NextToken parameter in your results output, then run your
    request again including NextToken with the value of the copied string. Repeat as needed to view all your
    results.
    """
    medical_transcription_job_summaries: list[MedicalTranscriptionJobSummary]
    """Provides a summary of information about each result."""
    def __init__(self, *,
        status: TranscriptionJobStatus | None = ...,
        next_token: str | None = ...,
        medical_transcription_job_summaries: Sequence[MedicalTranscriptionJobSummary] = ...,
    ) -> None: ...

class ListMedicalVocabulariesRequest(_Message):
    next_token: str | None
    """If your ListMedicalVocabularies request returns more results than can be displayed, NextToken is displayed in
    the response with an associated string. To get the next page of results, copy this string and repeat your
    request, including NextToken with the value of the copied string. Repeat as needed to view all your results.
    """
    max_results: int | None
    """The maximum number of custom medical vocabularies to return in each page of results. If there are fewer results
    than the value that you specify, only the actual results are returned. If you do not specify a value, a default
    of 5 is used.
    """
    state_equals: VocabularyState | str | None
    """Returns only custom medical vocabularies with the specified state. Custom vocabularies are ordered by creation
    date, with the newest vocabulary first. If you do not include StateEquals, all custom medical vocabularies are
    returned.
    """
    name_contains: str | None
    """Returns only the custom medical vocabularies that contain the specified string. The search is not case
    sensitive.
    """
    def __init__(self, *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        state_equals: VocabularyState | None = ...,
        name_contains: str | None = ...,
    ) -> None: ...

class ListMedicalVocabulariesResponse(_Response):
    status: VocabularyState | str
    """Lists all custom medical vocabularies that have the status specified in your request. Custom vocabularies are
    ordered by creation date, with the newest vocabulary first.
    """
    next_token: str | None
    """If NextToken is present in your response, it indicates that not all results are displayed. To view the next set
    of results, copy the string associated with the NextToken parameter in your results output, then run your
    request again including NextToken with the value of the copied string. Repeat as needed to view all your
    results.
    """
    vocabularies: list[VocabularyInfo]
    """Provides information about the custom medical vocabularies that match the criteria specified in your request."""
    def __init__(self, *,
        status: VocabularyState | None = ...,
        next_token: str | None = ...,
        vocabularies: Sequence[VocabularyInfo] = ...,
    ) -> None: ...

class ListTagsForResourceRequest(_Message):
    resource_arn: str
    """Returns a list of all tags associated with the specified Amazon Resource Name (ARN). ARNs have the format
    arn:partition:service:region:account-id:resource-type/resource-id.
    """
    def __init__(self, *, resource_arn: str) -> None: ...

class ListTagsForResourceResponse(_Response):
    resource_arn: str
    """The Amazon Resource Name (ARN) specified in your request."""
    tags: list[Tag]
    """Lists all tags associated with the given transcription job, vocabulary, model, or resource."""
    def __init__(self, *, resource_arn: str | None = ..., tags: Sequence[TagLike] = ...) -> None: ...

class ListTranscriptionJobsRequest(_Message):
    status: TranscriptionJobStatus | str | None
    """Returns only transcription jobs with the specified status. Jobs are ordered by creation date, with the newest
    job first. If you do not include Status, all transcription jobs are returned.
    """
    job_name_contains: str | None
    """Returns only the transcription jobs that contain the specified string. The search is not case sensitive."""
    next_token: str | None
    """If your ListTranscriptionJobs request returns more results than can be displayed, NextToken is displayed in the
    response with an associated string. To get the next page of results, copy this string and repeat your request,
    including NextToken with the value of the copied string. Repeat as needed to view all your results.
    """
    max_results: int | None
    """The maximum number of transcription jobs to return in each page of results. If there are fewer results than the
    value that you specify, only the actual results are returned. If you do not specify a value, a default of 5 is
    used.
    """
    def __init__(self, *,
        status: TranscriptionJobStatus | None = ...,
        job_name_contains: str | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListTranscriptionJobsResponse(_Response):
    status: TranscriptionJobStatus | str
    """Lists all transcription jobs that have the status specified in your request. Jobs are ordered by creation date,
    with the newest job first.
    """
    next_token: str | None
    """If NextToken is present in your response, it indicates that not all results are displayed. To view the next set
    of results, copy the string associated with the NextToken parameter in your results output, then run your
    request again including NextToken with the value of the copied string. Repeat as needed to view all your
    results.
    """
    transcription_job_summaries: list[TranscriptionJobSummary]
    """Provides a summary of information about each result."""
    def __init__(self, *,
        status: TranscriptionJobStatus | None = ...,
        next_token: str | None = ...,
        transcription_job_summaries: Sequence[TranscriptionJobSummary] = ...,
    ) -> None: ...

class ListVocabulariesRequest(_Message):
    next_token: str | None
    """If your ListVocabularies request returns more results than can be displayed, NextToken is displayed in the
    response with an associated string. To get the next page of results, copy this string and repeat your request,
    including NextToken with the value of the copied string. Repeat as needed to view all your results.
    """
    max_results: int | None
    """The maximum number of custom vocabularies to return in each page of results. If there are fewer results than the
    value that you specify, only the actual results are returned. If you do not specify a value, a default of 5 is
    used.
    """
    state_equals: VocabularyState | str | None
    """Returns only custom vocabularies with the specified state. Vocabularies are ordered by creation date, with the
    newest vocabulary first. If you do not include StateEquals, all custom medical vocabularies are returned.
    """
    name_contains: str | None
    """Returns only the custom vocabularies that contain the specified string. The search is not case sensitive."""
    def __init__(self, *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        state_equals: VocabularyState | None = ...,
        name_contains: str | None = ...,
    ) -> None: ...

class ListVocabulariesResponse(_Response):
    status: VocabularyState | str
    """Lists all custom vocabularies that have the status specified in your request. Vocabularies are ordered by
    creation date, with the newest vocabulary first.
    """
    next_token: str | None
    """If NextToken is present in your response, it indicates that not all results are displayed. To view the next set
    of results, copy the string associated with the NextToken parameter in your results output, then run your
    request again including NextToken with the value of the copied string. Repeat as needed to view all your
    results.
    """
    vocabularies: list[VocabularyInfo]
    """Provides information about the custom vocabularies that match the criteria specified in your request."""
    def __init__(self, *,
        status: VocabularyState | None = ...,
        next_token: str | None = ...,
        vocabularies: Sequence[VocabularyInfo] = ...,
    ) -> None: ...

class ListVocabularyFiltersRequest(_Message):
    next_token: str | None
    """If your ListVocabularyFilters request returns more results than can be displayed, NextToken is displayed in the
    response with an associated string. To get the next page of results, copy this string and repeat your request,
    including NextToken with the value of the copied string. Repeat as needed to view all your results.
    """
    max_results: int | None
    """The maximum number of custom vocabulary filters to return in each page of results. If there are fewer results
    than the value that you specify, only the actual results are returned. If you do not specify a value, a default
    of 5 is used.
    """
    name_contains: str | None
    """Returns only the custom vocabulary filters that contain the specified string. The search is not case sensitive."""
    def __init__(self, *,
        next_token: str | None = ...,
        max_results: int | None = ...,
        name_contains: str | None = ...,
    ) -> None: ...

class ListVocabularyFiltersResponse(_Response):
    next_token: str | None
    """If NextToken is present in your response, it indicates that not all results are displayed. To view the next set
    of results, copy the string associated with the NextToken parameter in your results output, then run your
    request again including NextToken with the value of the copied string. Repeat as needed to view all your
    results.
    """
    vocabulary_filters: list[VocabularyFilterInfo]
    """Provides information about the custom vocabulary filters that match the criteria specified in your request."""
    def __init__(self, *,
        next_token: str | None = ...,
        vocabulary_filters: Sequence[VocabularyFilterInfo] = ...,
    ) -> None: ...

class Media(_Message):
    """Provides the Amazon S3 location of the media file you used in your request."""
    media_file_uri: str | None
    """The Amazon S3 location of the media file you want to transcribe. For example:"""
    redacted_media_file_uri: str | None
    """The Amazon S3 location of the media file you want to redact. For example:"""
    def __init__(self, *,
        media_file_uri: str | None = ...,
        redacted_media_file_uri: str | None = ...,
    ) -> None: ...

class MedicalScribeChannelDefinition(_Message):
    """Indicates which speaker is on which channel. The options are CLINICIAN and PATIENT"""
    channel_id: int
    """Specify the audio channel you want to define."""
    participant_role: MedicalScribeParticipantRole | str
    """Specify the participant that you want to flag. The options are CLINICIAN and PATIENT"""
    def __init__(self, *, channel_id: int, participant_role: MedicalScribeParticipantRole) -> None: ...

class MedicalScribeContext(_Message):
    """The MedicalScribeContext object that contains contextual information which is used during clinical note
    generation to add relevant context to the note.
    """
    patient_context: MedicalScribePatientContext | None
    """Contains patient-specific information."""
    def __init__(self, *, patient_context: MedicalScribePatientContextLike | None = ...) -> None: ...

class MedicalScribeJob(_Message):
    """Provides detailed information about the current Medical Scribe job, including job status and, if applicable,
    failure reason.
    """
    medical_scribe_job_name: str | None
    """The name of the Medical Scribe job. Job names are case sensitive and must be unique within an Amazon Web
    Services account.
    """
    medical_scribe_job_status: MedicalScribeJobStatus | str | None
    """Provides the status of the specified Medical Scribe job."""
    language_code: MedicalScribeLanguageCode | str | None
    """The language code used to create your Medical Scribe job. US English (en-US) is the only supported language for
    Medical Scribe jobs.
    """
    media: Media | None
    """Describes the Amazon S3 location of the media file you want to use in your request."""
    medical_scribe_output: MedicalScribeOutput | None
    """The location of the output of your Medical Scribe job. ClinicalDocumentUri holds the Amazon S3 URI for the
    Clinical Document and TranscriptFileUri holds the Amazon S3 URI for the Transcript.
    """
    start_time: datetime | None
    """The date and time your Medical Scribe job began processing."""
    creation_time: datetime | None
    """The date and time the specified Medical Scribe job request was made."""
    completion_time: datetime | None
    """The date and time the specified Medical Scribe job finished processing."""
    failure_reason: str | None
    """If MedicalScribeJobStatus is FAILED, FailureReason contains information about why the transcription job failed.
    See also: Common Errors.
    """
    settings: MedicalScribeSettings | None
    """Makes it possible to control how your Medical Scribe job is processed using a MedicalScribeSettings object.
    Specify ChannelIdentification if ChannelDefinitions are set. Enabled ShowSpeakerLabels if ChannelIdentification
    and ChannelDefinitions are not set. One and only one of ChannelIdentification and ShowSpeakerLabels must be set.
    If ShowSpeakerLabels is set, MaxSpeakerLabels must also be set. Use Settings to specify a vocabulary or
    vocabulary filter or both using VocabularyName, VocabularyFilterName. VocabularyFilterMethod must be specified
    if VocabularyFilterName is set.
    """
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that contains
    your input files, write to the output bucket, and use your KMS key if supplied. If the role that you specify
    doesn’t have the appropriate permissions your request fails.
    """
    channel_definitions: list[MedicalScribeChannelDefinition]
    """Makes it possible to specify which speaker is on which channel. For example, if the clinician is the first
    participant to speak, you would set ChannelId of the first ChannelDefinition in the list to 0 (to indicate the
    first channel) and ParticipantRole to CLINICIAN (to indicate that it's the clinician speaking). Then you would
    set the ChannelId of the second ChannelDefinition in the list to 1 (to indicate the second channel) and
    ParticipantRole to PATIENT (to indicate that it's the patient speaking).
    """
    medical_scribe_context_provided: bool | None
    """Indicates whether the MedicalScribeContext object was provided when the Medical Scribe job was started."""
    tags: list[Tag]
    """Adds one or more custom tags, each in the form of a key:value pair, to the Medical Scribe job."""
    def __init__(self, *,
        medical_scribe_job_name: str | None = ...,
        medical_scribe_job_status: MedicalScribeJobStatus | None = ...,
        language_code: MedicalScribeLanguageCode | None = ...,
        media: MediaLike | None = ...,
        medical_scribe_output: MedicalScribeOutput | None = ...,
        start_time: Timestamp | None = ...,
        creation_time: Timestamp | None = ...,
        completion_time: Timestamp | None = ...,
        failure_reason: str | None = ...,
        settings: MedicalScribeSettingsLike | None = ...,
        data_access_role_arn: str | None = ...,
        channel_definitions: Sequence[MedicalScribeChannelDefinitionLike] = ...,
        medical_scribe_context_provided: bool | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class MedicalScribeJobSummary(_Message):
    """Provides detailed information about a specific Medical Scribe job."""
    medical_scribe_job_name: str | None
    """The name of the Medical Scribe job. Job names are case sensitive and must be unique within an Amazon Web
    Services account.
    """
    creation_time: datetime | None
    """The date and time the specified Medical Scribe job request was made."""
    start_time: datetime | None
    """The date and time your Medical Scribe job began processing."""
    completion_time: datetime | None
    """The date and time the specified Medical Scribe job finished processing."""
    language_code: MedicalScribeLanguageCode | str | None
    """The language code used to create your Medical Scribe job. US English (en-US) is the only supported language for
    Medical Scribe jobs.
    """
    medical_scribe_job_status: MedicalScribeJobStatus | str | None
    """Provides the status of the specified Medical Scribe job."""
    failure_reason: str | None
    """If MedicalScribeJobStatus is FAILED, FailureReason contains information about why the transcription job failed.
    See also: Common Errors.
    """
    def __init__(self, *,
        medical_scribe_job_name: str | None = ...,
        creation_time: Timestamp | None = ...,
        start_time: Timestamp | None = ...,
        completion_time: Timestamp | None = ...,
        language_code: MedicalScribeLanguageCode | None = ...,
        medical_scribe_job_status: MedicalScribeJobStatus | None = ...,
        failure_reason: str | None = ...,
    ) -> None: ...

class MedicalScribeOutput(_Message):
    """The location of the output of your Medical Scribe job. ClinicalDocumentUri holds the Amazon S3 URI for the
    Clinical Document and TranscriptFileUri holds the Amazon S3 URI for the Transcript.
    """
    transcript_file_uri: str
    """Holds the Amazon S3 URI for the Transcript."""
    clinical_document_uri: str
    """Holds the Amazon S3 URI for the Clinical Document."""
    def __init__(self, *, transcript_file_uri: str, clinical_document_uri: str) -> None: ...

class MedicalScribePatientContext(_Message):
    """Contains patient-specific information."""
    pronouns: Pronouns | str | None
    """The patient's preferred pronouns that the user wants to provide as a context for clinical note generation."""
    def __init__(self, *, pronouns: Pronouns | None = ...) -> None: ...

class MedicalScribeSettings(_Message):
    """Makes it possible to control how your Medical Scribe job is processed using a MedicalScribeSettings object.
    Specify ChannelIdentification if ChannelDefinitions are set. Enabled ShowSpeakerLabels if ChannelIdentification
    and ChannelDefinitions are not set. One and only one of ChannelIdentification and ShowSpeakerLabels must be set.
    If ShowSpeakerLabels is set, MaxSpeakerLabels must also be set. Use Settings to specify a vocabulary or
    vocabulary filter or both using VocabularyName, VocabularyFilterName. VocabularyFilterMethod must be specified
    if VocabularyFilterName is set.
    """
    show_speaker_labels: bool | None
    """Enables speaker partitioning (diarization) in your Medical Scribe output. Speaker partitioning labels the speech
    from individual speakers in your media file.
    """
    max_speaker_labels: int | None
    """Specify the maximum number of speakers you want to partition in your media."""
    channel_identification: bool | None
    """Enables channel identification in multi-channel audio."""
    vocabulary_name: str | None
    """The name of the custom vocabulary you want to include in your Medical Scribe request. Custom vocabulary names
    are case sensitive.
    """
    vocabulary_filter_name: str | None
    """The name of the custom vocabulary filter you want to include in your Medical Scribe request. Custom vocabulary
    filter names are case sensitive.
    """
    vocabulary_filter_method: VocabularyFilterMethod | str | None
    """Specify how you want your custom vocabulary filter applied to your transcript."""
    clinical_note_generation_settings: ClinicalNoteGenerationSettings | None
    """Specify settings for the clinical note generation."""
    def __init__(self, *,
        show_speaker_labels: bool | None = ...,
        max_speaker_labels: int | None = ...,
        channel_identification: bool | None = ...,
        vocabulary_name: str | None = ...,
        vocabulary_filter_name: str | None = ...,
        vocabulary_filter_method: VocabularyFilterMethod | None = ...,
        clinical_note_generation_settings: ClinicalNoteGenerationSettingsLike | None = ...,
    ) -> None: ...

class MedicalTranscript(_Message):
    """Provides you with the Amazon S3 URI you can use to access your transcript."""
    transcript_file_uri: str | None
    """The Amazon S3 location of your transcript. You can use this URI to access or download your transcript."""
    def __init__(self, *, transcript_file_uri: str | None = ...) -> None: ...

class MedicalTranscriptionJob(_Message):
    """Provides detailed information about the current medical transcription job, including job status and, if
    applicable, failure reason.
    """
    medical_transcription_job_name: str | None
    """The name of the medical transcription job. Job names are case sensitive and must be unique within an Amazon Web
    Services account.
    """
    transcription_job_status: TranscriptionJobStatus | str | None
    """Provides the status of the specified medical transcription job."""
    language_code: LanguageCode | str | None
    """The language code used to create your medical transcription job. US English (en-US) is the only supported
    language for medical transcriptions.
    """
    media_sample_rate_hertz: int | None
    """The sample rate, in hertz, of the audio track in your input media file."""
    media_format: MediaFormat | str | None
    """The format of the input media file."""
    media: Media | None
    """Describes the Amazon S3 location of the media file you want to use in your request."""
    transcript: MedicalTranscript | None
    """Provides you with the Amazon S3 URI you can use to access your transcript."""
    start_time: datetime | None
    """The date and time the specified medical transcription job began processing."""
    creation_time: datetime | None
    """The date and time the specified medical transcription job request was made."""
    completion_time: datetime | None
    """The date and time the specified medical transcription job finished processing."""
    failure_reason: str | None
    """If TranscriptionJobStatus is FAILED, FailureReason contains information about why the transcription job request
    failed.
    """
    settings: MedicalTranscriptionSetting | None
    """Provides information on any additional settings that were included in your request. Additional settings include
    channel identification, alternative transcriptions, speaker partitioning, custom vocabularies, and custom
    vocabulary filters.
    """
    content_identification_type: MedicalContentIdentificationType | str | None
    """Indicates whether content identification was enabled for your transcription request."""
    specialty: Specialty | str | None
    """Describes the medical specialty represented in your media."""
    type: Type | str | None
    """Indicates whether the input media is a dictation or a conversation, as specified in the
    StartMedicalTranscriptionJob request.
    """
    tags: list[Tag]
    """The tags, each in the form of a key:value pair, assigned to the specified medical transcription job."""
    def __init__(self, *,
        medical_transcription_job_name: str | None = ...,
        transcription_job_status: TranscriptionJobStatus | None = ...,
        language_code: LanguageCode | None = ...,
        media_sample_rate_hertz: int | None = ...,
        media_format: MediaFormat | None = ...,
        media: MediaLike | None = ...,
        transcript: MedicalTranscript | None = ...,
        start_time: Timestamp | None = ...,
        creation_time: Timestamp | None = ...,
        completion_time: Timestamp | None = ...,
        failure_reason: str | None = ...,
        settings: MedicalTranscriptionSettingLike | None = ...,
        content_identification_type: MedicalContentIdentificationType | None = ...,
        specialty: Specialty | None = ...,
        type: Type | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class MedicalTranscriptionJobSummary(_Message):
    """Provides detailed information about a specific medical transcription job."""
    medical_transcription_job_name: str | None
    """The name of the medical transcription job. Job names are case sensitive and must be unique within an Amazon Web
    Services account.
    """
    creation_time: datetime | None
    """The date and time the specified medical transcription job request was made."""
    start_time: datetime | None
    """The date and time your medical transcription job began processing."""
    completion_time: datetime | None
    """The date and time the specified medical transcription job finished processing."""
    language_code: LanguageCode | str | None
    """The language code used to create your medical transcription. US English (en-US) is the only supported language
    for medical transcriptions.
    """
    transcription_job_status: TranscriptionJobStatus | str | None
    """Provides the status of your medical transcription job."""
    failure_reason: str | None
    """If TranscriptionJobStatus is FAILED, FailureReason contains information about why the transcription job failed.
    See also: Common Errors.
    """
    output_location_type: OutputLocationType | str | None
    """Indicates where the specified medical transcription output is stored."""
    specialty: Specialty | str | None
    """Provides the medical specialty represented in your media."""
    content_identification_type: MedicalContentIdentificationType | str | None
    """Labels all personal health information (PHI) identified in your transcript. For more information, see
    Identifying personal health information (PHI) in a transcription.
    """
    type: Type | str | None
    """Indicates whether the input media is a dictation or a conversation, as specified in the
    StartMedicalTranscriptionJob request.
    """
    def __init__(self, *,
        medical_transcription_job_name: str | None = ...,
        creation_time: Timestamp | None = ...,
        start_time: Timestamp | None = ...,
        completion_time: Timestamp | None = ...,
        language_code: LanguageCode | None = ...,
        transcription_job_status: TranscriptionJobStatus | None = ...,
        failure_reason: str | None = ...,
        output_location_type: OutputLocationType | None = ...,
        specialty: Specialty | None = ...,
        content_identification_type: MedicalContentIdentificationType | None = ...,
        type: Type | None = ...,
    ) -> None: ...

class MedicalTranscriptionSetting(_Message):
    """Provides information on any additional settings that were included in your request. Additional settings include
    channel identification, alternative transcriptions, speaker partitioning, custom vocabularies, and custom
    vocabulary filters.
    """
    show_speaker_labels: bool | None
    """Enables speaker partitioning (diarization) in your transcription output. Speaker partitioning labels the speech
    from individual speakers in your media file.
    """
    max_speaker_labels: int | None
    """Specify the maximum number of speakers you want to partition in your media."""
    channel_identification: bool | None
    """Enables channel identification in multi-channel audio."""
    show_alternatives: bool | None
    """To include alternative transcriptions within your transcription output, include ShowAlternatives in your
    transcription request.
    """
    max_alternatives: int | None
    """Indicate the maximum number of alternative transcriptions you want Amazon Transcribe Medical to include in your
    transcript.
    """
    vocabulary_name: str | None
    """The name of the custom vocabulary you want to use when processing your medical transcription job. Custom
    vocabulary names are case sensitive.
    """
    def __init__(self, *,
        show_speaker_labels: bool | None = ...,
        max_speaker_labels: int | None = ...,
        channel_identification: bool | None = ...,
        show_alternatives: bool | None = ...,
        max_alternatives: int | None = ...,
        vocabulary_name: str | None = ...,
    ) -> None: ...

class ModelSettings(_Message):
    """Provides information on the custom language model you included in your request."""
    language_model_name: str | None
    """The name of the custom language model you want to use when processing your transcription job. Note that custom
    language model names are case sensitive.
    """
    def __init__(self, *, language_model_name: str | None = ...) -> None: ...

class NonTalkTimeFilter(_Message):
    """Flag the presence or absence of periods of silence in your Call Analytics transcription output. Refer to for
    more detail.
    """
    threshold: int | None
    """Specify the duration, in milliseconds, of the period of silence that you want to flag. For example, you can flag
    a silent period that lasts 30,000 milliseconds.
    """
    absolute_time_range: AbsoluteTimeRange | None
    """Makes it possible to specify a time range (in milliseconds) in your audio, during which you want to search for a
    period of silence. See for more detail.
    """
    relative_time_range: RelativeTimeRange | None
    """Makes it possible to specify a time range (in percentage) in your media file, during which you want to search
    for a period of silence. See for more detail.
    """
    negate: bool | None
    """Set to TRUE to flag periods of speech. Set to FALSE to flag periods of silence"""
    def __init__(self, *,
        threshold: int | None = ...,
        absolute_time_range: AbsoluteTimeRangeLike | None = ...,
        relative_time_range: RelativeTimeRangeLike | None = ...,
        negate: bool | None = ...,
    ) -> None: ...

class RelativeTimeRange(_Message):
    """Makes it possible to specify a time range (in percentage) in your media file, during which you want to search
    for the specified sentiments. See for more detail.
    """
    start_percentage: int | None
    """The time, in percentage, when Amazon Transcribe starts searching for the specified criteria in your media file.
    If you include StartPercentage in your request, you must also include EndPercentage.
    """
    end_percentage: int | None
    """The time, in percentage, when Amazon Transcribe stops searching for the specified criteria in your media file.
    If you include EndPercentage in your request, you must also include StartPercentage.
    """
    first: int | None
    """The time, in percentage, from the start of your media file until the specified value. Amazon Transcribe searches
    for your specified criteria in this time segment.
    """
    last: int | None
    """The time, in percentage, from the specified value until the end of your media file. Amazon Transcribe searches
    for your specified criteria in this time segment.
    """
    def __init__(self, *,
        start_percentage: int | None = ...,
        end_percentage: int | None = ...,
        first: int | None = ...,
        last: int | None = ...,
    ) -> None: ...

class Rule(_Message):
    """A rule is a set of criteria that you can specify to flag an attribute in your Call Analytics output. Rules
    define a Call Analytics category.
    """
    non_talk_time_filter: NonTalkTimeFilter | None
    """Flag the presence or absence of periods of silence in your Call Analytics transcription output. Refer to for
    more detail.
    """
    interruption_filter: InterruptionFilter | None
    """Flag the presence or absence of interruptions in your Call Analytics transcription output. Refer to for more
    detail.
    """
    transcript_filter: TranscriptFilter | None
    """Flag the presence or absence of specific words or phrases in your Call Analytics transcription output. Refer to
    for more detail.
    """
    sentiment_filter: SentimentFilter | None
    """Flag the presence or absence of specific sentiments in your Call Analytics transcription output. Refer to for
    more detail.
    """
    def __init__(self, *,
        non_talk_time_filter: NonTalkTimeFilterLike | None = ...,
        interruption_filter: InterruptionFilterLike | None = ...,
        transcript_filter: TranscriptFilterLike | None = ...,
        sentiment_filter: SentimentFilterLike | None = ...,
    ) -> None: ...

class SentimentFilter(_Message):
    """Flag the presence or absence of specific sentiments in your Call Analytics transcription output. Refer to for
    more detail.
    """
    sentiments: list[SentimentValue | str]
    """Specify the sentiments that you want to flag."""
    absolute_time_range: AbsoluteTimeRange | None
    """Makes it possible to specify a time range (in milliseconds) in your audio, during which you want to search for
    the specified sentiments. See for more detail.
    """
    relative_time_range: RelativeTimeRange | None
    """Makes it possible to specify a time range (in percentage) in your media file, during which you want to search
    for the specified sentiments. See for more detail.
    """
    participant_role: ParticipantRole | str | None
    """Specify the participant that you want to flag. Omitting this parameter is equivalent to specifying both
    participants.
    """
    negate: bool | None
    """Set to TRUE to flag the sentiments that you didn't include in your request. Set to FALSE to flag the sentiments
    that you specified in your request.
    """
    def __init__(self, *,
        sentiments: Sequence[SentimentValue],
        absolute_time_range: AbsoluteTimeRangeLike | None = ...,
        relative_time_range: RelativeTimeRangeLike | None = ...,
        participant_role: ParticipantRole | None = ...,
        negate: bool | None = ...,
    ) -> None: ...

class Settings(_Message):
    """Provides information on any additional settings that were included in your request. Additional settings include
    channel identification, alternative transcriptions, speaker partitioning, custom vocabularies, and custom
    vocabulary filters.
    """
    vocabulary_name: str | None
    """The name of the custom vocabulary you want to use in your transcription job request. This name is case
    sensitive, cannot contain spaces, and must be unique within an Amazon Web Services account.
    """
    show_speaker_labels: bool | None
    """Enables speaker partitioning (diarization) in your transcription output. Speaker partitioning labels the speech
    from individual speakers in your media file.
    """
    max_speaker_labels: int | None
    """Specify the maximum number of speakers you want to partition in your media."""
    channel_identification: bool | None
    """Enables channel identification in multi-channel audio."""
    show_alternatives: bool | None
    """To include alternative transcriptions within your transcription output, include ShowAlternatives in your
    transcription request.
    """
    max_alternatives: int | None
    """Indicate the maximum number of alternative transcriptions you want Amazon Transcribe to include in your
    transcript.
    """
    vocabulary_filter_name: str | None
    """The name of the custom vocabulary filter you want to use in your transcription job request. This name is case
    sensitive, cannot contain spaces, and must be unique within an Amazon Web Services account.
    """
    vocabulary_filter_method: VocabularyFilterMethod | str | None
    """Specify how you want your custom vocabulary filter applied to your transcript."""
    def __init__(self, *,
        vocabulary_name: str | None = ...,
        show_speaker_labels: bool | None = ...,
        max_speaker_labels: int | None = ...,
        channel_identification: bool | None = ...,
        show_alternatives: bool | None = ...,
        max_alternatives: int | None = ...,
        vocabulary_filter_name: str | None = ...,
        vocabulary_filter_method: VocabularyFilterMethod | None = ...,
    ) -> None: ...

class StartCallAnalyticsJobRequest(_Message):
    call_analytics_job_name: str
    """A unique name, chosen by you, for your Call Analytics job."""
    media: Media
    """Describes the Amazon S3 location of the media file you want to use in your Call Analytics request."""
    output_location: str | None
    """The Amazon S3 location where you want your Call Analytics transcription output stored. You can use any of the
    following formats to specify the output location:
    """
    output_encryption_kms_key_id: str | None
    """The Amazon Resource Name (ARN) of a KMS key that you want to use to encrypt your Call Analytics output."""
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that contains
    your input files. If the role that you specify doesn’t have the appropriate permissions to access the specified
    Amazon S3 location, your request fails.
    """
    settings: CallAnalyticsJobSettings | None
    """Specify additional optional settings in your request, including content redaction; allows you to apply custom
    language models, vocabulary filters, and custom vocabularies to your Call Analytics job.
    """
    tags: list[Tag]
    """Adds one or more custom tags, each in the form of a key:value pair, to a new call analytics job at the time you
    start this new job.
    """
    channel_definitions: list[ChannelDefinition]
    """Makes it possible to specify which speaker is on which channel. For example, if your agent is the first
    participant to speak, you would set ChannelId to 0 (to indicate the first channel) and ParticipantRole to AGENT
    (to indicate that it's the agent speaking).
    """
    def __init__(self, *,
        call_analytics_job_name: str,
        media: MediaLike,
        output_location: str | None = ...,
        output_encryption_kms_key_id: str | None = ...,
        data_access_role_arn: str | None = ...,
        settings: CallAnalyticsJobSettingsLike | None = ...,
        tags: Sequence[TagLike] = ...,
        channel_definitions: Sequence[ChannelDefinitionLike] = ...,
    ) -> None: ...

class StartCallAnalyticsJobResponse(_Response):
    call_analytics_job: CallAnalyticsJob
    """Provides detailed information about the current Call Analytics job, including job status and, if applicable,
    failure reason.
    """
    def __init__(self, *, call_analytics_job: CallAnalyticsJob | None = ...) -> None: ...

class StartMedicalScribeJobRequest(_Message):
    medical_scribe_job_name: str
    """A unique name, chosen by you, for your Medical Scribe job."""
    media: Media
    """Describes the Amazon S3 location of the media file you want to use in your request."""
    output_bucket_name: str
    """The name of the Amazon S3 bucket where you want your Medical Scribe output stored. Do not include the S3://
    prefix of the specified bucket.
    """
    output_encryption_kms_key_id: str | None
    """The Amazon Resource Name (ARN) of a KMS key that you want to use to encrypt your Medical Scribe output."""
    kms_encryption_context: dict[str, str]
    """A map of plain text, non-secret key:value pairs, known as encryption context pairs, that provide an added layer
    of security for your data. For more information, see KMS encryption context and Asymmetric keys in KMS.
    """
    data_access_role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that contains
    your input files, write to the output bucket, and use your KMS key if supplied. If the role that you specify
    doesn’t have the appropriate permissions your request fails.
    """
    settings: MedicalScribeSettings
    """Makes it possible to control how your Medical Scribe job is processed using a MedicalScribeSettings object.
    Specify ChannelIdentification if ChannelDefinitions are set. Enabled ShowSpeakerLabels if ChannelIdentification
    and ChannelDefinitions are not set. One and only one of ChannelIdentification and ShowSpeakerLabels must be set.
    If ShowSpeakerLabels is set, MaxSpeakerLabels must also be set. Use Settings to specify a vocabulary or
    vocabulary filter or both using VocabularyName, VocabularyFilterName. VocabularyFilterMethod must be specified
    if VocabularyFilterName is set.
    """
    channel_definitions: list[MedicalScribeChannelDefinition]
    """Makes it possible to specify which speaker is on which channel. For example, if the clinician is the first
    participant to speak, you would set ChannelId of the first ChannelDefinition in the list to 0 (to indicate the
    first channel) and ParticipantRole to CLINICIAN (to indicate that it's the clinician speaking). Then you would
    set the ChannelId of the second ChannelDefinition in the list to 1 (to indicate the second channel) and
    ParticipantRole to PATIENT (to indicate that it's the patient speaking).
    """
    tags: list[Tag]
    """Adds one or more custom tags, each in the form of a key:value pair, to the Medical Scribe job."""
    medical_scribe_context: MedicalScribeContext | None
    """The MedicalScribeContext object that contains contextual information which is used during clinical note
    generation to add relevant context to the note.
    """
    def __init__(self, *,
        medical_scribe_job_name: str,
        media: MediaLike,
        output_bucket_name: str,
        data_access_role_arn: str,
        settings: MedicalScribeSettingsLike,
        output_encryption_kms_key_id: str | None = ...,
        kms_encryption_context: Mapping[str, str] = ...,
        channel_definitions: Sequence[MedicalScribeChannelDefinitionLike] = ...,
        tags: Sequence[TagLike] = ...,
        medical_scribe_context: MedicalScribeContextLike | None = ...,
    ) -> None: ...

class StartMedicalScribeJobResponse(_Response):
    medical_scribe_job: MedicalScribeJob
    """Provides detailed information about the current Medical Scribe job, including job status and, if applicable,
    failure reason.
    """
    def __init__(self, *, medical_scribe_job: MedicalScribeJob | None = ...) -> None: ...

class StartMedicalTranscriptionJobRequest(_Message):
    medical_transcription_job_name: str
    """A unique name, chosen by you, for your medical transcription job. The name that you specify is also used as the
    default name of your transcription output file. If you want to specify a different name for your transcription
    output, use the OutputKey parameter.
    """
    language_code: LanguageCode | str
    """The language code that represents the language spoken in the input media file. US English (en-US) is the only
    valid value for medical transcription jobs. Any other value you enter for language code results in a
    BadRequestException error.
    """
    media_sample_rate_hertz: int | None
    """The sample rate, in hertz, of the audio track in your input media file."""
    media_format: MediaFormat | str | None
    """Specify the format of your input media file."""
    media: Media
    """Describes the Amazon S3 location of the media file you want to use in your request."""
    output_bucket_name: str
    """The name of the Amazon S3 bucket where you want your medical transcription output stored. Do not include the
    S3:// prefix of the specified bucket.
    """
    output_key: str | None
    """Use in combination with OutputBucketName to specify the output location of your transcript and, optionally, a
    unique name for your output file. The default name for your transcription output is the same as the name you
    specified for your medical transcription job (MedicalTranscriptionJobName).
    """
    output_encryption_kms_key_id: str | None
    """The Amazon Resource Name (ARN) of a KMS key that you want to use to encrypt your medical transcription output."""
    kms_encryption_context: dict[str, str]
    """A map of plain text, non-secret key:value pairs, known as encryption context pairs, that provide an added layer
    of security for your data. For more information, see KMS encryption context and Asymmetric keys in KMS.
    """
    settings: MedicalTranscriptionSetting | None
    """Specify additional optional settings in your request, including channel identification, alternative
    transcriptions, and speaker partitioning. You can use that to apply custom vocabularies to your transcription
    job.
    """
    content_identification_type: MedicalContentIdentificationType | str | None
    """Labels all personal health information (PHI) identified in your transcript. For more information, see
    Identifying personal health information (PHI) in a transcription.
    """
    specialty: Specialty | str
    """Specify the predominant medical specialty represented in your media. For batch transcriptions, PRIMARYCARE is
    the only valid value. If you require additional specialties, refer to .
    """
    type: Type | str
    """Specify whether your input media contains only one person (DICTATION) or contains a conversation between two
    people (CONVERSATION).
    """
    tags: list[Tag]
    """Adds one or more custom tags, each in the form of a key:value pair, to a new medical transcription job at the
    time you start this new job.
    """
    def __init__(self, *,
        medical_transcription_job_name: str,
        language_code: LanguageCode,
        media: MediaLike,
        output_bucket_name: str,
        specialty: Specialty,
        type: Type,
        media_sample_rate_hertz: int | None = ...,
        media_format: MediaFormat | None = ...,
        output_key: str | None = ...,
        output_encryption_kms_key_id: str | None = ...,
        kms_encryption_context: Mapping[str, str] = ...,
        settings: MedicalTranscriptionSettingLike | None = ...,
        content_identification_type: MedicalContentIdentificationType | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class StartMedicalTranscriptionJobResponse(_Response):
    medical_transcription_job: MedicalTranscriptionJob
    """Provides detailed information about the current medical transcription job, including job status and, if
    applicable, failure reason.
    """
    def __init__(self, *, medical_transcription_job: MedicalTranscriptionJob | None = ...) -> None: ...

class StartTranscriptionJobRequest(_Message):
    transcription_job_name: str
    """A unique name, chosen by you, for your transcription job. The name that you specify is also used as the default
    name of your transcription output file. If you want to specify a different name for your transcription output,
    use the OutputKey parameter.
    """
    language_code: LanguageCode | str | None
    """The language code that represents the language spoken in the input media file."""
    media_sample_rate_hertz: int | None
    """The sample rate, in hertz, of the audio track in your input media file."""
    media_format: MediaFormat | str | None
    """Specify the format of your input media file."""
    media: Media
    """Describes the Amazon S3 location of the media file you want to use in your request."""
    output_bucket_name: str | None
    """The name of the Amazon S3 bucket where you want your transcription output stored. Do not include the S3://
    prefix of the specified bucket.
    """
    output_key: str | None
    """Use in combination with OutputBucketName to specify the output location of your transcript and, optionally, a
    unique name for your output file. The default name for your transcription output is the same as the name you
    specified for your transcription job (TranscriptionJobName).
    """
    output_encryption_kms_key_id: str | None
    """The Amazon Resource Name (ARN) of a KMS key that you want to use to encrypt your transcription output."""
    kms_encryption_context: dict[str, str]
    """A map of plain text, non-secret key:value pairs, known as encryption context pairs, that provide an added layer
    of security for your data. For more information, see KMS encryption context and Asymmetric keys in KMS.
    """
    settings: Settings | None
    """Specify additional optional settings in your request, including channel identification, alternative
    transcriptions, speaker partitioning. You can use that to apply custom vocabularies and vocabulary filters.
    """
    model_settings: ModelSettings | None
    """Specify the custom language model you want to include with your transcription job. If you include ModelSettings
    in your request, you must include the LanguageModelName sub-parameter.
    """
    job_execution_settings: JobExecutionSettings | None
    """Makes it possible to control how your transcription job is processed. Currently, the only JobExecutionSettings
    modification you can choose is enabling job queueing using the AllowDeferredExecution sub-parameter.
    """
    content_redaction: ContentRedaction | None
    """Makes it possible to redact or flag specified personally identifiable information (PII) in your transcript. If
    you use ContentRedaction, you must also include the sub-parameters: RedactionOutput and RedactionType. You can
    optionally include PiiEntityTypes to choose which types of PII you want to redact. If you do not include
    PiiEntityTypes in your request, all PII is redacted.
    """
    identify_language: bool | None
    """Enables automatic language identification in your transcription job request. Use this parameter if your media
    file contains only one language. If your media contains multiple languages, use IdentifyMultipleLanguages
    instead.
    """
    identify_multiple_languages: bool | None
    """Enables automatic multi-language identification in your transcription job request. Use this parameter if your
    media file contains more than one language. If your media contains only one language, use IdentifyLanguage
    instead.
    """
    language_options: list[LanguageCode | str]
    """You can specify two or more language codes that represent the languages you think may be present in your media.
    Including more than five is not recommended. If you're unsure what languages are present, do not include this
    parameter.
    """
    subtitles: Subtitles | None
    """Produces subtitle files for your input media. You can specify WebVTT (*.vtt) and SubRip (*.srt) formats."""
    tags: list[Tag]
    """Adds one or more custom tags, each in the form of a key:value pair, to a new transcription job at the time you
    start this new job.
    """
    language_id_settings: dict[str, LanguageIdSettings]
    """If using automatic language identification in your request and you want to apply a custom language model, a
    custom vocabulary, or a custom vocabulary filter, include LanguageIdSettings with the relevant sub-parameters
    (VocabularyName, LanguageModelName, and VocabularyFilterName). Note that multi-language identification
    (IdentifyMultipleLanguages) doesn't support custom language models.
    """
    toxicity_detection: list[ToxicityDetectionSettings]
    """Enables toxic speech detection in your transcript. If you include ToxicityDetection in your request, you must
    also include ToxicityCategories.
    """
    def __init__(self, *,
        transcription_job_name: str,
        media: MediaLike,
        language_code: LanguageCode | None = ...,
        media_sample_rate_hertz: int | None = ...,
        media_format: MediaFormat | None = ...,
        output_bucket_name: str | None = ...,
        output_key: str | None = ...,
        output_encryption_kms_key_id: str | None = ...,
        kms_encryption_context: Mapping[str, str] = ...,
        settings: SettingsLike | None = ...,
        model_settings: ModelSettingsLike | None = ...,
        job_execution_settings: JobExecutionSettingsLike | None = ...,
        content_redaction: ContentRedactionLike | None = ...,
        identify_language: bool | None = ...,
        identify_multiple_languages: bool | None = ...,
        language_options: Sequence[LanguageCode] = ...,
        subtitles: SubtitlesLike | None = ...,
        tags: Sequence[TagLike] = ...,
        language_id_settings: Mapping[str, LanguageIdSettingsLike] = ...,
        toxicity_detection: Sequence[ToxicityDetectionSettingsLike] = ...,
    ) -> None: ...

class StartTranscriptionJobResponse(_Response):
    transcription_job: TranscriptionJob
    """Provides detailed information about the current transcription job, including job status and, if applicable,
    failure reason.
    """
    def __init__(self, *, transcription_job: TranscriptionJob | None = ...) -> None: ...

class Subtitles(_Message):
    """Produces subtitle files for your input media. You can specify WebVTT (*.vtt) and SubRip (*.srt) formats."""
    formats: list[SubtitleFormat | str]
    """Specify the output format for your subtitle file; if you select both WebVTT (vtt) and SubRip (srt) formats, two
    output files are generated.
    """
    output_start_index: int | None
    """Specify the starting value that is assigned to the first subtitle segment."""
    def __init__(self, *,
        formats: Sequence[SubtitleFormat] = ...,
        output_start_index: int | None = ...,
    ) -> None: ...

class SubtitlesOutput(_Message):
    """Indicates whether subtitles were generated with your transcription."""
    formats: list[SubtitleFormat | str]
    """Provides the format of your subtitle files. If your request included both WebVTT (vtt) and SubRip (srt) formats,
    both formats are shown.
    """
    subtitle_file_uris: list[str]
    """The Amazon S3 location of your transcript. You can use this URI to access or download your subtitle file. Your
    subtitle file is stored in the same location as your transcript. If you specified both WebVTT and SubRip
    subtitle formats, two URIs are provided.
    """
    output_start_index: int | None
    """Provides the start index value for your subtitle files. If you did not specify a value in your request, the
    default value of 0 is used.
    """
    def __init__(self, *,
        formats: Sequence[SubtitleFormat] = ...,
        subtitle_file_uris: Sequence[str] = ...,
        output_start_index: int | None = ...,
    ) -> None: ...

class Summarization(_Message):
    """Contains GenerateAbstractiveSummary, which is a required parameter if you want to enable Generative call
    summarization in your Call Analytics request.
    """
    generate_abstractive_summary: bool
    """Enables Generative call summarization in your Call Analytics request"""
    def __init__(self, *, generate_abstractive_summary: bool) -> None: ...

class Tag(_Message):
    """Adds metadata, in the form of a key:value pair, to the specified resource."""
    key: str
    """The first part of a key:value pair that forms a tag associated with a given resource. For example, in the tag
    Department:Sales, the key is 'Department'.
    """
    value: str
    """The second part of a key:value pair that forms a tag associated with a given resource. For example, in the tag
    Department:Sales, the value is 'Sales'.
    """
    def __init__(self, *, key: str, value: str) -> None: ...

class TagResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the resource you want to tag. ARNs have the format
    arn:partition:service:region:account-id:resource-type/resource-id.
    """
    tags: list[Tag]
    """Adds one or more custom tags, each in the form of a key:value pair, to the specified resource."""
    def __init__(self, *, resource_arn: str, tags: Sequence[TagLike]) -> None: ...

class TagResourceResponse(_Response):
    def __init__(self) -> None: ...

class ToxicityDetectionSettings(_Message):
    """Contains ToxicityCategories, which is a required parameter if you want to enable toxicity detection
    (ToxicityDetection) in your transcription request.
    """
    toxicity_categories: list[ToxicityCategory | str]
    """If you include ToxicityDetection in your transcription request, you must also include ToxicityCategories. The
    only accepted value for this parameter is ALL.
    """
    def __init__(self, *, toxicity_categories: Sequence[ToxicityCategory]) -> None: ...

class Transcript(_Message):
    """Provides you with the Amazon S3 URI you can use to access your transcript."""
    transcript_file_uri: str | None
    """The Amazon S3 location of your transcript. You can use this URI to access or download your transcript."""
    redacted_transcript_file_uri: str | None
    """The Amazon S3 location of your redacted transcript. You can use this URI to access or download your transcript."""
    def __init__(self, *,
        transcript_file_uri: str | None = ...,
        redacted_transcript_file_uri: str | None = ...,
    ) -> None: ...

class TranscriptFilter(_Message):
    """Flag the presence or absence of specific words or phrases in your Call Analytics transcription output. Refer to
    for more detail.
    """
    transcript_filter_type: TranscriptFilterType | str
    """Flag the presence or absence of an exact match to the phrases that you specify. For example, if you specify the
    phrase "speak to a manager" as your Targets value, only that exact phrase is flagged.
    """
    absolute_time_range: AbsoluteTimeRange | None
    """Makes it possible to specify a time range (in milliseconds) in your audio, during which you want to search for
    the specified key words or phrases. See for more detail.
    """
    relative_time_range: RelativeTimeRange | None
    """Makes it possible to specify a time range (in percentage) in your media file, during which you want to search
    for the specified key words or phrases. See for more detail.
    """
    participant_role: ParticipantRole | str | None
    """Specify the participant that you want to flag. Omitting this parameter is equivalent to specifying both
    participants.
    """
    negate: bool | None
    """Set to TRUE to flag the absence of the phrase that you specified in your request. Set to FALSE to flag the
    presence of the phrase that you specified in your request.
    """
    targets: list[str]
    """Specify the phrases that you want to flag."""
    def __init__(self, *,
        transcript_filter_type: TranscriptFilterType,
        targets: Sequence[str],
        absolute_time_range: AbsoluteTimeRangeLike | None = ...,
        relative_time_range: RelativeTimeRangeLike | None = ...,
        participant_role: ParticipantRole | None = ...,
        negate: bool | None = ...,
    ) -> None: ...

class TranscriptionJob(_Message):
    """Provides detailed information about the current transcription job, including job status and, if applicable,
    failure reason.
    """
    transcription_job_name: str | None
    """The name of the transcription job. Job names are case sensitive and must be unique within an Amazon Web Services
    account.
    """
    transcription_job_status: TranscriptionJobStatus | str | None
    """Provides the status of the specified transcription job."""
    language_code: LanguageCode | str | None
    """The language code used to create your transcription job. This parameter is used with single-language
    identification. For multi-language identification requests, refer to the plural version of this parameter,
    LanguageCodes.
    """
    media_sample_rate_hertz: int | None
    """The sample rate, in hertz, of the audio track in your input media file."""
    media_format: MediaFormat | str | None
    """The format of the input media file."""
    media: Media | None
    """Provides the Amazon S3 location of the media file you used in your request."""
    transcript: Transcript | None
    """Provides you with the Amazon S3 URI you can use to access your transcript."""
    start_time: datetime | None
    """The date and time the specified transcription job began processing."""
    creation_time: datetime | None
    """The date and time the specified transcription job request was made."""
    completion_time: datetime | None
    """The date and time the specified transcription job finished processing."""
    failure_reason: str | None
    """If TranscriptionJobStatus is FAILED, FailureReason contains information about why the transcription job request
    failed.
    """
    settings: Settings | None
    """Provides information on any additional settings that were included in your request. Additional settings include
    channel identification, alternative transcriptions, speaker partitioning, custom vocabularies, and custom
    vocabulary filters.
    """
    model_settings: ModelSettings | None
    """Provides information on the custom language model you included in your request."""
    job_execution_settings: JobExecutionSettings | None
    """Provides information about how your transcription job was processed. This parameter shows if your request was
    queued and what data access role was used.
    """
    content_redaction: ContentRedaction | None
    """Indicates whether redaction was enabled in your transcript."""
    identify_language: bool | None
    """Indicates whether automatic language identification was enabled (TRUE) for the specified transcription job."""
    identify_multiple_languages: bool | None
    """Indicates whether automatic multi-language identification was enabled (TRUE) for the specified transcription
    job.
    """
    language_options: list[LanguageCode | str]
    """Provides the language codes you specified in your request."""
    identified_language_score: float | None
    """The confidence score associated with the language identified in your media file."""
    language_codes: list[LanguageCodeItem]
    """The language codes used to create your transcription job. This parameter is used with multi-language
    identification. For single-language identification requests, refer to the singular version of this parameter,
    LanguageCode.
    """
    tags: list[Tag]
    """The tags, each in the form of a key:value pair, assigned to the specified transcription job."""
    subtitles: SubtitlesOutput | None
    """Indicates whether subtitles were generated with your transcription."""
    language_id_settings: dict[str, LanguageIdSettings]
    """Provides the name and language of all custom language models, custom vocabularies, and custom vocabulary filters
    that you included in your request.
    """
    toxicity_detection: list[ToxicityDetectionSettings]
    """Provides information about the toxicity detection settings applied to your transcription."""
    def __init__(self, *,
        transcription_job_name: str | None = ...,
        transcription_job_status: TranscriptionJobStatus | None = ...,
        language_code: LanguageCode | None = ...,
        media_sample_rate_hertz: int | None = ...,
        media_format: MediaFormat | None = ...,
        media: MediaLike | None = ...,
        transcript: Transcript | None = ...,
        start_time: Timestamp | None = ...,
        creation_time: Timestamp | None = ...,
        completion_time: Timestamp | None = ...,
        failure_reason: str | None = ...,
        settings: SettingsLike | None = ...,
        model_settings: ModelSettingsLike | None = ...,
        job_execution_settings: JobExecutionSettingsLike | None = ...,
        content_redaction: ContentRedactionLike | None = ...,
        identify_language: bool | None = ...,
        identify_multiple_languages: bool | None = ...,
        language_options: Sequence[LanguageCode] = ...,
        identified_language_score: float | None = ...,
        language_codes: Sequence[LanguageCodeItem] = ...,
        tags: Sequence[TagLike] = ...,
        subtitles: SubtitlesOutput | None = ...,
        language_id_settings: Mapping[str, LanguageIdSettingsLike] = ...,
        toxicity_detection: Sequence[ToxicityDetectionSettingsLike] = ...,
    ) -> None: ...

class TranscriptionJobSummary(_Message):
    """Provides detailed information about a specific transcription job."""
    transcription_job_name: str | None
    """The name of the transcription job. Job names are case sensitive and must be unique within an Amazon Web Services
    account.
    """
    creation_time: datetime | None
    """The date and time the specified transcription job request was made."""
    start_time: datetime | None
    """The date and time your transcription job began processing."""
    completion_time: datetime | None
    """The date and time the specified transcription job finished processing."""
    language_code: LanguageCode | str | None
    """The language code used to create your transcription."""
    transcription_job_status: TranscriptionJobStatus | str | None
    """Provides the status of your transcription job."""
    failure_reason: str | None
    """If TranscriptionJobStatus is FAILED, FailureReason contains information about why the transcription job failed.
    See also: Common Errors.
    """
    output_location_type: OutputLocationType | str | None
    """Indicates where the specified transcription output is stored."""
    content_redaction: ContentRedaction | None
    """The content redaction settings of the transcription job."""
    model_settings: ModelSettings | None
    """Provides the name of the custom language model that was included in the specified transcription job."""
    identify_language: bool | None
    """Indicates whether automatic language identification was enabled (TRUE) for the specified transcription job."""
    identify_multiple_languages: bool | None
    """Indicates whether automatic multi-language identification was enabled (TRUE) for the specified transcription
    job.
    """
    identified_language_score: float | None
    """The confidence score associated with the language identified in your media file."""
    language_codes: list[LanguageCodeItem]
    """The language codes used to create your transcription job. This parameter is used with multi-language
    identification. For single-language identification, the singular version of this parameter, LanguageCode, is
    present.
    """
    toxicity_detection: list[ToxicityDetectionSettings]
    """Indicates whether toxicity detection was enabled for the specified transcription job."""
    def __init__(self, *,
        transcription_job_name: str | None = ...,
        creation_time: Timestamp | None = ...,
        start_time: Timestamp | None = ...,
        completion_time: Timestamp | None = ...,
        language_code: LanguageCode | None = ...,
        transcription_job_status: TranscriptionJobStatus | None = ...,
        failure_reason: str | None = ...,
        output_location_type: OutputLocationType | None = ...,
        content_redaction: ContentRedactionLike | None = ...,
        model_settings: ModelSettingsLike | None = ...,
        identify_language: bool | None = ...,
        identify_multiple_languages: bool | None = ...,
        identified_language_score: float | None = ...,
        language_codes: Sequence[LanguageCodeItem] = ...,
        toxicity_detection: Sequence[ToxicityDetectionSettingsLike] = ...,
    ) -> None: ...

class UntagResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the Amazon Transcribe resource you want to remove tags from. ARNs have the
    format arn:partition:service:region:account-id:resource-type/resource-id.
    """
    tag_keys: list[str]
    """Removes the specified tag keys from the specified Amazon Transcribe resource."""
    def __init__(self, *, resource_arn: str, tag_keys: Sequence[str]) -> None: ...

class UntagResourceResponse(_Response):
    def __init__(self) -> None: ...

class UpdateCallAnalyticsCategoryRequest(_Message):
    category_name: str
    """The name of the Call Analytics category you want to update. Category names are case sensitive."""
    rules: list[Rule]
    """The rules used for the updated Call Analytics category. The rules you provide in this field replace the ones
    that are currently being used in the specified category.
    """
    input_type: InputType | str | None
    """Choose whether you want to update a real-time or a post-call category. The input type you specify must match the
    input type specified when the category was created. For example, if you created a category with the POST_CALL
    input type, you must use POST_CALL as the input type when updating this category.
    """
    def __init__(self, *,
        category_name: str,
        rules: Sequence[RuleLike],
        input_type: InputType | None = ...,
    ) -> None: ...

class UpdateCallAnalyticsCategoryResponse(_Response):
    category_properties: CategoryProperties
    """Provides you with the properties of the Call Analytics category you specified in your
    UpdateCallAnalyticsCategory request.
    """
    def __init__(self, *, category_properties: CategoryProperties | None = ...) -> None: ...

class UpdateLanguageModelRequest(_Message):
    model_name: str
    """The name of the custom language model you want to update. Model names are case sensitive."""
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of an IAM role. If you include EncryptionConfiguration in your request, this role
    must have permissions to access the specified KMS key. If the role that you specify doesn't have the appropriate
    permissions, your request fails.
    """
    encryption_configuration: EncryptionConfiguration | None
    """Specifies the new encryption configuration for your custom language model. The model artifacts are re-encrypted
    in place using the specified KMS key or with an AWS-owned key if a key is not supplied.
    """
    def __init__(self, *,
        model_name: str,
        data_access_role_arn: str | None = ...,
        encryption_configuration: EncryptionConfigurationLike | None = ...,
    ) -> None: ...

class UpdateLanguageModelResponse(_Response):
    model_name: str
    """The name of the custom language model that was updated."""
    model_status: ModelStatus | str
    """The status of the specified custom language model."""
    last_modified_time: datetime
    """The date and time the specified custom language model was last modified."""
    def __init__(self, *,
        model_name: str | None = ...,
        model_status: ModelStatus | None = ...,
        last_modified_time: Timestamp | None = ...,
    ) -> None: ...

class UpdateMedicalVocabularyRequest(_Message):
    vocabulary_name: str
    """The name of the custom medical vocabulary you want to update. Custom medical vocabulary names are case
    sensitive.
    """
    language_code: LanguageCode | str
    """The language code that represents the language of the entries in the custom vocabulary you want to update. US
    English (en-US) is the only language supported with Amazon Transcribe Medical.
    """
    vocabulary_file_uri: str
    """The Amazon S3 location of the text file that contains your custom medical vocabulary. The URI must be located in
    the same Amazon Web Services Region as the resource you're calling.
    """
    def __init__(self, *,
        vocabulary_name: str,
        language_code: LanguageCode,
        vocabulary_file_uri: str,
    ) -> None: ...

class UpdateMedicalVocabularyResponse(_Response):
    vocabulary_name: str
    """The name of the updated custom medical vocabulary."""
    language_code: LanguageCode | str
    """The language code you selected for your custom medical vocabulary. US English (en-US) is the only language
    supported with Amazon Transcribe Medical.
    """
    last_modified_time: datetime
    """The date and time the specified custom medical vocabulary was last updated."""
    vocabulary_state: VocabularyState | str
    """The processing state of your custom medical vocabulary. If the state is READY, you can use the custom vocabulary
    in a StartMedicalTranscriptionJob request.
    """
    def __init__(self, *,
        vocabulary_name: str | None = ...,
        language_code: LanguageCode | None = ...,
        last_modified_time: Timestamp | None = ...,
        vocabulary_state: VocabularyState | None = ...,
    ) -> None: ...

class UpdateVocabularyFilterRequest(_Message):
    vocabulary_filter_name: str
    """The name of the custom vocabulary filter you want to update. Custom vocabulary filter names are case sensitive."""
    words: list[str]
    """Use this parameter if you want to update your custom vocabulary filter by including all desired terms, as
    comma-separated values, within your request. The other option for updating your vocabulary filter is to save
    your entries in a text file and upload them to an Amazon S3 bucket, then specify the location of your file using
    the VocabularyFilterFileUri parameter.
    """
    vocabulary_filter_file_uri: str | None
    """The Amazon S3 location of the text file that contains your custom vocabulary filter terms. The URI must be
    located in the same Amazon Web Services Region as the resource you're calling.
    """
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that contains
    your input files (in this case, your custom vocabulary filter). If you include EncryptionConfiguration in your
    request, this role must also have permissions to access the specified KMS key. If the role that you specify
    doesn’t have the appropriate permissions, your request fails.
    """
    encryption_configuration: EncryptionConfiguration | None
    """Specifies the new encryption configuration for your custom vocabulary filter. The vocabulary filter artifacts
    are re-encrypted in place using the specified KMS key or with an AWS-owned key if a key is not supplied.
    """
    def __init__(self, *,
        vocabulary_filter_name: str,
        words: Sequence[str] = ...,
        vocabulary_filter_file_uri: str | None = ...,
        data_access_role_arn: str | None = ...,
        encryption_configuration: EncryptionConfigurationLike | None = ...,
    ) -> None: ...

class UpdateVocabularyFilterResponse(_Response):
    vocabulary_filter_name: str
    """The name of the updated custom vocabulary filter."""
    language_code: LanguageCode | str
    """The language code you selected for your custom vocabulary filter."""
    last_modified_time: datetime
    """The date and time the specified custom vocabulary filter was last updated."""
    def __init__(self, *,
        vocabulary_filter_name: str | None = ...,
        language_code: LanguageCode | None = ...,
        last_modified_time: Timestamp | None = ...,
    ) -> None: ...

class UpdateVocabularyRequest(_Message):
    vocabulary_name: str
    """The name of the custom vocabulary you want to update. Custom vocabulary names are case sensitive."""
    language_code: LanguageCode | str
    """The language code that represents the language of the entries in the custom vocabulary you want to update. Each
    custom vocabulary must contain terms in only one language.
    """
    phrases: list[str]
    """Use this parameter if you want to update your custom vocabulary by including all desired terms, as
    comma-separated values, within your request. The other option for updating your custom vocabulary is to save
    your entries in a text file and upload them to an Amazon S3 bucket, then specify the location of your file using
    the VocabularyFileUri parameter.
    """
    vocabulary_file_uri: str | None
    """The Amazon S3 location of the text file that contains your custom vocabulary. The URI must be located in the
    same Amazon Web Services Region as the resource you're calling.
    """
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that contains
    your input files (in this case, your custom vocabulary). If you include EncryptionConfiguration in your request,
    this role must also have permissions to access the specified KMS key. If the role that you specify doesn’t have
    the appropriate permissions, your request fails.
    """
    encryption_configuration: EncryptionConfiguration | None
    """Specifies the new encryption configuration for your custom vocabulary. The vocabulary artifacts are re-encrypted
    in place using the specified KMS key or with an AWS-owned key if a key is not supplied.
    """
    def __init__(self, *,
        vocabulary_name: str,
        language_code: LanguageCode,
        phrases: Sequence[str] = ...,
        vocabulary_file_uri: str | None = ...,
        data_access_role_arn: str | None = ...,
        encryption_configuration: EncryptionConfigurationLike | None = ...,
    ) -> None: ...

class UpdateVocabularyResponse(_Response):
    vocabulary_name: str
    """The name of the updated custom vocabulary."""
    language_code: LanguageCode | str
    """The language code you selected for your custom vocabulary."""
    last_modified_time: datetime
    """The date and time the specified custom vocabulary was last updated."""
    vocabulary_state: VocabularyState | str
    """The processing state of your custom vocabulary. If the state is READY, you can use the custom vocabulary in a
    StartTranscriptionJob request.
    """
    def __init__(self, *,
        vocabulary_name: str | None = ...,
        language_code: LanguageCode | None = ...,
        last_modified_time: Timestamp | None = ...,
        vocabulary_state: VocabularyState | None = ...,
    ) -> None: ...

class VocabularyFilterInfo(_Message):
    """Provides information about a custom vocabulary filter, including the language of the filter, when it was last
    modified, and its name.
    """
    vocabulary_filter_name: str | None
    """A unique name, chosen by you, for your custom vocabulary filter. This name is case sensitive, cannot contain
    spaces, and must be unique within an Amazon Web Services account.
    """
    language_code: LanguageCode | str | None
    """The language code that represents the language of the entries in your vocabulary filter. Each custom vocabulary
    filter must contain terms in only one language.
    """
    last_modified_time: datetime | None
    """The date and time the specified custom vocabulary filter was last modified."""
    def __init__(self, *,
        vocabulary_filter_name: str | None = ...,
        language_code: LanguageCode | None = ...,
        last_modified_time: Timestamp | None = ...,
    ) -> None: ...

class VocabularyInfo(_Message):
    """Provides information about a custom vocabulary, including the language of the custom vocabulary, when it was
    last modified, its name, and the processing state.
    """
    vocabulary_name: str | None
    """A unique name, chosen by you, for your custom vocabulary. This name is case sensitive, cannot contain spaces,
    and must be unique within an Amazon Web Services account.
    """
    language_code: LanguageCode | str | None
    """The language code used to create your custom vocabulary. Each custom vocabulary must contain terms in only one
    language.
    """
    last_modified_time: datetime | None
    """The date and time the specified custom vocabulary was last modified."""
    vocabulary_state: VocabularyState | str | None
    """The processing state of your custom vocabulary. If the state is READY, you can use the custom vocabulary in a
    StartTranscriptionJob request.
    """
    def __init__(self, *,
        vocabulary_name: str | None = ...,
        language_code: LanguageCode | None = ...,
        last_modified_time: Timestamp | None = ...,
        vocabulary_state: VocabularyState | None = ...,
    ) -> None: ...

class AbsoluteTimeRangeDict(TypedDict):
    """A AbsoluteTimeRange as a dict."""
    start_time: NotRequired[int | None]
    end_time: NotRequired[int | None]
    first: NotRequired[int | None]
    last: NotRequired[int | None]

AbsoluteTimeRangeLike: TypeAlias = AbsoluteTimeRange | AbsoluteTimeRangeDict

class CallAnalyticsJobSettingsDict(TypedDict):
    """A CallAnalyticsJobSettings as a dict."""
    vocabulary_name: NotRequired[str | None]
    vocabulary_filter_name: NotRequired[str | None]
    vocabulary_filter_method: NotRequired[VocabularyFilterMethod | None]
    language_model_name: NotRequired[str | None]
    content_redaction: NotRequired[ContentRedactionLike | None]
    language_options: NotRequired[Sequence[LanguageCode]]
    language_id_settings: NotRequired[Mapping[str, LanguageIdSettingsLike]]
    summarization: NotRequired[SummarizationLike | None]

CallAnalyticsJobSettingsLike: TypeAlias = CallAnalyticsJobSettings | CallAnalyticsJobSettingsDict

class ChannelDefinitionDict(TypedDict):
    """A ChannelDefinition as a dict."""
    channel_id: NotRequired[int | None]
    participant_role: NotRequired[ParticipantRole | None]

ChannelDefinitionLike: TypeAlias = ChannelDefinition | ChannelDefinitionDict

class ClinicalNoteGenerationSettingsDict(TypedDict):
    """A ClinicalNoteGenerationSettings as a dict."""
    note_template: NotRequired[MedicalScribeNoteTemplate | None]

ClinicalNoteGenerationSettingsLike: TypeAlias = ClinicalNoteGenerationSettings | ClinicalNoteGenerationSettingsDict

class ContentRedactionDict(TypedDict):
    """A ContentRedaction as a dict."""
    redaction_type: RedactionType
    redaction_output: RedactionOutput
    pii_entity_types: NotRequired[Sequence[PiiEntityType]]

ContentRedactionLike: TypeAlias = ContentRedaction | ContentRedactionDict

class CreateCallAnalyticsCategoryRequestDict(TypedDict):
    """A CreateCallAnalyticsCategoryRequest as a dict."""
    category_name: str
    rules: Sequence[RuleLike]
    tags: NotRequired[Sequence[TagLike] | None]
    input_type: NotRequired[InputType | None]

class CreateLanguageModelRequestDict(TypedDict):
    """A CreateLanguageModelRequest as a dict."""
    language_code: CLMLanguageCode
    base_model_name: BaseModelName
    model_name: str
    input_data_config: InputDataConfigLike
    encryption_configuration: NotRequired[EncryptionConfigurationLike | None]
    tags: NotRequired[Sequence[TagLike] | None]

class CreateMedicalVocabularyRequestDict(TypedDict):
    """A CreateMedicalVocabularyRequest as a dict."""
    vocabulary_name: str
    language_code: LanguageCode
    vocabulary_file_uri: str
    tags: NotRequired[Sequence[TagLike] | None]

class CreateVocabularyFilterRequestDict(TypedDict):
    """A CreateVocabularyFilterRequest as a dict."""
    vocabulary_filter_name: str
    language_code: LanguageCode
    words: NotRequired[Sequence[str] | None]
    vocabulary_filter_file_uri: NotRequired[str | None]
    tags: NotRequired[Sequence[TagLike] | None]
    data_access_role_arn: NotRequired[str | None]
    encryption_configuration: NotRequired[EncryptionConfigurationLike | None]

class CreateVocabularyRequestDict(TypedDict):
    """A CreateVocabularyRequest as a dict."""
    vocabulary_name: str
    language_code: LanguageCode
    phrases: NotRequired[Sequence[str] | None]
    vocabulary_file_uri: NotRequired[str | None]
    tags: NotRequired[Sequence[TagLike] | None]
    data_access_role_arn: NotRequired[str | None]
    encryption_configuration: NotRequired[EncryptionConfigurationLike | None]

class DeleteCallAnalyticsCategoryRequestDict(TypedDict):
    """A DeleteCallAnalyticsCategoryRequest as a dict."""
    category_name: str

class DeleteCallAnalyticsJobRequestDict(TypedDict):
    """A DeleteCallAnalyticsJobRequest as a dict."""
    call_analytics_job_name: str

class DeleteLanguageModelRequestDict(TypedDict):
    """A DeleteLanguageModelRequest as a dict."""
    model_name: str

class DeleteMedicalScribeJobRequestDict(TypedDict):
    """A DeleteMedicalScribeJobRequest as a dict."""
    medical_scribe_job_name: str

class DeleteMedicalTranscriptionJobRequestDict(TypedDict):
    """A DeleteMedicalTranscriptionJobRequest as a dict."""
    medical_transcription_job_name: str

class DeleteMedicalVocabularyRequestDict(TypedDict):
    """A DeleteMedicalVocabularyRequest as a dict."""
    vocabulary_name: str

class DeleteTranscriptionJobRequestDict(TypedDict):
    """A DeleteTranscriptionJobRequest as a dict."""
    transcription_job_name: str

class DeleteVocabularyFilterRequestDict(TypedDict):
    """A DeleteVocabularyFilterRequest as a dict."""
    vocabulary_filter_name: str

class DeleteVocabularyRequestDict(TypedDict):
    """A DeleteVocabularyRequest as a dict."""
    vocabulary_name: str

class DescribeLanguageModelRequestDict(TypedDict):
    """A DescribeLanguageModelRequest as a dict."""
    model_name: str

class EncryptionConfigurationDict(TypedDict):
    """A EncryptionConfiguration as a dict."""
    kms_encryption_context: NotRequired[Mapping[str, str]]
    kms_key: str

EncryptionConfigurationLike: TypeAlias = EncryptionConfiguration | EncryptionConfigurationDict

class GetCallAnalyticsCategoryRequestDict(TypedDict):
    """A GetCallAnalyticsCategoryRequest as a dict."""
    category_name: str

class GetCallAnalyticsJobRequestDict(TypedDict):
    """A GetCallAnalyticsJobRequest as a dict."""
    call_analytics_job_name: str

class GetMedicalScribeJobRequestDict(TypedDict):
    """A GetMedicalScribeJobRequest as a dict."""
    medical_scribe_job_name: str

class GetMedicalTranscriptionJobRequestDict(TypedDict):
    """A GetMedicalTranscriptionJobRequest as a dict."""
    medical_transcription_job_name: str

class GetMedicalVocabularyRequestDict(TypedDict):
    """A GetMedicalVocabularyRequest as a dict."""
    vocabulary_name: str

class GetTranscriptionJobRequestDict(TypedDict):
    """A GetTranscriptionJobRequest as a dict."""
    transcription_job_name: str

class GetVocabularyFilterRequestDict(TypedDict):
    """A GetVocabularyFilterRequest as a dict."""
    vocabulary_filter_name: str

class GetVocabularyRequestDict(TypedDict):
    """A GetVocabularyRequest as a dict."""
    vocabulary_name: str

class InputDataConfigDict(TypedDict):
    """A InputDataConfig as a dict."""
    s3_uri: str
    tuning_data_s3_uri: NotRequired[str | None]
    data_access_role_arn: str

InputDataConfigLike: TypeAlias = InputDataConfig | InputDataConfigDict

class InterruptionFilterDict(TypedDict):
    """A InterruptionFilter as a dict."""
    threshold: NotRequired[int | None]
    participant_role: NotRequired[ParticipantRole | None]
    absolute_time_range: NotRequired[AbsoluteTimeRangeLike | None]
    relative_time_range: NotRequired[RelativeTimeRangeLike | None]
    negate: NotRequired[bool | None]

InterruptionFilterLike: TypeAlias = InterruptionFilter | InterruptionFilterDict

class JobExecutionSettingsDict(TypedDict):
    """A JobExecutionSettings as a dict."""
    allow_deferred_execution: NotRequired[bool | None]
    data_access_role_arn: NotRequired[str | None]

JobExecutionSettingsLike: TypeAlias = JobExecutionSettings | JobExecutionSettingsDict

class LanguageIdSettingsDict(TypedDict):
    """A LanguageIdSettings as a dict."""
    vocabulary_name: NotRequired[str | None]
    vocabulary_filter_name: NotRequired[str | None]
    language_model_name: NotRequired[str | None]

LanguageIdSettingsLike: TypeAlias = LanguageIdSettings | LanguageIdSettingsDict

class ListCallAnalyticsCategoriesRequestDict(TypedDict):
    """A ListCallAnalyticsCategoriesRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListCallAnalyticsJobsRequestDict(TypedDict):
    """A ListCallAnalyticsJobsRequest as a dict."""
    status: NotRequired[CallAnalyticsJobStatus | None]
    job_name_contains: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListLanguageModelsRequestDict(TypedDict):
    """A ListLanguageModelsRequest as a dict."""
    status_equals: NotRequired[ModelStatus | None]
    name_contains: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListMedicalScribeJobsRequestDict(TypedDict):
    """A ListMedicalScribeJobsRequest as a dict."""
    status: NotRequired[MedicalScribeJobStatus | None]
    job_name_contains: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListMedicalTranscriptionJobsRequestDict(TypedDict):
    """A ListMedicalTranscriptionJobsRequest as a dict."""
    status: NotRequired[TranscriptionJobStatus | None]
    job_name_contains: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListMedicalVocabulariesRequestDict(TypedDict):
    """A ListMedicalVocabulariesRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]
    state_equals: NotRequired[VocabularyState | None]
    name_contains: NotRequired[str | None]

class ListTagsForResourceRequestDict(TypedDict):
    """A ListTagsForResourceRequest as a dict."""
    resource_arn: str

class ListTranscriptionJobsRequestDict(TypedDict):
    """A ListTranscriptionJobsRequest as a dict."""
    status: NotRequired[TranscriptionJobStatus | None]
    job_name_contains: NotRequired[str | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListVocabulariesRequestDict(TypedDict):
    """A ListVocabulariesRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]
    state_equals: NotRequired[VocabularyState | None]
    name_contains: NotRequired[str | None]

class ListVocabularyFiltersRequestDict(TypedDict):
    """A ListVocabularyFiltersRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]
    name_contains: NotRequired[str | None]

class MediaDict(TypedDict):
    """A Media as a dict."""
    media_file_uri: NotRequired[str | None]
    redacted_media_file_uri: NotRequired[str | None]

MediaLike: TypeAlias = Media | MediaDict

class MedicalScribeChannelDefinitionDict(TypedDict):
    """A MedicalScribeChannelDefinition as a dict."""
    channel_id: int
    participant_role: MedicalScribeParticipantRole

MedicalScribeChannelDefinitionLike: TypeAlias = MedicalScribeChannelDefinition | MedicalScribeChannelDefinitionDict

class MedicalScribeContextDict(TypedDict):
    """A MedicalScribeContext as a dict."""
    patient_context: NotRequired[MedicalScribePatientContextLike | None]

MedicalScribeContextLike: TypeAlias = MedicalScribeContext | MedicalScribeContextDict

class MedicalScribePatientContextDict(TypedDict):
    """A MedicalScribePatientContext as a dict."""
    pronouns: NotRequired[Pronouns | None]

MedicalScribePatientContextLike: TypeAlias = MedicalScribePatientContext | MedicalScribePatientContextDict

class MedicalScribeSettingsDict(TypedDict):
    """A MedicalScribeSettings as a dict."""
    show_speaker_labels: NotRequired[bool | None]
    max_speaker_labels: NotRequired[int | None]
    channel_identification: NotRequired[bool | None]
    vocabulary_name: NotRequired[str | None]
    vocabulary_filter_name: NotRequired[str | None]
    vocabulary_filter_method: NotRequired[VocabularyFilterMethod | None]
    clinical_note_generation_settings: NotRequired[ClinicalNoteGenerationSettingsLike | None]

MedicalScribeSettingsLike: TypeAlias = MedicalScribeSettings | MedicalScribeSettingsDict

class MedicalTranscriptionSettingDict(TypedDict):
    """A MedicalTranscriptionSetting as a dict."""
    show_speaker_labels: NotRequired[bool | None]
    max_speaker_labels: NotRequired[int | None]
    channel_identification: NotRequired[bool | None]
    show_alternatives: NotRequired[bool | None]
    max_alternatives: NotRequired[int | None]
    vocabulary_name: NotRequired[str | None]

MedicalTranscriptionSettingLike: TypeAlias = MedicalTranscriptionSetting | MedicalTranscriptionSettingDict

class ModelSettingsDict(TypedDict):
    """A ModelSettings as a dict."""
    language_model_name: NotRequired[str | None]

ModelSettingsLike: TypeAlias = ModelSettings | ModelSettingsDict

class NonTalkTimeFilterDict(TypedDict):
    """A NonTalkTimeFilter as a dict."""
    threshold: NotRequired[int | None]
    absolute_time_range: NotRequired[AbsoluteTimeRangeLike | None]
    relative_time_range: NotRequired[RelativeTimeRangeLike | None]
    negate: NotRequired[bool | None]

NonTalkTimeFilterLike: TypeAlias = NonTalkTimeFilter | NonTalkTimeFilterDict

class RelativeTimeRangeDict(TypedDict):
    """A RelativeTimeRange as a dict."""
    start_percentage: NotRequired[int | None]
    end_percentage: NotRequired[int | None]
    first: NotRequired[int | None]
    last: NotRequired[int | None]

RelativeTimeRangeLike: TypeAlias = RelativeTimeRange | RelativeTimeRangeDict

class RuleDict(TypedDict):
    """A Rule as a dict."""
    non_talk_time_filter: NotRequired[NonTalkTimeFilterLike | None]
    interruption_filter: NotRequired[InterruptionFilterLike | None]
    transcript_filter: NotRequired[TranscriptFilterLike | None]
    sentiment_filter: NotRequired[SentimentFilterLike | None]

RuleLike: TypeAlias = Rule | RuleDict

class SentimentFilterDict(TypedDict):
    """A SentimentFilter as a dict."""
    sentiments: Sequence[SentimentValue]
    absolute_time_range: NotRequired[AbsoluteTimeRangeLike | None]
    relative_time_range: NotRequired[RelativeTimeRangeLike | None]
    participant_role: NotRequired[ParticipantRole | None]
    negate: NotRequired[bool | None]

SentimentFilterLike: TypeAlias = SentimentFilter | SentimentFilterDict

class SettingsDict(TypedDict):
    """A Settings as a dict."""
    vocabulary_name: NotRequired[str | None]
    show_speaker_labels: NotRequired[bool | None]
    max_speaker_labels: NotRequired[int | None]
    channel_identification: NotRequired[bool | None]
    show_alternatives: NotRequired[bool | None]
    max_alternatives: NotRequired[int | None]
    vocabulary_filter_name: NotRequired[str | None]
    vocabulary_filter_method: NotRequired[VocabularyFilterMethod | None]

SettingsLike: TypeAlias = Settings | SettingsDict

class StartCallAnalyticsJobRequestDict(TypedDict):
    """A StartCallAnalyticsJobRequest as a dict."""
    call_analytics_job_name: str
    media: MediaLike
    output_location: NotRequired[str | None]
    output_encryption_kms_key_id: NotRequired[str | None]
    data_access_role_arn: NotRequired[str | None]
    settings: NotRequired[CallAnalyticsJobSettingsLike | None]
    tags: NotRequired[Sequence[TagLike] | None]
    channel_definitions: NotRequired[Sequence[ChannelDefinitionLike] | None]

class StartMedicalScribeJobRequestDict(TypedDict):
    """A StartMedicalScribeJobRequest as a dict."""
    medical_scribe_job_name: str
    media: MediaLike
    output_bucket_name: str
    output_encryption_kms_key_id: NotRequired[str | None]
    kms_encryption_context: NotRequired[Mapping[str, str] | None]
    data_access_role_arn: str
    settings: MedicalScribeSettingsLike
    channel_definitions: NotRequired[Sequence[MedicalScribeChannelDefinitionLike] | None]
    tags: NotRequired[Sequence[TagLike] | None]
    medical_scribe_context: NotRequired[MedicalScribeContextLike | None]

class StartMedicalTranscriptionJobRequestDict(TypedDict):
    """A StartMedicalTranscriptionJobRequest as a dict."""
    medical_transcription_job_name: str
    language_code: LanguageCode
    media_sample_rate_hertz: NotRequired[int | None]
    media_format: NotRequired[MediaFormat | None]
    media: MediaLike
    output_bucket_name: str
    output_key: NotRequired[str | None]
    output_encryption_kms_key_id: NotRequired[str | None]
    kms_encryption_context: NotRequired[Mapping[str, str] | None]
    settings: NotRequired[MedicalTranscriptionSettingLike | None]
    content_identification_type: NotRequired[MedicalContentIdentificationType | None]
    specialty: Specialty
    type: Type
    tags: NotRequired[Sequence[TagLike] | None]

class StartTranscriptionJobRequestDict(TypedDict):
    """A StartTranscriptionJobRequest as a dict."""
    transcription_job_name: str
    language_code: NotRequired[LanguageCode | None]
    media_sample_rate_hertz: NotRequired[int | None]
    media_format: NotRequired[MediaFormat | None]
    media: MediaLike
    output_bucket_name: NotRequired[str | None]
    output_key: NotRequired[str | None]
    output_encryption_kms_key_id: NotRequired[str | None]
    kms_encryption_context: NotRequired[Mapping[str, str] | None]
    settings: NotRequired[SettingsLike | None]
    model_settings: NotRequired[ModelSettingsLike | None]
    job_execution_settings: NotRequired[JobExecutionSettingsLike | None]
    content_redaction: NotRequired[ContentRedactionLike | None]
    identify_language: NotRequired[bool | None]
    identify_multiple_languages: NotRequired[bool | None]
    language_options: NotRequired[Sequence[LanguageCode] | None]
    subtitles: NotRequired[SubtitlesLike | None]
    tags: NotRequired[Sequence[TagLike] | None]
    language_id_settings: NotRequired[Mapping[str, LanguageIdSettingsLike] | None]
    toxicity_detection: NotRequired[Sequence[ToxicityDetectionSettingsLike] | None]

class SubtitlesDict(TypedDict):
    """A Subtitles as a dict."""
    formats: NotRequired[Sequence[SubtitleFormat]]
    output_start_index: NotRequired[int | None]

SubtitlesLike: TypeAlias = Subtitles | SubtitlesDict

class SummarizationDict(TypedDict):
    """A Summarization as a dict."""
    generate_abstractive_summary: bool

SummarizationLike: TypeAlias = Summarization | SummarizationDict

class TagDict(TypedDict):
    """A Tag as a dict."""
    key: str
    value: str

TagLike: TypeAlias = Tag | TagDict

class TagResourceRequestDict(TypedDict):
    """A TagResourceRequest as a dict."""
    resource_arn: str
    tags: Sequence[TagLike]

class ToxicityDetectionSettingsDict(TypedDict):
    """A ToxicityDetectionSettings as a dict."""
    toxicity_categories: Sequence[ToxicityCategory]

ToxicityDetectionSettingsLike: TypeAlias = ToxicityDetectionSettings | ToxicityDetectionSettingsDict

class TranscriptFilterDict(TypedDict):
    """A TranscriptFilter as a dict."""
    transcript_filter_type: TranscriptFilterType
    absolute_time_range: NotRequired[AbsoluteTimeRangeLike | None]
    relative_time_range: NotRequired[RelativeTimeRangeLike | None]
    participant_role: NotRequired[ParticipantRole | None]
    negate: NotRequired[bool | None]
    targets: Sequence[str]

TranscriptFilterLike: TypeAlias = TranscriptFilter | TranscriptFilterDict

class UntagResourceRequestDict(TypedDict):
    """A UntagResourceRequest as a dict."""
    resource_arn: str
    tag_keys: Sequence[str]

class UpdateCallAnalyticsCategoryRequestDict(TypedDict):
    """A UpdateCallAnalyticsCategoryRequest as a dict."""
    category_name: str
    rules: Sequence[RuleLike]
    input_type: NotRequired[InputType | None]

class UpdateLanguageModelRequestDict(TypedDict):
    """A UpdateLanguageModelRequest as a dict."""
    model_name: str
    data_access_role_arn: NotRequired[str | None]
    encryption_configuration: NotRequired[EncryptionConfigurationLike | None]

class UpdateMedicalVocabularyRequestDict(TypedDict):
    """A UpdateMedicalVocabularyRequest as a dict."""
    vocabulary_name: str
    language_code: LanguageCode
    vocabulary_file_uri: str

class UpdateVocabularyFilterRequestDict(TypedDict):
    """A UpdateVocabularyFilterRequest as a dict."""
    vocabulary_filter_name: str
    words: NotRequired[Sequence[str] | None]
    vocabulary_filter_file_uri: NotRequired[str | None]
    data_access_role_arn: NotRequired[str | None]
    encryption_configuration: NotRequired[EncryptionConfigurationLike | None]

class UpdateVocabularyRequestDict(TypedDict):
    """A UpdateVocabularyRequest as a dict."""
    vocabulary_name: str
    language_code: LanguageCode
    phrases: NotRequired[Sequence[str] | None]
    vocabulary_file_uri: NotRequired[str | None]
    data_access_role_arn: NotRequired[str | None]
    encryption_configuration: NotRequired[EncryptionConfigurationLike | None]

class Errors:
    """The errors of Amazon Transcribe: `except client.errors.ThrottlingException as error`."""

    class BadRequestException(ServiceError):
        """Your request didn't pass one or more validation tests. This can occur when the entity you're trying to delete
        doesn't exist or if it's in a non-terminal state (such as IN PROGRESS). See the exception message field for more
        information.
        """

    class ConflictException(ServiceError):
        """A resource already exists with this name. Resource names must be unique within an Amazon Web Services account."""

    class InternalFailureException(ServiceError):
        """There was an internal error. Check the error message, correct the issue, and try your request again."""

    class LimitExceededException(ServiceError):
        """You've either sent too many requests or your input file is too long. Wait before retrying your request, or use a
        smaller file and try your request again.
        """

    class NotFoundException(ServiceError):
        """We can't find the requested resource. Check that the specified name is correct and try your request again."""

    def from_code(self, code: str) -> type[ServiceError]: ...

errors: Errors

class _ListCallAnalyticsCategories:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListCallAnalyticsCategoriesResponse:
        """Provides a list of Call Analytics categories, including all rules that make up each category.

        To get detailed information about a specific Call Analytics category, use the operation.

        Args:
            next_token (str | None):
                If your ListCallAnalyticsCategories request returns more results than can be displayed, NextToken is
                displayed in the response with an associated string. To get the next page of results, copy this string
                and repeat your request, including NextToken with the value of the copied string. Repeat as needed to
                view all your results.
            max_results (int | None):
                The maximum number of Call Analytics categories to return in each page of results. If there are fewer
                results than the value that you specify, only the actual results are returned. If you do not specify a
                value, a default of 5 is used.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def pages(self, **request: Unpack[ListCallAnalyticsCategoriesRequestDict]) -> Iterator[ListCallAnalyticsCategoriesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListCallAnalyticsCategoriesRequestDict]) -> Iterator[CategoryProperties]:
        """Every one of the answers' `categories`, fetched as needed."""

class _ListCallAnalyticsJobs:
    def __call__(self, *,
        status: CallAnalyticsJobStatus | None = None,
        job_name_contains: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListCallAnalyticsJobsResponse:
        """Provides a list of Call Analytics jobs that match the specified criteria. If no criteria are specified, all Call
        Analytics jobs are returned.

        To get detailed information about a specific Call Analytics job, use the operation.

        Args:
            status (CallAnalyticsJobStatus | None):
                Returns only Call Analytics jobs with the specified status. Jobs are ordered by creation date, with the
                newest job first. If you do not include Status, all Call Analytics jobs are returned.
            job_name_contains (str | None):
                Returns only the Call Analytics jobs that contain the specified string. The search is not case
                sensitive.
            next_token (str | None):
                If your ListCallAnalyticsJobs request returns more results than can be displayed, NextToken is displayed
                in the response with an associated string. To get the next page of results, copy this string and repeat
                your request, including NextToken with the value of the copied string. Repeat as needed to view all your
                results.
            max_results (int | None):
                The maximum number of Call Analytics jobs to return in each page of results. If there are fewer results
                than the value that you specify, only the actual results are returned. If you do not specify a value, a
                default of 5 is used.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def pages(self, **request: Unpack[ListCallAnalyticsJobsRequestDict]) -> Iterator[ListCallAnalyticsJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListCallAnalyticsJobsRequestDict]) -> Iterator[CallAnalyticsJobSummary]:
        """Every one of the answers' `call_analytics_job_summaries`, fetched as needed."""

class _ListLanguageModels:
    def __call__(self, *,
        status_equals: ModelStatus | None = None,
        name_contains: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListLanguageModelsResponse:
        """Provides a list of custom language models that match the specified criteria. If no criteria are specified, all
        custom language models are returned.

        To get detailed information about a specific custom language model, use the operation.

        Args:
            status_equals (ModelStatus | None):
                Returns only custom language models with the specified status. Language models are ordered by creation
                date, with the newest model first. If you do not include StatusEquals, all custom language models are
                returned.
            name_contains (str | None):
                Returns only the custom language models that contain the specified string. The search is not case
                sensitive.
            next_token (str | None):
                If your ListLanguageModels request returns more results than can be displayed, NextToken is displayed in
                the response with an associated string. To get the next page of results, copy this string and repeat
                your request, including NextToken with the value of the copied string. Repeat as needed to view all your
                results.
            max_results (int | None):
                The maximum number of custom language models to return in each page of results. If there are fewer
                results than the value that you specify, only the actual results are returned. If you do not specify a
                value, a default of 5 is used.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def pages(self, **request: Unpack[ListLanguageModelsRequestDict]) -> Iterator[ListLanguageModelsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListLanguageModelsRequestDict]) -> Iterator[LanguageModel]:
        """Every one of the answers' `models`, fetched as needed."""

class _ListMedicalScribeJobs:
    def __call__(self, *,
        status: MedicalScribeJobStatus | None = None,
        job_name_contains: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListMedicalScribeJobsResponse:
        """Provides a list of Medical Scribe jobs that match the specified criteria. If no criteria are specified, all
        Medical Scribe jobs are returned.

        To get detailed information about a specific Medical Scribe job, use the operation.

        Args:
            status (MedicalScribeJobStatus | None):
                Returns only Medical Scribe jobs with the specified status. Jobs are ordered by creation date, with the
                newest job first. If you do not include Status, all Medical Scribe jobs are returned.
            job_name_contains (str | None):
                Returns only the Medical Scribe jobs that contain the specified string. The search is not case
                sensitive.
            next_token (str | None):
                If your ListMedicalScribeJobs request returns more results than can be displayed, NextToken is displayed
                in the response with an associated string. To get the next page of results, copy this string and repeat
                your request, including NextToken with the value of the copied string. Repeat as needed to view all your
                results.
            max_results (int | None):
                The maximum number of Medical Scribe jobs to return in each page of results. If there are fewer results
                than the value that you specify, only the actual results are returned. If you do not specify a value, a
                default of 5 is used.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def pages(self, **request: Unpack[ListMedicalScribeJobsRequestDict]) -> Iterator[ListMedicalScribeJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListMedicalScribeJobsRequestDict]) -> Iterator[MedicalScribeJobSummary]:
        """Every one of the answers' `medical_scribe_job_summaries`, fetched as needed."""

class _ListMedicalTranscriptionJobs:
    def __call__(self, *,
        status: TranscriptionJobStatus | None = None,
        job_name_contains: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListMedicalTranscriptionJobsResponse:
        """Provides a list of medical transcription jobs that match the specified criteria. If no criteria are specified,
        all medical transcription jobs are returned.

        To get detailed information about a specific medical transcription job, use the operation.

        Args:
            status (TranscriptionJobStatus | None):
                Returns only medical transcription jobs with the specified status. Jobs are ordered by creation date,
                with the newest job first. If you do not include Status, all medical transcription jobs are returned.
            job_name_contains (str | None):
                Returns only the medical transcription jobs that contain the specified string. The search is not case
                sensitive.
            next_token (str | None):
                If your ListMedicalTranscriptionJobs request returns more results than can be displayed, NextToken is
                displayed in the response with an associated string. To get the next page of results, copy this string
                and repeat your request, including NextToken with the value of the copied string. Repeat as needed to
                view all your results.
            max_results (int | None):
                The maximum number of medical transcription jobs to return in each page of results. If there are fewer
                results than the value that you specify, only the actual results are returned. If you do not specify a
                value, a default of 5 is used.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def pages(self, **request: Unpack[ListMedicalTranscriptionJobsRequestDict]) -> Iterator[ListMedicalTranscriptionJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListMedicalTranscriptionJobsRequestDict]) -> Iterator[MedicalTranscriptionJobSummary]:
        """Every one of the answers' `medical_transcription_job_summaries`, fetched as needed."""

class _ListMedicalVocabularies:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        state_equals: VocabularyState | None = None,
        name_contains: str | None = None,
    ) -> ListMedicalVocabulariesResponse:
        """Provides a list of custom medical vocabularies that match the specified criteria. If no criteria are specified,
        all custom medical vocabularies are returned.

        To get detailed information about a specific custom medical vocabulary, use the operation.

        Args:
            next_token (str | None):
                If your ListMedicalVocabularies request returns more results than can be displayed, NextToken is
                displayed in the response with an associated string. To get the next page of results, copy this string
                and repeat your request, including NextToken with the value of the copied string. Repeat as needed to
                view all your results.
            max_results (int | None):
                The maximum number of custom medical vocabularies to return in each page of results. If there are fewer
                results than the value that you specify, only the actual results are returned. If you do not specify a
                value, a default of 5 is used.
            state_equals (VocabularyState | None):
                Returns only custom medical vocabularies with the specified state. Custom vocabularies are ordered by
                creation date, with the newest vocabulary first. If you do not include StateEquals, all custom medical
                vocabularies are returned.
            name_contains (str | None):
                Returns only the custom medical vocabularies that contain the specified string. The search is not case
                sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def pages(self, **request: Unpack[ListMedicalVocabulariesRequestDict]) -> Iterator[ListMedicalVocabulariesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListMedicalVocabulariesRequestDict]) -> Iterator[VocabularyInfo]:
        """Every one of the answers' `vocabularies`, fetched as needed."""

class _ListTranscriptionJobs:
    def __call__(self, *,
        status: TranscriptionJobStatus | None = None,
        job_name_contains: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListTranscriptionJobsResponse:
        """Provides a list of transcription jobs that match the specified criteria. If no criteria are specified, all
        transcription jobs are returned.

        To get detailed information about a specific transcription job, use the operation.

        Args:
            status (TranscriptionJobStatus | None):
                Returns only transcription jobs with the specified status. Jobs are ordered by creation date, with the
                newest job first. If you do not include Status, all transcription jobs are returned.
            job_name_contains (str | None):
                Returns only the transcription jobs that contain the specified string. The search is not case sensitive.
            next_token (str | None):
                If your ListTranscriptionJobs request returns more results than can be displayed, NextToken is displayed
                in the response with an associated string. To get the next page of results, copy this string and repeat
                your request, including NextToken with the value of the copied string. Repeat as needed to view all your
                results.
            max_results (int | None):
                The maximum number of transcription jobs to return in each page of results. If there are fewer results
                than the value that you specify, only the actual results are returned. If you do not specify a value, a
                default of 5 is used.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def pages(self, **request: Unpack[ListTranscriptionJobsRequestDict]) -> Iterator[ListTranscriptionJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListTranscriptionJobsRequestDict]) -> Iterator[TranscriptionJobSummary]:
        """Every one of the answers' `transcription_job_summaries`, fetched as needed."""

class _ListVocabularies:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        state_equals: VocabularyState | None = None,
        name_contains: str | None = None,
    ) -> ListVocabulariesResponse:
        """Provides a list of custom vocabularies that match the specified criteria. If no criteria are specified, all
        custom vocabularies are returned.

        To get detailed information about a specific custom vocabulary, use the operation.

        Args:
            next_token (str | None):
                If your ListVocabularies request returns more results than can be displayed, NextToken is displayed in
                the response with an associated string. To get the next page of results, copy this string and repeat
                your request, including NextToken with the value of the copied string. Repeat as needed to view all your
                results.
            max_results (int | None):
                The maximum number of custom vocabularies to return in each page of results. If there are fewer results
                than the value that you specify, only the actual results are returned. If you do not specify a value, a
                default of 5 is used.
            state_equals (VocabularyState | None):
                Returns only custom vocabularies with the specified state. Vocabularies are ordered by creation date,
                with the newest vocabulary first. If you do not include StateEquals, all custom medical vocabularies are
                returned.
            name_contains (str | None):
                Returns only the custom vocabularies that contain the specified string. The search is not case
                sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def pages(self, **request: Unpack[ListVocabulariesRequestDict]) -> Iterator[ListVocabulariesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListVocabulariesRequestDict]) -> Iterator[VocabularyInfo]:
        """Every one of the answers' `vocabularies`, fetched as needed."""

class _ListVocabularyFilters:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
    ) -> ListVocabularyFiltersResponse:
        """Provides a list of custom vocabulary filters that match the specified criteria. If no criteria are specified,
        all custom vocabularies are returned.

        To get detailed information about a specific custom vocabulary filter, use the operation.

        Args:
            next_token (str | None):
                If your ListVocabularyFilters request returns more results than can be displayed, NextToken is displayed
                in the response with an associated string. To get the next page of results, copy this string and repeat
                your request, including NextToken with the value of the copied string. Repeat as needed to view all your
                results.
            max_results (int | None):
                The maximum number of custom vocabulary filters to return in each page of results. If there are fewer
                results than the value that you specify, only the actual results are returned. If you do not specify a
                value, a default of 5 is used.
            name_contains (str | None):
                Returns only the custom vocabulary filters that contain the specified string. The search is not case
                sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def pages(self, **request: Unpack[ListVocabularyFiltersRequestDict]) -> Iterator[ListVocabularyFiltersResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListVocabularyFiltersRequestDict]) -> Iterator[VocabularyFilterInfo]:
        """Every one of the answers' `vocabulary_filters`, fetched as needed."""

class Waiters:
    """The waiters of Amazon Transcribe: ask again until a state is reached."""
    def call_analytics_job_completed(self, *,
        call_analytics_job_name: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> GetCallAnalyticsJobResponse:
        """Ask get_call_analytics_job(...) every `delay` seconds (default 10) until CallAnalyticsJobCompleted, at most
        `max_attempts` times (default 180); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    def language_model_completed(self, *,
        model_name: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> DescribeLanguageModelResponse:
        """Ask describe_language_model(...) every `delay` seconds (default 120) until LanguageModelCompleted, at most
        `max_attempts` times (default 180); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    def medical_scribe_job_completed(self, *,
        medical_scribe_job_name: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> GetMedicalScribeJobResponse:
        """Ask get_medical_scribe_job(...) every `delay` seconds (default 10) until MedicalScribeJobCompleted, at most
        `max_attempts` times (default 180); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    def medical_transcription_job_completed(self, *,
        medical_transcription_job_name: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> GetMedicalTranscriptionJobResponse:
        """Ask get_medical_transcription_job(...) every `delay` seconds (default 10) until
        MedicalTranscriptionJobCompleted, at most `max_attempts` times (default 180); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    def medical_vocabulary_ready(self, *,
        vocabulary_name: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> GetMedicalVocabularyResponse:
        """Ask get_medical_vocabulary(...) every `delay` seconds (default 10) until MedicalVocabularyReady, at most
        `max_attempts` times (default 180); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    def transcription_job_completed(self, *,
        transcription_job_name: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> GetTranscriptionJobResponse:
        """Ask get_transcription_job(...) every `delay` seconds (default 10) until TranscriptionJobCompleted, at most
        `max_attempts` times (default 180); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    def vocabulary_ready(self, *,
        vocabulary_name: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> GetVocabularyResponse:
        """Ask get_vocabulary(...) every `delay` seconds (default 10) until VocabularyReady, at most `max_attempts` times
        (default 180); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """

class Client:
    """The synchronous client of Amazon Transcribe."""
    errors: Errors
    wait: Waiters
    def create_call_analytics_category(self, *,
        category_name: str,
        rules: Sequence[RuleLike],
        tags: Sequence[TagLike] | None = None,
        input_type: InputType | None = None,
    ) -> CreateCallAnalyticsCategoryResponse:
        """Creates a new Call Analytics category.

        All categories are automatically applied to your Call Analytics transcriptions. Note that in order to apply
        categories to your transcriptions, you must create them before submitting your transcription request, as
        categories cannot be applied retroactively.

        When creating a new category, you can use the InputType parameter to label the category as a POST_CALL or a
        REAL_TIME category. POST_CALL categories can only be applied to post-call transcriptions and REAL_TIME
        categories can only be applied to real-time transcriptions. If you do not include InputType, your category is
        created as a POST_CALL category by default.

        Call Analytics categories are composed of rules. For each category, you must create between 1 and 20 rules.
        Rules can include these parameters: , , , and .

        To update an existing category, see .

        To learn more about Call Analytics categories, see Creating categories for post-call transcriptions and Creating
        categories for real-time transcriptions.

        Args:
            category_name (str):
                A unique name, chosen by you, for your Call Analytics category. It's helpful to use a detailed naming
                system that will make sense to you in the future. For example, it's better to use
                sentiment-positive-last30seconds for a category over a generic name like test-category.
            rules (Sequence[RuleLike]):
                Rules define a Call Analytics category. When creating a new category, you must create between 1 and 20
                rules for that category. For each rule, you specify a filter you want applied to the attributes of a
                call. For example, you can choose a sentiment filter that detects if a customer's sentiment was positive
                during the last 30 seconds of the call.
            tags (Sequence[TagLike] | None):
                Adds one or more custom tags, each in the form of a key:value pair, to a new call analytics category at
                the time you start this new job.
            input_type (InputType | None):
                Choose whether you want to create a real-time or a post-call category for your Call Analytics
                transcription.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException
        """
    def create_language_model(self, *,
        language_code: CLMLanguageCode,
        base_model_name: BaseModelName,
        model_name: str,
        input_data_config: InputDataConfigLike,
        encryption_configuration: EncryptionConfigurationLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateLanguageModelResponse:
        """Creates a new custom language model.

        When creating a new custom language model, you must specify:

        - If you want a Wideband (audio sample rates over 16,000 Hz) or Narrowband (audio sample rates under 16,000 Hz)
        base model
        - The location of your training and tuning files (this must be an Amazon S3 URI)
        - The language of your model
        - A unique name for your model

        Args:
            language_code (CLMLanguageCode):
                The language code that represents the language of your model. Each custom language model must contain
                terms in only one language, and the language you select for your custom language model must match the
                language of your training and tuning data.
            base_model_name (BaseModelName):
                The Amazon Transcribe standard language model, or base model, used to create your custom language model.
                Amazon Transcribe offers two options for base models: Wideband and Narrowband.
            model_name (str):
                A unique name, chosen by you, for your custom language model.
            input_data_config (InputDataConfigLike):
                Contains the Amazon S3 location of the training data you want to use to create a new custom language
                model, and permissions to access this location.
            encryption_configuration (EncryptionConfigurationLike | None):
                Specifies the encryption configuration for your custom language model. Your model artifacts are
                encrypted with the specified KMS key or with an AWS-owned key if a key is not supplied.
            tags (Sequence[TagLike] | None):
                Adds one or more custom tags, each in the form of a key:value pair, to a new custom language model at
                the time you create this new model.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException
        """
    def create_medical_vocabulary(self, *,
        vocabulary_name: str,
        language_code: LanguageCode,
        vocabulary_file_uri: str,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateMedicalVocabularyResponse:
        """Creates a new custom medical vocabulary.

        Before creating a new custom medical vocabulary, you must first upload a text file that contains your vocabulary
        table into an Amazon S3 bucket. Note that this differs from , where you can include a list of terms within your
        request using the Phrases flag; CreateMedicalVocabulary does not support the Phrases flag and only accepts
        vocabularies in table format.

        Each language has a character set that contains all allowed characters for that specific language. If you use
        unsupported characters, your custom vocabulary request fails. Refer to Character Sets for Custom Vocabularies to
        get the character set for your language.

        For more information, see Custom vocabularies.

        Args:
            vocabulary_name (str):
                A unique name, chosen by you, for your new custom medical vocabulary.
            language_code (LanguageCode):
                The language code that represents the language of the entries in your custom vocabulary. US English
                (en-US) is the only language supported with Amazon Transcribe Medical.
            vocabulary_file_uri (str):
                The Amazon S3 location (URI) of the text file that contains your custom medical vocabulary. The URI must
                be in the same Amazon Web Services Region as the resource you're calling.
            tags (Sequence[TagLike] | None):
                Adds one or more custom tags, each in the form of a key:value pair, to a new custom medical vocabulary
                at the time you create this new custom vocabulary.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException
        """
    def create_vocabulary(self, *,
        vocabulary_name: str,
        language_code: LanguageCode,
        phrases: Sequence[str] | None = None,
        vocabulary_file_uri: str | None = None,
        tags: Sequence[TagLike] | None = None,
        data_access_role_arn: str | None = None,
        encryption_configuration: EncryptionConfigurationLike | None = None,
    ) -> CreateVocabularyResponse:
        """Creates a new custom vocabulary.

        When creating a new custom vocabulary, you can either upload a text file that contains your new entries,
        phrases, and terms into an Amazon S3 bucket and include the URI in your request. Or you can include a list of
        terms directly in your request using the Phrases flag.

        Each language has a character set that contains all allowed characters for that specific language. If you use
        unsupported characters, your custom vocabulary request fails. Refer to Character Sets for Custom Vocabularies to
        get the character set for your language.

        For more information, see Custom vocabularies.

        Args:
            vocabulary_name (str):
                A unique name, chosen by you, for your new custom vocabulary.
            language_code (LanguageCode):
                The language code that represents the language of the entries in your custom vocabulary. Each custom
                vocabulary must contain terms in only one language.
            phrases (Sequence[str] | None):
                Use this parameter if you want to create your custom vocabulary by including all desired terms, as
                comma-separated values, within your request. The other option for creating your custom vocabulary is to
                save your entries in a text file and upload them to an Amazon S3 bucket, then specify the location of
                your file using the VocabularyFileUri parameter.
            vocabulary_file_uri (str | None):
                The Amazon S3 location of the text file that contains your custom vocabulary. The URI must be located in
                the same Amazon Web Services Region as the resource you're calling.
            tags (Sequence[TagLike] | None):
                Adds one or more custom tags, each in the form of a key:value pair, to a new custom vocabulary at the
                time you create this new custom vocabulary.
            data_access_role_arn (str | None):
                The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that
                contains your input files (in this case, your custom vocabulary). If you include EncryptionConfiguration
                in your request, this role must also have permissions to access the specified KMS key. If the role that
                you specify doesn’t have the appropriate permissions, your request fails.
            encryption_configuration (EncryptionConfigurationLike | None):
                Specifies the encryption configuration for your custom vocabulary. Your vocabulary artifacts are
                encrypted with the specified KMS key or with an AWS-owned key if a key is not supplied.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException
        """
    def create_vocabulary_filter(self, *,
        vocabulary_filter_name: str,
        language_code: LanguageCode,
        words: Sequence[str] | None = None,
        vocabulary_filter_file_uri: str | None = None,
        tags: Sequence[TagLike] | None = None,
        data_access_role_arn: str | None = None,
        encryption_configuration: EncryptionConfigurationLike | None = None,
    ) -> CreateVocabularyFilterResponse:
        """Creates a new custom vocabulary filter.

        You can use custom vocabulary filters to mask, delete, or flag specific words from your transcript. Custom
        vocabulary filters are commonly used to mask profanity in transcripts.

        Each language has a character set that contains all allowed characters for that specific language. If you use
        unsupported characters, your custom vocabulary filter request fails. Refer to Character Sets for Custom
        Vocabularies to get the character set for your language.

        For more information, see Vocabulary filtering.

        Args:
            vocabulary_filter_name (str):
                A unique name, chosen by you, for your new custom vocabulary filter.
            language_code (LanguageCode):
                The language code that represents the language of the entries in your vocabulary filter. Each custom
                vocabulary filter must contain terms in only one language.
            words (Sequence[str] | None):
                Use this parameter if you want to create your custom vocabulary filter by including all desired terms,
                as comma-separated values, within your request. The other option for creating your vocabulary filter is
                to save your entries in a text file and upload them to an Amazon S3 bucket, then specify the location of
                your file using the VocabularyFilterFileUri parameter.
            vocabulary_filter_file_uri (str | None):
                The Amazon S3 location of the text file that contains your custom vocabulary filter terms. The URI must
                be located in the same Amazon Web Services Region as the resource you're calling.
            tags (Sequence[TagLike] | None):
                Adds one or more custom tags, each in the form of a key:value pair, to a new custom vocabulary filter at
                the time you create this new vocabulary filter.
            data_access_role_arn (str | None):
                The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that
                contains your input files (in this case, your custom vocabulary filter). If you include
                EncryptionConfiguration in your request, this role must also have permissions to access the specified
                KMS key. If the role that you specify doesn’t have the appropriate permissions, your request fails.
            encryption_configuration (EncryptionConfigurationLike | None):
                Specifies the encryption configuration for your custom vocabulary filter. Your vocabulary filter
                artifacts are encrypted with the specified KMS key or with an AWS-owned key if a key is not supplied.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException
        """
    def delete_call_analytics_category(self, *,
        category_name: str,
    ) -> DeleteCallAnalyticsCategoryResponse:
        """Deletes a Call Analytics category. To use this operation, specify the name of the category you want to delete
        using CategoryName. Category names are case sensitive.

        Args:
            category_name (str):
                The name of the Call Analytics category you want to delete. Category names are case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def delete_call_analytics_job(self, *,
        call_analytics_job_name: str,
    ) -> DeleteCallAnalyticsJobResponse:
        """Deletes a Call Analytics job. To use this operation, specify the name of the job you want to delete using
        CallAnalyticsJobName. Job names are case sensitive.

        Args:
            call_analytics_job_name (str):
                The name of the Call Analytics job you want to delete. Job names are case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def delete_language_model(self, *, model_name: str) -> DeleteLanguageModelResponse:
        """Deletes a custom language model. To use this operation, specify the name of the language model you want to
        delete using ModelName. custom language model names are case sensitive.

        Args:
            model_name (str):
                The name of the custom language model you want to delete. Model names are case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def delete_medical_scribe_job(self, *,
        medical_scribe_job_name: str,
    ) -> DeleteMedicalScribeJobResponse:
        """Deletes a Medical Scribe job. To use this operation, specify the name of the job you want to delete using
        MedicalScribeJobName. Job names are case sensitive.

        Args:
            medical_scribe_job_name (str):
                The name of the Medical Scribe job you want to delete. Job names are case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def delete_medical_transcription_job(self, *,
        medical_transcription_job_name: str,
    ) -> DeleteMedicalTranscriptionJobResponse:
        """Deletes a medical transcription job. To use this operation, specify the name of the job you want to delete using
        MedicalTranscriptionJobName. Job names are case sensitive.

        Args:
            medical_transcription_job_name (str):
                The name of the medical transcription job you want to delete. Job names are case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def delete_medical_vocabulary(self, *, vocabulary_name: str) -> DeleteMedicalVocabularyResponse:
        """Deletes a custom medical vocabulary. To use this operation, specify the name of the custom vocabulary you want
        to delete using VocabularyName. Custom vocabulary names are case sensitive.

        Args:
            vocabulary_name (str):
                The name of the custom medical vocabulary you want to delete. Custom medical vocabulary names are case
                sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def delete_transcription_job(self, *, transcription_job_name: str) -> DeleteTranscriptionJobResponse:
        """Deletes a transcription job. To use this operation, specify the name of the job you want to delete using
        TranscriptionJobName. Job names are case sensitive.

        Args:
            transcription_job_name (str):
                The name of the transcription job you want to delete. Job names are case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def delete_vocabulary(self, *, vocabulary_name: str) -> DeleteVocabularyResponse:
        """Deletes a custom vocabulary. To use this operation, specify the name of the custom vocabulary you want to delete
        using VocabularyName. Custom vocabulary names are case sensitive.

        Args:
            vocabulary_name (str):
                The name of the custom vocabulary you want to delete. Custom vocabulary names are case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def delete_vocabulary_filter(self, *, vocabulary_filter_name: str) -> DeleteVocabularyFilterResponse:
        """Deletes a custom vocabulary filter. To use this operation, specify the name of the custom vocabulary filter you
        want to delete using VocabularyFilterName. Custom vocabulary filter names are case sensitive.

        Args:
            vocabulary_filter_name (str):
                The name of the custom vocabulary filter you want to delete. Custom vocabulary filter names are case
                sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def describe_language_model(self, *, model_name: str) -> DescribeLanguageModelResponse:
        """Provides information about the specified custom language model.

        This operation also shows if the base language model that you used to create your custom language model has been
        updated. If Amazon Transcribe has updated the base model, you can create a new custom language model using the
        updated base model.

        If you tried to create a new custom language model and the request wasn't successful, you can use
        DescribeLanguageModel to help identify the reason for this failure.

        Args:
            model_name (str):
                The name of the custom language model you want information about. Model names are case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def get_call_analytics_category(self, *, category_name: str) -> GetCallAnalyticsCategoryResponse:
        """Provides information about the specified Call Analytics category.

        To get a list of your Call Analytics categories, use the operation.

        Args:
            category_name (str):
                The name of the Call Analytics category you want information about. Category names are case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def get_call_analytics_job(self, *, call_analytics_job_name: str) -> GetCallAnalyticsJobResponse:
        """Provides information about the specified Call Analytics job.

        To view the job's status, refer to CallAnalyticsJobStatus. If the status is COMPLETED, the job is finished. You
        can find your completed transcript at the URI specified in TranscriptFileUri. If the status is FAILED,
        FailureReason provides details on why your transcription job failed.

        If you enabled personally identifiable information (PII) redaction, the redacted transcript appears at the
        location specified in RedactedTranscriptFileUri.

        If you chose to redact the audio in your media file, you can find your redacted media file at the location
        specified in RedactedMediaFileUri.

        To get a list of your Call Analytics jobs, use the operation.

        Args:
            call_analytics_job_name (str):
                The name of the Call Analytics job you want information about. Job names are case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def get_medical_scribe_job(self, *, medical_scribe_job_name: str) -> GetMedicalScribeJobResponse:
        """Provides information about the specified Medical Scribe job.

        To view the status of the specified medical transcription job, check the MedicalScribeJobStatus field. If the
        status is COMPLETED, the job is finished. You can find the results at the location specified in
        MedicalScribeOutput. If the status is FAILED, FailureReason provides details on why your Medical Scribe job
        failed.

        To get a list of your Medical Scribe jobs, use the operation.

        Args:
            medical_scribe_job_name (str):
                The name of the Medical Scribe job you want information about. Job names are case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def get_medical_transcription_job(self, *,
        medical_transcription_job_name: str,
    ) -> GetMedicalTranscriptionJobResponse:
        """Provides information about the specified medical transcription job.

        To view the status of the specified medical transcription job, check the TranscriptionJobStatus field. If the
        status is COMPLETED, the job is finished. You can find the results at the location specified in
        TranscriptFileUri. If the status is FAILED, FailureReason provides details on why your transcription job failed.

        To get a list of your medical transcription jobs, use the operation.

        Args:
            medical_transcription_job_name (str):
                The name of the medical transcription job you want information about. Job names are case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def get_medical_vocabulary(self, *, vocabulary_name: str) -> GetMedicalVocabularyResponse:
        """Provides information about the specified custom medical vocabulary.

        To view the status of the specified custom medical vocabulary, check the VocabularyState field. If the status is
        READY, your custom vocabulary is available to use. If the status is FAILED, FailureReason provides details on
        why your vocabulary failed.

        To get a list of your custom medical vocabularies, use the operation.

        Args:
            vocabulary_name (str):
                The name of the custom medical vocabulary you want information about. Custom medical vocabulary names
                are case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def get_transcription_job(self, *, transcription_job_name: str) -> GetTranscriptionJobResponse:
        """Provides information about the specified transcription job.

        To view the status of the specified transcription job, check the TranscriptionJobStatus field. If the status is
        COMPLETED, the job is finished. You can find the results at the location specified in TranscriptFileUri. If the
        status is FAILED, FailureReason provides details on why your transcription job failed.

        If you enabled content redaction, the redacted transcript can be found at the location specified in
        RedactedTranscriptFileUri.

        To get a list of your transcription jobs, use the operation.

        Args:
            transcription_job_name (str):
                The name of the transcription job you want information about. Job names are case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def get_vocabulary(self, *, vocabulary_name: str) -> GetVocabularyResponse:
        """Provides information about the specified custom vocabulary.

        To view the status of the specified custom vocabulary, check the VocabularyState field. If the status is READY,
        your custom vocabulary is available to use. If the status is FAILED, FailureReason provides details on why your
        custom vocabulary failed.

        To get a list of your custom vocabularies, use the operation.

        Args:
            vocabulary_name (str):
                The name of the custom vocabulary you want information about. Custom vocabulary names are case
                sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def get_vocabulary_filter(self, *, vocabulary_filter_name: str) -> GetVocabularyFilterResponse:
        """Provides information about the specified custom vocabulary filter.

        To get a list of your custom vocabulary filters, use the operation.

        Args:
            vocabulary_filter_name (str):
                The name of the custom vocabulary filter you want information about. Custom vocabulary filter names are
                case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    list_call_analytics_categories: _ListCallAnalyticsCategories
    """Provides a list of Call Analytics categories, including all rules that make up each category."""
    list_call_analytics_jobs: _ListCallAnalyticsJobs
    """Provides a list of Call Analytics jobs that match the specified criteria. If no criteria are specified, all Call
    Analytics jobs are returned.
    """
    list_language_models: _ListLanguageModels
    """Provides a list of custom language models that match the specified criteria. If no criteria are specified, all
    custom language models are returned.
    """
    list_medical_scribe_jobs: _ListMedicalScribeJobs
    """Provides a list of Medical Scribe jobs that match the specified criteria. If no criteria are specified, all
    Medical Scribe jobs are returned.
    """
    list_medical_transcription_jobs: _ListMedicalTranscriptionJobs
    """Provides a list of medical transcription jobs that match the specified criteria. If no criteria are specified,
    all medical transcription jobs are returned.
    """
    list_medical_vocabularies: _ListMedicalVocabularies
    """Provides a list of custom medical vocabularies that match the specified criteria. If no criteria are specified,
    all custom medical vocabularies are returned.
    """
    def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Lists all tags associated with the specified transcription job, vocabulary, model, or resource.

        To learn more about using tags with Amazon Transcribe, refer to Tagging resources.

        Args:
            resource_arn (str):
                Returns a list of all tags associated with the specified Amazon Resource Name (ARN). ARNs have the
                format arn:partition:service:region:account-id:resource-type/resource-id.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    list_transcription_jobs: _ListTranscriptionJobs
    """Provides a list of transcription jobs that match the specified criteria. If no criteria are specified, all
    transcription jobs are returned.
    """
    list_vocabularies: _ListVocabularies
    """Provides a list of custom vocabularies that match the specified criteria. If no criteria are specified, all
    custom vocabularies are returned.
    """
    list_vocabulary_filters: _ListVocabularyFilters
    """Provides a list of custom vocabulary filters that match the specified criteria. If no criteria are specified,
    all custom vocabularies are returned.
    """
    def start_call_analytics_job(self, *,
        call_analytics_job_name: str,
        media: MediaLike,
        output_location: str | None = None,
        output_encryption_kms_key_id: str | None = None,
        data_access_role_arn: str | None = None,
        settings: CallAnalyticsJobSettingsLike | None = None,
        tags: Sequence[TagLike] | None = None,
        channel_definitions: Sequence[ChannelDefinitionLike] | None = None,
    ) -> StartCallAnalyticsJobResponse:
        """Transcribes the audio from a customer service call and applies any additional Request Parameters you choose to
        include in your request.

        In addition to many standard transcription features, Call Analytics provides you with call characteristics, call
        summarization, speaker sentiment, and optional redaction of your text transcript and your audio file. You can
        also apply custom categories to flag specified conditions. To learn more about these features and insights,
        refer to Analyzing call center audio with Call Analytics.

        If you want to apply categories to your Call Analytics job, you must create them before submitting your job
        request. Categories cannot be retroactively applied to a job. To create a new category, use the operation. To
        learn more about Call Analytics categories, see Creating categories for post-call transcriptions and Creating
        categories for real-time transcriptions.

        To make a StartCallAnalyticsJob request, you must first upload your media file into an Amazon S3 bucket; you can
        then specify the Amazon S3 location of the file using the Media parameter.

        Job queuing is available for Call Analytics jobs. If you pass a DataAccessRoleArn in your request and you exceed
        your Concurrent Job Limit, your job will automatically be added to a queue to be processed once your concurrent
        job count is below the limit.

        You must include the following parameters in your StartCallAnalyticsJob request:

        - region: The Amazon Web Services Region where you are making your request. For a list of Amazon Web Services
        Regions supported with Amazon Transcribe, refer to Amazon Transcribe endpoints and quotas.
        - CallAnalyticsJobName: A custom name that you create for your transcription job that's unique within your
        Amazon Web Services account.
        - Media (MediaFileUri or RedactedMediaFileUri): The Amazon S3 location of your media file.

        With Call Analytics, you can redact the audio contained in your media file by including RedactedMediaFileUri,
        instead of MediaFileUri, to specify the location of your input audio. If you choose to redact your audio, you
        can find your redacted media at the location specified in the RedactedMediaFileUri field of your response.

        Args:
            call_analytics_job_name (str):
                A unique name, chosen by you, for your Call Analytics job.
            media (MediaLike):
                Describes the Amazon S3 location of the media file you want to use in your Call Analytics request.
            output_location (str | None):
                The Amazon S3 location where you want your Call Analytics transcription output stored. You can use any
                of the following formats to specify the output location:
            output_encryption_kms_key_id (str | None):
                The Amazon Resource Name (ARN) of a KMS key that you want to use to encrypt your Call Analytics output.
            data_access_role_arn (str | None):
                The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that
                contains your input files. If the role that you specify doesn’t have the appropriate permissions to
                access the specified Amazon S3 location, your request fails.
            settings (CallAnalyticsJobSettingsLike | None):
                Specify additional optional settings in your request, including content redaction; allows you to apply
                custom language models, vocabulary filters, and custom vocabularies to your Call Analytics job.
            tags (Sequence[TagLike] | None):
                Adds one or more custom tags, each in the form of a key:value pair, to a new call analytics job at the
                time you start this new job.
            channel_definitions (Sequence[ChannelDefinitionLike] | None):
                Makes it possible to specify which speaker is on which channel. For example, if your agent is the first
                participant to speak, you would set ChannelId to 0 (to indicate the first channel) and ParticipantRole
                to AGENT (to indicate that it's the agent speaking).

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException
        """
    def start_medical_scribe_job(self, *,
        medical_scribe_job_name: str,
        media: MediaLike,
        output_bucket_name: str,
        data_access_role_arn: str,
        settings: MedicalScribeSettingsLike,
        output_encryption_kms_key_id: str | None = None,
        kms_encryption_context: Mapping[str, str] | None = None,
        channel_definitions: Sequence[MedicalScribeChannelDefinitionLike] | None = None,
        tags: Sequence[TagLike] | None = None,
        medical_scribe_context: MedicalScribeContextLike | None = None,
    ) -> StartMedicalScribeJobResponse:
        """Transcribes patient-clinician conversations and generates clinical notes.

        Amazon Web Services HealthScribe automatically provides rich conversation transcripts, identifies speaker roles,
        classifies dialogues, extracts medical terms, and generates preliminary clinical notes. To learn more about
        these features, refer to Amazon Web Services HealthScribe.

        To make a StartMedicalScribeJob request, you must first upload your media file into an Amazon S3 bucket; you can
        then specify the Amazon S3 location of the file using the Media parameter.

        You must include the following parameters in your StartMedicalTranscriptionJob request:

        - DataAccessRoleArn: The ARN of an IAM role with the these minimum permissions: read permission on input file
        Amazon S3 bucket specified in Media, write permission on the Amazon S3 bucket specified in OutputBucketName, and
        full permissions on the KMS key specified in OutputEncryptionKMSKeyId (if set). The role should also allow
        transcribe.amazonaws.com to assume it.
        - Media (MediaFileUri): The Amazon S3 location of your media file.
        - MedicalScribeJobName: A custom name you create for your MedicalScribe job that is unique within your Amazon
        Web Services account.
        - OutputBucketName: The Amazon S3 bucket where you want your output files stored.
        - Settings: A MedicalScribeSettings object that must set exactly one of ShowSpeakerLabels or
        ChannelIdentification to true. If ShowSpeakerLabels is true, MaxSpeakerLabels must also be set.
        - ChannelDefinitions: A MedicalScribeChannelDefinitions array should be set if and only if the
        ChannelIdentification value of Settings is set to true.

        Args:
            medical_scribe_job_name (str):
                A unique name, chosen by you, for your Medical Scribe job.
            media (MediaLike):
                Describes the Amazon S3 location of the media file you want to use in your request.
            output_bucket_name (str):
                The name of the Amazon S3 bucket where you want your Medical Scribe output stored. Do not include the
                S3:// prefix of the specified bucket.
            data_access_role_arn (str):
                The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that
                contains your input files, write to the output bucket, and use your KMS key if supplied. If the role
                that you specify doesn’t have the appropriate permissions your request fails.
            settings (MedicalScribeSettingsLike):
                Makes it possible to control how your Medical Scribe job is processed using a MedicalScribeSettings
                object. Specify ChannelIdentification if ChannelDefinitions are set. Enabled ShowSpeakerLabels if
                ChannelIdentification and ChannelDefinitions are not set. One and only one of ChannelIdentification and
                ShowSpeakerLabels must be set. If ShowSpeakerLabels is set, MaxSpeakerLabels must also be set. Use
                Settings to specify a vocabulary or vocabulary filter or both using VocabularyName,
                VocabularyFilterName. VocabularyFilterMethod must be specified if VocabularyFilterName is set.
            output_encryption_kms_key_id (str | None):
                The Amazon Resource Name (ARN) of a KMS key that you want to use to encrypt your Medical Scribe output.
            kms_encryption_context (Mapping[str, str] | None):
                A map of plain text, non-secret key:value pairs, known as encryption context pairs, that provide an
                added layer of security for your data. For more information, see KMS encryption context and Asymmetric
                keys in KMS.
            channel_definitions (Sequence[MedicalScribeChannelDefinitionLike] | None):
                Makes it possible to specify which speaker is on which channel. For example, if the clinician is the
                first participant to speak, you would set ChannelId of the first ChannelDefinition in the list to 0 (to
                indicate the first channel) and ParticipantRole to CLINICIAN (to indicate that it's the clinician
                speaking). Then you would set the ChannelId of the second ChannelDefinition in the list to 1 (to
                indicate the second channel) and ParticipantRole to PATIENT (to indicate that it's the patient
                speaking).
            tags (Sequence[TagLike] | None):
                Adds one or more custom tags, each in the form of a key:value pair, to the Medical Scribe job.
            medical_scribe_context (MedicalScribeContextLike | None):
                The MedicalScribeContext object that contains contextual information which is used during clinical note
                generation to add relevant context to the note.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException
        """
    def start_medical_transcription_job(self, *,
        medical_transcription_job_name: str,
        language_code: LanguageCode,
        media: MediaLike,
        output_bucket_name: str,
        specialty: Specialty,
        type: Type,
        media_sample_rate_hertz: int | None = None,
        media_format: MediaFormat | None = None,
        output_key: str | None = None,
        output_encryption_kms_key_id: str | None = None,
        kms_encryption_context: Mapping[str, str] | None = None,
        settings: MedicalTranscriptionSettingLike | None = None,
        content_identification_type: MedicalContentIdentificationType | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> StartMedicalTranscriptionJobResponse:
        """Transcribes the audio from a medical dictation or conversation and applies any additional Request Parameters you
        choose to include in your request.

        In addition to many standard transcription features, Amazon Transcribe Medical provides you with a robust
        medical vocabulary and, optionally, content identification, which adds flags to personal health information
        (PHI). To learn more about these features, refer to How Amazon Transcribe Medical works.

        To make a StartMedicalTranscriptionJob request, you must first upload your media file into an Amazon S3 bucket;
        you can then specify the Amazon S3 location of the file using the Media parameter.

        You must include the following parameters in your StartMedicalTranscriptionJob request:

        - region: The Amazon Web Services Region where you are making your request. For a list of Amazon Web Services
        Regions supported with Amazon Transcribe, refer to Amazon Transcribe endpoints and quotas.
        - MedicalTranscriptionJobName: A custom name you create for your transcription job that is unique within your
        Amazon Web Services account.
        - Media (MediaFileUri): The Amazon S3 location of your media file.
        - LanguageCode: This must be en-US.
        - OutputBucketName: The Amazon S3 bucket where you want your transcript stored. If you want your output stored
        in a sub-folder of this bucket, you must also include OutputKey.
        - Specialty: This must be PRIMARYCARE.
        - Type: Choose whether your audio is a conversation or a dictation.

        Args:
            medical_transcription_job_name (str):
                A unique name, chosen by you, for your medical transcription job. The name that you specify is also used
                as the default name of your transcription output file. If you want to specify a different name for your
                transcription output, use the OutputKey parameter.
            language_code (LanguageCode):
                The language code that represents the language spoken in the input media file. US English (en-US) is the
                only valid value for medical transcription jobs. Any other value you enter for language code results in
                a BadRequestException error.
            media (MediaLike):
                Describes the Amazon S3 location of the media file you want to use in your request.
            output_bucket_name (str):
                The name of the Amazon S3 bucket where you want your medical transcription output stored. Do not include
                the S3:// prefix of the specified bucket.
            specialty (Specialty):
                Specify the predominant medical specialty represented in your media. For batch transcriptions,
                PRIMARYCARE is the only valid value. If you require additional specialties, refer to .
            type (Type):
                Specify whether your input media contains only one person (DICTATION) or contains a conversation between
                two people (CONVERSATION).
            media_sample_rate_hertz (int | None):
                The sample rate, in hertz, of the audio track in your input media file.
            media_format (MediaFormat | None):
                Specify the format of your input media file.
            output_key (str | None):
                Use in combination with OutputBucketName to specify the output location of your transcript and,
                optionally, a unique name for your output file. The default name for your transcription output is the
                same as the name you specified for your medical transcription job (MedicalTranscriptionJobName).
            output_encryption_kms_key_id (str | None):
                The Amazon Resource Name (ARN) of a KMS key that you want to use to encrypt your medical transcription
                output.
            kms_encryption_context (Mapping[str, str] | None):
                A map of plain text, non-secret key:value pairs, known as encryption context pairs, that provide an
                added layer of security for your data. For more information, see KMS encryption context and Asymmetric
                keys in KMS.
            settings (MedicalTranscriptionSettingLike | None):
                Specify additional optional settings in your request, including channel identification, alternative
                transcriptions, and speaker partitioning. You can use that to apply custom vocabularies to your
                transcription job.
            content_identification_type (MedicalContentIdentificationType | None):
                Labels all personal health information (PHI) identified in your transcript. For more information, see
                Identifying personal health information (PHI) in a transcription.
            tags (Sequence[TagLike] | None):
                Adds one or more custom tags, each in the form of a key:value pair, to a new medical transcription job
                at the time you start this new job.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException
        """
    def start_transcription_job(self, *,
        transcription_job_name: str,
        media: MediaLike,
        language_code: LanguageCode | None = None,
        media_sample_rate_hertz: int | None = None,
        media_format: MediaFormat | None = None,
        output_bucket_name: str | None = None,
        output_key: str | None = None,
        output_encryption_kms_key_id: str | None = None,
        kms_encryption_context: Mapping[str, str] | None = None,
        settings: SettingsLike | None = None,
        model_settings: ModelSettingsLike | None = None,
        job_execution_settings: JobExecutionSettingsLike | None = None,
        content_redaction: ContentRedactionLike | None = None,
        identify_language: bool | None = None,
        identify_multiple_languages: bool | None = None,
        language_options: Sequence[LanguageCode] | None = None,
        subtitles: SubtitlesLike | None = None,
        tags: Sequence[TagLike] | None = None,
        language_id_settings: Mapping[str, LanguageIdSettingsLike] | None = None,
        toxicity_detection: Sequence[ToxicityDetectionSettingsLike] | None = None,
    ) -> StartTranscriptionJobResponse:
        """Transcribes the audio from a media file and applies any additional Request Parameters you choose to include in
        your request.

        To make a StartTranscriptionJob request, you must first upload your media file into an Amazon S3 bucket; you can
        then specify the Amazon S3 location of the file using the Media parameter.

        You must include the following parameters in your StartTranscriptionJob request:

        - region: The Amazon Web Services Region where you are making your request. For a list of Amazon Web Services
        Regions supported with Amazon Transcribe, refer to Amazon Transcribe endpoints and quotas.
        - TranscriptionJobName: A custom name you create for your transcription job that is unique within your Amazon
        Web Services account.
        - Media (MediaFileUri): The Amazon S3 location of your media file.
        - One of LanguageCode, IdentifyLanguage, or IdentifyMultipleLanguages: If you know the language of your media
        file, specify it using the LanguageCode parameter; you can find all valid language codes in the Supported
        languages table. If you do not know the languages spoken in your media, use either IdentifyLanguage or
        IdentifyMultipleLanguages and let Amazon Transcribe identify the languages for you.

        Args:
            transcription_job_name (str):
                A unique name, chosen by you, for your transcription job. The name that you specify is also used as the
                default name of your transcription output file. If you want to specify a different name for your
                transcription output, use the OutputKey parameter.
            media (MediaLike):
                Describes the Amazon S3 location of the media file you want to use in your request.
            language_code (LanguageCode | None):
                The language code that represents the language spoken in the input media file.
            media_sample_rate_hertz (int | None):
                The sample rate, in hertz, of the audio track in your input media file.
            media_format (MediaFormat | None):
                Specify the format of your input media file.
            output_bucket_name (str | None):
                The name of the Amazon S3 bucket where you want your transcription output stored. Do not include the
                S3:// prefix of the specified bucket.
            output_key (str | None):
                Use in combination with OutputBucketName to specify the output location of your transcript and,
                optionally, a unique name for your output file. The default name for your transcription output is the
                same as the name you specified for your transcription job (TranscriptionJobName).
            output_encryption_kms_key_id (str | None):
                The Amazon Resource Name (ARN) of a KMS key that you want to use to encrypt your transcription output.
            kms_encryption_context (Mapping[str, str] | None):
                A map of plain text, non-secret key:value pairs, known as encryption context pairs, that provide an
                added layer of security for your data. For more information, see KMS encryption context and Asymmetric
                keys in KMS.
            settings (SettingsLike | None):
                Specify additional optional settings in your request, including channel identification, alternative
                transcriptions, speaker partitioning. You can use that to apply custom vocabularies and vocabulary
                filters.
            model_settings (ModelSettingsLike | None):
                Specify the custom language model you want to include with your transcription job. If you include
                ModelSettings in your request, you must include the LanguageModelName sub-parameter.
            job_execution_settings (JobExecutionSettingsLike | None):
                Makes it possible to control how your transcription job is processed. Currently, the only
                JobExecutionSettings modification you can choose is enabling job queueing using the
                AllowDeferredExecution sub-parameter.
            content_redaction (ContentRedactionLike | None):
                Makes it possible to redact or flag specified personally identifiable information (PII) in your
                transcript. If you use ContentRedaction, you must also include the sub-parameters: RedactionOutput and
                RedactionType. You can optionally include PiiEntityTypes to choose which types of PII you want to
                redact. If you do not include PiiEntityTypes in your request, all PII is redacted.
            identify_language (bool | None):
                Enables automatic language identification in your transcription job request. Use this parameter if your
                media file contains only one language. If your media contains multiple languages, use
                IdentifyMultipleLanguages instead.
            identify_multiple_languages (bool | None):
                Enables automatic multi-language identification in your transcription job request. Use this parameter if
                your media file contains more than one language. If your media contains only one language, use
                IdentifyLanguage instead.
            language_options (Sequence[LanguageCode] | None):
                You can specify two or more language codes that represent the languages you think may be present in your
                media. Including more than five is not recommended. If you're unsure what languages are present, do not
                include this parameter.
            subtitles (SubtitlesLike | None):
                Produces subtitle files for your input media. You can specify WebVTT (*.vtt) and SubRip (*.srt) formats.
            tags (Sequence[TagLike] | None):
                Adds one or more custom tags, each in the form of a key:value pair, to a new transcription job at the
                time you start this new job.
            language_id_settings (Mapping[str, LanguageIdSettingsLike] | None):
                If using automatic language identification in your request and you want to apply a custom language
                model, a custom vocabulary, or a custom vocabulary filter, include LanguageIdSettings with the relevant
                sub-parameters (VocabularyName, LanguageModelName, and VocabularyFilterName). Note that multi-language
                identification (IdentifyMultipleLanguages) doesn't support custom language models.
            toxicity_detection (Sequence[ToxicityDetectionSettingsLike] | None):
                Enables toxic speech detection in your transcript. If you include ToxicityDetection in your request, you
                must also include ToxicityCategories.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException
        """
    def tag_resource(self, *, resource_arn: str, tags: Sequence[TagLike]) -> TagResourceResponse:
        """Adds one or more custom tags, each in the form of a key:value pair, to the specified resource.

        To learn more about using tags with Amazon Transcribe, refer to Tagging resources.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the resource you want to tag. ARNs have the format
                arn:partition:service:region:account-id:resource-type/resource-id.
            tags (Sequence[TagLike]):
                Adds one or more custom tags, each in the form of a key:value pair, to the specified resource.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def untag_resource(self, *, resource_arn: str, tag_keys: Sequence[str]) -> UntagResourceResponse:
        """Removes the specified tags from the specified Amazon Transcribe resource.

        If you include UntagResource in your request, you must also include ResourceArn and TagKeys.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the Amazon Transcribe resource you want to remove tags from. ARNs have
                the format arn:partition:service:region:account-id:resource-type/resource-id.
            tag_keys (Sequence[str]):
                Removes the specified tag keys from the specified Amazon Transcribe resource.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def update_call_analytics_category(self, *,
        category_name: str,
        rules: Sequence[RuleLike],
        input_type: InputType | None = None,
    ) -> UpdateCallAnalyticsCategoryResponse:
        """Updates the specified Call Analytics category with new rules. Note that the UpdateCallAnalyticsCategory
        operation overwrites all existing rules contained in the specified category. You cannot append additional rules
        onto an existing category.

        To create a new category, see .

        Args:
            category_name (str):
                The name of the Call Analytics category you want to update. Category names are case sensitive.
            rules (Sequence[RuleLike]):
                The rules used for the updated Call Analytics category. The rules you provide in this field replace the
                ones that are currently being used in the specified category.
            input_type (InputType | None):
                Choose whether you want to update a real-time or a post-call category. The input type you specify must
                match the input type specified when the category was created. For example, if you created a category
                with the POST_CALL input type, you must use POST_CALL as the input type when updating this category.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def update_language_model(self, *,
        model_name: str,
        data_access_role_arn: str | None = None,
        encryption_configuration: EncryptionConfigurationLike | None = None,
    ) -> UpdateLanguageModelResponse:
        """Updates the encryption configuration for an existing custom language model. You can use this operation to change
        the KMS key used to encrypt your model artifacts. The model artifacts are re-encrypted in place. No model
        training is required.

        Your custom language model must not be in the IN_PROGRESS state when you call this operation. You cannot submit
        another update while a previous update is in progress. Use to check the current state of your model.

        Your custom language model remains available for transcription jobs while the update is being processed.

        Args:
            model_name (str):
                The name of the custom language model you want to update. Model names are case sensitive.
            data_access_role_arn (str | None):
                The Amazon Resource Name (ARN) of an IAM role. If you include EncryptionConfiguration in your request,
                this role must have permissions to access the specified KMS key. If the role that you specify doesn't
                have the appropriate permissions, your request fails.
            encryption_configuration (EncryptionConfigurationLike | None):
                Specifies the new encryption configuration for your custom language model. The model artifacts are
                re-encrypted in place using the specified KMS key or with an AWS-owned key if a key is not supplied.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def update_medical_vocabulary(self, *,
        vocabulary_name: str,
        language_code: LanguageCode,
        vocabulary_file_uri: str,
    ) -> UpdateMedicalVocabularyResponse:
        """Updates an existing custom medical vocabulary with new values. This operation overwrites all existing
        information with your new values; you cannot append new terms onto an existing custom vocabulary.

        Args:
            vocabulary_name (str):
                The name of the custom medical vocabulary you want to update. Custom medical vocabulary names are case
                sensitive.
            language_code (LanguageCode):
                The language code that represents the language of the entries in the custom vocabulary you want to
                update. US English (en-US) is the only language supported with Amazon Transcribe Medical.
            vocabulary_file_uri (str):
                The Amazon S3 location of the text file that contains your custom medical vocabulary. The URI must be
                located in the same Amazon Web Services Region as the resource you're calling.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def update_vocabulary(self, *,
        vocabulary_name: str,
        language_code: LanguageCode,
        phrases: Sequence[str] | None = None,
        vocabulary_file_uri: str | None = None,
        data_access_role_arn: str | None = None,
        encryption_configuration: EncryptionConfigurationLike | None = None,
    ) -> UpdateVocabularyResponse:
        """Updates an existing custom vocabulary with new values. This operation overwrites all existing information with
        your new values; you cannot append new terms onto an existing custom vocabulary.

        Your custom vocabulary must be in a terminal state (READY or FAILED) before you can update it. You must include
        either Phrases or VocabularyFileUri in your request.

        Args:
            vocabulary_name (str):
                The name of the custom vocabulary you want to update. Custom vocabulary names are case sensitive.
            language_code (LanguageCode):
                The language code that represents the language of the entries in the custom vocabulary you want to
                update. Each custom vocabulary must contain terms in only one language.
            phrases (Sequence[str] | None):
                Use this parameter if you want to update your custom vocabulary by including all desired terms, as
                comma-separated values, within your request. The other option for updating your custom vocabulary is to
                save your entries in a text file and upload them to an Amazon S3 bucket, then specify the location of
                your file using the VocabularyFileUri parameter.
            vocabulary_file_uri (str | None):
                The Amazon S3 location of the text file that contains your custom vocabulary. The URI must be located in
                the same Amazon Web Services Region as the resource you're calling.
            data_access_role_arn (str | None):
                The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that
                contains your input files (in this case, your custom vocabulary). If you include EncryptionConfiguration
                in your request, this role must also have permissions to access the specified KMS key. If the role that
                you specify doesn’t have the appropriate permissions, your request fails.
            encryption_configuration (EncryptionConfigurationLike | None):
                Specifies the new encryption configuration for your custom vocabulary. The vocabulary artifacts are
                re-encrypted in place using the specified KMS key or with an AWS-owned key if a key is not supplied.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException
        """
    def update_vocabulary_filter(self, *,
        vocabulary_filter_name: str,
        words: Sequence[str] | None = None,
        vocabulary_filter_file_uri: str | None = None,
        data_access_role_arn: str | None = None,
        encryption_configuration: EncryptionConfigurationLike | None = None,
    ) -> UpdateVocabularyFilterResponse:
        """Updates an existing custom vocabulary filter with a new list of words. The new list you provide overwrites all
        previous entries; you cannot append new terms onto an existing custom vocabulary filter.

        You must include either Words or VocabularyFilterFileUri in your request.

        Args:
            vocabulary_filter_name (str):
                The name of the custom vocabulary filter you want to update. Custom vocabulary filter names are case
                sensitive.
            words (Sequence[str] | None):
                Use this parameter if you want to update your custom vocabulary filter by including all desired terms,
                as comma-separated values, within your request. The other option for updating your vocabulary filter is
                to save your entries in a text file and upload them to an Amazon S3 bucket, then specify the location of
                your file using the VocabularyFilterFileUri parameter.
            vocabulary_filter_file_uri (str | None):
                The Amazon S3 location of the text file that contains your custom vocabulary filter terms. The URI must
                be located in the same Amazon Web Services Region as the resource you're calling.
            data_access_role_arn (str | None):
                The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that
                contains your input files (in this case, your custom vocabulary filter). If you include
                EncryptionConfiguration in your request, this role must also have permissions to access the specified
                KMS key. If the role that you specify doesn’t have the appropriate permissions, your request fails.
            encryption_configuration (EncryptionConfigurationLike | None):
                Specifies the new encryption configuration for your custom vocabulary filter. The vocabulary filter
                artifacts are re-encrypted in place using the specified KMS key or with an AWS-owned key if a key is not
                supplied.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException
        """

class _AsyncListCallAnalyticsCategories:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListCallAnalyticsCategoriesResponse:
        """Provides a list of Call Analytics categories, including all rules that make up each category.

        To get detailed information about a specific Call Analytics category, use the operation.

        Args:
            next_token (str | None):
                If your ListCallAnalyticsCategories request returns more results than can be displayed, NextToken is
                displayed in the response with an associated string. To get the next page of results, copy this string
                and repeat your request, including NextToken with the value of the copied string. Repeat as needed to
                view all your results.
            max_results (int | None):
                The maximum number of Call Analytics categories to return in each page of results. If there are fewer
                results than the value that you specify, only the actual results are returned. If you do not specify a
                value, a default of 5 is used.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def pages(self, **request: Unpack[ListCallAnalyticsCategoriesRequestDict]) -> AsyncIterator[ListCallAnalyticsCategoriesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListCallAnalyticsCategoriesRequestDict]) -> AsyncIterator[CategoryProperties]:
        """Every one of the answers' `categories`, fetched as needed."""

class _AsyncListCallAnalyticsJobs:
    async def __call__(self, *,
        status: CallAnalyticsJobStatus | None = None,
        job_name_contains: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListCallAnalyticsJobsResponse:
        """Provides a list of Call Analytics jobs that match the specified criteria. If no criteria are specified, all Call
        Analytics jobs are returned.

        To get detailed information about a specific Call Analytics job, use the operation.

        Args:
            status (CallAnalyticsJobStatus | None):
                Returns only Call Analytics jobs with the specified status. Jobs are ordered by creation date, with the
                newest job first. If you do not include Status, all Call Analytics jobs are returned.
            job_name_contains (str | None):
                Returns only the Call Analytics jobs that contain the specified string. The search is not case
                sensitive.
            next_token (str | None):
                If your ListCallAnalyticsJobs request returns more results than can be displayed, NextToken is displayed
                in the response with an associated string. To get the next page of results, copy this string and repeat
                your request, including NextToken with the value of the copied string. Repeat as needed to view all your
                results.
            max_results (int | None):
                The maximum number of Call Analytics jobs to return in each page of results. If there are fewer results
                than the value that you specify, only the actual results are returned. If you do not specify a value, a
                default of 5 is used.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def pages(self, **request: Unpack[ListCallAnalyticsJobsRequestDict]) -> AsyncIterator[ListCallAnalyticsJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListCallAnalyticsJobsRequestDict]) -> AsyncIterator[CallAnalyticsJobSummary]:
        """Every one of the answers' `call_analytics_job_summaries`, fetched as needed."""

class _AsyncListLanguageModels:
    async def __call__(self, *,
        status_equals: ModelStatus | None = None,
        name_contains: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListLanguageModelsResponse:
        """Provides a list of custom language models that match the specified criteria. If no criteria are specified, all
        custom language models are returned.

        To get detailed information about a specific custom language model, use the operation.

        Args:
            status_equals (ModelStatus | None):
                Returns only custom language models with the specified status. Language models are ordered by creation
                date, with the newest model first. If you do not include StatusEquals, all custom language models are
                returned.
            name_contains (str | None):
                Returns only the custom language models that contain the specified string. The search is not case
                sensitive.
            next_token (str | None):
                If your ListLanguageModels request returns more results than can be displayed, NextToken is displayed in
                the response with an associated string. To get the next page of results, copy this string and repeat
                your request, including NextToken with the value of the copied string. Repeat as needed to view all your
                results.
            max_results (int | None):
                The maximum number of custom language models to return in each page of results. If there are fewer
                results than the value that you specify, only the actual results are returned. If you do not specify a
                value, a default of 5 is used.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def pages(self, **request: Unpack[ListLanguageModelsRequestDict]) -> AsyncIterator[ListLanguageModelsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListLanguageModelsRequestDict]) -> AsyncIterator[LanguageModel]:
        """Every one of the answers' `models`, fetched as needed."""

class _AsyncListMedicalScribeJobs:
    async def __call__(self, *,
        status: MedicalScribeJobStatus | None = None,
        job_name_contains: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListMedicalScribeJobsResponse:
        """Provides a list of Medical Scribe jobs that match the specified criteria. If no criteria are specified, all
        Medical Scribe jobs are returned.

        To get detailed information about a specific Medical Scribe job, use the operation.

        Args:
            status (MedicalScribeJobStatus | None):
                Returns only Medical Scribe jobs with the specified status. Jobs are ordered by creation date, with the
                newest job first. If you do not include Status, all Medical Scribe jobs are returned.
            job_name_contains (str | None):
                Returns only the Medical Scribe jobs that contain the specified string. The search is not case
                sensitive.
            next_token (str | None):
                If your ListMedicalScribeJobs request returns more results than can be displayed, NextToken is displayed
                in the response with an associated string. To get the next page of results, copy this string and repeat
                your request, including NextToken with the value of the copied string. Repeat as needed to view all your
                results.
            max_results (int | None):
                The maximum number of Medical Scribe jobs to return in each page of results. If there are fewer results
                than the value that you specify, only the actual results are returned. If you do not specify a value, a
                default of 5 is used.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def pages(self, **request: Unpack[ListMedicalScribeJobsRequestDict]) -> AsyncIterator[ListMedicalScribeJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListMedicalScribeJobsRequestDict]) -> AsyncIterator[MedicalScribeJobSummary]:
        """Every one of the answers' `medical_scribe_job_summaries`, fetched as needed."""

class _AsyncListMedicalTranscriptionJobs:
    async def __call__(self, *,
        status: TranscriptionJobStatus | None = None,
        job_name_contains: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListMedicalTranscriptionJobsResponse:
        """Provides a list of medical transcription jobs that match the specified criteria. If no criteria are specified,
        all medical transcription jobs are returned.

        To get detailed information about a specific medical transcription job, use the operation.

        Args:
            status (TranscriptionJobStatus | None):
                Returns only medical transcription jobs with the specified status. Jobs are ordered by creation date,
                with the newest job first. If you do not include Status, all medical transcription jobs are returned.
            job_name_contains (str | None):
                Returns only the medical transcription jobs that contain the specified string. The search is not case
                sensitive.
            next_token (str | None):
                If your ListMedicalTranscriptionJobs request returns more results than can be displayed, NextToken is
                displayed in the response with an associated string. To get the next page of results, copy this string
                and repeat your request, including NextToken with the value of the copied string. Repeat as needed to
                view all your results.
            max_results (int | None):
                The maximum number of medical transcription jobs to return in each page of results. If there are fewer
                results than the value that you specify, only the actual results are returned. If you do not specify a
                value, a default of 5 is used.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def pages(self, **request: Unpack[ListMedicalTranscriptionJobsRequestDict]) -> AsyncIterator[ListMedicalTranscriptionJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListMedicalTranscriptionJobsRequestDict]) -> AsyncIterator[MedicalTranscriptionJobSummary]:
        """Every one of the answers' `medical_transcription_job_summaries`, fetched as needed."""

class _AsyncListMedicalVocabularies:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        state_equals: VocabularyState | None = None,
        name_contains: str | None = None,
    ) -> ListMedicalVocabulariesResponse:
        """Provides a list of custom medical vocabularies that match the specified criteria. If no criteria are specified,
        all custom medical vocabularies are returned.

        To get detailed information about a specific custom medical vocabulary, use the operation.

        Args:
            next_token (str | None):
                If your ListMedicalVocabularies request returns more results than can be displayed, NextToken is
                displayed in the response with an associated string. To get the next page of results, copy this string
                and repeat your request, including NextToken with the value of the copied string. Repeat as needed to
                view all your results.
            max_results (int | None):
                The maximum number of custom medical vocabularies to return in each page of results. If there are fewer
                results than the value that you specify, only the actual results are returned. If you do not specify a
                value, a default of 5 is used.
            state_equals (VocabularyState | None):
                Returns only custom medical vocabularies with the specified state. Custom vocabularies are ordered by
                creation date, with the newest vocabulary first. If you do not include StateEquals, all custom medical
                vocabularies are returned.
            name_contains (str | None):
                Returns only the custom medical vocabularies that contain the specified string. The search is not case
                sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def pages(self, **request: Unpack[ListMedicalVocabulariesRequestDict]) -> AsyncIterator[ListMedicalVocabulariesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListMedicalVocabulariesRequestDict]) -> AsyncIterator[VocabularyInfo]:
        """Every one of the answers' `vocabularies`, fetched as needed."""

class _AsyncListTranscriptionJobs:
    async def __call__(self, *,
        status: TranscriptionJobStatus | None = None,
        job_name_contains: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListTranscriptionJobsResponse:
        """Provides a list of transcription jobs that match the specified criteria. If no criteria are specified, all
        transcription jobs are returned.

        To get detailed information about a specific transcription job, use the operation.

        Args:
            status (TranscriptionJobStatus | None):
                Returns only transcription jobs with the specified status. Jobs are ordered by creation date, with the
                newest job first. If you do not include Status, all transcription jobs are returned.
            job_name_contains (str | None):
                Returns only the transcription jobs that contain the specified string. The search is not case sensitive.
            next_token (str | None):
                If your ListTranscriptionJobs request returns more results than can be displayed, NextToken is displayed
                in the response with an associated string. To get the next page of results, copy this string and repeat
                your request, including NextToken with the value of the copied string. Repeat as needed to view all your
                results.
            max_results (int | None):
                The maximum number of transcription jobs to return in each page of results. If there are fewer results
                than the value that you specify, only the actual results are returned. If you do not specify a value, a
                default of 5 is used.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def pages(self, **request: Unpack[ListTranscriptionJobsRequestDict]) -> AsyncIterator[ListTranscriptionJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListTranscriptionJobsRequestDict]) -> AsyncIterator[TranscriptionJobSummary]:
        """Every one of the answers' `transcription_job_summaries`, fetched as needed."""

class _AsyncListVocabularies:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        state_equals: VocabularyState | None = None,
        name_contains: str | None = None,
    ) -> ListVocabulariesResponse:
        """Provides a list of custom vocabularies that match the specified criteria. If no criteria are specified, all
        custom vocabularies are returned.

        To get detailed information about a specific custom vocabulary, use the operation.

        Args:
            next_token (str | None):
                If your ListVocabularies request returns more results than can be displayed, NextToken is displayed in
                the response with an associated string. To get the next page of results, copy this string and repeat
                your request, including NextToken with the value of the copied string. Repeat as needed to view all your
                results.
            max_results (int | None):
                The maximum number of custom vocabularies to return in each page of results. If there are fewer results
                than the value that you specify, only the actual results are returned. If you do not specify a value, a
                default of 5 is used.
            state_equals (VocabularyState | None):
                Returns only custom vocabularies with the specified state. Vocabularies are ordered by creation date,
                with the newest vocabulary first. If you do not include StateEquals, all custom medical vocabularies are
                returned.
            name_contains (str | None):
                Returns only the custom vocabularies that contain the specified string. The search is not case
                sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def pages(self, **request: Unpack[ListVocabulariesRequestDict]) -> AsyncIterator[ListVocabulariesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListVocabulariesRequestDict]) -> AsyncIterator[VocabularyInfo]:
        """Every one of the answers' `vocabularies`, fetched as needed."""

class _AsyncListVocabularyFilters:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
    ) -> ListVocabularyFiltersResponse:
        """Provides a list of custom vocabulary filters that match the specified criteria. If no criteria are specified,
        all custom vocabularies are returned.

        To get detailed information about a specific custom vocabulary filter, use the operation.

        Args:
            next_token (str | None):
                If your ListVocabularyFilters request returns more results than can be displayed, NextToken is displayed
                in the response with an associated string. To get the next page of results, copy this string and repeat
                your request, including NextToken with the value of the copied string. Repeat as needed to view all your
                results.
            max_results (int | None):
                The maximum number of custom vocabulary filters to return in each page of results. If there are fewer
                results than the value that you specify, only the actual results are returned. If you do not specify a
                value, a default of 5 is used.
            name_contains (str | None):
                Returns only the custom vocabulary filters that contain the specified string. The search is not case
                sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    def pages(self, **request: Unpack[ListVocabularyFiltersRequestDict]) -> AsyncIterator[ListVocabularyFiltersResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListVocabularyFiltersRequestDict]) -> AsyncIterator[VocabularyFilterInfo]:
        """Every one of the answers' `vocabulary_filters`, fetched as needed."""

class AsyncWaiters:
    """The waiters of Amazon Transcribe: ask again until a state is reached."""
    async def call_analytics_job_completed(self, *,
        call_analytics_job_name: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> GetCallAnalyticsJobResponse:
        """Ask get_call_analytics_job(...) every `delay` seconds (default 10) until CallAnalyticsJobCompleted, at most
        `max_attempts` times (default 180); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    async def language_model_completed(self, *,
        model_name: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> DescribeLanguageModelResponse:
        """Ask describe_language_model(...) every `delay` seconds (default 120) until LanguageModelCompleted, at most
        `max_attempts` times (default 180); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    async def medical_scribe_job_completed(self, *,
        medical_scribe_job_name: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> GetMedicalScribeJobResponse:
        """Ask get_medical_scribe_job(...) every `delay` seconds (default 10) until MedicalScribeJobCompleted, at most
        `max_attempts` times (default 180); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    async def medical_transcription_job_completed(self, *,
        medical_transcription_job_name: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> GetMedicalTranscriptionJobResponse:
        """Ask get_medical_transcription_job(...) every `delay` seconds (default 10) until
        MedicalTranscriptionJobCompleted, at most `max_attempts` times (default 180); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    async def medical_vocabulary_ready(self, *,
        vocabulary_name: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> GetMedicalVocabularyResponse:
        """Ask get_medical_vocabulary(...) every `delay` seconds (default 10) until MedicalVocabularyReady, at most
        `max_attempts` times (default 180); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    async def transcription_job_completed(self, *,
        transcription_job_name: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> GetTranscriptionJobResponse:
        """Ask get_transcription_job(...) every `delay` seconds (default 10) until TranscriptionJobCompleted, at most
        `max_attempts` times (default 180); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """
    async def vocabulary_ready(self, *,
        vocabulary_name: str,
        delay: float | None = None,
        max_attempts: int | None = None,
    ) -> GetVocabularyResponse:
        """Ask get_vocabulary(...) every `delay` seconds (default 10) until VocabularyReady, at most `max_attempts` times
        (default 180); return the last answer.

        Raises:
            WaiterFailed: that state can no longer be reached.
            WaiterTimedOut: it was not reached.
        """

class AsyncClient:
    """The asynchronous client of Amazon Transcribe."""
    errors: Errors
    wait: AsyncWaiters
    async def create_call_analytics_category(self, *,
        category_name: str,
        rules: Sequence[RuleLike],
        tags: Sequence[TagLike] | None = None,
        input_type: InputType | None = None,
    ) -> CreateCallAnalyticsCategoryResponse:
        """Creates a new Call Analytics category.

        All categories are automatically applied to your Call Analytics transcriptions. Note that in order to apply
        categories to your transcriptions, you must create them before submitting your transcription request, as
        categories cannot be applied retroactively.

        When creating a new category, you can use the InputType parameter to label the category as a POST_CALL or a
        REAL_TIME category. POST_CALL categories can only be applied to post-call transcriptions and REAL_TIME
        categories can only be applied to real-time transcriptions. If you do not include InputType, your category is
        created as a POST_CALL category by default.

        Call Analytics categories are composed of rules. For each category, you must create between 1 and 20 rules.
        Rules can include these parameters: , , , and .

        To update an existing category, see .

        To learn more about Call Analytics categories, see Creating categories for post-call transcriptions and Creating
        categories for real-time transcriptions.

        Args:
            category_name (str):
                A unique name, chosen by you, for your Call Analytics category. It's helpful to use a detailed naming
                system that will make sense to you in the future. For example, it's better to use
                sentiment-positive-last30seconds for a category over a generic name like test-category.
            rules (Sequence[RuleLike]):
                Rules define a Call Analytics category. When creating a new category, you must create between 1 and 20
                rules for that category. For each rule, you specify a filter you want applied to the attributes of a
                call. For example, you can choose a sentiment filter that detects if a customer's sentiment was positive
                during the last 30 seconds of the call.
            tags (Sequence[TagLike] | None):
                Adds one or more custom tags, each in the form of a key:value pair, to a new call analytics category at
                the time you start this new job.
            input_type (InputType | None):
                Choose whether you want to create a real-time or a post-call category for your Call Analytics
                transcription.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException
        """
    async def create_language_model(self, *,
        language_code: CLMLanguageCode,
        base_model_name: BaseModelName,
        model_name: str,
        input_data_config: InputDataConfigLike,
        encryption_configuration: EncryptionConfigurationLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateLanguageModelResponse:
        """Creates a new custom language model.

        When creating a new custom language model, you must specify:

        - If you want a Wideband (audio sample rates over 16,000 Hz) or Narrowband (audio sample rates under 16,000 Hz)
        base model
        - The location of your training and tuning files (this must be an Amazon S3 URI)
        - The language of your model
        - A unique name for your model

        Args:
            language_code (CLMLanguageCode):
                The language code that represents the language of your model. Each custom language model must contain
                terms in only one language, and the language you select for your custom language model must match the
                language of your training and tuning data.
            base_model_name (BaseModelName):
                The Amazon Transcribe standard language model, or base model, used to create your custom language model.
                Amazon Transcribe offers two options for base models: Wideband and Narrowband.
            model_name (str):
                A unique name, chosen by you, for your custom language model.
            input_data_config (InputDataConfigLike):
                Contains the Amazon S3 location of the training data you want to use to create a new custom language
                model, and permissions to access this location.
            encryption_configuration (EncryptionConfigurationLike | None):
                Specifies the encryption configuration for your custom language model. Your model artifacts are
                encrypted with the specified KMS key or with an AWS-owned key if a key is not supplied.
            tags (Sequence[TagLike] | None):
                Adds one or more custom tags, each in the form of a key:value pair, to a new custom language model at
                the time you create this new model.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException
        """
    async def create_medical_vocabulary(self, *,
        vocabulary_name: str,
        language_code: LanguageCode,
        vocabulary_file_uri: str,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateMedicalVocabularyResponse:
        """Creates a new custom medical vocabulary.

        Before creating a new custom medical vocabulary, you must first upload a text file that contains your vocabulary
        table into an Amazon S3 bucket. Note that this differs from , where you can include a list of terms within your
        request using the Phrases flag; CreateMedicalVocabulary does not support the Phrases flag and only accepts
        vocabularies in table format.

        Each language has a character set that contains all allowed characters for that specific language. If you use
        unsupported characters, your custom vocabulary request fails. Refer to Character Sets for Custom Vocabularies to
        get the character set for your language.

        For more information, see Custom vocabularies.

        Args:
            vocabulary_name (str):
                A unique name, chosen by you, for your new custom medical vocabulary.
            language_code (LanguageCode):
                The language code that represents the language of the entries in your custom vocabulary. US English
                (en-US) is the only language supported with Amazon Transcribe Medical.
            vocabulary_file_uri (str):
                The Amazon S3 location (URI) of the text file that contains your custom medical vocabulary. The URI must
                be in the same Amazon Web Services Region as the resource you're calling.
            tags (Sequence[TagLike] | None):
                Adds one or more custom tags, each in the form of a key:value pair, to a new custom medical vocabulary
                at the time you create this new custom vocabulary.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException
        """
    async def create_vocabulary(self, *,
        vocabulary_name: str,
        language_code: LanguageCode,
        phrases: Sequence[str] | None = None,
        vocabulary_file_uri: str | None = None,
        tags: Sequence[TagLike] | None = None,
        data_access_role_arn: str | None = None,
        encryption_configuration: EncryptionConfigurationLike | None = None,
    ) -> CreateVocabularyResponse:
        """Creates a new custom vocabulary.

        When creating a new custom vocabulary, you can either upload a text file that contains your new entries,
        phrases, and terms into an Amazon S3 bucket and include the URI in your request. Or you can include a list of
        terms directly in your request using the Phrases flag.

        Each language has a character set that contains all allowed characters for that specific language. If you use
        unsupported characters, your custom vocabulary request fails. Refer to Character Sets for Custom Vocabularies to
        get the character set for your language.

        For more information, see Custom vocabularies.

        Args:
            vocabulary_name (str):
                A unique name, chosen by you, for your new custom vocabulary.
            language_code (LanguageCode):
                The language code that represents the language of the entries in your custom vocabulary. Each custom
                vocabulary must contain terms in only one language.
            phrases (Sequence[str] | None):
                Use this parameter if you want to create your custom vocabulary by including all desired terms, as
                comma-separated values, within your request. The other option for creating your custom vocabulary is to
                save your entries in a text file and upload them to an Amazon S3 bucket, then specify the location of
                your file using the VocabularyFileUri parameter.
            vocabulary_file_uri (str | None):
                The Amazon S3 location of the text file that contains your custom vocabulary. The URI must be located in
                the same Amazon Web Services Region as the resource you're calling.
            tags (Sequence[TagLike] | None):
                Adds one or more custom tags, each in the form of a key:value pair, to a new custom vocabulary at the
                time you create this new custom vocabulary.
            data_access_role_arn (str | None):
                The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that
                contains your input files (in this case, your custom vocabulary). If you include EncryptionConfiguration
                in your request, this role must also have permissions to access the specified KMS key. If the role that
                you specify doesn’t have the appropriate permissions, your request fails.
            encryption_configuration (EncryptionConfigurationLike | None):
                Specifies the encryption configuration for your custom vocabulary. Your vocabulary artifacts are
                encrypted with the specified KMS key or with an AWS-owned key if a key is not supplied.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException
        """
    async def create_vocabulary_filter(self, *,
        vocabulary_filter_name: str,
        language_code: LanguageCode,
        words: Sequence[str] | None = None,
        vocabulary_filter_file_uri: str | None = None,
        tags: Sequence[TagLike] | None = None,
        data_access_role_arn: str | None = None,
        encryption_configuration: EncryptionConfigurationLike | None = None,
    ) -> CreateVocabularyFilterResponse:
        """Creates a new custom vocabulary filter.

        You can use custom vocabulary filters to mask, delete, or flag specific words from your transcript. Custom
        vocabulary filters are commonly used to mask profanity in transcripts.

        Each language has a character set that contains all allowed characters for that specific language. If you use
        unsupported characters, your custom vocabulary filter request fails. Refer to Character Sets for Custom
        Vocabularies to get the character set for your language.

        For more information, see Vocabulary filtering.

        Args:
            vocabulary_filter_name (str):
                A unique name, chosen by you, for your new custom vocabulary filter.
            language_code (LanguageCode):
                The language code that represents the language of the entries in your vocabulary filter. Each custom
                vocabulary filter must contain terms in only one language.
            words (Sequence[str] | None):
                Use this parameter if you want to create your custom vocabulary filter by including all desired terms,
                as comma-separated values, within your request. The other option for creating your vocabulary filter is
                to save your entries in a text file and upload them to an Amazon S3 bucket, then specify the location of
                your file using the VocabularyFilterFileUri parameter.
            vocabulary_filter_file_uri (str | None):
                The Amazon S3 location of the text file that contains your custom vocabulary filter terms. The URI must
                be located in the same Amazon Web Services Region as the resource you're calling.
            tags (Sequence[TagLike] | None):
                Adds one or more custom tags, each in the form of a key:value pair, to a new custom vocabulary filter at
                the time you create this new vocabulary filter.
            data_access_role_arn (str | None):
                The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that
                contains your input files (in this case, your custom vocabulary filter). If you include
                EncryptionConfiguration in your request, this role must also have permissions to access the specified
                KMS key. If the role that you specify doesn’t have the appropriate permissions, your request fails.
            encryption_configuration (EncryptionConfigurationLike | None):
                Specifies the encryption configuration for your custom vocabulary filter. Your vocabulary filter
                artifacts are encrypted with the specified KMS key or with an AWS-owned key if a key is not supplied.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException
        """
    async def delete_call_analytics_category(self, *,
        category_name: str,
    ) -> DeleteCallAnalyticsCategoryResponse:
        """Deletes a Call Analytics category. To use this operation, specify the name of the category you want to delete
        using CategoryName. Category names are case sensitive.

        Args:
            category_name (str):
                The name of the Call Analytics category you want to delete. Category names are case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    async def delete_call_analytics_job(self, *,
        call_analytics_job_name: str,
    ) -> DeleteCallAnalyticsJobResponse:
        """Deletes a Call Analytics job. To use this operation, specify the name of the job you want to delete using
        CallAnalyticsJobName. Job names are case sensitive.

        Args:
            call_analytics_job_name (str):
                The name of the Call Analytics job you want to delete. Job names are case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    async def delete_language_model(self, *, model_name: str) -> DeleteLanguageModelResponse:
        """Deletes a custom language model. To use this operation, specify the name of the language model you want to
        delete using ModelName. custom language model names are case sensitive.

        Args:
            model_name (str):
                The name of the custom language model you want to delete. Model names are case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    async def delete_medical_scribe_job(self, *,
        medical_scribe_job_name: str,
    ) -> DeleteMedicalScribeJobResponse:
        """Deletes a Medical Scribe job. To use this operation, specify the name of the job you want to delete using
        MedicalScribeJobName. Job names are case sensitive.

        Args:
            medical_scribe_job_name (str):
                The name of the Medical Scribe job you want to delete. Job names are case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    async def delete_medical_transcription_job(self, *,
        medical_transcription_job_name: str,
    ) -> DeleteMedicalTranscriptionJobResponse:
        """Deletes a medical transcription job. To use this operation, specify the name of the job you want to delete using
        MedicalTranscriptionJobName. Job names are case sensitive.

        Args:
            medical_transcription_job_name (str):
                The name of the medical transcription job you want to delete. Job names are case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    async def delete_medical_vocabulary(self, *, vocabulary_name: str) -> DeleteMedicalVocabularyResponse:
        """Deletes a custom medical vocabulary. To use this operation, specify the name of the custom vocabulary you want
        to delete using VocabularyName. Custom vocabulary names are case sensitive.

        Args:
            vocabulary_name (str):
                The name of the custom medical vocabulary you want to delete. Custom medical vocabulary names are case
                sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    async def delete_transcription_job(self, *,
        transcription_job_name: str,
    ) -> DeleteTranscriptionJobResponse:
        """Deletes a transcription job. To use this operation, specify the name of the job you want to delete using
        TranscriptionJobName. Job names are case sensitive.

        Args:
            transcription_job_name (str):
                The name of the transcription job you want to delete. Job names are case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException
        """
    async def delete_vocabulary(self, *, vocabulary_name: str) -> DeleteVocabularyResponse:
        """Deletes a custom vocabulary. To use this operation, specify the name of the custom vocabulary you want to delete
        using VocabularyName. Custom vocabulary names are case sensitive.

        Args:
            vocabulary_name (str):
                The name of the custom vocabulary you want to delete. Custom vocabulary names are case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    async def delete_vocabulary_filter(self, *,
        vocabulary_filter_name: str,
    ) -> DeleteVocabularyFilterResponse:
        """Deletes a custom vocabulary filter. To use this operation, specify the name of the custom vocabulary filter you
        want to delete using VocabularyFilterName. Custom vocabulary filter names are case sensitive.

        Args:
            vocabulary_filter_name (str):
                The name of the custom vocabulary filter you want to delete. Custom vocabulary filter names are case
                sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    async def describe_language_model(self, *, model_name: str) -> DescribeLanguageModelResponse:
        """Provides information about the specified custom language model.

        This operation also shows if the base language model that you used to create your custom language model has been
        updated. If Amazon Transcribe has updated the base model, you can create a new custom language model using the
        updated base model.

        If you tried to create a new custom language model and the request wasn't successful, you can use
        DescribeLanguageModel to help identify the reason for this failure.

        Args:
            model_name (str):
                The name of the custom language model you want information about. Model names are case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    async def get_call_analytics_category(self, *,
        category_name: str,
    ) -> GetCallAnalyticsCategoryResponse:
        """Provides information about the specified Call Analytics category.

        To get a list of your Call Analytics categories, use the operation.

        Args:
            category_name (str):
                The name of the Call Analytics category you want information about. Category names are case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    async def get_call_analytics_job(self, *,
        call_analytics_job_name: str,
    ) -> GetCallAnalyticsJobResponse:
        """Provides information about the specified Call Analytics job.

        To view the job's status, refer to CallAnalyticsJobStatus. If the status is COMPLETED, the job is finished. You
        can find your completed transcript at the URI specified in TranscriptFileUri. If the status is FAILED,
        FailureReason provides details on why your transcription job failed.

        If you enabled personally identifiable information (PII) redaction, the redacted transcript appears at the
        location specified in RedactedTranscriptFileUri.

        If you chose to redact the audio in your media file, you can find your redacted media file at the location
        specified in RedactedMediaFileUri.

        To get a list of your Call Analytics jobs, use the operation.

        Args:
            call_analytics_job_name (str):
                The name of the Call Analytics job you want information about. Job names are case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    async def get_medical_scribe_job(self, *,
        medical_scribe_job_name: str,
    ) -> GetMedicalScribeJobResponse:
        """Provides information about the specified Medical Scribe job.

        To view the status of the specified medical transcription job, check the MedicalScribeJobStatus field. If the
        status is COMPLETED, the job is finished. You can find the results at the location specified in
        MedicalScribeOutput. If the status is FAILED, FailureReason provides details on why your Medical Scribe job
        failed.

        To get a list of your Medical Scribe jobs, use the operation.

        Args:
            medical_scribe_job_name (str):
                The name of the Medical Scribe job you want information about. Job names are case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    async def get_medical_transcription_job(self, *,
        medical_transcription_job_name: str,
    ) -> GetMedicalTranscriptionJobResponse:
        """Provides information about the specified medical transcription job.

        To view the status of the specified medical transcription job, check the TranscriptionJobStatus field. If the
        status is COMPLETED, the job is finished. You can find the results at the location specified in
        TranscriptFileUri. If the status is FAILED, FailureReason provides details on why your transcription job failed.

        To get a list of your medical transcription jobs, use the operation.

        Args:
            medical_transcription_job_name (str):
                The name of the medical transcription job you want information about. Job names are case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    async def get_medical_vocabulary(self, *, vocabulary_name: str) -> GetMedicalVocabularyResponse:
        """Provides information about the specified custom medical vocabulary.

        To view the status of the specified custom medical vocabulary, check the VocabularyState field. If the status is
        READY, your custom vocabulary is available to use. If the status is FAILED, FailureReason provides details on
        why your vocabulary failed.

        To get a list of your custom medical vocabularies, use the operation.

        Args:
            vocabulary_name (str):
                The name of the custom medical vocabulary you want information about. Custom medical vocabulary names
                are case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    async def get_transcription_job(self, *, transcription_job_name: str) -> GetTranscriptionJobResponse:
        """Provides information about the specified transcription job.

        To view the status of the specified transcription job, check the TranscriptionJobStatus field. If the status is
        COMPLETED, the job is finished. You can find the results at the location specified in TranscriptFileUri. If the
        status is FAILED, FailureReason provides details on why your transcription job failed.

        If you enabled content redaction, the redacted transcript can be found at the location specified in
        RedactedTranscriptFileUri.

        To get a list of your transcription jobs, use the operation.

        Args:
            transcription_job_name (str):
                The name of the transcription job you want information about. Job names are case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    async def get_vocabulary(self, *, vocabulary_name: str) -> GetVocabularyResponse:
        """Provides information about the specified custom vocabulary.

        To view the status of the specified custom vocabulary, check the VocabularyState field. If the status is READY,
        your custom vocabulary is available to use. If the status is FAILED, FailureReason provides details on why your
        custom vocabulary failed.

        To get a list of your custom vocabularies, use the operation.

        Args:
            vocabulary_name (str):
                The name of the custom vocabulary you want information about. Custom vocabulary names are case
                sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    async def get_vocabulary_filter(self, *, vocabulary_filter_name: str) -> GetVocabularyFilterResponse:
        """Provides information about the specified custom vocabulary filter.

        To get a list of your custom vocabulary filters, use the operation.

        Args:
            vocabulary_filter_name (str):
                The name of the custom vocabulary filter you want information about. Custom vocabulary filter names are
                case sensitive.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    list_call_analytics_categories: _AsyncListCallAnalyticsCategories
    """Provides a list of Call Analytics categories, including all rules that make up each category."""
    list_call_analytics_jobs: _AsyncListCallAnalyticsJobs
    """Provides a list of Call Analytics jobs that match the specified criteria. If no criteria are specified, all Call
    Analytics jobs are returned.
    """
    list_language_models: _AsyncListLanguageModels
    """Provides a list of custom language models that match the specified criteria. If no criteria are specified, all
    custom language models are returned.
    """
    list_medical_scribe_jobs: _AsyncListMedicalScribeJobs
    """Provides a list of Medical Scribe jobs that match the specified criteria. If no criteria are specified, all
    Medical Scribe jobs are returned.
    """
    list_medical_transcription_jobs: _AsyncListMedicalTranscriptionJobs
    """Provides a list of medical transcription jobs that match the specified criteria. If no criteria are specified,
    all medical transcription jobs are returned.
    """
    list_medical_vocabularies: _AsyncListMedicalVocabularies
    """Provides a list of custom medical vocabularies that match the specified criteria. If no criteria are specified,
    all custom medical vocabularies are returned.
    """
    async def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Lists all tags associated with the specified transcription job, vocabulary, model, or resource.

        To learn more about using tags with Amazon Transcribe, refer to Tagging resources.

        Args:
            resource_arn (str):
                Returns a list of all tags associated with the specified Amazon Resource Name (ARN). ARNs have the
                format arn:partition:service:region:account-id:resource-type/resource-id.

        Raises:
            BadRequestException, InternalFailureException, LimitExceededException, NotFoundException
        """
    list_transcription_jobs: _AsyncListTranscriptionJobs
    """Provides a list of transcription jobs that match the specified criteria. If no criteria are specified, all
    transcription jobs are returned.
    """
    list_vocabularies: _AsyncListVocabularies
    """Provides a list of custom vocabularies that match the specified criteria. If no criteria are specified, all
    custom vocabularies are returned.
    """
    list_vocabulary_filters: _AsyncListVocabularyFilters
    """Provides a list of custom vocabulary filters that match the specified criteria. If no criteria are specified,
    all custom vocabularies are returned.
    """
    async def start_call_analytics_job(self, *,
        call_analytics_job_name: str,
        media: MediaLike,
        output_location: str | None = None,
        output_encryption_kms_key_id: str | None = None,
        data_access_role_arn: str | None = None,
        settings: CallAnalyticsJobSettingsLike | None = None,
        tags: Sequence[TagLike] | None = None,
        channel_definitions: Sequence[ChannelDefinitionLike] | None = None,
    ) -> StartCallAnalyticsJobResponse:
        """Transcribes the audio from a customer service call and applies any additional Request Parameters you choose to
        include in your request.

        In addition to many standard transcription features, Call Analytics provides you with call characteristics, call
        summarization, speaker sentiment, and optional redaction of your text transcript and your audio file. You can
        also apply custom categories to flag specified conditions. To learn more about these features and insights,
        refer to Analyzing call center audio with Call Analytics.

        If you want to apply categories to your Call Analytics job, you must create them before submitting your job
        request. Categories cannot be retroactively applied to a job. To create a new category, use the operation. To
        learn more about Call Analytics categories, see Creating categories for post-call transcriptions and Creating
        categories for real-time transcriptions.

        To make a StartCallAnalyticsJob request, you must first upload your media file into an Amazon S3 bucket; you can
        then specify the Amazon S3 location of the file using the Media parameter.

        Job queuing is available for Call Analytics jobs. If you pass a DataAccessRoleArn in your request and you exceed
        your Concurrent Job Limit, your job will automatically be added to a queue to be processed once your concurrent
        job count is below the limit.

        You must include the following parameters in your StartCallAnalyticsJob request:

        - region: The Amazon Web Services Region where you are making your request. For a list of Amazon Web Services
        Regions supported with Amazon Transcribe, refer to Amazon Transcribe endpoints and quotas.
        - CallAnalyticsJobName: A custom name that you create for your transcription job that's unique within your
        Amazon Web Services account.
        - Media (MediaFileUri or RedactedMediaFileUri): The Amazon S3 location of your media file.

        With Call Analytics, you can redact the audio contained in your media file by including RedactedMediaFileUri,
        instead of MediaFileUri, to specify the location of your input audio. If you choose to redact your audio, you
        can find your redacted media at the location specified in the RedactedMediaFileUri field of your response.

        Args:
            call_analytics_job_name (str):
                A unique name, chosen by you, for your Call Analytics job.
            media (MediaLike):
                Describes the Amazon S3 location of the media file you want to use in your Call Analytics request.
            output_location (str | None):
                The Amazon S3 location where you want your Call Analytics transcription output stored. You can use any
                of the following formats to specify the output location:
            output_encryption_kms_key_id (str | None):
                The Amazon Resource Name (ARN) of a KMS key that you want to use to encrypt your Call Analytics output.
            data_access_role_arn (str | None):
                The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that
                contains your input files. If the role that you specify doesn’t have the appropriate permissions to
                access the specified Amazon S3 location, your request fails.
            settings (CallAnalyticsJobSettingsLike | None):
                Specify additional optional settings in your request, including content redaction; allows you to apply
                custom language models, vocabulary filters, and custom vocabularies to your Call Analytics job.
            tags (Sequence[TagLike] | None):
                Adds one or more custom tags, each in the form of a key:value pair, to a new call analytics job at the
                time you start this new job.
            channel_definitions (Sequence[ChannelDefinitionLike] | None):
                Makes it possible to specify which speaker is on which channel. For example, if your agent is the first
                participant to speak, you would set ChannelId to 0 (to indicate the first channel) and ParticipantRole
                to AGENT (to indicate that it's the agent speaking).

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException
        """
    async def start_medical_scribe_job(self, *,
        medical_scribe_job_name: str,
        media: MediaLike,
        output_bucket_name: str,
        data_access_role_arn: str,
        settings: MedicalScribeSettingsLike,
        output_encryption_kms_key_id: str | None = None,
        kms_encryption_context: Mapping[str, str] | None = None,
        channel_definitions: Sequence[MedicalScribeChannelDefinitionLike] | None = None,
        tags: Sequence[TagLike] | None = None,
        medical_scribe_context: MedicalScribeContextLike | None = None,
    ) -> StartMedicalScribeJobResponse:
        """Transcribes patient-clinician conversations and generates clinical notes.

        Amazon Web Services HealthScribe automatically provides rich conversation transcripts, identifies speaker roles,
        classifies dialogues, extracts medical terms, and generates preliminary clinical notes. To learn more about
        these features, refer to Amazon Web Services HealthScribe.

        To make a StartMedicalScribeJob request, you must first upload your media file into an Amazon S3 bucket; you can
        then specify the Amazon S3 location of the file using the Media parameter.

        You must include the following parameters in your StartMedicalTranscriptionJob request:

        - DataAccessRoleArn: The ARN of an IAM role with the these minimum permissions: read permission on input file
        Amazon S3 bucket specified in Media, write permission on the Amazon S3 bucket specified in OutputBucketName, and
        full permissions on the KMS key specified in OutputEncryptionKMSKeyId (if set). The role should also allow
        transcribe.amazonaws.com to assume it.
        - Media (MediaFileUri): The Amazon S3 location of your media file.
        - MedicalScribeJobName: A custom name you create for your MedicalScribe job that is unique within your Amazon
        Web Services account.
        - OutputBucketName: The Amazon S3 bucket where you want your output files stored.
        - Settings: A MedicalScribeSettings object that must set exactly one of ShowSpeakerLabels or
        ChannelIdentification to true. If ShowSpeakerLabels is true, MaxSpeakerLabels must also be set.
        - ChannelDefinitions: A MedicalScribeChannelDefinitions array should be set if and only if the
        ChannelIdentification value of Settings is set to true.

        Args:
            medical_scribe_job_name (str):
                A unique name, chosen by you, for your Medical Scribe job.
            media (MediaLike):
                Describes the Amazon S3 location of the media file you want to use in your request.
            output_bucket_name (str):
                The name of the Amazon S3 bucket where you want your Medical Scribe output stored. Do not include the
                S3:// prefix of the specified bucket.
            data_access_role_arn (str):
                The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that
                contains your input files, write to the output bucket, and use your KMS key if supplied. If the role
                that you specify doesn’t have the appropriate permissions your request fails.
            settings (MedicalScribeSettingsLike):
                Makes it possible to control how your Medical Scribe job is processed using a MedicalScribeSettings
                object. Specify ChannelIdentification if ChannelDefinitions are set. Enabled ShowSpeakerLabels if
                ChannelIdentification and ChannelDefinitions are not set. One and only one of ChannelIdentification and
                ShowSpeakerLabels must be set. If ShowSpeakerLabels is set, MaxSpeakerLabels must also be set. Use
                Settings to specify a vocabulary or vocabulary filter or both using VocabularyName,
                VocabularyFilterName. VocabularyFilterMethod must be specified if VocabularyFilterName is set.
            output_encryption_kms_key_id (str | None):
                The Amazon Resource Name (ARN) of a KMS key that you want to use to encrypt your Medical Scribe output.
            kms_encryption_context (Mapping[str, str] | None):
                A map of plain text, non-secret key:value pairs, known as encryption context pairs, that provide an
                added layer of security for your data. For more information, see KMS encryption context and Asymmetric
                keys in KMS.
            channel_definitions (Sequence[MedicalScribeChannelDefinitionLike] | None):
                Makes it possible to specify which speaker is on which channel. For example, if the clinician is the
                first participant to speak, you would set ChannelId of the first ChannelDefinition in the list to 0 (to
                indicate the first channel) and ParticipantRole to CLINICIAN (to indicate that it's the clinician
                speaking). Then you would set the ChannelId of the second ChannelDefinition in the list to 1 (to
                indicate the second channel) and ParticipantRole to PATIENT (to indicate that it's the patient
                speaking).
            tags (Sequence[TagLike] | None):
                Adds one or more custom tags, each in the form of a key:value pair, to the Medical Scribe job.
            medical_scribe_context (MedicalScribeContextLike | None):
                The MedicalScribeContext object that contains contextual information which is used during clinical note
                generation to add relevant context to the note.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException
        """
    async def start_medical_transcription_job(self, *,
        medical_transcription_job_name: str,
        language_code: LanguageCode,
        media: MediaLike,
        output_bucket_name: str,
        specialty: Specialty,
        type: Type,
        media_sample_rate_hertz: int | None = None,
        media_format: MediaFormat | None = None,
        output_key: str | None = None,
        output_encryption_kms_key_id: str | None = None,
        kms_encryption_context: Mapping[str, str] | None = None,
        settings: MedicalTranscriptionSettingLike | None = None,
        content_identification_type: MedicalContentIdentificationType | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> StartMedicalTranscriptionJobResponse:
        """Transcribes the audio from a medical dictation or conversation and applies any additional Request Parameters you
        choose to include in your request.

        In addition to many standard transcription features, Amazon Transcribe Medical provides you with a robust
        medical vocabulary and, optionally, content identification, which adds flags to personal health information
        (PHI). To learn more about these features, refer to How Amazon Transcribe Medical works.

        To make a StartMedicalTranscriptionJob request, you must first upload your media file into an Amazon S3 bucket;
        you can then specify the Amazon S3 location of the file using the Media parameter.

        You must include the following parameters in your StartMedicalTranscriptionJob request:

        - region: The Amazon Web Services Region where you are making your request. For a list of Amazon Web Services
        Regions supported with Amazon Transcribe, refer to Amazon Transcribe endpoints and quotas.
        - MedicalTranscriptionJobName: A custom name you create for your transcription job that is unique within your
        Amazon Web Services account.
        - Media (MediaFileUri): The Amazon S3 location of your media file.
        - LanguageCode: This must be en-US.
        - OutputBucketName: The Amazon S3 bucket where you want your transcript stored. If you want your output stored
        in a sub-folder of this bucket, you must also include OutputKey.
        - Specialty: This must be PRIMARYCARE.
        - Type: Choose whether your audio is a conversation or a dictation.

        Args:
            medical_transcription_job_name (str):
                A unique name, chosen by you, for your medical transcription job. The name that you specify is also used
                as the default name of your transcription output file. If you want to specify a different name for your
                transcription output, use the OutputKey parameter.
            language_code (LanguageCode):
                The language code that represents the language spoken in the input media file. US English (en-US) is the
                only valid value for medical transcription jobs. Any other value you enter for language code results in
                a BadRequestException error.
            media (MediaLike):
                Describes the Amazon S3 location of the media file you want to use in your request.
            output_bucket_name (str):
                The name of the Amazon S3 bucket where you want your medical transcription output stored. Do not include
                the S3:// prefix of the specified bucket.
            specialty (Specialty):
                Specify the predominant medical specialty represented in your media. For batch transcriptions,
                PRIMARYCARE is the only valid value. If you require additional specialties, refer to .
            type (Type):
                Specify whether your input media contains only one person (DICTATION) or contains a conversation between
                two people (CONVERSATION).
            media_sample_rate_hertz (int | None):
                The sample rate, in hertz, of the audio track in your input media file.
            media_format (MediaFormat | None):
                Specify the format of your input media file.
            output_key (str | None):
                Use in combination with OutputBucketName to specify the output location of your transcript and,
                optionally, a unique name for your output file. The default name for your transcription output is the
                same as the name you specified for your medical transcription job (MedicalTranscriptionJobName).
            output_encryption_kms_key_id (str | None):
                The Amazon Resource Name (ARN) of a KMS key that you want to use to encrypt your medical transcription
                output.
            kms_encryption_context (Mapping[str, str] | None):
                A map of plain text, non-secret key:value pairs, known as encryption context pairs, that provide an
                added layer of security for your data. For more information, see KMS encryption context and Asymmetric
                keys in KMS.
            settings (MedicalTranscriptionSettingLike | None):
                Specify additional optional settings in your request, including channel identification, alternative
                transcriptions, and speaker partitioning. You can use that to apply custom vocabularies to your
                transcription job.
            content_identification_type (MedicalContentIdentificationType | None):
                Labels all personal health information (PHI) identified in your transcript. For more information, see
                Identifying personal health information (PHI) in a transcription.
            tags (Sequence[TagLike] | None):
                Adds one or more custom tags, each in the form of a key:value pair, to a new medical transcription job
                at the time you start this new job.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException
        """
    async def start_transcription_job(self, *,
        transcription_job_name: str,
        media: MediaLike,
        language_code: LanguageCode | None = None,
        media_sample_rate_hertz: int | None = None,
        media_format: MediaFormat | None = None,
        output_bucket_name: str | None = None,
        output_key: str | None = None,
        output_encryption_kms_key_id: str | None = None,
        kms_encryption_context: Mapping[str, str] | None = None,
        settings: SettingsLike | None = None,
        model_settings: ModelSettingsLike | None = None,
        job_execution_settings: JobExecutionSettingsLike | None = None,
        content_redaction: ContentRedactionLike | None = None,
        identify_language: bool | None = None,
        identify_multiple_languages: bool | None = None,
        language_options: Sequence[LanguageCode] | None = None,
        subtitles: SubtitlesLike | None = None,
        tags: Sequence[TagLike] | None = None,
        language_id_settings: Mapping[str, LanguageIdSettingsLike] | None = None,
        toxicity_detection: Sequence[ToxicityDetectionSettingsLike] | None = None,
    ) -> StartTranscriptionJobResponse:
        """Transcribes the audio from a media file and applies any additional Request Parameters you choose to include in
        your request.

        To make a StartTranscriptionJob request, you must first upload your media file into an Amazon S3 bucket; you can
        then specify the Amazon S3 location of the file using the Media parameter.

        You must include the following parameters in your StartTranscriptionJob request:

        - region: The Amazon Web Services Region where you are making your request. For a list of Amazon Web Services
        Regions supported with Amazon Transcribe, refer to Amazon Transcribe endpoints and quotas.
        - TranscriptionJobName: A custom name you create for your transcription job that is unique within your Amazon
        Web Services account.
        - Media (MediaFileUri): The Amazon S3 location of your media file.
        - One of LanguageCode, IdentifyLanguage, or IdentifyMultipleLanguages: If you know the language of your media
        file, specify it using the LanguageCode parameter; you can find all valid language codes in the Supported
        languages table. If you do not know the languages spoken in your media, use either IdentifyLanguage or
        IdentifyMultipleLanguages and let Amazon Transcribe identify the languages for you.

        Args:
            transcription_job_name (str):
                A unique name, chosen by you, for your transcription job. The name that you specify is also used as the
                default name of your transcription output file. If you want to specify a different name for your
                transcription output, use the OutputKey parameter.
            media (MediaLike):
                Describes the Amazon S3 location of the media file you want to use in your request.
            language_code (LanguageCode | None):
                The language code that represents the language spoken in the input media file.
            media_sample_rate_hertz (int | None):
                The sample rate, in hertz, of the audio track in your input media file.
            media_format (MediaFormat | None):
                Specify the format of your input media file.
            output_bucket_name (str | None):
                The name of the Amazon S3 bucket where you want your transcription output stored. Do not include the
                S3:// prefix of the specified bucket.
            output_key (str | None):
                Use in combination with OutputBucketName to specify the output location of your transcript and,
                optionally, a unique name for your output file. The default name for your transcription output is the
                same as the name you specified for your transcription job (TranscriptionJobName).
            output_encryption_kms_key_id (str | None):
                The Amazon Resource Name (ARN) of a KMS key that you want to use to encrypt your transcription output.
            kms_encryption_context (Mapping[str, str] | None):
                A map of plain text, non-secret key:value pairs, known as encryption context pairs, that provide an
                added layer of security for your data. For more information, see KMS encryption context and Asymmetric
                keys in KMS.
            settings (SettingsLike | None):
                Specify additional optional settings in your request, including channel identification, alternative
                transcriptions, speaker partitioning. You can use that to apply custom vocabularies and vocabulary
                filters.
            model_settings (ModelSettingsLike | None):
                Specify the custom language model you want to include with your transcription job. If you include
                ModelSettings in your request, you must include the LanguageModelName sub-parameter.
            job_execution_settings (JobExecutionSettingsLike | None):
                Makes it possible to control how your transcription job is processed. Currently, the only
                JobExecutionSettings modification you can choose is enabling job queueing using the
                AllowDeferredExecution sub-parameter.
            content_redaction (ContentRedactionLike | None):
                Makes it possible to redact or flag specified personally identifiable information (PII) in your
                transcript. If you use ContentRedaction, you must also include the sub-parameters: RedactionOutput and
                RedactionType. You can optionally include PiiEntityTypes to choose which types of PII you want to
                redact. If you do not include PiiEntityTypes in your request, all PII is redacted.
            identify_language (bool | None):
                Enables automatic language identification in your transcription job request. Use this parameter if your
                media file contains only one language. If your media contains multiple languages, use
                IdentifyMultipleLanguages instead.
            identify_multiple_languages (bool | None):
                Enables automatic multi-language identification in your transcription job request. Use this parameter if
                your media file contains more than one language. If your media contains only one language, use
                IdentifyLanguage instead.
            language_options (Sequence[LanguageCode] | None):
                You can specify two or more language codes that represent the languages you think may be present in your
                media. Including more than five is not recommended. If you're unsure what languages are present, do not
                include this parameter.
            subtitles (SubtitlesLike | None):
                Produces subtitle files for your input media. You can specify WebVTT (*.vtt) and SubRip (*.srt) formats.
            tags (Sequence[TagLike] | None):
                Adds one or more custom tags, each in the form of a key:value pair, to a new transcription job at the
                time you start this new job.
            language_id_settings (Mapping[str, LanguageIdSettingsLike] | None):
                If using automatic language identification in your request and you want to apply a custom language
                model, a custom vocabulary, or a custom vocabulary filter, include LanguageIdSettings with the relevant
                sub-parameters (VocabularyName, LanguageModelName, and VocabularyFilterName). Note that multi-language
                identification (IdentifyMultipleLanguages) doesn't support custom language models.
            toxicity_detection (Sequence[ToxicityDetectionSettingsLike] | None):
                Enables toxic speech detection in your transcript. If you include ToxicityDetection in your request, you
                must also include ToxicityCategories.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException
        """
    async def tag_resource(self, *, resource_arn: str, tags: Sequence[TagLike]) -> TagResourceResponse:
        """Adds one or more custom tags, each in the form of a key:value pair, to the specified resource.

        To learn more about using tags with Amazon Transcribe, refer to Tagging resources.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the resource you want to tag. ARNs have the format
                arn:partition:service:region:account-id:resource-type/resource-id.
            tags (Sequence[TagLike]):
                Adds one or more custom tags, each in the form of a key:value pair, to the specified resource.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException
        """
    async def untag_resource(self, *,
        resource_arn: str,
        tag_keys: Sequence[str],
    ) -> UntagResourceResponse:
        """Removes the specified tags from the specified Amazon Transcribe resource.

        If you include UntagResource in your request, you must also include ResourceArn and TagKeys.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the Amazon Transcribe resource you want to remove tags from. ARNs have
                the format arn:partition:service:region:account-id:resource-type/resource-id.
            tag_keys (Sequence[str]):
                Removes the specified tag keys from the specified Amazon Transcribe resource.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException
        """
    async def update_call_analytics_category(self, *,
        category_name: str,
        rules: Sequence[RuleLike],
        input_type: InputType | None = None,
    ) -> UpdateCallAnalyticsCategoryResponse:
        """Updates the specified Call Analytics category with new rules. Note that the UpdateCallAnalyticsCategory
        operation overwrites all existing rules contained in the specified category. You cannot append additional rules
        onto an existing category.

        To create a new category, see .

        Args:
            category_name (str):
                The name of the Call Analytics category you want to update. Category names are case sensitive.
            rules (Sequence[RuleLike]):
                The rules used for the updated Call Analytics category. The rules you provide in this field replace the
                ones that are currently being used in the specified category.
            input_type (InputType | None):
                Choose whether you want to update a real-time or a post-call category. The input type you specify must
                match the input type specified when the category was created. For example, if you created a category
                with the POST_CALL input type, you must use POST_CALL as the input type when updating this category.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException
        """
    async def update_language_model(self, *,
        model_name: str,
        data_access_role_arn: str | None = None,
        encryption_configuration: EncryptionConfigurationLike | None = None,
    ) -> UpdateLanguageModelResponse:
        """Updates the encryption configuration for an existing custom language model. You can use this operation to change
        the KMS key used to encrypt your model artifacts. The model artifacts are re-encrypted in place. No model
        training is required.

        Your custom language model must not be in the IN_PROGRESS state when you call this operation. You cannot submit
        another update while a previous update is in progress. Use to check the current state of your model.

        Your custom language model remains available for transcription jobs while the update is being processed.

        Args:
            model_name (str):
                The name of the custom language model you want to update. Model names are case sensitive.
            data_access_role_arn (str | None):
                The Amazon Resource Name (ARN) of an IAM role. If you include EncryptionConfiguration in your request,
                this role must have permissions to access the specified KMS key. If the role that you specify doesn't
                have the appropriate permissions, your request fails.
            encryption_configuration (EncryptionConfigurationLike | None):
                Specifies the new encryption configuration for your custom language model. The model artifacts are
                re-encrypted in place using the specified KMS key or with an AWS-owned key if a key is not supplied.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException
        """
    async def update_medical_vocabulary(self, *,
        vocabulary_name: str,
        language_code: LanguageCode,
        vocabulary_file_uri: str,
    ) -> UpdateMedicalVocabularyResponse:
        """Updates an existing custom medical vocabulary with new values. This operation overwrites all existing
        information with your new values; you cannot append new terms onto an existing custom vocabulary.

        Args:
            vocabulary_name (str):
                The name of the custom medical vocabulary you want to update. Custom medical vocabulary names are case
                sensitive.
            language_code (LanguageCode):
                The language code that represents the language of the entries in the custom vocabulary you want to
                update. US English (en-US) is the only language supported with Amazon Transcribe Medical.
            vocabulary_file_uri (str):
                The Amazon S3 location of the text file that contains your custom medical vocabulary. The URI must be
                located in the same Amazon Web Services Region as the resource you're calling.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException
        """
    async def update_vocabulary(self, *,
        vocabulary_name: str,
        language_code: LanguageCode,
        phrases: Sequence[str] | None = None,
        vocabulary_file_uri: str | None = None,
        data_access_role_arn: str | None = None,
        encryption_configuration: EncryptionConfigurationLike | None = None,
    ) -> UpdateVocabularyResponse:
        """Updates an existing custom vocabulary with new values. This operation overwrites all existing information with
        your new values; you cannot append new terms onto an existing custom vocabulary.

        Your custom vocabulary must be in a terminal state (READY or FAILED) before you can update it. You must include
        either Phrases or VocabularyFileUri in your request.

        Args:
            vocabulary_name (str):
                The name of the custom vocabulary you want to update. Custom vocabulary names are case sensitive.
            language_code (LanguageCode):
                The language code that represents the language of the entries in the custom vocabulary you want to
                update. Each custom vocabulary must contain terms in only one language.
            phrases (Sequence[str] | None):
                Use this parameter if you want to update your custom vocabulary by including all desired terms, as
                comma-separated values, within your request. The other option for updating your custom vocabulary is to
                save your entries in a text file and upload them to an Amazon S3 bucket, then specify the location of
                your file using the VocabularyFileUri parameter.
            vocabulary_file_uri (str | None):
                The Amazon S3 location of the text file that contains your custom vocabulary. The URI must be located in
                the same Amazon Web Services Region as the resource you're calling.
            data_access_role_arn (str | None):
                The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that
                contains your input files (in this case, your custom vocabulary). If you include EncryptionConfiguration
                in your request, this role must also have permissions to access the specified KMS key. If the role that
                you specify doesn’t have the appropriate permissions, your request fails.
            encryption_configuration (EncryptionConfigurationLike | None):
                Specifies the new encryption configuration for your custom vocabulary. The vocabulary artifacts are
                re-encrypted in place using the specified KMS key or with an AWS-owned key if a key is not supplied.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException
        """
    async def update_vocabulary_filter(self, *,
        vocabulary_filter_name: str,
        words: Sequence[str] | None = None,
        vocabulary_filter_file_uri: str | None = None,
        data_access_role_arn: str | None = None,
        encryption_configuration: EncryptionConfigurationLike | None = None,
    ) -> UpdateVocabularyFilterResponse:
        """Updates an existing custom vocabulary filter with a new list of words. The new list you provide overwrites all
        previous entries; you cannot append new terms onto an existing custom vocabulary filter.

        You must include either Words or VocabularyFilterFileUri in your request.

        Args:
            vocabulary_filter_name (str):
                The name of the custom vocabulary filter you want to update. Custom vocabulary filter names are case
                sensitive.
            words (Sequence[str] | None):
                Use this parameter if you want to update your custom vocabulary filter by including all desired terms,
                as comma-separated values, within your request. The other option for updating your vocabulary filter is
                to save your entries in a text file and upload them to an Amazon S3 bucket, then specify the location of
                your file using the VocabularyFilterFileUri parameter.
            vocabulary_filter_file_uri (str | None):
                The Amazon S3 location of the text file that contains your custom vocabulary filter terms. The URI must
                be located in the same Amazon Web Services Region as the resource you're calling.
            data_access_role_arn (str | None):
                The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that
                contains your input files (in this case, your custom vocabulary filter). If you include
                EncryptionConfiguration in your request, this role must also have permissions to access the specified
                KMS key. If the role that you specify doesn’t have the appropriate permissions, your request fails.
            encryption_configuration (EncryptionConfigurationLike | None):
                Specifies the new encryption configuration for your custom vocabulary filter. The vocabulary filter
                artifacts are re-encrypted in place using the specified KMS key or with an AWS-owned key if a key is not
                supplied.

        Raises:
            BadRequestException, ConflictException, InternalFailureException, LimitExceededException, NotFoundException
        """
