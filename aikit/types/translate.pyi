"""The types of Amazon Translate.

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

Brevity: TypeAlias = Literal["ON"]

Directionality: TypeAlias = Literal["UNI", "MULTI"]

DisplayLanguageCode: TypeAlias = Literal["de", "en", "es", "fr", "it", "ja", "ko", "pt", "zh", "zh-TW"]

EncryptionKeyType: TypeAlias = Literal["KMS"]

Formality: TypeAlias = Literal["FORMAL", "INFORMAL"]

JobStatus: TypeAlias = Literal[
    "SUBMITTED",
    "IN_PROGRESS",
    "COMPLETED",
    "COMPLETED_WITH_ERROR",
    "FAILED",
    "STOP_REQUESTED",
    "STOPPED",
]

MergeStrategy: TypeAlias = Literal["OVERWRITE"]

ParallelDataFormat: TypeAlias = Literal["TSV", "CSV", "TMX"]

ParallelDataStatus: TypeAlias = Literal["CREATING", "UPDATING", "ACTIVE", "DELETING", "FAILED"]

Profanity: TypeAlias = Literal["MASK"]

TerminologyDataFormat: TypeAlias = Literal["CSV", "TMX", "TSV"]

class AppliedTerminology(_Message):
    """The custom terminology applied to the input text by Amazon Translate for the translated text response. This is
    optional in the response and will only be present if you specified terminology input in the request. Currently,
    only one terminology can be applied per TranslateText request.
    """
    name: str | None
    """The name of the custom terminology applied to the input text by Amazon Translate for the translated text
    response.
    """
    terms: list[Term]
    """The specific terms of the custom terminology applied to the input text by Amazon Translate for the translated
    text response. A maximum of 250 terms will be returned, and the specific terms applied will be the first 250
    terms in the source text.
    """
    def __init__(self, *, name: str | None = ..., terms: Sequence[Term] = ...) -> None: ...

class CreateParallelDataRequest(_Message):
    name: str
    """A custom name for the parallel data resource in Amazon Translate. You must assign a name that is unique in the
    account and region.
    """
    description: str | None
    """A custom description for the parallel data resource in Amazon Translate."""
    parallel_data_config: ParallelDataConfig
    """Specifies the format and S3 location of the parallel data input file."""
    encryption_key: EncryptionKey | None
    """The encryption key used to encrypt this object."""
    client_token: str
    """A unique identifier for the request. This token is automatically generated when you use Amazon Translate through
    an AWS SDK.
    """
    tags: list[Tag]
    """Tags to be associated with this resource. A tag is a key-value pair that adds metadata to a resource. Each tag
    key for the resource must be unique. For more information, see Tagging your resources.
    """
    def __init__(self, *,
        name: str,
        parallel_data_config: ParallelDataConfigLike,
        client_token: str,
        description: str | None = ...,
        encryption_key: EncryptionKeyLike | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class CreateParallelDataResponse(_Response):
    name: str
    """The custom name that you assigned to the parallel data resource."""
    status: ParallelDataStatus | str
    """The status of the parallel data resource. When the resource is ready for you to use, the status is ACTIVE."""
    def __init__(self, *, name: str | None = ..., status: ParallelDataStatus | None = ...) -> None: ...

class DeleteParallelDataRequest(_Message):
    name: str
    """The name of the parallel data resource that is being deleted."""
    def __init__(self, *, name: str) -> None: ...

class DeleteParallelDataResponse(_Response):
    name: str
    """The name of the parallel data resource that is being deleted."""
    status: ParallelDataStatus | str
    """The status of the parallel data deletion."""
    def __init__(self, *, name: str | None = ..., status: ParallelDataStatus | None = ...) -> None: ...

class DeleteTerminologyRequest(_Message):
    name: str
    """The name of the custom terminology being deleted."""
    def __init__(self, *, name: str) -> None: ...

class DeleteTerminologyResponse(_Response):
    """No members."""
    def __init__(self) -> None: ...

class DescribeTextTranslationJobRequest(_Message):
    job_id: str
    """The identifier that Amazon Translate generated for the job. The StartTextTranslationJob operation returns this
    identifier in its response.
    """
    def __init__(self, *, job_id: str) -> None: ...

class DescribeTextTranslationJobResponse(_Response):
    text_translation_job_properties: TextTranslationJobProperties
    """An object that contains the properties associated with an asynchronous batch translation job."""
    def __init__(self, *,
        text_translation_job_properties: TextTranslationJobProperties | None = ...,
    ) -> None: ...

class Document(_Message):
    """The content and content type for the document to be translated. The document size must not exceed 100 KB."""
    content: builtins.bytes
    """The Contentfield type is Binary large object (blob). This object contains the document content converted into
    base64-encoded binary data. If you use one of the AWS SDKs, the SDK performs the Base64-encoding on this field
    before sending the request.
    """
    content_type: str
    """Describes the format of the document. You can specify one of the following:"""
    def __init__(self, *, content: Blob, content_type: str) -> None: ...

class EncryptionKey(_Message):
    """The encryption key used to encrypt this object."""
    type: EncryptionKeyType | str
    """The type of encryption key used by Amazon Translate to encrypt this object."""
    id: str
    """The Amazon Resource Name (ARN) of the encryption key being used to encrypt this object."""
    def __init__(self, *, type: EncryptionKeyType, id: str) -> None: ...

class GetParallelDataRequest(_Message):
    name: str
    """The name of the parallel data resource that is being retrieved."""
    def __init__(self, *, name: str) -> None: ...

class GetParallelDataResponse(_Response):
    parallel_data_properties: ParallelDataProperties
    """The properties of the parallel data resource that is being retrieved."""
    data_location: ParallelDataDataLocation
    """The Amazon S3 location of the most recent parallel data input file that was successfully imported into Amazon
    Translate. The location is returned as a presigned URL that has a 30-minute expiration.
    """
    auxiliary_data_location: ParallelDataDataLocation
    """The Amazon S3 location of a file that provides any errors or warnings that were produced by your input file.
    This file was created when Amazon Translate attempted to create a parallel data resource. The location is
    returned as a presigned URL to that has a 30-minute expiration.
    """
    latest_update_attempt_auxiliary_data_location: ParallelDataDataLocation
    """The Amazon S3 location of a file that provides any errors or warnings that were produced by your input file.
    This file was created when Amazon Translate attempted to update a parallel data resource. The location is
    returned as a presigned URL to that has a 30-minute expiration.
    """
    def __init__(self, *,
        parallel_data_properties: ParallelDataProperties | None = ...,
        data_location: ParallelDataDataLocation | None = ...,
        auxiliary_data_location: ParallelDataDataLocation | None = ...,
        latest_update_attempt_auxiliary_data_location: ParallelDataDataLocation | None = ...,
    ) -> None: ...

class GetTerminologyRequest(_Message):
    name: str
    """The name of the custom terminology being retrieved."""
    terminology_data_format: TerminologyDataFormat | str | None
    """The data format of the custom terminology being retrieved."""
    def __init__(self, *, name: str, terminology_data_format: TerminologyDataFormat | None = ...) -> None: ...

class GetTerminologyResponse(_Response):
    terminology_properties: TerminologyProperties
    """The properties of the custom terminology being retrieved."""
    terminology_data_location: TerminologyDataLocation
    """The Amazon S3 location of the most recent custom terminology input file that was successfully imported into
    Amazon Translate. The location is returned as a presigned URL that has a 30-minute expiration.
    """
    auxiliary_data_location: TerminologyDataLocation
    """The Amazon S3 location of a file that provides any errors or warnings that were produced by your input file.
    This file was created when Amazon Translate attempted to create a terminology resource. The location is returned
    as a presigned URL to that has a 30-minute expiration.
    """
    def __init__(self, *,
        terminology_properties: TerminologyProperties | None = ...,
        terminology_data_location: TerminologyDataLocation | None = ...,
        auxiliary_data_location: TerminologyDataLocation | None = ...,
    ) -> None: ...

class ImportTerminologyRequest(_Message):
    name: str
    """The name of the custom terminology being imported."""
    merge_strategy: MergeStrategy | str
    """The merge strategy of the custom terminology being imported. Currently, only the OVERWRITE merge strategy is
    supported. In this case, the imported terminology will overwrite an existing terminology of the same name.
    """
    description: str | None
    """The description of the custom terminology being imported."""
    terminology_data: TerminologyData
    """The terminology data for the custom terminology being imported."""
    encryption_key: EncryptionKey | None
    """The encryption key for the custom terminology being imported."""
    tags: list[Tag]
    """Tags to be associated with this resource. A tag is a key-value pair that adds metadata to a resource. Each tag
    key for the resource must be unique. For more information, see Tagging your resources.
    """
    def __init__(self, *,
        name: str,
        merge_strategy: MergeStrategy,
        terminology_data: TerminologyDataLike,
        description: str | None = ...,
        encryption_key: EncryptionKeyLike | None = ...,
        tags: Sequence[TagLike] = ...,
    ) -> None: ...

class ImportTerminologyResponse(_Response):
    terminology_properties: TerminologyProperties
    """The properties of the custom terminology being imported."""
    auxiliary_data_location: TerminologyDataLocation
    """The Amazon S3 location of a file that provides any errors or warnings that were produced by your input file.
    This file was created when Amazon Translate attempted to create a terminology resource. The location is returned
    as a presigned URL to that has a 30 minute expiration.
    """
    def __init__(self, *,
        terminology_properties: TerminologyProperties | None = ...,
        auxiliary_data_location: TerminologyDataLocation | None = ...,
    ) -> None: ...

class InputDataConfig(_Message):
    """Specifies the format and location of the input documents for the translation job."""
    s3_uri: str
    """The URI of the AWS S3 folder that contains the input files. Amazon Translate translates all the files in the
    folder and all its sub-folders. The folder must be in the same Region as the API endpoint you are calling.
    """
    content_type: str
    """Describes the format of the data that you submit to Amazon Translate as input. You can specify one of the
    following multipurpose internet mail extension (MIME) types:
    """
    def __init__(self, *, s3_uri: str, content_type: str) -> None: ...

class JobDetails(_Message):
    """The number of documents successfully and unsuccessfully processed during the translation job."""
    translated_documents_count: int | None
    """The number of documents successfully processed during a translation job."""
    documents_with_errors_count: int | None
    """The number of documents that could not be processed during a translation job."""
    input_documents_count: int | None
    """The number of documents used as input in a translation job."""
    def __init__(self, *,
        translated_documents_count: int | None = ...,
        documents_with_errors_count: int | None = ...,
        input_documents_count: int | None = ...,
    ) -> None: ...

class Language(_Message):
    """A supported language."""
    language_name: str
    """Language name of the supported language."""
    language_code: str
    """Language code for the supported language."""
    def __init__(self, *, language_name: str, language_code: str) -> None: ...

class ListLanguagesRequest(_Message):
    display_language_code: DisplayLanguageCode | str | None
    """The language code for the language to use to display the language names in the response. The language code is en
    by default.
    """
    next_token: str | None
    """Include the NextToken value to fetch the next group of supported languages."""
    max_results: int | None
    """The maximum number of results to return in each response."""
    def __init__(self, *,
        display_language_code: DisplayLanguageCode | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListLanguagesResponse(_Response):
    languages: list[Language]
    """The list of supported languages."""
    display_language_code: DisplayLanguageCode | str
    """The language code passed in with the request."""
    next_token: str | None
    """If the response does not include all remaining results, use the NextToken in the next request to fetch the next
    group of supported languages.
    """
    def __init__(self, *,
        languages: Sequence[Language] = ...,
        display_language_code: DisplayLanguageCode | None = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListParallelDataRequest(_Message):
    next_token: str | None
    """A string that specifies the next page of results to return in a paginated response."""
    max_results: int | None
    """The maximum number of parallel data resources returned for each request."""
    def __init__(self, *, next_token: str | None = ..., max_results: int | None = ...) -> None: ...

class ListParallelDataResponse(_Response):
    parallel_data_properties_list: list[ParallelDataProperties]
    """The properties of the parallel data resources returned by this request."""
    next_token: str | None
    """The string to use in a subsequent request to get the next page of results in a paginated response. This value is
    null if there are no additional pages.
    """
    def __init__(self, *,
        parallel_data_properties_list: Sequence[ParallelDataProperties] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListTagsForResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the given Amazon Translate resource you are querying."""
    def __init__(self, *, resource_arn: str) -> None: ...

class ListTagsForResourceResponse(_Response):
    tags: list[Tag]
    """Tags associated with the Amazon Translate resource being queried. A tag is a key-value pair that adds as a
    metadata to a resource used by Amazon Translate. For example, a tag with "Sales" as the key might be added to a
    resource to indicate its use by the sales department.
    """
    def __init__(self, *, tags: Sequence[TagLike] = ...) -> None: ...

class ListTerminologiesRequest(_Message):
    next_token: str | None
    """If the result of the request to ListTerminologies was truncated, include the NextToken to fetch the next group
    of custom terminologies.
    """
    max_results: int | None
    """The maximum number of custom terminologies returned per list request."""
    def __init__(self, *, next_token: str | None = ..., max_results: int | None = ...) -> None: ...

class ListTerminologiesResponse(_Response):
    terminology_properties_list: list[TerminologyProperties]
    """The properties list of the custom terminologies returned on the list request."""
    next_token: str | None
    """If the response to the ListTerminologies was truncated, the NextToken fetches the next group of custom
    terminologies.
    """
    def __init__(self, *,
        terminology_properties_list: Sequence[TerminologyProperties] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class ListTextTranslationJobsRequest(_Message):
    filter: TextTranslationJobFilter | None
    """The parameters that specify which batch translation jobs to retrieve. Filters include job name, job status, and
    submission time. You can only set one filter at a time.
    """
    next_token: str | None
    """The token to request the next page of results."""
    max_results: int | None
    """The maximum number of results to return in each page. The default value is 100."""
    def __init__(self, *,
        filter: TextTranslationJobFilterLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None: ...

class ListTextTranslationJobsResponse(_Response):
    text_translation_job_properties_list: list[TextTranslationJobProperties]
    """A list containing the properties of each job that is returned."""
    next_token: str | None
    """The token to use to retrieve the next page of results. This value is null when there are no more results to
    return.
    """
    def __init__(self, *,
        text_translation_job_properties_list: Sequence[TextTranslationJobProperties] = ...,
        next_token: str | None = ...,
    ) -> None: ...

class OutputDataConfig(_Message):
    """Specifies the S3 folder to which your job output will be saved."""
    s3_uri: str
    """The URI of the S3 folder that contains a translation job's output file. The folder must be in the same Region as
    the API endpoint that you are calling.
    """
    encryption_key: EncryptionKey | None
    """The encryption key used to encrypt this object."""
    def __init__(self, *, s3_uri: str, encryption_key: EncryptionKeyLike | None = ...) -> None: ...

class ParallelDataConfig(_Message):
    """Specifies the format and S3 location of the parallel data input file."""
    s3_uri: str | None
    """The URI of the Amazon S3 folder that contains the parallel data input file. The folder must be in the same
    Region as the API endpoint you are calling.
    """
    format: ParallelDataFormat | str | None
    """The format of the parallel data input file."""
    def __init__(self, *, s3_uri: str | None = ..., format: ParallelDataFormat | None = ...) -> None: ...

class ParallelDataDataLocation(_Message):
    """The Amazon S3 location of a file that provides any errors or warnings that were produced by your input file.
    This file was created when Amazon Translate attempted to update a parallel data resource. The location is
    returned as a presigned URL to that has a 30-minute expiration.
    """
    repository_type: str
    """Describes the repository that contains the parallel data input file."""
    location: str
    """The Amazon S3 location of the parallel data input file. The location is returned as a presigned URL to that has
    a 30-minute expiration.
    """
    def __init__(self, *, repository_type: str, location: str) -> None: ...

class ParallelDataProperties(_Message):
    """The properties of a parallel data resource."""
    name: str | None
    """The custom name assigned to the parallel data resource."""
    arn: str | None
    """The Amazon Resource Name (ARN) of the parallel data resource."""
    description: str | None
    """The description assigned to the parallel data resource."""
    status: ParallelDataStatus | str | None
    """The status of the parallel data resource. When the parallel data is ready for you to use, the status is ACTIVE."""
    source_language_code: str | None
    """The source language of the translations in the parallel data file."""
    target_language_codes: list[str]
    """The language codes for the target languages available in the parallel data file. All possible target languages
    are returned as an array.
    """
    parallel_data_config: ParallelDataConfig | None
    """Specifies the format and S3 location of the parallel data input file."""
    message: str | None
    """Additional information from Amazon Translate about the parallel data resource."""
    imported_data_size: int | None
    """The number of UTF-8 characters that Amazon Translate imported from the parallel data input file. This number
    includes only the characters in your translation examples. It does not include characters that are used to
    format your file. For example, if you provided a Translation Memory Exchange (.tmx) file, this number does not
    include the tags.
    """
    imported_record_count: int | None
    """The number of records successfully imported from the parallel data input file."""
    failed_record_count: int | None
    """The number of records unsuccessfully imported from the parallel data input file."""
    skipped_record_count: int | None
    """The number of items in the input file that Amazon Translate skipped when you created or updated the parallel
    data resource. For example, Amazon Translate skips empty records, empty target texts, and empty lines.
    """
    encryption_key: EncryptionKey | None
    """The encryption key used to encrypt this object."""
    created_at: datetime | None
    """The time at which the parallel data resource was created."""
    last_updated_at: datetime | None
    """The time at which the parallel data resource was last updated."""
    latest_update_attempt_status: ParallelDataStatus | str | None
    """The status of the most recent update attempt for the parallel data resource."""
    latest_update_attempt_at: datetime | None
    """The time that the most recent update was attempted."""
    def __init__(self, *,
        name: str | None = ...,
        arn: str | None = ...,
        description: str | None = ...,
        status: ParallelDataStatus | None = ...,
        source_language_code: str | None = ...,
        target_language_codes: Sequence[str] = ...,
        parallel_data_config: ParallelDataConfigLike | None = ...,
        message: str | None = ...,
        imported_data_size: int | None = ...,
        imported_record_count: int | None = ...,
        failed_record_count: int | None = ...,
        skipped_record_count: int | None = ...,
        encryption_key: EncryptionKeyLike | None = ...,
        created_at: Timestamp | None = ...,
        last_updated_at: Timestamp | None = ...,
        latest_update_attempt_status: ParallelDataStatus | None = ...,
        latest_update_attempt_at: Timestamp | None = ...,
    ) -> None: ...

class StartTextTranslationJobRequest(_Message):
    job_name: str | None
    """The name of the batch translation job to be performed."""
    input_data_config: InputDataConfig
    """Specifies the format and location of the input documents for the translation job."""
    output_data_config: OutputDataConfig
    """Specifies the S3 folder to which your job output will be saved."""
    data_access_role_arn: str
    """The Amazon Resource Name (ARN) of an AWS Identity Access and Management (IAM) role that grants Amazon Translate
    read access to your input data. For more information, see Identity and access management .
    """
    source_language_code: str
    """The language code of the input language. Specify the language if all input documents share the same language. If
    you don't know the language of the source files, or your input documents contains different source languages,
    select auto. Amazon Translate auto detects the source language for each input document. For a list of supported
    language codes, see Supported languages.
    """
    target_language_codes: list[str]
    """The target languages of the translation job. Enter up to 10 language codes. Each input file is translated into
    each target language.
    """
    terminology_names: list[str]
    """The name of a custom terminology resource to add to the translation job. This resource lists examples source
    terms and the desired translation for each term.
    """
    parallel_data_names: list[str]
    """The name of a parallel data resource to add to the translation job. This resource consists of examples that show
    how you want segments of text to be translated. If you specify multiple target languages for the job, the
    parallel data file must include translations for all the target languages.
    """
    client_token: str
    """A unique identifier for the request. This token is generated for you when using the Amazon Translate SDK."""
    settings: TranslationSettings | None
    """Settings to configure your translation output. You can configure the following options:"""
    def __init__(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        data_access_role_arn: str,
        source_language_code: str,
        target_language_codes: Sequence[str],
        client_token: str,
        job_name: str | None = ...,
        terminology_names: Sequence[str] = ...,
        parallel_data_names: Sequence[str] = ...,
        settings: TranslationSettingsLike | None = ...,
    ) -> None: ...

class StartTextTranslationJobResponse(_Response):
    job_id: str
    """The identifier generated for the job. To get the status of a job, use this ID with the
    DescribeTextTranslationJob operation.
    """
    job_status: JobStatus | str
    """The status of the job. Possible values include:"""
    def __init__(self, *, job_id: str | None = ..., job_status: JobStatus | None = ...) -> None: ...

class StopTextTranslationJobRequest(_Message):
    job_id: str
    """The job ID of the job to be stopped."""
    def __init__(self, *, job_id: str) -> None: ...

class StopTextTranslationJobResponse(_Response):
    job_id: str
    """The job ID of the stopped batch translation job."""
    job_status: JobStatus | str
    """The status of the designated job. Upon successful completion, the job's status will be STOPPED."""
    def __init__(self, *, job_id: str | None = ..., job_status: JobStatus | None = ...) -> None: ...

class Tag(_Message):
    """A key-value pair that adds as a metadata to a resource used by Amazon Translate."""
    key: str
    """The initial part of a key-value pair that forms a tag associated with a given resource."""
    value: str
    """The second part of a key-value pair that forms a tag associated with a given resource."""
    def __init__(self, *, key: str, value: str) -> None: ...

class TagResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the given Amazon Translate resource to which you want to associate the tags."""
    tags: list[Tag]
    """Tags being associated with a specific Amazon Translate resource. There can be a maximum of 50 tags (both
    existing and pending) associated with a specific resource.
    """
    def __init__(self, *, resource_arn: str, tags: Sequence[TagLike]) -> None: ...

class TagResourceResponse(_Response):
    def __init__(self) -> None: ...

class Term(_Message):
    """The term being translated by the custom terminology."""
    source_text: str | None
    """The source text of the term being translated by the custom terminology."""
    target_text: str | None
    """The target text of the term being translated by the custom terminology."""
    def __init__(self, *, source_text: str | None = ..., target_text: str | None = ...) -> None: ...

class TerminologyData(_Message):
    """The terminology data for the custom terminology being imported."""
    file: builtins.bytes
    """The file containing the custom terminology data. Your version of the AWS SDK performs a Base64-encoding on this
    field before sending a request to the AWS service. Users of the SDK should not perform Base64-encoding
    themselves.
    """
    format: TerminologyDataFormat | str
    """The data format of the custom terminology."""
    directionality: Directionality | str | None
    """The directionality of your terminology resource indicates whether it has one source language (uni-directional)
    or multiple (multi-directional).
    """
    def __init__(self, *,
        file: Blob,
        format: TerminologyDataFormat,
        directionality: Directionality | None = ...,
    ) -> None: ...

class TerminologyDataLocation(_Message):
    """The Amazon S3 location of a file that provides any errors or warnings that were produced by your input file.
    This file was created when Amazon Translate attempted to create a terminology resource. The location is returned
    as a presigned URL to that has a 30 minute expiration.
    """
    repository_type: str
    """The repository type for the custom terminology data."""
    location: str
    """The Amazon S3 location of the most recent custom terminology input file that was successfully imported into
    Amazon Translate. The location is returned as a presigned URL that has a 30-minute expiration .
    """
    def __init__(self, *, repository_type: str, location: str) -> None: ...

class TerminologyProperties(_Message):
    """The properties of the custom terminology."""
    name: str | None
    """The name of the custom terminology."""
    description: str | None
    """The description of the custom terminology properties."""
    arn: str | None
    """The Amazon Resource Name (ARN) of the custom terminology."""
    source_language_code: str | None
    """The language code for the source text of the translation request for which the custom terminology is being used."""
    target_language_codes: list[str]
    """The language codes for the target languages available with the custom terminology resource. All possible target
    languages are returned in array.
    """
    encryption_key: EncryptionKey | None
    """The encryption key for the custom terminology."""
    size_bytes: int | None
    """The size of the file used when importing a custom terminology."""
    term_count: int | None
    """The number of terms included in the custom terminology."""
    created_at: datetime | None
    """The time at which the custom terminology was created, based on the timestamp."""
    last_updated_at: datetime | None
    """The time at which the custom terminology was last update, based on the timestamp."""
    directionality: Directionality | str | None
    """The directionality of your terminology resource indicates whether it has one source language (uni-directional)
    or multiple (multi-directional).
    """
    message: str | None
    """Additional information from Amazon Translate about the terminology resource."""
    skipped_term_count: int | None
    """The number of terms in the input file that Amazon Translate skipped when you created or updated the terminology
    resource.
    """
    format: TerminologyDataFormat | str | None
    """The format of the custom terminology input file."""
    def __init__(self, *,
        name: str | None = ...,
        description: str | None = ...,
        arn: str | None = ...,
        source_language_code: str | None = ...,
        target_language_codes: Sequence[str] = ...,
        encryption_key: EncryptionKeyLike | None = ...,
        size_bytes: int | None = ...,
        term_count: int | None = ...,
        created_at: Timestamp | None = ...,
        last_updated_at: Timestamp | None = ...,
        directionality: Directionality | None = ...,
        message: str | None = ...,
        skipped_term_count: int | None = ...,
        format: TerminologyDataFormat | None = ...,
    ) -> None: ...

class TextTranslationJobFilter(_Message):
    """The parameters that specify which batch translation jobs to retrieve. Filters include job name, job status, and
    submission time. You can only set one filter at a time.
    """
    job_name: str | None
    """Filters the list of jobs by name."""
    job_status: JobStatus | str | None
    """Filters the list of jobs based by job status."""
    submitted_before_time: datetime | None
    """Filters the list of jobs based on the time that the job was submitted for processing and returns only the jobs
    submitted before the specified time. Jobs are returned in ascending order, oldest to newest.
    """
    submitted_after_time: datetime | None
    """Filters the list of jobs based on the time that the job was submitted for processing and returns only the jobs
    submitted after the specified time. Jobs are returned in descending order, newest to oldest.
    """
    def __init__(self, *,
        job_name: str | None = ...,
        job_status: JobStatus | None = ...,
        submitted_before_time: Timestamp | None = ...,
        submitted_after_time: Timestamp | None = ...,
    ) -> None: ...

class TextTranslationJobProperties(_Message):
    """Provides information about a translation job."""
    job_id: str | None
    """The ID of the translation job."""
    job_name: str | None
    """The user-defined name of the translation job."""
    job_status: JobStatus | str | None
    """The status of the translation job."""
    job_details: JobDetails | None
    """The number of documents successfully and unsuccessfully processed during the translation job."""
    source_language_code: str | None
    """The language code of the language of the source text. The language must be a language supported by Amazon
    Translate.
    """
    target_language_codes: list[str]
    """The language code of the language of the target text. The language must be a language supported by Amazon
    Translate.
    """
    terminology_names: list[str]
    """A list containing the names of the terminologies applied to a translation job. Only one terminology can be
    applied per StartTextTranslationJob request at this time.
    """
    parallel_data_names: list[str]
    """A list containing the names of the parallel data resources applied to the translation job."""
    message: str | None
    """An explanation of any errors that may have occurred during the translation job."""
    submitted_time: datetime | None
    """The time at which the translation job was submitted."""
    end_time: datetime | None
    """The time at which the translation job ended."""
    input_data_config: InputDataConfig | None
    """The input configuration properties that were specified when the job was requested."""
    output_data_config: OutputDataConfig | None
    """The output configuration properties that were specified when the job was requested."""
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of an AWS Identity Access and Management (IAM) role that granted Amazon Translate
    read access to the job's input data.
    """
    settings: TranslationSettings | None
    """Settings that modify the translation output."""
    def __init__(self, *,
        job_id: str | None = ...,
        job_name: str | None = ...,
        job_status: JobStatus | None = ...,
        job_details: JobDetails | None = ...,
        source_language_code: str | None = ...,
        target_language_codes: Sequence[str] = ...,
        terminology_names: Sequence[str] = ...,
        parallel_data_names: Sequence[str] = ...,
        message: str | None = ...,
        submitted_time: Timestamp | None = ...,
        end_time: Timestamp | None = ...,
        input_data_config: InputDataConfigLike | None = ...,
        output_data_config: OutputDataConfigLike | None = ...,
        data_access_role_arn: str | None = ...,
        settings: TranslationSettingsLike | None = ...,
    ) -> None: ...

class TranslateDocumentRequest(_Message):
    document: Document
    """The content and content type for the document to be translated. The document size must not exceed 100 KB."""
    terminology_names: list[str]
    """The name of a terminology list file to add to the translation job. This file provides source terms and the
    desired translation for each term. A terminology list can contain a maximum of 256 terms. You can use one custom
    terminology resource in your translation request.
    """
    source_language_code: str
    """The language code for the language of the source text. For a list of supported language codes, see Supported
    languages.
    """
    target_language_code: str
    """The language code requested for the translated document. For a list of supported language codes, see Supported
    languages.
    """
    settings: TranslationSettings | None
    """Settings to configure your translation output. You can configure the following options:"""
    def __init__(self, *,
        document: DocumentLike,
        source_language_code: str,
        target_language_code: str,
        terminology_names: Sequence[str] = ...,
        settings: TranslationSettingsLike | None = ...,
    ) -> None: ...

class TranslateDocumentResponse(_Response):
    translated_document: TranslatedDocument
    """The document containing the translated content. The document format matches the source document format."""
    source_language_code: str
    """The language code of the source document."""
    target_language_code: str
    """The language code of the translated document."""
    applied_terminologies: list[AppliedTerminology]
    """The names of the custom terminologies applied to the input text by Amazon Translate to produce the translated
    text document.
    """
    applied_settings: TranslationSettings
    """Settings to configure your translation output. You can configure the following options:"""
    def __init__(self, *,
        translated_document: TranslatedDocument,
        source_language_code: str,
        target_language_code: str,
        applied_terminologies: Sequence[AppliedTerminology] = ...,
        applied_settings: TranslationSettingsLike | None = ...,
    ) -> None: ...

class TranslateTextRequest(_Message):
    text: str
    """The text to translate. The text string can be a maximum of 10,000 bytes long. Depending on your character set,
    this may be fewer than 10,000 characters.
    """
    terminology_names: list[str]
    """The name of a terminology list file to add to the translation job. This file provides source terms and the
    desired translation for each term. A terminology list can contain a maximum of 256 terms. You can use one custom
    terminology resource in your translation request.
    """
    source_language_code: str
    """The language code for the language of the source text. For a list of language codes, see Supported languages."""
    target_language_code: str
    """The language code requested for the language of the target text. For a list of language codes, see Supported
    languages.
    """
    settings: TranslationSettings | None
    """Settings to configure your translation output. You can configure the following options:"""
    def __init__(self, *,
        text: str,
        source_language_code: str,
        target_language_code: str,
        terminology_names: Sequence[str] = ...,
        settings: TranslationSettingsLike | None = ...,
    ) -> None: ...

class TranslateTextResponse(_Response):
    translated_text: str
    """The translated text."""
    source_language_code: str
    """The language code for the language of the source text."""
    target_language_code: str
    """The language code for the language of the target text."""
    applied_terminologies: list[AppliedTerminology]
    """The names of the custom terminologies applied to the input text by Amazon Translate for the translated text
    response.
    """
    applied_settings: TranslationSettings
    """Optional settings that modify the translation output."""
    def __init__(self, *,
        translated_text: str,
        source_language_code: str,
        target_language_code: str,
        applied_terminologies: Sequence[AppliedTerminology] = ...,
        applied_settings: TranslationSettingsLike | None = ...,
    ) -> None: ...

class TranslatedDocument(_Message):
    """The document containing the translated content. The document format matches the source document format."""
    content: builtins.bytes
    """The document containing the translated content."""
    def __init__(self, *, content: Blob) -> None: ...

class TranslationSettings(_Message):
    """Optional settings that modify the translation output."""
    formality: Formality | str | None
    """You can specify the desired level of formality for translations to supported target languages. The formality
    setting controls the level of formal language usage (also known as register) in the translation output. You can
    set the value to informal or formal. If you don't specify a value for formality, or if the target language
    doesn't support formality, the translation will ignore the formality setting.
    """
    profanity: Profanity | str | None
    """You can enable the profanity setting if you want to mask profane words and phrases in your translation output."""
    brevity: Brevity | str | None
    """When you turn on brevity, Amazon Translate reduces the length of the translation output for most translations
    (when compared with the same translation with brevity turned off). By default, brevity is turned off.
    """
    def __init__(self, *,
        formality: Formality | None = ...,
        profanity: Profanity | None = ...,
        brevity: Brevity | None = ...,
    ) -> None: ...

class UntagResourceRequest(_Message):
    resource_arn: str
    """The Amazon Resource Name (ARN) of the given Amazon Translate resource from which you want to remove the tags."""
    tag_keys: list[str]
    """The initial part of a key-value pair that forms a tag being removed from a given resource. Keys must be unique
    and cannot be duplicated for a particular resource.
    """
    def __init__(self, *, resource_arn: str, tag_keys: Sequence[str]) -> None: ...

class UntagResourceResponse(_Response):
    def __init__(self) -> None: ...

class UpdateParallelDataRequest(_Message):
    name: str
    """The name of the parallel data resource being updated."""
    description: str | None
    """A custom description for the parallel data resource in Amazon Translate."""
    parallel_data_config: ParallelDataConfig
    """Specifies the format and S3 location of the parallel data input file."""
    client_token: str
    """A unique identifier for the request. This token is automatically generated when you use Amazon Translate through
    an AWS SDK.
    """
    def __init__(self, *,
        name: str,
        parallel_data_config: ParallelDataConfigLike,
        client_token: str,
        description: str | None = ...,
    ) -> None: ...

class UpdateParallelDataResponse(_Response):
    name: str
    """The name of the parallel data resource being updated."""
    status: ParallelDataStatus | str
    """The status of the parallel data resource that you are attempting to update. Your update request is accepted only
    if this status is either ACTIVE or FAILED.
    """
    latest_update_attempt_status: ParallelDataStatus | str
    """The status of the parallel data update attempt. When the updated parallel data resource is ready for you to use,
    the status is ACTIVE.
    """
    latest_update_attempt_at: datetime
    """The time that the most recent update was attempted."""
    def __init__(self, *,
        name: str | None = ...,
        status: ParallelDataStatus | None = ...,
        latest_update_attempt_status: ParallelDataStatus | None = ...,
        latest_update_attempt_at: Timestamp | None = ...,
    ) -> None: ...

class CreateParallelDataRequestDict(TypedDict):
    """A CreateParallelDataRequest as a dict."""
    name: str
    description: NotRequired[str | None]
    parallel_data_config: ParallelDataConfigLike
    encryption_key: NotRequired[EncryptionKeyLike | None]
    client_token: str
    tags: NotRequired[Sequence[TagLike] | None]

class DeleteParallelDataRequestDict(TypedDict):
    """A DeleteParallelDataRequest as a dict."""
    name: str

class DeleteTerminologyRequestDict(TypedDict):
    """A DeleteTerminologyRequest as a dict."""
    name: str

class DescribeTextTranslationJobRequestDict(TypedDict):
    """A DescribeTextTranslationJobRequest as a dict."""
    job_id: str

class DocumentDict(TypedDict):
    """A Document as a dict."""
    content: Blob
    content_type: str

DocumentLike: TypeAlias = Document | DocumentDict

class EncryptionKeyDict(TypedDict):
    """A EncryptionKey as a dict."""
    type: EncryptionKeyType
    id: str

EncryptionKeyLike: TypeAlias = EncryptionKey | EncryptionKeyDict

class GetParallelDataRequestDict(TypedDict):
    """A GetParallelDataRequest as a dict."""
    name: str

class GetTerminologyRequestDict(TypedDict):
    """A GetTerminologyRequest as a dict."""
    name: str
    terminology_data_format: NotRequired[TerminologyDataFormat | None]

class ImportTerminologyRequestDict(TypedDict):
    """A ImportTerminologyRequest as a dict."""
    name: str
    merge_strategy: MergeStrategy
    description: NotRequired[str | None]
    terminology_data: TerminologyDataLike
    encryption_key: NotRequired[EncryptionKeyLike | None]
    tags: NotRequired[Sequence[TagLike] | None]

class InputDataConfigDict(TypedDict):
    """A InputDataConfig as a dict."""
    s3_uri: str
    content_type: str

InputDataConfigLike: TypeAlias = InputDataConfig | InputDataConfigDict

class ListLanguagesRequestDict(TypedDict):
    """A ListLanguagesRequest as a dict."""
    display_language_code: NotRequired[DisplayLanguageCode | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListParallelDataRequestDict(TypedDict):
    """A ListParallelDataRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListTagsForResourceRequestDict(TypedDict):
    """A ListTagsForResourceRequest as a dict."""
    resource_arn: str

class ListTerminologiesRequestDict(TypedDict):
    """A ListTerminologiesRequest as a dict."""
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class ListTextTranslationJobsRequestDict(TypedDict):
    """A ListTextTranslationJobsRequest as a dict."""
    filter: NotRequired[TextTranslationJobFilterLike | None]
    next_token: NotRequired[str | None]
    max_results: NotRequired[int | None]

class OutputDataConfigDict(TypedDict):
    """A OutputDataConfig as a dict."""
    s3_uri: str
    encryption_key: NotRequired[EncryptionKeyLike | None]

OutputDataConfigLike: TypeAlias = OutputDataConfig | OutputDataConfigDict

class ParallelDataConfigDict(TypedDict):
    """A ParallelDataConfig as a dict."""
    s3_uri: NotRequired[str | None]
    format: NotRequired[ParallelDataFormat | None]

ParallelDataConfigLike: TypeAlias = ParallelDataConfig | ParallelDataConfigDict

class StartTextTranslationJobRequestDict(TypedDict):
    """A StartTextTranslationJobRequest as a dict."""
    job_name: NotRequired[str | None]
    input_data_config: InputDataConfigLike
    output_data_config: OutputDataConfigLike
    data_access_role_arn: str
    source_language_code: str
    target_language_codes: Sequence[str]
    terminology_names: NotRequired[Sequence[str] | None]
    parallel_data_names: NotRequired[Sequence[str] | None]
    client_token: str
    settings: NotRequired[TranslationSettingsLike | None]

class StopTextTranslationJobRequestDict(TypedDict):
    """A StopTextTranslationJobRequest as a dict."""
    job_id: str

class TagDict(TypedDict):
    """A Tag as a dict."""
    key: str
    value: str

TagLike: TypeAlias = Tag | TagDict

class TagResourceRequestDict(TypedDict):
    """A TagResourceRequest as a dict."""
    resource_arn: str
    tags: Sequence[TagLike]

class TerminologyDataDict(TypedDict):
    """A TerminologyData as a dict."""
    file: Blob
    format: TerminologyDataFormat
    directionality: NotRequired[Directionality | None]

TerminologyDataLike: TypeAlias = TerminologyData | TerminologyDataDict

class TextTranslationJobFilterDict(TypedDict):
    """A TextTranslationJobFilter as a dict."""
    job_name: NotRequired[str | None]
    job_status: NotRequired[JobStatus | None]
    submitted_before_time: NotRequired[Timestamp | None]
    submitted_after_time: NotRequired[Timestamp | None]

TextTranslationJobFilterLike: TypeAlias = TextTranslationJobFilter | TextTranslationJobFilterDict

class TranslateDocumentRequestDict(TypedDict):
    """A TranslateDocumentRequest as a dict."""
    document: DocumentLike
    terminology_names: NotRequired[Sequence[str] | None]
    source_language_code: str
    target_language_code: str
    settings: NotRequired[TranslationSettingsLike | None]

class TranslateTextRequestDict(TypedDict):
    """A TranslateTextRequest as a dict."""
    text: str
    terminology_names: NotRequired[Sequence[str] | None]
    source_language_code: str
    target_language_code: str
    settings: NotRequired[TranslationSettingsLike | None]

class TranslationSettingsDict(TypedDict):
    """A TranslationSettings as a dict."""
    formality: NotRequired[Formality | None]
    profanity: NotRequired[Profanity | None]
    brevity: NotRequired[Brevity | None]

TranslationSettingsLike: TypeAlias = TranslationSettings | TranslationSettingsDict

class UntagResourceRequestDict(TypedDict):
    """A UntagResourceRequest as a dict."""
    resource_arn: str
    tag_keys: Sequence[str]

class UpdateParallelDataRequestDict(TypedDict):
    """A UpdateParallelDataRequest as a dict."""
    name: str
    description: NotRequired[str | None]
    parallel_data_config: ParallelDataConfigLike
    client_token: str

class Errors:
    """The errors of Amazon Translate: `except client.errors.ThrottlingException as error`."""

    class ConcurrentModificationException(ServiceError):
        """Another modification is being made. That modification must complete before you can make your change."""

    class ConflictException(ServiceError):
        """There was a conflict processing the request. Try your request again."""

    class DetectedLanguageLowConfidenceException(ServiceError):
        """The confidence that Amazon Comprehend accurately detected the source language is low. If a low confidence level
        is acceptable for your application, you can use the language in the exception to call Amazon Translate again.
        For more information, see the DetectDominantLanguage operation in the Amazon Comprehend Developer Guide.
        """
        detected_language_code: str | None
        """The language code of the auto-detected language from Amazon Comprehend."""

    class InternalServerException(ServiceError):
        """An internal server error occurred. Retry your request."""

    class InvalidFilterException(ServiceError):
        """The filter specified for the operation is not valid. Specify a different filter."""

    class InvalidParameterValueException(ServiceError):
        """The value of the parameter is not valid. Review the value of the parameter you are using to correct it, and then
        retry your operation.
        """

    class InvalidRequestException(ServiceError):
        """The request that you made is not valid. Check your request to determine why it's not valid and then retry the
        request.
        """

    class LimitExceededException(ServiceError):
        """The specified limit has been exceeded. Review your request and retry it with a quantity below the stated limit."""

    class ResourceNotFoundException(ServiceError):
        """The resource you are looking for has not been found. Review the resource you're looking for and see if a
        different resource will accomplish your needs before retrying the revised request.
        """

    class ServiceUnavailableException(ServiceError):
        """The Amazon Translate service is temporarily unavailable. Wait a bit and then retry your request."""

    class TextSizeLimitExceededException(ServiceError):
        """The size of the text you submitted exceeds the size limit. Reduce the size of the text or use a smaller document
        and then retry your request.
        """

    class TooManyRequestsException(ServiceError):
        """You have made too many requests within a short period of time. Wait for a short time and then try your request
        again.
        """

    class TooManyTagsException(ServiceError):
        """You have added too many tags to this resource. The maximum is 50 tags."""
        resource_arn: str | None

    class UnsupportedDisplayLanguageCodeException(ServiceError):
        """Requested display language code is not supported."""
        display_language_code: str | None
        """Language code passed in with the request."""

    class UnsupportedLanguagePairException(ServiceError):
        """Amazon Translate does not support translation from the language of the source text into the requested target
        language. For more information, see Supported languages.
        """
        source_language_code: str | None
        """The language code for the language of the input text."""
        target_language_code: str | None
        """The language code for the language of the translated text."""

    def from_code(self, code: str) -> type[ServiceError]: ...

errors: Errors

class _ListLanguages:
    def __call__(self, *,
        display_language_code: DisplayLanguageCode | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListLanguagesResponse:
        """Provides a list of languages (RFC-5646 codes and names) that Amazon Translate supports.

        Args:
            display_language_code (DisplayLanguageCode | None):
                The language code for the language to use to display the language names in the response. The language
                code is en by default.
            next_token (str | None):
                Include the NextToken value to fetch the next group of supported languages.
            max_results (int | None):
                The maximum number of results to return in each response.

        Raises:
            InternalServerException, InvalidParameterValueException, TooManyRequestsException,
            UnsupportedDisplayLanguageCodeException
        """
    def pages(self, **request: Unpack[ListLanguagesRequestDict]) -> Iterator[ListLanguagesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListLanguagesRequestDict]) -> Iterator[Language]:
        """Every one of the answers' `languages`, fetched as needed."""

class _ListParallelData:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListParallelDataResponse:
        """Provides a list of your parallel data resources in Amazon Translate.

        Args:
            next_token (str | None):
                A string that specifies the next page of results to return in a paginated response.
            max_results (int | None):
                The maximum number of parallel data resources returned for each request.

        Raises:
            InternalServerException, InvalidParameterValueException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListParallelDataRequestDict]) -> Iterator[ListParallelDataResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListParallelDataRequestDict]) -> Iterator[ParallelDataProperties]:
        """Every one of the answers' `parallel_data_properties_list`, fetched as needed."""

class _ListTerminologies:
    def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListTerminologiesResponse:
        """Provides a list of custom terminologies associated with your account.

        Args:
            next_token (str | None):
                If the result of the request to ListTerminologies was truncated, include the NextToken to fetch the next
                group of custom terminologies.
            max_results (int | None):
                The maximum number of custom terminologies returned per list request.

        Raises:
            InternalServerException, InvalidParameterValueException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListTerminologiesRequestDict]) -> Iterator[ListTerminologiesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListTerminologiesRequestDict]) -> Iterator[TerminologyProperties]:
        """Every one of the answers' `terminology_properties_list`, fetched as needed."""

class _ListTextTranslationJobs:
    def __call__(self, *,
        filter: TextTranslationJobFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListTextTranslationJobsResponse:
        """Gets a list of the batch translation jobs that you have submitted.

        Args:
            filter (TextTranslationJobFilterLike | None):
                The parameters that specify which batch translation jobs to retrieve. Filters include job name, job
                status, and submission time. You can only set one filter at a time.
            next_token (str | None):
                The token to request the next page of results.
            max_results (int | None):
                The maximum number of results to return in each page. The default value is 100.

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListTextTranslationJobsRequestDict]) -> Iterator[ListTextTranslationJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListTextTranslationJobsRequestDict]) -> Iterator[TextTranslationJobProperties]:
        """Every one of the answers' `text_translation_job_properties_list`, fetched as needed."""

class Waiters:
    """The waiters of Amazon Translate: ask again until a state is reached."""

class Client:
    """The synchronous client of Amazon Translate."""
    errors: Errors
    wait: Waiters
    def create_parallel_data(self, *,
        name: str,
        parallel_data_config: ParallelDataConfigLike,
        description: str | None = None,
        encryption_key: EncryptionKeyLike | None = None,
        client_token: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateParallelDataResponse:
        """Creates a parallel data resource in Amazon Translate by importing an input file from Amazon S3. Parallel data
        files contain examples that show how you want segments of text to be translated. By adding parallel data, you
        can influence the style, tone, and word choice in your translation output.

        Args:
            name (str):
                A custom name for the parallel data resource in Amazon Translate. You must assign a name that is unique
                in the account and region.
            parallel_data_config (ParallelDataConfigLike):
                Specifies the format and S3 location of the parallel data input file.
            description (str | None):
                A custom description for the parallel data resource in Amazon Translate.
            encryption_key (EncryptionKeyLike | None):
                The encryption key used to encrypt this object.
            client_token (str | None):
                A unique identifier for the request. This token is automatically generated when you use Amazon Translate
                through an AWS SDK.
            tags (Sequence[TagLike] | None):
                Tags to be associated with this resource. A tag is a key-value pair that adds metadata to a resource.
                Each tag key for the resource must be unique. For more information, see Tagging your resources.

        Raises:
            ConcurrentModificationException, ConflictException, InternalServerException, InvalidParameterValueException,
            InvalidRequestException, LimitExceededException, TooManyRequestsException, TooManyTagsException
        """
    def delete_parallel_data(self, *, name: str) -> DeleteParallelDataResponse:
        """Deletes a parallel data resource in Amazon Translate.

        Args:
            name (str):
                The name of the parallel data resource that is being deleted.

        Raises:
            ConcurrentModificationException, InternalServerException, ResourceNotFoundException,
            TooManyRequestsException
        """
    def delete_terminology(self, *, name: str) -> DeleteTerminologyResponse:
        """A synchronous action that deletes a custom terminology.

        Args:
            name (str):
                The name of the custom terminology being deleted.

        Raises:
            InternalServerException, InvalidParameterValueException, ResourceNotFoundException, TooManyRequestsException
        """
    def describe_text_translation_job(self, *, job_id: str) -> DescribeTextTranslationJobResponse:
        """Gets the properties associated with an asynchronous batch translation job including name, ID, status, source and
        target languages, input/output S3 buckets, and so on.

        Args:
            job_id (str):
                The identifier that Amazon Translate generated for the job. The StartTextTranslationJob operation
                returns this identifier in its response.

        Raises:
            InternalServerException, ResourceNotFoundException, TooManyRequestsException
        """
    def get_parallel_data(self, *, name: str) -> GetParallelDataResponse:
        """Provides information about a parallel data resource.

        Args:
            name (str):
                The name of the parallel data resource that is being retrieved.

        Raises:
            InternalServerException, InvalidParameterValueException, ResourceNotFoundException, TooManyRequestsException
        """
    def get_terminology(self, *,
        name: str,
        terminology_data_format: TerminologyDataFormat | None = None,
    ) -> GetTerminologyResponse:
        """Retrieves a custom terminology.

        Args:
            name (str):
                The name of the custom terminology being retrieved.
            terminology_data_format (TerminologyDataFormat | None):
                The data format of the custom terminology being retrieved.

        Raises:
            InternalServerException, InvalidParameterValueException, ResourceNotFoundException, TooManyRequestsException
        """
    def import_terminology(self, *,
        name: str,
        merge_strategy: MergeStrategy,
        terminology_data: TerminologyDataLike,
        description: str | None = None,
        encryption_key: EncryptionKeyLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> ImportTerminologyResponse:
        """Creates or updates a custom terminology, depending on whether one already exists for the given terminology name.
        Importing a terminology with the same name as an existing one will merge the terminologies based on the chosen
        merge strategy. The only supported merge strategy is OVERWRITE, where the imported terminology overwrites the
        existing terminology of the same name.

        If you import a terminology that overwrites an existing one, the new terminology takes up to 10 minutes to fully
        propagate. After that, translations have access to the new terminology.

        Args:
            name (str):
                The name of the custom terminology being imported.
            merge_strategy (MergeStrategy):
                The merge strategy of the custom terminology being imported. Currently, only the OVERWRITE merge
                strategy is supported. In this case, the imported terminology will overwrite an existing terminology of
                the same name.
            terminology_data (TerminologyDataLike):
                The terminology data for the custom terminology being imported.
            description (str | None):
                The description of the custom terminology being imported.
            encryption_key (EncryptionKeyLike | None):
                The encryption key for the custom terminology being imported.
            tags (Sequence[TagLike] | None):
                Tags to be associated with this resource. A tag is a key-value pair that adds metadata to a resource.
                Each tag key for the resource must be unique. For more information, see Tagging your resources.

        Raises:
            ConcurrentModificationException, InternalServerException, InvalidParameterValueException,
            LimitExceededException, TooManyRequestsException, TooManyTagsException
        """
    list_languages: _ListLanguages
    """Provides a list of languages (RFC-5646 codes and names) that Amazon Translate supports."""
    list_parallel_data: _ListParallelData
    """Provides a list of your parallel data resources in Amazon Translate."""
    def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Lists all tags associated with a given Amazon Translate resource. For more information, see Tagging your
        resources.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the given Amazon Translate resource you are querying.

        Raises:
            InternalServerException, InvalidParameterValueException, ResourceNotFoundException
        """
    list_terminologies: _ListTerminologies
    """Provides a list of custom terminologies associated with your account."""
    list_text_translation_jobs: _ListTextTranslationJobs
    """Gets a list of the batch translation jobs that you have submitted."""
    def start_text_translation_job(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        data_access_role_arn: str,
        source_language_code: str,
        target_language_codes: Sequence[str],
        job_name: str | None = None,
        terminology_names: Sequence[str] | None = None,
        parallel_data_names: Sequence[str] | None = None,
        client_token: str | None = None,
        settings: TranslationSettingsLike | None = None,
    ) -> StartTextTranslationJobResponse:
        """Starts an asynchronous batch translation job. Use batch translation jobs to translate large volumes of text
        across multiple documents at once. For batch translation, you can input documents with different source
        languages (specify auto as the source language). You can specify one or more target languages. Batch translation
        translates each input document into each of the target languages. For more information, see Asynchronous batch
        processing.

        Batch translation jobs can be described with the DescribeTextTranslationJob operation, listed with the
        ListTextTranslationJobs operation, and stopped with the StopTextTranslationJob operation.

        Args:
            input_data_config (InputDataConfigLike):
                Specifies the format and location of the input documents for the translation job.
            output_data_config (OutputDataConfigLike):
                Specifies the S3 folder to which your job output will be saved.
            data_access_role_arn (str):
                The Amazon Resource Name (ARN) of an AWS Identity Access and Management (IAM) role that grants Amazon
                Translate read access to your input data. For more information, see Identity and access management .
            source_language_code (str):
                The language code of the input language. Specify the language if all input documents share the same
                language. If you don't know the language of the source files, or your input documents contains different
                source languages, select auto. Amazon Translate auto detects the source language for each input
                document. For a list of supported language codes, see Supported languages.
            target_language_codes (Sequence[str]):
                The target languages of the translation job. Enter up to 10 language codes. Each input file is
                translated into each target language.
            job_name (str | None):
                The name of the batch translation job to be performed.
            terminology_names (Sequence[str] | None):
                The name of a custom terminology resource to add to the translation job. This resource lists examples
                source terms and the desired translation for each term.
            parallel_data_names (Sequence[str] | None):
                The name of a parallel data resource to add to the translation job. This resource consists of examples
                that show how you want segments of text to be translated. If you specify multiple target languages for
                the job, the parallel data file must include translations for all the target languages.
            client_token (str | None):
                A unique identifier for the request. This token is generated for you when using the Amazon Translate
                SDK.
            settings (TranslationSettingsLike | None):
                Settings to configure your translation output. You can configure the following options:

        Raises:
            InternalServerException, InvalidParameterValueException, InvalidRequestException, ResourceNotFoundException,
            TooManyRequestsException, UnsupportedLanguagePairException
        """
    def stop_text_translation_job(self, *, job_id: str) -> StopTextTranslationJobResponse:
        """Stops an asynchronous batch translation job that is in progress.

        If the job's state is IN_PROGRESS, the job will be marked for termination and put into the STOP_REQUESTED state.
        If the job completes before it can be stopped, it is put into the COMPLETED state. Otherwise, the job is put
        into the STOPPED state.

        Asynchronous batch translation jobs are started with the StartTextTranslationJob operation. You can use the
        DescribeTextTranslationJob or ListTextTranslationJobs operations to get a batch translation job's JobId.

        Args:
            job_id (str):
                The job ID of the job to be stopped.

        Raises:
            InternalServerException, ResourceNotFoundException, TooManyRequestsException
        """
    def tag_resource(self, *, resource_arn: str, tags: Sequence[TagLike]) -> TagResourceResponse:
        """Associates a specific tag with a resource. A tag is a key-value pair that adds as a metadata to a resource. For
        more information, see Tagging your resources.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the given Amazon Translate resource to which you want to associate the
                tags.
            tags (Sequence[TagLike]):
                Tags being associated with a specific Amazon Translate resource. There can be a maximum of 50 tags (both
                existing and pending) associated with a specific resource.

        Raises:
            ConcurrentModificationException, InternalServerException, InvalidParameterValueException,
            ResourceNotFoundException, TooManyTagsException
        """
    def translate_document(self, *,
        document: DocumentLike,
        source_language_code: str,
        target_language_code: str,
        terminology_names: Sequence[str] | None = None,
        settings: TranslationSettingsLike | None = None,
    ) -> TranslateDocumentResponse:
        """Translates the input document from the source language to the target language. This synchronous operation
        supports text, HTML, or Word documents as the input document. TranslateDocument supports translations from
        English to any supported language, and from any supported language to English. Therefore, specify either the
        source language code or the target language code as “en” (English).

        If you set the Formality parameter, the request will fail if the target language does not support formality. For
        a list of target languages that support formality, see Setting formality.

        Args:
            document (DocumentLike):
                The content and content type for the document to be translated. The document size must not exceed 100
                KB.
            source_language_code (str):
                The language code for the language of the source text. For a list of supported language codes, see
                Supported languages.
            target_language_code (str):
                The language code requested for the translated document. For a list of supported language codes, see
                Supported languages.
            terminology_names (Sequence[str] | None):
                The name of a terminology list file to add to the translation job. This file provides source terms and
                the desired translation for each term. A terminology list can contain a maximum of 256 terms. You can
                use one custom terminology resource in your translation request.
            settings (TranslationSettingsLike | None):
                Settings to configure your translation output. You can configure the following options:

        Raises:
            InternalServerException, InvalidRequestException, LimitExceededException, ResourceNotFoundException,
            ServiceUnavailableException, TooManyRequestsException, UnsupportedLanguagePairException
        """
    def translate_text(self, *,
        text: str,
        source_language_code: str,
        target_language_code: str,
        terminology_names: Sequence[str] | None = None,
        settings: TranslationSettingsLike | None = None,
    ) -> TranslateTextResponse:
        """Translates input text from the source language to the target language. For a list of available languages and
        language codes, see Supported languages.

        Args:
            text (str):
                The text to translate. The text string can be a maximum of 10,000 bytes long. Depending on your
                character set, this may be fewer than 10,000 characters.
            source_language_code (str):
                The language code for the language of the source text. For a list of language codes, see Supported
                languages.
            target_language_code (str):
                The language code requested for the language of the target text. For a list of language codes, see
                Supported languages.
            terminology_names (Sequence[str] | None):
                The name of a terminology list file to add to the translation job. This file provides source terms and
                the desired translation for each term. A terminology list can contain a maximum of 256 terms. You can
                use one custom terminology resource in your translation request.
            settings (TranslationSettingsLike | None):
                Settings to configure your translation output. You can configure the following options:

        Raises:
            DetectedLanguageLowConfidenceException, InternalServerException, InvalidRequestException,
            ResourceNotFoundException, ServiceUnavailableException, TextSizeLimitExceededException,
            TooManyRequestsException, UnsupportedLanguagePairException
        """
    def untag_resource(self, *, resource_arn: str, tag_keys: Sequence[str]) -> UntagResourceResponse:
        """Removes a specific tag associated with an Amazon Translate resource. For more information, see Tagging your
        resources.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the given Amazon Translate resource from which you want to remove the
                tags.
            tag_keys (Sequence[str]):
                The initial part of a key-value pair that forms a tag being removed from a given resource. Keys must be
                unique and cannot be duplicated for a particular resource.

        Raises:
            ConcurrentModificationException, InternalServerException, InvalidParameterValueException,
            ResourceNotFoundException
        """
    def update_parallel_data(self, *,
        name: str,
        parallel_data_config: ParallelDataConfigLike,
        description: str | None = None,
        client_token: str | None = None,
    ) -> UpdateParallelDataResponse:
        """Updates a previously created parallel data resource by importing a new input file from Amazon S3.

        Args:
            name (str):
                The name of the parallel data resource being updated.
            parallel_data_config (ParallelDataConfigLike):
                Specifies the format and S3 location of the parallel data input file.
            description (str | None):
                A custom description for the parallel data resource in Amazon Translate.
            client_token (str | None):
                A unique identifier for the request. This token is automatically generated when you use Amazon Translate
                through an AWS SDK.

        Raises:
            ConcurrentModificationException, ConflictException, InternalServerException, InvalidParameterValueException,
            InvalidRequestException, LimitExceededException, ResourceNotFoundException, TooManyRequestsException
        """

class _AsyncListLanguages:
    async def __call__(self, *,
        display_language_code: DisplayLanguageCode | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListLanguagesResponse:
        """Provides a list of languages (RFC-5646 codes and names) that Amazon Translate supports.

        Args:
            display_language_code (DisplayLanguageCode | None):
                The language code for the language to use to display the language names in the response. The language
                code is en by default.
            next_token (str | None):
                Include the NextToken value to fetch the next group of supported languages.
            max_results (int | None):
                The maximum number of results to return in each response.

        Raises:
            InternalServerException, InvalidParameterValueException, TooManyRequestsException,
            UnsupportedDisplayLanguageCodeException
        """
    def pages(self, **request: Unpack[ListLanguagesRequestDict]) -> AsyncIterator[ListLanguagesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListLanguagesRequestDict]) -> AsyncIterator[Language]:
        """Every one of the answers' `languages`, fetched as needed."""

class _AsyncListParallelData:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListParallelDataResponse:
        """Provides a list of your parallel data resources in Amazon Translate.

        Args:
            next_token (str | None):
                A string that specifies the next page of results to return in a paginated response.
            max_results (int | None):
                The maximum number of parallel data resources returned for each request.

        Raises:
            InternalServerException, InvalidParameterValueException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListParallelDataRequestDict]) -> AsyncIterator[ListParallelDataResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListParallelDataRequestDict]) -> AsyncIterator[ParallelDataProperties]:
        """Every one of the answers' `parallel_data_properties_list`, fetched as needed."""

class _AsyncListTerminologies:
    async def __call__(self, *,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListTerminologiesResponse:
        """Provides a list of custom terminologies associated with your account.

        Args:
            next_token (str | None):
                If the result of the request to ListTerminologies was truncated, include the NextToken to fetch the next
                group of custom terminologies.
            max_results (int | None):
                The maximum number of custom terminologies returned per list request.

        Raises:
            InternalServerException, InvalidParameterValueException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListTerminologiesRequestDict]) -> AsyncIterator[ListTerminologiesResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListTerminologiesRequestDict]) -> AsyncIterator[TerminologyProperties]:
        """Every one of the answers' `terminology_properties_list`, fetched as needed."""

class _AsyncListTextTranslationJobs:
    async def __call__(self, *,
        filter: TextTranslationJobFilterLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListTextTranslationJobsResponse:
        """Gets a list of the batch translation jobs that you have submitted.

        Args:
            filter (TextTranslationJobFilterLike | None):
                The parameters that specify which batch translation jobs to retrieve. Filters include job name, job
                status, and submission time. You can only set one filter at a time.
            next_token (str | None):
                The token to request the next page of results.
            max_results (int | None):
                The maximum number of results to return in each page. The default value is 100.

        Raises:
            InternalServerException, InvalidFilterException, InvalidRequestException, TooManyRequestsException
        """
    def pages(self, **request: Unpack[ListTextTranslationJobsRequestDict]) -> AsyncIterator[ListTextTranslationJobsResponse]:
        """Every answer after the other, fetched as needed."""
    def items(self, **request: Unpack[ListTextTranslationJobsRequestDict]) -> AsyncIterator[TextTranslationJobProperties]:
        """Every one of the answers' `text_translation_job_properties_list`, fetched as needed."""

class AsyncWaiters:
    """The waiters of Amazon Translate: ask again until a state is reached."""

class AsyncClient:
    """The asynchronous client of Amazon Translate."""
    errors: Errors
    wait: AsyncWaiters
    async def create_parallel_data(self, *,
        name: str,
        parallel_data_config: ParallelDataConfigLike,
        description: str | None = None,
        encryption_key: EncryptionKeyLike | None = None,
        client_token: str | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> CreateParallelDataResponse:
        """Creates a parallel data resource in Amazon Translate by importing an input file from Amazon S3. Parallel data
        files contain examples that show how you want segments of text to be translated. By adding parallel data, you
        can influence the style, tone, and word choice in your translation output.

        Args:
            name (str):
                A custom name for the parallel data resource in Amazon Translate. You must assign a name that is unique
                in the account and region.
            parallel_data_config (ParallelDataConfigLike):
                Specifies the format and S3 location of the parallel data input file.
            description (str | None):
                A custom description for the parallel data resource in Amazon Translate.
            encryption_key (EncryptionKeyLike | None):
                The encryption key used to encrypt this object.
            client_token (str | None):
                A unique identifier for the request. This token is automatically generated when you use Amazon Translate
                through an AWS SDK.
            tags (Sequence[TagLike] | None):
                Tags to be associated with this resource. A tag is a key-value pair that adds metadata to a resource.
                Each tag key for the resource must be unique. For more information, see Tagging your resources.

        Raises:
            ConcurrentModificationException, ConflictException, InternalServerException, InvalidParameterValueException,
            InvalidRequestException, LimitExceededException, TooManyRequestsException, TooManyTagsException
        """
    async def delete_parallel_data(self, *, name: str) -> DeleteParallelDataResponse:
        """Deletes a parallel data resource in Amazon Translate.

        Args:
            name (str):
                The name of the parallel data resource that is being deleted.

        Raises:
            ConcurrentModificationException, InternalServerException, ResourceNotFoundException,
            TooManyRequestsException
        """
    async def delete_terminology(self, *, name: str) -> DeleteTerminologyResponse:
        """A synchronous action that deletes a custom terminology.

        Args:
            name (str):
                The name of the custom terminology being deleted.

        Raises:
            InternalServerException, InvalidParameterValueException, ResourceNotFoundException, TooManyRequestsException
        """
    async def describe_text_translation_job(self, *, job_id: str) -> DescribeTextTranslationJobResponse:
        """Gets the properties associated with an asynchronous batch translation job including name, ID, status, source and
        target languages, input/output S3 buckets, and so on.

        Args:
            job_id (str):
                The identifier that Amazon Translate generated for the job. The StartTextTranslationJob operation
                returns this identifier in its response.

        Raises:
            InternalServerException, ResourceNotFoundException, TooManyRequestsException
        """
    async def get_parallel_data(self, *, name: str) -> GetParallelDataResponse:
        """Provides information about a parallel data resource.

        Args:
            name (str):
                The name of the parallel data resource that is being retrieved.

        Raises:
            InternalServerException, InvalidParameterValueException, ResourceNotFoundException, TooManyRequestsException
        """
    async def get_terminology(self, *,
        name: str,
        terminology_data_format: TerminologyDataFormat | None = None,
    ) -> GetTerminologyResponse:
        """Retrieves a custom terminology.

        Args:
            name (str):
                The name of the custom terminology being retrieved.
            terminology_data_format (TerminologyDataFormat | None):
                The data format of the custom terminology being retrieved.

        Raises:
            InternalServerException, InvalidParameterValueException, ResourceNotFoundException, TooManyRequestsException
        """
    async def import_terminology(self, *,
        name: str,
        merge_strategy: MergeStrategy,
        terminology_data: TerminologyDataLike,
        description: str | None = None,
        encryption_key: EncryptionKeyLike | None = None,
        tags: Sequence[TagLike] | None = None,
    ) -> ImportTerminologyResponse:
        """Creates or updates a custom terminology, depending on whether one already exists for the given terminology name.
        Importing a terminology with the same name as an existing one will merge the terminologies based on the chosen
        merge strategy. The only supported merge strategy is OVERWRITE, where the imported terminology overwrites the
        existing terminology of the same name.

        If you import a terminology that overwrites an existing one, the new terminology takes up to 10 minutes to fully
        propagate. After that, translations have access to the new terminology.

        Args:
            name (str):
                The name of the custom terminology being imported.
            merge_strategy (MergeStrategy):
                The merge strategy of the custom terminology being imported. Currently, only the OVERWRITE merge
                strategy is supported. In this case, the imported terminology will overwrite an existing terminology of
                the same name.
            terminology_data (TerminologyDataLike):
                The terminology data for the custom terminology being imported.
            description (str | None):
                The description of the custom terminology being imported.
            encryption_key (EncryptionKeyLike | None):
                The encryption key for the custom terminology being imported.
            tags (Sequence[TagLike] | None):
                Tags to be associated with this resource. A tag is a key-value pair that adds metadata to a resource.
                Each tag key for the resource must be unique. For more information, see Tagging your resources.

        Raises:
            ConcurrentModificationException, InternalServerException, InvalidParameterValueException,
            LimitExceededException, TooManyRequestsException, TooManyTagsException
        """
    list_languages: _AsyncListLanguages
    """Provides a list of languages (RFC-5646 codes and names) that Amazon Translate supports."""
    list_parallel_data: _AsyncListParallelData
    """Provides a list of your parallel data resources in Amazon Translate."""
    async def list_tags_for_resource(self, *, resource_arn: str) -> ListTagsForResourceResponse:
        """Lists all tags associated with a given Amazon Translate resource. For more information, see Tagging your
        resources.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the given Amazon Translate resource you are querying.

        Raises:
            InternalServerException, InvalidParameterValueException, ResourceNotFoundException
        """
    list_terminologies: _AsyncListTerminologies
    """Provides a list of custom terminologies associated with your account."""
    list_text_translation_jobs: _AsyncListTextTranslationJobs
    """Gets a list of the batch translation jobs that you have submitted."""
    async def start_text_translation_job(self, *,
        input_data_config: InputDataConfigLike,
        output_data_config: OutputDataConfigLike,
        data_access_role_arn: str,
        source_language_code: str,
        target_language_codes: Sequence[str],
        job_name: str | None = None,
        terminology_names: Sequence[str] | None = None,
        parallel_data_names: Sequence[str] | None = None,
        client_token: str | None = None,
        settings: TranslationSettingsLike | None = None,
    ) -> StartTextTranslationJobResponse:
        """Starts an asynchronous batch translation job. Use batch translation jobs to translate large volumes of text
        across multiple documents at once. For batch translation, you can input documents with different source
        languages (specify auto as the source language). You can specify one or more target languages. Batch translation
        translates each input document into each of the target languages. For more information, see Asynchronous batch
        processing.

        Batch translation jobs can be described with the DescribeTextTranslationJob operation, listed with the
        ListTextTranslationJobs operation, and stopped with the StopTextTranslationJob operation.

        Args:
            input_data_config (InputDataConfigLike):
                Specifies the format and location of the input documents for the translation job.
            output_data_config (OutputDataConfigLike):
                Specifies the S3 folder to which your job output will be saved.
            data_access_role_arn (str):
                The Amazon Resource Name (ARN) of an AWS Identity Access and Management (IAM) role that grants Amazon
                Translate read access to your input data. For more information, see Identity and access management .
            source_language_code (str):
                The language code of the input language. Specify the language if all input documents share the same
                language. If you don't know the language of the source files, or your input documents contains different
                source languages, select auto. Amazon Translate auto detects the source language for each input
                document. For a list of supported language codes, see Supported languages.
            target_language_codes (Sequence[str]):
                The target languages of the translation job. Enter up to 10 language codes. Each input file is
                translated into each target language.
            job_name (str | None):
                The name of the batch translation job to be performed.
            terminology_names (Sequence[str] | None):
                The name of a custom terminology resource to add to the translation job. This resource lists examples
                source terms and the desired translation for each term.
            parallel_data_names (Sequence[str] | None):
                The name of a parallel data resource to add to the translation job. This resource consists of examples
                that show how you want segments of text to be translated. If you specify multiple target languages for
                the job, the parallel data file must include translations for all the target languages.
            client_token (str | None):
                A unique identifier for the request. This token is generated for you when using the Amazon Translate
                SDK.
            settings (TranslationSettingsLike | None):
                Settings to configure your translation output. You can configure the following options:

        Raises:
            InternalServerException, InvalidParameterValueException, InvalidRequestException, ResourceNotFoundException,
            TooManyRequestsException, UnsupportedLanguagePairException
        """
    async def stop_text_translation_job(self, *, job_id: str) -> StopTextTranslationJobResponse:
        """Stops an asynchronous batch translation job that is in progress.

        If the job's state is IN_PROGRESS, the job will be marked for termination and put into the STOP_REQUESTED state.
        If the job completes before it can be stopped, it is put into the COMPLETED state. Otherwise, the job is put
        into the STOPPED state.

        Asynchronous batch translation jobs are started with the StartTextTranslationJob operation. You can use the
        DescribeTextTranslationJob or ListTextTranslationJobs operations to get a batch translation job's JobId.

        Args:
            job_id (str):
                The job ID of the job to be stopped.

        Raises:
            InternalServerException, ResourceNotFoundException, TooManyRequestsException
        """
    async def tag_resource(self, *, resource_arn: str, tags: Sequence[TagLike]) -> TagResourceResponse:
        """Associates a specific tag with a resource. A tag is a key-value pair that adds as a metadata to a resource. For
        more information, see Tagging your resources.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the given Amazon Translate resource to which you want to associate the
                tags.
            tags (Sequence[TagLike]):
                Tags being associated with a specific Amazon Translate resource. There can be a maximum of 50 tags (both
                existing and pending) associated with a specific resource.

        Raises:
            ConcurrentModificationException, InternalServerException, InvalidParameterValueException,
            ResourceNotFoundException, TooManyTagsException
        """
    async def translate_document(self, *,
        document: DocumentLike,
        source_language_code: str,
        target_language_code: str,
        terminology_names: Sequence[str] | None = None,
        settings: TranslationSettingsLike | None = None,
    ) -> TranslateDocumentResponse:
        """Translates the input document from the source language to the target language. This synchronous operation
        supports text, HTML, or Word documents as the input document. TranslateDocument supports translations from
        English to any supported language, and from any supported language to English. Therefore, specify either the
        source language code or the target language code as “en” (English).

        If you set the Formality parameter, the request will fail if the target language does not support formality. For
        a list of target languages that support formality, see Setting formality.

        Args:
            document (DocumentLike):
                The content and content type for the document to be translated. The document size must not exceed 100
                KB.
            source_language_code (str):
                The language code for the language of the source text. For a list of supported language codes, see
                Supported languages.
            target_language_code (str):
                The language code requested for the translated document. For a list of supported language codes, see
                Supported languages.
            terminology_names (Sequence[str] | None):
                The name of a terminology list file to add to the translation job. This file provides source terms and
                the desired translation for each term. A terminology list can contain a maximum of 256 terms. You can
                use one custom terminology resource in your translation request.
            settings (TranslationSettingsLike | None):
                Settings to configure your translation output. You can configure the following options:

        Raises:
            InternalServerException, InvalidRequestException, LimitExceededException, ResourceNotFoundException,
            ServiceUnavailableException, TooManyRequestsException, UnsupportedLanguagePairException
        """
    async def translate_text(self, *,
        text: str,
        source_language_code: str,
        target_language_code: str,
        terminology_names: Sequence[str] | None = None,
        settings: TranslationSettingsLike | None = None,
    ) -> TranslateTextResponse:
        """Translates input text from the source language to the target language. For a list of available languages and
        language codes, see Supported languages.

        Args:
            text (str):
                The text to translate. The text string can be a maximum of 10,000 bytes long. Depending on your
                character set, this may be fewer than 10,000 characters.
            source_language_code (str):
                The language code for the language of the source text. For a list of language codes, see Supported
                languages.
            target_language_code (str):
                The language code requested for the language of the target text. For a list of language codes, see
                Supported languages.
            terminology_names (Sequence[str] | None):
                The name of a terminology list file to add to the translation job. This file provides source terms and
                the desired translation for each term. A terminology list can contain a maximum of 256 terms. You can
                use one custom terminology resource in your translation request.
            settings (TranslationSettingsLike | None):
                Settings to configure your translation output. You can configure the following options:

        Raises:
            DetectedLanguageLowConfidenceException, InternalServerException, InvalidRequestException,
            ResourceNotFoundException, ServiceUnavailableException, TextSizeLimitExceededException,
            TooManyRequestsException, UnsupportedLanguagePairException
        """
    async def untag_resource(self, *,
        resource_arn: str,
        tag_keys: Sequence[str],
    ) -> UntagResourceResponse:
        """Removes a specific tag associated with an Amazon Translate resource. For more information, see Tagging your
        resources.

        Args:
            resource_arn (str):
                The Amazon Resource Name (ARN) of the given Amazon Translate resource from which you want to remove the
                tags.
            tag_keys (Sequence[str]):
                The initial part of a key-value pair that forms a tag being removed from a given resource. Keys must be
                unique and cannot be duplicated for a particular resource.

        Raises:
            ConcurrentModificationException, InternalServerException, InvalidParameterValueException,
            ResourceNotFoundException
        """
    async def update_parallel_data(self, *,
        name: str,
        parallel_data_config: ParallelDataConfigLike,
        description: str | None = None,
        client_token: str | None = None,
    ) -> UpdateParallelDataResponse:
        """Updates a previously created parallel data resource by importing a new input file from Amazon S3.

        Args:
            name (str):
                The name of the parallel data resource being updated.
            parallel_data_config (ParallelDataConfigLike):
                Specifies the format and S3 location of the parallel data input file.
            description (str | None):
                A custom description for the parallel data resource in Amazon Translate.
            client_token (str | None):
                A unique identifier for the request. This token is automatically generated when you use Amazon Translate
                through an AWS SDK.

        Raises:
            ConcurrentModificationException, ConflictException, InternalServerException, InvalidParameterValueException,
            InvalidRequestException, LimitExceededException, ResourceNotFoundException, TooManyRequestsException
        """
